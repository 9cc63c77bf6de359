# SPDX-License-Identifier: AGPL-3.0-or-later
"""Road, transit and event feeds to records, beside the bare library for each, in one run; and notices a second.

    python -m bench.roads

Inputs are made here from a seed: 1,000 GTFS-Realtime alerts, half of them with text only; 500 events, a tenth of
them weekly; 400 notices of up to three sentences. Best of several rounds of processor time, ours and the peer's in turn.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from google.transit import gtfs_realtime_pb2 as pb
from icalendar import Calendar

from tocsin.core.guard import prose
from tocsin.core.guard.say import say
from tocsin.core.model import Hazard
from tocsin.formats import read_once
from tocsin.formats.base import Body, Hint
from tocsin.formats.gtfsrt import GTFS_RT
from tocsin.formats.ical import ICALENDAR

ALERTS, EVENTS, NOTICES, ROUNDS = 1_000, 500, 400, 5
TEXTS = (
    "Linien {0}, {1} und 9: kein Betrieb zwischen Markt und Rathaus von 14 bis 18.30 Uhr wegen Bauarbeiten.",
    "Lignes {0} et {1} : trafic interrompu entre République et Nation de 14h à 18h30 en raison de travaux.",
    "Routes {0} and {1} are on diversion between High Street and Park Road from 2pm to 6:30pm because of works.",
    "Autobusy linii {0} i {1} kursują objazdem w godz. 12:00 - 18:00 z powodu remontu.",
)


def alerts(coded: bool) -> bytes:
    rng = random.Random(7)
    feed = pb.FeedMessage()
    feed.header.gtfs_realtime_version = "2.0"
    feed.header.timestamp = 1_760_000_000
    for number in range(ALERTS):
        entity = feed.entity.add()
        entity.id = f"a{number}"
        period = entity.alert.active_period.add()
        period.start, period.end = 1_760_000_000, 1_760_086_400
        translation = entity.alert.header_text.translation.add()
        translation.text = rng.choice(TEXTS).format(rng.randrange(99), rng.randrange(99))
        if coded:
            entity.alert.effect = pb.Alert.Effect.Value("DETOUR")
            for _ in range(rng.randrange(1, 8)):
                touched = entity.alert.informed_entity.add()
                touched.route_id, touched.stop_id = str(rng.randrange(300)), str(rng.randrange(9_999))
    return feed.SerializeToString()


def calendar() -> str:
    rng = random.Random(7)
    rows = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    for number in range(EVENTS):
        day = f"2026{rng.randrange(1, 13):02d}{rng.randrange(1, 28):02d}"
        rows += [
            "BEGIN:VEVENT",
            f"UID:{number}@x",
            "DTSTAMP:20260101T000000Z",
            f"DTSTART:{day}T140000Z",
            f"DTEND:{day}T180000Z",
        ]
        rows += ["LOCATION:Marktplatz", "SUMMARY:A fair", "DESCRIPTION:Words about it that nobody keeps"]
        rows += ["RRULE:FREQ=WEEKLY;COUNT=4"] * (number % 10 == 0) + ["END:VEVENT"]
    return "\r\n".join([*rows, "END:VCALENDAR", ""])


def ours_gtfs(raw: bytes) -> int:
    return len(list(GTFS_RT.parse(Body(raw), Hint())))


def bare_gtfs(raw: bytes) -> int:
    feed = pb.FeedMessage()
    feed.ParseFromString(raw)
    return sum(1 for e in feed.entity if [i.route_id for i in e.alert.informed_entity] or e.alert.effect)


def ours_ical(raw: bytes) -> int:
    return len(list(ICALENDAR.parse(Body(raw), Hint())))


def bare_ical(raw: bytes) -> int:
    found = Calendar.from_ical(raw.decode())
    return len([(e.get("DTSTART").dt, e.get("LOCATION")) for e in found.walk("VEVENT")])


def seconds(work: Callable[[bytes], int], raw: bytes, anew: bool = True) -> float:
    if anew:
        read_once.forget()
    start = time.process_time()
    work(raw)
    return time.process_time() - start


def compare(
    name: str,
    count: int,
    ours: Callable[[bytes], int],
    peer: Callable[[bytes], int],
    raw: bytes,
    anew: bool = True,
) -> None:
    rounds = [(seconds(ours, raw, anew), seconds(peer, raw, anew)) for _ in range(ROUNDS)]
    best, bare = min(r[0] for r in rounds), min(r[1] for r in rounds)
    print(
        f"{name:<34} {count / best:>10,.0f} /s   library alone {count / bare:>10,.0f} /s   ratio {best / bare:5.2f}"
    )


def notices() -> None:
    rng = random.Random(7)
    texts = [
        " ".join(
            rng.choice(TEXTS).format(rng.randrange(99), rng.randrange(99)) for _ in range(rng.randrange(1, 4))
        )
        for _ in range(NOTICES)
    ]
    start = time.process_time()
    for text in texts:
        say(prose.extract(text), Hazard.TRANSIT, "en")
    spent = time.process_time() - start
    size = sum(len(t.encode()) for t in texts)
    print(
        f"{'notices to slots to text':<34} {len(texts) / spent:>10,.0f} /s   {spent * 1e6 / size:.2f} ms/kB"
    )


def main() -> None:
    """Print one line a format: ours, the library alone, the ratio of times."""
    compare("GTFS-RT alerts, coded", ALERTS, ours_gtfs, bare_gtfs, alerts(coded=True))
    compare("GTFS-RT alerts, text only", ALERTS, ours_gtfs, bare_gtfs, alerts(coded=False))
    compare("  the same at the next poll", ALERTS, ours_gtfs, bare_gtfs, alerts(coded=False), anew=False)
    compare("iCalendar events", EVENTS, ours_ical, bare_ical, calendar().encode())
    notices()


if __name__ == "__main__":
    main()
