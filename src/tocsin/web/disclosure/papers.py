# SPDX-License-Identifier: AGPL-3.0-or-later
"""The papers the law asks for, filled in from the register: record of processing (GDPR art. 30), impact
assessment (art. 35), balancing test (art. 6(1)(f)). In the language that is active; what only the operator
knows is marked."""

from __future__ import annotations

from collections.abc import Callable

from django.utils.translation import gettext as _

from tocsin.web.disclosure.blocks import Block, Heading, Points, Table, Text
from tocsin.web.disclosure.document import Register

PERSONAL_TABLES = frozenset({"user", "session", "access", "target", "outbox"})
"""The tables that hold personal data, or may: an address a role is told at can be somebody's. All others hold things, places
and times."""


def ask() -> str:
    return str(_("[to be filled in by the operator]"))


def overview(said: Register) -> list[Block]:
    """The whole register to be read at one go, in the order of the public page."""
    who = said.controller
    unnamed = _("The operator has not said who they are (TOCSIN_CONTROLLER).")
    unreached = _("The operator has named no contact (TOCSIN_CONTACT).")
    kept = [[t.what, t.until, t.why, ", ".join(t.fields)] for t in said.tables]
    return [
        Text(_("Controller") + f": {who.name or unnamed}"),
        Text(_("Contact") + f": {who.contact or unreached}"),
        Heading(_("Purposes and legal basis")),
        _purposes(said),
        Heading(_("Sources")),
        *_feeds(said),
        Heading(_("Kept, and for how long")),
        Table([_("What"), _("Until"), _("Why"), _("Fields")], kept),
        Heading(_("Time limits for erasure")),
        _terms(said),
        Heading(_("Recipients, by kind")),
        *_recipients(said),
        Heading(_("Refused so far, by reason")),
        _refused(said),
        Heading(_("Your rights")),
        _rights(said),
        Heading(_("What changed, when") + f" ({len(said.log.entries)})"),
        Text(_("Last entry of the log of what is watched") + f": {said.log.head or '–'}"),
        Text(_("Public key (Ed25519)") + f": {said.log.public_key}"),
    ]


def art30(said: Register) -> list[Block]:
    """The record of processing activities."""
    return [
        Heading(_("Record of processing activities (GDPR art. 30)"), 1),
        *_controller(said),
        Heading(_("Purposes and legal basis")),
        _purposes(said),
        Heading(_("Categories of data subjects and of personal data")),
        Text(_("Staff who hold an account of the desk, and staff whose own address or number a role is told at. No other person appears in any record.")),
        _fields(said, personal=True),
        Heading(_("Records that hold no personal data")),
        _fields(said, personal=False),
        Heading(_("Sources")),
        *_feeds(said),
        Heading(_("Recipients, by kind")),
        *_recipients(said),
        Heading(_("Transfers to third countries")),
        Text(_("Of personal data: none by this software. The channels above may carry notices abroad:") + f" {ask()}"),
        Heading(_("Time limits for erasure")),
        _terms(said),
        Heading(_("Security measures (art. 32)")),
        Points(measures()),
    ]  # fmt: skip


def dpia(said: Register) -> list[Block]:
    """The data protection impact assessment, after WP248 rev.01, annex 2."""
    return [
        Heading(_("Data protection impact assessment (GDPR art. 35), pre-filled"), 1),
        *_controller(said),
        Heading(_("1. Systematic description")),
        Text(_("The desk reads public and official feeds about hazards and disturbances, works out which of the operator's sites each one touches, and tells the responsible role. It extracts typed slots (place, time, effect, severity) and keeps no text that could name a person.")),
        Heading(_("Sources"), 3),
        *_feeds(said),
        Heading(_("Personal data"), 3),
        _fields(said, personal=True),
        Heading(_("Retention"), 3),
        _terms(said),
        Heading(_("Recipients"), 3),
        *_recipients(said),
        Heading(_("2. Necessity and proportionality")),
        _purposes(said),
        _rights(said),
        Heading(_("3. Risks, and what meets them")),
        Table([_("Risk"), _("Likelihood"), _("Severity"), _("What meets it")], risks()),
        Heading(_("Refused so far, by reason"), 3),
        _refused(said),
        Heading(_("Measures"), 3),
        Points(measures()),
        Heading(_("4. Persons consulted")),
        Text(_("Data protection officer") + f": {ask()}"),
        Text(_("Staff or their representatives (art. 35(9))") + f": {ask()}"),
        Heading(_("5. Decision")),
        Text(_("Residual risk accepted by, on") + f": {ask()}"),
    ]  # fmt: skip


