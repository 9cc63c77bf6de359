# SPDX-License-Identifier: AGPL-3.0-or-later
"""What waits for one target, and from one target to the next, without what waits for the others."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [("store", "0013_outbox_indexes")]

    operations = [
        migrations.AddIndex(
            "outbox",
            models.Index(
                fields=["channel", "address", "due_at", "id"],
                name="outbox_target",
                condition=models.Q(state="pending"),
            ),
        ),
    ]
