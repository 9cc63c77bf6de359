# SPDX-License-Identifier: AGPL-3.0-or-later
"""An abbreviated title and the word behind it: "El Sr. Echevarrieta", "alla dott.ssa Benvenuti", "Frau Dr. Zinkernagel".

Whoever is called so needs to be in no list. Streets and houses are called so, too ("rue du Dr. Roux", "Dr. Phillips
Hospital"), and a drive is a "Dr": a word of a place on either side, or another name on the left, takes the title away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.cues.heads import HEADS
from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.words import bare, tokens

Hit = tuple[int, int, float]

_TITLE = (
    r"(?:(?:Sr|Sra|Srta|Dra|Profa|Dott|Sig|Sigg|Ing|Avv|Geom|Rag|Arch|Arq|Lic|Dipl\.-Ing|Dipl|Inż|Mgr|Hr|Fr|sr|sra|srta|dra|dott|sig|ing|avv|geom|inż|mgr|prof)\."
    r"|(?:[Pp]rof|[Dd]ott)\.ssa|[Ss]ig\.(?:ra|na)|(?:[Mm]aqu?|[Kk]ier|[Kk]ond|[Mm]asz|[Ii]nsp|[Ss]gt|[Oo]fc|[Dd]isp|[Mm]itarb|[Kk]oll|[Cc]ond|[Cc]hof|[Vv]ig|[Ii]nf|[Kk]pt|Kl|[Aa]gt|[Pp]ol|[Gg]efr|[Ww]m)\. ?(?:[a-z]{3}\.)?|(?:Dr|Prof|Sr|Sra|dr|mgr)\.?)"
)
_TITLED = Late(
    rf"(?<![\w.-]){_TITLE}[ \u00a0](?:{_TITLE}[ \u00a0])?([A-ZÀ-ÖØ-ÞŁŚŻŹĆŠŽČĐ][\w'’-]{{2,30}})",
    needs=frozenset(
        "rag arch arq lic dipl sr sra srta dra profa dott sig sigg ing avv geom inż mgr hr fr prof dr maq maqu kier kond masz insp sgt ofc disp mitarb koll cond chof vig inf kpt kl agt pol gefr wm".split()
    ),
)
# "COLIS POUR MME RAKOTOMALALA", "PACZKA DLA PANI TSERING DOLMY": of capitals alone a title is sure where it is no ship's letters.
_LOUD = Late(
    r"(?<![\w.-])(?:MME|MLLE|MRS|MISS|MR|HERRN?|FRAU|SRA?|SRTA|D\.[ªa]|DOÑA|DON|SIG|SIG\.RA|SIGNORA|PANI|PANA|PANU|MEVR|MEVROUW|MENEER|ROUVA|FRU)\.?[ \u00a0]([A-ZÀ-ÖØ-ÞĀ-ŽȘȚ][A-ZÀ-ÖØ-ÞĀ-ŽȘȚ'’-]{2,30})(?![\w])(?: [A-ZÀ-ÖØ-ÞĀ-ŽȘȚ][A-ZÀ-ÖØ-ÞĀ-ŽȘȚ'’-]{2,30}(?![\w]))?",
    needs=frozenset(
        "mme mlle mrs miss mr herr herrn frau sr sra srta d doña don sig signora pani pana panu mevr mevrouw meneer rouva fru".split()
    ),
)
_BEFORE = re.compile(r"(?<![^\W_])([^\W_]{1,30})[ .'’\u00a0]{1,2}(?:([^\W_]{1,30})[ .'’\u00a0]{1,2})?$")
_CLOCK = re.compile(r"\d[:.h]\d\d $")
_WAYS = TAILS | frozenset("vei veien vag gata gate".split())
_GLUED = re.compile("(?:straat|laan|plein|strasse|platz|allee|gasse|gata|gatan|vagen|veien|katu|tie)$")
_AFTER = re.compile(r"(?:[ \u00a0-]\w[\w'’]*){1,4}")
# Capitals that open a sentence or address somebody, and belong to no name of a place.
_OPENING = frozenset(
    "l d un el la il lo der die das an von bei mit le the to from by per con al alla dal dalla del della frau herr pan pani od do z i y e und and et".split()
)


@looks_for(_TITLED, _LOUD)
def titled(text: str) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    for match in _TITLED.finditer(text):
        word = match[1]
        if word.isupper() or kind_of(bare(word)) & Kind.TOPIC:
            continue
        if not _of_a_place(text, match.start(), match.end()):
            yield match.start(), match.end(), 0.85
    yield from _loud(text)


def _loud(text: str) -> Iterator[Hit]:
    for match in _LOUD.finditer(text):
        if not kind_of(bare(match[1])) & (Kind.TOPIC | Kind.COMMON) and not _of_a_place(
            text, match.start(), match.end()
        ):
            yield match.start(), match.end(), 0.8


def _of_a_place(text: str, start: int, end: int) -> bool:
    before = _BEFORE.search(text, max(0, start - 40), start)
    if before:
        near, far = (before[2], before[1]) if before[2] else (before[1], "")
        if (
            bare(near) in HEADS
            or bare(far) in HEADS
            or (near.isdigit() and not _CLOCK.search(text, max(0, start - 8), start))
        ):
            return True
        if near[0].isupper() and not near.isupper() and bare(near) not in _OPENING:
            return True
    after = _AFTER.match(text, end)
    words = tokens(text[text.rfind(" ", start, end) + 1 : after.end() if after else end])
    return any(w.low in _WAYS or _GLUED.search(w.low) for w in words)
