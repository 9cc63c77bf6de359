# SPDX-License-Identifier: AGPL-3.0-or-later
"""The scores of answers a model gave on what it had not seen, as the desk's score page shows them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
import numpy as np

from tocsin.core.judge.order import Array
from tocsin.core.verify import Past, verify
from train.paper import short

DRAWS = 300
SEED = 2006


def scored(q: Array, y: Array, official: Array, block: Any, parts: Mapping[str, Any]) -> dict[str, Any]:
    """The verdict over all rows and over each named part; rows without an answer are left out."""
    said = ~np.isnan(q)

    def verdict(here: Any) -> Any:
        rows = here & said
        hidden = int(np.isnan(y[rows]).sum())
        past = Past(
            q[rows], y[rows], official[rows], np.full(int(rows.sum()), np.nan), block[rows],
            {"outcome hidden by a gap": hidden} if hidden else {},
        )  # fmt: skip
        return short(msgspec.to_builtins(verify(past, np.random.default_rng(SEED), draws=DRAWS)))

    return {"verdict": verdict(said), "parts": {name: verdict(here) for name, here in parts.items()}}
