"""Bad input through the real pages: a clear answer in words, nothing lost, nothing run."""

from __future__ import annotations

import html
import io
import re
import zipfile
from datetime import timedelta
from urllib.parse import urlencode

import pytest
from django.conf import settings
from django.core import signing
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext

from organisation.mail.models import OutgoingMail
from organisation.people.models import User
from tests.factories import cases
from tests.factories.visitor import errors_in, text_of, values_of
from workflows.engine import registry
from workflows.engine.perform import perform
from workflows.front import guarded
from workflows.models import Attachment, Case, Event, Letter
from workflows.policies import Actor
from workflows.selectors.cases import matching

pytestmark = pytest.mark.django_db
START = "/mentor-worden/aanmelden/"
HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> {{ 7|add:35 }} {% now 'Y' %} {kenmerk} ${x} #{y}"
SYNTAX = HOSTILE[HOSTILE.index("{{") :] + " \"'"  # what is left of it for a name, where markup is refused
ARABIC, EMOJI = "نور الهدى", "👩‍🦰 Zoë 🌷"


def only_case() -> Case:
    return Case.objects.get()


@pytest.fixture
def given(here) -> dict:
    return cases.answers(here, heard_from="anders", heard_from_other="Op de markt")


@pytest.fixture
def sent(here) -> Case:
    return cases.application(here)


def question_to(case: Case, here) -> None:
    perform(
        case.pk, "ask", actor=Actor.staff(cases.coordinator(here)), data={"question": "Wanneer hebt u tijd?"}
    )


def refused(response, *messages: str) -> None:
    """The page once more, as an error page: its title says so, and the words are there."""
    assert response.status_code == 400
    assert f"<title>{gettext('Error:')} " in response.content.decode()
    for message in messages:
        assert gettext(message) in errors_in(response)
        assert gettext(message) in text_of(response)


# Wrong answers


@pytest.mark.parametrize(
    "postcode",
    [
        "12345",
        "0123 AB",
        "1234 SS",
        "1234",
        "abcd ef",
        "1234 ÀB",
        "１２３４ AB",
        "1234AB 1",
        "x" * 13,
        "<b>1234",
        "1234\x00AB",
    ],
)
def test_a_wrong_postcode(visitor, given, postcode):
    response = visitor.post(
        START, {"municipality": given["municipality"], "postcode": postcode, "go": "next"}
    )
    refused(response)
    assert errors_in(response)
    assert values_of(response)["postcode"] == postcode
    assert f'<option value="{given["municipality"]}" selected>' in response.content.decode()
    assert Case.objects.count() == 0


@pytest.mark.parametrize("postcode", ["1234ab", " 1234  aB ", "1234 AB"])
def test_every_reasonable_spelling_of_a_right_one(visitor, given, postcode):
    visitor.begin(municipality=given["municipality"], postcode=postcode)
    assert only_case().answers["postcode"] == "1234 AB"


BSN_TEXTS = [
    "Mijn BSN is 111222333.",
    "111.222.333",
    "BSN:111 222 333 en verder",
    "Regel een\n111222333\nregel drie",
]


@pytest.mark.parametrize("text", BSN_TEXTS)
def test_a_citizen_service_number_in_free_text(visitor, given, text):
    draft = visitor.begin(municipality=given["municipality"])
    typed = {"motivation": text, "heard_from": "anders", "heard_from_other": text}
    response = visitor.post(f"{draft}motivatie/", typed | {"go": "next"})
    message = (
        "Remove the citizen service number (BSN) from this text. We never ask for it and may not keep it."
    )
    refused(response, message)
    assert errors_in(response).count(gettext(message)) == 2
    assert values_of(response)["motivation"].replace("\r\n", "\n") == text
    assert "motivation" not in only_case().answers


