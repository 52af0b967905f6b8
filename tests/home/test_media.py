"""Images in the size and format that a browser asks for, videos that wait for a click, documents with their size."""

from __future__ import annotations

import re

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from PIL import Image as Pillow
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.rich_text import RichText

from home.media_blocks import DownloadsBlock, VideoBlock, hosted
from home.models import InformationPage
from tests.home.test_uploads import picture

pytestmark = pytest.mark.filterwarnings(
    "ignore:Unclosed file:ResourceWarning"
)  # Wagtail's own, when it makes a rendition

YOUTUBE = "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&rel=0"
VIMEO = "https://player.vimeo.com/video/123456789?autoplay=1&dnt=1"
SMALL = (60, 40)  # quick to make sizes of


def image(title: str = "Bank", width: int = 1600, height: int = 1000, **fields) -> Image:
    file = ContentFile(picture(width, height, "JPEG"), name=f"{title}.jpg")
    return Image.objects.create(title=title, file=file, **fields)


def document(name: str, content: bytes = b"x" * 2048, **fields) -> Document:
    return Document.objects.create(
        title=name, file=ContentFile(content, name=name), file_size=len(content), **fields
    )


def page_with(home, body: list, slug: str = "pagina") -> InformationPage:
    return home.add_child(instance=InformationPage(title="Pagina", slug=slug, body=body))


def shown(client, address: str = "/pagina/") -> BeautifulSoup:
    response = client.get(address)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def a_picture(of: Image, alt: str = "Twee mensen op een bank") -> tuple[str, dict]:
    return "picture", {"image": {"image": of, "decorative": not alt, "alt_text": alt}, "caption": ""}


def test_a_browser_chooses_format_and_size_and_knows_the_room_beforehand(client, small_site):
    page_with(small_site, [a_picture(image())])
    found = shown(client).main.picture
    assert [each["type"] for each in found.find_all("source")] == ["image/avif", "image/webp"]
    assert {each["sizes"] for each in found.find_all(["source", "img"])} == {"(min-width: 46rem) 42rem, 92vw"}
    for each in found.find_all(["source", "img"]):
        assert re.findall(r" (\d+)w", each["srcset"]) == ["1344", "960", "480"]
    assert [found.img[name] for name in ("width", "height", "alt")] == [
        "1344",
        "840",
        "Twee mensen op een bank",
    ]


def test_no_image_is_made_larger_than_it_is(client, small_site):
    page_with(small_site, [a_picture(image(width=500, height=400))])
    assert re.findall(r" (\d+)w", shown(client).main.img["srcset"]) == ["500", "500", "480"]


def test_only_the_first_image_is_loaded_at_once(client, small_site):
    page_with(small_site, [a_picture(image(str(number), *SMALL)) for number in range(3)])
    assert [each["loading"] for each in shown(client).main.find_all("img")] == ["eager", "lazy", "lazy"]


def test_decoration_has_no_description(client, small_site):
    page_with(small_site, [a_picture(image("Bank", *SMALL), alt="")])
    assert shown(client).main.img["alt"] == ""


def test_three_images_cost_no_more_queries_than_one(client, small_site):
    for slug, number in {"een": 1, "drie": 3}.items():
        page_with(small_site, [a_picture(image(f"{slug}{each}", *SMALL)) for each in range(number)], slug)
    costs = {}
    for slug in ("een", "drie"):
        client.get(f"/{slug}/")
        cache.clear()  # which would know the sizes of each image
        with CaptureQueriesContext(connection) as captured:
            assert len(shown(client, f"/{slug}/").main.find_all("img")) == {"een": 1, "drie": 3}[slug]
        costs[slug] = len(captured)
    assert costs["een"] == costs["drie"]


def test_an_image_whose_file_is_gone_breaks_no_page(client, small_site):
    lost = image()
    lost.file.storage.delete(lost.file.name)
    page_with(small_site, [a_picture(lost)])
    assert shown(client).main.img["alt"] == "Twee mensen op een bank"


def test_a_shared_page_shows_its_first_image_and_what_matters_in_it(client, small_site, tmp_path):
    """A white spot in a corner is the focal point: it must be on the cut."""
    spotted = image(width=3000, height=1000)
    with Pillow.open(spotted.file.path) as drawn:
        drawn.paste("#ffffff", (0, 0, 200, 1000))
        drawn.save(spotted.file.path)
    spotted.focal_point_x, spotted.focal_point_y = 100, 500
    spotted.focal_point_width = spotted.focal_point_height = 100
    spotted.save()
    page_with(small_site, [a_picture(spotted), a_picture(image("ander"))])
    meta = {each["property"]: each["content"] for each in shown(client).find_all("meta", property=True)}
    assert [meta[f"og:image:{name}"] for name in ("width", "height", "alt")] == [
        "1200",
        "630",
        "Twee mensen op een bank",
    ]
    address = meta["og:image"]
    assert address.startswith("http://testserver/media/images/")
    with Pillow.open(tmp_path / address.removeprefix("http://testserver/media/")) as cut:
        assert cut.size == (1200, 630)
        assert cut.getpixel((5, 300)) > (240, 240, 240)


def test_a_page_without_images_shares_our_own_drawing(client, small_site):
    page_with(small_site, [])
    meta = {each["property"]: each["content"] for each in shown(client).find_all("meta", property=True)}
    assert meta["og:image"] == "http://testserver/static/img/delen.png"


