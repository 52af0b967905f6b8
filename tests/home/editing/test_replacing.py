"""A new file under a page that visitors see: only by who may approve that page."""

from __future__ import annotations

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.documents.models import Document
from wagtail.images.models import Image

from home.models import EditorialArea, InformationPage
from tests.home.test_uploads import picture

pytestmark = pytest.mark.filterwarnings(
    "ignore:Unclosed file:ResourceWarning"
)  # Wagtail's own, when it makes a rendition

REFUSED = "Bezoekers zien dit bestand op “Landelijk nieuws”, waar u geen wijzigingen goedkeurt."
OLD, NEW = picture(40, 30), picture(50, 30)


@pytest.fixture(params=[Image, Document])
def file(request, places, foundations, settings, tmp_path):
    """An image or document of Hier, which stands on its own page and, as a draft only, on one of the national office."""
    settings.MEDIA_ROOT = tmp_path
    collection = EditorialArea.objects.get(foundation=foundations.here).collection
    made = request.param.objects.create(
        title="Oud",
        file=ContentFile(OLD, name="oud.png" if request.param is Image else "oud.pdf"),
        collection=collection,
    )
    put(made, InformationPage(title="Van ons", slug="van-ons"), below=places.here)
    put(made, InformationPage(title="Landelijk plan", slug="plan", live=False), below=places.home)
    return made


def put(file, page, *, below) -> InformationPage:
    """A page with the file on it."""
    if isinstance(file, Image):
        page.body = [
            ("picture", {"image": {"image": file, "decorative": True, "alt_text": ""}, "caption": ""})
        ]
    else:
        page.body = [("downloads", {"heading": "Mee", "documents": [file]})]
    return below.add_child(instance=page)


def replace(browser, file, content: bytes = NEW, **fields):
    """The form of the library; fields that are not there stay as they are."""
    app = "wagtailimages" if isinstance(file, Image) else "wagtaildocs"
    name = "nieuw.png" if isinstance(file, Image) else "nieuw.pdf"
    sent = {"title": "Oud", "collection": file.collection_id} | fields
    if content:
        sent["file"] = SimpleUploadedFile(name, content)
    return browser.post(reverse(f"{app}:edit", args=[file.pk]), sent)


def kept(file) -> tuple[str, bytes]:
    file.refresh_from_db()
    with file.file.open() as opened:
        return file.title, opened.read()


def test_who_approves_every_page_with_it_puts_a_new_file_in_its_place(file, as_):
    assert replace(as_("here"), file).status_code == 302
    assert kept(file) == ("Oud", NEW)


def test_who_does_not_is_told_where_it_is_shown_and_what_to_do(file, places, as_):
    put(file, InformationPage(title="Landelijk nieuws", slug="nieuws"), below=places.home)
    response = replace(as_("here"), file, title="Nieuw")
    assert response.status_code == 200
    (message,) = response.context["form"].errors["file"]
    assert message.startswith(REFUSED)
    assert kept(file) == ("Oud", OLD)


def test_a_draft_in_which_it_is_gone_changes_nothing_of_what_visitors_see(file, places, as_):
    page = put(file, InformationPage(title="Landelijk nieuws", slug="nieuws"), below=places.home)
    page.body = []
    page.save_revision()
    assert replace(as_("here"), file).status_code == 200
    assert kept(file) == ("Oud", OLD)


@pytest.mark.parametrize("who", ["national", "chief"])
def test_who_approves_everywhere_may(who, file, places, as_):
    put(file, InformationPage(title="Landelijk nieuws", slug="nieuws"), below=places.home)
    assert replace(as_(who), file).status_code == 302
    assert kept(file) == ("Oud", NEW)


def test_what_is_said_of_it_may_be_changed(file, places, as_):
    put(file, InformationPage(title="Landelijk nieuws", slug="nieuws"), below=places.home)
    assert replace(as_("here"), file, b"", title="Beter").status_code == 302
    assert kept(file) == ("Beter", OLD)
