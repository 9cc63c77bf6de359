# SPDX-License-Identifier: AGPL-3.0-or-later
"""Common Alerting Protocol 1.0, 1.1 and 1.2: alone, several in a file, or in an EDXL-DE envelope.

Every alert ends as reports, one refusal, or one lost flaw. `contact`, `web`, `note`, `incidents`, `addresses`,
`senderName` and resources never leave this module: they name people and offices, not hazards.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from hashlib import blake2b
from typing import Any, TypeVar

from msgspec import Struct

from tocsin.core.model import PERSON_ALERT, Flaw, Hazard, MsgType, Refused, Report, Signature, Status
from tocsin.formats import cap_parameters
from tocsin.formats.base import CANCEL, END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.cap_fold import Group, groups_of, parts_of
from tocsin.formats.cap_info import NAMES, Info, Notes, info_of, name_of
from tocsin.formats.cap_words import MSG_TYPES, STATUSES, about_a_person
from tocsin.formats.decode_xml import xml_bare
from tocsin.formats.senders import organisation
from tocsin.formats.stamps import stamp
from tocsin.formats.terms import hazard_of
from tocsin.formats.texts import one_line, plain_text, says_test

MOST_INFOS = 2000
_NO_EVENT = frozenset(
    {"PROFILE_VERSION", "LICENSE", "GROUP", "AREA_COLOR", "system_event_priority", "system_event_level_color"}
)
_SCHEMES = ("SAME", "II", "CAP-CP:Event", "BBK-EVENTCODE", "awareness_type", "OET")
_SCHEMA = re.compile(r"<(?:\w+:)?schema[\s>]")
_DECLARED = re.compile(
    rb"""(?:\xef\xbb\xbf)?\s*(?:<[?!][^>]*>\s*)*+<alert\s[^<>]*?(?<=\s)"""
    rb"""(xmlns="(?:urn:oasis:names:tc:emergency:cap:1\.\d|http://www\.incident\.com/cap/1\.0)")"""
)
"""The root's start tag as far as the declaration of the default namespace."""
_DSIG = "{http://www.w3.org/2000/09/xmldsig#}Signature"
_CODED = frozenset({"awareness_type", "eventtype"})
_ACTUAL, _ALERT, _TEST = Status.ACTUAL, MsgType.ALERT, Status.TEST
_UNCHECKED, _ABSENT = Signature.UNCHECKED, Signature.ABSENT
"""Members by a plain name: asking an Enum for one costs Python 3.11 as much as reading three elements."""
_HEAD = frozenset({"identifier", "sender", "sent", "status", "msgType", "references"})


W = TypeVar("W", Status, MsgType)


class Head(Struct, gc=False):
    """The alert element without its info blocks."""

    id: str = ""
    sender: str = ""
    sent: datetime | None = None
    status: Status = Status.ACTUAL
    msg_type: MsgType = MsgType.ALERT
    refs: tuple[str, ...] = ()
    signed: bool = False


def sniff(body: Body) -> float:
    head = body.head
    if "<" not in head[:2000] or _SCHEMA.search(head):
        return 0.0
    if "emergency:cap:1" in head or "incident.com/cap/1" in head:
        return 0.4 if "<feed" in head or "<rss" in head or ":feed" in head or "<rdf" in head.lower() else 0.95
    if "EDXLDistribution" in head:
        return 0.9
    return 0.6 if "<alert" in head and "<identifier" in head else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """Every alert in the document."""
    root, fault = xml_bare(body.raw, body.charset, _DECLARED)
    if root is None:
        yield Flaw(fault or "not XML")
        return
    elements = list(alerts_in(root))
    if not elements:
        yield Flaw("no CAP alert in the file")
    for number, element in enumerate(elements):
        yield from alert(element, f"alert[{number}]" if len(elements) > 1 else "alert", hint)


def alerts_in(root: Any) -> Iterator[Any]:
    """The alert elements of a document, whatever wraps them."""
    if name_of(root.tag) == "alert":
        yield root
        return
    for element in root.iter("{*}alert"):
        if any(name_of(child.tag) == "identifier" for child in element):
            yield element


def alert(element: Any, where: str, hint: Hint) -> list[Item]:
    """One alert: its reports, or one refusal; then what was wrong with it."""
    notes = Notes({})
    texts: dict[str, str] = {}
    blocks: list[Any] = []
    signed = False
    for child in element[:]:
        tag = child.tag
        name = NAMES.get(tag)
        if name is None:
            signed = signed or tag == _DSIG
            name = name_of(tag)
        if name == "info":
            blocks.append(child)
        elif name in _HEAD and name not in texts:
            texts[name] = child.text or ""
    if not texts and not blocks:
        return [Flaw("an alert element without a single CAP field", where)]
    head = _head(texts, signed, where, notes)
    if len(blocks) > MOST_INFOS:
        notes.add(f"more than {MOST_INFOS} info blocks; the rest is left out", where)
    infos: list[Info] = []
    for number, block in enumerate(blocks[:MOST_INFOS]):
        infos.append(info_of(block, f"{where}/info[{number}]", notes, infos[-1].shapes if infos else ()))
    found = _items(head, infos, where, hint, notes)
    if notes.found:
        found += [Flaw(reason, place, lost=False) for reason, place in notes.found.items()]
    return found


def _word(table: dict[str, W], text: str) -> W | None:
    return table.get(text) or table.get(text.strip().lower())


