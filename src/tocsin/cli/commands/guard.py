# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin guard`: what the guard would do with each line it is given."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from typing import Any

import click

from tocsin.cli.main import Refusal
from tocsin.cli.output import line, say


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def command(as_json: bool) -> None:
    """Read texts or JSON records from stdin, one a line: keep, generalise, redact or refuse, and why."""
    if sys.stdin is None:
        raise Refusal("stdin is closed; pipe texts or records in, one a line: tocsin guard < FILE")
    answer = _loaded()
    for text in _lines():
        told = answer(text)
        if as_json:
            line(told)
        else:
            found = f" [{', '.join(told['found'])}]" if told["found"] else ""
            say(
                f"{told['action']}: {told['reason']}{found}" + (f"\n  {told['text']}" if told["text"] else "")
            )
        sys.stdout.flush()  # whoever writes to us line by line waits for each answer


def _loaded() -> Callable[[str], dict[str, Any]]:
    """The guard; its word lists stay, so nothing is won by looking for rubbish among them, then and later."""
    gc.disable()
    from tocsin.core.guard.answer import answer

    gc.freeze()
    gc.enable()
    return answer


def _lines() -> Iterator[str]:
    """Lines of stdin, ended by a line feed alone; bytes that are no UTF-8 are shown as such."""
    try:
        for raw in sys.stdin.buffer:
            yield raw.rstrip(b"\r\n").decode("utf-8", "replace")
    except OSError as error:
        raise Refusal(f"stdin cannot be read ({error.strerror}); give it a file or a pipe") from None
