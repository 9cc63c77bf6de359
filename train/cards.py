# SPDX-License-Identifier: AGPL-3.0-or-later
"""Model cards: what each model was made of, how it scored on what it had not seen, where it fails."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from tocsin.core import score
from tocsin.core.judge import outage, wind
from tocsin.core.judge.order import Array
from tocsin.core.resample import bootstrap
from train import outage_restoration, tc_site_wind
from train.scores import scored
from train.tc_site_wind import Form

DRAWS = 500
SPREAD = ("q34_48", "q34_120", "q50_120", "q64_120")
SHOWN = ("q34_12", "q34_48", "q34_120", "q50_48", "q50_120", "q64_48", "q64_120")


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join([*lines, *("| " + " | ".join(r) + " |" for r in rows)])


def _ratio(q: Array, p: Array, y: Array) -> float:
    return float(((q - y) ** 2).mean() / ((p - y) ** 2).mean())


def _wind_rows(columns: dict[str, Any], y: Array, q: Array) -> list[list[str]]:
    rows = []
    for i, output in enumerate(wind.OUTPUTS):
        p = columns["p" + output[1:]] / 100.0
        rng = np.random.default_rng(2006)
        low, high = bootstrap(columns["storm_code"], (q[:, i], p, y[:, i]), _ratio, rng, DRAWS)
        ours, official = score.brier(q[:, i], y[:, i]), score.brier(p, y[:, i])
        rows.append(
            [
                output[1:].replace("_", " kt / ") + " h",
                f"{y[:, i].mean():.4f}",
                f"{ours:.5f}",
                f"{official:.5f}",
            ]
            + [f"{ours / official:.3f} ({low:.3f} to {high:.3f})"]
            + [f"{score.calibration_error(a, y[:, i]):.4f}" for a in (q[:, i], p)]
        )
    return rows


def _wind_years(columns: dict[str, Any], y: Array, q: Array) -> list[list[str]]:
    years = tc_site_wind.years_of(columns)
    rows = []
    for year in np.unique(years):
        here, line = years == year, [str(year), str(len(np.unique(columns["storm"][years == year])))]
        for output in SHOWN:
            i = wind.OUTPUTS.index(output)
            ours = score.brier(q[here, i], y[here, i])
            official = score.brier(columns["p" + output[1:]][here] / 100.0, y[here, i])
            line.append(f"{ours:.4f} / {official:.4f}")
        rows.append(line)
    return rows


def _wind_forward(columns: dict[str, Any], y: Array, said: Array) -> list[list[str]]:
    rows = []
    for output in SHOWN:
        i, later = wind.OUTPUTS.index(output), ~np.isnan(said[:, wind.OUTPUTS.index(output)])
        ours = score.brier(said[later, i], y[later, i])
        official = score.brier(columns["p" + output[1:]][later] / 100.0, y[later, i])
        rows.append([output[1:], f"{ours:.5f}", f"{official:.5f}", f"{ours / official:.3f}"])
    return rows


def wind_scores(form: Form, columns: dict[str, Any], y: Array, q: Array) -> dict[str, Any]:
    """What the score page shows of a wind model: by year left out; blocks are storms."""
    _, storm = np.unique(columns["storm"], return_inverse=True)
    years = tc_site_wind.years_of(columns)
    parts = {str(year): years == year for year in np.unique(years)}
    outputs = []
    for output in SHOWN:
        i = wind.OUTPUTS.index(output)
        found = scored(q[:, i], y[:, i], columns["p" + output[1:]] / 100.0, storm.astype(np.int64), parts)
        outputs.append({"output": output} | found)
    data = f"{len(y):,} advisory x site pairs, {storm.max() + 1} storms, 2006 to 2015; official: US National Hurricane Center."
    return {"model": form.name, "data": data, "outputs": outputs}


def _spread(spread: dict[str, list[float]]) -> list[list[str]]:
    """Mean, standard deviation, best and worst fifth of the storms."""
    rows = []
    for output, ratios in spread.items():
        figures = (np.mean(ratios), np.std(ratios, ddof=1), min(ratios), max(ratios))
        rows.append([output[1:], *(f"{f:.3f}" for f in figures)])
    return rows


def wind_card(
    form: Form,
    model: dict[str, Any],
    columns: dict[str, Any],
    y: Array,
    q: Array,
    said: Array,
    spread: dict[str, list[float]],
) -> str:
    """The card of a wind model; every score is of one that never saw the row's year."""
    _, codes = np.unique(columns["storm"], return_inverse=True)
    columns = columns | {"storm_code": codes}
    weights = model["outputs"]["q34_120"]["weights"]
    return WIND_TEXT.format(
        name=form.name,
        inputs=WITH_OFFICIAL if form.official else WITHOUT,
        share=SHARE.format(*(form.share(kt) for kt in wind.KNOTS)) if form.official else "The answer",
        fails=FAILS_WITH if form.official else FAILS_WITHOUT,
        rows=f"{len(y):,}",
        storms=len(np.unique(codes)),
        scores=_table(
            [
                "wind within",
                "base rate",
                "ours",
                "official",
                "ours / official (95 %)",
                "calibration error",
                "official's",
            ],
            _wind_rows(columns, y, q),
        ),
        forward=_table(
            ["wind within", "ours", "official", "ours / official"], _wind_forward(columns, y, said)
        ),
        spread=_table(["wind within", "mean", "standard deviation", "best", "worst"], _spread(spread)),
        years=_table(["year left out", "storms", *(s[1:] for s in SHOWN)], _wind_years(columns, y, q)),
        weights=_table(
            ["feature", "weight"], [[n.replace("_", " "), f"{w:+.3f}"] for n, w in weights.items()]
        ),
    )


