"""A colleague who is named in a note."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Mention(models.Model):
    """Somebody who was asked to read a note. `seen_at` is when they opened the page of its case."""

    note = models.ForeignKey("workflows.Note", models.CASCADE, related_name="mentions")
    user = models.ForeignKey("organisation.User", models.CASCADE, related_name="+")
    seen_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("mention")
        verbose_name_plural = _("mentions")
        constraints = [models.UniqueConstraint(fields=["note", "user"], name="mention_once")]
        indexes = [
            models.Index(
                fields=["user", "note"], name="mention_unseen", condition=models.Q(seen_at__isnull=True)
            )
        ]

    def __str__(self) -> str:
        return f"{self.note_id} {self.user_id}"
