# SPDX-License-Identifier: AGPL-3.0-or-later
"""The installation a command works on: its data folder and database, ready for use."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from tocsin.cli.main import Refusal


def open_store(folder: Path | None = None, fresh: bool = False) -> Path:
    """Load the store of this installation and bring its tables up to date; `fresh` empties the folder first.

    Everything that knows the tables is imported after this. Returns the data folder.
    """
    from tocsin.store import conf
    from tocsin.web.options import data_folder

    data = folder or data_folder(os.environ)
    try:
        if fresh:
            shutil.rmtree(data, ignore_errors=True)
        data.mkdir(parents=True, exist_ok=True)
        conf.setup("" if fresh else os.environ.get("DATABASE_URL", ""), data)
        conf.migrate()
    except ValueError as error:
        raise Refusal(str(error)) from None
    except OSError as error:
        raise Refusal(
            f"{data}: cannot be used ({error.strerror}); set TOCSIN_DATA to a folder of yours"
        ) from None
    return data


def looked(page: str, *what: str) -> None:
    """Say in the access log that somebody at a shell looked at the desk's records. After `open_store`."""
    from datetime import UTC, datetime

    from tocsin.store.looks import COMMAND, look

    look(COMMAND, page, " ".join(what), datetime.now(UTC))
