"""Nights: what is told of a VOG that ends and of what stands in the way, once, also after a night that was missed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mentorships.models import MentorState, Vog, VogReminder
from mentorships.selectors.mentors import Asked, blocks_of, mentors
from mentorships.services import standing, states, texts, vogs
from mentorships.services.errors import NotNow
from mentorships.tasks import keep_standing
from organisation.calendar.workdays import today
from organisation.mail.models import OutgoingMail
from organisation.people.models import Membership
from organisation.people.policies import ALL
from tests.factories import cases
from tests.factories import mentors as make
from training.models import Certificate, Completion

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def mailed() -> list[tuple[str, str]]:
    """(letter, to whom) of all that was written about mentors, in that order."""
    mails = OutgoingMail.objects.filter(kind__startswith="mentorships/").order_by("pk")
    return [(mail.kind.removeprefix("mentorships/"), mail.recipient) for mail in mails]


def ends_in(mentor, days: int) -> None:
    """As if time had passed: their VOG, written down long ago, ends in so many days."""
    Vog.objects.filter(mentor=mentor).update(expires_on=today() + days * DAY, recorded_at="2024-01-01T12:00Z")


#: In how many days the VOG ends on each night that something ran, and of how many days was said so each time.
NIGHTS = {
    "every night": ([91, 90, 89, 31, 30, 29, 8, 7, 6, 0], [90, 30, 7]),
    "away for a week": ([95, 85, 26, 3, 2], [90, 30, 7]),
    "away for three months": ([100, 5, 4], [7]),
    "away until it was over": ([100, -1, -2], []),
}


@pytest.mark.parametrize("nights", NIGHTS)
def test_reminders_come_once_to_both(here, nights):
    mentor = make.available(here.foundation)
    days, expected = NIGHTS[nights]
    for left in days:
        ends_in(mentor, left)
        standing.remind()
        standing.remind()
    said = list(VogReminder.objects.order_by("pk").values_list("days", flat=True))
    assert said == expected
    both = [("vog_ends_mentor", mentor.user.email), ("vog_ends_staff", here.coordinator.email)]
    assert mailed() == both * len(expected)


def test_a_vog_that_is_replaced_or_whose_mentor_left_is_not_reminded_of(here):
    replaced, left = make.available(here.foundation), make.available(here.foundation, "weg")
    ends_in(replaced, 30)
    ends_in(left, 30)
    make.vog(replaced, ends_in=1000)
    states.leave(mentor_id=left.pk, reason="time", by=left.user)
    OutgoingMail.objects.all().delete()
    assert (standing.remind(), mailed()) == (0, [])


def test_an_available_mentor_whose_vog_is_over_gets_no_new_client_and_both_hear_why(here):
    mentor, fine = make.available(here.foundation), make.available(here.foundation, "bo")
    ends_in(mentor, 0)
    assert keep_standing() == 1, "the last day still counts; only the reminder is due"
    OutgoingMail.objects.all().delete()
    ends_in(mentor, -3)
    assert [keep_standing(), keep_standing()] == [1, 0]
    assert mailed() == [("blocked_mentor", mentor.user.email), ("blocked_staff", here.coordinator.email)]
    told = OutgoingMail.objects.order_by("pk")
    assert "telt niet meer: de laatste dag is voorbij" in told[0].text
    assert "De VOG is verlopen." in told[1].text
    lines, _count = mentors(ALL, Asked(show="open"))
    assert [line.pk for line in lines] == [fine.pk]
    mentor.refresh_from_db()
    assert (mentor.state, mentor.told_blocks) == (MentorState.AVAILABLE, ["vog_expired"])


def test_it_is_told_at_once_when_nothing_is_in_the_way_any_more(here):
    mentor = make.available(here.foundation)
    ends_in(mentor, -3)
    keep_standing()
    OutgoingMail.objects.all().delete()
    make.vog(mentor)
    assert mailed() == [
        ("open_again_mentor", mentor.user.email),
        ("open_again_staff", here.coordinator.email),
    ]
    assert keep_standing() == 0


def test_a_new_version_is_announced_and_blocks_from_its_day_on(here, there):
    mentor = make.available(here.foundation)
    candidate = make.candidate(here.foundation)
    OutgoingMail.objects.all().delete()
    text = texts.publish(
        kind="agreement", foundation=here.foundation, body="Nieuw.", holds_from=today() + DAY, by=None
    )
    assert mailed() == [("new_text_mentor", mentor.user.email)]
    assert (blocks_of(mentor), keep_standing()) == ([], 0)
    type(text).objects.filter(pk=text.pk).update(made_at="2024-01-01T12:00Z")  # what may change
    with pytest.MonkeyPatch.context() as tomorrow:
        for module in ("selectors.mentors", "selectors.texts", "services.standing"):
            tomorrow.setattr(f"mentorships.{module}.today", lambda: today() + DAY)
        assert blocks_of(mentor) == ["agreement"]
        assert blocks_of(there.mentor) == []
        assert [keep_standing(), keep_standing()] == [1, 0]
        make.agreed(mentor)
        assert blocks_of(mentor) == []
    assert [letter for letter, _to in mailed()] == [
        *("new_text_mentor", "blocked_mentor", "blocked_staff", "open_again_mentor", "open_again_staff")
    ]
    assert candidate.user.email not in {to for _letter, to in mailed()}


def test_who_accepted_beforehand_is_not_blocked_on_the_day(here):
    mentor = make.available(here.foundation)
    texts.publish(kind="conduct", foundation=None, body="Nieuw.", holds_from=today() + DAY, by=None)
    make.agreed(mentor)
    with pytest.MonkeyPatch.context() as tomorrow:
        tomorrow.setattr("mentorships.selectors.mentors.today", lambda: today() + DAY)
        assert blocks_of(mentor) == []


def test_a_version_is_never_changed(here):
    from django.db import DatabaseError, transaction

    text = texts.publish(kind="conduct", foundation=here.foundation, body="Zo.", holds_from=today(), by=None)
    text.body = "Anders."
    with pytest.raises(DatabaseError), transaction.atomic():
        text.save()
    with pytest.raises(NotNow):
        texts.publish(kind="conduct", foundation=here.foundation, body="Weer.", holds_from=today(), by=None)


def test_pause_ends_on_its_day_also_when_that_was_missed(here):
    mentor, longer = make.available(here.foundation), make.available(here.foundation, "bo")
    for each, days in ((mentor, 5), (longer, 30)):
        states.pause(mentor_id=each.pk, until=today() + days * DAY, by=each.user)
    type(mentor).objects.filter(pk=mentor.pk).update(paused_until=today() - 2 * DAY)
    OutgoingMail.objects.all().delete()
    assert [keep_standing(), keep_standing()] == [1, 0]
    mentor.refresh_from_db()
    longer.refresh_from_db()
    assert (mentor.state, longer.state) == ("available", "paused")
    assert mailed() == [("resumed_mentor", mentor.user.email), ("resumed_staff", here.coordinator.email)]


def test_who_comes_back_from_a_pause_with_an_ended_vog_hears_it_then(here):
    mentor = make.available(here.foundation)
    states.pause(mentor_id=mentor.pk, until=today() + 5 * DAY, by=mentor.user)
    ends_in(mentor, -1)
    assert keep_standing() == 0, "a pause is a pause"
    OutgoingMail.objects.all().delete()
    states.resume(mentor_id=mentor.pk, by=mentor.user)
    assert [letter for letter, _to in mailed()] == [
        *("resumed_mentor", "resumed_staff", "blocked_mentor", "blocked_staff")
    ]


STATES = {
    "pause a candidate": lambda mentor, by: states.pause(mentor_id=mentor.pk, until=today() + DAY, by=by),
    "resume a candidate": lambda mentor, by: states.resume(mentor_id=mentor.pk, by=by),
    "a reason that is not on the list": lambda mentor, by: states.leave(
        mentor_id=mentor.pk, reason="x", by=by
    ),
    "available with something missing": lambda mentor, by: states.make_available(mentor_id=mentor.pk, by=by),
}


@pytest.mark.parametrize("what", STATES)
def test_what_cannot_be_done_is_refused_in_words(here, what):
    mentor = make.candidate(here.foundation)
    with pytest.raises(NotNow) as refused:
        STATES[what](mentor, here.coordinator)
    assert str(refused.value)
    mentor.refresh_from_db()
    assert mentor.state == MentorState.CANDIDATE


@pytest.mark.parametrize("days", [0, -1, 367])
def test_a_pause_ends_on_a_day_to_come_within_a_year(here, days):
    mentor = make.available(here.foundation)
    with pytest.raises(NotNow):
        states.pause(mentor_id=mentor.pk, until=today() + days * DAY, by=mentor.user)


def test_leaving_ends_the_role_and_leaves_what_was_learned(here, there, browser_of):
    mentor = make.available(here.foundation)
    course = make.basic_course()
    Certificate.objects.create(
        user=mentor.user,
        course=course,
        foundation=here.foundation,
        name=mentor.user.full_name,
        title=course.title,
        completed_on=today(),
        code="AAAA-BBBB-CCCC",
    )
    states.leave(mentor_id=mentor.pk, reason="moved", words="Naar Zeeland.", by=mentor.user)
    mentor.refresh_from_db()
    assert (mentor.state, mentor.left_on, mentor.left_words) == ("left", today(), "Naar Zeeland.")
    assert not Membership.objects.current().filter(user=mentor.user).exists()
    assert Membership.objects.current().filter(user=there.mentor.user).exists()
    assert Completion.objects.filter(user=mentor.user).count() == 1
    theirs = browser_of(mentor.user)
    assert "AAAA-BBBB-CCCC" in theirs.get("/mijn/certificaten/").content.decode()
    assert theirs.get("/mijn/mentor/").status_code == 404
    assert browser_of(cases.person("iemand")).get("/mijn/certificaten/").status_code == 404


def test_a_vog_counts_for_as_long_as_the_foundation_chose(here, there):
    from mentorships.models import MentorSetting

    MentorSetting.objects.create(foundation=here.foundation, vog_years=3)
    day = today().replace(day=1)
    ends = {}
    for place in (here, there):
        mentor = make.candidate(place.foundation, "nieuw")
        seen = vogs.record(mentor=mentor, number="1", issued_on=day, by=place.coordinator)
        ends[place.foundation.name] = seen.expires_on.year - day.year
    assert ends == {"Stichting Hier": 3, "Stichting Elders": 5}


@pytest.mark.parametrize(("issued", "seen", "ends"), [(1, 0, 100), (-5, 1, 100), (-5, -6, 100), (-5, 0, -5)])
def test_days_that_cannot_be_are_refused(here, issued, seen, ends):
    day = today()
    with pytest.raises(NotNow):
        vogs.record(
            mentor=make.candidate(here.foundation),
            number="1",
            issued_on=day + issued * DAY,
            seen_on=day + seen * DAY,
            expires_on=day + ends * DAY,
            by=here.coordinator,
        )
