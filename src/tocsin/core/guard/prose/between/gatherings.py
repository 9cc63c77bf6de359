# SPDX-License-Identifier: AGPL-3.0-or-later
"""Marches, strikes, games and who calls for them: two names beside one are no stretch."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.between.chains import Chain
from tocsin.core.guard.prose.between.pair import Pair

_PLAYED = Late(
    r"(?i)(?<!\w)(?:match|spiel|derby|partido|partita|ottelu\w*|mecz\w*|wedstrijd|jogo|zápas|kamp|game)[: ]+$"
)
_GAME = Late(
    r"(?i)(?<!\w)(?:match|matches|spiel|derby|partido|partita|ottelu\w*|mecz\w*|wedstrijd|jogo|zápas|game) (?:between|zwischen|entre|tra|fra|między|pomiędzy|tussen|mellan|mezi) (?:le |la |l'|il |el |the |de |den )?$",
    needs="match|spiel|derby|partido|partita|ottelu|mecz|wedstrijd|jogo|zápas|game",
)
_CALLER = r"(?:union\b|syndicat|sindicat|sindacat|gewerkschaft|vakbond|związk\w+ zawod|campaign|kampagne|campaña|collecti|bündnis|coalition\b|appel\b|convocad|aufruf|workers|activists|members|supporters)(?!\w*(?:actie|aktion|streik|kundgebung|staking))\w*"
_GATHERING = (
    r"(?:(?:march\b(?!\W+\d)|marches\b|marche\b|protest|rally\b|rallies\b|demo(?:s|nstra\w*)?\b|manif(?:s\b|\b|est)|cort[eè][gj]|corteo|streik|strike|grève|huelga|paro\b|sciopero|greve|strajk|staking|lakko|strejk"
    rf"|kundgebung|mahnwache|marcha\b|marsz(?:u|em)?\b|parade\b|pride\b|picket|vigil|mielenosoit|betoging)\w*|{_CALLER})"
)
_LEADS = r"(?: (?:of|by|from|for|against|de|des|du|del|della|di|von|vom|der|des|gegen|für|contre|contra|contro|pour|para|per|van|tegen|przeciw|för|mod|mot|the|la|le|el|il)){0,3}(?: [^\s.,;:–]{1,14}){0,2} ['\"„“«]?$"
_GATHERS = Late(rf"(?i)(?<!\w){_GATHERING}{_LEADS}")
_CALLS = Late(
    rf"(?i)(?<!\w){_CALLER}{_LEADS}",
    needs="union|syndicat|sindicat|sindacat|gewerkschaft|vakbond|związk|campaign|kampagne|campaña|collecti|bündnis|coalition|appel|convocad|aufruf|workers|activists|members|supporters",
)
_GATHERS_BEHIND = Late(
    rf"(?i)['\"”“»]?(?: (?!(?:door|wegen|durch|par|por|per|pour|due|after|during|bij|na|nach|lors|dopo|após|tras|przez) )[a-zà-ž'-]{{1,12}}){{0,1}}[ -]{_GATHERING}"
)


def gathered(text: str, chain: Chain) -> bool:
    """Whether a gathering, a strike or who calls for it stands right beside: "Free Harbour – Stop the Dam march"."""
    return bool(
        _GATHERS_BEHIND.match(text, chain.end) or _GATHERS.search(text, max(0, chain.start - 40), chain.start)
    )


def called_for(text: str, pair: Pair) -> bool:
    """Whether who calls for something, or a game, stands before two names that a word opens; where a march goes changes nothing."""
    before = text, max(0, pair.start - 40), pair.start
    return bool(_CALLS.search(*before) or _GAME.search(*before))


def played(text: str, chain: Chain) -> bool:
    """Whether a word for a game stands right before two names, who are its sides: "derby Altdorf - Neudorf"."""
    return _PLAYED.search(text, max(0, chain.start - 16), chain.start) is not None
