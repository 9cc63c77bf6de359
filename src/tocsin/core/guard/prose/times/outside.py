# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hours outside which something holds: "poza godzinami od 7 do 17", "außerhalb der Zeiten von 6 bis 20 Uhr" are no window."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.times.span import Span

_OUTSIDE = Late(
    r"(?i)(?<!\w)(?:au(?:ß|ss)erhalb (?:der|des|von) (?:\w{0,14}(?:zeit(?:en|raums?)?|fensters?|stunden) )?(?:von |zwischen |\()?"
    r"|(?:poza (?:godzin|godz\.|przedzia)|utanför (?:tid|klock)|utenom (?:tid|klokk|kl\.)|utenfor tid|uden ?for (?:tids|kl)|muulloin kuin)[^.;\n\d]{0,40})$",
    needs="poza|außerhalb|ausserhalb|utanför|utenom|utenfor|uden|muulloin",
)


def outside(text: str, span: Span) -> bool:
    """Whether what is told holds at all other hours."""
    first = span.first
    if first is None or span.last is None or first.minutes is None:
        return False
    return _OUTSIDE.search(text, max(0, first.start - 64), first.start) is not None
