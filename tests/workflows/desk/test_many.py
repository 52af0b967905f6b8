"""Many cases at once, at the desk: choose, look, do, read what became of each, take back; and lists as a file."""

from __future__ import annotations

import csv
import re
from datetime import timedelta
from html.parser import HTMLParser
from urllib.parse import urlencode, urlsplit

import pytest
from celery.exceptions import SoftTimeLimitExceeded
from django.db import IntegrityError, OperationalError, connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import escape

from organisation.audit.models import AuditEntry
from organisation.calendar.workdays import today
from organisation.mail.models import OutgoingMail
from organisation.people.models import Substitution, User
from tests.factories import cases
from tests.factories.cases import application, coordinator, member
from tests.workflows.desk.conftest import SECRETS
from workflows import tasks
from workflows.engine import registry
from workflows.engine.perform import moves, perform
from workflows.models import Batch, BatchRow, Case, Event, Export, StepSetting
from workflows.policies import Actor
from workflows.selectors import desk as lists
from workflows.selectors import selection
from workflows.services import batches, exports, forgetting, submissions

INVITE = "volunteer-application.invite"


@pytest.fixture
def three(here) -> list[Case]:
    """The case of `here`, a second new one, and one that was invited already."""
    return [
        here.case,
        application(here.foundation, first_name="Bram", email="bram@example.nl"),
        application(here.foundation, first_name="Ineke", email="ineke@example.nl", state="interview"),
    ]


def address(cases, move: str = "", **more: str) -> str:
    query = [("case", case.reference) for case in cases] + list(more.items())
    return f"{reverse('desk:many')}?{urlencode(query + ([('move', move)] if move else []))}"


def looked_at(desk, cases, move: str = INVITE, **data: str) -> Batch:
    """The preview of a move of these cases, made as one makes it."""
    answer = desk.post(address(cases, move), {"comment": "", **data})
    assert answer.status_code == 302, answer.context and answer.context["form"].errors
    return Batch.objects.get(reference=answer["Location"].rstrip("/").rpartition("/")[2])


def done(desk, batch: Batch) -> Batch:
    desk.post(page_of(batch), {"go": "start"})
    batches.carry_out(batch.pk)
    batch.refresh_from_db()
    return batch


def page_of(batch: Batch) -> str:
    return reverse("desk:batch", args=[batch.reference])


def outcomes(batch: Batch) -> dict[str, tuple[str, str]]:
    rows = BatchRow.objects.filter(batch=batch).select_related("case")
    return {row.case.answers["first_name"]: (row.outcome, row.reason) for row in rows}


def answers_to_ask(case: Case) -> dict[str, object]:
    """A contact question from the person of `case`."""
    asked = registry.get("contact-question").questions.by_field
    told = {name: value for name, value in case.answers.items() if name in asked}
    return told | {"question": "Wat kost een mentor?"}


# Choosing


def test_what_was_ticked_is_chosen(desk, three):
    page = desk.get(address(three[:2]))
    assert page.context["count"] == 2
    told = {each.move.transition.key: each.count for each in page.context["offers"]}
    assert told["invite"] == told["assign"] == told["ask"] == 2
    assert not {"confirm", "send_back", "take_back", "submit", "answer", "to_team"} & set(told)
    assert not {"screen", "accept"} & set(told), "first comes the interview"
    StepSetting.objects.create(
        foundation=three[0].foundation, kind="volunteer-application", state="interview", enabled=False
    )
    told = {each.move.transition.key: each.count for each in desk.get(address(three)).context["offers"]}
    assert (told["screen"], "invite" in told) == (3, False)


class Stops(HTMLParser):
    """What one comes to with Tab in `main`, in order, as (tag, name or address); and where a link on the page leads."""

    def __init__(self, page) -> None:
        super().__init__()
        self.inside, self.stops, self.before = False, [], {}
        self.feed(page.content.decode())

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.inside = self.inside or tag == "main"
        self.before.setdefault(given.get("id"), len(self.stops))
        hidden = given.get("type") == "hidden" or given.get("tabindex") == "-1"
        if (
            self.inside
            and not hidden
            and (tag in ("input", "select", "button") or (tag == "a" and "href" in given))
        ):
            self.stops.append((tag, given.get("name") or given.get("href") or given.get("type")))

    def handle_endtag(self, tag):
        self.inside = self.inside and tag != "main"


def test_from_the_filters_to_many_at_once_is_one_step_however_long_the_list(desk, here, three):
    """A link after the filters and before the first case leads to what is done with many, past every case."""
    page = desk.get(reverse("desk:list"))
    told = Stops(page)
    clear = told.stops.index(("a", reverse("desk:list")))
    assert told.stops[clear - 1 : clear + 2] == [
        ("button", "submit"),
        ("a", reverse("desk:list")),
        ("a", "#many"),
    ]
    first, target = clear + 2, told.before["many"]
    assert told.stops[first] == ("input", "case")
    assert (
        sum(stop == ("input", "case") for stop in told.stops[first:target]) == len(page.context["lines"]) == 3
    )
    assert told.stops[target] == ("input", "scope")
    assert not [stop for stop in told.stops[target:] if stop == ("input", "case")]
    Case.objects.update(closed_at=timezone.now())
    assert '"#many"' not in desk.get(reverse("desk:list")).content.decode(), "no cases, nothing to skip"


