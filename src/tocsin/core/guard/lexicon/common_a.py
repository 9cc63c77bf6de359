# SPDX-License-Identifier: AGPL-3.0-or-later
"""Dictionary words of 19 languages, folded (Debian word lists, ranked by wordfreq, CC BY-SA 4.0)."""

WORDS = """
aa aaa aachen aachener aal aalen aallon aamu aamulla aamun aamuna aan aanbesteding aanbeveling
aanbevelingen aanbevolen aanbidden aanbieden aanbieder aanbieding aanbiedingen aanbiedt aanbod aanbouw
aanbrengen aandacht aandachtig aandeel aandeelhouders aandelen aandoen aandoening aandoeningen aandoet
aandringen aanduiding aaneen aanesta aanestaa aanesti aanet aangaan aangaande aangaat aangaf aangeboden
aangebracht aangebroken aangedaan aangedreven aangeduid aangeeft aangegeven aangehaald aangehouden
aangeklaagd aangekomen aangekondigd aangelegd aangelegenheden aangemaakt aangemeld aangemerkt
aangemoedigd aangenaam aangename aangenomen aangepakt aangepast aangepaste aangeraakt aangeraden
aangereden aangericht aangeschaft aangesloten aangesproken aangesteld aangetast aangetoond aangetroffen
aangetrokken aangevallen aangeven aangevoerd aangevraagd aangevuld aangewezen aangezet aangezien
aangifte aangrenzende aanhang aanhanger aanhangers aanhouden aanhoudende aani aania aanista aankijken
aanklacht aanklachten aanklagen aanklager aankleden aankomen aankomende aankomst aankomt aankondiging
aankoop aankopen aankwam aankwamen aanleg aanleggen aanleiding aanloop aanmaken aanmelden aanmelding
aanmeldingen aanmerking aanmoedigen aanneemt aannemelijk aannemen aannemer aanpak aanpakken aanpakt
aanpassen aanpassing aanpassingen aanraden aanrader aanraken aanraking aanrijding aanschaf aanslag
aanslagen aansluit aansluiten aansluitend aansluiting aansluitingen aanspraak aansprakelijk aanspreekt
aanspreken aanstaande aanstelling aanta aantal aantallen aantekeningen aantonen aantrekkelijk
aantrekkelijke aantrekkelijker aantrekken aantrekkingskracht aantrekt aanvaard aanvaarden aanval
aanvallen aanvaller aanvallers aanvang aanvankelijk aanviel aanvoerder aanvraag aanvragen aanvullende
aanvulling aanwezig aanwezige aanwezigen aanwezigheid aanwijzen aanwijzing aanwijzingen aanwinst aanzet
aanzetten aanzien aanzienlijk aanzienlijke aap aard aardappel aardappelen aardappels aardbeien
aardbeving aardbevingen aarde aardgas aardig aardige aardrijkskunde aardse aarella aaressa aargau
aarimmaisen aartsbisschop aas aasian ab aback abad abadia abaisser abaixa abaixo abajo abanderado
abandon abandona abandonada abandonado abandonados abandonar abandonaram abandonat abandoned abandoning
abandonment abandonne abandonnee abandonnees abandonnent abandonner abandonnes abandono abandonou
abandons abanico abarbeiten abarca abarcar abartig abastecer abastecimento abastecimiento abasto abat
abate abatido abattage abattoir abattoirs abattre abattu abattus abban abbandona abbandonando
abbandonano abbandonare abbandonata abbandonate abbandonati abbandonato abbandono abbassa abbassamento
abbassare abbassato abbasso abbastanza abbattere abbattimento abbattuto abbau abbauen abbaye abbazia
abbe abbekommen abbi abbia abbiamo abbiano abbiate abbiegen abbigliamento abbild abbilden abbildung
abbildungen abbinato abbol abbonamento abbonati abbondante abbondantemente abbondanti abbondanza abbot
abbracci abbraccia abbracciare abbracciato abbraccio abbrechen abbreviated abbreviation abbreviations
abbringen abbruch abc abd'de abd'nin abdecken abdeckung abdij abdomen abdominal abdruck abducted
abduction abeille abeilles abeja abelha abelhas aben abenbart abencoado abencoe abend abendblatt
abendbrot abende abenden abendessen abendland abendlandes abendlichen abendmahl abends abent abenteuer
abenteuerliche abenteuern abenteurer aber abermals aberracion aberration aberta abertamente abertas
aberto abertos abertura abfahren abfahrt abfall abfalle abfangen abfinden abfindung abflug abfluss
abfolge abfuhren abgabe abgaben abgang abgase abgeandert abgearbeitet abgebaut abgeben abgebildet
abgebildeten abgebrannt abgebrochen abgedeckt abgedreht abgedruckt abgefahren abgefangen abgefeuert
abgefragt abgefuhrt abgefunden abgegangen abgegeben abgegebenen abgegrenzt abgehakt abgehalten abgehangt
abgehauen abgehen abgehoben abgeholt abgehort abgeht abgekommen abgekuhlt abgekurzt abgelaufen
abgelaufenen abgelegenen abgelegt abgelehnt abgeleitet abgelenkt abgeliefert abgelost abgemeldet
abgeneigt abgenommen abgeordnete abgeordneten abgeordnetenhaus abgeordneter abgerechnet abgerissen
abgerufen abgerundet abgesagt abgeschafft abgeschaltet abgeschickt abgeschlagen abgeschleppt
abgeschlossen abgeschlossene abgeschlossenen abgeschnitten abgeschoben abgeschossen abgeschrieben
abgesehen abgesetzt abgesichert abgesperrt abgespielt abgesprochen abgestellt abgestempelt abgestiegen
abgestimmt abgesturzt abgetan abgetragen abgetrennt abgetreten abgewahlt abgewendet abgewickelt
abgewiesen abgewinnen abgeworfen abgezogen abgibt abgrenzen abgrenzung abgrund abgrunde abhalt abhalten
abhanden abhandlung abhandlungen abhangen abhangig abhangige abhangigen abhangigkeit abhangigkeiten
abhangt abhauen abheben abhebt abhilfe abholen abholung abhoren abhorrent abi abia abide abiding abierta
abiertamente abierto abile abili abilita abilities ability abime abismo abisso abita abitano abitante
abitanti abitare abitata abitati abitato abitazione abitazioni abiti abito abituale abituali
abitualmente abituata abituati abituato abitudine abitudini abitur abiturienten abject abkaufen abkehr
abkommen abkommens abkuhlen abkuhlung abkurzung abkurzungen ablage ablagerungen ablak ablakon ablassen
ablauf ablaufe ablaufen ablauft ablaze able ableben ablegen ableger ablehnen ablehnend ablehnt ablehnte
ablehnung ableiten ableitung ablenken ablenkung ablesen abliefern ablose ablosen ablosung abmahnung
abmahnungen abmessungen abn abnahme abne abnede abnehmen abnehmer abneigung abner abnes abnet abnimmt
abning abningen abnormal abnormalities abnormally abo aboard abode abogacia abogada abogado abolicao
abolicion abolir abolire abolish abolished abolishing abolition abolito abolizione abomination abonado
abonar abondamment abondance abondante abonne abonnees abonnemang abonnement abonnements abonnenten
abonner abonnes abonnieren abonniert abono aborcja aborcje aborcji abord aborda abordable abordado
abordagem abordagens abordaje abordar abordare aborde aborder abordes abordou abords aborigen aboriginal
aborigines abort abortar aborted abortion abortions aborto abortus abos abound about abouti aboutir
aboutissement aboutit above abp abpfiff abra abracar abraco abracos abrange abrangente abrasive abrazado
abrazar abrazo abre abreast abrechnung abrege abreise abrem abri abridged abriga abrigar abrigo abrindo
abrir abriram abris abriss abrite abriter abriu abro abroad abruf abrufbar abrufen abrumador abrumadora
abrupt abruptamente abruptly abrustung abruti abrutis abs absage absagen absatz absatze absatzen
abschaffen abschaffung abschalten abschaltung abschatzen abschaum abschieben abschiebung abschiebungen
abschied abschloss abschluss abschlussarbeit abschlussbericht abschlusse abschlussfeier abschlussprufung
abschneiden abschnitt abschnitte abschnitten abschnitts abschottung abschrecken abschreckung abschreiben
abschreibungen abschrift abschuss absehbar absehbare absehbarer absehen abseits absence absences
absender absenkung absent absenta absente absentee absents absetzen absetzung absichern absicherung
absicht absichten absichtlich absitzen absolu absolucion absolue absolument absolut absoluta
absolutamente absolute absolutely absoluten absoluter absolutes absolutne absolutni absolutnie absoluto
absolutt absoluut absolvent absolventen absolventi absolvieren absolviert absolvierte absolvierten
absolvit absolvoval absolwenci absolwent absolwentow absorb absorbe absorbed absorber absorbiert
absorbing absorbs absorcao absorcion absorption absorver abspaltung absperrung abspielen abspielt
absprache absprachen absprechen abspritzen abstain abstammung abstand abstande abstanden abstecher
absteigen absteiger abstellen abstencion abstenir abstention abstieg abstiegskampf abstimmen abstimmung
abstimmungen abstinence abstinencia abstinenz abstraccion abstract abstracta abstraction abstracto
abstracts abstrait abstrakt abstrakte abstrakten abstraktion abstriche absturz absturzen absuelto absurd
absurda absurdalne absurde absurden absurdite absurdity absurdly absurdo absurt abszolut abt abtei
abteil abteilung abteilungen abteilungsleiter abtransport abtreibung abtreten abtretung abu abuela
abuelo abundance abundancia abundant abundante abundantly aburrida aburrido aburrimiento abus abusar
abusato abuse abused abuser abusers abuses abusi abusing abusiva abusive abusivi abusivo abuso abusos
abwagen abwagung abwanderung abwarten abwarts abwasser abwechselnd abwechslung abwechslungsreich
abwechslungsreiche abwechslungsreichen abwechslungsreiches abwegig abwehr abwehren abwehrspieler
abweichen abweichend abweichende abweichenden abweicht abweichung abweichungen abwenden abwerfen
abwertung abwesend abwesenheit abwicklung abwischen aby abych abychom abym abys abyscie abysmal abysmy
abyss abyste abzeichen abziehen abzubauen abzubrechen abzug abzuge abzugeben abzuglich abzugrenzen
abzuhalten abzuholen abzulegen abzulehnen abzuleiten abzulenken abzunehmen abzuschaffen abzuschalten
abzusehen abzusetzen abzusichern abzustellen abzustimmen abzuwarten abzuwehren abzuwenden abzuziehen
abzweigung ac aca acaba acabada acabado acabam acabamos acabando acabar acabaram acabaria acabe acabei
acabo acabou acacia academia academic academica academically academico academics academie academiei
academies academique academiques academisch academische academy acallar acalma acalmar acampamento
acampar acan acantilado acao acariciar acarrear acasa acaso acatar acayip accada accadde accade
accademia accademici accademico accadendo accadere accadeva accadono accadra accaduti accaduto
accampamento accanto accede acceder accedere accelerare accelerate accelerated accelerates accelerateur
accelerating acceleration accelerator accelerazione accelere accelerer accende accendere accenna
accennato accenno accensione accent accenti accento accents accentue accentuer accentul accept accepta
acceptabel acceptabelt acceptable acceptance acceptans acceptant acceptat acceptatie acceptation accepte
accepted acceptee accepteer accepteert acceptees acceptent accepter acceptera accepterade accepterar
accepteras accepterat acceptere accepteren accepterer accepteret acceptes acceptez accepting accepts
accertare accertato acces accesa accesat accese accesi accesibilidad accesible acceso accesorio access
accessed accessi accessibile accessibili accessibilite accessibility accessible accessibles accessing
accession accesso accessoire accessoires accessori accessories accessorio accessory accesul accetta
accettabile accettando accettano accettare accettata accettate accettati accettato accettazione accetti
accettiamo accetto acciaio accident accidentado accidental accidentally accidentalmente accidente
accidentelle accidentellement accidenti accidents accion accionar accionista acclaim acclaimed accoglie
accogliente accoglienza accogliere accolades accolti accolto accommodate accommodated accommodatie
accommodating accommodation accommodations accompagna accompagnamento accompagnano accompagnant
accompagnare accompagnata accompagnate accompagnati accompagnato accompagne accompagnee accompagnees
accompagnement accompagnent accompagner accompagnes accompanied accompanies accompaniment accompany
accompanying accompli accomplice accomplices accomplie accomplir accomplish accomplished accomplishing
accomplishment accomplishments accomplissement accomplit accord accordance accordant accorde accorded
accordee accordees accordent accorder accordes accordi according accordingly accordion accordo accords
accorge accorgersi accorgi accorgo accorsi accorti accorto accouchement accoucher account accountability
accountable accountancy accountant accountants accounted accounting accounts accreditation accredited
accrescere accroche accrocher accroissement accroit accroitre accru accrue accrued accu accueil
accueillant accueille accueillent accueillera accueilli accueillie accueillir accueillis accumulare
accumulate accumulated accumulating accumulation accumulato accumule accumuler accumulo accuracy
accurata accuratamente accurate accurately accuratezza accurato accusa accusando accusano accusant
accusare accusata accusati accusation accusations accusato accuse accused accusee accusent accuser
accuses accusing accustomed ace acea aceasta acecho aceder aceea aceeasi acei aceia aceita aceitacao
aceitam aceitamos aceitando aceitar aceitaram aceitas aceitavel aceite aceitei aceito aceitou acel acela
acelasi acele acelea aceleasi acelei acelera aceleracao aceleracion acelerada acelerado acelerador
acelerar acelor acelui aceluiasi acende acender acento acepcion acepta aceptable aceptacion aceptar
acepto acer acera acerca acercamiento acercar acero acerta acertada acertadamente acertado acertar
acerto acertou acervo aces acessado acessar acesse acessibilidade acessiveis acessivel acesso acessorios
acessos acest acesta aceste acestea acestei acesteia acesti acestia acestor acestora acestui acestuia
acetate aceto ach acha achado achados acham achamos achando achar acharam acharem acharne acharnement
achas achat achats achava achavam ache achei aches achetant achete achetee achetees achetent acheter
achetes acheteur acheteurs achetez acheve achevee achevement achever achievable achieve achieved
achievement achievements achieves achieving achilles aching achizitionat acho achou achse achsen acht
achtbaan achte achtelfinale achten achter achteraan achteraf achterbahn achterban achteren
achtergebleven achtergelaten achtergrond achtergronden achterhaald achterhalen achterhoek achterhoofd
achterin achterkant achterlaten achterliggende achterlijk achterlijke achterna achternaam achterop
achterover achterstand achterste achtertuin achteruit achteruitgang achtervolgd achtervolging
achterzijde achtet achtsamkeit achtste achttien achtung achtzehn achtziger aci acid acida acidan acide
acidental acidentalmente acidente acidentes acides acidez acidi acidic acidity acido acidos acids acier
acierie acierto aciga acik acikca acikcasi acikladi aciklama aciklamada aciklamasi aciklandi acil acilan
acildi acilis acima acin acionistas acip acisindan ack acker ackerbau acknowledge acknowledged
acknowledgement acknowledges acknowledging acknowledgment ackoli ackoliv aclaracion aclarado aclarar
aclik acmak acne aco acoes acogedor acoger acogida acogido acolher acolhimento acolo acometer acomodada
acomodado acomodar acomodo acompanada acompanado acompanamiento acompanante acompanar acompanha
acompanhada acompanhadas acompanhado acompanhados acompanham acompanhamento acompanhando acompanhante
acompanhar acompanhe acompanho acompanhou acondicionado acondicionamiento aconsejable aconsejado
aconsejar aconselhamento aconteca acontece acontecem acontecendo acontecer acontecera aconteceram
aconteceria acontecesse aconteceu acontecia acontecido acontecimento acontecimentos acontecimiento
acopera acoperi acoperire acoperis acoperit acoperite acopio acorda acordada acordado acordar acordarea
acordat acordata acordate acorde acordei acordem acordeon acordo acordos acordou acordul acores acorn
acortar acosador acosar acoso acostado acostar acostumada acostumado acostumar acoustic acoustics
acoustique acqua acquaintance acquaintances acquainted acquario acque acquereur acquerir acquiert
acquire acquired acquirente acquirenti acquires acquiring acquis acquise acquises acquisire acquisita
acquisite acquisiti acquisition acquisitions acquisito acquisizione acquisizioni acquista acquistando
acquistare acquistata acquistate acquistati acquistato acquisti acquisto acquittal acquitte acquitted
acquitter acre acreage acredita acreditada acreditado acreditam acreditamos acreditando acreditar
acreditava acreditavam acredite acreditei acreditem acredito acreditou acreedor acres acrescenta
acrescentando acrescentar acrescentou acrescimo acri acronimo acronym across acrylic act acta acte acted
actele acteren actes acteur acteurs acti actie actief acties actieve actif actifs actigi acting action
actionable actioneaza actionnaire actionnaires actions actitud actiune actiunea actiuni actiunii
actiunile actiunilor activ activa activamente activar activat activate activated activates activating
activation active activeaza actively activement activer activeren actives actividad activism activist
activisten activistes activists activitate activitatea activitati activitatii activitatile activitatilor
activite activiteit activiteiten activites activities activity activo actor actori actorii actors
actorul actress actresses actrice actrices actrita actriz acts actuacion actuado actual actuala actuale
actualidad actualite actualites actuality actualizar actually actualmente actualul actuar actueel actuel
actuele actuelle actuellement actuelles actuels actul acuarela acuario acuatico acucar acudir acueducto
acuerdo acuesto acum acuma acumulacion acumulado acumular acupuncture acusa acusacao acusacion acusacoes
acusada acusado acusados acusando acusar acuse acusou acustica acustico acuta acute acutely acuti acuto
acuzat acz aczkolwiek ad adag adage adalet adama adamant adami adamin adamlar adamlari adams adamsin
adana adanc adancime adapost adapt adaptable adaptacao adaptacion adaptacji adaptacoes adaptado
adaptador adaptar adaptat adaptation adaptations adapte adapted adaptee adaptees adapter adaptes
adapting adaption adaptive adaquat adaquate adat adatai adatok adatokat adatta adattamento adattare
adattarsi adattato adatte adatti adatto adauga adaugat aday adayi add added addestrati addestrato
addetti addetto addict addicted addiction addictions addictive addicts addiert addietro addig adding
addio addirittura addition additional additionally additionnel additions additive additives addormentata
addormentato addosso address addressed addresses addressing adds ade adecuacion adecuada adecuadamente
adecuado adeguamento adeguata adeguatamente adeguate adeguati adeguato adelaar adelantada adelantado
adelantar adelante adelanto adelgazar adeligen adels ademais ademas ademen ademhalen ademhaling
adempiere adempimento ademt adenauer adentrarse adentro adept adepte adeptes adeptos adequada
adequadamente adequadas adequado adequados adequat adequate adequately ader aderente aderenti aderir
aderire aderisce aderito adern adesao adesea adesione adesivi adesivo adesso adet adeta adeus adevar
adevarat adevarata adevarate adevaratul adevarul adfaerd adferd adgang adhere adhered adherence
adherents adherer adhering adhesion adhesive adi adiacente adiacenti adiada adiado adianta adiantar
adiante adiar adica adicao adiccion adicion adiciona adicionado adicionais adicional adicionando
adicionar adicione adicta adicto adidas adiestramiento adieu adieux adim adimi adinda adini adinin adios
adivina adivinar adivinha adivinhar adivino adiyaman adiyla adj adja adjacent adjak adjectif adjective
adjectives adjektiv adjetivo adjoining adjoint adjointe adjoints adjon adjourned adjudant adjudicacion
adjunct adjunta adjunto adjust adjustable adjusted adjusting adjustment adjustments adjusts adjutant
adler adli adligen admet admets admettons admettre admin administer administered administering
administers administra administracao administracion administracja administracje administracji
administracyjne administracyjnego administracyjny administracyjnych administrada administrado
administrador administradora administradores administrar administrare administrarea administrasjon
administrasjonen administrat administrateur administrateurs administratia administratie administratief
administratiei administratieve administratif administratifs administration administrations administrativ
administrativa administrativas administrative administrativen administratives administrativni
administrativo administrativos administrator administrators administre administrer administrerende
administres admins admira admiraal admirable admiracao admiracion admirador admiral admiralty admirar
admiration admire admired admirer admirers admires admiring admiro admis admise admisible admision
admissao admission admissions admit admite admitir admitiu admito admits admitted admittedly admitting
adn adnak adni ado adobe adocao adoctrinamiento adok adolescence adolescencia adolescent adolescente
adolescentes adolescenti adolescents adom adonde adopcion adopcji adopt adoptant adoptar adoptarea
adoptat adoptata adopte adopted adoptee adoptees adoptent adopter adoptera adopteren adoptes adoptie
adoptieren adoptiert adopting adoption adoptive adoptivo adopts adora adorabile adorable adorables
adoracao adoracion adoram adoramos adorar adoraria adoration adorato adorava adoravel adorazione adore
adored adorei adorent adorer adores adorn adorned adorno adoro ados adota adotada adotadas adotado
adotar adotou adott adotta adottando adottare adottata adottate adottati adottato adozione adozioni
adquirida adquirido adquiridos adquirir adquiriu adquisicion adquisitivo adrenal adrenalin adrenalina
adrenaline adres adresa adresem adresi adresow adress adressant adressaten adressbuch adresse adressee
adressen adressent adresser adresses adressiert adresu adresy adria adrift ads adscrito adskiller
adskillige adskilt adsz adta adtak adtam aduana aduanera aduanero aduc aduca aduce aducem adult adulta
adulte adultere adulterio adultery adultes adulthood adulti adulto adultos adults aduna adunarea
adunarii adunat adunk adus adusa aduse adv advance advanced advancement advancements advances advancing
advantage advantageous advantages advarer advarsel advarte advenimiento advent advento adventsmarkt
adventure adventurer adventurers adventures adventurous adversaire adversaires adversaries adversario
adversarios adversary adverse adversely adversidad adversity adverso advert advertencia advertentie
advertenties adverteren advertido advertir advertise advertised advertisement advertisements advertiser
advertisers advertising adverts advice advies adviezen advisable advise advised adviseert adviser
adviseren advisers advises adviseur adviseurs advising advisor advisors advisory advocaat advocacia
advocacy advocate advocated advocaten advocates advocating advogada advogado advogados advokat advokaten
advokater adwokat adwokata adyacente aeble aebler aeg aegis aegte aegteskab aegteskabet aeldre aeldste
aendre aendrede aendrer aendres aendret aendring aendringer aer aere aerea aereas aeree aerei aeren
aereo aereos aergerligt aerial aerian aerien aeriene aerienne aeriennes aeriens aerlig aerlige aerligt
aerobic aerodynamic aerodynamics aeronautica aeronautical aeronautics aeronautique aeronave aeronaves
aeroplane aeroport aeroporti aeroporto aeroportos aeroports aeroportul aeropuerto aerosol aerospace
aerul aerului aesthetic aesthetically aesthetics af afacere afacerea afaceri afacerile afacerilor afan
afar afara afasta afastada afastado afastamento afastando afastar afastou afbeelding afbeeldingen
afbraak afbreken afbrudt afbud afdeling afdelingen afdelinger afdode afdrukken afeccion afecta
afectacion afectada afectado afectar afectat afecteaza afectiva afectivo afecto afeitar afera afere
afery afeta afetada afetadas afetado afetados afetam afetando afetar afeto afetou affaccia affaere
affaibli affaiblir affaiblissement affair affaire affaires affairs affald affare affaren affari
affascinante affascinanti affascinato affatto affe affect affectation affecte affected affectee
affectees affectent affecter affectes affectif affecting affection affectionate affectionately
affections affects affen afferma affermando affermano affermare affermato affermava affermazione
affermazioni affermo affetti affetto affettuoso affezionato affichage affichant affiche affichee
affichent afficher affiches affida affidabile affidabilita affidamento affidare affidarsi affidata
affidati affidato affidavit affido affilee affiliate affiliated affiliates affiliati affiliation
affiliations affilie affilies affinche affini affinita affinitat affinite affinites affinity affirm
affirmait affirmant affirmation affirmations affirmative affirme affirmed affirment affirmer affirming
affirms affischer affittare affitti affitto affixed afflicted affliction affluence affluent affluenza
afflux affonda affondare afford affordable afforded affords affranchir affreschi affresco affreux
affronta affrontando affrontano affrontare affrontate affrontati affrontato affronte affrontement
affrontements affrontent affronter affronto affut afgaan afgang afgebeeld afgebroken afgegeven
afgehandeld afgekeurd afgelast afgelegd afgelegen afgeleid afgeleverd afgelopen afgemaakt afgenomen
afgepakt afgerond afgeschaft afgesloten afgesneden afgespeeld afgesproken afgestemd afgestudeerd
afgevaardigde afgevaardigden afgevallen afgeven afgevoerd afgevraagd afgevuurd afgewerkt afgewezen
afgezet afgezien afghan afghanen afghaner afghanische afghanischen afghanistan afghans afgift afgifter
afgjort afgor afgore afgorelse afgorende afgores afgrond afhaenger afhaengig afhalen afhankelijk
afhankelijkheid afholder afholdes afholdt afianzar aficion aficionado afield afiliacion afim afin afinal
afinidad afinidade afins afirma afirmacao afirmacion afirmacoes afirmado afirmam afirmando afirmar
afirmaram afirmat afirmativo afirmou afkeer afkoelen afkomst afkomstig afkomstige afkorting afla aflam
aflat aflata aflate aflati aflau afle afleggen afleiden afleiding aflevere afleveren aflevering
afleveringen afli afliccion afloat aflojar afloop afloopt aflopen aflu afluencia afluisteren aflyst
afmaken afmetingen afname afnemen afora aforementioned aforo afortunada afortunadamente afortunado
afpakken afraid afrekenen afrenta africa africain africaine africaines africains africana africanas
africani africano africanos africe afrika afrikai afrikan afrikanen afrikaner afrikanische afrikanischen
afrikanischer afrikansk afrikanska afrikanske afrikas afrikassa afriky afrit afro afronden afrontar
afrykanskich afsat afschaffen afschaffing afscheid afscheiding afschuwelijk afschuwelijke afskaffet
afsked afslag afslore afslorede afslorer afsloret afsluiten afsluiting afslutning afslutningen afslutte
afslutter afsluttet afsnit afsnittet afspeelt afspejler afspelen afspraak afspraakje afspraken afspreken
afstaan afstand afstanden afstandsbediening afstemning afstuderen aft aftale aftalen aftaler aftalt
aftellen aften aftenen aftenens aftensmad after afterlife aftermath afternoon afternoons afterward
afterwards aftes afton aftreden aftrekken afuera afundar afval afvallen afvalwater afviklet afviser
afvist afviste afvoer afvragen afwachten afwachting afwezig afwezigheid afwijkende afwijking afwijkingen
afwijzen afwisselend afzetten afzonderlijk afzonderlijke ag agac agace agaci again against agar agarra
agarrado agarrar agarro age aged agee agees ageing agem agence agences agenci agencia agencias agencies
agencja agencje agencji agency agenda agendan agendas agendo agent agenta agente agentem agenten agenter
agentes agenti agentia agentii agentow agents agentschap agentul agentur agentura agenturen agentury
agenzia agenzie agera agerade agerande agerar agerat ages agevolare agevolazioni agevole agevolmente
aggettivi aggettivo aggiorna aggiornamenti aggiornamento aggiornare aggiornata aggiornate aggiornati
aggiornato aggira aggirare aggiudicato aggiunge aggiungendo aggiungere aggiungerei aggiungete aggiungi
aggiungiamo aggiungo aggiungono aggiunse aggiunta aggiunte aggiunti aggiuntive aggiuntivi aggiuntivo
aggiunto aggiustare agglomeration agglomerations aggravated aggravating aggrave aggraver aggregate
aggregated aggregates aggregation aggression aggressionen aggressiv aggressiva aggressive aggressively
aggressiven aggressiver aggressivitat aggressivo aggressivt aggressor aggressore agguato aghi agi
agieren agierenden agiert agierte agil agile agilidad agility agilizar agindo aging agio agir agira
agirait agire agirlik agirlikli agis agisce agiscono agissait agissant agisse agissements agissent agit
agitacao agitacion agitada agitado agitar agitata agitated agitation agitato agitazione agite agitee
agito agiu agiz agli aglio agneau agnelli agnello agnostic ago agonia agonie agonizing agony agora
agosto agotador agotamiento agotar agrada agradable agradar agradavel agradece agradecemos agradecer
agradeceu agradecida agradecido agradecimento agradecimiento agradeco agrado agrandar agrandir
agrandissement agraria agrarian agrario agrarisch agrarische agravante agravio agreable agreablement
agreables agredido agredir agree agreeable agreed agreeing agreement agreements agrees agregacion
agregada agregado agregar agregat agrement agresion agresiva agresividad agresivo agresje agresji
agresor agressao agresse agresser agresseur agresseurs agressie agressief agressieve agressif agressifs
agression agressions agressiva agressive agressividade agressivite agressivo agressoes agressor
agresywne agresywny agri agricol agricola agricolas agricole agricoles agricoli agricolo agricoltori
agricoltura agriculteur agriculteurs agricultor agricultores agricultura agricultural agriculture
agriculturii agridulce agrisi agro agronomia agronomo agropecuaria agropecuario agrupacion agrupamento
agrupar agua aguacate aguada aguado aguantar aguante aguarda aguardando aguardar aguarde aguardiente
aguardo aguas aguda agudo aguenta aguentar aguento aguero aguia aguila aguinaldo aguja agujero agulha
agulhas agustos agustos'ta agy agyba agypten agyptens agypter agyptische agyptischen agzina agzini ah
aha ahead ahelyett ahem ahhoz ahi ahime ahlak ahlen ahneln ahnelt ahnen ahnlich ahnliche ahnlichem
ahnlichen ahnlicher ahnliches ahnlichkeit ahnlichkeiten ahnt ahnte ahnung ahnungslos ahogado ahogar
ahogo ahogy ahogyan ahoi ahoj ahol ahon ahondar ahonnan ahora ahorcado ahorita ahorn ahorrado ahorrar
ahorro ahova ahsap ahumada ai aia aiba aici aid aidant aide aided aidee aident aider aidera aiderait
aides aidez aidin aiding aidosti aids aie aiemmin aiemminkin aiempaa aient aies aigle aigles aigu aigue
aiguille aiguilles aihe aiheena aiheeseen aiheesta aiheista aiheita aihetta aiheuttaa aiheuttama
aiheuttanut aiheuttavat aiheutti aika aikaa aikaan aikaiseksi aikaisemmin aikaisin aikamoinen aikana
aikanaan aikansa aikavalilla aikoihin aikoina aikoinaan aikoja aikojen aikoo aikuinen aikuiset aikuisten
ail aile aileler aileleri ailenin ailes ailesi ailesine ailesinin ailier ailing aille aillent ailleurs
ailment ailments aim aimable aimaient aimais aimait aimant aime aimed aiment aimer aimerai aimeraient
aimerais aimerait aimeriez aimes aimez aiming aimons aims ainakaan ainakin ainda aine ainee aineen
aineet aineiden aineita aines ainetta ainoan ainoana ainoastaan ainoat ainsi ainut ainutlaatuinen aio
aion air airborne airbus airco aircraft aire aired aires airfield airing airline airliner airlines
airmen airplane airplanes airport airports airs airspace airtight airwaves airway airways airy ais
aisance aise aisee aisement aises aislada aislado aislamiento aislar aisle aisles ait aiti aitia aitini
aitinsa aito aitoa aittir aiuta aiutando aiutano aiutarci aiutare aiutarli aiutarlo aiutarmi aiutarti
aiutarvi aiutata aiutatemi aiutati aiutato aiutera aiuteranno aiuti aiutiamo aiutino aiuto aivan aivojen
aivot aj aja ajaa ajaksi ajalla ajalta ajamaan ajandek ajandekot ajanlani ajanlat ajanlatot ajanljuk
ajanlom ajanlott ajansi ajanut ajassa ajasta ajat ajatella ajatellaan ajatellen ajatellut ajattele
ajattelee ajattelemaan ajattelen ajattelevat ajattelin ajattelu ajattelua ajatuksen ajatukset ajatuksia
ajatus ajatusta ajavat ajedrez ajena ajeno ajetaan aji ajo ajoi ajoin ajoissa ajoittain ajout ajoutant
ajoute ajoutee ajoutees ajoutent ajouter ajoutes ajoutez ajto ajtot ajuda ajudado ajudam ajudando
ajudante ajudar ajudara ajudaram ajude ajudem ajudo ajudou ajung ajunga ajungand ajunge ajungem ajungi
ajuns ajustada ajustado ajustar ajuste ajustement ajustements ajuster ajustes ajuta ajutat ajute ajutor
ajutorul aka akademi akademia akademicki akademickich akademickie akademickiego akademickim akademie
akademien akademii akademik akademiker akademin akademische akademischen akademischer akademisk
akademiska akan akarcsak akarja akarjak akarnak akarod akarok akarom akarsz akart akarta akartak akartam
akarunk akce akcent akcentem akceptacji akceptuja akceptuje akci akcie akcii akcio akcios akcja akcjach
akcje akcji akcni akelig akik akiket akikkel akiknek akil akilli akin akinek akit akivel akkers akkia
akkoord akkoorden akkor akkora akkordeon akkori akkoriban akku akkurat akkus akla akli aklima aklina
aklini akne akoestische akorat akp aksam aksami aksamlar aksept akseptabelt akseptere aksepterer
akseptert aksi aksine aksiyon aksjene aksjer aksjon aksjonen akt akta aktach akte aktem akten
aktenzeichen akter akteur akteure akteuren aktie aktiebolag aktien aktiengesellschaft aktienmarkt aktier
aktif aktiivinen aktiivisesti aktion aktionar aktionare aktionen aktiv aktiva aktive aktiven aktiver
aktivera aktives aktivieren aktiviert aktivierung aktivist aktivisten aktivistin aktivit aktivitat
aktivitaten aktivitet aktiviteter aktivity aktivne aktivni aktivt aktor aktora aktorem aktorka aktorki
aktorow aktorzy aktow aktu aktualis aktualisieren aktualisiert aktualisierte aktualisierung aktualitat
aktualizace aktualizacja aktualizacji aktualna aktualne aktualnego aktualni aktualnie aktualnosci
aktualny aktualnych aktuel aktuell aktuella aktuelle aktuellem aktuellen aktueller aktuelles aktuellt
aktuelt akty aktywna aktywne aktywnego aktywnej aktywnie aktywnosc aktywnosci aktywny aktywnych aktywnym
aku akurat akustik akustisch akustische akustischen akut akuta akute akuten akuter akutt akwarium akzent
akzente akzeptabel akzeptanz akzeptiere akzeptieren akzeptiert akzeptierte al ala alaa alabado alabanza
alabar alabbi alabilir alacak alacsony alacsonyabb alado alak alakali alakasi alakja alaku alakul
alakult alalim alalla alalle alambre alameda alamo alanda alanina alaninda alanlar alanlarda alanlari
alap alapito alapitoja alapitvany alapja alapjan alaposan alapu alapul alapulo alapveto alapvetoen
alarak alarde alargar alarm alarma alarmanlage alarmante alarme alarmed alarmen alarmiert alarming
alarms alas alaska alaspain alasti alat alatt alatti alaturat alaturi alaves alay alb albaner albanesi
albanien albanil albastra albastru albay albe albedrio albeit alben alberca albergar alberghi albergo
albergue alberi albern albero albi albino albo albornoz alboroto albowiem albtraum albtraume album
albumet albumie albummet albums albumu albumul albumy albuns alcaide alcak alcalde alcaldesa alcaldia
alcanca alcancada alcancado alcancando alcancar alcancaram alcance alcancou alcantara alcantarilla
alcantarillado alcanzada alcanzado alcanzar alcatuit alcazar alchemist alchemy alchimie alcohol
alcoholic alcoholica alcoholico alcoholics alcoholism alcoholismo alcol alcool alcoolique alcooliques
alcoolisme alcools alcun alcuna alcune alcuni alcuno aldaar aldea aldeia aldeias alder alderen alderman
aldi aldigi aldigim aldigini aldik aldilar aldim aldozat aldozata aldozatok aldri aldrig aldus ale
aleacion aleas aleasa aleatoire aleatoires aleatoria aleatorio aleg alega alegacao alegacoes alegando
alegar alegato alege alegere alegerea alegeri alegerile alegerilor alegi alegoria alegou alegra alegre
alegremente alegria alegrias alegro alei aleja alejamiento alejandria alejar aleluia alem alema alemaes
aleman alemana alemao alemas alene alentador alentar alentour alentours aleppo alergia alert alerta
alertar alertas alerte alerted alerter alertes alerting alertou alerts alese alesi alespon alet aletaan
alettiin alev alevi alexanderplatz alez alfa alfabet alfabetet alfabetico alfabetizacao alfabeto
alfandega alferez alfieri alfoldi alfombra algae algebra algebraic algehele algemeen algemene algen
algerien algerienne algeriens alghe algo algodao algodon algorithm algorithme algorithmen algorithmes
algorithms algorithmus algoritme algoritmi algoritmo algorytm alguacil alguem algues alguien algum
alguma algumas algun alguna alguno alguns alhaalla alheia alho alhoewel aliada aliadas aliado aliados
alianca aliancas alianta alianza alias alibi alicante alien aliena alienacao alienacion alienate
alienated alienating alienation alieni alienigena alienigenas alieno aliens aliento alig alight align
aligned alignement aligner alignes aligning alignment alike alim aliment alimenta alimentacao
alimentacion alimentado alimentaire alimentaires alimentam alimentando alimentar alimentare alimentares
alimentario alimentation alimentato alimentazione alimente alimenter alimenti alimenticia alimenticio
alimento alimentos aliments alimony alinan alinarak alindi alinea alineacion alinhamento alinir alinmasi
alinmis alip aliquota alir alirim alirken alisveris alive aliviar alivio aliyor aliyorum aliyoruz alkaa
alkaen alkali alkaline alkalmabol alkalmas alkalmaval alkalmazas alkalmazasa alkalmazasok alkalmazott
alkalom alkalommal alkaneet alkanut alkavat alko alkohol alkoholem alkoholen alkoholi alkoholia
alkoholiker alkoholin alkoholismus alkoholist alkoholkonsum alkoholu alkoi alkoivat alkol alkotas alkoto
alku alkua alkunsa alkuperainen alkuperaisen alkupuolella alkuun all allah allah'a allah'in allah'tan
allahs allaient allais allait allam allami allamok allamokban allamtitkar allanamiento allando allandoan
allang allant allapot allapota allapotban allarga allargare allarme allas allast allat allati allatok
alldeles alle alleanza alleanze alleati alleato allebei alledaagse alledem allee alleen alleenstaande
allees allegation allegations allegato allege allegeance alleged allegedly alleger alleges allegiance
alleging allegory allegra allegri allegria allegro allehanda allein alleine alleinerziehende
alleinerziehenden alleingang alleinige alleinigen alleiniger alleinstehende alleinstellungsmerkmal allem
allemaal allemal allemand allemande allemandes allemands allenamenti allenamento allenare allenato
allenatore allenatori allende allenfalls aller allerbeste allerbesten allerdings allerede allereerst
allereerste allererste allerersten allergic allergie allergien allergies allergique allergisch allergisk
allergy allerhand allerheiligen allerlaatste allerlei allerletzte allermeisten allerseits alles
allesammen allesamt allestimento allestito allevamento alleviare alleviate alley alleys allez allg
allgau allgegenwartig allgemein allgemeine allgemeinen allgemeiner allgemeines allgemeinheit alli
alliage alliance alliances allians alliansen alliansens alliantie allianz allie allied alliee alliees
allier allierade allierede allierte allies allievi allievo alligator alligevel allihop allihopa
alliierten allikevel allions allitani allitja allitjak allitolag allitott allitotta allitottak allj
alljahrlich allmachtigen allmahlich allnak allni allo allocate allocated allocating allocation
allocations alloggi alloggio allok allomas allonge allongee allongement allonger allons allontana
allontanamento allontanare allontanarsi allontanati allontanato allora allotment allotted allow
allowable allowance allowances allowed allowing allows alloy alloys allra allround alls allseits
allsvenska allsvenskan allt alltag alltaglich alltagliche alltaglichen alltags alltak alltam alltid
alltids alltihop allting alltmer alluded alluding allume allumee allumer alluminio allunga allungare
allunk allure allures alluring allusion alluvione allvar allvaret allvarlig allvarliga allvarligt ally
allzeit allzu alm almacen almacena almacenado almacenaje almacenamiento almacenar almadan almak
almaktadir alman almanac almanca almanya almanya'da almas almaya almayi almen almendra almeno almidon
almighty almindelig almindelige almindeligt alminnelig almirante almis almisti almistir almocar almoco
almohada almond almonds almorzar almosen almost almuerzo alo aloe aloft aloha aloin aloita aloitetaan
aloitin aloittaa aloittanut aloitti aloja alojado alojamento alojamiento alojar alojen alol alom alone
along alongside aloof alors aloud alp alpen alperna alpes alpha alphabet alphabetical alphabetically
alphabetique alphabetisch alpin alpine alpinen alptraum alquanto alquilar alquiler alquimia already
alrededor alright als alsace alsacien alsbald alsjeblieft alsmaar alsmede alsnog also alsof alsook
alster alstublieft alszik alt altaar altal altala altalaban altalanos altamente altar altare altas
altavoz altbau altceva altcineva alte altele altem alten altenheim alter alteracao alteracion alteracoes
alterada alterado alterar alterare alteration alterations alterato alterazione alterazioni altercado
altercation altere altered alteren alterer alteres altering altern alterna alternance alternancia
alternanza alternate alternately alternatief alternatieve alternatieven alternatif alternatifs
alternating alternativ alternativa alternativamente alternativas alternative alternatively alternativen
alternativer alternatives alternativet alternativi alternativni alternativo alternativos alternativt
alternatywa alternatywe alternatywne alternatywnych alternatywy alterno alterou alters altersgruppe
altersgruppen altersheim altersklasse altersklassen altersversorgung altertum altes altesse alteste
altesten altester alteza altezza altfel altfor althans although alti altid altii altijd altina altinda
altindaki altindan alting altini altisima altisimo altissima altissimi altissimo altitud altitude
altitudes altmodisch alto altogether altona altor altora altos altra altre altresi altrettante
altrettanti altrettanto altri altrimenti altro altronde altrove altrui altruism altruistic altsa
altstadt altul altura alturas altyapi alu alucinante aludes aludni aludtam alue alueella alueelle
alueelta alueen alueet alueiden alueilla alueille alueita aluetta alugar aluksen aluksi alum alumbrado
aluminio aluminium aluminum alumna alumni alumno alun aluna alunni alunno aluno alunos alunperin alus
alusao alusion alussa alusta aluvion alv alvas alvast alverden alvo alvor alvorada alvorens alvorlig
alvorlige alvorligt alvos always alweer alykas alza alzada alzado alzamiento alzando alzano alzar alzare
alzarmi alzarsi alzata alzate alzati alzato alzheimer alzi alzo am ama amabilidad amable amablemente
amaci amaciyla amacli amadora amadores amager amalgamated amalgamation amalgame amam amamos amande
amandes amando amandoi amanecer amanha amanhecer amano amant amante amantes amanti amants amar amara
amare amarela amarelas amarelo amarezza amarga amargo amargura amarilla amarillento amarillo amaro
amarrado amas amassed amata amate amateur amateure amateurs amati amato amator amatoriale amatoriali
amava amavel amavo amaze amazed amazement amazes amazing amazingly amazon amazonas amazone amazonia
amazonica ambacht ambas ambasada ambasador ambasadora ambasady ambasciata ambasciatore ambasciatori
ambassad ambassade ambassaden ambassadeur ambassadeurs ambassador ambassadors ambedue ambele amber
ambiance ambiant ambiante ambicao ambicion ambiciosa ambicioso ambicje ambicji ambicoes ambience ambient
ambientais ambiental ambientali ambiente ambientes ambienti ambigua ambiguedad ambiguita ambiguite
ambiguity ambiguo ambiguous ambii ambisjoner ambitie ambities ambitieus ambitieuse ambitieux ambitieuze
ambition ambitionen ambitioner ambitionierte ambitions ambitious ambitny ambito ambivalent ambizione
ambizioni ambizioso ambos ambre ambt ambtenaar ambtenaren ambulance ambulances ambulancia ambulans
ambulanse ambulansen ambulant ambulanta ambulante ambulanten ambulanti ambulanz ambulanza ambush
ambushed amca ame ameaca ameacada ameacado ameacando ameacar ameacas ameacou ameddig amei ameise ameisen
amelioration ameliorations ameliore amelioree ameliorer ameliyat amellyel amely amelyben amelyek
amelyeket amelyen amelyet amelyik amelynek amem amen amena amenage amenagee amenagement amenagements
amenager amenaza amenazante amenazar amend amende amended amendement amendements amendes amending
amendment amendments amendoim amends amene amenee amenent amener amenes amenintare amenities amennyiben
amennyire amennyit ameno amer amere americain americaine americaines americains american americana
americanas americane americani americanii americano americanos americe americii americka americke
americkeho americky americkych americti amerika amerika'da amerika'nin amerikaan amerikaban amerikai
amerikaiak amerikali amerikan amerikanen amerikaner amerikanere amerikanerin amerikanern amerikanerna
amerikanerne amerikanisch amerikanische amerikanischen amerikanischer amerikanisches amerikansk
amerikanska amerikanske amerikanskt amerikas amerikassa amerikkalainen amerikkalaisen amerikkalaiset
ameriky amertume amerykanie amerykanow amerykanscy amerykanska amerykanski amerykanskich amerykanskie
amerykanskiego amerykanskiej amerykanskim ameryki ames amestec amethyst ametralladora amiable amiamo
amiante amiaza amibe amiben amibol amica amicable amical amicale amicaux amiche amichevole amichevoli
amici amicizia amicizie amico amid amidst amiert amies amig amiga amigable amigas amigavel amigo amigos
amiguinho amihez amik amiket amikor amilyen aminek amino aminosauren amint aminte amintesc aminteste
amintiri amintirile amintit amiota amiral amire amirol amis amiss amistad amistosa amistoso amitie
amities amitol amivel amizade amizades amk ammalato ammatti ammattilainen ammazza ammazzano ammazzare
ammazzato ammazzo ammenda ammessa ammesse ammessi ammesso ammette ammettere ammetterlo ammetto
amministrare amministrativi amministratore amministratori amministrazione amministrazioni ammiraglio
ammirare ammirazione ammiro ammissione ammo ammonia ammoniak ammontare ammunisjon ammunition ammuttiin
amnesia amnestie amnesty amnistia amnistie amo amok among amongst amont amor amorce amore amores amori
amorosa amoroso amorphous amortizacion amortization amostra amostras amou amount amounted amounting
amounts amour amoureuse amoureuses amoureux amours amp ampara ampel ampeln amper amphetamine amphi
amphibians amphibien amphibious amphitheatre ampi ampia ampiamente ampie ampiezza ampio ampla amplamente
amplasat ample amplement ampleur amplia ampliacao ampliacion ampliamente ampliamento ampliar ampliare
ampliato amplificador amplification amplified amplifier amplifiers amplify amplio amplitud amplitude
amplo ampoule ampoules amps ampua ampui amputated amputation amsterdam amt amter amtern amtes amtierende
amtierenden amtlich amtliche amtlichen amts amtsantritt amtsblatt amtsgericht amtsgerichts amtsinhaber
amtssprache amtszeit amugy amulet amunicji amusant amusante amuse amused amusement amusent amuser
amusieren amusiert amusing an anaal anaconda anadida anadido anadir anadolu anaerobic anaesthetic
anahtar anal anale analfabetismo analisa analisando analisar analise analises analisi analisis analisou
analist analista analistas analisten analitica analitico analiz analiza analizar analize analizi
analizie analizowac analizy analizza analizzando analizzare analizzato analog analoga analogamente
analoge analogen analoghe analoghi analogia analogico analogie analogies analogo analogous analogue
analogy analys analyse analysed analysen analyser analysera analyserar analyseren analyses analysieren
analysiert analysing analysis analyst analyste analysten analystes analysts analytic analytical
analytiker analytique analytische analytischen analyysi analyza analyze analyzed analyzer analyzes
analyzing analyzy anamma ananas anao anar anaranjado anarchia anarchie anarchism anarchist anarchiste
anarchisten anarchistes anarchists anarchy anarquia anarquismo anarquista anasthesie anatomia anatomical
anatomie anatomy anayasa anbau anbauen anbefale anbefaler anbefales anbefaling anbefalinger anbefalt
anbefalte anbeginn anbelangt anbetracht anbetung anbieten anbieter anbietern anbietet anbindung anblick
anbot anbragt anbraten anbringen ancak ancestor ancestors ancestrais ancestral ancestry ancetre ancetres
ancha anche ancho anchor anchorage anchored anchoring anchors anchura anciana anciano ancien ancienne
anciennement anciennes anciennete anciens ancient ancients ancillary ancla ancor ancora ancrage ancre
and anda andacht andado andadura andai andaluz andaluza andam andamento andamios andan andando andante
andar andarci andare andares andarmene andarono andarsene andartene andas andasse andassero andata
andate andati andato andauern andauernd andauernde andauernden andava andavano andavo ande andei andel
andelen anden andenken ander andere anderem anderen anderer andererseits anderes anderhalf anderhalve
anderledes andermans andern andernfalls andernorts anderseits andersherum andersom anderswo andert
anderte anderten anderthalb anderung anderungen anderweitig anderzijds andet andetag andeuten
andeutungen andiamo andina andino andliga ando andorra andou andrai andrang andranno andras andrebbe
andrebbero andremo andren andreplass andro androhung android androida ane aneantir aneb anebo anecdota
anecdotal anecdote anecdotes aneignen aneignung aneinander aneis anekdote anekdoten anel anelkul anelli
anello anelse anemia aner anerkannt anerkannte anerkannten anerkannter anerkende anerkendelse anerkender
anerkendt anerkendte anerkennen anerkennt anerkennung anerkjenne anerkjennelse anerkjent anerkjente
anestesia anesthesia anesthesie anesthetic aneurysm anew anexion anexo anfahren anfahrt anfall anfalla
anfallare anfalle anfallen anfallenden anfaller anfallet anfallig anfang anfange anfangen anfanger
anfanglich anfangliche anfanglichen anfangs anfangsphase anfangst anfangszeit anfangt anfassen
anfechtung anfeindungen anfertigen anfertigung anfing anfiteatro anfitriao anfitrion anflug anfordern
anforderung anforderungen anforer anfort anfrage anfragen anfreunden anfuhlen anfuhlt anfuhren anfuhrer
anfuhrt ang angabe angaben angaende angajat angajati angar angav ange angebaut angeben angeblich
angebliche angeblichen angeblicher angebot angebote angeboten angebotene angebotenen angebots angebracht
angebrachte angebrachten angebunden angedacht angedeutet angedroht angeeignet angefahren angefangen
angefasst angefertigt angefordert angefragt angefuhrt angefuhrten angegangen angegeben angegebene
angegebenen angegriffen angeguckt angehalten angehangt angehen angehende angehenden angehoben angehoren
angehorige angehorigen angehoriger angehort angehorte angehorten angeht angeklagt angeklagte angeklagten
angeklickt angekommen angekundigt angekundigte angekundigten angel angelangt angelaufen angelegenheit
angelegenheiten angelegt angelegte angelegten angelehnt angeli angelic angelito angeln angels
angelsachsischen angemacht angemeldet angemeldeten angemerkt angemessen angemessene angemessenen
angemessener angenehm angenehme angenehmen angenehmer angenehmes angenommen angenommenen angeordnet
angeordnete angeordneten angepasst angepasste angepassten angepisst anger angerechnet angered angeregt
angereichert angereist angerichtet angerufen anges angesagt angesammelt angeschafft angeschaut
angeschlagen angeschlossen angeschlossenen angeschossen angeschrieben angesehen angesehene angesehenen
angesetzt angesicht angesichts angesiedelt angespannt angesprochen angesprochene angesprochenen
angesteckt angestellt angestellte angestellten angestellter angestiegen angestrebt angestrebte
angestrebten angestrengt angetan angetreten angetrieben angetroffen angewachsen angewandt angewandte
angewandten angewendet angewiesen angezeigt angezogen angezundet angezweifelt angibt angielska angielski
angielskich angielskie angielskiego angielskiej angielskim angielsku angivelig angiveligt angiver
angivet anglais anglaise anglaises angle angled angleichung angler anglers angles anglia angliaban
anglicke anglicky anglictine anglie anglii angling anglo anglophone anglophones anglosajon anglosassone
angoisse angoisses angol angola angolano angoli angolo angolul angoscia angostura angra angre angreb
angrebet angreifen angreifer angreift angrenzende angrenzenden angrep angrepet angrepp angrer angribe
angriber angriff angriffe angriffen angriffs angrily angripa angripe angriper angry angst angste angsten
angstig angstlich angucken anguila anguish angular angulo angulos angustia angyal anhaben anhalt
anhalten anhaltend anhaltende anhaltenden anhaltender anhalter anhaltspunkt anhaltspunkte anhand anhang
anhangen anhanger anhangern anheben anhebung anhelo anhieb anhohe anholdt anhoren anhort anhorung ani
aniden anii anilan anillo anilor anima animacao animacion animacios animacji animacoes animada animado
animador animados animais animal animale animalele animalelor animales animali animals animar animata
animate animated animateur animateurs animati animatie animation animationen animations animato animator
animatrice animaux animazione anime animee animer animes animi animieren animiert animo animosity aninda
aning aningen aniol aniola aniolow anioly aniquilacion aniquilar aniversario aniz anjo anjos ankam
ankamen ankara ankara'da ankauf anker ankieta ankiete ankietowanych ankiety anklaga anklagad anklagade
anklagar anklagas anklage anklagelser anklagelserna anklagen anklager anklaget anklang ankle ankles
anklicken anknupfen anknytning ankom ankommen ankommer ankommet ankommt ankomst ankundigen ankundigt
ankundigung ankundigungen ankunft anladim anlaeg anlaegget anlage anlagen anlagt anlam anlama anlamadim
anlamak anlamaya anlamda anlami anlamina anlaminda anlamini anlamiyla anlamiyorum anlamli anlamsiz anlar
anlasilan anlasma anlasmasi anlass anlasse anlassen anlasslich anlat anlatan anlatir anlatiyor anlatmak
anlatmaya anlatti anlauf anlaufstelle anlayisi anledning anledningar anledningarna anledningen
anledninger anlegen anleger anlegg anlegget anlegt anlehnung anleihe anleihen anleitung anleitungen
anliegen anlik anlita anlitar anliyorum anm anmachen anmelde anmeldelse anmeldelser anmelden anmelder
anmeldt anmeldung anmeldungen anmerken anmerkung anmerkungen anmodning anmut annahernd annaherung annahm
annahme annahmen annal annalen annales annals annan annans annanstans annars annat annata anneau anneaux
annee annees annehmen anneler annem anneme annemin annen annenin annerledes annesi annesinin annessa
annessi annessione annesso annet annetaan annettiin annettu annex annexation annexe annexed annexes
annexion anni annihilated annihilation annimmt anniversaire anniversaires anniversario anniversary anno
annoin annoncait annoncant annonce annoncee annoncees annoncent annoncer annonces annons annonsen
annonser annorlunda annos annotated annotations annotazioni announce announced announcement
announcements announcer announcers announces announcing annoy annoyance annoyed annoying annoys annuaire
annual annuale annuali annually annuel annuelle annuellement annuelles annuels annuities annuity
annulation annule annulee annuler annuleren annulla annullare annullata annullato annulled annuncia
annunciare annuncio annunziata annunzio annuo annyi annyira annyit ano anoche anochecer anoes anointed
anomalia anomalie anomalies anomalous anomaly anon anoniem anonieme anonima anonime anonimi anonimo
anonimowy anonym anonyma anonymat anonyme anonymen anonymer anonymes anonymitat anonymity anonymous
anonymously anonymt anordna anordnar anordnas anordnen anordnung anordnungen anorexia anormal anos
anotacion anotacoes anotar another anpacken anpassa anpassad anpassade anpassar anpassas anpassat
anpassen anpassning anpasst anpassung anpassungen anpfiff anrecht anrede anregen anregung anregungen
anreise anreisen anreiz anreize anrichten anruf anrufe anrufen anrufer anruft ans ansa ansaette
ansaettelse ansage ansagen ansah ansainnut ansaitsee ansamblu ansamblul ansammlung ansassig ansassige
ansassigen ansat ansatt ansatte ansatz ansatze ansatzen ansatzweise ansbach anschaffen anschaffung
anschaue anschauen anschaulich anschaut anschauung anschein anscheinend anschlag anschlage anschlagen
anschluss anschlusse anschlussstelle anschreiben anschrift anschuldigungen anse anseende ansehe ansehen
anser anses ansett ansette ansettelse ansetts ansetzen ansia ansicht ansichten ansiedad ansiedade
ansiedlung ansieht ansigt ansigtet ansikt ansikte ansikten ansiktet ansiosa ansioso ansiosos ansiosta
anslag ansluta ansluter anslutning ansogning ansonsten anspannung anspielung anspielungen ansporn
ansprache ansprechbar ansprechen ansprechend ansprechende ansprechpartner anspricht anspruch anspruche
anspruchen anspruchsvoll anspruchsvolle anspruchsvollen anspruchsvoller anstalt anstalten anstand
anstandig anstandige anstandigen anstandiger anstandiges anstatt anstecken ansteckend ansteckung
anstehen anstehende anstehenden ansteht ansteigen ansteigt anstelle anstellen anstellt anstellung
anstieg anstreben anstrebt anstrengen anstrengend anstrengende anstrengenden anstrengender anstrengung
anstrengungen anstrich ansturm ansvar ansvarar ansvaret ansvarig ansvariga ansvarlig ansvarlige
ansvarsfull ansvarsfullt ansvarstagande answer answered answering answers ant anta antaa antagande
antaganden antagelig antagen antager antagligen antagonist antagonistic antagonists antaisi antakelig
antal antalet antall antallet antalya antamaan antano antanut antar antarctic antarctique antarktis
antartica antas antatt antavat ante antebrazo antecedencia antecedente antecedentes antecedents
antecesor antecipacao anteckningar anteeksi anteil anteile anteilen anteilig anteilnahme anteils
antelacion antelope antemano antena antenati antenie antenna antennae antennas antenne antennen antennes
anteny antepassados anteproyecto anterieur anterieure anterieures anterieurs anterioara anterioare
anterior anteriore anteriores anteriori anterioridad anteriormente antes antesala anthem anthems
anthologie anthology anthrax anthropological anthropologie anthropologist anthropologists anthropology
anti antibiotic antibiotica antibioticos antibiotics antibiotika antibiotiques antibodies antibody
antica anticamente antiche antichi antichita anticipa anticipacion anticipada anticipar anticipare
anticipata anticipate anticipated anticipates anticipating anticipation anticipato anticipazione
anticipe anticipee anticiper anticipo antico anticorpi anticorps antics anticuado antidepressant
antidepressants antidepressiva antidote antidoto antiek antieke antifa antifaschisten antifaschistischen
antiga antigamente antigas antigen antigens antigo antigos antigua antiguamente antiguedad antiguidade
antiguo antik antika antike antiken antiker antikorper antingen antiquated antique antiques antiquitaten
antiquite antiquites antiquities antiquity antisemite antisemiten antisemites antisemitisch
antisemitische antisemitischen antisemitism antisemitisme antisemitismus antisocial antithesis antitrust
antlers antlitz antog antogs antoi antoivat antojo antok antologia antonescu antorcha antrag antrage
antragen antrags antragsteller antrat antrenament antrenor antrenorul antreten antrieb antriebe antritt
antro antropologia antropologo ants antun antwerpen antwoord antwoordde antwoorden antwoordt antwort
antworte antworten antwortest antwortet antwortete anty antyder anuais anual anuala anuale anualmente
anuario anulacao anulacion anular anului anume anumit anumita anumite anumitor anuncia anunciada
anunciado anunciados anunciando anunciar anunciaram anuncio anuncios anunciou anunt anunta anuntat anus
anvende anvendelse anvender anvendes anvendt anvendte anvertrauen anvertraut anvil anwachsen anwalt
anwalte anwalten anwaltin anwalts anwarter anweisung anweisungen anwendbar anwenden anwender anwendet
anwendung anwendungen anwendungsbereich anwesen anwesend anwesende anwesenden anwesenheit anwohner
anxiete anxieties anxiety anxieux anxious anxiously any anyad anyag anyaga anyagi anyagok anyagot anyam
anybody anyhow anyja anyjat anymore anyone anything anytime anyu anyway anywhere anzahl anzahlung
anzeichen anzeige anzeigen anzeiger anzeigt anzi anziane anziani anzianita anziano anziche anziehen
anziehend anzieht anziehungskraft anzitutto anzubieten anzubringen anzuelo anzuerkennen anzufangen anzug
anzuge anzugeben anzugehen anzugreifen anzuhalten anzuhoren anzukommen anzulegen anzumelden anzumerken
anzunden anzunehmen anzupassen anzurufen anzuschauen anzusehen anzusetzen anzusiedeln anzusprechen
anzustellen anzustreben anzutreffen anzutreten anzuwenden anzuzeigen anzuziehen ao aonde aorta aos aout
ap apa apache apacible apaga apagada apagado apagar apagon apagou apaisement apaiser apaixona apaixonada
apaixonado apaixonados apaixonar apaixonei apaixonou apam apanha apanhado apanhar apar apara aparare
apararea apararii aparat aparate aparatem aparato aparatu aparatul apare aparea apareca aparece aparecem
aparecendo aparecer apareceram apareceu aparecia aparecida aparecido aparecimento aparelho aparelhos
aparencia aparent aparentar aparente aparentemente aparicao aparicio aparicion aparicoes apariencia
aparitia aparitie aparitiei apart apartado apartament apartamento apartamentos apartamentul apartar
aparte apartheid apartin apartinand apartine apartment apartments aparut aparute apasionada
apasionadamente apasionado apasionante apathy apatia ape apego apei apel apelacao apelacion apelar apele
apelido apellido apelo apelor apelsin apelu apeluje apelul apen apenas apendice apercevoir apercois
apercoit apercu apere aperfeicoamento aperitivo apero aperta apertado apertamente apertar aperte aperti
aperto apertura aperture apes apesar apetece apetite apetito apetyt apex apfel apfeln api apice apiece
apio apja apjat apk aplastante aplastar aplaudir aplauso aplausos aplazamiento aplazar aplica aplicable
aplicacao aplicacion aplicacoes aplicada aplicadas aplicado aplicados aplicando aplicar aplicare
aplicarea aplicat aplicata aplicate aplicatii aplicativo aplicativos aplikace aplikaci aplikacja
aplikacje aplikacji apocalipsis apocalypse apocalyptic apod apoderado apodo apogee apogeo apoi apoia
apoiada apoiado apoiam apoiando apoiar apoiaram apoio apoiou apokalypse apollo apollon apologetic
apologia apologie apologies apologise apologised apologize apologized apologizes apologizing apology
aponta apontada apontado apontam apontando apontar apontou apor aportacion aportar aporte apos
aposentado aposentadoria aposentar aposta apostar apostas apostasy apostel apostle apostles aposto
apostol apostoli apostolic apostolica apostolico apostolique apostolischen apostolo apostolos apotek
apoteket apotheek apotheke apotheken apotheker apotre apotres apoyar apoyo app appaiono appalled
appalling appalti appalto apparaat apparaissent apparait apparaitre apparat apparaten apparater apparati
apparato apparatus apparatuur appare apparecchi apparecchio appareil appareils apparel apparemment
apparence apparences apparent apparente apparentemente apparently apparenza apparenze apparire
apparition apparitions appariva apparizione apparsa apparsi apparso appartamento appartement
appartementen appartements appartenait appartenance appartenant appartenente appartenenti appartenenza
appartenere apparteneva appartengono appartenir appartenu appartiene appartiennent appartient apparu
apparue apparus apparve appassionata appassionati appassionato appeal appealed appealing appeals appear
appearance appearances appeared appearing appears appease appel appelaient appelait appelant appele
appelee appelees appeler appeles appelez appell appellate appellation appelle appellent appellera
appelles appelli appelliert appello appelons appels appena appendice appendix appeso appetit appetite
appetito appieno applaud applauded applaudir applaudissements applaus applause applausi applauso apple
applen apples appliance appliances applica applicabile applicabili applicable applicables applicando
applicano applicant applicants applicare applicata applicate applicati applicatie applicaties
application applications applicato applicazione applicazioni applicera appliceras applied applies
applikation appliquant applique appliquee appliquees appliquent appliquer appliques apply applying
appoggia appoggiare appoggiata appoggiato appoggio appoint appointed appointees appointing appointment
appointments appoints apport apportant apportare apportate apporte apportee apportees apportent apporter
apportera apportes apportez apporto apports apposita apposite appositi apposito apposta apposto
appraisal appreciable appreciate appreciated appreciates appreciating appreciation appreciative apprecie
appreciee apprecient apprecier apprecies apprehend apprehended apprehender apprehension apprehensive
apprenait apprenant apprend apprende apprendere apprendimento apprendistato apprendra apprendre apprends
apprenez apprenne apprennent apprenti apprentice apprentices apprenticeship apprentis apprentissage
appreso appresso apprete apprezza apprezzano apprezzare apprezzata apprezzati apprezzato apprezzo appris
apprit approach approached approaches approaching approbation approcci approccio approchant approche
approchent approcher approches approdo approfitta approfittando approfittare approfondie approfondimento
approfondir approfondire approfondita approfondito appropriata appropriate appropriated appropriately
appropriation appropriations appropriato approprie appropriee appropriees approprier appropries
approssimativamente approuve approuvee approuver approva approval approvals approvare approvata
approvate approvati approvato approvazione approve approved approves approving approvisionnement
approvvigionamento approx approximate approximately approximation approximativement apps appui appuie
appuient appuis appuntamento appunti appunto appuyant appuye appuyee appuyer appuyes apr apra apre
apreciacao apreciacion apreciar apreciat aprecio apreensao aprehension aprenda aprende aprendem
aprendemos aprendendo aprender aprenderam aprendeu aprendi aprendido aprendiz aprendizado aprendizagem
aprendizaje aprendo apres apresenta apresentacao apresentacoes apresentada apresentadas apresentado
apresentador apresentadora apresentados apresentam apresentando apresentar apresentaram apresentava
apresente apresento apresentou apresurado apretada apretado apretar apreton apri apriamo apricot aprieto
april aprile aprilie aprilis aprire aprirsi aprite apro aproape aprobacion aprobada aprobado aprobar
aprobarea aprobat aprofundar apron aprono apropiacion apropiada apropiadamente apropiado apropiat
apropiata apropiate apropiati apropie apropiere apropierea apropo apropos apropriacao apropriada
apropriado aprova aprovacao aprovada aprovadas aprovado aprovados aprovar aprovechado aprovechamiento
aprovechar aproveita aproveitamento aproveitando aproveitar aproveite aproveitem aproveitou aprovou
aproxima aproximacao aproximacion aproximada aproximadamente aproximado aproximam aproximando aproximar
aproximativ aproximou aps apt apta aptal apte apteki aptitud aptitude aptitudes aptly apto apu apua
apucat apuesta apuesto apuna apunalado apuntado apuntar apunte apuracao apurado apurar apure apuro apuun
aqua aquaculture aquando aquarell aquario aquarium aquatic aquatique aquatiques aquecer aquecimento
aqueduct aquel aquela aquelas aquele aqueles aquella aquello aqueous aqui aquila aquiles aquilo
aquisicao aquivalent ar ara arab araba arabe araber arabern arabes arabia arabien arabieren arabisch
arabische arabischen arabischer arabisk arabiska arabiske arabistan arable arabow arabski arabskich
arabskie arabskiego arabskiej arac araci araciligiyla aracin araclari arad arada aradan aragon aragones
araignee araignees aralarinda aralik arama aramak aramaya arame aramizda arana aranan arance arancel
arancia aranha aranhas aranyban aranyos arap arapca arasi arasina arasinda arasindaki arasindan
arastirma arastirmalar arata aratat arate aratott arayan arayin arayip arazi arbeid arbeide arbeider
arbeidere arbeiderne arbeiderpartiet arbeiders arbeidet arbeidsgiver arbeidsgivere arbeidskraft
arbeidsliv arbeidslivet arbeidsmarkt arbeidsplass arbeidsplassen arbeidsplasser arbeidstakere arbeit
arbeite arbeiten arbeitende arbeitenden arbeiter arbeiterbewegung arbeiterinnen arbeiterklasse arbeitern
arbeiterpartei arbeitest arbeitet arbeitete arbeiteten arbeitgeber arbeitgebern arbeitgebers
arbeitnehmer arbeitnehmern arbeitsamt arbeitsbedingungen arbeitsgemeinschaft arbeitsgericht
arbeitsgruppe arbeitsgruppen arbeitskollegen arbeitskraft arbeitskrafte arbeitskraften arbeitskreis
arbeitskreises arbeitsleben arbeitsleistung arbeitslos arbeitslose arbeitslosen arbeitslosengeld
arbeitslosenquote arbeitslosigkeit arbeitsmarkt arbeitsplatz arbeitsplatze arbeitsplatzen arbeitsrecht
arbeitsstelle arbeitsstunden arbeitstag arbeitstage arbeitsteilung arbeitsverhaltnis arbeitsvertrag
arbeitsweise arbeitswelt arbeitszeit arbeitszeiten arbeitszimmer arbejde arbejdede arbejder arbejdere
arbejdes arbejdet arbejdskraft arbejdsmarkedet arbejdsmiljo arbejdsplads arbejdspladser arbeta arbetade
arbetande arbetar arbetare arbetarklassen arbetarna arbetat arbete arbeten arbetet arbetsdag
arbetsgivare arbetsgivaren arbetsgivarna arbetskraft arbetsliv arbetslivet arbetsmarknad arbetsmarknaden
arbetsplats arbetsplatsen arbetsplatser arbetstagare arbetstid arbetsuppgifter arbiter arbitrage
arbitragem arbitraire arbitraje arbitral arbitraria arbitrariamente arbitrariedad arbitrarily arbitrario
arbitrary arbitration arbitrator arbitre arbitres arbitri arbitrio arbitro arbol arboleda arbor arbre
arbres arbusto arc arca arcade arcaico arcane arcangel arcat arce arcebispo arch archaeological
archaeologist archaeologists archaeology archaic archaique archangel archaologen archaologie
archaologische archaologischen archbishop archdiocese arche arched archeological archeologie
archeologique archeologiques archeologische archeologues archeoloog archer archers archery arches
archetype archeveque archi archiduque archief archieven archipel archipelago archipielago architect
architecte architecten architectes architects architectural architecture architectures architectuur
architekt architekten architektonische architektonischen architektur architektura architektury
architetto architettura architetture archiv archive archived archiven archives archivi archiviazione
archivio archivo archivs archiwum arcilla arcivescovo arco arcobaleno arcos arcs arctic arctique
arcybiskup arcybiskupa arde ardent ardente arder ardeur ardiente ardilla ardindan ardoise ardor ardua
arduo arduous are area areal arealer arealu areas aree areia arena arenal arenan arenas arend arene
arenie arenor arepa ares arestat arestati areszcie areszt aresztowac aresztowali aresztowana
aresztowania aresztowanie aresztowano aresztowany aresztu aret arete arets arevis arg arga argang arge
argel argen argent argentin argentina argentine argentinien argentinische argentinischen argentino
argentinos argento arger argere argerlich argern argernis argert arges argila argile argilla arginare
argint argomentazione argomentazioni argomenti argomento arguably argue argued argues arguing argument
argumenta argumentacion argumentar argumentation argumente argumentem argumenten argumenter argumentera
argumenterar argumentet argumentieren argumentiert argumentierte argumento argumentos argumentou
argumentow arguments argumenty argyle arh arhitectura arhiva arhundrede arhundreder arias arid aries
ariete arige arild arise arisen arises arising arista aristocracia aristocracy aristocrat aristocratic
aristocratie aristocrats arithmetic aritmetica ariyor ariyorum arizona ark arka arkada arkadan arkadas
arkadasi arkadasim arkadaslar arkadaslari arkadaslarim arkadaslik arkasina arkasinda arkasindan arkea
arkeen arki arkitekt arkitekter arkitektur arkiv arkivet arktis arla arlig arlige arligt arm arma
armacao armada armadas armade armadilha armadilhas armadio armado armados armadu armadura armady
armament armamenti armamento armaments armar armario armarna armas armata armate armatei armati armato
armatura armazem armazenamento armazenar armazon armband armbanduhr armchair arme armed armee armeen
armees armeija armeijan armeijassa armel armele armement armen armene armenia armenien armeniens
armenier armeniern armenio armer armeren armes armi armia armie armies armii arming armistice armisticio
armoede armoire armonia armonica armonico armor armored armory armour armoured armpit arms armselig
armsten armstrong armure armut armutszeugnis army arnaque arnsberg aro aroma aromatic aromen aromes
arose around arousal aroused arpa arqueologia arqueologica arqueologico arqueologo arquero arquipelago
arquitecto arquitectonica arquitectonico arquitectura arquiteto arquitetos arquitetura arquivo arquivos
arrabbiare arrabbiata arrabbiati arrabbiato arrache arracher arraekke arraigada arraigado arraigo
arranca arrancado arrancar arrange arranged arrangemang arrangement arrangementer arrangementet
arrangements arranger arrangera arrangerade arrangerar arrangeras arrangerat arrangere arrangerer
arrangeres arrangeret arrangert arrangerte arrangieren arrangiert arranging arranjar arranjo arranjos
arranque arrasar arrastar arrastrada arrastrado arrastrar arrastre array arrays arre arrears arrebatado
arrebato arrecadacao arrecadar arrecho arrecife arredi arredores arreglada arreglado arreglar arreglo
arrendamiento arrendersi arrepender arrependimento arrepentimiento arrepentirse arrest arresta arrestada
arrestado arrestar arrestare arrestata arrestati arrestatie arrestaties arrestation arrestations
arrestato arrested arresteren arresteret arrestert arresti arresting arresto arrests arret arretait
arrete arretee arretees arretent arreter arretera arretes arretez arretons arrets arriba arribo
arricchire arricchito arriendo arriere arrieres arriesgada arriesgado arriesgar arrisca arriscar arriva
arrivaient arrivais arrivait arrival arrivals arrivando arrivano arrivant arrivants arrivarci arrivare
arrivarono arrivasse arrivata arrivate arrivati arrivato arrivava arrivavano arrive arrived arrivederci
arrivee arriveerde arriveert arrivees arrivent arriver arrivera arriverai arriverait arriveranno
arriveren arriveront arrives arrivez arrivi arriviamo arriving arrivino arrivo arrivons arroba arrogance
arrogancia arrogant arrogante arrogantie arroganz arroganza arrojado arrojar arrol arrondi
arrondissement arrondissements arroser arrosto arrow arrows arroyo arroz arruinar arrumar ars arsag
arsagen arsager arsch arsche arschloch arschlocher arse arsen arsenal arsenic arsenico arson arsyttaa
art artar artatlan arte artefacto artefacts artefakte artefice artei artemis arten arter artere arteres
arteria arterial arterie arterielle arteries artery artes artesanato artesania artesano artesaos
artgenossen arthritis arti article articles artico articol articolata articolato articole articoli
articolo articolul articulacao articulacion articulado articular articulate articulated articulation
articulations articulo artier artiest artiesten artifact artifacts artifice artificiais artificial
artificiale artificiali artificially artificialmente artificiel artificielle artificiellement
artificiels artificio artig artigianali artigiani artigiano artigo artigos artik artikel artikelen
artikeln artikels artikkel artikkelen artikkeli artikkelin artikkelissa artiklar artiklarna artiklen
artiklene artikler artilharia artilheiro artilleri artilleria artillerie artillery artisan artisanale
artisanat artisans artist artista artistas artiste artisten artister artisterna artistes artisti
artistic artistica artistically artisticas artistice artistiche artistico artisticos artistiek
artistieke artistii artistilor artistique artistiques artistry artists artistul artistului artiyor arton
artritis arts artsen artti artwork artworks arty artykul artykule artykulem artykulow artykulu artykuly
artysci artysta artystami artystka artystki artystow artysty artystyczna artystyczne artystycznego
artystycznej artystyczny artystycznych arunca aruncat arv arvata arve arven arvet arvio arvioi arvioida
arvioidaan arvioitu arviolta arvion arvoa arvode arvoinen arvoista arvoja arvokas arvokasta arvon arvore
arvores arvosta arvostaa arvostan arvostelu arvot arzneimittel arzneimitteln arzobispado arzobispo arzt
arzte arzten arztes arztin arztliche arztlichen arztlicher arztpraxis as asada asadar asado asador asagi
asagida asagidaki asagiya asalariado asaltar asalto asamblea asas asbest asbestos ascend ascendant
ascended ascendencia ascendente ascender ascending ascensao ascenseur ascension ascenso ascensor
ascensore ascent ascertain aschaffenburg asche aschenbecher aschermittwoch asciutto asco ascolta
ascoltando ascoltano ascoltare ascoltata ascoltate ascoltati ascoltato ascoltatori ascolti ascolto ascot
ascribed asculta ascultat asculte ascunde ascuns ascunse aseara asedio aseen aseet asegurada asegurado
aseguradora asegurar aseiden aseita asema asemaa asemaan asemalla aseman asemanatoare asemanator
asemassa asemenea asenne asensio asentaa asentada asentado asentamiento aseo asequible aserbaidschan
asesina asesinar asesinato asesino asesor asesora asesoramiento asesorar asesoria asettaa asezat asfalt
asfalto asfixia asgari ash ashamed ashes ashore ashram asi asiaa asiaan asiakas asiakkaalle asiakkaan
asiakkaat asiakkaiden asiakkaille asiakkaita asialla asialle asian asianajaja asiantuntija asiantuntijat
asiantuntijoiden asiassa asiasta asiat asiaten asiatica asiatici asiatico asiaticos asiatique asiatiques
asiatisch asiatische asiatischen asiatisk asiatiska asiatiske aside asie asiel asielzoekers asien asiens
asiento asignacion asignada asignado asignar asignatura asigura asigurare asigurarea asigurat asigurata
asigurati asigure asik asil asile asili asilo asimilacion asimilar asimismo asino asioiden asioihin
asioissa asioista asioita asistencia asistent asistenta asistente asistir asit ask aska aske asked askel
asken asker askeri askerler askerleri askerlik aski askim askin askina asking asks asleep aslinda asma
asno asociace asociacion asociada asociado asociar asociat asociate asociatia asociatiei asociatii
asombro asombrosa asombroso asomo asozial asp asparagus aspect aspecte aspecten aspecto aspects aspectul
aspekcie aspekt aspektach aspekte aspekten aspekter aspektow aspekty aspen aspero aspetta aspettando
aspettano aspettare aspettarsi aspettarti aspettate aspettativa aspettative aspettato aspettava
aspettavano aspettavo aspetti aspettiamo aspetto asphalt aspiracion aspirante aspiranti aspirapolvere
aspirar aspirateur aspiration aspirations aspirazione aspire aspirer aspirin aspirina aspiring aspon
asquerosa asqueroso ass assado assaggiare assaggiato assaggio assai assailant assainissement assalito
assalto assaltos assassin assassinada assassinado assassinados assassinar assassinat assassinate
assassinated assassination assassinations assassinato assassinatos assassinats assassine assassinee
assassiner assassines assassini assassinio assassino assassinos assassins assat assault assaulted
assaulting assaults assaut assauts assay assays asse assedio assegna assegnare assegnata assegnate
assegnati assegnato assegnazione assegni assegno assegura assegurar assegurou assemblage assemble
assemblea assembled assemblee assemblees assembleia assembleias assembler assemblies assembling assembly
assen assens assent assentamento assente assenti assento assentos assenza assenze asseoir assert
asserted asserting assertion assertions assertive asserts asses assess assessed assesses assessing
assessment assessments assessor assessore assessoria asset assets assetto assez asshole assholes assi
assicura assicurare assicurarsi assicurata assicurati assicurato assicurazione assicurazioni assicuro
assieme assiette assiettes assign assigne assigned assigning assignment assignments assigns assim
assimilate assimilated assimilation assimile assimiler assimiles assina assinada assinado assinados
assinantes assinar assinaram assinatura assinaturas assine assinou assis assise assises assist assista
assistance assistans assistant assistante assistants assiste assisted assistee assistencia assistencias
assistent assistente assistenten assistentes assistenti assistentie assistentin assistenz assistenza
assister assistere assisti assistia assistido assistindo assisting assistir assistita assistito assistiu
assists assn asso associa associacao associacoes associada associadas associado associados associant
associar associare associata associate associated associates associati associatie associatif associating
association associations associato associazione associazioni associe associee associees associent
associer associes assolto assoluta assolutamente assoluti assoluto assomiglia assomption assorbimento
assorbire assorbito assorted assorti assortiment assortment assoziation assoziationen assoziiert assume
assumed assumem assumendo assument assumer assumere assumes assumido assumindo assuming assumir assumiu
assumono assumption assumptions assuncao assunse assunti assunto assuntos assunzione assunzioni assurait
assurance assurances assurant assurda assurde assurdi assurdita assurdo assure assured assuree
assurement assurent assurer assures assureur assureurs assurez assuring assusta assustada assustado
assustador assustar asszem asszony ast astazi aste astea asteapta asteen asten astept astepta asteptam
asteptare asteptat asteptati asterisk asterix asteroid asteroide asteroiden asteroids astetta astfel
asthetik asthetisch asthetische asthetischen asthma asthme asti astia astillero astma astonished
astonishing astounded astounding astra astral astratta astratto astray astreinte astro astrologia
astrologie astrology astronaut astronauta astronaute astronauten astronautes astronauts astronomen
astronomer astronomers astronomia astronomical astronomico astronomie astronomischen astronomy
astrophysics astuce astuces astucia asturiana asturiano asturias astuta astute astuto astuu asua asui
asukasta asukkaan asukkaat asukkaiden asukkaita asumaan asuminen asumir asun asunnon asunnossa asunnot
asunto asuntoa asuntoja asuntojen asuntoon asunut asupra asustar asut asuu asuva asuvat asya asyl
asylanten asylum asymmetric asymmetrical asystent asystenta at ata atac ataca atacada atacado atacados
atacam atacando atacante atacar atacaram atacat atace atacou atacul atacuri atacurile atada atado atajar
atajo atak atakami ataki atakiem atakow atakowac ataku atakuja atakuje atalaya atama atan atanan ataque
ataques atar atarak atardecer atare atat atata atatea ataturk ataturk'un ataud atd ate ateismo atelier
ateliers atem atemberaubend atemberaubende atemlos atemzug aten atencao atencion atencoes atende
atendendo atender atendeu atendimento ateneo atent atenta atentado atentados atentamente atentar atenti
atentia atentie atento atentos ateo aterrador aterradora aterrizaje aterrizar ates atese atesi atesli
atestado atferd athee atheism atheismus atheist atheisten atheists athen athener athens athiopien athlet
athlete athleten athletes athletic athletics athletisme atico atilan atildi atin atinge atingem atingida
atingido atingidos atingindo atingir atingiram atingiu atins atip atira atirador atirando atirar atirou
atitude atitudes atitudine atitudinea ativa ativado ativamente ativar ativas atividade atividades
ativista ativistas ativo ativos atiyor atlag atlagos atlagosan atlanta atlante atlantica atlantico
atlantik atlantique atlantis atlantischen atlas atleet atleta atletas atleten atleter atleti atletica
atletico atletiek atletik atletismo atmak atmaya atme atmen atmeneti atmet atmis atmosfaere atmosfeer
atmosfera atmosfere atmosferica atmosferu atmosfery atmosferze atmosphare atmosphere atmospheric
atmospherique atmung ato atocha atom atombombe atombomben atome atomenergie atomes atomi atomic atomica
atomico atomique atomkraftwerk atomkraftwerke atomo atomowej atoms atomwaffen atonement atop ator atores
atos atout atouts atracao atraccion atraco atracoes atractiva atractivo atraem atraente atraer atrage
atrai atraido atraindo atrair atraiu atrakcja atrakcje atrakcji atrakcyjna atrakcyjne atraktivni
atrapalha atrapalhar atrapar atras atrasada atrasado atrasados atrasar atraso atrasos atraves atravesado
atravesar atravessa atravessando atravessar atravessou atrevida atrevido atrevimiento atribucion atribui
atribuicao atribuicoes atribuida atribuido atribuir atributo atributos atrio atrium atriz atrizes atroce
atrocidad atrocious atrocites atrocities atrocity atropelado atropellado atropellar atropello atrophy
atroz att atta attacca attaccamento attaccando attaccano attaccante attaccare attaccata attaccate
attaccati attaccato attacchi attacco attach attachant attache attached attachee attachement attacher
attaches attaching attachment attachments attack attacke attacked attacken attacker attackera attackerad
attackerade attackerar attackerna attackers attackieren attackiert attacking attacks attain attainable
attained attaining attainment attaquant attaquants attaque attaquee attaquent attaquer attaques
atteggiamenti atteggiamento atteignant atteignent atteindra atteindre atteint atteinte atteintes
atteints attempt attempted attempting attempts attend attendaient attendais attendait attendance
attendant attendants attende attended attendent attendere attendez attendiamo attendibile attending
attendo attendons attendra attendre attends attendu attendue attendus attent attenta attentamente
attentat attentater attentati attentato attentats attente attentes attenti attentie attentif attentifs
attention attentions attentive attentivement attento attenuer attenzione attenzioni atter atterraggio
atterrato atterri atterrir atterrissage attesa attese attesi atteso attest attesta attestation attestato
atteste attested atti attic attico attigi attim attimo attira attirance attirant attirare attirato
attire attiree attirent attirer attires attitude attitudes attitudine attityd attityden attityder attiva
attivamente attivare attivata attivato attivazione attive attivi attivita attivo atto attol attore
attori attorney attorneys attorno attract attracted attractie attracties attracting attraction
attractions attractive attractiveness attracts attrae attraente attrait attraktion attraktionen
attraktiv attraktiva attraktive attraktiven attraktiver attraktives attraktivitat attraktivt attrape
attraper attratto attraversa attraversando attraversano attraversare attraversato attraverso attrazione
attrazioni attrezzatura attrezzature attrezzi attribue attribuee attribuees attribuer attribues
attribuire attribuisce attribuita attribuite attribuiti attribuito attribut attributable attribute
attributed attributes attributi attributing attribution attributions attributs attrice attrici attrition
attrito attuale attuali attualita attualmente attuare attuata attuato atua atuacao atuacoes atuais atual
atualidade atualizacao atualizacoes atualizada atualizadas atualizado atualizados atualizar atualmente
atuam atuando atuar atuendo atun atunci atuou atya atypical atypique atzend au aube auberge aubin auburn
auch aucie auction auctioned auctioneer auctions aucun aucune aucunement aucunes aucuns audace audacia
audacieux audacious audacity audaz audi audible audicao audicion audience audiences audiencia audiencias
audienz audio audiovisual audiovisuel audit audited auditeur auditeurs auditie auditing audition
auditioning auditions auditiva auditoire auditor auditoria auditorio auditorium auditors auditory audits
audycji aue auf aufarbeitung aufatmen aufbau aufbauen aufbauend aufbaut aufbereitet aufbereitung
aufbewahren aufbewahrt aufbewahrung aufbrechen aufbringen aufbruch aufdecken aufdringlich aufdruck
aufeinander aufeinandertreffen aufenthalt aufenthalte aufenthaltes aufenthalts aufenthaltsort auferlegt
auferstanden auferstehung auffahrt auffahrunfall auffallen auffallend auffallig auffallige auffalligen
auffalligkeiten auffallt auffangen auffassung auffassungen auffiel auffindbar auffinden auffordern
aufforderung auffuhren auffuhrung auffuhrungen auffullen aufgabe aufgaben aufgabenbereich
aufgabenstellung aufgearbeitet aufgebaut aufgebaute aufgebauten aufgeben aufgebot aufgebracht
aufgebraucht aufgebrochen aufgedeckt aufgefallen aufgefangen aufgefasst aufgeflogen aufgefordert
aufgefuhrt aufgefuhrten aufgefullt aufgefunden aufgegangen aufgegeben aufgegriffen aufgehalten
aufgehangt aufgehen aufgehoben aufgehort aufgeht aufgekauft aufgeklart aufgeklarten aufgeladen aufgelegt
aufgelistet aufgelost aufgemacht aufgenommen aufgenommene aufgenommenen aufgepasst aufgeraumt aufgeregt
aufgerissen aufgerufen aufgeschlagen aufgeschlossen aufgeschrieben aufgesetzt aufgestanden aufgestellt
aufgestellte aufgestellten aufgestiegen aufgestockt aufgesucht aufgetaucht aufgeteilt aufgetragen
aufgetreten aufgewachsen aufgewacht aufgewertet aufgezahlt aufgezeichnet aufgezeigt aufgezogen aufgibt
aufgreifen aufgrund aufhalt aufhalten aufhangen aufheben aufhebung aufhielt aufholen aufhoren aufhort
aufklaren aufklarung aufkleber aufkommen aufl aufladen auflage auflagen auflaufen aufleben auflegen
auflistung auflosen auflost auflosung aufmachen aufmacht aufmachung aufmarsch aufmerksam aufmerksame
aufmerksamkeit aufnahm aufnahme aufnahmen aufnehmen aufnimmt aufpassen aufpasst aufprall aufpreis
aufraumen aufrecht aufrechte aufrechten aufrechterhalten aufrechterhaltung aufrechtzuerhalten aufregen
aufregend aufregende aufregt aufregung aufrichtig aufruf aufrufe aufrufen aufruft aufruhr aufrustung
aufs aufsatz aufsatze aufschlag aufschlagen aufschluss aufschlussreich aufschrei aufschreiben aufschrift
aufschub aufschwung aufsehen aufseher aufsetzen aufsicht aufsichtsbehorde aufsichtsrat aufspuren
aufstand aufstande aufstandischen aufstehen aufsteigen aufsteiger aufstellen aufstellt aufstellung
aufstieg aufstocken aufstockung aufstrebenden aufsuchen auftakt auftauchen auftaucht auftauchte
aufteilen aufteilung auftrag auftrage auftragen auftraggeber auftrat auftraten auftreten auftretende
auftretenden auftrieb auftritt auftritte auftritten aufwachen aufwachsen aufwacht aufwand aufwandig
aufwandige aufwarmen aufwarts aufweisen aufweist aufwendig aufwendige aufwendigen aufwendiger
aufwendungen aufwertung aufwies aufwind aufwuchs aufzahlen aufzahlung aufzeichnen aufzeichnung
aufzeichnungen aufzeigen aufzeigt aufziehen aufzubauen aufzubrechen aufzubringen aufzucht aufzudecken
aufzug aufzuge aufzugeben aufzuhalten aufzuheben aufzuhoren aufzuklaren aufzulosen aufzunehmen
aufzuraumen aufzuregen aufzuspuren aufzustehen aufzusteigen aufzustellen aufzusuchen aufzutreten
aufzuzeigen aug auge augen augenarzt augenblick augenblicke augenblicklich augenbrauen augenhohe
augenmerk augenschein augenscheinlich augenzeugen auges augment augmentant augmentation augmentations
augmente augmented augmentee augmentent augmenter augsburg augsburger augura auguri auguriamo augurio
auguro august augusti augustus augusztus aukcji auki auktion auktoritet aula aulario aulas aule aumenta
aumentada aumentado aumentam aumentando aumentano aumentar aumentaram aumentare aumentata aumentate
aumentati aumentato aumenti aumento aumentou aun aunque aunt aunts auparavant aupres auquel aur aurai
auraient aurais aurait auras aurez aurich auricular auriez auringon aurinko aurinkoa aurions aurons
auront aus ausarbeiten ausarbeitung ausatmen ausbau ausbauen ausbeute ausbeutung ausbezahlt ausbilden
ausbilder ausbildung ausbildungen ausbleiben ausblenden ausblick ausbrach ausbrechen ausbreiten
ausbreitet ausbreitung ausbricht ausbruch auschwitz ausdauer ausdehnen ausdehnung ausdenken ausdruck
ausdrucke ausdrucken ausdrucklich ausdruckliche ausdrucklichen ausdrucksweise ausdruckt auseinander
auseinandergesetzt auseinandersetzen auseinandersetzt auseinandersetzung auseinandersetzungen
auseinanderzusetzen ausencia ausente auserwahlten ausfahrt ausfall ausfalle ausfallen ausfallt ausfiel
ausfindig ausflug ausfluge ausflugsziel ausfuhren ausfuhrlich ausfuhrliche ausfuhrlichen ausfuhrlicher
ausfuhrt ausfuhrte ausfuhrung ausfuhrungen ausfullen ausgabe ausgaben ausgang ausgange ausgangslage
ausgangspunkt ausgearbeitet ausgebaut ausgebauten ausgeben ausgebeutet ausgebildet ausgebildete
ausgebildeten ausgebildeter ausgeblendet ausgebrannt ausgebreitet ausgebrochen ausgebucht ausgedacht
ausgedehnt ausgedehnte ausgedehnten ausgedruckt ausgefallen ausgefallene ausgefallenen ausgefuhrt
ausgefuhrten ausgefullt ausgegangen ausgegeben ausgeglichen ausgegraben ausgehalten ausgehandelt
ausgehandigt ausgehe ausgehen ausgehend ausgehenden ausgeht ausgelacht ausgelagert ausgelassen
ausgelastet ausgelaufen ausgelegt ausgeliefert ausgeliehen ausgeloscht ausgelost ausgemacht ausgenommen
ausgenutzt ausgepackt ausgepragt ausgepragte ausgepragten ausgepragter ausgeraubt ausgeraumt
ausgerechnet ausgerichtet ausgerichtete ausgerichteten ausgerottet ausgerufen ausgerustet ausgesagt
ausgeschaltet ausgeschieden ausgeschlossen ausgeschopft ausgeschrieben ausgeschuttet ausgesehen
ausgesetzt ausgespielt ausgesprochen ausgestaltet ausgestaltung ausgestattet ausgestattete
ausgestatteten ausgestellt ausgestellten ausgestiegen ausgestorben ausgestrahlt ausgesucht ausgetauscht
ausgetragen ausgetreten ausgeubt ausgewahlt ausgewahlte ausgewahlten ausgewahlter ausgewandert
ausgewechselt ausgeweitet ausgewertet ausgewiesen ausgewiesenen ausgewogen ausgewogene ausgezahlt
ausgezeichnet ausgezeichnete ausgezeichneten ausgezeichneter ausgezogen ausgibt ausgiebig ausging
ausgleich ausgleichen ausgrabungen ausgrenzung aushalt aushalten aushandeln aushangeschild aushelfen
aushilfe ausilio auskennen auskennt ausklingen auskommen auskommt auskunft auskunfte auslachen ausland
auslander auslandern auslandische auslandischen auslandischer auslassen auslastung auslaufen auslaufer
ausleben auslegen auslegung ausleihen auslesen ausliefern auslieferung ausloschen auslosen ausloser
auslost ausloste auslosung ausmachen ausmacht ausmalen ausnahme ausnahmefallen ausnahmen ausnahmezustand
ausnahmslos ausnahmsweise ausnutzen ausnutzung auspacken auspices auspicious auspragung auspragungen
ausprobieren ausprobiert auspuff ausrasten ausrauben ausrechnen ausrede ausreden ausreichen ausreichend
ausreichende ausreichenden ausreichender ausreicht ausreise ausreisen ausrichten ausrichtung
ausrufezeichen ausruhen ausrustung ausrutscher aussage aussagekraft aussagekraftig aussagen aussagt
aussah aussahen ausschalten ausschau ausscheiden ausschlafen ausschlag ausschlaggebend ausschluss
ausschnitt ausschnitte ausschreibung ausschreibungen ausschreitungen ausschuss ausschusse ausschussen
ausschusses ausschuttung aussehe aussehen aussehende aussehenden aussetzen aussetzung aussi aussicht
aussichten aussichtslos aussiehst aussieht aussitot aussortiert ausspielen aussprache aussprechen
ausspricht ausspruch ausstatten ausstattung ausstehen aussteigen ausstellen aussteller ausstellung
ausstellungen aussterben ausstieg ausstrahlen ausstrahlung aussuchen aust austausch austauschen austere
austeridad austerita austerite austerity austin austoben austragen austral australia australian
australiana australiano australie australien australienne australiens australier australische
australischen austreten austriaco austritt ausuben ausubt ausubung ausverkauf ausverkauft auswahl
auswahlen auswanderer auswandern auswanderung auswartige auswartigen auswarts auswartsspiel ausweg
ausweichen ausweis ausweise ausweisen ausweisung ausweiten ausweitung auswendig auswerten auswertung
auswertungen auswirken auswirkt auswirkung auswirkungen auszahlen auszahlung auszeichnen auszeichnet
auszeichnung auszeichnungen auszeit ausziehen ausztral ausztria ausztriaban auszubauen auszubilden
auszubildende auszubildenden auszudenken auszudrucken auszufuhren auszufullen auszug auszuge auszugeben
auszugehen auszugleichen auszuhalten auszulegen auszulosen auszumachen auszunutzen auszuprobieren
auszurichten auszuschalten auszusehen auszusetzen auszusprechen auszustatten auszustellen auszutauschen
auszuuben auszuwahlen auszuweichen auszuziehen aut auta autant aute autel autem autentica autentici
autenticidad autentico auteur auteurs authentic authenticated authentication authenticite authenticiteit
authenticity authentieke authentique authentiques authentisch authentische authentischen authentizitat
author authored authorisation authorised authoritarian authoritarianism authoritative authorities
authority authorization authorize authorized authorizing authors authorship autism autisme autismus
autista autiste autisti autistic auto autoa autobahn autobahnen autobiografia autobiographical
autobiographie autobiography autobotti autobus autobusem autobusie autobusow autobusu autobusy autobusz
autobuz autocarro autochtone autochtones autocritica autoctona autodidacta autoestima autofahren
autofahrer autofahrern autofahrt autografo autogramm autogramme autograph autographe autographs
autohersteller autoimmune autoja autojen autok autolla automaat automaattisesti automat automate
automated automaten automatic automatica automatically automaticamente automatici automaticky automatico
automatik automatikusan automation automatique automatiquement automatiques automatisation automatisch
automatische automatischen automatisiert automatisierte automatisierung automatisk automatiskt
automatyczne automatycznie automne automobil automobile automobiles automobili automobiliste
automobilisten automobilistes automobilu automotive automotor automotriz automoveis automovel automovil
automovilistico auton autonom autonoma autonomamente autonome autonomen autonomes autonomi autonomia
autonomica autonomico autonomie autonomii autonomo autonomous autonomy autoon autopalya autopilot
autopista autopsia autopsie autopsy autor autora autorami autore autorem autoren autores autorevole
autorevoli autori autoria autoridad autoridade autoridades autorii autorijden autorin autorinnen
autorisant autorisation autorisations autorise autorisee autorisees autoriser autorises autorita
autoritaire autoritare autoritaren autoritaria autoritario autoritarismo autoritat autoritate
autoritatea autoritaten autoritati autoritatile autoritatilor autorite autoriteit autoriteiten autorites
autoritet autoriza autorizacao autorizacion autorizada autorizado autorizados autorizar autorizou
autorizza autorizzare autorizzata autorizzati autorizzato autorizzazione autorka autorki autoroute
autoroutes autorow autors autorskich autorskie autorskim autorstwa autoru autorul autorului autorytet
autorytetu autorzy autos autossa autosta autostrad autostrada autostrady autostradzie autot autounfall
autour autoverkehr autre autrefois autrement autres autrichien autrichienne autrichiens autrui auttaa
auttaisi auttamaan auttanut auttavat auttoi autumn autunnale autunno aux auxiliaire auxiliaires auxiliar
auxiliares auxiliary auxilio auxquelles auxquels auzi auzit av avaa avagy avaient avail availability
available avaimet avain avais avait aval avalanche avale avaler avalia avaliacao avaliacoes avaliado
avaliando avaliar avanca avancada avancadas avancado avancados avancando avancar avance avancee avancees
avancement avancent avancer avancerad avancerade avancerat avancerede avanceret avances avancierte
avanco avancos avancou avand avans avansat avansate avansert avanserte avant avantage avantages
avantageux avantaj avante avantgarde avanti avanza avanzada avanzado avanzar avanzare avanzata avanzate
avanzati avanzato avanzi avaricia avasi avata avataan avatar avatars avattu avautuu avbrott avbryt
avbryta avbryter avci avdekket avdeling avdelingen avdelinger avdelning avdelningar avdelningen avdrag
ave avea aveam aveau avec avellaneda avem avena avendo avenement avenge avenged avenger avengers avenida
avenidas avenir avente aventi aventura aventuras aventure aventurero aventures aventurier aventuriers
avenue avenues aver average averaged averages averaging averci avere averer avergli avergonzada
avergonzado averia averiguar averla averle averli averlo avermi averne averse aversion avert averted
averti avertir avertis avertissement avertissements avertit avervi aves avesse avessero avessi avessimo
avete aveti aveu aveugle aveuglement aveugles aveux aveva avevamo avevano avevate avevi avevo avez
avfall avg avgang avgick avgift avgiften avgifter avgjorde avgjort avhandling avhenger avhengig
avhengige avhengighet avholdt avi aviacao aviacion aviador avian aviao aviation aviator avid aviez
aviles avioane avioes avioliiton avioliitto avion avioneta avions avionul avis avisa avisado avisando
avisar avise avisei avisen avisene aviser aviso avisos avisou aviv avkastning avklarad avklarat avklart
avkomma avled avlider avlidit avlopp avlyst avo avocado avocados avocat avocate avocats avocatul avoid
avoidable avoidance avoided avoiding avoids avoimen avoimesti avoin avoine avoinna avoir avoirs avond
avonden avondeten avondje avondklok avonds avons avonturen avontuur avortement avorter avos avoue avouer
avra avrai avranno avrebbe avrebbero avrei avremmo avremo avreste avresti avrete avril avro avrupa
avrupa'da avrupa'nin avsak avsaknad avsaknaden avsedd avsedda avseende avseenden avser avses avsett
avsikt avsikten avsikter avsiktligt avskaffa avskaffas avsked avskjed avskum avsky avskyr avslag
avslappnad avsluta avslutad avslutade avslutades avslutande avslutar avslutas avslutat avslutning
avslutte avslutter avsluttes avsluttet avsnitt avsnitten avsnittet avstand avstanden avtal avtale
avtalen avtaler avtalet avtalt avtryck avuc avukat avuksi avulla avun avundsjuk avundsjuka avut avuta
avute avuti avuto avvakta avveckla avvelenamento avvelenato avvenga avvengono avvenimenti avvenimento
avvenire avveniva avvenne avvento avventura avventure avvenuta avvenute avvenuti avvenuto avverra
avversari avversaria avversario avversione avverte avvertimento avvertire avvertito avvia avviare
avviata avviato avvicina avvicinando avvicinano avvicinare avvicinarsi avvicinato avviene avvik
avvikande avviker avvio avvisa avvisare avvisato avviser avvisi avviso avvist avvocati avvocato avvolto
aw await awaited awaiting awaits awake awaken awakened awakening awakens awans awansu award awarded
awarding awards aware awareness awaria awarie awarii away awe awesome awful awfully awhile awkward
awkwardly awkwardness awoke awry ax axa axe axee axeln axes axial axiom axis axlar axlarna axle axles
axt ay ayaga ayak ayakkabi ayakta ayant ayatollah ayda aydir aye ayer ayet ayez ayi ayin ayinda ayirt
aykiri aylarinda aylik aynen ayni ayons ayri ayrica ayrilan ayrildi ayrilir ayrintili ayuda ayudado
ayudante ayudar ayuno ayuntamiento az azalea azar azaz azeite azelott azerbaycan azert azi azienda
aziendale aziendali aziende azindan azione azioni azionisti azjatyckich aznap azok azokat azokkal
azoknak azokra azon azonban azonnal azonnali azonos azota azote azotea azoto azsiai azt aztan azteca
azucar azucarera azufre azuis azul azur azure azutan azyl azzal azzardo azzurra azzurri azzurro ba baa
baai baal baan baantje baard baarissa baarmoeder baart baas baasje baat baba babam babamin babanin
babasi babasinin babbo babci babcia babcie babe babel babes babicka babies babilonia babis babise babka
babki baby babyen babylon babys babysit babysitter babysitting bac bacalao bacau baccalaureat bacchetta
bach bacharelado bache bacheca bachelor bachelors bachiller bachillerato bachs baci bacia baciare bacias
bacini bacino bacio back backa backade backar backarna backbone backdrop backe backed backen backer
backerei backers backfire backfired background backgrounds backing backlash backlog backofen backpack
backpacking backpacks backs backside backstage backstory backup backups backward backwards backyard
bacon bacs bacsi bacteria bacterial bacterias bacterie bacterien bacteries bacterium bad bada badac
badacz badacze badaczy badan badania badaniach badaniami badanie badaniem badaniu badanych badar badare
badawcze badawczy badawczych bade badeanzug badehose bademantel baden bader badern badet badevaerelset
badewanne badezimmer badge badger badgers badges badhus badische badischen badkamer badkar badkaret
badly badminton badplaats badrum badrummet badz badzcie badzmy baelte baer baere baeredygtig
baeredygtigt baerer baffi baffled baffling bafog bag bagage bagagem bagages bagaget bagagli bagaglio
bagarre bagat bagdad bagefter bagel bagels bageri bagfra baggage bagged bagger bagging baggrund
baggrunden baggy bagimsiz baglanti baglantili baglantisi bagli baglidir bagnata bagnato bagni bagno
bagnole bags bagsiden bagud bague bagues baguette baguettes bagved bah bahamas bahar bahce bahceli
bahcesi bahia bahis bahn bahnen bahnhof bahnhofe bahnhofen bahnhofs bahnlinie bahnsteig bahrain baia
baiana baiano baiat baiatul baie baies baieti baietii baignade baigne baigner baignoire bail baila
bailar bailarin bailarina baile bailed bailiff bailing bailleur bailout bain bains bairro bairros baise
baiser baisers baisse baissent baisser baisses bait baiting baixa baixada baixado baixar baixas baixe
baixinho baixo baixos baixou baj baja bajada bajar bajek bajista bajka bajki bajnok bajnoki bajnokok
bajnoksag bajnoksagot bajo bajom bajon bajs bajsa bajsar bak baka bakade bakalim bakan bakani bakanlar
bakanlari bakanligi bakar bakarak bakat bake baked baken baker bakers bakery bakgrund bakgrunden
bakgrunn bakgrunnen bakhodet bakim bakimindan bakin baking bakip bakis bakiyor bakiyorum bakje bakke
bakken bakker bakkerij bakma bakmak bakmayin bakom bakomliggande bakover bakre baksida baksidan baksiden
bakslag baksteen bakstenen bakterie bakterien bakterier bakterii baktim bal bala balada balade balader
balades balagan balai balais balam balanca balance balanced balancer balances balancing balanco balans
balanse balansen balansera balanserad balansert balanza balao balas balaton balatoni balayer balazo
balboa balcao balcon balcone balconies balcony bald balde baldige baldigen bale baleado balear baleia
baleias baleine baleines balem balen balena baleni bales baleset balett bali balia balicek balie baligi
balikesir balk balkan balken balkon balkong balkongen ball balla ballad ballade balladen ballads
ballando ballare ballast balle ballen ballena baller ballerina ballerine ballerini ballerino balles
ballesta ballet ballett balli ballingschap ballistic ballo ballon ballonger ballonnen ballons balloon
balloons ballot ballots ballpark ballroom balls balm balneaire balneario baloes baloldali balon
baloncesto balra balsa balsam balsamo balti baltikum baltischen balu baluarte balzo bam bamberg bambina
bambine bambini bambino bamboe bambola bambole bamboo bambou bambu bambus ban bana banaan banado banal
banale banali banan banana bananas banane bananen bananer bananes banar banat banc banca bancada
bancaire bancaires bancari bancaria bancarias bancario bancarios bancarotta bancarrota banche banchetto
banchi banchiere banchieri banci bancii banco banconote bancos bancs band banda bandage bandages bandas
bandbreite bande bandeau banded bandeira bandeirantes bandeiras bandeja banden bander bandera bandern
bandes bandet bandi bandido bandidos bandiera bandiere bandin bandit banditen banditi bandito bandits
bandje bandleden bando bands bandwagon bandwidth bandy bandytow bane banen baner banera bang bange
banged bangen banging bangkok bangladesch bangs banheira banheiro banheiros banho banhos bani banido
banii banish banished banjo bank banka bankasi banke banked banken bankene banker bankerna bankers
banket banki bankier banking bankje bankkonto banknoten bankovni bankow bankowe bankowego bankowosci
bankowych bankrekening bankrott bankrupt bankruptcy banks banksman banksmen banku banky banlieue
banlieues bann banned bannen banner banners banni banniere banning bannir bano banor banque banquero
banques banquet banquete banquette banquier banquiers banquillo bans banter banyo bapteme baptise
baptisee baptism baptist baptiste baptists baptized bar bara baracca barack baraja baraji baranda barao
baraque barat barata baratai barataim baratas barati baratja baratnoje baratnom barato baratod baratok
baratom baratos baratsagos barattolo barb barba barbacoa barbare barbaren barbares barbari barbarian
barbarians barbaric barbaridad barbarie barbaro barbaros barbat barbati barbatii barbatul barbe barbecue
barbed barber barbero barbershop barbie barbier barbiere barbieri barbilla barbu barca barcelona barche
barco barcos barcsak bard bardak bardo bardziej bardzo bare barefoot barellieri barely bareme baren
barer bares baret barev barevne bargain bargaining bargains barge bargeld barges barhol bari barier
bariery baril barile baring barista baritone bark barkeeper barker barki barking barkit barks barley
barmely barmelyik barmherzigkeit barmi barmikor barmilyen barmit barn barna barnas barnbarn barndom
barndomen barndommen barne barnebarn barnehage barnehagen barnehager barnen barnens barneskolen barnet
barnets barnevern barnevernet barney barnfamiljer barniz barnprogram barns barnslig barnsligt barocco
barock barocke barocken barom barometer barometre baron barone baroness baroni barons baroque barque
barr barra barraca barracks barrage barragem barrages barragistes barranca barranco barras barre barreau
barreaux barred barreira barreiras barrel barrels barren barrer barrera barres barriada barricada
barricade barricades barrido barrier barriera barriere barrierefrei barrierefreiheit barrieren barrieres
barriers barriga barrikaden barril barring barrio barris barrister barro barroca barroco barros barroso
barrow bars barst bartender barter baru barulho barva barvu barvy barw barwach barwy barykady barze bas
basa basada basal basalt basandosi basano basant basar basarabia basarabiei basardi basari basarilar
basarili basarisiz basata basate basati basato basbakan basbakani basbakanlik baschet bascule basculer
base baseada baseadas baseado baseados baseando baseball based basee basees baseia basel baseless
baseline baseman basement basen basenie basenu baserad baserade baserar baseras baserat baserer baseret
basert bases basescu bash bashed bashing basi basic basica basically basicamente basicas basico basicos
basics basieren basierend basierende basiert basierte basierten basil basilari basilica basilika
basilikum basilio basilique basima basimiza basin basina basinc basinda basindan basing basini basins
basique basiques basis basisonderwijs basisscholen basisschool basit bask baskalari baskalarinin baskan
baskani baskanimiz baskanlari baskanligi baskanlik baskasi baskasina baskasinin baskent baskenti basket
basketbal basketball basketbol baskets baski basladi basladigi basladik basladilar basladim baslamadan
baslamak baslamis baslamisti baslamistir baslandi baslangic baslar baslatti baslayacak baslayan
baslayarak baslayip basler baslica baslikli basliyor basque basques basquetebol bass bassa basse basses
bassi bassin bassins bassist basso basszus basta bastan bastano bastante bastard bastarde bastardi
bastardo bastards bastare bastasse bastato bastava basteln bastelt bastera basterebbe basti bastidores
bastille bastion basto baston bastone bastoni bastu bastun basura basurero baszki bat bata bataie
bataille batailles bataillon bataillons batalha batalhao batalhas batalie bataljon batalla batallon
batard batardeau batata batatas batch batches bate bateau bateaux batem baten batendo bater bateria
baterias baterie baterii bates bateu bath bathe bathed bathing bathroom bathrooms baths bathtub bati
batida batidas batido batie batiment batiments batir batismo batista batizado batman batom baton batons
batran batrani batranul bats batsman batsmen battaglia battaglie battait battalion battalions battant
batte batted battendo battent battenti batter battere battered batteri batteria batterie batterien
batterier batterieraum batterierna batteries batteriet batterij batterijen batters battery battesimo
batteur battezzato batting battista battito battle battled battlefield battlefields battleground battles
battleship battleships battling battono battre battu battue battus battuta battute battuti battuto batut
batuta bau bauabschnitt bauarbeiter bauart baubeginn bauch bauchschmerzen baue bauen bauer bauerin
bauerlichen bauern bauernhaus bauernhof baugenehmigung bauherr bauherren baujahr baukunst baul bauland
bauliche baulichen baume baumeister baumeln baumen baumes baumstamm baumwolle baureihe baus baust
baustein bausteine baustelle baustellen bausubstanz baut baute bauteil bauteile bauteilen bauten
bautismo bautista bautizado bautizo bautura bauunternehmen bauunternehmer bauvorhaben bauweise bauwerk
bauwerke baux bauzeit bavaria bavi baviere bavit baw bawi bawia bawic bawie bawil bay bayan bayanlar
bayer bayerisch bayerische bayerischen bayerischer bayerisches bayern bayerns bayiliyorum bayona bayonet
bayou bayragi bayrami bayreuth bayreuther bayrische bayrischen bays baz baza bazaar bazar bazat bazata
bazate baze bazeaza bazele bazen bazenu bazi bazie bazilari bazo bazujac bazuje bazy bbc bd bde bdsm be
bea beabsichtigt beabsichtigte beabsichtigten beach beaches beachte beachten beachtet beachtlich
beachtliche beachtlichen beachtung beacon beacons bead beaded beads beagle beak beam beamed beamer
beaming beams beamte beamten beamter bean beangstigend beans beanspruchen beansprucht beantragen
beantragt beantragte beantwoord beantwoorden beantwoordt beantworte beantworten beantwortet beantwortete
beantwortung bear bearbeiten bearbeitet bearbeitete bearbeitung bearbeitungen bearbeta bearbetning beard
bearded beards bearer bearers bearing bearings bears beast beasts beat beate beaten beater beati beating
beatings beatles beato beats beaty beaucoup beauftragen beauftragt beauftragte beauftragten beauftragter
beaute beautes beauties beautiful beautifully beauty beaux beaver beavers beba bebada bebado bebaut
bebauung bebauungsplan bebegim bebegin bebek beben bebendo beber bebes bebeu bebi bebida bebidas bebido
bebis bebisar bebisen bebo beboere beboerne bebouwing bebyggelse bec beca became becario because beccati
beccato becchi becco becerra becher beck becken beckenbauer beckens becker beco become becomes becoming
becsben becsi beczki bed beda bedac bedaca bedace bedacego bedacej bedacht bedacy bedacych bedacym
bedanke bedanken bedankt bedankte bedarf bedarfs bedauere bedauerlich bedauern bedauert bedava bedden
bedding bede bedecken bedeckt bedekken bedekt bedeles bedeli bedelini beden bedenk bedenke bedenken
bedenklich bedenkt beder bedes bedeute bedeuten bedeutend bedeutende bedeutenden bedeutender bedeutendes
bedeutendste bedeutendsten bedeutet bedeutete bedeutsam bedeutsame bedeutsamen bedeutung bedeutungen
bedeutungslos bediend bediende bedienen bediening bediensteten bedient bediente bedienung bedingt
bedingte bedingten bedingung bedingungen bedingungslos bedingungslose bedoel bedoeld bedoelde bedoelen
bedoeling bedoelingen bedoelt bedraagt bedrag bedragare bedragen bedrangnis bedrangt bedre bedreigd
bedreigde bedreigen bedreiging bedreigingen bedreigt bedriegen bedrift bedriften bedriftene bedrifter
bedrijf bedrijfsleven bedrijfsvoering bedrijven bedrijventerrein bedriva bedriver bedrivs bedrock
bedroeg bedrog bedrogen bedrohen bedrohlich bedroht bedrohte bedrohten bedrohung bedrohungen bedroom
bedrooms bedruckt beds bedside bedst bedste bedstemor bedt bedtime bedurfen bedurfnis bedurfnisse
bedurfnissen bedurftige bedurftigen bedzie bedziecie bedziemy bedziesz bee beech beef beeilen beeindigd
beeindigen beeindiging beeindrucken beeindruckend beeindruckende beeindruckenden beeindruckender
beeindruckt beeinflussen beeinflusst beeinflusste beeinflussung beeintrachtigen beeintrachtigt
beeintrachtigung beeintrachtigungen beek beeld beelden beeldend beeldende beeldmateriaal beeldvorming
been beende beenden beendet beendete beendeten beendigung beep beepitett beer beerdigt beerdigung beeren
beers bees beest beesten beet beethovens beetje beetle beetles beets befaamde befahigt befahl befahrbar
befahren befall befallen befand befanden befann befant befassen befasst befasste befattning befehl
befehle befehlen befehlshaber befestigen befestigt befestigte befestigten befestigung befeuert beffa
befiehlt befinde befinden befinder befindet befindliche befindlichen befinna befinner befintliga
beflugelt befogenheter befohlen befolgen befolgt befolkning befolkningen befolyasolja befordern
befordert beforderte beforderung before beforehand befragen befragt befragte befragten befragung
befragungen befreien befreit befreite befreiten befreiung befremdlich befreundet befreundete
befreundeten befria befriedigen befriedigend befriedigt befriedigung befriend befriended befristet
befristete befristeten befruchtung befugnis befugnisse befugt befund befunde befunden befurchte
befurchten befurchtet befurchtete befurchtung befurchtungen befurworten befurworter befurwortet beg bega
begaan begab begaben begabt begabte begabung begaet begagnad began begane begangen begann begannen begar
begav bege begeben begebenheit begebenheiten begegnen begegnet begegnete begegneten begegnung
begegnungen begehen begehren begehrt begehrte begehrten begeht begehung begeistern begeistert
begeisterte begeisterten begeisterter begeisterung begejstret begejstring begeleid begeleiden begeleider
begeleiding begendim begeni beger begeven beggar beggars begge begged begging begibt begick begierde
begik begin beging beginn beginne beginnen beginnend beginnende beginnenden beginner beginners beginning
beginnings beginnt begins beginselen begint begivenhed begivenheder begleichen begleite begleiten
begleitende begleitenden begleiter begleitet begleitete begleiteten begleitung beglichen begnugen begon
begonnen begonnene begonnenen begraafplaats begraben begrabnis begraense begraensede begraenset
begraensninger begrafenis begravd begravelse begraven begravet begravning begravningen begreb begreber
begrebet begreep begreife begreifen begreift begrense begrensede begrenser begrenset begrensninger
begrenzen begrenzt begrenzte begrenzten begrenzung begrep begrepen begreper begrepet begrepp begreppen
begreppet begriff begriffe begriffen begriffs begrijp begrijpelijk begrijpen begrijpt begrip begripa
begriper begrippen begroting begrunden begrunder begrundet begrundete begrundeten begrundung
begrundungen begrunnelse begrunnelsen begs begun begunstigen begunstigt begutachten begutachtung begynde
begyndelse begyndelsen begynder begyndt begyndte begynn begynne begynnelsen begynner begynt begynte beh
behaald behaalde behaart behaarte behaftet behagelig behalen behalf behalt behalte behalten behalter
behalve behandel behandeld behandelde behandelen behandeling behandelingen behandeln behandelnden
behandelt behandelte behandelten behandla behandlad behandlade behandlar behandlas behandlat behandle
behandlede behandler behandles behandlet behandling behandlingen behandlung behandlungen beharren
beharrlich beharrt behaupte behaupten behauptet behauptete behaupteten behauptung behauptungen behave
behaved behaves behaving behavior behavioral behaviour behavioural beheaded beheading beheben beheer
beheerd beheerder beheersen beheerst beheert beheimatet behem behemoth beherbergen beherbergt beheren
beherrschen beherrscht beherrschte beherrschten beherrschung behest behielt behielten behilflich behind
behindern behindert behinderte behinderten behinderter behinderung behinderungen behoben behoeft
behoefte behoeften behoeve behold beholde beholder beholdt behoorde behoorlijk behoorlijke behoort
behorde behorden behoren behorende behoud behouden behov behover behovet behu behulp behulpzaam behutsam
bei beibehalten beibehaltung beibringen beichte beide beidem beiden beider beiderseits beides beidseitig
beieinander beifahrer beifall beige beigebracht beigefugt beigelegt beigesetzt beigetragen beigetreten
beihilfe beija beijando beijar beijo beijos beijou beil beilage beilagen beilaufig beilegung beileid
beim bein beina beinah beinahe beinamen beine beinen being beings beinhalten beinhaltet beinvloed
beinvloeden beinvloedt beira beirat beirut beisammen beisein beiseite beisitzer beispiel beispiele
beispielen beispielhaft beispielsweise beistand beisteuern beitrag beitrage beitragen beitrags beitragt
beitreten beitritt beizubehalten beizubringen beizutragen beizutreten bejaarde bejaarden bejarano
bejegyzes bejelentette bejon bejott bejt bek beka bekaempe bekaempelse bekam bekame bekamen bekampfen
bekampft bekampfung bekannt bekannte bekannten bekanntenkreis bekannter bekanntes bekannteste
bekanntesten bekanntgabe bekanntgegeben bekanntheit bekanntheitsgrad bekanntlich bekanntmachung
bekanntschaft bekanntschaften bekanntwerden bekant bekanta beke bekeek bekehren bekeken beken bekend
bekende bekenden bekendgemaakt bekendheid bekendmaking bekendste bekendt bekendte bekennen bekennt
bekenntnis bekent bekentenis beker bekes beket bekijk bekijken bekijkt bekjempe bekjent bekjente bekken
beklagar beklage beklagen beklager beklagt beklagte beklagten bekle bekleden bekleed bekleidet
bekleidete bekleidung bekleme beklemek beklenen bekleyen beklimmen beklimming bekliyor bekliyorum
bekliyoruz bekloppt bekomme bekommen bekommst bekommt bekosta bekostnad bekostning bekraefte bekraefter
bekraeftet bekraftigt bekrefte bekreftelse bekrefter bekreftet bekroond bekunden bekundet bekymmer
bekymrad bekymre bekymrer bekymret bekymring bel bela belachelijk belachelijke beladen belag belagert
belagerung beland belandde belanden belandt belang belange belangen belangrijk belangrijke belangrijker
belangrijks belangrijkste belangstelling belas belassen belast belasten belastend belastet belastete
belasteten belastigen belastigt belastigung belasting belastingbetaler belastingdienst belastingen
belastinggeld belastning belastung belastungen belated belaufen belauft belde beleben belebt belebung
beledigd beledigen belediging belediye belediyesi beleef beleefd beleefde beleeft beleertve beleg belege
belegen beleggen beleggers belegschaft belegt belegte belegten belegung belehren belehrt belehrung
beleid beleidigen beleidigend beleidigt beleidigung beleidigungen beleuchten beleuchtet beleuchtete
beleuchteten beleuchtung beleven beleving beleza belg belga belge belgen belges belgesel belgia belgica
belgien belgier belgische belgischen belgrad belica belicht belico belieben beliebig beliebige
beliebigen beliebiger beliebt beliebte beliebten beliebter beliebtes beliebteste beliebtesten
beliebtheit belief beliefert beliefs belier believable believe believed believer believers believes
believing beliggende beliggenhed belirgin belirli belirsiz belirtti belki bell belle bellen belles
bellevue belleza bellezza bellezze belli belligerent bellissima bellissime bellissimi bellissimo bello
bellows bells belly belo belob belofte beloften beloftes belogen belohnen belohnt belohnung belohnungen
belole belolem beloluk belonen belong belonged belonging belongings belongs beloning beloof beloofd
beloofde belooft beloond belopp beloppet belos beloved beloven below belso belt belte beltran belts
belugen beluisteren belul beluli belulrol belvarosi belysa belyser belysning bem bemachtigen bemaerk
bemaerkede bemaerket bemaerkninger bemalt bemangeln bemangelt bemanning bemerkbar bemerke bemerken
bemerkenswert bemerkenswerte bemerkenswerten bemerkt bemerkte bemerkten bemerkung bemerkungen bemessen
bemiddeling bemoei bemoeien bemoeit bemol bemuhe bemuhen bemuht bemuhte bemuhten bemuhungen bemutato
bemutatott bena benachbarte benachbarten benachrichtigen benachrichtigt benachrichtigung
benachrichtigungen benachteiligt benachteiligung benaderd benaderen benadering benadrukken benadrukt
benaming benannt benannte benannten bencao bench benche benches benchmark benchmarks bend bende benden
bender bendes bendicion bending bendita bendito bends bene beneath beneden benedetta benedetti benedetto
benedica benediction benedizione benefactor benefica benefice beneficencia beneficenza benefices
benefici beneficiado beneficiaire beneficiaires beneficial beneficiant beneficiar beneficiaries
beneficiario beneficiary beneficiat beneficie beneficient beneficier beneficio beneficios beneficiosa
beneficioso benefico benefique benefit benefited benefiting benefits benefitted benehmen beneide
beneiden benen benene benennen benennt benennung beneplacito benessere benet benevolat benevole
benevolent benevoles bengala bengel beni benieuwd benign benigno benim benimle benimmt benin benissimo
benken benne benned bennem benneteket bennuk bennunk bennunket benodigde benoemd benoemde benoemen
benoeming benoemt benommen benotige benotigen benotigt benotigte benotigten bens bensi bensin bent
bentley bento benut benutten benutze benutzen benutzer benutzt benutzte benutzten benutzung benvenuta
benvenuti benvenuto benytte benytter benyttes benyttet benzer benzeri benzeyen benzi benzin benzina
benzine benziner benziyor benzyny beobachte beobachten beobachter beobachtet beobachtete beobachteten
beobachtung beobachtungen beoogde beoordeeld beoordelen beoordeling beordrade beordret bepaal bepaald
bepaalde bepaalt bepalen bepaling bepalingen beperken beperking beperkingen beperkt beperkte bequeathed
bequem bequeme bequemen bequemer bequemlichkeit ber beraber beraberlik berat beraten berater beraterin
beratern beratung beratungen beratungsstelle beratungsstellen berauben beraubt berbat berceau
berchtesgaden berco bere bereavement berechnen berechnet berechnung berechnungen berecht berechtigt
berechtigte berechtigten berechtigung beredd beredda beredskap beregnet beregninger bereich bereiche
bereichen bereichern bereichert bereicherung bereichs bereid bereiden bereidt bereik bereikbaar
bereikbaarheid bereiken bereikt bereikte bereikten bereinigt bereit bereite bereiten bereitet bereitete
bereiteten bereitgestellt bereits bereitschaft bereitstellen bereitstellung bereitwillig bereitzustellen
berekend berekenen berekening berekeningen beren beret beretning beretninger bereue bereuen bereut berg
bergab bergauf bergbau berge bergen berger bergerie bergers berges berget bergheim bergisch bergischen
bergland bergleute bergmann bergsteiger bergung bergwerk beri bericht berichte berichten
berichterstattung berichtet berichtete berichteten berichtgeving berichtigung berichtje berichts berief
berkeley berliinin berliinissa berlin berlina berlinale berline berliner berlinie berlins bermejo bern
berne berner bero berodde beroemd beroemde beroemdheden beroemdheid beroemdste beroende beroep beroepen
beroerd beroerte beromt beromte beroofd beror berou berouw berries berry bersagli bersaglio berserk
bertelsmann berth beru beruchte beruchtigte beruchtigten berucksichtigen berucksichtigt berucksichtigung
beruf berufe berufen beruflich berufliche beruflichen beruflicher berufs berufsausbildung berufsgruppen
berufsleben berufsschule berufstatige berufswahl beruft berufung beruhen beruhigen beruhigend beruhigt
beruhigung beruhmt beruhmte beruhmten beruhmter beruhmteste beruhmtesten beruhmtheit beruhren beruhrt
beruhrte beruhrung beruhrungen beruht beruhte berusad beruset bes besaetning besaetningen besagen besagt
besagte besagten besar besat besatt besatta besatzung beschaafd beschaafde beschadigd beschadigde
beschadigen beschadigt beschadigte beschadigten beschadigung beschadigungen beschaffen beschaffenheit
beschafft beschaffung beschaftige beschaftigen beschaftigt beschaftigte beschaftigten beschaftigung
beschamend beschamt beschaving bescheid bescheiden bescheidene bescheidenen bescheidenheit bescheinigt
bescheinigung beschenkt bescheren bescherm beschermd beschermde beschermen beschermende bescherming
beschermt beschert bescherte bescheuert bescheuerte beschieden beschikbaar beschikbaarheid beschikbare
beschikken beschikking beschikt beschimpfen beschimpft beschimpfungen beschissen beschissene
beschissenen beschissener beschlagnahmt beschleunigen beschleunigt beschleunigte beschleunigung
beschloss beschlossen beschlossene beschlossenen beschluss beschlusse beschlussfassung beschneiden
beschneidung beschnitten beschossen beschoten beschouw beschouwd beschouwen beschouwing beschouwt
beschranken beschrankt beschrankte beschrankten beschrankter beschrankung beschrankungen beschreef
beschreibe beschreiben beschreibt beschreibung beschreibungen beschreven beschrieb beschrieben
beschriebene beschriebenen beschriftet beschriftung beschrijft beschrijven beschrijving beschrijvingen
beschuldigd beschuldigde beschuldigen beschuldiging beschuldigingen beschuldigt beschuldigte
beschuldigten beschuss beschutzen beschutzer beschutzt beschwerde beschwerden beschweren beschwert
beschwerte beschworen besef beseffen beseft besefte besegra besegrade besegrar beseitigen beseitigt
beseitigung besejre besen besessen beset besetzen besetzt besetzte besetzten besetzung besichtigen
besichtigt besichtigung besiddelse besidder beside besides besiedelt besiedelten besiedlung besieged
besiegelt besiegen besiegt besiegte besiegten besiktas besinci besinnen besinnung besittelse besitter
besitz besitze besitzen besitzer besitzerin besitzern besitzers besitzes besitzt besitzungen beskadiget
beskaeftigelse beskaeftiger beskaeftiget beskattning besked beskeden beskeder beskedet beskidt beskjed
beskjeden beskrev beskrevet beskriv beskriva beskrivas beskrive beskrivelse beskrivelsen beskriver
beskrives beskrivit beskrivning beskrivningar beskrivningen beskrivs beskyldt beskytte beskyttede
beskyttelse beskytter beskyttet beslaat beslag beslissen beslissende beslissing beslissingen beslist
besliste besloot besloten besluit besluiten besluitvorming beslut besluta beslutade beslutar beslutat
besluten beslutet beslutning beslutningen beslutninger beslutsfattare beslutte besluttede beslutter
besluttet besmet besmettelijk besmetting beso besoffen besog besoge besogende besoger besogt besogte
besoin besoins besondere besonderem besonderen besonderer besonderes besonderheit besonderheiten
besonders besonnen besorge besorgen besorgnis besorgt besorgte besorgten bespaar bespaard bespaart
besparelser besparen besparing besparingar bespoke besprechen besprechung besprechungen bespreek
bespreekt bespreken bespreking besprekingen besprochen besproken bessen besser bessere besseren besserer
besseres bessern bessert besserung besson best besta bestaan bestaand bestaande bestaat bestaende
bestand bestande bestanden bestandig bestandigkeit bestandsaufnahme bestandteil bestandteile bestar
bestarkt bestatige bestatigen bestatigt bestatigte bestatigten bestatigung bestattet bestattung
bestaunen beste bestechen bestechung besteck besteden besteed besteedde besteedt bestefar bestehe
bestehen bestehend bestehende bestehenden bestehender bestehendes bestehens besteht besteigen besteira
bestel besteld bestelde bestell bestelle bestellen bestelling bestellingen bestellt bestellte bestellten
bestellung bestellungen bestelt bestem bestemd bestemme bestemmer bestemmia bestemmie bestemming
bestemmingen bestemor bestempeld bestemt bestemte besten bestenfalls bestens bester bestes besteuert
besteuerung bestia bestial bestiame bestie bestiegen bestill bestille bestiller bestilt bestilte
bestimme bestimmen bestimmt bestimmte bestimmten bestimmter bestimmtes bestimmung bestimmungen
bestleistung bestmogliche besto bestod bestond bestonden bestow bestowed bestrafen bestraft bestrafung
bestrahlung bestreben bestrebt bestrebungen bestreden bestreiten bestreitet bestrijden bestrijding
bestritt bestritten bestseller bestuckt bestudeerd bestuderen bestunde besturen besturingssysteem
besturzt bestuur bestuurd bestuurder bestuurders bestuurlijk bestuurlijke bestuurslid bestyrelse
bestyrelsen bestyrelsesmedlem bestzeit besuch besuche besuchen besucher besuchern besucherzahlen
besuches besuchs besucht besuchte besuchten besvaer besvaerligt besvara besvarar besvare besvikelse
besviken besvikna beszamolo beszed beszel beszelek beszelgetes beszelgetni beszelgettunk beszelnek
beszelni beszelsz beszelt beszeltem beszeltunk beszelunk beszelve bet beta betaal betaalbaar betaalbare
betaald betaalde betaalt betail betal betala betalade betalar betalas betalat betald betalda betale
betalen betaler betales betaling betalingen betalning betalt betalte betatigen betatigt betatigung
betaubt betaubung bete beteckning betedde beteende beteenden beteendet beteg betegek betegnelsen
betegseg betegsegek beteiligen beteiligt beteiligte beteiligten beteiligung beteiligungen betekend
betekende betekenen betekenis betekent betement beten beter betere beters betes betet bethlehem
betingelser betise betises betitelt betjent betjente betod beton betonen betong betonnen betont betonte
betonten betonu betonung betoog betracht betrachte betrachten betrachter betrachters betrachtet
betrachtete betrachteten betrachtlich betrachtliche betrachtlichen betrachtung betrachtungen betraf
betrafen betrag betrage betragen betragt betragter betragtes betragtning betrakta betraktar betraktas
betraktelig betraktning betrapt betrat betraten betraut betray betrayal betrayed betraying betrays
betreden betreff betreffen betreffend betreffende betreffenden betreft betreibe betreiben betreiber
betreibern betreibt betrekken betrekking betrekkingen betreten betreuen betreuer betreut betreute
betreuten betreuung betrieb betriebe betrieben betriebene betriebenen betriebes betriebliche
betrieblichen betriebs betriebskosten betriebsrat betriebsrate betriebsruhe betriebssystem
betriebssysteme betriebswirtschaft betriebswirtschaftslehre betrifft betrinken betritt betrof betroffen
betroffene betroffenen betroffener betroffenheit betrogen betrokken betrokkenen betrokkenheid
betrouwbaar betrouwbaarheid betrouwbare betrug betrugen betruger betrugt betrunken betrunkene
betrunkenen betrunkener bets bett bettdecke betteln betten better betterment betting bettler bettwasche
between betwijfel bety betyda betydande betydde betyde betydelig betydelige betydeligt betydelse
betydelsefull betydelsefulla betydelsen betydelser betyder betydligt betydning betydningen betyg betyget
betyr betytt beu beugel beugen beugt beule beundrar beunruhigen beunruhigend beunruhigt beurre beurs
beurt beurteilen beurteilt beurteilung beurzen beute beutel bevaege bevaegelse bevaegelser bevaeger
bevaka bevakar bevakning bevallen bevalling bevalt bevanda bevande bevara bevarade bevare bevat bevatte
bevatten beve beveelt bevege bevegelse bevegelsen bevegelser beveger beveget beveiligd beveiligde
beveiligen beveiliger beveiligers beveiliging bevel bevelen bevendo beverage beverages bevestigd
bevestigde bevestigen bevestiging bevestigt bevi bevidst bevidsthed beviel beviljas bevinden bevindingen
bevindt bevis bevisa bevisar bevisat bevise bevisen beviser beviset bevisligen bevisst bevissthet bevist
bevittna bevo bevoegd bevoegde bevoegdheden bevoegdheid bevolkerung bevolkerungsdichte
bevolkerungsgruppen bevolkerungswachstum bevolking bevolkingsgroepen bevond bevonden bevono bevor
bevorderd bevorderen bevordering bevorstehende bevorstehenden bevorsteht bevorzuge bevorzugen bevorzugt
bevorzugte bevorzugten bevorzugung bevriend bevrijd bevrijden bevrijding bevroren bevuto bewaakt bewaar
bewaard bewaarde bewaart bewachen bewacht bewachung bewaffnet bewaffnete bewaffneten bewaffneter
bewaffnung bewahre bewahren bewahrt bewahrte bewahrten bewahrung bewaken bewaker bewakers bewaking
bewaltigen bewaltigt bewaltigung beware bewaren bewasserung beweegt beweerd beweerde beweert bewees
bewege bewegen bewegende bewegenden beweggrunde beweging bewegingen beweglich bewegliche beweglichen
beweglichkeit bewegt bewegte bewegten bewegung bewegungen bewegungsfreiheit beweis beweise beweisen
beweist bewerbe bewerben bewerber bewerbern bewerbung bewerbungen beweren bewering bewerken bewerking
bewerkstelligen bewerkt bewerkte bewerten bewertet bewertete bewertung bewertungen bewezen bewies
bewiesen bewijs bewijst bewijzen bewildered bewilligt bewilligung bewind bewirbt bewirken bewirkt
bewirtschaftet bewirtschaftung bewogen bewohnen bewohner bewohnern bewohnt bewohnte bewohnten bewolkt
bewonder bewonderen bewondering bewoner bewoners bewoond beworben beworfen bewundere bewundern
bewundernswert bewundert bewunderung bewusst bewusste bewussten bewusster bewusstlos bewusstsein
bewusstseins bewust bewuste bewusteloos bewustwording bewustzijn bey beyaz beyin beyond bez bezahlbar
bezahlbaren bezahle bezahlen bezahlst bezahlt bezahlte bezahlten bezahlung bezat bezaubernde bezdomnych
beze bezeichne bezeichnen bezeichnend bezeichnet bezeichnete bezeichneten bezeichnung bezeichnungen
bezerra bezet bezette bezetten bezetting bezeugen bezeugt bezi bezichtigen bezichtigt beziehe beziehen
bezieher bezieht beziehung beziehungen beziehungsweise bezien bezienswaardigheden beziffert bezig
bezigheden bezighouden bezighoudt bezirk bezirke bezirken bezirks bezirksliga bezit bezitten bezittingen
bezkarnie beznadziejne beznadziejny bezne bezny beznych bezocht bezochte bezochten bezoek bezoeken
bezoeker bezoekers bezoekje bezoekt bezog bezogen bezogene bezogenen bezorgd bezorgde bezorgdheid
bezorgen bezorgt bezpeci bezpecne bezpecnost bezpecnosti bezpecnostni bezpecnostnich bezpieczenstwa
bezpieczenstwem bezpieczenstwo bezpieczna bezpieczne bezpiecznego bezpiecznej bezpieczni bezpiecznie
bezpieczniej bezpieczny bezpiecznym bezplatne bezposredni bezposrednia bezposrednich bezposrednie
bezposredniego bezposredniej bezposrednim bezposrednio bezprostredne bezrobocia bezrobocie bezrobotnych
bezsensowne bezug bezuge bezuglich bezuinigingen bezwaar bezwang bezwaren bezweifeln bezweifelt
bezweifle bezwingen bezwungen bh bi biais biala biale bialego bialej bialek biali bialka bialko bialo
bialy bialych bialym bialymi bianche biancheria bianchi bianco bias biased biases biathlon bib bibbia
bibel bibelen bibeln biber bible bibles biblia biblica biblical biblico biblie biblii bibliografia
bibliographie bibliography biblioteca bibliotecario bibliotecas bibliotece biblioteche bibliotecii
bibliotek biblioteka bibliotekarie biblioteke biblioteker biblioteket biblioteki bibliothecaire
bibliotheek bibliothek bibliothekar bibliotheken bibliotheque bibliotheques biblique biblische
biblischen bic bicarbonato bicchiere bicchieri biceps biche bicho bichos bicia bicicleta bicicletas
bicicletta biciclette bicie bicim bicimde bickering bico bicycle bicycles bicyclette bid bidden bidder
bidders bidding bidelli bider bidon bidra bidrag bidragande bidrage bidragen bidrager bidraget bidragit
bidrar bidratt bidro bidrog bids biec bied bieda bieden biedenkopf biedna biedne biednego biedni biedny
biednych biednym biedronce biedronka biedronki biedt biedy bieg biega biegac biegania bieganie biegen
biegi biegiem biegnie biegow biegt biegu bielefeld bielefelder bieli bielizne bielsko bielsku bien
bienal biene bienen bienestar bienfaits biennale biennial biennio biens bientot bienveillance
bienveillant bienvenida bienvenido bienvenu bienvenue bienvenus bier bierchen biere bieren bieres
biergarten biertje bierz bierze bierzemy bierzesz biest biete bieten bieter bietet biezace biezacego
biezaco biezacych bife biff big bigger biggest biggie biglietteria biglietti biglietto bigode bigot
bigote bigoted bigotry bigots bihor biisi bij bija bijbehorende bijbel bijdraagt bijdrage bijdragen bije
bijeen bijeenkomst bijeenkomsten bijen bijgedragen bijgehouden bijgestaan bijgewerkt bijgewoond
bijhouden bijkomende bijl bijlage bijna bijnaam bijou bijoux bijstand bijt bijten bijuterii bijvoorbeeld
bijwerkingen bijwonen bijzijn bijzonder bijzondere bijzonders bike biker bikers bikes biking bikini
bikinis biktim bil bila bilan bilanci bilancia bilancio bilans bilanz bilar bilarna bilateral
bilateralen bild bilda bildade bildades bildar bildas bildat bildband bildchen bilde bilden bildende
bildenden bildene bilder bilderbuch bildern bilderna bildes bildet bildete bildeten bildflache bildhauer
bildigi bildigim bildigimiz bildigin bildiginiz bildirdi bildlich bildmaterial bildning bildnis
bildschirm bildschirme bildung bildungseinrichtungen bildungspolitik bildungswesen bile bileho bilen
bilene biler bilerek bilet bilete biletow biletu bilety bileyim bilgi bilgiler bilgileri bilgisayar
bilgisi bilgiyi bilhao bilhete bilhetes bilhoes bilim bilimler bilimleri bilimsel bilinen bilingual
bilingue bilinmeyen bilirim bilirsin bilis bilister biliyor biliyorsun biliyorsunuz biliyorum biliyoruz
biljett biljetten biljetter biljetterna billar billard billboard billboards billed billede billeder
billederne billedet billen billes billet billete billets billett billetter billetterie billig billiga
billigare billigast billigaste billige billigen billiger billigere billiges billigste billigt billing
billings billion billionaire billionaires billionen billions billon bills bilmek bilmem bilmeyen
bilmiyor bilmiyorum bilou bily bimba bimbi bimbo bin binaire binanin binare binari binario binary binasi
bind binda bindande binde bindeglied binden bindend binder bindet binding binds bindt bindung bindungen
bine bineinteles binele binge bingen bingo bingol binlerce binnen binnengekomen binnenin binnenkant
binnenkomen binnenkomt binnenkort binnenkwam binnenland binnenlands binnenlandse binnenmarkt
binnenplaats binnenstad binnenste binnenuit binoculars binomio bins bio biochemical biochemie
biochemistry biodiversidade biodiversiteit biodiversity biodra biogasanlage biograf biografen biografia
biografias biografico biografie biografien biografii biographer biographical biographie biographien
biographies biography biologe biologen biologi biologia biologiai biologica biological biologically
biologicas biologico biologicos biologicznej biologie biologii biologique biologiques biologisch
biologische biologischen biologischer biologisk biologiska biologiske biologiskt biologist biologists
biologo biology biomasse biomedical bion bionda biondi biondo bionic biopsia biopsy bioquimica biora
biorac bioracych biore bioscoop bioscopen biotechnology bipartisan bipolar bira birak birakan birakin
birakip birakir birakma birakmak birakti biraktim biraz birazdan birbirimize birbirimizi birbirinden
birbirine birbirini birbirlerine birbirlerini birch bircok bird birde birden birdie birds birer bireysel
birgt biridir birileri birilerinin birim birimi birinci birincisi birinde birinden birine birini birinin
birisi biriydi biriyim biriyle birja birk birkac birke birken birlesik birlesmis birligi birlik birlikte
birmingham birne birnen birodalom birom birosag birou biroul biroului birra birre birsey birth birthday
birthdays birthing birthplace birthright births bis bisabuelo bisarra bisarrt bischof bischofe
bischoflichen bischofs bischofskonferenz biscoito biscoitos biscotti biscotto biscuit biscuits bise
biserica bisericesti biserici bisericii bisericile bisericilor bisexual bisey bisher bisherige
bisherigen bisheriger bishop bishops bisiklet biskop biskup biskupa biskupem biskupi biskupow bislang
bismarck bisogna bisognava bisognera bisognerebbe bisogni bisogno bisognosi bison bisou bisous bispo
bispos biss bisschen bisschop bissen bist bistand bistrita bistro bistum bistums bisweilen bit bita
bitacora bitar bitarna bitch bitches bitching bitchy bitcoin bitcoins bite bitecek biten biter bites
biting bitiyor bitki bitmis bits bitte bitten bitter bittere bitteren bitterer bitterly bitterness
bittersweet bitteschon bittet bitti bittra bitume bitwa bitwe bitwie bitwy biuletyn biur biura biurem
biurko biurku biuro biurze biverkningar bivio bivirkninger biyolojik biz bizar bizarr bizarre
bizarrement bizarres bizarro bizcocho bizde bizden bize bizi bizim bizimle bizler bizlere bizleri biznes
biznesie biznesmen biznesowe biznesowych biznesu bizom bizony bizonyara bizonyitek bizonyitja bizonyos
bizonytalan bizonyult bizottsag biztonsag biztonsagi biztonsagos biztos biztosan biztosit biztositja
biztosito biztositott bizzarro bizzat bjerg bjerge bjergene bjerget bjud bjuda bjuden bjuder bjudit
bjuds bla blaadjes blaas blaast blabla blablabla blachy black blackberry blackboard blacked blackened
blackjack blacklist blacklisted blackmail blackness blackout blacks blacksmith blad bladder blade bladen
blader bladeren blades bladet bladzijde blaeser blaest blaffen blaga blagam blague blagues blah blamage
blame blamed blamer blames blamiert blaming blanc blanches blanchiment blanchisserie blanco blancs bland
blanda blandad blandade blandar blandas blandat blande blandede blander blandet blanding blandning
blando blandt blank blanke blanken blanket blankets blanks blankt blanquear blanqueo blant blaring blase
blasen blasfemia blask blasku blason blaspheme blasphemy blass blassen blast blasted blaster blasting
blasts blat blatant blatantly blatt blatter blattern blau blaue blauem blauen blauer blaues blaulicht
blauw blauwe blaze blazen blazer blazers blazing blbost ble bleach bleached bleaching bleak blech
blechen bled bledach bledem bledne blednie bledow bledu bledy bledzie bleed bleeding bleeds bleef bleek
bleep blei bleib bleibe bleiben bleibende bleibenden bleibst bleibt bleistift blek bleka bleken blend
blende blended blenden blendend blender blendet blending blends bless blessant blesse blessed blessee
blesser blesses blessing blessings blessure blessures bleu bleue bleues bleus blev bleven blevet blew
bli blick blickar blicke blicken blickfeld blickpunkt blickt blickte blickwinkel blieb bliebe blieben
blight blij blijdschap blije blijf blijft blijk blijkbaar blijken blijkt blijven blijvend blijvende blik
blikjes blikk blikken blikket bliksem blind blinda blindaje blinde blinded blindee blinden blinder
blindes blindfolded blinding blindly blindness blinds bling blink blinka blinkar blinked blinken blinker
blinking blip blir bliscy bliska bliski bliskich bliskie bliskiego bliskiej bliskim blisko bliskosci
bliss blissful blister blistering blisters blitt blitz blitze blitzeis blitzen blitzschnell bliv
blivande blive bliver blivit blixt blixten bliz blize blizej blizi blizke blizko blizkosti blizny
blizzard bloated blob bloc blocage blocat blocca bloccando bloccano bloccare bloccata bloccate bloccati
bloccato blocchi blocco block blockade blockaden blockage blockbuster blockchain blocke blocked blocken
blockera blockerar blocket blockheizkraftwerk blockieren blockiert blocking blocks bloco blocos blocs
blocuri blocus blod blode bloden bloder blodes blodet blodig blodiga blodprov blodsinn bloed bloedbad
bloeddruk bloeden bloedige bloei bloeiende bloeit bloem bloemen blog bloga blogg bloggen blogger
bloggers blogging blogi blogissa blogoslawienstwo blogpost blogs blogu blogue blok blokada blokade
blokady bloki blokk blokkade blokkeert blokken blokkeren blokow blokowanie bloku blokuje blom blomma
blomman blommar blommor blommorna blomst blomstene blomster blomsterne blond blonda blonde blonden
blondes blondine blondje blonds blony blood bloodbath blooded bloods bloodshed bloodstream bloody bloom
blooming blooms bloot blootgesteld blootstelling bloque bloqueada bloqueado bloquear bloquee bloqueia
bloqueio bloqueios bloquent bloqueo bloqueou bloquer bloques blossom blossoms blot blote blotem bloto
blott blotta blouse blow blower blowing blown blowout blows blu blue blueberries blueberry bluegrass
blueprint blueprints blues bluetooth bluff bluffs bluhen bluhende bluhenden bluht blumchen blumen blunda
blundar blunder blunt bluntly blur blurred blurring blurry blusa bluse blush blushing blussen blut
blutbad blutdruck blute bluten blutes blutet blutezeit blutig blutige blutigen blutiger blutung
blutungen bluza bluzy blvd bly blyg blyskawicznie bmw bo boa boala boar board boarded boarding boardroom
boards boardwalk boas boast boasted boasting boasts boat boate boating boato boatos boats boba bobagem
bobcats bobina boblingen bobo bobos bobs boca bocadillo bocadinho bocado bocas bocca bocche bocciato
bocconi bocek boceto bocha bocht bochten bochum bochumer bocina bock bocs bocsanat bocsanatot bocsi
boczne bod boda bodd bodde bode bodega bodem boden bodens bodensee bodies bodil bodily bodrum bodu body
bodybuilding bodyguard bodyguards bodyshop boe boeddha boeddhisme boeddhistische boede boef boeg boeien
boeiend boeiende boeing boeit boek boeken boekhandel boekhouder boekhouding boekje boekt boel boem
boende boendet boer boerderij boerderijen boeren boet boete boetes boeuf boeven bof bofetada bog boga
bogaci bogactwa bogactwo bogat bogata bogate bogatego bogatej bogato bogaty bogatych bogatym bogazici
bogen boger bogerne bogey bogged boggling bogiem bogini bogow bogowie bogstaver bogu bogus boha bohate
bohater bohatera bohaterami bohaterem bohaterka bohaterki bohaterow bohaterowie bohatstvi bohaty boheme
bohemia bohemian bohlen bohme bohmen bohmische bohmischen bohne bohnen bohren bohrer bohrung bohrungen
bohu bohuzel boi boia boicote boil boiled boiler boilerhouse boilers boiling boils boimy boire bois
boiska boisko boisku boisson boissons boisz boit boite boites boitier boivent boj boja boje boji bojim
bojoval bojovat bojownikow boju bojuje bok boka bokach bokade bokar bokat boken boki boks boksen bokser
bokstav bokstavelig bokstaven bokstaver bokstavligen bokstavligt boktan boku bol bola bolag bolagen
bolaget bolagets bolalo bolas bold bolden bolder boldly boldog boldogsag bole bolec bolem bolesne bolest
bolesti boleta boletim boletin boleto bolge bolgede bolgedeki bolgelerde bolgenin bolger bolgesel
bolgesi bolgesinde bolgesine bolgeye bolgeyi bolha bolhas boli boliche bolig boligen boliger bolii
bolivar bolivariana bolivariano boliviana boliviano bolivien boll bolla bollar bolle bollen bollente
boller bolletta bollette bollettino bollire bollo bollwerk bolnav bolo bologna bolognese bolond bolos
bolsa bolsas bolsillo bolso bolsos bolster bolt boltban bolted bolts bolu bolum bolumde bolumu bolumunde
bolumune bolumunu bolwerk bolygo bolzen bom bomaanslag bomb bomba bombardamento bombardear bombarded
bombardeio bombardement bombardementen bombardements bombardeo bombarderen bombardero bombardier
bombardiert bombardierung bombardment bombas bombe bombed bombeiro bombeiros bomben bombenanschlag
bombeo bomber bombero bombers bombes bombilla bombing bombings bombo bombon bombonera bombs bombshell
bomby bomen bommel bommen bommer bommet bompenger bomull bon bonaerense bonanza bonbon bonbons bond
bondad bondade bondage bonde bonded bonden bondgenoot bondgenoten bonding bonds bondscoach bone boneca
bonecas boneco bonecos bonen boner bones bonfire bong bonheur bonhoeffer bonhomme boni bonifica
bonificacion bonifico bonilla bonitas bonitat bonitinho bonito bonitos bonjour bonkers bonn bonne bonner
bonnes bonnet bonnets bono bons bonsoir bont bonta bonte bonus bonuses bonussen bony bonyolult boo boob
boobies boobs booby bood boodschap boodschappen booed boog boogie boogschutter booing book booked
bookies booking bookings bookkeeping booklet bookmark books bookshelf bookshop bookstore bookstores boom
boomerang booming booms boomt boon boord boos boosheid boost boosted booster boosters boosting boosts
boot boote booted booten booth booths bootje bootjes bootleg boots booty booze bop bor borboleta
borboletas borc borcu bord borda bordado borde bordeaux bordee bordel bordelais bordell borden border
bordered bordering borderlands borderline borders bordet bordi bordje bordo bords bordul bordure bore
bored boredom boren borettslag borg borgare borgen borger borgere borgerkrig borgerlig borgerliga
borgerlige borgerligt borgerne borghese borghesi borghesia borghi borgmester borgo borgona boring borken
born borne bornehave bornene bornenes borneo bornes borns boron borough boroughs borra borracha
borrachera borracho borrado borrador borrar borrego borrel borro borron borrosa borrow borrowed borrower
borrowers borrowing borsa borse borsen borsengang borsod borst borstar borsten borstkanker borstvoeding
bort borta bortaplan borte borti bortimot bortom bortonben bortse bortser bortset bortsett borussia
borzalmas borzaszto bos bosa bosartig bosartige bosatt bosatta bosch boschi bosco bose bosen boser boses
bosewicht bosh bosjes boska boskap boskie boskiej bosluk bosnia bosnien bosom bosporus bosque boss bosse
bossen bosser bosses bossy bosta bostad bostaden bostadshus boston bostonie bosuna bosver bot bota
botanica botanical botanico botanik botanique botanische botanischen botany botao botar botas botched
bote botella boten boter boterham botero botez both bother bothered bothering bothers botin botoes boton
botones botosani botschaft botschaften botschafter botschafterin botsen botsing bott botta botte bottega
botten bottes botti bottiglia bottiglie bottino bottle bottled bottleneck bottles bottling bottnar botto
bottom bottomless bottoms bottone bottoni bottrop boty bouc bouche bouchee boucher boucherie bouches
bouchon bouchons boucle boucler boucles bouclier boucliers bouddha bouddhisme boudin boue bouffe bouffer
bouffon bouge bougent bouger bought bougie bougies bouillir bouillon boulanger boulangerie boulder
boulders boule boules boulet boulets boulevard bouleverse boulodrome boulot boulots boum bounce bounced
bouncer bounces bouncing bouncy bound boundaries boundary bounded boundless bounds bounty bouquet
bouquin bouquins bourbon bourg bourgeois bourgeoise bourgeoisie bourgmestre bourgogne bourre bourreau
bourree bourse bourses boursier bout bouteille bouteilles boutique boutiques bouton boutons bouts bouw
bouwde bouwen bouwmeester bouwt bouwwerk bouwwerken bovebben boveda boven bovenaan bovendien bovenkant
bovenop bovenstaande bovenste bovine bow bowed bowel bowels bower bowers bowiem bowing bowl bowled
bowler bowlers bowling bowls bowman bows box boxare boxe boxeador boxed boxen boxeo boxer boxers boxes
boxeur boxing boxning boy boya boycot boycott boycotted boycotting boyfriend boyfriends boyhood boykott
boykottieren boylece boylelikle boylesi boys boyu boyun boyunca boyunda boyutlu boza boze bozego bozej
bozen bozi bozuk bozy bozym bozza bp bpm br bra braaf brabant brac braccia braccialetto braccio brace
braced bracelet bracelets braces brach brachen bracht brachte brachten braci bracia bracie bracing
bracket brackets bracmi braco bracos bractwa bractwo braekket braende braendende braender braendstof
braendt braendte brag braga bragged bragging bragt bragte brahms braid braided braids braila braille
brain brains brainstorming brainwashed brainwashing brak brake braken brakes braki brakiem braking
brakowac brakowalo brakt brakte braku brakuje bral brala bralam bralem brali bralo braly brama brambory
brame bramek bramka bramkarz bramkarza bramke bramki bramy bran brana branca brancardage brancardiers
brancas branch branche branched branchen brancher branches branching branco brancos brand brande branded
branden brandenburgischen brandenburgs brandende brandes branding brands brandstichting brandstifter
brandstiftung brandstof brandt brandweer brandwonden brandy brane brani brania branie branit brankar
branku branky branle branler brann brannen brannte brannten brano bransch branschen branscher bransje
bransjen bransjer brant brany branza branzy braquage braquer bras brasa brasan brash brasil brasileira
brasileiras brasileiro brasileiros brasilena brasileno brasilian brasilianer brasilianische
brasilianischen brasilien brasiliens brasov brass brasserie brat brata brate bratele bratem braten bratr
bratra bratri bratt bratu bratwurst brauch brauchbar brauchbare brauchbares brauche brauchen brauchst
braucht brauchte brauchten brauchtum brauen brauerei brauereien braun braune braunen brauner braunes
braunkohle braunschweig braunschweiger braut brautigam brautkleid brav brava brave bravely bravery
braves bravest bravi bravissimo bravo bravoure bravura brawa brawl brawo bray braz brazalete brazen
brazilia brazo brazowe brazowy brazylijski brea breach breached breaches breaching bread breads breadth
break breakdown breakdowns breaker breakers breakfast breakfasts breaking breaks breakthrough
breakthroughs breakup breast breasted breasts breath breathe breathed breather breathes breathing
breathless breaths breathtaking brebis breccia brecha brechanlage breche brechen brecht bred breda
bredare bredd bredda bredde bredden brede breder bredere brednie bredt bredvid breed breeder breeders
breeding breeds breedte breek breekt breeze breezy bref brefs bregenz brehu brei breiden brein breit
breite breiten breiter breitere breiteren breites breitet breitete breken brekke bremen bremer
bremerhaven bremse bremsen bremst breng brengen brengt brenne brennen brennend brennende brennenden
brenner brennholz brennpunkt brennstoff brennstoffe brennt brente bresil bresilien bresilienne breslau
bretana brethren breton bretonne bretons bretter brettern brettspiel breuk brev breve brevedad
brevemente brevet brevets brevetti brevetto brevi brevissimo brew brewed brewer breweries brewers
brewery brewing brews brezen brezna breznu bribe bribed bribery bribes bribing bricht briciole brick
bricka bricks bricolage bridal bride brides bridesmaid bridesmaids bridge bridges bridging brie brief
briefcase briefe briefed briefen briefes briefing briefings briefje briefjes briefkasten briefly
briefmarke briefmarken briefs brieftasche briefwechsel brievement brieven brievenbus brig briga brigada
brigade brigadeiro brigaden brigades brigadier brigando brigar brigas brigata brigate bright brighten
brighter brightest brightly brightness bril brilha brilhante brilhantes brilhar brilho briljant
briljante brilla brillant brillante brillanten brillantes brillanti brillants brillar brille brillen
briller brilliance brilliant brilliantly brillo brim brin brinca brincadeira brincadeiras brincando
brincar brinco brindar brinde brindis brindisi brine bring bringe bringen bringer bringing brings
bringst bringt brink brinna brinnande brinner brinquedo brinquedos brique briques brisa brise brisee
briser brisk brist bristande bristen brister bristles britanic britanica britanico britanicos britanie
britanii britannia britannian britanniassa britannica britannico britannique britanniques brite briten
britene britisch britische britischen britischer britisk britiske brito brits britska britske britskeho
britsky britterna brittisk brittiska brittle brividi brivido brna brne brnenske brno bro broad broadband
broadcast broadcaster broadcasters broadcasting broadcasts broaden broadened broadening broader broadest
broadly broar broccoli broche brochure brochures brocken brockhaus brod brode broder brodern brodo
brodre brodrene brody broeder broeders broederschap broek broeken broen broer broers broertje broke
broken broker brokerage brokers brokkoli broma bromear bromsa bromsar bron bronca bronce bronceado
bronchitis bronco broncos broni bronia bronic bronil bronnen brons bronse bronz bronze bronzen bronzi
bronzo brooch brood brooding broodje broodjes brook brooks broom bror broren brors broschure broschuren
brosse brot brotchen brote broth brothel brothels brother brotherhood brotherly brothers brott brottas
brotten brottet brottning brottslighet brottsligheten brottsligt brottsling brottslingar brotzeit
brought brouillard brousse brouwer brouwerij brow brown brownie brownies browning brownish browns brows
browse browser browsers browsing bru brua bruch bruche bruchteil brucia bruciano bruciare bruciata
bruciati bruciato brucke brucken brud brudar brudd bruden bruder brudern bruders bruderschaft brudne
brudnych brudt brug bruge brugen bruger brugere brugerne bruges brugge bruggen brugt brugte bruhe bruid
bruidegom bruikbaar bruiloft bruin bruine bruins bruise bruised bruises bruising bruit bruits bruja
brujeria brujo brujula bruk bruka brukade brukar brukare bruke bruken bruker brukere brukeren brukernavn
brukerne brukes bruket brukt brukte brulant brule brulee brulent bruler brules brullen brullt brulures
brume brummt brun brunch brune brunes brunet brunette bruni brunn brunnen brunnit bruns brunt brus brusc
bruscamente brusco bruselas bruselu brush brushed brushes brushing brusque brusquement brussel brusseler
brust bruste brusten brustkorb brustkrebs brustwarzen brut bruta brutal brutala brutale brutalement
brutalen brutaler brutalidad brutalitat brutalite brutality brutally brutalmente brutalne brutalnie
brutalt brute bruten brutes brutit brutna bruto bruts brutt brutta brutte brutti brutto bruxa bruxas
bruxelles bruxellois bruyant brwi bry brydde bryde bryder brygada brygady brygga bryggan brygge bryle
bryllup bryllupet brylluppet bryne bryr bryst bryster brystet bryt bryta brytas bryte bryter brytning
bryts brytt brytyjska brytyjski brytyjskich brytyjskie brytyjskiego brytyjskiej brytyjskim brzeg brzegi
brzegu brzmi brzmia brzmialo brzmiec brzmienie brzo brzuch brzucha brzuchu brzy brzydki brzydkie bsp
bspw btw bu buanderie bub bubbla bubble bubbles bubbling bubbly buben buca bucal bucata bucatarie bucati
bucato buccaneers buceo buch buche buchen buchenwald bucher bucherei buchern buches buchfuhrung
buchhalter buchhaltung buchhandel buchhandler buchhandlung buchi buchladen buchlein buchmesse buchs
buchse buchstabe buchstaben buchstablich bucht buchten buchung buck buckel bucket buckets buckeyes
buckle bucks bucle buco bucovina bucovinei bucuk bucura bucurat bucuresti bucurestiului bucurie bud
budapest budapesta budapesten budapesti budapestre buddhismus buddhisten buddies budding buddy bude
budejovice budejovicich budem budeme buden budes budete budge budget budgetaire budgetaires budgetary
budgeted budgeten budgeting budgets budismo budista budistas budjetti budka budki budos budou budouci
budoucnost budoucnosti budoucnu budov budova budovani budove budovu budovy budowa budowac budowania
budowanie budowaniu budowe budowie budowlane budowlany budowlanych budowli budownictwa budowy buds
budsjett budsjettet budskab budskabet budskap budskapet budt budte budu buduja buduje budur budynek
budynkach budynki budynkiem budynkow budynku budza budze budzecie budzet budzetu budzi budzic bue buen
buena buenaventura bueno buenos buey bufalo bufanda bufete buff buffa buffalo buffer buffering buffers
buffet buffo buffone buffs bug bugel bugeln bugetul bugged bugger bugging buggy bugia bugiardo bugie
bugle bugs bugun bugune bugunku buh buhne buhnen buhnenbild buho bui buigen buigt buik build builder
builders building buildings builds buildup built buio buis buisson buit buiten buitenaf buitengewone
buitengewoon buitenkant buitenland buitenlanders buitenlands buitenlandse buitenwereld buitre buizen
bukarest buksa bukser bukt bul bula bulamadim bulan bulb bulbs buldu buldum bulevardul bulgare bulgaria
bulgarien bulgarische bulgarischen bulgaro bulge bulging buli bulk bulky bull bulla bullar bulldog
bulldogs bulle bullen buller bulles bullet bulletin bulletins bulletproof bullets bullied bullies
bullion bullish bullock bullpen bulls bullshit bully bullying bulmak bulmus bult bulto bulun bulunan
bulundu bulundugu bulunmaktadir bulunmasi bulunmayan bulunur bulunuyor bulup bulur bulusma buluyor bum
bumble bumblebee bummed bummer bump bumped bumper bumpers bumping bumps bumpy bums bumsen bun bunca
bunch bunches bund bunda bundan bunde bundel bundelen bundeln bunden bundes bundesamt bundesamtes
bundesanstalt bundesbank bundesburger bundesdeutschen bundesebene bundesgebiet bundesgericht
bundesgerichtshof bundesgesetz bundesheer bundesinnenminister bundeskanzler bundeskanzleramt
bundeskanzlerin bundesland bundeslander bundeslandern bundesliga bundesligisten bundesminister
bundesministerium bundesministeriums bundesprasident bundesprasidenten bundesrat bundesregierung
bundesrepublik bundesstaat bundesstaaten bundestag bundestages bundestags bundestagsabgeordnete
bundestagsabgeordneten bundestagsabgeordneter bundestagsfraktion bundestagswahl bundestrainer
bundesverfassungsgericht bundesverfassungsgerichts bundeswehr bundesweit bundesweite bundesweiten
bundeszentrale bundet bundle bundled bundles bundna bundnis bundnisse bundnisses bune bunek bungalow
buni bunica bunicii bunicul bunk bunker bunkers bunky bunlar bunlara bunlardan bunlari bunlarin bunlarla
bunn bunnen bunnies bunny buns bunt bunte bunten bunter buntes buntetes bunting buntu bunu bunul bunun
bununla bunuri bunyesinde buon buona buone buoni buono buoy buoyancy buoyant buque bur buraco buracos
burada buradaki buradan buralarda burasi buraya burbuja burda burdan burde burdel burdelu burden
burdened burdens burdeos bureau bureaucracy bureaucratic bureaucratie bureaucrats bureaus bureaux buren
burg burgemeester burgemeesters burgen burgenland burgeoning burger burgerinitiative burgerinnen
burgerkrieg burgerkriegs burgerlich burgerliche burgerlichen burgerlicher burgerlijk burgerlijke
burgermeister burgermeisterin burgermeisters burgern burgeroorlog burgers burgerschaft burgersteig
burgertum burglar burglars burglary burgschaft burgtheater burgues burguesa burguesia burgund burial
burials buried burit burk burka burkar burken burla burlar burlesque burmistrz burmistrza burmistrzem
burn burned burner burners burning burnout burns burnt buro burocracia burocratico burocrazia
burogebaude burokratie burokratischen buros burr burra burrito burritos burro burrow burrows bursa
bursaspor bursatil bursche burschen burschenschaft bursdag bursdagen burst burste bursting bursts burun
bury burying burza burze burzy bus busbar busca buscador buscam buscando buscar buscas buscava busche
buschen busco buscou busen buses bush bushalte bushes bushy busier busiest business businesses
businessman businessmen businesswoman busje buskar busqueda buss bussar bussarna busse bussen busser
bussi bussilla bussola bust busta buste busted buster busters busting bustle bustling busto busts busy
busz buszke but buta butach butce butch butcher butchered butchers bute butelek butelka butelke butelki
buter buteur buteurs butik butiken butiker butikerna butikk butikken butikkene butikker butin butler
butonul butow buts butt butta buttare buttata buttate buttati buttato butte butter butterflies butterfly
buttermilk butters butti butto buttocks button buttons butts butun buty buurlanden buurman buurt buurten
buurvrouw buvette buvez buxtehude buy buyer buyers buying buyout buyrun buys buyu buyuk buyuksehir
buyume buyuyen buz buzau buzele buzi buzo buzon buzos buzunar buzz buzzed buzzer buzzing bv by byar byc
bych bychom bycia bycie byciem byciu byde bydel byder bydla bydleni bydlet bydli bydlo bye byen byene
byens byer byg bygd bygda bygde bygg bygga byggande byggandet byggas byggd byggda byggde byggdes bygge
byggede bygger byggeri byggeriet bygges bygget bygging byggnad byggnaden byggnader byggnaderna byggs
byggt byggts bygning bygningen bygninger byl byla bylaby bylabym bylam bylas bylaws bylby bylbym byle
byleby bylego bylej bylem byles byli byliby byliscie bylismy bylo byloby byly bylyby bylych bylym bym
byn bynajmniej bypass bypassed bypassing byproduct byr byrad byradet bys byscie bysmy bystander
bystanders byste byt byta bytas byte byten byter bytes bytet byts bytt bytte bytter byttet bytu byty
byva byvaji byvala byvale byvaleho byvaly bywa bywaja bywalo byxor byxorna byzantinischen byznys bzdur
bzdura bzdury bzgl bzw ca cab cabal caballeria caballero caballito caballo cabana cabane cabaret cabbage
cabe cabeca cabecas cabecera cabellera cabello cabelo cabelos caber cabeza cabezazo cabezon cabida
cabildo cabin cabina cabine cabines cabinet cabinets cabins cable cables cablu cabo cabos cabra cabrera
cabria cabrio cabron cabs cabuk caca cacador cacadores cacando cacao cacar cacau cacca caccia cacciare
cacciata cacciati cacciato cacciatore cacciatori caceria cacerola cacete cachaca cachait cache cachee
cachees cachent cacher caches cachet cachette cacho cachoeira cachonda cachorro cachorros caci cacique
cactus cad cada cadastro cadaver cadavere cadaveres cadaveri cadavre cadavres cadde caddesi caddy cade
cadea cadeau cadeaus cadeautje cadeautjes cadeaux cadeia cadeias cadeira cadeiras cadela cadena cadenas
cadence cadencia cadendo cadenza cadera cadere caderea caderno cadernos cadet cadete cadets cadillac
cadono cadou cadouri cadran cadre cadres cadru cadrul caducidad caduta cadute caduti caduto caem caer
caes caesar cafe cafea cafeaua cafeina cafes cafetera cafeteria caffe caffeine cagada cagado cagar
cagdas cage caged cages cagnolino cagnotte cagri cahier cahiers cai caia caida caido caile caillou
cailloux caiman cain caindo caini caio caipira cair cairam cairns cais caisse caisses caiu caixa caixao
caixas caixinha caja caje cajero cajon cake cakes cal cala calabaza calabozo calabresi calada calado
calais calamar calamidad calamita calamity calar calarasi calare calatori calatoria calatorie calatorii
calatrava calavera calca calcada calcaire calcaires calcare calcas calce calci calcio calcium calcola
calcolare calcolata calcolato calcoli calcolo calcul calculadora calcular calculate calculated
calculates calculating calculation calculations calculator calculators calcule calculee calculer calculo
calculos calculs calculus cald calda caldaia caldas calde caldeira caldera caldereria calderon caldi
caldo caldura cale calea calefaccion calego calej calemu calendar calendario calendars calendarul
calendrier calentamiento calentar calentura caleta calf calhar cali caliber calibrated calibration
calibre calibro calice calida calidad calidez calido caliente calif califa calificacion calificada
calificado calificar calificare calificat calificativo california caligrafia calin calins caliphate
calis calisan calisir calisirken calisiyor calisiyorlar calisiyorum calisiyoruz calisma calismak
calismalar calismalari calismalarina calismalarini calismasi calismaya calisti calistigi calistim
calitate calitatea calitatii caliz caliza calkiem calkowicie calkowita calkowite calkowitego calkowitej
calkowity calkowitym call calla callada callado callao callar calle called callejera callejero callejon
caller callers calligraphy calling callo callous calls calm calma calmado calmar calmare calme calmed
calmement calmer calmes calmez calmi calming calmly calmo calms calo calor calore caloric calorie
calories calosc calosci calowac calumnia calurosa caluroso calva calvados calvaire calvario calves calvo
caly calych calym calymi calzada calzado calze calzini calzoncillos cam cama camada camadas camara
camarada camaradas camarade camaraderie camarades camarao camaras camarera camarero camarilla camaroes
camaron camas cambi cambia cambiada cambiamenti cambiamento cambiamo cambiando cambiano cambiante
cambiar cambiare cambiarlo cambiata cambiate cambiati cambiato cambiera cambieranno cambio cambrai
cambridge cambriolage came camel camello camels cameo camera cameraman cameras camere camerei camerele
cameriera cameriere camerini camerino camerinos camerounais camicia camicie camii caminante caminar
caminata caminha caminhada caminhando caminhao caminhar caminho caminhoes caminhos camino camion
camioneta camionnette camions camisa camisas camiseta camisetas camisinha camisola cammina camminando
camminano camminare camminata cammini cammino camouflage camp campagna campagne campagnes campaign
campaigned campaigner campaigners campaigning campaigns campamento campana campanario campane campanello
campanha campanhas campania campanie campaniei campanii campanile campano campea campeao campeche camped
campeggio campement campeoes campeon campeonato campeonatos camper campera campers campesina campesino
campestre campfire campground campi campina campinas camping campingplatz campionat campionati
campionato campionatul campionatului campione campioni campionilor campo camponeses campos camps
campsite campul campus campuses cams camus can cana canada canadees canadense canadien canadienne
canadiennes canadiens canadiense canadiske canais canakkale canal canale canalha canali canalizar
canalla canals canalul canamo canapa canape canard canards canaria canario canary canasta canaux cancao
cancel cancela cancelacion cancelada cancelado cancelamento cancelar canceled canceling cancella
cancellare cancellata cancellate cancellati cancellation cancellations cancellato cancellazione
cancelled cancelli cancelliere cancelling cancello cancelou cancels cancer cancerous cancers cancha
canciller cancilleria cancion cancoes cancro cand candado candela candele candente candid candidacy
candidat candidata candidatar candidate candidates candidati candidato candidatos candidats candidatura
candidaturas candidature candidatures candido candies candle candlelight candles candva candy cane
caneca canela canes caneta canete cangrejo canguro canhao canhoes cani canicule canim canimi canin
canine canini canister canisters canje canli canna cannabis canne canned cannella cannes cannibal
cannibalism canning cannon cannone cannoni cannons cannot cano canoa canoas canoe canoes canon canone
canoni canonica canonical canonici canonico canonigo canons canopy canot cans cansa cansaco cansada
cansado cansados cansancio cansar cansei canso cant canta cantabria cantada cantam cantando cantano
cantante cantanti cantar cantare cantat cantata cantate cantato cantava cante cantec cantece cantecul
canteen cantera canteras canti cantidad cantiere cantieri cantina cantine cantinho cantitate cantitatea
cantitati canto canton cantone cantons cantor cantora cantores cantos cantou canvas canvases canyon
canyons canzone canzoni cao caos caotica caotico caoutchouc cap capa capabil capabilities capability
capable capables capace capacete capaci capacidad capacidade capacidades capacita capacitacao capacitar
capacitate capacitatea capacite capaciteit capacites capacities capacitor capacitors capacity capanna
caparazon capas capat capataz capatul capaz capazes cape capela capellan capelli capello capendo capes
capete capi capiamo capilla capinda capira capirai capiranno capirci capire capirlo capisca capisce
capisci capisco capiscono capita capitaine capitaines capitais capital capitala capitale capitalei
capitales capitali capitalisation capitalism capitalisme capitalismo capitalist capitalista capitaliste
capitalistes capitalists capitalizacion capitalization capitalize capitalized capitals capitan capitana
capitani capitania capitano capitanul capitao capitare capitata capitato capitaux capite capiti capito
capitol capitole capitoli capitolio capitolo capitolul capitulo capitulos capiva capivo capo capodanno
capolavori capolavoro capoluogo caporal capot capote capped cappella cappelli cappello capping cappotto
cappuccino cappuccio capra capre capricci capriccio caprice capricho caprichosa caps capsula capsule
capsules captacao captacion captage captain captaincy captained captains captar capte capter capteur
capteurs caption captioned captions captivated captivating captive captives captivite captivity captors
captura capturado capturados capturar capturat capture captured capturer captures capturing capturou
capucha capul capullo capului car carabinieri caracas caracol caracter caractere caracteres caracterise
caracterisee caracterisent caracteriser caracteristica caracteristicas caracteristici caracteristicile
caracteristico caracteristique caracteristiques caracteriza caracterizacao caracterizada caracterizado
caracterizar caracterizeaza caracterul caragiale caraibes caramba caramel caramelo caras carat carater
carattere caratteri caratteristica caratteristiche caratteristici caratteristico caratterizza
caratterizzano caratterizzata caratterizzate caratterizzati caratterizzato caratterizzazione caravan
caravana caravane caravans caray carbide carbohydrate carbohydrates carbon carbonate carbonato carbone
carbono carbs carburant carburante carburants carcajada carcass carcasses carcel carcere carceri
carcinoma card cardboard cardeal cardenal cardiac cardiaca cardiaco cardiaque cardiaques cardigan
cardinal cardinale cardinali cardinals cardinaux cardio cardiology cardiovascular cardona cards cardul
care careca carecer cared career careers carefree careful carefully caregiver caregivers carei careia
careless careme carence carencia carente carentes carenza carenze cares caress caresse caresser caresses
carestia careta caretaker carga cargada cargadas cargado cargador cargaison cargamento cargar cargas
cargo cargos cargue cari caribe caribou carica caricamento caricare caricato caricatura caricature
cariche carichi caricia carico caridade cariera carierei caries caring carinho carini carino carinosa
carinosamente carinoso carioca cariocas carisma carismatico carissimo cariste caristes carita caritas
carnage carnal carnaval carne carnea carneiro carnero carnet carnets carnevale carni carniceria
carnicero carnival caro carol carolina caror carora caros carote carotte carottes carousel carp carpa
carpenter carpenteria carpenters carpentry carpet carpeta carpets carpinteria carpintero carranza
carrasco carre carreau carreaux carree carrefour carrega carregada carregado carregador carregamento
carregando carregar carreira carreiras carrellisti carrello carrement carrera carres carreta carrete
carretera carretillas carretilleros carri carriage carriages carried carrier carriera carriere carrieres
carriers carries carril carrillo carrinho carrizo carro carroceria carros carrosserie carrot carrots
carroza carrozza carruaje carry carrying cars carsamba cart carta cartaceo cartao cartas cartaz cartazes
carte cartea carteira cartel cartelera cartella cartelle cartelli cartello cartellone cartels carter
cartera cartero cartes carti cartier cartiera cartierul cartii cartilage cartile cartilla cartilor
cartina cartoes cartofi cartografia cartographie cartola cartolina cartoline carton cartone cartoni
cartons cartoon cartoonist cartoons cartouche cartouches cartridge cartridges carts cartucho cartuchos
carui caruia carvajal carvalho carvao carve carved carver carving carvings casa casacion casaco casada
casado casados casais casal casale casalinga casamento casamentos casamiento casanova casar casas
casatoria casatorie casatorit casca cascabel cascada cascade cascades cascara cascata cascate caschi
cascina casco case casei caseificio caseiro casele casella casem casera caserio caserma caserne casero
cases caseta casetta cash cashed cashier cashing cashmere casi casier casilla casing casings casinha
casini casino casinos cask casket caso casona casopis casopisu casos casou casque casques casquette
cassa cassaforte cassano cassation casse cassee cassent casser casserole casseroles casses cassetta
cassette cassetto cast casta castana castaneda castanho castano caste castecne casteji castel castellana
castellano castelli castello castelo castelul caster castes casti castidad castig castiga castigar
castigat castigatoare castigator castige castigo castilla castillo casting castka castku castky castle
castles castor castres castro casts casu casual casuale casuali casualidad casually casualmente
casualties casualty casy cat cata catalan catalana catalans catalao catalizador catalog catalogar
cataloghi catalogne catalogo catalogs catalogue catalogues catalogus catalyst catalysts catalytic
catapult catar cataract catarata catarsis catastro catastrofe catastrophe catastrophes catastrophic
catastrophique catch catcher catchers catches catching catchment catchphrase catchy catechism catechismo
catecismo catedral catedrala catedratico categoria categorias categorically categoricamente categorie
categorieen categories categorii categorique categorize categorized category catena catene cateodata
cater catered catering caterpillar caterpillars caters cateva catfish cathedral cathedrale cathedrals
catheter cathode catholic catholicisme catholique catholiques cati catisma cativa cativeiro catolica
catolicismo catolico catolicos catorce catre cats cattedra cattedrale cattiva cattive cattivi cattivo
cattle cattolica cattoliche cattolici cattolico cattura catturare catturati catturato catwalk cauca
cauce cauchemar cauchemars caucho caucus cauda caudal caudillo caught cauldron cauliflower causa causada
causadas causado causados causal causalidad causalite causality causam causando causano causant causante
causar causaram causare causas causata causate causati causation causato cause caused causee causees
causent causer causes causeway causing causou caustic caut cauta cautam cautare cautarea cautat cautati
caute cautela cautelar cauti caution cautionary cautioned cautions cautious cautiously cautiva
cautiverio cautivo cauza cauzat cauzate cauze cava cavalaria cavaleiro cavaleiros cavaler cavalerie
cavalier cavaliere cavalieri cavaliers cavalleria cavalli cavallo cavalo cavalos cavalry cavar cave
caveat caved cavern caverna cavernas caverne caverns caves cavi caviar cavidad caviglia cavita cavite
cavites cavities cavity cavo cavoli cavolo cay cayenne cayi cayo caz caza cazador cazadora cazar cazul
cazuri cazurile cazut cazzata cazzo cc cca cd ce ceai cealalta ceara ceas cease ceased ceasefire ceases
ceasul ceausescu cebada cebo cebola cebolla cebra cebula cebuli cech cecha cechach cechu cechuje cechy
ceci ceda cedar cede ceded ceder cedere cedo cedro cedula ceduto ceea ceg cega cegek ceget cegly cego
cegos cegueira ceguera cehennem cehenneme cehia ceho cei ceiba ceilalti ceiling ceilings ceinture
ceintures ceja cek ceka cekaji cekal cekala cekali cekam cekani cekat ceken ceker cekici cekilen cekim
cekip cekiyor cekmek cekti cektigi cel cela celach celadores celalalt celba celda cele celebra
celebracao celebracion celebracoes celebrada celebrado celebrar celebrare celebrata celebrate celebrated
celebrates celebrating celebration celebrations celebrato celebratory celebrazione celebre celebree
celebrer celebres celebri celebridad celebridade celebridades celebrita celebrite celebrites celebrities
celebrity celebro celebrou celebru celebrytow celeho celei celej celek celelalte celem celeridad celery
celesti celestial celi celibataire celibataires celja celjabol celkem celkova celkove celkovy celku cell
cella cellar cellars celle cellen celler cellerna celles cello cells cellula cellulaire cellulaires
cellular cellulare cellulari cellule cellules cellulose celna celny celo celor celorlalte celorlalti
celosa celoso celou celow celowe celowo celra celsius celstraf celta celu celui celula celular celulares
celulas celule celulele celulosa cely celych celym cem cemaat cement cemented cementera cementerio
cementificio cemento cementownia cemeteries cemetery cemiterio cemu cen cena cenach cenar cenare cenario
cenarios cenas cenaze cendres cendrillon cene cenere ceneri ceni cenicienta cenie ceniza cenne cennet
cenni cenno cenny ceno cenou cenoura cense censee censes censo censor censored censoring censors
censorship censur censura censurar censurato censure census censuur cent centaine centaines centavo
centavos centena centenaire centenar centenario centenary centenas centennial centeno center centered
centering centern centerpiece centers centesimi centesimo centime centimes centimeter centimeters
centimetres centimetri centimetro centimetros centinaia centinaio centinela cento centra centraal
centrada centrado centrais central centrala centrale centralen centrales centrali centralised
centralismo centralizacion centralized centrally centralna centralne centralnego centralnej centralni
centralny centralnym centralt centrar centrato centraux centre centred centree centrem centres centret
centri centrica centrifugal centrist centriste centro centroamericana centroamericano centros centru
centrul centrului centrum cents centura centuries centurion century centymetrow cenu ceny cenzura
cenzury ceo cep cepa cepeda cependant cepillo ceppo cer cera ceramic ceramica ceramics ceramique cerc
cerca cercada cercado cercana cercando cercania cercano cercare cercarlo cercata cercate cercato cercava
cercavano cercavo cercetare cercetarea cercetari cercetarii cercetarile cercetatori cercetatorii
cercevesinde cerchera cercheremo cerchero cerchi cerchia cerchiamo cerchio cercle cercles cerco cercueil
cercul cerda cerdo cere cereais cereal cereale cereales cereali cereals cerebral cerebrale cerebrali
cerebro cerebros cerem ceremonia ceremonial ceremonie ceremonies ceremonii ceremony cerere cererea
cereza cerezo cerf cerimonia cerimonie cerise cerises cerneho cerner cernou cero cerrada cerrado
cerradura cerrajeria cerrar cerro cerrojo cerstve certa certain certaine certainement certaines
certainly certains certainty certamen certamente certas certe certero certes certeza certezza certezze
certi certificaat certificacao certificacion certificada certificado certificar certificat certificate
certificates certification certifications certificato certificats certificazione certifie certified
certifique certify certitude certo certos certyfikat certyfikaty cerul cerut cerveau cerveaux cerveceria
cerveja cervejas cervelli cervello cervena cervence cervenci cervene cervenou cerveza cervical cervix
cervna cervnu cervo ces cesarea cesaret cesarz cesarza cese cesi cesion cesit cesitli ceska ceske
ceskeho ceskem cesko ceskoslovenska ceskou cesku cesky ceskych ceskym cesped cessa cessar cessare
cessate cessation cessazione cesse cessent cesser cessez cessi cession cessione cesso cest cesta cestach
ceste cesti cestine cestino cestiny cestou cestovani cestovat cestovni cestu cestujici cesty cesur cet
cetate cetatea cetatean cetateni cetatenii cetatenilor cetatii ceti cetl cetla ceto cetro cette ceu ceus
ceux ceva cevabi cevabini cevap ceviri cevre cevresinde cevrimici ceyrek cez ceza cezary cezasi cf cfr
ch cha chaco chacon chacun chacune chagas chagrin chain chaine chained chaines chains chainsaw chair
chaire chaired chairman chairmanship chairmen chairperson chairs chais chaise chaises chaleco chalet
chaleur chaleureux chaleurs chalice chalk challenge challenged challenger challengers challenges
challenging chama chamada chamadas chamado chamados chamam chamamos chamando chamar chamaram chamas
chamava chamavam chamba chamber chamberlain chambers chambre chambres chame chamei chameleon chamem
chamo chamou champ champagne champagner champan champana champignon champignons champion championed
championnat championnats championne champions championship championships champs champu chan chance
chanceler chancelier chancellerie chancellor chancen chancengleichheit chancenlos chancer chances
chanceux chancho chandelier chandeliers chandelle chandler chanel change changeait changeant changed
changee changement changements changent changer changera changerait changes changez changing channel
channeled channeling channels chanoine chans chansa chansen chanser chanserna chanson chansons chant
chantage chantait chantaje chantant chante chanted chantent chanter chanteur chanteurs chanteuse
chantier chantiers chantilly chanting chants chao chaos chaosu chaotic chaotique chaotisch chap chapa
chapada chapeau chapeaux chapel chapelle chapelles chapeu chapisteria chapiteau chapitre chapitres
chaplain chaps chapter chapters chapu chaque chaqueta char character characterised characteristic
characteristics characterization characterize characterized characters charakter charaktere charakteren
charakterisiert charakterisierung charakteristisch charakteristische charakteristischen charakters
charakteru charakterystyczne charakterystyczny charakterystyka charakteryzuje charakterze charbon charco
charcoal charge charged chargee chargees chargement charger chargers charges chargeur charging chariot
charisma charismatic charismatique charisme charitable charite charities charity charla charlar
charlotte charlottenburg charm charmant charmante charme charmed charmerende charmes charmig charmigt
charming charms charniere charpente charpentier charred chars chart charta charte charted charter
chartered charters chartes charting charts charytatywne chase chased chaser chases chasing chasis chasm
chasse chasser chasses chasseur chasseurs chassis chastity chat chata chatarra chateada chateado chatear
chateau chateaux chatiment chato chaton chatons chats chatte chatted chatten chatter chatting chatty
chaud chaude chaudes chaudiere chaudronnerie chauds chauffage chauffe chauffer chaufferie chaufferies
chauffeur chauffeurs chauffor chaussee chaussees chaussettes chaussure chaussures chauve chaux chaval
chave chaves chca chcac chcacych chce chcecie chceme chcemy chces chcesz chcete chci chcial chciala
chcialaby chcialabym chcialabys chcialam chcialas chcialby chcialbym chcialbys chcialem chciales chcialo
chcialoby chcialy chciec chcieli chcieliby chcielibyscie chcielibysmy chcielismy cheama cheap cheaper
cheapest cheaply cheat cheated cheater cheaters cheating cheats chec checa checi checia check checka
checkar checked checken checker checkers checking checklist checkliste checkmate checkout checkpoint
checkpoints checks checo cheddar cheek cheeks cheeky cheer cheered cheerful cheerfully cheering
cheerleader cheerleaders cheers cheery cheese cheeseburger cheesecake cheeses cheesy cheetah chef
chefarzt chefe chefen chefer cheferna chefes chefia chefin chefkoch chefredakteur chefs cheftraener
chega chegada chegado chegam chegamos chegando chegar chegara chegaram chegarem chegasse chegava
chegavam chego chegou chegue cheguei cheguem cheia cheias cheie cheile cheio cheios cheira cheirar
cheiro chelem cheltuielile chem chemat chemati chemia chemical chemicalien chemically chemicals chemicke
chemiczne chemicznego chemicznej chemicznych chemie chemii chemikalien chemiker chemin cheminee
cheminees cheminement cheminots chemins chemisch chemische chemischen chemischer chemise chemises
chemist chemistry chemists chemnitz chemotherapie chemotherapy chen chene chenes cheque cheques cher
cherchaient cherchais cherchait cherchant cherche cherchent chercher cherches chercheur chercheurs
cherchez cherchons chere cheres cherish cherished cherries cherry chers chess chest chestie chestii
chestiune chestnut chests chetni chetnie chetny chetnych cheval chevalier chevaliers chevaux chevelure
chevet cheveu cheveux cheville chevilles chevre chevres chevron chew chewed chewing chewy chez
chiacchierare chiacchierata chiacchiere chialer chiama chiamami chiamando chiamano chiamare chiamarla
chiamarli chiamarlo chiamarsi chiamata chiamate chiamati chiamato chiamava chiamavano chiamera chiami
chiamiamo chiamo chiant chiar chiaramente chiare chiarezza chiari chiarimenti chiarimento chiarire
chiarisce chiarissimo chiarito chiaro chiasso chiave chiavi chic chica chicago chicha chick chicken
chickens chicks chicle chiclete chico chie chieda chiede chiedendo chiedera chiederanno chiedere
chiederei chiedergli chiederle chiederlo chiedermi chiedero chiedersi chiederti chiedete chiedeva
chiedevano chiedevo chiedi chiediamo chiedo chiedono chief chiefly chiefs chiemsee chien chienne chiens
chier chiesa chiese chiesi chiesta chiesti chiesto chiffre chiffres chifres chihuahua child childbirth
childcare childhood childish childless childlike children chile chilena chileno chili chill chilled
chiller chillers chilli chilling chills chilly chilo chime chimenea chimes chimica chimice chimiche
chimici chimico chimie chimique chimiques chimiste chimney chimneys chimp chimpanzee chimpanzees chin
china chinach chinami chinas chinchilla chine chinees chines chinesa chinesas chinese chinesen chineses
chinesisch chinesische chinesischen chinesischer chinesisches chineza chinezen chinga chingar chingo
chino chinois chinoise chinoises chinscy chinska chinski chinskich chinskie chinskiego chinskiej
chinskim chiny chiodi chiodo chiostro chiot chiottes chip chipped chipping chips chipul chique chiquita
chiquito chiropractic chirurg chirurgen chirurghi chirurgia chirurgicale chirurgie chirurgien
chirurgiens chirurgii chirurgische chirurgischen chirurgo chisel chisinau chisme chispa chissa chiste
chistoso chit chitarra chiude chiudendo chiudere chiudete chiudi chiudo chiudono chiunque chiusa chiuse
chiusi chiuso chiusura chivalry chivo chlap chlapa chlapce chlapec chlapi chleb chleba chlop chlopa
chlopak chlopaka chlopakami chlopaki chlopakiem chlopakow chlopca chlopcami chlopcem chlopcow chlopcy
chlopie chlopiec chlopow chlor chlore chloride chlorine chmur chmury cho choc choca chocada chocado
chocante chocar chocby chociaz chociazby chock chockad chockade chockerande choco chocola chocolade
chocolat chocolate chocolates chocolats chocs chodi chodil chodila chodili chodim chodit chodnik
chodniku chodz chodza chodze chodzenia chodzenie chodzi chodzic chodzil chodzila chodzilam chodzilem
chodzilo chodzisz chofer choice choices choinke choir choirs choisi choisie choisies choisir choisis
choisissant choisissent choisissez choisit choix chok choke choked chokes choking choklad chokolade
cholera cholere cholernie cholery cholesterin cholesterol cholo chomage chomeurs choose chooses choosing
chop choper chopin chopped chopper chopping chops chopsticks choquant choque choquee choquer choques
chor chora choral chorale chorando chorar chord chords chore chorego choregraphie chorei choreographed
choreographer choreographie choreography chores chorizo choro chorob choroba chorobami chorobe chorobie
choroby chorou chorro choru chorus chory chorych chorym chorzy chose chosen choses chota choto chou
chouette choux chova chovani chovat chove chover chow chowa chowac choza chp chp'nin chr chrani chranit
chretien chretienne chretiennes chretiens christ christelijk christelijke christen christendom
christened christenen christentum christentums christianisme christkindlmarkt christlich christliche
christlichen christlicher christliches christus chrom chrome chromium chromosome chromosomes chroni
chronia chronic chronically chronicle chronicles chronik chroniken chronione chroniony chronionych
chronique chroniques chroniqueur chroniqueurs chronisch chronische chronischen chronischer chrono
chronological chronologie chronologique chronologisch chronology chrysler chrzescijan chrzescijanie
chrzescijanskich chrzescijanskie chrzescijanskiego chrzescijanskiej chrzescijanstwa chrzescijanstwo
chrzest chrztu chteji chtel chtela chteli chtelo chtit chu chubby chucha chucho chuck chuckle chuckled
chuckles chudak chudy chug chuj chuja chujowa chujowe chujowo chujowy chuju chulo chum chumbo chunk
chunks chunky chupa chupar chupe chur church churches churchill churchyard churn churning churrasco
chusma chut chutar chute chuter chutes chutna chuva chuvas chuveiro chvile chvili chvilku chwala chwali
chwalic chwaly chwil chwila chwilach chwile chwili chwilke chwilowo chyba chybet chybi chybu chyby
chysta chystaji chytre ci cia ciag ciagle ciaglego ciaglej ciagly ciaglym ciagnac ciagnie ciagu cial
ciala cialem cialo cianuro ciao ciascun ciascuna ciascuno ciasta ciasteczka ciastka ciastko ciasto ciaza
ciaze ciazy cibernetica cibi cible cibler cibles cibo cicatrice cicatrices cicatrici cicatriz cicatrizes
cicek cicekler ciceron cicha ciche cicho cichu cichy ciclabile cicli ciclismo ciclista ciclistas ciclo
ciclon ciclone ciclos ciclu ciclul cid cidada cidadania cidadao cidadaos cidade cidades cidden ciddi
ciddiye cider cidre cie ciebie cieca ciechi ciecia ciecie cieco ciega ciegamente ciego ciekaw ciekawa
ciekawe ciekawego ciekawi ciekawie ciekawosc ciekawosci ciekawostka ciekawostki ciekawsze ciekawy
ciekawych ciekawym ciel ciele cieli cielo ciemna ciemne ciemnej ciemno ciemnosci ciemny ciemnych ciemnym
cien cienaga ciencia ciencias cieni cienia cienie cieniu ciente cientifica cientificamente cientificas
cientifico cientificos cientista cientistas ciento ciepla cieple cieplego cieplej cieplo cieplownia
cieply cierpi cierpia cierpial cierpie cierpiec cierpienia cierpienie cierpliwosc cierpliwosci cierre
cierro cierta ciertamente cierto ciervo ciesz ciesza ciesze cieszy cieszyc cieszyl cieszyla cieszymy
cieszysz cieux ciezar ciezarowki ciezej ciezka ciezki ciezkich ciezkie ciezkiego ciezkiej ciezkim ciezko
cifra cifrado cifre cift cigany cigar cigarett cigarette cigaretter cigarettes cigarrillo cigarro
cigarros cigars ciglia ciglio cigno cihaz cihazi cijfer cijfers cikacak cikan cikar cikarak cikaran
cikardi cikardigi cikarilan cikarip cikarken cikarma cikarmak cikarsa cikip cikis cikisi cikiyor cikk
cikkek cikket cikma cikmak cikmasi cikmaya cikmaz cikmis cikolata cikti ciktigi ciktim cil cile cilem
cilgin cili cilinder cilindri cilindro cils cilt cilu cim cima cime cimen ciment cimenterie cimento
cimet cimetiere cimetieres cimitero cimmel cimu cimz cin cina cinayet cincea cinci cinco cincuenta cind
cinder cine cineasta cineastas cineaste cinema cinemas cinematic cinematografia cinematografica
cinematografico cinematographique cinematography cinese cinesi cineva cinghiale cini cinica cinico
cinismo cinnamon cinnost cinnosti cinq cinquanta cinquantaine cinquante cinque cinquecento cinquenta
cinquieme cinsel cinsiyet cinske cinsky cinste cinta cinto cintres cintura cinture cinturon cinu ciny
cinza cinzas cinzento cio cioccolata cioccolato cioci ciocia ciocolata cioe cios ciotka ciotola cipher
ciplak cipo cipolla cipolle circa circadian circle circled circles circling circo circolare circolazione
circoli circolo circonda circondano circondario circondata circondati circondato circonferenza
circonscription circonscriptions circonstance circonstances circoscrizione circostante circostanti
circostanza circostanze circuit circuiti circuito circuitos circuitry circuits circulacao circulacion
circulaire circulaires circulant circular circulate circulated circulatie circulating circulation
circule circulent circuler circulo circulos circumcision circumference circumstance circumstances
circumstantial circumvent circundante circunferencia circunscripcion circunstancia circunstancial
circunstancias circus cire cirka cirkel cirkeln cirkels cirkev cirkin cirklar cirkus cirkve cirque
cirugia cirujano cirurgia cirurgiao cirurgias cis cisco ciseaux cisel cisla cislo cisne cisnienia
cisnienie cist cista ciste cisterna cisternas cisty cisza cisze ciszy cita citaat citacao citacion
citacoes citada citadas citadel citadelle citado citados citando citano citant citar citare citat citata
citate citaten citater citatet citati citation citations citato citazione citazioni cite cited citee
citees citer citera citerar citerne citernes cites citesc citeste citesti citi cities citil citim citing
citit citite citizen citizenry citizens citizenship cito citou citoyen citoyenne citoyennete citoyens
citroen citron citrus citta cittadina cittadinanza cittadine cittadini cittadino city ciuchy ciuda
ciudad ciudadana ciudadania ciudadano ciudadela ciudat ciume ciumes ciut civarinda civic civica civici
civico civiele civil civila civile civiles civili civilian civilians civilisation civilisations
civilised civility civilizacao civilizace civilizacion civilizacoes civilization civilizations civilized
civils civilta civique civiques civis civismo cizgi cizi cizich cl cla clad cladire cladirea cladiri
cladirii cladirile claim claimant claimants claimed claimen claiming claims clairement claires clairs
clam clamor clamoroso clamp clamps clams clan clandestin clandestina clandestine clandestinidad
clandestino clandestins clanek clanku clanky clans clap clapped clapper clapping claque claquer clar
claramente claras clareza claridad clarification clarified clarifier clarifies clarify clarifying clarin
clarinet clarion clarity claro claros clarte clasa clasament clasamentul clasat clase clasei clasele
clash clashed clashes clasic clasica clasice clasico clasificacion clasificar clasp class classe classed
classee classees classement classements classer classes classi classic classica classical classically
classicas classiche classici classico classicos classics classifica classificacao classificada
classificadas classificado classificados classificar classificata classificati classification
classifications classificato classificazione classificou classified classify classifying classique
classiques classmate classmates classroom classrooms classy clause clauses clausola clausole claustro
clausula clausura clava clavada clavado clavar clave clavier claviers clavo claw claws clay cle clean
cleaned cleaner cleaners cleanest cleaning cleanliness cleanly cleans cleanse cleansed cleanser
cleansing cleanup clear clearance clearances cleared clearer clearest clearing clearly clears cleavage
cleaver clef clefs cleft clemencia clemency clen clena clenem clenove clenstvi clenu cleny clerc clerge
clergy clergyman cleric clerical clerics clerigo clerk clerks clero cles clever clevere cleverer
cleverly clic clicar cliche cliches click clicked clicking clicks client cliente clientela clientele
clienten clientes clienti clientii clients clientul cliff cliffs clima climat climate climates climatic
climatica climaticas climatico climatique climatiques climatisation climatizacion climatizzazione climax
climb climbed climber climbers climbing climbs clin clinch clinched cling clinging clinic clinica
clinical clinically clinicas cliniche clinician clinicians clinico clinics clinique cliniques clip clipa
clipped clipper clippers clipping clippings clips cliquant clique cliquer cliquez clit clitoris clivage
cloaca cloak cloche clocher cloches clock clocked clocks clockwise clockwork clog clogged clone cloned
clones cloning clope clore cloro cloruro clos close closed closely closeness closer closes closest
closet closets closing closure closures clot cloth clothed clothes clothing cloths clots cloture clou
cloud clouded clouds cloudy clous clout clovek cloveka clovekem cloveku clover cloves clown clowns club
clubbing clube clubes clubhouse clubhuis clubs clubul clubului cluburi clue clueless clues cluj clump
clumps clumsy clung cluster clustered clustering clusters clutch clutches clutching clutter cluttered cm
cmentarz cmentarza cmentarzu cnb co coaccion coach coached coachen coaches coaching coada coal coalicion
coalitie coalition coalitions coals coarse coast coasta coastal coaster coasters coastline coasts coat
coated coating coatings coats coax cob cobalt cobarde cobardia coberta cobertas coberto cobertor
cobertos cobertura cobija coboara coborat cobra cobrado cobranca cobrar cobras cobre cobrem cobrindo
cobrir cobro coburg coca cocaina cocaine coccion cocco coccodrillo cocer coche cocher cochera cochino
cochon cochons cocida cocido cociente cocina cocinar cocinera cocinero cock cocked cockpit cockroach
cockroaches cocks cocktail cocktails cocky coco cocoa cocodrilo coconut cocoon cocuga cocugu cocugun
cocuk cocuklar cocuklara cocuklari cocuklarin cocuklarini cocukluk cod coda code coded codes codex
codice codici codicia codificacion codified codigo codigos coding codo codul codzienne codziennego
codziennej codziennie codziennych codziennym coefficient coefficiente coefficients coeficiente coelho
coequipier coequipiers coerced coercion coercive coerente coerenti coerenza coesione coetanei coeur
coeurs coexist coexistencia cofano coffee coffees coffers coffin coffins coffre coffres coffret cofnac
cofradia cofre cofres cog coger cogida cogido coglie cogliere coglione coglioni cognac cognata cognato
cogne cognitieve cognition cognitive cognizione cognome cognomi cografya cogu cogumelos cogunlugu
cogunlukla cohabitation cohen coherence coherencia coherent coherente cohesion cohesive cohete cohort
cohorts coi coiffe coiffeur coiffure coil coils coin coinage coince coincee coinces coincide coincided
coincidence coincidences coincidencia coincidental coincidentally coincidenza coincides coincidir
coincidono coined coins coinvolge coinvolgere coinvolgimento coinvolgono coinvolti coisa coisas coisinha
coitado coito coja cojo cok coke cokoli cokoliv cokolwiek coktan col cola colabora colaboracao
colaboracion colaborador colaboradora colaboradores colaborar colaborare colaborarea colaborou colacion
colada colado colapso colar colaterais colateral colazione colchao colchon cold colder coldest colds
colecao coleccion coleccionar coleccionista colecoes colecta colectia colectie colectiv colectiva
colectivamente colectividad colectivo coleg colega colegas colegi colegiado colegial colegii colegio
colegiul colegiului colei colera colere coleta coletados coletanea coletar colete coletiva coletivas
coletivo coletivos colgada colgado colgante colgar colheita colher coli coligacao colina colinas colis
colisao coliseo coliseum colision colla collaborare collaborate collaborated collaborateur
collaborateurs collaborating collaboration collaborations collaborative collaborato collaborator
collaborators collaborazione collabore collaborer collado collage collagen collana collant collapse
collapsed collapses collapsing collar collare collars collasso collateral colle colleague colleagues
collect collecte collected collecter collectible collectibles collectie collectief collecties
collectieve collectif collectifs collecting collection collectionneur collectionneurs collections
collective collectively collectivement collectives collectivite collectivites collector collectors
collects collega collegamenti collegamento collegano collegare collegata collegate collegati collegato
college colleges colleghi collegi collegiale collegiate collegiens collegio collegue collegues coller
collera collet collettiva collettive collettivi collettivita collettivo collezione collezioni colli
collide collided colliding collie collier colliers colliery collina colline collines collision
collisione collisions collo colloca collocare collocata collocati collocato collocazione colloque
colloqui colloquial colloquio collusion colmare colmena colmo colo coloana coloca colocacao colocacion
colocada colocadas colocado colocados colocam colocamos colocando colocar colocaram colocaria colocava
coloco colocou cologne colomba colombe colombes colombiana colombiano colombien colombo colon colonel
colonelul coloni colonia coloniais colonial coloniale coloniales colonialism colonie colonies
colonisation colonists colonizacao colonizacion colonization colonized colonna colonne colonnello
colonnes colonos colons colony coloque coloquei coloquem coloquial coloquio color coloracao coloracion
colorada colorado colorante colorata colorate coloration colorato colore colored coloree colorees
colores colorful colori colorida coloridas colorido coloridos coloring coloris colorless coloro colors
colosal coloso colossal colossale colosso colossus colour coloured colourful colouring colours colpa
colpe colpevole colpevolezza colpevoli colpi colpire colpisce colpiscono colpita colpite colpiti colpito
colpo cols colt colta coltelli coltello colti coltivare coltivate coltivati coltivato coltivazioni colto
colts coltura colui columbus column columna columnist columns coluna colunas colunista com coma comanda
comandada comandado comandancia comandant comandante comandantes comandanti comandantul comandar
comandare comandat comandato comandi comando comandos comarca comb combat combatant combatants combate
combatentes combater combates combatiente combating combatir combats combattant combattants combatte
combattendo combattent combattente combattere combattimenti combattimento combattono combattre combattu
combattuta combattuto combed combi combien combina combinacao combinacion combinacoes combinada
combinado combinaison combinaisons combinam combinando combinant combinar combinare combinatie
combinaties combination combinations combinato combinazione combinazioni combine combined combinee
combineert combiner combineren combines combing combining comble combler combo comboio comboios combos
combs combustibil combustibile combustibili combustible combustion combustione combustiveis combustivel
come comeback comeca comecado comecam comecamos comecando comecar comecara comecaram comecarem comecava
comece comecei comecem comeco comecou comedia comedian comedians comediante comedic comedie comedien
comedienne comediens comedies comedor comedores comedy comem comemora comemoracao comemoracoes
comemorando comemorar comemorou comemos comendador comendo comenta comentado comentando comentar
comentarii comentario comentarios comentarista comento comentou comenzar comer comerciais comercial
comerciala comerciale comercializacao comerciante comerciantes comerciar comercio comert comertul
comertului comes comestible comet cometa comete cometendo cometer cometeu cometido cometidos comets
comeu comfort comfortabel comfortable comfortably comforted comforting comforts comfy comi comia comic
comica comical comici comicios comico comics comida comidas comido comienzo comigo cominci comincia
cominciamo cominciando cominciano cominciare cominciarono cominciata cominciate cominciato comincio
coming comino comique comiques comis comisaria comisario comisia comisiei comision comisionado comissao
comissario comissoes comitati comitato comite comites comitetul comitetului comitiva comizi comizio comm
comma command commandant commande commanded commandee commandement commandements commander commanders
commandes commandeur commanding commandment commandments commando commandos commands commas comme
commedia commedie commemorate commemorating commemoration commemorative commenca commencais commencait
commencant commence commenced commencee commencement commencent commencer commencera commences commencez
commencing commencons commend commendable commendation commended comment commenta commentaar commentaire
commentaires commentando commentare commentaren commentaries commentary commentateur commentateurs
commentato commentator commentatore commentators commente commented commenter commenti commenting
commento comments commercant commercants commerce commerces commercial commerciale commerciales
commerciali commercialisation commercialization commercially commercials commerciante commercianti
commerciaux commercieel commerciele commercio commerzbank commessa commesse commessi commesso commet
commette commettere commettre commis commise commises commissaire commissaires commissari commissariat
commissario commissaris commissarissen commissie commissies commission commissione commissioned
commissioner commissioners commissioni commissioning commissions commit commitment commitments commits
committed committee committees committente committing commode commodities commodity commodore common
commonly commonplace commons commonwealth commosso commotion commovente commozione commun communal
communale communales communautaire communautaires communaute communautes commune communement communes
communicate communicated communicates communicatie communicating communication communications
communicative communicator communiceren communion communique communiquer communiques communism
communisme communist communiste communisten communistes communistische communists communities community
communs commute commuter commuters commuting como comoda comodamente comode comodi comodidad comodin
comodita comodo comodoro compact compacta compacte compacto compadre compagna compagne compagni
compagnia compagnie compagnies compagno compagnon compagnons compaiono compaixao companera companerismo
companero companheira companheiro companheiros companhia companhias compania companie companiei
companies companii companiile companion companions companionship company compara comparable comparables
comparacao comparacion comparacoes comparada comparado comparados comparaison comparaisons comparando
comparant comparar comparatie comparatif comparativ comparativa comparativamente comparative
comparatively comparativement comparativo compare comparecencia comparecer compareceu compared comparee
comparer compares comparez comparing comparire comparison comparisons comparsa comparso comparte
compartilha compartilhada compartilhado compartilham compartilhando compartilhar compartilhe
compartilhou compartiment compartir compartment compartments comparto compas compasion compass
compassion compassionate compassione compatibile compatibili compatibilidad compatibilita compatibilite
compatibility compatible compatibles compativel compatriota compatriote compatriotes compatta compatto
compel compelled compelling compels compendio compendium compensacao compensacion compensar compensare
compensate compensated compensatie compensating compensation compensazione compenser compenseren
compensi compenso compete competed competence competences competencia competencias competencies
competency competent competente competentes competenti competents competenza competenze competere
competes competicao competicion competicoes competidor competidores competing competir competitia
competitie competitiei competitif competitii competition competitions competitiva competitive
competitively competitiveness competitivita competitivite competitivo competitor competitors
competizione compie compiere compilacao compilacion compilare compilatie compilation compilations
compilato compilazione compile compiled compiler compiling compimento compiti compito compiuta compiuti
compiuto complacency complacent complacer complaciente complain complainant complained complaining
complains complaint complaints complaisance compleanno compleet compleja complejidad complejo complement
complementaire complementaires complementar complementare complementari complementaria complementario
complementary complemented complemento complements complessa complesse complessi complessita complessiva
complessivamente complessivo complesso complet completa completamente completamento completando
completar completare completas completata completato complete completed completee completely
completement completeness completent completer completes completi completing completion completo
completos completou complets complex complexa complexas complexe complexes complexidade complexion
complexite complexiteit complexities complexity complexo complexos complexul compliance compliant
complicacion complicacoes complicada complicadas complicado complicar complicat complicata complicate
complicated complicaties complicating complication complications complicato complice complices complici
complicidad complicita complicite complicity complied complies compliment complimentary complimented
complimenten complimenti complimento compliments complique compliquee compliquees compliquer compliques
complot complotto complutense comply complying compoe compoem compone component componenta componente
componenten componentes componenti components componer compongono componist compor comporre comporta
comportait comportament comportamenti comportamento comportamentos comportamentul comportamiento
comportano comportant comportar comportare comportarsi comportato comporte comportement comportements
comportent comporter comporti composant composante composantes composants compose composed composee
composees composent composer composers composes composicao composicion composicoes composing composite
composites compositeur compositeurs compositie composition compositions compositor compositore
compositores composizione composizioni compost composta composte compostela composti composto compostos
composure compound compounded compounding compounds compozitia compozitie compra comprada comprado
comprador compradores comprados compram comprando comprano comprar compraram comprare comprarlo compras
comprata comprate comprati comprato compratore compraventa compre compreende compreender compreendido
compreensao compreensivel comprehend comprehensible comprehension comprehensive comprehensively comprei
comprenais comprenait comprenant comprend comprende comprendente comprender comprendere comprendeva
comprendo comprendono comprendra comprendrais comprendre comprendrez comprends comprenez comprenne
comprennent comprenons comprensibile comprensible comprension comprensione comprensiva comprensivo
compresa comprese compresi compresion compreso compresor compress compressa compressao compressed
compression compressione compressor compri comprido comprime comprimento comprimido comprimidos compris
comprise comprised comprises comprising comprit compro comprobacion comprobante comprobar compromesso
comprometer comprometeu comprometida comprometido comprometidos comprometimento compromettere
compromettre compromis compromise compromised compromises compromising compromiso compromisso
compromissos comprou comprovado comprovar comprueba comptabilite comptable comptables comptais comptait
comptant compte comptent compter comptes compteur compteurs comptez comptoir comptroller compuertas
compuesta compuesto compulsion compulsive compulsivo compulsory compus computacao computacion computador
computadores computation computational compute computed computer computere computeren computerized
computern computers computerspiel computerspiele computing computo comrade comrades comte comtes
comtesse comum comun comuna comunal comunale comunali comune comunei comunemente comunhao comuni
comunica comunicacao comunicacion comunicacoes comunicada comunicado comunicar comunicare comunicati
comunicato comunicazione comunicazioni comunidad comunidade comunidades comunion comunione comunismo
comunismului comunist comunista comunistas comuniste comunisti comunita comunitari comunitaria
comunitario comunitarios comunitate comunitatea comunitati comunitatii comunitatile comunmente comunque
comuns con conca concave conceal concealed concealing concealment concebida concebido concebir concede
conceded conceder concedere concedeu concedida concedido conceding conceito conceitos conceivable
conceivably conceive conceived concejal concejo concelho concentra concentracao concentracion
concentrada concentrado concentrar concentrare concentrarsi concentrat concentrata concentrate
concentrated concentrates concentrati concentratie concentrating concentration concentrations
concentrato concentrazione concentrazioni concentre concentreaza concentree concentrent concentrer
concentreren concentres concentric concepire concepita concepito concept concepten concepteur conception
conceptions concepto concepts conceptual conceptually conceptul conceput concern concernait concernant
concerne concerned concernee concernees concernent concernes concerniente concerning concerns concert
concertacion concertada concertado concertation concerte concerted concerten concerti concerto concertos
concerts concertul concesion concesionario concessa concessao concesse concessi concession concessione
concessioni concessionnaire concessions concesso concessoes concetti concetto concettuale concevoir
concezione conciencia concierge concierto concile conciliacion conciliar conciliare conciliation
concilier concilio concisa concise concitoyens concittadini conclu conclude concluded concludeerde
concludeert concludendo concludere concludes concluding conclue conclui concluida concluido concluir
concluiu conclure conclus conclusa conclusao concluse conclusie conclusies conclusion conclusione
conclusioni conclusions conclusive conclusively concluso conclusoes conclut concluyente concluzia
concoit concord concorda concordam concordancia concordar concordaram concordare concordato concorde
concordia concordo concordou concorrencia concorrente concorrentes concorrenti concorrenza concorrer
concorrere concorsi concorso concours concrecion concreet concret concreta concretamente concretar
concretas concrete concretement concretes concreti concretiser concreto concrets concu concue concuerda
concues concur concurrence concurrencer concurrencia concurrent concurrenten concurrentie concurrently
concurrents concurreren concurrir concurs concurso concursos concursul concursului concus concussion
concussions condado condamnat condamnati condamnation condamnations condamne condamnee condamner
condamnes condanna condannare condannata condannati condannato condanne conde condecoracion condemn
condemnation condemned condemning condemns condena condenacao condenada condenado condenados condenar
condenou condensacion condensation condensed condesa condescendiente condescending condicao condicion
condicionada condicionado condicional condicoes conditia conditie conditii conditiile conditiilor
condition conditional conditioned conditioner conditioning conditionne conditionnelle conditionnement
conditions condivide condividendo condividere condividiamo condivido condividono condivisa condivise
condivisi condivisione condiviso condizionale condizionata condizionato condizione condizioni condo
condoglianze condoleances condolences condom condominio condominium condominiums condoms condone condoom
condooms condor condos condotta condotte condotti condotto conduc conduca conducao conducator
conducatorul conduccion conduce conducendo conducente conducere conducerea conducerii conducir conducive
conducono conduct conducta conducted conducteur conducteurs conducting conduction conductive
conductivity conducto conductor conductora conductors conducts conduira conduire conduis conduisait
conduisant conduisent conduit conduite conduites conduits condurre condus condusa condusse conduta
condutor conduttore conduz conduzida conduzido conduzindo conduzir conduziu cone conecta conectado
conectados conectar conejo cones conexao conexion conexoes confeccion confeccionar confection
confectionery confederacao confederacion confederacoes confederacy confederate confederates
confederation confer confere conference conferences conferencia conferencias conferentie conferenza
conferenze conferinta conferinte conferir conferire conferisce conferito conferma confermando confermano
confermare confermata confermate confermati confermato conferme confermo conferred confesado confesar
confesion confess confessa confessar confessare confessato confessed confesses confessing confession
confessional confessione confessioni confessions confesso confessou confetti confezione confezioni
confia confiable confiada confiado confianca confiance confiant confiante confianza confiar confiaveis
confiavel confidant confided confidence confidences confidencial confident confidente confidential
confidentialite confidentiality confidentiel confidently confidenza confido confie confiee confier
confiesa confieso configuracao configuracion configuracoes configurar configuration configurations
configurazione configure configured confinamiento confine confined confinement confines confini confins
confio confira confirm confirma confirmacao confirmacion confirmada confirmado confirmados confirmando
confirmant confirmar confirmaram confirmat confirmation confirme confirmed confirmee confirment
confirmer confirmes confirming confirmou confirms confisca confiscacion confiscate confiscated
confiscation confissao confiture conflict conflicted conflicten conflicting conflicto conflicts
conflictul conflit conflito conflitos conflits conflitti conflitto confluence confluencia confond
confonde confondent confondere confondre confondu confondues confondus conform conformacion conformar
conforme conformement conformer conformes conformi conformidad conformidade conforming conformita
conformitate conformite conformity confort confortabil confortable confortables confortaveis confortavel
conforto confraternita confrere confreres confrerie confront confronta confrontacion confrontar
confrontare confrontatie confrontation confrontational confrontations confronte confronted confrontee
confronter confrontes confronti confronting confronto confrontos confronts confunde confundir confus
confusa confusao confuse confused confuses confusi confusing confusion confusione confuso conge congedo
congelacion congelador congelar congenital congeres conges congested congestion congiunta congiuntamente
congiunto conglomerado conglomerate congo congolais congolaise congratulate congratulated congratulating
congratulations congratulazioni congregacao congregacion congregate congregation congregational
congregations congregazione congres congresista congreslid congreso congress congresses congressi
congressional congressman congressmen congresso congresswoman congresul conheca conhecam conhece
conhecem conhecemos conhecendo conhecer conheceram conheceu conheci conhecia conheciam conhecida
conhecidas conhecido conhecidos conhecimento conhecimentos conheco coni conical conigli coniglio coniuge
coniugi conjecture conjetura conjoint conjointe conjointement conjoints conjoncture conjugacion
conjugaison conjugale conjugales conjuncion conjunction conjunta conjuntamente conjunto conjuntos
conjure conjuro conmemoracion conmemorar conmemorativa conmemorativo conmigo conmocion conmovedor
conmovedora connais connaissaient connaissais connaissait connaissance connaissances connaissant
connaisse connaissent connaisseur connaissez connaissons connait connaitra connaitre connard connasse
conne connect connecte connected connectee connecter connectes connectie connecties connecting
connection connections connective connectivity connector connectors connects connerie conneries connessa
connesse connessi connessione connessioni connesso connexion connexions connosco connotacion connotation
connotations connu connue connues connus connut cono conobbe conocedor conocer conocida conocido
conocimiento conosca conosce conoscendo conoscenti conoscenza conoscenze conoscere conoscerla conoscerlo
conoscerti conoscete conosceva conoscevano conoscevo conosci conosciamo conosciuta conosciute conosciuti
conosciuto conosco conoscono conque conquer conquerant conquered conquering conquerir conqueror conquest
conquests conquete conquetes conquis conquista conquistado conquistador conquistando conquistar
conquistaram conquistare conquistas conquistata conquistato conquiste conquistou cons consacrato
consacre consacree consacrees consacrer consacres consagracion consagrado consapevole consapevoli
conscience consciencia conscient consciente conscientemente conscientes conscientious conscients
conscious consciously consciousness conscription consecinta consecrated consecration consecucion
consecuencia consecuente consecuentemente consecutif consecutifs consecutiva consecutive consecutively
consecutives consecutivo consecutivos consegna consegnare consegnata consegnati consegnato consegne
consegue conseguem conseguente conseguentemente conseguenza conseguenze consegui conseguia conseguido
conseguimos conseguindo conseguinte conseguir conseguira conseguiram conseguire conseguirem conseguiria
conseguirmos conseguisse conseguito conseguiu conseil conseille conseiller conseillere conseillers
conseils consejera consejero consejo conselheiro conselheiros conselho conselhos consensi consenso
consensual consensus consent consenta consente consented consentement consentendo consenti consentido
consentimento consentimiento consenting consentir consentire consentita consentito consentono
consequence consequences consequencia consequencias consequent consequente consequentemente
consequential consequenties consequently conserje conserjeria consertar conserva conservacao
conservacion conservador conservadora conservadores conservadurismo conservano conservant conservar
conservare conservarea conservata conservate conservateur conservateurs conservati conservatief
conservatieve conservatieven conservation conservatism conservative conservatives conservato
conservatoire conservatore conservatori conservatorio conservatorium conservatory conservatrice
conservazione conserve conserved conservee conservees conservent conserver conserves conserving consider
considera considerabil considerable considerablement considerablemente considerables considerably
consideracao consideracion consideracoes considerada consideradas considerado considerados considerait
consideram considerando considerano considerant considerar considerare considerarsi considerat
considerata considerate considerati consideration considerations considerato considerava consideravel
consideravelmente considerazione considerazioni considere considered consideree considerees considerent
considerer consideres considerevole consideri consideriamo considering considero considerons considerou
considers consiga consigam consigli consiglia consigliano consigliare consigliata consigliate
consigliati consigliato consigliere consiglieri consiglio consigna consigne consignes consignment
consigo consiguiente consilier consilieri consiliu consiliul consiliului consist consistait consistance
consistant consiste consisted consistencia consistency consistent consistente consistenti consistently
consistenza consisteva consisting consistorio consists consola consolare consolation consolato
consolazione console consoler consoles consoli consolidacao consolidacion consolidada consolidado
consolidar consolidare consolidate consolidated consolidating consolidation consolider consome
consommateur consommateurs consommation consomme consommee consomment consommer consonancia consonant
consonants consorcio consort consorte consortium consorzio conspicuous conspiracao conspiracies
conspiracion conspiracy conspiration conspirators conspired conspiring consta constable constables
constabulary constamment constancia constant constante constantemente constantes constantinescu
constantinopla constantly constants constar constat constatare constatat constatato constatazione
constate constatee constater constelacion constellation constellations constient constipation
constituait constituant constituante constitucion constitucionais constitucional constitucionalidad
constitucionalmente constitue constituee constituees constituem constituencies constituency constituent
constituents constituer constitues constitui constituicao constituida constituido constituie
constituinte constituir constituirea constituit constitute constituted constitutes constitutia
constitutie constitutiei constituting constitution constitutional constitutionala constitutionality
constitutionally constitutionnel constitutionnelle constitutions constituyente constrained constraint
constraints constroi construcao construccion construcoes construct constructed constructeur
constructeurs constructia constructie constructies constructieve constructii constructing construction
constructions constructiva constructive constructivo constructor constructora constructs construed
construi construiasca construida construidas construido construidos construindo construir construiram
construire construirea construisent construit construita construite construites construits construiu
consuelo consueto consuetudine consul consulaat consulado consular consulat consulate consulente
consulenti consulenza consult consulta consultado consultancy consultant consultants consultar
consultare consultas consultatif consultation consultations consultative consultato consultazione
consulte consulted consulter consultez consulting consultiva consultivo consultor consultora consultoria
consultorio consum consuma consumado consumano consumare consumata consumato consumatore consumatori
consume consumed consument consumenten consumer consumerism consumers consumes consumi consumida
consumido consumidor consumidores consuming consumir consummate consumo consumptie consumption consumul
cont conta contabile contabili contabilidad contabilidade contabilita contable contact contactar
contacte contacted contacten contacter contactez contacting contacto contactos contactpersoon contacts
contactul contada contadina contadini contadino contado contador contados contaduria contagem contagio
contagion contagiosa contagioso contagious contain contained container containern containers containing
containment contains contam contaminacao contaminacion contaminants contaminar contaminated
contamination contaminazione contamine contamos contando contano contant contanti contar contara
contaram contare contas contati contato contatore contattare contattato contatti contatto contava conte
conteaza conteggio contei contem contempla contemplacion contemplar contemplate contemplated
contemplating contemplation contempler contempo contemporain contemporaine contemporaines contemporains
contemporan contemporana contemporane contemporanea contemporaneamente contemporaneas contemporanee
contemporanei contemporaneo contemporaneos contemporaries contemporary contempt contenait contenant
contencao contencion contencioso contend contended contender contenders contending contendo contends
contenedor contenente contenenti contener contenere conteneurs conteneva contengono contenida contenido
contenimento contenir contenitore content contenta contente contented contentent contenter contenti
contentieux contention contentious contentment contento contents contenu contenue contenues contenus
contenuta contenute contenuti contenuto conter contes contesa contessa contest contesta contestacion
contestant contestants contestar contestare contestation contestato contestazioni conteste contested
contestee contester contesti contesting contesto contests conteudo conteudos context contexte contextes
contexto contextos contexts contextual contextul conti contiamo contida contienda contiene contiennent
contient contigo contiguous contin contine continent continental continentale continente continenten
continentes continenti continents contingencia contingency contingent contingente continha continu
continua continuacao continuacion continuada continuado continuait continual continually continuam
continuamente continuamos continuando continuano continuant continuar continuara continuaram continuare
continuarea continuarem continuat continuate continuation continuato continuava continuavano
continuazione continue continued continuei continuellement continuem continuent continuer continuera
continueranno continueremo continuero continueront continues continuez continui continuiamo continuidad
continuidade continuing continuita continuite continuity continuo continuons continuou continuous
continuously continut continutul continuu continuum conto contorni contorno contos contou contour
contourner contours contra contraataque contraband contrabando contraccion contraception contraceptive
contraceptives contract contracte contracted contracten contracting contraction contractions contractor
contractors contracts contractual contractul contrada contraddittorio contraddizione contraddizioni
contradecir contradicao contradiccion contradicoes contradict contradicted contradicting contradiction
contradictions contradictoire contradictoires contradictoria contradictorio contradictory contradicts
contraer contraignant contraindre contraint contrainte contraintes contraints contraire contrairement
contraires contralor contrapartida contrapeso contraposicion contrapposizione contraproducente
contrapunto contrari contraria contrariamente contrarie contrario contrarios contrarre contrarrestar
contrary contrasena contrast contrasta contrastar contrastare contraste contrasted contrasti contrasting
contrasto contrasts contrat contrata contratacao contratacion contratada contratado contratados
contratar contratiempo contratista contrato contratos contratou contrats contratti contratto
contrattuale contrattuali contrazione contre contrebande contredire contredit contrees contrefacon
contrepartie contrer contribuable contribuables contribuant contribucion contribue contribuem
contribuent contribuer contribui contribuicao contribuicoes contribuido contribuie contribuindo
contribuintes contribuir contribuiram contribuire contribuiscono contribuit contribuito contribuiu
contribute contributed contributes contributi contributia contributie contributing contribution
contributions contributo contributor contributors contribuyente contrincante contrived contro control
controla controlada controladas controlado controlados controlam controlar controle controlee controleer
controleert controlees controlent controler controleren controles controleur controleurs controlla
controllable controllando controllano controllare controllata controllate controllati controllato
controlled controller controllers controlli controlling controllo controllore controlo controls
controlul controversa controverse controversee controverses controversia controversial controversias
controversiele controversies controversy contudo contul contundencia contundente conundrum convaincant
convaincre convaincu convaincue convaincus convection convegni convegno convem convenable convenablement
convencao convencer convenceu convencido convencimiento convencion convencionais convencional convencoes
convene convened convenience conveniencia convenient conveniente convenientemente convenienti
conveniently convenienza convenio convenir convent conventie convention conventional conventionally
conventionnel conventionnelle conventions convento convenu convenzionale convenzionali convenzione
convenzioni converge convergence convergencia convergenza conversa conversacion conversamos conversando
conversao conversar conversas conversatie conversation conversational conversations conversazione
conversazioni converse conversei conversely conversing conversion conversione conversions conversou
convert converted converter converters converti convertible converting convertir convertire convertis
convertito converts convex convey conveyed conveying conveyor conveys conviccao conviccion conviccoes
convict convicted conviction convictions convicto convicts convida convidada convidado convidados
convidar convidou conviene conviennent convient convince convinced convincente convincere convinces
convincing convincingly convinge convins convinta convinti convinto convinzione convinzioni convite
convites convivencia convivenza conviver convivere convives convivio convivir convoca convocacao
convocado convocados convocar convocata convocati convocation convocato convocatoria convocou convoglio
convoi convoluted convoque convoquer convoy convoyeur convoyeurs convoys conyugal conyuge coo cook
cookbook cooked cooker cookery cookie cookies cooking cooks cool coolant coole cooled coolen cooler
coolers cooles coolest cooling cools coon coop cooper cooperacao cooperacion cooperar cooperare
cooperate cooperated cooperatif cooperating cooperation cooperativa cooperative cooperatives cooperativo
cooperazione cooperer coordenacao coordenadas coordenador coordenadora coordenar coordinacion coordinada
coordinado coordinador coordinadora coordinamento coordinar coordinare coordinate coordinated
coordinates coordinatie coordinating coordination coordinato coordinator coordinatore coordinators
coordonator coordonnees coordonner cop copa copac copaci copada copado copain copains copak copas cope
coperchio coperta coperte coperti copertina copertine coperto copertura coperture copia copiar copiare
copias copiato copie copied copier copies copii copiii copiilor copil copilarie copilul copilului copine
copines coping copious copo copos coppa copped copper coppia coppie copre coprire coprono cops copy
copycat copying copyright copyrighted copyrights coq coque coques coquille coquin coquine cor coracao
coracoes coragem coraggio coraggiosa coraggiosi coraggioso corail coraje corajosa corajoso coral corale
corals coran coraz corazon corbata corbeau corce corcho cord corda cordao cordas corde cordeiro cordero
cordes cordial cordiale cordialement cordillera cordoba cordobes cordobesa cordoglio cordon cordone
cords cordura core corea coreana coreano coreanos corect corecta coreea coreen coreenne coreens corek
coreografia cores corespunde corespunzatoare corespunzator cori coriander cork corka corke corki corn
corna corne cornea corneille cornejo corner cornered corners cornerstone cornes cornet corneta cornice
cornici cornisa corno cornudo corny coro coroa coroas corocznie corolla corona coronacion coronada
coronado coronary coronation coronavirus corone coronel coroner corp corpi corpo corporacao corporacion
corporacoes corporal corporate corporaties corporation corporations corporativa corporativo corporea
corporelle corpos corps corpse corpses corpul corpului corpus corra corral corre correa correcao
correccion correccional correct correcta correctamente correcte corrected correctement correctie
correcting correction correctional correctionnel corrections corrective correctly correctness correcto
corrector corrects corredo corredor corredores correggere corregidor corregimiento corregir correia
correio correios correlacion correlate correlated correlates correlati correlation correlations
correlato correlazione correm correndo corrente correntes correnti correo correr correre correria
correspond correspondait correspondance correspondances correspondant correspondante correspondants
corresponde corresponded correspondem correspondence correspondencia correspondent correspondente
correspondentes correspondents corresponder correspondiente corresponding correspondre corresponds
corresponsal correta corretamente correto corretor corretta correttamente corrette correttezza corretti
corretto correu correva correzione correzioni corri corria corrida corridas corrido corridoi corridoio
corridor corridors corriente corriere corrige corriger corrigir corrisponde corrispondente
corrispondenti corrispondenza corrispondere corrispondono corro corroborar corroborate corroborated
corrompu corrompus corrono corrosion corrosive corrotta corrotti corrotto corrugated corrupcao
corrupcion corrupt corrupta corrupte corrupted corruptie corruption corrupto corruptos corruzione corsa
corse corses corset corsi corsia corso corta cortada cortado cortando cortante cortar corte corteccia
cortege cortei cortejo corteo cortes cortese cortesemente cortesia cortex corteza corti cortical cortijo
cortile cortina corto cortou coruja coruna corvo cos cosa cosce coscia cosciente coscienza cose cosecha
cosechar coser cosi cosicche cosiddetta cosiddette cosiddetti cosiddetto cosmetic cosmetics cosmetiques
cosmic cosmica cosmico cosmique cosmo cosmology cosmopolita cosmopolitan cosmos coso cospetto
cospirazione cosplay cosquillas cost costa costado costanera costano costante costantemente costanti
costanza costar costare costarricense costas costata costato costaud costava coste costear costeira
costera costero costi costiera costiere costilla costing costituente costituire costituisce
costituiscono costituita costituite costituiti costituito costituiva costituzionale costituzione costly
costo costoro costosa costose costosi costoso costretta costrette costretti costretto costringe
costringendo costringere costruendo costruire costruisce costruiscono costruita costruite costruiti
costruito costruttiva costruttivo costruttori costruzione costruzioni costs costui costum costuma
costumam costumava costumavam costumbre costume costumes costumi costumo costura cosy cot cota cotas
cote cotejo cotes cotidiana cotidiano cotiere cotisation cotisations cotiza cotizacion cotizar coto
coton cotone cotta cottage cottages cottbus cotto cotton cottura cou couch couche couchee coucher
couches coucou coude coudes coudre couette cougar cougars cough coughed coughing coughs couille could
coule coulee couler couleur couleurs coulisses couloir couloirs council councillor councillors
councilman councils counsel counseling counselling counsellor counselor counselors count countdown
counted counter counteract countered counterfeit countering counterpart counterparts counterpoint
counterproductive counters countess counties counting countless countries country countrymen countryside
counts county coup coupable coupables coupant coupe coupee coupees couper coupes coupez couple coupled
couples coupling coupon coupons coups coupure coupures cour courage courageous courageuse courageux
couramment courant courante courantes courants courbe courbes courent coureur coureurs courier courir
couro couronne couronnement couronnes courriel courrier courriers cours course courses court courte
courteous courtes courtesy courthouse courtier courting courtois courtoisie courtroom courts courtship
courtyard couru cousin cousine cousins coussin cout coute couteau couteaux coutent couter coutera
couteuse couteux couto couts coutume coutumes couture couvent couvercle couvert couverte couvertes
couverts couverture couvertures couvrant couvre couvrent couvreurs couvrir cova covarde covasna cove
coven covenant covenants cover coverage covered covering coverings covers covert coveted covo
covoiturage cow coward cowardice cowardly cowards cowboy cowboys coworker coworkers cows cox coxa coxas
coy coyote coyotes coyuntura coz coze cozinha cozinhar cozum cozy crab crabe crabs crache cracher
craciun crack crackdown cracked cracker crackers cracking cracks cradle craft crafted crafting crafts
craftsman craftsmanship craftsmen crafty craignait craignant craignent craindre crains craint crainte
craintes craiova cram cramer crammed cramp cramped cramps cran cranberry crane craneo cranes cranial
cranio crank cranky crap crappy craque craquer crash crashed crashes crashing crass crate crater cratere
craters crates cravate cravatta crave craven craving cravings crawl crawled crawling cray crayon crayons
craze crazed crazier craziest craziness crazy cre crea creacion creada creador creadora cream creams
creamy creances creanciers creando creano creant crear creare crearea creasca crease creat creata create
created creates createur createurs creati creatia creatie creatief creaties creatieve creatif creating
creation creations creativa creative creatively creativi creativita creativite creativiteit creativity
creativo creato creator creatore creatori creators creatrice creatura creature creatures creazione
crecer creces creche crecida crecidas crecido creciente crecimiento cred creda crede credea credeam
credem credence credencial credendo credente credenti credentials credenza credenze crederci credere
credete credeti credeva credevano credevo credi crediamo credibile credibilidad credibilidade
credibilita credibilite credibility credible credimi credinciosi credinta credintei credit creditcard
credited crediti credito creditor creditori creditors creditos credits credo credono creduto cree
creeaza creed creee creeer creeert creees creek creeks creencia creent creep creeper creeping creeps
creepy creer creeren crees creeze crei creible creier creierul creio crema cremallera cremated cremation
creme crenca crencas creneau crente creo creole crepes crept crepuscule crepusculo crer cresc cresce
crescem crescendo crescent crescente crescenti crescer cresceram crescere cresceu cresci crescido
crescimento crescita cresciuta cresciuti cresciuto crescono crescut crespo crest cresta creste crestere
cresterea cresterii crestin crestina crestine crestini creta crete cretin cretini cretino cretins creuse
creuser creux creve crever crevettes crew crews creyente crezi crezut cri cria criacao criacoes criada
criadas criado criador criadores criados criait criam criamos crianca criancas criando criant crianza
criar criaram criativa criativas criatividade criativo criativos criatura criaturas crib cricket
cricketer cricketers crickets crie cried criee criei crient crier cries crima crime crimen crimes
criminais criminal criminale criminali criminalidad criminalidade criminalite criminaliteit criminally
criminals crimine crimineel criminel criminele criminelen criminelle criminelles criminels crimini
criminology criminosa criminoso criminosos crimson cringe crio criolla criollo criou crioulo cripple
crippled crippling cripta criptografia cris crise crises crisi crisis crisp crisps crispy crista
cristais cristalina cristalino cristalli cristallo cristao cristaos cristas cristaux cristiana
cristiandad cristiane cristianesimo cristiani cristianismo cristo critere criteres criteri criteria
criterii criterio criterion criterios criterium critic critica criticada criticado critical critically
criticam criticando criticar criticare criticas criticat criticato critice critiche critici criticise
criticised criticising criticism criticisms criticize criticized criticizes criticizing critico criticos
criticou critics criticus critique critiquee critiquent critiquer critiques critters criza croata croate
croati croatia croce crochet crochets croci crociata crociera crocifisso crock crocodile crocodiles
croient croirait croire crois croisade croise croisee croisement croisent croiser croises croisiere
croissance croissant croissante croissants croit croitre croix crolla crollare crollato crollo cromo
cronaca cronache cronica cronico cronies cronista cronograma cronologia cronologico crook crooked crooks
crop cropped cropping crops croque croquis cross crossbow crosse crossed crosses crossfire crossing
crossings crossover crossroads crossword crosta crotch crouch croute crow crowd crowded crowdfunding
crowding crowds crown crowned crowning crowns crows croyaient croyais croyait croyance croyances croyant
croyants croyez croyons cru cruaute cruce crucea crucero cruciaal crucial cruciale crucially crucible
crucificado crucified crucifijo crucifix crucifixion crucii cruda crude crudele crudeli crudelta crudo
crue cruel crueldad crueldade cruelle cruellement cruelly cruelty crues cruise cruiser cruisers cruises
cruising crujiente crumb crumble crumbled crumbling crumbs crumpled crunch crunching crunchy crus
crusade crusader crusaders crusades crusca crush crushed crushes crushing crust crusty crutches crux
cruza cruzada cruzadas cruzado cruzados cruzamento cruzar cruzeiro cruzes cruzou cry crying crypt
cryptic cryptocurrency crystal crystalline crystals cs csaj csajok csak csakhogy csakis csaknem csalad
csaladban csaladi csaladja csaladok csaladom csaladot csapat csapata csapatban csapatnak csapatok
csapatot csaszar csata csatlakozott csatorna cseh csend csendes cserebe csillag csillagok csinal csinald
csinalj csinalja csinaljak csinaljuk csinalnak csinalni csinalok csinalom csinalsz csinalt csinalta
csinaltak csinaltam csinalunk csinos csirke csl csm csoda csodalatos csodas csokken csokkent csokkenti
csomag csomagot csomo csoport csoportba csoportban csoportok csoportos cssd csunya csupa csupan
csutortok csutortokon ct cteni ctete ctvrt ctvrte ctvrtek ctvrtfinale ctvrti ctvrty ctyr ctyrech ctyri
ctyrmi cu cuaderno cuadra cuadrada cuadrado cuadrante cuadrilla cuadro cuadros cual cualesquiera
cualidad cualitativo cualquier cualquiera cuan cuando cuanta cuantia cuantica cuanto cuarenta cuarentena
cuaresma cuarta cuartel cuarteto cuarto cuarzo cuasi cuatrimestre cuatro cuatrocientos cub cuba cubana
cubano cube cubes cubic cubicle cubierta cubierto cubo cubrir cubs cucaracha cucc cucchiaio cuccioli
cucciolo cucerit cuchara cucharada cuchilla cuchillo cucina cucinare cucine cuckoo cuco cucumber
cucumbers cud cuda cuddle cuddles cuddling cuddly cudem cudow cudowna cudowne cudownego cudownie cudowny
cudze cudzoziemcow cue cueca cuelga cuello cuenca cuenco cuenta cuento cuerda cuerdo cuerno cuero cuerpo
cuervo cues cuesta cuestas cuestion cuestionable cuestionar cuestionario cueva cuff cuffie cuffs cugina
cugini cugino cui cuida cuidado cuidador cuidados cuidadosa cuidadosamente cuidadoso cuidando cuidar
cuide cuido cuillere cuir cuire cuisine cuisiner cuisines cuisinier cuisiniere cuisse cuisses cuisson
cuit cuite cuiva cuivre cuja cujas cujo cujos cuki cukier cukierki cukor cukrem cukru cul culata culebra
culero culinair culinaire culinaria culinary culito cull culla culminacion culminante culminar
culminated culminating culmination culmine culminou culo culoare culoarea culori culorile culot culotte
culottes culpa culpabilidad culpabilite culpable culpada culpado culpados culpar culprit culprits culs
cult culta culte cultes culti cultivar cultivate cultivated cultivating cultivation cultive cultivee
cultivees cultiver cultivo culto cultos cults cultura culturais cultural culturala culturale culturali
culturally culturas culture cultured cultureel culturel culturele culturelle culturelles culturels
culturen cultures culturi culturii cultuur culvert culverts cum cuma cumartesi cumbersome cumbre
cumhurbaskani cumhurbaskanligi cumhuriyet cumhuriyeti cumin cumle cumming cumpara cumparat cumparaturi
cumpere cumperi cumpleanos cumplida cumplido cumplimiento cumplir cumpre cumprida cumprido cumprimentar
cumprimento cumprindo cumprir cumpriu cumul cumulative cumulo cumva cuna cunada cunado cunha cunhada
cunhado cunho cunku cunning cunoasca cunoaste cunoastem cunoastere cunoasterea cunosc cunoscut cunoscuta
cunoscute cunoscuti cunosti cunostinta cunostinte cunt cunts cuocere cuoco cuoio cuor cuore cuori cuota
cup cupa cupboard cupcake cupcakes cupei cupen cupid cupido cupin cuplu cupo cupola cupon cuprinde
cuprins cuprinsa cuprinse cups cupu cupula cur cura curacao curacion curado curador curaj curajul curand
curar curare curat curata curate curati curato curator curatore curators curb curd cure cured curent
curentul cures curfew curge curia curie curieuse curieusement curieux curing curios curiosa curiosamente
curiosi curiosidad curiosidade curiosidades curiosita curiosite curiosity curioso curiosos curious
curiously curl curled curling curls curly currencies currency current currently currents curricula
curriculo curriculum curro curry currywurst curs cursar curse cursed curses cursi cursing curso cursor
cursory cursos cursul cursuri cursurile cursus cursussen curta curtail curtailed curtain curtains curtas
curte curtea curtidas curtii curtindo curtir curto curtos curva curvas curvatura curvature curve curved
curves curving curvy cuscini cuscino cusco cushion cushions cusp cuspide custa custam custar custard
custas custo custode custodi custodia custodial custodian custodio custody custom customary customer
customers customization customize customized customs custos custou cut cute cuter cutest cutia cutie
cutlery cutoff cutremur cuts cutter cutters cutting cuttings cuvant cuvantul cuvantului cuve cuverie
cuvinte cuvintele cuvintelor cuxhaven cuya cuyo cuza cuzco cv cviceni cwiczen cwiczenia cwiczeniach
cwiczyc cwierc cyanide cyberspace cycki cyclable cycle cycles cyclic cyclical cycling cyclisme cyclist
cycliste cyclistes cyclists cyclone cyclones cyclus cyfr cyfrowa cyfrowe cyfrowego cyfrowej cyfrowy
cyfrowych cyfry cykel cykeln cykl cykla cyklade cyklar cykle cykler cykling cyklist cyklister cyklu
cylinder cylinders cylindre cylindres cylindrical cynical cynicism cynique cynisch cynisme cypress cyrk
cyrku cyst cysterny cystic cytat cytaty cytujac cywilizacja cywilizacji cywilne cywilnego cywilnej
cywilny cywilnych cywilnym cywilow cz czapka czapke czapki czar czarna czarne czarnego czarnej czarni
czarno czarny czarnych czarnym czarnymi czary czas czasach czasami czasem czasie czasopism czasopisma
czasopismo czasow czasowe czasowo czasteczki czasu czasy czaszki czci czego czegokolwiek czegos czeka
czekac czekaj czekaja czekajac czekal czekala czekalam czekalem czekali czekam czekamy czekania czekanie
czekasz czekolada czekolade czekoladowe czekolady czele czemu czern czerpac czerpie czerwca czerwcu
czerwiec czerwona czerwone czerwonego czerwonej czerwoni czerwono czerwony czerwonych czerwonym czesc
czesci czescia czesciach czesciej czesciowo czeste czesto czestotliwosc czestotliwosci czlonek czlonka
czlonkami czlonkiem czlonkini czlonkom czlonkostwa czlonkostwo czlonkow czlonkowie czlonkowskich
czlonkowskie czlowiek czlowieka czlowiekiem czlowiekowi czlowieku czola czole czolg czolgi czolgow czolo
czolowce czolowki czolowych czosnek czterdziesci czterech czterema cztery czuc czuja czujac czuje
czujemy czujesz czujniki czul czula czulam czulem czuli czwarta czwarte czwartego czwartej czwartek
czwarty czwartym czworka czworo czy czyj czyja czyje czyjegos czyjes czyli czym czymkolwiek czyms czyn
czyni czynia czyniac czynic czynienia czynne czynnik czynniki czynnikiem czynnikow czynnosc czynnosci
czynny czynow czynsz czynszu czynu czyny czysta czyste czystego czystej czysto czystosc czystosci czysty
czystym czyta czytac czytaj czytaja czytajac czytal czytalam czytalem czytales czytam czytamy czytania
czytanie czytaniu czytasz czytelnicy czytelnik czytelnika czytelnikow czyz czyzby da daa daad
daadwerkelijk daadwerkelijke daag daags daagse daagt daalde daalt daar daaraan daarachter daarbij
daarboven daarbuiten daardoor daarentegen daarheen daarin daarmee daarna daarnaast daarom daaronder
daarop daaropvolgende daarover daartoe daaruit daarvan daarvoor dab dabei dabrowa dabrowskiego dac daca
dach dachau dachboden dachdecker dachem dacher dachern dachgeschoss dachs dachstuhl dacht dachte dachten
dachtest dachu dacie dad dada dadas daddy dadelijk daden dader daders dadi dado dados dads dadurch dadza
daek daekke daekker daekket daekning daft dafur dag daga dagar dagarna dagars dagblad dagbladet dagboek
dagbog dagbok dage dagegen dagelijks dagelijkse dagen dagene dagens dager dagers dages dagger daggers
dagi dagis dagje dagli daglicht daglig dagliga daglige dagligen dagligt dagpenge dags dagsorden dagtid
daha daheim daher dahi dahil dahin dahingehend dahingestellt dahinter dai daily daim daima daimler
dainty dair dairesi dairy daisy daj daja dajac dajcie daje dajemy dajesz daji dajmy dak daken daki
dakika dakikada dakloos dakloze daklozen dal dala dalai dalam dalarna dalarnas dalbym dale dalej daleka
daleki dalekie dalekiego daleko dalem dalen dalende dales dalga dali daling dalla dallas dalle dalles
dallo dalnice dalnici dalo daloby dalokat dalsi dalsich dalsiho dalsim dalsimi dalsimu dalsza dalsze
dalszego dalszej dalszy dalszych dalszym dalt daly dam dama damage damaged damages damaging damalige
damaligen damaliger damals damas damasco damaskus dambovita dame damen damene damer damerna damernas
dames damit damla damlich damliche damlichen damm dammen dammerung dammi dammsugare damn damnation
damned damning damonen damos damp damper dampf dampfen dampfer dampfung dams damskie damy danach danada
danado danar danca dancando dancar dancarina dancarino dancarinos dancas dance danced dancer dancers
dances dancing dand dando dandogli dandy dane daneben danego danej danemarca danemark danen danes danesa
danger dangereuse dangereusement dangereuses dangereux dangerous dangerously dangers dangle dangling
danie daniels danina danino danisch danische danischen danismani dank dankbaar dankbaarheid dankbar
dankbarkeit danke danken dankend dankeschon dankjewel dankt dankte dankzij dann dannati dannato danne
danneggia danneggiare danneggiata danneggiati danneggiato dannelse danner dannes dannet danni danno
dannosa dannose dannosi dannoso dano danois danoise danos danove dans dansa dansade dansant dansar
dansare danse dansen danser danseres dansers danses danseur danseurs danseuse danseuses dansk danska
danskar danskarna danske danskene dansker danskere danskerne danskernes danskt danst danych danym danymi
danza danze danzig danziger dao dapper dappere dappertutto dapprima daquela daquelas daquele daqueles
daqui daquilo dar darab darabig darabot daran daranno darao darauf daraufhin daraus darbe darbietung
darbietungen darci dardo dare darebbe dared daredevil darei darek darem daremo daremos dares darf darfst
dargeboten dargelegt dargestellt dargestellte dargestellten dargli dari daring dark darkened darker
darkest darkly darkness darky darle darlegen darlehen darlig darlige darligere darligt darling darlo
darm darmen darmi darmo darmowa darmowe darmowy darmowych darmstadt darmstadter darn daro darsi
darstelle darstellen darsteller darstellt darstellte darstellten darstellung darstellungen dart darti
darts daruber darum darunter darvi dary darzustellen das dasein dash dashboard dashed dashing dasjenige
dass dasselbe dastehen dasteht dasz dat data dataa databas database databasen databases databaze
databazi dataene datamaskin datamaskinen datamaskiner datan datant datas datata datato datazione date
dated datee dateert datei dateien datele datelor datemi daten datenbank datenbanken datensatze
datenschutz datent datenverarbeitung datenvolumen dater datert dates datgene dati datiert datierung
dating dativ dato datoen dator datore datoreaza datorer datoria datorie datorita datorn datorspel
datteln datter datteren datum datumet daty datzelfde dau dauer dauerhaft dauerhafte dauerhaften dauern
dauernacht dauernd dauernde dauernden dauert dauerte dauerten daughter daughters daumen daunting dauphin
dauphine dauphins dava davaerende davaji daval davam davano davantage davanti davasi davat davenport
davet davidson davky davno davon davor davos davranis davvero dawac dawaj dawal dawala dawalo dawka
dawke dawki dawn dawna dawne dawned dawnego dawnej dawniej dawno dawny dawnych day dayali dayanan
dayanarak dayanisma daybreak daydream daylight days daytime dazed dazenie dazi dazu dazugehorige
dazugehorigen dazwischen dazy dazyc dazzle dazzling db dba dbac dbaja dbam dbanie dc dcera dcerou dceru
dcery dd de dea deacon deactivate deactivated dead deadliest deadline deadlines deadlock deadly deaf
deafening deaktivieren deaktiviert deal dealer dealers dealership dealerships dealing dealings deals
dealt dealul dean deans dear dearest dearly dearth deasupra death deathbed deaths deb debacie debacle
debaixo debajo debakel debarque debarquement debarquent debarquer debarrasse debarrasser debat debata
debatable debate debated debater debates debating debatir debats debatt debattartikel debatte debatten
debatter debattera debatterar debattiert debattre debaty debba debbano debe deber debida debidamente
debido debil debile debiles debili debilidad debilitar debilitating debit debiteur debiti debito
debitore debits debiut debloquer debole debolezza debolezze deboli deborde deborder debouche deboucher
debouches debout debrecen debrecenben debreceni debris debrouille debrouiller debt debtor debtors debts
debunked debut debutant debutants debutat debute debuted debuten debuter debuting debuts debutul debuut
dec deca decaan decada decadas decade decadence decadencia decadent decadente decadenza decades decal
decalage decale decano decapitated decat decay decaying deceased decedat decede decedee decedes deceit
deceitful deceive deceived deceiving deceler december decembre decembrie decena decence decencia decency
decenii deceniu decennale decenni decennia decennie decennier decennierna decennies decennio decennium
decent decente decentralisation decentralized decepcion deception deceptive decerne deces deceso decessi
decesso decevant decevoir dech decharge decheance dechet dechets dechire dechirer dechu deci decida
decide decided decidedly decidee decidem decidement decident decider decidera decidere decideret decides
decideurs decidi decidiamo decidida decididamente decidido decidimos deciding decidir decidiram decidiu
decido decidono deciduous decima decimal decimated decimo decina decine decipher decir decis decisa
decisamente decisao decise decisero decisi decisif decision decisionale decisione decisioni decisions
decisiva decisive decisively decisives decisivo deciso decisoes decizia decizie decizii deck deckare
decke decked deckel decken deckmantel decks deckt deckte deckung declansat declara declaracao
declaracion declaracoes declarada declarado declarait declarando declarant declarar declararam declarat
declaratia declaratie declaration declarations declaratoria declare declared declaree declarent declarer
declares declaring declaro declarou declenche declenchement declencher declin declinaison decline
declined decliner declines declining declinio declino declive deco decode decoding decollage decolle
decoller decomposition decompression decompte deconne deconner decor decoracao decoracion decorada
decorado decorar decorate decorated decoratie decoratieve decoratifs decorating decoration decorations
decorative decorativo decorator decore decoree decorer decoro decorre decorrencia decorrente decorrentes
decorrer decorreu decors decoule decoulent decoupage decoupe decouper decourager decouvert decouverte
decouvertes decouverts decouvrant decouvre decouvrent decouvrez decouvrir decoy decrease decreased
decreases decreasing decree decreed decrees decreet decret decretato decrete decreti decreto decretos
decretou decrets decretul decrire decrit decrite decrites decrits decrivant decrivent decroche decrocher
decu decue decursul decus decydowac decyduja decyduje decyzja decyzje decyzji dedans dedektif deden dedi
dedica dedicacao dedicace dedicacion dedicada dedicadas dedicado dedicados dedicano dedicar dedicare
dedicarsi dedicat dedicata dedicate dedicated dedicati dedicating dedication dedicato dedicatoria dedico
dedicou dedictvi dedie dediee dediees dedies dedigi dedigim dedigin dedigini dedik dedikeret dedikert
dediler dedim dedin dedizione dedo dedos deduccion deduce deduced deducir deduct deducted deductible
deduction deductions deduire deduit dedurre deed deeds deel deelde deelden deelgenomen deelnam deelname
deelnamen deelnemen deelnemende deelnemer deelnemers deels deelstaat deelt deeltjes deem deemed deems
deep deepen deepened deepening deeper deepest deeply deer deesse defa defaillance defaire defait defaite
defaites defalarca defamation default defaults defaut defauts defavorable defeat defeated defeating
defeats defect defecte defected defective defecto defects defectueux defectuosa defectuoso defeito
defeitos defekt defekte defekten defence defences defend defendant defendants defende defended defendem
defendendo defendent defender defenders defendeu defendia defendida defendido defending defendre defends
defendu defendue defensa defense defenseless defenses defenseur defenseurs defensie defensif defensiv
defensiva defensive defensively defensivo defensor defensora defensores defensoria defer deference
deferred defesa defesas defi defiance defiant defiantly deficiencia deficiencias deficiencies deficiency
deficient deficiente deficientes deficit deficits deficyt defie defied defier defies defile defiler
define defined definem definere definerer defineres defineret definert defines defini definicao
definicion definicja definicje definicji definicoes definida definidas definido definidos definie
definiera definierar definieras definiere definieren definiert definierte definierten definies defining
definir definire definis definisce definiscono definisjon definisjonen definissent definit definita
definite definitely definiti definitie definitief definitieve definitif definition definitionen
definitioner definitions definitiv definitiva definitivamente definitive definitively definitivement
definitivne definitivo definitivt definito definitywnie definiu definiuje definizione definizioni defis
defizit defizite deflation deflect deflected deflection defonce defoncer deforestation deformacion
deformation deforme deformed defraudar defuncion defunct defunt defunti defunto defy defying deg degage
degagee degagement degager degats degeaba degelijk degelijke degen degene degenen degeneracion
degenerado degenerate degeneration degenerative degenere degeri degerini degerleri degerli degetul degil
degildi degildir degilim degiliz degilmis degilse degilsin degilsiniz degisen degisik degisikligi
degisiklik degisiklikler degisim degisir degisti degistirdi degistirmek degli degna degne degni degno
degout degraba degradacao degradacion degradado degradatie degradation degradations degrade degraded
degrader degradiert degrading degrado degraus degre degree degrees degres degueulasse deguise
deguisement degustation deguster dehesa dehnen dehnt dehogy dehogynem dehors dehydrated dehydration dei
deich deichwache deidad deilig deilige dein deine deinem deinen deiner deines deita deitada deitado
deitar deities deity deixa deixada deixado deixados deixam deixamos deixando deixar deixara deixaram
deixarem deixaria deixava deixe deixei deixem deixo deixou deja dejada dejado dejar deje dejeuner dejin
dejinach dejiny dejlig dejlige dejligt dejo dejte dejun dek dekad dekade dekady dekan dekanat deken
dekens deki dekk dekke dekken dekker dekkes dekket dekking deklaracja deklaracje deklaracji deklariert
deklaruje dekning dekoracji dekoration dekoriert dekret deksel dekujeme dekuji dekuju dela delad delade
delades delai delais delaji delaktig delaktiga delal delala delali delam delame delante delantera
delantero delar delarna delas delat delate delay delayed delaying delays delce dele delega delegacao
delegacia delegacion delegacja delegacji delegada delegado delegados delegar delegate delegated
delegates delegati delegatie delegation delegations delegato delegierte delegierten delegue deleguee
delegues deleite delelott delen delene deler deles delete deleted deletes deleting deletion delfin
delfine delfini delfino delft delgada delgado delhi deli delibera deliberacion deliberada
deliberadamente deliberado deliberatamente deliberate deliberately deliberation deliberations deliberato
deliberazione delibere deliberement delicacy delicada delicadeza delicado delicat delicata delicate
delicately delicates delicatesse delicatezza delicati delicato delicia delicieuse delicieux deliciosa
delicioso delicious delictiva delictivo delight delighted delightful delights delikatna delikatne
delikatnie delikatny delikte delincuencia delincuente deling delinquance delinquant delinquants
delinquency delinquent delinquenti delirante delire delires delirio delirious delirium delit delito
delits delitti delitto deliver deliverance delivered deliveries delivering delivers delivery delivrance
delivre delivree delivrer delizia deliziosa delizioso delka delky dell delle dello delo deloc dels delsi
delt delta deltagande deltagare deltagarna deltage deltagelse deltager deltagere deltagerne deltaget
deltagit deltakelse deltaker deltakere deltakerne deltar deltatt delte deltid deltog deltok deluded
deludente deluge delusa delusion delusione delusions deluso delutan deluxe delve delvis delvist dem
demagogia demain demais demand demanda demandada demandado demandaient demandais demandait demandant
demandante demandar demandas demande demanded demandee demandees demandent demander demandera demandes
demandeur demandeurs demandez demanding demandons demands demantelement demarcacao demarcacion demarche
demarches demarrage demarre demarrer demas demasiada demasiado deme demeaning demeanor demek demektir
demenage demenagement demenager demence demencia dement demente demented dementi dementia dementie
dementiert dementsprechend demenz demenza demeurant demeure demeurent demeurer demeye demgegenuber demie
demis demise demisia demissao demission demissionne demissionner demisti demistim demitido demitir
demitiu demjenigen demnach demnachst demo democracia democracies democracy democrat democrata democratas
democrate democraten democrates democratic democratica democratically democraticamente democratice
democratico democratie democratique democratiques democratisch democratische democratizacion democrats
democrazia democrazie demografia demografica demografico demografische demografischen demographic
demographics demographie demographique demographiques demographischen demoiselle demoiselles demokraci
demokracie demokracii demokracja demokracje demokracji demokrasi demokrat demokraten demokrater
demokraterna demokrati demokratia demokratian demokraticke demokratie demokratien demokratiet demokratik
demokratikus demokratin demokratins demokratisch demokratische demokratischen demokratischer
demokratisches demokratisierung demokratisk demokratiska demokratiske demokratiskt demokratow
demokratyczna demokratyczne demokratycznego demokratycznej demokratycznie demokratyczny demokratycznych
demokratycznym demoler demolicao demolicion demolir demolish demolished demolition demon demone demonen
demoner demoni demonic demonio demons demonstra demonstracao demonstrace demonstracje demonstracji
demonstracoes demonstrado demonstram demonstrando demonstranten demonstrar demonstraram demonstrasjon
demonstrasjoner demonstrat demonstrate demonstrated demonstrates demonstratie demonstraties
demonstrating demonstration demonstrationen demonstrationer demonstrations demonstrativ demonstrators
demonstrera demonstrere demonstreren demonstrieren demonstriert demonstrierten demonstrou demonter
demontiert demontre demontrent demontrer demony demora demorar demorou demos demostracion demostrar
demoted dempe demselben demuestra demult demunis demut demutigung demzufolge den denari denaro dene
denegacion deneme denen denerwuje deney deneyin dengang dengue deni denial denials denied deniers denies
denik deniku denilen denim denir denize denizi denizli denjenigen denk denkbar denkbaren denke denken
denkende denkenden denkens denker denkmal denkmaler denkmalpflege denkmals denkmalschutz denkst denkt
denkweise denn denna denne dennes denni dennoch denominacao denominacion denominada denominado
denominador denominar denominata denominated denomination denominational denominations denominato
denominator denominazione denomme denoncant denonce denoncent denoncer denonciation denota denote
denoted denotes denouement denounce denounced denouncing denrees dens densa densamente densamma dense
denselben densely denser denses densidad densidade densita densite densities density denso dent
dentadura dentaire dentaires dental dente dentelle dentes denti dentist dentista dentiste dentistry
dentists dentre dentro dents dentysta dentysty denumirea denumit denumita denunce denuncia denunciado
denunciante denunciar denunciare denuncias denunciati denunciato denuncio denunciou deny denying
deoarece deocamdata deodata deodorant deontologie deoparte deosebire deosebit deosebita deosebite depart
departamencie departament departamento departamentos departamentu departamentul departamentului departe
departed departement departemental departementale departementales departementaux departementet
departements departing department departmental departments departs departure departures depaseste
depasit depassant depasse depassee depassement depassent depasser depeche depeint depend dependable
dependait dependance dependances dependant dependante depende depended dependem dependence dependencia
dependencias dependencies dependency dependendo dependent dependente dependentes dependents depender
dependiente depending dependra dependre depends depens depense depenser depenses depict depicted
depicting depiction depictions depicts depinde depistage depit deplace deplacee deplacement deplacements
deplacent deplacer deplaces deplasare depleted depletion deplin deploie deploiement deplorable deplore
deploy deploye deployed deployer deployes deploying deployment deployments depoimento depoimentos depois
depor deport deportacion deportation deportations deporte deported deportiert deportista deportiva
deportivo depose deposed deposee deposees deposer deposes deposit depositar depositato deposited
depositi deposition deposito depository depositos deposits deposizione deposto depot depotage depots
depouille depourvu depozit depp deppen depraved depreciacion depreciation depredador deprem depresion
depresivo depresja depresje depresji depresjon depressa depressao depressed depressie depressief
depressif depressing depression depressionen depressiv depressive depressiven depresso deprimant deprime
deprimente deprimerad deprimerande deprimert deprimierend deprimiert deprisa deprivation deprive
deprived depriving dept depth depths depuesto depuis depuracion depuradora depuratore depus deputada
deputado deputados deputat deputati deputatilor deputato depute deputee deputes deputies deputowany
deputowanych deputy der dera deraf derail derailed deram derange deranged deranger derart derartig
derartige derartigen derartiger derartiges deras derav derbe derby derde derden derdi dere derece
derecede derecha derechista derecho derefter deregulation derelict deren derer deres deretter derfor
derfra dergelijk dergelijke dergelijks dergi dergisi dergleichen derhal derhalve derhen derhjemme deri
deriblant derim derimod derimot derin derinde derision deriva derivacion derivada derivado derivados
derivano derivante derivanti derivar derivare derivata derivate derivati derivation derivative
derivatives derivato derivazione derive derived derives deriving derjenige derjenigen derken derlei
derler dermatologist dermatology dermed dernaest dernegi dernier derniere dernierement dernieres
derniers deroga derogacion derogar derogation derogatory deroule deroulee deroulement deroulent derouler
deroulera deroute derover derpa derrama derramada derramado derramamiento derramar derrame derribado
derribar derribo derriere derrocamiento derrocar derroche derrota derrotada derrotado derrotados
derrotar derrotas derrotou derrubado derrubar derrubou derrumbe ders derse derselbe derselben dersi
dersin dersiniz dersler dersleri dersom dert dertien dertiende dertig dertil derude derudover derul
derult derved derweil derzeit derzeitige derzeitigen des desabafo desacato desaccord desacreditar
desactiver desacuerdo desafiar desafio desafios desafortunada desafortunado desagradable desagradavel
desagrado desagreable desague desahucio desalniettemin desalojar desalojo desamma desamor desaparece
desaparecer desapareceram desapareceu desaparecida desaparecidas desaparecido desaparecidos
desaparecimento desaparicion desapercibida desapercibido desarmado desarmar desarme desarroi desarrollar
desarrollo desaster desastre desastres desastreux desastrosa desastroso desatar desayuno desbloquear
descalzo descansa descansar descanse descanso descarada descaradamente descarado descarga descargar
descargue descaro descartar descartes descaso desce descend descendance descendant descendants descended
descendencia descendent descendente descendentes descender descendiente descending descendo descendre
descends descendu descenso descent descente descentralizacion descer desceu deschid deschide deschidere
deschiderea deschis deschisa deschise descida descifrar descoberta descobertas descoberto descobertos
descobre descobrem descobri descobrimos descobrindo descobrir descobriram descobriu descomposicion
descomunal desconcertado desconcertante desconcierto desconectar desconfianca desconfianza desconfiar
desconfortavel desconforto desconhecida desconhecidas desconhecido desconhecidos desconocer desconocida
desconocido desconocimiento descontento desconto descopera descoperi descoperirea descoperit descoperite
descreve descrevem descrevendo descrever descreveu describe described describes describing describir
descricao descricoes descrie descriere descrierea descripcion description descriptions descriptiva
descriptive descriptivo descris descrita descrito descritos descritta descritte descritti descritto
descrive descrivendo descrivere descrivono descrizione descrizioni descubierta descubierto descubra
descubridor descubrimiento descubrir descuento descuidada descuidado descuidar descuido desculpa
desculpar desculpas desculpe desculpem desde desden deseable desear desechar desecho deseja desejado
desejam desejamos desejando desejar desejava desejo desejos desembarcar desembarco desembargador
desember desembocadura desemnat desempenar desempenha desempenhar desempenho desempeno desempregado
desempregados desemprego desen desencadenar desencanto desene desenhada desenhado desenhar desenho
desenhos desenhou desenlace desenrolar desenvolve desenvolvem desenvolvendo desenvolver desenvolveram
desenvolveu desenvolvida desenvolvidas desenvolvido desenvolvidos desenvolvimento desenvolvimentos deseo
deseori desequilibre desequilibrio deser desercion desert deserta deserte deserted deserto deserts
deserve deserved deserves deserving desesperacion desesperada desesperadamente desesperado desesperante
desesperanza desespere desesperee desesperement desespero desespoir deset deseti desetileti desfasoara
desfasurare desfasurarea desfasurat desfasurata desfasurate desfavorable desfazer desfecho desfilar
desfile desfiles desfrutar desgaste desgosto desgraca desgracado desgracia desgraciada desgraciadamente
desgraciado deshacer deshalb deshecho deshidratacion deshonesto deshonra desidera desiderano desiderare
desiderata desiderate desiderato desiderava desideri desiderio desidero desidert desidia desierta
desierto design designacao designacion designada designade designado designant designar designat
designate designated designation designations designato designe designed designee designen designent
designer designerin designers designes designet designing designs designu desigual desigualdad
desigualdade desigualdades desigur desilusion desinformation desintegracion desinteres desinteresse
desir desirable desire desired desirent desirer desires desireux desirez desirs desist desista desiste
desisti desistindo desistir desistiu desisto desitek desitky desk deska deski desks desktop desku
deskundige deskundigen desky desleal desliga desligado desligar deslizamiento deslocamento deslocar
deslumbrante desmantelamiento desmantelar desmayo desmedida desmentir desmontar desnecessario desnivel
desnoods desnuda desnudez desnudo desnutricion desobediencia desocupacion desodorante desolacion
desolate desolation desole desolee desondanks desordem desorden desordenada desordenado desordre
desormais despacho despacio despacito despair despecho despectivo despedida despedir despegar despegue
despeito despejada despejado despejar despensa desperat desperata desperate desperately desperation
desperdiciar desperdicio desperta despertador despertar despertou despesas despiadada despiadado
despicable despido despierta despierto despilfarro despise despised despite desplazamiento desplazar
desplegar despliegue despojo desportiva desportivo desporto despre despreciable despreciar desprecio
desprendimiento desprendimientos desprestigio desprezo desproporcionada despues desquelles desquels
desrespeito dess dessa dessas dessau desse dessein desselben dessen dessert desserts desses dessin
dessinateur dessine dessinee dessinees dessiner dessins dessous dessus dessuten dessutom dessverre dest
desta destabiliser destaca destacado destacados destacam destacamento destacando destacar destacaram
destacou destaque destaques destas deste destegi destek destekleyen destello desterrado destes destierro
destijds destin destina destinada destinadas destinado destinados destinar destinare destinat destinata
destinataire destinatari destinatario destinate destinati destinatie destination destinations destinato
destinazione destine destined destinee destinees destines destino destinos destinul destitucion
destituir destitute desto destra destreza destro destroi destroy destroyed destroyer destroyers
destroying destroys destrozar destruccion destructeur destruction destructiva destructive destructivo
destructor destruicao destruida destruidas destruido destruidos destruindo destruir destruiram destruiu
destruktiva destul desuden desuso desvaerre desvantagem desvendar desventaja desviacion desviar desvio
deswegen deszcz deszczu det detach detachable detache detached detachees detachement detacher detachment
detail detailed detailing detaille detaillee detaillees detailles detailliert detaillierte detaillierten
details detaily detain detained detainees detale detalhada detalhado detalhe detalhes detalii detaliile
detalj detalje detaljene detaljer detaljerad detaljeret detaljerna detaljerne detaljert detallada
detalladamente detallado detalle detaylar detayli detect detectable detecte detected detecter detecteur
detecting detection detective detectives detector detectors detects detektiv detektive detektyw detem
detencao detencion detendre detener detenida detenidamente detenido detenir detente detenteur detenteurs
detention detenu detenue detenus detenuti detenuto detenzione deter detergent detergente deteriorate
deteriorated deteriorating deterioration deterioro determina determinacao determinacion determinada
determinadas determinado determinados determinano determinant determinante determinar determinare
determinarea determinat determinata determinate determinati determination determinato determinazione
determine determined determinee determinees determiner determines determining deterministic determinou
deterrence deterrent detestable deteste detestent detester detesto detetive deti detido detidos detiene
detiennent detient detine detinut detmi detmold detonante detonate detonated detonation detour detourne
detournement detourner detox detract detracteurs detractors detras detresse detriment detrimental
detrimento detroit detruire detruisent detruit detruite detruites detruits dets detsamma detske detsky
detskych detstvi detta dettagli dettagliata dettagliate dettagliato dettaglio dettata dettato dette
dettes detti detto deu deuce deuda deudor deugd deuil deur deuren deus deusa deuses deut deuten deutet
deutete deutlich deutliche deutlichen deutlicher deutliches deutsch deutsche deutschem deutschen
deutscher deutsches deutschland deutschlands deutschsprachige deutschsprachigen deutschunterricht
deutung deux deuxieme deuxiemement deva devagar devaient devais devait devam devami devamli devance
devant devastacion devastador devastante devastated devastating devastation devastato deve develop
developed developer developers developing development developmental developments developpant developpe
developpee developpees developpement developpements developpent developper developpes developpeur
developpeurs develops devem devemos devenait devenant devendo devenez deveni devenind devenir devenit
devenu devenue devenues devenus dever devera deverao deveres deveria deveriam deveriamos deves devet
devez devi devia deviam deviant deviate deviation deviations deviazione device devices devida
devidamente devido deviendra deviendrait deviendront devienne deviennent deviens devient devil devils
devina devine deviner devinez devint devions devious devis devise devised devisen devises deviti devlet
devlete devleti devletin devletler devo devocao devocion devoid devoile devoilee devoiler devoir devoirs
devolucion devolution devolve devolved devolver devono devons devorer devote devoted devotee devotees
devoting devotion devotional devoto devoue devouement devour devoured devout devozione devra devrai
devraient devrais devrait devre devreme devrez devriez devrim devrimci devrions devront devuelta
devuelto dew dexterity deyince deyip dez deze dezelfde dezember dezembro dezenas dezent dezentrale
dezoito dezvaluie dezvaluit dezvolta dezvoltare dezvoltarea dezvoltarii dezvoltat dezvoltate dezvolte dg
dhabi dharma di dia diabel diabete diabetes diabetic diabetiker diabla diable diables diablo diabo
diabolical diabolico diabolique diabos diafragma diagnos diagnose diagnosed diagnosen diagnoser
diagnoses diagnosi diagnosing diagnosis diagnostic diagnosticar diagnostico diagnostics diagnostik
diagnostiziert diagnoza diagonal diagonale diagonally diagram diagrama diagramm diagramme diagrams diak
diakok diakon diakonie dial dialect dialecte dialectica dialecto dialects dialed dialekt dialekte
dialekten dialekter dialektik dialetti dialettica dialetto dialing dialisi dialisis dializy dialog
dialogar dialogare dialoge dialogen dialoghi dialogi dialogo dialogos dialogs dialogu dialogue dialogues
dialoog dials dialyse dialysis diamant diamante diamanten diamantes diamanti diamants diamenty diameter
diametre diametro diamine diamo diamonds diano diante diaper diapers diaphragm diari diaria diariamente
diarias diaries diario diarios diarrea diarree diarrhea diarrhee diarrhoea diary dias diaspora diat
diaten diavoli diavolo diavolul dibattiti dibattito dibujante dibujar dibujo dica dicano dicas dicci
diccionario dice diced dicembre dicendo dicesse dicessi diceva dicevano dicevi dicevo dich dicha
dichiara dichiarando dichiarano dichiarare dichiarata dichiarate dichiarati dichiarato dichiarava
dichiarazione dichiarazioni dichiari dichiaro dicho dichoso dichotomy dicht dichtbij dichte dichten
dichter dichterbij dichters dichtes dichtst dichtstbijzijnde dichtung dichtungen dici diciamo diciannove
diciassette diciembre dicionario diciotto dicitura dick dicke dicken dicker dickes dickie dicks dico
dicono dicotomia dictado dictador dictadura dictamen dictar dictate dictated dictates dictateur
dictating dictator dictatorial dictators dictatorship dictature dictatuur dictionaries dictionary
dictionnaire dictionnaires did didactica didactice didactico didaktik didattica didattico die dieb diebe
diebstahl diebstahle diebstahls diecezji dieci diecie diecimila diecinueve dieciocho dieciseis
diecisiete died diede diedero dieet dief diefstal diegene diegenen diejenige diejenigen dien diende
dienden diene dienen diener diens dienst dienstag dienstags dienste diensten dienstes dienstleister
dienstleistung dienstleistungen dienstplicht dienstregeling dienststelle dienststellen dienstverlening
dienstwagen dienstzeit dient diente dienten diep diepe dieper diepere diepgang diepste diepte dieptepunt
dier dierbare dieren dierenarts dierentuin dierenwelzijn diersoorten dies diesbezuglich diesbezugliche
diesbezuglichen diese diesel dieselbe dieselben diesem diesen dieser dieses diesjahrige diesjahrigen
diesmal diestra diestro diet dieta dietary diete dieting dietro diets diety dieu dieux dieven diez
diezelfde difamacion difamar difatti difende difendere difendersi difendono difensiva difensore
difensori difera diferenca diferencas diferencia diferenciacion diferenciada diferenciado diferencial
diferenciar diferenta diferente diferentemente diferentes diferit diferita diferite diferitele
diferitelor difesa difese difeso difetti difetto diff diffamation diffamazione differ differe differed
differemment difference differences differencie differencier differend differends different differente
differentes differenti differential differentiate differentiated differentiating differentiation
differentiel differently differents differenz differenza differenze differenzen differenzia
differenziale differenziata differenzieren differenziert differenzierte differenzierten differenzierter
differenzierung differing differisce differs difficile difficilement difficiles difficili difficilmente
difficolta difficult difficulte difficultes difficulties difficulty diffidenza diffonde diffondendo
diffondere diffraction diffusa diffuse diffusee diffusees diffuser diffuses diffusi diffusion diffusione
diffuso dificeis dificil dificila dificilmente dificuldade dificuldades dificultad dificultar
dificultati difundir difunta difunto difusa difusao difusion dig diga digam digamos diger digerer digeri
digerir digerleri digest digested digestif digestion digestive digestivo digg digger diggers digging
dighe digit digitaal digitais digital digitala digitale digitalen digitaler digitales digitalis
digitalisierung digitally digitalni digitalt digitar digits digiuno digli digna dignamente digne dignes
dignidad dignidade dignified dignita dignitaries dignite dignitosa dignitoso dignity digno digo digs
digt digte digue digues dij dija dijak dijas dijat dije dijital dijk dijken dik diket dikkat dikkate
dikkatini dikkatli dikke dikker dikt diktator diktatoren diktatur diktaturen diktaturer dikten dikter
diktiert dikwijls diky dil dila dilapidated dilatacion dilatada dilated dilde dildo dile dilem dilema
dilemma dilemmas dilemme dilerim dileriz dilettante dilettanti dili diligence diligencia diligent
diligently dilini diliyorum dill dillo dilny dilo dilu dilute diluted dilution diluvio dily dim
dimagrire dimanche dimanches dime dimensao dimensie dimension dimensional dimensione dimensionen
dimensioni dimensions dimensiune dimensiunea dimensiuni dimensiunile dimensoes dimentica dimenticando
dimenticano dimenticare dimenticata dimenticate dimenticati dimenticato dimenticavo dimentichi
dimentichiamo dimentico dimes dimesso dimettersi dimineata diminish diminished diminishes diminishing
diminue diminuent diminuer diminui diminuicao diminuindo diminuir diminuire diminuisce diminuito
diminuiu diminuta diminution diminutive diminuto diminuzione dimision dimissioni dimitir dimitrie dimma
dimman dimmi dimora dimostra dimostrando dimostrano dimostrare dimostrarlo dimostrata dimostrato
dimostrazione dimostrazioni dimostri dimostro din dinainte dinamica dinamiche dinamico dinamismo
dinamita dinamo dinanzi dinastia dincolo dinde dine dined diner dineren dinero diners ding dinge dingen
dinger dingern dingetje dings dingue dinheiro dini dining dinle dinlemek dinleyin dinner dinners
dinosaur dinosaure dinosaures dinosaurier dinosaurio dinosaurs dinossauro dinossauros dinsdag
dinsdagavond dinspre dinti dintorni dintotdeauna dintr dintre dio diocesano diocese diocesi diocesis
diode dios diosa dioxide diozese dip dipartimenti dipartimento dipenda dipende dipendente dipendenti
dipendenza dipendenze dipendere dipendono dipinge dipingere dipinta dipinte dipinti dipinto dipl diplom
diploma diplomaat diplomacia diplomacy diplomarbeit diplomas diplomat diplomata diplomate diplomaten
diplomates diplomatic diplomatica diplomaticas diplomatico diplomatie diplomatieke diplomatique
diplomatiques diplomatisch diplomatische diplomatischen diplomatiska diplomato diplomats diplomazia
diplome diplomee diplomes dipped dipping dips diputacion diputada diputado dique dir dira dirai dirais
dirait diranno diras dirci dire direbbe direcao direccion direcoes direct directa directamente directe
directed directement directes directeur directeuren directeurs directia directie directiei directing
direction directional directions directiva directive directives directivo directly directoire director
directora directorate directories directorio directors directorul directory directrice directs direi
direita direitinho direito direitos direk direkt direkta direkte direktem direkten direkter direktes
direktion direktiv direktivet direktor direktoren direktorin direktors direktoru diremo direnis dires
direta diretamente diretas direto diretor diretora diretores diretoria diretorio diretos diretrizes
diretta direttamente dirette diretti direttiva direttive direttivo diretto direttore direttori
direttrice direz direzione direzioni dirgli diria dirige dirigea dirigeait dirigeant dirigeante
dirigeants dirigee dirigees dirigendo dirigent dirigente dirigenten dirigentes dirigenti diriger
dirigere dirigersi diriges dirigia dirigida dirigido dirigindo dirigir dirigiu diritti diritto dirla
dirle dirlo dirmi dirndl diro diront dirsi dirt dirtelo dirti dirty dirvi dis disabili disabilities
disability disable disabled disabling disaccordo disadvantage disadvantaged disadvantages disagi disagio
disagree disagreed disagreement disagreements disagrees disaient disais disait disallowed disant
disappear disappearance disappeared disappearing disappears disappoint disappointed disappointing
disappointment disappointments disapproval disapprove disapproved disari disarida disaridan disarm
disarmament disarmed disarray disaster disasters disastri disastro disastrosa disastrous disbanded
disbelief disc discapito discard discarded discendente discendenti discepoli discepolo discern
discernement discernible discerning discernir discesa discharge discharged discharges discharging dischi
disciple disciples disciplin disciplina disciplinaire disciplinario disciplinary disciplinas discipline
disciplined disciplines discipulo discipulos disclaimer disclose disclosed disclosing disclosure
disclosures disco discomfort disconcerting disconnect disconnected discontent discontinue discontinued
discord discordar discordia discorsi discorso discos discoteca discount discounted discounting discounts
discourage discouraged discouraging discours discourse discourses discover discovered discoveries
discovering discovers discovery discrecion discredit discredited discreet discreetly discrepancia
discrepancies discrepancy discret discreta discretamente discrete discretement discretion discretionary
discreto discrets discrezione discriminacao discriminacion discriminar discriminate discriminated
discriminatie discriminating discrimination discriminations discriminatory discriminazione discs
disculpa disculpar discurs discurso discursos discursul discusion discuss discussa discussao discussed
discusses discussie discussieren discussies discussing discussion discussione discussioni discussions
discusso discussoes discuta discutam discutat discute discutem discutendo discutent discuter discutere
discuterne discutia discutibile discutible discutido discutie discutii discutindo discutir discutono
disdain dise disease diseased diseases disegna disegnare disegnata disegnato disegni disegno disenador
disenar diseno disent disertacion disfarcado disfarcar disfatta disfigured disfraz disfrutar disfrute
disgrace disgraced disgraceful disgrazia disgrazie disgruntled disguise disguised disguises disgust
disgustado disgusted disgusting disgusto disgustoso dish dishes dishonest dishonesty dishwasher disi
disidencia disidente disillusioned disimular disina disinda disindaki disinformation disingenuous
disintegrated disintegration disinteresse disiplin disisleri disjoncteur disk diska disken diskrepanz
diskret diskrete diskretion diskriminering diskriminiert diskriminierung disks diskurs diskuse diskusjon
diskusjonen diskusjoner diskussion diskussionen diskussioner diskussionerna diskutera diskuterade
diskuterades diskuterar diskuteras diskuterat diskutere diskuterer diskuteres diskuteret diskutert
diskutiere diskutieren diskutiert diskutierte diskutierten diskuze dislike disliked dislikes dislocated
dismal dismantle dismantled dismantling dismay dismayed disminucion disminuido disminuir dismiss
dismissal dismissed dismisses dismissing dismissive disobedience disoccupazione disolucion disolver
disons disorder disordered disorderly disorders disordine disordini disorganized dispara disparaissent
disparait disparaitre disparar disparate dispare disparidad disparita disparitia disparities disparition
disparity disparo disparos disparou disparte disparu disparue disparues disparus disparut dispatch
dispatched dispatcher dispatches dispel dispensa dispensado dispensary dispense dispensed dispenser
dispensing disperata disperatamente disperati disperato disperazione dispersa dispersal dispersao
disperse dispersed disperser disperses dispersi dispersion disperso dispetto dispiace dispiacere
dispiacerebbe dispiaciuto displace displaced displacement display displayed displaying displays
displeased displeasure displej dispoe dispone disponer dispongono disponibil disponibila disponibile
disponibili disponibilidade disponibilita disponibilite disponibiliza disponibilizada disponibilizado
disponibilizar disponible disponibles disponiveis disponivel dispor disporre disposable disposait
disposal disposant dispose disposed disposent disposer disposes disposicao disposicion disposicoes
disposing dispositif dispositifs disposition dispositions dispositivi dispositivo dispositivos
disposizione disposizioni disposta dispostas disposte disposti disposto dispostos dispozici dispozitie
dispozitiv dispozitive dispozitivul disprezzo disproportionate disproportionately disprove dispuesta
dispuesto dispune dispus disputa disputada disputado disputar disputas dispute disputed disputee
disputent disputer disputes disqualification disqualified disqualifiziert disqualify disque disques
disregard disregarded disregarding disrespect disrespected disrespectful disrupt disrupted disrupting
disruption disruptions disruptive diss dissatisfaction dissatisfied disse dissection disseminacao
disseminate disseminated dissemination dissenso dissent dissenting disser disseram dissero dissertacao
dissertation disservice dissesse dissi dissident dissidents dissimilar dissimule dissimuler dissipate
dissipated disso dissolucao dissolution dissoluzione dissolve dissolved dissolves dissolving dissonance
dissoudre dissous dissuade dissuader dista distacco distance distanced distances distancia distancias
distancing distans distant distanta distante distantes distanti distanz distanza distanze distanzen
distanzieren distanziert distanzierung distaste distasteful distesa distillation distilled distillery
distincao distincion distinct distincte distinctes distinction distinctions distinctive distinctly
distincts distingue distinguent distinguer distinguere distinguida distinguido distinguir distinguish
distinguished distinguishes distinguishing distinguono distinta distintas distinte distinti distintivi
distintivo distinto distintos distinzione disto distorsion distort distorted distortion distortions
distraccion distract distracted distractie distracting distraction distractions distraer distraido
distrair distraire distrarre distratto distraught distrazione distress distressed distressing distretti
distretto distribucion distribue distribuer distribues distribuicao distribuida distribuidas distribuido
distribuidor distribuidora distribuidos distribuir distribuire distribuisce distribuita distribuiti
distribuito distribute distributed distributes distributeur distributeurs distributie distributing
distribution distributions distributor distributore distributori distributors distribuzione district
districten districts distrikt distriktene distriktet distrital distrito distritos distruga distruge
distrugerea distrugge distruggendo distruggere distruggono distrus distrusa distrust distrutta distrutte
distrutti distrutto distruzione disturb disturba disturbance disturbances disturbare disturbed disturbi
disturbing disturbio disturbios disturbo disuelta disuelto disziplin disziplinen diszipliniert dit dita
ditado ditador ditadura ditas ditch ditched ditches ditching dite ditemi dites ditete ditetem diteti
ditmaal dito ditos dits ditt ditta dittatore dittatura ditte ditto diurno div diva divaci divadelni
divadla divadle divadlo divaku divano divas divat dive dived divenire divenne divennero diventa
diventando diventano diventare diventasse diventata diventate diventati diventato diventava diventera
diventeranno diventi diventiamo diventino divento divenuta divenuti divenuto diver divergence
divergences divergencias divergent divergenze diverra divers diversa diversamente diversao diversas
diverse diversen diverser diverses diversi diversidad diversidade diversificacion diversificar
diversification diversified diversifier diversify diversion diversita diversite diversiteit diversity
diverso diversos divert diverte diverted divertendo divertente divertenti divertida divertido
divertimento divertindo diverting divertir divertire divertirsi divertissement divertiti divertito dives
divida dividas divide divided dividem dividend dividende dividenden dividendes dividendo dividends
dividere divides dividida divididas dividido divididos dividindo dividing dividir dividiu dividono
diviene divieti divieto divin divina divine diving divinidad divinita divinite divinity divino divisa
divisao divise divisee diviser divises divisi divisie division divisional divisione divisionen divisioni
divisions divisive divisjon diviso divisoes divisoria divit divize divizia divka divku divky divne divny
divorce divorced divorces divorcing divorcio divorzio divulga divulgacao divulgacion divulgada
divulgadas divulgado divulgados divulgando divulgar divulgare divulgazione divulge divulgou dix dixieme
diyanet diyarbakir diye diyelim diyen diyerek diyorlar diyorsun diyorsunuz diyorum diyoruz diz dizaine
dizaines dizem dizemos dizendo dizer dizerem dizeres dizes dizi dizia diziam dizinin dizionario dizisi
dizziness dizzy dj djup djupa djupare djupet djupt djur djuren djurens djuret dk dkg dl dla dlaczego
dlatego dle dlon dloni dloniach dlonie dlouha dlouhe dlouho dlouhodobe dlouhou dlouhy dlouhych dlug
dluga dlugi dlugich dlugie dlugiego dlugiej dlugim dlugimi dlugo dlugopis dlugosc dlugosci dlugow dlugu
dluh dluzej dluzsza dluzsze dluzszego dluzszej dluzszy dluzszym dm dna dne dnech dnem dnes dnesek dneska
dnesni dnesnich dnesniho dnesnim dni dnia dniach dniami dnie dniem dniu dno dns dnu dny do doable doacao
doacoes doado doamna doamne doamnei doar doare dob doba dobbel dobbelt dobbelte dobbiamo dobd dobe dobie
dobla doblada doblado doblar doble doblemente doblete dobor dobou doboz dobr dobra dobrac dobranoc
dobrar dobre dobrego dobreho dobrej dobrem dobro dobrobytu dobrodruzstvi dobrogea dobrou dobrovolne
dobrowolnie dobry dobrych dobrym dobrymi dobrze dobrzy dobt dobu doby doc docasne doccia doce docela
docena docenia doceniam docenic docent docente docenten doces doch dochazi dochod dochodow dochodu
dochody dochodza dochodzenia dochodzenie dochodzi dochodzic dochodzilo dochter dochters dochtertje
dociera docieraja docile dock docka dockal dockat docked dockers docket docking dockor docks docs
docteur docteurs doctor doctora doctorado doctoral doctorat doctorate doctors doctorul doctrina
doctrinal doctrine doctrines document documentacao documentacion documentada documentado documentaire
documentaires documental documentar documentare documentaries documentario documentarios documentary
documentata documentatie documentation documentato documentazione documente documented documentele
documenten documenti documenting documento documentos documents doczekac doczekal dod doda dodac dodaj
dodaja dodajac dodaje dodal dodala dodam dodane dodania dodanie dodano dodat dodatek dodatki dodatkiem
dodatkow dodatkowa dodatkowe dodatkowego dodatkowej dodatkowo dodatkowy dodatkowych dodatkowym dodatku
dodava dodavky dodawac dode dodelijk dodelijke doden dodge dodged dodger dodgers dodging dodgy dodici
dodnes dodo dodsfald dodt doe doei doek doeken doel doeleinden doelen doelgroep doelman doelpunt
doelpunten doelstelling doelstellingen doelwit doen doenca doencas doente doentes doer does doet doeu
dofinansowania dofinansowanie doft doftar doften dog doga dogadac dogal dogana doganali dogdu dogged
doggie doggy dogma dogmatic dogme dogn dognet dogos dogru dogrudan dogrultusunda dogrusu dogruyu dogs
dogu dogum dohoda dohode dohodu dohody dohromady doi doida doido doigt doigts doilea doing dois doit
doive doivent dojazd dojde dojdzie dojechac dojem dojit dojo dojrzalosci dojsc dokad dokazal dokazala
dokazali dokaze dokazou dokazu dokladna dokladne dokladnie dokladniej dokladny doklady dokola dokonac
dokonal dokonala dokonale dokonali dokonaly dokonane dokonania dokonanie dokonano dokonce dokonceni
dokoncil dokonczyc dokonuja dokonuje dokonywac dokter dokters doktor doktora doktoranden doktorarbeit
doktorat doktori doktorn doktrin doktryny doku dokud dokumencie dokument dokumentach dokumentacja
dokumentacji dokumentalny dokumentar dokumentarfilm dokumentasjon dokumentation dokumentationen
dokumente dokumenten dokumenter dokumenterat dokumentere dokumentert dokumentet dokumentieren
dokumentiert dokumentierte dokumentow dokumentti dokumentu dokumenty dokus dokuz dol dolacz dolacza
dolaczy dolaczyc dolaczyl dolaczyla dolaczyli dolar dolara dolares dolari dolarlik dolarow dolaru dolary
dolayi dolayisiyla dolce dolcemente dolcezza dolch dolci dold dolda dole dolencia doler dolfijn
dolfijnen dolga dolgok dolgokat dolgom dolgot dolgozik dolgoznak dolgozni dolgozo dolgozok dolgozom
dolgozott dolgoztak dolgoztam dolido dolina dolinie doliny dolj doll dollar dollari dollaria dollarin
dollaro dollaros dollars dollart dolle dolls dolmetscher dolna dolnego dolnej dolni dolnoslaskie dolny
dolnych dolnym dolo dolog dolomiti dolor dolore dolori dolorosa doloroso dolphin dolphins dolt dolu dom
doma domach domaci domacich domaciho domacim domacnosti domaga domagac domagaja domain domaine domaines
domains domanda domande domando domane domani domar domare domaren domarna domattina dome domein
domeinen domeinnaam domek domem domen domena domeniche domenii domeniile domeniu domeniul domeny domes
domestic domestica domestically domesticas domesticated domestiche domestici domestico domesticos
domestique domestiques domicile domiciliar domiciliaria domiciliario domicilio domina dominacao
dominacion dominacji dominada dominado dominance dominans dominant dominante dominanten dominanti
dominants dominanz dominar dominare dominata dominate dominated dominates dominating domination dominato
dominazione domine dominee dominent dominer dominerande dominerar domineras dominerende dominerer
domingos domini dominica dominicaanse dominicaine dominical dominicana dominicano dominieren
dominierende dominiert dominierte dominierten dominio dominion dominios domino dominuja dominuje domizil
domku domluvit dommage dommages domme dommen dommer dommere dommeren dommerne domn domnia domniei
domnisoara domnul domnule domnului domo domov domova domow domowa domowe domowego domowej domowy
domowych domowym domstol domstolar domstolen domt domu domy domyslam domyslic don don't donacion donado
donalda donante donar donare donate donated donates donateurs donati donatie donaties donating donation
donations donatore donatori donau donazione donazioni donc doncella donde dondequiera donder donderdag
donderdagavond dondu dondum dondurma done donem donemde donemi donemin doneminde donemine donemlerde
donen doner donera doneren dongen doni doniesienia donjon donker donkerder donkere donkey donkeys donmek
donnaient donnait donnant donne donnee donnees donnent donner donnera donnerai donnerais donnerait
donneront donnerstag donnerstags donnes donneur donneurs donnez donnons dono donor donors donos donosi
dons dont donteni dontes dontese dontest donto dontoben dontott dontottek dontottem donup donus donusu
donut donuts donuyor dood doodde doodgeschoten doodle doodsbang doodslag doodstraf doodt doof doofe dook
dookola doom doomed doomsday doop doopravdy door doorbell doorbraak doorbreken doorbrengen doordat
doorgaan doorgaans doorgaat doorgang doorgebracht doorgegeven doorgestuurd doorgeven doorgevoerd
doorheen doorlopen doorn doors doorsnee doorstaan doorstep doorway doorways doorzettingsvermogen
doorzoeken doos doosje doou dop dopad dopadlo dopadne dopage dopasowac dopasowanie dope doped dopiero
doping dopis doplnek dopo dopoki dopoledne doporuceni doporucuji doposud doppel doppelganger doppelmoral
doppelpack doppelpass doppelt doppelte doppelten doppelter doppeltes doppi doppia doppie doppio doprava
doprave dopravni dopravu dopravy doprawdy dopredu doprowadza doprowadzi doprowadzic doprowadzil
doprowadzila doprowadzilo doprowadzily dopuscic dopuszcza dopuszczalne doquier dor dorada doradca
doradcow doradcy dorado dorasta dorata dorato dorazi dorazil dorduncu dore dorea doree doren dorenavant
dorene dores doresc doreste doresti dorf dorfbewohner dorfer dorfern dorfes dorfplatz dorim dorinta
doriti dork dorm dormait dormant dorme dormem dormendo dorment dormez dormi dormia dormida dormido
dormindo dormir dormire dormito dormitorio dormitory dormiu dormiva dormo dormono dorms dorn dornen
dorobek dorobku dorosla dorosle doroslego dorosli dorosly doroslych doroslym dorp dorpelingen dorpen
dorpje dorpjes dors dorsal dorsale dorso dorst dort dorthin dortige dortigen dortmund dortmunder dortoir
dory dos dosage dosahl dosahla dosahnout dosahuje dosar dosarele dosarul dosavadni dosazeni dosc
doscientas doscientos dose dosen doser doses dosi dosierung dosing dosis doskonala doskonale doskonaly
doskonalym doslo doslova doslownie dospele dossier dossiers dosso dost dostac dostaja dostaje dostajemy
dostajesz dostal dostala dostalam dostalas dostalem dostales dostali dostalismy dostalo dostaly dostana
dostane dostanete dostanie dostaniemy dostaniesz dostanou dostanu dostarcza dostarczaja dostarczanie
dostarczyc dostat dostatecne dostatecznie dostatek dostava dostavaji dostaw dostawa dostawac dostawca
dostawcow dostawcy dostawe dostawy dostep dostepem dostepna dostepne dostepnosc dostepny dostepnych
dostepu dosti dostlar dostluk dostosowac dostrzec dostrzega dostu dostum dostupne dosud doswiadczen
doswiadczenia doswiadczeniach doswiadczenie doswiadczeniem doswiadczeniu doswiadczyc dosya dosyc
doszczetnie doszedl doszedlem doszla doszlismy doszlo dot dotace dotacion dotacje dotacji dotad dotar
dotarcie dotarl dotarla dotarli dotarlismy dotarlo dotarly dotata dotate dotati dotation dotato dotaz
dote dotee doter dotes doth doti dotiert dotknac dotknal dotre dotrze dotrzec dots dotted dotter dottern
dottor dottorato dottore dottori dottrina dotychczas dotychczasowe dotychczasowy dotychczasowych dotycza
dotyczaca dotyczace dotyczacego dotyczacej dotyczacy dotyczacych dotyczacym dotyczacymi dotyczy dotyczyc
dotyczyla dotyczylo dotyczyly dotyk dotyka dotykac dou doua douai douane douanes douazeci doublage
double doubled doublee doublement doubler doubles doubling doublure doubly doubt doubted doubtful
doubting doubtless doubts douce doucement douces douceur douche douchen douches doue douee doues doufam
dough doughnut doughnuts douleur douleurs douloureuse douloureux dourada dourado dourados douro doutais
doute douter doutes douteuse douteuses douteux doutor doutora doutorado doutores doutrina doux douzaine
douze douzieme dovada dove dovedeste dovedi dovedit dovendo dover dovere doveri doverlo doveroso doversi
doves dovesse dovessero dovessi dovessimo dovete dovette dovettero doveva dovevamo dovevano dovevi
dovevo dovezi dovnitr dovolena dovolene dovolenou dovolit dovra dovrai dovranno dovrebbe dovrebbero
dovrei dovremmo dovremo dovreste dovresti dovrete dovro dovunque dovus dovuta dovute dovuti dovuto dow
dowcip dowiaduje dowie dowiedz dowiedzial dowiedziala dowiedzialam dowiedzialem dowiedziec dowiedzieli
dowiedzielismy dowiem dowiemy dowiesz down downed downer downfall downgrade downgraded downhill downing
download downloadable downloaded downloaden downloading downloads downright downs downstairs downstream
downtime downtown downturn downward downwards dowod dowodami dowodca dowodcy dowodem dowodow dowodu
dowody dowodzenia dowodzi dowodztwem dowodztwo dowolna dowolne dowolnego dowolnej dowolny dowolnym dowry
doy doyen doze dozen dozens dozent dozenten dozentin dozijn doznal dozvedel dozvedet dozwolone dozywocie
dozzina dozzine dph dr dra draad draadloze draag draagbare draagt draagvlak draai draaide draaien
draaiende draait draak drab drabba drabbad drabbade drabbades drabbar drabbas drabbat drabbats drache
drachen drachten drack dracu dracula draden draebe draeber draebt draebte draft drafted drafting drafts
drag dragam dragao drage dragen drager dragged dragging draghi dragi dragit drago dragoes dragon
dragonfly dragons dragoste dragostea drags drague draguer dragul draha drahe draht drahte drahy drain
drainage drained draining drains drake draken drakk drakt dram drama dramai dramas dramat dramatic
dramatica dramatically dramaticamente dramatico dramatik dramatiker dramatique dramatiques dramatisch
dramatische dramatischen dramatischer dramatisk dramatiska dramatiske dramatiskt dramatu dramaturgie
dramaturgo drame dramen drames dramma drammatica drammatici drammatico drammen drammi dran drang drangen
drangt drangte drangten drank drankje drankjes drap drapeau drapeaux draped drapet draps drar dras
drastic drastica drastically drasticamente drastico drastisch drastische drastischen drastiskt
drastycznie dratt drauf draught draw drawback drawbacks drawer drawers drawing drawings drawn draws
dread dreaded dreadful dreading dream dreamed dreamer dreamers dreaming dreams dreamt dreamy dreapta
dreary dreck dreckig dreckige dreckigen dreckiger dredge dredging dreef dreh dreharbeiten drehbuch
drehbuchautor drehe drehen dreher drehmoment dreht drehte drehten drehung drehzahl drei dreieck
dreieinhalb dreien dreier dreifach dreifache dreifachen dreigde dreigen dreigende dreiging dreigt
dreijahrige dreijahrigen dreimal dreist dreiviertel dreizehn dreje drejede drejer drempel drenched dreng
drenge drengen drengene drepe dreper drept dreptate drepte dreptul dreptului drepturi drepturile
drepturilor dresden dresdner dress dresse dressed dresser dresses dressing dressings dressur dresu drev
dreva drevene drevet drevo drew drewna drewniana drewniane drewniany drewnianych drewno dribble
dribbling drick dricka dricker dricks drie dried driehoek driekwart drier dries drietal drift drifted
driften drifting drifts drijft drijven drijvende drik drikk drikke drikker drill drilled drilling drills
drin dringen dringend dringende dringenden dringender dringlichkeit dringt drink drinka drinkar drinken
drinker drinkers drinking drinks drinkt drinkwater drinnen drip dripping drit drite driter dritt dritta
dritte drittel dritten drittens dritter drittes dritti dritto drittsekk drittsekker driv driva drivande
drivas drive driven driver drivers drives driveway driving drivit drivkraft drivna drivs drivstoff
drizzle dro drobna drobne drobny drobnych drodze drodzy droeg droegen droevig drog droga drogach drogas
droge drogen drogenhandel droger drogerie drogerna droghe drogi drogie drogo drogowe drogowego drogowy
drogowych drogowym drogs drogue drogues droguri drogy drohen drohende drohenden drohne drohnen droht
drohte drohten drohung drohungen droid droit droite droites droits drole droles drom dromen dromme
drommen drommer drone drones drong dronk dronken dronning dronningen dronningens droog droogte drool
drooling droom droomde droomt drop droplets dropout droppar droppe dropped droppede dropper droppet
dropping drops drosseln drottning drottningen drought droughts drove droves drown drowned drowning
drozsze druben druber druck drucke drucken druckerei druckit druckmittel drucks drucksache druckt
druckte drudzy drug druga drugged drugi drugich drugie drugiego drugiej drugiemu drugim drugs drugstore
druh druha druhe druheho druhem druhou druhu druhy druhym druid druiven druk drukarnia drukke drukken
drukker drukket drukste drukt drukte druku drum drumherum drummer drumming drums drumul drumului drumuri
drunk drunken drunkna drunknar drunks drunter druppel druppels druzstva druzyn druzyna druzyne druzynie
druzyny dry dryck drycker dryer dryg dryga drygt drying dryness drz drzel drzeni drzet drzew drzewa
drzewach drzewie drzewo drzi drzim drzte drzwi drzwiach drzwiami ds dschihad dschihadisten dschungel du
dual duale dualen dualidad duality duas dub dubai dubbed dubbel dubbele dubbelt dubbi dubbia dubbio
dubbla dubious dubitare dubito dubla dublin dublu dubna dubnu dubs duc duca ducado ducale ducati ducato
duce duch ducha duche duchem duchess duchessa duchesse duchodu duchovni duchow duchowe duchowej duchowny
duchownych duchu duchy duci duck ducked ducking ducks ducs duct ducts dud duda dudar dude duden dudes
dudosa dudoso dudy due duecento duel duela duell duello duelo duels duemila duena duende dueno dues duet
duett duff duft dufter duftet dug duga duger dugg dugout dugun duh duidelijk duidelijke duidelijker
duidelijkheid duiden duidt duif duik duiken duiker duikt duim duimen duin duinen duisburg duisburger
duister duistere duisternis duivel duivels duiven duizend duizenden duk dukaz dukazy duke dukes dukke
dukkede dukker dukket duktig duktiga duktigt dulden duldet duldung dulezita dulezite dulezitejsi
dulezitou dulezity dull duly dulzura dum duma duman dumb dumber dumbest dume dumhet dumheter duminica
dumm dumma dummare dummaste dumme dummen dummer dummerweise dummes dummheit dummies dummkopf dummste
dummsten dummy dumna dumneavoastra dumnezeu dumnezeul dumni dumnie dumny dump dumpa dumpar dumped dumpen
dumping dumplings dumps dumpster dumt dumy dun dunare dunarea dunarii dunas dune dunen dunes dung
dungeon dungeons dunger dunk dunkel dunkelbraun dunkelheit dunkeln dunkle dunklem dunklen dunkler
dunkles dunn dunne dunnen dunner dunnes dunno dunque dunst dunya'nin dunyada dunyadaki dunyadan dunyanin
dunyasi dunyasinda dunyaya dunyayi duo duomo duon duos dupa dupe duped dupie dupla duplas duplex
duplicado duplicar duplicate duplicated duplicates duplication duplice duplo dupy duque duquel duquesa
dur dura durability durable durablement durables duracao duracion duradera duradero duram duramente
durano durant durante durar durare duras durat durata duration durato duraz durazno durch durchatmen
durchaus durchblick durchbrechen durchbrochen durchbruch durchdacht durchdrehen durchdringen
durcheinander durchfahren durchfahrt durchfall durchfuhren durchfuhrt durchfuhrung durchgang durchgangig
durchgefallen durchgefuhrt durchgefuhrte durchgefuhrten durchgegangen durchgehalten durchgehen
durchgehend durchgehende durchgelesen durchgemacht durchgesetzt durchgespielt durchgezogen durchhalten
durchhaltevermogen durchkommen durchlaufen durchlauft durchlebt durchlesen durchmachen durchmesser
durchqueren durchs durchsage durchschauen durchschaut durchschnitt durchschnittlich durchschnittliche
durchschnittlichen durchschnittlicher durchschnittsalter durchsetzen durchsetzt durchsetzte durchsetzung
durchsichtig durchsuchen durchsucht durchsuchung durchweg durchwegs durchziehen durchzieht durchzogen
durchzufuhren durchzusetzen dure dureaza duree durement duren durende durent durer durera durere durerea
dureri dures duress durete dureza durezza durf durfde durfe durfen durft durfte durften durftig duri
during durma durmadan durmiente durmo duro durou durr durre durs durst durum duruma durumda durumlarda
durumu durumun durumuna durumunda durumunu durun durup durust duruyor durva durven dus dusch duscha
duschar dusche duschen dusdanig dusen duser dusi dusj dusjen dusk dusledku dusman dusmani dusmus
dusseldorf dusseldorfer dussin dust dusted duster dustere dusteren dusting dustojnik dustu dusty dusuk
dusun dusunce dusundum dusunen dusunme dusunmek dusunun dusunur dusunuyor dusunuyorum dusunuyoruz
dusuyor dusver dusz dusza dusze duszy dut duties duty dutzend dutzende dutzenden duur duurde duurder
duurste duurt duurzaam duurzaamheid duurzame duvar duvara duveru duvet duvida duvidar duvidas duvido
duvod duvodem duvodu duvody duw duwen duwt duyan duydum duygu duygusal duymak duyurdu duyuyorum duz duza
duze duzego duzej duzen duzeni duzenledigi duzenleme duzenlendi duzenlenen duzenli duzentos duzey
duzeyde duzgun duzia duzo duzy duzych duzym duzymi dva dvacet dvaceti dvakrat dvanact dvd dve dvema
dvere dveri dvermi dvojice dvou dvs dvur dwa dwadziescia dwaj dwanascie dwang dwarf dwarfs dwars dwarves
dwell dwellers dwelling dwellings dwerg dwie dwiema dwiescie dwindled dwindling dwingen dwingt dwoch
dwoje dwojga dwojka dwojke dwojki dwom dwoma dwong dwor dworca dworcu dworu dworze dworzec dwu
dwudziestu dwukrotnie dwunastu dwutlenku dyb dybde dybe dybere dybt dye dyed dyeing dyer dyes dygn
dygnet dygtig dygtige dying dyka dyke dyker dykt dyktatura dyktatury dyktig dyktige dylemat dylikt dym
dymisji dymu dynamic dynamically dynamics dynamiek dynamik dynamique dynamiques dynamisch dynamische
dynamischen dynamischer dynamisme dynamite dynamo dynastie dynasties dynastii dynasty dyp dype dypere
dyplom dyplomacji dyplomatyczne dypt dyr dyra dyrare dyraste dyre dyrekcji dyrektor dyrektora dyrektorem
dyrektorow dyrektywy dyrene dyrere dyret dyrke dyrker dyrket dyrt dyscypliny dysfunction dysfunctional
dysk dyskryminacja dyskryminacji dysku dyskusja dyskusje dyskusji dyskutowac dyskutuje dyslexia
dysponuje dyspozycji dyspozytornia dyspozytorzy dystans dystansie dystansu dystrybucja dystrybucji
dystrykcie dystryktu dytte dywan dywizji dyzur dyzurka dyzury dz dziac dziadek dziadka dziadkiem
dziadkow dziadkowie dzial dziala dzialac dzialacz dzialacze dzialaczka dzialaczy dzialaja dzialajac
dzialajaca dzialajace dzialajacego dzialajacej dzialajacy dzialajacych dzialal dzialala dzialalnosc
dzialalnosci dzialalnoscia dzialalo dzialaly dzialamy dzialan dzialania dzialaniach dzialaniami
dzialanie dzialaniem dzialaniu dzialce dziale dzialek dzialka dzialke dzialki dzialo dzialu dzieci
dzieciach dzieciak dzieciaka dzieciaki dzieciakow dziecieca dzieciecej dzieciecy dzieciecych dziecinstwa
dziecinstwie dziecinstwo dzieciom dziecka dzieckiem dziecko dziecku dziecmi dziedzictwa dziedzictwo
dziedzin dziedzinach dziedzinie dziedziny dzieja dziejach dzieje dziejow dzieki dziekowac dziekuje
dziekujemy dziel dziela dzielem dzielenia dzielenie dzieli dzielic dzielimy dzielnic dzielnica dzielnice
dzielnicy dzielnie dzielo dzien dzienna dzienne dziennego dziennie dziennik dziennika dziennikarka
dziennikarstwa dziennikarstwo dziennikarz dziennikarza dziennikarze dziennikarzem dziennikarzy dzienniku
dziennym dziesiatki dziesiaty dziesiec dziesieciu dziewczat dziewczeta dziewczyn dziewczyna dziewczynami
dziewczyne dziewczynek dziewczynie dziewczynka dziewczynke dziewczynki dziewczyno dziewczynom dziewczyny
dziewiec dziewieciu dzika dziki dzikich dzikie dzis dzisiaj dzisiejsza dzisiejsze dzisiejszego
dzisiejszej dzisiejszy dzisiejszych dzisiejszym dziura dziure dziury dziwi dziwia dziwic dziwie dziwka
dziwki dziwna dziwne dziwnego dziwnie dziwny dziwnych dziwnym dziwo dzungli dzwiek dzwieki dzwiekow
dzwieku dzwonek dzwoni dzwonic ea each eager eagerly eagle eagles ear earbuds earl earlier earliest
early earmarked earn earned earner earners earning earnings earns earphones earring earrings ears earth
earthly earthquake earthquakes earths earthy ease eased eases easier easiest easily easing east
eastbound easterly eastern eastward easy eat eaten eater eaters eating eats eau eaux ebb ebbe ebben
ebbene ebbero ebbi ebbol ebed eben ebenburtig ebenda ebene ebenen ebenfalls ebenholz ebenso ebola
eboulement eboulements ebraica ebraico ebrea ebrei ebren ebreo ebrio ebu ebullicion ebullition ecart
ecarte ecarter ecarts eccellente eccellenti eccellenza eccentric eccessi eccessiva eccessivamente
eccessivo eccesso eccetera eccetto eccezionale eccezione eccezioni eccitante ecclesiastica
ecclesiastical ecclesiastici ecclesiastico ecclesiastique ecclesiastiques ecco eccoci eccola eccolo
eccome eccomi eccone ech echa echado echafaudage echafaudages echange echanger echanges echantillon
echantillons echappe echappee echappement echappent echapper echar echarpe echeance echeant echec echecs
echelle echelles echelon echelons echilibru echipa echipaj echipajul echipament echipamente echipe
echipei echipele echiquier echo echoed echoes echoing echos echoue echouer echt echte echtem echten
echter echtes echtgenoot echtgenote echtgenoten echtheit echtpaar echtscheiding echtzeit eck ecke ecken
eclair eclairage eclaircir eclaire eclairee eclairer eclairs eclat eclate eclatement eclater eclats
eclectic eclesiastica eclesiastico eclipse eclipsed eclissi ecluses eclusier eclusiers eco ecole ecoles
ecoliers ecologia ecologica ecological ecologico ecologie ecologique ecologiques ecologisch ecologische
ecologiste ecologistes ecology economia economias economic economica economical economically
economicamente economicas economice economiche economici economico economicos economics economie
economiei economies economique economiquement economiques economisch economische economiser economist
economista economistas economiste economistes economisti economists economizar economy econoom ecorce
ecossais ecosse ecossistema ecosystem ecosysteme ecosystemes ecosystems ecoule ecoulement ecouler
ecoutais ecoutait ecoutant ecoute ecoutent ecouter ecoutes ecouteurs ecoutez ecra ecran ecrans ecrasante
ecrase ecraser ecrire ecris ecrit ecrite ecrites ecrits ecriture ecritures ecrivain ecrivains ecrivait
ecrivant ecrivent ecrivez ecrivit ecstasy ecstatic ecuacion ecuador ecuatorial ecuatoriana ecuatoriano
ecumenical ecurie ecuries ecuyer eczema ed edad eddig eddigi ede edebilir edebiyat edebiyati edecegim
edecegini edecegiz edecek edeka edele edelim edella edelle edelleen edelleenkaan edelleenkin edellinen
edellisen edellyttaa edelmann edelstahl edelsteine edema edenler eder ederek ederim ederiz ederken
ederler ederse edes edesanyja edessa edesta edge edged edges edging edgy edible edicao edici edicion
edicoes edicola edict edicto edificacion edificacoes edificar edifice edifices edifici edificio
edificios edil edildi edildigi edile edilebilir edilecek edilemez edilen edilerek edilir ediliyor
edilmektedir edilmesi edilmis edilmistir edinburgh edip edirne edistaa editada editado edital editar
edite edited editer editeur editeurs editia editie edities editii editing edition editions editor
editora editoras editore editores editori editoria editorial editoriale editorials editors editrice
edits editura ediyor ediyordu ediyorlar ediyorsun ediyorsunuz ediyorum ediyoruz edizione edizioni edle
edlen edler edru eds educacao educacion educacionais educacional educada educado educador educadores
educando educar educare educata educate educated educati educatia educatie educatiei educatieve educatif
educating education educational educativa educative educativo educato educator educators educazione
edukacja edukacje edukacji edukacyjne edukacyjny edukacyjnych eduquer eduskunnan eduskunnassa eduskunta
eduskuntaan edustaa edustaja edustajat edustajia edustalla edustavat edycja edycji edzes edzo ee eed eee
eel eels een eend eenden eender eendracht eenheden eenheid eenhoorn eenmaal eenmalig eenmalige eens
eentje eenvoud eenvoudig eenvoudige eenvoudiger eenzaam eenzaamheid eenzame eenzelfde eenzijdig eer
eerbetoon eerder eerdere eergisteren eerie eerlijk eerlijke eerlijkheid eerst eerste eersten
eerstvolgende eervol ees eet eeuw eeuwen eeuwenlang eeuwenoude eeuwig eeuwige eeuwigheid efe efect
efecte efectele efectiv efectiva efectivamente efectividad efectivo efecto efectuar efectuarea efectuat
efectuata efectuate efectueaza efectul efeito efeitos efekcie efekt efektem efektow efektu efekty
efektywne efektywnie efektywnosc efektywnosci efendi efendim efendimiz efetiva efetivamente efetivo
efface effacer effect effected effecten effectief effectieve effectif effectifs effective effectively
effectivement effectiveness effectiviteit effects effectuant effectue effectuee effectuees effectuent
effectuer effectues effekt effekte effekten effekter effekterna effektiv effektiva effektivare effektive
effektiven effektiver effektivisera effektivitat effektivitet effektivt effet effets effetti effettiva
effettivamente effettivi effettivo effetto effettua effettuare effettuata effettuate effettuati
effettuato efficace efficacement efficacemente efficaces efficaci efficacia efficacite efficacy
efficiencies efficiency efficient efficiente efficienter efficienti efficientie efficiently efficienza
effigie effizient effiziente effizienter effizienz effondre effondrement effondrer efforce effort
effortless effortlessly efforts effraction effrayant effraye effrayer eficacia eficaz eficazes
eficazmente eficiencia eficient eficiente eficientemente eficientes efigie efimera efimero efort
eforturile efsane efter efterar efteraret efterbliven efterblivna efterfolgende efterfulgt efterhand
efterhanden efterlader efterladt efterlod efterlyst eftermiddag eftermiddagen efternamn efternavn
efterskole eftersom eftertanke eg egal egala egale egalement egales egalitarian egalitate egalite egard
egards egaux ege egemen egen egendom egendomen egenskaber egenskap egenskaper egentlig egentliga
egentlige egentligen egentligt egesz egeszen egeszet egeszseg egeszseges egeszsegugyi eget egg eggene
eggplant eggs egide egipcia egipcio egipcios egipt egipto egitim egitimi eglence eglenceli egli eglise
eglises egna egne egner egnet ego egoisme egoismo egoismus egoista egoiste egoistisch egos egout egouts
egregious egri eguali egy egyaltalan egyarant egyben egybol egyeb egyebkent egyedi egyedul egyedulallo
egyelore egyenes egyenesen egyeni egyenlo egyertelmu egyertelmuen egyes egyesek egyesulet egyesult egyet
egyetem egyetemen egyetemi egyetemre egyetlen egyfajta egyhaz egyhazi egyik egyike egyikuk egykor
egykori egymas egymashoz egymasnak egymasra egymassal egymast egymastol egyptien egyptienne egyptiens
egyre egyreszt egyseg egyseges egyszer egyszerre egyszeru egyszerubb egyszeruen egyutt egyuttal egyuttes
egyuttmukodes egzamin egzaminow egzaminu egzaminy egzekucji egzemplarz egzemplarzy egzystencji eh ehdi
ehdin ehdokas ehdokkaat ehdolla ehdoton ehdottaa ehdotti ehdottomasti ehdotuksia ehdotus ehe ehefrau
ehefrauen ehegatten eheleute ehemalige ehemaligen ehemaliger ehemaliges ehemals ehemann ehen ehepaar
ehepartner eher ehes ehesten ehhez ehi ehka ehkapa ehm ehre ehren ehrenamt ehrenamtlich ehrenamtliche
ehrenamtlichen ehrenamtlicher ehrenmann ehrenmitglied ehrfurcht ehrgeiz ehrgeizig ehrlich ehrliche
ehrlichen ehrlicher ehrlichkeit ehrt ehrung ehrungen ehti ehtii ehtinyt ei eich eiche eichel eichen
eichhorn eichhornchen eid eide eidgenossenschaft eidgenossischen eie eiendeler eiendom eiendommen
eiendommer eiendomsskatt eier eiere eieren eiern eierne eierskap eies eifel eifer eifersucht
eifersuchtig eifrig eigen eigenaar eigenaars eigenaren eigenart eigenartig eigendom eigendommen eigene
eigenem eigenen eigener eigenes eigenhandig eigenheim eigenheiten eigeninitiative eigenkapital eigenlijk
eigenlijke eigens eigenschaft eigenschaften eigenschap eigenschappen eigenstandig eigenstandige
eigenstandigen eigenstandiges eigenstandigkeit eigentlich eigentliche eigentlichen eigentum eigentumer
eigentumern eigentumers eigentums eigentumswohnung eigentumswohnungen eigenverantwortung eight eighteen
eighteenth eighth eighties eighty eignen eigner eignet eignung eihan eik eika eikel eiken eiko eikohan
eikos eiland eilanden eilandengroep eile eilen eilig eilt eilte eimer ein einander einatmen einband
einbau einbauen einberufen einberufung einbeziehen einbeziehung einbezogen einbildung einbinden
einbindung einblick einblicke einbrachte einbrechen einbrecher einbringen einbringt einbruch einbruche
eind einde eindelijk eindeloos eindeloze eindeutig eindeutige eindeutigen eindeutiger eindexamen eindig
eindigde eindigen eindigt eindringen eindringlich eindruck eindrucke eindrucken eindrucksvoll
eindrucksvolle eindrucksvollen eindstand eine eineinhalb einem einen einer einerseits eines einfach
einfache einfachen einfacher einfachere einfacheren einfaches einfachheit einfachste einfachsten
einfahren einfahrt einfall einfallen einfallt einfamilienhaus einfangen einfarbig einfluss einflusse
einflussen einflussnahme einflussreiche einflussreichen einflussreichsten einfordern einfrieren einfugen
einfuhr einfuhren einfuhrt einfuhrung eingabe eingaben eingang eingange eingangs eingearbeitet eingebaut
eingebaute eingebauten eingeben eingebettet eingebildet eingeblendet eingeborenen eingebracht
eingebrochen eingebunden eingeburgert eingedrungen eingefahren eingefallen eingefangen eingefordert
eingefroren eingefugt eingefuhrt eingefuhrte eingefuhrten eingegangen eingegeben eingegriffen
eingehalten eingehen eingehend eingehende eingehenden eingeholt eingeht eingekauft eingeklemmt
eingeladen eingelagert eingelassen eingelegt eingeleitet eingeliefert eingelost eingenommen eingeordnet
eingepackt eingeplant eingeraumt eingerechnet eingereicht eingereichten eingerichtet eingerichtete
eingerichteten eingesammelt eingeschaltet eingeschatzt eingeschlafen eingeschlagen eingeschlossen
eingeschrankt eingeschrankte eingeschrankten eingeschrieben eingeschuchtert eingesehen eingesetzt
eingesetzte eingesetzten eingespart eingesperrt eingespielt eingestehen eingestellt eingestellte
eingestellten eingestiegen eingestuft eingeteilt eingetragen eingetragene eingetragenen eingetreten
eingetroffen eingewechselt eingeweiht eingewiesen eingezahlt eingezeichnet eingezogen einging
eingliederung eingreifen eingreift eingriff eingriffe eingriffen einhalt einhalten einhaltung
einheimische einheimischen einheimischer einheit einheiten einheitlich einheitliche einheitlichen
einheitlicher einheitliches einher einhergehen einhergehenden einhergeht einholen einhorn einhundert
einig einige einigem einigen einiger einiges einigkeit einigte einigten einigung einjahrige einjahrigen
einkauf einkaufe einkaufen einkaufszentren einkaufszentrum einklang einkommen einkommens einkommensteuer
einkunfte einladen einladt einladung einladungen einlage einlagen einlass einlassen einlasst einlegen
einleiten einleitung einloggen einlosen einmal einmalig einmalige einmaligen einmaliger einmaliges
einmarsch einmischen einmischung einmundung einnahme einnahmen einnahmequelle einnehmen einnimmt
einordnen einordnung einpacken einplanen einraumen einreden einreichen einreise einreisen einrichten
einrichtung einrichtungen eins einsam einsame einsamen einsamer einsamkeit einsammeln einsatz
einsatzbereit einsatze einsatzen einsatzes einsatzort einschalten einschaltquoten einschatzen
einschatzung einschatzungen einschlafen einschlag einschlagen einschlagige einschlagigen einschnitt
einschnitte einschranken einschrankung einschrankungen einschreiben einschreiten einschuchtern
einschulung einsehbar einsehen einseitig einseitige einseitigen einsetzbar einsetzen einsetzt einsetzte
einsetzten einsetzung einsicht einsichten einsparen einsparung einsparungen einsperren einspringen
einspruch einst einstand einstecken einstehen einsteigen einsteiger einstein einstellen einstellt
einstellung einstellungen einstieg einstige einstigen einstimmig einstufung einsturz einstweilige
eintauchen eintauschen einteilen einteilung eintopf eintracht eintraf eintrag eintrage eintragen
eintragung eintrat eintreffen eintreten eintrifft eintritt eintrittskarte eintrittskarten einvernehmen
einvernehmlich einverstanden einverstandnis einwand einwande einwanderer einwanderern einwanderung
einwandfrei einwandfreie einweihung einweisung einwilligung einwirken einwirkung einwohner einwohnern
einwohnerzahl einwurf einzahlen einzahlung einzel einzelfall einzelfalle einzelfallen einzelhandel
einzelhandler einzelheiten einzeln einzelne einzelnen einzelner einzelnes einzelpersonen einzelteile
einziehen einzieht einzig einzigartig einzigartige einzigartigen einzigartiges einzige einzigen einziger
einziges einzubauen einzubeziehen einzubinden einzubringen einzudammen einzudringen einzufangen
einzufuhren einzug einzugehen einzugreifen einzuhalten einzuholen einzukaufen einzuladen einzulassen
einzulegen einzuleiten einzumischen einzunehmen einzuordnen einzureichen einzurichten einzuschalten
einzuschatzen einzuschlagen einzuschranken einzusehen einzusetzen einzusteigen einzustellen einzustufen
einzutreten einzuwenden einzuziehen eipa eis eisbaren eisen eisenach eisenbahn eisenbahnen eiserne
eisernen eishalle eishockey eiskalt eisregen eist eiste eiszeit eitel eitelkeit either eitje eitjes
eivat eivatka eiwit eiwitten eixo eixos ej ejaculation eje eject ejected ejection ejecucion ejecutar
ejecutiva ejecutivo ejede ejemplar ejemplo ejendom ejendomme ejendommen ejer ejercer ejercicio ejercida
ejercido ejercitar ejercito ejere ejeren ejet ejido ejjel ejszaka ejszakai ejszakat ejt ek ekan ekar
ekel ekelhaft ekibi ekim ekip ekipa ekipe ekipy ekkel ekkelt ekkor ekkora eklat ekle eklig ekmek eko
ekologia ekologiczne ekologicznej ekologicznych ekologii ekologisk ekologiska ekologiskt ekonom ekonomer
ekonomi ekonomia ekonomicke ekonomiczna ekonomiczne ekonomicznego ekonomicznej ekonomiczny ekonomicznych
ekonomicznym ekonomii ekonomik ekonomika ekonomiky ekonomin ekonomisi ekonomisk ekonomiska ekonomiskt
ekonomista ekot ekozben ekran ekranie ekranu eks eksamen eksempel eksempelvis eksempler eksik eksistens
eksistere eksisterende eksisterer eksisteret eksistert eksisterte ekspansji eksperci eksperiment
eksperimenter ekspert eksperta ekspertem eksperter ekspertow eksperyment eksperymentow eksperymentu
eksperymenty eksploatacji eksplozji eksport eksportu ekstern eksterne ekstra ekstraklasy ekstrem
ekstreme ekstremt ekte ektemann ektemannen ekteskap ekteskapet el elaa elaboracao elaboracion elaborada
elaborado elaborar elaborare elaborarea elaborat elaborata elaborate elaborated elaborati elaboration
elaborato elaborazione elabore elaboree elaborer elado elaimen elaimet elaimia elain elainten elak elaka
elakkeelle elakt elama elamaa elamaan elamaansa elaman elamani elamansa elamasi elamassa elamassaan
elamassani elamasta elamme elan elanyt elapsed elargi elargie elargir elargissement elas elastic
elastica elasticidad elasticity elastico elastique elastische elated elava elavat elazig elbe elbette
elbil elbiler elbise elbow elbows elche eld eldar elde elden elder elderly elders eldest eldre eldste
ele eleccion elect electa elected electeur electeurs electing election elections elective electo elector
electorado electoral electorale electorales electorat electorate electoraux electors electric electrica
electrical electrically electrice electrician electricidad electricista electricite electricity
electrico electrificacion electrification electrified electrique electriques electro electrode
electrodes electrogeno electrolyte electrolytes electromagnetic electron electronic electronica
electronically electronice electronico electronics electronique electroniques electrons electrostatic
elects elefant elefante elefanten elefanter elefantes elefanti eleg elegance elegancia elegancko elegans
elegant elegante eleganten eleganti elegantly elegantni eleganz eleganza elegedett elegem elegendo
eleger eleget elegeu elegge eleggere elegia elegida elegido elegir eleicao eleicoes eleinte eleita
eleito eleitor eleitorado eleitorais eleitoral eleitores eleitos elejen elek elektorat elektoratu
elektrarny elektriciteit elektricitet elektricke elektrik elektriker elektrikli elektriny elektrisch
elektrische elektrischen elektrischer elektrisches elektrisitet elektrisk elektriska elektriske
elektrizitat elektro elektroauto elektroautos elektroden elektromagnetische elektromos elektromotor
elektronen elektronica elektronicke elektroniczne elektronicznego elektronicznej elektroniczny
elektronicznych elektronik elektroniki elektronikk elektronikus elektronisch elektronische
elektronischen elektronischer elektronisches elektronisk elektroniska elektroniske elektrotechnik
elektrowni elektrownia elektrycy elektryczna elektryczne elektrycznego elektrycznej elektryczny
elektrycznych elektrycznym elelmiszer elem elemek element elementaire elementaires elemental elementami
elementare elementari elementary elemente elementele elementelor elementem elementen elementer elementi
elemento elementos elementow elements elementu elementul elementy elemosina elen elencate elencati
elencato elenchi elenco elend elende elenden elendig elendige elenk elephant elephants elerheto eleri
elerni elerte eles elestiri elet eletbe eletben elete eleteben eleted eletem eletemben eletenek eletet
eletmod eletre eletrica eletricas eletricidade eletrico eletricos eletta eletti eletto elettorale
elettore elettori elettrica elettriche elettrici elettricisti elettricita elettrico elettrogeno
elettronica elettroniche elettronici elettronico eletunk elev elevacao elevacion elevada elevadas
elevado elevador elevados elevage elevait elevar elevata elevate elevated elevati elevating elevation
elevations elevato elevator elevators eleve elevee elevees eleven elevene elevent eleventh elever
eleverna elevernas eleverne elevers eleves eleveurs elevi elevii elewacji elezione elezioni elf elfde
elfelejteni elfelejtettem elfen elfenbein elfenbeinkuste elfes elfmeter elfogadott elfogadta elftal
elfte elften elg elhagyott elhagyta elhinni elhunyt eliberare eliberarea eliberat elicit elicotteri
elicottero eligibility eligible elijan elimde elimden elime elimi elimina eliminacao eliminacion
eliminacji eliminada eliminado eliminados eliminando eliminar eliminare eliminarea eliminat eliminata
eliminate eliminated eliminates eliminati eliminating elimination eliminato eliminatoires eliminatoria
eliminatorias eliminazione elimine eliminee eliminer eliminera elimines eliminieren eliminiert elimizde
elimizden elinde elindeki elinden elindult elini elire elismert elit elita elite eliten elites
eliteserien elitist elity elixir eljaras eljarast eljen eljon eljott elk elkaar elkaars elkepeszto
elkepzelni elkeszult elkezdett elkezdodott elkezdtem elkovetett ell ellas ellatott ellbogen elle ellei
ellenbogen ellende ellene ellenere elleni ellenseg ellenseges ellentetben ellenzek ellenzeki eller
elleri ellerinde ellerini ellers elles ellet elleve elliptical ello ellos elm elmaradt elmegy elmegyek
elmelet elmeleti elmenni elment elmentem elmeny elmondani elmondja elmondta elmondtam elmult elnek
elnezest elni elnok elnoke elnoki elo eloadas eloadasa eloado elobb elobbi eloben elocuente elofordul
eloge eloges elogiado elogiando elogio elogios elogiou eloigne eloignee eloignees eloignement eloigner
eloignes elokuun elokuussa elokuuta elokuva elokuvaa elokuvan elokuvassa elokuvasta elokuvat elokuvia
elokuvien elokuvissa elol elongated elonye eloquent eloquently elore elossa eloszor elott elotte elottem
elotti elozetes elozo els elsass elsasser elsewhere elske elskede elsker elsket elso elsodleges elsokent
elsore elsosorban elster elt elte eltek elterliche elterlichen eltern elternhaus elternteil eltero
eltunt elu eludir elue elunk elus elusive elven elves elveszett elvesztette elvetia elvileg em emagrecer
email emailed emailing emails emanant emanating emanato emancipacao emancipacion emancipatie
emancipation emanet emanzipation embaixada embaixador embajada embajador embajadora embalagem emballage
emballages emballe embalse embankment embarazada embarazo embarcacao embarcacion embarcacoes embarcar
embargo embark embarked embarking embarque embarquement embarquer embarras embarrass embarrassed
embarrassing embarrassment embassies embassy embauche embaucher embed embedded embedding embellished
ember embere emberek embereket emberekkel embereknek emberi emberiseg embernek emberrel embert embete
embeter embezzlement emblee emblem emblema emblematica emblematico emblematique emblematiques embleme
emblems embodied embodies embodiment embody embora emboscada embossed embotelladora embouchure
embouteillage emboutissage embrace embraced embraces embracing embrague embrasse embrasser embrion
embroidered embroidery embroiled embryo embryonic embryos embudo embuscade emden eme emegi emek emekli
emelkedett emellan emellertid emellett emelt emenda emendas emerge emerged emergence emergencia
emergencies emergency emergent emergente emergentes emergents emergenza emergenze emerger emergere
emerges emerging emergono emerito emeritus emerse emerso emery emerytow emeryture emerytury emeryturze
emesso emet emette emettere emetteur emettre emeute emeutes emiatt emigracion emigracja emigracji
emigrado emigranti emigrantow emigrants emigrar emigrare emigrated emigrati emigration emigrato eminence
eminencia eminent eminente eminentemente eminescu eminim emir emirate emiraten emirates emis emisario
emise emises emision emisiune emisiunea emisiuni emisiunii emisja emisje emisji emisor emisora emissaire
emissao emission emissione emissionen emissioni emissions emissoes emissora emissoras emit emite emitida
emitido emitir emitiu emits emitted emitting emlekek emlekere emlekeztet emlekszel emlekszem emlekszik
emlitett emme emmeka emmene emmener emmer emmerde emmerder emmerdes emne emner emnet emniyet emo emocao
emoce emocion emocionado emocionais emocional emocionalmente emocionante emocjami emocje emocji
emocjonalne emocjonalnie emocjonalny emocoes emoji emojis emorragia emot emotie emoties emotion
emotional emotionale emotionalen emotionaler emotionally emotioneel emotionele emotionen emotionnel
emotionnelle emotions emotiva emotivo emouvant emozione emozioni empanada empaque empare emparer empatar
empate empathetic empathie empathy empati empatia empatii empechait empechant empeche empechent empecher
empechera empenado empenho empeno empeorar emperador emperatriz empereur empereurs empero emperor
emperors empezar empfahl empfand empfang empfangen empfanger empfangern empfanglich empfangt empfehle
empfehlen empfehlenswert empfehlung empfehlungen empfiehlt empfinde empfinden empfindet empfindlich
empfindliche empfindlichen empfindlichkeit empfindungen empfing empfohlen empfohlene empfohlenen
empfunden emphasis emphasise emphasised emphasize emphasized emphasizes emphasizing emphatic
emphatically empiece empiezo empire empirer empires empirica empirical empirisch empirische empirischen
emplacement emplacements emplazamiento emplea empleada empleado empleador emplear empleo emploi emploie
emploient emplois employ employant employe employed employee employees employer employers employes
employeur employeurs employing employment employs empoisonnement empor emport emportant emporte
emportent emporter emporung empower empowered empowering empowerment empowers empreendedor
empreendedores empreendedorismo empreendimento empreendimentos empregada empregadas empregado empregador
empregadores empregados emprego empregos empreinte empreintes emprendedor emprender empresa empresaria
empresariais empresarial empresario empresarios empresas empress emprestado emprestar emprestimo
emprestimos emprise emprisonne emprisonnement emprunt emprunte emprunter emprunts emptied emptiness
empty emptying empujar empuje empujon empurrar emri ems emsland emu emue emular emulate emulation
emulator en ena enaa enaan enable enabled enables enabling enact enacted enacting enactment enamel
enamorada enamorado enamorar enana enano enas enbart encabezar encadenado encadre encadrement encadrer
encaisser encaixa encaixar encajar encaje encampment encantada encantado encantador encantadora encantar
encanto encara encarando encarar encarcelamiento encarcelar encargada encargado encargar encargo encarna
encarnacion encarnado encarregado encased enceinte enceintes encender encendida encendido encerra
encerrada encerrado encerramento encerrar encerrou enchaine enchainement enchainer enchante enchanted
enchanting enchantment enche enchentes encher encheres encheu enchufe enciclopedia encierra encierro
encima encina encircled enclave enclos enclosed enclosure enclosures encode encoded encoding
encofradores encomenda encomienda encompass encompassed encompasses encompassing encontra encontrada
encontradas encontrado encontrados encontram encontramos encontrando encontrar encontrara encontraram
encontrarem encontrava encontravam encontre encontrei encontrem encontro encontros encontrou encore
encosta encounter encountered encountering encounters encourage encourageant encouraged encouragement
encouragements encourager encourages encouraging encre encrucijada encrypted encryption encubierta
encubierto encubrimiento encubrir encuentro encuesta encule enculer encules encyclopedia encyclopedie
end endanger endangered endangering endast endda ende endearing endeavor endeavors endeavour endeavours
ended endeffekt endelig endelige endeligt endemic endemica enden ender endereco enderecos endergebnis
endes endet endete endeten endettement endgultig endgultige endgultigen ending endings endise endless
endlessly endlich endlos endlose endlosen endmontage endnu endocrine endommage endormi endormie endormir
endorse endorsed endorsement endorsements endorses endorsing endowed endowment endpunkt endre endrer
endres endret endring endringen endringene endringer endroit endroits endrunde ends endspiel endspurt
endstand endt endte endung endurance endure endured endures enduring endustriyel endvidere ene enek
enekelni enekes enekesno enemies enemiga enemigo enemistad enemman enemmankin enemmisto enempaa enemy
energetic energetica energetiche energeticke energetico energetique energetiques energetisch
energetische energetyczna energetyczne energetycznej energetyka energetyki energi energia energiaa
energian energias energiat energica energicamente energico energie energiei energiekosten energien
energies energietrager energieverbrauch energieverbruik energiewende energii energin energique energisch
energized energy enerji enerjisi enero enerve enervee enerver enerzijds enescu enestaende eneste enfado
enfance enfant enfants enfase enfasi enfasis enfatiza enfer enferma enfermagem enfermar enferme
enfermedad enfermee enfermeira enfermer enfermera enfermeria enfermero enfermes enfermizo enfermo enfers
enfiar enfiler enfim enfin enfocar enfoire enfonce enfoncer enfoque enforce enforceable enforced
enforcement enforcer enforcing enfreint enfrenta enfrentam enfrentando enfrentar enfrentaram enfrente
enfrentou enfriamiento enfriar enfuir enfuit eng engage engageant engaged engagee engagees engagemang
engagement engagements engagent engager engagera engagerad engagerade engagerar engageret engages
engagieren engagiert engagierte engagierten engagierter engaging engajamento engana enganado enganar
enganchar enganche engang engano enganosa enganoso engasjement engasjere engasjerer engasjert engasjerte
enge engedd engedely engedelyt engedi engel engelen engelli engeln engels engelsk engelska engelskan
engelske engelskt engem engen engendre engendrer engenharia engenheiro engenheiros enger engere engeren
enges engin engine engineer engineered engineering engineers engines engins engl englander englandern
englands englanniksi englannin englannissa englanti englantia engleza englisch englische englischen
englischer englisches englischsprachige englischsprachigen englobe engolir engordar engouement engracada
engracadas engracado engracados engrais engranaje engraved engravidar engraving engravings engsten
engueuler engulfed enhance enhanced enhancement enhancements enhances enhancing enhed enheden enheder
enhedslisten enhet enheten enheter enhetlig enhorabuena enhver enieme enig eniga enige enighed enighet
enigma enigmatic enigme enigste enigszins enimmakseen enintaan eniten enjambre enjeu enjeux enjoy
enjoyable enjoyed enjoying enjoyment enjoys enjuiciamiento enka enkel enkele enkelin enkelkinder enkelt
enkelte enkeltpersoner enkla enklare enklast enklaste enkle enklere enkleste enlace enlarge enlarged
enlargement enlazar enleve enlevee enlevement enlever enleves enlige enlighet enlighten enlightened
enlightening enlightenment enligt enlist enlisted enlisting enlistment enmendar enmienda enmity enn
ennakkoon ennalta ennatys ennek ennel ennemi ennemie ennemies ennemis ennemmin ennen ennenkin ennenkuin
ennesimo enni ennui ennuie ennuis ennustaa ennuyer ennuyeux ennyi ennyire ennyit enojar enojo enonce
enorm enorma enorme enormement enormemente enormen enormer enormes enormi enormous enormously enormt
enough enpa enquadramento enquanto enquete enqueter enquetes enqueteur enqueteurs enquiries enquiry
enraged enredo enregistre enregistree enregistrees enregistrement enregistrements enregistrer
enregistres enrich enriched enrichi enriching enrichir enrichissement enrichit enrichment enriquecer
enriquecimiento enrolar enroll enrolled enrolling enrollment enrolment ens ensaio ensaios ensalada ensam
ensamble ensamhet ensamma ensamt ensanche ensayar ensayista ensayo enseguida enseignant enseignante
enseignants enseigne enseignement enseignements enseigner enseignes ensemble ensembles ensena ensenada
ensenado ensenanza ensenar enseno enshrined ensi ensign ensiksi ensimmainen ensimmaiseen ensimmaiseksi
ensimmaisella ensimmaisen ensimmaisena ensimmaisessa ensimmaisesta ensimmaiset ensimmaisia ensimmaista
ensimmaisten ensin ensina ensinado ensinam ensinamentos ensinando ensinar ensinnakin ensino ensinou
ensisijaisesti enskild enskilda enskilt enslaved ensom enstaka enstitusu ensuciar ensued ensueno ensues
ensuing ensuit ensuite ensure ensured ensures ensuring ensz enta entablar entail entailed entails entame
entamer entangled entanto entao entas entbunden entdecke entdecken entdecker entdeckt entdeckte
entdeckten entdeckung entdeckungen ente enteignet enteignung enten entend entenda entendais entendait
entendam entendant entende entendem entendemos entendendo entendent entender entenderam entendeu
entendez entendi entendible entendida entendido entendimento entendimiento entendo entendre entends
entendu entendue entendus entente enter entera enterado enteramente enterar entered entering entero
enterprise enterprises enterprising enterrada enterrado enterrados enterrar enterre enterree enterrement
enterrer enterres enterro enters entertain entertained entertainer entertainers entertaining
entertainment entes entfacht entfallen entfallt entfalten entfaltet entfaltung entferne entfernen
entfernt entfernte entfernten entfernung entfernungen entfielen entfliehen entfremdung entfuhren
entfuhrer entfuhrt entfuhrte entfuhrten entfuhrung entgangen entgegen entgegenkommen entgegennehmen
entgegentreten entgegenwirken entgegenzuwirken entgegnete entgehen entgeht entgelt entging enthalt
enthalten enthaltene enthaltenen enthielt enthielten enthoben enthousiasme enthousiast enthousiaste
enthullen enthullt enthullung enthullungen enthusiasm enthusiasmus enthusiast enthusiastic
enthusiastically enthusiasts enti entice enticing entidad entidade entidades entier entiere entierement
entieres entierro entiers entinen entire entirely entirety entisen entisestaan entista entita entitati
entite entiteit entites entities entitled entitlement entitlements entity entkommen entladen entlang
entlarven entlarvt entlassen entlasst entlassung entlassungen entlasten entlastet entlastung entlohnung
entnahme entnehmen entnommen entonces entorno entourage entourant entoure entouree entourent entourer
entoures entpuppt entra entrada entradas entrado entraide entrain entrainant entraine entrainee
entrainement entrainements entrainent entrainer entraines entraineur entraineurs entram entramado
entrambe entrambi entramos entranable entrance entrances entrando entrano entrant entrante entrants
entrar entrara entraram entrare entrarem entrarono entrata entrate entrati entrato entrava entrave entre
entredicho entree entrees entrega entregada entregado entregando entregar entregas entrego entregou
entregue entregues entrei entrem entremise entrenched entrent entrepot entrepots entreprend entreprendre
entrepreneur entrepreneurial entrepreneurs entrepris entreprise entreprises entrer entrera entres
entretanto entretener entretenida entretenido entretenimento entretenimiento entretenir entretenu
entretien entretiennent entretiens entretient entrever entrevista entrevistado entrevistados entrevistas
entrevoir entrevue entrez entri entriamo entrichten entries entro entropy entrou entrusted entry
entsandt entschadigt entschadigung entschadigungen entscharfen entscharft entscheid entscheide
entscheiden entscheidend entscheidende entscheidenden entscheidender entscheidest entscheidet
entscheidung entscheidungen entscheidungsfindung entscheidungstrager entschied entschieden entschloss
entschlossen entschlossenheit entschluss entschlusseln entschuldige entschuldigen entschuldigt
entschuldigte entschuldigung entsenden entsendung entsetzen entsetzlich entsetzt entsorgen entsorgt
entsorgung entspannen entspannend entspannt entspannte entspannten entspannter entspannung entsprach
entsprachen entspreche entsprechen entsprechend entsprechende entsprechendem entsprechenden
entsprechender entsprechendes entsprechung entspricht entspringen entspringt entsprochen entstammen
entstammt entstand entstanden entstandene entstandenen entstehen entstehende entstehenden entsteht
entstehung entstehungsgeschichte enttarnt enttauschen enttauschend enttauscht enttauschung
enttauschungen entusiasmo entusiasta entusiasti entwarf entwarnung entweder entwendet entwerfen
entwickeln entwickelt entwickelte entwickelten entwickler entwicklern entwicklung entwicklungen
entwicklungshilfe entwicklungslander entwicklungslandern entwirft entworfen entwurf entwurfe entwurfen
entziehen entzieht entziffern entzogen entzuckt entzug entzunden entzundet entzundung entzundungen
enumerar enunciado envahi envahir envahit envase envejecer envejecido envejecimiento envelop envelope
enveloped envelopes enveloppe enveloppes envenenamiento envergadura envergonhado envergure envers envia
enviada enviadas enviado enviados enviando enviar enviaram envidia envidiable envie enviei envier envies
envio enviou envious environ environment environmental environmentalist environmentalists
environmentally environments environnement environnemental environnementale environnementales
environnementaux environnements environs envis envisage envisageable envisaged envisagee envisager
envisas envision envisioned envoi envoie envoient envoies envois envol envole envoler envoltura envolva
envolve envolvem envolvendo envolver envolveu envolvida envolvidas envolvido envolvidos envolvimento
envoy envoya envoyait envoyant envoye envoyee envoyees envoyer envoyes envoyez envoys envuelta envuelto
envy enxerga enxergar enyem enyhe enzima enzovoort enzyklopadie enzym enzyme enzymes eolica eolien
eolienne eoliennes eotvos ep epa epailen epailla epaillaan epailty epais epaisse epaisseur
epanouissement epargne epargner epaule epaules epave epee epees ephemeral ephemere epic epica epicentro
epicerie epices epico epidemia epidemic epidemics epidemie epidemies epidemii epidemiology epilepsia
epilepsie epilepsy epileptic epilogo epilogue epingle epique episch epische epischen episcop episcopal
episcopul episod episode episoden episoder episodes episodi episodic episodio episodios episodul
epistola epiteni epitesi epiteszeti epitett epitome epizod epler epoca epocas epoce epoch epoche epochen
epoka epoki eponge eponyme epopee epoque epoques epos epost epousa epouse epouser epouses epouvantable
epoux epoxy eppen eppure epreuve epreuves eprouve eprouver epuise epuisee epuisement epul epulet
epuletben epuletek epuletet epulo epult epuration equa equacao equador equal equality equalizer equally
equals equate equated equates equateur equation equations equator equatorial equazione equazioni
equestrian equidad equilibrada equilibrado equilibrar equilibrata equilibrato equilibre equilibree
equilibrer equilibri equilibrio equilibrium equine equinox equip equipa equipado equipados equipage
equipages equipaggiamento equipaggio equipaje equipamento equipamentos equipas equipe equipee equipees
equipement equipements equiper equipes equipment equipo equipped equipping equis equita equitable
equitation equitativa equitativo equite equities equity equivale equivalence equivalencia equivalent
equivalente equivalenti equivalents equivaut equivocacion equivoco equivoque equo er era eraa eraan
eraana erable erachten erachtens erachter erachtet eradicate eradicated eradication eradiquer eraf
erahnen eram eramos eran erano erarbeiten erarbeitet erarbeitete erarbeiteten erarbeitung erario eras
erase erased eraser erasing erassa erasure erau eravamo eravate erba erbarmen erbarmlich erbaut erbaute
erbauten erbe erben erbes erbeten erbeutet erbgut erbij erbin erbjuda erbjudande erbjudanden erbjudandet
erbjuden erbjuder erbjudit erbjuds erblickt erblickte erbracht erbrachte erbrachten erbrechen erbrecht
erbringen erbschaft erbsen erdbeben erdbeeren erde erdei erdekeben erdekel erdekelne erdekes erdekli
erdely erdelyi erdemes erden erdgas erdgeschoss erdi erdkabel erdkunde erdo erdoben erdoberflache
erdogan'in erdogans erdol erdoor erdreich ere ereccion erect erected erection erede eredeti eredetileg
eredetu eredi eredita ereditario ereditato eredivisie eredmeny eredmenye eredmenyei eredmenyek
eredmenyekent eredmenyeket eredmenyt ereignet ereignete ereignis ereignisse ereignissen ereignisses
ereje erejeig erejet erektion eren eretta eretto erettsegi erezione erezni erezte ereztem erf erfahre
erfahren erfahrene erfahrenen erfahrener erfahrst erfahrt erfahrung erfahrungen erfahrungsbericht erfand
erfaren erfarenhet erfarenheten erfarenheter erfaring erfaringer erfarna erfarne erfassen erfasst
erfasste erfassten erfassung erfelijke erfenis erfgenaam erfgoed erfinden erfinder erfindet erfindung
erfindungen erfolg erfolge erfolgen erfolges erfolglos erfolgreich erfolgreiche erfolgreichen
erfolgreicher erfolgreiches erfolgreichste erfolgreichsten erfolgs erfolgt erfolgte erfolgten erfolgter
erforderlich erforderliche erforderlichen erfordern erfordert erforderte erforschen erforscht
erforschung erfreuen erfreulich erfreuliche erfreut erfreute erfrischend erfuhr erfuhren erfulle
erfullen erfullt erfullte erfullten erfullung erfunden erfundene erfundenen erfurt erfurter erg ergab
ergaben ergangen erganzen erganzend erganzende erganzt erganzte erganzung erganzungen ergastolo
ergattern erge ergebe ergeben ergebnis ergebnisse ergebnissen ergebnisses ergehen ergeht ergens erger
ergere ergernis ergibt erging ergo ergreifen ergreifend ergreift ergriff ergriffen ergrunden ergste
erguer erguida erhaben erhalt erhalte erhalten erhaltene erhaltenen erhaltlich erhaltst erhaltung
erheben erheblich erhebliche erheblichem erheblichen erheblicher erhebt erhebung erhebungen erheto
erhielt erhielten erhitzen erhitzt erhob erhoben erhobenen erhoffen erhofft erhoffte erhofften erhohe
erhohen erhoht erhohte erhohtem erhohten erhohter erhohtes erhohung erholen erholsamen erholt erholung
erhverv erhvervet erhvervslivet eri erige eriger erigir erikoinen erikoista erikoistunut erikseen
erilainen erilaiset erilaisia erilaista erilaisten erillinen erinnere erinnern erinnerst erinnert
erinnerte erinnerten erinnerung erinnerungen erinomainen erinomaisesti erinomaista erintett erinti
erinto erisim eritrea erittain erityinen erityisen erityisesti erityista erkaltet erkaltung erkampfen
erkampft erkampfte erkannt erkannte erkannten erkegin erkek erkekler erkeklerin erken erkend erkende
erkennbar erkennbare erkennbaren erkenne erkennen erkenning erkennst erkennt erkenntnis erkenntnisse
erkenntnissen erkennung erkent erkezett erkezik erkeznek erkezo erkeztek erklaeret erklar erklare
erklaren erklarst erklart erklarte erklarten erklarung erklarungen erklingen erklingt erkolcsi erkranken
erkrankt erkrankte erkrankten erkrankung erkrankungen erkunden erkundet erkundigen erkundigt erkundung
erlag erlangen erlangt erlangte erlangten erlangung erlass erlassen erlaube erlauben erlaubnis erlaubt
erlaubte erlaubten erlautern erlautert erlauterte erlauterung erlauterungen erlebe erleben erlebnis
erlebnisse erlebnissen erlebt erlebte erlebten erledigen erledigt erledigung erlegen erlegt erleichtern
erleichtert erleichterung erleiden erleidet erlernen erlernt erlernte erleuchtet erleuchtung erliegen
erlischt erlitt erlitten erlos erloschen erlose erlosen erloser erlost erlosung ermachtigt ermahnt ermee
ermeni ermessen ermita ermitano ermitteln ermittelt ermittelte ermittelten ermittler ermittlung
ermittlungen ermittlungsverfahren ermoglichen ermoglicht ermoglichte ermoglichten ermorden ermordet
ermordete ermordeten ermordung ermutigen ermutigt ernaar ernaast ernahren ernahrt ernahrung ernannt
ernannte ernannten ernek ernennen ernennung erneuerbare erneuerbaren erneuerbarer erneuern erneuert
erneuerte erneuerung erneut erneute erneuten erneuter ernste ernsten ernster ernstes ernstfall ernsthaft
ernsthafte ernsthaften ernsthaftes ernsthaftigkeit ernstig ernstige ernte ernten erntet ero eroa eroaa
eroare eroberer erobern erobert eroberte eroberten eroberung erode eroded eroe eroffnen eroffnet
eroffnete eroffneten eroffnung eroffnungsfeier eroi eroico eroilor eroja erok erom eromheen eronder
eroon erop erortern erortert eros erosebb erosen erosion eroszak eroszakos erot erota erotic erotica
erotico erotik erotique erotisch erotische erotischen erotismo erottaa erou erovel erover erpressen
erpresst erpressung erprobt erprobung err errada erradas erradicacion erradicar errado errados errand
errands errang errante errar errata erraten erratic errato erre errechnet erregen erreger erregt erregte
erregung erreichbar erreichbarkeit erreiche erreichen erreichst erreicht erreichte erreichten erreichung
erreur erreurs errichten errichtet errichtete errichteten errichtung erringen erro erronea erroneamente
erronee erroneo erroneous erroneously error errore errori errors erros errou errungen errungenschaft
errungenschaften ersatt ersatte ersatz ersatzteile erschaffen erscheinen erscheinende erscheinenden
erscheint erscheinung erscheinungen erschien erschienen erschienene erschienenen erschlagen erschlossen
erschopft erschopfung erschoss erschossen erschrecken erschreckend erschreckende erschreckt erschrocken
erschuttern erschuttert erschweren erschwert ersehnte ersetzen ersetzt ersetzte ersichtlich ersparen
ersparnis ersparnisse erspart erst erstatning erstatte erstatten erstatter erstattet erstattung
erstaunen erstaunlich erstaunliche erstaunlichen erstaunlicher erstaunlicherweise erstaunt erste
erstellen erstellt erstellte erstellten erstellung erstem ersten erstens erster erstere ersteres erstes
ersticken erstickt erstklassig erstklassige erstligisten erstmals erstochen erstrecken erstreckt
erstreckte ersuchen ert ertappt erte erted erteilen erteilt erteilte erteilten erteilung ertek erteke
ertekek ertekes erteket erteku ertelemben ertelme ertelmeben ertem erteni ertesi ertettem ertheto erti
ertoe ertont ertrag ertrage ertragen ertraglich ertragt ertrinken ertrunken ertugrul ertunk ertussen
erubrigt erudito eruit eruitziet erupcao erupcion erupt erupted eruption eruptions erupts eruzione erva
ervaar ervaart ervan ervaren ervaring ervaringen ervas erven ervenyes ervoor erwachen erwachsen
erwachsene erwachsenen erwachsenenbildung erwachsener erwacht erwachte erwagen erwagt erwagung
erwagungen erwahlt erwahne erwahnen erwahnenswert erwahnt erwahnte erwahnten erwahnung erwarb erwarmen
erwarmt erwarmung erwarte erwarten erwartende erwartenden erwartest erwartet erwartete erwarteten
erwartung erwartungen erwecken erweckt erweisen erweist erweitern erweitert erweiterte erweiterten
erweiterung erweiterungen erwerb erwerben erwerbstatigen erwerbstatigkeit erwidern erwidert erwiderte
erwies erwiesen erwirbt erwirken erwirtschaften erwirtschaftet erwischen erwischt erwischte erwogen
erworben erworbene erworbenen erwunscht ery erz erzahl erzahle erzahlen erzahler erzahlst erzahlt
erzahlte erzahlten erzahlung erzahlungen erzbischof erzbistum erzed erzek erzekeny erzelmi erzem
erzengel erzes erzesem erzeugen erzeuger erzeugnisse erzeugt erzeugte erzeugten erzeugung erzgebirge
erzherzog erzi erziehen erzieher erzieherin erzieherinnen erziehung erzielen erzielt erzielte erzielten
erzogen erzurum erzwingen erzwungen erzwungene es esa esagerando esagerare esagerata esagerato esalta
esame esami esamina esaminare esaminato esas esatta esattamente esatte esattezza esatto esaurimento
esaurito esc esca escada escadas escadron escala escalada escalade escalafon escalante escalao escalar
escalate escalated escalating escalation escalator escale escalera escalier escaliers escalon escandalo
escandalos escandalosa escandaloso escano escapa escapada escapar escaparate escape escaped escapes
escaping escapo escapou escarabajo escarlata escasa escasamente escasez escaso escassez esce escena
escenario escenica escenico escenografia escepticismo esceptico esci escinsel escision esclarece
esclarecer esclarecimento esclarecimentos esclava esclavage esclave esclaves esclavitud esclavo
esclerosis esclude escludendo escludere esclusa esclusas escluse esclusi esclusione esclusiva
esclusivamente esclusive esclusivi esclusivo escluso esco escoba escobar escoces escocesa escocia
escoger escogida escogido escola escolar escolares escolaridad escolas escolha escolhas escolhe escolhem
escolhemos escolhendo escolher escolheram escolheu escolhi escolhida escolhido escolhidos escolho
escolta esconde escondem escondendo esconder escondeu escondida escondidas escondido escondidos
escondite escono escopeta escoria escorial escorpiao escorpion escort escorte escorted escorting escorts
escote escova escrava escravidao escravo escravos escreva escreve escrevem escrevendo escrever
escreveram escreveu escrevi escrevia escrevo escriba escribano escribir escrime escrita escritas escrito
escritor escritora escritores escritorio escritorios escritos escritura escrituras escroc escrocs
escroquerie escrow escrutinio escuadra escuadron escucha escuchar escucho escudero escudo escudos
escuela escultor escultura esculturas escupir escura escuras escuridao escuro escuros escuta escutando
escutar escutei escuto ese esecutiva esecutivo esecuzione esecuzioni esegue eseguire eseguita eseguite
eseguiti eseguito esel esely eselye eselyt esemeny esemenyek esempi esempio esemplare esemplari esencia
esencial esencialmente esential esentiale esenzione eser esercita esercitare esercitata esercitato
esercitazioni eserciti esercito esercizi esercizio eseri eserleri eset esetben eseteben eseten esetleg
esett esfera esferas esforcar esforco esforcos esforzado esfuerzo esgoto esgotos esgrima esibizione
esibizioni esige esigenza esigenze esiin esiintya esiintyi esiintynyt esiintyy esik esilio esilla esille
esimerkiksi esimerkkeja esimerkki esimerkkina esir esista esistano esiste esistente esistenti esistenza
esistere esistesse esisteva esistevano esistito esistono esit esitella esitellaan esitetaan esitetty
esiti esito esittaa esittanyt esittelee esitteli esitti esityksen esitys esitysta eskalation eskalieren
eskaliert eskalierte eski eskiden eskisehir eskisi eskort eskuvo eskuvoi eslabon esliginde eslik esmalte
esmer esnaf esnasinda eso esodo esordio esos esoteric esoterik esp espace espaces espaciais espacial
espacio espaco espacos espada espadas espagnol espagnole espagnoles espagnols espalda espalha espalhadas
espalhados espalhando espalhar espalhe espalhou espana espandere espanhois espanhol espanhola espanja
espanjan espanjassa espanol espanola espansione espanto espantosa espantoso esparcimiento esparcir
espece especes especia especiais especial especialidad especialidade especialista especialistas
especializacao especializacion especializada especializadas especializado especializados especially
especialmente especiarias especie especies especifica especificacion especificacoes especificamente
especificar especificas especifico especificos espectacular espectaculo espectador espectro especulacao
especulacion especulacoes especular espejismo espejo espelho espelhos espeluznante espera esperada
esperado esperais esperait esperam esperamos esperanca esperancas esperance esperando esperant esperanto
esperar esperava esperavam espere esperei esperent esperer esperienza esperienze esperimenti esperimento
esperma espero esperons esperou esperta esperti esperto espesa espeso espesor espessura espetacular
espetaculo espetaculos espia espiao espiar espina espinal espinar espinha espino espinosa espioes espion
espionage espionagem espionaje espionnage espionner espions espiral espirita espirito espiritos espiritu
espirituais espiritual espiritualidad espiritualmente esplanade esplendida esplendido esplendor
esplicita esplicitamente esplicito esplode esplodere esplora esplorare esplorazione esplosione
esplosioni esplosivi esplosivo espoir espoirs espone esponente esponenti esponenziale esponja espontanea
espontaneamente espontaneidad espontaneo espoo espoon espoossa esporre esportare esposa esposas
esposizione esposizioni esposo esposta esposte esposti esposto espressa espressamente espresse espressi
espressione espressioni espresso esprime esprimere esprimersi esprimo esprimono esprit esprits espuma
esquadra esquadrao esqueca esquecam esquece esquecem esquecemos esquecendo esquecer esqueceram esqueceu
esqueci esquecida esquecido esquecimento esqueco esqueleto esquema esquemas esquerda esquerdo esqui
esquina esquire esquisito esquisse esquivar esquizofrenia ess essa essai essaie essaient essaies essais
essas essay essayais essayait essayant essaye essayent essayer essayes essayez essayons essays esse
essen essence essencia essenciais essencial essencialmente essendo essener essens essential essentially
essentials essentie essentieel essentiel essentiele essentiell essentielle essentiellement essentielles
essentiels essenz essenza essenziale essenziali essenzialmente esser esserci essere esseri esserlo
essermi esserne essersi esserti esservi esses essi essig esslingen esso essor esst esstisch essuie
essuyer esszimmer est esta estaa estabelece estabelecendo estabelecer estabeleceram estabeleceu
estabelecida estabelecidas estabelecido estabelecidos estabelecimento estabelecimentos estabilidad
estabilidade estabilizacion estabilizar estable establecer establecimiento establish established
establishes establishing establishment establishments establo estaca estacao estacion estacional
estacionamento estacionamiento estacionar estacoes estadia estadio estadios estadista estadistica
estadistico estado estados estadounidense estaduais estadual estafa estafador estafar estagiario estagio
estagios estallar estallido estamaan estamos estampa estampado estancada estancado estancamiento
estancia estandarte estando estano estanque estante estao estar estara estarao estarei estarem estaremos
estaria estariam estariamos estarmos estas estatais estatal estate estates estatica estatico estatistica
estatisticas estatua estatura estatuto estatutos estava estavam estavamos estaveis estavel este esteem
esteemed esteira esteja estejam estelar estende estender estendere estendeu estensione estere estereo
esteri esteril esterilizacion esterna esterne esterni esterno estero estes estesa estese esteso estet
estetica estetico estetyki esteve esthetique esthetiques esti estiba estibadores estiercol estigma
estilista estilo estilos estima estimacao estimacion estimada estimado estimait estimant estimar estimat
estimata estimate estimated estimates estimating estimation estimations estimativa estimativas estime
estimee estiment estimer estimes estimulacion estimulante estimular estimulo estinzione estira estirar
estirpe estiva estivale estive estivemos estiver estiveram estiverem estivesse estivessem estivi estivo
estland esto estomac estomago estonia estoque estorbo estoria estos estou estrada estradas estrado
estragar estrago estragos estragou estranea estranei estraneo estranged estrangeira estrangeiras
estrangeiro estrangeiros estranha estranhas estranho estranhos estrarre estratega estrategia estrategias
estrategica estrategicamente estrategico estrategicos estrato estratti estratto estrazione estrear
estrecha estrechamente estrechar estrecho estreia estreita estreito estrela estrelas estrellado estrema
estremamente estreme estremi estremita estremo estrena estrenar estreno estreou estribillo estricta
estrictamente estricto estritamente estrofa estrogen estructura estructural estructurar estrutura
estruturais estrutural estruturas estuary estuche estuda estudado estudam estudando estudante estudantes
estudantil estudar estudei estudiante estudiantil estudiar estudio estudios estudioso estudiosos estudo
estudos estudou estufa estul estupenda estupendo estupida estupidez estupido estuprada estupro eszak
eszaki eszebe eszem eszembe eszik eszkoz eszkozok eszre esztergom et eta etable etablera etablerad
etablerade etablerat etablere etablerede etableret etablert etablerte etabli etablie etablieren
etabliert etablierte etablierten etablierung etablies etablir etablis etablissant etablissemanget
etablissement etablissements etablissent etablit etage etagen etager etages etaient etais etait etaj
etajul etalage etale etaler etalon etang etanol etant etap etapa etapach etapas etape etapes etapie
etapow etapp etappe etappen etapu etapy etaria etasje etat etatique etats etatu etc etcetera etched
etching ete eteen eteenpain eteindre eteint eteinte etelaan etelassa etelek etelt eten etend etendant
etendard etendent etendre etendu etendue etendues etenee eteni etenkin etentje eter eterna eternal
eternally eternamente eternel eternelle eternellement eternidad eternidade eternita eternite eternity
eterno etes ethanol ether ethereal ethic ethical ethically ethics ethiek ethik ethique ethiques ethisch
ethische ethischen ethnic ethnically ethnicity ethnie ethnien ethnique ethniques ethnisch ethnische
ethnischen ethos ethvert eti etiage etica etichetta etichette etico etiez etik etiket etikett etiketten
etikk etimologia etincelle etions etiope etiopia etiqueta etiquette etiquettes etisk etiska etiske etka
etki etkiler etkileri etkileyici etkili etkin etkinligi etkinlik etkisi etkisini etkisiyle etkisiz etko
etliche etlichen etme etmeden etmedi etmek etmekte etmektedir etmekten etmem etmenin etmesi etmesini
etmeye etmeyi etmeyin etmez etmis etmisti etmistir etmiyor etmiyorum etnia etnica etnico etnicos
etniczne etnicznej etnicznych etnik etnisch etnische etnisitet etnisk etniska etniske etoffe etoile
etoiles etonnamment etonnant etonnante etonne etonnee etonnement etonner etonnerait etonnes etouffe
etouffer etrafinda etrange etrangement etranger etrangere etrangeres etrangers etranges etre etres
etroit etroite etroitement etroites etroits etsi etsia etsii etsimaan etsin etsitaan etsivat ett ettan
ette ettei etteiko etteivat ettem etten etter etterem etteremben etterforsker etterforskning
etterforskningen etterfulgt etterhvert etterkant etterlot ettermiddag ettermiddagen etternavn
etterretning ettersom ettertid ettet etti ettigi ettigim ettigin ettigini ettiginiz ettik ettikleri
ettiler ettim ettin ettiniz ettol etu etua etude etudes etudiant etudiante etudiantes etudiants etudie
etudiee etudiees etudient etudier etudies etuja etukateen etwa etwaige etwaigen etwas etyki etymologie
etymology eu eucalyptus eucaristia euch eue euer eufemismo euforia eugenics euh eule eulen euler eulogy
euphemism euphoria euphorie eur eure eureka eurem euren eurent eurer eures euro euroa euroja eurolla
euron euroon euroopan euroopassa eurooppa eurooppaa eurooppaan europa europaban europacup europaeisk
europaeiske europaer europaern europai europaisch europaische europaischem europaischen europaischer
europaisches europameister europaparlament europapokal europas europaweit europe europea european
europeana europeen europeenne europeennes europeens europei europeia europeias europeisk europeiska
europeiske europeiskt europejska europejski europejskich europejskie europejskiego europejskiej
europejskim europene europeni europeo europeu europeus europie europy euros eurovision eus eut eutanasia
euthanasia euthanasie eux evacuacao evacuacion evacuar evacuare evacuate evacuated evacuatie evacuation
evacue evacuer evacueren evad evade evader evading evadir evakuera evakuiert evakuierung evaluacion
evaluar evaluate evaluated evaluates evaluatie evaluating evaluation evaluations evalue evaluee evaluer
evangelho evangelica evangelical evangelicals evangelico evangelicos evangelie evangelio evangelique
evangelisch evangelische evangelischen evangelischer evangelist evangelista evangelium evangelizacion
evangile evaporate evaporated evaporation evasion evasione evasive evben evden eveil eveille eveiller
evek evekben evekig even evenals eveneens evenemang evenement evenementen evenements evengoed eveniment
evenimente evenimentele evenimentelor evenimentul evening evenings evenly evenmin event eventail evente
eventful eventi eventjes evento eventos events eventuais eventual eventuale eventuali eventualita
eventualite eventually eventualmente eventueel eventuel eventuele eventuell eventuella eventuelle
eventuellement eventuellen eventuelles eventuellt eventuels eventuelt eventyr evenveel evenwel evenwicht
eveque eveques ever everest everglades evergreen everlasting eversti every everybody everyday everyone
everything everywhere eves evesen evet evict evicted eviction evidement evidemment evidence evidenced
evidences evidencia evidenciar evidencias evident evidenta evidente evidentemente evidentes evidenti
evidently evidentne evidenz evidenza evidenzia evidenziano evidenziare evidenziato evig eviga evige
evighet evigheter evigt evil evils evimde evin evinde evine evitado evitando evitant evitar evitare
evitato evite eviter evitera evitez evlat evli evlilik evne evnen evner evo evocation evocative evoke
evoked evokes evoluant evoluat evolucao evolucion evolucionar evolue evoluent evoluer evoluir evoluiu
evoluta evolutia evolutie evolutiei evolution evolutionary evolutions evolutiva evolutivo evoluto
evoluzione evolve evolved evolves evolving evoquant evoque evoquee evoquent evoquer evoques evre evrei
evreii evreilor evren evrensel evreu evropa evrope evropska evropske evropskeho evropskou evropsky
evropskych evropy evtl evvel evviva ew ewakuacji ewangelii ewentualne ewentualnie ewidencji ewidentnie
ewig ewige ewigen ewiger ewiges ewigkeit ewigkeiten ewolucja ewolucji ex exacerbate exacerbated exact
exacta exactamente exacte exactement exactes exacting exactions exactitud exactitude exactly exacto
exageracion exagerada exagerado exagerar exagere exagerer exagero exaggerate exaggerated exaggerating
exaggeration exakt exakta exakte exakten exalted exam exame examen examens exames examinando examinar
examination examinations examine examined examiner examiners examines examining example examples exams
exasperated exata exatamente exatas exato exatos excavacion excavated excavation excavations excecao
excecoes excedent excedente exceder exceed exceeded exceeding exceedingly exceeds excel excelencia
excelent excelenta excelente excelentes excelled excellence excellent excellente excellentes excellents
excels excelsior excentrico excepcion excepcional except excepte exceptia exceptie exception exceptional
exceptionally exceptionnel exceptionnelle exceptionnellement exceptionnelles exceptionnels exceptions
excepto excerpt excerpts exces excesiva excesivamente excesivo exceso excess excesses excessif excessiva
excessivamente excessive excessively excessivement excessivo excesso exceto exchange exchanged exchanges
exchanging exchequer excise excitacao excitacion excitant excitante excitation excite excited excitedly
excitement exciter excites exciting exclaimed exclamation exclu exclude excluded excludes excluding
exclue exclui excluidos excluindo excluir exclure exclus exclusao exclusief exclusieve exclusif
exclusion exclusiv exclusiva exclusivamente exclusivas exclusive exclusively exclusivement exclusives
exclusividade exclusivite exclusivity exclusivo exclusivos exclut excruciating excursao excursie
excursion excursions excusa excuse excused excuser excuses excusez excuus exec execs execucao execucoes
executada executadas executado executados executar executarea executat executate execute executed
executee executer executes executie executif executing execution executioner executions executiv
executiva executive executives executivo executivos executor exekutive exempel exempelvis exemplaar
exemplaire exemplaires exemplar exemplare exemplaren exemplares exemplarisch exemplary exemple exemples
exemplet exemplified exemplifies exemplo exemplos exemplu exempt exempted exemption exemptions exencion
exenta exento exercant exerce exercee exercent exercer exercice exercices exercicio exercicios exercido
exercise exercised exercises exercising exercito exercitos exert exerted exes exhale exhaust exhausted
exhausting exhaustion exhaustiva exhaustive exhaustivo exhibicion exhibir exhibit exhibited exhibiting
exhibition exhibitions exhibitors exhibits exhilarating exibe exibicao exibida exibido exibidos exibindo
exibir exige exigeant exigem exigence exigences exigencia exigencias exigent exigente exiger exigia
exigido exigindo exigir exigiu exil exilado exile exiled exiles exilio exist exista existaient existait
existam existant existante existantes existants existat existau existe existed existem existence
existenci existencia existencial existens existent existenta existente existentei existentes existential
existenz exister existera existerade existerande existerar existia existiam existieren existierende
existierenden existiert existierte existierten existing existir existisse existiu exists existuje
existuji exit exited exiting exito exits exklave exklusiv exklusiva exklusive exklusiven exklusivt
exkluziv exkursion exkursionen exode exodo exodus exonerated exorbitant exorcist exotic exotica exotico
exotique exotiques exotische exotischen expand expanded expandera expanding expandir expands expansao
expanse expansion expansions expansive expatriate expect expectacion expectancy expectant expectation
expectations expectativa expectativas expected expecting expects expedicao expedicion expedida expedido
expediente expedite expedited expeditie expedition expeditionen expeditions expel expelled expendable
expended expenditure expenditures expensas expense expenses expensive experience experienced experiences
experiencia experiencias experiencing experienta experiente experientes experiment experimentacion
experimentada experimentado experimental experimentale experimentally experimentar experimentation
experimente experimented experimentele experimentell experimentelle experimentellen experimenten
experimenter experimenteren experimentes experimentieren experimentiert experimenting experimento
experimentos experiments expert experta experte experten experter experterna expertin expertis expertise
expertly experto experts expiatorio expiration expire expired expires expiring expiry explain explained
explaining explains explanada explanation explanations explanatory explica explicacao explicacion
explicacoes explicado explicando explicar explicat explicatie explication explications expliciet
explicit explicita explicitamente explicite explicitement explicitly explicito explico explicou
expliquait expliquant explique expliquent expliquer expliquerait expliquez explizit explizite exploatare
exploatarea explode exploded explodera exploderar explodes explodieren explodiert explodierte exploding
explodir explodiu exploit exploitant exploitants exploitatie exploitation exploitations exploite
exploited exploitees exploiter exploites exploiting exploits explora exploracao exploracion explorado
explorador explorando explorar explorateur exploration explorations exploratory explore explored
explorer explorers explores exploring explosao explose exploser explosie explosief explosieve
explosieven explosif explosifs explosion explosionen explosions explosiva explosive explosives explosivo
explosivos explosoes explotacion explotar expo expoe exponate expondo exponencial exponent exponente
exponential exponentially exponer exponering expor export exportacao exportacion exportacoes exportador
exportar exportation exportations exporte exported exporter exporters exportieren exportiert exporting
exports expos exposant expose exposed exposee exposees exposer exposes exposicao exposicion exposicoes
exposing expositie exposition expositions exposta expostas exposto expostos exposure exposures expozice
expozitia expozitie expozitii expres expresa expresamente expresar expresia expresie expresion expreso
express expressa expressao expressar expressed expressement expressen expressens expresses expressie
expressing expression expressions expressive expressly expresso expressoes expressou expressway exprima
exprimait exprimant exprimat exprime exprimee exprimees expriment exprimer exprimes expropiacion
expuesta expuesto expulsa expulsao expulsar expulse expulser expulses expulsion expulso expulsos
expulsou expus expuse exquisita exquisite exquisitely exquisito extant extasis extend extended extender
extending extends extensa extensamente extensao extension extensions extensiva extensive extensively
extenso extent exterieur exterieure exterieures exterieurs exterioara exterioare exterior exteriores
exterminar extermination exterminio extern externa external externally externas externe externen
externer externes externi externo externos extincao extincion extinct extinction extinde extinderea
extinguish extinguished extinguisher extins extinta extinto extorsion extortion extra extracao
extraccion extract extracted extracting extraction extracto extracts extracurricular extradicion
extradition extraer extraido extrair extraire extrait extraits extrana extranamente extranar extranjera
extranjero extrano extraordinaire extraordinaires extraordinar extraordinaria extraordinariamente
extraordinarias extraordinarily extraordinario extraordinary extras extraterrestre extraterrestres
extraterrestrial extravagant extravagante extravaganza extreem extrem extrema extremadamente
extremamente extremas extreme extremely extremement extremen extremer extremes extremfall extremism
extremismus extremist extremista extremiste extremisten extremister extremistes extremists extremite
extremites extremities extremity extremne extremo extremos extremt exuberant exuberante exzellent
exzellente exzellenz eyalet eye eyeball eyeballs eyebrow eyebrows eyed eyeing eyelashes eyelid eyelids
eyeliner eyes eyesight eyewitness eylem eylul eylul'de ezaltal ezek ezekben ezeken ezeket ezekkel
ezeknek ezel ezelott ezels ezen ezer ezert ezredes ezt ezust ezutan ezuttal ezzel fa faalde faaliyet
faaliyetleri faalt fabbri fabbrica fabbricati fabbricato fabbricazione fabbriche fabbro fabelhaft fable
fables fabric fabrica fabricacao fabricacion fabricado fabricados fabricant fabricante fabricantes
fabricants fabricar fabricas fabricated fabrication fabrics fabriek fabrieken fabrik fabrikant
fabrikanten fabriken fabriker fabrikk fabrikken fabrique fabriquee fabriquees fabriquer fabriques
fabryce fabryk fabryka fabryke fabryki fabula fabule fabuleux fabulosa fabuloso fabulous fabuly fac faca
facade facades facam facamos facand facandu facas facce faccenda faccende facci faccia facciamo
facciamolo facciano facciata facciate faccio faccion face facea faceam faceau facebook facebookin
facebookissa facebookon facebooku faceci faced faceis faceless facelift facem facendo facendolo
facendosi faces facesse facessero facessi facet faceta faceted facetem faceti facetow facets facetten
facettes faceva facevamo facevano facevi facevo fach facha fachada facharbeiter facharzt fachbereich
fache fachen facher fachern fachgebiet fachhochschule fachhochschulen fachkraft fachkrafte fachkraften
fachleute fachleuten fachlich fachliche fachlichen fachliteratur fachmann fachmesse fachrichtung fachu
fachwissen fachzeitschrift faci facial faciale facil facile facilement faciles facili facilidad
facilidade facilita facilitar facilitare facilitate facilitated facilitates facilitating facilitation
facilite faciliteit faciliteiten faciliter faciliteren facilites faciliteter facilities facility
facilmente facing facit fack fackel fackeln facket fackliga faco facolta facon facons facsimile fact
facteur facteurs factible faction factions facto factor factored factoren factori factoria factories
factoring factors factory factos facts factual factura facturacion facture factures factuur faculdade
faculdades facultad facultate facultatea facultatii faculte faculteit facultes faculties faculty facundo
facut facuta facute fad fada fadas fade faded faden fader faderen fadern faderns fades fading faedre
faelles faellesskab faellesskabet faen faena faengsel faengslet faenomen faerd faerdig faerdige faerdigt
faergen faerre faet faetter fag fagene faget fagfolk faggot faggots fagioli faglig faglige fagligt fags
fahig fahige fahigen fahigkeit fahigkeiten fahnchen fahndung fahne fahnen fahr fahrbahn fahre fahren
fahrende fahrenden fahrenheit fahrer fahrerin fahrern fahrers fahrgast fahrgaste fahrgasten fahrkarte
fahrkarten fahrlassig fahrlassigkeit fahrplan fahrrad fahrrader fahrradern fahrradfahren fahrschule
fahrst fahrstuhl fahrt fahrten fahrtrichtung fahrverbot fahrwerk fahrzeit fahrzeug fahrzeuge fahrzeugen
fahrzeuges fahrzeugs fai faible faiblement faibles faiblesse faiblesses fail failed failing failings
faille failles failli failliet faillissement faillite fails failure failures faim faint fainted fainting
faintly fair faire fairen fairer faires fairest fairies fairly fairness fairs fairway fairy fais
faisable faisaient faisais faisait faisant faisceau faisons fait faite faites faith faithful faithfully
faithfulness faiths faits faixa faixas faiz faj faja fajardo fajdalmat fajdalom fajki fajn fajna fajne
fajnego fajnie fajny fajnych fajt fajta fak fakat fakcie fake faked fakes faking fakir fakt fakta
faktach faktem fakten faktisch faktisk faktiska faktiske faktiskt faktor faktoren faktorer faktorn
faktow faktu faktum faktumet faktura fakty faktycznie fakulta fakultat fakultaten fakultesi fakultet
fakulteten fakulty fal fala falacia falada falado falaise falaises falam falamos falando falange falante
falantes falar falaram falarem falas falasse falat falava falavam falcao falco falcon falcone falcons
fald falda falde faldende falder faldet faldt fale faleceu falecido falecimento falegnameria falei falem
falen falencia falha falhar falhas falhou fali falk falke falken fall falla fallacy fallait fallande
fallar falle fallecida fallecido fallecimiento fallen fallenden faller falles fallet falli fallida
fallido fallig falligen fallimenti fallimento falling fallire fallisce fallit falliti fallito fallo
falloir fallout falls fallschirm fallst fallt fallu fallut falo falou falsa falsamente falsas falsch
falsche falschem falschen falscher falsches falschlich falschlicherweise falschung falschungen false
falsedad falsehood falsely falsi falsificacion falsified falsita falsk falska falske falskt falso falsos
falszywe falszywy falszywych falt falta faltam faltando faltar faltas faltava falte falten falter falto
faltou falu faluban falusi fama fame famed fameuse fameuses fameux famiglia famiglie familia familial
familiale familiales familiar familiare familiaren familiares familiari familiarita familiarity familias
familiaux familie familiebedrijf familiei familieleden familielid familien familienangehorigen familiene
familienleben familienmitglied familiennamen familiens familienunternehmen familienvater familier
families familii familiile familj familjemedlem familjemedlemmar familjen familjens familjer familjerna
familjs famille familles family famine fammi famn famnen famosa famosas famose famosi famoso famosos
famous famously fan fanatic fanatica fanatical fanatici fanatico fanatics fanatiek fanatiker fanatiques
fanatismo fanboy fancied fancies fanciful fanciulla fanclub fancy fand fande fandeme fanden fandom fandt
fandtes fanem fanfare fang fange fangede fangen fangene fanger fanget fango fangs fangst fangt fani
fanit fanka fann fanning fanno fanns fanousci fanousku fanousky fanow fans fant fantaisie fantasi
fantasia fantasias fantasie fantasien fantasier fantasies fantasin fantasma fantasmas fantasme fantasmes
fantasmi fantastic fantastica fantastically fantastiche fantastici fantastico fantasticos fantastique
fantastiques fantastisch fantastische fantastischen fantastisk fantastiska fantastiske fantastiskt
fantastyczna fantastyczne fantastycznie fantastyczny fantasy fantasztikus fantazji fanteria fantes
fantome fantomes fapt fapte faptele faptul faptului far fara faradt farai faran farandula faranno farao
faraon faraone faraway farba farbe farben farbgebung farbig farbige farbigen farblich farbror farbt
farbung farby farce farcela farci fardeau fare farebbe farebbero fared farei faremo faremos faren fares
faresti farete farewell farfalla farfalle farfar farfars farge fargen fargene farger farget fargli fari
faria fariam farias farina farine farinha fark farki farkina farkinda farkli farla farle farli farlig
farliga farligare farligaste farlige farligt farlo farm farmaceutica farmaceutico farmacia farmacie
farmacista farmaco farmed farmen farmer farmers farmhouse farmi farming farmland farmor farms farne faro
farol faror farra farrow fars farsa farsi fart farta farten farther farthest farti farting farto farts
fartyg fartyget farve farvel farven farver farvi fas fasad fasaden fasce fasching faschismus faschist
faschisten faschistische faschistischen fasci fascia fascicoli fascicolo fascinacion fascinant
fascinante fascinated fascinating fascination fascine fascinerad fascinerande fascinerend fascinerende
fascino fascio fascism fascisme fascismo fascist fascista fasciste fascister fascistes fascistische
fascists fascynujace fase fasen faser fasern fases fashion fashionable fashioned fashions fasi fass
fassade fassaden fasse fassen fassent fasser fasses fasst fasste fassung fassungen fassungslos
fassungsvermogen fast fasta faste fasten fastened fastenzeit faster fastest fastidio fastidiosa
fastidioso fastighet fastigheten fastigheter fasting fastna fastnacht fastnade fastnar fastnat fasz
faszination faszinierend faszinierende fasziniert fat fata fataal fatal fatale fatalite fatalities
fatality fatally fatalnie fate fated fateful fatelo fatemi fates fatevi father fatherland fathers fathom
fatia fatica faticoso fatiga fatigue fatigued fatiguee fatigues fato fator fatores fatos fats fatsoen
fatsoenlijk fatsoenlijke fatt fatta fattade fattar fattas fattat fatte fatter fatti fattibile fattig
fattiga fattigare fattigdom fattige fatto fattore fattori fattoria fattura fatturato fatture fatty
faubourg faucet faucon faudra faudrait faul faule faulen fauler faulheit fault faults faulty fauna faune
fausse faussement fausses fauste fausten faut faute fautes fauteuil fauteuils fautori fauve faux fava
favela favelas faveur faveurs favoarea favola favole favoloso favor favorable favorablement
favorablemente favorables favorably favoraveis favoravel favore favorece favorecer favored favorendo
favorevole favorevoli favori favoriet favoriete favorieten favoring favorire favoris favorisant
favorisce favorise favorisent favoriser favorisiert favorit favorita favoritas favorite favoriten
favoriter favorites favoriti favorito favoritos favoritt favors favour favourable favourably favoured
favourite favourites favours fawn fax faxe fayda faydasi faz faza faze fazem fazemos fazenda fazendas
fazendeiro fazendeiros fazendo fazer fazerem fazermos fazes fazi fazia faziam fazie fazione fazioni
fazit fazla fazlasi fazlasini fazlasiyla fazy fazzoletto fb fe fea fear feared fearful fearing fearless
fears fearsome feasibility feasible feast feasts feat feather feathered feathers feats feature featured
features featuring feb febbraio febbre feber febre febrero februar februari februarie fecal feccia fece
fecero feces fecha fechada fechadas fechado fechados fechamento fechando fechar fecharam feche fecho
fechou fechten feci fed feda fede fedele fedeli fedelta feder federaal federacao federace federacion
federacja federacji federais federal federala federale federales federalism federalismo federalist
federally federalnego federalnej federalny federasyonu federated federatia federatie federatiei
federation federations federaux federn fedora fedre feds fedt fee feeble feed feedback feeder feeders
feeding feeds feel feeling feelings feels feen fees feest feestdag feestdagen feestelijk feestelijke
feesten feestje feestjes feet feg fega fegato fegyver fegyverek fegyveres fegyvert fehde fehl
fehlanzeige fehle fehlen fehlende fehlenden fehlender fehler fehlerfrei fehlerhaft fehlerhafte
fehlerhaften fehlern fehlst fehlt fehlte fehlten fehlverhalten feia feier feierabend feiere feierlich
feierliche feierlichen feierlichkeiten feiern feiert feiertag feiertage feiertagen feiertagsdienst
feierte feierten feige feigen feigheit feijao feil feilaktig feilen feiler fein feind feinde feinden
feindes feindlich feindliche feindlichen feindschaft feine feinem feinen feiner feines feinheiten
feinste feinsten feio feira feiras feire feirer feiret feiring feisty feit feita feitas feite feitelijk
feitelijke feiten feitico feito feitos fej feje fejeben fejem fejemben fejer fejet fejezet fejjel
fejkade fejl fejlen fejler fejlesztes fejlesztese fejlesztesi fejleszto fejlett fejlodes fejre fejrer
fejsie feks fekszik fekvo fel feladat feladata feladatok feladatot felaktig felaktiga felaktigheter
felaktigt felde felder feldern feldes feldherr feldmarschall feldolgozas feldweg feldzug fele feleben
felek felel felelem felelmetes felelos felesege feleseget felesegul felesleges felet felett feletti
felfele felgen felhasznalasa felhasznalasaval felicemente felici felicidad felicidade felicidades
felicita felicitacion felicitar felicitari felicitaties felicitations felicite feliciter feliciteren
felicity felig feline felirat feliz felizes felizmente fell felle felles fellesskap fellesskapet fellow
fellows fellowship fellowships felmeres felnek felnott felol felon felonies felons felony felre fels
felsefe felsen felso felsooktatasi felt feltem feltet feltetel feltetlenul felugyelo felujitott felul
feluri felvenni felvetel felvetelt fem female females femea femeas femei femeia femeie femeii femeile
femeilor femelle femelles femenil femenina femenino feminin feminina femininas feminine feminines
femininity feminino femininos feminins feminism feminisme feminismen feminismo feminismus feminist
feminista feministas feministe feminister feministerna feministes feministin feministinnen feministische
feministischen feministisk feministiska feministiskt feministki feminists femma femman femme femmes
femmina femmine femminile femminili femte femten femti femtio femton femur fen fena fence fenced fences
fencing fend fender fene fenerbahce fenetre fenetres fengsel fengselet fengslet fenice fenix fennel
fenomeen fenomen fenomenal fenomene fenomenet fenomeni fenomeno fenomenul fenster fenstern fent fenti
feny fenyes fenyt feo fer fera ferai feraient ferais ferait feral feras ferata ferd ferdig ferdige
ferdigheter fereastra ferencvaros ferestre ferez ferfi ferfiak ferfit feria feriado feriados ferias
fericire fericirea fericit fericita fericiti ferida feridas ferido feridos ferie ferien ferienhaus
ferienwohnung feries ferimentos ferir ferire ferisce ferita ferite feriti ferito ferje ferkel ferma
fermamente fermano fermare fermarmi fermarsi fermata fermate fermati fermato ferme fermee fermees
fermement ferment fermentacion fermentation fermented fermer fermes fermete fermeture fermez fermezza
fermi fermiamo fermier fermiers fermo fern fernab fernbedienung ferne fernen ferner fernhalten ferns
fernsehen fernsehens fernseher fernsehsender fernsehserie fernverkehr fernwarme fernzuhalten feroce
feroci ferocious ferons feront feroz ferragosto ferramenta ferramentas ferrar ferrari ferrea ferree
ferrer ferret ferreteria ferri ferries ferro ferrocarril ferrovia ferroviaire ferroviaires ferroviaria
ferroviario ferrovie ferry fersen fersk ferske fertig fertige fertigen fertiggestellt fertigkeiten
fertigstellung fertigt fertigte fertigung fertil fertile fertilidad fertilidade fertilite fertility
fertilizante fertilization fertilized fertilizer fertilizers fervent ferveur ferviente fervor fesseln
fesselt fesses fest festa festar festas feste festeggia festeggiare festejar festejo festem festen
fester festes festet festett festgehalten festgelegt festgelegte festgelegten festgenommen
festgeschrieben festgesetzt festgestellt festhalt festhalten festigen festigkeit festin festiva
festivais festival festivalen festivaler festivali festivals festivalu festivalul festivalului festive
festivi festividad festividades festivites festivities festivo festiwal festiwalu festland festlegen
festlegt festlegung festlich festliche festlichen festnahme festnahmen festnehmen festplatte festplatten
festsaal festschrift festsetzen festsetzung festspiele festspielen feststeht feststellbar feststellen
feststellt feststellte feststellung feststellungen festung festungen festzuhalten festzulegen
festzustellen fesztival fesztivalon fet feta fetal fetch fetched fetching fete fetele feter fetes
fetiche fetisch fetish fetita fetma feto fett fetta fette fetten fetter fettes fetus fetzen feu feucht
feuchte feuchten feuchter feuchtigkeit feud feudal feudale feudo feuer feuerloscher feuern feuers feuert
feuerwehr feuerwehrmann feuerwerk feuerzeug feuillage feuille feuilles feuilleton feux fever fevereiro
fevrier few fewer fewest fey fez ff fi fia fiaba fiabilite fiable fiables fiam fiamma fiamme fianca
fiancailles fiance fiancee fianchi fianco fianza fiar fiasco fiasko fiat fiatal fiatalabb fiatalok fiato
fiber fiberglass fibers fibra fibras fibre fibres fibrous fica ficado ficam ficamos ficando ficar ficara
ficaram ficarao ficarei ficarem ficaremos ficaria ficariam ficarmos ficasse ficava ficavam ficcao
ficcion ficelles ficha fichar fichas fiche fichero fiches fichi fichier fichiers fichte fichten fick
ficka fickan ficke ficken ficker fickle fickor fickt fico ficou ficticia ficticio fictie fictieve fictif
fictifs fiction fictional fictions fictitious fida fidanzamento fidanzata fidanzati fidanzato fidare
fidarsi fidati fiddle fiddling fideicomiso fidele fideles fidelidad fidelidade fidelite fidelity fidesz
fidi fido fiducia fiduciary fie fieber fiebre fiecare fiecarei fiecarui fief fieis fiel field fielded
fielder fielding fields fieldwork fielen fielmente fiend fiende fienden fiender fier fiera fierbinte
fierce fiercely fiere fierement fieri fiero fierro fiers fierte fiery fies fiese fiesen fiesta fiets
fietsen fietsers fietspad fievre fife fifteen fifteenth fifth fifths fifties fifty fig figado figaro
fight fighter fighters fighting fights figli figlia figlie figlio figliolo figs figueira figueiredo
figueirense figur figura figurant figurar figuras figurati figurative figuratively figure figured
figuren figurent figurer figures figuriamoci figurines figuring figurino figury figuur figuurlijk figyel
figyelem figyelembe figyelj figyelmet figyelni fii fiica fiii fiilis fiind fiindca fiinta fiinte fija
fijacion fijada fijado fijamente fijar fijn fijne fijner fijo fik fika fikir fikk fikret fikri fikse
fikser fikset fiksu fiktion fiktive fiktiven fil fila filament filaments filan filarmonica filas file
filed fileiras filen filer files filet filete filets filha filhas filho filhos filhote filhotes fili
filiaal filiacion filial filiala filiale filialen filiales filiali filiation filiere filieres filing
filings filipina filipinas filipino filistin fill fille filled filler fillers filles fillet fillette
filling fills filly film filma filmach filmade filmado filmagem filmagens filmami filmando filmar filmat
filmben filmde filme filmech filmed filmek filmele filmem filmemacher filmen filmene filmens filmer
filmerna filmes filmet filmfestival filmi filmie filmik filmiki filmikow filmiku filmin filming filmje
filmler filmleri filmmaker filmmakers filmmusik filmove filmow filmowa filmowe filmowego filmowej
filmowy filmowych filmowym filmpje filmpjes filmregisseur films filmt filmu filmul filmului filmy filo
filologia filosofen filosofi filosofia filosofica filosofico filosofie filosofische filosofiska filosofo
filosofos filosoof filozof filozofia filozofie filozofii fils filt filtar filter filtered filteren
filtering filtern filters filth filthy filtr filtracion filtrar filtrare filtration filtre filtrer
filtrera filtres filtri filtro filtros filtrow filtry filz fim fin fina finaaliin finaalissa finais
final finala finale finalement finalen finales finali finalidad finalidade finalist finalista finalistas
finaliste finalisten finalistes finalists finalita finalite finaliza finalizacao finalizar finalizat
finalized finalizzato finally finalmente finals finalu finalul finamente financas finance financed
financee financeira financeiramente financeiras financeiro financeiros financement financements financer
finances financi financiado financial financially financiamento financiar financiara financiare
financieel financiele financien financier financiera financiere financierement financieren financieres
financiering financiero financiers financing financne financni financnich financovani finans finansal
finanse finansiella finansielle finansiera finansierade finansierar finansieras finansiere finansieret
finansiering finansiert finansminister finansow finansowa finansowane finansowania finansowanie
finansowe finansowego finansowej finansowo finansowy finansowych finansowym finante finanz finanza
finanzamt finanze finanzen finanzia finanziamenti finanziamento finanziare finanziari finanziaria
finanziario finanziata finanziati finanziato finanziell finanzielle finanziellen finanzieller
finanzieren finanziert finanzierte finanzierten finanzierung finanzminister finanzministerium
finanzverwaltung finare finaste finca finch finche find finde finden finder findes findest findet
finding findings finds fine fined finele finely finement finendo finer finere fines finesse finest
fineste finestra finestre finestrino fing finge fingen fingendo finger fingerabdruck fingerabdrucke
fingeravtryck fingere fingered fingeren fingering fingern fingernagel fingernails fingerprint
fingerprints fingers fingertips fingindo fingir fingrar fingrarna fingre fingrene fingret fini finie
finir finira finiranno finire finirla finiront finis finisca finisce finisci finisco finiscono finish
finished finisher finishers finishes finishing finisse finissent finit finita finite finiti finition
finito finiva fink finland finlanda finlandais finlandia finlandssvenska finna finnair finnar finnas
finne finnen finner finnes finnisch finnische finnischen finnish finnland finns fino finom finoman
finora fins finsk finska finske finskt finster finstere finsteren finsternis fint finta finte finti
finto finzione fio fiocchi fiocco fiore fiorentina fiorentini fiorentino fiori fios fique fiquei fiquem
fir fira firade firande firar firas fire firearm firearms fireball fired firefighter firefighters
firefighting firefly firefox firem fireman firemen firemni firent fireplace fireplaces firepower fires
firestorm firewall firewood firework fireworks firing firm firma firmach firmado firmaer firmaet firmami
firman firmar firmare firmasi firmata firmati firmato firme firmei firmemente firmen firmensitz firmer
firmes firmeza firmie firmly firmom firmou firms firmu firmware firmy firsat firsati first firsthand
firstly firsts firth firtina fis fisc fiscaal fiscais fiscal fiscale fiscales fiscali fiscalia fiscalite
fiscalizacao fiscalizacion fiscaux fisch fische fischen fischerei fischers fischio fisco fish fished
fisher fisheries fisherman fishermen fishers fishery fishes fishing fishy fisica fisicamente fisicas
fisiche fisici fisico fisicos fisiere fisiologia fisk fiska fiskar fiskare fiskarna fiske fisken fisker
fiskeri fiskus fissa fissando fissare fissata fissati fissato fisse fissi fission fisso fist fists
fisura fit fita fitas fiti fitness fito fits fitta fitte fitted fitter fittest fitting fittings fitto
fiu fiuk fiul fiului fiume fiumi fiut five fives fix fixa fixacao fixade fixado fixant fixar fixas fixat
fixated fixation fixe fixed fixee fixees fixen fixer fixes fixieren fixiert fixierung fixing fixo
fixture fixtures fiyat fiyata fiyati fiz fizemos fizer fizeram fizesse fizessem fizeste fizet fizetett
fizetni fizic fizica fizice fizik fizika fizikai fiziksel fizyczna fizyczne fizycznego fizycznej
fizycznie fizyczny fizycznych fizycznym fizyka fizyki fizz fjell fjellene fjellet fjende fjenden fjender
fjerde fjern fjerne fjernede fjerner fjernes fjernet fjernsyn fjol fjollet fjor fjord fjorden fjorder
fjorton fl flaca flach flache flachen flachendeckend flachendeckende flacher flack flaco flacon flad
flade fladen flag flaga flage flaget flagg flagga flaggan flagge flagged flaggen flagget flaggor
flaggschiff flagi flagrant flagrante flags flagship flair flak flake flakes flaks flamand flamande
flamands flamante flambeau flamboyant flame flamenca flamenco flamengo flames flaming flamingo flammable
flamme flammen flammes flan flanc flanco flancs flandern flandes flange flank flanke flanked flanken
flankiert flanking flanks flannel flap flapping flaps flare flared flares flaschchen flasche flaschen
flash flashback flashbacks flashed flashes flashing flashlight flashy flask flaska flaskan flaske
flasker flaskor flat flate flatrate flats flatten flattened flatter flattered flattering flattern
flattery flau flaunt flaut flauta flauto flauw flavor flavored flavors flavour flavoured flavours flaw
flawed flawless flawlessly flaws flax flea fleas fleau flecha fleche fleches flechten fleck flecken fled
fledermaus fledermause fledged fledgling flee fleece fleeing fleet fleeting fleets fleisch flemme
flensburg fler flera flere flertal flertalet flertall flertallet fles flesh fleshy flesje flesjes
flessen flessibile flessibili flessibilita flest flesta fleste fleur fleurs fleuve fleuves flew flex
flexibel flexibele flexibilidad flexibilitat flexibilite flexibility flexible flexiblen flexibler
flexing flexion flexivel flic flick flicka flickan flicken flicker flickering flickor flickorna flicks
flics flieg fliege fliegen fliegende fliegenden flieger fliegt fliehen flieht flier fliers flies fliesen
flight flights flikken flikker flimsy flinch fling flingor flingue flink flinke flinkere flint flip
flippant flipped flipper flipping flips flirt flirten flirting flit flitigt flits float floated floating
floats flock flocks flod floden floder flog flogen floh flohen flohmarkt floj floja flojera flojet flojo
flok flokk flood flooded flooding floods floor floored flooring floors flop flopped floppy flops
floracion floraison floral florales florecer floreciente florecimiento florenz flores floresta
florestais florestal florestas flori florida florile florist floss flossen flot flota flotante flotar
flotation flote floten flotilla flots flott flotta flottan flottant flotte flotten floty flou flour
flourish flourished flourishing flow flowed flower flowering flowers flowing flown flows flu fluch
fluchen flucht fluchten fluchtet fluchtete fluchteten fluchtig fluchtige fluchtigen fluchtling
fluchtlinge fluchtlingen fluchtlings fluchtlingslager fluctuate fluctuating fluctuations fluency fluent
fluff fluffy flug fluga flugblatter fluge flugel flugeln flugels flugen fluges fluggesellschaft
fluggesellschaften flughafen flughafens flugit flugor flugplatz flugt flugverkehr flugzeug
flugzeugabsturz flugzeuge flugzeugen flugzeugs flugzeugtrager flui fluid fluida fluide fluides fluidez
fluidi fluidite fluido fluids fluir fluit fluiten flujo fluke flukt fluminense flung fluorescence
fluorescent fluoride flur fluren flurry flush flushed flushing fluss flusse flussen flusses flussi
flussig flussige flussigen flussiger flussigkeit flussigkeiten flusso flustered flustern flustert flut
flute fluten flutter fluttering fluvial flux fluxo fluxos fly flydde flydende flyder flyene flyer flyers
flyet flyg flyga flygande flyger flyget flygning flygplan flygplanet flygplats flygplatsen flygplatser
flygte flygtede flygter flygtninge flying flykt flykte flykten flykter flyktet flykting flyktingar
flyktingarna flyktninger flyplass flyplassen flyr flyt flyta flytande flytende flyter flytower flytt
flytta flyttade flyttades flyttar flyttas flyttat flyttats flytte flyttede flytten flytter flyttes
flyttet flyve flyvende flyver fm fo foam foame foaming foarte fob fobb fobia foc foca focada focado
focal focar foce foceni foco focsani focul focus focused focuses focusing focussed focussen fod fodbold
fodboldspiller fodder fodderne fode foden foderalismus foderation fodevarer fods fodsel fodselsdag
fodselsdagen fodslen fodt foe foes fofa fofo fog fogadja fogadni fogadott fogadta fogalma fogalmam fogao
foge fogem foggia foggy fogja fogjak fogjuk foglak foglalja foglalkozik foglalkozni foglalkozo
foglalkozott foglalt fogli foglia foglie foglio fogna fognak fogni fogo fogod fogok fogom fogos fogsz
fogueira foguete foguetes fogunk fogva fohlen foi foie foil foiled foin foire foires fois foiskola fok
fokent fokos fokozatosan fokus fokusera fokuserad fokuserade fokuserar fokusere fokuserer fokusert
fokuset fokussieren fokussiert fokussierung fol folclore fold folded folder folders foldet foldi folding
foldon foldre folds fole foleg folego folelse folelsen folelser foler foles folg folga folge folgen
folgend folgende folgendem folgenden folgender folgendes folger folgerichtig folges folgezeit folglich
folgst folgt folgte folgten folha folhas folia foliage folie folien folies folio folk folka
folkeafstemning folkene folkens folkeparti folkeskole folkeskolen folket folketinget folketingets
folkets folkgrupp folklore folks folkvalda folla follaje follar folle folles folleto folli follia
follicles follow followed follower followers following follows folly folos foloseasca folosesc foloseste
folosesti folosi folosim folosind folosirea folosit folosita folosite folositi folott folt folte folter
foltern folyaman folyamat folyamatos folyamatosan folyik folyo folyt folytatja folytatjuk folytatni
folytatodik folytatott folytatta folyton fome fomentar fomento fomos fonce foncer foncier fonciere
fonction fonctionnaire fonctionnaires fonctionnait fonctionnalite fonctionnalites fonctionnant
fonctionne fonctionnel fonctionnelle fonctionnement fonctionnent fonctionner fonctions fond fonda
fondamenta fondamental fondamentale fondamentalement fondamentales fondamentali fondamentalmente
fondamentaux fondamenti fondamento fondant fondare fondata fondate fondateur fondateurs fondati
fondation fondations fondato fondator fondatore fondatori fondatorul fondatrice fondazione fonde fondee
fondees fondement fondements fonden fondent fonder fonderia fonderie fondes fondi fondly fondness fondo
fondre fonds fondsen fondu fondue fondul fonduri fonetica fonok font fontaine fontainebleau fontaines
fontana fontane fontaneria fonte fontein fontes fonti fontos fontosabb fonts foo food foods fool fooled
fooling foolish foolishly foolishness fools foot footage football footballer footballers footballeur
footballeurs footed foothills foothold footing footnote footnotes footpath footprint footprints
footsteps footwear footwork for fora forach foraeldre foraeldrene foraeldres forage foraging foral foram
foran forandre forandrer forandret forandring forandringer forar foraret forarsaget forastero foray
forbade forbanna forbannet forbedre forbedret forbedring forbedringer forbehold forberede forberedelse
forbereder forberedt forbi forbid forbidden forbidding forbids forbindelse forbindelsen forbindelser
forbinder forbli forblir forblive forbliver forbrug forbrugerne forbruk forbruker forbrukere
forbrydelser forbrytelser forbud forbudet forbudt forbund forbundet forby forbyr forca forcada forcado
forcados forcando forcant forcar forcas force forced forcee forceful forcefully forcement forcent forcer
forces forchetta forcibly forcieren forciert forcing forcou ford fordel fordele fordelen fordelene
fordeler fordeling fordelt forderband fordere forderer forderlich fordern fordert forderte forderten
forderung forderungen forderverein fordi forditas forditott forditotta forditva fordon fordonet fordul
fordulo fordult fore forearm forebygge forecast forecasting forecasts foreclosure forecourt foredrag
forefathers forefront forega foregaende foregar foregik foregikk foregoing foreground forehead foreign
foreigner foreigners forekommer foreldre foreldrene foreligger forelobig forelsket forem foreman
foremost foren forende forenede forening foreningen foreningens foreninger forenklet forense forensic
forensics forensisch foreplay forer forerunner fores foresee foreseeable foreseen foresight foresla
foreslaet foreslar foreslo foreslog forest foresta forestal foreste forested forester forestier
forestiere forestiers forestil forestille forestiller forestilling forestillingen forestillinger
forestry forests foret foreta foretage foretager foretages foretaget foretak foretar foretatt
foretraekker foretrekker forets forever foreword forfaerdelig forfaerdelige forfaerdeligt forfait
forfaits forfatter forfattere forfatteren forfeit forfeited forfeiture forferdelig forferdelige forfra
forfulgt forgaeves forgalmi forgalom forgave forge forged forger forgery forges forget forgets
forgetting forging forgive forgiven forgiveness forgives forgiving forgo forgot forgotten forhabentlig
forhand forhandle forhandler forhandling forhandlingene forhandlinger forhandlingerne forhindre
forhindrer forhold forholde forholdene forholder forholdet forholdsvis fori forinden forint forintos
forintot forja forjado forjar fork forkant forked forkert forkerte forklar forklare forklarede forklarer
forklaret forklaring forklaringen forklart forklarte forks forlade forlader forladt forlaengelse
forlaenget forlag forlate forlater forlatt forleden forlob forlod forlot form forma formaat formaban
formacao formach formacie formacion formacja formacji formacoes formada formadas formade formado
formados formaede formaggi formaggio formais formaja formajaban formajat formal formaldehyde formale
formalen formalet formali formalidad formalita formalitaten formalites formalities formality formalizar
formally formalmente formalne formalnie formam formand formanden formando formano formant formar
formaram formare formarea formarsi formas format formata formate formaten formatet formateur formati
formatia formatie formation formationen formations formative formativo formato formatos formats
formatted formatting formatu formatura formazione formazioni forme formeaza formed formee formeel
formees formel formele formell formella formelle formellement formellt formeln formelt formen forment
formentlig former formerly formes formet formiche formidabile formidable formidables formiddag formidle
formidling formie formiga formigas forming formlich formos formou forms formt formu formue formula
formulacao formulaire formular formulare formulario formularios formularz formulas formulate formulated
formulating formulation formulations formulazione formule formulee formuler formulera formulering
formuleringar formules formulier formulieren formuliert formulierte formulierten formulierung
formulierungen formuly formy forna fornece fornecedor fornecedores fornecem fornecendo fornecer forneceu
fornecida fornecido fornecidos fornecimento fornemme fornemmelse fornemmer fornendo forni fornire
fornisce forniscono fornita fornite forniti fornito fornitore fornitori fornitura forniture forno
fornojelse forntida fornuft fornuftig fornuftigt fornybar foro forpligtet forpliktelser forpliktet forra
forradalom forras forrasa forrasok forreste forresten forretning forretningen forretninger
forretningsmand forrige forro fors forsa forsaken forschen forscher forschern forscht forschung
forschungen forschungseinrichtungen forschungsergebnisse forschungsinstitut forschungsprojekt
forschungszentrum forse forside forsiden forsigtig forsigtigt forsikre forsikring forsiktig forsiktige
forsinket forska forskar forskare forskaren forskarna forskel forskelle forskellen forskellig
forskellige forskelligt forsker forskere forskerne forskjell forskjellen forskjellene forskjeller
forskjellig forskjellige forskning forskningen forskrift forslag forslaget forsog forsoge forsoger
forsoget forsogt forsogte forst forsta forstaelse forstaet forstand forstar forstas forste forsten
forster forsterker forsto forstod forstwirtschaft forsvandt forsvant forsvar forsvare forsvarer
forsvaret forsvarets forsvarlig forsvinde forsvinder forsvinne forsvinner forsvundet forsvunnet forsynet
fort forta fortael fortaelle fortaeller fortaelling fortaellingen fortaellinger fortalece fortalecer
fortalecimento fortalecimiento fortaleza fortalt fortalte fortan fortare fortat fortbestand fortbewegung
fortbildung fortbildungen forte fortei fortele fortell fortelle forteller fortelling fortellingen
fortellinger fortelor fortement fortemente fortere forteresse fortes fortezza fortfahren fortfarande
fortfuhren fortfuhrung fortgefuhrt fortgeschritten fortgeschrittene fortgeschrittenen fortgesetzt forth
forthcoming forti fortid fortiden forties fortifications fortified fortin fortissimo fortitude fortjener
fortjent fortjente fortlaufend fortnight fortpflanzung fortress fortryde fortryder forts fortsaet
fortsaette fortsaetter fortsat fortsatt fortsatta fortsatte fortschritt fortschritte fortschritts
fortsett fortsette fortsetter fortsetzen fortsetzt fortsetzung fortuin fortuna fortunata fortunatamente
fortunate fortunately fortunati fortunato fortune fortunes fortuny fortwahrend forty fortzufuhren
fortzusetzen forud foruden forum forumet forums foruns forurening forurensning foruten forutsetning
forutsetninger forutsetter forvaltning forvejen forvente forventede forventer forventes forventet
forventningene forventninger forvirret forward forwarded forwarding forwards forza forzada forzado
forzar forzare forzata forzati forzato forze forzosa forzosamente forzoso fos fosa fosforo fosil foso
foss fossa fosse fosseis fossem fossero fosses fossi fossiele fossil fossila fossile fossilen fossiles
fossili fossilien fossils fossimo fosso fost fosta foste foster fostered fostering fosters fosti fostul
fostului fot fotbal fotbaliste fotball fotballspiller fotballspillere fotbalove fotbalu fotboll
fotbollen fotbolls fotek fotel fotelu foten fotka fotki fotku fotky foto fotocopia fotogalerie fotograaf
fotograf fotografa fotografar fotografen fotografer fotografera fotograferen fotografi fotografia
fotografiar fotografias fotografica fotografiche fotografico fotografie fotografien fotografier
fotografieren fotografiert fotografii fotografiile fotografin fotograflar fotograflari fotografo
fotografos fotok foton fotos fotot fots fottuto fotus fotze fotzen fou foudre fouet fought fouille
fouiller fouilles foul foulard foule fouled foulee foules fouls found foundation foundations founded
founder founders founding foundries foundry fountain fountains four fourchette fourmis fourni fournie
fournier fournies fournir fournis fournissant fournissent fournisseur fournisseurs fournit fourniture
fournitures fourrure fours fourteen fourteenth fourth fous fout foute fouten foutent foutez foutje
foutre foutu foutue foutus fovaros fovarosban fovarosi fowl fox foxes foxy foyer foyers foz fr fra fraai
fraaie fraca fracao fracasado fracasar fracaso fracasso fraccion fraccionamiento fracht frachter
fracking fraco fracos fractal fractie fractievoorzitter fraction fractional fractions fractura fracture
fractured fractures fracturing fraek frag fraga fragancia fragata frage fragebogen fragen fragestellung
fragestellungen fragezeichen fragil fragile fragiles fragili fragilidad fragilidade fragilita fragilite
fragility fraglich fraglichen fragment fragmentacion fragmentation fragmente fragmented fragmenten
fragmento fragmentos fragmentow fragments fragmentu fragmenty fragole fragrance fragrant fragst fragt
fragte fragten fragwurdig fragwurdige fragwurdigen fraiche fraichement fraiches fraicheur frail fraile
frainteso frais fraise fraises frakcji frakt frakte fraktet fraktion fraktionen fraktionschef
fraktionsvorsitzende fraktur fram frame framed frames framework frameworks framfor framing framkommer
framme frammenti frammento framover framsidan framsteg framtid framtida framtiden framtidens frana franc
francais francaise francaises francamente francba francesa francesas francese franceses francesi francez
franceza franceze franche franchement franchi franchir franchise franchises franchit francia
franciaorszag francii franciscano francophone francophones francophonie francos francouzske francouzsky
francs francuscy francuska francuski francuskich francuskie francuskiego francuskiej francuskim
francusku francuzi francuzow frane frange frango franja franka franke franken frankenstein frankfurt
frankfurter frankfurts frankische frankischen frankly frankreich frankreichs franks franqueza franquia
franquicia fransa fransiz fransizca fransk franska franske franskt fransman franta frantei frantic
frantically franziskus franzose franzosen franzosin franzosisch franzosische franzosischen franzosischer
franzosisches frappant frappe frappee frappent frapper frappes fraqueza frasco frase fraser frases frasi
frat fratatt frate fratele fratellanza fratelli fratellino fratello fratelui fraternal fraternidad
fraternidade fraternite fraternity frati fratii fratilor frattempo frattura fratture fratura frau
frauchen fraud fraude fraudes frauds fraudulent fraudulenta frauen frauenrechte fraught fraulein
fraunhofer fravaer fray frazione frazioni freak freaked freaking freaks freaky frecce freccia frech
freche frechen frechheit freckles frecuencia frecuente frecuentemente frecvent frecventa frecvente
fredag fredagar fredagen fredags fredda fredde freddi freddo fredelig freden fredlig fredliga free
freebies freed freedman freedom freedoms freehold freeing freelance freelancer freely freeman freer
frees freestyle freeway freeze freezer freezes freezing frega fregato freguesia frei freibad
freiberufler freibetrag freiburg freiburger freie freiem freien freier freies freigabe freigeben
freigegeben freigelassen freigelegt freigeschaltet freigesetzt freigesprochen freigestellt freight
freighter freihandel freiheit freiheiten freiheitliche freiheitlichen freiheitsstrafe freiherr
freilassung freileitung freilich freimaurer frein freinage freiner freins freio freir freira freiras
freiraum freiraume freire freising freispruch freistaat freitag freitags freiwillig freiwillige
freiwilligen freiwilliger freiwilliges freizeit freizugigkeit frekvens frekvent frekwencja frekwencji
frem fremad fremd fremde fremdeles fremden fremder fremdes fremdkorper fremdsprache fremdsprachen
fremfor fremgang fremgar fremme fremmed fremmede fremmer fremmest fremmet fremover fremragende
fremskridt fremst fremstar fremste fremstille fremstillet fremstilling fremstilt fremtid fremtiden
fremtidens fremtidig fremtidige frenar frenare french frenesi freni freno frente frentes frenzy
frequemment frequence frequences frequencia frequencies frequency frequent frequenta frequentando
frequentano frequentar frequentare frequentation frequentato frequente frequented frequentemente
frequenter frequentes frequenti frequentie frequently frequents frequenz frequenza frequenze frequenzen
frere freres fresa fresca fresche freschi fresco frescura fresh fresher freshly freshman freshmen
freshness freshwater fresno fresque fresse fressen fret frete fretta freud freude freuden freudig freue
freuen freund freunde freunden freundes freundeskreis freundin freundinnen freundlich freundliche
freundlichen freundlicher freundliches freundlichkeit freundschaft freundschaften freundschaftlich
freundschaftliche freundschaftsspiel freust freut freute freuten fri fria frialdad friar friare friars
frias fric frica friccion friction frid friden fridge frie fried friede frieden friedens
friedensbewegung friedensnobelpreis friedensverhandlungen friedensvertrag friedhof friedhofe friedhofs
friedlich friedliche friedlichen friedlicher friedliches friedrichshafen friedrichshain friend
friendlies friendliness friendly friends friendship friendships frieren friert fries friesland frig
frigate fright frighten frightened frightening frigid frigider frigo frigorifico frihed friheden frihet
friheten friheter friidrott frijol frikjent fringe fringes fringues frio frios fris frisch frische
frischem frischen frischer frisches frisdrank frise friseur frisk friska friske friskt friss frisse
frissen frisson frissons frisst frist fristad fristen fristende frister frisur frisuren frisyr frit
frita frites fritid fritiden fritids frito fritt fritte fritto frivillig frivilliga frivillige
frivilligt frivolous frizione fro frodas frode frodi frog frogs froh frohe frohen frohes frohlich
frohliche frohlichen frohlicher frohliches frohlichkeit froid froide froides froids frokost from fromage
fromagerie fromages fromm fromme frommen froncie fronde fronleichnam front fronta frontage frontal
frontale fronte fronted fronteggiare fronteira fronteiras fronten frontera fronteriza fronterizo fronti
frontier frontiera frontiere frontieres frontiers fronting fronts frontu fronty frosch frosche frost
frosted frosting frosty frota frotter frown frowned froze frozen frp fru fruar frucht fruchtbar
fruchtbare fruchtbaren fruchtbarkeit fruchte fruchten fructe fructose frue frugal frugt fruh fruhdienst
fruhe fruhen fruher fruhere fruheren fruherer fruheres fruhes fruheste fruhesten fruhestens fruhjahr
fruhling fruhlings fruhstuck fruhstucken fruhzeitig fruhzeitige fruit fruitful fruition fruitless fruits
fruity frukost frukosten frukt frukten frukter frumoasa frumoase frumos frumosi frumusete frumusetea
frun frunte fruntea frunze frunzele frust frusta frustracao frustracion frustrado frustrant frustrante
frustrasjon frustrate frustrated frustratie frustrating frustration frustrations frustre frustrerad
frustrerande frustrerend frustrerende frustrierend frustriert fruta frutas fruto frutos frutta frutti
frutto fry fryer frygt frygte frygtede frygten frygter frying frykt frykte fryktelig frykten frykter
fryktet frys frysa fryse frysen fryser frytki fryzjera ft ftp fu fuat fuchse fucile fucili fuck fucked
fucker fuckers fucking fucks fudge fuego fuel fueled fueling fuelled fuels fuente fuera fueras fuero
fuerte fuertemente fuerza fuga fugaz fuge fugen fugg fugge fuggetlen fuggetlenul fuggire fuggiti fuggito
fuggoen fuggono fugindo fugir fugiram fugit fugitive fugitives fugitivo fugiu fugl fugle fuglene fugler
fugt fugte fuhl fuhle fuhlen fuhler fuhlst fuhlt fuhlte fuhlten fuhr fuhre fuhren fuhrend fuhrende
fuhrenden fuhrender fuhrer fuhrers fuhrerschein fuhrpark fuhrst fuhrt fuhrte fuhrten fuhrung fuhrungen
fuhrungskraft fuhrungskrafte fuhrungskraften fuhrungspositionen fui fuient fuir fuis fuit fuite fuites
fuj fukt fuktig fuktiga fuktigt fukushima ful fula fulano fulcro fuld fulda fulde fuldkommen
fuldstaendig fuldstaendigt fuldt fulfil fulfill fulfilled fulfilling fulfillment fulfills fulfilment
fulgt fulgte full fulla fullaste fullback fulle fullen fuller fullest fullkomligt fullness fullo
fullstendig fullt fullte fullten fulltime fullung fully fulmine fulmini fult fum fuma fumaca fumador
fumando fumar fumare fumato fumatori fumble fumbled fume fumee fumees fumer fumes fumeur fumeurs fumi
fumier fuming fumo fun funcao funcion funciona funcional funcionam funcionamento funcionamiento
funcionando funcionar funcionaria funcionario funcionarios funcionava funcione funcionou funcoes functia
functie functiei functies functii functiile function functiona functional functionaliteit functionality
functionally functionare functionat functioneaza functioned functioneel functioneert functionele
functioneren functioning functions functiune fund funda fundacao fundacion fundacional fundacja fundacje
fundacji fundacoes fundada fundado fundador fundadora fundadores fundal fundament fundamentais
fundamental fundamentale fundamentalen fundamentalism fundamentalist fundamentally fundamentalmente
fundamentals fundamente fundamenteel fundamentele fundamento fundamentos fundamenty fundar fundatia
fundatiei funde funded funden fundera funderade funderar funderat funderingar fundet fundicion fundido
fundiert fundierte fundig funding fundir fundo fundort fundos fundou funds fundul fundus fundusz
fundusze funduszu funduszy funebre funebri funerailles funeraire funeral funerale funerals funeraria
funf funfmal funfte funftel funften funfter funftes funfzehn funfzig funfziger fungal funge fungera
fungerade fungerande fungerar fungerat fungere fungerede fungeren fungerende fungerer fungert fungerte
funghi fungi fungieren fungiert fungierte fungo fungos fungovani fungovat funguje funguji fungus funk
funka funkade funkar funkat funkce funkci funkcja funkcje funkcji funkcjonariusz funkcjonariusze
funkcjonariuszy funkcjonowac funkcjonowania funkcjonowanie funkcjonuja funkcjonuje funkcni funke funken
funker funket funksjon funksjonen funksjoner funksjonshemmede funktion funktional funktionale
funktionalen funktionalitat funktionar funktionare funktionelle funktionen funktioner funktionieren
funktionierende funktionierenden funktionierendes funktioniert funktionierte funktionsfahig
funktionsweise funky funn funnel funnet funnier funniest funnit funnits funny funtow funziona funzionale
funzionali funzionalita funzionamento funzionano funzionante funzionare funzionari funzionato funzionava
funzione funzionera funzioni fuochi fuoco fuori fur furacao furar furat furbi furbo furcht furchtbar
furchtbare furchtbaren furchte furchten furchterlich furchtet furchtete furcsa furdo fureinander furent
fureur furgone furia furieux furiosa furioso furiosos furious furiously furnace furnaces furnish
furnished furnishing furnishings furniture furo furono furor furry furs fursorge furst fursten
furstenberg furstenfeldbruck furstentum furstin furstlichen furt furth further furthering furthermore
furthest furti furto fury furz fusao fuse fused fusee fusees fuselage fuses fusese fusesera fusi fusie
fusil fusilamiento fusillade fusils fusion fusione fusionner fusk fuska fuskar fuso fuss fussy fusto fut
futas futbol futbolcu futbolista futbolu futebol futile futility futni futo futott futter futtern
futtert futterung futur futura futuramente futuras future futures futuri futuristic futuro futuros
futurs fuyant fuzil fuzileiros fuzz fuzzy fx fy fylde fylder fyldt fyldte fylke fylkene fylker
fylkesmannen fylket fyll fylla fyllas fylld fyllda fyllde fylle fyller fylls fyllt fylt fylte fynd
fynske fyr fyra fyran fyre fyren fyrer fyret fyrtio fyrverkerier fysiek fysieke fysiikan fysik fysikk
fysisk fysiska fysiske fysiskt fyysisesti fyzicke fyzicky ga gaaf gaan gaande gaat gaatje gab gabbia
gabby gabe gabel gabelstapler gaben gabinecie gabinet gabinete gabinetto gabinetu gable gables gaceta
gache gacher gachis gacie gad gada gadac gadaja gadal gadam gadania gadanie gadasz gaddafi gade gaden
gader gaderne gadget gadgets gado gadzety gaeld gaeldende gaelder gaest gaester gaesterne gaet gaette
gaetter gaf gaffe gaffel gag gaga gage gages gagging gagnait gagnant gagnante gagnants gagne gagnee
gagnent gagner gagnera gagnes gagnez gags gai gaia gaillard gain gained gaining gains gait gajo gajos
gal gala galactic galaktyki galan galardon galassia galatasaray galati galaxia galaxie galaxien galaxies
galaxy galben gale galen galenskap galera galere galeres galeria galerias galerie galerien galeries
galerii galerij gales galet galette galezi galgen gali galiba galibiyet galilea galilee galileo galindo
galinha galinhas galizien gall galla gallant gallardo galle gallega gallego gallen galler galleri
galleria gallerie galleries gallery galles galleta galley galli gallina galline gallinero gallo gallois
gallon gallons gallop galloping gallows galna galning galningar galo galop galore galpon gals galskap
galt galten galvan galvanized galvez gama gamarra gamba gambe gambit gamble gambler gamblers gambling
gamboa game gamer games gamin gamine gaming gamins gamla gamle gamlebyen gamma gammal gammalt gamme
gammel gammeldags gammelt gana ganada ganadera ganaderia ganadero ganado ganador ganadora ganancia ganar
gancho gand gandesc gandeste gandesti gandim gandirea gandit gandul ganduri gandurile gang ganga
gangbare gange gangen gangene ganger gangige gangigen gangs gangster gangsters gangu ganha ganhado
ganhador ganhadores ganham ganhamos ganhando ganhar ganharam ganhava ganhe ganhei ganho ganhos ganhou
gano gans ganse ganska ganske ganso gant gantry gants ganz ganze ganzem ganzen ganzer ganzes
ganzheitliche ganzjahrig ganzlich gap gapa gaping gaps gar gara garage garagem garagen garages garaget
garaje garandeert garanderen garant garanta garante garantem garantera garanterad garanterar garanterat
garantere garanterer garanteret garantert garanti garantia garantias garantida garantido garantie
garantien garantier garantieren garantiert garantierte garanties garantindo garantir garantire garantis
garantisce garantiscono garantit garantita garantiti garantito garantiu garantizar garanto garanzia
garanzie garay garazu garb garbage garcia garcon garcons gard gardait gardant garde gardee garden
gardener gardeners gardening gardens gardent garder gardera garderie garderob garderobe garderoben
garderoby gardes gardez gardien gardienne gardiens gardiner gardla gardlo gare garen garer gares
garganta garip garita garland garlic garment garments garn garnalen garner garnered garnet garnish
garnison garnitur garota garotas garoto garotos garou garra garrafa garrafas garrido garrison garrote
gars garsc garstka garten gartenhaus gartens garter gartner garza garzon gas gasdotto gase gaseasca
gasen gaseosa gaseous gases gasesc gaseste gasesti gasi gasim gasit gasita gasite gasiti gasket
gasoducto gasolina gasoline gasolinera gasp gasped gaspillage gaspiller gasping gasps gass gasse gassed
gassen gassi gast gasta gastado gastando gastar gastarbeiter gaste gastehaus gasten gastezimmer
gastfreundschaft gastgeber gasthaus gastheer gasthof gasto gastos gastou gastric gastrointestinal
gastronomia gastronomica gastronomico gastronomie gastronomique gastspiel gaststatte gaststatten
gastvrij gastvrijheid gat gata gatan gate gateau gateaux gated gaten gatene gater gates gateway gather
gathered gathering gatherings gathers gatilho gatillo gatinha gatinho gato gator gatorna gatos gatta
gatte gatten gatti gattin gatto gattung gattungen gatunek gatunki gatunkow gatunku gaucha gauche gaucher
gauchistes gaucho gauge gauges gaul gaule gaulle gaulois gaumen gauner gauntlet gauw gav gave gavekort
gaven gaver gaveta gaviota gavn gavs gay gayet gays gaz gaza gazastreifen gazda gazdag gazdasag
gazdasagi gazduit gaze gazecie gazem gazet gazeta gazetach gazete gazeteci gazeteciler gazetesi gazette
gazety gazi gaziantep gazing gazociag gazoduc gazon gazow gazprom gazu gazy gazzetta gdanska gdanskiej
gdansku gdy gdyby gdybym gdybys gdybyscie gdybysmy gdyz gdzie gdziekolwiek gdzies ge geaardheid
geaccepteerd geacht geachte geachtet geactiveerd geadopteerd geahndet geahnt geallieerden geanalyseerd
geandert geanderte geanderten geannuleerd geant geante geants geantwortet gear gearbeitet gearbox geared
geargert gearing gearresteerd gearriveerd gears geassocieerd geavanceerde geb gebaar geback gebacken
gebadet gebak gebakken gebannt gebaren gebarmutter gebaseerd gebaseerde gebastelt gebaude gebauden
gebaudes gebaudetechnik gebaut gebaute gebauten gebe gebed gebeden gebeld geben gebergte gebessert gebet
gebete gebeten gebetet gebeurd gebeurde gebeuren gebeurt gebeurtenis gebeurtenissen gebied gebieden
gebiet gebiete gebieten gebietes gebiets gebilde gebildet gebildete gebildeten gebildeter gebilligt
gebirge gebirges gebiss gebissen gebit geblasen geblazen gebleken geblendet geblesseerd gebleven
geblieben gebliebene gebliebenen geblockt geblokkeerd geboden geboeid geboekt gebogen gebohrt
gebombardeerd gebonden geboorte geboortedatum geboorteplaats geboortestad geboren geborene geborenen
geborgen geborgenheit gebot gebote geboten gebotenen gebouw gebouwd gebouwde gebouwen gebracht gebrannt
gebraten gebrauch gebrauchen gebrauchlich gebraucht gebrauchte gebrauchten gebrauchtwagen gebrek
gebremst gebrochen gebrochene gebrochenen gebroeders gebroken gebruder gebruik gebruikelijk
gebruikelijke gebruiken gebruiker gebruikers gebruikersnaam gebruikgemaakt gebruikmaken gebruikt
gebruikte gebruikten gebt gebucht gebuhr gebuhren gebuhrend gebuhrt gebundeld gebundelt gebunden
gebundene gebundenen geburt geburten geburtige geburtsdatum geburtshilfe geburtsort geburtstag
geburtstage geburtstages geburtstags geburtstagsfeier geburtstagsgeschenk gebusch gebyr gec gece gececek
gecede geceler geceleri gecen gecenin gecer gecerek gecerken gecerli gecesi geceyi gecici gecip gecirdi
gecirdigi geciren gecirmek gecis geciyor gecmeden gecmek gecmis gecmisi gecmiste gecombineerd
gecompliceerd geconcentreerd geconfronteerd geconstateerd gecontroleerd gecontroleerde gecreeerd gecti
gectigi gectim gedaald gedaan gedacht gedachte gedachten gedachtnis gedampft gedanke gedanken
gedankengang gedankengut gedanklich gedankt gedanst gedateerd gedauert gedeckt gedeeld gedeelde gedeelte
gedeeltelijk gedeeltelijke gedefinieerd gedeihen gedeiht gedekt gedenken gedenkt gedenktafel gedenktag
gedeputeerde gedetailleerd gedetailleerde gedeutet gedicht gedichte gedichten gediend gedient gedigen
geding gedoe gedood gedoopt gedownload gedraag gedraagt gedraaid gedrag gedragen gedragscode gedrange
gedrangt gedreht gedreven gedroht gedronken gedroogde gedroomd gedruckt gedruckte gedruckten gedrukt
gedrukte geduld gedulden geduldet geduldig gedumpt gedurende geduscht geduurd geduwd gedwongen gee geef
geeft geehrt geehrte geehrter geeignet geeignete geeigneten geeigneter geeignetes geeindigd geeinigt
geeist geek geeks geeky geel geen geendet geerbt geerntet geese geest geestelijk geestelijke
geestelijken geesten geevacueerd geexecuteerd geez gefaald gefahr gefahrden gefahrder gefahrdet
gefahrdete gefahrdeten gefahrdung gefahren gefahrlich gefahrliche gefahrlichen gefahrlicher gefahrliches
gefahrlichkeit gefahrlichste gefahrlichsten gefahrstoffe gefahrstofflager gefahrt gefahrten gefalle
gefallen gefallene gefallenen gefallig gefalligst gefallt gefalscht gefalschte gefalschten gefaltet
gefangen gefangene gefangenen gefangener gefangenschaft gefangnis gefangnisse gefangnissen gefarbt
gefarbte gefarbten gefasst gefassten gefecht gefechte gefechten gefehlt gefeiert gefeliciteerd gefertigt
gefertigte gefertigten gefesselt gefestigt gefeuert gefickt gefiel gefilmd gefilmt gefinancierd geflogen
geflohen geflossen gefluchtet gefluchtete gefluchteten geflugel gefolge gefolgt gefoltert gefordert
geforderte geforderten geformt geforscht gefotografeerd gefragt gefressen gefreut gefroren gefruhstuckt
gefrustreerd gefuge gefuhl gefuhle gefuhlen gefuhlt gefuhlte gefuhlten gefuhrt gefuhrte gefuhrten
gefullt gefullte gefullten gefunden gefundene gefundenen gefurchtet gefuttert gegaan gegangen
gegarandeerd gegeben gegebene gegebenen gegebenenfalls gegebener gegebenheiten gegen gegend gegenden
gegeneinander gegengewicht gegenleistung gegensatz gegensatze gegenseite gegenseitig gegenseitige
gegenseitigen gegenseitiges gegenseitigkeit gegenspieler gegenstand gegenstande gegenstanden gegenstuck
gegenteil gegentor gegenuber gegenuberliegenden gegenuberstehen gegenuberstellung gegenverkehr gegenwart
gegenwartig gegenwartige gegenwartigen gegenwehr gegenwind gegenzug gegessen gegeten gegeven gegevens
gegijzeld geglaubt gegliedert gegluckt gegner gegnerische gegnerischen gegnern gegners gegonnt gegoogelt
gegooid gegossen gegoten gegraben gegrepen gegriffen gegrillt gegroeid gegrundet gegrundete gegrundeten
geguckt geh gehaald gehabt gehackt gehad gehakt gehalt gehalte gehalten gehaltene gehaltenen gehalter
gehalts gehaltserhohung gehandeld gehandelt gehandhaafd gehandhabt gehandicapte gehandicapten gehangen
gehangt gehanteerd gehasst gehauen gehause gehe gehecht geheel gehege geheilt geheim geheimdienst
geheimdienste geheimdiensten geheime geheimen geheimer geheimes geheimhaltung geheimnis geheimnisse
geheimnisvoll geheimnisvolle geheimnisvollen geheimtipp geheiratet gehele gehen gehende gehenden geheten
gehetzt geheugen gehindert gehirn gehirne gehirnerschutterung gehirns gehirnwasche gehoben gehobene
gehobenen gehofft geholfen geholpen geholt gehoopt gehoor gehoord gehoorzamen gehor gehorchen gehore
gehoren gehorende gehorenden gehorig gehorige gehorigen gehorsam gehorst gehort gehorte gehorten
gehouden gehst geht gehullt gehuurd gehuwd gehweg geidentificeerd geier geige geil geile geilen geiler
geiles geilste geilsten geimpft geinformeerd geinspireerd geinstalleerd geintegreerd geintegreerde
geinteresseerd geinterpreteerd geinterviewd geintroduceerd geinvesteerd geir geirrt geisel geiseln
geiselnahme geisoleerd geisoleerde geist geiste geister geistern geistes geisteskrank geistig geistige
geistigen geistiger geistiges geistliche geistlichen geistlicher geit geiten geiz geizig gej geja
gejaagd gejagt gejat geje gejem gejow gek gekampft gekannt gekauft gekaufte gekauften gekehrt gekeken
gekend gekende gekenmerkt gekennzeichnet gekennzeichneten gekippt gekke gekken geklagt geklappt geklart
geklaut geklebt gekleed gekleidet geklettert gekleurd gekleurde geklickt geklingelt geknackt geknallt
geknipt geknupft gekocht gekomen gekommen gekommene gekommenen gekonnt gekookt gekopieerd gekoppeld
gekoppelt gekost gekostet gekozen gekrankt gekregen gekriegt gekrochen gekront gekuhlt gekummert gekund
gekundigt gekurt gekurzt gekusst gekwalificeerd gekwetst gel gela gelaber gelachen gelacht gelachter
gelada geladeira geladen geladene geladenen gelado gelagert gelahmt gelanceerd geland gelande gelander
gelandes gelandet gelandewagen gelang gelangen gelangt gelangte gelangten gelangweilt gelassen
gelassenheit gelate gelaten gelati gelatin gelatina gelato gelaufen gelaufig gelaunt gelb gelbe gelben
gelber gelbes gelblich geld geldanlage geldautomaten geldbeutel gelden gelder geldern geldes geldgeber
geldi geldig geldige geldigi geldiginde geldigini geldik geldim geldin geldiniz geldpolitik geldstrafe
geldt geldwasche gele gelebilir gelebt gelebte gelecege gelecegi gelecegin gelecegini gelecek gelecekte
geleckt geleden gelee geleefd geleen geleend geleerd geleerde geleerden geleert gelegd gelegen gelegene
gelegenen gelegenheden gelegenheid gelegenheit gelegenheiten gelegentlich gelegentliche gelegentlichen
gelegt gelehrt gelehrte gelehrten gelehrter geleid geleide geleidelijk geleistet geleistete geleisteten
geleitet geleitete geleiteten gelekt gelen gelene geleneksel geleni gelenk gelenke gelenkt gelenler
gelerek gelernt gelernte gelernter gelesen gelet geleugnet geleverd gelezen geliebt geliebte geliebten
geliebter geliefd geliefde geliefden geliefert gelieferten geliehen gelieve gelijk gelijkaardige gelijke
gelijkenis gelijkheid gelijknamige gelijkspel gelijktijdig gelijkwaardige gelin gelince gelingen gelingt
gelinkt gelip gelir gelirken gelirse gelisen gelisim gelisimi gelisme gelismis gelistet gelistirilen
gelistirme gelitten geliyor geliyorum geliyoruz gelme gelmeden gelmedi gelmek gelmektedir gelmesi
gelmesini gelmeye gelmez gelmis gelmisti gelmistir gelmiyor gelo gelobt gelobte gelockert gelockt
gelogen gelohnt geloof geloofd geloofde geloofden gelooft geloofwaardig geloofwaardigheid gelopen gelosa
geloscht gelosia geloso gelost geloven gelovigen gels gelsenkirchen gelsin gelte gelten geltend geltende
geltenden geltendes geltung geltungsbereich gelubde geluftet geluid geluiden geluisterd geluk gelukkig
gelukkige gelukkiger gelukkigste gelukt gelul gelungen gelungene gelungenen gelungener gelungenes gem
gemaakt gemaakte gemacht gemachte gemachten gemahl gemahlin gemak gemakkelijk gemakkelijker gemalde
gemalden gemalt gemarkeerd gemarkung gemarteld gematigd gematigde gemeen gemeenschap gemeenschappelijk
gemeenschappelijke gemeenschappen gemeente gemeentebestuur gemeentehuis gemeentelijk gemeentelijke
gemeenten gemeenteraad gemeenteraadsverkiezingen gemeentes gemein gemeinde gemeindehaus gemeinden
gemeinderat gemeindevertretung gemeindeverwaltung gemeindezentrum gemeine gemeinen gemeiner gemeinhin
gemeinnutzige gemeinnutzigen gemeinsam gemeinsame gemeinsamen gemeinsamer gemeinsames gemeinsamkeit
gemeinsamkeiten gemeinschaft gemeinschaften gemeinschaftlich gemeinschaftlichen gemeint gemeinte
gemeinwesen gemeinwohl gemeistert gemela gemeld gemeldet gemeldeten gemelle gemelli gemello gemene
gemengd gemengde gemensam gemensamma gemensamt gemenskap gemenskapen gemerkt gemessen gemessenen gemeten
gemi gemiddeld gemiddelde gemieden gemietet geminin gemisch gemischt gemischte gemischten gemisi gemist
gemiste gemme gemmer gemobbt gemocht gemonteerd gemotiveerd gemotiveerde gems gemstone gemt gemuse gemut
gemuter gemutlich gemutliche gemutlichen gemutlicher gemutlichkeit gen genaaid genaamd genade genaht
genannt genannte genannten genannter genant genast genau genaue genauen genauer genauere genaueren
genaueres genaues genauigkeit genauso genc gencler genclik gendarme gendarmeria gendarmerie gendarmes
gender genders gendre genealogia genealogical genealogie genealogy genee geneeskunde geneesmiddel
geneesmiddelen genegeerd genehmigen genehmigt genehmigte genehmigten genehmigung genehmigungen geneigd
geneigt genel genelde genelinde genelkurmay genellikle genen gener genera generaal generaals generace
generaci generacion generacios generacja generacji generador generais general generala generaldirektor
generale generalement generales generalforsamling generali generalidad generalisation generalise
generalisee generaliser generaliste generalistes generalita generalite generalites generalizacion
generalizada generalizar generalization generalizations generalized generally generalmente generalnego
generalnej generalni generalnie generalniho generalny generalnym generalprobe generals generalsekretar
generalul generando generano generar generare generasjon generasjonen generasjoner generata generate
generated generates generateur generati generatia generatie generaties generatii generating generation
generationen generationens generationer generations generato generator generatoren generators generaux
generazione generazioni genere generel generell generella generelle generellen generelles generellt
generelt generer generera genererar genereren genereuse genereux generi generic generica genericamente
generico generieren generiert generique generiques genero generosa generosamente generosidad
generosidade generosita generosite generosity generoso generous generously generuje genervt genes genese
genesen genesung genetic genetica genetically geneticamente genetico genetics genetik genetikai
genetique genetiquement genetiques genetisch genetische genetischen genetisk genetiska genetiskt
genetyczne genetycznie geneukt genezen genezing genf genfer gengaeld geni geniaal genial geniale
genialen genialer genialidad genialna genialne genialny genialt genick genie genies geniet genieten
genio genis genital genitalia genitalien genitals genitiv genitore genitori genius geniuses geniusz
geniuszem genkende gennaio gennem gennembrud gennemfore gennemfort gennemforte gennemga gennemgaet
gennemgang gennemgar gennemsnit gennemsnitlige genocide genocidio genoeg genoegen genoemd genoemde genom
genombrott genome genomen genomes genomineerd genomineerden genommen genomslag genomsnitt genomsnittet
genomsnittlig genomsnittliga genoodzaakt genoot genootschap genoss genosse genossen genossenschaft
genossenschaften genot genoteerd genoten genotigt genou genoux genova genow genozid genre genren genres
genro gens genset gensets genstand genstande gent gentage gentager gentagne gente gentechnik
gentechnisch gentemot gentil gentile gentiles gentileza gentilezza gentili gentille gentillesse
gentilmente gentils gentiluomo gentiment gentle gentleman gentlemen gently gentrification gentry gents
gentuza genua genug genuge genugen genugend genugt genugte genugtuung genuin genuina genuine genuinely
genuino genuint genul genunchi genus genuss genusslich genutzt genutzte genutzten geny geoefend geoffnet
geoffnete geoffneten geografi geografia geografica geograficamente geograficas geografiche geografico
geograficzne geografii geografische geografisk geografiska geografiske geografiskt geographic
geographical geographically geographie geographique geographiques geographisch geographische
geographischen geography geologia geologic geologica geological geologico geologie geologique
geologische geologischen geologist geologists geology geometria geometric geometrica geometrie
geometrique geometrische geometrischen geometry geopend geopereerd geopfert geophysical geopolitica
geopolitical geopolitique geordnet geordnete geordneten georganiseerd georganiseerde georgiano georgien
geothermal gep gepaard gepaart gepack gepackt gepakt geparkeerd geparkt gepasseerd gepasst gepast
gepaste gepek gepest gepet gepflanzt gepflegt gepflegte gepflegten gepflogenheiten geplaatst geplaatste
geplagt gepland geplande geplant geplante geplanten geplanter geplantes geplatzt gepleegd geplukt
geplunderd geplundert gepost gepraat gepragt gepragte gepragten gepredigt gepresenteerd gepresst
geprezen gepriesen geprobeerd geproduceerd geproduceerde geprogrammeerd gepruft gepruften geprugelt
gepubliceerd gepubliceerde gepumpt geputzt gequalt ger gera geraadpleegd geraakt geracao geracoes gerada
gerade geradeaus geraden gerader geradezu gerado gerador geradores gerados gerais geraken geral
geralmente geram gerammt gerando gerannt gerant gerar gerarchia gerat gerate geraten geratschaften
geraubt geraucht geraumer geraumt gerausch gerausche gercegi gercek gercekci gercekleri gerceklesen
gerceklesti gerceklestirdi gerceklestirildi gerceklestirilen gercekte gercekten gerci gere gereageerd
gerealiseerd gerechnet gerecht gerechte gerechtelijk gerechtelijke gerechten gerechter gerechtfertigt
gerechtigheid gerechtigkeit gerechtshof gerechtvaardigd gered gerede gereden geredet gereduceerd geree
gereed gereedschap gereformeerde geregeerd geregeld geregelt geregelte geregelten geregi geregistreerd
geregistreerde geregnet gereicht gereinigt gereisd gereist gereizt gerek gerekcesiyle gereken gerekend
gerekir gerekirse gerekiyor gerekli gerekmektedir gereksiz gerektigi gerektigini gerektirir gerelateerd
gerelateerde gerencia gerenommeerde gerenoveerd gerent gerente gerepareerd gerer geres gereserveerd
gerespecteerd gerestaureerd gerettet geretweet gergo geriatric gericht gerichte gerichten gerichtet
gerichtete gerichteten gerichtlich gerichtliche gerichtlichen gerichts gerichtsbarkeit gerichtshof
gerichtshofs gerichtssaal gerichtsverfahren gerichtsverhandlung gerichtsvollzieher geride geriet
gerieten gerilim gering geringe geringem geringen geringer geringere geringerem geringeren geringerer
geringeres geringes geringfugig geringfugige geringste geringsten gerir gerissen geritten geriye germ
germain germane germanen germani germania germaniei germanique germanische germanischen germanistik
germano germen germs gern gerne gerochen geroepen gerollt gerookt gerou gerste geruch geruche gerucht
geruchte geruchten geruckt gerufen geruhrt gerundet gerust gerustet gerutscht ges gesagt gesammelt
gesammelte gesammelten gesamt gesamtausgabe gesamtbevolkerung gesamtbild gesamte gesamten gesamtes
gesamtgewicht gesamtheit gesamtkosten gesamtlange gesamtschule gesamtzahl gesandt gesandte gesandten
gesandter gesang gesange gesaubert geschadet geschadigt geschadigte geschadigten geschaffen geschaffene
geschaffenen geschafft geschaft geschafte geschaften geschaftlich geschaftliche geschaftlichen geschafts
geschaftsbereich geschaftsbericht geschaftsfuhrender geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung
geschaftsjahr geschaftsleitung geschaftsleute geschaftsmann geschaftsordnung geschaftspartner
geschaftsstelle geschah geschaltet geschapen geschat geschatte geschatzt geschatzte geschatzten geschaut
geschehe geschehen geschehens geschehnisse gescheiden gescheit gescheitert gescheiterte gescheiterten
geschenk geschenke geschenken geschenkt geschichte geschichten geschichtlich geschichtliche
geschichtlichen geschichtsschreibung geschichtsunterricht geschick geschicke geschicklichkeit geschickt
geschickte geschieden geschiedenis geschieht geschikt geschikte geschil geschilderd geschildert
geschilderten geschillen geschirr geschissen geschlachtet geschlafen geschlagen geschlecht geschlechter
geschlechtern geschlechts geschlechtsverkehr geschleppt geschleudert geschlossen geschlossene
geschlossenen geschlossener geschlossenes geschlossenheit geschluckt geschmack geschmacklich
geschmacklos geschmacks geschmackssache geschmeckt geschmeidig geschmiedet geschmiert geschminkt
geschmissen geschmolzen geschmuckt geschnappt geschnitten geschnitzt geschoben geschockt geschokt
geschonden geschonken geschont geschopf geschopfe geschopt geschoren geschorst geschoss geschosse
geschossen geschoten geschoven geschrapt geschraubt geschreeuw geschrei geschreven geschrieben
geschriebene geschriebenen geschrien geschriften geschrokken geschrumpft geschuldet geschult geschuttelt
geschutz geschutze geschutzt geschutzte geschutzten geschwacht geschwatz geschweige geschwiegen
geschwindigkeit geschwindigkeiten geschwister geschwistern geschworen geschworenen gescoord gesegnet
gesehen gesehene geselecteerd gesellen geselligkeit gesellschaft gesellschaften gesellschafter
gesellschaftlich gesellschaftliche gesellschaftlichen gesellschaftlicher gesellschaftliches gesellt
gesendet gesenkt geserveerd gesessen gesetz gesetze gesetzen gesetzentwurf gesetzes gesetzesanderung
gesetzesentwurf gesetzgeber gesetzgebung gesetzlich gesetzliche gesetzlichen gesetzlicher gesetzt
gesetzte gesetzten gesichert gesicherte gesicherten gesicht gesichter gesichtern gesichtet gesichts
gesichtsausdruck gesichtspunkt gesichtspunkten gesiegt gesignaleerd gesindel gesinnung geslaagd
geslaagde geslacht geslagen geslapen gesleept gesloopt gesloten gesmolten gesneden gesoffen gesondert
gesonderte gesonderten gesorgt gespaard gespalten gespann gespannen gespannt gespart gespecialiseerd
gespecialiseerde gespeeld gespeichert gespeist gespeld gespendet gespenst gespenster gesperrt gespielt
gespielte gespielten gesponsert gesponsord gesprach gesprache gesprachen gesprachs gesprachspartner
gesprek gesprekken gesprengt gespritzt gesprochen gesprochene gesprochenen gesproken gesprongen
gesprungen gespult gespur gespurt gesso gest gesta gestaag gestaakt gestaan gestacao gestacion gestalt
gestalten gestaltet gestaltete gestalteten gestaltung gestand gestanden gestandnis gestank gestao
gestapo gestapt gestarkt gestart gestartet gestation gestationeerd gestatten gestattet geste gesteckt
gestegen gestehe gestehen gesteht gesteigert gestein gesteine gesteld gestelde gestell gestellt
gestellte gestellten gestemd gesten gestern gestes gesteuert gesteuerte gesteund gesti gesticht
gestiegen gestiegenen gestiftet gestik gestillt gestimmt gestimuleerd gestion gestionar gestione
gestionnaire gestionnaires gestire gestisce gestiscono gestita gestite gestiti gestito gesto gestochen
gestohlen gestohlene gestohlenen gestoken gestolen gestolpert gestoord gestopft gestoppt gestopt gestor
gestora gestorben gestore gestort gestorte gestorven gestos gestraft gestreckt gestreden gestreift
gestresst gestreut gestrichen gestrickt gestrige gestrigen gestritten gestudeerd gesture gestures
gesturmt gesturzt gestutzt gestuurd gesty gesuch gesucht gesuchte gesuchten gesund gesunde gesunden
gesunder gesundes gesundheit gesundheitlich gesundheitliche gesundheitlichen gesundheitsamt
gesundheitswesen gesundheitszustand gesungen gesunken get getal getalenteerde getallen getan getanzt
getarnt getatigt getaucht getauft getauscht getaway geteilt geteilte geteilten getekend geteld getest
getestet getippt getir getirdi getirdigi getirecek getiren getirildi getirilen getirir getiriyor
getirmek getiteld getoond getotet getoteten getragen getragene getragenen getraind getrank getranke
getranken getraumt getraut getreden getreide getrennt getrennte getrennten getreten getreu getriebe
getrieben getrocknet getrocknete getrockneten getroffen getroffene getroffenen getrokken getrost
getrouwd getrouwde getrubt getrunken gets gett getta gettare gettato getting getto getuige getuigen
getuigenis getuigt getweet geubt geuit geur gevaar gevaarlijk gevaarlijke gevaarlijker gevaarlijkste
geval gevallen gevangen gevangene gevangenen gevangengenomen gevangenis gevangenissen gevangenisstraf
gevangenschap gevaren gevarieerd gevarieerde gevecht gevechten gevel gevels geven gevestigd gevestigde
gevierd gevinst gevlogen gevlucht gevochten gevoed gevoegd gevoel gevoeld gevoelens gevoelig gevoelige
gevoerd gevolg gevolgd gevolge gevolgen gevonden gevormd gevormde gevraagd gevuld gevulde gewaardeerd
gewaarschuwd gewachsen gewachsene gewachsenen gewachshaus gewacht gewagt gewahlt gewahlte gewahlten
gewahlter gewahr gewahren gewahrleisten gewahrleistet gewahrleistung gewahrsam gewahrt gewahrte
gewahrung gewalt gewaltenteilung gewaltig gewaltige gewaltigen gewaltiger gewaltiges gewaltsam
gewaltsame gewaltsamen gewalttater gewalttatig gewalttatige gewalttatigen gewand gewandeld gewandelt
gewandert gewandt gewann gewannen gewapend gewapende gewappnet gewarnt gewartet gewaschen gewassen
gewasser gewassern gewebe gewechselt geweckt geweer geweest gewehr gewehre gewehrt geweigerd geweigert
geweiht geweint gewekt geweld gewelddadig gewelddadige geweldig geweldige gewend gewendet gewenst
gewenste gewerbe gewerbegebiet gewerbesteuer gewerbliche gewerblichen geweren gewerkschaft
gewerkschaften gewerkschafter gewerkt gewertet gewesen gewest geweten gewezen gewicht gewichte gewichten
gewichts gewichtung gewickelt gewidmet gewijd gewijzigd gewild gewillt gewinn gewinne gewinnen gewinner
gewinnerin gewinns gewinnst gewinnt gewinnung gewirkt gewiss gewisse gewisseld gewissen gewissenhaft
gewissens gewisser gewisses gewissheit gewitter gewogen gewohnen gewohnheit gewohnheiten gewohnlich
gewohnliche gewohnlichen gewohnlicher gewohnt gewohnte gewohnten gewohnungsbedurftig gewolbe gewollt
gewond gewonde gewonden gewone gewonnen gewonnene gewonnenen gewoon gewoond gewoonlijk gewoonte
gewoonten gewoontes gewoonweg geworben geworden gewordene gewordenen geworfen geworpen gewundert
gewunscht gewunschte gewunschten gewurdigt gewurze gewurzen gewusst gezag gezahlt gezakt gezamenlijk
gezamenlijke gezaubert gezegd gezegde gezegend gezeichnet gezeigt gezeigte gezeigten gezeik gezellig
gezellige gezelligheid gezelschap gezerrt gezet gezeten gezeugt gezi gezicht gezichten gezielt gezielte
gezielten gezielter gezien gezin gezinnen gezocht gezogen gezogene gezogenen gezond gezonde gezonden
gezonder gezondheid gezondheidsproblemen gezondheidszorg gezongen gezonken gezorgd gezuchtet gezundet
gezwungen ggf ggz ghana ghastly gheata ghetto ghiaccio ghid ghost ghostly ghosts gi giacca giacche giace
gialla gialle gialli giallo giant giants giapponese giapponesi giardini giardino gib gibberish gibbons
gibi gibidir gibier gibisin gibiydi gibiyim gibraltar gibst gibt gick gid gida gidder giddy gidecek
gidelim giden gider giderek giderim giderken gidin gidip gidiyor gidiyorum gidiyoruz gids giebel gielda
gieldy gieldzie gier gierig giesserei gieten gif gifle gift gifta gifte gifted giftede giften gifter
giftet giftig giftiga giftige giftigen gifting gifts gig gigabyte gigante giganten gigantes gigantesca
gigantesco gigantesque gigantesques giganti gigantic gigantisch gigantische gigantischen gigantisk
gigantiska giggle giggles giggling giglio gigs gij gijzelaars gijzeling gik gikk gilde gilded gilet
gilets gill gilla gillade gillar gillat gillen gills gilt giltig giltigt gimme gimmick gimnasia gimnasio
gimnazium gimnazjow gimnazjum gin ginasio ginastica ginebra ginecologo ging ginge gingen ginger
gingerbread ginie ginnastica ginocchia ginocchio gioca giocando giocano giocare giocata giocate giocato
giocatore giocatori giocattoli giocattolo giocava giochi giochiamo gioco gioia gioie gioielli gioiello
giornale giornali giornaliera giornaliere giornaliero giornalista giornalistica giornalmente giornata
giornate giorni giorno giostra giovane giovani giovanile giovanili giovedi gioventu giovinezza gipfel
gipfels gips gir gira giraffe girando girano girar girare girasol girata girate girati girato giratoria
girava girdi girdigi girdim girecek giren girer girerek giresun giri girighet girip giris girisi
girisimi giriyor girl girlfriend girlfriends girls girmek girmis giro girokonto gironde girth gis
gisement gisements gissa gissade gissar gissat gisslan gissning gist gister gisteravond gisteren
gisterenavond git gita gitaar gitana gitano gitar gitara gitarist gitarr gitarre gitarren gitarrist
gitarristen gitary gitarze gitme gitmek gitmeye gitmis gitsin gitt gitter gittern gitti gittigi gittik
gittikce gittim gittin giu giubileo giudica giudicare giudicata giudicate giudicati giudicato giudice
giudici giudizi giudiziari giudizio giugno giunge giungere giungla giungono giunse giunta giunte giunti
giunto giura giuramento giurato giurgiu giuria giuridica giuridiche giuridici giurisdizione
giurisprudenza giurista giuro giusta giustamente giuste giusti giustifica giustificare giustificata
giustificato giustificazione giustizia giustiziato giusto giv givande give giveaway giveaways given
giver gives givet givetvis giving givit givna giyen gizemli gizli gizlice gjaldt gjeld gjelde gjeldende
gjelder gjemme gjemmer gjemt gjeng gjengen gjengjeld gjennom gjennombrudd gjennomgang gjennomslag
gjennomsnitt gjennomsnittet gjennomsnittlig gjennomtenkt gjenopprette gjensidig gjenstand gjenstander
gjenta gjentar gjentatte gjerne gjest gjestene gjester gjett gjette gjord gjorda gjorde gjordes gjort
gjorts glaasje glab glace glacee glaces glacial glaciar glacier glaciers glad glada gladare gladde glade
gladiator gladiators gladly glaede glaedelig glaeden glaeder glamorous glamour glance glanced glances
glancing gland glands glandula glans glanz glanzen glanzend glanzende glanzenden glanzt glare glaring
glas glaschen glaser glasern glaset glasgow glass glassen glasses glasset glasvezel glat glatt glatte
glatten glatter glatze glaub glaube glauben glaubens glaubhaft glaubig glaubige glaubigen glaubiger
glaubst glaubt glaubte glaubten glaubwurdig glaubwurdigkeit glaucoma glaze glazed glazen glazing gleam
gleaming gleaned glebi glebiej gleboka gleboki glebokie glebokiego glebokiej glebokim gleboko glebokosc
glebokosci gleby gled glede gledelig gleden gleder gledet glee gleich gleichaltrigen gleichbedeutend
gleichberechtigt gleichberechtigung gleiche gleichem gleichen gleicher gleiches gleichfalls
gleichgeschlechtliche gleichgesetzt gleichgesinnte gleichgesinnten gleichgestellt gleichgewicht
gleichgultig gleichgultigkeit gleichheit gleichnamige gleichnamigen gleichsam gleichstellung gleicht
gleichung gleichungen gleichwertig gleichwertige gleichwohl gleichzeitig gleichzeitige gleichzeitigen
gleichzeitiger gleichzusetzen gleis gleise gleisen gleiten gleitet glem glemme glemmer glemt glemte glen
gletscher gletsjers gli glich glida glide glider gliding glied glieder gliedern gliedert gliederung
gliela glieli glielo gliene glijden glimlach glimmer glimpse glimpses glimrende glimt gliny glip glipp
glissant glisse glissement glisser glitch glitches glitter glittering glo globais global globala globale
globalement globalen globaler globales globali globalis globalisation globalisierung globalizacao
globalization globally globalne globalnego globalnej globalni globalny globalnym globalt globe globen
globes globo globuli globus glocke glocken glod glodna glodny glodu gloednieuwe gloire gloom gloomy glor
glorie glorieta glorieuse glorieux glorified glorify gloriosa glorioso glorious glorreichen glory glos
glosami glosario glosem glosi glosie glosne glosniej glosno glosow glosowac glosowal glosowali glosowalo
glosowania glosowanie glosowaniu gloss glossary glossy glosu glosuja glosujacych glosuje glosy glove
gloves glow glowa glowach glowami glowe glowie glowing glowna glowne glownego glownej glownie glowny
glownych glownym glownymi glows glowy glucklich gluckliche glucklichen glucklicher glucklicherweise
gluckliches glucklichsten glucks glucksspiel gluckwunsch gluckwunsche glucosa glucose glue glued
gluhbirne gluhen gluhwein glupi glupia glupich glupie glupiego glupim glupio glupot glupota glupote
glupoty glut gluten gm gmin gmina gmine gminie gminnej gminy gnade gnaden gnadenlos gnadig gnagare
gniazda gniazdo gniew gniewu gnocchi gnome gnu gnutta go goal goale goalie goalkeeper goals goaltender
goat goats gobernacion gobernador gobernadora gobernante gobernanza gobernar gobierna gobierno goblin
goblins goc gocce goccia goce god goda godare godaste goddamn goddamned goddelijke goddess goddesses
gode goden godere godersi godfather godhet godin godis godiset goditi godkendelse godkendt godkendte
godkjenning godkjent godkjente godly godmorgen godmorgon godmother godna godnat godnatt godne godnego
godnosc godnosci godny godo godono godoy gods godsdienst godset godsnaam godt godta godtar godteri
goduto godverdomme godz godzijdank godzin godzina godzinach godzinami godzine godzinie godziny goed
goede goedemiddag goedemorgen goedenavond goederen goedgekeurd goedheid goedkeuren goedkeuring goedkoop
goedkoopste goedkope goedkoper goedkopere goeds goeie goes goethes goggles gogus goh going goings gok
gokken gol gola gold golden goldene goldenen goldener goldenes goldfish golds goldsmith gole goleada
golebie goles golf golfa golfbaan golfe golfer golfers golfing golfinhos golfo golfplatz goli golo golos
golpe golpeada golpeado golpear golpeo golpes golpista golt golu goluri golv golven golvet goly golym
goma gombot gomito gomma gomme gond gonder gonderdi gonderildi gonderilen gondol gondolat gondolatok
gondolja gondolkodni gondolni gondolod gondolok gondolom gondolsz gondolt gondolta gondoltam gondot gone
gonfle gonfler gong gonna gonne gonnen gonner gonnt gonosz gonullu goo good goodbye goodbyes goodies
goodness goodnight goods goodwill goody goof goofy googeln google googled googlen googles googling gooi
gooide gooien gooit goon goons goor goose gor gora goraca gorace goracej gorach goraco goracy goracym
goraczka goraczke goraczki gorbatschow gorda gordel gordijn gordijnen gordillo gordo gordu gordugu
gordugum gordugunuz gorduk gordum gordura gore gorecegiz gorelim goren gores gorev gorevden goreve
gorevi gorevini gorevleri gorevli gorevlisi gorge gorgeous gorges gorila gorilla gorillas goring gorj
gorki gorlitz gorme gormedim gormek gormeye gormezden gormus gorna gorne gornego gornej gornictwa
gornicy gornik gornikow gorny gornym gorog gorra gorro gorsel gorsi gorski gorskich gorsza gorsze
gorszego gorszy gorszych gorszym goruldu gorulen gorulmektedir gorulur gorunce gorunen goruntu
goruntuler goruntuleri goruntusu gorunur gorunuyor gorup gorur gorus gorusme gorusmek goruyor goruyorum
gory gorze gorzej gosc gosci goscia goscie gosciem gosciu goscmi gosh goslar gosling gospel gospels
gospodarce gospodarcza gospodarcze gospodarczego gospodarczej gospodarczo gospodarczy gospodarczych
gospodarczym gospodarka gospodarke gospodarki gospodarstw gospodarstwa gospodarstwo gospodarz gospodarza
gospodarzem gospodarzy gosse gosses gossip gosta gostado gostam gostamos gostando gostar gostaram
gostaria gostariam gostariamos gostas gostava goste gostei gostem goster gosterdi gosterdigi gosteren
gosteri gosterilen gosterir gosteriyor gostermek gostermektedir gosto gostos gostosa gostosas gostoso
gostou got gota gotcha goteborg gotha gothique gotica gotico gotischen gotow gotowa gotowac gotowania
gotowanie gotowe gotowi gotowke gotowki gotowosc gotowosci gotowy gotowych gott gotta gotten gotter
gottern gottes gottesdienst gottesdienste gottesdienstes gotteshaus gottheit gottin gottingen gottinger
gottlich gottliche gottlichen gottlob gotuje gotze goud gouda gouden gouffre gourmand gourmet gout goute
gouter gouts goutte gouttes gouvernance gouverne gouvernement gouvernemental gouvernementale
gouvernementales gouvernementaux gouvernements gouverner gouverneur gouverneurs gov govern governa
governado governador governadora governadores governamentais governamental governance governante
governantes governanti governar governare governativo governato governatore governatori governed governi
governing government governmental governments governo governor governors governorship governos governs
govt gown gowna gownem gowno gowns goz gozaltina gozar gozden goze gozer gozle gozler gozleri gozlerini
gozo gozu gozunu gps gr gra graad graaf graafschap graag graan grab grabado grabadora grabar grabb
grabbar grabbarna grabbed grabben grabbing grabe graben graber grabern grabmal grabs grabstein grac
graca gracas grace graced graceful gracefully graces grach gracht grachten gracinha graciosa gracioso
gracious graciously gracz gracza gracze graczem graczy grad grada gradas grade graded graden grader
graders grades gradevole gradi gradient gradients gradimento gradina grading gradini gradino gradins
gradita gradito grado gradobicie grads graduacao graduacion graduada graduado gradual graduale gradually
gradualmente graduate graduated graduates graduating graduation graduellement gradul gradvis gradvist
graed graede graeder graense graensen graenser graenserne graes graesk graeske graesset graf grafen
graffiti grafica grafiche grafici grafico graficos grafiek grafik grafika grafike grafiken grafiker
grafiki grafikk grafikkarte grafin grafisch grafische grafisk grafiska grafite grafschaft graft grail
grain graine graines grains graisse graja grajac grajacy gral grala gralem grali gralismy gram grama
gramada gramado gramas gramatica gramatical gramm grammaire grammar grammatica grammatical grammatik
gramme grammes grammi gramo grams gramy gran grana granaat granada granadas granat granata granate
granaten granche grand grandad grandchild grandchildren granddaughter grande grandement grandemente
grandes grandeur grandeza grandezza grandfather grandi grandine grandios grandiosa grandiose grandiosen
grandioso grandir grandissant grandissante grandissima grandissimo grandit grandma grandmother
grandmothers grandpa grandparents grands grandson granen granero grange grania granic granica granicach
granicami granice granicy granicznej granie granit granita granite granito granizo granja granjero grann
grannar grannarna granne grannen grannens granny grano granola granska granskar granskas granskat
granskning granskningen grant granted granting grants granular grao graos grap grape grapefruit grapes
graph graphen graphic graphical graphically graphics graphik graphique graphiques graphiste graphite
graphs grapje grapjes grappa grappen grappig grappige grapple grappling gras grasa grasp grasped
grasping grass grassa grasse grasses grasshopper grassi grassland grasso grassy grasz grat grata grate
grated grateful grati gratidao gratie gratification gratifying grating gratis gratitud gratitude
gratitudine grato grattacieli gratte gratter grattis gratuidad gratuit gratuita gratuitamente gratuitas
gratuite gratuitement gratuites gratuiti gratuito gratuitos gratuitous gratuits gratulacje gratulalok
gratulation gratulera gratulerar gratulerer gratuliere gratulieren gratuliert gratuluje gratulujemy grau
graue graueltaten grauen grauenhaft grauer graues graus grausam grausame grausamen grausamkeit grav
grava gravacao gravacoes gravada gravadas gravado gravador gravadora gravando gravar gravata grave
gravedad gravee gravel gravely gravement gravemente graven graver graves graveyard gravi gravid gravida
gravidade gravidanza gravidas gravide gravidez graviditet gravierend gravierende gravierenden gravissimo
gravita gravitation gravitational gravite gravity gravou gravure gravures gravy gray graz graze
""".split()
