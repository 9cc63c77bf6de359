# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices of what runs again, opens only at an hour or closes earlier than else, and of hours that are no traffic's."""

from tests.core.guard.notices_by_hand import Row

AGAIN = [
    # What runs again ends what began sentences before
    Row("de", "Seit etwa 13.30 Uhr fahren keine Züge.\nZudem fielen Busse aus. Gegen 14.30 Uhr hieß es, dass die Sperrung wieder aufgehoben ist.", (), (), (("13:30", "14:30"),)),
    Row("de", "Die Sperrung wurde um 11:20 Uhr aufgehoben.", (), (), (("", "11:20"),)),
    Row("en", "Trains began running again just after 6 p.m.", (), (), (("", "18:00"),)),
    Row("en", "Service was restored just after 6.", (), (), (("", "06:00"),)),
    Row("en", "Ferries stop at 6 tonight and start again at 8 tomorrow morning.", (), (), (("18:00", "08:00"),)),
    Row("fr", "Le trafic a repris à 9h40 après une interruption depuis 7h50.", (), (), (("07:50", "09:40"),)),
    Row("fr", "Les trains ont recommencé à circuler peu après 11 heures. Retour progressif à la normale depuis 19h10.", (), (), (("", "11:00"), ("", "19:10"))),
    Row("it", "Dalle 21:40 la circolazione è sospesa.\nIl traffico è potuto tornare regolare soltanto alle 4:50 del mattino.", (), (), (("21:40", "04:50"),)),
    Row("it", "La linea è stata riattivata alle 17.35.", (), (), (("", "17:35"),)),
    Row("es", "El servicio se interrumpió a partir de las 18:57 horas.\nHubo revisión. Para las 19:36 horas se había restablecido.", (), (), (("18:57", "19:36"),)),
    Row("nl", "Sinds 13.15 uur rijden de treinen weer.", (), (), (("", "13:15"),)),
    Row("pl", "Tramwaje wróciły na swoje trasy o 16:20.", (), (), (("", "16:20"),)),
    Row("cs", "Tramvaje se vrátily na své trasy v 16:20.", (), (), (("", "16:20"),)),
    Row("da", "Togene kører igen fra kl. 11.20.", (), (), (("", "11:20"),)),
    Row("fi", "Liikenne saatiin käyntiin kello 10.40. Liikenteen odotetaan palaavan takaisin normaaliksi kello 18 jälkeen.", (), (), (("", "10:40"), ("", "18:00"))),
    # Nothing before an hour
    Row("de", "Der Betrieb wird erst mit 6:30 Uhr aufgenommen.", (), (), (("", "06:30"),)),
    Row("de", "Die Sperrung beginnt erst um 14 Uhr.", (), (), (("14:00", ""),)),
    Row("sv", "Bussarna går inte förrän tidigast klockan 13.", (), (), (("", "13:00"),)),
    Row("nl", "Pas om 10.30 uur rijden de trams.", (), (), (("", "10:30"),)),
    Row("pt", "O metro só abre às 10h.", (), (), (("", "10:00"),)),
    # Hours of other days
    Row("fr", "Fermeture de la ligne à 22h au lieu de 0h30.", (), (), (("22:00", ""),)),
    Row("en", "The metro closes at 10pm instead of 1am.", (), (), (("22:00", ""),)),
    Row("es", "El metro cerrará a las 22 h en vez de a las 2 h.", (), (), (("22:00", ""),)),
    # Parts of the day ahead of an hour
    Row("de", "Heute Abend ab 8 Uhr ist die Linie 5 unterbrochen.", ("5",), (), (("20:00", ""),)),
    Row("en", "Tonight from 8 until 11 the road is closed.", (), (), (("20:00", "23:00"),)),
    Row("nl", "De brug is vanaf 's ochtends 7 uur tot 's middags 3 uur dicht.", (), (), (("07:00", "15:00"),)),
    Row("it", "Stasera dalle 8 la linea 5 è sospesa.", ("5",), (), (("20:00", ""),)),
    Row("pt", "Da meia-noite às 5h a ponte fica fechada.", (), (), (("00:00", "05:00"),)),
    # Clocks as they stand in tables and headlines
    Row("it", "CORSE NET CASTELLO7.10 - 11.20 E 15.15-19.15", (), (), (("07:10", "11:20"), ("15:15", "19:15"))),
    Row("pl", "Usuwanie awarii trwało do godz. 10.05.", (), (), (("", "10:05"),)),
    Row("pl", "Autobusy pojadą objazdem między 10 a 13.", (), (), (("10:00", "13:00"),)),
    Row("en", "Buses instead of trains Sat 8am-noon. On Sunday noon-6pm.", (), (), (("08:00", "12:00"), ("12:00", "18:00"))),
    Row("it", "Tra le 23 di venerdì 6 e le 5:30 di lunedì 9 marzo, e dalle 23 del 13 alle 5:30 del 16, bus al posto dei treni.", (), (), (("23:00", "05:30"),)),
    Row("fr", "Préavis de ce samedi 19h au mercredi 4 janvier 8h.", (), (), (("19:00", "08:00"),)),
    Row("fi", "Tie oli suljettuna aamukuudesta puoleenpäivään.", (), (), (("06:00", "12:00"),)),
    # Strikes in the short forms of a register
    Row("it", "PERS. VIAGGIANTE: DA INIZIO SERV./5.15, DALLE 8.40/12.20 E DALLE 15.50/FINE SERV.; AREA NORD DA I.S. ALLE 6.10", (), (), (("", "05:15"), ("08:40", "12:20"), ("15:50", ""), ("", "06:10"))),
    Row("it", "funivia ore14.10/18.10, provincia inizio serv.-6.20, dalle 9/17 e dalle 20 a f.s. pers. urbano da i.s. alle 7", (), (), (("14:10", "18:10"), ("", "06:20"), ("09:00", "17:00"), ("20:00", ""), ("", "07:00"))),
    Row("fr", "Service garanti aux heures de pointe (6h40/9h40 - 16h40/19h40).", (), (), (("06:40", "09:40"), ("16:40", "19:40"))),
    Row("de", "Buslinie 5 von Montag, 15. Juni ca.10:00 Uhr bis vsl. Montag, 29.. Juni ca. 12:00 Uhr umgeleitet.", ("5",), (), (("10:00", "12:00"),)),
    Row("en", "Sun. 3/15, 11 p.m. to Mon. 3/16, 5 a.m.: no trains.", (), (), (("23:00", "05:00"),)),
    # How long it lasts
    Row("en", "The strike begins at 4am on Tuesday and will last for 24 hours.", (), (), (("04:00", "04:00"),)),
    Row("de", "Ab 3.30 Uhr steht der Verkehr 24 Stunden lang still.", (), (), (("03:30", "03:30"),)),
    Row("pl", "Od 10 nie da się wjechać na most, blokada ma trwać pięć godzin.", (), (), (("10:00", "15:00"),)),
    Row("de", "Am Dienstag, 29. März, wird es zwischen 3.10 Uhr bis voraussichtlich zum Folgetag, 30. März, 3.10 Uhr zu Ausfällen kommen.", (), (), (("03:10", "03:10"),)),
    Row("en", "No trains between Mill and Quay. Weekends, 1 AM Sat to 4 AM Mon, Apr 14 - 16", (), (("Mill", "Quay"),), (("01:00", "04:00"),)),
    Row("en", "Until 4 AM EST Tuesday the ferry stays in port.", (), (), (("", "04:00"),)),
    # What is told of a closing ends it
    Row("de", "Nach Angaben der Bahn sollte die Sperrung um 21 Uhr aufgehoben werden.", (), (), (("", "21:00"),)),
    Row("de", "Die Strecke wurde gegen 17 Uhr gesperrt. Gegen 19.40 Uhr vermeldete die Bahn bei einem Kurznachrichtendienst, dass alle Gleise geprüft worden seien und die Sperrung aufgehoben sei.", (), (), (("17:00", "19:40"),)),
    Row("de", "Die Reparaturarbeiten konnten um 17:05 Uhr abgeschlossen werden.", (), (), (("", "17:05"),)),
    Row("es", "Inicio: 17/03/2026 21:50\nFin estimado: 18/03/2026 04:20", (), (), (("21:50", "04:20"),)),
    Row("da", "Forventet afhjulpet kl. 14.30.", (), (), (("", "14:30"),)),
    Row("cs", "Předpokládaný konec omezení: 14:30.", (), (), (("", "14:30"),)),
]  # fmt: skip

