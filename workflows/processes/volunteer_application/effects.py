"""What follows from the moves of a volunteer application."""

from contextlib import suppress
from datetime import date

from django.utils.translation import gettext

from mentorships.models import Mentor
from mentorships.services import candidates
from organisation.foundations.models import Foundation
from organisation.foundations.selectors import foundation_for, national_office
from organisation.people.models import Role, User
from organisation.people.services import accounts, memberships
from training.selectors.basic import basic_course_for, basic_course_told
from training.services import seats
from workflows.engine import registry
from workflows.engine.filing import file_again
from workflows.engine.perform import Move, open_case
from workflows.models import Case
from workflows.policies import Actor
from workflows.services.attachments import hand_over_documents


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
    """Who stops, or is not accepted, is no candidate any more; the account is left without a role."""
    move.letter_context["bericht"] = move.data.get("message", "")
    if move.case.account and not Mentor.objects.filter(user=move.case.account).exists():
        memberships.end(user=move.case.account, foundation=move.case.filed_with, role=Role.CANDIDATE)
        seats.leave_all(user=move.case.account)


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


def hand_on(move: Move) -> None:
    """The same application begins anew at another foundation, with its documents, and its own promise, link and letter."""
    successor = open_case(
        registry.get(move.case.kind),
        "arrive",
        actor=Actor.system(),
        answers=move.case.answers,
        data=move.data,
        origin=move.case,
        now=move.now,
    ).case
    hand_over_documents(source=move.case, target=successor)


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
