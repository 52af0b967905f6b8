"""The words of letters, a letter of one's own from a case, and what came in to one."""

from __future__ import annotations

import html
import re

import pytest
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.urls import reverse

from organisation.audit.models import AuditEntry
from organisation.calendar.workdays import today
from organisation.mail.models import OutgoingMail
from organisation.people.models import Role
from organisation.people.services import memberships
from tests.factories import cases
from tests.workflows.desk.conftest import SECRETS
from tests.workflows.desk.test_access import PDF, pdf
from workflows.engine import registry
from workflows.engine.errors import Conflict
from workflows.engine.letters import words_for
from workflows.engine.perform import perform
from workflows.models import Attachment, Case, Letter, Note
from workflows.policies import Actor
from workflows.selectors.timeline import letters_of
from workflows.services import forgetting, letters
from workflows.services.notes import add_note
from workflows.services.replies import add_reply

PROCESS = registry.get(cases.KIND)
OWN_WORDS = {"subject": "Wij lezen het ({kenmerk})", "body": "{aanhef},\n\nDank u.\n\n{statuslink}"}
REPLY = {"sender": "Noor <noor@example.nl>", "received_on": "2026-03-05", "body": "Dinsdag kan ik."}


@pytest.fixture(autouse=True)
def _own_attachments(settings, tmp_path):
    settings.ATTACHMENT_DIR = tmp_path


def page_of(place, key: str = "received", whose: str = "") -> str:
    return reverse("letters:edit", args=[cases.KIND, key, whose or place.foundation.slug])


def said(page) -> list[str]:
    return [str(message).strip() for message in page.context["messages"]]


def write(place, *, key: str = "received", by=None, seen=None, **words) -> Letter:
    return letters.write(
        process=PROCESS,
        key=key,
        foundation=place.foundation if place else None,
        by=by or place.coordinator,
        seen=seen,
        **(OWN_WORDS | words),
    )


# The words


def test_words_begin_with_the_standard_get_versions_and_go_back(desk, here):
    url, standard = page_of(here), words_for(PROCESS, "received", None)
    form = desk.get(url).context["form"]
    assert (form.initial["subject"], form.initial["body"], form.initial["seen"]) == (
        standard.subject,
        standard.body,
        None,
    )
    assert desk.post(url, OWN_WORDS | {"seen": ""}).status_code == 302
    first = Letter.objects.get()
    assert (first.number, first.in_use, first.foundation, first.written_by) == (
        1,
        True,
        here.foundation,
        here.coordinator,
    )
    second = OWN_WORDS | {"subject": "Ontvangen", "seen": first.pk}
    assert desk.post(url, second).status_code == 302
    assert list(Letter.objects.order_by("number").values_list("subject", "in_use")) == [
        (OWN_WORDS["subject"], False),
        ("Ontvangen", True),
    ]
    assert desk.get(url, {"versie": "1"}).context["form"].initial["subject"] == OWN_WORDS["subject"]
    in_use = Letter.objects.get(in_use=True)
    assert desk.post(url, {"standard": "1", "seen": in_use.pk}).status_code == 302
    assert words_for(PROCESS, "received", here.foundation.pk) == standard
    assert Letter.objects.count() == 2, "what somebody got stays known"
    assert list(
        AuditEntry.objects.filter(action__startswith="letter.")
        .order_by("pk")
        .values_list("action", "subject")
    ) == [
        ("letter.written", f"{cases.KIND}/received 1"),
        ("letter.written", f"{cases.KIND}/received 2"),
        ("letter.standard", f"{cases.KIND}/received 2"),
    ]