def test_a_key_leads_there_too_and_stands_among_the_keys(desk, three):
    content = desk.get(reverse("desk:list")).content.decode()
    assert re.findall(r'<(\w+)[^>]* data-key="m"', content) == ["fieldset"]
    assert re.search(r"Van de lijst naar veel tegelijk</th><td><kbd>m</kbd>", content)


def offered(page) -> dict[str, tuple[int, bool, int, list[tuple[str, int]]]]:
    return {
        each.move.transition.key: (each.count, each.at_most, each.not_now, each.elsewhere)
        for each in page.context["offers"]
    }


def words_of(page) -> dict[str, str]:
    """What stands below each move."""
    listed = re.findall(r"<li>\s*<a [^>]*>([^<]*)</a>\s*<span[^>]*>([^<]*)</span>", page.content.decode())
    return {label: " ".join(text.split()) for label, text in listed}


def test_how_many_can_and_where_the_others_are_is_said(desk, here, three):
    """What a guard sees in the case itself is counted; a case of which a colleague decides cannot move now."""
    actor = Actor.staff(here.coordinator)
    for name, state in (("Pim", "interview"), ("Vera", "decision"), ("Joke", "submitted")):
        three.append(application(here.foundation, first_name=name, email=f"{name}@example.nl", state=state))
    perform(three[1].pk, "ask", actor=actor, data={"question": "Wanneer?"})
    perform(three[5].pk, "reject", actor=actor, data={"message": "Nee."})
    page = desk.get(address(three))
    told, words = offered(page), words_of(page)
    others = [("Kennismaking", 2), ("Besluit", 1)]
    assert told["invite"] == (2, False, 1, others)
    assert words["Uitnodigen om kennis te maken"] == (
        "Dit kan bij 2 van de 6. Bij 1 kan het nu niet. De andere staan op: Kennismaking (2), Besluit (1)."
    )
    rest = application(here.foundation, first_name="Sam", email="sam@example.nl", state="basic_course")
    question = submissions.submit_answers(
        process=registry.get("contact-question"), answers=answers_to_ask(here.case)
    )
    more = words_of(desk.get(address([*three, rest, question])))
    assert more["Uitnodigen om kennis te maken"].endswith(
        "De andere staan op: Kennismaking (2), Basiscursus (1), Besluit (1), elders (1)."
    ), "the first three are named"
    assert told["assign"] == (6, False, 0, [])
    assert words["Toewijzen"] == "Dit kan bij alle 6."
    assert told["ask"] == (4, False, 2, [])
    assert not {"remind", "expire", "trust"} & set(told), "asked just now, and by people"
    assert {each.move.transition.key: each.why for each in page.context["for_none"]} == {
        "remind": "Het dossier wacht niet op de aanvrager.",
        "expire": "Er staat geen vraag aan de aanvrager open.",
        "trust": "Niets wijst erop dat dit automatisch is ingevuld.",
    }
    assert "move=volunteer-application.remind" not in page.content.decode()


def test_what_is_looked_up_case_by_case_is_told_as_such(desk, here, three):
    question = submissions.submit_answers(
        process=registry.get("contact-question"), answers=answers_to_ask(here.case)
    )
    for chosen, said in (
        ([question], "Misschien kan dit: daarna ziet u het."),
        (
            [question, three[0]],
            "Dit kan bij hoogstens 1 van de 2: daarna ziet u bij welke. De andere staan op: Nieuw (1).",
        ),
    ):
        page = desk.get(address(chosen))
        assert offered(page)["to_application"][:3] == (1, True, 0)
        assert words_of(page)["Helpen met aanmelden als mentor"] == said


def test_all_that_the_filter_finds_is_chosen(desk, three, there):
    query = urlencode({"step": "volunteer-application.submitted", "scope": "all"})
    assert desk.get(f"{reverse('desk:many')}?{query}").context["count"] == 2
    listed = desk.get(f"{reverse('desk:list')}?step=volunteer-application.submitted")
    assert listed.context["count"] == 2
    assert (
        '<input type="hidden" name="step" value="volunteer-application.submitted">' in listed.content.decode()
    )


def test_nobody_chooses_what_is_elsewhere(desk, three, there):
    assert desk.get(address([there.case])).status_code == 302, "as if nothing was chosen"
    batch = looked_at(desk, [*three, there.case])
    assert BatchRow.objects.filter(batch=batch).count() == 3
    page = desk.get(page_of(batch)).content.decode()
    assert not [secret for secret in (*SECRETS, there.case.reference) if secret in page]