def _head(texts: dict[str, str], signed: bool, where: str, notes: Notes) -> Head:
    get = texts.get
    status, msg_type = _word(STATUSES, get("status", "")), _word(MSG_TYPES, get("msgType", ""))
    head = Head(
        id=get("identifier", "").strip()[:500],
        sender=organisation(get("sender", "")),
        sent=stamp(get("sent")),
        status=status or _ACTUAL,
        msg_type=msg_type or _ALERT,
        signed=signed,
    )
    refs = cap_parameters.references(get("references"))
    head.refs = tuple([r for r in refs if r != head.id]) if head.id in refs else refs
    if status is None:
        notes.add("status is missing or unknown; read as Actual", where)
    if msg_type is None:
        notes.add("msgType is missing or unknown; read as Alert", where)
    if head.sent is None:
        notes.add("sent is missing or not a time", where)
    if not head.id:
        head.id = (
            "unnamed:"
            + blake2b("\n".join(sorted(texts.values())).encode("utf-8", "replace"), digest_size=8).hexdigest()
        )
        notes.add("identifier is missing; one is made of the other fields", where)
    return head


def _more(info: Info) -> Iterator[str]:
    """What an alert may say beside its headline and its description."""
    yield from info.asides
    yield from (value for _, value in info.parameters)


def _items(head: Head, infos: list[Info], where: str, hint: Hint, notes: Notes) -> list[Item]:
    if not infos:
        if (
            head.msg_type not in (MsgType.CANCEL, MsgType.ACK, MsgType.ERROR)
            and head.status is not Status.SYSTEM
        ):
            notes.add("no info block: nothing is known but the identifiers", where)
        return [_bare(head, hint)]
    known = []
    for info in infos:
        info.read = cap_parameters.read(info.parameters, head.sent)
        hazard = hazard_of_info(info)
        if about_a_person(info.coded, info.event, info.headline, hazard, info.description, _more(info)):
            return [Refused(PERSON_ALERT, where)]
        if head.status is _ACTUAL and says_test(info.headline):
            notes.add("status is Actual but the headline calls it a test", where)
        known.append((info, hazard))
    if len(known) == 1:
        return [_report(head, groups_of(known)[0], "", hint)]
    groups = groups_of(known)
    return [_report(head, group, part, hint) for group, part in zip(groups, parts_of(groups), strict=True)]


def hazard_of_info(info: Info) -> Hazard:
    """The hazard of one block: VTEC, codes, words, category."""
    coded = [p for p in info.parameters if p[0] in _CODED] + info.coded if info.parameters else info.coded
    return hazard_of(coded, info.event, info.headline[:300], info.category, info.read.told.phenomenon)


def _signature(head: Head) -> Signature:
    return _UNCHECKED if head.signed else _ABSENT


def _bare(head: Head, hint: Hint) -> Report:
    return Report(
        format="cap",
        id=head.id,
        sender=head.sender,
        sent=head.sent,
        status=head.status,
        msg_type=head.msg_type,
        refs=head.refs,
        country=hint.country,
        signature=_signature(head),
    )


def _report(head: Head, group: Group, part: str, hint: Hint) -> Report:
    first = group.infos[0]
    read = first.read
    told = read.told
    headline: dict[str, str] = {}
    description: dict[str, str] = {}
    for info in group.infos:
        language = info.language or hint.language or "en-US"
        if text := one_line(info.headline) or one_line(info.event):
            headline[language] = text
        if text := plain_text(info.description):
            description[language] = text
    return Report(
        format="cap",
        id=head.id,
        sender=head.sender,
        sent=head.sent,
        status=_TEST if told.test and head.status is _ACTUAL else head.status,
        msg_type=head.msg_type,
        refs=head.refs + tuple([r for r in read.refs if r not in head.refs]) if read.refs else head.refs,
        keys=told.keys + read.keys,
        part=part,
        hazard=group.hazard,
        event_code=_event_code(first),
        severity=first.severity,
        certainty=first.certainty,
        urgency=first.urgency,
        onset=first.onset or told.begin or first.effective,
        expires=first.expires,
        ends=read.ends,
        headline=headline,
        description=description,
        shapes=tuple(first.shapes),
        geocodes=tuple(dict.fromkeys(first.geocodes)) if len(first.geocodes) > 1 else tuple(first.geocodes),
        country=hint.country,
        measures=read.measures,
        grounds=read.grounds,
        signature=_signature(head),
        cancelled_keys=told.cancelled,
        superseded_by=told.superseded_by,
    )


def _event_code(info: Info) -> str:
    """The code of the best known scheme, as "scheme:code"; profile versions and licences are no event codes."""
    if not (info.coded or info.parameters):
        return ""
    usable = [pair for pair in info.coded if pair[0] and pair[1] and pair[0] not in _NO_EVENT]
    usable += [pair for pair in info.parameters if pair[0] == "awareness_type"]
    if not usable:
        return ""
    scheme, code = usable[0] if len(usable) == 1 else min(usable, key=_rank)
    return cap_parameters.event_code(scheme, code)


def _rank(pair: tuple[str, str]) -> int:
    return next((n for n, known in enumerate(_SCHEMES) if known in pair[0]), len(_SCHEMES))


CAP = Format(
    name="cap",
    title="Common Alerting Protocol 1.0-1.2",
    spec="https://docs.oasis-open.org/emergency/cap/v1.2/CAP-v1.2.html",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL, END),
)
