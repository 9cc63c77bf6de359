# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rules from TOML: what each key means, and that every error is named with its line."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.guard.watch_cases import FORBIDDEN
from tocsin.core.event import Impact
from tocsin.core.model import Basis, Hazard, Level, Site
from tocsin.core.route.lines import Lines
from tocsin.core.route.match import Setting, choose, misfit, next_turn
from tocsin.core.route.read import RulesError, read
from tocsin.core.route.rules import DEFAULT, USUAL, Rule
from tocsin.core.route.sections import RULE, SECTIONS
from tocsin.core.words import LANGUAGES, rule

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
DEPOT = Site(id="depot", name="Depot", lat=47.5, lon=7.5, tags=("port", "cold"), criticality=3)
FULL = """
otherwise = "nobody"  # nothing else

[[rule]]
name = "port storms"
hazard = ["thunderstorm", "wind"]
level = "orange"
probability = 0.3
basis = ["polygon", "circle"]
within = "5 km"
reach = 4_000
lead = "1h 30m"
tags = ["port"]
criticality = 2
hours = "open"
posture = "hurricane season"
tell = ["responsible", "harbour desk"]
through = ["sms", "email"]
also = true
life_safety = "red"
group = {by = "region", wait = "30s", interval = "5m"}
repeat = "4h"
escalate = "night"

[[rule]]
name = "quiet roads"
hazard = "road"
tell = "nobody"

[[quiet]]
name = "nights"
roles = ["day desk"]
from = "22:00"
to = "06:00"
days = ["mon", "tue"]
zone = "Europe/Paris"
passes = "red"

[[inhibit]]
name = "tornado first"
hazard = "tornado"
level = "orange"
mutes = ["thunderstorm", "hail"]

[[budget]]
name = "three wakes"
roles = ["day desk"]
at_most = 3
per = "7d"
from = "22:00"
to = "06:00"
days = ["mon"]
zone = "Europe/Paris"

[[ceiling]]
name = "sms"
at_most = 2
per = "10m"

[[chain]]
name = "night"
steps = ["duty manager", "rota:leads"]
after = ["5m", "10m"]

[[rota]]
name = "leads"
zone = "Europe/Paris"
roles = ["lead a", "lead b"]
start = 2026-01-05
days = 7
weekdays = ["sat", "sun"]
from = "08:00"
to = "20:00"
otherwise = "duty manager"
posture = "hurricane season"

[[posture]]
name = "hurricane season"
first = "06-01"
last = "11-30"
zone = "America/New_York"
"""


def impact(**said: object) -> Impact:
    base = {
        "event": "e", "site": "depot", "level": Level.ORANGE, "start": NOW, "end": NOW + timedelta(hours=2),
        "distance_m": 0.0, "inside": True, "basis": Basis.POLYGON,
    }  # fmt: skip
    return Impact(**{**base, **said})  # type: ignore[arg-type]


def test_every_key_is_read() -> None:
    rules = read(FULL)
    first, second = rules.rules
    assert not rules.otherwise
    assert first == Rule(
        name="port storms", line=4, hazards=frozenset({Hazard.THUNDERSTORM, Hazard.WIND}), level=Level.ORANGE,
        probability=0.3, bases=frozenset({Basis.POLYGON, Basis.CIRCLE}), distance_m=5000.0, reach_m=4000.0,
        lead=timedelta(minutes=90), tags=frozenset({"port"}), criticality=2, hours=first.hours,
        postures=frozenset({"hurricane season"}), tell=("responsible", "harbour desk"), through=("sms", "email"),
        also=True, life_safety=Level.RED, group=first.group, repeat=timedelta(hours=4), chain="night",
    )  # fmt: skip
    assert {record.name for record in (*rules.quiet, *rules.inhibits, *rules.budgets, *rules.rotas)} == {
        "nights", "tornado first", "three wakes", "leads",
    }  # fmt: skip
    assert (rules.chains[0].after[1], rules.ceilings[0].channel) == (timedelta(minutes=10), "sms")
    for table, section in SECTIONS.items():
        block = FULL.split(f"[[{table}]]")[1].split("[[")[0]
        assert set(section.keys) == {line.split(" =")[0] for line in block.splitlines() if " = " in line}, (
            table
        )
    assert set(RULE) == {line.split(" =")[0] for line in FULL.splitlines()[4:23] if " = " in line}
    assert (second.tell, second.line) == (("nobody",), 25)


