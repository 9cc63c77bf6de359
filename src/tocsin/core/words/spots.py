# SPDX-License-Identifier: AGPL-3.0-or-later
"""The words of an audit for a place inside a file, in four languages. Names of members and parts stay as they are."""

from __future__ import annotations

import re

_WORDS = {
    "fr": {
        "page": "page",
        "message": "message",
        "attachment": "pièce jointe",
        "properties": "propriétés",
        "comment": "commentaire",
        "file name": "nom du fichier",
    },
    "de": {
        "page": "Seite",
        "message": "Nachricht",
        "attachment": "Anhang",
        "properties": "Eigenschaften",
        "comment": "Kommentar",
        "file name": "Dateiname",
    },
    "es": {
        "page": "página",
        "message": "mensaje",
        "attachment": "adjunto",
        "properties": "propiedades",
        "comment": "comentario",
        "file name": "nombre del archivo",
    },
}
# As the readers write them, parted by blanks: "message 2 attachment page 3".
_OURS = re.compile(r"(?<!\S)(?:(page|message)(?= \d+(?!\S))|(attachment|properties|comment|file name)(?!\S))")


def place(said: str, language: str) -> str:
    """The place in the language."""
    words = _WORDS.get(language, {})
    return _OURS.sub(lambda match: words.get(match.group(), match.group()), said)
