# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which moments of a text are a span: "von 14 bis 18 Uhr", "starts Friday at 20:25 and ends Monday at 4".

Every moment is looked at where it stands. Two are joined by what stands between them; one alone is a beginning or
an end by the words around it, and none when it is a departure, a stamp or a number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.cues import BEGIN, END, Cues
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
    r"(?:between|im\s+zeitfenster\s+von|zwischen|entre|tra|fra|między|pomiędzy|tussen|mellan|mellem|mellom|mezi|entre\s+las|tra\s+le|fra\s+le|entre\s+as|tidsrummet|w\s+godzinach|w\s+godz\.)(?:\s+(?:le|la|las|les|as|às|os|ore|h|kl\.?|klockan|klokken|godz\.|godziną|approximately|ca\.))*\s*\(?$",
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
# Finnish says from and to in the weekday's ending: "perjantaista klo 22 maanantaihin klo 5".
_ELATIVE = Late(r"\w{5,9}sta\b", re.IGNORECASE)
_ILLATIVE = Late(r"\w{5,9}(?:hin|oon)\b", re.IGNORECASE)


# "abrirá a las 6:00 y cerrará a la 1:30": hours in which something is open.
_OPENS = Late(r"\b(?:abr|öffn|ouvr|open|apr|otwier|öppn|åbn|aukea|abre)\w*[^.;\n\d]{0,30}$", re.IGNORECASE)
_SHUTS = Late(
    r"[^.;\n\d]{0,30}\b(?:cierr|cerrar|schließ|schliess|ferm|clos|chiud|sluit|zamyk|stäng|lukk|encerr|fech|sulje)\w*[^.;\n\d]{0,20}",
    re.IGNORECASE,
)


def _joined(text: str, cues: Cues, a: Moment, b: Moment) -> bool:
    if b.start - a.end > AGO or _ITEM.search(text, a.end, b.start):
        return False
    ends = cues.beside(a) == END
    if ends and _ANEW.search(text, a.end, b.start):
        return False
    start = _ASIDE.match(text, a.end, b.start)
    if TO.fullmatch(text, start.end() if start else a.end, b.start):
        return True
    if _ELATIVE.match(text, a.start) and _ILLATIVE.match(text, b.start):
        return text[a.end : b.start].strip() == ""
    if _ENDING.fullmatch(text, a.end, b.start) and not ends:
        # "comienzan a las 7 y concluyen a las 14.30", "desde las 15 y hasta las 8 horas"
        return a.minutes is not None and b.minutes is not None
    if _SHUTS.fullmatch(text, a.end, b.start) and _OPENS.search(text, max(0, a.start - AGO), a.start):
        return a.minutes is not None and b.minutes is not None
    return bool(_AND.fullmatch(text, a.end, b.start) and _PAIRED.search(text, max(0, a.start - AGO), a.start))


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


_POINTED = Late(r"\d{1,2}\.[0-5]\d$")
_PRICE = Late(r"(?i)\s?(?:€|£|\$|euro|eur|chf|zł|kr\b|m\b|km|kg|ton|t\b|mio|mill|prozent|per)")
_HOUR_WORD = Late(
    r"(?:alle|alle ore|le ore|godz\.|godziny|godzinie|klo|kello|las|ore|les|um|kl|kl\.|klockan|klokken)\s*$",
    re.IGNORECASE,
)


def _pointed(text: str, moment: Moment) -> bool:
    """ "bis 19.30": two digits behind a point are an hour behind such a word, unless a unit follows."""
    return bool(_POINTED.search(text, moment.start, moment.end)) and not _PRICE.match(text, moment.end)


def _spoken(text: str, moment: Moment) -> bool:
    return bool(_HOUR_WORD.search(text, max(0, moment.start - AGO), moment.start))


def _is_time(text: str, moment: Moment, beside: str) -> bool:
    """Whether a moment is one at all, and not a number."""
    if moment.sure or _spoken(text, moment):
        return True
    if not beside:
        return False
    hinted = moment.minutes is not None and _HINT.search(text, max(0, moment.start - AGO), moment.start)
    return bool(hinted) or _pointed(text, moment)


# What tells of one train or of the text itself: "the 9:18 departure", "Stand: 14:30 Uhr", "said at 12:45".
_STAMPED = Late(
    r"(?:updated?|stand|aktualis\w*|publi\w*|veröff\w*|mis(?:e)? à jour|posted|actualiz\w*|aggiornat\w*|zaktualiz\w*|aktualiz\w*|geplaatst|bijgewerkt|päivitetty|julkaistu|uppdatera\w*|opdatere\w*|pubblicat\w*|geschreven|dodano|kick-?off|anpfiff|departure|departs?|departing|abfahrt\w*|départ\w*|salida\w*|partenza|odjazd\w*|kurs\w*|vertrek\w*|lähtö|lähtee|avgång\w*|afgang\w*|odjezd\w*|partida)[\s:|(]*(?:\w+\s+){0,2}?$",
    re.IGNORECASE,
)
_SAID = Late(
    r"[^.;\n\d]{0,40}\b(?:said|says|tweeted|sagte|teilte|erklärte|déclar\w+|dijo|dicho|detto|riferi\w+|powiedzia\w+|zei|meldde|sanoi|sade|sagde)\b",
    re.IGNORECASE,
)


