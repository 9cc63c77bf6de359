# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who publishes a text and where, told ahead of it: "DGT – AP-7", "WACO, Texas – The Texas Department of Roads plans"."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.chains import Chain

_DATELINE = Late(r"The (?:[A-Z][\w'.-]+ ){1,4}(?:of|for|Department|Authority|Agency|Council|Office)")
"""Who publishes behind where, "WACO, Texas – The Texas Department of ..."."""
_SIGN = Late(rf"[{tables.UPPER}\d]{{2,12}}$")


def published(text: str, chain: Chain) -> bool:
    """Whether a text begins with who or where it comes from: "DGT – AP-7", or a name is told twice: "ABC - Alpha Bravo Charlie"."""
    first, last = chain.names[0], chain.names[-1]
    if _DATELINE.match(last) and (chain.start == 0 or text[chain.start - 2 : chain.start] == ", "):
        return True
    signed = _SIGN.match(first) and not _SIGN.match(last)
    return (chain.start == 0 and bool(signed)) or first == "".join(word[0] for word in last.split())
