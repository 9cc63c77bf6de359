# SPDX-License-Identifier: AGPL-3.0-or-later
"""One hazard from everything a message says about it: codes before words, words before the category."""

from __future__ import annotations

from collections.abc import Iterable

from tocsin.core.model import Hazard
from tocsin.formats.terms import codes
from tocsin.formats.terms.match import hazard_of_words

_VAGUE = (Hazard.WEATHER, Hazard.OTHER, Hazard.CIVIL_EMERGENCY, None)

SENTENCE = 5
"""Fewest letters of a Latin term in a headline: "is" and "mar" mean ice and sea elsewhere."""

Coded = tuple[str, str]


def hazard_of(
    coded: Iterable[Coded], event: str = "", headline: str = "", category: str = "", phenomenon: str = ""
) -> Hazard:
    """The hazard: VTEC phenomenon, then event codes by scheme, then `event`, then `headline`, then CAP `category`.

    A vague answer (weather, civil emergency) gives way to a later clear one.
    """
    vague = None
    for found in _answers(coded, event, headline, phenomenon):
        if found not in _VAGUE:
            return found or Hazard.OTHER
        vague = vague or found
    return vague or codes.CATEGORY.get(category.lower()) or Hazard.OTHER


def _answers(coded: Iterable[Coded], event: str, headline: str, phenomenon: str) -> Iterable[Hazard | None]:
    if phenomenon in codes.VTEC:
        yield codes.VTEC[phenomenon]
    for scheme, code in coded:
        yield hazard_of_code(scheme, code)
    if event:
        yield hazard_of_words(event)
    if headline:
        yield hazard_of_words(headline, SENTENCE)


def hazard_of_code(scheme: str, code: str) -> Hazard | None:
    """The hazard one event code stands for, by the name of its scheme (CAP `eventCode` or `parameter`)."""
    if scheme == "awareness_type":
        number, _, word = code.partition(";")
        return codes.AWARENESS_WORDS.get(word.strip().lower()) or codes.AWARENESS.get(number.strip())
    if scheme in ("SAME", "NationalWeatherService"):
        return codes.SAME.get(code) or (
            codes.VTEC.get(code[:2]) if code[2:] in ("W", "A", "Y", "S") else None
        )
    if "CAP-CP:Event" in scheme:
        return codes.CAP_CP.get(code.lower())
    if "AUeventLIST" in scheme or "govshare" in scheme:
        return codes.AU_EVENTS.get(code.lower())
    if scheme == "II":
        return codes.DWD.get(code)
    if "BBK-EVENTCODE" in scheme:
        return codes.BBK.get(code)
    if scheme == "eventtype":
        return codes.GDACS.get(code)
    return (
        hazard_of_words(code)
        if scheme.startswith(("system_event_level", "event")) and len(code) > 4
        else None
    )


def person_code(scheme: str, code: str) -> bool:
    """Whether an event code stands for an alert about a person."""
    if scheme == "SAME":
        return code in codes.SAME_PERSON
    if "CAP-CP:Event" in scheme:
        return code.lower().startswith(codes.CAP_CP_PERSON)
    return False
