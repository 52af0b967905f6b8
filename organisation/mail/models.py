"""A mail is a row first, written in the transaction that causes it."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from organisation.sealing.fields import SealedTextField


class OutgoingMail(models.Model):
    """One mail to one address.

    Its life: *queued* → *sending* (claimed by a worker) → *sent*; back to *queued* when the mail server could not take it
    now; *failed* when it never will, or has not for three days. `next_attempt_at` is when the row is due again whatever
    happens, so that a worker that dies while sending delays its mail and does not lose it.

    Who it goes to and what it says is sealed, and cleared some weeks after it was sent (`MAIL_CLEAR_AFTER_DAYS`). Until
    then `recipient_index`, a keyed hash, finds the mail of one address. `calendar` is an appointment as iCalendar, which goes
    along as an attachment. `version` says of which version of its words the mail was made, as the app that wrote it calls that;
    like kind and reference it stays.
    """

    class State(models.TextChoices):
        QUEUED = "queued", _("Waiting")
        SENDING = "sending", _("Being sent")
        SENT = "sent", _("Sent")
        FAILED = "failed", _("Not sent")

    class Failure(models.TextChoices):
        TEMPORARY = "temporary", _("The mail server could not take it at that moment")
        PERMANENT = "permanent", _("The address or the mail was refused")

    SEALED = ("recipient", "subject", "text", "html", "calendar", "failure_words")

    kind = models.CharField(_("kind"), max_length=60)
    reference = models.CharField(_("reference"), max_length=60, blank=True)
    version = models.CharField(max_length=20, blank=True, editable=False)
    foundation = models.ForeignKey(
        "organisation.Foundation",
        verbose_name=_("foundation"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    message_id = models.CharField(max_length=120, unique=True, editable=False)
    recipient = SealedTextField(purpose="mail", verbose_name=_("recipient"), null=True)
    recipient_index = models.CharField(max_length=64, blank=True, editable=False)
    subject = SealedTextField(purpose="mail", verbose_name=_("subject"), null=True)
    text = SealedTextField(purpose="mail", verbose_name=_("text"), null=True)
    html = SealedTextField(purpose="mail", null=True)
    calendar = SealedTextField(purpose="mail", null=True)
    carries_key = models.BooleanField(
        default=False,
        editable=False,
        help_text=_(
            "Holds a link that logs in or sets a password: never shown, and cleared as soon as it is sent."
        ),
    )

    state = models.CharField(_("state"), max_length=10, choices=State, default=State.QUEUED)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    next_attempt_at = models.DateTimeField(_("next attempt"), default=timezone.now)
    claimed_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(_("sent at"), null=True)
    failure = models.CharField(_("failure"), max_length=10, choices=Failure, blank=True)
    failure_words = SealedTextField(purpose="mail", verbose_name=_("answer of the mail server"), null=True)
    cleared_at = models.DateTimeField(_("cleared at"), null=True)
    created_at = models.DateTimeField(_("written at"), default=timezone.now)

    class Meta:
        verbose_name = _("outgoing mail")
        verbose_name_plural = _("outgoing mail")
        ordering = ["-created_at", "-id"]
        indexes = [
            models.Index(
                fields=["next_attempt_at"], name="mail_due", condition=Q(state__in=["queued", "sending"])
            ),
            models.Index(fields=["created_at"], name="mail_to_clear", condition=Q(cleared_at=None)),
            models.Index(fields=["-created_at", "-id"], name="mail_newest"),
            models.Index(fields=["foundation", "-created_at", "-id"], name="mail_foundation"),
            models.Index(fields=["reference"], name="mail_reference", condition=~Q(reference="")),
            models.Index(fields=["recipient_index"], name="mail_recipient", condition=~Q(recipient_index="")),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.reference}".strip()
