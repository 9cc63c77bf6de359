# SPDX-License-Identifier: AGPL-3.0-or-later
"""Turns by which an office's warning is told when nobody said that it is one, as a pattern of folded letters, as readable data.

What `topics` knows by one word is not here: each of these words is said of other things, too, and warns only in company ("heat advisory",
"boil water", "zamknij okna")."""

from __future__ import annotations

WARNS = (
    r"(?:heat|surf|ash|wind|frost|freeze|dust|air quality|smog|ozone|fog|marine|small craft|chill|cold|ice|coastal|beach hazards?|rip current|uv|lake wind|spray) (?:advisory|statement|alert|outlook|watch)"
    r"|boil[- ](?:water|your water)|(?:total )?fire (?:bans?|danger|risk)|unexploded (?:bomb|ordnance|device|shell)s?|shelter in place|(?:volcanic|volcano) \w+|rip currents?|toxic (?:fumes|plume|cloud)|gas leak|dam (?:failure|breach|break)|storm surge|king tides?"
    r"|gro(?:ss|ß)br[a-z]{3,5}|flachenbrand\w{0,2}|vegetationsbrand\w{0,2}|moorbrand\w{0,2}|bombenfund\w{0,2}|(?:weltkriegs|flieger)bombe\w{0,2}|trinkwasser (?:bitte )?(?:vor \w+ )?abkochen|abkochgebot|fenster und turen (?:bitte )?(?:geschlossen|schlie(?:ss|ß)en)|gefahrstoffaustritt|gasaustritt|sirenenalarm|schneeverwehung\w{0,2}|sturmflut\w{0,2}|schneeglatte|stra(?:ss|ß)englatte"
    r"|feux? de (?:foret|vegetation|broussailles?)|avis de (?:vents?|tempete|coup de vent|fort coup de vent|mer)|rafales?|pics? de pollution|submersions?(?: marines?)?|fumees? toxiques?|nuage toxique|faites bouillir|eau (?:du robinet )?(?:non potable|impropre)|chutes? de (?:pierres|neige)|vagues?-submersion|grand froid|vent violent"
    r"|crecidas?|erupcion\w{0,2}|(?:caida|lluvia) de ceniza|ceniza volcanica|hervir el agua|hierva el agua|fenomenos costeros|temperaturas (?:maximas|minimas)|polvo en suspension|rissaga|deslizamientos? de tierra|derrumbes?|nube toxica|mar de fondo|ola de (?:calor|frio)"
    r"|(?:neve|nevischio|gelicidio|ghiaccio) (?:oltre|sopra|a|fino|in|e|sulle|su)|gelate|ondat[ae] di (?:calore|gelo|freddo|piena)|valanghe|nebbi[ae]|allagament[io]|bollire l['’ ]?acqua|acqua non potabile|bollino (?:rosso|arancione)|eruzion[ei]|caduta (?:massi|cenere)|ordigno bellico|nube tossica|smottament[io]"
    r"|oblodzeni\w{1,3}|pozar\w{0,3}|niezdatn\w{1,3} do picia|przegotuj\w{0,4}|(?:gest\w{1,3} )?mgl[aye]|(?:gest\w{1,2} )?mgly|lawinow\w{1,3}|smog\w{0,6}|niewybuch\w{0,3}|niewypal\w{0,3}|sniezyc\w{0,3}|zawiej\w{0,3}|intensywn\w{1,3} opad\w{0,3}|(?:silny|porywisty) wiatr|stan (?:alarmowy|ostrzegawczy)|zamknij(?:cie)? okna|fala upalow"
    r"|hoogwater|grote brand|natuurbrand\w{0,8}|(?:duin|bos|heide)brand|kook (?:uw |het )?(?:drinkwater|kraanwater|water)|kookadvies|hitte(?:golf|plan)|(?:dichte|dikke|aanhoudende) mist|mistbanken|smogalarm|(?:bom|explosief|vliegtuigbom) (?:gevonden|aangetroffen)|sluit (?:uw )?ramen en deuren|code (?:geel|oranje|rood)|windstoten|ijzel|sneeuwval|wateroverlast|dijkdoorbraak|windhozen?"
    r"|\w{3,20}varoitu(?:s|ksen|ksia|kset|sta)|rankkasa\w{1,8}|liuka(?:s|sta) (?:keli|tie)|ajokeli\w{0,4}|keita juomavesi|vedenkeittokehotus|lumisa(?:detta|teet|de)|vaarallinen savu|vaaratiedote\w{0,3}|ukkos\w{1,12}|rakei\w{1,3}|meriv(?:esi|eden)\w{0,8}|maastopalo\w{0,6}|metsapalo\w{0,6}|jaatava\w{0,3} sa\w{2,6}|helle\w{0,6}|pakka(?:nen|sta|sraja)|sulje ikkunat|kovaa tuulta"
    r"|skyfall|snofall|halka|varning for|vadervarning|nevoeiro|trovoadas?|agitacao maritima|queda de neve"
)
"""Whole turns: no letter stands before or behind one."""