def test_no_file_is_todays_rule() -> None:
    assert USUAL.order == (DEFAULT,) == read("").order
    for level in Level:
        taken = choose(USUAL, Hazard.WIND, impact(level=level), DEPOT, Setting(NOW))
        assert bool(taken) == (level >= Level.YELLOW)


BAD = {
    "not TOML": ("[[rule]]\nname = storms", 2, "not TOML"),
    "no name": ('\n[[rule]]\nlevel = "red"', 2, "no name"),
    "the name twice": ('[[rule]]\nname = "a"\n[[rule]]\nname = "a"', 4, "taken"),
    "unknown key": ('[[rule]]\nname = "a"\nlevle = "red"', 3, "did you mean level?"),
    "unknown table": ('[[rule]]\nname = "a"\n[[rul]]\nname = "b"', 3, "did you mean rule?"),
    "unknown hazard": ('[[rule]]\nname = "a"\nhazard = ["wind", "storms"]', 3, "'storms' is no hazard"),
    "level as a number": ('[[rule]]\nname = "a"\nlevel = 3', 3, "3 is no level"),
    "probability in percent": ('[[rule]]\nname = "a"\nprobability = 30', 3, "at most 1"),
    "distance without unit": ('[[rule]]\nname = "a"\nwithin = 50', 3, '"50 km"'),
    "a reach of nothing": ('[[rule]]\nname = "a"\nreach = 0', 3, "more than 0"),
    "a reach round the world": ('[[rule]]\nname = "a"\nreach = "20000 km"', 3, "at most 1000 km"),
    "a reach without unit": ('[[rule]]\nname = "a"\nreach = "25"', 3, '"50 km"'),
    "a reach past within": ('[[rule]]\nname = "a"\nwithin = "5 km"\nreach = 6_000', 4, "write one of them"),
    "a reach for nobody": ('[[rule]]\nname = "a"\ntell = "nobody"\nreach = 6_000', 4, "leave it out"),
    "span without unit": ('[[rule]]\nname = "a"\nlead = "6"', 3, "no length of time"),
    "empty list": ('[[rule]]\nname = "a"\ntags = []', 3, "leave the key out"),
    "somebody and nobody": ('[[rule]]\nname = "a"\ntell = ["nobody", "duty"]', 3, "at once"),
    "safety below its level": (
        '[[rule]]\nname = "a"\nlevel = "red"\nlife_safety = "yellow"',
        4,
        "lower than its own level",
    ),
    "grouping": ('[[rule]]\nname = "a"\ngroup = {by = "moon"}', 3, "way to group"),
    "a rule that is no list": ('[rule]\nname = "a"', 1, "write [[rule]]"),
    "a rota nobody describes": ('[[rule]]\nname = "a"\ntell = "rota:leads"', 3, "no rota 'leads'"),
    "a chain nobody describes": ('[[rule]]\nname = "a"\nescalate = "night"', 3, "no chain"),
    "a quiet hour without end": ('[[quiet]]\nname = "a"\nfrom = "22:00"', 1, "no to"),
    "an hour that is none": ('[[quiet]]\nname = "a"\nfrom = "25:00"\nto = "06:00"', 3, "no time of day"),
    "a zone that is none": ('[[posture]]\nname = "a"\nzone = "Paris"', 3, "no time zone"),
    "half a season": ('[[posture]]\nname = "a"\nfirst = "06-01"', 3, "both or neither"),
    "a season backwards": (
        '[[posture]]\nname = "a"\nfirst = 2026-06-01\nlast = 2026-05-01',
        4,
        "before the first",
    ),
    "a person in a rota": (
        '[[rota]]\nname = "a"\notherwise = "duty"\nroles = ["John Smith"]\nstart = 2026-01-05',
        4,
        "cannot stand here",
    ),
    "a rota without start": ('[[rota]]\nname = "a"\notherwise = "duty"\nroles = ["lead"]', 4, "start"),
    "otherwise": ('otherwise = "me"', 1, "responsible"),
    "a watched union": ('[[rule]]\nname = "union meetings"', 2, "may not watch"),
    "a person as role": ('[[rule]]\nname = "a"\ntell = "John Smith"', 3, "cannot stand here"),
    "a cause as tag": ('[[rule]]\nname = "a"\ntags = ["protest"]', 3, "may not watch"),
    "a comment on a person": ('# call John Smith first\n[[rule]]\nname = "a"', 1, "comment"),
}


