# SPDX-License-Identifier: AGPL-3.0-or-later
"""Thin tables. A `record` column is the msgspec JSON of the core record; the other columns exist to query.

No raw bytes of a feed, no person, no free field: what is not in `core.model` has nowhere to go.
"""

from __future__ import annotations

from django.db import models

from tocsin.core.guard.watches.typed import label, place_name
from tocsin.store.past import Disposition as Disposition
from tocsin.store.past import Forecast as Forecast
from tocsin.store.past import Judged as Judged
from tocsin.store.typed import TypedField, TypedList

UNSENT = models.Q(state__in=["pending", "sending"])


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
