# SPDX-License-Identifier: AGPL-3.0-or-later
"""On which lines of a file the headers and bodies of a message stand."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate


class Lines:
    """Finds what is asked for in its order; each search goes on where the last ended."""

    def __init__(self, raw: bytes, first: int) -> None:
        self._raw, self._at, self._line = b"\n" + raw, 0, first - 1

    def header(self, key: str) -> int:
        """The line where a header begins, 0 if it is not there as it is called."""
        return self._find(f"\n{key}:".encode("utf-8", "surrogateescape"), 1)

    def body(self, sent: bytes) -> int:
        """The line where a body begins as it was sent, 0 if nothing was or it is not found."""
        return self._find(sent, 0) if sent.strip() else 0

    def _find(self, said: bytes, skipped: int) -> int:
        at = self._raw.find(said, self._at)
        if at < 0:
            return 0
        at += skipped
        self._line += self._raw.count(b"\n", self._at, at)
        self._at = at
        return self._line


def decoded_lines(sent: bytes, content: bytes, encoding: str, first: int) -> Sequence[int]:
    """For each line of a decoded body the line of the file where it begins (RFC 2045 6.7 and 6.8)."""
    if encoding == "quoted-printable":
        lines = sent.split(b"\n")
        soft = [line.rstrip(b"\r").endswith(b"=") for line in lines]
        return [first + at for at in range(len(lines)) if not at or not soft[at - 1]]
    if encoding == "base64":
        width = len(sent.lstrip().partition(b"\n")[0].strip()) or 1
        starts = accumulate((len(line) + 1 for line in content.split(b"\n")), initial=0)
        return [first + start // 3 * 4 // width for start in starts]
    return range(first, first + sent.count(b"\n") + 1)
