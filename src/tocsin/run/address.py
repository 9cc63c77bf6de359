# SPDX-License-Identifier: AGPL-3.0-or-later
"""A web address taken apart once, checked, and never shown whole: paths and queries carry tokens."""

from __future__ import annotations

import base64
from functools import lru_cache
from urllib.parse import quote, unquote, urljoin, urlsplit

from msgspec import Struct

_KEPT = "/:?&=@!$'()*+,;~%-._[]|"


class Url(Struct, frozen=True):
    """One http or https address. `path` includes the query; `login` is an Authorization header or empty."""

    scheme: str
    host: str
    port: int
    path: str
    login: str = ""

    @property
    def origin(self) -> tuple[str, str, int]:
        return self.scheme, self.host, self.port

    @property
    def authority(self) -> str:
        """The Host header."""
        name = f"[{self.host}]" if ":" in self.host else self.host
        return name if self.port == _port(self.scheme) else f"{name}:{self.port}"

    @property
    def shown(self) -> str:
        """What may stand in a log: no path, no query, no password."""
        return f"{self.scheme}://{self.authority}"

    @property
    def whole(self) -> str:
        """The address without its password, for following links only."""
        return f"{self.shown}{self.path}"


@lru_cache(1024)
def read(text: str, base: Url | None = None) -> Url:
    """Take an address apart; `base` resolves a relative one. Raises ValueError that repeats no part of it."""
    if any(ord(c) < 33 or ord(c) == 127 for c in text.strip()) or len(text) > 4000:
        text = _tidy(text)
    try:
        parts = urlsplit(urljoin(base.whole, text.strip()) if base else text.strip())
        port = parts.port
    except ValueError:
        raise ValueError("the address is malformed") from None
    if parts.scheme not in ("http", "https"):
        raise ValueError("the address is neither http nor https")
    return Url(
        scheme=parts.scheme,
        host=_host(parts.hostname or ""),
        port=_port(parts.scheme) if port is None else port,
        path=_path(parts.path, parts.query),
        login=_login(parts.username, parts.password),
    )


def _tidy(text: str) -> str:
    """Blanks inside an address are escaped, as browsers do; anything else below a blank is refused."""
    text = text.strip()
    if len(text) > 4000 or any((ord(c) < 32 or ord(c) == 127) for c in text):
        raise ValueError("the address holds control characters or is too long")
    return text.replace(" ", "%20")


def _host(name: str) -> str:
    try:
        host = name.lower() if name.isascii() else name.encode("idna").decode()
    except UnicodeError:
        host = ""
    if not host or len(host) > 253 or any(c in host for c in " /\\@#?%<>"):
        raise ValueError("the address names no host")
    return host


def _path(path: str, query: str) -> str:
    escaped = quote(path or "/", safe=_KEPT)
    return f"{escaped}?{quote(query, safe=_KEPT)}" if query else escaped


def _login(user: str | None, password: str | None) -> str:
    if not user and not password:
        return ""
    pair = f"{unquote(user or '')}:{unquote(password or '')}"
    return "Basic " + base64.b64encode(pair.encode()).decode()


def _port(scheme: str) -> int:
    return 443 if scheme == "https" else 80
