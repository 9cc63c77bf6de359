# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page on how the guard's scanner looks at a text: its floors, and what each module finds or knows."""

from __future__ import annotations

from collections.abc import Iterator

from tools.reading import rooms

from tocsin.core import guard
from tocsin.core.guard import scan
from tocsin.core.guard.hidden.markup import shown
from tocsin.core.guard.normal import normal
from tocsin.core.guard.words import tokens

LOG = (
    "14:20 <b>Daniel</b> Okafor (+44 7700 900123) let in the <i>Kurdish driver</i> of B-MX 1234; "
    "the porter is back from rehab, Nadine&#39;s shift is on strike says GMB, printer on strike, too"
)

HEAD = """# How the guard looks
{made}
The second scanner (`scan`) asks every text what in it may never be kept, and knows nothing of parsers, feeds or slots. A
text is first made plain (`normal`, `hidden`), then cut into `words`; each finder looks at the text or at its words and
says kind, place and certainty; what is nobody's is taken back (`excused`). What follows from a hit is the gate's business.
How lines, stops, stretches and hours are read from a notice is told [apart](reading.md).

    answer                                    what `tocsin guard` says to one text
    gate, published, noted, say               what may be built, said, written down
    outgoing                                  the last look
    watches                                   what a rule may be called and look for
    staff, topics                             what staff type; what a text is about
    prose                                     the slots of a notice
    checks                                    what the gate asks of each part of a report
    tokens, glued                             ids, codes, and what is glued into one word
    scan                                      the scanner
    said, sought, traces, hidden, excused     what it asks of people, and of letters
    names                                     what it asks of capitals and of names typed small
    terms                                     what it asks of words that say a cause alone
    places                                    what makes a name a street's or a house's
    runs, bodies, traits                      words that stand together; organisations; what people are
    lexicon, cues                             what a word can be; what stands beside one
    world                                     things a desk sees, and what is said of them
    normal, words, late, led, idle, needles   how text, words and patterns are held, and who need not look

A room imports only from the floors below its own, and none from a room beside it (`make lint` holds it: "the floors of
the guard"). Words are data, and stand in tables apart from what asks for them: a list is changed with
`python -m tests.guard.lists_held > tests/guard/lists.lock`.

## One line of a log, finder by finder
{walked}
## When somebody is missed, or a thing is taken for somebody
1. `echo '{{"text": "..."}}' | tocsin guard --json` shows the kinds found; `tocsin audit --show` repeats what was found.
2. Ask which class of sentence it is; write three more of it, with other names and in another language, as rows of the
   test of the module below that reads such. Never a text that has an owner.
3. A word goes into a table, a shape into a module. Missing a person is worse than losing a text.
4. `pytest tests/guard tests/core/guard` and `make measure` say what else moved.

## What each module is for
"""
ROOMS = (
    "",
    "checks",
    "glued",
    "said",
    "sought",
    "traces",
    "hidden",
    "excused",
    "names",
    "terms",
    "places",
    "bodies",
    "traits",
    "lexicon",
    "world",
    "cues",
    "watches",
)


def page(made: str) -> str:
    """The whole page; `made` says that it is generated."""
    return HEAD.format(made=made, walked=_walked()) + "".join(rooms(guard, ROOMS))


def _walked() -> str:
    plain = shown(normal(LOG)).text
    rows = [("the line", LOG), ("`normal`, `hidden.markup`", plain.rstrip()), *_found(plain)]
    kept = "; ".join(f"{one.kind}: {LOG[one.start : one.end]}" for one in scan.scan(LOG))
    rows.append(("`scan`, without what is `excused`", kept))
    return "| who | says |\n| --- | --- |\n" + "".join(f"| {who} | `{said}` |\n" for who, said in rows)


def _found(plain: str) -> Iterator[tuple[str, str]]:
    """What each finder says of a plain text, for those that find something in it."""
    words = tokens(plain)
    for finds in (*scan._OF_WORDS, *scan._NAMES_OF_WORDS):
        yield from _told(finds.__module__, [*finds(plain, words)], plain)
    for reads in (*scan._OF_TEXT, *scan._NAMES_OF_TEXT):
        yield from _told(reads.__module__, [*reads(plain)], plain)


def _told(module: str, hits: list[tuple[object, ...]], plain: str) -> Iterator[tuple[str, str]]:
    """One row for a finder of kinds or of names, which tell start and end alone."""
    if hits:
        said = [(hit if isinstance(hit[0], str) else ("person", *hit)) for hit in hits]
        shown_ = "; ".join(dict.fromkeys(f"{kind}: {plain[start:end]}" for kind, start, end, _ in said))
        yield f"`{module.removeprefix(guard.__name__ + '.')}`", shown_
