# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a format is: a name, a way to recognise it, a way to read it. Bytes in, records out, no network.

A format module holds one or more module-level `Format` values; the package is scanned, nothing is
listed by hand. A parser yields `Report`s, `Flaw`s, `Refused`s and, for indexes, `Link`s, in document order; it
raises nothing for any input. `Flaw.where` names the entry ("entry 3", "info[0]/area[2]", "line 14").
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any

from tocsin.core.model import Flaw, Link, Refused, Report

Item = Report | Flaw | Refused | Link


@dataclass(frozen=True)
class Hint:
    """What the feed's own record knows and the bytes may not say."""

    language: str = ""
    timezone: str = "UTC"
    country: str = ""
    publisher: str = ""
    url: str = ""
    hazard: str = ""
    options: tuple[tuple[str, str], ...] = ()
    mapping: str = ""


@dataclass
class Body:
    """A feed's bytes, decoded at most once each way.

    `xml` and `json` are None when the bytes are not that; `fault` then says why in one line.
    """

    raw: bytes
    charset: str = ""
    fault: str = field(default="", init=False)

    @cached_property
    def head(self) -> str:
        """The first 4 kB as text without byte-order mark, for recognising only."""
        from tocsin.formats.decode import text_of

        return text_of(self.raw[:4096], self.charset).lstrip("\ufeff \t\r\n")

    @cached_property
    def xml(self) -> Any:
        """The hardened lxml root element, or None."""
        from tocsin.formats.decode_xml import xml_root

        root, self.fault = xml_root(self.raw, self.charset)
        return root

    @cached_property
    def json(self) -> Any:
        """The decoded JSON value, or None."""
        from tocsin.formats.decode_json import json_value

        value, self.fault = json_value(self.raw)
        return value

    @cached_property
    def text(self) -> str:
        from tocsin.formats.decode import text_of

        return text_of(self.raw, self.charset)


class Says(StrEnum):
    """What a format can say of a happening after it first told of it."""

    UPDATE = "update"
    """The same happening anew: under its own name or key, or by reference to an earlier message."""
    CANCEL = "cancel"
    """That it was taken back or lifted: `MsgType.CANCEL`."""
    END = "end"
    """When the happening itself is over: `Report.ends`."""


UPDATE, CANCEL, END = Says


@dataclass(frozen=True)
class Format:
    """One wire format. `sniff` answers 0 (no) to 1 (certain); the surest format reads the body.

    `says` names what the format can express, each shown by its recording; `unsaid` says why the rest cannot be.
    """

    name: str
    title: str
    spec: str
    sniff: Callable[[Body], float]
    parse: Callable[[Body, Hint], Iterator[Item]]
    says: tuple[Says, ...]
    unsaid: str = ""
