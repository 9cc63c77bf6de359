# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words a rule may not watch for, folded, by kind, in ten languages, as readable data."""

from __future__ import annotations

import re

_LISTS = {
    "union": """rsu rsa astms nuj urtu fbu poa napo gdba djv esk nautilus
        cwa fsu dbb uiltucs filcams uiltrasporti
        gew jhl nkv usdaw cwu gmb iatse ucu nasuwt tarifrunde tarifrunden ballot ballots uso cub csif cnt fo sndical snu ngg
        union unions unionise unionize unionised unionized unionist organizer organizers organiser organisers
        syndicat syndicats syndical syndique gewerkschaft gewerkschaften betriebsrat betriebsrate tarifvertrag verdi
        sindicato sindicatos sindical comite sindacato sindacati sindacale sindacalista zwiazek zwiazki zwiazkowy zwiazkowiec
        solidarnosc sindicatos vakbond vakbonden ondernemingsraad ammattiliitto facket unison unite unia cobas usb
        teamster teamsters rmt aslef seiu uaw cgt cfdt ugt ccoo cgil cisl uil gdl evg opzz nszz fnv dgb""",
    "strike": """wage wages dispute disputes grievance grievances sick-out go-slow
        stoppage stoppages lockouts debraye arbeitsniederlegung
        strike strikes striking strikers walkout walkouts picket pickets lockout greve greves greviste debrayage
        streik streiks warnstreik arbeitskampf ausstand aussperrung huelga huelgas paro paros sciopero scioperi strajk strajki
        strajku greve staking stakingen lakko strejk""",
    "demonstration": """l214 wikileaks msf flyers nakba greenpeace
        amnesty oxfam attac occupy antivax anti-vax anti-vaxxer anti-vaxxers antivaxxers collective collectif collectifs
        klimaaktivist klimaaktivisten klimaaktivistin klimaaktivistinnen klimakleber klimaschutzer tierschutzer vegans peta manif manifs autokorso casseurs okupas squatters encampment flashmob
        demonstration demonstrations demonstrators demo demos protest protests protester protesters rally
        rallies march marches marchers activist activists activism boycott blockade blockades occupation sit-in uprising unrest riot
        riots leaflet leaflets leafleting petition petitions campaigners agitator agitators dissent dissenters solidarity
        manifestation manifestations manifestant manifestants cortege militant militants tract tracts boycotter petitionnaire
        contestation blocage mobilisation rassemblement demonstrant demonstranten kundgebung kundgebungen protestler aktivist aktivisten
        aktivismus flugblatt flugblatter boykott unterschriftenaktion versammlung versammlungen manifestacion manifestaciones
        protesta protestas activista activistas marcha marchas panfleto panfletos boicot concentracion concentraciones
        manifestazione manifestazioni corteo cortei attivista attivisti volantino volantini volantinaggio boicottaggio presidio
        manifestacja manifestacje protesty protestu aktywista aktywisci demonstracja ulotka ulotki bojkot wiec pikieta zgromadzenie zgromadzenia marsz
        manifestacao protesto ativista betoging demonstratie actievoerder mielenosoitus""",
    "party": """voter voters staffer staffers conservative zad uilm likud hamas hezbollah supporters sympathisers sympathizers
        macronistes lepenistes grune grunen sumar lega pd rn lfi populists
        politics political politician politicians party opposition dissident dissidents leftist leftists rightist antifa
        communist communists socialist socialists anarchist anarchists democrats republicans conservatives greens tory tories
        labour politique politiques opposant opposants gauchiste gauchistes communiste communistes socialiste socialistes anarchiste
        politik politisch politische opposition linksextreme rechtsextreme anarchisten kommunisten sozialisten afd spd cdu csu fdp
        politica politico politicos opositor opositores comunista comunistas anarquista anarquistas podemos vox psoe
        politici politiche politico oppositore oppositori comunisti anarchici antagonisti partito partiti partia partie polityka polityczny opozycja
        komunisci anarchisci lewica prawica pis konfederacja partido partidos oposicion""",
    "faith": """headscarf headscarves hijab niqab burqa kosher
        alevi alevis aleviten ahmadiyya quakers mormons
        freemason freemasons freimaurer moscheegemeinde kirchengemeinde katholikentag kirchentag misa misas church-group wierni congregation temple-goers parishioners
        religion religions religious faith muslim muslims islam islamic mosque mosques jewish jew jews synagogue christian christians
        catholic catholics hindu sikh buddhist prayer prayers imam rabbi priest ramadan worshippers religieux religieuse musulman musulmans
        mosquee mosquees juif juifs synagogue chretien chretiens catholique catholiques priere prieres pretre
        religios religiose glaube muslime moslem moschee moscheen juden judisch christen katholiken gebet freitagsgebet
        religioso religiosa musulmanes mezquita mezquitas judios cristianos catolicos rezo oracion sacerdote
        religione musulmani moschea moschee ebrei cristiani cattolici preghiera prete
        religia religijny muzulmanie muzulmanin meczet meczety zydzi chrzescijanie katolicy modlitwa ksiadz procesja pielgrzymka""",
    "health": """menopause epilepsy
        diabetic diabetics autistic alcoholic alcoholics epileptic
        enceinte enceintes embarazadas incinte ciezarne
        pregnant pregnancy illness sick disabled disability depression hiv aids cancer diagnosis medical-history sickness addiction addicts
        kranke kranken krankenstand malade malades maladie enceinte grossesse handicape handicapes depressif sida krank krankheit schwanger schwangere schwangerschaft behinderung
        krankgeschrieben enfermo enfermos enfermedad embarazada embarazo discapacitado discapacitados malato malati malattia incinta
        gravidanza disabili chory chorzy choroba ciaza niepelnosprawni l4 zwolnienie-lekarskie""",
    "orientation": """gay gays lesbian lesbians homosexual homosexuals bisexual transgender trans queer lgbt lgbtq lgbtqi lgtbi pride
        homosexuel homosexuels lesbienne lesbiennes fiertes schwul schwule lesben lesbisch homosexuelle transsexuelle csd
        lesbianas homosexuales orgullo omosessuale omosessuali lesbiche gej geje lesbijki homoseksualisci""",
    "ethnicity": """tibetan tibetans uyghur uyghurs uighur uighurs rohingya moros moro rom gypsies asylum travellers homeless
        race racial ethnic ethnicity roma gypsy gypsies kurds kurdish arabs arab blacks black-people latinos hispanics jews migrants
        immigrants refugees asylum-seekers foreigners ethnie ethnique gitans roms kurdes arabes noirs migrants immigres refugies etrangers
        ethnisch herkunft zigeuner kurden araber schwarze migranten fluchtlinge auslander etnia etnico gitanos kurdos negros
        inmigrantes refugiados extranjeros etnico zingari curdi arabi immigrati rifugiati stranieri etniczny romowie kurdowie
        arabowie imigranci uchodzcy cudzoziemcy""",
    "person": """mood morale cheminots
        gossip
        discontent lanceurs whistle-blower beschaftigten
        employee employees worker workers staff-members whistleblower whistleblowers ringleader ringleaders troublemaker troublemakers
        celebrity journalist journalists reporter leader leaders organisateur organisateurs salarie salaries employes travailleurs
        ouvriers meneur meneurs journaliste journalistes lanceur mitarbeiter mitarbeiterin mitarbeiterinnen beschaftigte arbeiter arbeitnehmer radelsfuhrer
        journalisten whistleblower anmelder empleado empleados trabajador trabajadores obreros periodista periodistas cabecilla
        dipendente dipendenti lavoratori operai giornalista giornalisti capopopolo sindacalisti pracownik pracownicy robotnicy
        dziennikarz dziennikarze organizator organizatorzy sygnalista
        organise organize organises organizes organising organizing organisiert organisieren organise organisent convoca convocan organizza organizzano organizuje
        beggar beggars sdf ultras""",
    "handle": """youtube glassdoor kununu
        facebook-gruppe facebooku facebook-seite snapchat viber signal-gruppe
        facebook twitter instagram tiktok telegram whatsapp linkedin reddit mastodon bluesky snapchat discord vkontakte weibo wechat hashtag
        followers tweet tweets subreddit""",
}
WORDS = {word: kind for kind, text in _LISTS.items() for word in text.split()}

