"""How a foundation keeps its promises: when somebody is warned, and when waiting has lasted too long."""

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

#: Defaults of ours, until a foundation says otherwise.
WARN_DAYS, WAIT_DAYS = 1, 14


class DeskSetting(models.Model):
    """The habits of one foundation. Without a row the defaults above hold."""

    foundation = models.OneToOneField(
        "organisation.Foundation", models.CASCADE, related_name="+", verbose_name=_("foundation")
    )
    warn_days = models.PositiveSmallIntegerField(
        _("warn how many working days before"),
        default=WARN_DAYS,
        validators=[MaxValueValidator(20)],
        help_text=_(
            "So long before the promised day the substitute hears of a case whose owner is away, and the team of one that"
            " nobody has. On the day itself the team hears of it in any case."
        ),
    )
    wait_days = models.PositiveSmallIntegerField(
        _("remind after how many days"),
        default=WAIT_DAYS,
        validators=[MaxValueValidator(250)],
        help_text=_(
            "So long an applicant may take to answer a question before the desk says that it takes too long."
        ),
    )

    class Meta:
        verbose_name = _("habit of the desk")
        verbose_name_plural = _("habits of the desk")
        constraints = [
            models.CheckConstraint(
                name="desk_setting_days_in_reason",
                condition=models.Q(warn_days__lte=20, wait_days__lte=250),
            )
        ]

    def __str__(self) -> str:
        return f"{self.foundation_id}"
