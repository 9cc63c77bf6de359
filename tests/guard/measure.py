# SPDX-License-Identifier: AGPL-3.0-or-later
"""Measure the scanner on labelled and on real texts: `python -m tests.guard.measure` prints, `--card` writes the card."""

from __future__ import annotations

import json
import random
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from tests.conftest import ROOT, captures
from tests.guard import coded
from tests.guard.documents import KINDS
from tests.guard.planted import CLEAN, planted
from tests.guard.watch_names import NAMES
from tests.guard.watch_shifts import HARMLESS
from tocsin.core.guard.checks.values import tainted
from tocsin.core.guard.places.eponym import names_a_house
from tocsin.core.guard.rules import RULES
from tocsin.core.guard.scan import scan
from tocsin.core.guard.watches.check import check_watch
from tocsin.run.audit import ENOUGH, audit

Row = tuple[str, list[str], bool]
"""A sentence, its two-word names, and whether it holds no name at all."""

_CLOSE = re.compile(r" ([,.;:!?)\]»])")
_OPEN = re.compile(r"([(\[«]) ")
_ELISION = re.compile(r"\b([dDlLnNsScCjJmMtT]|qu|Qu|dell|all|dall|nell|sull|un) ?' ")


def labelled() -> dict[str, list[Row]]:
    """Sentences of labelled sets by language, with blanks put back where the tokeniser cut."""
    return {
        p.stem: [_row(s) for s in json.loads(p.read_text("utf-8"))]
        for p in captures("rights/wikineural/*.json")
    }


def _row(sentence: dict[str, list[str]]) -> Row:
    names: list[list[str]] = []
    last = "O"
    for token, tag in zip(sentence["tokens"], sentence["tags"], strict=True):
        if tag == "B-PER" or (tag == "I-PER" and not last.endswith("PER")):
            names.append([token])
        elif tag == "I-PER":
            names[-1].append(token)
        last = tag
    text = _OPEN.sub(r"\1", _CLOSE.sub(r"\1", " ".join(sentence["tokens"])))
    return _ELISION.sub(r"\1'", text), [" ".join(n) for n in names if len(n) == 2], not names


def recall(rows: list[Row]) -> tuple[int, int]:
    """How many sentences with a two-word name have a finding of a person, of how many."""
    asked = [text for text, names, _ in rows if names]
    return sum(any(f.kind == "person" for f in scan(text)) for text in asked), len(asked)


def false_alarms(rows: list[Row]) -> tuple[int, int]:
    """How many encyclopaedia sentences without any name have a finding of a person, of how many."""
    asked = [text for text, _, free in rows if free]
    return sum(any(f.kind == "person" for f in scan(text)) for text in asked), len(asked)


def hazard_texts() -> dict[str, list[str]]:
    """Real hazard texts by source, as the gate reads them: headline, description and instruction each alone."""
    texts: dict[str, list[str]] = {"US NWS": []}
    for path in captures("rights/nws_alerts/alerts.json"):
        for alert in json.loads(path.read_text("utf-8")):
            texts["US NWS"].append(
                "\n".join(alert[k] for k in ("headline", "description", "instruction") if alert[k])
            )
    for path in captures("feeds/cap/*/*", "feeds/cap/*/*/*"):
        if "broken" not in path.parts:
            texts.setdefault("CAP, other services", []).extend(_cap_texts(path))
    return {tag: list(dict.fromkeys(found)) for tag, found in texts.items() if found}


def _cap_texts(path: Path) -> Iterator[str]:
    try:
        root = etree.parse(path, etree.XMLParser(resolve_entities=False, recover=True)).getroot()
    except etree.XMLSyntaxError:
        return
    for info in root.iter("{*}info") if root is not None else ():
        parts = [info.findtext("{*}" + name) or "" for name in ("headline", "description", "instruction")]
        if any(parts):
            yield "\n".join(parts)


def blocked_share() -> dict[str, tuple[int, int]]:
    """Hazard texts with any finding, of how many. Person alerts among them are rightly blocked."""
    return {
        tag: (sum(bool(scan(text)) for text in texts), len(texts)) for tag, texts in hazard_texts().items()
    }


def place_names() -> list[str]:
    """Places as real alerts name them, one slot value each."""
    names: list[str] = []
    for path in captures("rights/nws_alerts/alerts.json"):
        for alert in json.loads(path.read_text("utf-8")):
            names += [part.strip() for part in (alert["areaDesc"] or "").split(";")]
    return sorted({n for n in names if n})


def lost_places() -> tuple[int, int]:
    names = place_names()
    return sum(map(tainted, names)), len(names)


def speed() -> float:
    """Milliseconds for 1,000 letters of real text."""
    texts = [t for found in hazard_texts().values() for t in found]
    begun = time.process_time()
    for text in texts:
        scan(text)
    return (time.process_time() - begun) * 1e6 / max(1, sum(map(len, texts)))


