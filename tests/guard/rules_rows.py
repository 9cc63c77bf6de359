# SPDX-License-Identifier: AGPL-3.0-or-later
"""The lines of test_each_rule."""

from __future__ import annotations

FOUND = {
    "person": """
        الموظفة جوي أبيولا في المكتب
        דוד כהן התקשר
        田中太郎さんに連絡
    """,
    "iban": """
        BSB 062-000 1234 5678
        routing 021000021 account 123456789
        رقم الحساب 123456789012
    """,
    "phone": """
        Ania 512-660-418
    """,
    "union": """
        SAK:n juliste seinällä
        steel guild
        united postiers
        his union again
    """,
    "conduct": """
        怀疑他
        esce prima ogni giorno
        dont trust him
        creo que sisa
        penso che rubi
        chyba pije
    """,
    "strike": """
        paro de pilotos
    """,
    "person_alert": """
        know this lad
    """,
}

SPARED = """
    Ozono alto: los asmáticos y los niños son más vulnerables.
    la porte du gardien grince, encore en retard
    Greens are delivered. Elections next week.
    M 4.2, 34 km NNE of Lawu, Lawu II
    15时起至18时
    La ligne 4 ne dessert plus Jean Moulin
    call 2024-10 12
    السائق أنابيب الغاز
"""

WHOLE: list[tuple[str, list[str]]] = [
    ("پیغام محمد گلزار", ["محمد گلزار"]),
    ("HAMMONTON...JIM THORPE...MEDIA", ["JIM THORPE"]),
]

TAINTED = (
    "station manager karen whitfield",
    "BERGMANN Anna",
)

PLACES = ("Porta Lodovica – Cantore",)

WATCHED = {
    "person": """
        House of Karen White
    """,
    "demonstration": """
        North Quay rising
        Anrainer gegen Umfahrung
        quay for future
        plataforma por el río
        front gegen Umfahrung
        liga obrony rzeki
        amis de la terre
        ruch rzeki
    """,
    "party": """
        county defence league
        partia rzeki
        giovani liberale
        volunteers of Aldermoor
    """,
    "union": """
        nszz rzeka
        beamte alliance
        ballot crew
    """,
    "faith": """
        شباب مخزن تصلي
        the porter prays at six
    """,
    "conduct": """
        Fahrer-Whatsapp-Gruppe der Fahrer
        posts on signal
        groupe signal des agents
    """,
    "orientation": """
        gars vit avec son mec
    """,
    "health": """
        Gast hat Anfall
    """,
    "person_alert": """
        Kind allein am Tor
    """,
    "plate": """
        la 2031 LKM
    """,
}

FREE = """
    cuándo entra 2031 LKM
"""
