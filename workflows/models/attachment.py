"""A file that belongs to a case."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from organisation.sealing.fields import SealedTextField


class Attachment(models.Model):
    """A document. Its bytes lie sealed under ``ATTACHMENT_DIR`` by `key` and have no address; a download asks the policy.

    `from_applicant` says who may see it besides staff. It does not follow from `uploaded_by`, which is empty as well once
    the account of the colleague who added it is gone.
    """

    case = models.ForeignKey("workflows.Case", models.CASCADE, related_name="attachments")
    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = SealedTextField(purpose="attachment-name")
    content_type = models.CharField(max_length=100)
    size = models.PositiveIntegerField()
    from_applicant = models.BooleanField(default=False)
    uploaded_by = models.ForeignKey(
        "organisation.User", models.SET_NULL, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField()

    class Meta:
        verbose_name = _("attachment")
        verbose_name_plural = _("attachments")
        ordering = ["created_at", "pk"]

    def __str__(self) -> str:
        return f"{self.case_id}"
