"""The log lets reasons be emptied of what was forgotten, the book of that is append-only, and mail is found by its address."""

from django.db import migrations

from organisation.audit import sql as audit
from organisation.mail.services import recipient_index
from organisation.privacy import sql as book


def fill(apps, schema_editor):
    """Mail that was written before has no index yet; what was cleared needs none."""
    mails = apps.get_model("organisation", "OutgoingMail").objects.filter(recipient__isnull=False)
    for mail in mails.only("recipient").iterator():
        mail.recipient_index = recipient_index(mail.recipient)
        mail.save(update_fields=["recipient_index"])


class Migration(migrations.Migration):
    dependencies = [("organisation", "0003_keeping")]

    operations = [
        migrations.RunSQL(book.FORWARD, book.REVERSE),
        migrations.RunSQL(audit.FORWARD, migrations.RunSQL.noop),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
