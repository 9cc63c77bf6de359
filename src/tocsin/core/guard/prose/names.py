# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reads a proper name at a place in a text: the words that begin like a name, up to the first that does not."""

from __future__ import annotations

import re
from functools import cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.names.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.effects import effect_of
from tocsin.core.guard.prose.fenced import ISLET, TITLES, fenced
from tocsin.core.model import Effect

LONGEST = 8
"""Words of a name."""
MOST = 40
"""Words of names that slashes part."""
# "Tampereen valtatie", "Aleksis Kivis gata": the last word of a Finnish, Swedish or Czech name is small.
_FINNISH = frozenset(
    "valtatie kantatie maantie katu kadun tie tien asema aseman tori torin silta sillan satama sataman keskus keskusta aukio puisto náměstí nádraží hřbitovy mosty třída sady hráz nemocnice nábřeží škola zámek hřbitov park gata gatan väg vägen torg torget plats plan allé gränd bro centrum centralstation resecentrum sjukhus hl.n os.n čtvrť vrch pole hory les most město".split()
)
_TOKEN = Late(r"[ ]?(S:ta?(?= )|\([^()\n]{1,40}\)|[^\s,;:()!?\"«»„“”↔|–]{1,60}|[«»„“”\"])")
_TIME = Late(
    r"\d{1,2}(?:[:hu]\d{2}|[hu]|\.\d{2}\.?.*|[/.]\d{1,2}(?:[/.]\d*)?(?:-\d{1,2}/\d{1,2})?|(?:[:.]\d{2})?[ap]\.?m?\.?)$|\d{5,}$",
    re.IGNORECASE,
)
_LEAD = Late(r"^(?:[ldLD]'|all'|dell'|dall')(?=[A-ZÀ-ÖØ-Þ])")
_ABBREVIATED = Late(
    r"(?:[^\W\d]{4,20}-)?(?:ST|STR|AV|AVDA|INT|GRAL|STA|STO|PTE|[A-Za-zÀ-ž][a-zà-ž]{0,3}|[Ss]tr|[Aa]vda|[A-Za-z]{1,2}\.[A-Za-z])\.$"
)
_TAIL = Late(r"[dl]'[a-zà-ž]{1,12}-[A-ZÀ-Ž]")
"""A small word of a name with the next of it: "Jet d'eau-Mendès France"."""
_GLUED = Late(r"[a-z]{1,3}\.(?:[a-z]{1,2}\.)?[A-ZÄÖÜ]")
_CAMEL = Late(r"[a-z]{1,6}[A-Z][a-z]{2}")
"""A stop that writes its first letter small: "solarCity"."""
_EXIT = Late(r"n°\d{1,3}[a-z]?$")
"""The number of an exit before its name: "échangeurs n°47 de Beauregard"."""
_SHORT = Late(r"\([^()\n]{1,16}\)$")
_SIGN = Late(r"\([A-Z]{1,2}\)")
_RIVER = Late(r"\([A-ZÄÖÜ][a-zäöüß]{2,12}\)(?= [A-ZÄÖÜ][a-zäöüß])")
"""What tells a town from others of its name and stands inside it: "Halle (Saale) Hbf"."""
_NAMING = Late(r" (?:de|del|da|do|di) [A-ZÀ-Ž][a-zà-ž]{3}")
_CLOCK = Late(r"\d{1,2}:\d\d")
_INSIDE = Late(rf"[„“\"«] ?[{tables.UPPER}]\w{{1,20}} ?[”“\"»](?=[ ,.;]|$)")
"""A word in quotes that ends a name: a pseudonym."""
_PAIRED = frozenset(
    "elephant castle|highbury islington|harrow wealdstone|hayes harlington|totteridge whetstone|road barnsbury|road frognal|bat ball|arts métiers|arts metiers|fabra puig|vilanova geltrú|montcada reixac|sol verde".split(
        "|"
    )
)
"""Stations whose names hold a word that joins two elsewhere: "Elephant and Castle", "Arts et Métiers"."""
_LEADS_TO = frozenset("Abzweig Abzweigung Abzw. Abfahrt Ausfahrt Auffahrt".split())
"""What a German road's turning is called by: "Abzweig nach Dennach"."""
_NEXT_WORD = Late(r"(?: la| el)? (\w+)")
_QUOTES = tuple('«»„“”"')
_QUOTE = frozenset(_QUOTES)


