# SPDX-License-Identifier: AGPL-3.0-or-later
"""A machine that "is on strike" stands still, and staff who meet about a fire door meet about a fire door.

"Streik der Klimaanlage", "sciopero della caldaia"; "zebranie załogi w sprawie ewakuacji". The thing's own word stands right behind; linear.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tocsin.core.guard.excused.otherwise import Hit, without
from tocsin.core.guard.late import Late

_MACHINE = (
    r"(?:\w*(?:anlage|pumpe|heizung|maschine|aufzug\w*|lufter|kessel\w*|drucker\w*|schranke)|caldaia|pompa|ascensore|stampante|montacarichi|climatizzatore|ascenseurs?|chaudiere|pompe|imprimante|climatisation|chauffage"
    r"|caldera|ascensor|bomba|impresora|montacargas|calefaccion|windy|pompy|kotla|drukarki|klimatyzacji|ogrzewania|boiler|printer|lift|pump|heating)"
)
_STRIKES = Late(
    rf"(?:streik|streikt|sciopero|greve|huelga|strajk|strike)(?: (?:of|der|des|von|vom|della|del|dell|de la|de l|du|de|the))?[ ']+{_MACHINE}(?!\w)"
)
_MEETS = Late(
    r"(?:zebranie zalogi|zebrania zalogi|personalversammlung|betriebsversammlung|reunion du personnel|asamblea de personal|assemblea del personale)(?: \d{1,2}[.:]\d{2})?"
    r" (?:w sprawie|ws\.?|zur|zum|wegen|sur|au sujet de|sobre|per|su) ?(?:la |l'|der |des |dem )?(?:ewakuacj\w+|bhp|pozar\w*|alarm\w*|windy|remontu|szkolen\w*|evakuierung|raumung|brandschutz\w*|umbau\w*|evacuation|incendie|travaux|evacuacion|incendios?|simulacro|evacuazione|antincendio|lavori)(?!\w)"
)


def not_standing_still(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The hits without machines that strike and meetings about a drill."""
    hits = without(text, hits, "strike", lambda low, start, _: _STRIKES.match(low, start) is not None)
    return without(text, hits, "union", lambda low, start, _: _MEETS.match(low, start) is not None)
