# SPDX-License-Identifier: AGPL-3.0-or-later
"""Number plates: by a shape nothing else has, by a country's shape in a clause about a vehicle, or right behind a word for one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late, Needed
from tocsin.core.guard.normal import bare_letters, fold, is_eastern
from tocsin.core.guard.traces import plate_words
from tocsin.core.guard.traces.plate_shapes import (
    DISTRICTS,
    EASTERN,
    FIRST,
    LETTERED,
    LOOSE,
    PLACE,
    SURE,
    TOLD,
    compiled,
)
from tocsin.core.guard.traces.plate_words import NO_LETTERS
from tocsin.core.guard.traces.plates_at_gates import at_a_gate

Hit = tuple[str, int, int, float]

PLATES = Late(rf"{PLACE}(?:{TOLD}|[A-Z]{{2,3}} ?\d{{4,5}}|[A-Z]{{3}}[- ]\d{{4}})(?![\w-])")
"""What stands alone and may be a plate: of no more than that can a rule be called."""
_PLACE = Late(rf"{FIRST}(?<=(?={PLACE}).)")
_SURE, _TOLD, _LOOSE = compiled(SURE, LETTERED), compiled(TOLD, LETTERED), compiled(LOOSE)
_EASTERN = Late(rf"(?<![A-Za-z0-9])(?:{EASTERN})(?![A-Za-z0-9])")
_DIGITS = Late(r"\d+")
_BEGINS = Late(r"(?<![\w@./-])(?:[a-z]{1,3} ?|[a-z]{1,3}-[a-z]{1,2} |[a-z]{1,4}-)?$")
_SMALL_LETTERS = Late(
    r"(?=[a-z\d])(?<![\w@./-])(?!\d+[hx]\d)(?:(?=[a-z-]{0,4}\d)(?=[\d-]{0,6}[a-z])(?:[a-z]{2}\d{2} [a-z]{3}|[a-z\d]{5,8}|[a-z\d]{1,4}-[a-z\d]{1,4}(?:-[a-z\d]{1,4})?)"
    r"|[a-z]{1,3}-[a-z]{1,2} \d{1,4}|[a-z]\d{1,3} [a-z]{3}|[a-z]{2,3} (?!\d{1,2}[uh]\d\d(?!\w))(?=\d{0,4}[a-z])\d[a-z\d]{3,4}|\d[a-z][a-z\d] \d{4}|[a-z]{1,3} \d{2,4} [a-z]{1,3})(?![\w@/-]|\.\w)"
)
_SPACED = Late(r"([A-ZÄÖÜ]{1,3})[ ·]([A-Z]{1,2})[ ·](\d{2,4})[EH]?|[A-Z]{2}[0-7]\d [A-Z]{3}")


class _Words:
    """Folded words, and how words begin."""

    def __init__(self, text: str) -> None:
        words = text.split()
        self.whole = frozenset(w for w in words if w[-1] != "*")
        self.begun = tuple(w[:-1] for w in words if w[-1] == "*")

    def has(self, word: str) -> bool:
        return word in self.whole or word.startswith(self.begun)


_PLATE, _VEHICLE = _Words(plate_words.PLATE), _Words(plate_words.VEHICLE)
_ABOUT = _Words(plate_words.VEHICLE + plate_words.PARKED + plate_words.PLATE + plate_words.MAKES)
_OTHER, _SMALL = _Words(plate_words.OTHER_NUMBER), _Words(plate_words.SMALL)
_STATES = frozenset(
    """alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire
    jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania island tennessee texas utah vermont virginia washington
    wisconsin wyoming columbia""".split()
)
_ANNOUNCED = Needed(
    "|".join(
        f" {word.rstrip('*')}" for word in (*(plate_words.PLATE + plate_words.VEHICLE).split(), *_STATES)
    )
)
_EAST_PLATE = Late(rf"(?:{plate_words.PLATE_AR}|{plate_words.PLATE_ZH})[^\n，,。；]{{0,8}}$")
_EAST_VEHICLE = Late(
    rf"(?:{plate_words.VEHICLE_AR}|{plate_words.VEHICLE_ZH}|{plate_words.PLATE_AR}|{plate_words.PLATE_ZH})"
)
_EAST_NEAR = Late(rf"(?:{plate_words.VEHICLE_AR}|{plate_words.VEHICLE_ZH})[^\n，。；,]{{0,12}}$")
_NUMBERED, _ONLY_NAMES = frozenset(plate_words.NUMBERED.split()), frozenset(plate_words.ONLY_NAMES.split())
_WORD = Late(r"[^\W_]+(?:[-'’][^\W_]+)*")
_LETTERS = Late("[A-ZÄÖÜ]+")
_WHOLE = Late(r"[A-Z]{2}(-?)\d{3}\1[A-Z]{2}|[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]{2} \d{3}[A-Z]{2}")
"""Shapes that no amount has, whatever their letters: "CV927DL", "KV19 ZRT"."""
_JUNCTION = Late(r"A ?\d{1,3} AS \d")
"""A motorway's junction, "A7 AS 25"."""
_CLAUSE_END = Late(r"[.!?;](?=\s)|\n|[。！？；]")
WINDS = frozenset("N NE E SE S SW W NW".split())
"""From one to another, "SE-S 15 kt"."""
_ROADS = frozenset("HWY RTE FM RM SR SH-US US CR RR RD RN SP SS".split())
"""No plate begins so; "GH 371 RN" ends so."""


