# SPDX-License-Identifier: AGPL-3.0-or-later
"""Slogans and calls of a cause, as a desk copies them from a leaflet or a wall: "non à la bassine", "Keine A49! Wald statt Asphalt".

Some say it wherever they stand ("à bas ...", "يسقط"); others are ordinary words ("stop ...", "no to ...") and count only in
quotes or behind a word for what was copied. Signs say "No entry" and "Stop the machine", so what follows is no deed, door or machine.
Asked of the text in small letters without accents; linear, for every gap is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters, is_eastern

Hit = tuple[str, int, int, float]

_DEMANDED = r"(?:licen[cs]e|permit|law|bill|plan|plans|project|reform|tax|decree|contract|evictions?|cuts|deal|pipeline|closure)"
_BEGINS = r"(?:(?<=^)|(?<=[«»“”„\"'‘’:!?,;.(–—…-] )|(?<=[«»“”„\"'‘(¡]))"
# Whoever says so wants something of those who rule.
_ANYWHERE = (
    rf"\b(?:block|blocking|blockade|occupy|occupying|camp|camping|stay|strike|march)\b[^.;!?\n]{{0,50}} until (?:they|he|she|it|the \w+|we) (?:\w+ )?(?:cancel|withdraw|scrap|drop|resign|revoke|stop|back down|give in|pull)s?\b(?: the| this| that)?(?: [\w-]+){{0,3}} ?{_DEMANDED}?",
    r"\b(?:jusqu'au retrait|jusqu'a la demission|jusqu'a l'abandon|hasta que (?:retiren|dimita|dimitan|renuncie|deroguen|caiga|caigan)|finche non (?:ritira|ritirano|si dimett\w+)|(?:dopoki|poki) (?:nie )?(?:wycofa|ustapi|odwola)\w*|bis (?:sie|er|das gesetz|der plan|die plane)\b[^.;!?\n]{0,30} (?:zurucknehm\w*|zurucktr\w+|vom tisch))\b",
    r"\b(?:a bas (?:le|la|les|l')|down with (?:the|this|all) \w+|weg mit (?:der|dem|den|diesem|dieser) (?:regierung|\w*gesetz\w*|\w*minister\w*|\w*steuer|konzern\w*)|abajo (?:el|la|los) (?:gobierno|presidente|dictadura|reforma|ley|capital\w*|muro)|abbasso |precz (?:z|ze) |hande weg vo[nm] |giu le mani |touche pas a (?:ma|mon|mes|nos|notre) |hands off (?:our|my|the) (?!wheel|handle|controls?|panel|rail|door)\w+|rece precz od )",
    r"\bsave our (?!energy|water|time|power|date|money|seats?|steps)\w+(?: \w+)? now\b|\b(?:wir bleiben,? bis|on lache rien|no pasaran|el pueblo unido|hasta la victoria|il popolo unito|wir sind mehr|power to the people|not in (?:our|my) name|no justice,? no peace|ni una menos|ni un paso atras|aqui no se rinde nadie|wir sind das volk)\b",
)  # fmt: skip
_NOUN = r"(?:[\w-]+ ){0,2}[\w-]{3,}"
_NO_SIGN = r"(?!(?:\w+ ){0,2}(?:entry|smoking|parking|access|exit|machine|pump|pompe|engine|motor|lift|lock|door|gate|fire|fumo|fuoco|jour|heure|bord|sosta|acceso|ingresso|fumar|paso|entrar|zutritt|einfahrt|durchfahrt|rauchen|parken|palenia|wjazdu|wstepu|light|alarm|covid|virus|flu|grippe|drogen|violencia|violenza|gewalt|spam|phishing|drugs|litter|question|fumeurs?|touristes|piano|pozar\w*|wypadk\w*|kradzie\w*|accident\w*|vitesse|unfall\w*|incend\w*|infortuni)\b)"
# Said in a slogan, and elsewhere of machines and doors.
_QUOTED = (
    rf"{_BEGINS}(?:(?:en|on|we) (?:dit|say|said) )?(?:non|no|nein|nie|nee|nao|ne|nu) (?:a la |a l'|aux? |to (?:the |a |any |more )?|zu[rm] |zu |al |alla |alle |ai |agli |all'|a (?:el |la |los |las )?|dla |tegen (?:de |het )?|a[os]? )(?=\w){_NO_SIGN}{_NOUN}",
    rf"{_BEGINS}(?:stop|stoppt|halte|basta|dosc|genug|schluss|enough|stopp|stop aux|stop a) (?:aux? |a la |a l'|a |the |this |die |den |das |dem |al |alla |ai |alle |con |de |di |mit (?:der |dem |den )?|of |z |ze )?(?=\w){_NO_SIGN}{_NOUN}",
    rf"{_BEGINS}(?:save|defend|free|scrap|cancel|ban|kill|fight|resist|reclaim|sauvons|sauvez|liberez|rendez(?:[- ]nous)?|rettet|befreit|verbietet|salvemos|salven|libertad para|liberad|derogad|fuera|salviamo|liberiamo|liberate|fuori|via|ratujmy|uwolni\w+|oddajcie|zadamy|chcemy|queremos|exigimos|vogliamo|on veut|nous voulons|wir wollen|wir fordern|we want|we demand|justice for|justice pour|justicia para|giustizia per) (?!(?:the )?(?:date|energy|water|power|seat|time|order|meeting|delivery|booking|appointment|change|paper|electricity|job|file|ticket|key|keys|chaise|chaises|chariot|badge|bons?)\b)(?:\w+['’])?{_NOUN}(?= ?[!»”\"“]| aux? | pour | jetzt| now| ya\b| subito| statt| not )",
    rf"{_BEGINS}kein(?:e|en)? (?:[\w-]+ ){{0,2}}[\w-]+ ?[!,.–-]+ ?(?:[\w-]+ ){{1,2}}statt [\w-]+|{_BEGINS}[\w-]+ statt [\w-]+ ?[!–-]+ ?wir |{_BEGINS}kein(?:e|en)? (?:[ab]\d{{1,3}}|\w*(?:autobahn|deponie|abschiebung\w*|windrad\w*|kohle|waffen|mast|pipeline|atomkraft|krieg\w*))\b",
    rf"{_BEGINS}[\w' -]{{3,30}} (?:out now|dehors|demission|raus|dimision|dimissioni|degage|precz|fora ja|weg damit|en lutte|en colere|bleibt!|cero|zero|matricula cero|no se vende|no se toca|se defiende|non si tocca|non si vende|resistera|vivra|vaincra)\b(?! emission| waste| defects| accident\w*| incident\w*| unfall\w*)",
    r"\bni un[ao]? \w+ mas\b|\bnot one more \w+|\bpas un[e]? \w+ de plus\b|\bani jedne\w+ \w+ wiecej\b|\bno (?:tav|tap|ponte|muos|global|border|borders|vax|war|guerra|grandi navi|triv)\b|\b(?:meno|less|moins de|menos|weniger|mniej) [\w' ]{3,24},? (?:piu|more|plus de|mas|mehr|wiecej) [\w']{3,}",
)  # fmt: skip
_SAID = Late(
    "|".join(_ANYWHERE),
    needs=frozenset(
        "until retrait demission abandon hasta finche dopoki poki zurucknehm* zurucktr* tisch bas down weg abajo abbasso precz hande giu touche hands rece save bleiben lache pasaran unido unito mehr power name justice menos paso rinde volk".split()
    ),
)
_COPIED_SAID = Late("|".join(_QUOTED))
_QUOTES = Late(
    r"[«“„\"‘‹「『]\s?([^«»“”„\"‹›「」『』\n]{6,160})[»”“\"’›」』]|(?<!\w)'([^'\n]{8,160})'(?!\w)",
    needs=r"[«“„\"‘‹「『']",
)
_COPIED = Late(
    r"\b(?:rt|retweet|tweet\w*|tw|tt|flyer|leaflet\w*|flugblatt|flugi|tract|banderole|pancarte\w*|affiche|slogan\w*|chant\w*|banner|placard\w*|graffit\w*|sticker\w*|aufkleber|plakat\w*|transparent|copied|recopie|copiado|copiato|przepisane|kopie\w*|abgetippt|volantin\w*|striscione|scritta|octavilla|panfleto|cartel|pintada|lema|ulotk\w*|haslo|hasla|napis|poster|toot|whatsapp|wa|telegram|insta|fb)\b ?[^\n:>=]{0,24}[:>=]{1,2} ?([^\n]{6,160})",
    needs=frozenset(
        "rt retweet tweet* tw tt flyer leaflet* flugblatt flugi tract banderole pancarte* affiche slogan* chant* banner placard* graffit* sticker* aufkleber plakat* transparent copied recopie copiado copiato przepisane kopie* abgetippt volantin* striscione scritta octavilla panfleto cartel pintada lema ulotk* haslo hasla napis poster toot whatsapp wa telegram insta fb".split()
    ),
)
_EASTERN = Late(
    "(?<![ء-ي])(?:ي|ت)سقط (?:حكم|النظام|نظام|الرئيس|رئيس|الحكومة|حكومة|قانون|العسكر|الانقلاب|المستبد|الفاسد)\\w*|الشعب يريد|(?<![ء-ي])ارحلوا? (?:يا|عن)|(?<![ء-ي])لا ل(?:ل(?!تدخين|عنف|مخدرات|دخول|وقوف)\\w{3,}|رفع|بيع|خصخصة|قمع|تطبيع|إغلاق|هدم|قانون)|كفى (?:فساد|ظلم|قمع)\\w*|(?<![ء-ي])(?:الحرية|العدالة) ل\\w+|بدنا (?:ودائعنا|حقوقنا|حقنا|رواتبنا|ماي|مي\\b)|أوقفوا (?:الحرب|المجزرة|المشروع|الهدم|البيع|القانون|التهجير)|(?:أنقذوا|احموا) \\w+"
    "|打倒|[还還]我(?:土地|家[园園]|血汗|工[钱錢資资]|[尊真]|自由|海岸|山林|河)|反(?:核四?|迫遷|迫迁|[拆]迁|送中|[独獨]裁|[贪貪]腐|[战戰][争爭]|化工|PX)(?!应|應)|[坚堅][决決]?反[对對](?![票意])|我[们們]要(?!求(?:[检檢]|[维維]))[^，,。！!\n]{1,12}[！!]|不要(?:核|化工|垃圾焚|PX|[独獨]裁|[战戰])|(?:守|捍)[护護衛卫](?!栏|欄|士|理|所|室|员|員)[^，。！\n」』”]{2,8}[！!]|撤回[^，,。\n]{1,8}(?:法|案|[条條]例)|[释釋]放[^，,。\n]{2,8}[！!]|拒[绝絕](?:拆迁|拆遷|[垃]圾|核|[强強]拆)",
)


# What a rule may not be called: short, and said of nothing else.
_DEMANDS = Late(
    r"\b(?:abolish|defund|abschaffen|enteign\w+|abolissons|derogacion|no se vende|no se toca|non si vende|nie na sprzedaz|not my (?:king|queen|president|mayor|government|pope|pm)|[ab] ?\d{1,3} verhindern|verhindert die)\b"
    r"|\b(?:scrap|stop|block|fight|ban|kill) (?:the|this) (?:\w+ ){0,2}(?:bill|law|licen[cs]e|mine|pipeline|incinerator|bypass|eviction|deportations?|war|tax|cuts|reform|runway|quarry|fracking|arms trade)\b"
)
_DEMANDS_AR = re.compile(
    "(?<![ء-ي])(?:إسقاط|إلغاء) (?:ال)?(?:قانون|نظام|حكومة|رئيس|ملكية|اتفاقية|معاهدة|دستور|مشروع قانون)"
)


def demands(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and kind of what a cause asks for, in the few words of a rule."""
    low = bare_letters(text)
    for found in _DEMANDS.finditer(low):
        yield found.start(), found.end(), "demonstration"
    if is_eastern(text):
        yield from ((m.start(), m.end(), "demonstration") for m in _DEMANDS_AR.finditer(text))


@looks_for(_SAID, _QUOTES, _COPIED)
def slogans(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    low = bare_letters(text)
    for found in _SAID.finditer(low):
        yield "demonstration", found.start(), found.end(), 0.75
    for quoted in (*_QUOTES.finditer(low), *_COPIED.finditer(low)):
        at = next(n for n, group in enumerate(quoted.groups(), 1) if group is not None)
        start, end = quoted.span(at)
        for found in _COPIED_SAID.compiled.finditer(low[:end], start):
            yield "demonstration", found.start(), found.end(), 0.75
    if is_eastern(text):
        yield from (("demonstration", m.start(), m.end(), 0.75) for m in _EASTERN.finditer(text))
