# SPDX-License-Identifier: AGPL-3.0-or-later
"""Figures of history on the streets of the Low Countries, the North."""

NAMES = """rudolf steiner, tove jansson, aleksis kivi, jean sibelius, eino leino, risto ryti, j l runeberg, johan ludvig runeberg, elias lonnrot, zacharias
topelius, urho kekkonen, selma lagerlof, astrid lindgren, carl von linne, dag hammarskjold, olof palme, gustav adolf, gustav vasa, karl johan, henrik
ibsen, edvard grieg, edvard munch, fridtjof nansen, roald amundsen, bjornstjerne bjornson, christian michelsen, h c andersen, hans christian andersen,
niels bohr, tycho brahe, carl nielsen, holger danske, soren kierkegaard, willem de zwijger, willem van oranje, johan de witt, johan van
oldenbarnevelt, michiel de ruyter, maarten tromp, piet hein, rembrandt van rijn, vincent van gogh, jan van eyck, jan steen, jan van galen, jan
pieterszoon coen, pieter de hooch, hugo de groot, joost van den vondel, anthony fokker, albert plesman, albert schweitzer, baden powell, prins
bernhard, koningin wilhelmina, koningin juliana, koningin emma, prins hendrik, koning albert, koning boudewijn, koningin astrid, koningin elisabeth,
hendrik conscience, guido gezelle, peter benoit, pieter bruegel, jacob van artevelde, edith cavell, louis paul boon, frans masereel, frans halsema,
nelson mandela, winston churchill, franklin roosevelt, dwight eisenhower, george washington, abraham lincoln, rosa parks, robert burns, walter scott,
charles dickens, charles darwin, florence nightingale, emmeline pankhurst, horatio nelson, arthur wellesley, daniel o'connell, james connolly, padraig
pearse, patrick pearse, michael collins, wolfe tone, constance markievicz, oscar wilde, james joyce, harriet tubman, malcolm x, cesar chavez, harvey
milk, john f kennedy, john kennedy, terry fox, louis riel, rene levesque, henri bourassa, honore mercier, jean talon, jean drapeau, lionel groulx,
edouard montpetit, marguerite bourgeoys, jeanne mance, wilfrid laurier, mackenzie king, robert bourassa, pie ix, guy fregault, peter lalor, ned kelly,
captain cook, james cook, arthur phillip, lachlan macquarie, anne frank, prins claus, prins maurits, prins frederik hendrik, prins alexander, prinses
juliana, prinses marijke, prinses wilhelmina, koningin julianabrug, koningin sophie, koning willem i, koning willem ii, koning willem iii, frederik
hendrik, willem i, willem ii, willem iii, willem drees, willem de kooning, willem barentsz, willem barents, willem kes, willem mengelberg, willem
pijper, willem van konijnenburg, willem dreesplein, willem witsen, willem royaards, willem schuurman, willem dudok, willem marinus dudok, willem
augustin, johan cruijff, johan huizinga, johan wagenaar, johan thorbecke, rudolf thorbecke, johan rudolf thorbecke, johan van hoorn, johan jongkind,
johan evertsen, johan frisostraat, johan friso, johan willem friso, willem friso, johan maurits, johannes camphuys, johannes verhulst, johannes
geradts, johannes worp, jan van riebeeck, jan tooropstraat, jan toorop, jan wagenaar, jan sluijters, jan thijssen, jac p thijsse, jan ligthart, jan
luyken, jan van schaffelaar, jan van goyen, jan van beers, jan van avesnes, jan van brakel, jan van nassau, jan van scorel, jan van den broek, jan
rebel, jan palach, jan tinbergen, jan wolkers, jan blanken, jan evertsen, jan vermeer, jan campert, jan schaefer, jan romein, jan buskes, jan van
zutphen, jan vrijman, jan hendrik oort, jan tooropplein, jan breydel, pieter de coninck, pieter de hooghe, pieter nieuwland, pieter lastman, pieter
calandlaan, pieter caland, pieter vlamingstraat, pieter jelles troelstra, jelles troelstra, pieter cornelisz hooft, pieter zeeman, pieter saenredam,
pieter cuypers, pieter vreede, pieter brueghel, pieter aertsz, pieter kies, pieter bernagie, p c hooft, p c hooftstraat, pc hooftstraat, hendrik
tollens, hendrik colijn, hendrik de keyser, hendrik berlage, hendrik petrus berlage, hendrik lorentz, hendrik antoon lorentz, hendrik marsman, hendrik
jacobsz, hendrik zwaardecroon, hendrik mande, hendrik van deventer, henri polak, henri dunant, henriette roland holst, roland holst, henriette ronner,
henry dunant, henri hermans, hubert duyfhuys, hugo de vries, hugo van der goes, isaac da costa, jacob cats, jacob van lennep, jacob van ruisdael,
jacob obrecht, jacob catsstraat, jacob van campen, jacob marisplein, jacob maris, jacob israel de haan, jacob van maerlant, van maerlant, jacob de
wit, jacob jordaens, jacoba van beieren, joannes antonides, joh de breuk, joop den uyl, den uyl, joris ivens, joost banckert, josef israels, jozef
israels, judith leyster, juliana van stolberg, justus van effen, karel doorman, karel de grote, karel du jardin, karel appel, karel van de woestijne,
van de woestijne, karel van mander, karel van den oever, kenau hasselaer, kenau simonsdochter hasselaer, laurens janszoon coster, laurens coster,
laurens reael, leon jaussely, louis couperus, louis bouwmeester, louis davids, louis raemaekers, ludwig van beethoven, lucas bols, lucas van leyden,
maarten harpertszoon tromp, maarten luther king, maarten luther, maarten schoon, marco polo, maria stuart, maria rutgers, maria snel, maria van
hongarije, marie koenen, marie baron, martinus nijhoff, martinus beijerinck, mathias wijnoudt, max euwe, max havelaar, menno simons, menno ter braak,
ter braak, meester kesper, mina kruseman, minister lely, cornelis lely, monseigneur nolens, monseigneur zwijsen, nicolaas beets, nicolaas maes,
nicolaas witsen, nicolaas anslijn, nicolaas kopernik, nicolaas tulp, dokter tulp, nienke van hichtum, otto heldring, paulus potter, paulus buijs,
peter stuyvesant, petrus donders, petrus christus, philips willem, philips wouwerman, philips de goede, pierre cuypers, piet mondriaan, piet
paaltjens, piet gijzenbrug, piet kramer, piet mulier, piet de jong, pieter postlaan, pieter post, rembrandt harmensz, rembrandt van rijnweg, reinier
claeszen, reinier vinkeles, rhijnvis feith, roemer visscher, rie cramer, robert fruin, rogier van der weyden, van der weyden, salomon van ruysdael,
samuel sarphati, simon stevin, simon bolivar, simon carmiggelt, simon vestdijk, baruch spinoza, jan pieterszoon sweelinck, tak van poortvliet, theo
van gogh, theo thijssen, theodor herzl, theodorus bailleul, thomas a kempis, titus brandsma, tobias asser, theo van doesburg, truus wijsmuller, truus
van aalten, adriaan valerius, van den vondel, van hall, van heuven goedhart, van oldenbarnevelt, vening meinesz, victorine heffting, vincent van
goghstraat, walraven van hall, werner helmich, florentinus wibaut, wiardi beckman, carel willink, william boothlaan, wim sonneveld, winston
churchilllaan, abel tasman, abraham kuyper, abraham van beyeren, adriaan roland holst, adriaan pauw, adriaen van ostade, van ostade, aert van der
neer, van der neer, aletta jacobs, albert cuyp, albert van raalte, albert verwey, albert schweitzerlaan, albertine agnes, albrecht rodenbach,
alexander boers, alphons diepenbrock, alphons ariens, amalia van solms, anna bijns, anna maria van schurman, maria van schurman, anna blaman, anna
paulowna, anna reynvaan, anthonie van leeuwenhoek, antoni van leeuwenhoek, anthony fokkerweg, anton philips, anton mauve, anton struik, antoon coolen,
antoon derkinderen, august vermeylen, august allebe, balthasar bekker, balthazar bekker, barend strick, belle van zuylen, bernard zweers, willem
bilderdijk, bos en lommer, burgemeester de vlugt, burgemeester fockema, burgemeester roell, burgemeester reigerstraat, burgemeester van leeuwen,
burgemeester eliasstraat, camera obscura, carel fabritius, carel reiniersz, carry van bruggen, catharina van clevepark, charley toorop, charlotte de
bourbon, charlotte van montpensier, christiaan huygens, christiaan huijgens, christiaan de wet, cornelis anthonisz, cornelis de houtman, cornelis
dirksz, cornelis evertsen, cornelis krusemanstraat, cornelis kruseman, cornelis schuyt, cornelis springer, cornelis tromp, cornelis trooststraat,
cornelis troost, cornelis van alkemade, cornelis van eesteren, van eesteren, cornelis drebbel, daniel stalpert, daniel heinsius, de ruyter, desiderius
erasmus, dick higgins, dirk hartog, dirk schafer, dirk bonsstraat, dirk sonoy, dirk bouts, dirk van den burg, dirk coster, doctor schaepman, dokter
schaepman, domela nieuwenhuis, ferdinand domela nieuwenhuis, dr h colijn, dr schaepman, dr lelykade, ds talma, eduard douwes dekker, douwes dekker,
eduard van beinum, van beinum, edward jenner, elisabeth wolff, betje wolff, aagje deken, emanuel de witte, ernest staes, esther de boer van rijk, etty
hillesum, eva besnyo, everard meyster, evert cornelis, felix timmermans, ferdinand bol, ferdinand huyck, floris v, floris de vijfde, floris burgwal,
floris versterlaan, frans van mieris, frans zwart, frans de cort, frans erens, frans van hasselt, frans van ryhove, frans netscher, frederik van
eeden, van eeden, frederik ruysch, frederik de grote, frits zernike, frederik hendrikplein, gerard doustraat, gerard dou, gerard douplein, gerard ter
borch, ter borch, gerard callenburgh, gerard schaep, gerard walschap, gerard reve, gerard noodt, gerbrand adriaensz bredero, gerbrand bredero, gerrit
rietveld, gerrit van der veen, gerrit mannoury, gerrit van heemskerk, gerrit jan mulder, gijsbrecht van aemstel, van aemstel, gillis van ledenberch,
godfried bomans, godfried van bouillon, govert flinck, groen van prinsterer, guillaume groen van prinsterer, guglielmo marconi, gustav mahlerlaan,
gustav mahler, hannie schaft, hannie dankbaar, hanna lam, harry mulisch, heike kamerlingh onnes, kamerlingh onnes, helene kroller muller, helene
swarth, helene mercier, herman gorter, herman heijermans, herman de man, herman teirlinck, herman bavinck, herman boerhaave, herman de coninck,
meindert hobbema, j p coen, j j cremer, joan muysken, joan maetsuyker, joan coststraat, jos van der velden, josephus jitta, p j troelstra, pieter
paulus, roald dahl, rosa spier, rosa manus, s van houten, samuel van houten, sam van houten, rutger jan schimmelpenninck, steve bikoplein, suzanna van
oostdijk, titus van rijn, maria tesselschade, valerius de saedeleer, van speyk, jan van speyk, vliegend hert, wilhelmina drucker, wilhelmina
blombergplein, willem van noort, witte de with, witte corneliszoon de with, adolphe sax, adolf daens, priester daens, priester poppe, pater damiaan,
andreas vesalius, antoon van dyck, anthony van dyck, van dyck, august van cauwelaert, camille huysmans, jozef cardijn, constant permeke, cyriel
buysse, cyriel verschaeve, rembert dodoens, edgard tinel, edgar tytgat, edward anseele, emile claus, emile verhaeren, ernest claes, ernest van dijck,
filips van marnix, marnix van sint aldegonde, filips de goede, frans courtens, frans van cauwelaert, franklin rooseveltplaats, franklin
rooseveltplein, frans birontlaan, gaston crommen, gebroeders van eyck, gerard mercator, gerardus mercator, generaal lemanlaan, generaal leman, adrien
de gerlache, gustaaf callier, gustave de smet, hendrik van veldeke, van veldeke, hendrik van ghistele, herman van breda, hubert frere orban, isidoor
opsomeren, jan frans willems, jan hyoens, jan palfijn, jan yoens, jan van gent, jan van ruusbroec, jan ockeghem, jef van hoof, jozef guislain, jozef
plateau, jules de geyter, julien dillens, justus lipsius, karel buls, karel de stoute, karel miry, karel rogier, keizer karel, kardinaal mercier,
kardinaal cardijn, kardinaal sterckx, kardinaal de jong, koning boudewijn stadion, koning leopold, koning leopold ii, koning leopold iii, koningin
fabiola, koningin maria hendrika, maria hendrika, koningin astrid plein, lamoraal van egmont, lieven bauwens, lieven gevaert, lodewijk de raet,
lodewijk van male, lodewijk van velthem, lodewijk mortelmans, louis pasteur, louise marie, maria theresia, mathias cohen, maurits sabbe, minister
liebaert, napoleon destanberg, norbert rosseau, oscar de gruyter, abraham ortelius, paul van ostaijen, van ostaijen, pieter coutereel, pieter van
reysschoot, prins albert, prins boudewijn, prins karel, prosper van langendonck, peter paul rubens, paul rubens, petrus paulus rubens, paulus rubens,
quinten matsijs, quinten metsys, quinten massijs, rene de clercq, reimond stijns, renaat de rudder, robrecht van bethune, robert cavelier, rik
wouters, sint jansvest, stijn streuvels, thierry de bruyne, tony bergmann, virginie loveling, victor braeckman, albert i, albert panis, albert giraud, carl xii, karl xii, karl xiv johan, carl larsson, carl michael bellman, michael bellman, carl milles, carl eldh, carl malmsten, carl
skottsberg, carl grimberg, axel oxenstierna, axel dahlstrom, axel munthe, axel von fersen, birger jarl, erik dahlberg, erik dahlbergh, erik axel
karlfeldt, axel karlfeldt, evert taube, ester blenda nordstrom, elin wagner, ellen key, emilie hogqvist, esaias tegner, fredrika bremer, fredrik
bajer, folke bernadotte, greta garbo, gosta ekman, gunnar ekelof, gustaf dalen, gustaf froding, gustaf iii, gustav iii, gustav ii adolf, gustaf ii
adolf, gustaf vasa, gustavus adolphus, hjalmar branting, hjalmar bergman, hjalmar soderberg, heliga birgitta, ingmar bergman, ivar lo johansson, ivar
kreuger, john ericsson, johannes rydberg, jussi bjorling, karin boye, karl gerhard, karl johans gate, karl johan gata, karl johans gata, karl johan
torg, karin larsson, katarina taikon, kristina nilsson, lasse maja, magnus ladulas, magnus stenbock, moa martinson, nils holgersson, nils dacke, nils
ericson, nils ericsson, olaus petri, olof skotkonung, per albin hansson, albin hansson, per lindestrom, pontus wikner, sankt erik, sankt goran, sven
hedin, sven rinman, svante arrhenius, torgny segerstedt, tage erlander, ture sventon, urban hjarne, verner von heidenstam, viktor rydberg, vilhelm
moberg, zarah leander, anders celsius, anders zorn, anders personsgatan, anders carlberger, alfred nobel, albert engstrom, albert bonniers, alva
myrdal, anna lindh, anna sandstrom, august strindberg, adolf fredrik, birgit nilsson, bror hjorth, bror nilsson, hans michelsen, hans majestat, harry
martinson, hugo alfven, kung karl, kung oscar, oscar ii, oscar fredriks, oscar fredrik, per brahe, drottning kristina, drottning blanka, drottning
maud, dronning maud, dronning louise, dronning louises, dronning ingrid, dronning eufemia, dronning mauds, dronning astrid, kong haakon, kong haakon
vii, kong oscar, kong oscars, kong christian, kong christian iv, kong frederik, kong olav, kong olav v, kong sverre, kong carl johan, kong georg, kong
valdemar, prins oscars, prinsesse marie, prinsesse charlotte, haakon vii, olav v, olav trygvason, olav tryggvason, olav kyrre, christian iv, christian
x, christian kroghs, christian krohg, christian winther, christian richardt, christian sinding, christian august, christian frederik, frederik vi,
frederik vii, frederik v, frederik iii, frederik bajer, niels finsen, niels juel, niels ebbesen, niels hemmingsen, niels henrik abel, henrik abel,
niels steensen, niels steensens, niels bohrs, niels w gade, niels brock, niels kjeldsen, adam oehlenschlager, ole romer, ole suhr, ole maaloe, ole
bull, ole bulls, ole vig, ole deviks, ole worm, oluf palme, otto monsted, otto ruge, otto busse, peter wessel, peder skram, peder palladius, peter
willemoes, peter lassen, peter bangs, peter fabers, peter egge, peter griffenfeld, rasmus rask, rasmus nielsen, simon spies, sophus bauditz, soren
frich, soren moller, soren bloch, steen blicher, steen steensen blicher, thomas laub, thomas kingo, tage hansen, tom kristensen, tove ditlevsen,
bertel thorvaldsen, viggo horup, viggo stuckenberg, vilhelm thomsen, vilhelm bergsoe, vilhelm becker, valdemar atterdag, valdemar sejr, aage jedich,
anders bojsen, anker engelund, asger jorn, asta nielsen, arne jacobsen, august bournonville, august krogh, bjornstjerne bjornsons, carl jacobsen, carl
th dreyer, chr winther, edvard thomsen, erik menved, erik glipping, johannes ewald, johannes v jensen, gerda wegener, n f s grundtvig, h c orsted,
hans christian orsted, christian orsted, h c andersens, hans broge, hans egede, hans tausen, hans kirk, hans gram, henrik hertz, henrik pontoppidan,
henrik ibsens, henrik wergeland, henrik sorensen, henrik mohn, henrik steffens, herman bang, holger drachmann, holger danskes, ida marie, jens
baggesen, jens juel, jens munk, jens otto krag, jens bjelke, jens bjelkes, jens zetlitz, jeppe aakjaer, johan borgen, johan svendsen, johan sverdrup,
johan falkberget, johan castberg, johan scharffenberg, johan tillers, johannes brun, julius thomsen, julius bloms, kaj munk, kaj nielsen, karen
blixen, karl bjarnhof, knud rasmussen, knud hojgaard, kristian augusts, kristian schjelderup, l a ring, leonora christine, ludvig holberg, ludvig
schroder, louis pio, marie kirstine, martin nexo, mathilde fibiger, nordahl grieg, nordahl bruns, nordahl rolfsen, aasmund vinje, aasmund olavsson
vinje, alexander kielland, alexander kiellands, amalie skram, armauer hansen, arne garborg, arne garborgs, arnulf overland, bernt anker, bernt ankers,
bernhard getz, carl berner, carl berners, carl joachim hambro, camilla collett, cort adeler, einar gerhardsen, einar tambarskjelve, eilert sundt,
edvard griegs, edvard munchs, edvard storm, erling skjalgson, erling skakke, fridtjof nansens, fredrik selmer, fredrik stang, gerhard armauer hansen,
gerhard gran, gunnar sonsteby, gustav vigeland, harald harfagre, harald hardrade, harald sverdrup, haakon den gode, helge ingstad, hans nielsen hauge,
nielsen hauge, halfdan svarte, halvdan svarte, halvdan koht, henrik ibsen gate, ivar aasen, ivar aasens, jonas lie, jonas lies, jonas reins, kirsten
flagstad, knud knudsens, knut hamsun, leif eriksson, leif erikson, leif tronstad, lars hille, lars hertervig, magnus den gode, magnus barfot, magnus
lagabote, martin linge, max manus, michael krohn, michael krohns, nicolay wergeland, odd nansen, ole bulls plass, otto sverdrup, peder clausson, per
sivle, peter christen asbjornsen, christen asbjornsen, rolf wickstrom, roald amundsens, sigrid undset, sigurd jorsalfare, sigurd slembe, snorre
sturlason, snorri sturluson, thor heyerdahl, theodor kittelsen, torgeir vraa, trygve lie, trygve gulbranssen, wilhelm frimann koren christie,
aleksanteri ii, albert edelfelt, akseli gallen kallela, gallen kallela, alvar aalto, armas lindgren, armas launis, arvo ylppo, eliel saarinen, elias
lonnrotin, eero saarinen, eero jarnefelt, eino leinon, emil wikstrom, gustaf mannerheim, carl gustaf mannerheim, gustaf adlercreutz, helene
schjerfbeck, j v snellman, johan vilhelm snellman, vilhelm snellman, juhani aho, juho kusti paasikivi, kusti paasikivi, j k paasikivi, kaarlo juho
stahlberg, k j stahlberg, kyosti kallio, larin kyosti, lauri kristian relander, kristian relander, mika waltari, mikael agricola, mikael lybeck, miina
sillanpaa, minna canth, minna canthin, paavo nurmi, paavo nurmen, pehr brahe, pietari brahe, pentti saarikoski, rune berg, tapio rautavaara, tapio
wirkkala, tove janssonin, tyko sallinen, urho kekkosen, vaino linna, vaino auer, vaino tanner, vaino linnan, zachris topelius, sakari topelius, yrjo
kallinen, otto ville kuusinen, oskari tokoi, fredrik pacius, fredrik cygnaeus, uno cygnaeus, mathilda wrede, santeri alkio, pertti kurikka, erik
palmen, karl johans"""
