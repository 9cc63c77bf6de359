# SPDX-License-Identifier: AGPL-3.0-or-later
"""Figures of history on the streets of Poland, Czechia and their neighbours, in the case that signs write."""

NAMES = """jozef pilsudski, jozefa pilsudskiego, jan pawel ii, jana pawla ii, tadeusz kosciuszko, tadeusza kosciuszki, fryderyk chopin, fryderyka chopina,
mikolaj kopernik, mikolaja kopernika, adam mickiewicz, adama mickiewicza, henryk sienkiewicz, henryka sienkiewicza, juliusza slowackiego, boleslawa
prusa, boleslawa chrobrego, boleslawa krzywoustego, kazimierza wielkiego, kazimierza pulaskiego, kazimierza jagiellonczyka, wladyslawa jagielly,
wladyslawa reymonta, wladyslawa broniewskiego, wladyslawa andersa, generala andersa, wladyslawa sikorskiego, generala sikorskiego, stefana batorego,
stefana zeromskiego, stefana wyszynskiego, stanislawa moniuszki, stanislawa wyspianskiego, stanislawa staszica, jana kochanowskiego, jana matejki,
jana iii sobieskiego, jana kilinskiego, jana henryka dabrowskiego, jozefa bema, jozefa poniatowskiego, jozefa hallera, ignacego paderewskiego,
ignacego daszynskiego, ignacego krasickiego, romana dmowskiego, marii konopnickiej, marii sklodowskiej curie, marii curie sklodowskiej, elizy
orzeszkowej, emilii plater, krolowej jadwigi, cypriana kamila norwida, cypriana norwida, aleksandra fredry, hugona kollataja, wincentego witosa,
zygmunta krasinskiego, zygmunta starego, jaroslawa dabrowskiego, romualda traugutta, stefana okrzei, tomasza masaryka, t g masaryka, karla capka, jana
husa, jana zizky, jana amose komenskeho, karla iv, bozeny nemcove, bedricha smetany, antonina dvoraka, frantiska palackeho, tomase garrigua masaryka,
elisky premyslovny, elisky krasnohorske, karla marxe, karoliny svetle, mistra jana husa, jana masaryka, jana palacha, jana nerudy, jana zelivskeho,
frantiska krizika, frantiska ondricka, leose janacka, aloise jiraska, svatopluka cecha, otakara sevcika, josefa manesa, josefa lady, mikolase alse,
milady horakove, milana rastislava stefanika, ludvika svobody, generala svobody, edvarda benese, bohuslava martinu, jaroslava seiferta, jaroslava
haska, petra bezruce, vitezslava nezvala, kapitana jarose, marie curie sklodowske, johanna gregora mendela, ludovita stura, andreja hlinku, petofi
sandor, lajos kossuth, kossuth lajos, szechenyi istvan, deak ferenc, rakoczi ferenc, bajcsy zsilinszky endre, ady endre, arany janos, jozsef attila,
bartok bela, kodaly zoltan, bem jozsef, dozsa gyorgy, szent istvan, josipa jurja strossmayera, ante starcevica, stjepana radica, nikole tesle, nikola
tesla, bana jelacica, ljudevita gaja, ivana mestrovica, ivana gundulica, vuka karadzica, franceta preserna, ivana cankarja, primoza trubarja, mihai
eminescu, mihai viteazul, stefan cel mare, vasile alecsandri, alexandru ioan cuza, nicolae balcescu, nicolae iorga, tudor vladimirescu, avram iancu,
ion creanga, ion luca caragiale, george enescu, constantin brancusi, traian vuia, hristo botev, vasil levski, ivan vazov, stefan stambolov, taras
sevcenko, tarasa szewczenki, stefana czarnieckiego, jana brzechwy, juliana tuwima, jozefa ignacego kraszewskiego, karola szymanowskiego, karola
miarki, wojciecha korfantego, wojciecha kossaka, jacka malczewskiego, leopolda staffa, krzysztofa kamila baczynskiego, janusza korczaka, jerzego
popieluszki, ks jerzego popieluszki, prymasa wyszynskiego, marszalka pilsudskiego, jozefa wybickiego, ludwika zamenhofa, ludwika solskiego, ludwika
rydygiera, jana dlugosza, jana olbrachta, jana pawla, wladyslawa lokietka, wladyslawa iv, jana kasprowicza, jana kazimierza, jedrzeja sniadeckiego,
ignacego lukasiewicza, heleny modrzejewskiej, edwarda dembowskiego, emilii gierczak, czeslawa milosza, zbigniewa herberta, wislawy szymborskiej,
stanislawa lema, marka edelmana, anny jantar, agnieszki osieckiej, czeslawa niemena"""
