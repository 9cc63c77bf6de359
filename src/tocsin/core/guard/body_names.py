# SPDX-License-Identifier: AGPL-3.0-or-later
"""Unions, parties, faiths and movements that a rule may not name, by kind, as readable data.

`SHORT` are abbreviations as their bearers write them; `SPOKEN` names and words, folded (no case, no accents), one a comma,
`word*` a beginning. `MEMBERS` are words beside which an abbreviation is an organisation's, `TRADE` abbreviations of things.
"""

from __future__ import annotations

_SHORT = {
    "union": """AFGE AFSCME AFT APWU ATU BCTGM BLET CWA IAMAW IATSE IBEW IBT IFPTE ILWU IUOE IUPAT IUEC IWW LiUNA LIUNA NALC NATCA NNU NTEU OPEIU
    RWDSU SAG-AFTRA SEIU SMART-TD TWU UAW UFCW UFW UMWA UNITE-HERE USW UWUA UFT UTLA CUPE CUPW PSAC OPSEU UNIFOR CAW NUPGE BCGEU FIQ CSN FTQ
    TUC GMB RMT TSSA ASLEF PCS CWU FBU NASUWT NAHT UCU USDAW UNISON BFAWU BECTU URTU POA NUJ IWGB UVW BALPA RCN BMA HCSA STUC SIPTU NIPSA
    ACTU CFMEU CFMMEU AMWU CPSU NTEU RTBU UWU ANMF HSU NZCTU COSATU NUMSA SATAWU NEHAWU SADTU NUPENG PENGASSAN ASUU COTU
    AITUC INTUC CITU ITUC ETUC IndustriALL KCTU FKTU CTUHR HKCTU
    CGT CFDT CFTC CFE-CGC UNSA FSU FNSEA SNES SNUipp SNUIPP SNEP SNESUP Sgen SGEN SNALC SNPTES SNCS SNTRS SNPL SNPNC SNJ SNUDI SNCA SNUI UGICT UGFF UFICT FERC FNIC FNME FAPT FGTE FGMM
    FTM-CGT FEETS SUD-Rail SUDRail SUD-Solidaires SUD-PTT FNTL CGSP CGSLB ACV ABVV ACLVB FGTB UGTT UGTM UGTA UNTM USTKE CSTC ONSL
    GdP DPolG DGB DBB GDL EVG NGG GEW IGM IGBCE IG-BCE IG-BAU KOMBA DJV GdBA DHV ÖGB OEGB GPA-djp younion VPOD KVPOD transfair
    CCOO UGT CSIF SATSE STEPV STEs ANPE FETICO CSI-F SEPLA SITCPLA SEMAF JUPOL JUCIL AUGC ESK STEILAS LSB-USO IAC-CATAC
    CGTP CGTP-IN STRUP SITRA SITAVA FECTRANS FENPROF SNTCT SNTSF CONLUTAS Sindipetro SINTECT
    UOCRA UOM CTERA UPCN SMATA SUTEBA SUTERM SNTE CNTE CROC CROM STUNAM SUTEP FECODE
    CGIL CISL UIL UGL FIOM FILT FILCAMS FISASCAT UILTuCS UILTRASPORTI FIM-CISL UILM FILCTEM FLC-CGIL FILLEA FP-CGIL FAISA FISMIC Confsal CONFSAL SNALS ANPAC ANIEF CUB USI-CIT SLC-CGIL NIdiL
    NSZZ OPZZ FZZ ZNP OZZL OZZPiP OZZIP WZZ ZZM ZZPR NZZ ZZG KNSZZ ZZPKM ZZL ZMPwZZ
    FNV CNV VCP ABVA NU91 AbvaKabo LBC-NVK ACOD
    SAK STTK AKAVA JHL TEHY ERTO Unionen Kommunal SEKO
    SZOT MASZSZ ČMKOS CITUB GSEE ADEDY PAME DİSK TÜRK-İŞ HAK-İŞ KESK FNPR Histadrut""",
    "party": """SPD CDU CSU FDP AfD NPD BSW DKP MLPD ÖDP FPÖ ÖVP SPÖ KPÖ NEOS
    LFI EELV NPA PCF LREM UMP RPR N-VA cdH PTB PVDA
    PSOE ERC BNG EAJ-PNV PNV PACMA PVEM MORENA PSUV FMLN FSLN
    M5S PRC-SE FdI
    PiS PSL SLD KOD ONR
    UKIP SNP DUP SDLP UUP BNP EDL BJP EFF ZANU-PF AKP CHP HDP MHP YPG PKK GOP MAGA
    PVV VVD CDA D66 PvdA""",
    "demonstration": """PETA WWF NABU MSF FFF XR JSO L214 ANV-COP21 ANVCOP21 ATTAC LDH MRAP RESF
    PAH ANPI NoTAV NoTAP NoMUOS BDS BLM ACLU NAACP AIPAC CAIR LICRA CRIF""",
    "faith": "DITIB IGMG VIKZ UOIF CFCM LDS",
    "orientation": "LSVD ILGA GLAAD ARCIGAY FELGTB FELGTBI COGAM KPH",
}