def balancing(said: Register) -> list[Block]:
    """The balancing test for the accounts and the access log."""
    return [
        Heading(_("Balancing test (GDPR art. 6(1)(f)), pre-filled"), 1),
        *_controller(said),
        Heading(_("1. The interest")),
        Points([f"{p.purpose}: {p.legal_basis}" for p in said.purposes]),
        Heading(_("2. Necessity")),
        Text(_("Accounts can be named after functions; no e-mail address, telephone number or real name is asked.")),
        _fields(said, personal=True),
        Heading(_("3. Interests and expectations of the persons concerned")),
        Points([
            _("Only staff who sign in, or at whose own address a role is told, are concerned; this register tells them before."),
            _("The access log holds account, time, page and object; no address of a machine, no search words."),
            _("Nothing is inferred, scored or decided about a person; no data of art. 9 has a place to stand."),
        ]),
        _terms(said),
        Heading(_("4. Balance")),
        Text(_("With the safeguards below the interest is not overridden, provided the log is not used to watch how staff perform.")),
        Points(measures()),
        Text(_("Decided by, on") + f": {ask()}"),
    ]  # fmt: skip


PAPERS: dict[str, Callable[[Register], list[Block]]] = {"art30": art30, "dpia": dpia, "balancing": balancing}


def risks() -> list[list[str]]:
    low, medium, high = _("low"), _("medium"), _("high")
    return [
        [_("A feed's text names a person or an opinion"), low, high, _("slots only; a second scanner; refused whole")],
        [_("The desk is turned into a watch on people"), low, high, _("closed vocabulary; signed public log of sources")],
        [_("Records outlive their purpose"), low, medium, _("retention by class, hourly, down to the file's bytes")],
        [_("An account is misused"), medium, low, _("access log; read-only accounts; sessions end")],
        [_("Channel secrets leak"), low, medium, _("encrypted at rest; never in a page, log or export")],
    ]  # fmt: skip


def measures() -> list[str]:
    return [
        _("Data minimisation by type: the store takes only records that passed the gate."),
        _(
            "What leaves, and what staff type, is looked at by the same scanner; a hit is withheld or refused."
        ),
        _("Bodies of feeds are read in memory and never kept."),
        _("Passwords are hashed; channel secrets are encrypted with a key outside the database."),
        _("Every page but this register asks for an account; acknowledging asks for a permission."),
        _("The log of what is watched is hash-chained and signed (Ed25519)."),
        _("Deleted rows are overwritten in the database's files (secure deletion on SQLite)."),
    ]


def _controller(said: Register) -> list[Block]:
    who = said.controller
    made = _("Made by %(software)s from its running configuration at %(at)s UTC.")
    return [
        Text(made % {"software": said.software, "at": f"{said.at:%Y-%m-%d %H:%M}"}),
        Text(_("Controller") + f": {who.name or ask()}"),
        Text(_("Contact") + f": {who.contact or ask()}"),
        Text(_("Last entry of the log of what is watched") + f": {said.log.head or '–'}"),
    ]


def _purposes(said: Register) -> Block:
    return Table([_("Purpose"), _("Legal basis")], [[p.purpose, p.legal_basis] for p in said.purposes])


def _rights(said: Register) -> Block:
    return Table([_("Right"), _("Article"), _("How")], [[r.right, r.article, r.how] for r in said.rights])


def _refused(said: Register) -> Block:
    rows = [[r.reason, str(r.count)] for r in said.refused]
    return Table([_("Reason"), _("Count")], rows or [[_("none"), "0"]])


def _fields(said: Register, personal: bool) -> Block:
    rows = [t for t in said.tables if (t.table in PERSONAL_TABLES) is personal]
    cells = [[t.what, ", ".join(t.fields), t.why, t.until] for t in rows]
    return Table([_("What"), _("Fields"), _("Why"), _("Until")], cells)


_FEW = 6
"""Feeds that are spelt out; more are counted."""


def _feeds(said: Register) -> list[Block]:
    rows = [
        [
            *(f[key] for key in ("title", "publisher", "url", "format", "licence")),
            _("yes") if f["text_kept"] else _("no"),
        ]
        for f in said.feeds
    ]
    heads = [_("Feed"), _("Publisher"), _("Address"), _("Format"), _("Licence"), _("Hazard texts kept")]
    if not rows:
        return [Text(_("Nothing: no feed is configured."))]
    later = [str(f["title"]) for f in said.feeds if not f["watched_since"]]
    told = ", ".join(later) if len(later) <= _FEW else str(len(later))
    unread = Text(_("Not read yet; the log names each when the desk starts (tocsin up):") + f" {told}")
    return [Table(heads, rows), *([unread] if later else [])]


def _recipients(said: Register) -> list[Block]:
    rows = [[r.title, str(r.roles)] for r in said.recipients]
    return [Table([_("Channel"), _("Roles")], rows) if rows else Text(_("Nobody: no role has a channel."))]


def _terms(said: Register) -> Block:
    return Table([_("Class"), _("Days")], [[t.covers, f"{t.days:g}"] for t in said.retention])
