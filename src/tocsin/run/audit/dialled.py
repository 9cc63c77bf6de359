# SPDX-License-Identifier: AGPL-3.0-or-later
"""A telephone number that a table or a record holds as a number: `447700900123` in a cell, `"n": 4915123456789`.

A sheet drops the plus. So a cell that is digits alone, as long as a mobile number of a country with its code and begun like one, is a
number to call, unless its heading counts or measures something or it is a ware's (its last digit checks).
"""

from __future__ import annotations

import re

_MOBILE = re.compile(
    r"447[1-9]\d{8}|4479\d{8}|491[567]\d{8,9}|33[67]\d{8}|34[67]\d{8}|393\d{8,9}|48[45-8]\d{8}|316\d{8}|324\d{8}|417[4-9]\d{7}|436[5-9]\d{7,9}|4670\d{7}|467[236]\d{7}|4[57][2-9]\d{7}|358[45]\d{7,8}"
    r"|3519[1236]\d{7}|3538\d{8}|4207\d{8}|3069\d{8}|407\d{8}|905\d{9}|861[3-9]\d{9}|9665\d{8}|97150\d{7}|9715[2-8]\d{7}|2126\d{8}|2127\d{8}|201[0125]\d{8}|2135\d{8}|1[2-9]\d{2}[2-9]\d{6}"
)
_COUNTS = re.compile(
    r"(?i)event|count|total|sum|amount|time|stamp|date|epoch|seconds|millis|\bms\b|\bid\b|ean|gtin|barcode|isbn|serial|sku|order|ticket|asset|meter|reading|bytes|size|lat|lon|\bx\b|\by\b|hash|seq|version|anzahl|summe|zeit|menge|zähler|artikel|nombre|montant|heure|compteur|cantidad|importe|hora|contador|pedido|quantit|importo|ora\b|contatore|ilo[sś][cć]|kwota|czas|licznik|zam[oó]wien|数量|金额|时间|编号|订单|عدد|مبلغ|وقت"
)
_CHECKED = 13
"""Digits of a ware's number (EAN), whose last one checks the others."""


def is_dialled(heading: str, cell: str) -> bool:
    """Whether a cell of digits alone is a number to call."""
    return (
        _MOBILE.fullmatch(cell) is not None
        and not _COUNTS.search(heading)
        and not (len(cell) == _CHECKED and _checks(cell))
    )


def _checks(digits: str) -> bool:
    return sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(digits)) % 10 == 0
