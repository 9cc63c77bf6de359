# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hours at which a service ends before its time, or begins after it: from then, or until then, nothing runs.

"Subway service will end at 11 p.m." begins what a reader asks about; of works, strikes and buses instead of trains the
same words tell the end. Romance verbs of ending are read so by themselves ("finalizará a las 21").
"""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.times.moment import Moment

AGO = 130
"""Letters before an hour in which its service is named."""
_HOUR = r"(?:\s(?:\d{4}-\d\d-\d\d|at|by|around|about|um|gegen|om|rond|o|o godz\.|około|klo|kl\.|klockan|ca\.|circa|approximately|already|bereits|schon|al|już|jo|ab))*\s?$"
_SERVICE = r"(?:services?|trains?|subway|metro|trams?|buses|ferries|line|betrieb|verkehr|\w{2,16}(?:verkehr|betrieb)|bahnen|züge|dienst|\w{2,16}dienst|treinen|metro's|bussen|ruch|metro|tramwaje|pociągi|autobusy|liikenne|\w{2,16}liikenne|liikennöinti|trafiken|driften)"
_ENDS = (
    r"(?:(?:will |shall |to )?(?:now )?(?:end(?:s|ing)?|close(?:s)?|finish(?:es)?|cease(?:s)?|stop(?:s)?|conclude(?:s)?|wrap up)(?: (?:its|their|the) (?:services?|operations?))?(?: running| operating)?(?: early| earlier| sooner)?"
    r"|(?:endet|enden)(?: (?:heute|morgen|vorzeitig|früher|bereits|schon|jeweils|somit|\d{4}-\d\d-\d\d)){0,4}|(?:eindigt|eindigen|stopt|stoppen)(?: (?:vanavond|vandaag|vervroegd|eerder|al|\d{4}-\d\d-\d\d)){0,3}|(?:za)?kończ[yą](?: (?:kursowanie|kursy|pracę|wcześniej)){0,2}"
    r"|päättyy(?: (?:tänään|jo|aikaisemmin|\d{4}-\d\d-\d\d)){0,3}|(?:slutar|upphör|slutter|ophører|stopper)(?: (?:tidigare|tidligere|redan|allerede)){0,2})"
)
_EARLY = Late(
    rf"(?i)(?<!\w){_SERVICE}(?!\w)(?:[^.;\n]|\n[–•*-] ){{0,60}}?\s{_ENDS}(?: (?:tonight|today|tomorrow|daily))?{_HOUR}",
    needs="end|eindig|close|finish|cease|stop|conclude|wrap|kończ|päättyy|slut|upphör|ophør",
)
_INVERTED = Late(
    rf"(?i)(?<!\w)(?:stoppen|stopt|eindigt|eindigen|endet|enden) (?:(?:de|alle|het|die|der) )?{_SERVICE}(?!\w){_HOUR}",
    needs="stop|eindig|ende",
)
"""The verb ahead of what ends: "in Zeeland stoppen de bussen om 14.00 uur"."""
_LATE = Late(
    rf"(?i)(?<!\w)(?:start|begin|operat|commenc|open|runn?)(?:s|ing|es|e|ning)?(?: (?:its|their|the))?(?: (?:services?|operations?|operating|running))? later(?: than usual)?(?: than normal)?,?{_HOUR}",
    needs=" later",
)
_OTHER = Late(
    r"(?i)(?<!\w)(?:works?|\w*arbeit(?:en)?|strikes?|\w*streik|staking|strajk|closures?|sperrung|disruptions?|störung|diversions?|detours?|suspension|delays?|maintenance|event|blockade|protest|shuttles?|replacement|extra|special|additional|free|ersatz\w*|schienenersatz\w*|zastępcz\w*|vervang\w*|pendel\w*|korvaav\w*|lakko|stoppage|walk-?out|objazd|prace|roboty|remont|werkzaamheden|umleitung|normal|resum\w*)(?!\w)"
)


def cut_short(text: str, moment: Moment, floor: int) -> bool:
    """Whether a service ends at an hour, and nothing runs from then."""
    ahead = text, max(floor, moment.start - AGO), moment.start
    found = _EARLY.search(*ahead) or _INVERTED.search(*ahead)
    return found is not None and not _OTHER.search(text, max(floor, found.start() - 60), moment.start)


def begun_late(text: str, moment: Moment, floor: int) -> bool:
    """Whether a service begins later at an hour, and nothing runs until then."""
    return _LATE.search(text, max(floor, moment.start - 60), moment.start) is not None
