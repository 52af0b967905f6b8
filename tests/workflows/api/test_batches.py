"""One move of many cases as JSON: looked at, done, stopped, taken back; and nobody else's."""

from __future__ import annotations

import pytest

from organisation.people.models import Role
from tests.factories import cases
from tests.factories.described import Described
from workflows.engine.perform import perform
from workflows.models import Batch, BatchRow, Case, Event
from workflows.policies import Actor
from workflows.services import batches

pytestmark = pytest.mark.django_db
KIND = cases.KIND


@pytest.fixture
def three(foundation) -> list[Case]:
    return [cases.application(foundation, email=f"nummer-{number}@example.nl") for number in range(3)]


@pytest.fixture
def described(anyone):
    return Described(anyone.get("/openapi.json").json())


def wish(of: list[Case], move: str = "invite", **changed: object) -> dict[str, object]:
    references = [case.reference for case in of]
    return {"kind": KIND, "move": move, "references": references, "data": {"message": "Welkom."}} | changed


def outcomes(told: dict[str, object]) -> list[tuple[str, str]]:
    return [(row["reference"], row["outcome"]) for row in told["rows"]]


def carried_out(staff, reference: str) -> dict[str, object]:
    assert staff.post(f"/batches/{reference}/start").status_code == 200
    batches.carry_out(Batch.objects.get(reference=reference).pk)
    return staff.get(f"/batches/{reference}").json()


def test_it_is_looked_at_done_once_and_taken_back(staff, coordinator, three, described):
    perform(three[2].pk, "invite", actor=Actor.staff(coordinator), data={"message": "Alvast."})
    looked = staff.post("/batches", wish([*reversed(three), three[0]], comment="In één keer."))
    described("post", "/batches", looked)
    told, names = looked.json(), [case.reference for case in three]
    assert (looked.status_code, told["state"], told["counts"]) == (
        201,
        "preview",
        {"waiting": 2, "already": 1},
    )
    assert outcomes(told) == [(names[2], "already"), (names[1], "waiting"), (names[0], "waiting")]
    assert Event.objects.filter(transition="invite").count() == 1

    done = carried_out(staff, told["reference"])
    assert (done["state"], done["counts"]) == ("done", {"done": 2, "already": 1})
    assert [row["version"] for row in done["rows"]] == [None, 2, 2]
    assert Event.objects.filter(transition="invite").count() == 3
    assert carried_out(staff, told["reference"]) == done
    assert Event.objects.filter(transition="invite").count() == 3
    described("get", "/batches/{reference}", staff.get(f"/batches/{told['reference']}"))


def test_what_was_assigned_goes_back_to_who_had_it(staff, coordinator, foundation, three, described):
    colleague = cases.coordinator(foundation, "hanneke")
    for case in three[:2]:
        perform(case.pk, "assign", actor=Actor.staff(coordinator), data={"owner": str(coordinator.pk)})
    body = wish(three[:2], "assign", data={"owner": str(colleague.pk)})
    moved = carried_out(staff, staff.post("/batches", body).json()["reference"])
    assert {case.owner for case in Case.objects.filter(pk__in=[case.pk for case in three[:2]])} == {colleague}
    looked = staff.post(f"/batches/{moved['reference']}/look-back")
    described("post", "/batches/{reference}/look-back", looked)
    assert (looked.json()["undoes"], looked.json()["counts"]) == (moved["reference"], {"waiting": 2})
    carried_out(staff, looked.json()["reference"])
    assert {case.owner for case in Case.objects.filter(pk__in=[case.pk for case in three[:2]])} == {
        coordinator
    }
    again = staff.post(f"/batches/{looked.json()['reference']}/look-back")
    described("post", "/batches/{reference}/look-back", again)
    assert again.status_code == 409


def test_what_is_stopped_stays_undone(staff, three, described):
    reference = staff.post("/batches", wish(three)).json()["reference"]
    started = staff.post(f"/batches/{reference}/start")
    described("post", "/batches/{reference}/start", started)
    assert started.json()["state"] == "running"
    stopped = staff.post(f"/batches/{reference}/stop")
    described("post", "/batches/{reference}/stop", stopped)
    assert (stopped.json()["state"], stopped.json()["counts"]) == ("stopped", {"waiting": 3})
    assert staff.post(f"/batches/{reference}/stop").json() == stopped.json()
    batches.carry_out(Batch.objects.get().pk)
    assert not Event.objects.filter(transition="invite").exists()


def test_who_starts_it_at_the_same_moment_as_another_hears_how_far_it_is(staff, three, monkeypatch):
    """The one who came second is not told that nothing can move."""
    reference = staff.post("/batches", wish(three)).json()["reference"]
    start = batches.start

    def second(**given):
        assert start(**given)
        return start(**given)

    monkeypatch.setattr(batches, "start", second)
    answer = staff.post(f"/batches/{reference}/start")
    assert (answer.status_code, answer.json()["state"]) == (200, "running")