def _told(text: str, moment: Moment) -> bool:
    return bool(
        _STAMPED.search(text, max(0, moment.start - AGO), moment.start) or _SAID.match(text, moment.end)
    )


# "von 20 Uhr bis Betriebsschluss", "från kl. 14.30 tills trafiken slutar": an end without an hour.
_OPEN_END = Late(
    r"\s*(?:horas?|uhr|heures?|h|uur)?,?\s*(?:(?:and|und|et|y|e|en|i|och|og)\s+(?=t))?(?:(?:bis|und|hasta|until|to|and|à|et|jusqu'(?:à|en|au)|fino|e|al?|tot|en|do|i|y|till|til|och|og|a\s+do)\s*(?:(?:zum|el|al|la|the|il|a|de|a\s+la)\s+)?"
    r"(?:betriebs(?:schluss|ende)|dienstschluss|auf\s+weiteres|further\s+notice|end\s+of\s+(?:service|the\s+day)|close\s+of\s+service|(?:the\s+)?last\s+(?:bus|train|tram)|(?:fin|final|término|cierre)\s+d[eu]l?\s+servic\w+|fin\s+de\s+service"
    r"|fine\s+(?:del\s+)?(?:servizio|turno)|termine\s+del\s+servizio|einde\s+(?:van\s+de\s+)?dienst|końca\s+(?:dnia|kursowania)|fim\s+do\s+(?:serviço|dia)|fecho|trafikens\s+slut|driftens\s+slut|konce\s+provozu|liikennöinnin\s+loppuun)|tills\s|kunnes\s)",
    re.IGNORECASE,
)


def _role(text: str, cues: Cues, moment: Moment, floor: int, ceiling: int) -> str:
    beside = cues.beside(moment)
    if moment.minutes is not None and _OPEN_END.match(text, moment.end):
        return BEGIN
    if not _is_time(text, moment, beside):
        return ""
    if moment.minutes is None or beside:
        return beside or ("on" if moment.dated else "")
    if _told(text, moment):
        return ""
    return cues.around(moment, floor, ceiling) or (BEGIN if moment.dated else "")


NEAR = 8
"""Moments beside one that are asked where its clause ends."""


def _single(text: str, cues: Cues, moments: list[Moment], at: int, line: int) -> Span | None:
    moment = moments[at]
    floor = next((m.end for m in reversed(moments[max(0, at - NEAR) : at]) if m.minutes is not None), 0)
    ceiling = next((m.start for m in moments[at + 1 : at + NEAR] if m.minutes is not None), len(text))
    role = _role(text, cues, moment, floor, ceiling)
    if role == "on":
        return Span(moment, moment, line)
    if role == BEGIN:
        return Span(moment, None, line)
    return Span(None, moment, line) if role == END else None


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


def _spans(text: str, cues: Cues, moments: list[Moment]) -> list[Span]:
    found: list[Span] = []
    moments = _plain(text, moments)
    at = 0
    while at < len(moments):
        moment = moments[at]
        line = text.count("\n", 0, moment.start)
        following = moments[at + 1] if at + 1 < len(moments) else None
        also = bool(found and found[-1].last and _ALSO.fullmatch(text, found[-1].last.end, moment.start))
        if (
            following
            and _joined(text, cues, moment, following)
            and (also or _believed(text, moment, following))
        ):
            found.append(Span(_halved(moment, following), following, line))
            at += 2
            continue
        if span := _single(text, cues, moments, at, line):
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
        elif last and (hour := _hour_of(text, last, span)):
            found[-1] = replace(last, last=hour)
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


def _hour_of(text: str, dated: Span, ended: Span) -> Moment | None:
    """The end of a span that has a day, with the hour told later in its sentence: "until Monday, when it reopens at 5"."""
    day, hour = dated.last, ended.last
    if day is None or hour is None or ended.first or day is dated.first or day.minutes is not None:
        return None
    if hour.dated or hour.start - day.end > _FAR or _SENTENCE.search(text, day.end, hour.start):
        return None
    return replace(day, minutes=hour.minutes, end=hour.end)


def spans_of(text: str, american: bool) -> list[Span]:
    """Spans in text order; `american` reads 7/28 as July the 28th."""
    return _closed(text, _spans(text, Cues(text), moments_of(text, american)))
