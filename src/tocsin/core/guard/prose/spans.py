# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which two moments of a text are a span: "von 14 bis 18 Uhr", "starts Friday at 20:25 and ends Monday at 4"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables, verbs
from tocsin.core.guard.prose.moments import AGO, CLOCK, FILL, TO, Moment, moments_of


@dataclass(frozen=True)
class Span:
    """From a moment to a moment; either may be missing."""

    first: Moment | None
    last: Moment | None
    line: int

    @property
    def dated(self) -> bool:
        return any(m is not None and m.dated for m in (self.first, self.last))

    @property
    def timed(self) -> bool:
        return any(m is not None and m.minutes is not None for m in (self.first, self.last))


_PAIRED = Late(
    r"(?:between|im\s+zeitfenster\s+von|zwischen|entre|tra|fra|między|pomiędzy|tussen|mellan|mellem|mellom|mezi|entre\s+las|tra\s+le|fra\s+le|entre\s+as)(?:\s+(?:le|la|las|les|as|às|os|ore|h|kl\.?|klockan|klokken|godz\.|godziną|approximately|ca\.))*\s*\(?$",
    re.IGNORECASE,
)
_AND = Late(
    r"[\s,)]*(?:and|&|und|et|y|e|i|en|a|och|og|ja)(?:\s+(?:le|las|la|les|as|à|a|ore|kl\.?|klockan|klokken|godz\.|godziną))*\s+$",
    re.IGNORECASE,
)
_ENDING = Late(
    rf"{FILL}*(?:,|(?:y|e|et|und|and|i|en|ja|oraz)(?!\w))?\s*(?:{tables.pattern('until')})(?!\w){FILL}*\s*",
    re.IGNORECASE,
)
_BEFORE = Late(
    rf"(?<![\w'])(?P<word>{tables.alternatives(set(tables.words('until')) | set(tables.words('since')))}|{verbs.ANY})(?!\w):?(?:\s*\n\s*[-–•] ?)?{FILL}*$",
    re.IGNORECASE,
)
# "tot zeker 17.00 uur", "until roughly 5 pm": one small word behind a long enough word for an end or a beginning.
_ADVERB = Late(
    rf"(?<![\w'])(?P<word>{tables.alternatives({w for f in ('until', 'since') for w in tables.words(f) if len(w) > 2 or w in ('ab',)})})\s+[a-zà-ž]{{3,12}}\s+$",
    re.IGNORECASE,
)
_AFTERWARDS = Late(r"\s*(?:Uhr\s+)?(?P<word>asti|saakka|alkaen|lähtien|mennessä|jälkeen)\b", re.IGNORECASE)
_HINT = Late(
    rf"(?<![\w'])(?:{CLOCK}|vom|von|od|von\s+ca\.|fascia\s+oraria|fasce\s+orarie|godziną|godzinie|orari[oa]?|horario|horaires?|hours|uhrzeit|zeitraum|tidsrummet|w\s+godzinach)\s*(?:ca\.\s*)?$",
    re.IGNORECASE,
)
# "until 5:00 tonight and from 8:00": what follows begins a span of its own.
_ANEW = Late(
    r"\b(?:and|und|et|y|e|en|i|och|og|ja|a|oraz)\s+(?:wieder\s+|again\s+)?(?:from|ab|von|dès|à\s+partir|de|desde|dalle|van|vanaf|od|från|fra)\b",
    re.IGNORECASE,
)
_ASIDE = Late(r" ?\([^()\n]{1,30}\)")


_ITEM = Late(r"\n\s*[-–•*]")
"""A dash that begins a line joins nothing."""