@pytest.mark.parametrize("query", ["", "?case=", "?case=%00", "?case=VA-0000-0000", "?move=x.y&case=1"])
def test_nothing_chosen_leads_back(desk, query):
    for name in ("desk:many", "desk:export"):
        answer = desk.get(reverse(name) + query)
        assert (answer.status_code, answer["Location"].startswith(reverse("desk:list"))) == (302, True)


def test_too_many_are_refused_in_words(desk, three, monkeypatch):
    monkeypatch.setattr(batches, "MOST", 2)
    answer = desk.get(address(three), follow=True)
    assert "meer dan 1.000 dossiers" in answer.content.decode()


def test_words_that_fit_too_many_are_refused_in_words(desk, three, monkeypatch):
    monkeypatch.setattr(lists, "MOST", 2)
    monkeypatch.setattr(selection, "MOST", 2)
    for name in ("desk:many", "desk:export"):
        answer = desk.get(f"{reverse(name)}?scope=all&q=heuvel", follow=True)
        assert "passen meer dan 1.000 dossiers" in answer.content.decode()


# Looking, doing, telling


def test_the_preview_says_what_will_happen_to_each_and_does_nothing(desk, three):
    batch = looked_at(desk, three, message="Welkom.")
    assert outcomes(batch) == {"Noor": ("", ""), "Bram": ("", ""), "Ineke": ("already", "")}
    page = desk.get(page_of(batch))
    assert (page.context["waiting"], page.context["total"]) == (2, 3)
    assert "Doe dit bij 2 dossiers" in page.content.decode()
    assert not Event.objects.filter(transition="invite", case__in=three[:2]).exists()


def test_why_not_is_what_the_page_of_the_case_says(desk, here, three):
    perform(three[1].pk, "reject", actor=Actor.staff(here.coordinator), data={"message": "Nee."})
    batch = looked_at(desk, three, "volunteer-application.screen")
    told = outcomes(batch)
    for case in three:
        fresh = Case.objects.get(pk=case.pk)
        found = {each.transition.key: each for each in moves(fresh, Actor.staff(here.coordinator))}["screen"]
        assert told[case.answers["first_name"]] == ("" if found.allowed else "refused", found.reason)
    assert {outcome for outcome, _reason in told.values()} == {"", "refused"}


def test_what_was_looked_at_is_done_and_told(desk, here, three):
    batch = done(desk, looked_at(desk, three, message="Welkom allemaal.", comment="In één keer."))
    assert batch.state == "done"
    assert outcomes(batch) == {"Noor": ("done", ""), "Bram": ("done", ""), "Ineke": ("already", "")}
    for case in three[:2]:
        event = Event.objects.filter(case=case).latest("number")
        assert (event.transition, event.actor) == ("invite", here.coordinator)
        assert event.data(case.kind)["comment"] == "In één keer."
        mail = OutgoingMail.objects.get(reference=case.reference, kind="volunteer-application/interview")
        assert "Welkom allemaal." in mail.text
    assert batch.given is None, "the words stand in the events now"
    page = desk.get(page_of(batch)).content.decode()
    assert "Bij 2 van de 3 dossiers is het gedaan." in page
    assert (
        AuditEntry.objects.get(action="cases.moved_at_once").subject == f"{batch.reference}: invite, 2 cases"
    )


def test_a_case_that_changed_since_it_was_looked_at_does_not_move(desk, here, three):
    batch = looked_at(desk, three[:2])
    perform(three[0].pk, "ask", actor=Actor.staff(here.coordinator), data={"question": "Wanneer?"})
    done(desk, batch)
    assert outcomes(batch)["Bram"] == ("done", "")
    outcome, reason = outcomes(batch)["Noor"]
    assert (outcome, "veranderd" in reason) == ("changed", True)
    assert Case.objects.get(pk=three[0].pk).state == "submitted"


def test_what_a_colleague_did_meanwhile_is_told_as_done_already(desk, here, three):
    batch = looked_at(desk, three[:2])
    perform(three[0].pk, "invite", actor=Actor.staff(coordinator(here.foundation, "hanneke")))
    assert outcomes(done(desk, batch)) == {"Noor": ("already", ""), "Bram": ("done", "")}


def test_it_is_started_once_and_by_who_looked(desk, client, here, three):
    batch = looked_at(desk, three[:2])
    colleague = coordinator(here.foundation, "hanneke")
    client.force_login(colleague)
    assert client.get(page_of(batch)).status_code == 404
    assert client.post(page_of(batch), {"go": "start"}).status_code == 404
    assert client.get(reverse("desk:batch_report", args=[batch.reference])).status_code == 404
    client.force_login(here.coordinator)
    done(desk, batch)
    assert batches.carry_out(batch.pk) == 0
    desk.post(page_of(batch), {"go": "start"})
    assert Event.objects.filter(case__in=three[:2], transition="invite").count() == 2
    assert AuditEntry.objects.filter(action="cases.moved_at_once").count() == 1


def test_a_preview_that_nobody_starts_does_nothing_and_can_be_thrown_away(desk, three):
    batch = looked_at(desk, three)
    assert batches.carry_out(batch.pk) == 0
    desk.post(page_of(batch), {"go": "discard"})
    assert not Batch.objects.exists()


