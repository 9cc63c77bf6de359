# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notices on their way: what is told, what waits, the outbox."""

from __future__ import annotations

from django.db import models

UNSENT = models.Q(state__in=["pending", "sending"])


class Notice(models.Model):
    """What a role was told, or will be: `course` is out, held (it waits) or bundled (told with the notice named by
    `bundle`). One that is out may have a bundle, too: the share of a channel that was full."""

    key = models.CharField(max_length=64, primary_key=True)
    kind = models.CharField(max_length=10)
    event = models.CharField(max_length=40, blank=True, db_index=True)
    feed = models.CharField(max_length=100, blank=True, default="")
    role = models.CharField(max_length=60)
    level = models.SmallIntegerField()
    at = models.DateTimeField(db_index=True)
    acked_at = models.DateTimeField(null=True)
    acked_by = models.CharField(max_length=60, blank=True, default="")  # a role
    course = models.CharField(max_length=8, default="out", db_default="out")
    bundle = models.CharField(max_length=64, blank=True, default="", db_default="", db_index=True)
    record = models.BinaryField()
    text = models.JSONField(default=dict)  # {"subject": ..., "lines": [...], "language": ...}


class Wait(models.Model):
    """What waits for time or an answer, as the last step left it: `core.route.waits`, by its key."""

    key = models.CharField(max_length=300, primary_key=True)
    due = models.DateTimeField(null=True)
    record = models.BinaryField()


class Answer(models.Model):
    """A role took a notice of an event on: from the link in the message, the desk, a command or a reply."""

    event = models.CharField(max_length=40, blank=True)
    notice = models.CharField(max_length=64, db_index=True)
    role = models.CharField(max_length=60)
    at = models.DateTimeField(db_index=True)
    how = models.CharField(max_length=10)


class Outbox(models.Model):
    """pending -> sending(lease) -> sent | failed | dropped. `key` is the idempotency key of every repeat."""

    notice = models.ForeignKey(Notice, models.CASCADE, related_name="outbox")
    kind = models.CharField(max_length=10)
    channel = models.CharField(max_length=30)
    address = models.CharField(max_length=500)
    key = models.CharField(max_length=64, unique=True)
    thread = models.CharField(max_length=140)  # recipient and event: order is kept inside
    state = models.CharField(max_length=8, default="pending")
    lease_until = models.DateTimeField(null=True)
    due_at = models.DateTimeField()
    attempts = models.IntegerField(default=0)
    queued_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)
    accepted_at = models.DateTimeField(null=True)
    fault = models.CharField(max_length=300, blank=True, default="")

    class Meta:
        indexes = [
            models.Index(fields=["due_at", "id"], name="outbox_pending", condition=models.Q(state="pending")),
            models.Index(
                fields=["channel", "address", "due_at", "id"],
                name="outbox_target",
                condition=models.Q(state="pending"),
            ),
            models.Index(fields=["lease_until"], name="outbox_leased", condition=models.Q(state="sending")),
            models.Index(fields=["thread", "id"], name="outbox_thread"),
            models.Index(fields=["id"], name="outbox_digests", condition=UNSENT & models.Q(kind="digest")),
        ]


class Behind(models.Model):
    """The outbox row `row` waits until `before` is settled, although it is of another thread: a digest speaks of
    several events."""

    row = models.ForeignKey(Outbox, models.CASCADE, related_name="+")
    before = models.ForeignKey(Outbox, models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["row", "before"], name="behind_once")]
