# SPDX-License-Identifier: AGPL-3.0-or-later
"""Directions that two towns name: "sens Nancy vers Metz", "vanuit Gouda richting Delft", "aus Richtung Ulm nach Aalen".
They tell which lanes or trains are meant, and not from where to where something is closed."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.between.parts import last_sentence
from tocsin.core.guard.prose.between.running_words import END
from tocsin.core.guard.prose.clean import small

_SENSE = Late(
    r"(?<!\w)(?:(?:du |le |dans le |en )?sens(?: (?:opposé|inverse|contraire|de circulation))?(?:, soit)?(?: de| :)?|(?:en |el )?sentido(?: de(?: la)? circulación)?(?: de)?|(?:in |nel )?senso di marcia(?: da)?|(?:in )?(?:fahrt)?richtung(?: von)?|(?:rij)?richting(?: van)?"
    r"|w kierunku z|ajosuunta\w*|suunnassa|körriktning(?:en)?(?: från)?|kjøreretning(?:en)?(?: fra)?|no sentido(?: de)?)[: (]*$",
    needs="sens|sentido|richtung|richting|kierunku|ajosuunta|suunnassa|körriktning|kjøreretning",
)
"""What stands right before the two towns of a direction."""
_COMING = Late(
    r"(?<!\w)(?:vanuit|komend(?:e)? van(?:uit|af)?|aus(?: der)? richtung|von richtung|kommend von|coming from|arriving from|en provenance (?:de|du)|venant (?:de|du)|provenient\w da(?:l|lla)?|procedentes? de|nadjeżdżając\w+ (?:od|z)|jadąc\w+ (?:z|od)|kommande från|fra retning) (?:the |la |le |l')?$",
    needs="vanuit|komend|richtung|kommend|coming|arriving|provenance|venant|provenient|procedente|nadjeżdżając|jadąc|kommande|retning",
)
"""What comes from the first end."""
_TO = Late(
    r"(?<!\w)(?:richting|in richting|richtung|in richtung|towards|en direction (?:de|du|d')|direction|vers|in direzione|verso|dirección|hacia|w kierunku|do|mot|nach|to|naar|à|a)(?!\w)"
)
_ONLY_FOR = Late(
    r"(?<!\w)(?:nur|alleen|only|seulement|uniquement|solo|sólo|soltanto|tylko|vain|endast|kun) (?:für|voor|for|pour|para|per|dla) (?:den |de |het |the |le |el |il |los |les )?(?:verkehr|verkeer|traffic|trafic|tráfico|traffico|ruchu|liikennettä|trafik|fahrzeuge|voertuigen|vehicles|véhicules|vehículos|veicoli)(?: (?:heading|going|travelling|circulant))? (?:von|van|vanaf|from|de|du|da|dal|desde|od|z|från|fra) $",
    needs="verkehr|verkeer|traffic|trafic|tráfico|traffico|ruchu|liikennettä|trafik|fahrzeuge|voertuigen|vehicles|véhicules|vehículos|veicoli",
)
"""For whom alone something holds, "geldt alleen voor het verkeer van Gouda naar Delft"."""
_SIDED = Late(
    r" (?:(?:in )?richtung|(?:in de )?richting(?: van)?|en dirección) (?:a |al )?(?:la |el |der |den |de |het )?(?!.{0,60} (?:bis|tot|hasta) )",
    needs="richtung|richting|dirección",
)
_SHUT = Late(
    r"(?<!\w)(?:dicht|afgesloten|afgezet|gestremd|versperd|geen (?:doorgaand )?verkeer|(?:voll)?gesperrt|(?:voll)?sperrung|kein (?:durchgangs)?verkehr|cerrad[oa]s?|cortad[oa]s?|clos(?:ed|ure)|shut|no through traffic)(?!\w)"
)
_BESIDE = Late(
    r"(?:(?<![\w.-])(?!(?:Verkeer|Verkehr|Traffic|Tráfico|Anyone|Everyone|Those|Drivers|Motorists|Züge|Treinen|Trains|Buses|Bussen|Busse|Fahrzeuge|Vehicles|Vehículos|Vehiculos|Reizigers|Reisende|Automobilisten|All|Alle|Wer|Wie|Who|Quien)(?!\w))[A-ZÀ-Ž\d][\w'.-]{0,30},?|(?<!\w)(?:is|zijn|wordt|worden|ist|sind|wird|werden|está|están|estará|queda|are|be|dicht|afgesloten|afgezet|gestremd|gesperrt|vollsperrung|sperrung|cerrad[oa]|cortad[oa]|closed|shut|traffic on [A-Z][^.,;:\n]{2,30}),?) (?:[Vv]an(?:af)?|[Vv]o[nm]|ab|[Dd]esde|coming from)(?: (?:der|de|het|dem|la|el|the))? $"
)
"""Where what is shut stands right before from where, "de Molenweg is van": no traffic is spoken of, and no "afsluiting van"."""
_OTHER = Late(r"(?<!\w)(?:between|zwischen|tussen|entre|tra|od|junctions?)(?!\w)")
_ID = Late(r"[A-Z]{1,3}[ -]?\d{1,4}\b")
_LINE_OF_DIRECTION = Late(r"(?<!\w)(?:dir\.|direction|richting|richtung|dirección|direzione|kierunek) $")


def direction(text: str, pair: Pair) -> bool:
    """Whether a pair is the direction in which something goes."""
    low = small(text)
    before, within = low[max(0, pair.start - 90) : pair.start], low[pair.start : pair.end]
    if _SENSE.search_part(before, low) or _ONLY_FOR.search_part(before, low):
        return True
    if _LINE_OF_DIRECTION.search(before) and ("–" in within or " - " in within):
        return True
    if _SIDED.search_part(within, low):
        return not _shut(text, pair)
    coming = _COMING.search_part(before, low)
    return coming is not None and _TO.search(within) is not None and not _shut(text, pair)


def _shut(text: str, pair: Pair) -> bool:
    """Whether it is from the one to the other that a street is shut, and no other stretch of it is told."""
    low = small(text)
    sentence = last_sentence(low[max(0, pair.start - 160) : pair.start].rstrip() + " ")
    behind = "" if low[pair.end - 1] == "." else END.split(low[pair.end : pair.end + 90])[0]
    return bool(
        _SHUT.search(sentence + behind)
        and _BESIDE.search(text, max(0, pair.start - 60), pair.start)
        and not (_OTHER.search(sentence) or _OTHER.search(behind) or _ID.match(text, pair.start))
    )
