# SPDX-License-Identifier: AGPL-3.0-or-later
"""Figures of history on the streets of Spain and Spanish America."""

NAMES = """simon bolivar, benito juarez, miguel hidalgo, emiliano zapata, francisco villa, francisco i madero, venustiano carranza, jose marti, jose de san
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
jose enrique rodo, julio verne, reina sofia, antonio maceo, delmira agustini, manuel dorrego, arturo alessandri, jorge alessandri, maximo gomez,
gregorio prieto, federico rubio"""