@pytest.mark.parametrize(
    ("changed", "field", "words"),
    [
        ({"body": "Dag {voornam} {statuslink}"}, "body", "Bedoelt u {aanhef}?"),
        ({"subject": "{kenmrk}"}, "subject", "Bedoelt u {kenmerk}?"),
        ({"subject": "Ga naar {statuslink}"}, "subject", "{statuslink} kan niet in een onderwerp staan"),
        ({"body": "Dag"}, "body", "Laat {statuslink} in de tekst staan."),
        ({"body": "{statuslink} {"}, "body", "Hier staat een losse { of }."),
        ({"subject": ""}, "subject", "Schrijf het onderwerp."),
        ({"reference": "VA-0000-0000"}, "reference", "Zo’n dossier hebt u niet"),
        ({"reference": "Niemand"}, "reference", "Zo’n dossier hebt u niet"),
        ({"body": "{conceptlink} {statuslink}"}, "body", "{conceptlink} kan de brief niet invullen."),
    ],
)
def test_wrong_words_are_refused_at_their_field_and_stay(desk, here, changed, field, words):
    for verb in ({}, {"preview": "1"}):
        page = desk.post(page_of(here), OWN_WORDS | changed | verb)
        assert (page.status_code, set(page.context["form"].errors)) == (200, {field})
        assert words in page.context["form"].errors[field][0]
        assert page.context["form"][field].value() == changed[field]
        assert page.context["preview"] is None
    assert not Letter.objects.exists()


def test_a_preview_is_of_a_real_case_and_keeps_nothing(desk, here):
    data = {"body": OWN_WORDS["body"] + " *{stichting}*", "reference": here.case.reference}
    page = desk.post(page_of(here), OWN_WORDS | data | {"preview": "1"})
    preview, content = page.context["preview"], page.content.decode()
    assert preview.subject == f"Wij lezen het ({here.case.reference})"
    assert preview.text.splitlines()[0] == "Beste mevrouw Van den Heuvel,"
    assert "<strong>Stichting Hier</strong>" in preview.html
    assert "&lt;strong&gt;Stichting Hier&lt;/strong&gt;" in content, "whole inside the frame, as its text"
    assert here.case.status_token not in content
    assert not Letter.objects.exists()
    read = AuditEntry.objects.filter(action="case.read").values_list("actor_id", "subject")
    assert list(read) == [(here.coordinator.pk, here.case.reference)]


@pytest.mark.parametrize("typed", ["Heuvel", "noor van den heu", "{reference}"])
def test_a_preview_finds_the_case_by_name_as_well(desk, here, there, typed):
    """The newest of that name, of this process, and said whose it is."""
    cases.application(here.foundation, last_name="Jansen", email="ander@example.nl")
    data = OWN_WORDS | {"preview": "1", "reference": typed.format(reference=here.case.reference)}
    page = desk.post(page_of(here), data)
    assert page.context["form"].case == here.case
    assert f"Ingevuld voor Noor van den Heuvel ({here.case.reference})." in page.content.decode()
    other = reverse("letters:edit", args=["contact-question", "received", here.foundation.slug])
    assert desk.post(other, data).context["preview"] is None


def test_without_a_case_the_preview_is_for_somebody_invented(desk, here):
    page = desk.post(page_of(here), OWN_WORDS | {"preview": "1", "reference": ""})
    assert page.context["preview"].text.splitlines()[0] == "Beste mevrouw Van den Berg,"
    assert not AuditEntry.objects.filter(action="case.read").exists()


def test_no_case_of_another_foundation_or_another_process_is_previewed(desk, here, there):
    other = cases.draft(first_name="Roosmarijn")
    for reference in (there.case.reference, other.reference):
        page = desk.post(page_of(here), OWN_WORDS | {"preview": "1", "reference": reference})
        assert page.context["preview"] is None
        assert not [secret for secret in SECRETS if secret in page.content.decode()]
    wrong = reverse("letters:edit", args=["contact-question", "received", here.foundation.slug])
    page = desk.post(wrong, OWN_WORDS | {"preview": "1", "reference": here.case.reference})
    assert set(page.context["form"].errors) == {"reference"}


def test_the_page_names_nothing_of_another_foundation(desk, here, there):
    write(there, subject="Zwaardvis", body="Kapelweg {statuslink}")
    content = desk.get(page_of(here)).content.decode()
    assert not [secret for secret in (*SECRETS, there.case.reference) if secret in content]
    assert here.case.reference in content
    theirs = Letter.objects.get()
    assert desk.get(reverse("letters:version", args=[theirs.pk])).status_code == 404
    assert desk.get(page_of(there)).status_code == 404


