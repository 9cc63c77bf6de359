# SPDX-License-Identifier: AGPL-3.0-or-later
"""Icelandic words, where Danish and Swedish do not give them."""

from __future__ import annotations

from tocsin.core.guard.prose.tongues.lexicon import Lexicon
from tocsin.core.model import Effect

IS = Lexicon(
    tag="is",
    line=("leið", "leiðir", "leiðum", "leiða", "strætó", "strætisvagn", "strætisvagnar"),
    modes={"strætó": "bus", "strætisvagn": "bus", "strætisvagnar": "bus"},
    between=(("milli", "og"), ("á milli", "og")),
    spans=(("frá", "til"), ("frá", "að")),
    street_tail=("götu", "stígur", "stíg", "vegur", "braut", "stræti"),
    fence=tuple("aka|ekur|munu|mun|vegna|hjáleið|hjáleiðir|lokað|lokun|lokuð|frá|milli|klukkan|kringum".split("|")),
    cause=tuple("skrúðg|hátíð|mótmæl|verkfall|slys|lögregl|tónleik|veikind|hlaup|samkom".split("|")),
    months=tuple("janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember".split("|")),
    days=tuple(
        f"{day}|{day}ur|{day}inn|{day}s" for day in "mánudag þriðjudag miðvikudag fimmtudag föstudag laugardag sunnudag".split()
    ),
    since=("frá", "frá kl.", "frá klukkan"),
    clock=("klukkan", "milli kl.", "milli klukkan"),
    effects=(
        (Effect.DETOUR, ("hjáleið",)),
        (Effect.ROAD_CLOSED, ("götulok", "gatnalok")),
        (Effect.NO_SERVICE, ("ekur ekki", "aka ekki")),
    ),
)  # fmt: skip
