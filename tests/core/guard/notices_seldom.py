# SPDX-License-Identifier: AGPL-3.0-or-later
"""Turns that few notices have: hours written oddly, a sentence that takes up another, ends and lines that say more than a name."""

from tests.core.guard.notices_by_hand import Row

SELDOM = [
    # Hours with a mark or a blank in them that belongs elsewhere
    Row("fr", "Trafic interrompu sur la ligne 3. Reprise prévue :16 h 33.", ("3",), (), (("", "16:33"),)),
    Row("it", "Chiusura dalle 13. 30 alle 15. 00 in via Verdi.", (), (), (("13:30", "15:00"),)),
    Row("fi", "Linja 4 ei liikennöi klo 8.30-12. 45.", ("4",), (), (("08:30", "12:45"),)),
    Row("en", "Lane closed until 12mid on Mill Road.", (), (), (("", "00:00"),)),
    Row("en", "Line 4 is suspended. Update: 15:26 / 08.10.2027", ("4",), (), ()),
    # Figures alone beside an hour with its point
    Row("en", "Lane closed between 22:00 and 0600 on Mill Road.", (), (), (("22:00", "06:00"),)),
    Row("en", "Road closed between the hours of 21:30 and 0430.", (), (), (("21:30", "04:30"),)),
    # A later sentence that takes up the closing
    Row("nl", "Lijn 4 rijdt niet vanaf 14 uur. Deze afsluiting is aanwezig tot 20 uur.", ("4",), (), (("14:00", "20:00"),)),
    Row("de", "Die Hafenstraße ist ab 14 Uhr gesperrt. Niemand kommt durch, auch nicht zu Fuß. Die Sperrung gilt bis 22 Uhr.", (), (), (("14:00", "22:00"),)),
    Row("es", "La calle del Puerto está cerrada desde las 14 h. No pasa nadie, tampoco a pie. El corte dura hasta las 22 h.", (), (), (("14:00", "22:00"),)),
    Row("de", "Der erste Zug fährt um 5:10 Uhr, die Strecke ist von 22 bis 4 Uhr gesperrt.", (), (), (("22:00", "04:00"),)),
    # Stations that are called after somebody, with the word for both behind
    Row("en", "Line 3 is closed between Altham and Juan Molina metro stations.", ("3",), (("Altham", "station Juan Molina"),), ()),
    # Ends that begin with an article of their own
    Row("nl", "Geen treinen op het traject Zwolle-'t Harde.", (), (("Zwolle", "'t Harde"),), ()),
    Row("ca", "La línia L1 està tallada entre l'Hospitalet i Fondo.", ("L1",), (("l'Hospitalet", "Fondo"),), ()),
    # Rivers glued to a town, junctions by a word for their number
    Row("de", "Zugausfälle Halle(Saale)Hbf – Leipzig.", (), (("Halle (Saale) Hbf", "Leipzig"),), ()),
    Row("en", "Motorway closed between junctions two and four.", (), (("junction two", "junction four"),), ()),
    Row("en", "M97 closed from exit three to exit five.", (), (("exit three", "exit five"),), ()),
    # Where buses run instead, a word glued to theirs
    Row("nl", "Er rijden geen treinen tussen Altdorp en Neudorp. Er rijden stopbussen tussen Altdorp en Neudorp.", (), (("Altdorp", "Neudorp"),), ()),
    # Two lines between which others lie, lines by letters, by a name of their own
    Row("de", "U1-U4 fahren nicht.", ("U1", "U2", "U3", "U4"), (), ()),
    Row("pl", "Trasa A nie kursuje. Trasy B i C bez zmian.", ("A", "B"), (), ()),
    Row("it", "La 12 sospesa. Il 4 e il 7 sostituiti da bus.", ("12", "4", "7"), (), ()),
    Row("en", "Enterprise services are suspended.", ("Enterprise",), (), ()),
    Row("fr", "Le REM est fermé.", ("REM",), (), ()),
    # Chinese: since, open until, by kilometres, by letters
    Row("zh", "地铁2号线自从8:00起停运。", ("2",), (), (("08:00", ""),)),
    Row("zh", "G97高速K12+300至K15+200封闭。", (), (("K12+300", "K15+200"),), ()),
    Row("zh", "公交B12停运。", ("B12",), (), ()),
    Row("zh", "中山路封闭，请绕行人民路至解放路。", (), (), ()),
]  # fmt: skip
NO_SELDOM = [
    "Soppressi due treni su 3 per lavori.",
    "Trains are delayed at Bay Line. Buses run.",
    "Ridotti i posti, dai 90 ai 300 del treno.",
]
"""A share of trains, a bend of a railway and seats of a train are no lines."""
