# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lands, regions, big towns and rivers as their own people and their neighbours write them, folded: "Österreich", "Ginevra".

Written by hand: what the gazetteer of the names lacks or has in English only, whoever else is called so.
"""

from __future__ import annotations

from tocsin.core.guard.normal import fold

LANDS = frozenset(
    fold(word)
    for word in """loreley lorelei jungfrau marmolada maddalena rax capri ischia procida ponza lampedusa pantelleria favignana lipari stromboli panarea ustica giglio formentera menorca ibiza noirmoutier ouessant groix juist langeoog norderney amrum hiddensee usedom
    aachen aalborg aarhus aberdeen abruzzo accra adda adige afghanistan ain alabama alaska albacete albania albuquerque
    alemania alentejo algarve algeria algiers alicante allemagne almere almería alpen alpes alpi alps alpy alsace amberes
    amburgo amiens amman amsterdam anaheim ancona andalucía angers angola annecy antwerp antwerpen antwerpia anvers
    anversa aquitaine aragón arezzo argentina arizona arkansas arnhem asturias atenas atene ateny athen athens athènes
    atlanta aude augsburg austin australia austria autriche aveiro avignon badajoz balaton baleares baltimore bangkok
    bangladesh barcelona bari basel basilea basilicata bavaria bayern bazylea beijing beirut belfast belgia belgien
    belgique belgium belgië bergamo berlijn berlin berlino berlín bern berne besançon białystok bielefeld bielsko bilbao
    birmingham bochum bodensee bolivia bologna bolzano bonn bordeaux bornholm borås boston bourgogne bradford braga
    brandenburg brazil bregenz bremen brenta brescia breslau brest bretagne brighton bristol brno brugge bruksela bruselas
    brussel brussels bruxelles bulgaria burgenland burgos bydgoszcz bytom bâle caen cagliari cairo calabria calgary
    california cambridge cameroon campania canada canarias cantabria cardiff carolina cartagena casablanca castellón
    castilla cataluña catania cesena charlotte chemnitz chicago chile china chorzów clermont cleveland clyde coimbra
    cologne colombia colonia colorado columbus congo connecticut constance copenaghen copenhagen copenhague cork corse
    coruña coventry cracovia cracovie cracow croatia cuba czechia czechy częstochowa cáceres cádiz córdoba dakar dakota
    dalarna dallas danemark dania danimarca danmark danube danzig delaware delhi denmark denver detroit deutschland dijon
    dinamarca doha donau dordrecht dortmund douro dresden drezno dubai dublin duero duisburg dundee dänemark düsseldorf
    dąbrowa ebro ecuador edinburgh edmonton egypt eindhoven elbe elbląg emilia england enschede erfurt esbjerg espagne
    españa espoo estonia ethiopia euskadi extremadura faro ferrara finland finlande finlandia finnland finnmark firenze
    florence florencja florenz florida foggia forlì france francia francja francoforte frankreich freiburg fresno
    friesland fráncfort funchal fyn galicia galway gand garda garonne gdańsk gdynia geneva genewa genf genoa genova gent
    genua genève georgia germania germany ghana ghent gijón ginebra ginevra girona gironde glasgow gliwice gorzów
    gothenburg gotland granada graz grecia greece grenoble griechenland groningen grossbritannien grudziądz grèce
    guadalquivir guadiana guangzhou guatemala guimarães gävle gênes göteborg haarlem haiti halifax hamburg hamburgo
    hampshire hannover havířov hawaii helsingborg helsinki hessen hiszpania holandia holstein honduras hongrie honolulu
    horsens houston hradec huelva hungary hungría hérault idaho illinois india indiana indianapolis indonesia innsbruck
    iowa iran iraq ireland israel italia italie italien italy jacksonville jakarta jamaica japan jaén jeddah jerez jersey
    jihlava joensuu jylland jyväskylä jönköping júcar kalisz kansas karelia karlsruhe karpaty kassel katowice kentucky
    kenya keulen kiel kielce kingston kladno klagenfurt kolding kolonia kopenhaga kopenhagen korea koszalin kotka krakau
    kraków kujawy kuopio kuwait kyoto kärnten köln københavn labe ladoga lagos lahti lapland lappeenranta lappi lausanne
    lazio lebanon lecce leeds legnica leicester leiden leipzig leiria leman leuven león liberec libya liguria lille
    limerick limoges linköping linz lione lipsk lisboa lisbon lisbona lisbonne lissabon litwa liverpool livorno lizbona
    lleida logroño loire lombardia londen london londra londres londyn lorraine louisiana louisville lubelskie lublin
    lucerne lugano lugo luik luzern lyon léman lübeck maastricht madagascar madrid magdeburg mailand maine mainz malaysia
    malmö manchester manila mannheim mans marne marseille marsiglia maryland massachusetts mazowieckie mazowsze mazury
    małopolska mediolan memphis mersey messina metz meuse mexico miami michigan milaan milan milano milwaukee minnesota
    mississippi missouri modena molise monachium montana montpellier montreal monza morocco mosca moscou moscow moscú
    mosel moselle moskau moskwa mozambique mulhouse mumbai munich murcia málaga mälaren móstoles múnich münchen münster
    nairobi nantes naples napoli nashville navarra neapel neapol nebraska neckar nederland nepal netherlands nevada
    newcastle nicaragua niederlande niedersachsen niemcy nigeria nijmegen nizza nordland norge normandie norrköping
    norrland noruega norvegia norvège norway norwegen norwegia norwich nottingham novara nuremberg nîmes nürnberg oakland
    occitanie odense odra oglio ohio oklahoma olanda olomouc olsztyn omaha oman opole oregon orleans orléans osaka ostrava
    ottawa oulu ourense oviedo oxford padova pakistan palermo pamplona panama paraguay pardubice parigi parijs paris parma
    paryż pays-bas pennsylvania perpignan peru perugia perämeri pesaro pescara philadelphia philippines phoenix piacenza
    piave picardie piemonte pirineos plymouth plzeň podkarpackie podlasie pohjanmaa poland polen pologne polonia polska
    pomorze pori portland porto portsmouth portugal potomac potsdam poznań praag prag praga prague praha prato provence
    puglia pyrenees pyrénées płock qatar quebec rabat radom randers ravenna regensburg reims rennes rhein rhin rhine rhode
    rhône rimini riyadh rom romania rosja roskilde rostock rotterdam rouen roumanie rovaniemi royaume-uni ruda rumanía
    rumänien russia rybnik rzeszów rzym saarbrücken sabadell sachsen sacramento salamanca salerno salzburg santander
    sardegna sassari savo savoie saar saône schweden schweiz scotland seattle seine senegal seoul serbia setúbal severn sevilla
    seville shanghai sheffield shenzhen sicilia siracusa siviglia sjælland skåne slovakia slovenia småland sosnowiec
    southampton spain spanien steiermark stettin stoccarda stockholm strasbourg stuttgart sudan sudety suecia suisse suiza
    sunderland suomi suède sverige svezia svizzera sweden switzerland syria szczecin szwajcaria szwecja séville södertälje
    słowacja słupsk tagliamento taipei tajo tampa tampere tanzania taranto tarnów tarragona tatry tennessee terni terrassa
    tevere texas thailand thames thüringen ticino tilburg tirol tokyo torino toronto toruń toscana toulon toulouse trebbia
    trento trieste trójmiasto tschechien tucson tulsa tunis tunisia turchia turin turkey turku turquie turquía turyn tychy
    tyne türkei ucraina ucrania udine uganda ukraina ukraine ulm umbria umeå ungarn ungheria uppsala uruguay utah utrecht
    uusimaa vaasa valencia valladolid vancouver vantaa varsavia varsovia varsovie vegas vejle venedig veneto venezia
    venezuela venice venise vermont verona vicenza viena vienna vienne vietnam vigo villeurbanne virginia viseu vltava
    volga vorarlberg vysočina vänern värmland västerbotten västerås vättern wales warsaw warschau warszawa washington
    wałbrzych wenecja wenen weser westfalen wiedeń wielkopolska wien wiesbaden winnipeg winterthur wisconsin wisła wrocław
    wuppertal wyoming würzburg włochy włocławek yemen zabrze zambia zaragoza zeeland zielona zimbabwe zlín zurich zurigo
    zurych zwolle zürich évora örebro österreich čechy česko łotwa łódź śląsk""".split()
)
