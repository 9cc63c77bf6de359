# SPDX-License-Identifier: AGPL-3.0-or-later
"""The words of an audit for a place inside a file, in four languages. Names of members stay as they are; parts of office
documents are told by what they are to their reader."""

from __future__ import annotations

import re

OURS = ("page", "message", "attachment", "properties", "comment", "file name", "text", "comments", "header", "footer",
        "footnotes", "endnotes", "sheet", "slide", "notes")  # fmt: skip
_SAID = {
    "en": OURS,
    "fr": ("page", "message", "pièce jointe", "propriétés", "commentaire", "nom du fichier", "texte", "commentaires",
           "en-tête", "pied de page", "notes de bas de page", "notes de fin", "feuille", "diapositive", "notes"),
    "de": ("Seite", "Nachricht", "Anhang", "Eigenschaften", "Kommentar", "Dateiname", "Text", "Kommentare", "Kopfzeile",
           "Fußzeile", "Fußnoten", "Endnoten", "Blatt", "Folie", "Notizen"),
    "es": ("página", "mensaje", "adjunto", "propiedades", "comentario", "nombre del archivo", "texto", "comentarios",
           "encabezado", "pie de página", "notas al pie", "notas finales", "hoja", "diapositiva", "notas"),
}  # fmt: skip
_WORDS = {language: dict(zip(OURS, said, strict=True)) for language, said in _SAID.items()}
# As the readers write them, parted by blanks: "message 2 attachment page 3".
_PLACE = re.compile(
    r"(?<!\S)(?:(?:page|message)(?= \d+(?!\S))|(?:attachment|properties|comment|file name)(?!\S))"
)
# ECMA-376: the parts that hold words, by the names every writer gives them.
_PART = re.compile(
    r"(?<!\S)(?:word/(?:document|(?P<word>comments|header|footer|footnotes|endnotes))|xl/worksheets/(?P<sheet>sheet)"
    r"|(?P<talk>xl/comments/comment|xl/comments|xl/threadedComments/threadedComment)|ppt/slides/(?P<slide>slide)"
    r"|ppt/notesSlides/(?P<note>notes)Slide|docProps/(?P<about>core|app|custom))(?P<number>\d{0,5})\.xml(?!\S)"
)


def place(said: str, language: str) -> str:
    """The place in the language."""
    words = _WORDS[language]
    plain = _PLACE.sub(lambda match: words[match.group()], said)
    return _PART.sub(lambda match: _part(match, words), plain)


def _part(match: re.Match[str], words: dict[str, str]) -> str:
    number = f" {match['number']}" if match["number"] else ""
    if match["about"]:
        return words["properties"]
    if match["talk"]:
        return words["comments"]
    if match["note"]:
        return f"{words['notes']}{number}"
    word = match["word"] or match["sheet"] or match["slide"] or "text"
    return f"{words[word]}{number}"
