# SPDX-License-Identifier: AGPL-3.0-or-later
"""Figures of history on the streets of Spain and Spanish America."""

NAMES = """benito villamarin, ramon sanchez pizjuan, sanchez pizjuan, concha espina, pablo de olavide, simon bolivar, benito juarez, miguel hidalgo, emiliano zapata, francisco villa, francisco i madero, venustiano carranza, jose marti, jose de san
martin, san martin, juan sebastian elcano, juan domingo peron, juan manuel de rosas, juan bautista alberdi, juan b justo, juan de garay, juan ramon
jimenez, juan xxiii, miguel de cervantes, miguel de unamuno, miguel hernandez, miguel servet, antonio machado, antonio maura, antonio gaudi, federico
garcia lorca, garcia lorca, rosalia de castro, emilia pardo bazan, concepcion arenal, clara campoamor, maria zambrano, pablo neruda, pablo iglesias,
pablo casals, blasco ibanez, vicente blasco ibanez, lope de vega, calderon de la barca, tirso de molina, francisco de quevedo, francisco de goya,
diego velazquez, ramon y cajal, ramon menendez pidal, severo ochoa, gregorio maranon, isaac peral, isabel la catolica, fernando el catolico, hernan
cortes, francisco pizarro, vasco nunez de balboa, cristobal colon, jorge juan, jose ortega y gasset, ortega y gasset, jose maria pereda, jaime i,
jaume i, carlos iii, felipe ii, alfonso x, alfonso xii, bernardo o'higgins, arturo prat, cesar augusto, manuel rodriguez, manuel belgrano, mariano
moreno, bernardino rivadavia, bartolome mitre, domingo faustino sarmiento, hipolito yrigoyen, leandro n alem, carlos pellegrini, carlos gardel,
marcelo t de alvear, julio a roca, julio argentino roca, lazaro cardenas, jose maria morelos, alvaro obregon, vasco da gama, pedro alvares cabral,
marques de pombal, fernao de magalhaes, luis de camoes, fernando pessoa, eca de queiros, almeida garrett, camilo castelo branco, alexandre herculano,
infante dom henrique, dom pedro, dom pedro ii, getulio vargas, juscelino kubitschek, santos dumont, ruy barbosa, rui barbosa, tancredo neves, castro
alves, machado de assis, joaquim nabuco, duque de caxias, marechal deodoro, marechal floriano, marechal rondon, benjamin constant, osvaldo cruz,
oswaldo cruz, humberto delgado, francisco sa carneiro, jorge manrique, rodrigo caro, juan valera, juan de la cierva, juan de herrera, juan de juanes,
juan de mariana, juan bravo, juan ramon masoliver, juan gris, julian besteiro, baltasar gracian, gustavo adolfo becquer, gustavo becquer, carmen
amaya, roger de llauria, sancho de avila, alberto aguilera, alonso cano, alonso martinez, alvaro de bazan, antonio vega, antonio buero vallejo,
antonio mairena, arturo soria, bravo murillo, camilo jose cela, carmen laforet, carmen martin gaite, claudio coello, claudio moyano, conde de casal,
diego de leon, diego ramirez, dolores ibarruri, duque de ahumada, eloy gonzalo, enrique tierno galvan, tierno galvan, enrique granados, felix
rodriguez de la fuente, fernando de los rios, fernando vi, fernando iii, francisco ayala, francisco de vitoria, francisco salzillo, francisco tomas y
valiente, tomas y valiente, garcia morato, gaspar melchor de jovellanos, gerardo diego, gloria fuertes, gomez ulla, guzman el bueno, hermanos machado,
hermanos alvarez quintero, ignacio zuloaga, ines de suarez, isaac albeniz, isabel ii, joaquin costa, joaquin rodrigo, joaquin sorolla, joaquin turina,
jorge guillen, jose abascal, jose de espronceda, jose echegaray, jose zorrilla, jose saramago, jose hierro, jose maria de pereda, leopoldo alas
clarin, luis bunuel, luis cernuda, luis de gongora, luis rosales, manuel azana, manuel becerra, manuel de falla, manuel machado, maestro alonso,
marcelino menendez pelayo, menendez pelayo, maria de molina, maria moliner, maria guerrero, maria pita, mariana pineda, mariano jose de larra, marques
de vadillo, marques de salamanca, melchor ocampo, mendez alvaro, miguel delibes, miguel fleta, narciso serra, nicolas salmeron, nunez de balboa, pablo
ruiz picasso, pedro antonio de alarcon, pedro salinas, pio baroja, ramiro de maeztu, ramon gomez de la serna, ramon del valle inclan, raimundo
fernandez villaverde, reyes catolicos, rafael alberti, ruben dario, ruiz de alda, san juan bosco, santa teresa de jesus, santiago bernabeu, tomas
breton, tomas luis de victoria, vicente aleixandre, virgilio leret, victoria kent, victor jara, ignacio zaragoza, ignacio allende, niceto alcala
zamora, pancho villa, francisco madero, guadalupe victoria, vicente guerrero, josefa ortiz de dominguez, sor juana ines de la cruz, nicolas bravo,
mariano matamoros, mariano escobedo, porfirio diaz, plutarco elias calles, ruiz cortines, adolfo lopez mateos, gustavo diaz ordaz, diego rivera, frida
kahlo, agustin melgar, bernardo reyes, diego portales, gabriela mistral, violeta parra, antonio jose de sucre, francisco de miranda, francisco de
paula santander, antonio narino, eva peron, evita peron, hipolito irigoyen, arturo illia, jorge newbery, juan manuel blanes, jose gervasio artigas,
jose enrique rodo, julio verne, antonio maceo, delmira agustini, manuel dorrego, arturo alessandri, jorge alessandri, maximo gomez,
gregorio prieto, federico rubio, eduardo barreiros, alfredo marquerie, emilio castelar, angela de la cruz, sor angela de la cruz, carlos martin
alvarez, luis montoto, jacinto verdaguer, navarro ledesma, jose aranda, lope de figueroa, alberto alcocer, alberto bosch, sainz de baranda, alonso
heredia, alvarez de baena, andres mellado, antonio acuna, antonio leyva, arturo baldasano, bernardino obregon, blasco de garay, cea bermudez, claudio
sanchez albornoz, sanchez albornoz, conde de penalver, cristobal bordiu, doctor esquerdo, ramon de la cruz, donoso cortes, duque de sesto, eduardo
dato, emilio carrere, emilio vargas, fernandez de la hoz, fernandez de los rios, fernando poo, ferrer del rio, francisco de rojas, francisco gervas,
francisco silvela, gabriel lobo, garcia de paredes, garcia noblejas, general alvarez de castro, general diaz porlier, diaz porlier, general dolz,
general moscardo, general oraa, general pardinas, general ricardos, gomez de ortega, hermanos becquer, hilarion eslava, infanta mercedes, joaquin
maria lopez, jose bergamin, jose canalejas, jose del hierro, jose lazaro galdiano, lazaro galdiano, juan alvarez mendizabal, alvarez mendizabal, juan
de austria, juan esplandiu, juan hurtado de mendoza, hurtado de mendoza, juan montalvo, juan perez zuniga, perez zuniga, julian camarillo, julian
romea, julian gayarre, lope de haro, lope de rueda, lopez de hoyos, luis cabrera, luis mitjans, maestro arbos, maestro lassalle, manuel cortina,
manuel tovar, manuel uribe, marcelino camacho, marcelo usera, maria de guzman, maria lejarraga, mario roso de luna, roso de luna, marques de urquijo,
marques de viana, martin de los heros, martinez campos, martinez de la riva, martinez villergas, matias turrion, mejia lequerica, melendez valdes,
menendez pidal, miguel yuste, modesto lafuente, moreno nieto, nunez de arce, padre damian, padre piquer, padre xifre, pedro laborde, pedro valdivia,
pedro de valdivia, perez galdos, benito perez galdos, principe de vergara, ramirez de prado, raimundo lulio, ramon patuel, rios rosas, rodriguez
marin, rodriguez san pedro, ruiz jimenez, joaquin ruiz jimenez, salvador de madariaga, sanchez pacheco, sancho davila, sebastian elcano, serrano
jover, severo catalina, silvio abad, suero de quinones, tomas redondo, torres quevedo, leonardo torres quevedo, valentin beato, ventura de la vega,
ventura rodriguez, virgen de la paloma, vital aza, francisco de zurbaran, arcipreste de hita, agustin de foxa, agustina de aragon, agustin de
betancourt, alejandro dumas, almirante churruca, cosme churruca, andres segovia, antonio asenjo, bernal diaz del castillo, bernardino de mendoza,
bartolome esteban murillo, esteban murillo, bartolome de las casas, bartolome de medina, blas de lezo, blas infante, carmen conde, carlos arniches,
carlos v, carlos i, carlos ii, carlos iv, conde de aranda, conde de barcelona, cristobal de morales, cristobal balenciaga, diego de almagro, diego de
losada, duque de alba, duque de rivas, duquesa de alba, emilio prados, enrique larreta, jardiel poncela, enrique jardiel poncela, eduardo torroja,
eduardo chillida, eduardo marquina, felipe iii, felipe iv, felipe v, fernando iv, fernando v, fernan caballero, fernando de rojas, fernando de
magallanes, francisco umbral, francisco rabal, francisco pi y margall, pi y margall, francisco villaespesa, francisco grande covian, grande covian,
francisco tarrega, francisco de orellana, garcilaso de la vega, gabriel miro, gabriel garcia marquez, garcia marquez, gabriel celaya, gabriel y galan,
giner de los rios, francisco giner de los rios, gonzalo de berceo, gonzalo de cordoba, gran capitan, gonzalo jimenez de quesada, gutierre de cetina,
hermanos pinzon, hernando de soto, huarte de san juan, ignacio ellacuria, ignacio aldecoa, ignacio de loyola, isabel zendal, jacinto benavente,
jacinto guerrero, jeronimo zurita, jesus del gran poder, joaquin blume, joaquin dicenta, jose de echegaray, jose de cadalso, jose maria peman, jose
maria blanco white, blanco white, jose antonio aguirre, jose calasanz, jose celestino mutis, celestino mutis, jose isbert, pepe isbert, jose de
ribera, jose maria iparraguirre, josefa valcarcel, juan boscan, juan de borbon, juan de ribera, juan de la cosa, juan de mena, juan de
villanueva, juan de valdes, juan del encina, juan diaz de solis, diaz de solis, juan goytisolo, juan martin el empecinado, juan march, juan negrin,
juan pablo ii, juan ponce de leon, ponce de leon, juan ruiz de alarcon, ruiz de alarcon, juan vazquez de mella, vazquez de mella, juana la loca, juana
de ibarbourou, julio cortazar, julio romero de torres, romero de torres, juan luis vives, luis vives, leandro fernandez de moratin, fernandez de
moratin, leon felipe, leonor de aquitania, lope de aguirre, luis braille, luis de morales, luis pasteur, luis de requesens, luis velez de guevara,
velez de guevara, luis buitrago, manolo caracol, manuel bartolome cossio, bartolome cossio, manuel candela, manuel jose quintana, manuel sanchis
guarner, sanchis guarner, manuel siurot, maria de maeztu, maria de padilla, maria zayas, maria teresa leon, mariano benlliure, mariano fortuny,
marques de la ensenada, marques de larios, marques de lozoya, marques de sotelo, marques de comillas, marques de santillana, marques de villena,
martinez montanes, juan martinez montanes, mateo aleman, mateo inurria, menendez y pelayo, mercedes formica, miguel angel blanco, miguel de molinos,
miguel mihura, miguel fisac, moreno torroba, narciso ibanez menta, navarro villoslada, nicolas factor, nicolas guillen, octavio paz, ofelia nieto,
ortega y munilla, oscar romero, pablo gargallo, pablo sarasate, pablo vi, padre feijoo, padre claret, padre manjon, padre isla, padre mariana, pedro
berruguete, pedro lain entralgo, lain entralgo, pedro cerbuna, pedro i, pedro iv, pedro munoz seca, munoz seca, pedro menendez de aviles, pedro de
mendoza, pedro poveda, pilar lorengar, pintor sorolla, pintor rosales, pintor goya, pintor ribera, pintor velazquez, principe de asturias, princesa de
eboli, rafael finat, rafael cansinos assens, cansinos assens, ramon fort, ramon perez de ayala, perez de ayala, ramon sainz, ramiro ii, ramiro i, reina victoria, reina mercedes, ricardo de la vega, rodrigo de triana, rodrigo diaz de vivar, rodriguez de la fuente,
rosa chacel, rosa luxemburgo, ruy gonzalez de clavijo, gonzalez de clavijo, san juan de la cruz, san juan de dios, san francisco javier, san ignacio
de loyola, sancho el fuerte, sancho panza, sancho el sabio, sanchez barcaiztegui, santa maria micaela, santiago apostol, secundino zuazo, teodoro
llorente, teresa de calcuta, teresa de jesus, tomas de aquino, torcuato luca de tena, luca de tena, torcuato fernandez miranda, valle inclan, vasco de
quiroga, vicente espinel, vicente ferrer, vicente blasco, vicente risco, vicente trueba, virgen del pilar, virgen de africa, virgen de lluc, victoria
eugenia, victor pradera, victor andres belaunde, andres belaunde, xavier zubiri, jose luis sampedro, jose luis lopez aranguren, lopez aranguren, jose
luis arrese, luis garcia berlanga, garcia berlanga, federico mayo, federico chueca, federico moreno torroba, ruperto chapi, amadeo vives, antonio
canovas, canovas del castillo, antonio canovas del castillo, antonio alcala galiano, alcala galiano, antonio de nebrija, elio antonio de nebrija,
antonio gala, antonio nebrija, antonio de cabezon, antonio ponz, antonio de ulloa, antonio tovar, antonio palacios, andres bello, alonso de ojeda,
alonso quijano, alonso de ercilla, alonso de contreras, alfonso xi, alfonso xiii, alfonso viii, alfonso vi, alfonso el sabio, alfonso i, alfonso ii,
alfonso el magnanimo, alfonso el batallador, alfonso daniel rodriguez castelao, curros enriquez, manuel curros enriquez, manuel murguia, eduardo
pondal, ramon cabanillas, ramon otero pedrayo, otero pedrayo, ramon pineiro, luis seoane, concepcion areal, martin codax, garcia barbon, rosalia
castro, indalecio prieto, francisco largo caballero, largo caballero, sabino arana, lehendakari aguirre, jose antonio agirre, maria diaz de haro,
diego lopez de haro, lopez de haro, licenciado poza, juan de ajuriaguerra, hurtado de amezaga, gregorio de la revilla, ramon rubial, miguel imaz,
miguel de larramendi, julio caro baroja, caro baroja, telesforo aranzadi, nicolas de olabarri, tomas zumalakarregi, jose miguel barandiaran, miguel
hidalgo y costilla, jose maria morelos y pavon, jose vasconcelos, jose clemente orozco, clemente orozco, david alfaro siqueiros, alfaro siqueiros,
amado nervo, ignacio manuel altamirano, manuel avila camacho, avila camacho, miguel aleman, miguel aleman valdes, luis donaldo colosio, donaldo
colosio, belisario dominguez, felipe angeles, felipe carrillo puerto, carrillo puerto, aquiles serdan, hermanos serdan, heroes de chapultepec, ninos
heroes, leona vicario, juan escutia, juan de la barrera, fernando montes de oca, montes de oca, guillermo prieto, justo sierra, gabino barreda,
ezequiel montes, sebastian lerdo de tejada, lerdo de tejada, miguel lerdo, valentin gomez farias, gomez farias, melchor muzquiz, jose joaquin herrera,
mariano arista, antonio caso, manuel doblado, santos degollado, ignacio comonfort, ignacio lopez rayon, lopez rayon, hermenegildo galeana, francisco
javier mina, francisco xavier mina, xavier mina, servando teresa de mier, andres quintana roo, quintana roo, lucas alaman, agustin de iturbide,
agustin lara, pedro infante, jorge negrete, ricardo flores magon, flores magon, hermanos flores magon, miguel angel de quevedo, rodolfo gaona, manuel
acuna, ramon lopez velarde, lopez velarde, carlos fuentes, rosario castellanos, juan rulfo, jaime torres bodet, torres bodet, javier barros sierra,
barros sierra, gustavo baz, jaime nuno, francisco gonzalez bocanegra, gonzalez bocanegra, bernardo quintana, mariano abasolo, mariano jimenez, juan
aldama, ignacio aldama, juan n alvarez, jose maria pino suarez, pino suarez, jose maria izazaga, jose maria iglesias, jose maria vigil, jesus gonzalez
ortega, gonzalez ortega, jose antonio paez, jose antonio anzoategui, rafael urdaneta, andres eloy blanco, eloy blanco, romulo gallegos, romulo
betancourt, teresa carreno, jose felix ribas, jose maria vargas, jose gregorio hernandez, diego ibarra, luisa caceres de arismendi, jorge eliecer
gaitan, eliecer gaitan, alfonso lopez pumarejo, lopez pumarejo, alfonso lopez michelsen, camilo torres, policarpa salavarrieta, francisco jose de
caldas, rafael nunez, enrique olaya herrera, olaya herrera, jose maria cordova, jose acevedo y gomez, acevedo y gomez, jimenez de quesada, jorge
isaacs, rafael pombo, jose asuncion silva, asuncion silva, marco fidel suarez, fidel suarez, lleras restrepo, carlos lleras restrepo, laureano gomez,
guillermo leon valencia, leon valencia, ernesto cortissoz, alfonso bonilla aragon, bonilla aragon, luis carlos galan, luis carlos galan sarmiento,
galan sarmiento, jose maria carreno, atanasio girardot, tomas cipriano de mosquera, cipriano de mosquera, francisco antonio zea, antonio zea, pedro
justo berrio, justo berrio, bernardo ohiggins, jose miguel carrera, manuel bulnes, manuel montt, manuel blanco encalada, blanco encalada, arturo
alessandri palma, jorge montt, pedro aguirre cerda, aguirre cerda, pedro montt, eduardo frei, eduardo frei montalva, frei montalva, carlos ibanez del
campo, ibanez del campo, benjamin vicuna mackenna, vicuna mackenna, diego barros arana, barros arana, domingo santa maria, jose joaquin perez, jose
joaquin prieto, jose manuel balmaceda, jose victorino lastarria, victorino lastarria, ignacio carrera pinto, carrera pinto, anibal pinto, francisco
bilbao, francisco de aguirre, juan antonio rios, juan martinez de rozas, martinez de rozas, camilo henriquez, cardenal silva henriquez, silva
henriquez, raul silva henriquez, alberto hurtado, san alberto hurtado, vicente huidobro, nicanor parra, pedro lagos, patricio lynch, sargento aldea,
luis cruz martinez, cruz martinez, arturo merino benitez, merino benitez, manuel antonio matta, jorge chavez, miguel grau, francisco bolognesi, andres
avelino caceres, avelino caceres, jose galvez, jose balta, nicolas de pierola, nicolas arriola, javier prado, jose larco, jose carlos mariategui,
carlos mariategui, cesar vallejo, ricardo palma, tupac amaru, micaela bastidas, ramon castilla, jose olaya, abraham valdelomar, victor raul haya de la
torre, haya de la torre, alfonso ugarte, elmer faucett, oscar r benavides, felipe pardo y aliaga, pardo y aliaga, juan de arona, jose faustino sanchez
carrion, sanchez carrion, hipolito unanue, toribio rodriguez de mendoza, rodriguez de mendoza, manco capac, mariano melgar, daniel alcides carrion,
alcides carrion, eloy alfaro, jose joaquin de olmedo, joaquin de olmedo, vicente rocafuerte, juan leon mera, leon mera, gabriel garcia moreno, garcia
moreno, abdon calderon, antonio ante, eugenio espejo, manuela saenz, manuela canizares, mariscal sucre, mariscal santa cruz, andres de santa cruz,
pedro domingo murillo, juana azurduy, juana azurduy de padilla, tupac katari, bartolina sisa, mariscal lopez, francisco solano lopez, solano lopez,
mariscal estigarribia, jose felix estigarribia, felix estigarribia, eusebio ayala, eligio ayala, carlos antonio lopez, bernardino caballero, gaspar
rodriguez de francia, rodriguez de francia, silvio pettirossi, jose asuncion flores, asuncion flores, fructuoso rivera, manuel oribe, juan antonio
lavalleja, joaquin torres garcia, jose batlle y ordonez, batlle y ordonez, luis alberto de herrera, alberto de herrera, luis batlle berres, batlle
berres, jose pedro varela, pedro varela, jose belloni, francisco acuna de figueroa, acuna de figueroa, aparicio saravia, eduardo acevedo, juan
zorrilla de san martin, zorrilla de san martin, horacio quiroga, mario benedetti, carlos maria ramirez, juan d peron, domingo f sarmiento, domingo
sarmiento, faustino sarmiento, nicolas avellaneda, juan manuel rosas, juan galo lavalle, juan lavalle, justo jose de urquiza, jose de urquiza,
guillermo brown, almirante brown, hipolito bouchard, martin miguel de guemes, martin guemes, facundo quiroga, estanislao lopez, juan larrea, juan jose
paso, juan jose castelli, mariano acha, jose manuel estrada, miguel cane, joaquin v gonzalez, jose ingenieros, esteban echeverria, ricardo guiraldes,
leopoldo lugones, leopoldo marechal, roberto arlt, jorge luis borges, ernesto sabato, alfonsina storni, victoria ocampo, silvina ocampo, maria elena
walsh, azucena villaflor, alicia moreau de justo, moreau de justo, juana manso, cecilia grierson, aime paine, macacha guemes, raul scalabrini ortiz,
scalabrini ortiz, arturo jauretche, arturo frondizi, raul alfonsin, roberto m ortiz, roque saenz pena, saenz pena, luis saenz pena, jose evaristo
uriburu, evaristo uriburu, jose felix uriburu, jose figueroa alcorta, figueroa alcorta, victorino de la plaza, carlos calvo, carlos tejedor, miguel
juarez celman, juarez celman, lisandro de la torre, alfredo palacios, juan bautista justo, bautista justo, enrique santos discepolo, homero manzi,
anibal troilo, osvaldo pugliese, astor piazzolla, federico lacroze, francisco beiro, perito moreno, florentino ameghino, luis maria campos, luis
viale, luis piedrabuena, comandante luis piedrabuena, piedra buena, ramon carrillo, ramon falcon, ramon l falcon, rene favaloro, salvador mazza,
bernardo houssay, luis federico leloir, federico leloir, cosme argerich, carlos g durand, enrique tornu, ignacio pirovano, parmenio pinero, jose maria
penna, jose maria ramos mejia, ramos mejia, francisco javier muniz, dalmacio velez sarsfield, velez sarsfield, bernardo de irigoyen, adolfo alsina,
valentin alsina, aristobulo del valle, leandro alem, mariano boedo, tomas guido, tomas espora, tomas liberti, manuel quintana, miguel azcuenaga,
manuel alberti, domingo matheu, cornelio saavedra, feliciano chiclana, gervasio posadas, antonio gonzalez balcarce, gonzalez balcarce, carlos maria de
alvear, jose maria paz, general paz, general roca, general san martin, general urquiza, general mosconi, enrique mosconi, general savio, manuel savio,
fray luis beltran, luis beltran, fray mamerto esquiu, mamerto esquiu, fray justo santa maria de oro, santa maria de oro, dean funes, gregorio funes,
juan ignacio gorriti, cura brochero, jose gabriel brochero, ceferino namuncura, padre mugica, carlos mugica, juan de vera y aragon, hernando arias de
saavedra, juan ramon balcarce, pascual echague, manuel mantilla, francisco narciso de laprida, narciso laprida, jose benito cottolengo, omar torrijos,
belisario porras, arnulfo arias, ricardo j alfaro, justo arosemena, ascanio villalaz, juan rafael mora, juan santamaria, tomas guardia, jose figueres,
calderon guardia, rafael angel calderon guardia, francisco morazan, jose cecilio del valle, dionisio de herrera, jose trinidad cabanas, jose santos
guardiola, justo rufino barrios, rufino barrios, miguel garcia granados, garcia granados, miguel angel asturias, mariano galvez, jose matias delgado,
matias delgado, farabundo marti, augusto cesar sandino, cesar sandino, augusto c sandino, jose dolores estrada, juan pablo duarte, francisco del
rosario sanchez, ramon matias mella, matias mella, gregorio luperon, jose francisco pena gomez, pena gomez, hermanas mirabal, minerva mirabal, eugenio
maria de hostos, maria de hostos, carlos manuel de cespedes, ignacio agramonte, calixto garcia, julio antonio mella, camilo cienfuegos, ernesto
guevara, che guevara, mariana grajales, felix varela, luis munoz rivera, munoz rivera, luis munoz marin, munoz marin, jose de diego, ramon emeterio
betances, emeterio betances, pedro albizu campos, albizu campos, jose celso barbosa, roberto clemente, luis pales matos, julia de burgos, fernandez
juncos, manuel fernandez juncos, juan xxiii papa, matias romero, juventino rosas, lorenzo boturini, wilfrido massieu, miguel othon de mendizabal,
othon de mendizabal, manuel m ponce, virginia fabregas, joaquin pardave, francisco sarabia, martin carrera, francisco goitia, blanca estela pavon,
lucha reyes, isidro fabela, gabriel mancera, felix cuevas, donato guerra, salvador diaz miron, diaz miron, lauro aguirre, jesus carranza, carmen
serdan, margarita maza de juarez, maza de juarez, ramon corona, narciso mendoza, eulalia guzman, hernando franco, jose maria velasco, antonio dovali
jaime, americo vespucio, juan salvador agraz, toribio medina, luis g urbina, manuel carpio, fernandez de lizardi, joaquin fernandez de lizardi, ursula
galvan, cecilio robelo, gabriel ramos millan, ramos millan, francisco del paso y troncoso, paso y troncoso, jose t cuellar, juan diego, agustin
olachea, agustin olachea aviles, guadalupe i ramirez, adolfo prieto, jose loreto fabela, loreto fabela, juan ogorman, juan o'gorman, santiago rebull,
jose viera y clavijo, viera y clavijo, luis diego cuscoy, diego cuscoy, mencey bencomo, ortiz de zarate, juan ortiz de zarate, felipe villanueva,
antonio solis, amado granell, manuel broseta, antonio abad, sn antonio abad, rafael rivelles, francisco j mina, guadalupe hidalgo, emilio n acosta,
juan bosco, don juan bosco, padre juan bosco,
rodrigo de araya, carlos valdovinos, vicente valdes, fernando castillo velasco, hernando de magallanes, gustavo gallinal, joaquin requena, carlos roxlo,
salustiano zavalia, jaime roldos, jaime roldos aguilera, general santander, francisco de paula santander, elena fortun"""