PHRASES = {
    "social media": "handle",
    "reseaux sociaux": "handle",
    "réseaux sociaux": "handle",
    "soziale medien": "handle",
    "redes sociales": "handle",
    "social network": "handle",
    "media społecznościowe": "handle",
    "operating environment": "person",
    "mouvement social": "strike",
    "mouvements sociaux": "strike",
    "sentiment": "party",
    "works council": "union",
    "walking out": "strike",
    "organizing drive": "union",
    "organising drive": "union",
    "élections cse": "union",
    "yellow vests": "demonstration",
    "black bloc": "demonstration",
    "jewish school": "faith",
    "church group": "faith",
    "asylum hotel": "ethnicity",
    "homeless people": "person",
    "lanceurs d'alerte": "person",
    "collective agreement": "union",
    "convention collective": "union",
    "convenio colectivo": "union",
    "contratto collettivo": "union",
    "układ zbiorowy": "union",
    "labor dispute": "strike",
    "black lives matter": "demonstration",
    "extinction rebellion": "demonstration",
    "fridays for future": "demonstration",
    "gilets jaunes": "demonstration",
    "letzte generation": "demonstration",
    "just stop oil": "demonstration",
    "ultima generazione": "demonstration",
    "strajk kobiet": "demonstration",
    "critical mass": "demonstration",
    "farmers' convoy": "demonstration",
    "convoy of farmers": "demonstration",
    "freedom convoy": "demonstration",
    "pro-palestin": "demonstration",
    "pro palestin": "demonstration",
    "sea-watch": "party",
    "sea shepherd": "demonstration",
    "sans frontières": "demonstration",
    "peace now": "demonstration",
    "earth first": "demonstration",
    "sierra club": "demonstration",
    "animal liberation": "demonstration",
    "black panthers": "demonstration",
    "reclaim the": "demonstration",
    "non una di meno": "demonstration",
    "letzten generation": "demonstration",
    "slow walk": "demonstration",
    "by farmers": "demonstration",
    "may day parade": "demonstration",
    "no confidence": "strike",
    "maternity leave": "health",
    "parental leave": "health",
    "ivf leave": "health",
    "chat group": "handle",
    "signal group": "handle",
    "اتحاد الشغل": "union",
    "human rights watch": "demonstration",
    "flat earth": "demonstration",
    "black power": "ethnicity",
    "white power": "ethnicity",
    "go slow": "strike",
    "pay campaign": "strike",
    "drug user": "health",
    "opus dei": "faith",
    "sindika": "union",
    "amnesty international": "party",
    "falun gong": "faith",
    "法轮功": "faith",
    "الاتحاد العام": "union",
    "blue flu": "strike",
    "slowdown by": "strike",
    "work to rule": "strike",
    "industrial action": "strike",
    "class action": "person",
    "animal rights": "demonstration",
    "palestine action": "demonstration",
    "le pen": "party",
    "sick leave": "health",
    "bajas médicas": "health",
    "baja médica": "health",
    "zwolnienia lekarskie": "health",
    "arrêt maladie": "health",
    "podpisy pod": "demonstration",
    "qui a signé": "demonstration",
    "who signed": "demonstration",
    "right to organi": "union",
    "wheelchair users": "health",
    "usuarios de silla": "health",
    "osoby na wózk": "health",
    "personnes handicap": "health",
    "persone con disabil": "health",
    "caja de resistencia": "strike",
    "cassa di resistenza": "strike",
    "evangelici": "faith",
    "evangélicos": "faith",
    "staff council": "union",
    "przewodniczący związku": "union",
    "unofficial action": "strike",
    "banner drop": "demonstration",
    "human chain": "demonstration",
    "chaîne humaine": "demonstration",
    "cadena humana": "demonstration",
    "catena umana": "demonstration",
    "łańcuch ludzi": "demonstration",
    "collage d'affiches": "demonstration",
    "pegada de carteles": "demonstration",
    "nuit debout": "demonstration",
    "de los agricultores": "demonstration",
    "degli agricoltori": "demonstration",
    "dei trattori": "demonstration",
    "des agriculteurs": "demonstration",
    "przez rolników": "demonstration",
    "der landwirte": "demonstration",
    "der bauern": "demonstration",
    "by tractors": "demonstration",
    "lib dem": "party",
    "who voted": "party",
    "mental health": "health",
    "covid positive": "health",
    "covid-positive": "health",
    "no binari": "orientation",
    "story hour": "orientation",
    "sin techo": "person",
    "fans of": "person",
    "press contact": "person",
    "ex dipendent": "person",
    "byli pracowni": "person",
    "anciens salarié": "person",
    "ex-employee": "person",
    "民运": "demonstration",
    "讨薪": "strike",
    "同志": "orientation",
    "农民工": "ethnicity",
}