def plates(text: str, sent: str) -> Iterator[Hit]:
    """Plates in `text`; the words before them in `sent`, whose letters are its own."""
    if is_eastern(sent):
        yield from (("plate", m.start(), m.end(), 0.85) for m in _EASTERN.finditer(sent))
    places = [place.start() for place in _PLACE.finditer(text)]
    for match in _at(places, _SURE, text):
        if like_one(match.group()) and not of_a_thing(_left(match, sent)):
            yield "plate", match.start(), match.end(), 0.8
    for match in _at(places, _TOLD, text):
        if like_one(match.group()) and (_spaced(match.group()) or _about_a_vehicle(match, sent)):
            yield "plate", match.start(), match.end(), 0.8
    if not (is_eastern(sent) or _ANNOUNCED.may_be_in(bare_letters(sent).replace("_", " "))):
        return
    for match in _at(places, _LOOSE, text):
        if like_one(match.group()) and _behind_a_word(
            sent[max(0, match.start() - 48) : match.start()], match
        ):
            yield "plate", match.start(), match.end(), 0.7
    yield from _in_small_letters(text, sent)


def _in_small_letters(text: str, sent: str) -> Iterator[Hit]:
    """A plate as a phone types it, right behind a word for one or for a vehicle: "auto kr2v984", "targa gh 371 rn"."""
    reach = 0
    for digits in _DIGITS.finditer(text):
        begins = _BEGINS.search(text, max(reach, digits.start() - 10), digits.start())
        match = begins and _SMALL_LETTERS.match(text, begins.start())
        if not match:
            continue
        reach = match.end()
        shown = match.group().upper()
        if not (_TOLD.fullmatch(shown) or _LOOSE.fullmatch(shown)) or not like_one(shown):
            continue
        left = sent[max(0, match.start() - 48) : match.start()]
        words = _words(left)[-1:]
        if any(map(_PLATE.has, words)) or (shown.count(" ") < 2 and _behind_a_word(left, match)):
            yield "plate", match.start(), match.end(), 0.7


