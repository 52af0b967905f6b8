"""What a foundation asks besides the questions of a form."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.fields import StreamField

from workflows.blocks import OwnQuestionsBlock


class QuestionSet(models.Model):
    """The own questions of one foundation with the form of one process, in one version.

    The highest `number` holds for whoever fills in the form from now on. A row is never changed (a trigger refuses it),
    because a case names the one that it was asked; a set without questions asks nothing more.
    """

    foundation = models.ForeignKey(
        "organisation.Foundation", models.PROTECT, related_name="+", verbose_name=_("foundation")
    )
    kind = models.CharField(_("form"), max_length=40)
    number = models.PositiveIntegerField(_("version"))
    questions = StreamField(OwnQuestionsBlock(), verbose_name=_("questions"), blank=True)
    made_at = models.DateTimeField(_("made on"), auto_now_add=True)

    class Meta:
        verbose_name = _("own questions of a foundation")
        verbose_name_plural = _("own questions of foundations")
        constraints = [
            models.UniqueConstraint(
                fields=["foundation", "kind", "number"], name="question_set_once_per_version"
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.number}"
