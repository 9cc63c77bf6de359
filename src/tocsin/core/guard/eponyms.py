# SPDX-License-Identifier: AGPL-3.0-or-later
"""Those whose names stand on streets and stops in many towns: figures of history, none living.

They let a stop called "Victor Hugo" live in a slot of places; outside one the names count like any other.
Written by hand from street names that many towns share. Folded (no case, no accents), hyphens as blanks.
"""

from __future__ import annotations

from tocsin.core.guard.normal import fold

_FRENCH = """jean jaures, victor hugo, charles de gaulle, general de gaulle, anatole france, felix faure, emile zola, leon blum, louis blanc, jules ferry,
jules verne, jules guesde, jules michelet, jules valles, marcel sembat, marcel cachin, marcel paul, marcel pagnol, marcel proust, robespierre, jean moulin, pierre curie, marie curie,
pierre et marie curie, louis pasteur, louise michel, louise weiss, louis braille, louis aragon, louis armand, louis lumiere, voltaire, denis diderot, alexandre dumas, ledru rollin,
michel ange, georges pompidou, georges clemenceau, georges sand, george sand, georges brassens, georges bizet, georges politzer, georges guynemer, paul langevin, paul eluard,
paul verlaine, paul valery, paul cezanne, paul gauguin, paul doumer, paul vaillant couturier, paul bert, yves farges, maurice thorez, maurice ravel, maurice genevoix, maurice barres,
gabriel peri, gabriel faure, roger salengro, edouard vaillant, edouard herriot, edouard branly, pablo picasso, jacques prevert, jacques brel, jacques cartier, jacques duclos,
jacques offenbach, albert camus, albert thomas, albert schweitzer, albert calmette, edith piaf, salvador allende, aristide briand, camille desmoulins, camille claudel, camille pelletan,
camille saint saens, francois mitterrand, francois rabelais, francois villon, francois verdier, francois arago, jean mermoz, jean mace, jean zay, jean monnet, jean vilar, jean rostand,
jean giono, jean cocteau, jean paul sartre, jean racine, jean baptiste clement, jean perrin, jean lolive, jean jacques rousseau, jean de la fontaine, jean bart, jeanne d'arc, jeanne darc,
guy moquet, pierre brossolette, pierre mendes france, pierre semard, pierre corneille, pierre loti, pierre de ronsard, pierre de coubertin, pierre bourdan, pierre larousse,
pierre legrand, pierre mauroy, henri freville, general leclerc, marechal foch, marechal joffre, marechal juin, marechal leclerc, marechal lyautey, ferdinand foch, ferdinand buisson, ferdinand de lesseps, gustave eiffel,
gustave flaubert, gustave courbet, gustave charpentier, honore de balzac, hector berlioz, henri barbusse, henri martin, henri dunant, henri becquerel, henri poincare, henri matisse, henri iv, raymond poincare,
romain rolland, rene cassin, rene descartes, rene coty, rene char, rene laennec, claude bernard, claude debussy, claude monet, auguste renoir, auguste comte, auguste blanqui, auguste perret,
auguste delaune, auguste rodin, arthur rimbaud, alfred de musset, alfred nobel, alphonse daudet, alphonse de lamartine, andre malraux, andre ampere, andre citroen, andre gide, andre chenier,
antoine de saint exupery, saint exupery, antoine lavoisier, blaise pascal, camille flammarion, charles baudelaire, charles gounod, charles peguy, charles perrault, charles tillon, danielle casanova,
edgar quinet, eugene delacroix, eugene pottier, eugene varlin, etienne dolet, frederic chopin, frederic mistral, frederic joliot curie, joliot curie, irene joliot curie, guillaume apollinaire,
guy de maupassant, guglielmo marconi, joachim du bellay, joseph fourier, leon gambetta, leon jouhaux, lucie aubrac, simone veil, simone de beauvoir, simone weil, olympe de gouges,
marguerite yourcenar, marguerite duras, flora tristan, germaine tillion, genevieve de gaulle anthonioz, josephine baker, berthie albrecht, helene boucher, madeleine riffaud, nicolas appert, nicolas copernic,
olivier de serres, theophile gautier, waldeck rousseau, waldeck rochet, vincent auriol, ambroise croizat, ambroise pare, benoit frachon, colonel fabien, missak manouchian, commandant cousteau, eric tabarly"""
_ITALIAN = """giuseppe garibaldi, giuseppe verdi, giuseppe mazzini, giuseppe di vittorio, giuseppe parini, vittorio emanuele, vittorio emanuele ii, vittorio alfieri, vittorio veneto, umberto i,
regina margherita, aldo moro, alcide de gasperi, giacomo matteotti, giacomo leopardi, giacomo puccini, leonardo da vinci, galileo galilei, dante alighieri, cristoforo colombo, amerigo vespucci,
marco polo, antonio gramsci, antonio vivaldi, benedetto croce, camillo cavour, camillo benso di cavour, carlo alberto, carlo cattaneo, carlo levi, cesare battisti, cesare beccaria, cesare pavese,
enrico fermi, enrico mattei, enrico berlinguer, enrico toti, francesco petrarca, francesco crispi, francesco baracca, guglielmo oberdan, giosue carducci, gioachino rossini, giovanni boccaccio,
giovanni pascoli, giovanni xxiii, giovanni falcone, paolo borsellino, falcone e borsellino, giordano bruno, gabriele d'annunzio, alessandro manzoni, alessandro volta, luigi galvani, luigi pirandello,
luigi einaudi, luigi sturzo, ludovico ariosto, torquato tasso, ugo foscolo, ugo bassi, nazario sauro, nino bixio, piero gobetti, palmiro togliatti, raffaello sanzio, salvo d'acquisto, sandro pertini,
niccolo machiavelli, maria montessori, michelangelo buonarroti, tiziano vecellio, santorre di santarosa, silvio pellico, fratelli rosselli, fratelli cervi, fratelli bandiera, eleonora duse, anita garibaldi"""
_GERMAN = """karl marx, karl liebknecht, rosa luxemburg, clara zetkin, ernst thalmann, ernst abbe, ernst reuter, august bebel, heinrich heine, heinrich von kleist, heinrich hertz, heinrich zille,
heinrich von stephan, friedrich ebert, friedrich engels, friedrich schiller, friedrich list, friedrich ludwig jahn, konrad adenauer, willy brandt, johann sebastian bach, johann wolfgang von goethe,
johann strauss, johannes brahms, johannes kepler, johannes gutenberg, theodor heuss, theodor korner, theodor storm, theodor fontane, kurt schumacher, kurt tucholsky, otto von bismarck, otto von guericke, otto hahn,
otto lilienthal, albert einstein, albert lortzing, albrecht durer, robert koch, robert bosch, robert schuman, robert schumann, robert blum, martin luther, martin luther king, max planck, max reger,
max weber, max brauer, werner von siemens, werner heisenberg, wernher von braun, wilhelm leuschner, wilhelm busch, wilhelm conrad rontgen, wilhelm pieck, ludwig van beethoven, ludwig uhland, ludwig erhard,
ludwig jahn, ludwig erk, richard wagner, richard strauss, richard sorge, rudolf diesel, rudolf virchow, rudolf breitscheid, rudolf harbig, gottlieb daimler, carl benz, carl zeiss, carl von ossietzky, carl legien,
carl schurz, carl maria von weber, georg friedrich handel, georg buchner, gerhart hauptmann, geschwister scholl, sophie scholl, hans sachs, hans bockler, hannah arendt, anne frank, annette von droste hulshoff,
bertolt brecht, berthold brecht, bertha von suttner, kathe kollwitz, erich kastner, erich weinert, dietrich bonhoeffer, edith stein, emil fischer, erwin piscator, felix mendelssohn, gotthold ephraim lessing,
gustav heinemann, gustav stresemann, gustav mahler, gustav freytag, immanuel kant, justus von liebig, lise meitner, matthias erzberger, nikolaus otto, thomas mann, thomas muntzer, wolfgang amadeus mozart, walter rathenau, walther rathenau,
alexander von humboldt, alfred delp, alfred wegener, andreas hofer, anton bruckner, joseph haydn, franz schubert, franz liszt, franz josef, maria theresia, kardinal galen, oskar von miller, julius leber, claus von stauffenberg"""
_IBERIAN = """simon bolivar, benito juarez, miguel hidalgo, emiliano zapata, francisco villa, francisco i madero, venustiano carranza, jose marti, jose de san martin, san martin, juan sebastian elcano, juan domingo peron,
juan manuel de rosas, juan bautista alberdi, juan b justo, juan de garay, juan ramon jimenez, juan xxiii, miguel de cervantes, miguel de unamuno, miguel hernandez, miguel servet, antonio machado, antonio maura, antonio gaudi,
federico garcia lorca, garcia lorca, rosalia de castro, emilia pardo bazan, concepcion arenal, clara campoamor, maria zambrano, pablo neruda, pablo iglesias, pablo casals, blasco ibanez, vicente blasco ibanez,
lope de vega, calderon de la barca, tirso de molina, francisco de quevedo, francisco de goya, diego velazquez, ramon y cajal, ramon menendez pidal, severo ochoa, gregorio maranon, isaac peral, isabel la catolica,
fernando el catolico, hernan cortes, francisco pizarro, vasco nunez de balboa, cristobal colon, jorge juan, jose ortega y gasset, ortega y gasset, jose maria pereda, jaime i, jaume i, carlos iii, felipe ii, alfonso x, alfonso xii,
bernardo o'higgins, arturo prat, cesar augusto, manuel rodriguez, manuel belgrano, mariano moreno, bernardino rivadavia, bartolome mitre, domingo faustino sarmiento, hipolito yrigoyen, leandro n alem, carlos pellegrini, carlos gardel,
marcelo t de alvear, julio a roca, julio argentino roca, lazaro cardenas, jose maria morelos, alvaro obregon, vasco da gama, pedro alvares cabral, marques de pombal, fernao de magalhaes, luis de camoes, fernando pessoa,
eca de queiros, almeida garrett, camilo castelo branco, alexandre herculano, infante dom henrique, dom pedro, dom pedro ii, getulio vargas, juscelino kubitschek, santos dumont, ruy barbosa, rui barbosa, tancredo neves,
castro alves, machado de assis, joaquim nabuco, duque de caxias, marechal deodoro, marechal floriano, marechal rondon, benjamin constant, osvaldo cruz, oswaldo cruz, humberto delgado, francisco sa carneiro"""
_SLAVIC = """jozef pilsudski, jozefa pilsudskiego, jan pawel ii, jana pawla ii, tadeusz kosciuszko, tadeusza kosciuszki, fryderyk chopin, fryderyka chopina, mikolaj kopernik, mikolaja kopernika, adam mickiewicz,
adama mickiewicza, henryk sienkiewicz, henryka sienkiewicza, juliusza slowackiego, boleslawa prusa, boleslawa chrobrego, boleslawa krzywoustego, kazimierza wielkiego, kazimierza pulaskiego, kazimierza jagiellonczyka,
wladyslawa jagielly, wladyslawa reymonta, wladyslawa broniewskiego, wladyslawa andersa, generala andersa, wladyslawa sikorskiego, generala sikorskiego, stefana batorego, stefana zeromskiego, stefana wyszynskiego,
stanislawa moniuszki, stanislawa wyspianskiego, stanislawa staszica, jana kochanowskiego, jana matejki, jana iii sobieskiego, jana kilinskiego, jana henryka dabrowskiego, jozefa bema, jozefa poniatowskiego, jozefa hallera,
ignacego paderewskiego, ignacego daszynskiego, ignacego krasickiego, romana dmowskiego, marii konopnickiej, marii sklodowskiej curie, marii curie sklodowskiej, elizy orzeszkowej, emilii plater, krolowej jadwigi,
cypriana kamila norwida, cypriana norwida, aleksandra fredry, hugona kollataja, wincentego witosa, zygmunta krasinskiego, zygmunta starego, jaroslawa dabrowskiego, romualda traugutta, stefana okrzei, tomasza masaryka, t g masaryka,
karla capka, jana husa, jana zizky, jana amose komenskeho, karla iv, bozeny nemcove, bedricha smetany, antonina dvoraka, frantiska palackeho"""
_WORLD = """franklin roosevelt, franklin d roosevelt, eleanor roosevelt, theodore roosevelt, woodrow wilson, rosa parks, john f kennedy, abraham lincoln, george washington, thomas jefferson, benjamin franklin, harriet tubman, quincy adams,
cesar chavez, frederick douglass, martin luther king jr, malcolm x, andrew jackson, james madison, john adams, john muir, john glenn, booker t washington, george washington carver, ben franklin, lewis and clark, daniel boone, davy crockett,
sam houston, prince philip, queen mary, queen victoria, king george, nelson mandela, martim moniz, mahatma gandhi, jawaharlal nehru, indira gandhi, winston churchill, queen victoria, queen elizabeth, king george, prince albert, prince edward, florence nightingale, isaac newton, charles darwin,
james watt, james cook, william shakespeare, robert burns, walter scott, duke of wellington, king abdulaziz, king fahd, mustafa kemal ataturk, kemal ataturk, fridtjof nansen, roald amundsen, henrik ibsen, edvard grieg,
carl von linne, august strindberg, selma lagerlof, raoul wallenberg, olof palme, hans christian andersen, niels bohr, aleksis kivi, aleksis kiven, eino leino, eino leinon, jean sibelius, jean sibeliuksen, minna canth, minna canthin,
willem van oranje, willem de zwijger, johan de witt, michiel de ruyter, maarten tromp, piet hein, hugo de groot, vincent van gogh, rembrandt van rijn, johannes vermeer, koning albert, koningin wilhelmina, koningin emma, koningin astrid,
koning boudewijn, guido gezelle, hendrik conscience, jan van eyck, peter benoit, dag hammarskjold, taras schewtschenko, juri gagarin, yuri gagarin, jurija gagarina, youri gagarine, nikola tesla, marshal tito, ho chi minh, sun yat sen"""