NOBODYS_HOURS = [
    "Unser Kundentelefon erreichen Sie von 8 bis 20 Uhr unter 0221 123456.",
    "Infos: 0800 600 700 800 (täglich 6 - 22 Uhr).",
    "Atención telefónica de 9 a 19 horas.",
    "Asiakaspalvelu palvelee klo 8–18.",
    "Infolinia czynna w godz. 7–21.",
    "I treni che partono prima delle 21 arrivano a destinazione.",
    "Ennen klo 18 lähteneet vuorot ajetaan päätepysäkille.",
    "Asemalla sattui kello 10.50 sunnuntaina henkilövahinko.",
    "Sillassa havaittiin vika hieman ennen klo 16.",
    "Tras casi 4 horas de espera se cortó la carretera.",
    "IC 7 nach Kiel (23.24 Uhr ab Fulda) wird umgeleitet.",
    "Gegen Mittag meldete die Bahn die Unterbrechung.",
    "Le train est reparti avec 1h40 de retard.",
    "Auskunft gibt es von 10 bis 18 Uhr.",
    "Aamukahdeksan jälkeen HSL kertoi, että poikkeukset ovat mahdollisia.",
    "24.07.2016 13:56 Uhr: Auf der Linie 8 ist die Strecke unterbrochen. Dauer: ca. 1h.",
    "Sunnuntaiaamuna kello 9.06 lähtenyt juna on pahasti myöhässä.",
    "El incidente se ha producido poco antes de las 16:30.",
]  # fmt: skip
