# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every setting there is, once: read from the environment or a TOML file, listed by `tocsin settings`,
written into docs/settings.md."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FILE = "tocsin.toml"
YES, NO = frozenset({"1", "true", "yes", "on"}), frozenset({"0", "false", "no", "off", ""})


class OptionError(ValueError):
    """A setting that cannot be read; the message names it and the mend, never its value when it is a secret."""


@dataclass(frozen=True)
class Option:
    """One setting. `kind` is text, flag, number or list (comma-separated). A secret may also come from the
    file named by `<name>_FILE`, and its value is never shown."""

    name: str
    kind: str
    default: str
    help: str
    secret: bool = False


OPTIONS: tuple[Option, ...] = (
    Option("TOCSIN_DATA", "text", "", "Folder everything of this installation lives in. Empty: ~/.local/share/tocsin."),
    Option("DATABASE_URL", "text", "", "PostgreSQL for a team: postgresql://user:password@host/name. Empty: SQLite in the data folder.", True),
    Option("TOCSIN_SECRET_KEY", "text", "", "Signs sessions and links. Empty: a file in the data folder, made on first use.", True),
    Option("TOCSIN_SEAL_KEY", "text", "", "Encrypts the tokens of channels (a Fernet key). Empty: a file in the data folder, made on first use.", True),
    Option("TOCSIN_API_TOKEN", "text", "", "Lets programs read /api/v1, /out and /metrics as 'Authorization: Bearer ...'. Empty: only people who are signed in.", True),
    Option("TOCSIN_HOSTS", "list", "localhost,127.0.0.1,[::1]", "Host names the desk answers to."),
    Option("TOCSIN_URL", "text", "", "The desk's own address, for links in notices: https://desk.example.org."),
    Option("TOCSIN_HTTPS", "flag", "no", "The desk is reached over https: cookies are sent over nothing else."),
    Option("TOCSIN_TIMEZONE", "text", "UTC", "The duty room's own zone, shown beside UTC: Europe/Paris."),
    Option("TOCSIN_LANGUAGE", "text", "en", "Language of pages for people who chose none: en, fr, de, es."),
    Option("TOCSIN_SHIFT_HOURS", "number", "8", "How long an ended event stays in the queue."),
    Option("TOCSIN_FEEDS", "list", "", "Feeds to poll, by name. Empty: those of the catalogue that speak for your sites, and your own (feeds.toml, feeds/*.toml in the data folder)."),
    Option("TOCSIN_RULES", "text", "", "File of rules (TOML): who hears what. Empty: the rules saved on the desk, else the usual one."),
    Option("TOCSIN_WEBSUB", "text", "", "The https address hubs reach this desk by (/websub/... must be open to the internet), so that feeds that offer a hub ring when they have something new. Empty: no hub is asked, feeds are polled."),
    Option("TOCSIN_ALLOW", "list", "", "What may be reached besides the open internet: host, host:port or network (192.168.4.0/24)."),
    Option("TOCSIN_SMTP", "text", "", "The mail relay: smtp://user:password@host:587, smtps://host. Empty: no mail.", True),
    Option("TOCSIN_MAIL_FROM", "text", "tocsin@localhost", "Sender of mails."),
    Option("TOCSIN_HEARTBEAT", "text", "", "Asked once a minute while the desk is well; whoever answers there rings when it falls silent. Empty: none.", True),
    Option("TOCSIN_CONTROLLER", "text", "", "Who runs this desk and answers for it, as the public register names them: Example Transport plc, 1 Example Road."),
    Option("TOCSIN_CONTACT", "text", "", "Where to ask about data protection, a function's address: privacy@example.org."),
    Option("TOCSIN_KEEP_EVENTS_DAYS", "number", "90", "Days a closed event stays, with its messages, impacts and decisions."),
    Option("TOCSIN_KEEP_NOTICES_DAYS", "number", "365", "Days a closed notice stays, with its deliveries and answers."),
    Option("TOCSIN_KEEP_FLAWS_DAYS", "number", "30", "Days the faults of a feed stay, and the state of a feed that is no longer read."),
    Option("TOCSIN_KEEP_ACCESS_DAYS", "number", "180", "Days the access log stays: which account looked at what."),
    Option("TOCSIN_KEEP_SCORES_DAYS", "number", "1825", "Days a past impact and what became of it stay: what the record of warnings and the scores rest on."),
    Option("TOCSIN_DEMO", "flag", "no", "This is the demo desk: the sign-in page shows its account."),
)  # fmt: skip


