# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a word of an effect is said of, a stop, a street, a line: "closed" tells something else of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from tocsin.core.guard.late import Late, Needed
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.effects import NOT_A_TRAIN
from tocsin.core.guard.prose.subject_words import ARTICLES, AT, BROKEN, LIFTS, STOPS, VERBS

_SENTENCE = Late(
    r"\s(?<=[.!?;].)(?<!\b[A-Z]\..)(?<!\b\w\w\..)(?<!\b\w{3}\..)(?<!\b\w{4}\..)\s*(?=[^\W_])|\n", re.DOTALL
)
"""Behind what may be short, "St. closed", a full stop ends nothing."""
_STOP = Late(rf"(?<!\w)(?:{STOPS})(?!\w)")
_LINE = Late(rf"(?<!\w)(?!{NOT_A_TRAIN})(?:{tables.pattern('line')}|{tables.pattern('modes')})(?!\w)")
_WORD = Late(r"[^\s:,;()]+[:,;(]?|[–—-]")
_LIFT = Late(
    rf"(?<!\w)(?=\w)(?:(?:{LIFTS})(?!\w)[^.;\n]{{0,80}}?(?<!\w)(?:{BROKEN})(?!\w)|(?:{BROKEN})(?!\w)[^.;\n]{{0,40}}?(?<!\w)(?:{LIFTS})(?!\w))"
)
_A_LIFT = Needed(
    frozenset(
        """lift* elevator* escalator* aufz* fahrst* rolltreppe* fahrtreppe* ascenseur* escalier* ascensor* escalera* scala scale winda windy
        schod* roltrap* hissi* liukuportaat rullaportaat elevador* escada* rulltrapp* rulletrapp* výtah* eskalátor*""".split()
    ),
)
_OF = Late(
    r"\w{0,2}(?: (?:of|the|der|des|de|la|del|los?|las|du|des|di|della|dello|van|het|ul\.|ulic[ey]))* (?:de )?(?:l['’])?"
)
"""Between "closure" and what is closed: "fermeture de l'avenue", "Sperrung der Talstraße", "gesperrten Talstraße"."""
_BEHIND = 50
"""Letters behind a word in which what it is said of may follow: "es entfallen die Haltestellen", "closure of Mill Road"."""
_BACK = 160
_WHOSE = frozenset("of des de du d' di dello del van".split())


_UNSERVED = Late(
    r"(?<!\w)(?:nieczynn\w+|nie (?:będzie|będą|jest|są) obsługiwan\w+|anulad[ao]s?|suprimid[ao]s?|inactiv[ao]s?|fuera de uso|poistettu käytöstä|poistuu käytöstä|not (?:be )?served|out of use|not in use|overgeslagen|aufgehoben|außer betrieb|nicht in betrieb|hors[- ]service|non serv[iu]\w+|buiten gebruik|niet in gebruik|indragen|indragna|nedlagt|inte trafikeras|desativad[ao]s?)(?!\w)",
    needs=frozenset(
        """nieczynn* obsługiwan* anulad* suprimid* inactiv* uso käytöstä served use overgeslagen aufgehoben betrieb hors non gebruik
        indragen indragna nedlagt trafikeras desativad*""".split()
    ),
)
"""What is said of a stop that is out of use, and of much else."""


_BETWEEN = Late(r"(?<!\w)(?:zwischen|between|entre|tra|fra|między|tussen|mellan|mellem|mezi) ")
_TO = frozenset("und and et y e i a en och og".split())
"""Before the second end of a stretch: "zwischen Markt und Bahnhof gesperrt" closes no station."""


class Subject(Enum):
    """What may be closed."""

    STOP = "stop"
    STREET = "street"
    LINE = "line"


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text, and its lines."""
    yield from (one for one in _SENTENCE.split(text) if one.strip())


def of_a_lift(sentence: str, text: str) -> bool:
    """Whether a sentence of a text, in small letters, says that a lift or an escalator does not work."""
    return _A_LIFT.may_be_in(text) and _LIFT.search(sentence) is not None


def unserved(sentence: str, text: str) -> Iterator[tuple[int, int]]:
    """Where a sentence of a text, in small letters, says that something is out of use."""
    if _UNSERVED.needed(text):
        yield from (found.span() for found in _UNSERVED.compiled.finditer(sentence))


def subject(
    sentence: str, start: int, end: int, streets: tuple[str, ...], lines: tuple[str, ...] = ()
) -> Subject | None:
    """Of what something between two places of a sentence is said: the last thing before that is no mere place of it, or
    the first behind. `streets` and `lines` are the names that were found."""
    small = sentence.lower()
    if len(small) != len(sentence):
        return None
    things = _things(sentence, small, streets, lines, max(start - _BACK, 0), end + _BEHIND)
    right = next((one for at, one in things if at >= end and _OF.fullmatch(small, end, at)), None)
    if right is Subject.STREET:
        return right
    before = [one for at, one in things if at < start and not _is_place(sentence, at, one)]
    if before:
        return before[-1]
    return next((one for at, one in things if at >= end and not _parted(small[end:at])), None)


def _things(
    sentence: str, small: str, streets: tuple[str, ...], lines: tuple[str, ...], start: int, end: int
) -> list[tuple[int, Subject]]:
    stops = list(_STOP.finditer(small, start, end))
    found = [(m.start(), Subject.STOP) for m in stops]
    ends = {m.end() + 1 for m in stops}
    found += [(m.start(), Subject.LINE) for m in _LINE.finditer(small, start, end) if m.start() not in ends]
    for line in lines:
        if (at := f" {sentence} ".find(f" {line} ", start, end)) >= 0:
            found.append((at, Subject.LINE))
    for street in streets:
        at = small.find(_stem(street), start, end)
        if at >= 0:
            found.append((at, Subject.STREET))
    return sorted(found, key=lambda one: one[0])


_WHERE = AT - _WHOSE
_SMALL = AT | ARTICLES


def _parted(between: str) -> bool:
    """Whether what stands behind only says where, "gesperrt zwischen"."""
    return any(word.rstrip(":,;(") in _WHERE for word in _WORD.findall(between))


def _stem(street: str) -> str:
    """The beginning of a street's name, which no case changes: "Koivukatu" is "Koivukadun" elsewhere."""
    low = street.lower()
    return low if " " in low else low[: max(5, len(low) - 3)]


def _is_place(sentence: str, at: int, thing: Subject) -> bool:
    """Whether what stands at a place of a sentence only says where: "at Mill Lane station", "an der Haltestelle"."""
    words: list[str] = _WORD.findall(sentence[max(at - 60, 0) : at])
    if words and thing is Subject.STOP and words[-1].lower() in VERBS:
        return True
    if not _back_over_names(words):
        return False
    if words and words[-1].lower() in _TO and _BETWEEN.search(" ".join(words).lower()):
        words.pop()
        if not _back_over_names(words):
            return False
    if words and words[-1].lower() in ARTICLES and words[-1].lower() not in ("de", "a", "an"):
        words.pop()
    return bool(words) and words[-1].lower() in AT and words != ["De"]


def _back_over_names(words: list[str]) -> bool:
    """Takes the large words at the end; False where a comma stands among them."""
    while words and words[-1][0].isupper() and words[-1].lower() not in _SMALL:
        if words[-1][-1] in ":,;(":
            return False
        words.pop()
    return True
