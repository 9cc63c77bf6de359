# SPDX-License-Identifier: AGPL-3.0-or-later
"""CAP bytes to reports: what every publisher's habits must come out as."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import captures
from tocsin.core.model import (
    Certainty,
    Flaw,
    Geocode,
    Hazard,
    Measure,
    MsgType,
    Refused,
    Report,
    Severity,
    ShapeKind,
    Signature,
    Status,
    Urgency,
)
from tocsin.formats import Hint, parse

HEAD = "<identifier>a1</identifier><sender>{sender}</sender><sent>2026-05-01T10:00:00+02:00</sent><status>{status}</status><msgType>{kind}</msgType><scope>Public</scope>{more}"
INFO = (
    "<info>{language}<category>Met</category><event>{event}</event><urgency>Expected</urgency><severity>Severe</severity>"
    "<certainty>Likely</certainty>{more}<onset>{onset}</onset><expires>2026-05-02T10:00:00+02:00</expires>"
    "<headline>{headline}</headline><description>text</description><contact>J. Doe, +1 555 0100</contact>"
    "<area><areaDesc>{place}</areaDesc>{area}</area></info>"
)


def info(event: str = "Flood", **said: str) -> str:
    language = f"<language>{said['language']}</language>" if "language" in said else ""
    onset = said.get("onset", "2026-05-01T12:00:00+02:00")
    return INFO.format(
        event=event,
        language=language,
        more=said.get("more", ""),
        onset=onset,
        headline=said.get("headline", event),
        place=said.get("place", "Somewhere"),
        area=said.get("area", ""),
    )


def alert(*infos: str, space: str = "urn:oasis:names:tc:emergency:cap:1.2", **said: str) -> bytes:
    head = HEAD.format(
        sender=said.get("sender", "cap@met.example"),
        status=said.get("status", "Actual"),
        kind=said.get("kind", "Alert"),
        more=said.get("more", ""),
    )
    return f'<alert xmlns="{space}">{head}{"".join(infos)}</alert>'.encode()


def reports(raw: bytes, hint: Hint | None = None) -> list[Report]:
    return [i for i in parse(raw, hint) if isinstance(i, Report)]


def flaws(raw: bytes) -> list[str]:
    return [i.reason for i in parse(raw) if isinstance(i, Flaw)]


@pytest.mark.parametrize(
    "space",
    [
        "urn:oasis:names:tc:emergency:cap:1.2",
        "urn:oasis:names:tc:emergency:cap:1.1",
        "http://www.incident.com/cap/1.0",
        "",
    ],
)
def test_every_version_reads_alike(space: str) -> None:
    [report] = reports(alert(info(), space=space))
    assert (report.id, report.sender, report.hazard) == ("a1", "cap@met.example", Hazard.FLOOD)
    assert (report.severity, report.urgency, report.certainty) == (
        Severity.SEVERE,
        Urgency.EXPECTED,
        Certainty.LIKELY,
    )
    assert report.onset and report.onset.isoformat() == "2026-05-01T10:00:00+00:00"
    assert report.headline == {"en-US": "Flood"}


def test_languages_fold_into_one_report() -> None:
    area = "<polygon>1,1 1,2 2,2 1,1</polygon>"
    [report] = reports(
        alert(
            info("Hochwasser", language="de-DE", headline="Hochwasser", place="Süden", area=area),
            info("Flood", language="en-GB", headline="Flood", place="South", area=area),
            info("شيء", language="ar", headline="فيضان", place="جنوب", area=area),
        )
    )
    assert report.headline == {"de-DE": "Hochwasser", "en-GB": "Flood", "ar": "فيضان"}
    assert report.part == "" and report.hazard is Hazard.FLOOD


def test_several_happenings_of_one_language_stay_apart() -> None:
    found = reports(
        alert(*(info(e, place=p) for e, p in [("Wind", "A"), ("Wind", "B"), ("Rain", "A"), ("Wind", "A")]))
    )
    assert len(found) == 4
    assert len({r.part for r in found}) == 4
    assert found[2].part == "rain"


def test_parts_of_an_update_match_those_of_its_alert() -> None:
    first = reports(alert(info("Wind", place="A"), info("Rain", place="B"), info("Wind", place="C")))
    later = reports(
        alert(
            info("Wind", place="C", onset="2026-05-01T18:00:00Z"),
            info("Rain", place="D"),
            info("Wind", place="A", onset="2026-05-01T19:00:00Z"),
            kind="Update",
            more="<references>cap@met.example,a0,2026-05-01T08:00:00+02:00</references>",
        )
    )
    assert [r.part for r in later] == [first[2].part, first[1].part, first[0].part]
    assert later[0].refs == ("a0",)


def test_two_happenings_in_two_languages_pair_up() -> None:
    found = reports(
        alert(
            info("Wind", language="en"),
            info("Rain", language="en"),
            info("Vent", language="fr"),
            info("Pluie", language="fr"),
        )
    )
    assert [(r.hazard, r.headline) for r in found] == [
        (Hazard.WIND, {"en": "Wind", "fr": "Vent"}),
        (Hazard.RAIN, {"en": "Rain", "fr": "Pluie"}),
    ]


def test_a_cancel_without_info_cancels() -> None:
    raw = alert(
        kind="Cancel", more="<references>s,a0,2026-05-01T08:00:00Z s,a-1,2026-05-01T07:00:00Z</references>"
    )
    [report] = reports(raw)
    assert report.msg_type is MsgType.CANCEL
    assert report.refs == ("a0", "a-1")
    assert flaws(raw) == []


@pytest.mark.parametrize(
    ("area", "shapes", "said"),
    [
        ("<polygon/>", 0, "polygon is empty"),
        ("<polygon>1,1 2,2 3,1</polygon>", 1, "polygon is not closed"),
        (
            "<polygon>+41.12,-117.61 +41.06,-117.47, +40.9,-118 +41.12,-117.61</polygon>",
            1,
            "polygon has stray commas or blanks",
        ),
        ("<polygon>1,1 2,2</polygon>", 0, "polygon has fewer than three points"),
        ("<circle>47.1, 8.5 12.5</circle>", 1, None),
        ("<circle>47.1</circle>", 0, "circle is not 'lat,lon radius'"),
    ],
)
def test_bad_geometry_is_a_flaw_and_never_costs_the_alert(area: str, shapes: int, said: str | None) -> None:
    raw = alert(info(area=area))
    [report] = reports(raw)
    assert len(report.shapes) == shapes
    assert flaws(raw) == ([said] if said else [])


def test_rings_glued_with_brackets_are_kept_and_said() -> None:
    raw = alert(info(area="<polygon>0,0 0,9 9,9 9,0 0),0 5,5 2,(2 2,3 3,3 2),2</polygon>"))
    [report] = reports(raw)
    assert [s.kind for s in report.shapes] == [ShapeKind.CAP_POLYGON]
    assert flaws(raw) == ["polygon glues several rings together"]


@pytest.mark.parametrize(
    ("name", "value", "want"),
    [
        ("FIPS6", "032013", ("SAME", "032013")),
        ("SAME", "6109", ("SAME", "006109")),
        ("EMMA_ID", "DE356", ("EMMA_ID", "DE356")),
        ("profile:CAP-CP:Location:0.3", "3520005", ("CAP-CP", "3520005")),
        ("layer:EC-MSC-SMC:1.0:CLC", "067200", ("CLC", "067200")),
        (
            "urn:oasis:names:tc:emergency:cap:1.2:profile:CAP-AU:1.0:ISO3166-2",
            "AU-NSW",
            ("ISO3166-2", "AU-NSW"),
        ),
        ("http://www.iso.org/iso/country_codes.html", "AU-NSW", ("ISO3166-2", "AU-NSW")),
        ("AMOC-AreaCode", "NSW_PW002", ("AMOC-AreaCode", "NSW_PW002")),
        ("NUTS3", "FR101", ("NUTS3", "FR101")),
        ("NUTS", "FR101", ("NUTS3", "FR101")),
        ("LGD District Code", "99", ("LGD District Code", "99")),
        ("CPEAS Geographic Code", "820008000000", ("CPEAS Geographic Code", "820008000000")),
        ("Taiwan_Geocode_113", "09007", ("Taiwan_Geocode_113", "09007")),
        ("WARNCELLID", "913071001", ("WARNCELLID", "913071001")),
    ],
)
def test_zone_schemes_have_one_name(name: str, value: str, want: tuple[str, str]) -> None:
    area = f"<geocode><valueName>{name}</valueName><value>{value}</value></geocode>"
    [report] = reports(alert(info(area=area)))
    assert report.geocodes == (Geocode(*want),)


PARAMETER = "<parameter><valueName>{}</valueName><value>{}</value></parameter>"
CODE = "<eventCode><valueName>{}</valueName><value>{}</value></eventCode>"


def test_vtec_names_the_happening_and_ends_it() -> None:
    more = PARAMETER.format("VTEC", "/O.CON.KABQ.WI.Y.0032.000000T0000Z-260502T0100Z/")
    more += PARAMETER.format("eventEndingTime", "2026-05-01T20:00:00-05:00")
    [report] = reports(alert(info("Wind Advisory", more=more)))
    assert report.keys == ("vtec:KABQ.WI.Y.0032.2026",)
    assert report.ends and report.ends.isoformat() == "2026-05-02T01:00:00+00:00"
    assert report.cancelled_keys == ()


def test_an_upgrade_says_what_is_over_and_what_it_became() -> None:
    codes = (
        "/O.UPG.KOUN.SV.A.0001.260501T0000Z-260502T0100Z/ /O.NEW.KOUN.TO.W.0007.260501T0000Z-260501T0100Z/"
    )
    [report] = reports(alert(info("Tornado Warning", more=PARAMETER.format("VTEC", codes))))
    assert report.keys == ("vtec:KOUN.TO.W.0007.2026",)
    assert report.cancelled_keys == ("vtec:KOUN.SV.A.0001.2026",)
    assert report.superseded_by == report.keys


def test_expired_references_are_references() -> None:
    more = PARAMETER.format(
        "expiredReferences",
        "w@noaa.gov,old-1,2026-05-01T00:00:00-00:00 w@noaa.gov,old-2,2026-05-01T01:00:00-00:00",
    )
    [report] = reports(alert(info(more=more)))
    assert report.refs == ("old-1", "old-2")


def test_measures_are_si() -> None:
    more = PARAMETER.format("maxWindGust", "60 MPH") + PARAMETER.format("maxHailSize", "Up to .75")
    [report] = reports(alert(info(more=more)))
    assert report.measures[Measure.GUST_MS] == pytest.approx(26.82, abs=0.01)
    assert report.measures[Measure.HAIL_M] == pytest.approx(0.01905)


@pytest.mark.parametrize("event", ["Strike", "Demonstration", "Grève", "Kundgebung", "Huelga"])
def test_what_people_do_together_is_its_closed_streets_alone(event: str) -> None:
    [report] = reports(alert(info(event, headline=f"{event}: Mill Road closed until 17:00")))
    assert report.slots and report.slots.streets == ("Mill Road",)
    assert (report.headline, report.description) == ({}, {})


@pytest.mark.parametrize(
    ("event", "more", "want"),
    [
        ("x", CODE.format("SAME", "SVR"), Hazard.THUNDERSTORM),
        ("x", CODE.format("profile:CAP-CP:Event:0.4", "freezRain"), Hazard.ICE),
        ("x", CODE.format("II", "61"), Hazard.RAIN),
        ("x", PARAMETER.format("awareness_type", "7; coastalevent"), Hazard.COASTAL_FLOOD),
        ("x", PARAMETER.format("VTEC", "/O.NEW.KABQ.DU.Y.0032.000000T0000Z-260502T0100Z/"), Hazard.DUST),
        ("Windwarnung", CODE.format("II", "not a code"), Hazard.WIND),
        ("Strike", "", Hazard.TRANSIT),
        ("Warnstreik", "", Hazard.TRANSIT),
        ("Mouvement social", "", Hazard.TRANSIT),
        ("Demonstration", "", Hazard.PUBLIC_EVENT),
        ("Corteo", "", Hazard.PUBLIC_EVENT),
        ("Mielenosoitus", "", Hazard.PUBLIC_EVENT),
        ("Lightning strike", "", Hazard.LIGHTNING),
        ("Air strike", "", Hazard.CIVIL_EMERGENCY),
        ("Flood at the festival", "", Hazard.FLOOD),
        ("x", "", Hazard.WEATHER),
    ],
)
def test_codes_before_words_before_category(event: str, more: str, want: Hazard) -> None:
    [report] = reports(alert(info(event, more=more)))
    assert report.hazard is want


PERSONS = [
    info("Child Abduction Emergency"),
    info("x", more=CODE.format("SAME", "CAE")),
    info("x", more=CODE.format("SAME", "BLU")),
    info("x", more=CODE.format("profile:CAP-CP:Event:0.4", "amber")),
    info("Sicherheit", headline="Öffentlichkeitsfahndung nach einem Mann"),
    info("Alerte enlèvement"),
    info("Flood") + info("Vermisste Person"),
]


@pytest.mark.parametrize("body", PERSONS, ids=range(len(PERSONS)))
def test_an_alert_about_a_person_ends_in_the_parser(body: str) -> None:
    assert [i for i in parse(alert(body)) if not isinstance(i, Flaw)] == [Refused("person alert", "alert")]


@pytest.mark.parametrize(
    ("sender", "want"),
    [
        ("w-nws.webmaster@noaa.gov", "w-nws.webmaster@noaa.gov"),
        ("noreplyvarning@smhi.se", "noreplyvarning@smhi.se"),
        ("aigerim.b@meteo.example", "meteo.example"),
        ("Jane Doe", ""),
        ("Deutscher Wetterdienst", "Deutscher Wetterdienst"),
        ("https://www.krisinformation.se/", "https://www.krisinformation.se/"),
        ("DE-HE-KS-SE106", "DE-HE-KS-SE106"),
    ],
)
def test_a_sender_is_an_office(sender: str, want: str) -> None:
    [report] = reports(alert(info(), sender=sender))
    assert report.sender == want


def test_only_the_person_changed_so_nothing_changes() -> None:
    one = alert(info(), sender="jane.doe@met.example", more="<note>Jane Doe</note>")
    two = alert(info().replace("J. Doe", "M. Roe"), sender="max.roe@met.example", more="<note>Max Roe</note>")
    assert list(parse(one)) == list(parse(two))


@pytest.mark.parametrize(
    "person",
    [
        "max.roe",
        "jürgen",
        "李雷",
        "js",
        "1234",
        "max.roe+cap",
        "office.max",
        "mailto:max.roe",
        "m" * 300,
        "Roe, Max &lt;max",
    ],
)
def test_whoever_reads_the_mailbox_only_its_domain_stays(person: str) -> None:
    one, two = (alert(info(), sender=f"{who}@met.example") for who in ("jane.doe", person))
    assert list(parse(one)) == list(parse(two))


def test_what_is_missing_reads_as_unknown_and_is_said() -> None:
    raw = b"<alert xmlns='urn:oasis:names:tc:emergency:cap:1.2'><identifier>i</identifier><info><event>Wind</event><severity/></info></alert>"
    [report] = reports(raw)
    assert (report.severity, report.status, report.sent) == (Severity.UNKNOWN, Status.ACTUAL, None)
    assert {
        "severity is missing",
        "urgency is missing",
        "certainty is missing",
        "sent is missing or not a time",
    } <= set(flaws(raw))
    assert all(not i.lost for i in parse(raw) if isinstance(i, Flaw))


def test_an_actual_alert_that_calls_itself_a_test_is_kept_and_said() -> None:
    raw = alert(info(headline="TEST - Wind warning"))
    assert [r.status for r in reports(raw)] == [Status.ACTUAL]
    assert flaws(raw) == ["status is Actual but the headline calls it a test"]


def test_alerts_in_an_envelope_and_several_in_a_file() -> None:
    inner = alert(info()).decode()
    wrapped = f'<x:EDXLDistribution xmlns:x="urn:oasis:names:tc:emergency:EDXL:DE:1.0"><x:contentObject>{inner}</x:contentObject></x:EDXLDistribution>'
    assert [r.id for r in reports(wrapped.encode())] == ["a1"]
    many = f'<alerts xmlns="urn:oasis:names:tc:emergency:cap:1.2">{inner}{inner.replace("a1", "a2")}</alerts>'
    assert [r.id for r in reports(many.encode())] == ["a1", "a2"]


def test_the_hint_gives_country_and_language_where_the_bytes_do_not() -> None:
    [report] = reports(alert(info()), Hint(language="sv", country="SE"))
    assert (report.country, list(report.headline)) == ("SE", ["sv"])


def test_every_alert_is_accounted_for() -> None:
    inner = [alert(info()), alert(info("Amber Alert")), b"<alert/>", alert(kind="Cancel")]
    raw = b'<alerts xmlns="urn:oasis:names:tc:emergency:cap:1.2">' + b"".join(inner) + b"</alerts>"
    found = list(parse(raw))
    ends = [i for i in found if isinstance(i, Report | Refused) or (isinstance(i, Flaw) and i.lost)]
    assert len(ends) == 3  # an alert element without a single field is nobody's alert
    assert sum(isinstance(i, Refused) for i in found) == 1


REAL = captures("feeds/cap/**/*.xml", "feeds/cap/**/*.cap", "feeds/cap/**/*.XML", "feeds/cap/**/*.txt")


@pytest.mark.parametrize("path", REAL, ids=lambda p: p.name)
def test_every_capture_ends_in_reports_or_a_named_loss(path: Path) -> None:
    found = list(parse(path.read_bytes()))
    kept = [i for i in found if isinstance(i, Report)]
    if "schema" in path.name:
        assert not kept and found
        return
    assert kept
    assert len({(r.id, r.part) for r in kept}) == len(kept)
    assert all(r.id and r.sender for r in kept)


EXPECTED = {
    "no_info_tag.cap": (MsgType.CANCEL, Hazard.OTHER, 0, Signature.UNCHECKED),
    "noaa_errors.cap": (MsgType.ALERT, Hazard.FLOOD, 1, Signature.ABSENT),
    "mow.DE-HE-KS-SE106-20250313-106-001.xml": (MsgType.CANCEL, Hazard.CIVIL_EMERGENCY, 25, Signature.ABSENT),
    "il-488abaaf-cad5-4d2b-93b2-703016878453.xml": (MsgType.ALERT, Hazard.FLOOD, 0, Signature.ABSENT),
    "ru-20250301222516-0086037.xml": (MsgType.ALERT, Hazard.WIND, 6, Signature.ABSENT),
    "Z_CAP_C_EDZW_20170223134450_PVW_4.xml": (MsgType.ALERT, Hazard.WIND, 0, Signature.ABSENT),
    "weather.cap": (MsgType.ALERT, Hazard.WIND, 0, Signature.ABSENT),
    "wcatwc-warning.cap": (MsgType.UPDATE, Hazard.TSUNAMI, 0, Signature.ABSENT),
}


@pytest.mark.parametrize("path", [p for p in REAL if p.name in EXPECTED], ids=lambda p: p.name)
def test_captures_read_as_a_human_checked_them(path: Path) -> None:
    [report] = reports(path.read_bytes())
    assert (report.msg_type, report.hazard, len(report.shapes), report.signature) == EXPECTED[path.name]
    assert "@" not in report.sender or report.sender.split("@")[0] in ("w-nws.webmaster", "web", "cap")


@pytest.mark.parametrize("path", captures("feeds/cap/se-smhi/*.cap"), ids=lambda p: p.name)
def test_seventeen_alerts_of_one_language_are_seventeen_reports(path: Path) -> None:
    assert len(reports(path.read_bytes())) == 17
