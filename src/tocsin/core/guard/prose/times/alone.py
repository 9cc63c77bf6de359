# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a moment that stands alone is: a beginning, an end, or nothing (a departure, a stamp, a number)."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.times.bare import is_time
from tocsin.core.guard.prose.times.beside import AGO
from tocsin.core.guard.prose.times.cue import BEGIN, END
from tocsin.core.guard.prose.times.cues import Cues
from tocsin.core.guard.prose.times.curtailed import begun_late, cut_short
from tocsin.core.guard.prose.times.departing import happened, leaves
from tocsin.core.guard.prose.times.moment import Moment
from tocsin.core.guard.prose.times.rides import is_last, is_ride, runs_first
from tocsin.core.guard.prose.times.seasons import PART_OF_MONTH
from tocsin.core.guard.prose.times.written import is_stamp
from tocsin.core.guard.prose.tongues.fi import FI

MAYBE = "maybe"
"""A clock of which nothing around it says what it is."""
_SAID_AHEAD = Late(
    r"\b(?:said|tweeted|posted|reported|sagte|teilte|meldete|schrieb|twitterte|indiqué|précisé|déclaré|informó|anunció|comunicó|indicó|informou|anunciou|comunicato|annunciato|riferito|diffus[ao]|poinformował\w*"
    r"|napisał\w*|podał\w*|dat meldt|zo meldt|dit meldt|uvedl[aoiy]?|oznámil[aoiy]?|informoval[aoiy]?|napsal[aoiy]?|meldde|schreef|liet weten|skriv|skriver|melder|meddeler|oplyser|opplyser|uppger|kertoi|tiedotti)\b(?![^.,;:\n\d]*\b(?:que|qu'|dass|that|że|že|che|att|dat|että)\b)[^.,;:\n\d]{0,60}$",
    re.IGNORECASE,
    needs="said|tweeted|posted|reported|sagte|teilte|meld|meddel|schrieb|indiqué|précisé|déclaré|inform|anunci|comunic|indicó|annunciato|riferito|diffus|napisał|podał|uvedl|oznámil|napsal|schreef|liet|skriv|oplyser|opplyser|uppger|kertoi|tiedotti|twitterte",
)
_SAID = Late(
    r"[^.;\n\d]{0,40}\b(?:meddeler|melder|opplyser|said|says|tweeted|sagte|teilte|erklärte|déclar\w+|dijo|dicho|detto|riferi\w+|powiedzia\w+|comunic\w+|inform\w+|anunci\w+|annunci\w+|annonc\w+|announced|(?:ver)?meldete|berichtete|twitterte|gab|ilmoitt\w+|poinformowa\w+|oznámi\w+|zei|meldde|sanoi|sade|sagde)\b",
    re.IGNORECASE,
)
_ASKED = Late(
    r"[^.;\n\d]{0,40}\b(?:asked|ordered|forderte|bat|vroeg|demand[éae]\w*|pidió|pidieron|ha chiesto|poprosi\w+|wezwa\w+|pyysi|kehotti|bad|uppmanade|opfordrede|vyzval\w*)\b",
    re.IGNORECASE,
)
"""What somebody asks for behind an hour has not happened: "at 9 the police asked them to go back"."""

_SAID_NEXT = Late(
    r"(?i)(?: uhr)?(?: jälkeen)?,? (?:[^\W\d]\w*(?: [^\W\d]\w*)? )?(?:said|says|tweeted|reported|announced|teilte|mitteilte|meldete?|sagte|berichtete|kertoi|tiedotti|ilmoitti|annonçait|informó|comunicó|anunció|annunciava|poinformował\w*|podał\w*|meldde|oznámil\w*)(?!\w)"
)
"""Who speaks, right behind an hour that a word only places: "after 8 the operator said"."""
_AS_SAID = Late(r"(?i)(?<!\w)(?:wie|as|comme|come|como|zoals|jak|kuten|som)(?!\w)[^.,;:\n\d]{0,60}$")
"""Ahead of who speaks: "wie die Bahn um 9 mitteilte"."""
_CLOSE, _TILL = (
    tables.pattern("close"),
    tables.alternatives(set(tables.words("until")) | set(tables.words("to"))),
)
_DAYBREAK = (
    r"betriebs(?:start|beginn)|dienstbeginn|start of (?:service|traffic)|service start|début (?:de|du) service|inici?o (?:de|del|do) servi[cç]io|inizio (?:del )?serv(?:izio|\.)?|i\. ?s\."
    r"|(?:begin|aanvang|start) (?:van de )?dienst|trafikstart|driftsstart|zahájení provozu|rozpoczęcia kursowania"
)
OPEN_END = Late(
    rf"\s*(?:{tables.pattern('unit')})?[\s,)]*(?:(?:and|und|et|y|e|en|i|a|och|og|ja)\s+)?"
    rf"(?:(?:(?:{_TILL}|and|und|et|y|e|alla|al)(?!\w)|[–/-])\s*(?:(?:the|zum|den|el|al|la|il|le|a|ao|o|à|het|de)\s+){{0,2}}(?:[^\W\d]{{3,14}}\s)?(?:{_CLOSE}|{_DAYBREAK})(?!\w)"
    rf"|(?:{PART_OF_MONTH})(?!\w)|(?:{tables.alternatives(set(FI.close))})(?!\w)|(?:tills|kunnes)\s|(?:in poi|in avanti|en adelante|onwards?|and later)(?!\w))",
    re.IGNORECASE,
)
"""An end without an hour: "von 20 Uhr bis Betriebsschluss", "9 p.m.–end of service", "från kl. 14.30 tills trafiken slutar"."""


