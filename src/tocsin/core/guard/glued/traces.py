# SPDX-License-Identifier: AGPL-3.0-or-later
"""Telephones, plates, accounts and handles glued to what stands before them: "Taupo-+49 ...", "Mill Road B-MX 1234", "Bay-@north_reds".

The scanner asks for a gap before such, for numbers inside ids and amounts look like them. In what the gate is to let
through the shapes below say enough by themselves, whatever stands before.
"""

from __future__ import annotations

import re

from tocsin.core.guard.scan import scan
from tocsin.core.guard.traces.plate_shapes import DISTRICTS
from tocsin.core.guard.traces.plates import WINDS

_ABROAD = re.compile(r"\+[1-9]\d?(?:[ ()/.-]{0,2}\d){7,13}(?!\d)")
_DIALLED = re.compile(r"(?<![\d.])00[1-9]\d[ /-]\d{2,4}[ /-]\d{5,9}(?!\d)")
_HANDLE = re.compile(r"(?<=[-:;,|])@[^\W\d][\w.]{2,}")
_ACCOUNT = re.compile(r"(?<![^\W_])[A-Z]{2}\d{2}[A-Z\d]{11,30}(?![^\W_])", re.I)
_PLATE = re.compile(r"(?<![^\W_])([A-ZÄÖÜ][A-Za-zäöü]{0,2})-([A-Z][A-Za-z]?) (\d{1,4})[EH]?(?![^\W_])")
_TIGHT = re.compile(r"(?<![^\W_])([A-ZÄÖÜ]{1,3})-([A-Z]{1,2})(\d{2,4})[EH]?(?![\w-])")
"""As ids have it, too."""
_APART = re.compile(r"(?<=[^\W_])[-:/](?=[A-Z]{2}(?:\d{2} [A-Z]{3}|-\d{3}-[A-Z]{2})(?![^\W_]))")
"""Before a British plate, or a French or Italian one."""


def leads_to_one(text: str) -> bool:
    """Whether a number or a handle of one person or one account stands in the text, glued to whatever."""
    return (
        _ABROAD.search(text) is not None
        or is_dialled(text)
        or _HANDLE.search(text) is not None
        or any(map(_is_german, _PLATE.finditer(text)))
        or pays(text)
        or (_APART.search(text) is not None and any(f.kind == "plate" for f in scan(_APART.sub(". ", text))))
    )


def is_dialled(text: str) -> bool:
    """Whether a number abroad stands in it as it is dialled: "0049-171-..."."""
    return "00" in text and _DIALLED.search(text) is not None


def is_parked(text: str) -> bool:
    """Whether a German plate without its blank stands in what no machine wrote: "Mill Road B-MX1234"."""
    return any(map(_is_german, _TIGHT.finditer(text)))


def pays(text: str) -> bool:
    """Whether an account stands in it, whatever is glued to it."""
    return any(f.kind == "iban" for run in _ACCOUNT.findall(text) for f in scan(run.upper()))


def _is_german(plate: re.Match[str]) -> bool:
    """Whether a district's letters begin it, it is long enough, and it is no wind: "SE-S 15"."""
    district, letters, digits = plate[1].upper(), plate[2].upper(), plate[3]
    if district not in DISTRICTS or {district, letters} <= WINDS:
        return False
    return len(district + letters + digits) > 4
