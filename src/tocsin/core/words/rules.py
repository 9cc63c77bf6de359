# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a rule means, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta

from tocsin.core.route.rules import NOBODY, RESPONSIBLE, ROTA, Rule
from tocsin.core.times import duration
from tocsin.core.words.catalogue import Catalogue, catalogue


def rule(asked: Rule, language: str) -> str:
    """One sentence: which hazards at which sites, and who is told how."""
    words = catalogue(language)
    asks, does = ", ".join(_asks(asked, words)), ", ".join(_does(asked, words))
    text = words.rule["whole"].format(asks=asks, does=does)
    return text[:1].upper() + text[1:]


def _asks(asked: Rule, words: Catalogue) -> Iterator[str]:
    said = words.rule
    yield ", ".join(sorted(words.hazard[h] for h in asked.hazards)) or said["any"]
    yield said["level"].format(level=words.level[asked.level])
    if asked.probability is not None:
        yield said["probability"].format(percent=round(asked.probability * 100))
    if asked.bases:
        yield said["bases"].format(names=", ".join(sorted(words.basis[b] for b in asked.bases)))
    if asked.distance_m is not None:
        yield said["distance"].format(distance=f"{asked.distance_m / 1000:g} km")
    if asked.reach_m:
        yield said["reach"].format(distance=f"{asked.reach_m / 1000:g} km")
    if asked.lead is not None:
        yield said["lead"].format(span=span(asked.lead, words))
    yield from _sites(asked, words)


def _sites(asked: Rule, words: Catalogue) -> Iterator[str]:
    said = words.rule
    if asked.tags:
        yield said["tags"].format(names=_names(asked.tags))
    if asked.criticality > 1:
        yield said["criticality"].format(criticality=asked.criticality)
    if asked.hours:
        yield said[asked.hours.value]
    if asked.postures:
        yield said["postures"].format(names=_names(asked.postures))


def _does(asked: Rule, words: Catalogue) -> Iterator[str]:
    said = words.rule
    if asked.tell == (NOBODY,):
        yield said["nobody"]
        return
    yield said["tell"].format(names=", ".join(whom(word, words) for word in asked.tell))
    if asked.through:
        yield said["through"].format(names=", ".join(asked.through))
    group = asked.group
    if group.wait or group.interval:
        wait, interval = span(group.wait, words), span(group.interval, words)
        yield said["group"].format(by=said[group.by], wait=wait, interval=interval)
    if asked.life_safety is not None:
        yield said["life_safety"].format(level=words.level[asked.life_safety])
    if asked.repeat:
        yield said["repeat"].format(span=span(asked.repeat, words))
    if asked.chain:
        yield said["chain"].format(name=asked.chain)
    if asked.also:
        yield said["also"]


def whom(word: str, words: Catalogue) -> str:
    """A word of `tell`."""
    if word == RESPONSIBLE:
        return words.rule["responsible"]
    if word.startswith(ROTA):
        return words.rule["rota"].format(name=word.removeprefix(ROTA))
    return word


def span(length: timedelta, words: Catalogue) -> str:
    """A length of time that may be shorter than a minute."""
    seconds = length.total_seconds()
    return f"{seconds:g} s" if seconds < 60 else duration(length, words.units)


def _names(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))
