# SPDX-License-Identifier: AGPL-3.0-or-later
"""The course of a way round: "reittiä A – B – C", "objazdem od A przez B do C", "Detour: A – B – C". None of it is closed."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.between.running_words import END, NONE
from tocsin.core.guard.prose.clean import small

AGO = 140
"""Letters before a stretch in which a way round may be announced."""
FAR = 900
"""Letters before an item of a list in which its heading may stand."""
_ROUTE = Late(
    r"(?<!\w)(?:(?:poikkeus|kierto|vaihtoehto|korvaava)?reittiä|kommer att köra sträckan|desvia\w{1,4}:|desvían?:|(?:itinerario|recorrido) alternativo:?|rutas? alternativas?(?: por)?:?|vías? alternas?:?|alternate routes?:|alternativroute:?|percorso (?:alternativo|deviato):?"
    r"|itinéraire (?:de déviation|conseillé|alternatif) ?:?|tras[ąa] objazdow[ąa]:?|omleidingsroute:?|umleitungsstrecke:?|detour route:?|(?:poprowadzon|wyznaczon)\w{1,2} ulicami:?)[ •*-]*$"
)
"""Behind it the streets of a way stand, one after the other."""
_FROM = Late(
    r"(?<!\w)(?:objazdem od|(?:jadące|jadących) od|(?:wordt|worden|zijn) (?:[^.;,\n]{2,40} )?omgeleid van(?:af)?(?: de haltes?)?"
    r"|umgeleitet(?::| und fährt| und fahren) (?:von|vom|ab)(?: der haltestelle)?|umleitung(?:sstrecke)?: ?(?:von|vom|ab)(?: der haltestelle)?|dévié\w{0,2} (?:depuis|de)(?: l'arrêt)?|desvia\w{2,4} desde(?: la parada)?|deviat\w da(?: fermata)?"
    r"|(?:detour|diversion)(?: route)?(?: for [a-z ]{3,24})? (?:is|will be|runs|goes|leads) from"
    r"|un (?:détour|crochet) (?:par|sur) [^.;:\n]{3,40} entre)\s+(?:le |la |l')?$",
    needs="objazdem|jadące|jadących|omgeleid|umgeleitet|umleitung|dévié|desvia|deviat|détour|crochet|detour|diversion",
)
"""What goes round goes from there."""
_FROM_WORD = Late(
    r"(?<!\w)(?:od|von|vom|van|vanaf|ab|da|dal|dalla|de|du|depuis|desde|from|från|fra)\s+(?:the |de |la |le |der |dem )?$"
)
_VIA = Late(
    r"(?<!\w)(?:przez|ulicami|ulicą|ulice|via|über|kautta|genom|passando per|en passant par|pasando por)(?!\w)"
)
"""What a way goes through, told between its two ends."""
_ITALIAN = Late(
    r"(?:via|viale|corso|piazza|largo|vicolo) [^.;:\n]{2,40} (?:a|ad|al|alla|fino a|e) (?:via|viale|corso|piazza|largo|vicolo) "
)
"""Two streets whose word is Italian: "da via Rossi a via Dante" leads through nothing."""
_SENT = Late(
    r"(?<!\w)(?:pojad\w+|pojedz\w+|dojed\w+|skierowan\w+|kierowan\w+|umgeleitet|omgeleid|dévié\w{0,2}|deviat\w|desviad\w+|omdirigera\w+)(?!\w)"
)
"""What is sent another way."""
_GOES = Late(
    rf"(?<!\w)(?<!nie )(?:jad[ąa]\w*|jedzie|kursuj\w+|rijdt|rijden|fährt|fahren|detour\w*|diverted|diverting|travel|körs?|kører|går|circul\w+|emprunt\w+|transit\w+|circola\w*)(?!\w)(?! (?:{NONE})(?!\w))"
)
_LED_VIA = Late(
    r"(?<!\w)(?:omgeleid|umgeleitet|diverted|dévié\w{0,2}|desviad\w{1,2}|deviat\w|omdirigeras|omkört|rijdt|rijden|fährt|fahren) $"
)
_HEADING = Late(
    r"(?:^|\n)([^\n]{3,160}):[ \t]*\n(?:(?:[ \t]*[^\n]{1,40}:[ \t]*\n)?[^\n:]{3,120}[–↔-][^\n:]{3,120}\n){0,12}(?:[ \t]*[^\n:]{1,40}:[ \t]*\n)?[ \t]*(?:[•·▪●○»‣➜*–-] ?)?(?:[^\n:]{1,40}: |l(?:ini[ae]|ine|ínea|igne|ijn)?[. ][\d;, ]{1,40} ?[–-] ?)?$"
)
_ROUND = Late(
    r"(?<!\w)(?:detour|diversion (?:route|is as)|diverted (?:via|as)|umleit|umgeleit|objazd|s?kierowan|trasy objazd|dévi[aé]|desv[ií][ao]|deviat|deviaz|omleid|omgeleid|omkør|omväg|kiertotie|poikkeusreit|kiertoreit|otro camino|itinerario se|itinéraire (?:sera|est) modifi)"
)
_HEADED = Late(
    r"(?:^|[\n.;•|(]|[-–] )[ \t•*–-]{0,6}(?:(?:signed |marked |posted |recommended |suggested |official |truck |local )?(?:detours?|diversion|alternate|alternative)(?: route)?|umleitung(?:sstrecke)?|umfahrung|déviation|itinéraire de déviation|desv[ií]os?|ruta alterna|deviazione|percorso alternativo|omleiding(?:sroute)?|objazd|kiertotie|omkjøring|omkørsel|omväg|omledning) ?[:–-] ?",
    needs="detour|diversion|altern|umleitung|umfahrung|déviation|desv|deviaz|omleiding|objazd|kiertotie|omkjø|omkø|omväg|omledning",
)
"""What heads the streets of a way round: "Detour: via Mill Street from Oak Road to Elm Road"."""
_WAY = Late(
    r"^(?:via|use|take|follow|along|left|right|north\w*|south\w*|east\w*|west\w*|über|par|por|per|langs|ulic\w+|przez|genom|gjennom|suivre|emprunter|tomar|folgen)(?!\w)"
    rf"|(?<!\w)(?:{tables.pattern('street')}|{tables.pattern('street_after')})(?!\w)(?!\.? \d)"
)
"""What shows that streets are told, and not where something goes round."""
_SHUT = Late(
    r"(?<!\w)(?:due to|will|not|wegen|en raison|debido|clos\w+|shut|gesperrt|sperrung|fermé\w*|fermeture|cerrad\w+|cortad\w+|cierre|chius\w+|afgesloten|afsluiting|dicht|zamkni\w+|suljet\w*|stengt|spærret|avstäng\w*)(?!\w)"
)
_ALONG = Late(
    r"(?<!\w)(?:detour(?:s|ed|ing)?|divert(?:s|ed|ing)?|reroute[ds]?|redirected|umgeleitet|dévié\w{0,2}|desviad\w{1,2}|deviat\w|omgeleid|(?:déviation|deviazione|desvío|umleitung|omleiding|diversion)(?: (?!(?:and|und|et)(?!\w))[^\s.;:,]{1,14}){0,5}?) (?:via|along|onto|over|by way of|über|par|por|per|langs) (?:(?!(?:and|und|et|y|e|en|to|between|zwischen|entre|tra|tussen) )[^\s.;:,]{1,24} ){1,7}(?:from|von|vom|de|du|depuis|da|dal|dalla|desde|van|vanaf|between|zwischen|entre|tra|fra|tussen) (?:the |la |le |der |dem |de )?$",
    needs="detour|diver|reroute|redirect|umgeleitet|dévi|desv|devia|omgeleid|umleitung|omleiding",
)
"""Along which street something goes round, right before from where to where: "diverted along Mill Street from"."""
_ROW = Late(
    r" ?: ?(?:(?![(\n:;]|\d{1,2}[.:h]\d\d).){3,60}? [–-] ?(?![\d ])(?:(?!\d{1,2}[.:h]\d\d)[^\n:;(]){3,60}? [–-] (?!\d)[^\n:;(]{3,60}"
)
"""A row of streets behind what a line or a direction is called: "Faro – Puerto: av. Prado – c/ Mayor – Gran Vía"."""


def led(text: str, pair: Pair) -> bool:
    """Whether a stretch is a way round, or names the direction for which one is told."""
    low = small(text)
    before, within = low[max(0, pair.start - AGO) : pair.start], low[pair.start : pair.end]
    if within.startswith("via ") and _LED_VIA.search(before):
        return True
    rowed = "–" in within or "-" in within or "↔" in within
    if (rowed and _ROUTE.search(before)) or _FROM.search_part(before, low) or _ROW.match(low, pair.end):
        return True
    if _headed(low, pair):
        return True
    return _listed(low, pair, within) or _from_side(low, pair) or _through(before, within, _SENT)


def passing(text: str, pair: Pair) -> bool:
    """Whether something goes from one end through other places to the other, "fährt von A über die B nach C"; where that is
    all that is told, it may well be what is closed."""
    low = small(text)
    before = low[max(0, pair.start - AGO) : pair.start]
    if _ALONG.search_part(before, low):
        return True
    if _THROUGH.search(before) and _SENT_ROUND.match(low, pair.end):
        return True
    return _through(before, low[pair.start : pair.end], _GOES)


_THROUGH = Late(
    r"(?:doorgaand verkeer|through traffic|durchgangsverkehr|trafic de transit|circulation de transit|traffico di attraversamento|tráfico de paso|ruch tranzytowy) (?:between|zwischen|entre|tra|fra|tussen|między|pomiędzy|from|von|van) (?:the |la |le |der |dem |de )?$"
)
"""Who goes past, from one place to another, and is sent round."""
_SENT_ROUND = Late(
    r"[^.;\n]{0,60}?(?<!\w)(?:omgeleid|diverted|umgeleitet|dévié\w{0,2}|deviat\w|desviad\w{1,2}|skierowan\w+)(?!\w)"
)


def _headed(low: str, pair: Pair) -> bool:
    """Whether a pair stands in the item of a list that tells the way round, with nothing closed between."""
    start = max(0, pair.start - AGO)
    heads = [head.end() for head in _HEADED.finditer(low, start, pair.start)]
    if not heads:
        return False
    way = low[heads[-1] : pair.start].rstrip()
    if END.search(way + " ") or _SHUT.search(way):
        return False
    return _WAY.search(way or low[pair.start : pair.end]) is not None


def _listed(low: str, pair: Pair, within: str) -> bool:
    """Whether three streets or more stand in a list below what heads ways round."""
    if within.count(" – ") + within.count(" - ") + within.count("↔") < 2:
        return False
    heading = _HEADING.search(low, max(0, pair.start - FAR), pair.start)
    return heading is not None and _ROUND.search(heading[1]) is not None


def _from_side(low: str, pair: Pair) -> bool:
    """Whether what is cut short comes from a side: "skrócenie tras od strony Portu do pętli"."""
    return low.startswith("strony ", pair.start) and low.endswith("od ", 0, pair.start)


def _through(before: str, within: str, led: Late) -> bool:
    if _ITALIAN.match(within) or not (_VIA.search(within) and _FROM_WORD.search(before)):
        return False
    return bool(led.search(END.split(before)[-1]) or led.search(within))
