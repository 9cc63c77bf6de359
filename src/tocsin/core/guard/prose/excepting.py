# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that take out what stands behind them: "except", "mit Ausnahme", "z wyjątkiem"; the one list for days and stretches."""

from __future__ import annotations

WORDS = (
    r"except|excepting|excluding|with the exception|apart from|other than|save for"
    r"|sauf|hormis|hors|excepté|exception faite|à l['’]exception|en dehors|excepto|excepción|salvo|exceptuando|a excepción"
    r"|excepte|llevat|exceto|exce[cp]ção|exceptuam-se"
    r"|au(?:ß|ss)er|ausgenommen|ausnahme|behalve|uitgezonderd|uitzondering"
    r"|tranne|eccetto|esclus[aoie]|eccezione"
    r"|oprócz|prócz|poza|wyjątkiem|paitsi|lukuun ottamatta|poislukien"
    r"|utom|förutom|undantag|undantaget|undtagen|undtagelse|bortset fra|unntatt|kromě|mimo|vyjma|výjimkou"
)
"""Alternatives of a pattern, small letters."""