def test_everyones_words_are_the_superusers_and_the_standard_of_who_has_none(client, desk, here):
    boss = cases.person("beheer", is_superuser=True)
    shared = write(None, by=boss, subject="Van ons allemaal")
    assert desk.get(page_of(here, whose="iedereen")).status_code == 404
    assert desk.get(page_of(here)).context["form"].initial["subject"] == "Van ons allemaal"
    assert desk.get(reverse("letters:version", args=[shared.pk])).status_code == 200
    client.force_login(boss)
    page = client.get(page_of(here, whose="iedereen"))
    assert next(each for _name, _url, each in page.context["whose"]) is None
    assert page.context["in_use"] == shared


def test_who_works_at_two_foundations_writes_for_each(desk, here, there):
    memberships.grant(user=here.coordinator, foundation=there.foundation, role=Role.COORDINATOR)
    write(here)
    page = desk.get(page_of(there))
    assert {each for _name, _url, each in page.context["whose"]} == {here.foundation, there.foundation}
    rows = [row for _title, rows in desk.get(reverse("letters:index")).context["groups"] for row in rows]
    urls = [row.adapt_url for row in rows if "/received/" in row.adapt_url and cases.KIND in row.adapt_url]
    assert sorted(urls) == sorted([page_of(here), page_of(there)])


@pytest.mark.parametrize(
    "address", ["nonsense/received/", f"{cases.KIND}/nonsense/", f"{cases.KIND}/own.txt/"]
)
def test_a_letter_that_does_not_exist_has_no_page(desk, here, address):
    assert desk.get(f"/admin/brieven/{address}{here.foundation.slug}/").status_code == 404


def test_who_began_from_older_words_overwrites_nothing(desk, here):
    first = write(here)
    page = desk.post(page_of(here), OWN_WORDS | {"subject": "Te laat", "seen": ""})
    assert (page.status_code, page.context["form"]["subject"].value()) == (409, "Te laat")
    assert "Een collega heeft deze brief intussen gewijzigd" in page.content.decode()
    for seen in ("0", "", "x", "9" * 5000):
        page = desk.post(page_of(here), {"standard": "1", "seen": seen}, follow=True)
        assert "Een collega heeft deze brief intussen gewijzigd" in said(page)[0]
    assert list(Letter.objects.all()) == [first]
    assert Letter.objects.get().in_use


def test_the_same_words_twice_are_one_version(here):
    assert write(here) == write(here, seen=None)
    assert Letter.objects.count() == 1


def test_another_foundations_words_are_not_ones_own_to_write(here, there):
    with pytest.raises(PermissionDenied):
        write(there, by=here.coordinator)
    with pytest.raises(PermissionDenied):
        write(None, by=here.coordinator)
    written = write(there)
    with pytest.raises(PermissionDenied):
        letters.back_to_standard(
            process=PROCESS, key="received", foundation=there.foundation, by=here.coordinator, seen=written.pk
        )
    assert Letter.objects.get().in_use


def test_the_database_allows_one_version_in_use(here):
    write(here)
    for number in (1, 2):
        with pytest.raises(IntegrityError), transaction.atomic():
            Letter.objects.create(
                kind=cases.KIND,
                key="received",
                foundation=here.foundation,
                number=number,
                subject="x",
                body="x",
            )
    with pytest.raises(Conflict):
        write(here, subject="Anders", seen=None)


@pytest.mark.parametrize(
    "field", ["kind", "key", "foundation", "number", "subject", "body", "written_at", "written_by"]
)
def test_the_database_lets_no_version_be_rewritten(here, there, field):
    row = write(here)
    other = {
        "foundation": there.foundation,
        "number": 7,
        "written_at": row.written_at.replace(year=2020),
        "written_by": there.coordinator,
    }
    with pytest.raises(IntegrityError), transaction.atomic():
        Letter.objects.filter(pk=row.pk).update(**{field: other.get(field, "anders")})
    Letter.objects.filter(pk=row.pk).update(written_by=None, in_use=False)
    assert Letter.objects.values_list("subject", "written_by", "in_use").get() == (row.subject, None, False)


def test_the_page_lists_what_the_letter_can_fill_in(desk, here):
    assert "{inloggen}" in desk.get(page_of(here, "accepted")).content.decode()
    assert "inloggen" not in desk.get(page_of(here)).content.decode()
    page = desk.get(reverse("letters:edit", args=["course-enrolment", "seat", here.foundation.slug]))
    assert "inloggen" not in page.content.decode()
    assert 'data-insert="{details}"' in page.content.decode()


