# SPDX-License-Identifier: AGPL-3.0-or-later
"""What happens is told where no fixed turn of phrase says it: denial and verb apart, verbs in two parts, buses for trains, shares."""

import pytest

from tocsin.core.guard import prose
from tocsin.core.model import Effect

SAID = [
    ("Tussen Weerdam en Oudveen rijden er geen stoptreinen.", Effect.NO_SERVICE),
    ("Tussen Weerdam en Oudveen rijden er door werk aan de brug bussen.", Effect.NO_SERVICE),
    ("Tussen Weerdam en Oudveen rijden er minder Sprinters.", Effect.REDUCED_SERVICE),
    ("Een kapotte wissel legt het spoor tussen Weerdam en Oudveen plat.", Effect.NO_SERVICE),
    ("Storing tussen Weerdam en Oudveen.", Effect.SERVICE_DISRUPTION),
    ("Bis Montag, 4 Uhr, fallen die Züge zwischen Altdorf und Neumühl aus.", Effect.NO_SERVICE),
    ("Die Fähre zwischen Altdorf und Neumühl ruht bis 9 Uhr.", Effect.NO_SERVICE),
    ("Zwischen Altdorf und Neumühl kam am Vormittag kein Zug durch.", Effect.NO_SERVICE),
    ("Die Bahn stellte den Verkehr zwischen Altdorf und Neumühl ein.", Effect.NO_SERVICE),
    ("Zwischen Altdorf und Neumühl fährt kaum ein Zug.", Effect.REDUCED_SERVICE),
    ("Pas un TER entre Valmy et Bellerive.", Effect.NO_SERVICE),
    ("Un arbre bloque les trains entre Valmy et Bellerive.", Effect.NO_SERVICE),
    ("Des cars remplacent les trains entre Valmy et Bellerive.", Effect.NO_SERVICE),
    ("Un train sur trois entre Valmy et Bellerive.", Effect.REDUCED_SERVICE),
    ("No hay tranvía entre Robledo y Encina.", Effect.NO_SERVICE),
    ("Servicio limitado entre Robledo y Encina.", Effect.REDUCED_SERVICE),
    ("Entre Robledo y Encina una avería retrasa los trenes.", Effect.DELAYS),
    ("Nessun treno fra Pieve e Rocca.", Effect.NO_SERVICE),
    ("I treni sono fermi tra Pieve e Rocca.", Effect.NO_SERVICE),
    ("Między Lipnem a Wschodnią pociągi nie jeżdżą.", Effect.NO_SERVICE),
    ("Między Lipnem a Wschodnią jeździ się jednym torem.", Effect.REDUCED_SERVICE),
    ("Junaliikenne on poikki Koivulan ja Lehtisen välillä.", Effect.NO_SERVICE),
    ("Junat korvataan busseilla Koivulan ja Lehtisen välillä.", Effect.NO_SERVICE),
    ("Liikenne ruuhkautuu Koivulan ja Lehtisen välillä.", Effect.DELAYS),
    ("No Great Harbour trains between Kelham and Docks.", Effect.NO_SERVICE),
    ("All lines are blocked between Kelham and Docks.", Effect.NO_SERVICE),
    ("Nothing runs between Kelham and Docks.", Effect.NO_SERVICE),
    ("Traject Weerdam – Oudveen: zaterdag vanaf 22.40 uur", Effect.SERVICE_DISRUPTION),
    ("Die Linie 4 fährt nur zwischen Altdorf und Neumühl.", Effect.REDUCED_SERVICE),
    ("Die Linien 4 und 7 wichen am Abend über den Ring aus.", Effect.DETOUR),
    ("Zwischen Altdorf und Neumühl stehen 4, 7 und 12.", Effect.NO_SERVICE),
    ("Linie 4: Es entfallen die Haltestellen „Altdorf“ und „Neumühl“.", Effect.STOP_CLOSED),
    ("Die Bahnstrecke zwischen Altdorf und Neumühl ist gesperrt.", Effect.NO_SERVICE),
    ("Le trafic est ralenti entre Valmy et Bellerive.", Effect.DELAYS),
    ("Les trains circuleront exclusivement jusqu'à Bellerive.", Effect.REDUCED_SERVICE),
    ("El tranvía T4 dejó de funcionar a las 9:20.", Effect.NO_SERVICE),
    ("Los trenes: solo se garantiza el 60% de la oferta.", Effect.REDUCED_SERVICE),
    ("I bus 8 e 12 proseguiranno per via Rocca.", Effect.DETOUR),
    ("Il tram 8 si ferma a Rocca.", Effect.MODIFIED_SERVICE),
    ("Tramwaje linii 8 i 12 zostały przekierowane do Lipna.", Effect.DETOUR),
    ("Z powodu remontu od godz. 9:00do odwołania zmianie ulegną trasy linii 8, 12.", Effect.DETOUR),
    ("Metrojunat pysähtyivät puoleksi tunniksi.", Effect.NO_SERVICE),
    ("Metroliikennettä ei ole perjantaina.", Effect.NO_SERVICE),
    ("Northbound [K] via [L] line from Kelham to Docks.", Effect.DETOUR),
    ("[K] trains run express from Kelham to Docks.", Effect.MODIFIED_SERVICE),
    ("The 6:10 train to Kelham is operating 12 minutes late.", Effect.DELAYS),
    ("The route between Kelham and Docks is closed; no train can pass.", Effect.NO_SERVICE),
    ("Trains between Kelham Crescent and Docks Lane are cancelled.", Effect.NO_SERVICE),
]
NOT_SAID = [
    (
        "Zwischen Altdorf und Neumühl fährt die Linie 4 nicht nach dem gewohnten Plan, sondern öfter.",
        Effect.NO_SERVICE,
    ),
    ("Storing voorbij tussen Weerdam en Oudveen.", Effect.NO_SERVICE),
    ("Keine Einschränkungen zwischen Altdorf und Neumühl.", Effect.NO_SERVICE),
    ("The gates of the park are shut at night; no buses are expected.", Effect.ROAD_CLOSED),
]


@pytest.mark.parametrize(("text", "effect"), SAID)
def test_a_clause_says_what_happens(text: str, effect: Effect) -> None:
    assert prose.extract(text).effect is effect


@pytest.mark.parametrize(("text", "effect"), NOT_SAID)
def test_a_clause_does_not_say_more(text: str, effect: Effect) -> None:
    assert prose.extract(text).effect is not effect


def test_a_stop_and_a_march_are_no_closure() -> None:
    assert prose.extract("Linea 5: la fermata Pieve è spostata in via Rocca.").effect is Effect.STOP_MOVED
    assert prose.extract("Linea 5: per i cortei cambia strada.").effect is Effect.DETOUR
    assert prose.extract("Line 5: trains are blocked at Kelham, delays continue.").effect is Effect.NO_SERVICE