def test_the_way_back_leads_to_the_list_as_it_was_narrowed(desk, three):
    """From the preview, and from the report; and nowhere else than to the list."""
    narrowed = {"step": "volunteer-application.submitted", "owner": "mine", "q": "heuvel & co"}
    elsewhere = {"next": "https://kwaad.example/", "page": "2", "scope": "ticked", "still": "1"}
    back = f"{reverse('desk:list')}?{urlencode(narrowed)}"
    chosen = address(three, INVITE, **narrowed)
    assert desk.get(chosen).context["list_url"] == back
    preview = desk.post(chosen, {"comment": ""})["Location"]
    content = desk.get(preview).content.decode()
    assert f'action="{escape(preview)}"' in content
    assert preview.endswith(f"/?{urlencode(narrowed)}")
    answer = desk.post(f"{preview}&{urlencode(elsewhere)}", {"go": "discard"})
    assert answer["Location"] == f"{back}&{urlencode({'next': elsewhere['next']})}"
    assert urlsplit(answer["Location"])[:3] == ("", "", reverse("desk:list"))
    again = desk.post(chosen, {"comment": ""})["Location"]
    started = desk.post(again, {"go": "start"})["Location"]
    batches.carry_out(Batch.objects.get().pk)
    assert (started, f'href="{escape(back)}"' in desk.get(started).content.decode()) == (again, True)


def test_stopped_halfway_says_what_was_left(desk, three, monkeypatch):
    batch = looked_at(desk, three[:2])
    desk.post(page_of(batch), {"go": "start"})
    assert batches._take_one(batch.pk)
    assert desk.get(page_of(batch)).context["gone"] == 1
    desk.post(page_of(batch), {"go": "stop"})
    assert batches.carry_out(batch.pk) == 0
    assert outcomes(batch) == {"Noor": ("done", ""), "Bram": ("", "")}
    page = desk.get(page_of(batch)).content.decode()
    assert "1 bleef liggen." in page
    assert "Niet gedaan: het is gestopt" in page


def test_the_page_looks_again_by_itself_only_while_it_is_under_way(desk, three):
    """By a script, and where there is none by the browser, unless that is asked to be still."""
    batch = looked_at(desk, three[:2])
    signs = ("desk/follow", 'http-equiv="refresh"')
    found = {}
    for state in ("preview", "running", "done"):
        Batch.objects.filter(pk=batch.pk).update(state=state)
        page = desk.get(page_of(batch)).content.decode()
        found[state] = [sign in page for sign in signs]
    assert found == {"preview": [False, False], "running": [True, True], "done": [False, False]}
    Batch.objects.filter(pk=batch.pk).update(state="running")
    page = desk.get(page_of(batch) + "?still=1").content.decode()
    assert [sign in page for sign in signs] == [True, False]


@pytest.mark.parametrize("mistake", [RuntimeError, IntegrityError, None], ids=["ours", "now", "at the end"])
def test_one_that_fails_does_not_keep_the_others(desk, three, monkeypatch, mistake):
    """Also where the database sees at the end of the transaction that something refers to nobody."""

    def fails_once(case, *args, **kwargs):
        if case == three[0].pk:
            if mistake:
                raise mistake("about this case")
            Case.objects.filter(pk=case).update(owner=2_000_000_000)
        return perform(case, *args, **kwargs)

    monkeypatch.setattr(batches, "perform", fails_once)
    batch = done(desk, looked_at(desk, three[:2]))
    told = outcomes(batch)
    assert (told["Noor"][0], told["Bram"]) == ("failed", ("done", ""))
    assert "ging bij ons iets mis" in told["Noor"][1]


@pytest.mark.parametrize("stopped", [OperationalError, SoftTimeLimitExceeded])
def test_what_is_not_about_the_case_leaves_it_waiting(desk, here, three, monkeypatch, stopped):
    def gone(*args, **kwargs):
        raise stopped("the database, or the time")

    monkeypatch.setattr(batches, "perform", gone)
    batch = looked_at(desk, three[:2])
    batches.start(batch=batch, by=here.coordinator)
    with pytest.raises(stopped):
        batches.carry_out(batch.pk)
    assert outcomes(batch) == {"Noor": ("", ""), "Bram": ("", "")}


def test_every_minute_each_goes_on_whatever_happens_to_another(desk, here, three, monkeypatch):
    """Each batch gets its part of the time; no export is begun that could not be finished."""
    running = [looked_at(desk, [case]) for case in three[:2]]
    for batch in running:
        batches.start(batch=batch, by=here.coordinator)
    asked, clock = [], [0]

    def carry_out(key, *, seconds):
        asked.append((key, seconds))
        raise OperationalError("the database went away")

    def make(key):
        asked.append(key)
        clock[0] += 60
        return True

    monkeypatch.setattr(batches, "carry_out", carry_out)
    monkeypatch.setattr(exports, "waiting", lambda now: [1, 2, 3])
    monkeypatch.setattr(exports, "make", make)
    monkeypatch.setattr(tasks.time, "monotonic", lambda: clock[0])
    assert tasks.go_on() == 2
    assert asked == [*((batch.pk, tasks.FOR_BATCHES / 2) for batch in running), 1, 2]
    monkeypatch.setattr(exports, "make", lambda key: (_ for _ in ()).throw(SoftTimeLimitExceeded()))
    with pytest.raises(SoftTimeLimitExceeded):
        tasks.go_on()


