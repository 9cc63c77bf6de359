# SPDX-License-Identifier: AGPL-3.0-or-later
"""Marks, icons, times and distances for the templates; everything shown is escaped here."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from django import template
from django.conf import settings
from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from tocsin.core.event import FADE, Kind, State
from tocsin.core.guard.outgoing import unquoting
from tocsin.core.model import Basis
from tocsin.core.route.read import Problem
from tocsin.core.times import clock, duration, zone_name
from tocsin.core.verify import Verdict
from tocsin.core.words import catalogue, fault
from tocsin.web import clock as desk_clock
from tocsin.web.desk.icons import icon_of
from tocsin.web.desk.read import parts
from tocsin.web.desk.read.score import Model, Recorded

register = template.Library()


def _language() -> str:
    return get_language() or "en"


@register.simple_tag
def mark(level: int, word: bool = True) -> SafeString:
    """The level as shape, colour and word."""
    said = parts.level_word(level, _language())
    shape = format_html(
        '<svg class="mark" aria-hidden="true"><use href="/static/desk/icons.svg#level-{}"/></svg>', level
    )
    text = format_html('<span class="{}">{}</span>', "word" if word else "sr", said)
    return format_html('<span class="level level-{}">{}{}</span>', level, shape, text)


@register.simple_tag
def icon(hazard: str) -> SafeString:
    return format_html(
        '<svg class="icon" aria-hidden="true"><use href="/static/desk/icons.svg#{}"/></svg>', icon_of(hazard)
    )


@register.filter
def hazard_word(hazard: str) -> str:
    return parts.hazard_word(hazard, _language())


@register.filter
def problem_words(problem: Problem) -> str:
    """What is wrong with a line of the rules, in the reader's language."""
    said = fault(problem.said, _language())
    return f"{unquoting(problem.head)}: {said}" if problem.head else said


@register.filter
def headed(sentence: str) -> SafeString | str:
    """A sentence with what it is about set off from where and when."""
    head, colon, rest = sentence.partition(":")
    return format_html("<b>{}{}</b>{}", head, colon, rest) if colon else sentence


@register.filter
def state_word(state: str) -> str:
    return catalogue(_language()).state[State(state)]


@register.filter
def kind_word(kind: str) -> str:
    word = catalogue(_language()).kind[Kind(kind)]
    return word[:1].upper() + word[1:]


@register.filter
def basis_word(basis: str) -> str:
    return catalogue(_language()).basis[Basis(basis)]


@register.simple_tag
def stamp(at: datetime | None, zone: str = "", named: bool = True) -> SafeString | str:
    """An absolute time in `zone` (the desk's own by default), with the zone's name."""
    if at is None:
        return "–"
    zone = zone or settings.DESK_ZONE
    said = clock(at, zone, catalogue(_language()).days, desk_clock.now())
    name = f" {zone_name(at, zone)}" if named else ""
    return format_html('<time datetime="{}">{}{}</time>', _iso(at), said, name)


@register.simple_tag
def lasts(start: datetime | None, end: datetime | None, hazard: str, zone: str) -> SafeString | str:
    """A window in words: a missing end is said, and what is over in a moment has none."""
    if start is None and end is None:
        return _("times not given")
    if start is None:
        return format_html(_("until {}"), stamp(end, zone))
    if end is not None:
        return format_html("{} – {}", stamp(start, zone, named=False), stamp(end, zone))
    if hazard in {moment.value for moment in FADE}:
        return stamp(start, zone)
    return format_html(_("from {}, end not given"), stamp(start, zone))


@register.simple_tag
def second(at: datetime) -> SafeString:
    """A time to the second, in the desk's zone, with the date."""
    zone = settings.DESK_ZONE
    there = at.astimezone(ZoneInfo(zone))
    return format_html(
        '<time datetime="{}"><span class="date">{}</span> {} {}</time>',
        _iso(at),
        there.strftime("%Y-%m-%d"),
        there.strftime("%H:%M:%S"),
        zone_name(at, zone),
    )


