# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the desk makes of its own warnings, for the templates: counts, shares, scores and what they rest on."""

from __future__ import annotations

from django import template
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from tocsin.core.verify import Verdict
from tocsin.web.desk.read.score import Model, Recorded
from tocsin.web.templatetags.desk import rounded
from tocsin.web.templatetags.moments import lasting

register = template.Library()


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
    return f"{rounded(value, 1)} h"


@register.filter
def times(ratio: float) -> str:
    """A ratio to what is usual; a dash where nothing is."""
    return "–" if ratio != ratio else f"{rounded(ratio, 1)} ×"


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
    return rounded(value, 3 if abs(value) >= 0.0995 else 4).replace("-", "−")


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
    return f"{rounded(100 * value, 0 if value >= 0.0995 or value == 0 else 1)} %"
