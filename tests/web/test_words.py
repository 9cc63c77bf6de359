# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every word on the pages has its French."""

import subprocess
import sys

from tests.conftest import ROOT


def test_no_word_of_the_pages_lacks_its_french() -> None:
    done = subprocess.run([sys.executable, ROOT / "scripts/words", "check"], capture_output=True, text=True)
    assert done.stderr == "" and done.returncode == 0
