# SPDX-License-Identifier: AGPL-3.0-or-later
"""A text without its markup, with the way back: what a reader of the page sees, and behind it what the tags say.

An inline tag joins what it parts ("R<b>os</b>a"), any other stands for a blank. What an attribute or a comment says
is read, too: an address, a title. Only tags HTML has (WHATWG, index of elements) are markup: "Anna <Okafor>" is none.
"""

from __future__ import annotations

import re

from msgspec import Struct

from tocsin.core.guard.normal import Normal

INLINE = frozenset("b i u s em strong span font a small mark sub sup tt code del ins wbr".split())
_BLOCKS = frozenset(
    """p br div li ul ol dl dt dd tr td th table tbody thead tfoot caption h1 h2 h3 h4 h5 h6 hr img body html head
    title section article header footer main nav aside figure figcaption blockquote pre center button form input
    label iframe script style meta link svg path abbr cite q time o""".split()
)
_TAG = re.compile(r"<(?:!--[^<>]{0,200}--|/?([A-Za-z][A-Za-z0-9]{0,11})(?:[\s/][^<>]{0,200})?)>")
_SAYS = re.compile(r"[^\W_]{2}")


class Shown(Struct, frozen=True):
    """`text` without markup; `at[i]` is where its i-th letter stands in `of`, None when there was no markup."""

    text: str
    of: Normal
    at: tuple[int, ...] | None = None

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The span in the text as it was sent."""
        if self.at is None:
            return self.of.back(start, end)
        return self.of.back(self.at[start], self.at[end - 1] + 1)


def shown(view: Normal) -> Shown:
    """The text without its tags, and a line for each that says more than its name."""
    tags = [tag for tag in _TAG.finditer(view.text) if _is_markup(tag)] if "<" in view.text else []
    if not tags:
        return Shown(view.text, view)
    pieces: list[tuple[str, int]] = []
    done = 0
    for tag in tags:
        pieces += (view.text[done : tag.start()], done), (parting(tag), tag.start())
        done = tag.end()
    pieces.append((view.text[done:], done))
    pieces += [("\n" + told, _from(tag) - 1) for tag in tags if (told := _told(tag))]
    return Shown("".join(said for said, _ in pieces), view, _places(pieces))


def parting(tag: re.Match[str]) -> str:
    """What stands for a tag."""
    return "" if tag[1] is None or tag[1].lower() in INLINE else " "


def bare(text: str) -> str:
    """A text without tags, and without what they say."""
    return _TAG.sub(lambda tag: parting(tag) if _is_markup(tag) else tag[0], text)


def _is_markup(tag: re.Match[str]) -> bool:
    return tag[1] is None or (name := tag[1].lower()) in INLINE or name in _BLOCKS


def _told(tag: re.Match[str]) -> str:
    """The attributes of a tag or the words of a comment, "" when there are none."""
    said = tag.string[_from(tag) : tag.end() - 1]
    return said if _SAYS.search(said) else ""


def _from(tag: re.Match[str]) -> int:
    """Where what a tag says begins: behind its name, in a comment behind its bracket."""
    return tag.end(1) if tag[1] else tag.start() + 1


def _places(pieces: list[tuple[str, int]]) -> tuple[int, ...]:
    at: list[int] = []
    for said, start in pieces:
        at.extend(range(start, start + len(said)))
    return tuple(at)