_RANK = Late(
    rf"(?:(?:dr|prof|gen|płk|ppłk|mjr|kpt|por|ks|kard|bp|abp|bł|św|inż|marsz|rtm|hr|mgr|im|n|med|hab|adm|kmdr|bpa|ojca|sv|arch|ing)\.? ){{1,4}}[{tables.UPPER}]"
)
"""Ranks and titles before a street's name, written small: "ul. kard. Wyszyńskiego", "Ronda dr n. med. A. P. Nowaka"."""


def _closed(word: str) -> bool:
    """Whether a short word with a full stop is a town or a plain word that ends a sentence, "Gent.", and no shortened word."""
    known = Kind.PLACE | Kind.COMMON if len(word) > 4 and word != "Gral." else Kind.PLACE
    return len(word) > 3 and bool(kind_of(fold(word[:-1])) & known)


def _opens(word: str) -> bool:
    bare = _DUTCH_LEAD.sub("", _LEAD.sub("", word)).lstrip("'")
    if _GLUED.match(bare) or _EXIT.match(bare):
        return True
    return bool(bare) and (
        bare[0].isupper() or bool(_CAMEL.match(bare)) or (bare[0].isdigit() and not _TIME.match(bare))
    )


_DUTCH = ("'t", "'s")
"""Articles that belong to a name: "'t Harde"."""

_DUTCH_LEAD = Late(r"^['’][st]-(?=[A-Z])")
"""The same, joined to it: "'s-Gravenhage"."""


def _kind_word(word: str) -> bool:
    """An article, or a large word that only says what kind of place follows: "zwischen den Haltestellen ..."."""
    return not _opens(word) or (word.casefold() in tables.fences() and word not in TITLES)


@cache
def _abroad() -> frozenset[str]:
    """Short words that end a name where they are written small, and are part of one when large: "LKH Med Uni"."""
    spelt = {w for x in tables.ALL if x.tag not in ("en", "de") for w in x.fence if 2 < len(w) < 5}
    said = frozenset(
        "lijn info ore hod godz klo ruch sens fin uur dnia midi houd leds geen niet nie non pas alle".split()
    )
    return frozenset(
        spelt - said - {w for x in tables.ALL if x.tag in ("en", "de") for w in (*x.fence, *x.line)}
    )


