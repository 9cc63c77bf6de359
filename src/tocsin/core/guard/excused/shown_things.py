# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is demonstrated or manifests itself is a thing: "demonstration of the new sprinkler", "Demonstration der Löschanlage", "manifestazione di piena".

The thing's own word stands behind, with small words or two others between; linear.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tocsin.core.guard.excused.otherwise import Hit, without
from tocsin.core.guard.late import Late

_THING = (
    r"(?:sprinklers?|sprinkler system|(?:fire )?extinguishers?|(?:fire )?hoses?|pumps?|lifts?|hoists?|cranes?|alarms?|defibrillators?|aed|equipment|devices?|machines?|software|systems?|apps?|tools?|drones?|robots?|generators?|gates?|doors?|panels?|valves?|kits?|radios?|scanners?|harness(?:es)?|ladders?|ppe|evacuation chairs?|barriers?|screens?"
    r"|\w*(?:anlage|loscher|gerats?|gerate|maschine|pumpe|system|technik|software|drohne|melder|steuerung|schlauch|schranke|leiter|tor|scanner|roboter|sprinkler\w*)"
    r"|extincteurs?|materiel|appareils?|pompes?|logiciels?|systemes?|defibrillateurs?|barriere|alarme|echelle|nacelle|equipements?"
    r"|tryskacz\w*|gasnic\w*|sprzet\w*|urzadze\w*|maszyn\w*|systemu?|pomp\w*|alarmu|dron\w*|defibrylator\w*|bramy|windy|skaner\w*|oprogramowani\w*)"
)
_MACHINE = (
    r"(?:(?:floor )?scrubbers?|sweepers?|vacuums?|balers?|shredders?|compactors?|forklifts?|reach trucks?|printers?|label+ers?|sealers?|wrappers?|palleti[sz]ers?|mixers?|chargers?|cameras?|sensors?|dashboards?|tablets?|handsets?|headsets?|dispensers?|detectors?|mowers?|sprayers?|gritters?|washers?|boilers?|welders?"
    r"|\w*(?:sauger|kehrmaschine|stapler|drucker|wickler|verschliesser|presse|mischer|ladegerats?|kamera|streuer|maher|sensors?|sauberer)|autolaveuses?|balayeuses?|chariots?|filmeuses?|imprimantes?|tondeuses?|broyeurs?|fregadoras?|barredoras?|carretillas?|impresoras?|maquinas?|desbrozadoras?|lavapavimenti|spazzatric[ei]|muletti|stampant[ei]|macchin[ae]|zamiatark\w+|szorowark\w+|wozk\w+|drukark\w+)"
)
SHOWN = Late(
    rf"(?:demonstrations?|demonstracj\w{{1,3}})(?: (?:of|by the vendor of|der|des|von|vom|de|du|de la|de l'|d'un|d'une|della|del|the|our|new|nouvel|neuen?|nowej|nowego|a|an|eines?|einer|les?|la))*(?: (?:de )?l'| d'| )(?:(?!(?:at|in|on|near|outside|by|before|am|im|vor|an|bei|au|devant|en|na|w|przy|przed|davanti|delante)\b)[a-z-]{{2,16}} ){{0,2}}?{_THING}(?!\w)"
)
_SEEN = Late(
    r"manifesta(?:tions?|zion[ei]|cion(?:es)?)(?: (?:d[ei]|del|della|de la|de l)| d')[ ']?(?:condensation|condensa\w*|humedad\w*|moho|oxido|fuga|goteras?|grietas?|fissures?|infiltrations?|infiltrazion\w*|perdit[ae]|vibrations?|humidite|moisissures?|corrosion\w*|rouille|piena|ruggine|umidita|usure|usura|fuites?|fumee|crue)(?!\w)"
)
_IN_SERVICE = Late(
    rf"demos?(?: (?:of|der|des|von|vom|de|du|de la|de l'|del|della|dell|di|the|our|new|nouvel\w*|nueva?|nuov[ao]|neuen?|nowej|nowego|a|an|la|le|il))*(?: (?:de )?l'| d'| )(?:(?!(?:at|in|on|near|outside|by|before|am|im|vor|an|bei|au|devant|en|na|w|przy|przed|davanti|delante)\b)[a-z-]{{2,16}} ){{0,2}}?(?:{_MACHINE}|{_THING})(?!\w)"
)
"""In short, as a maker's man shows it: "Demo of the new floor scrubber", "Demo der neuen Kehrmaschine"."""
_OF_FLOWERS = Late(
    r"manifesta(?:tions?|zion[ei]|cion(?:es)?) (?:flor\w{2,6}|agricol\w{1,3}|gastronomi\w{2,5}|enogastronomi\w{2,5}|cultur\w{2,5}|sporti\w{2,3}|deportiv\w{1,2}|musical\w{0,2}|musicaux|folclor\w{2,7}|folklor\w{2,7}|fieristic\w{1,2}|natalizi\w{1,2}|canin\w{1,2}|cinofil\w{1,2}|podistic\w{1,2}|ciclistic\w{1,2}|cyclist\w{1,2}|equestr\w{1,2}|hippiques?|zootecnic\w{1,2}|filateli\w{2,4}|teatral\w{1,2}|theatral\w{1,2}|nautiques?|nautic[ahe]\w?|commercial\w{0,2}|commerciaux|artistic\w{1,2}|artistiques?|ludiqu\w{1,2}|ludic\w{1,2}|festiv\w{1,2})(?!\w)"
)
"""What Romance tongues call any show: "manifestazione floreale", "manifestation nautique"."""
_OF_WEATHER = Late(
    r"manifesta(?:tions?|zion[ei]|cion(?:es)?) (?:temporalesc\w{1,3}|temporales|nevos[ae]|piovos[ae]|ventos[ae]|grandinigen[ae]|orageuses?|neigeuses?|tormentos\w{1,2}|eruptiv\w{1,2}|vulcanic\w{1,2}|volcani\w{1,4}|sismic\w{1,3}|sismiques?|elettric\w{1,3}|electric\w{1,2}|electriques?)(?!\w)"
)
"""What thunder and volcanoes do: "manifestazione temporalesca"."""
_OF_SPORT = Late(
    "(?:ال)?(?:تظاهر(?:ة|ات)) (?:ال)?(?:رياضي|ثقافي|فني|علمي|تجاري|احتفالي)[ءا-ي]{1,3}", needs="تظاهر"
)
_OF_A_CLOCK = Late(
    r"(?:marsz|chod) (?:zegara|silnika|wirnika|pompy|wahadla|turbiny)|مسيرة (?:ال)?(?:قطار|مصعد|حافلة|ناقل|سير|ترام)(?![ء-ي])"
)
"""What runs is no march: "marsz zegara", "مسيرة القطار"."""


def only_shown(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The hits without demonstrations of things."""
    return without(text, hits, "demonstration", _of_a_thing)


def _of_a_thing(low: str, start: int, end: int) -> bool:
    return any(
        shown.match(low, start)
        for shown in (SHOWN, _IN_SERVICE, _SEEN, _OF_FLOWERS, _OF_WEATHER, _OF_SPORT, _OF_A_CLOCK)
    )