@register.simple_tag
def both(at: datetime | None, zone: str) -> SafeString | str:
    """A time in the site's zone and in UTC."""
    if at is None:
        return "–"
    if zone == "UTC":
        return stamp(at, "UTC")
    return format_html('{} <span class="dim">· {}</span>', stamp(at, zone), stamp(at, "UTC"))


@register.simple_tag
def ago(at: datetime | None) -> SafeString | str:
    """A relative time; the page's script keeps it true."""
    if at is None:
        return _("never")
    return format_html(
        '<time datetime="{}" data-relative>{}</time>', _iso(at), relative(at, desk_clock.now(), _language())
    )


def relative(at: datetime, now: datetime, language: str) -> str:
    """ "in 2 h 10 min", "40 min ago"."""
    units = catalogue(language).units
    if at > now:
        return str(_("in %(span)s") % {"span": duration(at - now, units)})
    return str(_("%(span)s ago") % {"span": duration(now - at, units)})


def _rounded(value: float, places: int) -> str:
    """A number as the reader writes it; `number_format` alone cuts where it should round."""
    return str(number_format(f"{value:.{places}f}", places))


@register.simple_tag
def lasting(seconds: float) -> str:
    """A duration in words."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    start = datetime.fromtimestamp(0, UTC)
    return parts.span(start, datetime.fromtimestamp(seconds, UTC), _language())


@register.filter
def distance(metres: float) -> str:
    """Metres below a kilometre, kilometres above; miles for American English."""
    if _language() == "en-us":
        return f"{_rounded(metres / 1609.344, 1)} mi"
    if metres < 1000:
        return f"{metres:.0f} m"
    return f"{_rounded(metres / 1000, 1 if metres < 1e5 else 0)} km"


@register.filter
def outcome_word(outcome: str) -> str:
    """What became of an event, in words."""
    words = {
        "no_impact": _("no impact"),
        "some": _("some impact"),
        "significant": _("significant impact"),
        "duplicate": _("duplicate"),
        "not_relevant": _("not relevant"),
        "confirmed": _("confirmed by a report or its sender"),
        "expired_unseen": _("over, nothing seen"),
        "withdrawn": _("taken back"),
        "unwatched": _("over, nobody to tell of it"),
    }
    return str(words.get(outcome, outcome))


@register.filter
def label_word(label: str) -> str:
    words = {
        "hit": _("Hits"),
        "miss": _("Misses"),
        "false_alarm": _("False alarms"),
        "quiet": _("Not told in time, nothing came"),
        "void": _("Void"),
    }
    return str(words[str(label)])


@register.filter
def horizon_word(horizon: str) -> str:
    """How far a rating looks ahead."""
    return str({"day": _("24 hours"), "week": _("7 days"), "season": _("13 weeks")}[str(horizon)])


@register.filter
def hours(value: float) -> str:
    return f"{_rounded(value, 1)} h"


@register.filter
def times(ratio: float) -> str:
    """A ratio to what is usual; a dash where nothing is."""
    return "–" if ratio != ratio else f"{_rounded(ratio, 1)} ×"


@register.filter
def group_word(group: str) -> str:
    words = {"source": _("Source"), "hazard": _("Hazard"), "region": _("Time zone"), "month": _("Month")}
    return str(words[group])


@register.filter
def chosen(asked: object, group: str) -> str:
    """What the reader chose of a group."""
    return str(getattr(asked, group, ""))


@register.filter
def act_above(asked: object) -> str:
    """Cost over loss."""
    pair = getattr(asked, "cost_loss", None)
    return share(pair[0] / pair[1]) if pair else "–"


@register.filter
def output_word(output: str) -> str:
    """A model's forecast by its column: "34 kt / 120 h", "4 h"."""
    name = output.removeprefix("q").lstrip("_")
    if name == "by_etor":
        return str(_("by the promise"))
    if "_" in name:
        knots, lead = name.split("_")
        return f"{knots} kt / {lead} h"
    return f"{name.removesuffix('h')} h"