def test_where_nothing_was_done_nothing_is_taken_back(staff, three):
    reference = staff.post("/batches", wish(three)).json()["reference"]
    for verb in ("start", "stop"):
        assert staff.post(f"/batches/{reference}/{verb}").status_code == 200
    assert staff.post(f"/batches/{reference}/look-back").status_code == 409
    assert Batch.objects.count() == 1


def test_an_assignment_to_nobody_in_particular_is_refused_for_each(staff, three):
    told = staff.post("/batches", wish(three, "assign", data={})).json()
    assert told["counts"] == {"refused": 3}


def test_where_nothing_can_move_nothing_begins(staff, coordinator, three, described):
    for case in three:
        perform(case.pk, "withdraw", actor=Actor.applicant(case))
    looked = staff.post("/batches", wish(three)).json()
    assert looked["counts"] == {"refused": 3}
    assert {row["reason"] for row in looked["rows"]} == {
        "Dit kan niet zolang het dossier op “Ingetrokken” staat."
    }
    refused = staff.post(f"/batches/{looked['reference']}/start")
    described("post", "/batches/{reference}/start", refused)
    assert (refused.status_code, Batch.objects.get().state) == (409, "preview")


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({"kind": "party"}, {("move", "unknown")}),
        ({"move": "party"}, {("move", "unknown")}),
        ({"move": "book"}, {("move", "unknown")}),
        ({"references": []}, {("references", "invalid")}),
        ({"references": ["VA-0000-0000"]}, {("references", "unknown")}),
        ({"references": ["VA-0000-0000"] * 1001}, {("references", "invalid")}),
        ({"data": {"message": 5, "size": "L"}}, {("message", "type"), ("size", "unknown")}),
        ({"comment": "BSN 111222333"}, {("comment", "bsn")}),
        ({"of": "all"}, {("of", "unknown")}),
    ],
)
def test_what_is_wrong_is_told_at_once_and_nothing_is_kept(staff, three, changed, wrong):
    refused = staff.post("/batches", wish(three) | changed)
    assert (refused.status_code, Batch.objects.count()) == (400, 0)
    assert {(error["field"], error["code"]) for error in refused.json()["errors"]} == wrong


def test_what_a_form_says_stands_with_each_case(staff, three):
    told = staff.post("/batches", wish(three, data={"message": "BSN 111222333"})).json()
    assert told["counts"] == {"refused": 3}
    assert len({row["reason"] for row in told["rows"]} - {""}) == 1


def test_cases_of_others_and_batches_of_colleagues_are_not_there(staff, as_user, foundation, three):
    elsewhere = cases.foundation("Stichting Elders")
    foreign = cases.application(elsewhere, last_name="Zwaardvis", email="zwaardvis@example.nl")
    draft = cases.draft()
    for case in (foreign, draft):
        refused = staff.post("/batches", wish([three[0], case]))
        assert [error["message"] for error in refused.json()["errors"]] == [
            f"Zo’n dossier is er niet: {case.reference}."
        ]
    assert not BatchRow.objects.exists()
    reference = staff.post("/batches", wish(three)).json()["reference"]
    for caller in (
        as_user(cases.coordinator(foundation, "hanneke")),
        as_user(cases.coordinator(elsewhere, "bas")),
    ):
        for answer in (
            caller.get(f"/batches/{reference}"),
            *(caller.post(f"/batches/{reference}/{verb}") for verb in ("start", "stop", "look-back")),
        ):
            assert answer.status_code == 404
            assert three[0].reference not in answer.content.decode()
    assert Batch.objects.get().state == "preview"


@pytest.mark.parametrize("role", [role for role in Role.values if role != Role.COORDINATOR])
def test_others_have_no_batches(as_user, anyone, staff, foundation, three, role):
    reference = staff.post("/batches", wish(three)).json()["reference"]
    for caller, status in ((as_user(cases.member(foundation, role)), 403), (anyone, 401)):
        assert [
            caller.post("/batches", wish(three)).status_code,
            caller.get(f"/batches/{reference}").status_code,
            caller.post(f"/batches/{reference}/start").status_code,
            caller.post(f"/batches/{reference}/stop").status_code,
            caller.post(f"/batches/{reference}/look-back").status_code,
        ] == [status] * 5
    assert Batch.objects.get().state == "preview"


@pytest.mark.parametrize("many", [1, 3])
def test_the_same_queries_for_one_case_and_for_three(staff, three, many, django_assert_num_queries):
    reference = staff.post("/batches", wish(three[:many])).json()["reference"]
    with django_assert_num_queries(5):  # token, roles, batch, counts, rows
        staff.get(f"/batches/{reference}")