# Beginnings of words no harmless name of a rule has.
_STEMS = {
    "union": "gewerkschaft syndical syndique sindacal sindicalis zwiazkow zwiazkiem vakbond jav-wahl fagforening vertrauensleut betriebsrat tarifverhandl",
    "strike": "streik warnstreik urabstimm krankmeldewell picchett piquet pikiet huelg scioper strajk stakers stakings greviste debray",
    "demonstration": """demonstran demonstrato demonstruj protest aktivis activis attivis aktywis manifestan manifestac manifestaz
        leaflet ulotk okupacj waldbesetz hausbesetz menschenkett antinucl anti-nucl antiatom anti-atom independentist identitair sovranist narodowc burgerinitiativ pro-life pro-choice
        petition petycj peticion petizion unterschriften unterzeichner firmatar firmant signatair kundgeb mahnwach tierrecht animalist
        vegan antispecis klimaakt klimakleb klimaschutz ecologistas ekolodz zadist squatt boykott boicot boycott bojkot flugblatt""",
    "party": "brexiteer electeur elettor votant wyborc wahler communis kommunis komunis comunis socialis sozialis socjalis anarchi faschis fascis faszys antifasc antifasz neonazi linksextrem rechtsextrem",
    "faith": """kopftuch moschee moslem muslim musulm muzulm islam zydow juif jude zeugen-jehov buddhis hinduis sikh salafis koptisch coptic coptes coptos baptist baptyst baptysc bautist evangelik katoli
        catholi jehov geov""",
    "health": "rollstuhlfahr dauerkrank krankmeld krankschreib schwanger embaraz ciezarn seropos sieropos hiv-posit drogensucht drogenabhang drogadict tossicodip narkoman toxicoman alkoholik depression depresion depresj burnout burn-out suchtkrank schwerbehind niepelnospraw discapacit disabil",
    "orientation": "transperson transfrau transmann transgen transsex homosex omosess homosek schwul lesb biseksu bisessu queer nichtbinar non-bina nonbina",
    "ethnicity": """asylbewerb asylsuch gefluchtet fluchtling refugee refugie refugiad rifugiat uchodz uchodzc auslander migrant imigran immigra inmigran
        extracomunitar russlanddeutsch spataussiedl maghreb magreb zigeuner cygan gitan""",
    "person": """unruhestift radelsfuhr aufwiegl hetzer soplon cabecill capipopol prowodyr meneur troublemak ringlead agitator agitateur whistleblow
        journalist periodist giornalist dziennikar reporter querulant plaintiff claimant complain beschwerdefuhr absente absenti assenteis absentee obdachlos bezdomn senzatet blogger influencer fussballfan
        kibol hooligan ehemalig exemplead""",
}
STEMS = {stem: kind for kind, text in _STEMS.items() for stem in text.split()}

