# SPDX-License-Identifier: AGPL-3.0-or-later
"""The desk as an ASGI application."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tocsin.web.settings")
application = get_asgi_application()
