# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every word of the vocabulary exists in every language, and every pattern can be filled."""

from datetime import UTC, datetime, timedelta
from string import Formatter

import pytest
from msgspec import structs

from tests.core.test_rules import BAD
from tests.timeline.line import CLINIC, DEPOT
from tocsin.core.event import Kind, Notice, State
from tocsin.core.guard.rules import BY_KIND
from tocsin.core.guard.staff import Remark
from tocsin.core.guard.watches.forbidden import UNCLEAR, Forbidden
from tocsin.core.model import Basis, Certainty, Effect, Hazard, Level, Reason, Severity, Urgency
from tocsin.core.route.faults import FAULTS
from tocsin.core.route.read import RulesError, read
from tocsin.core.words import LANGUAGES, catalogue, event_sentence, fault, reason, refusal, tell
from tocsin.core.words.actions import group
from tocsin.core.words.faults import SPEECH as FAULTS_SPOKEN
from tocsin.core.words.refusals import SPEECH
from tocsin.core.words.say import OF_THE_DESK

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
TABLES = {
    "hazard": Hazard, "level": Level, "state": State, "kind": Kind, "basis": Basis, "certainty": Certainty,
    "severity": Severity, "urgency": Urgency, "effect": Effect,
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_missing(language: str) -> None:
    words = catalogue(language)
    assert words.language == language
    for table, kind in TABLES.items():
        assert set(getattr(words, table)) == set(kind), table
        assert all(getattr(words, table).values())
    english = catalogue("en")
    for table in ("pattern", "reason", "rule", "why", "action", "units"):
        assert getattr(words, table).keys() == getattr(english, table).keys()
    assert {group(hazard) for hazard in Hazard} <= words.action.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_patterns_have_the_same_slots(language: str) -> None:
    for table in ("pattern", "reason", "rule", "why"):
        for name, pattern in getattr(catalogue(language), table).items():
            assert slots(pattern) == slots(getattr(catalogue("en"), table)[name]), name


@pytest.mark.parametrize("language", [tag for tag in LANGUAGES if tag != "en"])
def test_every_refusal_can_be_said(language: str) -> None:
    for kind in (*BY_KIND, UNCLEAR):
        found = Forbidden(2, 9, kind)
        said = refusal(found, language)
        assert said != found.why and "{" not in said and "!" not in said
        assert kind == UNCLEAR or ("3" in said and "9" in said and SPEECH[language].law.split()[0] in said)
    for kind, rule in BY_KIND.items():
        remark = Remark(0, 4, kind, rule.title, rule.instead)
        assert SPEECH[language].kinds[kind][1] in refusal(remark, f"{language}-CH")


def slots(pattern: str) -> set[str]:
    return {field for _, field, _, _ in Formatter().parse(pattern) if field}


@pytest.mark.parametrize("language", FAULTS_SPOKEN)
def test_what_is_wrong_with_a_rules_file_is_said_in_the_readers_language(language: str) -> None:
    speech = FAULTS_SPOKEN[language]
    assert speech.keys() == FAULTS.keys()
    assert [name for name in FAULTS if slots(speech[name]) != slots(FAULTS[name])] == []
    alike = {name for name in FAULTS if speech[name] == FAULTS[name]}
    assert alike <= {"inner"}
    for text, _, _ in BAD.values():
        with pytest.raises(RulesError) as caught:
            read(text)
        for problem in caught.value.problems:
            assert fault(problem.said, language) not in problem.text


def test_a_quotation_that_may_not_leave_leaves_in_no_language() -> None:
    with pytest.raises(RulesError) as caught:
        read('[[rule]]\nname = "a"\nlevel = "Daniel Okafor"')
    (problem,) = caught.value.problems
    for language in LANGUAGES:
        assert "Okafor" not in fault(problem.said, language) and "…" in fault(problem.said, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_every_notice_can_be_said(kind: Kind, language: str) -> None:
    for hazard in Hazard:
        said = tell(
            held(hazard) if kind is Kind.DIGEST else notice(kind, hazard),
            {"depot": DEPOT, "clinic": CLINIC},
            NOW,
            language,
            "a service",
        )
        text = " ".join((said.subject, *said.lines))
        assert "{" not in text and "?" not in text and "!" not in text
        assert ("Depot" in text) is (kind not in OF_THE_DESK)
        assert ("webhook" in text) is (kind in OF_CHANNELS)


OF_CHANNELS = (Kind.MUTE, Kind.SPEAKING, Kind.TEST)


def held(hazard: Hazard) -> Notice:
    """A digest of a warning and of one that is over by now."""
    parts = (notice(Kind.WARN, hazard), notice(Kind.ALL_CLEAR, hazard), notice(Kind.BLIND, hazard))
    return structs.replace(notice(Kind.DIGEST, hazard), parts=parts, covers=("a", "b", "c"))


def notice(kind: Kind, hazard: Hazard) -> Notice:
    return Notice(
        key="k", kind=kind, event="e", role="night", sites=("depot", "clinic"), level=Level.ORANGE, at=NOW, hazard=hazard,
        start=NOW - timedelta(hours=1), end=NOW + timedelta(hours=2), feed="feed",
        state=State.ENDED if kind is Kind.ALL_CLEAR else State.ACTIVE,
        why=(Reason("channel_fails", {"role": "night", "channel": "webhook", "said": "Wind"}),)
        if kind in OF_CHANNELS
        else (Reason("level_changed", {"was": 1, "is": 2}), Reason("ends_later", {"seconds": 1800})),
    )  # fmt: skip


def test_sentences_name_three_places_and_count_the_rest() -> None:
    sites = [DEPOT, CLINIC, DEPOT, CLINIC, DEPOT]
    said = event_sentence(
        Hazard.HAIL, Level.RED, State.ACTIVE, (None, NOW + timedelta(hours=1)), sites, NOW, "en"
    )
    assert said == "Hail, red: Depot, Clinic, Depot and 2 more, until 13:00 UTC."


def test_reasons_speak_words_not_codes() -> None:
    assert (
        reason(Reason("severity", {"severity": "Severe", "level": 2}), "fr")
        == "gravité selon l'émetteur, grave : orange"
    )
