# SPDX-License-Identifier: AGPL-3.0-or-later
"""What an operator calls a medical incident on a line: "malaise voyageur", "ill passenger", "乘客身体不适".

It says of nobody in particular that he is ill, so it is no health of a person; whatever else is told of him ("diabetic", an age, a name)
is found as everywhere. No slot keeps it all the same: why a line is late is no part of a place.
Asked of the text in small letters without accents; linear, for every gap is bounded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters

Span = tuple[int, int]
Hit = tuple[str, int, int, float]

_ABOARD = (
    r"(?=[^.;!?\n]{0,24}\b(?:on board|aboard|on (?:a|the|this) (?:train|tram|bus|service|platform|tube|ferry)|at [^.;!?\n]{0,16}station|on (?:the )?(?:track|line)"
    r"|a bord\w*|dans (?:le|un|la|une) (?:train|tram\w*|bus|metro|rame|car)|sur (?:le|un) quai|sur (?:la|les) voies?|im (?:zug|bus|gleis)|in (?:der|einer) (?:bahn|s-bahn|u-bahn|strassenbahn|tram)|am (?:bahnsteig|gleis)|auf (?:dem|der) (?:bahnsteig|strecke)"
    r"|en (?:el|un|la) (?:tren|autobus|bus|tranvia|metro|anden|via)|a bordo|sul (?:treno|bus|tram)|in (?:stazione|treno|metro\w*)|sui binari|w (?:pociagu|tramwaju|autobusie|metrze)|na (?:peronie|torach|stacji)|in de (?:trein|tram|bus|metro)))"
)
"""Behind a word for anybody: where a line is."""

_EN = r"(?:passenger|customer|rider|traveller|commuter)s?"
_FR = r"(?:voyageu(?:r|se)|passag(?:er|ere)|client|cliente|usager|usagere)s?"
_DE = r"(?:fahrgast\w{0,2}|fahrgaste\w?|reisende\w?|passagier\w{0,2}|mitreisende\w?)"
_ES = r"(?:viajer[oa]|pasajer[oa]|usuari[oa]|client[ea])s?"
_IT = r"(?:passegger[oaie]|viaggiator[ei]|viaggiatric[ei]|utent[ei]|client[ei])"
_PL = r"(?:pasazer\w{0,5}|podrozn\w{1,4}|klient\w{0,3})"
_NL = r"(?:reiziger|passagier|klant)s?"
_PT = r"(?:passageir[oa]|utente|cliente)s?"

_SAID = (
    rf"(?:an? )?(?:sick|ill|unwell|injured|poorly) {_EN}",
    rf"{_EN} (?:who )?(?:(?:was|is|has been|being|being treated after being) )?(?:(?:taken|feeling|falling|fallen|fell) )?(?:ill|unwell|sick)(?! leave| note| pay| bay| bag)",
    rf"{_EN} illness",
    rf"{_EN} (?:requiring|needing|requires|needs|in need of|receiving) (?:urgent )?medical (?:attention|assistance|treatment|help|aid|care)",
    rf"medical (?:emergency|assistance|attention|help) (?:to|for|of|involving) an? {_EN}",
    r"medical emergency (?:on|at|aboard)",
    rf"(?:person|someone|somebody) (?:being )?(?:taken )?(?:ill|unwell){_ABOARD}",
    r"(?:person|someone|pedestrian) (?:(?:being|was|has been) )?(?:hit|struck) by a (?:train|tram)|person under (?:a )?train|customer incident",
    rf"(?:un |du |des |d'un )?malaises? (?:d'une? |de |d'|chez une? )?{_FR}|malaises? a bord",
    rf"(?:une )?(?:indisposition|prise en charge|assistance(?: medicale)?|secours) (?:d'une? |de |a une? |aux? |d'un )?{_FR}(?: malades?| souffrante?s?)?",
    rf"(?:une? )?{_FR} (?:malade|souffrant|incommode|indispose|blesse)e?s?(?! de\b| du\b| d')|{_FR} (?:(?:a|ayant) (?:fait|eu|ete pris d') ?|pris d')un malaise",
    rf"personnes? (?:malade|souffrante|incommodee)s?{_ABOARD}",
    r"accidents? (?:graves? )?de (?:personnes?|voyageurs?)",
    rf"(?:eine[rsnm]? )?(?:(?:plotzlich|akut) )?(?:erkrankte|kranke|verletzte)[rsnm]? (?:{_DE}|person(?:en)?{_ABOARD})",
    rf"(?:plotzliche )?erkrankung (?:eine[sr]|von|des|der) {_DE}|{_DE} (?:ist |wurde )?(?:plotzlich )?(?:erkrankt|verletzt)",
    rf"(?:arztliche|medizinische|notarztliche)[rn]? (?:versorgung|hilfe|hilfeleistung|betreuung|behandlung) (?:eine[srm]|von|fur eine[n]?|des|der) (?:{_DE}|person)",
    r"(?:not|rettungs)arzteinsatz(?: (?:am|im|auf|an|in)(?: (?:gleis|zug|bahnhof|der strecke|einem zug))?)?|medizinischer notfall (?:im|am|in|auf|an)|personenunfall\w*|personenschaden",
    rf"(?:indisposicion|desmayo|malestar|enfermedad|asistencia(?: (?:sanitaria|medica))?|atencion (?:sanitaria|medica)) (?:de |a |del |al )(?:un |una |algun )?(?:{_ES}|persona{_ABOARD})",
    rf"{_ES} (?:indispuest|enferm|herid|desmayad)[oa]s?(?! de\b| del\b)|personas? (?:indispuest|enferm|desmayad)as?{_ABOARD}|arrollamiento(?: de (?:una )?persona)?",
    rf"malor[ei] (?:di |a |ad |per |occorso a |accusato da )?(?:un[oa]? |un')?(?:{_IT}|persona{_ABOARD})|malor[ei] a bordo",
    rf"{_IT} (?:colt[oa] da(?: un)? malore|indispost[oa]|malat[oa]|ferit[oa])(?! di\b)|soccorso (?:ad? |sanitario ad? )(?:un[oa]? )?{_IT}|investimento di (?:una )?persona",
    rf"(?:nagle(?:go)? )?(?:zaslabniec\w{{1,2}}|zachorowani\w{{1,2}}|chorob\w|omdleni\w{{1,2}}) (?:{_PL}|osoby{_ABOARD})|chor(?:y|ego|emu|a|ej) {_PL}|{_PL} (?:zaslabl|zemdlal)a?|(?:zaslabl|zemdlal)a? {_PL}",
    rf"(?:pomoc\w? |pomocy )(?:medyczn\w{{1,3}} )?(?:dla )?{_PL}|potraceni\w (?:czlowieka|osoby)",
    rf"(?:een )?(?:zieke|gewonde|onwel geworden|onwelle) {_NL}|{_NL} (?:is )?(?:onwel|ziek)(?: geworden)?|onwelwording (?:van een )?{_NL}|onwelwording|aanrijding met een persoon",
    rf"(?:um |uma )?{_PT} (?:doente|indispost[oa]|com doenca subita)|(?:doenca subita|indisposicao|mal[- ]estar|mal subito|assistencia medica) (?:de |a |do |da |ao )?(?:um |uma )?{_PT}|colhida de (?:pessoa|passageiro)",
    r"(?:rahatsizlanan|fenalasan|hastalanan) (?:bir )?yolcu\w{0,4}|yolcu(?:nun)? (?:rahatsizlan|fenalas|hastalan)\w{2,10}|(?:calator|pasager|calatori) (?:bolnav|caruia i s-a facut rau)|stare de rau (?:a unui )?(?:calator|pasager)\w{0,3}",
    r"(?:akut )?(?:sjuk|syg|syk) (?:resenar|passager|passasjer|pasagerare|passagerare)\w{0,3}|sairauskohtau\w{1,4} (?:junassa|bussissa|raitiovaunussa|metrossa|asemalla)|sairas matkustaja",
)  # fmt: skip
_NEEDS = frozenset(
    """passenger* customer* rider* traveller* commuter* medical person* someone somebody pedestrian malaise malaises voyageu* passag* client* usager* accident accidents fahrgast* reisende* mitreisende* notarzteinsatz* rettungsarzteinsatz* notarztein* rettungsarzt* medizinischer
    personne personnes erkrank* arrollamiento viajer* pasajer* usuari* malor* passegger* viaggiat* utent* investimento pasazer* podrozn* klient* osoby czlowieka reiziger* klant* onwelwording aanrijding utente* yolcu* calator* pasager*
    resenar* passasjer* sairauskohtau* sairas colhida potraceni*""".split()
)
_LATIN = Late(rf"\b(?:{'|'.join(_SAID)})(?!\w)", needs=_NEEDS)
_EASTERN = Late(
    "(?:一名|有|某|1名)?(?:乘客|旅客)(?:因?)(?:突[发發](?:疾病|急病|病)?|身[体體]不[适適]|感到?不[适適]|不[适適]|[晕暈]倒|昏迷|生病|急病|[发發]病|受[伤傷])"
    "|(?:وعكة|أزمة|حالة|عارض) (?:صحي|مرضي|طبي)(?:ة)? ?(?:طارئة |مفاجئة )?(?:ألمت ب|أصابت |تعرض لها |ل)?(?:أحد |إحدى )?(?:ال|ل)?(?:راكب|ركاب|مسافر)\\w{0,3}"
    "|(?:مرض|إغماء|توعك|تدهور صحة|إسعاف|إصابة) (?:أحد |إحدى )?(?:ال)?(?:راكب|ركاب|مسافر)\\w{0,3}|(?:راكب|مسافر)ة? (?:مريض|متوعك)ة?",
    needs="乘客|旅客|راكب|ركاب|مسافر",
)


def incidents(text: str) -> Iterator[Span]:
    """Where a text speaks of a medical incident on a line and of nobody in particular."""
    yield from (found.span() for found in _LATIN.finditer(bare_letters(text)))
    if not text.isascii():
        yield from (found.span() for found in _EASTERN.finditer(text))


def tells_an_incident(text: str) -> bool:
    return next(incidents(text), None) is not None


_SAID_OF_IT = frozenset(("health", "ethnicity"))
"""What its words are taken for: a "voyageur" is a traveller, too."""


def of_people(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The hits without those that are no more than a medical incident on a line."""
    held = list(hits)
    spans = list(incidents(text)) if any(hit[0] in _SAID_OF_IT for hit in held) else []
    for hit in held:
        if hit[0] not in _SAID_OF_IT or not any(s <= hit[1] and hit[2] <= e for s, e in spans):
            yield hit
