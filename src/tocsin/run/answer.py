# SPDX-License-Identifier: AGPL-3.0-or-later
"""What asking a feed comes to: one whole answer, or one line that says why there is none."""

from __future__ import annotations

from dataclasses import dataclass


class SourceError(Exception):
    """A feed could not be heard. `after`: seconds the server asks us to wait. `gone`: it will not come back."""

    def __init__(self, reason: str, after: float = 0.0, gone: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.after = after
        self.gone = gone


@dataclass(frozen=True)
class Known:
    """What an earlier answer left behind for the next question."""

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True)
class Fetched:
    """One whole answer. `same`: nothing new since what was Known; the body is then empty. `link` is its Link header."""

    same: bool
    body: bytes = b""
    etag: str = ""
    last_modified: str = ""
    charset: str = ""
    sha256: str = ""
    link: str = ""
