# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin audit`: what a desk already holds and may not keep."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tocsin.cli.main import Refusal
from tocsin.cli.output import line, note, refusing, say, table, write

if TYPE_CHECKING:
    from tocsin.run.audit import Audit

NOT_ALL = 3
"""What a script must not take for a clean report: something could not be read."""


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="The whole report as one JSON object.")
@click.option(
    "--html", "html_file", type=click.Path(path_type=Path), help="Write the report as an HTML page too."
)
@click.option("--show", is_flag=True, help="Repeat what was found; without it no content is shown.")
@click.option(
    "--model", default="", help="A spaCy pipeline (folder or package) as a second reader; optional."
)
@click.option(
    "--language", default="en", type=click.Choice(["en", "fr", "de", "es"]), help="Words of the report."
)
def command(
    paths: tuple[Path, ...], as_json: bool, html_file: Path | None, show: bool, model: str, language: str
) -> None:
    """Scan files and folders, offline: by file, page and line what may not be kept, why, and what may.

    Exit 0 when everything was read, whatever was found; 3 when the report is whole but for what it names as not read.
    """
    from tocsin.core.words.unread import Why
    from tocsin.run.audit import audit, audit_html, audit_json, spacy_reader

    if missing := [path for path in paths if not path.exists()]:
        raise Refusal(f"{missing[0]}: {Why('missing').said(language)}")
    with refusing(ValueError):
        second = spacy_reader(model) if model else None
    found = audit(paths, show, second)
    if html_file:
        write(html_file, audit_html(found, language).encode())
    if as_json:
        line(audit_json(found, language))
    else:
        _tell(found, show, language)
    if found.gaps:
        sys.exit(NOT_ALL)


def _tell(found: Audit, show: bool, language: str) -> None:
    from tocsin.core.words.audited import REPORTS
    from tocsin.core.words.spots import place
    from tocsin.run.audit.finding import counted

    said = REPORTS[language]
    if found.findings:
        _table(found, show, language)
    for gap in sorted(found.gaps):
        note(
            f"tocsin: {f'{gap.file} {place(gap.page, language)}'.rstrip()}: {said.captions[2].lower()}: {gap.why.said(language)}"
        )
    say(counted(found, said))


def _table(found: Audit, show: bool, language: str) -> None:
    """Where what stands; then by kind why it may not, and what may be kept instead."""
    from tocsin.core.words.audited import REPORTS
    from tocsin.core.words.spots import place
    from tocsin.run.audit.finding import by_kind

    said = REPORTS[language]
    rows = [
        (f.file, place(f.page, language), f.line or "", said.kinds[f.kind][0], f"{f.certainty:.0%}", f.shown)
        for f in sorted(found.findings)
    ]
    last = len(said.of_findings) if show else len(said.of_findings) - 1
    table("", said.of_findings[:last], (row[:last] for row in rows))
    table(said.captions[0], said.of_kinds, by_kind(found, said))
