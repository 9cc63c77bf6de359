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
de bretagne, ninon vallin, samuel morse, samuel champlain, samuel de champlain, ettore bugatti, simon bolivar, jean bodin"""