def _joined(text: str, a: Moment, b: Moment) -> bool:
    if b.start - a.end > AGO or _ITEM.search(text, a.end, b.start):
        return False
    if _word_before(text, a) == "until" and _ANEW.search(text, a.end, b.start):
        return False
    start = _ASIDE.match(text, a.end, b.start)
    if TO.fullmatch(text, start.end() if start else a.end, b.start):
        return True
    if _ELATIVE.match(text, a.start) and _ILLATIVE.match(text, b.start):
        return text[a.end : b.start].strip() == ""
    if _ENDING.fullmatch(text, a.end, b.start) and _word_before(text, a) != "until":
        # "comienzan a las 7 y concluyen a las 14.30", "desde las 15 y hasta las 8 horas"
        return a.minutes is not None and b.minutes is not None
    return bool(_AND.fullmatch(text, a.end, b.start) and _PAIRED.search(text, max(0, a.start - AGO), a.start))


def _word_before(text: str, moment: Moment) -> str:
    """What the word before a moment makes of it: "until", "since" or ""."""
    before = _BEFORE.search(text, max(0, moment.start - AGO), moment.start)
    if before or (before := _ADVERB.search(text, max(0, moment.start - AGO), moment.start)):
        return _direction(before["word"])
    return "until" if verbs.LOOSE.search(text, max(0, moment.start - AGO), moment.start) else ""


def _direction(said: str) -> str:
    word = re.sub(r"\s+", " ", said.casefold())
    if word in tables.words("until"):
        return "until"
    if word in tables.words("since"):
        return "since"
    return "until" if verbs.ENDS.match(word) else "since" if verbs.BEGINS.match(word) else ""


def _believed(text: str, a: Moment, b: Moment) -> bool:
    """Whether two joined moments are a span of time and not two numbers."""
    if a.sure and b.sure:
        return True
    if a.dated and a.minutes is None and b.dated and b.minutes is None:
        return True
    if (a.minutes is None) != (b.minutes is None):
        return a.sure and b.sure
    return a.sure or b.sure or bool(_HINT.search(text, max(0, a.start - AGO), a.start))


def _halved(a: Moment, b: Moment) -> Moment:
    # "from 9 to 11 pm", "2-6pm": the first hour takes the half of the second unless that turns it round.
    if b.half != "p" or a.half or a.minutes is None or b.minutes is None or a.minutes >= 720:
        return a
    return replace(a, minutes=a.minutes + 720) if a.minutes + 720 < b.minutes else a


def _single(text: str, moment: Moment, line: int) -> Span | None:
    after = _AFTERWARDS.match(text, moment.end)
    before = _word_before(text, moment)
    word = _direction(after["word"]) if after else before
    if moment.minutes is not None and _TO_THE_END.match(text, moment.end):
        return Span(moment, None, line)
    if (
        not moment.sure
        and not (moment.minutes is not None and before and _HINT.search(text, 0, moment.start))
        and not (before and _pointed(text, moment))
        and not _spoken(text, moment)
    ):
        return None
    resumed = not word and moment.minutes is not None and _RESUMED.match(text, moment.end)
    if word == "until" or resumed:
        return Span(None, moment, line)
    if word == "since":
        return Span(moment, None, line)
    if not moment.dated:
        return None
    return Span(moment, moment if moment.minutes is None else None, line)


_POINTED = Late(r"\d{1,2}\.[0-5]\d$")
_PRICE = Late(r"(?i)\s?(?:€|£|\$|euro|eur|chf|zł|kr\b|m\b|km|kg|ton|t\b|mio|mill|prozent|per)")


# "am Montag um 18 Uhr wieder aufgenommen": what begins again then ends what is told.
_RESUMED = Late(
    r"[^.;\n\d]{0,30}\b(?:wieder|resum\w+|reprendr\w+|reanud\w+|riprend\w+|wznow\w+|wznaw\w+|hervat\w*)\b",
    re.IGNORECASE,
)


def _pointed(text: str, moment: Moment) -> bool:
    """ "bis 19.30": two digits behind a point are an hour behind such a word, unless a unit follows."""
    return bool(_POINTED.search(text, moment.start, moment.end)) and not _PRICE.match(text, moment.end)