def test_rights_are_those_of_the_moment_and_not_of_the_preview(desk, here, three):
    batch = looked_at(desk, three[:2])
    batches.start(batch=batch, by=here.coordinator)
    here.coordinator.memberships.update(until=today())
    batches.carry_out(batch.pk)
    assert {outcome for outcome, _reason in outcomes(batch).values()} == {"refused"}
    assert not Event.objects.filter(case__in=three[:2], transition="invite").exists()


def test_whoever_stood_in_sees_no_names_any_more(client, here, there, three):
    standing = Substitution.objects.create(
        absent=here.coordinator,
        substitute=there.coordinator,
        foundation=here.foundation,
        first_day=today(),
        last_day=today(),
    )
    client.force_login(there.coordinator)
    batch = looked_at(client, three)
    assert "Bram" in client.get(page_of(batch)).content.decode()
    standing.delete()
    page = client.get(page_of(batch)).content.decode()
    assert ("Bram" in page, three[1].reference in page) == (False, True)


def test_the_same_move_of_two_processes_is_one(desk, here, three):
    question = submissions.submit_answers(
        process=registry.get("contact-question"), answers=answers_to_ask(here.case)
    )
    page = desk.get(address([*three[:2], question]))
    assert {each.move.transition.key: each.count for each in page.context["offers"]}["assign"] == 3
    batch = looked_at(desk, [*three[:2], question], INVITE)
    rows = {row.case_id: (row.outcome, row.reason) for row in BatchRow.objects.filter(batch=batch)}
    assert rows[question.pk] == ("refused", "“Contactvraag” kent deze stap niet.")


def read() -> list[str]:
    return list(AuditEntry.objects.filter(action="case.read").values_list("subject", flat=True))


def test_whose_letter_is_shown_as_an_example_is_named_and_written_down_as_read(desk, three):
    desk.get(address(three))
    desk.get(address(three, "volunteer-application.assign"))
    assert read() == []
    page = desk.get(address(three, INVITE))
    assert page.context["letter"]["words"].text.startswith("Beste mevrouw Van den Heuvel,")
    assert "Lees die aan Noor van den Heuvel, de eerste" in page.content.decode()
    assert read() == [three[0].reference]


def test_the_letter_shown_is_that_of_the_first_who_moves_and_gets_one(desk, here, three, monkeypatch):
    """Not of who is at another step, of whom a colleague decides, or who has no address. However many come before."""
    ineke, noor, bram = three[2], three[0], three[1]
    perform(noor.pk, "reject", actor=Actor.staff(here.coordinator), data={"message": "Nee."})
    nobody = cases.sent_at(timezone.now(), here.foundation, first_name="Zonder", email=None)
    Case.objects.filter(pk=bram.pk).update(due_on=today() + timedelta(days=60))
    for at_a_time in (50, 1):
        monkeypatch.setattr(batches, "AT_A_TIME", at_a_time)
        page = desk.get(address([ineke, noor, nobody, bram], INVITE))
        assert page.context["letter"]["whose"] == "Bram van den Heuvel"
    assert set(read()) == {bram.reference}
    assert desk.get(address([ineke, noor, nobody], INVITE)).context["letter"] is None


def test_the_letter_shown_is_that_of_the_process_of_who_moves(desk, here, three):
    """The same move of two processes is one, and each has a letter of its own."""
    question = submissions.submit_answers(
        process=registry.get("contact-question"), answers=answers_to_ask(here.case)
    )
    chosen = address([three[0], question], "contact-question.reopen")
    for case, subject in (
        (question, "We kijken opnieuw naar uw vraag"),
        (three[0], "We gaan toch verder met uw aanmelding"),
    ):
        perform(case.pk, "withdraw", actor=Actor.staff(here.coordinator))
        assert desk.get(chosen).context["letter"]["words"].subject == subject


def test_a_form_that_is_not_filled_in_right_comes_back(desk, three):
    answer = desk.post(address(three, "volunteer-application.ask"), {"question": "", "comment": ""})
    assert (answer.status_code, Batch.objects.exists()) == (200, False)
    assert "<title>Fout:" in " ".join(answer.content.decode().split())


