# SPDX-License-Identifier: AGPL-3.0-or-later
"""One filled desk for all page tests, served by the real server on a thread of this process."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from django.db import connections
from django.test import Client
from playwright.sync_api import sync_playwright

from tests.web import browser, build
from tests.web.build import ACCOUNT, READER
from tocsin.demo import FEEDS
from tocsin.store import conf
from tocsin.store.database import databases
from tocsin.web import clock, people, register

SIZES = {"wide": {"width": 1440, "height": 900}, "390": {"width": 390, "height": 844}}


@contextmanager
def opened(folder: Path) -> Iterator[None]:
    """Django's default connection on the database in `folder`, in every thread started from here on."""
    kept = connections.databases["default"]
    connections["default"].close()
    del connections["default"]
    connections.databases["default"] = connections.configure_settings(databases("", folder))["default"]
    try:
        yield
    finally:
        connections["default"].close()
        del connections["default"]
        connections.databases["default"] = kept


@pytest.fixture(scope="package")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two data folders: with the evening, and with nothing but accounts."""
    return templates(tmp_path_factory.mktemp("filled"), tmp_path_factory.mktemp("empty"))


def templates(filled: Path, empty: Path) -> tuple[Path, Path]:
    with opened(empty):
        conf.migrate()
        people.put_account(*ACCOUNT)
        people.put_account(*READER, acknowledges=False)
    shutil.copy(empty / "tocsin.sqlite3", filled / "tocsin.sqlite3")
    with opened(filled):
        build.fill()
    return filled, empty


@contextmanager
def staged(source: Path, folder: Path, now: Any = lambda: build.NOW) -> Iterator[None]:
    shutil.copy(source / "tocsin.sqlite3", folder / "tocsin.sqlite3")
    register.use(FEEDS)
    clock.use(now)
    try:
        with opened(folder):
            yield
    finally:
        register.use(None)
        clock.use()


@pytest.fixture
def desk(template: tuple[Path, Path], tmp_path: Path) -> Iterator[Client]:
    """A client signed in on a desk of its own, filled with the evening."""
    with staged(template[0], tmp_path):
        client = Client(SERVER_NAME="localhost")
        assert client.login(username=ACCOUNT[0], password=ACCOUNT[1])
        yield client


@pytest.fixture
def bare(template: tuple[Path, Path], tmp_path: Path) -> Iterator[Client]:
    """The same on a desk that holds nothing."""
    with staged(template[1], tmp_path):
        register.use(())
        client = Client(SERVER_NAME="localhost")
        assert client.login(username=ACCOUNT[0], password=ACCOUNT[1])
        yield client


@contextmanager
def served() -> Iterator[str]:
    """The application behind uvicorn on a free port; its address."""
    import uvicorn

    from tocsin.web.asgi import application

    config = uvicorn.Config(
        application, port=0, log_level="error", lifespan="off", timeout_graceful_shutdown=1
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    until = time.monotonic() + 30
    while not server.started and thread.is_alive() and time.monotonic() < until:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://localhost:{port}"
    finally:
        server.should_exit = True
        thread.join(10)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with sync_playwright() as play:
        found = browser.launch(play)
        yield found
        found.close()


@pytest.fixture(scope="module")
def address(template: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with staged(template[0], tmp_path_factory.mktemp("served")), served() as found:
        yield found


@pytest.fixture(scope="module")
def signed_in(chromium: Any, address: str) -> Any:
    """The cookies of a signed-in browser."""
    context = chromium.new_context()
    browser.sign_in(context.new_page(), address)
    state = context.storage_state()
    context.close()
    return state


@pytest.fixture
def window(chromium: Any, signed_in: Any) -> Iterator[Any]:
    context = chromium.new_context(viewport=SIZES["wide"], storage_state=signed_in)
    yield context.new_page()
    context.close()
