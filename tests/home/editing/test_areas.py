"""The editors of a foundation work in their own part of the website, and see, read and change nothing of another."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.urls import get_resolver, reverse
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Collection, GroupPagePermission, Page, Site, TaskState
from wagtail.permissions import policy_registry as permission_policy_registry

from home.models import EditorialArea, InformationPage, SiteSettings
from home.services import areas
from organisation.foundations.models import Foundation
from organisation.people.groups import settle_all
from organisation.people.models import Role, User
from organisation.people.services import memberships
from tests.home.editing.conftest import SECRET, filled_in

EXPLORE = "/admin/pages/"


@pytest.fixture
def theirs(proposed, places) -> InformationPage:
    """A draft of Daar, proposed by its editor; nobody of Hier may read it."""
    return proposed("there", parent=places.there)


def addresses_about(page: Page) -> dict[str, str]:
    """Every address of Wagtail's admin that is about one page, or about one version of it."""
    given = {
        "page_id": page.pk,
        "parent_page_id": page.pk,
        "page_to_move_id": page.pk,
        "destination_id": page.get_parent().pk,
        "content_type_app_name": "home",
        "content_type_model_name": "informationpage",
        "revision_id": page.latest_revision_id,
        "revision_id_a": "earliest",
        "revision_id_b": "latest",
        "workflow_state_id": page.current_workflow_state.pk,
        "action_name": "approve",
        "task_state_id": page.current_workflow_task_state.pk,
        "task_id": page.current_workflow_task.pk,
    }
    found = {}
    patterns = get_resolver().namespace_dict["wagtailadmin_pages"][1].reverse_dict
    for name in patterns:
        if isinstance(name, str):
            for _pattern, names in patterns.getlist(name)[0][0]:
                if "page_id" in names or "parent_page_id" in names or "page_to_move_id" in names:
                    arguments = {each: given[each] for each in names}
                    found[name] = reverse(f"wagtailadmin_pages:{name}", kwargs=arguments)
    return found


#: Only works as a POST, or asks "are you sure?" without a word about the page.
HARMLESS = {"set_page_position", "confirm_workflow_cancellation"}


def test_no_page_of_the_admin_shows_anothers_draft(theirs, as_):
    addresses = addresses_about(theirs)
    assert len(addresses) > 20
    own, other = as_("there"), as_("here")
    shown = {name for name, address in addresses.items() if SECRET in own.get(address).content.decode()}
    assert {"edit", "view_draft", "delete", "history", "copy"} <= shown
    leaked = {name for name, address in addresses.items() if SECRET in other.get(address).content.decode()}
    assert leaked == set()
    opened = {name for name, address in addresses.items() if other.get(address).status_code == 200}
    assert opened - HARMLESS == set()


@pytest.mark.parametrize(
    "address",
    [
        "/admin/",
        EXPLORE,
        "/admin/pages/search/?q=Over",
        "/admin/reports/workflow/",
        "/admin/reports/workflow_tasks/",
        "/admin/reports/site-history/",
        "/admin/reports/aging-pages/",
        "/admin/reports/locked/",
    ],
)
def test_lists_show_it_to_those_it_belongs_to(address, theirs, as_):
    assert SECRET not in as_("here").get(address, follow=True).content.decode()


def test_the_lists_do_show_something(theirs, as_, places):
    assert SECRET in as_("there").get(f"{EXPLORE}{places.there.pk}/").content.decode()
    assert SECRET in as_("there").get("/admin/reports/workflow/").content.decode()
    assert SECRET not in as_("here").get(f"{EXPLORE}{places.there.pk}/", follow=True).content.decode()


def told(browser, address: str) -> bool:
    return SECRET in browser.get(address).content.decode()


