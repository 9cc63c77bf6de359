# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that say where somebody comes from, and those beside which they do, folded, as readable data."""

from __future__ import annotations

from tocsin.core.guard.traits.peoples import MINORITIES, NATIONS, PEOPLE, PEOPLES

LANDLESS = """
    afrocolombian*, afrodescend*, ashaninka*, autochton*, boer, boers, chinoise du quartier, cinghales*, cossack*, de type africain, de type europeen, de type maghrebin, diaguita*, embera, ewe family, extracomunitari*, hawaian*, ilocano*, ingush, innu, issu de l'immigration, issue de l'immigration, karen woman, khmer*, kuki, lari, latynosk*, latynos, latynosem, luo man, mazahua*, mercheros, mestizo, mestiza, meticci*, metysem, metys, misak, miskit*, mizo, mit migrationshintergrund, mulatka, mulatke, naga tribesman, orang asli, orang batak, orang bugis, orang cina, orang dayak, orang jawa, orang madura, orang melayu, orang minang, orang papua, orang sunda, orang timor, pendzabcz*, quinqui*, rapanui*, rifen*, rohinya*, romski, shipibo*, shuar, sudtiroler, sniady, sniada, tsigane*, wolgadeutsch*, yaquis, zapotek*,
    kikuyu, hong konger*, hongkonger*, puertorriquen*, boricua, pasajero maya, sudtirolerin, altoatesin*, euskaldun, voyageur corse, nero africano, nera africana, hindoestaans*, kaapverdi*, mork hy*, morkhy*, resandefolk*, finnjavel, rom passagi, hazara, hazaragi, jenisch*, yenish*, yeniche*, manouche*, romanichal*, pavee, lyuli, sinti, sinto, sintiza, sintezza, romni, romnja, kalderasch*, lovara, cygank*, cyganie, cyganem, cyganow, romka, romem, romskiego pochodzenia, de raza gitana, irish traveller, traveller family, zigeunerin*, zingar*, gitano, gitana, gitanos, gitane, gitanes, cigano, cigana, ciganos,
    kurd, kurde, kurdin, kurden, kurdisch*, kurdish, kurdyjsk*, kurdem, kurdow, kurdka, kurdo, kurda, curdo, curda, curdi, curde, assyrer*, assyrian*, assiro, assira, aramaer*, aramean*, suryoye, suroye, chaldaer*, chaldean*, chaldeen*, caldeo, turkmen*, turkomen*, circassian*, tscherkess*, czerkies*, abkhaz*, abchas*, ossetian*, ossete*, osetyn*, ingush*, inguschet*, lezgin*, lesgin*, dagestan*, crimean tatar*, krimtatar*, tatar, tatare, tatarin, tatarka, tatarski, bashkir*, baschkir*, chuvash*, uyghur*, uighur*, uigur*, ouighour*, ujgur*, hmong, rohingya*, tamil, tamile, tamilin, tamilen, tamils, tamoul*, sinhal*, singhal*, bengali, bengale, bengalese, punjabi, panjabi, sylheti*, gujarati, pashtun*, paschtun*, pathan, pathane, pasztun*, pastun*, pachtoun*, hazaras, hazare, hazarin, hazarow, tajik, tadschik*, tadjik*, uzbek, usbek*, ouzbek*, baloch*, baluch*, belutsch*, beludz*, baloutch*, sindhi, kashmiri, kaschmiri, dalit, dalits, adivasi, gurkha, sherpa family,
    saharaui*, sahraui*, amazigh*, imazighen, tamazight, berber, berbere, berberes, berberin, bereber, bereberes, berbero, kabyle, kabyles, kabyl*, kabil, cabilo, touareg*, tuareg*, sahrawi*, saharawi*, sahraoui*, rifain*, rifeno, chaoui, nubian*, nubier*, masalit, dinka, nuer, amhara, amhare, oromo, tigray*, tigrin*, tigrayan, somali, somalo, hausa, haoussa, igbo, ibo, yoruba, ijaw, fulani, fulbe, peul, peule, peuls, mandinka, malinke*, bambara, soninke, sarakole, wolof, serer, serere, diola, dioula, joola, ashanti, asante, akan, bamileke*, bassa, beti, fang, baluba, hutu, tutsi, batwa, baganda, kalenjin, masai, maasai, massai, zulu, xhosa, sotho, tswana, tsonga, ndebele, shona, afrikaner*, herero, malagasy, malgache*, madagass*,
    mapuche*, aymara*, aimara*, quechua*, quichua*, kichwa*, guarani, guaranies, wayuu, nahua*, mixtec*, zapotec*, otomi*, tarahumara*, raramuri*, tzotzil*, tzeltal*, purepecha*, garifuna*, navajo, cherokee, lakota, apache, inuit, inuk, metis nation, cree family, mohawk family, first nation, first nations, native american*, aboriginal, aborigin*, torres strait*, maori, samoan*, tongan*, fijian*, hawaiian native, chamorro, kanak*, kanaque, polynesi*, papua*, ainu, zainichi, han chinese, hakka, dayak, javanese, molukk*, moluks*, moluccan*, molucker*, surina*, surynam*, hindoestaan*, hindostan*, antillian*, antilliaan*, antillean*, creole family, kreol*,
    sorbe, sorbin, sorben, sorbisch*, sorbian, wende, friesin, kashub*, kaschub*, kaszub*, slazak, slazaczk*, slazacy, silesian, lemko, lemkini, lemkow, lemkowsk*, lemka, lemk*, hutsul*, hucul*, rusyn*, rusnak*, ruthenian*, szekler*, szekely*, secui, secuiasca, csango*, ceangau, vlach*, aromun*, arumun*, aroman, pomak*, gagaus*, gagauz*, goranac, bosniak*, bosniake*, ashkali*, aschkali*, sami, saami, samen, samisk*, samer, samekvinna, saamelai*, kven, kvener, tornedal*, karelian*, ingrian*, udmurt*, nenets, yakut*, buryat*, burjat*, kalmyk*, kalmuck*, laz, lase, lasin, zaza, zazaca, zazaki, pontic greek, griko, arberesh*, arvanit*, walser family, ladino speaker, sephard*, ashkenaz*, aschkenas*, mizrahi, falasha, beta israel, donauschwab*, siebenburg*, spataussiedl*, aussiedler*, russlanddeutsch*, deutschruss*, banater, harki*, pied-noir, pieds-noirs, antillais*, guadeloup*, martiniquais*, comorien*, komorer*, mahorais*, reunionnais*, guyanais*, wallisien*, sans-papiers, capverdien*, cape verdean*, kapverd*, cabo-verd*, caboverd*, palestinien*, palastinens*, palestinian*, palestino, palestina ragazza, palestynczyk*, palestynk*, afro-*, afrodesc*, afro-descend*, afrokolumb*, mulatto*, mulata, mulato, metis, metisse, metisses, mischling*, mixed race, mixed-race, mixed heritage, mixed-heritage, dual heritage, biracial, black british, black african, black caribbean, british asian, south asian, east asian, southeast asian, west indian, afro-caribbean, white other, white british, white irish, windrush,
    romskie, romskiego, romsk*, ciemnoskor*, czarnoskor*, skosnook*, dunkelhautig*, schwarzafrikan*, farbige, farbiger, of colour, of color, von farbe, de couleur, de color, di colore, noir de peau, peau noire, piel morena, piel oscura, tez morena, carnagione scura, sniada cera, sniadej, dark-skinned, dark skinned, light-skinned, brown-skinned, mediterranean looking, eastern european*, east european*, osteuropa*, sudosteuropa*, europeo del este, europea del este, europeen de l'est, est europeo, subsaharian*, subsaharien*, maghreb*, magreb*, nordafrik*, nord-africain*, nordafrican*, levantin*, arabe, arabes, araber, araberin, arabo, araba, arabka, arabem, moro, mora, morito, sudaca, latino, latina, latinx, chicano, chicana, hispano, hispana, indigena, indigenas, indigene*, indianer*, sudlander*, orientale, asiatique, asiatiques, asiatico, asiatica, asiatin, asiate, asiaten, azjatk*, azjata, azjaty, schlesier*, vasca,
    roma-frau*, roma-familie*, romki, romek, roma passenger*, roma mother*, roma couple, roma children, roma beggar*, roma tenants, roma traveller*, roma reiziger*, roma origin, roma background, roma heritage, roma woman, roma man, roma girl, roma boy, roma lad, roma kid, roma pickers, roma worker*, roma colleague*, roma tenant*, roma pupil*, roma family, rom family, famille rom, famiglia rom, etnia rom, donna rom, ragazza rom, ragazzo rom, uomo rom, signora rom, femme rom, rodzina romska, dziecko romskie, rodiny romske, rom vatandas, roman vatandas, cigany*, ciganka, tigan, tiganca, tigani, tigancile, cikan*, romovi, romky, cingene*, mustalainen
"""
"""Peoples and looks, folded, one a comma; `word*` is a beginning."""
STEMS = (
    *PEOPLES,
    *MINORITIES,
    *NATIONS,
    *"""baski baskisch bielorrus danin dane deutschturk estnin este estin fries galleg grieg inder indyjk ingusz khmer khmeer kolumb lateinamerik latynos libij libio libyjcz lettin malaj malesi malinké mossi ostfries pendjab pendzabcz persa persem persan persk ruso rusa rusos sard tahiti tatark tataro tartaro togoles uzbecz wolgadeut zyprio koerd antill moluk surina curac japan japon giappon corean korean coreen koreaan coreana hispan asiat azjat caucas kaukas zigeun tzigan cygan gitan sorb comor komor arabe arabo sommal afro euroasi europe russland spataussiedl
    turc turq tureck turk metis mestic mulat mestiz indigen berber bereber chinees turks pools polsk roumain moldav mołdaw moldov wietnamcz vietnames thailand thailan tailandes birman laot cambodg singapur sudafr sud-afric sudafrikan beninois guineen sierra-leon erythr erytrej etiop kenya kenian
    sudan czad mauryt senegal gambijcz ghanes ghana rwand burund zambij zimbab ukrain bialorusin rosjan litwin lotysz estonczyk finland fin szwed norweg dunczyk islandcz niemiec niemk francuz francuzk hiszpan portugalcz wloch wloszk grek greczynk chorwat serb bosniak albancz macedonc bulgar rumun turek wegr slowak czech czeszk austriak szwajcar holend belg
    angli angielk szkot irlandcz amerykan kanadyjcz meksykan kubancz brazylijcz argentyncz kolumbijcz peruwiancz chilijcz wenezuel ormian azer gruzin kazach kirgiz turkmen mongol chinczyk chink japonczyk japonk koreancz wietnamk filipincz indonez malezyjcz hindus pakistancz bangladesz nepalcz syryjcz irakijcz iracz iranczyk libanczyk izrael egipcjan marokancz algierczyk tunezyjcz libijcz nigeryjcz
    australi bahrain barbadi bajan belarus bielorus bhutan cornish corsic cypriot cypryj chypriot cipriot zyprer zypriot danish danois danes swed sued schwed sved norveg norueg norwegian gabon galici libyan libyen libic maltes maltais montenegr
    panamen panaman singapor sicilian taiwan ceilan tayik tagic tadzyk tunec kazaj marfil egipci irachen messican pachistan giamaican cecen neerland niederland hollander holender olandes portoghes ungheres malgasc mauritan mauretan mauric boliwij banglij katalon
    spanish spaniard djibout malagas botswan salwador costarr kongij estonc gwinej haitan czarnogor saudyj slowen eslovac esloven lituan estoni qatari kuwaiti omani guyan surinam trinidad ecuatoguin equatoguin iceland islandes kyrgyz banglades persian perser cubain finnois afgaan syyria tummaihoi etiopi
    basque basqu vasco vasca sudtirol paquistan hazar ghany ghancz baskij cygansk vietnamc ukrajin kurdsk syrsk arabsk mongolsk afghansk slovensk chinsk ruska rusk moravsk""".split(),
)
NO_NATION = (
    "check", "mulatiere", "angolo ", "gruzli", "indir", "indiv", "indic", "indis", "indign", "indigest", "indie", "indie", "indik", "indio", "indef", "cinem", "polish", "malic", "maliz", "chill", "romantic", "europea ", "turkis-", "arabesk", "chinch", "chino ", "serbatoi",
    "balkon", "latin ", "irland strasse", "persistent", "perus", "perut", "finland ", "fine", "fini", "fina", "fins", "finc", "fino", "finge", "belgrad", "belgi strasse", "russ-", "japanpapier", "kenny", "togo ", "scotch", "serve", "malin", "malio", "mali ", "iron", "grekt", "vlagen", "chad ", "perugi",
    "jemand", "benin ", "keniaplatz", "litera", "litig", "litur", "letto ", "lettor", "lettre", "letter", "estim", "welsh ", "togol", "libi", "polski fiat", "moldur", "cubano ", "cuban heel", "czech-", "hindust", "finisz", "fink", "finer", "find", "final", "finan", "finish", "belgu", "angli", "angiel", "azeroth", "szkoten", "serbo ", "wlochat", "syrop", "sudoe", "sudor", "sudost", "sudest", "sudwest", "sudsei", "sudeing", "europei", "europal", "europaplatz", "cinema", "gambe", "chilen ", "chile ", "marocco ", "albanit", "jordans",
)  # fmt: skip
# What a nation's stem ends in, by language: German, English, French, Spanish and Portuguese, Italian, Slavic, Northern and Romanian.
FORMS = frozenset(
    " ".join(
        (
            "sch schen scher sches sche isch ischen ischer isches ische er erin ern erinnen e in innen",
            "an ans ian ians ese ish i is ic ch sh k ks ean eans",
            "ais aise aises ien ienne iens iennes ain aine ains aines ois oise oises ol ole c que ques and ande e es",
            "o a os as es esa eses esas eno ena enos enas ano ana anos anas i is iano iana ianos ianas ita itas",
            "ini ina ine iani iana ani ana ane esi ese eno ena eni ene ei ea",
            "czyk czyka czykiem czykow czycy ka ki ke ek em ow ski ska skie skiego skiej skim skich cki cka ckie ckiego ckiej ckim in inka inki anin anka anki anie anow ianin ianka",
            "se s aan aanse an anse sk ska skt lainen laisen lane ec ecka ovo ove ul easca",
        )
    ).split()
)
# A firm, a buyer: what is beside it says where goods come from.
FIRMS = frozenset(
    "client clients customer customers supplier vendor contractor subcontractor kunde kundin lieferant cliente clienti clientes proveedor fornitore klient fournisseur agent agente operator operatore operador prestataire pilot shipper tenant".split()
)
# How somebody seems to be, and what may stand between.
SEEMS = frozenset(
    "looked looks look seemed seems sounded sounds appeared described believed parecia parecian parece parecen sembrava sembravano sembra pareva wygladal wygladala wygladali wyglada wygladaja semblait semblaient semble air".split()
)
VEHICLES = tuple(
    "plate reg van car lorr truck matric targ kennz tablic rejestr plaque immat camion furg papers label passport".split()
)
ACCENT = ("accent", "akzent", "acento", "akcent", "sotaque", "brytning", "korostus")
OF_ONE = ("czyk", "anin", "zin", "ynka", "inka", "anka", "unka", "onka", "zec", "iec")
ENGLISH = frozenset("origin descent heritage ancestry extraction background".split())
ORIGINS = ENGLISH | frozenset(
    "origine origini origen origem herkunft abstammung wurzeln afkomst komaf pochodzenia etnia ascendencia ascendance harkomst ursprung bakgrund puvodu".split()
)
COMPASS = frozenset("north south east west northern southern eastern western atlantic arctic".split())
OF_WHOM = PEOPLE | frozenset(
    "person persons people someone somebody woman boy girl lady gentleman personne personnes individu individus homme femme mann frau persona personas persone osoba osoby osob mezczyzn persoon pessoa pessoas henkilo".split()
)
OF_THINGS = (
    ("isch", "ische", "ischen", "ischer", "isches", "ia", "ie", "ien", "land", "ski", "skie"),
    ("ia", "ie", "land"),
)
"""How lands and adjectives end, behind any article and behind a French one."""
