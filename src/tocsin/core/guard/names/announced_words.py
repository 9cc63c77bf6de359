# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words behind which two capitals are somebody though both are plain words, and words that make a body of them; folded."""

from __future__ import annotations

# Whom one speaks with, by whose word, who signs, who is asked for: right before the name.
ASKED = frozenset(
    """contact contacts contacted contacting call phone ring email ask asked asking message notify notified tell told said says signed signature signatory undersigned attn attention
    witness witnesses author reporter caller visitor relieved
    contacter contactez joindre joignez appeler appelez prevenir prevenez demander demandez selon dit signe rediger redige redacteur redactrice interlocuteur interlocutrice
    kontakt kontaktperson ansprechpartner ansprechpartnerin ansprechperson kontaktiere kontaktieren laut sagte sagt erteilt gez gezeichnet unterschrieben unterzeichnet verfasser verfasserin bearbeiter bearbeiterin sachbearbeiter sachbearbeiterin meldende anrufer anruferin zeuge zeugin
    contactar contacte contacto llamar llame segun dijo dice firmado firma firmante redactado interlocutor testigo
    contattare contatta contatti contatto chiamare chiama sentire sentito sentita secondo detto disse firmato firmatario referente testimone
    kontaktowa kontaktowy wedlug powiedzial powiedziala mowi podpisal podpisala podpisano podpis zglosil zglosila zglaszajacy zglaszajaca swiadek sporzadzil sporzadzila
    volgens contactpersoon ondertekend zei zegt contacteren contatar segundo assinado kontakta enligt undertecknad ota""".split()
)
# A surname stands behind these as surely as a given name.
ADDRESSED = frozenset(
    "mr mrs ms miss mx monsieur madame mme mlle mademoiselle herr herrn frau senor senora senorita signor signore signora signorina meneer mevrouw mevr senhor senhora".split()
)
# What somebody is called or is at a place: right before the name, in large or small letters.
TITLED = frozenset(
    """mr mrs ms miss mx officer forecaster meteorologist hydrologist manager supervisor sergeant sgt constable inspector superintendent warden guard steward stewardess porter engineer
    technician operator controller dispatcher coordinator co-ordinator director spokesman spokeswoman spokesperson foreman caretaker janitor receptionist nurse councillor cllr
    monsieur madame mme mlle mademoiselle previsionniste responsable directeur directrice gardien gardienne agent agente conseiller conseillere regulateur regulatrice
    herr herrn frau fraulein leiter leiterin hausmeister hausmeisterin meteorologe meteorologin wachmann schichtleiter schichtleiterin disponent disponentin pfortner pfortnerin wachleiter
    senor senora senorita sr sra srta don dona encargado encargada vigilante jefe jefa meteorologo meteorologa conserje celador celadora coordinador coordinadora supervisora
    signor signore signora signorina sig dott dottor dottoressa responsabile previsore custode capoturno portiere portinaio coordinatore coordinatrice
    pan pani pana panem panu kierownik kierowniczka synoptyk dyzurny dyzurna straznik strazniczka ochroniarz funkcjonariusz funkcjonariuszka dyspozytor dyspozytorka portier portierka
    meneer mevrouw mevr dhr senhor senhora fru""".split()
)
# Behind a word of speech: "spoke with", "signed by", "in agreement with".
JOINS = frozenset(
    "to with by for of von mit bei durch con da por par avec a an z ze do przez met com med".split()
)
SPOKE = frozenset(
    """according spoke speak speaking spoken talk talked talking chat chatted met meeting interview conversation agreed cleared checked confirmed arranged liaise liaised liaising
    signed approved authorised authorized reported prepared written compiled witnessed relieved escorted accompanied told logged handed forwarded addressed seen questions attention thanks
    parle parler discute discuter vu voir echange entretien convenu adresser signe redige approuve prevenu valide accompagne remis
    gesprochen sprechen rucksprache telefonat telefoniert abgesprochen vereinbart unterschrieben unterzeichnet gezeichnet angaben aussage auskunft verfasst freigegeben melden gemeldet
    contactar contacte contacto ponerse hablar hablado hable hablo acordado firmado redactado aprobado dirigirse llamar llame consultado consultar acuerdo
    parlare parlato colloquio sentito concordato firmato redatto approvato rivolgersi contatto
    kontakt kontaktowac skontaktowac rozmawialem rozmawialam rozmawiac rozmowa uzgodniono uzgodnione uzgodnilem uzgodnilam podpisane podpisany podpisana sporzadzone zatwierdzone zgloszone dzwonic zadzwonic
    gesproken spreken contact overleg ondertekend falar falei falou contato assinado pratade talade""".split()
)
# Offices, bodies, firms, services and their kinds: whatever stands before one is called so.
BODIES = frozenset(
    """administration agency agencies airlines airport airways alliance ambulance area associates association authority bank board borough broadcasting brigade bureau bus buses business cabs
    capital care center centre centers centres chamber charity city civic clinic club coach coaches coastguard college commission committee community company concern congress constabulary construction consulting control cooperative corp corporation corps
    council county court courier crew customer dairy department depot desk dispatch district division electric electrical electricity electronics emergency emc energies energy engineering enterprises environment estates exchange express
    facilities federation ferries ferry festival fire fisheries forces foundation freight freeway gas gazette general girls boys government group groups guardian healthcare health helpline herald highways holdings hospital hospitals hotel hotels hotline hydro incorporated industries infirmary
    institute insurance international invest investments jail journal junction kingdom laboratories laboratory legal library limited line lines living logistics lodge loop ltd llc inc plc mail maintenance mall maritime metro media medical medicine ministry mission monitor motorways municipal municipality museum
    national network networks news nursery nursing observatory office offices operations orchestra organisation organization parcel parish parking partners partnership petroleum pharmacy police polytechnic port ports post power prediction press primary prison properties
    property protection province public publishing radar radio rail railroad railway railways rangers recycling region regional rescue resort resources restaurant review roads sanitation school schools secretariat security services service sheriff shire shuttle society solar solutions
    speedway stadium state station stations stores studios suites supplies support surgery systems tax taxi taxis team telecom telegraph telephone television theatre theater times town township traffic trains tram trams transit transport transportation travel treasury tribune trust
    united university utilities utility venue ventures village warning water waterways weather wholesale works yacht zoo
    academie agence assurances banque caisse clinique commune communaute conseil departement direction ecole gare gendarmerie hopital mairie musee pompiers prefecture presse secours societe syndicat transports ville universite urgences
    amt anstalt bahn bahnhof behorde betriebe brauerei bund bundesamt dienst dienste feuerwehr flughafen gemeinde gesellschaft gmbh gruppe klinik klinikum krankenhaus kreis landkreis leitstelle ministerium netz netze polizei rathaus stadt stadtwerke verband verein verkehrsbetriebe versicherung verwaltung werke wetterdienst zeitung zentrale zentrum
    agencia aguas autoridad ayuntamiento banco bomberos camara ciudad clinica comisaria compania concejo consejo cooperativa delegacion diputacion empresa estacion ferrocarriles gobierno grupo guardia instituto junta ministerio municipio oficina policia proteccion provincia puertos renfe seguros servicio servicios universidad
    acque agenzia aeroporto azienda banca carabinieri centrale comune comunita consorzio croce ente ferrovie gruppo istituto ospedale polizia prefettura protezione questura regione servizi servizio societa soccorso ufficio universita vigili
    agencja biuro centrala centrum dyspozytornia gmina instytut komenda koleje linie ministerstwo oddzial parafia pogotowie policja powiat ratusz sanepid sluzba sp spolka starostwo straz szpital towarzystwo uniwersytet urzad wojewodztwo wydzial zaklad zarzad zespol
    agentschap brandweer gemeente politie rijkswaterstaat waterschap prefeitura bombeiros kommun polis""".split()
)
# The same behind a name only, for somebody is christened so.
BODIES_LAST = frozenset("marina square loop park-and-ride airlines pride".split())
# Congregations and homes are called after virtues: "Grace Church", "Hope House".
VIRTUES = frozenset(
    "grace hope faith joy mercy trinity unity charity victory liberty harmony concord providence prudence serenity emmanuel bethany".split()
)
THEIRS = frozenset(
    "church chapel house hall temple fellowship ministries cathedral tabernacle home homes gardens".split()
)
