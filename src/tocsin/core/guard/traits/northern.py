# SPDX-License-Identifier: AGPL-3.0-or-later
"""Illnesses, beliefs and loves in Dutch, Portuguese, Finnish and Swedish (and, where they are alike, Danish and Norwegian).

Folded (no case, no accents), one a comma; `word*` is a beginning. As with the lists in `conditions` and `beliefs`, a word of these
counts only where its sentence speaks of somebody.
"""

from __future__ import annotations

CONDITIONS_NORTH = """
    kanker, borstkanker, longkanker, leukemie, tumor, chemokuur, bestraling, hartaanval, hartinfarct, hartproblemen, hartpatient*, hartfalen, beroerte, hoge bloeddruk, epilepsie, epilept*, dementie, alzheimer, parkinson, suikerziekte, diabetes, diabeet, insuline,
    depressie, depressief, angststoornis, paniekaanval*, burn-out, overspannen, psychose, psychotisch, schizofrenie, bipolair*, autisme, autistisch, autist, adhd, anorexia, eetstoornis, alcoholist*, alcoholverslaafd*, verslaafd*, drugsverslaafd*, afkickkliniek,
    astma, copd, longontsteking, tuberculose, hepatitis, hiv, hiv-positief, seropositief, reuma, artrose, hernia, rugklachten, migraine, multiple sclerose, nierfalen, nierdialyse, dialyse, ziekte van crohn, coeliakie, allergie*, allergisch, endometriose,
    zwanger*, zwangerschap*, miskraam, abortus, zwangerschapsverlof, ziekgemeld, ziek gemeld, ziekteverlof, ziekmelding, arbeidsongeschikt*, gehandicapt*, rolstoel, doof, slechthorend*, gehoorapparaat, slechtziend*, pacemaker, antidepressiva, zelfmoordpoging, suicidepoging,
    cancer, cancro, leucemia, tumor, quimioterapia, quimio, radioterapia, enfarte, infarto, avc, insuficiencia cardiaca, problemas cardiacos, hipertensao, tensao alta, pressao alta, epilepsia, epiletic*, epileptic*, demencia, alzheimer, parkinson, diabetes, diabetic*, insulina,
    depressao, depressiv*, deprimid*, ansiedade, transtorno bipolar, perturbacao bipolar, ataque* de panico, esgotamento, psicose, esquizofrenia, esquizofrenic*, bipolar, autismo, autista, tdah, anorexia, alcoolatra, alcoolic*, alcoolismo, toxicodependente, drogad*, dependente quimico,
    asma, asmatic*, pneumonia, tuberculose, hepatite*, hiv, vih, soropositiv*, seropositiv*, lupus, artrite, reumatismo, hernia de disco, hernia discal, enxaqueca*, esclerose multipla, insuficiencia renal, hemodialise, dialise, doenca de crohn, celiac*, alergic*, fibromialgia, endometriose,
    gravida, gravidez, aborto, licenca maternidade, licenca de maternidade, baixa medica, de baixa, atestado medico, licenca medica, deficiencia, deficiente, cadeira de rodas, invalid*, marcapasso, pacemaker, antidepressiv*, tentativa de suicidio,
    syopa, syopaan, syopaa, rintasyopa*, leukemia, kasvain, solunsalpaaj*, sytostaatti*, sadehoito*, sydankohtaus, sydaninfarkti, sydanvika, sydanvaiva*, aivohalvaus, aivoinfarkti, verenpainetauti, verenpainelaak*, epilepsia*, dementia, muistisairau*, alzheimer*, parkinson*, diabetes, diabeetikko, sokeritauti,
    insuliini*, masennu*, masentunut, ahdistu*, paniikkihairio*, burnout, uupumus, psykoosi*, skitsofreni*, kaksisuuntainen*, autismi, adhd, anoreksia, syomishairio*, alkoholisti*, alkoholismi, paihdeongelma*, paihderiippuv*, huumeriippuv*, astma*, keuhkokuume, tuberkuloosi, hepatiitti, hiv,
    reuma*, nivelrikko, valilevyntyra, selkavaiva*, migreeni*, ms-tauti, munuaisten vajaatoiminta, dialyysi*, crohn*, keliakia, keliaakikko, allergi*, raskaana, raskaus*, keskenmeno, abortti, aitiysvapaa*, aitiyslomalla, sairausloma*, sairauslomalla, vammainen, liikuntavammai*, pyoratuoli*, kuuro, huonokuuloinen, kuulolaite,
    sokea, nakovammainen, sydamentahdistin, masennuslaak*, itsemurhayrity*,
    cancer, brostcancer, leukemi, tumor, cellgift*, stralbehandling, hjartinfarkt, hjartattack, hjartfel, hjartproblem, slaganfall, hjerteanfald, hjerteinfarkt, hogt blodtryck, epilepsi, epileptiker, demens, alzheimer*, parkinson*, diabetes, diabetiker, sockersjuk, insulin,
    depression, deprimerad, angest, panikangest, panikattack*, utbrand*, utmattningssyndrom, psykos, psykotisk, schizofreni, bipolar, autism, autist, adhd, anorexi, atstorning*, alkoholist*, alkoholism, missbruk*, narkoman*, astma*, lunginflammation, tuberkulos, hepatit, hiv, hiv-positiv,
    reumatism, reumatisk*, artros, diskbrack, ryggont, migran, multipel skleros, njursvikt, dialys*, crohns, celiaki, glutenintolerant, allergi*, allergisk, gravid, missfall, abort, mammaledig, foraldraledig, sjukskriven, sjukskrivning, sykemeldt, sygemeldt, funktionshindrad*, rullstol*, horselskadad*, horapparat,     synskadad*, pacemaker, antidepressiva, sjalvmordsforsok
"""
CONDITIONS_NORTH += """,
    influenss*, munuaiskiv*, sappikiv*, kihti, kihtia, kihtiin, murtunut nilkka, murtunut ranne, murtunut kasi, murtunut jalka, murtuma, nilkan nyrjahdys, nyrjahtan*, aivotarahdys*, vyoruusu*, vatsatauti*, norovirus*, valilevyn pullistum*, valilevyn tyra, umpilisakkeen tulehdus, umpisuolentulehdus, keuhkoputkentulehdus, kurkkukipu*, nielutulehdus, poskiontelotulehdus, korvatulehdus, flunss*, kuumeess*, vesirokko, tuhkarokko, syyhy, psori*, ihottum*, selkakipu*, iskias, noidannuoli, jannetulehdus, rannekanavaoireyhtyma, kilpirauhas*, anemia, veritulppa, laskimotukos, uniapnea, korona, koronassa, borrelioosi, punkkitauti, rytmihairi*,
    influensa*, njursten*, gallsten*, gikt, giktanfall, bruten fotled, bruten handled, bruten arm, brutet ben, bruten tumme, stukad fot, stukad handled, hjarnskakning*, baltros, magsjuk*, vinterkraks*, ryggskott, ischias, blindtarm*, halsfluss, lungsot, bihaleinflammation, oroninflammation, vattkoppor, massling, skabb, eksem, psoriasis, senskide*, karpaltunnel*, skoldkortel*, anemi, blodbrist, blodpropp, somnapne*, borrelia, covid*, forkylning, forkyld, feber, hjartflimmer, utmattning*,
    griep, buikgriep, nierstenen, niersteen, galste*, jicht, gebroken enkel, gebroken pols, gebroken arm, gebroken been, verzwikte enkel, verstuikte enkel, verstuikte pols, hersenschudding, gordelroos, blindedarmontsteking, keelontsteking, voorhoofdsholte*, oorontsteking, waterpokken, mazelen, schurft, eczeem, psoriasis, ischias, peesontsteking, schildklier*, bloedarmoede, trombose, slaapapneu, hooikoorts, ziekte van lyme, longembolie, hartritmestoornis*, kinkhoest, prikkelbare darm,
    pedra nos rins, pedras nos rins, calculo renal, pulso partido, perna partida, braco partido, tornozelo torcido, entorse*, concussao, com zona, herpes zoster, apendicite, amigdalite, otite, sinusite, varicela, sarampo, sarna, psoriase, eczema, ciatica, lombalgia, tendinite, tunel carpico, tiroide, hipotiroidismo, anemia, trombose, apneia do sono, dengue, chikungunya, zika, virose, labirintite, pneumotorax, arritmia, gastrite, gastroenterite
"""
FAITHS_NORTH = """
    moslim*, moslima, islamiet*, katholiek, rooms-katholiek, protestant, protestants, hervormd, gereformeerd, luthers, joods, jood, joodse, jehova*, boeddhist*, hindoe*, atheist*, atheist, gelovig*, evangelisch*, pinkstergemeente, doopsgezind*, mormoon, sjiiet, soenniet, remonstrant, hoofddoek, bidt, vast voor ramadan,
    muculman*, catolic*, judeu, judia, judaic*, protestante, evangelic*, batista, adventista, pentecostal, testemunha* de jeova, budista, hindu, ateu, ateia, espirita, umbandista, candomblecista, mormon, ortodox*, cristao, crista, agnostic*, xiita, sunita, filho de santo, mae de santo,
    muslimi, katolilainen, katolinen, luterilainen, ortodoksi, juutalainen, helluntalainen, helluntailainen, jehovan todistaja*, lestadiolai*, adventisti, buddhalainen, hindu, ateisti, uskovainen, mormoni, rukoil*, kristitty,
    muslim, muslimsk*, katolik*, katolsk, lutheran, luthersk, jude, judisk*, pingstvan, frikyrklig*, baptist, jehovas vittne*, jehovas vidne*, jehovas vitne*, buddhist*, hindu, ateist*, troende, ortodox, kristen, frireligios, mormon, sunnimuslim, shiamuslim, sloja, katolikk
"""
LOVES_NORTH = """
    homo, homo's, homoseksueel, homofiel, lesbisch*, lesbienne, biseksueel, transgender, transvrouw, transman, non-binair, queer, pot, aseksueel, panseksueel, non-binaire,
    gay, homossexual, lesbica, bissexual, transexual, transgenero, travesti, nao binari*, sapatao, viado, bicha, casado com outro homem, casada com outra mulher, pansexual, assexual,
    homo, homoseksuaali*, lesbo, biseksuaali*, transsukupuolinen*, transnainen, transmies, muunsukupuolinen*, hintti, hintteja, queer, aseksuaali*, panseksuaali*, intersukupuolinen,
    homosexuell, bogen, lesbisk, flata, bisexuell, transperson, transsexuell, transkvinna, transman, icke-binar, ickebinar, asexuell*, pansexuell*, intersexuell*, homoseksuel, homofil, bosse, queer
"""
