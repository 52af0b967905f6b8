"""What a coordinator writes beside a case."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from organisation.sealing.fields import SealedTextField


class Kind(models.TextChoices):
    NOTE = "note", _("Note")
    REPLY = "reply", _("Answer")


class Note(models.Model):
    """A note; internal ones stay among staff, shared ones stand on the applicant's status page.

    An answer that came in to something we sent is a note of its own kind: `sender` says from whom, `received_on` when,
    `answers` to which mail and `attachment` what came along. It is never shared: it may be from somebody else.

    `key` is made of the form that the note was typed in and of what it says: sending it twice makes one note.
    """

    case = models.ForeignKey("workflows.Case", models.CASCADE, related_name="notes")
    author = models.ForeignKey("organisation.User", models.SET_NULL, null=True, related_name="+")
    key = models.UUIDField(unique=True, null=True, editable=False)
    kind = models.CharField(max_length=8, choices=Kind, default=Kind.NOTE)
    shared = models.BooleanField(_("Share with the applicant"), default=False)
    body = SealedTextField(purpose="case-note")
    sender = SealedTextField(purpose="case-note", null=True)
    received_on = models.DateField(null=True)
    answers = models.ForeignKey(
        "organisation.OutgoingMail", models.SET_NULL, null=True, db_index=False, related_name="+"
    )
    attachment = models.ForeignKey("workflows.Attachment", models.SET_NULL, null=True, related_name="+")
    created_at = models.DateTimeField()

    class Meta:
        verbose_name = _("note")
        verbose_name_plural = _("notes")
        ordering = ["created_at", "pk"]
        constraints = [
            models.CheckConstraint(
                name="note_answer_says_from_whom_and_when",
                condition=Q(kind=Kind.NOTE, sender=None, received_on=None, answers=None, attachment=None)
                | Q(kind=Kind.REPLY, sender__isnull=False, received_on__isnull=False, shared=False),
            )
        ]

    def __str__(self) -> str:
        return f"{self.case_id}"
