"""The words of a letter where staff have changed them."""

import re

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

PLACEHOLDERS = {
    "aanhef": _("How the letter addresses the person: “Beste Noor”."),
    "kenmerk": _("The reference of the case."),
    "statuslink": _("The address of the person's own status page."),
    "antwoord_voor": _("The day by which the foundation answers."),
    "stichting": _("The name of the foundation."),
    "contact": _("A sentence that says how to reach the foundation."),
    "conceptlink": _("The address with which somebody goes on with a saved form."),
    "dagen": _("For how many days that address works."),
    "coordinator": _("The name of the coordinator who has the case, or else of the foundation."),
    "inloggen": _(
        "How a new candidate mentor gets to the own page: with a new password, or with one from before."
    ),
    "bericht": _("What the coordinator wrote with this move."),
    "details": _("What the case is about, line by line: the course, when and where."),
    "stap": _("Where the case is now, in the words of the status page."),
}
PLACEHOLDER = re.compile(r"\{([^{}\s]*)\}")
# What somebody meant as one; a space or line end inside would leave it in the letter as it stands.
MEANT_AS_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def unknown_placeholders(text: str) -> list[str]:
    """The names in braces that mean nothing, in the order in which they stand."""
    return list(
        dict.fromkeys(name for name in MEANT_AS_PLACEHOLDER.findall(text) if name not in PLACEHOLDERS)
    )


class Letter(models.Model):
    """A foundation's own text (or, without a foundation, everyone's) for one letter of a process.

    Placeholders such as ``{kenmerk}`` come from the closed list above; another is refused on save.
    """

    kind = models.CharField(_("process"), max_length=40)
    key = models.CharField(_("letter"), max_length=40)
    foundation = models.ForeignKey(
        "organisation.Foundation",
        models.CASCADE,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("foundation"),
    )
    subject = models.CharField(_("subject"), max_length=150)
    body = models.TextField(_("text"), max_length=10_000)

    class Meta:
        verbose_name = _("letter")
        verbose_name_plural = _("letters")
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "key", "foundation"], nulls_distinct=False, name="letter_once_per_foundation"
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"

    def clean(self) -> None:
        problems = {
            field: gettext("Unknown placeholder %(name)s. You can use: %(known)s.")
            % {
                "name": ", ".join(f"{{{name}}}" for name in unknown),
                "known": ", ".join(f"{{{name}}}" for name in PLACEHOLDERS),
            }
            for field in ("subject", "body")
            if (unknown := unknown_placeholders(getattr(self, field)))
        }
        if problems:
            raise ValidationError(problems)
