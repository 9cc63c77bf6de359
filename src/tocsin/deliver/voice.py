# SPDX-License-Identifier: AGPL-3.0-or-later
"""A call to a duty phone that says the notice, twice. For what must wake somebody."""

from __future__ import annotations

from xml.sax.saxutils import escape

from tocsin.deliver import twilio
from tocsin.deliver.base import Channel, HttpRequest, Message, clean

SPOKEN = {"en": "en-GB", "fr": "fr-FR", "de": "de-DE", "es": "es-ES"}
MOST = 3000
"""Characters of the spoken text, within Twilio's 4,000 for a whole answer."""


def render(message: Message, target: str, secret: str) -> HttpRequest:
    tongue = SPOKEN.get(message.language.split("-")[0], "en-GB")
    text = ". ".join(clean(line).rstrip(".") for line in (message.subject, *message.lines))[: MOST // 2]
    said = f'<Say language="{tongue}" loop="2">{escape(text)}.</Say>'
    fields = (("Twiml", f'<Response><Pause length="1"/>{said}</Response>'), ("Timeout", "45"))
    return twilio.call("Calls", fields, message, target, secret)


VOICE = Channel("voice", "Telephone call (Twilio and alike)", "+33612345678", render, secret=twilio.SECRET)
