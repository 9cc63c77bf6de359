# SPDX-License-Identifier: AGPL-3.0-or-later

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0011_resited'),
    ]

    operations = [
        migrations.CreateModel(
            name='Behind',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('row', models.ForeignKey(on_delete=models.deletion.CASCADE, related_name='+', to='store.outbox')),
                ('before', models.ForeignKey(on_delete=models.deletion.CASCADE, related_name='+', to='store.outbox')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('row', 'before'), name='behind_once')],
            },
        ),
        migrations.AddIndex(
            model_name='outbox',
            index=models.Index(condition=models.Q(('state__in', ['pending', 'sending']), ('kind', 'digest')), fields=['id'], name='outbox_digests'),
        ),
    ]
