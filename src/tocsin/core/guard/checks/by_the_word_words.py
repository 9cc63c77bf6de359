# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words by which a storm is one of anger and an earthquake one in a party, folded, as readable data; `word*` is a beginning."""

from __future__ import annotations

PASSIONS = """
    protest* complaint* criticism outrage anger fury indignation applause abuse insults  votes layoffs resignations redundancies rumours grievances discontent
    entrustung kritik beschwerde* protesten emporung begeisterung kundigungen wut applaus
    critiques plaintes indignation revolte protestations colere licenciements demissions applaudissements insultes
    criticas quejas despidos protestas indignacion dimisiones insultos aplausos
    critiche proteste voti licenziamenti dimissioni insulti applausi lamentele polemiche
    krytyki skarg protestow zwolnien oburzenia oklaskow odejsc
    kritiek klachten protesten ontslagen kritiikki kritiikin valituksia klagomal
"""
"""Of what a storm, a flood or an avalanche may be, that is none."""

SOCIETY = """
    parliament councillor* electoral prayers tears leader party parties minister ministers politics political politician* senate election* vote votes ballot resigns resign quits scandal boardroom shareholders canteen press journalist* reporter* mates lads comrades wages payroll bonus rota roster shop-floor
    parlament partei parteien ministerin bundestag landtag politik politisch* wahl wahlen rucktritt skandal vorstand aufsichtsrat betriebsrat belegschaft stammtisch werkstor kantine kollegen kolleginnen mitarbeiter* schichtleiter* teamleiter* personalburo betriebsversammlung stadtrat gemeinderat vorwurf* presse lohn lohne kundigung kollegium
    parlement electorale urnes ministre senat politique politiques election elections demission* scandale atelier cantine collegues salaires
    parlamento urnas concejal* reproches partido partidos ministro ministra politica politico eleccion* dimite dimision escandalo directiva plantilla vestuario comedor prensa companeros sueldo sueldos nomina
    giunta assessore assessori relatore fischi urne partito partiti governo elezion* dimissioni dimette scandalo dirigenza mensa stampa stipendi colleghi capoturno nomine
    sejm radny radni radna radzie dyrektor* partia partii rzad rzadu minister ministra polityk* wybor* dymisj* skandal zarzad zarzadu zalog* stolowk* prasa prasie koledzy kierownik* szef* szefa
    parlementen regering verkiezing* ontslag kantine pers hallitus eduskunta puolue vaalit esimies
"""
"""What people have with each other, and no weather: none of it stands in a warning."""

CALLS = (
    r"#(?:stop|boycott|strike|save|free)\w+|brothers and sisters|hold the line|hermanos y hermanas|bruder und schwestern|freres et soeurs|fratelli e sorelle|bracia i siostry"
    r"|wind of change|wind der veranderung|viento de cambio|(?:^|[.!?\n] ?)(?:let's |we will |we |lasst uns |wir )?(?:storm|flood|sturmt|sturmen|uberflutet|inondons|inundemos|inondiamo|zalejmy|szturmujmy) (?:the|das|den|die|les?|la|los?|il|i) (?:gates?|offices?|switchboards?|lines?|phones?|inbox\w*|headquarters|building|site|werkstor|tor|buro\w*|telefon\w*|standard|siege|bureaux|oficinas?|centralita|uffici\w*|centralino|sede|biura?)"
    r"|\b(?:night|day|late|early) shift|\bshift [a-d]\b|equipe (?:de nuit|du matin|de jour)|(?:nacht|fruh|spat)schicht|turno (?:de noche|de dia|di notte|[a-d]\b)|nocn\w{1,3} zmian\w*|zmian\w [a-d]\b|warning letter"
    r"|\bpray(?:s|ing|ers?)? (?:for|with|on|at)|(?:church|mass|mosque|temple) on (?:sunday|friday|saturday)|\b(?:we|let's) (?:march|meet|gather|walk out)|(?:beten|gebet) (?:am|fur|in)|prions|recemos|preghiamo|modlmy"
)

PUBLIC = frozenset(
    """resident residents passenger passengers driver drivers motorist pedestrian pedestrians cyclist cyclists lifeguard lifeguards pilot pilots swimmer camper hiker someone somebody person operator officer visitor farmer farmers he she his her it
    anwohner fahrgast fahrer autofahrer radfahrer fussganger habitant riverain riverains voyageur conducteur conductores conductor vecino vecinos peaton pasajero viaggiatore conducente automobilista pedone kierowca kierowcy pieszy mieszkaniec pasazer reiziger bestuurder elle lui ella ona er sie
    crew crews personnel temps donne men women femmes frauen mujeres familles families familias famiglie jeunes jovenes giovani gang cleaner fan staff customers residenti vecinas students volunteers girl boy child customer patient patients guest guests visitors campers hikers vicino vicina cantine mieszkancy mieszkancow residentes asukkaat bewoners moradores""".split()
)
"""Whom a warning tells what to do, one of all."""

EAST = "政坛|政治|议会|議會|政党|政黨|辞职|辭職|班长|班長|骂声|投诉|投訴|批评|批評|主管|经理|經理|公司掀起|员工|員工|抗议|裁员|记者|مجلس الإدارة|سياسي|برلمان|حزب|استقالة|الشكاوى|الغضب|الانتقادات|المدير|العمال|الموظف|الصحافة|احتجاج"
