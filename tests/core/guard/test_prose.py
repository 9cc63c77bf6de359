# SPDX-License-Identifier: AGPL-3.0-or-later
"""Slots from prose: what must be found, what must never be, and in what time."""

import json
import re
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import pace
from tests.conftest import captures
from tests.core.guard.causes_by_hand import NEVER, NOTICES, reasons
from tests.core.guard.notices_abroad import ABROAD
from tests.core.guard.notices_again import AGAIN, NOBODYS_HOURS
from tests.core.guard.notices_beside import BESIDE, NO_BESIDE
from tests.core.guard.notices_by_hand import ROWS as BY_HAND
from tests.core.guard.notices_by_hand import Row
from tests.core.guard.notices_ends import ENDS
from tests.core.guard.notices_english import ENGLISH, NO_ENGLISH, ROADS
from tests.core.guard.notices_fifth import FIFTH, NO_FIFTH, NO_HEADED
from tests.core.guard.notices_fourth import FOURTH, NO_FOURTH
from tests.core.guard.notices_halved import HALVED, NOT_HALVED
from tests.core.guard.notices_hours import HOURS_FORMS, NO_HOURS
from tests.core.guard.notices_joined import JOINED, NOT_JOINED, REASON_ENDS
from tests.core.guard.notices_kinds import KINDS, NO_KINDS
from tests.core.guard.notices_landmarks import LANDMARKS, NO_LANDMARKS
from tests.core.guard.notices_lines import LINES, NO_NUMBERS
from tests.core.guard.notices_more import MORE
from tests.core.guard.notices_named import NAMED, NO_NAMES
from tests.core.guard.notices_nordic import NO_NORDIC, NORDIC
from tests.core.guard.notices_north import NO_NORTH, NORTH
from tests.core.guard.notices_numbered import NUMBERED
from tests.core.guard.notices_pairs import NO_PAIRS, PAIRS
from tests.core.guard.notices_parts import NO_PARTS, PARTS
from tests.core.guard.notices_rows import NO_LINES, ROWS_FORMS
from tests.core.guard.notices_running import NOT_RUNNING, RUNNING
from tests.core.guard.notices_seldom import NO_SELDOM, SELDOM
from tests.core.guard.notices_south import NO_SOUTH, NOT_SOUTH, SOUTH
from tests.core.guard.notices_ways import WAYS
from tests.core.guard.notices_west import NO_WEST, NOT_WEST, WEST
from tests.core.guard.notices_windows import NO_WINDOWS, WINDOW_FORMS
from tocsin.core.guard import prose
from tocsin.core.guard.answer import answer
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.clean import LIMIT
from tocsin.core.model import Effect, Slots, Window

ROWS = [
    *BY_HAND,
    *MORE,
    *WAYS,
    *WEST,
    *ROWS_FORMS,
    *HOURS_FORMS,
    *AGAIN,
    *WINDOW_FORMS,
    *NO_WINDOWS,
    *ENDS,
    *ENGLISH,
    *PAIRS,
    *PARTS,
    *JOINED,
    *LINES,
    *NAMED,
    *NUMBERED,
    *BESIDE,
    *KINDS,
    *RUNNING,
    *NORTH,
    *NORDIC,
    *ABROAD,
    *SOUTH,
    *FOURTH,
    *FIFTH,
    *SELDOM,
    *LANDMARKS,
    *HALVED,
]
REFERENCE = datetime(2026, 3, 1, 12, tzinfo=UTC)


def read(row: Row, reference: datetime | None = REFERENCE) -> Slots:
    return prose.extract(row.text, row.language, reference)


def clocks(windows: tuple[Window, ...]) -> list[tuple[str, str]]:
    return [tuple(t.strftime("%H:%M") if t else "" for t in (w.start, w.end)) for w in windows]  # type: ignore[misc]


def ends(slots: Slots) -> list[tuple[str, str]]:
    return [(s.split(" – ")[0], s.split(" – ")[-1]) for s in slots.sections]


def values(slots: Slots) -> tuple[str, ...]:
    return slots.lines + slots.stops + slots.streets + slots.sections + slots.places


@pytest.mark.parametrize("row", ROWS, ids=lambda r: f"{r.language}-{r.text[:30]}")
def test_finds_what_the_notice_says(row: Row) -> None:
    slots = read(row)
    assert set(row.lines) <= set(slots.lines)
    for first, last in row.sections:
        assert any(a.endswith(first) and b.endswith(last) for a, b in ends(slots)), slots.sections
    assert set(row.hours) <= set(clocks(slots.windows))


