# SPDX-License-Identifier: AGPL-3.0-or-later
"""The pages. Django is set up before any of these modules names a model."""

import os
import tempfile

from tocsin.store import conf

conf.setup("", os.environ.get("TOCSIN_DATA") or tempfile.mkdtemp(prefix="tocsin-web-"))
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")  # Playwright keeps a loop in the test's own thread