# A letter of one's own


def own_letter(desk, case: Case, **changed: object):
    data = {"about_what": "appointment", "letter": "Past *dinsdag*?\n\n- 9 uur\n- 10 uur"}
    url = reverse("desk:move", args=[case.reference, "write"])
    return desk.post(url, data | {"expected_version": case.version} | changed)


def test_an_own_letter_is_looked_at_sent_and_on_the_timeline(desk, here):
    before = OutgoingMail.objects.count()
    looked = own_letter(desk, here.case, preview="1")
    assert looked.context["letter"].subject == f"Over onze afspraak ({here.case.reference})"
    assert "<strong>dinsdag</strong>" in looked.context["letter"].html
    assert looked.context["letter"].text.startswith(
        "Beste mevrouw Van den Heuvel,\n\nPast *dinsdag*?\n\n- 9 uur"
    )
    assert OutgoingMail.objects.count() == before
    assert own_letter(desk, here.case).status_code == 302
    mail = OutgoingMail.objects.get(kind=f"{cases.KIND}/own")
    assert (mail.subject, mail.text, mail.recipient) == (
        looked.context["letter"].subject,
        looked.context["letter"].text,
        "noor@example.nl",
    )
    here.case.refresh_from_db()
    assert here.case.state == "submitted"
    newest = desk.get(reverse("desk:case", args=[here.case.reference])).context["timeline"][0]
    assert (newest.sentence, newest.who, newest.internal) == (
        "Brief verstuurd",
        here.coordinator.full_name,
        False,
    )
    assert [(letter.subject, letter.version) for letter in newest.letters] == [(mail.subject, "")]
    assert "Past *dinsdag*?" in desk.get(f"/status/{here.case.status_token}/").content.decode()


@pytest.mark.parametrize(
    "changed", [{"about_what": "Noor van den Heuvel"}, {"about_what": ""}, {"letter": " "}]
)
def test_its_subject_comes_from_the_list_and_its_text_is_written(desk, here, changed):
    page = own_letter(desk, here.case, **changed)
    assert (page.status_code, set(page.context["form"].errors)) == (200, set(changed))
    assert not OutgoingMail.objects.filter(kind=f"{cases.KIND}/own").exists()


def test_whatever_a_coordinator_types_nothing_of_it_stands_in_the_subject(desk, here):
    own_letter(desk, here.case, letter="Mevrouw Van den Heuvel, noor@example.nl, 06 12345678")
    subject = OutgoingMail.objects.get(kind=f"{cases.KIND}/own").subject
    assert subject == f"Over onze afspraak ({here.case.reference})"


@pytest.mark.parametrize("state", ["rejected", "accepted", "transferred"])
def test_a_closed_case_gets_no_letter_and_says_why(desk, here, there, state):
    case = cases.application(here.foundation, state=state, to=there.foundation, email="dicht@example.nl")
    label = PROCESS.state(state).label
    page = desk.get(reverse("desk:move", args=[case.reference, "write"]), follow=True)
    assert said(page) == [f"Dit kan niet zolang het dossier op “{label}” staat."]
    assert own_letter(desk, case).status_code == 409
    assert not OutgoingMail.objects.filter(kind=f"{cases.KIND}/own").exists()


def test_an_erased_case_gets_no_letter_and_no_answer_and_says_why(desk, here):
    case = cases.application(here.foundation, state="withdrawn", email="weg@example.nl")
    forgetting.forget([case.pk])
    case.refresh_from_db()
    why = ["De inhoud van dit dossier is gewist. U kunt er niets meer mee doen."]
    for url in (
        reverse("desk:move", args=[case.reference, "write"]),
        reverse("desk:reply", args=[case.reference]),
    ):
        assert said(desk.get(url, follow=True)) == why
    assert own_letter(desk, case).status_code == 409
    assert desk.post(reverse("desk:reply", args=[case.reference]), REPLY).status_code == 302
    assert not Note.objects.exists()
    assert not OutgoingMail.objects.filter(kind=f"{cases.KIND}/own").exists()


def test_without_an_address_there_is_no_letter_and_it_says_so(desk, here):
    here.case.answers = {name: value for name, value in here.case.answers.items() if name != "email"}
    here.case.save()
    page = desk.get(reverse("desk:move", args=[here.case.reference, "write"]), follow=True)
    assert "Er is geen e-mailadres" in said(page)[0]


