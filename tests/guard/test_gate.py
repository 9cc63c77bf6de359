# SPDX-License-Identifier: AGPL-3.0-or-later
"""The gate: what is refused, what is emptied, what lives; and that persons, organisers and causes change nothing."""

import re
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import ROOT
from tests.guard.sentences import each
from tocsin.core.guard.gate import Cleared, clear, restore
from tocsin.core.model import Effect, Geocode, Hazard, Place, Refused, Report, Slots

PLACE = Place()


def report(**slots: object) -> Report:
    return msgspec.structs.replace(
        Report(format="cap", id="urn:oid:2.49.0.1.1", hazard=Hazard.FLOOD), **slots
    )


def cleared(one: Report, listed: bool = True) -> Cleared:
    answer = clear(one, PLACE, "feed", listed)
    assert isinstance(answer, Cleared)
    return answer


@pytest.mark.parametrize(
    "code", ["CAE", "BLU", "MEP", "cae", "EAS:CAE", "profile:CAP-CP:Event:0.4:missingPer", "childAbduction"]
)
def test_person_codes_are_refused_whole(code: str) -> None:
    assert clear(report(event_code=code), PLACE, "feed") == Refused("person alert")


@pytest.mark.parametrize("code", ["level:amber", "SAME:TOR", "awareness:silver", "BLUR"])
def test_a_colour_behind_a_scheme_is_no_persons(code: str) -> None:
    assert isinstance(clear(report(event_code=code), PLACE, "feed"), Cleared)


HEADLINES = each("""AMBER Alert issued for two children|Silver Alert: missing elderly|Endangered Missing Advisory: missing person|Alerte enlèvement
Öffentlichkeitsfahndung der Polizei|Vermisst wird ein Kind|Persona desaparecida en Madrid|Menor desaparecida|Persona scomparsa|Zaginął chłopiec
Zaginęła dziewczynka|Poszukiwany listem gończym|مفقودة منذ أمس|寻人启事|通缉|Criança desaparecida|Vermist kind|Efterlyst man""")


@pytest.mark.parametrize("headline", HEADLINES)
def test_person_alerts_are_refused_in_many_languages(headline: str) -> None:
    assert clear(report(headline={"en": headline}), PLACE, "feed") == Refused("person alert")
    assert clear(report(hazard=Hazard.OTHER, description={"en": headline}), PLACE, "feed", True) == Refused(
        "person alert"
    )


def test_hazard_words_of_a_listed_sender_are_kept_whole() -> None:
    words = {"en": "River levels are rising at Marshall County. Move to higher ground."}
    kept = cleared(report(headline=words, description=words))
    assert kept.report.headline == kept.report.description == words
    assert kept.emptied == ()


def test_words_of_an_unlisted_sender_are_dropped() -> None:
    kept = cleared(report(headline={"en": "River rising."}), listed=False)
    assert kept.report.headline == {}


@pytest.mark.parametrize(
    "hazard", [Hazard.ROAD, Hazard.TRANSIT, Hazard.PUBLIC_EVENT, Hazard.THREAT_LEVEL, Hazard.OTHER]
)
def test_words_about_roads_transit_gatherings_and_threats_are_dropped(hazard: Hazard) -> None:
    kept = cleared(report(hazard=hazard, headline={"en": "Road closed."}, description={"en": "Road closed."}))
    assert kept.report.headline == kept.report.description == {}


@pytest.mark.parametrize(
    "said",
    [
        "said Daniel Okafor",
        "call +44 7700 900123",
        "write to a.b@example.org",
        "because of a strike called today",
        "wegen einer Kundgebung",
    ],
)
def test_words_in_which_anything_is_found_are_emptied_and_counted(said: str) -> None:
    kept = cleared(report(headline={"en": "River rising."}, description={"en": f"River rising, {said}."}))
    assert kept.report.description == {}
    assert kept.report.headline == {"en": "River rising."}
    assert kept.emptied == ("description",)


NAMED = ["lines", "stops", "streets", "sections", "places"]


@pytest.mark.parametrize("slot", NAMED)
@pytest.mark.parametrize(
    "value", ["Daniel Okafor", "march for peace", "RMT union", "daniel@example.org", "x" * 500, "Grève SNCF"]
)
def test_a_slot_value_that_speaks_of_people_is_emptied(slot: str, value: str) -> None:
    kept = cleared(
        report(hazard=Hazard.ROAD, slots=Slots(effect=Effect.ROAD_CLOSED, **{slot: ("Main Street", value)}))
    )
    assert kept.report.slots is not None
    assert getattr(kept.report.slots, slot) == ("Main Street",)
    assert kept.emptied == (f"slots.{slot}",)


