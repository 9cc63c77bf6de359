# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the register says in words: purposes, reasons, rights. In the language that is active when asked."""

from __future__ import annotations

from django.utils.translation import gettext as _
from msgspec import Struct

from tocsin.store.keeps import Keeps


class Purpose(Struct, frozen=True):
    purpose: str
    legal_basis: str


class Right(Struct, frozen=True):
    right: str
    article: str
    how: str


class Kept(Struct, frozen=True):
    """One table in plain words. `keep` is its retention class, or empty when `until` says it all."""

    table: str
    what: str
    why: str
    keep: str
    until: str


def purposes() -> list[Purpose]:
    interest = _("GDPR art. 6(1)(f): the operator's interest in safe sites and a reachable duty desk")
    return [
        Purpose(_("To know which public hazard is about to touch which site, and to tell the responsible role"), _("No personal data: records describe things, places and times")),
        Purpose(_("To let staff sign in to the desk"), interest),
        Purpose(_("To reach a role where the operator says it is told; the address may be somebody's"), interest),
        Purpose(_("To show afterwards which account looked at what"), _("GDPR arts. 5(2) and 32: accountability and security of the desk")),
    ]  # fmt: skip


def rights() -> list[Right]:
    ask = _("Ask the contact named above; the operator runs: tocsin rights export USER")
    erase = _("Ask the contact named above; the operator runs: tocsin rights erase USER")
    law = _("GDPR")
    return [
        Right(_("Access and copy"), f"{law} 15, 20", ask),
        Right(_("Rectification"), f"{law} 16", _("Ask the contact named above; the operator renames or remakes the account")),
        Right(_("Erasure"), f"{law} 17", erase),
        Right(_("Restriction and objection"), f"{law} 18, 21", _("Ask the contact named above; an account may be named after a function instead")),
        Right(_("Complaint"), f"{law} 77", _("To the data protection authority of your country")),
    ]  # fmt: skip


def tables() -> list[Kept]:
    """What each table is for. A table that is missing here fails the tests."""
    feed = _("while the feed is read")
    site = _("removed by the operator")
    return [
        Kept("report", _("Messages, as read"), _("to say what is happening, and to join updates and cancels"), "events", ""),
        Kept("message", _("Messages"), _("to say what is happening, and to join updates and cancels"), "events", ""),
        Kept("event", _("Events"), _("one row for each thing that is happening"), "events", ""),
        Kept("patch", _("Impacts"), _("which site an event touches, and why"), "events", ""),
        Kept("beyond", _("Impacts beyond"), _("which site only a rule that looks farther tells of, and why"), "events", ""),
        Kept("told", _("Last told"), _("so that nobody is told the same thing twice"), "events", ""),
        Kept("decision", _("Decisions"), _("why a role was told, or not"), "events", ""),
        Kept("ledger", _("Changes"), _("so that open pages show what is new"), "events", ""),
        Kept("notice", _("Notices"), _("which role was told what, and when"), "notices", ""),
        Kept("wait", _("Waiting"), _("notices held back, and what waits to be acknowledged"), "", _("until told or answered")),
        Kept("answer", _("Acknowledgements"), _("which role took a notice on, and when"), "notices", ""),
        Kept("silence", _("Silences"), _("what is held back, until when and why"), "notices", ""),
        Kept("shift", _("Shifts"), _("which role is on duty"), "notices", ""),
        Kept("drill", _("Drills"), _("when exercises are told"), "notices", ""),
        Kept("postureturn", _("Log of postures"), _("when a season of raised attention began and ended"), "notices", ""),
        Kept("postureswitch", _("Postures"), _("which were switched by hand"), "", _("until taken back")),
        Kept("outbox", _("Deliveries"), _("receipts of what was sent to a role's channels"), "notices", ""),
        Kept("behind", _("Order of deliveries"), _("which delivery waits for which, so that an end is told last"), "notices", ""),
        Kept("feedflaw", _("Flaws"), _("what was wrong with an entry: reason and place, no content"), "flaws", ""),
        Kept("feedstate", _("Feeds"), _("to know when a feed falls silent"), "flaws", feed),
        Kept("feedlink", _("Index entries"), _("so that a message is fetched once"), "flaws", feed),
        Kept("apart", _("Undone fusions"), _("so that what a human told apart stays apart"), "", _("until taken back")),
        Kept("forecast", _("First words"), _("what was first said of a site, so that it can be scored"), "events", ""),
        Kept("disposition", _("Dispositions"), _("what the desk said an event did"), "events", ""),
        Kept("judged", _("Past impacts"), _("what became of a warning at a site, to say how sure the next is"), "scores", ""),
        Kept("access", _("Access log"), _("which account looked at what, when"), "access", ""),
        Kept("user", _("Accounts"), _("to let staff sign in"), "", _("until erased")),
        Kept("session", _("Sessions"), _("to stay signed in"), "", _("two weeks, or until signed out")),
        Kept("site", _("Sites"), _("the places the operator runs"), "", site),
        Kept("role", _("Roles"), _("functions on the desk and their language"), "", site),
        Kept("target", _("Channels"), _("where a role is told; secrets are encrypted"), "", site),
        Kept("rulebook", _("Rules"), _("who hears what; older texts explain past decisions"), "", site),
        Kept("line", _("Counter"), _("which process runs the line"), "", _("no end; it holds two numbers")),
        Kept("registerentry", _("This register's log"), _("to show what was watched when"), "", _("no end; it holds no personal data")),
    ]  # fmt: skip


def classes() -> dict[str, str]:
    """From when each retention class counts."""
    return {
        "events": _("Events with their messages, impacts and decisions: from their end"),
        "notices": _("Notices with their deliveries: from when they are acknowledged or their event is over"),
        "flaws": _("Flaws, and the state of feeds no longer read: from the last answer"),
        "access": _("The access log: from each look"),
        "scores": _("Past impacts and what became of them: from when that was known"),
    }


def refusal(reason: str) -> str:
    """A reason of the gate or a parser in words; slots keep their names."""
    kind, _sep, slots = reason.partition(": ")
    known = {
        "person alert": _("alert about a person"),
        "alert about a person": _("alert about a person"),
        "emptied at the gate": _("emptied at the gate"),
    }
    return ": ".join(filter(None, (known.get(kind, kind), slots)))


def lasts(keeps: Keeps, name: str) -> str:
    """How long a class is kept, and from when that counts."""
    days = round(keeps.by_class()[name].total_seconds() / 86400)
    counted = {
        "flaws": _("%(days)s days after the last answer"),
        "access": _("%(days)s days after the look"),
        "scores": _("%(days)s days after it was known"),
    }
    return str(counted.get(name, _("%(days)s days after its end")) % {"days": days})
