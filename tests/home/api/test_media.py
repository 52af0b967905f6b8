"""Images, documents, redirects, menus and settings: what is for everybody, and nothing of what is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Collection, CollectionViewRestriction

from home.models import SiteSettings

pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def collections(website) -> dict[str, Collection]:
    root = Collection.get_first_root_node()
    private = root.add_child(name="Zolder")
    below = private.add_child(name="Zolderkast")
    CollectionViewRestriction.objects.create(
        collection=private, restriction_type=CollectionViewRestriction.LOGIN
    )
    return {"open": Collection.objects.get(pk=root.pk), "private": private, "below": below}


def image(title: str, collection: Collection) -> Image:
    return Image.objects.create(title=title, file=get_test_image_file(), collection=collection)


def document(title: str, collection: Collection) -> Document:
    return Document.objects.create(
        title=title, file=ContentFile(b"%PDF-1.7", name="folder.pdf"), collection=collection
    )


def test_an_image_is_told_with_its_sizes(read, collections):
    bank = image("Bank", collections["open"])
    bank.tags.add("natuur", "bank")
    (told,) = read("/images/")["items"]
    assert told == read(f"/images/{bank.pk}/")
    assert told["meta"]["tags"] == ["bank", "natuur"]
    assert told["meta"]["download_url"] == f"http://testserver{bank.file.url}"
    assert (told["title"], told["alt"], told["width"], told["height"]) == ("Bank", "Bank", 640, 480)
    assert [(each["width"], each["height"]) for each in told["renditions"]] == [(480, 360), (640, 480)]


def test_a_document_is_told_with_its_size(read, collections):
    folder = document("Folder", collections["open"])
    told = next(item for item in read("/documents/")["items"] if item["id"] == folder.pk)
    assert told["meta"]["download_url"] == f"http://testserver/documents/{folder.pk}/folder.pdf"
    assert told["size"] == 8


def test_what_is_in_a_private_collection_is_nowhere(client, ask, read, add, admin_user, collections):
    client.force_login(admin_user)
    closed = [collections["private"], collections["below"]]
    images = [image(f"Zolder {each.name}", each) for each in closed]
    documents = [document(f"Zolder {each.name}", each) for each in closed]
    shown = image("Bank", collections["open"])
    for query in ({}, {"fields": "*"}, {"order": "title"}, {"search": "zolder"}, {"title": images[0].title}):
        for path in ("/images/", "/documents/"):
            assert "zolder" not in ask(path, **query).content.decode().lower(), (path, query)
    assert [item["id"] for item in read("/images/")["items"]] == [shown.pk]
    for path, items in (("/images/", images), ("/documents/", documents)):
        assert [ask(f"{path}{item.pk}/").status_code for item in items] == [404, 404]
        assert ask(f"{path}find/", id=items[0].pk).status_code == 404
    # On a public page too: the place is there, the picture is not.
    page = add("foto", [("picture", {"image": each, "caption": ""}) for each in (*images, shown)])
    told = read(f"/pages/{page.pk}/")["body"]
    assert [block["value"]["image"] and block["value"]["image"]["id"] for block in told] == [
        None,
        None,
        shown.pk,
    ]


def test_a_broken_picture_is_told_without_sizes(read, add, collections):
    gone = image("Weg", collections["open"])
    broken = image("Stuk", collections["open"])
    Path(gone.file.path).unlink()
    Path(broken.file.path).write_bytes(b"geen beeld")
    told = read("/images/")
    assert [item["renditions"] for item in told["items"]] == [[], []]
    page = add("foto", [("picture", {"image": gone, "caption": ""})])
    assert read(f"/pages/{page.pk}/")["body"][0]["value"]["image"]["renditions"] == []


def test_three_images_cost_no_more_than_one(read, collections):
    for number in range(3):
        image(f"Bank {number}", collections["open"]).tags.add("bank")
    costs = []
    for limit in (3, 1, 3):
        with CaptureQueriesContext(connection) as queries:
            read("/images/", limit=limit)
        costs.append(len(queries))
    # How many, the images, their tags, their sizes; the first makes them.
    assert costs[1:] == [4, 4]


def test_redirects_lead_to_what_anybody_may_see(read, ask, closed, website):
    Redirect.add_redirect("/privacybeleid/", website.privacy)
    Redirect.add_redirect("/naar-elders/", "https://elders.example/", is_permanent=False)
    for name, page in closed.items():
        Redirect.add_redirect(f"/oud-{name}/", page)
    told = read("/redirects/")
    assert [(item["old_path"], item["location"], item["is_permanent"]) for item in told["items"]] == [
        ("/privacybeleid", "/privacy/", True),
        ("/naar-elders", "https://elders.example/", False),
    ]
    assert told["meta"]["total_count"] == 2
    assert read("/redirects/find/", html_path="/privacybeleid/")["location"] == "/privacy/"
    assert ask("/redirects/find/", html_path="/oud-login/").status_code == 404


def test_site_menus_and_settings(read, website):
    site = read("/site/")
    assert site == {
        "name": "Mentorschap",
        "language": "nl",
        "root_page": website.home.pk,
        "home_url": "http://testserver/",
        "home_path": "/",
    }
    menus = read("/menus/")
    assert list(menus) == ["menu", "footer"]
    assert {"title": "Mentor worden", "url": "/mentor-worden/"} in menus["menu"]
    assert menus["footer"][0] == {"title": "Voor familie en naasten", "url": "/voor-familie/"}
    settings = SiteSettings.objects.get()
    assert read("/settings/") == {
        "phone": settings.phone,
        "phone_url": "tel:" + settings.phone.replace(" ", ""),
        "email": settings.email,
        "contact_url": "",
        "become_mentor_url": "/mentor-worden/",
        "finder_url": "/regios/",
        "privacy_url": "/privacy/",
        "theme_file": "",
    }


def test_menus_and_settings_tell_nothing_of_a_closed_page(read, closed):
    settings = SiteSettings.objects.get()
    settings.footer = [("page", page) for page in closed.values()]
    settings.privacy_page = settings.contact_page = settings.become_mentor_page = closed["login"]
    settings.save()
    for page in closed.values():
        page.refresh_from_db()
        page.show_in_menus = True
        page.save()
    assert "zolder" not in str(read("/menus/")).lower()
    assert read("/menus/")["footer"] == []
    told = read("/settings/")
    assert [told[name] for name in ("privacy_url", "contact_url", "become_mentor_url")] == ["", "", ""]
