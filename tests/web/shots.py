# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pictures of every page, dark and light, wide and narrow: `python -m tests.web.shots FOLDER [PAGE...]`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from tests.web import browser, conftest

SIZES = {"wide": (1440, 900), "390": (390, 844)}


def main(folder: Path, wanted: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    filled, _ = conftest.templates(Path(tempfile.mkdtemp()), Path(tempfile.mkdtemp()))
    with (
        sync_playwright() as play,
        conftest.staged(filled, Path(tempfile.mkdtemp())),
        conftest.served() as address,
    ):
        chromium = browser.launch(play)
        pages = browser.pages()
        for theme in ("dark", "light"):
            for name, (width, height) in SIZES.items():
                _shoot(chromium, address, pages, folder, theme, name, width, height, wanted)


def _shoot(
    chromium: Any,
    address: str,
    pages: dict[str, str],
    folder: Path,
    theme: str,
    size: str,
    width: int,
    height: int,
    wanted: list[str],
) -> None:
    context = chromium.new_context(viewport={"width": width, "height": height}, color_scheme=theme)
    page = context.new_page()
    for name, path in pages.items():
        if wanted and name not in wanted:
            continue
        if name != "login":
            browser.sign_in(page, address)
        page.goto(address + path)
        browser.settled(page)
        page.wait_for_timeout(1500)
        page.screenshot(
            path=folder / f"{name}-{theme}-{size}.png", full_page=name != "home" and size != "390"
        )
    context.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
