# SPDX-License-Identifier: AGPL-3.0-or-later
"""Closed sections: "zwischen A und B", "entre X et Y", "od A do B", "A ↔ B", "A ja B välillä"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.names import name_at, placed_at
from tocsin.core.guard.prose.stamps import DAY

LONGEST = 16
"""Names that a chain of stops may have."""

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
_OPEN = Late(
    rf"(?:(?<![\w'-])|(?<=\bqu'))(?P<opener>{tables.alternatives(set(_OPENERS))})(?:\s*:\s*[•·▪*–-]?)?\s+"
)
_JOINER = {
    o: Late(rf"[\s,]*(?:{tables.alternatives(set(js))})\s+", re.IGNORECASE) for o, js in _OPENERS.items()
}
_FIRST = {o: frozenset(j.split()[0] for j in js) for o, js in _OPENERS.items()}
_ANNOUNCED = Late(
    rf"(?<!\w)(?i:{tables.pattern('section')})(?!\w)[ :]*(?:(?!{tables.alternatives(set(_BETWEEN))} )[a-zà-ž]{{5,14}} (?=[A-ZÀ-Ž])|(?:TER|RER|RFI|IC|RE|RB|S-Bahn) )?"
)
_SPLIT = Late(r" ?(?:–|↔) ?| - |-(?=[A-ZÀ-Ž])| / ")
_WORDS = Late(r"[^\W\d_]{2}|^[A-Z]{1,3} ?\d{1,3}$")
_DATED = Late(
    rf"(?i)\d{{1,2}}\.? (?:de |of )?(?:{tables.alternatives(set(tables.spellings('months')))})(?!\w)|(?-i:[^A-ZÀ-ÞĀ-Ž\d]*$)"
)
"""A day of a month, or words without a single capital letter; two of them are no section."""
_JUNCTIONS = Late(r"\b(J\d{1,2}[A-Z]?) ?(?:to|and|-|–) ?(J\d{1,2}[A-Z]?\b|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})")
_NUMBERED = Late(
    r"(?i)\b(junction|exit|sortie|uscita|salida|afrit|échangeur)s? (?:n°)?(\d{1,3}[a-z]?)(?: (?:for|at|\() ?[^\n,.;]{2,30}?)? (?:and|to|et|à|e|y|en|tot) (?:l'|la |le |the |de |el )?(?:\1 )?(?:n°)?(\d{1,3}[a-z]?)\b"
)
# "entre Chanas en Isère et Tain": where the place is, before what it is joined to.
_LOCATED = Late(
    r",? (?:\([^()\n]{2,30}\)|(?:civico|n\.|nr\.?|n°|no\.|numéro|número) ?\d{1,4}|(?:bzw\.|beziehungsweise|resp\.|respectivement|oder|ou|or|lub|of) (?=[A-ZÀ-Ž])(?:[A-ZÀ-Ž][\w'-]{2,30} ?){1,3}(?<! )|(?:en|dans (?:la |le |les |l')|in|im|nel|nella|w|a) ?[A-ZÀ-Ž][\w'-]{2,30}(?: [A-ZÀ-Ž][\w'-]{2,30})?)(?= )"
)
_MORE = Late(rf"\s*[;,]\s*|\s+(?:{tables.pattern('joins')})\s+", re.IGNORECASE)
_ARROW = Late(r"\s*↔\s*")
_UP = "[A-ZÀ-ÖØ-ÞŁŚŻŹĆ]"
_AFTER = Late(
    rf"((?:keskusta|keskustan|{_UP}[\w'.-]{{1,40}})(?: {_UP}[\w'.-]{{1,40}}){{0,3}}(?: (?!ja |sekä )[a-zäö]{{3,14}})?) ?(?:ja|–|-) ?({_UP}[\w'.-]{{1,40}}(?: {_UP}[\w'.-]{{1,40}}){{0,3}}(?: (?!välill|välis)[a-zäö]{{3,14}})?) väli[a-zä]{{1,6}}\b"
)
_BEFORE_LAST = Late(
    rf"({_UP}[\w'.-]{{1,40}}) ja ({_UP}[\w'.-]{{1,40}}) sekä (?=[^.\n]{{3,80}} väli[a-zä]{{1,6}}\b)"
)
# Finnish says what two towns part behind them: "Karjaa-Salo väli", "Kokkola–Oulu- ja Iisalmi–Ylivieska -reiteillä".
_TOWNS = rf"{_UP}[a-zäöå]{{2,30}}(?: {_UP}[a-zäöå]{{2,30}})?[-–]{_UP}[a-zäöå]{{2,30}}"
_HYPHEN = Late(
    rf"\b({_TOWNS}(?:-?,? (?:ja |sekä )?{_TOWNS}){{0,6}})(?:[-–]{_UP}[a-zäöå]{{2,30}})?[ -]{{1,2}}(?:väli|osuu|reit|rata|juna|lento)[a-zäö]{{0,14}}\b"
)


def _placed(name: str) -> bool:
    """Whether a name can be an end of a section: words or a junction, not a number, an hour ("10u30") or a day."""
    return bool(_WORDS.search(name)) and not DAY.fullmatch(name.lower())


def _opened(text: str) -> Iterator[str]:
    at, low = 0, small(text)
    while found := _OPEN.search(low, at):
        at = found.end()
        opener = re.sub(r"\s+", " ", found["opener"]).casefold()
        if opener not in _OPENERS:
            continue
        between = opener in _BETWEEN
        pair, at = _pair(text, found.end(), opener, between)
        if pair and between:
            yield pair
            while pair and (also := _ALSO.match(text, at)) and not _OPEN.match(low, also.end()):
                pair, at = _pair(text, also.end(), opener, between)
                yield from (pair,) if pair else ()
        elif pair:
            yield pair


_ASIDE_PAIR = Late(r", ([A-ZÀ-Ž][\w' -]{2,40})\)")
_QUARTER = Late(r", [A-ZÀ-Ž][\w'.-]{1,30}(?: [A-ZÀ-Ž][\w'.-]{1,30})?")


def _pair(text: str, at: int, opener: str, between: bool) -> tuple[str, int]:
    """ "A – B" of two names that an opener's joiner parts, and where it ends; "" and the same place when none begins."""
    start, end = placed_at(text, at, _FIRST[opener])
    start, end, joined = _longer(text, start, end, _JOINER[opener], between)
    finish, after = placed_at(text, joined.end(), _NONE) if joined else ("", end)
    if start and not joined and between and " & " in start:
        # "between North Quincy & Braintree"; with "and" elsewhere, "Hayes & Harlington" is one name.
        (start, _, finish), after = start.partition(" & "), end
    elif start and not joined and between and (aside := _ASIDE_PAIR.match(text, end)):
        # "(pomiędzy ulicami Sienkiewicza, Sowińskiego)"
        finish, after = aside[1], aside.end(1)
    elif start and not joined and between and (dash := _SPLIT.match(text, end)):
        finish, after = name_at(text, dash.end())
    elif start and not finish and between and len(parts := _parted(start)) == 2:
        start, finish = parts
        after = end
    if ", " in start and (quarter := _QUARTER.match(text, after)):
        # "zwischen Bern, Zytglogge und Bern, Kocherpark"
        finish, after = finish + quarter.group().rstrip("."), quarter.end()
    nowhere = bool(_DATED.match(start) and _DATED.match(finish))
    if _placed(start) and _placed(finish) and start != finish and not nowhere:
        return start + _DASH + finish, after
    return "", at


