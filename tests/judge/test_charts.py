# SPDX-License-Identifier: AGPL-3.0-or-later
"""Charts are well-formed, carry their figures as text, and hold nothing a strict page would refuse."""

import numpy as np
from lxml import etree

from tocsin.core.losses import value_curve as values
from tocsin.core.score import reliability as bins
from tocsin.web import charts

SVG = "{http://www.w3.org/2000/svg}"


def pair() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(3)
    p = rng.random(5000) ** 2
    return p, (rng.random(5000) < p).astype(int)


def test_reliability_shows_every_bin() -> None:
    found = bins(*pair())
    text = charts.reliability(found, "Sites & <wind>", "forecast", "came", "cases")
    root = etree.fromstring(text)
    assert len(root.findall(f".//{SVG}circle")) == len(found)
    assert len(root.findall(f".//{SVG}rect")) == len(found)
    assert root.find(f"{SVG}title").text == "Sites & <wind>"
    assert f"{found[0].count} cases" in root.find(f"{SVG}desc").text
    for circle in root.findall(f".//{SVG}circle"):
        assert 0 <= float(circle.get("cx")) <= charts.SIZE + 2 * charts.EDGE


def test_nothing_to_show_is_still_a_chart() -> None:
    etree.fromstring(charts.reliability((), "t", "x", "y", "n"))
    etree.fromstring(charts.value_curve((), "t", "x", "y"))


def test_value_curve() -> None:
    points = values(*pair(), [i / 20 for i in range(1, 20)])
    assert etree.fromstring(charts.value_curve(points, "t", "x", "y")) is not None
    assert 'class="ours"' in charts.value_curve(points, "t", "x", "y")


def test_bars_show_every_count_with_its_name() -> None:
    drawn = charts.bars([3, 0, 1], ["0", "15 min", "<1 h>"], "title", "across", "up")
    tree = etree.fromstring(drawn.encode())
    heights = [float(rect.get("height") or 0) for rect in tree.iter("{*}rect")]
    assert heights[0] == 3 * heights[2] > heights[1] == 0
    words = [text.text for text in tree.iter("{*}text")]
    assert [w for w in words if w in {"3", "0", "1", "15 min", "<1 h>"}] == [
        "3",
        "0",
        "0",
        "15 min",
        "1",
        "<1 h>",
    ]
    assert "15 min: 0" in (tree.findtext("{*}desc") or "")


def test_nothing_a_strict_content_policy_refuses() -> None:
    text = charts.reliability(bins(*pair()), "t", "x", "y", "n")
    assert "<script" not in text
    assert "href" not in text
    assert "style" not in text
    assert not any(name.startswith("on") for e in etree.fromstring(text).iter() for name in e.attrib)
