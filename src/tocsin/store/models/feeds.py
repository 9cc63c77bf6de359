# SPDX-License-Identifier: AGPL-3.0-or-later
"""Feeds: how each fares, what it links to, what was wrong with it."""

from __future__ import annotations

from django.db import models


class FeedState(models.Model):
    """Cursor and health of one feed; saved in the same transaction as the entries it stands for."""

    name = models.CharField(max_length=100, primary_key=True)
    etag = models.CharField(max_length=300, blank=True, default="")
    last_modified = models.CharField(max_length=100, blank=True, default="")
    polled_at = models.DateTimeField(null=True)
    heard_at = models.DateTimeField(null=True)
    changed_at = models.DateTimeField(null=True)
    due_at = models.DateTimeField(null=True, db_index=True)
    lease_until = models.DateTimeField(null=True)
    full_at = models.DateTimeField(null=True)  # last answer that was not "nothing new"
    failures = models.IntegerField(default=0)
    fault = models.CharField(max_length=300, blank=True, default="")
    deaf_since = models.DateTimeField(null=True)
    watched_since = models.DateTimeField(null=True)
    lag_s = models.FloatField(null=True)
    body_sha256 = models.CharField(max_length=64, blank=True, default="")
    body_size = models.IntegerField(default=0)
    reports = models.IntegerField(default=0)
    refused = models.IntegerField(default=0)
    flaws = models.IntegerField(default=0)
    listed = models.JSONField(default=dict)  # message id -> event id, as last listed
    adrift_at = models.DateTimeField(null=True)  # last told that a message of it has no place
    adrift_level = models.IntegerField(default=0)
    rhythm = models.JSONField(default=dict)  # core.rhythm.Rhythm: how often it says something new


class FeedLink(models.Model):
    """An index entry whose message was fetched and taken in; saved with the message's own rows."""

    feed = models.CharField(max_length=100)
    entry = models.CharField(max_length=64)  # SHA-256 of the entry's id
    version = models.CharField(max_length=64)
    messages = models.JSONField(default=list)  # ids of the messages it led to
    listed_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["feed", "entry"], name="link_once")]


class FeedFlaw(models.Model):
    """The latest flaws and refusals of a feed: reason and place, never content."""

    feed = models.CharField(max_length=100, db_index=True)
    at = models.DateTimeField()
    kind = models.CharField(max_length=10)  # flaw | refused
    reason = models.CharField(max_length=300)
    where = models.CharField(max_length=200, blank=True, default="")
