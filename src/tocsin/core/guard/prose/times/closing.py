# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which beginnings and ends told apart are one span: "starts at 20:25 in High Street and ends Monday at 4"."""

from __future__ import annotations

from msgspec.structs import replace

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.times.alone import OPEN_END
from tocsin.core.guard.prose.times.beside import SENTENCE
from tocsin.core.guard.prose.times.cue import END
from tocsin.core.guard.prose.times.cues import Cues
from tocsin.core.guard.prose.times.earlier import FAR, begun_before
from tocsin.core.guard.prose.times.moment import Moment
from tocsin.core.guard.prose.times.span import Span

NEAR = 8
"""Spans beside one that are asked whether they are days alone."""
_HOUR = ("h.", "u.")


def said(text: str, moment: Moment) -> int:
    """Where a moment ends; the point of "7h." may end its sentence, too."""
    return moment.end - (text[moment.end - 2 : moment.end] in _HOUR)


def closed(text: str, cues: Cues, spans: list[Span]) -> list[Span]:
    """A beginning and an end told apart in one sentence are one span: "starts at 20:25 in High Street and ends Monday at 4"."""
    found: list[Span] = []
    timed: list[int] = []
    for span in spans:
        if ended := _ended(text, cues, found, timed, span):
            at, last = ended
            found[at] = replace(found[at], last=last)
        elif found and (whole := _with_last(text, cues, found[-1], span)):
            found[-1] = whole
        elif not any(_repeats(cues, span, told) for told in found[-NEAR:]):
            timed += [len(found)] if span.timed else []
            found.append(span)
    return found


def _ended(
    text: str, cues: Cues, found: list[Span], timed: list[int], span: Span
) -> tuple[int, Moment] | None:
    """The place of the open span that another ends, and its end; far back only the one that alone has hours."""
    at = _begun(text, found, span)
    if at is None:
        return None
    end = _end_of(cues, found[at], span)
    if end and (_completes(text, cues, found, at, end) or _takes_up(text, cues, found, at, end)):
        return at, end
    if len(timed) != 1 or timed[0] == at:
        return None
    end = _end_of(cues, found[timed[0]], span)
    return (timed[0], end) if end and _takes_up(text, cues, found, timed[0], end) else None


def _with_last(text: str, cues: Cues, last: Span, span: Span) -> Span | None:
    """The last span with what the next tells of it: its beginning, how long it stays open, or the hour of its day."""
    if begun_before(text, cues, last, span):
        return replace(last, first=span.first)
    if _runs(text, cues, last, span):
        return replace(span, first=last.last)
    hour = _hour_of(text, last, span)
    return replace(last, last=hour) if hour else None


def _repeats(cues: Cues, span: Span, told: Span) -> bool:
    """Whether an hour at which all runs again is the end of a window told before."""
    one, ends = span.last or span.first, told.last
    if one is None or ends is None or told.first is None or (span.first and span.last):
        return False
    same = one.minutes is not None and one.minutes == ends.minutes and not (one.dated and ends.dated)
    if one.start < ends.start:
        return same and cues.runs_again(one, 0)
    return same and (cues.by_verb(one) or one is span.first) and cues.runs_again(one, ends.end)


_ON = Late(r"[^\d.;\n]{2,60}")


def _runs(text: str, cues: Cues, opened: Span, span: Span) -> bool:
    """Whether what opens again at an hour runs until the next: "reopens at 8 and runs until 23:30". Nothing ends twice."""
    opens, ends = opened.last, span.last
    if opened.first or span.first or opens is None or ends is None or None in (opens.minutes, ends.minutes):
        return False
    told = cues.ahead(opens, 0) == END and cues.by_verb(opens) and not cues.by_verb(ends)
    return told and cues.reopens(opens) and bool(_ON.fullmatch(text, opens.end, ends.start))


def _begun(text: str, spans: list[Span], end: Span) -> int | None:
    """The place of the span that may still be open: the last, over a whole day of its sentence ("at 23:30 on Friday and on Saturday")."""
    at = len(spans) - 1
    while at > max(0, len(spans) - NEAR) and _whole_day(spans[at]):
        at -= 1
    first, day = (spans[at].first, spans[-1].first) if at >= 0 else (None, None)
    if first and day and not SENTENCE.search(text, first.end, day.start):
        return at
    told = end.last or end.first
    if first and day and told and at == len(spans) - 2 and 0 <= told.start - day.end < 32:
        # "freitags ab 21 Uhr ... . Wieder normal ab Sonntag, ab 5.15 Uhr": the day is that of the end.
        return at
    return len(spans) - 1 if spans else None


def _whole_day(span: Span) -> bool:
    return span.first is not None and span.last is not None and not span.timed


