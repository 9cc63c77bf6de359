# SPDX-License-Identifier: AGPL-3.0-or-later
"""Mail: one message (.eml) or a box of them (.mbox), with headers, bodies and attachments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import policy
from email.message import EmailMessage, Message
from email.parser import BytesParser

from tocsin.run.audit.passages import Passage, Piece, Reader, Unread, by_line
from tocsin.run.audit.plain import read_html

_START = re.compile(rb"^From [^\r\n]+\r?\n", re.MULTILINE)
# Headers made by machines say nothing of what the desk keeps.
_SKIPPED = frozenset(
    [
        "received",
        "message-id",
        "dkim-signature",
        "arc-seal",
        "mime-version",
        "content-type",
        "content-transfer-encoding",
        "date",
    ]
)
DEEPEST = 8


def read_mail(raw: bytes, attached: Reader | None = None) -> Iterator[Piece]:
    """Headers, text bodies and, through `attached`, attachments of every message."""
    cuts = [m.start() for m in _START.finditer(raw)] if raw.startswith(b"From ") else [0]
    for number, (start, end) in enumerate(zip(cuts, [*cuts[1:], len(raw)], strict=True), 1):
        name = f"message {number}" if len(cuts) > 1 else ""
        body = _START.sub(b"", raw[start:end], count=1) if len(cuts) > 1 or raw.startswith(b"From ") else raw
        yield from _message(body, name, attached)


def _message(raw: bytes, name: str, attached: Reader | None) -> Iterator[Piece]:
    try:
        message = BytesParser(policy=policy.default).parsebytes(raw)
        for part in message.walk():
            yield from _headers(part, name)
            if not part.is_multipart():
                yield from _body(part, name, attached)
    except (LookupError, ValueError, TypeError, AttributeError, IndexError, RecursionError) as error:
        yield Unread(f"a mail that cannot be read ({type(error).__name__}); it is read as text instead", name)
        yield from by_line(raw.decode("utf-8", "replace"), name)


def _headers(part: Message, name: str) -> Iterator[Piece]:
    for key, value in part.items():
        if key.lower() not in _SKIPPED:
            yield Passage(str(value), name, 0)
    if part.get_filename():
        yield Passage(str(part.get_filename()), name, 0)


def _body(part: Message, name: str, attached: Reader | None) -> Iterator[Piece]:
    raw = part.get_payload(decode=True)
    content = raw if isinstance(raw, bytes) else str(part.get_payload()).encode()
    kind = part.get_content_type()
    if kind == "text/html":
        yield from _placed(read_html(content), name)
    elif kind.startswith("text/") and not part.get_filename():
        charset = part.get_content_charset() or "utf-8"
        yield from by_line(_text(content, charset), name)
    elif attached:
        yield from _placed(attached(content), f"{name} attachment".strip())


def _text(content: bytes, charset: str) -> str:
    try:
        return content.decode(charset, "replace")
    except LookupError:
        return content.decode("utf-8", "replace")


def _placed(pieces: Iterator[Piece], name: str) -> Iterator[Piece]:
    for piece in pieces:
        where = f"{name} {piece.page}".strip()
        if isinstance(piece, Passage):
            yield Passage(piece.text, where, piece.line)
        else:
            yield Unread(piece.reason, where)


__all__ = ["EmailMessage", "read_mail"]
