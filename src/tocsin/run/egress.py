# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where this machine may connect to. Every outgoing connection, feed or notice, asks here first.

The name is resolved once, every answer is checked, and the caller connects to the checked address: a name
that changes its answer between check and connection gains nothing. Rules measured against the usual
server-side request forgery probes; `ip.is_global` alone lets a third of them through.
"""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

_NAME = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?")
_V6_UNICAST = ip_network("2000::/3")
_V6_REFUSED = tuple(
    ip_network(n) for n in ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
)  # Teredo and protocol assignments, documentation, 6to4, documentation again
# protocol assignments (older Pythons call half of them global), the retired 6to4 relays
_V4_REFUSED = (ip_network("192.0.0.0/24"), ip_network("192.88.99.0/24"))


class BlockedError(Exception):
    """An address this installation may not connect to."""


def is_public(address: Address) -> bool:
    """Whether the address is an ordinary one of the open internet."""
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped is not None:
            return is_public(address.ipv4_mapped)
        return address in _V6_UNICAST and not any(address in n for n in _V6_REFUSED)
    return address.is_global and not address.is_multicast and not any(address in n for n in _V4_REFUSED)


@dataclass(frozen=True)
class Door:
    """One thing the operator lets through: a network or a host name, on one port or (0) on all."""

    network: Network | None
    host: str
    port: int

    def opens(self, host: str, address: Address, port: int) -> bool:
        if self.port and self.port != port:
            return False
        if self.network is None:
            return host == self.host
        return address.version == self.network.version and address in self.network


@dataclass(frozen=True)
class Egress:
    """The rule: the open internet, and what the operator's allow-list adds."""

    doors: tuple[Door, ...] = ()

    @staticmethod
    def allowing(entries: Iterable[str]) -> Egress:
        """Read an allow-list: `10.1.0.0/16`, `127.0.0.1:8025`, `hooks.example.org`, `[fd00::1]:8443`.

        Raises ValueError that names the bad entry.
        """
        return Egress(tuple(_door(entry.strip()) for entry in entries if entry.strip()))

    def permits(self, host: str, address: Address, port: int) -> bool:
        if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
            address = address.ipv4_mapped
        return is_public(address) or any(door.opens(host, address, port) for door in self.doors)

    async def resolve(self, host: str, port: int) -> tuple[str, ...]:
        """The checked addresses of a host, in the resolver's order.

        Raises BlockedError when any answer is out of bounds, OSError when the name is not known.
        """
        loop = asyncio.get_running_loop()
        try:
            found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except UnicodeError:
            raise BlockedError("not a host name") from None
        answers = tuple(dict.fromkeys(str(entry[4][0]) for entry in found))
        for answer in answers:
            if not self.permits(host, ip_address(answer.partition("%")[0]), port):
                raise BlockedError(
                    "an address inside a private or reserved network; if it is meant, name it in TOCSIN_ALLOW"
                )
        return answers


def _door(entry: str) -> Door:
    try:
        return Door(ip_network(entry.strip("[]"), strict=False), "", 0)
    except ValueError:
        pass
    host, _, port = entry.rpartition(":")
    if not host or not port.isdecimal():
        host, port = entry, "0"
    host = host.strip("[]").lower()
    if not (_is_network(host) or _NAME.fullmatch(host)) or int(port) > 65535:
        raise ValueError(f"allow-list: {entry!r} is no network, address or host name")
    return (
        Door(ip_network(host, strict=False), "", int(port))
        if _is_network(host)
        else Door(None, host, int(port))
    )


def _is_network(text: str) -> bool:
    try:
        ip_network(text, strict=False)
    except ValueError:
        return False
    return True