@pytest.mark.parametrize(
    "name", ["Daniel Okafor", "Apolline Vasseur", "Heinz Brockschmidt", "Agnieszka Wróblewska"]
)
@pytest.mark.parametrize(
    "place",
    [
        "{}, 12 Elm Road",
        "{}, Market Square",
        "c/o {} Town Hall Square",
        "12 Elm Road, c/o {}",
        "care of {}, Elm Road",
        "attn. {}, Elm Road 4",
        "z. Hd. {}, Seestraße 3",
        "the residence of {}",
        "maison de {}",
        "with {}, Market Square",
        "{}'s house, 12 Elm Road",
        "chez {}, 3 rue du Lac",
    ],
)
def test_somebodys_address_is_no_place(name: str, place: str) -> None:
    kept = cleared(report(hazard=Hazard.PUBLIC_EVENT, slots=Slots(places=("Old Market", place.format(name)))))
    assert kept.report.slots == Slots(places=("Old Market",))


@pytest.mark.parametrize(
    "value",
    [
        "Rue Jean Jaurès",
        "Jean Jaurès",
        "Victor Hugo",
        "Marshall County",
        "Park Dr",
        "Boulevard Voltaire",
        "St. Mary's Hospital",
        "U6",
        "Gare du Nord – Châtelet",
        "Karl-Marx-Allee",
        "Termini",
        "A7",
        "Rue Jean Jaurès, Lyon",
        "Emma Whitfield Lane, Leeds",
        "With Avenue",
        "Bei der Linde 4",
        "Con Edison Plaza",
    ],
)
def test_places_named_after_people_live(value: str) -> None:
    kept = cleared(report(hazard=Hazard.ROAD, slots=Slots(streets=(value,), stops=(value,))))
    assert kept.report.slots == Slots(streets=(value,), stops=(value,))


def test_a_mode_outside_the_list_is_emptied() -> None:
    kept = cleared(report(slots=Slots(mode="march")))
    assert kept.report.slots == Slots()


@pytest.mark.parametrize(
    "name",
    [
        "daniel.okafor@example.org",
        "alert-Daniel-Okafor-7",
        "Daniel Okafor",
        "x" * 1000,
        "44616e69656c204f6b61666f72",
        "ical:44616e69656c204f6b61666f72/20260301T1000Z",
    ],
)
def test_ids_that_speak_of_a_person_become_the_same_hash_everywhere(name: str) -> None:
    first = cleared(report(id=name, keys=(name,)))
    later = cleared(report(id="2", refs=(name,), cancelled_keys=(name,), superseded_by=(name,), part=name))
    (ref,) = later.report.refs
    assert (
        first.report.id
        == ref
        == later.report.part
        == first.report.keys[0]
        == later.report.cancelled_keys[0]
        == later.report.superseded_by[0]
    )
    assert re.fullmatch(r"sha256:[0-9a-f]{40}", ref)


IDS = each("""urn:oid:2.49.0.1.840.0.4b2f7c9d|NWS-IDP-PROD-4412345|vtec:KPUB.FF.W.0044.2026|usgs:ci40123456|gdacs:TC1001234
2.49.0.0.124.3166783951.2026|DE-NW-MS-SE043-20260101-43-000|Thu, 12 Sep 2024 10:00:00 GMT|alert:256904|https://api.weather.gov/alerts/urn:oid:2.49.0.1.840.0.aa
SE_SMHI_20260101-0900-1|TMC-1234567|{0f8fad5b-d9cb-469f-a165-70867728950e}|GUID0012345678|NDW03_123456
ical:6b86b273ff34fce19d6b/20260301T1000Z|6b86b273ff34fce19d6b""")


@pytest.mark.parametrize("name", IDS)
def test_ids_of_machines_stay(name: str) -> None:
    assert cleared(report(id=name)).report.id == name


@pytest.mark.parametrize(
    ("sender", "office"),
    [
        ("daniel.okafor@met.example", "met.example"),
        ("alerts@met.example", "alerts@met.example"),
        ("Daniel Okafor", ""),
        ("w-nws.webmaster@noaa.gov", "w-nws.webmaster@noaa.gov"),
        ("2.49.0.0.124.0", "2.49.0.0.124.0"),
        ("Deutscher Wetterdienst", "Deutscher Wetterdienst"),
    ],
)
def test_a_sender_is_an_office(sender: str, office: str) -> None:
    assert cleared(report(sender=sender)).report.sender == office


