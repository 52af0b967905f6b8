"""How a foundation works: which steps it uses, and within how many working days it takes them."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _


class StepSetting(models.Model):
    """One step of one process in one foundation. Without a row the defaults of the process hold."""

    foundation = models.ForeignKey(
        "organisation.Foundation", models.CASCADE, related_name="+", verbose_name=_("foundation")
    )
    kind = models.CharField(_("process"), max_length=40)
    state = models.CharField(_("step"), max_length=40)
    enabled = models.BooleanField(_("in use"), default=True)
    days = models.PositiveSmallIntegerField(
        _("working days"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(250)],
        help_text=_("Within how many working days the next step is taken. Empty: the usual number."),
    )

    class Meta:
        verbose_name = _("step setting")
        verbose_name_plural = _("step settings")
        constraints = [
            models.UniqueConstraint(fields=["foundation", "kind", "state"], name="step_setting_once"),
            models.CheckConstraint(
                name="step_setting_days_in_reason",
                condition=models.Q(days__isnull=True) | models.Q(days__range=(1, 250)),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.state}"