# Finnish says from and to in the weekday's ending: "perjantaista klo 22 maanantaihin klo 5".
_ELATIVE = Late(r"\w{5,9}sta\b", re.IGNORECASE)
_ILLATIVE = Late(r"\w{5,9}(?:hin|oon)\b", re.IGNORECASE)
# "von 20 Uhr bis Betriebsschluss", "de las 22:00 horas hasta el final del servicio"
_TO_THE_END = Late(
    r"\s*(?:horas?|uhr|heures?|h|uur)?,?\s*(?:bis|und|hasta|until|to|and|à|et|jusqu'(?:à|en|au)|fino|e|al?|tot|en|do|i|y)\s*(?:(?:zum|el|al|la|the|il|a|de)\s+)?"
    r"(?:betriebs(?:schluss|ende)|dienstschluss|end\s+of\s+(?:service|the\s+day)|close\s+of\s+service|(?:fin|final)\s+d[eu]l?\s+servic\w+|fin\s+de\s+service"
    r"|fine\s+(?:del\s+)?servizio|termine\s+del\s+servizio|einde\s+(?:van\s+de\s+)?dienst|końca\s+(?:dnia|kursowania)|fim\s+do\s+serviço)",
    re.IGNORECASE,
)
_HOUR_WORD = Late(
    r"(?:alle|alle ore|le ore|godz\.|godziny|godzinie|klo|kello|las|ore|les)\s*$", re.IGNORECASE
)


def _spoken(text: str, moment: Moment) -> bool:
    return bool(_HOUR_WORD.search(text, max(0, moment.start - AGO), moment.start))


def _plain(text: str, moments: list[Moment]) -> list[Moment]:
    """Without asides that repeat a time: "from 11pm (midnight on Friday) to 6am"."""
    kept: list[Moment] = []
    for moment in moments:
        aside = text[moment.start - 1 : moment.start] == "(" and text[moment.end : moment.end + 1] == ")"
        timed = bool(kept) and kept[-1].minutes is not None and moment.start - kept[-1].end <= 2
        if not (aside and timed and moment.minutes is not None):
            kept.append(moment)
    return kept


_ALSO = Late(r"[\s,;]*(?:(?:and|und|e|et|y|i|en|ja|och|og|oraz|sowie|a)\s+)?")
"""Between two spans of which the first is believed: "6-9 e 18-21"."""


def _spans(text: str, moments: list[Moment]) -> list[Span]:
    found: list[Span] = []
    moments = _plain(text, moments)
    at = 0
    while at < len(moments):
        moment = moments[at]
        line = text.count("\n", 0, moment.start)
        following = moments[at + 1] if at + 1 < len(moments) else None
        also = bool(found and found[-1].last and _ALSO.fullmatch(text, found[-1].last.end, moment.start))
        if following and _joined(text, moment, following) and (also or _believed(text, moment, following)):
            found.append(Span(_halved(moment, following), following, line))
            at += 2
            continue
        if span := _single(text, moment, line):
            found.append(span)
        at += 1
    return found


_SENTENCE = Late(r"[.!?]\s+[A-ZÀ-Ž]|\n|;")
_FAR = 160


def _closed(text: str, spans: list[Span]) -> list[Span]:
    """A beginning and an end told apart in one sentence are one span: "starts at 20:25 in High Street and ends Monday at 4"."""
    found: list[Span] = []
    for span in spans:
        last = found[-1] if found else None
        if last and _completes(text, last, span):
            found[-1] = replace(last, last=span.last)
        else:
            found.append(span)
    return found


def _completes(text: str, begun: Span, ended: Span) -> bool:
    first, last = begun.first, ended.last
    if first is None or last is None or begun.last or ended.first or first.minutes is None:
        return False
    near = last.minutes is not None and 0 < last.start - first.end < _FAR
    # "Start: 5 May 22:00\nExpected end: 6 May 05:00" are two lines of one span.
    listed = first.dated and last.dated and "\n" in text[first.end : last.start]
    return near and (listed or not _SENTENCE.search(text, first.end, last.start))


def spans_of(text: str, american: bool) -> list[Span]:
    """Spans in text order; `american` reads 7/28 as July the 28th."""
    return _closed(text, _spans(text, moments_of(text, american)))
