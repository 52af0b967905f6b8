"""A session on a running platform, and members who are logged in there."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import count

from tests.toughness.served import Served
from tests.toughness.visiting import Answer, Visitor

_numbers = count(1)
PLAN = """
import json
from datetime import timedelta
from django.test import Client
from django.utils import timezone
from organisation.foundations.models import Foundation
from organisation.people.models import Role, User
from organisation.people.services import memberships
from training.models import CataloguePage, CoursePage, Part, Session
from training.services.sessions import planned

course = CataloguePage.objects.get().add_child(
    instance=CoursePage(title={slug!r}, slug={slug!r}, intro="Kort.", entry="at_once"))
begin = timezone.now() + timedelta({days})
session = Session.objects.create(
    course=course, capacity={seats}, place="De Linde", starts_at=begin, ends_at=begin + timedelta(hours=2),
    changed_at=timezone.now())
Part.objects.create(session=session, starts_at=begin, ends_at=begin + timedelta(hours=2))
planned(session=session, before=None, told_before=())
here = Foundation.objects.get(slug="haag-en-rijn")
members = []
for number in range({people}):
    user = User.objects.create_user(email=f"{slug}-{{number}}@example.nl", first_name="Vol", last_name=str(number))
    memberships.grant(user=user, foundation=here, role=Role.MENTOR)
    client = Client()
    client.force_login(user)
    members.append((user.pk, client.cookies["sessionid"].value))
with open({file!r}, "w") as told:
    json.dump({{"session": str(session.key), "pk": session.pk, "members": members}}, told)
"""


@dataclass(frozen=True, slots=True)
class Planned:
    """A session: its key in the database and in addresses, its course, and who could come."""

    pk: int
    session: str
    course: str
    members: list[Member]


@dataclass(slots=True)
class Member:
    """Somebody who is logged in, with a browser of their own."""

    visitor: Visitor
    user: int
    key: str
    status_page: str = ""

    @property
    def headers(self) -> dict[str, str]:
        csrf = "a" * 32
        return {
            "Cookie": f"sessionid={self.key}; csrftoken={csrf}",
            "X-CSRFToken": csrf,
            "Content-Type": "application/x-www-form-urlencoded",
        }

    def enrol(self, planned: Planned) -> Answer:
        body = f"session={planned.session}".encode()
        address = f"/mijn/inschrijven/?cursus={planned.course}"
        answer = self.visitor.request("POST", address, body, self.headers)
        self.status_page = answer.location
        return answer

    def move(self, name: str) -> Answer:
        return self.visitor.post(self.status_page, {"go": name})


def plan(platform: Served, *, seats: int, people: int, days: float = 30) -> Planned:
    """A session in so many days, of a course that one enrols in at once."""
    slug = f"vol-{next(_numbers)}"
    file = platform.folder / "planned.json"
    platform.run(PLAN.format(seats=seats, people=people, slug=slug, days=days, file=str(file)))
    told = json.loads(file.read_text())
    members = [Member(Visitor(platform.port), *each) for each in told["members"]]
    return Planned(told["pk"], told["session"], slug, members)
