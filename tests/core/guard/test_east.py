# SPDX-License-Identifier: AGPL-3.0-or-later
"""Slots from notices in Chinese and Arabic: what must be found, and in what time."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import pace
from tests.core.guard.notices_east import EAST, East
from tests.core.guard.test_prose import clocks
from tocsin.core.guard import prose
from tocsin.core.guard.topics import subject_of
from tocsin.core.model import Effect, Hazard


@pytest.mark.parametrize("row", EAST, ids=lambda row: row.text[:24])
def test_finds_what_the_notice_says(row: East) -> None:
    slots = prose.extract(row.text, row.language)
    assert set(row.lines) <= set(slots.lines)
    assert set(row.sections) <= set(slots.sections)
    assert set(row.streets) <= set(slots.streets)
    assert set(row.stops) <= set(slots.stops)
    assert set(row.hours) <= set(clocks(slots.windows)), clocks(slots.windows)


@pytest.mark.parametrize("row", EAST, ids=lambda row: row.text[:24])
def test_knows_that_it_is_about_roads_or_transit(row: East) -> None:
    assert subject_of(row.text) in (Hazard.ROAD, Hazard.TRANSIT)


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("中山路封闭", Effect.ROAD_CLOSED),
        ("内环高架一条车道封闭", Effect.LANE_CLOSED),
        ("地铁1号线停运", Effect.NO_SERVICE),
        ("公交5路绕行解放路", Effect.DETOUR),
        ("請改用其他交通工具，東線列車延誤", Effect.DELAYS),
        ("شارع البحر مغلق", Effect.ROAD_CLOSED),
        ("إغلاق جزئي في طريق المطار", Effect.LANE_CLOSED),
        ("توقف القطارات", Effect.NO_SERVICE),
        ("تحويل مسار الحافلة 5", Effect.DETOUR),
    ],
)
def test_says_what_happens(text: str, effect: Effect) -> None:
    assert prose.extract(text).effect is effect


@pytest.mark.parametrize("text", ["東京駅まで運休です", "도로 통제", "今天天气很好", "مرحبا بكم"])
def test_finds_no_place_where_none_is_told(text: str) -> None:
    slots = prose.extract(text)
    assert slots.lines + slots.stops + slots.streets + slots.sections == ()


@given(st.text(alphabet="至到和、路站号线2时日月周一يومحتىإلى شارع0123456789—，", max_size=200))
def test_any_mixture_is_read(text: str) -> None:
    prose.extract(text)


@pytest.mark.parametrize(
    "unit", ["中山路至", "一", "路", "、和", "2号线、", "5时至", "شارع ", "بين و", "من إلى ", "و"]
)
def test_time_grows_with_the_text(unit: str) -> None:
    start = time.process_time()
    prose.extract(unit * (100_000 // len(unit)))
    assert pace.holds(time.process_time() - start, 2)
