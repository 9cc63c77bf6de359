# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who signs a forecast in the old teletype way: behind "$$", the mark that ends a product (NWS directive 10-1701), stand the
surnames of those on shift, "SMITH/JONES".

Behind the same mark the next segment begins with its codes, which hold figures, and "NNNN" ends a bulletin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.words import bare

Hit = tuple[int, int, float]

_SIGNED = Late(
    r"\$\$\s{0,8}(?P<names>[A-Za-zÀ-Ž][A-Za-zÀ-ž'’]{1,20}(?: ?[/&+] ?[A-Za-zÀ-Ž][A-Za-zÀ-ž'’]{1,20}){0,4})\.?[ \t\r]{0,40}(?=\n|\Z)"
)
_PARTED = re.compile(" ?[/&+] ?")


@looks_for(_SIGNED)
def signed_off(text: str) -> Iterator[Hit]:
    """Start, end and certainty of each row of names."""
    if "$$" not in text:
        return
    for signed in _SIGNED.finditer(text):
        kinds = [kind_of(bare(name)) for name in _PARTED.split(signed["names"])]
        alone = len(kinds) == 1 and not kinds[0] & Kind.TOPIC
        if any(kind & Kind.SURNAME for kind in kinds) and (len(kinds) > 1 or alone):
            yield signed.start("names"), signed.end("names"), 0.75
