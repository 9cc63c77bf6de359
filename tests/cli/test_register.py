# SPDX-License-Identifier: AGPL-3.0-or-later
"""The commands of the register as an operator runs them."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests import databases
from tocsin.demo import FEEDS
from tocsin.store import models, register
from tocsin.store.keeps import USUAL
from tocsin.store.signet import FILE, HEAD, Signet


def tocsin(data: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TOCSIN", "DATABASE"))}
    env = {**kept, "TOCSIN_DATA": str(data), **more}
    command = [str(Path(sys.executable).parent / "tocsin"), *arguments]
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=False)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder whose log names the demo's feeds."""
    with databases.sqlite(tmp_path):
        now = register.watched(FEEDS, USUAL.by_class(), Signet(tmp_path))
        register.record(now, datetime(2026, 1, 1, tzinfo=UTC), Signet(tmp_path))
    return tmp_path


def test_the_register_is_one_json_object(data: Path) -> None:
    done = tocsin(data, "register", "--json", TOCSIN_CONTROLLER="Example plc", TOCSIN_KEEP_EVENTS_DAYS="12")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["controller"]["name"] == "Example plc"
    assert {"class": "events", "days": 12.0}.items() <= found["retention"][0].items()
    assert found["log"]["entries"][-1]["hash"] == found["log"]["head"]
    assert {"purposes", "feeds", "tables", "recipients", "refused", "rights"} <= found.keys()


@pytest.mark.parametrize(
    ("language", "head", "unsaid"),
    [
        ("en", "Until", "has not said"),
        ("fr", "Jusqu’à", "n’a pas"),
        ("de", "Bis", "nicht"),
        ("es", "Hasta", "no ha"),
    ],
)
def test_the_register_speaks_the_language_asked_for(
    data: Path, language: str, head: str, unsaid: str
) -> None:
    done = tocsin(data, "register", "--language", language)
    assert done.returncode == 0, done.stderr
    assert (
        head in done.stdout and unsaid in done.stdout.splitlines()[0] and "TOCSIN_CONTROLLER" in done.stdout
    )


@pytest.mark.parametrize("language", ["en", "fr", "de", "es"])
def test_the_register_for_people_says_what_its_json_says(data: Path, language: str) -> None:
    read = json.loads(tocsin(data, "register", "--json", "--language", language).stdout)
    done = tocsin(data, "register", "--language", language)
    assert done.returncode == 0, done.stderr
    told = [row[key] for row in read["purposes"] for key in ("purpose", "legal_basis")]
    told += [row[key] for row in read["rights"] for key in ("right", "article", "how")]
    told += [row["covers"] for row in read["retention"]] + [f"{row['days']:g}" for row in read["retention"]]
    told += [row["title"] for row in read["feeds"] + read["recipients"]]
    told += [row["reason"] for row in read["refused"]] + [row["until"] for row in read["tables"]]
    told += [read["log"]["head"], read["log"]["public_key"], ", ".join(read["tables"][0]["fields"])]
    assert set(" ".join(told).split()) <= set(re.sub("[│┃]", " ", done.stdout).split())


@pytest.mark.parametrize("name", ["Hall [/b] 3", "[red]Hall", ":warning: Hall"])
def test_a_table_shows_what_was_typed_as_it_was_typed(tmp_path: Path, name: str) -> None:
    assert tocsin(tmp_path, "roles", "tell", name, "console", "desk").returncode == 0
    listed = tocsin(tmp_path, "roles")
    assert listed.returncode == 0 and name in listed.stdout, listed.stderr


def test_before_the_first_start_nothing_is_said_to_be_read(tmp_path: Path) -> None:
    read = json.loads(tocsin(tmp_path, "register", "--json", TOCSIN_FEEDS="travel-au").stdout)
    assert read["log"]["entries"] == []
    assert [(feed["name"], feed["watched_since"]) for feed in read["feeds"]] == [("travel-au", None)]
    told = " ".join(tocsin(tmp_path, "register", TOCSIN_FEEDS="travel-au").stdout.split())
    assert f"(tocsin up): {read['feeds'][0]['title']}" in told
    done = tocsin(tmp_path, "register", "verify")
    assert done.returncode == 0 and "never started" in done.stdout + done.stderr


