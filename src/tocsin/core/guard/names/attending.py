# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who attended or signed, by an initial and a name or a name alone: "Attendees: D Prosser, A Halloran", "firmado: Rodríguez P.".

Behind such a label any capital word is somebody unless it is a plain one; a family is told by its plural at a house.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.words import bare

Hit = tuple[int, int, float]

_UP = "A-ZÀ-ÖØ-ÞĀ-ŽȘȚ"
_NAME = rf"[{_UP}][\w'’]{{2,20}}(?:-[{_UP}]\w{{2,20}})?"
_WITH_INITIAL = re.compile(
    rf"(?<![\w.])(?:(?:[{_UP}]\.? ?){{1,2}}(?:(?:[Dd]e|[Dd]i|[Vv]an|[Vv]on|[Ll][aeo]|[Dd]el|Mc|Mac|O['’])[ ]?)?(?P<name>{_NAME})|(?P<other>{_NAME}) (?:[{_UP}]\.(?:[{_UP}]\.)?|[{_UP}](?=[,;)\n]|$)))"
)
_LABELS = Late(
    r"(?i)(?<![\w])(?:attendees|attending|in attendance|present|apologies|absent|chair(?:ed by)?|minutes(?: taken)? by|signed(?: for| by)?|sign(?:ature)?|countersigned|initials|on shift|on duty|crew|anwesend(?:e)?|teilnehmer|entschuldigt|protokoll|gez|gezeichnet|unterschrift|unterschrieben(?: von)?|schicht"
    r"|présents?(?:es)?|presents?|excusée?s?|absents?|signature|signé(?: par)?|signe(?: par)?|réceptionné(?:e)? par|reçu par|émargement|asistentes|presentes|excusan|ausentes|firma(?:do|da)?(?: por)?|recibido por|recibe|entrega|turno|presenti|assenti|giustificati|firma(?:to|ta)?(?: da)?|ricevuto da|consegnato da|verbale"
    r"|obecni|nieobecni|podpis(?:ano|ał|ała)?|protokołował|odebrał(?:a)?|wydał(?:a)?|aanwezig|afwezig|getekend|assinado(?: por)?|recebido por|prezenți|semnat|imza)(?:\.|\s?[:–-]|(?= par | por | da | by | von |$))? ?",
    needs="attend|present|apolog|absent|chair|minutes|sign|initial|shift|duty|crew|anwesend|teilnehmer|entschuldigt|protoko|gez|unters|schicht|présent|excus|réception|reçu|émarg|asistent|ausent|firma|recib|entrega|turno|assent|giustific|ricevut|consegn|verbale|obecni|podpis|odebra|wyda|aanwezig|afwezig|getekend|assinad|recebid|prezen|semnat|imza",
)
_LINE = 160
_LISTS = Late(
    r"(?i)(?<!\w)(?:apologies|attendees|attending|in attendance|present|absent|entschuldigt|anwesend|abwesend|teilnehmer|protokoll|excusée?s?|présents?|absente?s?|asistentes|presentes|excusan|ausentes|asisten|presenti|assenti(?: giustificati)?|obecni|nieobecni(?: usprawiedliwieni)?|protokołował[a]?|protokolant(?:ka)?) ?: ",
    needs="apolog|attend|present|absent|entschuldigt|anwesend|abwesend|teilnehmer|protoko|excus|présent|asist|ausent|assent|obecn",
)
_IN_A_LIST = re.compile(
    rf"(?:(?:v\.|[Vv]an|[Vv]on|[Dd]e|[Dd]i) )?(?P<name>{_NAME})(?=, |\.|;|$|\n| (?:und|and|et|y|e|i|oraz|sowie) )"
)
"""A family's name alone, in a list of those who were there or not."""
_FAMILY = Late(
    rf"(?<!\w)(?:by|from|for|to|with|at|told|tell|rang|ask|asked) the (?P<name>[{_UP}][a-zß-ÿ]{{3,20}}s) (?=at (?:no|number|nr|flat|\d|the (?:top|end|corner))|in (?:no|number|flat|apartment|unit|\d)|from (?:no|number|flat|next|upstairs|downstairs|\d)|next door|upstairs|downstairs)",
    needs=frozenset(("the",)),
)
_SMALL = Late(
    rf"[ABD-RTUW-Z](?<![\w.].)\. ?(?:Lo|Li|Di|De|Del|Della|Dal|Dalla|D['’]|Dos|Da|Mc|Mac|O['’]|Van|Von|Ben|El|Al) ?(?P<name>{_NAME})(?!\w)"
)


def attending(text: str) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    for label in _LABELS.finditer(text):
        end = min(
            (at for at in (text.find("\n", label.end()), label.end() + _LINE) if at >= 0), default=len(text)
        )
        for one in _WITH_INITIAL.finditer(text, label.end(), end):
            if _may_be(one["name"] or one["other"]):
                yield one.start(), one.end(), 0.7
    yield from _listed(text)
    for pattern in (_FAMILY, _SMALL):
        for one in pattern.finditer(text):
            if pattern is _SMALL or _may_be(one["name"].removesuffix("s")):
                yield one.start(), one.end(), 0.7


def _listed(text: str) -> Iterator[Hit]:
    for label in _LISTS.finditer(text):
        end = min(
            (at for at in (text.find("\n", label.end()), label.end() + _LINE) if at >= 0), default=len(text)
        )
        for one in _IN_A_LIST.finditer(text, label.end(), end):
            kind = kind_of(bare(one["name"]))
            if kind & (Kind.SURNAME | Kind.COMMON | Kind.TOPIC | Kind.PLACE) == Kind.SURNAME:
                yield one.start(), one.end(), 0.7


def _may_be(name: str) -> bool:
    kind = kind_of(bare(name))
    return not name.isupper() and (
        bool(kind & Kind.SURNAME) or not kind & (Kind.COMMON | Kind.TOPIC | Kind.PLACE)
    )