@pytest.mark.parametrize("row", ROWS, ids=lambda r: f"{r.language}-{r.text[:30]}")
def test_finds_the_hours_without_a_reference_too(row: Row) -> None:
    assert set(row.hours) <= set(clocks(read(row, None).windows))


@pytest.mark.parametrize("row", ROWS, ids=lambda r: f"{r.language}-{r.text[:30]}")
def test_no_cause_word_stays(row: Row) -> None:
    assert [v for v in values(read(row)) if tables.cause().search(v)] == []


@pytest.mark.parametrize(
    "text",
    [
        *NO_LINES,
        *NO_NUMBERS,
        *NO_NAMES,
        *NOT_RUNNING,
        *NO_WEST,
        *NO_BESIDE,
        *NO_SOUTH,
        *NO_SELDOM,
        *NO_HEADED,
    ],
)
def test_what_is_no_line_is_not_said_as_one(text: str) -> None:
    assert prose.extract(text, "", REFERENCE).lines == ()


@pytest.mark.parametrize("text", [*NO_HOURS, *NOBODYS_HOURS])
def test_what_is_no_hour_is_not_said_as_one(text: str) -> None:
    assert [w for w in clocks(prose.extract(text).windows) if w != ("00:00", "00:00")] == []


def told_of(text: str, language: str = "en") -> tuple[str, list[dict[str, str | None]]]:
    said = answer(json.dumps({"text": text, "lang": language, "source_class": "transit"}))
    return said["text"], said["slots"]["windows"]


@pytest.mark.parametrize(
    ("text", "language", "said", "window"),
    [
        ("Line 4 closed until 3 January", "en", "until 3 January", {"from": None, "to": None, "to_day": "--01-03"}),
        ("Linie 4 fährt ab 5. März nicht", "de", "ab 5. März", {"from": None, "to": None, "from_day": "--03-05"}),
        ("Line 4 closed from 28 December to 6 January", "en", "28 December – 6 January", {"from": None, "to": None, "from_day": "--12-28", "to_day": "--01-06"}),
        ("Línea 4 cortada el 29 de febrero", "es", "29 de febrero", {"from": None, "to": None, "from_day": "--02-29", "to_day": "--02-29"}),
        ("Line 4 closed on 3 March from 14:00 to 18:00", "en", "3 March 14:00 – 18:00", {"from": "14:00", "to": "18:00", "from_day": "--03-03", "to_day": "--03-03"}),
        ("Linea 4 sospesa dal 3 marzo alle 20 al 4 marzo alle 6", "it", "3 marzo 20:00 – 4 marzo 06:00", {"from": "20:00", "to": "06:00", "from_day": "--03-03", "to_day": "--03-04"}),
        ("S 50: von 3.6.2026 (23:00 Uhr) bis 8.6.2026 gesperrt", "de", "2026-06-03 23:00 – 2026-06-08", {"from": "2026-06-03T23:00:00", "to": "2026-06-08"}),
        ("Line 4 closed from 2pm to 6pm", "en", "14:00 – 18:00", {"from": "14:00", "to": "18:00"}),
        ("Line 4 closed on Saturday from 14:00 to 18:00", "en", "Saturday 14:00 – 18:00", {"from": "14:00", "to": "18:00", "from_day": "saturday", "to_day": "saturday"}),
        ("Linie 4 fährt am Montag nicht", "de", "Montag", {"from": None, "to": None, "from_day": "monday", "to_day": "monday"}),
        ("Ligne 4 coupée du vendredi 22h au lundi 5h", "fr", "vendredi 22:00 – lundi 05:00", {"from": "22:00", "to": "05:00", "from_day": "friday", "to_day": "monday"}),
        ("La línea 4 no circula hasta el domingo", "es", "hasta domingo", {"from": None, "to": None, "to_day": "sunday"}),
        ("地铁4号线周六14时至18时停运", "zh", "周六 14:00 – 18:00", {"from": "14:00", "to": "18:00", "from_day": "saturday", "to_day": "saturday"}),
        ("Linie 4: 17.8. bis 20.8.2026 gesperrt", "de", "2026-08-17 – 2026-08-20", {"from": "2026-08-17", "to": "2026-08-20"}),
    ],
)  # fmt: skip
def test_a_day_of_no_year_stays_a_day(
    text: str, language: str, said: str, window: dict[str, str | None]
) -> None:
    """Nobody says when the text was written: its days are told in words, never as the hour 00:00."""
    line, windows = told_of(text, language)
    assert line.endswith("; " + said), line
    assert windows == [window]


