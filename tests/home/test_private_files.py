"""Images and documents of a private collection: who gets them, by which address, and that no page names them to others."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.test import Client
from wagtail.models import Collection, CollectionViewRestriction
from wagtail.rich_text import RichText

from organisation.people.groups import group_for
from organisation.people.models import Role
from tests.factories import cases
from tests.home.test_media import SMALL, a_picture, document, image, page_with, video

pytestmark = pytest.mark.filterwarnings(
    "ignore:Unclosed file:ResourceWarning"
)  # Wagtail's own, when it makes a rendition

SECRET = "zolder"
PASSWORD = "geheim"


@pytest.fixture(params=["login", "password", "groups"])
def files(request, small_site) -> SimpleNamespace:
    """One of each in a collection below one that is private, and one of each beside it; all of them on one page."""
    root = Collection.get_first_root_node()
    closed = root.add_child(name="Besloten")
    below = closed.add_child(name="Daarin")
    restriction = CollectionViewRestriction.objects.create(
        collection=closed, restriction_type=request.param, password=PASSWORD
    )
    if request.param == "groups":
        restriction.groups.add(Group.objects.create(name="Ingewijden"))
    made = SimpleNamespace(
        restriction=restriction,
        images=[image("bank", *SMALL), image(SECRET, *SMALL, collection=below)],
        documents=[document("folder.pdf"), document(f"{SECRET}.pdf", collection=below)],
        films=[document("film.mp4"), document(f"{SECRET}.mp4", collection=below)],
        captions=document(f"{SECRET}.vtt", collection=below),
    )
    body = [
        *[a_picture(each, alt=each.title) for each in reversed(made.images)],
        ("downloads", {"heading": "Mee te nemen", "documents": made.documents}),
        ("downloads", {"heading": "Alleen voor ons", "documents": made.documents[1:]}),
        *[("video", video(file=each, captions=made.captions)) for each in made.films],
        ("text", {"heading": "", "text": RichText("<p>Tekst</p>")}),
    ]
    page_with(small_site, body)
    return made


def visitor(files) -> Client:
    return Client()


def stranger(files) -> Client:
    """Somebody with an account whom this collection does not let in, unless every account will do."""
    return logged_in(cases.person("vreemd"))


def admitted(files) -> Client:
    """Who did what the collection asks for."""
    user, kind = cases.person("toegelaten"), files.restriction.restriction_type
    if kind == "groups":
        user.groups.add(files.restriction.groups.get())
    client = Client() if kind == "password" else logged_in(user)
    if kind == "password":
        address = f"/documents/authenticate_with_password/{files.restriction.pk}/"
        client.post(address, {"password": PASSWORD, "return_url": "/"})
    return client


def editor(files) -> Client:
    """Who keeps the library, and is in no group of the collection."""
    user = cases.person("redactie")
    user.groups.add(group_for(Role.EDITOR))
    return logged_in(user)


def logged_in(user) -> Client:
    client = Client()
    client.force_login(user)
    return client


def reads(client: Client) -> dict[str, list[str]]:
    """What the page shows somebody of each kind."""
    page = BeautifulSoup(client.get("/pagina/").content, "html.parser").main
    return {
        "images": [each["alt"] for each in page.find_all("img")],
        "downloads": [each.contents[0].strip() for each in page.select(".downloads a")],
        "headings": [each.get_text() for each in page.find_all("h2")],
        "films": [each.source["src"].rsplit("/", 1)[-1] for each in page.find_all("video")],
        "captions": [each["src"].rsplit("/", 1)[-1] for each in page.find_all("track")],
    }


OPEN = {
    "images": ["bank"],
    "downloads": ["folder.pdf"],
    "headings": ["Mee te nemen", "Een middag", "Een middag"],
    "films": ["film.mp4"],
    "captions": [],
}
ALL = {
    "images": ["zolder", "bank"],
    "downloads": ["folder.pdf", "zolder.pdf", "zolder.pdf"],
    "headings": ["Mee te nemen", "Alleen voor ons", "Een middag", "Een middag"],
    "films": ["film.mp4", "zolder.mp4"],
    "captions": ["zolder.vtt", "zolder.vtt"],
}


def may(who, files) -> bool:
    return who in (admitted, editor) or (who is stranger and files.restriction.restriction_type == "login")


WHO = [visitor, stranger, admitted, editor]


@pytest.mark.parametrize("who", WHO)
def test_a_page_shows_each_visitor_what_they_may_have(who, files):
    assert reads(who(files)) == (ALL if may(who, files) else OPEN)


@pytest.mark.parametrize("who", WHO)
def test_an_image_is_served_to_who_may_see_it_whole_and_in_each_size(who, files):
    client = who(files)
    for number, each in enumerate(files.images):
        sizes = [each.get_rendition(spec).url for spec in ("width-480|format-webp", "max-165x165")]
        answers = [client.get(address) for address in (each.file.url, *sizes)]
        seen = number == 0 or may(who, files)
        assert [answer.status_code for answer in answers] == [200 if seen else 404] * 3
        assert {answer.headers.get("Cache-Control") for answer in answers} == (
            {"private, no-cache"} if seen and number else {None}
        )
        for served in answers if seen else []:
            served.getvalue()  # read to its end a file is closed


def test_a_document_is_handed_to_those_alone_whom_its_collection_lets_in(files):
    for who in WHO:
        answers = [who(files).get(each.url) for each in files.documents]
        told = [getattr(answer, "getvalue", lambda answer=answer: answer.content)() for answer in answers]
        lets_in = who is admitted or (files.restriction.restriction_type == "login" and who is not visitor)
        assert [words == b"x" * 2048 for words in told] == [True, lets_in], who
        assert Client().get(f"/media/{files.documents[1].file.name}").status_code == 404


def test_what_is_shared_of_a_page_is_for_everybody(files):
    for who in WHO:
        page = BeautifulSoup(who(files).get("/pagina/").content, "html.parser")
        assert page.find("meta", property="og:image:alt")["content"] == "bank"
        assert SECRET not in str(page.head)


def test_a_file_that_the_library_does_not_know_is_not_served_beside_private_ones(files, tmp_path):
    for folder in ("images", "avatar_images"):
        (tmp_path / folder).mkdir(exist_ok=True)
        (tmp_path / folder / "los.png").write_bytes(b"x")
    unknown, avatar = (Client().get(f"/media/{each}/los.png") for each in ("images", "avatar_images"))
    assert (unknown.status_code, avatar.status_code, avatar.getvalue()) == (404, 200, b"x")


def test_a_page_with_private_files_asks_nobody_who_they_are(files):
    """Otherwise it would differ by visitor, and could not be kept."""
    answer = Client().get("/pagina/")
    assert SECRET not in answer.content.decode()
    assert "Cookie" not in answer.headers.get("Vary", "")
