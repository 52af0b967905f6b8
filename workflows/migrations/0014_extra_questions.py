"""The own questions of a foundation. What a case was asked is never rewritten."""

import django.db.models.deletion
import wagtail.fields
from django.db import migrations, models

FORWARD = """
CREATE FUNCTION workflows_questionset_never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Questions that were asked are never changed: a new version is added.' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER workflows_questionset_never_changed
    BEFORE UPDATE ON workflows_questionset
    FOR EACH ROW EXECUTE FUNCTION workflows_questionset_never_changed();
"""
REVERSE = """
DROP TRIGGER workflows_questionset_never_changed ON workflows_questionset;
DROP FUNCTION workflows_questionset_never_changed();
"""


class Migration(migrations.Migration):
    dependencies = [
        ("organisation", "0006_substitutions"),
        ("workflows", "0013_many_at_once"),
    ]

    operations = [
        migrations.CreateModel(
            name="QuestionSet",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=40, verbose_name="form")),
                ("number", models.PositiveIntegerField(verbose_name="version")),
                (
                    "questions",
                    wagtail.fields.StreamField(
                        [("text", 3), ("choice", 7), ("date", 8), ("file", 8)],
                        blank=True,
                        block_lookup={
                            0: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "In plain words, such as: Do you have a car?",
                                    "label": "Question",
                                    "max_length": 150,
                                },
                            ),
                            1: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Why you ask it, or an example. Stands below the question.",
                                    "label": "Explanation",
                                    "max_length": 250,
                                    "required": False,
                                },
                            ),
                            2: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {"label": "Room for a longer answer", "required": False},
                            ),
                            3: (
                                "wagtail.blocks.StructBlock",
                                [[("question", 0), ("help_text", 1), ("long", 2)]],
                                {},
                            ),
                            4: ("wagtail.blocks.CharBlock", (), {"label": "Answer", "max_length": 100}),
                            5: (
                                "workflows.blocks.OptionsBlock",
                                (4,),
                                {
                                    "default": ["", ""],
                                    "label": "Answers to choose from",
                                    "max_num": 12,
                                    "min_num": 2,
                                },
                            ),
                            6: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {"label": "More than one answer may be chosen", "required": False},
                            ),
                            7: (
                                "wagtail.blocks.StructBlock",
                                [[("question", 0), ("help_text", 1), ("options", 5), ("several", 6)]],
                                {},
                            ),
                            8: ("wagtail.blocks.StructBlock", [[("question", 0), ("help_text", 1)]], {}),
                        },
                        verbose_name="questions",
                    ),
                ),
                ("made_at", models.DateTimeField(auto_now_add=True, verbose_name="made on")),
                (
                    "foundation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisation.foundation",
                        verbose_name="foundation",
                    ),
                ),
            ],
            options={
                "verbose_name": "own questions of a foundation",
                "verbose_name_plural": "own questions of foundations",
            },
        ),
        migrations.AddField(
            model_name="case",
            name="question_set",
            field=models.ForeignKey(
                blank=True,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="workflows.questionset",
            ),
        ),
        migrations.AddConstraint(
            model_name="questionset",
            constraint=models.UniqueConstraint(
                fields=("foundation", "kind", "number"), name="question_set_once_per_version"
            ),
        ),
        migrations.RunSQL(FORWARD, REVERSE),
    ]
