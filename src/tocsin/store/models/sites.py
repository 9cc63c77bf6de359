# SPDX-License-Identifier: AGPL-3.0-or-later
"""Places, and what events do to them."""

from __future__ import annotations

from django.db import models

from tocsin.core.guard.watches.typed import label, place_name
from tocsin.store.typed import TypedField, TypedList


class Site(models.Model):
    """`level` is no column: it follows from the open events, and `patches.graded` sets it."""

    level = 0
    id = models.CharField(max_length=100, primary_key=True)
    name = TypedField(max_length=200, judged=place_name)
    lat = models.FloatField()
    lon = models.FloatField()
    radius_m = models.FloatField(default=0)
    timezone = models.CharField(max_length=60, default="UTC")
    tags = TypedList(default=list, judged=label)
    criticality = models.SmallIntegerField(default=1)
    responsible = TypedField(max_length=60, default="duty", judged=label)
    opening_hours = TypedField(max_length=200, blank=True, default="")
    footprint = models.BinaryField(null=True)


class Patched(models.Model):
    """Impacts of one event that are alike but for site and distance; `sites` is JSON, site id -> metres.
    `why` is without the place, which follows from basis and distance."""

    event = models.CharField(max_length=40, db_index=True)
    level = models.SmallIntegerField()
    start = models.DateTimeField(null=True)
    end = models.DateTimeField(null=True)
    inside = models.BooleanField()
    basis = models.CharField(max_length=10)
    probability = models.FloatField(null=True)
    why = models.JSONField(default=list)
    since = models.DateTimeField()
    sites = models.BinaryField()

    class Meta:
        abstract = True


class Patch(Patched):
    """What the hazard's own law finds: what pages, scores and ratings speak of."""


class Beyond(Patched):
    """What only a rule that looks farther finds; told by that rule, and no page's or score's business."""


class Impact(models.Model):
    """One event at one site: a view that unfolds the patches. To read, not to write."""

    id = models.CharField(max_length=130, primary_key=True)
    patch = models.BigIntegerField()
    event = models.CharField(max_length=40)
    site = models.CharField(max_length=100)
    level = models.SmallIntegerField()
    start = models.DateTimeField(null=True)
    end = models.DateTimeField(null=True)
    distance_m = models.FloatField()
    inside = models.BooleanField()
    basis = models.CharField(max_length=10)
    probability = models.FloatField(null=True)
    why = models.JSONField(default=list)
    since = models.DateTimeField()

    class Meta:
        managed = False
        db_table = "store_impact"
