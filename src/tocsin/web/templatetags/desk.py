# SPDX-License-Identifier: AGPL-3.0-or-later
"""Marks, icons, words and distances for the templates; everything shown is escaped here."""

from __future__ import annotations

from django import template
from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from tocsin.core.event import Kind, State
from tocsin.core.guard.outgoing import unquoting
from tocsin.core.model import Basis
from tocsin.core.route.read import Problem
from tocsin.core.words import catalogue, fault
from tocsin.web.desk.icons import icon_of
from tocsin.web.desk.read import parts

register = template.Library()


def language() -> str:
    """The reader's."""
    return get_language() or "en"


@register.simple_tag
def mark(level: int, word: bool = True) -> SafeString:
    """The level as shape, colour and word."""
    said = parts.level_word(level, language())
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
    return parts.hazard_word(hazard, language())


@register.filter
def problem_words(problem: Problem) -> str:
    """What is wrong with a line of the rules, in the reader's language."""
    said = fault(problem.said, language())
    return f"{unquoting(problem.head)}: {said}" if problem.head else said


@register.filter
def headed(sentence: str) -> SafeString | str:
    """A sentence with what it is about set off from where and when."""
    head, colon, rest = sentence.partition(":")
    return format_html("<b>{}{}</b>{}", head, colon, rest) if colon else sentence


@register.filter
def state_word(state: str) -> str:
    return catalogue(language()).state[State(state)]


@register.filter
def kind_word(kind: str) -> str:
    word = catalogue(language()).kind[Kind(kind)]
    return word[:1].upper() + word[1:]


@register.filter
def basis_word(basis: str) -> str:
    return catalogue(language()).basis[Basis(basis)]


def rounded(value: float, places: int) -> str:
    """A number as the reader writes it; `number_format` alone cuts where it should round."""
    return str(number_format(f"{value:.{places}f}", places))


@register.filter
def distance(metres: float) -> str:
    """Metres below a kilometre, kilometres above; miles for American English."""
    if language() == "en-us":
        return f"{rounded(metres / 1609.344, 1)} mi"
    if metres < 1000:
        return f"{metres:.0f} m"
    return f"{rounded(metres / 1000, 1 if metres < 1e5 else 0)} km"
