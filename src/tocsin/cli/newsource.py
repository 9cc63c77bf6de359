# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin sources new NAME URL`: the start of a new source."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime
from pathlib import Path

import click

from tocsin.cli.main import Refusal
from tocsin.cli.output import refusing, say

_NAME = re.compile(r"[a-z][a-z0-9-]{1,40}[a-z0-9]")


@click.command("new")
@click.argument("name")
@click.argument("url")
@click.option(
    "--feeds",
    type=click.Path(path_type=Path),
    help="Folder of the source's file; else feeds/ in the data folder.",
)
@click.option(
    "--recordings",
    type=click.Path(path_type=Path),
    help="Folder of the recording; else recordings/ in the data folder.",
)
def new(name: str, url: str, feeds: Path | None, recordings: Path | None) -> None:
    """Begin a new source: ask URL once, keep what it says as a recording, write the file to fill in."""
    from tocsin.run import newsource
    from tocsin.run.answer import SourceError
    from tocsin.web.options import OptionError, data_folder, load

    if not _NAME.fullmatch(name):
        raise Refusal(
            f"{name}: a name has 3 to 42 lower-case letters, digits and hyphens, as in geonet-volcanoes"
        )
    data = data_folder(os.environ)
    entry = (feeds or data / "feeds") / f"{name}.toml"
    recording = (recordings or data / "recordings") / f"{name}.jsonl"
    for path in (entry, recording):
        if path.exists():
            raise Refusal(f"{path}: is there already; take another name or remove it")
    with refusing(OptionError, ValueError, OSError, SourceError):
        fetched = newsource.ask(url, load().list("TOCSIN_ALLOW"))
        text, found = newsource.skeleton(name, url, fetched)
        newsource.write(recording, newsource.recorded(name, fetched, datetime.now(UTC)))
        newsource.write(entry, text)
    say(f"{len(fetched.body):,} bytes, {found}")
    say(f"fill in   {entry}")
    say(f"recorded  {recording}")
