# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stretches on which a service is said to run, told beside one on which it does not: "trains run between B and C".

A notice that closes one stretch often tells where the line still runs. Under its effect that would read as closed, too.
Where nothing less is said of any stretch, all are kept: then where it runs is how the notice says what is cut.
"""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.doubts import halted
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.clean import small

_END = Late(r"[.!?;](?=\s|$)|\n")
_PART = Late(r"[.!?;,](?=\s|$)|\n")
_RUNS = Late(rf"(?<!\w)(?:{tables.pattern('runs')})(?!\w)")
_LESS = Late(
    r"%|(?<!\w)(?:no|not|nothing|none|never|neither|varken|weder|kein\w*|nicht|ne|n|pas|aucune?|sin|ning[uú]n\w*|non|nessun\w*|nie|żadn\w*|brak|geen|niet|ei|eivät|não|nenhum\w*|inte|inga|ikke|ingen|nejed\w*|nejezd\w*|žádn\w*"
    r"|bus\w*|autobus\w*|autocar\w*|navett\w*|lanzader\w*|pendel\w*|shuttle\w*|coach\w*|linja-aut\w*|za"
    r"|late|verspät\w*|retard\w*|retras\w*|ritard\w*|opóźn\w*|vertraag\w*|vertraging\w*|myöhä\w*|atras\w*|försen\w*|forsink\w*|zpožd\w*"
    r"|minut\w*|min|hour\w*|stunde|heures?|hora|ore|godzin\w*|uur|tunni\w*|\w+ (?:of|out of|von|sur|de cada|su|na|op|af|av|z|ze) (?:the |les |les |las |los |de |den |dem |den )?(?:\d+|two|three|four|five|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|due|tre|quattro|cinque|zwei|drei|vier|fünf|twee|drie|vijf|dwóch|trzech|czterech|pięciu)(?!\w)|einzeln\w*|eingleisig|einspurig|single|fuera|outside|fällt|fallen|fiel\w*|vallen|valt|vielen|entf\w*|affect\w*|afect\w*|betr\w*ff\w*|touch\w*|dotycz\w*|interess\w*|half|halb\w*|hälft\w*|moitié|mitad|metà|połow\w*|helft|puolet|metade|halvdel\w*|thirds?|drittel|tiers|tercios?|terzi?o?|derde|percent|procent\w*|prozent|reduc\w*|limited|eingeschränk\w*|partiel\w*|parcial\w*)(?!\w)"
)
"""What says that less runs than should, or something else."""
_ROUND = Late(r"(?<!\w)(?:via|über|przez)(?!\w)")
_NORMAL = Late(r"(?<!\w)(?:normal|planm|regol|regul|habitual|usual)")


def closed(text: str, pairs: list[Pair]) -> list[Pair]:
    """The pairs without those that run, where something less is said of another."""
    low = small(text)
    starts = sorted(pair.start for pair in pairs)
    said = [_said(low, pair, starts) for pair in pairs]
    if not any(map(_less, said)):
        return pairs
    return [pair for pair, words in zip(pairs, said, strict=True) if _less(words) or not _RUNS.search(words)]


def _said(low: str, pair: Pair, starts: list[int]) -> str:
    """What is said of a pair: its part of the sentence, and the sentence behind it up to another pair's part."""
    before = low[max(0, pair.start - 120) : pair.start]
    before = before[max((found.end() for found in _PART.finditer(before)), default=0) :]
    following = min((at for at in starts if at >= pair.end), default=len(low))
    end = _first(_END, low, pair.end)
    return before + low[pair.end : end if end <= following else min(following, _first(_PART, low, pair.end))]


def _first(mark: Late, low: str, at: int) -> int:
    found = mark.search(low, at)
    return found.start() if found else len(low)


def _less(said: str) -> bool:
    """Whether less is said to run than should, or something else."""
    elsewhere = _ROUND.search(said) and not _NORMAL.search(said)
    return bool(elsewhere or _LESS.search(said)) or halted(said)
