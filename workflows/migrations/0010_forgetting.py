"""One change of an event is let through: emptying what its move was given, of a case that stands in the book of what was
forgotten (`organisation.privacy`), and nothing else.
"""

from django.db import migrations

FORWARD = """
CREATE OR REPLACE FUNCTION workflows_event_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        OLD.sealed_data := ''::bytea;
        IF NEW IS NOT DISTINCT FROM OLD AND EXISTS (
            SELECT FROM workflows_case JOIN organisation_forgotten ON subject = reference
            WHERE workflows_case.id = NEW.case_id
        ) THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'Events of cases are append-only: % refused.', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
"""
REVERSE = """
CREATE OR REPLACE FUNCTION workflows_event_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Events of cases are append-only: % refused.', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
"""


def fill(apps, schema_editor):
    """Receipts of the last month know of which case they are."""
    receipts = apps.get_model("workflows", "Receipt").objects.filter(response__isnull=False, reference="")
    for receipt in receipts.only("response").iterator():
        receipt.reference = receipt.response.get("reference", "")
        receipt.save(update_fields=["reference"])


class Migration(migrations.Migration):
    dependencies = [("workflows", "0009_keeping"), ("organisation", "0004_forgetting")]

    operations = [
        migrations.RunSQL(FORWARD, REVERSE),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
