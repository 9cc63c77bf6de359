# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices whose ends have no known shape: between the words that join a pair, as numbers, behind ferries."""

from tests.core.guard.notices_by_hand import Row

ENDS = [
    # A street that a day is called after, and an olive grove
    Row("pl", "Ulica Długa zamknięta od skrzyżowania z ulicą 11 listopada do skrzyżowania z ulicą Konną.", (), (("ulicą 11 listopada", "Konną"),), ()),
    Row("es", "Suspendido entre la Universidad Rey Carlos y Olivar de Quintero.", (), (("Universidad Rey Carlos", "Olivar de Quintero"),), ()),
    Row("nl", "In Zeestad stoppen de bussen om 14.00 uur met rijden.", (), (), (("14:00", ""),)),
    # A short word and its full stop behind a stroke
    Row("de", "Der Trambetrieb zwischen Kalkwies/Bhf. Wiedau und Schlierbach ist unterbrochen.", (), (("Kalkwies/Bhf. Wiedau", "Schlierbach"),), ()),
    Row("fr", "Fermeture de la bretelle de sortie n° 30 à la bretelle d’entrée n° 29.", (), (("sortie n° 30", "entrée n° 29"),), ()),
    Row("pl", "Zamknięty odcinek od ul. Polskiej Organizacji Wojskowej do Pl. Kasztanów.", (), (("ul. Polskiej Organizacji Wojskowej", "Pl. Kasztanów"),), ()),
    Row("it", "I tram sono sostituiti dai bus B9 tra Porta Lodovica e Cantore.", (), (("Porta Lodovica", "Cantore"),), ()),
    # Up to when is no verb of the hour ahead
    Row("en", "From 7pm Monday until it is safe to reopen the line, buses replace trains.", (), (), (("19:00", ""),)),
    Row("de", "Ab 19 Uhr, bis die Strecke wieder freigegeben wird, fahren keine Züge.", (), (), (("19:00", ""),)),
    Row("en", "No trains from 4 pm onwards on Saturday till 6 am on Sunday.", (), (), (("16:00", "06:00"),)),
    # What befalls a stretch stands right behind its second end
    Row("de", "A98 Altheim Richtung Neuheim zwischen Odeldorf und Adelsau Unfall, rechter Fahrstreifen gesperrt.", (), (("Odeldorf", "Adelsau"),), ()),
    Row("de", "A93 zwischen Siegtal und Lohmau Gefahr durch Gegenstände auf der Fahrbahn.", (), (("Siegtal", "Lohmau"),), ()),
    Row("nl", "A92 tussen Vughtem en Boxdorp Ongeval, rijstrook dicht.", (), (("Vughtem", "Boxdorp"),), ()),
    Row("es", "Corte entre Lerida y Monzoncillo Incendio en la cuneta.", (), (("Lerida", "Monzoncillo"),), ()),
    # A saint's town
    Row("it", "La tratta fra Terminella e S. Agata di Milazzello è chiusa.", (), (("Terminella", "S. Agata di Milazzello"),), ()),
    Row("it", "Linea chiusa fra Cefalone e S. Giovanni Valdarno.", (), (("Cefalone", "S. Giovanni Valdarno"),), ()),
    Row("pt", "Corte na EN2 entre S. Pedro do Sul e S. João da Madeirinha.", (), (("S. Pedro do Sul", "S. João da Madeirinha"),), ()),
    # "Union" is a station's name where another station stands beside it
    Row("en", "The Gold line is delayed between the Union and North Holly stations.", ("Gold Line",), (("Union", "North Holly"),), ()),
    # A sign joins them, and what follows is what for
    Row("en", "No trains will run between Fernley-Springs & Van Horn Street to allow for switch maintenance.", (), (("Fernley-Springs", "Van Horn Street"),), ()),
    # A word sticks to the second end
    Row("en", "Buses replace trains between Goulhill and Moss Hollowfrom Saturday to Monday.", (), (("Goulhill", "Moss Hollow"),), ()),
    Row("nl", "De A99 is tussen oprit (22) Nieuwerdijk en afrit (21) Hankel afgesloten.", (), (("oprit 22 Nieuwerdijk", "afrit 21 Hankel"),), ()),
    Row("pl", "Prace między przystankiem Dworzec Wschodni, a wjazdem na trasę GKR; tramwaje linii 5 objazdem.", ("5",), (("Dworzec Wschodni", "GKR"),), ()),
    Row("fr", "Entre le boul. Gouvain Est et la R-344 à Terrebelle, fermeture d'une voie.", (), (("boul. Gouvain Est", "R-344 à Terrebelle"),), ()),
    Row("fr", "La ligne L63 est déviée entre le pont de la Mulatière et Perracher.", ("L63",), (("pont de la Mulatière", "Perracher"),), ()),
    Row("es", "Se suspende el servicio de Metro Valenta en el tramo de Paipona a Torrente.", (), (("Paipona", "Torrente"),), ()),
    Row("fi", "Junat eivät kulje Hervannan ja Lounalammin välillä.", (), (("Hervanta", "Lounalampi"),), ()),
    Row("de", "Im Bereich Marktwiese – Rathaus kommt es zu Behinderungen auf der Linie 4.", ("4",), (("Marktwiese", "Rathaus"),), ()),
    # Any words stand between an opener and what joins it
    Row("en", "The A16 between the A209 junction near Crane Park leisure centre and the B7 is shut.", (), (("A209 junction", "B7"),), ()),
    Row("pt", "A24 cortada entre o nó de Samora e o nó de Vila Seca de Baixo.", (), (("nó de Samora", "nó de Vila Seca de Baixo"),), ()),
    Row("pt", "Circulação suspensa entre as estações Alunos, em Serra das Cruzes, na Grande Recifa, e Guaiana.", (), (("Alunos", "Guaiana"),), ()),
    Row("de", "Linie 7 fährt nicht zwischen Dorfgasse und 9. Hainquerstraße.", ("7",), (("Dorfgasse", "9. Hainquerstraße"),), ()),
    Row("nl", "Meppel-Hoogeveen vrijdag 8 december tussen 22.10 en 23.40 uur", (), (("Meppel", "Hoogeveen"),), (("22:10", "23:40"),)),
    Row("nl", "Overwegstoring 's-Gravenzande - Meppel.", (), (("'s-Gravenzande", "Meppel"),), ()),
    Row("fi", "Häiriö Kuusela-Ahtova -junaliikenteessä.", (), (("Kuusela", "Ahtova"),), ()),
    Row("de", "Linie 7 fährt nicht zwischen Westfriedhof, 2. Tor und Schillerhof.", ("7",), (("Westfriedhof", "Schillerhof"),), ()),
    Row("cs", "Provoz na trati mezi Starou Ves hl. n. a stanicí Lhotka-Újezdec je zastaven.", (), (("Starou Ves hl. n.", "Lhotka-Újezdec"),), ()),
    # Towns that another language has as a day or a train
    Row("fr", "La ligne 78 est interrompue entre Mons et Tournette.", ("78",), (("Mons", "Tournette"),), ()),
    Row("de", "Strecke Ostermund-Thun gesperrt. Keine Züge zwischen Zug und Baaren.", (), (("Ostermund", "Thun"), ("Zug", "Baaren")), ()),
    Row("es", "Desvíos en Villena entre Asilar y 8 de Octubre.", (), (("Asilar", "8 de Octubre"),), ()),
    Row("ca", "Tall al tram entre Av.Generala i c/Sant Carlet, sentit mar.", (), (("Av. Generala", "c/ Sant Carlet"),), ()),
    Row("nl", "Dicht van knooppunt Amstelo tot knooppunt De Nieuwe Meer. Ook de oprit is dicht.", (), (("Amstelo", "De Nieuwe Meer"),), ()),
    # A hyphen behind what crosses or runs
    Row("de", "Die Fähre Bad Briesing-Bad Hönnung ist eingestellt. Busse im Abschnitt Vispen-Täschbach.", (), (("Bad Briesing", "Bad Hönnung"), ("Vispen", "Täschbach")), ()),
    Row("it", "I treni regionali veloci Torrino-Genovina sono cancellati.", (), (("Torrino", "Genovina"),), ()),
    # Two pairs behind one opener
    Row("da", "Afgange hver time mellem Oddby - Aarsund og Ryby - Aarsund.", (), (("Oddby", "Aarsund"), ("Ryby", "Aarsund")), ()),
    Row("nl", "Geen treinen tussen Groningen-Assen en Groningen-Hoogeveen.", (), (("Groningen", "Assen"), ("Groningen", "Hoogeveen")), ()),
    Row("es", "Planes para las conexiones entre Leonte y Ponteferrada, Leonte-Palenzuela y Ponteferrada-Viguera.", (), (("Leonte", "Ponteferrada"), ("Leonte", "Palenzuela"), ("Ponteferrada", "Viguera")), ()),
    # Lists that share an end
    Row("en", "Buses replace trains from Boweth to Cabooth, Gympsie North and Shornfield.", (), (("Boweth", "Cabooth"), ("Boweth", "Gympsie North"), ("Boweth", "Shornfield")), ()),
    Row("en", "Trams run from Ashtown to Burymoor and Rochfield to Piccadale.", (), (("Ashtown", "Burymoor"), ("Rochfield", "Piccadale")), ()),
    Row("pt", "Do Seixalinho e do Montinho para Lisboa não há barcos.", (), (("Seixalinho", "Lisboa"), ("Montinho", "Lisboa")), ()),
    Row("de", "Ausfälle der Fähren von Amrumer Hafen und Föhrstadt nach Dagebüll.", (), (("Amrumer Hafen", "Dagebüll"), ("Föhrstadt", "Dagebüll")), ()),
    Row("it", "Annullate le corse da Milazzello per le Eoline e da Palermo per Usticana.", (), (("Milazzello", "Eoline"), ("Palermo", "Usticana")), ()),
    Row("fr", "Les lignes Bruxonne-Liégeois et Braine-le-Comte-Louvigny sont supprimées.", (), (("Bruxonne", "Liégeois"), ("Braine-le-Comte", "Louvigny")), ()),
    # Items that say what becomes of two names
    Row("es", "Estado de las vías:\nCusunga- Cayena CERRADA Ingreso al puente", (), (("Cusunga", "Cayena"),), ()),
    Row("no", "Hornnes-Igerfjord: Turen er innstilt. Ferjesambanda Buavik-Langfjord vil stenge.", (), (("Hornnes", "Igerfjord"), ("Buavik", "Langfjord")), ()),
    Row("it", "Code tra Chiusa e Rovereto Nord; chiuso il tratto da Ala ad Affinello.", (), (("Chiusa", "Rovereto Nord"), ("Ala", "Affinello")), ()),
    # Cross streets called after somebody
    Row("es", "Otros cortes vigentes\n4 de Mayo entre Eduardo Olivera y Manuel Alonso\nCharca entre Ramón Masso y Av. Francisco Solar", (), (("calle Eduardo Olivera", "calle Manuel Alonso"), ("calle Ramón Masso", "Av. Francisco Solar")), ()),
    Row("es", "La calle José Elorza, que estará cortada hacia Punta Blanca, entre Jaime Zubiri y Francisco Aguirre.", (), (("calle Jaime Zubiri", "calle Francisco Aguirre"),), ()),
    # Ends without what leads to them or stands behind
    Row("de", "Keine Züge zwischen den Bahnhöfen Adorf und Bestadt am Wochenende, zwischen den Stationen Carlsruh und Dornau in dem Zeitraum nur Busse.", (), (("Adorf", "Bestadt"), ("Carlsruh", "Dornau")), ()),
    Row("fr", "La ligne C ne circule pas entre les stations Gares et Clairval.", ("C",), (("Gares", "Clairval"),), ()),
    Row("en", "No trains between Ashgrove and Uxford on the Northfield line.", ("Northfield Line",), (("Ashgrove", "Uxford"),), ()),
    Row("fr", "Trafic interrompu entre Bellecombe et Hector Blum. Conséquences : des bus relais.", (), (("Bellecombe", "Hector Blum"),), ()),
    # Names with an article of their own, quarters of the sky, and hours beside lines
    Row("it", "Treni sospesi tra Antrodoco e L'Aquila.", (), (("Antrodoco", "L'Aquila"),), ()),
    Row("fi", "Lisäksi Länsi-Suomessa junat ovat myöhässä.", (), (), ()),
    Row("fi", "Lahti-Loviisa länsiradalla väli Orimattila-Lahti junat korvataan linja-autoilla.", (), (("Orimattila", "Lahti"),), ()),
    Row("pl", "Ruch wstrzymany na odcinku Chęciny – Końskie Północ do 9 maja.", (), (("Chęciny", "Końskie Północ"),), ()),
    Row("it", "Sulla linea S14 vi saranno cancellazioni, non nelle fasce orarie di garanzia (5-8 e 17-20).", ("S14",), (), (("05:00", "08:00"), ("17:00", "20:00"))),
    Row("de", "Alle Busse und Bahnen stehen für 24 Stunden still.", (), (), ()),
    Row("es", "- Líneas Nacionales: 16, 18.\n- Líneas Provinciales y Municipales: 275A no circulan.", ("16", "18", "275A"), (), ()),
]  # fmt: skip
