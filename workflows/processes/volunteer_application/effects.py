"""What follows from the moves of a volunteer application."""

from contextlib import suppress
from datetime import date

from django.conf import settings
from django.utils.translation import gettext

from mentorships.models import Mentor, MentorState
from mentorships.services import candidates
from organisation.foundations.models import Foundation
from organisation.foundations.selectors import foundation_for, national_office
from organisation.mail.services import queue_mail
from organisation.people.models import Role, User
from organisation.people.selectors import coordinators_of
from organisation.people.services import accounts, memberships
from training.models import Correction, CourseKind
from training.selectors.basic import basic_course_for, basic_course_told
from training.services import seats
from workflows.engine import registry
from workflows.engine.filing import file_again
from workflows.engine.letters import default_words, fill
from workflows.engine.perform import Move, open_case
from workflows.models import Case, Event
from workflows.policies import Actor, owner_today
from workflows.services.attachments import hand_over_documents

#: Where an application is that went on from the basic course.
WENT_ON = ("decision", "accepted")


def home_foundation(case: Case, today: date) -> Foundation:
    """The foundation that serves where the applicant lives, which is always asked."""
    return foundation_for(case.municipality, on=today) if case.municipality else national_office()


def begin_course(move: Move) -> None:
    """Who goes on to the basic course can log in from now on, and is enrolled in it: this move is the approval."""
    move.letter_context["bericht"] = move.data.get("message", "")
    course = basic_course_for(move.case.filed_with)
    if course is None:
        return
    user = _open_account(move)
    with suppress(seats.NoSeat):  # enrolled before
        seats.follow(course=course, user=user, foundation=move.case.foundation, now=move.now)
    move.letter_context["inloggen"] += " De lessen volgt u op uw eigen pagina’s, wanneer het u uitkomt."


def welcome(move: Move) -> None:
    """An accepted applicant can log in, and is in the register as a candidate mentor from now on."""
    user = _open_account(move)
    candidates.add(user=user, foundation=move.case.filed_with)
    move.letter_context["bericht"] = move.data.get("message", "")


def say_goodbye(move: Move) -> None:
    """Who stops, or is not accepted, is no candidate any more."""
    move.letter_context["bericht"] = move.data.get("message", "")
    end_candidacy(move)


def end_candidacy(move: Move) -> None:
    """Who goes no further is no candidate here any more, and leaves the lessons that came with it.

    The account stays, and with it what they completed and their certificates.
    """
    case = move.case
    if case.account and _end_role(case):
        seats.leave_all(user=case.account, foundation=case.filed_with)


def _end_role(case: Case) -> bool:
    """End the role that came with an application. Whether there was one: a mentor of this foundation keeps it."""
    registered = Mentor.objects.filter(user=case.account, foundation=case.filed_with)
    if case.account is None or registered.exclude(state=MentorState.LEFT).exists():
        return False
    return bool(memberships.end(user=case.account, foundation=case.filed_with, role=Role.CANDIDATE))


def _open_account(move: Move) -> User:
    """The account of the applicant, as a candidate of this foundation; a new one gets a mail to choose a password."""
    case, answers = move.case, move.case.answers
    user = accounts.open_account(
        email=answers["email"],
        first_name=answers["first_name"],
        name_prefix=answers.get("name_prefix", ""),
        last_name=answers["last_name"],
        phone=answers.get("phone", ""),
        foundation=case.filed_with,
        role=Role.CANDIDATE,
    )
    is_known = case.account_id == user.pk
    Case.objects.filter(pk=case.pk).update(account=user)
    case.account = user
    if user.has_usable_password():
        move.letter_context["inloggen"] = "Log in met het wachtwoord dat u al hebt."
    elif is_known:
        move.letter_context["inloggen"] = "Kies een wachtwoord met de e-mail die u al van ons kreeg."
    else:
        accounts.send_set_password(user)
        move.letter_context["inloggen"] = "U krijgt ook een e-mail waarmee u een wachtwoord kiest."
    return user


def is_untold(case: Case, actor: Actor) -> str | None:
    """A guard: a basic course of this person was taken back, and nobody was told yet."""
    taken = Correction.objects.filter(
        took_back=True, enrolment__user=case.account_id, enrolment__course__kind=CourseKind.BASIC
    ).last()
    if taken is not None:
        told = Event.objects.filter(case=case, transition="tell_taken_back", at__gte=taken.corrected_at)
        if not told.exists():
            return None
    return gettext("Nothing of the basic course was taken back.")


def tell_coordinators(move: Move) -> None:
    """Mail whose application this is, or else every coordinator of the foundation: the case stays where it is."""
    case = move.case
    owner = owner_today(case)
    words = default_words(move.process.folder, "taken_back")
    for person in [owner] if owner else coordinators_of(case.filed_with.pk):
        values = {
            "coordinator": person.first_name,
            "kenmerk": case.reference,
            "stap": str(move.process.state(case.state).label),
            "dossierlink": f"{settings.SITE_URL}/admin/dossiers/{case.reference}/",
        }
        queue_mail(
            to=person.email,
            subject=fill(words.subject, values),
            text=fill(words.body, values),
            foundation=case.foundation,
            kind=f"{case.kind}/taken_back",
            reference=case.reference,
        )


def hand_on(move: Move) -> None:
    """The same application begins anew at another foundation, with its documents, and its own promise, link and letter.

    Who was a candidate here is one there from now on, and goes on with the same lessons.
    """
    case = move.case
    successor = open_case(
        registry.get(case.kind),
        "arrive",
        actor=Actor.system(),
        answers=case.answers,
        data=move.data,
        origin=case,
        account=case.account,
        now=move.now,
    ).case
    hand_over_documents(source=case, target=successor)
    if case.account and _end_role(case):
        memberships.grant(user=case.account, foundation=successor.filed_with, role=Role.CANDIDATE)
        seats.go_along(user=case.account, source=case.filed_with, target=successor.filed_with)


def file_elsewhere(move: Move) -> None:
    """File an application that another foundation handed on, at the foundation that was chosen for it."""
    file_again(move, Foundation.objects.get(slug=move.data["foundation"]))


def course_facts(case: Case) -> list[tuple[str, str]]:
    """How far the applicant is with the basic course, for the coordinator."""
    if case.account is None:
        return []
    told = basic_course_told(case.account, case.filed_with)
    return [(gettext("Basic course"), told)] if told else []


def was_handed_on(case: Case, actor: Actor) -> str | None:
    """Why this did not arrive from elsewhere, in words; None when it did."""
    return None if case.origin_id else gettext("No other foundation handed this on.")
