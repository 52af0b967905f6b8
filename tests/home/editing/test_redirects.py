"""A page that moves, or gets another address, is found under its old ones."""

from __future__ import annotations

import pytest
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect

from home.models import InformationPage
from tests.home.editing.conftest import filled_in


@pytest.fixture
def branch(places) -> InformationPage:
    """A page that is online, with one below it and one below that."""
    top = places.here.add_child(instance=InformationPage(title="Boven", slug="boven"))
    middle = top.add_child(instance=InformationPage(title="Midden", slug="midden"))
    middle.add_child(instance=InformationPage(title="Onder", slug="onder"))
    return InformationPage.objects.get(pk=top.pk)


@pytest.fixture(autouse=True)
def _committed(monkeypatch):
    """Redirects are made when a change is committed, which no test does."""
    monkeypatch.setattr("django.db.transaction.on_commit", lambda act, *_args, **_options: act())


def ends_at(client, address: str) -> tuple[int, str]:
    answer = client.get(address, follow=True)
    return answer.status_code, answer.request["PATH_INFO"]


def rename(page: InformationPage, slug: str) -> None:
    page = InformationPage.objects.get(pk=page.pk)
    page.slug = slug
    page.save_revision().publish()


def test_another_slug_by_way_of_a_proposal(branch, client, as_):
    edit = reverse("wagtailadmin_pages:edit", args=[branch.pk])
    as_("here").post(edit, filled_in("Boven", "hoger", **{"action-submit": "1"}))
    assert ends_at(client, "/hier/boven/") == (200, "/hier/boven/")
    state = branch.current_workflow_task_state
    as_("neighbour").post(reverse("review", args=[state.pk]), {"decision": "approve"})
    assert ends_at(client, "/hier/boven/") == (200, "/hier/hoger/")
    assert ends_at(client, "/hier/boven/midden/onder/") == (200, "/hier/hoger/midden/onder/")


def test_chains_end_at_once(branch, client, places):
    rename(branch, "tweede")
    rename(branch, "derde")
    branch.refresh_from_db()
    branch.move(places.there, pos="last-child")
    for old in ("/hier/boven/", "/hier/tweede/", "/hier/derde/"):
        answer = client.get(f"{old}midden/")
        assert (answer.status_code, answer.url) == (301, "/daar/derde/midden/")


def test_back_to_where_it_was(branch, client):
    rename(branch, "weg")
    rename(branch, "boven")
    assert ends_at(client, "/hier/boven/") == (200, "/hier/boven/")
    assert ends_at(client, "/hier/weg/midden/") == (200, "/hier/boven/midden/")


def test_an_old_address_that_a_new_page_takes_shows_the_new_page(branch, places, client):
    rename(branch, "weg")
    places.here.refresh_from_db()
    places.here.add_child(instance=InformationPage(title="Nieuw hier", slug="boven"))
    assert ends_at(client, "/hier/boven/") == (200, "/hier/boven/")
    assert ends_at(client, "/hier/boven/midden/") == (200, "/hier/weg/midden/")


def test_a_page_that_is_offline_is_nowhere(branch, client):
    rename(branch, "weg")
    InformationPage.objects.get(pk=branch.pk).unpublish()
    assert ends_at(client, "/hier/boven/")[0] == 404


def test_every_page_below_gets_one(places):
    top = places.here.add_child(instance=InformationPage(title="Boven", slug="boven"))
    for number in range(3):
        top.add_child(instance=InformationPage(title=str(number), slug=f"kind-{number}"))
    rename(top, "anders")
    assert Redirect.objects.count() == 4


@pytest.mark.parametrize(("who", "sees"), [("national", True), ("chief", True), ("here", False)])
def test_who_keeps_redirects(who, sees, as_, places):
    answer = as_(who).get(reverse("wagtailredirects:index"))
    assert (answer.status_code == 200) == sees
    menu = as_(who).get("/admin/").content.decode()
    assert ("/admin/redirects/" in menu) == sees


# -- What cannot be


def test_a_page_below_itself(branch, as_):
    below = branch.get_children().get()
    address = reverse("wagtailadmin_pages:move_confirm", args=[branch.pk, below.pk])
    answer = as_("national").post(address, follow=True)
    assert "Een pagina kan niet onder zichzelf staan. Er is niets verplaatst." in answer.content.decode()
    by_api = reverse("wagtailadmin_api:pages:action", args=[branch.pk, "move"])
    assert as_("chief").post(by_api, {"destination_page_id": below.pk}).status_code in (400, 403)
    branch.refresh_from_db()
    assert branch.url_path == "/home/hier/boven/"


def test_a_move_to_where_the_slug_is_taken(branch, places, as_):
    places.there.add_child(instance=InformationPage(title="Ook boven", slug="boven"))
    address = reverse("wagtailadmin_pages:move_confirm", args=[branch.pk, places.there.pk])
    answer = as_("national").post(address, follow=True)
    assert "is al gebruik op deze plek in de paginaboom" in answer.content.decode()
    branch.refresh_from_db()
    assert branch.url_path == "/home/hier/boven/"


def test_a_slug_twice_keeps_what_was_typed(branch, places, as_):
    address = reverse("wagtailadmin_pages:add", args=["home", "informationpage", places.here.pk])
    answer = as_("here").post(address, filled_in("Wat ik net schreef", "boven", **{"action-submit": "1"}))
    html = answer.content.decode()
    assert answer.status_code == 200
    assert "is al in gebruik" in html
    assert "Wat ik net schreef" in html
