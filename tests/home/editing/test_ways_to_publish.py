"""Every way in which a page can come online, and who gets it there: nobody alone.

The table is written by hand: each way that Wagtail has to publish, for each kind of person who could publish in stock Wagtail.
Whoever writes a page tries the way; afterwards exactly the same pages are online, with the same words.
"""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.actions.copy_page import CopyPageAction
from wagtail.actions.create_alias import CreatePageAliasAction
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.models import Page, PagePermissionTester, Revision, Task, TaskState, WorkflowState
from wagtail.workflows import publish_workflow_state

from home.models import BasePage, InformationPage, Review
from organisation.people.services import tokens
from tests.home.editing.conftest import SECRET, filled_in

AUTHORS = ["national", "here", "chief"]


def online() -> list[tuple]:
    """What visitors can see, or will see at a date that is set."""
    pages = Page.objects.filter(live=True).order_by("pk")
    dates = Revision.objects.exclude(approved_go_live_at=None).order_by("pk")
    return [*pages.values_list("pk", "title", "live_revision_id"), *dates.values_list("pk")]


# -- The ways. Each takes the browser and the account of the author, and a draft that this author wrote.


def new_page(browser, user, page):
    address = reverse("wagtailadmin_pages:add", args=["home", "informationpage", page.get_parent().pk])
    browser.post(address, filled_in(f"Nog een {SECRET}", "nog-een", **{"action-publish": "1"}))


def editor(browser, user, page, **fields):
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    data = filled_in(page.title, page.slug, **{"action-publish": "1", **fields})
    assert browser.post(address, data).status_code == 302


def editor_with_a_date_that_passes(browser, user, page):
    soon = timezone.localtime() + timedelta(minutes=1)
    editor(browser, user, page, go_live_at=soon.strftime("%Y-%m-%d %H:%M"))
    Revision.objects.filter(approved_go_live_at__isnull=False).update(approved_go_live_at=timezone.now())
    call_command("publish_scheduled")


def earlier_version(browser, user, page):
    first = page.get_latest_revision()
    page.save_revision(user=user)
    address = reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, first.pk])
    browser.get(address)
    editor(browser, user, page, revision=str(first.pk))


def bulk(browser, user, page):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    browser.post(f"{address}?id={page.pk}&id={page.get_parent().pk}", {"include_descendants": "on"})


def admin_api(action, **data):
    def way(browser, user, page):
        source = page if action == "publish" else page.get_parent()
        address = reverse("wagtailadmin_api:pages:action", args=[source.pk, action])
        assert browser.post(address, data).status_code in (400, 403)

    return way


def copy_form(**fields):
    def way(browser, user, page):
        parent = page.get_parent()
        browser.post(
            reverse("wagtailadmin_pages:copy", args=[parent.pk]),
            {
                "new_title": f"Regio {SECRET}",
                "new_slug": "kopie",
                "new_parent_page": parent.pk if user.memberships.exists() else parent.get_parent().pk,
                "copy_subpages": "on",
                **fields,
            },
        )

    return way


def own_approval_by_workflow(browser, user, page):
    state = propose(page, user)
    for address in (
        reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk]),
        reverse("review", args=[state.pk]),
    ):
        assert browser.post(address, {"decision": "approve"}).status_code in (302, 403)
    data = filled_in(
        page.title, page.slug, **{"action-workflow-action": "1", "workflow-action-name": "approve"}
    )
    browser.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data)


def approval_by_way_of_another_page(browser, user, page):
    """Wagtail asks whether the page in the address may be approved, and approves the task in the address."""
    state = propose(page, user)
    other = page.get_parent().add_child(
        instance=InformationPage(title="Iets anders", slug="anders", live=False)
    )
    other.save_revision()
    other.get_workflow().start(other, None)
    address = reverse("wagtailadmin_pages:workflow_action", args=[other.pk, "approve", state.pk])
    assert browser.post(address).status_code == 302  # to where no admin is: permission denied


