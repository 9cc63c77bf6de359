# SPDX-License-Identifier: AGPL-3.0-or-later
"""What an audit found: records, counts, JSON. No content is repeated unless it was asked for."""

from __future__ import annotations

from collections import Counter
from typing import Any

from msgspec import Struct, field

from tocsin.core.guard.rules import BY_KIND


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
    reason: str


class Audit(Struct):
    """All findings, all gaps, and how much was read."""

    findings: list[Finding] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    files: int = 0
    passages: int = 0

    @property
    def counts(self) -> Counter[str]:
        return Counter(found.kind for found in self.findings)


def finding_json(found: Finding) -> dict[str, Any]:
    rule = BY_KIND[found.kind]
    told: dict[str, Any] = {
        "file": found.file,
        "page": found.page,
        "line": found.line,
        "kind": found.kind,
        "why": f"{rule.title}: {rule.article}",
        "certainty": round(found.certainty, 2),
        "instead": rule.instead,
    }
    return told | ({"shown": found.shown} if found.shown else {})


def audit_json(audit: Audit) -> dict[str, Any]:
    """The report as one JSON object."""
    return {
        "files": audit.files,
        "passages": audit.passages,
        "counts": dict(sorted(audit.counts.items())),
        "findings": [finding_json(found) for found in sorted(audit.findings)],
        "unread": [{"file": g.file, "page": g.page, "reason": g.reason} for g in sorted(audit.gaps)],
    }
