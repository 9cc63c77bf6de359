# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words beside which two capitals are a person: an office before them, a verb of saying on either side.

Folded, as readable data. An office is written small here ("trainer Willi Entenmann"); titles written
large are in `cues.TITLES`.
"""

from __future__ import annotations

OFFICES = frozenset(
    """shopkeeper florist baker butcher grocer fisherman farmer shepherd carpenter plumber electrician mechanic welder cook waiter waitress barber hairdresser
    postman librarian beekeeper miner sailor ranger lifeguard caretaker cleaner porter usher clerk cashier accountant tailor cobbler potter weaver
    fleuriste boulanger boulangere boucher bouchere epicier epiciere pecheur pecheuse agriculteur agricultrice berger bergere charpentier plombier
    mecanicien mecanicienne cuisinier cuisiniere serveur serveuse coiffeur coiffeuse facteur factrice bibliothecaire apiculteur mineur libraire
    floristin backer backerin metzger fischer fischerin bauer bauerin landwirt landwirtin schafer tischler klempner elektriker mechaniker koch kochin
    kellner kellnerin friseur friseurin brieftrager bibliothekar bibliothekarin imker forster handlerin handler
    florista panadero panadera carnicero carnicera tendero tendera pescador pescadora agricultor agricultora pastor pastora carpintero fontanero electricista
    mecanico mecanica cocinero cocinera camarero camarera peluquero peluquera cartero bibliotecario bibliotecaria apicultor minero marinero librero
    fioraio fioraia panettiere fornaio fornaia macellaio pescatore pescatrice contadino contadina agricoltore pastore falegname idraulico elettricista
    meccanico cuoco cuoca cameriere cameriera parrucchiere parrucchiera postino apicoltore minatore marinaio barista negoziante
    sprzedawca sprzedawczyni piekarz piekarka rzeznik rybak rybaczka rolnik rolniczka pasterz stolarz hydraulik elektryk mechanik kucharz kucharka kelner
    kelnerka fryzjer fryzjerka listonosz bibliotekarz bibliotekarka pszczelarz gornik marynarz kwiaciarka
    padeiro padeira peixeiro peixeira lavrador carpinteiro canalizador eletricista cozinheiro cozinheira garcom cabeleireiro cabeleireira carteiro
    bloemist bakker slager visser boer herder timmerman loodgieter elektricien kok kapper postbode winkelier
    bagare fiskare bonde snickare kock frisor brevbarare bibliotekarie
    coach referee rapper drummer dj pm arbitro arbitra doutor doutora tecnico guarda-redes pintor pintora fotografo
    schiedsrichter arbitre seleccionador dommer malaren fotografen kriminalinspektor
    actor actress author singer writer director producer trainer manager striker midfielder goalkeeper
    defender captain dissident journalist reporter analyst economist lawyer attorney prosecutor professor researcher
    scientist founder chairman chairwoman chairperson spokesman spokeswoman spokesperson president minister
    senator mayor governor commissioner councillor councilman activist organiser organizer guitarist painter
    architect driver witness colleague neighbour neighbor husband wife widow brother sister daughter son
    nurse surgeon midwife bishop priest imam rabbi king queen prince princess emperor
    acteur actrice auteur chanteur chanteuse ecrivain realisateur realisatrice entraineur gardien attaquant
    journaliste avocat avocate procureur procureure professeur chercheur fondateur presidente ministre
    senateur depute deputee maire prefet prefete conseiller militant militante organisateur organisatrice porte-parole
    roi reine princesse empereur frere soeur fille mari epouse veuve temoin
    schauspieler schauspielerin autor autorin sanger sangerin schriftsteller regisseur regisseurin torwart
    sturmer verteidiger journalistin anwalt anwaltin professorin forscher grunder vorsitzende
    vorsitzender sprecher sprecherin prasident prasidentin ministerin burgermeister burgermeisterin
    konig konigin prinz prinzessin kaiser bruder schwester tochter sohn witwe zeuge zeugin
    cantante escritor escritora directora entrenador entrenadora portero delantero periodista abogado
    abogada fiscal profesor profesora investigador fundador presidenta ministro ministra senador alcalde
    alcaldesa concejal portavoz rey reina principe emperador hermano hermana hija hijo marido esposa viuda testigo
    attore attrice autore scrittore scrittrice regista allenatore portiere attaccante giornalista avvocato
    avvocata procuratore professore professoressa ricercatore fondatore senatore sindaco
    sindaca assessore portavoce re regina imperatore fratello sorella figlia figlio marito moglie vedova
    sassofonista chitarrista
    aktor aktorka piosenkarz piosenkarka pisarz pisarka rezyser trener bramkarz napastnik dziennikarz dziennikarka
    adwokat prokurator zalozyciel przewodniczacy prezes rzecznik rzeczniczka prezydent prezydenta
    posel poslanka wojewoda burmistrz krol krolowa ksiaze brat siostra corka syn zona wdowa swiadek
    schrijver schrijfster zanger zangeres doelman spits verdediger middenvelder
    advocaat hoogleraar onderzoeker oprichter voorzitter woordvoerder burgemeester
    wethouder politicus directeur socioloog koning koningin prins prinses keizer broer zus dochter zoon echtgenoot weduwe
    getuige kunstschilder
    ator atriz cantor cantora realizador treinador avancado jornalista advogado advogada procurador
    deputado vereador autarca rei rainha irmao irma
    filha filho viuva testemunha tio tia padre dona dom frei conego
    nayttelija laulaja kirjailija ohjaaja valmentaja toimittaja asianajaja professori tutkija perustaja
    puheenjohtaja tiedottaja presidentti ministeri kansanedustaja pormestari kuningas kuningatar
    skadespelare sangare forfattare tranare advokat ordforande talesperson""".split()
)

SAYS = frozenset(
    """stated commented argued lobte forderte warnte kritisierte souligne estime rappelle subrayo aseguro sostuvo sottolinea conferma
    podkreslil podkreslila zaznaczyl stelt vindt benadrukt ressaltou lembrou destacou
    said says told added explained wrote tweeted announced warned noted recalled insisted replied
    dit declare affirme explique ajoute precise raconte
    sagt sagte erklarte betonte meinte meint berichtete schrieb
    dijo dice afirmo explico senalo declaro anadio recordo
    disse dichiara afferma spiega aggiunge racconta
    powiedzial powiedziala mowi twierdzi dodal dodala przekazal przekazala napisal
    zegt zei aldus vertelt meldde meent schreef
    diz afirmou explicou acrescentou declarou
    sanoo sanoi kertoo kertoi sager sade siger uppger""".split()
)

# Ranks that open no place's name but with a word for the place behind it ("Queen Street").
RANKS = frozenset(
    """president chancellor senator lord emperor empress sultan archduke archduchess pope cardinal inspector
    congressman congresswoman councillor alderman mayor secretary shah prince princess queen king
    presidente presidenta senador senadora imperador imperatriz imperatore imperatrice emperador emperatriz papa rey reina
    principe principessa cardinale cardenal
    prasident prasidentin bundeskanzler bundeskanzlerin kanzler kanzlerin konig konigin kaiser kaiserin erzherzog erzherzogin
    herzog herzogin prinz prinzessin papst kardinal burgermeister
    empereur pape prinses koning koningin prins keizer
    krol krolowa papiez cesarz ksiaze prezydent
    mother father sister""".split()
)