# What went out


def test_each_letter_stands_with_what_sent_it_and_says_of_which_words_it_was_made(desk, here):
    words = write(here, key="interview", subject="Kom langs", body="{bericht} {statuslink}")
    perform(here.case.pk, "invite", actor=Actor.staff(here.coordinator))
    letters.back_to_standard(
        process=PROCESS, key="interview", foundation=here.foundation, by=here.coordinator, seen=words.pk
    )
    add_note(case_id=here.case.pk, author=here.coordinator, body="Voor u", shared=True)
    told = desk.get(reverse("desk:case", args=[here.case.reference])).context["timeline"]
    assert [(each.key, [(one.letter, one.version) for one in each.letters]) for each in told] == [
        ("note", [("message", "standaardtekst")]),
        ("invite", [("interview", "tekst van Stichting Hier, versie 1")]),
        ("submit", [("received", "standaardtekst")]),
    ]
    assert told[1].letters[0].words == words.pk


def test_a_letter_can_be_read_as_it_went_out_without_the_link(desk, here):
    (letter,) = letters_of(here.case)
    page = desk.get(reverse("desk:letter", args=[here.case.reference, letter.pk]))
    assert page.context["text"].startswith("Beste mevrouw Van den Heuvel,")
    assert here.case.status_token not in page.content.decode()
    assert AuditEntry.objects.filter(action="mail.read", subject=here.case.reference).count() == 1


def test_a_link_in_a_subject_of_before_is_shown_to_nobody(client, desk, here):
    """Words from before subjects had a list of their own, and a mail that went out with them."""
    Letter.objects.create(
        kind=cases.KIND, key="interview", foundation=here.foundation, subject="Naar {statuslink}", body="x"
    )
    perform(here.case.pk, "invite", actor=Actor.staff(here.coordinator))
    mail = OutgoingMail.objects.get(kind=f"{cases.KIND}/interview")
    assert mail.subject == "Naar"
    mail.subject = f"Naar /status/{here.case.status_token}/ voor u"
    mail.save()
    shown = {
        url: desk.get(url).content.decode()
        for url in (
            reverse("desk:case", args=[here.case.reference]),
            reverse("desk:letter", args=[here.case.reference, mail.pk]),
            reverse("desk:reply", args=[here.case.reference]),
            reverse("outbox:index"),
            reverse("outbox:inspect", args=[mail.pk]),
        )
    }
    assert [url for url, page in shown.items() if "Naar /status/…/ voor u" not in page] == []
    assert [url for url, page in shown.items() if here.case.status_token in page] == []


def test_a_letter_of_another_case_does_not_exist_in_this_one(desk, here, there):
    other = cases.application(here.foundation, email="ander@example.nl")
    for case in (other, there.case):
        for letter in letters_of(case):
            assert desk.get(reverse("desk:letter", args=[here.case.reference, letter.pk])).status_code == 404
    (theirs,) = letters_of(there.case)
    assert desk.get(reverse("desk:letter", args=[there.case.reference, theirs.pk])).status_code == 404


def test_a_letter_whose_words_were_forgotten_says_so(desk, here):
    OutgoingMail.objects.update(subject=None, text=None, html=None)
    (letter,) = letters_of(here.case)
    page = desk.get(reverse("desk:letter", args=[here.case.reference, letter.pk]))
    assert "is gewist" in page.content.decode()
    assert (letter.subject, letter.version) == ("", "standaardtekst")


def test_letters_cost_no_query_each(desk, here, django_assert_num_queries):
    write(here, key="own", subject="{onderwerp}", body="{bericht}")
    with django_assert_num_queries(1):
        letters_of(here.case)
    for count in (1, 3):
        for _letter in range(count):
            own_letter(desk, Case.objects.get(pk=here.case.pk))
        with django_assert_num_queries(2):
            letters_of(here.case)


# What came in


