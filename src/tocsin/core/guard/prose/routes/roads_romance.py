# SPDX-License-Identifier: AGPL-3.0-or-later
"""Roads as France, Italy, Spain, Portugal and Latin America number them, "RD 840", "SS 16 bis", "GIV-5201", "BR-116"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late

_FRENCH = r"(?:R\.?[DN]\.? ?(?:n°? ?)?\d{1,4}(?:[A-Z]\d?)?|R-[123]\d\d|R[NP]N ?\d{1,3})"
"""A department may letter its own: "RD 906A", "RD120E1"; Québec has "R-344", Argentina "RNN 60"."""
_ITALIAN = r"(?:(?:S\.?[SPRC]|NSA)\.? ?(?:n\.? ?)?|[sS][spr] ?)\d{1,4}(?:[ -]?(?:[Bb]is|[Tt]er|quater|[Dd]ir|[Vv]ar|racc)(?!\w))?"
# Of the state, of the regions, of the provinces, those of a province with a letter for what sort of a road it is.
_SPANISH = (
    r"(?:A[CGLPSV]|B[AIPUV]|C[ACELMORSUV]|DP|E[IPX]|FV|G[CEIRU]|GI[PV]|H[IUV]|J[AFV]|L[EPRUVZ]|M[AEPU]|NA|O[RU]|P[AMOP]|R[CM]|S[AEGOSV]|T[EFOPV]|V[AEGIP]|Z[AV]|A[Pp]|Ma|Me)"
    r"-\d{1,4}(?:[.-]\d{1,2})?[a-z]?"
)
_STATES = "(?:A[CLMP]|BA|CE|DF|E[SR]S?|GO|M[AGST]|P[ABEIR]|PRC|R[JNOSR]|RSC|S[CEP]|SPA|TO)"
_BRAZILIAN = rf"(?:BR[ -]?|{_STATES}-)\d{{3}}"
_MEXICAN = r"MEX[ -]?\d{1,3}D?"
_SURE = rf"(?:{_BRAZILIAN}|{_SPANISH}|{_FRENCH}|{_ITALIAN}|{_MEXICAN})"
_ENDED = r"(?!\w|:\S|-\d|[.,]\d|\.[A-Z])"
SURE = Late(rf"(?=[ABCDEFGHJLMNOPRSTVZs])(?<![\w.:/-]){_SURE}{_ENDED}")
"""Ids that nothing but a road has, in any text."""

# Of a letter alone, or of two that are a train's elsewhere, an article or the word for a road must stand ahead.
_OPENED = (
    r"(?:\b(?:[Ll]as?|[Ll]es|[Ll]'|[Ee]n|[Dd]e|[Aa]|[Ii]|[Yy]|[Ee]t|[Nn]a|[Nn]as|[Dd]as?|[Pp]ela|à|[Nn]o|[Nn]os|[Dd]os?|[Aa]o|[Pp]elo|O|[Ss]ul|[Dd]el|[Dd]al|[Ss]ulla|[Dd]ella"
    r"|autov[ií]as?|autopistas?|carreter(?:a|as|es)|autoestradas?|estradas?|itinerário principal|itinerário complementar|raccordo(?: autostradale)?|tangenziale) |[|] ?|(?<![\w])[LlDd]')"
)
_LETTERED = r"[ABCGHJLMNPTVZ]-(?!10\b)(?:\d{2}|\d{3,4}[a-z]?)|A-\d"
_PORTUGUESE = r"(?:E[NMR]|CM|I[CP]|VR) ?\d{1,4}(?:-\d{1,2})?"
_LED = rf"(?:{_LETTERED}|{_PORTUGUESE}|RA ?\d{{1,2}}|R[MT] ?\d{{1,3}}|RP ?\d{{1,3}}|VC ?\d{{1,3}})"
_OPEN = Late(rf"{_OPENED}({_LED}){_ENDED}")
_ID = Late(rf"[ |']{_LED}{_ENDED}")
"""What `_OPEN` ends with; most texts have none, and this is told soon."""
_ROADS = Late(
    r"(?i)(?<!\w)(?:carreter(?:a|as|es)|autov[ií]as?|autopistas?|calzada|estradas?|autoestradas?|rodovias?|pista|raccordo|chaussée|carreggiata|svincol\w|tráfico|tránsito|trânsito|trànsit|tràfic|circulation (?:sera|est|des véhicules)|cortad[oa]s?|cortes?(?: total(?:es)?| parcial(?:es)?)? (?:de tr[áa]nsito|en|sobre)|choque|anegad[ao]s?|banquina|quil[oóò]met\w+|kil[oó]metros?|intransitables?|transitables?)(?!\w)",
    needs=" carreter| autov| autopista| calzada| estrada| autoestrada| rodovia| pista | raccordo | chaussée | carreggiata | svincol| tráfico | tránsito | trânsito | trànsit | tràfic | circulation | cortad| corte| choque | anegad| banquina | quil| kil| intransitable| transitable",
)
_TRANSIT = Late(
    r"(?i)(?<!\w)(?:l[ií]neas?|línies?|línia|linhas?|linee|lignes?|bus|buses|micros|colectivos|autobus(?:es|os)?|tren|trens|trenes|trains?|treni|trem|comboios?|cercanías|rodalies)(?!\w)",
    needs=frozenset(
        "línea líneas linea lineas línie línies línia linha linhas linee ligne lignes bus buses micros colectivos autobus autobuses autobusos tren trens trenes train trains treni trem comboio comboios cercanías rodalies".split()
    ),
)
_RUTA = Late(
    r"(?<!\w)[Rr]uta (?:n[°º.]{1,2} ?)?\d{1,3}(?![\w%]|[.,:]\d)(?: (?:Sur|Norte)(?!\w))?", needs="ruta"
)
"""Latin America's word for a road and for a bus alike, "Ruta 9"."""
_CHILEAN = Late(r"(?<!\w)[Rr]uta \d{1,3} (?:Sur|Norte)(?!\w)", needs="ruta")
"""A motorway that is told by the side of the capital on which it lies."""
_ANYWHERE = Late(
    rf"(?<![\w.:/-])(?:[ABCEGHJLMNPTVZ]-\d{{1,4}}[a-z]?|R ?\d{{1,2}}|T ?\d{{1,2}}|R[NP] \d{{1,3}}|{_STATES} \d{{3}}|(?:(?<![^\n])|(?<=[-•*–] ))(?:E[NMR]|CM) \d{{1,4}}(?:-\d{{1,2}})?){_ENDED}"
)
"""On a text about roads also what could be a line's."""


