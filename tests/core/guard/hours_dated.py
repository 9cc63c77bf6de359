# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notices with the windows a dispatcher would set down on reading them, each by when it was written and where. Made up.

A row is: language | when it was written, by the clock of the place; empty is Thursday 26 November 2026, 9:00 | time zone |
text | windows, "from > to" by the clock of the place, parted by semicolons; a day of the year of writing has none.
"""

ROWS = """
en-GB||Europe/London|Milltown Road closed from 22:00 on Friday to 05:00 on Monday.|11-27 22:00 > 11-30 05:00
en-GB||Europe/London|Route 18: no buses tonight from 21:30.|11-26 21:30 >
en-GB||Europe/London|Route 18 diverted tomorrow between 09:30 and 15:30.|11-27 09:30 > 11-27 15:30
en-GB||Europe/London|Hessle Bridge shut since Tuesday 4pm, expected to reopen on Saturday at 6am.|11-24 16:00 > 11-28 06:00
en-GB||Europe/London|Overnight closure of the A66, 8pm to 6am, Monday 30 November to Wednesday 2 December.|11-30 20:00 > 12-01 06:00; 12-01 20:00 > 12-02 06:00; 12-02 20:00 > 12-03 06:00
en-GB|2026-12-29 10:00|Europe/London|No trains Hatton to Lowfield from 31 December 23:00 until 2 January 05:00.|2026-12-31 23:00 > 2027-01-02 05:00
en-GB|2026-10-22 10:00|Europe/London|Station shut Saturday 24 October 22:00 to Sunday 25 October 09:00.|10-24 22:00 > 10-25 09:00
en-GB||Europe/London|Works on Canal Street 9-11am on Saturday 5 December.|12-05 09:00 > 12-05 11:00
en-US||America/Chicago|Ramp to Elm Ave closed 12/05 from 7 p.m. to 5 a.m.|12-05 19:00 > 12-06 05:00
en-US||America/Chicago|Bus 61 detour Saturday and Sunday, 6am - 8pm.|11-28 06:00 > 11-28 20:00; 11-29 06:00 > 11-29 20:00
en-US||America/New_York|Through Friday, Dec. 4, single lane on Cole Street from 9 a.m. to 3 p.m.|11-26 09:00 > 11-26 15:00; 11-27 09:00 > 11-27 15:00; 11-28 09:00 > 11-28 15:00; 11-29 09:00 > 11-29 15:00; 11-30 09:00 > 11-30 15:00; 12-01 09:00 > 12-01 15:00; 12-02 09:00 > 12-02 15:00; 12-03 09:00 > 12-03 15:00; 12-04 09:00 > 12-04 15:00
en-GB||Europe/London|Depot Lane is closed until midnight on Friday.|> 11-28 00:00
en-GB||Europe/London|Metro closed from noon to 4pm on Sunday.|11-29 12:00 > 11-29 16:00
en-GB|2026-11-26 23:10|Europe/London|Line 4 suspended until 05:30.|> 11-27 05:30
en-GB||Europe/London|Buses replace trains 2026-12-07 00:30 to 2026-12-07 04:50.|12-07 00:30 > 12-07 04:50
en-GB||Europe/London|Route 7: every 10 minutes until further notice, fare £2.40, call 0300 123 44 55.|
en-GB||Europe/London|Mondays to Fridays 23:00-04:00 until 11 December: Quay tunnel closed.|11-26 23:00 > 11-27 04:00; 11-27 23:00 > 11-28 04:00; 11-30 23:00 > 12-01 04:00; 12-01 23:00 > 12-02 04:00; 12-02 23:00 > 12-03 04:00; 12-03 23:00 > 12-04 04:00; 12-04 23:00 > 12-05 04:00; 12-07 23:00 > 12-08 04:00; 12-08 23:00 > 12-09 04:00; 12-09 23:00 > 12-10 04:00; 12-10 23:00 > 12-11 04:00; 12-11 23:00 > 12-12 04:00
en-GB||Europe/London|The 09:42 departure to Corby is cancelled. Next train 10:12.|
de||Europe/Berlin|Linie 12: von Freitag, 20 Uhr, bis Montag, 4 Uhr, Ersatzverkehr mit Bussen.|11-27 20:00 > 11-30 04:00
de||Europe/Berlin|Die Ringstraße ist seit Mittwoch 15 Uhr gesperrt, voraussichtlich bis Freitag 18 Uhr.|11-25 15:00 > 11-27 18:00
de||Europe/Berlin|Heute von 9.30–18 Uhr kein Halt in Neustadt.|11-26 09:30 > 11-26 18:00
de||Europe/Berlin|Morgen ab 20.15 bis 24.00 Uhr Umleitung der Linie 5.|11-27 20:15 > 11-28 00:00
de||Europe/Berlin|In der Nacht von Samstag auf Sonntag (28./29.11.) von 22:30 bis 5:00 Uhr fährt die S7 nicht.|11-28 22:30 > 11-29 05:00
de|2026-12-28 09:00|Europe/Vienna|U6: vom 30.12. Betriebsbeginn bis 3.1., 15 Uhr, kein Betrieb.|2026-12-30 00:00 > 2027-01-03 15:00
de|2027-03-25 09:00|Europe/Berlin|Sperrung vom 27.03. 23:00 Uhr bis 28.03. 08:00 Uhr.|2027-03-27 23:00 > 2027-03-28 08:00
de||Europe/Zurich|Vom 7. bis 9. Dezember jeweils von 21 bis 5 Uhr ist die Gotthardstrasse gesperrt.|12-07 21:00 > 12-08 05:00; 12-08 21:00 > 12-09 05:00; 12-09 21:00 > 12-10 05:00
de||Europe/Berlin|Montags bis freitags zwischen 6 und 9 Uhr, vom 30.11. bis 2.12.: Spur gesperrt.|11-30 06:00 > 11-30 09:00; 12-01 06:00 > 12-01 09:00; 12-02 06:00 > 12-02 09:00
de||Europe/Berlin|Am 1. Dezember 2026, 8:00 bis 15:30 Uhr, hält der Bus 44 nicht am Markt.|12-01 08:00 > 12-01 15:30
de||Europe/Berlin|Verspätungen bis zu 15 Minuten, Takt alle 20 Minuten, Tel. 030 12 34 56.|
de|2026-11-26 22:45|Europe/Berlin|Störung bis voraussichtlich 1:30 Uhr.|> 11-27 01:30
de||Europe/Berlin|Ab 23.11. bis 4.12., Sa 23:15 Uhr bis So 4:40 Uhr Bus statt Bahn.|11-28 23:15 > 11-29 04:40
de||Europe/Berlin|Ab heute, 18 Uhr, bis übermorgen, 6 Uhr, ist die Brücke zu.|11-26 18:00 > 11-28 06:00
de||Europe/Berlin|Am Samstag von 7 bis 11 und von 14 bis 18 Uhr Umleitung.|11-28 07:00 > 11-28 11:00; 11-28 14:00 > 11-28 18:00
fr||Europe/Paris|Ligne 8 : pas de tram vendredi de 21h30 à minuit.|11-27 21:30 > 11-28 00:00
fr||Europe/Paris|Rue Basse fermée demain 8h - 12h.|11-27 08:00 > 11-27 12:00
fr||Europe/Paris|Service minimum de 6h30 à 9h30 et de 16h30 à 19h30 le mardi 1er décembre.|12-01 06:30 > 12-01 09:30; 12-01 16:30 > 12-01 19:30
fr||Europe/Paris|Du lundi 30 novembre au mercredi 2 décembre, de 22h à 5h, le tunnel est fermé.|11-30 22:00 > 12-01 05:00; 12-01 22:00 > 12-02 05:00; 12-02 22:00 > 12-03 05:00
fr||Europe/Paris|Circulation interrompue depuis hier 17h, reprise prévue ce soir à 20h.|11-25 17:00 > 11-26 20:00
fr||Europe/Paris|Dans la nuit du 28 au 29 novembre, de 23 h à 4 h 30, bretelle coupée.|11-28 23:00 > 11-29 04:30
fr|2026-12-30 08:00|Europe/Paris|Métro prolongé du 31 décembre à 20h au 1er janvier à 6h.|2026-12-31 20:00 > 2027-01-01 06:00
fr||Europe/Brussels|Bus 71 dévié à partir du lundi 7/12 à 9h jusqu'au vendredi 11/12 à 16h.|12-07 09:00 > 12-11 16:00
fr||Europe/Paris|Samedi 5 et dimanche 6 décembre, 7h-15h, arrêt Gambetta non desservi.|12-05 07:00 > 12-05 15:00; 12-06 07:00 > 12-06 15:00
fr||America/Toronto|Fermeture de nuit, 23 h à 5 h, du 1er au 3 décembre.|12-01 23:00 > 12-02 05:00; 12-02 23:00 > 12-03 05:00; 12-03 23:00 > 12-04 05:00
fr||Europe/Paris|Un bus toutes les 12 min, retard de 10 à 15 minutes, 2,50 € le ticket.|
fr||Europe/Paris|Trafic très perturbé jusqu'à midi.|> 11-26 12:00
fr||Europe/Paris|Le train de 7h52 est supprimé.|
es||Europe/Madrid|Línea 3 cortada desde el viernes a las 22:00 hasta el lunes a las 6:00.|11-27 22:00 > 11-30 06:00
es||Europe/Madrid|Servicios mínimos de 6.30 a 9.30 y de 17.00 a 20.00 horas el 3 de diciembre.|12-03 06:30 > 12-03 09:30; 12-03 17:00 > 12-03 20:00
es||Europe/Madrid|Mañana, de 10 a 14 horas, la calle Mayor estará cortada.|11-27 10:00 > 11-27 14:00
es||Europe/Madrid|Hoy a partir de las 18.30 h el bus 27 se desvía.|11-26 18:30 >
es||Europe/Madrid|Cerrado desde las 23:00 del sábado 28 hasta las 7:00 del domingo 29 de noviembre.|11-28 23:00 > 11-29 07:00
es||America/Mexico_City|Este domingo, de las 8 de la mañana a las 2 de la tarde, cierra Reforma.|11-29 08:00 > 11-29 14:00
es|2026-12-28 12:00|Europe/Madrid|Metro abierto del 31 de diciembre a las 20:00 al 1 de enero a las 7:00.|2026-12-31 20:00 > 2027-01-01 07:00
es||America/Santiago|Del 1 al 3 de diciembre, entre las 21:00 y las 05:00, desvío en Alameda.|12-01 21:00 > 12-02 05:00; 12-02 21:00 > 12-03 05:00; 12-03 21:00 > 12-04 05:00
es||Europe/Madrid|Frecuencia de 8 minutos, demoras de 10 a 20 minutos, billete 1,50 euros.|
es||Europe/Madrid|El servicio se reanudará el martes a las 5:30.|> 12-01 05:30
es||Europe/Madrid|Corte de tráfico los días 5, 6 y 8 de diciembre de 9:00 a 13:30.|12-05 09:00 > 12-05 13:30; 12-06 09:00 > 12-06 13:30; 12-08 09:00 > 12-08 13:30
es||Europe/Madrid|Hasta el mediodía no hay trenes entre Irún y Hendaya.|> 11-26 12:00
es||Europe/Madrid|De lunes a viernes, del 30 de noviembre al 4 de diciembre, de 22 a 5 h, sin servicio.|11-30 22:00 > 12-01 05:00; 12-01 22:00 > 12-02 05:00; 12-02 22:00 > 12-03 05:00; 12-03 22:00 > 12-04 05:00; 12-04 22:00 > 12-05 05:00
it||Europe/Rome|Sciopero venerdì 4 dicembre: fasce garantite 5:30-8:30 e 17:00-20:00.|12-04 05:30 > 12-04 08:30; 12-04 17:00 > 12-04 20:00
it||Europe/Rome|Via Roma chiusa dalle ore 8.00 del 30 novembre alle ore 18.00 del 2 dicembre.|11-30 08:00 > 12-02 18:00
it||Europe/Rome|Domani dalle 9 alle 12.30 il tram 14 è deviato.|11-27 09:00 > 11-27 12:30
it||Europe/Rome|Stanotte, dalle 22 alle 5, tangenziale chiusa.|11-26 22:00 > 11-27 05:00
it||Europe/Rome|Linea M2 sospesa sabato fino alle 14.|> 11-28 14:00
it||Europe/Rome|Treni fermi da ieri alle 18; ripresa prevista domani alle 6.|11-25 18:00 > 11-27 06:00
it||Europe/Rome|Nelle notti dal 1° al 3 dicembre, dalle 23:00 alle 04:30, bus sostitutivi.|12-01 23:00 > 12-02 04:30; 12-02 23:00 > 12-03 04:30; 12-03 23:00 > 12-04 04:30
it|2027-01-02 09:00|Europe/Rome|Circolazione sospesa dal 30 dicembre al 4 gennaio.|2026-12-30 00:00 > 2027-01-05 00:00
it||Europe/Rome|Dal lunedì al venerdì, dalle 7 alle 19, senso unico.|11-26 07:00 > 11-26 19:00; 11-27 07:00 > 11-27 19:00; 11-30 07:00 > 11-30 19:00; 12-01 07:00 > 12-01 19:00; 12-02 07:00 > 12-02 19:00
it||Europe/Rome|Corse ogni 15 minuti, ritardi fino a 20 minuti, biglietto 1,70 euro.|
it||Europe/Rome|Chiuso a mezzogiorno di sabato, riapre domenica alle 20.|11-28 12:00 > 11-29 20:00
it|2026-10-23 09:00|Europe/Rome|Traforo chiuso dalle 21 di sabato 24 alle 6 di domenica 25 ottobre.|10-24 21:00 > 10-25 06:00
it||Europe/Rome|Il servizio sarà regolare dalle 6 alle 9 e dalle 12 alle 15, poi sospeso fino a fine turno.|11-26 06:00 > 11-26 09:00; 11-26 12:00 > 11-26 15:00
nl||Europe/Amsterdam|De A12 is dicht van vrijdag 21.00 uur tot maandag 5.00 uur.|11-27 21:00 > 11-30 05:00
nl||Europe/Amsterdam|Vanavond vanaf 20.30 uur geen tram 4.|11-26 20:30 >
nl||Europe/Amsterdam|Morgen tussen 9 en 16 uur omleiding bus 22.|11-27 09:00 > 11-27 16:00
nl||Europe/Amsterdam|In de nacht van zaterdag 28 op zondag 29 november, 01.00-07.00 uur, geen treinen.|11-29 01:00 > 11-29 07:00
nl||Europe/Amsterdam|Van 30 november t/m 2 december iedere nacht van 22.00 tot 05.00 uur afgesloten.|11-30 22:00 > 12-01 05:00; 12-01 22:00 > 12-02 05:00; 12-02 22:00 > 12-03 05:00
nl||Europe/Amsterdam|Sinds dinsdag 7.00 uur rijdt lijn 3 niet, naar verwachting tot vrijdag 12.00 uur.|11-24 07:00 > 11-27 12:00
nl|2026-12-29 09:00|Europe/Brussels|Geen bussen van 31 december 18u tot 1 januari 10u.|2026-12-31 18:00 > 2027-01-01 10:00
nl||Europe/Brussels|Op zaterdag 5/12 van 8u30 tot 17u wordt halte Markt niet bediend.|12-05 08:30 > 12-05 17:00
nl||Europe/Amsterdam|Extra reistijd 10 tot 15 minuten, elke 7 minuten een metro.|
nl||Europe/Amsterdam|Duurt tot ongeveer half zes vanmiddag.|> 11-26 17:30
nl||Europe/Amsterdam|Ma t/m vr 9:30-15:00 uur, van 7 tot en met 11 december.|12-07 09:30 > 12-07 15:00; 12-08 09:30 > 12-08 15:00; 12-09 09:30 > 12-09 15:00; 12-10 09:30 > 12-10 15:00; 12-11 09:30 > 12-11 15:00
nl|2026-11-26 22:30|Europe/Amsterdam|Storing, tot 04.00 uur geen sprinters.|> 11-27 04:00
pl||Europe/Warsaw|Od piątku od godz. 22.00 do poniedziałku do godz. 4.00 tramwaje 7 i 9 nie kursują.|11-27 22:00 > 11-30 04:00
pl||Europe/Warsaw|Jutro w godzinach 8:00-16:00 objazd linii 115.|11-27 08:00 > 11-27 16:00
pl||Europe/Warsaw|Dziś od 19:00 most zamknięty.|11-26 19:00 >
pl||Europe/Warsaw|W nocy z 28 na 29 listopada, od 23:30 do 4:30, zamknięta ul. Długa.|11-28 23:30 > 11-29 04:30
pl||Europe/Warsaw|W dniach 1-3 grudnia w godz. 9-14 zwężenie jezdni.|12-01 09:00 > 12-01 14:00; 12-02 09:00 > 12-02 14:00; 12-03 09:00 > 12-03 14:00
pl||Europe/Warsaw|5.12.2026 r. od godz. 6:00 do 7.12.2026 r. do godz. 4:00 zmiana trasy.|12-05 06:00 > 12-07 04:00
pl|2026-12-28 09:00|Europe/Warsaw|Od 31 grudnia godz. 18 do 1 stycznia godz. 6 ruch wstrzymany.|2026-12-31 18:00 > 2027-01-01 06:00
pl||Europe/Warsaw|Utrudnienia do soboty do godz. 20.|> 11-28 20:00
pl||Europe/Warsaw|Kursy co 20 minut, opóźnienia do 15 minut, bilet 4,40 zł.|
pl||Europe/Warsaw|Od wtorku, 1 grudnia, od godz. 10 wyłączona winda i przystanek.|12-01 10:00 >
pl||Europe/Warsaw|W sobotę i niedzielę w godz. 7.00–19.00 ulica nieprzejezdna.|11-28 07:00 > 11-28 19:00; 11-29 07:00 > 11-29 19:00
pt||Europe/Lisbon|Linha Verde encerrada de sexta-feira às 22h00 até segunda-feira às 6h00.|11-27 22:00 > 11-30 06:00
pt||Europe/Lisbon|Amanhã, das 9h às 13h, a Rua da Prata estará cortada.|11-27 09:00 > 11-27 13:00
pt||America/Sao_Paulo|Interdição neste domingo, das 7h às 14h30.|11-29 07:00 > 11-29 14:30
pt||Europe/Lisbon|Serviços mínimos das 6h30 às 9h30 e das 17h00 às 20h00 de 2 de dezembro.|12-02 06:30 > 12-02 09:30; 12-02 17:00 > 12-02 20:00
pt||Europe/Lisbon|Hoje a partir das 20h30 não há elétricos.|11-26 20:30 >
pt||Europe/Lisbon|Entre 1 e 3 de dezembro, das 23h às 5h, túnel fechado.|12-01 23:00 > 12-02 05:00; 12-02 23:00 > 12-03 05:00; 12-03 23:00 > 12-04 05:00
pt|2026-12-29 09:00|Europe/Lisbon|Das 20h de 31 de dezembro às 8h de 1 de janeiro não há autocarros.|2026-12-31 20:00 > 2027-01-01 08:00
pt||America/Sao_Paulo|Da meia-noite às 5h de sábado (28) a ponte fica fechada.|11-28 00:00 > 11-28 05:00
pt||Europe/Lisbon|Intervalos de 8 a 10 minutos, bilhete 1,80 €.|
pt||Europe/Lisbon|Até ao meio-dia de sexta, sem comboios.|> 11-27 12:00
pt||America/Sao_Paulo|De segunda a sexta, das 22h às 4h, entre 30/11 e 4/12.|11-30 22:00 > 12-01 04:00; 12-01 22:00 > 12-02 04:00; 12-02 22:00 > 12-03 04:00; 12-03 22:00 > 12-04 04:00; 12-04 22:00 > 12-05 04:00
fi||Europe/Helsinki|Siltakatu suljettu perjantaista klo 20 maanantaihin klo 6.|11-27 20:00 > 11-30 06:00
fi||Europe/Helsinki|Huomenna klo 9–15 linja 17 kiertää.|11-27 09:00 > 11-27 15:00
fi||Europe/Helsinki|Tänään klo 18.30 alkaen ei raitiovaunuja.|11-26 18:30 >
fi||Europe/Helsinki|Lauantaina 28.11. klo 7.00–13.30 poikkeusreitti.|11-28 07:00 > 11-28 13:30
fi||Europe/Helsinki|Pysäkki pois käytöstä 1.12. klo 9 - 4.12. klo 16.|12-01 09:00 > 12-04 16:00
fi||Europe/Helsinki|Junat eivät kulje 30.11.–2.12. öisin klo 23–4.|11-30 23:00 > 12-01 04:00; 12-01 23:00 > 12-02 04:00; 12-02 23:00 > 12-03 04:00
fi|2026-12-30 09:00|Europe/Helsinki|Poikkeus 31.12. klo 18 – 1.1. klo 8.|2026-12-31 18:00 > 2027-01-01 08:00
fi||Europe/Helsinki|Häiriö jatkuu klo 14.45 asti.|> 11-26 14:45
fi||Europe/Helsinki|Vuoroväli 10 minuuttia, viive 5–10 minuuttia.|
fi||Europe/Helsinki|Ma–pe klo 7–9 ja 15–17 bussikaista suljettu.|11-26 07:00 > 11-26 09:00; 11-27 07:00 > 11-27 09:00; 11-30 07:00 > 11-30 09:00; 12-01 07:00 > 12-01 09:00; 12-02 07:00 > 12-02 09:00; 11-26 15:00 > 11-26 17:00; 11-27 15:00 > 11-27 17:00; 11-30 15:00 > 11-30 17:00; 12-01 15:00 > 12-01 17:00; 12-02 15:00 > 12-02 17:00
sv||Europe/Stockholm|Ingen trafik från fredag kl. 22.00 till måndag kl. 04.30.|11-27 22:00 > 11-30 04:30
sv||Europe/Stockholm|I morgon kl 9-14 stannar inte buss 4 vid Torget.|11-27 09:00 > 11-27 14:00
sv||Europe/Stockholm|I kväll från klockan 20 är bron avstängd.|11-26 20:00 >
sv||Europe/Stockholm|Natten mellan 28 och 29 november klockan 23.00–05.00 ersätts tågen med buss.|11-28 23:00 > 11-29 05:00
sv||Europe/Stockholm|Den 1–3 december mellan klockan 22 och 05 stängs tunneln.|12-01 22:00 > 12-02 05:00; 12-02 22:00 > 12-03 05:00; 12-03 22:00 > 12-04 05:00
sv||Europe/Stockholm|Vägen är avstängd sedan i tisdags kl. 13 och öppnas fredag kl. 18.|11-24 13:00 > 11-27 18:00
sv|2026-12-29 09:00|Europe/Stockholm|Från 31/12 kl. 17 till 1/1 kl. 9 går inga bussar.|2026-12-31 17:00 > 2027-01-01 09:00
sv||Europe/Stockholm|Störningar till kl 16.15.|> 11-26 16:15
sv||Europe/Stockholm|Var 15:e minut, försening 10-20 minuter, pris 39 kr.|
sv||Europe/Stockholm|Lördag och söndag kl. 08:00-18:00 omledning.|11-28 08:00 > 11-28 18:00; 11-29 08:00 > 11-29 18:00
da||Europe/Copenhagen|Vejen er spærret fra fredag kl. 20 til mandag kl. 5.|11-27 20:00 > 11-30 05:00
da||Europe/Copenhagen|I morgen kl. 9-15 kører bus 5C ad en anden rute.|11-27 09:00 > 11-27 15:00
da||Europe/Copenhagen|I aften fra kl. 21.30 ingen metro.|11-26 21:30 >
da||Europe/Copenhagen|Natten mellem den 28. og 29. november kl. 23.00-05.00 er broen lukket.|11-28 23:00 > 11-29 05:00
da||Europe/Copenhagen|Den 1.-3. december i tidsrummet kl. 22-5 kører togbusser.|12-01 22:00 > 12-02 05:00; 12-02 22:00 > 12-03 05:00; 12-03 22:00 > 12-04 05:00
da||Europe/Copenhagen|Siden onsdag kl. 14 har der ikke kørt tog; åbner igen søndag kl. 6.|11-25 14:00 > 11-29 06:00
da|2026-12-29 09:00|Europe/Copenhagen|Ingen busser fra den 31. december kl. 18 til den 1. januar kl. 8.|2026-12-31 18:00 > 2027-01-01 08:00
da||Europe/Copenhagen|Forsinkelser frem til kl. 12.45.|> 11-26 12:45
da||Europe/Copenhagen|Hvert 20. minut, forsinket 5-10 min., billet 24 kr.|
da||Europe/Copenhagen|Lørdag den 5. december kl. 7.30-16 spærres Torvegade.|12-05 07:30 > 12-05 16:00
cs||Europe/Prague|Od pátku 22:00 do pondělí 4:00 nejezdí tramvaje 5 a 12.|11-27 22:00 > 11-30 04:00
cs||Europe/Prague|Zítra od 9 do 15 hodin bude ulice uzavřena.|11-27 09:00 > 11-27 15:00
cs||Europe/Prague|Dnes od 19:30 náhradní doprava.|11-26 19:30 >
cs||Europe/Prague|V noci z 28. na 29. listopadu od 23:00 do 4:30 výluka.|11-28 23:00 > 11-29 04:30
cs||Europe/Prague|Ve dnech 1. až 3. prosince od 8.00 do 16.00 hod. odklon linky 133.|12-01 08:00 > 12-01 16:00; 12-02 08:00 > 12-02 16:00; 12-03 08:00 > 12-03 16:00
cs||Europe/Prague|Od středy 2. prosince 6:00 do pátku 4. prosince 18:00 uzavírka.|12-02 06:00 > 12-04 18:00
cs|2026-12-29 09:00|Europe/Prague|Od 31. 12. 20:00 do 1. 1. 6:00 je provoz přerušen.|2026-12-31 20:00 > 2027-01-01 06:00
cs||Europe/Prague|Provoz bude obnoven v sobotu ve 14:00.|> 11-28 14:00
cs||Europe/Prague|Interval 10 minut, zpoždění 15 až 20 minut, jízdné 30 Kč.|
cs||Europe/Prague|V sobotu a v neděli od 7 do 19 hodin zastávka Náměstí mimo provoz.|11-28 07:00 > 11-28 19:00; 11-29 07:00 > 11-29 19:00
cs||Europe/Prague|Uzavřeno do půlnoci.|> 11-27 00:00
en-GB||Europe/London|Trains start at 8 and run until 23:30 on Sunday.|11-29 08:00 > 11-29 23:30
fr||Europe/Paris|Grève jeudi 3 décembre : bus assurés de 6h à 9h, puis de 16h à 19h, rien ensuite.|12-03 06:00 > 12-03 09:00; 12-03 16:00 > 12-03 19:00
it||Europe/Rome|Sabato la metro apre alle 8 e prosegue sino alle 23,30.|11-28 08:00 > 11-28 23:30
it||Europe/Rome|Servizio dalle ore 5.30 fino alle ore 8.30, poi dalle ore 15 alle ore 18, martedì 1 dicembre.|12-01 05:30 > 12-01 08:30; 12-01 15:00 > 12-01 18:00
es||Europe/Madrid|Paros de 7 a 9 y de 13 a 15 horas los martes 1 y 8 de diciembre.|12-01 07:00 > 12-01 09:00; 12-01 13:00 > 12-01 15:00; 12-08 07:00 > 12-08 09:00; 12-08 13:00 > 12-08 15:00
de||Europe/Berlin|Warnstreik am Freitag: von Betriebsbeginn bis 14 Uhr kein Verkehr.|> 11-27 14:00
en-GB||Europe/London|Romney Road shut 2200-0500 nightly until 28 November.|11-26 22:00 > 11-27 05:00; 11-27 22:00 > 11-28 05:00; 11-28 22:00 > 11-29 05:00
en-GB||Europe/London|Closed from 1 to 3 December, 10pm-4am each night.|12-01 22:00 > 12-02 04:00; 12-02 22:00 > 12-03 04:00; 12-03 22:00 > 12-04 04:00
fr||Europe/Paris|Dernier départ à 22h15 ce soir, fermeture ensuite.|
sv||Europe/Stockholm|Avstängt 2026-12-04 22:00 – 2026-12-07 05:00.|12-04 22:00 > 12-07 05:00
fr||Europe/Paris|Travaux jusqu'au 4 décembre, de 9h30 à 16h, sauf week-end.|11-26 09:30 > 11-26 16:00; 11-27 09:30 > 11-27 16:00; 11-30 09:30 > 11-30 16:00; 12-01 09:30 > 12-01 16:00; 12-02 09:30 > 12-02 16:00; 12-03 09:30 > 12-03 16:00; 12-04 09:30 > 12-04 16:00
en-GB|2026-11-26 20:00|Europe/London|Low bridge inspection between 01:00 and 04:30, no buses.|11-27 01:00 > 11-27 04:30
de|2026-11-26 21:00|Europe/Berlin|Ab 0:30 Uhr fährt die U3 nicht mehr.|11-27 00:30 >
"""
