# SPDX-License-Identifier: AGPL-3.0-or-later
"""US text products: frame, zones, codes, polygon, tags; one report for each happening of each segment."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.conftest import captures
from tocsin.core.model import (
    Certainty,
    Flaw,
    Grounds,
    Hazard,
    Measure,
    MsgType,
    Refused,
    Report,
    Severity,
    Status,
)
from tocsin.formats import nws_tags, parse
from tocsin.formats.nws_bulletin import zones

WARNING = """
000
WUUS53 KDMX 312350
SVRDMX

BULLETIN - IMMEDIATE BROADCAST REQUESTED
Severe Thunderstorm Warning
National Weather Service Des Moines IA
650 PM CDT Thu Dec 31 2026

IAC121-127-010045-
/O.NEW.KDMX.SV.W.0051.261231T2350Z-270101T0045Z/
Madison IA-Marshall IA-
650 PM CDT Thu Dec 31 2026

...A SEVERE THUNDERSTORM WARNING IS IN EFFECT UNTIL 745 PM CDT FOR
MADISON COUNTY...

* At 650 PM CDT, a storm was seen near Winterset.

&&

LAT...LON 4140 9420 4150 9380 4120 9370 4110 9410
TIME...MOT...LOC 2350Z 225DEG 27KT 4130 9400

TORNADO...OBSERVED
MAX HAIL SIZE...1.75 IN
MAX WIND GUST...70 MPH

$$

Forecaster Doe
"""


def read(text: str) -> list[Report]:
    return [i for i in parse(text.encode()) if isinstance(i, Report)]


def test_a_warning_over_new_year() -> None:
    [report] = read(WARNING)
    assert report.format == "nws-text"
    assert report.sent == datetime(2026, 12, 31, 23, 50, tzinfo=UTC)
    assert report.expires == report.ends == datetime(2027, 1, 1, 0, 45, tzinfo=UTC)
    assert report.keys == ("vtec:KDMX.SV.W.0051.2026",)
    assert (report.hazard, report.severity, report.certainty) == (
        Hazard.THUNDERSTORM,
        Severity.SEVERE,
        Certainty.OBSERVED,
    )
    assert [g.code for g in report.geocodes] == ["IAC121", "IAC127"]
    assert report.shapes[0].text == "41.40,-94.20 41.50,-93.80 41.20,-93.70 41.10,-94.10 41.40,-94.20"
    assert report.measures[Measure.HAIL_M] == pytest.approx(0.04445)
    assert report.measures[Measure.GUST_MS] == pytest.approx(31.293, abs=0.001)
    assert report.measures[Measure.MOTION_DEG] == 225
    assert report.headline["en-US"].startswith("A SEVERE THUNDERSTORM WARNING IS IN EFFECT UNTIL 745 PM")
    assert "Doe" not in repr(report)


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("WAZ503-506>508-ORZ001-161730-", ["WAZ503", "WAZ506", "WAZ507", "WAZ508", "ORZ001"]),
        ("ANZ530-531-\n535-022215-", ["ANZ530", "ANZ531", "ANZ535"]),
        ("TXZALL-010000-", ["TXZALL"]),
        ("TXC001>999-010000-", None),
    ],
)
def test_zone_lists(line: str, codes: list[str] | None) -> None:
    found = [g.code for g in zones(line)]
    assert found == codes if codes else len(found) == 999


SEGMENT = """{zones}-010045-
/{codes}/
Somewhere-
650 PM CDT Thu Dec 31 2026

...WORDS IN EFFECT...