# Who works or lives at a place; a rule may name them as such, and not a part of them by what they are or feel.
PEOPLE = frozenset(
    """lads blokes guys girls boys folks team-mates gang jungs madels typen gars filles mecs chicos chicas tipos ragazzi ragazze chlopaki dziewczyny lad bloke porters lodgers
    staff drivers workers colleagues employees guards cleaners tenants residents customers shopkeepers youths men women teenagers
    interpreters volunteers helpers pickers packers loaders porters couriers nurses builders temps crew crews labourers students pupils families
    helfer helferinnen dolmetscher fahrer fahrerinnen kollegen kolleginnen mieter anwohner jugendliche manner frauen leiharbeiter arbeiter arbeiterinnen mitarbeiter
    beschaftigte reinigungskrafte pflegekrafte kuriere studenten familien
    interpretes benevoles interimaires ouvriers ouvrieres salaries employes chauffeurs livreurs femmes hommes jeunes familles locataires etudiants
    voluntarios trabajadores trabajadoras obreros empleados conductores temporeros repartidores mujeres hombres jovenes familias vecinos
    interpreti volontari lavoratori lavoratrici operai facchini autisti corrieri dipendenti braccianti donne uomini giovani famiglie inquilini
    tlumacze wolontariusze pracownicy pracownikow kierowcy kierowcow robotnicy sprzataczki kobiety mezczyzni mlodziez rodziny lokatorzy""".split()
)
# What may stand between a word for an origin and one for people.
SHIFTS = frozenset(
    "night day early late shift agency young temporary warehouse evening morning weekend".split()
)
TRAITS = {
    "ethnicity": "black white brown asian arab foreign native schwarze auslandische noirs etrangers negros extranjeros neri stranieri czarni zagraniczni",
    "health": "sick ill disabled pregnant kranke behinderte malades enfermos enfermas malati chorzy",
    "faith": "veiled religious jewish voilees pratiquants creyentes praticanti wierzacy",
    "person": """sacked fired dismissed unhappy angry disgruntled complaining lazy former difficult unzufriedene
        gekundigte ehemalige entlassene mecontents licencies despedidos descontentos licenziati scontenti zwolnieni niezadowoleni""",
}
TRAIT = {word: kind for kind, text in TRAITS.items() for word in text.split()}

