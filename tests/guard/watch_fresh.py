# SPDX-License-Identifier: AGPL-3.0-or-later
"""A third and a fourth set of watches nobody may set, each written before the check was mended on it: of 200 it
refused 150 at first sight, of 135 then 84. What it still lets through (a movement or a union of no list) is not here.
All names of persons are invented."""

from tests.guard.sentences import each

FRESH = each("""Amnesty|amnesty|Greenpeace|greenpeace actions|Oxfam|PETA protest|Human Rights Watch|Attac|Sea Shepherd|Extinction Rebellion Lyon|Ende Gelände|Les Soulèvements de la Terre|Occupy|Anonymous collective|Antifa Süd
Unite|Unison branch|RMT|TSSA|GMB|PCS members|Communication Workers Union|CWA|AFSCME|SEIU local 32|Teamster|CGT Cheminots|SUD Rail|Solidaires|CFTC|FSU|ver.di|IG BCE|NGG|GEW|dbb|CCOO|UGT|CNT|ELA sindikatua|LAB sindikatua|CGIL Lombardia|UILTuCS|Si Cobas|USB lavoro|OPZZ|Sierpień 80|Inicjatywa Pracownicza|نقابة العمال|工会主席
@warehouse_truth|@maria.k|u/angry_picker|#payup|#Warnstreik2026|t.me/depotchat|facebook.com/nightcrew|insta: night.picker|discord.gg/pickers|whatsapp group|Telegram chat|LinkedIn posts|Glassdoor reviews|Kununu Bewertungen|Reddit threads|YouTube channel|Mastodon
Oluwaseun Adeyemi|Katarzyna Wójcik|Ingrid Sørensen|Pádraig Ó Briain|Nguyễn Văn Minh|Abdul Rahman|Zeynep Yıldız|Giulia De Luca|Jürgen Hoffmann|Thandiwe Mokoena|Hyun-woo Park|Anjali Deshmukh|oluwaseun adeyemi|zeynep yıldız|jürgen hoffmann|Mr Adeyemi|Frau Wójcik|signor De Luca|Madame Lefebvre|señora Quintana|pani Wójcik|S. Okonkwo|Okonkwo, Samuel|D4n13l 0k4f0r|Samuel_Okonkwo|李小龙先生|محمود عبد الله
HH AB 123|AB12 CDE|B-MX 1234|1234 BCD|AA-123-BB|WX 12345|plate KX19 ABC|GB 29 NWBK 6016 1331 9268 19|samuel.okonkwo@corp.example|07700 900456|+49 151 23456789
sacked drivers|agency workers complaining|troublemaker list|night shift gossip about pay|wage dispute|pay dispute|minimum wage campaign|living wage campaign|collective bargaining|sick-out|go slow|overtime ban|work to rule|grève perlée|débrayage|Bummelstreik|huelga de celo|sciopero bianco|strajk włoski|罢工者
pro-life vigil|abortion rights|gun rights rally|Brexit protest|Gaza march|pro-Israel rally|Ukraine solidarity|climate strike|Fridays for Future|Klimastreik|anti-vax|flat earthers|black power|white power|feminist march|women's march|trans rights|Pride|Christopher Street Day|Orgullo|Ramadan staff|Diwali party guests|Jehovah's Witnesses|Mormons|Freemasons|Opus Dei|Scientology|Hare Krishna|evangélicos|Aleviten|Ahmadiyya|Zeugen Jehovas
Reform UK|Green Party|MAGA|Sinn Féin|AfD|BSW|Die Linke|La France insoumise|Vox|Sumar|Fratelli d'Italia|Lega|PiS|Konfederacja|Likud|Hamas supporters|共产党员|حزب الله
autistic colleague|diabetic staff|depression|cancer patients|HIV status|drug users|alcoholics|pregnant women|malade|schwanger|embarazada|incinta|w ciąży|Roma families|travellers|Kurdish drivers|Turkish drivers|Polish workers|black drivers|Arab youths|asylum seekers|Gitanos|Sinti
Médecins Sans Frontières staff|Sierra Club|Earth First|Stop the War Coalition|Wikileaks|Peace Now|Animal Liberation Front|Hare Krishnas|Black Panthers|Proud Boys
Reclaim the Streets|Dernière Rénovation|Aufstand der Letzten Generation|Non Una di Meno|Ogólnopolski Strajk Kobiet|ASTMS|NUJ chapel|URTU|Nautilus union|FBU|POA members
Napo|CFE-CGC cadres|Force Ouvrière|FNME-CGT|Verdi Jugend|IG BAU|GDBA|DJV|FeSMC UGT|USO sindicato|ESK|FIOM|FLC CGIL|ORSA ferrovie|WZZ Sierpień
Związek Nauczycielstwa Polskiego|اتحاد الشغل|工人代表|Blessing Chukwu|Wojciech Mazurkiewicz|Solveig Haugland|Dimitrios Papadakis|Ravindra Kulkarni|Trần Thị Lan|Sipho Dlamini
blessing chukwu|wojciech mazurkiewicz|solveig haugland|ravindra kulkarni|Herr Papadakis|Mme Haugland|Dr Kulkarni|Haugland, Solveig|HAUGLAND Solveig|S0lv31g H4ugl4nd
solveig.haugland|solveig_haugland|@solveig|#solidaritywithsolveig|فاطمة الحسيني|محمد علي|刘德华|KR-AB 123|WA 54321|LS19 KXY|5678 FGH|EG-412-TR|M XY 99
FR76 3000 6000 0112 3456 7890 189|tel 0044 7700 900321|solveig at mail dot example|staff Whatsapp|drivers' chat group|Signal group of pickers|what employees say about us
staff mood|morale problems|who took sick days|late arrivals of Ahmed|religious dress|headscarves|prayer room users|kosher food requests|menopause|epilepsy|IVF leave
maternity leave|parental leave abuse|refugee workers|gypsy camp|illegal workers|Romanian drivers|Ukrainian refugees|Turkish youths|Algerian workers|sit-down protest
slow walk|road block by farmers|occupation of the depot|flyers at the gate|petition|vote of no confidence|strike fund|solidarity rally|1 May march|May Day parade
Labor Day rally|International Women's Day march|Pride month|Nakba day|counter-protest|riots|Grillfest der Gewerkschaft|Betriebsversammlung|Kundgebung|Mahnwache
assemblée générale des grévistes|AG des cheminots|asamblea de trabajadores|assemblea dei lavoratori
sobald die Studierenden demonstrieren|cuando venga Carranza a la planta|visita di Bartolucci in sede|Okafor visit to the depot|flag Councillor Okafor-Reid
متى يضرب سائقو القطارات|أسماء المعلمات المضربات|أسماء الممرضين المضربين""")