@pytest.mark.parametrize(
    ("zone", "said", "start"),
    [
        (None, "2026-05-03 22:00 – 2026-05-04 05:00", "2026-05-03T22:00:00"),
        ("Europe/Vienna", "2026-05-03 20:00 – 2026-05-04 03:00 UTC", "2026-05-03T20:00:00Z"),
        ("Mars/Olympus", "2026-05-03 22:00 – 2026-05-04 05:00", "2026-05-03T22:00:00"),
    ],
)
def test_dated_hours_are_utc_only_where_somebody_said_the_zone(
    zone: str | None, said: str, start: str
) -> None:
    """A text alone tells its place's own clock; to call that UTC would be hours wrong."""
    text = "Linie 4: gesperrt von 3.5.2026, 22 Uhr bis 4.5.2026, 5 Uhr"
    told = answer(json.dumps({"text": text, "lang": "de", "source_class": "transit", "timezone": zone}))
    assert told["text"].endswith("; " + said)
    assert told["slots"]["windows"][0]["from"] == start


def test_a_leap_day_of_a_year_without_one_is_read() -> None:
    assert prose.extract("gesperrt vom 29.2. bis 3.3.2027").windows[0].start == datetime(
        2027, 2, 28, tzinfo=UTC
    )
    assert prose.extract("closed from 3 March to 29 February").windows[0].end is not None


@pytest.mark.parametrize(
    "text",
    (
        *NO_PAIRS,
        *NO_LANDMARKS,
        *NOT_HALVED,
        *NO_ENGLISH,
        *NO_PARTS,
        *NO_FOURTH,
        *NO_FIFTH,
        *NOT_JOINED,
        *NO_KINDS,
        *NO_NORTH,
        *NO_NORDIC,
        *NOT_WEST,
        *NOT_SOUTH,
    ),
)
def test_what_is_no_section_is_not_said_as_one(text: str) -> None:
    assert prose.extract(text, "", REFERENCE).sections == ()


@pytest.mark.parametrize("reason", REASON_ENDS)
@pytest.mark.parametrize(
    "frame", ("Bus 5: Torplatz – {}", "{} ↔ Torplatz", "between Torplatz and {}", "Linie 5 bis {} gesperrt")
)
def test_a_reason_is_the_end_of_no_section(frame: str, reason: str) -> None:
    text = frame.format(reason[0].upper() + reason[1:])
    assert not [v for v in values(prose.extract(text, "", REFERENCE)) if reason.lower() in v.lower()]


CALLED_FOR = (
    "Bus 7: Free Harbour – Stop the Dam march, no service",
    "Line 7 closed: march by Clean Air – Stop the Dam, all day",
    "Metro 2: manifestation Urgence Mer – Solidaires, fermée",
    "Métro 2 fermé, à l'appel de Mer Propre – Attac",
    "Línea 1 cortada por marcha Agua Limpia – La Ola",
    "Bus 12: Clean Air – Open Sky rally, detour",
    "Linie 4 gesperrt: Demo Rechte für Alle – Kohle Nein",
    "Lijn 4: demonstratie Schone Lucht – Code Rood, geen trams",
    "Bus 3: due to action by Just Stop – Insulate, no service",
    "Linia 3: marsz Czyste Morze – Strajk Rybaków, wstrzymany ruch",
    "Linea 3 chiusa: corteo Mare Pulito – Potere al Popolo",
    "Tram 4 suspended between Unite the Union and Town Hall",
)
"""Who gathers and for what, as two names that a dash joins."""


@pytest.mark.parametrize("text", CALLED_FOR)
def test_who_gathers_is_no_section(text: str) -> None:
    slots = prose.extract(text, "", REFERENCE)
    assert (slots.sections, slots.stops, slots.streets) == ((), (), ()), values(slots)


