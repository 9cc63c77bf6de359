# SPDX-License-Identifier: AGPL-3.0-or-later
"""Verbs whose sense stands in two places of a clause, in small letters: "stellt den Verkehr um 20 Uhr ein", "gab um 9 die Gleise
frei", "the march sets off at 9", "stops at 9"."""

from __future__ import annotations

from tocsin.core.guard.late import Late

_ON = r" (?:[^.;\n]|\.(?=\d)){2,80}?"
_STOP = r"(?:[.,;]|\s*$|\n)"


def _split(verbs: str, part: str) -> str:
    """A verb with its other part farther on."""
    return rf"(?:{verbs})(?={_ON}\b{part}{_STOP})"


_SETS_OFF = (
    r"(?:cortège|manif(?:estation)?s?|défilé|marche|demo(?:nstration)?(?:szug)?|kundgebung|umzug|aufzug|festzug|protestzug|corteo|manifestazione|marcha|manifestación|procesión|desfile"
    r"|betoging|demonstratie|stoet|optocht|march|parade|procession|rally|marsz|pochód|demonstran\w+|manifestacj\w+|kulkue|mielenosoitus|marssi)"
    r"(?= (?:(?:[^.;\n]|\.(?=\d)){1,60}? )?(?:part(?:e|ira|irà|iranno)?|s'ébranl\w+|saldrá|sale|sal(?:en|drán)|arranc\w+|startet|zieht|zog|formiert|vertrekt|vertrok|trekt|sets? off|steps? off|leaves?|departs?|wyrusz\w+|rusza|ruszy|lähtee|käynnistyy)\b)"
)
"""What a procession does at its hour, and no train."""
_AT = r"(?:at|around|about|from|by) (?:about |around |approximately )?\d{1,2}(?::\d\d|\.\d\d)? ?[ap]?\.?m?"
BEGINS = "|".join((
    _split("stell(?:t|en|te|ten)", "ein"),
    _split("fiel|fielen|fällt|fallen", "aus"),
    _split("viel|vielen|valt|vallen", "uit"),
    _split("leg(?:t|en|te|ten)", "nieder"),
    _split("riegel(?:t|n|te|ten)", "ab"),
    _split("zet(?:t|ten|te)?", "af"),
    r"si ferm\w{1,7}(?= (?:alle|dalle|verso le) \d)",
    r"m[ei]tt?\w{0,6} en grève",
    _split("leg(?:t|gen|de|den)", "neer"),
    r"(?:arbeit|arbeid|werk|arbetet) (?:neergelegd|niedergelegt|nedlagt|nedlagda)",
    rf"(?:tritt|treten|trat|traten)(?={_ON} in den (?:\w+)?(?:streik|ausstand))",
    rf"(?:kommt|kam|kamen)(?={_ON} zum (?:stillstand|erliegen))",
    rf"(?:setz(?:t|en|te) sich|zet zich)(?={_ON} in (?:bewegung|beweging))",
    rf"stops?(?= (?:running |operating )?{_AT})",
    r"(?:power|electricity|current) (?:was|is|will be|went) (?:cut|out|off)",
    r"walk(?:s|ed)? (?:out|off)(?= (?:the job )?(?:at|from|on)\b)",
    r"cess\w{1,6} (?:le travail|de (?:circuler|rouler|fonctionner))|dej(?:a|an|ará|arán) de \w+",
    _SETS_OFF,
))  # fmt: skip
_BACK = {
    "g[aie]b(?:t|en)?": "frei", "h[oe]b(?:t|en)?": "auf", "lös(?:t|te|en|ten) sich": "auf", "kehr(?:t|en|te|ten)": "zurück",
    r"g(?:aat|aan|ing|ingen)(?! (?:[^.;\n]|\.(?=\d)){2,60}\bdicht)": "open", "h(?:ief|ieven|eft|effen)": "op",
}  # fmt: skip
"""Verbs that end what was closed, each with its other part."""
_WHOLE = (
    r"(?:a|ont|est|sont|sera|seront) (?:été )?levée?s?(?!\w)",
    r"se levant\w{1,5}(?= (?:el|los) (?:corte|bloqueo))",
    r"qued\w{1,5} libres?",
    r"(?:fahrbahn|unfallstelle|straße|gleise?|strecke)(?= (?:wieder )?geräumt)",
    r"(?:abr|ouv|apert)\w{1,6} (?:al tráfico|al tránsito|el tráfico|el tránsito|la circulación|a la circulación|à la circulation|al traffico)",
)
ENDS = "|".join((*(_split(verb, part) for verb, part in _BACK.items()), *_WHOLE))
_ENDS = Late(rf"(?:{'|'.join(_BACK)}|{'|'.join(w.split('(?= ')[0] for w in _WHOLE)})$")


def ends(word: str) -> bool:
    """Whether a verb that was found here ends something."""
    return bool(_ENDS.match(word))


FIRST = (
    " arbei| werk | arbetet | stell| fiel| fäll| fall| viel| val| leg| riegel| zet| si | met| mit| trit| tret| trat| kommt | kam| setz| stop| power "
    "| electricity | current | walk| cess| dej| cort| manif| défil| mar| demo| kundgebung| umzug| aufzug| festzug| protestzug"
    "| proces| desfile| betoging| stoet| optocht| parade| rally| pochód| kulkue| mielenosoitus| gab| gib| geb| hob| heb| lös"
    "| kehr| ga| gi| hie| hef| a | ont | est | sont | sera | seront | se | qued| fahrbahn| unfallstelle| straße| gleis| strecke"
    "| abr| ouv| apert"
)
"""With which words either begins."""
_BEGINS = Late(r"(?:cess\w{1,6} (?:le travail|de )|dej(?:a|an|ará|arán) de )")


def begins(word: str) -> bool:
    """Whether a phrase begins something though its first word ends it: "cessent le travail"."""
    return bool(_BEGINS.match(word))
