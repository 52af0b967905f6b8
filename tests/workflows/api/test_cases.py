"""The cases of a coordinator, their moves and their timeline as JSON."""

from __future__ import annotations

import uuid

import pytest
from jsonschema import Draft202012Validator

from organisation.audit.models import AuditEntry
from organisation.calendar import workdays
from organisation.mail.models import OutgoingMail
from tests.factories import cases
from workflows.engine.perform import perform
from workflows.models import Case, Event
from workflows.policies import Actor

pytestmark = pytest.mark.django_db


def references(response) -> list[str]:
    assert response.status_code == 200
    return [item["reference"] for item in response.json()["items"]]


def codes(response) -> set[tuple[str, str]]:
    assert response.status_code == 400
    return {(error["field"], error["code"]) for error in response.json()["errors"]}


def test_the_list(staff, foundation, coordinator):
    first, second = (
        cases.application(foundation),
        cases.application(foundation, state="interview", by=coordinator),
    )
    cases.draft(first_name="Noor")
    response = staff.get("/cases")
    assert response.json()["count"] == 2
    assert references(response) == [second.reference, first.reference]
    assert response.json()["items"][1] == {
        "reference": first.reference,
        "kind": "volunteer-application",
        "name": "Noor van den Heuvel",
        "state": "submitted",
        "state_label": "Nieuw",
        "waits_for": "staff",
        "foundation": {"slug": foundation.slug, "name": foundation.name},
        "owner": None,
        "due_on": first.due_on.isoformat(),
        "late": False,
        "submitted_at": first.submitted_at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "changed_at": first.changed_at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "closed_at": None,
        "version": 1,
    }


def test_filters(staff, foundation, coordinator):
    late = cases.application(foundation, due_on=workdays.today() - workdays.ONE_DAY, last_name="Özgür")
    mine = cases.application(foundation, email="iris@example.nl")
    perform(mine.pk, "assign", actor=Actor.staff(coordinator), data={"owner": str(coordinator.pk)})
    gone = cases.application(foundation, state="withdrawn", by=coordinator)
    assert references(staff.get("/cases")) == [gone.reference, mine.reference, late.reference]
    for query, found in [
        ({"late": "true"}, [late]),
        ({"late": "false"}, [gone, mine, late]),
        ({"owner": "me"}, [mine]),
        ({"owner": coordinator.pk}, [mine]),
        ({"owner": "none", "state": "submitted"}, [late]),
        ({"state": "withdrawn"}, [gone]),
        ({"kind": "contact-question"}, []),
        (
            {"kind": "volunteer-application", "foundation": foundation.slug, "state": "submitted"},
            [mine, late],
        ),
        ({"q": "ozg"}, [late]),
        ({"q": "IRIS@example.nl"}, [mine]),
        ({"q": gone.reference}, [gone]),
        ({"q": "\0'); --"}, []),
        ({"limit": 1, "offset": 1}, [mine]),
        ({"offset": 9}, []),
    ]:
        response = staff.get("/cases", **query)
        assert references(response) == [case.reference for case in found], query
        assert response.json()["count"] == (3 if {"limit", "offset"} & set(query) else len(found)), query


def test_a_case_whose_owner_left_is_nobodys(staff, foundation):
    gone = cases.coordinator(foundation, "bas")
    case = cases.application(foundation)
    perform(case.pk, "assign", actor=Actor.staff(gone), data={"owner": str(gone.pk)})
    assert references(staff.get("/cases", owner="none")) == []
    gone.memberships.update(until=workdays.today())
    response = staff.get("/cases", owner="none")
    assert references(response) == [case.reference]
    assert response.json()["items"][0]["owner"] is None
    assert staff.get(f"/cases/{case.reference}").json()["owner"] is None


def test_filters_that_do_not_exist(staff):
    query = {
        "stat": "x",
        "late": "maybe",
        "limit": 101,
        "offset": -1,
        "owner": "jan",
        "kind": "a b",
        "state": "\0",
    }
    assert {field for field, _code in codes(staff.get("/cases", **query))} == set(query) - {"stat"}
    assert codes(staff.get("/cases", stat="x")) == {("stat", "unknown")}
    unknown = {"kind": "geen", "state": "geen", "foundation": "geen"}
    refused = staff.get("/cases", **unknown)
    assert codes(refused) == {(name, "unknown") for name in unknown}
    assert {error["message"] for error in refused.json()["errors"]} == {
        "Dit formulier bestaat niet.",
        "Deze stap bestaat niet.",
        "Deze stichting bestaat niet.",
    }