@pytest.mark.parametrize("name", BAD)
def test_an_error_is_named_with_its_line(name: str) -> None:
    text, line, word = BAD[name]
    with pytest.raises(RulesError) as caught:
        read(text)
    assert any(p.line == line and word in p.text for p in caught.value.problems), caught.value.problems


def test_all_errors_are_named_at_once() -> None:
    with pytest.raises(RulesError) as caught:
        read('[[rule]]\nname = "a"\nlevel = "puce"\nlead = "x"\n[[rule]]\nname = "b"\nhazard = "snaw"\n')
    assert [p.line for p in caught.value.problems] == [3, 4, 7]


WATCHES = [watch for text in FORBIDDEN.values() for watch in text.replace("\n", "|").split("|")]


@pytest.mark.parametrize("key", ["name", "tags", "tell", "posture", "escalate"])
def test_no_rule_can_be_made_to_watch_people(key: str) -> None:
    for watch in WATCHES[::7]:
        said = watch.replace("\\", "").replace('"', "")
        named = "" if key == "name" else 'name = "a"\n'
        with pytest.raises(RulesError):
            read(f'[[rule]]\n{named}{key} = "{said}"')


@given(st.text(max_size=200))
def test_any_text_is_rules_or_problems(text: str) -> None:
    try:
        read(text)
    except RulesError as error:
        assert error.problems and all(p.line >= 1 for p in error.problems)


def test_lines_are_found_beside_long_strings_and_sub_tables() -> None:
    lines = Lines(
        "a = 1\n[[rule]]\nname = '''\nlevel = 3\n'''\nlevel = 4\n[rule.group]\nby = 2\n[[rule]]\nname = 5\n"
    )
    assert [lines.of("", 0, "a"), lines.of("rule", 0, "level"), lines.of("rule", 0, "by"), lines.of("rule", 1)] == [
        1, 6, 8, 9,
    ]  # fmt: skip


CASES: dict[str, tuple[dict[str, object], dict[str, object], str]] = {
    "hazard": ({"hazards": frozenset({Hazard.SNOW})}, {}, "rule_hazard"),
    "level": ({"level": Level.RED}, {}, "rule_level"),
    "probability": ({"probability": 0.5}, {"probability": 0.4}, "rule_probability"),
    "basis": ({"bases": frozenset({Basis.CIRCLE})}, {}, "rule_basis"),
    "distance": ({"distance_m": 10.0}, {"distance_m": 10.1}, "rule_distance"),
    "reach": ({"reach_m": 10.0}, {"distance_m": 10.2, "beyond": True}, "rule_reach"),
    "no reach": ({}, {"distance_m": 0.1, "beyond": True}, "rule_reach"),
    "tags": ({"tags": frozenset({"farm"})}, {}, "rule_tags"),
    "criticality": ({"criticality": 4}, {}, "rule_criticality"),
    "lead": ({"lead": timedelta(hours=1)}, {"start": NOW + timedelta(hours=1, seconds=1)}, "rule_lead"),
    "posture": ({"postures": frozenset({"season"})}, {}, "rule_posture"),
}


