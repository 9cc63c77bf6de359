# SPDX-License-Identifier: AGPL-3.0-or-later
"""Turns of phrase in which a desk's log speaks of people: "PCS members", "goes to the mosque", "krank gemeldet", "IC3 male".

Feeds say none of these. `PHRASES` is asked of the text in lower case and without accents, `_AS_SENT` of the text as it
stands. Linear: every gap is bounded.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late, Several
from tocsin.core.guard.normal import bare_letters

Hit = tuple[str, int, int, float]

_TIMES = r"(?:\w{1,10}\s){1,2}"
_HOUSE = r"(?:mosque|church|synagogue|temple|gurdwara|moschee|kirche|synagoge|mosquee|eglise|mezquita|iglesia|sinagoga|moschea|chiesa|meczetu|kosciola|synagogi)\b"
_SOUGHT = r"(?:mineure?s?|enfants?|fillette|garcon|adolescente?s?|homme|femme|jeune|personne|octogenaire|septuagenaire|retraitee?)\b"
_BED = r"(?:room|bed|zimmer|bett|chambre|lit|habitacion|cama|stanza|letto|camera|pokoju|pokoj|lozko|guest|gast|hote|huesped|ospite)\b"
PHRASES = {
    "faith": rf"\b(?:kosher|koscher\w*|casher|kascher|cacher|halal|halaal|koszern\w+)\s(?:\w+\s){{0,3}}{_BED}|{_BED}\s?\d{{0,4}}\W{{1,3}}(?:\w+\s){{0,3}}(?:kosher|koscher\w*|casher|kascher|halal|halaal|koszern\w+)\b|\bpray(?:s|ed|ing)?\s{_TIMES}(?:times|daily)\b|\b(?:attend(?:s|ed|ing)?|besucht|frequente|frequenta|asiste\sa|uczeszcza\sdo|chodzi\sdo|va\sa|geht\sin)\s(?:the\s|die\s|la\s|l['’]|una?\s)?(?:local\s)?{_HOUSE}",
    "health": r"\b(?:had|has|having)\s(?:another|a)\s(?:fit|seizure|turn)\b|\b(?:bed|bett|lit|cama|letto|lozko|zimmer|room|chambre|habitacion|stanza)\s\d{1,4}\s(?:\w+\s){1,3}(?:krampfanfall|anfall|seizure|crise|convulsion|crisi|atak|napad)\b|\b(?:tuvo|tiene|sufrio|sufre)\s(?:otra|una)\sconvulsion\b|\b(?:atak|ataku|napad|napadu)\spadacz\w+|\bcrise\sd['’]epilepsie\b|\bcrisi\sepilettic\w\b|\bataque\sepileptico\b|\bepileptic\sfit\b|\bknown\s(?:diabetic|epileptic|asthmatic|alcoholic|addict)\b|\b(?:off|absent|away|out)\s(?:sick|ill|due\sto\s(?:burn-?out|depression|illness|sickness|stress|surgery))\b"
    r"|\b(?:called|rang|phoned|reported)\sin\ssick\b|\benceinte\sde\s\w{1,8}\smois\b|\bkrank\s?(?:gemeldet|geschrieben)\b|\bin\smalattia\s(?:fino|da|dal|dallo|per|questa)\b"
    r"|\bna\s(?:l4|zwolnieniu\sod|chorobowym)\b|\bin\scongedo\sper\smalattia\b|\bde\sbaja\spor\b|\ben\sconge\s(?:maladie|maternite)\b|\bon\smaternity\sleave\b|\bim\s(?:mutterschutz|krankenstand)\b",
    "ethnicity": r"\bic[1-6]\s(?:males?|females?)\b|\b(?:eastern|western|southern|north|west|east)\s(?:europeans|africans|asians)\b|\bdi\s(?:origine|nazionalita|etnia)\s(?:nord)?\w{3,12}(?:ana|ana|ina|ese|ena|sca|ca|rom)\b",
    "person_alert": rf"\bdisparition\s(?:inquietante\s)?d['’]une?\s{_SOUGHT}|\bfluchtig\w*\s(?:mann|frau|person|tater\w*|verdachtig\w*|gefangen\w*|haftling)|\bbusca\sy\scaptura\b|\b(?:preso|recluso|interno)\s(?:fugado|evadido)\b|\bevas[oi]\sdal\scarcere\b",
    "orientation": r"\b(?:il (?:vit|habite|loge|part|vient|dort) (?:ici )?avec son (?:mari|copain|compagnon)|elle (?:vit|habite|loge|part|vient|dort) (?:ici )?avec sa (?:femme|copine|compagne)|(?:colleague|guard|worker|driver|staff|who) (?:is )?transitioning|transitioning, new name)\b",
    "union": r"\btractages?\b|\b(?:verteil\w*\s)?handzettel\sder\b",
}  # fmt: skip
_SIGNS = {
    "faith": """kosher koscher* casher kascher cacher halal halaal koszern* pray prays prayed praying attend attends attended attending besucht frequente
        frequenta asiste uczeszcza chodzi va geht""",
    "health": """had has having krampfanfall anfall seizure crise convulsion crisi atak ataku napad napadu ataque fit known off absent away out called rang
        phoned reported enceinte krank* malattia na congedo baja conge maternity mutterschutz krankenstand""",
    "ethnicity": "ic1 ic2 ic3 ic4 ic5 ic6 eastern western southern north west east di",
    "person_alert": "disparition fluchtig* captura preso recluso interno evaso evasi",
    "orientation": "vit habite loge part vient dort transitioning",
    "union": "tractage tractages handzettel",
}  # fmt: skip
"""Words of which each phrase of a kind holds one: most texts hold none."""
_BOOK = {kind: Late(phrase, needs=frozenset(_SIGNS[kind].split())) for kind, phrase in PHRASES.items()}
_SAID = Several(_BOOK.items())
_MEMBERS = (
    r"(?:union|members|member|reps?|stewards?|officials?|organi[sz]ers?|leaflets?|flyers?|picket|ballot|Mitglied\w*|Funktion\w*|Flugbl\w*|Handzettel|Warnstreik\w*"
    r"|delegat[ie]|iscritti|tesserati|delegados?|afiliad[oa]s?|militants?|adherents?|cz[lł]onk\w+|dzia[lł]acz\w*)\b"
)
_ANY_MEMBER = frozenset(
    """union members member rep reps steward stewards official officials organiser organisers organizer organizers leaflet leaflets flyer flyers picket ballot mitglied* funktion*
    flugbl* handzettel warnstreik* delegate delegati iscritti tesserati delegado delegados afiliado afiliados afiliada afiliadas militant militants adherent adherents członk* czlonk* działacz* dzialacz*""".split()
)
_STATES = "EU|UN|US|USA|UK|NATO|WMO|MEP|ASEAN|OPEC|FEMA|NWS|CERT|BBC|IT|HR|FIFA|UEFA|NOAA|DRK|THW|DLRG|ADAC|AOK|ARD|ZDF|SWAT|FBI|SES|CFA|RFS|VIP|TV|PR"
_AS_SENT = Late(
    rf"(?<![\w.-])(?!(?:{_STATES})[ -])(?:[A-Z]{{3,7}}|Unison|Unite|Verdi)[ -]{_MEMBERS}|(?<!\w)(?:(?:are|is|was|were|they['’]re|he['’]s|she['’]s) (?:with|in)|joined|joining|pays into|subs to) (?:Unite|Unison)(?! [A-Z])(?!\w)",
    needs=_ANY_MEMBER | {"unite", "unison"},
)


@looks_for(*_BOOK.values(), _AS_SENT)
def logged(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of every phrase."""
    low = bare_letters(text)
    for kind, found in _SAID.finditer(low):
        yield kind, found.start(), found.end(), 0.8
    yield from (("union", found.start(), found.end(), 0.75) for found in _AS_SENT.finditer(text))
