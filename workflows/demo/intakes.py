"""Intakes of candidate mentors who do not exist: one in each state."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any

from django.utils import timezone

from mentorships.demo.load import PLACE, account, finish_basic_course, see_vog
from mentorships.models import ConversationSlot, Mentor
from mentorships.selectors.texts import newest_texts
from mentorships.services import candidates
from organisation.calendar import workdays
from organisation.foundations.models import Foundation
from organisation.people.models import Role, User
from organisation.people.selectors import coordinators_of
from workflows.engine import registry
from workflows.engine.perform import open_case, perform
from workflows.models import Case
from workflows.policies import Actor
from workflows.services import drafts

KIND = "mentor-intake"
REPORT = (
    "Rustig gesprek. Luistert goed en vraagt door. Wil graag iemand met dementie, liefst in de buurt. "
    "Besproken: grenzen, en wat te doen als de familie het anders ziet."
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Who it is, how many days ago they sent their intake (None: not yet), and how far it came."""

    first_name: str
    name_prefix: str
    last_name: str
    days_ago: int | None
    state: str
    foundation: str = "haag-en-rijn"
    ready: bool = False
    answers: dict[str, Any] = field(default_factory=dict)


CANDIDATES = [
    Candidate("Mieke", "", "Verhagen", None, "draft"),
    Candidate("Olaf", "", "Brink", 2, "submitted"),
    Candidate("Samira", "el", "Idrissi", 9, "submitted", answers={"clients": "2", "distance": "10"}),
    Candidate("Hans", "", "Timmer", 6, "invited"),
    Candidate("Petra", "van der", "Wal", 8, "booked"),
    Candidate("Rachid", "", "Bouali", 20, "decision"),
    Candidate("Gea", "", "Dekker", 16, "decision", ready=True),
    Candidate("Lidia", "", "Nowak", 40, "approved", ready=True),
    Candidate("Arend", "", "Pool", 30, "withdrawn"),
    Candidate("Femke", "", "Bos", 35, "rejected"),
    Candidate("Klaas", "", "Wierda", 4, "submitted", foundation="noord"),
]


def load() -> None:
    """Make them all."""
    for told in CANDIDATES:
        _play(told)


def answers_for(mentor: Mentor, **changed: Any) -> dict[str, Any]:
    """Whole, right answers of a candidate of this foundation."""
    texts = newest_texts(mentor.foundation)
    return {
        "clients": "1",
        "target_groups": ["ouderen", "thuis"],
        "distance": "20",
        "experience": "Ik was mantelzorger voor mijn moeder en werk in een bibliotheek.",
        "languages": ["nl"],
        "interests": "Lezen en fietsen.",
        "availability": ["overdag", "avond"],
        "worldview": "nee",
        **{kind: text.key for kind, text in texts.items()},
    } | changed


def _play(told: Candidate) -> None:
    foundation = Foundation.objects.get(slug=told.foundation)
    user = account(told.first_name, told.name_prefix, told.last_name, foundation, Role.CANDIDATE)
    mentor = candidates.add(user=user, foundation=foundation)
    if told.ready:
        day = workdays.today() - timedelta(days=60)
        see_vog(mentor, issued_on=day, expires_on=day + timedelta(days=1826))
        finish_basic_course(user, on=day)
    answers = answers_for(mentor, **told.answers)
    process = registry.get(KIND)
    if told.days_ago is None:
        begun = {name: answers[name] for name in ("clients", "target_groups", "distance")}
        drafts.start(process=process, answers=begun, account=user)
        return
    sent = _moment(told.days_ago)
    case = open_case(
        process, "submit", actor=Actor.applicant(user=user), answers=answers, account=user, now=sent
    ).case
    _further(told, case, coordinators_of(foundation.pk)[0], sent)


def _further(told: Candidate, case: Case, coordinator: User, sent: datetime) -> None:
    staff, applicant = Actor.staff(coordinator), Actor.applicant(case)
    if told.state == "withdrawn":
        perform(case.pk, "withdraw", actor=applicant, data={"reason": "Ik krijg een nieuwe baan."}, now=sent)
    if told.state not in ("invited", "booked", "decision", "approved", "rejected"):
        return
    perform(case.pk, "invite", actor=staff, now=sent + timedelta(days=1))
    if told.state in ("invited", "rejected"):
        if told.state == "rejected":
            message = "In ons gesprek merkten we samen dat dit werk nu te veel van u vraagt."
            perform(case.pk, "reject", actor=staff, data={"message": message}, now=sent + timedelta(days=14))
        return
    slot = _slot(case, coordinator)
    now = sent + timedelta(days=2)
    perform(case.pk, "book", actor=applicant, data={"slot": str(slot.key)}, now=now)
    if told.state == "booked":
        return
    _was(slot, min(sent + timedelta(days=9), timezone.now() - timedelta(days=1)))
    case.refresh_from_db()
    perform(case.pk, "report", actor=staff, data={"report": REPORT}, now=sent + timedelta(days=10))
    if told.state == "approved":
        perform(case.pk, "approve", actor=staff, now=sent + timedelta(days=11))


def _slot(case: Case, coordinator: User) -> ConversationSlot:
    """A time to come that nobody else is offered."""
    begin = datetime.combine(
        workdays.today() + timedelta(days=5 + case.pk % 9), time(9), tzinfo=workdays.AMSTERDAM
    )
    return ConversationSlot.objects.create(
        foundation=case.filed_with,
        coordinator=coordinator,
        starts_at=begin,
        ends_at=begin + timedelta(hours=1),
        place=PLACE,
    )


def _was(slot: ConversationSlot, moment: datetime) -> None:
    """As if it had been then."""
    slot.starts_at, slot.ends_at = moment, moment + timedelta(hours=1)
    slot.save()


def _moment(days_ago: int) -> datetime:
    """A moment in office hours, not later than now."""
    day = workdays.today() - timedelta(days=days_ago)
    return min(datetime.combine(day, time(10, 15), workdays.AMSTERDAM), timezone.now())
