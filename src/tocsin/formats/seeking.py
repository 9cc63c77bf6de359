# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether a message is one about a person: a transit message that a network passes on, told of none of its own services, or
a call that stands in any of a message's texts, whatever its headline is of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tocsin.core.guard.late import Late
from tocsin.core.guard.led import Led
from tocsin.core.guard.normal import bare_letters
from tocsin.core.guard.prose.last_seen import before_the_line
from tocsin.core.guard.sought.sought import asks_after, of_one, sought
from tocsin.core.model import Effect, Hazard
from tocsin.formats.read_once import extract
from tocsin.formats.terms import is_person_alert

_SILENT = (Effect.UNKNOWN, Effect.NO_EFFECT)
HEADLINES = 2
"""Texts of a message, its headline first, that are asked what happens to a line or a stop."""
MOST_ASKED = 600
"""Letters of a text in which a call says whom it is about."""
VAGUE = (Hazard.OTHER, Hazard.CIVIL_EMERGENCY, Hazard.THREAT_LEVEL)
# What a call tells of somebody and asks of its reader, and no reason for a delay does.
_CALL = Late(
    r"(?<!\w)(?:last seen|do not approach|call (?:the )?police|have you seen|aged \d|wearing|zuletzt gesehen|nicht ansprechen|hinweise an|bekleidet|polizei (?:an)?rufen"
    r"|vue? pour la derniere fois|ne pas approcher|ne (?:l')?approchez pas|appelez la police|appel a temoins|vetue? d|vist[oa] por ultima vez|no se acerque|llame a la policia|vestia|vist[oa] l'ultima volta|vist[oa] per l'ultima"
    r"|non avvicinat\w+|chiamate la polizia|indossava|ostatnio widzian\w+|nie podchodzic|zadzwon na policje|ubran[ya] w|laatst gezien|niet benaderen|bel de politie|draagt|vist[oa] pela ultima vez|nao se aproxime"
    r"|nahty viimeksi|ala lahesty|sags senast|last observed|\d{1,2} (?:years old|ans|anos|anni|lat|jaar|vuotta|ar gammal)|\d{1,2} ?jahr\w{0,4}|\d{1,2}[- ]year[- ]old)(?!\w)"
    r"|اتصل بالشرطة|خر مرة|لا تقتربوا|请报警|請報警|最后出现|最後出現|请勿靠近|請勿靠近"
)


def seeks_somebody(effect: Effect, texts: Sequence[str], language: str) -> bool:
    """`effect` as the feed codes it, `texts` with the headline first.

    "Suspended while police look for a person" is told: the sentence has an effect, and the person is not read.
    "Missing: ..., last seen on line 14" has none, for a line that is only named is where somebody was seen. So has a call
    that stands in a detail alone, below a headline that tells of nothing; and what asks its reader about a person is a
    call beside anything.
    """
    if calls_for_somebody(texts):
        return True
    if effect not in _SILENT or not texts:
        return False
    said = "\n".join(texts[:HEADLINES])
    if _about_one(texts[0]) and _about_one(before_the_line(said, extract(said, language))):
        return True
    return any(_names_one(before_the_line(text, extract(text, language))) for text in texts[1:])


def calls_for_somebody(texts: Iterable[str]) -> bool:
    """Whether one of a message's texts is by itself a call about a person."""
    return any(_calls(text[:MOST_ASKED]) for text in dict.fromkeys(texts) if text)


def of_a_hazard_or_somebody(hazard: Hazard | None, texts: Iterable[str]) -> bool:
    """The same of a hazard's message: storms and floods have missing people, too, and there only a question counts."""
    asked = [text[:MOST_ASKED] for text in texts if text]
    sentences = [text for text in asked if " " in text or not text.isascii()]
    return any(map(_asks, sentences)) or (hazard in VAGUE and any(map(_names_one, asked)))


def _calls(text: str) -> bool:
    if _asks(text):
        return True
    return bool(_CALL.search(bare_letters(text))) and _names_one(text)


# How Arabic and Chinese ask after somebody; a word for one person stands in the text.
_ASKED_EAST = Led(r"هل (?:رأيت|رأيتم|شاهدت|شاهدتم)|من رأى|有没有见过|有沒有見過|见过这|見過這|谁见过|誰見過")


def _asks(text: str) -> bool:
    if asks_after(text):
        return True
    return not text.isascii() and bool(_ASKED_EAST.search(text)) and _names_one(text)


def _names_one(text: str) -> bool:
    return bool(text) and (is_person_alert(text) or sought(text))


def _about_one(text: str) -> bool:
    return bool(text) and (_names_one(text) or of_one(text))
