# SPDX-License-Identifier: AGPL-3.0-or-later
"""What somebody at work is said to think of those in office: "keeps saying the mayor should go", "ripete che questo governo va mandato a casa".

Ministers are asked to go in the papers as well, and that is no more a desk's business. So a word for saying or thinking, who is in
office and what is wished them stand together. Linear: every gap is bounded.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters, is_eastern

Hit = tuple[str, int, int, float]
KIND = "party"

_SAYS = (
    r"says|saying|said|thinks|reckons|believes|convinced|complains|ranting|rants|goes on|going on|moans|moaning|tells everyone|telling everyone|keeps on"
    r"|dit|est convaincue?|repete|raconte|pense|trouve|rale|clame|repetent|sagt|meint|findet|schimpft|erzahlt|behauptet|wettert|halt|dice|repite|opina|piensa|va diciendo|despotrica|cree|ha dicho|esta convencid[oa]"
    r"|ripete|dice|pensa|sostiene|sbraita|va dicendo|ha detto|e convint[oa]|mowi|twierdzi|uwaza|powtarza|gada|opowiada|wygaduje"
)
_OFFICE = (
    r"mayor|government|minister|prime minister|president|council leader|pm|chancellor|councillor|senator|maire|gouvernement|ministre|prefet|depute|senateur|burgermeister(?:in)?|regierung|kanzler(?:in)?|\w{0,12}minister(?:in)?|landrat|landratin"
    r"|alcalde(?:sa)?|gobierno|president[ea]|ministr[oa]|consejer[oa]|concejal[a]?|assessore|deputat[oa]|senator[ea]|sindac[oa]|governo|prefetto|premier|burmistrz\w*|prezydent\w*|rzad\w*|wojt\w*|wojewod\w+|premier\w*"
)
_WISHED = (
    r"should (?:go|resign|be (?:sacked|kicked|thrown|voted|jailed|shot|hanged|out|locked))|ought to (?:go|resign)|has to go|must go|needs to go|is (?:a )?(?:crook|liar|corrupt|useless|criminal|fascist)|(?:has |have )?(?:betrayed|sold out|robbed|lied to|lies to|is lying to) (?:us|the|our|working|ordinary|everyone|everybody|people)|are (?:crooks|liars|corrupt|useless|criminals|fascists)"
    r"|devrai(?:t|ent) (?:partir|degager|demissionner|tomber|etre)|doi(?:t|vent) (?:partir|degager|demissionner)|est (?:un |une )?(?:pourri|escroc|menteur|corrompu|incapable)\w*|a trahi|trahit|nous (?:ment|vole|trahit|meprise)|ment(?=[ ,.]|$)|(?:muss|mussen|soll|sollte|sollten|gehort|gehoren) (?:weg|zurucktreten|abgesetzt|abgewahlt|abtreten|\w+ schickt|gesturzt|eingesperrt|ins gefangnis)|(?:korrupt|verbrecher|lugner|verrater|verraterin)\b|(?:uns|das volk|die arbeiter|alle) (?:verraten|belugt|betrogen|verkauft)|(?:lugt|belugt|betrugt|verrat) (?:uns|alle|das)"
    r"|deberia (?:irse|dimitir|caer|largarse|estar)|tiene que (?:irse|dimitir|caer)|es (?:un |una )?(?:corrupt\w|ladr\w+|mentiros\w|inutil)|son (?:unos )?(?:corruptos|ladrones|mentirosos)|hay que (?:echar|tumbar)\w*|(?:nos |les )?ha (?:traicionad|vendid|enganad|mentid)o|nos (?:miente|roba|traiciona|engana)"
    r"|andrebbe (?:mandat\w|cacciat\w|arrestat\w)|va (?:mandat\w|cacciat\w)|deve (?:andarsene|dimettersi|cadere|andare a casa)|dovrebbe (?:andarsene|dimettersi|cadere)|e (?:un |una )?(?:corrott\w|ladr\w|bugiard\w|incapace)|sono (?:tutti )?(?:corrotti|ladri|bugiardi)|(?:ci |li )?ha (?:tradito|vendut\w|mentito|ingannato)|ci (?:mente|ruba|tradisce|inganna)"
    r"|powin(?:ien|na|no|ni) (?:odejsc|upasc|siedziec|podac|ustapic)|musi (?:odejsc|upasc|ustapic)|do dymisji|to (?:zlodziej\w*|oszust\w*|klamc\w*)|trzeba (?:obalic|odwolac|pogonic)|zdradzil\w{0,2}|(?:nas )?oszukal\w{0,2}|oszukuje|klamie|okrada|sprzedal\w{0,2} (?:nas|ludzi|robotnikow)"
)
_LATIN = Late(
    rf"(?<![\w'-])(?:{_SAYS})\b[^.;!?\n]{{0,30}}?\b(?:{_OFFICE})\b[^.;!?\n]{{0,24}}?\b(?:{_WISHED})",
    needs=frozenset(
        """councillor senator* depute senateur president* consejer* concejal* assessore deputat* mayor government minister* president council pm chancellor maire gouvernement ministre prefet burgermeister* regierung kanzler* landrat* alcalde*
        gobierno presidente ministr* sindac* governo prefetto premier* burmistrz* prezydent* rzad* wojt* wojewod*""".split()
    ),
)
_EASTERN = Late(
    "(?:说|講|讲|觉得|认为|總說|老说|总说|抱怨)[^，,。；;\\n]{0,10}(?:市长|镇长|政府|总统|部长|主席|县长|书记)[^，,。；;\\n]{0,8}(?:下台|滚|该换|腐败|贪|无能|背叛|出卖|骗)"
    "|(?<![ء-ي])(?:و)?(?:يقول|تقول|بيقول|بتقول|يكرر|يردد|يرى|يعتقد)[^.،؛\\n]{0,16}(?:رئيس|الحكومة|حكومة|الوزير|وزير|المحافظ|البلدية|العمدة)[^.،؛\\n]{0,20}(?:يرحل|ترحل|يستقيل|تستقيل|تسقط|يسقط|فاسد\\S*|لازم تروح|لازم يروح|حرامي\\S*|خان |خانت|باع(?:نا|ت|وا)?|يكذب|تكذب|سرق\\S*)"
)


@looks_for(_LATIN)
def opined(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    for found in _LATIN.finditer(bare_letters(text)):
        yield KIND, found.start(), found.end(), 0.7
    if is_eastern(text):
        for found in _EASTERN.finditer(text):
            yield KIND, found.start(), found.end(), 0.7
