# SPDX-License-Identifier: AGPL-3.0-or-later
"""SIRI General Message, XML (also in SOAP) and JSON (SIRI Lite): one report per message, its text read for slots only."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import structs

from tocsin.core.model import PERSON_ALERT, Effect, Flaw, Hazard, MsgType, Refused, Report, Slots
from tocsin.formats import notice, tree
from tocsin.formats.base import CANCEL, END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.seeking import seeks_somebody
from tocsin.formats.sentences import told
from tocsin.formats.stamps import stamp

_MESSAGES = ("GeneralMessage", "InfoMessage")
_CANCELLED = ("GeneralMessageCancellation", "InfoMessageCancellation")
_CHANNELS = {"perturbation": Effect.SERVICE_DISRUPTION, "commercial": Effect.NO_EFFECT}


MOST_TEXTS = 6


def sniff(body: Body) -> float:
    head = body.head
    named = "siri" in head[:2000].lower()
    return 0.96 if named and head[:1] in "<{" and "GeneralMessageDelivery" in body.text[:20_000] else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report a message, and one a cancellation."""
    root = body.xml if body.head[:1] == "<" else None if body.json is None else tree.element(body.json)
    if root is None:
        yield Flaw(body.fault or "neither XML nor JSON", "body")
        return
    found = [node for node in root.iter() if tree.local(node) in (*_MESSAGES, *_CANCELLED)]
    for place, node in enumerate(found):
        yield _message(node, f"message {place}", hint)
    if not found and next(tree.all(root, "GeneralMessageDelivery"), None) is None:
        yield Flaw("no GeneralMessageDelivery in the file", "body")


def _message(node: Any, where: str, hint: Hint) -> Item:
    number = notice.name(tree.text(node, "InfoMessageIdentifier") or tree.text(node, "ItemIdentifier"))
    if not number:
        return Flaw("a message without InfoMessageIdentifier", where)
    gone = tree.local(node) in _CANCELLED
    language, said = _said(node, hint)
    if seeks_somebody(Effect.UNKNOWN, said, language):
        return Refused(PERSON_ALERT, where)
    version = notice.name(tree.text(node, "InfoMessageVersion"))
    sent = stamp(tree.text(node, "RecordedAtTime"), hint.timezone)
    until = stamp(tree.text(node, "ValidUntilTime"), hint.timezone)
    return Report(
        format="siri-messages",
        id=f"{number}@{version}" if version and not gone else number,
        sender=hint.publisher,
        sent=sent,
        msg_type=MsgType.CANCEL if gone else MsgType.ALERT,
        keys=(f"siri:{hint.publisher}:{number}",),
        hazard=Hazard.TRANSIT,
        onset=sent,
        ends=until,
        country=hint.country,
        slots=_slots(node, (language, said), (sent, until), hint),
    )


def _said(node: Any, hint: Hint) -> tuple[str, list[str]]:
    """The message's sentences with their language; the first language stands for all."""
    texts = list(tree.all(node, "MessageText"))
    language = next((tag for t in texts if (tag := tree.language(t))), hint.language or "fr")
    return language, [tree.said(t) for t in texts if tree.language(t) in ("", language)][:MOST_TEXTS]


def _slots(node: Any, words: tuple[str, list[str]], window: tuple[Any, Any], hint: Hint) -> Slots:
    """What the references say, then what the message's own sentences say."""
    slots = Slots(
        effect=Effect.UNKNOWN,
        lines=notice.names(_named(node, "LineRef")),
        stops=notice.names(_named(node, "StopPointRef", "StopAreaRef")),
        windows=notice.windows([window]),
    )
    language, said = words
    read = told(slots, "\n".join(said), language, window[0], hint)
    channel = _CHANNELS.get(tree.text(node, "InfoChannelRef").lower(), Effect.UNKNOWN)
    effect = channel if channel is Effect.NO_EFFECT else notice.effect(read.effect, channel)
    return structs.replace(read, effect=effect)


def _named(node: Any, *names: str) -> Iterator[str]:
    return (tree.said(one) for name in names for one in tree.all(node, name))


SIRI_MESSAGES = Format(
    name="siri-messages",
    title="SIRI General Message",
    spec="https://www.siri-cen.eu/",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL, END),
)