def test_a_reminder_goes_to_who_was_asked_long_enough_ago(desk, here):
    """Not to who was asked just now, nor a second time to who was reminded."""
    actor, now = Actor.staff(here.coordinator), timezone.now()
    made = []
    for name, days in (("Noor", 4), ("Bram", 3), ("Ineke", 2), ("Pim", None)):
        case = cases.sent_at(now - timedelta(days=9), here.foundation, first_name=name)
        if days is not None:
            asked = now - timedelta(days=days)
            perform(case.pk, "ask", actor=actor, data={"question": "Wanneer?"}, now=asked)
        made.append(case)
    remind = "volunteer-application.remind"
    batch = done(desk, looked_at(desk, made, remind, message="Laat u iets horen?"))
    told = outcomes(batch)
    assert {name: outcome for name, (outcome, _reason) in told.items()} == {
        "Noor": "done",
        "Bram": "done",
        "Ineke": "refused",
        "Pim": "refused",
    }
    again = f"Herinneren kan vanaf {date_format(today() + timedelta(days=1), 'j F')}."
    assert told["Ineke"][1].endswith(again)
    assert OutgoingMail.objects.filter(kind="volunteer-application/reminder").count() == 2
    case = Case.objects.get(pk=made[0].pk)
    assert (case.paused_on, case.waits_for) == (today() - timedelta(days=4), "applicant")
    reasons = {reason for _outcome, reason in outcomes(looked_at(desk, made[:2], remind)).values()}
    assert [reason.endswith(f"{date_format(today() + timedelta(days=3), 'j F')}.") for reason in reasons] == [
        True
    ]


# Assigning, and taking back


def test_assigned_at_once_and_given_back_to_who_had_them(desk, here, three):
    colleague = coordinator(here.foundation, "hanneke")
    perform(
        three[0].pk, "assign", actor=Actor.staff(here.coordinator), data={"owner": str(here.coordinator.pk)}
    )
    perform(three[1].pk, "assign", actor=Actor.staff(here.coordinator), data={"owner": str(colleague.pk)})
    batch = done(desk, looked_at(desk, three, "volunteer-application.assign", owner=str(colleague.pk)))
    assert outcomes(batch) == {"Noor": ("done", ""), "Bram": ("already", ""), "Ineke": ("done", "")}
    answer = desk.post(page_of(batch), {"go": "back"})
    assert 'value="back">Teruggeven aan wie ze had<' in desk.get(page_of(batch)).content.decode()
    back = Batch.objects.get(undoes=batch)
    assert "ergens anders stond" not in desk.get(page_of(back)).content.decode()
    assert answer["Location"] == page_of(back)
    assert outcomes(back) == {
        "Noor": ("", ""),
        "Ineke": ("refused", "Dit dossier was eerst van niemand. Wijs het aan iemand toe."),
    }
    assert desk.get(page_of(back)).context["page_title"] == "Terugdraaien: Toewijzen"
    done(desk, back)
    recent = desk.get(reverse("desk:recent"))
    assert [title for _batch, title in recent.context["batches"]] == ["Teruggedraaid: Toewijzen", "Toewijzen"]
    told = re.findall(r"\d+ van \d+ dossiers?", recent.content.decode())
    assert told == ["1 van 2 dossiers", "2 van 3 dossiers"], "how many were done, of how many were chosen"
    owners = dict(Case.objects.values_list("pk", "owner"))
    assert [owners[case.pk] for case in three] == [here.coordinator.pk, colleague.pk, colleague.pk]


def told_of_each(page) -> dict[str, str]:
    return {row["person"].split()[0]: row["outcome"] for row in page.context["rows"]}


def report_of(desk, batch: Batch) -> dict[str, str]:
    answer = desk.get(reverse("desk:batch_report", args=[batch.reference]))
    _heads, *rows = csv.reader(
        b"".join(answer.streaming_content).decode("utf-8-sig").splitlines(), delimiter=";"
    )
    return {row[0]: row[2] for row in rows}


def test_who_gets_them_is_named_before_and_after_and_when_they_go_back(desk, here, three):
    hanneke, bea = coordinator(here.foundation, "hanneke"), coordinator(here.foundation, "bea")
    for case, owner in ((three[0], bea), (three[1], hanneke)):
        perform(case.pk, "assign", actor=Actor.staff(here.coordinator), data={"owner": str(owner.pk)})
    batch = looked_at(desk, three, "volunteer-application.assign", owner=str(hanneke.pk))
    page = desk.get(page_of(batch))
    assert "“Toewijzen aan Hanneke Jansen”, bij 2 dossiers." in page.content.decode()
    assert told_of_each(page) == {
        "Noor": "Toewijzen aan Hanneke Jansen",
        "Bram": "Dat was al zo",
        "Ineke": "Toewijzen aan Hanneke Jansen",
    }
    done(desk, batch)
    perform(three[0].pk, "assign", actor=Actor.staff(here.coordinator), data={"owner": str(bea.pk)})
    page = desk.get(page_of(batch))
    assert "Bij 2 van de 3 dossiers is het gedaan. Ze gingen naar Hanneke Jansen." in page.content.decode()
    assert told_of_each(page) == {
        "Noor": "Toegewezen aan Hanneke Jansen",
        "Bram": "Dat was al zo",
        "Ineke": "Toegewezen aan Hanneke Jansen",
    }, "as it was done, whoever has them now"
    assert report_of(desk, batch) == dict(
        zip([case.reference for case in three], told_of_each(page).values(), strict=True)
    )
    perform(three[0].pk, "assign", actor=Actor.staff(here.coordinator), data={"owner": str(hanneke.pk)})
    perform(three[2].pk, "assign", actor=Actor.staff(here.coordinator), data={"owner": str(bea.pk)})
    again = done(desk, looked_at(desk, three, "volunteer-application.assign", owner=str(here.coordinator.pk)))
    desk.post(page_of(again), {"go": "back"})
    back = Batch.objects.get(undoes=again)
    before, page = told_of_each(desk.get(page_of(back))), desk.get(page_of(done(desk, back)))
    assert before == {
        "Noor": "Toewijzen aan Hanneke Jansen",
        "Bram": "Toewijzen aan Hanneke Jansen",
        "Ineke": "Toewijzen aan Bea Jansen",
    }
    assert told_of_each(page) == {
        "Noor": "Toegewezen aan Hanneke Jansen",
        "Bram": "Toegewezen aan Hanneke Jansen",
        "Ineke": "Toegewezen aan Bea Jansen",
    }
    assert "Ze gingen naar" not in page.content.decode()


