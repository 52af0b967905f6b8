"""Why a case is kept although its time will be over."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from organisation.sealing.fields import SealedTextField


class Ground(models.TextChoices):
    """What can make somebody hold a case."""

    COMPLAINT = "complaint", _("a complaint")
    PROCEEDINGS = "proceedings", _("legal proceedings")
    INQUIRY = "inquiry", _("an inquiry by a supervisor")
    OTHER = "other", _("something else")


class Hold(models.Model):
    """Staff hold a case up to and including `until`, or until they release it; the reason is sealed.

    Meanwhile nothing of it is forgotten, and its person is not erased.
    """

    case = models.ForeignKey("workflows.Case", models.CASCADE, related_name="holds")
    ground = models.CharField(_("because of"), max_length=12, choices=Ground)
    reason = SealedTextField(purpose="hold", verbose_name=_("reason"))
    until = models.DateField(_("up to and including"))
    set_by = models.ForeignKey("organisation.User", models.SET_NULL, null=True, related_name="+")
    set_at = models.DateTimeField()
    released_by = models.ForeignKey(
        "organisation.User", models.SET_NULL, null=True, blank=True, related_name="+"
    )
    released_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("hold")
        verbose_name_plural = _("holds")
        ordering = ["-set_at", "-pk"]
        constraints = [
            models.CheckConstraint(name="hold_known_ground", condition=Q(ground__in=Ground.values)),
            models.UniqueConstraint(
                fields=["case"], condition=Q(released_at__isnull=True), name="hold_once_per_case"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case_id}"
