# SPDX-License-Identifier: AGPL-3.0-or-later
"""Zone names: one spelling for what feeds and zone tables spell in many ways."""

from __future__ import annotations

import re

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
    "isocountrycodes": "ISO3166-1",
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
    """Where to look a code up, best first: the canonical name, then what is known to stand for it.

    A SAME code whose first digit names a ninth of a county falls back to the county; MeteoAlarm
    members publish NUTS and FIPS codes as EMMA_ID and the other way round; Taiwan's village and town
    codes begin with their county's.
    """
    name, text = canonical(scheme, code)
    keys = [(name, text)]
    if name == "SAME" and len(text) == 6 and text[0] != "0":
        keys.append((name, "0" + text[1:]))
    if name in ("EMMA_ID", "NUTS", "FIPS"):
        keys += [(other, text) for other in ("EMMA_ID", "NUTS", "FIPS") if other != name]
    return tuple(keys)


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
