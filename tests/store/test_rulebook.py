# SPDX-License-Identifier: AGPL-3.0-or-later
"""The rules in force: what cannot be read never replaces what could."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tocsin.core.route.read import RulesError
from tocsin.core.route.rules import USUAL
from tocsin.run.rulesfile import RulesFile
from tocsin.store import helm, rulebook

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
RULES = '[[rule]]\nname = "{}"\n'


pytestmark = pytest.mark.usefixtures("store")


def test_without_rules_the_usual_one_holds() -> None:
    assert rulebook.load() == USUAL
    assert rulebook.text() == ""


def test_a_bad_text_leaves_the_old_rules_running() -> None:
    assert rulebook.keep(RULES.format("a"), rulebook.DESK, NOW)
    with pytest.raises(RulesError):
        rulebook.keep("[[rule]]", rulebook.DESK, NOW)
    assert [rule.name for rule in rulebook.load().rules] == ["a"]


def test_the_same_text_is_kept_once_and_a_new_one_is_noticed_by_the_line() -> None:
    before = helm.revision()
    assert rulebook.keep(RULES.format("a"), rulebook.DESK, NOW)
    assert not rulebook.keep(RULES.format("a"), rulebook.DESK, NOW)
    assert helm.revision() == before + 1


def test_a_file_is_followed_and_its_errors_change_nothing(tmp_path: Path) -> None:
    path = tmp_path / "rules.toml"
    file = RulesFile(path)
    file.follow(NOW)  # not there: said, not raised
    for step, (text, names) in enumerate(
        [(RULES.format("a"), ["a"]), ("[[rule]]", ["a"]), (RULES.format("b"), ["b"]), ("\xff", ["b"])]
    ):
        path.write_bytes(text.encode("latin-1"))
        os.utime(path, (step, step))
        file.follow(NOW)
        assert [rule.name for rule in rulebook.load().rules] == names
