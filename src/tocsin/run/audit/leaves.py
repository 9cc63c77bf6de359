# SPDX-License-Identifier: AGPL-3.0-or-later
"""On which page of an office document something is said.

A text flows, and only where its writer broke a page, or noted where one ended on the last screen, does the file know of pages
(ECMA-376 part 1, 17.3.1.23, 17.3.3.1 and 17.3.3.13). Without any of these there is no page to tell.
"""

from __future__ import annotations

from typing import Any


class Said:
    """Words that are put together, with the page of the first of them."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._page = 0

    def add(self, text: str, page: int) -> None:
        self._words.append(text)
        if not self._page and text.strip():
            self._page = page

    def taken(self) -> tuple[str, int]:
        """What was said and where; nothing is left."""
        said, page = "".join(self._words), self._page
        self._words, self._page = [], 0
        return said, page


class Pages:
    """Counts pages while a document is walked through; `at` is 0 where the file knows of none."""

    def __init__(self, root: Any) -> None:
        # Where a screen's breaks are noted the writer's own are among them.
        self._noted = next(root.iter("{*}lastRenderedPageBreak"), None) is not None
        self.at = int(self._noted or any(map(_breaks, root.iter("{*}br", "{*}pageBreakBefore"))))

    def pass_by(self, node: Any, local: str) -> None:
        if self._noted:
            self.at += local == "lastRenderedPageBreak"
        elif self.at and local in ("br", "pageBreakBefore"):
            self.at += _breaks(node)


def _breaks(node: Any) -> bool:
    said = {key.rpartition("}")[2]: value for key, value in node.items()}
    if node.tag.endswith("}br"):
        return said.get("type") == "page"
    return said.get("val", "1") not in ("0", "false", "off")
