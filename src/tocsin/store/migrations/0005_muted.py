from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0004_rules'),
    ]

    operations = [
        migrations.AddField(
            model_name='target',
            name='muted_at',
            field=models.DateTimeField(null=True),
        ),
    ]
