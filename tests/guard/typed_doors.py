# SPDX-License-Identifier: AGPL-3.0-or-later
"""The doors staff type at: sites, roles, accounts, rules, own feeds, own files and folders, arguments of commands."""

from __future__ import annotations

import asyncio
import contextlib
import random
import shutil
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from tests import databases
from tests.crash.receivers import Mailbox
from tests.guard.ingress import cap
from tocsin.core.model import Site

databases.ready()

from tests.run.test_live import feed  # noqa: E402
from tocsin.run.egress import Egress  # noqa: E402
from tocsin.run.fetch import Fetcher  # noqa: E402
from tocsin.run.poll import Poller  # noqa: E402
from tocsin.run.reader import Reader  # noqa: E402
from tocsin.run.tick import Line  # noqa: E402
from tocsin.run.websub import Bell  # noqa: E402
from tocsin.run.wire import Wire  # noqa: E402
from tocsin.web import people  # noqa: E402

AT = datetime(2026, 5, 1, 12, tzinfo=UTC)
ROLE = "zuper-unlikely-role"
HEAD = "id,name,lat,lon,radius_m,timezone,tags,criticality,responsible,opening_hours"


def furnish(box: Mailbox) -> None:
    """One site, one role that is told by every channel there is."""
    from tocsin.deliver import channels
    from tocsin.store.places import put_roles, put_sites

    put_sites([Site(id="lyon", name="Lyon depot", lat=46.0, lon=5.0, responsible=ROLE)])
    ours = {"email": "duty@desk.example", "console": "desk"}
    hooks = {
        name: ours.get(name, box.hook) for name in channels() if name in (*ours, "webhook", "cap", "ntfy")
    }
    put_roles({ROLE: ("en", list(hooks.items()))})


def try_all(folder: Path, notices: Iterable[tuple[str, str, tuple[str, ...]]]) -> None:
    """Each text through each door; what the commands print is printed."""
    source = folder.parent / f"{folder.name}-source"
    source.mkdir()
    try:
        for number, (_door, text, _needles) in enumerate(notices):
            for door in DOORS:
                door(source, text.replace("\0", " "), number)
    finally:
        shutil.rmtree(source)


def watch_folder(folder: Path, line: Line, notices: Iterable[tuple[str, str, tuple[str, ...]]]) -> None:
    """The texts as CAP files in a watched folder, read by the desk's own poller and its child process."""
    source = folder.parent / f"{folder.name}-watched"
    source.mkdir()
    for number, (_door, text, _needles) in enumerate(notices):
        (source / f"{number}.xml").write_bytes(cap(text, f"w{number}", AT))
    poller = Poller(Fetcher(Egress()), Reader(dict), lambda: AT, random.Random(1))
    watched = feed(source.as_uri(), name="cap", text=True)
    try:
        heard = asyncio.run(poller.poll(watched, line.cursors["cap"]))
        assert len(heard.batch.cleared) + len(heard.poll.refused) == len(list(source.iterdir()))
        line.tick([heard], AT)
    finally:
        poller.reader.close()
        shutil.rmtree(source)


def _run(*arguments: str) -> None:
    """A command as typed, in this process, with what it prints on both streams."""
    from tocsin.cli.main import main

    was, sys.argv = sys.argv, ["tocsin", *arguments]
    try:
        with contextlib.suppress(SystemExit):
            main()
    finally:
        sys.argv = was


def _sites(source: Path, text: str, number: int) -> None:
    said = text.replace('"', "'").replace("\n", " ")
    rows = [
        f'{HEAD}\n"s","{said}",46,5,0,UTC,,1,duty,',
        f'{HEAD}\n"s","Depot",46,5,0,UTC,"{said}",1,"{said}","{said}"',
    ]
    for part, row in enumerate(rows):
        path = source / f"sites-{number}-{part}.csv"
        path.write_text(row, "utf-8", "replace")
        _run("sites", "check", str(path))
        _run("sites", "import", str(path), "--keep-going")


def _arguments(source: Path, text: str, number: int) -> None:
    password = source / "password"
    password.write_text("a long night shift")
    _run("roles", "tell", text, "console", "desk")
    _run("account", "add", text, "--password-file", str(password))


def _rules(source: Path, text: str, number: int) -> None:
    said = text.replace("\\", "").replace('"', "'").replace("\n", " ")
    path = source / f"rules-{number}.toml"
    path.write_text(
        f'[[rule]]\nname = "{said}"\ntell = "{said}"\nhazards = ["wind"]\n# {said}\n', "utf-8", "replace"
    )
    _run("rules", "check", str(path))


def _own_feed(source: Path, text: str, number: int) -> None:
    from tocsin.run.chosen import FeedsError, chosen

    said = text.replace("\\", "").replace('"', "'").replace("\n", " ")
    rest = 'url = "https://x.example/f"\nformat = "cap"\nlicence = "x"\nhazards = ["wind"]\narea = ["FR"]\nevery = 600\n'
    (source / "feeds.toml").write_text(
        f'[[feed]]\nname = "x"\ntitle = "{said}"\npublisher = "{said}"\n{rest}', "utf-8", "replace"
    )
    try:
        print(chosen(["x"], [], source))
    except FeedsError as error:
        print(f"tocsin: {error}")


def _file(source: Path, text: str, number: int) -> None:
    """A file of the operator's, parsed and audited by the commands."""
    path = source / f"feed-{number}.xml"
    path.write_bytes(cap(text, f"f{number}", AT))
    _run("parse", str(path), "--json")
    _run("audit", str(path), "--json")


def _web(source: Path, text: str, number: int) -> None:
    """Addresses and forms; what a page answers goes to whoever typed it and is not kept here."""
    from django.test import Client

    from tocsin.web import push

    client = Client(SERVER_NAME="localhost")
    push.use(Bell("https://desk.example/", b"k" * 32, Wire(Egress()), lambda: AT).answer)
    client.post(f"/websub/{number:032x}", text.encode("utf-8", "replace"), "application/atom+xml",
                headers={"X-Hub-Signature": "sha256=00"})  # fmt: skip
    client.get("/websub/0", {"hub.mode": "subscribe", "hub.topic": text, "hub.challenge": text})
    push.use(None)
    client.post("/accounts/login/", {"login": text, "password": text})
    people.put_account("typist", "a long night shift")
    client.login(username="typist", password="a long night shift")
    said = quote(text[:60].encode("utf-8", "replace"), safe="")
    for path in (
        "/search?q=",
        "/access?account=",
        "/sites?q=",
        "/why?site=",
        "/score?by=",
        "/api/v1/events?site=",
    ):
        client.get(path + said)
    for path in ("/events/", "/sites/", "/out/sites/", "/notices/"):
        client.get(path + said)


DOORS: tuple[Callable[[Path, str, int], None], ...] = (_sites, _arguments, _rules, _own_feed, _file, _web)
