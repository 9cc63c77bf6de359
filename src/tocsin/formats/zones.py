# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names of zone schemes as publishers spell them, to the one name each has in the zone tables."""

from __future__ import annotations

import re
from functools import lru_cache

from tocsin.core.model import Geocode

_EXACT = {
    "UGC": "UGC",
    "SAME": "SAME",
    "FIPS6": "SAME",
    "FIPS": "FIPS",
    "EMMA_ID": "EMMA_ID",
    "EMMA": "EMMA_ID",
    "WARNCELLID": "WARNCELLID",
    "AMOC-AREACODE": "AMOC-AreaCode",
    "AMOC": "AMOC-AreaCode",
    "CPEAS GEOGRAPHIC CODE": "CPEAS Geographic Code",
    "CPEAS": "CPEAS Geographic Code",
    "LGD DISTRICT CODE": "LGD District Code",
    "LGD": "LGD District Code",
    "AGS": "AGS",
    "ARS": "ARS",
    "SHN": "ARS",
    "CISORP": "CISORP",
}
_PATTERNS = (
    (re.compile(r"ISO.?3166-2|iso\.org/iso/country_codes", re.I), "ISO3166-2"),
    (re.compile(r"ISO.?3166", re.I), "ISO3166-1"),
    (re.compile(r"CAP-CP:Location", re.I), "CAP-CP"),
    (re.compile(r":CLC$", re.I), "CLC"),
    (re.compile(r"LGD.*district", re.I), "LGD District Code"),
    (re.compile(r"CPEAS|国家.*编码|geographic code", re.I), "CPEAS Geographic Code"),
    (re.compile(r"^AMOC", re.I), "AMOC-AreaCode"),
    (re.compile(r"^EMMA", re.I), "EMMA_ID"),
)
_NUTS = re.compile(r"^NUTS[ _-]?(\d)?", re.I)
_TAIWAN = re.compile(r"^Taiwan_Geocode_(\d+)$", re.I)
MOST_CODES = 5000


@lru_cache(maxsize=1024)
def scheme_of(name: str) -> str:
    """The table's name of a scheme; an unknown one keeps the end of its own, at most 60 letters."""
    name = name.strip()
    if exact := _EXACT.get(name.upper()):
        return exact
    for pattern, scheme in _PATTERNS:
        if pattern.search(name):
            return scheme
    if nuts := _NUTS.match(name):
        return f"NUTS{nuts[1]}" if nuts[1] else "NUTS"
    if taiwan := _TAIWAN.match(name):
        return f"Taiwan_Geocode_{taiwan[1]}"
    return name[-60:]


@lru_cache(maxsize=65536)
def geocodes(name: str, value: str) -> tuple[Geocode, ...]:
    """The zones of one name and value; US index feeds and some others put several, apart by blanks or commas."""
    scheme = scheme_of(name)
    value = value.strip()
    codes = value.replace(",", " ").replace(";", " ").split() if _lists(scheme, value) else [value]
    return tuple(Geocode(*_normal(scheme, code)) for code in codes[:MOST_CODES] if code)


def _lists(scheme: str, value: str) -> bool:
    return (
        scheme not in ("CLC",)
        and (" " in value or "," in value or ";" in value)
        and len(value.split()[0]) >= 4
    )


def _normal(scheme: str, code: str) -> tuple[str, str]:
    if scheme == "FIPS" and code.isdigit() and len(code) in (5, 6):
        return "SAME", code.zfill(6)
    if scheme == "NUTS":
        return f"NUTS{min(max(len(code) - 2, 0), 3)}", code
    if scheme == "SAME" and code.isdigit():
        return scheme, code.zfill(6)
    if scheme == "UGC":
        return scheme, code.upper()
    return scheme, code
