"""What follows from the moves of an intake: the register, below, is written by its own services."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from home import ical
from mentorships.choices import TOLD
from mentorships.models import LeavingReason, Mentor, MentorState, SlotBooking, TextKind
from mentorships.selectors.blocks import WORDS, told_to_staff
from mentorships.selectors.mentors import candidate_of, mentor_line
from mentorships.selectors.slots import (
    appointment_of,
    booking_of,
    conversation_told,
    free_slots,
    last_booking_of,
    when,
)
from mentorships.selectors.texts import newest_texts, texts_for
from mentorships.services import candidates, preferences, slots, states, texts
from mentorships.services.errors import NotNow
from organisation.foundations.models import Foundation
from organisation.people.models import Role
from organisation.people.services import memberships
from training.selectors.basic import basic_course_told
from workflows.engine.errors import InvalidData, Refused
from workflows.engine.filing import file_case
from workflows.engine.perform import Move
from workflows.models import Case
from workflows.policies import Actor
from workflows.questions.definition import Problem

KIND = "mentor-intake"
READ_AS, WISH = "_mentor", "_wish"


def mentor_for(case: Case) -> Mentor | None:
    """Whose intake it is, at the foundation that has it; before it is sent, where they are a candidate. Read once for each
    case object.
    """
    if READ_AS not in case.__dict__:
        case.__dict__[READ_AS] = _mentor(case)
    return case.__dict__[READ_AS]


def _mentor(case: Case) -> Mentor | None:
    if case.account is None:
        return None
    if case.foundation_id is None:
        return candidate_of(case.account)
    found = Mentor.objects.filter(user=case.account, foundation=case.foundation_id)
    return found.select_related("foundation", "user").first()


def _whose(case: Case) -> Mentor:
    mentor = mentor_for(case)
    if mentor is None:
        raise Refused(_("This person is not in the register of the foundation."))
    return mentor


def own_foundation(case: Case, today: date) -> Foundation:
    """The foundation where the person is a candidate."""
    return _whose(case).foundation


# Sending


def why_not(case: Case, actor: Actor) -> str | None:
    """Why nobody can send an intake here, in words; None when they can."""
    mentor = mentor_for(case)
    if mentor is None or mentor.state != MentorState.CANDIDATE:
        return _("An intake is for candidate mentors.")
    return _("You sent your intake already.") if _is_open(mentor) else None


def _is_open(mentor: Mentor) -> bool:
    cases = Case.objects.filter(kind=KIND, account=mentor.user_id, foundation=mentor.foundation_id)
    return cases.filter(submitted_at__isnull=False, closed_at__isnull=True).exists()


def file_intake(move: Move) -> None:
    """File it, under the lock of the person: a button pressed twice sends one. What was agreed with must be what holds."""
    mentor = states.locked(_whose(move.case).pk)
    if _is_open(mentor):
        raise Refused(_("You sent your intake already."))
    file_case(move)
    newest = newest_texts(mentor.foundation)
    message = _("This is not the present version. Read the new one, and tick the box again.")
    problems = [
        Problem(kind, "version", message)
        for kind in TextKind.values
        if kind not in newest or move.case.answers.get(kind) != newest[kind].key
    ]
    if problems:
        raise InvalidData(problems)
    _set_wish_apart(move.case)


def _set_wish_apart(case: Case) -> None:
    """A wish about faith stands in the register alone, from where it can be taken back; the case only says so."""
    wish = case.answers.get("worldview_wish", "")
    if wish:
        case.answers = case.answers | {"worldview_wish": _("Stands with the mentor.")}
    case.__dict__[WISH] = wish


def keep(move: Move) -> None:
    """What was told goes to the register, and so does what was agreed with."""
    mentor, answers = _whose(move.case), move.case.answers
    preferences.keep(
        mentor=mentor,
        clients=int(answers["clients"]),
        distance=int(answers["distance"]),
        told={key: answers[key] for key in TOLD if key in answers},
        worldview=move.case.__dict__[WISH],
        now=move.now,
    )
    agreed = [text for kind, text in newest_texts(mentor.foundation).items() if answers[kind] == text.key]
    texts.accept(mentor=mentor, texts=agreed, now=move.now)


# The conversation


def has_times(case: Case, actor: Actor) -> str | None:
    """Why nobody can be invited yet, in words."""
    if case.foundation_id and free_slots(case.foundation_id).exists():
        return None
    return _("There are no times to choose from. Offer some first, at “Times for conversations”.")


def invite(move: Move) -> None:
    """Whoever invites has the case from then on, when nobody had it: the candidate chooses from their times."""
    case, user = move.case, move.actor.user
    if case.owner_id is None and user is not None:
        case.owner = user


def book(move: Move) -> None:
    with _in_words():
        slots.book(
            slot_key=UUID(move.data["slot"]),
            mentor=_whose(move.case),
            reference=move.case.reference,
            now=move.now,
        )


def move_slot(move: Move) -> None:
    with _in_words():
        slots.move(booking=_booked(move.case), slot_key=UUID(move.data["slot"]), now=move.now)


def cancel(move: Move) -> None:
    with _in_words():
        slots.cancel(booking=_booked(move.case), now=move.now)


def give_back(move: Move) -> None:
    """Who stops keeps no time that others could have."""
    booking = booking_of(move.case.reference)
    if booking and booking.slot.starts_at > move.now:
        slots.cancel(booking=booking, now=move.now)


def _booked(case: Case) -> SlotBooking:
    booking = booking_of(case.reference)
    if booking is None:
        raise Refused(_("There is no conversation planned (any more)."))
    return booking


@contextmanager
def _in_words() -> Iterator[None]:
    """What the register refuses, the case refuses in the same words."""
    try:
        yield
    except NotNow as refusal:
        raise Refused(str(refusal)) from None


def send_along(field: str) -> Callable[[Move], None]:
    """An effect that puts what was written in `field` into the letter, and the conversation beside it for the calendar."""

    def effect(move: Move) -> None:
        move.letter_context["bericht"] = move.data.get(field, "")
        booking = last_booking_of(move.case.reference)
        if booking:
            name = move.case.filed_with.name
            move.calendar = ical.calendar(name, [appointment_of(booking)]).decode()

    return effect


def still_to_come(case: Case, actor: Actor) -> str | None:
    """Why a conversation cannot be moved any more, in words."""
    booking = booking_of(case.reference)
    if booking and booking.slot.starts_at <= timezone.now():
        return _("The conversation has begun already.")
    return None


def is_called_off(case: Case, actor: Actor) -> str | None:
    """Why there is nothing to follow, in words."""
    return _("The conversation was not called off.") if booking_of(case.reference) else None


def was_held(case: Case, actor: Actor) -> str | None:
    """Why there is nothing to report yet, in words."""
    booking = booking_of(case.reference)
    if booking and booking.slot.starts_at > timezone.now():
        return _("The conversation is still to come: %(when)s.") % {"when": when(booking.slot)}
    return None


# The decision


def is_ready(case: Case, actor: Actor) -> str | None:
    """What is in the way of being available, in words for staff; the candidate reads the same in other words."""
    mentor = mentor_for(case)
    if mentor is None or mentor.state != MentorState.CANDIDATE:
        return _("This person is not a candidate mentor of the foundation.")
    line = mentor_line(mentor.pk)
    return told_to_staff(line.blocks) if line and line.blocks else None


def make_available(move: Move) -> None:
    with _in_words():
        states.make_available(mentor_id=_whose(move.case).pk, by=move.actor.user)
    move.letter_context["bericht"] = move.data.get("message", "")


def say_goodbye(move: Move) -> None:
    """Who is not accepted is no candidate any more."""
    mentor = mentor_for(move.case)
    if mentor and mentor.state != MentorState.LEFT and move.actor.user:
        states.leave(mentor_id=mentor.pk, reason=LeavingReason.TOGETHER, by=move.actor.user, tells=False)
    move.letter_context["bericht"] = move.data.get("message", "")


def can_come_back(case: Case, actor: Actor) -> str | None:
    """Why an intake cannot be opened again, in words."""
    mentor = mentor_for(case)
    if mentor and mentor.state in (MentorState.AVAILABLE, MentorState.PAUSED):
        return _("This person is a mentor already.")
    return _("There is a newer intake of this person.") if mentor and _is_open(mentor) else None


def come_back(move: Move) -> None:
    """Who goes on after all is a candidate again."""
    case = move.case
    if case.account is None:
        raise Refused(_("The account of this person is gone."))
    candidates.add(user=case.account, foundation=case.filed_with)
    memberships.grant(user=case.account, foundation=case.filed_with, role=Role.CANDIDATE)
    move.letter_context["bericht"] = move.data.get("message", "")


def has_left(case: Case, actor: Actor) -> str | None:
    """Why there is nothing to follow, in words."""
    mentor = mentor_for(case)
    return None if mentor and mentor.state == MentorState.LEFT else _("This person has not left.")


# In words


def facts(case: Case) -> list[tuple[str, str]]:
    """The conversation, and what is still needed, for the person: (what, text)."""
    told = conversation_told(booking_of(case.reference))
    mentor = mentor_for(case)
    if mentor and case.submitted_at and case.closed_at is None:
        line = mentor_line(mentor.pk)
        for block in line.blocks if line else []:
            words = WORDS[block]
            told.append((_("Still needed"), f"{words.mentor} {words.todo}"))
    return told


def staff_facts(case: Case) -> list[tuple[str, str]]:
    """What a coordinator wants to know beside it: VOG, basic course, what was agreed, and the conversation."""
    mentor = mentor_for(case)
    if mentor is None:
        return []
    line = mentor_line(mentor.pk)
    told = conversation_told(booking_of(case.reference))
    if not told and case.foundation_id:
        told = [(_("Times to choose from"), str(free_slots(case.foundation_id).count()))]
    if line:
        told.append((_("VOG"), _vog(line.expires_on)))
    told.append((_("Basic course"), basic_course_told(mentor.user, mentor.foundation) or "–"))
    told += [(_label(each.text), _accepted(each)) for each in texts_for(mentor)]
    if line and line.blocks and mentor.state == MentorState.CANDIDATE:
        told.append((_("What is missing"), told_to_staff(line.blocks)))
    return told


def _vog(expires_on: date | None) -> str:
    if expires_on is None:
        return _("not seen yet")
    return _("counts until %(day)s") % {"day": _day(expires_on)}


def _label(text: Any) -> str:
    label = str(text.get_kind_display())
    return label[:1].upper() + label[1:]


def _accepted(told: Any) -> str:
    if told.accepted_at is None:
        return _("not accepted yet")
    day = _day(timezone.localdate(told.accepted_at))
    return _("version %(version)d, accepted on %(day)s") % {"version": told.text.version, "day": day}


def _day(day: date) -> str:
    return date_format(day, "j F Y")


def staff_links(case: Case) -> list[tuple[str, str]]:
    """Where a coordinator writes down a VOG, and offers times."""
    mentor = mentor_for(case)
    own = (
        [(_("Write down a VOG"), f"{reverse('mentors:mentor', args=[mentor.pk])}#vog-section")]
        if mentor
        else []
    )
    return [*own, (_("Times for conversations"), reverse("slots:index"))]
