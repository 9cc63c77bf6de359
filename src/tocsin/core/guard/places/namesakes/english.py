# SPDX-License-Identifier: AGPL-3.0-or-later
"""Figures of history on the streets of Britain, North America and the world."""

NAMES = """franklin roosevelt, franklin d roosevelt, eleanor roosevelt, theodore roosevelt, woodrow wilson, rosa parks, john f kennedy, abraham lincoln, george
washington, thomas jefferson, benjamin franklin, harriet tubman, quincy adams, cesar chavez, frederick douglass, martin luther king jr, malcolm x,
andrew jackson, james madison, john adams, john muir, john glenn, booker t washington, george washington carver, ben franklin, lewis and clark, daniel
boone, davy crockett, sam houston, prince philip, queen mary, queen victoria, king george, nelson mandela, martim moniz, mahatma gandhi, jawaharlal
nehru, indira gandhi, winston churchill, queen elizabeth, prince albert, florence nightingale, isaac newton, charles darwin, james
watt, james cook, william shakespeare, robert burns, walter scott, duke of wellington, king abdulaziz, king fahd, mustafa kemal ataturk, kemal
ataturk, fridtjof nansen, roald amundsen, henrik ibsen, edvard grieg, carl von linne, august strindberg, selma lagerlof, raoul wallenberg, olof palme,
hans christian andersen, niels bohr, aleksis kivi, aleksis kiven, eino leino, eino leinon, jean sibelius, jean sibeliuksen, minna canth, minna
canthin, willem van oranje, willem de zwijger, johan de witt, michiel de ruyter, maarten tromp, piet hein, hugo de groot, vincent van gogh, rembrandt
van rijn, johannes vermeer, koning albert, koningin wilhelmina, koningin emma, koningin astrid, koning boudewijn, guido gezelle, hendrik conscience,
jan van eyck, peter benoit, dag hammarskjold, taras schewtschenko, juri gagarin, yuri gagarin, jurija gagarina, youri gagarine, nikola tesla, marshal
tito, ho chi minh, sun yat sen, mary seacole, jane austen, ernest hemingway, marcus garvey, harvey milk, edith cowan, gordie howe, thurgood marshall,
emmeline pankhurst, wilfrid laurier, sir wilfrid laurier, alan turing, louis armstrong, susan b anthony, ronald reagan, samuel beckett, isambard
kingdom brunel, isambard brunel, lord nelson, captain cook, stephen hawking, rosalind franklin, ada lovelace, charles babbage, michael faraday, james
clerk maxwell, clerk maxwell, james prescott joule, ernest rutherford, joseph priestley, humphry davy, robert hooke, robert boyle, edmund halley,
edmond halley, william herschel, william wilberforce, elizabeth fry, elizabeth garrett anderson, garrett anderson, millicent fawcett, christabel
pankhurst, sylvia pankhurst, keir hardie, clement attlee, aneurin bevan, ernest bevin, stafford cripps, barbara castle, harold wilson, harold
macmillan, neville chamberlain, joseph chamberlain, stanley baldwin, david lloyd george, lloyd george, herbert asquith, william gladstone, benjamin
disraeli, robert peel, sir robert peel, william pitt, duke of york, duke of edinburgh, earl of derby, lord byron, lord kitchener, lord mountbatten,
lord street, king george v, king edward vii, king edward, king charles i, king john, king alfred, king henry, queen anne, queen
adelaide, queen alexandra, queen charlotte, queen margaret, queen elizabeth ii, prince of wales, princess margaret, princess diana,
princess alice, princess louise, prince arthur, prince alfred, prince henry, prince rupert, prince regent, francis
drake, sir francis drake, walter raleigh, sir walter raleigh, sir walter scott, walter tull, thomas cranmer, thomas telford, thomas more, sir thomas
more, thomas paine, tom paine, thomas hardy, thomas gainsborough, thomas carlyle, thomas clarkson, thomas becket, thomas muir, thomas d'arcy mcgee,
darcy mcgee, josiah wedgwood, matthew boulton, matthew flinders, george stephenson, robert stephenson, richard arkwright, richard trevithick, robert
owen, robert raikes, robert bruce, robert the bruce, robert louis stevenson, louis stevenson, robert baden powell, robert falcon scott, captain scott,
ernest shackleton, edward elgar, edward jenner, edward heath, edward vii, benjamin britten, vaughan williams, ralph vaughan williams, gustav holst,
frederick delius, henry purcell, ivor novello, gracie fields, charlie chaplin, stan laurel, alfred hitchcock, noel coward, laurence olivier, vivien
leigh, ellen terry, sarah siddons, david garrick, george bernard shaw, bernard shaw, george orwell, george eliot, h g wells, hg wells, virginia woolf,
emily bronte, charlotte bronte, anne bronte, bronte sisters, elizabeth gaskell, beatrix potter, lewis carroll, j r r tolkien, rudyard kipling, john
keats, john ruskin, john bunyan, john wesley, charles wesley, john knox, john constable, john logie baird, logie baird, john maynard keynes, john
stuart mill, john donne, john betjeman, john masefield, john radcliffe, john rae, john rennie, john paul ii, john paul jones, john napier, john a
macdonald, sir john a macdonald, john g diefenbaker, john diefenbaker, john mcdonald, percy shelley, mary shelley, percy bysshe shelley, william
wordsworth, william blake, william morris, william booth, william caxton, william harvey, william hogarth, william tyndale, william penn, admiral
brown, william lyon mackenzie, lyon mackenzie king, william iv, william jolly, bonnie prince charlie, flora macdonald, mary queen of scots, alexander
selkirk, alexander graham bell, graham bell, alexander mackenzie, alexander hamilton, david livingstone, mungo park, adam smith, david hume, elsie
inglis, jennie lee, jessie boucherie, nan shepherd, hugh macdiarmid, hugh miller, j m barrie, arthur conan doyle, conan doyle, owain glyndwr, owen
glendower, evan roberts, dylan thomas, gwynfor evans, wolfe tone, theobald wolfe tone, robert emmet, charles stewart parnell, stewart parnell, michael
davitt, daniel o connell, james larkin, jim larkin, jonathan swift, dean swift, patrick kavanagh, sean o'casey, sean heuston, sean mac diarmada,
seamus heaney, rory o'more, father mathew, thomas mcdonagh, thomas macdonagh, joseph plunkett, eamonn ceannt, eamon de valera, de valera, rosie
hackett, bernardo o'higgins, brian boru, grace o'malley, edmund rice, catherine mcauley, nano nagle, edmund burke, oliver goldsmith, oliver plunkett,
william butler yeats, butler yeats, noel browne, liam mellows, liam lynch, tom kettle, kevin barry, terence macswiney, tomas mac curtain, roger
casement, arthur griffith, alfie byrne, martin luther king, dr martin luther king, dr martin luther king jr, martin luther king jr drive, john
fitzgerald kennedy, robert f kennedy, robert kennedy, jefferson davis, ulysses s grant, ulysses grant, robert e lee, stonewall jackson, william
tecumseh sherman, william mckinley, william howard taft, william h taft, rutherford b hayes, james garfield, james a garfield, james monroe, james
polk, james k polk, james buchanan, john tyler, john quincy adams, zachary taylor, millard fillmore, franklin pierce, grover cleveland, calvin
coolidge, herbert hoover, harry s truman, harry truman, dwight d eisenhower, lyndon b johnson, lyndon baines johnson, gerald r ford, gerald ford,
richard nixon, jimmy carter, george h w bush, paul revere, nathan hale, nathanael greene, nathanael greene middle, betsy ross, crispus attucks,
casimir pulaski, general pulaski, marquis de lafayette, von steuben, baron von steuben, henry knox, anthony wayne, mad anthony wayne, henry clay, john
c calhoun, stephen f austin, stephen austin, stephen a douglas, stephen douglas, sam rayburn, kit carson, john sutter, john c fremont, john fremont,
brigham young, lewis clark, meriwether lewis, zebulon pike, john jacob astor, jacob astor, cornelius vanderbilt, john d rockefeller, andrew carnegie,
thomas alva edison, alva edison, wilbur wright, orville wright, wright brothers, charles lindbergh, amelia earhart, bessie coleman, sally ride, neil
armstrong, christa mcauliffe, ronald mcnair, ronald e mcnair, alan shepard, alan b shepard, gus grissom, booker washington, frederick douglass
memorial, harriet beecher stowe, beecher stowe, sojourner truth, ida b wells, ida wells, mary mcleod bethune, mcleod bethune, w e b du bois, langston
hughes, zora neale hurston, james baldwin, paul laurence dunbar, laurence dunbar, duke ellington, ella fitzgerald, billie holiday, nina simone, john
coltrane, charlie parker, louis satchmo armstrong, jackie robinson, hank aaron, babe ruth, lou gehrig, muhammad ali, jesse owens, roberto clemente,
vince lombardi, arthur ashe, althea gibson, wilma rudolph, medgar evers, emmett till, fannie lou hamer, shirley chisholm, adam clayton powell, clayton
powell, whitney young, whitney m young, a philip randolph, philip randolph, ralph bunche, carter g woodson, charles r drew, daniel hale williams,
benjamin banneker, benjamin mays, benjamin e mays, rosa l parks, coretta scott king, dorothy height, cesar e chavez, henry b gonzalez, emma lazarus,
clara barton, jane addams, susan anthony, elizabeth cady stanton, cady stanton, elizabeth blackwell, dorothea dix, horace mann, john dewey, noah
webster, ralph waldo emerson, waldo emerson, henry david thoreau, david thoreau, nathaniel hawthorne, herman melville, edgar allan poe, allan poe,
walt whitman, emily dickinson, mark twain, samuel clemens, washington irving, james fenimore cooper, fenimore cooper, henry wadsworth longfellow,
wadsworth longfellow, john greenleaf whittier, greenleaf whittier, robert frost, carl sandburg, vachel lindsay, jack london, john steinbeck, ernest
pyle, will rogers, john wayne, bob hope, bing crosby, frank sinatra, elvis presley, judy garland, walt disney, george gershwin, irving berlin, leonard
bernstein, aaron copland, john philip sousa, scott joplin, norman rockwell, frederick law olmsted, law olmsted, frank lloyd wright, lloyd wright,
daniel burnham, buckminster fuller, robert fulton, robert moses, fiorello la guardia, fiorello laguardia, la guardia, henry hudson, giovanni da
verrazzano, george goethals, hugh carey, mario cuomo, malcolm wilson tappan zee, tappan zee, robert f wagner, george c marshall, george s patton,
george patton, omar bradley, douglas macarthur, general macarthur, general macarthur hospital, chester nimitz, chester w nimitz, john j pershing, john
pershing, audie murphy, alvin york, eddie rickenbacker, curtis lemay, billy mitchell, jimmy doolittle, hyman rickover, samuel morse, eli whitney,
cyrus mccormick, levi strauss, junipero serra, father serra, father junipero serra, padre junipero serra, gaspar de portola, juan rodriguez cabrillo,
juan bautista de anza, sir francis, hernando desoto, ponce leon, pere marquette, jacques marquette, father marquette, louis joliet, sieur de la salle,
rene robert cavelier, julien dubuque, jean lafitte, pierre laclede, bernardo de galvez, huey p long, huey long, earl long, john f fitzgerald, tip
o'neill, leonard p zakim, bunker hill, william f callahan, edward everett, josiah quincy, richard j daley, richard daley, adlai stevenson, everett
dirksen, everett mckinley dirksen, abraham lincoln memorial, mary todd lincoln, william jennings bryan, jennings bryan, bob kerrey, stan musial,
dwight eisenhower memorial, j edgar hoover, john hopkins, francis scott key, scott key, harry w nice, harry nice, woodrow wilson bridge, theodore
roosevelt memorial, sam ervin, strom thurmond, maynard jackson, hartsfield jackson, william b hartsfield, ralph abernathy, ralph david abernathy,
ralph mcgill, joseph lowery, joseph e lowery, hosea williams, hosea l williams, donald lee hollowell, lee hollowell, jimmie davis, lindy boggs, hale
boggs, mickey leland, george bush intercontinental, william p hobby, william hobby, sam rayburn tollway, ann richards, ladybird johnson, lady bird
johnson, claudia taylor johnson, george w carver, pat tillman, barry goldwater, carl hayden, john mccain, sandra day o'connor, day o'connor, mike
o'callaghan, harry reid, john wayne airport, norman y mineta, norman mineta, harvey milk terminal, dianne feinstein, george moscone, willie mays, tom
lantos, tom bradley, ronald reagan ucla, rose kennedy, rose fitzgerald kennedy, lyndon johnson, bobby jones, arnold palmer, roberto clemente bridge,
rachel carson, andy warhol, fred rogers, commodore barry, walt whitman bridge, ben franklin bridge, betsy ross bridge, tacony palmyra, george rogers
clark, rogers clark, daniel carter beard, john roebling, john a roebling, zachary taylor memorial, william h natcher, glover cary, abraham lincoln
bridge, john f kennedy memorial, sherman minton, tadeusz kosciuszko, thaddeus kosciuszko, william preston lane, gerald desmond, vincent thomas, john
muir parkway, terry fox, laura secord, isaac brock, general brock, robert borden, sir robert borden, lester b pearson, lester pearson, john mcrae,
john mccrae, tommy douglas, stan rogers, norman bethune, william osler, sir william osler, emily carr, emily stowe, nellie mcclung, nellie l mcclung,
lucy maud montgomery, maud montgomery, agnes macphail, agnes mcphail, egerton ryerson, timothy eaton, george simcoe, john graves simcoe, graves
simcoe, lord elgin, lord durham, lord selkirk, lord dufferin, lord stanley, lord tennyson, lord roberts, alexander muir, frederick banting, sir
frederick banting, joseph brant, pauline johnson, e pauline johnson, tom longboat, chief peguis, gabriel dumont, grant macewan, peter lougheed, ralph
klein, simon fraser, george vancouver, captain george vancouver, captain vancouver, captain james cook, captain cook drive, george massey, duff
pattullo, alex fraser, port mann, ironworkers memorial, jack layton, john robarts, maurice rocket richard, gordie howe bridge, angus macdonald, angus
l macdonald, murray mackay, a murray mackay, lester pearson international, john c munro, billy bishop, roland michener, georges vanier, vincent
massey, william lyon mackenzie king, lyon mackenzie, louis st laurent, louis saint laurent, pierre trudeau, macdonald cartier, edmund barton, alfred
deakin, john curtin, ben chifley, robert menzies, sir robert menzies, harold holt, gough whitlam, john monash, sir john monash, charles kingsford
smith, kingsford smith, sir charles kingsford smith, donald bradman, sir donald bradman, nellie melba, dame nellie melba, mary mackillop, st mary
mackillop, caroline chisholm, elizabeth macarthur, elizabeth macquarie, lady macquarie, mrs macquarie, governor macquarie, captain phillip, captain
arthur phillip, governor phillip, governor hunter, william bligh, george bass, gregory blaxland, william charles wentworth, hamilton hume, charles
sturt, john oxley, ludwig leichhardt, burke and wills, edward john eyre, john mcdouall stuart, mcdouall stuart, john forrest, sir john forrest,
charles fremantle, james stirling, william light, colonel light, charles todd, banjo paterson, henry parkes, sir henry parkes, walter burley griffin,
burley griffin, john septimus roe, graham farmer, roe highway, edward gibbon wakefield, george grey, sir george grey, edmund hillary, sir edmund
hillary, ernest rutherford drive, kate sheppard, te rauparaha, william hobson, governor hobson, eleanor dark, john flynn, gladys moncrieff, cathy
freeman park, shane warne, phar lap, eddie mabo, eddie koiki mabo, neville bonner, vincent lingiari, william jolly bridge, story bridge, john
bradfield, sir leo hielscher, leo hielscher, victoria bridge, captain cook bridge, ted smout, ted smout memorial, john landy, percy cerutty, john
cain, dame edna, dame phyllis frost, albert jacka, john simpson kirkpatrick, edward weary dunlop, weary dunlop, sir edward weary dunlop, winnie
mandela, walter sisulu, albertina sisulu, oliver tambo, o r tambo, or tambo, chris hani, steve biko, albert luthuli, chief albert luthuli, desmond
tutu, helen suzman, lilian ngoyi, joe slovo, govan mbeki, robert sobukwe, solomon mahlangu, sophie de bruyn, john dube, king shaka, moses mabhida,
moses kotane, pixley ka seme, kwame nkrumah, julius nyerere, jomo kenyatta, tom mboya, dedan kimathi, haile selassie, patrice lumumba, thomas sankara,
kenneth kaunda, robert mugabe, samora machel, agostinho neto, amilcar cabral, nnamdi azikiwe, obafemi awolowo, ahmadu bello, tafawa balewa, murtala
muhammed, murtala mohammed, aminu kano, herbert macaulay, mohandas gandhi, subhash chandra bose, netaji subhash chandra bose, chandra bose, netaji
subhas, subhas chandra bose, sardar patel, vallabhbhai patel, sardar vallabhbhai patel, rajiv gandhi, lal bahadur shastri, bahadur shastri,
rabindranath tagore, swami vivekananda, bhagat singh, shaheed bhagat singh, rani lakshmibai, lakshmi bai, babasaheb ambedkar, b r ambedkar, dr
ambedkar, dr b r ambedkar, chhatrapati shivaji, shivaji maharaj, veer savarkar, lokmanya tilak, bal gangadhar tilak, sarojini naidu, mother teresa, c
v raman, jagadish chandra bose, birsa munda, guru nanak, maharana pratap, tipu sultan, k kamaraj, m g ramachandran, deen dayal upadhyaya, pandit deen
dayal upadhyaya, syama prasad mookerjee, rash behari, rash behari bose, a p j abdul kalam, abdul kalam, muhammad ali jinnah, ali jinnah, liaquat ali
khan, allama iqbal, benazir bhutto, bangabandhu sheikh mujib, sheikh mujibur rahman, dr sun yat sen, jose rizal, andres bonifacio, emilio aguinaldo,
manuel quezon, manuel l quezon, elpidio quirino, sergio osmena, ninoy aquino, ramon magsaysay, diosdado macapagal, apolinario mabini, claro m recto,
gregorio del pilar, epifanio de los santos, antonio luna, juan luna, marcelo h del pilar, melchora aquino, gabriela silang, ferdinand magellan, jose
abad santos, jose p laurel, patrick henry, howard smith"""
