# SPDX-License-Identifier: AGPL-3.0-or-later

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0008_message_times'),
    ]

    operations = [
        migrations.CreateModel(
            name='Answer',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('event', models.CharField(blank=True, max_length=40)),
                ('notice', models.CharField(db_index=True, max_length=64)),
                ('role', models.CharField(max_length=60)),
                ('at', models.DateTimeField(db_index=True)),
                ('how', models.CharField(max_length=10)),
            ],
        ),
        migrations.CreateModel(
            name='Drill',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('start', models.DateTimeField()),
                ('end', models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name='PostureSwitch',
            fields=[
                ('name', models.CharField(max_length=60, primary_key=True, serialize=False)),
                ('on', models.BooleanField()),
                ('at', models.DateTimeField()),
                ('by', models.CharField(blank=True, default='', max_length=60)),
            ],
        ),
        migrations.CreateModel(
            name='PostureTurn',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=60)),
                ('on', models.BooleanField()),
                ('at', models.DateTimeField(db_index=True)),
                ('by_hand', models.BooleanField(default=False)),
            ],
        ),
        migrations.CreateModel(
            name='Shift',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('rota', models.CharField(db_index=True, max_length=60)),
                ('role', models.CharField(max_length=60)),
                ('start', models.DateTimeField()),
                ('end', models.DateTimeField()),
                ('origin', models.CharField(max_length=10)),
            ],
        ),
        migrations.CreateModel(
            name='Silence',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('start', models.DateTimeField()),
                ('end', models.DateTimeField(db_index=True)),
                ('why', models.CharField(max_length=200)),
                ('by', models.CharField(blank=True, default='', max_length=60)),
                ('sites', models.JSONField(default=list)),
                ('tags', models.JSONField(default=list)),
                ('hazards', models.JSONField(default=list)),
                ('events', models.JSONField(default=list)),
                ('roles', models.JSONField(default=list)),
            ],
        ),
        migrations.CreateModel(
            name='Wait',
            fields=[
                ('key', models.CharField(max_length=300, primary_key=True, serialize=False)),
                ('due', models.DateTimeField(null=True)),
                ('record', models.BinaryField()),
            ],
        ),
        migrations.AddField(
            model_name='line',
            name='desk',
            field=models.BigIntegerField(db_default=0, default=0),
        ),
        migrations.AddField(
            model_name='notice',
            name='bundle',
            field=models.CharField(blank=True, db_default='', db_index=True, default='', max_length=64),
        ),
        migrations.AddField(
            model_name='notice',
            name='course',
            field=models.CharField(db_default='out', default='out', max_length=8),
        ),
    ]
