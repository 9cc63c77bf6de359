# SPDX-License-Identifier: AGPL-3.0-or-later
"""The short form of `make verify-series`: one day of it."""

import pytest

from tests.conftest import captures
from tests.series import chains, fusion, networks, pages, second, storms

DAY = "feeds/series/us-global-2026-08-02_15/2026-08-10.jsonl.xz"


def test_quakes_of_two_catalogues_fuse_truly() -> None:
    for day in captures(DAY):
        score, false = fusion.quakes([day], (-7, 90))
        assert false == 0
        assert score.precision >= 0.99, score
        assert score.true >= 3 and score.recall >= 0.8, score


def test_aftershocks_located_by_two_networks_fuse_truly() -> None:
    score = networks.total(range(3), (5.8, 6.3))
    assert score.precision >= 0.99, score
    assert score.made > 200 and score.recall >= 0.9, score


@pytest.mark.timeout(60)
def test_a_warning_through_a_second_feed_fuses_truly() -> None:
    for day in captures(DAY):
        score = fusion.warnings([day])
        assert score.precision >= 0.99, score
        assert score.made > 100 and score.recall >= 0.5, score


@pytest.mark.timeout(60)
def test_a_warning_in_a_map_without_names_fuses_truly() -> None:
    for day in captures(DAY):
        score = second.measure([day])
        assert score.precision >= 0.99, score
        assert score.made > 100 and score.recall >= 0.7, score


def test_storms_fuse_by_track_alone() -> None:
    for day in captures("feeds/series/us-global-2026-08-02_15/2026-08-12.jsonl.xz"):
        score = storms.measure([day])
        assert score.made >= 2 and score.precision == 1.0, score


@pytest.mark.timeout(60)
def test_one_event_one_page() -> None:
    for day in captures(DAY):
        told = pages.measure([day], pages.some_sites(2000))
        assert len(told.warns) > 50
        assert told.quantile(0.5) == 1 and told.quantile(0.99) <= 2
        assert told.flickers > 5 and told.at_flicker == 0


@pytest.mark.timeout(60)
def test_real_chains_end_alike_in_every_order() -> None:
    for day in captures(DAY):
        found = chains.real([day], 40)
        assert len(found) > 20
        assert [chain for chain in found if len(chains.endings(chain)) != 1] == []
