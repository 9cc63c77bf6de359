# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two names that tell a course, a ramp, days or a title are no closed stretch; beside them one that is closed stays."""

from __future__ import annotations

import pytest

from tocsin.core.guard.prose import extract

NONE = [
    ("es", "La línea R7 se verá afectada, por lo que desde Plaza Alta irá por Olmos y Ribera hasta San Blas."),
    ("es", "Desde Plaza Nueva, circularán por la calle Olmos hasta Sarria."),
    ("it", "Dalle ore 14 percorreranno esclusivamente il tratto da piazza Grande a località Brenna."),
    ("it", "I bus percorreranno il tratto da via Albese a corso Orsini e il tratto da piazza Grande a via Brenna."),
    ("fi", "Linja 7 poikkeusreitillä:\n• Keskustasta Rantalaan: Myllytie - Kirkkotie - Asematie"),
    ("pl", "Autobusy kursować będą ulicami: Szlak Górski – Polną – Aleją Lipową – Plac Nowy."),
    ("pl", "Kursy linii 7 realizowane będą w relacji Wapień Dolny – Karbowa Hala co 30 minut."),
    ("nl", "De buurtbus rijdt via de Kwarsenbosch naar de Aldertbrug."),
    ("en", "Caltrans will close the southbound off-ramp from Interstate 5 to State Route 120."),
    ("en", "Mill Lane closed from 24th to 27th January 2027 for the duration of the works."),
    ("en", "Oak Road closed October 3rd – 7th for culvert repairs."),
    ("en", "A block will be taken on Saturday/Sunday, 10th/11th May, on the slow lines."),
    ("en", "Overnight closures on the A9 Ashby to Norton road are now required."),
    ("en", "Route 1 Ashby to the City will detour onto Mill Road."),
    ("en", "In the direction from the Harbour to Norton, the bus will travel up Mill Street."),
    ("en", "A5, Mulvane Road - Ashby |\nLane closure, daily 09:30 to 16:30."),
    ("en", "The following bus stops will be closed:\n\n• Mill Road - First Avenue\n• Mill Road - Third Avenue"),
    ("en", "Road closures will affect the following routes:\n· T01: Ashby – Norton – Harbour\n· T02: Kilbreck – Harbour"),
    ("en", "SH1 South of Ashby/Norton Park interchange, one lane closed."),
    ("nl", "Trams van lijnen 2 (Alder - Bosk), 3 (Meer - Delle) en 6 (Hank - Bosk) keren bij de halte Markt."),
    ("fr", "Plusieurs opérations de maintenance vont être engagées dans le Duplex Nord au cours de 4 nuits."),
    ("fr", "Ligne 60 : correspondance aux Galeries du Cap (en semaine)\nÀ compter du 21 juin, la ligne est modifiée."),
    ("de", "Die Umleitung verläuft über die K 6 durch Neudorf und Altheim bis zum Wiesenweg."),
    ("en", "Traffic is being sent via the A38 from Ashby to Norton while Mill Road is closed."),
    ("en", "Motorists travelling from Ashby to Norton should allow extra time; Mill Road is shut."),
    ("en", "Bus 12 will run from Ashby to Norton via Oak Street instead of Mill Road."),
    ("de", "Der Verkehr wird ab Altdorf über die B 27 nach Neumühl umgeleitet."),
    ("es", "El tráfico se desvía por la A-355 desde Olmos hasta Sarria."),
    ("es", "Los conductores que vayan de Olmos a Sarria deberán usar la N-340."),
    ("fr", "Les automobilistes sont invités à emprunter la RD 16 de Valmont à Saint-Aubin."),
    ("it", "I veicoli saranno deviati su via Orsini, da via Albese a piazza Vecchia."),
    ("nl", "Verkeer van Aldert naar Bosk kan omrijden via de N302; de Molenweg is dicht."),
    ("es", "Se cortará el ramal de la salida 3 que da acceso a Olmos."),
]  # fmt: skip
KEPT = [
    ("en", "Rail traffic is permitted between Ashby and Norton. From Norton to Kilbreck, I-80 is closed.", "Norton – Kilbreck"),
    ("en", "Mill Road is closed between 5th Street and 9th Street.", "5th Street – 9th Street"),
    ("en", "Mill Road will be closed in the direction from Ashby Road to Norton Way.", "Ashby Road – Norton Way"),
    ("de", "Umleitung in beiden Richtungen zwischen Lindenplatz und Börse über Neumarkt.", "Lindenplatz – Börse"),
    ("de", "A 1 (Altstadt - Neuheim), Richtung Neuheim, gesperrt zwischen Bergdorf und Kreuz Tann.", "Bergdorf – Kreuz Tann"),
    ("es", "Interrumpida la circulación entre Olmos y Sarria, afecta a los trenes que circulan entre Ribera y Lugones.", "Olmos – Sarria"),
    ("es", "La calle Nueva, en el tramo que va desde plaza Alta hasta la calle Olmos, permanecerá cortada.", "plaza Alta – calle Olmos"),
    ("pl", "Autobusy „za tramwaj” kursują w relacji Wola – Kamień, linia 3 zawieszona.", "Wola – Kamień"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NONE)
def test_a_course_closes_nothing(language: str, text: str) -> None:
    assert extract(text, language).sections == ()


@pytest.mark.parametrize(("language", "text", "section"), KEPT)
def test_what_is_closed_stays(language: str, text: str, section: str) -> None:
    assert extract(text, language).sections == (section,)
