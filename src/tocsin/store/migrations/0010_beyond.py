# SPDX-License-Identifier: AGPL-3.0-or-later

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0009_routing'),
    ]

    operations = [
        migrations.CreateModel(
            name='Beyond',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('event', models.CharField(db_index=True, max_length=40)),
                ('level', models.SmallIntegerField()),
                ('start', models.DateTimeField(null=True)),
                ('end', models.DateTimeField(null=True)),
                ('inside', models.BooleanField()),
                ('basis', models.CharField(max_length=10)),
                ('probability', models.FloatField(null=True)),
                ('why', models.JSONField(default=list)),
                ('since', models.DateTimeField()),
                ('sites', models.BinaryField()),
            ],
            options={
                'abstract': False,
            },
        ),
    ]
