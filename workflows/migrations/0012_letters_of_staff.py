"""Versions of letters, and answers that came in to a mail. What was adapted so far is version 1, in use."""

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import organisation.sealing.fields


class Migration(migrations.Migration):
    dependencies = [
        ("organisation", "0007_mail_version"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("workflows", "0011_working_together"),
    ]

    operations = [
        migrations.RemoveConstraint(model_name="letter", name="letter_once_per_foundation"),
        migrations.AddField(
            model_name="letter",
            name="number",
            field=models.PositiveIntegerField(default=1, verbose_name="version"),
        ),
        migrations.AddField(
            model_name="letter",
            name="in_use",
            field=models.BooleanField(default=True),
        ),
        migrations.AddField(
            model_name="letter",
            name="written_at",
            field=models.DateTimeField(default=django.utils.timezone.now),
        ),
        migrations.AddField(
            model_name="letter",
            name="written_by",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AlterField(
            model_name="letter",
            name="foundation",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="organisation.foundation",
                verbose_name="foundation",
            ),
        ),
        migrations.AddConstraint(
            model_name="letter",
            constraint=models.UniqueConstraint(
                condition=models.Q(("in_use", True)),
                fields=("kind", "key", "foundation"),
                name="letter_in_use_once",
                nulls_distinct=False,
            ),
        ),
        migrations.AddConstraint(
            model_name="letter",
            constraint=models.UniqueConstraint(
                fields=("kind", "key", "foundation", "number"),
                name="letter_version_once",
                nulls_distinct=False,
            ),
        ),
        migrations.AddField(
            model_name="note",
            name="kind",
            field=models.CharField(
                choices=[("note", "Note"), ("reply", "Answer")], default="note", max_length=8
            ),
        ),
        migrations.AddField(
            model_name="note",
            name="sender",
            field=organisation.sealing.fields.SealedTextField(editable=False, null=True, purpose="case-note"),
        ),
        migrations.AddField(
            model_name="note",
            name="received_on",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="note",
            name="answers",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="organisation.outgoingmail",
            ),
        ),
        migrations.AddField(
            model_name="note",
            name="attachment",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="workflows.attachment",
            ),
        ),
        migrations.AddConstraint(
            model_name="note",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("answers", None),
                    ("attachment", None),
                    ("kind", "note"),
                    ("received_on", None),
                    ("sender", None),
                )
                | models.Q(
                    ("kind", "reply"),
                    ("received_on__isnull", False),
                    ("sender__isnull", False),
                    ("shared", False),
                ),
                name="note_answer_says_from_whom_and_when",
            ),
        ),
    ]
