# SPDX-License-Identifier: AGPL-3.0-or-later
"""Mail: one message (.eml) or a box of them (.mbox), with headers, bodies and attachments."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from email import policy
from email.message import Message
from email.parser import BytesParser

from tocsin.core.words.unread import Why
from tocsin.run.audit.decode import decoded
from tocsin.run.audit.mail_lines import Lines, decoded_lines
from tocsin.run.audit.markup import read_page
from tocsin.run.audit.passages import Attached, Passage, Piece, Unread, by_line, moved, unfolded, within
from tocsin.run.audit.place import spoken_name

# A box's messages begin behind a blank line with a sender and a time (RFC 4155); "From now on ..." is a sentence.
_START = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]*\d:\d\d[^\r\n]*\r?\n")
_HEADS = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}")
_OF_MAIL = re.compile(rb"^(?:mime-version|content-transfer-encoding|received|message-id):", re.I | re.M)
_HEAD_END = re.compile(rb"(\r?\n\r?\n)")
# Headers made by machines say nothing of what the desk keeps.
_SKIPPED = frozenset(
    """received message-id dkim-signature arc-seal mime-version content-type content-disposition
    content-transfer-encoding date""".split()
)
# Where a part says what the file in it is called (RFC 2183 2.3); the later of the two counts.
_CALLED = frozenset(("content-type", "content-disposition"))
_NO_BASE64 = re.compile(rb"[^A-Za-z0-9+/=\s]|[A-Za-z0-9][ \t]+[A-Za-z0-9]")


def is_mail(raw: bytes) -> bool:
    """Whether bytes begin as a message or a box of them, whatever their file is called."""
    start = raw[:16384].lstrip()
    heads = _HEADS.match(start)
    return bool(_START.match(start) or (heads and _OF_MAIL.search(heads.group())))


def read_mail(raw: bytes, attached: Attached) -> Iterator[Piece]:
    """Headers, text bodies and, through `attached`, attachments of every message."""
    above = raw.count(b"\n", 0, len(raw) - len(raw.lstrip()))
    raw = raw.lstrip()
    starts = list(_START.finditer(raw)) if raw.startswith(b"From ") else []
    if not starts:
        yield from _message(raw, "", 1 + above, attached)
    ends = [*(start.start() for start in starts[1:]), len(raw)]
    line, told = 1 + above, 0
    for number, (start, end) in enumerate(zip(starts, ends, strict=False), 1):
        name = f"message {number}" if len(starts) > 1 else ""
        line, told = line + raw.count(b"\n", told, start.start()), start.start()
        yield Passage(decoded(start.group().strip()), name, line)
        yield from _message(raw[start.end() : end], name, line + 1, attached)


def _message(raw: bytes, name: str, first: int, attached: Attached) -> Iterator[Piece]:
    try:
        head, blank, body = _HEAD_END.split(raw, maxsplit=1) if _HEAD_END.search(raw) else (raw, b"", b"")
        message = BytesParser(policy=policy.default).parsebytes(decoded(head).encode() + blank + body)
        lines = Lines(raw, first)
        for part in message.walk():
            yield from _headers(part, name, lines)
            yield from _body(part, name, lines, attached)
    except (LookupError, ValueError, TypeError, AttributeError, IndexError, RecursionError) as error:
        yield Unread(Why("mail", type(error).__name__), name)
        yield from moved(by_line(decoded(raw), name), range(first, first + raw.count(b"\n") + 1))


def _headers(part: Message, name: str, lines: Lines) -> Iterator[Piece]:
    called = 0
    for key, value in part.items():
        line = lines.header(key)
        called = line if key.lower() in _CALLED else called
        if key.lower() not in _SKIPPED:
            yield Passage(str(value), name, line)
    if part.get_filename():
        yield Passage(spoken_name(str(part.get_filename())), name, called)


def _body(part: Message, name: str, lines: Lines, attached: Attached) -> Iterator[Piece]:
    if part.is_multipart():  # what stands before the first part and behind the last is shown by no program
        for aside in (part.preamble, part.epilogue):
            yield from by_line(decoded((aside or "").encode("utf-8", "surrogateescape")), name)
        return
    content, kind, called = _content(part), part.get_content_type(), part.get_filename() or ""
    sent = _sent(part)
    first = lines.body(sent)
    numbers = decoded_lines(sent, content, _encoding(part), first) if first else ()
    if kind == "text/html":
        yield from moved(within(read_page(_text(content, part)), name), numbers)
    elif kind == "text/calendar":
        yield from by_line(unfolded(_text(content, part)), name)
    elif kind.startswith("text/") and not called:
        yield from moved(by_line(_text(content, part), name), numbers)
    else:
        content = _text(content, part).encode() if kind.startswith("text/") else content
        yield from within(attached(content, called), f"{name} attachment".strip())


def _content(part: Message) -> bytes:
    """What a part holds, unpacked; base64 that is cut short as far as it goes, and what is none as it stands."""
    sent = _sent(part)
    if _encoding(part) != "base64":
        unpacked = part.get_payload(decode=True)
        return unpacked if isinstance(unpacked, bytes) else sent
    if _NO_BASE64.search(sent):
        return sent
    packed = re.sub(rb"[\s=]", b"", sent)
    return base64.b64decode((packed[:-1] if len(packed) % 4 == 1 else packed) + b"==")


def _sent(part: Message) -> bytes:
    return str(part.get_payload()).encode("utf-8", "surrogateescape")


def _encoding(part: Message) -> str:
    return str(part.get("content-transfer-encoding", "")).strip().lower()


def _text(content: bytes, part: Message) -> str:
    charset = part.get_content_charset()
    try:
        return content.decode(charset) if charset and charset != "us-ascii" else decoded(content)
    except (LookupError, UnicodeDecodeError):
        return decoded(content)
