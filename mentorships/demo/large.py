"""What thousands of mentors brought and told: a VOG, what they agreed with, what they want, and conversations.

Rows are made as the services make them, in memory, and written in bulk by `write`, after the mentors themselves.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from mentorships.choices import CLIENTS, DISTANCES, LANGUAGES, TARGET_GROUPS, TIMES, TOLD
from mentorships.models import (
    USUAL_VOG_YEARS,
    Acceptance,
    AgreementText,
    ConversationSlot,
    Mentor,
    MentorState,
    Preferences,
    SlotBooking,
    Vog,
    VogReminder,
)
from mentorships.selectors.blocks import Block
from mentorships.selectors.texts import newest_texts
from mentorships.services.standing import BEFORE_END
from mentorships.services.vogs import expiry_of
from organisation.foundations.models import Foundation
from organisation.people.models import User

#: How often a new VOG is late, for how long at most, and how many days before the old one ends it is there otherwise.
LATE, OVER, EARLY = 0.2, timedelta(days=60), (6, 80)
CONVERSATION = timedelta(minutes=60)


class Papers:
    """The rows that are not written yet."""

    def __init__(self, random: Random, today: date) -> None:
        self.random, self.today = random, today
        self._texts: dict[int, dict[str, AgreementText]] = {}
        self._rows: list[list] = [[], [], [], [], [], []]

    def texts(self, foundation: Foundation) -> dict[str, AgreementText]:
        """What is agreed with at a foundation, by its kind."""
        if foundation.pk not in self._texts:
            self._texts[foundation.pk] = newest_texts(foundation)
        return self._texts[foundation.pk]

    def all_in_order(self, mentor: Mentor, since: date, until: date, seen_by: User) -> None:
        """All that makes somebody available on `since`, and the VOGs after the first one until `until`. A few are late with
        the last, and were told so.
        """
        issued = since - timedelta(days=self.random.randint(6, 40))
        while (ends := expiry_of(issued, USUAL_VOG_YEARS)) < until:
            if self.today - ends < OVER and self.random.random() < LATE:
                break
            issued = ends - timedelta(days=self.random.randint(*EARLY))
        self.vog(mentor, issued, seen_by)
        if ends < self.today and mentor.state == MentorState.AVAILABLE:
            mentor.told_blocks, mentor.told_on = [str(Block.VOG_EXPIRED)], ends + timedelta(days=1)
        at = noon(since)
        self.agree(mentor, at)
        self.told(mentor, invented(self.random), at)

    def vog(self, mentor: Mentor, issued: date, seen_by: User) -> None:
        """A VOG that was seen five days after its date; of its end everybody heard who should have."""
        ends, seen = expiry_of(issued, USUAL_VOG_YEARS), issued + timedelta(days=5)
        vog = Vog(
            mentor=mentor,
            number=f"{self.random.randrange(10**9):09}",
            issued_on=issued,
            expires_on=ends,
            seen_on=seen,
            seen_by=seen_by,
            recorded_at=noon(seen),
        )
        self._rows[0].append(vog)
        due = [days for days in BEFORE_END if ends - timedelta(days=days) <= self.today <= ends]
        if due:
            told = noon(min(ends - timedelta(days=min(due)), self.today - timedelta(days=1)))
            self._rows[1].append(VogReminder(vog=vog, days=min(due), sent_at=told))

    def agree(self, mentor: Mentor, at: datetime) -> None:
        for text in self.texts(mentor.foundation).values():
            self._rows[2].append(Acceptance(mentor=mentor, text=text, accepted_at=at))

    def told(self, mentor: Mentor, answers: Mapping[str, Any], at: datetime) -> None:
        """What an intake keeps of its answers."""
        preferences = Preferences(
            mentor=mentor,
            clients=int(answers["clients"]),
            distance=int(answers["distance"]),
            told={key: answers[key] for key in TOLD if key in answers},
            told_at=at,
        )
        mentor.preferences = preferences
        self._rows[3].append(preferences)

    def wanted(self, mentor: Mentor) -> dict[str, Any]:
        """What a mentor told, as the answers of their intake."""
        told = mentor.preferences
        return {**told.told, "clients": str(told.clients), "distance": str(told.distance)}

    def slot(self, foundation: Foundation, coordinator: User) -> ConversationSlot:
        """A time that a coordinator offered; when it is, is told by `at`."""
        slot = ConversationSlot(
            key=UUID(int=self.random.getrandbits(128), version=4),
            foundation=foundation,
            coordinator=coordinator,
            place=f"Kantoor van {foundation.name}",
        )
        self._rows[4].append(slot)
        return slot

    def booked(
        self, mentor: Mentor, reference: str, slots: list[ConversationSlot], at: datetime
    ) -> SlotBooking:
        """Somebody has the last of these times; the others they had before."""
        booking = SlotBooking(
            key=UUID(int=self.random.getrandbits(128), version=4),
            slot=slots[-1],
            mentor=mentor,
            reference=reference,
            booked_at=at,
            changed_at=at,
            sequence=len(slots) - 1,
        )
        self._rows[5].append(booking)
        return booking

    def write(self) -> None:
        """Write what was made since the last time; the mentors are there already."""
        models = (Vog, VogReminder, Acceptance, Preferences, ConversationSlot, SlotBooking)
        for model, rows in zip(models, self._rows, strict=True):
            model.objects.bulk_create(rows, batch_size=2000)
            rows.clear()


def at(slot: ConversationSlot, begin: datetime) -> None:
    """Have a conversation begin at this moment."""
    slot.starts_at, slot.ends_at = begin, begin + CONVERSATION


def invented(random: Random) -> dict[str, Any]:
    """What somebody who does not exist wants."""
    return {
        "clients": random.choices([key for key, _label in CLIENTS], (6, 3, 1))[0],
        "distance": random.choice([key for key, _label in DISTANCES]),
        "target_groups": [key for key, _label in TARGET_GROUPS if random.random() < 0.3],
        "availability": [key for key, _label in TIMES if random.random() < 0.5] or ["overdag"],
        "languages": ["nl", *(key for key, _label in LANGUAGES[1:-1] if random.random() < 0.08)],
        "experience": random.choice(EXPERIENCE),
        "interests": random.choice(INTERESTS),
    }


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


EXPERIENCE = (
    "Ik werkte dertig jaar in de verpleging.",
    "Ik regelde jarenlang alles voor mijn moeder, en leerde hoe de zorg werkt.",
    "Ik was leraar, en daarna vertrouwenspersoon op een school.",
    "Ik heb een zoon met een beperking en zit vaak aan tafel met begeleiders.",
    "Op mijn werk bij de gemeente sprak ik elke dag met mensen die vastliepen.",
    "Nog weinig. Ik leer graag, en ik heb geduld.",
)
INTERESTS = (
    "Wandelen en vogels kijken.",
    "Koken, en samen eten.",
    "Voetbal, en oude muziek.",
    "Schaken, lezen, naar het museum.",
    "Tuinieren en de hond.",
)
