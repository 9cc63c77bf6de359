# SPDX-License-Identifier: AGPL-3.0-or-later
"""Real captures: every entry ends as a record or a flaw, no text is kept, cut bytes are borne."""

from pathlib import Path

import pytest

from tests.conftest import captures
from tests.formats.made import flaws, read, reports
from tests.pace import within
from tocsin.formats.autobahn import AUTOBAHN
from tocsin.formats.base import Body, Format, Hint
from tocsin.formats.datex2 import DATEX2
from tocsin.formats.gtfsrt import GTFS_RT
from tocsin.formats.gtfsrt_json import GTFS_RT_JSON
from tocsin.formats.ical import ICALENDAR
from tocsin.formats.navitia import NAVITIA
from tocsin.formats.open511 import OPEN511
from tocsin.formats.siri_sx import SIRI_SX
from tocsin.formats.wzdx import WZDX

FORMATS: tuple[Format, ...] = (
    AUTOBAHN,
    DATEX2,
    GTFS_RT,
    GTFS_RT_JSON,
    ICALENDAR,
    NAVITIA,
    OPEN511,
    SIRI_SX,
    WZDX,
)
FOLDERS = {
    "autobahn": AUTOBAHN, "datex2": DATEX2, "gtfs-rt-alerts": GTFS_RT, "gtfs-rt-alerts-json": GTFS_RT_JSON,
    "ics": ICALENDAR, "navitia-json": NAVITIA, "open511": OPEN511, "siri-sx": SIRI_SX, "wzdx": WZDX,
}  # fmt: skip
# DriveBC's editor format is not Open511; empty calendars and a zone without a calendar are not recognisable.
UNSURE = {"cars_feed_list_of_five.json"}
FILES = [(form, path) for folder, form in FOLDERS.items() for path in captures(f"feeds/{folder}/**/*")]
HINT = Hint(publisher="pub", timezone="Europe/Paris")


@pytest.mark.parametrize(("form", "path"), FILES, ids=lambda v: v.name)
def test_reads_every_capture(form: Format, path: Path) -> None:
    raw = path.read_bytes()
    found = list(form.parse(Body(raw), HINT))
    assert all(r.headline == {} and r.description == {} for r in reports(found))
    assert all(r.slots is not None for r in reports(found))
    if form is not ICALENDAR:
        assert found


@pytest.mark.parametrize(("form", "path"), [f for f in FILES if f[0] is not ICALENDAR], ids=lambda v: v.name)
def test_is_recognised_without_being_told(form: Format, path: Path) -> None:
    if path.name in UNSURE:
        return
    body = Body(path.read_bytes())
    assert max(FORMATS, key=lambda f: f.sniff(body)) is form


@pytest.mark.parametrize(("form", "path"), FILES[::7], ids=lambda v: v.name)
def test_cut_and_garbled_bytes_are_borne(form: Format, path: Path) -> None:
    raw = path.read_bytes()[:60_000]
    cut, middle = raw[: len(raw) // 3], len(raw) // 2
    garbled = raw[:middle] + b"\xff\x00<" + raw[middle:]
    with within(10):
        for part in (cut, garbled, raw[::-1], b"", b"{}", b"[]", b"<a/>", b"\x00" * 100):
            list(form.parse(Body(part), HINT))


def test_languages_of_one_sncb_message_are_folded() -> None:
    for path in captures("feeds/gtfs-rt-alerts/be-sncb-nmbs/*.pb"):
        found = read(GTFS_RT, path.read_bytes())
        assert (len(reports(found)), len(flaws(found))) == (2, 0)


def test_carris_gatherings_are_not_told() -> None:
    for path in captures("feeds/gtfs-rt-alerts/pt-carris-metropolitana/*full.pb"):
        told = str(read(GTFS_RT, path.read_bytes())).casefold()
        assert [
            w for w in ("feira", "festa", "peregrina", "procissão", "demonstration", "manifesta") if w in told
        ] == []
