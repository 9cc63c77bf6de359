# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every text of every recording, id, code, name or sentence, has somebody or what leads to somebody in it, in some disguise: no row holds that.

`LEAVES_LONG=1` gives each text each disguise; else each has two.
"""

from __future__ import annotations

import base64
import os
import re
import unicodedata
from itertools import islice

import pytest

from tests.guard.doors import DOORS
from tests.guard.leaves import leaves
from tests.guard.test_disguised import DISGUISES, NAME
from tests.guard.test_noninterference import cleared, stored

SAID = (
    *(said for kind, said in DISGUISES.items() if kind not in ("a title", "digits", "a register", "an arrow", "a stroke")),
    base64.b64encode(NAME.encode()).decode(), "IngridHalvorsen", "FL-2024-ingrid-halvorsen", "ref_ingrid_halvorsen_7", f"Warning-{NAME}", NAME,
    "+49 171 2345678", "B-MX 1234", "DE89370400440532013000",
)  # fmt: skip
NEEDLES = ("halvorsen", "nesrovlah", "ingridh", "1712345678", "bmx1234", "de893704004405", "aw5ncmlkieh")
STEP = 1 if os.environ.get("LEAVES_LONG") else 13
"""Prime to the numbers of disguises and of ways to put them."""


def folded(row: object) -> str:
    """Letters and digits alone, wide and bold ones as plain ones."""
    said = row.decode() if isinstance(row, bytes) else str(row)
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", said)).casefold()


@pytest.mark.parametrize("name", DOORS)
def test_no_leaf_lets_anybody_through(name: str) -> None:
    door = DOORS[name]
    texts, build = leaves(door.whole)
    ways = [
        (at, said, way) for at in range(len(texts)) for said in SAID for way in ("{1}", "{0} {1}", "{0}-{1}")
    ]
    for at, said, way in islice(ways, len(name), None, STEP):
        raw = build([*texts[:at], way.format(texts[at], said), *texts[at + 1 :]])
        kept, *others = stored(cleared(door, raw, listed=True))
        assert isinstance(kept, list)
        for row in (*kept, others):
            assert not [n for n in NEEDLES if n in folded(row)], (
                at,
                texts[at],
                way.format(texts[at], said),
                row,
            )
