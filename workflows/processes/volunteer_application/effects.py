"""What follows from the moves of a volunteer application."""

from datetime import date

from django.utils.translation import gettext

from mentorships.services import candidates
from organisation.foundations.models import Foundation
from organisation.foundations.selectors import foundation_for, national_office
from organisation.people.models import Role
from organisation.people.services import accounts
from workflows.engine import registry
from workflows.engine.filing import file_again
from workflows.engine.perform import Move, open_case
from workflows.models import Case
from workflows.policies import Actor
from workflows.services.attachments import hand_over_documents


def home_foundation(case: Case, today: date) -> Foundation:
    """The foundation that serves where the applicant lives, which is always asked."""
    return foundation_for(case.municipality, on=today) if case.municipality else national_office()


def welcome(move: Move) -> None:
    """An accepted applicant gets an account, a mail to choose a password, and is a candidate mentor from now on."""
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
    candidates.add(user=user, foundation=case.filed_with)
    Case.objects.filter(pk=case.pk).update(account=user)
    case.account = user
    if user.has_usable_password():
        move.letter_context["inloggen"] = "Log in met het wachtwoord dat u al hebt. Op uw eigen pagina"
    else:
        accounts.send_set_password(user)
        move.letter_context["inloggen"] = (
            "U krijgt ook een e-mail waarmee u een wachtwoord kiest. Op uw eigen pagina"
        )
    move.letter_context["bericht"] = move.data.get("message", "")


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


def was_handed_on(case: Case, actor: Actor) -> str | None:
    """Why this did not arrive from elsewhere, in words; None when it did."""
    return None if case.origin_id else gettext("No other foundation handed this on.")
