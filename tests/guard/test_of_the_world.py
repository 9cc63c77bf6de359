# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a desk sees of the world is nobody, however it is written: weather, sea, machines, goods, roads. Names made of the same words are."""

from __future__ import annotations

from itertools import product

import pytest

from tests.guard.sentences import each
from tocsin.core.guard.lexicon import GIVEN, GIVEN_WEAK, SURNAMES
from tocsin.core.guard.names.of_the_world import of_things
from tocsin.core.guard.scan import scan
from tocsin.core.guard.watches.check import check_watch
from tocsin.core.guard.world.words import of_one, said, thing

SEEN = each("""
mare mosso|mare poco mosso|mare agitato|raffiche forti|pioggia battente|incendio boschivo|argine rotto|traghetti fermi|cella frigo|carrello elevatore|luce verde|fogna intasata|tombini saltati|notte bianca|camion ribaltato|seggiovia ferma|lampada fulminata|cielo coperto|frane diffuse|mare forza otto|incendio bosco
mar gruesa|mar arbolada|rachas fuertes|nubes bajas|olas altas|nevada copiosa|incendio forestal|farolas fundidas|hielo negro|humo negro|aguas negras|puerta rota|montacargas averiado|árboles caídos|colegios cerrados|carpa volada|furgoneta averiada|luz verde|marejada fuerte
mer agitée|marée haute|rafales violentes|feu forêt|toiture envolée|étagère tordue|berge effondrée|caténaire arrachée|ciel voilé|fête foraine|goutte froide|volets fermés|téléphérique arrêté|gelées tardives|fuite importante|risque marqué|guêpes agressives|canalisation percée
starker seegang|großer hagel|gasleck keller|gasgeruch keller|tor offen|drucker klemmt|stapler leer|baum umgestürzt|bach übergelaufen|wasser trüb|dach undicht|brücke marode|schieber klemmt|lkw umgekippt|schneelast dach|nasses laub|boden rutschig|kühlraum warm|bauzaun umgefallen
wysoki stan wody|promy wstrzymane|zawieje śnieżne|zalany parking|zalana piwnica|winda towarowa|winda zepsuta|brama zacięta|pękła rura|marznący deszcz|tory zalane|ruch wstrzymany|złamana gałąź|słup powalony|stan alarmowy|brak prądu|pożar traw|opona przebita|śliska droga|sztorm bałtyk
king tide|neap tide|choppy water|surface water|river rising|leaking tap|slow network|dry hydrant|dock leveller|pot hole|sink hole|stop moved|long grass|icy runway|cable car|loose cladding|street party|bent bollard|construction
ruwe zee|hoog water|gaslek kelder|deur klemt|slagboom kapot|bosbrand actief|omgewaaide boom|koelcel warm|rode vlag|vrachtwagen gekanteld|roltrap defect|lage temperatuur|natte vloer|trein vertraagd
mar agitado|maré alta|rajada forte|fumo negro|céu nublado|vidro partido|ramo partido|empilhador avariado|paletes molhadas|luz verde|trânsito lento|camião tombado|incêndio florestal|perigo máximo|semáforos apagados
غيوم منخفضة|محول محترق|مصباح مكسور|براد معطل|غصن مكسور|زحام خانق|صهريج مقلوب|مرحاض مسدود|بحر هائج|طريق زلق
冷柜断电|马拉松封路|脚手架松动|货梯停用|闸机故障|基坑开挖|秋千断了|涌浪较大|卷帘门卡住|维保说十点到，先走楼梯搬，轻拿轻放
Amtliche WARNUNG vor WINDBÖEN|CONSTRUCTION|winda towarowa znowu stoi na -1, serwis zgłoszony|Orages sur la majeure partie du Burkina
""")
NAMED = each("""
Marina Mare wartet im Hof|Capt. Wanda Winda meldet sich|Serena Fontana chiama alle nove|Nieves Blanco avisa a la central|Stan Kowalczyk odebrał klucze|Luz Cárdenas firmó el parte|Camilla Rota in portineria|Klara Hahn übernimmt
Massimo Grosso ha chiuso|Blanca Torres abre el almacén|Rosa Forte ritira il pacco|Curtis James has the keys|Amber Sands rang at six|Klara Hahn holt den Stapler|Marine Lefort signale la fuite|Paloma Seco llega tarde
Bianca Neve firma il verbale|Dolores Fuertes lleva la llave|Manuel Vento cambia turno|Tor Hansen sperrt auf|signora Luce Verde al telefono|Herr Mast Umgefallen|Dr. Mare Mosso|lifted by Curtis Brook|gemeldet von Jack Frost
""")


WARNED = (
    "a line\nextending from near Ansley to 9 miles southwest of Marlow, moving east",
    "Locations impacted include...\nDecatur, Harlow Springs,\nand Florette.",
    "Severe thunderstorms will be near...\nLiebenthal and Loretta around 830 PM CDT.",
    "Nigerian Meteorological Agency",
    "Norsk Meteorologisk Institutt",
    "FAJA JOHANNESBURG FIR SEV TURB FCST WI S2639",
)
NOT_WARNED = (
    "Locations impacted include... ask Ansley",
    "stood near Ansley again, ask her",
    "a line extending from near the gate, Loretta is off",
)


def _written(phrase: str) -> set[str]:
    """As it is typed, as a sentence begins, and as a heading is."""
    return {
        phrase,
        phrase[:1].upper() + phrase[1:],
        " ".join(word[:1].upper() + word[1:] for word in phrase.split()),
    }


@pytest.mark.parametrize("phrase", SEEN)
def test_what_is_seen_of_the_world_is_nobody(phrase: str) -> None:
    assert not [(text, scan(text)) for text in _written(phrase) if scan(text)]
    assert not [(text, check_watch(text)) for text in _written(phrase) if check_watch(text)]


@pytest.mark.parametrize("text", NAMED)
def test_names_of_the_same_words_are_found(text: str) -> None:
    assert "person" in {found.kind for found in scan(text)}


def test_no_given_name_and_family_are_the_worlds() -> None:
    """Whatever the tables say of either word."""
    given = [word for word in GIVEN | GIVEN_WEAK if thing(word) or said(word)]
    families = [word for word in SURNAMES if thing(word) or said(word)]
    assert not [pair for pair in product(given, families) if of_things(*pair)]


@pytest.mark.parametrize(
    ("noun", "adjective", "agrees"),
    [
        ("rachas", "fuertes", True),
        ("racha", "fuertes", False),
        ("nieves", "blanco", False),
        ("onde", "alte", True),
        ("onda", "alto", False),
        ("promy", "wstrzymane", True),
        ("prom", "wstrzymane", False),
        ("gouttieres", "arrachees", True),
        ("gouttiere", "arrachees", False),
    ],
)
def test_what_is_said_of_a_thing_bends_with_it(noun: str, adjective: str, *, agrees: bool) -> None:
    assert of_one(noun, adjective) is agrees


@pytest.mark.parametrize("text", WARNED)
def test_a_town_that_a_warning_names_is_nobody(text: str) -> None:
    assert not scan(text)


@pytest.mark.parametrize("text", NOT_WARNED)
def test_somebody_beside_the_words_of_a_warning_is_found(text: str) -> None:
    assert "person" in {found.kind for found in scan(text)}
