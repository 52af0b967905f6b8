"""The first version of the texts that mentors accept, for every foundation without words of its own; and what keeps a version
as it was accepted.
"""

from datetime import date
from pathlib import Path

from django.db import migrations
from django.utils import timezone

FOLDER = Path(__file__).parent.parent / "texts"
GUARD = """
CREATE FUNCTION mentorships_text_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A version of a text is never changed: % refused.', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER mentorships_text_stays
    BEFORE UPDATE OF kind, foundation_id, version, key, body, holds_from ON mentorships_agreementtext
    FOR EACH ROW EXECUTE FUNCTION mentorships_text_stays();
CREATE TRIGGER mentorships_acceptance_stays
    BEFORE UPDATE ON mentorships_acceptance
    FOR EACH ROW EXECUTE FUNCTION mentorships_text_stays();
"""
FREE = """
DROP TRIGGER mentorships_acceptance_stays ON mentorships_acceptance;
DROP TRIGGER mentorships_text_stays ON mentorships_agreementtext;
DROP FUNCTION mentorships_text_stays();
"""


def write_texts(apps, schema_editor):
    texts = apps.get_model("mentorships", "AgreementText")
    for kind in ("agreement", "conduct"):
        texts.objects.create(
            kind=kind,
            version=1,
            key=f"{kind}-1",
            body=(FOLDER / f"{kind}_1.txt").read_text(encoding="utf-8").strip(),
            holds_from=date(2026, 1, 1),
            made_at=timezone.now(),
        )


class Migration(migrations.Migration):
    dependencies = [("mentorships", "0002_register")]

    operations = [
        migrations.RunPython(write_texts, migrations.RunPython.noop),
        migrations.RunSQL(GUARD, FREE),
    ]
