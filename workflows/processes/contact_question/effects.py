"""What follows from the moves of a contact question."""

from datetime import date

from django.utils.translation import gettext

from organisation.foundations.models import Foundation
from organisation.foundations.selectors import foundation_for, national_office
from workflows.engine import registry
from workflows.engine.perform import Move
from workflows.models import Case
from workflows.policies import Actor
from workflows.selectors.pages import draft_address, form_page
from workflows.services import drafts

APPLICATION = "volunteer-application"


def home_foundation(case: Case, today: date) -> Foundation:
    """The foundation of where somebody lives; the national office when that was left open."""
    return foundation_for(case.municipality, on=today) if case.municipality else national_office()


def can_apply(case: Case, actor: Actor) -> str | None:
    """Why nobody can be helped to apply now, in words; None when the form is on the website."""
    return None if form_page(APPLICATION) else gettext("The application form is not on the website now.")


def begin_application(move: Move) -> None:
    """Begin an application with what we know already, so that nothing is asked twice; the letter has the link to go on."""
    process = registry.get(APPLICATION)
    known = {name: value for name, value in move.case.answers.items() if name in process.questions.by_field}
    draft = drafts.start(process=process, answers=known)
    Case.objects.filter(pk=draft.pk).update(origin=move.case)
    move.letter_context |= {
        "bericht": move.data.get("message", ""),
        "conceptlink": draft_address(draft),
        "dagen": str(process.draft_days),
    }
