# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a house orders, counts and stacks has words of illness in its names and is nobody's: "2 Pal. Inkontinenzmaterial", "8 scatole di test glicemia".

The goods' own word stands in or right beside what was found, and a count with its box or roll, or what becomes of a stock, in the same
line. Where the line names a room, a bed or one who lies in it, somebody needs them, and that is told of somebody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tocsin.core.guard.excused.otherwise import Hit, around, without
from tocsin.core.guard.late import Late

_GOODS = (
    r"(?:\w{3,20}(?:material|materialien|streifen|tests?|decken?|socken|strumpfe|strumpf|kissen|konzentrat|losung|artikel|hosen|einlagen|windeln|binden|matratzen?|pflaster|spray|nadeln|schuhe|krucken)"
    r"|pads?|strips?|tests?|swabs?|gauze|dressings?|bandages?|gloves?|syringes?|needles?|inhalers?|pens?|pillows?|cushions?|socks|stockings?|blankets?|cuffs?|kits?|fluid|concentrate|nappies|mattress(?:es)?|shoes|crutches|wheelchairs?"
    r"|teststreifen|kompressen|tupfer|handschuhe|spritzen|kanulen|windeln|einlagen|rollstuhle?|krucken|decken"
    r"|compresses?|bandelettes?|gants|seringues|aiguilles|protections|couches|changes|coussins?|chaussettes|bas|pansements?|fauteuils?|bequilles|alese?s|solute"
    r"|gasas|tiras|guantes|jeringas|agujas|panales|compresas|pruebas?|vendas|sillas?|muletas|apositos|almohadillas|calcetines"
    r"|garze?|strisce|guanti|siringhe|aghi|pannolon[ei]|pannolini|bende|cerotti|traverse|sedie?|stampelle|calze|cartucce|ausili|cuscini"
    r"|gazik\w*|gaza|paski|paskow|rekawic\w*|strzykawk\w*|igiel|pieluch\w*|wklad\w*|opatrunk\w*|bandaz\w*|testy|testow|wozki?|kul[ei]|koc\w*)"
)
_BESIDE = Late(
    rf"(?<!\w){_GOODS} (?:[a-z]{{5,12}} )?(?:(?:per|pour|para|for|fur|bei|gegen|do|dla|na|de|di|d'|del|della|la|l'|osob|z|con|a|mit) ?){{0,3}}$"
)
_BEHIND = Late(rf"[ -]?{_GOODS}(?!\w)")
_ITSELF = Late(_GOODS)
_COUNT = Late(
    r"(?<!\w)\d{1,4} ?(?:x|kartons?|pal|paletten?|packungen|pack|stuck|stk|kisten|rollen|beutel|sacke|boxes|box|cases?|cages?|cartons?|packs?|packets?|rolls?|bags?|pallets?|pairs|crates|palettes?|cart|boites?|colis|sacs|rouleaux|lots?|paires"
    r"|cajas?|paquetes?|bultos?|rollos|bolsas|palets?|unidades|uds?|scatol[ae]|colli|collo|pacchi|rotoli|bancal[ei]|confezion[ei]|pezzi|sacchi|karton\w*|paczek|paczki|sztuk|szt|opakowa\w*|rolek|palet\w?)(?!\w)"
    r"|(?<!\w)(?:boxes|box|cases|cartons?|karton|kiste|palette|pallets?|scatole|colli|cajas|kartony|stock|restock\w*|reorder\w*|delivered|delivery|geliefert\w*|nachlief\w*|nachbestell\w*|lieferung|wareneingang|livrees?|recue?s?|commandee?s?|livraison|recibid[oa]s|pedid[oa]s|agotad[oa]s?|arrivat[ei]|esaurit[ei]|ordinat[ei]|dostarczon\w*|zamowion\w*|dostawa)(?!\w)"
    r"|(?<!\w)(?:gr\.|grosse|size|taille|taglia|talla|rozm\w{0,5}\.?) ?(?:xs|s|m|l|xl|xxl|\d{1,2})(?!\w)"
)
_SOMEBODYS = Late(
    r"(?<!\w)(?:room|bed|ward bed|flat|zimmer|bett|camera|letto|stanza|habitacion|cama|chambre|lit|pokoj|lozko|sala \d|her|his|ihr|ihre|sein|seine|sa|son|su|suo|sua|jej|jego|resident\w*|bewohner\w*|patient\w*|pacient\w*|pazient\w*|pacjent\w*|ospite|mieszkan\w*|mrs|mr|frau|herr|mme|sig|signora|senora|pani)(?!\w)"
)
_LINE = Late(r"(?<=\w{5})[.;](?=\s|$)|\n")
_USED = Late(
    r"(?<!\w)(?:has|had|uses|used|needs|wears|hat|hatte|braucht|tragt|benutzt|a|porte|utilise|met|ha|usa|porta|tiene|lleva|necesita|nosi|ma|uzywa|potrzebuje) (?:[a-z]{2,12} ){0,2}$"
)
"""Somebody has them: what a verb of having stands before."""
_SIDE = 60


def no_supplies(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The hits without words of illness that are a part of what goods are called."""
    return without(text, hits, "health", _of_goods)


def _of_goods(low: str, start: int, end: int) -> bool:
    named = (
        _ITSELF.fullmatch(low, start, end)
        or _BESIDE.search(low, max(0, start - 40), start)
        or _BEHIND.match(low, end)
        or _ITSELF.fullmatch(low, max(low.rfind(" ", start, end) + 1, start), end)
        or _ITSELF.match(low, start)
    )
    if not named:
        return False
    if _USED.search(low, max(0, start - 40), start):
        return False
    first, last = around(low, start, end, _LINE, _SIDE)
    return _COUNT.search(low, first, last) is not None and _SOMEBODYS.search(low, first, last) is None
