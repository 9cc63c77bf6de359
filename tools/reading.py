# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page on how a notice's prose is read: one notice walked through the stages, and what each module is for."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from types import ModuleType

from tocsin.core.guard import prose
from tocsin.core.guard.prose.clean import clean
from tocsin.core.guard.prose.effects import effect_of, mode_of
from tocsin.core.guard.say import say
from tocsin.core.model import Hazard, Slots

NOTICE = (
    "<p>Wegen eines Polizeieinsatzes fahren die Linien S1 und S2 zwischen Altdorf und Neudorf bis 18:30&nbsp;Uhr nicht."
    " Die Haltestelle Lindenmarkt entf&auml;llt.</p>"
)
WRITTEN = datetime(2026, 3, 4, 15, tzinfo=UTC)
HEAD = """# How a notice is read
{made}
A road or transit notice says everything in a sentence or two, the reason among it. What is taken is what a pattern
announces; all other words are dropped, and the reason has no slot. Every reader below is pure, linear in the text and
raises nothing; each looks at the whole cleaned text. What is a stop's name or a line's id is taken from the streets last.

    text > clean > routes  > lines     \\
                   stops   > stops      \\
                   streets > streets     > Slots > gate (second scanner, slot by slot) > text in a closed vocabulary
                   between > sections   /
                   times   > windows   /
                   effects > effect, mode

Words are data: `tongues/` holds one table a language, and `tables.py` reads all of them as one, because notices mix
languages. Shapes are code. A cause word (`cause` in the tables) may stand in no slot: what would hold one is not told.

## One notice, stage by stage
"""
MEND = """
## When a notice is misread
1. `echo '{"text": "...", "lang": "de"}' | tocsin guard --json` shows the slots.
2. Ask which class of sentence it is, and write three more of it, with other places and in another language, as rows of
   `tests/core/guard/notices_*.py` (lines, sections, hours) or `test_stops.py`. Never a text that has an owner.
3. A word goes into a table of `tongues/`; a shape into the module below that reads such. A rule that two notices need
   is a rule; one that a single notice needs is not worth its false alarms.
4. `make measure` and `pytest tests/guard tests/core/guard` say what else moved: captures whose feeds carry codes are
   labels nobody had to write ([decision 40](decisions/0040-codes-are-labels-nobody-had-to-write.md)); over-blocking,
   non-interference and the time each pattern takes on 100,000 letters are asked in the same run.
5. `python -m tests.guard.lists_held > tests/guard/lists.lock` after a change of a list.

## What a rule may cost
A line of 334 letters has five milliseconds for some thousand patterns. So a pattern says what it needs (`needs`) or with which word
it begins (`begins`), and one look tells for all of them what a text can meet. One that is read over whole texts begins with letters and looks
behind them for what must stand before. A reader of the scanner says from which words it starts, or for which patterns it
looks, and is not asked where it has nothing to do. What is asked of a clause alone is remembered. Lists are joined where they
stand (`_NEITHER = OWN | BODIES`), never in a function, where each word would join them anew; a long alternation of Chinese is `Led`
([decision 43](decisions/0043-what-has-nothing-to-do-is-not-asked.md)). `python -m bench.guard` says what a change costs.

## What each module is for
"""
PACKAGES = ("", "routes", "between", "times", "east")
"""What `prose` is parted into."""


def page(made: str) -> str:
    """The whole page; `made` says that it is generated."""
    return HEAD.format(made=made) + _walked() + MEND + "".join(rooms(prose, PACKAGES))


def _walked() -> str:
    plain = clean(NOTICE)
    slots = prose.extract(plain, "de", WRITTEN, "Europe/Vienna")
    rows = [
        ("notice", NOTICE),
        ("`clean`", plain),
        ("`effects`", f"{effect_of(plain)}, {mode_of(plain) or 'no mode'}"),
        ("`routes`", ", ".join(slots.lines)),
        ("`stops`", ", ".join(slots.stops)),
        ("`between`", ", ".join(slots.sections)),
        ("`times`", ", ".join(_window(slots))),
        ("generated, English", say(slots, Hazard.TRANSIT, "en", True)),
    ]
    return "| stage | says |\n| --- | --- |\n" + "".join(
        f"| {stage} | `{said.strip()}` |\n" for stage, said in rows
    )


def _window(slots: Slots) -> Iterator[str]:
    for window in slots.windows:
        yield f"{window.start or 'open'} to {window.end or 'open'}"


def rooms(house: ModuleType, packages: Iterable[str]) -> Iterator[str]:
    """What each module of each package is for, as tables; "" is the house itself."""
    for package in packages:
        root = importlib.import_module(".".join(filter(None, (house.__name__, package))))
        title = f"{house.__name__.rpartition('.')[2]}/{package}"
        yield f"\n### `{title}`\n{_first(root.__doc__)}\n\n| module | reads |\n| --- | --- |\n"
        for found in pkgutil.iter_modules(root.__path__):
            if not found.ispkg:
                module = importlib.import_module(f"{root.__name__}.{found.name}")
                yield f"| `{found.name}` | {_first(module.__doc__)} |\n"


def _first(said: str | None) -> str:
    """The first paragraph of a docstring, on one line of a table."""
    return " ".join((said or "").split("\n\n")[0].split()).replace("|", "\\|")
