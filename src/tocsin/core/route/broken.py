# SPDX-License-Identifier: AGPL-3.0-or-later
"""What keeps a text from being TOML, by the name of a sentence: the parser's own words are English and may repeat the text."""

from __future__ import annotations

_BY_BEGINNING = {
    "Expected newline": "toml_line",
    "Invalid statement": "toml_line",
    "Expected '='": "toml_sign",
    "Invalid initial": "toml_key",
    "Expected ']": "toml_bracket",
    "Unclosed": "toml_bracket",
    "Unterminated": "toml_quote",
    "Illegal character": "toml_quote",
    "Expected \"'": "toml_quote",
    "Unescaped": "toml_escape",
    "Invalid hex": "toml_escape",
    "Escaped": "toml_escape",
    "Invalid date": "toml_date",
    "Cannot": "toml_twice",
    "Duplicate": "toml_twice",
    "Invalid value": "toml_value",
}
OTHER = "toml_other"


def broken(what: str) -> str:
    """The sentence for what the parser of the standard library says (tomllib)."""
    found = (name for beginning, name in _BY_BEGINNING.items() if what.startswith(beginning))
    return next(found, OTHER)
