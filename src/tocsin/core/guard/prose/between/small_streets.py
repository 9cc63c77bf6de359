# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ends that are streets called after a plain thing in small letters: "rue de la gare", "Calle del molino", "via della chiesa"."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.effects import effect_of
from tocsin.core.guard.prose.tables import LOWER, UPPER
from tocsin.core.model import Effect

_KIND = (
    r"(?:rue|avenue|av\.|ave\.|boulevard|bd\.?|bvd\.?|place|pl\.|chemin|impasse|allée|quai|route|cours|passage|sentier|ruelle|montée"
    r"|calle|c/|avenida|avda\.?|plaza|pza\.|paseo|camino|ronda|travesía|cuesta|via|viale|v\.le|piazza|p\.zza|piazzale|corso|vicolo|largo|strada|salita"
    r"|rua|praça|travessa|estrada|carrer|plaça)"
)
_LINK = r"(?:(?:du|des|de la|de los|de las|del|della|dello|delle|degli|dei|do|da|dos|das|aux) |de l'|dell'|de l’|dell’)"
_STREET = Late(
    rf"(?:(?:la|le|el|il|lo|a|o) |l[’'])?((?i:{_KIND}) {_LINK}([{LOWER}]{{3,16}}(?:-[{LOWER}]{{2,12}}){{0,2}}))"
    rf"(?![\w’'-]|[.,]\d| (?:(?:de|du|des|del|della|do|da|di|d['’]) ?)?(?:(?:la|los|las|le) )?[{UPPER}])"
)
"""A large word behind it is the name proper: "rue du général Dufour"."""


def small_street_at(text: str, at: int) -> tuple[str, int] | None:
    """A street's name and where it ends; None where none begins, or what it is called after tells an effect or a reason."""
    found = _STREET.match(text, at)
    if found is None or tables.cause().search(found[1]) or effect_of(found[2]) is not Effect.UNKNOWN:
        return None
    return found[1], found.end()
