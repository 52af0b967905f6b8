"""The day's page and the list: what stands in them, in which order, found by what, at which cost."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from organisation.calendar import workdays
from organisation.calendar.models import ClosingDay
from organisation.people.models import User
from tests.factories.cases import application, coordinator
from workflows.engine.perform import perform
from workflows.models import Case, StepSetting
from workflows.policies import Actor
from workflows.selectors import desk as desk_selectors

WEDNESDAY = date(2026, 11, 18)
#: What one page costs, whatever stands on it.
LIST_QUERIES = 10
TODAY_QUERIES = 22


@pytest.fixture(autouse=True)
def _today(monkeypatch):
    monkeypatch.setattr(workdays, "today", lambda: WEDNESDAY)


def day(offset: int) -> date:
    return WEDNESDAY + timedelta(days=offset)


def names(page) -> list[str]:
    return [line.person.split()[0] for line in page.context["lines"]]


@pytest.fixture
def listed(desk, here):
    """Six cases, each different in one way; the first is the one of `here`."""
    Case.objects.filter(pk=here.case.pk).update(due_on=day(9))
    colleague = coordinator(here.foundation, "hanneke")
    made = {"noor": here.case, "colleague": colleague}
    for name, due in (("Late", -3), ("Vandaag", 0), ("Vrijdag", 2), ("Wacht", 1), ("Klaar", 4)):
        made[name] = application(
            here.foundation, first_name=name, email=f"{name}@example.nl", due_on=day(due)
        )
    perform(
        made["Vandaag"].pk, "assign", actor=Actor.staff(colleague), data={"owner": str(here.coordinator.pk)}
    )
    perform(made["Vrijdag"].pk, "assign", actor=Actor.staff(colleague), data={"owner": str(colleague.pk)})
    perform(made["Wacht"].pk, "ask", actor=Actor.staff(colleague), data={"question": "Mag ik u bellen?"})
    Case.objects.filter(pk=made["Wacht"].pk).update(paused_on=day(-14))
    perform(made["Klaar"].pk, "reject", actor=Actor.staff(colleague), data={"message": "Nu niet."})
    perform(made["Klaar"].pk, "confirm", actor=Actor.staff(here.coordinator))
    return made


def told(page) -> dict[str, tuple[int, list[str]]]:
    return {
        each["pile"].key: (each["pile"].count, [line.person.split()[0] for line in each["pile"].lines])
        for each in page.context["piles"]
    }


def test_the_day_begins_with_what_is_mine_or_nobodys(desk, listed):
    assert told(desk.get(reverse("desk:index"))) == {
        "late": (1, ["Late"]),
        "today": (1, ["Vandaag"]),
        "look": (0, []),
        "long": (1, ["Wacht"]),
        "nobody": (3, ["Noor"]),
        "week": (0, []),
    }


def test_everyones_day_holds_what_colleagues_have(desk, listed):
    assert told(desk.get(reverse("desk:index") + "?whose=everyone")) == {
        "late": (1, ["Late"]),
        "today": (1, ["Vandaag"]),
        "look": (0, []),
        "long": (1, ["Wacht"]),
        "nobody": (3, ["Noor"]),
        "week": (1, ["Vrijdag"]),
    }


@pytest.mark.parametrize("whose", ["", "?whose=everyone"])
def test_each_count_is_the_length_of_the_list_behind_it(desk, listed, whose):
    for each in desk.get(reverse("desk:index") + whose).context["piles"]:
        assert desk.get(each["url"]).context["count"] == each["pile"].count


def test_what_is_counted_and_not_listed_is_said(desk, listed):
    page = desk.get(reverse("desk:index"))
    assert {each["pile"].key: each["rest"] for each in page.context["piles"] if each["rest"]} == {"nobody": 2}
    assert "En nog 2." in " ".join(page.content.decode().split())


def move_label(key: str) -> str:
    return str(desk_selectors.registry.get("volunteer-application").transition(key).label)


def test_a_line_says_whom_we_wait_for(desk, here):
    application(here.foundation, first_name="Vera", email="vera@example.nl", state="screening")
    page = desk.get(reverse("desk:list"))
    steps = {line.person.split()[0]: line.next_step for line in page.context["lines"]}
    assert steps == {
        "Vera": "Wachten op de referenties en de VOG",
        here.case.answers["first_name"]: move_label("invite"),
    }
    assert "Wachten op de referenties en de VOG" in page.content.decode()


def test_no_two_steps_in_the_filter_read_the_same(desk):
    step = next(each for each in desk.get(reverse("desk:list")).context["filters"] if each.name == "step")
    labels = [label for _group, choices in step.groups for _value, label in choices]
    assert len(labels) == len(set(labels))
    assert {"Ingetrokken (Aanmelding vrijwilliger)", "Ingetrokken (Contactvraag)", "Besluit"} < set(labels)


def test_a_line_says_what_to_do_next(desk, here, listed):
    lines = {line.person.split()[0]: line for line in desk.get(reverse("desk:list")).context["lines"]}
    assert {name: (line.promise.words, line.promise.tone) for name, line in lines.items()} == {
        "Late": ("3 werkdagen te laat", "late"),
        "Vandaag": ("Vandaag", "today"),
        "Wacht": ("Staat stil sinds 4 november", "paused"),
        "Vrijdag": ("vrijdag 20 november", "ahead"),
        "Noor": ("vrijdag 27 november", "ahead"),
    }
    assert lines["Late"].next_step == move_label("invite")
    assert lines["Wacht"].next_step == "Wachten op antwoord van de aanvrager"
    assert (lines["Vandaag"].owner, lines["Vrijdag"].owner) == ("U", listed["colleague"].full_name)
    StepSetting.objects.create(
        foundation=here.foundation, kind="volunteer-application", state="interview", enabled=False
    )
    again = {line.person.split()[0]: line for line in desk.get(reverse("desk:list")).context["lines"]}
    assert again["Late"].next_step == move_label("screen")


def test_a_closing_day_of_the_foundation_is_no_day_late(desk, here, listed):
    ClosingDay.objects.create(date=day(-1), name="Dicht", foundation=here.foundation)
    late = next(
        line for line in desk.get(reverse("desk:list")).context["lines"] if line.person.startswith("Late")
    )
    assert late.promise.words == "2 werkdagen te laat"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["Late", "Vandaag", "Wacht", "Vrijdag", "Noor"]),
        ("step=all&sort=name", ["Noor", "Klaar", "Late", "Vandaag", "Vrijdag", "Wacht"]),
        ("step=closed", ["Klaar"]),
        ("step=volunteer-application.rejected", ["Klaar"]),
        ("step=volunteer-application.submitted&sort=due", ["Late", "Vandaag", "Wacht", "Vrijdag", "Noor"]),
        ("step=volunteer-application.draft", ["Late", "Vandaag", "Wacht", "Vrijdag", "Noor"]),
        ("step=nonsense.nothing&kind=x&owner=x&waits=x&since=x&sort=x&page=x&foundation=x", 5),
        ("until=9999-12-31", 5),
        ("since=0001-01-01&until=0001-01-01", 5),
        ("since=1900-01-01&until=2999-12-31", 5),
        ("until=1900-01-01", 0),
        ("since=%00&until=%00&kind=%00&owner=%00&step=%00&q=", 5),
        ("q=%00", []),
        ("kind=volunteer-application", 5),
        ("kind=contact-question", []),
        ("owner=me", ["Vandaag"]),
        ("owner=mine", ["Late", "Vandaag", "Wacht", "Noor"]),
        ("owner=nobody", ["Late", "Wacht", "Noor"]),
        ("owner=COLLEAGUE", ["Vrijdag"]),
        ("waits=applicant", ["Wacht"]),
        ("waits=staff", ["Late", "Vandaag", "Vrijdag", "Noor"]),
        ("late=1", ["Late"]),
        ("due=today", ["Vandaag"]),
        ("due=week", ["Vrijdag"]),
        ("owner=nobody&due=any", ["Late", "Wacht", "Noor"]),
        ("long=1", ["Wacht"]),
        ("look=1", []),
        ("since=2026-11-01", []),
        ("until=2026-10-02&step=all", ["Noor"]),
        ("since=2026-10-02&until=2026-10-02&step=all", ["Noor"]),
        ("q=vrij", ["Vrijdag"]),
        ("q=klaar", ["Klaar"]),
        ("q=klaar&step=open", []),
        ("q=WACHT@example.nl", ["Wacht"]),
        ("q=2511+CV+late", ["Late"]),
        ("q=niemand", []),
        ("q=%27+%26+%21+%3A*", []),
        ("page=99", ["Late", "Vandaag", "Wacht", "Vrijdag", "Noor"]),
    ],
)
def test_filters(desk, listed, query, expected):
    moments = {"noor": (10, 2, 23, 30), "Late": (10, 1, 12, 0)}
    for case in Case.objects.all():
        month, dom, hour, minute = moments["noor"] if case.pk == listed["noor"].pk else (10, 20, 12, 0)
        Case.objects.filter(pk=case.pk).update(
            submitted_at=datetime(2026, month, dom, hour, minute, tzinfo=workdays.AMSTERDAM),
            sort_name="aaa" if case.pk == listed["noor"].pk else case.answers["first_name"].lower(),
        )
    page = desk.get(f"{reverse('desk:list')}?{query.replace('COLLEAGUE', str(listed['colleague'].pk))}")
    assert page.status_code == 200
    if isinstance(expected, int):
        assert len(page.context["lines"]) == expected
    else:
        assert names(page) == expected
        assert page.context["count"] == len(expected)


def test_a_name_is_found_without_its_accents(desk, here):
    application(here.foundation, first_name="Özgür", last_name="Yılmaz", email="o@example.nl")
    for text in ("ozgur", "Özgür", "YILMAZ özg", "yilm"):
        assert names(desk.get(reverse("desk:list"), {"q": text})) == ["Özgür"]


@pytest.mark.parametrize(
    "change", [str, str.lower, lambda text: text.replace("-", ""), lambda text: f" {text} "]
)
def test_a_reference_leads_straight_to_its_case(desk, here, change):
    answer = desk.get(reverse("desk:list"), {"q": change(here.case.reference)})
    assert (answer.status_code, answer["Location"]) == (302, reverse("desk:case", args=[here.case.reference]))


def test_letters_that_look_like_digits_are_understood(desk, here):
    Case.objects.filter(pk=here.case.pk).update(reference="VA-10AB-01CD")
    assert desk.get(reverse("desk:list"), {"q": "va-ioab-olcd"})["Location"].endswith("/VA-10AB-01CD/")


def test_the_list_has_pages_and_a_limit(desk, here, monkeypatch):
    from workflows.desk.views import overview

    for number in range(4):
        application(
            here.foundation, first_name=f"P{number}", email=f"p{number}@example.nl", due_on=day(20 + number)
        )
    monkeypatch.setattr(overview, "PAGE_SIZE", 2)
    first = desk.get(reverse("desk:list"))
    second = desk.get(reverse("desk:list") + first.context["next_url"])
    third = desk.get(reverse("desk:list") + second.context["next_url"])
    assert (len(first.context["lines"]), len(second.context["lines"]), len(third.context["lines"])) == (
        2,
        2,
        1,
    )
    assert third.context["next_url"] == ""
    assert third.context["previous_url"] == "?page=2"
    monkeypatch.setattr(desk_selectors, "MOST", 3)
    monkeypatch.setattr(overview, "MOST", 3)
    capped = desk.get(reverse("desk:list"))
    assert (capped.context["too_many"], capped.context["pages"], capped.context["next_url"]) == (True, 1, "")
    assert "Meer dan" in capped.content.decode()


def queries_for(desk, url: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert desk.get(url).status_code == 200
    return len(captured)


@pytest.mark.parametrize(("name", "most"), [("desk:list", LIST_QUERIES), ("desk:index", TODAY_QUERIES)])
def test_three_rows_cost_no_more_than_one(desk, here, name, most):
    url = reverse(name)
    Case.objects.filter(pk=here.case.pk).update(due_on=day(-1), owner=here.coordinator)
    desk.get(url)
    asked = [queries_for(desk, url)]
    for number in range(2):
        case = application(here.foundation, first_name=f"P{number}", email=f"p{number}@example.nl")
        Case.objects.filter(pk=case.pk).update(due_on=day(-1), owner=coordinator(here.foundation))
    asked.append(queries_for(desk, url + "?whose=everyone"))
    assert asked == [most, most]


def test_what_is_not_shown_stays_sealed(desk, listed, monkeypatch):
    from workflows.desk.views import overview
    from workflows.models import case as case_module

    opened = []
    original = case_module.unseal_json
    monkeypatch.setattr(case_module, "unseal_json", lambda *args: opened.append(args) or original(*args))
    monkeypatch.setattr(overview, "PAGE_SIZE", 2)
    desk.get(reverse("desk:list"))
    assert len(opened) == 2


def test_the_foundation_is_named_for_who_sees_several(desk, here, client):
    shown = f"· {here.foundation.name}"
    assert shown not in desk.get(reverse("desk:list")).content.decode()
    client.force_login(User.objects.create_superuser(email="alles@example.nl", first_name="A", last_name="B"))
    assert shown in client.get(reverse("desk:list")).content.decode()


def test_the_process_that_is_shown_is_the_one_that_is_listed(desk, here):
    """A step says by itself of which process it is, whatever was chosen beside it."""
    page = desk.get(reverse("desk:list") + "?step=volunteer-application.submitted&kind=contact-question")
    kind = next(each for each in page.context["filters"] if each.name == "kind")
    assert (kind.value, len(page.context["lines"])) == ("volunteer-application", 1)


def test_a_list_says_who_can_decide_about_a_proposal(client, here):
    """A colleague looks at it, who proposed it waits; two questions more, for however many proposals. So does the case itself."""
    for number in range(3):
        case = application(here.foundation, email=f"voorstel{number}@example.nl")
        perform(case.pk, "reject", actor=Actor.staff(here.coordinator), data={"message": "Nu niet."})
    proposed = Case.objects.exclude(proposed="")
    for who, said, whom in (
        (here.coordinator, "Wachten tot een collega meekijkt", "Een collega"),
        (coordinator(here.foundation, "bart"), "Het voorstel bekijken", "Ons"),
    ):
        client.force_login(who)
        for waits_for in ("staff", "applicant"):
            Case.objects.filter(pk=case.pk).update(waits_for=waits_for)
            page = client.get(reverse("desk:case", args=[case.reference]))
            assert page.context["waits_for"] == whom
        client.get(reverse("desk:list"))
        for shown in (3, 1):
            proposed.update(closed_at=None)
            Case.objects.filter(pk__in=list(proposed.values_list("pk", flat=True)[shown:])).update(
                closed_at=timezone.now()
            )
            with CaptureQueriesContext(connection) as queries:
                page = client.get(reverse("desk:list"))
            told = [(line.next_step, line.next_at) for line in page.context["lines"]]
            assert [each for each in told if each[1] == "#proposal-section"] == [
                (said, "#proposal-section")
            ] * shown
            assert len(queries) == LIST_QUERIES + 2
