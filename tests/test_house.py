# SPDX-License-Identifier: AGPL-3.0-or-later
"""The house: import rules, one door for Cleared, two doors to the network, sizes, names."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src/tocsin"
FILES = sorted(path for path in SOURCE.rglob("*.py") if "migrations" not in path.parts)
NETWORK = {"socket", "ssl", "aiohttp", "httpx", "smtplib", "http.client", "requests"}
DOORS = {"run/wire.py", "run/mail.py", "run/egress.py", "run/fetch.py", "run/send.py", "run/address.py"}


def name(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def test_imports_go_one_way() -> None:
    command = [str(Path(sys.executable).parent / "lint-imports")]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout


def test_only_the_gate_builds_a_cleared() -> None:
    builders = {name(path) for path in FILES if re.search(r"\bCleared\(", path.read_text("utf-8"))}
    assert builders == {"core/guard/gate.py"}


def test_only_the_doors_touch_the_network() -> None:
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            modules += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not NETWORK & set(modules) or name(path) in DOORS, (name(path), modules)


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_file_says_its_licence_and_stays_small(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.startswith("# SPDX-License-Identifier: AGPL-3.0-or-later"), path
    if not _is_data(path):
        assert len(text.splitlines()) <= 420, path


def _is_data(path: Path) -> bool:
    """Word lists and tables are as long as the world is."""
    if path.name == "kernel.py":  # numba compiles one module's loops together
        return True
    return any(part in {"words", "lexicon", "terms", "prose"} for part in path.parts) or "words" in path.name


def test_no_room_is_called_utils() -> None:
    words = {part for path in FILES for part in re.split(r"[_/.]", name(path))}
    assert not words & {"utils", "util", "helper", "helpers", "manager", "misc"}


def test_nobody_opens_an_address_around_the_doors() -> None:
    around = {
        name(path) for path in FILES if re.search(r"\b(urlopen|create_connection)\(", path.read_text("utf-8"))
    }
    assert around <= {"run/wire.py"}