@pytest.mark.parametrize("text", BSN_TEXTS)
@pytest.mark.parametrize("button", ["back", "save"])
def test_it_is_not_kept_in_a_draft_either_but_the_rest_is(visitor, given, text, button):
    draft = visitor.begin(municipality=given["municipality"])
    visitor.post(f"{draft}motivatie/", {"motivation": text, "go": button})
    kept = only_case().answers["motivation"]
    assert "111" not in kept
    assert "…" in kept
    assert kept.splitlines() == re.sub(r"\d{3}[. ]?\d{3}[. ]?\d{3}", "…", text).splitlines()


def test_nine_digits_that_are_no_such_number_are_no_matter(visitor, given):
    visitor.apply(given | {"motivation": "Dossier 123456789, tel. 0612345678, 123-456-789."})
    assert "123456789" in only_case().answers["motivation"]


@pytest.mark.parametrize(
    ("step", "wrong"),
    [
        ("over-u", {"salutation": "koning", "first_name": "Noor", "last_name": "X"}),
        ("over-u", {"salutation": "geen", "first_name": " \t ", "last_name": "X"}),
        ("over-u", {"salutation": "geen", "first_name": "N", "last_name": "X" * 101}),
        ("over-u", {"salutation": "geen", "first_name": "N", "last_name": "X\x00Y"}),
        ("over-u", {"salutation": "geen", "first_name": "N", "last_name": "X", "birth_year": "2020"}),
        ("over-u", {"salutation": "geen", "first_name": "N", "last_name": "X", "birth_year": "9" * 5000}),
        ("bereikbaar", {"email": "noor@", "phone": "06 12345678"}),
        ("bereikbaar", {"email": "noor@example.nl\nBcc: x@example.nl"}),
        ("bereikbaar", {"email": "a@example.nl, b@example.nl"}),
        ("bereikbaar", {"email": "noor@example.nl", "phone": "bel maar"}),
        ("motivatie", {"motivation": ""}),
        ("motivatie", {"motivation": "x" * 4001}),
        ("motivatie", {"motivation": "Ja", "availability": "altijd"}),
        ("motivatie", {"motivation": "Ja", "heard_from": "anders", "heard_from_other": ""}),
    ],
)
def test_other_wrong_answers_are_told_and_stand_on_the_page(visitor, given, step, wrong):
    draft = visitor.begin(municipality=given["municipality"])
    response = visitor.post(f"{draft}{step}/", wrong | {"go": "next"})
    refused(response)
    assert errors_in(response)
    values = values_of(response)
    typed = {name: value for name, value in wrong.items() if name in values}
    assert {name: values[name] for name in typed} == typed
    assert only_case().answers == {"municipality": given["municipality"]}


# Much


def test_a_text_that_is_too_long_comes_back_whole(visitor, given):
    draft = visitor.begin(municipality=given["municipality"])
    text = "Ik wil. " * 60_000
    for button in ("next", "back", "save"):
        response = visitor.post(f"{draft}motivatie/", {"motivation": text, "go": button})
        refused(response)
        assert values_of(response)["motivation"] == text
        assert "4.000" in text_of(response) or "4000" in text_of(response)


def test_ten_megabytes_are_refused_in_words_and_what_was_sent_before_is_kept(visitor, given):
    draft = visitor.begin(municipality=given["municipality"])
    for url in (START, f"{draft}motivatie/", f"{draft}bewaren/"):
        response = visitor.post(url, {"motivation": "x" * 10_000_000, "go": "next"})
        assert response.status_code == 413
        assert gettext("That is too much text") in text_of(response)
        assert "Set-Cookie" not in response.headers
    assert only_case().answers == {"municipality": given["municipality"]}


def test_ten_megabytes_for_an_answer(visitor, sent, here):
    question_to(sent, here)
    response = visitor.client.post(
        f"/status/{sent.status_token}/",
        "go=answer&answer-answer=" + "x" * 10_000_000,
        content_type="application/x-www-form-urlencoded",
    )
    assert response.status_code == 413
    assert Event.objects.filter(transition="answer").count() == 0


