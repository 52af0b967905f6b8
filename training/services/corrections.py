"""Correcting a list that was closed: somebody who was ticked was not there after all.

The other way round needs no correction: who turns out to have been there is noted, and the list closed again.
"""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from organisation import audit
from organisation.people.models import User
from training.models import CAME, Attendance, Correction, Enrolment, EnrolmentState, Part, Presence
from training.services import completion, notices, seats
from training.signals import course_taken_back


class NotCorrected(Exception):
    """Why a list stays as it is; `str()` says it in words for people."""


@transaction.atomic
def correct(
    *, enrolment_id: int, part: Part, reason: str, by: User, now: datetime | None = None
) -> Correction:
    """Say that somebody was not at a meeting (`part`) of a list that was closed, and why.

    Their minutes go, and so does what they completed because they would have been there: the course, its hours and its
    certificate, which stays to say that it was withdrawn. They are told by mail. All in one transaction, which locks as
    closing does: the sessions in the order of their numbers, the person, the enrolment. Their case and the floors above hear
    of it after the commit. Raises `NotCorrected`.
    """
    moment, reason = now or timezone.now(), reason.strip()
    if not reason:
        raise NotCorrected(_("Write down why the list is not right."))
    found = Enrolment.objects.filter(pk=enrolment_id, session=part.session_id).first()
    if found is None:
        raise NotCorrected(_("This person is not on the list."))
    people = [found.user_id] if found.user_id else []
    completion.lock(user_ids=people, course_id=found.course_id, session_id=part.session_id)
    enrolment = _attended(enrolment_id)
    noted = Attendance.objects.select_for_update().filter(enrolment=enrolment, part=part).first()
    was = noted.presence if noted else Presence.PRESENT
    Attendance.objects.update_or_create(
        enrolment=enrolment,
        part=part,
        defaults={"presence": Presence.ABSENT, "minutes": 0, "noted_by": by, "noted_at": moment},
    )
    seats.enter(enrolment, EnrolmentState.ABSENT, now=moment)
    taken = completion.TakenBack()
    if enrolment.user is not None:
        taken = completion.take_back(enrolment=enrolment, user=enrolment.user, now=moment)
        notices.list_corrected(enrolment, part, taken.certificates, completed=taken.completed)
    correction = Correction.objects.create(
        enrolment=enrolment,
        part=part,
        was=was,
        reason=reason,
        took_back=taken.completed,
        corrected_by=by,
        corrected_at=moment,
    )
    audit.record(
        "training.list_corrected",
        actor=by,
        foundation=enrolment.foundation,
        subject=f"enrolment {enrolment.pk}",
    )
    if taken.completed:
        _tell(correction.pk)
    return correction


def _attended(enrolment_id: int) -> Enrolment:
    """The enrolment, ours until the end of the transaction. Raises `NotCorrected` unless a closed list says it attended."""
    rows = Enrolment.objects.select_for_update(of=("self",))
    enrolment = rows.select_related("course", "session", "user", "foundation").get(pk=enrolment_id)
    if enrolment.state == EnrolmentState.ABSENT:
        raise NotCorrected(_("This person is absent on the list already."))
    if enrolment.state not in CAME:
        raise NotCorrected(_("The list is not closed yet: change it itself."))
    return enrolment


def _tell(correction_id: int) -> None:
    transaction.on_commit(
        lambda: course_taken_back.send_robust(sender=Correction, correction_id=correction_id), robust=True
    )
