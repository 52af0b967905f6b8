"""What a coordinator writes beside a case."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from organisation.sealing.fields import SealedTextField


class Note(models.Model):
    """A note; internal ones stay among staff, shared ones stand on the applicant's status page.

    `key` is made of the form that the note was typed in and of what it says: sending it twice makes one note.
    """

    case = models.ForeignKey("workflows.Case", models.CASCADE, related_name="notes")
    author = models.ForeignKey("organisation.User", models.SET_NULL, null=True, related_name="+")
    key = models.UUIDField(unique=True, null=True, editable=False)
    shared = models.BooleanField(_("Share with the applicant"), default=False)
    body = SealedTextField(purpose="case-note")
    created_at = models.DateTimeField()

    class Meta:
        verbose_name = _("note")
        verbose_name_plural = _("notes")
        ordering = ["created_at", "pk"]

    def __str__(self) -> str:
        return f"{self.case_id}"
