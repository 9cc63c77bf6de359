# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a text of unknown class speaks of: a hazard whose words may be kept, or roads and transit."""

from __future__ import annotations

import re

from tocsin.core.guard.checks.by_the_word import meant_otherwise
from tocsin.core.guard.late import Late
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.normal import bare_letters
from tocsin.core.guard.prose import east
from tocsin.core.guard.prose.blamed import unblamed
from tocsin.core.guard.prose.clean import clean
from tocsin.core.guard.prose.routes import roads
from tocsin.core.guard.prose.routes.lines import lines_of
from tocsin.core.guard.topic_words import WARNS
from tocsin.core.guard.words import folded
from tocsin.core.model import Effect, Hazard

# Beginnings of folded words; the text need hold one.
_HAZARD = tuple(
    """warning flood tornado thunderstorm blizzard hurricane typhoon cyclone tsunami earthquake wildfire avalanche landslide
    hail freez frost heatwave drought storm gale gust snowfall rainfall lightning fog evacuat wind weather
    vigilance tempete orage inondation crue neige verglas canicule seisme pluie vents meteo
    unwetter sturm gewitter hochwasser starkregen glatteis schneefall hitze erdbeben lawine waldbrand wetter orkan nebel
    tormenta inundacion olas marejada lluvia nevada terremoto sismo incendi viento aviso huracan temporal
    allerta alluvione pioggia piogge nevicat vento valanga frana idraulico idrogeologico maltempo
    ostrzezenie burz powodz opad wiatr wichur upal mroz gradem ulewn meteorologicz
    storing onweer overstroming gladheid chuva cheia tempestade myrsky tulva
    hagel trzesien bushfire grassfire brushfire mudslide mudflow sinkhole squall monsoon sandstorm haze smoke landslip nubifrag maestral libecc scirocc grecal tramont mistral mareggi grandin esondaz frane murgang felssturz bergsturz erdrutsch hangrutsch steinschlag eisregen
    fohn calima ventisca graniz helada niebla alud desprendim riada sequia oleaje zamiec gololedz osuwisk susza podtopien eboulem glissem secheresse houle brouillard bourrasq
    предупрежден наводнен шторм гроза землетрясен
    magnitude power blackout stromausfall outage panne coupure apagon""".split()
)
_EAST = re.compile(
    "تحذير|عواصف|عاصفة|أمطار|سيول|فيضان|زلزال|رياح|预警|預警|台风|颱風|暴雨|大风|大風|地震|洪水|高温|寒潮|大雾|雷电|警報|注意報|경보|주의보|אזהרה"
)
_EAST_MOVES = re.compile("شارع|طريق|قطار|مترو|حافل|地铁|地鐵|公交|号线|號線|路.{0,12}封闭|停运|지하철|노선")
_WARNS = Late(rf"(?<![^\W_])(?:{WARNS})(?![^\W_])")


@of_words(32768)
def speaks_of_hazard(low: str) -> bool:
    """Whether a folded word begins like one of weather, water, quakes, fire or power."""
    return low.startswith(_HAZARD) or low in ("ola", "olas")


def _tells_a_hazard(head: str) -> bool:
    return any(map(speaks_of_hazard, folded(head))) or _WARNS.search(bare_letters(head)) is not None


def subject_of(text: str) -> Hazard | None:
    """WEATHER for a hazard text, ROAD or TRANSIT for a notice of movement, None when it says neither or only sounds like one."""
    head = unblamed(clean(text[:4000]))
    road = roads.about(head)
    lines = lines_of(head, road)
    eastern = east.read(head)
    if (
        eastern
        and (eastern.streets or eastern.lines or eastern.sections)
        and eastern.effect is not Effect.UNKNOWN
    ):
        return Hazard.TRANSIT if eastern.lines or eastern.mode not in ("", "road") else Hazard.ROAD
    moves = lines or _EAST_MOVES.search(head)
    if not moves and (_EAST.search(head) or _tells_a_hazard(head)):
        return None if meant_otherwise(text[:4000]) else Hazard.WEATHER
    if road:
        return Hazard.ROAD
    return Hazard.TRANSIT if moves else None
