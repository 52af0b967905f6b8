"""Foundations, people and applications for tests. Each goes the way that a real one goes."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import count
from typing import Any

from django.utils import timezone

from organisation.foundations.models import Foundation, Municipality, Province, ServiceArea
from organisation.people.models import Role, User
from organisation.people.services import memberships
from workflows.engine import registry
from workflows.engine.perform import open_case, perform
from workflows.models import Case
from workflows.policies import Actor
from workflows.services import drafts, submissions

KIND = "volunteer-application"
ANSWERS = {
    "salutation": "mevrouw",
    "first_name": "Noor",
    "name_prefix": "van den",
    "last_name": "Heuvel",
    "email": "noor@example.nl",
    "phone": "06 12345678",
    "postcode": "2511 CV",
    "birth_year": 1970,
    "motivation": "Ik wil graag naast iemand staan.",
    "availability": ["avond"],
}
#: The moves that lead to each state, with what their forms need.
WAYS: dict[str, list[tuple[str, dict[str, str]]]] = {
    "submitted": [],
    "interview": [("invite", {})],
    "screening": [("invite", {}), ("screen", {})],
    "basic_course": [("invite", {}), ("screen", {}), ("enrol", {})],
    "decision": [("invite", {}), ("screen", {}), ("enrol", {}), ("prepare_decision", {})],
    "accepted": [("invite", {}), ("screen", {}), ("enrol", {}), ("prepare_decision", {}), ("accept", {})],
    "rejected": [("reject", {"message": "Dit past nu niet bij u."}), ("confirm", {})],
    "withdrawn": [("withdraw", {})],
    "transferred": [("transfer", {})],
    "expired": [("ask", {"question": "Wanneer hebt u tijd?"}), ("expire", {})],
}
_numbers = count(1)


def foundation(name: str = "", **fields: Any) -> Foundation:
    """A foundation with one municipality, so that an application from there comes to it."""
    number = next(_numbers)
    made = Foundation.objects.create(name=name or f"Stichting {number}", slug=f"stichting-{number}", **fields)
    ServiceArea.objects.create(foundation=made, municipality=municipality(f"Dorp {number}"))
    return made


def municipality(name: str) -> Municipality:
    """A municipality that no foundation serves yet."""
    return Municipality.objects.create(
        cbs_code=f"GM{2000 + next(_numbers) % 8000}",  # above every real code, however many were made before
        name=name,
        official_name=name,
        province=Province.UTRECHT,
        inhabitants=20_000,
        longitude=5,
        latitude=52,
    )


def person(name: str, **fields: Any) -> User:
    """An account without a role."""
    return User.objects.create_user(
        email=f"{name}{next(_numbers)}@example.nl", first_name=name.title(), last_name="Jansen", **fields
    )


def member(foundation: Foundation, role: str, name: str = "") -> User:
    """Somebody with a role at a foundation."""
    user = person(name or role)
    memberships.grant(user=user, foundation=foundation, role=role)
    return user


def coordinator(foundation: Foundation, name: str = "annemiek") -> User:
    return member(foundation, Role.COORDINATOR, name)


def answers(foundation: Foundation, **changed: Any) -> dict[str, Any]:
    """Whole, right answers of somebody who lives where `foundation` works; None leaves an answer out."""
    home = Municipality.objects.filter(service_areas__foundation=foundation).first()
    return {
        name: value
        for name, value in (ANSWERS | {"municipality": home.cbs_code} | changed).items()
        if value is not None
    }


def draft(**given: Any) -> Case:
    """A form that was begun and not sent."""
    return drafts.start(process=registry.get(KIND), answers=given)


def sent_at(moment: datetime, foundation: Foundation, **changed: Any) -> Case:
    """An application that was sent then, the way that all are; `changed` replaces answers."""
    return open_case(
        registry.get(KIND),
        "submit",
        actor=Actor.applicant(),
        answers=answers(foundation, **changed),
        now=moment,
    ).case


def application(
    foundation: Foundation,
    *,
    state: str = "submitted",
    by: User | None = None,
    to: Foundation | None = None,
    due_on: date | None = None,
    **changed: Any,
) -> Case:
    """An application at `foundation` in `state`, brought there by a coordinator (`by`, or one made for it).

    `changed` replaces answers. `to` is where a transferred one goes. `due_on` moves the promised day, as if the application
    had been sent at another time.
    """
    case = submissions.submit_answers(process=registry.get(KIND), answers=answers(foundation, **changed))
    if WAYS[state]:
        actor = Actor.staff(by or coordinator(foundation, "vroeger"))
        for move, data in WAYS[state]:
            if move == "transfer":
                data = {"foundation": to.slug}
            # A question is one of long ago, so that the case may expire.
            now = timezone.now() - timedelta(days=60) if move == "ask" else None
            by = Actor.staff(coordinator(foundation, "tweede")) if move == "confirm" else actor
            perform(case.pk, move, actor=by, data=data, now=now)
    if due_on:
        Case.objects.filter(pk=case.pk).update(due_on=due_on)
    return Case.objects.select_related("foundation", "owner", "municipality").get(pk=case.pk)
