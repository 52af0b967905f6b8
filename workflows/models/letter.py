"""The words of a letter where staff have changed them."""

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Letter(models.Model):
    """One version of a foundation's own text (or, without a foundation, everyone's) for one letter of a process.

    A version is never changed: other words are a version with the next number, and at most one of them is in use. With none in
    use the standard holds. A mail that went out keeps the key of its version (`OutgoingMail.version`), so that it stays known
    which words somebody got. Written by `workflows.services.letters` alone, which checks the placeholders.
    """

    kind = models.CharField(_("process"), max_length=40)
    key = models.CharField(_("letter"), max_length=40)
    foundation = models.ForeignKey(
        "organisation.Foundation",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("foundation"),
    )
    number = models.PositiveIntegerField(_("version"), default=1)
    in_use = models.BooleanField(default=True)
    subject = models.CharField(_("subject"), max_length=150)
    body = models.TextField(_("text"), max_length=10_000)
    written_by = models.ForeignKey("organisation.User", models.SET_NULL, null=True, related_name="+")
    written_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("letter")
        verbose_name_plural = _("letters")
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "key", "foundation"],
                condition=Q(in_use=True),
                nulls_distinct=False,
                name="letter_in_use_once",
            ),
            models.UniqueConstraint(
                fields=["kind", "key", "foundation", "number"],
                nulls_distinct=False,
                name="letter_version_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.key} {self.number}"
