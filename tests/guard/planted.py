# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up things that may not be kept, in sentences of a desk's log, and lines that may. All persons are invented."""

from __future__ import annotations

from random import Random

GIVEN = [
    "Daniel",
    "Emma",
    "Karim",
    "Lucie",
    "Sabine",
    "Jonas",
    "Andrés",
    "Giulia",
    "Marco",
    "Tomasz",
    "Agnieszka",
    "Oliver",
    "Priya",
    "Mehmet",
    "Ingrid",
    "Pedro",
    "Chiara",
    "Piotr",
    "Hannah",
    "Yusuf",
]
SURNAME = [
    "Okafor",
    "Whitfield",
    "Benali",
    "Lefebvre",
    "Krüger",
    "Weidner",
    "Villalobos",
    "Ferraro",
    "Rinaldi",
    "Kowalczyk",
    "Nowacka",
    "Hargreaves",
    "Raghavan",
    "Yıldırım",
    "Lindqvist",
    "Carvalho",
    "Esposito",
    "Zieliński",
    "Goldberg",
    "Haddad",
]

SENTENCES = {
    "person": [
        "Gate opened by {p} at 06:10.",
        "Ansprechpartner {p} war vor Ort.",
        "Selon {p}, la porte était ouverte.",
        "Informa {p} desde la puerta 3.",
        "Segnalato da {p} alle 8.",
        "Zgłosił to {p} o 7:00.",
    ],
    "email": ["Reply came from {m} today.", "Antwort von {m} erhalten."],
    "phone": [
        "Call back on +44 7700 900{n}.",
        "Rückruf unter 0171 23456{n2}.",
        "Rappeler au 06 12 34 {n2} 78.",
    ],
    "handle": ["Posted by @{h} last night.", "Siehe @{h} von gestern."],
    "plate": [
        "A white van, plate AB{n2} CDE, left at noon.",
        "Kennzeichen B-MX 1{n} notiert.",
        "Camion blanc, plaque AB-{n}-CD.",
    ],
    "iban": ["Paid to DE89370400440532013000.", "Virement sur FR14 2004 1010 0505 0001 3M02 606."],
    "union": [
        "Union meeting in the canteen at noon.",
        "Die Gewerkschaft verteilte Zettel.",
        "Le syndicat CGT était devant la porte.",
        "Reunión del sindicato en la nave.",
        "Il sindacato CGIL è presente.",
        "Związek zawodowy przy bramie.",
        "نقابة العمال أمام الباب",
        "工会在门口开会",
    ],
    "strike": [
        "A strike was called for Monday.",
        "Warnstreik am Tor 4.",
        "Grève à l'entrepôt demain.",
        "Huelga en el almacén.",
        "Sciopero dalle 9.",
        "Strajk od rana.",
        "إضراب يوم الاثنين",
        "周一罢工",
    ],
    "demonstration": [
        "Demonstration on Market Street at 14:00.",
        "Kundgebung vor dem Werk.",
        "Manifestants devant le site.",
        "Manifestación en la plaza.",
        "Corteo in via Roma.",
        "Manifestacja przed bramą.",
        "مظاهرة في الساحة",
        "门前示威",
    ],
    "party": [
        "The Labour Party booked the hall.",
        "AfD und SPD am Eingang.",
        "Réunion du Rassemblement national.",
        "Mitin del Partido Popular.",
        "Gazebo della Lega Nord.",
        "Wiec Platformy Obywatelskiej i Lewica, Konfederacja Korony.",
    ],
    "faith": [
        "Muslim staff asked for the room.",
        "Die Prozession zieht vorbei.",
        "Pèlerinage sur la route.",
        "La procesión pasa a las 18.",
        "Pellegrinaggio verso il duomo.",
        "Procesja o 17:00.",
        "穆斯林员工",
    ],
    "health": [
        "He was diagnosed with something serious.",
        "Ist seit Montag krankgeschrieben.",
        "Le cariste est en arrêt maladie.",
        "Está de baja médica.",
        "La cassiera è in gravidanza.",
        "Jest na zwolnieniu lekarskim, zwolnienie lekarskie do piątku.",
        "她怀孕了",
    ],
    "orientation": [
        "The gay couple from dock 2.",
        "CSD zieht am Lager vorbei.",
        "La marche des fiertés passe ici.",
        "Marcha del Orgullo LGTBI.",
        "Gay pride in centro.",
        "Parada Równości w sobotę.",
    ],
    "ethnicity": [
        "Two Roma people at the fence.",
        "Zigeuner am Zaun.",
        "Des gens du voyage sur le parking.",
        "Unos gitanos en la entrada.",
        "Zingari davanti al cancello.",
        "Cyganie przy płocie.",
    ],
    "person_alert": [
        "AMBER Alert passed on by control.",
        "Vermisst wird seit gestern ein Kind.",
        "Alerte enlèvement reçue.",
        "Persona desaparecida en la zona.",
        "Persona scomparsa in zona.",
        "Zaginął chłopiec.",
    ],
}

CLEAN = [
    "Flood warning for the River Severn, levels rising through Sunday.",
    "Power failure at St Mary's Road substation until 21:00.",
    "Line 2 delayed by 20 minutes between Harbour Street and Kingsway.",
    "Vigilance orange : vents violents dans le Finistère.",
    "Vollsperrung der A7 nach einem Unfall, Umleitung über die B27.",
    "Aviso naranja por lluvias en la provincia.",
    "Gusts of 90 km/h at the north dock; cranes stopped at 14:05.",
    "Forklift battery changed, door 4 closed for repair.",
]

_LATIN1 = ["plate", "phone", "iban", "email", "handle"]


def planted(count: int, chance: Random) -> list[tuple[str, str]]:
    """Kind and sentence, `count` of them, in turn through all kinds. Scripts a PDF font lacks are left to the others."""
    kinds = sorted(SENTENCES)
    return [
        (kind, _filled(chance.choice(SENTENCES[kind]), chance))
        for kind in (kinds[n % len(kinds)] for n in range(count))
    ]


def _filled(sentence: str, chance: Random) -> str:
    given, surname = chance.choice(GIVEN), chance.choice(SURNAME)
    return sentence.format(
        p=f"{given} {surname}",
        m=f"{given}.{surname}@example.org".lower(),
        h=f"{given}_{surname}".lower()
        .replace("ü", "ue")
        .replace("ı", "i")
        .replace("ń", "n")
        .replace("é", "e")
        .replace("ł", "l"),
        n=f"{chance.randrange(100, 1000)}",
        n2=f"{chance.randrange(10, 100)}",
    )