SPOKEN = {
    "union": """confederacion general del trabajo, confederazione generale, confederation generale, conflicto colectivo, conflictos colectivos, conflit collectif, conflitto collettivo, nursind, nursing up, writers guild, actors' equity, actors equity, screen actors guild, directors guild, longshoremen, united steelworkers, mine workers, mineworkers, unite here, united here, united food,
    e tu, first union, forsa, royal college of nursing, royal college of midwives, junior doctors committee, trades council, trades union congress, labour congress, labor council, central labor council,
    police federation, fire brigades, bakers union, maritime union, pilots association, air line pilots, airline pilots, flight attendants association, professional footballers association,
    teachers association, teachers' association, nurses association, nurses' association, nurses united, workers united, drivers united, couriers united, gig workers, app drivers, workers alliance, workers' alliance, workers assembly, workers centre, workers center,
    labour movement, labor movement, organised labour, organized labor, bargaining unit, bargaining committee, bargaining council, pay claim, pay talks, wage talks, pay offer, scab, scabs, blackleg*, strikebreaker*, union-buster*,
    solidaires, union solidaires, force ouvriere, fo cheminots, sud sante, sud education, sud commerce, sud industrie, sud chimie, sud collectivites, sud poste, coordination rurale, modef, alliance police, unite sgp, csc transcom,
    elus du personnel, elu du personnel, representants du personnel, representant du personnel, delegues du personnel, heures de delegation, reunion du cse, elus cse, cse extraordinaire, elections professionnelles, prud'hommes, cahier de revendications, revendication*, negociation salariale, negociations salariales, nao,
    vereinigung cockpit, cockpit piloten, ufo kabine, fau berlin, unia, syna, transfair, wahlvorstand, br-sitzung, br-wahl, br-mitglied*, tarifkommission*, lohnforderung*, lohnverhandlung*, tarifforderung*, tarifverhandlung*, arbeitskampf*, streikkasse, streikgeld, streikposten, schwerbehindertenvertretung, jugendvertretung, einigungsstelle,
    mitarbeitervertretung, personalratswahl*, gesamtbetriebsrat*, konzernbetriebsrat*, arbeiterkammer, christliche arbeitnehmer, arbeitnehmervertret*, arbeitnehmervertreter*, belegschaftsvertret*,
    confederacion intersindical, intersindical, central obrera, central unitaria, central de trabajadores, centrales obreras, la bancaria, camioneros moyano, delegados de personal, delegada de personal, delegado de personal, junta de personal, mesa de negociacion, pliego de peticiones, kellys, las kellys, riders por derechos, negociacion colectiva, negociacion del convenio, liberados, liberado,
    delegato rsu, delegati rsu, rappresentanti dei lavoratori, trattativa sindacale, piattaforma contrattuale, rinnovo contrattuale, vertenza, vertenze, confederali, camera del lavoro, patronato,
    spoleczna inspekcja pracy, spolecznej inspekcji pracy, spoleczny inspektor pracy, rada pracownikow, rady pracownikow, komisja zakladowa, komisji zakladowej, organizacja zakladowa, komisja miedzyzakladowa, zz kontra, porozumienie placowe, postulaty placowe, spor placowy,
    vakbondslid*, vakbondsman, vakbondsvertegenwoordig*, kaderlid, kaderleden, luottamusmies, fackklubb*, tillidsrepraesentant*, tillitsvalgt*""",
    "strike": """walk out, walk outs, walked out, down tools, downing tools, refuse overtime, refusing overtime, overtime refusal, refuse to work, working to contract, sickout, sick out, blue flu, mass resignation*, mass sick call*, lock-out, industrial relations,
    droit de retrait, preavis depose, preavis, cessation du travail, arret du travail, debrayer, grogne, fronde, cahier de doleances, bras de fer,
    streikbruch*, streikbrech*, krankfeier*, arbeitsverweiger*, blaumachen, gelbe scheine,
    cierre patronal, en lucha, encierro de trabajadores, operacion tortuga, plantilla en lucha, medidas de fuerza, quite de colaboracion, trabajo a reglamento,
    in lotta, in agitazione, agitazione, blocco degli straordinari, blocco straordinari, sciopero bianco, astensione, incrociare le braccia, picchettaggio,
    spor zbiorowy, sporu zbiorowego, akcja protestacyjna, wloski strajk, odmowa nadgodzin, przestoj w pracy zalogi""",
    "demonstration": """atd quart monde, act up, act-up, emmaus, secours rouge, secours populaire, futuro vegetal, ecologistas, arcigay, green peace, friends of the earth, animal rising, animal rebellion, sunrise movement, code pink, oath keepers, three percenters, standing rock, insulate britain, defund the police, stop the steal, occupy wall street, tea party, hands off, red rebels, youth strike, school strike, smash borders, stand up to racism, unite against fascism, hope not hate, patriotic alternative, youth for climate, scientists for future, parents for future, omas gegen rechts, psychologists for future, students for climate,
    human rights watch, reporters without borders, doctors without borders, refugee council, amnesty, save the children campaign,
    droit au logement, cimade, alternatiba, la ronce, riposte alimentaire, sos racisme, sos mediterranee, youth for climate, action francaise, generation identitaire, les amis de la terre, france nature environnement, touche pas a mon, manif pour tous, tractage, affichage sauvage, distribution de tracts, colleurs d'affiches, casserolade*, blocus, zad, sabotage militant, chasuble*, gilet jaune, les jaunes, bonnets rouges, comite de soutien, comite de lutte, comite de quartier en colere,
    rote hilfe, rote flora, interventionistische linke, robin wood, pro asyl, campact, letzte generation, neue generation, klimacamp*, protestcamp*, baumbesetz*, hausbesetz*, waldschutz*, tierbefrei*, atomkraft nein*, castor schottern, mahnfeuer, querdenk*, reichsburg*, identitare, pegida, legida, aufstehen gegen, seebrucke, sea-eye, burgerbegehren*, unterschriftensammlung*, plakataktion*, flashmob*, besetzer*, besetzung der, flugblatt*, flyer verteil*, flugblattverteil*,
    stop desahucios, tsunami democratic, madres de plaza de mayo, abuelas de plaza de mayo, marea blanca, marea verde, mareas blancas, ecologistas en accion, juventud por el clima, rebelion cientifica, futuro vegetal, feminista*, indignados, escrache*, cacerolada*, cacerolazo*, okupa*, octavilla*, pancarta*, buzoneo, reparto de octavillas, repartir octavillas, repartir panfletos, desahucios, 15m, 8m,
    legambiente, askatasuna, leoncavallo, no expo, no ponte, no grandi navi, no global, no vax, no pass, no green pass, centro sociale, centri sociali, friday for future, disobbedienti, banchetto informativo, raccolta firme, raccolta di firme, striscione, striscioni,
    obywatele rp, agrounia, agro unia, kampania przeciw homofobii, dziewuchy dziewuchom, strajk klimatyczny, mlodziezowy strajk, rodzina radia maryja, ordo iuris, zbieranie podpisow, zbiorka podpisow, rozdawanie ulotek, rozrzucanie ulotek, blokada drogi przez, baner protestacyjny, okupacja, zadyma, zamieszki""",
    "party": """bildu, eh bildu, euskal herria bildu, one nation, african national congress, economic freedom fighters, indian national congress, congress party, muslim brotherhood, lutte ouvriere, parti de gauche, action populaire, debout la france, les ecologistes, horizons parti, place publique, die heimat, der iii weg, dritte weg, der dritte weg, piratenpartei, volt deutschland, werteunion, jusos, junge union, junge liberale, junge alternative, grune jugend, die partei, linksjugend, milli gorus, graue wolfe,
    esquerra, junts, compromis, peronista*, kirchnerista*, la campora, chavista*, sandinista*, zapatista*, uribista*, masistas, mas-ipsp, pp valenciano, partido popular, nuevas generaciones, juventudes socialistas,
    forza nuova, italia viva, rifondazione, comunione e liberazione, grillini, grillino, leghista, leghisti, meloniani, noi moderati, europa verde, sinistra italiana,
    partia razem, lewica razem, trzecia droga, kukiz, platforma obywatelska, pisowc*, pisowsk*, platformers*, korwinist*, narodowc*, mlodziez wszechpolska, obywatelsk* platform*, wsrod wyborcow, wyborcy""",
    "faith": """orthodox christians, orthodoxe christen, orthodoxes, ortodossi, ortodoxos, prawoslawni, prawoslawnych, grekokatolicy, katolickie, wyznawcy, seventh-day adventist*, adventist*, quaker*, methodist*, lutheran*, calvinist*, anglican*, presbyterian*, pentecostal*, mennonite*, amish, sufi, sufis, sufi order, baha'i*, bahai*, hasidic*, haredi*, rastafari*, wiccan*, satanist*, zoroastrian*, jains, yazidi*, druze, masonic*, masons lodge, opus dei, knights of columbus, salvation army, unification church, church of, hare krishna, falun, bible class, bible reading, prayer room*, prayer break*, prayer meeting*, prayer group*, congregant*, churchgoer*,
    port du voile, evangeliste*, evangelique*, loge maconnique, franc-macon*, francs-macons, grand orient, paroissien*, pratiquant*, salle de priere, confrerie*, laicite, adventiste*, culte protestant, voile islamique, femmes voilees,
    freikirche*, freikirchlich*, evangelische jugend, katholische jugend, kolping*, pfingstler*, adventist*, methodist*, neuapostol*, zeuge jehova*, gebetsraum*, gebetspause*, gebetskreis*, bibelkreis*, kirchgang*, kirchenganger*, glaubig*, konfessionslos*, ramadan*, halal*, koscher*, orthodoxe juden, judische gemeinde,
    opus, cofradia, cofradias, parroquia, feligres*, creyente*, pastor evangel*, culto evangel*, masones, logia, masoneria, adventistas, metodistas, mormon*, hijab, velo islamico, sala de oracion,
    parrocchia, parrocchian*, parroco, fedeli, massoneria, loggia massonica, massoni, velo islamico, valdes*, pentecostal*, avventist*, mormon*, confraternita, sala preghiera, sala di preghiera,
    parafia, parafianie, parafialn*, zbor zielonoswiatkow*, zielonoswiatkow*, adwentyst*, baptyst*, masoni, masoneria, loza masonska, neokatechum*, wierzacy, niewierzacy, ateis*, radio maryja, zydowska gmina, gmina zydowska, gmina wyznaniowa""",
    "health": """asthma sufferer*, long covid, antidepressant*, anxiety, panic attack*, wheelchair user*, off sick, called in sick, calling in sick, call in sick, phoned in sick, sick call*, sick day*, sick rate, sick pay, miscarriage*, bipolar, adhd, dyslexi*, non-drinker*, in rehab, rehab patient*, hearing-impaired, deaf staff, blind staff, obese, stress leave, medical appointment*, fit note, occupational health file*, vaccination status, unvaccinated, vaccinated staff, menstrua*, fertility treatment, transplant patient*,
    conge maternite, conge parental, conge pathologique, mi-temps therapeutique, addiction*, alcoolique*, alcoolisme, anxiete, burn out, salaries vulnerables, inaptitude, inapte, rqth, travailleurs handicapes, longue maladie, affection de longue duree, fausse couche, statut vaccinal, non-vaccines,
    krankenquote, krankheitsquote, krankheitstag*, fehlzeit*, krankenstand*, langzeitkrank*, wiedereingliederung*, mutterschutz*, elternzeit*, psychische belastung*, psychisch*, alkoholproblem*, alkoholiker*, depression*, angststorung*, panikattack*, suchtproblem*, suchtkrank*, suchtberatung*, fehlgeburt*, impfstatus, ungeimpft*, diabetiker*, epileptiker*, asthmatiker*, krebskrank*, krebspatient*, bandscheibenvorfall*, krank gemeldet*, krankgemeldet*, bem-gesprach*, bem-fall*,
    baja por ansiedad, bajas por ansiedad, bajas laborales, baja laboral, baja maternal, bajas maternales, permiso de maternidad, permiso por maternidad, minusvalid*, drogodependient*, ansiedad, depresion laboral, absentismo, incapacidad temporal, incapacidad laboral, invalidez, asmatic*, diabetic*, epileptic*, cancer de mama, sin vacunar, no vacunados,
    permessi 104, legge 104, permesso 104, beneficiari 104, categorie protette, categoria protetta, congedo di maternita, congedo maternita, congedo parentale, maternita anticipata, malattia lunga, lunga malattia, in malattia, in maternita, inabili, invalidi, disabil*, diabetic*, epilettic*, asmatic*, ansia, attacchi di panico, non vaccinati, alcolist*, alcolismo, assenteism*,
    urlop macierzynski, urlopie macierzynskim, urlop wychowawczy, urlop tacierzynski, zwolnienia l4, zwolnieniu l4, na l4, na chorobowym, chorobowe, zwolnienie chorobowe, zwolnieniu lekarskim, zwolnieniach, w ciazy, ciezarn*, poronieni*, alkoholizm*, uzaleznion*, depresj*, lek i depresja, ataki paniki, astmatyk*, cukrzyk*, epileptyk*, orzeczenie o niepelnosprawnosci, niepelnospraw*, niezaszczepien*""",
    "orientation": """closeted, same-sex, same sex, non-binary, nonbinary, drag queen*, drag show*, gay-straight, gender-fluid, genderqueer, intersex, coming out, coming-out, mariage pour tous, couples homosexuels, colectivo trans, persona trans, personas trans, mujeres trans, coppie gay, unioni civili, osoby trans, osoby lgbt, pary homoseksualne, teczowy marsz, teczowy piatek""",
    "ethnicity": """hispanic*, latino*, latinx, people of colour, people of color, brown people, first nations, indigenous group*, aboriginal*, maori, inuit, metis, wet'suwet'en, travellers site, traveller site, irish traveller*, undocumented, guest worker*, migrant*, non-eu staff, non-native speaker*, foreign worker*, foreign labour, foreign drivers, foreign-born, black-owned, caste, dalit, dalits, adivasi*, hutu, tutsi, roma site, gypsy*,
    jeunes de banlieue, jeunes des cites, jeunes issus de, issus de l'immigration, issue de l'immigration, origine etrangere, origines des, sans-papier*, primo-arrivant*, refugie*, demandeurs d'asile, demandeur d'asile, mineurs isoles, tziganes, manouche*, antillais, maghrebin*, subsaharien*, comorien*, kabyle*, juifs,
    gastarbeiter*, leiharbeiter aus, mit migrationshintergrund, auslanderanteil, nichtdeutsche, russlanddeutsche, sinti, jesid*, auslandisch*,
    manteros, mantero, menas, mena marroqui, sudamericano*, sudamericana*, sin papeles, centroamericano*, moros, subsaharian*, espaldas mojadas, mapuche*, quechua*, aymara*, payos, calos, latinoamerican*, extranjer*,
    extracomunitar*, clandestin*, vu cumpra, badanti, braccianti, sans papiers, nordafrican*, subsaharian*, slavi, sudamerican*, stranier*, profugh*, richiedenti asilo,
    gastarbaiter*, migranc*, obcokrajowc*, cudzoziemc*, romowie, romow, ciapat*, ciemnoskor*, bezdomn*, nielegaln* imigrant*""",
    "handle": """followers, influencer*, screenshot of, posts by, posts of, posts about, posted by, comments by, comments about, reviews by staff, google reviews, blog of, blogs by, podcast by, onlyfans, threads account, x account, x post*, compte x, compte insta*, publications des, stories de, messages de groupe, groupe signal, boucle whatsapp, gruppenchat*, chatgruppe*, chatverlauf*, posts von, beitrage von, kommentare von, x-konto, x-account, insta-profil*, publicaciones de, mensajes de los, cuenta de x, estados de whatsapp, grupo de chat, chat dei, chat di gruppo, chat del reparto, profilo x, post dei, storie di, wpisy, wpis na, czat pracown*, konto x""",
}

