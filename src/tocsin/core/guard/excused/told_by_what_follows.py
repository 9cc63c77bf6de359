# SPDX-License-Identifier: AGPL-3.0-or-later
"""A crew that walked out to a mast, an amplifier of a maker that is a party's namesake, and a block called after a stone.

Each by what stands right behind it: a way and a thing out there, a model's number, the end of the text or what a building does.
"Walked out to protest", "Vox meeting" and "Jasper Block, shift B" stay what they are. Linear.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tocsin.core.guard.excused.otherwise import Hit, without
from tocsin.core.guard.late import Late

_WALKED = Late(r"(?<!\w)walk(?:ed|s|ing)? out$")
_THERE = Late(
    r" (?:on ?to|along|across|to|towards?|into|as far as) (?:the |a |an |our |their )?(?:\w+ )?"
    r"(?:masts?|pylons?|pier|jetty|breakwater|platform|turbines?|buoy|barge|boom|crane|ice|sands?|site|field|yard|apron|runway|stand|track|signal|bridge|van|vehicle|lorry|truck|train|ship|vessel|valve|pump|meter|tank|chamber|manhole|manifold|outfall|dam|weir|sluice|bund|culvert|hydrant|tower|antenna|fence|perimeter|lighthouse|point)(?: \d{1,3})?(?!\w)"
)
_TOGETHER = Late(
    r"(?<!\w)(?:picket\w*|protest\w*|rally|union|strike\w*|demand\w*|join\w*|over pay|in anger|support\w*)(?!\w)"
)
_MAKER = Late(r"vox")
_MODEL = Late(
    r" ?(?:ac ?\d{1,2}|[a-z]{1,4}-?\d{1,4}\w{0,3}|amp(?:s|lifiers?)?|combo|wah|cabinet|valve amp|continental|pedals?)(?!\w)"
)
_STONE = Late(
    r"(?:jasper|opal|ruby|amber|coral|jade|pearl|crystal|emerald|garnet|topaz|hazel|rowan|willow|holly|olive|laurel|juniper|ivy|aspen|cedar) (?:block|wing|unit|suite|annexe?)"
)
_BUILT = Late(
    r"\s{0,2}(?:$|[:;.(]|(?: is| was)? (?:closed|open|shut|flooded|evacuated|lifts?|roof|power|boiler|stairs?|floor|basement|car park|entrance|heating|alarm|toilets?|door)(?!\w))"
)  # fmt: skip


def no_walks(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The hits without crews on their way, makers and blocks."""
    hits = without(text, hits, "strike", _walks)
    hits = without(text, hits, "party", _is_made)
    return without(text, hits, "person", _is_built)


def _walks(low: str, start: int, end: int) -> bool:
    return (
        _WALKED.search(low, start, end) is not None
        and _THERE.match(low, end) is not None
        and not _TOGETHER.search(low, end, end + 80)
    )


def _is_made(low: str, start: int, end: int) -> bool:
    return _MAKER.fullmatch(low, start, end) is not None and _MODEL.match(low, end) is not None


def _is_built(low: str, start: int, end: int) -> bool:
    return _STONE.fullmatch(low, start, end) is not None and _BUILT.match(low, end) is not None
