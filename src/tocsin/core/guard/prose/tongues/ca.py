# SPDX-License-Identifier: AGPL-3.0-or-later
"""Catalan: days and hours, as operators of Catalonia, Valencia and the Balearics tell them beside Spanish notices."""

from __future__ import annotations

from tocsin.core.guard.prose.tongues.lexicon import Lexicon

CA = Lexicon(
    tag="ca",
    months=tuple("gener febrer març abril maig juny juliol agost setembre octubre novembre desembre".split()),
    days=tuple("dilluns dimarts dimecres dijous divendres dissabte diumenge".split()),
    until=("fins a", "fins a les", "fins a la", "fins al", "fins les", "abans de les"),
    since=("des de", "des de les", "des del", "a partir de les", "a partir de la", "després de les"),
    to=("fins a", "fins a les", "fins a la", "fins al", "a les"),
    clock=("cap a les", "sobre les", "les"),
    noon=("migdia",),
    midnight=("mitjanit",),
    about=("aproximadament", "avui", "demà", "ahir"),
    beside=("el", "de la matinada", "del matí", "de la tarda", "del vespre", "de la nit"),
    unit=("hores",),
    close=("finalització del servei", "final del servei", "fi de servei", "tancament del servei"),
    near_days=("ahir", "avui", "demà", "demà passat"),
)
