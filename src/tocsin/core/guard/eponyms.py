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
sam houston, nelson mandela, martim moniz, mahatma gandhi, jawaharlal nehru, indira gandhi, winston churchill, queen victoria, queen elizabeth, king george, prince albert, prince edward, florence nightingale, isaac newton, charles darwin,
james watt, james cook, william shakespeare, robert burns, walter scott, duke of wellington, king abdulaziz, king fahd, mustafa kemal ataturk, kemal ataturk, fridtjof nansen, roald amundsen, henrik ibsen, edvard grieg,
carl von linne, august strindberg, selma lagerlof, raoul wallenberg, olof palme, hans christian andersen, niels bohr, aleksis kivi, aleksis kiven, eino leino, eino leinon, jean sibelius, jean sibeliuksen, minna canth, minna canthin,
willem van oranje, willem de zwijger, johan de witt, michiel de ruyter, maarten tromp, piet hein, hugo de groot, vincent van gogh, rembrandt van rijn, johannes vermeer, koning albert, koningin wilhelmina, koningin emma, koningin astrid,
koning boudewijn, guido gezelle, hendrik conscience, jan van eyck, peter benoit, dag hammarskjold, taras schewtschenko, juri gagarin, yuri gagarin, jurija gagarina, youri gagarine, nikola tesla, marshal tito, ho chi minh, sun yat sen"""

EPONYMS = frozenset(
    " ".join(name.replace("-", " ").split())
    for names in (_FRENCH, _ITALIAN, _GERMAN, _IBERIAN, _SLAVIC, _WORLD)
    for name in names.split(",")
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
