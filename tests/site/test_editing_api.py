"""`/api/v3/`: pages are read and written by a program as the person whose token it has, and in no other way."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from allauth.mfa.totp.internal.auth import TOTP
from django.contrib.auth.models import Group, Permission
from django.http import HttpResponse
from django.test import Client
from wagtail.models import APIToken, Collection, GroupPagePermission, Page

from home.models import HomePage, InformationPage
from organisation.people.groups import group_for
from organisation.people.models import Role, User
from organisation.people.services import tokens
from tests.factories import cases

pytestmark = pytest.mark.django_db

PROBLEM = "application/problem+json"
Ask = Callable[..., HttpResponse]


@pytest.fixture
def home() -> HomePage:
    Collection.get_first_root_node() or Collection.add_root(name="Root")
    root = Page.get_first_root_node()
    page = HomePage(title="Begin", slug="begin")
    root.add_child(instance=page)
    return page


def editor(name: str = "redactie") -> User:
    user = cases.person(name)
    user.groups.add(group_for(Role.EDITOR))
    return user


def asking(user: User | None, token: str = "") -> Ask:
    """Calls as somebody; CSRF is enforced, as outside of tests."""
    if user:
        token = tokens.create(user=user, name="test")
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    headers = {"Authorization": f"Bearer {token}"} if token else {}

    def ask(method: str, path: str, body: Any = None) -> HttpResponse:
        content = "" if body is None else json.dumps(body)
        return client.generic(method, f"/api/v3{path}", content, "application/json", headers=headers)

    return ask


def refused(answer: HttpResponse) -> int:
    assert answer.headers["Content-Type"] == PROBLEM
    assert answer.json()["status"] == answer.status_code
    return answer.status_code


def new(parent: Page, **meta: Any) -> dict[str, Any]:
    return {
        "title": "Nieuw",
        "slug": "nieuw",
        "intro": "Van een programma",
        "meta": {"type": "home.InformationPage", "parent_id": parent.pk, **meta},
    }


def without_keys(body: list[dict[str, Any]]) -> str:
    """Wagtail gives each paragraph a new key when it is written."""
    return re.sub(r' data-block-key=\\"\w+\\"', "", json.dumps(body))


def every_address() -> list[tuple[str, str]]:
    paths = asking(None)("GET", "/openapi.json").json()["paths"]
    return [
        (method.upper(), re.sub(r"\{\w+\}", "1", path).removeprefix("/api/v3"))
        for path, methods in paths.items()
        for method in methods
    ]


def test_the_description_is_open_and_says_that_each_address_asks_for_a_token():
    answer = asking(None)("GET", "/openapi.json")
    assert answer.status_code == 200
    operations = [each for methods in answer.json()["paths"].values() for each in methods.values()]
    assert len(operations) >= 20
    assert {json.dumps(each.get("security")) for each in operations} == {'[{"StaffToken": []}]'}


def test_without_a_token_nothing_is_told_or_done(home):
    ask = asking(None)
    for method, path in every_address():
        answer = ask(method, path, {} if method in ("POST", "PUT", "PATCH") else None)
        assert refused(answer) == 401, (method, path)
        assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_a_log_in_opens_nothing(home, admin_user):
    client = Client(enforce_csrf_checks=True)
    client.force_login(admin_user)
    assert refused(client.get(f"/api/v3/pages/{home.pk}/")) == 401
    assert refused(client.get("/api/v3/whoami/")) == 401
    sent = client.post(
        "/api/v3/pages/", json.dumps(new(home, action="publish")), content_type="application/json"
    )
    assert refused(sent) == 401
    assert not InformationPage.objects.exists()


def test_a_token_of_wagtails_own_opens_nothing(home, admin_user):
    _token, bearer = APIToken.create_token(user=admin_user, name="x")
    assert refused(asking(None, bearer)("GET", "/whoami/")) == 401


def test_staff_need_their_second_factor_here_too(settings):
    settings.STAFF_MFA = True
    user = editor()
    ask = asking(user)
    answer = ask("GET", "/whoami/")
    assert refused(answer) == 403
    assert "/accounts/2fa/" in answer.json()["detail"]
    assert refused(ask("POST", "/pages/", {})) == 403
    TOTP.activate(user, "JBSWY3DPEHPK3PXP")
    assert ask("GET", "/whoami/").json()["user"]["email"] == user.email


def test_who_may_not_open_the_admin_has_no_business_here(home):
    foundation = cases.foundation()
    mentor = cases.member(foundation, Role.MENTOR, "bo")
    ask = asking(mentor)
    assert [refused(ask("GET", path)) for path in ("/whoami/", "/pages/", "/schema/")] == [403] * 3


def test_a_revoked_token_and_one_of_somebody_who_left_open_nothing():
    left, revoked = editor("weg"), editor("oud")
    ask_left, ask_revoked = asking(left), asking(revoked)
    left.is_active = False
    left.save()
    tokens.revoke_all(user=revoked)
    assert [refused(ask("GET", "/whoami/")) for ask in (ask_left, ask_revoked)] == [401, 401]


def test_an_editor_writes_a_page_reads_it_back_and_changes_it(home, client):
    user = editor()
    ask = asking(user)
    made = ask("POST", "/pages/", new(home))
    assert made.status_code == 201, made.content
    page = InformationPage.objects.get(slug="nieuw")
    assert (page.live, page.owner, page.latest_revision.user) == (False, user, user)
    body = [{"type": "text", "value": {"heading": "Kop", "text": "<p>Tekst</p>"}}]
    changed = ask("PATCH", f"/pages/{page.pk}/", {"title": "Anders", "body": body})
    assert changed.status_code == 200, changed.content
    draft = ask("GET", f"/pages/{page.pk}/?version=draft").json()
    assert (draft["title"], draft["intro"]) == ("Anders", "Van een programma")
    assert draft["body"][0]["value"]["heading"] == "Kop"
    assert ">Tekst</p>" in draft["body"][0]["value"]["text"]
    assert page.revisions.latest("pk").user == user
    # What was read can be sent back as it is.
    again = ask("PATCH", f"/pages/{page.pk}/", {"body": draft["body"]})
    assert without_keys(again.json()["body"]) == without_keys(draft["body"])
    # Nobody else sees any of it.
    assert client.get(f"/api/v2/pages/{page.pk}/").status_code == 404
    assert asking(None)("GET", f"/pages/{page.pk}/").status_code == 401


def test_a_wrong_body_is_a_calm_problem(home):
    ask = asking(editor())
    for body in (
        {},
        {"title": "x"},
        new(home) | {"body": [{"type": "nergens", "value": 1}]},
        new(home, nergens=1) | {"slug": "a b"},
    ):
        assert refused(ask("POST", "/pages/", body)) == 422
    assert (
        refused(
            ask("POST", "/pages/", new(home) | {"meta": {"type": "home.InformationPage", "parent_id": 99999}})
        )
        == 404
    )
    assert refused(ask("GET", "/pages/?limit=51")) == 400
    assert refused(ask("GET", "/nergens/")) == 404
    assert refused(ask("DELETE", "/pages/")) == 405
    assert not InformationPage.objects.exists()


def wrong(answer: HttpResponse) -> list[tuple[str, str, str]]:
    told = answer.json()
    assert sorted(told) == ["detail", "errors", "status", "title"]
    assert (told["title"], told["detail"]) == ("Iets in het verzoek klopt niet", UNREADABLE[1])
    return sorted((each["field"], each["code"], each["message"]) for each in told["errors"])


def test_what_is_wrong_is_said_as_in_our_own_api(home):
    ask = asking(editor())
    home.add_child(instance=InformationPage(title="Er al", slug="er-al"))
    got = [
        wrong(ask("POST", "/pages/", body))
        for body in ({}, new(home) | {"title": ""}, new(home) | {"slug": "er-al"}, new(home) | {"title": 7})
    ]
    taken = "De slug 'er-al' is al in gebruik door een andere pagina op dit niveau in de paginaboom."
    assert got == [
        [("data", "invalid", "Deze waarde kan hier niet.")],
        [("title", "required", "Vul dit in.")],
        [("slug", "invalid", taken)],
        [("data.home.InformationPage.title", "type", "Dit heeft de verkeerde vorm.")],
    ]


def test_why_not_is_said_in_our_words(home):
    ask = asking(editor())
    assert told(ask("GET", "/pages/999999/")) == (404, "Op dit adres staat niets.")
    assert told(ask("POST", "/pages/", new(home, action="publish"))) == (403, "Dit kunt u niet doen.")
    assert told(ask("GET", "/pages/?limit=51")) == (400, "limit cannot be higher than 50")


WRONG_BLOCKS = [
    ("text", 7),
    ("related", {"pages": ["zz"]}),
    ("picture", {"image": 999999}),
    ("comparison", {"table": 3}),
]
UNREADABLE = (400, "Er ontbreekt iets of er klopt iets niet in wat u stuurde.")


def told(answer: HttpResponse) -> tuple[int, str]:
    return refused(answer), answer.json()["detail"]


@pytest.mark.parametrize(("kind", "value"), WRONG_BLOCKS)
def test_a_block_that_cannot_be_read_is_the_senders_to_mend(kind, value, home, caplog):
    ask, body = asking(editor()), {"body": [{"type": kind, "value": value}]}
    page = InformationPage(title="Er al", slug="er-al")
    home.add_child(instance=page)
    for method, path, sent in (("POST", "/pages/", new(home) | body), ("PATCH", f"/pages/{page.pk}/", body)):
        assert told(ask(method, path, sent)) == UNREADABLE
    assert {each.levelname for each in caplog.records if each.name == "config.content_api"} == {"WARNING"}
    assert (InformationPage.objects.count(), page.revisions.count()) == (1, 0)


def test_a_body_that_is_a_list_is_the_senders_to_mend(home):
    ask = asking(editor())
    assert told(ask("POST", "/pages/", [])) == UNREADABLE
    assert told(ask("PATCH", f"/pages/{home.pk}/", [])) == UNREADABLE


@pytest.mark.parametrize(
    "query",
    ["?search=%00", "?locale=%00", "find/?html_path=%00", "?offset=99999999999999999999", "?%00=1"],
)
def test_a_query_that_cannot_be_read_is_the_senders_to_mend(query, home):
    assert told(asking(editor())("GET", f"/pages/{query}")) == UNREADABLE


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_fault_of_ours_stays_one(method, home, monkeypatch):
    page = InformationPage(title="Er al", slug="er-al")
    home.add_child(instance=page)

    def fail(*_args: Any, **_named: Any) -> None:
        raise ValueError("ours")

    monkeypatch.setattr(Page, "get_latest_revision_as_object" if method == "GET" else "save_revision", fail)
    path, body = (f"/pages/{page.pk}/?version=draft", None) if method == "GET" else ("/pages/", new(home))
    assert refused(asking(editor())(method, path, body)) == 500


def test_the_rights_are_those_of_the_person(home):
    own, other = (InformationPage(title=name, slug=name) for name in ("van-ons", "van-anderen"))
    home.add_child(instance=own)
    home.add_child(instance=other)
    group = Group.objects.create(name="Een stichting")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    GroupPagePermission.objects.create(
        group=group, page=own, permission=Permission.objects.get(codename="change_page")
    )
    user = cases.person("regio")
    user.groups.add(group)
    ask = asking(user)
    assert [item["id"] for item in ask("GET", "/pages/").json()["items"]] == [own.pk]
    assert ask("PATCH", f"/pages/{own.pk}/", {"title": "Beter"}).status_code == 200
    assert refused(ask("GET", f"/pages/{other.pk}/")) == 404
    assert refused(ask("PATCH", f"/pages/{other.pk}/", {"title": "Gekaapt"})) == 403
    assert refused(ask("POST", f"/pages/{own.pk}/actions/publish/")) == 403
    assert refused(ask("DELETE", f"/pages/{other.pk}/")) == 403
    other.refresh_from_db()
    assert other.title == "van-anderen"


def test_nobody_publishes_by_it(home):
    """Every way, by everybody: `tests/home/editing/test_ways_to_publish.py`."""
    ask = asking(editor())
    assert refused(ask("POST", "/pages/", new(home, action="publish"))) == 403
    assert not InformationPage.objects.exists()
    assert ask("POST", "/pages/", new(home)).status_code == 201
    page = InformationPage.objects.get()
    changed = {"title": "B", "meta": {"action": "publish"}}
    assert refused(ask("PATCH", f"/pages/{page.pk}/", changed)) == 403
    assert refused(ask("POST", f"/pages/{page.pk}/actions/publish/")) == 403
    page.refresh_from_db()
    assert (page.live, page.title) == (False, "Nieuw")
