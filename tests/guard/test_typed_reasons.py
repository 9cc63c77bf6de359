# SPDX-License-Identifier: AGPL-3.0-or-later
"""A silence's reason: nobody who is told of without a name, and whatever a desk says of its works, water and weather."""

from __future__ import annotations

import pytest

from tocsin.core.guard.staff import EntryError
from tocsin.core.guard.watches.typed import place_name, reason_remarks
from tocsin.core.words.refusals import refusal


@pytest.mark.parametrize(
    "said",
    [
        "Keep an eye on the new guy",
        "the cleaner complains again",
        "ask the tall man in the red coat",
        "den Neuen im Auge behalten",
        "mi DNI 12345678Z",
        "la CGT bloque la grille",
        "ver.di steht am Tor",
        "CCOO en la puerta",
        "Ask Ingrid Halvorsen first",
    ],
)
def test_who_is_told_of_without_a_name_is_refused_with_what_to_write(said: str) -> None:
    remark = reason_remarks(said)[0]
    assert "write instead" in remark.message and said not in remark.message
    for language, word in (("fr", "écrivez plutôt"), ("de", "stattdessen"), ("es", "en su lugar")):
        told = refusal(remark, language)
        assert word in told and not any(rule in told for rule in ("une règle", "eine Regel", "una regla"))


@pytest.mark.parametrize(
    "said",
    """maintenance of the sirens|false alarms from the old sensor|known flood, pumps run|the gauge is broken|told by telephone
    |too many notices|planned power cut 8 to 12|contractor works on the roof|night shift knows|duty manager informed|fire brigade on site
    |police closed the road, nothing more to do|wind warning for the coast only|training day for drivers|staff are on site
    |Wartung der Sirenen|Fehlalarme des alten Sensors|Pegel defekt|telefonisch gemeldet|Dachdecker arbeiten|Schichtleitung weiß Bescheid
    |Betriebsferien|Sturm nur an der Küste|Fahrerschulung|entretien des sirènes|crue connue, les pompes tournent|la sonde est en panne
    |les pompiers sont sur place|le responsable de garde est prévenu|l’équipe de nuit est au courant|formation des conducteurs
    |mantenimiento de las sirenas|obras hasta el viernes|la sonda está averiada|los bomberos están en el lugar|vacaciones
    |el turno de noche está al corriente|surveiller le niveau du canal|watch the river level""".split("|"),
)
def test_what_a_desk_says_of_things_stands(said: str) -> None:
    assert reason_remarks(said.strip()) == ()


@pytest.mark.parametrize(
    "said", ["Flat of Ingrid Halvorsen", "ver.di Treffpunkt", "Sede de CCOO", "@depotwatch", "Klimacamp"]
)
def test_a_sites_name_is_asked_to_be_a_place(said: str) -> None:
    with pytest.raises(EntryError) as caught:
        place_name("name", said)
    assert str(caught.value).endswith("write instead: a place (west depot, gate 3)")
