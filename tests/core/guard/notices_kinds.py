# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices whose sections have ends of a special kind: exits with a name, stations with an "and", crossings, lists of pairs."""

from tests.core.guard.notices_by_hand import Row

KINDS = [
    # Exits that a number and a name tell
    Row("da", "Motorvejen er spærret mellem afkørsel 61 Lundby N og 63 Enghave.", (), (("61 Lundby N", "63 Enghave"),), ()),
    Row("da", "Spærret ml. MVX Nørreby og frakørsel 12a.", (), (("MVX Nørreby", "frakørsel 12a"),), ()),
    Row("fr", "L'A98 est coupée entre la sortie n°4 pour Valserine et la jonction avec l'A61.", (), (("sortie n°4", "A61"),), ()),
    Row("en", "Closed from its junction with the R999 at Kilcorran to its junction with the N98 at Ardmoyle.", (), (("R999 at Kilcorran", "N98 at Ardmoyle"),), ()),
    Row("de", "K77 zwischen Abzweig nach Tannau und Moorfeld gesperrt.", (), (("Abzweig nach Tannau", "Moorfeld"),), ()),
    Row("it", "Chiusa tra il km 3 ed il km 8,500.", (), (("km 3", "km 8,500"),), ()),
    Row("es", "Cortada entre los PP.KK. 12,4 y 15,1.", (), (("km 12,4", "km 15,1"),), ()),
    # Names that hold a word which joins two elsewhere
    Row("en", "No trains between Elephant & Castle and Harrow and Wealdstone.", (), (("Elephant & Castle", "Harrow and Wealdstone"),), ()),
    Row("fr", "Trafic interrompu entre Arts et Métiers et Hautbois.", (), (("Arts et Métiers", "Hautbois"),), ()),
    Row("ca", "Sense servei entre Vilanova i la Geltrú i Roquetes.", (), (("Vilanova i la Geltrú", "Roquetes"),), ()),
    # Words that are a day or a month elsewhere
    Row("de", "Zwischen Niederfeld SO und Rüppach fahren Busse.", (), (("Niederfeld SO", "Rüppach"),), ()),
    Row("fr", "Les arrêts de Centre Sept Fontaines à Parc du Lin ne sont plus desservis.", (), (("Centre Sept Fontaines", "Parc du Lin"),), ()),
    Row("pt", "Rua Manaus fechada entre a Avenida Central e a Rua Domingos Lopes.", (), (("Avenida Central", "Rua Domingos Lopes"),), ()),
    # A sentence ends behind a name
    Row("nl", "Bussen rijden tussen Aalst en Lede. Tussen Lede en Wichelen geen treinen.", (), (("Aalst", "Lede"), ("Lede", "Wichelen")), ()),
    # Ranks before a street's name
    Row("pl", "Zamknięta od ul. kard. Lipowskiego do Ronda dr n. med. A. Wierzby.", (), (("Lipowskiego", "Ronda dr n. med. A. Wierzby"),), ()),
    # Lists
    Row("fr", "Lignes fermées :\nChalval-Montbrun-Etreux\nDijault-Seurre\nNeverre-Cosnac\n", (), (("Chalval", "Etreux"), ("Dijault", "Seurre"), ("Neverre", "Cosnac")), ()),
    Row("pt", "As linhas operam até 22h:\nL1-Azul: Luzia a Campinho\nL2-Verde: Penedo a Vila Nova\n", (), (("Luzia", "Campinho"), ("Penedo", "Vila Nova")), ()),
    Row("es", "Recorrido limitado entre Templey - Ezeta, Templey - Korneal y Templey - Bosqueal.", (), (("Templey", "Ezeta"), ("Templey", "Bosqueal")), ()),
    Row("de", "Züge fahren zwischen Wien Hbf (stündlich) und Amstein (Minute 5), Wien West und Amstein (Minute 38).", (), (("Wien Hbf", "Amstein"), ("Wien West", "Amstein")), ()),
    Row("pl", "Odwołane:\n1. Kozłowo (odjazd 5:15) - Katowin (przyjazd 7:46)", (), (("Kozłowo", "Katowin"),), ()),
    Row("no", "I dag er fylkesvegane 50 Holt – Aurdal og 53 Tyinn – Årvik stengde.", (), (("Holt", "Aurdal"), ("Tyinn", "Årvik")), ()),
    # What runs, or what becomes of it, beside two names that a hyphen joins
    Row("sv", "Även Mjölvik-Tranö påverkas.", (), (("Mjölvik", "Tranö"),), ()),
    Row("de", "Die Sportzüge Klostern – Davern fallen aus.", (), (("Klostern", "Davern"),), ()),
    Row("cs", "Tramvaje nebudou jezdit z Újezda na Maloston.", (), (("Újezda", "Maloston"),), ()),
    Row("fi", "Tie 1. Tarkempi paikka: Paikasta Lehtisen tunneli 1,5 km, suuntaan Oravamäki.", (), (("Lehtisen tunneli", "Oravamäki"),), ()),
    # Found in the second round
    Row("it", "Cancellazioni tra cui Romola–Ventosa, Trieste–Romola e Romola–Siracosa.", (), (("Romola", "Ventosa"), ("Romola", "Siracosa")), ()),
    Row("es", "Se reabren: Gijena-Avilar, Gijena-Berroja y Ovienda-Berroja-Infiera.", (), (("Gijena", "Avilar"), ("Ovienda", "Infiera")), ()),
    Row("es", "La carretera de Porreral a Felanera está cerrada.", (), (("Porreral", "Felanera"),), ()),
    Row("es", "Cierre de la calle 10 entre las carreras 51B y 49C.", (), (("51B", "49C"),), ()),
    Row("es", "Buses entre las estaciones Santo Domingo y Acebal.", (), (("Santo Domingo", "Acebal"),), ()),
    Row("pt", "Corte no sublanço Torres Altas / Fatela, na A9.", (), (("Torres Altas", "Fatela"),), ()),
    Row("pt", "Serviços mínimos do Barreiral para Lisboeta.", (), (("Barreiral", "Lisboeta"),), ()),
    Row("nl", "A99 dicht tussen knooppunt St. Jorisbosch en afrit (14) Ulverhout.", (), (("St. Jorisbosch", "afrit 14 Ulverhout"),), ()),
    Row("nl", "Geen treinen tussen Hilversum, Almere en Amsterdam.", (), (("Hilversum", "Amsterdam"),), ()),
    Row("no", "Buss erstattar tog frå Hommelviken til Helle.", (), (("Hommelviken", "Helle"),), ()),
    Row("da", "Der kører togbuslinjer Hillerup-Farum og Allerup-Farum.", (), (("Hillerup", "Farum"), ("Allerup", "Farum")), ()),
    Row("cs", "Uzavřeno mezi 91. a 95. kilometrem dálnice D1 a v km cca 28,2 – 29,2.", (), (("km 91", "km 95"), ("km 28,2", "km 29,2")), ()),
    Row("pl", "Komunikacja zastępcza na trasach:\nGumnice – Plac Kosiński, autobusy kursują co 10 minut\n", (), (("Gumnice", "Plac Kosiński"),), ()),
    Row("en", "A99 both directions Ryton roundabout to Dunmore Heath, carriageway closure.", (), (("Ryton roundabout", "Dunmore Heath"),), ()),
    # Streets called after somebody
    Row("es", "Corte en la calle San Lino, entre Floresta y Germán Araújo.", (), (("Floresta", "calle Germán Araújo"),), ()),
    Row("pt", "Interditado entre as avenidas Júlio Prado e Tavares Bastos.", (), (("Júlio Prado", "avenida Tavares Bastos"),), ()),
    # A line by its ends, behind an article or a word for it
    Row("it", "Fermi i treni della Arezia-Perugo e della Arezia-Terno.", (), (("Arezia", "Perugo"), ("Arezia", "Terno")), ()),
    Row("it", "La Foligna-Terno è rimasta bloccata; sulla Orte-Falconara niente treni.", (), (("Foligna", "Terno"), ("Orte", "Falconara")), ()),
    Row("it", "Lavori: la Sfm8 Ciria-Torino circola unicamente dalle 6.", ("Sfm8",), (("Ciria", "Torino"),), (("06:00", ""),)),
    Row("es", "Paro en el ferrocarril Gijena-Laviana; la Línea 8 Alboraya-Hospital está sin servicio.", ("8",), (("Gijena", "Laviana"), ("Alboraya", "Hospital")), ()),
    Row("es", "No hay trenes Córdola-Sevila ni Loja-Almera.", (), (("Córdola", "Sevila"), ("Loja", "Almera")), ()),
    Row("nl", "Ook Woerden-Gouda ligt stil.", (), (("Woerden", "Gouda"),), ()),
    # A standstill in words that are no effect
    Row("en", "Alnwick to Morden is shut while crews work there.", (), (("Alnwick", "Morden"),), ()),
    Row("pl", "Zatory są na DK94 Olkusz – Dębnica.", (), (("Olkusz", "Dębnica"),), ()),
    # A row of arrows, another pair behind "or", a station's small word
    Row("de", "Ersatzverkehr zw Sielbeck <> Malente <> Ploen.", (), (("Sielbeck", "Ploen"),), ()),
    Row("en", "No trains between Stroud and Kemble, Stroud and Yate or Stroud and Thame.", (), (("Stroud", "Kemble"), ("Stroud", "Yate"), ("Stroud", "Thame")), ()),
    Row("fr", "Trafic interrompu entre Botanique et Gare centrale dès midi.", (), (("Botanique", "Gare centrale"),), ()),
    Row("de", "Züge entfallen zwischen Altdorf und Hochdorf bzw. Wiesen und zwischen Hochdorf und Lindau.", (), (("Altdorf", "Hochdorf"), ("Altdorf", "Wiesen"), ("Hochdorf", "Lindau")), ()),
    # Finnish cases
    Row("fi", "K-juna Oriveden ja Kiukaisten välillä peruttu; junat Lahdesta Heinolaan, tie Kuusijärven ja Kehä II:n liittymien välillä.", (), (("Orivesi", "Kiukainen"), ("Lahti", "Heinola"), ("Kuusijärvi", "Kehä II")), ()),
]  # fmt: skip
"""Each row is worded anew after a kind of notice that was read wrongly."""

NO_KINDS = (
    "La station Champs-Elysées Clémenceau est fermée.",
    "Detour is as follows:\nLeft on Pine St to Oakdale Av, left on Oakdale Av to Elm St.\n",
    "El desvío se hará desde el enlace de Venta Real, para incorporar el tráfico a la A-3.",
    "La Croix-Blanche est fermée.",
    "Sciopero: la Faisa-Confail ferma i treni.",
    "Angebote:\nKöln-Deutz\nKöln-Kalk\nKöln-Nippes\n",
)
"""A hyphened name and the quarters of one town are no sections."""
