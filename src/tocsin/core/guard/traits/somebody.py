# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words for one human being at a place, as readable data: by trade, by age, by kin, by pronoun.

Folded (no case, no accents). What notices to the public call many ("passengers", "women") is not here: this list says that a
sentence speaks of somebody.
"""

from __future__ import annotations

import re

from tocsin.core.guard.led import Led
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.traits.southeast import ONE_SOUTHEAST

_WORDS = """
    serwisant serwisantka konserwator subcontratista contratista wykonawca podwykonawca subappaltatore convive convives commensale comensal comensales bailiff barrister solicitor judge juror defendant prisoner interpreter someone somebody vintner winemaker deckhand greffier greffiere juge magistrat magistrate procureur vigneron vigneronne caviste sommelier sommeliere viticulteur viticultrice vendangeur vendangeuse bosco mecano
    richter richterin staatsanwalt justizwachtmeister schoffe dolmetscher dolmetscherin winzer winzerin contramaestre juez jueza alguacil temporero temporera podador podadora vendimiador vendimiadora bodeguero bodeguera
    mozzo nostromo giudice cancelliere cancelliera imputato imputata cantiniere viticoltore vendemmiatore vendemmiatrice
    glazier plasterer decorator handyman organist choirmaster masseur beautician florist grocer fishmonger chambermaid laundress seamstress cobbler trucker copilot helmsman machinist chargehand typist farmer shepherd milkman forester lumberjack
    miner quarryman navvy landlord landlady cuidador cuidadora costurera planchadora frutero pescadera bombero bombera ordenanza ninera guardesa badante badanti colf domestica fornaio pizzaiolo pescivendolo fruttivendola stiratrice estetista dottoressa dentista
    coinquilino saldatrice tornitore carpentiere imbianchina boscaiolo spulerin backerin floristin schneiderin postbotin chemikantin kommissioniererin packerin naherin weberin gartnerin untermieter vermieterin nourrice nounou couturiere repasseuse fleuriste
    boulangere bouchere poissonnier maraicher cantonnier dentiste colocataire bailleur charpentier timonier niania nianie praczka krawcowa kwiaciarka smieciarz dentystka farmaceutka wspollokator ciesla dekarz sternik wychowawczyni katecheta katechetka
    jardinera socorrista bagnina bagnini lavandera carpintera fontanera taxista conductrice mecanica lavandaia fornaia bramkarz bramkarza bramkarzowi sprawca sprawcy sprawce rausschmeisser tursteher videur videuse buttafuori
    he she his her hers him himself herself er elle lui ella ona jego jej jemu niej
    handler telephonist teleoperador teleoperadora zusteller zustellerin fella feller geezer chap dude gars mec meuf cuistot cuistote woman guy bloke lad lass boy girl kid teen teenager toddler baby gentleman lady youth pensioner tramp vagrant
    wife husband son daughter mother father mum dad brother sister cousin uncle aunt nephew niece grandmother grandfather girlfriend boyfriend fiance fiancee
    colleague coworker co-worker workmate teammate employee worker supervisor manager foreman forewoman boss director secretary receptionist clerk cashier
    accountant lawyer engineer technician mechanic electrician plumber carpenter joiner welder fitter roofer painter builder labourer laborer bricklayer scaffolder
    driver courier rider postman postwoman mailman dispatcher controller conductor pilot steward stewardess purser attendant sailor skipper captain docker stevedore
    guard doorman bouncer porter concierge janitor caretaker cleaner housekeeper groundskeeper gardener cook chef waiter waitress bartender dishwasher baker butcher
    picker packer loader forklifter stocker shelver warehouseman operative temp intern trainee apprentice contractor subcontractor vendor salesman saleswoman shopkeeper
    nurse midwife surgeon paramedic carer caregiver orderly physio therapist dentist pharmacist radiographer phlebotomist matron resident patient inpatient outpatient
    teacher lecturer professor pupil student schoolboy schoolgirl headteacher headmaster headmistress librarian lifeguard coach referee
    visitor guest tenant lodger neighbour neighbor customer client shopper passenger commuter cyclist pedestrian trespasser intruder suspect detainee inmate witness complainant
    usher stagehand rigger sweeper binman fireman firefighter policeman policewoman constable sergeant officer operator newcomer colleague's
    player goalkeeper joueur joueuse spieler spielerin jugador jugadora giocatore giocatrice zawodnik zawodniczka
    chauffeur receptioniste hotesse standardiste secretaire comptable gestionnaire directeur directrice cheffe gerant gerante responsable adjoint adjointe
    collegue salarie salariee employe ouvrier ouvriere manoeuvre stagiaire alternant alternante apprenti apprentie interimaire cdd prestataire sous-traitant
    cariste magasinier magasiniere preparateur preparatrice manutentionnaire conducteur chauffeuse livreur livreuse routier coursier facteur factrice machiniste controleur controleuse
    agent vigile gardien gardienne portier surveillant surveillante veilleur veilleuse femme homme garcon fille gamin gamine jeune adolescent adolescente
    individu monsieur madame dame bonhomme nana retraite retraitee infirmier infirmiere aide-soignant aide-soignante brancardier brancardiere sage-femme
    ambulancier ambulanciere kine pharmacien pharmacienne patiente residente eleve etudiant etudiante collegien lyceen enseignant enseignante professeur instituteur institutrice
    cuisinier cuisiniere serveur serveuse plongeur plongeuse boulanger vendeur vendeuse caissier caissiere cliente voyageur voyageuse passager passagere usager visiteur visiteuse
    locataire voisin voisine electricien plombier soudeur macon peintre menuisier technicien technicienne mecanicien mecanicienne jardinier balayeur eboueur nettoyeur nettoyeuse
    epouse epoux mari soeur frere mere pere fils cousine conjoint conjointe compagnon copain copine
    frau junge madchen jugendlicher jugendliche rentner rentnerin senior seniorin herr kerl bub
    kollege kollegin kollegen mitarbeiter mitarbeiterin beschaftigter angestellter angestellte arbeiter arbeiterin chefin leiter leiterin vorarbeiter vorarbeiterin meister meisterin
    azubi praktikant praktikantin lehrling aushilfe leiharbeiter leiharbeiterin zeitarbeiter werkstudent werkstudentin fahrer fahrerin kurier kurierin lagerist lageristin staplerfahrer
    pfortner pfortnerin wachmann wachfrau wachter hausmeister hausmeisterin reinigungskraft putzfrau reiniger reinigerin koch kochin kuchenhilfe kellner kellnerin verkaufer verkauferin
    kassierer kassiererin pfleger pflegerin krankenpfleger krankenschwester schwester hebamme sanitater sanitaterin therapeut therapeutin patientin bewohner bewohnerin
    lehrer lehrerin schuler schulerin studentin erzieher erzieherin besucher besucherin gast mieter mieterin nachbar nachbarin kunde kundin fahrgast reisender passagier
    elektriker schlosser schweisser maler monteur monteurin techniker technikerin mechaniker gartner schichtleiter schichtleiterin teamleiter teamleiterin disponent disponentin sekretarin
    empfangsdame rezeptionist rezeptionistin sachbearbeiter sachbearbeiterin ehefrau ehemann bruder vater mutter sohn tochter
    hombre mujer chico chica nino nina joven muchacho muchacha senor senora senorita anciano anciana abuelo abuela jubilado jubilada individuo sujeto
    companero companera colega empleado empleada trabajador trabajadora obrero obrera operario operaria jefe jefa encargado encargada supervisora gerente directora
    becario becaria aprendiz conductora chofer repartidor repartidora mensajero cartero camionero carretillero mozo moza maquinista revisor revisora piloto azafata
    vigilante guardia guarda portero portera conserje bedel celador celadora limpiador limpiadora cocinero cocinera camarero camarera pinche cajero cajera vendedor vendedora dependiente dependienta
    enfermero enfermera auxiliar camillero camillera matrona fisioterapeuta farmaceutico paciente alumno alumna estudiante profesor profesora maestro maestra
    visitante inquilino inquilina vecino vecina clienta viajero viajera pasajero pasajera usuario usuaria electricista fontanero soldador albanil pintor carpintero tecnico tecnica mecanico
    jardinero recepcionista secretario secretaria administrativo administrativa contable esposa esposo hermano hermana hijo hija madre padre primo prima
    uomo donna ragazzo ragazza bambino bambina giovane signore signora anziano anziana pensionato pensionata tizio minorenne
    collega dipendente impiegato impiegata operaio operaia lavoratore lavoratrice capoturno caposquadra responsabile direttore direttrice stagista apprendista tirocinante interinale
    autista conducente corriere fattorino postino camionista mulettista carrellista magazziniere magazziniera facchino macchinista capotreno controllore pilota hostess
    guardiano custode portiere portinaia portinaio bidello bidella usciere addetto addetta pulitore pulitrice cuoco cuoca cameriere cameriera lavapiatti cassiere cassiera commesso commessa
    infermiere infermiera ostetrica oss barelliere caposala fisioterapista farmacista paziente degente ospite alunno alunna studente studentessa insegnante professore professoressa
    visitatore visitatrice vicino vicina viaggiatore viaggiatrice passeggero passeggera utente elettricista idraulico saldatore muratore imbianchino falegname meccanico
    giardiniere centralinista segretaria segretario ragioniere ragioniera moglie marito fratello sorella figlio figlia cugino cugina nonno nonna
    maz zona syn corka brat siostra ojciec matka babcia dziadek pani mezczyzna kobieta chlopak dziewczyna dziecko nastolatek nastolatka
    warden operador operadora assistant assistante inspector inspectora agente palista windparkmonteur sztygar ticket-seller curator archivist researcher postgraduate postdoc undergraduate groundsman chaplain sacristan sexton undertaker hairdresser barber butler valet bellboy bellhop doorkeeper timekeeper stockman farmhand foreperson charge-hand
    trader broker banker adviser advisor surveyor programmer developer administrator webmaster helpdesk sysadmin dj musician drummer guitarist singer dancer actor actress comedian roadie lampie jockey umpire
    longshoreman lasher bosun stoker marshaller refueller ramper loadmaster crewman crewmember signaller signalman trackman shunter platelayer linesman jointer lineman drayman bin-man road-sweeper councillor
    placier placiere ouvreur ouvreuse econome intendant intendante bibliothecaire documentaliste proviseur proviseure cpe pionne doyen doctorant doctorante chercheur chercheuse vacataire tuteur educateur educatrice animateur animatrice moniteur monitrice
    rondier ascensoriste bagagiste lingere gouvernante barman barmaid maitre-nageur hotelier banquier guichetier guichetiere conseiller conseillere informaticien informaticienne ingenieur ingenieure architecte dessinateur auditeur avocat avocate huissier
    lamaneur portiqueur grutier grutiere aiguilleur regulateur batelier marinier matelot pecheur convoyeur toiletteur coiffeur coiffeuse estheticienne croupier musicien chanteur chanteuse danseur acteur actrice comedien regisseur machino eclairagiste sonorisateur
    ordner ordnerin platzanweiser platzanweiserin garderobiere sportlehrer doktorand doktorandin dozent dozentin bibliothekar bibliothekarin mensakraft kuchenkraft kantinenwirt hausdame zimmermadchen portierin barkeeper friseur friseurin
    makler berater beraterin informatiker informatikerin programmierer ingenieurin architekt architektin anwalt anwaltin jurist juristin notar buchhalter buchhalterin assistent assistentin referent referentin prokurist geschaftsfuhrer geschaftsfuhrerin
    festmacher kranfuhrer lotse lotsin matrose matrosin schiffer rangierer gleisbauer weichenwarter zugbegleiter zugbegleiterin lokfuhrer lokfuhrerin flugbegleiter flugbegleiterin musiker musikerin sanger sangerin tanzer tanzerin schauspieler schauspielerin tontechniker beleuchter
    acomodador acomodadora boletera boletero taquillero taquillera sonidista iluminador utilero sereno botones ascensorista mucama recamarera camarista intendente bibliotecario bibliotecaria preceptor preceptora rector decano catedratico doctorando
    estibador estibadora gruista despachador despachadora tripulante marinero pescador maletero senalero guardagujas sobrecargo informatico programador programadora ingeniero ingeniera arquitecto arquitecta abogado abogada notario asesor asesora consultor consultora analista
    banquero peluquero peluquera musico cantante bailarin bailarina actriz profe peon capataz tractorista jornalero jornalera basurero recolector barrendero
    bigliettaio bigliettaia guardarobiera sarta fonico dottorando dottoranda ricercatore ricercatrice rettore preside vicepreside educatore archivista
    marittimo marinaio ormeggiatore bagnino manovratore deviatore programmatore ingegnere architetto geometra avvocato avvocatessa notaio commercialista consulente parrucchiere parrucchiera
    musicista ballerino ballerina attore attrice netturbino spazzino bracciante contadino macellaio panettiere sarto giardiniera portantino volontario volontaria tirocinanti allenatore arbitro
    """
# Dutch, Portuguese, Finnish, Swedish and their neighbours.
_NORTHERN = """
    spectator fan spectateur spectatrice kibic kibica spettatore spettatrice zuschauer zuschauerin espectador espectadora hebergee heberge hebergees podopieczna podopieczny wychowanek wychowanka meneer mevrouw senhor senhora
    hij zij hem haar hun ele ela dele dela han hon hen hans hennes hanen hanella hanet medewerker medewerkster werknemer bewaker beveiliger bestuurder schoonmaker schoonmaakster kok magazijnmedewerker
    heftruckchauffeur verpleger verpleegster verpleegkundige leraar lerares leerling huisarts bezoeker bezoekster huurder buurman buurvrouw klant reiziger loodgieter schilder timmerman lasser conciergerie kantinejuffrouw uitzendkracht stagiair teamleider
    porteiro porteira motorista empilhador cozinheiro cozinheira faxineiro faxineira enfermeiro enfermeira funcionario funcionaria empregado empregada chefe encarregado encarregada estagiario estagiaria estafeta entregador carteiro
    passageiro passageira vizinho vizinha aluno aluna professora rapaz rapariga moca homem mulher menino menina zelador zeladora seguranca
    vartija vahtimestari kuljettaja kuski trukkikuski siivooja kokki tyontekija tyokaveri kollega esimies paallikko sairaanhoitaja hoitaja opettaja oppilas asiakas matkustaja naapuri vuokralainen harjoittelija varastomies huoltomies portsari vastaanottovirkailija mies nainen poika tytto
    vaktmastare vaktmastaren vaktare vaktaren forare foraren chauffor chaufforen stadare stadaren kock kocken kollegan anstalld anstallde chefen sjukskoterska sjukskoterskan larare lararen elev eleven besokare hyresgast granne kund resenar truckforare truckforaren
    lagerarbetare portvakt mannen kvinnan pojken flickan
    """
JOBS = frozenset(_NORTHERN.split()) | frozenset(_WORDS.split())
# Polish says every word in many ways.
BEGUN = tuple(
    """stroz pracownik pracownic kierowc kierownic brygadzist brygadzistk portier portierk straznik strazniczk ochroniarz ochroniark dozorc wozn sprzatacz sprzataczk magazynier operator
    kurier listonosz maszynist konduktor motornicz pilot stewardes kucharz kuchark kelner sprzedawc kasjer pielegniar salow sanitariusz ratownik polozn fizjoterapeut pacjent rezydent
    nauczyciel uczen uczni uczenn student studentk wykladowc kolega kolegi kolezank wspolpracowni stazyst praktykant zleceniobiorc mezczyzn kobiet chlopak dziewczyn nastolat emeryt emerytk
    gosc najemc lokator sasiad klient pasazer podrozn elektryk hydraulik spawacz malarz murarz mechanik monter ogrodni recepcjonist sekretark ksiegow szef szefow majst dyrektor dyrektork
    laborant technik informatyk programist inzynier architekt asystent akustyk oswietleniowc doktorant adiunkt wykladow rektor dziekan bibliotekar akademik bagazow tragarz cumowni dokar celni szatniar bileter barman barmank fryzjer kosmetycz prawni adwokat notariusz
    analityk konsultant specjalist grafik handlow bankow referent urzedni prezes wicepreze naczelni zastepc rzeczni dyspozytor nastawnicz dyzurn ustawiacz toromistrz palacz rolni sadowni drwal lesnicz rybak marynarz bosman kapitan muzyk piosenkar tancer aktor aktork trener trenerk sedzi salowa opiekun opiekunk sedzia prokurator protokolant winiarz zbieracz wolontariusz pomocni robotnik robotnic sprzat malzon ciezarowk""".split()
)
# German joins a trade to what it is done with: "Gabelstaplerfahrerin", "Nachtpförtner".
GLUED = re.compile(
    r"\w{3,24}(?:fahrer|fuhrer|arbeiter|leiter|pfleger|helfer|kollege|chef|meister|pfortner|wachter|verkaufer|techniker|monteur|reiniger|betreuer|berater|wirt|schaffner|begleiter|trager|binder|macher|lotse|bauer|mechaniker|warter|schuler|lehrer|bewohner)(?:innen|in|n|s)?"
    r"|\w{3,24}(?:kraft|kollegin|kollegen|mitarbeitenden?|mann|frau|hilfe|dame|schwester)"
)
EASTERN = Led(
    "来电者|來電者|报警人|報警人|当事人|當事人|水手|船工|帮工|船长|舵手|厨子|伙夫|[一-鿿]员(?!会|工会)|空乘|空姐|空少|机长|骑手|床位|[0-9一二三四五六七八九十]床|父子|母子|夫妇|夫妻|情侣|一家|老人|小孩|儿童|老头|大妈|小妹|女孩|男孩|小贩|摊主|讲解员|[他她]|[两兩二三四五六七八九十几幾0-9](?:名|个|個|位|人)|男子|女子|(?:男|女)(?:子|工|生|孩|性|士|员工|同事|保安|护士|司机|店员|警|学生)|同事|同仁|员工|員工|职工|職工|工人|工友|司机|司機|驾驶员|駕駛|保安|警卫|警衛|门卫|門衛|护士|護士|护工|護工|看護|护理|護理|医生|醫生|医师|醫師|清洁工|清潔|保洁|阿姨|师傅|師傅|班长|班長|组长|組長"
    "|主管|经理|經理|店长|店長|主任|老板|老闆|实习生|實習生|临时工|臨時工|派遣工|外包|厨师|廚師|服务员|服務員|收银|收銀|前台|柜台|櫃檯|文员|會計|会计|秘书|秘書|老师|老師|学生|學生|教授|患者|病人|病患|住户|住戶|租客|访客|訪客|乘客|旅客|顾客|顧客|客人|邻居|鄰居|家属|家屬"
    "|[一-鿿]?(?:叉车|搬运|装卸|分拣|仓管|库管|快递|外卖|焊|电|水电|维修|技术|调度|站务|列车|乘务|船)[一-鿿]?(?:工|员|員)|傳送員|管理员|管理員|值班员|值班員|员(?=[，,。 ]|$)|妻子|丈夫|老婆|老公|儿子|兒子|女儿|女兒|妈妈|媽媽|爸爸|新人|小伙|小姐|先生|太太"
    "|(?<![ء-ي])[وف]?(?:ال|لل|بال|[بلك])?(?:موظف|عامل|سائق|حارس|زميل|ممرض|طبيب|مريض|مهندس|مشرف|مدير|رئيس|مسؤول|فني|كهربائي|سباك|لحام|نجار|طباخ|نادل|عامل|منظف|فراش|بواب|سكرتير|محاسب|موظف|أستاذ|معلم|مدرس|طالب|تلميذ|زائر|راكب|مسافر|زبون|عميل|ساكن|جار|مستأجر|متدرب|متعاقد"
    "|عائل(?:ة|ات)|أسرة|مجموعة من|طلبة|طالبات|عمال|ركاب|رجال|شبان|نساء|ثلاثة|أربعة|عازف|صراف|مصور|بائع|خياط|حلاق|نادل|طاه|شيف|بحار|ربان|ضابط|شرطي|إطفائي|مسعف|جراح|صيدلي|باحث|خادم|مرافق|متطوع|موزع|مندوب|تاجر|فلاح|راع|صياد|حمال|أمين|مراقب|ملاحظ|ساع|مناوب|رجل|شاب|شخص|امرأة|سيدة|فتاة|طفل|صبي|مسن|مراهق|زوج|ابن|بنت|أخت|أخ|والد)(?:ة|ه|ته|ها|نا|ي|ين|ان|تان|ا|ت)?(?![ء-ي])"
)


@of_words(32768)
def is_somebody(low: str) -> bool:
    """Whether a folded word says one human being: by the list, in one of its many forms, or glued to what is done."""
    return low in JOBS or low.startswith(BEGUN) or (len(low) > 6 and GLUED.fullmatch(low) is not None)


# One family, one patient, one pupil as a log shortens them; a notice to the public says "families".
ONE = frozenset(
    """ospiti kontrolleur kontrolleurin schaffner schaffnerin kommissionierer spuler backer metzger dachdecker maurer klempner installateur postbote paketbote platzwart trainer schiedsrichter cheminot couvreur serrurier boucher receptionniste eclusier bucheron contremaitre entraineur sacristain
    ferroviario almacenero cerrajero friegaplatos panadero carnicero entrenador huesped tranviere ferroviere fabbro contabile tassista sacrestano portuale kontroler kontrolerka droznik stolarz slusarz zmywak piekarz rzeznik taksowkarz doker instruktor koscielny wozkowy dzwigowy suwnicowy watchman locksmith cabbie verger sparky chippy barista
    оператор оператора сотрудник сотрудница работник работница водитель водителя пациент пациентка пациента коллега охранник охранница кладовщик жилец постоялец гость гостья пассажир пассажира пассажирка мужчина женщина стажер уборщик уборщица повар медсестра врач слесарь сторож курьер грузчик начальник
    пацієнт пацієнтка працівник працівниця водій водія колега охоронець комірник мешканець пасажир чоловік жінка прибиральниця кухар лікар слюсар вантажник
    cestujici hostem host najemnik najemnice delnik delnice skolnik kuchar skladnice recepcni uklizecka pacientka muz zena mladik ucitelka vychovatelka vieras asukas
    yolcu yolcusu misafir kiraci kiracisi isci isciler sofor kadin adam genc komsu temizlikci asci muhasebeci guvenlik teknisyen usta hademe
    enfant dziecka crianca family fam famille familia famiglia rodzina rodziny rodzinie familie perhe familj familien aile ailesi maman mama mamma papa mom pt pat pts hk koll occupant occupante dostawca dostawcy pomoc ajutor muncitor muncitoare sofer paznic portar ingrijitoare coleg angajat angajata pacient pacienta eleva
    gorevlisi gorevli iscisi bekci bekcisi soforu mudur muduru ustasi ogrenci ogrencisi ogretmen hemsire hasta calisan elemani elever laraaren vikarie vakt bewoner bewoners ploegbaas kollegaen bewohners
    hote candidat candidate bride groom couple bestattung deceased trauerfamilie verstorbener verstorbene defunt defunte difunto difunta defunto defunta zmarly zmarla spolubydlici kolegyne ridic skladnik vratny zak zakyne portas munkatars tanulo beteg raktaros ilk hospede morador moradora""".split()
)


@of_words(32768)
def is_one(low: str) -> bool:
    """Whether a folded word says one human being or one family, as notes of a house shorten it."""
    return low in ONE or low in ONE_SOUTHEAST or is_somebody(low) or _TURKISH.fullmatch(low) is not None


# "Kantindeki aşçıda hepatit", an illness is in somebody.
_TURKISH = re.compile(
    "(?:asci|temizlikci|sofor|bekci|guvenlikci|usta|isci|operator|hademe|muhasebeci|garson|kurye|memur|hemsire|teknisyen|kapici|forkliftci|vardiyaci|depocu|hamal)(?:s?i|s?u|lar|ler)?(?:n?[dt][ae]|n?[iu]n|y?[aeiu]|n?[dt]an|n?[dt]en)?"
)