def test_verify_names_the_first_broken_entry(data: Path) -> None:
    good = tocsin(data, "register", "verify")
    assert good.returncode == 0 and "entries hold" in good.stdout
    head = good.stdout.split()[-1]
    assert tocsin(data, "register", "verify", "--seen", f" {head.upper()}").returncode == 0
    with sqlite3.connect(data / "tocsin.sqlite3") as base:
        base.execute("UPDATE store_registerentry SET facts = '{}' WHERE seq = 2")
    bad = tocsin(data, "register", "verify")
    assert bad.returncode == 1 and "entry 2" in bad.stderr and len(bad.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "column",
    [
        "at = 'yesterday'",
        "kind = CAST(x'ff' AS TEXT)",
        "kind = x'00'",
        """facts = '{"a":NaN}'""",
        """facts = '{"a":"\\ud800"}'""",
        f"facts = '{'[' * 9999}{']' * 9999}'",
        "facts = 'none', hash = ''",
    ],
)
def test_verify_names_an_entry_that_cannot_even_be_read(data: Path, column: str) -> None:
    with sqlite3.connect(data / "tocsin.sqlite3") as base:
        base.execute("PRAGMA ignore_check_constraints = 1")
        base.execute(f"UPDATE store_registerentry SET {column} WHERE seq = 7")
    bad = tocsin(data, "register", "verify")
    assert bad.returncode == 1 and "entry 7: it" in bad.stderr and len(bad.stderr.splitlines()) == 1


def test_a_mistyped_key_is_not_called_a_broken_log(data: Path) -> None:
    bad = tocsin(data, "register", "verify", "--key", "zz")
    assert bad.returncode == 1 and "--key: a public key is 64 digits" in bad.stderr
    right = f" {Signet(data).public.upper()}"
    assert tocsin(data, "register", "verify", "--key", right).returncode == 0


def test_verify_says_that_the_key_is_none(data: Path) -> None:
    (data / FILE).write_bytes(b"\xff")
    bad = tocsin(data, "register", "verify")
    assert bad.returncode == 1 and f"{FILE}: holds no key" in bad.stderr


def test_verify_says_that_the_key_is_gone_and_makes_no_other(data: Path) -> None:
    (data / FILE).unlink()
    bad = tocsin(data, "register", "verify")
    assert bad.returncode == 1 and f"{FILE}: missing" in bad.stderr and len(bad.stderr.splitlines()) == 1
    assert not (data / FILE).exists()


@pytest.mark.parametrize("left", [50, 3, 0])
def test_verify_says_that_the_end_of_the_log_is_gone(data: Path, left: int) -> None:
    with databases.opened("", data):
        models.RegisterEntry.objects.filter(seq__gt=left).delete()
    for _ in range(2):  # and says it still when the desk has written on
        bad = tocsin(data, "register", "verify")
        assert bad.returncode == 1 and "is missing" in bad.stderr and len(bad.stderr.splitlines()) == 1
        with databases.opened("", data):
            signet = Signet(data)
            register.record(register.watched(FEEDS[1:], USUAL.by_class(), signet), datetime.now(UTC), signet)


def test_a_log_cut_at_its_end_lacks_an_entry_seen_before(data: Path) -> None:
    head = tocsin(data, "register", "verify").stdout.split()[-1]
    with sqlite3.connect(data / "tocsin.sqlite3") as base:
        base.execute("DELETE FROM store_registerentry WHERE seq = (SELECT MAX(seq) FROM store_registerentry)")
    (data / HEAD).unlink()  # and what the desk noted of it, too
    assert tocsin(data, "register", "verify").returncode == 1
    assert tocsin(data, "register", "verify", "--seen", head).returncode == 1


