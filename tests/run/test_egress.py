# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where the desk may connect: the probes that usual guards let through, and the operator's allow-list."""

from __future__ import annotations

import asyncio
from ipaddress import ip_address

import pytest

from tocsin.run.egress import BlockedError, Egress, is_public

INSIDE = [
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "100.64.0.1",
    "100.127.255.254",
    "127.0.0.1",
    "127.8.9.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.1",
    "192.0.0.8",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.51.100.7",
    "203.0.113.9",
    "224.0.0.1",
    "239.1.2.3",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::7f00:1",
    "::10.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::a00:1",
    "64:ff9b:1::1",
    "100::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:a00:1::",
    "3fff::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fec0::1",
    "ff02::1",
    "5f00::1",
]
OUTSIDE = [
    "1.1.1.1",
    "8.8.8.8",
    "140.90.101.79",
    "100.63.255.255",
    "172.32.0.1",
    "::ffff:1.1.1.1",
    "2606:4700::1111",
    "2a00:1450::1",
]


@pytest.mark.parametrize("text", INSIDE)
def test_an_address_of_no_open_network_is_refused(text: str) -> None:
    assert not is_public(ip_address(text))


@pytest.mark.parametrize("text", OUTSIDE)
def test_an_address_of_the_open_internet_is_let_through(text: str) -> None:
    assert is_public(ip_address(text))


# Spellings of loopback that reach it through the resolver of the C library.
@pytest.mark.parametrize(
    "host", ["127.0.0.1", "2130706433", "0x7f.1", "017700000001", "127.1", "localhost", "::1", "0"]
)
def test_a_spelling_of_loopback_does_not_help(host: str) -> None:
    with pytest.raises((BlockedError, OSError)) as caught:
        asyncio.run(Egress().resolve(host, 80))
    assert host in ("::1", "localhost") or isinstance(caught.value, BlockedError)


@pytest.mark.parametrize(
    ("entry", "host", "port"),
    [
        ("127.0.0.1", "127.0.0.1", 80),
        ("127.0.0.0/8", "127.0.0.1", 9),
        ("127.0.0.1:8025", "127.0.0.1", 8025),
        ("localhost:8025", "localhost", 8025),
        ("localhost", "localhost", 1),
        ("[::1]:80", "::1", 80),
    ],
)
def test_what_the_operator_allows_is_let_through(entry: str, host: str, port: int) -> None:
    address = ip_address("127.0.0.1" if host == "localhost" else host)
    assert Egress.allowing([entry]).permits(host, address, port)


@pytest.mark.parametrize(
    ("entry", "host", "port"),
    [
        ("127.0.0.1:8025", "127.0.0.1", 8026),
        ("10.0.0.0/8", "127.0.0.1", 80),
        ("hooks.example", "other.example", 80),
    ],
)
def test_and_nothing_beside_it(entry: str, host: str, port: int) -> None:
    assert not Egress.allowing([entry]).permits(host, ip_address("127.0.0.1"), port)


@pytest.mark.parametrize("entry", ["10.0.0.0/99", "host:99999", "/", ":80"])
def test_a_bad_entry_is_named(entry: str) -> None:
    with pytest.raises(ValueError, match="allow-list"):
        Egress.allowing([entry])