def test_a_case_and_its_moves(staff, foundation, coordinator):
    case = cases.application(foundation)
    colleague = cases.coordinator(foundation, "bas")
    detail = staff.get(f"/cases/{case.reference}").json()
    assert detail["answers"] == case.answers
    assert (detail["version"], detail["municipality"]["name"]) == (1, case.municipality.name)
    moves = {move["name"]: move for move in detail["moves"]}
    assert (moves["invite"]["allowed"], moves["invite"]["reason"]) == (True, "")
    assert (moves["screen"]["allowed"], moves["answer"]["allowed"]) == (False, False)
    assert moves["screen"]["reason"] == "Eerst komt de stap ‘Kennismaking’."
    people = moves["assign"]["schema"]["properties"]["owner"]["oneOf"]
    assert {person["const"] for person in people} == {str(coordinator.pk), str(colleague.pk)}
    for move in moves.values():
        Draft202012Validator.check_schema(move["schema"])


def test_a_move(staff, foundation):
    case = cases.application(foundation)
    sent = {"expected_version": 1, "data": {"message": "Tot {gauw}"}, "comment": "Belt morgen"}
    first, again = (staff.post(f"/cases/{case.reference}/moves/invite", sent) for _time in range(2))
    assert first.status_code == 200
    assert first.json() == again.json()
    assert (first.json()["state"], first.json()["version"]) == ("interview", 2)
    assert Event.objects.filter(case=case, transition="invite").count() == 1
    last = staff.get(f"/cases/{case.reference}/events").json()["items"][-1]
    assert (last["move"], last["comment"], last["details"][0]["text"]) == (
        "invite",
        "Belt morgen",
        "Tot {gauw}",
    )
    assert last["text"] == "Uitgenodigd om kennis te maken"
    (letter,) = last["letters"]
    mail = OutgoingMail.objects.get(kind=f"{cases.KIND}/interview")
    sent_at = mail.created_at.isoformat(timespec="milliseconds")
    assert letter.pop("at") == sent_at.replace("+00:00", "Z")
    assert letter == {
        "letter": "interview",
        "subject": mail.subject,
        "state": "queued",
        "state_label": mail.get_state_display(),
        "words": "standaardtekst",
    }


def test_the_timeline_names_people_and_foundations_and_not_their_keys(
    staff, as_user, foundation, coordinator
):
    case, elsewhere = cases.application(foundation), cases.foundation("Stichting Elders")
    for move, data in (
        ("assign", {"owner": str(coordinator.pk)}),
        ("transfer", {"foundation": elsewhere.slug, "message": "Daar woont u."}),
    ):
        perform(case.pk, move, actor=Actor.staff(coordinator), data=data)
    told = staff.get(f"/cases/{case.reference}/events").json()["items"]
    assert [[detail["text"] for detail in line["details"]] for line in told] == [
        [],
        [coordinator.full_name],
        ["Stichting Elders", "Daar woont u."],
    ]
    arrived = Case.objects.get(origin=case)
    perform(
        arrived.pk, "add_document", actor=Actor.applicant(arrived), data={"attachment": str(uuid.uuid4())}
    )
    there = as_user(cases.coordinator(elsewhere, "bas"))
    told = there.get(f"/cases/{arrived.reference}/events").json()["items"]
    assert [[detail["text"] for detail in line["details"]] for line in told] == [
        ["Stichting Elders", "Daar woont u."],
        [],
    ]


def test_moves_that_cannot_be_made(staff, foundation):
    case = cases.application(foundation)
    moves = f"/cases/{case.reference}/moves"
    for name, sent, status in [
        ("invite", {"expected_version": 0}, 409),
        ("invite", {"expected_version": 2}, 409),
        ("screen", {"expected_version": 1}, 409),
        ("expire", {"expected_version": 1}, 409),
        ("answer", {"expected_version": 1, "data": {"answer": "Ja."}}, 409),
        ("submit", {"expected_version": 1}, 403),
        ("arrive", {"expected_version": 1}, 403),
        ("fly", {"expected_version": 1}, 404),
    ]:
        response = staff.post(f"{moves}/{name}", sent)
        assert (name, response.status_code) == (name, status)
        assert response.headers["Content-Type"] == "application/problem+json"
    refused = staff.post(f"{moves}/screen", {"expected_version": 1}).json()
    assert refused["detail"] == "Eerst komt de stap ‘Kennismaking’."
    assert Event.objects.filter(case=case).count() == 1


