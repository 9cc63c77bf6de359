# SPDX-License-Identifier: AGPL-3.0-or-later
"""What stands beside whoever is named in a warning: a verb of saying, a family, a label; folded, as readable data."""

from __future__ import annotations

SAID = frozenset(
    "ordered orders urged urges confirmed confirms reported reports reminded reminds pleaded pleads meldet meldt waarschuwt warnt bittet mahnt ordnet avertit previent demande advierte avvisa avverte ostrzega apeluje informuje kehottaa varoittaa varnar advarer alerta".split()
)
ACCORDING = frozenset("laut selon volgens secondo segun wedlug enligt segundo ifolge zdaniem".split())
FAMILY_BEHIND = frozenset(
    "family families household siblings brothers sisters couple twins residence perhe suku".split()
)
FAMILY_AHEAD = frozenset(
    "familie familien famille familles famiglia familia familias rodzina rodziny rodzinie rodzine familjen eheleute ehepaar epoux fratelli hermanos gebroeders coniugi malzenstwo".split()
)
NO_NOUNS = frozenset(
    "famille familles famiglia familia familias rodzina rodziny rodzinie rodzine familjen fratelli hermanos coniugi malzenstwo".split()
)
"""In their languages a capital behind one is a name, whatever else the word is."""
THE_FAMILY = frozenset("los les i gli os".split())
ARE = frozenset("fueron han estan quedaron ont sont sono hanno foram estao ficaram".split())
"""What stands around a family in the plural: "los Etxeberria fueron rescatados"."""
LABELS = frozenset(
    """forecaster forecasters meteorologist author authors issuer signed prepared verfasser verfasserin meteorologe bearbeiter prognostiker redacteur redactrice previsionniste previsor previsora autor
    previsore redattore synoptyk opracowal opracowala dyzurny meteoroloog auteur steller meteorologi laatija paivystaja meteorolog""".split()
)
# What somebody is or had done to them, behind a whole name.
IS = frozenset(
    "e is was has had went ist wird wurde hat war est etait a fue esta ha era jest byl byla zostal zostala werd wordt heeft on oli".split()
)
# Lands and mountains in the plural that are surnames in the singular.
RANGES = frozenset(
    "sierras dakotas carolinas ozarks rockies cascades virginias americas hamptons berkshires catskills poconos smokies tetons siskiyous sandias wasatchs olympics chiltons cotswolds mendips quantocks pennines broads".split()
)
