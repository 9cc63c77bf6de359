# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ends in small letters, beside what names them, or known by a number: "rue de la gare", "just south of Mill Road", "torin"."""

from __future__ import annotations

import pytest

from tocsin.core.guard.prose import extract

ENDS = [
    ("fr", "La RD 29 est fermée entre la rue de la gare et la place du marché.", "rue de la gare – place du marché"),
    ("fr", "Rue Haute : travaux du chemin des vignes au carrefour de la Croix.", "chemin des vignes – carrefour de la Croix"),
    ("fr", "RD 29 barrée entre la RD 984 et la Route des crêtes (RD 35).", "RD 984 – Route des crêtes"),
    ("fr", "Rue Haute fermée entre rue du Moulin et av. Brancas.", "rue du Moulin – av. Brancas"),
    ("fr", "La D12 est fermée (section comprise entre Valmont et la mairie).", "Valmont – mairie"),
    ("fr", "La route 132 est fermée entre la route 289 dans le secteur de Saint-Aubin et Valmont.", "route 289 – Valmont"),
    ("es", "Corte de la calle Nueva entre la calle del molino y la plaza de la iglesia.", "calle del molino – plaza de la iglesia"),
    ("es", "Corte de la A-7 entre el enlace de Olmos y el p.k. 27.", "Olmos – p.k. 27"),
    ("es", "Corte de la A-355 desde el colegio a la gasolinera de 8:00 a 14:00 horas.", "colegio – gasolinera"),
    ("es", "Avenida calle 127 entre carrera 11 bis A y carrera 13 A, cierre total.", "carrera 11 bis A – carrera 13 A"),
    ("it", "via Roma chiusa tra via del mulino e piazza della chiesa.", "via del mulino – piazza della chiesa"),
    ("it", "A22 interrotta dal bivio per Albese all'intersezione con via Orsini.", "bivio per Albese – via Orsini"),
    ("pl", "DW 981 zablokowana od ronda na ul. Długiej do granicy powiatu.", "ronda na ul. Długiej – granicy powiatu"),
    ("pl", "Zamknięta droga powiatowa od promu do zatoki autobusowej.", "promu – zatoki autobusowej"),
    ("pl", "Zamknięta DK 75 od mostu Kamiennego do wiaduktu kolejowego.", "mostu Kamiennego – wiaduktu kolejowego"),
    ("nl", "De N302 is afgesloten van de brug over het kanaal tot de kerk.", "brug over het kanaal – kerk"),
    ("nl", "De N302 is afgesloten tussen afslag 12 en afrit 7 Bosk.", "afslag 12 – afrit 7"),
    ("nl", "De A12 is dicht tussen hmp 15.4 en de Bosktunnel.", "hmp 15.4 – Bosktunnel"),
    ("nl", "De A12 is dicht tussen het knooppunt Alder en Bosk.", "knooppunt Alder – Bosk"),
    ("de", "Die L 222 ist von der Mühlgasse bis zur Kreuzung mit der L 221 gesperrt.", "Mühlgasse – L 221"),
    ("de", "L 3080 gesperrt zwischen dem Abzweig \"Neu-Bergich\" und dem Abzweig \"Am Bruch\".", "Abzweig Neu-Bergich – Abzweig Am Bruch"),
    ("de", "K 30 gesperrt zwischen Kreisverkehr und Altdorf.", "Kreisverkehr – Altdorf"),
    ("en", "Mill Road closed from north of Oak Street to south of Elm Avenue.", "Oak Street – Elm Avenue"),
    ("en", "Lane closed from a point 20m west of Norton Avenue to just south of Oak Drive.", "Norton Avenue – Oak Drive"),
    ("en", "Lane closed between J12a as far as J14 on the M5.", "J12a – J14"),
    ("en", "US 20 closed from MM 14.2 to MM 22.", "MM 14.2 – MM 22"),
    ("en", "I-80 closed from milepost 10 to mile marker 14.", "milepost 10 – mile marker 14"),
    ("en", "US 23 closed between Township Road 49 and U.S. 6.", "Township Road 49 – US 6"),
    ("fi", "Valtatie 4 suljettu liittymän 12 ja torin välillä.", "liittymä 12 – tori"),
    ("fi", "Tie 105 on suljettu Kehä II:n ja Nykylän väliseltä osuudelta.", "Kehä II – Nykylä"),
    ("fi", "Puistokatu suljetaan välillä rautatieasema ja tori.", "rautatieasema – tori"),
    ("fi", "Valtatie 4: liikenne poikki Asematie–liittymä 12-välillä.", "Asematie – liittymä 12"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "section"), ENDS)
def test_an_end_is_read(language: str, text: str, section: str) -> None:
    assert section in extract(text, language).sections


def test_an_hour_behind_a_mark_is_no_other_mark() -> None:
    assert extract("I-80 closed between Elm Street and milepost 22 until 6pm.", "en").sections == (
        "Elm Street – milepost 22",
    )
    assert extract("A 8 zwischen Altdorf und km 12 bis 18 Uhr gesperrt.", "de").sections == (
        "Altdorf – km 12",
    )