# Abbreviations and names that are words or the trade's as well: they count alone, or beside nothing but `MEMBERS`.
_ALONE = {
    "union": "LAB SAT ELA CUT CTA CIG NEA IAM UE EIS NEU CDT UMT BUND SUD FO CSC SGB SEV UFO GPA TUI CNA SDA STAL USB COBAS Sud Cub Usb Vida Pam Rsu Rsa Fit",
    "party": "PAN PRI PRD PT PS PP PC UC PD PO KO IU PNF ANC Volt Razem Azione Libera Ciudadanos Renaissance Horizons Podemos Sumar Vox Lega Forza Ensemble Junts Solid Heimat Grüne Bildu Chega Livre Lewica Wolność",
    "demonstration": "Arci Libera Cdr Arran Sardine Attac Greenpeace Solidaires Campact Avaaz Kefaya",
}
LONE = {word: kind for kind, text in _ALONE.items() for word in text.split()}

SHORT = {word: kind for kind, text in _SHORT.items() for word in text.split()}

MEMBERS = frozenset(
    """member members branch branches chapter chapters local locals lodge district region regional section sections meeting meetings reps rep stewards officials
    organisers organizers activists campaign list staff nurses teachers drivers couriers cleaners dockers longshoremen pickers crew doctors pilots in at of the for and from by
    adherents adherent elus elu delegues delegue section sections reunion tract tracts liste cheminots dockers agents salaries enseignants infirmiers chez au du de des a la le les et
    mitglieder mitglied ortsgruppe ortsverein ortsverband kreisverband bezirk landesverband region kabine piloten sitzung gruppe vertreter treffen bei im in am der die das und von
    afiliados afiliado delegados delegado seccion reunion asamblea militantes metal industria sanidad ensenanza transporte transportes en de del los las el y
    iscritti iscritto delegati delegato sezione riunione assemblea scuola porto trasporti autoferro tesserati di del dei della il e a
    czlonkowie czlonek czlonkow kolo komisja zebranie oddzial zarzad w na z i przy""".split()
)

