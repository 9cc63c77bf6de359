# SPDX-License-Identifier: AGPL-3.0-or-later
"""What an audit found: records, counts, JSON. No content is repeated unless it was asked for."""

from __future__ import annotations

from collections import Counter
from typing import Any

from msgspec import Struct, field

from tocsin.core.words.audited import REPORTS, Report
from tocsin.core.words.spots import place
from tocsin.core.words.unread import Why

ENOUGH = 0.6
"""Below it a person's name is a guess; the gate acts on guesses, a report to people does not."""


class Finding(Struct, frozen=True, order=True):
    """One thing that may not be kept. `shown` is empty unless the audit was asked to show."""

    file: str
    page: str
    line: int
    kind: str
    certainty: float
    shown: str = ""


class Gap(Struct, frozen=True, order=True):
    """What could not be read, and the mend."""

    file: str
    page: str
    why: Why


class Audit(Struct):
    """All findings, all gaps, and how much was read."""

    findings: list[Finding] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    files: int = 0
    passages: int = 0

    @property
    def counts(self) -> Counter[str]:
        return Counter(found.kind for found in self.findings)


def finding_json(found: Finding, said: Report) -> dict[str, Any]:
    told: dict[str, Any] = {
        "file": found.file,
        "page": place(found.page, said.tag),
        "line": found.line,
        "kind": found.kind,
        "why": said.why(found.kind),
        "certainty": round(found.certainty, 2),
        "instead": said.instead(found.kind),
    }
    return told | ({"shown": found.shown} if found.shown else {})


def counted(audit: Audit, said: Report) -> str:
    """How much was found in how much, in one sentence."""
    return said.counted.format(findings=len(audit.findings), files=audit.files, passages=audit.passages)


def by_kind(audit: Audit, said: Report) -> list[tuple[str, ...]]:
    """For each kind found: what it is, how often, why it may not be kept, what may be instead."""
    return [
        (said.kinds[kind][0], str(count), said.laws[kind], said.instead(kind))
        for kind, count in sorted(audit.counts.items())
    ]


def audit_json(audit: Audit, language: str = "en") -> dict[str, Any]:
    """The report as one JSON object; why and what instead are said in the language."""
    return {
        "files": audit.files,
        "passages": audit.passages,
        "counts": dict(sorted(audit.counts.items())),
        "findings": [finding_json(found, REPORTS[language]) for found in sorted(audit.findings)],
        "unread": [
            {"file": g.file, "page": place(g.page, language), "reason": g.why.said(language)}
            for g in sorted(audit.gaps)
        ],
    }
