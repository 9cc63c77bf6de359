# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices: hours in rows, over sentences, shared by two, at points, in brackets; and numbers that are none."""

from tests.core.guard.notices_by_hand import Row

WINDOW_FORMS = [
    Row("en", "Lane closures on weekdays during the hours of 11pm and 4am.", (), (), (("23:00", "04:00"),)),
    Row("en", "BUS 3\nStart of service – 5:40 p.m.\nNo stop at the park.", (), (), (("", "17:40"),)),
    Row("pt", "Ruas cortadas na quinta-feira a partir das 17h00 e das 21h00.", (), (), (("17:00", ""), ("21:00", ""))),
    Row("fr", "Le réseau de bus arrêtera ses rotations à 17h.", (), (), (("17:00", ""),)),
    Row("en", "Board by 01:15 eastbound or 01:50 westbound.", (), (), (("", "01:15"), ("", "01:50"))),
    Row("es", "Las líneas 7 y 9 se desvían a partir de las 16:00 y 16:20, respectivamente.", ("7", "9"), (), (("16:00", ""), ("16:20", ""))),
    Row("it", "Domenica la funicolare riaprirà alle 9 per poi restare in funzione sino alle 21,15.", (), (), (("09:00", "21:15"),)),
    Row("en", "The lift reopens at 7 and runs until 22:45.", (), (), (("07:00", "22:45"),)),
    Row("de", "Seit 7 Uhr fahren keine Züge. Voraussichtlich bis 15 Uhr ist mit Ausfällen zu rechnen.", (), (), (("07:00", "15:00"),)),
    Row("nl", "Vanaf 08.30 uur is de brug dicht. Dat duurt naar verwachting tot circa 22.00 uur.", (), (), (("08:30", "22:00"),)),
    Row("no", "Siden mandag klokken 05.00 er fjellet stengt. Ventet sluttid er satt til klokken 11.", (), (), (("05:00", "11:00"),)),
    Row("de", "Am Montag ab 2.30 bis 9 Uhr und von 13 Uhr bis Betriebsschluss, am Dienstag bis 6 Uhr gesperrt.", (), (), (("02:30", "09:00"), ("13:00", ""), ("", "06:00"))),
    Row("de", "Parkplatz gesperrt von Dienstag, 03.03.2026 – 07.00 Uhr bis Freitag, 06.03.2026 – 16.00 Uhr.", (), (), (("07:00", "16:00"),)),
    Row("cs", "V noci ze středy 3. 3. (21:40 hod.) na čtvrtek 4. 3. (4:40 hod.) nejezdí tramvaje.", (), (), (("21:40", "04:40"),)),
    Row("cs", "Vlaky nepojedou vždy od 7.10 do 13.20 hodin.", (), (), (("07:10", "13:20"),)),
    Row("cs", "Most bude zavřený od pátečních osmi večer do sobotních deseti hodin ráno.", (), (), (("20:00", "10:00"),)),
    Row("cs", "Od nedělní páté hodiny ráno nepřetržitě do pondělních tří odpoledne.", (), (), (("05:00", "15:00"),)),
    Row("sv", "Kungsgatan är avstängd kl. 11.55–13.10.\nTågen har varit inställda sedan 18-tiden.", (), (), (("11:55", "13:10"), ("18:00", ""))),
    Row("sv", "Spåret stängs av från 7 maj 02.10 till 9 majs sista tåg.", (), (), (("02:10", "00:00"),)),
    Row("sv", "Bussarna börjar klockan nio på lördagskvällen och går till klockan fem söndag morgon.", (), (), (("21:00", "05:00"),)),
    Row("fi", "Lauantaina junat lähtevät klo 9.10–19.02.", (), (), (("09:10", "19:02"),)),
    Row("it", "Tram fermi dalle 10.05 alle 14.10. Metro regolare. Bus sostitutivo dopo le 21 tra Rivoli e Fermi.", (), (("Rivoli", "Fermi"),), (("10:05", "14:10"), ("21:00", ""))),
    Row("it", "Lucca, domenica 8 marzo, fiera (8-19): piazza chiusa. Scala mobile chiusa il 9; il 10 e 11 marzo attiva 12-20.", (), (), (("08:00", "19:00"), ("12:00", "20:00"))),
    Row("pt", "Greve, 9 de março: sem serviço das 22h40 de dia 8 às 7h10 de dia 10.", (), (), (("22:40", "07:10"),)),
    Row("pl", "O godz. 9:30 rolnicy zablokują trzy ronda.", (), (), (("09:30", ""),)),
    Row("no", "Tunnelen er stengd frå fredag 6. mars klokka 20.00 til laurdag 7. mars klokka 07.00.", (), (), (("20:00", "07:00"),)),
    Row("no", "Alle tog stopper klokken 11.00 og står til streiken avsluttes klokken 15.00.", (), (), (("11:00", "15:00"),)),
    Row("da", "Togene ventes at køre igen klokken 17.", (), (), (("", "17:00"),)),
    Row("de", "Die Zufahrten werden bereits früher, um 20 Uhr, geschlossen.", (), (), (("20:00", ""),)),
    Row("no", "Vegen var stengd frå klokka 22 tysdag til klokka 9 onsdag.", (), (), (("22:00", "09:00"),)),
    Row("da", "Spærringen ventes ophævet ved 8-tiden.", (), (), (("", "08:00"),)),
    Row("de", "Die Strecke war bis kurz vor neun Uhr gesperrt.", (), (), (("", "09:00"),)),
    Row("fi", "Korvaava liikenne jatkuu kello 11:en saakka.", (), (), (("", "11:00"),)),
    Row("de", "Sun.–Thu., 10 p.m.–end of service: buses.", (), (), (("22:00", ""),)),
    # A participle beside its noun says which is meant; a verb of its clause ends it
    Row("en", "At around 7.45am we heard that the closed lines had been re-opened.", (), (), (("", "07:45"),)),
    Row("de", "Die gesperrte Strecke konnte um 6.45 Uhr freigegeben werden.", (), (), (("", "06:45"),)),
    Row("es", "El tramo cortado se abrió de nuevo a las 7.45.", (), (), (("", "07:45"),)),
    Row("fr", "À 8h20 la portion coupée a été rouverte.", (), (), (("", "08:20"),)),
    Row("fr", "3 mai, 22h00 : début de la grève. 4 mai, 20h00 : fin de la grève.", (), (), (("22:00", "20:00"),)),
    Row("nl", "Om 9.20 uur werd de afgesloten weg vrijgegeven.", (), (), (("", "09:20"),)),
    Row("pl", "O 9.45 zamknięty odcinek został otwarty.", (), (), (("", "09:45"),)),
    # Hours that the next sentence sticks to, and asides in a row of hours
    Row("es", "De 21:00 a 22:45Sentimos las molestias.", (), (), (("21:00", "22:45"),)),
    Row("it", "Servizio garantito 5.40 – 8.40 (ultima partenza ore 8.10) e 16 – 19 (ultima partenza ore 18.30).", (), (), (("05:40", "08:40"), ("16:00", "19:00"))),
    # The first vehicles are awaited; one vehicle by its hour tells nothing
    Row("nl", "Naar verwachting gaan de eerste metro's tegen 07.30 uur rijden.", (), (), (("", "07:30"),)),
    Row("fr", "Les premiers trains devraient circuler vers 9h.", (), (), (("", "09:00"),)),
    Row("en", "It involved the 4.32pm service from Hythe. Trains resumed at 7.20pm.", (), (), (("", "19:20"),)),
    # The evening was told sentences before; hours in words behind "about"
    Row("nl", "Er reden vanavond geen trams naar Oost. Rond acht uur ging alles weer rijden.", (), (), (("", "20:00"),)),
    Row("es", "Esta noche no hubo tranvías. Hacia las nueve se reanudó el servicio.", (), (), (("", "21:00"),)),
    Row("pl", "Około siódmej ruch wznowiono.", (), (), (("", "07:00"),)),
    Row("de", "Die Teilnehmer sammeln sich gegen 16 Uhr am Markt.", (), (), (("16:00", ""),)),
    Row("nl", "De brug is van vrijdagavond negen uur tot zondagnacht vijf uur gesloten.", (), (), (("21:00", "05:00"),)),
]  # fmt: skip

NO_WINDOWS = [
    Row("en", "The motorway between 12 and 15 is busy. Expect 7 - 10 days notice.", (), (), ()),
    Row("da", "Der kommer en ny prognose omkring klokken 10 torsdag.", (), (), ()),
    Row("no", "Avgangen kl. 07:28 stopper ikke på Sentrum kl. 07:48.", (), (), ()),
    Row("en", "The 16:45 Hythe to Deal service will start from Dover. The 6.10pm train was cancelled.", (), (), ()),
    Row("fr", "Une information à jour sera diffusée à partir de 6h30. Rendez-vous dès 17h00 sur le site.", (), (), ()),
    Row("fi", "Neljän jälkeen lähtenyt juna on myöhässä.", (), (), ()),
]  # fmt: skip
