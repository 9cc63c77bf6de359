# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin receipt`: what happened to a notice, second by second; exported signed, checked offline."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tocsin.cli.main import Refusal
from tocsin.cli.output import line, read, refusing, say, table, write

if TYPE_CHECKING:
    from tocsin.core.chainlog import Entry


@click.group()
def command() -> None:
    """Receipts of notices: show, export as a signed file, verify one anywhere."""


@command.command()
@click.argument("key")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a step.")
def show(key: str, as_json: bool) -> None:
    """The steps of the notice KEY (its beginning is enough)."""
    from tocsin.cli.desk import looked, open_store

    open_store()
    from tocsin.store import receipts

    found = receipts.gather(_whole(key))
    assert found is not None
    looked("receipt", found.key)
    if as_json:
        for step in found.steps:
            line(step)
        return
    say(str(found.about["subject"]))
    rows = ((_moment(s.at), s.step.replace("_", " "), _facts(s.facts)) for s in found.steps)
    table("", ("UTC", "step", "what"), rows)


@command.command()
@click.argument("key")
@click.option("--out", type=click.Path(path_type=Path), help="File to write. Not given: standard output.")
def export(key: str, out: Path | None) -> None:
    """Write the receipt of the notice KEY, signed with this desk's key."""
    from tocsin.cli.desk import looked, open_store

    data = open_store()
    from tocsin.store import receiptfile, receipts
    from tocsin.store.signet import Signet

    found = receipts.gather(_whole(key))
    assert found is not None
    body = receiptfile.sealed(found.entries(datetime.now(UTC)), Signet(data))
    looked("receipt", found.key)
    if out is None:
        click.echo(body.decode(), nl=False)
        return
    write(out, body)
    say(f"{out}: {len(found.steps)} steps, signed")


@command.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--key", default="", help="The desk's public key (hex), noted earlier or from its register page."
)
def verify(file: Path, key: str) -> None:
    """Check a receipt: every hash, every signature, nothing cut off. Needs no desk and no network."""
    from tocsin.store import receiptfile

    try:
        found = receiptfile.verified(read(file), key)
    except receiptfile.ReceiptError as error:
        raise Refusal(f"{file}: {error}; ask the desk that wrote it for another") from None
    say(str(found.entries[0].facts.get("subject", "")))
    _print(found.entries[1:-1])
    say(
        f"{len(found.entries) - 2} steps hold, sealed {_moment(found.entries[-1].at)} UTC by desk {found.desk}"
    )
    if not key:
        say("whether that is the desk you mean: compare with its register page, or give --key")


def _print(entries: list[Entry]) -> None:
    rows = ((_moment(e.at), e.kind.replace("_", " "), _facts(e.facts)) for e in entries)
    table("", ("UTC", "step", "what"), rows)


def _whole(key: str) -> str:
    from tocsin.store import receipts

    with refusing(ValueError):
        found = receipts.find(key)
    if not found:
        raise Refusal(f"no notice has the key {key[:64]}; the page of each notice shows its own")
    if len(found) > 1 and key not in found:
        raise Refusal(f"{len(found)} notices begin with {key[:64]}; give more of the key")
    return key if key in found else found[0]


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")[:-3]


def _facts(facts: dict[str, object]) -> str:
    shown = {k: v for k, v in facts.items() if k not in ("record_sha256", "delivery") and v not in ("", [])}
    return ", ".join(f"{k} {', '.join(map(str, v)) if isinstance(v, list) else v}" for k, v in shown.items())