NATIONS = frozenset(
    """maroc algerie tunisie espagne france italie belgique suisse allemagne pologne quebec canada chile peru mexico argentina colombia brasil
    bolivia ecuador uruguay venezuela espana italia polska deutschland osterreich schweiz europe europa uk usa ireland scotland wales australia india nigeria kenya""".split()
)

TRADE = frozenset(
    """hvac hq cbd lpg lng cng mri ct hgv lgv ev atm gcse usv ups tgv ice ic icu icn nicu picu ooh er or op ops ict noc soc gsoc scada plc bms cctv vesda cpd rz mt bt ht hta htb
    pdu sai gtb gtc gmao ria ssi ssiap ehpad chu chru samu smur sdis nhs gp vip ppe epi kpi eta etd qa qc mro mep uav uas rpas gps gis gsm lte vpn lan wan wifi api erp wms tms sap
    usa uk eu uae ddr gdr brd ecmwf nws noaa usgs dwd metar taf notam sigmet aqi pm uv dst utc gmt fire ems hazmat cbrn cbrne evac sos ert bcp drp bcm dr crisis pc pcc pca cod coc cot
    lhr lgw stn ltn man edi gla bhx dub jfk lax ord atl dfw sfo ewr bos iad cdg ory lys mrs nce tls fra muc ber ham dus cgn str mad bcn agp vlc fco mxp lin bgy vce waw krk gdn wro ktw ams rtm bru crl
    vie zrh gva bsl cph arn osl hel lis opo ist saw ath prg bud otp sof doh dxb auh ruh jed cai cmn hkg sin nrt hnd icn pek pvg can szx sfo sea den mia phx
    bus sev sbb obb cff ffs sncf ratp rer ter bvg hvv vbb mvv kvb vgn dlr tfl mta mbta cta bart septa emt tmb atac atm gtt amt ztm mpk skm pkp pks kzk cfl nmbs sncb ns ret gvb htm
    dwh dcs ddc rdc ndc cdc ecc eoc roc toc tcc rcc ocr otb otr oem sla mtu mva kva mw kw gw wea bhkw bma bmz rwa gma ema zak zka klt lkw pkw suv kfz bhf hbf zob wc dvd cad cnc agv asrs agv pos psa iso haccp
    tvcc cpi cie dea dpi gru uta utr vvf vmc cta ups qe gpl gnl sat srb zus ump sor oit oiom ssp sp psp osp wopr gopr topr pgr kgw bhp lpr agd rtv
    crs edf enedis grdf rte vnf onf bva ogd dib dasri das vsd tgbt bp hp rdc rdj ssr usld uhcd smr hdj ubc ide sspi bloc irm
    cpd dgt aemet ine adif tmb ivi urg uci uvi ccu reva bie bies grupo cpd cecopi cecop dana emas
    ppv ndt otdr rcd mcb ahu fcu bma vav rtu dx lv hv mv ehv ehs hse hsse esh ohs coshh rams loto jsa
    mkv bsz akw kkw gkw hkw pv bess ess abs rbc usbv edv ikt dv cad nea evu vnb
    ewr wsw wnw nnw nne sse ssw ese ene""".split()
)
