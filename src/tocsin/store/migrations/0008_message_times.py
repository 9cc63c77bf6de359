from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0005_muted'),
        ('store', '0007_judged'),
    ]

    operations = [
        migrations.AddField(
            model_name='message',
            name='seen',
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name='message',
            name='parsed',
            field=models.DateTimeField(null=True),
        ),
    ]
