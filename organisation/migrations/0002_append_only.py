"""The audit log can only grow."""

from django.db import migrations

from organisation.audit.sql import FORWARD, REVERSE


class Migration(migrations.Migration):
    dependencies = [("organisation", "0001_initial")]

    operations = [migrations.RunSQL(FORWARD, REVERSE)]