def approval_in_code(browser, user, page):
    state = propose(page, user)
    for refused in (lambda: state.approve(user=user), lambda: state.approve(user=None)):
        with pytest.raises(PermissionDenied), transaction.atomic():
            refused()


def task_put_out_of_use(browser, user, page):
    """Stock Wagtail takes a workflow without a task left for one that everybody approved."""
    propose(page, user)
    with pytest.raises(PermissionDenied), transaction.atomic():
        Task.objects.get(name=Review.objects.get().name).specific.deactivate(user=user)


def date_that_is_written(browser, user, page):
    revision = page.get_latest_revision()
    revision.approved_go_live_at = timezone.now()
    with pytest.raises(IntegrityError), transaction.atomic():
        revision.save()
    with pytest.raises(IntegrityError), transaction.atomic():
        page.save_revision(user=user, approved_go_live_at=timezone.now())


def action(**options):
    def way(browser, user, page):
        publish = PublishPageRevisionAction(page.get_latest_revision(), user=user)
        with pytest.raises((PermissionDenied, IntegrityError)), transaction.atomic():
            publish.execute(**options)

    return way


def by_nobody(browser, user, page):
    """As a command or a task would, which names no user."""
    with pytest.raises(IntegrityError), transaction.atomic():
        page.get_latest_revision().publish()


def live_by_hand(browser, user, page):
    page.live, page.live_revision = True, page.get_latest_revision()
    with pytest.raises(IntegrityError), transaction.atomic():
        page.save()


def live_from_the_start(browser, user, page):
    made = InformationPage(title=SECRET, slug="meteen", live=True, owner=user)
    with pytest.raises(IntegrityError), transaction.atomic():
        page.get_parent().add_child(instance=made)


def copy_in_code(browser, user, page):
    parent = page.get_parent()
    attributes = {"slug": "kopie", "title": SECRET}
    copying = CopyPageAction(parent, to=parent.get_parent(), user=user, update_attrs=attributes)
    alias = CreatePageAliasAction(parent, parent=parent.get_parent(), update_slug="alias", user=user)
    for act in (copying, alias):
        for skip in (False, True):
            with pytest.raises((PermissionDenied, IntegrityError)), transaction.atomic():
                act.execute(skip_permission_checks=skip)


def convert_alias(browser, user, page):
    """An alias that the platform made, of the page above the draft."""
    alias = CreatePageAliasAction(page.get_parent(), parent=page.get_parent(), update_slug="alias").execute()
    before = online()
    assert browser.post(reverse("wagtailadmin_pages:convert_alias", args=[alias.pk])).status_code == 302
    assert online() == before
    alias.delete()


def api_v3(method, path, expected=403, **body):
    def way(browser, user, page):
        parent = str(page.get_parent().pk)
        response = Client().generic(
            method,
            f"/api/v3/pages/{path}".replace("PAGE", str(page.pk)).replace("PARENT", parent),
            json.dumps(body).replace('"PARENT"', parent),
            content_type="application/json",
            headers={"Authorization": f"Bearer {tokens.create(user=user, name='proef')}"},
        )
        assert response.status_code == expected, response.content

    return way


def propose(page, user) -> TaskState:
    return page.get_workflow().start(page, user).current_task_state.specific


NEW = {
    "title": SECRET,
    "slug": "v3",
    "meta": {"type": "home.InformationPage", "parent_id": "PARENT", "action": "publish"},
}
CHANGED = {"title": SECRET, "meta": {"type": "home.InformationPage", "action": "publish"}}

