from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0002_register_and_access'),
    ]

    operations = [
        migrations.CreateModel(
            name='Apart',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('event', models.CharField(max_length=40)),
                ('a', models.CharField(max_length=16)),
                ('b', models.CharField(max_length=16)),
                ('feed', models.CharField(max_length=100)),
                ('at', models.DateTimeField()),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('a', 'b'), name='apart_once')],
            },
        ),
    ]
