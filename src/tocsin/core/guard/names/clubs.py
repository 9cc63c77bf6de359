# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sports clubs: "Charlton Athletic", "FC Silon Táborsko". A word that only clubs have stands first or last, or a list knows them.

A club may be called after somebody; a given name and a surname beside such a word stay somebody's ("Jan Kowalski FC").
Folded, as readable data.
"""

from __future__ import annotations

from tocsin.core.guard.lexicon.clubs import CLUBS
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.names.weights import A_WORD
from tocsin.core.guard.runs import Before
from tocsin.core.guard.words import Token, cover

FIRST = frozenset(
    """fc fk nk sk pfc afc cfc ksc ssc acf mks gks ks kf jk spvgg vfb vfr vfl tsv tus sv fsv ssv sportclub sportfreunde sportverein
    eintracht borussia arminia alemannia admira hapoel maccabi beitar bnei hakoah deportivo atletico sporting sportivo sportiva
    spartak dynamo dinamo lokomotiv lokomotiva lokomotive torpedo metalurg metallurg chornomorets chernomorets krylia zenit cska partizan
    olympiakos panathinaikos ethnikos panionios anorthosis omonia doxa slavia slavoj banik dukla zbrojovka slovan inter hajduk buducnost
    radnicki vojvodina zeljeznicar jeunesse virtus juventus sampdoria hellas atalanta salernitana ternana reggiana reyer umana
    pogon gornik korona legia polonia zaglebie slask lechia jagiellonia cracovia gwardia wisla odra warta ruch widzew resovia rakow podbeskidzie
    znicz miedz ujpesti budapesti pecsi szombathelyi ferencvarosi haladas honved vasas fenerbahce galatasaray besiktas caykur goztepe
    gremio uniao esporte associazione unione asociacion athlitiki idrottsforeningen fotball fudbalski futbolnyi futbolniy nogometni
    vikingur fotbalovy fotbal football futbol futbolnyy futbolo futbolistas fussball fussballclub fussballklub fotballklubben fotbollsforeningen klubi clubul
    idrottsklubben idrettslaget ithrottafelag ithrottafelagid itrottarfelag knattspyrnufelag knattspyrnufelagid sportgemeinschaft sportvereinigung spielvereinigung hokejovy kosarkaski basket basketball handball volleyball koripallo rugby skra""".split()
)
LAST = frozenset(
    """fc fk afc cf sc bk if ff ifk athletic united utd rovers wanderers rangers albion thistle club hotspur orient academical academicals
    boldklub bollklub fotballklubb fotball fotbollklubb idrottsforening idrettslag itrottarfelag palloseura palloilijat
    kulubu spor yurdu dozsa vasas honved egyesulet calcio clube futebol futbol deportiva deportivo esporte combinatie boys
    amateure sportverein sportclub kickers""".split()
)
_AGAINST = frozenset("gegen against contre contra contro tegen mot mod versus vs przeciw".split())
_GAMES = tuple(
    "heimspiel auswartsspiel ligaspiel pokalspiel punktspiel thuiswedstrijd uitwedstrijd bortematch hemmamatch".split()
)
"""Games that clubs play and nobody alone."""
_REACH = 2
"""Words a club has beside the one that says so."""
_STARTS = frozenset(name.partition(" ")[0] for name in CLUBS)
_LONGEST = max(len(name.split()) for name in CLUBS)


def by_club(run: list[Token], before: Before) -> None:
    """Explains a club's name, with the words beside the one that only clubs have."""
    if before.word in _AGAINST and before.far.endswith(_GAMES) and not kind_of(run[0].low) & Kind.GIVEN:
        cover(run, 0, _REACH)
    for k, token in enumerate(run):
        if token.low in FIRST and not _somebody(run[k + 1 : k + 3]):
            cover(run, k, 1 + _behind(run, k))
        elif token.low in LAST and not _somebody(run[max(0, k - _REACH) : k]):
            start = max(0, k - _REACH)
            cover(run, start, k + 1 - start)
        elif k == 1 and token.low.endswith(_GAMES):  # "Hertha Heimspiel"
            cover(run, 0, _REACH)
        if token.low in _STARTS:
            cover(run, k, _listed(run, k))


def _behind(run: list[Token], k: int) -> int:
    """How many words behind are the club's: the next, and one more that nobody is christened."""
    words = run[k + 1 : k + 1 + _REACH]
    if not words or not words[0].capital:
        return 0
    return 1 if len(words) < 2 or not words[1].capital or kind_of(words[1].low) & Kind.GIVEN else 2


def _listed(run: list[Token], k: int) -> int:
    """How many words from `k` on are the name of a club in the list."""
    lows = [t.low for t in run[k : k + _LONGEST]]
    return next((n for n in range(len(lows), 1, -1) if " ".join(lows[:n]) in CLUBS), 0)


def _somebody(pair: list[Token]) -> bool:
    """Whether two words are a given name that is nothing else and a surname."""
    if len(pair) < 2:
        return False
    given, surname = (kind_of(t.low) for t in pair)
    only = given & (Kind.GIVEN | A_WORD) == Kind.GIVEN
    return only and (not surname or bool(surname & Kind.SURNAME))
