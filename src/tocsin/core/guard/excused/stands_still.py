# SPDX-License-Identifier: AGPL-3.0-or-later
"""A machine that "is on strike" stands still, and staff who meet about a fire door meet about a fire door.

"Streik der Klimaanlage", "sciopero della caldaia"; "zebranie załogi w sprawie ewakuacji". The thing's own word stands right behind; linear.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tocsin.core.guard.excused.otherwise import Hit, without
from tocsin.core.guard.late import Late
from tocsin.core.guard.traits.somebody import is_one

_MACHINE = (
    r"(?:\w*(?:anlage|pumpe|heizung|maschine|aufzug\w*|lufter|kessel\w*|drucker\w*|schranke|elektronik|elektrik|steuerung|technik|software|sensor\w{0,3})|sistema(?! \w+(?:ic|ar|al)[oi])|caldaia|pompa|ascensore|stampante|montacarichi|climatizzatore|ascenseurs?|chaudiere|pompe|imprimante|climatisation|chauffage"
    r"|caldera|ascensor|bomba|impresora|montacargas|calefaccion|windy|pompy|kotla|drukarki|klimatyzacji|ogrzewania|boiler|printer|lift|pump|heating)"
)
_STRIKES = Late(
    rf"(?:streik|streikt|sciopero|greve|huelga|strajk|strike)(?: (?:of|der|des|von|vom|della|del|dell|di|de la|de l|du|de|the))?[ ']+{_MACHINE}(?!\w)"
)
_STANDS = Late(
    r"(?:streikt|strajkuje|sciopera|staakt|strejkar|(?<=en )greve|(?<=in )sciopero|(?<=en )huelga|(?<=on )strike)(?: (?:wieder|mal|schon|erneut|again|once|more|znowu|znow|di nuovo|ancora|encore|a nouveau|otra vez|de nuevo|weer|igen)){0,3} ?[:,–-] ?(?:(?:der|die|das|unser\w?|the|our|le|la|les|el|il|lo|de|het) |l')?(?P<who>[a-z-]{4,30})",
    needs="streikt|strajkuje|scioper|staakt|strejkar|greve|huelga|strike",
)
_MENDED = Late(
    r"\b(?:linie|line|ligne|linea|linii|lijn|quai|rampe|halle|hall|bay|dock|gang|aisle|pasillo|corsia|regal|tor|gate) \d|getauscht|gewechselt|gereinigt|entstort|neu gestartet|klemmt|klebeband|rolle|fehler|sicherung|replaced|swapped|reset|restarted|rebooted|cleaned|jam(?:med)?|fuse|error|sensor|remplace\w*|redemarr\w+|nettoye\w*|bourrage|fusible|panne|cambiad[oa]|reiniciad[oa]|atasc\w+|averia|cambiat[oa]|riavviat[oa]|incepp\w+|guasto|wymienion\w+|zresetowan\w+|zacina\w*|awaria|bezpiecznik"
)
"""What only a machine needs, behind what stands still: "Streikt wieder: der Etikettierer an Linie 2, Rolle getauscht"."""
_MEETS = Late(
    r"(?:zebranie zalogi|zebrania zalogi|personalversammlung|betriebsversammlung|reunion du personnel|asamblea de personal|assemblea del personale)(?: \d{1,2}[.:]\d{2})?"
    r" (?:w sprawie|ws\.?|zur|zum|wegen|sur|au sujet de|sobre|per|su) ?(?:la |l'|der |des |dem )?(?:ewakuacj\w+|bhp|pozar\w*|alarm\w*|windy|remontu|szkolen\w*|evakuierung|raumung|brandschutz\w*|umbau\w*|evacuation|incendie|travaux|evacuacion|incendios?|simulacro|evacuazione|antincendio|lavori)(?!\w)"
)


def not_standing_still(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The hits without machines that strike and meetings about a drill."""
    hits = without(text, hits, "strike", lambda low, start, _: _of_a_machine(low, start))
    return without(text, hits, "union", lambda low, start, _: _MEETS.match(low, start) is not None)


def _of_a_machine(low: str, start: int) -> bool:
    if _STRIKES.match(low, start):
        return True
    stands = _STANDS.match(low, start)
    if not stands or _CREWS.fullmatch(stands["who"]) or any(map(is_one, _singles(stands["who"]))):
        return False
    return _MENDED.search(low, stands.end(), stands.end() + 90) is not None


def _singles(who: str) -> tuple[str, ...]:
    return (who, who[:-1], who[:-2], who[:-1] + "o", who[:-1] + "e")


_CREWS = Late(
    r"(?<!\w)\w{0,20}(?:schicht|belegschaft|bahn|personal|team|crews?|equipe|personnel|turno|squadra|zmiana|zaloga|shift|staff|leute|men|teams|betrieb\w*|works?|plant|usine|fabrica|fabbrica|sncf|ratp|cgt|gdl|evg|verdi|lufthansa|post|poste|kitas?|klinik\w*|schule\w*|ecoles?|hopital|scuola|escuela|hospital)"
)
