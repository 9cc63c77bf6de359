# SPDX-License-Identifier: AGPL-3.0-or-later

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0010_beyond")]

    operations = [
        migrations.AddField(
            model_name="line",
            name="sites",
            field=models.BigIntegerField(db_default=0, default=0),
        ),
    ]
