"""What a foundation plans for a year."""

from django.db import models
from django.utils.translation import gettext_lazy as _

#: One foundation's plan (domain.md), until a foundation makes its own.
USUAL_TRAINED, USUAL_STOPPED = 70, 40


class Plan(models.Model):
    """How many mentors a foundation expects to become available, and to stop, in a year. Without a row the usual numbers hold."""

    foundation = models.ForeignKey(
        "organisation.Foundation", models.CASCADE, related_name="+", verbose_name=_("foundation")
    )
    year = models.PositiveSmallIntegerField(_("year"))
    trained = models.PositiveSmallIntegerField(_("new mentors"), default=USUAL_TRAINED)
    stopped = models.PositiveSmallIntegerField(_("mentors who stop"), default=USUAL_STOPPED)

    class Meta:
        verbose_name = _("plan of a year")
        verbose_name_plural = _("plans of years")
        constraints = [models.UniqueConstraint(fields=["foundation", "year"], name="plan_once_a_year")]

    def __str__(self) -> str:
        return f"{self.foundation} {self.year}"
