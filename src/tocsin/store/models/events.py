# SPDX-License-Identifier: AGPL-3.0-or-later
"""What happens: events, the messages they are made of, what was told and decided of them."""

from __future__ import annotations

from django.db import models


class Event(models.Model):
    id = models.CharField(max_length=40, primary_key=True)
    hazard = models.CharField(max_length=30, db_index=True)
    state = models.CharField(max_length=12, db_index=True)
    level = models.SmallIntegerField(default=0)
    onset = models.DateTimeField(null=True)
    expires = models.DateTimeField(null=True)
    ends = models.DateTimeField(null=True)
    first_seen = models.DateTimeField()
    changed_at = models.DateTimeField(db_index=True)
    sites = models.IntegerField(default=0)
    open = models.BooleanField(default=True, db_index=True)
    merged_into = models.CharField(max_length=40, blank=True, default="")
    west = models.FloatField(null=True)
    south = models.FloatField(null=True)
    east = models.FloatField(null=True)
    north = models.FloatField(null=True)
    record = models.BinaryField()


class Message(models.Model):
    """One cleared report in an event's chain; `record` is the Cleared. `seen`: its body had come, `parsed`: it was
    read and cleared, `received`: the step that took it in."""

    feed = models.CharField(max_length=100)
    message = models.CharField(max_length=300)
    part = models.CharField(max_length=200, blank=True, default="")
    event = models.CharField(max_length=40, db_index=True)
    sent = models.DateTimeField(null=True)
    seen = models.DateTimeField(null=True)
    parsed = models.DateTimeField(null=True)
    received = models.DateTimeField(db_index=True)
    sha256 = models.CharField(max_length=64)
    absent_since = models.DateTimeField(null=True)
    record = models.BinaryField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["feed", "message", "part", "sha256"], name="message_once")
        ]


class Told(models.Model):
    event = models.CharField(max_length=140)
    role = models.CharField(max_length=60)
    record = models.BinaryField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["event", "role"], name="told_once")]


class Decision(models.Model):
    """Why a role was told, or not, at a time: what `why` answers from."""

    event = models.CharField(max_length=40, db_index=True)
    role = models.CharField(max_length=60)
    at = models.DateTimeField()
    notice = models.CharField(max_length=64, blank=True, default="")
    why = models.JSONField(default=list)


class Apart(models.Model):
    """Two voices (digests of their names) that somebody keeps apart although they look like one thing."""

    event = models.CharField(max_length=40)
    a = models.CharField(max_length=16)
    b = models.CharField(max_length=16)
    feed = models.CharField(max_length=100)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["a", "b"], name="apart_once")]
