# SPDX-License-Identifier: AGPL-3.0-or-later
"""How one word of a name looks: what may begin one, what ends one behind its full stop, what may be a part of one."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from tocsin.core.guard.cues.near import STOP_LISTS
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.fenced import TITLES

# "Tampereen valtatie", "Aleksis Kivis gata": the last word of a Finnish, Swedish or Czech name is small, and a side of town.
SMALL_LAST = frozenset(
    "valtatie kantatie maantie katu kadun tie tien asema aseman tori torin silta sillan satama sataman keskus keskusta aukio puisto náměstí nádraží hřbitovy mosty třída sady hráz nemocnice nábřeží škola zámek hřbitov park gata gatan väg vägen torg torget plats plan allé gränd bro centrum centralstation resecentrum sjukhus hl.n os.n čtvrť vrch pole hory les most město povstání nord sud ovest ouest norra södra östra västra central".split()
)
_TIME = Late(
    r"\d{1,2}(?:[:hu]\d{2}|[hu]|\.\d{2}\.?.*|[/.]\d{1,2}(?:[/.]\d*)?(?:-\d{1,2}/\d{1,2})?|(?:[:.]\d{2})?[ap]\.?m?\.?)$|\d{5,}$",
    re.IGNORECASE,
)
LEAD = Late(r"^(?:[ld]'|all'|dell'|dall')(?=[A-ZÀ-ÖØ-Þ])")
_CATALAN = Late(
    r"l'(?:Hospitalet|Alcúdia|Aldea|Ametlla|Ampolla|Arboç|Escala|Espluga|Estartit|Eliana|Alcora|Alfàs|Olleria)(?!\w)"
)
"""Towns that keep their article."""
ABBREVIATED = Late(
    r"(?:[^\W\d]{4,20}-)?(?:ST|STR|AV|AVDA|INT|GRAL|STA|STO|PTE|[A-Za-zÀ-ž][a-zà-ž]{0,3}|[Ss]tr|[Aa]vda|A[ée]rop|[A-Za-z]{1,2}\.[A-Za-z])\.$"
)
TAIL = Late(r"[dl]'[a-zà-ž]{1,12}-[A-ZÀ-Ž]")
"""A small word of a name with the next of it: "Jet d'eau-Mendès France"."""
_GLUED = Late(r"[a-z]{1,3}\.(?:[a-z]{1,2}\.)?[A-ZÄÖÜ]")
_CAMEL = Late(r"[a-z]{1,6}[A-Z][a-z]{2}")
"""A stop that writes its first letter small: "solarCity"."""
_EXIT = Late(r"n°\d{1,3}[a-z]?$")
"""The number of an exit before its name: "échangeurs n°47 de Beauregard"."""
RANK = Late(
    rf"(?:(?:dr|prof|gen|płk|ppłk|mjr|kpt|por|ks|kard|bp|abp|bł|św|inż|marsz|rtm|hr|mgr|im|n|med|hab|adm|kmdr|bpa|ojca|sv|arch|ing)\.? ){{1,4}}[{tables.UPPER}]"
)
"""Ranks and titles before a street's name, written small: "ul. kard. Wyszyńskiego", "Ronda dr n. med. A. P. Nowaka"."""
DUTCH = ("'t", "'s")
"""Articles that belong to a name: "'t Harde"."""
_DUTCH_LEAD = Late(r"^['’][st]-(?=[A-Z])")
"""The same, joined to it: "'s-Gravenhage"."""
FRENCH = Late(
    r" (?:Laye|Provence|Bresse|Champagne|Brie|Vexin|Yvelines|Auxois|Gohelle|Artois|Forez|Royans|Vercors|Velay|Beauce|Charollais|Thiérache|Famenne|Josas|Parisis|Valois|Goële|Morvan|Combraille|Jarez|Genevois|Chablais|Cotentin|Pévèle|Mélantois|Barrois)(?!\w)"
)
"""Behind "en", which joins two names in Dutch, a part of a French town's: "Saint Germain en Laye"."""


@lru_cache(maxsize=8192)
def opens(word: str) -> bool:
    """Whether a name may begin with the word."""
    bare = _DUTCH_LEAD.sub("", LEAD.sub("", word)).lstrip("'") if not word.isalpha() else word
    if _GLUED.match(bare) or _EXIT.match(bare):
        return True
    return bool(bare) and (
        bare[0].isupper() or bool(_CAMEL.match(bare)) or (bare[0].isdigit() and not _TIME.match(bare))
    )


def without_article(word: str) -> str:
    """The first word of a name without the article that is glued to it."""
    return word if _CATALAN.match(word) else LEAD.sub("", word)


def names_a_kind(word: str) -> bool:
    """An article, or a large word that only says what kind of place follows: "zwischen den Haltestellen ..."."""
    return not opens(word) or (word.casefold() in tables.fences() and word not in TITLES)


TOLD_APART = Late(
    r"\((?:[UMSO]|AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH"
    r"|(?i:bklyn|brooklyn|qns|queens|bx|bronx|manh(?:attan)?)"
    r"|(?:Main|Oder|Saale|Spree|Neckar|Elbe|Havel|Rhein|Rh|Sieg|Lech|Lahn|Dill|Weser|Ems|Ruhr|Inn|Iller|Isar|Aller|Leine|Fulda|Werra|Mosel|Nahe|Saar|Donau|Sylt|Hohentwiel|Harz|Taunus|Allgäu|Vogtl|Westf|Westfalen|Ostfr|Bergstr|Schwab|Schwäb|Württ|Hess|Thür|Sachs|Meckl|Holst|Han|Pfalz|Oberbay|Oberpf|Opf|Niederbay|Schwarzw|Odenw|Erzgeb|Altm|Mark)\.?)\)"
)
"""What tells a stop or a town from others of its name and is a part of it: a kind of stop, a canton, a borough, a river;
a closed list, for anything may stand in brackets."""
SEVERAL = STOP_LISTS | frozenset(
    "anschlussstellen gemeinden ortschaften ausfahrten auffahrten autobahnausfahrten anlegestellen kreuzungen ortsteilen raststatten".split()
)
"""Words for several places, folded, which none is called: "zwischen den Bahnhöfen Adorf und Bestadt"."""


_SIDES = frozenset("Ost. West. Nord. Süd. Est. Sud. Sur. Zoo. Bad. Tor. Oost. Zuid. East. Park. Po.".split())
"""Parts of a town whose full stop ends a sentence: "bis Messe Ost. Ersatzbusse fahren"."""


@lru_cache(maxsize=8192)
def closed(word: str) -> bool:
    """Whether a short word with a full stop is a town or a plain word that ends a sentence, "Gent.", and no shortened word."""
    if word in _SIDES:
        return True
    long = len(word) > 4 and word != "Gral."
    known = Kind.PLACE | Kind.COMMON | Kind.SURNAME if long else Kind.PLACE
    return len(word) > 3 and bool(kind_of(fold(word[:-1])) & known)


@cache
def abroad() -> frozenset[str]:
    """Short words that end a name where they are written small, and are part of one when large: "LKH Med Uni"."""
    spelt = {w for x in tables.ALL if x.tag not in ("en", "de") for w in x.fence if 2 < len(w) < 5}
    said = frozenset(
        "lijn info ore hod godz klo ruch sens fin uur dnia midi houd leds geen niet nie non pas alle".split()
    )
    return frozenset(
        spelt - said - {w for x in tables.ALL if x.tag in ("en", "de") for w in (*x.fence, *x.line)}
    )
