# SPDX-License-Identifier: AGPL-3.0-or-later
"""One table of settings: read as documented, documented as read, secrets never shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import ROOT
from tocsin.web import keys, options
from tocsin.web.options import OptionError, Settings


def test_the_settings_page_is_the_table() -> None:
    assert (ROOT / "docs/settings.md").read_text("utf-8") == options.table()


def test_every_setting_the_web_asks_for_is_in_the_table() -> None:
    text = (ROOT / "src/tocsin/web/settings.py").read_text("utf-8")
    for name in {o.name for o in options.OPTIONS} - {"TOCSIN_DATA"}:
        assert options.Settings({}).text(name) == next(o.default for o in options.OPTIONS if o.name == name)
    assert "os.environ[" not in text


def test_the_environment_wins_over_the_file_and_the_file_over_the_default(tmp_path: Path) -> None:
    (tmp_path / "tocsin.toml").write_text('TOCSIN_HOSTS = ["a.example", "b.example"]\nTOCSIN_HTTPS = true\n')
    found = options.load({"TOCSIN_DATA": str(tmp_path), "TOCSIN_HTTPS": "no"})
    assert found.list("TOCSIN_HOSTS") == ["a.example", "b.example"]
    assert not found.flag("TOCSIN_HTTPS") and found.number("TOCSIN_SHIFT_HOURS") == 8
    assert [found.origin(n) for n in ("TOCSIN_HTTPS", "TOCSIN_HOSTS", "TOCSIN_URL")] == [
        "environment",
        "file",
        "default",
    ]


def test_secrets_come_from_files_and_are_never_shown(tmp_path: Path) -> None:
    secret = tmp_path / "key"
    secret.write_text("hush\n")
    found = Settings({"TOCSIN_SECRET_KEY_FILE": str(secret)})
    assert found.text("TOCSIN_SECRET_KEY") == "hush" and found.shown("TOCSIN_SECRET_KEY") == "set"
    with pytest.raises(OptionError, match="TOCSIN_SECRET_KEY_FILE: .* cannot be read"):
        Settings({"TOCSIN_SECRET_KEY_FILE": str(tmp_path / "no")}).text("TOCSIN_SECRET_KEY")


@pytest.mark.parametrize(
    ("text", "said"),
    [("TOCSIN_HTPS = true", "no such setting: TOCSIN_HTPS"), ("= ?", "not readable as TOML")],
)
def test_a_bad_file_is_named_with_its_mend(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "tocsin.toml").write_text(text)
    with pytest.raises(OptionError, match=said):
        options.load({"TOCSIN_DATA": str(tmp_path)})


@pytest.mark.parametrize("value", ["maybe", "2"])
def test_a_flag_is_yes_or_no(value: str) -> None:
    with pytest.raises(OptionError, match="TOCSIN_HTTPS: neither yes nor no"):
        Settings({"TOCSIN_HTTPS": value}).flag("TOCSIN_HTTPS")


@pytest.mark.parametrize("value", ["0", "-1", "nan", "eight", "1e9"])
def test_a_number_is_above_zero(value: str) -> None:
    with pytest.raises(OptionError, match="TOCSIN_SHIFT_HOURS: not a number above 0"):
        Settings({"TOCSIN_SHIFT_HOURS": value}).number("TOCSIN_SHIFT_HOURS")


def test_the_session_key_is_made_once_and_readable_by_nobody_else(tmp_path: Path) -> None:
    made = keys.session_key("", tmp_path)
    assert keys.session_key("", tmp_path) == made and len(made) > 40
    assert (tmp_path / keys.FILE).stat().st_mode & 0o077 == 0
    assert keys.session_key("given", tmp_path) == "given"
