"""The certificate as people see it, as programs read it aloud, and whatever somebody is called."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
import typst
from django.conf import settings as site
from django.utils.translation import override
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject

from tests.training.pdf_ua import elements, faults
from training.certificates import TEMPLATE, CertificateFacts, draw

ADDRESS = "https://mentorschap.example/certificaat/K7QM-4XWD-9R2F/"
ANNEKE = CertificateFacts(
    name="Anneke van der Veen-Jansen",
    course="Basiscursus mentorschap",
    foundation="Stichting Mentorschap Haag en Rijn",
    hours=Decimal("18.50"),
    completed_on=date(2025, 11, 26),
    valid_until=date(2028, 11, 26),
    code="K7QM-4XWD-9R2F",
    verify_url=ADDRESS,
)
NAMES = {
    "markup": '#panic("x") *vet* _c_ $x$ @ref <l> [h]',
    "quotes": 'D\'Arcy "Bo" O’Neill \\ // /* */ `a`',
    "accents": "Zoë Łukasz Şükrü Nguyễn Κώστας Юлия",
    "emoji": "Sam 🌱😀",
    "sum": "= - + / ~ -- ...",
}
# The mark ends 34 mm below the top of the page.
BELOW_THE_MARK = (210 - 34) / 25.4 * 72
LONG = "Maria Johanna Wilhelmina van den Berg-van der Heijden " * 4


def read(facts: CertificateFacts) -> PdfReader:
    return PdfReader(BytesIO(draw(facts)))


def words(pdf: PdfReader) -> list[str]:
    """The lines of the page, in the order in which they stand in it."""
    return [line.strip() for page in pdf.pages for line in page.extract_text().split("\n")]


def placed(pdf: PdfReader) -> list[tuple[float, str]]:
    """The texts in the order of reading, each with its height on the page in points."""
    found: list[tuple[float, str]] = []

    def see(text: str, outer: list[float], inner: list[float], *_: object) -> None:
        if text.strip():
            found.append((inner[5] * outer[3] + outer[5], text.strip()))

    pdf.pages[0].extract_text(visitor_text=see)
    return found


def test_what_it_says_in_the_order_of_reading():
    assert words(read(ANNEKE)) == [
        "Certificaat",
        "Anneke van der Veen-Jansen",
        "heeft afgerond",
        "Basiscursus mentorschap",
        "bij Stichting Mentorschap Haag en Rijn",
        "Afgerond op",
        "26 november 2025",
        "Omvang",
        "18,5 studie-uren",
        "Geldig tot en met",
        "26 november 2028",
        "Code",
        "K7QM-4XWD-9R2F",
        "Iedereen kan dit certificaat controleren op",
        ADDRESS,
    ]


def test_what_is_not_known_is_not_said():
    assert words(read(replace(ANNEKE, hours=None, valid_until=None)))[5:11] == [
        "Afgerond op",
        "26 november 2025",
        "Geldig",
        "zonder einddatum",
        "Code",
        "K7QM-4XWD-9R2F",
    ]


@pytest.mark.parametrize(
    ("hours", "said"),
    [("1", "1 studie-uur"), ("1.00", "1 studie-uur"), ("0.5", "0,5 studie-uren"), ("20", "20 studie-uren")],
)
def test_hours_as_one_says_them(hours, said):
    assert words(read(replace(ANNEKE, hours=Decimal(hours))))[8] == said


def test_is_dutch_whoever_asks():
    with override("en"):
        assert words(read(ANNEKE))[0] == "Certificaat"


def test_is_one_page_of_a4_on_its_side():
    (page,) = read(ANNEKE).pages
    assert [round(float(side) / 72 * 25.4) for side in (page.mediabox.width, page.mediabox.height)] == [
        297,
        210,
    ]


def test_the_same_facts_give_the_same_bytes_and_others_do_not():
    assert draw(ANNEKE) == draw(replace(ANNEKE))
    assert draw(ANNEKE) != draw(replace(ANNEKE, code="K7QM-4XWD-9R2G"))


def test_its_only_dates_are_those_of_the_course():
    information = read(ANNEKE).metadata
    assert (information.creation_date.date(), information.modification_date.date()) == (
        date(2025, 11, 26),
    ) * 2


def test_the_address_is_a_link():
    (page,) = read(ANNEKE).pages
    assert [note.get_object()["/A"]["/URI"] for note in page["/Annots"]] == [ADDRESS]


# What a program that reads aloud makes of it


def test_nothing_is_wrong_by_the_rules_of_pdf_ua():
    assert faults(read(ANNEKE)) == []


def test_control_the_rules_find_what_is_wrong_in_a_page_without_tags():
    page = b'#link("https://example.nl")[hier] #rect(fill: red)'
    assert sorted(set(faults(PdfReader(BytesIO(typst.compile(page, pdf_tags=False)))))) == [
        "a link that does not say where it goes",
        "a link without a tag",
        "content that is neither tagged nor decoration: TJ",
        "content that is neither tagged nor decoration: f",
        "does not say that it is PDF/UA-1",
        "headings that do not begin at one, or skip a level",
        "links are not reached in the order of reading",
        "no title",
        "not marked as tagged",
        "shows the name of the file and not its title",
    ]


def _without_words_of_the_mark(pdf: PdfWriter) -> None:
    (figure,) = (element for element in elements(pdf) if element["/S"] == "/Figure")
    del figure["/Alt"]


def _without_words_of_the_link(pdf: PdfWriter) -> None:
    del pdf.pages[0]["/Annots"][0].get_object()["/Contents"]


def _with_a_heading_skipped(pdf: PdfWriter) -> None:
    last = elements(pdf)[-1]
    last[NameObject("/S")] = NameObject("/H3")


def _without_a_tag(pdf: PdfWriter) -> None:
    document = elements(pdf)[0]
    document["/K"].pop(1)


BROKEN = [
    (lambda pdf: pdf.root_object.pop("/Lang"), ["no language"]),
    (lambda pdf: pdf.root_object.pop("/MarkInfo"), ["not marked as tagged"]),
    (_without_words_of_the_mark, ["an image without words"]),
    (_without_words_of_the_link, ["a link that does not say where it goes"]),
    (_with_a_heading_skipped, ["headings that do not begin at one, or skip a level"]),
    (_without_a_tag, ["tags and content do not match", "headings that do not begin at one, or skip a level"]),
]


@pytest.mark.parametrize(("damage", "found"), BROKEN, ids=[found[0] for _, found in BROKEN])
def test_control_the_rules_find_one_thing_that_is_broken(damage, found):
    pdf = PdfWriter(clone_from=BytesIO(draw(ANNEKE)))
    assert faults(pdf) == []
    damage(pdf)
    assert faults(pdf) == found


def test_has_a_title_a_language_and_a_sender():
    pdf = read(ANNEKE)
    assert pdf.root_object["/Lang"] == "nl-NL"
    assert pdf.metadata.title == "Certificaat Basiscursus mentorschap voor Anneke van der Veen-Jansen"
    assert pdf.metadata.author == "Stichting Mentorschap Haag en Rijn"


def test_the_mark_has_words_and_the_drawing_is_decoration():
    figures = [element for element in elements(read(ANNEKE)) if element["/S"] == "/Figure"]
    assert [figure["/Alt"] for figure in figures] == ["Mentorschap"]


# Whatever somebody is called


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
@pytest.mark.parametrize("field", ["name", "course", "foundation"])
def test_comes_out_as_it_was_typed(field, name):
    pdf = read(replace(ANNEKE, **{field: name}))
    line = f"bij {name}" if field == "foundation" else name
    assert line in " ".join(words(pdf))
    assert faults(pdf) == []


def test_arabic_is_written_in_arabic():
    """Programs that take text out of a PDF find the words from left to right, as they stand on the page."""
    pdf = read(replace(ANNEKE, name="محمد الأمين بن يوسف"))
    assert words(pdf)[1].split() == ["يوسف", "بن", "الأمين", "محمد"]
    assert faults(pdf) == []


def test_signs_that_no_font_has_are_written_in_latin_letters_and_the_others_stay():
    pdf = read(replace(ANNEKE, name="李明 Łukasz 🌱 ሰላም"))
    assert words(pdf)[1] == "LiMing Łukasz 🌱 selam"
    assert pdf.metadata.title.endswith("voor LiMing Łukasz 🌱 selam")


@pytest.mark.parametrize(
    "text", [LONG, "W" * 255, "a" * 23 + " " + "b" * 200], ids=["words", "one word", "both"]
)
def test_long_names_stay_on_the_page_and_are_whole(text):
    pdf = read(replace(ANNEKE, name=text, course=text, foundation=text))
    (page,) = pdf.pages
    found = page.extract_text().replace("\n", "").replace(" ", "")
    assert found.count(text.replace(" ", "")) == 3
    assert faults(pdf) == []
    assert max(len(line) for line in words(pdf)) < 100
    heights = [height for height, _ in placed(pdf)]
    facts = [words for _, words in placed(pdf)].index("Afgerond op")
    assert max(heights[:facts]) < BELOW_THE_MARK
    assert min(heights[:facts]) > heights[facts] + 20


@settings(deadline=None, derandomize=True)
@given(name=st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=60))
def test_nobody_is_called_something_that_cannot_be_drawn(name):
    assert faults(read(replace(ANNEKE, name=name))) == []


def test_every_colour_is_one_of_the_site():
    colours = re.compile(r"#[0-9a-f]{6}")
    tokens = Path(site.BASE_DIR, "site/static/css/tokens.css").read_text()
    assert set(colours.findall(TEMPLATE.read_text())) - set(colours.findall(tokens)) == set()
