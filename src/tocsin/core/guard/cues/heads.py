# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words before a name that make it a place ("rue Jean Jaurès"), folded (no case, no accents)."""

from __future__ import annotations

HEADS = frozenset(
    """aeroport aeroporto aeropuerto alameda alei alej aleja aleje allee allees anden anschlussstelle
    anticiclon anticiclone antycyklon arret arrets arroio asema asemalla aukio autobahn autozug av avd
    avda ave avenida avenidas avenue avenues avinguda bagyo bahnhof bairro baix barrio bay bazylika bd
    beach bezirk bhf biblioteca bibliotheque bld blvd bolshaia borgo borrasca bosanska bosanski
    boulevard boulevards brucke brug bulwar bulwarze cabo calata calle calles calzada cami camino camp
    canton cape carrefour carrer carretera cavalcavia centre cerro chateau chemin chu ciclone cite
    clinique colegio coliseo coliseum college colonia comune contrada corrego corso cours creek ctra
    cyclone cyklon cyklonem damm dana departement depressao depression depressione diagonal dijk
    direccion direction direzione donja donje donji dreieck dworca dworzec ecole escuela esplanade
    esquina estacion estadi estadio estakada estrada facultat faubourg fbg fermata fiume fluss fort
    frazione ft gade galleria gare gasse gata gatan gemeente gemeinde giratoire glorieta gmina gminy
    gornja gornje gornji gracht hallig hallplats hallplatsen halte haltestelle heilbad hoch holdeplass
    holdeplassen hopital hospital hrvatska hrvatski hst huracan huragan hurricane igarape imienia
    impasse inferior insel instituto isla islas isle isles jardim jardin jardins kade katu keha kierunku kladka
    klinikum kolodvor koog krankenhaus krasnaia krasnoe krasnyi kreis kreisstadt kreuz kurort laan lac
    lago lagtryck laguna lake landkreis lanen largo lavtryk lk luftkurort lungarno lungomare lungotevere
    lycee madonna mairie malaia markt megallo mercado mercat metro mont monte montes monts moorheilbad
    moscie most mostem mostu mount mt municipio musee nabrezi nachtzug nadrazi namesti nordseebad
    nordseeheilbad novaia novyi nowa nowe olivar orkan orkanen orkantief ort ortsteil osiedle osiedlu ospedale
    ostseebad ouragan ovalo p.za palazzo parada paragem parc parco park parku parque pasaje paseo
    passage passeig perturbazione piazza piazzale piazze piazzetta pl plac placa place placem places
    placu plads platz plaza plazas plazuela plein ploshchad point poligono pomnik pont ponte port porta
    porte porto postaja postaji powiat powiatu praca pracas praceta presa provincia provincie przelecz
    przeleczy przystanek przystankiem przystanku puente puerto punta pysakilla pysakin pysakki pza quai
    quais rambla raum region regionalzug residence ribeirao richting richtung riera rio rione river road
    rocade rodovia rond-point ronda rondem rondo rotatoria rotonda route rua ruas rue ruella ruelle rues
    saint sainte saints salita samtgemeinde san san- sankt santa santo sao schule scuola seebad sentier
    sf sfanta sfantul sidliste siedlung sierra singel sint skwer skweru sonderzug souterrain square st stacja
    stacji stade stadio stadt stadtkreis stajaliste stanice stanici stara stare station stazione ste
    stoppested storm stormdepressie stormen str straat strada strasse strassen straten street sturm
    sturmtief svata svaty sveta sveti svincolo swieta swietego swietej swiety szent szkola szkoly
    szpital szpitala taifun tempesta tempestade tempete temporal terminus theatre tief torget tormenta
    torrent torrente trasa trasy travesia travessa trem tren tunel tunnel typhon typhoon ufer ul ulica
    ulicach ulicami ulice ulicemi ulicy ulitsa uragano urbanizacion vag vagen valle vej velika veliki
    verbandsgemeinde vers via viaduc viaduto viale viali vicolo vie viertel villa voie volcan volcano
    vulcano warft weg wezel wezla wiadukcie wiadukt wichura wielka wielki wielkie wojewodztwo wybrzeza
    wybrzeze wybrzezem wybrzezu zastavce zastavka zastavku zastavky zyklon αεροδρομιο αεροδρομιου γεφυρα
    γεφυρασ γηπεδο γηπεδου λεωφορο λεωφοροσ λεωφορου λιμανι λιμενασ λιμνη νοσοκομειο νοσοκομειου οδοσ
    οδου πλατεια πλατειασ πορθμειο σηραγγα σηραγγασ σταδιο σταδιου σταθμο σταθμοσ σταθμου бульвар вул
    вулиця г город метро мост міст набережная пер переулок пл площа площадь пр проспект раион река село
    станция ул улица шоссе""".split()
)

# Abbreviated heads: they count only with their full stop ("al. Jana Pawła II").
DOTTED_HEADS = frozenset("al avda c col gen im ks os p pl pza str ul v".split())

# Heads that take one word only ("San Lazzaro", "St Elmo").
SAINTS = frozenset(
    """ft mt pt saint sainte san sankt santa santo sao sf sfanta sfantul sint st ste svata svaty sveta sveti
    swieta swietego swietej swiety szent""".split()
)

# Words that open a region's or a service's name and never a person's.
OPENERS = frozenset(
    """acqua acqui ala alt alta alto altos bad baixa baixo baja bajo bajos bas bassa basse basses basso
    biala bialej bielsko bily bydgoszcz castel castello castelo central cerveny ceska ceske cesky ciudad
    costa czarna dealul dolna dolne dolni dolny donja donje donji east eastern emilia etela fratta
    friuli gamla gorna gorne gornja gornje gornji gorny gorzow gorzowie gran grand grande grandes grands
    great greater gross gura haut haute hautes hauts horni horny hradec hruba indre inner ita izvoru
    jelenia jeleniej kamenny keski klein lansi lilla lille little lower lunca mala male mali maly
    mellersta met meteo montagna monte movila national nedre neu new nieder nord nordre norra north
    northern nouveau nouvelle nova nove novi novo novy nowa nowe nowego nowej nowy nueva nuevo nuova
    nuovo nya ober old ost ostra ostre ostrow outer ovre petit petite piatra piccolo piotrkow podu
    pohjois poiana provincia pusta reggio rias rio rocca royal satu sodra sondre south southern stara
    stare starej stari stary stora store sud targu trentino turnu united unter upper usti uusi valea
    valle vanha vastra vecchia vecchio velika veliki velka velke velky vestre viana vieja viejo vieux
    vila west western wielka wielki wielkie wielkiej yla ytre zielona zielonej большая большои великая
    великии верхнии верхняя восточная восточныи западная западныи красная красныи малая малыи набережные
    нижнии нижняя новая новыи орехово северная северныи сергиев старая старыи южная южныи""".split()
)
