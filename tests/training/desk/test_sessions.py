"""Sessions in the admin: whose they are, planning, changing, calling off, copying."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from wagtail.permissions import policy_registry
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from organisation.mail.models import OutgoingMail
from organisation.people.models import Role, User
from tests.factories import training as make
from tests.factories.cases import member, person
from tests.training.desk.conftest import SECRETS, said
from training.models import Attendance, Enrolment, EnrolmentState, Part, Session
from training.services import seats

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
POLICY = policy_registry.get_by_type(Session)


def clock(moment: datetime) -> str:
    return f"{timezone.localtime(moment):%Y-%m-%d %H:%M}"


def filled_in(course, foundation, hours=None, **fields) -> dict:
    """The form of a session, as the browser sends it; `hours` are (key of a meeting or None, begin, end)."""
    begin = timezone.now().replace(second=0, microsecond=0) + timedelta(weeks=3)
    hours = hours or [(None, begin, begin + timedelta(hours=2))]
    parts = [
        {"id": key or "", "starts_at": clock(start), "ends_at": clock(end), "subject": ""}
        for key, start, end in hours
    ]
    values = {
        "course": course.pk,
        "foundation": foundation.pk if foundation else "",
        "trainer": "",
        "place": "Buurthuis 3",
        "online_url": "",
        "remarks": "",
        "capacity": 10,
        "minimum": 0,
        "opens_at": "",
        "closes_at": "",
        "parts": inline_formset(parts, initial=sum(key is not None for key, *_hours in hours)),
    }
    return nested_form_data(values | fields)


def of(session: Session, **fields) -> dict:
    """The form of a session that is there, with what is changed in it."""
    hours = [(part.pk, part.starts_at, part.ends_at) for part in session.parts.all()]
    kept = {"place": session.place, "capacity": session.capacity, "minimum": session.minimum}
    return filled_in(session.course, session.foundation, hours, **kept | fields)


def listed(response) -> list[Session]:
    return list(response.context["object_list"])


# Whose they are


def test_both_questions_have_one_answer(here, there, national):
    trainer = member(there.foundation, Role.TRAINER, "teun")
    Session.objects.filter(pk=national.session.pk).update(trainer=trainer)
    sessions = {"here": here.session, "there": there.session, "national": national.session}
    for session in sessions.values():
        session.refresh_from_db()
    # who → what they see, what they change
    everyone = {
        here.coordinator: ({"here"}, {"here"}),
        member(here.foundation, Role.TRAINER, "tim"): ({"here"}, {"here"}),
        trainer: ({"there", "national"}, {"there"}),
        national.coordinator: ({"national"}, {"national"}),
        person("beheer", is_superuser=True): (set(sessions), set(sessions)),
        member(here.foundation, Role.DIRECTOR): (set(), set()),
        member(here.foundation, Role.EDITOR): (set(), set()),
        here.mentor: (set(), set()),
        person("niemand"): (set(), set()),
        person("oud", is_superuser=True, is_active=False): (set(), set()),
    }
    for user, expected in everyone.items():
        user = User.objects.get(pk=user.pk)
        for action, names in zip(("view", "change"), expected, strict=True):
            rows = POLICY.instances_user_has_permission_for(user, action)
            allowed = {
                name
                for name, session in sessions.items()
                if POLICY.user_has_permission_for_instance(user, action, session)
            }
            named = {
                name
                for name, session in sessions.items()
                if user in POLICY.users_with_permission_for_instance(action, session)
            }
            assert {name for name, session in sessions.items() if session in rows} == names, (user, action)
            assert allowed == named == names, (user, action)
            assert POLICY.user_has_permission(user, action) == bool(expected[0]), user
            assert (user in POLICY.users_with_permission(action)) == bool(expected[0]), user


def test_nobody_deletes_a_session(here):
    admin = person("beheer", is_superuser=True)
    assert not POLICY.user_has_permission(admin, "delete")
    for name in ("delete", "history", "usage"):
        with pytest.raises(NoReverseMatch):
            reverse(f"sessions:{name}", args=[1])


#: Queries that ask for what is not one's own, or not there.
NOTHING = ("?q=Kapelweg", "?when=over")


@pytest.mark.parametrize(
    "query", ["", "?q=Kapelweg", "?foundation={there}", "?when=over", "?ordering=-starts_at"]
)
def test_the_list_shows_exactly_ones_own(desk, here, there, national, query):
    for name in ("sessions:index", "sessions:index_results"):
        response = desk.get(reverse(name) + query.format(there=there.foundation.pk))
        assert response.status_code == 200
        assert listed(response) == ([] if query in NOTHING else [here.session])


def test_the_filters_and_drop_downs_name_ones_own_foundation_only(desk, here, there, national):
    for name in ("sessions:index", "sessions:add"):
        page = desk.get(reverse(name)).content.decode()
        assert here.foundation.name in page
        assert [secret for secret in SECRETS if secret in page] == []
    form = desk.get(reverse("sessions:add")).context["form"]
    assert [each.pk for each in form.fields["foundation"].queryset] == [here.foundation.pk]
    assert form.fields["foundation"].required
    assert list(form.fields["trainer"].queryset) == [here.coordinator]


PLACES = {"there": "Kapelweg 9", "national": "Landelijk 2"}


@pytest.mark.parametrize("name", ["inspect", "edit", "call_off", "copy", "export"])
@pytest.mark.parametrize("whose", ["there", "national"])
def test_a_session_of_another_foundation_does_not_exist(desk, request, whose, name):
    session = request.getfixturevalue(whose).session
    url = reverse(f"sessions:{name}", args=[session.pk])
    assert desk.get(url).status_code == 404
    assert desk.post(url, of(session, place="Gekaapt")).status_code in (404, 405)
    session.refresh_from_db()
    assert (session.place, session.is_cancelled) == (PLACES[whose], False)
    assert Session.objects.count() == 2


@pytest.mark.parametrize("role", [Role.DIRECTOR, Role.EDITOR])
def test_other_staff_have_no_sessions(browser_of, here, role):
    client = browser_of(member(here.foundation, role))
    assert client.get(reverse("sessions:index")).status_code == 302
    assert client.get(reverse("sessions:inspect", args=[here.session.pk])).status_code == 404


def test_a_session_cannot_be_planned_for_another_foundation_or_for_all(desk, course, here, there):
    for foundation in (there.foundation, None):
        response = desk.post(reverse("sessions:add"), filled_in(course, foundation))
        assert response.status_code == 200
        assert list(response.context["form"].errors) == ["foundation"]
    assert Session.objects.count() == 2


def test_a_session_cannot_be_moved_to_another_foundation_or_course(desk, here, there):
    other = make.course(title="Iets anders")
    data = of(here.session) | {"foundation": there.foundation.pk, "course": other.pk}
    desk.post(reverse("sessions:edit", args=[here.session.pk]), data)
    here.session.refresh_from_db()
    assert (here.session.foundation, here.session.course.title) == (here.foundation, "Grenzen")


def test_the_national_office_plans_for_everybody(browser_of, course, national):
    client = browser_of(national.coordinator)
    assert client.post(reverse("sessions:add"), filled_in(course, None)).status_code == 302
    assert Session.objects.order_by("-pk").first().foundation is None


def test_no_session_of_a_course_of_another_foundation(desk, here, there):
    theirs = make.course(title="Alleen daar", foundation=there.foundation)
    response = desk.post(reverse("sessions:add"), filled_in(theirs, here.foundation))
    assert list(response.context["form"].errors) == ["course"]
    assert "Alleen daar" not in desk.get(reverse("sessions:add")).content.decode()


# The list


def test_what_is_to_come_stands_first_the_next_one_on_top(desk, course, here):
    now = timezone.now()
    weeks = {
        name: make.session(course, foundation=here.foundation, starts_at=now + timedelta(weeks=week))
        for name, week in {"late": 9, "soon": 1, "long ago": -9, "ago": -1}.items()
    }
    order = [weeks["soon"], here.session, weeks["late"], weeks["ago"], weeks["long ago"]]
    assert listed(desk.get(reverse("sessions:index"))) == order
    assert listed(desk.get(reverse("sessions:index") + "?when=over")) == order[3:]
    assert listed(desk.get(reverse("sessions:index") + "?when=to_come")) == order[:3]


def test_seats_and_line_are_counted_and_too_few_is_marked(desk, course, here):
    Session.objects.filter(pk=here.session.pk).update(capacity=1)
    seats.take(session=here.session, user=member(here.foundation, Role.MENTOR), foundation=here.foundation)
    page = desk.get(reverse("sessions:index")).content.decode()
    assert "1 / 1" in page
    assert "onder het minimum" in page
    assert "w-status--primary" in page


def test_three_sessions_cost_as_many_queries_as_one(desk, course, here):
    url = reverse("sessions:index")
    desk.get(url)
    with CaptureQueriesContext(connection) as one:
        desk.get(url)
    for _number in range(2):
        make.session(course, foundation=here.foundation)
    with CaptureQueriesContext(connection) as three:
        assert len(listed(desk.get(url))) == 3
    assert [len(one), len(three)] == [8, 8]


# Planning and changing


def test_a_session_is_planned_with_its_meetings(desk, course, here):
    begin = datetime(2031, 3, 4, 19, 30, tzinfo=AMSTERDAM)
    hours = [(None, begin + timedelta(weeks=week), begin + timedelta(weeks=week, hours=2)) for week in (1, 0)]
    response = desk.post(reverse("sessions:add"), filled_in(course, here.foundation, hours))
    session = Session.objects.order_by("-pk").first()
    assert response.url == reverse("sessions:inspect", args=[session.pk])
    assert (session.starts_at, session.ends_at) == (begin, begin + timedelta(weeks=1, hours=2))
    assert [part.starts_at for part in session.parts.all()] == [begin, begin + timedelta(weeks=1)]
    assert (session.sequence, session.foundation, session.capacity) == (0, here.foundation, 10)
    assert not OutgoingMail.objects.exists()


def test_a_session_has_at_least_one_meeting(desk, course, here):
    data = filled_in(course, here.foundation, parts=inline_formset([]))
    response = desk.post(reverse("sessions:add"), data)
    assert response.status_code == 200
    assert Session.objects.count() == 1


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"closes_at": "2099-01-01 10:00"}, "closes_at"),
        ({"opens_at": "2099-01-01 10:00"}, "opens_at"),
        ({"place": "", "online_url": ""}, "place"),
        ({"capacity": 0}, "capacity"),
    ],
)
def test_what_cannot_be_is_refused(desk, course, here, fields, field):
    response = desk.post(reverse("sessions:add"), filled_in(course, here.foundation, **fields))
    assert list(response.context["form"].errors) == [field]
    assert Session.objects.count() == 1


def test_there_are_never_fewer_seats_than_people(desk, here):
    seats.take(session=here.session, user=member(here.foundation, Role.MENTOR), foundation=here.foundation)
    response = desk.post(reverse("sessions:edit", args=[here.session.pk]), of(here.session, capacity=1))
    assert list(response.context["form"].errors) == ["capacity"]
    here.session.refresh_from_db()
    assert here.session.capacity == 20


@pytest.mark.parametrize(
    ("changed", "mails"), [({"place": "Ergens anders"}, 1), ({"remarks": "Neem koekjes mee"}, 0)]
)
def test_everybody_hears_of_another_place_and_of_nothing_else(desk, here, changed, mails):
    desk.post(reverse("sessions:edit", args=[here.session.pk]), of(here.session, **changed))
    sent = OutgoingMail.objects.filter(kind="training/moved")
    assert [mail.recipient for mail in sent] == [here.mentor.email] * mails
    here.session.refresh_from_db()
    assert here.session.sequence == 1


def test_everybody_hears_of_other_hours(desk, here):
    part = here.session.parts.get()
    hours = [(part.pk, part.starts_at + timedelta(days=1), part.ends_at + timedelta(days=1))]
    data = filled_in(
        here.session.course, here.foundation, hours, place=here.session.place, capacity=20, minimum=4
    )
    desk.post(reverse("sessions:edit", args=[here.session.pk]), data)
    assert [mail.recipient for mail in OutgoingMail.objects.filter(kind="training/moved")] == [
        here.mentor.email
    ]
    here.session.refresh_from_db()
    moved = part.starts_at.replace(second=0, microsecond=0) + timedelta(days=1)
    assert here.session.starts_at == moved


def test_nobody_hears_that_a_session_that_is_over_was_corrected(desk, course, here):
    past = make.session(course, foundation=here.foundation, starts_at=timezone.now() - timedelta(days=9))
    Enrolment.objects.filter(session=here.session).update(session=past)
    desk.post(reverse("sessions:edit", args=[past.pk]), of(past, place="Het was elders"))
    past.refresh_from_db()
    assert past.place == "Het was elders"
    assert not OutgoingMail.objects.exists()


def test_a_seat_that_is_added_is_offered_to_the_next_in_line(desk, here):
    Session.objects.filter(pk=here.session.pk).update(capacity=1)
    here.session.refresh_from_db()
    people = [member(here.foundation, Role.MENTOR, name) for name in ("eerst", "daarna")]
    for each in people:
        seats.take(session=here.session, user=each, foundation=here.foundation)
    desk.post(reverse("sessions:edit", args=[here.session.pk]), of(here.session, capacity=2))
    states = Enrolment.objects.filter(session=here.session).order_by("number").values_list("state", flat=True)
    assert list(states) == ["seat", "offered", "waiting"]
    here.session.refresh_from_db()
    assert (here.session.taken, here.session.waiting, here.session.capacity) == (2, 1, 2)


def test_a_meeting_at_which_somebody_was_is_not_taken_away(desk, here):
    part = here.session.parts.get()
    enrolment = Enrolment.objects.get(session=here.session)
    Attendance.objects.create(
        enrolment=enrolment, part=part, presence="present", minutes=120, noted_at=timezone.now()
    )
    begin = part.starts_at + timedelta(days=3)
    data = filled_in(
        here.session.course,
        here.foundation,
        [(part.pk, part.starts_at, part.ends_at), (None, begin, begin + timedelta(hours=1))],
    ) | {"parts-0-DELETE": "1"}
    response = desk.post(reverse("sessions:edit", args=[here.session.pk]), data)
    assert response.status_code == 200
    assert (Part.objects.filter(pk=part.pk).count(), Attendance.objects.count()) == (1, 1)


# Calling off


def test_who_is_told_is_shown_before_a_session_is_called_off(desk, here):
    url = reverse("sessions:call_off", args=[here.session.pk])
    page = desk.get(url).content.decode()
    assert here.mentor.full_name in page
    assert "1 persoon krijgt een mail dat" in page
    here.session.refresh_from_db()
    assert not here.session.is_cancelled
    assert not OutgoingMail.objects.exists()


def test_a_session_is_called_off_once_and_everybody_is_told(desk, here):
    url = reverse("sessions:call_off", args=[here.session.pk])
    done = desk.post(url, follow=True)
    assert said(done) == ["De bijeenkomst gaat niet door. 1 persoon krijgt een mail."]
    again = desk.post(url, follow=True)
    assert said(again) == ["Deze bijeenkomst was al afgezegd."]
    assert [mail.recipient for mail in OutgoingMail.objects.filter(kind="training/called_off")] == [
        here.mentor.email
    ]
    here.session.refresh_from_db()
    assert (here.session.is_cancelled, here.session.taken) == (True, 0)
    assert Enrolment.objects.get(session=here.session).state == EnrolmentState.CANCELLED
    assert desk.get(reverse("sessions:edit", args=[here.session.pk])).status_code == 404


def test_a_session_that_is_over_is_not_called_off(desk, course, here):
    past = make.session(course, foundation=here.foundation, starts_at=timezone.now() - timedelta(days=9))
    done = desk.post(reverse("sessions:call_off", args=[past.pk]), follow=True)
    assert said(done) == ["Deze bijeenkomst is voorbij."]
    past.refresh_from_db()
    assert not past.is_cancelled


# Once more


def test_a_session_is_copied_with_its_meetings_at_the_same_hours_of_the_clock(desk, course, here):
    # The clock is put forward between the two.
    begin = datetime(2031, 3, 4, 19, 30, tzinfo=AMSTERDAM)
    session = make.session(
        course, foundation=here.foundation, starts_at=begin, meetings=2, closes_at=begin - timedelta(days=2)
    )
    somebody = member(here.foundation, Role.MENTOR)
    seats.take(session=session, user=somebody, foundation=here.foundation)
    response = desk.post(reverse("sessions:copy", args=[session.pk]), {"first_day": "2031-04-15"})
    again = Session.objects.order_by("-pk").first()
    assert response.url == reverse("sessions:edit", args=[again.pk])
    assert again.pk != session.pk
    clocks = [timezone.localtime(part.starts_at, AMSTERDAM) for part in again.parts.all()]
    assert [(each.date(), each.hour, each.minute) for each in clocks] == [
        (date(2031, 4, 15), 19, 30),
        (date(2031, 4, 22), 19, 30),
    ]
    assert timezone.localtime(again.closes_at, AMSTERDAM) == datetime(2031, 4, 13, 19, 30, tzinfo=AMSTERDAM)
    assert (again.taken, again.waiting, again.place, again.foundation) == (
        0,
        0,
        session.place,
        here.foundation,
    )
    assert {part.key for part in again.parts.all()}.isdisjoint(part.key for part in session.parts.all())


@pytest.mark.parametrize("day", ["2020-01-01", "", "morgen"])
def test_a_session_is_not_copied_to_a_day_that_is_over(desk, here, day):
    response = desk.post(reverse("sessions:copy", args=[here.session.pk]), {"first_day": day})
    assert list(response.context["form"].errors) == ["first_day"]
    assert Session.objects.count() == 1


# The first page


def test_the_first_page_tells_what_is_coming_at_ones_own_foundation(desk, here, there):
    page = desk.get("/admin/").content.decode()
    assert "1 bijeenkomst begint binnen vier weken" in page
    assert "1 met te weinig mensen" in page