def test_an_answer_stands_next_to_the_letter_with_who_when_and_the_document(desk, here):
    (letter,) = letters_of(here.case)
    form = desk.get(reverse("desk:reply", args=[here.case.reference]), {"op": letter.pk}).context["form"]
    assert (form["answers"].value(), form["sender"].value()) == (str(letter.pk), "Noor van den Heuvel")
    assert form["received_on"].value() == today()
    data = REPLY | {"answers": letter.pk, "file": pdf("Agenda.pdf"), "key": form["key"].value()}
    url = reverse("desk:reply", args=[here.case.reference])
    assert desk.post(url, data).status_code == 302
    assert desk.post(url, data | {"file": pdf("Agenda.pdf")}).status_code == 302
    note = Note.objects.get()
    assert (note.kind, note.sender, str(note.received_on), note.body, note.shared, note.author) == (
        "reply",
        REPLY["sender"],
        REPLY["received_on"],
        REPLY["body"],
        False,
        here.coordinator,
    )
    assert note.attachment == Attachment.objects.get()
    page = desk.get(reverse("desk:case", args=[here.case.reference]))
    (told,) = page.context["timeline"]
    (reply,) = told.letters[0].replies
    assert [(each.label, each.text) for each in reply.details] == [
        ("Van wie", REPLY["sender"]),
        ("Ontvangen op", "5 maart 2026"),
        ("", REPLY["body"]),
    ]
    assert reverse("desk:attachment", args=[note.attachment.key]) in page.content.decode()
    sent = desk.get(reverse("desk:letter", args=[here.case.reference, letter.pk]))
    assert sent.context["replies"] == [note]
    status = desk.get(f"/status/{here.case.status_token}/").content.decode()
    assert REPLY["body"] not in status, "it may be from somebody else"


def test_an_answer_to_no_letter_stands_by_itself(desk, here):
    desk.post(reverse("desk:reply", args=[here.case.reference]), REPLY | {"answers": ""})
    newest = desk.get(reverse("desk:case", args=[here.case.reference])).context["timeline"][0]
    assert (newest.key, newest.answers) == ("reply", None)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"sender": ""}, "sender"),
        ({"body": ""}, "body"),
        ({"body": "Mijn BSN is 111222333."}, "body"),
        ({"received_on": ""}, "received_on"),
        ({"received_on": "2999-01-01"}, "received_on"),
        ({"answers": "THEIRS"}, "answers"),
        ({"file": "PROGRAM"}, "file"),
    ],
)
def test_a_wrong_answer_stays_in_its_field(desk, here, there, changed, field):
    data = REPLY | changed
    if data.get("answers") == "THEIRS":
        data["answers"] = letters_of(there.case)[0].pk
    if data.get("file") == "PROGRAM":
        data["file"] = SimpleUploadedFile("cv.pdf", b"MZ\x90\x00" + b"\0" * 300, "application/pdf")
    page = desk.post(reverse("desk:reply", args=[here.case.reference]), data)
    assert (page.status_code, set(page.context["form"].errors)) == (200, {field})
    assert (Note.objects.count(), Attachment.objects.count()) == (0, 0)


def test_an_answer_is_kept_by_who_may_see_the_case_and_to_its_own_letters(here, there):
    words = {"sender": "Noor", "received_on": today(), "body": "Ja."}
    with pytest.raises(PermissionDenied):
        add_reply(case_id=there.case.pk, author=here.coordinator, **words)
    with pytest.raises(PermissionDenied):
        add_reply(
            case_id=here.case.pk,
            author=here.coordinator,
            answers=letters_of(there.case)[0].pk,
            **words,
        )
    assert not Note.objects.exists()