def test_the_chooser_offers_no_draft_of_another(theirs, written, as_, places):
    written("here", title=f"Hier over de {SECRET}")
    addresses = [
        f"/admin/choose-page/{places.there.pk}/",
        f"/admin/choose-page/{theirs.pk}/",
        f"/admin/choose-page/search/?q={SECRET}",
        f"/admin/choose-page/search/?q=Over+de+{SECRET}&page_type=home.informationpage",
    ]
    assert {who: [told(as_(who), each) for each in addresses] for who in ("here", "there", "national")} == {
        # What Hier finds by searching is its own draft, as the next lines say.
        "here": [False, False, True, True],
        "there": [True, True, True, True],
        "national": [True, True, True, True],
    }
    found = as_("here").get(addresses[2]).content.decode()
    assert (found.count(f"Hier over de {SECRET}") > 0, f">Over de {SECRET}" in found) == (True, False)
    assert (
        f"Hier over de {SECRET}" in as_("here").get(f"/admin/choose-page/{places.here.pk}/").content.decode()
    )
    assert "Nieuws van daar" in as_("here").get(f"/admin/choose-page/{places.there.pk}/").content.decode()


def test_a_page_that_is_online_is_chosen_by_the_title_that_visitors_read(as_, places):
    """Whoever writes it has a new title ready, which nobody else may read before it is published."""
    page = InformationPage.objects.child_of(places.there).get(slug="nieuws")
    page.add_child(instance=InformationPage(title="Onder het kopje", slug="onder"))
    page.title = f"Over de {SECRET}"
    page.save_revision()
    assert Page.objects.get(pk=page.pk).draft_title == page.title
    several = f"{reverse('wagtailadmin_choose_page_chosen_multiple')}?id={page.pk}"
    addresses = [
        f"/admin/choose-page/{places.there.pk}/",
        f"/admin/choose-page/{page.pk}/",
        "/admin/choose-page/search/?q=nieuws",
        "/admin/choose-page/search/?q=Onder",  # names what stands above what is found
        several,
    ]
    for who in ("here", "national"):
        answers = [as_(who).get(each).content.decode() for each in addresses]
        assert [SECRET in each for each in answers] == [False] * 5, who
        assert ["Nieuws van daar" in each for each in answers] == [True] * 5, who


def test_what_was_chosen_is_not_told_of_a_draft_of_another(theirs, as_, places):
    address = reverse("wagtailadmin_choose_page_chosen_multiple")
    asked = f"{address}?id={theirs.pk}&id={places.there.pk}"
    answers = {who: as_(who).get(asked).json()["result"] for who in ("there", "here", "national")}
    assert {who: {each["id"] for each in pages} for who, pages in answers.items()} == {
        "there": {theirs.pk, places.there.pk},
        "here": {places.there.pk},
        "national": {theirs.pk, places.there.pk},
    }
    assert as_("here").get(f"{address}?id=x").json()["result"] == []


@pytest.mark.parametrize("action", ["delete", "move", "unpublish"])
def test_no_question_about_many_pages_names_a_draft_of_another(action, theirs, written, as_):
    own = written("here", title="Van ons", slug="ons")
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    alone, both = f"{address}?id={theirs.pk}", f"{address}?id={theirs.pk}&id={own.pk}"
    assert (told(as_("there"), alone), told(as_("national"), alone)) == (True, True)
    assert [as_(who).get(alone).status_code for who in ("here", "coordinator")] == [404, 404]
    answer = as_("here").get(both)
    assert (SECRET in answer.content.decode(), "Van ons" in answer.content.decode()) == (False, True)


@pytest.mark.parametrize("who", ["here", "national", "chief"])
def test_nobody_is_offered_to_publish_many_pages_at_once(who, written, as_, places):
    own, browser = written("here"), as_(who)
    bar = BeautifulSoup(browser.get(f"{EXPLORE}{places.here.pk}/").content, "html.parser")
    offered = [each.get_text(strip=True) for each in bar.select("[data-bulk-action-button]")]
    assert offered == ["Verplaats", "Verwijder", "Publicatie intrekken"]
    asked = f"/admin/bulk/wagtailcore/page/publish/?id={own.pk}"
    assert [browser.get(asked).status_code, browser.post(asked).status_code] == [404, 404]


def test_moving_many_pages_does_not_name_a_draft_of_another_as_destination(theirs, written, as_, places):
    own = written("here", title="Van ons", slug="ons")
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "move"]) + f"?id={own.pk}"
    assert as_("here").post(address, {"chooser": theirs.pk}).status_code == 404
    assert "Regio daar" in as_("here").post(address, {"chooser": places.there.pk}).content.decode()


