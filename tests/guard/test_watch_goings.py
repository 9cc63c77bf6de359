# SPDX-License-Identifier: AGPL-3.0-or-later
"""A rule may not ask after an office holder's way or family, nor make a cause's demand; tides, coaches and decrees may be watched."""

import pytest

from tocsin.core.guard.watches.check import check_watch

REFUSED = [
    "Tell me when the mayor leaves the town hall",
    "when the governor's daughter arrives",
    "avísame cuando el alcalde salga del ayuntamiento",
    "cuando llegue la hija del presidente",
    "dis-moi quand le maire quitte la mairie",
    "le fils du préfet",
    "Sag mir Bescheid, wenn die Oberbürgermeisterin das Rathaus verlässt",
    "wenn der Landrat heute ins Büro kommt",
    "dimmi quando il sindaco esce dal municipio",
    "appena arriva il prefetto",
    "daj znać, gdy burmistrz wyjdzie z ratusza",
    "gdy syn wojewody pojawi się na dworcu",
    "als de burgemeester het stadhuis verlaat",
    "أخبرني عندما يغادر المحافظ",
    "市长离开市政府时提醒我",
    "not my king",
    "abolish the monarchy",
    "Enteignung jetzt",
    "A7 verhindern",
    "el bosque no se vende",
    "scrap the bill",
    "إسقاط قانون الإيجار",
]
WATCHED = [
    "when the king tide comes",
    "coach arrives at gate 4",
    "speaker goes off in hall 3",
    "the prefect's decree on water",
    "mayor's office closed",
    "when the river leaves its banks",
    "quand l'eau sort du canal",
    "wenn das Wasser in den Keller kommt",
    "gdy woda wejdzie do piwnicy",
    "se il fiume esce dagli argini",
    "cuando llegue el tren de las 8",
    "when the visit of the president closes roads",
    "ban on open fires",
    "stop the pump",
    "tax office closed",
]


@pytest.mark.parametrize("text", REFUSED)
def test_whereabouts_and_demands_are_refused(text: str) -> None:
    assert check_watch(text)


@pytest.mark.parametrize("text", WATCHED)
def test_things_that_come_and_go_may_be_watched(text: str) -> None:
    assert check_watch(text) == []