def test_all_of_what_is_too_much_is_read_so_that_a_browser_shows_our_answer(visitor, rf):
    """A server that answers without reading resets the connection, and the visitor sees only that."""

    request = rf.post(
        START, "motivation=" + "x" * 3_000_000, content_type="application/x-www-form-urlencoded"
    )

    @guarded.without_cookie
    def view(request):
        return HttpResponse(request.POST["motivation"])

    assert view(request).status_code == 413
    assert request.read() == b""


@pytest.mark.parametrize("kind", ["multipart", "urlencoded", "files"])
def test_a_thousand_fields_too_many(visitor, caplog, kind):
    many = {f"field{n}": "x" for n in range(2000)}
    if kind == "urlencoded":
        form = "application/x-www-form-urlencoded"
        response = visitor.client.post(START, urlencode(many), content_type=form)
    else:
        files = {name: SimpleUploadedFile("x.pdf", b"x") for name in many}
        response = visitor.post(START, files if kind == "files" else many)
    assert response.status_code == 400
    assert gettext("We could not read that") in text_of(response)
    assert Case.objects.count() == 0
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


# Hostile and unusual text


def test_markup_and_template_syntax_in_every_field_is_text_everywhere(visitor, given, here):
    hostile = {
        "first_name": SYNTAX,
        "name_prefix": "{{ 7|add:35 }}",
        "last_name": SYNTAX[::-1],
        "motivation": HOSTILE,
        "heard_from_other": HOSTILE,
        "salutation": "geen",
    }
    draft = visitor.fill_in(given | hostile)
    check = visitor.get(f"{draft}controle/")
    for typed in (HOSTILE, hostile["first_name"], hostile["name_prefix"], hostile["last_name"]):
        assert typed in html.unescape(check.content.decode())
    visitor.post(f"{draft}controle/", {"privacy": "on", "go": "next"})
    case = only_case()
    question_to(case, here)
    answered = visitor.post(
        f"/status/{case.status_token}/", {"go": "answer", "answer-answer": HOSTILE, "version": "2"}
    )
    assert answered.status_code == 303
    pages = [check, visitor.get(f"{draft}klaar/"), visitor.get(f"/status/{case.status_token}/")]
    assert HOSTILE in html.unescape(pages[2].content.decode())
    for page in pages:
        raw = page.content.decode()
        assert "<script>alert" not in raw
        assert "<img src=x" not in raw
        assert " 42 " not in text_of(page)
    letter = OutgoingMail.objects.get(kind="volunteer-application/received")
    assert f"{hostile['first_name']} {hostile['name_prefix']} {hostile['last_name']}" in letter.text


@pytest.mark.parametrize("name", ["municipality", "salutation", "email", "phone", "birth_year", "postcode"])
def test_markup_where_it_cannot_be_right_is_refused(visitor, given, name):
    step = registry.get(cases.KIND).questions.by_field[name]
    draft = visitor.begin(municipality=given["municipality"])
    own = {field: given[field] for field in step.form.base_fields if field in given}
    response = visitor.post(f"{draft}{step.key}/", own | {name: HOSTILE, "go": "next"})
    refused(response)
    assert "<script>alert" not in response.content.decode()


@pytest.mark.parametrize("name", ["first_name", "name_prefix", "last_name"])
@pytest.mark.parametrize(
    "typed",
    ["<b>Noor</b>", "a > b", "Win: http://evil.example/x", "ftp://x", "Zie www.evil.nl", "WwW.evil.nl"],
)
@pytest.mark.parametrize("visits", ["mentor-worden/aanmelden", "contact"])
def test_a_name_that_would_make_us_mail_an_address_is_refused(visitor, given, visits, name, typed):
    """Whoever fills in somebody else's mail address decides what we call them, and nothing more."""
    visitor.start, asked = f"/{visits}/", {"question": "Mag ik langskomen?"} | given
    first = {
        field: asked[field]
        for field in ("municipality", "question")
        if visits == "contact" or field != "question"
    }
    draft = visitor.begin(**first)
    own = {field: asked[field] for field in ("salutation", "first_name", "last_name", "email")}
    response = visitor.post(f"{draft}over-u/", own | {name: typed, "go": "next"})
    refused(response, "Enter only a name here, without a web address and without the signs < and >.")
    assert len(errors_in(response)) == 1
    assert values_of(response)[name] == typed
    assert "<b>Noor" not in response.content.decode()
    assert only_case().answers == first


