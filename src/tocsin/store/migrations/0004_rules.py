# SPDX-License-Identifier: AGPL-3.0-or-later
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0003_apart")]
    operations = [
        migrations.CreateModel(
            name="Rulebook",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                ("mark", models.CharField(max_length=16)),
                ("origin", models.CharField(max_length=10)),
                ("text", models.TextField()),
            ],
        ),
    ]
