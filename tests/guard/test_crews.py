# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who stops work together, who blocks a road, who does not come home and which people is where, without the words for it; and what only reads alike."""

from __future__ import annotations

import pytest

from tocsin.core.guard.scan import scan

SAID = (
    ("strike", "Welders will not start until the rise is signed"),
    ("strike", "Catering staff walked off over rotas"),
    ("strike", "Les bagagistes ne chargeront plus tant que la prime n'est pas versée"),
    ("strike", "Die Rangierer bleiben sitzen, bis der Tarifvertrag kommt"),
    ("strike", "Los jardineros municipales llaman a un paro de jardineros"),
    ("strike", "Le educatrici si fermano contro i nuovi orari"),
    ("strike", "Konduktorzy nie wyjdą na zmianę, nie ruszą, dopóki nie dostaną podwyżki"),
    ("demonstration", "Traders are marching on the council offices"),
    ("demonstration", "Les éleveurs ont déversé du lisier devant la grille"),
    ("demonstration", "Winzer blockieren mit Treckern die Kreuzung"),
    ("demonstration", "Los ganaderos cortaron la carretera con pacas"),
    ("demonstration", "Gli allevatori bloccano il casello con i trattori"),
    ("demonstration", "Blokada mostu przez sadowników potrwa do wieczora"),
    ("demonstration", "Pro-life stickers on the lift doors"),
    ("person_alert", "A boy at till 4 has lost his mum"),
    ("person_alert", "L'octogénaire du 2e n'est toujours pas rentré"),
    ("person_alert", "Die Seniorin ist vom Spaziergang nicht zurückgekommen"),
    ("person_alert", "La abuela de la 11 salió sin avisar"),
    ("person_alert", "La degente non è rientrata in reparto"),
    ("person_alert", "Wychowanek oddalił się z ośrodka"),
    ("strike", "Fitters are holding out for a better offer"),
    ("strike", "Les cuisiniers réclament des renforts et des primes"),
    ("strike", "I macchinisti vogliono gli arretrati e non partono"),
    ("demonstration", "Ecologistas colgados de la grúa"),
    ("person_alert", "Polizei verteilt ein Foto des Einbrechers und Täters"),
    ("person_alert", "Niña sola llorando en el vestíbulo"),
    ("ethnicity", "Les Albanais du quai 3 dorment dans le camion"),
    ("ethnicity", "I moldavi del cantiere cucinano fuori"),
    ("ethnicity", "Los hondureños de la nave quieren café"),
    ("ethnicity", "Die beiden sind Sinti aus Hildesheim"),
    ("faith", "Die Methodisten aus der Frühschicht brauchen Stühle"),
    ("faith", "Les pentecôtistes du dépôt se retrouvent le mardi"),
)
ELSE = (
    "Drivers will not leave until the lamp is fixed",
    "Staff out on site for the pump",
    "Les agents ont posé leurs outils dans le local",
    "Die Monteure bleiben, bis die Pumpe läuft",
    "Los operarios no trabajan con lluvia",
    "Gli autisti si fermano alla sbarra",
    "Kierowcy nie wyjadą, dopóki nie odśnieżą placu manewrowego",
    "Residents sat in the lobby while the alarm was reset",
    "Affiche contre le bruit dans le couloir",
    "Plakat gegen Rutschgefahr am Eingang",
    "Cartelli antincendio al piano 3",
    "Patient did not return the walking frame",
    "Les Bulgares et les Grecs attendent la pluie",
    "Trains run to Roma at 9",
    "Police asked for photos of the bent post",
    "Operators want better lamps in the pit",
    "Patient nicht erreichbar, Termin verlegt",
    "Padres sentados en la sala de espera",
    "L'ospite non si trova bene nella stanza 9",
    "Parents attend the fair in the hall",
)


@pytest.mark.parametrize(("kind", "text"), SAID)
def test_what_many_do_together_is_found(kind: str, text: str) -> None:
    assert kind in {f.kind for f in scan(text)}


@pytest.mark.parametrize("text", ELSE)
def test_what_only_reads_alike_is_left_alone(text: str) -> None:
    assert not [f for f in scan(text) if f.kind not in ("person", "health")]
