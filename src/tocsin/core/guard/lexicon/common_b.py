# SPDX-License-Identifier: AGPL-3.0-or-later
"""Dictionary words of 19 languages, folded (Debian word lists, ranked by wordfreq, CC BY-SA 4.0)."""

WORDS = """
grazia graziano grazie grazing graziosa gre grea greaca grease greasy great greater greatest greatly
greatness greats greb grebet grec greca greche greci grecki greckie greckiego greckiej greco grecque
grecques grecs grecy greece greed greedy greek green greener greenhouse greenish greenpeace greens greep
greet greeted greeting greetings greets greffe grega gregge greggio grego gregos grei greia greide greie
greiene greier greif greifbar greife greifen greift greit grekerna grekisk grekiska grekow grele grembo
gremial gremien gremio gremium gren grenade grenades grenar grene grenen grenier grenoble grenouille
grenouilles grens grensa grense grensen grensene grenser grenst grenze grenzen grenzenlos grenzenlose
grenzkontrollen grenzt grenzubergang grenzuberschreitende grenzuberschreitenden grenzwert grenzwerte
grep grepet grepp greppa greppet greps gres greseala greseli gresit gresk gress gresset greu greutate
greutatea greve greves grevistes grew grey greyhound gri gribe griber grid grida gridando gridano
gridare grido grids griech grieche griechen griechenland griechenlands griechisch griechische
griechischen griechischer grief griega griego grieken griep griet grieta grievance grievances grieve
grievement grieving grievous griff griffe griffen griffes griffin grifo grigi grigio grija griji grijp
grijpen grijpt grijs grijze grill grilla grillad grillar grillat grille grilled grillen griller grilles
grilling grillo grillos grim grime grimes grimme grimpe grimper grimt grin grind grinder grinding grine
griner gringa gringo grinig grinning grinsen grinsend grinst grip gripa gripande gripe gripen griper
grippe gripped gripping grips gris grisar grise grisen grit grita gritando gritar grito gritos gritou
grits gritters gritting gritty grizzlies grizzly gro groan groans groaza grob grobe groben grober grobie
grobu groby grocer groceries grocery groda grodor groei groeide groeien groeiend groeiende groeit groen
groene groenen groente groenten groep groepen groepering groeperingen groepje groepjes groet groeten
groetjes grof groft groin groll grom gromadzi gron grona grond gronden grondgebied grondig grondige
grondlegger grondslag grondstof grondstoffen grondwater grondwet gronie gronland gronne grono gront
grontsager groom groomed grooming groot grootmoeder grootouders groots grootschalige grootse grootste
grootte grootvader groove grooves groovy groping gros groschen grosera grosero grosor gross grossa
grosse grossed grosses grossesse grossi grossier grossiere grossing grossir grossly grosso grosz grosza
grosze groszy grot grote grotendeels groter grotere grotesco grotesk grotesque grotta grotte grotten
grottes ground groundbreaking grounded grounding grounds groundwork group groupe grouped groupement
groupements groupes grouping groupings groups grouse grov grova grove groves grovt grow grower growers
growing growl growling grown grows growth grozba grozby grozi grozil grozne grozny gru grua gruas grub
gruba grube grubego grubeln gruben grubo grubosci grubsza grubu grubun gruby grudge grudnia grudniu
grudzien grue grueling gruesa grueso gruesome gruft gruistas gruisti grumpy grun gruncie grund grunda
grundad grundade grundades grundar grundare grundas grundat grundausbildung grundbesitz grundbuch grunde
grunden grunder grunderna grundet grundete grundeten grundflache grundgesetz grundgesetzes grundhaltung
grundidee grundig grundigt grundlaeggende grundlag grundlage grundlagen grundlagenforschung grundlaget
grundlagt grundlegend grundlegende grundlegenden grundlegendes grundlich grundliche grundlos
grundordnung grundprinzipien grundrecht grundrechte grundriss grundsatz grundsatze grundsatzen
grundsatzlich grundsatzliche grundsatzlichen grundsatzliches grundschule grundschulen grundsicherung
grundskola grundskolan grundstein grundsteuer grundstuck grundstucke grundstucken grundstucks grundung
grundvoraussetzung grundwasser grundzuge grune grunem grunen gruner grunes grunflachen grunge grunn
grunnen grunnene grunner grunnet grunnlag grunnlaget grunnlagt grunnleggende grunnloven grunnskole
grunnskolen grunt gruntow grunts gruntu grup grupa grupach grupami grupe grupie grupka gruplar gruplari
grupo grupos grupowe grupowej grupp gruppa gruppe gruppen gruppene gruppens grupper grupperna gruppetto
gruppi gruppierung gruppierungen gruppo grupul grupului grupuri grupurile grupy grus gruselig gruselige
grusomme grusomt gruta grutier grutiers gruva gruvan gruwelijke gry grym grymma grymt gryta grytan grze
grzech grzechem grzechow grzechu grzechy grzecznie grzybow grzyby grzywny gs gsm guadagna guadagnando
guadagnano guadagnare guadagnarsi guadagnato guadagni guadagno guagua guai guaio guaira guajira guance
guancia guantanamo guante guanti guapa guapo guarani guarantee guaranteed guaranteeing guarantees guard
guarda guardada guardado guardando guardano guardar guardare guardarla guardarlo guardarmi guardarsi
guardas guardata guardate guardati guardato guardava guardavano guardavo guarde guarded guarderia guardi
guardia guardiamo guardian guardiani guardiano guardians guardianship guardiao guardie guarding
guardioes guardiola guardo guards guarida guarigione guarire guarito guarnicion guasti guasto guatemala
guatemalteca guatemalteco guau guay guayaquil guayas gubbar gubbarna gubbe gubben gubernamental
gubernator gubernatora gubernatorial guc guck gucke gucken guckst guckt gucleri gucu gucunu gud gudar
gudarna guden gudene guder guderne gudinna guds guere gueri guerilla guerir guerison guerit guerra
guerras guerre guerreira guerreiro guerreiros guerrera guerrero guerres guerrier guerriere guerrieri
guerriero guerriers guerrilha guerrilla guerrillas guerrillero guess guessed guesses guessing guest
guests guet gueule gueuler gueules guia guiada guiado guiar guias guichet guida guidance guidando
guidano guidare guidata guidate guidati guidato guide guidebook guided guidee guideline guidelines
guider guides guidi guiding guild guilde guilds guillotina guillotine guilt guilty guinea guineas guinee
guinness guino guion guise guiso guita guitar guitare guitares guitarist guitariste guitarra guitarrista
guitars gul gula gulasch guld gulden guldet gule gulf gull gullet gullible gullig gulliga gulligt gulls
gully gulp gult gultig gultige gultigen gultigkeit gulvet gum guma gumman gummersbach gummi gummibarchen
gummy gums gumus gumy gun gunah guncel gunde gundem gundeme gundur gune gunes gunesin gunfire gunler
gunlerde gunleri gunluk gunman gunmen gunned gunnen gunner gunners gunning gunoi gunpoint gunpowder guns
gunshot gunshots gunst gunste gunsten gunstig gunstige gunstigen gunstiger gunstigere gunstigeren
gunstiges gunstigste gunstigsten gunu gunumuz gunumuzde gunumuze gunun gununde gununu gura gurka gurke
gurken gurney gurt gurtel guru gurur gurus gus gusano guscio gushing guss gust gustar gustare gusti
gusto gusts gustu gustul gut gutachten gutachter gute gutem guten gutenberg guter gutern gutersloh gutes
guthaben gutmensch gutmenschen guts gutschein gutscheine gutt gutta gutted gutten guttene gutter guven
guvenilir guvenli guvenligi guvenlik guvern guvernamentale guvernare guvernator guvernul guvernului guy
guys guzel guzeldi guzelim guzellik guzelsin guzik guzman gw gwalt gwaltow gwaltownie gwaltu gwarancje
gwarancji gwarantuje gwardii gwiazd gwiazda gwiazdami gwiazde gwiazdki gwiazdy gwiezdnych gwinei gwoli
gyakori gyakorlat gyakorlati gyakorlatilag gyakorolt gyakran gyanus gyari gyarto gyartott gyenge gyere
gyerek gyerekek gyerekeket gyerekeknek gyereket gyereknek gyermek gyermeke gyermekek gyermeket gyertek
gyerunk gyilkos gyilkossag gyldig gyldne gyllene gym gymnase gymnasien gymnasiet gymnasium gymnasiums
gymnast gymnastics gymnastik gymnastique gymnazia gyms gynakologie gynna gynnar gynnas gyogyito
gyogyszer gyogyszert gyonyoru gyor gyori gyors gyorsabb gyorsabban gyorsan gyozelem gyozelmet gyozott
gyoztes gyoztese gypsies gypsum gypsy gysi gyuru ha haag haai haaien haak haakjes haaks haal haalbaar
haalde haalden haalt haan haar haard haare haaren haarige haarschnitt haas haast haastaa haastattelu
haastattelussa haaste haasteita haasten haat hab habana habar habe habede haben haber haberdar haberi
haberin haberler haberleri habet habil habile habilete habilidad habilidade habilidades habilitacao
habilitacion habilitada habilitado habilitar habille habillee habillement habiller habilles habit
habitable habitacao habitacion habitait habitam habitant habitante habitantes habitants habitar habitat
habitation habitations habitats habite habitee habitent habiter habites habito habitos habits habitual
habitualmente habitude habitudes habitue habituee habituel habituelle habituellement habituelles
habituels habituer habitues habitus habla hablada hablado hablante hablar haboru haboruban haborus
haborut habsburg habsburger habt hacer hacha hache hachette hacia hacienda hacinamiento hack hacka
hackade hackar hacke hacked hacken hacker hackers hackfleisch hacking hackney hacks hackt hacsak had
hada hadd hadde hadden hade hader hadis hadsereg haendelser haender haenderne haeng haenge haengende
haenger haengt haer haeren haetaan haevder haeve haevet haevn hafen hafens hafenstadt hafer haferflocken
hafif haft hafta haftada haftalik haftanin haftasi haftasinda haftaya haftbefehl haften haftet haftling
haftlinge haftlingen haftpflicht haftpflichtversicherung haftstrafe haftstrafen haftung hag hage hagel
hagelschlag hagen hager haggard hagyd hagyj hagyja hagyjuk hagyni hagyom hagyomany hagyomanyos hagyott
hagyta hagytam hah haha hahmo hahmot hahnchen hai haie haies haiku hail hailed hailing hails hain haine
hainele haineux hair haircut haircuts hairdresser haired hairline hairs hairstyle hairstyles hairy hais
haisee haiti haitiano haittaa haj haja hajar hajlando hajnali hajot hajra hajs hajsu hajtott haju hajzlu
hak haka hakar hakaret hakea hakee hakem hakemaan hakemassa haken hakenkreuz hakenut hakk hakken hakkin
hakkinda hakkindaki hakkini haklari haklarini hakli haklisin haksiz haksizlik hakt haku hal hala halad
halal halala halalat halalos halalra halas halasu halb halbe halbem halben halber halbes halbfinale
halbieren halbiert halbinsel halbjahr halbwegs halbzeit halcon halde hale haleine halen half halfback
halfen halfjaar halfte halften halftime halfway hali halinde haline halini halk halki halkin halkina
halkinin hall hallada hallado hallani hallar hallazgo halle halleluja hallelujah hallen hallenbad halles
hallgatni hallinnassa hallinnon hallintaan hallinto hallita hallitsee hallitukseen hallitukselle
hallituksen hallituksessa hallitus hallitusta hallmark hallmarks hallo hallom hallon hallott hallottam
hallowed halloween halls hallucinant hallucinations hallussa hallway hallways halo haloo halott halozat
halpa halpaa hals halsband halsen halskette halt haltbar haltbarkeit halte halted halten halter haltern
halterung haltestelle haltestellen haltet halting halts haltst haltung haltungen haltuun haltuunsa halu
halua haluaa haluaisi haluaisin haluamme haluan haluat haluatko haluavat halunneet halunnut halusi
halusin halusivat haluta halutaan halutessaan haluttiin halv halva halvalla halvan halvanden halvdel
halvdelen halve halved halverwege halves halvleg halvlek halvparten halvt halvtid halvtime halvtimme
halvveis ham hamaca hamarabb hamarosan hamas hambre hambriento hambruna hamburg hamburgare hamburger
hamburgers hamburgs hamburguer hamburguesa hame hameau hameen hameenlinna hameenlinnan hamer hamile
hamlet hamlets hammare hammer hammered hammering hammern hammers hammock hamn hamna hamnade hamnar
hamnat hamnen hampaat hamper hampered hamster hamstring han hanau hanba hanche hanches hand handarbeit
handbag handbags handbal handball handboeien handboek handbok handbold handbook handbuch handchen
handcuffed handcuffs handdoek handdoeken handduk hande handebol handed handel handelaar handelaren
handele handelen handeling handelingen handeln handelnden handelns handels handelsabkommen handelsblatt
handelskammer handelsregister handelt handelte handen handfeste handful handfull handgelenk handgun
handguns handhabe handhaben handhabung handhaven handhaving handheld handicap handicape handicapees
handicapes handicapped handig handige handikapp handikappad handikappade handing handje handkerchief
handla handlade handlande handlanger handlar handlare handlat handle handled handledare handlede
handleiding handlen handler handlern handlers handles handlet handling handlingar handlingen handlinger
handlowa handlowe handlowego handlowej handlowy handlowych handlowym handlu handlung handlungen handmade
handmatig handout handouts hands handschellen handschlag handschoenen handschrift handschriften
handschuh handschuhe handschuhen handset handshake handskar handskas handsome handtasche handtaschen
handtekening handtekeningen handtere handtering handtuch handtucher handvaerk handvol handvoll handwerk
handwerker handwerkern handwerklich handwerkliche handwerklichen handwerks handwerkskammer handwriting
handwritten handy handys haneen hanella hanelle hanelta hanem hanen hanesta hanet hanf hang hangar hange
hanged hangematte hangen hangenden hanger hangers hangi hanging hangisi hangja hangjat hangos hangosan
hangot hangout hangover hangs hangst hangt hangulat hangzik hangzott hank hankala hankalaa hanki
hankkeen hankki hankkia hankkimaan hanks hann hanno hannover hannovers hanse hansel hansestadt hanta
hanteert hantera hanterar hanteras hanteren hantering hanteringen hantverk hantverkare hany hanyan
hanyszor hap hapis hapje hapjes happchen happen happened happening happenings happens happier happiest
happily happiness happy hapse har haram harass harassed harassing harassment harbor harbors harbour
harbours harc harcelement harceler harci harcot hard hardcore hardcover harde harden hardened hardening
harder hardere hardest hardline hardlopen hardly hardness hardop hardship hardships hardst hardt
hardware hardwood hare hareket harekete hareketi hareketleri hareketli harem haren haret harf harfe
harghita haric haricinde haricots harika harina haring harjoitella harjoittaa harkita harlem harm harmaa
harmadik harmas harmed harmful harmi harminc harming harmittaa harmless harmlos harmlose harmlosen
harmoni harmonia harmonic harmonica harmonie harmonies harmonii harmonious harmonisation harmonisch
harmonische harmonischen harmonogram harmony harms harnas harness harom haromszor harp harper harrastaa
harrastus harrow harrowing harsh harsher harshly hart harta hartaanval harte hartelijk hartem harten
harter hartere hartes hartie hartje hartmut hartnackig harto hartslag hartstikke harva harvard harvemmin
harvest harvested harvesting harvinainen harvinaisen harvinaista harvoin harz has hasar hasard hase
hasel hasen hash hashtag hashtags hasici hasicu hasla haslem haslo hasonlit hasonlo hasonloan hassas
hasse hassen hassle hasslich hassliche hasslichen hasslicher hassliches hasst hasste hassu hassua hast
hasta hastaligi hastalik hastaliklari hastane hastanede hastanesi hastaneye haste hasten hastig
hastighed hastighet hastigheten hastigt hastily hastings hasty hasznal hasznalata hasznalataval hasznald
hasznalhato hasznalja hasznaljak hasznalnak hasznalni hasznalom hasznalt hasznalta hasznaltak hasznos
hat hata hataa hatade hatalmas hatalmat hatalom hatar hataron hatarozat hatarozott hatarozottan
hatarozza hatas hatasa hatasara hatasi hatasos hatassal hatast hatasu hatay hatch hatchback hatched
hatches hatchet hatching hate hated hateful hatekony haten hater haters hates hatet hath hatha hating
hato hatodik hatosagi hatosagok hatra hatred hats hatso hatt hatta hattar hatte hatten hatterben hattest
hattet hatti hatul hatun hau haube hauch haue hauen haufen haufenweise haufig haufige haufigen haufiger
haufigkeit haufigste haufigsten haufung haug haugen haul hauled hauling haunt haunted haunting haunts
hauptaufgabe hauptaugenmerk hauptbahnhof hauptberuflich hauptdarsteller haupteingang hauptfigur
hauptgebaude hauptgrund hauptling hauptmann hauptproblem hauptquartier hauptrolle hauptrollen hauptsache
hauptsachlich hauptschule hauptsitz hauptstadt hauptteil hauptthema hauptversammlung hauptwerk hauptziel
haus hausarbeit hausarbeiten hausarrest hausarzt hausaufgaben hausbesitzer hauschen hause hausen hauser
hausern hauses hausfrau hausfrauen hausgemachte haushalt haushalte haushalten haushalterin haushalts
hauska hauskaa hauskoja hausliche hauslichen hauslicher hausmeister hausmesse hausnummer hausse hausses
haust haustechnik haustier haustiere haustur hausture hausverwaltung haut haute hautement hautes hauteur
hauteurs hautfarbe hautnah hauts hav havada havaittu havalimani havane havanna havaya havde have haven
havendo havens havenstad haver havera haveria haves havet havets havi havia haviaa haviam havido having
havinnyt havisi havn havna havne havnen havner havnet havo havoc havonta havre havs havuz haw hawaii
hawk hawking hawks hawthorn hay haya hayal hayata hayati hayatim hayatimda hayatimi hayatimin hayatin
hayatina hayatinda hayatini hayatinin hayatta haydi haydn hayir hayirli hayran hays hayvan hayvanlar
hayvanlarin haz haza hazaban hazafele hazai hazana hazank hazankban hazard hazardous hazards hazassag
hazat hazban haze hazel hazi hazir haziran haziran'da haziriz hazirladigi hazirlanan hazirlik hazugsag
hazy hbo hd hdp he head headache headaches headband headed header headers heading headings headless
headlight headlights headline headlined headlines headlining headmaster headphone headphones
headquarters heads headset headsets headway heady heal healed healer healers healing heals health
healthcare healthier healthiest healthy heap heaps hear heard hearing hearings hears hearsay heart
heartache heartbeat heartbreak heartbreaking heartbroken heartfelt hearth heartland heartless hearts
heartwarming hearty heat heated heater heaters heath heathen heather heating heats heaven heavenly
heavens heavier heaviest heavily heavy heavyweight heb hebamme hebammen hebben hebdomadaire
hebdomadaires hebe hebel heben hebergement heberger hebewerk hebraisch hebraischen hebrea hebreo hebreu
hebt hecha hechicero hechizo hecho hecht hechte hechten hechtenis heck hecke hecken hectare hectarea
hectares hectic hed hedde hedder hedef hedefi heden hedendaagse heder hederlig hederliga hedge hedgehog
hedges hedging hediye hedor hedra hedrar hee heed heeft heel heelal heels heen heer heeres heerlijk
heerlijke heerlijkheid heerschappij heersen heersende heerser heerst heerste heet heette hefe heffen
heffing heft hefte heften heftig heftige heftigen heftiger heftiges hefty hege hegel hegemonia hegemonie
hegemony hegen hegn hegt hegy hegyi heh hehe hei heia heidan heidat heide heidelberg heidelberger heiden
height heightened heights heikel heikentaa heikko heikle heil heiland heilbronn heile heilen heiler
heilig heiligabend heilige heiligen heiliger heiliges heiligkeit heiligtum heilla heille heilmittel
heilpraktiker heilt heilta heilung heim heimat heimatland heimatmuseum heimatort heimatstadt heimfahrt
heimgesucht heimisch heimische heimischen heimkehr heimlich heimliche heimlichen heimreise heimsieg
heimspiel heimwee heimweg heimweh hein heinakuun heinakuussa heine heinous heir heirat heirate heiraten
heiratet heiratete heirateten heiratsantrag heiress heirloom heirs heist heista heita heiter heitere
heiterem heiterkeit heittaa heitti heizen heizhaus heizol heizraum heizt heizung hej heja hejar hejsa
hejsan hejt hek hekel hekken heks hektar hektarow hektik hektisch hel hela helaas helada heladas helado
helas helbred held heldag helden helder heldere helderheid heldig heldige heldigt heldigvis heldin hele
heleboel helemaal helfe helfen helfer helfern helft helg helgen helgene helgens helger helgerna
helgoland helgon helhed helhet helheten helicopter helicoptere helicopteres helicoptero helicopteros
helicopters helig heliga helige heligt helikopter helikopters helikoptrar helio helipad helium helix
hell hellas hellblau helle hellem heller hellere helles hellig hellige helligkeit helling hellingen
hellish hello hellre hellwach helm helme helmet helmets helmikuun helmikuussa help helped helpen
helpende helper helpers helpful helping helpless helpolla helpommin helpompaa helpompi helposti
helpottaa helppo helppoa helps helpt helse helsepersonell helsevesenet helsingin helsingissa helsingista
helsinki helsinkiin helst helt helte helten helter heltid helvede helvete helvetes helvetet helvetin
helvetti helvettia helvettiin helyben helye helyek helyeken helyen helyere helyes helyesen helyet
helyett helyette helyettes helyezett helyezkedik helyi helyre helyrol helyszin helyszinen helyzet
helyzetbe helyzetben helyzete helyzetet hem hembra hemd hemde hemden hemel hemelse hemelsnaam hemen
hemeroteca hemisferio hemisphere hemland hemlandet hemlig hemliga hemlighet hemligheten hemligheter
hemligt hemma hemmaplan hemmelig hemmelige hemmelighed hemmelighet hemmeligheter hemmeligt hemmet
hemmetin hemmt hemmungen hemmungslos hemoglobin hemorragia hemorragie hemorrhage hemp hemsk hemska
hemskt hemstad hemzelf hen henblik hence henceforth hende hendelse hendelsen hendelsene hendelser
hendene hender hendes henge hengende henger hengessa hengissa hengst hengt henhold henholdsvis henkea
henker henki henkilo henkiloa henkiloiden henkiloita henkilokohtainen henkilokohtaisesti
henkilokohtaista henkilokunta henkilolle henkilon henkiloston henkilot henkinen henkisesti henne hennes
heno henrettet hens hensigt hensikt hensikten hensiktsmessig hensyn hent hente hentede henter hentet
henuz henviser henvisning hep hepatic hepatica hepatite hepatitis hepimiz hepimizin hepiniz hepinize
hepsi hepsini hepsinin her heraa herab heraf herald heralded heraldo heran heranca herangehensweise
herangezogen herasin herata herattaa heratti herauf heraus herausfinden herausforderer herausforderung
herausforderungen herausgabe herausgeben herausgeber herausgebracht herausgefordert herausgefunden
herausgegeben herausgegebenen herausgekommen herausgestellt herausholen herauskommen herauskommt
herausnehmen herausragend herausragende herausragenden herausstellen herausstellt herausstellte
herauszufinden herb herbal herbata herbate herbaty herbe herbei herbeifuhren herbeigefuhrt
herbeizufuhren herberg herberge herbergt herbes herbs herbst herce hercegno herci hercule hercules herd
herdacht herde herdeiro herdeiros herden herdenken herdenking herder herding herds here hereafter hereby
herec herecka heredada heredado heredar heredera heredero hereditaire hereditaria hereditario hereditary
herefter hereilla herein herejia heren herencia heresie heresy heretic heretics herfra herfst hergeben
hergebruik hergeholt hergekommen hergerichtet hergestellt hergestellte hergestellten herhaal herhaald
herhaalde herhaaldelijk herhaalt herhalde herhalen herhaling herhalten herhangi herhjemme heri heribert
heriblandt herida herido herinde hering herinner herinnerd herinnerde herinneren herinnering
herinneringen herinnert herinrichting herir heritage herite heritier heritiere heritiers herken
herkenbaar herkend herkende herkennen herkent herkes herkese herkesi herkesin herkesten herkka herkommen
herkommliche herkommlichen herkommt herkomst herkunft herkunftsland herlig herlige herligt hermana
hermandad hermano hermed hermes hermit hermitage hermosa hermoso hermosura herni hernia hernieuwbare
hero herodes heroe heroes heroi heroic heroica heroico heroin heroina heroine heroique herois heroism
heroismo herold heron heros herpes herr herra herradura herramienta herran herrar herrarna herrarnas
herrchen herre herregud herren herrens herrer herrera herrero herrgott herrie herrin herring herrlich
herrliche herrlichen herrlicher herrliches herrlichkeit herrn herrschaft herrschaften herrsche herrschen
herrschende herrschenden herrscher herrscht herrschte herrschten hers herself hersenen hersens herseyi
hersker herstel hersteld herstellen hersteller herstellern herstellers herstellt herstellung herstelt
hert herten hertigen hertil hertog hertz heruber herudover herum herumlaufen herunder herunter
heruntergeladen herunterladen hervat herved hervir hervor hervorbringen hervorgebracht hervorgegangen
hervorgehen hervorgehoben hervorgeht hervorgerufen hervorheben hervorming hervormingen hervorragend
hervorragende hervorragenden hervorragender hervorragendes hervorrufen hervorzuheben herz herzchen
herzegowina herzen herzens herzhaft herzien herziening herzinfarkt herzlich herzliche herzlichen
herzliches herzog herzogin herzogs herzschlag herzstuck herzustellen hes hesabi hesap hesitant hesitate
hesitated hesitation hesite hesitent hesiter hesitez hesla heslo hessen hessisch hessische hessischen
hest heste hesten hester het heta hetaste hete hetedik heten heter hetero heterogeneous heterosexual
hetes hetet hetfo hetfon hetgeen heti hetig hetkea hetkeen hetkeksi hetkella hetken hetkessa hetki
hetkia hetkinen hetkoznapi hetre hets hetsa hett hetta hette hettel hetvegen hetze hetzelfde hetzen
hetzer hetzij hetzt heu heuchelei heuchler heuer heulen heult heup heupen heure heures heureuse
heureusement heureuses heureux heurte heurter heus heuss heute heutige heutigen heutiger heutiges
heutzutage heuvel heuvelrug heuvels hevde hevder hevdet heve heves hevet hevig hevige hevn hevonen
hevosen hex hexagonal hexagone hexe hexen hey heyday heyecan heyecanli heyeti hez hezka hezke hezky hf
hi hiaba hianya hianyozni hianyzik hianyzott hiatus hiba hibaja hibas hibat hibernation hibrido hic
hicbir hiccups hickey hickory hicks hid hidalgo hidas hidasta hidd hidden hide hideg hideous hideout
hides hiding hidraulica hidraulico hidricos hidroelectrica hidrogeno hidtil hie hieb hield hielden hielo
hielp hielpen hielt hielten hieman hieno hienoa hienoja hienon hienosti hienot hier hieraan hieran
hierarchical hierarchie hierarchien hierarchies hierarchii hierarchique hierarchy hierarquia hierauf
hieraus hierba hierbei hierbij hierboven hierdoor hierdurch hierfur hierheen hierher hierhin hierin
hiermee hiermit hierna hiernaast hierom hieronder hieronymus hierop hierover hierro hiertoe hieruber
hieruit hiervan hiervon hiervoor hierzu hierzulande hiesige hiesigen hifk higado high higher highest
highland highlands highlight highlighted highlighting highlights highly highness highs hightech highway
highways higiene higienico higieny higuera hihetetlen hij hija hijack hijacked hijacking hijo hikaye
hikayesi hike hiked hikers hikes hiking hilaire hilarant hilarious hilariously hilarisch hilarische
hildesheim hilera hilf hilfe hilfen hilfestellung hilflos hilflosigkeit hilfreich hilfreiche hilfsbereit
hilfsbereitschaft hilfsmittel hilfsorganisation hilfsorganisationen hilfst hilft hiljaa hiljainen
hiljaista hiljalleen hiljattain hill hills hillside hilltop hilly hilo hils hilse hilsen hilton him
himla himlen himmel himmelen himmelfahrt himmels himmlische himmlischen himno himself hin hinab hinanden
hinauf hinaus hinausgehen hinausgeht hinbekommen hinblick hincapie hincha hinchada hinchado hinchazon
hind hindenburg hinder hindered hindering hindern hindernis hindernisse hindernissen hindert hindeuten
hindistan hindra hindrade hindrance hindrar hindre hindrer hindret hindsight hindurch hinein
hineingezogen hinfahren hinfallig hing hingabe hinge hingeben hinged hingegen hingehen hingehort hingeht
hingelegt hingen hingenommen hingerichtet hinges hingestellt hingewiesen hingezogen hink hinkommen
hinkriegen hinkt hinlegen hinna hinnalla hinnan hinnasta hinnat hinnehmen hinner hinni hino hinojosa
hinreichend hinrichtung hinrichtungen hinschauen hinsehen hinsetzen hinsicht hinsichtlich hinsides
hinspiel hinstellen hint hinta hintaa hintaan hinted hinten hinter hinterbliebenen hintere
hintereinander hinteren hinterfragen hinterfragt hintergrund hintergrunde hintergrunden hinterhalt
hinterher hinterhof hinterkopf hinterland hinterlassen hinterlasst hinterlegen hinterlegt hinterm
hintern hintertur hinting hintoja hints hinuber hinunter hinweg hinweis hinweise hinweisen hinweist
hinziehen hinzu hinzufugen hinzugefugt hinzugekommen hinzukommen hinzunehmen hinzuweisen hinzuzufugen
hip hiper hipertension hiphop hipnosis hipo hipocresia hipocrisia hipocrita hipodromo hipokryzja
hipoteca hipotecaria hipotecario hipotese hipoteses hipotesis hipotetica hipotetico hipp hippe hippie
hippies hippo hippodrome hippy hips hir hire hired hirek hires hiring hirn hiroshima hirsiz hirsizlik
hirte hirtelen hirten hirvea hirvean hirveasti his hisbollah hispana hispanica hispano hispanoamericana
hiss hissediyorum hissen hissi histerica histoire histoires historia historiaa historiaan historiador
historial historiallinen historian historians historias historiassa historiasta historic historica
historical historically historicamente historicas historicke historicky historickych historico
historicos historicus historie historien historiene historiens historier histories historieta historii
historik historiker historikern historiografia historique historiquement historiques historisch
historische historischem historischen historischer historisches historisk historiska historiske
historiskt history historyczna historyczne historycznego historycznej historycznie historyczny
historycznych historycznym historyk historykow hisz hiszed hiszek hiszem hiszen hiszi hiszik hiszp
hiszpanska hiszpanski hiszpanskich hiszpanskie hiszpanskiego hiszpanskiej hiszpanskim hiszpansku hit
hitaasti hitap hitch hitem hitherto hitler hitlers hito hits hitta hittade hittades hittar hittas hittat
hittats hitte hittem hitter hitters hittil hittills hitting hitto hitze hiukan hiukset hiuksia hiv
hivatal hivatalos hivatalosan hivatkozva hive hiver hivernale hivers hives hivja hivjak hivott hivta
hivtak hiz hizi hizla hizli hizmet hizmete hizmeti hizmetleri hjaelp hjaelpe hjaelpen hjaelper hjalp
hjel hjelp hjelpe hjelpen hjelper hjem hjemlandet hjemlose hjemme hjemmebane hjemmefra hjemmelaget
hjemmeside hjemmesiden hjemmet hjemsted hjerne hjernen hjerte hjerteinfarkt hjertelig hjerter hjertet
hjk hjorne hjornet hjul hjulen hjulet hjulpet hk hlad hladiny hlas hlaseni hlasi hlasovani hlasovat
hlasu hlasy hlava hlave hlavne hlavni hlavnich hlavniho hlavnim hlavou hlavu hlavy hleda hledaji hledal
hledam hledame hledani hledat hledate hlediska hlidat hluboke hluboko hm hmm hmmm hmotnost hmotnosti
hned hnuti ho hoard hoarding hoax hob hobbies hobbit hobby hobbys hoben hobo hoc hoca hocam hoch
hochachtung hochburg hochdeutsch hochdruck hochgeladen hochgradig hochhaus hochhauser hochladen
hochrangige hochregal hochschule hochschulen hochsommer hochst hochste hochstem hochsten hochstens
hochster hochstes hochstgeschwindigkeit hochstpersonlich hochststand hochstwahrscheinlich hochtouren
hochverrat hochwasser hochwasserschutz hochwertig hochwertige hochwertigen hochwertiger hochwertiges
hochzeit hochzeiten hochzeitstag hocico hocken hocker hockey hockt hod hode hoden hodepine hodet hodi
hodin hodinach hodine hodinky hodinou hodinu hodiny hodit hodna hodne hodnoceni hodnot hodnota hodnote
hodnotu hodnoty hodowla hodowli hoe hoed hoede hoef hoefde hoefden hoeft hoek hoeken hoekje hoelang hoer
hoera hoeren hoes hoesje hoest hoesten hoeve hoeveel hoeveelheden hoeveelheid hoeven hoever hoeverre
hoewel hoezo hof hofburg hofe hofen hofes hoff hoffe hoffen hoffentlich hoffmann hoffnung hoffnungen
hoffnungslos hofft hoffte hofften hoflich hoflichkeit hofrat hog hogan hogar hoge hoger hogere
hogescholen hogeschool hogs hoguera hogy hogyan hogyha hohe hoheit hohem hohen hohenzollern hohepunkt
hohepunkte hoher hohere hoherem hoheren hoherer hoheres hohes hohl hohle hohlen hohn hoi hoidetaan
hoidettu hoidon hoidossa hoist hoisted hoitaa hoitaja hoitamaan hoiti hoito hoitoa hoitoon hoj hoja
hojde hojden hoje hojere hojest hojeste hojesteret hojre hojskole hojst hojt hok hokej hokejiste
hokejove hokejovy hokje hol hola holanda holandes holandesa hold holde holden holdene holder holders
holdes holdet holding holdings holdning holdninger holds holdt hole holed holen holes holgy holgyek
holiday holidays holiness holistic holka holku holky holland hollanda hollandais hollande hollandische
hollandischen holle hollow holly hollywood holm holmes holnap holocaust holocauste holocausto hologram
holographic holst holster holt holte holten holy holz holzerne holzernen holzkohle homage hombre hombro
home homecoming homegrown homeland homeless homelessness homem homemade homenageado homenagear homenagem
homenagens homenaje homens homeopatia homeowner homeowners homepage homers homerseklet homes homesick
homestead hometown homework homicida homicide homicides homicidio homicidios homie homing homma hommaa
hommage hommages homman hommat homme hommes hommia hommiin homo homofil homofile homofobia homogen
homogene homogenea homogeneo homogeneous homologo homologue homologues homonimo homoopathie homophob
homophobia homophobic homophobie homoseksualistow homoseksualiteit homoseksualizm homoseksualizmu
homoseksualne homoseksualnych homoseksuele homosexual homosexualidad homosexualitat homosexualite
homosexualitet homosexuality homosexuals homosexuel homosexuell homosexuella homosexuelle homosexuellen
homosexueller homosexuels homossexuais homossexual homossexualidade hon honap honapban honapig honapja
honapok honapos honappal hond honda honden honderd honderdduizenden honderden hondje hondjes hondo
honduras hondurena hondureno hone honecker honed honest honesta honestamente honestidad honestidade
honestly honesto honesty honey honeycomb honeymoon honger hongersnood hongkong hongo hongrois honig
honing honk honkbal honlap honlapja honlapjan honnan honnete honnetement honnetes honnetete honneur
honneurs honning honom honor honorable honoraire honoraires honorar honorario honorary honore honored
honorer honoring honorowe honorowy honorowym honors honoru honour honourable honoured honours honra
honrada honradez honrado honrar honte honteux honung honved hood hooded hoodie hoodies hoods hoof hoofd
hoofddoek hoofddorp hoofden hoofdkantoor hoofdklasse hoofdkwartier hoofdpersoon hoofdpijn hoofdprijs
hoofdredacteur hoofdrol hoofdsponsor hoofdstad hoofdstraat hoofdstuk hoofdstukken hoofdzakelijk hoog
hooggerechtshof hoogheid hoogland hoogleraar hoogst hoogste hoogstwaarschijnlijk hoogte hoogtepunt
hoogtepunten hooguit hooi hook hooked hooker hookers hooking hooks hookup hooligans hoop hoops hoopt
hoopte hoor hooray hoorde hoorden hoorn hoort hoorzitting hoot hooves hop hope hopeaa hoped hopeful
hopefully hopeless hopelessly hopelessness hopelijk hopeloos hopen hopes hopfen hoping hopital hopitaux
hopp hoppa hoppade hoppades hoppar hoppas hoppat hoppats hoppe hopped hopper hoppet hopping hoppsan hops
hoquei hor hora horach horaire horaires horaria horario horarios horas horbar horca horda horde horden
hordes hore horeca horen horer hores horisonten horizon horizons horizont horizontaal horizontal
horizontale horizontalen horizontally horizonte horke horloge hormiga hormigon hormiguero hormis hormona
hormonal hormone hormonen hormoner hormones horn horned hornet hornets horni horno horns horny horoscope
horoscopo horrendo horrendous horreur horreurs horrible horribles horribly horrid horrific horrified
horrifying horriveis horrivel horror horrores horrorfilm horroroso horrors hors horsaal horse horseback
horseman horsemen horsepower horses horseshoe horsi horspiel horst hort horta horte horten horticultural
horticulture horvatorszag hory horyzoncie hos hoschen hose hosen hosentasche hoses hosgeldin hosok
hospedado hospedagem hospedaje hospedes hospice hospicio hospitable hospitais hospital hospitalaria
hospitalario hospitaler hospitalet hospitalidad hospitalidade hospitalier hospitaliers hospitalisation
hospitalise hospitalite hospitality hospitalization hospitalized hospitals hospiz hospodareni
hospodarske hospodarstvi hosszabb hosszu host hosta hostage hostages hostal hostar hosted hostel hostels
hostess hostia hostigamiento hostil hostile hostiles hostilidad hostilite hostilites hostilities
hostility hosting hosts hostu hosty hosuma hot hota hotad hotade hotar hotararea hotarat hotas hotat
hote hoteis hotel hotele hotelera hotelkamer hotell hoteller hotellerie hotellet hotelli hotellin
hotellissa hotellrum hotels hotelu hotelul hotelzimmer hotes hotesse hotet hotline hotly hotovo hotspot
hotspots hotter hottest hou houby houd houden houder houding houdt houle hound hounds hour hourly hours
house housed household householder households housekeeper housekeeping houses housewife housewives
housework housing housut hout houten houve houver houvesse hov hova hove hoved hovedet hovedkvarter
hovedpine hovedsageligt hovedsak hovedsakelig hovedstad hovedstaden hover hovering hovet hovno hovori
how howdy however howl howling hoy hoyo hoz hozni hozott hozta hoztak hoztam hozza hozzad hozzaferes
hozzajuk hozzak hozzam hozzank hozzavalok hp hpk hr hra hrac hrace hrach hraci hracu hrad hradce hradci
hrade hradec hradiste hradu hraje hrajeme hraji hral hrala hrali hramul hrana hrani hranice hranici
hranicich hrat hrdina hre hriste hristi hristos hrozi hrozne hrozny hrs hrsg hru hry ht http https hu
huawei hub hubby hubraum hubris hubs hubsch hubsche hubschen hubscher hubsches hubschrauber hubu
hubwagen hucre hud hudba hudbu hudby huddle huddled hudebni huden hue hueca hueco huelga huella huerfana
huerfano huerta huerto hues hueso huesped hueva huevo hufeisen hufen huff hufte huften hug huge hugel
hugeln hugely hugg hugga hugged hugger hugging hugom hugs huh huhn huhnchen huhner huhnern huhtikuun
huhtikuussa hui huid huida huidig huidige huidskleur huikea huil huilde huile huilen huiles huilt huippu
huipulla huir huis huisarrest huisarts huisartsen huisdier huisdieren huiselijk huishoudelijk
huishoudelijke huishouden huishoudens huisje huisjes huiskamer huissier huisvesting huisvrouw huiswerk
huit huitieme huitiemes huitres huize huizen hukassa hukkaan hukommelse hukuk hukuku hukum hukumet
hukumeti hul hula hulde hule hulk hull hulle hullen huller hullet hullu hulp hulpdiensten hulpmiddelen
hulpverleners hulpverlening hulst hulye hulyeseg hum humain humaine humaines humains humalassa human
humana humanas humane humanidad humanidade humanism humanisme humanismo humanismus humanist humanista
humaniste humanisten humanistische humanistischen humanitaire humanitaires humanitare humanitaren
humanitaria humanitarian humanitario humanitat humanite humanities humanity humankind humanly humano
humanoid humanos humans humble humbled humbling humbly humboldt humeda humedad humedo humeur humeurs
humid humide humides humidite humidity humildad humildade humilde humildemente humilhacao humiliate
humiliated humiliating humiliation humilie humilier humilite humility humillacion humillante humillar
hummer humming hummingbird hummus humo humor humorista humoriste humoristico humoristique humoristische
humorn humorous humoru humorvoll humour hump hun hunch hund hundar hundarna hunde hunden hundene hunder
hundert hunderte hunderten hundertprozentig hunderttausend hunderttausende hundes hundimiento hundin
hundir hundra hundratal hundratals hundre hundred hundrede hundreds hundredvis hundrevis hunedoara
hungara hungarian hungaro hungary hunger hungern hungersnot hungover hungrig hungriga hungry hunk hunnit
hunsruck hunt hunted hunter hunters hunting hunts huntsman hunyt huolehtia huolehtii huolella huolen
huoli huolimatta huolissaan huolta huom huomaa huomaamatta huomaan huomaat huomannut huomasi huomasin
huomata huomattava huomattavan huomattavasti huomenna huomenta huomio huomioida huomion huomioon
huomiota huone huoneen huoneessa huono huonoa huonoja huonon huonosti huonot huora hup hupen hupfen
hupft hur huracan huragan hurde hurden hurdle hurdles hure huren hurja hurle hurled hurler hurling hurra
hurrah hurricane hurricanes hurried hurrikan hurriyet hurry hursomhelst hurt hurtado hurtful hurtig
hurtige hurtigere hurtigst hurtigste hurtigt hurting hurto hurts huruvida hus husband husbandry husbands
husdjur huse husen husene huset husets hush hushed husk huske husker husket huskies husky husleje hust
husten hustle hustler hustru hustrun husvagn husz hut huta hutch hute huten huter huts hutte hutten huty
huumeita huumoria huur huurder huurders huurt huurwoningen huutaa huvud huvuden huvudet huvudrollen
huvudsak huvudsaken huvudsakliga huvudsakligen huvudstad huvudstaden huwelijk huwelijken huzur huzurlu
hva hvad hvalpe hvem hver hverandre hverandres hverdag hverdagen hverken hvert hvertfall hvezd hvezda
hvezdou hvezdy hvid hvide hvidt hvile hviler hvilke hvilken hvilket hvis hvit hvite hvitt hvor hvoraf
hvorav hvordan hvorefter hvorfor hvorfra hvori hvorimod hvorledes hvornar hvorpa hvortil hvorved
hvorvidt hwy hy hybrid hybride hybriden hybrides hybrids hycklare hyckleri hydra hydrate hydrated
hydraulic hydraulik hydraulika hydraulique hydrocarbon hydrocarbons hydrocarbures hydroelectric hydrogen
hydrogene hyfsad hyfsat hygge hyggelig hyggelige hyggeligt hygger hygien hygiene hygienischen hylde
hylder hylla hyllade hyllan hyllar hyllas hyllest hyllning hymn hymne hymnen hymns hymnu hymy
hyodyllista hyodyntaa hyokkaa hyokkaaja hyokkasi hyokkayksen hyokkays hyoty hyotya hypata hype hyped
hyper hyperbole hyperbolic hypertension hypnose hypnosis hypnotic hypocriet hypocrisie hypocrisy
hypocrite hypocrites hypocritical hypotheek hypothek hypotheque hypothermia hypothese hypothesen
hypotheses hypothesis hypothesized hypothetical hypothetically hypothetique hypothetisch hyppaa hyr hyra
hyran hyrde hyrt hyser hysteria hysterical hysterically hysterie hysterique hysterisch hysteriskt hytta
hytte hyva hyvaa hyvaan hyvakseen hyvaksi hyvaksy hyvaksya hyvaksyi hyvaksynyt hyvaksytty hyvaksyy
hyvalla hyvalta hyvan hyvana hyvansa hyvassa hyvasta hyvat hyvia hyvien hyvin hyvinkin hyvinvoinnin
hyvinvointi hyvinvointia hyvissa hz i'm ia iade iallafall iallefall iallfall iam ianuarie iar iarasi
iarba iarna iasa iasi iassa iata iau ibadet ibaret iberia iberica iberico iberoamericana iberoamericano
ibland iblant ibrido ibuprofen ic icat ice iceberg icecek iced iceren iceri iceride icerigi icerik
icerir icerisinde ich ici icimde icin icinde icindeki icinden icindir icine icing icini icisleri icke
icki icmek icoane icon icone icones iconische icono iconografia icons icoon icra icten icy id idac idade
idades idag idaig idam idan idare idaresi idari idassa iddia ide idea ideaal ideais ideal ideale
idealement idealen idealer idealerweise idealfall ideali idealis idealism idealismo idealismus idealista
idealistic idealized ideally idealmente idealna idealne idealnego idealni idealnie idealny idealnym
ideals idean ideario ideas ideaux idee ideea ideeen ideell ideella ideellt ideen ideer idees idegen
ideges idei ideia ideias ideig ideiglenes ideile ideje idejen idejet idem iden identica identical
identiche identici identico identidad identidade identidades identiek identifiable identifiant
identifica identificacao identificacion identificada identificadas identificado identificados
identificam identificar identificare identificarea identificat identificata identificate identificati
identificatie identification identificato identificazione identificere identificeren identificeret
identificou identifie identified identifiee identifiees identifier identifiera identifierade
identifierar identifierat identifiers identifies identifikation identifisere identifisert identifizieren
identifiziert identifizierte identifizierung identify identifying identique identiques identisch
identische identischen identisk identiska identita identitat identitate identitatea identitaten identite
identiteit identites identitet identiteter identities identity identyczne identycznie identyczny
identyfikacji ideoita ideologi ideologia ideologica ideological ideologically ideologico ideologie
ideologien ideologies ideologii ideologique ideologiques ideologisch ideologische ideologischen
ideologiska ideologiskt ideology idet idi idioci idiom idioma idiomas idioot idiootti idiosincrasia
idiosyncratic idiot idiota idiotas idiote idioten idioter idioterna idiotez idioti idiotic idiotisch
idiotisk idiotiska idiotiske idiotiskt idiotow idiots idle idly ido idoben idojaras idok idokben idol
idole idoles idolo idolos idols idom idomt idonea idonei idoneidad idoneita idoneo idonk idonkent
idopont idopontja idore idos idosa idosebb idoso idosos idoszak idoszakban idot idovel idraet idraulica
idrett idretten idrettslag idrogeno idrott idrottare idrotten ids idylle idyllic idz idzcie idzie
idziemy idziesz ie ieder iedere iedereen ieders ieftin iei iemand iemands iene ieri iertare ierusalim
ies iese iesi iesire iesirea iesit iets ietwat if ifade ifadesi ifall ifatt ifju ifjusagi ifk ifolge
ifort ifra ifred ifs igang igaz igaza igazabol igazad igazan igazat igazgato igazgatoja igazi igazolt
igazsag igazsagot igel igen igenis igennem igenom igeny igenybe igiene igjen igjennom iglesia igly
ignite ignited ignition ignoble ignora ignorado ignorait ignorance ignorancia ignorancji ignorando
ignorano ignorant ignorante ignoranti ignoranz ignoranza ignorar ignorare ignorato ignore ignored
ignorent ignorer ignorera ignorerar ignorere ignores ignoriere ignorieren ignoriert ignoring ignorou
ignorowac ignoruje ignoto igreja igrejas igrenc igrzysk igrzyska igrzyskach iguais igual iguala igualar
igualdad igualdade igualitaria igualitario igualmente iguana igy igyekszem ihan ihana ihanaa ihanan
ihanat ihanet ihania ihbar ihjel ihm ihme ihmeellista ihmeen ihmeessa ihmetella ihmetta ihmettelen
ihminen ihmisella ihmiselle ihmisen ihmisena ihmiset ihmisia ihmisiin ihmisilla ihmisille ihmisista
ihmiskunnan ihmista ihmisten ihn ihned ihnen iho ihon ihop ihr ihrac ihre ihrem ihren ihrer ihrerseits
ihres ihresgleichen ihtimal ihtimali ihtiyac ihtiyaci ihtiyacim ihtiyacimiz ihtiyaciniz ihtiyaclari
ihvertfall ii iii iisus ij ijeszto ijs ijsje ijzer ijzeren ik ikaa ikaan ikainen ikapp ikava ikavaa iken
iki ikili ikina ikinci ikincisi ikisi ikiye ikke ikkunan ikkunasta ikkunat ikna ikona ikone ikony
iktidar iktidara iktidari iktisadi ikuisesti ikzelf il ila ilac ilahi ilce ilcesi ilcesinde ilcesine ild
ilde ilden ile ilegais ilegal ilegalidad ilegalmente ilegitima ilegitimo ileri ileride ilerleme
ilerleyen iles iletisim ilfov ilgili ilginc ilgisi ilgisini ilha ilhas ili ilicita ilicito iliescu
ilimitada ilimitado iliski iliskiler iliskileri iliskin iliskisi ilk ilki ilkogretim ill illa illalla
illan illata ille illeciti illecito illegaal illegal illegala illegale illegalement illegalen illegaler
illegales illegali illegalis illegally illegalmente illegals illegaux illegitimate illegitime illeti
illetoen illetve illicit illicite illik illimite illimitee illinois illiterate illness illnesses illo
illogical ills illumina illuminare illuminata illuminate illuminated illuminati illuminating
illumination illuminato illuminazione illusie illusion illusione illusionen illusioni illusions illustra
illustrare illustrata illustrate illustrated illustrates illustratie illustraties illustrating
illustration illustrationen illustrationer illustrations illustrative illustrato illustrator
illustrazione illustrazioni illustre illustree illustrent illustrer illustrerar illustres illustri
illustriert illustrierte illustrierten illustrious ilmaa ilmaan ilmainen ilmaiseksi ilmaisia ilmaista
ilman ilmassa ilmasto ilmastonmuutoksen ilmastonmuutos ilme ilmeisesti ilmenau ilmenee ilmestyi
ilmestynyt ilmestyy ilmi ilmio ilmoittaa ilmoittanut ilmoitti ilmoituksen ilmoitus iloa ilogico iloinen
ilosc ilosci iloscia ilosciach ilot ils ilska ilskan ilt ilta iltaa iltaan iltaisin iltalehti iltana
iltapaivalla ilu iluminacao iluminacion iluminada iluminado iluminar ilusao ilusion ilusoes ilustracao
ilustracion ilustracje ilustracoes ilustrada ilustrado ilustrador ilustrar ilustre ilveksen ilyen
ilyenek ilyeneket ilyenkor ilyesmi ilyet im imadom image imagem imagen imagens imagerie imagery images
imagina imaginable imaginacao imaginacion imaginaire imaginaires imaginais imaginando imaginar
imaginaren imaginaria imaginario imaginary imagination imaginations imaginative imaginava imagine
imaginea imagined imaginei imaginem imaginer imagines imaginez imaging imagini imagining imagino
imaginons imaginou imago iman imbalance imbalances imbarazzante imbarazzo imbarco imbecil imbecile
imbeciles imbecille imbecilli imbiss imbottigliamento imbracat imbunatatirea ime imediacoes imediat
imediata imediatamente imediatas imediato imellem imellom imens imensa imensas imenso imha imidlertid
imie imienia imieniem imieniny imieniu imigracao imigracji imigranci imigrantami imigrante imigrantes
imigrantow iminente imion imiona imitacao imitacion imitar imitare imitate imitating imitation
imitazione imite imiter imitieren imkani imkansiz imker immaculate immagina immaginando immaginare
immaginari immaginario immaginate immaginato immaginavo immaginazione immagine immagini immagino immar
immatriculation immature immediat immediata immediatamente immediate immediately immediatement immediati
immediato immens immensa immense immensely immensen immenses immenso immer immerhin immers immersa
immerse immersed immersion immersione immersive immerso immerzu immeuble immeubles immigrant immigranten
immigrants immigrated immigrati immigratie immigration immigrato immigres imminent imminente immobile
immobili immobilie immobilien immobilienmarkt immobilier immobiliere immobilieres immobiliers immonde
immondizia immoral immorale immortal immortale immortality immortals immortel immun immune immunita
immunitaire immunitat immunite immuniteit immunitet immunity immunization immunology immunsystem imo
imobiliaria imobiliario imod imorgon imortal imot imoveis imovel imp impaciencia impaciente impact
impacted impacting impacto impactos impacts impactul impair impaired impairment impairments impala
impara imparando imparano imparare imparat imparato imparatul imparatului imparcial imparcialidad impari
impart impartial impartir impartit imparziale impasse impassioned impasto impatience impatient
impatiente impatto impaziente impazzire impazzito impeach impeached impeachment impecable impecavel
impeccable impedance impede impedendo impedido impediment impedimento impedindo impedir impedire
impedisce impediscono impedito impediu impegna impegnano impegnarsi impegnata impegnate impegnati
impegnativo impegnato impegni impegno impending impenetrable impensabile impensable imperador imperante
imperatif imperativ imperative imperativo imperator imperatore imperatori imperatrice imperatriz
imperdonable imperfect imperfecta imperfections imperfecto imperial imperiale imperiali imperialism
imperialisme imperialismo imperialismus imperialist imperialista imperiet imperio imperiul imperiului
imperium imperiums impermeable impero impersonating impetu impetus impfen impfstoff impfung impfungen
impianti impianto impiccato impiega impiegare impiegata impiegate impiegati impiegato impieghi impiego
impitoyable implacable implacavel implant implantacao implantacion implantado implantar implantation
implante implanted implantee implanter implants implement implementacao implementado implementar
implementare implementatie implementation implementations implementazione implemented implementera
implementieren implementiert implementierung implementing implements implica implicacion implicacoes
implicar implicarea implicat implicate implicated implicati implication implications implicazioni
impliceert implicit implicita implicitamente implicite implicitement implicitly implicito implied
implies implikationen impliquant implique impliquee impliquees impliquent impliquer impliques impliziert
implizit implorando imploro imply implying impoe impone imponente imponer imponera imponerad imponerade
imponerande imponere imponerende imponeret imponert impongono imponible imponujace impopular impor
imporre import importa importacao importacion importador importados importam importance importancia
important importanta importante importantes importanti importantissima importantissimo importantly
importants importanza importar importare importation importations importato importava importazione
importe imported importer importera importerade importerar importeren importers importes importi
importieren importiert importing importo imports imposant imposante impose imposed imposee imposees
imposent imposer imposes imposibil imposibilidad imposible imposicao imposicion imposing imposition
impossibile impossibilita impossibilite impossibility impossible impossibles impossibly impossiveis
impossivel imposta impostas impostato impostazione impostazioni imposte imposti imposto impostos impot
impotence impotencia impotent impotente impotenza impotriva impots impoverished impractical imprensa
imprenta impresa imprescindible imprese impresentable impresia impresion impresionant impresionante
impresionar impresionat impreso impresora impress impressa impressao impressed impressie impressing
impression impressionada impressionado impressionante impressionantes impressionato impressione
impressionen impressioni impressionnant impressionnante impressionne impressionner impressions
impressive impressively impresso impressoes impressos impressum impreuna imprevisible imprevisto imprez
impreza imprezach impreze imprezie imprezy imprigionato imprimante imprime imprimee imprimer imprimerie
imprimes imprimeur imprimir imprint imprisoned imprisonment improbabile improbabili improbable impromptu
impronta impronte improper improperly improprio improvavel improve improved improvement improvements
improves improving improvisacion improvisar improvisation improvise improvised improvisieren improvvisa
improvvisamente improvviso imprudencia imprudente imprumut impuesta impuesto impugnacion impugnar
impuissance impuissant impuls impulsar impulse impulses impulsion impulsive impulso impulsor impune
impunemente impunidad impunidade impunite impunity impure impurities impus impuscat imputacion imputati
imputato imstande imune imunidade imza in inability inacceptable inaccesible inaccessible inaccettabile
inaccion inaccuracies inaccurate inaceitavel inaceptable inacreditavel inaction inactive inactividad
inactivity inactivo inaczej inadecuada inadecuado inadequate inadmisible inadmissible inadvertently
inagotable inainte inaintea inaktiv inakzeptabel inalambrica inalcanzable inalt inalta inalte inaltime
inaltimea inamic inan inanc inanilmaz inanimate inanin inaniyorum inanmak inanspruchnahme inapercu
inapoi inappropriate inappropriately inaspettata inaspettato inatt inattendu inattendue inaudito
inauguracao inauguracion inaugurada inaugurado inaugural inaugurar inaugurat inaugurata inaugurated
inauguration inaugurato inaugure inauguree inbegrepen inbegriff inbegriffen inbegrip inbetriebnahme
inbillar inbjudan inbjuden inbjudna inblandad inblandade inblandning inblick inbound inbox inbraak
inbreker inbreng inbreuk inbrott inbyggd inc inca incalculable incandescent incansable incantevole
incanto incapable incapables incapace incapaci incapacidad incapacidade incapacita incapacitated
incapacite incapaz incapazes incarcerated incarceration incaricata incaricati incaricato incarichi
incarico incarnate incarnation incarne incarner incassi incasso incat inceapa incearca inceleme incendi
incendiar incendiary incendie incendies incendio incendios incendiu incense incentiva incentivar
incentivare incentive incentives incentivo incentivos incentrato incep incepand incepe incepem inceperea
incepi inception inceput inceputul incerc incerca incercam incercand incercare incercarea incercari
incercat incercati incerci incerta incertain incertaine incerteza incertezas incertezza incertezze
incertidumbre incertitude incertitudes incerto incesante incessant incest incesto incet incetat inch
incheiat incheie incheierea inches inchide inchiesta inchieste inchiostro inchis inchisa inchise
inchisoare inchisoarea inci incide incidence incidencia incident incidental incidentally incidente
incidenten incidentes incidenti incidents incidenza incidere incidir incienso incierta incierto incinta
incipiente incision inciso incitacion incitament incitar incitation incite inciter inciting incl
inclinacao inclinacion inclinada inclinado inclinaison inclination inclinazione incline inclined
incliner incluant includ include included includendo includere includes including includono incluem
incluent inclui incluia incluida incluidas incluido incluidos incluindo incluir incluiu inclure inclus
inclusa inclusao incluse inclusi inclusief inclusion inclusione inclusiv inclusiva inclusive inclusivo
incluso inclut incluzand incoace incognita incognito incoherent incoherente incolo incolpare incolumita
income incomes incomincia incoming incomoda incomodando incomodar incomodidad incomodo incomparable
incompatibilidad incompatible incompatibles incompetence incompetencia incompetent incompetente
incompleta incomplete incompleto incomprehensible incomprehension incomprensibile incomprensible incomum
inconcebible inconceivable inconclusive incondicional incondicionalmente inconfundible inconjurat
inconnu inconnue inconnues inconnus inconscient inconsciente inconscientemente inconsiderate
inconsistencies inconsistency inconsistent inconstitucional inconstitucionalidad incontestable
incontestablement incontournable incontournables incontra incontrano incontrare incontrarsi incontrate
incontrati incontrato incontri incontriamo incontro inconvenience inconvenient inconveniente
inconvenients incoraggiamento incoraggiare incoraggiato incorporacao incorporacion incorporar
incorporate incorporated incorporates incorporating incorporation incorrect incorrecta incorrectly
incorrecto increase increased increases increasing increasingly incredere increderea incredibil
incredibile incredibili incredibilmente incredible incredibly incredulidad increible increiblemente
increment incremental incrementar incrementare incremento increments incriminating incriveis incrivel
incrivelmente incrociate incrociato incrocio incroyable incroyablement incroyables incubation incubator
incubi incubo incuestionable inculcar inculpe incumbent incumbents incumplimiento incumplir incur
incurable incurred incurrir incursion incursions incydent ind indaga indagando indagar indagare indagati
indagato indagine indagini indata indbrud indbyggere indbyrdes inde indebaerer indebida indebido
indebted indecent indecente indecis indeciso indeed indefenso indefinida indefinidamente indefinido
indefiniment indefinite indefinitely indeholde indeholder indeholdt indeks indeling indem indemnisation
indemnite indemnites indemnity indemnizacion inden indendors indenfor indeni indeniable indennita
indeosebi indepartat independamment independance independant independante independantes independantiste
independants independence independencia independent independenta independente independentei
independentemente independentes independently independents independiente independientemente indeplinit
inder inderdaad inderlig indertijd indes indeseable indesirables indessen indestructible indeterminado
indeterminato indeterminee index indexed indexes indexing indflydelse indfore indfort indga indgaet
indgang indgangen indgar indgik indgreb indhold indholdet indiaanse indiai indian indiana indianen
indianer indianern indianerna indiani indiano indianos indica indicacao indicacion indicacoes indicada
indicado indicador indicadores indicados indicam indicando indicano indicar indicare indicata indicate
indicated indicates indicateur indicateurs indicati indicatie indicatif indicating indication
indications indicative indicativo indicato indicator indicatore indicatori indicators indicava
indicazione indicazioni indice indices indici indicio indicios indico indicou indicted indictment
indictments indie indien indienen indienne indiennes indiens indietro indiferenca indiferencia
indiferent indiferente indifference indifferent indifferente indifferenti indifferenza indigena
indigenas indigencia indigene indigenen indigenes indigenous indigente indigna indignacao indignacion
indignante indignation indigne indigno indigo indikation indikator indikatoren indikerar indikerer
indimellem indio indios indipendente indipendentemente indipendenti indipendenza indiquait indiquant
indique indiquee indiquees indiquent indiquer indiques indir indirect indirecta indirectamente indirecte
indirectement indirectly indirecto indirects indirekt indirekte indirekten indireta indiretamente
indiretta indirettamente indiretto indirim indirizzare indirizzata indirizzato indirizzi indirizzo
indische indischen indischer indiscriminate indiscriminately indiscutible indisk indiska indispensabile
indispensabili indispensable indispensables indispensavel indistinct indistinguishable indistintamente
inditott individ individen individens individer individerna individu individua individuais individual
individuale individualidad individualism individualismo individualista individualitat individuality
individualized individually individualmente individualni individuals individuare individuati individuato
individuazione individueel individuel individuele individuell individuella individuelle individuellement
individuellen individueller individuelles individuellt individuels individuelt individuen individui
individuo individuos individus individuum individuums indivizi indiz indizes indizi indizien indiziert
indizio indkaldt indkob indkomst indlaeg indlagt indledende indo indoiala indole indonesia indonesien
indoor indoors indossa indossando indossano indossare indossato indossava indosso indotto indovina
indovinare indragen indre indreapta indreptat indrettet indromme indrommer indruk indrukken
indrukwekkend indrukwekkende indsamling indsat indsats indsatsen indsatte indsigt indslag indstillet
indstilling indtaegter indtage indtager indtil indtryk indubbiamente induccion induce induced induces
inducida inducido inducing inducir inducted induction indudable indudablemente induit indul indulas
indulge indulged indulgence indulgent indulging indulo indult indulto indumentaria indumenti indurre
industri industria industriais industrial industriale industriali industrialisation industrialisierung
industrializacion industrialization industrialized industrias industrie industrieel industriegebiet
industriei industriel industriele industriell industriella industrielle industriellen industrieller
industrielles industriels industrien industrier industries industrin industry induzione indvandrere
indyjski indyjskie indyjskiego indywidualna indywidualne indywidualnej indywidualnie indywidualny
indywidualnych indywidualnym indziej inedit inedita ineditas inedite inedites inediti inedito inedits
ineen ineens ineffective inefficace inefficient ineficacia ineficaz inegalite inegalites ineinander
ineligible ineludible inept ineptitud inepto inequalities inequality inercia inerente inerenti inert
inerte inertia inertie inerzia inescapable inesistente inesperada inesperadamente inesperado
inesquecivel inestabilidad inestable inevitabile inevitabilmente inevitable inevitablement inevitably
inevitavel inexcusable inexistant inexistencia inexistente inexpensive inexperience inexperienced
inexplicable inexplicably infalible infallible infame infamia infamous infancia infancy infant infanta
infante infanteria infanterie infantil infantile infantili infantis infantry infants infanzia infarto
infatti infeccion infect infected infectie infecties infecting infection infections infectious infedele
infekcji infektion infektionen infektionskrankheiten infelice infeliz infelizes infelizmente infer
inference inferieur inferieure inferieures inferieurs inferioara inferior inferiore inferiores inferiori
inferioridad inferiorita inferiorite inferiority infermiera infermiere infermieri infernal infernale
inferno inferred infertility infestation infested infezione infezioni infidele infidelidad infidelity
infiel infield infierno infiintarea infiintat infiintata infilato infiltracion infiltrate infiltrated
infiltration infime infine infini infinidad infinie infiniment infinita infinitamente infinite
infinitely infiniti infinito infinity infirmary infirmerie infirmier infirmiere infirmieres infirmiers
infizieren infiziert infizierte infizierten inflacao inflacion inflacja inflacji inflamacion inflamed
inflammation inflammatory inflasjon inflatable inflate inflated inflatie inflation inflationen
inflazione inflexion inflict inflicted inflicting infliger influence influenced influencer influences
influencia influenciado influenciar influencias influencing influensa influenser influent influenta
influente influentes influential influents influenza influenzare influenze influir influisce influjo
influx influyente inflytande info infographie infolge infolgedessen inform informa informacao informace
informaci informacio informaciok informaciokat informacion informacios informaciot informacja
informacjami informacje informacji informacni informacoes informacyjna informacyjne informacyjnego
informacyjnej informacyjny informacyjnych informada informado informados informal informale informally
informando informant informante informanten informants informar informare informarsi informasjon
informasjonen informat informata informati informatia informatica informatiche informatici informatico
informatie informatief informatiei informatieve informatii informatiile informatiilor informatik
informatiker information informational informationen informationer informations informationstechnik
informatique informatiques informativ informativa informative informativo informato informator
informatyka informatyki informazione informazioni informe informed informee informele informer informera
informerad informerade informerar informerat informere informeren informert informes informiere
informieren informiert informierte informierten informing informou informowac informs informuje
infortuni infortunio infos infra infraccion infraction infractions infraestrutura infraestruturas
infrage infrangere infranto infrared infrarot infrastructure infrastructures infrastructuur
infrastruktur infrastruktura infrastrukture infrastruktury infrazione infrequent infrequently infringe
infringed infringement infringing infuriated infuriating infused infusion ing ingaan ingaat ingaggiato
ingaggio ingang ingannare ingannato inganno ingatlan ingebouwd ingebouwde ingedeeld ingediend ingegaan
ingegnere ingegneri ingegneria ingehaald ingehuurd ingen ingenieria ingenierie ingeniero ingenieur
ingenieure ingenieuren ingenieurs ingenio ingeniosa ingenioso ingenious ingenomen ingenstans ingenti
ingenting ingenua ingenuidad ingenuita ingenuity ingenuo ingepakt ingerence ingerencji ingericht ingerir
ingeschakeld ingeschreven ingeslagen ingesloten ingested ingesteld ingestion inget ingetrokken ingevoerd
ingevuld ingewikkeld ingewikkelde ingezet ingezonden ingick ingiliz ingilizce ingiltere ingiltere'de
inginer ingiusta ingiustamente ingiustizia ingiusto ingles inglesa inglese ingleses inglesi ingolstadt
ingrained ingredienser ingredient ingrediente ingredienten ingredientes ingredienti ingredients ingreep
ingrepp ingresar ingreso ingressar ingressi ingresso ingressos ingrijpen ingrijpend ingrijpende ingripa
ingripande ingwer ingyen ingyenes inhaber inhabilitacion inhabit inhabitants inhabited inhabituel
inhaftiert inhaftierten inhaftierung inhalation inhale inhaled inhalen inhaling inhalt inhalte inhalten
inhaltlich inhaltliche inhaltlichen inhalts inhaltsstoffe inhaltsverzeichnis inheemse inhemska inherent
inherente inherently inherit inheritance inherited inhibicion inhibit inhibited inhibiting inhibition
inhibits inhoud inhoudelijk inhoudelijke inhouden inhoudt inhuman inhumane inhumano inhuren ini inicia
iniciacao iniciacion iniciada iniciadas iniciado iniciados iniciais inicial inicialmente iniciando
iniciar iniciaram iniciativa iniciativas inicio iniciou inicjatyw inicjatywa inicjatywe inicjatywy
iniesta iniezione inima inimaginable inimiga inimigas inimigo inimigos inimii ininterrumpida inis
initial initiala initiale initialement initialen initiales initially initials initialt initiat initiate
initiated initiates initiatief initiatiefnemer initiatiefnemers initiatieven initiating initiation
initiativ initiativa initiative initiativen initiativer initiatives initiativet initiator initiatoren
initie initiee initier inities initiiert initiierte inizi inizia iniziale iniziali inizialmente iniziamo
iniziando iniziano iniziare iniziarono iniziata iniziate iniziati iniziativa iniziative iniziato
iniziava iniziera inizieranno inizio injecao inject injected injectie injecting injection injections
injektion injerencia injonction injunction injure injured injuries injuring injury injusta injustamente
injuste injustement injustica injustice injustices injusticia injusto ink inkabb inkar inked inkl
inkludera inkluderade inkluderande inkluderar inkluderas inkluderat inkludere inkluderende inkluderer
inkluderet inkludert inklusion inklusiv inklusive inkomen inkommande inkompetens inkompetent
inkompetenta inkompetenz inkomst inkomsten inkomster inkoop inkopen inkrafttreten inks inkt inlagd
inland inlandischen inleda inledande inledde inleddes inleder inledning inledningen inledningsvis inleds
inleiding inlet inleveren inlichtingen inlichtingendienst inline inlocuirea inlocuit inloggen inmaculada
inmaduro inmate inmaterial inmates inmediata inmediatamente inmediato inmensa inmensamente inmenso
inmersion inmerso inmiddels inmigracion inmigrante inminente inmitten inmobiliaria inmobiliario inmoral
inmoralidad inmortal inmortalidad inmovil inmueble inmune inmunidad inn inna innad innafor inname
innamora innamorata innamorati innamorato innan innanzi innanzitutto innate innbrudd innbygger
innbyggere innbyggerne inne innebar inneboende inneburit innecesaria innecesariamente innecesario
innefattar innegable innego inneha innehar innehav innehavare inneholde inneholder inneholdt innej
innemen innemu innen innenausstattung inneneinrichtung innenfor innenhof innenminister innenministerium
innenministeriums innenpolitik innenraum innenseite innensenator innenstadt innentol inner innere
inneren innerer inneres innerhalb innerlich innerligt innerlijk innerlijke innern innerst innerstad
innesto innflytelse inngangen inngikk inngrep innhold innholdet inni innimellom inning innings innlagt
innlandet innledet innlegg innlegget inno innocence innocent innocente innocenti innocents innocenza
innocuous innoissaan innolla innom innombrables innovacion innovador innovadora innovantes innovar
innovasjon innovate innovatie innovatief innovaties innovatieve innovation innovationen innovations
innovativ innovative innovativen innovator innovators innovazione innovazioni innover innowacje
innowacji innowacyjne innowacyjnych inns innsats innsatsen innsatt innsatte innsbruck innse innser
innsiden innsikt innslag innspill innstilling innstilt innsyn innta inntekt inntektene inntekter inntil
inntrykk innumerable innumerevoli innvandrere innvandring innvendig innvilget innvirkning inny innych
innym innymi inocencia inocente inocentes inodoro inofensivo inoffiziell inoffizielle inoltre
inolvidable inom inombords inomhus inondation inondations inorganic inoubliable inovacao inovacoes
inovador inovadora inovadoras inovadores inoxidable inpakken inpatient input inputs inquebrantable
inquerito inquest inquiet inquieta inquietant inquietante inquiete inquietent inquieter inquietes
inquietez inquieto inquiets inquietud inquietude inquietudes inquilino inquinanti inquire inquired
inquirer inquiries inquiring inquiry inquisicion inquisition inquisitive inre inredning inregistrare
inregistrarea inregistrat inregistrata inregistrate inregistreaza inrichten inrichting inrikes inriktad
inriktade inriktning ins insaat insalata insallah insamling insan insana insane insanely insani insanin
insanity insanlar insanlara insanlardan insanlari insanlarin insanlarla insanligin insanlik insaputa
insarcinata insasi insassen insatiable insatisfacao insats insatsen insatser insatt insatta insbesondere
inschrift inschriften inschrijven inschrijving inschrijvingen inscreva inscrever inscribed inscribir
inscricao inscricoes inscrie inscripcion inscription inscriptions inscrire inscris inscrise inscrit
inscrita inscrite inscrites inscrito inscritos inscrits inscrivant inscrivent inscrivez inse inseamna
insect insecte insecten insectes insecto insects insecure insecurite insecurities insecurity insegna
insegnamenti insegnamento insegnano insegnante insegnanti insegnare insegnato insegne inseguire
inseguito insegura inseguranca inseguridad inseguro insekt insekten insekter insel inseln insemna
insemnat insense insensible insensitive inseparable inser inserate insercao insercion inserendo inserer
inserido inserimento inserire inserisce inserisci inserita inserite inseriti inserito insert inserta
insertar inserted inserting insertion inserts inseto insetos insett insetti insetto insgeheim insgesamt
insidan inside insider insiders insides insidious insieme insight insightful insights insigne insignia
insignificant insignificante insikt insikten insikter insinoori insist insistance insistant insiste
insisted insistem insistence insistencia insistent insistente insistenza insister insistere insisterer
insisting insistir insistito insistiu insists inslaan inslag inslaget insofar insofern insolita insolite
insolito insolvency insolvenz insomma insomnia insomnio insonnia insoportable insopportabile
insostenibile insostenible insotit insoweit inspanning inspanningen inspecao inspeccion inspeccionar
inspect inspected inspecteur inspecteurs inspectie inspecting inspection inspections inspector
inspectors inspekcji inspektion inspektor inspektora inspelning inspelningar inspelningen inspetor
inspira inspiracao inspiracion inspiracja inspiracje inspiracji inspirada inspirado inspirador
inspirados inspirant inspirar inspirasjon inspirat inspiratie inspiratiebron inspiration inspirational
inspirations inspire inspired inspiree inspireert inspirees inspirent inspirer inspirera inspirerad
inspirerade inspirerande inspirerar inspireras inspirerat inspireren inspirerend inspirerende inspireret
inspirert inspires inspirieren inspiriert inspirierte inspiring inspirou inspre instabil instabile
instabilidade instabilita instabilitat instabilite instability instable instagram instalacao instalacion
instalacja instalacji instalacoes instalada instalado instalados instalar instalat instalatii install
installare installati installatie installaties installation installationen installations installato
installazione installe installed installee installees installent installer installera installerat
installere installeren installeret installert installes installieren installiert installierte
installierten installing installment installments installs instalment instalou instance instances
instancia instancias instancji instand instandhaltung instandsetzung instans instanser instant instanta
instantane instantanea instantaneamente instantanee instantanement instantaneo instantaneous instante
instantes instantie instanties instantly instants instanz instanzen instar instauracion instaurar
instaurare instauration instaure instaurer instavel instead instellen instelling instellingen instemming
instigated instill instilled instinct instinctive instinctively instincts instinkt instinktiv instinto
instituce instituci institucion institucionais institucional instituicao instituicoes instituido
institusjon institusjoner institut institute instituted instituten institutes institutet instituteur
institutie institutii institutiile institution institutional institutionalized institutionelle
institutionellen institutionen institutioner institutionnel institutionnelle institutionnels
institutions instituto institutos instituts institutt institutu institutul institutului instituut
instorten instrucao instruccion instrucoes instruct instructed instructeur instructie instructies
instructing instruction instructional instructions instructive instructor instructors instructs
instrukcje instrukcji instruktionen instruktioner instruktor instrument instrumentacion instrumental
instrumentation instrumente instrumenten instrumenter instrumento instrumentos instrumentow instruments
instrumenty instrutor instytucie instytucja instytucjach instytucje instytucji instytut instytutu insu
insufficient insufficiente insufficienti insufficienza insuffisance insuffisant insuffisante
insuficiencia insuficiente insula insular insulated insulating insulation insulin insulina insult
insultant insultante insultar insultare insultato insulte insulted insulter insultes insulti insulting
insulto insults insuperable insuportavel insupportable insurance insure insured insurer insurers
insurgency insurgent insurgente insurgents insurges insurmountable insurreccion insurrection insusi
insyn inszenieren inszeniert inszenierte inszenierung inszenierungen int inta intact intacta intacte
intacto intag intai intake intakt intalnesc intalneste intalni intalnim intalnire intalnirea intalniri
intalnit intampla intamplare intamplat intample intangible intanto intar intarziere intatta intatto inte
integendeel integer integers integra integraal integracao integracion integracja integracji integrada
integrado integrados integral integrale integralement integrali integralite integralmente integram
integramente integrant integrante integrantes integrar integrare integrata integrate integrated
integrates integrati integratie integrating integration integrationen integrato integrazione integre
integree integrees integrent integrer integrera integrerad integrerade integreras integreren integreret
integrering integrert integres integridad integridade integrieren integriert integrierte integrierten
integrierter integrita integritat integrite integriteit integritet integrity integro inteira
inteiramente inteiras inteiro inteiros intel inteleaga intelecto intelectuais intelectual
intelectualmente inteleg intelege intelegem intelegere intelegerea intelegi intelektualnej inteles
inteligencia inteligencja inteligencji inteligent inteligente inteligentes inteligentne inteligentni
inteligentny intellect intellectual intellectually intellectuals intellectueel intellectuel
intellectuele intellectuelle intellectuelles intellectuels intellekt intellektuell intellektuella
intellektuelle intellektuellen intellektueller intellettuale intellettuali intelligence intelligens
intelligent intelligenta intelligente intelligenten intelligenter intelligentes intelligenti
intelligentie intelligently intelligents intelligenz intelligenza intemperie intemperies intencao
intencion intencional intencionalmente intencje intencji intencoes intend intenda intendant intendanten
intende intended intendencia intendente intendere intendeva intendevo intendi intendiamo intending
intendo intendono intends intens intensa intensamente intensas intense intensely intenses intensi
intensidad intensidade intensief intensieve intensif intensificacion intensificar intensified
intensifies intensify intensita intensitat intensite intensiteit intensity intensiv intensiva intensive
intensiven intensiver intensives intensiviert intensivo intensivstation intensivt intenso intensywne
intensywnej intensywnie intensywny intent intenta intentar intenti intentia intentie intention
intentional intentionally intentions intently intento intents intenzionalmente intenzione intenzioni
intenziv inter intera interacao interacoes interact interacted interactie interactieve interacting
interaction interactions interactive interacts interagieren interagir interagire interakcji interaktion
interaktionen interaktive interaktiven interamente interativo interazione interazioni intercambio
intercept interceptar intercepted interception interceptions interchange interchangeable interconnected
intercontinental intercourse interdiction interdire interdisant interdisciplinary interdisent
interdisziplinare interdit interdite interdites interdits intere interes interesach interesada
interesado interesant interesanta interesante interesar interesat interese intereseaza interesele
interesie interesow interesowac interessa interessada interessadas interessado interessados interessait
interessam interessano interessant interessante interessanten interessanter interessanterweise
interessantes interessantesten interessanti interessants interessar interessare interessata interessate
interessati interessato interesse interessee interesseert interessees interessen interessengemeinschaft
interessent interessenten interessenvertretung interesser interesserede interesseren interesserer
interesseret interessert interesserte interesses interessi interessiere interessieren interessierst
interessiert interessierte interessierten interest interested interesting interestingly interests
interesu interesuja interesujaca interesujace interesujacy interesujacych interesuje interesul interesy
interet interets interfaccia interface interfaces interfejs interfere interfered interference
interferencia interferenza interferes interfering interferir interi interier interieru interieur
interieure interieurement interieures interieurs interim interino interioara interioare interior
interiore interiores interiors interiorul interju interkulturelle interkulturellen interlocking
interlocuteur interlocuteurs interlocutor interlude intermedia intermediaire intermediaires
intermediaries intermediario intermediarios intermediary intermediate intermedio intermediul
interminable intermission intermitente intermittent intermittently intern interna internacionais
internacional internacionalmente internada internado internal internally internamente internas
internasjonal internasjonale internasjonalt internat internationaal international internationala
internationale internationalem internationalen internationaler internationales internationally
internationals internationalt internationaux internationell internationella internationellt internauci
internaute internautes internautow internazionale internazionali interne internecie internen interner
internes internet internetem interneten internetes internetin internetissa internetove internetovy
internetowa internetowe internetowego internetowej internetowy internetowych internetowym internets
internetseite internetseiten internettet internetu internetverbinding interni internment interno
internos interns internship internships internt intero interpellation interpelle interpersonal interplay
interponer interpret interpreta interpretacao interpretacion interpretacja interpretacje interpretacji
interpretacoes interpretado interpretar interpretare interpretarea interpretat interpretata
interpretatie interpretation interpretationen interpretations interpretato interpretazione
interpretazioni interprete interpreted interpretee interpreten interpreter interpreteren interpreters
interpretes interpreti interpretieren interpretiert interpreting interpretive interprets interpuesto
interracial interroga interrogacion interrogante interrogar interrogare interrogated interrogation
interrogations interrogativi interrogativo interrogato interrogatoire interrogatori interrogatorio
interrogazione interroge interroger interroges interrompe interromper interrompere interrompida
interrompido interrompre interrompu interrompue interrotta interrotto interrumpir interrupcao
interrupcion interrupt interrupted interrupting interruption interruptions interruptor interrupts
interruttore interruzione interruzioni interseccion intersect intersectia intersection intersections
interspersed interstate interstellar intertwined interval intervall intervalle intervalles intervalli
intervallo intervalo intervalos intervals intervenant intervenants intervencao intervencion intervencoes
intervene intervened intervengono intervening intervenir intervenire interventi interventia interventie
intervention interventionen interventions intervento interventor intervenu intervenue intervenuto
interviene interviennent intervient interview interviewed interviewen interviewer interviewet
interviewing interviews interviewt intervir intervista interviste interviu intervju intervjua
intervjuade intervjuar intervjuer intervjuet intervjun interwencja interwencji interzis intesa intese
intesi inteso intestin intestinal intestine intestines intestino intet intezet intezmeny intian intiem
intieme intihar intikam intill intim intima intimacy intimamente intimate intimately intime intimement
intimes intimi intimidacion intimidad intimidade intimidar intimidate intimidated intimidatie
intimidating intimidation intimider intimita intimite intimiteit intimo intimos intinde intins intitola
intitolata intitolato intitulada intitulado intitulat intitulata intitule intitulee into intoarca
intoarce intoarcere intoarcerea intocable intolerable intolerance intolerancia intolerant intolerante
intoleranz intorc intorno intors intotdeauna intoxicacion intoxicated intoxicating intoxication intr
intra intraprendere intrapresa intrapreso intrare intrarea intrarii intrat intravenous intre intreaba
intreaga intreb intreba intrebare intrebarea intrebari intrebarile intrebat intrebati intreg intregi
intregii intregime intregul intregului intrekken intrepid intressant intressanta intressantare intresse
intressen intressera intresserad intresserade intresserar intresset intri intricate intriga intrigen
intrigue intrigued intrigues intriguing intrinsic intrinsically intro introdotta introdotte introdotti
introdotto introducao introduccion introduce introduced introduceerde introduceert introducendo
introducera introducere introducerea introduceren introduces introducing introducir introductie
introduction introductions introductory introduire introduit introduite introduktion introdurre introdus
introduse introdusert introduzida introduzione introduzir introiti intromision introspection introuvable
intru intrucat intruder intruders intrusion intrusive intruso intryck intrycket intuicao intuicion
intuire intuitie intuition intuitiv intuitive intuitively intuitivo intuito intuneric intussen intyg
intyga inumeras inumeros inundacion inundacoes inundated inuteis inuti inutil inutile inutilement
inutiles inutili inutilmente invade invaded invader invadera invadere invaders invading invadir
invadiram invadiu inval invalid invalidate invalides invalidez invalidita invallen invaluable invandrade
invandrare invandrarna invandring invandringen invano invariablemente invariably invariant invasa
invasao invasie invasion invasione invasionen invasioni invasions invasive invasjon invaso invasoes
invasor invasores invata invatamant invatamantul invatamantului invatat invece inveja invencao
invencible invencion invencoes invent inventa inventado inventaire inventar inventare inventario
inventaris inventat inventata inventate inventati inventato invente invented inventee inventer inventeur
inventing invention inventions inventive invento inventor inventore inventories inventors inventory
inventou invenzione invenzioni inverkan invernadero invernaderos invernal invernale inverno invers
inversa inverse inversement inverser inversion inversione inverso inversor invertebrates inverted
invertida invertido invertir inves invest investe invested investeerders investeert investera investerar
investerat investere investeren investering investeringar investeringen investeringer investert investi
investice investicni investido investidores investidura investieren investiert investierte investiga
investigacao investigacion investigacoes investigado investigador investigadora investigadores
investigando investigar investigate investigated investigates investigating investigation investigations
investigative investigator investigatore investigators investimenti investimento investimentos
investindo investing investir investire investis investissement investissements investissent
investisseur investisseurs investit investiti investitii investition investitionen investito investitore
investitori investiture investment investments investor investoren investorer investors invests invete
inveti invia inviando inviare inviata inviate inviati inviato invicto invidia invidio invierno invigdes
invigningen invincible invins invio invisibile invisibili invisibility invisible invisibles invisiveis
invisivel invit invita invitacion invitada invitado invitano invitant invitar invitare invitasjon
invitat invitata invitati invitation invitational invitations invitato invite invited invitee invitent
inviter invitere inviterede inviterer inviteret invitert inviterte invites inviti invitiamo inviting
invito invloed invloeden invloedrijke invoca invocar invoer invoeren invoering invoice invoices invoke
invoked invoking involontaire involontariamente involucrar involuntariamente involuntario involuntary
involve involved involvement involverad involverade involverar involverede involveret involvert
involverte involves involviert involving invoque invoquer invullen invulling inward inwazji inwendige
inwestorow inwestowac inwestycja inwestycje inwestycji inwiefern inwieweit inwoner inwoners inyeccion
inyectar inz inzake inzending inzendingen inzest inzet inzetten inzicht inzichten inzien inzwischen
inzynier inzyniera inzynierem inzynieria inzynierii inzynierow io iodine iogurte ion ionen ionization
ions iordache iorga ios iota ipar ipari iphone ipocrisia ipocrita ipotesi ipotetico ipotizzare iptal ir
irai irais irait irak iraker irakin irakische irakischen iraku iran iraner iraniano iranien iranienne
iraniens iranin iranische iranischen irans iranska iranske irant iranti irany iranyaba iranyba iranyban
iranyt irao iras ird irdischen ire irei irem iremos iren irgend irgendein irgendeine irgendeinem
irgendeinen irgendeiner irgendetwas irgendjemand irgendjemanden irgendwann irgendwas irgendwelche
irgendwelchen irgendwelcher irgendwem irgendwen irgendwer irgendwie irgendwo irgendwoher irgendwohin iri
iria iriam iris irische irischen irland irlanda irlandais irlandaise irlandes irlandesa irlandese
irmandade irmao irmaos irmas irmos irni iro iroda irodaban irodalmi irodalom irok iron ironi ironia
ironic ironica ironically ironicamente ironico ironicznie ironie ironin ironing ironique ironisch
ironische ironisk ironiskt irons iront irony irracional irradiated irradiation irrational irrazionale
irre irrefuhrend irrefutable irregolare irregolari irregolarita irregular irregularidad irregularidades
irregularities irreguliere irrelevant irremediablemente irren irrenhaus irreparable irreplaceable
irreprochable irrer irresistibile irresistible irrespective irrespetuoso irresponsabilidad irresponsable
irresponsavel irresponsible irreversible irrigacao irrigacion irrigation irrita irritable irritacion
irritada irritado irritant irritante irritar irritate irritated irritatie irritating irritation
irriterad irriterade irriterande irriterar irriterende irriterer irritert irritiert irrsinn irrt irrtum
irrtumer irrtumlich irrupcion irruption irruzione irt irta irtak irtam irti irytuje is isaer isan isani
isansa isanta isar isaret isareti isbirligi isc isci iscritte iscritti iscritto iscrivere iscriversi
iscrizione iscrizioni isen isencao isgal ishockey isi isigi isim isimiz isimler isimleri isimli isine
isini iskall iskallt iskea iskee iskence iski iskola iskolaba iskolaban iskolai iskolat isku iskun isla
islak islam islami islamica islamico islamie islamin islamique islamiques islamisch islamische
islamischen islamischer islamisk islamiska islamisme islamismus islamisten islamistische islamistischen
islamitisch islamitische islams islamske islamskich islamu island islander islanders islandia islands
islandske isle islem isleme islemi isleri islerini isles isletim isletme ism ismer ismered ismerek
ismerem ismeretlen ismeri ismerik ismerjuk ismerni ismeros ismert ismerte ismertem ismi ismini isminin
isoa isoin isoja isojen isola isolada isoladas isolado isolados isolamento isolar isolare isolata
isolate isolated isolates isolati isolatie isolating isolation isolato isole isolee isolees isolement
isoler isolera isolerad isolerade isoleren isoleret isolering isolert isoles isolieren isoliert
isolierte isolierten isolierung isolla isompi isossa isot isotope isotopes ispanya ispettore ispezione
ispira ispirata ispirati ispirato ispirazione israeli israelien israelienne israeliens israelin israelis
israelische israelischen israelischer israeliska israels israelske israil israil'in iss isso isst issu
issuance issue issued issues issuing issus ist istanbul istanbul'a istanbul'da istanbul'un istantanea
istante istanti istanza istanze istasyonu istatistik iste isteden istedenfor istedet istedi istedigi
istedigim istedigimiz istedigin istedigini istediginiz istedikleri istedim istegi istemez istemiyor
istemiyorum istemiyoruz isten istenek istenem isteni istennek ister isterdim isterim isterse istersen
isterseniz istersin isteyen isteyenler istifa istihbarat istihdam istiklal istinti istinto istituire
istituita istituito istituti istituto istituzionali istituzione istituzioni istiyor istiyorlar
istiyorsan istiyorsaniz istiyorsun istiyorsunuz istiyorum istiyoruz istmo istnial istniala istnialo
istnialy istniec istnieja istniejace istniejacego istniejacej istniejacy istniejacych istnieje istnienia
istnienie istnieniu isto istocie istoria istoric istorica istorice istoricul istorie istoriei istot
istota istote istotna istotne istotnie istotny istotnych istotnym istoty istruzione istruzioni istua
istui istumaan istuu isus isyan iszlam it itaan ital italia italiaan italian italiana italiane italianen
italiani italiano italianos italiassa italica italico italics italie italiei italien italienare
italiener italienern italienisch italienische italienischen italienischer italienisches italienne
italiennes italiens italiensk italienska italienske italii italske italya italyan itameren itch itching
itchy itd ite item items itens iter iteration iterations iti itibaren itibariyla itibariyle itineraire
itineraires itinerari itinerario itinerary itiraf itiraz itp its itse itseaan itseani itseasi
itseasiassa itseensa itsekaan itsekin itself itsella itsellani itselle itselleen itselleni itsellesi
itsenaisyyden itseni itsensa itsesi itsessaan itsestaan itsestani itt itteni itthon ittifak itu iubesc
iubeste iubesti iubi iubim iubire iubirea iubit iubita iubitul iulie iunie iv ivaerksaetter
ivaerksaettere ivareta ivi ivoire ivoirien ivre ivresse ivrig ivrigt ivy ix iyi iyice iyidir iyilik
iyisi iyisini iyiydi iyiyim iz izba izbie izbucnit izby izgalmas izi izin izle izledim izleme izlemek
izlemeye izler izleyen izleyin izmir izmir'de izmir'in izni izolacji izquierda izquierdista izquierdo
izrael izraele izraeli izraelski izvor ja jaa jaada jaagt jaakiekko jaakiekon jaaneet jaanyt jaar
jaargang jaarlijks jaarlijkse jaavat jab jabali jablka jablko jablonec jabon jacare jacht jacka jackan
jackass jacke jacked jacken jacket jackets jackor jackpot jacks jacobs jacy jacys jada jadac jade jaded
jaderne jadis jadl jadlem jadra jadro jadrowej jaen jaetaan jaettiin jaettu jaevnligt jag jaga jagade
jagar jagas jagd jagen jager jagern jagers jagged jaggu jagt jagte jagten jagter jaguar jaguars jaha
jahr jahrbuch jahrbucher jahre jahrelang jahrelange jahrelangen jahrelanger jahren jahres
jahresabschluss jahresbeginn jahresbericht jahresende jahrestag jahreswechsel jahreszahl jahreszeit
jahreszeiten jahrgang jahrgange jahrgangs jahrhundert jahrhunderte jahrhunderten jahrhunderts
jahrhundertwende jahrige jahrigen jahriger jahriges jahrlich jahrliche jahrlichen jahrmarkt jahrtausend
jahrtausende jahrtausenden jahrtausends jahrtausendwende jahrzehnt jahrzehnte jahrzehntelang jahrzehnten
jahrzehnts jail jailbreak jailed jails jaisi jaivat jaj jaja jajek jajka jajko jajo jak jaka jakaa
jakakolwiek jakas jakby jakbym jakbys jakbysmy jakeho jakekoli jakekoliv jakem jaki jakich jakichkolwiek
jakichs jakie jakiego jakiegokolwiek jakiegos jakiej jakiejkolwiek jakiejs jakiekolwiek jakiemus jakies
jakikolwiek jakim jakimi jakimis jakimkolwiek jakims jakis jakke jakkolwiek jakmile jako jakoby jakoi
jakos jakosc jakosci jakoscia jakou jakozto jaksa jaksaa jaksanut jaksi jakso jaksoa jakson jaksossa
jakt jakten jakter jaky jakym jakze jalan jalassa jalat jaljella jaljelle jaljilta jalka jalkaan
jalkapallo jalkapallon jalkeen jalkeenkin jalkikateen jalkimmainen jalleen jaloers jaloezie jalouse
jalousie jaloux jam jamaika jamais jamas jambe jambes jambon jamen jammed jammen jammer jammern jammert
jamming jamon jams jamy jandarma janeiro janela janelas janitor jantar januar januari janusza janvier
japan japanban japaner japani japanilainen japanin japanisch japanische japanischen japanischer
japanisches japanissa japanners japans japansk japanska japanske japon japonais japonaise japonaises
japones japonesa japoneses japonez japoneza japonia japonska japonski japonskich japonskie japonskiego
japonskiej japonskim japonya jaque jaqueta jar jara jarabe jarasi jardim jardin jardineria jardinero
jardinier jardins jare jarek jaren jarenlang jarenlange jargon jarig jarige jarigen jarjestaa
jarjestelma jarjestelmaa jarjestelman jarjestetaan jarjestettiin jarjestetty jarjesti jarjesto
jarjestojen jarjeston jarjestot jarjestyksessa jarkea jarkeva jarkevaa jarmu jarnak jarni jaro jarok
jarra jarring jars jarsz jart jartak jartam jartunk jarunk jarven jas jaseneksi jasenet jasenia jasenta
jasenten jasje jaskini jasna jasne jasnej jasno jasnosc jasnosci jasny jasnych jassen jata jatan jatek
jatekban jatekok jatekos jatekosok jatekot jatetaan jatetty jatka jatkaa jatkamaan jatkavat jatketaan
jatko jatkoa jatkoi jatkoon jatkossa jatkossakin jatkui jatkuu jatkuva jatkuvaa jatkuvan jatkuvasti
jatkuvat jato jatszanak jatszani jatszik jatszott jatszunk jattaa jattamaan jattanyt jatti jaula jaune
jaunes java javara javascript javasolt javel javisst javitani javitas jaw jawel jawnie jawohl jaws jay
jays jaz jazda jazde jazdy jazeker jazyce jazyk jazyka jazz jazzy jde jdeme jdete jdi jdou jdu je
jealous jealousy jeans jebac jebana jebane jebany jebanym jechac jechal jechalem jede jedem jedeme jeden
jedenascie jedenfalls jeder jedermann jedermanns jederzeit jedes jedina jedine jedineho jedinou jediny
jedinym jedna jednak jednakze jednalo jednani jednat jedne jednego jednej jednemu jedni jednim jedno
jednoczesnie jednoczesnym jednoducha jednoduche jednoduchy jednoduse jednodussi jednoglosnie jednoho
jednom jednomu jednosc jednosci jednostce jednostek jednostka jednostkach jednostke jednostki jednotek
jednotka jednotky jednotlive jednotlivych jednou jednoznacne jednoznaczne jednoznacznie jednu jednych
jednym jednymi jedoch jedu jedyna jedyne jedynego jedynej jedynie jedynka jedynki jedyny jedynym
jedynymi jedz jedza jedzenia jedzenie jedzeniem jedzeniu jedzie jedziemy jedziesz jee jeep jees
jeesuksen jeesus jeetje jeez jefa jefatura jefe jeg jegens jegliche jeglichen jeglicher jegliches jego
jegy jegyeben jegyet jeher jeho jehova jehowy jehoz jeitinho jeito jej jeji jejich jejichz jejiho jejim
jejimu jejimz jejiz jeju jejum jel jela jelek jelenet jelenia jelenik jelenleg jelenlegi jelenseg jelent
jelentes jelentese jelentett jelentette jelenti jelentkezett jelentkezik jelentkezz jelentos jelentosege
jelentosen jeles jeli jelikoz jelita jellegu jellegzetes jellemzi jellemzo jellemzoen jelly jellyfish
jelolt jelzi jem jemals jemand jemandem jemanden jemen jemu jemy jencow jene jenem jenen jener jenes
jengi jengibre jenom jenseits jenta jente jentene jenter jenz jenze jeopardize jeopardy jeque jer
jerarquia jerarquica jerarquico jeres jerez jerga jerk jerked jerking jerks jerky jern jernbane
jernbanen jersey jerseys jerusalem jerusalen jesc jesien jesieni jesienia jesli jest jeste jestem jester
jestes jestescie jestesmy jestli jestlize jesu jesucristo jesuita jesuite jesuiten jesuites jesz jeszcze
jet jeta jetant jete jetee jeter jetes jetez jetons jets jette jettent jetty jetzige jetzigen jetzt jeu
jeudi jeugd jeugdige jeugdzorg jeuk jeune jeunes jeunesse jeux jevn jevne jevnlig jevnt jeweilige
jeweiligen jeweils jewellery jewelry jewels jez jezdi jezdit jezdza jezdze jezdzi jezdzic jezdzil jezelf
jezeli jezera jezior jeziora jeziorem jezioro jeziorze jezis jezus jezusom jezyk jezyka jezykach
jezykami jezyki jezykiem jezykow jezykowe jezykowej jezykowych jezyku jf jfr jg jh ji jich jicin jidla
jidlo jig jigsaw jih jihad jihadist jihadisten jihadists jihlava jihu jij jimi jin jinak jinam jinde
jindy jine jineho jinem jinemu jinete jingle jini jinou jinx jiny jinych jinyho jinym jinymi jiriho jist
jista jiste jistotu jisty jit jiu jive jiz jizda jizdni jizdu jizdy jizni jmd jmen jmena jmenem jmeno
jmenoval jmenuje jne jo joaca joace jobb jobba jobbade jobban jobbar jobbat jobbe jobben jobbene jobber
jobbet jobbig jobbiga jobbigare jobbigt jobbik jobbra jobless jobs joc joch jochie joci jock jockey
jockeys jocul jocului jocuri jocurile jocurilor jod joda joden joder jodisk jodiske joelho joelhos joen
joensuu joensuun jog joga jogada jogadas jogado jogador jogadores jogam jogando jogar jogaram jogava
joggen jogging jogginghose joghurt jogo jogok jogos jogot jogou jogue joguei joh johannesburg johanniter
johdolla johdon johdossa johdosta johet johns johon johonkin johtaa johtaja johtajan johtajat johtanut
johtava johtavat johti johto johtoon johtua johtuen johtui johtuu joia joias joiden joidenkin joie joies
joihin joilla joillakin joille joillekin join joindre joined joinery joining joins joint jointe jointly
joints joissa joissain joissakin joista joita joitain joitakin jojjon jojo jok joka jokainen jokaiseen
jokaisella jokaiselle jokaisen jokaisessa jokaisesta jokaista joke joked joker jokerit jokes jokin
joking jokingly joku jol joli jolies jolis jolla jollain jollakin jolle jollei jollekin jolloin jolly
jolt jolta jomfru jonain jonction jones jong jonge jongeman jongen jongens jonger jongere jongeren
jongetje jongste jonkin jonkinlainen jonkun jonnek jonnekin jonni joo jood joods joodse jopa jord jorda
jordanien jordbruk jordbruket jorden jordens jordgubbar jork jorku jornada jornais jornal jornalismo
jornalista jornalistas joskin joskus jospa jossa jossain jossakin jossz josta jostain jostakin jot jota
jotain jotakin jotekony joten jotenkin jotka jotkin jotkut jott jotta jottek jottem jou jouaient jouais
jouait jouant joudu jouduin joudun joudut joudutaan jouduttiin joue jouee jouent jouer jouera joues
jouet jouets joueur joueurs joueuse joueuses jouez jouir jouissance jouit joukko joukkoja joukkojen
joukkoon joukkue joukkueen joukkueeseen joukkueessa joukkueet joukkuetta joukon joukossa joukosta joukot
joulu joulua joulukuun joulukuussa joulukuuta joulun jour journaal journal journalism journalisme
journalismus journalist journaliste journalisten journalister journalisterna journalistes journalistic
journalistiek journalistieke journalistik journalistikk journalistin journalistische journalistischen
journalists journals journaux journee journees journey journeys jours joutua joutui joutuivat joutunut
joutuu joutuvat jouw jouwe joval jovem joven jovens jovisst jovo jovoben jovok jovore joy joya joyeria
joyeuse joyeux joyful joyous joys jozan jr jsem jsi jsme jsou jste ju jubel jubeln jubelt jubilacion
jubilado jubilaeum jubilaum jubilaums jubilee jubileum jubilo jucat jucator jucatori jucatorii jucken
juckt jud judaica judaisme judaismo judar judarna judas judecata judecator judecatorul juden judentum
judentums judet judetean judeteana judetele judetul judetului judeu judeus judge judged judgement
judgements judges judging judgment judgmental judgments judia judicatura judiciaire judiciaires
judiciais judicial judicialmente judiciario judiciary judicieux judin judio judisch judische judischen
judischer judisches judisk judiska judo juego jueves juez juf jug jugada jugador jugadora jugar juge
jugeant jugee jugees jugement jugements jugend jugendamt jugendarbeit jugendherberge jugendhilfe
jugendlich jugendliche jugendlichen jugendlicher jugendstil jugent juger juges jugez juggernaut juggle
juggling jugo jugosa jugoslawien jugoso jugs juguete juhla juhlat juhlia juice juices juichen juicio
juicy juif juifs juillet juin juist juiste juive juives juiz juiza juizes juizo jukebox jul jula
julaften julafton julen julga julgado julgados julgam julgamento julgamentos julgando julgar julgo julho
juliano julkaisee julkaisi julkaissut julkaista julkaistaan julkaistiin julkaistu julkaisu julki
julkinen julkisella julkisen julkisesti julkisia julkista julkisten julkisuudessa julkisuuteen julklapp
julklappar jullie jumala jumalan jumalauta jumatate jumatatea jumbo jumeau jumeaux jumelles jumissa jump
jumped jumper jumpers jumping jumps jumpsuit jun junan juncao junction junctions juncture jung junge
jungen junger jungere jungeren jungerer junges jungfrau jungfrauen jungfru jungle jungles jungling
jungst jungste jungsten jungster junho juni junio junioren juniorer juniori juniorinnen juniorow juniors
juniper junk junker junkie junkies juno junta juntam juntamente juntando juntar juntaram juntas junte
junto juntos juntou juo juoda juoksi juoksu juosta jupe jupes jupiter jur jura jurada jurado jurados
juramento jurar jure jurer jures juridic juridica juridicamente juridicas juridice juridico juridicos
juridiction juridictions juridik juridique juridiquement juridiques juridisch juridische juridisk
juridiska juridiske juridiskt juries jurisdicao jurisdiccion jurisdiccional jurisdiction jurisprudence
jurisprudencia jurist jurista juriste juristen jurister juristes juristin juristisch juristische
juristischen juristischer jurk jurken jurkje jurkjes jurnal jurnalist jurnalisti jurnalul juro juror
jurors juros jurul jury juryen juryleden juryn jus jusque just justa justamente juste justement justera
justere justes justesse justica justice justices justicia justifiable justifiant justifica justificacion
justificada justificado justificar justification justificativa justifie justified justifiee justifient
justifier justifies justify justifying justisminister justitie justitiei justitieminister justiz
justizminister justizministerium justo jut jutella jutni jutott jutottak jutottam jutra jutro juttu
juttua juttuja juttuun jutun jutussa jutusta jutut juu juuri juurikaan juurikin juvenil juvenile
juveniles juvenis juventud juventude juwel juwelen juwelier juxtaposition juz juzgado juzgar jyp jysk
jyske jyvaskyla jyvaskylan jyvaskylassa ka kaak kaakkois kaal kaannos kaantaa kaantyi kaantyy kaars
kaarsen kaart kaarten kaartje kaartjes kaas kaataa kaatui kaatuu kaba kabaret kabarett kabarettist kabel
kabels kabine kabinen kabinet kabinett kabiny kabul kabyle kac kacak kacan kachel kacti kaczka kaczki
kaczor kadar kadariyla kade kadella kadencja kadencje kadencji kader kadessa kadesta kadet kadikoy
kadina kadini kadinin kadinlar kadinlara kadinlari kadinlarin kadonnut kadr kadra kadro kadrosu kadry
kadrze kaduilla kadulla kadun kaede kaeden kaeft kaelder kaelderen kaempe kaempede kaemper kaempet kaere
kaereste kaeresten kaerester kaerlig kaerlighed kaerligheden kafa kafam kafasi kafasina kafasini kafayi
kafe kafer kaff kaffe kaffee kaffeemaschine kaffen kaffet kafig kafka kage kagen kager kagit kahdeksan
kahdella kahdelle kahden kahdessa kahdesta kahdesti kahl kahlen kahraman kahramanmaras kahta kahteen
kahvalti kahve kahverengi kahvi kahvia kahvin kaiken kaikenlaisia kaikenlaista kaikessa kaikesta
kaikilla kaikille kaikilta kaikin kaikissa kaikista kaikkea kaikkeen kaikkein kaikki kaikkia kaikkiaan
kaikkialla kaikkien kaikkiin kainuun kaipaa kairo kaiser kaiserin kaiserliche kaiserlichen kaiserreich
kaisers kaiserslautern kaiserzeit kaivaa kaj kajak kajat kaka kakan kakao kake kakor kaks kaksi kal
kalaa kalabalik kalacak kalas kalaset kalb kalber kalbim kalbini kald kalde kalder kaldes kaldet kaldigi
kaldik kaldim kaldirildi kaldt kaldte kale kaleci kalem kaleme kalendar kalendarz kalendarza kalendarzu
kalender kalenderen kalenderjahr kalendern kalevan kalf kalhoty kaliber kalibru kalici kalifornien
kalifornischen kalip kalir kalite kaliteli kalium kaliyor kaljaa kalk kalkan kalkinma kalkip kalkstein
kalkul kalkulation kalkuliert kall kalla kallad kallade kallades kallar kallare kallas kallat kallats
kaller kalles kalliiksi kalliita kallion kallis kallista kallt kalm kalmadi kalmak kalmasi kalmaz kalmis
kalorien kalorier kalorii kalp kalpa kalsin kalsonger kalt kaltainen kalte kaltem kalten kalter kaltes
kaltetechnik kam kamaa kamalaa kamarad kamarada kamaradi kamaradka kamarady kambodscha kame kamel kamen
kameny kamer kamera kameraad kamerad kameraden kameradschaft kameraet kameramann kameran kameras kamerat
kamere kameror kamers kamerun kamery kamien kamieni kamienia kamieniami kamienic kamienica kamienicy
kamienie kamieniem kamieniolom kamin kamm kamma kammare kammaren kammer kammerer kammermusik kammern
kamo kamos kamp kampagne kampagnen kampagner kampan kampane kampania kampanie kampanii kampanj kampanja
kampanjan kampanje kampanjen kampanjer kampany kampanya kampanyasi kampe kampen kampene kamper kamperen
kampf kampfe kampfen kampfer kampfern kampfes kampflos kampft kampfte kampften kampioen kampioenen
kampioenschap kampioenschappen kamrat kamrater kamu kamyon kan kanaal kanada kanadai kanadan kanadas
kanadensiska kanadier kanadische kanadischen kanal kanalach kanale kanalem kanalen kanaler kanalerna
kanali kanalisation kanalow kanals kanalu kanaly kanapie kanapke kanapki kanat kanava kanavalla kanavan
kancelar kancelare kancelari kancelaria kancelarii kanclerz kandidaat kandidat kandidata kandidaten
kandidater kandidatin kandidatur kandidieren kandidiert kandydaci kandydat kandydata kandydatem
kandydatow kandydature kanel kangaroo kangaroos kanguru kanin kaninchen kaniner kanit kanker kanli kann
kannalta kannata kannattaa kannattaisi kannattajat kannattanut kannatti kannatus kanne kannissa kannst
kannte kannten kannustaa kano kanon kanone kanonen kanoner kanonnen kans kansa kansaa kansainvalinen
kansainvalisen kansainvalisesti kansainvaliset kansainvalista kansalainen kansalaiset kansalaisia
kansalaisten kansallinen kansallisen kansan kansanedustaja kansanedustajat kansas kansen kanser kanske
kanskje kanssa kanssaan kanssani kanssasi kant kanta kantaa kante kanten kanter kantine kanton kantone
kantonen kantons kantoor kantor kantoren kanu kanun kanunu kanzel kanzlei kanzler kanzlerin kaos kaoset
kap kapa kapabel kapabla kapacita kapacitet kapaciteten kapak kapali kapasitet kapasiteten kapazitat
kapazitaten kapcsan kapcsolat kapcsolata kapcsolatba kapcsolatban kapcsolatok kapcsolatos kapcsolatot
kapcsolodik kapcsolodo kapel kapela kapelle kapellen kapelusz kapely kaphato kapi kapida kapiel kapieli
kapieren kapiert kapilari kapisi kapitaal kapital kapitalet kapitalism kapitalisme kapitalismen
kapitalismus kapitalisten kapitalistische kapitalistischen kapitalizmu kapitalmarkt kapitals kapitalu
kapitan kapitana kapitanem kapitany kapitein kapitel kapiteln kapitlet kapittel kapitulation kapiyi
kapja kaplan kaplanow kaplicy kapnak kapni kapok kaposvari kapot kapott kapotte kappa kappale kappaleen
kappaletta kappan kappe kappen kapper kapsaminda kapsamli kapsayan kapsel kapseln kapstadt kapsy kapsz
kapta kaptajn kaptak kaptam kaptan kapteeni kaptein kapteinen kapten kaptenen kaptunk kapu kapunk kaputt
kaputte kaputten kapuze kar karabin karacsony karacsonyi karakter karakteren karakterene karakterer
karakteri karakteristieke karakters karaman karanlik karaoke karar karari kararini karat karate karcie
kard kardes kardesi kardesim kardesler kardinaal kardinal kardynal kardynala kardynalow kare karet
karetki karfreitag kargo karibik kariera kariere karieru kariery karierze karikatur karikaturen karisi
karisik kariyer karjala karjalan karjalassa karjessa karkeen karku karkuun karlovy karlovych karls
karlsruhe karlsruher karmasik karmy karne karnego karnej karneval karnevals karnten karny karnych karnym
karo karolinska karosserie karotten karpat karpfen karre karren karrier karriere karrieren karsi karsii
karsiligi karsiliginda karsilik karsilikli karsin karsisina karsisinda karsiti karsivat karsiya
karsiyaka karstadt kart karta kartach kartal kartan kartce karte kartel kartell karten kartenspiel
kartet karti kartka kartke kartki kartoffel kartoffeln kartoffelsalat kartofler karton kartong kartons
kartor kartta kartu karty kartya karussell kary karze kas kasa kasaan kasaba kasachstan kasassa kase
kaserne kasernen kasie kasiin kasiksi kasin kasissa kasista kasite kasitella kasitellaan kasittaa
kasittaakseni kasittelee kasittely kasittelyyn kasitys kask kassa kassan kasse kassel kasseler kassen
kasser kassette kassetten kassieren kassierer kassiererin kassiert kassierte kast kasta kastade
kastanien kastar kastas kastat kastchen kaste kastede kasteel kastelen kastely kasten kaster kastes
kastet kastje kasvaa kasvaneet kasvanut kasvattaa kasvatti kasvava kasvavat kasvoi kasvot kasvu kasvua
kasvun kasvuun kasy kasyno kaszel kat katalog kataloge katalogu katalonien katalysator katar katastrof
katastrofa katastrofalt katastrofe katastrofen katastrofer katastrofie katastrofy katastrophal
katastrophale katastrophalen katastrophe katastrophen katasztrofa katedra katedry katedrze kateen
kategori kategoria kategoriaban kategoriach kategorie kategorien kategorier kategorii kategorin
kategorisch kateista katem kater kateva kathedraal kathedrale katholiek katholieke katholieken katholik
katholiken katholisch katholische katholischen katholischer katholizismus katil katilan katildi
katildigi katili katilim katiliyorum katilmak katki katkida katli katoaa katoen katolicka katolicki
katolickich katolickie katolickiego katolickiej katolickim katolicy katolicyzm katoliker katolikow
katolikus katolska katolske katon katonai katonak katosi katse katsella katso katsoa katsoi katsoin
katsojaa katsomaan katsomassa katson katsonut katsoo katsotaan katt katta kattaa katte katten katter
katterna kattintva katto katzchen katze katzen kauaa kauan kauas kaudella kaudelle kauden kauen kauf
kaufe kaufen kaufer kaufhaus kaufhof kaufkraft kaufleute kauflich kaufmannische kaufmannischen
kaufmannischer kaufpreis kaufst kauft kaufte kauften kaufvertrag kaugummi kauhea kaukaa kaukana kaukasus
kaum kauniin kauniisti kauniit kauniita kaunis kaunista kaupan kaupassa kaupasta kaupat kauppa kauppaa
kauppaan kauppakeskus kauppojen kaupungeissa kaupungilla kaupungin kaupungissa kaupungista kaupungit
kaupunki kaupunkia kaupunkien kaupunkiin kausalitat kausi kaution kautta kauwgom kauze kavaj kavallerie
kave kavelee kavelemaan kaveli kavella kavereiden kavereita kaveri kaveria kaverin kaverit kavet kavga
kavi kaviar kavin kavisi kavivat kavrami kavu kavy kawa kawal kawalek kawalka kawalki kawalkow kawalku
kawasaki kawe kawiarni kawie kawy kaxig kayak kayaking kaybeden kaybetmek kaybetmis kaybetti kaybettik
kaybettim kaybi kayda kaydaan kaydetti kaydi kayip kayitlari kaymaan kayn kaynagi kaynak kaynaklar
kaynaklari kaynakli kayneet kaynnissa kaynnistyi kayntiin kaynyt kayseri kayta kaytan kaytannon
kaytannossa kaytanto kaytat kaytetaan kaytettavissa kaytettiin kaytetty kaytiin kaytin kayton kaytossa
kaytosta kayttaa kayttaen kayttaja kayttajan kayttajat kayttajien kayttamaan kayttamalla kayttaminen
kayttanyt kayttavat kaytti kaytto kayttoa kayttoon kayty kayvat kaza kazal kazala kazali kazan kazanan
kazandi kazandigi kazandim kazania kazanir kazanma kazanmak kazasi kazda kazde kazdego kazdeho kazdej
kazdem kazdemu kazdopadne kazdorocne kazdou kazdy kazdych kazdym kaze kazerne kb kc kciuki kde kdnp kdo
kdu kdy kdyby kdybych kdybychom kdybys kdybyste kdykoli kdykoliv kdysi kdyz kebab kecskemet kecy ked
kedd kedden kedelig kedelige kedeligt kedi kedja kedjan kedjor kedve kedved kedveert kedvelt kedvem
kedvenc kedvencem kedves kedvezmeny kedvezo keek keel keen keenly keep keeper keepers keeping keeps keer
keerde keert keertje keg kegel kegelbahn kegyetlen kehitetty kehittaa kehittamaan kehittaminen
kehittamiseen kehittya kehittynyt kehittyy kehityksen kehitys kehitysta kehle kehon kehottaa kehre
kehren kehrt kehrte kehrten kei keihard keiharde keikka keil keim keime kein keine keinem keinen keiner
keinerlei keines keinesfalls keineswegs keino keinoin keinoja keinot keins keiseren keita keittio
keittion keittiossa keizer kejsare kejsaren kejser kek keken kekkonen keks kekse keksi keksia keksin
keksinyt kel kela kelch kelder kelet keleti keletkezett kelime kelimeler kelimesi kellemes kellemetlen
kellene kellenek keller kelljen kellnerin kellon kelpaa kelt keltainen kelten kemeny kemenyen kemi
kemiai kemik kemikalier kemisk kemiska kemiske kempen kempten kenara kenbaar kende kenden kender
kendileri kendilerine kendilerini kendim kendime kendimi kendimize kendimizi kendin kendinden kendine
kendini kendinize kendinizi kendisi kendisinden kendisine kendisini kendisinin kendskab kendt kendte
kene kenelle kenellekaan kenen kenenkaan kengat kenmerk kenmerken kenmerkend kenmerkende kenne kennedy
kennel kennelijk kennen kennengelernt kennenlernen kennenlernt kennenlernte kennenzulernen kenner kennis
kennismaken kennismaking kennissen kennst kennt kenntnis kenntnisse kenntnissen kennzahlen kennzeichen
kennzeichnen kennzeichnet kennzeichnung kenraali kentalla kentalle kentan kenteken kenti kenties kentin
kentta kentucky kenyelmes kenyer kenytelen kep kepe kepek kepeket kepen kepes kepesek kepest kepet keps
kept keptelen kepviselo kepviseloi kepviseloje kepzeld kepzelni kepzes kepzett keraa keramik kerasi
kerata kerataan kerdes kerdese kerdesek kerdeseket kerdesem kerdesre kerdest kerdezi kerdezni kerdezte
kerdeztem kere kerek kerekpar kerekparos kerel kerels kerem keren keres keresd keresek keresel keresem
keresett keresi keresik kereskedelmi keresnek keresni keress keressuk kerestem keresunk kereszteny
keresztul keret kereteben kerjuk kerk kerkelijke kerken kerker kerkhof kerl kerlchen kerle kerlek kermis
kern kerncentrale kerne kernel kernels kernen kernenergie kerni kerosene kerralla kerrallaan kerran
kerrankin kerro kerroin kerron kerrotaan kerrottiin kerrottu kerst kerstavond kerstboom kerstman
kerstmis kert kerta kertaa kertaakaan kertaan kertben kerte kertem kertesz kerti kertoa kertoi kertoja
kertomaan kertonut kertoo kertovat kerul kerulet keruletben keruleti kerulnek kerulni kerulo kerult
kerultek kerunk kerze kerzen kesa kesakuun kesakuussa kesalla kesan kesana kesif kesin kesinlikle kesk
keske keskeinen keskella keskelle kesken keskenaan keski keskiarvo keskimaarainen keskimaarin keskin
keskittya keskittyy keskiviikkona keskuksen keskus keskusta keskustaan keskustan keskustassa keskustasta
keskustelemaan keskustella keskustellaan keskustelu keskustelua keskusteluja keskustelun keskustelussa
keskustelut keskusteluun keskuudessa keso kesobb kesobbi kesobbiekben kessel kesta kestaa kestanyt
kestava kestavan kesti kesto kesz keszen keszit kesziteni keszitett keszitette keszitettem keszlet
keszul keszulnek keszulo keszult keszultek ket keta ketaan ketchup ketel keten ketju ketjun ketka keto
ketszer kette ketten ketting kettingen kettle ketto kettos kettot ketzer keuken keule keur keuren keurig
keurt keus keuze keuzes kevaalla kevaan kevaana kevat keves kevesbe kevesebb kevesebbet kevesen keveset
kevyesti kevyt kex key keyboard keyboards keyfi keyif keyifli keynote keys keystone keyword keywords kez
kezd kezdek kezdem kezdenek kezdeni kezdetben kezdete kezdetet kezdeti kezdett kezdi kezdjuk kezdo
kezdodik kezdodott kezdte kezdtek kezdtem kezdunk kezdve keze kezebe kezeben kezeles kezelni kezem kezet
kezi kezilabda kezmuves kezzel kft kfz kg khaki khan khl ki kiadas kiado kiadott kialakitott kialakult
kiallitas kiallitasa kibaszott kibice kibicow kiblu kibris kichern kick kicked kicken kicker kickers
kicking kickoff kicks kickstarter kicsi kicsit kicsoda kid kiddie kidding kiddo kiderul kiderult kidnap
kidnapped kidnappers kidnapping kidney kidneys kidolgozott kids kiedy kiedykolwiek kiedys kiefern
kiegeszito kiekko kiekon kiel kielbasa kielella kielen kieler kieli kielletty kielsi kielta kieltaa
kieltamatta kieltaytyi kiemelkedo kiemelt kiepska kiepski kiepskie kiepsko kierowac kierowal kierowane
kierowania kierowanie kierowany kierowca kierowce kierowcow kierowcy kierownica kierownictwa
kierownictwo kierownicy kierownik kierownika kierownikiem kierroksella kierroksen kierros kiertaa
kieruja kierujac kierujacy kieruje kierunek kierunkach kierunki kierunkiem kierunkow kierunku kies
kiesett kiest kieszeni kieszenie kiev kiew kiezen kiezer kiezers kifejezes kifejezetten kig kigge
kiggede kigger kigget kihivas kiina kiinaan kiinalainen kiinalaiset kiinan kiinassa kiinni kiinnittaa
kiinnosta kiinnostaa kiinnostava kiinnostavaa kiinnostavat kiinnostuneita kiinnostunut kiinnostus
kiinnostusta kiire kiitokset kiitoksia kiitollinen kiitos kiittaa kiitti kij kijem kijk kijkcijfers
kijken kijker kijkers kijkje kijkt kijow kijowa kijowski kijowskiego kika kikar kikker kikkers kilde
kilden kildene kilder kilenc kilic kilicdaroglu kilise kilit kilka kilkadziesiat kilkakrotnie
kilkanascie kilkaset kilkoma kilku kilkudziesieciu kilkukrotnie kilkunastu kilkuset kill killar killarna
kille killed killen killer killers killing killings kills kiln kilo kiloa kilogram kilogramm kilogramow
kilograms kilometer kilometern kilometers kilometr kilometre kilometres kilometri kilometria kilometrin
kilometro kilometrow kilometru kilometry kilos kilpailu kilpailua kilpailun kilpailussa kilpailuun kime
kimin kimkolwiek kimler kimligi kimlik kimono kimppuun kims kimse kimsenin kimseye kimseyi kimseyle
kimsin kimyasal kin kina kinaban kinach kinai kind kinda kinden kinder kinderarzt kinderboeken
kinderbuch kinderbucher kinderen kindererziehung kindergarten kindergeld kinderheim kindern kinderopvang
kinderspiel kindertagesstatte kindertagesstatten kindertijd kinderwagen kinderzimmer kindes kindesalter
kindest kindheit kindisch kindje kindjes kindle kindliche kindlichen kindly kindness kindred kinds kinek
kineser kinesisk kinesiska kinesiske kinesiskt kinetic king kingdom kingdoms kingpin kings kinie kink
kinks kinky kinn kino kinos kinship kiosco kiosk kiosque kip kippe kippen kippt kipua kiralik kiralya
kiralyi kiralyno kiralysag kiralyt kirch kirche kirchen kirchengemeinde kirchengemeinden
kirchengeschichte kirchenmusik kirchensteuer kirchhof kirchhoff kirchlich kirchliche kirchlichen
kirchlicher kirchturm kirik kirja kirjaa kirjailija kirjaimellisesti kirjallisuuden kirjan kirjassa
kirjasta kirjasto kirjaston kirjat kirje kirjeen kirjoita kirjoitan kirjoitetaan kirjoitettu kirjoitin
kirjoittaa kirjoittaja kirjoittamaan kirjoittanut kirjoitti kirjoitus kirjoja kirjojen kirka kirke
kirken kirkenes kirkens kirker kirkko kirkkoon kirkon kirkossa kirli kirmes kirmizi kirsche kirschen
kisa kisaca kisan kisassa kisat kisebb kiserlet kiserleti kisfiu kisi kisiden kisiler kisilere kisileri
kisilerin kisilik kisim kisin kisinin kisisel kisiye kisiyi kislany kismen kismi kisminda kismini
kisoihin kisoissa kisojen kiss kissa kissan kissar kisse kissed kissen kisses kissing kist kista kistan
kiste kisten kit kita kitabi kitabin kitabini kitap kitaplar kitaplari kitapta kitas kitchen kitchens
kite kites kits kitsch kitschig kittel kitten kittens kitu kituno kiva kivaa kivalo kivan kivancsi
kivanok kivanom kivant kivasti kivel kiven kivetelevel kiveve kivoja kivul kivuli kiwi kiyafet kiymetli
kiz kiza kizarolag kizi kizim kizin kizla kizlar kizlari kizlarin kjapp kjapt kjede kjedelig kjedelige
kjeder kjeft kjeften kjekk kjeks kjekt kjeller kjelleren kjemi kjemisk kjemiske kjempe kjempebra kjemper
kjempet kjendis kjendiser kjenne kjenner kjennes kjennskap kjent kjente kjerne kjernen kjipt kjol kjole
kjolen kk kl klaagt klaar klaarkomen klaarmaken klaas klacht klachten kladno kladzie klaede klaeder
klaedt klaga klagade klagar klagat klage klagen klagenfurt klager klagerin klagers klaget klaglich klagt
klagte klamac klamia klamie klamiesz klammer klammern klamotten klamstw klamstwa klamstwem klamstwo
klamt klan klandra klang klange klangen klank klant klanten klantenservice klanu klap klapp klappa
klappar klappe klappen klappt klappte klar klarade klaranlage klarar klarat klare klarede klarem klaren
klarer klarere klares klaret klargestellt klarheit klarhet klarinette klarkommen klarmachen klarna
klarstellen klarstellung klart klarte klartext klarung klarwerk klarzustellen klas klasa klasach klase
klasgenoten klasicke klasie klasik klass klassas klasse klassekampen klassement klassen klassenfahrt
klassenkameraden klassenkampf klassens klassenzimmer klasser klasserna klassiek klassieke klassieker
klassiekers klassifikation klassifiziert klassifizierung klassik klassiker klassikern klassinen
klassisch klassische klassischen klassischer klassisches klassisk klassiska klassiske klassiskt
klasskamrater klasszikus klasy klasyczna klasyczne klasycznego klasycznej klasyczny klasycznych
klasycznym klasyfikacji klasyk klasyka klasztoru klasztorze klatce klatka klatki klatre klatsch klatsche
klatschen klatscht klatwa klauen klausel klauseln klausur klausuren klaut klauwen klauzula klavier
klawiature klawiatury kle klebeband kleben kleber klebt kledd kleden kledij kleding kledingstuk klee
kleed kleedkamer klei kleid kleiden kleider kleidern kleiderschrank kleidung kleidungsstuck
kleidungsstucke klein kleindochter kleine kleinem kleinen kleiner kleinere kleineren kleinerer kleineres
kleines kleingeld kleinigkeit kleinigkeiten kleinkind kleinkinder kleinkinderen kleinschalige kleinstadt
kleinste kleinsten kleintje kleintjes kleinwagen kleinzoon kleist klem klemm klemme klemmen klep kler
kleren kleriker klerus klesa kleska kleski kletsen kletterhalle klettern klettert kletterte kleur
kleuren kleurrijk kleurrijke kleuters klev kleve kliar klic klice klick klicka klickade klickar klicke
klicken klicks klickt klicove klid klidne klidu klienci klient klienta klientami klientel klientem
klienten klienter klientow klientu klienty klik klikk klikkaa klikke klikken klikker kliknac kliknij
klikt klim klima klimaanlage klimaat klimaatverandering klimacie klimaendringene klimaendringer klimaet
klimas klimat klimatechnik klimatet klimatischen klimatu klimaty klimatyczne klimatycznych klimatyzacja
klimawandel klimmen klimt kling klinge klingel klingeln klingelt klingelte klingen klingende klingenden
klingt klinice kliniek klinik klinika klinikai kliniken kliniki klinikum klinisch klinische klinischen
klinke klinken klinkers klinkt klip klipp klippa klippan klippe klippen klipper klippet klippt klippte
klischee klischees klistra klitoris kliv kliva kliver klo klobouk klocic klocka klockan klockner klockor
kloden klog kloge klogere klogt klok kloka klokare klokka klokke klokken klokt klon klonk kloof klooster
klootzak klop klopapier klopfen klopft klopot klopotow klopoty kloppen klopt klopte klor klos kloster
klosterkirche klostern klosters klostret klote kloten klotni klotnie klub klubach klubb klubba klubbar
klubbarna klubben klubbene klubbens klubber klubberne klubem klubie klubow klubs klubu kluby kluci klucz
klucza klucze kluczem kluczowa kluczowe kluczowy kluczowych kluczowym kluczy kluft klug kluge klugen
kluger kluis kluk kluka kluky klump klumpen klura klus klusjes klussen kluven klyftor km knabbern knabe
knaben knack knacka knackar knacken knackpunkt knackt knae knaegt knal knall knallen knaller knallhart
knallt knallte knap knapp knappar knappast knappe knappen knapper knappes knappt knapt knark knarka
knarkare knast knecht knee kneel kneeling knees kneipe kneipen knekke knep knepigt kneppe knepper knete
knew knick knickers knie knieen knien kniet knife knight knights knih knihovna knihovny knihu knihy
knijpen knip knipa knipoog knippen knit knitted knitting kniv knivar kniven knives knize knizky knob
knoblauch knobs knochel knochen knock knocked knocking knockout knocks knoflook knogler knoop knooppunt
knop knopen knopf knopfdruck knopfe knoppen knot knoten knots know knowing knowingly knowledge
knowledgeable known knows knox knuckle knuckles knuffel knuffelen knulle knupfen knupft knupfte knuppel
knus knuse knuser knusprig knust knuste knuten knutna knyta knyter knytte knytter knyttet ko koala
koalice koalicja koalicje koalicji koalition koalitionen koalitionspartner koalitionsverhandlungen kob
kobe kobenhavnske kober kobes kobiece kobiecej kobiecie kobiecy kobiecych kobiet kobieta kobietach
kobietami kobiete kobieto kobietom kobiety koble koblenz kobler koblet kobt kobte koc koca kocaeli
kocaman kocasi koch kocha kochac kochaja kochal kochalam kocham kochamy kochana kochani kochanie
kochanka kochany kochasz kochbuch koche kochen kochin kocht kochten kociol kock kocken kocky kocsi
kocsog kod kode kodeks kodeksie kodeksu kodem koden koder kodet kodex kodin kodot kodow kodu kody koe
koeien koek koekje koekjes koel koele koelen koelkast koepel koer koerden koerier koers koesteren koets
koffein koffer kofferraum koffers koffie kog kogel kogels kognitiv kognitive kognitiven kogo kogokolwiek
kogos kohdalla kohdallaan kohdalle kohdassa kohdata kohde kohden kohdistuu kohl kohle kohlen
kohlendioxid kohlenhydrate kohlensaure kohlenstoff koho kohta kohtaa kohtaan kohtaavat kohtalo kohteeksi
kohteen kohteena kohteita kohti kohtuullisen koira koiraa koiran koirat koiria koirien koittaa kojarza
kojarze kojarzy kok koka kokain kokar koke kokea kokee kokeile kokeilemaan kokeilla kokeillut kokemuksen
kokemukset kokemuksia kokemus kokemusta koken kokenut koker kokevat koki kokk kokken kokkenet kokoa
kokoajan kokoelma kokoinen kokonaan kokonaisuudessaan kokonaisuus kokonaisuutena kokoomuksen kokoomus
kokoon kokoonpano kokosnuss kokouksen kokouksessa kokous koks kokt koktajl koku kokusu kol kola kolacja
kolacje kolacji kolan kolana kolanach kolano kolay kolayca kolben kolcson kold kolde koldt kole koledze
koledzy kolega kolegami kolege kolegi kolegium kolego kolegom kolegove kolegow kolegy kolei kolej
kolejce kolejka kolejki kolejna kolejne kolejnego kolejnej kolejno kolejnosc kolejnosci kolejny
kolejnych kolejnym kolejnymi kolejowe kolejowej kolejowych kolekcja kolekcje kolekcji kolem kolen kolena
koles kolesi kolesia koleskabet kolezanek kolezanka kolezanki kolik kolikrat kolin kolka kolko kolla
kollade kollaps kollar kollari kollat kolleg kollega kollegaer kollegan kollege kollegen kolleger
kollegin kolleginnen kollegium kollegor kollegorna kollektion kollektiv kollektiva kollektive
kollektiven kollektivt koller kollidiert kollision kolmanneksi kolmannella kolmannen kolmannessa kolmas
kolmatta kolme kolmea kolmeen kolmella kolmen kolmessa kolmesta kolmesti koln kolner kolo kolom kolonel
koloni kolonia koloniale kolonialismus kolonie kolonien kolonii kolonne kolor kolorach kolorem kolorow
kolorowe kolorowych koloru kolory kolorze kolozsvari kolsch kolto koltoi koltuk kolu kolumbien kolumna
kolumne kolumny kom koma komaan komandor komarom komary kombi kombinace kombinaci kombinacja kombinacji
kombinasjon kombinasjonen kombination kombinationen kombinationer kombinera kombinerat kombinere
kombineret kombinert kombinieren kombiniert kombinierte kombinierten komea komedi komedia komedie
komedii komen komend komenda komendant komendanta komende komendy komentaja komentar komentare komentarz
komentarza komentarzach komentarzami komentarze komentarzem komentarzu komentarzy komentator komentowac
komentowania komentuje komercni komercyjnych komet kometen komfort komfortabel komfortowo komik komiker
komiks komiksow komiksu komiksy komisariat komisarz komisarza komisch komische komischen komischer
komischerweise komisches komise komisi komisja komisje komisji komiska komiskt komission komisyonu
komitee komiteen komitees komitet komitetow komitetu komm komma kommandant kommandanten kommande
kommandeur kommando kommandoen kommandor kommandos komme kommen kommend kommende kommenden kommentar
kommentare kommentaren kommentarer kommentarerna kommentarfeltet kommentator kommentatoren kommentera
kommenterade kommenterar kommenterat kommentere kommenterer kommentieren kommentiert kommentierte
kommentit kommentoi kommentoida kommentteja kommentti kommer kommercielle kommersiell kommersiella
kommersielle kommersiellt kommerziell kommerzielle kommerziellen kommet kommilitonen kommisjonen
kommissaer kommissar kommissare kommissarin kommission kommissionen kommissionierung kommit kommode
kommst kommt kommun kommunal kommunala kommunalbestyrelsen kommunale kommunalen kommunaler
kommunalpolitik kommunalpolitiker kommunalt kommunalwahl kommunalwahlen kommune kommunen kommunene
kommunens kommuner kommunerna kommunernas kommunerne kommunes kommunestyret kommunicera kommunicerar
kommunikacio kommunikacios kommunikasjon kommunikation kommunikationen kommunikationer kommunikere
kommunion kommunisere kommunism kommunismen kommunismus kommunist kommunista kommunisten kommunister
kommunisterna kommunistische kommunistischen kommunistisk kommunistiska kommunizieren kommuniziert
kommuns komodie komodien komoly komolyabb komolyan komorek komorka komorke komorki komorkowe komorkowej
komorkowy komorkowych komory kompa kompakt kompakte kompakten kompani kompania kompanie kompaniet
kompanii kompas kompass kompatibel kompensasjon kompensation kompensera kompensieren kompensiert
kompetanse kompetencer kompetencje kompetencji kompetens kompetensen kompetent kompetenta kompetente
kompetenten kompetenter kompetenz kompetenzen kompis kompisar kompisarna kompisen kompleks komplekse
kompleksow kompleksu kompleksy komplement komplet kompletacja kompletna kompletne kompletni kompletnie
kompletny kompletnym komplett kompletta komplette kompletten kompletter komplettera komplettes komplex
komplexa komplexe komplexen komplexer komplexes komplexitat komplext komplicerad komplicerade
komplicerat kompliceret komplikationen komplikationer komplimang komplimanger kompliment komplimente
komplisert kompliserte komplizen kompliziert komplizierte komplizierten komplizierter komponente
komponenten komponenter komponieren komponiert komponierte komponist komponisten komposition
kompositionen kompozycja kompozycji kompromis kompromiss kompromissa kompromisse komputer komputera
komputerach komputerem komputerow komputerowe komputerowej komputerowy komputerowych komputery
komputerze komst komsu komt komu komukolwiek komunii komunikace komunikaci komunikacja komunikacje
komunikacji komunikacyjnych komunikat komunisci komunismu komuniste komunisticke komunistow
komunistyczna komunistyczne komunistycznego komunistycznej komunistyczny komunistycznych komunizm
komunizmu komuny komur komus komutan komutani kon kona konani konca konce koncem koncentration
koncentrera koncentrere koncentreret koncentruje koncepce koncepcja koncepcje koncepcji koncept
konceptet koncercie koncern koncernen koncernu koncerny koncert koncertach koncerten koncerter koncertet
koncertow koncertu koncerty konci koncie koncow koncowe koncowka koncowki koncowy koncowych koncowym
koncu koncza konczac koncze konczy konczyc konczymy konczyn konden kondigde kondigt kondition
konditionen kondom kondome kondomer kone konec konecne koneella koneen koneeseen koneet koneita konen
konetta konfederacja konfederacji konferans konferanse konferansen konference konferencen konferenci
konferencia konferencja konferencje konferencji konferens konferensen konferenz konferenzen konfession
konfessionen konfiguration konflikcie konflikt konflikte konflikten konflikter konfliktow konflikts
konfliktu konflikty konform konfrontacji konfrontation konfrontieren konfrontiert kong konga konge
kongelig kongelige kongen kongens kongo kongre kongres kongresie kongress kongressen kongresses kongresu
kongsberg kongsvinger koni konia konie koniec konieczna konieczne koniecznie koniecznosc koniecznosci
koniecznoscia konieczny konige konigen konigin koniginnen koniglich konigliche koniglichen koniglicher
konigreich konigreiche konigreichs konigs konigsberg konigshaus konijn konijnen koning koningen koningin
koninklijk koninklijke koninkrijk koniu konjunktur konklusion konklusjon konklusjonen konklusjoner
konkret konkreta konkretan konkrete konkreten konkreter konkretes konkretisiert konkretna konkretne
konkretnego konkretnej konkretni konkretnie konkretny konkretnych konkretnym konkurence konkurenci
konkurencja konkurencje konkurencji konkurowac konkurranse konkurransen konkurranser konkurrence
konkurrencen konkurrencer konkurrens konkurrensen konkurrent konkurrenten konkurrenter konkurrenz
konkurrera konkurrere konkurrerer konkurrieren konkurs konkursach konkursie konkursow konkurssiin
konkursu konkursy konne konnen konnens konnt konnte konnten konntest konntet konnyebb konnyebben konnyen
konnyu konsekvens konsekvensen konsekvensene konsekvenser konsekvenserna konsekvenserne konsekvent
konsekwencja konsekwencjami konsekwencje konsekwencji konsekwentnie konsens konsentrasjon konsentrere
konsept konseptet konsequent konsequente konsequenter konsequenz konsequenzen konser konsernin konsert
konserten konserter konservativ konservativa konservative konservativen konservativer konserwacji
konserwatystow konserwatywna konserwatywnej konserwatywnych konseyi konsistenz konsole konsolen konsoli
konsolidierung konsortium konspiration konspirationsteorier konst konstant konstante konstanten
konstantinopel konstanz konstatera konstaterade konstaterar konstaterat konstatere konstatiert
konstellation konstellationen konsten konstig konstiga konstigheter konstigt konstitution konstruerade
konstruert konstruieren konstruiert konstrukce konstrukci konstrukcja konstrukcje konstrukcji
konstruksjon konstrukt konstrukteur konstruktion konstruktionen konstruktiv konstruktive konstruktiven
konstruktivt konstverk konstytucja konstytucje konstytucji konstytucyjnego konstytucyjny konsul konsulat
konsulent konsult konsultacje konsultacji konsultant konsulter konsum konsument konsumenta konsumenten
konsumenter konsumentow konsumera konsumieren konsumiert konsumpcji konsumtion kont konta kontakcie
kontakt kontakta kontaktach kontaktade kontaktar kontaktat kontaktaufnahme kontakte kontakten kontakter
kontaktet kontaktieren kontaktiert kontaktlinsen kontaktow kontaktu kontakty kontant kontanter
kontekscie kontekst kontekstu kontem konten konter kontern kontext kontextu kontinent kontinente
kontinenten kontinentet kontinents kontingent kontinuerlig kontinuerligt kontinuierlich kontinuierliche
kontinuierlichen kontinuitat kontje konto kontoen konton kontor kontorer kontoret kontot kontra
kontrabass kontrahenten kontrakt kontrakten kontrakter kontraktet kontraktu kontrakty kontraproduktiv
kontrast kontraste kontrol kontrola kontrole kontroli kontroll kontrolle kontrollen kontroller
kontrollera kontrollerade kontrollerar kontrolleras kontrollerat kontrollere kontrollerer kontrolleret
kontrollert kontrollerte kontrollieren kontrolliert kontrollierte kontrollierten kontrolou kontrolovat
kontrolowac kontrolowane kontrolu kontroluja kontroluje kontroly kontrovers kontroverse kontroversen
kontroversiella kontroversiellt kontrowersje kontrowersji kontrowersyjne kontrowersyjny konturen
kontuzji kontynencie kontynentu kontynuacja kontynuacje kontynuacji kontynuowac kontynuowal kontynuuje
konu konuda konuk konular konularda konulu konung konungen konus konusalim konusan konusma konusmak
konusmasi konusmaya konustu konusu konusunda konusurken konusuyor konuya konuyla konuyu konvent
konvention konventionell konventionelle konventionellen konventionen konversation konversationen
konversationer konvertera konvertieren konvertiert konvoi konvooi konwencja konwencji konwoj konya
konyha konyv konyvben konyve konyvek konyveket konyvet konyvtar konzentration konzentrationen
konzentrationslager konzentriere konzentrieren konzentriert konzentrierte konzentrierten konzept
konzepte konzepten konzeptes konzeption konzepts konzern konzerne konzernen konzerns konzert konzerte
konzerten konzervativni konzession konzil konzipiert koodi kooi kook kookt kool koop kooperation
kooperationen kooperationspartner kooperativ kooperieren kooperiert koopt koor koordinaten koordination
koordinator koordinieren koordiniert koordinierung koorts koostuu kop kopa kopac kopacz kopalni kopalnia
kopalnie kopce kopegi kopek kopen kopenhagen kopenick koper koperen kopers kopf kopfball kopfbedeckung
kopfchen kopfe kopfen kopfes kopfhorer kopfkissen kopfschmerzen kopfschutteln kopfuber kopfweh kopi
kopia kopie kopieen kopien kopier kopiera kopieren kopiert kopii kopior kopje kopp koppar koppel
koppelen koppeling koppeln koppels koppen koppig koppla kopplad kopplade kopplar kopplas kopplat
koppling kopplingar kopplingen kopplung kopru koprusu kor koraban korabban korabbi korai koran korb
korban korbchen korbe korben kore korea koreai korean koreaner koreanisch koreanische koreanischen
koreanska koreben korekort korekta korekty koren korende koreny korer kores korespondencji koretoj
koretojer korfbal korg korgen korhaz korhazba korhazban korjaa korjata korjattu korjaus korkad korkade
korkat korkea korkealla korkealle korkeampi korkean korkein korkeintaan korkeus korki korkma korku
korkunc korkuyorum korm kormany kormanyt kormanyzati kormanyzo korn korner kornyek kornyeke kornyeken
kornyezet kornyezetvedelmi korona korone korony korostaa korot korper korperlich korperliche
korperlichen korperlicher korpern korpers korperschaft korperschaften korpersprache korperteile
korpertemperatur korperverletzung korporaal korporacja korporacje korporacji korps korpus korpusu
korrekt korrekta korrekte korrekten korrekter korrektheit korrektur korrekturen korrelation
korrespondent korrespondenten korrespondenz korridor korridoren korrigera korrigiere korrigieren
korrigiert korrigierte korrupsjon korrupt korrupta korrupte korrupten korruption kors korsa korsar
korsel korset korsning korsningen korszak kort korta kortare kortars korte korten kortene korter kortere
kortet kortfattat korthet kortin korting kortingen kortingscode kortom kortste kortti kortweg koru korul
korulbelul koruli korulmenyek koruma korumak korun koruny korupcja korupcji koruyucu korv korvaa korvata
korven kory koryta korytarz korytarza korytarzu korzeni korzenie korzysc korzysci korzysta korzystac
korzystaja korzystajac korzystal korzystam korzystania korzystanie korzystne kos kosarlabda kosc kosci
kosciele koscielne koscielny koscielnych kosciol kosciola kosciolach kosciolem kosciolow kosciolowi
koscioly kose koselig koser kosher koskaan koske koskee koskeva koskevan koskevat koskien kosmetik
kosmetyki kosmiczne kosmicznej kosmiczny kosmicznych kosmische kosmischen kosmos kosmosie kosmosu kosovo
kossuth kost kosta kostade kostar kostat kostbaar kostbar kostbare kostbaren koste kostede kostel
kostela kostele kosten kostenfrei kostengunstig kostenlos kostenlose kostenlosen kostenloser kostenloses
kostenpflichtig koster kostet kostete kosthold kosti kostium kostiumy kostka kostke kostki kostlich
kostliche kostlichkeiten kostnad kostnaden kostnadene kostnader kostnaderna kostte kostum kostume
kostumen kostuum kostuums kostym kosz kosza koszi koszmar koszonet koszonheto koszonhetoen koszonjuk
koszonom koszt koszta kosztach kosztami kosztem kosztow kosztowac kosztowal kosztowala kosztowalo
kosztowne kosztuja kosztuje koszty koszula koszulce koszule koszuli koszulka koszulke koszulki kot kota
kotelezo kotem kotet koti kotia kotiin kotimaan kotimainen kotimaista kotka kotku kotlownia kotly kotoa
kotoisin kotona kotott kotow kotu kotuluk kotusu koty kotze kotzen kotzt kou koud koude kouder koukat
koule koulu koulua kouluissa koulujen koulun koulussa koulusta koulut koulutukseen koulutuksen
koulutuksesta koulutus koulutusta kouluun koupi koupil koupila koupit koureni kousek kousky kouvola
kouvolan kouzlo kova kovaa kovalla kovan kovassa kovasti kovat kovempaa kover kovet kovetett koveti
kovetkezett kovetkezik kovetkezo kovetkezteben kovetni koveto kovetoen kovette kovia kovin kovinkaan
kowalski koy koydu koymak koyu koyun koyunde koyup kozak kozben koze kozel kozelben kozelebb kozeleben
kozeledik kozeleti kozeli kozen kozep kozepen kozepes kozepiskolai kozepkori kozepso kozigazgatasi
kozlekedes kozlekedesi kozlekedik kozolte kozonseg kozos kozosen kozosseg kozossegi kozott kozotti
kozpont kozponti kozseg kozt koztarsasag koztarsasagi kozti koztuk kozul kozuluk kozuti kozvelemeny
kozvetlen kozvetlenul kozy kozze kp kpina kpl kpss kpt kr kraan krabben krach krachen kracht krachten
krachtig krachtige krachtiger kradna kradnie kradziez kradziezy kraeft kraefter kraeve kraevede kraever
kraeves kraft krafte kraften krafter krafterna kraftfull kraftfulla kraftfullt kraftig kraftiga
kraftigare kraftige kraftigen kraftiger kraftigt kraftstoff kraftverk kraftvoll kraftwerk kraftwerke
kraftwerken krag kragen krahen kraina krainie krainy kraj krajach krajami kraje krajem kraji krajiny
krajobraz krajobrazu krajow krajowa krajowe krajowego krajowej krajowy krajowych krajowym krajske
krajskeho krajsky kraju krakau kraken krakow krakowskiej krakowskim krale krali kralice kralicesi
kraliyet krallen kralove kralovna kralovstvi kram krama kramar kramas kramer krampf krampfe krampfhaft
kran kranbahn kranen kranfuhrer krangel krangle krangler krank kranke kranken krankenhaus krankenhauser
krankenhausern krankenhauses krankenkasse krankenkassen krankenpflege krankenpfleger krankenschwester
krankenschwestern krankenversicherung krankenwagen kranker krankes krankheit krankheiten krankheitsbild
krankzinnig krant kranten kranz krap krasc krascha kraschade kraschar krasna krasne krasnou krasny krass
krasse krassen krasser krasy kratce krater kratke kratki kratkou kratky kratsi kratzen kratzer kratzt
kraus krause kraut krauter krautern krav kraven kravene kravet krawall krawatte krawedzi kraza krazy
kreativ kreativa kreative kreativen kreativer kreatives kreativitat kreativitet kreativt kreatur
kreaturen kreatywnosc kreatywnosci krebs kreca kreci krecic krecone kredi krediet kredit kredite
krediten kreditkarte kreditkarten kreditkort kredittkort kreds kredslob kredyt kredytow kredytu kredyty
kreeft kreeg krefeld kreft kreftene krefter kregach kregen kregoslup kregoslupa kregow kregu kreide
kreieren kreiert kreikan kreikka kreis kreischen kreise kreisel kreisen kreises kreislauf kreissparkasse
kreisverkehr krem kreml kremla kremlin krenket kres kreta krets kretsar kretschmann kretyn kreuz
kreuzberg kreuze kreuzen kreuzer kreuzes kreuzfahrt kreuzfahrtschiff kreuzt kreuzung kreuzungen kreuzzug
krev krevde kreve krevende krever kreves krevni krew krewnych kribbeln kridla kriechen kriecht krieg
kriege kriegen kriegerischen krieges kriegs kriegsende kriegserklarung kriegsschiffe kriegst
kriegsverbrechen kriegsverbrecher kriegt krig kriga krigar krigare krigen kriger kriget krigets kriisi
krijg krijgen krijgsmacht krijgt krijt krim krimi kriminalitat kriminalitet kriminalpolizei kriminell
kriminella kriminelle kriminellen krimineller kriminellt krimis krimpen kring kringen kripo krippe krise
krisen kriser kristal kristall kristalle kristallen kristendom kristendomen kristendommen kristet
kristna kristne krisztus kriterien kriterier kriterierna kriterium kritiek kritiikkia kritik kritiken
kritiker kritikern kritikk kritikken kritikus kritisch kritische kritischen kritischer kritisches
kritisera kritiserade kritiserar kritiseras kritisere kritiserer kritisert kritisieren kritisiert
kritisierte kritisierten kritisk kritiska kritiske kritiskt kritisoi krize krizi krk krku kro kroaten
kroatien kroatische kroatischen krocej krockar kroeg krog krogen krok kroki krokiem krokodil krokow
kroku kroky krol krola krolem krolestwa krolestwie krolestwo krolewska krolewski krolewskich krolewskiej
krolow krolowa krolowej krolowi krolowie krome kromme krona kronan krone kronen kroner kronikk kronisk
kronofogden kronor kronprinz kronprinzen kronung kroon kroonprins krop kropka kropki kropla kropp
kroppar kroppe kroppen kroppens krossa krossade krossar krossat kroten krotka krotki krotkich krotkie
krotkiego krotkiej krotkim krotko krotsze krotszy krow krowa krowy krucken kruhu kruiden kruip kruipen
kruipt kruis kruisen kruising kruispunt krullen krumel krumm kruste krut krve krwi krwia krydda kryddor
kryds krydse krydser krydset kryja kryje kryminalne krypa kryper kryss krysse krysser krysset kryteria
kryteriow kryterium krytyce krytycy krytyczne krytycznie krytyczny krytyk krytyka krytyke krytyki
krytykow krytykowac krytykuje kryzys kryzysem kryzysie kryzysu krzesla krzeslo krzycza krzyczac krzyczal
krzyczec krzyczy krzyk krzyki krzywda krzywde krzywdy krzyz krzyza krzyzem krzyzowej krzyzu ks ksc kscm
ksiadz ksiag ksiazce ksiaze ksiazek ksiazka ksiazkach ksiazkami ksiazke ksiazki ksiecia ksieciem ksiedza
ksiedze ksiedzem ksiega ksiegarni ksiege ksiegi ksieza ksiezna ksiezniczka ksiezniczki ksiezniczko
ksiezy ksiezyc ksiezyca ksiezycu ksztalcenia ksztalcenie ksztalcie ksztalt ksztaltu kt ktera ktere
ktereho kterej kterem kteremu kteri kterou ktery kterych kterym kterymi kto ktokolwiek ktora ktoras
ktore ktorego ktoregos ktorej ktoremu ktory ktorych ktorym ktorymi ktoryms ktorys ktorzy ktos ku kuba
kubek kubie kubikmeter kuby kuche kuchen kuchni kuchnia kuchnie kuchyne kuchyni kucuk kuddar kudde
kudden kudos kugel kugeln kugelschreiber kuh kuhe kuhen kuhl kuhle kuhlen kuhler kuhles kuhlschrank
kuhlt kuhlung kuhn kuhne kuin kuinka kuip kuitenkaan kuitenkin kujawsko kuk kuka kukaan kukat kuken
kukin kukkia kukurydzy kul kula kulak kulcs kuld kuldeni kuldetes kuldott kuldte kule kulfoldi kulfoldon
kuli kulinarische kulinarischen kulisse kulissen kulisserna kulisy kuljettaa kuljettaja kuljettajan
kulkea kulkee kulkevat kulki kull kullan kullanan kullanarak kullandi kullandigi kullanici
kullanilabilir kullanilan kullanilarak kullanildigi kullanilir kullanilmaktadir kullanilmasi kullanilmis
kullanim kullanimi kullanir kullaniyor kullanma kullanmak kullanmaya kullen kulonben kulonbozo kulonbseg
kulonfele kulonleges kulonos kulonosen kulor kulso kult kulta kultaa kultainen kultiviert kulttuuri
kulttuuria kulttuurin kultu kultur kultura kulturalis kulturalne kulturalnego kulturalnej kulturalny
kulturalnych kulture kulturel kulturell kulturella kulturelle kulturellen kultureller kulturelles
kulturellt kulturelt kulturen kulturer kulturkreis kulturlandschaft kulturni kulturowe kulturowego
kulturowej kulturowo kulturowy kulturowych kulturowym kulturu kultury kulturze kulturzentrum
kultusminister kultusministerium kulubu kuluessa kulunut kulup kulut kuluttaja kuluttua kulutus kuluu
kumma kummer kummere kummern kummert kummerte kumpel kumpels kumpi kumpikaan kumpikin kumpla kun kund
kunde kunden kundene kundenservice kundentag kunder kunderna kunderne kundeservice kundgebung
kundgebungen kundigen kundigt kundigte kundigung kundigungen kundigungsfrist kundin kundschaft kunftig
kunftige kunftigen kunftiger kung kungahuset kungar kungen kungens kungliga kungligt kunhan kuningatar
kuninkaan kunna kunnan kunnassa kunnat kunne kunnen kunnes kunnet kunnia kunniaksi kunnig kunniga
kunnioittaa kunnissa kunnolla kunnon kunnossa kunnskap kunnskapen kunskap kunskapen kunskaper kunst
kunste kunsten kunstenaar kunstenaars kunstenares kunstgeschichte kunsthalle kunsthandwerk kunstig
kunstler kunstlerin kunstlerinnen kunstlerisch kunstlerische kunstlerischen kunstlerischer
kunstlerisches kunstlern kunstlers kunstlich kunstliche kunstlichen kunstlicher kunstliches kunstmatige
kunstmuseum kunstner kunstnere kunstnerisk kunstsammler kunststof kunststoff kunststoffe kunstverein
kunstvoll kunstwerk kunstwerke kunstwerken kunt kuntien kunto kuntoon kuolee kuolema kuolemaa kuolemaan
kuoleman kuolemasta kuoli kuolla kuolleen kuolleet kuolleita kuollut kuopio kuopion kuopiossa kuorma kup
kupa kupasi kupe kupfer kupi kupic kupie kupienia kupil kupila kupilam kupilem kupili kupisz kupna kupno
kupovat kupowac kupowania kupowanie kuppel kupplung kupuj kupuja kupujac kupuje kupujesz kupy kur kur'an
kural kurallar kurallari kuratorium kurban kurbis kurczak kurczaka kurczaki kurcze kurde kurden kurder
kurdische kurdischen kurdiska kurdistan kurdu kurdugu kuresel kurewsko kurfurst kurfursten kurier
kuriera kurios kurmak kurna kurnik kurort kurs kurse kursen kurser kurserna kurses kurset kursie kurski
kursow kurssi kurssin kursu kursun kursus kursy kurtarma kurtarmak kurtka kurtke kurtki kurtulmak
kurtulus kuru kurucu kurucusu kurulan kuruldu kurulmasi kurulmus kurulu kurulus kuruluslari kurulusu
kurum kurumlari kurumu kurva kurvan kurvara kurve kurven kurwa kurwo kurwy kury kurz kurzarbeit kurze
kurzel kurzem kurzen kurzer kurzere kurzeren kurzerhand kurzes kurzeste kurzesten kurzester kurzfassung
kurzform kurzfristig kurzfristige kurzfristigen kurzgeschichte kurzgeschichten kurzlich kurzschluss
kurzsichtig kurzu kurzum kurzung kurzungen kurzy kurzzeitig kus kuscheln kusin kusine kusiner kuski
kuslar kuss kusschen kusse kussen kussens kusst kusste kust kustannuksella kustannukset kustannuksia
kuste kusten kuster kustlijn kustwacht kusu kusura kusursuz kusy kut kutahya kutas kutasa kutatas
kutatasi kutatasok kutato kutatok kuten kutje kutjes kutlu kutsal kutsche kutscher kutsu kutsua kutsui
kutsun kutsutaan kutsuttiin kutsuttu kutsuu kutt kutte kutter kuttet kutu kutusu kutya kutyak kutyat kuu
kuuden kuudes kuukauden kuukaudessa kuukausi kuukausia kuukautta kuule kuulee kuulemma kuuli kuulin
kuulla kuullut kuulosta kuulostaa kuulu kuulua kuului kuuluisa kuulunut kuuluu kuuluva kuuluvan kuuluvat
kuuma kuumaa kuun kuunnella kuuntele kuuntelee kuuntelemaan kuuntelen kuusi kuussa kuva kuvaa kuvaamaan
kuvaan kuvan kuvasi kuvassa kuvasta kuvat kuvata kuvataan kuvattu kuvaus kuvert kuvia kuvien kuvissa
kuvista kuvitella kuvvet kuvvetleri kuvvetli kuwait kuze kuzey kuzi kuzyn kuzyna kuzynka kvadrat
kvadratmeter kval kvalet kvalificerad kvalificerade kvalificerede kvalificeret kvalifikace kvalifikaci
kvalifikationen kvalifisere kvalifisert kvalifiserte kvalita kvalite kvalitet kvaliteten kvalitni
kvalitu kvality kvalm kvalme kvantitet kvar kvarn kvart kvartal kvartalet kvarten kvarter kvarteret
kvarvarande kveld kvelden kveldens kvele kvetiny kvetna kvetnu kvickt kvinde kvindelig kvindelige
kvinden kvinder kvinderne kvindernes kvinders kvinna kvinnan kvinnans kvinnas kvinne kvinnelig
kvinnelige kvinnen kvinnene kvinner kvinners kvinnlig kvinnliga kvinnligt kvinnor kvinnorna kvinnornas
kvinnors kvitt kvittar kvitte kvitto kvittot kvotering kvuli kw kwaad kwaadaardige kwade kwadratowych
kwalificatie kwalifikacje kwalifikacji kwalijk kwalitatief kwaliteit kwaliteiten kwam kwamen kwart
kwartaal kwartet kwartfinale kwartier kwas kwasu kwatery kweken kwestia kwestiach kwestie kwesties
kwestii kwetsbaar kwetsbaarheid kwetsbare kwetsen kwiat kwiatami kwiatki kwiatow kwiaty kwiecien
kwietnia kwietniu kwijt kwijtgeraakt kwijtraken kwik kwitnie kwot kwota kwote kwoty kyckling kycklingen
kyennyt kykene kykenee kyky kykya kyl kylaan kylan kylassa kylen kylla kyllahan kylling kylma kylmaa
kylman kymmenen kymmenia kyrka kyrkan kyrkans kyrkor kys kyse kyseessa kyseinen kyseisen kyseista kysely
kyss kyssa kyst kysten kysy kysya kysyi kysyin kysymykseen kysymyksen kysymykset kysymyksia kysymyksiin
kysymys kysymysta kysyn kysynta kysyntaa kysytaan kysyy kyydissa kyytiin la laad laadun laag laagste
laaja laajan laajasti laajemmin laajentaa laakari laakarin laakarit laake laaketieteen laakkeet
laakkeiden laakkeita laan laars laarzen laat laatst laatste laatu laatua lab laba labat labbra labbro
labda labdarugas labdarugo labdat label labeled labeling labelled labelling labels labem laberinto
labial labio labios labirinto labor laboral laboratoire laboratoires laborator laboratori laboratories
laboratorio laboratorios laboratorium laboratory labored laborers labors labour labourer labourers
labrador labs labyrinth labyrinthe lac lace laced laces lach lache lacheln lachelnd lachelt lachelte
lachen lachend lacher lacherlich lacherliche lacherlichen laches lachete lachs lachst lacht lachte
lachten lacinskiej lack lacked lackiererei lackiert lacking lackluster lacks laco lacos lacra lacrime
lacrimi lacrosse lacs lactancia lactea lactose lacul lacului lacune lacunes lacza laczac laczenia
laczenie laczna lacznej lacznie lacznosc lacznosci laczy laczyc lad lada ladata ladda laddad laddade
laddar laddas laddat ladder ladders laddning laddove lade ladegerat laden ladens lader ladera lades
ladet ladies ladilla lading ladite ladna ladne ladnie ladny ladnych lado lados ladowania ladowanie
ladrao ladri ladrillo ladro ladroes ladron ladrona lads ladt ladu laduje ladunek ladung ladungen ladunku
ladys ladzie laeber laeg laege laegen laeger laegerne laegge laegger laegges laekker laekkert laekre
laengde laengden laenge laengere laengst laengste laer laere laerer laerere laererne laering laert
laerte laes laese laeser laesere laeses laesning laest laeste laf laffe lafontaine lag laga lagade lagar
lagarna lagarto lagat lagd lagde lage lagen lagene lagens lager lagere lagerhaus lagerhuis lagern
lagerraum lagers lagert lagerung lages laget lagets lagged lagging laggiu laghi laglig lagliga lagligt
lago lagoa lagoas lagodny lagom lagoon lagos lagra lagras lagre lagret lagrima lagrimas lagring lags
lagstiftning lagstiftningen lagt lagts laguna lagune lahde lahden lahdessa lahdetaan lahdin lahdossa
laheisyydessa lahella lahelle lahelta lahemmas lahempana lahes lahestyy laheta lahetetaan lahetettiin
lahettaa lahetti lahetys lahi lahiaikoina lahin lahinna lahistolla lahja lahm lahn lahr lahtea lahtee
lahteet lahtemaan lahtenyt lahtevat lahtien lahtisi lahtivat lahto lahtoa lahtokohtaisesti laica laici
laicite laico laid laide laie laien lailla lainaa lainan lainata laine lainkaan lainsaadannon
lainsaadanto laique lair laissa laissait laissant laisse laissee laissees laissent laisser laissera
laisserai laisserait laisses laissez laissons lait laita laitan laite laiterie laitetaan laitiers
laitoin laitoksen laitonta laitos laittaa laittamaan laittanut laitteen laitteet laitteita laittoi laiva
laivan laji lajia lajin lak laka lakan lakas lakast lake laken lakens lakes laki lakiernia lakkaa
lakossag lakott lakrits laks lalka lalki lam lama lamac lamach lamania lamanie lamb lambda lamborghini
lambs lame lamellen lament lamenta lamentable lamentablemente lamentano lamentar lamentarsi lamentato
lamentavel lamented lamenti lamento lamer lames lamia lamie lamina laminacion laminated laminatoio
laminoir lamm lammin lamminta lamp lampa lampada lampadas lampade lampan lampara lampe lampedusa lampen
lampes lampo lampoa lampor lamporna lampotila lamps lampy lan lanca lancada lancadas lancado lancados
lancam lancamento lancamentos lancando lancant lancar lancaram lancee lanceerde lanceert lancees
lancement lancent lancer lanceren lanceret lancering lances lancet lanceur lanceurs lancha lanche lanci
lancia lanciando lanciano lanciare lanciata lanciati lanciato lancio lancou lancuch lancucha land landa
landade landar landat landau landbouw landbrug landbruget landbruk lande landebahn landed landede
landelijk landelijke landen landene lander landereien landern landes landesamt landesmuseum
landesregierung landesvorstand landesweit landesweiten landet landete landeten landets landfall landfill
landgenoten landgericht landgerichts landgoed landhaus landhuis landing landings landkarte landkreis
landkreise landkreisen landlich landliche landlichen landlicher landline landlord landlords landmark
landmarks landowner landowners lands landsby landsbyen landsbygd landsbygden landscape landscapes
landscaping landschaft landschaften landschap landschappen landsdaekkende landshold landsholdet landshut
landskab landskabet landskampioen landskap landskapet landslag landslaget landsleute landslide
landslides landsmann landsting landstingen landstinget landt landtag landtags landtagsabgeordneter
landtagswahl landtagswahlen landung landwirt landwirte landwirtschaft landwirtschaftlich
landwirtschaftliche landwirtschaftlichen landwirtschaftlicher lane lanes lanet lang langage langages
langdurig langdurige lange langem langen langer langere langerem langeren langerer langeres
langerfristig langes langeweile langfristig langfristige langfristigen langjahrige langjahrigen
langjahriger langosta langrenn langs langsam langsame langsamen langsamer langsiktig langskomen langsom
langsomt langst langste langsten langt language languages langue langues langvarig langweile langweilen
langweilig langweilige langweiligen langweiliger langweilt langwierigen langzaam langzame langzamer
langzamerhand langzeit lanka lannen lansare lansarea lansat lansata lansate lanseaza lansera lanserade
lanserades lanserar lansert lansi lant lanteen lantern lanterna lanterne lanterns lany lanya lanyat
lanynak lanyok lanyt lanza lanzada lanzador lanzamiento lanzar lanze laos lap lapa lapac lapi lapida
lapide lapie lapin lapins lapis lapissa lapiz lapos lapowki lapp lappar lappeenrannan lappeenranta
lappen lappi laps lapse lapsed lapselle lapsen lapsena lapsensa lapsesta lapset lapsi lapsia lapsilla
lapsille lapsista lapso lapte laptop laptopa laptops lapy laquelle lar laranja lard lareira laren lares
larg larga largada largamente largar large largely largement larger larges largest largeur larghe
larghezza larghi largo largou largura lark larm larme larmes larmet larva larvae larve larven larves
larwy las lasach lasagna lasagne lasam lasand lasat lasati lasce lascera lasceranno lascero lasci lascia
lasciami lasciamo lasciando lasciano lasciar lasciare lasciarla lasciarli lasciarlo lasciarmi lasciarono
lasciarsi lasciarti lasciata lasciate lasciatemi lasciati lasciato lasciava lascio lasd lase lasek lasen
laser lasers lash lashed lashes lashing lasi laska laske laskea laskee laskenut lasketaan laskettu laski
laskou lasku laskun laskuun lasna lasow lass lassan lassen lassig lasst lassu lassuk last lasta lastbil
lastbilar lastbilen laste lastebil lasted lasten laster lastern lastet lastig lastige lastigen lastiger
lastima lastimar lastimosamente lasting lastly lastra lastre lasts lastwagen lasu lasy lat lata lataa
latac latach lataja latami latas latch late latein lateinamerika lateinisch lateinische lateinischen
lateinischer latek lately latem laten latency latent latente later laterais lateral laterale laterales
laterali lateraux latere laterne laternen latest latex lathato lati latido latigo latijn latim latin
latina latine latini latino latinos latins latinska latir latitud latitude latitudes latitudine latja
latjak latjuk latka latki latky latnak latni lato latod latok latom latott latsz latszik latt lattad
lattak lattal lattam latte latter latterlig latterligt lattialle lattice lattoneria lattunk latura
latvany latvanyos latwa latwe latwiej latwiejsze latwo latwoscia latwy laty lau lauantai lauantain
lauantaina laube lauch laudatio lauded lauer lauern lauert lauf laufbahn laufe laufen laufend laufende
laufenden laufender laufer laufst lauft laufwerk laufzeit laugh laughable laughed laughing laughs
laughter laulaa laulaja laulu launch launched launcher launchers launches launching laundering laundry
laune laurea laureat laureate laureato laureats laurier lauro lauschen lause lausitz lausunto laut laute
lauten lauter lautes lautet lautete lautlos lautsprecher lautstark lautstarke lav lava lavabo lavadero
lavado lavadora lavage lavagem lavagna lavalla lavanderia lavar lavare lavarsi lavato lave lavede
lavender laver lavere laves laveste lavet lavish lavora lavorando lavorano lavorare lavorate lavorative
lavorato lavoratore lavoratori lavorava lavoravano lavoravo lavorazione lavori lavoriamo lavoro lavt law
lawaai lawce lawful lawfully lawine lawiny lawki lawless lawmaker lawmakers lawn lawns laws lawsuit
lawsuits lawyer lawyers lax lay layer layered layering layers layik laying layman layoffs layout layouts
lays lazarett lazer lazience lazienka lazienki laziness lazne lazo lazy lb lbs le leach lead leader
leaders leadership leading leads leaf leaflet leaflets leafs leafy leaga league leagues leais leak
leakage leaked leaking leaks leaky leal lealdade leale lealta lealtad leaned leaning leans leao leap
leaping leaps leapt learn learned learner learners learning learns learnt lease leased leases leash
leasing least leather leave leaves leaving leb lebe leben lebend lebende lebenden lebender lebendig
lebendige lebendigen lebendiger lebendiges lebens lebensbedingungen lebensdauer lebenserfahrung
lebenserwartung lebensform lebensformen lebensfreude lebensgefahr lebensgefahrlich lebensgefahrtin
lebensgefuhl lebensgeschichte lebenshilfe lebensjahr lebenslang lebenslange lebenslangen lebenslanger
lebenslanglich lebenslauf lebensmittel lebensmitteln lebensqualitat lebensraum lebensraume
lebensstandard lebensstil lebensunterhalt lebensversicherung lebensweg lebensweise lebenswerk lebenswert
lebenszeichen lebenszeit lebewesen lebhaft lebhafte lebkuchen lebst lebt lebte lebten lebzeiten leca
lecbu lecca leccare leccion lecco lece leche lecher lecheria lecho lechuga leci lecia lecial lecie
leciec lecimy lecito leck lecken lecker leckerbissen leckere leckereien leckeren leckerer leckeres leckt
lecon lecons lecteur lecteurs lectie lector lectora lectura lecture lectured lecturer lecturers lectures
lecturing lecz leczenia leczenie leczeniu leczy leczyc led leda ledamot ledande ledare ledaren ledarna
ledd ledde lede ledelse ledelsen ledematen leden ledende leder ledere lederen lederhosen lederjacke
lederne ledes ledet ledge ledger ledig lediga ledige ledighet lediglich ledigt ledit ledna ledning
ledningen lednu leds ledsen ledsna ledte ledwie ledwo leech leed leef leefbaar leefde leefden
leefomgeving leeft leeftijd leeftijden leeg leegte leek leen leende leendo leent leer leerde leerden
leere leeren leerer leeres leergut leerkracht leerkrachten leerling leerlingen leert leerzaam
leerzeichen lees leest leeuw leeuwen leeway lef lefele leffa left leftist leftists leftover leftovers
lefty leg lega legaal legacies legacy legado legais legal legala legalabb legalabbis legale legalement
legalen legales legali legalidad legalidade legalisation legalisierung legalite legality legalizacao
legalizacion legalizar legalization legalize legalized legalizing legally legalmente legalne legalnie
legalny legame legami legare legat legata legate legati legato legatura legaturi legaux legde legden
lege legea legemidler legen legend legenda legendado legendaire legendar legendare legendaren legendaria
legendario legendarische legendarni legendary legendas legende legenden legender legendes legends
legendy legene leger legere legerement legeres legerete legerosebb legers legetoj legfeljebb legfobb
legfontosabb legfrissebb legg legga legge legged leggen leggenda leggendario leggende leggendo legger
leggera leggere leggerezza leggeri leggerlo leggermente leggero legges leggete leggevo leggi leggiamo
leggings leggo leggono leggyakoribb leggyakrabban leggyorsabb leghe legi legia legiao legierung legii
legile legilor leginkabb legion legione legionen legions legislacao legislacion legislador legislar
legislate legislateur legislatif legislation legislativ legislativa legislativas legislative
legislatives legislativi legislativo legislator legislatore legislators legislatura legislature
legislatures legislaturperiode legislazione legismertebb legit legitim legitima legitimacion legitimacy
legitimamente legitimar legitimate legitimately legitimation legitime legitimement legitimen legitimes
legitimidad legitimidade legitimieren legitimiert legitimitat legitimite legitimo legittima legittimi
legittimita legittimo legjobb legjobban legkisebb legkozelebb legkozelebbi legmagasabb legna legnagyobb
legname legnepszerubb legno lego legrosszabb legs legst legszebb legt legte legten legtobb legtobbet
legtobbszor legua legujabb legume legumes legutobb legutobbi legy legyek legyel legyen legyenek legyunk
lehce lehden lehdessa lehdet lehessen lehet lehetek lehetetlen lehetett lehetne lehetnek leheto
lehetoseg lehetosege lehetosegek lehetoseget lehetove lehetseges lehetsz lehetunk lehke lehm lehne
lehnen lehnt lehnte lehnten lehramt lehrbuch lehrbucher lehre lehren lehrer lehrerin lehrerinnen lehrern
lehrers lehrgang lehrgange lehrkraft lehrkrafte lehrkraften lehrling lehrlinge lehrplan lehrreich
lehrstuhl lehrt lehrte lehti lehtia lehtien lei leiam leibe leibliche leiblichen leibniz leiche leichen
leichnam leicht leichtathletik leichte leichtem leichten leichter leichtere leichteren leichtes
leichtfertig leichtigkeit leid leida leidde leidden leide leiden leidende leidenschaft leidenschaften
leidenschaftlich leidenschaftliche leidenschaftlichen leidenschaftlicher leider leiders leiderschap
leidet leiding leidingen leidinggevende leido leidt leie leier leihe leihen leiht leijona leikata
leikataan leikkaa leikkaus leikkia leilao leilighet leiligheten leiligheter leim leine leinen leinwand
leio leipaa leipzig leipziger leir leiras leirasa leiren leis leise leisen leiser leises leiste leisten
leistet leistete leisteten leistung leistungen leistungsfahigkeit leistungssport leistungssteigerung
leisure leisurely leitao leitbild leite leiten leitende leitenden leitender leiter leiterin leitern
leiters leitet leitete leitfaden leitlinien leito leitor leitores leitstand leitstelle leitung leitungen
leitungswasser leitura leituras leitwarte lejana lejania lejano lejart leje lejer lejjebb lejlighed
lejligheden lejligheder lejon lejos lejr lejre lejren lek leka lekar lekare lekari lekarske lekarstwa
lekarstwo lekarz lekarza lekarze lekarzem lekarzy lekcja lekcjach lekcje lekcji leke leken leker leki
lekka lekken lekker lekkerder lekkere lekkers lekkerste lekki lekkich lekkie lekkiej lekkim lekko lekow
leksak leksaker lekser lekt lekte lektier lektion lektionen lektioner lektionerna lektor lektura lekture
lektury leku leky lelek lelijk lelijke lelkes lelki lema lembra lembrado lembram lembranca lembrancas
lembrando lembrar lembrava lembre lembrei lembrem lembro lembrou leme lemez lemme lemn lemon lemonade
lemondott lemons lemos len lenceria lencois lencol lend lenda lendario lendas lendemain lender lenders
lending lendo lends lenen lengde lengden lenge lenger lengre lengst lengste lengte length lengths
lengthy lengua lenguaje lengyelorszag lenha lenient lening leningen leningrad lenke lenken lenker
lenkrad lenkt lenkte lenkung lenne lennek lennel lennenek lenni lennot lenovo lens lenses lensi lent
lenta lentaa lentamente lente lentement lentes lenteur lentezza lenti lentille lentilles lentils
lentitud lento lents lenyeg lenyege lenyegeben lenyugozo lenzen lenzuola leoa leoes leoni leopard
leopardi leopardo lep lepel lepes lepest lepett lepiej lepra leprosy lepsi lepsiho lepsza lepsze
lepszego lepszej lepszy lepszych lepszym lequel ler lera leraar leraren lerares leren lerne lernen
lernenden lernens lernst lernt lernte lernten les lesa lesao lesart lesbar lesben lesbian lesbiana
lesbians lesbica lesbicas lesbienne lesbiennes lesbijka lesbijki lesbisch lesbische lesbischen lesbisk
lesbiska lese lesen lesenswert leser leserbrief lesere leserinnen lesern leserne leserschaft leses
lesgeven lesie lesing lesion lesioni lesions lesje lesne lesnej lesni lesning lesnych lesoes lesquelles
lesquels less lessen lessened lesser lessico lessing lessive lesson lessons lest leste lesung lesungen
lesy lesz leszel lesznek leszunk let leta letade letadel letadla letadlo letal letale letar letat lete
letech letecke leter letezik leteznek letezo lethal leti letiste letisti letni letnia letnich letnie
letniego letniej letnim letoltes letoltheto letos letosni letosniho letosnim letra letrado letras letre
letrehozott letrejott letrero lets letsel lett letta lette lettek lettem letten letter lettera letterale
letteralmente letterari letteraria letterario letteratura lettere lettering letterlijk letters lettet
letti letting lettland letto lettore lettori lettre lettres lettuce lettura letture letu lety letzt
letzte letztem letzten letztendlich letztens letzter letztere letzterem letzteren letzterer letzteres
letztes letztlich leu leuchte leuchten leuchtend leuchtende leuchtenden leuchtet leuchtturm leugen
leugenaar leugens leugnen leugnet leuk leukamie leuke leukemia leuker leuks leukste leur leurs leute
leuten leutnant lev leva levada levadas levado levados levadura levam levamos levande levando levant
levanta levantada levantado levantamento levantamiento levantando levantar levante levantou levar levara
levaram levare levaria levate levati levava levd levde leve levede levee levees levego levegoben levegot
levei level leveled levelek levelet leveling levelled levels levem levemente leven levend levende
levenden levendig levendige levens levenslang levenslange levensmiddelen levensstijl levensverhaal
levenswijze levent lever leverage leveraged leveraging leverancier leveranciers leverans leveransen
leverbaar leverde levere leverede leveren leverer leverera levererade levererar levereras levererat
leveres leveret levering leverkusen levers levert leverte leves levet levetid levez leviaa leviathan
levied levier leviers levies levinnyt levita levittaa levne levnejsi levo levou levre levres levt levy
levyn lew lewa lewactwo lewd lewe lewego lewej lewica lewicowe lewicowej lewicowy lewicowych lewicy lewo
lewy lewym lexical lexico lexicon lexikon lexique ley leyenda lez leza lezac lezace lezal lezala lezec
lezen lezer lezers lezi lezing lezingen lezione lezioni lezy lezzetli lg lhat lhe lhes li liabilities
liability liable liaison liaisons liant liar liars lib libanais libanaise libanon libel libera liberaal
liberacion liberada liberado liberados liberais liberal liberala liberale liberalen liberaler
liberalerna liberales liberali liberalis liberalisation liberalisierung liberalism liberalisme
liberalismo liberalismus liberalizzazione liberalna liberalnej liberalow liberalowie liberals
liberamente liberar liberare liberarsi liberata liberate liberated liberati liberating liberation
liberato liberaux liberazione liberci liberdade liberdades libere liberec liberee liberer liberes liberi
liberia libero liberou liberta libertacao libertad libertado libertador libertadores libertaire libertar
libertarian libertarians libertario libertate libertatea libertatii liberte libertes liberties liberty
libi libia libido libilo libit libra librado libraire libraires librairie librairies librar librarian
librarians libraries library libras libre librement libremente libreria librerie libres libreta libreto
libretto libri libro libyen libyschen licao lice licei licenca licencas licence licences licencia
licenciada licenciado licenciamento licenciatura licencie licenciement licenciements licencies licencja
licencje licencji licens license licensed licensee licensen licenses licensing licenta licentie licenza
licenze licenziare licenziati licenziato liceo liceu liceul liceului liceum lichaam lichaamsdelen
lichamelijk lichamelijke lichamen lichid licht lichtblick lichte lichten lichtenberg lichter
lichtgeschwindigkeit lichtjahre lichtjes lichts licitacao licitacion lick licked licking licks licoes
licor licorne licza liczac liczb liczba liczbe liczbie liczby licze liczne licznie licznik licznych
licznymi liczy liczyc liczyl liczylem liczymy lid lidande lidando lidar lide lidech lidelse lidelser
lidem lider lidera liderada liderado liderados lideranca liderancas liderando liderar liderem lideres
lideri liderii liderou liderow liderul liderzy lidi lidiar lidit lidmaatschap lidmi lido lidove lids
lidska lidske lidskeho lidskou lidsky lidskych lidstaten lidstvo lidt lidu lidze lie lieb liebe lieben
liebend liebende liebenden liebenswert lieber liebes liebeserklarung liebesgeschichte liebesleben
liebevoll liebevolle liebevollen liebhaber liebknecht liebling lieblinge lieblings liebre liebst liebste
liebsten liebster liebt liebte liechtenstein lied lieder liederen liedern liedes liedje liedjes liee
liees lief liefde liefdevol liefen lieferant lieferanten lieferbar liefere liefern liefert lieferte
lieferten lieferung lieferungen lieferwagen liefhebber liefhebbers liefje liefs liefst liefste lieg
liege liegen liegend liegende liegenden liegenschaften liegst liegt lieh lien lienee liens lienzo liep
liepen lier lies liest liet lieta lieten lieti lieto lieu lieutenant lieutenants lieux lieve lievemente
liever lieverd lievi lievre life lifeboat lifeguard lifeless lifeline lifelong lifespan lifestyle
lifestyles lifetime lifetimes lift lifted liften lifting lifts lig lig'de liga ligacao ligacoes ligada
ligadas ligado ligados ligaen ligaja ligam ligament ligamento ligaments ligan ligando ligar ligas ligava
ligde lige ligefrem ligeglad ligeglade ligegyldigt ligeiramente ligeledes ligen ligera ligeramente
ligereza ligero ligesa ligesom ligestilling ligg ligga liggande ligge liggen liggend liggende ligger
ligget ligging lighed light lighted lighten lightening lighter lightest lighthouse lighting lightly
lightness lightning lights lightweight ligi ligi'nde ligii ligin ligne lignede lignee lignende ligner
lignes ligo ligou ligt ligu ligue liguei liguem ligues liguilla liguri ligy liha lihaa liian liiga
liigan liigassa liikaa liike liikenne liikennetta liikenteen liikenteessa liiketoiminnan liiketoiminta
liiketta liikevaihto liikkeella liikkeelle liikkeen liikkua liikkumaan liikkuu liikkuvat liikunta liiton
liittaa liitto liittovaltion liittya liittyen liittyi liittynyt liittyva liittyvaa liittyvan liittyvat
liittyvia liittyvista liittyy liity lijden lijdt lijf lijk lijken lijkt lijm lijn lijnen lijntje lijst
lijsten lijstje lijsttrekker lik lika likable likadan likadana likadant likasinnade like likeable liked
likelihood likely liken likened likeness liker likes likestilling likevel likewise likhet likheter liki
liking likken likna liknade liknande liknar liknende likner liksom likt likte likvidaci likwidacja
likwidacje likwidacji lil lilac lilien lilies lille lillebror lillesoster lily lim lima limao limb limba
limbaj limbajul limbi limbii limbile limbo limbs lime limelight limerick limestone limiet liminar limit
limita limitacao limitacion limitacoes limitada limitadas limitado limitados limitano limitant limitar
limitare limitarsi limitat limitata limitate limitati limitation limitations limitato limitazione
limitazioni limite limited limitee limitees limitele limitent limiter limites limiti limitiert
limitierte limiting limitless limitrofe limits limitu limity limo limoges limon limone limosna limousin
limousine limp limpa limpando limpar limpas limpede limpeza limpia limpiar limpieza limping limpio limpo
limpos lin linaje linan lince linchamiento lincoln lind lindas lindau linde linden lindenberg lindern
lindo lindos linea lineage lineaire lineaires lineal linear lineare linearen lineari linebacker lined
linee lineman linen liner liners lines lineup lineups linge linger lingerie lingering lingers lingo
lingon lingua linguagem linguagens linguaggi linguaggio linguas lingue linguista linguistic linguistica
linguistico linguistics linguistik linguistique linguistiques linha linhagem linhas linia linie linien
linii liniile lining liniste linistit linistita linja linjaa linjalla linjan linje linjen linjene linjer
linjerna linjoilla link linka linkage linke linked linken linker linkerhand linkerkant linkes linki
linkiem linkin linking linkki linkow links linkse linkshander linku linky linnan linne linnut linse
linsen linser lint linterna lintu linux liny linz lio lion lions lip lipa lipca lipcu lipid lipids
lipiec lippe lippen lippenstift lippu lippuja lips lipsa lipsei lipsesc lipseste lipsit lipstick lipun
liput liquid liquida liquidacion liquidar liquidated liquidation liquidazione liquide liquides liquidez
liquidi liquiditat liquidity liquido liquidos liquids liquor liquore lira lirar lire lirica lirico lis
lisaa lisaaminen lisaantynyt lisaantyy lisais lisaksi lisans lisant lisasi lisata lisataan lisatietoa
lisatietoja lisatty lisc lisci liscia liscie liscio lisens lisent lisesi lisez lisi lisible liso lisp
lissabon lisse lisses list lista listaa listach listade listado listados listalla listalle listan listar
listas listat liste listed listede listek listele listen listened listener listeners listening
listenplatz listens lister listes listesi listesinde listesine listet listing listings listky listo
liston listopad listopada listopadu listopadzie listor listow lists listu listy liszt lit lita litar
litauen lite liten liter litera literacki literackich literackie literackiego literackiej literacy
literair literaire literal literally literalmente literar literara literare literaria literarias
literario literarios literarisch literarische literarischen literarischer literarisches literarni
literary literate literatur literatura literature literaturii literatury literaturze literatuur litere
litern liters litery litet lithium litigare litigation litigato litige litiges litigi litigio litio lito
litoral litorale litosc litosci litra litraa litre litres litri litro litros litrow lits litt littekens
litten litter litteraire litteraires litteralement litteratur litterature litteraturen littered little
littoral liturgia liturgical liturgie liturgy live lived livelihood livelihoods livelli livello lively
livena livene liver liverpool livery lives livestock livet livets liviana liviano livid living livlig
livra livraison livraisons livrar livraria livrarias livre livredd livree livrees livremente livrent
livrer livres livret livreur livro livros livs livsfarligt livsmedel livsstil livstid livstids lixo
lizard lizards lizenz lizenzen ljud ljudet ljuga ljuger ljugit ljung ljus ljusa ljusare ljuset ljust lkw
lkws lla llama llamada llamado llamamiento llamar llamativa llamativo llana llanamente llano llanta
llanto llanura llave lle llega llegada llegado llegar llena llenar lleno lleva llevada llevar llorar
lloro llosa llover lluvia lluviosa lluvioso lo loa loable load loadbank loaded loader loading loads loaf
loan loaned loans loathe loathing lob loba lobbied lobbies lobby lobbying lobbyist lobbyisten lobbyists
lobe loben lobende lober lobes lobet lobo lobos lobster lobsters lobt lobte lobulo loc loca locacion
locais local locala locale localement locales locali localidad localidade localidades localisation
localise localiser localita localitate localitatea localitati localitatii localitatile localite
localites localities locality localiza localizacao localizacion localizada localizadas localizado
localizados localizar localization localized localizzazione locally localmente locals locanda locataire
locataires locate located locatia locatie locaties locating location locations locaux locazione loch
locher lochern lock locka lockade lockande lockar locke locked locken locker lockere lockeren lockerer
lockern lockers lockerung locket locking lockout locks lockt lockte loco locomotive locomotives
locomotora locotenent locuiesc locuieste locuinte locuit locuitori locuitorii locuitorilor locul locului
locura locuri locurile locus locust locutor lod loda lodato lode lodge lodged lodges lodging lodi lodo
lodow lodowce lodowke lodowki lodret lodu lody lodz lodzi lodzie lodzkie lodzkiego loep loer lof loffel
loffler loft lofte lofter loftet lofty log loge logement logements loger logeren loges logga loggar
logge logged loggia logging logia logic logica logical logically logicamente logiche logiciel logiciels
logico logiczne logik logika logike logiken logiki logikk login logique logiquement logiques logis
logisch logische logischen logischer logischerweise logisk logiska logiskt logistic logistica logistical
logistics logistiek logistieke logistik logistique logn logo logos logotyp lograr logro logs lohn lohne
lohnen lohnsteuer lohnt loi loin lointain lointaine loir loira loiro loisir loisirs loistava loistavaa
loistavasti loja lojalitet lojalnosc lojalnosci lojas lojtnant lok lokaal lokakuun lokakuussa lokakuuta
lokal lokala lokalavisen lokale lokalen lokalene lokaler lokalerna lokales lokali lokalisera lokalisiert
lokalite lokalizacja lokalizacje lokalizacji lokalna lokalne lokalnego lokalnej lokalnie lokalny
lokalnych lokalnym lokalt lokalu lokaty lokfuhrer lokke lokken lokket lokomotive lokomotiven lol
lollipop loma lomalla lombarda lombardi lombardo lommeboka lomo lon londinense london londonban londoner
londoni londonien londons londrina londyna londyne lone loneliness lonely lonen loner lonesome long
longa longas longe longed longen longer longest longevidad longevite longevity longing longitud
longitude longitudinal longo longontsteking longos longs longtemps longtime longue longuement longues
longueur longueurs lonja lontana lontananza lontane lontani lontano lontoon lontoossa loo lood
loodgieter loods look looked looking lookout looks loom looming looms loon looney loop loopbaan looped
loophole loopholes looping loops loopt loos loose loosely loosen loosened loosening looser loosing loot
looted looting lopen lopend lopende loper lopers lopeta lopettaa lopettamaan lopettanut lopetti lopez
lopp loppet loppu loppua loppui loppujen loppupuolella lopputulos loppuu loppuun lopuksi lopulla
lopullinen lopullisesti lopulta lopun lopussa loput lord lorda lordag lorde lordo lords lordship lorinc
loro lorry lors lorsque lort los losa losada losche loschen loscht loschung lose losegeld losem losen
loser losers loses losfahren losgegangen losgehen losgeht losgelassen losgelaten losgelost losing
losladt loslassen loslaten loslegen losning losningen losninger losowanie losowo loss losse lossen
losser losses lost loste losten losu losung losungen losungsansatze loswerden losy loszuwerden lot
lotado lote loteria loterie loterij lotes lothringen loting lotion lotnictwa lotnicze lotniczego
lotniczej lotniczy lotniczych lotniska lotnisko lotnisku loto lotow lots lott lottando lottare lottato
lotteri lotteria lotterie lottery lotti lotto lotu lotul lotus loty louca loucas louche louco loucos
loucura loud louder loudest loudly loudspeaker loue louer louisiana loukkaantui loukkaantunut lounge
loup loupe louper loups lourd lourde lourdement lourds lousy louter louvor louvre lov lova lovable
lovade lovande lovar lovas lovat lovbrudd loved lovede lovely loven lovende lovene lovens lover lovers
loves lovet lovgivning lovgivningen loving lovingly lovit lovitura lovlig lovligt lovverket low lowen
lowenzahn lower lowered lowering lowers lowest lowland lowly lows loyaal loyal loyalist loyalists
loyalitat loyaliteit loyalties loyalty loyaute loyda loydat loydettiin loydetty loydy loyer loyers loysi
loysin loysivat loytaa loytamaan loytaneet loytanyt loytya loytyi loytyisi loytynyt loytyvat loytyy
loytyyko loza lozano lozek lozka lozkiem lozko lozku loznice lp ls lt ltd lu lua luam luand luat luata
luate luati lub lube lubeck lubecker lubelskie lubelskiego lubi lubia lubic lubicie lubie lubil lubilam
lubilem lubimy lubisz lublin lublina lublinie lubricant lubricante lubrication luce lucero lucha
luchador luchadora luchar luche lucht luchtaanval luchthaven luchthavens luchtmacht luchtruim luchtvaart
luchtvaartmaatschappij luchtvochtigheid luci lucid lucida lucide lucidez lucidi lucidite lucido lucifer
lucir luck lucka luckan lucke lucken luckenlos luckiest luckily lucra lucram lucrare lucrarea lucrari
lucrarii lucrarile lucrarilor lucrat lucratif lucrative lucrativo lucrativos lucreaza lucrez lucreze
lucro lucros lucru lucrul lucruri lucrurile lucrurilor lud luden luder ludicrous ludique ludnosc
ludnosci ludobojstwa ludow ludowa ludowe ludowego ludowej ludowych ludu ludwigs ludwigsburg ludwigshafen
ludzi ludziach ludzie ludziom ludzka ludzki ludzkich ludzkie ludzkiego ludzkiej ludzkim ludzkosc
ludzkosci ludzmi lue luego luen luetaan lueur luft lufta luftangriffe luftangriffen luftballons
luftdruck lufte luften lufter luftfahrt luftfeuchtigkeit lufthansa lufthavn lufthavnen luftraum luftung
luftwaffe lug lugano lugar lugares luge lugen luggage luglio lugn lugna lugnande lugnar lugnare lugnat
lugner lugnet lugnt lugt lugter lui luid luidde luiden luider luidt luie luier luiers luik luister
luisteraars luisterde luisteren luistert luitenant lujaa lujo lujosa lujoso lujuria luk lukea lukee
lukemaan lukeminen lukenut lukewarm luki lukien lukija lukio lukion lukiossa lukke lukkede lukken lukker
lukket lukko lukon luksus lukt lukta luktade luktar lukte lukten lukter luku lukuisia lukujen lukuun lul
lull lullaby lullen lulu lumbar lumber lume lumea lumen lumiere lumieres lumii lumina lumineuse lumineux
luminii luminosa luminosi luminosidad luminosita luminosite luminoso luminous lump lumpen lumps lunaire
lunar lunatic lunatics lunch lunchen luncheon lunches lunchtime lund lunde lundi lunds lune luneburg
lunedi lunes lunette lunettes lung lunga lunge lungen lungenentzundung lunghe lunghezza lunghi
lunghissima lungi lungime lungimea lungo lungor lungorna lungs lungul luni lunii lunsj lunta luoda
luodaan luoghi luogo luogotenente luoja luokan luokassa luokka luokkaa luokse luomaan luona luonnollinen
luonnollisesti luonnon luonnossa luonto luontoa luonut luopua luopumaan luota luotettava luottaa
luottamus luottamusta luotu luovuttaa lupa lupaa lupaan lupasi lupi lupo lupta luptat lupte lupu lupus
lur lura lurad lurade lurar luras lurat lure lured luren lurer lures lurk lurking lurt lurte lus lusa
luscious lush luso lusso lust luster lustig lustiga lustige lustigen lustiger lustiges lustigt lustra
lustre lustro lustrze luta lutador lutadores lutam lutando lutar lutaram lutas lute lutego lutfen
lutherische lutherischen luthers luto lutou lutschen lutte luttent lutter luttes luttich lutto luty
lutym lutz luulee luulen luulet luulin luulisi luulisin luultavasti luva luvan luvas luvassa luvulla
luvulle luvulta luvun luvut lux luxe luxembourgeois luxemburger luxo luxueux luxuries luxurious luxury
luxus luxusni luz luzern luzerner luzes luzia luzne lwa lwow lycee lyceen lyceens lycees lycka lyckad
lyckade lyckades lyckan lyckas lyckat lyckats lycklig lyckliga lyckligare lyckligt lyckligtvis lyd lyda
lyde lyden lyder lyft lyfta lyfte lyfter lyfts lyhyen lyhyesti lyhyt lying lykke lykkedes lykkelig
lykken lykkes lyktes lymph lymphoma lyn lynch lynching lynx lyo lyoda lyonnais lyonnaise lyric lyrical
lyrics lyrik lyriker lyrique lyrische lyrischen lys lysa lysande lyse lyser lyserode lyset lyssna
lyssnade lyssnar lyssnat lyst lyt lytte lytter lyve lyver lyx lyzovani lze lzi lzy ma maa maag maagd
maahan maailma maailmaa maailmaan maailmalla maailmalle maailman maailmanmestari maailmansodan
maailmassa maailmasta maajoukkueen maak maakt maakte maakten maakunnan maakunta maal maaleja maalesef
maali maalia maaliin maalilla maalin maaliskuun maaliskuussa maalit maalivahti maalla maaltijd
maaltijden maamme maan maanantai maanantaina maand maandag maandagavond maandagochtend maandelijks
maandelijkse maanden maapallon maar maara maaraa maaraan maaran maarasi maarasta maarat maarata maarin
maaritella maaritellaan maaritelty maarittaa maart maas maaseudun maassa maasta maastricht maat maata
maatalouden maatje maatjes maatregel maatregelen maatschappelijk maatschappelijke maatschappij
maatschappijen maca macabre macabro macaco macacos macar macarena macaroni macarrao macchia macchie
macchina macchinari macchine mace macedoine macedonia macedonio macellaio macello macera macerata
macerie maceta mach machado machbar mache machen machenschaften macher machete machin machine machinerie
machinery machines machining machismo machista macho machoire machos machst macht machte machteloos
machten machtergreifung machthaber machtig machtige machtigen machtiger machtigste machtigsten
machtkampf machtlos machtubernahme machuca machucado machucar machucou macicy macie macin macina macinda
macini macintosh macizo macken mackerel mackintosh maclari macon maconha maconnerie macons macro macron
macska macta mad madagaskar madalya madam madame madarak madchen madchens madde maddeler maddeleri
madden maddesi maddi made madeira madel madels madem mademoiselle maden mader madera madero madison
madly madman madness madonna madra madras madrasta madrastra madre madrego madri madrid madrigal
madrilena madrileno madrina madrinha madrosc madrosci madrugada madry madrych madrze madura maduracion
madurar madurez maduro maelk maend maendene maengde maengden maengder maerke maerkelig maerkelige
maerkeligt maerker maerket maes maesta maestra maestre maestri maestria maestro maestru maffia maffian
mafia mafii mafioso mag maga magaba magaban magad magadnak magahoz magam magamat magamnak magamra
maganak maganyos magara magari magarol magas magasabb magasin magasinet magasinier magasiniers magasins
magat magatokat magatol magaval magazijn magazin magazine magazinen magazines magazins magazinul magazyn
magazynie magazynierzy magazynow magazynu magazyny magazzini magazzino magd magdeburg magdeburger mage
magen magenta mager magere maggi maggio maggior maggioranza maggiore maggiori maggiormente maghi maghiar
maghiara magi magia magic magica magical magically magiche magici magician magicians magicien magico
magicos magiczna magiczne magiczny magie magier magii magique magiques magisch magische magischen magisk
magiska magiske magiskt magister magisterio magistra magistrado magistral magistrale magistrat
magistrate magistrates magistrati magistrato magistrats magistratura magistrature maglia maglie maglup
magma magna magnate magnesio magnesium magnet magneten magnetfeld magnetic magnetica magnetico
magnetique magnetiques magnetische magnetischen magnetism magnetismo magneto magnets magnifica
magnification magnificent magnifici magnifico magnified magnifique magnifiques magnifying magnitud
magnitude magno magnum mago magoar magra magro magst magt magten magter maguk magukat maguknak magunk
magunkat magyarazat magyarok magyarorszag magyarorszagi magyarorszagon magyarorszagot magyarorszagra
magyarsag magyarul mahalle mahallesi mahatma mahdollinen mahdollisen mahdollisesti mahdolliset
mahdollisia mahdollisimman mahdollista mahdollistaa mahdollisuuden mahdollisuudet mahdollisuuksia
mahdollisuus mahdollisuutta mahdoton mahdotonta mahdu mahen mahkeme mahkemesi mahkemeye mahkum mahl
mahlzeit mahlzeiten mahnmal mahnt mahnung mahogany mahoma mahtaa mahtava mahtavaa mahtuu maiale maiali
maicii maid maiden maids maig maigre maigres maigrir maihin mail maila mailadres mailand mailander
mailbox maile mailed mailen mailer maili mailing maille mailles maillot maillots mails mailtje main
mainframe maini mainile mainio mainiosti mainita mainitaan mainittu mainland mainline mainly mainoksia
mainos mains mainstay mainstream maintain maintained maintaining maintains maintenance maintenant
maintenir maintenu maintenue maintes maintien maintiennent maintient mainz mainzer maio maior maiores
maioria maioridade maires mairie mairies mais maison maisons maissa maista maistuu maita maitoa maitre
maitres maitresse maitrise maitriser maiuscola maiz maize majac majaca majace majacego majacej majacy
majacych majacym majatek majatku majdan majdnem majestad majestade majestat majeste majesteit majestic
majestuoso majesty majetek majetku majeur majeure majeures majeurs maji majitel majitele majo majom
majoor major majora majore majoring majoritaire majoritairement majoritaires majoritate majoritatea
majorite majoritet majoriteten majorities majority majors majs majtki maju majus majuscule maka makale
makam makaron makaroner make makel makelaar maken maker makers makes makeshift makeup maki makijaz
makijazu makine makinesi making makkelijk makkelijke makkelijker makker makler makro maks maksa maksaa
maksamaan maksan maksanut maksavat maksetaan maksettu maksimum maksoi maksu maksut maksymalna
maksymalnie maksymalny makt makten makter makthavare maku makua makyaj mal mala malade malades maladie
maladies maladroit malaga malaise malapena malaria malarstwa malarstwo malarz malas malata malati malato
malattia malattie malatya malaysia malchance malcontento maldad maldade maldicao maldicion maldita
maldito male malecon maledetta maledetti maledetto malediction malediven maledizione malefique malego
maleho malej maleje malem malen malene malentendu maler malerei maleri malerier malerin malerische
malerischen malers males malestar malet maleta maletero maletin maleza malfunction malfunctioning
malgache malgrado malgre malha malheur malheureuse malheureusement malheureux malheurs mali malice
malicia malicioso malicious malien maligna malignant maligno malinconia maling malinger malins malissimo
maliye mall malla malle malleja mallet malli mallia malliin mallin mallissa mallit mallorca malls malm
malmand malmin malmo malnutrition malo malokdo malopolski malopolskie malowac malowanie malp malpa
malpractice malpy malrettet malsain malt malta malte maltempo malteser maltid maltrato maluca maluco
maluje malul malutki malvada malvado malvagi malvagia malvagio malversacion malware maly malych malym
malymi malz malzeme malzenstw malzenstwa malzenstwo mam mama mamada mamae maman mamans mamar mamas mame
mamei mami maminka mamma mammal mammalian mammals mamman mammas mamme mammiferes mammiferi mammoth mamo
mamon mamy mana manada manage manageable managed management managements managementul managen manager
managerial managerin managern managers manages managing manana mananca manance mananci manantial
manapsag manastire manastirea manastirii manazer manca mancano mancante mancanti mancanza mancanze
mancare mancarea mancat mancata mancate mancati mancato mancava mancavano mancera manch mancha manchada
manchado manchar manchas manche manchem manchen mancher manchera mancherebbe manches manchester manchete
manchi manchmal mancia manciata mancini manco mancomunidad mand mandaat mandado mandados mandag mandam
mandamiento mandando mandano mandant mandanten mandar mandaram mandare mandarin mandarina mandarlo
mandat mandata mandataire mandatario mandate mandated mandater mandates mandati mandato mandatory
mandatos mandatow mandats mandatu mandatul mandaty mande mandei mandeln mandem manden mandens mandi
mandiamo mandibula mandioca mandlige mando mandorle mandou mands mane maned maneden maneder maneders
manege maneira maneiras manejada manejado manejar manejo manen manera manette maneuver maneuvering
maneuvers manevi manga manganese mangas mange mangeant mangel mangelen mangelhaft mangelhafte mangeln
mangelnde mangelnden mangelnder mangels mangelt mangent manger manges mangez mangfold mangi mangia
mangiamo mangiando mangiano mangiare mangiata mangiate mangiato mangio mangle mangled manglede manglende
mangler manglet mango mangueira manguera manha manhas manhattan manhood manhunt mani mania maniac manic
manica maniche manico manicomio manicure manie manier maniera maniere manieren manieres manifattura
manifest manifesta manifestacao manifestacion manifestacji manifestacoes manifestano manifestant
manifestantes manifestants manifestar manifestare manifestatie manifestation manifestations manifestato
manifestazione manifestazioni manifeste manifested manifestement manifestent manifester manifesti
manifestiert manifesting manifesto manifestou manifests manifiesta manifiesto manifold manija manila
manilla maniobra manipolare manipolazione manipulacao manipulacion manipulacja manipulacji manipulador
manipular manipulate manipulated manipulatie manipulating manipulation manipulationen manipulations
manipulative manipuler manipulera manipuleren manipulieren manipuliert manisa manjar mankind manko
manlig manliga manligt manly mann mannaggia mannchen manned mannelijk mannelijke mannen mannens
mannequin mannequins manner mannered mannern manners mannes mannetje mannetjes mannheim mannheimer
manning mannlich mannliche mannlichen mannlicher mannliches mannlichkeit mannlig mannlige manns
mannschaft mannschaften mannskap mannskapet mano manobra manobras manodopera manoeuvre manoir manor
manos manoscritti manoscritto manover manovre manpower manquait manquant manque manquent manquer
manquera manques manquez mans mansao manschappen mansion mansioni mansions manslaughter manso manta
manteau manteaux manteca manteiga mantel mantello mantelzorgers mantem mantendo mantenendo mantener
mantenere mantenersi mantengono mantenha mantenham mantenimento mantenimiento mantenuta mantenute
mantenuto mantequilla manter manteve mantida mantidas mantido mantidos mantiene mantik mantikli mantinha
mantis mantiveram mantle manto mantra manuais manual manuale manuali manually manualmente manuals
manuell manuelle manuellt manuels manuelt manufactura manufacture manufactured manufacturer
manufacturers manufactures manufacturing manufaktur manufatti manure manus manuscript manuscripts
manuscrit manuscrito manuscrits manuset manuskript manuskripte manutencao manutencion manutention
manutenzione many manyak manzana manzanilla manzano manzel manzela manzelem manzelka manzelkou manzelku
manzelky manzelstvi manzo mao maos map mapa mapas mape mapeamento mapie maple mappa mappe mapped mapping
maps mapuche mapy maqueta maquette maquillage maquina maquinaria maquinas maquinista mar marad maradek
maradj maradjon maradnak maradni maradok maradt maradtak marais maramures maranon marathon marathons
maraton maratona maravilha maravilhas maravilhosa maravilhosas maravilhoso maravilhosos maravilla
maravillosa maravillosamente maravilloso marble marbles marbre marburg marburger marca marcacao marcada
marcadas marcado marcador marcados marcam marcando marcante marcantes marcar marcaram marcas marcat
marcata marcate marcato marce march marcha marchait marchand marchande marchandise marchandises
marchands marchant marchar marchas marche marcheaza marched marchen marchent marcher marchera marches
marchesa marchese marchesi marchew marchewki marchi marching marchio marciais marcial marciano marcio
marcius marcou marcu mardi mardin marea marechal maree marees mareggiata mareggiate marele marelui mareo
mareridt mareritt mares marfa marfil marfim marfuri marga margarida marge margem margen margens marges
margin marginal marginale marginally margine marginea marginesie margini margins margriet marha mariage
mariages marias maricon marido maridos mariee mariees marier maries marihuana marihuany marii marijuana
marile marilor marime marimea marina marinai marinaio marinen mariner marinero mariners marines marinha
marinhas marinheiro marinheiros marinho marini mariniers marins marionette marionnette marionnettes
mariposa mariscal marital mariti maritiem maritima maritime maritimes maritimo marito marka markant
markante markanten marke marked markedet markedly markedsforing marken markennamen markenzeichen marker
markera markerade markerar markere markeret markering markers markert market marketable marketed
marketer marketers marketing marketingu marketplace markets markgraf markgrafen marki markieren markiert
markierte markierten markierung markierungen marking markings markischen markkina markkinat markkinoiden
markkinoilla markkinoille markkinointi marknad marknaden marknader marks markt marktanteil markte
markten marktes marktfuhrer marktplaats marktplatz marktwert marktwirtschaft markup marlins marmara
marmelade marmellata marmi marmint marmo marmol marmor marmore marne marnowac marnuje marocain marocaine
marocains marode marokkaner marokko maroon marquage marquant marque marquee marquees marquent marquer
marques marquesa marqueur marqueurs marquis marquise marraine marrant marraskuun marraskuussa
marraskuuta marre marred marrer marriage marriages married marries marron marrone marroni marroqui
marrow marry marrying mars marsa marsch marschall marschieren marschiert marschierte marschierten
marseillais marseillaise marseille marsh marshal marshall marshals marshes marshmallow marshmallows
marsz marszalek marszalka marsze marszu mart marte marteau martedi martel martelaar martelen marteling
martelli martello martelo martes martial martian martiaux martie martillo martini martins martinsumzug
martir martire martires martiri martirio martor martori marts marturie martw martwa martwcie martwe
martwego martwi martwia martwic martwie martwy martwych martyr martyrdom martyre martyrer martyrs maruz
marvel marvellous marvelous marxisme marxismo marxismus marxista marxiste marynarka marynarki marz marza
marzahn marze marzec marzen marzenia marzenie marzeniem marziale marziali marzo marzy marzyc mas masa
masaj masaje masakra masakry masaya masaz masca mascara mascaras mascaret mascarilla mascella masche
maschen maschera maschere maschi maschile maschili maschine maschinen maschinenbau maschinengewehr
maschio masci mascot mascote mascots mascotte masculin masculina masculine masculinidad masculinity
masculino masculinos masculins mase masern masfel mash mashed mashogy mashol masie masik masikat masini
masinii masinile masiv masiva masivo mask maska maske masked masken maskent maskepp masker maskerad
maskerade maskers maski maskin maskine maskinen maskiner maskinerna masking maskor maskottchen masks
masla maslem maslo masnak masnap maso masodik masodperc masodszor masok masokat mason masoneria masonic
masonry masons masowa masowe masowego masowej masowo masowych masque masquer masquerade masques masra
masreszt mass massa massaal massachusetts massacre massacred massacrer massacres massacro massage
massagem massages massaggi massaggio massaker massale massan massas masse massen massenhaft massenhafte
massenmedien massenmord masser masses massevis massiccia massiccio massief massieren massif massifs
massig massima massime massimi massiv massiva massive massively massivement massiven massiver massives
massmedia massoni massor massvis mast masten master masterarbeit mastercard mastered masterful mastering
mastermind masterpiece masterpieces masters mastery masticar mastil mastro masturbacion masturbate
masturbating masturbation masturbieren masum masura masuri masy masz maszyn maszyna maszyne maszyny mat
mata matadero matado matador matala matam matamoros matanca matando matanza matar mataram matas matce
match matcha matchar matched matchen matcher matcherna matches matching matchmaking matchs mate matei
matek matelas matematica matematiche matematici matematico matematiikan matematik matematika matematiken
matematikk matematiska matematyka matematyki maten mater materasso materia materiaal materiaalia
materiais material materialami materiale materialele materialelor materialem materialen materialer
materialet materiali materialien materialism materialismo materialista materialistic materialize
materially materialow materials materialu materialul materialului materialy materias materiau materiaux
materie materieel materiel materiele materiell materiella materielle materiellen materielles materiels
materii materna maternal maternel maternelle maternidad maternidade maternita maternite maternity
materno materske mates math mathe mathematical mathematically mathematician mathematicians mathematics
mathematik mathematiker mathematique mathematiques mathematisch mathematische mathematischen maths
matiere matieres matig matige matin matinal matinale matinee mating matins matita matiz matka matkaa
matkaan matkailu matkalla matkan matke matki matko matkou matku matkustaa matky matlagning matmy maton
matos matou matras matratze matratzen matrice matrices matricula matrimoni matrimonial matrimoniale
matrimonio matrix matriz matron matroos matrosen matsalen matsch matta mattan matte matten matter
mattered matters matthaus mattina mattinata mattine mattino matto mattone mattoni mattress mattresses
matura maturation maturato maturazione mature matured maturi maturidade maturing maturita maturite
maturity maturo matury maturze matutino matvarer mau maudit maudite maudits mauer mauerfall mauern maul
maulwurf maurer mauritius maus mause mausen mausoleo mausoleum maut mauvais mauvaise mauvaises maux mav
mave maven maverick mavericks mavi maw maximaal maximal maximale maximalen maximaler maximalis maximalne
maximalni maximalt maximera maximilians maximise maximiser maximize maximizing maximum may maybe mayhem
mayis mayo mayonesa mayonnaise mayor mayoral mayordomo mayoria mayorista mayormente mayors mayuscula maz
maza mazda maze mazedonien mazo mazowiecki mazowieckie mazowieckiego mazowieckim mazur mazurek mazza
mazzel mazzo mb mbo md me mea mead meados meadow meadows meager meal meals mean meaning meaningful
meaningless meanings means meant meantime meanwhile mear mearga measles measurable measure measured
measurement measurements measures measuring meat meatballs meats meaty meaux meble mebli mec meca
mecanica mecanicien mecanico mecanicos mecanique mecaniques mecanisme mecanismes mecanismo mecanismos
mecbur mecca meccanica meccaniche meccanici meccanico meccanismi meccanismo meccs meccsen meccset
mecenas mecha mechancete mechanic mechanical mechanically mechanics mechanicznych mechanik mechanika
mechaniker mechanisch mechanische mechanischen mechanischer mechanism mechanisme mechanismen mechanisms
mechanismus mechanizm mechanizmow mechanizmu mechanizmy mechant mechante mechants meche meci meciul
meciului meciuri meciurile meckern mecklenburg meclis meclisi meconnu mecontentement mecontents mecs
mecz meczace meczach mecze meczem meczennika meczennikow meczow meczu meczy meczyc med medaglia medaglie
medaile medaili medaille medaillen medailles medal medale medalem medalha medalhas medali medalii
medalist medalj medalje medaljer medalla medallion medallist medals medalu medan medarbeider
medarbeidere medarbejder medarbejdere medarbetare medborgare medborgarna medborgarnas meddela meddelade
meddelande meddelanden meddelandet meddelar meddele meddelelse meddelt meddig meddling mede medecin
medecine medecins mededeling mededelingen medel medeleven medelijden medelklassen medeltida medeltiden
medence medeoprichter medesima medesime medesimi medesimo medewerker medewerkers medewerking medfore
medforer medge medger medgivande medi media mediacao mediach mediacion mediador medial mediale medialen
medialne medialnej medialni medialny medialnych mediami median mediana medianamente mediane mediano
medianoche mediante mediar medias mediassa mediate mediated mediateur mediathek mediatheque mediation
mediatique mediatiques mediator mediatore mediators medic medica medicacao medicacion medical medicala
medicale medicales medically medicament medicamente medicamento medicamentos medicaments medicao medicas
medicated medicatie medication medications medicaux medici medicii medicijn medicijnen medicin medicina
medicinais medicinal medicine medicinen mediciner medicines medicinsk medicinska medicinske medicinskt
medicion medico medicos medics medicul medida medidas medidor medie medien mediene medier medierna
medierne medieval medievale medievali medii mediich medikament medikamente medikamenten medio mediocre
mediocres mediocri mediocridad mediocrite mediocrity mediodia medioevale medioevo medios mediow medir
medisch medische medisin medisiner medisinsk medisinske meditacao meditacion meditar meditate meditatie
meditating meditation meditations meditazione mediter mediterranea mediterranee mediterraneen
mediterraneenne mediterraneo mediu mediul mediului medium mediums medizin mediziner medizinisch
medizinische medizinischen medizinischer medizinisches medlem medlemmar medlemmarna medlemmene medlemmer
medlemmerne medlemskab medlemskap medley medmindre medo medos medula medusa medve medverka medverkade
medverkan medverkande medverkar medverkat medvetande medveten medvetet medvetna medvirkende medvirker
medya medyada medycyna medycynie medycyny medyczna medyczne medycznego medycznej medyczny medycznych
medycznym mee meebrengen meedoen meedoet meegaan meegedaan meegemaakt meegenomen meegewerkt meek
meemaken meen meende meeneemt meenemen meent meer meerdere meerderheid meere meeres meeresspiegel
meermaals meerschweinchen meerwasser meespelen meest meestal meeste meesten meester meesteres meesters
meesterwerk meet meeting meetings meets meewerken mefaits mefiance mefie mefier mega megallapodas
megbizhato megen megeri megerkezett megerteni meget megfelel megfelelo megfeleloen meghal meghalt
meghaltak meghatarozo meghatarozott meghozza megint megis megismerni megjelenes megjelenese megjelenik
megjeleno megjelent megjott megkapta megkezdodott meglattam meglehetosen meglepetes meglepo meglio
megmaradt megnezem megnezni megneztem megnyerte megnyilt mego megoldani megoldas megoldast megolte
megprobalja megrendezesre megrendezett megsem megserult megszerezte megszokott megszunik megszunt
megtalalhato megtalalja megtalalni megtalaltam megtenni megtortent megvaltozott megvan megvolt megy
megye megyeben megyei megyek megyunk meh mehet mehetek mehl meho mehr mehren mehrere mehreren mehrerer
mehrfach mehrfache mehrfachen mehrfacher mehrfamilienhaus mehrheit mehrheiten mehrheitlich mehrkosten
mehrmals mehrwert mehrwertsteuer mehrzahl mei meia meias meid meidan meidat meiden meier meihin meile
meilen meilenstein meilenweit meilla meille meilleur meilleure meilleures meilleurs meilta mein meinaa
meine meinem meinen meiner meinerseits meines meinetwegen meininki meins meinst meint meinte meinten
meintest meinung meinungen meinungsfreiheit meinungsverschiedenheiten meio meios meisje meisjes meist
meista meiste meisten meistens meisterin meistern meisters meisterschaft meisterschaften meistertitel
meisterwerk meisterwerke meita mej mejico mejilla mejor mejora mejoramiento mejorar mejoria mejte mekaar
mekan mekanik mekanisk mekaniska mekin mekka mekkora meksikanske meksyk meksykanski meksykanskiej
meksyku mektig mektige mektup mela melancholie melancholy melancolia melancolie melancolique melange
melanger melanges melanoma melant meld meldde melde melden melder meldet meldete meldeten melding
meldingen meldinger meldt meldte meldung meldungen mele melee meleg melena melent meler melhor melhora
melhorando melhorar melhores melhoria melhorias melhorou melk melkein melken melko melkoinen melkoisen
melkweg mella mellan mellanrum mellem mellemrum mellemtiden mellersta mellesleg mellett mellette
mellettem melletti mellom mellomrom mellomtiden mellow mellyel melo melodi melodia melodic melodien
melodies melodrama melodramatic melody melon melone melt meltdown melted melting melto melts mely
melyben melyek melyeket melyen melyet melyik melynek mem mema member members membership memberships
membran membrana membrane membranes membre membres membri membrii membrilor membro membros membru meme
memento memes memnun memo memoir memoire memoiren memoires memoirs memorabile memorabilia memorable
memorandum memoria memorial memorials memorias memorie memories memorize memorized memory memos memow
memphis memur memuru memy men mena menacait menacant menace menacee menacees menacent menacer menaces
menacing menade menage menager menageres menages menait menant menar menas menat mencao mencion menciona
mencionada mencionadas mencionado mencionados mencionar mencionou mend mendelssohn menderes mendigo mene
menedzer menee meneer menees meneillaan menekultek menemaan menen menent mener menera menes menestyksen
menestys menestysta menet menettaa menettanyt menetti meneur menevan menevat mengde mengden mengder
menge mengeling mengen mengsel meni menigheten menigte menin menina meninas mening meningar meningen
meninger meningitis meningsfullt meningsuiting menino meninos menisi menit menivat menj menjek menjen
menjunk menn menna mennaan menneet mennek mennem mennene menneske menneskeheden menneskeheten
menneskelig menneskelige menneskene mennesker menneskerettigheder menneskerettigheter menneskers
mennesket menneskets mennessa menni mennie mennyi mennyire mennyisegben mennyisegu mennyit mennyt meno
menoa menopause menor menores menos menospreciar menossa mens mensa mensageiro mensagem mensagens
mensais mensaje mensajeria mensajero mensal mensch menschen menschenbild menschenhandel menschenleben
menschenmenge menschenrecht menschenrechte menschenrechten menschenrechtsverletzungen menschenverstand
menschenwurde menschheit menschlich menschliche menschlichen menschlicher menschliches menschlichkeit
mense menselijk menselijke menselijkheid mensen mensenhandel mensenlevens mensenrechten mensheid mensi
mensich mensile mensili mensonge mensonges menstruacion menstrual mensual mensualmente mensuel mensuelle
mensuels menswear ment menta mentaal mentais mental mentala mentale mentalement mentalen mentales
mentali mentalidad mentalidade mentalita mentalitat mentalite mentaliteit mentalites mentality mentally
mentalmente mentalnie mentalnosc mentalnosci mentalt mentaux mente mentek mentem menten mentent mentes
menteur menteurs menthe menti mentido mentiin mentindo mentine mentinerea mention mentionat mentionata
mentionate mentioneaza mentioned mentioning mentionne mentionnee mentionnees mentionner mentionnes
mentions mentir mentira mentiras mentire mentirosa mentiroso mentito mentiu mento menton mentor
mentoring mentors mentre mentunk menu menuda menudo menuiserie menus meny menyen menyn menzionare
menzionata menzionato menzione menzogna menzogne meow mepris meprise mer mera merak meramente meran
meraviglia meraviglie meravigliosa meravigliose meraviglioso mercader mercaderia mercado mercadoria
mercadorias mercados mercancia mercante mercanti mercantil mercantile mercati mercato merce merced
mercedes mercenaires mercenari mercenaries mercenario mercenarios mercenary merchandise merchandising
merchant merchants merci mercier merciful merciless merck mercoledi mercredi mercure mercurio mercury
merda merdas merde merdes merdier merdique mere merece merecedor merecem merecer mereceu merecia
merecida merecido mereco merely meren merenda merendeel merengue mereni meres meretu mereu merg merge
mergea merged mergem merger mergers mergeti mergi merging mergulhar mergulho merhaba merhamet meridian
meridiano meridional meridionale meridionali merienda merino merit merita meritait meritano meritare
meritato meritava merite meritee meritent meriter merites meritevoli meriti meritiamo merito meritorious
merits merk merkbaar merke merkeissa merkel merkelig merkelige merkels merken merker merket merkez
merkezi merkezinde merkezine merkezleri merkezli merkin merkit merkitsee merkittava merkittavaa
merkittavasti merkittavia merkitty merkityksen merkitys merkitysta merkkeja merkki merklich merkmal
merkmale merkmalen merkozes merkozesen merkst merkt merkte merkwaardig merkwaardige merkwurdig
merkwurdige merkwurdigen merkwurdiger merkwurdiges merlo merma mermaid mermelada mernok mero merparten
merre merry mers mersin mertekben merveille merveilles merveilleuse merveilleux mes mesa mesafe mesaj
mesaje mesaji mesajul mesas mesdames mese mesela mesele meselesi meseria mesero meses meseta mesgul mesh
mesi mesias mesice mesici mesicich mesicne mesicni mesicu meska meski meskich meskie meskiego meskiej
meslek mesma mesmas mesmerizing mesmo mesmos mesquita mess messa message messager messagerie messages
messaggero messaggi messaggio messbar messe messed messen messenger messengers messer messern messes
messi messia messiah messias messie messieurs messing messo messtrupp messung messungen messwerte messy
messze mest mesta mestadels mestari mestarien mestaruuden mestaruus meste mestech mestem mesteparten
mester mesterseges mesterskaber mesterskabet mesterskap mestiere mestieri mestiza mestizo mesto mestrado
mestre mestres mestska mestske mestskeho mestsky mestskych mesurant mesure mesuree mesurer mesures mesz
met metaal metabolic metabolism metabolisme metabolismo metade metafisica metafoor metafora metais metal
metalen metali metalica metalice metalico metall metalle metallen metalli metallic metallica metallici
metallico metallique metalliques metallo metallurgy metalowe metals metalu metamorfosi metamorfosis
metamorphose metamorphosis metano metapher metaphern metaphor metaphore metaphorical metaphorically
metaphors metaphysical metaphysics metaphysik metaphysique metas metaux mete meteen meten metendo meteo
meteor meteorite meteorites meteorito meteorologia meteorologica meteorological meteorologico
meteorologie meteorologiques meteorology meter meteres metern meterre meters meteu methadone methan
methane methanol method methode methoden methodes methodical methodik methodisch methodological
methodologie methodologies methodology methods meticulous meticulously metida metido metier metiers
meting metingen metis metod metoda metodami metode metodele metoden metoder metodi metodo metodologia
metodos metody metr metra metrage metragem metrages metralla metre metres metri metria metric metrica
metrics metrin metro metropole metropolen metropoles metropoli metropolis metropolitain metropolitaine
metropolitan metropolitana metropolitane metropolitano metros metrostation metrou metrow metru metry
metrze mets metsa metsaa metsaan metsan metsassa metta mettaient mettais mettait mettano mettant
mettendo mettent metter mettera metteranno metterci mettere metterebbe metterei metterla metterle
metterli metterlo mettermi metternich mettero mettersi metterti mettesse mettete metteur metteva
mettevano mettez metti mettiamo mettiti metto mettono mettons mettra mettrai mettrais mettrait mettre
mettront mety metz metzger meu meubels meuble meubles meunier meurent meurs meurt meurtre meurtres
meurtrier meurtriere meurtriers meus meuse meute mevcut mevcuttur mevrouw mew mexa mexe mexendo mexer
mexeu mexic mexicain mexicaine mexicains mexicana mexicano mexicanos mexikaner mexikanische
mexikanischen mexikanska mexiko mexikoi mexikos meydan meydana meydani meyve meza mezar mezcla mezclada
mezclado mezclar mezczyzn mezczyzna mezczyznami mezczyzne mezczyzni mezczyznie mezczyznom mezczyzny
mezelf mezem mezi mezinarodni mezinarodnich mezinarodniho mezinarodnim mezitim mezogazdasagi mezow
mezquino mezquita mezun mezunu mezza mezzanine mezzanotte mezze mezzi mezzo mezzogiorno mg mgla mgr mhd
mhm mhp mi mial miala mialaby mialabym mialam mialas mialby mialbym mialbys mialem miales mialo mialoby
mialy mialyby miami mianem miano mianowany mianowicie miare miast miasta miastach miastami miasteczka
miasteczko miasteczku miastem miasto miatt miben mibol mic mica mice mich michelin mici micro microbes
microbiology microfone microfoni microfono microfoon microorganisms microphone microphones micros
microscope microscopic microscopio microscopy microsoft microwave micsoda micul mid middag middagen
middags midday middel middelalderen middelbaar middelbare middeleeuwen middeleeuwse middelen middelgrote
middellandse middelpunt middels middelste midden middenin middenklasse middenveld middenvelder
middernacht middle middleweight midget midi midir midland midlands midlene midler midlertidig
midlertidige midlertidigt midnat midnatt midnight midollo midsommar midst midsummer midt midten midterm
midterms midtown midway midwife midwifery midwives mie miec miecz miecza mieczem miedo miedz miedzi
miedzy miedzyczasie miedzynarodowa miedzynarodowe miedzynarodowego miedzynarodowej miedzynarodowy
miedzynarodowych miedzynarodowym miehella miehelle miehen mieheni miehensa miehesta miehet miehia
miehilla miehille miehista miei miej miejmy miejsc miejsca miejscach miejscami miejsce miejscem
miejscowe miejscowego miejscowej miejscowi miejscowosc miejscowosci miejscowosciach miejscowy
miejscowych miejscowym miejscu miejska miejski miejskich miejskie miejskiego miejskiej miejskim miekkie
miel miele mieleen mieleeni mielellaan mielellani mielen mielenkiintoinen mielenkiintoisia
mielenkiintoista mielessa mielesta mielestaan mielestani mielestasi mieli mieliby mielibysmy mielin
mielipide mielipiteet mielipiteita mieliscie mielismy mielott mielta mieluiten mieluummin miembro mien
miene mienia mienne miennes miens mienta miente mientras miercoles miercuri mierda miere mieren miert
mierze mierzy mierzyc mies miesa miesci miescie miese miesem miesen mieser mieses miesiac miesiaca
miesiacach miesiace miesiacu miesiecy miesiecznie miesieczny miesni miesnie mieso miesta miesten miesza
mieszac mieszane mieszanka mieszcza mieszka mieszkac mieszkaja mieszkajac mieszkajacy mieszkajacych
mieszkal mieszkala mieszkalem mieszkali mieszkalnych mieszkam mieszkamy mieszkan mieszkanca mieszkancami
mieszkancom mieszkancow mieszkancy mieszkania mieszkanie mieszkaniec mieszkaniowe mieszkaniu mieszkasz
miete mieten mieter mietern mieti mietin mietitaan mietpreise miettes miettia miettii miettimaan
miettinyt mietvertrag mietwagen mietwohnung mietwohnungen mieux miezul mig might mighty miglia migliaia
migliaio miglio miglior migliora miglioramenti miglioramento migliorando migliorano migliorare
migliorata migliorato migliore migliori mignon mignonne mignons migracao migracion migracji migraine
migraines migrana migrane migrant migranten migrantes migrantow migrants migrate migrated migratie
migrating migration migrations migrationshintergrund migratoire migratoria migratorio migratory
migrazione migrazioni mihinkaan mii mij mija mijl mijloace mijloc mijlociu mijlocul mijlpaal mijn
mijnbouw mijne mijnen mijnheer mijo mijzelf mikaan mikali mikas mikkeli mikkelin mikolaj mikolaja mikor
mikozben mikro mikrofon mikroorganismen mikroskop mikrowelle miks miksei miksi miktar miktarda miktari
mil milaan milagre milagres milagro milagrosa milagrosamente milagroso milan milanesa milanese milanesi
milano milch milczec milczenie milczy mild milde milden milder mildly mildt mile mileage milego milej
milenio miles milestone milestones milf milhao milhares milhas milho milhoes mili miliard miliarda
miliarde miliardi miliardo miliardow miliardy milice milices milicia milicji milieu milieus milieux
milimetros milioane milion miliona milionario milione milioni milionow milionu miliony militaer
militaere militaeret militair militaire militairen militaires militancia militant militante militantes
militants militar militara militardienst militare militares militari militarily militarisch militarische
militarischen militarischer militarisches militarmente militars military milite militia militias miliz
milizen milizia milizie milj miljard miljarden miljarder miljardia miljardin miljo miljoen miljoenen
miljoet miljon miljonair miljoner miljoona miljoonaa miljoonan miljoonia milk milking milkshake milky
mill millaan millainen millaisia millaista millar mille millenaire millenaires millennia millennial
millennium miller millers milles millet milletin milletler milletvekili milletvekilleri milli milliard
milliardaire milliardaires milliardar milliarde milliarden milliarder milliards millier milliers
milligrams millimeter millimeters millimetres millimetri milling millio million millionaire millionaires
millionar millionare millionen millioner millionnaire millions milliyetci milloin millon millonaria
millonario mills milosc milosci miloscia milosierdzia milosierdzie milosne milosnikow milovat milt milta
miltei miluje miluji miluju mily milyar milych milyen milym milyon milyonlarca milz mim mimar mimari
mimarlik mime mimic mimicking mimics mimik mimo mimochodem mimoradne min minable minacce minaccia
minacciando minacciano minacciare minacciata minacciato minachting minakaan minakin minal minar minas
minatori mince minced minces mind mindannyian minde minded mindegy mindegyik minden mindenben
mindenesetre mindenfele mindenhol mindenkepp mindenkeppen mindenki mindenkinek mindenkit mindennapi
mindennek mindenre mindent mindenutt minder mindere minderheden minderheid minderheit minderheiten
minderjahrige minderjahrigen minderjarige minderjarigen mindern minderung mindes mindeste mindestens
mindestlohn mindet mindez mindezt mindful mindfulness mindig minding mindjart mindket mindketten
mindketto mindless mindossze mindre mindretal minds mindst mindste mine mined mineira mineiro mineiros
minek minel minela minelo minely minen miner minera mineracao minerai minerais mineral minerale
mineralen minerali mineralien minerals mineralwasser mineraux mineria minerio minero miners mines mineur
mineure mineures mineurs mingea mingle minha minhas mini miniatur miniatura miniature miniatures minie
minier miniera miniere minieres minik minim minima minimaal minimal minimale minimalen minimalist
minimally minimalna minimalne minimalnej minimalni minimalnie minimalt minimamente minimas minime
minimera minimes minimi minimieren minimiert minimise minimiser minimizar minimize minimized minimizing
minimizzare minimo minimos minimum minimumloon mining minion minions miniseries minister ministere
ministeren ministeres ministeri ministerial ministeriale ministerie ministeriel ministerielle
ministerien ministeries ministeriet ministerin ministerio ministerios ministerium ministeriums ministern
ministero ministerprasident ministerprasidenten ministerrat ministers ministerstva ministerstvo
ministerstvu ministerstwa ministerstwie ministerstwo ministerul ministerului ministr ministra ministrar
ministre ministrem ministres ministri ministries ministro ministros ministrow ministrowie ministru
ministrul ministrului ministry ministryne ministrze miniszter miniszterelnok miniszterium minivan mink
minka minkaan minkaanlaista minkalainen minket minnaar minnas minne minnen minner minnet minns minor
minoranza minoranze minore minorenne minorenni minori minoria minorias minorile minorista minoritaire
minoritaires minorite minorites minoritet minoriteter minorities minority minors minosegi minosegu
minsann minsk minska minskad minskade minskar minskas minskat minskning minst minsta minste minstens
minster mint minte mintea minted mintegy mintha mints minua minucie minuciosa minuciosamente minucioso
minuit minuleho minulla minulle minulost minulosti minulta minuly minulych minun minunat minunata
minunate minune minus minuscola minuscolo minuscula minuscule minuscules minusgrader minusta minusy
minut minuta minutach minute minuten minuter minuterna minuters minutes minuti minutige minutigen minuto
minutos minutt minuttene minutter minutters minutu minuty minuun minuut minuutin minuutissa minuutjes
minuutti minuuttia miny mio miod miodu mios miota mir miracle miracles miracoli miracolo miraculous
miraculously mirada mirado mirador mirage mirakel mirano mirar miras mirata mirate mirato mire miri
mirino mirne miroir miroirs mirol mirosul mirror mirrored mirroring mirrors miru miry mis misa misafir
misbrug misbruik misbruiken misbruikt misbruk misc misca miscare miscarea miscari miscarii miscarriage
miscela miscellaneous misch mischen mischia mischief mischievous mischt mischte mischung misconception
misconceptions misconduct misdaad misdaden misdadigers misdemeanor misdrijf misdrijven mise miser
miserabel miserabile miserable miserables miserably miseramente miseravel misere miseria misericorde
misericordia misericordioso misero misery mises misfits misfortune misguided mishandeld mishandeling
mishap misia misin misinformation misiniz misinterpreted mision misionera misionero misiones misir
misiune misiunea misiuni misja misje misji miskolc miskolci mislead misleading misled misliker mislukken
mislukking mislukt mislukte mislykket misma mismanagement mismatch mismisimo mismo misoginia
misogynistic misogyny misplaced misread misrepresentation misrepresented miss missa missaan missachten
missachtet missachtung missade missao missar missat missbrauch missbrauchen missbrauchs missbraucht
missbruk missbrukare misschien missed misseis misselijk missen misserfolg misses missgeschick misshandel
misshandelt misshandlad misshandlade misshandlung misshandlungen missie missies missil missile missiler
missiles missing mission missionare missionari missionaries missionario missionarios missionaris
missionary missione missionen missioni missionnaire missionnaires missions mississippi misslyckad
misslyckade misslyckades misslyckande misslyckanden misslyckas misslyckats missoes misspelled missstande
misst misstag misstaget misstanden misstankar misstanke misstrauen misstrauisch missverstanden
missverstandnis missverstandnisse mist mista mistaan mistaenkt mistaenkte mistake mistaken mistakenly
mistakes mistaking mistanke miste mistech mistede mistem mistenker mistenkt mistenkte mister misteri
misterio misterios misteriosa misteriosamente misterioso mistero mistet misti mistica mistico mistni
mistnich mistniho mistnim mistnost mistnosti misto mistook mistr mistra mistral mistreated mistreatment
mistress mistresses mistrovstvi mistru mistrust mistrz mistrza mistrzem mistrzostw mistrzostwa
mistrzostwach mistrzostwo mistrzow mistrzowie mistrzyni mistura misturado misturar misty misunderstand
misunderstanding misunderstandings misunderstood misura misurare misurata misurato misurazione misure
misuse misused misverstand miszerint mit mita mitaan mitad mitahan mitarbeit mitarbeiten mitarbeiter
mitarbeiterin mitarbeiterinnen mitarbeitern mitarbeiters mitas mitbegrunder mitbekommen mitbestimmung
mitbewerber mitbewohner mitbewohnerin mitbringen mitbringt mitburger mite miteinander miten mitenkaan
miterleben miterlebt mites mitfahren mitgebracht mitgefuhl mitgehen mitgekriegt mitgemacht mitgenommen
mitgespielt mitgeteilt mitgewirkt mitglied mitglieder mitgliedern mitgliederversammlung mitgliederzahl
mitglieds mitgliedschaft mitgliedstaat mitgliedstaaten mitgrunder mithalten mithelfen mithilfe mithin
miti mitica mitico mitigar mitigate mitigated mitigating mitigation mitin mitka mitkommen mitlaufer
mitleid mitmachen mitmacht mitmenschen mitnehmen mitnichten mito mitol mitologia mitos mitow mitra
mitreden mitropolitul mits mitsamt mitschnitt mitschuld mitschuler mitsingen mitspielen mitspieler
mitspielt mitspracherecht mitsubishi mitt mittaa mittaan mittag mittagessen mittags mittagspause
mittagszeit mitte mitteilen mitteilt mitteilte mitteilung mitteilungen mittel mittelalter
mittelalterliche mittelalterlichen mittelalters mittelbar mitteldeutsche mitteldeutschen mitteleuropa
mittelfinger mittelfranken mittelfristig mittellinie mittelmeer mitteln mittelpunkt mittels
mittelschicht mittelstand mittelstandische mittelstandischen mittelwert mittemot mitten mittendrin
mittente mitternacht mittig mittler mittlere mittleren mittlerer mittleres mittlerweile mittwoch
mittwochs mitunter mitverantwortlich mitwirken mitwirkung mity mitzubringen mitzumachen mitzunehmen
mitzuteilen mitzuwirken miuda miutan mivel mix mixed mixer mixers mixes mixing mixite mixta mixte mixtes
mixto mixture mixtures miydi miyim miyiz mjuk mjuka mjukt mjukvara mkb ml mlada mlade mladeho mladez
mladeze mladi mladsi mlady mladych mld mleczarnia mleka mlekiem mleko mln mloda mlode mlodego mlodej
mlodosc mlodosci mlodsi mlodsza mlodsze mlodszego mlodszy mlodszych mlodszym mlody mlodych mlodym mlodzi
mlodziez mlodzieza mlodziezowej mlodziezowych mlodziezy mlot mlotem mluvci mluvi mluvil mluvim mluvit
mlyn mm mmm mna mnd mne mnie mniej mniejsza mniejsze mniejszej mniejszosc mniejszosci mniejszy
mniejszych mniejszym mnoha mnohdy mnohe mnohem mnoho mnohokrat mnostwo mnou mnozi mnozstvi mo moale moan
moaning moans moara moare moarte moartea moat mob mobbad mobbing mobel mobeln mobiel mobiele mobieltje
mobieltjes mobil mobila mobile mobilen mobiler mobiles mobilfunk mobili mobiliar mobiliario mobilidade
mobilier mobilisation mobilise mobiliser mobilises mobilisieren mobilisiert mobilisierung mobilitat
mobilite mobiliteit mobility mobilizacao mobilizacji mobilization mobilize mobilized mobilizing mobilne
mobilni mobilnich mobilnych mobiltelefon mobiltelefoner mobilu mobler mobning mobs moc moca mocambique
mocao mocas moce mocha moche moches mochila mocht mochte mochtegern mochten mochtest mochtet moci
mocinha mocion mock mocked mockery mocking mockingbird mocks mocna mocne mocnego mocniej mocno mocny
mocnych mocnym moco mocskos mocy moczu mod moda modal modalidad modalidade modalidades modalita
modalitate modalites modder mode model modelado modelar modele modeled modelele modelem modeles modeli
modeling modelisation modelka modelki modell modella modelle modelled modellek modellen modeller
modelleri modellerna modelli modellierung modelling modello modells modelo modelos models modelu modelul
modely modem moden moder moderacao moderacion moderada moderadamente moderado moderador moderar moderat
moderata moderate moderated moderately moderaten moderates moderati moderation moderato moderator
moderatoren moderatorin moderators moderazione modere moderee moderen moderes moderieren moderiert
moderierte modern moderna modernare modernas moderne modernen moderner modernes moderni modernich
modernidad modernidade modernisation moderniser modernisieren modernisiert modernisierung modernism
modernismo modernist modernista modernite modernity modernizacao modernizacji modernizar modernization
modernize modernized moderno modernos modernste modernsten modernt modes modest modesta modeste modestes
modestia modestie modestly modesty modet modi modica modifiant modifica modificacao modificacion
modificacoes modificado modificar modificare modificarea modificari modificat modificata modificate
modificati modification modifications modificato modifiche modifie modified modifiee modifiees modifier
modifies modifikationen modifiziert modifizierte modify modifying modig modiga modigt modja modle modlic
modlitw modlitwa modlitwe modlitwie modlitwy modne modni modo modon modos modra modre modry mods
modsaetning modsat modsatte modsta modstand modstander modstandere modszer modszerek modszerrel modszert
modt modtage modtagelse modtager modtaget modte modtes modtog modul modular modulated modulation module
modules moduli modulo modulos moduri modus mody modyfikacji modzie moe moed moeda moedas moeder moeders
moedig moedige moedigen moeilijk moeilijke moeilijker moeilijkheden moeilijkste moeite moeizaam moeizame
moelle moen moer moeras moest moesten moet moeten moeurs moga mogac moge mogelijk mogelijke
mogelijkheden mogelijkheid mogen moget mogl mogla moglaby moglabym moglabys moglam moglas moglby moglbym
moglbys moglem mogles mogli mogliby moglibyscie moglibysmy moglich mogliche moglichen moglicher
moglicherweise mogliches moglichkeit moglichkeiten moglichst moglie moglismy moglo mogloby mogly moglyby
mogna mogott mogt mogul mohl mohla mohli mohlo mohly moho mohou mohren mohu moi moich moim moimi moindre
moindres moine moines moinho moins mois moise moissonneuse moist moisture moisturizer moitie moj moja
mojada mojado mojar moje mojego mojej mojemu moji mojo mokra mokre mokry mol mola molar molasses mold
moldau molde molded moldes molding moldova moldovei moldovenesc moldoveni molds mole molecole molecula
moleculaire molecular moleculas molecule molecules molekul molekulare molekule molemmat molemmilla
molemmille molemmissa molempia molempien molempiin molen molens moleque moles molesta molestar
molestation molested molestia molesto molestowanie molhada molhado molho molida molido molino moll molla
molle moller molli mollige moln molnen molo molta molte molten molteplici molteplicita molti moltissime
moltissimi moltissimo moltitudine molto mom mome momencie moment momentach momentalne momentami momentan
momentane momentaneamente momentanen momentarily momentary momente momenteel momentem momenten momenti
momentje momento momentos momentous momentow moments momentu momentul momentum momenty momia momma mommy
momo moms mon monaci monaco monarca monarch monarchen monarchia monarchie monarchs monarchy monarque
monarquia monarquico monastere monasteres monasteri monasteries monasterio monastero monastery monastic
monat monate monatelang monaten monatlich monatliche monatlichen monats monatsende monch monche monchen
monchengladbach mond mondanak mondanam mondani mondat mondd monde mondes mondi mondial mondiala mondiale
mondialement mondiales mondiali mondialisation mondiaux mondja mondjak mondjuk mondkapje mondo mondod
mondok mondom mondott mondta mondtak mondtam moneda monedero moneen monella monelle monen monenlaisia
monessa monesta monesti monet moneta monetaire monetaires monetaria monetario monetary monete monety
money monge mongering monges mongolei moni monien monies moniker monilla monille monin monissa monista
moniteur monitor monitoraggio monitore monitored monitores monitoring monitoringu monitorowania
monitorowanie monitors monitorul monja monje monk monkey monkeys monks monnaie monnaies monnik monniken
mono monochrome monografia monogram monograph monographs monolithic monolog monologo monologue monopol
monopole monopoli monopolies monopolio monopoly monotonia monotonous monoxide monroe monseigneur
monsenor monsieur monsignor monsoon monster monsters monstre monstres monstro monstros monstrous
monstrueux monstruo monstruoso mont monta montaa montacargas montada montado montag montage montagem
montages montaggio montagmorgen montagna montagne montagnes montags montait montaje montako montana
montando montanha montanhas montano montanosa montant montante montants montar montare montata montato
montaz montazu monte montee montees montenegro montent monter montera monteret montero monterrey montert
montes monteur montgomery month monthly months monti montiert montilla montmorency monto monton montou
montrait montrant montre montreal montrealais montree montrent montrer montrera montres montrez monts
montura monture monument monumental monumentale monumenten monumenti monumento monumentos monuments
monzon moo mood moods moody mooi mooie mooier moois mooiste moon moonlight moons moonshine moor moord
moorden moordenaar moordenaars moore moors moos moose moot moottori moottorin mop moped moque moquent
moquer mor moraal morada moradia moradias morado morador moradores morais moral morala morale moraleja
moralement moralen morales morali moralidad moralidade moralisch moralische moralischen moralischer
moraliska moraliskt moralita moralite morality morally moralmente moralne moralnego moralni moralnie
moralnosc moralnosci moralnych morals moralsk moralske moram morando morango morar moratoria moratorium
moraux morava morave moravy moray morbid morbida morbidity morbido morbo morbror morbus morceau morceaux
morcego mord mordaza mordbrand morde morden morder morderca mordercow mordercy morderstw morderstwa
morderstwo mordes mordet mordfall mordida mordkommission mordre mordu mordy more moreau moreel morele
moren morendo moreno moreover morfar morfina morfologia morgen morgenavond morgendlichen morgenen
morgengrauen morgenmad morgenochtend morgens morgenstern morgenstunden morgenvroeg morges morgigen
morgon morgondagen morgondagens morgonen morgue mori moribundo morir morira morire moriro morirono
moriva mork morke morket morkt mormant mormor mormors morn morning mornings moro morocco moron morons
morot morphine morphological morphologie morphology morra morre morrem morrendo morrer morreram morreu
morri morrido morro morrow mors morse morsi morska morski morskich morskie morskiego morskiej morso
morsom morsomme morsommere morsomt mort morta mortais mortal mortale mortali mortalidad mortalidade
mortalita mortalite mortality mortals mortar mortars mortas morte mortel mortelle mortels mortero mortes
mortgage mortgages morti mortier mortified mortii morto mortos morts mortuary morza morze morzem morzu
mos mosaic mosaico mosaik mosaique mosca moscas mosche moschea moschee moscheen moscie moscova mosel
moser moskau moskauer moskee moskeeen moskovan moskva moskve moslem moslems moslim moslims mosque
mosquee mosquees mosques mosquito mosquitoes mosquitos moss mossa mosse mossi mosso most mostanaban
mostani mostantol mostaza mosteiro moster mosterd mostly mostow mostra mostrada mostrado mostrador
mostram mostrando mostrano mostrar mostraram mostrare mostrarsi mostrata mostrate mostrati mostrato
mostrava mostre mostrei mostrem mostri mostro mostrou mostu mosty moszkva mot mota motard motards
motbjudande mote motel moteur moteurs moth mother motherboard motherfucker motherfuckers motherfucking
motherhood motherland mothers moths moti motie motief motieven motif motifs motim motin motion motionen
motioner motionless motions motiv motiva motivacao motivacion motivacoes motivado motivar motivasjon
motivasjonen motivata motivate motivated motivates motivatie motivating motivation motivational
motivationen motivations motivato motivazione motivazioni motive motivee motivele motiven motiver
motivera motiverad motiverade motiverar motivering motiveringen motivert motives motivet motivi
motivieren motiviert motivierte motivierten motivo motivos motivul motley moto motoare motocicleta
motociclista motor motorbike motorcycle motorcycles motore motoren motorer motores motorfiets motorhaube
motori motoring motorist motorista motoristas motorists motorized motorlu motorn motorola motoros
motorrad motors motorsport motoru motorul motorvej motorvejen motorway motory motos motrices motriz mots
motsats motsatsen motsatt motsatta motsatte motsetning motstand motstanden motstander motstandere
motsvarande motsvarar motsvarighet motta mottagare mottagaren mottagning mottagningen mottak mottaker
mottar mottatt motte motto mottok motverka motverkar motyw motywacja motywacje motywacji motywem motywow
motywy mou mouche mouches mouchoir mouille mouiller mould moulded moule moules moulin moulins mound
mounds mount mountain mountainous mountains mounted mounting mounts moura mourant mourir mourn mourning
mourut mouse mousse moustache moustique moustiques moutarde mouth mouthed mouthful mouthpiece mouths
mouton moutons mouvance mouvement mouvements mouw mouwen movable move moved moveis movel movement
movements movendo movente mover movers moves movida movido movie movies movil movilidad movilizacion
movilizar movimentacao movimenti movimento movimentos movimiento moving mow mowa mowcie mowe mower mowi
mowia mowiac mowiacy mowic mowicie mowie mowienia mowienie mowil mowila mowilam mowilem mowiles mowili
mowilo mowily mowimy mowing mowiono mowisz mowy moya moyen moyennant moyenne moyennes moyens mozarts
moze mozecie mozek mozemy mozesz mozg mozgalom mozgas mozgi mozgow mozgu mozi mozilla mozku mozliwa
mozliwe mozliwie mozliwosc mozliwosci mozliwoscia mozliwy mozliwych mozliwym mozna mozne mozno moznost
moznosti mozny moznych mozo mozog mozzarella mp mpg mph mr mrd mroczne mroz mrs mrtvych mrzi ms msza
msze mszp mszy mta mti mtk mtv mu mua muanyag muassa muazzam mucadele mucadelesi mucca mucche mucchio
much mucha muchacha muchacho muchedumbre mucho muchy mucize muck mucke mucken mucosa muculmana muculmano
muculmanos mucus mud muda mudado mudahale mudam mudanca mudancas mudando mudanza mudar mudaram mudaria
muddy mude mudei muden mudigkeit mudo mudou mudur mudurlugu muduru mueble mueca muela muelle muera
muerta muerte muerto muestra muet muette muffin muffins muffled mug mugg mugged muggen mugla mugre mugs
muhafaza muhalefet muhalif muhe muhelos muhely muhen muhendisi muhendisleri muhendisligi muhendislik
muhle muhlen muhsam muhtemelen muhtesem muiden muihin muilla muille muilta muis muissa muista muistaa
muistaakseni muistakaa muistan muistatko muistetaan muisti muistin muistoja muistuttaa muita muitakin
muitas muito muitos muizen muj mujer mujeriego muka mukaan mukaansa mukainen mukaisesti mukaista mukana
mukanaan mukava mukavaa mukavan mukavasti mukavia mukemmel mukodese mukodeset mukodik mukodnek mukodo
mukodott mula mulberry mulde mulder mule mules mulheim mulher mulheres mulig mulige muligens mulighed
muligheden muligheder mulighederne mulighet muligheten mulighetene muligheter muligt muligvis mulik
mulini mulino mull mulla mullabfuhr mulle mulleimer muller mullers mullet mulltonne mulltonnen mult
multa multas multe multi multicultural multiculturalism multiculturele multidao multidoes multilateral
multilingual multime multimea multimedia multimillonario multinacional multinational multinationale
multinationales multinazionali multiplas multiplayer multiple multiples multipli multiplicacao
multiplicacion multiplicar multiplication multiplie multiplied multiplient multiplier multiplos multiply
multiplying multipurpose multitasking multitud multitude multkor multor multumesc multumim multumit
mulva mum mumkun mumkundur mummo mummy mums mun munaa munca munch munchen munchener munchens munchner
muncii muncitori mund mundane mundart munde munden mundet mundiais mundial mundialmente mundlich
mundliche mundlichen mundo mundos mundung muneca muneco muni municao municion municipais municipal
municipale municipales municipalidad municipalite municipalites municipalities municipality municipaux
municipio municipios municipiul municipiului municoes munis munitie munition munitions munizioni munka
munkaba munkaja munkajat munkak munkar munkara munkas munkat munkatarsa munn munnen munster munt munte
munteanu muntele munten munter munti muntii muntilor muntlig munze munzen muodossa muodostaa muodostavat
muodostuu muoia muoio muoiono muore muori muoto muotoon muove muovendo muovere muoversi muovono mur mura
murach muraille mural muralha muralla murals murami murar muratore murcielago murder murdered murderer
murderers murdering murderous murders murem muren mures murga murhasta muri murky murmure muro muros
murow murs muru mury mus musait muscat muschel muscheln muschi muschis muscle muscles muscoli muscolo
musculaire musculaires muscular musculo musculos musculoso muse musea museau musee museen museer musees
museet musei museji musel musela museli muselo musen museo museon muses muset museu museum museums
museus mush mushroom mushrooms mushy musi musial musiala musialam musialby musialbym musialem musialo
musialy music musica musicais musical musicale musicales musicali musically musicals musicas musicaux
musiche musici musician musicians musicie musicien musiciens musicista musico musicos musicus musieli
musielismy musiikin musiikki musiikkia musik musikal musikalisch musikalische musikalischen
musikalischer musikalisches musikaliska musikalske musikanten musiken musiker musikere musikerin
musikern musikhochschule musikinstrumente musikk musikken musikverein musikvideo musim musime musimy
musique musiques musis musisz musite musizieren musk muskel muskeln muskler musklerna muskulatur musli
muslim muslime muslimen muslimer muslimische muslimischen muslimischer muslimske muslo musluman
muslumanlar muslumanlarin muso musor musort muss musse mussels mussen mussolini musst musste mussten
musstest must musta mustaa mustache mustan mustang mustangs mustard mustasch mustat muster mustered
musteri mustern mustia musulman musulmana musulmane musulmanes musulmans musun musunuz musza muszaj
muszaki musze mut muta mutacao mutacion mutamento mutant mutantes mutants mutasd mutat mutated mutation
mutationen mutations mutatja mutatjak mutatnak mutatni mutatott mutatta mutazione mute muted muthis muti
mutiert mutig mutige mutigen mutiger mutilacion mutilated mutilation mutiny mutlak mutlaka mutluluk
mutluyum muto muts mutsuz mutt mutta muttei mutten mutter muttering muttern muttersprache mutti mutton
mutua mutual mutually mutuamente mutuel mutuelle mutuellement mutuelles mutui mutuo mutze mutzen muu
muualla muualle muualta muuhun muukin muulla muulle muun muur muusikko muussa muusta muut muuta
muutakaan muutakin muutama muutamaa muutaman muutamassa muutamat muutamia muuten muutenkaan muutenkin
muutettu muutkin muutoin muutoksen muutokset muutoksia muutos muutosta muuttaa muuttamaan muuttanut
muutti muuttua muuttui muuttuneet muuttunut muuttuu muuttuvat muutu muve muvelodesi muvesz muveszet
muveszeti muveszi muy muz muze muzea muzem muzeme muzeow muzes muzesi muzete muzeu muzeul muzeului
muzeum muzeumban muzi muzica muzical muzicala muzicale muzicii muziek muzigi muzik muzikaal muzikale
muzikant muzikanten muzou muzu muzulmanie muzulmanin muzulmanow muzulmanskich muzyce muzycy muzyczna
muzyczne muzycznego muzycznej muzyczny muzycznych muzycznym muzyk muzyka muzyke muzyki muzykow muzzle my
myc mych mycia mycket mydlo mye myi myk myke myla myle myli mylic mylisz mym myndighed myndigheder
myndighederne myndighet myndigheten myndighetene myndigheter myndigheterna mynt myohaan myohassa
myohemmin myonnan myonnetty myonsi myontaa myos myoskaan myoskin myota myoten myrdet myriad myror mys
mysa myself myser mysig mysiga mysigt mysl mysla myslac myslach myslal myslala myslalam myslalas
myslalem myslami mysle myslec myslel myslela mysleli mysleni myslenia myslenie myslenka myslenky myslet
mysli myslicie myslim myslime myslimy myslis myslisz myslite mystere mysteres mysterie mysteries
mysteriet mysterieuse mysterieux mysterieuze mysteriose mysteriosen mysterious mysteriously mysterium
mystery mystic mystical mysticism mystik mystique mystische mystischen mystisk mystiska mystiske
mystiskt mysz myszy myt myten myter myth mythe mythen mythes mythic mythical mythique mythological
mythologie mythology mythos myths myy myyda myydaan myyja myynnin myynnissa myynti myyntia myyntiin
myytiin myyty mzdy na naa naaien naakt naakte naald naalden naam naama naapuri naapurin naar naarmate
naartoe naast naaste nab nabestaanden nabidce nabidka nabidku nabidky nabidl nabidne nabidnout nabiera
nabij nabije nabijgelegen nabijheid nabizeji nabizi nabo naboen naboene naboer nabolaget nabozenstvi
nabrac naburige nacao nacer nach nachahmer nachazeji nachazi nachbar nachbarin nachbarland nachbarlander
nachbarn nachbarschaft nachbildung nachdem nachdenke nachdenken nachdenklich nachdenkt nachdruck
nachdrucklich nacheinander nachfahren nachfolge nachfolgend nachfolgende nachfolgenden nachfolger
nachfolgerin nachforschungen nachfrage nachfragen nachgeben nachgedacht nachgefragt nachgegangen
nachgehen nachgeholt nachgekommen nachgelassen nachgesagt nachgeschaut nachgesehen nachgewiesen
nachhaltig nachhaltige nachhaltigen nachhaltiger nachhaltiges nachhaltigkeit nachher nachhilfe
nachhinein nachholen nachkommen nachkriegszeit nachlass nachlassen nachlesen nachmachen nachmittag
nachmittags nachname nachnamen nachos nachricht nachrichten nachrichtenagentur nachruf nachschauen
nachschlagen nachschub nachsehen nachsicht nachspielzeit nachst nachste nachstehenden nachsten
nachstenliebe nachster nachstes nacht nachtdienst nachte nachteil nachteile nachteilen nachteilig
nachtelijke nachten nachtigall nachtisch nachtje nachtleben nachtliche nachtlichen nachtmerrie
nachtmerries nachtrag nachtraglich nachtragliche nachtruhe nachtrust nachts nachvollziehbar
nachvollziehbare nachvollziehen nachweis nachweisbar nachweise nachweisen nachweislich nachwelt nachwort
nachwuchs nachzudenken nachzugehen nachzuholen nachzukommen nachzulesen nachzuvollziehen nachzuweisen
nacida nacido naciente nacimiento nacion nacionais nacional nacionalidad nacionalidade nacionalismo
nacionalista nacionalistas nacionalizacion nacisk naciskiem nacisku nacjonalisci nacjonalistow
nacjonalizm nacjonalizmu nacka nackdel nackdelar nackdelen nacke nacken nackt nackte nackten nackter
nacktheit naco nacoes nacque naczelnego naczelnik naczelnika naczelny naczyn naczynia nad nadac nadace
nadador nadaja nadajac nadaje nadal nadale nadania nadanie nadar nadat nadawac nadawania nadchodza
nadchodzi nade nadeel nadejdzie nadeje nadeji nadel nadelen nadeln nadenken nadenkt nader nadere naderen
nadert nadeszla nadhera nadherna nadherne nadherny nadie nadien nadmiar nado nadobi nadrazi nadrobic
nadruk nadrukkelijk nadszedl naduzyc nadziei nadzieja nadzieje nadzor nadzorczej nadzorem nadzoru
nadzwyczajnego nae naede naegtede naegter naemma naen naeppe naer naere naerheden naerliggende naermer
naermere naermest naermeste naese naesen naeste naesten naestformand naet naetter naevne naevner naevnes
naevnt naevnte nafta naftowej nag naga nagaan nage nagedacht nagedachtenis nagel nagelaten nagellack
nagellak nageln nagels nagenoeg nager nagging nagi nagie naglar naglarna nagle naglowki nagly nago
nagrac nagral nagran nagrane nagrania nagranie nagraniu nagrany nagrod nagroda nagrode nagrody nagrywac
nagrywania nagrywanie nagyban nagydij nagyjabol nagyobb nagyon nagyot nagyszabasu nagyszeru nah nahda
nahdaan nahden nahe nahegelegenen naheliegend nahen naher nahere naheren naheres nahern nahert naherte
nahezu nahlas nahle nahm nahmen nahneet nahnyt nahoda nahodou nahore nahoru nahost nahradit nahradni
nahrboden nahrung nahrungsmittel nahrungsmitteln naht nahtavissa nahte nahtiin nahtlos nahty nahverkehr
naiden naief naif naihin nail nailed nailing nailla naille nails naimisiin naimisissa nain nainen nains
nairobi naiselle naisen naiset naisia naisilla naisille naisista naissa naissance naissances naissent
naista naisten nait naita naitre naiv naiva naive naiven naivete naivitat naivt najaar najbardziej
najblizej najblizsza najblizsze najblizszego najblizszej najblizszy najblizszych najblizszym
najbogatszych najchetniej najczesciej najdalej najde najdeme najdes najdete najdluzej najdou najdu
najednou najevo najgorsza najgorsze najgorszego najgorszy najgorszych najgorszym najgorzej najit
najlatwiej najlepiej najlepsi najlepsza najlepsze najlepszego najlepszej najlepszy najlepszych
najlepszym najlepszymi najmlodszy najmlodszych najmniej najmniejsze najmniejszego najmniejszej
najmniejszy najmniejszych najmniejszym najmocniej najnowsza najnowsze najnowszego najnowszej najnowszy
najnowszych najnowszym najpewniej najpiekniejsze najpiekniejszych najpierw najpopularniejszych
najpozniej najprawdopodobniej najstarszy najstarszych najswietszej najszybciej najwazniejsza
najwazniejsze najwazniejszy najwazniejszych najwazniejszym najwidoczniej najwiecej najwieksza najwieksze
najwiekszego najwiekszej najwiekszy najwiekszych najwiekszym najwiekszymi najwyrazniej najwyzej
najwyzsza najwyzsze najwyzszego najwyzszej najwyzszy najwyzszych najwyzszym nak nakaz nakazal nakazu
nakazuje naked nakee nakemaan nakemyksia nakemys naken nakevat nakijken nakit nakken naklada
nakladatelstvi nakladni nakladu naklady naklejki nakna nakne nakoinen nakojaan nakokulma nakokulmasta
nakomen nakonec nakup nakupovat nakupu nakupy naky nakya nakyi nakynyt nakyvat nakyy nal nalad naladu
nalam nalatenschap nalesniki naleving naleza nalezace nalezacego nalezacy nalezacych nalezacym nalezal
nalezala nalezalo nalezaloby nalezaly naleze nalezec naleznete nalezt nalezy nalka nalle nalot nalozyc
naluk nalunk nam nama namaz namazi name named nameless namelijk namely namen namens namentlich names
namesake namesti namhafte namhaften nami namibia namiddag naming namiot namisto namlich namn namnen
namnet namorada namorado namorados namorando namorar namoro nani nannte nannten nanny nano
nanotechnology nantais nao naoorlogse naopak nap napad napadlo napady napasc napasci napastnik
napastnika naped napedu napeti napi napic napiecia napiecie napig napis napisac napisal napisala
napisalam napisalem napisales napisali napisami napisana napisane napisania napisanie napisano napisany
napisem napisow napiste napisy napisz napisze napiszesz napja napjainkban napjan napkin napkins naplno
naplo napoca napoj napoje napojow napok napokban napoleao napoleon napoletani napoletano napon naponta
napos naposledy napot napp nappaa nappal nappe nappes napping napr napra napraw naprawde naprawe
naprawic naprawy napred napric napriklad naprol naprosto naproti naprzeciw naprzeciwko naprzod naps
napsal napsala napsat naquela naquelas naquele naqueles naquilo nar naranja naranjo naraz narazil
narazone narbe narben narciso narcissism narcissist narcissistic narcotic narcotics nare nareszcie
naridil nariz narizeni narkose narkotika narkotykami narkotyki narkotykow narocne narod naroda narodem
narodil narodila narodni narodnich narodniho narodnim narodow narodowa narodowe narodowego narodowej
narodowi narodowo narodowosc narodowosci narodowy narodowych narodowym narodu narody narodzenia
narodzenie narodzie narodzin narodziny narok naroky narozeni narozeniny narr narra narracao narracion
narracja narracje narracji narrador narrar narrated narrateur narration narrativ narrativa narrativas
narrative narratives narrativo narrator narratore narrazione narren narrow narrowed narrower narrowing
narrowly narrows narust narusza naruszenia naruszenie narzadow narzedzi narzedzia narzedziami narzedzie
narzedziem narzeka narzekac narzekaja narzekam narzuca nas nasa nasal nasaud nasazeni nasce nascem
nascent nascente nascer nasceram nascere nasceu nasci nascida nascido nascidos nascimento nascita
nascite nasconde nascondere nascondersi nascondono nascono nascosta nascoste nascosti nascosto nascut
nase naseho nasel nasem nasemu nasen nasi nasich nasil nasili nasilsin nasion nasiona nasjon nasjonal
nasjonale nasjonalt nasjonen nasjoner nasla nasladowania nasledky nasledne nasledovat nasleduje
nasledujici nasledujicich nasleep nasli naso nass nassau nasse nassen nastal nastapi nastapic nastapil
nastapila nastapilo nastaveni nastawienie nastawiona nastawiony nastawnia naste nastepca nastepcy
nastepna nastepne nastepnego nastepnej nastepnie nastepny nastepnych nastepnym nastepstwie nastepujace
nastepujaco nastepujacy nastepujacych nastepuje nastere nasterea nasterii nastesti nastolatek nastolatka
nastolatki nastolatkow nastoupil nastri nastro nastroj nastroje nastroju nastup nastupu nasty nasuwa
nasz nasza nasze naszego naszej naszemu naszych naszyjnik naszym naszymi nat nata natacao nataceni
natacion natal natale natali natalidad natation nate nati natie naties natif nation nationaal national
nationala nationalbank nationalbibliothek nationale nationalekonomi nationalen nationaler nationales
nationalgarde nationalhymne nationalism nationalisme nationalismus nationalist nationaliste
nationalisten nationalistes nationalistic nationalistische nationalistischen nationalists nationalitat
nationalitaten nationalite nationaliteit nationalites nationalities nationality nationally
nationalmannschaft nationalpark nationalparks nationalrat nationals nationalsozialismus
nationalsozialisten nationalsozialistische nationalsozialistischen nationalspieler nationalt
nationalteam nationaltrainer nationalversammlung nationaux nationell nationella nationellt nationen
nationens nationer nations nationwide natiunilor nativa nativas native natives nativi nativity nativo
nativos nato natolik natomiast naton natrium natsi natt natta natte natten nattens natti natur natura
naturais natural naturala naturale naturaleza naturali naturalidad naturalist naturalista naturaliste
naturalistic naturalized naturally naturalmente naturalna naturalne naturalnego naturalnej naturalnie
naturalny naturalnych naturalnym nature naturel naturelle naturellement naturelles naturels naturen
naturens natures natureza naturii naturkatastrophen naturlich naturliche naturlichen naturlicher
naturliches naturlig naturliga naturlige naturligt naturligtvis naturligvis naturpark naturschutz
naturvetenskap naturwissenschaft naturwissenschaften naturwissenschaftliche naturwissenschaftlichen
natury naturze natuur natuurgebied natuurkunde natuurlijk natuurlijke natuurmonumenten natuurreservaat
natychmiast natychmiastowe nauce naucil naucit naucz naucza nauczania nauczanie naucze nauczy nauczyc
nauczyciel nauczyciela nauczycielami nauczyciele nauczycielem nauczycieli nauczycielka nauczycielki
nauczycielom nauczyl nauczyla nauczylam nauczylem nauczyli nauczysz naufrage naufragio naught naughty
nauk nauka nauke nauki naukowa naukowcow naukowcy naukowe naukowego naukowej naukowiec naukowo naukowy
naukowych naukowym nauraa naurettavaa nausea nauseous nauti nautical nautico nautin nautique nautiques
nauttia nauttii nauttimaan nauw nauwe nauwelijks nauwkeurig nav nava navaja naval navale navali navarra
navarro nave navegacao navegacion navegador navegante navegar navei navel navele naves navetta navette
navi navic navidad navidena navideno navigable navigare navigate navigateur navigateurs navigatie
navigating navigation navigational navigator navigatore naviglio naviguer navio navios navire navires
navn navne navnene navnet navod navolging navrat navratu navrh navrhl navrhu navrhy navsteva navsteve
navstevnici navstevniku navstevniky navstevu navstevy navstivil navstivit navy navzajem navzdory navzdy
nawet nawiasem nawiazac nawiazania nawiazanie nawiazuje nawzajem nay nayta naytan naytetaan nayttaa
nayttaisi nayttamaan nayttanyt nayttavat nayttelija nayttely naytti naytto nayttoa nazareno naze nazev
nazi nazie nazionale nazionali nazionalita nazione nazioni nazis nazism nazisme nazismen nazist nazista
nazistas nazistene nazister nazisterna nazistiska nazistow nazor nazoru nazory nazvem nazvu nazvy nazw
nazwa nazwac nazwal nazwala nazwali nazwana nazwane nazwany nazwe nazwie nazwisk nazwiska nazwiskiem
nazwisko nazwisku nazwy nazywa nazywac nazywaja nazywal nazywali nazywam nazywamy nazywana nazywane
nazywanie nazywany nazywasz ne neagra neamt neanche neanmoins neant neaparat neapel near nearby nearer
nearest nearing nearly neat neatly nebbia nebe nebel neben nebenan nebenbei nebeneffekt nebeneinander
nebenher nebenkosten nebensache nebenwirkungen nebezpeci nebezpecne nebezpecny neblina nebo neboj
nebojte neboli nebst nebude nebudeme nebudes nebudete nebudou nebudu nebula nebulosa nebun nebunie nebyl
nebyla nebyli nebylo nebyly nebyt neceho necekal necem necemu necesar necesara necesare necesaria
necesariamente necesario necesidad necesita necesitada necesitado necesitar necesitatea necessaire
necessairement necessaires necessari necessaria necessariamente necessarias necessarie necessarily
necessario necessarios necessary necessidade necessidades necessita necessitam necessitano necessitant
necessitated necessite necessitent necessities necessity nech necha nechal nechala nechali necham
nechame nechapu nechat nechce nechceme nechces nechcete nechci nechte nechteji nechtel nechtela nechteli
nechybi necie necim necio neck neckar necklace necklaces necks neco nectar necunoscut ned nedad nedal
nedaleko nedan nedavno nede nedela nedele nedeli nedelni neden nedenfor nedeni nedeniyle nedenle
nederlaag nederlag nederst nederste nederzetting nederzettingen nedgang nedir nedlagt nedokazal nedokaze
nedokazu nedoslo nedostal nedostane nedostatek nedover nedre nedsat nedsatt nedves nedzy nee need needed
needing needle needles needless needlessly needs needy neef neefje neem neemt neen neer neergelegd
neergeschoten neergestoken neergezet neerlandais neerlandaise neerleggen neerslag neerzetten nees
neexistuje nef nefarious nefasta nefaste nefastes nefasto nefericire nefes neffe neffen nefiind nefret
nefunguje nega negacao negacion negado negano negar negare negata negate negatief negatieve negatif
negatifs negatiivinen negation negativ negativa negativamente negativas negative negatively negativen
negativer negatives negativi negativity negativni negativo negativos negativt negato negatywne
negatywnego negatywnie negatywny negatywnych negazione negeer negeerde negeert negen negende negentien
negentiende negentig neger negeren negers negle neglect neglected neglecting negli neglige negligeable
negligence negligencia negligent negligenza negliger negligible negociacao negociacion negociacoes
negociado negociador negociant negociar negociation negociations negocie negocier negocio negocios
negocjacje negocjacji negotiable negotiate negotiated negotiating negotiation negotiations negotiator
negotiators negou negozi negoziare negoziati negozio negra negras negre negres negri negrito negro
negros negru negy negyed negyedik negyven nehany nehanyan nehez nehezebb nehezen nehir nehme nehmen
nehmt neho nehoda nehody nehogy nehoz nehty nei neid neida neidisch neige neigen neiges neighbor
neighborhood neighborhoods neighboring neighbors neighbour neighbourhood neighbourhoods neighbouring
neighbours neiging neigt neigung neigungen nein neither nej nejak nejaka nejake nejakeho nejakej nejakem
nejakou nejaky nejakych nejakym nejblizsi nejcasteji nejde nejdriv nejdrive nejdulezitejsi nejen nejenom
nejhorsi nejkrasnejsi nejlepe nejlepsi nejlepsich nejlepsiho nejlepsim nejmene nejmensi nejnizsi
nejnovejsi nejoblibenejsi nejprve nejrychleji nejrychlejsi nejsem nejsi nejsilnejsi nejsme nejsou
nejspis nejstarsi nejste nejvetsi nejvetsich nejvetsiho nejvetsim nejvic nejvice nejvyssi nejvyssiho nek
neka nekam nekar nekas nekde nekdo nekdy neked nekem neki nekik nekin nekoho nekolik nekolika nekolikrat
nekomu nekte nektek nekter nektera nektere nekteri nektery nekterych nekterym nektet nekunk nekym nel
nelas nele neler neles nelibi nelja neljaan neljan neljanneksi neljannen neljas neljassa neljasta nelkul
nelkuli nelle nello nelze nem nema nemaji nemam nemame nemas nemate nemci nemcsak nemecka nemecke
nemeckeho nemecko nemecku nemecky nemeckych nemel nemela nemeli nemelo nemen nemesis nemet nemetek
nemetorszag nemetorszagban nemetul nemi nemica nemiche nemici nemico nemlig nemme nemmeno nemmere nemoc
nemoci nemocnice nemocnici nemohl nemohla nemohli nemohou nemohu nemovitosti nemozne nemreg nemsokara
nemt nemu nemusel nemusi nemusim nemusis nemusite nemuze nemuzeme nemuzes nemuzete nemuzou nemuzu
nemyslim nemz nemzet nemzeti nemzetkozi nena nenapadlo nenavidim nene nenhum nenhuma neni nenn nenne
nennen nennenswerte nennenswerten nenner nennst nennt nennung neo neoliberalen neoliberalismus neon
neonatal neonati neonato neonatologie neonazi neonazis nep nepal nepatri nephew nephews nepi neplati
nepodarilo nepomuze nepotism nepotismo nepotrebuje nepotul neppe neppure neprijde neprijemne nepszeru
neptun neptuno nepujde ner nera nerd nerde nerden nerds nerdy nere nerede nereden neredeyse nerek nerekl
nereye nerf nerfs nergens neri nerki nero nerozumim nerv nerve nerven nervensystem nerver nerverna
nerves nerveuse nerveux nervi nervig nervige nervigen nervio nerviosa nerviosismo nervioso nervo nervos
nervosa nervositat nervoso nervous nervously nervousness nervt nervy nerwow nerwowe nerwowego nerwowy
nerwy nes nesa nese nesen nesil neslo nesmi nesmime nesmirne nesmysl nesnasim nessa nessas nesse nesses
nessun nessuna nessuno nest nesta nestaci nestalo nestane nestas neste nested nesten nester nestes
nestesti nesting nestle nestled nestleder nestoji nests net neta netamente neten netin netissa netista
netjes neto netop netos nets nett netta nettamente nettavisen nette netted nettement netten netter
nettes nettet nettiin netting netto nettoie nettopp nettoyage nettoyer nettside nettsiden nettsider
nettsted nettstedet nettverk nettverket netvaerk netwerk netwerken network networked networking networks
netz netze netzen netzersatz netzes netzleitstelle netzteil netzwerk netzwerke netzwerken netzwerks neu
neuanfang neuartige neuartigen neuauflage neuausrichtung neubau neubaugebiet neubauten neudelal neue
neuem neuen neuenburg neuer neuerdings neuere neueren neuerer neuerlich neuerlichen neuerscheinungen
neuerung neuerungen neues neueste neuesten neuester neuf neufs neugeborene neugeborenen neugestaltung
neugier neugierde neugierig neugierige neugrundung neuheit neuheiten neuigkeit neuigkeiten neujahr neuk
neuken neukirchen neukolln neukt neukunden neuland neulich neuling neulinge neumatico neumi neumim
neumonia neun neunte neunten neunziger neuordnung neural neuregelung neurological neurologie neurologist
neurology neuron neurones neurons neurotic neus neuseeland neuss neustale neustart neuste neusten neutra
neutraal neutral neutrala neutrale neutralen neutraler neutralidad neutralidade neutraliser neutralita
neutralitat neutralite neutrality neutralizar neutralize neutre neutres neutro neutron neutrons neuve
neuveritelne neuves neuvieme neuvoa neuvoja neuvostoliiton neuvostoliitto neuvoston neuwahlen neuzeit
neuzugang neuzugange nev nevada nevadi nevado neve neveben neved nevedel nevedela nevedeli nevedi nevel
nevem neven never nevera neverim nevertheless neves nevet neveu nevezett nevezik nevezte nevi nevidel
nevidela nevideli nevidi nevidim nevim nevime nevis nevite nevne nevner nevnes nevneverdig nevnt nevnte
nevo nevoia nevoie nevoit nevu nevypada new newbie newbies newborn newborns newcomer newcomers newer
newest newly news newsletter newsletters newspaper newspapers newt nexo next nexus neydi neye neyi neyin
neymis neyse nez nezajima nezalezi nezapomente nezbytne nezbyva nezd nezek nezel nezem nezett nezna
neznam neznamena neznamy neznek nezni nezo neztem nezve nezz nezze nezzetek nezzuk nhl ni nian nib niby
nic nicaieri nicaragua nicaraguense nicchia nice niceho nicely nicem nicemu nicer nicest nich niche
niches nicho nicht nichte nichtig nichtje nichtraucher nichts nichtsdestotrotz nichz nici nicim nicin
nicio niciodata niciun niciunul nickel nickelodeon nicken nickerchen nickname nicknamed nicknames nicks
nickt nickte nicmene nicotina nicotine niczego niczym nid nido nids nie nieba niebawem niebem
niebezpieczenstwa niebezpieczenstwie niebezpieczenstwo niebezpieczna niebezpieczne niebezpiecznie
niebezpieczny niebezpiecznych niebie niebieska niebieski niebieskich niebieskie niebieskiego niebieskim
niebiesko niebla niebo niecale niece nieces niech niechaj niechec niecheci niechetnie niecierpliwoscia
nieco niedaleko niedawna niedawno nieder niederbayern niedere niederen niedergang niedergelassen
niedergelegt niedergeschlagen niederlage niederlagen niederlande niederlanden niederlander
niederlandisch niederlandische niederlandischen niederlassen niederlassung niederlassungen
niederosterreich niedersachsen niedersachsens niedersachsische niedersachsischen niederschlag
niederschlage niedlich niedliche niedlugo niedobor niedobrze niedopuszczalne niedrig niedrige niedrigem
niedrigen niedriger niedrigere niedrigeren niedrigste niedrigsten niedziela niedziele niedzieli
niedzwiedz niedzwiedzia niegdys niego nieistotne niej niejaki niejako niejasne niejednokrotnie niekiedy
niekoniecznie niektore niektorych niektorym niektorymi niektorzy nielegalne nielegalnie nielegalny
nielegalnych nieletnich nieliczne nielicznych niem niema niemal niemals niemalze niemand niemandem
niemanden niemieccy niemiecka niemiecki niemieckich niemieckie niemieckiego niemieckiej niemieckim
niemiecku niemniej niemozliwa niemozliwe niemu nienawidza nienawidze nienawidzi nienawidzic nienawidzisz
nienawisc nienawisci nienawiscia niente nieobecnosc nieobecnosci nieoficjalnie nieopodal
niepelnosprawnych niepewnosci niepodleglej niepodleglosc niepodleglosci niepokoi niepokoj niepokojace
nieporozumienie niepotrzebne niepotrzebnie nieprawda nieprawdziwe nieprawidlowosci nieprzerwanie
nieprzyjemne nier nieraz niere nierealne nieren nierownosci nieruchomosci nierzadko niesamowicie
niesamowita niesamowite niesamowity niesc niesen niesie nieskonczonosc nieslusznie niespelna
niespodzianek niespodzianka niespodzianke niespodzianki niespodziewanie niesprawiedliwe niestety
nieswiadomie nieszczescie niet nieta nieto niets niettemin nietzsche nieuniknione nieustannie nieuw
nieuwbouw nieuwe nieuwere nieuwjaar nieuwkomers nieuws nieuwsbericht nieuwsblad nieuwsbrief nieuwsgierig
nieuwsgierigheid nieuwste nieve niewatpliwie niewazne niewiarygodne niewiele niewielka niewielki
niewielkich niewielkie niewielkiej niewielkim niewielu niewinne niewinnosci niewinny niewinnych
niewlasciwe niewoli niewolnictwa niewolnictwo niewolnikow niewygodne niezalezna niezalezne niezaleznego
niezaleznej niezaleznie niezaleznosc niezaleznosci niezalezny niezaleznych niezaleznym niezbedna
niezbedne niezbednych niezbyt niezgodne niezla niezle niezly niezmiernie nieznacznie nieznana nieznane
nieznanego nieznany nieznanych niezwlocznie niezwykla niezwykle niezwykly niezwyklym nifty nigdy nigdzie
niger nigeria nigga niggas nigger niggers nigh night nightclub nightclubs nightfall nightingale
nightlife nightly nightmare nightmares nights nighttime nihayet nii niiden niihin niilla niille niin
niinhan niinisto niiniston niinkaan niinku niinkuin niinpa niissa niista niita nijak nikam nikde nikdo
nikdy nike nikim nikogo nikoho nikoli nikoliv nikomu nikon nikotin niks nikt nil nim nimanui nimble
nimea nimella nimelta nimeltaan nimen nimeni nimenomaan nimensa nimesi nimessa nimet nimetty nimi nimia
nimic niminen nimissa nimittain nimm nimmer nimmst nimmt nimz nin nincs nincsen nincsenek nine ninera
nineteen nineteenth nineties ninety ninez ninguem ningun ninguna ninguno ninho niniejszy ninja ninjas
nintendo ninth nio nionde nip nipote nipoti nippel nipple nipples nipt nique niquel niquer nirgends
nirgendwo nirvana nisan nisan'da nische nischen nisip niska niskaan niski niskich niskie niskiego
niskiej niskim nisko nisou nissan nisso niste nisto niszcza niszczac niszczenia niszczenie niszczy
niszczyc nit nite nitrate nitrogen nitrogeno niveau niveauer niveauet niveaus niveaux niveis nivel
nivelul nivelului niveluri nix niye niz nize nizej nizka nizke nizsi nizsza nizsze nizszej nizszy
nizszych nizza nja njut njuta njuter njutning nm no noapte noaptea noastra noastre nobel nobelpreis
nobelpreistrager nobelpriset nobile nobili nobility nobilta nobla noble nobleman nobles noblesse nobleza
nobody nobre nobres noc noca nocao nocciolo noce noces noch noche nochebuena nochmal nochmals nochtans
noci nocion nocivo nocna nocne nocnego nocnej nocni nocny nocnych nocnym nocoes nocturna nocturnal
nocturne nocturnes nocturno nocy nod nodded nodder nodding node nodes nodi nodig nodige nodigen nodigt
nodo nods nodt nodvendig nodvendige nodvendigt nodvendigvis noel noem noemde noemden noemen noemt noen
noenlunde noens noensinne noeud nog noga nogach nogal nogami noge nogen nogenlunde nogensinde noget
noggrann noggrant nogi nogle noglen nogler nogmaals nogne nogueira noha nohama nohou nohu nohy noi noia
noiden noiembrie noii noile noilla noilor noin noiosa noioso noir noire noires noirs noise noises noista
noisy noita noite noites noiva noivado noivo noivos noix nojagtig nojagtigt noje nojento nojes nojo nok
noket nokia nokian nokta noktada noktasi noktaya noleggio noll nolla nollor nom nomad nomada nomades
nomadi nomadic nomads nombrada nombrado nombramiento nombrar nombre nombres nombreuse nombreuses
nombreux nombril nome nomeacao nomeada nomeadamente nomeado nomear nomen nomenclatura nomenclature
nomeou nomes nomi nomina nominacion nominacja nominacje nominacji nominal nominale nominally nominare
nominata nominate nominated nominati nominatie nominaties nominating nomination nominations nominato
nomine nominee nominees nominerad nominerade nomineret nominert nominiert nominierten nominierung
nominierungen nominowany nomme nommee nommer nommes noms non nona nonche none nonek nonetheless
nonexistent nonfiction nonlinear nonna nonne nonnen nonni nonno nono nonostante nonprofit nonprofits
nonsens nonsense nonsensical nonstop nonviolent nood noodle noodles noodtoestand noodzaak noodzakelijk
noodzakelijke nooit nook noon noord noordelijk noordelijke noorden noordoosten noordpool noordwesten
noose noot nope nopea nopeaa nopeammin nopeasti nopein nopeus nopti noptii nor nord nordafrika
nordamerika nordamerikanischen norddeutsche norddeutschen norddeutschland norden nordens nordeste
nordico nordique nordiques nordirland nordische nordischen nordisk nordiska nordiske nordiskt nordjyske
nordkorea nordlich nordliche nordlichen nordlicher nordlige nordmann nordmenn nordost nordosten
nordostlich nordover nordpa nordpol nordre nordrhein nordsee nordseite nordul nordwesten nordwestlich
noria norja norjan norjassa norm normaal normaali normaalia normaalin normaalisti normais normal normala
normalde normale normalem normalement normalen normaler normalerweise normales normalfall normali
normalidad normalidade normalis normalisation normalisierung normalita normalitat normality
normalizacion normalizar normalization normalize normalized normally normalmente normalna normalne
normalnego normalnej normalni normalnie normalnosci normalny normalnych normalnym normalt normand
normandie normands normas normativa normative normativo normaux norme normen normer normes norms normy
noroc norocul noroeste norr norra norrut norsk norska norske norte norteamericana norteamericano nortena
norteno north northbound northeast northeastern northeim northerly northern northward northwest
northwestern noruega noruego norveg norvegia norvegien norwegen norwegens norweger norwegische
norwegischen nos nosa nose nosed nosem noses nosi nosic nosie nosil nosila nosit nosotras nosotros nossa
nossas nosso nossos nosta nostaa nostalgi nostalgia nostalgic nostalgie nostalgique nostetaan nosti
nostra nostre nostri nostrils nostro nostru nosza nosze noszenia noszenie not nota notable notablemente
notables notably notado notai notaio notaire notaires notamment notano notar notare notario notaris
notary notas notat notata notatek notation notatki notato notaufnahme notaveis notavel notch notched
note notebook notebooks noted noteer notei noten notenbank noter notera noterade noterar noterat notes
notevole notevoli notevolmente noteworthy notez notfall notfalle notfalls notgedrungen nothing
nothingness noti notice noticeable noticeably noticed notices noticia noticiario noticias noticiero
noticing notieren notiert notierte notifica notificacao notificacion notificacoes notificado notificar
notification notifications notified notify notifying notig notige notigen notigung noting notion notions
notis notities notiz notizbuch notizen notizia notizie notlage noto notoire notons notoria notoriamente
notoriedad notoriete notoriety notorio notorious notoriously notou notowania notre notres notruf
notstand notstrom notte notti notturna notturne notturni notturno noturna noturno notwehr notwendig
notwendige notwendigen notwendiger notwendigerweise notwendiges notwendigkeit notwithstanding nou noua
noudattaa nouilles noul noului noun nounou nouns nourishment nourri nourrir nourris nourrissent nourrit
nourriture nous nouse nousee nousevat nousi nousivat nousseet noussut nousta nousu nousua nousussa
nousuun noutras noutro noutros nouveau nouveaute nouveautes nouveaux nouvel nouvelle nouvellement
nouvelles nov novamente novanta novas novato nove novecento novecientos novedad novedosa novedoso noveho
novekvo novel novela novelas novelist novelista novelists novell novella novelle novellen noveller
novels novelty novem november novembre novembro novena noveno noventa noveny novenyek novenyi novia
noviazgo novice novices novidade novidades noviembre novin novinar novinari novinha novinka novinky
noviny novio novita novo novos novou novum novy novych novym novymi now nowa nowadays nowe nowego nowej
nowhere nowi nowo nowoczesna nowoczesne nowoczesnego nowoczesnej nowoczesny nowoczesnych nowosc nowosci
nowoscia nowotwor nowy nowych nowym nowymi noyau noyaux noye noyer noz noza noze nozem nozes nozione
nozioni nozki nozna noznej nozze nozzle np nr nro ns nt nu nua nuage nuages nuance nuanced nuancen
nuancer nuances nube nubi nublado nuca nuchter nuchtern nuchternen nucleaire nucleaires nuclear nucleare
nucleares nuclei nucleo nucleos nucleus nuda nude nudel nudeln nudes nudge nudi nudite nudity nudna
nudne nudny nudo nudzi nue nuera nues nuestra nuestras nuestro nuestros nuet nueva nuevamente nueve
nuevo nuez nufus nugget nuggets nuire nuisance nuisible nuisibles nuit nuits nuke nukes nukkua nukkumaan
nukkuu nukleare nuklearen nuklearis nukleer nul nula nulidad null nulla nulle nullement nullen nulles
nullita nullite nullo nulo nuls num numa numai numar numara numarali numarasi numarul numarului numb
number numbered numbering numbers nume numele numelui numer numera numeracion numeral numerals numere
numerele numerem numeri numeric numerica numerical numerico numerique numeriques numero numeroase
numeros numerosa numerosas numerose numerosi numeroso numerosos numerot numerous numerow numeru numery
numerze numesc numeste numirea numit numita numite numiti nummer nummeret nummern nummers numre numret
nun nunca nuncio nunmehr nuno nuns nunta nunzio nuo nuorempi nuoren nuorena nuoret nuori nuoria nuorille
nuoriso nuorta nuorten nuotare nuoto nuova nuovamente nuove nuovi nuovo nupcial nupcias nuque nur
nurnberg nurnberger nurse nursed nurseries nursery nurses nursing nurt nurtu nurture nurtured nurturing
nus nuss nusse nut nutella nuti nutid nutida nutidens nutmeg nutne nutno nutre nutricao nutricion
nutrient nutrientes nutrients nutrire nutrition nutritional nutritious nutrito nutrono nuts nutshell
nutte nutteloos nutteloze nutten nuttig nuttige nutty nutzbar nutze nutzen nutzer nutzern nutzlich
nutzliche nutzlichen nutzlicher nutzliches nutzlos nutzt nutzte nutzten nutzung nutzungen nuvaerende
nuvarande nuvem nuvens nuvola nuvole nuz nuziale nv nve nvidia ny nya nyans nyanser nyar nyare nyari
nyaron nybrz nybyggda nyckel nyckeln nycklar nycklarna nyde nydelig nydelige nyder nye nyelv nyelven
nyelvet nyelvi nyelvu nyer nyere nyerni nyert nyerte nyertek nyeste nyfiken nyfikenhet nyfikna nyhed
nyheder nyhederne nyhedsbrev nyhet nyheten nyhetene nyheter nyheterna nyilatkozott nyilik nyilt nyilvan
nyilvanos nyilvanossagra nyilvanvalo nyiregyhaza nyitott nyitva nykter nykyaan nykyinen nykyiseen
nykyisen nykyisessa nykyisesta nykyiset nykyisin nykyista nylig nyligen nyligt nylon nyni nynorsk nyolc
nyolcadik nyomas nyomja nypa nysgerrig nysgjerrig nysgjerrighet nyss nyt nyte nyter nytkin nytt nytta
nytte nytter nyttig nyttiga nyttigt nyttja nyugat nyugati nyugdijas nyugi nyugodt nyugodtan nyujt
nyujtott nyul nyval oacceptabelt oak oaks oameni oamenii oamenilor oara oare oarecare oarecum oars oase
oasi oasis oath oatmeal oats oavgjort oavsett ob oba obaj obalenia obalic obama obamas obavam obavy obaw
obawa obawia obawiac obawiam obawy obbedire obbiettivi obbiettivo obbliga obbligare obbligata obbligati
obbligato obbligatoriamente obbligatorio obbligazioni obblighi obbligo obca obcane obcanska obcanske
obcanu obcany obcas obce obcego obcej obchod obchode obchodni obchodnich obchodniho obchodow obchodu
obchody obchodza obchodzi obchodzic obci obciazenie obcokrajowcow obcy obcych obcym obdachlos obdachlose
obdachlosen obdobi obduktion obec obecna obecne obecnego obecnej obecni obecnie obecnosc obecnosci
obecnoscia obecny obecnych obecnym obedecer obedience obediencia obedient obediente obefintlig
obegripligt obehag obehaglig obehagliga obehagligt obeir obeissance obeit obejmuja obejmujacy obejmuje
obejrze obejrzec obejrzenia obejrzeniu obejrzyj obejsc obelisco obema oben obendrauf obendrein ober
oberarzt oberbayern obere oberen oberer oberes oberflache oberflachen oberflachlich oberflachliche
oberflachlichen obergeschoss obergrenze oberhalb oberhaupt oberhaus oberhausen oberkorper oberland
oberlandesgericht oberleitung oberleutnant oberoende oberosterreich oberschenkel oberschicht oberschule
oberseite oberst oberste obersten oberster oberstes oberstleutnant oberstufe oberteil obese obesidad
obesidade obesitas obesite obesity obet obeti obey obeyed obeying obgleich obhut obiad obiadu obiady
obicei obie obiecal obiecali obiect obiecte obiectele obiectiv obiective obiectivele obiectivul obiectul
obiecuje obiedzie obiegu obiekcie obiekt obiektem obiektow obiektu obiekty obietnic obietnica obietnice
obietnicy obiettivi obiettivo obiezione obiezioni obige obigen obisnuit obisnuita obisnuite obispado
obispo obituary objac objal objaw objawow objawy objecia objecion object objected objecten objectief
objectieve objectif objectifs objection objectionable objections objective objectively objectives
objectivite objectivity objects objekt objekte objekten objekter objektiv objektive objektiven
objektivitat objektivt objekts objektu objekty objem objemu objet objete objetiva objetivamente
objetividad objetivo objetivos objeto objetos objets objetych objevi objevil objevila objevili objevily
objevuje objevuji oblast oblastech oblasti obleceni oblezenia oblibena oblibene oblibeny oblicej
obliceje oblicza oblicze obliczen obliczenia obliczu obliegt obligacion obligacje obligado obligar
obligat obligated obligation obligations obligatoire obligatoirement obligatoires obligatoria
obligatoriedad obligatorio obligatorisch obligatorische obligatorischen obligatorisk obligatoriska
obligatoriskt obligatoriu obligatory oblige obligeant obliged obligee obligent obliger obliges oblique
obliterated oblivion oblivious oblong obmann obniza obnizenia obnizenie obnizyc obnoxious oboje obojetne
obojetnie obojga oboji obok obor obora oboru obory obosit obou obowiazek obowiazki obowiazkiem
obowiazkow obowiazkowa obowiazkowe obowiazkowo obowiazku obowiazuja obowiazuje obowiazywac oboz obozach
obozie obozow obozu obozy obra obraca obrad obrador obrady obrance obranu obrany obrar obras obraz
obraza obrazac obrazanie obrazek obrazem obrazen obrazenia obrazic obrazie obrazki obrazkow obrazku
obrazky obrazliwe obrazow obrazu obrazy obrebie obregon obrera obrero obri obriga obrigacao obrigacoes
obrigada obrigado obrigados obrigando obrigar obrigatoria obrigatorio obrigkeit obrigou obrobki obrona
obronca obroncow obroncy obrone obronic obronie obronne obrony obrot obrotu obrovske obrovskou obrovsky
obrzezach obrzydliwe obs obsada obsady obsah obsahem obsahu obsahuje obsahuji obsazeni obscene obsceno
obscur obscure obscured obscures obscurite obscurity obscuro obsede obseques obsequio observa observable
observacao observacion observacoes observada observado observador observadores observados observance
observando observant observar observasjoner observat observateur observateurs observatie observation
observational observationer observations observatoire observatorio observatory observe observed observee
observees observer observera observeren observers observert observes observing observou obserwacja
obserwacje obserwacji obserwatorow obserwowac obserwuj obserwuja obserwujacych obserwuje obserwujemy
obsesion obsesivo obsesja obsesje obsessao obsessed obsessing obsession obsessive obsidian obsluga
obsluge obslugi obslugiwac obsluguje obsluha obsolet obsoleta obsolete obsoleto obst obstacle obstacles
obstaculo obstaculos obstakels obstante obstetrics obstruccion obstruct obstructed obstructing
obstruction obstructive obszar obszarach obszarem obszarow obszaru obszary obszarze obtain obtainable
obtained obtaining obtains obtem obtencao obtencion obtendo obtener obtenez obtenir obtention obtenu
obtenue obtenues obtenus obter obteve obtida obtidas obtido obtidos obtiennent obtient obtina obtine
obtinerea obtint obtinut obtinuta obtinute obtiveram obtizne obtuse obu obudzi obudzic obudzil obudzilem
obur oburzenie obus obvia obviamente obviar obvineni obvio obvious obviously obvodu obvykle obwiniac
obwod obwodu obwodzie obwohl oby obydwa obydwie obydwoje obydwu obyvatel obyvatele obyvatelstva obywatel
obywatela obywatelami obywatele obywatelem obywateli obywatelom obywatelska obywatelski obywatelskich
obywatelskie obywatelskiego obywatelskiej obywatelstwa obywatelstwo obzvlast oc oca ocak ocalic ocasiao
ocasioes ocasion ocasionado ocasional ocasionalmente ocasionar ocaso ocazia ocazie occasion occasional
occasionale occasionali occasionally occasionalmente occasione occasioni occasions occhi occhiali
occhiata occhio occident occidental occidentale occidentales occidentali occidentaux occidente occorre
occult occupa occupait occupancy occupando occupano occupant occupants occupare occuparsi occupata
occupate occupati occupation occupational occupations occupato occupava occupazione occupazioni occupe
occupee occupees occupent occuper occupera occupes occupi occupiamo occupied occupies occupo occupy
occupying occur occurred occurrence occurrences occurring occurs oceaan ocean oceani oceanic oceano
oceanos oceans oceanu ocekavani ocekavat ocen ocena ocene oceneni ocenia oceniac oceniaja oceniam ocenic
ocenie ocenil oceny och ochelari ochenta ochi ochii ochiul ocho ochote ochoty ochrana ochrane ochranu
ochrany ochrona ochrone ochroniarz ochronic ochronie ochronna ochrony ochsen ochtend ochtends oci ocich
ocidentais ocidental ocidente ocima ocio ocividne ock ocorra ocorre ocorrem ocorrencia ocorrencias
ocorrendo ocorrer ocorreram ocorreu ocorrida ocorrido ocorridos ocsem octane octava octave octavo
octobre octombrie octopus octroi octubre ocular oculare oculos oculta ocultar oculto ocupa ocupacao
ocupacion ocupada ocupadas ocupado ocupados ocupam ocupando ocupantes ocupar ocuparam ocuparea ocupat
ocupata ocupe ocupou ocurrencia ocurrir oczach oczami oczekiwac oczekiwal oczekiwan oczekiwania
oczekiwanie oczekiwaniu oczekuja oczekuje oczekujemy oczekujesz oczu oczy oczyma oczyscic oczyszczalnia
oczyszczania oczywiscie oczywista oczywiste oczywisty oczywistych oczywistym od odasi odata odbeda
odbedzie odbic odbicie odbiera odbierac odbieram odbierze odbija odbior odbiorcow odbiorcy odbioru
odborne odbornici odborniku odboru odbudowac odbudowe odbudowy odbyc odbyl odbyla odbylo odbyly odbywa
odbywac odbywaja odbywaly odc odchazi odchod odchodu odchodza odchodzi odciac odcinek odcinka odcinkach
odcinki odcinkow odcinku odczuc odczucia odczuwa odczuwac odczuwam odczytac odd odda oddac oddaj oddaja
oddaje oddal oddala oddali oddam oddane oddania oddanie oddany oddawac oddech oddechu oddeleni odder
oddil oddly odds oddsen oddycha oddychac oddzial oddzialach oddzialami oddziale oddzialow oddzialu
oddzialy oddzialywania oddzielne oddzielnie ode odebrac odebral odehral odehrava odeia odeiam odeio
odejdzie odejit odejsc odejscia odejscie odejsciu odelaegge odelaegger odelagde odelagt odeme odenwald
oder oderwac odesel odesla odessa odeszla odeszli odeur odeurs odezwal odglosy odgrywa odgrywaja odi
odia odiano odiar odiare odiato odiava odierna odierni odierno odieux odihna odio odiosa odioso odisea
odjel odjet odkad odkaz odkazy odkryc odkrycia odkrycie odkryl odkryla odkrylam odkrylem odkryli odkryto
odkryty odkrywa odkud odla odlar odlas odleglosc odleglosci odleglych odlewnia odliczanie odling odlozyc
odmawia odmenu odmian odmiana odmiany odmienne odmiennych odmita odmitl odmowa odmowic odmowil odmowila
odmowy odnalazl odnalezc odniesc odniesienia odniesienie odniesieniu odniosl odniosla odnosi odnosic
odnosnie odnosza odnoszac odnosze odnotowano odontologia odor odore odori odors odotan odotellessa
odotetaan odotin odottaa odottamaan odottanut odottavat odotti odotukset odour odpad odpada odpadami
odpadow odpady odpalic odpoczac odpoczynek odpoczynku odpoledne odpor odpornosc odpornosci odpoved
odpovedel odpovedet odpovedi odpovednost odpovida odpovidajici odpowiada odpowiadac odpowiadaja
odpowiadajac odpowiadal odpowiadam odpowiadasz odpowie odpowiedni odpowiednia odpowiednich odpowiednie
odpowiedniego odpowiedniej odpowiednik odpowiednikiem odpowiednim odpowiednio odpowiedz odpowiedzi
odpowiedzia odpowiedzial odpowiedziala odpowiedzialna odpowiedzialne odpowiedzialnego odpowiedzialni
odpowiedzialnosc odpowiedzialnosci odpowiedzialnoscia odpowiedzialny odpowiedzialnych odpowiedzialnym
odpowiedziec odpowiem odprawa odpuscic odrobina odrobine odrodzenia odroznia odroznic odroznieniu
odrzuca odrzucenia odrzucenie odrzucic odrzucil ods odsetek odstraneni odstranit odszedl odszkodowan
odszkodowania odszkodowanie odtad odtud odul odulu odvahu odvetvi odvolani odwadniajace odwadniajacy
odwaga odwage odwagi odwazna odwazne odwazny odwiedz odwiedza odwiedzac odwiedzajacych odwiedzic
odwiedzil odwiedzin odwiedziny odwolac odwolania odwolanie odwolany odwoluje odwraca odwrocic odwrocil
odwrot odwrotnie odwrotny odwrotu odyssee odyssey odziez odziezy odzwierciedla odzyskac odzyskania
odzyskanie oefenen oefening oefeningen oefent oeil oen oeps oer oeste oeuf oeufs oeuvre oeuvres oever
oevers of ofarligt ofattbart ofen ofender ofendida ofendido ofensa ofensas ofensiva ofensivo ofera
ofercie ofere oferece oferecem oferecendo oferecer ofereceram ofereceu oferecida oferecidas oferecido
oferecidos ofereco oferi oferim oferind oferit oferite ofert oferta ofertas oferte oferty oferuja
oferujac oferuje off offen offenbach offenbar offenbaren offenbart offenbarte offenbarung offence
offences offend offende offended offender offendere offenders offending offends offene offenem offenen
offener offenes offenheit offenkundig offense offenses offensichtlich offensichtliche offensichtlichen
offensief offensif offensiv offensiva offensive offensively offensivo offentlich offentliche
offentlichem offentlichen offentlicher offentliches offentlichkeit offentlichkeitsarbeit offentlig
offentliga offentlige offentliggjort offentligheden offentligheten offentligt offer offered offeren
offeret offerfeest offering offerings offers offert offerta offerte offertes offerti offerto offerts
offesa offese offeso office officer officerare officers offices official officially officials
officiating officieel officiel officiele officiell officiella officielle officiellement officielles
officiellt officiels officielt officier officieren officiers officina officine offiser offisiell
offisielle offisielt offiziell offizielle offiziellen offizieller offizielles offizier offiziere
offizieren offline offne offnen offnet offnete offneten offnung offnungen offnungszeiten offra offrait
offrant offrar offre offren offrendo offrent offres offret offrez offrir offrira offrire offrirti offro
offrono offs offset offshoot offshore offside offspring ofiar ofiara ofiarami ofiare ofiarom ofiary
oficer oficera oficerem oficerow oficerowie oficiais oficial oficiala oficiale oficialmente oficialne
oficialni oficina oficinas oficio oficjalna oficjalne oficjalnego oficjalnej oficjalnie oficjalny
oficjalnych oficjalnym ofisi ofiter ofke ofre ofrecer ofrecimiento ofrenda ofrene oft ofta oftare oftast
ofte often oftentimes ofter oftere ofteren ofters oftest oftewel oftmals ofwel og ogarnac ogarnia
ogarniam oge ogede ogen ogenblik ogenschijnlijk oger oges oget oggetti oggettiva oggettivo oggetto oggi
oggigiorno ogien ogillar oglada ogladac ogladaj ogladaja ogladajac ogladal ogladalam ogladalem ogladam
ogladamy ogladania ogladanie ogladasz oglasza oglinda oglosic oglosil oglosila oglosili ogloszen
ogloszenia ogloszenie ogloszeniu ogloszone ogloszono ogloszony oglu oglum ogni ognia ogniem ognisko
ogniu ognuna ognuno ogol ogole ogolem ogolna ogolne ogolnego ogolnej ogolnie ogolnopolski ogolny
ogolnych ogolnym ogolu ogon ogonem ogorek ogranicza ograniczac ograniczaja ograniczen ograniczenia
ograniczenie ograniczona ograniczone ograniczony ograniczonym ograniczyc ogre ogrenci ogrenciler
ogrencileri ogrencilerin ogrencisi ogrendim ogrenim ogrenmek ogretim ogretmen ogretmeni ogretmenler
ogrod ogrodek ogrodu ogrody ogrodzenia ogrodzenie ogrodzie ogrom ogromna ogromne ogromnego ogromnej
ogromnie ogromny ogromnych ogromnym ogrzewanie ogsa oguz oh ohella ohen ohessa ohi ohio ohittaa ohjaa
ohjaaja ohjata ohjataan ohjaus ohjeet ohjeita ohjelma ohjelmaa ohjelmaan ohjelman ohjelmassa ohjelmasta
ohjelmat ohjelmia ohledem ohledne ohledu ohm ohne ohnehin ohnmacht ohnmachtig oho ohr ohren ohrfeige
ohrozeni ohrringe ohrwurm oido oie oignon oignons oikea oikeaa oikeaan oikealla oikealle oikealta oikean
oikeassa oikeastaan oikeasti oikeat oikeen oikeesti oikein oikeita oikeuden oikeudessa oikeudet
oikeuksia oikeuksien oikeus oikeuteen oikeutta oil oiled oils oily ointment ointressant ointresserad oir
oireet oireita ois oiseau oiseaux oitava oitavo oitenta oito oj ojala ojca ojcem ojciec ojcow ojcowie
ojcu ojcze ojczyzna ojczyzne ojczyznie ojczyzny oje ojeada ojeblik ojeblikke ojeblikket ojej ojete ojne
ojnene ojo ok oka okamzik okamziku okamzite okay okazac okazal okazala okazalo okazaly okaze okazja
okazje okazji okazuja okazuje oke okei okej oken okes oket okiem okien okladce okladka okladke okladki
oklar oklart okna oknem oknie okno oko okok okoli okolic okolica okolicach okolice okolicy okolicznosci
okolicznosciach okolicznych okolni okolnosti okolo okologi okologie okologisch okologische okologischen
okologischer okologisk okologiske okonom okonomen okonomi okonomie okonomien okonomisch okonomische
okonomischen okonomischer okonomisk okonomiske okos okosystem okoz okozott okozta okragle okragly okraji
okreg okregow okregowego okregowy okregu okres okresem okresie okresla okreslaja okreslane okreslenia
okreslenie okresleniem okreslic okreslil okreslone okreslonego okreslonej okreslony okreslonych
okreslonym okresni okresu okresy okret okretow okretu okrety okropna okropne okropnie okropny okruh
okruhu okrutne oksijen oksygen okt oktatas oktatasi oktober oktoberfest oku okudum okul okula okularow
okulary okulda okuldan okullar okullari okulu okulun okuma okumak okumenische okumenischen okunnig
okunniga okunskap okupacji okuyan ol olabilecegi olabilecegini olabilecek olabilir olabilirim
olabilirsiniz olacagi olacagim olacagina olacagini olacagiz olacak olacaksin olacaksiniz olacakti
olacaktir olaga olaganustu olaglig olagliga olagligt olaj olalim olamaz olana olanak olanda olandese
olandesi olani olanlar olanlara olanlari olanlarin olarak olasi olasz olay olayi olayin olaylar olaylari
olaylarin olbrzymi olbrzymie olcso olcude old oldal oldala oldalak oldalan oldali oldalon oldalra
oldalrol oldalt oldenburg oldenburger older oldest oldies oldtimer oldu oldugu oldugum oldugumu
oldugumuz oldugumuzu oldugun olduguna oldugunda oldugundan oldugunu oldugunun oldugunuz oldugunuzu olduk
oldukca olduklari olduklarini olduktan oldular oldum oldun oldurdu olduren oldurmek olduruldu oldurur
oleada oleaje olej oleju olekaan olemaan olemassa olemme olenkin olenko oleo oleodotto oleoduc oleoducto
oler olet oletan oletko olettaa olette oleva olevaa olevaan olevan olevani olevansa olevassa olevasta
olevat olevien olevista olfactory olfato olgun olha olhada olham olhamos olhando olhar olhares olhava
olhe olhei olhem olho olhos olhou oli olie olifant olifanten oligarquia olihan olika olikin oliko olikt
olimme olimpiada olimpiadas olimpiadi olimpiady olimpiai olimpica olimpice olimpico olimpicos olimpijski
olimpijskich olimpijskie olimpijskiego olimpiyat olimpo olio olipa olisi olisikin olisiko olisimme
olisin olisit olisivat olit olivat olive oliveira oliven olivera olives olivo oliwy olja oljan olje
oljefondet oljen oljy oljya oljyn olkaa olkoon olla ollaan olle olleen olleet ollen ollenkaan ollessa
ollessaan ollu ollut ollutkaan olmadan olmadi olmadigi olmadigini olmak olmakla olmaktadir olmaktan
olmalari olmali olmalidir olmam olmamasi olmamis olman olmanin olmaniz olmasa olmasaydi olmasi olmasidir
olmasin olmasina olmasindan olmasini olmasinin olmaya olmayacak olmayan olmayi olmaz olmazdi olmazsa
olmedo olmek olmo olmus olmustu olmustur olmuyor olo olomouc olomouci olor olosuhteet olosuhteissa
olpreis olsa olsam olsan olsaydi olsun olt oltava oltenia oltiin oltraggio oltranza oltre oltrepassare
oltretutto oltu olu oluen olum olumcul olume olumlu olumsuz olumu olumune olun olunca olup olur olurdu
olurken olurlar olursa olursan olursun olursunuz olurum oluruz olusan olusmaktadir olusturan olusturdugu
olusturmak olusturulan olusturur olusur olut olutta oluyor oluyorum olvasd olvashato olvasni olvasom
olvassa olvastam olvidada olvidado olvidar olvido oly olyan olyanok olyat olycka olyckan olycklig
olyckligt olyckor olykor olymp olympiade olympiasieger olympiasiegerin olympiastadion olympijske
olympique olympiques olympisch olympische olympischen olympiska om oma omaa omaan omaggio omaisuuden
omaisuutta omaksi omalla omalle omalta omana omarmen omas omassa omasta omat ombligo ombord ombra ombre
ombrello ombres ombro ombros ombud ombudsman omdat omdraaien omedelbar omedelbart omedvetet omega omegn
omelette omen omend omero omezeni omezit omfang omfatta omfattande omfattar omfattas omfatte omfattende
omfatter omfattet omfattning omgaan omgaat omgaende omgang omgange omgebouwd omgedraaid omgekeerd
omgekeerde omgekomen omgeven omgeving omgevingen omgezet omgitt omgivelsene omgivelser omgiven omgivet
omgivning omgivningen omhandler omheen omhoog omia omicida omicidi omicidio omien omiin omilla omille
omin ominac ominaisuudet ominaisuuksia ominaisuus ominous omis omision omiso omissa omission omissions
omista omistaa omistaja omistajan omistajat omit omitir omitted omkleden omkom omkostninger omkring
omkringliggende omkull omlaag omliggende omloop omlouvam omnejd omnibus omnipresente omogenea omonima
omonimo omrade omrader omradet omradets omringd omringende omroep omroepen omru omsaetning omschreven
omschrijft omschrijven omschrijving omsetning omsider omsingeld omslag omslaget omsorg omstaendigheder
omstandigheden omstendigheter omstreden omstreeks omstreken omtale omtaler omtales omtalt omtalte
omtanke omtrek omtrent omtyckt omul omului omval omvang omvangrijke omvat omvatten omvendt omver omwille
omwonenden omyl omzeilen omzet omzetten on onacceptabel onafhankelijk onafhankelijke onafhankelijkheid
onallo onay onbegrijpelijk onbekend onbekende onbelangrijk onbepaalde onbeperkt onbereikbaar
onbetrouwbaar onbewust onca once onceden onceki oncelikle oncesi oncesinde oncle oncology oncoming ond
onda ondan ondanks ondas onde onder onderaan onderbreken onderbreking onderbroek onderbroken onderdak
onderdanen onderdeel onderdelen onderdrukken onderdrukking onderdrukt ondergaan ondergaat ondergang
ondergebracht onderging ondergoed ondergrond ondergronds ondergrondse onderhandelen onderhandelingen
onderhoud onderhouden onderkant onderkomen onderliggende onderling onderlinge ondernemen ondernemende
ondernemer ondernemers ondernemerschap onderneming ondernemingen ondernomen onderschat onderschatten
onderscheid onderscheiden onderscheiding onderscheidt onderstaand onderstaande onderste ondersteund
ondersteunde ondersteunen ondersteuning ondersteunt ondertekend ondertekende ondertekenen ondertekening
ondertiteling ondertussen onderuit onderverdeeld ondervinden ondervonden ondervraagd ondervraging
onderweg onderwereld onderwerp onderwerpen onderwijs onderwijzer onderworpen onderzocht onderzoek
onderzoeken onderzoeker onderzoekers onderzoekt ondes ondska ondskab ondskan ondt onduidelijk
onduidelijkheid onduleur onduleurs onduleuse one oneens oneerlijk oneindig oneindige onekligen onem
onemi onemli onemlidir onemlisi onemocneni onenigheid onere onereux oneri ones oneself onesta
onestamente oneste onesti onesto ongeacht ongebruikelijk ongedaan ongedeerd ongeduldig ongekend
ongekende ongeldig ongelijk ongelijkheid ongelma ongelmaa ongelman ongelmana ongelmat ongelmia ongelmien
ongelmiin ongelmista ongelofelijk ongelofelijke ongelooflijk ongelooflijke ongeluk ongelukken ongelukkig
ongelukkige ongemak ongemakkelijk ongemerkt ongepast ongerust ongeschikt ongetwijfeld ongeval ongevallen
ongeveer ongewenst ongewenste ongewijzigd ongewone ongewoon ongezond ongle ongles ongoing ongyilkos
onhan onhandig oni onion onions onjuist onjuiste onkaan onkel onkels onkentes onkin onko onkohan
onkormanyzat onkormanyzati onkruid onlangs onlar onlara onlarca onlardan onlari onlarin onlarla onlemek
online only onmagaban onmiddellijk onmiddellijke onmisbaar onmogelijk onmogelijke onnan onnea onnek
onneksi onnellinen onnettomuudessa onnettomuus onnipotente onnistu onnistua onnistui onnistunut onnistuu
onnittelut onnodig onnodige ono onoare onoarea onok onopgemerkt onorare onorario onorato onore onorevole
onori onpa onrecht onrechte onroerend onrust ons onschuld onschuldig onschuldige onsdag onsdagen onsdags
onset onshore onske onskede onsker onskes onsket onslaught onszelf ont ontbijt ontbijten ontbinding
ontbonden ontbrak ontbreekt ontbreken ontbrekende ontdek ontdekken ontdekking ontdekt ontdekte ontdekten
ontdoen ontem onterecht ontevreden onthoofd onthoud onthouden onthuld onthullen onthulling onthult
ontkende ontkennen ontkent ontkomen ontleend ontlopen ontmoet ontmoeten ontmoeting ontmoetingen
ontmoette ontmoetten ontnomen onto ontploffen ontploffing ontploft ontroerend ontruiming ontslaan
ontslag ontslagen ontsnappen ontsnapt ontsnapte ontspannen ontspanning ontstaan ontstaat ontsteking
ontstoken ontstond ontstonden ontvang ontvangen ontvanger ontvangst ontvangt ontving ontvingen
ontvluchten ontvoerd ontvoerde ontvoering ontwaken ontwerp ontwerpen ontwerper ontwerpers ontwierp
ontwijken ontwikkelaar ontwikkelaars ontwikkeld ontwikkelde ontwikkelen ontwikkeling ontwikkelingen
ontwikkelt ontworpen ontzettend onu onumuzdeki onun onunde onunden onune onunla onus onveilig
onvergetelijke onvermijdelijk onverwacht onverwachte onverwachts onvoldoende onvoorstelbaar
onvoorwaardelijk onvrede onwaarschijnlijk onward onwards onweer onwetendheid onwijs ony onyx onze
onzeker onzekere onzekerheid onzichtbaar onzichtbare onzieme onzin oo oog oogje oogpunt oogst oogsten
ooit ook oom oon ooo oops oor oorbellen oordeel oordeelde oordelen oorlog oorlogen oorsprong
oorspronkelijk oorspronkelijke oorzaak oorzaken oost oostelijke oosten oosterse oostkust oot op opa
opacidad opad opadaja opadow opady opak opakovane opakovat opakowania opakowanie opanowac opaque oparciu
oparta oparte opartej oparty opartych opas opassande opatreni opatrne opava opbakning opblazen opbouw
opbouwen opbrengen opbrengst opbrengsten opbygge opbygget opbygning opcao opcion opcja opcje opcji
opcoes opdage opdagede opdagelse opdagen opdager opdaget opdat opdateret opdatering opdelt opdoen
opdracht opdrachten opdrachtgever opdrachtgevers opeens opel open openbaar openbaarheid openbare
openbaring opende opened openen opener openers openheid opening openings openlijk openly openness opens
opent oper opera operaatio operacao operace operaci operacion operacionais operacional operacja operacje
operacji operacni operacoes operacyjne operacyjnego operacyjnej operacyjny operado operador operadora
operadoras operadores operai operaio operam operan operando operano operant operante operanti operar
operare operario operarios operas operasjon operasjonen operasjoner operasyon operasyonu operata operate
operated operates operateur operateurs operatic operatie operaties operatii operating operation
operational operationeel operationele operationen operationer operationnel operationnelle operationnels
operations operatiunea operatiuni operatiunile operativ operativa operative operativen operatives
operativi operativo operativsystem operato operatoire operator operatora operatore operatori operatorow
operators operazione operazioni opere operee operei operer operera operere opereren opererer operert
operette operieren operiert opern opernhaus opery opet opetella opeten opettaa opettaja opettajan
opettajat opettajien opetti opetuksen opetus opetusta opfandt opfattelse opfatter opfer opfern opfers
opfert opfordrer opfordring opfore opforer opforsel opfort opfundet opfylde opfyldelse opfyldt opgaan
opgave opgaven opgaver opgeblazen opgebouwd opgedaan opgedoken opgedragen opgegeten opgegeven opgegraven
opgegroeid opgehaald opgehangen opgeheven opgeknapt opgelegd opgelegde opgeleid opgeleide opgelet
opgeleverd opgelopen opgelost opgelucht opgemaakt opgemerkt opgenomen opgepakt opgepikt opgericht
opgerichte opgeroepen opgeruimd opgeschreven opgeslagen opgesloten opgestaan opgestart opgesteld
opgetreden opgetrokken opgevallen opgevangen opgeven opgevoed opgevoerd opgevolgd opgewekt opgewonden
opgezet opgezocht opgive opgivet opgor opgravingen opgroeien ophaevet ophalen ophangen ophef opheffen
opheffing opheldering ophold ophouden ophthalmology opiece opieka opieke opieki opiekowac opiekuje
opiekun opiekuna opiera opierac opieraja opierajac opin opinar opinia opiniami opiniao opinie opinii
opinioes opinion opinione opinionen opinioni opinions opinnot opintojen opio opioid opioids opis opisac
opisal opisana opisane opisano opisany opisem opisie opiskelemaan opiskelija opiskelijat opiskelijoiden
opiskelijoille opiskelijoita opiskella opiskelu opisu opisuja opisuje opisy opium opkald opknappen
opkomen opkomende opkomst opkomt oplaca opladen oplaeg oplage oplat oplata oplaty opleggen opleiden
opleiding opleidingen opletten opleve oplevede oplevelse oplevelser oplever opleveren oplevert oplevet
oplopen oplosning oplossen oplossing oplossingen oplost opluchting oplyse oplyser oplysning oplysninger
oplyst oplyste opmaerksom opmaerksomhed opmaerksomheden opmaken opmars opmerkelijk opmerkelijke
opmerking opmerkingen opna opnaede opnaet opname opnamen opnames opnar opnas opneemt opnemen opnieuw
opodatkowania opole opolskie opon oponente opony opor oporto oportuna oportunamente oportunidad
oportunidade oportunidades oportunismo oportunista oportunitate oportuno oporu oposicao oposicion
opositor opositora opositores oposto opostos opowiada opowiadac opowiadaja opowiadal opowiadala
opowiadan opowiadania opowiadanie opowie opowiedz opowiedzial opowiedziala opowiedziec opowiem opowiesc
opowiesci opozice opozitia opozitie opoznienia opoznienie opoznieniem opozycja opozycje opozycji opp
oppakken oppas oppassen oppdage oppdager oppdaget oppdatere oppdatering oppdateringer oppdatert
oppdaterte oppdra oppdrag oppdraget oppe oppervlak oppervlakte oppfatning oppfatter oppfattes oppfattet
oppfordre oppfordrer oppfordret oppfordring oppfylle oppfyller oppfylt oppgave oppgaven oppgavene
oppgaver oppgi oppgir oppgitt oppgradering opphav opphold oppi oppia oppii oppikken oppilaat oppilaiden
oppilas oppinut oppkalt opplagt opplegg opplegget opplevd opplevde oppleve opplevelse opplevelsen
opplevelser opplever oppleves opplyse opplyser opplysningene opplysninger opplyst oppmerksom
oppmerksomhet oppmerksomheten oppone opponent opponents opporsi opportun opportunamente opportunistic
opportunita opportunite opportunites opportunities opportunity opportuno opposant opposants oppose
opposed opposee opposees opposent opposer opposes opposing opposisjon opposisjonen opposite opposites
oppositie opposition oppositionelle oppositionellen oppositionen oppositions opposizione opposizioni
opposta opposte opposti opposto oppover oppressed oppression oppressione oppressive opprette opprettes
opprettet opprettholde oppriktig opprinnelig opprinnelige opprinnelse opprykk oppsiktsvekkende oppskrift
oppskriften oppslag oppslutning oppstart oppsto oppsummering oppsummert opptak opptatt opptil opptre
opptreden opptrer oppure oppvarming oppvekst oppvokst opracowal opracowane opracowania opracowanie
opracowany oprava opravdu opravit opravy opreasca oprecht oprechte opresc opresion opresor opressao
opreste opret opretholde oprette oprettelse oprettet opri oprichten oprichter oprichters oprichting
oprindelig oprindelige oprindeligt oprindelse oprit oprocz oproep oproepen oproept oprogramowania
oprogramowanie opror oproti opruimen oprzec ops opsat opschieten opschrijven opskrift opslaan opslag
opsluiten opsporen opsporing opsta opstaan opstaet opstand opstappen opstar opstarten opstellen
opstelling opstillet opstilling opstod opsturen opt optage optagelse optagelser optager optaget optar
optato opte opted opter optic optica optical optico optics optie opties optik optiker optima optimaal
optimal optimale optimalen optimalt optimieren optimiert optimierung optimisation optimiser optimism
optimisme optimismo optimismus optimist optimista optimiste optimistic optimistisch optimization
optimize optimized optimizing optimo optimum opting option optional optionen options optique optiques
optisch optische optischen optiune optocht optou optraede optraeden optraeder optreden optredens
optreedt optrekken opublikowal opublikowala opublikowana opublikowane opublikowano opublikowany opuesta
opuesto opus opuscic opuscil opuscila opuscili opustil opustit opuszcza opuszczac opuszczenia
opuszczenie opuszczeniu opvaekst opvallen opvallend opvallende opvalt opvang opvangen opvarmning
opvatting opvattingen opvoeden opvoeding opvolgen opvolger opvolging opwarmen opwarming opwinding
opzeggen opzet opzettelijk opzetten opzicht opzichte opzichten opzij opzione opzioni opzoek opzoeken or
oraban oracao oracion oracle oracoes oraculo orada oradan oradea orador orage orages oraig oraja orak
orakel orakor oral orale orali orally oramai oranda orange orangen orangensaft oranges orani oranienburg
oranje oransje orar orara orari orario orase orasele orasi orasul orasului orat oratoire oratol oratori
oratoria oratorio oratory oraval oraya oraz orb orbe orbit orbita orbital orbite orbiting orbits orc
orcamento orchard orchards orchester orchestra orchestral orchestras orchestrated orchestre orchid
orchideen orchids orcs ord orda ordained ordbog ordbok orde ordeal ordem orden ordena ordenacion
ordenada ordenado ordenador ordenamiento ordenando ordenanza ordenanzas ordenar ordene ordening ordenou
ordens ordentlich ordentliche ordentlichen ordentlicher ordentliches ordentlig ordentlige ordentligt
order ordered ordering orderly ordern orders ordet ordin ordina ordinaire ordinaires ordinamento
ordinance ordinances ordinanza ordinare ordinari ordinaria ordinarie ordinarily ordinario ordinary
ordinata ordinate ordinateur ordinateurs ordinati ordination ordinato ordine ordinea ordini ordino
ordinul ordinului ordna ordnade ordnance ordnar ordnat ordne ordnen ordner ordnet ordnete ordning
ordningen ordnung ordog ordonat ordonnance ordonnances ordonne ordonner ordre ordren ordrer ordres ordu
ordure ordures ordusu ordval ordynacji ore orecchie orecchini orecchio oreg oregon oreille oreiller
oreilles oreja orele orelha orelhas oren orer ores oret orfanato orfani orfaos org orgaan organ organami
organe organele organen organer organes organi organic organica organically organici organico organicos
organik organique organiques organisaatio organisaation organisant organisasjon organisasjonen
organisasjonene organisasjoner organisateur organisateurs organisatie organisaties organisation
organisational organisationen organisationens organisationer organisations organisator organisatoren
organisatorisch organisatorische organisatorischen organisch organische organischen organise organised
organisee organiseerde organiseert organisees organisent organiser organisera organiserad organiserade
organiserar organiserat organisere organiseren organiseret organisers organisert organiserte organises
organisieren organisiert organisierte organisierten organisierter organising organism organisme
organismen organismes organismi organismo organismos organisms organismul organismus organist organiza
organizacao organizace organizaci organizacion organizacja organizacjach organizacjami organizacje
organizacji organizacoes organizacyjne organizada organizadas organizado organizador organizadora
organizadores organizados organizando organizar organizare organizarea organizat organizata organizate
organizatia organizatie organizatiei organizatii organization organizational organizations organizator
organizatorem organizatorow organizatorzy organize organizeaza organized organizer organizers organizes
organizing organizm organizmie organizmu organizou organizowac organizowane organizowania organizowanie
organizowany organizowanych organizowanym organizuja organizuje organizza organizzando organizzano
organizzare organizzata organizzate organizzati organizzato organizzazione organizzazioni organo organow
organs organu organy orgao orgaos orgasm orgasme orgasmo orgasms orgasmus orge orgel orgia orgie
orgoglio orgogliosa orgogliosi orgoglioso orgue orgueil orgulho orgulhosa orgulhoso orgulhosos orgullo
orgullosa orgullosamente orgulloso orgut orgutu orgy ori orias oriasi oribe oricand oricare oricat orice
oricine oricum orient orientacao orientacion orientacja orientacje orientacji orientacoes orientado
orientais oriental orientale orientales orientali orientalische orientalischen orientamento orientar
orientare orientata orientated orientatie orientation orientations orientato oriente oriented orientee
orienter orientering orientes orientieren orientiert orientierte orientierten orientierung orientul
orificio origami origem origen origens origin originaire originaires originais original originala
originale originalen originales originalet originali originalidad originalita originalite originality
originally originalmente originalni originals originaria originariamente originario originate originated
originates originating originaux origine originea origineel originel originele originell originelle
originellen origines origini origins orijinal orilla orimliga orimligt orina orinar orioles orion
oriunde oriundo oriundos orizzontale orizzontali orizzonte orizzonti ork orka orkaan orkade orkan orkar
orkat orker orkest orket orkiestra orkiestry orleans orm ormai ormar orme ornament ornamental ornaments
ornate orne ornee ornegi ornegin ornek ornekleri oro oroa oroad oroade oroande oroar orok orokke orokre
orolig oroliga orologi orologio orom orommel oron orospu oroszlan oroszok oroszorszag orphan orphanage
orphaned orphans orphelin orphelins orpo orquesta orquestra orquidea orrenda orrendo orribile orribili
orrore orrori orsak orsaka orsakade orsakar orsakas orsakat orsaken orsaker orsakerna orsi orso orszag
orszagban orszaggyules orszaggyulesi orszagok orszagos orszagot ort ortada ortadan ortagi ortalama ortam
ortamda ortasinda ortaya orte ortega orteils orten orter ortes orthodox orthodoxe orthodoxen orthodoxes
orthodoxy orthogonal orthographe orthopadie orthopaedic orthopedic orti ortlich ortliche ortlichen
ortlicher orto ortodocsi ortodossa ortodossi ortodosso ortodox ortodoxa ortodoxe ortodoxia ortodoxo
ortografia orts ortschaft ortschaften ortsmitte ortsrand ortsteil ortsteile ortsteilen ortszeit orulet
orulok orult orvos orvosi orvosok oryginal oryginale oryginalna oryginalne oryginalnego oryginalnej
oryginalnie oryginalny oryginalnych oryginalnym oryginalu orzechy orzeczenia orzeczenie orzel os osa
osaa osaaminen osaamisen osaamista osaan osaat osaavat osadia osady osaksi osalla osalle osallistua
osallistui osallistumaan osallistuminen osallistunut osallistuu osalta osaltaan osan osana osannolikt
osannut osapuolet osare osassa osasta osasto osaston osat osata osato oscara oscars oscillation
oscillator oscura oscure oscuri oscuridad oscurita oscuro ose osea osent oser oses osez osi osia osiaga
osiagaja osiagnac osiagnal osiagnela osiagneli osiagnie osiagniec osiagniecia osiagniecie osiagnieciem
osiagnieciu osiedla osiedle osiedli osiedlu osiem osin osittain oskarza oskarzenia oskarzenie
oskarzonego oskarzony oskarzonych oskuld oskyldig oskyldiga oskyldigt oslavy oslo oslony osm osmakligt
osmanischen osmanli osmej osmi osmiu osmy osn osnabruck osnabrucker oso osob osoba osobach osobami osobe
osobie osobiscie osobista osobiste osobistego osobistej osobisty osobistych osobistym osobna osobne
osobni osobnich osobniho osobno osobnost osobnosti osobny osobom osobou osobowe osobowosc osobowosci
osobowy osobowych osobu osoby osoite osoittaa osoittautui osoittavat osoitteessa osoitti ospedale
ospedali ospita ospitalita ospitano ospitare ospitato ospite ospiti osrodek osrodka osrodkach osrodki
osrodkiem osrodkow osrodku oss ossa osserva osservando osservano osservare osservata osservate osservato
osservatore osservatori osservazione osservazioni ossessione osseuse ossia ossigeno osso ossos ossze
osszefoglalo osszefuggo osszel osszes osszesen osszetett ost osta ostaa ostacolare ostacoli ostacolo
ostafrika ostaggi ostaggio ostamaan ostan ostanut ostateczna ostateczne ostatecznego ostatecznej
ostatecznie ostateczny ostatecznym ostatne ostatni ostatnia ostatnich ostatnie ostatniego ostatniej
ostatnim ostatnimi ostatnio ostdeutsche ostdeutschen ostdeutschland osten ostens ostensibly osteoporosis
osterferien osteria ostermontag ostern osterreich osterreicher osterreichern osterreichisch
osterreichische osterreichischen osterreichischer osterreichisches osterreichs ostersonntag ostetaan
ostettu osteuropa osteuropaischen ostfriesland osti ostia ostile ostili ostilita ostin ostlich ostliche
ostlichen ostlige ostra ostrava ostrave ostravy ostre ostrego ostrej ostrich ostro ostrov ostrova
ostrove ostroznie ostroznosc ostroznosci ostry ostrych ostrym ostrzega ostrzezenia ostrzezenie ostsee
ostwestfalen osud osudu osui osuna osuu osuuden osuus osuwiska osv osvetleni oswiadczenia oswiadczenie
oswiadczeniu oswiadczyl oswiaty oswietlenia oswietlenie osynlig osynliga osz oszczednosci oszczedzac
oszczedzic oszi oszinte oszinten osztaly osztalyban osztrak oszukac oszukiwac oszustwa oszustwo ot
otacza otaczaja otage otages otaliga otan otario otat otazek otazka otazkou otazku otazky otce otcem
otci ote otec oteki otel otelde otele oter otero otesinde otetaan otettava otettiin otettu otevre
otevrel otevrena otevrene otevreni otevreno otevreny otevrit other others otherwise otica otima otimas
otimismo otimista otimo otimos otin otlet otobus otoczenia otoczenie otoczeniu otoczona otoczony otodik
otomano otomatik otomobil otono otorgamiento otorgar otoz otp otra otrevlig otrevliga otrevligt otro
otrogen otrogna otrohet otrolig otroliga otroligt otrora otrygghet otrzyma otrzymac otrzymal otrzymala
otrzymalem otrzymali otrzymalismy otrzymalo otrzymaly otrzymania otrzymaniu otrzymasz otrzymuja
otrzymuje otrzymywac otsikko ottaa ottaen ottakaa ottamaan ottamatta ottaneet ottanta ottanut ottava
ottavat ottavo otte otteeseen ottelu ottelua ottelun ottelussa ottelut otteluun ottenendo ottenere
ottengono ottenne ottenuta ottenute ottenuti ottenuto otter otters otthon otthoni otthonrol otthont
ottica ottico ottiene ottieni ottima ottimale ottime ottimi ottimismo ottimista ottimo ottivat ottobre
ottocento ottoman ottomans ottone otur oturan oturu oturup otuz otven otwarcia otwarcie otwarciu otwarta
otwarte otwartego otwartej otwarty otwartych otwartym otwartymi otwiera otwierac otwieraja otwieram
otwor otworz otworzy otworzyc otworzyl otworzyla ou oua ouais oubli oubliant oublie oubliee oublient
oublier oublierai oublies oubliez oublions ouca ouch ouco oud oude ouder ouderdom oudere ouderen
ouderlijk ouders ouderwets ouderwetse oudheid oudsher oudste ouest ouf ought oui oulu oulun oulussa
ounce ounces oundvikligt our ouragan ouro ours ourselves ousadia ousado oust ousted out outage outages
outback outbound outbreak outbreaks outburst outbursts outcast outcome outcomes outcry outdated outdoor
outdoors outer outfield outfielder outfit outfits outfitted outgoing outil outils outing outings
outlandish outlaw outlawed outlaws outlet outlets outline outlined outlines outlining outlook outlying
outnumber outnumbered outo outoa outono outpatient outperform outpost outposts output outputs outra
outrage outraged outrageous outrance outras outre outreach outright outro outrora outros outrun outs
outset outside outsider outsiders outskirts outsourced outsourcing outspoken outstanding outubro outward
outwardly outwards outweigh ouve ouvem ouvert ouverte ouvertement ouvertes ouverts ouverture ouvertures
ouvi ouvia ouvida ouvido ouvidos ouvimos ouvindo ouvintes ouvir ouviram ouviu ouvrage ouvrages ouvrait
ouvrant ouvre ouvrent ouvres ouvrez ouvrier ouvriere ouvrieres ouvriers ouvrir ouvrira ouvrit ouwe ov
ova ovacion oval ovale ovan ovanlig ovanliga ovanligt ovarian ovaries ovario ovary ovat ovation ovatkin
ovatko ovatosan ove oveja ovelha ovelhas ovella ovelse ovelser oven ovenfor ovenpa ovens over overal
overall overalls overalt overbevise overbevisende overbevisning overbevist overblijfselen overblijft
overblik overboard overbodig overboord overbrengen overcame overcast overcome overcomes overcoming
overcrowded overcrowding overdag overdekte overdose overdosis overdracht overdragen overdreven
overdrijven overdrive overdue overduidelijk overeen overeengekomen overeenkomen overeenkomst
overeenkomsten overeenkomt overeenstemming overeind overens overensstemmelse overfald overfaldet
overflade overfladen overflate overflaten overflow overflowing overfor overfort overgaan overgaat
overgang overgangen overgave overgebleven overgebracht overgedragen overgegaan overgeleverd overgenomen
overgeplaatst overgeslagen overgestapt overgeven overgewicht overgreb overgrep overgrote overgrown
overhalen overhandigd overhaul overhead overheard overheating overheden overheen overheerlijke overheid
overhemd overhodet overhoop overhovedet overig overige overigens overjoyed overkant overkill overkligt
overkomen overkomt overkwam overlaege overland overlap overlapping overlaps overlast overlay overleden
overleed overleef overleefd overleefde overleeft overleg overleggen overlevd overlevde overleve
overlevede overlevelse overleven overlevende overlevenden overlever overlijden overlijdt overload
overloaded overlook overlooked overlooking overlooks overlord overly overmaken overnachten overname
overneemt overnemen overnight overordnede overordnet overpass overpowered overpowering overpriced
overraske overraskelse overraskende overrasker overrasket overrated overreacting override overriding
overruled overrun overs oversaettelse oversaettelser oversat oversatt oversaw overschot overschreden
overseas oversee overseeing overseen overseer oversees overset oversett oversettelse overshadowed
oversight oversigt oversikt oversikten oversized overskrift overskriften overskud overskudd overslaan
overst overstaet overstap overstappen overstated overste oversteek oversteken overstroming
overstromingen overt overta overtage overtager overtaget overtake overtaken overtaking overtar overtatt
overthrow overthrown overtid overtime overtly overtog overtok overtook overtreden overtreding
overtredingen overtuigd overtuigde overtuigen overtuigend overtuiging overtuigingen overture overturn
overturned overuse overvaeldende overvagning overval overvallen overveje overvejelser overvejende
overvejer overvejet overvekt overveldende overview overvloed overweeg overweegt overweg overwegen
overwegend overweging overwegingen overweight overweldigend overwhelm overwhelmed overwhelming
overwhelmingly overwinnen overwinning overwinningen overwogen overworked overzicht ovest ovet ovetande
ovi ovlada ovladani ovladat ovnen ovo ovoce ovos ovre ovrige ovrigt ovsem ovulation ovunque ovvero ovvia
ovviamente ovviare ovvio ow owa owadow owady owce owczesnego owczesny owe owed owego owej owes owi owiec
owing owl owls own owned owner owners ownership owning owns owo owoc owocami owoce owocow owszem owych
owym ox oxford oxidacion oxidation oxide oxides oxido oxigen oxigeno oxyde oxygen oxygene oyente oyku
oyle oylesine oyleyse oyna oynadigi oynamak oynamaya oynanan oynayan oynuyor oysa oyster oysters oyun
oyuna oyuncak oyuncu oyuncular oyunculari oyuncusu oyunda oyunlar oyunlari oyunu oyunun oz ozan ozdemir
ozean ozeane ozeans ozelligi ozellik ozellikle ozellikler ozellikleri ozenil ozet ozeti ozgu ozgurlugu
ozgurluk ozledim oznaceni oznacil oznacza oznaczac oznaczaja oznaczalo oznaczenia oznaczenie oznaczone
oznaki oznameni oznamil oznamila ozone ozono ozur pa paa paaasiassa paahan paajohtaja
paakaupunkiseudulla paal paalla paalle paallikko paalta paaministeri paaministerin paan paaosin paar
paard paarden paardrijden paare paaren paares paars paarse paarung paasaantoisesti paase paasee paasen
paaset paasevat paasi paasin paasisi paasivat paassa paasseet paassyt paasta paastaa paastaan paastiin
paasty paasy paata paatella paatellen paatettiin paatin paatoimittaja paatokseen paatoksen paatokset
paatoksia paatos paatosta paattaa paattajat paattanyt paattavat paatteeksi paatti paattyi paattynyt
paattyy paatyi paatyy paavalmentaja pabegyndt pabellon pacat pacate pacchetti pacchetto pacchi pacco
pace pacea paced pacemaker paces pacha pachet pachetul pachnie pacht pachter paciencia pacient pacienta
paciente pacientes pacientu pacientul pacific pacifica pacificacion pacificamente pacifico pacifique
pacifiques pacifist pacifista pacii pacing pacjenci pacjent pacjenta pacjentow pack packa packad packade
package packaged packages packaging packar packard packat packchen packe packed packen packer packers
packet packets packing packs packst packt packte packung packungen paco pacote pacotes pact pactar pacte
pacto paczek paczka paczke paczki pad pada padac padagoge padagogen padagogik padagogisch padagogische
padagogischen padaja padalo padaria padded padding paddle paddling paddock paddy padecer padella padem
paden paderborn padesat padiglione padilla padl padla padlo padly padnie padophile padophilen padrao
padrasto padrastro padre padres padri padrinho padrino padroes padron padrona padronanza padrone padroni
pads padu padure padurea paduri paedagoger paedagogisk paella paen paene paent paesaggi paesaggio paese
paesi paf pag paga pagaeldende pagam pagamenti pagamento pagamentos pagamos pagan pagando pagani pagano
pagans pagar pagare pagas pagata pagate pagati pagato page pageant pages paghera pagheranno paghi
paghiamo pagina paginas pagine paging pagini paglia pago pagode pagos pagou pague paguei paha pahaa
pahali pahalta pahan pahar pahasti pahempi pahimmillaan pahin pahinta pahoin pahoja pai paia paid paidan
paidassa paie paiement paiements paient paiera paikalla paikallaan paikalle paikallinen paikallisen
paikalliset paikallisia paikallista paikallisten paikalta paikan paikassa paikasta paikat paikka paikkaa
paikkaan paikkaansa paikkakunnalla paikkansa paikkoja paikoin paikoissa paille paillettes pain paina
painaa paineis painel painful painfully painkillers painless paino pains painstaking paint painted
painter painters painting paintings paints paintshop painvastoin paio paiono pair paire paired paires
pairing pairs pais paisagem paisagens paisaje paisano paises paisible paisley paistaa paita paitsi
paivaa paivaan paivaksi paivalla paivan paivana paivassa paivasta paivat paivia paivina paivitetty
paivittaa paivittain paivitys paix paixao paixoes paja pajamas pajarito pajaro pajero pak pakeni paket
pakete paketen paketet paketi paketin paketti pakhuis pakiet pakietu pakistan pakistanais pakje pakjes
pakke pakken pakker pakket pakketje pakketten pakko pakoon pakottaa pakt pakte pal pala palaa palabra
palac palace palacem palaces palacio palacu paladar palaestinensiske palais palanca palannut palas
palasi palast palastina palastinenser palastinensische palastinensischen palat palata palatable palate
palato palats palatset palatul palatului palautetta palauttaa palavra palavras palazzi palazzo palca
palcach palcami palce palcem palco palcos palcoscenico palcow pale palec paleis palen palencia palenia
palenie palenque palermo palese palesemente palestina palestinien palestinienne palestiniens palestino
palestinos palestra palestrante palestras paleta palette paletten palettenlager palettes palettiseur
palha palhaco palhacos pali paliar palic palida palido palier palio paliva paliw paliwa paliwo paliza
paljastaa paljasti paljastui paljastuu paljoa paljon paljonko palkan palkat palkinnon palkinto
palkittiin palkka palkkaa pall palla palladium pallar palle pallet pallets palliative pallida pallido
pallier palloa pallon pallone palm palma palmar palmares palmas palme palmeiras palmen palmer palmera
palmiers palmo palms palnej palo palomar palpable palpite pals palsy palube palude paluu palvelee
palvelu palvelua palveluiden palveluista palveluita palveluja palvelujen palveluksessa palvelun
palvelussa palvelusta palvelut palya palyan palyara palyazat pamant pamantul pamantului pamatek pamatky
pamatujete pamatuji pamet pameti pamiatke pamiec pamieci pamiecia pamieta pamietac pamietacie pamietaj
pamietaja pamietajcie pamietajmy pamietal pamietam pamietamy pamietasz pamietnik pampa pampered pamphlet
pamphlets pamuk pan pana panaderia panadero panal panama panamena panameno panamericana panamericano
panasonic panca pancake pancakes pancarta pancarte pancho pancia pancreas pancreatic pand panda pandas
pandekager pandemia pandemic pandemie panden pandering pandilla pando pandora pane paneel panel panela
panele panelen panelists panels panelu panem pang pani pania panic panicked panicking panico panie
paniek panier paniers panificio panik paniki panikk panini panino panique paniquer panisch pankin pankit
pankki pankkien pankow panna pannaan pannan panne panneau panneaux panned pannelli pannello pannen
pannenkoeken pannes panni pannkaka pannkakor panno panny pano panorama panoramic panoramica panostaa
panove panow panowal panowania panowanie panowie pans panskiego panstw panstwa panstwach panstwami
panstwem panstwie panstwo panstwowa panstwowe panstwowego panstwowej panstwowy panstwowych panstwowym
panstwu pant pantalla pantalon pantaloni pantalons pantanal pantano panteon pantera pantheon panther
panthers panties pantin panting pantofi pantomime pantry pants panty panu panuelo panuje panza panzer
panzern pao pap papa papacy papagaio papai papal papas papaya pape papeis papel papeleo papelera
papeleta paper paperback paperi paperit papermill papers paperwork papes papeterie papez papi papier
papiere papieren papiernia papierosa papierosow papierosy papierow papierowe papiers papieru papiery
papierze papiez papieza papiezem papillon papillons papir papirer papiret papiru papiry papo papp pappa
pappagallo pappan pappe papper pappi pappor pappret paprika papst papstes papstliche papstlichen papy
paques paquet paquete paquets par para paraat paraba parabens parable parabola parabrisas paracaidas
parachute parad parada paradas parade paradeiro paradero parades paradies paradigm paradigma paradigme
paradijs paradis paradise paradiset paradiso paradni parado paradoja paradoks paradoksalnie paradossale
paradosso paradox paradoxal paradoxalement paradoxe paradoxically paradoxo paradoxon parady parafia
parafii paragem paragon paragonabile paragonare paragonato paragone paragoni paragraf paragrafo
paragraph paragraphe paragraphen paragraphes paragraphs paraguas paraguay paraguaya paraguayo paraiso
paraissait paraissent parait paraitre paraje paralel paralela paralelamente paralelismo paralelo
paralelos paralisacao paralisi paralisis paralizacion paralizar parallel parallela parallelamente
parallele parallelement parallelen paralleles parallella parallellt parallelo parallels paralympics
paralympische paralyse paralysie paralysis paralyzed param paramedic paramedics parameter parameters
parametre parametres parametri parametro parametros parametry paramilitary paramo paramos paramount
parando paranee paranin paranoia paranoico paranoid paranormal parantaa paraphernalia paraphrase paraplu
parapluie paraply parar pararam paras paraseasca parasi parasini parasit parasite parasiten parasites
parasitic parasito parassita parassiti parasta parat parata paratoie paraya parayi parayla parc parca
parcalar parcalari parcare parcasi parce parceira parceiro parceiros parcel parcela parcelle parcelles
parcels parceria parcerias parche parcheggio parchen parchi parchment parciais parcial parcialidad
parcialmente parco parcourant parcourir parcours parcourt parcouru parcs parcul parcului parcurs
parcursul pardo pardon pardoned pardonne pardonner pardonnez pardubice pare parea pareca parecchi
parecchie parecchio parece parecem parecendo parecer pareceu parecia pareciam parecida parecidas
parecido parecidos pareco pared parede paredes pareggio parei pareil pareille pareilles pareils pareja
parejo parel parels parem paremmaksi paremmalta paremman paremmat paremmin parempaa parempaan parempi
parempia paren parent parental parente parentela parentes parentesco parentesi parentesis parenthese
parentheses parenthood parenti parenting parents parere parerea pareri pares paresseux paret parete
pareti pareva parfait parfaite parfaitement parfaites parfaits parfois parfum parfums parhaaksi parhaan
parhaat parhaillaan parhaimmillaan parhaista parhaita parhaiten parhuzamosan pari paria paridad parie
pariente parier pariin pariisin pariisissa parinte parintele parinti parintii parintilor pario parir
paris pariser parish parishes parishioners parisien parisienne parisiennes parisiens parissa parit
parita parite parity parize parizi parjaa park parkban parked parkeergarage parkeerplaats parken parker
parkera parkerade parkerar parkeren parkering parkeringen parket parkett parkhaus parki parking parkings
parkingu parkinson parkow parkplatz parkplatze parks parkt parku parkway parla parlaient parlais parlait
parlak parlamencie parlament parlamentar parlamentara parlamentare parlamentares parlamentaria
parlamentarier parlamentario parlamentarische parlamentarischen parlamentarischer parlamentarne
parlamentarnych parlamente parlamenten parlamentet parlamenti parlamentin parlamentni parlamento
parlaments parlamentswahl parlamentswahlen parlamentti parlamentu parlamentul parlamentului parlando
parlano parlant parlante parlare parlarmi parlarne parlasse parlata parlate parlato parlava parlavano
parlavo parle parlee parlement parlementaire parlementaires parlementslid parlementsverkiezingen parlent
parler parlera parlerai parleremo parlero parles parleur parlez parli parliament parliamentarians
parliamentary parliaments parliamo parliamone parlo parlons parlor parlour parmak parme parmi paro
parochial parochie parodi parodia parodie parodies parody parohia paroi parois paroisse paroisses parola
parole parolen paroles parool paroquia parorende paros parou parque parques parquet parra parrafo
parrain parrainage parret parrilla parrocchia parrocchiale parrocchie parroco parroquia parroquial
parrot parrots parry pars parse parsley parso parsons part parta partage partageant partagee partagees
partagent partageons partager partages partagez partait partake partant parte partea partecipa
partecipando partecipano partecipante partecipanti partecipare partecipate partecipato partecipazione
partecipazioni partecipera partecipi parted partei parteichef parteien parteifuhrung parteimitglieder
parteitag partem parten partenaire partenaires partenariat partenariats partendo partene partener
parteneri partenerul partent partenza partenze parter parterna parterne parterze partes partez parti
partia partiach partial partially partiami partiamo particelle particion participa participacao
participacion participacoes participado participam participando participant participante participantes
participanti participantilor participants participar participaram participare participarea participarem
participat participate participated participates participatie participatif participating participation
participations participatory participe participei participent participer participera participou particle
particles particolar particolare particolari particolarita particolarmente particula particular
particulares particularidad particularite particularites particularly particularmente particulars
particulas particulate particule particules particulier particuliere particulierement particulieren
particulieres particuliers partid partida partidaria partidario partidarios partidas partide partidele
partido partidos partidul partidului partie partiel partielle partiellement partielles partiels partien
partiene partier partierna parties partiet partiets partigiani partigiano partii partij partijen
partikel partiklar partile partilha partilhar partindo parting partinin partir partira partiram partire
partis partisan partisans partisi partit partita partite partiti partition partitions partito partitur
partitura partiu partizipation partjan partly partner partnera partnerami partnere partnered partnerem
partneren partnerin partnering partnern partnerow partners partnerschaft partnerschaften partnership
partnerships partnerskich partnerskie partnerstvi partnery parto partok partono partons partorire
partorito partout partridge parts parttime party partying partyjnej partys paru parue parul parus parut
parution parvenir parvenu parvenue parvenus parviennent parvient parvis pary parze parzellen parziale
parziali parzialmente pas pasa pasada pasado pasageri pasaje pasajera pasajero pasaporte pasar pasare
pasarela pasari pasatiempo pasazerow pasazerowie pascha pascoli pascolo pascua pase pasear pasek pasem
paseo pasgeboren pasha pasie pasient pasienten pasientene pasienter pasillo pasion pasional pasito
pasiune pasiva pasividad pasivo pasja pasje pasji paskaa paskat paski pasku pasmo paso pasow pasowac
pasowal pasowalo paspoort paspoorten pasqua pass passa passada passadas passade passado passados passage
passageiro passageiros passagem passagen passagens passager passagerare passagerer passagers passages
passaggi passaggio passagier passagiere passagieren passagiers passaient passais passait passam passamos
passande passando passano passant passante passanten passanti passants passaporte passaporti passaporto
passar passara passaram passare passarem passaria passarinho passaro passarono passaros passasjerer
passat passata passate passatempo passati passato passau passauer passava passavam passavano passe
passear passed passede passee passeert passees passeggeri passeggero passeggiare passeggiata passeggiate
passeggio passei passeio passeios passem passen passend passende passenden passender passendes passenger
passengers passent passeport passeports passer passera passerade passerait passeranno passerar passerat
passere passerelle passeren passerer passeront passert passerte passes passet passeur passez passi
passiamo passible passie passief passieren passiert passierte passif passing passion passionate
passionately passione passioni passionnant passionne passionnee passionnes passions passiv passiva
passive passively passiven passivi passivo passivt passo passons passord passordet passos passou
passport passports passt passte passten password passwords passwort passworter past pasta pastand pastar
paste pasted pastel pasteleria pasteur pasti pastilla pastime pasto pastod pastoor pastor pastora
pastoral pastorale pastore pastoreo pastores pastori pastors pastra pastrarea pastrat pastreaza pastreze
pastries pastry pasture pastures pasty pasuja pasuje pasul pasy paszport paszportu pat pata patada
patamar patas patata patate patates patch patched patches patchwork patchy pate patear patee patek paten
patent patente patented patentes patents pater paterna paternal paternel paternidad paternita paternite
paternity paterno pates patetica patetico patetisk patetiska patetiskt path pathetic pathetique pathogen
pathogenic pathogens pathological pathologie pathologist pathology pathos paths pathway pathways patient
patiente patienten patienter patienterna patienterne patientin patientinnen patiently patients patinage
patinar patinoire patio patisserie patlama patnact pato patologia patos patra patrao patrati patre
patria patriarca patriarcado patriarcal patriarch patriarcha patriarchal patriarchat patriarche
patriarchen patriarchy patriarhul patrie patril patrimoine patrimoni patrimonial patrimonio patrimoniu
patrimoniul patrimoniului patrio patriot patriota patriote patrioten patriotes patrioti patriotic
patriotica patriotico patriotique patriotische patriotism patriotisme patriotismo patriotismus patriotow
patriots patriotyczne patriotycznych patriotyzm patriotyzmu patrizio patrne patrocinado patrocinador
patrocinadores patrocinio patroes patrol patrolling patrols patron patrona patronage patronal patronat
patronatem patronato patrone patronen patronne patrono patrons patroon patrouille patrouilles patrulea
patrulha patrulla patrullero patrz patrza patrzac patrzcie patrze patrzec patrzenia patrzy patrzyl
patrzylem patrzymy patrzysz pats patte patter pattern patterned patterns pattes patto pattuglia patul
pau paulatinamente paume paupieres paura paure paus pausa pauschal pauschale pauschalen pause paused
pausen pausenlos pauses pausieren pausing pauta pauvre pauvres pauvrete pauw pauza pauze pava pave paved
pavement paves pavilhao pavilion paviljoen pavillon pavimentacion pavimenti pavimento paving pavirke
pavirker pavirket pavirkning pavo pavon paw pawn pawns paws pay payable payait payant payante payaso
paycheck paychecks payday paye payed payee payees payent payer payers payes payez payi paying paylasim
paylasmak paylasti payload payment payments payoff payroll pays paysage paysages paysan paysanne paysans
paza pazar pazartesi pazdziernik pazdziernika pazdzierniku paziente pazienti pazienza pazifik paznokci
paznokcie pazza pazzesca pazzesco pazzi pazzia pazzo pc pct pd pdf pe pea peace peaceful peacefully
peacekeeping peacetime peach peaches peacock peage peaje peak peaked peaking peaks peanut peanuts pear
pearl pearls pears peas peasant peasants peat peaton peau peaux pebble pebbles peca pecado pecador
pecados pecan pecar pecas peccati peccato peccatori pece pech pecha peche pecher peches pecheur pecheurs
pecho peci peck peclive peco pecora pecore pecs pecsi pecuaria peculiar peculiare peculiaridad pedaco
pedacos pedagog pedagogia pedagogiai pedagogica pedagogical pedagogico pedagogie pedagogik pedagogikk
pedagogique pedagogiques pedagogisk pedagogiska pedagogiskt pedagogy pedal pedale pedales pedals pedazo
peddling pede pedeapsa pedem pedestal pedestres pedestrian pedestrians pedi pedia pediatria pediatric
pediatrician pediatrics pedido pedidos pedig pedigree pedimos pedindo pedir pediram pediu pedo pedofiler
pedofilia pedoni pedophile pedophiles pedophilie pedra pedras pedreira pedreiro pee peed peeing peek
peeking peel peeled peeling peep peeps peer peering peers peg pega pegada pegado pegam pegamos pegando
pegar pegaram pegasus pege pegel peger pegged peggio peggiora peggioramento peggiorare peggiorato
peggiore peggiori pego pegou pegs pegue peguei peil peiling peinado peindre peine peines peinlich
peinliche peinlichen peinlicher peint peinte peintre peintres peints peinture peintures peito peitos
peitsche peittaa peixe peixes pek peka pekade pekar peke peker peki pekin peking peklo pekna pekne pekny
pela pelaa pelaaja pelaajaa pelaajan pelaajat pelaajia pelaajien pelaamaan pelaaminen pelaavat pelada
pelado pelaje pelannut pelar pelas pelasi pelastaa pelasti pelata pelataan pelattiin pelattu pelda
peldaul pele pelea pelear peleissa peleista peleja pelen pelerinage pelerins peles pelgrims peli pelia
pelican pelicans pelicula pelien peligro peligrosa peligrosamente peligroso peliin pelin pelirroja
pelissa pelista pelit pelkaa pelkaan pelkaavat pelkastaan pelkka pelkkaa pelkkia pelko pelkoa pelle
pellegrinaggio pellegrini pellegrino pellejo pellet pelletier pellets pelli pelliccia pellicola
pellicole pellicule pelna pelne pelnego pelnej pelni pelnia pelnic pelnienia pelnil pelno pelny pelnych
pelnym pelo pelos pelota pelotao peloton pelottaa pelottava pelouse pels peluca peluche peludo
peluqueria peluquero pelvic pelvis pelz pembe pen pena penado penais penal penale penales penali
penalite penalites penalized penalties penalty penance penas pence penchant penche pencher pencil
pencils pendant pendejo pendel pendeln pendenza pendiente pending pendlar pendler pendre pendu pendulo
pendulum pene penetracao penetracion penetrar penetrare penetrate penetrated penetrating penetration
penetrazione penetre penetrer penez peng pengar pengarna penge pengene penger penguin penguins penha
penible penicillin peninsula peninsular peninsule penis penisa penises penisola penitencia penitenciaria
penitenciario penitentiaire penitentiary penitenziario penize penn penna pennan penne penned pennello
penner pennies pennor pennsylvania penny penosa penoso pens pensa pensaci pensada pensado pensador
pensadores pensai pensaient pensais pensait pensam pensamento pensamentos pensamiento pensamos pensando
pensano pensant pensao pensar pensaram pensarci pensare pensasse pensata pensate pensato pensatori
pensava pensavamo pensavano pensavi pensavo pense pensee pensees pensei pensem pensent penser pensera
penses penseurs pensez pensi pensiamo pensieri pensiero pensino pensioen pensioenen pension pensionati
pensione pensionen pensioner pensioners pensioni pensionierung pensions pensje pensji pensjon penso
pensons pensou penstock pensum pent pentagon pentagone pentagono pente penteado pentek penteken pentes
penthouse pentito pentola pentole pentru penultima penultimate penultimo penurie penzem penzert penzt
penzugyi peon people peoples peor pep pepa peper peperoni pepin pepino peppar pepparkakor pepper
peppermint pepperoni peppers pequena pequenas pequeno pequenos per pera peraan peraisin perakkain
peraltro perante perassa perati perc perca percam percben perccel perce perceba percebe percebem
percebemos percebendo perceber perceberam percebeu percebi percebido percebo percee perceive perceived
perceives percent percentage percentagem percentages percentile percento percentual percentuale
percentuali percepcion percepire percepisce percepita percepito perception perceptions perceptive
perceptual percer perces percet percevoir percezione perch perche perched percibir percibo percig percio
perco percoit percorre percorrendo percorrer percorrere percorsi percorso percre percu percue percues
percurso percus percusion percussao percussion perd perda perdait perdant perdants perdao perdas perde
perdedor perdem perdemos perdendo perdent perder perdera perderam perdere perdersi perderti perdeu
perdez perdi perdiamo perdicion perdida perdidas perdido perdidos perdit perdita perdite perdiz perdo
perdoa perdoar perdoe perdon perdona perdonami perdonar perdonare perdono perdra perdre perds perdu
perdue perdues perdus perduta perdute perduti perduto pere pereche peregrinacion peregrino pereira
perejil perenne perennial perennite peres perete peretii pereza perezoso perfeccion perfeccionamiento
perfeccionar perfect perfecta perfectamente perfecte perfected perfectie perfecting perfection perfectly
perfecto perfeicao perfeita perfeitamente perfeitas perfeito perfeitos perfekcyjnie perfekt perfekta
perfekte perfekten perfekter perfektes perfektion perfektne perfektni perfetta perfettamente perfette
perfetti perfetto perfezione perfil perfino perfis perforacion perforated perform performance
performances performans performansi performant performanta performants performed performer performers
performing performs perfum perfume perfumes perfumy pergamino pergunta perguntado perguntam perguntando
perguntar perguntaram perguntas pergunte perguntei pergunto perguntou perhaps perhe perheelle perheen
perheensa perheessa perheiden perhetta peri periaatteessa pericia perico pericol pericoli pericolo
pericolosa pericolose pericolosi pericoloso periculoase periculos periferia periferica periferico
periferie perigo perigos perigosa perigosas perigoso perigosos periksi peril perilla perille perilous
perils perimeter perimetre perimetro perin perinteinen perinteisen perinteisesti perinteiset perinteista
perioada perioade perioadei perioadele period periode perioden perioder periodes periodi periodic
periodica periodical periodically periodicals periodicamente periodici periodicidad periodico periodique
periodiques periodismo periodista periodistica periodistico periodo periodos periods peripeties
peripheral peripherie peripherique peripheriques periphery periple periscolaire perish perished perito
peritos perizia perjantai perjantaina perjudicado perjudicar perjudicial perjuicio perjury perk perkele
perks perky perle perlen perles perm permaneca permanece permanecem permanecer permaneceram permaneceu
permanence permanencia permanent permanenta permanente permanentemente permanenten permanentes
permanenti permanently permanents permanenza permessi permesso permet permets permetta permettaient
permettait permettant permette permettendo permettent permettera permettere permettersi permetteva
permettez permetti permetto permettono permettra permettrait permettre permettront permis permiso
permissao permissible permission permissions permit permita permitam permite permitem permitida
permitido permitidos permitindo permitir permitira permitiram permitiria permitiu permits permitted
permitting perna pernambucano pernas perola perolas peroxide perpendicular perpetrated perpetrator
perpetrators perpetua perpetual perpetually perpetuar perpetuate perpetuated perpetuating perpetuel
perpetuelle perpetuite perpetuo perplejo perplessita perplexe perplexed perquisition perra perro perron
perruque pers persa persbericht persconferentie perse persecucion persecuted persecution persecutions
persecuzione persecuzioni perseesta perseguicao perseguido perseguidos perseguir perseguire perseguitati
persembe persen perser perseverance perseverancia persevere persi persien persino persischen persiska
persist persistance persiste persisted persistence persistencia persistent persistente persistently
persists perso persoana persoane persoanele persoanelor person persona personage personagem personagens
personages personaggi personaggio personaj personaje personajele personajul personal personala
personalausweis personale personalen personali personalidad personalidade personalidades personalien
personalised personalita personalitate personalitati personalities personality personalized
personalkosten personally personalmente personals personalul persone personeel personeelsleden personel
personell personelle personellen personelu personen personene personenkreis personens personenverkehr
personer personerna personers personlich personliche personlichem personlichen personlicher personliches
personlichkeit personlichkeiten personlig personliga personlige personligen personlighed personlighet
personligheter personligt personnage personnages personnalise personnalite personnalites personne
personnel personnelle personnellement personnelles personnels personnes personnummer persons
personuppgifter personvern persoon persoonlijk persoonlijke persoonlijkheid perspectief perspectiva
perspective perspectives perspektiv perspektive perspektiven perspektivet perspektyw perspektywa
perspektywe perspektywie perspektywy persuade persuaded persuadee persuader persuades persuading
persuadir persuasion persuasive persujen persut persze pertaining pertains pertanto perte pertence
pertencem pertencente pertencentes pertencer pertences pertencia pertenecer pertenecido perteneciente
pertenencia pertes pertinence pertinent pertinente pertinentes pertinenti pertinents perto perturbacao
perturbacion perturbador perturbar perturbation perturbations perturbe perturbee perturber peru peruana
peruano perucke perus perussuomalaiset perussuomalaisten perusta perustaa perusteella perusteet
perustettiin perustettu perusti perustuslain perustuu perustuva perustuvat pervasive pervers perversa
perverse perversen perversion perverso pervert perverted pes pesa pesada pesadas pesadelo pesadilla
pesado pesados pesame pesant pesante pesanti pesar pesare pesca pescado pescador pescadores pescar
pescare pescatore pescatori pesce pesci pescoco pescuit pese pesent peser pesi pesima pesimismo
pesimista pesimo pesinde pesinden pesky peso pesos pesquera pesquero pesquisa pesquisador pesquisadora
pesquisadores pesquisando pesquisar pesquisas pessima pessime pessimism pessimiste pessimistic pessimo
pessoa pessoais pessoal pessoalmente pessoas pest pestana peste pesten pesti pesticide pesticides
pestizide pesto pestovani pests pet peta petal petales petali petals peters petersburg petersilie peti
peticao peticion petit petite petites petitie petition petitioned petitionen petitions petits petizione
petli petofi petrec petrece petrecere petrecerea petrecut petrescu petrified petrochemical petrol
petrole petroleo petrolera petrolero petroleum petrolier petroliere petrolieres petroliers petrolio
petrus pets petting petto petty pettymys pettynyt petycje peu peugeot peuple peuplee peuples peur peurs
peut peuter peuvent peux pevne pevnost pew pewien pewna pewne pewnego pewnej pewni pewnie pewno pewnosc
pewnosci pewnoscia pewny pewnych pewnym pewnymi peygamber peynir pez pezon pezza pezzi pezzo pfad pfade
pfadfinder pfahl pfalz pfalzer pfalzische pfalzischen pfand pfanne pfannkuchen pfarrei pfarreien pfarrer
pfarrers pfau pfeffer pfefferspray pfeife pfeifen pfeift pfeil pfeile pfeiler pfennig pferd pferde
pferden pferdes pfiff pfingsten pfirsich pfister pflanze pflanzen pflanzenarten pflanzliche pflanzlichen
pflaster pflege pflegeheim pflegen pflegepersonal pfleger pflegt pflegte pflicht pflichten pflucken
pforte pforten pforzheim pfosten pfoten pfund pg pga ph phanomen phanomene phantasie phantasien
phantastische phantom pharao pharaoh phare phares pharmaceutical pharmaceuticals pharmaceutique
pharmaceutiques pharmacie pharmacien pharmaciens pharmacies pharmacist pharmacists pharmacology pharmacy
pharmazeutische phase phased phasen phases phasing pheasant phenomena phenomenal phenomene phenomenes
phenomenon phenotype philadelphia philanthropic philanthropist philanthropy philharmonic philharmonie
philharmoniker philippinen philippines philipps philips philo philologie philosoph philosophe
philosophen philosopher philosophers philosophes philosophical philosophie philosophies philosophique
philosophiques philosophisch philosophische philosophischen philosophy phishing phobia phobie phoenix
phone phoned phones phonetic phonix phony phosphate phosphor phosphorus photo photograph photographe
photographed photographer photographers photographes photographic photographie photographier
photographies photographing photographique photographs photography photon photons photos photoshop
photosynthesis photovoltaik phrase phrasen phrases phrasing physical physically physician physicians
physicien physicist physicists physics physik physikalisch physikalische physikalischen physiker
physiological physiologie physiology physique physiquement physiques physisch physische physischen
physischer pi piac piaccia piaccio piacciono piace piacera piacere piacerebbe piaceri piaceva piacevano
piacevole piacevoli piaci piacimento piaciuta piaciuto piacon piada piadas piaga pian piana pianeta
pianeti piange piangendo piangere piangeva piango piangono piani pianificazione pianist pianista
pianiste pianisten pianistin piano pianoforte pianos pianta piantare piantato piante pianti pianto
pianura piarda piasek piasku piastra piata piate piatego piatej piatek piatka piatke piatki piatku
piatra piatta piattaforma piattaforme piatti piatto piaty piatym piazza piazze piazzetta pic pica picada
picado picante picar picard picardia picasso piccante picchi picchiare picchiata picchiato piccione
piccioni picco piccola piccole piccoli piccolo pici picia picie picioare picioarele picior piciorul
picit pick picked pickel picker picket picking pickle pickled pickles picknick picks pickup pickups
picky picnic pico picos pics picsaba pictorial pictura picture pictured pictures picturesque picturing
pida pidan pidat pidatettiin pidemmalle pidemman pidempaan pidempi pidetaan pidettava pidettiin pidetty
pidin pie piec pieca piecdziesiat piece pieces piechoty pieciu pied piedade piede piedi piedra pieds
piega piegare piege pieges pieghe piek piekarnia piekla piekle pieklo piekna piekne pieknego pieknej
pieknie piekno pieknosci piekny pieknych pieknym piel piele pielea pieleen pielegniarek pielegniarka
pielegniarki piena pienamente piene pieneen pienella pienempi pienempia pienen pienena pienessa pienesta
pienet pieni pienia pieniadza pieniadze pieniedzmi pieniedzy pienin pienissa pienista pieno pienso
pienta pienten pieper pieprz pieprzone pieprzony pieprzyc piept pier pierced piercing piercings pierd
pierde pierdere pierderea pierderi pierdol pierdole pierdoli pierdolic pierdolone pierdolony pierdut
pierduta pierna pierogi pierres piers pierscien pierscieni pierscienia pierscionek piersi piersiowej
pierwotne pierwotnie pierwotny pierwotnych pierwsi pierwsza pierwsze pierwszego pierwszej pierwszenstwo
pierwszy pierwszych pierwszym pierwszymi pies piesa piese piesek piesele piesn piesni pieszo pieszych
pieta pietarin pietei pieten pietnascie pieton pietons pietra pietre pietrze piety pieux pieve pieza pig
pige pigen pigeon pigeons piger pigerne piges pigg pigga piggy pigiama piglia pigment pigments pignon
pigrizia pigro pigs pihalla pihalle pihenni piilossa piiriin piirin piirissa piirteita pij pija pijama
pijany pije pijesz pijl pijlen pijn pijnlijk pijnlijke pijp pijpen pik pike pikemminkin pikk pikken
pikku pikkuhiljaa piknik pikt pil pila pilaa pilar pilares pilastri pilastro pilatus pilce pilda pildora
pile piled piles pileta pilger pilgern pilgrim pilgrimage pilgrims pilha pilhas pilier piliers piling
pilka pilkarskiej pilkarz pilkarza pilkarze pilkarzem pilkarzy pilke pilki pill pilla pillage pillanat
pillanatban pillanatok pillanatra pillar pillars pille pillen piller pillo pillola pillole pillow
pillows pills pilne pilnie pilnowac pilnuje piloci piloot pilot pilota pilotage pilote piloted pilotem
piloten piloter pilotes piloti piloting piloto pilotos pilotow pilotprojekt pilots pils pilule pilules
pilz pilze pilzen piment pimenta pimienta pimiento pimmel pimp pimples pin pina pinar pinball pince
pinceau pincel pinces pinch pincha pinchar pinche pinched pinching pind pindakaas pine pineapple pineda
pinedo pines ping pings pinguin pinguine pinguino pinheiro pinheiros pini pink pinky pinlig pinligt
pinnacle pinnalla pinnalle pinnan pinnar pinne pinned pinnen pinning pino pinocho pinpoint pins pinsam
pinsamma pinsamt pinsel pint pinta pintaan pintada pintado pintar pinto pintor pintoresco pintou pints
pintura pinturas pinza pinzas pio piogge pioggia piola piombo pion pioneer pioneered pioneering pioneers
pioneira pioneiro pioneiros pionier pioniere pionnier pionniers pions pior piora piorar piores pioro
piorou piosence piosenek piosenka piosenkarka piosenkarz piosenke piosenki pious piove piovere pip pipa
pipe piped pipeline pipelines pipes pipi piping pipoca pips pique piquer piques piquete piqure piraat
piracy piramidal piramide piramidy pirat pirata piratage pirataria piratas pirate piraten piratenpartei
pirater pirateria pirates pirati piratow pire pires pirkanmaan pirmasens piros pirun pis pisa pisac
pisal pisala pisalam pisalem pisali pisalismy pisane pisani pisania pisanie pisaniu pisano pisany pisar
pisarka pisarz pisarza pisarze pisarzem pisarzy piscina piscine piscines pisco pise pisek piselli
pisello pisen pisica piska pisku pisma pisman pismie pismo pisne pisni pisnicky piso piss pisse pissed
pissen pisser pisses pissing pisst pista pistaa pistas piste pisteen pisteet pisteita pisten pistes
pistetta pisti pistol pistola pistole pistolen pistolet pistoletu pistols piston pistons pistool pisu
pisz pisza piszac piszcie pisze piszemy piszesz pit pita pitaa pitaakin pitaako pitaen pitais pitaisi
pitaisiko pitamaan pitanyt pitas pitavat pitch pitched pitcher pitchers pitches pitchfork pitching
pitesti pitfalls piti pitie pitiful pitivat pitka pitkaa pitkaan pitkaksi pitkalla pitkalle pitkalti
pitkan pitkasta pitkat pitkia pitkin pito pitoyable pits pitted pittig pittige pitting pittore
pittoresque pittori pittura pitture pituitary pituus pity piu piuma piume piuttosto piva pivo pivot
pivotal pivovar piw piwa piwko piwnicy piwo pixel pixels pixie piyano piyasaya pizarra pizca pizza
pizzan pizzas pizze pizzeria pizzico pizzo pizzy pk pkk pks pkt pkw pl plaag plaat plaatje plaatjes
plaats plaatse plaatselijk plaatselijke plaatsen plaatsgevonden plaatsing plaatsje plaatst plaatste
plaatsten plaatsvervangend plaatsvinden plaatsvindt plaatsvond plaatsvonden plac placa placant placard
placas place placea placebo placed placee placees placement placements placenia placent placenta
placentero placer placera placerad placerade placerar placeras placerat placere placerea placeret
placering places placi placic placid placido placil placimy placing placisz placki placowek placowka
placowki placu placut placuta placy placz placza placze plade pladen plader pladieren pladiert pladoyer
plads pladsen pladser plafond plafonds plaga plagado plage plagen plager plages plaget plagg plagiarism
plagio plague plagued plagues plaid plaide plaider plaidoyer plaie plaies plaignent plain plaindre
plaine plaines plainly plains plaint plainte plaintes plaintiff plaintiffs plaira plaire plais plaisait
plaisance plaisant plaisante plaisanterie plaise plaisent plaisir plaisirs plait plaja plak plakac
plakal plakat plakate plakaten plakater plakatow plakaty plakette plakken plamy plan plana planach
planalto planar plancha planchar planche plancher planches planck plane planear planecie planeet planem
planen planene planeo planer planera planerad planerade planerar planeras planerat planering planerna
planerne planes planet planeta planetaire planetario planetary planetas planete planetei planeten
planeter planetes planets planety plang plange plani planie planification planifie planifier plank
planken planks plankton planla planlaegge planlaegger planlaegning planlagt planlagte planlari planlegge
planlegger planlegging planned plannen planner planners planning plano planos planow planowal planowana
planowane planowania planowanie plans plant planta plantacao plantacion plantacoes plantada plantado
plantage plantao plantar plantas plantation plantations plante planteamiento plantear planted plantel
plantelor planten planter plantera planters plantes plantet plantilla planting plantio planton plants
planu planuja planuje planujemy planujesz planul planului planung planungen planuri planurile plany
plaque plaques plas plasat plaski plasma plasmar plass plassen plassene plasser plassere plasserer
plassering plassert plast plaster plastered plastic plastica plasticas plasticity plastico plasticos
plastics plastik plastikowe plastiktute plastiku plastique plastiques plastische plastyczne plastycznych
plaszcz plaszczyznie plat plata plataforma plataformas platano platby plate platea plateada plateado
plateasca plateau plateaux platebni plated plateforme plateformes plateia platen plater plates platesc
plateste platform platforma platforme platformen platformie platforms platformy plati platica platicar
platillo platin platine plating platino platinum platit platiti platki platne platnosci plato platon
platonic platoon platre plats platsen platser platserna platt platta plattan platte plattegrond
platteland platten platter plattform plattformen platz platzchen platze platzen platzes platzieren
platziert platzierte platzierten platzierung platzierungen platzt plaudern plausibel plausibile
plausible play playa playable playback playboy played player playera players playful playfully
playground playgrounds playhouse playing playlist playlists playoff playoffs plays playstation
playwright plaza plaze plazi plazo plazy plci plea pleaca plead pleaded pleading pleads pleas pleasant
pleasantly please pleased pleases pleasing pleasurable pleasure pleasures plebe plebiscito plec pleca
plecach plecak plecami plecare plecarea plecat plecati plece plecow plecy pledge pledged pledges
pledging pleegde pleegt plegaria plegen pleide pleidooi pleier plein pleine pleinement pleinen pleines
pleins pleit pleite pleiten pleito pleje plejehjem plejer plek plekje plekjes plekke plekken plemie
plemienia plena plenamente plenaria plenario plenary pleniere plenitud pleno plentiful plenty plenum
plet plethora pleurant pleure pleurer pleures pleurs pleut pleuvoir plezier plicht plie pliego plier
plight pligt plik pliki plikow plikt plikter pliku plimbare plin plina pline plis plk plna plne plnem
plneni plni plno plnou plny ploaie plocha plochu plochy plocka plockade plockar plockas plockat plocku
plodu ploeg ploegen ploiesti plomb plomberie plombier plombs plomero plomo plonge plongee plonger plonie
plose plot plotek plotka plotki plots plotseling plotselinge plotted plotting plotzlich plotzliche
plotzlichen plough ploughing plow plowed ploy plu pluc pluca pluck plucked pludselig pludseligt plug
plugg plugga pluggar plugged plugget plugging plugin plugins plugs pluie pluies plukke plukken plukker
plukket plum pluma plumage plumber plumbers plumbing plume plumes plump plums plunder plundered
plunderen plundern plunge plunged plunging plupart plural plurale pluralidad plurality pluriel plus
plusem plush plusieurs pluss plusvalia plusy plusz pluto pluton plutonium plutot plutselig ply plycie
plyn plynie plynnie plynu plyt plyta plyte plytki plyty plywac plywood plzen plzne plzni pm pn pneu
pneumatic pneumatici pneumonia pneumonie pneus pnl po poached poachers poaching poarta poarte poata
poate pobawic pobel pobic pobicia pobicie pobiera pobieranie pobil pobity poblacion poblada poblado
pobliskich pobliskiego pobliz poblizu poboru pobrac pobrania pobre pobres pobreza pobrezi pobyt pobytu
poca pocalowac pocalunek pocasi pocatku pocet pochazi poche pochen poches pochette pochi pochino
pochissime pochissimi pochissimo pochodza pochodzaca pochodzace pochodzacy pochodzacych pochodze
pochodzenia pochodzenie pochodzeniu pochodzi pochodzic pochodzil pochodzila pochopil pochopit
pochopitelne pochwalic pociag pociaga pociagi pociagiem pociagnac pociagow pociagu pocieszenie pocisk
pociski pociskow pocit pocita pocitac pocitace pocitaci pocitat pocity pockat pocket pockets poco pocos
poctem poctu poczatek poczatki poczatkiem poczatkow poczatkowo poczatku poczatkujacych poczawszy poczcie
poczecia poczekac poczekaj poczekam poczet poczta poczte pocztowy poczty poczuc poczucia poczucie
poczuciem poczujesz poczul poczulam poczulem poczytac poczytaj pod poda podac podaj podaja podajac
podaje podal podala podali podam podana podane podani podania podanie podano podanych podari podarilo
podasz podat podatek podatki podatkiem podatkow podatkowe podatkowego podatkowy podatkowych podatkowym
podatku podatnikow podawac podawane podawanie podaza podazac podcast podcasts podchodzi podczas poddac
poddaje poddal poddane poddany poddawac pode podejmie podejmowac podejmowane podejmowania podejmuja
podejmuje podejrzane podejrzanego podejrzany podejrzanych podejrzenia podejrzenie podejrzewa podejrzewam
podejsc podejscia podejscie podejsciem podejsciu podekovat podekscytowany podel podem podemos podendo
podepsal poder podera poderao poderem poderemos poderes poderia poderiam poderiamos poderio poderosa
poderosas poderoso poderosos podes podest podesta podezreni podia podiam podiamos podil podilel podio
podium podiumsdiskussion podival podivat podivej podivejte podjac podjal podjecia podjecie podjela
podjeli podjeta podjete podjeto podkresla podkreslaja podkreslic podkreslil podle podlega podlegaja
podlodze podloga podloge podlogi podloza podloze podlozu podminek podminkach podminkou podminky podmiot
podmiotow podmioty podniesc podniesie podniesienia podniesienie podnik podnikani podnikatel podnikatele
podniku podniky podniosl podnosi podnosic podnosza podnoszenie podoba podobac podobaja podobal podobala
podobalo podobaly podobe podobienstwa podobienstwo podobna podobne podobnego podobneho podobnej podobni
podobnie podobno podobny podobnych podobnym podobnymi podobu podoby podpis podpisac podpisal podpisala
podpisali podpisana podpisane podpisania podpisanie podpisano podpisany podpisem podpisow podpisu
podpisuje podpisy podpisze podporit podporou podporovat podporu podporuje podporuji podpory podpowiada
podre podrecznik podrecznika podreczniki podrecznikow podrida podrido podrobnosti podroz podroze
podrozowac podrozowal podrozuje podrozy podruhe pods podstate podstatne podstaw podstawa podstawe
podstawie podstawowa podstawowce podstawowe podstawowego podstawowej podstawowki podstawowy podstawowych
podstawowym podstawy podsumowanie podsumowujac podsumowuje podszedl podul poduszki podwojna podwojne
podwojnego podwojnie podwojny podwojnym podworku podwyzke podwyzki podzial podziale podzialow podzialu
podzialy podziekowac podziekowal podziekowania podziel podzielic podzielil podzielona podzielone
podzielony podziemia podziemnych podzim podzimni podzimu podziwiac podziwiam podziwu poe poeci poeder
poeira poel poele poem poema poemas poeme poemes poems poeng poengene poenget poep poes poesi poesia
poesias poesie poesies poesje poet poeta poetas poete poetes poeti poetic poetica poetico poetique
poetiques poetisa poetisch poetische poetischen poetow poetry poets poetsen poetul poetului poety poezia
poezie poezii poezja poezji pogadac pogarsza poggio poging pogingen poglad pogladach pogladow poglady
pogloski pognon pogoda pogode pogody pogodzic pogon pogoni pogotowie pograc pogrzeb pogrzebie pogrzebu
pohadky pohar poharu pohja pohjalla pohjalta pohjan pohjanmaalla pohjanmaan pohjois pohjoiseen pohjoisen
pohjoisessa pohjoismaiden pohjolan pohlavi pohled pohledu pohode pohodlne pohreb pohtia pohtii pohtimaan
pohyb pohybu pohybuje poi poiana poiche poids poignant poignarde poignee poignet poignets poika poikaa
poikansa poikia poikien poikkeuksellisen poikki poil poils poinformowac poinformowal poinformowala
poinformowano poing poings point pointe pointed pointen pointent pointer pointers pointes pointing
pointless points pointti pointu pointy poire poirier pois poise poised poison poisoned poisoning
poisonous poisons poissa poisson poissons poista poistaa poistetaan poistettiin poistettu poistuu
poitrine poivre pojac pojade pojan pojat pojawi pojawia pojawiac pojawiaja pojawial pojawialy pojawic
pojawienie pojawil pojawila pojawili pojawilo pojawily pojazd pojazdow pojazdu pojazdy pojd pojda pojde
pojdme pojdte pojdzie pojdziemy pojdziesz pojec pojechac pojechal pojechala pojechalem pojechali
pojechalismy pojecia pojecie pojeciem pojedyncze pojedynczego pojedynczy pojedynczych pojedynek
pojedynku pojedzie pojem pojemnosc pojemnosci pojeti pojisteni pojkar pojkarna pojke pojken pojsc
pojscie pojutrze pokal pokals pokalsieger pokarmowego pokaz pokaza pokazac pokazal pokazala pokazali
pokazalo pokazaly pokazane pokazania pokazanie pokazcie pokazde pokaze pokazie pokazuja pokazujac
pokazuje pokazy pokazywac poke poked poker poki poking pokker poklad pokladzie pokles pokoi pokoj pokoje
pokoji pokojowe pokojowej pokoju pokol pokolen pokolenia pokolenie pokonac pokonal pokonala pokonali
pokonany pokracoval pokracovani pokracovat pokracuje pokroju pokryc pokrycia pokrycie pokryte pokryty
pokrywa pokrywaja pokud pokus pokusil pokusy pola polaca polacca polacco polach polaco polaczen
polaczenia polaczenie polaczeniem polaczeniu polaczona polaczone polaczony polaczonych polaczyc polaire
polak polaka polakami polakiem polakom polakow polar polare polarity polarizacion polarization polarized
polarizing polarna polce polder pole poleca polecam polecamy polecenia polecenie poleci polecial polecic
poleciec polecil polega polegac polegadas polegaja poleglych polek polem polemica polemiche polemico
polemik polemique polemiques polen polens polenta poles polgar polgari polgarmester poli police
policejni policeman policemen polices policia policiais policial policias policie policier policiere
policieres policiers policies policii policing policiste policja policjanci policjant policjanta
policjantow policje policji policy policyjne policyjnej policzek policzyc polie polieren poliert
poligono poliiseja poliisi poliisia poliisien poliisille poliisin poliisit poliitikko poliitikkojen
poliitikot poliittinen poliittisen poliittisesti poliittiset poliittisia poliittista polio polis
polischef polise polisen polisens poliser poliserna polish polished polishing polisi polisin polisler
polite politechniki politecnica politecnico politely politeness politesse politi politia politic
politica political politically politicamente politicas politice politiche politici politician
politicians politicien politicieni politiciens politicii politicka politicke politickeho politickou
politicky politickych politico politicos politics politicus politidistrikt politie politieagent
politieagenten politiebureau politiei politiek politieke politieman politiet politiets politifolk
politiikan politiikassa politiikasta politiikka politiikkaa politiikkaan politik politika politikai
politikasi politiken politiker politikere politikerin politikern politikerna politikernas politikerne
politikers politikk politikken politiku politikus politikusok politikwissenschaft politiky politimann
politique politiquement politiques politisch politische politischem politischen politischer politisches
politisk politiska politiske politiskt politist politisti politistii polityce politycy polityczna
polityczne politycznego politycznej politycznie polityczno polityczny politycznych politycznym
politycznymi polityk polityka politykami polityke polityki politykiem politykow poliza polizei
polizeibeamte polizeibeamten polizeibericht polizeigewalt polizeiliche polizeilichen polizeiprasidium
polizeirevier polizia polizist polizisten polizistin polizza polizze polka polki poll polla pollaio
polled pollen polli pollice pollici pollination polling pollini pollino pollo polls polluants pollutants
polluted polluting pollution polmone polmoni polnisch polnische polnischen polnischer polnoc polnocna
polnocnego polnocnej polnocno polnocny polnocnych polnocnym polnocy polo polonais polonaise polonia
polovina polovine polovinu poloviny polowa polowania polowanie polowe polowie polowy polozenia polozenie
polozeniu polozona polozone polozonego polozonej polozony polozonych polozonym polozyc polozyl polpette
pols polscy polsk polska polske polski polskich polskie polskiego polskiej polskiemu polskim polskimi
polsko polsku polso polster poltora poltorej poltrona poltrone polttaa polu poludnia poludnie poludniowa
poludniowe poludniowego poludniowej poludniowo poludniowy poludniowych poludniowym poludniu poluicao
polvere polveri polvo polvora polyester polyethylene polygamy polygon polymer polymers polynomial
polytechnic polytechnique pomaga pomagac pomagaja pomagal pomagala pomagali pomagam pomagamy pomaha
pomahaji pomahat pomalu pomaranczowy pomegranate pomer pomeriggio pomerne pomeru pomiarow pomiaru
pomidory pomiedzy pomiescic pomieszczen pomieszczenia pomieszczenie pomieszczeniu pomijajac pomimo
pominac pomme pommern pommes pommi pomnik pomnika pomniki pomnikiem pomnikow pomo pomoc pomoca pomoci
pomocne pomocnik pomoct pomocy pomodori pomodoro pomoga pomoge pomogl pomogla pomogli pomoglo pomogly
pomohl pomohla pomohli pomohlo pomorskie pomorskiego pomorza pomoz pomozcie pomoze pomozemy pomozesz
pomp pompa pompage pompaggio pompe pompen pompes pompier pompieri pompiers pompino pompoen pompous
pompownie pompy pomuze pomylic pomylil pomylka pomylke pomysl pomysla pomyslal pomyslalam pomyslalem
pomyslami pomyslcie pomysle pomyslec pomyslem pomysli pomyslow pomyslu pomysly ponad ponadto poncho pond
pondeli ponder pondering pondo ponds pone ponekud ponencia ponendo ponente poner poney pongo pongono
ponha poniamo poniedzialek poniedzialku poniekad poniente ponies poniesc poniewaz ponioslo ponizej
ponizsze ponoc ponosi ponowne ponownego ponownie ponownym pont ponta pontas ponte pontefice ponteggi
pontes ponti pontier pontifice pontificia pontificio pontja ponto pontonnier pontos pontosan pontot
ponts pontuacao pony ponys ponytail pooch poodle pooh pool pooled pooling pools poop pooping poor poorer
poorest poorly poort poorten poosje poot pootjes pop popa poparcia poparcie poparciem poparl popatrz
popatrzcie popatrzec popcorn pope popelnia popelniaja popelnic popelnienia popelnil popelnione popes
popiera popierac popieraja popieral popieram popis popisuje poplar poplatek poplatky popmuziek popo
popolare popolari popolarita popolato popolazione popolazioni popoli popolo popoludnia popoludnie popor
poporul poporului popped poppen popper popping poppis poppy popracowac poprawa poprawe poprawek poprawi
poprawia poprawic poprawil poprawka poprawki poprawne poprawnie poprawnosci poprawy popros poprosic
poprosil poprosila poprosilam poprosze poprowadzi poprve poprzec poprzedni poprzednia poprzednich
poprzednie poprzedniego poprzedniej poprzednim poprzednio poprzez pops popsal populacao populace
populacional populacja populacji populacoes populaer populaere populaert populair populairder populaire
populaires populairste popular populara populare popularen popularer populares popularidad popularidade
popularitat popularite populariteit popularitet popularity popularized popularly popularmente popularna
popularne popularnego popularnej popularni popularnosc popularnosci popularnoscia popularny popularnych
popularnym populated populatia populatie populatiei population populationen populations populer populism
populismus populist populista populisten populous popyt popytu poquito por pora porad porada poradce
poradek poradi poradit poradku poradne poradnik poradu porady poradze poradzi poradzic poradzisz poranek
porao porazce porazil porazit porazka porazke porazki porc porca porcao porcaria porcelain porcelaine
porcelana porcellana porcentaje porch porche porcherie porci porcie porcion porco porcos porcs pore
porem poren pores pori poridit porin porissa pork pormenores pormestari porn porneste pornind pornit
porno pornografia pornographic pornographie pornography pornos porod porodu porodzie porous porovnani
porownac porownaj porownania porownanie porownaniu porownujac porownuje porownywac porozmawiac
porozmawiajmy porozumienia porozumienie porozumieniu porque porqueria porr porra porrada porre porreiro
porridge porro porsche porsi port porta portaal portaaviones portable portables portada portado portador
portadores portafogli portafoglio portage portaient portail portais portait portakal portal portalach
portale portalem portalen portali portalkran portals portalu portando portano portant portante portanto
portao portar portare portaria portarla portarli portarlo portarmi portarna portarono portarsi portas
portata portate portati portatil portatile portatili portato portatore portatori portava portavano
portavoce portavoz porte ported portee portees portefeuille porteiro portela portemonnaie portemonnee
porten portena porteno portent porter portera porteranno porterebbe porteria portero porters portes
porteur porteurs porteuse portez portfel portfela portfolio portfolios porti portiamo portici portico
portie portier portiere portiernia portile portillo portineria portino portion portionen portioner
portions portland portner portnerloge porto portoes portoghese porton portone portos portow portraet
portrait portraits portrat portrats portray portrayal portrayed portraying portrays portret portretten
portrety ports portu portuaire portuaria portugais portugaise portugal portugalia portugals portugiesen
portugiesisch portugiesische portugiesischen portugues portuguesa portuguesas portugueses portul
porucznik porucznika porukalla porukka porukkaa poruseni porusza poruszac poruszaja poruszania porvenir
porvoo porwal porwanie pory porzadek porzadku porzadnie porzadny porze porzellan porzione porzioni
porzucic porzucil pos posa posada posade posadka posadky posait posant posar posaune poscie pose posed
posee poseedor poseer posees poseido posel posen posent poser poses posesia posesion posez posguerra
posh posiada posiadac posiadaczy posiadaja posiadajaca posiadajace posiadajacy posiadajacych posiadal
posiadam posiadamy posiadania posiadanie posiadaniu posiadasz posiadlosci posibil posibila posibile
posibilidad posibilitate posibilitatea posible posicao posicion posicionamento posicoes posiedzenia
posiedzenie posiedzeniu posila posilek posilki posilkow posilku posing posisjon posisjonen posisjoner
positie positief posities positieve positif positifs positiivinen positiivista position positional
positioned positionen positioner positionieren positioniert positionierung positioning positionnement
positionner positions positiv positiva positivamente positivas positive positively positivement
positiven positiver positives positivi positivismo positivo positivos positivt posizionamento
posizionato posizione posizioni poskozeni poskytnout poskytuje posla poslal poslala poslanci poslancu
poslanec poslanecke poslanka poslat posledni poslednich posledniho poslednim poslem poslete posleze
poslouchat poslow poslowie poslubic posluchac posluchaj posluchajcie poslugiwac posluguje pospiechu
posponer posprzatac posrednictwem posrednio posrod posrodku possa possam possamos possano posse
possedait possedant possede possedent posseder possedere possedeva posseduto possess possessed possesses
possessing possession possessions possessive possesso possessori possiamo possiate possibile possibili
possibilidade possibilidades possibilita possibilitando possibilite possibilites possibilities
possibility possibilmente possible possiblement possibles possibly possiede possiedono possiveis
possivel possivelmente posso possono possuem possui possuia possuir possum post posta postac postaci
postacia postaciami postacie postado postage postais postal postale postales postali postanawia postando
postanowien postanowienia postanowienie postanowil postanowila postanowilam postanowilem postanowili
postanowilismy postar postarac postaram postare postato postaus postav postava postaveni postavil
postavili postavit postavu postavy postaw postawa postawe postawic postawienie postawil postawili
postawione postawiono postawy postazioni postbode postbote postcard postcards postcode postdoctoral
poste postear posted postel postele posteli postem posten postep postepowac postepowania postepowanie
postepu postepuje postepy poster posteridad posterior posteriore posteriores posteriori posterioridad
posteriormente posterite posterity posters posterunek posterunku postes postfach postgraduate posthumous
posti postin posting postings postkantoor postkarte postkarten postleitzahl postman postmaster
postmodern posto postoj postor postos postou postow postpartum postpone postponed postponement postre
postrzeganie postrzelony posts postu postul postulacion postulado postular postulatow postulaty postuler
postului postup postupem postupne postupu postura posture posturi postwar posty postzegels poswieca
poswiecenia poswiecenie poswiecic poswiecil poswiecona poswiecone poswieconej poswiecony poswieconych
poszanowania poszczegolne poszczegolnych poszedl poszedlem poszla poszlam poszli poszlismy poszlo poszly
poszukac poszukaj poszukam poszukiwan poszukiwania poszukiwanie poszukiwaniu poszukuje poszukujemy pot
potabile potabilizadora potabilizzatore potable potager potajemnie potansiyel potasio potassio potassium
potatis potato potatoes potavel pote poteau poteaux potega potege potegi potem poten potencia potenciais
potencial potencialmente potenciar potencias potencjal potencjalne potencjalnego potencjalnie
potencjalnych potencjalu potency potendo potensiale potensialet potensielle potensielt potent potente
potenti potential potentiale potentially potentials potentie potentieel potentiel potentiele potentiell
potentiella potentielle potentiellement potentiellen potentielles potentiellt potentiels potenz potenza
potenze potenzial potenziale potenziali potenzialita potenzialmente potenziamento potenziell potenzielle
potenziellen poter poterci potere poteri poterla poterli poterlo potermi poterne poterono potersi
poterti potes potesi potesse potessero potessi potestad potete poteter poteva potevamo potevano potevi
potevo potezna potezne potezny potholes poti potilaan potilas potion potions potize potje potkal potkala
potkut potlood potocznie potok potom potomkow potomkowie potosi potra potrafi potrafia potrafie potrafil
potrafila potrafili potrafimy potrafisz potrai potranno potravin potraviny potraw potrawy potreba
potrebbe potrebbero potrebne potreboval potrebovala potrebovat potrebu potrebuje potrebujeme potrebujete
potrebuji potrebuju potreby potrei potremmo potremo potreste potresti potrete potriveste potrivit
potrivita potro potrwa potrzeb potrzeba potrzebe potrzebie potrzebna potrzebne potrzebni potrzebny
potrzebnych potrzebowac potrzebowal potrzebowala potrzebowali potrzebuja potrzebujacych potrzebuje
potrzebujemy potrzebujesz potrzeby pots potsdam potsdamer potted potten potter pottery potty potuta
potuti potuto potvrdil potvrzeni potwierdza potwierdzaja potwierdzam potwierdzenia potwierdzenie
potwierdzi potwierdzic potwierdzil potwierdzila potwierdzily potwierdzone potwor potwora potwory pou
poubelle poubelles pouca poucas pouce pouces pouch pouco poucos poudre pouhych poulailler poulain poule
poules poulet poulets pouls poultry poumon poumons pounce pound pounded pounding pounds poupar poupe
poupee poupees pouponniere pouquinho pour pourcentage poured pouring pourparlers pourpre pourquoi pourra
pourrai pourraient pourrais pourrait pourras pourrez pourri pourrie pourriez pourrions pourrir pourris
pourriture pourrons pourront pours poursuit poursuite poursuites poursuivant poursuivent poursuivi
poursuivie poursuivis poursuivre pourtant pourvoir pourvu pouso poussant pousse poussee poussees
poussent pousser pousses poussiere poussieres poussin poutre poutres pouvaient pouvais pouvait pouvant
pouvez pouviez pouvions pouvoir pouvoirs pouvons pouze pouzil pouzit pouziti pouziva pouzivaji pouzivam
pouzivani pouzivat povazovat povazuje povazuji povede povedlo povera povere poveri povero poverta
poverty povest poveste povestea povesti povestile povestiri povestit povinne povinnost povinnosti povo
povoado povolani povoleni povos povrch povrchu pow powazna powazne powaznego powaznej powaznie powazny
powaznych powaznym powder powdered powders power powered powerful powerfully powerhouse powering
powerless powers powiadomienia powiat powiatowego powiatowej powiatu powiazan powiazane powiazania
powiazanie powiazany powiazanych powie powiecie powiedz powiedza powiedzcie powiedzenia powiedzenie
powiedzial powiedziala powiedzialabym powiedzialam powiedzialbym powiedzialem powiedziales powiedziane
powiedziano powiedziec powiedzieli powiedzmy powiem powierzchni powierzchnia powierzchnie powiesc
powiesci powiesic powiesz powietrza powietrze powietrzem powietrzne powietrznych powietrzu powinien
powinienem powinienes powinna powinnam powinnas powinni powinniscie powinnismy powinno powinny powitanie
powod powodem powodow powodowac powodu powoduja powodujac powoduje powody powodzenia powodzenie
powodzeniem powodzi powolania powolanie powolany powoli powolujac powoluje powraca powroci powrocic
powrocie powrocil powrocila powrot powrotem powrotnej powrotu powstac powstaja powstaje powstal powstala
powstale powstalo powstaly powstalych powstancow powstania powstanie powstaniu powstawania powstrzyma
powstrzymac powstrzymuje powszechna powszechne powszechnego powszechnej powszechnie powszechny
powszechnych powszechnym powtarza powtarzac powtarzaja powtarzal powtarzam powtorka powtorze powtorzy
powtorzyc powyzej powyzsze powyzszego powyzszy powyzszych powyzszym pox poydalle poydan poytaan poz poza
pozadal pozadat pozadavky pozadi pozar pozarnej pozaru pozarzadowych pozarze pozbawic pozbawienia
pozbawiona pozbawione pozbawiony pozbyc pozde pozdeji pozdrawiam pozdro pozdrowienia poze pozegnac
pozegnanie pozele pozemek pozemku pozemky pozew pozice pozici poziom poziomach poziomem poziomie
poziomow poziomu poziomy pozitia pozitie pozitif pozitii pozitiv pozitiva pozitive pozitivne pozitivni
pozna poznac poznaj poznajcie poznaje poznal poznala poznalam poznalem poznali poznalismy poznam
poznamky poznamy poznan poznani poznania poznanie poznaniu poznasz poznat pozniej pozniejsze
pozniejszych pozniejszym pozno poznym pozo pozor pozornie pozornost pozornosti pozorom pozorovat pozory
pozostac pozostaja pozostaje pozostal pozostala pozostale pozostali pozostalo pozostalosci pozostaly
pozostalych pozostalymi pozostana pozostanie pozostawia pozostawiajac pozostawic pozostawil pozvani
pozwala pozwalac pozwalaja pozwalajac pozwalajace pozwalam pozwol pozwola pozwolcie pozwole pozwolenia
pozwolenie pozwoli pozwolic pozwolil pozwolila pozwolili pozwolilo pozwolily pozwolimy pozwolmy pozycja
pozycjach pozycje pozycji pozyczek pozyczke pozyczki pozyczyc pozyskiwania pozytku pozytywna pozytywne
pozytywnego pozytywnej pozytywnie pozytywny pozytywnych pozytywnym pozywienia pozzi pozzo pp pr praat
praatje praatjes praatte prabusit prac praca pracach pracas prace pracht prachtig prachtige prachtigen
prachy praci pracodawca pracodawcow pracodawcy pracoval pracovala pracovali pracovat pracovni pracovnich
pracovnici pracovniho pracovnik pracovniku pracowac pracowal pracowala pracowalam pracowalem pracowali
pracowni pracownia pracownicy pracownik pracownika pracownikami pracownikiem pracownikom pracownikow
practic practica practical practicality practically practicamente practicante practicar practice
practiced practices practicing practico practise practised practising practitioner practitioners pracuja
pracujac pracujaca pracujace pracujacy pracujacych pracuje pracujemy pracujesz pracuji pracujici pracy
prad pradem pradera pradikat pradlo prado pradu praecis praecise praecist praeg praeget praemie
praesentere praesenterede praesenterer praesenteret praesident praesidenten praest praestation praesten
praester praf praferenzen prag praga pragas pragen prager pragmatic pragmatica pragmatico pragmatique
pragmatisch pragmatische pragmatism pragmatismo pragna pragne pragnie pragniemy pragnienia pragnienie
pragt pragte pragten prague pragung praha prahova prahu prahy praia praias prairie prairies praise
praised praises praising praksis praksisen prakticky praktijk praktijken praktik praktika praktikant
praktikanten praktiken praktiker praktikum praktisch praktische praktischen praktischer praktisches
praktisk praktiska praktiske praktiskt praktizieren praktiziert praktyce praktyczne praktycznie
praktycznych praktyk praktyka praktyke praktyki pral pralinen prall prallen pralnia pramie pramien
pramiert pramisse pranger prani prania pranie prank pranks pranz pranzo praparat praparate prasa prase
prasent prasentation prasentationen prasentiere prasentieren prasentiert prasentierte prasentierten
prasenz prasident prasidenten prasidentenwahl prasidentin prasidentschaft prasidentschaftswahl
prasidentschaftswahlen prasidium prasie prasowa prasowe prasowego prasowej prasowy prasowych prasy prat
prata pratade pratar pratas pratat prate pratel pratele prateli pratelstvi praten prater pratet prati
pratica praticada praticado praticados praticamente praticando praticantes praticar praticare praticas
praticata praticato pratiche pratici praticien praticiens pratico praticos pratik pratiquant pratiquants
pratique pratiquee pratiquement pratiquent pratiquer pratiques prato pratos prav prava pravda
pravdepodobne pravdou pravdu pravdy prave pravem pravention praventiv pravidel pravidelne pravidla
pravidlo pravni pravnik pravo pravou pravy praw prawa prawach prawami prawda prawde prawdopodobienstwo
prawdopodobne prawdopodobnie prawdy prawdzie prawdziwa prawdziwe prawdziwego prawdziwej prawdziwi
prawdziwie prawdziwy prawdziwych prawdziwym prawdziwymi prawe prawego prawej prawem prawica prawicowych
prawicy prawidlowo prawie prawna prawne prawnego prawnej prawnicy prawnie prawnik prawnika prawnikiem
prawnikow prawns prawny prawnych prawnym prawo prawoslawnego prawu prawy prawym praxe praxen praxi
praxis pray prayed prayer prayers praying prays prazdniny praze prazer prazeres prazise praziser
prazision prazo prazska prazske prazskeho prazskem prazsky prazskych prdel prdele pre prea preach
preached preacher preachers preaching preajma prealable prealablement preambule preambulo preavis
precaire precaires precari precaria precario precarious precarite precaucion precaution precautionary
precautions precauzione precauzioni prece precedant precede preceded precedemment precedence precedent
precedente precedentemente precedentes precedenti precedents precedenza precedes preceding preceduta
preceduto prechod prechodu preci preciado precies precieuse precieuses precieux precieze precinct
precincts precio preciosa preciosas precioso precious precipicio precipita precipitacao precipitacion
precipitado precipitare precipitated precipitation precipitations precipitato precipite precipiter
precis precisa precisam precisamente precisamos precisando precisant precisao precisar precisara
precisare precisaria precisas precisato precisava precisavam precisazione precise precisei precisely
precisement preciser precises precisi precision precisione precisions preciso precisou precist preclude
preco precoce preconceito preconceitos preconise precos precoz prectete precum precurseur precursor
precursors precz pred preda predat predateur predateurs predator predatori predators predatory predchozi
predchozich prede predecesor predecesseur predecesseurs predecessor predecessore predecessori
predecessors predecir predem predetermined predetto predevsim predica predicacion predicador predicament
predicar predicated prediccion predict predictable predictably predicted predicting prediction
predictions predictive predictor predicts predigen prediger predigt predigten predikant predilection
predio predios predire predisposicion predisposizione predit predko predkosc predkosci predkoscia
predmet predmetem predmetu predmety prednasky predni prednost predominant predominante predominantemente
predominantly predominio predpoklada predpokladam predseda predsedou predsedy predstav predstava
predstaveni predstavi predstavil predstavila predstavit predstavte predstavu predstavuje predstavuji
predstavy predtim predzej preek preencher preface prefacio prefazione prefect prefecto prefectura
prefecture prefectuur prefeita prefeito prefeitos prefeitura prefer prefera preferable preferably
preferait preferant preferat prefere preferee preferees preferem preference preferences preferencia
preferencias preferencje preferencji preferent preferente preferentemente preferential preferenza
preferenze preferer prefererais preferes preferez preferia preferibile preferible preferiblemente
preferida preferido preferir preferire preferirei preferisce preferisci preferisco preferiscono
preferita preferite preferiti preferito preferiu preferred preferring prefers prefet prefets prefetto
prefettura prefijo prefiro prefisso prefix preg prega pregando pregar pregare pregatesc pregateste
pregatire pregatirea pregatit pregatita pregatiti pregato preget preghiamo preghiera preghiere pregi
pregio pregiudizi pregiudizio pregnancies pregnancy pregnant prego preguica preguicoso pregunta
preguntar prehistoire prehistoria prehistoric prehled preia preis preise preisen preises preisgeben
preisgeld preislich preisverleihung preiswert preje preji preju prejudica prejudicar prejudice
prejudiced prejudices prejudicial prejuges prejuicio prejuizo prejuizos prekaren preken preklad prekladu
preklady prekvapeni prekvapive prelevare prelevato prelevement prelevements prelever preliminaire
preliminaires preliminar preliminare preliminares preliminari preliminary prelomu prelozil preluat
prelucrare prelucrarea prelude preludio prematura premature prematurely prematuro preme premeditated
premere premessa premesse premesso premi premia premiada premiado premiar premiare premiata premiati
premiato premie premier premiera premiere premiered premierem premierement premieres premierminister
premiers premieru premiery premierze premies premii premiile premiilor premio premios premisa premise
premises premissa premiu premiul premiului premium premiums premyslet premyslim prenaient prenais
prenait prenant prenatal prend prenda prendano prende prendendo prender prendera prenderam prenderanno
prenderci prendere prenderei prenderla prenderli prenderlo prendermi prenderne prendero prendersi
prenderti prendesse prendete prendeu prendeva prendevano prendi prendiamo prendida prendido prenditi
prendo prendono prendra prendrai prendrais prendrait prendre prendront prends preneur prenez prenne
prennent prenom prenoms prenons prenos prenosu prenota prenotare prenotato prenotazione prenotazioni
prens prensa prenses prenumeration prenzlauer preoccupa preoccupano preoccupante preoccupare
preoccuparmi preoccuparsi preoccuparti preoccupata preoccupati preoccupation preoccupations preoccupato
preoccupazione preoccupazioni preoccupe preoccuper preoccupied preocupa preocupacao preocupacion
preocupacoes preocupada preocupado preocupados preocupam preocupante preocupar preocupe preocupo preot
preoti preotul prep prepaid prepara preparacao preparacion preparada preparado preparados preparait
preparando preparano preparant preparar preparare prepararsi preparat preparata preparate preparateurs
preparati preparatifs preparation preparations preparativi preparativos preparato preparatoire
preparatoires preparatoria preparatory preparazione prepare prepared preparedness preparee preparem
preparent preparer prepares preparez preparing preparo preparou preposterous prepotencia prepping
prequel prerequisite prerequisites prerogativa prerogative prerogatives pres presa presagio presas
presbitero prescelto preschool prescindere prescindir prescribe prescribed prescribing prescripcion
prescription prescriptions prescrire prescrit prescritto prescrizione prescrizioni prese presedinte
presedintele presedintelui presei presenca presence presencia presencial presenciar present presenta
presentacion presentada presentado presentador presentadora presentait presentando presentano presentant
presentar presentare presentarsi presentasjon presentata presentate presentateur presentati presentatie
presentaties presentation presentations presentato presentator presentatoren presentatrice presentava
presentazione presente presented presentee presenteerde presenteert presentees presentement presentent
presenter presentera presenterade presenterades presenterar presenteras presenterat presentere
presenteren presenterer presentert presenterte presentes presenti presentiamo presentimiento presenting
presentkort presently presento presents presenza presenze presero preservacao preservacion preservar
preservare preservatif preservation preservativo preserve preserved preserver preserves preserving
preset presi preside presided presidee presidence presidencia presidenciais presidencial presidency
president presidenta presidente presidenten presidentes presidenti presidential presidentiel
presidentielle presidentielles presidentin presidents presidentschap presidentskandidaat
presidentsverkiezingen presidentti presidenza presidi presiding presidio presidir presieduta presieduto
presion presis presiune presiunea presja presje presji presne presny preso presomption presos presque
press pressa pressad pressade pressao pressar presse pressed pressede pressee pressefreiheit
pressekonferenz pressemeddelelse pressemeldung pressemitteilung pressemitteilungen pressen presser
presses pressesprecher presset pressi pressing pression pressionar pressione pressioni pressions
pressmeddelande presso pressoche pressoes pressoir pressure pressured pressures pressuring pressurized
presswerk prest presta prestacao prestacion prestada prestado prestal prestam prestamista prestamo
prestanda prestando prestano prestar prestare prestasjon prestasjoner prestat prestatie prestaties
prestation prestationer prestations prestato prestazioni preste presten prester prestera presterar
presteren prestes presti prestige prestigieuse prestigieux prestigieuze prestigio prestigiosa
prestigioso prestigious prestiti prestito prestizowych presto prestou prestoze presumably presume
presumed presumibilmente presumir presumo presumption presuncion presunta presuntamente presunte
presunti presunto presunzione presuppone presupposti presupposto presupuestaria presupuestario
presupuesto presupune presus presvedcit pret preta pretas prete pretekst pretekstem pretend pretendant
pretende pretended pretendem pretendent pretender pretendere pretendia pretendiente pretending pretendo
pretendono pretendre pretends pretendu pretendue pretense pretension pretensje pretent pretentieux
pretention pretentions pretentious preter pretes pretesa pretese pretesto pretext pretexte pretexto
preti preto pretos pretpark pretre pretres prets prettier prettiest prettig prettige prettiger pretty
pretul pretzel pretzels preuve preuves prevail prevailed prevailing prevails prevale prevalecer
prevalence prevalent prevalente prevalentemente prevalenza prevalere prevaloir prevazne prevazut
prevazute preve prevede prevedere prevedeva prevedibile prevedono prevencao prevencion preveni prevenir
prevenire prevent preventable preventative prevented preventie preventief preventieve preventing
prevention preventiva preventive preventivo prevents prevenu prevenus prever previa previamente
previdencia previdenza previens previent preview previews previo previous previously previsao previsible
prevision previsione previsioni previsions previsivel previsoes prevista previstas previste previsti
previsto previstos prevoient prevoir prevoit prevoyait prevoyance prevoyant prevu prevue prevues prevus
prevzal prey prezent prezenta prezentacja prezentacje prezentacji prezentare prezentarea prezentat
prezentata prezentate prezente prezenti prezentow prezentowane prezentuja prezentuje prezenty prezes
prezesa prezesem prezident prezidenta prezidentem prezidentiale prezidentske prezil prezint prezinta
preziosa preziose preziosi prezioso prezit prezydenci prezydencie prezydenckich prezydenckie
prezydenckim prezydent prezydenta prezydentem prezydentow prezydentowi prezydentury prezzi prezzo pri
pribeh pribehu pribehy priblizne pribram price priced priceless pricemz prices pricey prichazeji
prichazi prichodu pricing pricinou prick pricka prickar pricken prickly pricks pridal pridat pride prie
prier priere prieres priest priester priestern priesters priestess priesthood priests prieten prietena
prieteni prietenie prietenii prietenilor prietenul prieto prieur prieure priez prigione prigioni
prigionia prigionieri prigioniero prijal prijde prijdou prijdte prijdu prijede prijel prijela prijeli
prijem prijemne prijemny prijeti prijezdu prijit prijmeni prijmout prijmu prijmy prijs prijzen prik
prikaz prikken priklad prikladem priklady prilejul prilezitost prilezitosti prilis prim prima primaere
primaert primair primaire primaires primal primar primara primare primaren primari primaria primarie
primariei primaries primarily primario primarne primarul primary primas primate primates primato
primavara primavera prime primeasca primed primei primeira primeiramente primeiras primeiro primeiros
primele primelor primer primera primeramente primero primes primesc primeste primesti primi primicia
primii primim primire primit primite primitif primitiv primitiva primitive primitiven primitivo primo
primogenito primordial primordiale primos primul primului primus primy prin prinasi princ prince princes
princesa princesas princess princesse princesses princezna princip principado principais principal
principala principale principalele principalement principales principali principally principalmente
principals principalul principato principaute principaux principe principen principer principes
principessa principi principiante principii principiile principio principios principiu principiul
principle principled principles principper princippet principu prinde prinese prinesl prinesla prinest
prins prinsen prinses prinsessa prinsessan prinsesse prinsipp prinsipper prinsippet prinssi print
printed printemps printen printer printers printesa printing printr printre prints printul prinz prinzen
prinzessin prinzessinnen prinzip prinzipiell prinzipien prions prior priori prioridad prioridade
prioridades priorita prioritaire prioritaires prioritat prioritaten priorite prioriteit prioriteiten
prioritera prioriterar prioriteras prioritere prioriterer prioriteringar priorites prioritet priorities
prioritize priority priory priorytet priorytetem priorytety pripad pripada pripade pripadech pripadne
pripadu pripady pripojeni pripomina priprava priprave pripraven pripravena pripraveni pripraveno
pripravil pripravili pripravit pripravu pripravuje pripravy prirent priroda prirode prirodni prirodnich
prirody prirozene pris prisa prisao prise prisel prisen prisene priser priserna priserne prises priset
prision prisioneiro prisioneiros prisionera prisionero prisla prisli prislo prisly prism prisma prisme
prisoes prison prisoner prisoners prisonnier prisonniers prisons prispevek prispevky pristavu priste
pristi pristine pristroj pristroje pristup pristupu prit pritel pritele pritelem pritelkyne pritom
pritomnost pritomnosti priva privacidade privacion privacy privada privadas privado privados privar
privat privata private privately privatem privaten privater privates privati privatisation
privatisierung privatizacao privatization privatizzazione privatkunden privatleben privatliv privato
privatperson privatpersonen privatpersoner privatschule privatsphare prive privee privees priveleven
priver prives privesc priveste privi privileg privilege privileged privileges privilegi privilegiada
privilegiado privilegiata privilegiati privilegiato privilegie privilegiee privilegien privilegier
privilegierten privilegies privilegio privilegios privind privinta privire privirea privit privo privy
prix prize prized prizemi prizes priznal priznani priznat prizonier prizonieri pro proa proactive
proaspat proasta prob proba probabil probabile probabili probabilidad probabilidade probabilidades
probabilita probabilite probabilites probabilities probability probabilmente probable probablement
probablemente probably probach probada probado probal probald probalj probalja probalok probalom probalt
probalta probaltam probanden probar probate probation probe probeer probeerde probeerden probeert
probehla probehlo probehne probek proben proberen probes probie probier probiere probieren probiert
probiha probing probki probleem problem problema problemach problemak problemami problemas problemat
problematic problematica problematiche problematico problematiek problematik problematiken problematique
problematiques problematisch problematische problematischen problematisk problematiskt probleme
problemele problemelor problemem problemen problemene problemer problemerne problemes problemet problemi
problemie problemlos problemow problems problemstillingen problemu problemy proboha proboszcz proboszcza
probowac probowal probowala probowalam probowalem probowali probst probuj probuja probujac probuje
probujemy probujesz proby proc procede procedencia procedendo procedente proceder procedere procedes
procedimento procedimentos procedimiento procedur procedura procedural procedure procedures procedury
proceed proceeded proceeding proceedings proceeds procent procenta procentach procer proces procesada
procesado procesal procesamiento procesar procese procesele proceselor procesem procesie procesion
proceso procesow process processado processador processamento processar processato processed processen
processer processes processeur processi processing procession processione processo processor processore
processors processos processus procesu procesul procesului procesy prochain prochaine prochainement
prochaines prochains prochazi proche proches procinto procissao proclaim proclaimed proclaiming
proclaims proclama proclamacao proclamacion proclamar proclamation proclamato proclame procrastination
proctor procura procurado procurador procuradores procuradoria procurados procuraduria procuram
procuramos procurando procurar procuraram procurarsi procurato procuratore procurava procure procured
procurei procurement procurer procureur procureurs procuro procurorul procurou procz prod prodal prodam
prodat prodava prodavat prodej prodeje prodeji prodi prodige prodigio prodigy prodlouzeni prodotta
prodotte prodotti prodotto produc produca producao producator producatori producatorul produccion
produce produced produceerde produceert producenci producendo producent producenta producentem
producenten producenter producentow producer producera producerad producerade producerar producerat
producere producerea produceren producerer produceret producers produces producing producir producoes
producono product producten producteur producteurs productia productie productief productiei producties
productif production productions productiva productive productivite productiviteit productivity
productivo producto productor productora productrice products produira produire produisant produise
produisent produit produite produites produits produkce produkci produkcja produkcje produkcji
produkowane produksjon produksjonen produkt produkte produktem produkten produktene produkter
produkterna produktes produktet produktion produktionen produktioner produktionskosten produktiv
produktivitat produktivitet produktow produkts produktu produkty produkuja produkuje produrre produs
produsa produse produsele produselor produsent produsenter produsere produserer produseres produsert
produsul produtiva produtividade produtivo produto produtor produtora produtores produtos produttiva
produttive produttivi produttivita produttivo produttore produttori produttrice produz produzem
produzent produzenten produzida produzidas produzido produzidos produzieren produziert produzierte
produzierten produzindo produzione produzioni produzir produziu proef proefschrift proeminente
proeminentes proeven prof profane profanity profecia profeet profesion profesional profesionala
profesionale profesionalismo profesionalni profesionist profesjonalistow profesjonalnie profesjonalny
profesjonalnych profesjonell profesjonelle profesor profesora profesorado profesorem profesori
profesorow profesorul profesorului profess professed professeur professeurs profession professional
professionale professionali professionalism professionalitat professionally professionals professione
professioneel professionel professionele professionell professionella professionelle professionellen
professioneller professionelles professionellt professionelt professionisti professionnalisme
professionnel professionnelle professionnelles professionnels professions professor professora
professore professoren professores professoressa professori professorin professorn professors professur
professzor profesyonel profeta profeten profeti profezia profi proficiat proficiency proficient profiel
profielen profielfoto profil profile profiled profilen profiler profiles profili profilieren profiling
profilo profils profilu profilul profis profissao profissionais profissional profissionalismo
profissionalmente profissoes profit profitabel profitability profitable profitant profite profiteer
profiteert profitent profiter profiteren profites profitez profitieren profitiert profitierte profiting
profits profitti profitto profond profonda profondamente profonde profondement profondes profondeur
profondeurs profondi profondita profondo profonds profound profoundly profughi profugo profumi profumo
profund profunda profundamente profundas profundidad profundidade profundizar profundo profundos
profusely prog progenitor progeny progesterone progettare progettata progettati progettato progettazione
progetti progetto prognos prognose prognosen prognoser prognosis prognostiziert prognoza prognozy
program programa programacao programach programada programado programador programare programas programe
programele programem programi programie programina programinda programista programistow programja
programlari programm programma programmable programmare programmata programmation programmato
programmatore programmatori programmazione programme programmed programmee programmen programmer
programmera programmeren programmering programmers programmes programmet programmeur programmi
programmieren programmierer programmiersprache programmiert programmierung programming programms
programok programot programow programowania programowanie programs programu programul programului
programvare programy progredire progres progresar progresion progresista progresiva progresivamente
progresivo progreso progress progressao progresse progressed progresser progresses progressi
progressieve progressif progressing progression progressione progressista progressiste progressistes
progressiv progressiva progressivamente progressive progressively progressivement progressiven
progressives progressivo progresso progressos progresul progu prohibicion prohibir prohibit prohibited
prohibiting prohibition prohibitive prohibits prohlaseni prohlasil prohral proibe proibicao proibida
proibido proibidos proibir proibito proibiu proie proiect proiectare proiectat proiecte proiectul
proiectului proiettato proiettile proiettili proiezione proiezioni proje projecao project projected
projecten projecteurs projectile projectiles projecting projection projections projectleider projector
projectors projects projekcie projekt projektach projektami projektant projekte projektem projekten
projekter projektes projektet projekti projektin projektion projektledare projektleiter
projektmanagement projektow projektowania projekts projektu projekty projesi projet projetada projetado
projetar projete projeter projeto projetos projets projette projev projevu projevuje projevy projimo
projit projiziert prokurator prokuratora prokuratura prokurature prokuratury prol prole proletariado
proletariat proliferacao proliferacion proliferation prolific prolifico prolog prologo prologue prolong
prolonga prolongacion prolongada prolongado prolongar prolongation prolonge prolonged prolongee
prolongement prolonger prolungata prolungato prom promedio promenad promenade promenader promenades
promene promener promenera promesa promessa promessas promesse promesses promessi promesso promet
promete prometedor prometem prometer prometeu prometi prometida prometido prometo promets promettant
promette promettent promettente promettere prometteur prometto promettono promettre promi promieniowania
promieniowanie promille promin prominence prominent prominente prominenten prominenter prominently
prominenz promis promiscuous promise promised promises promising promissor promite promo promocao
promocion promocional promocja promocje promocji promocoes promoot promos promossa promosse promossi
promosso promote promoted promoten promoter promoters promotes promoteur promoteurs promotie promoting
promotion promotional promotions promotor promotora promotore promotores promotori promotoria promouvoir
promova promovare promovarea promovat promove promovem promovendo promover promoveu promovida promovido
promovidos promoviert promovierte promowac promowania promowanie prompt prompted prompting promptly
prompts promu promuja promuje promulgacion promulgated promuove promuovere prone pronombre pronomen
prononce prononcee prononcees prononcer prononces prononciation pronostic pronostico pronostics pronoun
pronounce pronounced pronouns pronta prontamente prontas pronte pronti pronto prontos pronuncia
pronunciacion pronunciamento pronunciamiento pronunciar pronunciare pronunciata pronunciate
pronunciation pronunciato proof proofs prooi proost prop propagacao propagacion propaganda propagandas
propagande propagandy propagar propagate propagated propagation propage propager propagiert propagowanie
propane propel propelled propeller propensione propensity propenso proper properly properties property
prophecies prophecy prophet prophete propheten prophetes prophetic prophetie prophets prophezeit
prophezeiung prophylaxe propia propiamente propice propicia propiciar propicio propiedad propietaria
propietario propina propio propoe propojeni propondo propone proponendo proponent proponents proponer
proponeva propongo propongono proponiamo proponuje propor proporcao proporcion proporciona proporcionada
proporcionado proporcional proporcionalidad proporcionalmente proporcionar proporcje proporcoes proporre
proportion proportional proportionally proportionate proportionen proportionnel proportionnelle
proportions proporzionale proporzione proporzioni propos proposa proposait proposal proposals proposant
propose proposed proposee proposees proposent proposer proposera proposes proposez proposicion proposing
propositi proposition propositions proposito propositos proposons proposta propostas proposte proposti
proposto propostos propozycja propozycje propozycji propped propre proprement propres proprete propri
propria propriamente proprias proprie propriedade propriedades proprieta proprietaire proprietaires
proprietar proprietari proprietaria proprietario proprietarios proprietarul proprietary proprietate
proprietatea proprietati proprietatile propriete proprietes proprietor proprietors proprii propriile
proprio proprios propriu propriul props propuesta propuesto propulsion propun propune propunerea propus
proroga prorroga prorrogacao pros prosa prosba prosbe prosby prosciej prosciutto prose prosecute
prosecuted prosecuting prosecution prosecutions prosecutor prosecutors prosegue proseguendo
proseguimento proseguir proseguire proseguito proseguono prosel proselitismo prosent prosentin
prosenttia prosess prosessen prosesser prosessi prosi prosic prosil prosila prosim prosimy prosince
prosinci prosjekt prosjekter prosjektet prosla prospech prospect prospecting prospective prospecto
prospects prospectus prospekt prosper prospera prosperar prospere prosperidad prosperidade prosperita
prosperite prosperity prospero prosperous prospetta prospettiva prospettive prospetto prosseguir
prossima prossime prossimi prossimita prossimo prost prosta prostata prostate proste prostego prostej
prostejov prosthetic prostitucion prostituee prostituees prostituerade prostituicao prostituierte
prostituierten prostituta prostitutas prostitute prostitutes prostitutie prostitution prosto prostor
prostoru prostory prostredi prostredku prostredky prostrednictvim prostsze prostu prosty prostych
prostym prosza proszac prosze proszku protagonist protagonista protagonistas protagonisten protagonistes
protagonisti protagonistin protagonists protecao proteccion proteccionismo protect protected protecteur
protectia protectie protecting protection protections protective protector protectora protectors
protectrice protects protege protegeant protegee protegees protegem protegendo protegent proteger
proteges protegge proteggere protegida protegidas protegido protegidos protein proteina proteinas
proteine proteines proteins proteja protejata protejate protejeaza protescie protesi protesis protest
protesta protestach protestano protestant protestante protestanten protestantes protestantische
protestantischen protestantisme protestantismus protestants protestantse protestar protestare
protestation protestations proteste protested protesten protester protestera protesterar protesteren
protesters protestieren protestiert protesting protesto protestors protestos protestow protestowac
protests protestu protestuja protestujacych protesty protetor protetta protette protetti protetto
protettore protezione protezioni proti proto protocol protocole protocoles protocolli protocollo
protocolo protocolos protocols protokol protokoll protokolle protokollet protokolu proton protons
prototipo prototyp prototype prototypen prototypes protoze protracted protruding proud proudest proudly
proudu prouve prouvent prouver prov prova provade provadi provado provando provano provar provare
provarlo provas provat provata provate provato provava provavel provavelmente prove provecho proved
provede provedeni provedl provedor proveedor proveer proveito proven provenance provenant provengono
proveniente provenientes provenienti provenienza provenir provenire proveniva proventi prover proverb
proverbe proverbial proverbio proverbs provero proves provest provet provi proviamo proviant provide
provided providence providencia providencias provider providers provides providing proviene proviennent
provient provin province provinces provincia provinciaal provincial provinciale provinciales provinciali
provincias provinciaux provincie provincies provine proving provino provinsen provinser provinz
provinzen provision provisional provisionalmente provisions provisoire provisoirement provisoria
provisorio provisorisch provisorische provisorischen provista provisto provo provoaca provoca
provocacion provocada provocado provocando provocano provocar provocare provocat provocata provocati
provocation provocative provocato provocazione provocera provocerande provocou provokation provokationen
provoke provoked provoking provoquant provoque provoquee provoquent provoquer provost provou provoz
provozieren provoziert provozni provozu provozuje provvede provvedere provvedimenti provvedimento
provveduto provvisorio provviste prowadza prowadzac prowadzaca prowadzace prowadzacego prowadzacej
prowadzacy prowadzacych prowadzacym prowadze prowadzenia prowadzenie prowadzeniu prowadzi prowadzic
prowadzil prowadzila prowadzili prowadzimy prowadzisz prowadzona prowadzone prowadzonego prowadzonej
prowadzony prowadzonych prowess prowincja prowincji prowokacja proxies proxima proximamente proximas
proximidad proximidade proximidades proximite proximity proximo proximos proxy proyeccion proyecta
proyectar proyectil proyecto proza prozatim prozedur prozent prozentpunkte prozentsatz prozess prozesse
prozessen prozesses prozession prozessor prozessoren prsa prsty prubeh prubehu prudencia prudent
prudente prudential prudents prudenza prueba prufe prufen prufer prufstand prufstande pruft prufung
prufungen prufungszeit prugel prugeln pruik prumer prumerna prumerny prumeru prumysl prumyslove prumyslu
prune pruning prusia pruvodce pruzkum pruzkumu prvek prvku prvky prvni prvnich prvniho prvnim pry pryc
prylar prysznic prysznicem prywatna prywatne prywatnego prywatnej prywatnie prywatnosc prywatnosci
prywatny prywatnych prywatnym prywatyzacji pryzmat prze przebic przebieg przebiega przebiegu przebojow
przebywa przebywac przebywal przebywania przechodza przechodzac przechodze przechodzi przechodzic
przechodzil przechowywane przechowywania przeciagu przecietna przecietnego przecietnie przecietny
przeciez przeciw przeciwienstwie przeciwko przeciwna przeciwnej przeciwnicy przeciwnie przeciwnik
przeciwnika przeciwnikiem przeciwnikow przeciwny przeciwnych przeciwnym przeczucie przeczyta przeczytac
przeczytaj przeczytal przeczytalam przeczytalem przeczytam przeczytania przeczytaniu przed przede
przedluzenie przedmiesciach przedmiot przedmiotem przedmiotow przedmiotu przedmioty przednie przedniej
przedsiebiorca przedsiebiorcow przedsiebiorcy przedsiebiorczosci przedsiebiorstw przedsiebiorstwa
przedsiebiorstwo przedsiewziec przedsiewziecia przedsiewziecie przedstawia przedstawiac przedstawiaja
przedstawiajace przedstawiajacy przedstawiam przedstawiamy przedstawic przedstawiciel przedstawiciela
przedstawicielami przedstawiciele przedstawicielem przedstawicieli przedstawienia przedstawienie
przedstawieniu przedstawil przedstawila przedstawiona przedstawione przedstawiono przedstawiony
przedstawionych przedszkola przedszkole przedszkolu przedtem przedziale przegapic przeglad przegladac
przegladarki przegladu przegra przegrac przegral przegrala przegrali przegrana przegranej przegrywa
przejac przejal przejaw przejazd przejazdu przejda przejdz przejdzie przejebane przejechac przejechal
przejecia przejecie przejeciu przejela przejeli przejety przejmie przejmowac przejmuj przejmuja
przejmuje przejrzec przejsc przejscia przejscie przejsciu przekaz przekazac przekazal przekazala
przekazana przekazane przekazania przekazanie przekazany przekazu przekazuje przekazywac przekazywane
przekazywania przeklada przekonac przekonal przekonan przekonana przekonani przekonania przekonanie
przekonaniu przekonany przekonasz przekonuje przekracza przekraczac przekroczenie przekroczyc
przekroczyl przekroczyla przelamac przelew przeliczeniu przelom przelomie przelozyc przemawia przemian
przemiany przemoc przemoca przemocy przemowienia przemowienie przemysl przemysle przemyslec przemyslenia
przemyslowe przemyslowej przemyslowych przemyslu przeniesc przeniesienia przeniesienie przeniesiony
przeniesli przeniosl przeniosla przenosi przenosza przepadam przepasc przepiekne przepiekny przepis
przepisach przepisami przepisow przepisu przepisy przeplyw przeplywu przepompownia przeprasza
przepraszac przepraszam przepraszamy przeprosic przeprosin przeprosiny przeprowadza przeprowadzac
przeprowadzane przeprowadzenia przeprowadzenie przeprowadzic przeprowadzil przeprowadzila przeprowadzili
przeprowadzki przeprowadzona przeprowadzone przeprowadzonego przeprowadzonej przeprowadzono
przeprowadzony przeprowadzonych przeraza przerazajace przerazajacy przerazona przerwa przerwac przerwe
przerwie przerwy przesada przesady przeslac przesladowan przesladowania przeslania przeslanie
przesluchania przesluchanie przestac przestaja przestaje przestal przestala przestalam przestalem
przestali przestalo przestaly przestan przestana przestancie przestane przestanie przestepca przestepcow
przestepcy przestepczosci przestepstw przestepstwa przestepstwem przestepstwo przestrzegac
przestrzegania przestrzeganie przestrzen przestrzeni przesylka przesylke przeszedl przeszkadza
przeszkadzac przeszkadzaja przeszkadzalo przeszkod przeszkody przeszkodzie przeszla przeszli przeszlo
przeszlosc przeszlosci przeszloscia przeszly przetarg przetargu przetlumaczyc przetrwa przetrwac
przetrwal przetrwala przetrwania przetrwanie przetwarzania przewaga przewage przewagi przewaznie
przewiduje przewidzial przewidziec przewodnictwem przewodniczaca przewodniczacego przewodniczacy
przewodniczacym przewodnik przewodnika przewodnikiem przez przeze przeznaczenia przeznaczenie
przeznaczeniem przeznaczona przeznaczone przeznaczony przeznaczonych przeznaczyc przezyc przezycia
przezycie przezyje przezyl przezyla przezyli przezywa przod przodkow przodkowie przodu przy przybycie
przybyciu przybyl przybyla przybyli przybylo przybywa przychodow przychody przychodza przychodzi
przyciaga przyciagaja przyciagnac przycisk przyczyn przyczyna przyczyne przyczynia przyczynic przyczynil
przyczynily przyczyny przyda przydac przydalby przydaloby przydatne przygod przygoda przygode przygody
przygotowac przygotowal przygotowan przygotowana przygotowane przygotowani przygotowania przygotowanie
przygotowaniu przygotowany przygotowuja przygotowuje przygotuj przyjac przyjaciel przyjaciela
przyjaciele przyjacielem przyjacielu przyjaciol przyjaciolka przyjaciolke przyjaciolki przyjaciolmi
przyjaciolom przyjada przyjal przyjazd przyjazn przyjazne przyjazni przyjaznie przyjazny przyjda przyjdz
przyjdzie przyjechac przyjechal przyjechala przyjechali przyjecia przyjecie przyjeciem przyjeciu
przyjedzie przyjela przyjeli przyjelo przyjemna przyjemne przyjemnie przyjemnosc przyjemnosci
przyjemnoscia przyjemny przyjeta przyjete przyjeto przyjety przyjezdza przyjezdzaja przyjmie przyjmowac
przyjmowania przyjmowanie przyjmuja przyjmujac przyjmuje przyjrzec przyjsc przyklad przykladami
przykladem przykladow przykladowe przykladowo przykladu przyklady przykladzie przykre przykro przykrywka
przylacz przylaczyc przymrozki przynajmniej przynaleznosc przynaleznosci przyniesc przyniesie przyniosl
przyniosla przynioslo przyniosly przynosi przynosza przypada przypadek przypadkach przypadki przypadkiem
przypadkow przypadkowe przypadkowo przypadku przypisuje przypomina przypominac przypominaja przypominam
przypominamy przypomne przypomnial przypomniala przypomnialo przypomniec przypomnienia przypomnienie
przypomnij przypomnijmy przypuszczalnie przypuszczam przyroda przyrody przyrost przysiegam przysiege
przysluguje przystanek przystanku przystojny przyszedl przyszedlem przyszla przyszle przyszlego
przyszlej przyszli przyszlo przyszlosc przyszlosci przyszloscia przyszly przyszlych przyszlym
przytomnosc przywilej przywileje przywilejow przywodca przywodcow przywodcy przywrocenia przywrocenie
przywrocic przyznac przyznaj przyznaja przyznaje przyznal przyznala przyznam przyznania przyznanie
przyznano przyzwolenie przyzwyczaic przyzwyczajenia ps psa psal psalm psalms psani psat psd psem pseudo
pseudoniem pseudonim pseudonimem pseudonym pseudonyme psi psiche psichiatra psicoanalisis psicologa
psicologi psicologia psicologica psicologici psicologico psicologicos psicologo psicopata psicosis psie
psihologie psikoloji psikolojik psiquiatra psiquiatria psiquica psiquico psow pst psuje psy psych
psychanalyse psyche psychedelic psychiater psychiatra psychiatre psychiatric psychiatrie psychiatrique
psychiatrisch psychiatrische psychiatrischen psychiatrist psychiatrists psychiatry psychic psychiczne
psychicznego psychicznej psychicznie psychicznych psychique psychisch psychische psychischen psychischer
psycho psychoanalyse psychoanalysis psycholog psychologa psychologe psychologen psychologia
psychological psychologically psychologiczne psychologie psychologii psychologin psychologique
psychologiquement psychologiques psychologisch psychologische psychologischen psychologischer
psychologist psychologists psychologue psychologues psychology psycholoog psychopath psychopathe
psychopathen psychopaths psychose psychosis psychotherapeuten psychotherapie psychotherapy psychotic
psyket psykiatri psykiatrin psykiatrisk psykisk psykiska psykiske psykiskt psykolog psykologen
psykologer psykologi psykologisk psykologiska pszczoly pt pta ptak ptaka ptaki ptakow ptal ptam ptat pu
puan puani pub pubblica pubblicamente pubblicando pubblicano pubblicare pubblicata pubblicate pubblicati
pubblicato pubblicazione pubbliche pubblici pubblicita pubblicitaria pubblicitario pubblicizzare
pubblico pubertad pubertat puberty pubic publia publiant public publica publicacao publicacion
publicacoes publicada publicadas publicado publicados publicamente publicar publicarea publicas publicat
publicata publicate publicatie publicaties publicatii publication publications publice publiceerde
publiceert publicera publicerad publicerade publicerades publicerar publiceras publicerat publicerats
publiceren publicering publicidad publicidade publicist publicista publicitaire publicitaires
publicitaria publicitario publicitate publicite publiciteit publicites publicitet publicity publicized
publicly publico publicos publicou publics publicul publicului publiczna publiczne publicznego
publicznej publicznie publicznosc publicznosci publiczny publicznych publicznym publie publiee publiees
publiek publieke publiekelijk publieksprijs publient publier publies publik publikace publikacja
publikacje publikacji publikation publikationen publiken publikowac publikowane publikuje publikum
publikums publique publiquement publiques publisere publiserer publisert publish published publisher
publishers publishes publishing publizieren publiziert publizist publizistik pubs puce puces puchar
pucharu pucharze puck pudding puddle pude pudelka pudelko pudelku pudemos puder puderam puderem pudesse
pudessem pudeur pudim pudor pudore pudu pudy pue puebla pueblo puente puerco puerta puerto
puertorriquena puertorriqueno pues puesta puesto puff puffer puffs puffy pug pugna pugni pugno puha
puhdas puhdasta puhe puheen puheenjohtaja puheenjohtajaksi puheenjohtajan puheenjohtajana puheet
puhelimeen puhelimen puhelimessa puhelin puhelinta puhetta puhtaasti puhu puhua puhui puhuin puhumaan
puhumattakaan puhun puhunut puhut puhuta puhutaan puhuttiin puhuttu puhuu puhuvat pui puin puinhoop puis
puisque puissance puissances puissant puissante puissantes puissants puisse puissent puisses puissiez
puissions puistossa puits puitteissa puja pujde pujdu puk puke pukki pul pula pulando pulapke pular
pulci pulgada pulgar puli pulido pulir pulire pulita pulite puliti pulito pulizia pulizie pulkownik
pulkownika pulku pull pulled pulli pulling pullover pulls pulmao pulmoes pulmon pulmonaire pulmonar
pulmonary pulnoci pulp pulpa pulpit pulpo puls pulsante pulsar pulse pulseira pulsen pulsera pulses
pulsions pulso pult pulver pum puma pump pumpa pumpar pumpe pumped pumpen pumphouse pumping pumpkin
pumpkins pumps pumpwerk pun puna punado punainen punaise punaisen punaista punal punalada punch punched
punches punching punct puncte punctele puncto punctuated punctuation punctul puncture punctured pund
pundit pundits pune punem punerea punetazo puneti pung pungen punho puni punicao punido punir punire
punis punish punishable punished punishing punishment punishments puniti punition punitive punito
punizione punk punkcie punks punkt punktach punktami punkte punktem punkten punktene punkter punkterna
punktet punktlich punktlichkeit punktow punktu punktum punkty punktzahl puno puns punt punta puntando
puntano puntare puntata puntate puntato punte punteggi punteggio punten punter punteria puntero punti
puntini puntje puntjes punto puntuacion puntual puntuale puntualidad puntualmente puo puoi puola puolan
puoleen puolella puolelle puolelta puolen puolessa puolesta puolestaan puolet puoli puoliksi puolilla
puolin puoliso puolivalissa puolta puolue puolueen puolueet puolueiden puoluetta puolustaa puolustaja
puolustus puolustusvoimat puolustusvoimien pup pupazzo pupil pupila pupils puppe puppen puppene pupper
puppet puppets puppies puppy pups pur pura puramente purchase purchased purchaser purchasers purchases
purchasing purche pure puree purely purement purer pures purest purete pureza purezza purga purgatorio
purgatory purge purged purging puri purificacion purification purified purify puritan purity purkaa puro
purple purported purportedly purpose purposeful purposefully purposely purposes purpura purs purse
purses pursuant pursue pursued pursues pursuing pursuit pursuits purta purtat purtroppo pus pusa puscic
puse push pushed pushen pusher pushes pushing pushy pusobeni pusobi pusobil pusobit puspok puss pusse
pussel pussies pussy pusta puste pusten pustil pustit pusty pustych pustyni pusu puszcza puszczy puszki
puszta put puta putain putains putand putative pute putea puteam putear puteau putem putere puterea
puteri puterii puterile puternic puternica puternice puternici putes puteti putin putina putine putini
putinin putins putkeen puto putoaa putosi puts putsch putt puttana putte putten putter putting putut
putz putze putzen putzfrau putzt puu puuhaa puun puur puuta puute puuttua puuttuu puvod puvodne puvodni
puvodniho puvodu puxa puxando puxar puxou puy puzza puzzel puzzle puzzled puzzles puzzling pyha pyhan
pyjama pyjamas pyl pynte pyora pyoran pyorii pyramid pyramide pyramiden pyramides pyramids pyritaan
pyrkia pyrkii pyrkivat pysayttaa pysk pysslar pysty pystya pystyi pystyisi pystyn pystynyt pystyssa
pystyt pystytaan pystyvat pystyy pystyyn pysy pysya pysyi pysymaan pysynyt pysyva pysyvasti pysyvat
pysyy pyszne pyta pytac pytaj pytaja pytal pytalem pytali pytam pytan pytania pytaniami pytanie pytaniem
pytasz python pyydetaan pyysi pyytaa pyytanyt qm qt qu qua quack quad quaderni quaderno quadra quadrado
quadrados quadrant quadrante quadras quadrat quadrata quadrati quadratic quadratische quadratischen
quadratkilometer quadratmeter quadratmetern quadrato quadri quadrilha quadro quadros quadruple quai
quail quaint quais quaisquer quake qual qualche qualcosa qualcun qualcuna qualcuno quale qualen quali
qualidade qualidades qualifica qualificacao qualificada qualificado qualificados qualificata qualificati
qualificatif qualification qualifications qualificato qualifie qualified qualifiee qualifiees qualifier
qualifiers qualifies qualifikation qualifikationen qualifizieren qualifiziert qualifizierte
qualifizierten qualifizierung qualify qualifying qualita qualitat qualitaten qualitativ qualitative
qualitativen qualitatssicherung qualite qualites qualities quality qualora qualquer qualsiasi
qualsivoglia qualt qualunque quand quando quant quanta quantas quante quanti quantia quantidade
quantidades quantified quantify quantique quantita quantitat quantitativ quantitative quantitativo
quantite quantites quantities quantity quanto quantomeno quantos quantum quao quaranta quarantaine
quarantane quarante quarantena quarantine quarantined quarenta quarentena quaresma quark quarrel
quarries quarry quart quarta quartal quartas quartel quarter quarterback quarterbacks quarterfinals
quarterly quartermaster quarters quartet quarteto quartett quartetto quarti quartier quartiere quartieri
quartiers quarto quartos quarts quartz quarz quase quasi quasiment quatorze quatre quatrieme quatro
quatsch quatschen quattordici quattro quattrocento quatuor quay que quebecois quebecoises quebra
quebrada quebrado quebrando quebrar quebrei quebrou quechua quecksilber queda quedar quedas quedo queens
queer quegli quehacer quei queijo queima queimada queimadas queimado queimados queimando queimar queira
queiram queiras queixa queixas queixo queja quejar quejo quel quelconque quell quella quelle quellen
quelles quelli quello quelque quelquefois quelques quels quem quema quemada quemado quemar quente
quentes quer quercia quere querela querella querelle querelles querem queremos querendo querer queres
queria queriam queriamos querida queridas querido queridos queries quero querschnitt query quesada
quesiti quesito queso quest questa questao queste questi question questiona questionable questionado
questionamento questionamentos questionar questionario questione questioned questioni questioning
questionnaire questionnaires questionner questionou questions questo questoes questore quests questura
quete queue queues queuing qui quicio quick quicker quickest quickly quiconque quid quiebra quien quier
quiet quieta quiete quieter quietly quieto quijote quill quilo quilombo quilometros quilos quilt quimera
quimica quimicas quimico quimicos quimioterapia quimper quince quincena quindi quindici quinientos
quinquennat quinta quintal quintana quintas quinte quintero quintessential quintett quinto quinzaine
quinze quiosco quirk quirks quirky quirofano quirurgica quirurgico quis quiser quiseram quiserem
quiseres quisesse quit quita quitar quite quito quits quitta quittant quitte quittent quitter quittera
quitting quittung quiz quiza quizas quizzes quo quoi quoique quorum quota quotas quotation quotations
quote quoted quoten quotes quotidiana quotidianamente quotidiane quotidiani quotidianita quotidiano
quotidien quotidienne quotidiennement quotidiennes quotidiens quotient quoting ra raad raadasul
raadplegen raadsel raadsleden raadslid raadt raak raaka raakt raakte raakten raam raamatun raar rabais
rabat rabatt rabatte rabbi rabbia rabbin rabbiner rabbis rabbit rabbits rabble rabdare rabe raben raber
rabia rabid rabies rabino rabo rabte raca racaille racas racchiude raccoglie raccogliendo raccogliere
raccolgono raccolta raccolte raccolti raccolto raccomanda raccomandata raccomandato raccomandazioni
raccomando racconta raccontando raccontano raccontare raccontata raccontate raccontato raccontava
racconti racconto raccoon raccordo raccourci race racecourse raced racen racer racers races racetrack
racha rachat rache rachen rachete racheter racht rachunek rachunki rachunkow rachunku raciais racial
raciale racially racimo racine racines racing raciocinio racion racionais racional racionalidad
racionamiento racism racisme racismo racist racista racistas raciste racistes racistisch racistische
racists racja racje racji racjonalnie rack racked racket racking racks racontait racontant raconte
racontee racontent raconter racontes raczej raczki rad rada radalla radan radar radars raddoppio rade
radeji radeln raden rader radera raderade raderar radern raderna radet radfahrer radfahrern radgiver
radgivere radgivning radhus radia radiacao radiacion radiador radial radiance radiant radiante radiate
radiating radiation radiations radiator radiazione radiazioni radicaal radicais radical radicale
radicalement radicali radicalisation radicalismo radically radicalmente radicals radicaux radice radici
radie radighed radikal radikala radikale radikalen radikaler radikalisierung radikalt radio radioactive
radioaktive radioaktiven radioaktivitat radiodifusion radioen radiografia radiologia radiologie
radiology radion radios radiosender radiotherapy radiowe radiowej radiowy radiowych radiozender radiu
radius radler radne radnego radni radnice radny radnych rado radom radosc radosci radoscia radosnie
radost radosti radou radsi radsport radtour radulescu raduno rady radykalne radykalnie radykalnych radyo
radza radze radzi radzic radzie radziecki radzieckiego raekke raekkefolge raekken raekker raekkevidde
rafaga rafale rafales raffica raffigura raffigurante raffinata raffinato raffiniert raffle rafforza
rafforzare raffreddamento raffreddore rafraichir raft rafters rag ragazza ragazze ragazzi ragazzo rage
raged ragen rager rages ragged raggi raggio raggiunge raggiungendo raggiungere raggiungerlo
raggiungibile raggiungimento raggiunse raggiunta raggiunti raggiunto raging ragion ragiona ragionamenti
ragionamento ragionare ragione ragionevole ragionevoli ragioni ragmen ragni ragno rags ragt ragyogo raha
rahaa rahalla rahan rahasta rahatsiz rahmen rahmenbedingungen rahmenprogramm rahoituksen rahoitus
rahoitusta rahoja rai raid raide raided raider raiders raiding raids raie raiffeisenbank rail railing
railings railroad railroads rails railway railways rain rainbow rainbows rained rainfall rainforest
rainha rainhas raining rains rainwater rainy raio raionul raios raise raised raises raisin raising
raisins raison raisonnable raisonnablement raisonnables raisonnement raisonner raisons raiva raiz raizes
raj raja rajaa rajalla rajat rajd rajdu rajoittaa rajoja rajojen rajongok rajottem rajoute rajouter
rajta rajtad rajtam rajtuk raju rajuk rajusti rak raka rakade rakar rakas rakastaa rakastan rake raken
rakenne rakennetaan rakennettiin rakennettu rakennuksen rakennus rakentaa rakentamaan rakentaminen
rakentamiseen rakentamisen rakentamista raket rakete raketen raketer raketten rakety rakiem rakiet
rakieta rakiety raking rakip rakk rakkauden rakkaus rakkautta rakoczi rakouska rakousko rakousku rakt
rale ralenti ralentir ralentissement ralentit raler rallentare rallied ralliement rallier rallies rally
rallye rallying ram rama ramach ramadan ramal ramalho ramana ramane ramar ramas ramase ramasse ramasser
rambla rambling ramci rame ramen ramene ramenee ramener rames ramie ramienia ramieniu ramifications
ramion ramiona ramionach ramionami ramla ramlade ramlar ramlat rammarico ramme rammed rammer rammet
ramnicu ramo ramos ramp rampa rampage rampant rampe rampen rampenlicht rampljuset ramps rampy rams ramt
ramte ramy ran ranch rancher ranchers rancho rancon rancore rand randale rande randen rander randern
randevu randje randka randke randki random randomized randomly randonnee randstad randul randuri
randurile ranem ranet rang rangaistus range ranged rangee rangees rangen ranger rangers ranges rangi
ranging ranglijst rangliste rango rangs ranit raniti rank ranka ranked ranken rankiem ranking rankings
rankingu rankkaa ranks rannalla ranni rannte rannten ranny rannych rano ranska ranskalainen ranskan
ranskassa ransom rant ranting rants ranu rany rap rapariga raparigas rapaz rapazes rape raped rapes
rapid rapida rapidamente rapidas rapide rapidement rapides rapidez rapidi rapidita rapidite rapidly
rapido rapidos rapids rapina raping rapire rapist rapists rapita rapito rapor raporcie raport raportat
raportin raportow raportti raportu raportul raporty raporu raposa rappel rappelait rappelant rappele
rappeler rappelez rappelle rappellent rappelles rappelons rappels rappen rapper rappers rapping rapport
rapportages rapportant rapporte rapportee rapporten rapportent rapporter rapportera rapporterade
rapporterar rapporteras rapporterat rapportere rapporteren rapporterer rapportering rapporterna
rapportert rapportes rapporteur rapporti rapporto rapports rappresenta rappresentano rappresentante
rappresentanti rappresentare rappresentata rappresentate rappresentati rappresentativo rappresentato
rappresentava rappresentazione rappresentazioni rappresenti rapproche rapprochee rapprochement
rapprochent rapprocher raps rapto rapture rar rara raramente raras rare rarely rarement rarer rares
rarest rarete rareza rari rarity raro raros rart ras rasa rasade rasande rasant rasante rasar rasarit
rascacielos rascal rasch rasche raschen rascher rase rasen rasend rasende rasenmaher raser rasgo rash
rasieren rasiert rasisme rasismi rasist rasister rasistowskie rasizm rasizmu rask raskaana raskas
raskasta raske raskere raskeste raskt raso rasoio rasoir raspberries raspberry raspund raspunde raspuns
raspunsul raspunsuri rasse rassegna rassemblant rassemble rassemblement rassemblements rassemblent
rassembler rassembles rassen rassicurante rassismus rassist rassisten rassistisch rassistische
rassistischen rassistischer rassurant rassure rassurer rassurez rast rastatt raste rasten raster
rastrear rastreo rastro rasy rat rata ratat ratchet rate rated ratee raten rater rates ratgeber rathaus
rathauses rather ratificacion ratificar ratification ratified ratify rating ratings ratio ration
rational rationale rationalen rationalitat rationality rationally rationeel rationella rationing
rationnel rationnelle rations ratios ratkaisee ratkaista ratkaisu ratkaisua ratkaisuja ratkaisun ratlos
rato raton ratos ratowac ratowania ratowanie rats ratsam ratschlag ratschlage ratsel ratselhaft
ratselhafte ratseln rattache rattachement ratte ratten rattet ratti rattle rattled rattling ratto
rattrapage rattrape rattraper ratuje ratunek ratunku ratusz ratusza rau raub rauben rauber raubt
raububerfall rauch rauche rauchen rauchentwicklung raucher raucht rauchverbot raue rauen rauha rauhaa
rauhallinen rauhallisesti rauhan rauhassa raului raum rauma rauman raumdienst raume raumen raumes
raumfahrt raumlich raumliche raumlichen raumlichkeiten raums raumschiff raumstation raumt raumte raumung
raupe raupen raus rausch rauschen rauscht rausgeworfen rauslassen rauw rauwe ravaged ravages rave ravens
ravensburg ravensburger ravie ravine raving ravintola ravintolan ravintolassa ravir ravis ravitaillement
raw ray raya rayado raye rayo rayon rayonnement rayons rays raz raza razao razboi razboiul razboiului
razem razend razendsnel razie razionale razionali razoavel razoes razon razonable razonablemente
razonamiento razonar razor razu razy razza razze razzi razzia razziale razzista razziste razzo rdzenia
re rea reabilitacao reabrir reacao reaccion reaccionar reaccionario reach reached reaches reaching
reacoes react reacted reacteur reacteurs reactia reactie reacties reactif reactii reacting reaction
reactionary reactions reactive reactor reactors reacts read readable reader readers readership readily
readiness reading readings reads ready reaffirmed reafirmar reage reageer reageerde reageert reagera
reagerade reagerar reagerat reagere reageren reagerer reagerte reagi reagiere reagieren reagiert
reagierte reagierten reagir reagissent reagit reagiu reagoi reagovat reagowac reaguja reaguje reais
reajuste reakce reakci reakcja reakcje reakcji reaksjon reaksjonen reaksjoner reaktio reaktion
reaktionen reaktioner reaktionerna reaktor reaktoren real reala reale realen realer reales realeza reali
realia realidad realidade realidades realisant realisateur realisateurs realisatie realisation
realisations realisatrice realise realised realisee realiseer realiseerde realiseert realisees realisent
realiser realiseren realises realisez realisierbar realisieren realisiert realisierte realisierung
realising realism realisme realismo realismus realist realista realiste realistes realistic realistica
realistically realistico realistisch realistische realistischen realistischer realistisk realistiska
realistiskt realita realitat realitate realitatea realitaten realite realiteit realites realitet
realiteten realities reality realiza realizacao realizacion realizacja realizacje realizacji realizacoes
realizada realizadas realizado realizador realizados realizam realizando realizar realizaram realizare
realizarea realizat realizata realizate realization realize realizeaza realized realizes realizing
realizou realizowac realizuje realizza realizzando realizzare realizzata realizzate realizzati
realizzato realizzazione really realm realmente realms realne realnego realnej realnych realnym realta
realtor realtors realty realu reanudar reap reaper reaping reappear rear reared rearing rearrange
rearranged reason reasonable reasonably reasoned reasoning reasons reassigned reassurance reassure
reassured reassuring reati reato reator reattore reazione reazioni rebaixado rebaixamento rebaja rebajar
rebanho rebano rebate rebates rebel rebelarse rebelde rebeldes rebeldia rebelianci rebeliantow rebeliao
rebelion rebell rebelle rebelled rebellen rebeller rebelles rebellion rebellious rebelo rebels reben
rebirth rebondir reborn rebote rebound rebounding rebounds rebours rebuild rebuilding rebuilt rebuke
rebuttal rec reca recabar recado recalcar recall recalled recalling recalls recamara recambio recano
recante recap recapture recargar recargo recast recato recaudacion recaudar rece receba recebe recebem
recebemos recebendo receber recebera receberam recebeu recebi recebia recebida recebidas recebido
recebidos recebo receding receio receipt receipts receita receitas receive received receiver receivers
receives receiving recelo recem recemment receno recense recensement recenses recensie recensies
recension recensioner recent recente recentelijk recentemente recentes recenti recently recents recenze
recenzja recenzje recenzji recepcion recept recepte recepten receptet recepteur receptie reception
receptionen receptionist receptions receptive receptor receptors recepty receso recess recessao recessed
recession recesso receta recette recettes recevait recevant receveur recevez recevoir recevra rechange
recharge recharger rechauffe rechauffement rechauffer rechazar rechazo rechenschaft rechenzentrum
recherche recherchee recherchen recherchent rechercher recherches rechercheur rechercheurs recherchieren
recherchiert recherchons rechne rechnen rechner rechnerisch rechnet rechnete rechnung rechnungen
rechnungswesen recht rechtbank rechtbanken rechte rechten rechtens rechter rechterhand rechterkant
rechterlijke rechters rechtes rechtfertigen rechtfertigt rechtfertigung rechtlich rechtliche rechtlichen
rechtlicher rechtop rechts rechtsanspruch rechtsanwalt rechtsanwalte rechtschreibfehler rechtschreibung
rechtse rechtsextreme rechtsextremen rechtsextremer rechtsextremisten rechtsform rechtsgrundlage
rechtskraftig rechtslage rechtsmittel rechtsordnung rechtspraak rechtsprechung rechtsradikale
rechtsradikalen rechtsschutz rechtssicherheit rechtsstaat rechtsstaatlichkeit rechtsstreit rechtstreeks
rechtstreekse rechtsweg rechtswidrig rechtswissenschaft rechtszaak rechtszaal rechtszaken rechtvaardig
rechtvaardige rechtvaardigen rechtvaardigheid rechtzeitig reci recibimiento recibir recibo reciclagem
recidive recien reciente recientemente recife recinto recipe recipes recipient recipiente recipients
reciproc reciproca reciprocal reciprocidad reciprocity reciproco reciproque recit recita recital recitar
recitare recitato recite recited reciting recits reck reckless recklessly recklinghausen reckon reckoned
reckoning reclaim reclaimed reclaiming reclama reclamacao reclamacion reclamacoes reclamam reclamando
reclamant reclamar reclamation reclamations reclame reclament reclamer reclami reclamo reclamou
reclusion reclusione recluta reclutamiento reclutar reco recobrar recoger recogida recogido recognisable
recognise recognised recognises recognising recognition recognizable recognize recognized recognizes
recognizing recoil recois recoit recoivent recoleccion recolectar recoleta recolha recolher recollection
recollections recolte recolter recoltes recomanda recombination recomecar recomenda recomendable
recomendacao recomendacion recomendacoes recomendada recomendado recomendar recomendo recomendou
recommandation recommandations recommande recommandee recommander recommence recommencer recommend
recommendation recommendations recommended recommending recommends recompensa recompensas recompense
recompenser recompenses reconcile reconciled reconciliacao reconciliacion reconciliation reconcilier
reconfort reconfortante reconhece reconhecem reconhecendo reconhecer reconheceu reconhecida reconhecidas
reconhecido reconhecidos reconhecimento reconheco reconnais reconnaissance reconnaissant reconnaissent
reconnait reconnaitre reconnect reconnu reconnue reconnues reconnus reconocer reconocible reconocida
reconocido reconocimiento reconquista reconsider reconstituer reconstitution reconstrucao reconstruccion
reconstruct reconstructed reconstructie reconstruction reconstruir reconstruire reconversion
recopilacion recopilado recopilar record recorda recordar recordatorio recorde recorded recorder
recorders recordes recording recordings recordo records recorrente recorrer recorrido recortado recortar
recorte recount recounted recounting recounts recoup recourir recours recourse recouvert recouverte
recouvre recouvrement recouvrir recover recovered recoveries recovering recovers recovery recreacion
recrear recreate recreated recreatie recreating recreation recreational recreativo recreer recreio
recreo recrue recrues recruit recruited recruiter recruiters recruiting recruitment recruits
recrutamento recrute recrutement recruter recrutes recta rectangle rectangulaire rectangular rectangulo
recteur rectificacion rectificar rectifier rectify recto rector rectora rectum recu recuar recue recueil
recueille recueilli recueillies recueillir recueillis recueils recuento recuerdo recues recul recule
reculer recunoaste recunoastere recunoasterea recunosc recunoscut recunoscuta recunoscute recupera
recuperacao recuperacion recuperado recuperando recuperar recuperare recuperati recuperation recuperato
recupere recuperer recupero recuperou recurrence recurrent recurrente recurrido recurring recurrir
recurso recursos recus recusa recusado recusar recusaram recusou recut recyclage recycle recycled
recycling recznej recznie red reda redacao redaccion redactar redacteur redacteurs redactie redaction
redactor redada redakce redakcja redakcji redaksjonen redakteur redakteure redakteurin redaktion
redaktionelle redaktionen redaktor redaktora redaktorem redan redatta redatto redattore redazione redd
redde reddede redden redder reddet redding reddish redditi reddito rede rededor redeem redeemed redeemer
redeeming redefine redefined redefining redelijk redelijke redemption reden redencao redencion redenen
redenering redentor redenzione reder redes redescendre redesign redesigned redest redet redete redeten
redevance redevances redevelopment redevenir redewendung redhead redige redigee rediger redigera
redigering redini redire redirect redirected rediscovered redistribution reditel reditele reditelem
redlich redneck redner redness redo redonda redondo redonne redonner redor redoutable redoute redovisa
redovisar redovisas redovisning redress redressement redresser reds redskap redskins redt reducao
reduccion reduce reduced reducera reducere reducerea reduceret reduces reducida reducido reducing
reducir reduction reductions reduire reduisant reduisent reduit reduite reduites reduits redukcji
reduksjon reduktion redundancia redundancy redundant redusa reduse redusere reduserer reduseres redusert
reduserte reduz reduzida reduzido reduzidos reduzieren reduziert reduzierte reduzierten reduzierung
reduzindo reduzir reduziu redwood reed reederei reeds reeducation reeel reef reefs reeks reel reele
reeleccion reelected reelection reelecto reeleicao reeleito reeling reell reelle reellement reelles
reels reelt reelu reembolso reemplazar reemplazo reencarnacion reencuentro reeperbahn reestruturacao
reet reeves ref refaire refais refait refectoire refectory refeicao refeicoes refem refens refer refera
referanse referanser referat refere referee referees referem reference referenced references referencia
referencias referencing referendo referendum referens referenser referent referente referenten
referentes referentie referenties referentin referenz referenzen referer refererar refererer referi
referia referida referido referiert referindo referinta referir referire referitoare referiu referral
referrals referred referring refers refill refinada refinado refine refined refinement refineria
refineries refinery refining reflechi reflechie reflechir reflechis reflechit reflect reflecta reflected
reflectie reflecting reflection reflections reflective reflector reflects refleja reflejar reflejo
refleksji reflektera reflekterar reflektieren reflektiert reflektion reflet reflete refletem refletent
refletindo refletir reflets reflex reflexao reflexe reflexes reflexion reflexionar reflexionen
reflexions reflexivo reflexo reflexoes refonte reforca reforcar reforco reforcos reform reforma
reformada reformado reformar reformas reformation reformatus reforme reformed reformen reformer
reformers reformes reformie reformieren reformiert reformierten reforming reformista reforms reformy
reforzada reforzado reforzar refrain refran refrao refrescante refresco refresh refreshed refreshing
refreshment refreshments refrigeracion refrigerador refrigerante refrigerated refrigeration refrigerator
refrigerators refroidir refroidissement refs refueling refuerzo refuge refugee refugees refugiado
refugiados refugie refugier refugies refund refunded refunds refurbished refurbishment refus refusa
refusait refusal refusant refuse refused refusee refusent refuser refuses refusing refutar refute
refuted refuza refuzat reg regadio regagner regain regained regaining regal regala regalado regalano
regalar regalare regalato regale regalen regali regalo regar regard regarda regardais regardait
regardant regarde regarded regardee regardent regarder regardes regardez regarding regardless regardons
regards regatul regazo rege regebben regebbi regeert regel regelbundet regelbundna regelde regele
regelen regelfall regelgeving regeling regelingen regelmaat regelmatig regelmatige regelmessig regeln
regelrecht regelrechte regels regelt regelui regelung regelungen regelverk regelverket regen
regenachtige regenbogen regenboog regence regencia regency regende regenen regeneracion regenerate
regeneration regenerative regenfalle regenruckhaltebecken regens regensburg regensburger regenschirm
regent regente regenten regents regenval regenwald regenwater regenwoud regeny reger regera regeren
regering regeringar regeringen regeringens reggae regge reggel reggeli reggelt reggente reggere reggia
reggimento reggiseno regi regia regiao regidor regie regieren regierende regierenden regiert regierte
regierten regierung regierungen regierungschef regierungschefs regierungszeit regim regime regimen
regiment regimental regimenter regimento regiments regimes regimet regimi regimiento regimul regimului
regio regioes region regionaal regionach regionais regional regionala regionale regionalen regionaler
regionales regionalis regionally regionalna regionalne regionalnego regionalnej regionalni regionalny
regionalnych regionalnym regionaux regione regionen regioner regionerne regioni regionie regionow
regions regionu regiony regir regisseur regisseure regisseurin regisseurs regista registado register
registered registering registers registi registo registos registra registrace registrando registrano
registrar registrare registrata registrate registrati registratie registration registrations registrato
registrazione registre registrer registrera registrerad registrerade registrerat registrere registreren
registreret registrert registrerte registres registret registri registrieren registriert registrierte
registrierten registrierung registro registru registrul registry regisztralt regiune regiunea regiuni
regiunii regiunile regizor regizorul regjering regjeringa regjeringen regjeringens regjeringer regla
reglage reglamentacion reglamentario reglamento regle reglee reglement reglementaire reglementaires
reglementation reglementations reglements reglen reglene regler reglera reglerad reglerar reglering
reglerna reglerne regles regn regna regnar regne regnede regnen regner regnes regnet regnete regni
regning regningen regno regnskab regnskap regocijo regola regolamento regolano regolare regolari
regolarita regolarmente regolata regolato regolatore regolazione regole regota regra regras regresar
regresion regresiva regreso regressar regression regressiva regressive regresso regressou regret regrets
regrettable regrette regretted regretter regretting regroup regroupant regroupe regroupement regrouper
regroupes regt regte regul regulacao regulacion regulacja regulacje regulacji regulada regulado
regulador reguladora regulamentacao regulamento regulamentos regulamin regulaminu regular regulare
regularen regulares regularidad regularite regularity regularizar regularly regularmente regularne
regularnie regularnych regulars regulat regulate regulated regulates regulateur regulating regulation
regulations regulator regulators regulatory reguler regulere reguleren regulering regulert reguli
regulier reguliere regulierement regulieren regulieres reguliers reguliert regulierung regulile reguluje
reguly reh rehab rehabilitacion rehabilitacji rehabilitar rehabilitate rehabilitated rehabilitation
rehabilitering rehacer rehearsal rehearsals rehearse rehearsed rehearsing rehellisesti rehen rehtori rei
reiben reibt reibung reibungslos reibungslosen reich reiche reichen reicher reichert reiches reichlich
reichs reichstag reichstags reichste reichsten reicht reichte reichten reichtum reichweite reif reife
reifen reifer reign reigned reigning reigns reihe reihen reihenfolge reihenweise reiht reiken reikt
reilu reilua reilun reilusti reilut reim reimburse reimbursed reimbursement reimt rein reinado reinante
reinar reincarnation reindeer reine reinem reinen reiner reines reinforce reinforced reinforcement
reinforcements reinforces reinforcing reingefallen reinheit reinigen reinigt reinigung reinkommen
reinkommt reino reinos reins reinstate reinstated reinstatement reinste reinvent reippaasti reir reis
reisde reise reisebericht reiseburo reisefuhrer reisen reisende reisenden reisender reisepass reiser
reiseziel reissue reist reiste reisten reistijd reit reiten reiter reiteradamente reiterate reiterated
reitern reitet reitin reitor reitoria reitstall reitti reivindicacao reivindicacion reivindicacoes
reivindicar reiz reize reizen reiziger reizigers reizt reizvoll reja reject rejected rejecting rejection
rejects rejeicao rejeita rejeitada rejeitado rejeitar rejeitou rejestr rejestracja rejestracji rejestru
rejestrze rejet rejete rejetee rejeter rejets rejette rejettent rejilla rejoice rejoicing rejoignent
rejoignez rejoin rejoindre rejoined rejoins rejoint rejon rejonach rejonie rejonu rejony rejouir rejouis
rejouit rejs rejse rejsen rejsende rejser rejst rejste rejstriku rejtett rek reka rekabet rekach rekami
rekawiczki reke reken rekenen rekening rekeningen rekent reki rekke rekken rekker rekkevidde rekl rekla
reklam reklama reklame reklamen reklamer reklamie reklamni reklamu reklamy rekli rekne rekni reknu
rekoma rekomendacji rekommendation rekommendationer rekommendera rekommenderade rekommenderar
rekommenderas rekonstruieren rekonstruiert rekonstrukce rekonstrukci rekonstrukcji rekonstruktion rekor
rekord rekorde rekordet rekordni rekordy rekrutacji rekruten rekrutieren rekrutiert rekrytera rekryterar
rekrytering rektor rektora rektorer rektorn reku reky rel relacao relache relacher relacion relaciona
relacionada relacionadas relacionado relacionados relacionamento relacionamentos relacionar relacja
relacjach relacje relacji relacoes relais relajacion relajante relajar relampago relance relancer
relapse relasjoner relata relatado relatar relataram relate related relatera relaterade relaterat
relateret relatert relates relatia relatie relatief relaties relatieve relatif relatifs relatii
relatiile relatiilor relating relation relational relationen relationer relations relationship
relationships relativ relativa relativamente relativas relative relatively relativement relativen
relatives relativi relatividad relativieren relativiert relativity relativne relativo relativos relativt
relato relator relatore relatori relatorio relatorios relatos relatou relatywnie relax relaxa relaxar
relaxation relaxed relaxen relaxing relay relayed relays relazione relazioni rele release released
releases releasing relecture relegated relegation relembrar relentless relentlessly relevance relevancia
relevans relevant relevanta relevante relevanten relevanter relevantes relevanz releve relevee relevent
relever releves relevo reliability reliable reliably reliance reliant relic relics relie relied reliee
reliees relief reliefs relier relies relieve relieved relieving religia religiao religie religies
religieus religieuse religieuses religieux religieuze religii religijna religijne religijnego religijnej
religijny religijnych religijnym religioasa religioase religioes religion religione religionen
religioner religioni religions religionsfreiheit religios religiosa religiosas religiose religiosen
religioser religioses religiosi religiosidad religioso religiosos religious religiously relikt
relinquish relinquished reliques reliquia reliquie reliquien relire relis relish relive rellen rellena
rellenar relleno reload relocate relocated relocating relocation relogio relogios reloj relucir
reluctance reluctant reluctantly rely relying rem remade remain remainder remained remaining remains
remake remakes remanded remanente remanescentes remaniement remar remarca remarcat remark remarkable
remarkably remarked remarks remarquable remarquables remarque remarquee remarquer remarques remarquez
remarried rematar rematch remate rembourse remboursement remboursements
""".split()
