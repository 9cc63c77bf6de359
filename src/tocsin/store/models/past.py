# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tables of what was said of sites and what became of it."""

from __future__ import annotations

from django.db import models


class Forecast(models.Model):
    """What was first said of sites of an event; `sites` is a JSON list. `settled` once their outcome is known."""

    event = models.CharField(max_length=40, db_index=True)
    at = models.DateTimeField()
    probability = models.FloatField()
    sites = models.BinaryField()
    settled = models.BooleanField(default=False, db_index=True)


class Disposition(models.Model):
    """What the desk says an event did: one of five words, for all its sites or one."""

    event = models.CharField(max_length=40)
    site = models.CharField(max_length=100, blank=True, default="")
    outcome = models.CharField(max_length=20)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["event", "site"], name="disposition_once")]


class Judged(models.Model):
    """A past impact and what became of it: what scores are made of. `known_at` is when the outcome was known."""

    event = models.CharField(max_length=40)
    site = models.CharField(max_length=100, db_index=True)
    source = models.CharField(max_length=100)
    hazard = models.CharField(max_length=30)
    severity = models.CharField(max_length=10)
    certainty = models.CharField(max_length=10)
    band = models.SmallIntegerField()
    region = models.CharField(max_length=60)  # the site's time zone
    level = models.SmallIntegerField()
    probability = models.FloatField()
    issued = models.DateTimeField(db_index=True)
    start = models.DateTimeField(null=True)
    end = models.DateTimeField(null=True)
    told_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=20)
    how = models.CharField(max_length=10)
    known_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["event", "site"], name="judged_once")]