@pytest.mark.parametrize(
    ("name", "sent", "errors"),
    [
        ("reject", {}, {("message", "required")}),
        ("reject", {"data": {"message": 1, "extra": 1}}, {("message", "type"), ("extra", "unknown")}),
        ("reject", {"data": {"message": "Nummer 111222333"}}, {("message", "bsn")}),
        ("reject", {"data": {"message": "\u000bHallo"}}, {("message", "format")}),
        ("invite", {"comment": "BSN 111222333"}, {("comment", "bsn")}),
        (
            "invite",
            {"comment": "x" * 2001, "data": {"message": None}},
            {("comment", "max_length"), ("message", "type")},
        ),
        ("assign", {"data": {"owner": 1}}, {("owner", "type")}),
        ("assign", {"data": {"owner": "999999"}}, {("owner", "invalid_choice")}),
        ("transfer", {"data": {"foundation": "geen"}}, {("foundation", "invalid_choice")}),
        ("invite", {"expected_version": "1"}, {("expected_version", "type")}),
        ("invite", {"expected_version": None}, {("expected_version", "type")}),
        (
            "invite",
            {"expected_version": -1, "state": "accepted"},
            {("expected_version", "invalid"), ("state", "unknown")},
        ),
    ],
)
def test_data_that_is_not_right(staff, foundation, name, sent, errors):
    case = cases.application(foundation)
    response = staff.post(f"/cases/{case.reference}/moves/{name}", {"expected_version": 1} | sent)
    assert codes(response) == errors
    assert Case.objects.get(pk=case.pk).version == 1


def test_a_move_without_a_form_takes_no_data(staff, foundation, coordinator):
    case = cases.application(foundation, state="basic_course", by=coordinator)
    path = f"/cases/{case.reference}/moves/prepare_decision"
    assert codes(staff.post(path, {"expected_version": 4, "data": {"x": 1}})) == {("x", "unknown")}
    assert staff.post(path, {"expected_version": 4}).json()["state"] == "decision"


def test_reading_is_written_down(staff, foundation, coordinator):
    case = cases.application(foundation)
    before = AuditEntry.objects.count()
    staff.get(f"/cases/{case.reference}")
    staff.get(f"/cases/{case.reference}/events")
    move = f"/cases/{case.reference}/moves/invite"
    staff.post(move, {"expected_version": 1})
    staff.post(move, {"expected_version": 1})  # the same again gets the same case again
    staff.post(move, {"expected_version": 7})  # a refusal shows nothing of it
    entries = AuditEntry.objects.order_by("pk")[before:]
    assert [(entry.action, entry.actor_id, entry.foundation_id, entry.subject) for entry in entries] == [
        ("case.read", coordinator.pk, foundation.pk, case.reference)
    ] * 4