WITH_OFFICIAL = "official probabilities (log odds), margins"
WITHOUT = "margins"
SHARE = (
    "The answer holds {:.0%} of the official probability at 34 kt, {:.0%} at 50 kt and {:.0%} at 64 kt, then"
)
FAILS_WITH = """- 64 kt: the gain over the official figure is small and in some years none.
- Unlisted sites carry an official probability of 0 that really means "below a few percent"."""
FAILS_WITHOUT = """- 64 kt: worse than the official probability. Where the Center's product names the site, `tc-site-wind` is better.
- The archive's forecast positions for 96 and 120 h are dated at 05 UTC whatever the hour of the advisory; an advisory
  read live has the true hours.
- It is given no official probability to learn from: what forecasters know of a storm beyond track, strength and
  radii is missing."""
WIND_TEXT = """# {name}

Will sustained winds of 34, 50 or 64 kt reach a site within 12 to 120 hours of a tropical-cyclone advisory?
Made by `make train`; do not edit.

**Data.** {rows} advisory x site pairs, {storms} storms, Atlantic and East Pacific, May 2006 to November 2015.
US National Hurricane Center text products (public domain, through rrricanesdata, CC0) against HURDAT2 best
tracks (public domain). The target is the best-track wind field, interpolated in azimuth and time.
**Form.** One logistic regression for each threshold and lead, on {inputs}
between forecast radius and site, distances, bearing, strength, pressure and the width of the wind field. At 34 and
64 kt the curves may bend at fixed knots, never downwards. Signs are fixed: a site farther out is never likelier.
{share} is put in order over leads (longer is not rarer) and thresholds (64 kt is not likelier
than 50, nor 50 than 34).
**Reading it.** Brier scores: lower is better. Each year was forecast by a model taught on the other nine, so
no storm scores its own teacher. Intervals: bootstrap over storms. Calibration error: ten bins, weighted by count.

## Scores on years left out

{scores}

## Forward in time: taught on 2006 to 2011, scored on 2012 to 2015

{forward}

## Storms left out: ours / official over five groups of storms

{spread}

## By year, ours / official

{years}

## Where it fails
- Quiet years, when forecast storms miss or stay weak: there the official figures are at times as good or better
  (where the first figure of a pair is the larger).
{fails}
- Best-track radii are analysts' largest extents, not anemometers, and do not shrink over land: inland sites are
  over-labelled, and the model inherits that.
- Later track errors are smaller than those of 2006 to 2015; expect slightly timid probabilities close in.
- Not for Hawaii, the West Pacific or other basins: never seen.

## Weights at 34 kt / 120 h, in log odds

{weights}
"""


def _outage_rows(y: Array, q: Array, groups: list[tuple[str, Any]]) -> list[list[str]]:
    rows = []
    for name, here in groups:
        line = [name, f"{int(here.sum()):,}"]
        for i in range(len(outage.OUTPUTS)):
            known = here & ~np.isnan(y[:, i]) & ~np.isnan(q[:, i])
            if not known.any():
                line.append("-")
                continue
            p, seen = q[known, i], y[known, i]
            base = score.climatology(seen)
            line.append(f"{score.brier(p, seen):.4f} / {base:.4f} / {score.calibration_error(p, seen):.3f}")
        rows.append(line)
    return rows


def _promise(columns: dict[str, Any], y: Array, q: Array) -> list[list[str]]:
    """Where a promise was made: ours against "back by then" read as yes or no at each horizon."""
    ahead = columns["etor"] - columns["issued"]
    rows = []
    for i, horizon in enumerate(outage.HORIZONS):
        known = ~np.isnan(ahead) & ~np.isnan(y[:, i]) & (columns["cause"] != "psps")
        said = (ahead[known] <= horizon).astype(np.float64)
        ours, theirs = score.brier(q[known, i], y[known, i]), score.brier(said, y[known, i])
        rows.append([f"{horizon} h", f"{int(known.sum()):,}", f"{ours:.4f}", f"{theirs:.4f}"])
    return rows


