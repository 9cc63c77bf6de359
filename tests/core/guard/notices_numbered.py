# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices whose ends are numbered roads, exits and kilometres, whose pairs "&" joins, and whose hours are spelt out."""

from tests.core.guard.notices_by_hand import Row

NUMBERED = [
    # Two stretches that "&" or "and" joins
    Row("en", "Works affect Connerly to Dunleary & Athmore to Galmoy.", (), (("Connerly", "Dunleary"), ("Athmore", "Galmoy")), ()),
    Row("en", "Trains cancelled: Leedham to Yorkley and Hulme to Selwick.", (), (("Leedham", "Yorkley"), ("Hulme", "Selwick")), ()),
    Row("en", "No service between Ayrton and Troonley & Largston and Ardmore.", (), (("Ayrton", "Troonley"), ("Largston", "Ardmore")), ()),
    Row("en", "Buses will not run from Park St to Mill Rd & Elm Ave to Oak Ave.", (), (("Park St", "Mill Rd"), ("Elm Ave", "Oak Ave")), ()),
    Row("de", "Zugausfälle: Dorfen bis Haltern und Marlheim bis Essen.", (), (("Dorfen", "Haltern"), ("Marlheim", "Essen")), ()),
    Row("en", "No trains Kings Cross to Elephant & Castle", (), (("Kings Cross", "Elephant & Castle"),), ()),
    # Ends that a number tells
    Row("fr", "L'autoroute sera fermée entre la route 117 et la sortie 24 (boulevard Industriel).", (), (("route 117", "sortie 24"),), ()),
    Row("fr", "Fermeture entre l'échangeur 5 et la sortie 9.", (), (("échangeur 5", "sortie 9"),), ()),
    Row("de", "Sperrung zwischen Ausfahrt 5 und Anschlussstelle 9.", (), (("Ausfahrt 5", "Anschlussstelle 9"),), ()),
    Row("es", "Corte en el tramo comprendido entre el kilómetro 18 y el 23.", (), (("km 18", "km 23"),), ()),
    Row("fr", "Route fermée du km 4 au 8.", (), (("km 4", "km 8"),), ()),
    # Routes behind a sign, and two colours of one line
    Row("en", "The following routes will be detoured: # C36, 159 & 160.", ("C36", "159", "160"), (), ()),
    Row("en", "The following route will be detoured: # 50.", ("50",), (), ()),
    Row("en", "Blu/Org Line: Single tracking between Stadium Hill & Eastern Market.", ("Blu Line", "Org Line"), (("Stadium Hill", "Eastern Market"),), ()),
    # Hours with their minutes behind the word
    Row("fr", "De 22 heures à 4 heures 30 du matin, l'autoroute sera fermée.", (), (), (("22:00", "04:30"),)),
    Row("fr", "Fermé de 21 heures 15 à 5 heures 45.", (), (), (("21:15", "05:45"),)),
    Row("fr", "Fermée de 21 heures à 5 heures, 30 personnes sur place.", (), (), (("21:00", "05:00"),)),
    Row("es", "Cerrado de 22 horas 30 a 5 horas.", (), (), (("22:30", "05:00"),)),
]  # fmt: skip
