# SPDX-License-Identifier: AGPL-3.0-or-later
"""How the pages' own errors are logged: each line looked at before it is written."""

from __future__ import annotations

import logging

from tocsin.core.guard.outgoing import leaving


class Looked(logging.Formatter):
    """An error may repeat what somebody sent; a line that speaks of people is withheld."""

    def format(self, record: logging.LogRecord) -> str:
        return "\n".join(leaving(line, "log") for line in super().format(record).splitlines())
