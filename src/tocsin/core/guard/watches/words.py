# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words a rule may not watch for, folded, by kind, in ten languages, as readable data."""

from __future__ import annotations

from tocsin.core.guard.watches.tongues import BEGINNINGS

_LISTS = {
    "union": """rsu rsa astms nuj urtu fbu poa napo gdba djv esk nautilus
        cwa fsu dbb uiltucs filcams uiltrasporti
        gew jhl nkv usdaw cwu gmb iatse ucu nasuwt tarifrunde tarifrunden ballot ballots uso cub csif cnt fo sndical snu ngg
        union unions unionise unionize unionised unionized unionist organizer organizers organiser organisers
        syndicat syndicats syndical syndique gewerkschaft gewerkschaften betriebsrat betriebsrate tarifvertrag verdi
        sindicato sindicatos sindical comite sindacato sindacati sindacale sindacalista zwiazek zwiazki zwiazkowy zwiazkowiec
        solidarnosc sindicatos vakbond vakbonden ondernemingsraad ammattiliitto facket unison unite unia cobas usb
        teamster teamsters rmt aslef seiu uaw cgt cfdt ugt ccoo cgil cisl uil gdl evg opzz nszz fnv dgb""",
    "strike": """grev grevi grevde grevdeki grevin greve-cikan wage wages dispute disputes grievance grievances sick-out go-slow
        streiken streikt streikende strajkuja scioperano huelguistas strejker strejken lakossa stoppage stoppages lockouts debraye arbeitsniederlegung
        strike strikes striking strikers walkout walkouts picket pickets lockout greve greves greviste debrayage
        streik streiks warnstreik arbeitskampf ausstand aussperrung huelga huelgas paro paros sciopero scioperi strajk strajki
        strajku greve staking stakingen lakko strejk""",
    "demonstration": """demonstrieren demonstriert demonstrierten demonstrierende demonstrierenden protestieren protestiert manifestent manifestano manifestuja protestuja blokade blokader blokady l214 wikileaks msf flyers nakba greenpeace
        amnesty oxfam attac occupy antivax anti-vax anti-vaxxer anti-vaxxers antivaxxers collective collectif collectifs
        klimaaktivist klimaaktivisten klimaaktivistin klimaaktivistinnen klimakleber klimaschutzer tierschutzer vegans peta manif manifs autokorso casseurs okupas squatters encampment flashmob
        demonstration demonstrations demonstrators demo demos protest protests protester protesters rally
        rallies march marches marchers activist activists activism boycott blockade blockades occupation sit-in uprising unrest riot
        riots pamphlet pamphlets pamphleteer pamphleteers pamphlete pamfletten pamphleting leaflet leaflets leafleting petition petitions campaigners agitator agitators dissent dissenters solidarity
        manifestation manifestations manifestant manifestants cortege militant militants tract tracts boycotter petitionnaire
        contestation blocage mobilisation rassemblement demonstrant demonstranten kundgebung kundgebungen protestler aktivist aktivisten
        aktivismus flugblatt flugblatter boykott unterschriftenaktion versammlung versammlungen manifestacion manifestaciones
        protesta protestas activista activistas marcha marchas panfleto panfletos boicot concentracion concentraciones
        manifestazione manifestazioni corteo cortei attivista attivisti volantino volantini volantinaggio boicottaggio presidio
        manifestacja manifestacje protesty protestu aktywista aktywisci demonstracja ulotka ulotki bojkot wiec pikieta zgromadzenie zgromadzenia marsz
        manifestacao protesto ativista betoging demonstratie actievoerder mielenosoitus demonstrieren demonstriert manifestent manifestieren manifestan""",
    "party": """pepero pepera peperos peperas sociata sociatas podemita podemitas voxero voxera voxeros voxeras perroflauta perroflautas abertzale abertzales voter voters staffer staffers conservative zad uilm likud hamas hezbollah supporters sympathisers sympathizers
        macronistes lepenistes grune grunen sumar lega pd rn lfi populists
        politics political politician politicians party opposition dissident dissidents leftist leftists rightist antifa
        communist communists socialist socialists anarchist anarchists democrats republicans conservatives greens tory tories
        labour politique politiques opposant opposants gauchiste gauchistes communiste communistes socialiste socialistes anarchiste
        politik politisch politische opposition linksextreme rechtsextreme anarchisten kommunisten sozialisten afd spd cdu csu fdp
        politica politico politicos opositor opositores comunista comunistas anarquista anarquistas podemos vox psoe
        politici politiche politico oppositore oppositori comunisti anarchici antagonisti partito partiti partia partie polityka polityczny opozycja
        komunisci anarchisci lewica prawica pis konfederacja partido partidos oposicion""",
    "faith": """copti copto copte copta copten koptowie coptas kopten kopti cemevi cemevinde cemevine cemevleri headscarf headscarves hijab niqab burqa kosher
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
    "person": """ultrasi ultrasow szalikowcy kibole mood morale cheminots
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

# Beginnings of words no harmless name of a rule has.
_STEMS = {
    "union": "ugetist cenetist cegetist cegetiste cedetist cigiellin cislin uillin fiommin metaller sindicars gewerkschaft syndical syndique sindacal sindicalis zwiazkow zwiazkiem jav-wahl fagforening vertrauensleut betriebsrat tarifverhandl",
    "strike": "grevci streik warnstreik urabstimm krankmeldewell picchett piquet pikiet huelg scioper strajk stakers greviste debray",
    "demonstration": """mobilises mobilisees mobilisiert mobilitati movilizad zmobilizow autoconvocat objetor objecteur obiettor kriegsdienstverw mieterinitiativ mieterprotest demonstran demonstrato protest aktivis activis attivis aktywis manifestan manifestac manifestaz
        leaflet lentoleht ulotk okupacj waldbesetz hausbesetz menschenkett antinucl anti-nucl antiatom anti-atom independentist identitair sovranist narodowc burgerinitiativ pro-life pro-choice
        petition petycj peticion petizion unterschriften unterzeichner firmatar firmant signatair kundgeb mahnwach tierrecht animalist
        vegan wegan weganie antyabor antiabor anti-abor antispecis klimaakt klimakleb klimaschutz ecologistas ekolodz zadist squatt boykott boicot boycott bojkot flugblatt""",
    "party": "sympatyk sympatyc sympathis simpatiz sympatis sympatiz zwolenni aanhang tilhang apoiant partidari sostenitor radicals radicaux radicales radicali radykal radikalin radikalen extremis ekstremis pogladach poglady terraplan terrapiatt flacherd plaskoziem flat-earth soberanist complottist conspiran spiskow verschworung carlist anarchosynd anarkosynd polexit italexit frexit marxist electeur elettor votant wyborc wahler communis kommunis komunis comunis socialis sozialis socjalis anarchi faschis fascis faszys antifasc antifasz neonazi linksextrem rechtsextrem",
    "faith": """fromme frommen devots bigots bigotte bigotti beatos beatas pobozn kopftuch moschee moslem musulm muzulm zydow juif jude zeugen-jehov buddhis hinduis sikh salafis koptisch coptic coptes coptos baptist baptyst baptysc bautist evangelik katoli
        catholi jehov geov quaker cuaquer quaccher kwakr neocatec adventist adwentys kryszna krishna candomble pagan druid rastafar""",
    "health": "bipolar zwubiegun rollstuhlfahr dauerkrank krankmeld krankschreib schwanger embaraz ciezarn seropos sieropos hiv-posit drogensucht drogenabhang drogadict tossicodip narkoman toxicoman depresion depresj suchtkrank schwerbehind niepelnospraw discapacit disabil",
    "orientation": "aseksual asexue asexual asessual transgrupp transperson transfrau transmann transgen transsex homosex omosess homosek homostel homokop homopa homohuw homobar homojong homoman schwul lesb biseksu bisessu queer nichtbinar non-bina nonbina",
    "ethnicity": """jenisch asylbewerb asylsuch gefluchtet fluchtling refugee refugie rifugiat uchodzc uchodzc auslander imigran immigra inmigran
        extracomunitar russlanddeutsch spataussiedl maghreb magreb zigeuner cygan gitan""",
    "person": """blaumach krankfeier druckeberg nestbeschmutz quertreib miesmach wichrzyc warchol bumelant obibok lewus tire-au-flanc fauteur fouteur glandeu raleu revoltos
        alborotad escaquead fannullon lavativ sobillat facinoros piantagran skiver slacker malinger shirker stirrer whinger firebrand hothead rabble-rous lanceuse lanceurs
        absencj lohnerhoh lohnforder gehaltserhoh gehaltsforder podwyzk prostitu prostytu expresid exconvict incel overweight ubergewicht denunciante kraker unruhestift radelsfuhr aufwiegl hetzer soplon cabecill capipopol prowodyr meneur troublemak ringlead agitator agitateur whistleblow
        journalist periodist giornalist dziennikar reporter querulant plaintiff claimant complain beschwerdefuhr absente absenti assenteis absentee obdachlos bezdomn senzatet blogger influencer fussballfan
        kibol hooligan ehemalig exemplead""",
}
STEMS = BEGINNINGS | {stem: kind for kind, text in _STEMS.items() for stem in text.split()}
