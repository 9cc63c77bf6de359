# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is due, what is leased and what went before in a thread: each found by an index, however much was ever sent."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [("store", "0012_behind")]

    operations = [
        migrations.RemoveIndex("outbox", "outbox_due"),
        migrations.RemoveIndex("outbox", "outbox_order"),
        migrations.RemoveIndex("outbox", "outbox_target"),
        migrations.AddIndex(
            "outbox",
            models.Index(fields=["due_at", "id"], name="outbox_pending", condition=models.Q(state="pending")),
        ),
        migrations.AddIndex(
            "outbox",
            models.Index(fields=["lease_until"], name="outbox_leased", condition=models.Q(state="sending")),
        ),
        migrations.AddIndex("outbox", models.Index(fields=["thread", "id"], name="outbox_thread")),
    ]
