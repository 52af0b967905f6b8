"""Days on which staff do not work besides weekends and public holidays."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ClosingDay(models.Model):
    """A day on which one foundation, or without a foundation every one, is closed."""

    date = models.DateField(_("date"))
    name = models.CharField(_("name"), max_length=100, help_text=_("For example: office closed, staff day."))
    foundation = models.ForeignKey(
        "organisation.Foundation",
        on_delete=models.CASCADE,
        related_name="closing_days",
        null=True,
        blank=True,
        verbose_name=_("foundation"),
        help_text=_("Leave empty when all foundations are closed."),
    )

    class Meta:
        verbose_name = _("closing day")
        verbose_name_plural = _("closing days")
        ordering = ["date", "foundation_id"]
        constraints = [
            models.UniqueConstraint(
                fields=["foundation", "date"],
                nulls_distinct=False,
                name="closing_day_once",
                violation_error_message=_("This day is already a closing day."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.date:%d-%m-%Y} {self.name}"
