# SPDX-License-Identifier: AGPL-3.0-or-later
"""One scripted day, played by a process that may be killed anywhere and started again.

The clock is the script's. A watched folder is the feed, a loopback webhook and a loopback mail server
the receivers. Whoever plays it again goes on where the last commit left it.
"""

from __future__ import annotations

import asyncio
import os
import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests import databases
from tests.run.messages import cap

databases.ready()

from tocsin.core.match import SiteIndex  # noqa: E402
from tocsin.core.model import Hazard, Site  # noqa: E402
from tocsin.deliver import channels  # noqa: E402
from tocsin.run import crash  # noqa: E402
from tocsin.run.clearing import Cleaned, clean  # noqa: E402
from tocsin.run.egress import Egress  # noqa: E402
from tocsin.run.fetch import Fetcher  # noqa: E402
from tocsin.run.mail import Mailer, Relay  # noqa: E402
from tocsin.run.poll import Poller  # noqa: E402
from tocsin.run.reader import Body  # noqa: E402
from tocsin.run.send import Sender  # noqa: E402
from tocsin.run.tick import Line  # noqa: E402
from tocsin.run.up import ears_of  # noqa: E402
from tocsin.run.wire import Wire  # noqa: E402
from tocsin.sources.base import Feed  # noqa: E402
from tocsin.store import models, outbox  # noqa: E402
from tocsin.store.seal import Keyring  # noqa: E402

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


ALERT = cap("a", at(-1))
UPDATE = cap("b", at(9), "Update", "Extreme", refs=(("a", at(-1)),))
CANCEL = cap("c", at(49), "Cancel", "Extreme", refs=(("b", at(9)),))
FLOOD = cap("d", at(59), severity="Moderate", hours=1, event="Flood")

Files = Mapping[str, bytes]
# warn, update, repeat, vanish, return, cancel with its all-clear, another warning, and an end by the clock alone
SCRIPT: tuple[tuple[float, Files | None], ...] = (
    (0, {"a": ALERT}),
    (10, {"a": ALERT, "b": UPDATE}),
    (20, {"a": ALERT, "b": UPDATE}),
    (30, {}),
    (40, {"b": UPDATE}),
    (50, {"b": UPDATE, "c": CANCEL}),
    (60, {"b": UPDATE, "c": CANCEL, "d": FLOOD}),
    (70, None),
    (600, None),
)
BURST = 40


def _burst() -> tuple[tuple[float, Files | None], ...]:
    """Many warnings at once, then updates of some, cancels of others: 80 notices, each to two receivers."""
    first = {f"a{n}": cap(f"a{n}", at(-1), area=_box(n)) for n in range(BURST)}
    later = {
        f"b{n}": cap(
            f"b{n}",
            at(9),
            "Update" if n % 2 else "Cancel",
            "Extreme",
            refs=((f"a{n}", at(-1)),),
            area=_box(n),
        )
        for n in range(BURST)
    }
    return ((0, first), (10, {**first, **later}))


def _box(number: int) -> str:
    """A box around the depot, each a little larger: no two warnings are one."""
    d = 0.5 + number / 1000
    return f"{45 - d},{4 - d} {45 - d},{6 + d} {47 + d},{6 + d} {47 + d},{4 - d} {45 - d},{4 - d}"


TOLD = ["warn", "update", "all_clear", "warn", "all_clear"]


@dataclass(frozen=True)
class Stage:
    """Where a play happens. `crash_at` 0: nowhere; `crash_log`: where points are counted; `kill_after`: seconds
    until somebody outside kills it, 0: never; `burst`: many warnings at once in the place of the scripted day."""

    folder: str
    database: str
    hook: str
    relay: str
    crash_at: int = 0
    crash_log: str = ""
    kill_after: float = 0.0
    burst: bool = False


class Reading:
    """The reader without its child process: this test's hostile part is the killing."""

    async def read(self, body: Body) -> Cleaned:
        return clean(body.raw, body.feed, {}, body.hint, body.format, body.text_listed, body.charset)


def warm_up() -> None:
    """Load and compile what every play needs, once, before players are forked."""
    found = clean(UPDATE, "office", {}, None, "cap")
    SiteIndex([Site(id="lyon", name="Lyon", lat=45.76, lon=4.84)]).hits(found.cleared[0].place, 1000.0)
    channels()


def people() -> None:
    """A site and a role with two targets; to be called once, before the first play."""
    models.Site.objects.create(id="lyon", name="Lyon depot", lat=45.76, lon=4.84)
    role = models.Role.objects.create(name="duty")
    for channel, address in (("webhook", "hook"), ("email", "duty@example.org")):
        models.Target.objects.create(role=role, channel=channel, address=address)


def play(stage: Stage) -> None:
    """Play the script from where it stands to its end."""
    crash.arm(stage.crash_at, stage.crash_log)
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = (
        "1"  # this play has one task; the line's own thread is not tested
    )
    with databases.opened(stage.database, Path(stage.folder)):
        asyncio.run(_play(stage))


async def _play(stage: Stage) -> None:
    clock = [NOON]
    folder = Path(stage.folder) / "in"
    folder.mkdir(exist_ok=True)
    feed = _feed(folder)
    line = Line([ears_of(feed)], {feed.name: feed.publisher})
    egress = Egress.allowing(["127.0.0.1"])
    poller = Poller(Fetcher(egress), Reading(), lambda: clock[0], random.Random(1))  # type: ignore[arg-type]
    sender = Sender(
        channels(), Wire(egress), Keyring(stage.folder), lambda: clock[0], Mailer(Relay.read(stage.relay))
    )
    state = models.FeedState.objects.filter(pk=feed.name).first()
    done = state.polled_at if state else None
    clock[0] = max(NOON, done or NOON)
    line.take(clock[0])
    outbox.release()
    for minutes, files in _burst() if stage.burst else SCRIPT:
        if done and at(minutes) < done:
            continue
        clock[0] = at(minutes)
        await sender.run(asyncio.Event(), until_empty=True)
        if files is not None and clock[0] != done:
            _lay(folder, files)
            line.tick([await poller.poll(feed, line.cursors[feed.name])], clock[0])
        else:
            line.tick((), clock[0])
        await sender.run(asyncio.Event(), until_empty=True)
    sender.close()


def _feed(folder: Path) -> Feed:
    return Feed(
        name="office",
        title="Office",
        publisher="Office of Weather",
        url=folder.as_uri(),
        format="cap",
        licence="none",
        hazards=frozenset({Hazard.WIND, Hazard.FLOOD}),
        area=("FR",),
        quiet_after=10**6,
    )


def _lay(folder: Path, files: Files) -> None:
    """Make the folder hold just these files, written whole and with a time of their own."""
    for old in folder.iterdir():
        if old.name not in files:
            old.unlink()
    for name, body in files.items():
        part = folder / f".{name}"
        part.write_bytes(body)
        os.utime(part, (0, len(body)))
        part.replace(folder / name)
