# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin audit`: what a desk already holds and may not keep."""

from __future__ import annotations

from pathlib import Path

import click

from tocsin.cli.main import Refusal
from tocsin.cli.output import line, say, table


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--html", type=click.Path(path_type=Path), help="Write the report as a page, too.")
@click.option("--show", is_flag=True, help="Repeat the offending words; without it no content is shown.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def command(paths: tuple[Path, ...], html: Path | None, show: bool, as_json: bool) -> None:
    """Scan files a security desk holds for what may not be kept; by file, page and line. Exit 1 when found."""
    from tocsin.run.audit import audit
    from tocsin.run.audit.finding import audit_json, finding_json
    from tocsin.run.audit.page import audit_html

    report = audit(paths, show)
    if html:
        html.write_text(audit_html(report), "utf-8")
    if as_json:
        for found in report.findings:
            line(
                {
                    "kind": "finding",
                    **{("what" if k == "kind" else k): v for k, v in finding_json(found).items()},
                }
            )
        line({"kind": "summary", **{k: v for k, v in audit_json(report).items() if k != "findings"}})
    elif report.findings:
        rows = [finding_json(found) for found in report.findings]
        table("", tuple(rows[0]), (tuple(row.values()) for row in rows))
    else:
        say("nothing found that may not be kept")
    if report.findings:
        raise Refusal(
            f"{len(report.findings)} places hold what may not be kept; the report says what to keep instead"
        )
