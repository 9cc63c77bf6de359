# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin register`: what this desk collects and why, who checks it, and the papers the law asks for."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tocsin.cli.main import Refusal
from tocsin.cli.output import line, note, refusing, say, table, write

if TYPE_CHECKING:
    from tocsin.web.disclosure.blocks import Block
    from tocsin.web.disclosure.document import Register

LANGUAGE = click.Choice(["en", "fr", "de", "es"])
NAMES = ("art30", "dpia", "balancing")


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="The whole register as one JSON object.")
@click.option("--language", type=LANGUAGE, help="Language of its words; the desk's when not given.")
@click.pass_context
def command(ctx: click.Context, as_json: bool, language: str | None) -> None:
    """What this desk collects, and why: the public register, from the running configuration."""
    if ctx.invoked_subcommand:
        return
    found = _register(language)
    if as_json:
        line(found)
        return
    from django.utils import translation

    from tocsin.web.disclosure.papers import overview

    with translation.override(found.language):
        for block in overview(found):
            show(block)


def show(block: Block) -> None:
    """One block of a paper on the terminal."""
    from tocsin.web.disclosure.blocks import Points, Table

    match block:
        case Table():
            table("", block.heads, block.rows)
        case Points():
            for item in block.items:
                say(f"- {item}")
        case _:
            say(block.text)


@command.command()
@click.option("--key", default="", help="Public key (hex) noted earlier. Empty: this desk's own.")
@click.option("--seen", default="", help="Hash of an entry noted earlier; the log must still hold it.")
@click.option(
    "--against",
    type=click.Path(path_type=Path),
    help="An earlier output of register --json; the log must still hold all its entries.",
)
def verify(key: str, seen: str, against: Path | None) -> None:
    """Check the log of what is watched: every hash, every signature, and that each feed read stands in it. Exit 1
    names what does not hold."""
    from tocsin.cli.desk import open_store

    data = open_store()
    from tocsin.cli import registerlog
    from tocsin.store.signet import Signet, SignetError

    registerlog.keyed(data)
    with refusing(SignetError):
        signet = Signet(data)
    if key and not re.fullmatch("[0-9a-f]{64}", key.strip().lower()):
        raise Refusal("--key: a public key is 64 digits in hex; copy it from /transparency")
    noted = {seen.strip().lower()} - {""} | (registerlog.earlier(against) if against else set())
    entries = registerlog.holding(signet, key.strip() or signet.public, noted)
    say(f"{len(entries)} entries hold; the last is {entries[-1].hash if entries else 'none'}")
    if not entries:
        note(registerlog.UNSTARTED)
    elif not noted:
        note(registerlog.LIMIT)


@command.command()
@click.argument("paper", type=click.Choice(NAMES))
@click.option("--format", "kind", type=click.Choice(["md", "pdf"]), default="md", show_default=True)
@click.option("--language", type=LANGUAGE, help="Language of its words; the desk's when not given.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="File to write.")
def export(paper: str, kind: str, language: str | None, out: Path) -> None:
    """Write the record of processing, the pre-filled impact assessment or the balancing test."""
    body = _paper(paper, kind, _register(language))
    write(out, body)
    say(f"{out}: {len(body)} bytes")


def _paper(name: str, kind: str, found: Register) -> bytes:
    from django.utils import translation

    from tocsin.web.disclosure.blocks import markdown
    from tocsin.web.disclosure.papers import PAPERS

    with translation.override(found.language):
        said = PAPERS[name](found)
    if kind == "md":
        return markdown(said).encode()
    from tocsin.web.disclosure.pdf import pdf

    return pdf(said, found.at)


def _register(language: str | None) -> Register:
    from tocsin.cli.desk import open_store

    data = open_store()
    from django.conf import settings
    from django.utils import translation

    from tocsin.run.chosen import FeedsError, chosen
    from tocsin.store.recall import load_sites
    from tocsin.web.disclosure import document
    from tocsin.web.options import OptionError, load

    with refusing(FeedsError, OptionError):
        feeds = chosen(load().list("TOCSIN_FEEDS"), load_sites().values(), data)
    said = language or settings.LANGUAGE_CODE
    with translation.override(said):
        return document.build(feeds, datetime.now(UTC), said)
