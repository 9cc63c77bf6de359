# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that close and stand beside a noun, so that they only say which is meant: "the closed line was reopened at 9"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late

_NEAR = 32
_GERMANIC = Late(r"(?<!\w)(?:the|all|these|previously|der|die|das|den|dem|de|het|det) $")
_OF_GERMANIC = Late(r"(?:ed|te[nrsm]?|ene[nrsm]?|de|da|na|sloten)$")
"""Endings beside an article: "die gesperrten", "de afgesloten", "den spärrade"."""
_ROMANCE = Late(
    r"(?<!\w)(?:(?:la|le|les|cette|el|los|las|il|lo|gli|o|os|as) |l')(?!(?:ha|hanno|è|a|ont|est|ha[ns]?|se|fue|queda)(?!\w))[^\W\d]{4,} $"
)
_OF_ROMANCE = Late(r"(?:é|u|[aiu]d[oa]|at[oaie]|[uo]s[oaie]|ott[oaie]|it[oaie])e?s?$")
"""Endings behind an article and its noun: "la ligne fermée", "el tramo cortado", "la tratta chiusa"."""
_HAD_BEEN = Late(
    r"(?<!\w)(?:had (?:been|earlier been)|(?:habían?|hab[ií]an?|haviam?) (?:sido|estado)|(?:avai(?:t|ent)) été|era(?:no)? stat[aoie]|zuvor|previously|earlier) $"
)
"""What had been closed: a verb of its clause tells what came of it."""
_POLISH = Late(r"(?:[tn](?:y|a|e|ego|ej|ą|ych|ym))$")
_OF_POLISH = Late(r" (?!przez|dla|nadal|będ|był|jest|zost|dzisiaj|dziś)[^\W\d]{4,}")
_IS_POLISH = Late(r"(?<!\w)(?:jest|są|był[aoy]?|będ\w+|zosta\w+|pozosta\w+) $")


def is_attribute(found: re.Match[str]) -> bool:
    """Whether a participle in a text in small letters belongs to a noun beside it, and tells nothing of its own."""
    word, before = found.group(), (found.string, max(0, found.start() - _NEAR), found.start())
    if _HAD_BEEN.search(*before):
        return True
    if _OF_GERMANIC.search(word) and _GERMANIC.search(*before):
        return True
    if _OF_ROMANCE.search(word) and _ROMANCE.search(*before):
        return True
    polish = _POLISH.search(word) and _OF_POLISH.match(found.string, found.end())
    return bool(polish and not _IS_POLISH.search(*before))
