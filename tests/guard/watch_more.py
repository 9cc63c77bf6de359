# SPDX-License-Identifier: AGPL-3.0-or-later
"""More watches, as strangers would type them: nobody may set the first, everybody the second. All names are invented."""

from tests.guard.sentences import each

FORBIDDEN_TOO = each("""tube strike|nurses' strike|dock workers striking|staff walking out|drivers' walkout|labour action at the port|RMT strike dates
unite the union|GMB members|USDAW|CWU|Prospect union|UCU strike|IATSE|AFL-CIO|ILWU|pay ballot|strike ballot|picketing
trade unionists|labor organizers|card check campaign|Starbucks Workers United|organizing drive|union reps
employees complaining|staff discontent|worker sentiment|social media mentions of our brand|tweets about layoffs
posts by former employees|TikTok videos from the warehouse|telegram channel|discord server|subreddit r/antiwork|@amazonlabor
#strike|#metoo|John Smith|Maria Garcia-Lopez|mohammed al-rashid|Nguyen Thi Hoa|Li Wei|Priya Raghavan protest|Mr Okafor
Dr. Whitfield|j.smith@corp.example|0171 2345678|+33 6 12 34 56 78|plate B-MX 1234|DE89370400440532013000
Extinction Rebellion blockade|Palestine march|Gaza demonstration|farmers' protest|yellow vests|anti-vaccine protest|antifa
far-right rally|Labour conference|Republicans|Sinn Fein|Hindu festival procession|Jewish school|Muslims|Friday prayers
synagogue|church group|Scientology|disabled staff|HIV|pregnant|abortion clinic protest|mental illness|sick leave|drug addicts
gay bar|pride march|LGBTQ|trans rights|Roma camp|asylum hotel|migrants|black people|Kurds|immigrants|union hall|whistleblowers
troublemakers|activist list|journalist|homeless people|grève SNCF|grève des éboueurs|débrayages|mouvement de grogne
FO transports|Solidaires|CFE-CGC|élections CSE|syndiqués|manif|manif lycéenne|cortège de la CGT|black bloc|zadistes
Soulèvements de la Terre|blocage du périphérique|opération escargot|collectif antivax|Jean Dupont|Mme Fontaine
compte Twitter de la CGT|Instagram|mosquée|synagogue|pèlerins|homosexuels|sans-papiers|roms|enceintes|séropositifs
lanceurs d'alerte|opinions syndicales|RN|LFI|Lokführer streiken|Kita-Streik|Streikaufruf|NGG|Marburger Bund|DGB-Kundgebung
Tarifrunde|Betriebsratsmitglieder|Vertrauensleute|Demonstrationen|Autokorso|Ostermarsch|Fridays for Future|Reichsbürger
Querdenker|Hans Müller|Frau Krüger|Facebook-Gruppe|Grüne|Linkspartei|Moscheegemeinde|Katholikentag|Zeugen Jehovas
schwule Mitarbeiter|Krankenstand der Mitarbeiter|Asylbewerberheim|Sinti und Roma|Whistleblower|unzufriedene Beschäftigte
huelga de taxistas|paro del metro|convocatoria sindical|CGT|CSIF|USO|tractorada|manifestaciones|acampada|José Pérez|Sra. Gómez
perfil de Instagram|Vox|Sumar|misa|peregrinos|lesbiana|moros|embarazadas|VIH|okupas|activistas climáticos|sciopero generale
USB|CUB|Faisa Cisal|assemblea sindacale|manifestanti|no tav|centri sociali|Mario Rossi|pagina facebook|Lega|PD|pellegrini
testimoni di Geova|trans|rom|migranti|malattia|precari in protesta|strajk nauczycieli|Solidarność 80|związkowiec
marsz niepodległości|protestujący|Jan Kowalski|grupa na facebooku|PiS|Lewica|kościół i wierni|gej|Ukraińcy uchodźcy|ciąża
sygnalista|إضراب المعلمين|احتجاج العمال|نقابة|أحمد حسن|حزب|مسلمين|لاجئين|罢工工人|工会活动|示威者|str1ke|pr0test|Klimaaktivisten|Falun Gong|Freemasons|Tibetans|pro-Palestine|farmers' convoy|vegans|PETA|GEW|Kranke|الاتحاد العام للشغل|王伟|张丽表示|微信账号|党员活动|回族|同性恋|难民""")

ALLOWED_TOO = each("""wind gusts > 80 km/h|river level above 3.2 m at Kingston|tornado warning for Travis County|flood warning|snow and ice
air quality index above 150|M25 closed between J10 and J11|Piccadilly line severe delays|bus 38 diverted|power cut in SE1
earthquake M5+ within 100 km|wildfire within 20 km of any site|heat wave|tsunami|thunderstorm with hail
road works on Park Lane|Union Square station closed|St Mary's Church Road flooded|Martin Luther King Blvd|March 3 snow
lightning|rock fall|oil spill|M25|S1|U5|chemical spill|gas leak|boil water notice|public event near site|marathon road closures|football match at Wembley
concert at O2|threat level raised|travel advice for Egypt|volcanic ash|Hurricane Maria|Storm Ciarán|sites tagged depot
severity Extreme|certainty Observed|hazard flood|within 5 km|Saint-Denis|New York City|Los Angeles County|service disruption
line 4|train cancellations|vigilance rouge crues|tempête|ligne 13 interrompue|neige en Savoie|rue Victor Hugo fermée
coupure de courant à Nantes|canicule|événement public à moins de 2 km|place de la République fermée|A10 coupée
match au Stade de France|Unwetterwarnung Stufe 3|Hochwasser Elbe|Sturmflut|Sperrung A3|U6 unterbrochen|Stromausfall
Waldbrandgefahr|Erdbeben|Konrad-Adenauer-Platz gesperrt|Veranstaltung im Olympiastadion|Glätte|inundaciones en Valencia
aviso rojo por viento|corte en la A-3|línea 6 interrumpida|apagón|terremoto|avenida Simón Bolívar|olas|partido en el Bernabéu
allerta rossa|esondazione del Po|via Mazzini chiusa|metro B chiusa|incendio boschivo|ondata di calore|neve|powódź|burza|śnieg
zamknięta ulica Mickiewicza|awaria prądu|linia M1|trzęsienie ziemi|upał|فيضانات|عاصفة رملية|زلزال|إغلاق طريق الملك فهد|台风
暴雨红色预警|地铁停运|停电|山火""")
