"""Who follows which course, with or without a session."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from organisation.foundations.models import Foundation
from organisation.sealing import make_link
from organisation.sealing.fields import SealedTextField

from .course import CoursePage
from .sessions import Session

ENROLMENT_LINK = "enrolment"


class EnrolmentState(models.TextChoices):
    """How far somebody is with a course. Only `training.services.seats` and `attendance` write it."""

    WAITING = "waiting", _("in line")
    OFFERED = "offered", _("seat offered")
    SEAT = "seat", _("seat")
    ATTENDED = "attended", _("attended")
    ABSENT = "absent", _("absent")
    COMPLETED = "completed", _("completed")
    LAPSED = "lapsed", _("offer not taken")
    CANCELLED = "cancelled", _("cancelled")


#: Those who take a seat, and those who still follow the course.
SEATED = (EnrolmentState.SEAT, EnrolmentState.OFFERED)
RUNNING = (EnrolmentState.WAITING, EnrolmentState.OFFERED, EnrolmentState.SEAT)
#: Those who stand on the list at the door; they had a seat to the last.
LISTED = (EnrolmentState.SEAT, EnrolmentState.ATTENDED, EnrolmentState.ABSENT, EnrolmentState.COMPLETED)
#: What somebody did for a session that counts as having been there.
CAME = (EnrolmentState.ATTENDED, EnrolmentState.COMPLETED)
#: Those who may read the lessons of a course that one enrols in.
FOLLOWING = LISTED


class Enrolment(models.Model):
    """One person in one course, with a session or for the lessons alone.

    `number` is the place in line, given out under the lock of the session. `reference` is what the floor above calls it.
    A guest, who has no account, comes to a public session by name and address, both sealed.
    """

    course = models.ForeignKey(CoursePage, models.PROTECT, related_name="enrolments")
    session = models.ForeignKey(Session, models.PROTECT, null=True, blank=True, related_name="enrolments")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, null=True, blank=True, related_name="enrolments"
    )
    foundation = models.ForeignKey(Foundation, models.PROTECT, null=True, blank=True, related_name="+")
    state = models.CharField(max_length=10, choices=EnrolmentState.choices)
    number = models.PositiveIntegerField(default=0)
    offered_until = models.DateTimeField(null=True, blank=True)
    is_walk_in = models.BooleanField(default=False)
    reference = models.CharField(max_length=16, blank=True)
    guest_name = SealedTextField(purpose="enrolment-guest", null=True)
    guest_email = SealedTextField(purpose="enrolment-guest", null=True)
    guest_index = models.CharField(max_length=64, blank=True)
    link_key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        verbose_name = _("enrolment")
        verbose_name_plural = _("enrolments")
        ordering = ["number", "pk"]
        constraints = [
            models.CheckConstraint(
                name="enrolment_known_state", condition=Q(state__in=EnrolmentState.values)
            ),
            models.CheckConstraint(
                name="enrolment_of_somebody", condition=Q(user__isnull=False) | ~Q(guest_index="")
            ),
            models.CheckConstraint(
                name="enrolment_offer_has_an_end",
                condition=Q(state="offered", offered_until__isnull=False)
                | (~Q(state="offered") & Q(offered_until__isnull=True)),
            ),
            models.UniqueConstraint(
                fields=["session", "user"],
                condition=Q(state__in=RUNNING, user__isnull=False),
                name="enrolment_once_per_session",
            ),
            models.UniqueConstraint(
                fields=["session", "guest_index"],
                condition=Q(state__in=RUNNING) & ~Q(guest_index=""),
                name="enrolment_guest_once_per_session",
            ),
            models.UniqueConstraint(
                fields=["course", "user"],
                condition=Q(state__in=RUNNING, session__isnull=True),
                name="enrolment_once_per_course",
            ),
        ]
        indexes = [
            models.Index(fields=["session", "state", "number"], name="enrolment_line"),
            models.Index(fields=["user", "course", "state"], name="enrolment_user"),
            models.Index(
                fields=["offered_until"], name="enrolment_offers", condition=Q(state=EnrolmentState.OFFERED)
            ),
            models.Index(fields=["reference"], name="enrolment_reference", condition=~Q(reference="")),
        ]

    def __str__(self) -> str:
        return f"{self.pk} {self.state}"

    def offer_is_over(self, moment: datetime) -> bool:
        return self.offered_until is not None and self.offered_until <= moment

    @property
    def token(self) -> str:
        """The key with which a guest finds the booking again."""
        return make_link(ENROLMENT_LINK, self.link_key)

    @property
    def email(self) -> str:
        return self.user.email if self.user else self.guest_email or ""

    @property
    def name(self) -> str:
        return self.user.full_name if self.user else self.guest_name or ""
