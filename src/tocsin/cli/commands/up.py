# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin up`: the desk, live."""

from __future__ import annotations

import logging
from pathlib import Path

import click

from tocsin.cli.output import log_to_stderr, note, refusing, say


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, help="Port to listen on.")
def command(host: str, port: int) -> None:
    """The desk live: polls, matches, notifies and shows. Stops cleanly on SIGTERM and Ctrl-C."""
    from tocsin.cli.desk import open_store

    _run(open_store(), host, port)


def _run(data: Path, host: str, port: int) -> None:
    from django.conf import settings

    from tocsin.run import checkup
    from tocsin.run.chosen import FeedsError, chosen
    from tocsin.run.up import Options, RunningError, live, up
    from tocsin.run.zones import installed
    from tocsin.store.recall import load_sites
    from tocsin.web import push, register
    from tocsin.web.asgi import application
    from tocsin.web.options import OptionError, load

    log_to_stderr(logging.INFO)
    with refusing(RunningError, FeedsError, OptionError, ValueError, OSError):
        ours = load()
        options = Options(
            data=data,
            host=host,
            port=port,
            site=ours.text("TOCSIN_URL"),
            secret=settings.SECRET_KEY,
            smtp=ours.text("TOCSIN_SMTP"),
            mail_from=ours.text("TOCSIN_MAIL_FROM"),
            allow=tuple(ours.list("TOCSIN_ALLOW")),
            websub=ours.text("TOCSIN_WEBSUB"),
            heartbeat=ours.text("TOCSIN_HEARTBEAT"),
            keeps=settings.KEEPS,
            rules=Path(ours.text("TOCSIN_RULES")) if ours.text("TOCSIN_RULES") else None,
            alone=not ours.text("DATABASE_URL"),
        )
        sites = load_sites()
        feeds = chosen(ours.list("TOCSIN_FEEDS"), sites.values(), data)
        register.use(feeds)
        _hints(len(sites), len(feeds))
        for check in checkup.register():
            note(f"{check.what}: {check.found}; {check.mend}")
        desk = live(options, feeds, zones=installed)
        push.use(desk.poller.bell.answer if desk.poller.bell else None)
        up(options, desk, application, lambda: say(f"Tocsin's desk: http://{host}:{port}/"))


def _hints(sites: int, feeds: int) -> None:
    if not sites:
        note("no sites yet: tocsin sites import FILE, then start again to poll the feeds that speak for them")
    else:
        note(f"{sites} sites, {feeds} feeds; which and why: tocsin sources suggest")