CAUSES = [
    ("de", "wegen {}", ("eines Warnstreiks der Gewerkschaft Verdi", "einer Kundgebung gegen Rechts", "einer technischen Störung", "eines Notarzteinsatzes", "eines Volksfests")),
    ("fr", "en raison de {}", ("mouvement social à l'appel de la CGT", "la manifestation contre la réforme", "travaux", "la fête du quartier")),
    ("en", "because of {}", ("a strike called by the RMT union, said Daniel Okafor", "a march by Palestine Solidarity", "engineering works", "the carnival")),
    ("es", "debido a {}", ("la huelga convocada por UGT", "una manifestación del Orgullo", "una avería")),
    ("it", "per {}", ("sciopero proclamato da USB", "il corteo antifascista", "lavori")),
    ("pl", "z powodu {}", ("strajku Solidarności", "Marszu Równości", "awarii")),
    ("nl", "wegens {}", ("een staking van FNV", "een betoging tegen het beleid", "werkzaamheden")),
]  # fmt: skip
FRAMES = {
    "de": "Linien 2 und 9: kein Betrieb zwischen Markt und Rathaus von 14 bis 18 Uhr {}.",
    "fr": "Lignes 2 et 9 : interruption entre Marché et Mairie de 14h à 18h {}.",
    "en": "Routes 2 and 9: no service between Market Hill and Town Hall from 2pm to 6pm {}.",
    "es": "Líneas 2 y 9: sin servicio entre Mercado y Alcaldía de 14:00 a 18:00 {}.",
    "it": "Linee 2 e 9 sospese tra Mercato e Municipio dalle 14 alle 18 {}.",
    "pl": "Linie 2 i 9 nie kursują między Targiem a Ratuszem od 14:00 do 18:00 {}.",
    "nl": "Lijn 2 en 9 rijden niet tussen Markt en Stadhuis van 14 tot 18 uur {}.",
}


@pytest.mark.parametrize(("language", "because", "causes"), CAUSES, ids=[c[0] for c in CAUSES])
def test_the_reason_changes_nothing(language: str, because: str, causes: tuple[str, ...]) -> None:
    frame = FRAMES[language]
    found = {str(prose.extract(frame.format(because.format(c)), language, REFERENCE)) for c in (*causes,)}
    assert len(found) == 1, found
    slots = prose.extract(frame.format(""), language, REFERENCE)
    assert slots.lines == ("2", "9")
    assert clocks(slots.windows) == [("14:00", "18:00")]


def test_streets_named_after_people_survive() -> None:
    slots = prose.extract("Fermeture de la rue de Rivoli et de l'avenue Jean Jaurès.", "fr")
    assert slots.streets == ("rue de Rivoli", "avenue Jean Jaurès")
    assert slots.effect is Effect.ROAD_CLOSED
    assert prose.extract("Chiusa via Giuseppe Verdi", "it").streets == ("via Giuseppe Verdi",)
    assert prose.extract("Zamknięta al. Solidarności", "pl").streets == ("al. Solidarności",)


def test_days_and_hours_are_put_together() -> None:
    slots = prose.extract(
        "Linie 3: am 12.05. und 13.05. jeweils 22:00 Uhr - 04:00 Uhr", "de", REFERENCE, "Europe/Vienna"
    )
    assert slots.windows == (
        Window(datetime(2026, 5, 12, 20, tzinfo=UTC), datetime(2026, 5, 13, 2, tzinfo=UTC)),
        Window(datetime(2026, 5, 13, 20, tzinfo=UTC), datetime(2026, 5, 14, 2, tzinfo=UTC)),
    )


def test_month_first_only_in_american_english() -> None:
    assert prose.extract("Saturday 7/8 from 9am to 5pm", "en-US", REFERENCE).windows[0].start == datetime(
        2026, 7, 8, 9, tzinfo=UTC
    )
    assert prose.extract("sabato 7/8 dalle 9:00 alle 17:00", "it", REFERENCE).windows[0].start == datetime(
        2026, 8, 7, 9, tzinfo=UTC
    )


def test_an_unknown_zone_reads_as_utc() -> None:
    assert prose.extract("from 2pm to 3pm", "en", REFERENCE, "Mars/Olympus").windows[0].start == datetime(
        2026, 3, 1, 14, tzinfo=UTC
    )


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=400), st.sampled_from(["", "de", "fr", "en", "xx"]))
def test_any_text_is_read_without_error(text: str, language: str) -> None:
    slots = prose.extract(text, language, REFERENCE)
    assert all(tables.cause().search(v) is None for v in values(slots))


PIECES = sorted(
    {piece for row in ROWS for piece in row.text.split()} | {"7s", "9s", "12h", "A-", "/", "–", "#"}
)


@given(st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join))
def test_words_of_notices_in_any_order_are_read_without_error(text: str) -> None:
    assert answer(text)["action"]


def test_rows_of_no_ids_are_none() -> None:
    assert not prose.extract("7s et 9s", "fr").lines


