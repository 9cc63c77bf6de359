# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether a message that tells of no hazard tells of one person: sought, missing, taken, escaped, by what it says of them.

The fixed names of such alerts (AMBER, silver, "vermisst") are in `formats.terms.persons`, turns of phrase in `phrases`.
This is the kind behind both: in one language a word for a single person and, near it, a word of seeking, of having been
seen or of having got away; or a single person's age. Asked of vague messages only, since floods have missing people, too.
"""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters

NEAR = 70
"""Letters between what is sought and how it is said."""

_SOUGHT = {
    "en": (
        r"boy|girl|man|woman|males?|females?|child|children|toddler|baby|teen\w*|pensioner|adults?|person|suspects?|gunman|inmates?|prisoners?|fugitives?|siblings|sisters|brothers|patient|veteran|hiker",
        r"seen|looking for|look out for|search\w*|sought|locat\w+|find|missing|wandered|walked away|abduct\w+|taken|kidnap\w*|escaped?|absconded|at large|on the run|on the loose|wanted|armed|dangerous|approach|return|whereabouts|bolo|appeal|welfare",
    ),
    "fr": (
        r"garcons?|filles?|fillettes?|hommes?|femmes?|enfants?|adolescente?s?|personnes?|adultes?|individus?|detenue?s?|prisonniere?s?|mineure?s?|suspecte?s?|bebe|octogenaire|vieillard",
        r"recherch\w+|cherch\w+|disparu\w*|disparition|enlev\w+|evade\w*|en fuite|apercue?s?|egaree?|desorientee?|fugu\w+|signalement|approche[rz]|retrouver|vetue?|armee?s?",
    ),
    "de": (
        r"jungen?|madchen|mann|frau|kind(?:es|er)?|jugendliche[rn]?|person|schuler(?:in)?|haftlinge?|gefangene[rn]?|tater|senior(?:in)?|rentner(?:in)?|verdachtige[rn]?|patient(?:in)?|bewohner(?:in)?",
        r"vermiss\w+|gesucht|sucht|suche|gesehen|entfuhr\w+|fluchtig\w*|flucht|geflohene?[rn]?|entwichen\w*|entlaufen|orientierungslos|hinweise|ansprechen|bewaffnet\w*|bekleidet|abgangig",
    ),
    "es": (
        r"nin[oa]s?|hombres?|mujer(?:es)?|menor(?:es)?|adolescentes?|joven|persona|adult[oa]s?|ancian[oa]|intern[oa]|reclus[oa]|pres[oa]|sospechos[oa]s?|encontrarl[ao]",
        r"busc\w+|busqueda|desaparec\w+|localiz\w+|encontrar\w*|sustraid[oa]|secuestr\w+|fugad[oa]|extraviad[oa]|vestia|pesquisa|paradero|armad[oa]|peligros[oa]|acerque|anos",
    ),
    "it": (
        r"bambin[oaei]|uom[oi]n?i?|donn[ae]|ragazz[oaei]|anzian[oa]|minor[ei]|person[ae]|detenut[oi]|individuo|signor[ae]|scomparsi",
        r"scompar\w+|cerca|cercasi|ricerc\w+|rapit[oaie]|evas[oi]|in fuga|allontanat\w+|visto|avvicin\w+|rintracci\w+|armat[oi]|anni|allerta",
    ),
    "pl": (
        r"chlopiec|chlopca|chlopiec|dziewczyn\w+|mezczyzn\w+|kobiet[ayeęe]|dzieck[oa]|osob[ay]|senior\w*|nastolat\w+|wiezie?n\w*|wieznia|zakladu karnego|podejrzan\w+",
        r"zagin\w+|poszuk\w+|szuka|widzial\w*|uprowadz\w+|porwan\w+|uciek\w+|zbieg\w*|uzbrojon\w+|ktokolwiek|rozpozna\w+",
    ),
    "nl": (
        r"jongen|meisje|man|vrouw|kind|persoon|verdachte|gevangene|bejaarde",
        r"vermist\w*|gezocht|gezien|ontvoerd\w*|op de vlucht|voortvluchtig\w*|uitkijken|uit te kijken|opsporing|gewapend\w*",
    ),
    "pt": (
        r"criancas?|menin[oa]s?|homem|mulher|idos[oa]s?|jovem|pessoa|reclus[oa]|adolescente|foragido",
        r"desaparecid\w+|procur\w+|raptad[oa]|rapto|evadid[oa]|em fuga|aborde|visto|localizar|anos",
    ),
    "nordic": (
        r"man(?:nen)?|mand(?:en)?|mann(?:en)?|kvinnan?|kvinde[n]?|kvinne[n]?|flicka|pige|jente|pojke|dreng|gutt|barn|person|pensionar",
        r"forsvun\w+|soker|leter|letar|leder efter|efterlys\w*|etterlys\w*|eftersog\w*|bortrov\w*|bortfor\w*|savne\w*|bevapna\w*|missing people",
    ),
    "fi": (
        r"mies|miehen|nainen|naisen|tyt[t]?on?|poika|pojan|lapsi|lapsen|henkilo\w*",
        r"kadon\w*|etsi\w*|siepat\w*|katosi|aseist\w*",
    ),
    "tr": (
        r"cocu[kg]\w*|kiz\w*|adam|kadin|supheli|sahis|hukumlu",
        r"kayip|aran\w+|kacir\w+|firar\w*|silahli|yasinda\w*",
    ),
    "ro cs": (
        r"barbat|femeie|fata|baiat|copil|muz|zena|divka|chlapec|dite|senior\w*",
        r"disparut\w*|cautat\w*|rapit\w*|evadat|patr\w+|pohres\w+|nezvest\w+|hled\w+|unes\w+|uprchl\w*",
    ),
}
_AGED = (
    r"\b\d{1,2}[ -]years?[ -]olds?\b(?= (?:\w+ ){0,2}(?:boy|girl|man|woman|male|female|child|teen|driver|resident|pensioner))|(?:^|[:,;.] ?|\b(?:a|an|the|for) )\d{1,2}-year-olds?\b(?=$|[,.;:] | (?:is|was|who|from|last|missing|with)\b)|\b(?:boy|girl|man|woman|teen\w*|child)[, ]{1,2}(?:aged? )?\d{1,2}\b(?! ?(?:min|hour|h\b|km|m\b|:|\.))"
    r"|\brunaway \d{1,2}-year-old"
    r"|\b(?:garcon|fille|fillette|homme|femme|enfant|adolescente?|personne)s?,? (?:agee?s? )?(?:de )?\d{1,2} ans\b"
    r"|\b\d{1,2}-?jahrige[rnsm]? (?:junge|madchen|mann|frau|kind|schuler|person|senior|rentner|patient)|\b(?:der|die|ein|eine|einem|einer|einen|den|dem|nach) \d{1,2}-?jahrige[rnsm]?\b(?! \w*(?:bestehen|jubila|feier|geburt))"
    r"|\b(?:nin[oa]|hombre|mujer|menor|joven|persona|adolescente|ancian[oa]),? de \d{1,2} anos\b|\b(?:bambin[oa]|uomo|donna|ragazz[oa]|anzian[oa]),? di \d{1,2} anni\b|\b\d{2}enne\b"
    r"|\b\d{1,2}-?(?:letni(?:a|ego|ej|m)?|letnia) (?:chlop|dziew|mezcz|kobie|dzieck|senior)|\b\d{1,2}-?latk[aięie]\b|\b(?:jongen|meisje|man|vrouw) van \d{1,2}\b|\b\d{1,2}-?jarige (?:jongen|meisje|man|vrouw)"
    r"|\b(?:crianca|menin[oa]|homem|mulher|idos[oa]|jovem),? de \d{1,2} anos\b|\b\d{1,2}-ar(?:ig|ing|ige)[aen]? (?:man|kvinna|flicka|pojke|mand|kvinde|pige|dreng|mann|jente|gutt)|\b\d{1,2}-vuotia\w+ (?:mie|nai|tyt|poi|lap)"
    r"|\b\d{1,2} yasinda\w* |\d{1,2}χρον[οηωεα]"
)
_EASTERN = (
    r"(?:寻|找|搜寻|搜索|协寻|失联|失踪|走失|被拐|拐|通缉|缉拿|悬赏|在逃|越狱).{0,8}(?:老人|女孩|男孩|女子|男子|儿童|小孩|孩子|逃犯|嫌犯|人员|少年|少女)|(?:老人|女孩|男孩|女子|男子|儿童|小孩|孩子|逃犯|少年|少女).{0,6}(?:失联|失踪|走失|被拐|在逃)"
    r"|(?:البحث عن|تائه|متغيب|مفقود|مطلوب|اختطاف|خطف|فار من|هارب).{0,20}(?:طفل|طفلة|فتاة|فتى|رجل|امرأة|شخص|مسن|سجين|خطير)|(?:طفل|طفلة|فتاة|فتى|رجل|امرأة|مسن|سجين) .{0,12}(?:تائه|متغيب|مفقود|مطلوب|مختطف|هارب|فار)|عمر[هها]{1,2} \d{1,2}"
    r"|\b\d{1,2}-?Jährige[rnm]?\b"
    r"|\d{1,3}(?:岁|歳|세)(?:の)?(?:老人|女孩|男孩|女子|男子|男性|女性|儿童|女|男|여|남)"
)


def _pair(who: str, how: str) -> str:
    gap = rf"\b.{{0,{NEAR}}}?\b"
    return rf"\b(?:{who}){gap}(?:{how})\b|\b(?:{how}){gap}(?:{who})\b"


_TOLD = Late("|".join([*(_pair(*pair) for pair in _SOUGHT.values()), _AGED]))
_TOLD_EAST = Late(_EASTERN)


def sought(text: str) -> bool:
    """Whether the text, of a message without a hazard, seeks or describes one person."""
    low = bare_letters(text[:600])
    return bool(_TOLD.search(low) or (not text.isascii() and _TOLD_EAST.search(text)))