def named(text: str, road: bool) -> Iterator[tuple[int, str]]:
    """Each road's place and id; `road` says that the text is about roads, and tells of no lines."""
    for found in SURE.finditer(text):
        yield found.start(), found[0]
    lines = of_lines(text)
    if road or (not lines and _ROADS.search(text)):
        for found in _RUTA.finditer(text):
            yield found.start(), found[0]
        for found in _ANYWHERE.finditer(text):
            yield found.start(), found[0]
    for found in _opened(text):
        if not lines or road or found[1][:2] not in ("IC", "IP", "EN"):
            yield found.start(1), found[1]


def _opened(text: str) -> Iterator[re.Match[str]]:
    """What an article or a word for roads stands ahead of."""
    return _OPEN.finditer(text) if _ID.search(text) else iter(())


def alone(text: str) -> bool:
    """Whether a text tells of such roads and of no line, so that what could be either is a road."""
    if of_lines(text):
        return False
    return bool(
        SURE.search(text)
        or _CHILEAN.search(text)
        or any(_opened(text))
        or (_ROADS.search(text) and _ANYWHERE.search(text))
    )


def of_lines(text: str) -> bool:
    """Whether a text tells of public transport."""
    return _TRANSIT.search(text) is not None


_UPON = Late(rf" (?:sur l[ae]|sulla|sul|en la|na|de la|della) {_SURE}$")


def apart(name: str) -> str:
    """A bridge's or a square's name without the road on which it lies: "Pont de Valois sur la RD 8"."""
    upon = _UPON.search(name)
    return name[: upon.start()] if upon else name


_WORDED = Late(
    r"(?i:autov[ií]a|autopista|autostrada|autoroute|carreteras?|carretera nacional|route(?: nationale| départementale)?|nationale|départementale|(?:strada )?(?:statale|provinciale|regionale)|raccordo|rodovia|autoestrada|estrada(?: nacional| municipal)?) (?:n°|n\.)? ?"
    r"((?:[A-Z]{1,4}|A[Pp]|M[ae])[ -]?\d{1,5}[A-Z]?)$"
)


def bare(name: str) -> str:
    """A road's id without its word, which one with letters of its own needs not: "autovía A-8", but "route 138"."""
    own = _WORDED.fullmatch(name)
    return name if own is None else own[1]
