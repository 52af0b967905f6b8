"""Images that editors bring: what is refused, in which words, and that it is refused before it is read whole."""

from __future__ import annotations

import json
import struct
import tracemalloc
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image as Pillow
from PIL import ImageFile, ImageSequence, PngImagePlugin
from wagtail.images.models import Image

from home.desk.images import made_fit

pytestmark = pytest.mark.filterwarnings(
    "ignore:Unclosed file:ResourceWarning",
    "ignore:Exception ignored in:pytest.PytestUnraisableExceptionWarning",
)  # Wagtail's own, when it makes a rendition

NOT_AN_IMAGE = "Dit bestand is geen afbeelding, of het is beschadigd."
TOO_MANY_PIXELS = "Deze afbeelding is groter dan 50 miljoen pixels. Maak de afbeelding kleiner"
TOO_LARGE = "De maximale bestandsgrootte is 15,0"


def picture(width: int = 40, height: int = 30, kind: str = "PNG") -> bytes:
    file = BytesIO()
    Pillow.new("RGB", (width, height), "#0d4d54").save(file, kind)
    return file.getvalue()


def png_that_claims(width: int, height: int) -> bytes:
    """A file of some hundred bytes that says it is an image of this size."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0" * 100))
        + chunk(b"IEND", b"")
    )


def noise_of(megabytes: int) -> bytes:
    """A good image, with so much behind it that the file is too large."""
    return picture(kind="JPEG") + b"\0" * (megabytes * 1024 * 1024)


REFUSED = {
    "text named .jpg": ("brief.jpg", b"Dit is een brief en geen foto.", NOT_AN_IMAGE),
    "nothing that can be read": ("foto.png", b"\x89PNG\r\n\x1a\n" + b"\xff" * 50, NOT_AN_IMAGE),
    "cut off": ("foto.jpg", picture(900, 900, "JPEG")[:2000], NOT_AN_IMAGE),
    "page with a script": (
        "foto.svg",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
        NOT_AN_IMAGE,
    ),
    "another kind than its name": ("foto.png", picture(kind="GIF"), "png"),
    "20,000 by 20,000": ("groot.png", png_that_claims(20_000, 20_000), TOO_MANY_PIXELS),
    "just below what Pillow warns of": ("groot.png", png_that_claims(9_000, 9_000), TOO_MANY_PIXELS),
    "a bomb": ("bom.png", png_that_claims(2**31 - 1, 2**31 - 1), TOO_MANY_PIXELS),
    "16 MB": ("zwaar.jpg", noise_of(16), TOO_LARGE),
}


@pytest.fixture(params=REFUSED)
def refused(request) -> tuple[SimpleUploadedFile, str]:
    name, content, words = REFUSED[request.param]
    return SimpleUploadedFile(name, content), words


@pytest.fixture
def library(small_site, tmp_path):
    """What is in the library and on the disk."""

    def contents() -> tuple[list[str], list[str]]:
        files = sorted(path.name for path in (tmp_path / "original_images").glob("*"))
        return list(Image.objects.values_list("title", flat=True)), files

    return contents


def test_one_image_is_refused_in_words_and_the_form_keeps_what_was_typed(admin_client, library, refused):
    file, words = refused
    response = admin_client.post(
        reverse("wagtailimages:add"), {"title": "Een titel die blijft", "file": file, "tags": "bank, park"}
    )
    assert response.status_code == 200
    errors = response.context["form"].errors
    assert set(errors) == {"file"}
    assert words in " ".join(errors["file"])
    html = response.content.decode()
    assert 'value="Een titel die blijft"' in html
    assert "bank" in html
    assert library() == ([], [])


def test_one_of_several_is_refused_in_words(admin_client, library, refused):
    file, words = refused
    response = admin_client.post(
        reverse("wagtailimages:add_multiple"),
        {"title": "x", "files[]": file},
        headers={"x-requested-with": "XMLHttpRequest"},
    )
    answer = json.loads(response.content)
    assert answer["success"] is False
    assert words in answer["error_message"]
    assert library() == ([], [])


def test_a_good_image_goes_in_by_both_ways(admin_client, library):
    one = {"title": "Een", "file": SimpleUploadedFile("een.png", picture())}
    assert admin_client.post(reverse("wagtailimages:add"), one).status_code == 302
    for number, kind in enumerate(("JPEG", "WEBP", "AVIF", "GIF")):
        file = SimpleUploadedFile(f"{number}.{kind.lower()}", picture(40 + number, 30, kind))
        answer = admin_client.post(
            reverse("wagtailimages:add_multiple"),
            {"title": kind, "files[]": file},
            headers={"x-requested-with": "XMLHttpRequest"},
        )
        assert json.loads(answer.content)["success"] is True
    assert library() == (
        ["Een", "JPEG", "WEBP", "AVIF", "GIF"],
        ["0.jpeg", "1.webp", "2.avif", "3.gif", "een.png"],
    )


def test_a_new_file_for_an_image_that_is_refused_leaves_the_old_one(admin_client, library):
    admin_client.post(
        reverse("wagtailimages:add"), {"title": "Een", "file": SimpleUploadedFile("een.png", picture())}
    )
    address = reverse("wagtailimages:edit", args=[Image.objects.get().pk])
    response = admin_client.post(address, {"title": "Een", "file": SimpleUploadedFile("twee.png", b"niets")})
    assert response.status_code == 200
    assert library() == (["Een"], ["een.png"])
    assert admin_client.post(address, {"title": "Anders"}).status_code == 302
    assert library() == (["Anders"], ["een.png"])


@pytest.mark.parametrize("size", [(20_000, 20_000), (9_000, 9_000), (10_000, 5_001)])
def test_too_many_pixels_are_never_decoded(admin_client, library, monkeypatch, size):
    """Whoever reads this image whole needs 400 MB; here nobody begins."""
    decoded = []
    monkeypatch.setattr(ImageFile.ImageFile, "load", lambda image: decoded.append(image.size))
    file = SimpleUploadedFile("groot.png", png_that_claims(*size))
    admin_client.get(reverse("wagtailimages:add"))  # what the first page of a process reads once
    tracemalloc.start()
    admin_client.post(reverse("wagtailimages:add"), {"title": "x", "file": file})
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert decoded == []
    assert peak < 30_000_000
    assert library() == ([], [])


def taken(admin_client, name: str, content: bytes) -> Pillow.Image:
    file = SimpleUploadedFile(name, content)
    assert admin_client.post(reverse("wagtailimages:add"), {"title": "x", "file": file}).status_code == 302
    with Pillow.open(Image.objects.get().file.path) as image:
        image.load()
        return image


def test_a_photograph_of_a_telephone_is_made_smaller_and_forgets_where_it_was(admin_client, small_site):
    """Taken upright: the telephone keeps it on its side and says so."""
    shot, particulars = Pillow.new("RGB", (8_160, 6_120), "#0d4d54"), Pillow.Exif()
    shot.paste("#f5a62b", (0, 0, 8_160, 600))
    particulars[0x0112] = 6
    particulars[0x8825] = {1: "N", 2: (52.0, 9.0, 36.0)}
    file = BytesIO()
    shot.save(file, "JPEG", exif=particulars, comment=b"Leiden")
    assert b"Exif" in file.getvalue()
    kept = taken(admin_client, "foto.jpg", file.getvalue())
    assert (kept.format, kept.size) == ("JPEG", (1920, 2560))
    red, _green, blue = kept.getpixel((1900, 1200))
    assert red > 200 > 100 > blue
    assert dict(kept.getexif()) == {}
    whole = Path(Image.objects.get().file.path).read_bytes()
    assert [mark in whole for mark in (b"Exif", b"Leiden")] == [False, False]


def test_what_is_small_and_tells_nothing_stays_as_it_was(admin_client, small_site):
    content = picture(800, 600)
    taken(admin_client, "foto.png", content)
    with Image.objects.get().file.open() as kept:
        assert kept.read() == content


def test_what_is_seen_through_stays_so(admin_client, small_site):
    file = BytesIO()
    Pillow.new("RGBA", (3_000, 100), (0, 0, 0, 0)).quantize().save(file, "PNG", transparency=0)
    kept = taken(admin_client, "logo.png", file.getvalue())
    assert (kept.size, kept.convert("RGBA").getpixel((5, 5))[3]) == ((2560, 85), 0)


def test_what_moves_keeps_moving(admin_client, small_site):
    frames = [Pillow.new("RGB", (60, 60), colour) for colour in ("#0d4d54", "#f5a62b")]
    file = BytesIO()
    frames[0].save(file, "GIF", save_all=True, append_images=frames[1:])
    taken(admin_client, "beweegt.gif", file.getvalue())
    assert Path(Image.objects.get().file.path).read_bytes() == file.getvalue()


def particulars() -> Pillow.Exif:
    """What a telephone writes: its name, when and where."""
    told = Pillow.Exif()
    told[0x0110] = "Toestel van Leiden"
    told[0x0132] = "2026:05:01 12:00:00"
    told[0x8825] = {1: "N", 2: (52.0, 9.0, 36.0)}
    return told


def two_pictures(kind: str, **more) -> bytes:
    frames = [Pillow.new("RGB", (60, 40), colour) for colour in ("#0d4d54", "#f5a62b")]
    file = BytesIO()
    frames[0].save(file, kind, save_all=True, append_images=frames[1:], **more)
    return file.getvalue()


def moments(content: bytes) -> list[tuple[bytes, float]]:
    """Each frame as it is seen, and how long."""
    with Pillow.open(BytesIO(content)) as image:
        return [
            (frame.convert("RGBA").tobytes(), frame.info["duration"])
            for frame in ImageSequence.Iterator(image)
        ]


def test_of_a_telephones_several_pictures_the_first_is_kept_without_its_particulars(admin_client, small_site):
    content = two_pictures("MPO", exif=particulars())
    with Pillow.open(BytesIO(content)) as image:
        assert (image.format, image.is_animated) == ("MPO", True)
    kept = taken(admin_client, "foto.jpg", content)
    assert (kept.format, kept.size, dict(kept.getexif())) == ("JPEG", (60, 40), {})
    assert kept.getpixel((30, 20))[0] < 40
    whole = Path(Image.objects.get().file.path).read_bytes()
    assert [mark in whole for mark in (b"Exif", b"Leiden", b"MPF", b"2026")] == [False] * 4


def test_of_several_pictures_without_particulars_the_first_is_kept(admin_client, small_site):
    assert taken(admin_client, "foto.jpg", two_pictures("MPO")).format == "JPEG"
    assert b"MPF" not in Path(Image.objects.get().file.path).read_bytes()


MOVING = {
    "WEBP": {"exif": particulars(), "xmp": b"<x>Leiden</x>", "lossless": True},
    "PNG": {"exif": particulars()},
    "GIF": {"comment": b"Leiden"},
    "AVIF": {"exif": particulars(), "xmp": b"<x>Leiden</x>"},
}


@pytest.mark.parametrize("kind", MOVING)
def test_what_moves_forgets_its_particulars_and_loses_no_frame(kind):
    content = two_pictures(kind, duration=[100, 300], **MOVING[kind])
    assert b"Leiden" in content
    whole = made_fit(SimpleUploadedFile("beweegt", content)).read()
    assert [mark in whole for mark in (b"Leiden", b"2026")] == [False, False]
    with Pillow.open(BytesIO(whole)) as kept:
        assert (kept.format, dict(kept.getexif())) == (kind, {})
    assert moments(whole) == moments(content)
    assert [duration for _pixels, duration in moments(whole)] == [100, 300]


@pytest.mark.parametrize("kind", ["WEBP", "GIF"])  # of PNG and AVIF, Wagtail takes none that move
def test_what_moves_and_told_is_taken_in(admin_client, small_site, kind):
    content = two_pictures(kind, duration=[100, 300], **MOVING[kind])
    taken(admin_client, f"beweegt.{kind.lower()}", content)
    whole = Path(Image.objects.get().file.path).read_bytes()
    assert b"Leiden" not in whole
    assert moments(whole) == moments(content)


def png_that_tells() -> bytes:
    told, file = PngImagePlugin.PngInfo(), BytesIO()
    told.add_text("Location", "Leiden", zip=False)
    Pillow.new("RGB", (60, 40), "#0d4d54").save(file, "PNG", pnginfo=told)
    return file.getvalue()


def jpeg_that_tells() -> bytes:
    file = BytesIO()
    Pillow.new("RGB", (60, 40), "#0d4d54").save(file, "JPEG", comment=b"Leiden")
    return file.getvalue()


@pytest.mark.parametrize(("name", "content"), [("a.png", png_that_tells()), ("a.jpg", jpeg_that_tells())])
def test_a_small_image_forgets_what_was_written_in_it(admin_client, small_site, name, content):
    assert b"Leiden" in content
    assert taken(admin_client, name, content).size == (60, 40)
    assert b"Leiden" not in Path(Image.objects.get().file.path).read_bytes()


@pytest.mark.parametrize("size", [(60, 40), (3_000, 100)])
def test_a_drawing_in_fine_greys_forgets_its_words_and_keeps_its_greys(admin_client, small_site, size):
    """On the page too: a size that is made of 16 bits would be white."""
    told, file = PngImagePlugin.PngInfo(), BytesIO()
    told.add_text("Location", "Leiden")
    drawing = Pillow.new("I;16", size, 40_000)
    drawing.paste(Pillow.new("I;16", (size[0] // 2, size[1]), 9_000), (0, 0))
    drawing.save(file, "PNG", pnginfo=told)
    kept = taken(admin_client, "scan.png", file.getvalue())
    assert (kept.mode, kept.text) == ("L", {})
    with Pillow.open(Image.objects.get().get_rendition("width-40|format-webp").file.path) as shown:
        greys = [shown.convert("L").getpixel((x, 0)) for x in (2, 38)]
    assert [kept.getpixel((x, 5)) for x in (5, kept.width - 5)] == [35, 155]
    assert [abs(shown - grey) < 3 for shown, grey in zip(greys, [35, 155], strict=True)] == [True, True]


def test_greys_of_eight_bits_stay_as_they_were(admin_client, small_site):
    content = BytesIO()
    Pillow.new("L", (60, 40), 155).save(content, "PNG")
    taken(admin_client, "grijs.png", content.getvalue())
    assert Path(Image.objects.get().file.path).read_bytes() == content.getvalue()