# How words for peoples begin, in eight languages: beside those above they say where somebody comes from.
PEOPLES = tuple(
    """polish polnisch polonais polac polsk polak romanian ruman roumain rumen rumun ukrain ucrain turk turc turec syr siri afghan
    afgan somali pakistan indian indisch indien indi bangla chines chinois cines chin maghreb magreb marok maroc marroq morocc
    alger argel tunes tunis egypt agypt egipt egizi arab africa afrik afryk kurd curd albani albaner albane bulgar serb croat kroat
    chorw bosni russ rusos rosyj filip vietnam wietnam nigeri senegal eritre athiop ethiop etiop mexic mexik colomb kolumb ecuator
    venezol venezuel boliv peru greek griech grec italien portug hungar ungar wegier czech tschech bialorus gruz georgi litew
    lithuan letton latvian estoni moldo kosov irish scott welsh jamaic caribb latin hispan""".split()
)
_NATIONALS = """turken turkinnen rumanen syrer afghanen araber russen ukrainer ukraincy rosjanie bialorusini gruzini wietnamczycy
    hindusi roumains africains algeriens marocains senegalais rumanos marroquies senegaleses subsaharianos rumeni marocchini albanesi
    syriens sirios siriani syryjczycy afghanen afgani afganos afgans irakiens iraquies iracheni irakijczycy turcs turcos turchi turcy
    colombianos colombianas venezolanos ecuatorianos peruanos bolivianos paraguayos dominicanos cubanos hondurenos nicaraguenses haitianos
    hondurenas guatemaltecos salvadorenos mexicanos chilenos argentinos ucranianos ucranianas bulgaros portugueses pakistanies paquistanies bangladesies
    chinos arabes argelinos tunecinos egipcios nigerianos malienses gambianos ghaneses filipinos hindues
    ucraini ucraine moldavi bulgari russi pakistani bangladesi egiziani tunisini algerini nigeriani ghanesi eritrei somali etiopi filippini
    indiani peruviani ecuadoregni colombiani kosovari macedoni serbi turchi curdi cingalesi singalesi maliani gambiani ivoriani camerunensi
    maliens guineens ivoiriens camerounais congolais comoriens tunisiens egyptiens turcs kurdes bangladais pakistanais ukrainiens bulgares
    albanais kosovars georgiens armeniens tchetchenes haitiens portugais vietnamiens philippins erythreens soudanais ethiopiens bengalis
    bulgaren polinnen bosnier kroaten serben kosovaren albaner mazedonier moldauer georgier tschetschenen iraner iraker pakistaner bangladescher
    inder vietnamesen philippiner filipinos nigerianer ghanaer eritreer somalier sudanesen athiopier marokkaner algerier tunesier agypter
    moldawianie moldawianki armenczycy bulgarzy rumuni albanczycy czeczeni turcy kurdowie pakistanczycy banglijczycy nepalczycy filipinczycy
    ukrainki bialorusinki gruzinki nigeryjczycy uzbecy tadzycy kazachowie kolumbijczycy
    ukrainians poles bulgarians albanians kosovars latvians lithuanians estonians moldovans georgians chechens turks iraqis iranians indians nepalis
    bangladeshis filipinos vietnamese-born ghanaians eritreans sudanese-born ethiopians moroccans algerians tunisians egyptians colombians
    venezuelans mexicans hondurans guatemalans haitians cubans dominicans brazilians jamaicans gypsies samoans tongans
    polonais polacos polacchi polacy roms senegalesi bengalesi somalis afghans syrians pakistanis nigerians romanians bulgarians"""
