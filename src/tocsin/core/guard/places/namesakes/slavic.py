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
stanislawa lema, marka edelmana, anny jantar, agnieszki osieckiej, czeslawa niemena, i p pavlova, ivana petrovice pavlova, jiriho z podebrad, krale
jiriho z podebrad, namesti jiriho z podebrad, vaclava havla, vaclav havel, milana kundery, alberta einsteina, frantiska josefa, jana masarika, tomase
bati, tomase masaryka, t g m, aloise rasina, antonina svehly, antonina zapotockeho, bohumila hrabala, cyrila a metodeje, dr edvarda benese, prezidenta
benese, prezidenta masaryka, prezidenta edvarda benese, edvarda griega, eliasky krasnohorske, emila holuba, emila zatopka, ferdinanda pravoslava,
frana sramka, frantiska halase, frantiska kmocha, frantiska ladislava celakovskeho, ladislava celakovskeho, generala selnera, generala piky, generala
klapalka, gustava mahlera, hany benesove, heliodora piky, jakuba husnika, jakuba obrovskeho, jana babaka, jana capka, jana evangelisty purkyne,
evangelisty purkyne, j e purkyne, jana kozla, jana opletala, jana sigmunda, jana wericha, jana zajice, j a komenskeho, jana amose, jaroslava foglara,
jaroslava vrchlickeho, jaroslava jezka, jiriho wolkera, jiriho trnky, jindricha plachty, jindricha z lipe, josefa hory, josefa jungmanna, josefa
kajetana tyla, j k tyla, josefa kainara, josefa hybese, josefa ressla, josefa suka, josefa sousedika, josefa skupy, josefa vaclava myslbeka, julia
fucika, jozky jaburkove, julia zeyera, karla havlicka borovskeho, havlicka borovskeho, karla hynka machy, hynka machy, k h machy, karla kryla, karla
pokorneho, karla englise, kapitana nalepky, kapitana stransky, krale vaclava, krale jana, ladislava hosaka, ladislava kuby, ludvika z pecky, ludvika
podeste, marie kuderikove, marie majerove, marie cibulkove, marie curie, marsala zukova, marsala rybalka, marsala konewa, mikulase ales, milosa havla,
miroslava tyrse, mistra alse, mistra jana, nikoly tesly, oldricha noveho, oty pavla, otokara brezina, otokara breziny, otakara jeremias, pavla svandy
ze semcic, petra jilemnickeho, petra vejvody, plukovnika mraz, plukovnika sramka, premysla otakara ii, premysla otakara, rudolfa ii, svatopluka cech,
sv cecha, sv anezky, svateho vaclava, svateho jana, terezy novakove, vaclava rezace, vaclava klementa, vaclava spaly, vaclava kopeckeho, vaclava
trebizskeho, benese trebizskeho, vilema zavady, vitezslava halka, vitezslav nezval, vladimira majakovskeho, vojtecha preissiga, zdenka fibicha, zdenka
nejedleho, zikmunda wintra, zd burian, anny letenske, anny politkovske, bozeny vikove kunetick, andreja sladkovica, andreja kmeta, andreja hlinka,
antona bernolaka, cyrila a metoda, jana bottu, jana holleho, jana hollehoho, jana jesenskeho, jana kollara, jana stanislava, janka krala, janka kralu,
janka jesenskeho, jozefa murgasa, jozefa gregora tajovskeho, gregora tajovskeho, jozefa miloslava hurbana, jozefa kronera, ludovita fullu, martina
razusa, martina kukucina, martina benku, milana rastislava, m r stefanika, pavla orszagha hviezdoslava, pavla jozefa safarika, pavla mudrona, samuela
jurkovica, stefana moyzesa, svetozara hurbana vajanskeho, alexandra dubceka, alexander dubcek, sv cyrila, gustava husaka, imricha karvasa, terezie
vansovej, bozeny slancikovej timravy, adama asnyka, adama naruszewicza, adama jarzebskiego, adama chmielowskiego, brata alberta, brata alberta
chmielowskiego, aleksandra gierymskiego, aleksandra zawadzkiego, aleksandra kaminskiego, aleksandra bruecknera, aleksandra brucknera, aleksandra
swietochowskiego, aleksandra wielkiego, aleksandry pilsudskiej, alfreda nobla, ambrozego grabowskiego, andrzeja frycza modrzewskiego, frycza
modrzewskiego, andrzeja struga, andrzeja kmicica, andrzeja leppera, andrzeja wajdy, andrzeja malkowskiego, anny walentynowicz, anny jagiellonki, anny
german, antoniego slonimskiego, antoniego czechowa, antoniego abrahama, antoniego maczewskiego, antoniego corazziego, antoniego odynca, arkadego
fiedlera, artura grottgera, artura rubinsteina, augusta emila fieldorfa, emila fieldorfa, fieldorfa nila, augusta emila fieldorfa nila, augusta
czartoryskiego, barbary radziwillowny, bartosza glowackiego, bernarda milskiego, biskupa krasickiego, biskupa dominika, bohaterow getta, bohaterow
monte cassino, boleslawa smialego, boleslawa limanowskiego, boleslawa lesmiana, boleslawa kedzierzawego, boleslawa wstydliwego, boleslawa szczodrego,
boleslawa czerwienskiego, bora komorowskiego, tadeusza bora komorowskiego, bronislawa czecha, bronislawa malinowskiego, bronislawa geremka, brunona
jasienskiego, bruno schulza, brunona schulza, cypriana godebskiego, czeslawa tanskiego, czeslawa klosa, dezyderego chlapowskiego, doktora jordana,
dywizjonu 303, edmunda biernackiego, edwarda raczynskiego, edwarda rydza smiglego, rydza smiglego, edwarda stachury, edwarda griega, edwarda jancarza,
eugeniusza kwiatkowskiego, eugeniusza romera, eugeniusza bodo, feliksa nowowiejskiego, ferdynanda magellana, ferdynanda focha, ferdynanda wspanialego,
fiodora dostojewskiego, floriana zietarskiego, franciszka zwirki, franciszka zwirki i stanislawa wigury, zwirki i wigury, franciszka kniaznina,
franciszka klimczaka, franciszka zablockiego, franciszka karpinskiego, franciszka rakoczego, franciszka blachnickiego, franciszka stefczyka,
franciszka ratajczaka, franciszka hynka, franciszka ksawerego druckiego, fryderyka joliot curie, gabriela narutowicza, gen bema, gen andersa, gen
maczka, gen sikorskiego, generala maczka, stanislawa maczka, generala stanislawa maczka, generala hallera, generala bema, generala zajaczka, generala
kutrzeby, generala sosabowskiego, generala grota roweckiego, generala roweckiego, grota roweckiego, stefana grota roweckiego, generala okulickiego,
generala dabrowskiego, generala mariusza zaruskiego, mariusza zaruskiego, generala orlicz dresza, orlicz dresza, generala pradzynskiego, generala
zaruskiego, generala nila, generala leona berbeckiego, generala walerego wroblewskiego, walerego wroblewskiego, generala chrusciela, antoniego
chrusciela, grzegorza fitelberga, grzegorza piramowicza, grzegorza przemyka, gustawa morcinka, gustawa herlinga grudzinskiego, haliny poswiatowskiej,
hanki ordonowny, hanki sawickiej, hanki czaki, heleny rzadkowskiej, heleny marusarzowny, henryka probusa, henryka brodatego, henryka poboznego,
henryka wieniawskiego, henryka dabrowskiego, henryka arctowskiego, henryka michala kamienskiego, henryka jordana, hetmana stefana czarnieckiego,
hetmana zolkiewskiego, hetmana chodkiewicza, stanislawa zolkiewskiego, jana karola chodkiewicza, karola chodkiewicza, hetmana jana tarnowskiego,
hipolita cegielskiego, hugona steinhausa, ignacego pradzynskiego, ignacego moscickiego, ignacego skorupki, ks ignacego skorupki, ksiedza skorupki,
ignacego potockiego, ignacego domeyki, ignacego jana paderewskiego, ireny sendlerowej, ireny kosmowskiej, ireny krzywickiej, iwana pawlowa, izaaka
newtona, jacka kuronia, jacka kaczmarskiego, jacka soplicy, jadwigi slaskiej, jaksy gryfity, jakuba wejhera, jana amosa komenskiego, jana iii, jana
ii, jana i olbrachta, jana keplera, jana kantego, sw jana kantego, jana karskiego, jana kiepury, jana lechonia, jana nowaka jezioranskiego, nowaka
jezioranskiego, jana zamoyskiego, jana chryzostoma paska, chryzostoma paska, jana kasprusiowa, jana heweliusza, jana gutenberga, jana sebastiana
bacha, jana rodowicza anody, jana bytnara, jana cybisa, jana ostroroga, jana stanislawa, jana stycki, jana styki, jana tarnowskiego, jana
wyzykowskiego, jana czochralskiego, jana himilsbacha, jana bazynskiego, jana stapinskiego, jana dekerta, jana christiana schucha, jana szczepanika,
janka wisniewskiego, janka muzykanta, janka krasickiego, janusza kusocinskiego, janusza meissnera, janusza zeylanda, jerzego zaruby, jerzego
waszyngtona, jerzego iwanowa, jerzego zietka, jerzego kukuczki, jerzego giedroycia, jerzego bajana, jerzego samuela bandtkiego, joachima lelewela,
joanny zubr, johna lennona, joliot curie, jozefa chelmonskiego, jozefa chlopickiego, jozefa conrada, jozefa conrada korzeniowskiego, jozefa dietla,
jozefa elsnera, jozefa ignacego, jozefa kraszewskiego, ignacego kraszewskiego, jozefa korzeniowskiego, jozefa kostrzewskiego, jozefa lompy, jozefa
mackiewicza, jozefa maronskiego, jozefa mehoffera, jozefa mireckiego, jozefa montwilla mireckiego, jozefa montwilla, jozefa rymera, jozefa
sowinskiego, jozefa stolarczyka, jozefa szanajcy, jozefa tischnera, ks jozefa tischnera, ksiedza jozefa tischnera, jozefa zwierzyckiego, jozefa
zaliwskiego, jozefa bohdana zaleskiego, jozefa brandta, jozefa chociszewskiego, jozefa wandy, juliana falata, juliana marchlewskiego, juliana ursyna
niemcewicza, ursyna niemcewicza, juliana przybosia, juliana ordona, juliusza kossaka, juliusza ligonia, juliusza osterwy, juliusza verne'a, jurija
gagarina, kajetana kozmiana, kardynala augusta hlonda, augusta hlonda, kardynala stefana wyszynskiego, kardynala wyszynskiego, kardynala karola
wojtyly, karola wojtyly, kardynala kominka, kardynala boleslawa kominka, karola darwina, karola dickensa, karola marksa, karola olszewskiego, karola
libelta, karola kurpinskiego, karola kniaziewicza, karola namyslowskiego, karola swierczewskiego, karola adamieckiego, karola jonschera, karola
goduli, kazimierza tetmajera, kazimierza przerwy tetmajera, przerwy tetmajera, kazimierza gorskiego, kazimierza deyny, kazimierza odnowiciela,
kazimierza kordylewskiego, kazimierza promyka, kazimierza sosnkowskiego, kazimierza szpotanskiego, kazimierza wyki, kazimierza morawskiego, klaudyny
potockiej, klementyny hoffmanowej, konrada wallenroda, konstantego ildefonsa galczynskiego, ildefonsa galczynskiego, konstantego rokossowskiego,
konstantego ciolkowskiego, kornela makuszynskiego, kornela ujejskiego, krolowej bony, krolowej marysienki, krolowej aldony, krolowej marii, krola jana
iii sobieskiego, krola kazimierza, krzysztofa kolumba, krzysztofa kieslowskiego, krzysztofa komedy, krzysztofa arciszewskiego, ksiecia jozefa
poniatowskiego, ksiecia jozefa, ksiecia janusza, ksiecia witolda, ksiecia boleslawa, ksiecia ziemowita, ks piotra sciegiennego, piotra sciegiennego,
ks piotra skargi, piotra skargi, ks piotra wawrzyniaka, piotra wawrzyniaka, ks jerzego, ks janusza, ks jana, ks boleslawa domanskiego, ks brzoski,
stanislawa brzoski, ksiedza stanislawa brzoski, ks hugona kollataja, ks jozefa, ks kordeckiego, augustyna kordeckiego, ks popieluszki, lecha
kaczynskiego, prezydenta lecha kaczynskiego, ryszarda kaczorowskiego, prezydenta narutowicza, prezydenta gabriela narutowicza, leona
kruczkowskiego, leona wyczolkowskiego, leona schillera, leona barszczewskiego, leonarda da vinci, leonida teligi, leopolda okulickiego, leopolda
tyrmanda, lucjana rydla, lucjana szenwalda, ludomira rozyckiego, ludwika warynskiego, ludwika krzywickiego, ludwika mieroslawskiego, ludwika pasteura,
ludwika rajewskiego, ludwika hirszfelda, ludwika idzikowskiego, ludwika kondratowicza, ludwika nabielaka, ludwika narbutta, macieja rataja, macieja
wierzbinskiego, maksymiliana kolbego, o maksymiliana kolbego, ojca maksymiliana kolbego, sw maksymiliana kolbego, marcina kasprzaka, marcina lutra,
marcina kromera, marii dabrowskiej, marii rodziewiczowny, marii konopnickie, marii ossowskiej, marii pawlikowskiej jasnorzewskiej, pawlikowskiej
jasnorzewskiej, marii kazimiery, marii jaremy, marii grzegorzewskiej, mariana langiewicza, mariana rejewskiego, mariana buczka, mariana
smoluchowskiego, marka hlaski, marka grechuty, marka kotanskiego, marka nowakowskiego, marszalka focha, marszalka edwarda, marszalka jozefa
pilsudskiego, marszalka ferdinanda focha, mateusza birkuta, melchiora wankowicza, michala drzymaly, michala kajki, michala baluckiego, michala elwiro
andriollego, michala ossowskiego, michala oginskiego, michala bobrzynskiego, mieczyslawa karlowicza, mieczyslawa pawlikowskiego, mieczyslawa
niedzialkowskiego, mieczyslawa medweckiego, mieczyslawa majewskiego, mieszka i, mieszka starego, mikolaja reja, mikolaja zyblikiewicza, mikolaja
gomolki, mikolaja gogola, mikolaja doswiadczynskiego, mordechaja anielewicza, napoleona bonaparte, napoleona cybulskiego, narcyza wiatra slusarczyka,
narcyzy zmichowskiej, oskara langego, oskara kolberga, oskara milosza, oswalda balzera, ottona fiedlera, ottona hausnera, pawla jasienicy, pawla
stalmacha, pawla wlodkowica, pawla edmunda strzeleckiego, pawla findera, pawla iv, piotra bardowskiego, piotra michalowskiego, piotra czajkowskiego,
piotra ignuta, piotra stachiewicza, piotra wysockiego, piotra skrzyneckiego, pulkownika dabka, stanislawa dabka, pulkownika ryszarda kuklinskiego,
ryszarda kuklinskiego, rotmistrza pileckiego, witolda pileckiego, rotmistrza witolda pileckiego, rafala krajewskiego, rafala wojaczka, raoula
wallenberga, ronalda reagana, ryszarda wagnera, ryszarda siwca, ryszarda kapuscinskiego, ryszarda riedla, romana maya, romana dmowski, romana mayzla,
romana kozlowskiego, romaina rollanda, roberta kocha, roberta schumana, roberta schumanna, salvadora allende, samuela bogumila lindego, bogumila
lindego, sebastiana klonowica, sebastiana petrycego, seweryna goszczynskiego, seweryna pienieznego, seweryna udzieli, siostry faustyny, sw faustyny,
stanislawa augusta, stanislawa dubois, stanislawa konarskiego, stanislawa leszczynskiego, stanislawa wigury, stanislawa wojciechowskiego, stanislawa
worcella, stanislawa malachowskiego, stanislawa mikolajczyka, stanislawa przybyszewskiego, stanislawa ryszarda, stanislawa szeptyckiego, stanislawa
taczaka, stanislawa trembeckiego, stanislawa kostki potockiego, kostki potockiego, stanislawa lentza, stanislawa noakowskiego, stanislawa
sosabowskiego, stanislawa brzozowskiego, stanislawa zbrowskiego, stanislawa grabskiego, wladyslawa grabskiego, stanislawa pyjasa, stanislawa
moniuszko, stefana banacha, stefana jaracza, stefana starzynskiego, stefana bobrowskiego, stefana i wielkiego, stefana dembego, stefana bryly, stefana
korbonskiego, stefana kisielewskiego, swietego wojciecha, sw wojciecha, swietej jadwigi, sw jadwigi, swietego jana, sw jana, sw antoniego, sw anny, sw
barbary, sw brata alberta, sw jozefa, sw krzyza, sw floriana, sw huberta, sw jerzego, sw katarzyny, sw kingi, sw krolowej jadwigi, sw leonarda, sw
lukasza, sw marcina, sw maksymiliana, sw michala, sw mikolaja, sw pawla, sw piotra, sw rocha, sw stanislawa, sw teresy, sw trojcy, sw urbana, sw
wincentego, sw wawrzynca, szymona szymonowica, szymona askenazego, szymona starowolskiego, tadeusza boya zelenskiego, boya zelenskiego, tadeusza
czackiego, tadeusza mazowieckiego, tadeusza rejtana, tadeusza zawadzkiego, tadeusza zielinskiego, tadeusza baird, tadeusza duracza, tadeusza gajcego,
tadeusza krwawicza, tadeusza kantora, tadeusza makowskiego, tadeusza peipera, tadeusza tanskiego, tadeusza kutrzeby, tadeusza kosciuszko, teodora
axentowicza, teodora talowskiego, teofila lenartowicza, teofila ociepki, tomasza zana, tomasza edisona, tomasza manna, tymoteusza trojdena, tytusa
chalubinskiego, tytusa dzialynskiego, urszuli ledochowskiej, wactawa rzewuskiego, waclawa potockiego, waclawa berenta, waclawa sieroszewskiego,
waclawa szymanowskiego, walerego slawka, walerego goetla, waleriana lukasinskiego, wandy rutkiewicz, wernera heisenberga, wespazjana kochowskiego,
wiktora hugo, wiktorii wiedenskiej, wilhelma szewczyka, wilhelma feldmana, williama szekspira, winstona churchilla, wincentego pola, wincentego
rzymowskiego, wincentego kadlubka, wincentego styczynskiego, witolda lutoslawskiego, witolda gombrowicza, witolda budryka, witolda doroszewskiego,
witolda urbanowicza, witolda zarychty, wlastimila hofmana, wladyslawa belzy, wladyslawa jagiello, wladyslawa hermana, wladyslawa hibnera, wladyslawa
orkana, wladyslawa stanislawa reymonta, stanislawa reymonta, wladyslawa strzeminskiego, wladyslawa syrokomli, wladyslawa szpilmana, wladyslawa
trylinskiego, wladyslawa warnenczyka, wladyslawa zamoyskiego, wladyslawa zelenskiego, wladyslawa bartoszewskiego, wladyslawa raczkiewicza, wladyslawa
tarnowskiego, wladyslawa turowicza, wladyslawa zawadzkiego, wladyslawa i lokietka, wladyslawa ii jagielly, wladyslawa iii warnenczyka, wlodzimierza
majakowskiego, wlodzimierza puchalskiego, wlodzimierza tetmajera, wojciecha boguslawskiego, wojciecha bobowskiego, wojciecha drzymaly, wojciecha
gersona, wojciecha jastrzebowskiego, wojciecha kilara, wojciecha ketrzynskiego, wojciecha lutka, wojciecha oczki, wojciecha zywnego, wojciecha jerzego
hasa, xawerego dunikowskiego, ksawerego dunikowskiego, zofii nalkowskiej, zofii kossak, zofii kossak szczuckiej, zofii stryjenskiej, zbigniewa
cybulskiego, zbigniewa burzynskiego, zdzislawa beksinskiego, zdzislawa maklakiewicza, zygfryda gardzielewskiego, zygmunta augusta, zygmunta berlinga,
zygmunta glogera, zygmunta kaczkowskiego, zygmunta milkowskiego, zygmunta modzelewskiego, zygmunta noskowskiego, zygmunta padlewskiego, zygmunta
szendzielarza, zygmunta wroblewskiego, zygmunta ii augusta, zygmunta i starego, nikole pasica, kneza milosa, kneza mihaila, cara dusana, cara lazara,
kralja petra, kralja petra i, kralja aleksandra, kralja milana, kralja zvonimira, kralja tomislava, kralja drzislava, kralja kresimira, petra
kresimira iv, kraljice natalije, kraljice marije, kneza branimira, kneza trpimira, kneza domagoja, vojvode stepe, vojvode misica, zivojina misica,
vojvode putnika, vojvode vuka, vojvode skopljanca, bulevar kralja, milutina milankovica, mihaila pupina, mihajla pupina, jovana cvijica, jovana
ducica, jovana sterije popovica, vuka karadzic, vuka stefanovica karadzica, dositeja obradovica, branka radicevica, branka copica, ive andrica, ivo
andric, desanke maksimovic, laze kostica, zmaj jovina, jovana jovanovica zmaja, svetozara markovica, svetozara miletica, djure jaksica, djure
danicica, djure salaja, petra ii petrovica njegosa, petrovica njegosa, borislava pekica, milosa crnjanskog, milosa obilica, milana rakica, stevana
sremca, stevana mokranjca, nadezde petrovic, patrijarha pavla, patrijarha dimitrija, patrijarha joanikija, svetog save, svetog nikole, zorana
djindjica, alekse santica, alekse nenadovica, ante starcevic, ante pavica, ante kovacica, antuna mihanovica, antuna gustava matosa, gustava matosa,
augusta senoe, augusta cesarca, andrije hebranga, andrije kacica miosica, kacica miosica, andrije mohorovicica, baruna trenka, bozidara magovca,
bozidara adzije, dragutina domjanica, dragutina golika, dragutina mandla, dragutina tadijanovica, eugena kvaternika, eugena kumicica, frana kurelca,
frana supila, frane petrica, franje tudmana, franje rackoga, fra andrije kacica, grgura ninskog, hrvoja macanovica, huga badalica, ilije kolarca,
ivana gorana kovacica, gorana kovacica, ivana kukuljevica, kukuljevica sakcinskog, ivana mazuranica, ivana sibla, ivana zajca, ivana kostrencica,
ivana filipovica, ivane brlic mazuranic, brlic mazuranic, jurja dalmatinca, jurja dobrile, jurja haulika, josipa bana jelacica, josipa broza tita,
josipa broza, josipa racica, jure kastelana, kresimira cosica, drazena petrovica, ljerke sram, ljudevita posavskog, marina drzica, marka marulica,
marije juric zagorke, juric zagorke, matije gupca, matije vlacica ilirika, matice hrvatske, milke trnine, miroslava krleze, nikole jurisica, nikole
subica zrinskog, subica zrinskog, petra zrinskog, petra preradovica, petra svacica, pavla radica, rudera boskovica, rudjera boskovica, slavka kolara,
slavka batusica, stjepana miletica, tina ujevica, tome masaryka, vatroslava jagica, vatroslava lisinskog, vjekoslava heinzela, vladimira nazora,
vladimira varicaka, zvonimira rogoza, edvarda kardelja, edvarda kocbeka, frana levstika, franca rozmana, franca rozmana staneta, france preseren,
janeza evangelista kreka, janeza puharja, josipa jurcica, josipa plemlja, jozeta plecnika, jozefa stefana, jurija vege, matije copa, matije tomca,
otona zupancica, rudolfa maistra, generala maistra, simona gregorcica, slavka grum, srecka kosovela, toneta seliskarja, toneta tomsica, vida pregarca,
aleksandar stamboliyski, aleksandar stamboliiski, tsar boris iii, tsar osvoboditel, tsar ivan asen ii, tsar simeon, knyaz boris i, knyaz aleksandar
batenberg, knyaginya maria luiza, maria luiza, hadzhi dimitar, gotse delchev, georgi rakovski, georgi sava rakovski, vasil aprilov, petko slaveykov,
pencho slaveykov, petko karavelov, todor aleksandrov, todor kableshkov, stefan karadzha, stefan karadja, dimitar petkov, patriarh evtimiy, sveti
kliment ohridski, kliment ohridski, kiril i metodiy, sveta nedelya, alexander malinov, yosif gourko, general gurko, graf ignatiev, general skobelev,
general totleben, peyo yavorov, peyo k yavorov, hristo smirnenski, elin pelin, yordan yovkov, dimcho debelyanov, geo milev, nikola vaptsarov, james
bourchier, william gladstone, zahari stoyanov, zahari zograf, lyuben karavelov, dobri chintulov, panayot volov, panayot hitov, ion bratianu, ion c
bratianu, i c bratianu, ion antonescu, iuliu maniu, nicolae titulescu, nicolae grigorescu, nicolae tonitza, nicolae cretulescu, mihail kogalniceanu,
mihail sadoveanu, mihail sebastian, alexandru odobescu, alexandru vlahuta, alexandru lapusneanu, alexandru obregia, alexandru serbanescu, alexandru
cel bun, alexandru moruzzi, constantin brancoveanu, constantin noica, constantin dobrogeanu gherea, constantin radulescu motru, dimitrie cantemir,
dimitrie bolintineanu, dimitrie pompeiu, dimitrie leonida, ecaterina teodoroiu, emil cioran, emil racovita, eroii sanitari, george cosbuc, george
bacovia, george calinescu, george baritiu, george toparceanu, gheorghe lazar, gheorghe doja, gheorghe sincai, gheorghe duca, gheorghe titeica,
gheorghe magheru, henri coanda, aurel vlaicu, horea closca si crisan, ioan slavici, ioan inculet, ion campineanu, ion heliade radulescu, ion ghica,
ion mihalache, ion minulescu, ion agarbiceanu, ion barbu, lucian blaga, liviu rebreanu, louis pasteur, maria rosetti, matei basarab, matei corvin,
mircea cel batran, mircea eliade, mircea voda, mitropolit andrei saguna, andrei saguna, neagoe basarab, octavian goga, octav bancila, petru rares,
petru maior, petru movila, radu cel mare, radu beller, radu de la afumati, regele mihai i, regele mihai, regele ferdinand, regele carol i, regina
maria, regina elisabeta, samuil micu, simion barnutiu, spiru haret, stefan luchian, stefan octavian iosif, take ionescu, tepes voda, theodor pallady,
titu maiorescu, tudor arghezi, tudor vianu, vasile lascar, vasile lupu, vasile milea, vasile goldis, vasile parvan, victor babes, vlad tepes, zaharia
stancu, veronica micle, carol davila, carol i, andrassy gyula, attila jozsef, babits mihaly, bajza jozsef, balassi balint, batthyany lajos, benczur
gyula, bethlen gabor, bethlen istvan, bocskai istvan, csokonai vitez mihaly, csokonai mihaly, damjanich janos, egressy gabor, eotvos lorand, eotvos
jozsef, erkel ferenc, fay andras, festetics gyorgy, gardonyi geza, goldmann gyorgy, gorgey artur, grassalkovich antal, hunyadi janos, hunyadi matyas,
jokai mor, jozsef nador, juhasz gyula, kalman imre, karinthy frigyes, karolyi mihaly, karolyi gaspar, kazinczy ferenc, kiss janos altabornagy, klapka
gyorgy, klauzal gabor, kolcsey ferenc, korosi csoma sandor, csoma sandor, kosztolanyi dezso, lenkey janos, liszt ferenc, luther marton, madach imre,
maria terezia, maria valeria, mechwart andras, mikes kelemen, mikszath kalman, moricz zsigmond, munkacsy mihaly, nagy imre, nagy lajos, nagy lajos
kiraly, pazmany peter, perczel mor, peto sandor, puskas ferenc, puskas tivadar, radnoti miklos, ii rakoczi ferenc, raoul wallenberg, semmelweis ignac,
sibrik miklos, szabo ervin, szekely bertalan, szell kalman, szent gellert, szent istvan kiraly, szent laszlo, szent imre, szent janos, szent margit,
szilagyi erzsebet, szinyei merse pal, szondi gyorgy, tancsics mihaly, teleki laszlo, teleki pal, thokoly imre, thaly kalman, tisza istvan, tisza
kalman, toldi miklos, tompa mihaly, vaci mihaly, vajda peter, vas gereben, vaszary kolos, vasvari pal, vorosmarty mihaly, weres sandor, wesselenyi
miklos, xantus janos, zrinyi miklos, zrinyi ilona, ybl miklos, mora ferenc, mate pal, taras szewczenko, tarasa shevchenka, taras shevchenko, ivana
franka, ivan franko, lesi ukrainky, lesia ukrainka, bohdana khmelnytskoho, bohdan khmelnytsky, hryhoriia skovorody, mykhaila hrushevskoho, mykoly
lysenka, viacheslava chornovola, volodymyra velykoho, andriia sheptytskoho, stepana bandery, stepana banderi, simona petliury, ivana mazepy, pavla
skoropadskoho, yaroslava mudroho, kniahyni olhy, danyla halytskoho,
anghel saligny, nicolae teclu, mihai bravu, mihai viteazul,
stefan batory, jan sniadecki, jedrzej sniadecki, kazimierz pulaski, ignacy paderewski, ignacy jan paderewski, mikolaj kopernik, tadeusz kosciuszko, fryderyk chopin,
jozef pilsudski, jan heweliusz, adam mickiewicz, juliusz slowacki, henryk sienkiewicz, boleslaw prus, wladyslaw reymont, maria sklodowska-curie, general zaruski"""