_FRENCH_TOO = """sophie germain, gaspard monge, francois couperin, alexandre yersin, jean calvin, paul painleve, gaston plante, marcel dassault, frederic bazille, jean ferrat, pierre laroque, ernest renan, charles
martel, etienne mehul, evariste galois, antoine laurent de jussieu, bernard de jussieu, maurice chevalier, louis lepine, gaston defferre, georges melies, georges danton, jean paul marat, camille
corot, henri sellier, gaston monmousseau, gaston berger, gaston doumergue, gaston ramon, jean philippe rameau, jean baptiste lully, jean baptiste moliere, jean baptiste charcot, jean
dausset, jean bouin, jean bullant, jean goujon, jean francois champollion, jean francois millet, jean guehenno, jean pierre timbaud, jean richepin, jean mace, jean borotra,
jean leclaire, jean painleve, jean renoir, jean gabin, jean giraudoux, jean anouilh, paul sabatier, paul claudel, paul broca, paul deroulede, paul signac, paul riquet, paul ricard, pierre
paul riquet, pierre bayle, pierre bonnard, pierre fresnay, pierre gilles de gennes, pierre simon de laplace, pierre de fermat, pierre puget, pierre mac orlan, pierre abelard, pierre poivre, pierre
rebiere, pierre sudreau, pierre viansson ponte, francois mauriac, francois fenelon, francois de sourdis, francois coppee, francois truffaut, louis bleriot, louis jouvet, louis guilloux, louis pergaud,
louis loucheur, louis vicat, louis delluc, louis armstrong, louis ganne, louis de broglie, louis gabriel foucault, louis leprince ringuet, louis renault, leon foucault, leon bollee,
leon lagrange, leon bourgeois, leon tolstoi, leonard de vinci, lazare carnot, sadi carnot, nicolas poussin, nicolas ledoux, claude nicolas ledoux, claude chappe, claude farrere, claude nougaro, claude
levi strauss, charles fourier, charles cros, charles lindbergh, charles nungesser, charles trenet, charles aznavour, charles de foucauld, charles renouvier, charles michels, charles
messier, victor schoelcher, victor griffuelhes, victor basch, victor considerant, victor segalen, rene guy cadou, rene magritte, rene dubos, rene clair, rene goscinny, robert schuman, robert desnos,
robert doisneau, robert debre, robert fabre, robert surcouf, henri bergson, henri laborit, henri wallon, henri sainte claire deville, henri dunant, henri regnault, henri de toulouse lautrec, toulouse
lautrec, henri rol tanguy, henri poincare, henri farman, maurice utrillo, maurice berteaux, maurice audin, maurice sarrail, maurice schumann, georges bernanos, georges braque, georges seurat, georges
charpak, georges cuvier, georges simenon, georges pitard, georges perec, georges besse, marcel ayme, marcel carne, marcel cerdan, marcel dieulafoy, marcel doret, marcel langer, marcel sembat, andre
breton, andre boulle, andre le notre, andre marie ampere, andre maginot, andre messager, andre philip, andre maurois, andre karman, alexis de tocqueville, alexis carrel, alain fournier, alain
gerbault, alain colas, alain savary, albert londres, albert premier, albert ier, albert 1er, alfred kastler, alfred sauvy, alfred de vigny, alfred jarry, ambroise thomas, anatole le braz, antoine
watteau, antoine bourdelle, antoine parmentier, aristide maillol, armand barbes, arthur honegger, arthur rubinstein, auguste lumiere, augustin fresnel, augustin thierry, barthelemy thimonnier,
benjamin franklin, blaise cendrars, boris vian, camille claudel, celestin freinet, cesar franck, chateaubriand, colette, darius milhaud, denis papin, edmond rostand, edmond michelet, edouard manet,
edouard lalo, edouard michelin, emile durkheim, emile combes, emile loubet, emile borel, emile littre, emmanuel chabrier, emmanuel mounier, erik satie, ernest hemingway, eugene ionesco, eugene sue,
eugene viollet le duc, fernand leger, fernand pelloutier, fernand braudel, fernand pouillon, firmin gemier, francis poulenc, francis jammes, francis de pressense, francois rude, frederic sauvage,
frederic passy, gabriel mouilleron, gaetan picon, gerard philipe, gerard de nerval, germaine richier, gilles de roberval, guillaume bude, guillaume farel, guy ropartz, gustave dore, gustave geffroy,
helene de montgeroult, hector malot, hubertine auclert, hyacinthe rigaud, irene nemirovsky, isaac newton, ivan tourgueniev, jacques monod, jacques callot, jacques daguerre, jacques demy, jacques tati,
jacques decour, jacques bainville, jacques louis david, jeanne hachette, jeanne barret, joachim murat, joseph kessel, joseph bara, joseph bodin, joseph marie jacquard, joseph cugnot, jules massenet,
jules isaac, jules siegfried, jules renard, jules supervielle, juliette greco, lucie baud, lucie et raymond aubrac, lucien sampaix, madame de stael, madame de sevigne, marc sangnier,
marc bloch, marc chagall, marguerite long, marie marvingt, marie laurencin, marie noel, max jacob, max dormoy, michel de montaigne, michel petrucciani, michel colucci, mehdi ben barka, nelly roussel,
niki de saint phalle, odilon redon, octave mirbeau, pierre auguste renoir, philippe lamour, prosper merimee, raoul dufy, raoul follereau, raymond queneau, raymond aron, robert badinter, roland garros,
roland barthes, rosa bonheur, rosa parks, rouget de lisle, sarah bernhardt, saint just, stephane mallarme, stendhal, suzanne lenglen, suzanne valadon, theodore botrel, theodore monod, theodore
aubanel, theophraste renaudot, tristan bernard, urbain le verrier, vercingetorix, yves montand, yvonne le tac, anne de bretagne, ninon vallin, samuel morse, samuel champlain, samuel de
champlain, ettore bugatti, simon bolivar, jean bodin"""
_CATALAN = """josep tarradellas, josep pla, josep trueta, josep maria de sagarra, josep carner, joan miro, joan maragall, joan guell, joan salvat papasseit, joan fuster, joan coromines, joan brossa, joan peiro,
joan prim, anna piferrer, bernat metge, ana maria matute, pau casals, pau claris, ramon turro, ramon llull, ramon muntaner, ramon berenguer iv, salvador espriu, salvador dali, salvador segui, narcis
monturiol, narcis de monturiol, enric granados, enric prat de la riba, prat de la riba, ernest lluch, roger de flor, roger de lluria, jaume fabre, jaume balmes, jaume vicens vives, jaume ii, eduard
toldra, pere iv, pere el gran, pere quart, pere calders, francesc macia, francesc layret, francesc cambo, francesc ferrer i guardia, frederic mompou, frederic soler, alfons el magnanim, lluis
companys, lluis companys i jover, lluis domenech i montaner, domenech i montaner, josep puig i cadafalch, puig i cadafalch, antoni gaudi, antoni maura, antoni tapies, angel guimera, jacint verdaguer,
mossen jacint verdaguer, mossen cinto verdaguer, merce rodoreda, montserrat roig, maria merce marcal, caterina albert, victor catala, carles riba, carles buigas, camil oliveras, cristofol de moura,
cristobal de moura, marti i pol, miquel marti i pol, miquel marti pol, pompeu fabra, rafael casanova, rafael de casanova, santiago rusinol, santiago ramon y cajal, vicent andres estelles, ausias
march, isabel de villena, joanot martorell, sant antoni maria claret, ildefons cerda, dolors aleu, federica montseny, doctor fleming, alexander fleming, doctor trueta, doctor robert, dr robert, doctor
maranon, dr maranon, doctor ferran, arnau de vilanova, guifre el pelos, bisbe morgades, aurora bertrana, maria aurelia capmany"""
_SPANISH_TOO = """jorge manrique, rodrigo caro, juan valera, juan de la cierva, juan de herrera, juan de juanes, juan de mariana, juan bravo, juan ramon masoliver, juan gris, julian besteiro, baltasar gracian, gustavo
adolfo becquer, gustavo becquer, carmen amaya, roger de llauria, sancho de avila, alberto aguilera, alonso cano, alonso martinez, alvaro de bazan, antonio vega, antonio buero vallejo,
antonio mairena, arturo soria, bravo murillo, camilo jose cela, carmen laforet, carmen martin gaite, claudio coello, claudio moyano, conde de casal, diego de leon, diego ramirez, dolores ibarruri,
duque de ahumada, eloy gonzalo, enrique tierno galvan, tierno galvan, enrique granados, felix rodriguez de la fuente, fernando de los rios, fernando vi, fernando iii, francisco ayala, francisco de
vitoria, francisco salzillo, francisco tomas y valiente, tomas y valiente, garcia morato, gaspar melchor de jovellanos, gerardo diego, gloria fuertes, gomez ulla, guzman el bueno, hermanos machado,
hermanos alvarez quintero, ignacio zuloaga, ines de suarez, isaac albeniz, isabel ii, joaquin costa, joaquin rodrigo, joaquin sorolla, joaquin turina, jorge guillen, jose abascal, jose de espronceda,
jose echegaray, jose zorrilla, jose saramago, jose hierro, jose maria de pereda, juan xxiii, lazaro cardenas, leopoldo alas clarin, luis bunuel, luis cernuda, luis de gongora, luis
rosales, manuel azana, manuel becerra, manuel de falla, manuel machado, maestro alonso, marcelino menendez pelayo, menendez pelayo, maria de molina, maria moliner, maria guerrero, maria pita, mariana
pineda, mariano jose de larra, marques de vadillo, marques de salamanca, melchor ocampo, mendez alvaro, miguel delibes, miguel fleta, narciso serra, nicolas salmeron, nunez de balboa, pablo ruiz
picasso, pedro antonio de alarcon, pedro salinas, pio baroja, ramiro de maeztu, ramon gomez de la serna, ramon del valle inclan, ramon y cajal, raimundo fernandez villaverde, reyes catolicos, rafael
alberti, ruben dario, ruiz de alda, san juan bosco, santa teresa de jesus, santiago bernabeu, tomas breton, tomas luis de victoria, vicente aleixandre, virgilio leret, victoria kent, victor jara,
ignacio zaragoza, ignacio allende, niceto alcala zamora, pancho villa, francisco madero, guadalupe victoria, vicente guerrero, josefa ortiz de dominguez, sor juana ines de la cruz, nicolas bravo,
mariano matamoros, mariano escobedo, porfirio diaz, alvaro obregon, plutarco elias calles, ruiz cortines, adolfo lopez mateos, gustavo diaz ordaz, diego rivera, frida kahlo, agustin melgar, francisco
i madero, bernardo reyes, diego portales, gabriela mistral, violeta parra, antonio jose de sucre, francisco de miranda, francisco de paula santander, antonio narino, eva peron, evita peron, hipolito
irigoyen, arturo illia, jorge newbery, juan manuel blanes, jose gervasio artigas, jose enrique rodo"""
_PORTUGUESE_TOO = """afonso henriques, afonso de albuquerque, alves redol, antero de quental, antonio nobre, antonio jose de almeida, antonio sergio, aquilino ribeiro, ary dos santos, augusto gil, bento de jesus caraca,
bernardino machado, bernardo santareno, calouste gulbenkian, candido dos reis, carlos paredes, catarina eufemia, cesario verde, columbano bordalo pinheiro, rafael bordalo pinheiro, damiao de gois,
david mourao ferreira, duarte pacheco, egas moniz, fernando namora, fernao lopes, fernao mendes pinto, ferreira de castro, florbela espanca, fontes pereira de melo, garcia da orta, garcia de resende,
gago coutinho, sacadura cabral, gil eanes, gil vicente, guerra junqueiro, gomes freire, humberto delgado, jaime cortesao, joao de barros, joao de deus, joao villaret, jorge de sena, jose afonso, zeca
afonso, jose regio, jose malhoa, jose carlos ary dos santos, julio dinis, luisa todi, luis de freitas branco, manuel da fonseca, manuel teixeira gomes, manuel da maia, maria lamas, maria helena vieira
da silva, vieira da silva, miguel bombarda, miguel torga, mouzinho da silveira, natalia correia, nuno alvares pereira, nuno tristao, padre antonio vieira, padre cruz, pedro nunes, pero vaz de caminha,
ramalho ortigao, raul proenca, salgueiro maia, soeiro pereira gomes, sophia de mello breyner, teofilo braga, tomas ribeiro, tristao vaz, viana da mota, virgilio ferreira, vitorino nemesio, agostinho
neto, amilcar cabral, samora machel, adolfo pinheiro, afonso pena, afranio peixoto, alberto santos dumont, almirante barroso, almirante tamandare, anchieta, anita malfatti, aureliano coutinho, barao
de maua, barao do rio branco, visconde de maua, visconde do rio branco, bartolomeu de gusmao, borba gato, campos sales, candido portinari, capistrano de abreu, carlos chagas, carlos drummond de
andrade, carlos gomes, casimiro de abreu, cruz e souza, delmiro gouveia, dom bosco, domingos de moraes, dona leopoldina, epitacio pessoa, euclides da cunha, felipe camarao, fernandes vieira, floriano
peixoto, deodoro da fonseca, francisco matarazzo, francisco morato, giovanni gronchi, goncalves dias, graca aranha, hercilio luz, henrique dias, jose bonifacio, jose de alencar, jose do patrocinio,
jose lins do rego, jorge amado, joao pessoa, joao goulart, joao cabral de melo neto, joana angelica, julio prestes, lauro muller, lima barreto, luiz gama, luis carlos prestes, manuel bandeira, maria
quiteria, mario de andrade, monteiro lobato, nilo pecanha, olavo bilac, oscar niemeyer, oswaldo aranha, paulo freire, pedro i, pedro ii, princesa isabel, prudente de morais, quintino bocaiuva, raul
pompeia, rodrigues alves, salgado filho, teotonio vilela, tiradentes, tobias barreto, ulysses guimaraes, ulisses guimaraes, venceslau bras, vicente de carvalho, villa lobos, heitor villa lobos,
vinicius de moraes, vital brazil, washington luis, zumbi dos palmares"""
_CENTRAL = """tomase garrigua masaryka, t g masaryka, elisky premyslovny, elisky krasnohorske, bozeny nemcove, karla capka, karla marxe, karoliny svetle, jana husa, mistra jana husa, jana zizky,
jana masaryka, jana palacha, jana nerudy, jana zelivskeho, jana amose komenskeho, frantiska palackeho, frantiska krizika, frantiska ondricka, bedricha smetany, antonina dvoraka, leose janacka, aloise
jiraska, svatopluka cecha, otakara sevcika, josefa manesa, josefa lady, mikolase alse, milady horakove, milana rastislava stefanika, ludvika svobody, generala svobody, edvarda benese, bohuslava
martinu, jaroslava seiferta, jaroslava haska, petra bezruce, vitezslava nezvala, kapitana jarose, marie curie sklodowske, johanna gregora mendela, ludovita stura, andreja hlinku, petofi sandor, lajos
kossuth, kossuth lajos, szechenyi istvan, deak ferenc, rakoczi ferenc, bajcsy zsilinszky endre, ady endre, arany janos, jozsef attila, bartok bela, kodaly zoltan, bem jozsef, dozsa gyorgy, szent
istvan, josipa jurja strossmayera, ante starcevica, stjepana radica, nikole tesle, nikola tesla, bana jelacica, ljudevita gaja, ivana mestrovica, ivana gundulica, vuka karadzica, franceta preserna,
ivana cankarja, primoza trubarja, mihai eminescu, mihai viteazul, stefan cel mare, vasile alecsandri, alexandru ioan cuza, nicolae balcescu, nicolae iorga, tudor vladimirescu, avram iancu, ion
creanga, ion luca caragiale, george enescu, constantin brancusi, traian vuia, hristo botev, vasil levski, ivan vazov, stefan stambolov, taras sevcenko, tarasa szewczenki, stefana czarnieckiego, jana
brzechwy, juliana tuwima, jozefa ignacego kraszewskiego, karola szymanowskiego, karola miarki, wojciecha korfantego, wojciecha kossaka, jacka malczewskiego, leopolda staffa, krzysztofa kamila
baczynskiego, janusza korczaka, jerzego popieluszki, ks jerzego popieluszki, prymasa wyszynskiego, marszalka pilsudskiego, jozefa wybickiego, ludwika zamenhofa, ludwika solskiego, ludwika rydygiera,
jana dlugosza, jana olbrachta, jana pawla, wladyslawa lokietka, wladyslawa iv, jana kasprowicza, jana kazimierza, jedrzeja sniadeckiego, ignacego lukasiewicza, heleny modrzejewskiej, edwarda
dembowskiego, emilii gierczak, czeslawa milosza, zbigniewa herberta, wislawy szymborskiej, stanislawa lema, marka edelmana, anny jantar, agnieszki osieckiej, czeslawa niemena"""
_NORTHERN = """rudolf steiner, tove jansson, aleksis kivi, jean sibelius, eino leino, risto ryti, j l runeberg, johan ludvig runeberg, elias lonnrot, zacharias topelius, urho kekkonen, selma lagerlof, astrid
lindgren, carl von linne, dag hammarskjold, olof palme, gustav adolf, gustav vasa, karl johan, henrik ibsen, edvard grieg, edvard munch, fridtjof nansen, roald amundsen, bjornstjerne bjornson,
christian michelsen, h c andersen, hans christian andersen, niels bohr, tycho brahe, carl nielsen, holger danske, soren kierkegaard, willem de zwijger, willem van oranje, johan de witt, johan van
oldenbarnevelt, michiel de ruyter, maarten tromp, piet hein, rembrandt van rijn, vincent van gogh, jan van eyck, jan steen, jan van galen, jan pieterszoon coen, pieter de hooch, hugo de groot, joost
van den vondel, anthony fokker, albert plesman, albert schweitzer, baden powell, prins bernhard, koningin wilhelmina, koningin juliana, koningin emma, prins hendrik, koning albert,
koning boudewijn, koningin astrid, koningin elisabeth, hendrik conscience, guido gezelle, peter benoit, pieter bruegel, jacob van artevelde, edith cavell, louis paul boon, frans masereel, frans
halsema, nelson mandela, winston churchill, franklin roosevelt, dwight eisenhower, george washington, abraham lincoln, rosa parks, robert burns, walter scott, charles dickens, charles darwin, florence
nightingale, emmeline pankhurst, horatio nelson, arthur wellesley, daniel o'connell, james connolly, padraig pearse, patrick pearse, michael collins, wolfe tone, constance markievicz, oscar wilde,
james joyce, harriet tubman, malcolm x, cesar chavez, harvey milk, john f kennedy, john kennedy, terry fox, louis riel, rene levesque, henri bourassa, honore mercier, jean talon, jean drapeau, lionel
groulx, edouard montpetit, marguerite bourgeoys, jeanne mance, wilfrid laurier, mackenzie king, robert bourassa, pie ix, guy fregault, peter lalor, ned kelly, captain cook, james cook, arthur phillip,
lachlan macquarie"""
_LISTS = (
    _FRENCH,
    _ITALIAN,
    _GERMAN,
    _IBERIAN,
    _SLAVIC,
    _WORLD,
    _FRENCH_TOO,
    _CATALAN,
    _SPANISH_TOO,
    _PORTUGUESE_TOO,
    _CENTRAL,
    _NORTHERN,
)
EPONYMS = frozenset(
    " ".join(fold(name).replace("-", " ").split()) for names in _LISTS for name in names.split(",")
)


_CITIES = frozenset(
    """milano torino napoli firenze bologna genova venezia roma wien hamburg koln munchen frankfurt stuttgart dusseldorf
    bruxelles amsterdam rotterdam utrecht warszawa krakow gdansk lodz poznan wroclaw lisboa barcelona madrid sevilla zaragoza
    bilbao zurich bern geneve lausanne lyon marseille lille strasbourg toulouse bordeaux nantes rennes helsinki tampere turku
    oulu stockholm goteborg malmo kobenhavn oslo praha brno glasgow edinburgh manchester birmingham""".split()
)
"""Cities that nobody is christened: with one more word they name a station, "Milano Cadorna"."""


def is_eponym(name: str) -> bool:
    """Whether the whole name is one of history's, however it is written, or a city's station."""
    words = fold(name).replace("-", " ").split()
    return " ".join(words) in EPONYMS or (len(words) == 2 and words[0] in _CITIES)
