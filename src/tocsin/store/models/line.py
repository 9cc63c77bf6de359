# SPDX-License-Identifier: AGPL-3.0-or-later
"""The line itself: who holds it, what changed, what is watched, who looked."""

from __future__ import annotations

from django.db import models


class Line(models.Model):
    """One row. `epoch` counts who has taken the line; an older holder's save is refused. `revision`
    counts changes to sites, roles and targets, so that a running line reads them anew; `desk` those to what
    is held back, who is on duty and which posture holds; `sites` those to sites alone."""

    epoch = models.BigIntegerField(default=0)
    revision = models.BigIntegerField(default=0)
    desk = models.BigIntegerField(default=0, db_default=0)
    sites = models.BigIntegerField(default=0, db_default=0)


class Ledger(models.Model):
    """One row per change that open pages must hear of; the server-sent stream reads on from an id."""

    at = models.DateTimeField()
    what = models.CharField(max_length=12)  # event | notice | feed | site
    ref = models.CharField(max_length=140)
    level = models.SmallIntegerField(default=0)


class RegisterEntry(models.Model):
    """The log of what is watched: `core.chainlog`'s entries, signed. Only ever added to."""

    seq = models.IntegerField(primary_key=True)
    at = models.DateTimeField()
    kind = models.CharField(max_length=30)
    subject = models.CharField(max_length=140)
    facts = models.JSONField(default=dict)
    previous = models.CharField(max_length=64)
    hash = models.CharField(max_length=64, unique=True)
    signature = models.CharField(max_length=128)


class Access(models.Model):
    """Which account looked at what, when; no address of a machine, no search words."""

    account = models.CharField(max_length=150, db_index=True)
    at = models.DateTimeField(db_index=True)
    page = models.CharField(max_length=60)
    object = models.CharField(max_length=200, blank=True, default="")