$$
"""
HEAD = "WWUS53 KDMX 312355\nSVSDMX\n\nSevere Weather Statement\n655 PM CDT Thu Dec 31 2026\n\n"


def product(*segments: tuple[str, str]) -> bytes:
    return (
        HEAD + "\n".join(SEGMENT.format(zones=z, codes=c.replace(" ", "/\n/")) for z, c in segments)
    ).encode()


def test_two_happenings_of_one_segment_are_two_reports() -> None:
    raw = product(
        (
            "IAZ001",
            "O.NEW.KDMX.WW.Y.0001.270101T0000Z-270102T0000Z O.CON.KDMX.WI.Y.0002.000000T0000Z-270102T0000Z",
        )
    )
    found = [i for i in parse(raw) if isinstance(i, Report)]
    assert [(r.hazard, r.msg_type) for r in found] == [
        (Hazard.WINTER_STORM, MsgType.ALERT),
        (Hazard.WIND, MsgType.UPDATE),
    ]
    assert len({r.part for r in found}) == 2


def test_a_part_cancelled_does_not_cancel_the_warning() -> None:
    can, con = (
        "O.CAN.KDMX.SV.W.0051.000000T0000Z-270101T0045Z",
        "O.CON.KDMX.SV.W.0051.000000T0000Z-270101T0045Z",
    )
    found = [i for i in parse(product(("IAC121", can), ("IAC127", con))) if isinstance(i, Report)]
    key = ("vtec:KDMX.SV.W.0051.2026",)
    assert [(r.keys, r.cancelled_keys, r.geocodes[0].code) for r in found] == [
        (key, key, "IAC121"),
        (key, (), "IAC127"),
    ]
    [whole] = [i for i in parse(product(("IAC121", can))) if isinstance(i, Report)]
    assert whole.msg_type is MsgType.CANCEL
    assert whole.cancelled_keys == whole.keys == ("vtec:KDMX.SV.W.0051.2026",)


def test_an_upgrade_names_both() -> None:
    raw = product(
        (
            "IAZ001",
            "O.UPG.KDMX.WS.A.0001.270101T0000Z-270102T0000Z O.NEW.KDMX.WS.W.0002.270101T0000Z-270102T0000Z",
        )
    )
    [report] = [i for i in parse(raw) if isinstance(i, Report)]
    assert report.keys == report.superseded_by == ("vtec:KDMX.WS.W.0002.2027",)
    assert report.cancelled_keys == ("vtec:KDMX.WS.A.0001.2027",)


def test_test_products_are_tests_and_longitudes_of_guam_are_east() -> None:
    [report] = read(WARNING.replace("/O.NEW", "/T.NEW"))
    assert report.status is Status.TEST
    [report] = read(WARNING.replace("KDMX", "PGUM").replace("9420", "14420"))
    assert report.shapes[0].text.startswith("41.40,144.20 ")


def test_what_the_frame_lacks_is_said() -> None:
    assert [i.reason for i in parse(b"WUUS53 KDMX 312350\nSVRDMX\n\nwords\n") if isinstance(i, Flaw)] == [
        "no dateline: month and year of issue are unknown",
        "the product names no zones",
    ]


REAL = captures("feeds/text-nws/**/*.txt")


@pytest.mark.parametrize("path", REAL, ids=lambda p: p.name)
def test_every_capture_ends_in_reports_or_a_refusal(path: Path) -> None:
    found = list(parse(path.read_bytes()))
    if path.name.startswith("CAE"):
        assert found == [Refused("person alert", "product 0")]
        return
    kept = [i for i in found if isinstance(i, Report)]
    assert kept
    assert len({(r.id, r.part) for r in kept}) == len(kept)
    assert not any(isinstance(i, Flaw) and i.lost for i in found)


EXPECTED = {
    "SVSMOB.txt": ("vtec:KMOB.SV.W.0241.2012", Hazard.THUNDERSTORM, 15),
    "TOR.txt": ("vtec:KJAN.TO.W.0130.2005", Hazard.TORNADO, 4),
    "SMWLWX.txt": ("vtec:KLWX.MA.W.0035.2016", Hazard.MARINE, 3),
    "FLSGUM_timestamp.txt": ("vtec:PGUM.FA.Y.0010.2022", Hazard.FLOOD, 3),
}


@pytest.mark.parametrize("path", [p for p in REAL if p.name in EXPECTED], ids=lambda p: p.name)
def test_captures_read_as_a_human_checked_them(path: Path) -> None:
    report = next(i for i in parse(path.read_bytes()) if isinstance(i, Report))
    key, hazard, points = EXPECTED[path.name]
    assert (report.keys, report.hazard) == ((key,), hazard)
    assert report.shapes[0].text.count(",") >= points


@pytest.mark.parametrize(
    ("heading", "kind"), [("CDUS43 KDMX 081200", "CLIDSM"), ("NWUS53 KDMX 081200", "LSRDMX"), ("FXUS63 KDMX 081200", "AFDDMX"), ("SAUS70 KWBC 081200", "MTRAMW")]
)  # fmt: skip
def test_tables_observations_and_forecasts_in_the_same_frame_are_no_warnings(heading: str, kind: str) -> None:
    raw = f"{heading}\n{kind}\n\nA TABLE OF THE DAY\n600 AM CST THU JAN 8 2026\n\nMAXIMUM 41\n\n$$\n"
    (flaw,) = parse(raw.encode(), name="nws-text")
    assert isinstance(flaw, Flaw) and flaw.lost and kind[:3] in flaw.reason


def test_a_product_that_warns_without_codes_is_kept() -> None:
    raw = "WHCA72 TJSJ 072052\nMWWSPN\n\nURGENTE\n426 PM AST MON JAN 7 2026\n\nAMZ710-715-080430-\n\n...ADVERTENCIA PARA OPERADORES...\n\n$$\n"
    (found,) = (item for item in parse(raw.encode(), name="nws-text") if isinstance(item, Report))
    assert found.hazard is Hazard.MARINE


@pytest.mark.parametrize(
    ("text", "grounds"),
    [
        ("HAZARD...60 mph wind gusts.\n\nSOURCE...Radar indicated.\n\nIMPACT...Trees.", Grounds.INDICATED),
        ("SOURCE...Trained weather spotters reported hail.\n", Grounds.OBSERVED),
        ("TORNADO...POSSIBLE\nHAIL THREAT...RADAR INDICATED\nWIND THREAT...OBSERVED\n", Grounds.OBSERVED),
        ("FLASH FLOOD...RADAR AND GAUGE INDICATED\n", Grounds.INDICATED),
        ("TORNADO DAMAGE THREAT...OBSERVED\nSOURCE...Emergency management.\n", Grounds.UNSAID),
        ("A tornado was observed.\n", Grounds.UNSAID),
    ],
)
def test_tags_and_the_source_line_say_what_a_warning_rests_on(text: str, grounds: Grounds) -> None:
    assert nws_tags.grounds(text) is grounds
