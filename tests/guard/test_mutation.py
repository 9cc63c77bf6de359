# SPDX-License-Identifier: AGPL-3.0-or-later
"""Deleting any one rule of the guard is noticed: each rule is taken out of a copy of its module, and a probe must fail.

These are the rules that something hangs on beyond their own examples; `tests/guard/mutants` silences every other in turn.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any
from unittest.mock import patch

import msgspec
import pytest

from tests.conftest import ROOT
from tests.guard.lists_held import held
from tocsin.core.guard.normal import normal
from tocsin.core.guard.runs import Before
from tocsin.core.guard.scan import scan
from tocsin.core.guard.words import tokens
from tocsin.core.model import Geocode, Hazard, Place, Refused, Report, Shape, ShapeKind, Slots

GUARD = ROOT / "src" / "tocsin" / "core" / "guard"


@contextmanager
def changed(name: str, old: str, new: str) -> Iterator[ModuleType]:
    """A copy of a guard module with one rule taken out."""
    source = (GUARD / f"{name}.py").read_text("utf-8")
    assert source.count(old) == 1, (name, old, source.count(old))
    module = ModuleType(f"mutant_{name}")
    sys.modules[module.__name__] = module
    try:
        exec(compile(source.replace(old, new), f"mutant {name}", "exec"), module.__dict__)
        yield module
    finally:
        del sys.modules[module.__name__]


@contextmanager
def changed_gate(old: str, new: str) -> Iterator[ModuleType]:
    """A copy of the gate with one rule taken out of it, or of what it asks of a report's parts."""
    names = ["gate", *(f"checks/{name}" for name in ("persons", "ids", "codes", "slots", "texts"))]
    name = next(name for name in names if old in (GUARD / f"{name}.py").read_text("utf-8"))
    with changed(name, old, new) as mutant:
        if name == "gate":
            yield mutant
            return
        with (
            patch.dict(sys.modules, {f"tocsin.core.guard.{name.replace('/', '.')}": mutant}),
            changed("gate", "_SEAL = object()\n", "_SEAL = object()  # whole\n") as gate,
        ):
            yield gate


def report(**slots: Any) -> Report:
    return msgspec.structs.replace(Report(format="cap", id="1", hazard=Hazard.FLOOD), **slots)


SAID = {"en": "Rising, said Daniel Okafor."}
PLAIN = {"en": "Rising."}


def through(gate: Any, one: Report, listed: bool = True) -> Any:
    answer = gate.clear(one, Place(), "f", listed)
    return answer if isinstance(answer, Refused) else answer.report


_TWO_STREETS = "rues Paul Bert et Ada Rossi"
_SECOND = tokens(_TWO_STREETS)[4:]
GATE: list[tuple[str, str, Callable[[Any], bool]]] = [
    (
        "    if is_person_alert(report):",
        "    if False:",
        lambda g: isinstance(through(g, report(event_code="CAE")), Refused),
    ),
    (
        "    if of_a_person(report.event_code):",
        "    if False:",
        lambda g: isinstance(through(g, report(event_code="CAE")), Refused),
    ),
    (
        "*report.headline.values()]",
        "]",
        lambda g: isinstance(through(g, report(headline={"en": "AMBER Alert"})), Refused),
    ),
    (
        "        texts += report.description.values()",
        "        pass",
        lambda g: isinstance(
            through(g, report(hazard=Hazard.OTHER, description={"en": "AMBER Alert"})), Refused
        ),
    ),
    (
        '        "id": opaque(report.id),',
        "",
        lambda g: "Okafor" not in through(g, report(id="Daniel Okafor")).id,
    ),
    (
        '        "part": opaque(report.part),',
        "",
        lambda g: "Okafor" not in through(g, report(part="Daniel Okafor")).part,
    ),
    (
        '        "sender": office(report.sender),',
        "",
        lambda g: through(g, report(sender="a.b@c.example")).sender == "c.example",
    ),
    (
        '        "refs": _tokens(report.refs),',
        "",
        lambda g: "Daniel Okafor" not in through(g, report(refs=("Daniel Okafor",))).refs,
    ),
    (
        '        "keys": _tokens(report.keys),',
        "",
        lambda g: "Daniel Okafor" not in through(g, report(keys=("Daniel Okafor",))).keys,
    ),
    (
        '        "cancelled_keys": _tokens(report.cancelled_keys),',
        "",
        lambda g: "Daniel Okafor" not in through(g, report(cancelled_keys=("Daniel Okafor",))).cancelled_keys,
    ),
    (
        '        "superseded_by": _tokens(report.superseded_by),',
        "",
        lambda g: "Daniel Okafor" not in through(g, report(superseded_by=("Daniel Okafor",))).superseded_by,
    ),
    (
        '        "event_code": _code(_reasonless(report), emptied),',
        "",
        lambda g: through(g, report(event_code="RMT union")).event_code == "",
    ),
    (
        '    return "" if said else code\n',
        "    return code\n",
        lambda g: through(g, report(event_code="policeActivity", hazard=Hazard.TRANSIT)).event_code == "",
    ),
    (
        "sought(text) or ",
        "",
        lambda g: g.is_person_alert(
            report(headline={"en": "Help identify the suspects"}, hazard=Hazard.PUBLIC_EVENT)
        ),
    ),
    (
        " or (report.hazard in UNTOLD and of_one(text))",
        "",
        lambda g: g.is_person_alert(
            report(headline={"de": "Unbekannter Mann am Spielplatz"}, hazard=Hazard.OTHER)
        ),
    ),
    (
        "    if any(map(asks_after, texts)):\n        return True\n",
        "",
        lambda g: g.is_person_alert(
            report(headline={"nl": "Heeft u dit meisje gezien?"}, hazard=Hazard.HEAT)
        ),
    ),
    (
        '        "country": report.country if _COUNTRY.fullmatch(report.country) else "",',
        "",
        lambda g: through(g, report(country="Daniel Okafor")).country == "",
    ),
    (
        '        "format": report.format if _FORMAT.fullmatch(report.format) else "",',
        "",
        lambda g: through(g, report(format="Daniel Okafor")).format == "",
    ),
    (
        '        "geocodes": _geocodes(report.geocodes, emptied),',
        "",
        lambda g: through(g, report(geocodes=(Geocode("x", "Daniel Okafor"),))).geocodes == (),
    ),
    (
        "        **texts(report, text_listed, emptied),",
        "",
        lambda g: through(g, report(headline=SAID)).headline == {},
    ),
    (
        "    may = text_listed and report.hazard in TEXT_HAZARDS",
        "    may = report.hazard in TEXT_HAZARDS",
        lambda g: through(g, report(headline=PLAIN), False).headline == {},
    ),
    (
        "    may = text_listed and report.hazard in TEXT_HAZARDS",
        "    may = text_listed",
        lambda g: through(g, report(hazard=Hazard.ROAD, headline=PLAIN)).headline == {},
    ),
    (" and not speaks(said)}", "}", lambda g: through(g, report(headline=SAID)).headline == {}),
    (
        "if _is_language(tag) and not",
        "if not",
        lambda g: through(g, report(headline={"Daniel Okafor": "Rising."})).headline == {},
    ),
    (
        "hides_a_name(shown)",
        "False",
        lambda g: through(g, report(headline={"en": "See anna_bergmann"})).headline == {},
    ),
    (
        " or glued(value))",
        ")",
        lambda g: through(g, report(slots=Slots(stops=("anna_bergmann",)))).slots.stops == (),
    ),
    (
        " and opaque(tag) == tag",
        "",
        lambda g: through(g, report(headline={"cgt": "Rising."})).headline == {},
    ),
    (
        "hashed(t) if wordy(t) else opaque(t)",
        "opaque(t)",
        lambda g: "Bergmann" not in through(g, report(refs=("Anna", "Bergmann"))).refs,
    ),
    (
        "        slots=emptied_slots(report.slots, emptied),",
        "",
        lambda g: through(g, report(slots=Slots(streets=("Daniel Okafor",)))).slots.streets == (),
    ),
    (
        '    mode = slots.mode if slots.mode in MODES else ""',
        "    mode = slots.mode",
        lambda g: through(g, report(slots=Slots(mode="march"))).slots.mode == "",
    ),
    (
        "        shapes=(),\n",
        "",
        lambda g: through(g, report(shapes=(Shape(ShapeKind.POINT, "Daniel Okafor"),))).shapes == (),
    ),
    (
        "        if self.seal is not _SEAL:",
        "        if False:",
        lambda g: _refuses(lambda: g.Cleared(report(), Place(), "f")),
    ),
]


