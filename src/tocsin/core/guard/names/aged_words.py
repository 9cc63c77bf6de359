# SPDX-License-Identifier: AGPL-3.0-or-later
"""What says that one name in a warning is a child's or somebody's of an age, by language, as patterns of folded letters."""

from __future__ import annotations

AGE_AHEAD = r"\d{1,3}[- ]years?[- ]old,?|\d{1,3}[- ]months?[- ]old|\d{1,3}-?jahrige[rnms]?|\d{1,3}-?monatige[rnms]?|\d{1,3}-? ?letni(?:a|ego|ej|m|emu)?|\d{1,3}-? ?mies\w{0,8}|\d{1,3}-? ?jarige|\d{1,3}-? ?ar(?:ig|ige|iga|ing|ingen)|\d{1,3}-?vuotia\w{1,6}"
"""An age right before a name."""
CHILD_AHEAD = (
    r"(?:little|young|tiny|baby|toddler|infant|newborn|schoolboy|schoolgirl|teenager|(?:boy|girl|child|woman|man|daughter|son|baby|pensioner|grandmother|grandfather|mother|father|sister|brother),? (?:named|called)|(?:daughter|son|grandson|granddaughter|grandmother|grandfather|sister|brother))"
    r"|(?:la|le|un|une|du|au|cette) (?:petite?|jeune)|fillettes?|garconnet|garcon|bebe|nourrisson|adolescente?|collegienne?|lyceenne?|ecolier|ecoliere|(?:sa|son|leur) (?:fille|fils|soeur|frere|mere|pere|femme|mari)|prenomm\w{1,3}"
    r"|(?:del?|la|el|al|una?|su) pequen[oa]|nin[oa]|menor|joven|ancian[oa]|(?:su|la|el) (?:hij[oa]|herman[oa]|espos[oa]|abuel[oa]|niet[oa])"
    r"|(?:il|la|un|una|del|della|al|alla) (?:piccol[oa]|giovane)|bambin[oa]|ragazz[oa]|neonat[oa]|anzian[oa]|(?:la|il) (?:figli[oa]|sorella|fratello|nonn[oa]|nipote)|(?:suo|sua) \w{3,9}"
    r"|mal(?:a|y|ego|ej|emu|utka|utki)|chlopi?ec|chlopca|dziewczynka|dziewczynke|dziewczynki|niemowle|(?:jej|jego) (?:syn|corka|brat|siostra|matka|ojciec)"
    r"|kleuter|peuter|meisje|jongetje|jongen|tiener|(?:haar|zijn|hun) (?:dochter|zoon|zus|broer|moeder|vader)"
    r"|tytto|poika|lapsi|vauva|taapero|pikku|teini|flickan?|pojken?|pigen?|drengen?|gutten|jenta|jenten|spadbarnet|barnet"
    r"|menin[oa]|crianca|bebe|(?:o|a|do|da) pequen[oa]|idos[oa]"
    r"|der kleine|die kleine|den kleinen|der kleinen|junge|madchen|baby|kleinkind|saugling|schulerin|(?:ihr|sein|ihre|seine) (?:sohn|tochter|mutter|vater|bruder|schwester)|(?:de |het )?kleine"
)
"""A word for a child or somebody's kin right before a name: small letters, but for the German nouns."""
UNSURE = frozenset(
    "little young baby kleine kleinen pikku mala maly malego malej junge jonge lille joven jeune giovane nino nina poika barnet menor".split()
)
"""Words before a name that rivers, towns and seas have, too: there a name must be a given one and nothing else."""
AGE_BEHIND = (
    r",? ?\(?(?:(?:aged|ages?) (?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\d{1,3}[- ](?:years?|yrs?|months?)(?:[- ]olds?)?|age?e? de \d{1,3} (?:ans|mois)|\d{1,3} (?:ans|mois)|(?:de )?\d{1,3} (?:anos|meses)|(?:di )?\d{1,3} (?:anni|mesi)"
    r"|(?:im alter von )?\d{1,3} (?:jahren?|monaten?)|(?:w wieku )?\d{1,3} (?:lat|lata|l\.|miesiecy)|lat \d{1,3}|\d{1,3} ?(?:jaar|maanden)|\d{1,3} ?(?:vuotta|v\.)|(?:ika )?\d{1,3}-?vuotias|\d{1,3} ar)(?!\w)"
)
"""An age with its word behind a name, all in folded letters."""
ONE_AR = "(?:ال)?(?:طفلة|طفل|رضيعة|رضيع|فتاة|فتى|صبية|صبي|شابة|شاب|سيدة|مسنة|مسن|تلميذة|تلميذ|طالبة|طالب|صغيرة|صغير|أم|والدة|والد|جدة|حاجة)"
YEARS_AR = "(?:سنوات|سنة|عاما|عاماً|أعوام|عام|أشهر|شهرا)"
ONE_ZH = "(?:小?女孩|小?男孩|女童|男童|幼童|幼儿|少年|少女|老人|儿童|兒童|孩子|宝宝|婴儿|男子|女子|女士|老太太?|爷爷|奶奶|岁的|歲的|岁|歲)"
DONE_ZH = "(?=获救|獲救|被|失踪|失蹤|失联|遇难|遇難|遇险|受伤|受傷|溺水|落水|死亡|身亡|得救|脱险|脫險|送|[（(，,]?\\d{1,3}[岁歲]|[，,。；、]|$)"
HARMED = frozenset(
    """dead died dies killed killing drowned missing injured victim victims fatalities deaths tot tote toter getotet starb starben ertrunken opfer vermisst verletzt mort morts morte decede decedes decedee
    noyes victime victimes blesses muerto muertos muerta fallecido fallecidos fallecida ahogado victimas heridos morto morti vittima vittime deceduto annegato feriti ofiara ofiary zginal zginela zgineli utonal rannych
    dood doden slachtoffer slachtoffers verdronken gewond kuoli kuollut uhri uhrit vainaja omkom dod omkomna mortos vitimas""".split()
)
"""Beside these a number alone is the age of whoever died."""