def test_who_works_elsewhere_cannot_get_them(desk, here, there, three):
    answer = desk.post(
        address(three, "volunteer-application.assign"),
        {"owner": str(there.coordinator.pk), "comment": ""},
    )
    assert (answer.status_code, Batch.objects.exists()) == (200, False)


def test_over_two_foundations_each_case_goes_to_its_own_people(client, here, there, three):
    User.objects.filter(pk=here.coordinator.pk).update(is_superuser=True)
    client.force_login(User.objects.get(pk=here.coordinator.pk))
    batch = looked_at(
        client, [three[0], there.case], "volunteer-application.assign", owner=str(there.coordinator.pk)
    )
    told = outcomes(batch)
    assert told["Roosmarijn"] == ("", "")
    assert (told["Noor"][0], bool(told["Noor"][1])) == ("refused", True)


def test_stopped_applications_are_opened_again(desk, here, three):
    batch = done(desk, looked_at(desk, three, "volunteer-application.withdraw", reason="Op verzoek."))
    assert {outcome for outcome, _reason in outcomes(batch).values()} == {"done"}
    perform(three[1].pk, "reopen", actor=Actor.staff(here.coordinator))
    desk.post(page_of(batch), {"go": "back"})
    back = Batch.objects.get(undoes=batch)
    assert outcomes(back) == {
        "Noor": ("", ""),
        "Bram": ("changed", "Dit dossier is sindsdien veranderd."),
        "Ineke": ("", ""),
    }
    pages = [desk.get(page_of(each)).content.decode() for each in (batch, back)]
    assert [re.findall(r"Ter\w+", page) for page in pages] == [[], []], "it is called what it is"
    assert 'value="back">Heropenen<' in pages[0]
    assert "<title>Heropenen" in " ".join(pages[1].split()).replace("<title> ", "<title>")
    assert "ook als het eerst ergens anders stond" in pages[1]
    done(desk, back)
    assert {case.state for case in Case.objects.filter(pk__in=[case.pk for case in three])} == {"submitted"}
    assert desk.get(page_of(back)).context["back"] is None, "what was taken back is not taken back again"


def test_proposals_are_taken_back(desk, three):
    batch = done(desk, looked_at(desk, three[:2], "volunteer-application.reject", message="Nu niet."))
    assert [case.proposed for case in Case.objects.filter(pk__in=[case.pk for case in three[:2]])] == [
        "reject",
        "reject",
    ]
    assert "Voorgesteld" in desk.get(page_of(batch)).content.decode()
    desk.post(page_of(batch), {"go": "back"})
    done(desk, Batch.objects.get(undoes=batch))
    assert not Case.objects.exclude(proposed="").exists()


def test_what_has_no_way_back_offers_none(desk, three):
    batch = done(desk, looked_at(desk, three[:2]))
    assert desk.get(page_of(batch)).context["back"] is None
    desk.post(page_of(batch), {"go": "back"})
    assert not Batch.objects.filter(undoes=batch).exists()


@pytest.mark.parametrize("started", [False, True])
def test_when_somebody_is_forgotten_the_words_for_many_go_too(desk, here, three, started):
    perform(three[0].pk, "withdraw", actor=Actor.staff(here.coordinator))
    cases = [Case.objects.get(pk=case.pk) for case in three[:2]]
    about, other = (
        looked_at(desk, chosen, message="Voor Noor aan de Kapelweg.") for chosen in (cases, three[1:])
    )
    for batch in (about, other) if started else ():
        batches.start(batch=batch, by=here.coordinator)
    forgetting.forget([three[0].pk])
    states = dict(Batch.objects.values_list("pk", "state"))
    assert states == {about.pk: "stopped", other.pk: "running" if started else "preview"}
    assert Batch.objects.get(pk=about.pk).given is None
    assert "Kapelweg" in str(Batch.objects.get(pk=other.pk).given)
    assert not batches.start(batch=about, by=here.coordinator)
    assert batches.carry_out(about.pk) == 0
    assert "1 bleef liggen" in desk.get(page_of(about)).content.decode()