def _refuses(act: Callable[[], object]) -> bool:
    try:
        act()
    except TypeError:
        return True
    return False


def _says(module: Any, text: str) -> bool:
    return any("Daniel Okafor" in said for _, _, said in module.unveiled(text))


def _reads(module: Any, text: str, said: str) -> bool:
    return any(said in read for _, _, read in module.deciphered(text))


_OFF = "12 miles west of Clara Benton"
_RUNS = "Servicio muy limitado entre Elena Prado"
_FIGHT = "bus fight between Elena Prado"
_FEW = "Oak Creek, Elm Road, Ash Hill, Elena Prado, Ann, Tom"
_ARTICLED = "La Bonificazione Civile di Latisa"
_WOGAU = "agradecer a los ponentes von Wogau, Langen y otros"

OTHERS: list[tuple[str, str, str, Callable[[Any], bool]]] = [
    (
        "names/abroad",
        "    yield from chinese_names(text)\n",
        "",
        lambda m: bool([*m.abroad("昨天赵志强打开了三号门", tokens("昨天赵志强打开了三号门"))]),
    ),
    (
        "names/han_clause",
        "(apart and (usual or not unsure)) or ",
        "",
        lambda m: bool([*m.names_of("昨天赵智浚来了")]),
    ),
    (
        "names/arabic",
        "or family(row[behind].plain, sure)",
        "",
        lambda m: _arabic(m, "جورج البيلاوي"),
    ),
    (
        "terms/match",
        "    for match in _DOTTED_UNION.finditer(text):\n",
        "    for match in ():\n",
        lambda m: any(h[0] == "union" for h in m.causes("ver.di-Mitglieder", tokens("ver.di-Mitglieder"))),
    ),
    (
        "names/person",
        "    yield from _spoken(names, before, after, text)\n",
        "",
        lambda m: bool(list(m.persons("minister Dick Spring", tokens("minister Dick Spring")))),
    ),
    (
        "names/pair",
        "    if east := romanised(a, b):\n        return east\n",
        "",
        lambda m: _paired(m, "Wang Donghai", 0),
    ),
    (
        "answer",
        "of_a_person(question.event_code) or ",
        "",
        lambda m: m.answer('{"event_code": "CAE", "text": "Flood"}')["action"] == "refuse",
    ),
    (
        "answer",
        "    if hazard in TEXT_HAZARDS and not speaks(question.text):",
        "    if hazard in TEXT_HAZARDS:",
        lambda m: m.answer("Flood warning, said Daniel Okafor")["action"] != "keep",
    ),
    (
        "answer",
        "    if hazard in TEXT_HAZARDS and not speaks(question.text):",
        "    if not speaks(question.text):",
        lambda m: m.answer("Line 4 closed")["action"] != "keep",
    ),
    ("scan", "    causes,\n", "", lambda m: bool(m.scan("a strike"))),
    (
        "scan",
        "        yield abroad(text, words)\n",
        "",
        lambda m: bool(m.scan("昨天赵志强打开了三号门")),
    ),
    ("scan", "    forms,\n", "", lambda m: bool(m.scan("Religion: Obeah"))),
    ("scan", "    traces,\n", "", lambda m: bool(m.scan("+44 7700 900123"))),
    (
        "scan",
        "    persons,\n",
        "",
        lambda m: bool(m.scan("Daniel Okafor")),
    ),
    (
        "names/abroad",
        "    yield from arabic_names(text, words)\n",
        "",
        lambda m: bool([*m.abroad("حضر محمد القرطباوي", tokens("حضر محمد القرطباوي"))]),
    ),
    (
        "names/abroad",
        "    yield from eastern_names(text)\n",
        "",
        lambda m: bool([*m.abroad("昨日田中太郎さんが来た", tokens("昨日田中太郎さんが来た"))]),
    ),
    (
        "scan",
        "    for start, end, said in hidden(view.text):\n",
        "    for start, end, said in ():\n",
        lambda m: bool(m.scan("RGFuaWVsIE9rYWZvciB3YXMgaGVyZQ==")),
    ),
    (
        "normal",
        'return "" if _UNSEEN.match(char) else ',
        "return ",
        lambda m: m.normal("Da\u200bniel").text == "Daniel",
    ),
    ("normal", 'unicodedata.normalize("NFKC", char)', "char", lambda m: m.normal("ａ").text == "a"),
    ("normal", "    joined = _unmasked", "    joined = str", lambda m: m.normal("Dаniel").text == "Daniel"),
    ("normal", "    return html.unescape(", "    return str(", lambda m: m.normal("&#65;").text == "A"),
    ("normal", 'if escape.startswith("%"):', "if False:", lambda m: m.normal("%41b").text == "Ab"),
    (
        "traces/found",
        "    if _has(text, _AT_SIGNS):",
        "    if False:",
        lambda m: any(h[0] == "email" for h in m.traces("a.b@c.example")),
    ),
    (
        "traces/found",
        "    yield from telephones(text, sent)\n",
        "",
        lambda m: any(h[0] == "phone" for h in m.traces("+44 7700 900123")),
    ),
    (
        "traces/found",
        "_OTHER_DIGIT.sub(_as_ascii, text)",
        "text",
        lambda m: any(h[0] == "phone" for h in m.traces("٠٥٠١٢٣٤٥٦٧")),
    ),
    (
        "traces/found",
        "    yield from accounts(text, sent)\n",
        "",
        lambda m: any(h[0] == "handle" for h in m.traces("微信号 hanako77")),
    ),
    (
        "traces/telephones",
        "    yield from _written(text, sent or text)\n",
        "",
        lambda m: any(m.telephones("+44 7700 900123")),
    ),
    (
        "traces/telephones",
        "        yield from _broken(text)\n",
        "        pass\n",
        lambda m: any(m.telephones("on +44\n7700\n900123")),
    ),
    (
        "traces/telephones",
        "    if _GROUPED.fullmatch(shown) or (_NINE.fullmatch(shown) and _SAID_OF.search(left)):\n        return 0.7\n",
        "",
        lambda m: any(m.telephones("she has 612 345 678")),
    ),
    (
        "scan",
        "    described,\n",
        "",
        lambda m: bool(m.scan("zwei Schwarze vor Tor 5")),
    ),
    (
        "said/described",
        "        yield from _beside(text, words, i)\n",
        "        pass\n",
        lambda m: any(m.described("autisti curdi", tokens("autisti curdi"))),
    ),
    (
        "said/described",
        "            yield from _joined(text, words, i)\n",
        "            pass\n",
        lambda m: any(m.described("the guard has epilepsy", tokens("the guard has epilepsy"))),
    ),
    (
        "said/described",
        "        yield from counted(text, words, i)\n",
        "        pass\n",
        lambda m: any(m.described("zwei Schwarze vor Tor 5", tokens("zwei Schwarze vor Tor 5"))),
    ),
    (
        "said/described",
        "        yield from gathered(words, i)\n",
        "        pass\n",
        lambda m: any(m.described("a Catholic group sang", tokens("a Catholic group sang"))),
    ),
    (
        "said/described",
        "words[i].low in PUBLIC):",
        "False):",
        lambda m: not any(m.described("pregnant women", tokens("pregnant women"))),
    ),
    (
        "said/described",
        "    if words and is_national(words[0]) and ends(text, words, 0):",
        "    if False:",
        lambda m: any(m.described("Ukraińcy przy bramie", tokens("Ukraińcy przy bramie"))),
    ),
    (
        "said/logged",
        "    for kind, found in _SAID.finditer(low):",
        "    for kind, found in ():",
        lambda m: any(m.logged("IC3 male at the door")),
    ),
    (
        "said/logged",
        "for found in _AS_SENT.finditer(text))",
        "for found in ())",
        lambda m: any(m.logged("PCS members")),
    ),
    (
        "scan",
        "    logged,\n",
        "",
        lambda m: bool(m.scan("IC3 male at the door")),
    ),
    (
        "scan",
        "    titled,\n",
        "",
        lambda m: bool(m.scan("alla dott.ssa Benvenuti")),
    ),
    (
        "names/titled",
        "        if not _of_a_place(text, match.start(), match.end()):\n",
        "        if True:\n",
        lambda m: not any(m.titled("rue du Dr. Roux")),
    ),
    (
        "traces/plates",
        "    for match in _at(places, _LOOSE, text):",
        "    for match in ():",
        lambda m: any(m.plates("plaka WX 4827", "plaka WX 4827")),
    ),
    (
        "traces/plates",
        " and (whole or NO_LETTERS.isdisjoint(letters))",
        "",
        lambda m: not any(m.plates("car AMG 1187", "car AMG 1187")),
    ),
    (
        "traces/plates",
        " and not on_a_road",
        "",
        lambda m: not any(m.plates("car FM 1187", "car FM 1187")),
    ),
    (
        "traces/plates",
        "    yield from _in_small_letters(text, sent)\n",
        "",
        lambda m: any(m.plates("auto po4x771", "auto po4x771")),
    ),
    (
        "traces/found",
        "        yield from _ibans(text)\n",
        "        pass\n",
        lambda m: any(h[0] == "iban" for h in m.traces("DE89 3704 0044 0532 0130 00")),
    ),
    (
        "traces/found",
        "        yield from plates(text, sent)\n",
        "        pass\n",
        lambda m: any(h[0] == "plate" for h in m.traces("B-MX 1234")),
    ),
    (
        "traces/accounts",
        "    for match in _SIGNED.finditer(text):",
        "    for match in ():",
        lambda m: any(m.accounts("@emma_w", "@emma_w")),
    ),
    (
        "tokens",
        "not _speaks(_worded(_uncounted(token)))",
        "True",
        lambda m: m.opaque("Daniel Okafor").startswith("sha256:"),
    ),
    ("tokens", "len(token) <= LONGEST and ", "", lambda m: m.opaque("x" * 1000).startswith("sha256:")),
    (
        "places/branches",
        "        if word.low not in BRANCHES:",
        "        if True:",
        lambda m: any(m.called_after_history("Nelson Mandela depot")),
    ),
    (
        "staff",
        " or _of_a_place(one, spans)",
        "",
        lambda m: not m.check_entry("Nelson Mandela depot"),
    ),
    (
        "staff",
        " or is_a_bodys_house(text, one)",
        "",
        lambda m: not m.check_entry("Trades Union Congress House"),
    ),
    (
        "staff",
        "    found = found or [hit for hit in jotted_down(text) if not _within(hit[0], hit[1], houses)]\n",
        "",
        lambda m: bool(m.check_entry("Mendigo en la entrada 2")),
    ),
    (
        "jotted_down",
        "(family_alone, after_trades)",
        "(after_trades,)",
        lambda m: bool([*m.jotted_down("Brown from shift B was late")]),
    ),
    (
        "jotted_down",
        "(family_alone, after_trades)",
        "(family_alone,)",
        lambda m: bool([*m.jotted_down("operario OBIANG CELESTINO, horas 7")]),
    ),
    (
        "jotted_down",
        "(jotted, doings, homes)",
        "(jotted, doings)",
        lambda m: bool([*m.jotted_down("Peter's house")]),
    ),
    (
        "jotted_down",
        "(jotted, doings, homes)",
        "(jotted, homes)",
        lambda m: bool([*m.jotted_down("Two loaders handed round a petition")]),
    ),
    (
        "staff",
        "            or is_an_orders(text, one)\n",
        "",
        lambda m: not m.check_entry("Bestellnr. 0171 2345678, ein Karton fehlt"),
    ),
    (
        "jotted_down",
        "    if sought := where_sought(text):\n",
        "    if sought := ():\n",
        lambda m: any(m.jotted_down("Vermist: meisje uit Weerdam")),
    ),
    (
        "scan",
        "    organised,\n    unwanted",
        "    unwanted",
        lambda m: bool(m.scan("Staff petition about pay")),
    ),
    (
        "scan",
        "not_to_the_public(text, no_streets(text, no_shores(text, no_supplies(text, hits))))",
        "no_streets(text, no_shores(text, no_supplies(text, hits)))",
        lambda m: not m.scan("Les personnes asthmatiques doivent rester à l'abri."),
    ),
    ("staff", "for one in scan(text)", "for one in ()", lambda m: bool(m.check_entry("Daniel Okafor"))),
    (
        "watches/check",
        "    for shown in {view.text, spelt_out(view.text)}:\n",
        "    for shown in ():\n",
        lambda m: _listed(m, "afd"),
    ),
    (
        "watches/check",
        "{view.text, spelt_out(view.text)}",
        "{view.text}",
        lambda m: _listed(m, "b4llots"),
    ),
    (
        "scan",
        "    for start, end, said in chain(unveiled(text), mended(text), spelt(text), deciphered(text)):\n",
        "    for start, end, said in ():\n",
        lambda m: bool(m.scan("D a n i e l   O k a f o r")),
    ),
    (
        "scan",
        "mended(text), spelt(text), ",
        "mended(text), ",
        lambda m: bool(m.scan("by D4n13l 0k4f0r")),
    ),
    ("scan", "mended(text), ", "", lambda m: bool(m.scan("the UNIS-\nON branch"))),
    ("scan", "    missing,\n", "", lambda m: bool(m.scan("A 6-year-old girl is missing near the weir."))),
    ("scan", "    in_capitals,\n", "", lambda m: bool(m.scan("CONTACT JOHN SMITH AT THE EOC."))),
    (
        "checks/texts",
        '    yield from (("person", *hit) for hit in in_warnings(text, words))\n',
        "",
        lambda m: bool([*m.named("Sheriff Baca ordered it.")]),
    ),
    (
        "checks/texts",
        '    yield from (("person", *hit) for hit in aged(text, words))\n',
        "",
        lambda m: bool([*m.named("6-year-old Leah swept away.")]),
    ),
    (
        "traces/found",
        "    yield from plates_in_part(sent)\n",
        "",
        lambda m: bool([*m.traces("plate ends 4KX")]),
    ),
    ("scan", "    phrases,\n", "", lambda m: bool(m.scan("permessi 104 di marzo"))),
    (
        "scan",
        "    of_somebody,\n",
        "",
        lambda m: bool(m.scan("the porter is in rehab")),
    ),
    (
        "scan",
        "    loves,\n",
        "",
        lambda m: bool(m.scan("Le portier vit avec son mari")),
    ),
    (
        "said/of_somebody",
        "        yield from _by(SURE, text, words, said, last, 0.65)\n",
        "        return\n",
        lambda m: bool([*m.of_somebody("dossier: endometriosis", tokens("dossier: endometriosis"))]),
    ),
    (
        "said/of_somebody",
        "    elif not PUBLIC.isdisjoint(lows):",
        "    elif False:",
        lambda m: not [*m.of_somebody("people with endometriosis", tokens("people with endometriosis"))],
    ),
    (
        "said/of_somebody",
        " and not of_a_house(text, words, a, b)",
        "",
        lambda m: (
            not [*m.of_somebody("a nurse of the dialysis unit", tokens("a nurse of the dialysis unit"))]
        ),
    ),
    (
        "said/of_somebody",
        "        yield from eastern(text)\n",
        "        pass\n",
        lambda m: bool([*m.of_somebody("保安在透析", [])]),
    ),
    (
        "said/of_somebody",
        "    elif lows[0] in SUBJECTLESS or not OF_A_PATIENT",
        "    elif not OF_A_PATIENT",
        lambda m: bool([*m.of_somebody("Takes insulin", tokens("Takes insulin"))]),
    ),
    (
        "scan",
        ' if hit[0] != "health" or not to_the_public(text, hit[1], hit[2])',
        "",
        lambda m: not m.scan("糖尿病患者请留在室内"),
    ),
    (
        "scan",
        "    belonging,\n",
        "",
        lambda m: bool(m.scan("QZV-Vertrauensfrau")),
    ),
    (
        "said/belonging",
        "        yield from _papers(text, words, i)\n",
        "        pass\n",
        lambda m: bool([*m.belonging("carteles del SNTXW", tokens("carteles del SNTXW"))]),
    ),
    (
        "said/belonging",
        "        for other in (_next(text, words, i), _before(text, words, i)):",
        "        for other in ():",
        lambda m: bool([*m.belonging("a member of Prospect", tokens("a member of Prospect"))]),
    ),
    (
        "said/belonging",
        "        yield from _voted(voted)",
        "        pass",
        lambda m: bool([*m.belonging("he voted for the QZV", tokens("he voted for the QZV"))]),
    ),
    (
        "scan",
        "    said_to_be,\n",
        "",
        lambda m: bool(m.scan("È luterano")),
    ),
    (
        "said/said_to_be",
        " and not _of_a_house(words, i)",
        "",
        lambda m: not [*m.said_to_be("the church is Methodist", tokens("the church is Methodist"))],
    ),
    (
        "scan",
        "    asked,\n",
        "",
        lambda m: bool(m.scan("Reported by: Tuttle")),
    ),
    (
        "traces/telephones",
        "and _spoken_of(left):",
        "and False:",
        lambda m: bool([*m.telephones("avisar al 11 3482-0967")]),
    ),
    (
        "traces/plates",
        "(_spaced(match.group()) or _about_a_vehicle(match, sent))",
        "False",
        lambda m: bool([*m.plates("191-D-40417 left by a van", "191-D-40417 left by a van")]),
    ),
    (
        "terms/match_east",
        "    yield from eastern_terms(text, words)\n",
        "",
        lambda m: any(h[0] == "strike" for h in m.eastern("環衛工人怠駛罷駛", [])),
    ),
    (
        "terms/east",
        "    short = simple(text)\n",
        "    short = text\n",
        lambda m: any(h[0] == "strike" for h in m.eastern_terms("罷駛第三天", [])),
    ),
    (
        "terms/east",
        "    yield from arabic_terms(text, words)\n",
        "",
        lambda m: any(m.eastern_terms("عنده ربو", tokens("عنده ربو"))),
    ),
    (
        "terms/arabic",
        "(_above(plain, i) or ",
        "(",
        lambda m: (
            not any(
                h[0] == "faith"
                for h in m.arabic_terms("عامل في الطابق العلوي", tokens("عامل في الطابق العلوي"))
            )
        ),
    ),
    ("scan", ", deciphered(text))", ")", lambda m: bool(m.scan("the fgervx of today"))),
    (
        "hidden/ciphers",
        "not kind_of(word.lower())",
        "True",
        lambda m: not list(m.deciphered("reward")),
    ),
    (
        "hidden/ciphers",
        "(_turned, _shifted)",
        "(_turned,)",
        lambda m: _reads(m, "Qnavry Bxnsbe", "Daniel Okafor"),
    ),
    (
        "hidden/ciphers",
        "(_turned, _shifted)",
        "(_shifted,)",
        lambda m: _reads(m, "the kierts today", "streik"),
    ),
    ("normal", ".translate(_SMALL)", "", lambda m: m.normal("ᴅᴀɴɪᴇʟ").text == "daniel"),
    (
        "normal",
        "        and not _SMALL_CAPITAL.search(text)\n",
        "",
        lambda m: m.normal("ᴅᴀɴɪᴇʟ").text == "daniel",
    ),
    (
        "normal",
        "    if _UNSEEN.search(text):\n",
        "    if False:\n",
        lambda m: m.normal("Dan\x00iel").text == "Daniel",
    ),
    ("normal", "|#38|#x26);)*", ");)*", lambda m: m.normal("&#38;#68;").text == "D"),
    (
        "hidden/packed",
        "(said and layers and _unpacked(said, layers - 1)) or said",
        "said",
        lambda m: "Raniel" in [said for *_, said in m.hidden("VW1GdWFXVnM=")],
    ),
    (
        "hidden/packed",
        "    if _BASE32.fullmatch(run)",
        "    if False",
        lambda m: "Daniel Okafor" in [said for *_, said in m.hidden("IRQW42LFNQQE623BMZXXE===")],
    ),
    (
        "hidden/packed",
        '    run = run.removeprefix("0x")\n',
        "",
        lambda m: "Daniel" in [said for *_, said in m.hidden("0x44616e69656c")],
    ),
    (
        "terms/match",
        "_INFIX.finditer(bare_letters(text))",
        "_INFIX.finditer(text.lower())",
        lambda m: any(h[0] == "strike" for h in m.causes("Wärnstréiks", [])),
    ),
    (
        "traces/found",
        "text.translate(LIKE) if FOREIGN.search(text) else text",
        "text",
        lambda m: any(h[0] == "plate" for h in m.traces("Kennzeichen НН-АВ 1234")),
    ),
    (
        "traces/found",
        "[: _IBAN_LENGTHS.get(plain[:2], 0)]",
        "",
        lambda m: any(h[0] == "iban" for h in m.traces("de89370400440532013000 at noon")),
    ),
    (
        "hidden/unveil",
        "    for match in _STRETCHED.finditer(text):\n",
        "    for match in ():\n",
        lambda m: _says(m, "D|a|n|i|e|l| |O|k|a|f|o|r"),
    ),
    (
        "hidden/unveil",
        "        yield from _rewritten(text, _OCTAL, _octal)\n",
        "",
        lambda m: _says(m, "\\104\\141\\156iel Okafor"),
    ),
    (
        "hidden/unveil",
        '    if "U+" in text:\n',
        "    if False:\n",
        lambda m: _says(m, "U+0044 U+0061 U+006Eiel Okafor"),
    ),
    ("hidden/unveil", ' or "%u" in text:\n', ":\n", lambda m: _says(m, "%u0044aniel Okafor")),
    ("watches/who", "    if PLATES.fullmatch(", "    if False and (", lambda m: _who(m, "WX 12345")),
    ("watches/who", "yield from low_names(text)", "pass", lambda m: _who(m, "notes on grace okonkwo")),
    (
        "watches/bare_names",
        "    yield from _given_inside(text, words)\n",
        "",
        lambda m: _bare(m, "late arrivals of Ahmed"),
    ),
    (
        "watches/addressed",
        "    yield from _behind_word(text)\n",
        "",
        lambda m: _spoken_to(m, "Patient Quilznetso Zimmer 7"),
    ),
    (
        "watches/bare_names",
        "    yield from _called(text, words)\n",
        "",
        lambda m: _bare(m, "Kevin aus der Spätschicht"),
    ),
    ("watches/bare_names", " or _eastern(words)", "", lambda m: _bare(m, "Li Wei")),
    (
        "watches/who",
        "    for match in _MOBILE.finditer(text):\n",
        "    for match in ():\n",
        lambda m: _who(m, "13900139000"),
    ),
    (
        "watches/listed",
        "if i and (part := _part_of(words[i - 1], word)):",
        "if False:",
        lambda m: _found(m, "Turkish drivers"),
    ),
    (
        "hidden/unveil",
        "    for match in _SPACED.finditer(text):\n",
        "    for match in ():\n",
        lambda m: _says(m, "D a n i e l  O k a f o r"),
    ),
    (
        "hidden/unveil",
        "    for match in _POINTED.finditer(text):\n",
        "    for match in ():\n",
        lambda m: _says(m, "D.a.n.i.e.l O.k.a.f.o.r"),
    ),
    (
        "hidden/unveil",
        '    if "\\u202e" in text:\n',
        "    if False:\n",
        lambda m: any(said == "daniel" for _, _, said in m.unveiled("\u202eleinad\u202c")),
    ),
    ("hidden/unveil", '    if "\\\\" in text or ', "    if ", lambda m: _says(m, "\\u0044aniel Okafor")),
    (
        "hidden/unveil",
        '    if "**" in text or "__" in text:\n',
        "    if False:\n",
        lambda m: _says(m, "Dan**iel** Okafor"),
    ),
    (
        "hidden/markup",
        'if "<" in view.text else []',
        "if False else []",
        lambda m: m.shown(normal("Dan<b>iel</b> Okafor")).text == "Daniel Okafor",
    ),
    (
        "hidden/markup",
        "if (told := _told(tag))]",
        "if (told := '')]",
        lambda m: "Okafor" in m.shown(normal('<img alt="Daniel Okafor">')).text,
    ),
    (
        "traces/accounts",
        "(0.7, _NAMED), ",
        "",
        lambda m: any(m.accounts("Telegram: danokafor", "Telegram: danokafor")),
    ),
    (
        "traces/found",
        ", (0.9, _SPOKEN_EMAIL)",
        ",",
        lambda m: any(h[0] == "email" for h in m.traces("d.okafor arobase example point fr")),
    ),
    (
        "traces/telephones",
        "for m in _CHAT.finditer(text))",
        "for m in ())",
        lambda m: any(m.telephones("wa.me/4915123456789")),
    ),
    (
        "traces/telephones",
        "for m in _SPELT_NUMBER.finditer(text))",
        "for m in ())",
        lambda m: any(m.telephones("zero one five one two three four five")),
    ),
    (
        "watches/check",
        "for f in scan(text)\n",
        "for f in ()\n",
        lambda m: _listed(m, "call +44 7700 900123"),
    ),
    (
        "names/han_clause",
        "    yield from foreign(said, cut)\n",
        "",
        lambda m: bool([*m.names_of("主帅斯科拉里说")]),
    ),
    (
        "names/han_clause",
        "            if called := titled(said, behind):\n",
        "            if called := 0:\n",
        lambda m: bool([*m.names_of("昨天钟先生来了")]),
    ),
    (
        "names/han_clause",
        "if told := _told(said, at, behind, cut):",
        "if told := 0:",
        lambda m: bool([*m.names_of("蒋介石表示")]),
    ),
    (
        "names/chinese",
        "    yield from ((start, end, 0.8) for start, end in dotted(text))\n",
        "",
        lambda m: bool([*m.chinese_names("我读阿里·巴赞的书")]),
    ),
    (
        "names/arabic",
        "    return i + 1 if _in_office(",
        "    return i + 1 if False and _in_office(",
        lambda m: _arabic(m, "الوزير الطيب كنجر"),
    ),
    (
        "names/arabic",
        "    if plain in KIN and",
        "    if False and",
        lambda m: _arabic(m, "قال ابن قرطباوي"),
    ),
    ("names/arabic", "_kin(row, behind) or ", "", lambda m: _arabic(m, "حضر حسن آل ثاني")),
    ("names/arabic", "    if given == 2:", "    if False:", lambda m: _arabic(m, "وقال عبد القدوس إن")),
    (
        "names/arabic",
        "not given and descended(row[i], row[i + 1])",
        "False",
        lambda m: _arabic(m, "شدا زرياط البغدادي وترا"),
    ),
    (
        "names/arabic",
        "        if _of_place(row, i):",
        "        if False:",
        lambda m: not _arabic(m, "شارع الشيخ محمد بن زايد"),
    ),
    (
        "names/han_clause",
        "    yield from _first(said, cut)\n",
        "",
        lambda m: bool([*m.names_of("林则徐在虎门销毁鸦片")]),
    ),
    (
        "names/han_clause",
        "    yield from _in_office(said, cut)\n",
        "",
        lambda m: bool([*m.names_of("站长辛雪检查线路")]),
    ),
    (
        "names/arabic",
        "unheard(row[i]) and",
        "False and",
        lambda m: _arabic(m, "تحدث هارتموت أهتيلينن أمس"),
    ),
    (
        "names/chinese",
        "_ALONE.match(text, run.end()) and _alone(said)",
        "False",
        lambda m: bool([*m.chinese_names("薛崐，男，六十岁")]),
    ),
    (
        "names/han_clause",
        "    if two in GIVEN_ZH and",
        "    if False and",
        lambda m: bool([*m.names_of("昨天方以智来了")]),
    ),
    (
        "names/heads",
        "head in STREETS and _of_one(run, start)",
        "False",
        lambda m: m.called(tokens("Mazzini Anna Ferri"), 0, "piazza") == 1,
    ),
    (
        "names/tails",
        " or _behind_initial(run, k)",
        "",
        lambda m: not _covered(m, "Ida B. Wells"),
    ),
    (
        "places/houses_last",
        "        or _hyphened(low)\n",
        "",
        lambda m: m.house_last(*reversed(tokens("Vries Witt-gymnasium"))),
    ),
    (
        "names/han_clause",
        "    yield from lands(said, cut)\n",
        "",
        lambda m: bool([*m.names_of("洛桑次仁昨天迟到")]),
    ),
    (
        "names/chinese",
        " and not housed(text, at, run.start() + end)",
        "",
        lambda m: not [*m.chinese_names("李四光纪念馆因漏水闭馆")],
    ),
    (
        "names/person",
        "    yield from behind_particle(names, before, text)\n",
        "",
        lambda m: bool(list(m.persons(_WOGAU, tokens(_WOGAU)))),
    ),
    (
        "names/person",
        " or (certainty < GUESSED and is_thing(a, b, ahead, after, text))",
        "",
        lambda m: not list(m.persons(_ARTICLED, tokens(_ARTICLED))),
    ),
    (
        "names/things",
        "    if before in _ARTICLES:\n        return True\n",
        "",
        lambda m: m.is_thing(*tokens("Bonificazione Civile"), "la", "di", "La Bonificazione Civile di"),
    ),
    (
        "names/things",
        "    if left & Kind.GIVEN:\n        return False\n",
        "",
        lambda m: not m.is_thing(*tokens("Jordan Swift"), "the", "concert", "the Jordan Swift concert"),
    ),
    (
        "names/pair",
        "ranked(a, left, right) or ",
        "",
        lambda m: _paired(m, "met Lord Halifax today", 1),
    ),
    (
        "names/pair",
        "        return noble(a, b, inside(a, text), text, after)\n",
        "        return 0.0\n",
        lambda m: _paired(m, "the man De Gaulle had met", 2),
    ),
    (
        "names/pair",
        "    if short := lettered(a, b, left, text):\n        return short\n",
        "",
        lambda m: _paired(m, "clerk Dieter U left", 1),
    ),
    (
        "names/nobody",
        "both in HAZARDS or both in BRANDS",
        "False",
        lambda m: m.nobodys(*tokens("John Deere")),
    ),
    (
        "names/nobody",
        "    return _two_towns(b.low) and not kind_of(a.low) & _CHRISTENED\n",
        "    return False\n",
        lambda m: m.nobodys(*tokens("Storing Rotterdam-Delft")),
    ),
    (
        "names/nobody",
        "b.low in STATES or ",
        "",
        lambda m: m.nobodys(*tokens("Lamoni Iowa")),
    ),
    (
        "names/person",
        "        if not situated(a, b, near, text):\n",
        "        if True:\n",
        lambda m: not list(m.persons(_OFF, tokens(_OFF))),
    ),
    (
        "names/situated",
        "    if before.word in _ENDS_OF and _RUN_BETWEEN",
        "    if False and _RUN_BETWEEN",
        lambda m: m.situated(*tokens(_RUNS)[4:6], Before("entre"), _RUNS),
    ),
    (
        "names/situated",
        "(?!{_QUARREL})",
        "",
        lambda m: not m.situated(*tokens(_FIGHT)[3:5], Before("between"), _FIGHT),
    ),
    (
        "names/situated",
        "MANY if _vouched(a, b) and b.low not in WAYS else SURE",
        "SURE",
        lambda m: not m.situated(*tokens(_FEW)[6:8], Before(), _FEW),
    ),
    ("checks/values", "        or disguised(value)\n", "", lambda m: m.tainted("Bay \u202enesrovlaH\u202c")),
    (
        "checks/values",
        " or _leads_to_one(shown)",
        "",
        lambda m: m.tainted("Mill Square reds(at)north.example"),
    ),
    (
        "checks/values",
        "        or two_joined(normal(value).text)\n",
        "",
        lambda m: m.tainted("Ingrid – Halvorsen"),
    ),
    (
        "checks/values",
        "        or _names_behind(normal(value).text)\n",
        "",
        lambda m: m.tainted("Bay Ingrid Halvorsen"),
    ),
    ("glued/traces", "        or is_dialled(text)\n", "", lambda m: m.leads_to_one("Bay-0049-171-2345678")),
    ("glued/traces", "        or pays(text)\n", "", lambda m: m.leads_to_one("TC DE89370400440532013000")),
    (
        "glued/traces",
        "        _ABROAD.search(text) is not None\n        or ",
        "        ",
        lambda m: m.leads_to_one("Bay-+49 171 2345678"),
    ),
    (
        "glued/traces",
        "        or any(map(_is_german, _PLATE.finditer(text)))\n",
        "",
        lambda m: m.leads_to_one("Mill Road B-MX 1234"),
    ),
    (
        "glued/names",
        "    yield from behind_hyphens(text)\n",
        "",
        lambda m: m.hides_a_name("Warning-Ingrid Halvorsen"),
    ),
    (
        "glued/names",
        "    yield from (match.span() for match in _TITLED.finditer(text))\n",
        "",
        lambda m: m.hides_a_name("Bay-Dr. Halvorsen"),
    ),
    ("glued/names", " or of_a_register(said)", "", lambda m: m.hides_a_name("Wind-Alhashimi, Mohammed")),
    ("glued/names", " or _article(said)", "", lambda m: m.hides_a_name("Wind-Mohammed Alhashimi")),
    (
        "glued/disguised",
        " or parted_by_signs(value)",
        "",
        lambda m: m.disguised("I\u2b50n\u2b50g\u2b50r\u2b50id"),
    ),
    (
        "tokens",
        " and not is_dialled(token)",
        "",
        lambda m: m.opaque("0049-171-2345678").startswith("sha256:"),
    ),
    ("glued/run_together", " or _of_a_family(run)", "", lambda m: m.run_in_a_code("annabergmann")),
    (
        "runs",
        '    return "." not in gap or not _ends_a_sentence(a)',
        "    return True",
        lambda m: (
            next(m.runs("am Ufer. Anna Bergmann", tokens("am Ufer. Anna Bergmann")[2:]))[1].word == ""
            and [b.word for _, b, _ in m.runs("am Ufer. Anna Bergmann", tokens("am Ufer. Anna Bergmann"))]
            != ["am", "ufer"]
        ),
    ),
    ("checks/values", "len(value) > LONGEST", "False", lambda m: m.tainted("word " * 100)),
    (
        "checks/values",
        "(is_way(value) or on_a_sign(value))",
        "on_a_sign(value)",
        lambda m: not m.tainted("R. Manuel Carrapeto"),
    ),
    (
        "checks/values",
        "    return any(map(_part_tainted, PARTS",
        "    return all(map(_part_tainted, PARTS",
        lambda m: m.tainted("Altona - Daniel Okafor"),
    ),
    (
        "watches/listed",
        " or begun(word.low)",
        "",
        lambda m: _found(m, "Kibolgruppe"),
    ),
    ("watches/addressed", "    yield from _addressed(words)\n", "", lambda m: _spoken_to(m, "Sgt Miller")),
    (
        "watches/who",
        "if asked := _ASKS.match(text):",
        "if asked := None:",
        lambda m: _who(m, "who left early"),
    ),
    (
        "watches/check",
        "    return [Forbidden(0, len(text), UNCLEAR)] if weighs else []\n",
        "    return []\n",
        lambda m: bool(m.check_watch("Studentische Besetzung")),
    ),
    (
        "watches/check",
        " if not things.excuse(f.start, f.end, f.kind)",
        "",
        lambda m: not m.check_watch("Search party lamps"),
    ),
    (
        "watches/check",
        " or _who_is_at(text, f)",
        "",
        lambda m: bool(m.check_watch("Ama Boateng in Quakers Lane")),
    ),
    (
        "watches/check",
        '    rest = beside_signs(text) if len(text) <= LONGEST else ""\n',
        '    rest = ""\n',
        lambda m: bool(m.check_watch("李文秀在工会路")),
    ),
    (
        "watches/check",
        "named = [*signs(view.text), *(",
        "named = [*(",
        lambda m: not m.check_watch("przystanek Marszu Śmierci przeniesiony"),
    ),
    (
        "watches/check",
        ", *(Sign(s, e, ANYTHING, e) for s, e in machines(view.text))]",
        "]",
        lambda m: not m.check_watch("POA valve 3 sticking"),
    ),
    (
        "watches/check",
        "    text = _BY_ACCENT.sub(lambda m: _ACCENTED[m[0].lower()], text)\n",
        "",
        lambda m: not m.check_watch("schwüle Luft am Mittelrhein"),
    ),
    (
        "watches/spoken_of",
        "    if WRITES.search(low):\n",
        "    if False:\n",
        lambda m: any(m.spoken_of("co wrzuca mewa_z_portu")),
    ),
    (
        "bodies/named",
        '    yield from ((*match.span(), "union") for match in _JOINED.finditer(text))\n',
        "",
        lambda m: any(m.bodies("QRV-leden bij de sluis")),
    ),
    (
        "watches/excused",
        " or called_after(self.view.text, start, end)",
        "",
        lambda m: _is_a_thing(m, "Zbiornik Solina"),
    ),
    (
        "watches/check",
        ", [*premises(view.text)]",
        ", []",
        lambda m: not m.check_watch("Mensa dipendenti"),
    ),
    (
        "watches/check",
        ", *of_tools(view.text)]",
        "]",
        lambda m: not m.check_watch("telegram"),
    ),
    (
        "watches/check",
        "f for f in found if f.kind not in place.after or ",
        "f for f in found if True or ",
        lambda m: not m.check_watch("Gymnasium Sophie Scholl Wasserschaden"),
    ),
    (
        "watches/check",
        "*things.rooms, *houses, *_light(view.text, place, named)]",
        "*things.rooms]",
        lambda m: not m.check_watch("أم الفحم"),
    ),
    (
        "watches/check",
        "    text = without_request(asked)\n",
        "    text = without_request(text)\n",
        lambda m: not m.check_watch("盧溝橋"),
    ),
    (
        "watches/check",
        "    text = without_request(asked)\n",
        "    text = simple(text)\n",
        lambda m: not m.check_watch("Tell me when the Ouse at York goes above 4 metres"),
    ),
    (
        "watches/listed",
        "    yield from told(text, words)\n",
        "",
        lambda m: _found(m, "docenten die fietsen"),
    ),
    (
        "watches/told",
        " and _of_people(rest[1:])",
        "",
        lambda m: not [*m.told("staff with keys", tokens("staff with keys"))],
    ),
    (
        "watches/excused",
        "in_a_town(self.text, start, end) or ",
        "",
        lambda m: _is_a_thing(m, "Agrate Conturbia"),
    ),
    (
        "watches/told",
        "_doing(after) and ",
        "",
        lambda m: not [*m.told("crew room door", tokens("crew room door"))],
    ),
    (
        "watches/whole",
        "None if _somebody(words) else last",
        "last",
        lambda m: m.whole_place("Imogen Lane") is None,
    ),
    (
        "watches/bare_names",
        "            or _is_an_end(text, word)\n",
        "",
        lambda m: not _bare(m, "IC 4 Ginevra–Lausanne") and not _bare(m, "RE 8 Kevin–Basel"),
    ),
    (
        "watches/weigh",
        " or low in LANDS",
        "",
        lambda m: not m.unclear("Österreich"),
    ),
    (
        "watches/sounds",
        "        return not fathers(kunya)\n",
        "        return False\n",
        lambda m: m.nobody("أم درمان") and not m.nobody("أم أحمد"),
    ),
    (
        "watches/premises",
        "before or behind or _glued(low)",
        "before or behind",
        lambda m: bool([*m.premises("Personalkantine")]),
    ),
    (
        "watches/tools",
        " and all(word in named or _of_machines(word) for word in words)",
        "",
        lambda m: not [*m.of_tools("Telegram der Fahrer")],
    ),
    (
        "watches/listed",
        "    yield from spoken_of(text)\n",
        "",
        lambda m: _found(m, "seine Freundin"),
    ),
    (
        "watches/listed",
        '        return "ethnicity"  # "lavapiatti nepalese"\n',
        '        return ""\n',
        lambda m: _found(m, "Lavapiatti Nepalese"),
    ),
    (
        "watches/spoken_of",
        " and _calls_nobody_else(nick[1])",
        "",
        lambda m: not [*m.spoken_of("Werk Koch")],
    ),
    (
        "watches/nationals",
        " or (not i and _counts(words))",
        "",
        lambda m: m.by_itself(tokens("Lituanos ETT"), 0),
    ),
    (
        "watches/east",
        'rf"(?<!{_LETTER})(?:[وف]?(?:ال|بال|كال|لل|[بكل])?)"',
        '""',
        lambda m: not [*m.eastern("أعمال الصيانة")],
    ),
    (
        "watches/weigh",
        "    return sum(_weight(low, word, loud) for low, word in parts(text)) > ENOUGH\n",
        "    return False\n",
        lambda m: bool(m.unclear("nurses who grumble")),
    ),
    (
        "watches/twofold",
        "            or _beside(words, i, low)\n",
        "",
        lambda m: bool([*m.twofold("Western Union till")]),
    ),
    (
        "watches/twofold",
        "            or (low in _BODIES and _street(words, i))\n",
        "",
        lambda m: bool([*m.twofold("Union Terrace lift")]),
    ),
    (
        "watches/twofold",
        "            _on_a_sign(words, i)\n            or _OLD_TOWN",
        "            _OLD_TOWN",
        lambda m: bool([*m.twofold("Calle de la Huelga")]),
    ),
    (
        "watches/twofold",
        "_street(words, i) or _of_thing(text, words, i)",
        "_street(words, i)",
        lambda m: bool([*m.twofold("Labour ward lift")]),
    ),
    (
        "watches/torn",
        "        yield from _whole(match.group()",
        "        yield from () and _whole(match.group()",
        lambda m: bool([*m.torn("a.s.l.e.f")]),
    ),
    (
        "watches/torn",
        '        yield from _whole("".join(pieces), 0, len(text))\n',
        "        pass\n",
        lambda m: bool([*m.torn("syn di cat")]),
    ),
    ("watches/listed", "    yield from bodies(text)\n", "", lambda m: _found(m, "SNUipp")),
    (
        "watches/listed",
        "    yield from conduct(words)\n",
        "",
        lambda m: _found(m, "pickers talking"),
    ),
    ("watches/listed", "    yield from eastern(text)\n", "", lambda m: _found(m, "拉横幅")),
    (
        "watches/listed",
        "    yield from somebody(text, words)\n",
        "",
        lambda m: _found(m, "Sgt Miller"),
    ),
    (
        "watches/listed",
        "if before in _MODAL and not",
        "if False and not",
        lambda m: _found(m, "nurses planning to strike"),
    ),
    (
        "watches/listed",
        "    if i > 1 and words[i - 1].low in SHIFTS and",
        "    if False and",
        lambda m: _found(m, "Polish night crew"),
    ),
    (
        "watches/listed",
        "    if of_a_nation(word.low) and",
        "    if False and",
        lambda m: _found(m, "Kongolesen auf Rampe 2"),
    ),
    (
        "watches/addressed",
        "(left.low in _POSTS and",
        "(False and",
        lambda m: _spoken_to(m, "Stadtrat Hoffmeister"),
    ),
    (
        "watches/east",
        "    for match in _FROM.finditer(text):",
        "    for match in ():",
        lambda m: bool([*m.eastern("喀麦隆人")]),
    ),
    (
        "bodies/named",
        "    yield from _unvouched(text, parts)\n",
        "",
        lambda m: bool([*m.bodies("QZX Lyon")]),
    ),
    (
        "bodies/named",
        "    yield from _short(text, parts)\n",
        "",
        lambda m: bool([*m.bodies("SNUipp près du quai")]),
    ),
    (
        "bodies/named",
        "        elif part.word in _LONE and (alone or _a_chapter(parts, part)):",
        "        elif False:",
        lambda m: bool([*m.bodies("LAB")]),
    ),
    (
        "bodies/named",
        "        elif alone and part.low in _SHORT_LOW",
        "        elif False",
        lambda m: bool([*m.bodies("opzz")]),
    ),
    (
        "bodies/named",
        "        if shape.search(low):",
        "        if False:",
        lambda m: bool([*m.bodies("Save the Meadow")]),
    ),
    (
        "bodies/named",
        "            if kind := _BEGINNINGS.get(",
        "            if kind := {}.get(",
        lambda m: bool([*m.bodies("Lohnforderungen")]),
    ),
    (
        "watches/conduct",
        "        if word.low.startswith(MOODS):",
        "        if False:",
        lambda m: _conduct(m, "Flurfunk"),
    ),
    (
        "watches/conduct",
        "    if word.low in CONDUCT and",
        "    if False and",
        lambda m: _conduct(m, "pickers talking"),
    ),
    (
        "watches/east",
        "    for match in _ALONE.finditer(text):",
        "    for match in ():",
        lambda m: bool([*m.eastern("刘洋 仓库")]),
    ),
    (
        "watches/east",
        "    for match in _PLATE.finditer(text):",
        "    for match in ():",
        lambda m: bool([*m.eastern("ا ب ج 456")]),
    ),
    (
        "watches/listed",
        "        return _trait(word)  # ",
        '        return ""  # ',
        lambda m: _found(m, "kierowcy zwolnieni"),
    ),
    (
        "watches/harmless",
        "    if names_a_house(text, found) or ",
        "    if ",
        lambda m: _harmless(m, "Ada Okafor campus"),
    ),
    (
        "watches/harmless",
        " or _of_history(text, found)",
        "",
        lambda m: _harmless(m, "Blaise Pascal aula"),
    ),
    (
        "places/houses",
        '    if word in KINDS:\n        return far in HOUSES or (far in HEADS and far != "av") or far in _GROUPS\n',
        "",
        lambda m: m.house_before(Before("media", "scuola"), tokens("Ada Rossi"), "Ada Rossi"),
    ),
    (
        "places/houses",
        "    if word in KINDS_OF and far in PARTICLES:\n        return _kind_of_house(run, text)\n",
        "",
        lambda m: m.house_before(
            Before("salud", "de"), tokens("centro de salud Ada Rossi")[3:], "centro de salud Ada Rossi"
        ),
    ),
    (
        "places/houses",
        "is_house(word) or _after_number(word, run, text)",
        "is_house(word)",
        lambda m: m.house_before(Before(), tokens("Escuela 12 Ada Rossi")[1:], "Escuela 12 Ada Rossi"),
    ),
    (
        "places/houses_last",
        "        glued(tail, left)\n        or _hyphened",
        "        _hyphened",
        lambda m: m.house_last(*reversed(tokens("Anne Frankstraat"))),
    ),
    (
        "places/houses_last",
        " and before.word in _ON)",
        ")",
        lambda m: not m.street_last(tokens("Ada Jane Hill"), Before("said")),
    ),
    (
        "places/called_after",
        "    if before.word in _ARTICLE:\n        return True\n",
        "",
        lambda m: bool(m.namesake(tokens("Victor Hugo"), Before("al"), "", "al Victor Hugo")),
    ),
    (
        "checks/values",
        "care_of(shown) or ",
        "",
        lambda m: m.tainted("c/o Ada Rossi Town Hall Square"),
    ),
    (
        "checks/values",
        "at_somebodys(value) or ",
        "",
        lambda m: m.tainted("Maison de Ada Rossi"),
    ),
    (
        "checks/values",
        "        return any(_names_somebody(part, scan(part)) for part in parts)\n",
        "        pass\n",
        lambda m: m.tainted("Ada Rossi, 12 Elm Road"),
    ),
    (
        "places/signs",
        "    if len(words) > 1 and fold(words[0]) in HONOURS:\n        return True\n",
        "",
        lambda m: m.on_a_sign("Vizconde Ada Rossi"),
    ),
    (
        "places/houses",
        "    if fold(match[1]) in SEVERAL:\n        return True\n",
        "",
        lambda m: (
            not m.joined(tokens("Ada Rossi"), Before("et"), "Ada Rossi")
            and m.joined(_SECOND, Before("et"), _TWO_STREETS)
        ),
    ),
    (
        "places/houses",
        "    works = at >= 0 and (words[at] in OFFICES or words[at] in STAFF)\n",
        "    works = False\n",
        lambda m: m.staff_of(
            tokens("Le directeur du lycée Paul Durand")[4:], "Le directeur du lycée Paul Durand"
        ),
    ),
    (
        "places/houses_last",
        "run[-1].low in _SCHOOLS or ",
        "",
        lambda m: m.whole_house(tokens("Ada Jane High")),
    ),
    (
        "places/signs",
        " or any(_somebodys(w) for w in rest)",
        "",
        lambda m: m.rest_of("Jean Moulin Okafor") is None,
    ),
    (
        "places/houses_east",
        "or _HOUSE.match(text, end) is not None",
        "",
        lambda m: m.housed("文天祥路口", 0, 3),
    ),
    (
        "checks/values",
        " and not _of_a_way(value, f)",
        "",
        lambda m: not m.tainted("Rambla Reyes Católicos"),
    ),
    (
        "checks/values",
        " or plainly(said)",
        "",
        lambda m: not m.tainted("Cruz Verde"),
    ),
    (
        "checks/values",
        "    return not parts or any(",
        "    return True or any(",
        lambda m: not m.tainted("Sol-Vizconde Lucas Prado"),
    ),
]