def test_a_draft_is_mailed_without_the_names_that_nobody_checked(visitor, given):
    Letter.objects.create(kind=cases.KIND, key="draft", subject="Ga verder", body="{aanhef}, {conceptlink}")
    draft = visitor.begin(municipality=given["municipality"])
    visitor.post(f"{draft}over-u/", {"first_name": "Win: http://evil.example", "go": "save"})
    visitor.post(f"{draft}bewaren/", {"email": "stranger@example.nl", "go": "next"})
    mail = OutgoingMail.objects.get(kind="volunteer-application/draft")
    assert "http://evil.example" in only_case().answers["first_name"]
    assert ("evil" in mail.text, mail.text.startswith("Beste lezer, ")) == (False, True)


@pytest.mark.parametrize(
    ("first", "last"), [(ARABIC, "العربي"), (EMOJI, "Çelik-Ñandú"), ("😀" * 100, "名" * 100)]
)
def test_names_of_any_script_go_all_the_way(visitor, given, here, first, last):
    draft = visitor.fill_in(given | {"first_name": first, "last_name": last, "salutation": "geen"})
    check = visitor.get(f"{draft}controle/")
    assert first in text_of(check)
    assert last in text_of(check)
    visitor.post(f"{draft}controle/", {"privacy": "on", "go": "next"})
    case = only_case()
    assert (case.answers["first_name"], case.answers["last_name"]) == (first, last)
    coordinator = Actor.staff(cases.coordinator(here))
    for move in ("invite", "screen", "enrol", "prepare_decision", "accept"):
        perform(case.pk, move, actor=coordinator)
    user = User.objects.get(email=given["email"])
    assert (user.first_name, user.last_name) == (first, last)


def test_an_arabic_name_is_found_in_latin_letters(visitor, given):
    visitor.apply(given | {"first_name": ARABIC})
    assert Case.objects.filter(matching(ARABIC)).count() == 1
    assert Case.objects.filter(matching("nwr")).count() == 1
    assert Case.objects.filter(matching("iets anders")).count() == 0


# Documents


def upload(visitor, case: Case, name: str, data: bytes, content_type: str = "application/pdf"):
    document = SimpleUploadedFile(name, data, content_type)
    return visitor.post(f"/status/{case.status_token}/", {"go": "document", "document-document": document})