def changes(page: Page, places) -> dict[str, tuple[str, dict]]:
    """Requests that change something in the part of Daar."""
    url, inside = reverse, page.get_parent()
    state = page.current_workflow_task_state
    return {
        "add": (
            url("wagtailadmin_pages:add", args=["home", "informationpage", inside.pk]),
            filled_in("Nieuw", "nieuw"),
        ),
        "edit": (url("wagtailadmin_pages:edit", args=[inside.pk]), filled_in("Anders", "daar")),
        "propose": (
            url("wagtailadmin_pages:edit", args=[inside.pk]),
            filled_in("Anders", "daar", **{"action-submit": "1"}),
        ),
        "withdraw": (
            url("wagtailadmin_pages:edit", args=[page.pk]),
            filled_in("Anders", "uil", **{"action-cancel-workflow": "1"}),
        ),
        "approve": (url("review", args=[state.pk]), {"decision": "approve"}),
        "send back": (url("review", args=[state.pk]), {"decision": "reject", "comment": "Nee"}),
        "send back in the stock panel": (
            url("wagtailadmin_pages:workflow_action", args=[page.pk, "reject", state.pk]),
            {"comment": "Nee"},
        ),
        "unpublish": (url("wagtailadmin_pages:unpublish", args=[inside.pk]), {}),
        "delete": (url("wagtailadmin_pages:delete", args=[page.pk]), {}),
        "move away": (url("wagtailadmin_pages:move_confirm", args=[page.pk, places.here.pk]), {}),
        "copy from": (
            url("wagtailadmin_pages:copy", args=[page.pk]),
            {"new_title": "x", "new_slug": "x", "new_parent_page": places.here.pk},
        ),
        "lock": (url("wagtailadmin_pages:lock", args=[inside.pk]), {}),
        "close": (url("wagtailadmin_pages:set_privacy", args=[inside.pk]), {"restriction_type": "login"}),
        "order": (url("wagtailadmin_pages:set_page_position", args=[page.pk]) + "?position=0", {}),
        "bulk unpublish": (
            url("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"]) + f"?id={inside.pk}",
            {},
        ),
        "bulk delete": (
            url("wagtail_bulk_action", args=["wagtailcore", "page", "delete"]) + f"?id={page.pk}",
            {},
        ),
        "bulk move": (
            url("wagtail_bulk_action", args=["wagtailcore", "page", "move"]) + f"?id={page.pk}",
            {"chooser": places.here.pk},
        ),
        "revert": (
            url("wagtailadmin_api:pages:action", args=[inside.pk, "revert_to_page_revision"]),
            {"revision_id": page.latest_revision_id},
        ),
        "move by api": (
            url("wagtailadmin_api:pages:action", args=[page.pk, "move"]),
            {"destination_page_id": places.here.pk},
        ),
        "delete by api": (url("wagtailadmin_api:pages:action", args=[page.pk, "delete"]), {}),
    }


def state_of_everything() -> list:
    pages = Page.objects.order_by("pk").values_list(
        "pk", "path", "title", "live", "locked", "latest_revision_id"
    )
    return [*pages, *TaskState.objects.order_by("pk").values_list("pk", "status")]


@pytest.mark.parametrize("who", ["here", "coordinator"])
def test_nothing_of_another_foundation_changes(who, theirs, places, as_):
    before, browser = state_of_everything(), as_(who)
    done = []
    for name, (address, data) in changes(theirs, places).items():
        browser.post(address, data)
        if state_of_everything() != before:
            done.append(name)
            before = state_of_everything()
    assert done == []


def test_own_pages_cannot_be_put_in_anothers_part(written, places, as_, people):
    page = written("here")
    before = state_of_everything()
    browser = as_("here")
    browser.post(reverse("wagtailadmin_pages:move_confirm", args=[page.pk, places.there.pk]))
    browser.post(
        reverse("wagtailadmin_pages:copy", args=[page.pk]),
        {"new_title": "x", "new_slug": "x", "new_parent_page": places.there.pk},
    )
    browser.post(
        reverse("wagtailadmin_api:pages:action", args=[page.pk, "copy"]),
        {"destination_page_id": places.there.pk, "recursive": False, "keep_live": False},
    )
    assert state_of_everything() == before


