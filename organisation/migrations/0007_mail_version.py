"""A mail keeps which version of its words it was made of."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("organisation", "0006_substitutions")]

    operations = [
        migrations.AddField(
            model_name="outgoingmail",
            name="version",
            field=models.CharField(blank=True, default="", editable=False, max_length=20),
            preserve_default=False,
        ),
    ]
