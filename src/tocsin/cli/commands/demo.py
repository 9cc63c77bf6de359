# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin demo`: the desk on a made-up day."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import click

from tocsin.cli.output import bar, log_to_stderr, note, refusing, say


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, help="Port to listen on.")
@click.option("--data", type=click.Path(path_type=Path), help="Folder to use; it is emptied first.")
def command(host: str, port: int, data: Path | None) -> None:
    """The desk on a bundled made-up day: offline, on SQLite, with sites, events and notices moving."""
    from tocsin.cli.desk import open_store
    from tocsin.run.zones import data_dir

    folder = data or data_dir() / "demo"
    os.environ["TOCSIN_DEMO"] = "1"
    with refusing(OSError):
        open_store(folder, fresh=True)
        _play(folder, host, port)


def _play(folder: Path, host: str, port: int) -> None:
    from django.conf import settings

    from tocsin.run import demo
    from tocsin.run.up import Options, RunningError
    from tocsin.web.asgi import application
    from tocsin.web.people import demo_account

    demo.furnish()
    name, password = demo_account()

    def ready() -> None:
        say(f"Tocsin's demo desk: http://{host}:{port}/   sign in as {name}, password {password}")
        say("A made-up day, sixty times as fast as ours. Stop with Ctrl-C.")

    log_to_stderr(logging.WARNING)
    note("playing the morning ...")
    options = Options(
        data=folder,
        host=host,
        port=port,
        site=f"http://{host}:{port}",
        secret=settings.SECRET_KEY,
        keeps=settings.KEEPS,
    )
    with refusing(RunningError, OSError), bar("the morning") as done:
        clock = demo.wake(options, done)
    with refusing(RunningError, OSError):
        demo.play(options, clock, application, ready)
