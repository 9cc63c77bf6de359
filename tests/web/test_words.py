# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every word on the pages has its French, German and Spanish."""

import subprocess
import sys

from tests.conftest import ROOT
from tocsin.core.words import LANGUAGES


def test_no_word_of_the_pages_lacks_its_translation() -> None:
    done = subprocess.run([sys.executable, ROOT / "scripts/words", "check"], capture_output=True, text=True)
    assert done.stderr == "" and done.returncode == 0


def test_every_language_of_the_notices_has_its_pages() -> None:
    have = {path.parts[-3] for path in (ROOT / "src/tocsin/web/locale").glob("*/LC_MESSAGES/django.po")}
    assert have | {"en"} == set(LANGUAGES)