def test_a_log_that_is_gone_with_its_note_is_missed_by_a_desk_that_has_read_feeds(data: Path) -> None:
    (data / HEAD).unlink()
    with databases.opened("", data):
        models.RegisterEntry.objects.all().delete()
    assert tocsin(data, "register", "verify").returncode == 0  # as on a desk just set up
    with databases.opened("", data):
        models.FeedState.objects.create(name="f", polled_at=datetime.now(UTC))
    bad = tocsin(data, "register", "verify")
    assert bad.returncode == 1 and "the log is empty" in bad.stderr


@pytest.mark.parametrize("paper", ["art30", "dpia", "balancing"])
@pytest.mark.parametrize("kind", ["md", "pdf"])
def test_each_paper_is_written_in_under_five_seconds(data: Path, paper: str, kind: str) -> None:
    out = data / f"paper.{kind}"
    before = os.times().children_user
    done = tocsin(data, "register", "export", paper, "--format", kind, "--out", str(out))
    assert done.returncode == 0, done.stderr
    assert out.read_bytes().startswith(b"%PDF" if kind == "pdf" else b"# ")
    assert os.times().children_user - before < 5


def test_retention_and_rights_speak_plainly(data: Path) -> None:
    done = tocsin(data, "retention", "run", "--json")
    assert done.returncode == 0 and json.loads(done.stdout)["clean"] is True
    shown = tocsin(data, "retention", "show", "--json")
    assert [json.loads(line)["class"] for line in shown.stdout.splitlines()] == list(USUAL._fields)
    password = data / "password"
    password.write_text("a long night shift")
    assert tocsin(data, "account", "add", "night", "--password-file", str(password)).returncode == 0
    assert json.loads(tocsin(data, "rights", "export", "night").stdout)["account"]["username"] == "night"
    assert tocsin(data, "rights", "erase", "night").returncode == 0
    gone = tocsin(data, "rights", "export", "night")
    assert gone.returncode == 1 and len(gone.stderr.splitlines()) == 1


def test_retention_leaves_no_older_copy_of_the_past(data: Path) -> None:
    past = data / "history" / "desk.parquet"
    past.parent.mkdir()
    past.write_bytes(b"Qx7Marker")
    assert tocsin(data, "retention", "run").returncode == 0
    assert past.read_bytes().startswith(b"PAR1")


def test_a_paper_that_cannot_be_written_is_one_line(data: Path) -> None:
    done = tocsin(data, "register", "export", "art30", "--out", str(data / "no" / "x.md"))
    assert done.returncode == 1 and len(done.stderr.splitlines()) == 1 and "x.md" in done.stderr


def test_the_access_log_can_be_asked_by_account_and_object(data: Path) -> None:
    with sqlite3.connect(data / "tocsin.sqlite3") as base:
        rows = [("duty", "2026-01-01", "event", "e1"), ("night", "2026-01-02", "event", "e2")]
        base.executemany("INSERT INTO store_access (account, at, page, object) VALUES (?, ?, ?, ?)", rows)
    for arguments, wanted in (
        ((), ["e2", "e1"]),
        (("--account", "duty"), ["e1"]),
        (("--object", "e2"), ["e2"]),
    ):
        done = tocsin(data, "access", "--json", *arguments)
        assert [json.loads(line)["object"] for line in done.stdout.splitlines()] == wanted, done.stderr


