# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page on how the guard's scanner looks at a text: its floors, and what each module finds or knows."""

from __future__ import annotations

from tools.reading import rooms

from tocsin.core import guard

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
    normal, words, late, needles, memory      how text, words and patterns are held

A room imports only from the floors below its own, and none from a room beside it (`make lint` holds it: "the floors of
the guard"). Words are data, and stand in tables apart from what asks for them: a list is changed with
`python -m tests.guard.test_mutation > tests/guard/lists.lock`.

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
    "cues",
    "watches",
)


def page(made: str) -> str:
    """The whole page; `made` says that it is generated."""
    return HEAD.format(made=made) + "".join(rooms(guard, ROOMS))