@pytest.mark.parametrize(
    ("address", "host", "player"),
    [
        ("https://www.youtube.com/watch?v=abcdefghijk", "YouTube", YOUTUBE),
        ("https://youtube.com/watch?t=3&v=abcdefghijk&list=x", "YouTube", YOUTUBE),
        ("https://youtu.be/abcdefghijk?t=30", "YouTube", YOUTUBE),
        ("https://vimeo.com/123456789", "Vimeo", VIMEO),
    ],
)
def test_a_video_of_others_is_played_by_the_player_that_keeps_least(address, host, player):
    found = hosted(address)
    assert (found[0].name, found[1]) == (host, player)


@pytest.mark.parametrize(
    "address",
    [
        "http://vimeo.com/123456789",
        "https://vimeo.com/123456789/../../x",
        "https://vimeo.com.elders.nl/123456789",
        "https://elders.nl/?https://vimeo.com/123456789",
        "https://www.youtube.com/watch?v=kort",
        'https://youtu.be/abcdefghij"',
        "https://www.youtube.com/embed/abcdefghijk\nx",
        "https://example.nl/film.mp4",
        "javascript:alert(1)",
        "",
    ],
)
def test_other_addresses_are_no_video(address):
    assert hosted(address) is None


def video(**fields) -> dict:
    return {
        "heading": "Een middag",
        "address": "",
        "file": None,
        "captions": None,
        "duration": "3 minuten",
        "transcript": RichText("<p>Zij schenkt koffie in.</p>"),
    } | fields


@pytest.mark.parametrize(
    ("address", "file", "captions", "wrong"),
    [
        ("https://vimeo.com/123456789", "", "", set()),
        ("", "film.mp4", "film.vtt", set()),
        ("", "", "", {"address"}),
        ("https://vimeo.com/123456789", "film.mp4", "", {"address"}),
        ("https://example.nl/film", "", "", {"address"}),
        ("", "film.pdf", "film.txt", {"file", "captions"}),
    ],
)
def test_what_a_video_must_have(small_site, address, file, captions, wrong):
    block = VideoBlock()
    value = video(
        address=address,
        file=document(file) if file else None,
        captions=document(captions) if captions else None,
    )
    try:
        block.clean(block.normalize(value))
        found = set()
    except ValidationError as error:
        found = set(error.block_errors)
    assert found == wrong


def test_a_video_comes_with_its_text():
    block = VideoBlock()
    with pytest.raises(ValidationError) as refused:
        block.clean(block.normalize(video(address="https://vimeo.com/123456789", transcript=RichText(""))))
    assert set(refused.value.block_errors) == {"transcript"}


def test_nothing_of_a_video_is_loaded_before_somebody_asks(client, small_site):
    page_with(small_site, [("video", video(address="https://vimeo.com/123456789"))])
    response = client.get("/pagina/")
    main = BeautifulSoup(response.content, "html.parser").main
    assert main.find_all(["iframe", "video", "img"]) == []
    assert main.select_one("[data-video] a")["href"] == "https://vimeo.com/123456789"
    assert main.select_one("[data-video]")["data-video"] == VIMEO
    assert "Zij schenkt koffie in." in main.details.get_text()
    policy = response.headers["Content-Security-Policy"]
    assert "frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com" in policy.split("; ")


def test_only_a_page_with_such_a_video_may_show_a_player(client, small_site):
    page_with(small_site, [("video", video(file=document("film.mp4"), captions=document("film.vtt")))])
    response = client.get("/pagina/")
    assert "frame-src 'self'" in response.headers["Content-Security-Policy"].split("; ")
    found = BeautifulSoup(response.content, "html.parser").video
    assert (found["preload"], found.source["type"], found.track["kind"]) == ("none", "video/mp4", "captions")
    assert client.get("/").headers["Content-Security-Policy"].count("https:") == 0


def test_a_download_says_what_it_is_and_how_large(client, small_site):
    body = [
        (
            "downloads",
            {"heading": "Mee te nemen", "documents": [document("Folder.pdf"), document("lijst.odt")]},
        )
    ]
    page_with(small_site, body)
    links = shown(client).main.select(".downloads a")
    assert [link.get_text() for link in links] == [
        "Folder.pdf (PDF, 2,0\N{NO-BREAK SPACE}KB)",
        "lijst.odt (ODT, 2,0\N{NO-BREAK SPACE}KB)",
    ]
    assert all(client.get(link["href"]).getvalue() == b"x" * 2048 for link in links)


def test_three_downloads_cost_no_more_queries_than_one(client, small_site):
    for slug, number in {"een": 1, "drie": 3}.items():
        files = [document(f"{slug}{each}.pdf") for each in range(number)]
        page_with(small_site, [("downloads", {"heading": "Mee", "documents": files})] * number, slug)
    costs = {}
    for slug in ("een", "drie"):
        client.get(f"/{slug}/")
        with CaptureQueriesContext(connection) as captured:
            client.get(f"/{slug}/")
        costs[slug] = len(captured)
    assert costs["een"] == costs["drie"]


def test_a_document_that_is_gone_leaves_no_empty_line(small_site):
    block = DownloadsBlock()
    html = block.render(block.to_python({"heading": "Mee", "documents": [999]}))
    assert "<li>" not in html
