from django.db import migrations, models

# In SQL, since a view is nobody's model: each old row becomes a patch of one site.
VIEWS = {
    "sqlite": """CREATE VIEW store_impact AS
        SELECT p.id || '/' || s.key AS id, p.id AS patch, p.event, s.key AS site, p.level, p.start, p."end",
               s.value AS distance_m, p.inside, p.basis, p.probability, p.why, p.since
        FROM store_patch p, json_each(CAST(p.sites AS TEXT)) s""",
    "postgresql": """CREATE VIEW store_impact AS
        SELECT p.id || '/' || s.key AS id, p.id AS patch, p.event, s.key AS site, p.level, p.start, p."end",
               s.value::float8 AS distance_m, p.inside, p.basis, p.probability, p.why, p.since
        FROM store_patch p, jsonb_each_text(convert_from(p.sites, 'UTF8')::jsonb) s""",
}
MOVED = """INSERT INTO store_patch (event, level, start, "end", inside, basis, probability, why, since, sites)
    SELECT event, level, start, "end", inside, basis, probability, why, since, {sites} FROM store_impact"""
SITES = {
    "sqlite": "CAST(json_object(site, distance_m) AS BLOB)",
    "postgresql": "convert_to(json_build_object(site, distance_m)::text, 'UTF8')",
}


def move(apps, schema):
    """Old rows keep their reasons, the place among them but for its figures: it is left out below."""
    schema.execute(MOVED.format(sites=SITES[schema.connection.vendor]))
    patch = apps.get_model("store", "Patch")
    for row in patch.objects.iterator():
        row.why = [why for why in row.why if why["name"] != "place"]
        row.save(update_fields=["why"])


def view(apps, schema):
    schema.execute(VIEWS[schema.connection.vendor])


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0005_rhythm'),
    ]

    operations = [
        migrations.CreateModel(
            name='Patch',
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
        ),
        migrations.RunPython(move, migrations.RunPython.noop),
        migrations.DeleteModel(name='Impact'),
        migrations.DeleteModel(name='NoticeSite'),
        migrations.RemoveField(model_name='site', name='level'),
        migrations.CreateModel(
            name='Impact',
            fields=[
                ('id', models.CharField(max_length=130, primary_key=True, serialize=False)),
                ('patch', models.BigIntegerField()),
                ('event', models.CharField(max_length=40)),
                ('site', models.CharField(max_length=100)),
                ('level', models.SmallIntegerField()),
                ('start', models.DateTimeField(null=True)),
                ('end', models.DateTimeField(null=True)),
                ('distance_m', models.FloatField()),
                ('inside', models.BooleanField()),
                ('basis', models.CharField(max_length=10)),
                ('probability', models.FloatField(null=True)),
                ('why', models.JSONField(default=list)),
                ('since', models.DateTimeField()),
            ],
            options={'db_table': 'store_impact', 'managed': False},
        ),
        migrations.RunPython(view, migrations.RunPython.noop),
    ]
