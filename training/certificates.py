"""A certificate on paper: one page, tagged so that it can be heard as well as seen (PDF/UA-1)."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import cache, lru_cache
from pathlib import Path

import typst
from anyascii import anyascii
from django.contrib.staticfiles import finders
from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override, pgettext

HERE = Path(__file__).parent
TEMPLATE = HERE / "templates" / "training" / "certificate.typ"
# For what the fonts in typst's wheel have no signs for: Arabic, emoji.
FONTS = HERE / "fonts"
# A certificate is Dutch, whoever asks for it and in whatever language.
LANGUAGE = "nl"
BRAND = "Mentorschap"
TEXTS = ("name", "course", "foundation", "code", "verify_url")
CONTROL = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)))
# The smallest page that PDF/UA allows, with one sign on it.
PROBE = b'#set document(title: "-")\n#sys.inputs.sign'


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """What a certificate says. Texts come out as they were typed: nothing in them has a meaning for the template.

    `valid_until` is the last day on which it counts; without one it counts for ever. `verify_url` is where anybody
    finds out whether `code` was really given.
    """

    name: str
    course: str
    foundation: str
    hours: Decimal | None
    completed_on: date
    valid_until: date | None
    code: str
    verify_url: str


def draw(facts: CertificateFacts) -> bytes:
    """The certificate as PDF/UA-1, A4 landscape. The same facts give the same bytes.

    Signs that no font here has are written in Latin letters: PDF/UA allows no empty boxes, and a certificate with
    "LiMing" is worth more than none.
    """
    facts = _printable(facts)
    try:
        return _pdf(facts)
    except typst.TypstError:
        return _pdf(_with_signs_we_have(facts))


def _pdf(facts: CertificateFacts) -> bytes:
    return typst.compile(
        TEMPLATE,
        root=TEMPLATE.parent,
        font_paths=_fonts(),
        sys_inputs={"facts": json.dumps(_said(facts)), **_drawings()},
        pdf_standards=["ua-1"],
        timestamp=datetime.combine(facts.completed_on, time(), UTC),
    )


def _said(facts: CertificateFacts) -> dict[str, object]:
    """All that the template writes, in Dutch and in the order of reading."""
    with override(LANGUAGE):
        return {
            "title": _("Certificate %(course)s for %(name)s") % {"course": facts.course, "name": facts.name},
            "author": facts.foundation,
            "brand": BRAND,
            "kind": _("Certificate"),
            "name": facts.name,
            "completed": pgettext("certificate", "has completed"),
            "course": facts.course,
            "foundation": pgettext("certificate", "at %(foundation)s") % {"foundation": facts.foundation},
            "details": _details(facts),
            "code-label": pgettext("certificate", "Code"),
            "code": facts.code,
            "verify": _("Anyone can check this certificate at"),
            "verify-url": facts.verify_url,
        }


def _details(facts: CertificateFacts) -> list[tuple[str, str]]:
    details = [(_("Completed on"), _day(facts.completed_on))]
    if facts.hours is not None:
        details.append((pgettext("certificate", "Size"), _length(facts.hours)))
    if facts.valid_until:
        return [*details, (_("Valid up to and including"), _day(facts.valid_until))]
    return [*details, (pgettext("certificate", "Valid"), _("without an end date"))]


def _length(hours: Decimal) -> str:
    """How long it took, without zeros that say nothing: "18,5 studie-uren"."""
    said = ngettext("%(hours)s hour of study", "%(hours)s hours of study", 1 if hours == 1 else 2)
    return said % {"hours": number_format(f"{hours.normalize():f}")}


def _day(day: date) -> str:
    return date_format(day, "j F Y")


@cache
def _fonts() -> typst.Fonts:
    """Only what comes along with us, so that a certificate is the same on every machine."""
    return typst.Fonts(include_system_fonts=False, font_paths=[FONTS])


@cache
def _drawings() -> dict[str, str]:
    """Drawings of the site, by the names that the template uses."""
    names = {"drawing": "img/naast-elkaar.svg", "wordmark": "img/wordmark.svg"}
    return {name: Path(finders.find(file)).read_text() for name, file in names.items()}


def _printable(facts: CertificateFacts) -> CertificateFacts:
    """`facts` with each text on one line, without the control characters that no page can show."""
    return _each_text(facts, lambda text: " ".join(text.split()).translate(CONTROL))


def _with_signs_we_have(facts: CertificateFacts) -> CertificateFacts:
    return _each_text(facts, lambda text: "".join(s if _has_sign(s) else anyascii(s) or "?" for s in text))


@lru_cache(maxsize=10_000)
def _has_sign(sign: str) -> bool:
    try:
        typst.compile(PROBE, font_paths=_fonts(), sys_inputs={"sign": sign}, pdf_standards=["ua-1"])
    except typst.TypstError:
        return False
    return True


def _each_text(facts: CertificateFacts, change: Callable[[str], str]) -> CertificateFacts:
    return replace(facts, **{name: change(getattr(facts, name)) for name in TEXTS})
