# SPDX-License-Identifier: AGPL-3.0-or-later
from django.apps import AppConfig


class StoreConfig(AppConfig):
    name = "tocsin.store"
    label = "store"
    default_auto_field = "django.db.models.BigAutoField"
