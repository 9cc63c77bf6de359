# SPDX-License-Identifier: AGPL-3.0-or-later
"""Houses that are called by those whom they take in: "homeless shelter", "Notunterkunft für Obdachlose", "noclegownia dla bezdomnych".

Who runs one names it so, and it is the house that is asked after. The word for the house stands right beside the one for those in it,
as the language puts it; without the house those words are of people. Linear: each gap is of two words at most.
"""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters, is_eastern

_ENGLISH = r"(?:night |day |winter |emergency |family )?(?:shelters?|hostels?|cent(?:er|re)s?|camps?|accommodation|housing|refuges?|reception|drop-in|canteen|kitchen)"
_TAKEN_IN = r"(?:homeless|rough sleepers?'?|refugees?'?|asylum[- ]seekers?'?|migrants?'?|evacuees?'?|displaced(?: persons?'?| people'?s?)?)"
_NO_FIXED_ABODE = (
    r"(?:obdachlosen?|wohnungslosen?|wohnsitzlosen?|gefluchteten?|fluchtlingen?|asylbewerber|asylsuchenden?)"
)
_WESTERN = Late(
    rf"(?<![\w-])(?:{_TAKEN_IN}(?: people| persons| men| women| families| children)? {_ENGLISH}|{_ENGLISH} for (?:the |homeless )?{_TAKEN_IN}?(?<!for )(?: people| persons| men| women| families)?"
    rf"|\w{{0,20}}(?:unterkunft|unterkunfte|heim|asyl|herberge|lager|schlafstelle|tagesstatte|aufnahme|zentrum|kuche) (?:fur|der) (?:die )?{_NO_FIXED_ABODE}(?: menschen| familien| frauen| manner)?"
    r"|(?:centre|foyer|refuge|accueil|hebergement|abri|halte|camp)(?: [a-z']{2,14}){0,2} (?:pour |de |des |d')(?:personnes |les )?(?:sans[- ]abris?|sans[- ]domicile|sdf|refugies|demandeurs d'asile|migrants|exiles)"
    r"|(?:albergue|centro|refugio|comedor|hogar|campamento)(?: [a-z]{2,14}){0,2} (?:para|de) (?:las |los )?(?:personas )?(?:sin hogar|sin techo|refugiad[oa]s|migrantes|solicitantes de asilo|indigentes|desplazad[oa]s)"
    r"|(?:dormitorio|centro|rifugio|ostello|mensa|casa|campo)(?: [a-z]{2,14}){0,2} (?:per|di|dei) (?:i |gli |le )?(?:persone )?(?:senzatetto|senza dimora|senza fissa dimora|rifugiati|migranti|richiedenti asilo|profughi|sfollati)"
    r"|(?:schronisk[oa]|noclegowni\w|ogrzewalni\w|osrod(?:ek|ka)|dom|jadlodajni\w)(?: [a-z]{2,14})? dla (?:osob )?(?:bezdomn\w{2,4}|uchodzcow|cudzoziemcow|migrantow|ubogich)"
    r"|(?:nacht|dag|winter)?opvang(?:centrum)? (?:voor |van )?(?:daklozen|vluchtelingen|asielzoekers)|(?:turvakoti|hätämajoitus|vastaanottokeskus) (?:asunnottomille|pakolaisille))(?!\w)",
    needs="shelter|hostel|center|centre|camp|accommodation|housing|refuge|reception|drop-in|canteen|kitchen|unterkunft|heim|asyl|herberge|lager|schlafstelle|tagesst|aufnahme|zentrum|kuche|foyer|accueil|hebergement|abri|halte|albergue|centro|refugio|comedor|hogar|campamento|dormitorio|rifugio|ostello|mensa|casa|campo|dla|opvang|turvakoti|majoitus|vastaanotto",
)
_EASTERN = Late(
    "(?:مأوى|ملجأ|دار|مخيم|مركز(?: (?:إيواء|استقبال|رعاية))?) (?:ال|لل)(?:مشردين|لاجئين|نازحين|مهاجرين|مسنين)"
    "|(?:流浪者|流浪人员|流浪人員|无家可归者|無家可歸者|难民|難民|移民|灾民|災民|受灾群众)(?:救助站|救助中心|收容所|庇护所|庇護所|庇护中心|接待中心|中心|安置点|安置點|营|營)"
)


def shelters(text: str) -> list[tuple[int, int]]:
    """Start and end of each."""
    low = bare_letters(text)
    found = [one.span() for one in _WESTERN.finditer(low)] if len(low) == len(text) else []
    return found + ([one.span() for one in _EASTERN.finditer(text)] if is_eastern(text) else [])
