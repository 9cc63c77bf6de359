# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tests of extras: a file is collected only where its library is installed (`pip install -e .[spacy]`)."""

from importlib.util import find_spec

collect_ignore = [file for library, file in {"spacy": "test_spacy.py"}.items() if find_spec(library) is None]
