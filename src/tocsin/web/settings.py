# SPDX-License-Identifier: AGPL-3.0-or-later
"""Django's settings, from ours (options.py)."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from tocsin.store.database import databases
from tocsin.store.keeps import CLASSES, Keeps, days
from tocsin.web import keys, options

HERE = Path(__file__).resolve().parent
OURS = options.load()
DATA = options.data_folder(os.environ)

DEBUG = False
RULES_FILE = OURS.text("TOCSIN_RULES")
SECRET_KEY = keys.session_key(OURS.text("TOCSIN_SECRET_KEY"), DATA)
ALLOWED_HOSTS = OURS.list("TOCSIN_HOSTS")
DATABASES: dict[str, dict[str, Any]] = databases(OURS.text("DATABASE_URL"), DATA)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "allauth",
    "allauth.account",
    "csp",
    "tocsin.store",
    "tocsin.web",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "tocsin.web.files.Files",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "tocsin.web.access.AccessLog",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "templates"],
        "OPTIONS": {
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    [
                        "django.template.loaders.filesystem.Loader",
                        "django.template.loaders.app_directories.Loader",
                    ],
                )
            ],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "tocsin.web.context.desk",
            ],
        },
    }
]
ROOT_URLCONF = "tocsin.web.urls"
ASGI_APPLICATION = "tocsin.web.asgi.application"

# Sign-in: local accounts only, made by the operator; nobody signs up.
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
ACCOUNT_ADAPTER = "tocsin.web.people.ClosedDoor"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_ON_GET = False
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_LOGOUT_REDIRECT_URL = "/accounts/login/"

# Nothing comes from anywhere else, and nothing inline runs.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "worker-src": [SELF],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
HTTPS = OURS.flag("TOCSIN_HTTPS")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = HTTPS
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "tocsin.web.desk.errors.csrf"
if HTTPS:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS]

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = True
LANGUAGE_CODE = OURS.text("TOCSIN_LANGUAGE")
LANGUAGES = [("en", _("English")), ("fr", _("French")), ("de", _("German")), ("es", _("Spanish"))]
LOCALE_PATHS = [HERE / "locale"]

STATIC_URL = "/static/"
STATIC_ROOT = None
STATICFILES_DIRS = [HERE / "static"]
STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_MAX_AGE = 600
WHITENOISE_MIMETYPES = {".mjs": "text/javascript"}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"looked": {"()": "tocsin.web.logs.Looked"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "looked"}},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "ERROR", "propagate": False},
        "django.security.DisallowedHost": {"handlers": [], "propagate": False},
    },
}
SHIFT_HOURS = OURS.number("TOCSIN_SHIFT_HOURS")
DESK_ZONE = OURS.text("TOCSIN_TIMEZONE")
CONTROLLER, CONTACT = OURS.text("TOCSIN_CONTROLLER"), OURS.text("TOCSIN_CONTACT")
KEEPS = Keeps(*(days(OURS.number(f"TOCSIN_KEEP_{name.upper()}_DAYS")) for name in CLASSES))
DEMO = OURS.flag("TOCSIN_DEMO")
API_TOKEN = OURS.text("TOCSIN_API_TOKEN")
