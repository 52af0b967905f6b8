"""What happened to a case is never rewritten: rows are only added. Truncating is left to whoever owns the database."""

from django.db import migrations

FORWARD = """
CREATE FUNCTION workflows_event_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Events of cases are append-only: % refused.', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER workflows_event_append_only
    BEFORE UPDATE OR DELETE ON workflows_event
    FOR EACH ROW EXECUTE FUNCTION workflows_event_append_only();
"""
REVERSE = """
DROP TRIGGER workflows_event_append_only ON workflows_event;
DROP FUNCTION workflows_event_append_only();
"""


class Migration(migrations.Migration):
    dependencies = [("workflows", "0001_initial")]

    operations = [migrations.RunSQL(FORWARD, REVERSE)]