_OPEN_BEGIN = Late(
    rf"(?:{_DAYBREAK}|apertura|opening|ouverture)\s*(?:[–/-]|{_TILL}|alle(?: ore)?)\s*$",
    re.IGNORECASE,
    needs="apertura|opening|ouverture|beginn|start|début|inic|inizio| s |dienst|zahájení|rozpoczęcia",
)
"""A beginning without an hour: "start of service – 6:10", "dall'apertura alle 8"."""


_FROM_THERE = Late(r"\)| (?:ab|an|from|de|da|van|z|från|fra) (?:[A-ZÀ-Ž]|\w+ [A-ZÀ-Ž])")


def _in_brackets(text: str, moment: Moment) -> bool:
    """Whether an hour in brackets is when a train passes or a text was written: "Linz (17:48)", "(7.10 Uhr ab Linz)"."""
    return text[moment.start - 1 : moment.start] == "(" and bool(_FROM_THERE.match(text, moment.end))


_W = r"(?:\s[^\W\d]{2,12})?\s"
_ONLY = Late(
    rf"(?i)(?<!\w)(?:erst{_W}(?:ab|um|mit|gegen|nach)|dopiero{_W}(?:o|od|po|około)|pas{_W}(?:om|vanaf|na|rond|tegen)|vasta{_W}(?:klo|kello)|(?:först|først|förrän){_W}(?:klockan|kl\.?|efter|vid|ved|fra|från)"
    rf"|qu'(?:à|à partir de|vers|après)|(?:solo|sólo|soltanto){_W}(?:a partir de las|desde las|a las|dalle|alle|dopo le)|(?:non prima delle|no antes de las|no hasta las)|(?:só|apenas){_W}(?:às|a partir das|depois das|pelas)"
    rf"|až{_W}(?:od|v|ve|po|kolem)|only{_W}(?:from|at|after)|(?:not|n't){_W}(?:until|before))\s(?:(?:ca\.|etwa|circa|około|godz\.|ore|about|noin|kl\.|klockan|klokken|klo)\s)*$"
)
"""Before then there is nothing: "fährt erst ab 6 Uhr", "ne circule qu'à partir de 9h"."""


def role_of(text: str, cues: Cues, moment: Moment, floor: int, ceiling: int) -> str:
    """BEGIN, END, "on" for a day that is meant whole, MAYBE, or "" for none; its clause lies between `floor` and `ceiling`."""
    if moment.minutes is not None and OPEN_END.match(text, moment.end):
        return BEGIN
    if moment.minutes is not None and _OPEN_BEGIN.search(text, max(0, moment.start - AGO), moment.start):
        return END
    beside = cues.beside(moment)
    if not is_time(text, moment, beside, bool(cues.around(moment, floor, ceiling))):
        return ""
    if moment.minutes is None:
        return _of_day(cues, moment, beside)
    return _of_hour(text, cues, moment, floor, ceiling)


def _of_hour(text: str, cues: Cues, moment: Moment, floor: int, ceiling: int) -> str:
    beside = cues.beside(moment)
    only = _ONLY.search(text, max(0, moment.start - AGO), moment.start)
    if runs_first(text, moment, floor) or (only and not cues.closes(moment, floor, ceiling)):
        return END
    if begun_late(text, moment, floor):
        return END
    if cut_short(text, moment, floor):
        return BEGIN
    if _is_aside(text, cues, moment, floor):
        return ""
    if beside:
        return END if beside == BEGIN and cues.overruled(moment, floor, ceiling) else beside
    if is_stamp(text, cues, moment, floor):
        return ""
    if _ASKED.match(text, moment.end):
        return cues.ahead(moment, floor)
    said = _SAID.match(text, moment.end)
    if said or is_ride(text, moment, floor):
        # "um 3 Uhr die Arbeit niedergelegt, sagte er": the verb ahead of who speaks is that of the hour.
        ahead = cues.ahead(moment, floor) or (cues.behind(moment, said.end()) if said else "")
        told = ahead or (END if cues.behind(moment, ceiling) == END else "")
        return told or (MAYBE if is_last(text, moment, floor) else "")
    told = cues.around(moment, floor, ceiling)
    if told or not moment.dated:
        return told or MAYBE
    return "" if happened(text, moment) or leaves(text, moment) else BEGIN


_AS_OF = Late(r"(?i)(?<!\w)as of $")
_STATE = Late(r"(?i)(?<!\w)(?:remain(?:s|ed)?|was|were|had|ha(?:s|ve) been|still|continues?)(?!\w)")


def _is_state(text: str, moment: Moment) -> bool:
    """Whether a text tells how things stood at an hour: "all lines remain closed as of 11pm"."""
    if not _AS_OF.search(text, max(0, moment.start - 8), moment.start):
        return False
    return bool(_STATE.search(text, max(0, moment.start - 40), min(len(text), moment.end + 24)))


def _is_aside(text: str, cues: Cues, moment: Moment, floor: int) -> bool:
    """Whether an hour stands alone in brackets, tells when somebody spoke, or before when vehicles must have left."""
    if (_is_state(text, moment) and not cues.runs_again(moment, floor)) or (
        not moment.dated and cues.by_verb(moment) and _in_brackets(text, moment)
    ):
        return True
    if _SAID_AHEAD.search(text, max(floor, moment.start - 90), moment.start) and not cues.long(moment):
        return True
    as_said = _AS_SAID.search(text, max(floor, moment.start - 70), moment.start)
    if (as_said or cues.beside(moment)) and not cues.long(moment) and _SAID_NEXT.match(text, moment.end):
        return True
    return cues.places_before(moment) and (
        leaves(text, moment) or (happened(text, moment) and not cues.around(moment, floor, moment.end))
    )


def _of_day(cues: Cues, moment: Moment, beside: str) -> str:
    on = "on" if moment.dated else ""
    return on if cues.of_state(moment) else beside or on
