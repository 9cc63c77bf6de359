# SPDX-License-Identifier: AGPL-3.0-or-later
"""A people in the plural behind an article, and what it does or where it is: "les Bulgares du parking", "i peruviani che dormono".

So is told of people alone: behind a plural article an adjective without its noun is one. Believers in the plural are told alike,
"die Baptisten aus der Nachtschicht".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.core.guard.idle import starts_from
from tocsin.core.guard.traits.believers import MANY
from tocsin.core.guard.traits.peoples import NATIONALS
from tocsin.core.guard.words import Token, bare

Hit = tuple[str, int, int, float]

_ARTICLES = frozenset(
    "les des aux los las i gli le ai dei die den the de nos ces esos estos quei questi diese unsere ten ci nasi".split()
)
# Where they are or what they do stands behind them.
_GOES_ON = frozenset(
    """du de des dans au aux sur sous qui font sont ont se ne veulent dorment mangent boivent devant derriere del que en hacen estan son han duermen beben comen piden quieren cocinan
    dello della dei che nel nella al alla fanno sono hanno dormono bevono cucinano chiedono vogliono davanti dietro aus im am an auf vom von haben sind machen kochen schlafen trinken wollen hinter vor bei
    from in at on are were have behind by who keep sleep cook drink want z ze na w pod przy ktorzy spia pija gotuja chca robia maja sa znowu""".split()
)
# Whose own government speaks of them so to its travellers, and teams.
_OWN = frozenset(
    "indians portugais italiens belges suisses canadiens italiani portoghesi portugueses irlandais anglais allemands".split()
)
_BELIEVERS = frozenset(" ".join(MANY.values()).split())
_SLAVIC = ("cy", "zy", "ie", "ow", "ami", "sci")
_COPULAS = frozenset("sind ist sont est are is sa etait que comme".split())
_ROMANI = frozenset(("Roma", "Rom", "Sinti", "Romni", "Manouche", "Manouches"))
_MOVED = frozenset(
    "evacuati evacuate sgomberati sgomberate allontanati sfollati evakuiert vertrieben evacues expulses evacuados desalojados ewakuowani evacuated evicted".split()
)
"""What is done to people, and to no town."""


# Where people work and lodge; a country's name is a people's there ("die Polen auf der Baustelle"), and so is one without an article.
_SITES = frozenset(
    """chantier parking nuit equipe atelier quai cite foyer quart cantine depot baustelle bau nachtschicht spatschicht fruhschicht lager halle wohnheim parkplatz kolonne kuche site shift nights yard hostel dorm dock kitchen line bay warehouse
    obra nave almacen turno piso cuadrilla muelle cocina noche cantiere piazzale dormitorio squadra cucina notte budowy budowie nocki hotelu hostelu rampy magazynu zmiany brygady kuchni linii hali stolowki""".split()
)
_PEOPLES_TOO = frozenset(
    "polen ukraincy ukraincow polacy polakow niemcy wlosi hindusi hindusow gruzini gruzinow bialorusini bialorusinow rumuni rumunow bulgarzy turcy uzbecy filipinczycy wietnamczycy moldawianie nepalczycy kolumbijczycy".split()
)
_TO_A_SITE = frozenset(
    "du de des la le l a au aux d' auf von vom aus der dem im am in an den of from on at the del della dei en el los dal z ze na".split()
)


def _of_a_people(word: str) -> bool:
    """Whether a word may be the name of a people or of believers."""
    low = bare(word)
    return low in _BELIEVERS or low in NATIONALS or low in _PEOPLES_TOO or word == "Roms" or word in _ROMANI


@starts_from(_of_a_people)
def peoples_at(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    for i, word in enumerate(words):
        if word.low in _BELIEVERS and (word.low.endswith(_SLAVIC) or _articled(text, words, i)):
            yield "faith", word.start, word.end, 0.7
        elif (
            (word.low in NATIONALS and word.low not in _OWN and _articled(text, words, i))
            or (word.word == "Roms" or (word.word in _ROMANI and _is_told(text, words, i)))
            or ((word.low in NATIONALS or word.low in _PEOPLES_TOO) and word.capital and _on_a_site(words, i))
        ):
            yield "ethnicity", word.start, word.end, 0.7


def _on_a_site(words: Sequence[Token], i: int) -> bool:
    """ "Les Portugais du chantier", "Ukraińcy z budowy"."""
    at = i + 1
    while at < len(words) and at < i + 4 and words[at].low in _TO_A_SITE:
        at += 1
    return i + 1 < at < len(words) and words[at].low in _SITES


def _articled(text: str, words: Sequence[Token], i: int) -> bool:
    """Whether a plural article stands before it, and behind it what goes on."""
    if not i or i + 1 == len(words) or words[i - 1].low not in _ARTICLES:
        return False
    if text[words[i - 1].end : words[i].start] != " " or text[words[i].end : words[i + 1].start] != " ":
        return False
    return words[i + 1].low in _GOES_ON and not words[i].shouted


def _is_told(text: str, words: Sequence[Token], i: int) -> bool:
    """ "sind Roma aus ...", "parce que Rom", "Rom evacuati": no town, to which one goes."""
    if i + 1 < len(words) and words[i + 1].low in _MOVED and text[words[i].end : words[i + 1].start] == " ":
        return True
    beside = text[words[i - 1].end : words[i].start] == " " if i else False
    return beside and words[i - 1].low in _COPULAS and words[i - 1].word not in ("Is", "Are")