@pytest.mark.parametrize(("old", "new", "probe"), GATE, ids=[old.strip()[:50] for old, _, _ in GATE])
def test_no_rule_of_the_gate_can_go(old: str, new: str, probe: Callable[[Any], bool]) -> None:
    from tocsin.core.guard import gate

    assert probe(gate)
    with changed_gate(old, new) as mutant:
        assert not probe(mutant)


@pytest.mark.parametrize(
    ("name", "old", "new", "probe"), OTHERS, ids=[f"{n}: {o.strip()[:40]}" for n, o, _, _ in OTHERS]
)
def test_no_rule_of_the_scanner_can_go(name: str, old: str, new: str, probe: Callable[[Any], bool]) -> None:
    with changed(
        name, "from __future__ import annotations", "from __future__ import annotations  # whole"
    ) as whole:
        assert probe(whole)
    with changed(name, old, new) as mutant:
        assert not probe(mutant)


def _paired(module: Any, text: str, first: int) -> bool:
    """Whether the word counted `first` and the one behind it are a name."""
    words = tokens(text)
    after = words[first + 2].low if first + 2 < len(words) else ""
    return bool(module.pair(words[first], words[first + 1], text, Before(), after) > 0.55)


def _covered(module: Any, text: str) -> bool:
    """Whether a name is explained away as a place's by what ends it."""
    run = tokens(text)
    module.by_tail(run, "")
    return all(token.explained for token in run)


