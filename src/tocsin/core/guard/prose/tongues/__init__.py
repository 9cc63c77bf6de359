# SPDX-License-Identifier: AGPL-3.0-or-later
"""What each language calls lines, stops, streets, sections, hours, effects and causes, a file a language."""

from __future__ import annotations

from tocsin.core.guard.prose.tongues.ca import CA
from tocsin.core.guard.prose.tongues.cs import CS
from tocsin.core.guard.prose.tongues.da import DA
from tocsin.core.guard.prose.tongues.de import DE
from tocsin.core.guard.prose.tongues.en import EN
from tocsin.core.guard.prose.tongues.es import ES
from tocsin.core.guard.prose.tongues.fi import FI
from tocsin.core.guard.prose.tongues.fr import FR
from tocsin.core.guard.prose.tongues.iceland import IS
from tocsin.core.guard.prose.tongues.it import IT
from tocsin.core.guard.prose.tongues.lexicon import Lexicon
from tocsin.core.guard.prose.tongues.nl import NL
from tocsin.core.guard.prose.tongues.pl import PL
from tocsin.core.guard.prose.tongues.pt import PT
from tocsin.core.guard.prose.tongues.sv import SV

__all__ = ["ALL", "Lexicon"]

ALL: tuple[Lexicon, ...] = (EN, DE, FR, ES, IT, NL, PL, FI, PT, SV, DA, CS, CA, IS)