@pytest.mark.parametrize("name", CASES)
def test_what_does_not_fit_is_named(name: str) -> None:
    asked, said, reason = CASES[name]
    why = misfit(Rule(name="x", **asked), Hazard.WIND, impact(**said), DEPOT, Setting(NOW))  # type: ignore[arg-type]
    assert why is not None and why.name == reason


def test_what_is_on_the_border_fits() -> None:
    edge = Rule(
        name="x", level=Level.ORANGE, probability=0.4, distance_m=10.0, lead=timedelta(hours=1), criticality=3,
        tags=frozenset({"port"}),
    )  # fmt: skip
    found = impact(probability=0.4, distance_m=10.0, start=NOW + timedelta(hours=1))
    assert misfit(edge, Hazard.WIND, found, DEPOT, Setting(NOW)) is None
    assert (
        misfit(edge, Hazard.WIND, impact(), DEPOT, Setting(NOW)) is None
    )  # no probability known: the level alone


def test_opening_hours_come_from_outside_and_unknown_counts_as_open() -> None:
    asked = read('[[rule]]\nname = "a"\nhours = "closed"').rules[0]
    answers = {None: "rule_closed", True: "rule_closed", False: None}
    for answer, wanted in answers.items():
        setting = Setting(NOW, opening=lambda site, start, end, answer=answer: answer)  # type: ignore[misc]
        why = misfit(asked, Hazard.WIND, impact(), DEPOT, setting)
        assert (why.name if why else None) == wanted


def test_the_first_rule_that_fits_takes_it_unless_it_says_also() -> None:
    rules = read('[[rule]]\nname = "a"\nalso = true\n[[rule]]\nname = "b"\nlevel = "red"\n')
    chosen = choose(rules, Hazard.WIND, impact(), DEPOT, Setting(NOW))
    assert [r.name for r in chosen] == ["a", "default"]
    chosen = choose(rules, Hazard.WIND, impact(level=Level.RED), DEPOT, Setting(NOW))
    assert [r.name for r in chosen] == ["a", "b"]


def test_time_alone_brings_a_rule_with_lead() -> None:
    rules = read('[[rule]]\nname = "a"\nlead = "6h"\nhazard = "wind"')
    late = impact(start=NOW + timedelta(hours=10))
    assert next_turn(rules, Hazard.WIND, [late], NOW) == NOW + timedelta(hours=4)
    assert next_turn(rules, Hazard.SNOW, [late], NOW) is None
    assert next_turn(rules, Hazard.WIND, [late], NOW + timedelta(hours=5)) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rule_is_said_in_words(language: str) -> None:
    for asked in (*read(FULL).rules, DEFAULT):
        said = rule(asked, language)
        assert "{" not in said and said.endswith(".")
    assert "harbour desk" in rule(read(FULL).rules[0], language)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name = storms", "no value behind ="),
        ("name", "= is missing"),
        ("*a = 1", "a line of its own"),
        ("a = 1 b = 2", "a line of its own"),
        ("a = [1, 2", "a bracket is not closed"),
        ("[[rule]", "a bracket is not closed"),
        ("a = {b = 1", "a bracket is not closed"),
        ('a = "b', "a quotation mark is not closed"),
        ('a = "b\nc = 1', "a quotation mark is not closed"),
        ("a = '''b", "a quotation mark is not closed"),
        (r'a = "\q"', "a backslash"),
        ("a = 2026-02-31", "no date or time"),
        ("a = 1\na = 2", "written twice"),
        ("[[a]]\n[a]", "written twice"),
        ("a = " + "[" * 20_000, "nested too deeply"),
    ],
)
def test_what_is_not_toml_is_said_in_our_words_and_repeats_nothing(text: str, said: str) -> None:
    with pytest.raises(RulesError) as caught:
        read(text)
    (problem,) = caught.value.problems
    assert problem.text.startswith("not TOML: ") and said in problem.text
