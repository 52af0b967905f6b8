"""The desk's day beside its piles: appointments, what people need, who named me, and what one stands in for."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from organisation.calendar import workdays
from organisation.desk import day as register
from organisation.mail.models import OutgoingMail
from organisation.people.models import Role, Substitution, User
from tests.factories import training
from tests.factories.cases import application, coordinator, member
from tests.factories.website import one_page
from tests.workflows.desk.conftest import SECRETS
from training.models import Certificate, IntervisionGroup, IntervisionMeeting
from workflows.engine.perform import perform
from workflows.models import Case, Mention
from workflows.policies import Actor
from workflows.selectors.day import counts_today
from workflows.selectors.desk import Line
from workflows.services.notes import add_note

DAY = timedelta(days=1)
pytestmark = pytest.mark.django_db
#: A Wednesday, long ago enough that nothing real happens then.
WEDNESDAY = datetime(2026, 11, 18, 9, tzinfo=workdays.AMSTERDAM)


@pytest.fixture
def home(db):
    """A website of one page, below which courses stand."""
    with one_page() as page:
        yield page


@pytest.fixture
def wednesday(monkeypatch):
    monkeypatch.setattr(workdays, "today", WEDNESDAY.date)


def today(desk, query: str = ""):
    page = desk.get(reverse("desk:index") + query)
    assert page.status_code == 200
    return page


def piles_of(page) -> dict[str, list[Line]]:
    return {each["pile"].key: each["pile"].lines for each in page.context["piles"]}


def piles(page) -> dict[str, list[str]]:
    return {
        each["pile"].key: [line.reference for line in each["pile"].lines] for each in page.context["piles"]
    }


def to_do(page) -> dict[str, tuple[str, str]]:
    return {
        each["pile"].key: (line.next_step, line.next_at)
        for each in page.context["piles"]
        for line in each["pile"].lines
    }


def test_each_line_says_what_to_do_and_leads_there(desk, here, wednesday):
    colleague = coordinator(here.foundation, "hanneke")
    made = {}
    for name, state in (
        ("late", "screening"),
        ("today", "submitted"),
        ("long", "submitted"),
        ("look", "submitted"),
    ):
        made[name] = application(here.foundation, email=f"{name}@example.nl", state=state, by=colleague)
    perform(made["look"].pk, "reject", actor=Actor.staff(colleague), data={"message": "Nee."})
    perform(made["long"].pk, "ask", actor=Actor.staff(colleague), data={"question": "Kunt u?"})
    for name, changed in (
        ("late", {"due_on": WEDNESDAY.date() - DAY}),
        ("today", {"due_on": WEDNESDAY.date()}),
        ("long", {"paused_on": WEDNESDAY.date() - 14 * DAY}),
    ):
        Case.objects.filter(pk=made[name].pk).update(owner=here.coordinator, **changed)
    Case.objects.filter(pk=made["look"].pk).update(owner=colleague)
    page = today(desk)
    assert to_do(page) == {
        "late": ("Navraag doen naar de referenties en de VOG", "#contact-section"),
        "today": ("Uitnodigen om kennis te maken", "invite/"),
        "look": ("Het voorstel bekijken", "#proposal-section"),
        "long": ("De aanvrager bellen of mailen", "#contact-section"),
        "nobody": ("Oppakken of toewijzen", "#owner-section"),
    }
    content = page.content.decode()
    for each in page.context["piles"]:
        for line in each["pile"].lines:
            assert f'href="{reverse("desk:index")}{line.reference}/{line.next_at}"' in content
    Case.objects.filter(pk=made["long"].pk).update(paused_on=WEDNESDAY.date() - 42 * DAY)
    assert to_do(today(desk))["long"] == ("Sluit zonder antwoord", "expire/")


@pytest.fixture
def proposed(here, wednesday) -> dict[str, Case]:
    """Cases of the coordinator by when they are promised; she proposes to refuse each, and asked one something before that."""
    made = {}
    for name, offset in (("late", -1), ("today", 0), ("week", 1), ("later", 9), ("paused", 5)):
        case = application(here.foundation, email=f"{name}@example.nl", first_name=name)
        if name == "paused":
            perform(case.pk, "ask", actor=Actor.staff(here.coordinator), data={"question": "Kunt u?"})
        Case.objects.filter(pk=case.pk).update(
            owner=here.coordinator,
            due_on=WEDNESDAY.date() + offset * DAY,
            paused_on=WEDNESDAY.date() - 30 * DAY if name == "paused" else None,
        )
        perform(case.pk, "reject", actor=Actor.staff(here.coordinator), data={"message": "Nee."})
        made[name] = case
    Case.objects.filter(pk=here.case.pk).update(due_on=WEDNESDAY.date(), owner=here.coordinator)
    return made


@pytest.mark.parametrize("whose", ["", "?whose=everyone"])
def test_what_i_proposed_waits_for_somebody_else(client, here, proposed, whose):
    """For whoever can decide it is the other way round. Each count is that of the list behind it."""
    colleague = coordinator(here.foundation, "hanneke")
    stands = {}
    for user in (here.coordinator, colleague):
        client.force_login(user)
        page = today(client, whose)
        names = {
            each["pile"].key: sorted(line.person.split()[0] for line in each["pile"].lines)
            for each in page.context["piles"]
        }
        stands[user.first_name] = {key: lines for key, lines in names.items() if lines}
        for each in page.context["piles"]:
            behind = client.get(each["url"])
            assert behind.context["count"] == each["pile"].count == len(names[each["pile"].key])
        if not whose:
            told = tuple(len(names[key]) for key in ("late", "today"))
            assert counts_today(user, today=WEDNESDAY.date()) == told
    assert stands["Annemiek"] == {"today": ["Noor"], "long": ["late", "paused", "today"]}
    everything = {"late": ["late"], "today": ["Noor", "today"], "week": ["week"]} if whose else {}
    assert stands["Hanneke"] == everything | {"look": ["late", "later", "paused", "today", "week"]}


def test_what_i_proposed_says_for_whom_it_waits_and_leads_to_the_proposal(desk, here, proposed):
    page = today(desk)
    told = {line.person.split()[0]: (line.next_step, line.next_at) for line in piles_of(page)["long"]}
    wait = ("Wachten tot een collega meekijkt", "#proposal-section")
    assert told == {"late": wait, "today": wait, "paused": wait}
    listed = desk.get(reverse("desk:list") + "?late=1")
    assert [line.person.split()[0] for line in listed.context["lines"]] == ["late"], "late it is"
    assert "Zonder voorstellen waarover een collega beslist." not in listed.content.decode()
    narrowed = desk.get(reverse("desk:list") + "?late=1&todo=1")
    assert (narrowed.context["count"], "Zonder voorstellen waarover" in narrowed.content.decode()) == (
        0,
        True,
    )


def test_whoever_stands_in_has_the_cases_of_who_is_away(client, here, there):
    """Until the last day, and no case of the other foundation after it."""
    Case.objects.filter(pk=here.case.pk).update(owner=here.coordinator, due_on=workdays.today() - DAY)
    standing = Substitution.objects.create(
        absent=here.coordinator,
        substitute=there.coordinator,
        foundation=here.foundation,
        first_day=workdays.today() - DAY,
        last_day=workdays.today(),
    )
    client.force_login(there.coordinator)
    page = today(client)
    assert piles(page)["late"] == [here.case.reference]
    assert page.context["piles"][0]["pile"].lines[0].owner == "Annemiek Jansen (u neemt waar)"
    assert client.get(page.context["piles"][0]["url"]).context["count"] == 1
    Substitution.objects.filter(pk=standing.pk).update(last_day=workdays.today() - DAY)
    for address in (reverse("desk:index"), reverse("desk:list") + "?step=all", reverse("desk:team")):
        assert "Noor" not in client.get(address).content.decode()
    assert client.get(reverse("desk:case", args=[here.case.reference])).status_code == 404
    client.force_login(here.coordinator)
    Substitution.objects.filter(pk=standing.pk).update(last_day=workdays.today())
    assert client.get(reverse("desk:list")).context["lines"][0].owner == "U"


# Who named me


@pytest.fixture
def named(here):
    colleague = coordinator(here.foundation, "hanneke")
    note = add_note(
        case_id=here.case.pk, author=colleague, body="@annemiek, bel jij haar? Zij is er maandag."
    )
    return colleague, note


def test_who_is_named_finds_it_on_the_day_and_in_a_mail_that_tells_nothing(desk, here, named):
    colleague, _note = named
    (mention,) = today(desk).context["mentions"]
    assert (mention.by, mention.reference) == (colleague.full_name, here.case.reference)
    (mail,) = OutgoingMail.objects.filter(kind="desk/mention")
    assert mail.recipient == here.coordinator.email
    for secret in (here.case.reference, "Noor", "Heuvel", "bel jij", "maandag"):
        assert secret not in mail.subject + mail.text
    desk.get(reverse("desk:case", args=[here.case.reference]))
    assert today(desk).context["mentions"] == []


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("@hanneke en @HANNEKE", ["Hanneke"]),
        ("Mail naar post@hanneke.nl", []),
        ("(@hanneke) kijk mee", ["Hanneke"]),
        ("Zonder naam", []),
    ],
)
def test_a_name_counts_at_the_beginning_of_a_word(here, body, found):
    coordinator(here.foundation, "hanneke")
    add_note(case_id=here.case.pk, author=here.coordinator, body=body)
    assert [each.user.first_name for each in Mention.objects.all()] == found


def test_only_who_may_see_the_case_can_be_named(desk, here, there):
    member(here.foundation, Role.DIRECTOR, "paul")
    url = reverse("desk:note", args=[here.case.reference])
    for name in ("hidde", "paul", "annemiek"):
        answer = desk.post(url, {"note-body": f"Kijk even, @{name}."})
        assert "Niemand die aan dit dossier werkt" in answer.content.decode()
    assert (Mention.objects.count(), here.case.notes.count()) == (0, 0)
    Substitution.objects.create(
        absent=here.coordinator,
        substitute=there.coordinator,
        foundation=here.foundation,
        first_day=workdays.today(),
        last_day=workdays.today(),
    )
    assert desk.post(url, {"note-body": "Kijk even, @hidde."}).status_code == 302
    assert Mention.objects.get().user == there.coordinator


def test_two_of_one_name_are_told_apart(desk, here):
    people = [coordinator(here.foundation, "hanneke") for _each in range(2)]
    User.objects.filter(pk=people[1].pk).update(last_name="de Wit")
    page = desk.get(reverse("desk:case", args=[here.case.reference]))
    assert "@hanneke-jansen, @hanneke-de-wit" in page.content.decode()


def test_a_shared_note_names_nobody(desk, here):
    coordinator(here.foundation, "hanneke")
    url = reverse("desk:note", args=[here.case.reference])
    answer = desk.post(url, {"note-body": "@hanneke belt u.", "note-shared": "on"})
    assert set(answer.context["note_form"].errors) == {"shared"}


# What one has ahead, and what people need


def test_appointments_of_today_and_of_the_week(desk, home, here, there, wednesday):
    course = training.course(title="Grenzen stellen")
    for foundation, moment in (
        (here.foundation, WEDNESDAY + timedelta(hours=5)),
        (here.foundation, WEDNESDAY + 2 * DAY),
        (here.foundation, WEDNESDAY + 5 * DAY),
        (here.foundation, WEDNESDAY - DAY),
        (there.foundation, WEDNESDAY + timedelta(hours=6)),
    ):
        training.session(course, foundation=foundation, starts_at=moment)
    group = IntervisionGroup.objects.create(foundation=here.foundation, name="Noord", leader=here.coordinator)
    IntervisionMeeting.objects.create(
        group=group, starts_at=WEDNESDAY, ends_at=WEDNESDAY + timedelta(hours=1)
    )
    page = today(desk)
    found = {
        name: [(each.title, each.starts_at, each.do) for each in page.context[name]]
        for name in ("appointments", "later")
    }
    assert found == {
        "appointments": [
            ("Intervisie: Noord", WEDNESDAY, "De groep openen"),
            ("Grenzen stellen", WEDNESDAY + timedelta(hours=5), "Bekijken wie er komt"),
        ],
        "later": [("Grenzen stellen", WEDNESDAY + 2 * DAY, "Bekijken wie er komt")],
    }
    for each in page.context["appointments"]:
        assert desk.get(each.url).status_code == 200


def certificate(foundation, name: str, days: int) -> User:
    mentor = member(foundation, Role.MENTOR, name)
    Certificate.objects.create(
        user=mentor,
        course=training.course(title=f"Cursus van {name}"),
        foundation=foundation,
        name=name,
        title=f"Cursus van {name}",
        completed_on=workdays.today() - 900 * DAY,
        valid_until=workdays.today() + days * DAY,
    )
    return mentor


def test_what_ones_people_need_is_as_long_as_the_list_behind_it(desk, home, here, there):
    for name, days in (
        ("over", -1),
        ("bijna", 90),
        ("later", 91),
        *((f"m{each}", 5 + each) for each in range(4)),
    ):
        certificate(here.foundation, name, days)
    certificate(there.foundation, "Kapelweg", -1)
    needs = today(desk).context["needs"]
    assert [(each.count, len(each.people)) for each in needs] == [(1, 1), (5, 3)]
    assert needs[0].people[0].do == "Uitnodigen om te verlengen"
    for need in needs:
        assert desk.get(need.url).context["count"] == need.count
        assert all(desk.get(person.url).status_code == 200 for person in need.people)


def test_another_app_adds_its_own(desk, here, monkeypatch):
    monkeypatch.setattr(register, "_appointments", dict(register._appointments))
    monkeypatch.setattr(register, "_needs", dict(register._needs))
    asked = []

    def talks(user, since, until):
        asked.append((user, until - since))
        at = timezone.now()
        return [
            register.Appointment(
                starts_at=at,
                ends_at=at,
                title="Gesprek",
                place="Leiden",
                do="Het verslag schrijven",
                url="/x/",
            )
        ]

    register.register_appointments("talks", talks)
    register.register_needs("vog", lambda user: [register.Need(title="VOG", count=2, url="/vog/")])
    page = today(desk)
    assert [each.title for each in page.context["appointments"]] == ["Gesprek"]
    assert [(each.title, each.count) for each in page.context["needs"]] == [("VOG", 2)]
    assert asked[0][0] == here.coordinator
    with pytest.raises(ValueError, match="talks"):
        register.register_appointments("talks", lambda user, since, until: [])


def test_nothing_of_another_foundation(desk, home, here, there):
    """With something of theirs in every part of the day."""
    Case.objects.filter(pk=there.case.pk).update(due_on=workdays.today() - DAY)
    certificate(there.foundation, "Zwaardvis", -1)
    training.session(
        training.course(title="Kapelweg"),
        foundation=there.foundation,
        starts_at=timezone.now() + timedelta(minutes=1),
    )
    colleague = coordinator(there.foundation, "elders")
    note = add_note(case_id=there.case.pk, author=colleague, body="Kijk mee.")
    Mention.objects.create(note=note, user=here.coordinator)
    perform(there.case.pk, "reject", actor=Actor.staff(colleague), data={"message": "Nee."})
    for query in ("", "?whose=everyone"):
        text = today(desk, query).content.decode()
        for secret in (*SECRETS, there.case.reference, colleague.full_name):
            assert secret not in text


# Presence


def test_who_looks_is_told_to_who_looks_too_and_goes_by_itself(client, here, there, monkeypatch):
    from workflows.services import presence

    colleague = coordinator(here.foundation, "hanneke")
    now = timezone.now()

    def look(user: User, case: Case, later: int) -> list[str]:
        return presence.look(case=case, user=user, now=now + timedelta(seconds=later))

    assert look(here.coordinator, here.case, 0) == []
    assert look(colleague, here.case, 60) == [here.coordinator.full_name]
    assert look(there.coordinator, there.case, 60) == []
    assert look(here.coordinator, here.case, 70) == [colleague.full_name]
    assert look(here.coordinator, here.case, 60 + 150) == []
    assert presence.forget(now=now + timedelta(days=2)) == 3


def test_the_page_says_who_else_is_there_and_asks_again(client, here, there):
    colleague = coordinator(here.foundation, "hanneke")
    page, ask = (reverse(name, args=[here.case.reference]) for name in ("desk:case", "desk:presence"))
    for user in (colleague, here.coordinator):
        client.force_login(user)
        shown = client.get(page)
    words = f"Kijkt nu ook naar dit dossier: {colleague.full_name}."
    assert shown.context["also_here"] == words
    assert client.post(ask).content.decode() == words
    assert client.get(ask).status_code == 405
    client.force_login(there.coordinator)
    assert client.post(ask).status_code == 404
