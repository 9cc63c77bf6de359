# SPDX-License-Identifier: AGPL-3.0-or-later
"""The log of what is watched, checked: each refusal says what does not hold and what to compare with. After `open_store`."""

from __future__ import annotations

import json
from pathlib import Path

from tocsin.cli.main import Refusal
from tocsin.core.chainlog import Entry
from tocsin.store import register
from tocsin.store.models import RegisterEntry
from tocsin.store.signet import FILE, Signet
from tocsin.store.unlogged import unlogged

COMPARE = "compare with an export or backup from before"
LIMIT = (
    "none of them was changed, taken out or put in. Who takes entries off the end, the note of them (register.head) and"
    " all that came of the feed out of the store leaves no trace in this folder: note the last hash elsewhere and ask"
    " for it: --seen HASH"
)
"""What the check cannot promise by itself."""

UNSTARTED = "this desk never started: no feed is read, and the first start (tocsin up) writes each into the log before"


def keyed(data: Path) -> None:
    """Raises Refusal for a log whose key is gone, before another is made in its place."""
    if not (data / FILE).exists() and RegisterEntry.objects.exists():
        raise Refusal(
            f"{data / FILE}: missing, so the signatures of the log cannot be checked; put back the copy kept elsewhere"
        )


def holding(signet: Signet, public: str, noted: set[str]) -> list[Entry]:
    """The entries, all of which hold. Raises Refusal."""
    if found := register.broken(public):
        raise Refusal(f"register: entry {found.seq}: {found.why}; {COMPARE}")
    entries = list(register.entries())
    if register.cut(signet):
        raise Refusal(
            f"register: what followed entry {len(entries)} is missing: the log lacks the last entry noted in"
            f" register.head; {COMPARE}"
        )
    _all_logged(entries)
    if entries and not noted and not signet.head():
        raise Refusal(
            f"register: {len(entries)} entries hold, but register.head is missing: whether later ones were cut off"
            " cannot be told; put the file back, or ask for a hash noted elsewhere: --seen HASH"
        )
    if lost := sorted(noted - {entry.hash for entry in entries}):
        raise Refusal(f"register: no entry has the hash {lost[0][:64]}; the log was cut or begun anew")
    return entries


def _all_logged(entries: list[Entry]) -> None:
    read = unlogged(entries)
    if read and not entries:
        raise Refusal(
            f"register: the log is empty, though this desk has read feeds: it was taken away; {COMPARE}"
        )
    if read:
        raise Refusal(
            f"register: {read.feed} was read at {read.at:%Y-%m-%d %H:%M} UTC, when no entry says that it is watched:"
            f" entries were taken off the log's end, or the clock was set back; {COMPARE}"
        )


def earlier(path: Path) -> set[str]:
    """The hashes of an earlier output of `tocsin register --json`. Raises Refusal."""
    try:
        return {str(entry["hash"]) for entry in json.loads(path.read_text("utf-8"))["log"]["entries"]}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        raise Refusal(f"{path}: not an output of tocsin register --json; name such a file") from None