def _end_of(cues: Cues, begun: Span, span: Span) -> Moment | None:
    """The end that a span with one moment tells; "regular service resumes from 7" is the end of what was told before."""
    if span.last or not span.first or not begun.first:
        return None if span.first else span.last
    if span.first.minutes == begun.first.minutes:
        return None
    return span.first if cues.ahead(span.first, begun.first.end) == END else None


def _completes(text: str, cues: Cues, found: list[Span], at: int, last: Moment) -> bool:
    first, begun = found[at].first, found[at]
    if first is None or begun.last or first.minutes is None or OPEN_END.match(text, first.end):
        return False
    again = cues.runs_again(last, first.end)
    known = (first.dated and last.dated) or cues.by_verb(last) or again
    if first.minutes == last.minutes and not known:
        return False
    stops = sum(1 for _ in SENTENCE.finditer(text, said(text, first), last.start))
    next_day = any(map(_whole_day, found[at + 1 :]))
    if stops and not (first.dated or last.dated or next_day or cues.by_verb(last)) and _wraps(first, last):
        return False
    near = last.minutes is not None and 0 < last.start - first.end < FAR * (1 + again)
    # "Ab Freitag, 22 Uhr, … Ende ist am Montag, 1.30 Uhr": with their days they find each other over sentences.
    far = first.dated and last.dated and last.minutes is not None and 0 < last.start - first.end < 800
    return (near and stops <= _stops(text, cues, first, last)) or (far and stops <= 5)


def _wraps(first: Moment, last: Moment) -> bool:
    """Whether an end lies before its beginning, and no night between them."""
    begins, ends = first.minutes or 0, last.minutes or 0
    return ends < begins and not (begins >= 1080 and ends <= 480)


_THIS = Late(
    r"[.!?]\s+(?:This|Diese[rs]?|Cette|Ces|Esta|Este|Questa|Questo|Deze|Dit|Denne|Dette|Tämä|Tato|Tento|Ta|Te)\s[^.!?\n]*$"
)
"""What takes up again what was told right before: "Deze afsluiting is aanwezig tot 2 uur"."""
_THE_CLOSING = Late(
    r"(?:^|\n|[.!?]\s+)(?:The closures?|Die Sperrung(?:en)?|(?:La|Les) (?:coupure|fermeture)s?|El corte|Los cortes|La chiusura|A interdição|O corte|De afsluiting|Zamknięcie|Sulku|Uzavírka"
    r"|Avstängningen|Spærringen|Stenging(?:en|a))(?!\w)[^.!?\n]{0,90}$"
)


def _takes_up(text: str, cues: Cues, found: list[Span], at: int, last: Moment) -> bool:
    """Whether an end far off is that of the only beginning before it: "gesperrt ab 14 Uhr ... Die Sperrung gilt bis 22 Uhr"."""
    first = found[at].first
    if first is None or first.minutes is None or last.minutes is None or first.minutes == last.minutes:
        return False
    if any(span is not found[at] and span.timed for span in found) or not 0 < last.start - first.end < 1200:
        return False
    open_yet = found[at].last is None and not (_wraps(first, last) or last.dated)
    if open_yet and cues.runs_again(last, first.end):
        return True  # "halted at 8:30 ... All stations are open again since 10"
    return _THE_CLOSING.search(text, max(first.end, last.start - 120), last.start) is not None


def _stops(text: str, cues: Cues, first: Moment, last: Moment) -> int:
    """Ends of sentences that may lie between a beginning and its end."""
    apart = text[first.end : last.start]
    if first.dated and last.dated and "\n" in apart:
        # "Start: 5 May 22:00\nExpected end: 6 May 05:00"
        return len(apart)
    # "closes at 8. It reopens at 9", "seit 3 Uhr. Er soll bis 12 Uhr andauern"
    told = cues.by_verb(last) or END in (cues.ahead(last, first.end), cues.behind(last, len(text)))
    pointed = _THIS.search(text, max(first.end, last.start - 90), last.start)
    # "Seit 6 Uhr fahren keine Züge. Voraussichtlich bis 14 Uhr ..."
    placed = first.dated or not last.dated
    same = "\n" not in apart and first.minutes != last.minutes and placed
    return told + same + bool(pointed) + 2 * (placed and cues.runs_again(last, first.end))


def _hour_of(text: str, dated: Span, ended: Span) -> Moment | None:
    """The end of a span that has a day, with the hour told later in its sentence: "until Monday, when it reopens at 5"."""
    day, hour = dated.last, ended.last
    if day is None or hour is None or ended.first or day is dated.first or day.minutes is not None:
        return None
    if hour.dated or hour.start - day.end > FAR or SENTENCE.search(text, day.end, hour.start):
        return None
    return replace(day, minutes=hour.minutes, end=hour.end)
