# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin replay`: recordings through the real line on their own clock."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tocsin.cli.main import Refusal
from tocsin.cli.moment import moment
from tocsin.cli.output import line, note, progress, refusing, say

if TYPE_CHECKING:
    from tocsin.run.recording import Snapshot
    from tocsin.run.replay import Counts, Replay, Turn


@click.command()
@click.argument("recordings", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--sites", "sites_file", required=True, type=click.Path(path_type=Path), help="CSV or GeoJSON of sites."
)
@click.option(
    "--rules", "rules_file", type=click.Path(path_type=Path), help="Rules (TOML) instead of the usual one."
)
@click.option(
    "--against",
    "old_rules",
    type=click.Path(path_type=Path),
    help="Would have fired: compare with these rules (TOML), or with `usual`.",
)
@click.option(
    "--against-sites",
    "old_sites",
    type=click.Path(path_type=Path),
    help="Would have fired: compare with these sites, such as the same with other radii.",
)
@click.option("--feed", "feeds", multiple=True, help="Only this feed label; may be given several times.")
@click.option("--from", "start", default="", help="RFC 3339: play from here.")
@click.option("--to", "stop", default="", help="RFC 3339: play to here.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def command(
    recordings: tuple[Path, ...],
    sites_file: Path,
    rules_file: Path | None,
    old_rules: Path | None,
    old_sites: Path | None,
    feeds: tuple[str, ...],
    start: str,
    stop: str,
    as_json: bool,
) -> None:
    """Play recordings and print notices, states and counts. The same input gives the same bytes.

    With --against or --against-sites, print instead what --rules and --sites would have told: pages more, pages
    fewer, and which impacts only one side tells.
    """
    from tocsin.cli.rules import ruleset
    from tocsin.cli.sites import load
    from tocsin.run.recording import RecordingError
    from tocsin.run.replay import Replay
    from tocsin.run.zones import installed

    sites = load(sites_file)
    if old_rules or old_sites:
        span = moment(start, "--from"), moment(stop, "--to")
        _compare(recordings, feeds, (sites_file, rules_file), (old_sites, old_rules), span, as_json)
        return
    replay = Replay(
        sites,
        installed(),
        start=moment(start, "--from"),
        stop=moment(stop, "--to"),
        rules=ruleset(rules_file),
    )
    began = time.perf_counter()
    with refusing(RecordingError):
        for turn in replay.turns(_snapshots(recordings, feeds)):
            for record in _lines(turn):
                _print(record, as_json)
    if not replay.counts.snapshots:
        raise Refusal(
            f"{recordings[0]}: no snapshot in it for {', '.join(feeds) or 'any feed'}; check --feed and --from"
        )
    _end(replay, as_json, time.perf_counter() - began)


def _compare(
    recordings: tuple[Path, ...],
    feeds: tuple[str, ...],
    new: tuple[Path, Path | None],
    old: tuple[Path | None, Path | None],
    span: tuple[datetime | None, datetime | None],
    as_json: bool,
) -> None:
    """What is not said of the old side is as on the new one."""
    from tocsin.cli.difference import show
    from tocsin.cli.rules import ruleset
    from tocsin.cli.sites import load
    from tocsin.core.match import SiteIndex
    from tocsin.core.world import World
    from tocsin.core.wouldhave import compare
    from tocsin.run.recording import RecordingError
    from tocsin.run.wouldhave import recorded
    from tocsin.run.zones import installed

    def world(sites_file: Path, rules_file: Path | None) -> World:
        sites = load(sites_file)
        rules = ruleset(None if str(rules_file) == "usual" else rules_file)
        return World(SiteIndex(sites), {site.id: site for site in sites}, rules=rules)

    after, before = world(*new), world(old[0] or new[0], old[1] or new[1])
    batches = recorded(_snapshots(recordings, feeds), installed())
    with refusing(RecordingError):
        show(compare(batches, before, after, *span), as_json)


def _snapshots(paths: tuple[Path, ...], feeds: tuple[str, ...]) -> Iterator[Snapshot]:
    from tocsin.run.recording import read

    for path in sorted(paths):
        yield from (shot for shot in progress(read(path), path.name) if not feeds or shot.feed in feeds)


def _lines(turn: Turn) -> Iterator[dict[str, Any]]:
    from tocsin.cli.records import when

    at = when(turn.at)
    for event, state in sorted(turn.moved.items()):
        yield {"kind": "state", "at": at, "event": event, "state": state.value}
    for notice in turn.changes.notices:
        yield {
            "kind": "notice",
            "at": at,
            "key": notice.key,
            "notice": notice.kind.value,
            "event": notice.event,
            "hazard": notice.hazard.value,
            "role": notice.role,
            "level": notice.level.name.lower(),
            "sites": list(notice.sites),
            "start": when(notice.start),
            "end": when(notice.end),
            "rule": notice.rule,
            "through": list(notice.through),
            "why": [{"name": reason.name, **reason.facts} for reason in notice.why],
        }


def _print(record: dict[str, Any], as_json: bool) -> None:
    if as_json:
        line(record)
    elif record["kind"] == "notice":
        count = len(record["sites"])
        say(
            f"{record['at']} {record['notice']:<9} {record['level']:<6} {record['hazard']:<18} {count} sites, {record['role']}"
        )


def _counts(counts: Counts) -> dict[str, Any]:
    return {
        "snapshots": counts.snapshots,
        "messages": counts.messages,
        "repeats": counts.repeats,
        "refused": counts.refused,
        "flaws": counts.flaws,
        "notes": counts.notes,
        "unplaced": counts.unplaced,
        "events": counts.events,
        "impacts": counts.impacts,
        "notices": dict(sorted(counts.notices.items())),
        "states": dict(sorted(counts.states.items())),
        "span_s": counts.span_s,
    }


def _end(replay: Replay, as_json: bool, took: float) -> None:
    """Counts to stdout; the speed, which no two runs share, to stderr."""
    counts = _counts(replay.counts)
    if as_json:
        line({"kind": "counts", **counts})
    else:
        say(", ".join(f"{name} {value}" for name, value in counts.items()))
    speed = replay.counts.span_s / took if took else 0.0
    note(
        f"{replay.counts.span_s:.0f} s of record in {took:.1f} s: {speed:,.0f} x real time, {len(replay.world.sites)} sites"
    )