def test_an_owner_who_left_the_foundation_keeps_nothing(written, people, foundations, client_of):
    page = written("here")
    memberships.end(user=people.here, foundation=foundations.here, role=Role.EDITOR)
    assert not page.permissions_for_user(User.objects.get(pk=people.here.pk)).can_edit()


@pytest.mark.parametrize("model", [Image, Document])
def test_files_of_another_foundation_stay_as_they_are(
    model, foundations, people, as_, tmp_path, settings, places
):
    settings.MEDIA_ROOT = tmp_path
    collections = {
        name: EditorialArea.objects.get(foundation=getattr(foundations, name)).collection
        for name in ("here", "there")
    }
    files = {
        name: model.objects.create(title=f"Bestand {name}", file=get_test_image_file(), collection=collection)
        for name, collection in collections.items()
    }
    app = "wagtailimages" if model is Image else "wagtaildocs"
    browser = as_("here")
    assert browser.get(reverse(f"{app}:edit", args=[files["there"].pk])).status_code == 302
    browser.post(reverse(f"{app}:delete", args=[files["there"].pk]))
    assert model.objects.count() == 2
    policy = permission_policy_registry.get_by_type(model)
    changed = policy.instances_user_has_permission_for(people.here, "change")
    assert {each.title for each in changed} == {"Bestand here"}


def test_who_may_change_what_holds_for_the_whole_website(people):
    def may(name: str) -> list[bool]:
        user = User.objects.get(pk=getattr(people, name).pk)
        return [user.has_perm("home.change_sitesettings"), user.has_perm("wagtailredirects.add_redirect")]

    assert {name: may(name) for name in ("national", "here", "there", "coordinator", "chief")} == {
        "national": [True, True],
        "here": [False, False],
        "there": [False, False],
        "coordinator": [False, False],
        "chief": [True, True],
    }


def test_editors_of_a_foundation_do_not_open_the_settings(as_, places):
    SiteSettings.objects.create(site=Site.objects.get())
    address = reverse("wagtailsettings:edit", args=["home", "sitesettings", Site.objects.get().pk])
    assert [as_(who).get(address).status_code for who in ("national", "here")] == [200, 302]


def test_the_settings_send_who_may_not_change_them_home(as_, places):
    address = reverse("wagtailsettings:edit", args=["home", "sitesettings"])
    site = Site.objects.get()
    own = reverse("wagtailsettings:edit", args=["home", "sitesettings", site.pk])
    assert {who: as_(who).get(address).get("Location") for who in ("national", "chief", "here")} == {
        "national": own,
        "chief": own,
        "here": reverse("wagtailadmin_home"),
    }


def places_of(user: User) -> set[str]:
    granted = GroupPagePermission.objects.filter(group__user=user, permission__codename="change_page")
    return set(granted.values_list("page__title", flat=True))


def test_the_part_follows_the_row(people, places, foundations):
    assert places_of(people.here) == {"Regio hier"}
    areas.give(foundation=foundations.here, page=places.there)
    assert places_of(people.here) == {"Regio daar"}
    EditorialArea.objects.get(foundation=foundations.here).delete()
    assert places_of(people.here) == set()
    assert Collection.objects.filter(name="Stichting Hier").exists()


def test_who_becomes_editor_before_the_part_exists_gets_it_when_it_does(places):
    later = Foundation.objects.create(name="Stichting Later", slug="later")
    user = User.objects.create_user("vroeg@example.nl", first_name="Vroeg", last_name="Berg")
    memberships.grant(user=user, foundation=later, role=Role.EDITOR)
    assert places_of(user) == set()
    page = places.home.add_child(instance=InformationPage(title="Later", slug="later"))
    areas.give(foundation=later, page=page)
    assert places_of(user) == {"Later"}
    assert settle_all() == 7  # those of `people` who have a role, and this one
    assert places_of(user) == {"Later"}
