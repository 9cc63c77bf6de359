# SPDX-License-Identifier: AGPL-3.0-or-later
"""A part of a plate leads to a car as the whole does; plates that are no vehicle's, and what begins by the clock, stay."""

from __future__ import annotations

import pytest

from tocsin.core.guard.scan import scan

JOTTED = [
    "White Transit blocking dock 2, plate ends 4KX, driver not around",
    "Silver Golf clipped barrier B, last three of the reg are TZO",
    "Only got the first half of the reg, starts LD19, grey Vauxhall",
    "Camera 4: van turned round at gate, partial plate 7?K 33, will send still",
    "reg ending VXM left in the ambulance bay again",
    "The blue pickup, plate begins with BK7, has been by three nights running",
    "number plate something like WR 68 then ...PQ, drove off towards the A4",
    "Weißer Sprinter vor Tor 3, Kennzeichen endet auf 7731",
    "Kennz. fängt mit ESW an, Rest nicht lesbar, dunkler Kombi",
    "Auto steht seit Montag, Nummernschild hört auf mit 448",
    "Teilkennzeichen HN-?? 12, Fahrer unbekannt",
    "letzte Ziffern vom Kennzeichen 905, roter Lieferwagen",
    "Utilitaire blanc devant l'issue, immat finissant par AB",
    "Clio grise, plaque qui commence par FR-4, partie vers la rocade",
    "immatriculation se terminant par 318 ZL, moteur laissé allumé",
    "fin de plaque 77 KD, vu par l'agent du quai",
    "début d'immat GX-2, le reste caché par la boue",
    "Furgoneta blanca en doble fila, matrícula que acaba en 73 LZ",
    "la matrícula empieza por 41, no vi más, coche negro",
    "matrícula terminada en KFR, golpeó el bolardo",
    "últimos números de la placa 552, moto roja",
    "placa parcial 9?8 GT, cámara 2",
    "Furgone bianco al cancello, targa che finisce con 5KL",
    "targa che inizia per FD, resto illeggibile, utilitaria grigia",
    "ultime cifre della targa 219, ha urtato il paletto",
    "targa parziale EZ 4, camera 6",
    "targa terminante in 88R, parcheggiata sul posto carico",
    "biały bus, rejestracja kończy się na 7KA",
    "tablice zaczynają się od WPI, reszta zabłocona",
    "końcówka rejestracji 4412, srebrne kombi",
    "blachy na KR i coś z 7 na końcu, odjechał",
    "początek tablicy GDA, ciemny sedan przy rampie",
    "سيارة بيضاء أمام الباب، اللوحة تنتهي بـ ٧٧٣",
    "لوحة تبدأ بحرف ب ٤، اختفت نحو الطريق الدائري",
    "آخر ثلاثة أرقام من اللوحة ٤١٢",
    "جزء من رقم اللوحة 55ه، شاحنة صغيرة",
    "白色面包车堵住3号门，车牌尾号773",
    "车牌开头是粤B7，后面看不清",
    "灰色轿车，车牌后三位是K52",
    "尾号4K1的货车又停在消防通道",
    "只看到车牌前两位浙C，往北走了",
    "Grey Astra, reg YG67 and I think OHX, reversed into the bollard",
    "Grauer Astra, Kennzeichen HRO und dann irgendwas 882, in den Poller gesetzt",
    "Astra gris, matrícula 8823 y creo KMT, contra el bolardo",
]
OTHERS = [
    "Plate ends cracked on conveyor 4, weld before Friday",
    "Name plate 12 missing on door, last three screws gone",
    "Base plate starts at level 2",
    "Reg pressure ending 3 bar, checked",
    "The register starts 8 am and ends 4 pm",
    "Kennzeichen der Pumpe endet auf dem Typenschild, siehe Foto",
    "Nummernschild an Halle 448 hängt schief",
    "La plaque de la rue commence à rouiller, quai 4",
    "plaque d'égout 77 descellée",
    "La placa de hielo empieza en el km 41",
    "placa solar 552 sin tensión",
    "matrícula abierta hasta el 15, aula 3",
    "targa commemorativa che inizia a staccarsi",
    "rejestracja kończy się o 15, okienko 4",
    "tablica 4 zaczyna się psuć, rozdzielnia",
    "końcówka węża 4412 do wymiany",
    "لوحة التحكم تبدأ بالعمل الساعة ٤",
    "公交线路尾号调整 5路",
    "限行尾号4和9，绕行三环",
    "Registration starts 0830 and ends 1730.",
    "Plate ends 40 MM short, recut.",
    "Rejestracja zaczyna się od 15.",
]


@pytest.mark.parametrize("line", JOTTED)
def test_a_part_is_found(line: str) -> None:
    assert "plate" in {found.kind for found in scan(line)}


@pytest.mark.parametrize("line", OTHERS)
def test_what_is_no_vehicles_is_not(line: str) -> None:
    assert not scan(line)