def test_the_database_keeps_answers_and_notes_apart(here):
    base = {"case": here.case, "body": "x", "created_at": here.case.created_at}
    for wrong in (
        {"kind": "reply"},
        {"kind": "reply", "sender": "Noor", "received_on": today(), "shared": True},
        {"kind": "note", "sender": "Noor"},
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            Note.objects.create(**base, **wrong)


def test_what_came_along_is_handed_out_as_any_document(desk, here):
    desk.post(reverse("desk:reply", args=[here.case.reference]), REPLY | {"file": pdf()})
    answer = desk.get(reverse("desk:attachment", args=[Attachment.objects.get().key]))
    assert answer.content == PDF


def test_both_go_when_the_case_is_forgotten(here):
    case = cases.application(here.foundation, state="withdrawn", email="weg@example.nl")
    add_reply(
        case_id=case.pk,
        author=here.coordinator,
        sender="Noor",
        received_on=today(),
        body="Ja.",
        answers=letters_of(case)[0].pk,
        upload=pdf(),
    )
    forgetting.forget([case.pk])
    assert (Note.objects.count(), Attachment.objects.count()) == (0, 0)
    assert {(letter.subject, letter.version) for letter in letters_of(case)} == {("", "standaardtekst")}


def test_an_adapted_letter_shows_its_subject_in_the_list(desk, here):
    write(here)
    groups = desk.get(reverse("letters:index")).context["groups"]
    told = {row.name: (row.cells[0][1], row.whose) for _title, rows in groups for row in rows if row.whose}
    assert told == {
        "We hebben uw aanmelding ontvangen": (
            f"Na ‘Versturen’ · Onderwerp: {OWN_WORDS['subject']}",
            here.foundation.name,
        )
    }


def test_a_letter_is_called_by_what_it_tells_and_when_it_goes_out(desk, here):
    """No letter by a move alone, and no two of a process by the same words."""
    groups = desk.get(reverse("letters:index")).context["groups"]
    told = {title: [(row.name, row.cells[0][1]) for row in rows] for title, rows in groups}
    assert ("U bent ingeschreven", "Na ‘Versturen’, ‘Goedkeuren’ of ‘Plaats aannemen’") in told[
        str(registry.get("course-enrolment").title)
    ]
    assert ("Uw aanmelding is nu bij uw stichting", "Na ‘Komt van een andere stichting’") in told[
        str(PROCESS.title)
    ]
    for rows in told.values():
        names = [name for name, _when in rows]
        assert len(names) == len(set(names)) > 5
        assert not [name for name in names if set("{}") & set(name)]
    page = desk.get(reverse("letters:edit", args=["course-enrolment", "rejected", here.foundation.slug]))
    assert page.context["header_title"] == "Na ‘Afwijzen’: Over uw inschrijving"
    assert desk.get(page_of(here, "own")).context["header_title"] == "Na ‘Brief schrijven’: Een eigen brief"
    draft = "Als iemand later verder wil: Ga later verder met uw aanmelding"
    assert desk.get(page_of(here, "draft")).context["header_title"] == draft


@pytest.mark.parametrize(
    ("posted", "words"),
    [({"seen": ""}, "Uw wijziging is bewaard."), ({"standard": "1"}, "De standaard geldt weer.")],
)
def test_one_comes_back_to_the_place_of_the_letter_which_says_what_was_done(desk, here, posted, words):
    """Once, and at that letter alone."""
    if "standard" in posted:
        posted = posted | {"seen": write(here).pk}
    answer = desk.post(page_of(here), OWN_WORDS | posted)
    place = f"{cases.KIND}-received"
    assert answer["Location"] == f"{reverse('letters:index')}#{place}"
    for expected in ([(place, words)], []):
        page = desk.get(answer["Location"])
        rows = [row for _title, rows in page.context["groups"] for row in rows]
        assert [(row.anchor, row.done) for row in rows if row.done] == expected
        content = page.content.decode()
        assert len(re.findall(rf'<tr role="row" id="{place}" tabindex="-1">', content)) == 1
        assert content.count(words) == len(expected)
        assert len({row.anchor for row in rows}) == len(rows)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"preview": "1"}, "Nog niet bewaard."),
        ({"preview": "1", "body": "Dag {voornaam} {statuslink}"}, "Bedoelt u {aanhef}?"),
        ({"body": "Dag"}, "Laat {statuslink} in de tekst staan."),
        ({"reference": "VA-0000-0000"}, "Zo’n dossier hebt u niet"),
        ({"seen": "0"}, "Een collega heeft deze brief intussen gewijzigd"),
    ],
)
def test_what_becomes_of_the_buttons_stands_below_them_where_the_browser_goes(desk, here, changed, words):
    content = desk.post(page_of(here), OWN_WORDS | changed).content.decode()
    form, _id, below = content.partition('id="said"')
    buttons = re.findall(r"<button[^>]*type=.submit.[^>]*formaction=.([^\"]*).", form)
    assert buttons == [f"{page_of(here)}#said"] * 2
    assert words in html.unescape(below.partition('class="desk-case__side"')[0])
