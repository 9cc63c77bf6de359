from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0003_apart'),
    ]

    operations = [
        migrations.AddField(
            model_name='feedstate',
            name='rhythm',
            field=models.JSONField(default=dict),
        ),
    ]
