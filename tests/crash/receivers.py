# SPDX-License-Identifier: AGPL-3.0-or-later
"""A real mail server and a real web server on loopback that remember everything, across the plays of a test."""

from __future__ import annotations

import email
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from aiosmtpd.controller import Controller

from tests import databases


@dataclass
class Mailbox:
    """What arrived: (channel, idempotency key, the bytes), in order of arrival over both channels."""

    hook: str = ""
    relay: str = ""
    got: list[tuple[str, str, bytes]] = field(default_factory=list)
    on_arrival: list[Any] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def keep(self, channel: str, key: str, body: bytes) -> None:
        with self.lock:
            self.got.append((channel, key, body))
        for call in self.on_arrival:
            call()

    def empty(self) -> list[tuple[str, str, bytes]]:
        """Take out what has arrived."""
        with self.lock:
            got, self.got = self.got, []
        return got


class _Smtp:
    def __init__(self, box: Mailbox) -> None:
        self._box = box

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        mail = email.message_from_bytes(envelope.content)
        self._box.keep("email", mail["X-Tocsin-Key"], envelope.content)
        return "250 taken"


@contextmanager
def receiving() -> Iterator[Mailbox]:
    box = Mailbox()

    class Hook(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            box.keep("webhook", self.headers["webhook-id"], body)
            self.send_response(204)
            self.end_headers()

        def log_message(self, *args: Any) -> None:
            return

    web = ThreadingHTTPServer(("127.0.0.1", 0), Hook)
    web.daemon_threads = True
    threading.Thread(target=web.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    smtp = Controller(_Smtp(box), hostname="127.0.0.1", port=databases.free_port())
    smtp.start()
    box.hook = f"http://127.0.0.1:{web.server_port}/hook"
    box.relay = f"smtp://127.0.0.1:{smtp.port}"
    try:
        yield box
    finally:
        smtp.stop()
        web.shutdown()
        web.server_close()