# The report, and how long it is there


def test_the_report_has_references_and_no_names(desk, three):
    batch = done(desk, looked_at(desk, three))
    answer = desk.get(reverse("desk:batch_report", args=[batch.reference]))
    text = b"".join(answer.streaming_content).decode("utf-8")
    heads, *rows = csv.reader(text.removeprefix("\ufeff").splitlines(), delimiter=";")
    assert heads == ["Kenmerk", "Soort", "Wat", "Waarom", "Wanneer"]
    assert [row[0] for row in rows] == [case.reference for case in three]
    assert "Bram" not in text
    assert "Heuvel" not in text
    assert answer["Cache-Control"].startswith("private, no-store")


def test_old_ones_are_thrown_away(desk, three):
    kept, preview, report = (looked_at(desk, three) for _each in range(3))
    done(desk, report)
    now = timezone.now()
    Batch.objects.filter(pk=preview.pk).update(created_at=now - timedelta(days=1, minutes=1))
    Batch.objects.filter(pk=report.pk).update(created_at=now - timedelta(days=89))
    assert batches.throw_away(now=now) == 1
    assert set(Batch.objects.all()) == {kept, report}
    assert batches.throw_away(now=now + timedelta(days=2)) == 2
    assert not Batch.objects.exists()


def test_the_pages_cost_the_same_for_one_and_for_three(desk, here, three):
    def queries(address: str) -> int:
        desk.get(address)
        with CaptureQueriesContext(connection) as captured:
            assert desk.get(address).status_code == 200
        return len(captured)

    more = [
        application(here.foundation, first_name=f"P{number}", email=f"p{number}@example.nl")
        for number in range(3)
    ]
    for move in ("", "volunteer-application.assign", INVITE):
        assert queries(address(three[:1], move)) == queries(address([*three, *more], move))
    one, several = looked_at(desk, three[:1]), looked_at(desk, [*three, *more])
    assert queries(page_of(one)) == queries(page_of(several))
    to = {"owner": str(coordinator(here.foundation, "bea").pk)}
    one = looked_at(desk, three[:1], "volunteer-application.assign", **to)
    several = looked_at(desk, [*three, *more], "volunteer-application.assign", **to)
    assert queries(page_of(one)) == queries(page_of(several))
    assert queries(page_of(done(desk, one))) == queries(page_of(done(desk, several)))
    few = queries(reverse("desk:recent"))
    looked_at(desk, three)
    assert queries(reverse("desk:recent")) == few


@pytest.mark.parametrize("move", ["invite", "remind"])
def test_looking_costs_the_same_for_one_and_for_three(desk, here, three, move):
    for case in three:
        perform(case.pk, "ask", actor=Actor.staff(here.coordinator), data={"question": "Wanneer?"})

    def queries(cases) -> int:
        with CaptureQueriesContext(connection) as captured:
            batches.look(
                by=here.coordinator,
                keys=[case.pk for case in cases],
                kind="volunteer-application",
                move=move,
                data={},
            )
        return len(captured)

    queries(three)
    assert queries(three[:1]) == queries(three)


@pytest.mark.parametrize("role", ["director", "trainer", "editor"])
def test_who_does_not_work_on_cases_is_not_let_in(client, here, three, role):
    batch = batches.look(
        by=here.coordinator, keys=[three[0].pk], kind="volunteer-application", move="invite", data={}
    )
    client.force_login(member(here.foundation, role))
    query = f"?case={three[0].reference}"
    for url in (reverse("desk:many") + query, reverse("desk:export") + query, page_of(batch)):
        assert client.get(url).status_code in (302, 403)
        assert client.post(url, {"go": "start", "own": "name", "format": "csv"}).status_code in (302, 403)
    assert not Event.objects.filter(transition="invite", case=three[0]).exists()
    assert not Export.objects.exists()


def test_the_file_that_is_asked_for_has_the_chosen_columns(desk, three):
    url = f"{reverse('desk:export')}?case={three[0].reference}&case={three[1].reference}"
    page = desk.get(url)
    assert page.context["count"] == 2
    kind = "volunteer-application"
    chosen = {"own": ["name", "state"], kind: [f"{kind}.motivation"], "format": "csv"}
    answer = desk.post(url, chosen)
    export = Export.objects.get()
    assert answer["Location"] == reverse("desk:export_file", args=[export.reference])
    assert (export.columns, export.total) == (["name", "state", f"{kind}.motivation"], 2)
    assert "0 van de 2 dossiers geschreven" in desk.get(answer["Location"]).content.decode()
    for wrong in ({"format": "csv"}, {**chosen, "format": "exe"}, {**chosen, "own": ["password"]}):
        assert desk.post(url, wrong).status_code == 200
    assert Export.objects.count() == 1
