# SPDX-License-Identifier: AGPL-3.0-or-later
"""The CAP 1.2 message as its users model it: for pydantic-xml, and as dataclasses for xsdata. The same fields in both."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pydantic_xml import BaseXmlModel, element
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.parsers.config import ParserConfig

CAP = "urn:oasis:names:tc:emergency:cap:1.2"
NS = {"": CAP}


class Pair(BaseXmlModel, nsmap=NS):
    name: str = element(tag="valueName", default="")
    value: str = element(tag="value", default="")


class Area(BaseXmlModel, tag="area", nsmap=NS, search_mode="unordered"):
    place: str = element(tag="areaDesc", default="")
    polygons: list[str] = element(tag="polygon", default=[])
    geocodes: list[Pair] = element(tag="geocode", default=[])


class Info(BaseXmlModel, tag="info", nsmap=NS, search_mode="unordered"):
    language: str = element(tag="language", default="")
    event: str = element(tag="event", default="")
    urgency: str = element(tag="urgency", default="")
    severity: str = element(tag="severity", default="")
    certainty: str = element(tag="certainty", default="")
    onset: str = element(tag="onset", default="")
    expires: str = element(tag="expires", default="")
    headline: str = element(tag="headline", default="")
    description: str = element(tag="description", default="")
    codes: list[Pair] = element(tag="eventCode", default=[])
    parameters: list[Pair] = element(tag="parameter", default=[])
    areas: list[Area] = element(tag="area", default=[])


class Alert(BaseXmlModel, tag="alert", nsmap=NS, search_mode="unordered"):
    identifier: str = element(tag="identifier", default="")
    sender: str = element(tag="sender", default="")
    sent: str = element(tag="sent", default="")
    status: str = element(tag="status", default="")
    kind: str = element(tag="msgType", default="")
    references: str = element(tag="references", default="")
    infos: list[Info] = element(tag="info", default=[])


def _one(name: str) -> Any:
    return field(default="", metadata={"type": "Element", "name": name, "namespace": CAP})


def _many(name: str) -> Any:
    return field(default_factory=list, metadata={"type": "Element", "name": name, "namespace": CAP})


@dataclass
class PairData:
    name: str = _one("valueName")
    value: str = _one("value")


@dataclass
class AreaData:
    place: str = _one("areaDesc")
    polygons: list[str] = _many("polygon")
    geocodes: list[PairData] = _many("geocode")


@dataclass
class InfoData:
    language: str = _one("language")
    event: str = _one("event")
    urgency: str = _one("urgency")
    severity: str = _one("severity")
    certainty: str = _one("certainty")
    onset: str = _one("onset")
    expires: str = _one("expires")
    headline: str = _one("headline")
    description: str = _one("description")
    codes: list[PairData] = _many("eventCode")
    parameters: list[PairData] = _many("parameter")
    areas: list[AreaData] = _many("area")


@dataclass
class AlertData:
    class Meta:
        name = "alert"
        namespace = CAP

    identifier: str = _one("identifier")
    sender: str = _one("sender")
    sent: str = _one("sent")
    status: str = _one("status")
    kind: str = _one("msgType")
    references: str = _one("references")
    infos: list[InfoData] = _many("info")


_parser = XmlParser(config=ParserConfig(fail_on_unknown_properties=False))


def pydantic_alert(raw: bytes) -> Alert:
    return Alert.from_xml(raw)


def xsdata_alert(raw: bytes) -> AlertData:
    return _parser.from_bytes(raw, AlertData)
