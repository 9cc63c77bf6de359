# SPDX-License-Identifier: AGPL-3.0-or-later
"""The streets of a way round are no closed stretch, headed or in a sentence; what is diverted between two places is one."""

import pytest

from tocsin.core.guard.prose import extract

NOTICES = [
    ("Detour: via A Street from Mill Road to Oak Road.", ()),
    ("Maple Drive closed from Mill Road to Oak Road. Detour: via Elm Street from Hill Road to Penn Road.", ("Mill Road – Oak Road",)),
    ("- Maple Dr. closed between Mill Rd. and Oak Rd.\n- Detour: Elm St. from Hill Rd. to Penn Rd.", ("Mill Rd – Oak Rd",)),
    ("Mill Road closed between Oak Road and Penn Road. Detour: Elm Street to Hill Road.", ("Oak Road – Penn Road",)),
    ("Umleitung: über die Lindenstraße von Altdorf bis Neudorf.", ()),
    ("Déviation : par la rue Haute de Vallon à Corbieu.", ()),
    ("Desvío: por la calle Olmo entre Fresno y Haya.", ()),
    ("Deviazione: per via Olmo da via Alta a via Bassa.", ()),
    ("Omleiding: via de Kerkstraat van de Molenweg tot de Havenlaan.", ()),
    ("Objazd: ul. Lipową od ul. Młyńskiej do ul. Targowej.", ()),
    ("Oak Road is closed between Mill Lane and Hob Street. Traffic is detoured along Elm Street from Hill Road to Penn Road.", ("Mill Lane – Hob Street",)),
    ("Die Mühlstraße ist zwischen Altdorf und Neudorf gesperrt. Der Verkehr wird umgeleitet über die Lindenstraße von Sandheim bis Waldau.", ("Altdorf – Neudorf",)),
    ("Rue Haute fermée entre Vallon et Corbieu. Circulation déviée par la rue Basse de Marnay à Soulce.", ("Vallon – Corbieu",)),
    # What is diverted
    ("Detour: Route 5 between Mill Road and Oak Road.", ("Mill Road – Oak Road",)),
    ("Bus 5 is diverted via Elm Street between Hill Road and Penn Road.", ("Hill Road – Penn Road",)),
    ("Desvío: la calle Olmo está cerrada entre Fresno y Haya.", ("Fresno – Haya",)),
    ("Detour: due to works on Elm Street from Hill Road to Penn Road buses take Oak Road.", ("Hill Road – Penn Road",)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sections"), NOTICES)
def test_a_way_round_is_no_closed_stretch(text: str, sections: tuple[str, ...]) -> None:
    assert extract(text).sections == sections
