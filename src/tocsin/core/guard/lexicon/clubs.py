# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sports clubs of several words, folded; grown by tools/grow_clubs.py from openfootball (CC0). Do not edit."""

from __future__ import annotations

CLUBS = frozenset(
    name.strip()
    for name in """academia cantolao, academica clinceni, adana demirspor, aguilas doradas rionegro, akademija pandev, akademik sofia
    akcaabat sebatspor, akhmat grozny, al-ahli jeddah, al-hilal riyad, alania vladikavkaz, alashkert erewan, albirex niigata
    alki larnaca, alki oroklini, alki oroklinis, alzano virescit, america mineiro, amica wronki, amkar perm
    angouleme-soyaux charente, anzhi makhachkala, apollon smyrni, araks ararat, argentinos jrs, aris bonnevoie, aris bonneweg
    aris limassol, aris thessaloniki, arsenal tivat, arsenal tula, asc otelul galati, asi audax friul
    association sportive nancy-lorraine, asteras tripoli, atherton collieries, atherton collieries afc, athletico paranaense
    atlantas klaipeda, atlas delmenhorst, atlas guadalajara, atletic escaldes, atromitos athen, atvidabergs fotbollforening
    audax italiano, aurora pro patria, austria karnten, austria lustenau, austria vienna, avangard kursk, avenir beggen
    avispa fukuoka, baladiyyat mehalla, balestier khalsa, ballenas galeana, ballsportverein schwarz-weiss rehden, baltika kaliningrad
    banants yerevan, beijing guoan, beijing sinobo guoan, bekescsabai elore, belshina bobruisk, benfica lisboa, benfica lissab
    besa kavaje, betis sevilla, bidwest wits, black leopards, blau-weiss lohne, bloemfontein celtic, boavista porto, boca jrs
    bohemians dublin, bokelj kotor, borac cacak, botafogo rio, botev vratsa, bourg peronnas, boyaca chico, breidablik kopavogur
    brondbyernes idraetsforening, bruk-bet termalica nieciecza, bsv schwarz-weiss rehden, bsv stahl brandenburg, burton swifts
    canakkale dardanelspor, casa pia, casa pia atletico, cefn druids, cefn druids afc, celik niksic, celta vigo, celtic glasgow
    ceramica cleopatra, chabab mohammedia, chamois niortais, changchun yatai, charlotte independence, chayka peschanokopskoye
    chengdu rongcheng, cherno more, cherno more varna, chertanovo moscow, chievo verona, chikhura sachkhere, chimia rimnicu vilcea
    chindia targoviste, chongqing dangdai lifan, chongqing lifan, chrobry glogow, cimarrones sonora, clermont foot
    clermont foot auvergne, club athletico paranaense, club deportes iquique, club deportes tolima, club esportiu carroi
    club esportiu principat, club lleida esportiu, club marino luanco, club sport emelec, club sportif petange
    clube desportivo feirense, clube desportivo mafra, clube desportivo trofense, clube nautico capibaribe, concordia chiajna
    consa sapporo, consadole sapporo, constellacio esportiva, corum belediyespor, corvinul hunedoara, cruz azul, crvena zvezda
    cscyd blooming, csikszereda miercurea ciuc, csm flacara moreni, csm jiul petrosani, csm studentesc iasi, csu vointa sibiu
    cukaricki belg, cukaricki belgrad, cukaricki belgrade, cultural leonesa, dalian yifang, decic tuzi, den haag, departivo rayo
    deportes antofagasta, deportes iquique, deportes melipilla, deportes pereira, deportes quindio, deportes tolima
    deportes vallenar, desna chernigov, desna tscherni, desportiva capixaba, deutsche jugendkraft vilzing, digenis morphou
    dighenis morphou, diosgyor-vasgyari testgyakorlok kore, dnepr dnepropetrovsk, dnepr mogilev, dnipro dnipropetrovsk
    door wilskracht sterk, dorados sinaloa, drita gjilan, dsg union perg, dulwich hamlet, dunav ruse, dundee hibernian
    dziugas telsiai, ecija balompie, edelweiss linz, egersunds idrettsklubb, enisey krasnoyarsk, enosis neon paralimni
    enosis paralimni, ermis aradippou, estudiantes tecos, etar tarnovo, etar veliko tarnovo, eth asteras, etzella ettelbruck
    excelsior virton, fabril barreiro, fagiano okayama, fakel voronezh, fakel worenesch, farul constanta, fastav zlin
    fatih karagumruk, favoritner athletikclub, fc-astoria walldorf, fcv farul constanta, federazione calcistica crotone
    fjolnir reykjavik, flacara moreni, flamurtari prishtina, flamurtari vlore, florida soccer soldiers, fola esch, fortuna sittard
    fylkir reykjavik, gallos blancos, gandzasar kapan, garabag agdam, gaz metan, gaz metan medias, gazelec ajaccio, gazovik orenburg
    germinal beerschot, germinal ekeren, gimnastica segoviana, giravanz kitakyush, giravanz kitakyushu, girondins bordeaux
    gloria bistrita, godoy cruz, golden arrows, goteborgs atlet idrottssallskap, groclin dyskobolia, grupo desportivo fabril
    guabira montero, guangzhou evg, guizhou heng, guizhou hengfeng, guizhou zhicheng, halmstads bollklubb, hamilton accies
    hammarby fotboll, hammarby talangfotbollforening herrfotboll, hamrun spartan, hamrun spartans, handknattleiksfelag kopavogs
    hansa rostock, harbin yiteng, haugur haugesund, havnar boltfelag, havnar boltfelag torshavn, hebar pazardzhik, hebei china fortun
    hebei fortune, helsingin jalkapalloklubi, henan jianye, heracles almelo, hertha berliner sport-club, hertha wels, heusden zolder
    hobro idraets klub, hokkaido consadol, hokkaido consadole, hokkaido consadole sapporo, holstein kiel, hoverla uzhhorod
    hsk zrinjski mostar, ihud shefa-amr, iliria solothurn, independiente medellin, indy eleven, inhulets petrove, ionikos nikea
    iraklis saloniki, ironi kiryat schmona, ironi kiryat shmona, irtysh pavlodar, isidro metapan, italien pertandingan
    ithrottabandalag akraness, iwate grulla morio, iwate grulla morioka, jaguares chiapas, jaguares cordoba, jahn r'burg
    jiangsu suning, jiul petrosani, jonkopings sodra, junge wikinger ried, juve stabia, kairat almaty, kaizer chiefs, kalev sillamae
    kamen ingrad, kapaz ganja, kapylan pallo, kardemir karabukspor, karmiotissa pano polemidia, karmiotissa pano polemidion
    karmiotissa polemidion, karpaty lemberg, kashiwa reysol, kawa frontale, kayseri erciyesspor, kelty hearts, kerkyra kassiopi
    kfc verbroedering geel, khazar lankaran, khazri buzovna, khemis zemamra, kks lech poznan, kokkolan palloveikot, komloi banyasz
    kruoja pakruojis, kryl'ia sovetov, kryliya sovetov, krylya sovetov, krylya sovetov samara, kryvbas kryvyi rih, kuban krasnodar
    kuopion pallotoverit, kuusysi lahti, lazio rom, lazio roma, lech posen, lech poznan, leher turnerschaft, leiknir reykjavik
    leones negros udeg, leotar trebinje, levski sofia, levski-spartak sofia, libertad ascuncion, liepajas metalurgs, litex lovech
    livyi bereh, llaneros guanare, lok moskau, loko moscow, lombard papa tfc, loros universidad, lovcen cetinje
    luch energia vladivostok, luch vladivostok, luch wladivostok, ludogorets razgrad, ludogorez rasgrad, luftetari gjirokaster
    machida zelvia, macva sabac, maghreb fez, maghreb tetouan, makedonija gjp, mamelodi sundowns, marchfeld donauaue, marek dupnitsa
    margveti zestafoni, marignane gignac, marino luanco, matsumoto yamaga, melb victory, mersin idmanyurdu, metalist kharkov
    metalurgi rustavi, metalurgs liepaja, metalurh donetsk, metalurh zaporizhy, metalurh zaporizhya, mfc metalurh zaporizhya
    mfk zemplin michalovce, mika ashtarak, millonarios bogota, milsami orhei, mineros guayana, misr lel makasa, mito hollyhock
    mjondalen idrettsforening, mladost doboj kakanj, mladost ljeskopolje, mladost lucani, moadon sport ashdod, monarcas morelia
    montedio yamagata, mordovia saransk, mornar bar, municipal grecia, municipal perez zeledon, mushuc runa, nacional asuncion
    nafta lendava, napredak krusevac, neckarsulmer sport-union, neftchi baku, neftekhimik nizhnekamsk, neman grodno, nes tziona
    neuchatel xam, neuchatel xamax, neuchatel xamax fcs, newi cefn druids, niigata albirex, niki volos, nizhnii novgorod
    nizhny novgorod, noah yerevan, nomme kalju, norma tallinn, north texas rayados, obilic belgrade, odd grenland, ofc botev vratsa
    olimpik donetsk, olympiacos volou, olympique lyon, omilos filathlon irakleiou, omiya ardija, operario ferroviar
    ordabasy shymkent, orlando pirates, oskarshamns allmanna idrottsklubb, ostersunds fotbollsklubb, otelul galati, othellos athienou
    oud-heverlee leuven, pacos ferreira, paide linnameeskond, palloseura kemi kings, panachaiki patras, panetolikos agrinio
    panthrakikos komotini, pari nizhny novgorod, pars jonoubi jam, partizani tirana, patriotas boyaca, patro eisden, pelister bitola
    penya encarnada, penya encarnada andorra, perez zeledon, pezoporikos larnaca, pfk ludogorets razgrad, pfk turan tovuz
    pinzgau saalfelden, pirin blagoevgrad, pjunik erewan, platanias chanion, pofc botev vratsa, polissya zhytomyr, preussen munster
    puskas akademi, puskas akademia, puszcza niepolomice, pyunik yerevan, qairat almaty, qarabag agdam, qingdao huanghai
    racing besancon, racing union letzebuerg, radnik bijelji, radnik bijeljina, radnik surdulica, raith rvs, randers freja
    randers sportsklub freja, rayo zuliano, real betis, real betis balompie, real betis sevilla, real cartagena, real cundinamarca
    real espana, real garcilaso, real jaen, real madrid, real madrid castilla, real murcia, real oviedo, real saragossa
    real soacha cundinamarca, real tomayapo, real zaragoza, red star belgrade, red star penzing, red star waasland, reipas lahti
    renofa yamaguchi, renova dzepciste, reus deportiu, rheindorf altach, rionegro aguil, roasso kumamoto, rodez aveyron
    rodez aveyron football, rops rovaniemi, rosenborg ballklub, rostov rostov-on-don, rot weiss ahlen, roter stern belgrad
    royal pari sion, royale union saint-gilloise, rubin kasan, rudar pljevlja, rudar velenje, rukh vynnyky, safa baku
    sageata navodari, salamis famagusta, sampaio correa, sandnes ulf, sanfrecce hiroshima, sangju sangmu, sant julia, santos tartu
    sartid smederevo, saxan gagauz yeri, schachtar donezk, schachtjor donezk, schwarz-weiss bregenz, schwarz-weiss rehden
    sectzya nes ziona, seinajoen jalkapallokerho, sektzia nes tziona, seongnam ilhwa, seongnam ilhwa chunma, servette geneve
    sfc desna tscherni, sfintul gheorghe, shafa baku, shakhtar donetsk, shakhter karagandy, shakhter soligorsk, shakhtior saligorsk
    shakhtyor karaganda, shakhtyor soligorsk, shakter karaganda, shandong lunen, shandong luneng, shandong luneng taishan
    shandong taishan, shanghai greenland shenhua, shanghai shen, shanghai shenhua, shanghai shenxin, shenhua shanghai
    shimizu s-pulse, shinnik yaroslavl, shirak gyumri, shkendija tetovo, shonan bellmare, sibir novosibirsk, sileks kratovo
    sillamae kalev, simurq zaqatala pfk, siofoki banyasz, skenderbeu korce, skovde allmanna idrottsklubb, slaven belupo
    slaven koprivnica, sliema wandere, sloboda tuzla, sloboda uzice, sloga jugomagnat skopje, sociedade esportiva palmeiras
    sokol dolna zdana, sorja luhansk, sparta r'dam, spartaki tskhinvali, spartaks jurmala, spg hertha wels, spora luxemburg
    sport podbrezova, sport-club hauenstein, sporta centrs grobina, sportklub austria klagenfurt, sportsklubben haugar
    sportul studentesc, sportul studentesc bucuresti, stahl brandenburg, stal kamianske, stalybridge celtic, steagul rosu brasov
    stjarnan gardabaer, suduva marijampole, sutjeska niksic, svg purgstall, swift hesper, swift hesperan, swift hesperange
    szeged-csanad gros, szeged-csanad grosics akademia, tacuary asunci, tacuary asuncion, talinna kalev, talleres cordoba
    tallinna kalev, tammeka tartu, tampereen ilve, tampereen ilves, tampereen pallo-veikot, tampereen-viipurin ilves-kissat
    tatran presov, tavriya simferopol, tawrija simferopol, tegevajaro miyazak, tegevajaro miyazaki, tekstilac odzaci
    tekstilschik kamyshin, tekstilshchik ivanovo, tekstilshchik kamyshin, telephonat bani sweif, termalica nieciecza, teuta durres
    thespa gunma, thespakusatsu gunma, thor akureyri, throttur reykjavik, tianjin q'jiang, tianjin quanjian, tianjin tianhai
    tiburones rojos, tiburones rojos veracruz, tirgu mures, tobol kostanay, tobol kustanai, tobyl kostanay, tokyo verdy, tom tomsk
    torslanda idrottsklubb, trinity zlin, tsarsko selo, tsarsko selo sofia, tulevik viljandi, turan tovuz, turan tovuz pfk
    ulisses yerevan, umm al-fahm, ungmennafelag breidablik, ungmennafelag njardvikur, ungmennafelagid afturelding
    ungmennafelagid fjolnir, unio esportiva lleida, union dietach, union edelweiss linz, union gurten, union luxemburg, union mondsee
    union montanesa escobedo, union mutilvera, union ostermiething, union perg, union saint-gilloise, union sportive concarnoise
    union sportive monastirienne, union sportive rumelange, union titus petange, union touarga, union vocklamarkt, ural jekaterinburg
    ural yekaterinburg, urawa reds, urbs reggina, utrechtse sportvereniging hercules, utsiktens bollklubb, v-varen nagasaki
    valkeakosken haka, valur reykjavik, van buyuksehir belediyespor, varbergs bois, varteks varazdin, vegalta sendai, velez mostar
    velez sarsf, velez sarsfield, veres rivne, veris chisinau, viborg fodsports forening, victoria branesti, victoria rosport
    videoton fehervar, viitorul constanta, viktoria aschaffenburg, viktoria koln, viktoria pilsen, viktoria plzen, viktoria zizkov
    viljandi tulevik, vissel kobe, vitesse arnheim, vitosha bistrica, vitosha bistritsa, vitosha sofia, vllaznia shkod
    vllaznia shkoder, vointa sibiu, volga nizhnii novgorod, volga nyzhnyi, volyn lutsk, vorskla poltava, vorskla poltaw
    vorskla poltawa, voska sport, wacker innsbr, wadi degla, waterschei thor, wiener viktoria, wismut aue, wormatia worms
    wsc hertha wels, wuhan zall, xamax neuchatel, xazar lankaran, yanbian funde, yeni malatyaspor, yenisey krasnoyarsk, young violets
    youngheart manawatu, zaria balti, zemplin michalovce, zeta golubovci, zhejiang greentown, zhejiang yiteng, zimbru chisinau
    zorya lugansk, zorya luhansk, zorya voroshilovgrad, zrinjski mostar""".replace("\n", ",").split(",")
)
