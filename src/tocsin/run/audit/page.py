# SPDX-License-Identifier: AGPL-3.0-or-later
"""The audit's report as one HTML page: no script, no outside address, readable on a telephone and in print."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from tocsin.core.words.audited import REPORTS, Report
from tocsin.core.words.spots import place
from tocsin.run.audit.finding import Audit, Finding, by_kind, counted

_HEAD = """<!doctype html>
<html lang="{tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>
<style>:root{{color-scheme:light dark}}body{{font:16px/1.5 sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}}
table{{border-collapse:collapse;width:100%}}th,td{{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #888}}
h2{{font-size:1.1rem;margin:1.5rem 0 .3rem}}td{{overflow-wrap:anywhere}}
@media(max-width:40rem){{thead{{position:absolute;clip-path:inset(50%)}}tr{{display:block;padding:.4rem 0;border-bottom:1px solid #888}}
td{{display:block;border:0;padding:.1rem 0}}td:empty{{display:none}}td::before{{content:attr(data-label) ": ";font-weight:bold}}}}</style></head><body>
"""


def audit_html(audit: Audit, language: str = "en") -> str:
    """The whole page. Shows content only where a finding carries it; a column in which nothing stands is left out."""
    said = REPORTS[language]
    parts = [_HEAD.format(tag=said.tag, title=escape(said.title)), f"<h1>{escape(said.title)}</h1>"]
    parts.append(f"<p>{escape(counted(audit, said))}</p>")
    if not audit.findings:
        parts.append(f"<p>{escape(said.none)}</p>")
    kinds, found, unread = said.captions
    parts.append(_table(kinds, said.of_kinds, by_kind(audit, said)))
    parts.append(_table(found, said.of_findings, [_row(one, said) for one in sorted(audit.findings)]))
    gaps = [(gap.file, place(gap.page, language), gap.why.said(language)) for gap in sorted(audit.gaps)]
    parts.append(_table(unread, said.of_gaps, gaps))
    return "\n".join(parts) + "\n</body></html>\n"


def _row(found: Finding, said: Report) -> tuple[str, ...]:
    sure, kind = f"{found.certainty:.0%}", said.kinds[found.kind][0]
    return found.file, place(found.page, said.tag), str(found.line or ""), kind, sure, found.shown


def _table(caption: str, heads: Sequence[str], rows: Sequence[tuple[str, ...]]) -> str:
    if not rows:
        return ""
    used = [n for n in range(len(heads)) if any(row[n] for row in rows)]
    head = "".join(f'<th scope="col">{escape(heads[n])}</th>' for n in used)
    body = "".join(
        "<tr>"
        + "".join(f'<td data-label="{escape(heads[n])}">{escape(row[n])}</td>' for n in used)
        + "</tr>\n"
        for row in rows
    )
    return f"<h2>{escape(caption)}</h2><table><thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table>"