class TestLeaks:
    """Two foundations: what belongs to the other one is not there, in the very words of what never was."""

    @pytest.fixture
    def foreign(self):
        elsewhere = cases.foundation()
        return cases.application(
            elsewhere, first_name="Geheim", last_name="Elders", email="geheim@example.nl"
        )

    def test_lists(self, staff, foundation, foreign):
        own = cases.application(foundation)
        for query in [{}, {"state": "submitted"}, {"owner": "none"}, {"kind": "volunteer-application"}]:
            response = staff.get("/cases", **query)
            assert (references(response), response.json()["count"]) == ([own.reference], 1)
        for query in [
            {"q": "geheim"},
            {"q": "geheim@example.nl"},
            {"q": foreign.reference},
            {"foundation": foreign.foundation.slug},
        ]:
            response = staff.get("/cases", **query)
            assert (references(response), response.json()["count"]) == ([], 0)

    def test_single_cases(self, staff, foreign):
        draft = cases.draft(first_name="Geheim")
        before = AuditEntry.objects.count()
        for end, call in [
            ("", staff.get),
            ("/events", staff.get),
            ("/moves/invite", lambda path: staff.post(path, {"expected_version": 1})),
            ("/moves/geen", lambda path: staff.post(path, {"expected_version": 1})),
        ]:
            answers = [
                call(f"/cases/{reference}{end}")
                for reference in (
                    foreign.reference,
                    draft.reference,
                    "VA-0000-0000",
                    "x",
                    "%00",
                    foreign.reference.lower(),
                )
            ]
            assert {answer.status_code for answer in answers} == {404}
            assert len({answer.content for answer in answers}) == 1
        assert Case.objects.get(pk=foreign.pk).version == 1
        assert AuditEntry.objects.count() == before

    def test_where_a_case_came_from(self, as_user, staff, foundation, coordinator):
        case, elsewhere = cases.application(foundation), cases.foundation()
        data = {"foundation": elsewhere.slug, "message": ""}
        perform(case.pk, "transfer", actor=Actor.staff(coordinator), data=data)
        arrived = Case.objects.get(origin=case)
        path = f"/cases/{arrived.reference}"
        there = as_user(cases.coordinator(elsewhere, "bas")).get(path)
        assert there.json()["origin"] is None
        assert case.reference not in there.content.decode()
        everyone = as_user(cases.person("beheer", is_superuser=True)).get(path)
        assert everyone.json()["origin"] == case.reference

    def test_a_coordinator_who_left_sees_nothing(self, staff, foundation, coordinator):
        case = cases.application(foundation)
        coordinator.memberships.update(until=workdays.today())
        assert staff.get(f"/cases/{case.reference}").status_code == 403

    def test_a_superuser_sees_all(self, as_user, foundation, foreign):
        own = cases.application(foundation)
        everyone = as_user(cases.person("beheer", is_superuser=True))
        assert references(everyone.get("/cases")) == [own.reference, foreign.reference]


class TestQueries:
    """As many queries for three rows as for one."""

    def count(self, path: str, staff, number: int, django_assert_num_queries) -> None:
        staff.get(path)
        with django_assert_num_queries(number):
            assert staff.get(path).status_code == 200

    @pytest.mark.parametrize("rows", [1, 3])
    def test_lists(self, staff, foundation, coordinator, rows, django_assert_num_queries):
        for _row in range(rows):
            case = cases.application(foundation)
            perform(case.pk, "assign", actor=Actor.staff(coordinator), data={"owner": str(coordinator.pk)})
        self.count("/cases", staff, 5, django_assert_num_queries)  # token, roles, proposals, cases, owners

    @pytest.mark.parametrize("rows", [1, 3])
    def test_one_case(self, staff, foundation, coordinator, rows, django_assert_num_queries):
        case = cases.application(foundation)
        for number in range(rows):
            perform(
                case.pk,
                "assign",
                actor=Actor.staff(coordinator),
                data={"owner": str(coordinator.pk)},
                comment=f"{number}",
            )
        # token, roles, case, audit, owners; steps, colleagues and foundations for the forms of the moves
        self.count(f"/cases/{case.reference}", staff, 9, django_assert_num_queries)
        # token, roles, case, audit; events, notes and the people in them; letters
        self.count(f"/cases/{case.reference}/events", staff, 8, django_assert_num_queries)


def test_a_program_refuses_nobody_by_itself(as_user, staff, foundation, coordinator):
    """Proposed with one token it waits; only another person's confirms it, and the answer says what waits."""
    case = cases.application(foundation)
    moves = f"/cases/{case.reference}/moves"
    proposed = staff.post(f"{moves}/reject", {"expected_version": 1, "data": {"message": "Nu niet."}})
    assert proposed.status_code == 200
    told = proposed.json()
    assert (told["state"], told["version"]) == ("submitted", 2)
    waiting = told["proposal"]
    assert waiting.pop("at")
    assert waiting == {
        "move": "reject",
        "label": "Afwijzen",
        "by": {"id": coordinator.pk, "name": coordinator.full_name},
        "details": [{"label": "Reden", "text": "Nu niet."}],
    }
    wanting = [move["name"] for move in told["moves"] if move["second_pair_of_eyes"]]
    allowed = [move["name"] for move in told["moves"] if move["allowed"]]
    assert (wanting, allowed) == (["reject"], ["write", "assign", "take_back"])
    own = staff.post(f"{moves}/confirm", {"expected_version": 2})
    assert (own.status_code, "zelf voorgesteld" in own.json()["detail"]) == (409, True)
    other = as_user(cases.coordinator(foundation, "bart"))
    confirmed = other.post(f"{moves}/confirm", {"expected_version": 2}).json()
    assert (confirmed["state"], confirmed["proposal"]) == ("rejected", None)
