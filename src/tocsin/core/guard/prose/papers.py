# SPDX-License-Identifier: AGPL-3.0-or-later
"""A notice without the numbers of the papers it rests on: "Permit C-270", "Ordinanza n. C-270" name no road and no line."""

from __future__ import annotations

from tocsin.core.guard.late import Late

_NUMBER = Late(
    r"(?i)(?<!\w)(permit|permiso|genehmigung|anordnung|ordinanza|arrêté|vergunning|zezwolenie|decyzja|tillstånd|tillatelse|lupa)"
    r"(?: (?:no|nr|n|nº|n°|num|number|numero|número|numéro|nummer|numer)\.?)?[ :#]{1,2}(?-i:[A-Z]{1,3})-\d{2,5}(?![\w-])",
    needs="permit|permiso|genehmigung|anordnung|ordinanza|arrêté|vergunning|zezwolenie|decyzja|tillstånd|tillatelse|lupa",
)


def unnumbered(text: str) -> str:
    return _NUMBER.sub(r"\1", text)
