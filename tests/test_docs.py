# SPDX-License-Identifier: AGPL-3.0-or-later
"""The docs say what the code says."""

import re
from pathlib import Path

import pytest
from tools.docs import pages

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("name", pages())
def test_a_generated_page_is_current(name: str) -> None:
    assert (ROOT / "docs" / name).read_text("utf-8") == pages()[name], "run make docs"


def test_the_readme_names_the_two_commands_and_real_targets() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.M))
    named = set(re.findall(r"`?make ([a-z-]+)", text))
    assert {"demo", "test"} <= named <= targets


@pytest.mark.parametrize(
    "page", sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]), ids=lambda p: p.name
)
def test_every_link_in_the_docs_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


def test_the_architecture_names_every_room() -> None:
    text = (ROOT / "docs/architecture.md").read_text("utf-8")
    rooms = {path.parent.name for path in (ROOT / "src/tocsin").glob("*/__init__.py")}
    assert {room for room in rooms if f"`{room}/`" not in text} == set()
