# SPDX-License-Identifier: AGPL-3.0-or-later
"""Figures of history on the streets of France and the countries of its tongue."""

NAMES = """jean jaures, victor hugo, charles de gaulle, general de gaulle, anatole france, felix faure, emile zola, leon blum, louis blanc, jules ferry, jules
verne, jules guesde, jules michelet, jules valles, marcel sembat, marcel cachin, marcel paul, marcel pagnol, marcel proust, robespierre, jean moulin,
pierre curie, marie curie, pierre et marie curie, louis pasteur, louise michel, louise weiss, louis braille, louis aragon, louis armand, louis
lumiere, voltaire, denis diderot, alexandre dumas, ledru rollin, michel ange, georges pompidou, georges clemenceau, georges sand, george sand, georges
brassens, georges bizet, georges politzer, georges guynemer, paul langevin, paul eluard, paul verlaine, paul valery, paul cezanne, paul gauguin, paul
doumer, paul vaillant couturier, paul bert, yves farges, maurice thorez, maurice ravel, maurice genevoix, maurice barres, gabriel peri, gabriel faure,
roger salengro, edouard vaillant, edouard herriot, edouard branly, pablo picasso, jacques prevert, jacques brel, jacques cartier, jacques duclos,
jacques offenbach, albert camus, albert thomas, albert schweitzer, albert calmette, edith piaf, salvador allende, aristide briand, camille desmoulins,
camille claudel, camille pelletan, camille saint saens, francois mitterrand, francois rabelais, francois villon, francois verdier, francois arago,
jean mermoz, jean mace, jean zay, jean monnet, jean vilar, jean rostand, jean giono, jean cocteau, jean paul sartre, jean racine, jean baptiste
clement, jean perrin, jean lolive, jean jacques rousseau, jean de la fontaine, jean bart, jeanne d'arc, jeanne darc, guy moquet, pierre brossolette,
pierre mendes france, pierre semard, pierre corneille, pierre loti, pierre de ronsard, pierre de coubertin, pierre bourdan, pierre larousse, pierre
legrand, pierre mauroy, henri freville, general leclerc, marechal foch, marechal joffre, marechal juin, marechal leclerc, marechal lyautey, ferdinand
foch, ferdinand buisson, ferdinand de lesseps, gustave eiffel, gustave flaubert, gustave courbet, gustave charpentier, honore de balzac, hector
berlioz, henri barbusse, henri martin, henri dunant, henri becquerel, henri poincare, henri matisse, henri iv, raymond poincare, romain rolland, rene
cassin, rene descartes, rene coty, rene char, rene laennec, claude bernard, claude debussy, claude monet, auguste renoir, auguste comte, auguste
blanqui, auguste perret, auguste delaune, auguste rodin, arthur rimbaud, alfred de musset, alfred nobel, alphonse daudet, alphonse de lamartine, andre
malraux, andre ampere, andre citroen, andre gide, andre chenier, antoine de saint exupery, saint exupery, antoine lavoisier, blaise pascal, camille
flammarion, charles baudelaire, charles gounod, charles peguy, charles perrault, charles tillon, danielle casanova, edgar quinet, eugene delacroix,
eugene pottier, eugene varlin, etienne dolet, frederic chopin, frederic mistral, frederic joliot curie, joliot curie, irene joliot curie, guillaume
apollinaire, guy de maupassant, guglielmo marconi, joachim du bellay, joseph fourier, leon gambetta, leon jouhaux, lucie aubrac, simone veil, simone
de beauvoir, simone weil, olympe de gouges, marguerite yourcenar, marguerite duras, flora tristan, germaine tillion, genevieve de gaulle anthonioz,
josephine baker, berthie albrecht, helene boucher, madeleine riffaud, nicolas appert, nicolas copernic, olivier de serres, theophile gautier, waldeck
rousseau, waldeck rochet, vincent auriol, ambroise croizat, ambroise pare, benoit frachon, colonel fabien, missak manouchian, commandant cousteau,
eric tabarly, sophie germain, gaspard monge, francois couperin, alexandre yersin, jean calvin, paul painleve, gaston plante, marcel dassault, frederic
bazille, jean ferrat, pierre laroque, ernest renan, charles martel, etienne mehul, evariste galois, antoine laurent de jussieu, bernard de jussieu,
maurice chevalier, louis lepine, gaston defferre, georges melies, georges danton, jean paul marat, camille corot, henri sellier, gaston monmousseau,
gaston berger, gaston doumergue, gaston ramon, jean philippe rameau, jean baptiste lully, jean baptiste moliere, jean baptiste charcot, jean dausset,
jean bouin, jean bullant, jean goujon, jean francois champollion, jean francois millet, jean guehenno, jean pierre timbaud, jean richepin, jean
borotra, jean leclaire, jean painleve, jean renoir, jean gabin, jean giraudoux, jean anouilh, paul sabatier, paul claudel, paul broca, paul deroulede,
paul signac, paul riquet, paul ricard, pierre paul riquet, pierre bayle, pierre bonnard, pierre fresnay, pierre gilles de gennes, pierre simon de
laplace, pierre de fermat, pierre puget, pierre mac orlan, pierre abelard, pierre poivre, pierre rebiere, pierre sudreau, pierre viansson ponte,
francois mauriac, francois fenelon, francois de sourdis, francois coppee, francois truffaut, louis bleriot, louis jouvet, louis guilloux, louis
pergaud, louis loucheur, louis vicat, louis delluc, louis armstrong, louis ganne, louis de broglie, louis gabriel foucault, louis leprince ringuet,
louis renault, leon foucault, leon bollee, leon lagrange, leon bourgeois, leon tolstoi, leonard de vinci, lazare carnot, sadi carnot, nicolas poussin,
nicolas ledoux, claude nicolas ledoux, claude chappe, claude farrere, claude nougaro, claude levi strauss, charles fourier, charles cros, charles
lindbergh, charles nungesser, charles trenet, charles aznavour, charles de foucauld, charles renouvier, charles michels, charles messier, victor
schoelcher, victor griffuelhes, victor basch, victor considerant, victor segalen, rene guy cadou, rene magritte, rene dubos, rene clair, rene
goscinny, robert schuman, robert desnos, robert doisneau, robert debre, robert fabre, robert surcouf, henri bergson, henri laborit, henri wallon,
henri sainte claire deville, henri regnault, henri de toulouse lautrec, toulouse lautrec, henri rol tanguy, henri farman, maurice utrillo, maurice
berteaux, maurice audin, maurice sarrail, maurice schumann, georges bernanos, georges braque, georges seurat, georges charpak, georges cuvier, georges
simenon, georges pitard, georges perec, georges besse, marcel ayme, marcel carne, marcel cerdan, marcel dieulafoy, marcel doret, marcel langer, andre
breton, andre boulle, andre le notre, andre marie ampere, andre maginot, andre messager, andre philip, andre maurois, andre karman, alexis de
tocqueville, alexis carrel, alain fournier, alain gerbault, alain colas, alain savary, albert londres, albert premier, albert ier, albert 1er, alfred
kastler, alfred sauvy, alfred de vigny, alfred jarry, ambroise thomas, anatole le braz, antoine watteau, antoine bourdelle, antoine parmentier,
aristide maillol, armand barbes, arthur honegger, arthur rubinstein, auguste lumiere, augustin fresnel, augustin thierry, barthelemy thimonnier,
benjamin franklin, blaise cendrars, boris vian, celestin freinet, cesar franck, chateaubriand, colette, darius milhaud, denis papin, edmond rostand,
edmond michelet, edouard manet, edouard lalo, edouard michelin, emile durkheim, emile combes, emile loubet, emile borel, emile littre, emmanuel
chabrier, emmanuel mounier, erik satie, ernest hemingway, eugene ionesco, eugene sue, eugene viollet le duc, fernand leger, fernand pelloutier,
fernand braudel, fernand pouillon, firmin gemier, francis poulenc, francis jammes, francis de pressense, francois rude, frederic sauvage, frederic
passy, gabriel mouilleron, gaetan picon, gerard philipe, gerard de nerval, germaine richier, gilles de roberval, guillaume bude, guillaume farel, guy
ropartz, gustave dore, gustave geffroy, helene de montgeroult, hector malot, hubertine auclert, hyacinthe rigaud, irene nemirovsky, isaac newton, ivan
tourgueniev, jacques monod, jacques callot, jacques daguerre, jacques demy, jacques tati, jacques decour, jacques bainville, jacques louis david,
jeanne hachette, jeanne barret, joachim murat, joseph kessel, joseph bara, joseph bodin, joseph marie jacquard, joseph cugnot, jules massenet, jules
isaac, jules siegfried, jules renard, jules supervielle, juliette greco, lucie baud, lucie et raymond aubrac, lucien sampaix, madame de stael, madame
de sevigne, marc sangnier, marc bloch, marc chagall, marguerite long, marie marvingt, marie laurencin, marie noel, max jacob, max dormoy, michel de
montaigne, michel petrucciani, michel colucci, mehdi ben barka, nelly roussel, niki de saint phalle, odilon redon, octave mirbeau, pierre auguste
renoir, philippe lamour, prosper merimee, raoul dufy, raoul follereau, raymond queneau, raymond aron, robert badinter, roland garros, roland barthes,
rosa bonheur, rosa parks, rouget de lisle, sarah bernhardt, saint just, stephane mallarme, stendhal, suzanne lenglen, suzanne valadon, theodore
botrel, theodore monod, theodore aubanel, theophraste renaudot, tristan bernard, urbain le verrier, vercingetorix, yves montand, yvonne le tac, anne
de bretagne, ninon vallin, samuel morse, samuel champlain, samuel de champlain, ettore bugatti, simon bolivar, jean bodin, jules joffrin, louis
pradel, antonin poncet, charles hernu, oscar lambret, arthur notebart, rodolphe reuss, hubert dubedout, pierre amassee, jean mirailhet, paul santy,
paul bocuse, tony garnier, antoine saint exupery, joseph vallier, louis maisonnat, charles michel, augustin laurent, emile pico, jean baptiste lebas,
jean lebas, henri ghesquiere, marcellin berthelot, laurent bonnevay, gerard philippe, rene leynaud, gilbert dru, francis chirat, gilbert chabroux,
adolphe thiers, juliette recamier, madame recamier, mathieu jaboulay, rene viviani, pere chevrier, albert laprade, professeur beauvisage, louise labe,
etats unis, marcel merieux, charles merieux, marius berliet, paul feuga, compans caffarelli, jean jaures victor, patte d'oie, saint agne, jean rieux,
jean maga, alex jany, ernest wallon, jacques chaban delmas, chaban delmas, pey berland, hugues felicien, alphonse dupeux, carle vernet, emile counord,
jean cayrol, frances gall, lucien faure, camille godard, emile allez, doyen brus, francois bordes, berges du lac, jean fleuret, fernand labori, jean
lecanuet, jean de bethencourt, place beauvoisine, joffre mutualite, charles arnould, john fitzgerald kennedy, gros chene, antoine compagnon, emile
bouin, gustave roch, clos toreau, andre morice, vincent gache, aime delrue, duguay trouin, rene duguay trouin, hippolyte durand gasselin, croix
bonneau, edit de nantes, du guesclin, bertrand du guesclin, jeanne bernard, felix eboue, jean baptiste daviais, comte de chambord, jean rodhain, rene
dumont, joseph bech, georges freche, saint denis, guillaume rondelet, nouveau saint roch, rives du lez, garcia lorca, port marianne, place de
l'europe, beaux arts, jeu de mail des abbes, saint eloi, universite des sciences, hopital lapeyronie, chateau d'o, saint paul, hauts de massane,
halles de la paillade, rene fallet, jacques thibaud, jean medecin, andre massena, alsace lorraine, pont michel, palais des expositions, auguste gal,
comte de falicon, alfred borriglione, joseph raybaud, rond point du prado, sainte marguerite dromel, frais vallon, cinq avenues, reformes canebiere,
vieux port, desiree clary, capitaine geze, euromediterranee arenc, la rose, saint barnabe, la fourragere, ahmed litim, eugene pierre, andre zenatti,
raymond poulidor, raymond bank, antoine gombaud, homme de fer, etoile polygone, winston churchill, parc des contades, lycee kleber, droits de l'homme,
le marais, pont phario, futura glaciere, rives de l'aar, canal de la marne, parlement europeen, musee d'art moderne, faubourg national, martin
schongauer, montagne verte, emile mathis, jean jaures krimmeri, krimmeri stade de la meinau, lycee couffignal, saint christophe, campus d'illkirch,
illkirch lixenbuhl, jacqueline auriol, catherine de medicis, marcel rudloff, aristide bruant, georges duby, pierre beregovoy, michel debre, edgar
faure, edgar degas, vincent van gogh, honore daumier, theodore gericault, theodore rousseau, maurice denis, maurice vlaminck, maurice ripoche, maurice
leblanc, alphonse allais, alphonse baudin, alphonse karr, alphonse juin, guy mollet, guy de collongue, gustave moreau, gustave delory, gustave
caillebotte, gustave ferrie, jules romains, jules laforgue, jules cesar, leo lagrange, leo delibes, leo ferre, claude erignac, henri queuille, henri
de navarre, henri desgrange, henri giffard, henri duparc, henri cochet, henri mondor, henri guillaumet, henri pequet, henri rousseau, henri rochefort,
henri chretien, henri cheron, henri fabre, jean henri fabre, jean esmonin, jean baptiste corot, jean baptiste say, jean baptiste colbert, jean
baptiste carpeaux, jean baptiste greuze, jean baptiste poquelin, jean baptiste marty, jean chaptal, jean antoine chaptal, jean antoine houdon, jean
nicot, jean lurcat, jean prouve, jean prevost, jean genet, jean hugo, jean ingres, jean auguste dominique ingres, dominique ingres, jean mabillon,
jean francois lyotard, jean francois de la perouse, la perouse, jean sebastien bach, jean nicoli, jean le rond d'alembert, jean collet, jean rey, jean
falala, jean catelas, jean louis barrault, jean vigo, jean wiener, jean xxiii, jean xxiii pape, jean emile laboureur, jean pierre levy, jean pierre
raynaud, jean pierre melville, jean paul ii, jean duvignaud, jean gutenberg, jean geoffroy conrath, jean toussaint desanti, jean de la bruyere, la
bruyere, jean de la varende, jean de loisy, alphonse lamartine, alfred dreyfus, alfred sisley, alfred binet, alfred roll, alfred dehodencq, alfred
naquet, alfred lacroix, albert einstein, albert kahn, albert mun, albert de mun, albert roussel, albert sarraut, albert chatelet, albert fert, albert
rolland, albert moulinet, andre boulloche, andre honnorat, andre derain, andre lhote, andre theuriet, andre lenotre, andre antoine, andre bollier,
andre allar, andre dessaux, andre kertesz, andre mignon, andre chevrillon, antoine becquerel, antoine becquerel henri, antoine condorcet, nicolas de
condorcet, marquis de condorcet, armand carrel, armand peugeot, armand silvestre, armand fallieres, armand rousseau, arthur ranc, arthur groussier,
arthur dussault, arthur lamendin, auguste escoffier, auguste bartholdi, frederic auguste bartholdi, auguste bouchayer, auguste dobel, auguste
vacquerie, auguste mariette, auguste chauveau, augustin cournot, augustin cauchy, augustin louis cauchy, barbey d'aurevilly, jules barbey d'aurevilly,
baron haussmann, georges eugene haussmann, baron pierre de coubertin, bernard palissy, bernard lazare, bernard lyot, bernard lecache, bernardin de
saint pierre, berthe morisot, blanche de castille, blanche peyron, adrien boieldieu, adrien lecouvreur, adrienne lecouvreur, adrienne bolland, amedee
ozenfant, amelie mosse, andree viollis, angelique du coudray, anita conti, anna de noailles, anna marly, annie girardot, annie fratellini, anatole de
monzie, antonin artaud, antonin perrin, aragon elsa triolet, elsa triolet, aristide boucicaut, aristide berges, aristide cavaille coll, cavaille coll,
armande bejart, assia djebar, ada lovelace, agnes varda, agnes sorel, alexandra david neel, alexandre ribot, alexandre millerand, alexandre parodi,
alexandre fleming, sir alexander fleming, alexandre soljenitsyne, alexandre fourny, alexandre berard, alexandre lefas, alexandre desrousseaux,
alexandre graham bell, alexandre marty, aime cesaire, aime paris, aime rey, alice milliat, alice guy, alice domon, alix de champagne, andree chedid,
andree peel, arlette guirado, benoite groult, bertha von suttner, billie holiday, caroline aigle, catherine segurane, chretien de troyes, christine de
pizan, christine de pisan, claire lacombe, clara zetkin, clemence royer, colette besson, coco chanel, gabrielle chanel, coretta king, jacques yves
cousteau, danielle mitterrand, daniel fery, daniel casanova, daniel sorano, dian fossey, dora maar, dorothea lange, dulcie september, elisabeth vigee
le brun, vigee le brun, elisabeth de boheme, elise deroche, ella fitzgerald, emilie du chatelet, emilie du chatelet marquise, emma goldman, emmanuelle
riva, eugenie cotton, eugenie brazier, eva kotchever, federico garcia lorca, fernand widal, fernand raynaud, fernand sastre, fernand sardou, francoise
dolto, francoise sagan, francoise giroud, francoise heritier, frantz fanon, frida kahlo, gabrielle josserand, gabrielle robinne, george orwell,
germaine dulac, germaine tailleferre, gertrude stein, gisele halimi, gisele freund, georgette agutte, hannah arendt, helene bertaux, henriette
d'angeville, hildegarde de bingen, hildegard von bingen, hypatie d'alexandrie, ida rubinstein, indira gandhi, irena sendler, isadora duncan,
jacqueline de romilly, jane birkin, jane evrard, janis joplin, jeanne moreau, jeanne de flandre, jeanne labourbe, jeanne jugan, jeanne d'albret,
joachim gasquet, josephine de beauharnais, judith gautier, julie daubie, julie victoire daubie, katherine johnson, karen blixen, lise london, lise
meitner, loie fuller, louise bourgeois, louise de vilmorin, louise thuliez, louise de bettignies, lucie faure, lucie dreyfus, lucie delarue mardrus,
madeleine bres, madeleine pelletier, madeleine vionnet, madeleine renaud, madame roland, manon roland, marcelle tassencourt, marceline desbordes
valmore, desbordes valmore, marguerite de navarre, marguerite bervoets, marguerite durand, marguerite boucicaut, marguerite perey, maria callas, maria
deraismes, maria casares, marie antoinette, marie louise dissard, marie claude vaillant couturier, marie de france, marie de medicis, marie de
gournay, marie galante, marie de miribel, marie stuart, mary cassatt, melina mercouri, mere teresa, miriam makeba, monique wittig, nadia boulanger,
lili boulanger, nadia et lili boulanger, nathalie sarraute, nicole girard mangin, nicole fontaine, nina simone, olga bancic, olympe gouges, pauline
kergomard, pauline viardot, pauline leon, philippa auguste, rachel carson, reine margot, rosa parc, sidonie gabrielle colette, simone signoret, simone
iff, simone segouin, sonia delaunay, robert et sonia delaunay, robert delaunay, sophie berthelot, suzanne lacore, suzanne noel, suzanne buisson,
sylvia beach, theroigne de mericourt, thea sternheim, vera obolensky, virginia woolf, wangari maathai, wilma rudolph, yvonne de gaulle, marius petipa,
marius barnard, marius moutet, mathurin regnier, mathurin moreau, maximilien robespierre, maximilien de robespierre, max linder, max hymans, michel
bizot, michel chasles, michel servet, michel foucault, michel montaigne, michel ney, marechal ney, michel rocard, michel seurat, michel crepeau,
michel hollard, napoleon bonaparte, napoleon iii, nicolas flamel, nicolas boileau, nicolas chauvin, nicolas fouquet, nicolas charlet, nicolas roret,
nicolas grollier, nicolas de stael, nicephore niepce, niels bohr, octave feuillet, octave greard, odilon barrot, olivier messiaen, olivier metra, paul
appell, paul bourget, paul barruel, paul delouvrier, paul dukas, paul fort, paul feval, paul vidal de la blache, paul emile victor, paul lafargue,
paul lelong, paul leautaud, paul meurice, paul strauss, paul klee, paul henri spaak, paul mistral, paul verneuil, paul tortelier, paul chenavard, paul
pouteil noble, philippe auguste, philippe le bel, philippe lebon, philippe de girard, philippe pinel, philippe quinault, pierre brizon, pierre
brossollette, pierre carpentier, pierre chardigny, pierre cot, pierre dac, pierre de marivaux, pierre de montreuil, pierre degeyter, pierre demours,
pierre desproges, pierre emmanuel, pierre fauchard, pierre georges latecoere, pierre guerin, pierre haret, pierre henri bunel, pierre jakez helias,
pierre lescot, pierre le grand, pierre levee, pierre louys, pierre lhomme, pierre mille, pierre nicole, pierre overney, pierre picard, pierre
proudhon, pierre joseph proudhon, pierre puvis de chavannes, puvis de chavannes, pierre reverdy, pierre rosenberg, pierre sarrazin, pierre schaeffer,
pierre teilhard de chardin, teilhard de chardin, pierre termier, pierre toutain dorbec, pierre trefouel, pierre vernier, pierre villey, pierre vidal
naquet, pierre waldeck rousseau, pierre de serbie, prosper goubaux, francois vincent raspail, raymond losserand, raymond lefebvre, raymond pitet,
raymond radiguet, raymond teisseire, raymond sommer, raymond souplex, raymond fraysse, rene bazin, rene boulanger, rene boylesve, rene binet, rene
dorme, rene fonck, rene gasnier, rene guenon, rene huyghe, rene lalique, rene panhard, rene villerme, cardinal de richelieu, cardinal mazarin,
cardinal mercier, cardinal gerlier, cardinal lemoine, robert blache, robert esnault pelterie, esnault pelterie, robert houdin, robert kennedy, robert
lindet, robert planquette, robert estienne, robert le coin, robert espagnol, roland dorgeles, roland de roncevaux, romain gary, rouget lisle, saint
saens, salomon reinach, sainte beuve, sebastien bottin, sebastien gryphe, sebastien mercier, sebastien vauban, marechal vauban, leon serpollet, serge
gainsbourg, sextius michel, simon dereure, sully prudhomme, theodore de banville, theodore deck, theodore reinach, theodore hamm, theodule ribot,
thomas edison, thomas mann, thomas more, tristan tzara, ulysse gayon, urbain v, valentin hauy, valery giscard d'estaing, giscard d'estaing, victor
cousin, victor dejeante, victor duruy, victor gelez, victor letalle, victor chevreuil, victor masse, victor rodde, victor galland, victor fourcade,
victor le gorgeu, vivant denon, vladimir jankelevitch, vincent d'indy, vincent scotto, vincent compoint, vincent de paul, saint vincent de paul,
xavier bichat, xavier privas, xavier grall, xavier de maistre, yves du manoir, yves le coz, yves toudic, yves kermen, yves peron, yves klein, yves
farge, youri gagarine, charles floquet, charles fillion, charles garnier, charles gille, charles luizet, charles monselet, charles moureu, charles
nicolle, charles nodier, charles robin, charles silvestri, charles tellier, charles v, charles victor langlois, charles et robert, charles bedaux,
charles picque, charles dullin, charles montreuil, charles risler, charles rolland, charles gide, charles gerhardt, charles pathe, charles piot,
charles delescluze, charles dickens, charles humez, charles infroit, charles plumier, charles marie ravel, charles vii, charles viii, charles ix,
charles xii, chateaubriand francois rene, francois rene de chateaubriand, cinq mars, clement ader, clement marot, clement myionnet, commandant
charcot, commandant marchand, commandant mouchotte, commandant riviere, commandant guilbaud, commandant schloesing, commandant l'herminier, commandant
arnaud, comte de la teyssonniere, cyrano de bergerac, louis daguerre, denfert rochereau, colonel denfert rochereau, colonel driant, colonel moll,
colonel arnaud beltrame, arnaud beltrame, colonel rol tanguy, colonel picot, deodat de severac, desire charnay, desire chevalier, docteur arnold
netter, docteur roux, docteur calmette, docteur finlay, docteur lannelongue, docteur bauer, docteur rollier, docteur vaillant, docteur schweitzer,
docteur paul michaux, docteur goujon, docteur heulin, docteur blanche, du couedic, dumont d'urville, jules dumont d'urville, abraham duquesne, edgar
poe, edmond about, edmond gondinet, edmond rousse, edmond valentin, edmond flamand, edmond guillout, edmond roger, edmond simeoni, edmond nocard,
edmond locard, edmond de goncourt, edouard detaille, edouard belin, edouard jacques, edouard pailleron, edouard robert, edouard colonne, edouard
renard, edouard fournier, edouard lartet, edouard quenu, edouard aynard, edouard millaud, emile acollas, emile augier, emile bergerat, emile blemont,
emile chaine, emile deschanel, emile deslandres, emile desvaux, emile dubois, emile duclaux, emile faguet, emile gilbert, emile landrin, emile
laurent, emile lepeu, emile levassor, emile levy, emile menier, emile meyer, emile pouvillon, emile reynaud, emile richebourg, emile roux, emile
verhaeren, emile cohl, emile galle, emile bertin, emile guillaumin, emile nouguier, emile digeon, ernest cresson, ernest denis, ernest hebert, ernest
lavisse, ernest lefebvre, ernest reyer, ernest roche, ernest psichari, ernest cognacq, ernest perochon, etienne marcel, etienne jodelle, etienne
marey, etienne jules marey, etienne billieres, etienne pernet, etienne delaunay, etienne oehmichen, etienne richerand, eugene atget, eugene beaudouin,
eugene carriere, eugene flachat, eugene fromentin, eugene gibez, eugene jumin, eugene labiche, eugene leblanc, eugene manuel, eugene millon, eugene
oudine, eugene poubelle, eugene reisz, eugene spuller, eugene freyssinet, eugene thomas, eugene chevreul, michel eugene chevreul, eugene turbat,
eugene henaff, fabre d'eglantine, louis faidherbe, fantin latour, henri fantin latour, felicien david, felicien rops, felix terrier, felix voisin,
felix pyat, felix ziem, felix tisserand, fernand cormon, fernand foureau, fernand forest, fernand holweck, fernand de la tombelle, francis carco,
francis garnier, francis ponge, francis picabia, francisco ferrer, francisque sarcey, francisque poulbot, franklin d roosevelt, franz liszt, franz
schubert, francois bonvin, francois ponsard, francois gerard, francois millet, francois mouthon, francois pinton, francois ier, francois 1er, francois
pinel, francois oudot, francois faber, francois garcin, francois peissel, frederic bastiat, frederic brunet, frederic joliot, frederic le play,
frederic loliee, frederic magisson, frederic mourlon, frederic rossif, frederic schneider, frederic vallois, frederic mireur, froment meurice, furtado
heine, gabriel lame, gabriel laumain, gabriel vicaire, gabriel pierne, gabriel voisin, gaston bachelard, gaston baty, gaston boissier, gaston bonnier,
gaston coute, gaston couty, gaston darboux, gaston fessard, gaston leroux, gaston de saint paul, gaston paris, gaston pinot, gaston tessier, gaston
tissandier, gaston rebuffat, gaston cornavin, gaston cousseau, gay lussac, joseph louis gay lussac, general beuret, general brunet, general bertrand,
general camou, general catroux, general delestraint, charles delestraint, general eisenhower, general foy, general gallieni, general giraud, general
koenig, general lanrezac, general mangin, general martial valin, general michel bizot, general patton, general sarrail, general weygand, general
bizot, general bigeard, general frere, general ferrie, general sherrill, geoffroy saint hilaire, geoffroy guichard, georges ambroise boisselat,
georges auric, georges bataille, georges bonnac, georges boillot, georges cadoudal, georges contenot, georges de porto riche, georges desplas, georges
duhamel, georges feydeau, georges lafenestre, georges lafont, georges lamarque, georges lardennois, georges leclanche, georges leygues, georges
mandel, georges moustaki, georges mulot, georges ohnet, georges pitoeff, georges rouault, georges sache, georges saillard, georges stephenson, georges
thill, georges ville, georges vanderberghe, georges courteline, georges de la tour, georges gouy, georges gosnat, georges huchon, georges lyvet,
gerard nerval, gilbert perroy, andre gretry, gros caillou, guillaume tell, guillaume bertrand, guillaume le conquerant, guy patin, guy lussac, gustave
doret, gustave goublin, gustave le bon, gustave larroumet, gustave lepeu, gustave mesureur, gustave nadaud, gustave rouanet, gustave toudouze, gustave
v de suede, gustave zede, gustave ricard, gustave hirn, jean marot, jean aicard, jean baptiste berlier, jean baptiste pigalle, jean baptiste oudry,
jean baptiste luquet, jean baptiste dumas, jean beausire, jean bologne, jean carries, jean claude arnould, jean cottin, jean daudin, jean de beauvais,
jean dollfus, jean dolent, jean du bellay, jean ferrandi, jean fiolle, jean formige, jean hachette, jean lantier, jean moreas, jean oestreicher, jean
paul laurens, jean poulmarch, jean quarre, jean sicard, jean thebaud, jean tison, jean varenne, jean veber, jean maridor, jean menans, jean minjoz,
jean de vienne, jean charcot, jean coquelin, jean mieux, jean de werth, jean marie leclair, jean fautrier, jean desparmet, jean broquin, joannes
ambre, joannes masset, joannes carret, joseph dijon, joseph de maistre, joseph chailley, joseph gaillard, joseph granier, joseph liouville, joseph
python, joseph sansboeuf, joseph serlin, joseph gillet, joseph nicephore niepce, joseph bedier, joseph roumanille, joseph d'arbaud, joseph vernet,
joseph lakanal, joseph pyronnet, joseph marrane, georges marrane, julien lacroix, julien laupretre, julien grimau, julian grimau, jules breton, jules
chaplain, jules claretie, jules cloquet, jules cousin, jules dumien, jules favre, jules hardouin mansart, hardouin mansart, jules hetzel, jules janin,
jules jouy, jules lefebvre, jules lemaitre, jules lenepveu, jules miard, jules pichard, jules rimet, jules sandeau, jules senard, jules simon, jules
bobillot, jules grevy, jules cambon, jules moch, jules ladoumegue, jules vernes, jules cuillerier, la boetie, etienne de la boetie, la fayette,
marquis de la fayette, la fontaine, la rochefoucauld, la tour d'auvergne, henri lacordaire, jean baptiste lamarck, jean baptiste de lamarck, las
cases, laurent de lavoisier, antoine laurent de lavoisier, le brun, charles le brun, le corbusier, le goff, le nain, le peletier, le sueur, le tasse,
le titien, leconte de lisle, leon barye, leon bonnat, leon bollack, leon cladel, leon cogniet, leon daudet, leon delagrange, leon delhomme, leon
deubel, leon dierx, leon droux, leon frapie, leon frot, leon gaumont, leon giraud, leon guillot, leon heuzey, leon jost, leon lhermitte, leon maurice
nordmann, leon moreau, leon paul fargue, leon say, leon seche, leon sedar senghor, leopold sedar senghor, sedar senghor, leon vaudoyer, leon werth,
leon mignotte, leon dolley, leon mauvais, leon geffroy, leopold bellan, leopold robert, louis achille, louis barthou, louis codet, louis delaporte,
louis gentil, louis gentner, louis le grand, louis morard, louis murat, louis nicolas clerambault, louis pasteur vallery radot, louis thuillier, louis
vierne, louis xiii, louis xiv, louis xv, louis xvi, louis ix, louis xii, saint louis, louis ampere, louis ruchonnet, louis favre, louis bourgoin,
louis antoine de saint just, louis antoine de bougainville, louis nungesser, louis bourlier, louis barnier, louis massignon, louis amade, louis
auguste blanqui, louis henri nicot, louis feuillade, louis weiller, louis paufique, louis lortet, louis aleman, louis teillet, hubert lyautey, mac
mahon, marechal mac mahon, madame de maintenon, fernand de magellan, malte brun, francois mansart, marc antoine charpentier, marc seguin, marcel
allegot, marcel aymard, marcel bontemps, marcel brejot, marcel duchamp, marcel gromaire, marcel renault, marcel toussaint, marcel yol, marcel samedi,
marcel boussac, marcel saupin, marcel brunet, marcel pourtout, marcelin berthelot, marechal de lattre, marechal de lattre de tassigny, de lattre de
tassigny, jean de lattre de tassigny, lattre de tassigny, marechal gallieni, marechal fayolle, marechal franchet d'esperey, franchet d'esperey,
marechal maunoury, marechal koenig, marechal lannes, marechal berthier, marechal soult, marechal brune, marechal de saxe, marie benoist, marie et
louise, maurice bouchor, maurice bourdet, maurice d'ocagne, maurice loewy, maurice maignen, maurice nogues, maurice quentin, maurice rollinat, maurice
rouvier, maurice bellonte, maurice flandin, maurice rondeau, maurice careme, maurice boyau, maurice korsec, freres montgolfier, freres lumiere,
auguste et louis lumiere, christophe philippe oberkampf, jean frederic oberlin, professeur calmette, professeur langevin, professeur ranvier,
professeur emile argand, professeur leopold ollier, leopold ollier, professeur grignard, victor grignard, professeur patel, professeur marcel dargent,
professeur joseph renaut, professeur deperet, professeur weill, president kruger, president roosevelt, president wilson, president carnot, president
kennedy, president edouard herriot, president mithouard, president coty, president rene coty, president robert schuman, prince eugene, princesse
grace, princesse marie, quentin bauchart, sergent bauchat, sergent bobillot, sergent blandan, sergent hoff, sergent maginot, simon lantara, simon le
franc, jacques germain soufflot, germain soufflot, toussaint louverture, andre vesale, vicq d'azir, vigee lebrun, villebois mareuil, villiers de
l'isle adam, viollet le duc, voltaire francois, ossip zadkine, honore beaugrand, jean talon, henri julien, edouard montpetit, lucien l'allier, georges
vanier, lionel groulx, guy concordia, pierre de saurel, octave cremazie, louis joseph papineau, joseph papineau, pierre le moyne d'iberville, comte de
frontenac, samuel holland, jean lesage, rene levesque, pierre laporte, robert bourassa, felix leclerc, emile nelligan, gabrielle roy, marie victorin,
frere marie victorin, marguerite d'youville, marguerite bourgeoys, jeanne mance, paul sauve, maurice duplessis, adelard godbout, honore mercier,
wilfrid laurier, george etienne cartier, georges etienne cartier, henri bourassa, armand bombardier, joseph armand bombardier, jean beliveau, gilles
villeneuve, louis hebert, louis hippolyte lafontaine, louis hippolyte la fontaine, hippolyte lafontaine, camillien houde, jean drapeau, pierre elliott
trudeau, elliott trudeau, philippe aubert de gaspe, cavelier de la salle, robert cavelier de la salle, jacques bizard, thomas chapais, etienne brule,
dollard des ormeaux, adam dollard des ormeaux, madeleine de vercheres, isaac jogues, jean de brebeuf, marie de l'incarnation, francois de laval,
monseigneur de laval, monseigneur bourget, ignace bourget, cardinal leger, frere andre, alfred desrochers, alphonse desjardins, alexandre tache,
ludger duvernay, joseph casavant, ernest cormier, andre mathieu, calixa lavallee, henri iv roi, roland therrien, jacques de lesseps, fernand seguin,
marcel laurin, armand frappier, emile zola ecrivain, jean paul riopelle, paul emile borduas, ozias leduc, francois xavier garneau, octave pelletier,
leo pariseau, emile vandervelde, emile jacqmain, adolphe max, emile max, louis lepoutre, auguste reyers, general wahis, general jacques, general
meiser, charles rogier, charles woeste, charles quint, charles buls, charles de lorraine, leopold ii, leopold i, leopold iii, leopold wiener, albert
i, roi albert, roi baudouin, reine astrid, reine elisabeth, reine fabiola, prince regent, prince charles, jean volders, jules bordet, joseph lemaire,
henri michaux, henri conscience, paul janson, paul delvaux, paul deschanel, paul henri jaspar, paul pastur, zenobe gramme, ernest solvay, victor
horta, antoine dansaert, antoine courtens, jules anspach, edmond machtens, edmond leburton, edmond mesens, edmond parmentier, fernand brunfaut,
fernand demets, franz van kalken, frere orban, walthere frere orban, andre renard, eugene ysaye, mathieu de lexhy, jean de wilde, jean gol, joseph
wauters, joseph piedboeuf, jules destree, jules cousot, jules bara, jules de trooz, jules mathieu, jean del cour, saint lambert, souverain pont,
charles magnette, edouard remouchamps, felix vandersnoeck, maurice destenay, general collyns, lambert le begue, gaston gregoire, philippe de
champagne, philippe le bon, thomas vincotte, victor allard, victor rousseau, constantin meunier, rik wouters, james ensor, guillaume van haelen,
guillaume de greef, guillaume stocq, charles ferdinand ramuz, ferdinand ramuz, henri dufour, general dufour, guillaume henri dufour, general guisan,
henri guisan, ferdinand hodler, alberto giacometti, jean piaget, emile jaques dalcroze, jaques dalcroze, jean jacques mercier, david dufour, major
davel, alexandre vinet, benjamin constant, frederic cesar de la harpe, cesar de la harpe, leonard bourcart, louis agassiz, charles de bons, gustave
ador, gustave revilliod, louis casai, edouard sarasin, edmond vaucher, philippe plantamour, auguste forel, rodolphe toepffer, ernest ansermet,
isabelle eberhardt, henri spoerry, johannes calvin, theodore de beze, theodore turrettini, michel roset, pictet de rochemont, pictet thellusson,
francois bonivard, henri golay, alexandre gavard, jacques balmat, horace benedict de saussure, de saussure, abraham gevray, philibert berthelier,
albert dubout, auguste broussonnet, charles flahault, francois dezeuze, frederic fabrege, gaston baissette, henri mares, louis ravaz, marie
caizergues, pierre viala, paul parguel, hippolyte rech, raymond recouly, paul fajon, lucien lambert, fernand rouche, jean marcel castet, maurice
chauvet, pierre d'adhemar,
maurice bejart, marion dufresne"""
