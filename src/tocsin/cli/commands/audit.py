# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin audit`: what a desk already holds and may not keep."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from tocsin.cli.main import Refusal
from tocsin.cli.output import line, note, refusing, say, table, write

if TYPE_CHECKING:
    from tocsin.run.audit import Audit


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
    """Scan files and folders, offline: by file, page and line what may not be kept, why, and what may."""
    from tocsin.core.words.audited import REPORTS
    from tocsin.run.audit import audit, audit_html, audit_json, spacy_reader
    from tocsin.run.audit.finding import counted

    if missing := [path for path in paths if not path.exists()]:
        raise Refusal(f"{missing[0]}: no such file or folder; check the path")
    with refusing(ValueError):
        second = spacy_reader(model) if model else None
    found = audit(paths, show, second)
    if html_file:
        write(html_file, audit_html(found, language).encode())
    if as_json:
        line(audit_json(found, language))
        return
    if found.findings:
        _table(found, show, language)
    for gap in sorted(found.gaps):
        note(f"tocsin: {f'{gap.file} {gap.page}'.rstrip()}: not read: {gap.reason}")
    say(counted(found, REPORTS[language]))


def _table(found: Audit, show: bool, language: str) -> None:
    """Where what stands; then by kind why it may not, and what may be kept instead."""
    from tocsin.core.words.audited import REPORTS
    from tocsin.run.audit.finding import by_kind

    said = REPORTS[language]
    rows = [
        (f.file, f.page, f.line or "", said.kinds[f.kind][0], f"{f.certainty:.0%}", f.shown)
        for f in sorted(found.findings)
    ]
    last = len(said.of_findings) if show else len(said.of_findings) - 1
    table("", said.of_findings[:last], (row[:last] for row in rows))
    table(said.captions[0], said.of_kinds, by_kind(found, said))
