# SPDX-License-Identifier: AGPL-3.0-or-later
"""Zone names: one spelling for what feeds and zone tables spell in many ways."""

from __future__ import annotations

import re
from collections.abc import Callable

_SCHEMES = {
    "ugc": "UGC",
    "same": "SAME",
    "fips6": "SAME",
    "fips": "FIPS",
    "fips104": "FIPS",
    "emmaid": "EMMA_ID",
    "nuts": "NUTS",
    "nuts0": "NUTS",
    "nuts1": "NUTS",
    "nuts2": "NUTS",
    "nuts3": "NUTS",
    "nutsid": "NUTS",
    "nutscode": "NUTS",
    "warncellid": "WARNCELLID",
    "amocareacode": "AMOC",
    "amoc": "AMOC",
    "cpeas": "CPEAS",
    "cpeasgeographiccode": "CPEAS",
    "lgd": "LGD",
    "lgddistrictcode": "LGD",
    "iso31662": "ISO3166-2",
    "iso31661": "ISO3166-1",
    "countrycodes": "ISO3166-1",
    "warnverwaltungsbereiche": "ARS",
    "ars": "ARS",
    "ags": "ARS",
    "capcplocation": "CAP-CP",
    "clc": "CLC",
}


def canonical(scheme: str, code: str) -> tuple[str, str]:
    """The one spelling of a zone's name.

    Schemes: UGC, SAME (also FIPS6), FIPS (10-4 regions), EMMA_ID, NUTS (any level), WARNCELLID, AMOC,
    CPEAS, LGD, ISO3166-1, ISO3166-2, TAIWAN, ARS, CAP-CP, CLC; a scheme not known keeps its own
    name. Codes are upper case without blanks.
    """
    name = _scheme(scheme)
    text = re.sub(r"\s+", "", code).upper()
    if name == "FIPS" and re.fullmatch(r"\d{5,6}", text):
        name = "SAME"
    if name == "SAME" and re.fullmatch(r"\d{5}", text):
        text = "0" + text
    if name in ("LGD", "WARNCELLID") and text.isdigit():
        text = text.lstrip("0") or "0"
    if name == "ISO3166-1" and re.fullmatch(r"[A-Z]{2}-[A-Z0-9]{1,3}", text):
        name = "ISO3166-2"
    return name, text


def spellings(scheme: str, code: str) -> tuple[tuple[str, str], ...]:
    """Where to look a code up, best first: the canonical name, then what stands for it, ever coarser.

    A SAME code whose first digit names a ninth of a county falls back to the county (47 CFR 11.31), a
    UGC county (LLC###) is the same county's SAME code (NWS Directive 10-1702), CPEAS codes are
    nested, and MeteoAlarm's members publish NUTS and FIPS codes as EMMA_ID and the other way round.
    """
    name, text = canonical(scheme, code)
    return ((name, text), *_STANDS_FOR.get(name, _nothing)(text))


def _nothing(text: str) -> list[tuple[str, str]]:
    return []


def _same(text: str) -> list[tuple[str, str]]:
    if not re.fullmatch(r"\d{6}", text):
        return []
    whole = "0" + text[1:]
    keys = [("SAME", whole)] if whole != text else []
    state = _POSTAL.get(text[1:3])
    return keys + ([("UGC", f"{state}C{text[3:]}")] if state else [])


def _ugc(text: str) -> list[tuple[str, str]]:
    parts = re.fullmatch(r"([A-Z]{2})([CZ])(\d{3}|ALL)", text)
    state = _FIPS.get(parts[1]) if parts else None
    if parts is None or state is None:
        return []
    if parts[3] in ("000", "ALL"):
        return [("SAME", f"0{state}000"), ("ISO3166-2", f"US-{parts[1]}")]
    return [("SAME", f"0{state}{parts[3]}")] if parts[2] == "C" else []


def _region(text: str) -> list[tuple[str, str]]:
    return [(other, text) for other in ("EMMA_ID", "NUTS", "FIPS")]


def _nested(text: str) -> list[tuple[str, str]]:
    cuts = (text[:n] + "0" * (12 - n) for n in (9, 6, 4, 2))
    return [("CPEAS", cut) for cut in cuts if len(text) == 12 and cut != text]


_STANDS_FOR: dict[str, Callable[[str], list[tuple[str, str]]]] = {
    "SAME": _same,
    "UGC": _ugc,
    "EMMA_ID": _region,
    "NUTS": _region,
    "FIPS": _region,
    "CPEAS": _nested,
}
# ANSI INCITS 38 (formerly FIPS 5-2)
_FIPS = dict(
    pair.split(":")
    for pair in [
        "AL:01",
        "AK:02",
        "AZ:04",
        "AR:05",
        "CA:06",
        "CO:08",
        "CT:09",
        "DE:10",
        "DC:11",
        "FL:12",
        "GA:13",
        "HI:15",
        "ID:16",
        "IL:17",
        "IN:18",
        "IA:19",
        "KS:20",
        "KY:21",
        "LA:22",
        "ME:23",
        "MD:24",
        "MA:25",
        "MI:26",
        "MN:27",
        "MS:28",
        "MO:29",
        "MT:30",
        "NE:31",
        "NV:32",
        "NH:33",
        "NJ:34",
        "NM:35",
        "NY:36",
        "NC:37",
        "ND:38",
        "OH:39",
        "OK:40",
        "OR:41",
        "PA:42",
        "RI:44",
        "SC:45",
        "SD:46",
        "TN:47",
        "TX:48",
        "UT:49",
        "VT:50",
        "VA:51",
        "WA:53",
        "WV:54",
        "WI:55",
        "WY:56",
        "AS:60",
        "GU:66",
        "MP:69",
        "PR:72",
        "VI:78",
    ]
)
_POSTAL = {number: state for state, number in _FIPS.items()}


def _scheme(scheme: str) -> str:
    """The scheme's name out of what may be a URN or URL with a version ("urn:...:CAP-AU:1.0:ISO3166-2")."""
    text = scheme.strip()
    if text.lower().startswith("http"):
        text = text.rstrip("/").rpartition("/")[2].rpartition("=")[2].partition(".")[0]
    plain = re.sub(r"[^a-z0-9]", "", text.lower())
    if plain in _SCHEMES:
        return _SCHEMES[plain]
    if "taiwan" in plain:
        return "TAIWAN"
    if "capcplocation" in plain:
        return "CAP-CP"
    last = re.sub(r"[^a-z0-9]", "", text.rpartition(":")[2].lower())
    return _SCHEMES.get(last, text.upper())
