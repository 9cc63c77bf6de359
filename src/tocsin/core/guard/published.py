# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the public register names: who runs the desk and where to ask. Meant for a legal person and a function's mailbox.

Somebody who runs a desk alone has to name themselves (GDPR art. 13(1)(a)), so nothing is refused: it is said plainly.
"""

from __future__ import annotations

import re

from tocsin.core.guard.glued.names import names_in
from tocsin.core.guard.names.person import NAMED
from tocsin.core.guard.places.eponym import names_a_house
from tocsin.core.guard.rules import ROLES
from tocsin.core.guard.scan import scan

_MAILBOX = re.compile(r"([^\s@<>()\[\]]{1,64})@[^\s@<>()\[\]]+")
_FORM = re.compile(
    r"(?<!\w)(?:plc|ltd|limited|llc|llp|inc|corp|gmbh|ag|kg|ohg|ug|se|eg|e\.\s?v\.|gbr|sarl|sas|sa|s\.\s?a\.|scop|sl|s\.\s?l\."
    r"|spa|s\.p\.a\.|srl|bv|b\.v\.|nv|asbl|vzw|oy|oyj|ab|as|a/s|aps|sp\. z o\.?o\.?|foundation|stiftung|fondation|fundaci[oó]n|trust|council"
    r"|city|county|town|university|hospital|school|ville|commune|mairie|m[ée]tropole|universit[ée]|h[oô]pital|stadt|gemeinde|landkreis"
    r"|universität|klinikum|verein|ayuntamiento|diputaci[oó]n|universidad|company|firma|soci[ée]t[ée]|empresa)(?!\w)",
    re.I,
)
_ASKED = frozenset(
    """compliance confidentialite confidentialité data dataprotection datenschutz datos donnees dpd dpo dsb dsgvo gdpr legal
    lopd personal privacidad privacy proteccion protection rgpd security vieprivee""".split()
)


def controller_is_somebody(text: str) -> bool:
    """Whether the controller reads as a person's name, and no legal form stands beside it."""
    return not _FORM.search(text) and _names_somebody(text)


def contact_is_somebodys(text: str) -> bool:
    """Whether the contact names a person or a mailbox that no function's word tells."""
    boxes = [found[1].lower() for found in _MAILBOX.finditer(text)]
    rest = _MAILBOX.sub(" ", text)
    return _names_somebody(rest) or not all(map(_of_a_function, boxes))


def _names_somebody(text: str) -> bool:
    return any(f.kind == "person" and f.certainty >= NAMED and not names_a_house(text, f) for f in scan(text))


def _of_a_function(box: str) -> bool:
    words = [word for word in re.split(r"[\W\d_]+", box) if word]
    return any(word in _ASKED or word in ROLES for word in words) and not names_in(box)
