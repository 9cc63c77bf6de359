# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of cause, organisation, belief, health, orientation and origin, as readable data.

One term a comma; folded (no case, no accents) unless it stands in EXACT. `word*` matches a beginning,
`*word*` anywhere in a word. Arabic and Chinese terms match as they are written. `NOT` lists what makes
a term innocent ("lightning strike", "demonstration project").
"""

from __future__ import annotations

STRIKE = """
assenze di massa, cessation du travail, cierre patronal, crumir*, esquirol*, fasce garantit*, fermo dei tir, lamistrajk*, lockout of staff, lokaut*, paro patronal, piquetes de, scab driver*, scab labour, secondary action, serrata padronale, strikebreaker*,
cessent le travail, cesser le travail, cesseront le travail, legen die arbeit nieder, grozic strajkiem,
picchett*, urabstimmung*, aussperrung*, debray*, piquete en, piquetes en, piquete de huelga, piquetes informativos, stakingspost*, strajkpikiet*, moratoire social,
stoppage by, hour stoppage*, down tools, downed tools, downing tools, walked out over, walk out over, walks out over, work to rule, working to rule, protest glodowy, paros de dos, paros de cuatro,
dias de paro, cesation of work, industrial unrest, labour unrest, labor unrest,
strike action, industrial action, labour action, labor action, job action, work stoppage, labor dispute,
labour dispute, trade dispute, walkout*, walk-out*, on strike, a strike, strikes called, strike called, rail strike*,
train strike*, bus strike*, tube strike*, transit strike*, transport strike*, general strike*, strike by, due to strike*,
strike day*, national strike*, wildcat strike*, hunger strike*, teachers strike*, doctors strike*, nurses strike*,
staff strike*, driver strike*, drivers strike*, worker strike*, workers strike*, because of strike*, of the strike,
striking workers, striking staff, striking drivers, industrial dispute*, work-to-rule, picket, pickets, picketing, picket line*,
lockout of workers, go-slow, slowdown by workers, strikers, strikebreak*, strike ballot*, strike vote*, strike notice*,
strike continues, strike announced, planned strike*, strike:, labour strike*, labor strike*, overtime ban,
greve, greves, greviste*, mouvement social, mouvements sociaux, mouvement de greve, mouvement de grogne, debrayage*,
arret de travail collectif, preavis de greve, conflit social, action syndicale, actions syndicales,
journee de mobilisation, journee d'action, appel a la mobilisation, mobilisation nationale, mobilisation intersyndicale,
mobilisation interprofessionnelle, piquet de greve, mouvement interprofessionnel, grogne sociale,
mobilisation sociale, service garanti greve, front social, lutte sociale,
*streik*, arbeitsniederlegung*, arbeitskampf*, tarifkonflikt*, tarifauseinandersetzung*, tarifstreit*, ausstand,
arbeitskampfmassnahme*, tarifverhandlung*, gdl-streik, betriebsversammlung*, dienst nach vorschrift,
huelg*, paro laboral, paro general, paros parciales, paros laborales, paro de trabajadores, paro nacional, paro de transport*,
paro de maquinistas, paros de maquinistas, paro convocado, paros convocados, conflicto laboral, cese de actividades,
servicios minimos, jornada de paro, paro sindical, medidas de fuerza, huelguist*,
scioper*, agitazione sindacale, astensione dal lavoro, astensione collettiva, vertenza sindacale, fasce di garanzia,
fascia di garanzia, servizi minimi garantiti, stato di agitazione, protesta sindacale, mobilitazione sindacale,
strajk*, protest pracownik*, akcja protestacyjn*, akcji protestacyjn*, przerwa w pracy w ramach protestu,
spor zbiorow*, sporu zbiorow*,
greve geral, paralisacao dos trabalhadores, paralisacao laboral, plenario de trabalhadores, servicos minimos, grevista*,
*staking, *stakingen, *stakings*, vakbondsactie*, werkonderbreking*, stiptheidsactie*, actiedag, estafettestaking*, prikactie*,
lakko*, lakon, lakossa, lakosta, lakolla, lakolta, lakolle, lakot, tyotaistelu*, tyonseisau*, ulosmarss*, mielenilma*, ylityokiel*,
strejk*, *konflikten pa arbetsmarknaden, arbetsnedlaggelse*, arbejdsnedlaeggelse*, sympatiatgard*,
stavk*, stavce, stavkujic*, grev, grevi, grevde, greve sine, zabastovk*, забастовк*, бастуют, страйк*, απεργι*, grevele, greva, sztrajk*
"""

DEMONSTRATION = """
anti-war march*, ausschreitung*, autokorso der bauern, banner drop*, bannerdrop*, banderole deployee, bicicletada*, blocage de la fac, blocage du lycee, blocus de la fac, blocus du lycee, civil disobedience, contramanifest*, contromanifest*, convoi de tracteurs, czuwania przed, czuwanie przed, demonstranci, desobediencia civil, desobeissance civile, disobbedienza civile, disturbios, echauffouree*, em vigilia, emeut*, en vigilia, gegenprotest*, hecklers,
heckler, klebeaktion*, krawall*, marcha del silencio, nieposluszenstw* obywatelsk*, petition table, petition stall, planton de, plantones de, pochod, pochodem, pochodu, pochody, raddemo*, recogida de firmas, raccolta firme, spontandemo*, tafferugl*, traktorkorso*, treckerkorso*, trauermarsch*, unterschriftensammlung*, veillee aux bougies, velaton*, versammlung unter freiem himmel, vigilia a noite, vigilia a porta, vigilia ante, vigilia com velas, vigilia con velas, vigilia contra, vigilia de protesta, vigilia em, vigilia en, vigilia frente, vigilia na, vigilia no, vigilia noturna, vigilia pela, vigilia pelas, vigilia pelo, vigilia pelos, vigilia por, vigilia silenciosa, ziviler ungehorsam, zivilen ungehorsam*, zamieszek, zamieszki,
winzerdemo*, bauerndemo*, schulerdemo*, klimademo*, friedensdemo*, studentendemo*, rentnerdemo*, pflegedemo*, grossdemo*, gegendemo*, autodemo*, fahrraddemo*, treckerdemo*, traktordemo*, lehrerdemo*, mieterdemo*, arbeiterdemo*,
elternprotest*, mieterprotest*, schulerprotest*, anwohnerprotest*, mitarbeiterprotest*, studentenprotest*, studierendenprotest*, fahrerprotest*, massenprotest*, burgerprotest*, strassenprotest*, klimaprotest*, belegschaftsprotest*, pflegeprotest*, arzteprotest*,
manifestent devant, manifestent contre, manifestent pour, manifestent dans, manifestent place, manifestent rue, manifiestan ante, manifiestan contra, manifiestan por, manifiestan frente, manifiestan en, manifestano,
klimaaktivist*, klimaschutzer*, tierschutzer*, tierrechtler*, waldbesetz*, hausbesetz*, aktywisci, aktywistki, casseurs, okupas, manif, manifs, boycott*, boykott*, boicot*, bojkot*, petitionnaire*,
unterschriftenaktion*, flugblatt*, volantinagg*, volantini sindacali, ulotk*, panfleto*, leafleting, leaflets at, leaflets outside, leaflets to,
marched through, marched to, marched against, marched in protest, thousands marched, protest rall*, blocage des agriculteurs, blocages d'agriculteurs, demonstrierend*, lichterkette*,
concentracion ante, concentracion frente, concentracion de, presidio davanti, presidio dei, presidio di protesta, acampada*, blocco dei trattori, blokada drog, blokady drog,
demonstration, demonstrations, demonstrator*, protest march*, rally for, rally against, rally by, rallies, rally,
march for, march against, march by, a march, marchers, marching through, sit-in, sit-ins, blockade by,
vigil, civil unrest, riot, riots, rioters, political gathering*, parade of protest, protest*, counter-protest*,
counter-demonstration*, human chain, occupation by activists, activist*, die-in, road blockade by, picketers, street protest*,
manifestation, manifestations, manifestant*, rassemblement de*, cortege*, defile revendicatif, contre-manifestation*,
marche pour, marche contre, marche blanche, blocage par des, operation escargot, gilets jaunes, zadiste*, militant*, sit in,
intersyndical*, reforme des retraites, barrage filtrant, agriculteurs en colere, colere des agriculteurs,
*demonstration*, demonstrant*, *kundgebung*, demo, protestmarsch*, protestzug*, protestkundgebung*, aufmarsch*, mahnwache*,
versammlungslage, friedensmarsch*, schweigemarsch*, klimakleber*, letzte generation, ostermarsch*, demozug*, demonstrationszug*, aktivist*,
blockadeaktion*, sitzblockade*, bauernprotest*, sternfahrt*, montagsspaziergang*, mahngang*, aufzug von demonstranten,
manifestacion*, marcha por*, marcha contra, marcha feminista, concentracion de manifestantes, concentracion de trabajadores, concentracion de vecinos, concentracion de protesta, concentracion convocada, concentracion sindical, escrache*, cacerolazo*,
tractorada*, manifestantes, protesta*, piquete*, corte de ruta por, bloqueo de manifestant*, sentada, activista*, marcha convocada,
manifestazion*, corteo, cortei, protesta, proteste, attivist*, fiaccolata*, marcia per, marcia contro, marcia della*, blocco dei manifestanti,
manifestac*, manifestuj*, demonstracj*, protestu, protesty, protestow, protestuj*, marsz, marszu, marsze, marszow, marszem, zgromadzeni*,
pikiet*, wiec, wiecu, blokada rolnik*, blokady rolnik*, protest rolnik*, protestow rolnik*, aktywist*, kontrmanifestac*,
manifestacao, manifestacoes, protesto, protestos, marcha pela*, passeata*, ativista*, ato publico de protesto,
demonstratie*, betoging*, betoger*, protestactie*, protestmars*, protestoptocht*, boerenprotest*, blokkade van, actievoerder*, stille tocht, mielenosoitu*, mielenosoitta*,
protesti, protestit, marssi, demonstrationer, demonstrationståg, demonstrationstag*, protester, protestmote*, aksjonist*, kulkue,
демонстрац*, митинг*, протест*, шестви*, пикет*, διαδηλωσ*, συγκεντρωσ*, gosteri yuruyusu, demonstratsioon*, demonstratii*,
tuntet*, tuntetes, demonstrace, demonstraci, mitink*
"""

PROTEST_MARK = """
people on the tracks for a cause, pride march, pride parade, gay pride, csd, christopher street day, marche des fiertes,
marcha del orgullo, orgullo lgtb*, marsz rownosci, marszu rownosci, parada rownosci, parady rownosci, equality march,
regenbogenparade*, europride, dyke march
"""

UNION = """
ig-metall*, ig-bau*, ig-bce*, marburger-bund*, mit verdi, bei verdi, verdi-mitglied*, verdi-streik*, verdi-mitglieder, verdi mitglied*, convenor, convenors, convener,
*cgil, cc oo, cc.oo, cisl, cisal, faisa, fo energie, fo cheminots, fo sante, fo transports, fo metaux, fo territoriaux, fo penitentiaire, fo police, fo hospitaliers, fo equipement, sud aerien, sud education, sud sante, sud industrie, sud commerce, sud collectivites, sud autoroutes, sud energie, sud chimie, fiom, filcams, uiltucs, alla uil, della uil, dalla uil, opzz, cgt, cfdt, ccoo, aslef, nasuwt, usdaw, unison members, unison rep, unison branch, rsu convocat*, assemblea rsu,
bandiere usb, usb lavoro, przewodniczacy zwiazku, przewodniczaca zwiazku, tarifvertrag*, teamster, medidas de presion sindical,
ver di, zwiazkow*, union ballot*, union branch, unionized, syndicat autonome, gewerkschafts*,
trade union*, labor union*, labour union*, a union, unions called, unions have, unions say, union spokes*, union members, union member, union official*, union leader*, union rep, union reps,
union meeting*, union organis*, union organiz*, union drive*, union branch*, union steward*, shop steward*, unionis*, unioniz*, workers union,
teachers union, works council*, staff association, collective bargaining, strike fund, organizing committee, card check,
union busting, union activit*, union campaign*, union election*, union vote*, transport workers union, unite the union, amalgamated transit union, united auto workers, teamsters,
service employees international, communications workers of america, fire brigades union, prison officers association, royal college of nursing union,
national education union, amazon labor union, starbucks workers united,
syndicat, syndicats, syndical, syndicale, syndicales, syndicaux, syndicaliste*, syndique*, delegue du personnel, delegues syndicaux, force ouvriere, sud-rail, sud rail, sud ptt, solidaires,
intersyndicale, confederation generale du travail, comite social et economique, confederation paysanne, fnsea, jeunes agriculteurs,
*gewerkschaft*, betriebsrat, betriebsrats*, betriebsraet*, personalrat, personalrats*, vertrauensleute, ig metall, ig bau, ig bce, marburger bund, alternative police, transportarbetareforbund*, vardforbund*, luottamusmie*, vertrauensmann, fackombud*, kaderlid, deutscher gewerkschaftsbund, jugendvertretung der gewerkschaft,
beamtenbund, gewerkschafter*, vpod,
sindicat*, sindical*, sindicalist*, comite de empresa, delegado sindical, comisiones obreras, union general de trabajadores, semaf, alferro, enlace sindical,
sindacat*, sindacal*, sindacalist*, rappresentanza sindacale, unione sindacale di base, proclamato da usb, indetto da usb, sindacato usb, sigla usb, cobas, cub trasporti, faisa cisal, filt cgil, fit cisl, uiltrasporti, orsa ferrovie, rsu aziendal*,
zwiazek zawodow*, zwiazki zawodow*, zwiazku zawodow*, zwiazkow zawodow*, zwiazkowc*, zwiazkowi*, nszz, solidarnosc, solidarnosci, inicjatywa pracownicza, forum zwiazkow,
vakbond*, vakvereniging*, vakcentral*, ondernemingsraad, fnv, vida gewerkschaft, abvv, aclvb, vakbeweging,
ammattiliitto*, ammattiliit*, ammattiyhdisty*, fackforbund*, facket, fackforening*, fagforening*, fagbevaegel*, sendika*, szakszervezet*, odbory, odborov*, odborar*, sindicatul, sindicatele, sindicatos, fectrans,
профсоюз*, профспілк*, συνδικατ*
"""

PARTY = """
consigliere della lega, consigliera della lega, deputato della lega, deputata della lega, senatore della lega, sindaco della lega, esponente della lega,
platformy obywatelskiej, platforme obywatelska, koalicji obywatelskiej, prawa i sprawiedliwosci, nowej lewicy, nowa lewice, lewicy, stand des republicains, tracts des republicains, militants des republicains,
reunion de renaissance, militants de renaissance, mesa de sumar, informativa de sumar, militantes de sumar, hezbollah, hamas, likud,
meeting du rn, militants du rn, elus du rn, candidat du rn, de vox, il pd, del pd, la lega, konfederacj*, wiec wyborcz*, wahlkampfveranstaltung*, campaign rall*, meeting electoral, mitin, mitines, comizio, comizi,
rojillo, rojilla, facha, fachas, junge union, jungen union, corbynite*, blairite*, thatcherite*, brexiteer*, pisowiec, pisowc*, pisior*, peowiec, peowc*, konfiarz*, korwinist*, platformers*, lepenist*, macronist*, melenchonist*, zemmourist*, podemit*, sanchist*, peronist*, kirchnerist*, mileist*, voxero*, leghist*, grillino, grillini, grillina, melonian*, berlusconian*, salvinian*, trumpist*, trump supporter, afdler*, tory voter, labour voter, lewaczk*, lewak, prawak, democratic party, republican party, republicans, the democrats, labour party, conservative party, tory, tories, liberal democrat*, green party, reform uk,
scottish national party, plaid cymru, sinn fein, communist party, socialist party, workers party, maga, tea party movement, antifa*, antifascis*, anti-fascis*, far-right, far-left, alt-right,
palestine solidarity, extinction rebellion, just stop oil, insulate britain, black lives matter, fridays for future, greenpeace, stop the war coalition, proud boys, ultima generazione, last generation,
rassemblement national, la france insoumise, france insoumise, les republicains, parti socialiste, parti communiste, europe ecologie, front national, renaissance parti, reconquete!, soulevements de la terre, derniere renovation,
sozialdemokrat*, christdemokrat*, linkspartei, die linke, die grunen, alternative fur deutschland, freie wahler, freie demokrat*, bundnis sahra wagenknecht, pegida, querdenk*, identitare bewegung, ende gelande, reichsburger*, neonazi*, rechtsextrem*, linksextrem*,
partido popular, partido socialista*, podemos, izquierda unida, esquerra republicana, junts per*, eh bildu, partido comunista, falange, morena partido, ciudadanos partido, sumar partido,
fratelli d'italia, partito democratico, lega nord, lega salvini, forza italia, movimento cinque stelle, rifondazione comunista, casapound, partito comunista, potere al popolo, antifascist*, antyfaszyst*, antifascism*, centri sociali, no tav,
platforma obywatelska, koalicja obywatelska, prawo i sprawiedliwosc, konfederacja korony, nowa lewica, lewica, polskie stronnictwo ludowe, partia razem, mlodziez wszechpolska, ostatnie pokolenie, ruch narodowy, strajk kobiet, komitet obrony demokracji,
bloco de esquerda, partido comunista portugues, partij van de arbeid, groenlinks, forum voor democratie, vlaams belang, nieuw-vlaamse alliantie, perussuomalais*, sverigedemokrat*, socialdemokrat*,
коммунистическая партия, единая россия, political party, political affiliation, parti politique, politische gesinnung, parteimitglied*, party member*, party membership, afiliacion politica, tessera di partito, anarchist*, anarchis*, anarquist*, communist, communists, kommunist*, comunist*, komunist*, fascist*, faschist*, faszyst*, socialists
"""

FAITH = """
porte le voile, portent le voile, voilee, voilees, zydowsc*, grupo evangelico, iglesia evangelica, evangelicas, freimaurer*, freemason*, alevit*, alevis, quakers, katholikentag*, kirchentag*, rabbi, rabbin, rabbino, rabin,
jehovah witness*, evangelische christen, katholische christen, koptische christen, wallfahrer*, pilgrimage, church congregation, religious order,
muslim*, islam, islamic, islamist*, jewish, jews, judaism, hindus, hinduism, sikh, sikhs, sikhism, buddhist*, buddhism, christians, christianity, catholics, catholicism, protestants, protestantism,
evangelicals, jehovah's witness*, jehovahs witness*, mormon, mormons, scientolog*, atheist*, religious procession*, pilgrimage*, pilgrims, ramadan, eid prayer*, eid al*, friday prayers, prayer meeting*, corpus christi procession*, bible study,
religious gathering*, religious affiliation, islamophob*, antisemit*, anti-semit*, worshippers, baptized, his faith, her faith, their faith,
musulman*, islamique*, juif, juifs, juive, juives, judaisme, chretien, chretiens, chretienne*, catholiques, pelerinage*, pelerins, procession, processions, fete-dieu, temoins de jehovah, croyant, croyants, appartenance religieuse, priere du vendredi, israelite*,
moslem*, islamisch*, judisch*, juden, judentum, christlich*, fronleichnam*, prozession*, wallfahrt*, pilger, pilgerzug, pilgern, glaubensgemeinschaft*, zeugen jehovas, freitagsgebet*, religionszugehorigkeit, gottesdienstbesucher*, konfession, hinduist*, evangelikal*, katholiken, protestanten,
musulmane*, islamic*, judio, judios, judia, judias, judaismo, cristianos, catolicos, procesion*, peregrinacion*, peregrinos, romeria*, testigos de jehova, confesion religiosa, semana santa procesion*, virgen del carmen procesion*, evangelicos,
ebreo, ebrei, ebrea, ebraic*, ebraismo, cristiani, cattolici, processione, processioni, pellegrinaggi*, pellegrini, testimoni di geova, fede religiosa, islamici, preghiera del venerdi,
muzulman*, islamsk*, zyd, zydzi, zydow, zydowsk*, judaizm*, chrzescijan*, katolicy, katolikow, procesja, procesji, procesje, procesjo*, pielgrzymk*, pielgrzym*, boze cialo, bozego ciala, swiadkowie jehowy, swiadkow jehowy, wyznanie, wyznania, modlitw*,
muculman*, judeu*, judaic*, peregrinacao, peregrinacoes, procissao, procissoes, romaria*, moslim*, joods*, joden, islamitisch*, bedevaart*, processie*, pelgrim*, juutal*, pyhiinvaellu*, мусульман*, еврей, евреи, евреев, иудаизм*, паломни*, крестный ход, крестного хода, ислам*, μουσουλμαν*, λιτανει*
"""

HEALTH = """
mi-temps therapeutique, bandscheibenvorf*, history of heart disease, history of mental illness, history of drug*, eingliederung nach krankheit, baja psicologica,
back surgery, heart surgery, brain surgery, gastric surgery, zawal pasazer*, zawalu pasazer*, przerwanie ciazy,
heart attack, heart attacks, taken ill, pregnant employee*, pregnant woman, pregnant worker*, pregnant colleague*, pregnant staff, salariee enceinte, employee enceinte, femme enceinte, collegue enceinte, crise cardiaque,
schwangere mitarbeiter*, schwangere kolleg*, hiv-positiv*, hiv positiv*, hiv infiziert*, an krebs erkrankt*, herzinfarkt*, enfermo de, enferma de, infarto, in malattia per, zawal serca, zawalu serca, hartaanval*, hartinfarct*, had a seizure, collapsed passenger, epileptique, crise d'epilepsie, epilept*,
hiv-positive, hiv positive, hiv, aids patient*, diagnosed with, tested positive, cancer patient*, has cancer, chemotherap*, bipolar disorder, schizophren*, mental illness, mentally ill, psychiatric history, psychiatric patient*,
sick leave, sick note, on medication for, medical record*, medical history, suffering from depression, is pregnant, her pregnancy, pregnant passenger*, miscarriage, abortion*, drug addict*, addiction, alcoholism, is an alcoholic, passenger illness, ill passenger, sick passenger*, sick customer*, customer illness, passenger taken ill, person taken ill, ill customer, unwell passenger,
medical emergency on, customer requiring medical, passenger requiring medical, customer incident, suicide*, suicidal, self-harm, person under a train, person under train, hit by a train, struck by a train, heart attack on, cardiac arrest on, disability of, wheelchair user named, epileptic, epilepsy, diabetic passenger*, autistic,
malaise voyageur, malaise d'un voyageur, malaise d'une voyageuse, voyageur malade, voyageur souffrant, seropositi*, vih, atteint d'un cancer, est enceinte, depressif, depressive, depression nerveuse, arret maladie, conge maladie, ivg, avortement*, grossesse, suicide, accident de personne, accident grave de personne, schizophrene*, maladie mentale, dossier medical, toxicoman*, handicape,
notarzteinsatz am gleis, personenunfall*, person im gleis, suizid*, selbstmord*, krankgeschrieben*, krankschreibung*, krankmeldung*, hiv-infiziert*, schwanger, schwangere frau, schwangerschaft*, psychisch krank*, depressiv*, krebskrank*, krebspatient*, arztlicher befund, erkrankter fahrgast, erkrankung eines fahrgastes, arztliche versorgung eines fahrgastes, versorgung eines fahrgastes, drogenabhangig*, alkoholiker*, schwerbehindert*, demenz*, demente, medizinischer notfall,
baja medica, baja laboral, seropositiv*, embarazada, embarazo, aborto, cancer de, enfermo mental, enfermedad mental, esquizofren*, pasajero indispuesto, viajero indispuesto, indisposicion de un viajero, indisposicion de un pasajero, suicidio*, arrollamiento*, historial medico, drogadict*, discapacitad*,
malore di un passeggero, malore di un viaggiatore, malore a bordo, malore passeggero, sieropositiv*, incinta, gravidanza, malato di*, malata di*, malattia mentale, schizofren*, investimento di una persona, investimento di persona, cartella clinica, tossicodipendent*, depressione di, disabile,
zaslabniecie pasazer*, zaslabniecia pasazer*, choroba pasazer*, choroby pasazer*, zwolnienie lekarskie, zwolnieniu lekarskim, chory psychicznie, choroba psychiczn*, ciazy, aborcj*, samobojst*, samobojcz*, nosiciel hiv, potracenie czlowieka, potracenia czlowieka, niepelnosprawn* pan, depresja, depresji, chory na, chora na,
passageiro doente, doenca subita, doente mental, gravida, suicidio, colhida de pessoa, colhida de passageiro, aanrijding met een persoon, zieke reiziger, ziekmelding*, zwangerschap*, zwanger, zelfmoord*, zelfdoding*, allejaanti*, itsemurha*, raskaana, sairauskohtaus, sjukskriv*, självmord*, gravid, sjalvmord*, personpakorning*, personpakorsel*, самоубийств*, беременн*, вич, инвалид*
"""

ORIENTATION = """
pansexual*, pansexuel*, panseksual*, pansessual*,
gay, gays, gay men, lesbian*, bisexual*, homosexual*, transgender*, transsexual*, trans woman, trans man, trans rights, trans people, lgbt*, lgtb*, queer*, same-sex couple*, sexual orientation, gender identity, pride march, pride parade, pride event, non-binary, nonbinary,
homosexuel*, lesbienne*, transgenre*, transsexuel*, gai et lesbien*, bisexuel*, marche des fiertes, orientation sexuelle, schwul*, lesbe, lesben, lesbisch*, homosexuell*, transsexuell*, transfrau, transmann, bisexuell*, csd, christopher street day, sexuelle orientierung, regenbogenparade*,
gais, lesbiana*, transexual*, transgenero, orgullo gay, orgullo lgtb*, del orgullo, orientacion sexual, omosessual*, lesbica, lesbiche, transessual*, bisessual*, orientamento sessuale, gay pride, orgoglio gay, gejem, gejow, geje, gej, lesbijk*, lesbijek, homoseksual*, transplciow*, biseksual*, orientacja seksualn*, orientacji seksualn*, parada rownosci, parady rownosci, marsz rownosci, marszu rownosci,
homossexua*, orgulho lgbt*, homoseksue*, seksuele geaardheid, homoseksuaali*, homosexuella, гомосексуал*, лесбиян*, лгбт*
"""

ETHNICITY = """
zingarell*, gitanell*, cyganiat*, los moros, unos moros, esos moros, moritos, de los moros, a los moros, sudacas, negrata*, panchitos, panchito, machupichu*, venecos, veneco, paki, pakis, nigger*, niggers, gyppo*, pikey*, pikeys, spics, wetback*, raghead*, towelhead*, gooks, kike, kikes, bougnoul*, youpin*, romanos installes, chinetoque*, rebeus, renois, bicots, niakoue*,
kanake, kanaken, neger, negern, kummelturk*, polacken, schlitzaug*, kameltreiber*, i negri, negri al, negri davanti, terroni, zingara, zingare, vu cumpra, muso giallo, musi gialli, ciapaty, ciapatych, ciapaci, ciapaty*, czarnuch*, brudas*, zoltki, kacap*, banderowc*, zydek, zydki, pejsaty, kitajc*,
nordafrikaner*, maghrebiner*, sudlander*, kurdyjscy, romscy, czarnoskor*, sniadej karnacji, ciemnej karnacji, di colore alla, soggetto di colore, soggetti di colore, uomo di colore, uomini di colore, donna di colore,
immigrants, immigrati, rifugiati, imigranci, arabowie, migranten, roms installes, des roms, les roms,
group of roma, roma camp*, black youth*, black teenager*, white youth*, asian youth*, arab youth*, travellers encampment*, traveller encampment*, travellers camp*, gefluchtet*, campo rom, campi rom, campo nomadi, nomadi,
gypsy, gypsies, roma people, roma community, roma family, roma families, romani people, sinti, traveller community, black people, black man, black woman, black men, white man, white men, white woman, asian man, asian men, asian woman, arab man, hispanic male, hispanic female, hispanic man, hispanic men, latino, latinos, latina, latinx, african american*, african-american*, people of colour, people of color, ethnic minorit*, ethnic origin, ethnicity, racial, racism, racist, kurdish, kurds, kurd, uyghur*, uighur*, rohingya*, aboriginal man, aboriginal woman, native american man, middle eastern man, middle eastern appearance, of african appearance, negro, refugee*, asylum seeker*, illegal immigrant*, undocumented immigrant*, migrants,
tsigane*, gitan, gitans, gitane*, gens du voyage, maghrebin*, nord-africain*, d'origine africaine, d'origine arabe, d'origine maghrebine, arabes, kurde, kurdes, origine ethnique, sans-papiers, rroms, refugie*,
zigeuner*, sudlandisch*, nordafrikan* aussehen, schwarzafrikan*, dunkelhautig*, auslander*, kurdisch*, kurden, ethnische herkunft, migrationshintergrund*, fluchtling*, asylbewerber*, turkischstammig*, arabischstammig*, araber, sinti und roma,
gitano*, gitana*, magrebi*, sudaca*, subsahariano*, origen etnico, mapuche*, inmigrante*, refugiado*, kurdo*, de raza*,
zingari, zingaro, rom e sinti, extracomunitari*, marocchini, nordafrican*, origine etnica, curdi, curdo, migranti, profughi,
cygan*, romow, romowie, murzyn*, ciemnoskor*, uchodzc*, uchodzstw*, pochodzenie etniczn*, pochodzenia etniczn*, kurdow, kurdyjsk*, imigrant*, arabow,
ciganos, cigano, cigana, etnia, imigrantes, allochton*, marokkan*, vluchteling*, mustalai*, romani-, zigenar*, цыган*, курд*, беженц*, мигрант*
"""

PERSON_ALERT = """
wanted poster*, escaped defendant*, escaped patient*, ricercato un, ricercata una, fuggito dall, fuggito dal carcere, vermisstenmeldung*, buscan a un, buscan a una, se busca a,
alerte amber, amber-alarm, fugue d'une, fugue d'un, fugue de mineur*, en fugue, disparition de mineur*, disparition inquietante, ficha de ausente, alerta sofia, protocolo alba, presunta desgracia, busqueda de persona*, boletin de busqueda, se encuentra extraviad*, persona extraviada, nino extraviado, nina extraviada, adulto mayor extraviado,
si cercano notizie, si e allontanat*, allontanamento volontario, allontanata volontariamente, allontanato volontariamente, abgangig*, kind vermisst, entwichen*, aus der klinik entwichen, uprowadzeni*, uprowadzon*, wyszedl z domu i nie wrocil, wyszla z domu i nie wrocila, nie wrocil do domu, nie wrocila do domu, missing patient*, missing resident*, missing pensioner*, missing toddler*, missing pupil*, missing student*, absconded, abscond*, abducted, abduction of, last seen near, last seen heading, last seen leaving, last seen getting, concern for welfare of,
cercano un evaso, cercano evaso, caccia all'evaso, un evaso dal,
buscado por la policia, buscada por la policia, recherche par la police, recherchee par la police, recherche par la gendarmerie, ricercata dalla polizia, ricercato dai carabinieri, gesucht von der polizei, von der polizei gesucht,
sprawcy rozboju, sprawcow rozboju, poszukiwana nastolatka, poszukiwany nastolatek, dispersa da, adolescente scomparsa, anziano disperso, anziana dispersa, anziano scomparso, bei der suche nach einer jugendlichen, bei der suche nach einem jugendlichen,
robbery suspect*, murder suspect*, shooting suspect*, stabbing suspect*, burglary suspect*, homicide suspect*, assault suspect*,
adolescente desaparecid*, adolescent disparu, adolescente disparue, wanted by,
blue alert, girl last seen, boy last seen, man last seen, woman last seen, child last seen, was last seen, year-old last seen, wanted for armed, wanted for robbery, wanted for assault, wanted for theft, wanted by police, wanted by the police, police seek,
police are seeking, police search for suspect*, police hunt*, entfuhrung, entfuhrungen, entfuhrt*, kindesentzieh*, enlevement d'un, enlevement d'une, enlevement de mineur, enleve par, rapimento, rapito, rapita, sequestro di persona, scomparso, uomo scomparso, donna scomparsa, ragazza scomparsa,
anziana scomparsa, secuestro, secuestrad*, porwanie, porwano, ontvoer*, ontvoering*, sieppau*, kidnapp*, vermiste persoon, vermist persoon, missing year-old, missing elderly, vulnerable missing, persone scomparse,
amber alert*, amber-alert*, silver alert*, missing person*, missing child*, missing endangered*, endangered missing*, child abduction*, abducted child*, abduction emergency, ashanti alert*, green alert missing*, clear alert missing*, camo alert*, ebony alert*, feather alert*, brown alert missing*, kidnapped, kidnapping, last seen wearing, last seen in the area, last seen on foot, last seen driving, have you seen, wanted person*, wanted for murder, wanted for questioning, wanted man, wanted suspect*, escaped prisoner*, escaped inmate*, suspect description, suspect is described, law enforcement blue alert, runaway teen*, missing juvenile*, missing adult*, missing woman, missing man, missing girl, missing boy, missing vulnerable, missing teen*, person of interest, fugitive*, manhunt*, missing since,
alerte enlevement, enlevement d'enfant, enfant enleve, personne disparue, avis de recherche, appel a temoins, enfant disparu*, fugueu*, individu recherche, portee disparue, porte disparu, suspect recherche,
vermisst*, vermisstenfahndung*, vermisstensuche*, personenfahndung*, fahndung*, offentlichkeitsfahndung*, gesuchte person, kindesentfuhrung*, entfuhrtes kind, hinweise zum aufenthaltsort, fluchtiger tater, tatverdachtig*, entfuhrungsalarm,
alerta amber, persona desaparecida, personas desaparecidas, menor desaparecid*, nino desaparecido, nina desaparecida, desaparecid*, profugo*, alerta de secuestro, secuestro de menor, ficha de busqueda, orden de captura, alerta plateada, alba-keneth, alerta silver,
persona scomparsa, minore scompars*, scomparso da, scomparsa da, bambino scomparso, bambina scomparsa, rapimento di minore, latitante, ricercato dalla polizia, ricercato per, evaso dal, ricerca persona,
zaginal, zaginela, zaginiony, zaginiona, zaginionego, zaginionej, zaginiecie, child alert, poszukiwany listem, list gonczy, listem gonczym, poszukiwany przez policje, poszukiwana przez policje, poszukiwany mezczyzna, uprowadzenie dziecka, porwanie dziecka, uprowadzono, poszukiwan* zaginion*,
pessoa desaparecida, crianca desaparecida, rapto de menor, alerta rapto, foragido*, procurado pela policia, vermist*, vermissing*, vermist kind, amber-alert, gezochte persoon, kadonnut henkilo, kadonnut lapsi, kateissa, forsvunnen person, forsvunnet person, efterlyst*, etterlyst*, пропал ребенок, пропала девочка, пропал мальчик, пропавш*, разыскивается, αγνοουμεν*, kayip cocuk, kayip sahis
"""

# Kept as written: short capitals that lower case would turn into words.
EXACT = {
    "union": """RMT ASLEF TSSA GMB TUC NASUWT UNISON BECTU SEIU UAW IBEW CUPE AFSCME AFL-CIO CGT CFDT CFTC CFE-CGC UNSA
    FNSEA SUD-Rail GDL EVG DGB ÖGB CGIL CISL UIL FIOM Filt FILT UGL CCOO UGT CSIF USO-Sindicato NSZZ OPZZ FNV ABVV FGTB TWU-Local CNT NGG
    ATU-Local IWW PCS-Union UCU ILWU AUSA-Union USB-Lavoro SEMAF CUB-Trasporti""",
    "party": "SPD CDU CSU FDP AfD NPD BSW DKP PSOE LFI EELV UKIP SNP DUP BJP PiS FPÖ ÖVP SPÖ SVP-Partei PVV VVD CDA MAGA XR KPÖ LFI-NFP M5S PSUV MORENA Vox",
    "orientation": "CSD LGBT LGBTQ LGBTIQ LGTB LGTBI LGTBIQ",
}

CJK = {
    "strike": "罢工 罷工 怠工 停工抗议 ストライキ 파업",
    "demonstration": "游行 遊行 示威 抗议 抗議 集会 集會 静坐 靜坐 请愿 請願 维权 維權 上访 デモ行進 デモ隊 抗議活動 시위 집회",
    "union": "劳工组织 勞工組織 労働組合 노동조합 노조",
    "party": "共产党 共產黨 民主进步党 民主進步黨 民进党 民進黨 国民党 國民黨 民主党 民主黨 共和党 共和黨 党员 黨員 自民党 立憲民主党 정당",
    "faith": "穆斯林 伊斯兰 伊斯蘭 基督徒 基督教 天主教 佛教徒 犹太人 猶太人 犹太教 法轮功 法輪功 朝圣 朝聖 信徒 教徒 礼拜者 イスラム教 巡礼 무슬림 순례",
    "health": "心脏病 心臟病 糖尿病 癫痫 癲癇 艾滋病 愛滋病 怀孕 懷孕 精神病 抑郁症 憂鬱症 癌症患者 确诊 確診 病假 自杀 自殺 乘客身体不适 乘客不适 残疾人 人身事故 急病人 임산부 자살",
    "orientation": "同性恋 同性戀 跨性别 跨性別 双性恋 雙性戀 同志游行 同志遊行 彩虹游行 性取向 同性愛 동성애",
    "ethnicity": "黑鬼 阿三 鬼佬 阿差 支那人 维吾尔 維吾爾 藏族 回族 黑人 白人男子 少数民族 少數民族 难民 難民 吉普赛 部落民 외국인 노동자",
    "person_alert": "走丢 走丟 拐走 拐带 拐帶 离家出走 離家出走 寻找走失 失蹤人口 失踪人口 失踪 失蹤 寻人 尋人 通缉 通緝 走失 安珀警报 安珀警報 绑架 綁架 嫌疑人 嫌犯 在逃 行方不明者 指名手配 실종 지명수배",
}

ARABIC = {
    "strike": "اضراب اضرابا اضرابات مضربين مضربون المضربين",
    "demonstration": "مظاهره مظاهرات متظاهر متظاهرين متظاهرون تظاهره تظاهرات احتجاج احتجاجات احتجاجيه محتجين محتجون اعتصام اعتصامات مسيره مسيرات وقفه تجمهر",
    "union": "نقابته نقابتها نقابتنا نقابتهم لنقابته لنقابتها نقابه نقابات نقابي نقابيه نقابيين نقابيون",
    "party": "حزب احزاب حزبي ناشط ناشطه ناشطين نشطاء شيوعي شيوعيه اسلاميين",
    "faith": "مسلم مسلمه مسلمين مسلمون مسيحي مسيحيه مسيحيين يهودي يهوديه يهود شيعه شيعي سنه سني حجاج حج طائفه طائفي اسلامي اسلاميه قبطي اقباط",
    "health": "حامل حوامل ايدز سرطان اكتئاب انتحار معاق معاقين اجهاض مدمن وعكه",
    "orientation": "مثلي مثليه مثليين مثليون متحول لواط سحاقيه",
    "ethnicity": "زنوج كردي كرديه اكراد امازيغي امازيغ زنجي غجر لاجئ لاجئين لاجئون نازحين عرقي عرقيه مهاجرين البدون",
    "person_alert": "تائه تائهه ضائعه مفقود مفقوده مفقودين مطلوب مطلوبين مختطف مختطفه اختطاف خطف",
}

HEBREW = {
    "strike": "שביתה שביתת השביתה שובתים עיצומים",
    "demonstration": "הפגנה הפגנת ההפגנה מפגינים מחאה צעדת",
    "union": "ההסתדרות הסתדרות ועד־העובדים",
}

# What makes a term innocent: the folded word before or after, by the term's first word.
NOT_BEFORE = {
    "alert amber": "health heat cold weather flood wind rain snow storm thunderstorm ice level".split(),
    "handicapes": "ascenseur ascenseurs place places parking toilettes toilette wc sanitaires rampe acces rampes entree monte-personne stationnement".split(),
    "handicape": "parking place places stationnement emplacement acces toilettes".split(),
    "negro": "en de color fondo humo cable punto caja mercado lista pantalla rio monte cerro agua aguas piedra piedras puerto mar lago penedo cabo campo ouro morro arroyo pico rincon alto barro pozo rua calle coche vehiculo furgon camion turismo sedan todoterreno taxi bolso abrigo paraguas toner".split(),
    "pochod": "turisticky dalkovy turistickeho dalkoveho hvezdicovy novorocni ciernym cyklisticky pesi".split(),
    "strike": "lightning hail bird bridge vehicle storm tornado could may might will can to bolt".split(),
    "strikes": "lightning bird bridge vehicle bolt ground cloud".split(),
    "demo": "de".split(),
    "demonstration": "technology product cooking fire safety flight air".split(),
    "solidarnosci": "rondo ronda rondem rondzie al aleja alei aleje ul ulica ulicy ulice plac placu placem pl osiedle osiedla osiedlu skwer skweru most mostu tunel tunelu".split(),
    "march": "in of early late mid since until by during on through from to".split(),
}
NOT_AFTER = {
    "industrial action": "plan plans".split(),
    "strikes": "by_lightning of_lightning".split(),
    "corte de ruta por": "nieve derrumbe derrumbes niebla inundacion accidente obras agua anegamiento viento hielo".split(),
    "concentracion de": "cloro gas oxigeno polvo polvos ozono sal nitratos particulas monoxido dioxido co2 humo oxido plomo la_mezcla".split(),
    "komisja zakladowa": "ds do_spraw socjalna inwentaryzacyjna powypadkowa".split(),
    "komisji zakladowej": "ds do_spraw socjalnej inwentaryzacyjnej powypadkowej".split(),
    "demonstrator": "unit units train trains vehicle vehicles tram trams bus model project plant car engine".split(),
    "marsz": "pompy silnika probny jalowy tasmy wstecz biegu na_orientacje na_azymut".split(),
    "marszu": "pompy silnika tasmy".split(),
    "corteo": "funebre storico nuziale".split(),
    "manifestazione": "sportiva fieristica d'interesse".split(),
    "barrage filtrant": "du de des".split(),
    "protest": "song songs".split(),
    "die linke": "spur fahrspur seite torhalfte tur hand ecke reihe leitung kante wand schranke halfte rampe".split(),
    "les verts": "jouent recoivent affrontent gagnent perdent".split(),
    "manifestacion": "deportiva ciclista cultural aerea".split(),
    "huelga": "decir comentar recordar senalar anadir".split(),
    "strajk": "maszyny pompy windy tasmy drukarki kotla".split(),
    "demo": "licence license licencia lizenz kit model software units del della desk desks site sites data mode version setup account tenant rule rules system unit video".split(),
    "demonstration": "project program programme garden farm flight site kitchen".split(),
    "a strike": "of lightning by".split(),
    "strike": "of_lightning by_lightning counter counters plate plates price zone rate bar bars box".split(),
    "islamic": "republic center centre school".split(),
    **dict.fromkeys(
        ("christlichen", "christliches", "christliche"),
        "hospiz krankenhaus krankenhauses klinikum klinik jugenddorf schule gymnasium kindergarten kita altenheim seniorenheim wohnstift buchhandlung".split(),
    ),
    "rally": "point points driver car cars stage stages race wrc cross".split(),
    "verdi": "strasse platz gala requiem konzert oper opern abend festival premiere".split(),
    "depression": "over near in was is has formed".split(),
    "parade": "ground".split(),
    "procession": "lane road".split(),
    "jewish": "hospital museum quarter cemetery community school center centre medical".split(),
    "picket": "lane road street fence".split(),
    "gay": "street st lane road".split(),
    "manifestation": "sportive culturelle festive de_verglas de_gel d'orage".split(),
    "manifestations": "orageuses pluvio-orageuses sportives culturelles festives".split(),
    "la lega": "serie calcio pro".split(),
    "blue alert": "flood weather".split(),
}
