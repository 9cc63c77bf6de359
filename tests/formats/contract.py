# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is asked of a format and its recording. Each question answers "" when it is well, else one line that says the mend."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec
from lxml import etree
from tools import record

from tocsin.core.model import REFUSALS, MsgType, Report
from tocsin.formats import Body, Format, Hint, Item, formats, parse, recognise
from tocsin.formats.base import Says
from tocsin.run import recording
from tocsin.run.clearing import Cleaned, clean

MADE_UP = (b"", b" ", b"{}", b"[]", b"<a/>", b"\x00" * 50, b"\xff\xfe{\x00")


@dataclass
class Case:
    """A format and the recording of its own name in `folder`."""

    known: Format
    folder: Path = record.FOLDER

    @staticmethod
    @cache
    def named(name: str) -> Case:
        return Case(formats()[name])

    @cached_property
    def path(self) -> Path:
        return self.folder / record.FORMATS / f"{self.known.name}.jsonl"

    @cached_property
    def bodies(self) -> list[bytes]:
        return [shot.raw for shot in recording.read(self.path)] if self.path.exists() else []

    @cached_property
    def told(self) -> list[list[Report]]:
        """The reports of each body, in time order."""
        return [[i for i in self.items(raw) if isinstance(i, Report)] for raw in self.bodies]

    def items(self, raw: bytes) -> list[Item]:
        return list(parse(raw, Hint(), self.known.name))

    def held(self, raw: bytes) -> Cleaned:
        return clean(raw, self.known.name, {}, Hint(), self.known.name, text_listed=True)


Question = Callable[[Case], str]


def it_says_what_it_is(case: Case) -> str:
    known = case.known
    whole = known.name and known.title and known.spec.startswith(("http", "docs/")) and known.says
    if not whole:
        return "name, title, specification and what it says must be there"
    if formats().get(known.name) is not known:
        return "the name is taken by another format; choose one"
    if (set(known.says) == set(Says)) == bool(known.unsaid):
        return "say in `unsaid` why an update, a cancel or an end cannot be expressed, and only then"
    return ""


def it_has_a_recording_it_recognises(case: Case) -> str:
    if not case.bodies:
        return f"{case.path} is missing or empty; record a body and what follows it"
    found = {getattr(recognise(Body(raw)), "name", "nothing") for raw in case.bodies}
    return "" if found == {case.known.name} else f"its bodies are recognised as {', '.join(sorted(found))}"


def it_reads_as_a_human_checked(case: Case) -> str:
    expected = record.expected(case.path)
    same = expected.exists() and expected.read_text("utf-8") == record.read(case.path)
    return "" if same else f"make record SOURCE={case.known.name}, then review"


def it_shows_what_it_says(case: Case) -> str:
    reports = [report for body in case.told for report in body]
    return says_in_vain(case.known, case.told) or unsaid_after_all(case.known, reports)


def says_in_vain(known: Format, told: list[list[Report]]) -> str:
    """What the format is declared to say and a recording of it does not show."""
    shown = {Says.UPDATE: _updated(told), Says.CANCEL: _cancelled(told), Says.END: _ended(told)}
    lacking = [say.value for say in known.says if not shown[say]]
    return f"the recording shows no {' and no '.join(lacking)} of what it told before" if lacking else ""


def unsaid_after_all(known: Format, reports: list[Report]) -> str:
    """What reports express though the format is declared unable to say it."""
    said = {Says.CANCEL: any(r.msg_type is MsgType.CANCEL for r in reports), Says.END: _ended([reports])}
    wrong = [say.value for say, shown in said.items() if shown and say not in known.says]
    return f"{' and '.join(wrong)} is declared unsaid, yet read" if wrong else ""


def _names(report: Report) -> set[str]:
    return {report.id, *report.keys}


def _meant(report: Report) -> set[str]:
    return {report.id, *report.refs, *report.keys, *report.cancelled_keys}


def _updated(told: list[list[Report]]) -> bool:
    """Whether a later report means an earlier one and says something else."""
    later = [(old, new) for before, after in pairwise(told) for old in before for new in after]
    return any(
        _names(old) & _meant(new) and old != new and new.msg_type is not MsgType.CANCEL for old, new in later
    )


def _cancelled(told: list[list[Report]]) -> bool:
    """Whether a cancel means something told before."""
    known: set[str] = set()
    cancels: list[bool] = []
    for body in told:
        cancels += [bool(_meant(r) & known) for r in body if r.msg_type is MsgType.CANCEL]
        known |= {name for r in body for name in _names(r)}
    return any(cancels)


