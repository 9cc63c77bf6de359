# SPDX-License-Identifier: AGPL-3.0-or-later
"""SIGMETs in three spellings, GLIDE numbers, travel advice as RSS, and values out of untyped JSON."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from tocsin.core.model import Flaw, Geocode, Hazard, Measure, MsgType, Report, Severity
from tocsin.formats import Hint, fields, parse
from tocsin.formats.countries import alpha2, alpha2_codes

TEXT = (
    "WSPS21 NZKL 012149\nNZZO SIGMET 15 VALID 012151/020151 NZKL-\nNZZO AUCKLAND OCEANIC FIR SEV ICE FCST WI "
    "S3240 W16540 - S3700 W15810 - S4320 W15150 - S3240 W16540 6000FT/FL160 MOV E 25KT NC=\n"
    "SBAZ SIGMET 7 VALID 020000/020400 SBAZ-\nSBAZ AMAZONICA FIR EMBD TS FCST WI S0530 W06020 - S06 W059 - S07 W061 TOP FL450=\n"
    "SBAZ SIGMET 8 VALID 020100/020400 SBAZ- SBAZ AMAZONICA FIR CNL SIGMET 7 020000/020400=\n"
)


def test_sigmet_text_needs_a_month_and_then_has_windows() -> None:
    items: list[Any] = list(parse(TEXT.encode(), Hint(options=(("at", "2026-08-01T22:00:00Z"),))))
    ice, storm, gone = items
    assert ice.hazard is Hazard.WEATHER and storm.hazard is Hazard.THUNDERSTORM
    assert ice.onset == datetime(2026, 8, 1, 21, 51, tzinfo=UTC)
    assert storm.ends == datetime(2026, 8, 2, 4, 0, tzinfo=UTC)
    assert storm.shapes[0].text == "-5.5,-60.3333 -6,-59 -7,-61 -5.5,-60.3333"
    assert gone.msg_type is MsgType.CANCEL and gone.refs == ("sigmet:SBAZ:20260802:7:0000",)


def test_sigmet_text_without_a_month_says_so() -> None:
    note, *reports = parse(TEXT.encode())
    assert isinstance(note, Flaw) and not note.lost
    assert all(isinstance(r, Report) and r.onset is None for r in reports)


def test_a_sigmet_is_told_by_its_head_as_it_is_once_on_one_line() -> None:
    """A head whose number is missing between two blanks is none; the text costs its one entry."""
    text = TEXT.replace("SIGMET 7 VALID", "SIGMET  VALID")
    found = [item.id for item in parse(text.encode()) if isinstance(item, Report)]
    assert len(found) == 2 and not any(":7:" in one for one in found)


def test_sigmet_json() -> None:
    row = {"icaoId": "NZKL", "firId": "NZZO", "validTimeFrom": 1785621060, "validTimeTo": 1785635460, "seriesId": "15",
           "hazard": "TS", "coords": [{"lat": -32.6, "lon": -165.6}, {"lat": -37, "lon": -158.1}, {"lat": -43.3, "lon": -151.8}]}  # fmt: skip
    storm, flaw = parse(json.dumps([row, {"hazard": "TS", "validTimeFrom": None}]).encode())
    assert isinstance(storm, Report) and isinstance(flaw, Flaw)
    assert storm.ends == datetime(2026, 8, 2, 1, 51, tzinfo=UTC)
    assert storm.shapes[0].text.split()[0] == storm.shapes[0].text.split()[-1]


def test_a_glide_number_is_a_key() -> None:
    row = {"event": "FL", "number": "2024-000199", "geocode": "ESP", "year": 2024, "month": 10, "day": 27,
           "latitude": 38.6, "longitude": -3.4, "killed": 7}  # fmt: skip
    flood, flaw = parse(json.dumps({"glideset": [row, {}]}).encode())
    assert isinstance(flood, Report) and isinstance(flaw, Flaw)
    assert flood.keys == ("glide:FL-2024-000199-ESP",)
    assert (flood.hazard, flood.country, flood.onset) == (
        Hazard.FLOOD,
        "ES",
        datetime(2024, 10, 27, tzinfo=UTC),
    )


RSS = b"""<rss xmlns:ta="x"><channel><title>Travel Advisories</title>
<item><title>Mali - Level 4: Do Not Travel</title><category domain="Country-Tag">ML</category>
<description>Someone did something.</description><pubDate>Mon, 24 Nov 2025 10:00:00 GMT</pubDate></item>
<item><title>Fiji</title><ta:level>2/5</ta:level></item>
<item><title>Nowhere - Level 1</title></item></channel></rss>"""


def test_travel_advice_as_rss() -> None:
    mali, fiji, flaw = parse(RSS)
    assert isinstance(mali, Report) and isinstance(fiji, Report) and isinstance(flaw, Flaw)
    assert mali.geocodes == (Geocode("ISO3166-1", "ML"),) and mali.severity is Severity.EXTREME
    assert fiji.measures == {Measure.LEVEL: 2.0}
    assert mali.headline == mali.description == {}


@pytest.mark.parametrize(
    ("value", "expected"),
    [("1,234", 1234.0), ("40,1", 40.1), ("-3.5e1", -35.0), (" 7 ", 7.0), (True, None), ("nan", None), (float("inf"), None),
     ("1" * 50, None), ([], None), ("12 km", None)],
)  # fmt: skip
def test_numbers(value: object, expected: float | None) -> None:
    assert fields.number(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1700000000, datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)),
        ("1700000000000", datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)),
        ("/Date(1700000000000+0200)/", datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)),
        ("20260810", datetime(2026, 8, 9, 21, tzinfo=UTC)),
        ("2025-06-20Z", datetime(2025, 6, 20, tzinfo=UTC)),
        ("2026-08-10T03:00", datetime(2026, 8, 10, tzinfo=UTC)),
        (-5, None), (1e300, None), ("soon", None), (None, None), ({}, None),
    ],
)  # fmt: skip
def test_moments(value: object, expected: datetime | None) -> None:
    assert fields.moment(value, "Europe/Istanbul") == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [("FRA", "FR"), ("fr", "FR"), ("Côte d'Ivoire", "CI"), ("bosnia-and-herzegovina", "BA"), ("Türkiye", "TR"), ("", ""),
     ("Atlantis", "")],
)  # fmt: skip
def test_countries(text: str, code: str) -> None:
    assert alpha2(text) == code


def test_the_country_table_is_that_of_the_time_zone_database() -> None:
    from importlib.resources import files

    table = files("tzdata").joinpath("zoneinfo/iso3166.tab").read_text(encoding="utf-8")
    assert {line[:2] for line in table.splitlines() if line and line[0] != "#"} == alpha2_codes()


FDSN = (
    "#EventID|Time|Latitude|Longitude|Depth/Km|Author|Catalog|Contributor|ContributorID|MagType|Magnitude|MagAuthor|EventLocationName|EventType\n"
    "4242|2026-03-20T01:02:03.5|42.5|13.2|9.8|SURVEY#SOMEBODY||||ML|5.2|--|3 km NW Amatrice (RI)|earthquake\n"
    "4243|later|42.5|13.2|9.8||||||||\n"
)


def test_fdsn_text_names_no_author() -> None:
    quake, flaw = parse(FDSN.encode(), Hint(url="https://webservices.example.org/fdsnws/event/1/query"))
    assert isinstance(quake, Report) and isinstance(flaw, Flaw)
    assert quake.id == "fdsn:webservices.example.org:4242"
    assert quake.measures == {Measure.MAGNITUDE: 5.2, Measure.DEPTH_M: 9800.0}
    assert "SOMEBODY" not in str(quake)


def test_fdsn_geojson_says_the_same() -> None:
    row = {"type": "Feature", "geometry": {"type": "Point", "coordinates": [13.2, 42.5, 9.8]},
           "properties": {"eventId": 4242, "time": "2026-03-20T01:02:03.5", "mag": 5.2, "place": "3 km NW Amatrice (RI)",
                          "type": "earthquake", "author": "SURVEY#SOMEBODY"}}  # fmt: skip
    (quake,) = parse(json.dumps({"type": "FeatureCollection", "features": [row]}).encode())
    (same, _) = parse(FDSN.encode())
    assert quake == same


@pytest.mark.parametrize(("quality", "kind"), [("best", MsgType.ALERT), ("deleted", MsgType.CANCEL)])
def test_geonet(quality: str, kind: MsgType) -> None:
    row = {"type": "Feature", "geometry": {"type": "Point", "coordinates": [176.1, -38.9]},
           "properties": {"publicID": "2026p1", "time": "2026-03-20T01:02:03Z", "depth": 20.5, "magnitude": 6.4, "mmi": 7,
                          "locality": "20 km east of Taupo", "quality": quality}}  # fmt: skip
    (quake,) = parse(json.dumps({"type": "FeatureCollection", "features": [row]}).encode())
    assert isinstance(quake, Report)
    assert quake.msg_type is kind and quake.severity is Severity.SEVERE
    assert quake.measures[Measure.INTENSITY] == 7