class Reader:
    """Collects one name; `end` is where the text goes on."""

    def __init__(self, text: str, at: int, joiners: frozenset[str]) -> None:
        self.text, self.end, self.joiners = text, at, joiners
        self.words: list[str] = []
        self.held: list[str] = []

    def read(self) -> str:
        at = self.end
        for _ in range(MOST):
            found = _TOKEN.match(self.text, at)
            if not found or self._long() or not self.take(found):
                break
            at = found.end()
        name = " ".join(self.words).rstrip(" .-–'&/@")
        return name if name.startswith(_DUTCH) else name.lstrip(" .-–'&/@")

    def _long(self) -> bool:
        """Whether the name behind the last slash has as many words as a name may."""
        return len(self.words) >= LONGEST and "/" not in self.words[-LONGEST:]

    def take(self, found: re.Match[str]) -> bool:
        word = found.group(1)
        if word in _QUOTE:
            return self._quote(found)
        if word[0] == "(":
            return self._aside(found)
        if self.words and self._paired(found):
            self.held.append(word)
            return True
        if word.casefold() in self.joiners and self.words and word != "I" and not self._islet(found):
            return False
        if self._begun_anew(word) or self._says(word):
            return False
        if word == "-" or _CLOCK.match(self.text, found.start(1)):
            return False
        return self._word(word, found)

    def _islet(self, found: re.Match[str]) -> bool:
        begun = found.start(1) - 3
        return len(self.words) == 1 and begun >= 0 and bool(ISLET.match(self.text, begun))

    def _paired(self, found: re.Match[str]) -> bool:
        if found.group(1) == "nach" and self.words[-1] in _LEADS_TO:
            return True
        following = _NEXT_WORD.match(self.text, found.end())
        return following is not None and f"{self.words[-1]} {following[1]}".casefold() in _PAIRED

    def _begun_anew(self, word: str) -> bool:
        """Whether a sentence begins behind a long word with a full stop: "Gent. Tussen"."""
        if not self.words or not self.words[-1].endswith("."):
            return False
        if len(self.words) > 1 and self.words[-1] == "C." and kind_of(fold(self.words[-2])) & Kind.PLACE:
            # "Hässleholm C. Därför": a Swedish town's central station ends a sentence.
            return True
        ended = len(self.words[-1]) > 4
        return ended and word.istitle() and word.casefold() in tables.begins()

    def _says(self, word: str) -> bool:
        """Whether a word in capitals behind a name that is not says what becomes of it: "Ruta Alta CERRADA"."""
        told = self.words and word.isupper() and len(word) > 5 and not self.words[-1].isupper()
        return bool(told) and effect_of(word) is not Effect.UNKNOWN

    def _quote(self, found: re.Match[str]) -> bool:
        if self.words and (inside := _INSIDE.match(self.text, found.start(1))):
            # "Fieldorfa „Nila” – Promenada"
            self.words.append(inside.group())
            self.end = inside.end()
            return False
        if self.words:
            self.end = found.end()
        return not self.words

    def _aside(self, found: re.Match[str]) -> bool:
        # "(H) Landgericht": a letter that says what kind of stop it is.
        if not self.words and _SIGN.fullmatch(found.group(1)):
            return True
        if self.words and _RIVER.match(self.text, found.start(1)):
            self.words.append(found.group(1))
            self.end = found.end()
            return True
        # "Wien Hbf (U) und ...": a short aside after a name is stepped over, before one it is not a name.
        if self.words and _SHORT.match(found.group(1)):
            self.end = found.end()
            return True
        return False

    def _inside(self, word: str) -> bool:
        """Whether a word that ends names elsewhere is part of this one: "LKH Med Uni", "RUE DE LA BARRE"."""
        if not self.words:
            return False
        if word.isupper():
            return self.words[-1].isupper() and word.casefold() in tables.words("small")
        return word.istitle() and word.casefold() in _abroad()

    def _leads(self, word: str, end: int) -> bool:
        """An article, also "Stationen" before a quote: "zwischen den Stationen „Bahnhof Mühlau“"."""
        quoted = self.text.startswith(_QUOTES, end + 1)
        return word.casefold() in tables.words("article") and (_kind_word(word) or quoted)

    def _word(self, word: str, found: re.Match[str]) -> bool:
        if self.words and word.casefold() in tables.words("small") and (word.islower() or word in TITLES):
            self.held.append(word)
            return len(self.held) <= 3
        if word.islower() and _RANK.match(self.text, found.start(1)):
            self.held += [word] if self.words else []
            return len(self.held) <= 4
        if not self.words and word in _DUTCH:
            self.held = [word]
            return True
        if not self.words and self._leads(word, found.end()):
            return True
        # "Puerta del Mar", "Mar de Cristal": three letters beside a small word are no shortened day or month.
        beside = self.held or _NAMING.match(self.text, found.end())
        if (
            not self._inside(word)
            and fenced(self.text, found)
            and not (beside and len(word) == 3 and word[0].isupper())
        ):
            return False
        if self.held and word[0].isdigit() and self.held[-1] != "des":
            return False
        if _opens(word) or (
            self.words and (word in ("&", "/", "@") or word.rstrip(".") in _FINNISH or _TAIL.match(word))
        ):
            self.words += [*self.held, _LEAD.sub("", word) if not self.words else word]
            self.held, self.end = [], found.end()
            return not (
                word.endswith(".")
                and (_closed(word) or word[:-1] in _FINNISH or not _ABBREVIATED.match(word))
            )
        return not self.words and word.casefold() in tables.words("article")


def name_at(text: str, at: int, joiners: frozenset[str] = frozenset()) -> tuple[str, int]:
    """The name that begins at `at` and where it ends; "" when none does."""
    reader = Reader(text, at, joiners)
    found = reader.read()
    # Some causes are none before what follows ("Union stations"), so the look goes past the name.
    cause = tables.cause().search(text, at, reader.end + 12)
    caused = cause is not None and cause.start() < reader.end
    return ("", at) if len(found) < 2 or caused else (found, reader.end)
