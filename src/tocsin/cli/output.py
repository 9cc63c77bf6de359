# SPDX-License-Identifier: AGPL-3.0-or-later
"""How commands speak: JSON lines or tables on stdout, progress on stderr when it is a terminal.

What draws tables, bars and log lines, and what looks at a remark, is imported where it is used: help needs none of it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from tocsin.cli.main import Refusal

T = TypeVar("T")
_encoder = msgspec.json.Encoder(order="deterministic")


def line(value: Any) -> None:
    """One JSON object on one line."""
    sys.stdout.write(_encoder.encode(value).decode() + "\n")


def table(title: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A table for people; plain when stdout is not a terminal."""
    from rich.console import Console
    from rich.table import Table

    shown = Table(title=title, title_justify="left", header_style="bold", expand=False)
    for column in columns:
        shown.add_column(column, overflow="fold")
    for row in rows:
        shown.add_row(*(str(cell) for cell in row))
    width = None if sys.stdout.isatty() else 160
    Console(width=width, markup=False, emoji=False).print(shown)  # a name may hold "[/b]" or ":bell:"


def say(text: str) -> None:
    print(text)


def note(text: str) -> None:
    """A remark that is not output: to stderr."""
    from tocsin.core.guard.outgoing import unquoting

    print(unquoting(text), file=sys.stderr)


def progress(items: Iterable[T], label: str, total: int | None = None) -> Iterator[T]:
    """The items, with a bar on stderr while a terminal watches."""
    if not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        yield from bar.track(items, description=label, total=total)


def log_to_stderr(level: int) -> None:
    """Log lines of `level` and above, one a line, on stderr; stdout is for what was asked."""
    import structlog

    from tocsin.core.guard.outgoing import logged

    structlog.configure(
        processors=[
            logged,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty()),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


@contextmanager
def bar(label: str) -> Iterator[Callable[[float], None]]:
    """A bar for work that knows its share done, on stderr while a terminal watches."""
    if not sys.stderr.isatty():
        yield lambda share: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task(label, total=1.0)
        yield lambda share: shown.update(task, completed=share)


def read(path: Path) -> bytes:
    """The file's bytes, or the one-line refusal."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise Refusal(f"{path}: no such file; check the name") from None
    except IsADirectoryError:
        raise Refusal(f"{path}: is a folder; name the files in it") from None
    except OSError as error:
        raise Refusal(f"{path}: cannot be read ({error.strerror}); check its permissions") from None


@contextmanager
def refusing(*errors: type[Exception]) -> Iterator[None]:
    """Turn a room's own error, whose text is already one clear line, into a refusal."""
    try:
        yield
    except errors as error:
        raise Refusal(str(error)) from None


def write(out: Path, body: bytes) -> None:
    """A file of the user's choice; what the system says against it becomes a refusal with the mend."""
    try:
        out.write_bytes(body)
    except OSError as error:
        raise Refusal(
            f"{out}: cannot be written ({error.strerror}); name a file in a folder of yours"
        ) from None
