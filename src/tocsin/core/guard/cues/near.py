# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that a place, a stop or a list of them follows, folded (no case, no accents)."""

from __future__ import annotations

# Prepositions of place.
NEAR = frozenset(
    """a across ad along am around at au aus aux bei between beyond bij cerca da dans depuis desde do east en
    entre fra from hacia hasta im in inside into jusqu'a kolo miedzy na naar nach nad nahe near nei nordlich
    north od of ostlich outside over pod pres presso przy sobre south sudlich sul sur te through to toward
    towards tra tussen uber um vers verso via w we west westlich z ze zum zur zwischen""".split()
)

# What somebody has, and whom: "the house of Linda Moore".
OWNED = frozenset(
    """barn basement body brother car cellar daughter farm father garage home house husband mother property
    sister son truck wife yard""".split()
)

# Words before a line's ends, which stand between strokes: "vers Gaîté / Henri Fréville".
DIRECTIONS = frozenset(
    """direccion direction directions direzione kierunku richting richtung richtungen smer suuntaan terminus
    vers""".split()
)

# Words after which a sentence names one stop after the other, whoever they are called after.
STOP_LISTS = frozenset(
    """arrets asemat asemien bahnhofe bahnhofen estaciones estacoes fermate gares hallplats hallplatsen
    hallplatser hallplatserna haltepunkte haltepunkten haltes haltestellen holdeplasser paradas paraderos
    paragens pontos przystankach przystankami przystanki przystankow pysakilla pysakille pysakit pysakkien
    s-bahnhofen stacjami stacje stanicemi stationen stationerna stations stazioni stoppested stoppesteder
    stoppestederne stops u-bahnhofen zastavek zastavka zastavkach zastavkami zastavky""".split()
)

# Words after which an alert names one place after the other.
LISTS = frozenset(
    """affected cities communes communities comuni counties impacted include includes including kreise
    locations municipios orte parishes towns""".split()
)

# Small words that only begin a sentence with a capital; none that somebody is called.
OPENING = frozenset(
    """achter across after alle allo along apos apres at aufgrund avant avec bajo before behem behind beim
    between beyond binnen buiten dalla dalle dallo dans depuis desde despite domani dopo durch during
    efter entre etter fore from gegen gemass gennem genom hacia hasta hinter hors ieri kvuli langs les
    lungo malgre mediante mellan mellem mellom mezi miedzy mot naast nas near neben nei nel nelle nello
    oggi ohne omgeving pela pelo pendant podczas pour pred pres presso przed przez sans seit senza since
    sinds sobre sous suite sul sulla sulle sullo through tijdens tras trotz tussen uden under unter
    until usa usate vanaf vanwege verso wahrend wegen wegens wobec zonder zwischen""".split()
)
