# SPDX-License-Identifier: AGPL-3.0-or-later
"""The audit's report as one HTML page: no script, no outside address, readable in print."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from tocsin.core.guard.rules import BY_KIND
from tocsin.run.audit.finding import Audit, Finding

_HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Audit: what may not be kept</title>
<style>body{font:16px/1.5 sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #bbb}
caption{text-align:left;font-weight:bold;padding:.5rem 0}</style></head><body>
"""


def audit_html(audit: Audit) -> str:
    """The whole page. Shows content only where a finding carries it."""
    parts = [_HEAD, "<h1>What may not be kept</h1>"]
    parts.append(
        f"<p>{len(audit.findings)} findings in {audit.files} files ({audit.passages} lines, cells and paragraphs). "
        "A finding is a place to look at, not a verdict.</p>"
    )
    parts.append(_table("By kind", ("kind", "count", "why", "keep instead"), _kinds(audit)))
    parts.append(
        _table(
            "Findings", ("file", "page", "line", "kind", "sure", "shown"), map(_row, sorted(audit.findings))
        )
    )
    gaps = [(g.file, g.page, g.reason) for g in sorted(audit.gaps)]
    if gaps:
        parts.append(_table("Not read", ("file", "page", "reason"), gaps))
    return "\n".join(parts) + "\n</body></html>\n"


def _kinds(audit: Audit) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for kind, count in sorted(audit.counts.items()):
        rule = BY_KIND[kind]
        rows.append((kind, str(count), f"{rule.title}: {rule.article}", rule.instead))
    return rows


def _row(found: Finding) -> tuple[str, ...]:
    return found.file, found.page, str(found.line or ""), found.kind, f"{found.certainty:.0%}", found.shown


def _table(caption: str, heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    head = "".join(f'<th scope="col">{escape(h)}</th>' for h in heads)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in row) + "</tr>\n" for row in rows
    )
    return f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table>"
