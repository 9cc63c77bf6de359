# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words for exits, ramps and junctions of roads, and for what is said of one."""

from __future__ import annotations

SURE = frozenset(
    """off-ramp|on-ramp|offramp|onramp|slip road|exit slip road|entry slip road|exit slip|entry slip|off-slip|on-slip|exit ramp|entrance ramp|entry ramp
    |ausfahrt|auffahrt|autobahnausfahrt|autobahnauffahrt|autobahnabfahrt|anschlussstelle|anschlußstelle
    |afrit|oprit|toerit|bretelle|bretelle de sortie|bretelle d'entrée|bretelle d'accès|échangeur|demi-échangeur|diffuseur|demi-diffuseur
    |svincolo|casello|rampa di uscita|rampa d'uscita|rampa di accesso|rampa d'accesso|rampa di ingresso
    |ramal|ramal de salida|ramal de acceso|ramal de entrada|enlace|vía de salida
    |zjazd|wjazd|węzeł|łącznica|ramppi|liittymä|eritasoliittymä""".replace("\n    ", "").split("|")
)
"""Roads alone have these."""
SHARED = frozenset("exit sortie entrée salida saída uscita entrata afslag abfahrt".split())
"""Stations, houses and marches have these, too: a road's is told by its number, or by a name that stands right behind."""
ONE_OF = {
    "off-ramps": "off-ramp",
    "on-ramps": "on-ramp",
    "slip roads": "slip road",
    "exit slips": "exit slip",
    "ausfahrten": "ausfahrt",
    "auffahrten": "auffahrt",
    "abfahrten": "abfahrt",
    "anschlussstellen": "anschlussstelle",
    "afritten": "afrit",
    "opritten": "oprit",
    "toeritten": "toerit",
    "afslagen": "afslag",
    "bretelles": "bretelle",
    "échangeurs": "échangeur",
    "svincoli": "svincolo",
    "caselli": "casello",
    "uscite": "uscita",
    "exits": "exit",
    "sorties": "sortie",
    "salidas": "salida",
    "ramales": "ramal",
    "enlaces": "enlace",
    "zjazdu": "zjazd",
    "zjeździe": "zjazd",
    "zjazdy": "zjazd",
    "węźle": "węzeł",
    "łącznicy": "łącznica",
    "łącznicę": "łącznica",
    "rampin": "ramppi",
    "rampit": "ramppi",
    "rampilla": "ramppi",
    "liittymän": "liittymä",
    "liittymässä": "liittymä",
    "eritasoliittymän": "eritasoliittymä",
}
"""Forms of several and of cases, by the word that one is told by."""
BEHIND = frozenset(
    "off-ramp|on-ramp|offramp|onramp|exit slip road|entry slip road|slip road|exit slip|entry slip|exit ramp|entrance ramp|ramp".split(
        "|"
    )
)
"""English ones that a name may stand before: "the Mill Road off-ramp"."""
FINNISH = frozenset("ramppi rampit rampin rampilla liittymä liittymän liittymässä eritasoliittymä".split())
"""Finnish ones: the name stands before."""
LINK = r"(?:of|at|to|for|from|in|di|de|d'|du|del|della|dell'|des|au|a|depuis|vers|bei|nach|van|te|bij|na|do|z|ze|ul\.)"
RAMPS = "ramp|ramps|off-ramp|on-ramp|connector|flyover|rampe|überfahrt|verbindungsrampe|tangente|bretelle|échangeur|rampa|svincolo|ramal|enlace|łącznica|łącznicy|zjazd|wjazd|verbindingsweg|verbindingsboog|ramppi"
"""What joins two roads."""
WAY_ROUND = (
    r"use|using|take|taking|via|leave at|exit at|über|nutzen sie|benutzen|nutzen|verlassen|abfahren(?: an)?(?: der)?|par|emprunter|emprunte[zr]|prendre|sortir|sortie obligatoire|por|tomar|salir|usar"
    r"|per|uscire|prendere|utilizzare|obbligatoria|consigliata|przez|zjechać|kautta|gebruik|neem|over"
)
"""What stands before an exit that is told as the way round."""
OPEN = r"open|reopened|offen|geöffnet|ouvert|ouverte|abierta|abierto|aperta|aperto|otwarty|otwarta|auki|avoinna|geopend"
