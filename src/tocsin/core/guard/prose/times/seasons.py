# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ends that are a part of a month: "ab 20. April, 7 Uhr, bis etwa Ende Juli", "do połowy czerwca", "till mitten av maj"."""

from __future__ import annotations

from tocsin.core.guard.prose import tables

_PART = (
    r"(?:anfang|mitte|ende) (?:des monats|der woche)?|(?:początku|połowy|końca) |(?:början|mitten|slutet) (?:av|på) "
    r"|(?:starten|begyndelsen|begynnelsen|midten|slutningen|slutten|udgangen|utgangen) (?:af|av) "
)
PART_OF_MONTH = (
    rf"(?:bis(?: zum)?|do|till|til|frem til|fram till)\s(?:(?:etwa|ca\.|circa|voraussichtlich|około|ok\.|omkring|cirka|ungefär)\s)?"
    rf"(?:{_PART})(?:{tables.spelt('months')})?"
)
"""Behind an hour it says that the hour is a beginning."""
