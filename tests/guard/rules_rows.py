# SPDX-License-Identifier: AGPL-3.0-or-later
"""The lines of test_each_rule."""

from __future__ import annotations

FOUND = {
    "person": """
        الموظفة جوي أبيولا في المكتب
        דוד כהן התקשר
        田中太郎さんに連絡
        A n n a B e r g m a n n
        nnamgreB annA
    """,
    "iban": """
        BSB 062-000 1234 5678
        routing 021000021 account 123456789
        رقم الحساب 123456789012
        حساب رقم 267 5597 12
    """,
    "phone": """
        Ania 512-660-418
        Ania, 512-660-418
        0 5*8/6 1.2/3.4-4
    """,
    "union": """
        SAK:n juliste seinällä
        steel guild
        united postiers
        his union again
        所属工会：甲
        tractage
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
        Hausverbot-Frau
    """,
    "ethnicity": """
        民族：某某
        من أصل شامي
    """,
    "party": """
        党派：某某
        صوت لائحة
    """,
    "orientation": """
        性别认同：女
        他男友
        زوجه رجل
    """,
    "surveillance": """
        راقبوا السمين
    """,
    "demonstration": """
        举牌
    """,
}

SPARED = """
    855-697 0670
    Ozono alto: los asmáticos y los niños son más vulnerables.
    la porte du gardien grince, encore en retard
    Greens are delivered. Elections next week.
    M 4.2, 34 km NNE of Lawu, Lawu II
    15时起至18时
    La ligne 4 ne dessert plus Jean Moulin
    call 2024-10 12
    السائق أنابيب الغاز
    الكنيسة المارونية مغلقة
    014-016-017-161100
    info@north.example
"""

WHOLE: list[tuple[str, list[str]]] = [
    ("پیغام محمد گلزار", ["محمد گلزار"]),
    ("HAMMONTON...JIM THORPE...MEDIA", ["JIM THORPE"]),
]

TAINTED = (
    "station manager karen whitfield",
    "BERGMANN Anna",
    "Mill\u200bRoad",
    "www.mill-road.example",
)

PLACES = ("Porta Lodovica – Cantore",)

WATCHED = {
    "person": """
        House of Karen White
        my boss arrives
        meu chef chega
        的人
        她友
        Ada Ett's pay
        patient Éda
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
        لا للصرف
    """,
    "party": """
        county defence league
        partia rzeki
        giovani liberale
        volunteers of Aldermoor
        的拥护者
    """,
    "union": """
        nszz rzeka
        beamte alliance
        ballot crew
        flyer gew
        lädt Schicht Versammlung
        réunion sud
        hoja ugt.
    """,
    "faith": """
        شباب مخزن تصلي
        the porter prays at six
        on her faith
        أحمديون
    """,
    "conduct": """
        Fahrer-Whatsapp-Gruppe der Fahrer
        posts on signal
        groupe signal des agents
        ضرب زميل
        抽大麻
        تدخن حشيش
        مدمن
    """,
    "orientation": """
        gars vit avec son mec
    """,
    "health": """
        Gast hat Anfall
        having her fit
        espera un niña
        aspetta una figlia
        نوبة ربو
        队长病倒
        stan zdrowia burmistrza
        健康状况
    """,
    "person_alert": """
        Kind allein am Tor
        stadium ban
        nicht einzulassen!
        si cerca bambino
        失联女童
    """,
    "plate": """
        la 2031 LKM
    """,
    "ethnicity": """
        were African drivers
        Fahrer reden türkisch
        maman rom
        to Gruzin
    """,
    "strike": """
        most of them stayed home
        left their patients
        Schicht wurde hingelegt
        dejó a los pacientes
        lasciano i letti
        odeszła od pacjentów
    """,
}

FREE = """
    Las Huelgas
    توقف حافلة
    发给我.
    cuándo entra 2031 LKM
    演唱会工体周边拥堵
"""
