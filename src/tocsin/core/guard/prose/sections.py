# SPDX-License-Identifier: AGPL-3.0-or-later
"""Closed sections: "zwischen A und B", "entre X et Y", "od A do B", "A ↔ B", "A ja B välillä"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.names import name_at, placed_at
from tocsin.core.guard.prose.stamps import DAY

_NONE: frozenset[str] = frozenset()
_DASH = " – "


def _pairs(field: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for lexicon in tables.ALL:
        for opener, joiner in getattr(lexicon, field):
            found.setdefault(opener, set()).add(joiner)
    return {opener: frozenset(joiners) for opener, joiners in found.items()}


_BETWEEN, _SPANS = _pairs("between"), _pairs("spans")
_OPENERS = {**_SPANS, **{o: _BETWEEN[o] | _SPANS.get(o, frozenset()) for o in _BETWEEN}}
_OPEN = re.compile(rf"(?:(?<![\w'-])|(?<=\bqu'))(?:{tables.alternatives(set(_OPENERS))})\s+")
_JOINER = {
    o: re.compile(rf"[\s,]*(?:{tables.alternatives(set(js))})\s+", re.IGNORECASE)
    for o, js in _OPENERS.items()
}
_FIRST = {o: frozenset(j.split()[0] for j in js) for o, js in _OPENERS.items()}
_ANNOUNCED = re.compile(
    rf"(?<!\w)(?i:{tables.pattern('section')})(?!\w)[ :]*(?:[a-zà-ž]{{5,14}} (?=[A-ZÀ-Ž]))?"
)
_SPLIT = re.compile(r" ?(?:–|↔) ?| - |-(?=[A-ZÀ-Ž])| / ")
_WORDS = re.compile(r"[^\W\d_]{2}|^[A-Z]{1,3} ?\d{1,3}$")
_JUNCTIONS = re.compile(
    r"\b(J\d{1,2}[A-Z]?) ?(?:to|and|-|–) ?(J\d{1,2}[A-Z]?\b|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})"
)
_NUMBERED = re.compile(
    r"(?i)\b(junction|exit|sortie|uscita|salida|afrit|échangeur)s? (?:n°)?(\d{1,3}[a-z]?)(?: (?:for|at|\() ?[^\n,.;]{2,30}?)? (?:and|to|et|à|e|y|en|tot) (?:\1 )?(?:n°)?(\d{1,3}[a-z]?)\b"
)
# "entre Chanas en Isère et Tain": where the place is, before what it is joined to.
_LOCATED = re.compile(
    r",? (?:\([^()\n]{2,30}\)|(?:en|dans (?:la |le |les |l')|in|im|nel|nella|w|a) ?[A-ZÀ-Ž][\w'-]{2,30}(?: [A-ZÀ-Ž][\w'-]{2,30})?)(?= )"
)
_MORE = re.compile(rf"\s*[;,]\s*|\s+(?:{tables.pattern('joins')})\s+", re.IGNORECASE)
_ARROW = re.compile(r"\s*↔\s*")
_UP = "[A-ZÀ-ÖØ-ÞŁŚŻŹĆ]"
_AFTER = re.compile(
    rf"({_UP}[\w'.-]{{1,40}}(?: {_UP}[\w'.-]{{1,40}}){{0,3}}(?: (?!ja |sekä )[a-zäö]{{3,14}})?) ?(?:ja|–|-) ?({_UP}[\w'.-]{{1,40}}(?: {_UP}[\w'.-]{{1,40}}){{0,3}}) väli[a-zä]{{1,6}}\b"
)
_BEFORE_LAST = re.compile(
    rf"({_UP}[\w'.-]{{1,40}}) ja ({_UP}[\w'.-]{{1,40}}) sekä (?=[^.\n]{{3,80}} väli[a-zä]{{1,6}}\b)"
)
_HYPHEN = re.compile(rf"\b({_UP}[a-zäöå]{{2,30}})-({_UP}[a-zäöå]{{2,30}}) väli[a-zä]{{1,6}}\b")


def _placed(name: str) -> bool:
    """Whether a name can be an end of a section: words or a junction, not a number, an hour ("10u30") or a day."""
    return bool(_WORDS.search(name)) and not DAY.fullmatch(name.lower())


def _opened(text: str) -> Iterator[str]:
    at, low = 0, small(text)
    while found := _OPEN.search(low, at):
        at = found.end()
        opener = re.sub(r"\s+", " ", found.group().strip()).casefold()
        if opener not in _OPENERS:
            continue
        start, end = placed_at(text, found.end(), _FIRST[opener])
        start, end, joined = _longer(text, start, end, _JOINER[opener])
        finish, after = placed_at(text, joined.end(), _NONE) if joined else ("", at)
        if start and not joined and opener in _BETWEEN and " & " in start:
            # "between North Quincy & Braintree"; with "and" elsewhere, "Hayes & Harlington" is one name.
            (start, _, finish), after = start.partition(" & "), end
        if _placed(start) and _placed(finish) and start != finish:
            at = after
            yield start + _DASH + finish
            yield from _further(text, at, _JOINER[opener]) if opener in _BETWEEN else ()


_SMALL_WORDS = re.compile(
    r"(?: (?!(?:en|in|im|am|le|la|por|per|op|om|w|z|due|wegen|from|von|de|entre|between|zwischen|tra|fra|tussen|między|mellan|mezi|mellem|até|bis|hasta|fino|until|to|do|tot|jusqu|and|und|et|y|e|i|a|och|og)\b)[a-zà-ž'-]{2,14}){1,2}"
)


def _small_words(text: str, at: int) -> tuple[str, ...]:
    """The one and the two small words at a place, each beginning with its blank."""
    found = _SMALL_WORDS.match(text, at)
    parts = found.group().split(" ")[1:] if found else []
    return tuple("".join(f" {p}" for p in parts[:n]) for n in range(1, len(parts) + 1))


_INSIDE = re.compile(r" ?[-–/] ?(?=[A-ZÀ-Ž])|, (?=[A-ZÀ-Ž])")


# "zwischen A und B sowie C und D": a second pair without its own opener.
_ALSO = re.compile(r",? (?:sowie|ainsi que|así como|bem como|nonché|oraz|as well as|samt|alsmede|a také) ")


def _further(text: str, at: int, joiner: re.Pattern[str]) -> Iterator[str]:
    if not (also := _ALSO.match(text, at)):
        return
    start, end = placed_at(text, also.end(), _NONE)
    joined = joiner.match(text, end) if start else None
    finish = placed_at(text, joined.end(), _NONE)[0] if joined else ""
    if _placed(start) and _placed(finish):
        yield start + _DASH + finish


def _longer(
    text: str, start: str, end: int, joiner: re.Pattern[str]
) -> tuple[str, int, re.Match[str] | None]:
    """A start that holds a dash itself, when the joiner stands only behind the whole: "Asnières - Quatre Routes et ..."."""
    joined = joiner.match(text, end) if start else None
    if start and not joined and (located := _LOCATED.match(text, end)):
        joined = joiner.match(text, located.end())
    for small_words in _small_words(text, end) if start and not joined else ():
        behind = joiner.match(text, end + len(small_words))
        if behind and not tables.cause().search(small_words):
            return start + small_words, end + len(small_words), behind
    name, at = start, end
    for _ in range(3):
        dash = _INSIDE.match(text, at) if start and not joined else None
        more, after = name_at(text, dash.end()) if dash else ("", at)
        if dash is None or not more:
            break
        name, at = name + dash.group() + more, after
        if joined := joiner.match(text, at):
            return name, at, joined
    return start, end, joined


_IN_THE = re.compile(r" in the [A-Z]\w+(?: [A-Z]\w+)?(?= – |$)")
_KM = re.compile(
    r"(?i)\b(?:km|pk|p\.k\.|kil[oó]metros?|kilometer|mile ?(?:posts?|markers?))\.? ?(\d{1,4}(?:[.,+]\d{1,3})?) ?(?:to|through|and|a|al|y|e|et|au|à|ao|até|do|bis|til|till|tot|und|–|-)(?: (?:el |il |le )?(?:km|pk|p\.k\.|mile ?(?:post|marker)))?\.? ?(\d{1,4}(?:[.,+]\d{1,3})?)(?![\d:])"
)


def _chain(text: str, at: int, joint: re.Pattern[str]) -> tuple[list[str], int]:
    names: list[str] = []
    while len(names) < 6:
        name, end = name_at(text, at)
        if not name:
            break
        # "Dlouhá louka – Nové náměstí": small words belong to a name when a joint follows them.
        more = next((m for m in _small_words(text, end) if joint.match(text, end + len(m))), "")
        names.append(name + more)
        at = end = end + len(more)
        joined = joint.match(text, end)
        if not joined:
            break
        at = joined.end()
    return names, at


# "na trasie Młociny-Dworzec Gdański": where towns have no hyphened quarters, a hyphen parts two ends.
_HYPHENED = re.compile(
    rf"(?:{tables.alternatives({w for x in tables.ALL if x.tag in ('pl', 'it', 'es', 'pt') for w in x.section})})\b",
    re.IGNORECASE,
)


def _announced(text: str) -> Iterator[str]:
    for found in _ANNOUNCED.finditer(text):
        at = found.end()
        for _ in range(8):
            names, at = _chain(text, at, _SPLIT)
            if len(names) == 1 and _HYPHENED.match(text, found.start()):
                names = re.split(r"-(?=[A-ZÀ-Ž])", names[0])
            if len(names) > 1 and _placed(names[0]) and _placed(names[-1]):
                yield names[0] + _DASH + names[-1]
            more = _MORE.match(text, at)
            if not names or not more:
                break
            at = more.end()


def _arrows(text: str) -> Iterator[str]:
    for found in _ARROW.finditer(text):
        line = text.rfind("\n", 0, found.start()) + 1
        left = re.split(r"[:;,\n↔]|\s-\s", text[max(line, found.start() - 60) : found.start()])[-1].strip()
        start = name_at(left, 0)[0]
        finish = name_at(text, found.end())[0]
        if start and finish:
            yield start + _DASH + finish


def sections_of(text: str) -> tuple[str, ...]:
    """Sections as "A – B", in the order found, each once; days and hours are never an end of one."""
    found = [*_opened(text), *_announced(text), *_arrows(text)]
    found = [_IN_THE.sub("", one) for one in found]
    found += [
        m.group(1) + _DASH + m.group(2) for p in (_BEFORE_LAST, _AFTER, _HYPHEN) for m in p.finditer(text)
    ]
    found += [m.group(1) + _DASH + m.group(2) for m in _JUNCTIONS.finditer(text)]
    found += [f"{m.group(1)} {m.group(2)}{_DASH}{m.group(1)} {m.group(3)}" for m in _NUMBERED.finditer(text)]
    found += [f"km {m.group(1)}{_DASH}km {m.group(2)}" for m in _KM.finditer(text)]
    return tuple(dict.fromkeys(one for one in found if not tables.cause().search(one)))
