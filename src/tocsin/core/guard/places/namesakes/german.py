# SPDX-License-Identifier: AGPL-3.0-or-later
"""Figures of history on the streets of Germany, Austria and Switzerland."""

NAMES = """karl marx, karl liebknecht, rosa luxemburg, clara zetkin, ernst thalmann, ernst abbe, ernst reuter, august bebel, heinrich heine, heinrich von kleist,
heinrich hertz, heinrich zille, heinrich von stephan, friedrich ebert, friedrich engels, friedrich schiller, friedrich list, friedrich ludwig jahn,
konrad adenauer, willy brandt, johann sebastian bach, johann wolfgang von goethe, johann strauss, johannes brahms, johannes kepler, johannes
gutenberg, theodor heuss, theodor korner, theodor storm, theodor fontane, kurt schumacher, kurt tucholsky, otto von bismarck, otto von guericke, otto
hahn, otto lilienthal, albert einstein, albert lortzing, albrecht durer, robert koch, robert bosch, robert schuman, robert schumann, robert blum,
martin luther, martin luther king, max planck, max reger, max weber, max brauer, werner von siemens, werner heisenberg, wernher von braun, wilhelm
leuschner, wilhelm busch, wilhelm conrad rontgen, wilhelm pieck, ludwig van beethoven, ludwig uhland, ludwig erhard, ludwig jahn, ludwig erk, richard
wagner, richard strauss, richard sorge, rudolf diesel, rudolf virchow, rudolf breitscheid, rudolf harbig, gottlieb daimler, carl benz, carl zeiss,
carl von ossietzky, carl legien, carl schurz, carl maria von weber, georg friedrich handel, georg buchner, gerhart hauptmann, geschwister scholl,
sophie scholl, hans sachs, hans bockler, hannah arendt, anne frank, annette von droste hulshoff, bertolt brecht, berthold brecht, bertha von suttner,
kathe kollwitz, erich kastner, erich weinert, dietrich bonhoeffer, edith stein, emil fischer, erwin piscator, felix mendelssohn, gotthold ephraim
lessing, gustav heinemann, gustav stresemann, gustav mahler, gustav freytag, immanuel kant, justus von liebig, lise meitner, matthias erzberger,
nikolaus otto, thomas mann, thomas muntzer, wolfgang amadeus mozart, walter rathenau, walther rathenau, alexander von humboldt, alfred delp, alfred
wegener, andreas hofer, anton bruckner, joseph haydn, franz schubert, franz liszt, franz josef, maria theresia, kardinal galen, oskar von miller,
julius leber, claus von stauffenberg, graf luckner, felix graf luckner, carl gustav carus, franz josef strauss, ernst von bergmann, hermann lons,
ludwig thoma, paul ehrlich, emil von behring, robert havemann, karl renner, karl kautsky, karl friedrich schinkel, friedrich schinkel, karl may, karl
jaspers, karl barth, karl schiller, karl lehr, karl valentin, karl popper, karl seitz, karl lueger, karl waldbrunner, karl carstens, karl geiler, karl
legien, karl preusker, karl schmidt rottluff, karl wolff, karl bosch, carl bosch, karl stieler, karl drais, karl von drais, karl kunger, karl egger,
karl leopold von moller, karl maron, karl muck, karl kellner, karl schurz, karl stauffer, friedrich hebbel, friedrich holderlin, friedrich naumann,
friedrich nietzsche, friedrich ruckert, friedrich wohler, friedrich engelhorn, friedrich bergius, friedrich frobel, friedrich harkort, friedrich
alfred krupp, alfred krupp, friedrich krupp, friedrich verleger, friedrich von bodelschwingh, von bodelschwingh, friedrich adler, friedrich gauss,
carl friedrich gauss, friedrich fries, friedrich hecker, friedrich raiffeisen, friedrich wilhelm raiffeisen, friedrich silcher, friedrich hegel, georg
wilhelm friedrich hegel, wilhelm hegel, friedrich bodelschwingh, friedrich juchacz, friedrich spee, friedrich von spee, friedrich von schiller,
friedrich steigerwald, friedrich stampfer, friedrich puchta, friedrich kohnlein, adolph kolping, adolf kolping, adolf damaschke, adolf menzel, adolph
menzel, adolf reichwein, adolf diesterweg, adolph diesterweg, adolf stifter, adalbert stifter, adolf loos, adolf von harnack, adolf grimme, adolf
scharf, adam opel, adam riese, adam kraft, adam stegerwald, adele sandrock, adelbert von chamisso, adelheid popp, agnes miegel, agnes bernauer, albert
magnus, albertus magnus, albert leo schlageter, albert schweizer, albrecht von haller, albrecht thaer, albrecht haushofer, alexander fleming,
alexander puschkin, alexander meissner, alexander girardi, alfred brehm, alfred dollin, alfred doblin, alfred nobel, alfred hess, alfred kubin, alfred
kantorowicz, alfred herrhausen, alois senefelder, aloys senefelder, alois alzheimer, alois wolfmuller, alois drasche, alma mahler, amalie sieveking,
anastasius grun, andreas gryphius, andreas schluter, andreas schubert, johann andreas schubert, angelika kauffmann, anita augspurg, anna seghers, anna
siemsen, anna freud, annette kolb, anette von droste hulshoff, von droste hulshoff, anton saefkow, anton wildgans, anton webern, anton gunther, anton
makarenko, anton von webern, arnold bocklin, arnold zweig, arnold schonberg, arnold schering, arnold sommerfeld, arthur schopenhauer, arthur
schnitzler, arthur hoffmann, arthur weisbrodt, august borsig, august thyssen, august horch, august macke, august kekule, august frolich, august von
mackensen, august hermann francke, hermann francke, august winnig, august junkersdorf, august exter, august bungert, august kopisch, balthasar
neumann, barbara uttmann, bela bartok, beethoven ludwig, bernhard lichtenberg, bernhard riemann, bernhard goring, bernhard altmann, berta lask, bertha
benz, berta benz, bettina von arnim, brentano clemens, clemens brentano, brothers grimm, bruder grimm, bruno taut, bruno h burgel, bruno burgel, bruno
kreisky, bruno baum, bruno leuschner, carl friedrich benz, carl spitzweg, carl goerdeler, carl friedrich goerdeler, carl diem, carl duisberg, carl
hamel, carl orff, carl peters, carl philipp emanuel bach, carl severing, carl sonnenschein, carl sonnenberg, carl spindler, carl von linde, carl von
clausewitz, carl von noorden, carl zuckmayer, carl zeller, carl michael ziehrer, carl petersen, carl ulrich, carl maria weber, carl schumann, carl
miele, carl fruhling, caspar david friedrich, charlotte salomon, christian doppler, christian morgenstern, christian furchtegott gellert, christian
wirth, christian schad, christoph willibald gluck, willibald gluck, christoph probst, christoph martin wieland, christoph kolumbus, clara schumann,
clara viebig, clara wieck, claude dornier, claus graf stauffenberg, graf stauffenberg, schenk graf von stauffenberg, clemens august, clemens august
von galen, clemens holzmeister, clemens winkler, conrad ferdinand meyer, ferdinand meyer, conrad rontgen, conrad celtis, cornelius gurlitt, cosima
wagner, daniel friedrich eiffe, detlev von liliencron, dietmar von aist, dorothea schlozer, dorothea erxleben, dorothee solle, dorothea christiane
erxleben, eduard morike, eduard bernstein, eduard rhein, eduard schulte, eduard wallnofer, egon schiele, egon erwin kisch, elisabeth selbert,
elisabeth schwarzhaupt, elisabeth von thadden, elisabeth langgasser, elisabeth schmitz, elisabeth mann borgese, elise averdieck, ella kay, else lasker
schuler, lasker schuler, elly heuss knapp, heuss knapp, emil nolde, emil behring, emil adolf rossmassler, emil rathenau, emil figge, emil berliner,
emil frey, emil kloti, emilie kempin spyri, emmi welter, emmy noether, engelbert humperdinck, engelbert dollfuss, engelbert kampfer, erasmus von
rotterdam, erich ollenhauer, erich maria remarque, maria remarque, erich heckel, erich fromm, erich muhsam, erich zeigner, erich mendelsohn, erich
klausener, erich von stroheim, ernst barlach, ernst bloch, ernst haeckel, ernst heinkel, ernst kamieth, ernst lemmer, ernst leitz, ernst ludwig
kirchner, ludwig kirchner, ernst mach, ernst mantius, ernst moritz arndt, moritz arndt, ernst schneller, ernst toller, ernst thalmann park, ernst von
siemens, ernst wiechert, ernst zinna, ernst grube, ernst melsheimer, ernst kathe, ernst lohr, ernst karl winter, ernst rietschel, erwin panofsky,
erwin von steinbach, erzherzog johann, erzherzog karl, erzherzog eugen, erzherzog rainer, eugen bolz, eugen gerstenmaier, eugen langen, eugen kumicic,
prinz eugen, eva maria buch, fanny hensel, fanny zobel, felix dahn, felix wankel, felix nussbaum, felix mendelssohn bartholdy, mendelssohn bartholdy,
ferdinand porsche, ferdinand lassalle, ferdinand von zeppelin, ferdinand graf von zeppelin, graf zeppelin, graf von zeppelin, ferdinand freiligrath,
ferdinand raimund, ferdinand braun, ferdinand sauerbruch, ferdinand von steinbeis, ferdinand von schill, ferdinand hodler, ferdinand i, johann
gottlieb fichte, gottlieb fichte, florian geyer, franz abt, franz bopp, franz von assisi, franz von sales, franz von sickingen, franz grillparzer,
franz hitze, franz josefs, franz jacob, franz jonas, franz kafka, franz kruckl, franz kunstler, franz lachner, franz lehar, franz lenbach, franz von
lenbach, franz marc, franz mehring, franz mett, franz stenzer, franz werfel, franz xaver gruber, xaver gruber, franz xaver wels, franz schreker, franz
spiess, franz von suppe, franz koci, franz kirchhoff, franz nissl, franz rennefeld, franz lubrich, frans hals, fridtjof nansen, fritz erler, fritz
haber, fritz heckert, fritz reuter, fritz schumacher, fritz elsas, fritz gerlich, fritz kortner, fritz hornschuch, fritz foerster, fritz forster,
fritz austerlitz, fritz henssler, fritz von uhde, fritz von herzmanovsky orlando, gabriele munter, georg elser, johann georg elser, georg herwegh,
georg kerschensteiner, georg knorr, georg schumann, georg simon ohm, simon ohm, georg ohm, georg von vollmar, georg brauchle, georg freundorfer, georg
cantor, georg forster, georg christoph lichtenberg, georg coch, georg bilgeri, georg habel, georg zundel, georg agricola, georgius agricola, georg
klingenberg, georg landgraf, georg quickborn, georg sigl, georg strasser, georg von rauch, georg wulf, gerhard hauptmann, gerhard rohlfs, gerhard
stoltenberg, gerhard domagk, gerhard marcks, gerhard mercator, gertrud baumer, gertrud kolmar, gertrud bindernagel, gertrude stein, goethe johann,
golda meir, gottfried keller, gottfried semper, gottfried wilhelm leibniz, wilhelm leibniz, gottfried benn, gottfried herder, johann gottfried herder,
gottfried august burger, gotthold lessing, graf adolf, graf arco, graf von galen, graf bernadotte, graf recke, graf starhemberg, graf engelbert, graf
moltke, graf spee, gregor mendel, gregor samsa, grete schickedanz, gret palucca, gunter grass, gustav adolf, gustav freudenthal, gustav hertz, gustav
kirchhoff, gustav klimt, gustav landauer, gustav meyrink, gustav nachtigal, gustav radbruch, gustav schonleber, gustav schwab, gustav siegle, gustav
struve, gustav sack, gustav von struve, gustav zahnke, gutenberg johannes, hann munden, hannah hoch, hans albers, hans arp, hans beimler, hans bock,
hans buchwitz, otto buchwitz, hans driesch, hans duncker, hans eisler, hanns eisler, hans fallada, hans geiger, hans grade, hans henny jahnn, hans
holbein, hans kudlich, hans leip, hans litten, hans makart, hans memling, hans moser, hans pfitzner, hans poelzig, hans rosenthal, hans scharoun, hans
scholl, hans und sophie scholl, hans schmid, hans thoma, hans von dohnanyi, hans georg gadamer, hans multscher, hans dominik, hans marchwitza, hans
mielich, hans erlwein, hans adlhoch, hans nimmerfall, hans preissinger, hans im gluck, hans jonas, hans kelsen, karl august von hardenberg, hedwig
dohm, hedwig courths mahler, hedwig kettler, hedwig dransfeld, heinrich barth, heinrich boll, heinrich bocking, heinrich bruning, heinrich campendonk,
heinrich der lowe, heinrich deiters, heinrich focke, heinrich gobel, heinrich hansjakob, heinrich hoffmann von fallersleben, hoffmann von
fallersleben, august heinrich hoffmann von fallersleben, heinrich imig, heinrich lanz, heinrich lersch, heinrich lubke, heinrich mann, heinrich
marschner, heinrich pestalozzi, johann heinrich pestalozzi, heinrich rau, heinrich schliemann, heinrich schutz, heinrich sohnrey, heinrich tessenow,
heinrich thone, heinrich vogeler, heinrich von brentano, heinrich von gagern, heinrich von ofterdingen, heinrich wieland, heinrich wilhelm olbers,
heinrich collin, heinrich lefler, heinrich cotta, heinrich budde, heinrich heine ufer, helene lange, helene weber, helene weigel, helene mayer, helene
stocker, helene von mulinen, helmut kohl, helmut just, helmuth von moltke, james graf von moltke, helmuth james von moltke, hermann billung, hermann
blankenstein, hermann ehlers, hermann goetz, hermann hesse, hermann kohl, hermann lons weg, hermann oberth, hermann oncken, hermann sudermann, hermann
von helmholtz, hermann von salza, hermann stehr, hermann schulze delitzsch, schulze delitzsch, hermann matern, hermann duncker, hermann dorner,
hermann bahr, hermann gmeiner, hermann reutter, hermann staudinger, hermann cohen, hermann liebmann, hermann rietschel, hermann bossdorf, hertha
sponer, hilde domin, hilde coppi, hildegard von bingen, hinrich wilhelm kopf, wilhelm kopf, hoffmann von, hugo eckener, hugo preuss, hugo junkers,
hugo wolf, hugo von hofmannsthal, hugo stinnes, hugo haase, hugo henkel, hugo distler, ulrich zwingli, huldrych zwingli, huldreich zwingli, ida ehre,
ignaz semmelweis, ignaz philipp semmelweis, ignaz seipel, immanuel kant strasse, ina seidel, ingeborg bachmann, irmgard keun, isaac newton, isolde
kurz, jakob burckhardt, jacob burckhardt, jakob kaiser, jakob fugger, jakob bohme, jakob grimm, jacob grimm, jakob wassermann, jakob reumann, jakob
maria mierscheid, jakob stainer, jakob klar, jean burger, jochen klepper, johann andreas stein, johann christian senckenberg, johann clanze, johann
conrad schlaun, conrad schlaun, johann friedrich bottger, friedrich bottger, johann hevelius, johann jacob schulthess, johann kaspar lavater, johann
kinkelin, johann kirchhof, johannes nepomuk, johann nepomuk hummel, nepomuk hummel, johann nestroy, nepomuk vogl, johann pachelbel, johann peter
hebel, peter hebel, johann philipp reis, philipp reis, johann philipp palm, johann sigismund, johann strauss vater, johann von werth, jan von werth,
jan wellem, johann wolfgang goethe, wolfgang von goethe, johann orth, johann trollmann, johanna kirchner, johanna melzer, johanna tesch, johanna
spyri, johanna fatzer, johanna kinkel, johannes bugenhagen, johannes dieckmann, johannes r becher, johannes robert becher, johannes reuchlin, johannes
itten, johannes hoffmann, johannes rau, johannes schehr, johannes von galen, johannes xxiii, johannes paul ii, papst johannes, johannes werner,
johannes wilsing, johannes filzer, johannes dick, johannes calvin, johannes zick, jorg ratgeb, josef albers, josef haydn, joseph haydn gasse, josef
gockeln, josef felder, josef matzenauer, josef ressel, josef strauss, josef weinheber, josef wirmer, josef wirth, josef kohlhofer, josef orlopp, josef
lanner, joseph lanner, josef gerstner, josef mohr, joseph beuys, joseph goerres, joseph gorres, joseph joachim, joseph maria olbrich, joseph
schumpeter, joseph von eichendorff, joseph freiherr von eichendorff, joseph von fraunhofer, joseph pirchan, joseph wild, joseph cardijn, joseph
ruhrort, joachim ringelnatz, joachim karnatz, joachim gottschalk, joachim friedrich, judith kerr, julius brecht, julius echter, julius fucik, julius
raab, julius tandler, julius vosseler, julius moser, julius vahlteich, julius tannen, justinus kerner, justus liebig, kaiser friedrich, kaiser franz
josef, kaiser josef, kaiser karl, kaiser otto, kaiser wilhelm, kaiser joseph, kaiser wilhelm ii, kaiser heinrich, kardinal faulhaber, kardinal frings,
josef kardinal frings, kardinal von galen, kardinal wendel, kardinal hengsbach, kardinal krementz, kardinal nagl, kardinal rauscher, kardinal
innitzer, karoline von gunderrode, karlheinz stockhausen, kaspar hauser, katharina von bora, katharina paulus, katharina szelinski singer, kathe
paulus, kathe latzke, kilian rohrig, klaus groth, klaus mann, klaus stortebeker, klemens maria hofbauer, clemens maria hofbauer, konig albert, konig
johann, konig ludwig, konig heinrich, konig konrad, konig karl, konigin luise, konigin charlotte, konigin mathilde, konigin elisabeth, konrad wolf,
konrad zuse, konrad duden, konrad celtis, konrad lorenz, konrad ferdinand, konrad wachsmann, konrad peutinger, konrad witz, kurt eisner, kurt weill,
kurt schwitters, kurt goldstein, kurt blum, kurt von kleefeld, kurt schmid ehmen, lea grundig, leo frobenius, leo tolstoi, leo von caprivi, leo von
klenze, von klenze, leo fall, leo slezak, leo baeck, leo trotzki, leonhard frank, leonhard euler, leonhard moll, leopold ungar, leopold figl, leopold
kunschak, leopold rister, leopold von ranke, leopold hasner, leopold mozart, lilli henoch, lilly reich, lily braun, lina morgenstern, lisbeth wirtz,
lise meitner strasse, lissi kaeser, lothar bucher, lou andreas salome, lotte lenya, louis ferdinand, prinz louis ferdinand, louis hagen, louis
braille, louis lewandowski, louise otto peters, louise schroeder, luise hensel, luise kiesselbach, luise rinser, luise otto peters, luise schroder,
lovis corinth, lucas cranach, lukas cranach, lucie adelsberger, lucie hoflich, ludolf krehl, ludwig anzengruber, ludwig boltzmann, ludwig bolkow,
ludwig borne, ludwig feuerbach, ludwig ganghofer, ludwig geyer, ludwig hupfeld, ludwig landmann, ludwig marum, ludwig prandtl, ludwig quidde, ludwig
quellen, ludwig renn, adrian ludwig richter, ludwig rott, ludwig steil, ludwig thuille, ludwig tieck, ludwig turek, ludwig von kohler, ludwig von
vincke, ludwig windthorst, ludwig wittgenstein, ludwig wolker, ludwig bechstein, ludwig barnay, ludwig van, ludwig wucherer, ludwig reindl, ludwig
zeller, ludwig hinterstein, magnus hirschfeld, malwida von meysenbug, manfred von richthofen, manfred von ardenne, marga faulstich, margarete steiff,
margarete schutte lihotzky, schutte lihotzky, margarete von wrangell, margarethe von trotta, maria goeppert mayer, maria goeppert, maria juchacz,
marie juchacz, maria montessori, maria sibylla merian, sibylla merian, maria von linden, maria probst, maria jacobi, maria tusch, marie curie strasse,
marie von ebner eschenbach, ebner eschenbach, von ebner eschenbach, marie elisabeth luders, elisabeth luders, marie baum, marie luise kaschnitz, luise
kaschnitz, marie bernays, marie seebach, marie ciccolini, marlene dietrich, marlene dietrich platz, martin andersen nexo, andersen nexo, martin buber,
martin hoffmann, martin luther strasse, martin niemoller, martin opitz, martin riesenburger, martin schmeisser, martin wagner, martin behaim, martin
greif, martin heidegger, mary somerville, mascha kaleko, mathilde jacob, mathilde wurtz, matthaus lang, matthias claudius, matthias grunewald,
matthias corvinus, matthias schonerer, matthias zimmermann, max beckmann, max bill, max born, max brod, max bruch, max eyth, max fechner, max frisch,
max halbe, max herrmann, max hutten, max josef metzger, max von pettenkofer, max klinger, max liebermann, max pechstein, max pettenkofer, max plank,
max reimann, max reinhardt, max roscher, max schmeling, max slevogt, max steenbeck, max stromeyer, max von laue, max weber platz, max valier, max
mell, max adler, max von der grun, max dohrn, max cahner, max bock, maximilian kolbe, pater maximilian kolbe, melanchthon philipp, philipp
melanchthon, meister eckhart, mercator gerhard, merian maria, mildred scheel, mildred harnack, mies van der rohe, ludwig mies van der rohe, michael
ende, michael faraday, michael haydn, michael pacher, michael gaismair, michael bernays, minna cauer, minna specht, mina carcheri, moritz von schwind,
moritz schlick, moses mendelssohn, moses hess, mira lobe, nelly sachs, neidhart von reuental, joachim nettelbeck, neumann balthasar, nicolaus cusanus,
nikolaus cusanus, nikolaus von kues, nicolaus copernicus, nikolaus kopernikus, nikolaus kopernikus strasse, nikolaus august otto, nikolaus lenau,
nikolaus gross, nikolaus ludwig zinzendorf, nikolaus ehlen, nikolaus dumba, nikolaus duerkopp, norbert burger, norbert wollheim, olga benario, olga
benario prestes, oskar schlemmer, oskar schindler, oskar kokoschka, oskar barnack, oskar maria graf, oskar von miller ring, oskar morgenstern, oskar
jager, oskar rohrig, oskar helmer, oskar werner, oskar sima, oskar roder, oskar mai, oswald von wolkenstein, oswald spengler, oswald redlich, oswald
croll, otto brahm, otto brenner, otto dibelius, otto dix, otto glockel, otto grotewohl, otto haas heye, otto hue, otto klemperer, otto hahn platz,
otto lilienthal strasse, otto meissner, otto modersohn, otto nagel, otto nuschke, otto perutz, otto preminger, otto probst, otto ruer, otto suhr, otto
schmirgal, otto schott, otto sverdrup, otto thott, otto warburg, otto wels, otto winzer, otto wallach, otto von bamberg, otto der grosse, otto reuter,
otto reutter, otto brand, otto storch, otto kuss, otto loewi, otto runge, philipp otto runge, ottilie baader, parler peter, peter parler, paul
baumgarten, paul celan, paul cezanne, paul dessau, paul ehrlich strasse, paul frohlich, paul gerhardt, paul gesche, paul gossen, paul gruner, paul
gruninger, paul heyse, paul henri spaak, paul hindemith, paul heinrich podeus, paul herzog, paul hoyng, paul humburg, paul junius, paul jozef, paul
klinger, paul lincke, paul lobe, paul merker, paul moor, paul nevermann, paul reusch, paul robeson, paul rosen, paul schwarze, paul singer, paul
sorge, paul stritter, paul suhr, paul troger, paul von hindenburg, paul zobel, paul zweigert, paul amadeus pisk, paul kont, paul speiser, paul preuss,
paula modersohn becker, modersohn becker, paula thiede, paula von preradovic, pater delp, pater rupert mayer, rupert mayer, pater damian, pater abel,
pestalozzi heinrich, peter altenberg, peter anich, peter august bockstiegel, peter behrens, peter cornelius, peter von cornelius, peter dorfler, peter
henlein, peter huchel, peter igelhoff, peter joseph lenne, joseph lenne, peter mitterhofer, peter mosler, peter paul althaus, peter paul rubens, peter
petersen, peter rosegger, peter sandkamp, peter tschaikowsky, peter vischer, peter merian, peter ochs, petra kelly, philipp brunner, philipp eduard
anton lenard, philipp franck, philipp holzmann, philipp jakob, philipp matthaus hahn, philipp rosenthal, philipp scheidemann, philipp schaeffer,
philipp von zesen, philippine welser, philip melanchthon, pius xii, prinz albrecht, prinz carl, prinz heinrich, prinz karl, prinz leopold, prinz
ludwig, prinz max, prinz regent, prinzregent luitpold, prinz friedrich karl, prinz christian, prinzessin luise, raimund ferdinand, rainer maria rilke,
maria rilke, raoul wallenberg, raoul coubier, regine hildebrandt, reinhard mannesmann, reinhold maier, reinhold burger, reinhold huhn, reinhold
schneider, reinhold frank, renate riemeck, reuter fritz, ricarda huch, richard dehmel, richard neutra, richard rothe, richard stucklen, richard sorge
strasse, richard trunk, richard hirschmann, richard kirn, richard willstatter, richard wagner platz, richard billinger, rita bardenheuer, robert
beltz, robert daum, robert gerwig, robert gradmann, robert guiscard, robert hamerling, robert hertz, robert jungk, robert kempner, robert kircher,
robert lach, robert leicht, robert leuschner, julius robert mayer, robert musil, robert siewert, robert stolz, robert uhrig, robert volz, robert
wilhelm bunsen, wilhelm bunsen, robert bunsen, robert zapp, robert walser, robert maillart, robert matzke, robert blum strasse, robert schumann platz,
romano guardini, romain rolland, rosa barba, rosa mayreder, rosa bonheur, rosa valetti, rosa manus, roswitha von gandersheim, rudi dutschke, rudi
arndt, rudi arnstadt, rudolf amelunxen, rudolf bennigsen, von bennigsen, rudolf von bennigsen, rudolf breitscheid strasse, rudolf eucken, rudolf
grosse, rudolf hell, rudolf leonhard, rudolf mauersberger, rudolf minger, rudolf mosse, rudolf rempel, rudolf renner, rudolf seiffert, rudolf steiner
strasse, rudolf von habsburg, rudolf von jhering, rudolf von laban, rudolf waisenhorn, rudolf wissell, rudolf wolters, rudolf zeller, rudolf
sallinger, rudolf bing, rudolf nurejew, rudolf clausius, rudolf ditzen, rudolf friedrichs, rudolf petershagen, rudolf presber, runge philipp, sabina
spielrein, salvador allende, samuel hahnemann, samuel heinicke, gerhard von scharnhorst, schiller friedrich, schill ferdinand, schwester euthymia,
sebastian bach, sebastian kneipp, sebastian brant, sebastian kelch, sebastian munster, selma lagerlof, siegfried leopold, siegfried aufhauser,
siegfried baruch, siegmund freud, sigmund freud, sigmund bergmann, simon dach, simon bolivar, simon marius, sophie charlotte, sophie dorothea, sophie
taeuber, sophie taeuber arp, sophie von la roche, sophie opel, stauffenberg claus, stefan zweig, stefan heym, stefan fadinger, stephan born, stephan
lochner, stephan ludwig roth, sven hedin, swetlana geier, sybille von olfers, thea sternheim, theo mackeben, theodor adorno, theodor w adorno, theodor
bertram, theodor billroth, theodor boveri, theodor brugsch, theodor duesterberg, theodor eicke, theodor fliedner, theodor haubach, theodor herzl,
theodor hellbrugge, theodor innitzer, theodor kramer, theodor kutzer, theodor loos, theodor mommsen, theodor neubauer, theodor schwann, theodor
sternberg, theodor wolff, theodor yorke, theophil wurm, theodor lessing, therese giehse, therese von konnersreuth, thomas dehler, thomas edison,
thomas alva edison, thomas muntzer strasse, thomas wimmer, thomas morus, thomas munzer, thomas kirchner, tilman riemenschneider, till eulenspiegel,
toni sender, trude unruh, turnvater jahn, jahn friedrich, ulrich von hutten, ulrich von hassell, ulrich zwingli strasse, ulrich von huttenstrasse,
ursula herking, valentin toni, vicki baum, victor adler, viktor adler, victor klemperer, viktor kaplan, viktor frankl, viktor kaplan strasse, viktor
von scheffel, victor von scheffel, joseph victor von scheffel, vincenz priessnitz, vincenz muchitsch, virchow rudolf, volkmar kiesbert, von der leyen,
wagner richard, waldemar bonsels, albrecht von wallenstein, walter bohe, walter flex, walter furst, walter gropius, walter hallstein, walter hohmann,
walter husemann, walter kollo, walter klausing, walter linse, walter nernst, walther nernst, walter oehmichen, walter rein, walter scheel, walter
stoecker, walter ulbricht, walter delius, walter wenning, walther von cronberg, walther von der vogelweide, von der vogelweide, walther bothe, wanda
kallenbach, wassily kandinsky, weber max, werner egk, werner friedmann, werner klemke, werner seelenbinder, werner voss, werner sombart, werner
siemens, werner hegemann, werner sylten, wichern johann hinrich, johann hinrich wichern, hinrich wichern, wieland christoph, wilhelm bleyle, wilhelm
blos, wilhelm canaris, wilhelm dilthey, wilhelm emmanuel von ketteler, wilhelm exner, wilhelm firl, wilhelm florin, wilhelm guddorf, wilhelm hale,
wilhelm hauff, wilhelm hasenclever, wilhelm heinrich riehl, heinrich riehl, wilhelm hoegner, wilhelm humboldt, wilhelm von humboldt, wilhelm kabus,
wilhelm kaisen, wilhelm kaspar, wilhelm keim, wilhelm kempf, wilhelm keil, wilhelm kobelt, wilhelm kreis, wilhelm kress, wilhelm kuhr, wilhelm kunze,
wilhelm kulz, wilhelm lamprecht, wilhelm lehmbruck, wilhelm leibl, wilhelm leuschner strasse, wilhelm liebknecht, wilhelm lobe, wilhelm maybach,
wilhelm merton, wilhelm mohr, wilhelm murr, wilhelm ostwald, wilhelm raabe, wilhelm raiffeisen, wilhelm rontgen, wilhelm stahl, wilhelm stolze,
wilhelm tell, wilhelm tonnis, wilhelm varnholt, wilhelm wagenfeld, wilhelm weitling, wilhelm wundt, wilhelm wolff, wilhelm zangen, wilhelm greil,
wilhelm erb, wilhelm ii, wilhelm geiger, wilhelm filchner, wilhelm furtwangler, wilhelm boelsche, willi bredel, willi bleicher, willi graf, willy
graf, willi sanger, willi ostermann, willi daume, willy brandt platz, willy andreas, willy lohmann, willem drees, willibald alexis, wladimir iljitsch
lenin, wolfgang amadeus, amadeus mozart, wolfgang borchert, wolfgang langhoff, wolfgang pauli, wolfgang schmalzl, wolfgang koeppen, wolfram von
eschenbach, von eschenbach, yitzhak rabin, jitzchak rabin, ytzhak rabin, zamenhof ludwig, zille heinrich,
karl mathy"""
