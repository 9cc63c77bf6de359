from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0004_rules'),
    ]

    operations = [
        migrations.AddField(
            model_name='feedstate',
            name='rhythm',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='feedstate',
            name='adrift_at',
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name='feedstate',
            name='adrift_level',
            field=models.IntegerField(default=0),
        ),
    ]