WAYS = {
    "editor: new page": new_page,
    "editor: existing page": editor,
    "editor: with a date that passes": editor_with_a_date_that_passes,
    "editor: an earlier version": earlier_version,
    "explorer: bulk action": bulk,
    "explorer: copy and publish": copy_form(publish_copies="on"),
    "explorer: alias": copy_form(alias="on"),
    "explorer: convert an alias": convert_alias,
    "admin api: publish": admin_api("publish"),
    "admin api: copy": admin_api("copy", keep_live=True, slug="kopie"),
    "admin api: alias": admin_api("create_alias", update_slug="alias"),
    "workflow: own proposal": own_approval_by_workflow,
    "workflow: by way of another page": approval_by_way_of_another_page,
    "workflow: in code": approval_in_code,
    "workflow: task put out of use": task_put_out_of_use,
    "code: action": action(),
    "code: action without permissions": action(skip_permission_checks=True),
    "code: by nobody": by_nobody,
    "code: live by hand": live_by_hand,
    "code: live from the start": live_from_the_start,
    "code: copy and alias": copy_in_code,
    "code: a date": date_that_is_written,
    "v3: create": api_v3("POST", "", **NEW),
    "v3: edit": api_v3("PATCH", "PAGE/", **CHANGED),
    "v3: publish": api_v3("POST", "PAGE/actions/publish/"),
    "v3: copy": api_v3("POST", "PARENT/actions/copy/", keep_live=True, slug="kopie"),
    "v3: alias": api_v3("POST", "PARENT/actions/create_alias/", slug="alias"),
}


@pytest.mark.parametrize("author", AUTHORS)
@pytest.mark.parametrize("way", WAYS)
def test_nobody_publishes_what_they_wrote(way, author, written, people, client_of):
    page = written(author)
    user = getattr(people, author)
    before = online()
    WAYS[way](client_of(user), user, page)
    assert online() == before


def test_the_draft_of_a_forged_request_is_kept(written, as_):
    page = written("here")
    data = filled_in("Nieuwe titel", "uil", **{"action-publish": "1"})
    as_("here").post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data)
    page.refresh_from_db()
    assert (page.live, page.get_latest_revision_as_object().title) == (False, "Nieuwe titel")


#: Ways of which it matters not who wrote the page: publishing is approving, also for somebody else.
@pytest.mark.parametrize("way", ["code: action", "v3: publish", "admin api: publish"])
@pytest.mark.parametrize("who", ["colleague", "neighbour", "chief"])
def test_publishing_what_nobody_proposed_is_refused_to_others_too(way, who, written, people, client_of):
    page = written("here")
    user = getattr(people, who)
    before = online()
    WAYS[way](client_of(user), user, page)
    assert online() == before


#: What a superuser gets online in stock Wagtail, with neither our permissions nor the walls in the database. Without this,
#: the table above could be a list of requests that fail for another reason.
STOCK = {
    "editor: new page",
    "editor: existing page",
    "editor: an earlier version",
    "editor: with a date that passes",
    "explorer: convert an alias",
    "admin api: publish",
    "admin api: copy",
    "admin api: alias",
    "workflow: own proposal",
    "workflow: by way of another page",
    "workflow: in code",
    "workflow: task put out of use",
    "code: action",
    "code: action without permissions",
    "code: by nobody",
    "code: live by hand",
    "code: live from the start",
    "code: copy and alias",
    "code: a date",
    "v3: create",
    "v3: edit",
    "v3: publish",
    "v3: copy",
    "v3: alias",
}


@pytest.mark.parametrize("way", WAYS)
def test_control_without_our_guards_it_goes_online(way, written, people, client_of, monkeypatch):
    monkeypatch.setattr(BasePage, "permissions_for_user", lambda page, user: Unguarded(user, page))
    monkeypatch.setattr("home.models.moderation.may_review", lambda *_args: True)
    monkeypatch.setattr(WorkflowState, "on_finish", publish_workflow_state)
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for table in ("wagtailcore_page", "wagtailcore_revision"):
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
    page = written("chief")
    before = online()
    with suppress(AssertionError, pytest.fail.Exception, IntegrityError):
        WAYS[way](client_of(people.chief), people.chief, page)
    assert (online() != before) == (way in STOCK)


class Unguarded(PagePermissionTester):
    def can_review(self) -> bool:
        return True
