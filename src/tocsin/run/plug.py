# SPDX-License-Identifier: AGPL-3.0-or-later
"""Apprise, on a thread of its own, and only its services that are spoken to over HTTP: their connections pass
the egress rule, to the checked address. It is an optional extra and is loaded when first needed."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from tocsin.deliver.base import DeliveryError, PlugRequest
from tocsin.run.egress import BlockedError, Egress

ABSENT = "Apprise is not installed; pip install 'tocsin[apprise]' and start the desk again"


class Plug:
    """Hands one notice at a time to Apprise."""

    def __init__(self, egress: Egress) -> None:
        self._egress = egress
        self._thread = ThreadPoolExecutor(1, "apprise")

    async def send(self, request: PlugRequest) -> None:
        """Returns when the service has taken the notice. Raises DeliveryError in our own words; Apprise does not
        tell a passing failure from a lasting one, so all but a wrong entry are tried again."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._send, request)

    def _send(self, request: PlugRequest) -> None:
        try:
            import apprise
        except ImportError:
            raise DeliveryError(ABSENT, retry=True) from None
        logging.getLogger("apprise").disabled = True  # its lines repeat addresses
        service = apprise.Apprise.instantiate(request.url, suppress_exceptions=True)
        if service is None:
            raise DeliveryError("Apprise does not know this address", retry=False)
        if not hasattr(sys.modules[type(service).__module__], "requests"):
            raise DeliveryError("of Apprise only services spoken to over HTTP are used", retry=False)
        with _guarded(self._egress) as refused:
            taken = bool(service.notify(body=request.body, title=request.title))
        if refused:
            raise DeliveryError(f"not allowed to connect: {refused[0]}", retry=False)
        if not taken:
            raise DeliveryError("Apprise could not deliver it", retry=True, down=True)

    def close(self) -> None:
        self._thread.shutdown()


@contextmanager
def _guarded(egress: Egress) -> Iterator[list[str]]:
    """While this holds, this thread's urllib3 connects to checked addresses only; yields what was refused."""
    from urllib3.util import connection

    refused: list[str] = []
    kept: Callable[..., Any] = connection.create_connection
    mine = threading.get_ident()

    def connect(address: tuple[str, int], *args: Any, **said: Any) -> Any:
        if threading.get_ident() != mine:
            return kept(address, *args, **said)
        try:
            checked = asyncio.run(egress.resolve(*address))
        except BlockedError as error:
            refused.append(str(error))
            raise OSError("blocked") from None
        return kept((checked[0], address[1]), *args, **said)

    connection.create_connection = connect
    try:
        yield refused
    finally:
        connection.create_connection = kept
