"""How much of everything there is, and in which order it is made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain, islice
from random import Random

from django.db import connection, transaction
from django.utils import timezone

from mentorships.models import Mentor
from mentorships.models.mentor import MentorState
from organisation.foundations.models import Foundation
from organisation.foundations.selectors import foundations_today
from organisation.people.models import User
from training.demo.large import Training
from training.models import Certificate, Completion, Enrolment
from workflows.demo.large import people, writing
from workflows.demo.large.playing import Played, World
from workflows.demo.large.stories import Story
from workflows.demo.large.tellers import teller
from workflows.engine import registry
from workflows.models import Case, Event

YEARS = 3
#: So many cases are in memory at a time.
BATCH = 500
#: Where nobody gets mail: the address of all people who do not exist.
NOBODYS = "@example.nl"
#: The first account that is made, by which one sees that it was.
MARK = "directeur.landelijk-bureau@example.nl"


class NotOurs(Exception):
    """There is something in the database that is no demo content; `str()` says what."""


@dataclass(frozen=True, slots=True)
class Made:
    """What there is now."""

    foundations: int
    cases: int
    events: int
    mentors: int
    enrolments: int
    completions: int
    certificates: int


def is_there() -> bool:
    return User.objects.filter(email=MARK).exists()


def refuse_others() -> None:
    """Raise `NotOurs` unless everybody in the database, with an account or with a case, is one of the demo's people."""
    if others := User.objects.exclude(email__endswith=NOBODYS).count():
        raise NotOurs(f"{others} accounts in this database are no demo accounts.")
    cases = Case.objects.defer("search").iterator(chunk_size=200)
    if others := sum(not case.answers.get("email", NOBODYS).endswith(NOBODYS) for case in cases):
        raise NotOurs(f"{others} cases in this database are no demo cases.")


@transaction.atomic
def load(
    *, cases: int, mentors: int, seed: int, now: datetime | None = None, say: Callable[[str], None] = print
) -> Made:
    """Make `cases` cases and `mentors` available mentors, all or nothing. Raises `NotOurs`."""
    refuse_others()
    random, now = Random(seed), now or timezone.now()
    since = (now - timedelta(days=365 * YEARS)).date()
    people.staff(list(foundations_today()), since, random)
    world = World(random, now, since)
    training = Training(random, now, since)
    trainer = User.objects.filter(email="trainer@example.nl").first()
    training.plan(list(world.foundations.values()), trainer, world.calendars)
    register = people.Register(random, world.today, training, world.coordinators)
    processes = registry.all_processes()
    # Who has an account comes after those who get one by their application.
    processes.sort(key=lambda process: (process.for_members, process.kind))
    stories = [teller(world, process, register) for process in processes]
    left = cases
    for number, (process, story) in enumerate(zip(processes, stories, strict=True)):
        if process.for_members and register.available < mentors:
            _fill_up(register, world, mentors)
        share = round(left * story.share / sum(each.share for each in stories[number:]))
        left -= share
        for told in _batches(_told(story, share)):
            register.write()
            training.write()
            writing.write(told)
        say(f"{share} × {process.kind}")
    training.count()
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")  # or the database goes on planning for the few rows that there were
    return made()


def _fill_up(register: people.Register, world: World, mentors: int) -> None:
    """Mentors who were there before these years, until `mentors` are available."""
    foundations = [each for each in world.foundations.values() if not each.is_national]
    people.stock(register, foundations, mentors - register.available, world.since, world.somebody)
    register.write()
    register.training.write()


def _told(story: Story, share: int) -> Iterator[Played]:
    """So many cases: first one in every state, then as chance has it."""
    targets = chain(story.targets(), iter(story.target, None))
    told: Iterator[Played] = chain.from_iterable(story.tell(target) for target in targets)
    return islice(told, share)


def _batches(told: Iterator[Played]) -> Iterator[list[Played]]:
    while batch := list(islice(told, BATCH)):
        yield batch


def made() -> Made:
    """What there is in the database."""
    return Made(
        foundations=Foundation.objects.count(),
        cases=Case.objects.count(),
        events=Event.objects.count(),
        mentors=Mentor.objects.filter(state=MentorState.AVAILABLE).count(),
        enrolments=Enrolment.objects.count(),
        completions=Completion.objects.count(),
        certificates=Certificate.objects.count(),
    )
