# SPDX-License-Identifier: AGPL-3.0-or-later
"""Polish: things of weather, water, roads and houses in the singular and the plural, and what is said of them; folded words."""

from __future__ import annotations

THINGS = """morze fala fale sztorm sztormy cofka stan stany wiatr wiatry poryw porywy halny wichura wichury burza burze piorun pioruny deszcz deszcze opad opady mzawka mzawki snieg sniegi
    sniezyca sniezyce zamiec zamiecie zawieja zawieje zaspa zaspy mroz mrozy przymrozek przymrozki gololedz lod kra zator szron szadz grad mgla mgly zamglenia niebo chmura chmury slonce
    upal upaly dzien noc noce susza temperatura temperatury cisnienie traba pyl rzeka rzeki woda wody potok potoki wal waly zapora zbiornik zbiorniki sluza jaz piwnica piwnice ulica
    ulice tunel tunele parking parkingi garaz garaze studzienka studzienki kanal kanaly zapadlisko osuwisko lawina lawiny stopien zagrozenie pozar pozary ogien plomien dym dymy wstrzas
    wstrzasy awaria awarie zasilanie prad przerwa przerwy linia linie kabel kable slup slupy transformator rozdzielnia bezpiecznik agregat bateria baterie lampa lampy latarnia latarnie
    oswietlenie swiatlo swiatla sygnalizacja rura rury wyciek wycieki kran krany pompa pompy zawor zawory zasuwa odplyw szambo zapach gaz kociol kaloryfer kaloryfery grzejnik grzejniki
    ogrzewanie wentylacja klimatyzacja licznik winda windy dzwig dzwigi schody drzwi brama bramy bramka bramki szlaban szlabany roleta rolety zamek klodka okno okna szyba szyby dach
    rynna rynny sufit podloga sciana sciany rusztowanie suwnica wozek wozki paleciak rampa rampy dok doki chlodnia komora lodowka zamrazarka paleta palety regal regaly towar towary
    paczka paczki dostawa dostawy ladunek tasma tasmociag prasa gasnica hydrant alarm alarmy syrena syreny czujnik czujniki czujka kamera kamery serwer siec drukarka ekran telefon
    strona toaleta toalety kosz kosze kontener kontenery smieci sprzatanie prom promy statek statki port porty nabrzeze pomost boja boje pociag pociagi tor tory zwrotnica zwrotnice
    trakcja semafor przejazd autobus autobusy tramwaj tramwaje przystanek przystanki dworzec stacja metro droga drogi jezdnia nawierzchnia pas pasy korek korki ruch most mosty wiadukt
    objazd drzewo drzewa galaz galezie konar szkola szkoly zajecia sala sale stolowka oddzial blok tlen apteka targ jarmark koncert koncerty mecz stadion plac park plaza plaze flaga
    basen kapielisko pokaz bieg budowa wykop koparka ogrodzenie plot siatka hala hale magazyn silnik filtr sprezarka maszyna piec zmywarka wyjscie wejscie korytarz klatka chodnik rondo
    wezel autostrada zjazd las trawa gleba torowisko lacze zwir barierka znak dziura wyrwa pekniecie pradu gazu upalow traw lasu lasow zasilania cisnienia pociagow ruchu drzew sniegu
    lodu deszczu wiatru dymu ognia oleju paliwa ciepla ogrzewania oswietlenia sieci internetu kabla linii trakcji torow toru mostu tunelu ulicy parkingu hali magazynu piwnicy dachu
    wylaczenie brak spadek wzrost usterka naprawa remont przeglad zamkniecie otwarcie zalanie podtopienie zawalenie rozlanie studnia front nawis sopel sople komin swietlik zaluzja
    zaluzje klamka klamki zawias zawiasy karta karty domofon antena swiatlowod modem rzutnik mikrofon glosnik furgonetka ciezarowka cysterna przyczepa opona opony olej paliwo farba
    butla butle manometr stol stoly krzeslo krzesla gniazdo golab golebie ptak ptaki dzik dziki pies psy lisc liscie lawka lawki hustawka zjezdzalnia boisko trybuna scena namiot kladka
    szyna szyny kolejka wyciag stok lot loty kuchnia pralnia nosze defibrylator archiwum biblioteka kino teatr muzeum slupek slupki bariera bariery kraweznik sciezka zlew prysznic
    tryskacz para kwas robot przepust row nasyp skarpa widocznosc hydraulika rowy chodniki tablica tablice wiata porecz balustrada
    barka barki cuma cumy zuraw brod mostek belka okap krata plandeka parasol hulajnoga molo lodz lodzie elewacja strop kolumna kabina przycisk gniazdko przedluzacz kanister karton opakowanie worek waga krajalnica rower rowery autokar lokomotywa wagon wagony zywoplot staw
    baltyk baltyku"""

SAID = """wzburzony spokojny wysoki niski silny zachodni wschodni polnocny poludniowy porywisty gwaltowny halny nocny lokalny gradowy ulewny marznacy przelotny drobny mokry swiezy ubity
    obfity sniezny duzy maly lekki gruby czarny bialy szary cienki lodowy gesty poranny pochmurny czysty pelny ekstremalny upalny tropikalny rolniczy powietrzny wodny saharyjski
    wezbrany alarmowy ostrzegawczy przeciekajacy przerwany rozmyty zamkniety otwarty zalany zatkany zapchany aktywny kamienny gruntowy samoistny opanowany wulkaniczny slaby wylaczony
    planowy zerwany uszkodzony powalony spalony pradotworczy rozladowany zgaszony awaryjny zielony czerwony zolty pomaranczowy metny brudny cieply zimny pitny pekniety zamarzniety
    zepsuty zakrecony ziemny glosny towarowy osobowy nieczynny ruchomy zablokowany przesuwny automatyczny zaciety wjazdowy segmentowy rolowany podniesiony nieszczelny stluczony wybity
    urwany sliski chwiejny widlowy paletowy oblodzony zajety chlodniczy krzywy niebezpieczny opozniony przesuniety zatrzymany przeterminowany falszywy wolny niedostepny gluchy
    wielkogabarytowy odwolany wstrzymany zastepczy tymczasowy przeniesiony dziurawy dlugi krotki wahadlowy zwodzony zlamany operacyjny swiateczny przelozony laserowy uliczny przewrocony
    wylal wylala wylalo pekl pekla peklo padl padla padlo stoi stoja cieknie przecieka dziala zawalony zerwane podmyty zaspany zasypany zasniezony odcinkowy calkowity czesciowy gazowy
    elektryczny energetyczny drogowy kolejowy miejski gminny powodziowy pozarowy przeciwpozarowy przeciwpowodziowy sztormowy burzowy deszczowy wietrzny mrozny zardzewialy wygiety
    wylamany zawieszony odlaczony przegrzany przepelniony przeladowany pusty zagrozony nieprzejezdny utrudniony zamarzajacy oblodzaly topniejacy zimowy letni wiosenny jesienny rzeczny
    morski gorski lesny nizinny ruchoma hydrauliczny techniczny glowny boczny dolny gorny tylny sortowniczy szybki nowy stary chlodny rozbity rozmagnesowany przeciety trzeszczy
    odczepiony przebity zuzyty rozlany martwy potracony bezpanski rozstawiony startowy rowerowy luzny niestabilny zly suchy trzeszczacy parkowy
    dryfuje portowy sprochnialy podarty porwany porzucony zatopiony obrotowy rozerwany rozregulowany wykolejony osuniety"""
