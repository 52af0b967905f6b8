"""What PDF/UA-1 (ISO 14289-1) asks of a file and a program can see, written out here and not by those that made the file.

Each function says what is wrong, in words; nothing is wrong when it says nothing.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.generic import BooleanObject, ContentStream, DictionaryObject, PdfObject

# What leaves ink on a page: text, lines and fills, images, gradients (ISO 32000-1, table 51).
PAINTS = set(b"Tj TJ ' \" S s f F f* B B* b b* sh Do".split()) | {b"INLINE IMAGE"}
Pdf = PdfReader | PdfWriter
UA = "http://www.aiim.org/pdfua/ns/id/"


def faults(pdf: Pdf) -> list[str]:
    checks = (_of_the_document, _of_content, _of_links, _of_figures_and_headings, _of_fonts)
    return [fault for check in checks for fault in check(pdf)]


def elements(pdf: Pdf) -> list[DictionaryObject]:
    """The tags, in the order in which they are read aloud."""
    return [
        kid
        for kid in _below(_at(pdf.root_object, "/StructTreeRoot"))
        if isinstance(kid, DictionaryObject) and "/S" in kid
    ]


def _at(start: object, *path: str) -> Any:
    """What stands at the end of `path`, wherever in the file its parts are kept; None when there is none."""
    for key in path:
        start = start.get(key) if isinstance(start, DictionaryObject) else None
        start = start.get_object() if isinstance(start, PdfObject) else start
    return start.value if isinstance(start, BooleanObject) else start


def _of_the_document(pdf: Pdf) -> Iterator[str]:
    root, xmp = pdf.root_object, pdf.xmp_metadata
    if not _at(root, "/Lang"):
        yield "no language"
    if not _at(root, "/MarkInfo", "/Marked") or _at(root, "/MarkInfo", "/Suspects"):
        yield "not marked as tagged"
    if not _at(root, "/ViewerPreferences", "/DisplayDocTitle"):
        yield "shows the name of the file and not its title"
    if not xmp or not any(xmp.dc_title.values()):
        yield "no title"
    if not xmp or [part.firstChild.data for part in xmp.get_element("", UA, "part")] != ["1"]:
        yield "does not say that it is PDF/UA-1"


def _of_content(pdf: Pdf) -> Iterator[str]:
    tagged = [kid for kid in _below(_at(pdf.root_object, "/StructTreeRoot")) if isinstance(kid, int)]
    marked: list[int] = []
    for page in pdf.pages:
        inside: list[bool] = []
        for operands, operator in ContentStream(page.get_contents(), pdf).operations:
            if operator in (b"BDC", b"BMC"):
                mcid = operands[1].get("/MCID") if len(operands) > 1 else None
                inside.append(mcid is not None or operands[0] == "/Artifact")
                marked += [] if mcid is None else [mcid]
            elif operator == b"EMC":
                inside.pop()
            elif operator in PAINTS and not any(inside):
                yield f"content that is neither tagged nor decoration: {operator.decode()}"
        if page.get("/Annots") and page.get("/Tabs") != "/S":
            yield "links are not reached in the order of reading"
    if sorted(marked) != sorted(tagged):
        yield "tags and content do not match"


def _of_links(pdf: Pdf) -> Iterator[str]:
    links = [element for element in elements(pdf) if element["/S"] == "/Link"]
    tagged = [kid["/Obj"].get("/A") for link in links for kid in _below(link) if _is_object(kid)]
    for page in pdf.pages:
        for annotation in (reference.get_object() for reference in _at(page, "/Annots") or []):
            if not annotation.get("/Contents"):
                yield "a link that does not say where it goes"
            if "/StructParent" not in annotation or annotation["/A"] not in tagged:
                yield "a link without a tag"


def _of_figures_and_headings(pdf: Pdf) -> Iterator[str]:
    for element in elements(pdf):
        if element["/S"] == "/Figure" and not element.get("/Alt"):
            yield "an image without words"
    levels = [int(element["/S"][2:]) for element in elements(pdf) if element["/S"][2:].isdigit()]
    if levels[:1] != [1] or any(after > before + 1 for before, after in pairwise(levels)):
        yield "headings that do not begin at one, or skip a level"


def _of_fonts(pdf: Pdf) -> Iterator[str]:
    for page in pdf.pages:
        for font in (_at(page, "/Resources", "/Font") or {}).values():
            (inner,) = _at(font.get_object(), "/DescendantFonts")
            if not {"/FontFile2", "/FontFile3"} & _at(inner.get_object(), "/FontDescriptor").keys():
                yield "a font that does not come along"
            if not _at(font.get_object(), "/ToUnicode"):
                yield "text that cannot be read back"


def _below(element: object) -> Iterator[DictionaryObject | int]:
    """All that hangs below `element`: tags, numbers of pieces of content, references to links."""
    if not isinstance(element, DictionaryObject):
        return
    kids = _at(element, "/K")
    for kid in kids if isinstance(kids, list) else [] if kids is None else [kids]:
        yield kid.get_object()
        yield from _below(kid.get_object())


def _is_object(kid: object) -> bool:
    return isinstance(kid, DictionaryObject) and kid.get("/Type") == "/OBJR"