def test_codes_and_geocodes_that_speak_are_dropped() -> None:
    kept = cleared(
        report(
            event_code="march of the union members",
            geocodes=(Geocode("UGC", "COC001"), Geocode("x", "Daniel Okafor")),
        )
    )
    assert kept.report.event_code == ""
    assert kept.report.geocodes == (Geocode("UGC", "COC001"),)
    assert kept.emptied == ("event_code", "geocodes")


def test_time_and_severity_are_never_touched() -> None:
    at = datetime(2026, 5, 1, tzinfo=UTC)
    before = report(sent=at, onset=at, expires=at, ends=at, headline={"en": "said Daniel Okafor"})
    after = cleared(before).report
    for slot in (
        "sent",
        "onset",
        "expires",
        "ends",
        "severity",
        "certainty",
        "urgency",
        "status",
        "msg_type",
        "hazard",
        "measures",
    ):
        assert getattr(after, slot) == getattr(before, slot)


PERSONS = [
    "Daniel Okafor",
    "Emma Whitfield",
    "Sabine Krüger",
    "Karim Benali",
    "María José Quintana",
    "Giulia Ferraro",
    "Tomasz Wiśniewski",
    "محمد الخطيب",
    "发言人王建国表示",
]
CAUSES = [
    "a strike called by the union",
    "une grève",
    "Warnstreik",
    "una manifestación",
    "un corteo",
    "protest rolników",
    "إضراب عمال",
    "工会罢工",
]
ORGANISERS = [
    "the RMT union",
    "la CGT",
    "Gewerkschaft Verdi",
    "CCOO",
    "CGIL",
    "NSZZ Solidarność",
    "نقابة المعلمين",
    "the Labour Party",
]
SENTENCE = st.sampled_from(["{c}, said {p} of {o}", "{o}: {c}. {p}", "contact {p} ({o}) about {c}"])
TOLD = st.tuples(st.sampled_from(PERSONS), st.sampled_from(CAUSES), st.sampled_from(ORGANISERS))


@given(
    SENTENCE,
    TOLD,
    TOLD,
    st.sampled_from(list(Hazard)),
    st.booleans(),
    st.sampled_from(["headline", "description"]),
)
def test_persons_organisers_and_causes_change_nothing(
    sentence: str,
    one: tuple[str, str, str],
    other: tuple[str, str, str],
    hazard: Hazard,
    listed: bool,
    slot: str,
) -> None:
    """What the store gets is byte for byte the same."""
    encoded = []
    for person, cause, organiser in (one, other):
        said = sentence.format(p=person, c=cause, o=organiser)
        kept = cleared(
            report(hazard=hazard, **{slot: {"en": said}}, slots=Slots(streets=("Main Street", said))), listed
        )
        encoded.append(msgspec.json.encode((kept.report, kept.place, kept.feed, kept.emptied)))
    assert encoded[0] == encoded[1]


@given(st.text(), st.text(), st.text(max_size=60))
def test_any_words_pass_or_not_without_a_fault(headline: str, street: str, name: str) -> None:
    answer = clear(
        report(id=name, sender=name, headline={"en": headline}, slots=Slots(streets=(street,))),
        PLACE,
        "feed",
        True,
    )
    if isinstance(answer, Cleared):
        again = clear(answer.report, PLACE, "feed", True)
        assert isinstance(again, Cleared)
        assert again.report == answer.report
        assert restore(answer.report, PLACE, "feed").report == answer.report


def test_only_the_gate_builds_a_cleared() -> None:
    with pytest.raises(TypeError):
        Cleared(report(), PLACE, "feed")
    makers = [
        p for p in (ROOT / "src").rglob("*.py") if re.search(r"\bCleared\(|_SEAL\b", p.read_text("utf-8"))
    ]
    assert [p.name for p in makers] == ["gate.py"]


@pytest.mark.parametrize(
    "street", ["Rosemary Lane", "Douglas Way", "Wallace Ln.", "Rue Jean Jaurès", "Park Dr"]
)
def test_a_street_with_a_persons_name_lives_in_its_slot(street: str) -> None:
    held = clear(report(slots=Slots(streets=(street,))), Place(), "f")
    assert isinstance(held, Cleared)
    assert held.report.slots is not None
    assert held.report.slots.streets == (street,)