def _ended(told: list[list[Report]]) -> bool:
    return any(report.ends for body in told for report in body)


def it_bears_damage(case: Case) -> str:
    for raw in (*MADE_UP, *(raw[::-1] for raw in case.bodies)):
        found = case.held(raw)
        if found.cleared or not (found.flaws or raw[:1] in b"[{<"):
            return f"{raw[:20]!r}... reads as {len(found.cleared)} reports and {len(found.flaws)} flaws"
    for raw in case.bodies:
        cut = case.held(raw[: len(raw) // 2])
        if raw[:1] in b"[{<" and not cut.flaws:
            return "a body cut in half is read without a flaw"
        for at in range(0, len(raw), len(raw) // 7 + 1):
            case.held(raw[:at] + b"\xff\x00<{\"'\xfe" + raw[at + 7 :])
    return ""


def its_records_survive_json(case: Case) -> str:
    for report in (report for body in case.told for report in body):
        if msgspec.json.decode(msgspec.json.encode(report), type=Report) != report:
            return f"{report.id} comes back from JSON otherwise"
    return (
        ""
        if case.told == [[i for i in case.items(raw) if isinstance(i, Report)] for raw in case.bodies]
        else "read twice, it differs"
    )


def the_gate_refuses_nothing_unexplained(case: Case) -> str:
    for raw in case.bodies:
        found = case.held(raw)
        if {refused.reason for refused in found.refused} - REFUSALS:
            return f"a refusal for a reason that is not on the list: {found.refused}"
        if emptied := [kept.emptied for kept in found.cleared if kept.emptied]:
            return f"the gate emptied {emptied} of a recording without persons"
        if not all(flaw.reason for flaw in found.flaws):
            return "a flaw without a reason"
    return ""


def every_entry_is_counted(case: Case) -> str:
    """An entry made unreadable is lost, told of once, and costs its neighbours nothing."""
    for raw in case.bodies:
        whole = case.held(raw)
        for poisoned, without in _poisoned(raw, lambda r: _ids(case.held(r)), _ids(whole)):
            found, rest = case.held(poisoned), case.held(without)
            if _ids(found) != _ids(rest):
                return f"a poisoned entry costs its neighbours: {_ids(found)} instead of {_ids(rest)}"
            if found.entries <= rest.entries:
                return (
                    f"a poisoned entry is dropped in silence: {found.entries} of {rest.entries + 1} told of"
                )
    return ""


def _ids(held: Cleaned) -> list[str]:
    return [kept.report.id for kept in held.cleared] + [link.href for link in held.links]


def _poisoned(
    raw: bytes, ids: Callable[[bytes], list[str]], whole: list[str]
) -> Iterator[tuple[bytes, bytes]]:
    """For each entry of an XML or JSON body: the body with that entry poisoned, and without it."""
    cases = _json_cases(raw) if raw[:1] in b"[{" else _xml_cases(raw) if raw[:1] == b"<" else ()
    for poisoned, without in cases:
        if 0 < len(ids(without)) < len(whole):
            yield poisoned, without


def _json_cases(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    value = json.loads(raw)
    for path, listed in _lists(value):
        for at in range(len(listed)):
            yield _changed(value, path, at, 7), _changed(value, path, at, None)


def _lists(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], list[Any]]]:
    if isinstance(value, list):
        if len(value) > 1 and isinstance(value[0], dict):
            yield path, value
        return
    for key, inner in value.items() if isinstance(value, dict) else ():
        yield from _lists(inner, (*path, key))


def _changed(value: Any, path: tuple[Any, ...], at: int, entry: Any) -> bytes:
    value = copy.deepcopy(value)
    listed = value
    for key in path:
        listed = listed[key]
    listed[at : at + 1] = [] if entry is None else [entry]
    return json.dumps(value).encode()


def _xml_cases(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    root = etree.fromstring(raw)
    nodes = [node for node in root.iter() if isinstance(node.tag, str)]
    for node in nodes:
        parent = node.getparent()
        if parent is not None and len(parent.findall(node.tag)) > 1 and (len(node) or node.attrib):
            poisoned = etree.Element(node.tag, nsmap=node.nsmap)
            parent.replace(node, poisoned)
            broken = etree.tostring(root)
            parent.remove(poisoned)
            yield bytes(broken), bytes(etree.tostring(root))
            return


QUESTIONS: tuple[Question, ...] = (
    it_says_what_it_is,
    it_has_a_recording_it_recognises,
    it_reads_as_a_human_checked,
    it_shows_what_it_says,
    it_bears_damage,
    its_records_survive_json,
    the_gate_refuses_nothing_unexplained,
    every_entry_is_counted,
)