@register.filter
def part_word(name: str) -> str:
    """What was left out of a model's teaching: a year, or months from one on."""
    if name == "storm load":
        return str(_("storm load"))
    month = name.removeprefix("from ")
    return name if month == name else str(_("from %(month)s") % {"month": month})


@register.filter
def about_model(model: Model) -> str:
    """What a trained model's scores rest on, in the reader's language; in its file's own words for one not known."""
    pairs = _(
        "%(cases)s pairs of an advisory and a site in %(blocks)s storms of 2006 to 2015; official: the site probabilities of the US National Hurricane Center."
    )
    words = {
        "tc-site-wind": pairs,
        "tc-track-wind": pairs,
        "outage-restoration": _(
            "%(cases)s outages of one Californian utility on %(blocks)s days, June 2019 to December 2020, without planned shut-offs; official: its promise read as yes or no."
        ),
    }
    verdict = model.first["verdict"]
    counts = {"cases": counted(verdict.rows), "blocks": counted(verdict.blocks)}
    return str(words[model.name] % counts) if model.name in words else model.data


@register.filter
def about_recorded(recorded: Recorded) -> str:
    """What a recorded series rests on."""
    words = _(
        "Warnings of severe and extreme hazards of the US National Weather Service, %(first)s to %(last)s, in %(snapshots)s snapshots; %(sites)s sites laid out by chance."
    )
    counts = {"snapshots": counted(recorded.snapshots), "sites": counted(recorded.sites)}
    return str(words % {"first": recorded.first, "last": recorded.last, **counts})


@register.simple_tag
def told_recorded(recorded: Recorded) -> str:
    """How early the line spoke over recorded days."""
    told = recorded.told
    counts = {"impacts": counted(told.impacts), "ahead": counted(told.ahead)}
    if not told.lead_s:
        return str(_("%(impacts)s impacts, none told before it began.") % counts)
    words = _(
        "%(impacts)s impacts, %(ahead)s of them told before they began, half of these with at least %(lead)s to spare."
    )
    return str(words % {**counts, "lead": lasting(told.lead_s[1])})


@register.filter
def figure(value: float | None) -> str:
    """A score to three figures; a dash where there is nothing to say."""
    if value is None or value != value:
        return "–"
    return _rounded(value, 3 if abs(value) >= 0.0995 else 4).replace("-", "−")


@register.simple_tag
def between(low: float | None, high: float | None) -> str:
    """An interval of scores; a dash where there is none."""
    known = low is not None and low == low
    return f"{figure(low)} – {figure(high)}" if known else "–"


@register.filter
def counted(number: int) -> str:
    """A count with its thousands apart, as the reader writes them."""
    return str(number_format(number, force_grouping=True))


@register.filter
def of_the_same(verdict: Verdict) -> str:
    """Our own score where the official forecast spoke, when that is not everywhere."""
    if not 0 < verdict.official_rows < verdict.rows:
        return ""
    ours = figure(verdict.official_brier * (1.0 - verdict.skill_official))
    return str(
        _("ours on the same %(cases)s: %(score)s") % {"cases": counted(verdict.official_rows), "score": ours}
    )


@register.filter
def share(value: float | None) -> str:
    """A share in percent; a dash where there is nothing to say."""
    if value is None or value != value:
        return "–"
    return f"{_rounded(100 * value, 0 if value >= 0.0995 or value == 0 else 1)} %"


@register.filter
def percent(share: float) -> str:
    return f"{100 * share:.0f} %"


@register.filter
def zone_of(sites: list[object]) -> str:
    """The zone of the first site, else the desk's own."""
    return str(getattr(sites[0], "timezone", settings.DESK_ZONE)) if sites else settings.DESK_ZONE


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@register.simple_tag
def wall(at: datetime) -> str:
    """A moment on the clock it is given in: "Mon 2026-03-02 08:00 CET"; Django would turn it into its own zone."""
    return f"{at:%a %Y-%m-%d %H:%M %Z}"
