# SPDX-License-Identifier: AGPL-3.0-or-later
"""The closed vocabulary: every sentence a person reads about an event is made here, from slots, in four
languages. The same sentence stands on the page, in the mail and in the API."""

from __future__ import annotations

from tocsin.core.words.because import because
from tocsin.core.words.catalogue import LANGUAGES, Catalogue, catalogue
from tocsin.core.words.faults import fault
from tocsin.core.words.last import tell_cleared
from tocsin.core.words.refusals import refusal
from tocsin.core.words.rules import rule
from tocsin.core.words.say import Text, event_sentence, reason, tell, what

__all__ = [
    "LANGUAGES",
    "Catalogue",
    "Text",
    "because",
    "catalogue",
    "event_sentence",
    "fault",
    "reason",
    "refusal",
    "rule",
    "tell",
    "tell_cleared",
    "what",
]
