"""The access and action log: what was done, by whom, to what, and why."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from organisation.sealing.fields import SealedTextField


class AuditEntry(models.Model):
    """One line of the log. A database trigger (`organisation.audit.sql`) refuses to change or remove it.

    The person and the foundation are kept by number, without a constraint: an account that is deleted later must neither
    be held back by the log nor change it.
    """

    action = models.CharField(_("action"), max_length=60)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("done by"),
        null=True,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        related_name="+",
    )
    foundation = models.ForeignKey(
        "organisation.Foundation",
        verbose_name=_("foundation"),
        null=True,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        related_name="+",
    )
    subject = models.CharField(_("subject"), max_length=120, blank=True)
    reason = SealedTextField(purpose="audit", verbose_name=_("reason"), null=True)
    created_at = models.DateTimeField(_("time"), auto_now_add=True)

    class Meta:
        verbose_name = _("audit entry")
        verbose_name_plural = _("audit entries")
        ordering = ["-created_at", "-id"]
        indexes = [
            models.Index(fields=["foundation", "-created_at", "-id"], name="audit_foundation"),
            models.Index(fields=["subject", "-created_at", "-id"], name="audit_subject"),
        ]

    def __str__(self) -> str:
        return f"{self.action} {self.subject}".strip()
