"""The team: who has how much, who stands in, and handing over everything."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.formats import date_format

from organisation.audit.models import AuditEntry
from organisation.calendar.workdays import today
from organisation.mail.models import OutgoingMail
from organisation.people.models import Substitution, User
from tests.factories.cases import application, coordinator, person
from workflows.engine.perform import perform
from workflows.models import Case, Event
from workflows.policies import Actor
from workflows.services import handing_over, substitutions

DAY = timedelta(days=1)


def owned(foundation, owner, number: int = 1, **changed) -> list[Case]:
    """Open cases of somebody."""
    made = [application(foundation, email=f"{owner.pk}-{each}@example.nl") for each in range(number)]
    for case in made:
        perform(case.pk, "assign", actor=Actor.staff(owner), data={"owner": str(owner.pk)})
    Case.objects.filter(pk__in=[case.pk for case in made]).update(**(changed or {"suspect": False}))
    return made


@pytest.fixture
def colleague(here):
    return coordinator(here.foundation, "hanneke")


def told(page) -> list[tuple[str, str, bool]]:
    return [(each.person.first_name, each.load.words, each.gone) for each in page.context["colleagues"]]


def test_beside_each_name_stands_what_they_have(desk, here, there, colleague):
    owned(here.foundation, colleague, 2, due_on=today() - DAY)
    owned(here.foundation, here.coordinator)
    Case.objects.filter(pk=there.case.pk).update(owner=colleague)  # theirs, but of no concern here
    gone = coordinator(here.foundation, "weg")
    owned(here.foundation, gone)
    gone.memberships.update(until=today())
    assert told(desk.get(reverse("desk:team"))) == [
        ("Annemiek", "1 dossier", False),
        ("Hanneke", "2 dossiers, 2 te laat", False),
        ("Weg", "1 dossier", True),
    ]
    shown = desk.get(reverse("desk:case", args=[here.case.reference])).content.decode()
    assert "Hanneke Jansen (2 dossiers, 2 te laat)" in shown
    assert (
        "Hanneke Jansen (2 dossiers, 2 te laat)"
        in desk.get(reverse("desk:move", args=[here.case.reference, "assign"])).content.decode()
    )


def test_the_count_is_that_of_the_list_behind_it(desk, here, colleague):
    owned(here.foundation, colleague, 2)
    listed = desk.get(f"{reverse('desk:list')}?owner={colleague.pk}&foundation={here.foundation.pk}")
    assert listed.context["count"] == 2


def test_the_team_costs_the_same_for_one_and_for_three(desk, here):
    counts = []
    for name in ("een", "twee", "drie"):
        someone = coordinator(here.foundation, name)
        owned(here.foundation, someone)
        Substitution.objects.create(
            absent=someone,
            substitute=here.coordinator,
            foundation=here.foundation,
            first_day=today(),
            last_day=today(),
        )
        desk.get(reverse("desk:team"))
        with CaptureQueriesContext(connection) as captured:
            desk.get(reverse("desk:team"))
        counts.append(len(captured))
    assert counts == [counts[0]] * 3


# Standing in


def form(absent, substitute, first: int = 0, last: int = 5) -> dict[str, object]:
    return {
        "absent": absent.pk,
        "substitute": substitute.pk,
        "first_day": (today() + first * DAY).isoformat(),
        "last_day": (today() + last * DAY).isoformat(),
    }


def test_a_colleague_names_who_stands_in_and_ends_it(desk, client, here, there, colleague):
    made = desk.post(reverse("desk:team"), form(colleague, there.coordinator))
    assert made.status_code == 302
    substitution = Substitution.objects.get()
    assert (substitution.absent, substitution.substitute) == (colleague, there.coordinator)
    client.force_login(there.coordinator)
    case_page = reverse("desk:case", args=[here.case.reference])
    assert client.get(case_page).status_code == 200
    client.force_login(here.coordinator)
    assert desk.post(reverse("desk:end_substitution", args=[substitution.pk])).status_code == 302
    client.force_login(there.coordinator)
    assert client.get(case_page).status_code == 404
    assert list(
        AuditEntry.objects.filter(action__startswith="substitution").values_list("action", flat=True)
    ) == [
        "substitution.ended",
        "substitution.named",
    ]


@pytest.mark.parametrize(
    ("first", "last", "words", "wrong"),
    [
        (0, -1, "Deze dag is al voorbij", "id_last_day"),
        (3, 1, "De laatste dag kan niet vóór de eerste liggen", "id_absent"),
        (0, 400, "hoogstens een jaar", "id_last_day"),
    ],
)
def test_days_that_cannot_be_are_told(desk, here, there, colleague, first, last, words, wrong):
    answer = desk.post(reverse("desk:team"), form(colleague, there.coordinator, first, last))
    content = " ".join(answer.content.decode().split())
    assert (answer.status_code, words in content, "<title>Fout:" in content) == (200, True, True)
    assert re.findall(r' autofocus [^>]*id="(\w+)"', content) == [wrong], "the form may stand below the edge"
    assert not Substitution.objects.exists()


def test_a_second_substitute_for_the_same_days_is_told(desk, here, there, colleague):
    """Both are wanted at times; nobody names two without knowing it. Other days, colleagues and foundations are not told of."""
    third = coordinator(here.foundation, "derde")
    for absent, first, last in ((colleague, 4, 6), (third, 0, 3)):
        desk.post(reverse("desk:team"), form(absent, there.coordinator, first, last), follow=True)
    elsewhere = {"absent": colleague, "substitute": there.coordinator, "foundation": there.foundation}
    Substitution.objects.create(first_day=today(), last_day=today() + 9 * DAY, **elsewhere)

    def told(first: int, last: int) -> list[str]:
        page = desk.post(reverse("desk:team"), form(colleague, third, first, last), follow=True)
        return [str(message).strip() for message in page.context["messages"]]

    def in_words(who, first: int, last: int) -> str:
        days = (date_format(today() + day * DAY, "j F") for day in (first, last))
        return f"{who.full_name} voor {colleague.full_name}, {' tot en met '.join(days)}"

    assert told(0, 3) == [f"Aangewezen: {in_words(third, 0, 3)}."]
    assert told(6, 9) == [
        f"Aangewezen: {in_words(third, 6, 9)}.",
        f"Op een deel van deze dagen neemt er al iemand waar: {in_words(there.coordinator, 4, 6)}. Allebei zien ze de dossiers.",
    ]


def test_nobody_is_told_of_a_substitution_that_is_over_or_their_own(desk, here, there, colleague):
    """One that was ended today holds no more; whoever is named once more for the same days is not somebody else."""
    third = coordinator(here.foundation, "derde")
    desk.post(reverse("desk:team"), form(colleague, there.coordinator, -3, 5), follow=True)
    desk.post(reverse("desk:end_substitution", args=[Substitution.objects.get().pk]), follow=True)
    for _twice in range(2):
        page = desk.post(reverse("desk:team"), form(colleague, third, -3, 5), follow=True)
        assert [str(message).strip().split(":")[0] for message in page.context["messages"]] == ["Aangewezen"]


def test_who_stands_in_passes_nothing_on(client, here, there, colleague):
    third = coordinator(there.foundation, "derde")
    Substitution.objects.create(
        absent=colleague,
        substitute=there.coordinator,
        foundation=here.foundation,
        first_day=today(),
        last_day=today(),
    )
    client.force_login(there.coordinator)
    url = f"{reverse('desk:team')}?foundation={here.foundation.pk}"
    page = client.get(url)
    assert (page.status_code, page.context["may_name"]) == (200, False)
    assert client.post(url, form(colleague, third)).status_code in (302, 403)
    assert client.post(
        reverse("desk:end_substitution", args=[Substitution.objects.get().pk])
    ).status_code in (302, 403)
    given = {"foundation": here.foundation, "first_day": today(), "last_day": today()}
    with pytest.raises(PermissionDenied):
        substitutions.name(by=there.coordinator, absent=colleague, substitute=third, **given)
    assert Substitution.objects.count() == 1
    hand_over = reverse("desk:hand_over", args=[here.foundation.pk, colleague.pk])
    assert client.get(hand_over).status_code in (302, 403)


def test_another_foundation_is_not_theirs_to_say(desk, here, there):
    other = coordinator(there.foundation, "elders")
    substitution = Substitution.objects.create(
        absent=other,
        substitute=there.coordinator,
        foundation=there.foundation,
        first_day=today(),
        last_day=today(),
    )
    assert desk.post(reverse("desk:end_substitution", args=[substitution.pk])).status_code == 404
    page = desk.get(f"{reverse('desk:team')}?foundation={there.foundation.pk}")
    assert page.context["foundation"] == here.foundation
    assert page.content.decode().count("Stichting Elders") == 1, "as the foundation of who can stand in"
    _choose, *groups = page.context["form"].fields["substitute"].choices
    assert [(where, [name for _key, name in people]) for where, people in groups] == [
        (here.foundation.name, [here.coordinator.full_name]),
        (there.foundation.name, [other.full_name, there.coordinator.full_name]),
    ]
    assert desk.post(reverse("desk:team"), form(other, here.coordinator)).status_code == 200
    assert desk.get(reverse("desk:hand_over", args=[there.foundation.pk, other.pk])).status_code == 404
    with pytest.raises(PermissionDenied):
        substitutions.name(
            by=here.coordinator,
            absent=other,
            substitute=here.coordinator,
            foundation=there.foundation,
            first_day=today(),
            last_day=today(),
        )


# Handing over


def test_first_the_plan_then_all_of_it_at_once(desk, here, colleague):
    third = coordinator(here.foundation, "derde")
    cases = owned(here.foundation, colleague, 4)
    owned(here.foundation, third)
    closed = application(here.foundation, state="withdrawn", by=here.coordinator, email="dicht@example.nl")
    Case.objects.filter(pk=closed.pk).update(owner=colleague)
    url = reverse("desk:hand_over", args=[here.foundation.pk, colleague.pk])
    plan = desk.post(url, {"to": "everyone", "comment": "Met pensioen."})
    counted = [(person.first_name, count) for person, count in plan.context["plan"].counted]
    assert counted == [("Annemiek", 3), ("Derde", 1)], "who has the fewest gets the next"
    assert Event.objects.filter(transition="assign").count() == 5, "a plan does nothing yet"
    mark = plan.context["plan"].mark
    done = desk.post(url, {"to": "everyone", "comment": "Met pensioen.", "mark": mark})
    assert done.status_code == 302
    assert not Case.objects.filter(owner=colleague, closed_at=None).exists()
    for case in cases:
        event = Event.objects.filter(case=case).latest("number")
        assert (event.transition, event.actor) == ("assign", here.coordinator)
        assert event.data(case.kind)["comment"] == "Met pensioen."
    assert Case.objects.get(pk=closed.pk).owner == colleague, "who had a closed case is history"
    (mail,) = OutgoingMail.objects.filter(kind="desk/handed-over")
    assert (mail.recipient, "Noor" in mail.text) == (third.email, False)
    assert desk.get(url).status_code == 200  # still here, with nothing left


def test_a_plan_that_is_another_one_by_now_is_shown_again(desk, here, colleague):
    cases = owned(here.foundation, colleague, 2)
    url = reverse("desk:hand_over", args=[here.foundation.pk, colleague.pk])
    mark = desk.post(url, {"to": str(here.coordinator.pk)}).context["plan"].mark
    perform(cases[0].pk, "invite", actor=Actor.staff(colleague))
    answer = desk.post(url, {"to": str(here.coordinator.pk), "mark": mark})
    assert (answer.status_code, "Er is iets veranderd" in answer.content.decode()) == (409, True)
    assert Case.objects.filter(owner=colleague).count() == 2
    assert (
        desk.post(url, {"to": str(here.coordinator.pk), "mark": answer.context["plan"].mark}).status_code
        == 302
    )
    assert Case.objects.filter(owner=colleague).count() == 0


def test_all_of_it_or_nothing(here, colleague, monkeypatch):
    owned(here.foundation, colleague, 3)
    given = {"leaver": colleague, "foundation": here.foundation, "receivers": [here.coordinator]}
    agreed = handing_over.plan(**given)
    done = []

    def fails_at_the_last(*args, **kwargs):
        done.append(1)
        if len(done) == 3:
            raise RuntimeError
        return perform(*args, **kwargs)

    monkeypatch.setattr(handing_over, "perform", fails_at_the_last)
    with pytest.raises(RuntimeError):
        handing_over.hand_over(by=here.coordinator, mark=agreed.mark, **given)
    assert Case.objects.filter(owner=colleague).count() == 3


def test_of_who_left_too_and_to_nobody_elsewhere(desk, here, there):
    gone = coordinator(here.foundation, "weg")
    owned(here.foundation, gone)
    gone.memberships.update(until=today())
    url = reverse("desk:hand_over", args=[here.foundation.pk, gone.pk])
    assert desk.get(url).status_code == 200
    assert desk.post(url, {"to": str(there.coordinator.pk)}).context["form"].errors
    stranger = person("vreemd")
    assert desk.get(reverse("desk:hand_over", args=[here.foundation.pk, stranger.pk])).status_code == 404


@pytest.fixture
def owner_of_accounts(client, db):
    client.force_login(User.objects.create_superuser(email="b@example.nl", first_name="B", last_name="H"))
    return client


def ending(client, membership, **changed) -> str:
    """What is said after the role was changed."""
    fields = {
        "person": membership.user.email,
        "foundation": membership.foundation_id,
        "role": membership.role,
        "since": membership.since,
        "until": today(),
    }
    page = client.post(f"/admin/rollen/edit/{membership.pk}/", fields | changed, follow=True)
    assert page.status_code == 200
    return " ".join(str(message) for message in page.context["messages"])


def test_whoever_ends_a_role_is_led_to_handing_over(owner_of_accounts, here, there):
    leaver = coordinator(here.foundation, "hanneke")
    owned(here.foundation, leaver, 2)
    Case.objects.filter(pk=there.case.pk).update(owner=leaver)  # elsewhere, and not asked for
    said = ending(owner_of_accounts, leaver.memberships.get())
    assert "Hanneke Jansen heeft hier nog 2 open dossiers." in said
    address = reverse("desk:hand_over", args=[here.foundation.pk, leaver.pk])
    assert f'<a href="{address}">Overdragen</a>' in said
    assert owner_of_accounts.get(address).status_code == 200


@pytest.mark.parametrize("changed", ["role", "foundation"])
def test_another_role_or_another_foundation_is_an_end_too(owner_of_accounts, here, there, changed):
    leaver = coordinator(here.foundation, "hanneke")
    owned(here.foundation, leaver)
    new = {"role": "director", "foundation": there.foundation.pk}[changed]
    said = ending(owner_of_accounts, leaver.memberships.get(), **{changed: new, "until": ""})
    address = reverse("desk:hand_over", args=[here.foundation.pk, leaver.pk])
    assert f'Hanneke Jansen heeft hier nog 1 open dossier. <a href="{address}">' in said


@pytest.mark.parametrize(
    ("role", "many", "changed"),
    [("coordinator", 0, {}), ("editor", 1, {}), ("coordinator", 1, {"until": ""})],
)
def test_nothing_is_said_where_nothing_is_left(owner_of_accounts, here, role, many, changed):
    leaver = coordinator(here.foundation, "hanneke")
    owned(here.foundation, leaver, many)
    leaver.memberships.update(role=role)
    assert "Overdragen" not in ending(owner_of_accounts, leaver.memberships.get(), **changed)
