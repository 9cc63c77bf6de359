# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices whose hours no word right before them announces, and others whose clocks are no hours at all."""

from tests.core.guard.notices_by_hand import Row

HOURS_FORMS = [
    # A verb or a noun of the clause says what an hour is
    Row("de", "Von Montag bis Samstag startet der Verkehr ab etwa 5 Uhr. Am Sonntag enden die letzten Fahrten im Tagesnetz gegen 20 Uhr.", (), (), (("05:00", ""), ("", "20:00"))),
    Row("de", "Die Arbeiten ruhen nicht: angekündigt ist das Bauende für 12 Uhr. Spätestens ab 15 Uhr fahren alle Bahnen.", (), (), (("", "12:00"), ("15:00", ""))),
    Row("de", "Beginn war um 4.00 Uhr heute Morgen. Um 9.30 Uhr soll die Sperrung beendet sein.", (), (), (("04:00", "09:30"),)),
    Row("en", "Red trains will stop running at 7 p.m. Friday between Quay and Mill stations. All trains will resume service at about 3 a.m. Monday.", (), (("Quay", "Mill"),), (("19:00", "03:00"),)),
    Row("en", "The line will close between Quay and Mill around 6:30 p.m. Friday and open again at 3:30 a.m. Monday.", (), (("Quay", "Mill"),), (("18:30", "03:30"),)),
    Row("en", "Wednesday Nov. 2 at 8 a.m. the rest area will be closed. It is planned to reopen at 8 a.m. on Thursday Nov 3.", (), (), (("08:00", "08:00"),)),
    Row("es", "Cortes desde este viernes, 14 de junio a las 22:00 horas hasta el próximo lunes, 17 de junio, cuando se reanude la circulación a las 05:30 horas.", (), (), (("22:00", "05:30"),)),
    Row("es", "El metro abre a las 6:00 y cierra a la 1:30.", (), (), (("06:00", "01:30"),)),
    Row("pt", "Prevê-se que o serviço encerre a partir das 23h00 do dia 3 de março [terça-feira] e reabra às 06h30 de dia 5 de março.", (), (), (("23:00", "06:30"),)),
    Row("pt", "O metro encerra às 22:30h, voltando a abrir na quarta-feira às 6:30h, e para entre as 23:30h de 2ª-feira e a 1:30h de 4ª-feira.", (), (), (("22:30", "06:30"), ("23:30", "01:30"))),
    Row("sv", "Med start lördagen den 12 november klockan 20.20 körs tågen senare. Söndag morgon klockan 08:20 återgår trafiken till ordinarie tidtabell.", (), (), (("20:20", "08:20"),)),
    Row("sv", "Stoppet börjar klockan nio på lördagskvällen och pågår fram till klockan fem söndag morgon.", (), (), (("21:00", "05:00"),)),
    Row("fi", "Tie katkaistaan tiistaina 23.9.2025 klo 17.00 ja avataan liikenteelle viimeistään keskiviikkona 24.9.2025 kello 05.00.", (), (), (("17:00", "05:00"),)),
    Row("it", "Da inizio servizio alle 6, dalle 9 alle 17 e dalle 20 a fine turno.", (), (), (("", "06:00"), ("09:00", "17:00"), ("20:00", ""))),
    # Days and hours that stand apart, share a month or carry a number
    Row("it", "Linea chiusa dalle 22:30 di venerdi' 14 alle 5:45 di lunedi' 17 marzo.", (), (), (("22:30", "05:45"),)),
    Row("de", "Vom Karfreitag, 15. April (6 Uhr), bis Ostersonntag, 17. April (9 Uhr), ist die Strecke gesperrt.", (), (), (("06:00", "09:00"),)),
    Row("de", "Am Samstag 8 bis 16 Uhr gesperrt, zwischen 4 Uhr und Betriebsende fahren Busse.", (), (), (("08:00", "16:00"), ("04:00", ""))),
    Row("sv", "Längre restid mellan klockan 10:00 och 10:30 samt 12:30 och 13:00; avstängt 16.-19.7. klockan 8-9.", (), (), (("10:00", "10:30"), ("12:30", "13:00"), ("08:00", "09:00"))),
    Row("pl", "Ruch jednym torem od 14 do 17 marca w godz. 0.01-5.00, od 18 do 20 marca w godz. 22.00-6.00. W godz. 12-18 tramwaje jadą objazdem.", (), (), (("00:01", "05:00"), ("22:00", "06:00"), ("12:00", "18:00"))),
    Row("pl", "Ulica zamknięta od ósmej do dwunastej.", (), (), (("08:00", "12:00"),)),
    Row("cs", "Výluka\nOd | 21. 8. 2025 10:00 |\nDo | 21. 8. 2025 13:00 |", (), (), (("10:00", "13:00"),)),
    Row("en", "Diversions after 2000 each night until 12th October. Service 9:18a Sun, 10/20 - 11:44p Sun, 10/20.", (), (), (("20:00", ""), ("09:18", "23:44"))),
    Row("fr", "Circulation interrompue depuis le vendredi 20 mars, à partir de 23 h 30, jusqu'au dimanche 22 mars, à 6 h.", (), (), (("23:30", "06:00"),)),
    Row("sv", "Arbete pågår. Mellan 22.00 och tills sista vagnen kommit in är gatan avstängd.", (), (), (("22:00", ""),)),
    # A beginning and an end in two sentences, "around", "between" behind its hours
    Row("nl", "Vanaf 23.00 uur is de snelweg helemaal dicht. Om 06.00 uur wordt de weg vrijgegeven.", (), (), (("23:00", "06:00"),)),
    Row("da", "Lukningen trådte i kraft omkring klokken 05.00, og broen forventes at genåbne omkring klokken 05.45.", (), (), (("05:00", "05:45"),)),
    Row("pt", "As vias serão liberadas por volta das 20h.", (), (), (("", "20:00"),)),
    Row("pt", "Quinta-feira (12): 16h às 2h\nSábado (14): 15h às 4h", (), (), (("16:00", "02:00"), ("15:00", "04:00"))),
    Row("it", "Alle 6,40 è stato chiuso il tratto tra Pieve e Valle, al km 355.", (), (), (("06:40", ""),)),
    Row("fi", "Linjan vuorot ajetaan poikkeusreittiä 28. elokuuta kello 11 ja 29. elokuuta kello 16 välillä.", (), (), (("11:00", "16:00"),)),
    Row("sv", "Trafiken påverkas klockan 19.00-05.00 eller 21.00-05.30, beroende på sträcka.", (), (), (("19:00", "05:00"), ("21:00", "05:30"))),
    Row("no", "Stengt for alle mellom 01.30 og 06.00.", (), (), (("01:30", "06:00"),)),
    Row("de", "Gesperrt in den Nächten von Dienstag auf Mittwoch (20./21.04.2021) von 20 Uhr bis ca. 6 Uhr.", (), (), (("20:00", "06:00"),)),
    Row("en", "Road closures overnight, between 21:00pm and 06:00am.", (), (), (("21:00", "06:00"),)),
    Row("fr", "Fermeture effective depuis la veille à 23h.", (), (), (("23:00", ""),)),
    # What broke, was mended, opens; days that borrow a month; a day of twelve hours
    Row("de", "Gegen 9.50 Uhr wurde der Verkehr Richtung Hafen unterbrochen, weil ein Baum im Gleis lag.", (), (), (("09:50", ""),)),
    Row("de", "Die Störung konnte gegen 11.45 Uhr behoben werden.", (), (), (("", "11:45"),)),
    Row("pl", "Awaria trwa od rana. Około godz. 7.40 przywrócono ruch przez stację.", (), (), (("", "07:40"),)),
    Row("es", "La red abrirá más tarde, en concreto, a las 07:00 horas.", (), (), (("07:00", ""),)),
    Row("it", "Da questa sera alle 21 inizia uno sciopero di 24 ore.", (), (), (("21:00", ""),)),
    Row("it", "Sciopero dalle ore 21:00 del 29 alle ore 21:00 del 30 settembre.", (), (), (("21:00", "21:00"),)),
    Row("pt", "Greve entre as 23 horas do dia 26 e as 02 horas de 28 de junho.", (), (), (("23:00", "02:00"),)),
    Row("pt", "O metro não circula a partir das 23h20 do dia 26 de junho. O serviço só será normalizado a partir das 06h30 do dia 28.", (), (), (("23:20", "06:30"),)),
    Row("pl", "Problemy rozpoczęły się 29 listopada o godz. 02:00 i potrwają co najmniej do 30 listopada do godz. 12:00.", (), (), (("02:00", "12:00"),)),
    Row("pl", "Zamknięcie będzie wprowadzane o godzinie 23:30 w piątek i w sobotę. Ruch będzie przywracany o godz. 4:15 w sobotę.", (), (), (("23:30", "04:15"),)),
    Row("fi", "Kello 3 alkanut lakko vaikuttaa. Lakko päättyy 10. maaliskuuta kello kolmen aikaan.", (), (), (("03:00", "03:00"),)),
    Row("en", "We close the road between 9.30 and 3.30, and from 8:00-5:00 tomorrow.", (), (), (("09:30", "15:30"), ("08:00", "17:00"))),
]  # fmt: skip

NO_HOURS = [
    "Updated: 16:26\n07:20 Tanton to Glaston cancelled.\n09:18 Normand Drive cancelled.",
    "Die Fahrten um 13.10, 14.10 und 15.10 Uhr enden am Markt.",
    "Fréquence de 7 à 11 minutes, hotline 0800 344 22 66.",
    "Tylko 2 z 13 tramwajów; kursy z godziny 4:19 na 4:15.",
    "Daarop rijden 2 van de 13 voorziene trams.",
    "Tramvaje jezdí co 15 minut, 1 z 10 linek nejede.",
    "A las 17:15 horas, Metro comunicó el cierre de tres estaciones.",
    "První spoj náhradní dopravy jede z Mostu v sobotu 18. května ve 4:32.",
    "Le trafic est interrompu dans les 2 sens.",
    "Publié : 31 juillet 2025 à 18h54",
]
