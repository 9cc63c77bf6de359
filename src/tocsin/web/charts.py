# SPDX-License-Identifier: AGPL-3.0-or-later
"""Charts as SVG text: no script, no font from elsewhere, readable in print, in the dark and by a screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from tocsin.core.score import Bin

SIZE = 320.0
EDGE = 44.0
GRID = 'class="grid" fill="none" stroke="currentColor" opacity=".15"'
AXIS = 'class="axis" fill="none" stroke="currentColor"'
EVEN = 'class="even" fill="none" stroke="currentColor" stroke-dasharray="4 4" opacity=".5"'
OURS = 'class="ours" fill="#0b6e99" stroke="#0b6e99"'
LINE = 'class="ours" fill="none" stroke="#0b6e99" stroke-width="2"'
BAR = 'class="count" fill="#0b6e99" opacity=".35"'
"""Presentation attributes, not a style element: the strict content policy of the desk refuses inline styles."""


def _x(share: float) -> str:
    return f"{EDGE + share * SIZE:.1f}"


def _y(share: float) -> str:
    return f"{EDGE + (1.0 - share) * SIZE:.1f}"


def _frame(title: str, said: str, body: Sequence[str], height: float) -> str:
    width = SIZE + 2 * EDGE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" role="img" '
        f'aria-label="{escape(title)}"><title>{escape(title)}</title><desc>{escape(said)}</desc>'
        f'<g fill="currentColor" font-size="11" font-family="system-ui, sans-serif">{"".join(body)}</g></svg>'
    )


def _grid(across: str, up: str) -> list[str]:
    lines = []
    for i in range(0, 11, 2):
        share = i / 10
        lines.append(f'<path {GRID} d="M{_x(share)} {_y(0)}V{_y(1)}M{_x(0)} {_y(share)}H{_x(1)}"/>')
        lines.append(f'<text x="{_x(share)}" y="{EDGE + SIZE + 16:.1f}" text-anchor="middle">{i * 10}</text>')
        lines.append(f'<text x="{EDGE - 6:.1f}" y="{_y(share)}" dy=".35em" text-anchor="end">{i * 10}</text>')
    middle = EDGE + SIZE / 2
    lines.append(f'<path {AXIS} d="M{_x(0)} {_y(1)}V{_y(0)}H{_x(1)}"/>')
    lines.append(
        f'<text x="{middle:.1f}" y="{EDGE + SIZE + 32:.1f}" text-anchor="middle">{escape(across)}</text>'
    )
    lines.append(
        f'<text x="12" y="{middle:.1f}" text-anchor="middle" transform="rotate(-90 12 {middle:.1f})">{escape(up)}</text>'
    )
    return lines


def reliability(bins: Sequence[Bin], title: str, across: str, up: str, cases: str) -> str:
    """Reliability diagram: observed rate against forecast with 95 % bars, the even line, counts below.

    The words are given, so that they can be translated; `cases` names what is counted.
    """
    body = _grid(across, up)
    body.append(f'<path {EVEN} d="M{_x(0)} {_y(0)}L{_x(1)} {_y(1)}"/>')
    for b in bins:
        body.append(f'<path {OURS} d="M{_x(b.forecast)} {_y(b.observed_low)}V{_y(b.observed_high)}"/>')
        body.append(f'<circle {OURS} cx="{_x(b.forecast)}" cy="{_y(b.observed)}" r="4"/>')
    body += _counts(bins, cases)
    said = "; ".join(
        f"{b.forecast:.0%}: {b.observed:.0%} ({b.observed_low:.0%}-{b.observed_high:.0%}), {b.count} {cases}"
        for b in bins
    )
    return _frame(title, said, body, SIZE + 2 * EDGE + 70.0)


def _counts(bins: Sequence[Bin], cases: str) -> list[str]:
    """Bars of counts under the diagram, on a square-root scale so that rare bins still show."""
    most = max((b.count for b in bins), default=1)
    foot = SIZE + 2 * EDGE + 52.0
    bars = [f'<text x="{EDGE - 6:.1f}" y="{foot:.1f}" text-anchor="end">{escape(cases)}</text>']
    for b in bins:
        tall = 36.0 * (b.count / most) ** 0.5
        wide = (b.high - b.low) * SIZE - 3.0
        bars.append(
            f'<rect {BAR} x="{EDGE + b.low * SIZE + 1.5:.1f}" y="{foot - tall:.1f}" width="{wide:.1f}" height="{tall:.1f}"/>'
        )
        middle = EDGE + (b.low + b.high) / 2 * SIZE
        bars.append(
            f'<text x="{middle:.1f}" y="{foot + 12:.1f}" text-anchor="middle">{_short(b.count)}</text>'
        )
    return bars


def _short(count: int) -> str:
    for size, letter in ((1_000_000, "M"), (1_000, "k")):
        if count >= size:
            return f"{count / size:.0f}{letter}" if count >= 10 * size else f"{count / size:.1f}{letter}"
    return str(count)


def bars(counts: Sequence[int], names: Sequence[str], title: str, across: str, up: str) -> str:
    """Counts beside each other, each with its name below and its number above."""
    wide, most, foot = SIZE / len(counts), max(max(counts), 1), EDGE + SIZE
    body = [f'<path {AXIS} d="M{_x(0)} {_y(1)}V{_y(0)}H{_x(1)}"/>']
    for i, (count, name) in enumerate(zip(counts, names, strict=True)):
        tall, middle = (SIZE - 20.0) * count / most, EDGE + (i + 0.5) * wide
        body.append(
            f'<rect {BAR} x="{middle - wide / 2 + 1.5:.1f}" y="{foot - tall:.1f}" width="{wide - 3:.1f}" height="{tall:.1f}"/>'
        )
        body.append(
            f'<text x="{middle:.1f}" y="{foot - tall - 5:.1f}" text-anchor="middle">{_short(count)}</text>'
        )
        body.append(f'<text x="{middle:.1f}" y="{foot + 16:.1f}" text-anchor="middle">{escape(name)}</text>')
    middle = EDGE + SIZE / 2
    body.append(f'<text x="{middle:.1f}" y="{foot + 32:.1f}" text-anchor="middle">{escape(across)}</text>')
    body.append(
        f'<text x="12" y="{middle:.1f}" text-anchor="middle" transform="rotate(-90 12 {middle:.1f})">{escape(up)}</text>'
    )
    said = "; ".join(f"{name}: {count}" for name, count in zip(names, counts, strict=True))
    return _frame(title, said, body, SIZE + 2 * EDGE)


def value_curve(points: Sequence[tuple[float, float]], title: str, across: str, up: str) -> str:
    """Cost-loss value curve: value (0 to 1; below 0 is left out) at each cost/loss ratio."""
    shown = [(r, v) for r, v in points if 0.0 <= v <= 1.0]
    body = _grid(across, up)
    line = "L".join(f"{_x(r)} {_y(v)}" for r, v in shown)
    if line:
        body.append(f'<path {LINE} d="M{line}"/>')
    said = "; ".join(f"{r:.0%}: {v:.2f}" for r, v in shown)
    return _frame(title, said, body, SIZE + 2 * EDGE)
