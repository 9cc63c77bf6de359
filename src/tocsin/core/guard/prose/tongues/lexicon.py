# SPDX-License-Identifier: AGPL-3.0-or-later
"""The shape of one language's table: the words that announce a slot, a time, an end of a name, a cause.

All words are lower-case. Operators mix languages (Brussels, Vienna, Basel, airports), so every table is
tried on every text; the language of a text only settles what two tables read differently.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tocsin.core.model import Effect


@dataclass(frozen=True)
class Lexicon:
    """Words of one language. `cause`, `cause_end` and `fence` never stand in a slot: stems, the last parts of glued words, and words."""

    tag: str
    line: tuple[str, ...] = ()
    line_after: tuple[str, ...] = ()
    modes: dict[str, str] = field(default_factory=dict)
    joins: tuple[str, ...] = ()
    between: tuple[tuple[str, str], ...] = ()
    spans: tuple[tuple[str, str], ...] = ()
    section: tuple[str, ...] = ()
    section_after: tuple[str, ...] = ()
    landmark: tuple[str, ...] = ()
    """Kinds of places at which a stretch ends, in small letters, told by what else is there: "bivio della strada di ..."."""
    landmark_alone: tuple[str, ...] = ()
    """Those so plain that nothing else is told of them, of two words and more: "passage à niveau"."""
    street: tuple[str, ...] = ()
    street_after: tuple[str, ...] = ()
    street_tail: tuple[str, ...] = ()
    road_number: tuple[str, ...] = ()
    road_code: tuple[str, ...] = ()
    """Short for the kinds of numbered roads: their number may be glued to them."""
    stop: tuple[str, ...] = ()
    stop_after: tuple[str, ...] = ()
    passes: tuple[str, ...] = ()
    """What stands before stops at which nothing stops."""
    small: tuple[str, ...] = ()
    article: tuple[str, ...] = ()
    fence: tuple[str, ...] = ()
    cause: tuple[str, ...] = ()
    cause_end: tuple[str, ...] = ()
    months: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    since: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    clock: tuple[str, ...] = ()
    noon: tuple[str, ...] = ()
    midnight: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    unit: tuple[str, ...] = ()
    close: tuple[str, ...] = ()
    short_months: tuple[str, ...] = ()
    short_days: tuple[str, ...] = ()
    near_days: tuple[str, ...] = ()
    """Yesterday, today, tomorrow and the day after; spellings parted by a stroke."""
    runs: tuple[str, ...] = ()
    """What says that a service runs there."""
    excepts: tuple[str, ...] = ()
    """What stands behind these takes the opposite of what is said of the rest."""
    effects: tuple[tuple[Effect, tuple[str, ...]], ...] = ()
    calm: tuple[str, ...] = ()
    """Words of notices that no other field has: a notice in capitals means them small."""
    calm_ends: tuple[str, ...] = ()
    """Those that also end a name, "Oak Line": in such a notice they are mostly the things themselves."""
    loud: tuple[str, ...] = ()
    """Words of other fields that such a notice has in names."""