def outage_scores(columns: dict[str, Any], y: Array, q: Array) -> dict[str, Any]:
    """What the score page shows of `outage-restoration`: by block of months left out, and under storm load."""
    kept = columns["cause"] != "psps"
    block = outage_restoration.blocks(columns)
    load = columns["n_active"] > np.quantile(columns["n_active"], 0.9)
    parts = {f"from {first}": (block == i) & kept for i, first in enumerate(outage_restoration.BLOCKS)}
    parts["storm load"] = load & kept
    days = np.floor(columns["issued"] / 24.0).astype(np.int64)
    ahead = columns["etor"] - columns["issued"]
    outputs = []
    for i, output in enumerate(outage.OUTPUTS):
        said = (
            (ahead <= outage.HORIZONS[i]).astype(np.float64)
            if i < len(outage.HORIZONS)
            else np.ones(len(ahead))
        )
        official = np.where(np.isnan(ahead), np.nan, said)
        shown = np.where(kept, q[:, i], np.nan)
        outputs.append({"output": output} | scored(shown, y[:, i], official, days, parts))
    data = f"{int(kept.sum()):,} outages of one Californian utility, June 2019 to December 2020, without planned shut-offs; official: its promise as yes or no."
    return {"model": "outage-restoration", "data": data, "outputs": outputs}


def outage_card(
    model: dict[str, Any], columns: dict[str, Any], y: Array, q: Array, alone: Array, said: Array
) -> str:
    """The card of `outage-restoration`; every score is of a model that never saw the row's months."""
    shut_off = columns["cause"] == "psps"
    load = columns["n_active"] > np.quantile(columns["n_active"], 0.9)
    groups = [
        ("all but shut-offs", ~shut_off),
        ("storm load", load & ~shut_off),
        ("planned shut-offs (psps)", shut_off),
    ]
    block = outage_restoration.blocks(columns)
    groups += [
        (f"block from {first}", (block == i) & ~shut_off) for i, first in enumerate(outage_restoration.BLOCKS)
    ]
    head = ["rows", "count", *(o.replace("_", " ")[2:] for o in outage.OUTPUTS)]
    later = ~np.isnan(said[:, 0]) & ~shut_off
    return OUTAGE_TEXT.format(
        rows=f"{len(y):,}",
        load=f"{np.quantile(columns['n_active'], 0.9):.0f}",
        trees=len(model["whole"]["forests"]["q_4h"]["leaf"]),
        own=_words(model["alone"]["edges"]),
        around=_words(n for n in model["whole"]["edges"] if n not in model["alone"]["edges"]),
        slower=_words(n for n in model["whole"]["edges"] if n in outage.SLOWER),
        alone=_table(head, _outage_rows(y, alone, groups[:2])),
        scores=_table(head, _outage_rows(y, q, groups)),
        forward=_table(head, _outage_rows(y, said, [("2020", later), ("2020, storm load", later & load)])),
        promise=_table(
            ["within", "rows with a promise", "ours", "the promise as yes or no"], _promise(columns, y, q)
        ),
    )


def _words(names: Iterable[str]) -> str:
    return ", ".join(name.replace("_", " ") for name in names)


OUTAGE_TEXT = """# outage-restoration

When is the power back? At the first sight of an outage: the probability that it has left the utility's public map
within 2, 4, 8 and 24 hours, and by the utility's own promise. Made by `make train`; do not edit.

**Data.** {rows} outages of one Californian utility (PG&E), June 2019 to December 2020, from the public history of
its outage map (simonw/pge-outages-pre-2024, Apache-2.0). Archive gaps: January and March to August 2020.
**Form.** {trees} boosted trees of depth 6 for each horizon, stored as whole numbers, put in order over the horizons,
and the promise's probability held between its neighbours'. What measures load or delay may only make an early return
rarer ({slower}): so the forest cannot learn one storm's habits the wrong way round. At 24 h the log odds are taken
times 0.9: on months left out the forest was surer than right. At 4 h the same (0.95) helped the blocks left out and
hurt the later year, so it was left out.
**Inputs.** Of the outage and the load its row tells of: {own}. "Stay" is how long an outage stays on the map in the
mean, "flow" how many come for each that goes. Counted over what else the same file had shown *by then*: {around}.
Where a file holds less than 30 % of the map's last day a second forest answers, without the second group.
Later promises count only for forecasts made after them.

## Scores on months left out: Brier / constant base rate / calibration error

Five blocks of months, each forecast by a model taught on the others.
A recalibration from unseen months was tried and left out: it carried one block's habits into the next and doubled
the calibration error forward in time. Storm load: more than {load} outages on the map (the busiest tenth).

{scores}

## The same, when nothing else of the map is known

{alone}

## Forward in time: taught on 2019, scored on 2020

{forward}

## Against the promise

{promise}

## Where it fails
- "Left the map" stands in for "restored"; 4.4 % of outages come back at least once.
- Storms unlike those of 2019 and 2020 (the great shut-offs of October 2019 weigh heavily): the spread between blocks
  is the honest measure of what a change of habits at the utility costs.
- Planned safety shut-offs are few, run by other rules and are scored apart.
- Another utility: never seen. Its promises mean something else; use its own record instead.
"""
