# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hours that are not those of what is told: when a text was written, or one vehicle leaves."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.times.beside import AGO
from tocsin.core.guard.prose.times.cues import Cues
from tocsin.core.guard.prose.times.moment import Moment

# What tells of one train or of the text itself: "the 9:18 departure", "Stand: 14:30 Uhr", "said at 12:45".
_STAMPED = Late(
    r"(?<!\w)(?:ajankohta|(?:tåget|bussen|båten|färjan|toget|ferja|færgen|juna|vuoro|lautta|(?:il )?treno|(?:la )?corsa|le train|der zug|de trein|pociąg|vlak|the train|the ferry)(?= (?:kl|at |o |ve |om |um |delle|de |klo))|el tren de|el de|parte|partono|(?:fahr)?planmäßig\w*|op+datering\w*|uppdatering\w*|vurdering|prognos[ei]?|næste melding|updated?|stand|aktualis\w*|publi\w*|veröff\w*|mis(?:e)? à jour|posted|actualiz\w*|aggiornat\w*|zaktualiz\w*|aktualiz\w*|dodania|hinzugefügt|toegevoegd|ajoutée?|añadido|aggiunto|added|lisätty|tillagd|geplaatst|bijgewerkt|päivitetty|julkaistu|uppdatera\w*|opdatere\w*|pubblicat\w*|geschreven|dodano|kick-?off|anpfiff|departure|departs?|departing|leav(?:es?|ing)(?:\s+on)?|sail(?:s|ing)|tur(?:en)?|abfahrt\w*|départ\w*|salida\w*|partenza|odjazd\w*|kurs\w*|vertrek\w*|lähtö|lähtee|avgång\w*|avgang\w*|afgang\w*|odjezd\w*|partida|ankunft|arrivals?|arrivée|arrivo|przyjazd|příjezd|ankomst|aankomst|chegada)[\s:|(]*(?:\w+\s+){0,2}?(?:kl\.?\s?|klo\s|o?\s?godz\.\s?|ore\s|um\s|at\s|à\s|a las\s|alle\s)*$",
    re.IGNORECASE,
)
_LEAVES = Late(
    r"\b(?:departure|departing|abfahrt|départ|salida|partenza|odjazd|vertrek|lähtö|avgång|avgang|afgang|odjezd|partida|ankunft|arrivée|przyjazd|příjezd|ankomst|aankomst|chegada)\w*[^.;:\n\d]{0,40}(?:kl\.\s?|godz\.\s?)?$",
    re.IGNORECASE,
)


def _is_line(text: str, moment: Moment) -> bool:
    """Whether a date with its hour is a line of its own: when the text was written."""
    return _is_head(text, moment) and moment.day is not None and text[moment.end : moment.end + 1] == "\n"


def _is_head(text: str, moment: Moment) -> bool:
    return text[max(0, moment.start - 1) : moment.start] in ("", "\n")


_THEN = Late(r", [a-zà-ž]")
"""Behind the hour with which a message begins, "09:22, le trafic est interrompu"."""
_IN_FIGURES = Late(r"\d\d/\d\d/\d\d(?:\d\d)?,? \d\d[:h]\d\d$")


def _heads_message(text: str, moment: Moment) -> bool:
    """Whether an hour, or a date in figures with its hour, begins a message."""
    if moment.dated:
        return _is_head(text, moment) and bool(_IN_FIGURES.match(text, moment.start, moment.end))
    return moment.start == 0


def is_stamp(text: str, cues: Cues, moment: Moment, floor: int) -> bool:
    """Whether an hour is that of one vehicle or of the text: "Abfahrt um 9.18", "08.35: Busse stehen bereit"."""
    if _STAMPED.search(text, max(0, moment.start - AGO), moment.start) or _is_line(text, moment):
        return True
    if text[moment.end : moment.end + 1] == ":" and not (moment.dated and moment.start):
        return not cues.ahead(moment, floor)
    if _heads_message(text, moment) and _THEN.match(text, moment.end):
        return True
    return _LEAVES.search(text, max(floor, moment.start - 60), moment.start) is not None
