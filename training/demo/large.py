"""Three years of training of thousands of people: sessions that were and will be, and what each of them followed.

Rows are made as the services make them, in memory, and written in bulk by `write`. Who is in a session is counted as
`training.services.seats` counts it; the counts are written at the end.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from random import Random

from organisation.calendar.workdays import AMSTERDAM, Calendar
from organisation.foundations.models import Foundation
from organisation.people.models import User
from training.models import (
    Attendance,
    Certificate,
    Completion,
    CourseKind,
    CoursePage,
    Enrolment,
    EnrolmentState,
    LessonProgress,
    Part,
    Presence,
    Session,
)
from training.selectors.learning import lesson_lines
from training.services.certificates import valid_until

#: Kinds given in sessions here, with how many people there is room for, and every how many weeks.
GIVEN = {CourseKind.RETURN_MEETING: (12, 4), CourseKind.BASIC: (14, 10), CourseKind.WEBINAR: (60, 4)}
#: One in so many sessions of a course is called off, and so many weeks ahead they are planned.
CALLED_OFF, AHEAD = 12, 14
#: States in which somebody has, or had to the end, a seat of the session.
SEATED = {
    EnrolmentState.SEAT,
    EnrolmentState.OFFERED,
    EnrolmentState.ATTENDED,
    EnrolmentState.ABSENT,
    EnrolmentState.COMPLETED,
}


class Training:
    """The courses that there are, and the rows that are not written yet."""

    def __init__(self, random: Random, now: datetime, since: date) -> None:
        self.random, self.now, self.since = random, now, since
        courses = list(CoursePage.objects.live().defer_streamfields().order_by("path"))
        self.lessons = {course.pk: [line.pk for line in lesson_lines(course)] for course in courses}
        self.by_kind = {kind: [each for each in courses if each.kind == kind] for kind in CourseKind}
        self.sessions: list[Session] = []
        self._places: dict[tuple[str, int | None, str], list[Session]] = defaultdict(list)
        self._completed: set[tuple[str, int]] = set()
        self._finished: set[tuple[str, int]] = set()
        self._in: set[tuple[str, int]] = set()
        self._alone: set[tuple[str, int]] = set()
        self._rows: list[list] = [[], [], [], [], []]

    @property
    def basic(self) -> CoursePage:
        return self.by_kind[CourseKind.BASIC][0]

    # Sessions

    def plan(
        self, foundations: Sequence[Foundation], trainer: User | None, calendars: Mapping[int, Calendar]
    ) -> None:
        """Plan all sessions and write them, so that enrolments can name them."""
        parts = []
        for kind, (capacity, weeks) in GIVEN.items():
            for course in self.by_kind[kind][:1]:
                givers = (
                    [None]
                    if kind == CourseKind.WEBINAR
                    else [each for each in foundations if not each.is_national]
                )
                for foundation in givers:
                    first_off = self.random.randrange(CALLED_OFF)
                    evenings = self._evenings(weeks, calendars[foundation.pk] if foundation else None)
                    for number, begin in enumerate(evenings):
                        session, part = self._session(course, foundation, trainer, begin, capacity)
                        session.is_cancelled = number % CALLED_OFF == first_off
                        self.sessions.append(session)
                        parts.append(part)
        Session.objects.bulk_create(self.sessions, batch_size=500)
        Part.objects.bulk_create(parts, batch_size=500)
        for session in self.sessions:
            # Of the last days, all is not told yet.
            is_past = session.ends_at < self.now - timedelta(days=2)
            when = (
                ("off" if session.is_cancelled else "past")
                if is_past
                else ""
                if session.is_cancelled
                else "ahead"
            )
            if when != "ahead" or session.starts_at > self.now:
                self._places[session.course.kind, session.foundation_id, when].append(session)

    def _evenings(self, weeks: int, calendar: Calendar | None) -> Iterable[datetime]:
        day = self.since + timedelta(days=self.random.randrange(7 * weeks))
        while day < self.now.date() + timedelta(weeks=AHEAD):
            evening = calendar.add_working_days(day, 1) if calendar else day
            if evening != self.now.date():
                yield datetime.combine(evening, time(19, 30), AMSTERDAM)
            day += timedelta(weeks=weeks)

    def _session(
        self,
        course: CoursePage,
        foundation: Foundation | None,
        trainer: User | None,
        begin: datetime,
        capacity: int,
    ) -> tuple[Session, Part]:
        session = Session(
            course=course,
            foundation=foundation,
            trainer=trainer,
            place=f"Buurthuis, {foundation.name}" if foundation else "",
            online_url="" if foundation else "https://vergaderen.example.nl/zorgplan",
            capacity=capacity,
            minimum=4,
            starts_at=begin,
            ends_at=begin + timedelta(hours=2),
            changed_at=begin - timedelta(weeks=AHEAD),
        )
        return session, Part(session=session, starts_at=session.starts_at, ends_at=session.ends_at)

    def session(self, user: User, kind: str, foundation_id: int, when: str) -> Session | None:
        """A session of this kind where `user` can have been ("past"), can come ("ahead"), or that was called "off"."""
        place = None if kind == CourseKind.WEBINAR else foundation_id
        found = [each for each in self._places[kind, place, when] if (user.email, each.pk) not in self._in]
        # Where all are full, a larger room was found.
        with_room = [each for each in found if when != "past" or each.taken < each.capacity]
        return self.random.choice(with_room or found) if found else None

    # People

    def follows(self, user: User, course: CoursePage) -> bool:
        """Whether `user` was enrolled in the course alone, without a session; that is done once."""
        return (user.email, course.pk) in self._alone

    def enrolled(
        self,
        user: User,
        course: CoursePage,
        foundation: Foundation | None,
        state: EnrolmentState,
        *,
        at: datetime,
        changed: datetime,
        session: Session | None = None,
        reference: str = "",
        offered_until: datetime | None = None,
    ) -> Enrolment:
        """An enrolment as it became in the end, counted in its session."""
        enrolment = Enrolment(
            course=course,
            session=session,
            user=user,
            foundation=foundation,
            state=state,
            reference=reference,
            offered_until=offered_until,
            created_at=at,
            changed_at=changed,
        )
        if session is not None:
            self._in.add((user.email, session.pk))
            session.numbered += 1
            session.taken += state in SEATED
            session.waiting += state == EnrolmentState.WAITING
            enrolment.number = session.numbered
            self._note(enrolment, session)
        else:
            self._alone.add((user.email, course.pk))
        self._rows[0].append(enrolment)
        return enrolment

    def _note(self, enrolment: Enrolment, session: Session) -> None:
        """What the trainer noted at the door."""
        came = enrolment.state in (EnrolmentState.ATTENDED, EnrolmentState.COMPLETED)
        if came or enrolment.state == EnrolmentState.ABSENT:
            self._rows[1].append(
                Attendance(
                    enrolment=enrolment,
                    part=session.parts.all()[0],
                    presence=Presence.PRESENT if came else Presence.ABSENT,
                    minutes=120 if came else 0,
                    noted_by=session.trainer,
                    noted_at=session.ends_at,
                )
            )

    def begin(self, user: User, course: CoursePage, at: datetime) -> None:
        """Somebody follows a course, and is not through it yet."""
        lessons = self.lessons[course.pk]
        self._progress(user, lessons[: self.random.randrange(len(lessons))], at, at + timedelta(days=9))

    def complete(
        self, user: User, course: CoursePage, foundation: Foundation, *, began: datetime, at: datetime
    ) -> bool:
        """Somebody completes a course, once: with its lessons, and a certificate where it gives one."""
        if (user.email, course.pk) in self._completed:
            return False
        self._completed.add((user.email, course.pk))
        self._progress(user, self.lessons[course.pk], began, at)
        self._rows[3].append(Completion(user=user, course=course, completed_at=at, hours=course.hours))
        if course.gives_certificate:
            day = at.astimezone(AMSTERDAM).date()
            self._rows[4].append(
                Certificate(
                    user=user,
                    course=course,
                    foundation=foundation,
                    name=user.full_name,
                    title=course.title,
                    hours=course.hours,
                    completed_on=day,
                    valid_until=valid_until(day, course.valid_months),
                )
            )
        return True

    def _progress(self, user: User, lessons: list[int], began: datetime, ended: datetime) -> None:
        for number, lesson in enumerate(lessons, 1):
            if (user.email, lesson) in self._finished:
                continue
            self._finished.add((user.email, lesson))
            done = min(began + (ended - began) * number / len(lessons), self.now)
            self._rows[2].append(
                LessonProgress(
                    user=user, lesson_id=lesson, started_at=min(began, done), seen_at=done, completed_at=done
                )
            )

    # Writing

    def write(self) -> None:
        """Write what was made since the last time; the users are there already."""
        models = (Enrolment, Attendance, LessonProgress, Completion, Certificate)
        for model, rows in zip(models, self._rows, strict=True):
            model.objects.bulk_create(rows, batch_size=2000)
            rows.clear()

    def count(self) -> None:
        """Write how many are in each session. Where people stand in line, every seat is taken."""
        for session in self.sessions:
            session.capacity = session.taken if session.waiting else max(session.capacity, session.taken)
            if session.waiting and not session.taken:
                raise ValueError("Nobody stands in line for a session without seats.")
        Session.objects.bulk_update(self.sessions, ["capacity", *Session.COUNTED], batch_size=500)
