# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin why`: every reason between an event and a site, now or at any past second."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from tocsin.cli.desk import open_store
from tocsin.cli.moment import moment
from tocsin.cli.output import line, refusing, say

if TYPE_CHECKING:
    from tocsin.core.model import Reason
    from tocsin.store.why import Decided, Why


@click.command()
@click.argument("site")
@click.argument("event")
@click.option("--at", "at_text", default="", help="RFC 3339: as it stood at this second.")
@click.option(
    "--language", default="en", type=click.Choice(["en", "fr", "de", "es"]), help="Words of the reasons."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def command(site: str, event: str, at_text: str, language: str, as_json: bool) -> None:
    """Say why SITE is touched by EVENT or not, and who was told when and why, or why nobody."""
    at = moment(at_text, "--at")
    open_store()
    from tocsin.store.why import WhyError, why

    with refusing(WhyError):
        answer = why(site, event, datetime.now(UTC), at)
    if as_json:
        line(answer)
        return
    for text in _lines(answer, language):
        say(text)


def _lines(answer: Why, language: str) -> Iterator[str]:
    from tocsin.cli.records import when
    from tocsin.core.words.say import what

    yield f"{answer.site}, {answer.event} at {when(answer.at)}"
    yield f"  {what(answer.hazard, answer.level, answer.state, language)}"
    for heard in answer.heard:
        yield f"heard {when(heard.received)}: {heard.kind} {heard.id} of {heard.feed}, sent {when(heard.sent)}"
    yield from _named("one event", answer.fused, language)
    yield from _named("doubt", answer.doubts, language)
    if answer.impact:
        yield from _named("touched", answer.impact.why, language)
    yield from _named("not touched", answer.not_touched, language)
    yield from _named("not told", answer.not_told, language)
    for decided in answer.decided:
        yield from _decided(decided, language)


def _named(label: str, reasons: tuple[Reason, ...], language: str) -> Iterator[str]:
    from tocsin.core.words import reason

    for why in reasons:
        yield f"{label}: {reason(why, language)}"


def _decided(decided: Decided, language: str) -> Iterator[str]:
    from tocsin.cli.records import when
    from tocsin.core.words import reason

    because = "; ".join(reason(why, language) for why in decided.why)
    yield f"{when(decided.at)} {decided.role}: {decided.kind or 'told nothing'}, {because}"
    if decided.kind and not decided.receipts:
        yield "  the role has no channel; see: tocsin roles"
    for receipt in decided.receipts:
        times = f"sent {when(receipt.sent) or '-'}, accepted {when(receipt.accepted) or '-'}"
        yield f"  {receipt.channel}: {receipt.state}, {times}" + (
            f", {receipt.fault}" if receipt.fault else ""
        )
