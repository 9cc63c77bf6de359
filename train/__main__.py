# SPDX-License-Identifier: AGPL-3.0-or-later
"""`python -m train SHARED`: both model files and their cards, made again from `SHARED/history`."""

from __future__ import annotations

import sys
from pathlib import Path

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
    model, unseen = tc_site_wind.train(columns, targets)
    write(MODELS / "tc_site_wind.json", model)
    said = tc_site_wind.forward(columns, targets, SHOWN)
    spread = tc_site_wind.storms(columns, targets, SPREAD)
    card = wind_card(model, columns, targets, unseen, said, spread)
    write(SCORES / "tc_site_wind.json", wind_scores(columns, targets, unseen))
    (CARDS / "tc_site_wind.md").write_text(card, encoding="utf-8")
    print(f"tc-site-wind: {len(targets)} rows, {MODELS.relative_to(ROOT)}/tc_site_wind.json", flush=True)
    columns, targets = outage_restoration.load(shared)
    model, unseen = outage_restoration.train(columns, targets)
    write(MODELS / "outage_restoration.json", model)
    said = outage_restoration.forward(columns, targets)
    card = outage_card(model, columns, targets, unseen, said)
    write(SCORES / "outage_restoration.json", outage_scores(columns, targets, unseen))
    (CARDS / "outage_restoration.md").write_text(card, encoding="utf-8")
    print(f"outage-restoration: {len(targets)} rows, {MODELS.relative_to(ROOT)}/outage_restoration.json")


if __name__ == "__main__":
    if len(sys.argv) != 2 or not (Path(sys.argv[1]) / "tc_site_wind").is_dir():
        sys.exit("usage: python -m train HISTORY  (the folder that holds tc_site_wind and pge_restoration)")
    main(Path(sys.argv[1]))
