# SPDX-License-Identifier: AGPL-3.0-or-later
"""The desk: who is told where, what holds deliveries back, which rules are in force."""

from __future__ import annotations

from django.db import models

from tocsin.core.guard.watches.typed import label
from tocsin.store.typed import TypedField, TypedList


class Role(models.Model):
    """A function on the desk; `language` is what it is told in."""

    name = TypedField(max_length=60, primary_key=True, judged=label)
    language = models.CharField(max_length=10, default="en")


class Target(models.Model):
    """Where a role is told. `secret` is encrypted at rest and never leaves in a page, a log or an export;
    `muted_at`: since when it takes no notices, and somebody else knows."""

    role = models.ForeignKey(Role, models.CASCADE, related_name="targets")
    channel = models.CharField(max_length=30)
    address = models.CharField(max_length=500)
    secret = models.BinaryField(null=True)
    muted_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["role", "channel", "address"], name="target_once")]


class Silence(models.Model):
    """Deliveries held back for a while: `core.route.quiet.Silence`. Ending one early moves its end."""

    start = models.DateTimeField()
    end = models.DateTimeField(db_index=True)
    why = TypedField(max_length=200)
    by = TypedField(max_length=60, blank=True, default="")  # a role
    sites = models.JSONField(default=list)
    tags = TypedList(default=list, judged=label)
    hazards = models.JSONField(default=list)
    events = models.JSONField(default=list)
    roles = TypedList(default=list, judged=label)


class Shift(models.Model):
    """A role on duty that the rota's own turns do not say: an override, or from a calendar."""

    rota = models.CharField(max_length=60, db_index=True)
    role = models.CharField(max_length=60)
    start = models.DateTimeField()
    end = models.DateTimeField()
    origin = models.CharField(max_length=10)  # override | calendar


class PostureSwitch(models.Model):
    """A posture switched by hand; without a row its dates hold."""

    name = models.CharField(max_length=60, primary_key=True)
    on = models.BooleanField()
    at = models.DateTimeField()
    by = TypedField(max_length=60, blank=True, default="")  # a role


class PostureTurn(models.Model):
    """The log of postures: when each began and ended, by date or by hand."""

    name = models.CharField(max_length=60)
    on = models.BooleanField()
    at = models.DateTimeField(db_index=True)
    by_hand = models.BooleanField(default=False)


class Drill(models.Model):
    """A drill: while it runs, messages marked Exercise are told, marked as such."""

    start = models.DateTimeField()
    end = models.DateTimeField()


class Rulebook(models.Model):
    """The rules in force, as their text; the newest row counts. The old ones stay, for `why`."""

    at = models.DateTimeField()
    mark = models.CharField(max_length=16)
    origin = models.CharField(max_length=10)  # file | desk
    text = models.TextField()
