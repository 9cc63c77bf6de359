# SPDX-License-Identifier: AGPL-3.0-or-later
"""`python -m train HISTORY`: the model files, their cards and their scores, made again."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from train import outage_restoration, tc_site_wind
from train.cards import SHOWN, SPREAD, outage_card, outage_scores, wind_card, wind_scores
from train.paper import write

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "src" / "tocsin" / "data" / "models"
SCORES = ROOT / "src" / "tocsin" / "data" / "scores"
CARDS = ROOT / "docs" / "models"


def main(shared: Path) -> None:
    """Trains, writes, and says where."""
    CARDS.mkdir(parents=True, exist_ok=True)
    columns, targets = tc_site_wind.load(shared)
    for form in (tc_site_wind.SITE, tc_site_wind.TRACK):
        model, unseen = tc_site_wind.train(form, columns, targets)
        said = tc_site_wind.forward(form, columns, targets, SHOWN)
        spread = tc_site_wind.storms(form, columns, targets, SPREAD)
        card = wind_card(form, model, columns, targets, unseen, said, spread)
        _put(model, card, wind_scores(form, columns, targets, unseen), len(targets))
    columns, targets = outage_restoration.load(shared)
    model, unseen, alone = outage_restoration.train(columns, targets)
    said = outage_restoration.forward(columns, targets)
    card = outage_card(model, columns, targets, unseen, alone, said)
    _put(model, card, outage_scores(columns, targets, unseen), len(targets))


def _put(model: dict[str, Any], card: str, scores: dict[str, Any], rows: int) -> None:
    name = model["model"].replace("-", "_")
    write(MODELS / f"{name}.json", model)
    write(SCORES / f"{name}.json", scores)
    (CARDS / f"{name}.md").write_text(card, encoding="utf-8")
    print(f"{model['model']}: {rows} rows, {MODELS.relative_to(ROOT)}/{name}.json", flush=True)


if __name__ == "__main__":
    if len(sys.argv) != 2 or not (Path(sys.argv[1]) / "tc_site_wind").is_dir():
        sys.exit("usage: python -m train HISTORY  (the folder that holds tc_site_wind and pge_restoration)")
    main(Path(sys.argv[1]))