class Settings:
    """Values by name: the environment first, then `tocsin.toml` in the data folder, then the default."""

    def __init__(self, environ: Mapping[str, str], file: Mapping[str, Any] | None = None) -> None:
        self._environ = environ
        self._file = file or {}

    def text(self, name: str) -> str:
        """The value as given. Raises OptionError for a secret's file that cannot be read."""
        option = _option(name)
        if self._environ.get(name):
            return self._environ[name]
        if option.secret and (path := self._environ.get(f"{name}_FILE")):
            return _secret(name, path)
        return _plain(self._file.get(name, option.default))

    def flag(self, name: str) -> bool:
        """Raises OptionError for anything but yes and no."""
        value = self.text(name).lower()
        if value not in YES | NO:
            raise OptionError(f"{name}: neither yes nor no; write yes or no")
        return value in YES

    def number(self, name: str) -> float:
        """Raises OptionError for what is no number above zero."""
        try:
            value = float(self.text(name))
        except ValueError:
            value = 0.0
        if not 0 < value < 1e6:
            raise OptionError(f"{name}: not a number above 0; write one, as in {_option(name).default}")
        return value

    def list(self, name: str) -> list[str]:
        return [part for raw in self.text(name).split(",") if (part := raw.strip())]

    def origin(self, name: str) -> str:
        """Where the value comes from: environment, file or default."""
        if self._environ.get(name) or (_option(name).secret and self._environ.get(f"{name}_FILE")):
            return "environment"
        return "file" if name in self._file else "default"

    def shown(self, name: str) -> str:
        """The value as it may be shown: of a secret only whether it is set."""
        if _option(name).secret:
            return "set" if self.origin(name) != "default" else "not set"
        return self.text(name)


def load(environ: Mapping[str, str] | None = None) -> Settings:
    """Settings of this process. Raises OptionError for a file that is not TOML or names unknown settings."""
    environ = os.environ if environ is None else environ
    path = data_folder(environ) / FILE
    try:
        file = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings(environ)
    except (OSError, ValueError) as error:
        raise OptionError(f"{path}: not readable as TOML ({error})") from None
    if unknown := sorted(file.keys() - {option.name for option in OPTIONS}):
        raise OptionError(f"{path}: no such setting: {', '.join(unknown)}; see docs/settings.md")
    return Settings(environ, file)


def data_folder(environ: Mapping[str, str]) -> Path:
    return Path(environ.get("TOCSIN_DATA") or Path.home() / ".local/share/tocsin")


def table() -> str:
    """docs/settings.md."""
    rows = [
        f"| `{o.name}` | {o.kind}{', secret' if o.secret else ''} | {f'`{o.default}`' if o.default else ''} | {o.help} |"
        for o in OPTIONS
    ]
    head = (
        "# Settings\n\n"
        "<!-- Made from src/tocsin/web/options.py by `make docs`; the tests compare. -->\n\n"
        "Each is an environment variable, or a line of the same name in `tocsin.toml` in the data folder; the\n"
        "environment wins. A secret can also be given as a file: `<NAME>_FILE=/run/secrets/name`.\n"
        "`tocsin settings` shows what is in force and where it comes from, and never shows a secret.\n\n"
        "| setting | kind | default | meaning |\n|---|---|---|---|\n"
    )
    return head + "\n".join(rows) + "\n"


def _option(name: str) -> Option:
    return next(option for option in OPTIONS if option.name == name)


def _plain(value: object) -> str:
    if isinstance(value, list):
        return ",".join(str(part) for part in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _secret(name: str, path: str) -> str:
    try:
        return Path(path).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise OptionError(f"{name}_FILE: {path} cannot be read; check the path and who may read it") from None
