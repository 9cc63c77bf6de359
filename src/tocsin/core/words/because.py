# SPDX-License-Identifier: AGPL-3.0-or-later
"""The answer to why as sentences: the same on the command line, on the page and in the API."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from msgspec import Struct

from tocsin.core.answer import Decided, Heard, Receipt, Why
from tocsin.core.judge.sure import meant
from tocsin.core.model import Reason
from tocsin.core.words.catalogue import Catalogue, catalogue
from tocsin.core.words.say import reason, what


class Line(Struct, frozen=True):
    """One sentence and what it is about: now, heard, fused, related, doubt, touched, not_touched, beyond,
    not_told, told, silent or receipt."""

    kind: str
    text: str


def because(answer: Why, language: str) -> tuple[Line, ...]:
    """Every reason on the way, in order: what was heard, whether the site is touched, who was told and how it went."""
    return tuple(_lines(answer, language))


def _lines(answer: Why, language: str) -> Iterator[Line]:
    words = catalogue(language)
    now = what(answer.hazard, answer.level, answer.state, language)
    yield Line(
        "now", words.why["now"].format(site=answer.site, event=answer.event, at=_at(answer.at), what=now)
    )
    for heard in answer.heard:
        yield Line("heard", words.why["heard"].format(**_heard(heard)))
    yield from _named("fused", answer.fused, words)
    yield from _named("related", answer.related, words)
    yield from _named("doubt", answer.doubts, words)
    if answer.impact and not answer.impact.beyond:
        yield from _named("touched", meant(answer.impact.why), words)
    yield from _named("not_touched", answer.not_touched, words)
    if answer.impact and answer.impact.beyond:
        yield from _named("beyond", meant(answer.impact.why), words)
    yield from _named("not_told", answer.not_told, words)
    for decided in answer.decided:
        yield from _decided(decided, words)


def _heard(heard: Heard) -> dict[str, str]:
    return {
        "at": _at(heard.received),
        "kind": heard.kind,
        "id": heard.id,
        "feed": heard.feed,
        "sent": _at(heard.sent),
    }


def _named(label: str, reasons: Iterable[Reason], words: Catalogue) -> Iterator[Line]:
    for why in reasons:
        yield Line(label, words.why[label].format(why=reason(why, words.language)))


def _decided(decided: Decided, words: Catalogue) -> Iterator[Line]:
    said = "; ".join(reason(why, words.language) for why in decided.why)
    kind = next((word for kind, word in words.kind.items() if kind.value == decided.kind), "")
    label = "told" if kind else "silent"
    facts = {"at": _at(decided.at), "role": decided.role, "kind": kind, "why": said}
    yield Line(label, words.why[label].format(**facts))
    if kind and not decided.receipts and not decided.held:
        yield Line("receipt", words.why["no_channel"].format(role=decided.role))
    for receipt in decided.receipts:
        yield Line("receipt", _receipt(receipt, words))


def _receipt(receipt: Receipt, words: Catalogue) -> str:
    facts = {
        "channel": receipt.channel,
        "state": receipt.state,
        "sent": _at(receipt.sent),
        "accepted": _at(receipt.accepted),
    }
    said = words.why["receipt"].format(**facts)
    return f"{said}, {receipt.fault}" if receipt.fault else said


def _at(moment: datetime | None) -> str:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z") if moment else "-"