_SMALL_WORDS = Late(
    r"(?: (?!(?:en|in|im|am|le|la|por|per|op|om|w|z|due|wegen|from|von|de|entre|between|zwischen|tra|fra|tussen|między|mellan|mezi|mellem|até|bis|hasta|fino|until|to|do|tot|jusqu|and|und|et|y|e|i|a|och|og)\b)[a-zà-ž'-]{2,14}){1,2}"
)


def _small_words(text: str, at: int) -> tuple[str, ...]:
    """The one and the two small words at a place, each beginning with its blank."""
    found = _SMALL_WORDS.match(text, at)
    parts = found.group().split(" ")[1:] if found else []
    return tuple("".join(f" {p}" for p in parts[:n]) for n in range(1, len(parts) + 1))


_INSIDE = Late(r" ?[-–/] ?(?=[A-ZÀ-Ž])|, (?=[A-ZÀ-Ž])")


# "zwischen A und B sowie C und D", a list of pairs: what follows a pair without its own opener.
_ALSO = Late(
    rf"[,;]? (?:sowie|ainsi que|así como|bem como|nonché|oraz|as well as|samt|alsmede|a také|{tables.pattern('joins')}) |[,;.]?\s*\n\s*[•·▪*–-] ?"
)


def _longer(
    text: str, start: str, end: int, joiner: Late, between: bool
) -> tuple[str, int, re.Match[str] | None]:
    """A start that holds a dash itself, when the joiner stands only behind the whole: "Asnières - Quatre Routes et ..."."""
    joined = joiner.match(text, end) if start else None
    if start and not joined and (located := _LOCATED.match(text, end)):
        joined = joiner.match(text, located.end())
    for small_words in _small_words(text, end) if start and not joined and between else ():
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


_IN_THE = Late(r" in the [A-Z]\w+(?: [A-Z]\w+)?(?= – |$)")
_KM = Late(
    r"(?i)\b(?:km|ppkk|pk|p\.k\.|kil[oó]metros?|kilometer|mile ?(?:posts?|markers?))\.? ?(\d{1,4}(?:[.,+]\d{1,3})?) ?(?:to|through|and|a|al|y|e|et|au|à|ao|até|do|bis|til|till|tot|und|–|-)(?: (?:el |il |le )?(?:km|ppkk|pk|p\.k\.|mile ?(?:post|marker)))?\.? ?(\d{1,4}(?:[.,+]\d{1,3})?)(?![\d:])"
)