def _arabic(module: Any, text: str, last: int = 0) -> bool:
    """Whether a name is found, and reaches to the word counted `last`."""
    end = tokens(text)[last].end if last else 0
    return any(hit[1] >= end for hit in module.arabic_names(text, tokens(text)))


def _found(module: Any, watch: str) -> bool:
    return bool([*module.listed(watch, tokens(watch))])


def _harmless(module: Any, watch: str) -> bool:
    return all(module.harmless(watch, found) for found in scan(watch))


def _is_a_thing(m: Any, text: str) -> bool:
    return bool(m.Things(text, normal(text), [], [], []).excuse(0, len(text), "person"))


def _listed(module: Any, watch: str) -> bool:
    """Refused for what it is, and not only because its words weigh too much together."""
    return any(f.kind != "unclear" for f in module.check_watch(watch))


def _who(module: Any, text: str) -> bool:
    return bool([*module.somebody(text, tokens(text))])


def _bare(module: Any, text: str) -> bool:
    return bool([*module.bare_names(text, tokens(text))])


def _spoken_to(module: Any, text: str) -> bool:
    return bool([*module.addressed(text, tokens(text))])


def _conduct(module: Any, text: str) -> bool:
    return bool([*module.conduct(tokens(text))])


if __name__ == "__main__":
    print("\n".join(f"{name} {digest}" for name, digest in held().items()))
