"""Which words somebody got stays known: a version of a letter is never rewritten."""

from django.db import migrations

FORWARD = """
CREATE FUNCTION workflows_letter_never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    OLD.in_use := NEW.in_use;
    IF NEW.written_by_id IS NULL THEN
        OLD.written_by_id := NULL;
    END IF;
    IF NEW IS NOT DISTINCT FROM OLD THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'The words of a letter are never changed: a new version is added.' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER workflows_letter_never_changed
    BEFORE UPDATE ON workflows_letter
    FOR EACH ROW EXECUTE FUNCTION workflows_letter_never_changed();
"""
REVERSE = """
DROP TRIGGER workflows_letter_never_changed ON workflows_letter;
DROP FUNCTION workflows_letter_never_changed();
"""


class Migration(migrations.Migration):
    dependencies = [("workflows", "0014_extra_questions")]

    operations = [migrations.RunSQL(FORWARD, REVERSE)]