def _at(places: list[int], shape: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What has a shape at one of the places; none begins inside another."""
    reach = 0
    for place in places:
        if place >= reach and (match := shape.match(text, place)):
            reach = match.end()
            yield match


def like_one(shown: str) -> bool:
    """Five to ten letters and digits, two digits at least, and nothing that is a road, a date or an amount."""
    if _JUNCTION.match(shown):
        return False
    digits = sum(map(str.isdigit, shown))
    letters = _LETTERS.findall(shown)
    long = 4 < digits + sum(map(len, letters)) < 11 if letters else digits > 2
    # "FR-KM 2281": between a district, a hyphen and a blank a unit is none
    german = bool(letters) and "-" in shown and " " in shown and DISTRICTS.issuperset(letters[:1])
    if german:
        return long and not WINDS.issuperset(letters)
    whole = _WHOLE.fullmatch(shown) is not None
    on_a_road = shown[0].isalpha() and not _ROADS.isdisjoint(letters[:1])
    return digits > 1 and long and not on_a_road and (whole or NO_LETTERS.isdisjoint(letters))


def _spaced(shown: str) -> bool:
    """German and British plates that a blank parts; "SR I 95" and "RD NO 12" are roads."""
    spaced = _SPACED.fullmatch(shown)
    if not spaced or spaced[1] is None:
        return bool(spaced)
    return spaced[1] in DISTRICTS and spaced[2] != "NO" and len(spaced[1] + spaced[2]) > 2


def _about_a_vehicle(match: re.Match[str], sent: str) -> bool:
    """Whether the clause speaks of a vehicle, and the number is no part's, order's or flight's."""
    left = _left(match, sent)
    if of_a_thing(left):
        return False
    if _WHOLE.fullmatch(match.group()) and not _ONLY_NAMES.isdisjoint(_WORD.findall(left)[-3:]):
        return True  # "panda bianca EX731RB": elsewhere an animal
    if at_a_gate(match.group(), match.start(), sent):
        return True
    said = left + " " + _CLAUSE_END.split(sent[match.end() : match.end() + 60])[0]
    return any(map(_ABOUT.has, _words(said))) or (not said.isascii() and bool(_EAST_VEHICLE.search(said)))


def _left(match: re.Match[str], sent: str) -> str:
    return _CLAUSE_END.split(sent[max(0, match.start() - 90) : match.start()])[-1]


def of_a_thing(left: str) -> bool:
    """Whether the last word before a number says whose it is, and that is no vehicle: "Artikel AB-204-CX"; not "blocks the ramp, no. ..."."""
    if "," in left and _NUMBERED.issuperset(_words(left.rpartition(",")[2])):
        return False
    words = [word for word in _words(left) if word not in _NUMBERED]
    return bool(words) and _OTHER.has(words[-1]) and not _tagged(words)


def _tagged(words: list[str]) -> bool:
    """An American plate: "US pickup, Ohio tag JKT 4182"; a tag on anything but a vehicle is none, unless it is a state's."""
    if words[-1] != "tag":
        return False
    return not _STATES.isdisjoint(words[-2:-1]) or any(map(_VEHICLE.has, words[:-1]))


def _behind_a_word(left: str, match: re.Match[str]) -> bool:
    """Whether a word for a plate stands two words before at most, or one for a vehicle with nothing small between."""
    words = _words(left)[-3:]
    for back, word in enumerate(reversed(words)):
        if _PLATE.has(word) or (back == 0 and _tagged(_words(left))):
            return True
        if _OTHER.has(word) or (_SMALL.has(word) and not _VEHICLE.has(word)):
            break
        if _VEHICLE.has(word):
            return back < 3
    if _GRADE.search(left):
        return False
    return not left.isascii() and bool(_EAST_PLATE.search(left) or _EAST_NEAR.search(left))


_GRADE = Late(
    "[钢鋼铁鐵铝鋁铜銅锌鋅材管锭錠胶膠丝絲][^\n。；]{0,24}牌[号號][:： ]?$|(?:焊[丝絲条條]|合金|树脂|樹脂|水泥|塑料|板材|型材|润滑[油脂]|油漆)[^\n。；]{0,16}牌[号號][:： ]?$"
)
"""What steel, welding wire or resin is called by is said as a plate is: "钢板入库，牌号Q355B"."""


def _words(text: str) -> list[str]:
    return ["" if word in _ONLY_NAMES or word == "REG" else fold(word) for word in _WORD.findall(text)]