HOSTILE = {
    "letters": "a", "capitals": "A ", "digits": "1", "numbers": "1 ", "clocks": "12:30-", "lines": "Linie 1, ", "between": "zwischen A und ",
    "tags": "<a", "brackets": "(", "blanks": " ", "newlines": "\n", "streets": "Straße ", "dashes": "A - ", "dots": "1.", "arrows": "A ↔ ",
    "days": "Montag ", "corners": "High St @ ", "quotes": "'", "finnish": "Aa-Bb väl ", "entities": "&amp;", "passes": "trains skip Aa, ", "nul": "\x00", "mixed": "Ж中ع ",
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_text(name: str) -> None:
    unit = HOSTILE[name]

    def seconds(size: int) -> float:
        start = time.process_time()
        prose.extract((unit * size)[:size])
        return time.process_time() - start

    whole, half = seconds(LIMIT), seconds(LIMIT // 2)
    assert pace.holds(whole, max(6 * half, 0.5)), f"{name}: {half:.2f} s for half, {whole:.2f} s for all"
    assert pace.holds(seconds(100_000), 2)


def test_labelled_sentences_lose_persons_and_causes() -> None:
    for path in captures("rights/handwritten32/sentences.json"):
        for row in json.loads(path.read_text()):
            told = " | ".join(values(prose.extract(row["text"], row["lang"], REFERENCE))).casefold()
            assert [w for w in (*row["persons"], *row["special"]) if w.casefold() in told] == [], row["text"]


def test_real_texts_hold_no_cause() -> None:
    for path in captures(
        "rights/real_strike_excerpts/*.json", "rights/oebb_de/texts.json", "rights/mbta_alerts/alerts.json"
    ):
        for row in json.loads(path.read_text()):
            text = "\n".join(str(row.get(k) or "") for k in ("title", "text", "header", "description"))
            found = values(prose.extract(text, row.get("lang", ""), REFERENCE))
            assert [v for v in found if tables.cause().search(v)] == []


def test_sections_and_hours_of_railway_notices() -> None:
    """What stands in bold between "zwischen" and "und", and every clock time, in 689 notices of one railway."""
    named, met, clock, told = 0, 0, 0, 0
    for path in captures("rights/oebb_de/texts.json"):
        for row in json.loads(path.read_text()):
            slots = prose.extract(row["title"] + "\n" + row["description"], "de", REFERENCE)
            plain = re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", row["description"]))
            pairs = re.findall(
                r"[zZ]wischen ([A-ZÄÖÜ][\wäöüß]{3,}).{0,40}? und ([A-ZÄÖÜ][\wäöüß]{3,})", plain
            )
            joined = " | ".join(slots.sections)
            named += len(pairs)
            met += sum(a in joined and b in joined for a, b in pairs)
            times = set(re.findall(r"\b(\d\d:\d\d) ?Uhr", plain)) - {"24:00"}
            clock += len(times)
            told += len(times & {c for pair in clocks(slots.windows) for c in pair})
    assert met >= 0.95 * named
    assert told >= 0.95 * clock


def hours(slots: dict[str, list[dict[str, str | None]]]) -> list[tuple[str | None, str | None]]:
    return [(window["from"], window["to"]) for window in slots["windows"]]


@pytest.mark.parametrize("language", NOTICES)
def test_a_reason_in_any_tense_leaves_no_trace(language: str) -> None:
    """Before or behind the notice: the slots are those of the notice alone. A day that a reason names ("la procession
    du 15 août") is a time as any other, and may be told beside the hours."""
    free: dict[str, object] = {"effect": "", "windows": []}
    frame = NOTICES[language]
    alone = answer(json.dumps({"text": frame.format(""), "lang": language}))["slots"]
    for reason in reasons(language):
        for text in (frame.format(reason), f"{frame.format('')} {reason}"):
            told = answer(json.dumps({"text": text, "lang": language}))
            said = f"{told['text']} {told['slots']}".casefold()
            assert [word for word in NEVER if word in said] == [], text
            assert {**told["slots"], **free} == {**alone, **free}, text
            assert hours(told["slots"]) == hours(alone), text
            assert told["action"] == "generalise", text


@pytest.mark.parametrize(
    ("text", "streets", "effect"),
    [
        ("Highway 77, southbound. Paving at Orchard Rd. Until 5:30 PM PST. Right lane closed.", ("Orchard Rd", "Highway 77"), Effect.LANE_CLOSED),
        ("Road works on N. Garden St. Single lane.", ("N. Garden St",), Effect.ROADWORKS),
        ("Tie 5 välillä Lahti - Heinola. Ajokaista suljettu liikenteeltä.", ("Tie 5",), Effect.LANE_CLOSED),
        ("Tie 107, eli Kehä II, Espoo. Tie on suljettu liikenteeltä.", ("Tie 107", "Kehä II"), Effect.ROAD_CLOSED),
        ("Droga krajowa nr 9 zablokowana.", ("Droga krajowa nr 9",), Effect.ROAD_CLOSED),
        ("Auf der Bundesstraße 27 ist der linke Fahrstreifen gesperrt.", ("Bundesstraße 27",), Effect.LANE_CLOSED),
        ("All lanes closed on I-15 near exit 4", ("I-15", "exit 4"), Effect.ROAD_CLOSED),
        ("Autopista AP-68 cortada.", ("AP-68",), Effect.ROAD_CLOSED),
        ("Highway 5: expect delays. Night-time Highway work, 3 km long.", ("Highway 5",), Effect.DELAYS),
    ],
)  # fmt: skip
def test_a_road_is_told_by_its_number_and_a_closed_lane_closes_no_road(
    text: str, streets: tuple[str, ...], effect: Effect
) -> None:
    found = prose.extract(text)
    assert (found.streets, found.effect) == (streets, effect)


def test_a_stop_has_a_name_and_keeps_what_is_part_of_it() -> None:
    found = prose.extract("Affected stops: Halt Ulmenweg. Zwischen Celle Hbf und Uelzen Bahnhof (U). Nearest station: Mill Lane station.")  # fmt: skip
    assert "Celle Hbf" in found.stops
    assert not {"Affected", "Nearest", "Bahnhof", "Celle"} & {*found.stops}


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Lift out of service through September 2018", None, datetime(2018, 10, 1, tzinfo=UTC)),
        ("Linie 4 ab Mai 2026 gesperrt", datetime(2026, 5, 1, tzinfo=UTC), None),
        ("Arrêt reporté jusqu'en décembre 2026", None, datetime(2027, 1, 1, tzinfo=UTC)),
    ],
)
def test_a_month_ends_or_begins_a_window(text: str, start: datetime | None, end: datetime | None) -> None:
    assert prose.extract(text).windows == (Window(start, end),)
    assert prose.extract("The timetable of May 2026").windows == ()


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("U4 gesperrt zwischen Hietzing und Längenfeldgasse", Effect.NO_SERVICE),
        ("Jubilee line part closed between Wembley Park and Stanmore", Effect.NO_SERVICE),
        ("A9 gesperrt zwischen Allershausen und Pfaffenhofen", Effect.ROAD_CLOSED),
        ("Rue de Vaugirard fermée entre Convention et Volontaires", Effect.ROAD_CLOSED),
        ("Service suspended between High Street and Park Road", Effect.NO_SERVICE),
    ],
)
def test_what_is_closed_is_a_line_or_a_road(text: str, effect: Effect) -> None:
    assert prose.extract(text).effect is effect


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("Linia 12 kursuje objazdem do odwołania.", Effect.DETOUR),
        ("Kurs linii 12 o 9:15 odwołany.", Effect.NO_SERVICE),
        ("La línea 6 recupera sus frecuencias habituales; continúa el retraso en la 7.", Effect.DELAYS),
        ("La línea 6 circula con frecuencia reducida.", Effect.REDUCED_SERVICE),
        ("Desvío de la línea 6, con la frecuencia y horario habituales.", Effect.DETOUR),
        ("Die Linie 9 fährt wieder ohne Einschränkungen, vereinzelt Verspätungen.", Effect.DELAYS),
        ("Auf der Linie 9 noch kein Schienenersatzverkehr.", Effect.NO_SERVICE),
        ("Die Sperrung ist aufgehoben, Linie 9 wird noch umgeleitet.", Effect.DETOUR),
        ("Die Linie 9 ist gesperrt.", Effect.NO_SERVICE),
        ("Line 5: no delays, but a temporary stop at Mill Lane.", Effect.STOP_MOVED),
        ("Pas de métro sur la ligne 4.", Effect.NO_SERVICE),
    ],
)
def test_what_is_denied_lifted_or_as_ever_is_no_effect(text: str, effect: Effect) -> None:
    assert prose.extract(text).effect is effect


@pytest.mark.parametrize(("text", "roads"), ROADS)
def test_finds_roads_by_their_number(text: str, roads: tuple[str, ...]) -> None:
    slots = read(Row("en", text))
    assert set(roads) <= set(slots.streets)
    assert not set(roads) & set(slots.lines)
