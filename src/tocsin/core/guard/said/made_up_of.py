# SPDX-License-Identifier: AGPL-3.0-or-later
"""Of which people those who work or stay together are: "l'équipe est surtout composée de Géorgiens", "nocna zmiana to głównie Gruzini".

A word for those together, one for most of them and, right behind it, a people. Linear: every gap is bounded.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters
from tocsin.core.guard.traits.origins import of_a_nation

Hit = tuple[str, int, int, float]

_TOGETHER = (
    r"shift|nights|crew|team|squad|gang|staff|workforce|workers|drivers|pickers|packers|cleaners|loaders|tenants|residents|lodgers|equipe|brigade|personnel|ouvriers|caristes|chauffeurs|locataires|residents"
    r"|turno|plantilla|cuadrilla|equipo|peones|inquilinos|mozos|squadra|operai|personale|braccianti|inquilini|facchini|zmiana|brygada|ekipa|zaloga|lokatorzy|pracownicy|\w{0,10}schicht|kolonne|trupp|belegschaft|mannschaft|bewohner|mieter|lagerarbeiter"
)
_MOST = (
    r"(?:made up|consists?|consisting|composed) (?:mostly |mainly |largely |entirely )?of|mostly|mainly|largely|nearly all|almost all|are all|is all"
    r"|(?:surtout |essentiellement |principalement |majoritairement )?(?:composee?s?|formee?s?|constituee?s?) (?:surtout |essentiellement |principalement |majoritairement |presque que )?(?:de|d')|que des|presque tous|presque que des|surtout des|majoritairement"
    r"|compuest[oa] (?:sobre todo |principalmente )?(?:de|por)|casi todos|todos son|son todos|son casi todos|la mayoria(?: son)?|compost[oaei] (?:soprattutto |quasi solo |principalmente )?(?:da|di)|quasi tutti|sono tutti|in gran parte|soprattutto"
    r"|(?:sklada sie|zlozon[ya]) (?:glownie |przewaznie )?z|to (?:glownie|prawie|sami)|glownie|prawie sami|sami|przewaznie|(?:besteht|bestehend) (?:\w+ )?aus|grosstenteils|größtenteils|fast nur|fast alles|meist|uberwiegend|lauter"
)
_SAID = Late(
    rf"(?<!\w)(?:{_TOGETHER})(?!\w)[^.;!?\n]{{0,30}}?(?<!\w)(?:{_MOST})(?: |(?<='))(?:aus |from |z |ze )?(?P<people>[a-z]{{4,20}})(?!\w)",
    needs=frozenset(
        """made consist* compos* mostly mainly largely nearly almost all que presque surtout majoritairement form* constitu* compuest* todos mayoria tutti gran soprattutto compost* sklada zlozon* glownie prawie sami
        przewaznie besteh* grosstenteils größtenteils fast meist uberwiegend lauter""".split()
    ),
)
_BENT = ("ch", "ow", "ami", "em", "cy", "ni", "i", "e", "s", "n", "en", "er")
"""How a people in the plural ends; what ends otherwise is a land or an adjective: "mostly Georgia"."""


@looks_for(_SAID)
def made_up_of(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    for found in _SAID.finditer(bare_letters(text)):
        people = found["people"]
        if of_a_nation(people) and people.endswith(_BENT):
            yield "ethnicity", found.start(), found.end(), 0.7
