# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hours that only say which vehicles are meant, or when it would be otherwise: "trains that leave before 9 arrive",
"closes at 22:00 instead of 1:00"."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.times.beside import AGO
from tocsin.core.guard.prose.times.moment import Moment

_LEAVES = (
    r"depart\w*|leav(?:e|es|ing)|left|abfahr\w*|abgefahren\w*|losfahr\w*|gestartet\w*|begonnen\w*|part(?:e|ono|iti|ite|ito|enza|ano|is|ies?|ant|ent|ir|em|ido|ida)|iniziat[aeio]"
    r"|départs?|sal(?:e|en|gan|ida|idas|ido)|iniciad[ao]s|vertrek\w*|vertrokken|odjeżdż\w*|odjazd\w*|wyjeżdż\w*|wyjech\w*|rozpoczęt\w*|läht\w*|avgå\w*|avgång\w*|avgang\w*|afgå\w*|afgang\w*|odj\w+"
)
_LEFT = Late(rf"(?i)(?<!\w)(?:{_LEAVES})(?!\w)")
_NONE = Late(
    r"(?i)(?<!\w)(?:no|not|keine?[rn]?|aucune?|pas|ningún|ninguna|nessun[ao]?|non|geen|żaden|żadne|nie|ei|eivät|ingen|inga|žádn\w+|nenhum\w?)(?!\w)"
)
_STOP = Late(r"[.;:\n\d]")
_CLAUSE = 60


def _clause(text: str, moment: Moment) -> tuple[str, str]:
    """What stands ahead of a moment and behind it, up to the next stop or number."""
    ahead = text[max(0, moment.start - _CLAUSE) : moment.start]
    return _STOP.compiled.split(ahead)[-1], _STOP.compiled.split(text[moment.end : moment.end + _CLAUSE])[0]


def leaves(text: str, moment: Moment) -> bool:
    """Whether vehicles leave by an hour; "no trains will leave before 8" tells of all."""
    ahead, behind = _clause(text, moment)
    return bool(_LEFT.search(ahead) or _LEFT.search(behind)) and not _NONE.search(ahead)


_NEAR = 24
"""Letters before an hour in which one vehicle is told."""
_ONE = Late(
    r"(?i)(?<!\w)(?:(?:the|an?|its|this|one) $"
    r"|(?:le|un|ce) (?:train|ter|tgv|intercités|bus|car|tram|bateau|ferry|bac) d[eu] $|de (?:trein|bus|tram|boot|veerpont) van $)"
)
_CALLED = Late(
    r"(?i)(?: gmt| bst)?(?: (?!(?:is|was|will|and|but|when|after|until)(?!\w))[^\W\d][\w'-]*){0,5}? (?:service|train|departure|sailing|crossing|ferry|bus|tram|flight|trip|from [A-Z])(?!\w)"
    r"(?! (?:suspen|disrupt|change|interrup|clos|strike|replac|will (?:stop|end|cease|begin)))"
)


_FINNISH = Late(r"(?i) ?(?:(?:jälkeen|aikaan|maissa) )?läht(?:enyt|evä|eneen|evän) ")


def of_one(text: str, moment: Moment) -> bool:
    """Whether an hour names one vehicle: "the 5.32pm service from Hythe", "le TER de 18h05"."""
    if _FINNISH.match(text, moment.end):
        return True
    told = _ONE.search(text, max(0, moment.start - _NEAR), moment.start)
    return bool(told and (told.group()[-3:] in ("de ", "du ", "an ") or _CALLED.match(text, moment.end)))


_HAPPENED = Late(
    r"(?i)(?<!\w)(?:derail\w*|entgleis\w*|déraill\w*|deragli\w*|descarril\w*|ontspoor\w*|wykole\w*|suistui|zderz\w*|occurred|happened|took place|struck|hit|killed|ereignet\w*|geschah|passiert\w*|s'est produite?|a eu lieu|survenue?|percuté\w*|ocurri\w+|tuvo lugar|produjo|producido|sucedi\w+|accadut[oa]|avvenut[oa]|verificat[oa]|investit[oa]"
    r"|doszło|wydarzył\w+|gebeurde|vond plaats|sattui|tapahtui|inträffade|skete|skjedde|stalo|ocorreu|aconteceu|accidents?|accidentes?|incident[ei]|unf[aä]lle?s?|ongeval|ongeluk|wypad(?:ek|ku)|onnettomuus|olycka|ulykken?|nehod[ay]|acidente|kick-?off|partita|partido|fußballspiel|match|rencontre|concert|konzert|concierto|concerto|koncert|wedstrijd|mecz|ottelu|derby)(?!\w)"
)


def happened(text: str, moment: Moment) -> bool:
    """Whether a moment is when something happened: it begins no hours of the traffic."""
    return any(map(_HAPPENED.search, _clause(text, moment)))


_OTHERWISE = Late(
    r"(?i)(?<!\w)(?:instead of|rather than|au lieu (?:de|d'|du)|plutôt que|(?:an)?statt|en lugar de|en vez de|anziché|invece (?:di|che|delle)|in plaats van|zamiast|em vez d[aeo]s?|istället för|i stedet for|místo|namísto)"
    r"(?:\s(?:um|at|à|a|las|la|le|ore|alle|om|o|godz\.|kl\.?|klockan|klokken|v|ve|às|as|usual|the))*\s$",
    needs="instead|rather|au lieu|plutôt|statt|en lugar|en vez|anziché|invece|plaats|zamiast|em vez|istället|stedet|místo",
)


def otherwise(text: str, moment: Moment) -> bool:
    """Whether a moment is when it would be on other days: "at 22:00 instead of at half past midnight"."""
    return bool(_OTHERWISE.search(text, max(0, moment.start - AGO), moment.start))
