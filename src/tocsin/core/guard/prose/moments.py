# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which days and times of a text stand together, and which two of them are a span."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tocsin.core.guard.prose import stamps, tables
from tocsin.core.guard.prose.stamps import Token


@dataclass(frozen=True)
class Moment:
    """A day, a weekday and a time that stand together, as far as the text has them."""

    start: int
    end: int
    day: tuple[int, int, int] | None = None
    weekday: int | None = None
    minutes: int | None = None
    sure: bool = True
    half: str = ""

    @property
    def dated(self) -> bool:
        return self.day is not None or self.weekday is not None


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


_CLOCK = tables.pattern("clock")
_ABOUT = r"etwa|ungefähr|gegen|rund|ca\.|circa|environ|vers|approx\.?|approximately|about|around|aproximadamente|alrededor\s+de|sobre|hacia|cerca\s+d[ae]s?|intorno|verso|około|ok\.|ongeveer|omstreeks|rond|noin|tonight|today|tomorrow|heute|heute\s+abend|ce\s+(?:soir|matin)|cette\s+nuit|demain|hoy|mañana|esta\s+noche|oggi|domani|stasera|dziś|jutro|vandaag|vanavond|vannacht|tänään|huomenna|hoje|amanhã"
_FILL = rf"(?:[\s,(]|\b(?:morgens|nachts|abends|früh|mittags|Betriebsschluss|Betriebsbeginn|Dienstschluss|horas|del\s+mattino|du\s+matin)(?!\w)|\b(?:the|den|dem|dnia|am|le|on|el|il|om|op|de|a|o|w|na|los|as|às|dia|du|ab|um|um\s+ca\.|ora|ore|klo|kello|las|godz\.?|Uhr|u\.|uur|heures|hrs?|h|{_ABOUT}|{_CLOCK})(?!\w)|\.(?!\w))"
_TOGETHER = re.compile(
    rf"(?:[\s,(]|\b(?:{_ABOUT}|the|on|at|le|à|um|gegen|klo|kello|alle|alle\s+ore|ore|o|godz\.|o\s+godz\.|om|a\s+las|las|às|den|dem|from|de|von|van|od|dalle|das|ab|um\s+ca\.|ca\.|jeweils|vanaf|desde\s+las|desde|früh|morgens|abends|nachts|abend|(?:in\s+the\s+)?(?:morning|evening)|night|(?:au\s+)?(?:matin|soir)|(?:de\s+la\s+)?(?:noche|tarde|mañana)|mattina|sera|rano|wieczorem|(?:'s\s+)?(?:ochtends|avonds|morgens|nachts)|approximately|about|of|el|del|di|du|do|da|dos|vom|em|na|no|w|dnia|nel)(?!\w))*",
    re.IGNORECASE,
)
_TO = re.compile(
    rf"{_FILL}*(?:(?:[)\s]|morgens|nachts|abends|früh)*(?:{tables.pattern('to')}|–|-|/)(?!\w)){_FILL}*\)?\s*",
    re.IGNORECASE,
)
_PAIRED = re.compile(
    r"(?:between|zwischen|entre|tra|fra|między|pomiędzy|tussen|mellan|mellem|mellom|mezi|entre\s+las|tra\s+le|fra\s+le|entre\s+as)(?:\s+(?:le|las|les|as|ore|h|kl\.?|klockan|klokken|godz\.|godziną|approximately|ca\.))*\s*\(?$",
    re.IGNORECASE,
)
_AND = re.compile(
    r"\s*(?:and|und|et|y|e|i|en|a|och|og|ja)(?:\s+(?:le|las|la|les|as|à|a|ore|kl\.?|klockan|klokken|godz\.|godziną))*\s+$",
    re.IGNORECASE,
)
_ENDING = re.compile(
    rf"{_FILL}*(?:,|(?:y|e|et|und|and|i|en|ja|oraz)(?!\w))?\s*(?:{tables.pattern('until')})(?!\w){_FILL}*\s*",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"(?<![\w'])(?P<word>{tables.alternatives(set(tables.words('until')) | set(tables.words('since')))}){_FILL}*$",
    re.IGNORECASE,
)
_AFTERWARDS = re.compile(
    r"\s*(?:Uhr\s+)?(?P<word>asti|saakka|alkaen|lähtien|mennessä|jälkeen)\b", re.IGNORECASE
)
_HINT = re.compile(
    rf"(?<![\w'])(?:{_CLOCK}|vom|von|od|von\s+ca\.|fascia\s+oraria|orari[oa]?|horario|horaires?|hours|uhrzeit|zeitraum|tidsrummet|w\s+godzinach)\s*(?:ca\.\s*)?$",
    re.IGNORECASE,
)
_OPENER = re.compile(
    r"\b(?:from|de|das|von|van|od|dalle|desde|vanaf|ab|between|zwischen|entre|tra|tussen|jeweils)\b",
    re.IGNORECASE,
)
# "until 5:00 tonight and from 8:00": what follows begins a span of its own.
_ANEW = re.compile(
    r"\b(?:and|und|et|y|e|en|i|och|og|ja|a|oraz)\s+(?:wieder\s+|again\s+)?(?:from|ab|von|dès|à\s+partir|de|desde|dalle|van|vanaf|od|från|fra)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(r" ?\([^()\n]{1,30}\)")
_AGO = 48


def _merged(text: str, stream: list[Token]) -> list[Moment]:
    """Tokens that stand together become one moment: "Thursday, July 26 at 7:00 PM"."""
    found: list[Moment] = []
    for place, token in enumerate(stream):
        last = found[-1] if found else None
        following = stream[place + 1 : place + 3]
        if (
            last
            and _fits(last, token)
            and _together(text, last, token)
            and not _begins(text, last, token, following)
        ):
            found[-1] = _with(last, token)
        else:
            found.append(
                Moment(
                    token.start, token.end, token.day, token.weekday, token.minutes, token.sure, token.half
                )
            )
    return found


def _begins(text: str, last: Moment, token: Token, following: list[Token]) -> bool:
    """Whether a time after a day begins hours of that day: "7.3. klo 7-15"; not when the end has a day of its own."""
    if last.minutes is not None or token.minutes is None or not following or following[0].minutes is None:
        return False
    if len(following) > 1 and following[1].minutes is None and following[1].start - following[0].end < 12:
        return False
    return bool(_TO.fullmatch(text, token.end, following[0].start))


def _together(text: str, last: Moment, token: Token) -> bool:
    if not _TOGETHER.fullmatch(text, last.end, token.start):
        return False
    # "Sunday - Thursday from 9 pm": what follows "from" is a span of its own on those days.
    return (
        last.minutes is not None or token.minutes is None or not _OPENER.search(text, last.end, token.start)
    )


def _fits(moment: Moment, token: Token) -> bool:
    if token.minutes is not None:
        # "7/28 11" would be any two numbers: beside a day only a sure time belongs to it.
        return moment.minutes is None and (token.sure or moment.sure)
    if token.day is not None:
        return moment.day is None
    return moment.weekday is None and moment.day is None


def _with(moment: Moment, token: Token) -> Moment:
    return Moment(
        moment.start, token.end, moment.day or token.day,
        moment.weekday if moment.weekday is not None else token.weekday,
        moment.minutes if moment.minutes is not None else token.minutes,
        moment.sure or token.sure, moment.half or token.half,
    )  # fmt: skip


def _joined(text: str, a: Moment, b: Moment) -> bool:
    if b.start - a.end > _AGO:
        return False
    if _word_before(text, a) in tables.words("until") and _ANEW.search(text, a.end, b.start):
        return False
    start = _ASIDE.match(text, a.end, b.start)
    if _TO.fullmatch(text, start.end() if start else a.end, b.start):
        return True
    if _ELATIVE.match(text, a.start) and _ILLATIVE.match(text, b.start):
        return text[a.end : b.start].strip() == ""
    if _ENDING.fullmatch(text, a.end, b.start) and _word_before(text, a) not in tables.words("until"):
        # "comienzan a las 7 y concluyen a las 14.30", "desde las 15 y hasta las 8 horas"
        return a.minutes is not None and b.minutes is not None
    return bool(
        _AND.fullmatch(text, a.end, b.start) and _PAIRED.search(text, max(0, a.start - _AGO), a.start)
    )


def _word_before(text: str, moment: Moment) -> str:
    before = _BEFORE.search(text, max(0, moment.start - _AGO), moment.start)
    return re.sub(r"\s+", " ", before["word"].casefold()) if before else ""


def _believed(text: str, a: Moment, b: Moment) -> bool:
    """Whether two joined moments are a span of time and not two numbers."""
    if a.sure and b.sure:
        return True
    if a.dated and a.minutes is None and b.dated and b.minutes is None:
        return True
    if (a.minutes is None) != (b.minutes is None):
        return a.sure and b.sure
    return a.sure or b.sure or bool(_HINT.search(text, max(0, a.start - _AGO), a.start))


def _halved(a: Moment, b: Moment) -> Moment:
    # "from 9 to 11 pm", "2-6pm": the first hour takes the half of the second unless that turns it round.
    if b.half != "p" or a.half or a.minutes is None or b.minutes is None or a.minutes >= 720:
        return a
    return replace(a, minutes=a.minutes + 720) if a.minutes + 720 < b.minutes else a


def _single(text: str, moment: Moment, line: int) -> Span | None:
    after = _AFTERWARDS.match(text, moment.end)
    before = _word_before(text, moment)
    word = after["word"].casefold() if after else before
    if moment.minutes is not None and _TO_THE_END.match(text, moment.end):
        return Span(moment, None, line)
    if (
        not moment.sure
        and not (moment.minutes is not None and before and _HINT.search(text, 0, moment.start))
        and not _spoken(text, moment)
    ):
        return None
    if word in tables.words("until"):
        return Span(None, moment, line)
    if word in tables.words("since"):
        return Span(moment, None, line)
    if not moment.dated:
        return None
    return Span(moment, moment if moment.minutes is None else None, line)


# Finnish says from and to in the weekday's ending: "perjantaista klo 22 maanantaihin klo 5".
_ELATIVE = re.compile(r"\w{5,9}sta\b", re.IGNORECASE)
_ILLATIVE = re.compile(r"\w{5,9}(?:hin|oon)\b", re.IGNORECASE)
# "von 20 Uhr bis Betriebsschluss", "de las 22:00 horas hasta el final del servicio"
_TO_THE_END = re.compile(
    r"\s*(?:horas?|uhr|heures?|h|uur)?,?\s*(?:bis|und|hasta|until|to|and|à|et|jusqu'(?:à|en|au)|fino|e|al?|tot|en|do|i|y)\s*(?:(?:zum|el|al|la|the|il|a|de)\s+)?"
    r"(?:betriebs(?:schluss|ende)|dienstschluss|end\s+of\s+(?:service|the\s+day)|close\s+of\s+service|(?:fin|final)\s+d[eu]l?\s+servic\w+|fin\s+de\s+service"
    r"|fine\s+(?:del\s+)?servizio|termine\s+del\s+servizio|einde\s+(?:van\s+de\s+)?dienst|końca\s+(?:dnia|kursowania)|fim\s+do\s+serviço)",
    re.IGNORECASE,
)
_HOUR_WORD = re.compile(
    r"(?:alle|alle ore|le ore|godz\.|godziny|godzinie|klo|kello|las|ore|les)\s*$", re.IGNORECASE
)


def _spoken(text: str, moment: Moment) -> bool:
    return bool(_HOUR_WORD.search(text, max(0, moment.start - _AGO), moment.start))


def _plain(text: str, moments: list[Moment]) -> list[Moment]:
    """Without asides that repeat a time: "from 11pm (midnight on Friday) to 6am"."""
    kept: list[Moment] = []
    for moment in moments:
        aside = text[moment.start - 1 : moment.start] == "(" and text[moment.end : moment.end + 1] == ")"
        timed = bool(kept) and kept[-1].minutes is not None and moment.start - kept[-1].end <= 2
        if not (aside and timed and moment.minutes is not None):
            kept.append(moment)
    return kept


def _spans(text: str, moments: list[Moment]) -> list[Span]:
    found: list[Span] = []
    moments = _plain(text, moments)
    at = 0
    while at < len(moments):
        moment = moments[at]
        line = text.count("\n", 0, moment.start)
        following = moments[at + 1] if at + 1 < len(moments) else None
        if following and _joined(text, moment, following) and _believed(text, moment, following):
            found.append(Span(_halved(moment, following), following, line))
            at += 2
            continue
        if span := _single(text, moment, line):
            found.append(span)
        at += 1
    return found


_SENTENCE = re.compile(r"[.!?]\s+[A-ZÀ-Ž]|\n|;")
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
    return near and not _SENTENCE.search(text, first.end, last.start)


def spans_of(text: str, american: bool) -> list[Span]:
    """Spans in text order; `american` reads 7/28 as July the 28th."""
    return _closed(text, _spans(text, _merged(text, list(stamps.tokens(text, american)))))
