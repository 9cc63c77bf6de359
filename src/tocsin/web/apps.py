# SPDX-License-Identifier: AGPL-3.0-or-later
from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "tocsin.web"
    label = "web"
