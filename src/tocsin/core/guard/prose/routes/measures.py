# SPDX-License-Identifier: AGPL-3.0-or-later
"""A letter and a number that measure something and name no road: "A 6-year-old", "A 30 minute delay", "N 20° E", "E 15 to 20 mph"."""

from __future__ import annotations

import re

_UNIT = (
    r"years?|yrs?|months?|weeks?|days?|nights?|hours?|hrs?|minutes?|mins?|seconds?|miles?|mi|foot|feet|ft|inch(?:es)?|yards?|met(?:re|er)s?|kilomet(?:re|er)s?|mph|kts?|knots?|kmh|km/h|nm|hpa|degrees?|deg|grad|degres|grados"
    r"|percent|tons?|tonnes?|acres?|hectares?|lanes?|store?y|people|persons?|vehicles?|cars?|trucks?|car|jahr\w*|jähr\w*|jarige|letni\w*|vuotia\w*|år\w*"
)
_MEASURE = re.compile(
    rf"[.,]\d|\s?[°º]|[ -](?:(?:to|bis|a|à|-|–) \d{{1,3}} ?)?(?:{_UNIT})(?!\w)| ?[-–] ?\d{{1,3}} (?:{_UNIT})(?!\w)| km(?! ?\d|\.)(?!\w)",
    re.I,
)


def measured(road: str, text: str, end: int) -> bool:
    """Whether what stands behind a letter and a number apart makes it an amount; one that is written together is a road's."""
    return " " in road and _MEASURE.match(text, end) is not None
