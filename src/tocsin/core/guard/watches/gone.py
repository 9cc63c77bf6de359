# SPDX-License-Identifier: AGPL-3.0-or-later
"""Missing persons in few words: "missing kids, Luton", "disparues à Lens", "失踪老人". What is missing otherwise is a thing."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import fold

Hit = tuple[int, int, str]

_THINGS = r"(?!['’]?s?[ -]+(?:seats?|safety|locks?|tickets?|fares?|gates?|points?|tents?|desks?|areas?|rooms?|office|bikes?|signs?|barrier|hole|holes|cover|covers|bus(?:es)?|menus?))"
_TURNS = (
    rf"\b(?:missing|abducted|kidnapped|runaway|snatched|vanished) (?:\w+ ){{0,2}}(?:kids?|child(?:ren)?|girls?|boys?|lads?|teens?|teenagers?|toddlers?|bab(?:y|ies)|people|persons?|women|woman|men|man|pensioners?|schoolgirls?|schoolboys?|pupils?|students?|hikers?|walkers?|swimmers?|residents?|patients?|mum|dad|gran|daughter|son|wife|husband){_THINGS}\b",
    rf"\blost (?:kids?|child(?:ren)?|girls?|boys?|toddlers?|hikers?|pensioners?){_THINGS}\b|\b(?:kids?|child(?:ren)?|girls?|boys?|teens?|toddlers?|schoolgirls?|pensioners?|people) (?:\w+ )?(?:gone |been |reported )?missing\b",
    r"\b(?:enfants?|filles?|fillettes?|garcons?|ados?|adolescente?s?|personnes?|femmes?|hommes?|eleves?|lyceenn?e?s?|randonneu(?:r|se)s?|retraitee?s?|mamies?|papis?|gamin\w*|gosses?) (?:\w+ ){0,2}(?:disparue?s?|introuvables?|enlevee?s?|portee?s? disparue?s?)\b",
    r"\b(?:vermisste[rsn]?|verschwundene[rsn]?|entfuhrte[rsn]?|abgangige[rsn]?) (?:\w+ ){0,2}(?:kind(?:er)?|madchen|junge|jugendliche[rn]?|person(?:en)?|frau(?:en)?|mann|manner|senior\w*|schuler\w*|wander\w*|rentner\w*)\b|\b(?:vermisste|verschwundene|abgangige)(?: in| im| bei| aus|,|$)|\bausreisserin(?:nen)?\b|\bvermisstenfall\w*|\bvermisstensuche\w*",
    r"\b(?:nin[oa]s?|menor(?:es)?|chic[oa]s?|joven(?:es)?|mujer(?:es)?|hombres?|ancian[oa]s?|personas?|adolescentes?|senderistas?|abuel[oa]s?|crianc\w+|menin[oa]s?|pessoas?|idos[oa]s?) (?:\w+ ){0,2}(?:desaparecid[oa]s?|perdid[oa]s?|extraviad[oa]s?|secuestrad[oa]s?)\b|\bdesaparecid[oa]s (?:en|em) ",
    r"\b(?:bambin[oaie]|ragazz[oaie]|ragazzin[oaie]|minor[ei]|donn[ae]|uom[oi]\w*|anzian[oaie]|person[ae]|adolescent[ei]|escursionist[aei]|studentess?[ae]) (?:\w+ ){0,2}(?:scompars[oaie]|sparit[oaie]|rapit[oaie])\b|\bscompars[ei] (?:a|in|nel|nella) ",
    r"\bzaginiec\w+ (?:\w+ )?(?:dziec\w+|dziewcz\w+|chlop\w+|nastolat\w+|osob\w*|kobiet\w*|senior\w*)|\b(?:zaginion[yaei]\w{0,2}|zaginal\w*|uprowadzon\w+|porwan\w+) (?:\w+ ){0,2}(?:dzieck\w*|dzieci|dziewczyn\w+|chlop\w+|nastolat\w+|osob\w*|kobiet\w*|mezczyzn\w*|senior\w*|turyst\w+|uczni\w+|uczen\w*)\b|\b(?:dzieck[oa]|dzieci|dziewczyn\w+|chlop\w+|nastolat\w+|osob[ay]|kobiet[ay]|mezczyzn\w+|senior\w*|turyst\w+) (?:\w+ )?zagin\w+",
    r"\b(?:vermiste|ontvoerde|spoorloze) (?:\w+ )?(?:kind(?:eren)?|meisjes?|jongens?|tieners?|personen|persoon|vrouw(?:en)?|man(?:nen)?|bejaarden?)\b|\b(?:copii|copil|fete|fata|baiat|persoane|femeie|batran\w*) disparut\w*|\bkayip (?:cocuk\w*|kiz\w*|kadin\w*|kisi\w*|yasli\w*|genc\w*)",
)
_GONE = Late("|".join(_TURNS))
_EAST = Late(
    "(?:失踪|走失|失联|被拐|拐卖)的?[^，。；,;]{0,4}(?:儿童|孩子|小孩|女孩|男孩|老人|老太太|妇女|女子|男子|少女|少年|学生|人员|驴友|女童|男童)|(?:儿童|孩子|小孩|女孩|男孩|老人|妇女|女子|男子|少女|少年|学生|女童|男童)[^，。；,;]{0,4}(?:失踪|走失|失联|被拐|走丢)"
    "|(?:أطفال|طفل|طفلة|فتاة|فتيات|بنات|صبي|شاب|مسن|مسنة|مسنين|امرأة|نساء|رجل|أشخاص|شخص|طالبة?|قاصر) [ء-ي ]{0,12}?(?:ال)?(?:مفقود|مختف|ضائع|تائه|مخطوف)[ء-ي]{0,3}(?![ء-ي])|(?:اختفاء|فقدان|اختطاف|خطف) (?:ال)?(?:أطفال|طفل|طفلة|فتاة|فتيات|بنت|بنات|شاب|مسن|مسنة|امرأة|نساء|أشخاص|شخص|طالبة?)(?![ء-ي])"
)


def gone(text: str) -> Iterator[Hit]:
    """Start and end of each."""
    if _GONE.search(fold(text)) or (not text.isascii() and _EAST.search(text)):
        yield 0, len(text), "person_alert"
