"""Who comes in, and what of another foundation can be seen: nothing."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.permissions import policy_registry

from organisation.people.models import Role, User
from tests.factories.cases import answers, application, draft, foundation, member, person
from tests.workflows.desk.conftest import SECRETS
from workflows.models import Case, Letter, Note, StepSetting
from workflows.policies import Actor
from workflows.selectors.timeline import letters_of
from workflows.services.attachments import attach

PDF = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
LISTS = ["desk:index", "desk:list", "letters:index", "steps:index", "steps:add"]


def pdf(name: str = "brief.pdf") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, PDF, "application/pdf")


@pytest.fixture(autouse=True)
def _own_attachments(settings, tmp_path):
    settings.ATTACHMENT_DIR = tmp_path


def pages_of(case: Case) -> list[str]:
    """Every address about one case, with GET."""
    attachment = attach(case=case, upload=pdf(), actor=Actor.applicant(case))
    return [
        reverse("desk:case", args=[case.reference]),
        reverse("desk:move", args=[case.reference, "invite"]),
        reverse("desk:move", args=[case.reference, "assign"]),
        reverse("desk:move", args=[case.reference, "write"]),
        reverse("desk:attachment", args=[attachment.key]),
        reverse("desk:reply", args=[case.reference]),
        reverse("desk:letter", args=[case.reference, letters_of(case)[0].pk]),
        reverse("letters:edit", args=[case.kind, "received", case.foundation.slug]),
    ]


def actions_on(case: Case) -> list[tuple[str, dict[str, object]]]:
    """Every address that changes one case, with what a coordinator would send."""
    return [
        (reverse("desk:move", args=[case.reference, "invite"]), {"expected_version": case.version}),
        (reverse("desk:note", args=[case.reference]), {"note-body": "Gebeld."}),
        (reverse("desk:attach", args=[case.reference]), {"attachment-file": pdf()}),
        (
            reverse("desk:move", args=[case.reference, "write"]),
            {"about_what": "next", "letter": "Dag", "expected_version": case.version},
        ),
        (
            reverse("desk:reply", args=[case.reference]),
            {"sender": "Noor", "received_on": "2026-01-02", "body": "Ja, graag."},
        ),
        (
            reverse("letters:edit", args=[case.kind, "message", case.foundation.slug]),
            {"subject": "Zomaar", "body": "{bericht} {statuslink}"},
        ),
    ]


@pytest.mark.parametrize("role", [Role.DIRECTOR, Role.TRAINER, Role.EDITOR, Role.MENTOR, Role.CANDIDATE])
def test_other_roles_are_refused_everywhere(client, here, role):
    client.force_login(member(here.foundation, role))
    for url in [*map(reverse, LISTS), *pages_of(here.case)]:
        assert client.get(url).status_code in (302, 403)
    for url, data in actions_on(here.case):
        assert client.post(url, data).status_code in (302, 403)
    here.case.refresh_from_db()
    assert (here.case.state, here.case.version, here.case.owner_id) == ("submitted", 2, None)
    assert (Note.objects.count(), here.case.attachments.count(), Letter.objects.count()) == (0, 1, 0)


def test_an_editor_is_told_no_and_sees_no_entry_in_the_menu(client, here):
    client.force_login(member(here.foundation, Role.EDITOR))
    refused = client.get(reverse("desk:case", args=[here.case.reference]))
    assert (refused.status_code, refused["Location"]) == (302, reverse("wagtailadmin_home"))
    home = client.get(reverse("wagtailadmin_home")).content.decode()
    assert reverse("desk:index") not in home


def test_a_coordinator_finds_the_desk_on_the_first_page(desk):
    assert reverse("desk:index") in desk.get(reverse("wagtailadmin_home")).content.decode()


def test_nobody_is_sent_to_log_in(client, here):
    for url in [*map(reverse, LISTS), *pages_of(here.case)]:
        answer = client.get(url)
        assert answer.status_code == 302
        assert answer["Location"].startswith("/accounts/login/") or "/login/" in answer["Location"]


def test_a_coordinator_opens_everything_of_their_own(desk, here):
    for url in [*map(reverse, LISTS), *pages_of(here.case)]:
        assert desk.get(url).status_code == 200


def test_a_case_elsewhere_does_not_exist(desk, there):
    for url in pages_of(there.case):
        assert desk.get(url).status_code == 404
    for url, data in actions_on(there.case):
        assert desk.post(url, data).status_code == 404
    there.case.refresh_from_db()
    assert (there.case.state, there.case.version, Letter.objects.count()) == ("submitted", 2, 0)
    assert (Note.objects.count(), there.case.attachments.count()) == (0, 1)


def test_a_foreign_and_an_unknown_reference_answer_alike(desk, there):
    foreign = desk.get(reverse("desk:case", args=[there.case.reference]))
    unknown = desk.get(reverse("desk:case", args=["VA-0000-0000"]))
    assert (foreign.status_code, foreign.content) == (unknown.status_code, unknown.content)


@pytest.mark.parametrize("reference", ["%00", "VA-%00", "x", "va-7k3f-92qx", "VA-7K3F-92QX-", "A" * 500, "é"])
@pytest.mark.parametrize("end", ["", "notitie/", "bijlage/", "invite/"])
def test_what_cannot_be_a_reference_is_not_found(desk, reference, end):
    assert desk.get(f"/admin/dossiers/{reference}/{end}").status_code in ((404, 405) if end else (404,))


@pytest.mark.parametrize(
    "address",
    [
        "desk:index",
        "desk:index?whose=everyone",
        "desk:list",
        "desk:list?step=all",
        "desk:list?q=roosmarijn",
        "desk:list?q=roosmarijn@example.nl",
        "desk:list?foundation=THERE",
        "desk:list?owner=OWNER",
        "letters:index",
        "steps:index",
        "steps:add",
        "wagtailadmin_home",
    ],
)
def test_no_list_names_anything_of_another_foundation(desk, here, there, address):
    Case.objects.filter(pk=there.case.pk).update(owner=there.coordinator)
    Letter.objects.create(
        kind="volunteer-application",
        key="received",
        foundation=there.foundation,
        subject="Zwaardvis",
        body="Kapelweg",
    )
    StepSetting.objects.create(
        foundation=there.foundation, kind="volunteer-application", state="interview", days=77
    )
    name, _mark, query = address.partition("?")
    query = query.replace("THERE", str(there.foundation.pk)).replace("OWNER", str(there.coordinator.pk))
    page = desk.get(f"{reverse(name)}?{query}")
    assert page.status_code == 200
    # What was searched for stands in the search field itself.
    text = page.content.decode().replace('value="roosmarijn', "").replace("q=roosmarijn", "")
    for secret in [*SECRETS, there.case.reference, there.coordinator.full_name, ">77<"]:
        assert secret not in text


def test_the_lists_hold_exactly_ones_own(desk, here, there):
    second = application(here.foundation, first_name="Bram", email="bram@example.nl")
    listed = desk.get(reverse("desk:list")).context["lines"]
    assert {line.reference for line in listed} == {here.case.reference, second.reference}


def test_a_superuser_sees_all_but_the_drafts(client, here, there):
    begun = draft(first_name="Roosmarijn")
    client.force_login(person("beheer", is_superuser=True))
    listed = client.get(reverse("desk:list")).context["lines"]
    assert {line.reference for line in listed} == {here.case.reference, there.case.reference}
    assert client.get(reverse("desk:case", args=[begun.reference])).status_code == 404


def test_the_same_address_elsewhere_is_not_betrayed(desk, here, there):
    same = application(here.foundation, email="noor@example.nl", first_name="Noortje")
    application(there.foundation, email="noor@example.nl", first_name="Zwaardvis")
    page = desk.get(reverse("desk:case", args=[here.case.reference]))
    assert [line.reference for line in page.context["duplicates"]] == [same.reference]
    assert "Zwaardvis" not in page.content.decode()


def test_the_registered_policy_says_the_same_for_one_case_as_for_the_list(here, there):
    policy = policy_registry.get_by_type(Case)
    begun = draft(**answers(here.foundation))
    people = {
        "here": here.coordinator,
        "there": there.coordinator,
        "director": member(here.foundation, Role.DIRECTOR),
        "superuser": person("beheer", is_superuser=True),
        "left": person("weg", is_superuser=True, is_active=False),
    }
    expected = {
        "here": {here.case},
        "there": {there.case},
        "director": set(),
        "superuser": {here.case, there.case},
        "left": set(),
    }
    for who, user in people.items():
        assert set(policy.instances_user_has_permission_for(user, "view")) == expected[who]
        allowed = {
            case
            for case in (here.case, there.case, begun)
            if policy.user_has_permission_for_instance(user, "view", case)
        }
        assert allowed == expected[who]
        assert policy.user_has_permission(user, "view") == bool(expected[who])
        assert not policy.user_has_permission(user, "delete")
        named = policy.users_with_any_permission_for_instance(["view"], here.case)
        assert (user in named) == (here.case in expected[who])
    assert set(policy.users_with_any_permission(["view"])) == {
        people["here"],
        people["there"],
        people["superuser"],
    }


def test_a_role_that_has_ended_opens_nothing(client, here):
    gone = member(here.foundation, Role.COORDINATOR, "vertrokken")
    gone.memberships.update(since="2020-01-01", until="2024-01-01")
    client.force_login(User.objects.get(pk=gone.pk))
    assert client.get(reverse("desk:case", args=[here.case.reference])).status_code in (302, 403)


def test_a_coordinator_of_two_foundations_sees_both(client, here, there):
    from organisation.people.services import memberships

    memberships.grant(user=here.coordinator, foundation=there.foundation, role=Role.COORDINATOR)
    application(foundation(), email="derde@example.nl")
    client.force_login(here.coordinator)
    page = client.get(reverse("desk:list"))
    assert {line.reference for line in page.context["lines"]} == {here.case.reference, there.case.reference}
    narrowed = client.get(f"{reverse('desk:list')}?foundation={there.foundation.pk}")
    assert [line.reference for line in narrowed.context["lines"]] == [there.case.reference]
