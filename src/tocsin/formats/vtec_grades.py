# SPDX-License-Identifier: AGPL-3.0-or-later
"""How bad, how sure and how near a VTEC is, where the message has no such words: NWSI 10-1703's significance, read
as NWS's own CAP messages grade the same products."""

from __future__ import annotations

from tocsin.core.model import Certainty, MsgType, Severity, Urgency
from tocsin.formats.vtec import Vtec

OVER = frozenset({"CAN", "EXP", "UPG"})
_EXTREME = frozenset({"TO.W", "EW.W", "TS.W", "HU.W", "TY.W", "SS.W", "TO.A"})
_AT_ONCE = frozenset({"TO", "SV", "FF", "MA", "EW", "DS", "SQ", "TS"})
_SEVERITY = {"W": Severity.SEVERE, "A": Severity.MODERATE, "Y": Severity.MINOR, "S": Severity.MINOR}
_TYPE = {"NEW": MsgType.ALERT, "CAN": MsgType.CANCEL}


def severity(code: Vtec | None) -> Severity:
    if code is None:
        return Severity.UNKNOWN
    if f"{code.phenomenon}.{code.significance}" in _EXTREME:
        return Severity.EXTREME
    return _SEVERITY.get(code.significance, Severity.UNKNOWN)


def certainty(code: Vtec | None) -> Certainty:
    if code is None:
        return Certainty.UNKNOWN
    return Certainty.POSSIBLE if code.significance == "A" else Certainty.LIKELY


def urgency(code: Vtec | None) -> Urgency:
    if code is None:
        return Urgency.UNKNOWN
    if code.action in OVER:
        return Urgency.PAST
    if code.significance == "A":
        return Urgency.FUTURE
    return Urgency.IMMEDIATE if code.phenomenon in _AT_ONCE and code.significance == "W" else Urgency.EXPECTED


def msg_type(code: Vtec | None) -> MsgType:
    return _TYPE.get(code.action, MsgType.UPDATE) if code else MsgType.ALERT
