# SPDX-License-Identifier: AGPL-3.0-or-later
"""What each entry of the log says, in words: its kind, and what became what. In the language that is active."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _
from msgspec import Struct

from tocsin.core import chainlog
from tocsin.core.chainlog import Entry, Facts


class Change(Struct, frozen=True):
    entry: Entry
    kind: str
    said: str


def changes(entries: Iterable[Entry]) -> Iterator[Change]:
    """In the order of the log. Bears entries that somebody tampered with."""
    for entry, before in chainlog.told(entries):
        yield Change(entry, _kind(entry), _said(entry, before))


def _kind(entry: Entry) -> str:
    verbs = {
        "added": _("added"),
        "changed": _("changed"),
        "removed": _("removed"),
        "renewed": _("written anew"),
        "restored": _("put back from a backup"),
    }
    things = {
        "feed": _("Feed"),
        "fields": _("Fields"),
        "retention": _("Retention"),
        "note": _("Note of the last entry"),
        "log": _("This log"),
    }
    thing, _sep, verb = entry.kind.rpartition("_")
    return f"{things.get(thing, thing)} · {verbs.get(verb, verb)}"


def _said(entry: Entry, before: Facts) -> str:
    facts: object = entry.facts
    if not isinstance(facts, dict) or not isinstance(before, dict):
        return ""
    if entry.kind in chainlog.ITSELF:
        return str(_("%(n)s entries stood before it") % {"n": facts.get("entries", "?")})
    if entry.kind.endswith("_removed"):
        return ""
    if not before:
        return "; ".join(_value(key, facts[key]) for key in ("url", "seconds") if key in facts)
    names = [key for key in {**before, **facts} if before.get(key) != facts.get(key)]
    return "; ".join(_turned(key, before.get(key), facts.get(key)) for key in names)


def _turned(key: str, was: object, now: object) -> str:
    if key == "reading":
        return str(_("what it is asked for or how it is read"))
    if isinstance(was, list) and isinstance(now, list):
        gone = [f"−{item}" for item in was if item not in now]
        return " ".join([_label(key), *(f"+{item}" for item in now if item not in was), *gone])
    return f"{_label(key)} {_value(key, was)} → {_value(key, now)}"


def _value(key: str, value: object) -> str:
    if isinstance(value, bool):
        return str(_("yes") if value else _("no"))
    if key == "seconds" and isinstance(value, int):
        return str(_("%(days)s days") % {"days": f"{value / 86400:g}"})
    return "–" if value is None else str(value)


def _label(key: str) -> str:
    labels = {
        "title": _("Title"),
        "publisher": _("Publisher"),
        "url": _("Address"),
        "format": _("Format"),
        "licence": _("Licence"),
        "hazards": _("Hazards"),
        "area": _("Area"),
        "text_kept": _("Sender's words kept"),
        "seconds": _("Time"),
        "fields": _("Fields"),
    }
    return f"{labels.get(key, key)}:"
