"""One application, request or question, from the first answer to its end."""

import uuid
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models.expressions import RawSQL
from django.utils.translation import gettext_lazy as _

from organisation.codes import new_code
from organisation.sealing import make_link
from workflows.models.sealed import seal_json, unseal_json
from workflows.models.words import WordsField

if TYPE_CHECKING:
    from organisation.foundations.models import Foundation

STATUS_LINK, DRAFT_LINK = "case-status", "case-draft"
#: What every list of open cases asks for. In the condition of an index, counting them needs no look at the cases.
FILED = models.Q(foundation__isnull=False, submitted_at__isnull=False)


def new_reference(prefix: str) -> str:
    """A reference such as VA-7K3F-92QX: 40 bits by chance, so that nobody can count our cases or guess one."""
    return f"{prefix}-{new_code(groups=2)}"


class CaseQuerySet(models.QuerySet["Case"]):
    def seen(self) -> "CaseQuerySet":
        """Cases that remember in `row` which writing of them was read, so that `perform` need not read an unchanged one again.

        PostgreSQL names each writing of a row by the transaction that made it and by its place.
        """
        return self.annotate(row=RawSQL("(workflows_case.xmin, workflows_case.ctid)::text", ()))

    def read_whole(self) -> "CaseQuerySet":
        """Cases to work with: `seen`, with whom and what they belong to, without the column that only searching reads."""
        return self.seen().defer("search").select_related("foundation", "owner", "municipality")


class Case(models.Model):
    """A case of a process. `state`, `version` and the clock are written by `workflows.engine.perform` and by nothing else.

    Answers are sealed with a key per kind. The columns `search`, `sort_name` and `email_index` hold only what the process
    lists as searchable: folded words, and the address as a keyed hash. Once it is forgotten (`services.forgetting`) nothing
    of a person is left, and no move can be made.
    """

    kind = models.CharField(max_length=40)
    reference = models.CharField(max_length=16, unique=True)
    state = models.CharField(max_length=40)
    version = models.PositiveIntegerField(default=0)
    foundation = models.ForeignKey(
        "organisation.Foundation", models.PROTECT, null=True, blank=True, related_name="+"
    )
    municipality = models.ForeignKey(
        "organisation.Municipality", models.PROTECT, null=True, blank=True, related_name="+"
    )
    owner = models.ForeignKey("organisation.User", models.SET_NULL, null=True, blank=True, related_name="+")
    origin = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="successors")
    account = models.ForeignKey("organisation.User", models.SET_NULL, null=True, blank=True, related_name="+")

    waits_for = models.CharField(max_length=12)
    #: The key of the move that waits for a second pair of eyes (`workflows.engine.second_eyes`).
    proposed = models.CharField(max_length=40, blank=True)
    due_on = models.DateField(null=True, blank=True)
    paused_on = models.DateField(null=True, blank=True)

    sealed_answers = models.BinaryField(default=b"", editable=False)
    form_version = models.PositiveSmallIntegerField(default=1)
    #: The foundation's own questions that were asked too, in the version of then. Nothing looks cases up by it.
    question_set = models.ForeignKey(
        "workflows.QuestionSet", models.PROTECT, null=True, blank=True, related_name="+", db_index=False
    )
    privacy_version = models.CharField(max_length=20, blank=True)
    link_key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    suspect = models.BooleanField(default=False)

    sort_name = models.CharField(max_length=120, blank=True)
    email_index = models.CharField(max_length=64, blank=True)
    search = WordsField(null=True)

    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    submitted_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    forgotten_at = models.DateTimeField(null=True, blank=True, editable=False)

    #: When its person was last asked or told something, where that was looked up for many (`engine.reminding`).
    last_told_at: datetime | None = None

    objects = CaseQuerySet.as_manager()

    class Meta:
        verbose_name = _("case")
        verbose_name_plural = _("cases")
        constraints = [
            models.CheckConstraint(
                name="case_belongs_to_a_foundation_once_sent",
                condition=models.Q(submitted_at__isnull=True) | models.Q(foundation__isnull=False),
            ),
            models.CheckConstraint(
                name="case_pauses_only_for_the_applicant",
                condition=models.Q(paused_on__isnull=True) | models.Q(waits_for="applicant"),
            ),
        ]
        indexes = [
            models.Index(
                fields=["foundation", "closed_at", "due_on", "id"], name="case_due", condition=FILED
            ),
            models.Index(fields=["foundation", "-submitted_at", "-id"], name="case_newest"),
            # For who sees every foundation.
            models.Index(fields=["closed_at", "due_on", "id"], name="case_due_everywhere", condition=FILED),
            models.Index(fields=["-submitted_at", "-id"], name="case_newest_everywhere"),
            models.Index(fields=["foundation", "state", "-submitted_at", "-id"], name="case_state_newest"),
            models.Index(
                fields=["owner", "due_on", "id"],
                name="case_owner_due",
                condition=models.Q(closed_at__isnull=True),
            ),
            models.Index(
                fields=["foundation", "paused_on"],
                name="case_paused",
                condition=models.Q(closed_at__isnull=True, paused_on__isnull=False),
            ),
            models.Index(fields=["foundation", "sort_name", "id"], name="case_name"),
            models.Index(fields=["email_index"], name="case_email", condition=~models.Q(email_index="")),
            models.Index(
                fields=["changed_at"], name="case_draft_age", condition=models.Q(submitted_at__isnull=True)
            ),
            models.Index(
                fields=["id"],
                name="case_to_forget",
                condition=models.Q(closed_at__isnull=False, forgotten_at__isnull=True),
            ),
            GinIndex(fields=["search"], name="case_search"),
        ]

    def __str__(self) -> str:
        return self.reference

    @property
    def purpose(self) -> str:
        """The purpose with which everything of this kind of case is sealed."""
        return f"case:{self.kind}"

    @property
    def answers(self) -> dict[str, Any]:
        if not hasattr(self, "_answers"):
            self._answers = unseal_json(self.purpose, self.sealed_answers)
        return self._answers

    @answers.setter
    def answers(self, value: dict[str, Any]) -> None:
        self._answers = value
        self.sealed_answers = seal_json(self.purpose, value)

    @property
    def filed_with(self) -> "Foundation":
        """The foundation that has this case. Raises `ValueError` for a draft, which belongs to none yet."""
        if self.foundation is None:
            raise ValueError(f"{self.reference} was not sent to a foundation yet.")
        return self.foundation

    @property
    def status_token(self) -> str:
        return make_link(STATUS_LINK, self.link_key)

    @property
    def draft_token(self) -> str:
        return make_link(DRAFT_LINK, self.link_key)
