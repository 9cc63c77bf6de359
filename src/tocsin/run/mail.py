# SPDX-License-Identifier: AGPL-3.0-or-later
"""SMTP, on a thread of its own: one relay, one connection kept while there is something to send."""

from __future__ import annotations

import asyncio
import contextlib
import smtplib
import ssl
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from tocsin.deliver.base import DeliveryError, MailRequest

TIMEOUT = 15.0
IDLE_S = 20.0
A_CONNECTION = 100
"""Mails sent over one connection before it is opened anew: relays close long ones."""


@dataclass(frozen=True)
class Relay:
    """The mail server the operator names: `smtp://`, `smtp+starttls://` or `smtps://user:password@host:port`."""

    host: str
    port: int
    mode: str
    user: str = ""
    password: str = ""

    @staticmethod
    def read(url: str) -> Relay:
        """Raises ValueError, without repeating the address (it may hold a password)."""
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError:
            raise ValueError("the mail server's address is malformed") from None
        usual = {"smtp": 25, "smtp+starttls": 587, "smtps": 465}
        if parts.scheme not in usual or not parts.hostname:
            raise ValueError(
                "the mail server's address is not smtp://, smtp+starttls:// or smtps://host:port"
            )
        login = unquote(parts.username or ""), unquote(parts.password or "")
        return Relay(parts.hostname, port or usual[parts.scheme], parts.scheme, *login)


class Mailer:
    """Sends one mail at a time. `clock` counts seconds, for letting go of an idle connection."""

    def __init__(self, relay: Relay, clock: Callable[[], float] = time.monotonic) -> None:
        self._relay = relay
        self._clock = clock
        self._thread = ThreadPoolExecutor(1, "mail")
        self._server: smtplib.SMTP | None = None
        self._used = 0.0
        self._sent = 0

    async def send(self, mail: MailRequest) -> None:
        """Returns when the relay has taken the mail. Raises DeliveryError in our own words: a server's
        answer may repeat an address or a password."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._send, mail)

    def _send(self, mail: MailRequest) -> None:
        try:
            server = self._open()
            server.sendmail(mail.sender, [mail.recipient], mail.body)
            self._used, self._sent = self._clock(), self._sent + 1
        except smtplib.SMTPException as error:
            self._drop()
            raise _judged(error) from None
        except (OSError, ValueError):
            self._drop()
            raise DeliveryError("no connection to the mail server", retry=True, down=True) from None

    def _open(self) -> smtplib.SMTP:
        stale = self._clock() - self._used > IDLE_S or self._sent >= A_CONNECTION
        if self._server is not None and stale:
            self._drop()
        if self._server is None:
            self._server = self._connect()
            self._sent = 0
        return self._server

    def _connect(self) -> smtplib.SMTP:
        relay, context = self._relay, ssl.create_default_context()
        server: smtplib.SMTP
        if relay.mode == "smtps":
            server = smtplib.SMTP_SSL(relay.host, relay.port, timeout=TIMEOUT, context=context)
        else:
            server = smtplib.SMTP(relay.host, relay.port, timeout=TIMEOUT)
        if relay.mode == "smtp+starttls":
            server.starttls(context=context)
        if relay.user:
            server.login(relay.user, relay.password)
        return server

    def _drop(self) -> None:
        if self._server is not None:
            with contextlib.suppress(smtplib.SMTPException, OSError):
                self._server.close()
            self._server = None

    def close(self) -> None:
        self._thread.submit(self._drop).result()
        self._thread.shutdown()


def _judged(error: smtplib.SMTPException) -> DeliveryError:
    """5yz is for good, 4yz for now (RFC 5321, 4.2.1); a refused login is the operator's to mend, so for now."""
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return DeliveryError("the mail server refused the sign-in", retry=True, down=True)
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        codes = [code for code, _ in error.recipients.values()]
        return _by_code(codes[0] if codes else 550, "the recipient")
    if isinstance(error, smtplib.SMTPSenderRefused):
        return DeliveryError(f"the mail server refused the sender ({error.smtp_code})", retry=True)
    if isinstance(error, smtplib.SMTPResponseException):
        return _by_code(error.smtp_code, "the mail")
    return DeliveryError("the connection to the mail server broke", retry=True, down=True)


def _by_code(code: int, what: str) -> DeliveryError:
    return DeliveryError(f"the mail server refused {what} ({code})", retry=not 500 <= code < 600)