def test_a_look_at_a_shell_is_in_the_access_log(data: Path) -> None:
    for command in (("sites", "export"), ("roles",), ("access",)):
        assert tocsin(data, *command).returncode == 0
    found = [json.loads(line) for line in tocsin(data, "access", "--json").stdout.splitlines()]
    assert [(row["account"], row["page"]) for row in found] == [
        ("(command line)", page) for page in ("access", "roles", "sites")
    ]
    (data / "password").write_text("a long night shift")
    same = tocsin(data, "account", "add", "(command line)", "--password-file", str(data / "password"))
    assert same.returncode == 1 and "begin with a letter" in same.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("audit", "{data}", "--html", "{data}/none/report.html"), "name a file in a folder of yours"),
        (("access", "--limit", "0"), "Invalid value for '--limit'"),
    ],
)
def test_what_cannot_be_done_is_one_line_with_the_mend(
    data: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = tocsin(data, *(word.format(data=data) for word in arguments))
    assert done.returncode in (1, 2)
    (told,) = done.stderr.splitlines()
    assert said in told


def test_a_log_without_its_note_is_said_to_prove_less(data: Path) -> None:
    head = tocsin(data, "register", "verify").stdout.split()[-1]
    (data / HEAD).unlink()
    found = tocsin(data, "register", "verify")
    assert found.returncode == 1 and "register.head is missing" in found.stderr and "--seen" in found.stderr
    assert tocsin(data, "register", "verify", "--seen", head).returncode == 0


@pytest.mark.parametrize(
    ("language", "unread", "missing"),
    [
        ("en", "not read: a kind of file that is not read", "no such file or folder"),
        ("fr", "non lu: un genre de fichier qui n’est pas lu", "aucun fichier ni dossier"),
        ("de", "nicht gelesen: eine Dateiart, die nicht gelesen wird", "keine Datei und kein Ordner"),
        ("es", "no leído: un tipo de archivo que no se lee", "no existe tal archivo"),
    ],
)
def test_an_audit_that_did_not_read_all_says_so_in_its_language_and_its_exit(
    data: Path, language: str, unread: str, missing: str
) -> None:
    held = data / "held"
    held.mkdir()
    (held / "log.txt").write_text("Gate 3 shut at noon.")
    whole = tocsin(data, "audit", str(held), "--language", language)
    assert (whole.returncode, whole.stderr) == (0, "")
    (held / "plan.dwg").write_bytes(b"AC1032" + bytes(600))
    for form in ((), ("--json",)):
        part = tocsin(data, "audit", str(held), "--language", language, *form)
        assert part.returncode == 3
        assert unread.partition(": ")[2] in part.stdout + part.stderr
    assert unread in tocsin(data, "audit", str(held), "--language", language).stderr
    gone = tocsin(data, "audit", str(held / "none"), "--language", language)
    assert gone.returncode == 1 and missing in gone.stderr


def test_verify_holds_the_log_against_an_earlier_output(data: Path) -> None:
    earlier = data / "earlier.json"
    earlier.write_text(tocsin(data, "register", "--json").stdout)
    good = tocsin(data, "register", "verify")
    assert "--seen HASH" in good.stderr, "and says what it cannot promise alone"
    good = tocsin(data, "register", "verify", "--against", str(earlier))
    assert (good.returncode, good.stderr) == (0, "")
    with databases.opened("", data):
        signet = Signet(data)
        models.RegisterEntry.objects.filter(seq__gt=9).delete()
        signet.note(list(register.entries())[-1])
    assert tocsin(data, "register", "verify").returncode == 0
    bad = tocsin(data, "register", "verify", "--against", str(earlier))
    assert bad.returncode == 1 and "no entry has the hash" in bad.stderr
    earlier.write_text("[]")
    bad = tocsin(data, "register", "verify", "--against", str(earlier))
    assert bad.returncode == 1 and "not an output of" in bad.stderr and len(bad.stderr.splitlines()) == 1


def test_verify_names_a_feed_that_was_read_unlogged(data: Path) -> None:
    with databases.opened("", data):
        models.FeedState.objects.create(name="elsewhere", polled_at=datetime(2026, 1, 2, tzinfo=UTC))
    bad = tocsin(data, "register", "verify")
    assert bad.returncode == 1 and "elsewhere was read at 2026-01-02" in bad.stderr
    assert len(bad.stderr.splitlines()) == 1
