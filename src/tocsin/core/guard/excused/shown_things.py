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
SHOWN = Late(
    rf"(?:demonstrations?|demonstracj\w{{1,3}})(?: (?:of|by the vendor of|der|des|von|vom|de|du|de la|de l'|d'un|d'une|della|del|the|our|new|nouvel|neuen?|nowej|nowego|a|an|eines?|einer|les?|la))*(?: (?:de )?l'| d'| )(?:[a-z-]{{2,16}} ){{0,2}}?{_THING}(?!\w)"
)
_SEEN = Late(
    r"manifesta(?:tions?|zion[ei]|cion(?:es)?)(?: (?:d[ei]|del|della|de la|de l)| d')[ ']?(?:condensation|condensa\w*|humedad\w*|moho|oxido|fuga|goteras?|grietas?|fissures?|infiltrations?|infiltrazion\w*|perdit[ae]|vibrations?|humidite|moisissures?|corrosion\w*|rouille|piena|ruggine|umidita|usure|usura|fuites?|fumee|crue)(?!\w)"
)
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
    return any(shown.match(low, start) for shown in (SHOWN, _SEEN, _OF_SPORT, _OF_A_CLOCK))
