# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words for one person and for being missing, by language, of which `missing` reads pairs; folded, as patterns.

Only what other readers do not know: in most languages a word alone says that somebody is sought ("vermisst", "zaginął").
"""

from __future__ import annotations

_EN = r"(?:(?:boy|girl|man|woman|child|toddler|baby|infant|teen(?:ager)?|lad|pensioner|hiker|swimmer|kayaker|canoeist|paddler|surfer|sailor|fisherman|angler|climber|skier|snowboarder|walker|jogger|camper|diver|student|motorist|farmer|mother|father|grandmother|grandfather|resident|tourist|boater|rafter)(?!['’-]|s\b))"
PAIRS = (
    (
        rf"(?:a|an|one|the|:|\d{{1,3}}-year-old|elderly|young|missing) (?:[a-z-]{{2,14}} ){{0,2}}{_EN}|(?<![\w,-] ){_EN}",
        r"(?:is|was|are|has been|have been|remains?|still|went|gone|reported|feared)(?: (?:still|now|also|reported|feared|presumed|gone))? missing|missing since|unaccounted for|reported missing",
    ),
    (
        r"(?:un|une|l')(?: ?jeune| ?petite?)? ?(?:homme|femme|fille|fillette|garcon|enfant|adolescente?|randonneur|randonneuse|kayakiste|baigneur|baigneuse|nageur|nageuse|pecheur|automobiliste|octogenaire|septuagenaire|nonagenaire|bebe)(?:,? (?:agee? )?de \d{1,3} ans,?)?",
        r"(?:a|ont|avait) disparu|(?:est|reste|etait) (?:toujours )?(?:introuvable|disparue?|portee? disparue?|recherchee?)|a ete emportee? et reste",
    ),
    (
        r"(?:man|vrouw|jongen|meisje|kind|peuter|kleuter|zwemmer|wandelaar|bejaarde)(?: van \d{1,3}| \(\d{1,3}\))?",
        r"(?:is|zijn|nog(?: steeds)?|al) (?:nog (?:steeds )?)?(?:zoek|spoorloos|vermist)",
    ),
    (
        r"(?:mies|miehen|nainen|tytto|poika|lapsi|vanhus|uimari|kalastaja|retkeilija|nuori|\d{1,3}-vuotias)",
        r"(?:on |oli |on yha )?(?:kadonnut|kadonneena|kateissa|hukassa)|katosi|ei ole palannut",
    ),
    (
        r"(?:\b(?:man|mand|mann|kvinna|kvinde|kvinne|flicka|pige|jente|pojke|dreng|gutt|barn|person|aring|\d{1,3}-aring|\d{1,3}-aring(?:en)?)(?:en|n|et)?)",
        r"(?:er |ar |har vaerit |ar fortfarande )?(?:saknas|saknad|savnet|savnes|forsvunnen|forsvunnet|forsvundet|fortsatt savnet|anmald saknad|meldt savnet)",
    ),
    (
        r"(?:un|una|il|la|lo|l')(?: ?giovane| ?anzian[oa]| ?piccol[oa])? ?(?:uomo|donna|bambin[oa]|ragazz[oa]|minore|bagnante|escursionista|pescatore|anzian[oa]|pensionat[oa]|automobilista|turista)(?: di \d{1,3} anni)?",
        r"(?:e |risulta |sono )?(?:ancora )?(?:dispers[oa]|scompars[oa]|introvabile)",
    ),
    (
        r"(?:un|una|el|la)(?: joven| anciano?a?)? ?(?:hombre|mujer|nin[oa]|menor|joven|bebe|ancian[oa]|senderista|pescador|banista|conductor|conductora|turista)(?: de \d{1,3} anos)?",
        r"(?:esta |sigue |continua |ha sido dad[oa] por )?(?:desaparecid[oa]|en paradero desconocido)|ha desaparecido|desaparecio",
    ),
)
"""One person and what tells that nobody knows where such a one is, near one another in a sentence."""
NEEDS = frozenset(
    """missing unaccounted disparu disparue disparus introuvable recherche recherchee zoek spoorloos vermist kadonnut kadonneena kateissa hukassa katosi palannut saknas saknad savnet savnes forsvunnen forsvunnet forsvundet
    disperso dispersa scomparso scomparsa introvabile desaparecido desaparecida desaparecio desapareció paradero emporte emportee recherché recherchée emporté emportée""".split()
)
AHEAD = rf"missing(?: persons?)?(?::| -)? (?:an? )?(?:(?!sign|data|from|for|in|at)[a-z-]{{2,14}} ){{0,1}}{_EN}(?! (?:seats?|locks?|tickets?|toys?|signs?|lifts?|bikes?|cars?|gates?|huts?|creek|lake|river|island))"
"""The same turned round."""
NAMED_IS = (
    r"(?:is|was|has been|remains?|still|went|has gone|reported|feared)(?: (?:still|now|also|reported|feared|been))? missing|est (?:toujours )?(?:portee? )?disparue?|a disparu|wird (?:seit \w+ |noch )?vermisst|ist (?:seit \w+ )?(?:vermisst|verschwunden)|wurde als vermisst"
    r"|(?:esta|sigue) desaparecid[oa]|ha desaparecido|e (?:ancora )?(?:dispers[oa]|scompars[oa])|risulta dispers[oa]|zaginal|zaginela|jest (?:zaginion[ya]|poszukiwan[ya])|is (?:nog )?(?:vermist|zoek|spoorloos)|on (?:kadonnut|kateissa)|katosi|ar (?:saknad|forsvunnen)|er (?:savnet|forsvundet)|saknas|savnes|esta desaparecid[oa]"
)
NAMED_NEEDS = frozenset(
    """missing disparu disparue vermisst verschwunden desaparecido desaparecida disperso dispersa scomparso scomparsa zaginal zaginął zaginela zaginęła zaginiony zaginiona poszukiwany poszukiwana
    vermist zoek spoorloos kadonnut kateissa katosi saknad forsvunnen försvunnen savnet forsvundet saknas savnes""".split()
)
AR = "(?:فقدان|فقد|اختفاء|اختفى|ضياع|البحث عن) (?:أثر )?(?:ال)?(?:رجل|امرأة|طفلة|طفل|فتاة|فتى|شاب|شابة|سيدة|مسن|مسنة|صبي|رضيع|رضيعة|شخص واحد|مواطن|مواطنة)"
ZH = "(?:一名|一位|一)(?:[0-9]{1,2}岁)?(?:女|男|老|小)?(?:子|孩|童|性|人|翁|妇|游客|村民|司机|学生)[^。；，\\n]{0,12}(?:失踪|失联|失蹤|失聯|下落不明)"
