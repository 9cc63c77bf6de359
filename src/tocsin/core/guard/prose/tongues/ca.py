# SPDX-License-Identifier: AGPL-3.0-or-later
"""Catalan words, where Spanish, French and Portuguese do not give them."""

from __future__ import annotations

from tocsin.core.guard.prose.tongues.lexicon import Lexicon
from tocsin.core.model import Effect

CA = Lexicon(
    tag="ca",
    line=tuple("línia|línies|autobús|autobusos|tramvia|tramvies|metro|rodalies|tren".split("|")),
    modes={
        "autobús": "bus",
        "autobusos": "bus",
        "tramvia": "tram",
        "tren": "rail",
        "trens": "rail",
        "rodalies": "rail",
        "calçada": "road",
        "carretera": "road",
    },
    joins=("i", "o"),
    section=("el tram", "els trams", "línia", "línies", "trajecte", "recorregut"),
    street=("carrer", "carrers", "avinguda", "plaça", "passeig", "ronda", "rambla", "travessera", "pont"),
    stop=("parada", "parades", "estació", "estacions"),
    small=("de", "del", "dels", "la", "les", "el", "els", "d'", "l'"),
    article=("el", "la", "els", "les", "l'", "estació", "estacions", "parada", "parades"),
    fence=tuple("per|amb|sense|servei|entre|fins|obres|causa|motiu|circulació|línia|línies|avui|demà".split("|")),
    cause=tuple("vaga |vagues|manifestaci|concentraci|protest|sindicat|marxa |processó|rua de carn|atropellament|mobilitzaci".split("|")),
    months=tuple("gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre".split("|")),
    days=tuple("dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge".split("|")),
    until=("fins a", "fins a les", "fins a la", "fins al", "fins", "fins les", "abans de les"),
    since=("des de", "des de les", "des del", "a partir de", "a partir de les", "a partir de la", "després de les"),
    to=("fins a", "fins a les", "fins a la", "fins al", "a les"),
    clock=("cap a les", "sobre les", "a les", "les", "de les"),
    noon=("migdia",),
    midnight=("mitjanit",),
    about=("aproximadament", "avui", "demà", "ahir"),
    beside=("el", "de la matinada", "del matí", "de la tarda", "del vespre", "de la nit"),
    unit=("hores", "hora", "h"),
    close=("finalització del servei", "final del servei", "fi de servei", "tancament del servei"),
    near_days=("ahir", "avui", "demà", "demà passat"),
    runs=tuple("servei amb tren|reforços|circula|circulen|circularan|s'efectua|s'efectúa|funciona|normalitat|habitual".split("|")),
    excepts=tuple("excepte|llevat|tret de|a excepció|amb l'excepció".split("|")),
    effects=(
        (Effect.DETOUR, ("desvi", "es desvien", "recorregut alternatiu")),
        (Effect.NO_SERVICE, ("sense servei", "interrompu", "circulació aturada", "suspès", "suspesa", "suspeses")),
        (Effect.DELAYS, ("retard", "retards", "demores")),
    ),
)  # fmt: skip