def planted_found() -> dict[str, tuple[int, int]]:
    """Of 1,000 made-up sentences: how many of each kind are found, of how many."""
    found: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for kind, sentence in planted(1000, random.Random(7)):
        asked[kind] += 1
        found[kind] += any(f.kind == kind for f in scan(sentence))
    return {kind: (found[kind], count) for kind, count in asked.items()}


def clean_texts() -> Iterator[str]:
    """Real texts of weather, roads and railways, as a desk's log would hold them."""
    for path in captures("rights/nws_alerts/alerts.json"):
        for alert in json.loads(path.read_text("utf-8")):
            parts = ("headline", "areaDesc", "description", "instruction")
            yield "\n".join(alert[k] for k in parts if alert[k])
    for path in captures("feeds/autobahn/*/*.json"):
        for feature in json.loads(path.read_text("utf-8"))["features"]:
            said = feature["properties"]
            yield "\n".join([said["title"], *said["description"]])
    for path in captures("rights/mbta_alerts/*.json"):
        yield from re.findall(r'"(?:header|description|text)": "([^"]{20,})"', path.read_text("utf-8"))


def clean_alarms() -> tuple[int, int]:
    """Clean texts the audit would report, of how many; their offices' telephones are rightly found and left out."""
    texts = list(clean_texts())
    found = (
        any(f.certainty >= ENOUGH and f.kind != "phone" and not names_a_house(text, f) for f in scan(text))
        for text in texts
    )
    return sum(found), len(texts)


def audited() -> tuple[int, int]:
    """Of 1,000 items planted in documents of every kind: how many the audit finds, of how many that could be written."""
    found = asked = 0
    with tempfile.TemporaryDirectory() as folder:
        for number, (kind, line) in enumerate(planted(1000, random.Random(11))):
            name = list(KINDS)[number % len(KINDS)]
            if name == "log.pdf" and line.encode("cp1252", "ignore").decode("cp1252") != line:
                continue  # its plain font has no such letters
            path = Path(folder) / name
            path.write_bytes(KINDS[name]([CLEAN[0], line, CLEAN[1]]))
            asked, found = asked + 1, found + (kind in audit([path]).counts)
    return found, asked


def report() -> str:
    lines = ["| language | two-word names caught | alarms in sentences without a name |", "|---|---|---|"]
    for tag, rows in sorted(labelled().items()):
        (a, b), (c, d) = recall(rows), false_alarms(rows)
        lines.append(f"| {tag} | {a} of {b} ({a / b:.1%}) | {c} of {d} ({c / d:.1%}) |")
    lines += ["", "| kind | planted in sentences of eight languages, found |", "|---|---|"]
    lines += [f"| {kind} | {a} of {b} |" for kind, (a, b) in sorted(planted_found().items())]
    lines += ["", "| real texts | with a finding, so not kept whole |", "|---|---|"]
    lines += [f"| {tag} | {a} of {b} ({a / b:.1%}) |" for tag, (a, b) in blocked_share().items()]
    lost, asked = lost_places()
    lines += [
        "",
        f"Place names of real alerts lost in a slot: {lost} of {asked} ({lost / max(1, asked):.2%}).",
    ]
    (a, b), (c, d) = audited(), clean_alarms()
    lines += [
        f"The audit, {b} items planted in {len(KINDS)} kinds of file: {a} found ({a / b:.1%}); clean texts of weather, roads and"
        f" railways with a report: {c} of {d} ({c / max(1, d):.1%}).",
    ]
    tally = sum(coded.measured().values(), Counter())
    lines += [
        f"Lines of coded alerts of real networks: {tally['read']} of {tally['stand']} that stand in the text are read; {tally['beyond']} of"
        f" {tally['told']} told are not among the codes, most of them named as another way.",
    ]
    lines += [f"Speed: {speed():.1f} ms for 1,000 letters on the machine that measured."]
    return "\n".join(lines)


def kinds_found() -> Counter[str]:
    return Counter(f.kind for texts in hazard_texts().values() for text in texts for f in scan(text))


def card() -> str:
    text = (ROOT / "docs" / "guard-card.head.md").read_text("utf-8")
    rules = "\n".join(f"| {r.kind} | {r.title} | {r.article} | {r.instead} |" for r in RULES)
    refused = str(sum(bool(check_watch(name)) for _, name in NAMES + HARMLESS))
    return text.replace("{{rules}}", rules).replace("{{figures}}", report()).replace("{{refused}}", refused)


if __name__ == "__main__":
    if "--card" in sys.argv:
        (ROOT / "docs" / "guard-card.md").write_text(card(), "utf-8")
    else:
        print(report())
        print(dict(kinds_found()))
