# SPDX-License-Identifier: AGPL-3.0-or-later
"""Figures of history on the streets of Italy."""

NAMES = """giuseppe garibaldi, giuseppe verdi, giuseppe mazzini, giuseppe di vittorio, giuseppe parini, vittorio emanuele, vittorio emanuele ii, vittorio
alfieri, vittorio veneto, umberto i, regina margherita, aldo moro, alcide de gasperi, giacomo matteotti, giacomo leopardi, giacomo puccini, leonardo
da vinci, galileo galilei, dante alighieri, cristoforo colombo, amerigo vespucci, marco polo, antonio gramsci, antonio vivaldi, benedetto croce,
camillo cavour, camillo benso di cavour, carlo alberto, carlo cattaneo, carlo levi, cesare battisti, cesare beccaria, cesare pavese, enrico fermi,
enrico mattei, enrico berlinguer, enrico toti, francesco petrarca, francesco crispi, francesco baracca, guglielmo oberdan, giosue carducci, gioachino
rossini, giovanni boccaccio, giovanni pascoli, giovanni xxiii, giovanni falcone, paolo borsellino, falcone e borsellino, giordano bruno, gabriele
d'annunzio, alessandro manzoni, alessandro volta, luigi galvani, luigi pirandello, luigi einaudi, luigi sturzo, ludovico ariosto, torquato tasso, ugo
foscolo, ugo bassi, nazario sauro, nino bixio, piero gobetti, palmiro togliatti, raffaello sanzio, salvo d'acquisto, sandro pertini, niccolo
machiavelli, maria montessori, michelangelo buonarroti, tiziano vecellio, santorre di santarosa, silvio pellico, fratelli rosselli, fratelli cervi,
fratelli bandiera, eleonora duse, anita garibaldi, galileo ferraris, giulio cesare, lungo dora siena, carlo pisacane, luigi sacco, gaetano scirea,
valerio catullo, eugenio curiel, gianni rodari, vito fazzi, tita piaz, edmondo de amicis, indro montanelli, agostino gemelli, francesco cossiga, salvo
d acquisto, luigi nervi, pier luigi nervi, pier paolo pasolini, paolo pasolini, alessandro magno, antonio allegri, antonio bajamonti, antonio canova,
antonio labriola, antonio locatelli, antonio meucci, antonio pacinotti, antonio rosmini, antonio salandra, antonio scarpa, antonio segni, antonio
stoppani, antonio stradivari, antonio amati, antonio de curtis, antonio cantore, antonio bertoloni, antonio ciseri, antonio cardarelli, domenico
cardarelli, aldo fabrizi, aldo capitini, aldo manuzio, alberto ascari, alberto moravia, alberto sordi, alberto da giussano, alberto pio, alberto
lionello, alberto pollio, alcide degasperi, alessandro scarlatti, alessandro stradella, alessandro lamarmora, alessandro la marmora, alessandro
tassoni, alessandro severo, alessandro paravia, alessandro fleming, alexander fleming, alfonso lamarmora, alfonso la marmora, alfredo catalani,
alfredo casella, alfredo baccarini, alfredo oriani, alfredo cappellini, amedeo avogadro, amedeo modigliani, amedeo di savoia, amedeo peyron, amilcare
ponchielli, amilcare cipriani, andrea costa, andrea doria, andrea mantegna, andrea palladio, andrea del sarto, andrea cesalpino, andrea vesalio,
andrea verrocchio, andrea appiani, andrea maffei, andrea provana, andrea ponti, angelo brofferio, angelo poliziano, angelo emo, angelo olivetti,
adriano olivetti, camillo olivetti, angelo mosso, angelo brunetti, anna magnani, anna kuliscioff, annibale caro, annibal caro, annibale carracci,
arcangelo corelli, arcangelo ghisleri, ardengo soffici, aristide gabelli, aristide faccioli, arnaldo da brescia, arnolfo di cambio, arrigo boito,
arrigo davila, artemisia gentileschi, arturo toscanini, arturo graf, arturo issel, arturo benedetti michelangeli, ascanio sforza, attilio regolo, atto
vannucci, augusto righi, augusto murri, augusto imperatore, aurelio saffi, aurelio saliceti, baldassarre castiglione, baldassarre peruzzi, bartolomeo
eustachi, bartolomeo colleoni, bartolomeo cristofori, bartolomeo d'alviano, bartolomeo gosio, bartolomeo bona, bartolomeo vanzetti, beato angelico,
benvenuto cellini, benvenuto tisi, bernardo buontalenti, bernardo de rossi, bernardo celentano, bernardino luini, bernardino telesio, bernardino
ramazzini, bettino ricasoli, bartolo da sassoferrato, biagio rossetti, bonaventura cavalieri, bruno buozzi, bruno leoni, caio mario, caio duilio,
camilla ravera, camillo hajech, camillo prampolini, cangrande della scala, carlo alberto dalla chiesa, alberto dalla chiesa, dalla chiesa, carlo
armellini, carlo botta, carlo carra, carlo collodi, carlo cignani, carlo crivelli, carlo darwin, carlo de cesare, carlo emanuele, carlo emanuele i,
carlo emilio gadda, emilio gadda, carlo emery, carlo farini, luigi carlo farini, carlo felice, carlo forlanini, carlo goldoni, carlo imbonati, carlo
linneo, carlo maderno, carlo magno, carlo marx, carlo matteucci, carlo mayr, carlo mirabello, carlo pascal, carlo pepoli, carlo pedrotti, carlo
poerio, carlo porta, carlo rosselli, carlo rosselli e nello, carlo sforza, carlo spinola, carlo tenca, carlo troya, carlo zima, carlo zucchi, carlo
zegna, carlo ridolfi, carlo cafiero, carlo montanari, carlo mollino, carlo v, carlo iii, carlo ederle, carlo betocchi, carlo piaggia, carlo massa,
caterina da siena, caterina de medici, cecco angiolieri, cesare abba, giuseppe cesare abba, cesare balbo, cesare correnti, cesare cantu, cesare de
lollis, cesare lombroso, cesare baronio, cesare fracassini, cesare maccari, cesare da sesto, cesare saldini, cesare zavattini, cesare borgia, cesare
cattaneo, cesare mori, ciro menotti, claudio monteverdi, claudio treves, clemente alessandrino, cola di rienzo, cola di rienzi, colombo cristoforo,
conca d'oro, corrado alvaro, corrado segre, cosimo de medici, cosimo i, costanzo ciano, costantino nigra, costantino brumidi, costantino beltrami,
damiano chiesa, daniele manin, daniele crespi, daniele ranzoni, dante di nanni, dante livio bianco, deledda grazia, grazia deledda, dino buzzati, dino
campana, dino ferrari, dino compagni, domenico cimarosa, domenico scarlatti, domenico modugno, domenico fontana, domenico ghirlandaio, domenico
millelire, domenico cucchiari, domenico morelli, domenico fioritto, domenico savio, san domenico savio, don bosco, giovanni bosco, san giovanni bosco,
don minzoni, giovanni minzoni, don luigi sturzo, don lorenzo milani, lorenzo milani, don gnocchi, carlo gnocchi, don giovanni verita, don pino
puglisi, pino puglisi, don peppe diana, peppe diana, don tonino bello, tonino bello, don primo mazzolari, primo mazzolari, don orione, luigi orione,
don morosini, duca degli abruzzi, duca d'aosta, duca di genova, duca di calabria, edoardo bassini, edoardo de filippo, edoardo bonardi, edoardo
scarfoglio, edoardo amaldi, edoardo porro, eduardo de filippo, eduardo scarpetta, elio vittorini, elsa morante, elsa schiaparelli, emanuele filiberto,
emanuele filiberto di savoia, emilio salgari, emilio lussu, emilio de marchi, emilio caldara, emilio praga, emilio morosini, emilio gola, emilio
treves, ennio flaiano, ennio morricone, enrico caruso, enrico cialdini, enrico cosenz, enrico dandolo, enrico de nicola, enrico dunant, enrico
tazzoli, enrico cernuschi, enrico annibale butti, enrico besana, enrico noe, enrico pestalozzi, enrico pirano, enrico tellini, enrico falck, enrico
fermo, enrico medi, enrico bondi, ernesto nathan, ernesto basile, ernesto breda, ernesto rossi, ernesto teodoro moneta, ernesto murolo, ernesto
rogers, ettore bugatti, ettore fieramosca, ettore majorana, ettore petrolini, ettore ponti, ettore romagnoli, ettore rolli, ettore perrone, eugenio
montale, eugenio di savoia, eugenio villoresi, eugenio barsanti, eugenio carpi, eugenio barsanti e felice matteucci, eugenio pacelli, eugenio brizi,
evangelista torricelli, ezio vanoni, fabio filzi, fabio massimo, fabrizio de andre, faustino tanara, faustino bocchi, federico fellini, federico
confalonieri, federico ii, federico ii di svevia, federico barbarossa, federico cesi, federico di montefeltro, federico patellani, felice casati,
felice cavallotti, felice orsini, felice bellotti, felice cascione, felice musazzi, felice nazzaro, ferdinando magellano, ferdinando fontana,
ferdinando galiani, ferdinando bocconi, ferdinando buisson, ferdinando russo, ferruccio parri, ferruccio busoni, filippo argelati, filippo
brunelleschi, filippo corridoni, filippo buonarroti, filippo juvarra, filippo lippi, filippo meda, filippo turati, filippo tommaso marinetti, filippo
palizzi, filippo neri, san filippo neri, flavio gioia, flavio vespasiano, fra cristoforo, fra galgario, fra bartolomeo, fra diavolo, francesco albani,
francesco algarotti, francesco borromini, francesco brioschi, francesco caracciolo, francesco cilea, francesco d'assisi, san francesco d'assisi,
francesco de sanctis, de sanctis, francesco ferrucci, francesco guicciardini, francesco guardi, francesco hayez, francesco koristka, francesco
londonio, francesco melzi, francesco melzi d'eril, francesco millelire, francesco morosini, francesco netti, francesco olgiati, francesco redi,
francesco restelli, francesco rismondo, francesco selmi, francesco sforza, francesco soave, francesco solimena, francesco tamagno, francesco tosti,
francesco paolo tosti, francesco zanardi, francesco saverio nitti, saverio nitti, francesco denza, francesco acri, francesco dall'ongaro, francesco
nullo, francesco faa di bruno, francesco bartolozzi, francesco berni, francesco giangiacomo, francesco sprovieri, francesco carrara, francesco
petrolini, francesco durante, francesco domenico guerrazzi, domenico guerrazzi, francesco ferrara, francesco rosaspina, francesco zizzi, franco
faccio, franco basaglia, franco russoli, franco tosi, fulvio testi, fulcieri paulucci de calboli, gabriele rossetti, gabriele camozzi, gabriele d
annunzio, gabrio casati, gabrio serbelloni, gaetano donizetti, gaetano filangieri, gaetano salvemini, gaetano de castillia, gaetano giardino, gaetano
previati, gaetano negri, gaetano bresci, gaetano daneo, gaetano azzariti, gaspara stampa, gaspare spontini, gaspare gozzi, gaspare stampa, gaspare
aselli, gaspare bugatti, gaudenzio ferrari, gennaro serra, gerolamo cardano, gerolamo savonarola, girolamo savonarola, girolamo frescobaldi, girolamo
fracastoro, girolamo da carpi, girolamo tiraboschi, giacomo boni, giacomo bove, giacomo brodolini, giacomo carissimi, giacomo casanova, giacomo
ciamician, giacomo della porta, giacomo durando, giacomo manzu, giacomo medici, giacomo medici del vascello, giacomo quarenghi, giacomo watt, giacomo
zanella, giacomo venezian, giambattista vico, giovanni battista vico, giambattista tiepolo, giovanni battista tiepolo, giambattista bodoni,
giambattista marino, giambattista grassi, gian battista grassi, gian giacomo mora, gian galeazzo, gian lorenzo bernini, lorenzo bernini, gian domenico
romagnosi, domenico romagnosi, giangaleazzo visconti, gian maria volonte, gianni brera, gianni agnelli, giovanni agnelli, giovanni amendola, giovanni
battista moroni, giovanni battista pergolesi, giovanni battista pirelli, giovanni battista piranesi, giovanni battista sammartini, giovanni battista
grassi, giovanni battista morgagni, giovanni bellini, giovanni berchet, giovanni berta, giovanni botero, giovanni cagliero, giovanni cagliari,
giovanni caproni, gianni caproni, giovanni cairoli, fratelli cairoli, giovanni capellini, giovanni caboto, giovanni ciraolo, giovanni da verrazzano,
giovanni da verrazano, giovanni da milano, giovanni da procida, giovanni da udine, giovanni da palestrina, giovanni pierluigi da palestrina, pierluigi
da palestrina, giovanni dalle bande nere, giovanni durando, giovanni fattori, giovanni fabbroni, giovanni gentile, giovanni giolitti, giovanni lanza,
giovanni lorenzini, giovanni maria lancisi, giovanni meli, giovanni migliara, giovanni michelotti, giovanni nicotera, giovanni omboni, giovanni
paisiello, giovanni palatucci, giovanni paolo ii, papa giovanni paolo ii, papa giovanni xxiii, papa giovanni, giovanni pacini, giovanni pezzotti,
giovanni pico della mirandola, pico della mirandola, giovanni plana, giovanni porzio, giovanni prati, giovanni randaccio, giovanni schiaparelli,
giovanni segantini, giovanni spadolini, giovanni verga, giovanni ventura, giovanni vailati, giovanni villani, giovanni visconti venosta, visconti
venosta, giovanni xxiii papa, giovanni di dio, giovanni battista de la salle, giovanni camerana, giovanni ricordi, giovanni zambelli, giovanna d'arco,
girolamo benzoni, giulia gonzaga, giulio romano, giulio natta, giulio pastore, giulio alberoni, giulio belvederi, giulio carcano, giulio monteverde,
giulio petroni, giulio ii, giulio rocco, giuseppe bagnera, giuseppe barellai, giuseppe belluzzo, giuseppe berto, giuseppe biancheri, giuseppe brini,
giuseppe campari, giuseppe candiani, giuseppe capogrossi, giuseppe cesare, giuseppe compagnoni, giuseppe dezza, giuseppe dessi, giuseppe di vagno,
giuseppe ferlini, giuseppe frua, giuseppe giacosa, giuseppe giusti, giuseppe gioachino belli, gioachino belli, giuseppe grandi, giuseppe la farina,
giuseppe longhi, giuseppe luigi lagrange, luigi lagrange, giuseppe lanza, giuseppe massarenti, giuseppe meda, giuseppe mercalli, giuseppe mezzofanti,
giuseppe missori, giuseppe montanelli, giuseppe paladino, giuseppe patroni griffi, giuseppe peano, giuseppe piermarini, giuseppe piazzi, giuseppe
pitre, giuseppe pecchio, giuseppe pomba, giuseppe prina, giuseppe regaldi, giuseppe ripamonti, giuseppe romita, giuseppe rovani, giuseppe saragat,
giuseppe sacconi, giuseppe sapeto, giuseppe sirtori, giuseppe tartini, giuseppe tomasi di lampedusa, tomasi di lampedusa, giuseppe toniolo, giuseppe
ungaretti, giuseppe valadier, giuseppe zanardelli, giuseppe dozza, giuseppe impastato, peppino impastato, giuseppe petroselli, giuseppe salvioli,
giuseppe moscati, giuseppe martucci, giuseppe marcora, giuseppe pinelli, giuseppe mazzini via, goffredo mameli, goffredo casalis, goffredo parise,
guglielmo pepe, guglielmo massaia, cardinal massaia, guglielmo ferrero, guglielmo reiss romoli, guglielmo rontgen, guglielmo silva, guglielmo
shakespeare, guglielmo calderini, guido baccelli, guido cavalcanti, guido d'arezzo, guido da velate, guido gozzano, guido guinizelli, guido keller,
guido mazzoni, guido reni, guido rossa, guido ucelli, guido dorso, guido castelnuovo, guidubaldo del monte, gustavo modena, gustavo bianchi, iacopo
della quercia, jacopo della quercia, ignazio silone, ignazio ciaia, ilaria alpi, ippolito nievo, ippolito desideri, ippolito pindemonte, isacco
newton, isabella d'este, italo calvino, italo svevo, italo balbo, jacopo dal verme, jacopo palma, jacopo sansovino, jacopone da todi, lamberto de
bernardi, lazzaro spallanzani, leandro alberti, leonardo bianchi, leonardo bruni, leonardo fibonacci, leonardo murialdo, leonardo sciascia, leon
battista alberti, battista alberti, leone tolstoi, leone xiii, leone ginzburg, leone x, leopoldo marenco, leopoldo serra, liborio romano, licinio
calvo, lorenzo bartolini, lorenzo ghiberti, lorenzo il magnifico, lorenzo lotto, lorenzo de medici, lorenzo mascheroni, lorenzo perosi, lorenzo
valerio, lorenzo viani, lorenzo da ponte, luca beltrami, luca della robbia, luca signorelli, luca pacioli, luca marenzio, luca giordano, luchino
visconti, luchino del maino, luciano manara, luciano lama, luciano berio, luciano zuccoli, lucio fontana, lucio sestio, lucio battisti, lucio dalla,
ludovico il moro, ludovico di breme, ludovico antonio muratori, antonio muratori, ludovico muratori, ludovico muratori antonio, luigi amedeo, luigi
boccherini, luigi bodio, luigi canonica, luigi cadorna, luigi capuana, luigi cherubini, luigi cibrario, luigi colla, luigi cremona, luigi da porto,
luigi einaudi presidente, luigi federico menabrea, luigi kossuth, luigi longo, luigi luzzatti, luigi mangiagalli, luigi majno, luigi mascherpa, luigi
mercantini, luigi nono, luigi negrelli, luigi palma di cesnola, luigi pigorini, luigi poma, luigi porro lambertenghi, luigi razza, luigi riccoboni,
luigi russolo, luigi sailer, luigi salma, luigi settembrini, luigi sturzo sacerdote, luigi valli, luigi vanvitelli, luigi zoja, luigi zanzottera,
luigi tenco, luigi chiarini, luigi ghiberti, luigi tukory, luisa sanfelice, luisa spagnoli, manfredo camperio, manfredo fanti, manlio brosio, manara
valgimigli, manin daniele, marcantonio colonna, marcantonio bragadin, marcantonio raimondi, marc'antonio colonna, marcello malpighi, marcello
mastroianni, marcello piacentini, marco aurelio, marco biagi, marco d'agrate, marco minghetti, marco pantani, marco foscarini, marco emilio lepido,
marco d'oggiono, maria adelaide, maria callas, maria curie, maria gaetana agnesi, gaetana agnesi, maria teresa di calcutta, madre teresa di calcutta,
madre teresa, maria vittoria, maria pia di savoia, maria ausiliatrice, maria goretti, maria malibran, maria melato, mario pagano, francesco mario
pagano, mario pieri, mario rapisardi, mario greppi, mario mafai, mario soldati, mario borsa, mario rutelli, mario de candia, mario lago, mario
longhena, marsilio da padova, marsilio ficino, martiri della liberta, massimo d'azeglio, massimo troisi, massimo bontempelli, matilde serao, matilde
di canossa, matteo bandello, matteo boiardo, matteo maria boiardo, matteo civitali, matteo ricci, matteo renato imbriani, renato imbriani, matteo
palmieri, matteo thun, mauro macchi, melchiorre gioia, melchiorre gioia economista, melozzo da forli, pietro metastasio, michele amari, michele
coppino, michele di lando, michele lessona, michele novaro, michele sanmicheli, michele schirru, michele cammarano, michelangelo schipa, michelangelo
caravaggio, michelangelo merisi, michelangelo antonioni, michelino da besozzo, monte grappa, monsignor romero, mose bianchi, natale battaglia, natale
palli, natalia ginzburg, nelson mandela, niccolo copernico, nicolo copernico, niccolo paganini, nicolo paganini, niccolo piccinni, nicola piccinni,
niccolo tartaglia, niccolo tommaseo, nicolo tommaseo, niccolo jommelli, niccolo da uzzano, nicola fabrizi, nicola pisano, nicola sacco, sacco e
vanzetti, nicola romeo, nicola salvi, nicola coviello, nicola antonio porpora, nicolo machiavelli, nilde iotti, leonilde iotti, nino bonnet, nino
costa, nino martoglio, nino rota, nino taranto, novi ligure, oriana fallaci, orazio antinori, orazio flacco, oreste regnoli, oreste salomone,
ottaviano augusto, ottavio rinuccini, ottorino respighi, ottone rosai, pandolfo petrucci, paolo bassi, paolo boselli, paolo braccini, paolo diacono,
paolo emiliani giudici, paolo emilio, paolo frisi, paolo giovio, paolo lomazzo, paolo mantegazza, paolo mercuri, paolo orsi, paolo paruta, paolo
sacchi, paolo sarpi, fra paolo sarpi, paolo sarpi frate, paolo uccello, paolo vi, paolo veronese, paolo emilio imbriani, paolo segneri, paolo di dono,
paolo fabbri, papa paolo vi, pasquale paoli, pasquale stanislao mancini, stanislao mancini, pasquale villari, pasquale muratori, pasquale galluppi,
pasquale del giudice, pellegrino artusi, pellegrino rossi, pellegrino tibaldi, pier capponi, pier della francesca, piero della francesca, pier
crescenzi, pier de crescenzi, pier lombardo, pietro lombardo, pier santi mattarella, piersanti mattarella, piero calamandrei, piero della vigna, piero
maroncelli, pietro maroncelli, piero pieri, pietro aretino, pietro bembo, pietro borsieri, pietro calvi, pietro canonica, pietro colletta, pietro
cossa, pietro da cortona, pietro giannone, pietro giordani, pietro giuria, pietro inghirami, pietro ingrao, pietro mascagni, pietro mengoli, pietro
micca, pietro mondolfo, pietro moscati, pietro nava, pietro nenni, pietro paleocapa, pietro querini, pietro teulie, pietro tacca, pietro thouar,
pietro toselli, pietro verri, pietro vassena, pietro vannucci, pietro zorutti, pietro berti, pietro gobetti, pietro longhi, pilo albertelli, pio ix,
pio xi, pio xii, pio la torre, pio vii, plinio il giovane, plinio il vecchio, pomponio leto, primo levi, principe amedeo, principe eugenio, principe
umberto, principe tommaso, principe oddone, principe di piemonte, principe di napoli, prospero colonna, prospero alpini, quintino sella, quinto ennio,
quinto orazio, raffaello lambruschini, raffaello morghen, raffaele cadorna, raffaele de ferrari, raffaele de cesare, raffaele parravicini, raffaele
paolucci, raffaele viviani, raffaele bertieri, raimondo montecuccoli, raimondo franchetti, ranuccio farnese, renato fucini, renato guttuso, renato
serra, renato simoni, renato cartesio, riccardo pitteri, riccardo wagner, riccardo bauer, riccardo grazioli lante, roberto bracco, roberto cozzi,
roberto ardigo, roberto lepetit, roberto rossellini, roberto bellarmino, roberto ruffilli, roberto tremelloni, rodolfo morandi, rodolfo farneti,
rodolfo lanciani, rodolfo renier, romolo gessi, romolo murri, romolo bitti, rosolino pilo, rosa luxemburg, rosmini antonio, ruggero bonghi, ruggero
boscovich, ruggero leoncavallo, ruggero settimo, ruggero di lauria, ruggiero settimo, ruggiero fauro, sabatino lopez, salvator rosa, salvatore
allende, salvatore di giacomo, salvatore quasimodo, salvatore grillo, salvatore pincherle, salvatore morelli, sandro botticelli, sante bargellini,
santorre santarosa, saverio mercadante, scipione l'africano, scipione ammirato, scipione dal ferro, scipione borghese, scipione pulzone, sebastiano
caboto, sebastiano del piombo, sebastiano satta, sebastiano serlio, sebastiano valfre, sebastiano venier, sergio tofano, serse coppi, fausto coppi,
gino bartali, severino boezio, sibilla aleramo, sidney sonnino, silvio spaventa, bertrando spaventa, silvio latino, silvio d'amico, simone martini,
simone schiaffino, simone weil, sofonisba anguissola, spartaco lavagnini, stanislao cannizzaro, stefano jacini, stefano canzio, stefano turr, stefano
clemente, stefano ussi, tancredi galimberti, duccio galimberti, temistocle calzecchi onesti, tazio nuvolari, teodosio imperatore, teofilo folengo,
terenzio mamiani, tiberio imperatore, tina anselmi, tina modotti, tina lorenzoni, tino di camaino, tito livio, tito lucrezio caro, lucrezio caro, tito
speri, tito schipa, tito angelini, tito minniti, tommaso campanella, tommaso d'aquino, san tommaso d'aquino, tommaso grossi, tommaso gulli, tommaso
salvini, tommaso da cazzaniga, tommaso agudio, tommaso landolfi, tommaso martelli, tommaso gar, tommaso marino, tranquillo cremona, traiano
imperatore, tullio levi civita, levi civita, tullio massarani, tullio morgagni, tullo ostilio, tullo massarani, ubaldo peruzzi, ugo betti, ugo la
malfa, ugo de carolis, ugo ojetti, ugo tognazzi, ugo polesello, umberto biancamano, umberto boccioni, umberto giordano, umberto masotto, umberto saba,
umberto terracini, umberto ii, umberto cagni, umberto nobile, umberto visconti di modrone, valerio flacco, valerio massimo, vannuccio vannucci,
vespasiano gonzaga, vincenzo bellini, vincenzo capirola, vincenzo cuoco, vincenzo florio, vincenzo foppa, vincenzo gioberti, vincenzo lancia, vincenzo
monti, vincenzo vela, vincenzo viviani, vincenzo gemito, vincenzo cardarelli, vincenzo cerulli, vincenzo forcella, vincenzo toffano, vincenzo seregni,
virgilio marone, virgilio masciadri, virginio orsini, vitaliano brancati, vittor pisani, vittoria colonna, vittoria nenni, vittorio arici, vittorio
bachelet, vittorio bersezio, vittorio bottego, vittorio de sica, vittorio emanuele iii, vittorio gui, vittorio imbriani, vittorio locchi, vittorio
pisani, vittorio scialoja, vittorio emanuele orlando, emanuele orlando, vittorio gassman, vittorio foa, vittorio bodini, vittorio colonna, vito
volterra, wolfgang goethe, orlando furioso, nicolo dell'arca, benedetto marcello, benedetto varchi, benedetto cairoli, benedetto xv, baldassarre
longhena, baldassarre galuppi, aurelio nicolodi, augusto anfossi, agostino bertani, agostino depretis, agostino bassi, agostino carracci, agostino
valier, achille grandi, achille papa, achille bizzoni, achille maiocchi, achille mauri, achille campanile, achille ratti, ada negri, adelaide ristori,
adele zoagli, adolfo omodeo, adolfo wildt, adolfo venturi, agnolo bronzino, alessio di tocqueville, aleardo aleardi, alda merini, alfieri vittorio,
altiero spinelli, amatore sciesa, ambrogio binda, ambrogio figino, ambrogio lorenzetti, ambrogio alciati, andrea solari, andrea busiri vici, andrea
massena, andrea vochieri, angelo maj, angelo masina, angelo custodi, antonello da messina, antonio da recanate, antonio serra, antonio sangallo,
antonio da sangallo, antonio filarete, antonio fogazzaro, antonio carini, antonio ligabue, antonio cecchi, antonio gallonio, antonio baldissera,
antonio bazzini, antonio beretta, antonio smareglia, antonio beccadelli, antonio tolomeo trivulzio, appio claudio, asinio pollione"""