def office(first: str, kind: str = "") -> bytes:
    """A text document as its program writes it: a ZIP whose first part is `first`."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        if kind:
            file.writestr(first, kind, zipfile.ZIP_STORED)
        else:
            file.writestr(first, "<?xml version='1.0'?><Types/>")
        for part in (
            "[Content_Types].xml",
            "_rels/.rels",
            "word/document.xml",
            "word/styles.xml",
            "content.xml",
        ):
            if part != first:
                file.writestr(part, f"<?xml version='1.0'?><{'x' * 400}/>")
    return packed.getvalue()


@pytest.fixture
def attachment_dir(settings, tmp_path):
    settings.ATTACHMENT_DIR = tmp_path / "attachments"
    return settings.ATTACHMENT_DIR


BAD_TYPE = (
    "We cannot accept this file. Choose a PDF, a photo (JPG, PNG, HEIC) or a text document (DOCX, ODT)."
)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("cv.pdf", b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00" + b"\x00" * 200),
        ("cv.pdf", b"\x7fELF\x02\x01\x01" + b"\x00" * 200),
        ("cv.pdf", b"#!/bin/sh\nrm -rf /\n"),
        ("cv.pdf", b"<html><script>alert(1)</script></html>"),
        ("foto.png", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
        ("cv.docx", b"PK\x03\x04" + b"\x00" * 300),
        ("cv.pdf", b"P"),
    ],
)
def test_what_is_not_what_it_is_called_is_refused(visitor, sent, attachment_dir, name, data):
    response = upload(visitor, sent, name, data)
    assert response.status_code == 400
    assert gettext(BAD_TYPE) in text_of(response)
    assert Attachment.objects.count() == 0
    assert not attachment_dir.exists()


@pytest.mark.parametrize(
    ("name", "data", "kept_as"),
    [
        ("cv.pdf", b"%PDF-1.7\n...", "cv.pdf"),
        ("cv", b"%PDF-1.7\n...", "cv.pdf"),
        ("virus.exe", b"%PDF-1.7\n...", "virus.pdf"),
        ("../../etc/passwd", b"%PDF-1.7\n...", "passwd.pdf"),
        ("C:\\Mijn map\\brief.pdf", b"%PDF-1.7\n...", "brief.pdf"),
        ("cv\u202efdp.exe", b"%PDF-1.7\n...", "cvfdp.pdf"),
        ("سيرة.pdf", b"%PDF-1.7\n...", "سيرة.pdf"),
        ("x" * 300 + ".pdf", b"%PDF-1.7\n...", "x" * 80 + ".pdf"),
        ("foto.jpeg", b"\xff\xd8\xff\xe0" + b"\x00" * 50, "foto.jpg"),
        ("foto.png", b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, "foto.png"),
        ("brief.docx", office("[Content_Types].xml"), "brief.docx"),
        ("brief.docx", office("_rels/.rels"), "brief.docx"),
        ("brief.odt", office("mimetype", "application/vnd.oasis.opendocument.text"), "brief.odt"),
    ],
)
def test_what_we_take_is_kept_sealed_under_the_name_of_what_it_is(
    visitor, sent, attachment_dir, name, data, kept_as
):
    assert upload(visitor, sent, name, data, "application/octet-stream").status_code == 303
    attachment = Attachment.objects.get()
    assert attachment.name == kept_as
    (file,) = (path for path in attachment_dir.rglob("*") if path.is_file())
    assert data[:8] not in file.read_bytes()
    found = visitor.get(f"/status/{sent.status_token}/document/{attachment.key}/")
    assert found.content == data
    assert found.headers["Content-Disposition"].startswith("attachment; ")


@pytest.mark.parametrize(("size", "status"), [(10 * 2**20, 303), (10 * 2**20 + 1, 400), (12 * 2**20, 413)])
def test_a_file_that_is_too_large(visitor, sent, attachment_dir, size, status):
    response = upload(visitor, sent, "cv.pdf", b"%PDF-1.7" + b"x" * (size - 8))
    assert response.status_code == status
    if status != 303:
        message = gettext("This file is too large. Choose a file of at most %(limit)d MB.") % {"limit": 10}
        assert message in text_of(response)
        assert sent.reference in text_of(response), "the page is still there"
    assert Attachment.objects.count() == (status == 303)


@pytest.mark.parametrize("data", [None, b""])
def test_no_file_or_an_empty_one(visitor, sent, attachment_dir, data):
    if data is None:
        response = visitor.post(f"/status/{sent.status_token}/", {"go": "document"})
        message = "Choose a document."
    else:
        response = upload(visitor, sent, "cv.pdf", data)
        message = "This file is empty. Choose another file."
    assert response.status_code == 400
    assert gettext(message) in text_of(response)


def test_a_document_for_a_case_that_has_ended_leaves_no_file(visitor, here, attachment_dir):
    ended = cases.application(here, state="rejected")
    assert upload(visitor, ended, "cv.pdf", b"%PDF-1.7").status_code in (400, 409)
    assert Attachment.objects.count() == 0
    assert not attachment_dir.exists()


def test_a_disk_that_is_full_leaves_no_row(visitor, sent, attachment_dir, monkeypatch):
    def full(path, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("workflows.services.attachments._write_sealed", full)
    visitor.client.raise_request_exception = False
    assert upload(visitor, sent, "cv.pdf", b"%PDF-1.7").status_code == 500
    assert (Attachment.objects.count(), Event.objects.count()) == (0, 1)


# Twice, out of order, half


def test_a_form_sent_twice_is_one_case_and_one_letter(visitor, given):
    draft = visitor.fill_in(given)
    for _time in range(3):
        response = visitor.post(f"{draft}controle/", {"privacy": "on", "go": "next"})
        assert (response.status_code, response.url) == (303, f"{draft}klaar/")
    assert (only_case().version, OutgoingMail.objects.count(), Event.objects.count()) == (1, 1, 1)


def test_an_answer_sent_twice_is_one_answer(visitor, sent, here):
    question_to(sent, here)
    for _time in range(2):
        response = visitor.post(
            f"/status/{sent.status_token}/", {"go": "answer", "answer-answer": "Morgen.", "version": "2"}
        )
        assert response.status_code == 303
    assert Event.objects.filter(transition="answer").count() == 1
    other = visitor.post(
        f"/status/{sent.status_token}/", {"go": "answer", "answer-answer": "Nee, later.", "version": "2"}
    )
    assert other.status_code == 409
    assert gettext("These words were for a question that is answered already.") in text_of(other)
    assert "Nee, later." in text_of(other)


@pytest.mark.parametrize("version", ["", "x", "-1", "9" * 40, "٣", "2; DROP TABLE", "99"])
def test_a_strange_version_does_not_stand_in_the_way_of_an_answer(visitor, sent, here, version):
    question_to(sent, here)
    response = visitor.post(
        f"/status/{sent.status_token}/", {"go": "answer", "answer-answer": "Morgen.", "version": version}
    )
    assert response.status_code == 303


def test_a_step_posted_out_of_order_is_kept_and_the_rest_is_asked(visitor, given):
    draft = visitor.begin(municipality=given["municipality"])
    response = visitor.post(f"{draft}motivatie/", {"motivation": "Ik wil graag.", "go": "next"})
    assert (response.status_code, response.url) == (303, f"{draft}controle/")
    for url in (f"{draft}controle/", f"{draft}klaar/", draft):
        assert visitor.get(url).url.startswith(f"{draft}over-u/")
        assert visitor.post(url, {"privacy": "on", "go": "next"}).url.startswith(f"{draft}over-u/")
    assert (only_case().state, only_case().answers["motivation"]) == ("draft", "Ik wil graag.")
    told = visitor.get(visitor.get(f"{draft}controle/").url)
    assert told.status_code == 400
    assert gettext("Enter your last name.") in errors_in(told)


def test_a_step_posted_after_sending_changes_nothing(visitor, given):
    draft = visitor.apply(given)
    before = only_case().answers
    for place in ("motivatie/", "controle/", "bewaren/", ""):
        response = visitor.post(
            draft + place, {"motivation": "Toch anders", "email": "x@example.nl", "go": "next"}
        )
        assert (response.status_code, response.url) == (303, f"{draft}klaar/")
    assert only_case().answers == before


def test_without_the_box_it_is_not_sent_and_nothing_is_lost(visitor, given):
    draft = visitor.fill_in(given)
    response = visitor.post(f"{draft}controle/", {"go": "next"})
    refused(response, "Tick the box to say that you have read what happens with your answers.")
    assert given["motivation"] in text_of(response)
    assert only_case().state == "draft"


@pytest.mark.parametrize("button", ["back", "save"])
def test_half_filled_answers_are_there_again(visitor, given, button):
    draft = visitor.begin(municipality=given["municipality"])
    half = {"first_name": "Noor", "name_prefix": "van", "birth_year": "19-nog-wat"}
    assert visitor.post(f"{draft}over-u/", half | {"go": button}).status_code == 303
    again = visitor.get(f"{draft}over-u/")
    assert again.status_code == 200
    assert {name: values_of(again)[name] for name in half} == half
    assert not errors_in(again), "nobody is told off for what they had no time to finish"


def test_back_from_the_first_step_and_saving_nothing(visitor):
    for button in ("back", "save"):
        response = visitor.post(START, {"go": button, "postcode": "12"})
        assert response.status_code == 303
    assert sorted(case.answers["postcode"] for case in Case.objects.all()) == ["12", "12"]


def test_an_answer_that_is_not_asked_any_more_is_forgotten(visitor, given):
    draft = visitor.fill_in(given)
    visitor.post(
        f"{draft}motivatie/",
        {"motivation": "Ja", "heard_from": "krant", "heard_from_other": "Op de markt", "go": "next"},
    )
    assert "heard_from_other" not in only_case().answers


# Who sends it


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "https://elders.example"},
        {"origin": "null"},
        {"origin": "http://testserver.elders.example"},
        {"sec-fetch-site": "cross-site", "origin": "http://testserver"},
    ],
)
def test_a_form_that_another_site_sends_is_refused(visitor, given, sent, headers):
    before = Case.objects.count()
    response = visitor.post(START, {"municipality": given["municipality"], "go": "next"}, **headers)
    assert response.status_code == 403
    status = visitor.post(f"/status/{sent.status_token}/", {"go": "withdraw"}, **headers)
    assert status.status_code == 403
    sent.refresh_from_db()
    assert (Case.objects.count(), sent.state) == (before, "submitted")


@pytest.mark.parametrize(
    "headers",
    [{}, {"sec-fetch-site": "same-origin"}, {"sec-fetch-site": "none"}, {"origin": "http://testserver"}],
)
def test_a_form_without_any_cookie_is_taken(visitor, given, headers):
    response = visitor.post(START, {"municipality": given["municipality"], "go": "next"}, **headers)
    assert response.status_code == 303
    assert not response.cookies
    assert not visitor.client.cookies


def test_no_page_on_the_way_sets_a_cookie(visitor, given):
    draft = visitor.apply(given)
    token = only_case().status_token
    for url in (START, f"{draft}klaar/", f"/status/{token}/", f"/status/{token}x/"):
        assert "Set-Cookie" not in visitor.get(url).headers
    assert not visitor.client.cookies


def shown(age: timedelta) -> str:
    """The signed moment at which the first step was shown, `age` ago."""
    signer = signing.TimestampSigner(salt=guarded.SALT)
    moment = signing.b62_encode(int((timezone.now() - age).timestamp()))
    value = f"1{signer.sep}{moment}"
    return f"{value}{signer.sep}{signer.signature(value)}"


@pytest.mark.parametrize(
    ("age", "suspect"),
    [(timedelta(seconds=0), True), (timedelta(seconds=9), False), (timedelta(days=400), False)],
)
def test_a_form_that_was_shown_long_ago_is_as_good_as_any(visitor, given, age, suspect):
    """However old the page is, nothing is refused; only what comes back at once is marked."""
    visitor.begin(municipality=given["municipality"], shown=shown(age), website="")
    assert only_case().suspect == suspect


@pytest.mark.parametrize(
    "changed", [{"shown": ""}, {"shown": "1:abc:def"}, {"website": "http://spam.example"}]
)
def test_what_looks_like_a_program_is_marked_and_never_refused(visitor, given, changed):
    fields = {"shown": shown(timedelta(minutes=1)), "website": ""} | changed
    visitor.begin(municipality=given["municipality"], **fields)
    assert only_case().suspect


def test_an_unknown_button_is_told_so(visitor, sent):
    assert visitor.post(f"/status/{sent.status_token}/", {"go": "delete"}).status_code == 400
    sent.refresh_from_db()
    assert sent.version == 1


def test_the_limits_here_are_those_of_the_settings():
    assert settings.ATTACHMENT_MAX_BYTES == 10 * 2**20
    assert settings.DATA_UPLOAD_MAX_MEMORY_SIZE < 10_000_000