_JOINED = frozenset("i oraz und and et ja sekä en och og".split())
"""What parts two pairs of a list, "odcinkach A - B i C - D"."""


def _chain(text: str, at: int, joint: Late) -> tuple[list[str], int]:
    names: list[str] = []
    while len(names) < LONGEST:
        name, end = name_at(text, at, _JOINED)
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


# "na trasie Młociny-Dworzec Gdański", "axe Paris-Troyes": behind a word for a section a hyphen parts two ends, but
# not in German, whose quarters are hyphened ("Berlin-Charlottenburg"), and not behind what begins a town's name.
_HYPHENED = Late(
    rf"(?:{tables.alternatives({w for x in tables.ALL if x.tag not in ('de', 'en') for w in x.section})})\b",
    re.IGNORECASE,
)
_PREFIX = Late(
    r"(?:Saint|Sainte|St|Ste|San|Sant|Santa|Bad|Mont|Pont|Port|Grand|Petit|Bas|Haut|Vieux|Sud|Nord|Est|Ouest)$"
)


def _parted(name: str) -> list[str]:
    first, dash, last = name.partition("-")
    whole = (
        not dash or _PREFIX.search(first) or not last[:1].isupper() or len(first) < 4 or first[0].isdigit()
    )
    return [name] if whole else [first, last]


def _announced(text: str) -> Iterator[str]:
    for found in _ANNOUNCED.finditer(text):
        at = found.end()
        for _ in range(8):
            names, at = _chain(text, at, _SPLIT)
            if len(names) == 1 and _HYPHENED.match(text, found.start()):
                names = _parted(names[0])
            if len(names) > 1 and _placed(names[0]) and _placed(names[-1]):
                yield names[0] + _DASH + names[-1]
            more = _MORE.match(text, at)
            if not names or not more:
                break
            at = more.end()


# "les navettes A Gare du Nord ↔ ...": the name that stands right before the arrow, without a line's letter.
_TRAILING = Late(
    r"(?<![\w'-])(?:[A-Z\d]{1,3} )?([A-ZÀ-Ž][\w'./-]{1,30}(?: (?:(?:de|du|des|la|le|of|am|an|der|di|del|van|do|da) ){0,2}[A-ZÀ-Ž\d][\w'./()-]{0,30}){0,5})$"
)


def _arrows(text: str) -> Iterator[str]:
    for found in _ARROW.finditer(text):
        line = text.rfind("\n", 0, found.start()) + 1
        left = re.split(r"[:;,\n↔]|\s-\s", text[max(line, found.start() - 60) : found.start()])[-1].strip()
        start, end = name_at(left, 0)
        if end < len(left) and (last := _TRAILING.search(left)):
            start = last.group(1)
        finish = name_at(text, found.end())[0]
        if start and finish:
            yield start + _DASH + finish


# "• Sunbury to St Albans – stopping all stations": a pair at the head of an item of a list.
_LISTED = Late(r"(?m)^(?:[ \t]*[•·▪*–-] ?|[^\n:]{1,20}\d: )(?=[A-Z])")
_TO = Late(r" (?:to|till|til|bis|à|tot) ")
_THEN = Late(r" ?[–:-] | \(|[ \t]*(?:\n|$)")


def _items(text: str) -> Iterator[str]:
    for item in _LISTED.finditer(text):
        start, end = name_at(text, item.end())
        joined = _TO.match(text, end) if start else None
        finish, after = name_at(text, joined.end()) if joined else ("", end)
        if _placed(start) and _placed(finish) and _THEN.match(text, after):
            yield start + _DASH + finish


def sections_of(text: str) -> tuple[str, ...]:
    """Sections as "A – B", in the order found, each once; days and hours are never an end of one."""
    found = [*_opened(text), *_announced(text), *_arrows(text), *_items(text)]
    found = [_IN_THE.sub("", one) for one in found]
    found += [m.group(1) + _DASH + m.group(2) for p in (_BEFORE_LAST, _AFTER) for m in p.finditer(text)]
    found += [
        re.sub("[-–]", _DASH, one, count=1)
        for m in _HYPHEN.finditer(text)
        for one in re.findall(_TOWNS, m.group(1))
    ]
    found += [m.group(1) + _DASH + m.group(2) for m in _JUNCTIONS.finditer(text)]
    found += [f"{m.group(1)} {m.group(2)}{_DASH}{m.group(1)} {m.group(3)}" for m in _NUMBERED.finditer(text)]
    found += [f"km {m.group(1)}{_DASH}km {m.group(2)}" for m in _KM.finditer(text)]
    return tuple(dict.fromkeys(one for one in found if not tables.cause().search(one)))
