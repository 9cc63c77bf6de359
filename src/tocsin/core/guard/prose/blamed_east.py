# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names behind "because of" in scripts without capitals: what stands up to a word that leads on is somebody's.

The Finnish reason stands before its word, "Satamaseuran takia", and is told by its capital.
"""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.blame_words import WORKS, WORKS_LARGE

_ARABIC = Late(
    r"بسبب ((?:(?!(?:في|على|بين|عند|قرب|من|إلى|حتى|أمام|عبر|و?يوم|الساعة|حيث|مما|مع) )[^\s.،؛:!\n\d]{1,24}(?: \d{1,3}(?![:\d]))? ?){1,9})",
    needs="بسبب",
)
_WORKS_ARABIC = re.compile(
    "أعمال|أشغال|إغلاق|صيانة|حادث|عطل|إصلاح|تسرب|انهيار|فيضان|سيول|ازدحام|كسر|حفريات|تطوير|توسعة|إنشاء"
)
_CALLER_ARABIC = re.compile(
    "^((?:ال)?(?:احتجاج|مظاهرة|تظاهرة|مسيرة|إضراب|اعتصام|تجمع|وقفة|احتجاجات|مظاهرات)\\w* )"
)
_HAN = Late(
    r"因(?!此|为此)(?:为)?([^，。；、：！,;\n]{1,40}?)(?=(?:停运|列车|列車|车辆|車輛|慢行|缓慢|緩慢|拥堵|擁堵|晚点|晚點|调整|調整|停運|禁止|封閉|暫停|延誤|關閉|中斷|停驶|停止运营|封闭|封路|暂停|延误|关闭|中断|改道|绕行|限行|管制|取消|停业|受阻|受影响|而|导致|影响|将|已|于|在|的?(?:抗议|示威|游行|集会|罢工|活动)|[，。；、！,;\n]|\d{1,2}[:：时點点月日]|$))",
)
_WORKS_HAN = re.compile(
    "施工|维修|維修|检修|檢修|养护|養護|故障|事故|工程|积水|積水|塌方|改造|抢修|搶修|爆管|作业|作業|天气|天氣|乘客|旅客|雨|雪|雾|霧|风$|風$|台风|冰|洪|路$|街$|道$|桥$|橋$|站$|段$|线$|線$|口$"
)
_FINNISH = Late(
    r"(?<![\w-])([A-ZÄÖÅ][\w'-]{1,30}(?: (?:(?:for|of|the|to|a|and|ja|la|de) ){0,2}(?:[A-ZÄÖÅ][\w'-]{0,30}|\d{1,3})){0,5}?)((?: [a-zäöå]{4,30}){0,2}) (?=(?:takia|vuoksi|johdosta)(?!\w))",
    needs=frozenset(("takia", "vuoksi", "johdosta")),
)
_INSIDE = Late(r"(?:ssa|ssä|lla|llä|sta|stä|lta|ltä|lle)$")
"""Where something is, in Finnish."""
_PLACED = Late(
    r" (?:(?:kautta|kohdalla|kohdalta|suuntaan|suunnassa|suunnasta|osalta|ohi|läpi|yli|alueen|asti|saakka)(?!\w)|[a-zäöå]{2,20}(?:ssa|ssä|lla|llä|sta|stä|lta|ltä|lle)(?!\w))"
)
"""What follows a place and no somebody: "Tapiolan välillä", "Koulukadun kautta"."""
_LINE = Late(
    r"(?:Linja|Linjat|Linjan|Linjojen|Bussi|Bussit|Bussin|Raitiolinja|Raitiolinjat|Juna|Junat|Metro|Pysäkki|Pysäkit|Asema) "
)
"""What begins a sentence of its own, "Linja 5 poikkeusreitillä lakon takia"."""
_WAYS = ("katu", "tie", "polku", "kuja", "tori", "silta", "väylä")
"""What a street ends with that the sentence tells of: somebody stands in the genitive there."""
_WORKS = Late(
    rf"(?i){WORKS}|{WORKS_LARGE}|(?i:sulkemi|sulun|sulku|työma|työstä|remont|tietö|tietyö|rakennus|rakentami|töiden|onnettomuu|vika|vian|korjau|katkok|häiriö|vaurio)"
)


def _arabic(found: re.Match[str]) -> str:
    said = found[1]
    if _WORKS_ARABIC.search(said):
        return found[0]
    caller = _CALLER_ARABIC.match(said)
    return f"بسبب {caller[1] if caller else ''}"


def _han(found: re.Match[str]) -> str:
    return found[0] if _WORKS_HAN.search(found[1]) else "因"


def _finnish(found: re.Match[str]) -> str:
    name, behind = found[1], found[2]
    if (
        _WORKS.search(name + behind)
        or _INSIDE.search(name)
        or _PLACED.match(behind)
        or _LINE.match(name)
        or name.endswith(_WAYS)
    ):
        return found[0]
    return f"sen{behind} "


def unnamed(text: str) -> str:
    """The text without such names; linear, for each stretch is bounded."""
    text = _FINNISH.sub(_finnish, text)
    if text.isascii():
        return text
    text = _HAN.sub(_han, text) if "因" in text else text
    return _ARABIC.sub(_arabic, text)
