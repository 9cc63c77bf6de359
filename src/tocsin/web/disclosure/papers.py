# SPDX-License-Identifier: AGPL-3.0-or-later
"""The papers the law asks for, filled in from the register: record of processing (GDPR art. 30), impact
assessment (art. 35), balancing test (art. 6(1)(f)). In English; what only the operator knows is marked."""

from __future__ import annotations

from collections.abc import Callable

from tocsin.web.disclosure.blocks import Block, Heading, Points, Table, Text
from tocsin.web.disclosure.document import Register

ASK = "[to be filled in by the operator]"
ACCOUNT_TABLES = frozenset({"user", "session", "access"})
"""The tables that hold personal data; all others hold things, places and times."""


def art30(said: Register) -> list[Block]:
    """The record of processing activities."""
    return [
        Heading("Record of processing activities (GDPR art. 30)", 1),
        *_controller(said),
        Heading("Purposes and legal basis"),
        Table(["Purpose", "Legal basis"], [[p.purpose, p.legal_basis] for p in said.purposes]),
        Heading("Categories of data subjects and of personal data"),
        Text("Staff who hold an account of the desk. No other person appears in any record."),
        _fields(said, personal=True),
        Heading("Records that hold no personal data"),
        _fields(said, personal=False),
        Heading("Sources"),
        _feeds(said),
        Heading("Recipients, by kind"),
        *_recipients(said),
        Heading("Transfers to third countries"),
        Text(f"Of personal data: none by this software. Channels above may carry notices abroad: {ASK}"),
        Heading("Time limits for erasure"),
        _terms(said),
        Heading("Security measures (art. 32)"),
        Points(measures()),
    ]


def dpia(said: Register) -> list[Block]:
    """The data protection impact assessment, after WP248 rev.01, annex 2."""
    return [
        Heading("Data protection impact assessment (GDPR art. 35), pre-filled", 1),
        *_controller(said),
        Heading("1. Systematic description"),
        Text(
            "The desk reads public and official feeds about hazards and disturbances, works out which of the"
            " operator's sites each one touches, and tells the responsible role. It extracts typed slots"
            " (place, time, effect, severity) and keeps no text that could name a person."
        ),
        Heading("Sources", 3),
        _feeds(said),
        Heading("Personal data", 3),
        _fields(said, personal=True),
        Heading("Retention", 3),
        _terms(said),
        Heading("Recipients", 3),
        *_recipients(said),
        Heading("2. Necessity and proportionality"),
        Table(["Purpose", "Legal basis"], [[p.purpose, p.legal_basis] for p in said.purposes]),
        Table(["Right", "Article", "How"], [[r.right, r.article, r.how] for r in said.rights]),
        Heading("3. Risks, and what meets them"),
        Table(["Risk", "Likelihood", "Severity", "What meets it"], RISKS),
        Heading("Refused so far, by reason", 3),
        Table(["Reason", "Count"], [[r.reason, str(r.count)] for r in said.refused] or [["none", "0"]]),
        Heading("Measures", 3),
        Points(measures()),
        Heading("4. Persons consulted"),
        Text(f"Data protection officer: {ASK}"),
        Text(f"Staff or their representatives (art. 35(9)): {ASK}"),
        Heading("5. Decision"),
        Text(f"Residual risk accepted by, on: {ASK}"),
    ]


def balancing(said: Register) -> list[Block]:
    """The balancing test for the accounts and the access log."""
    return [
        Heading("Balancing test (GDPR art. 6(1)(f)), pre-filled", 1),
        *_controller(said),
        Heading("1. The interest"),
        Points([f"{p.purpose}: {p.legal_basis}" for p in said.purposes]),
        Heading("2. Necessity"),
        Text("Accounts can be named after functions; no e-mail address, telephone number or real name is asked."),
        _fields(said, personal=True),
        Heading("3. Interests and expectations of the persons concerned"),
        Points(
            [
                "Only staff who sign in are concerned, and this register tells them before.",
                "The access log holds account, time, page and object; no address of a machine, no search words.",
                "Nothing is inferred, scored or decided about a person; no data of art. 9 has a place to stand.",
            ]
        ),
        _terms(said),
        Heading("4. Balance"),
        Text("With the safeguards below the interest is not overridden, provided the log is not used to watch"
             " how staff perform."),
        Points(measures()),
        Text(f"Decided by, on: {ASK}"),
    ]  # fmt: skip


PAPERS: dict[str, Callable[[Register], list[Block]]] = {"art30": art30, "dpia": dpia, "balancing": balancing}
RISKS = [
    [
        "A feed's text names a person or an opinion",
        "low",
        "high",
        "slots only; a second scanner; refused whole",
    ],
    [
        "The desk is turned into a watch on people",
        "low",
        "high",
        "closed vocabulary; signed public log of sources",
    ],
    [
        "Records outlive their purpose",
        "low",
        "medium",
        "retention by class, hourly, down to the file's bytes",
    ],
    ["An account is misused", "medium", "low", "access log; read-only accounts; sessions end"],
    ["Channel secrets leak", "low", "medium", "encrypted at rest; never in a page, log or export"],
]


def measures() -> list[str]:
    return [
        "Data minimisation by type: the store takes only records that passed the gate.",
        "Bodies of feeds are read in memory and never kept.",
        "Passwords are hashed; channel secrets are encrypted with a key outside the database.",
        "Every page but this register asks for an account; acknowledging asks for a permission.",
        "The log of what is watched is hash-chained and signed (Ed25519).",
        "Deleted rows are overwritten in the database's files (secure deletion on SQLite).",
    ]


def _controller(said: Register) -> list[Block]:
    who = said.controller
    return [
        Text(f"Made by {said.software} from its running configuration at {said.at:%Y-%m-%d %H:%M} UTC."),
        Text(f"Controller: {who.name or ASK}"),
        Text(f"Contact: {who.contact or ASK}"),
        Text(f"Head of the register's log: {said.log.head or 'none yet'}"),
    ]


def _fields(said: Register, personal: bool) -> Block:
    rows = [t for t in said.tables if (t.table in ACCOUNT_TABLES) is personal]
    cells = [[t.what, ", ".join(t.fields), t.why, t.until] for t in rows]
    return Table(["What", "Fields", "Why", "Until"], cells)


def _feeds(said: Register) -> Block:
    rows = [
        [f["title"], f["publisher"], f["format"], f["licence"], "yes" if f["text_kept"] else "no"]
        for f in said.feeds
    ]
    heads = ["Feed", "Publisher", "Format", "Licence", "Hazard texts kept"]
    return Table(heads, rows) if rows else Text("No feed is configured.")


def _recipients(said: Register) -> list[Block]:
    rows = [[r.title, str(r.roles)] for r in said.recipients]
    return [Table(["Channel", "Roles"], rows) if rows else Text("None: no role has a channel.")]


def _terms(said: Register) -> Block:
    return Table(["Class", "Days"], [[t.covers, f"{t.days:g}"] for t in said.retention])
