# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two words in capitals that no list knows are not kept in a slot of places, unless a street's word stands beside them."""

import pytest

from tocsin.core.guard.checks.slots import emptied_slots
from tocsin.core.model import Slots

SOMEBODY = """ZBYLUT KRZEMPEK|KRZEMPEK ZBYLUT|Mill Road ZBYLUT KRZEMPEK|Mill Square ZBYLUT KRZEMPEK|ZBYLUT KRZEMPEK, Mill Road|Neudorf (ZBYLUT KRZEMPEK)
    OYVINDRA THORKELSSON|Lindenmarkt OYVINDRA THORKELSSON|KEHINDE OYELARAN-ADEBISI|Haltestelle KEHINDE OYELARAN|ZBYLUT KRZEMPEK – Neudorf""".replace("\n", "|").split("|")  # fmt: skip
PLACES = """RUE ZBYLUT KRZEMPEK|CALLE OYVINDRA THORKELSSON|KEHINDE OYELARAN STREET|UL. ZBYLUTA KRZEMPKA|AV. TORVALDO ESQUIVEIRA|MILL ROAD|NEUDORF BAHNHOF
    PLAZA MAYOR|ALTDORF – NEUDORF|GARE ROUTIERE|A7|VILA NOVA|NORTH BRIDGE ROAD""".replace("\n", "|").split(
    "|"
)


@pytest.mark.parametrize("slot", ["stops", "streets", "sections", "places"])
def test_what_no_list_knows_is_not_kept_in_capitals(slot: str) -> None:
    kept = {name.strip(): emptied_slots(Slots(**{slot: (name.strip(),)}), []) for name in SOMEBODY}
    assert [name for name, slots in kept.items() if slots and getattr(slots, slot)] == []


@pytest.mark.parametrize("name", PLACES)
def test_a_street_in_capitals_is_kept(name: str) -> None:
    slots = emptied_slots(Slots(streets=(name.strip(),)), [])
    assert slots and slots.streets == (name.strip(),)