# "colombianos" and "colombianas", "peruviani" and "peruviane".
_WOMEN = [w[:-2] + "as" for w in _NATIONALS.split() if w.endswith("os")]
_WOMEN += [w[:-1] + "e" for w in _NATIONALS.split() if w.endswith(("ani", "eni", "ini"))]
# Peoples by how their names begin, and how one says many of them in seven languages: "Kongolesen", "cameruneses", "Kameruńczycy".
NATIONS = tuple(
    """kongo congo kamer camer liber guine gambi mali ivor ivoir togo togol benin burkin ruand rwand burund ugand keni kenia tansan tanzan sambi zambi simbab zimbab
    mosamb mozamb angol namib malaw madag eritr athiop etiop ethiop sudan somal tschad chad niger senegal marokk marroq marocc algeri tunes tunis libi libyer agypt egipt egypt
    bangla bengal nepal pakistan indones malay thai vietnam wietnam filip phili kambod chin mongol kasach kazach uzbek usbek tadsch tadzyk kirgis georg gruz armen aserb azer
    bulgar ruman rumun rumen moldau moldaw alban kosov kosow mazedo macedo bosni serb kroat chorwac slowak sloven ungar wegr ukrain weissruss bialorus russ rosj lett litau litew est
    ecuador ekwador peru boliv kolumb colomb venezol wenezuel parag urug chil argent brasil domini haiti hondur guatem salvad nicarag mexik mexic kuban cuban""".split()
)
MANY = re.compile(
    "(?:esen|innen|anern?|iern?|inder|ianer|eses|enos|anos|ianos|esi|iani|ani|ini|ais|aises|iens|iennes|ens|czycy|czykow|czykami|anie|owie|zbecy|ians|ese|eans)$"
)
WORDS |= dict.fromkeys((*_NATIONALS.split(), *_WOMEN), "ethnicity")

# Winds and waters that somebody may be called as well.
WINDS = frozenset(
    """foehn fohn bora scirocco sirocco libeccio maestrale tramontana tramontane mistral cierzo levante poniente ponente galerna gregale
    ora peler grecale halny calima riada crecida crue piena wezbranie pegel noreaster nor'easter chinook haboob khamsin sharav meltemi""".split()
)

# Days off that a faith gave its name.
HOLIDAYS = frozenset(
    ("fronleichnam", "boze cialo", "corpus christi", "fete-dieu", "ramadan hours", "ramadan timetable")
)

# What stands before a name that is no person's: storms, waters, houses, vessels.
NAMED = frozenset(
    """christmas dom martin universidad universitat universite universita university corpus partido match christmas new vallee valle valley tal via mont storm hurricane typhoon cyclone tempete tempesta borrasca dana orkan sturm tempestade cyklon huragan wichura ouragan huracan uragano
    lake lac lago see river fleuve fiume rio fluss rzeka jezioro wave ola villa casa haus house halle hall sala salle amphi aula bau trakt block wing ward unit unite unita
    pavillon pavilion padiglione pawilon dwor dom zamek palac palazzo padova amphitheater gallery galerie theatre teatro cinema kino polideportivo pabellon
    biblioteca bibliothek bibliotheque liceum liceo lycee college collegio collegium museo musee museum batiment immeuble tour torre turm wieza feast festa festival fiesta noche notte nuit
    policlinico umberto ferry ship vessel motor fahre schiff queen king prince princess saint sainte heiliger puente pont ponte most bridge brucke rolls john
    schronisko refuge rifugio refugio hutte cabane capanna mine grube mina kopalnia schacht szyb puits pozzo well platform rig cross feast semana week tidal campus site""".split()
)
