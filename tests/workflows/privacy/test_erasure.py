"""After erasure nothing of a person is left, in the database (read with the keys too) or in a file; the counts are unchanged."""

from __future__ import annotations

import io
import json
import zipfile
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from allauth.account.models import EmailAddress
from django.apps import apps
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.users.models import UserProfile

from mentorships.models import Mentor
from organisation import audit
from organisation.audit.models import AuditEntry
from organisation.calendar.workdays import today
from organisation.folding import fold
from organisation.mail import delivery
from organisation.mail.models import OutgoingMail
from organisation.people.models import Membership, Role, User
from organisation.people.services import memberships
from organisation.privacy import archive, requests
from organisation.privacy.models import PersonRequest
from organisation.sealing.fields import SealedField
from tests.factories import cases, enrolments, training
from tests.factories.website import one_page
from tests.workflows.privacy import dump
from training.models import Answer, Certificate, Completion, Enrolment, Evaluation, MailChoice
from training.services import seats
from training.services.attendance import close, note
from training.services.feeds import feed_address
from workflows.engine import registry
from workflows.engine.perform import perform
from workflows.models import Case, Event, Hold
from workflows.policies import Actor
from workflows.services import attachments, holds, submissions
from workflows.services.notes import add_note

pytestmark = pytest.mark.django_db

FIRST, LAST = "Zwaantje", "Quakkelstein"
ADDRESS, OTHER = "zwaantje.quakkelstein@example.nl", "zquak@example.nl"
PHONE = "+31687654329"
WORDS = {
    "motivation": "Mijn buurman had ook zo’n mentor in Zutphen.",
    "question": "Kunt u op woensdag langs de molen komen?",
    "answer": "Woensdag sta ik in de bakkerij.",
    "comment": "Klonk gehaast aan de telefoon.",
    "internal": "Heeft een hond die Bobbie heet.",
    "shared": "Vergeet uw paspoort niet, zei ik.",
    "document": "Levensloop vol bijzonderheden.",
    "file": "Diploma van de avondschool",
    "hold": "Klacht over het gesprek bij de bakker.",
    "release": "Kwam langs met gebak.",
    "reflection": "Ik dacht aan mijn moeder.",
    "takes": "De uitleg over geldzaken bleef hangen.",
    "guest": "Tante Zwaan",
    "contact": "Mag mijn zwager ook mentor worden?",
    "lookup": "Brief van haar broer ontvangen.",
}
NEEDLES = [FIRST, LAST, fold(LAST), ADDRESS, OTHER, PHONE, PHONE[3:], *WORDS.values()]


@pytest.fixture
def life(db, settings, tmp_path, monkeypatch):
    """Somebody who went through everything, and somebody else beside her who did a part of it."""
    settings.VAR_DIR, settings.ATTACHMENT_DIR = tmp_path, tmp_path / "attachments"
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.EMAIL_BACKEND = "organisation.mail.backend.QueueBackend"
    settings.MAIL_TRANSPORT = "organisation.mail.eml.EmlBackend"
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)
    with one_page():
        yield _live(tmp_path)


def _live(folder: Path) -> SimpleNamespace:
    here = cases.foundation("Stichting Hier")
    world = SimpleNamespace(
        here=here,
        coordinator=cases.coordinator(here),
        boss=cases.person("beheer", is_superuser=True),
        neighbour=cases.application(here, state="rejected", email="buur@example.nl", last_name="Buurman"),
        folder=folder,
    )
    world.user = _apply(world)
    _learn(world)
    _beside(world)
    _leave(world)
    delivery.deliver_due(seconds=20)
    # One more that still waits in the outbox.
    case = Case.objects.filter(account=world.user, kind=cases.KIND).get()
    add_note(case_id=case.pk, author=world.coordinator, body=WORDS["shared"], shared=True)
    return world


def _apply(world) -> User:
    """From the form, sent by a program, to a candidate mentor, with everything that can be said on the way."""
    training.course(kind="basic_course", title="Basis")
    answers = cases.answers(
        world.here,
        first_name=FIRST,
        last_name=LAST,
        email=ADDRESS,
        phone=PHONE,
        motivation=WORDS["motivation"],
    )
    process = registry.get(cases.KIND)

    def respond() -> dict:
        case = submissions.submit_answers(process=process, answers=answers)
        return {"reference": case.reference, "who": f"{FIRST} {LAST}"}

    made = submissions.once(kind=cases.KIND, key="sleutel", body=answers, respond=respond)
    case = Case.objects.get(reference=made["reference"])
    staff, applicant = Actor.staff(world.coordinator), Actor.applicant(case)
    perform(case.pk, "ask", actor=staff, data={"question": WORDS["question"]}, comment=WORDS["comment"])
    perform(case.pk, "answer", actor=applicant, data={"answer": WORDS["answer"]})
    add_note(case_id=case.pk, author=world.coordinator, body=WORDS["internal"])
    upload = SimpleUploadedFile(f"{WORDS['file']}.pdf", b"%PDF-1.7 " + WORDS["document"].encode())
    attachments.attach(case=case, upload=upload, actor=applicant)
    for move in ("invite", "screen", "enrol", "prepare_decision", "accept"):
        perform(case.pk, move, actor=staff, data={})
    holds.hold(case_id=case.pk, ground="complaint", reason=WORDS["hold"], until=today(), by=world.coordinator)
    return User.objects.get(email=ADDRESS)


def _learn(world) -> None:
    """A lesson with a reflection, a certificate, a session with her opinion of it, a secret calendar."""
    course = training.course(title="Grenzen", gives_certificate=True, hours=3)
    reflection = ("reflection", {"heading": "Zelf", "question": "Wat raakt u?"})
    lesson = training.lesson(course, "choice", more=[reflection])
    Answer.objects.create(
        user=world.user,
        lesson=lesson,
        block=next(block.id for block in lesson.body if block.block_type == "reflection"),
        given={"text": WORDS["reflection"]},
        answered_at=timezone.now(),
    )
    training.follow(world.user, course)
    given = training.course(title="Avond")
    session = training.session(given, foundation=world.here)
    case = enrolments.request(world.user, given, session)
    seats.take(session=session, foundation=world.here, guest=(WORDS["guest"], OTHER))
    enrolments.begin_at(session, timezone.now() - timedelta(days=1))
    enrolment = enrolments.of_case(case)
    note(part=session.parts.get(), presences={enrolment.pk: ("present", None)}, by=world.coordinator)
    close(session=session)
    Evaluation.objects.create(
        enrolment=enrolment, grade=4, takes_along=WORDS["takes"], given_at=timezone.now()
    )
    feed_address(user=world.user)
    MailChoice.objects.create(user=world.user, no_session_reminders=True)


def _beside(world) -> None:
    """A question from her other address, a session in a browser, an avatar, and what logs call her."""
    EmailAddress.objects.create(user=world.user, email=OTHER, verified=True)
    submissions.submit_answers(
        process=registry.get("contact-question"),
        answers=_fitting(
            "contact-question",
            cases.answers(
                world.here, first_name=FIRST, last_name=LAST, email=OTHER, question=WORDS["contact"]
            ),
        ),
    )
    question = Case.objects.get(kind="contact-question")
    perform(question.pk, "withdraw", actor=Actor.staff(world.coordinator), data={"reason": WORDS["release"]})
    browser = Client()
    browser.force_login(world.user)
    profile = UserProfile.get_for_user(world.user)
    profile.avatar.save(f"{LAST}.png", ContentFile(WORDS["document"].encode()))
    log(world.user, "wagtail.edit", user=world.boss)
    log(Membership.objects.filter(user=world.user).first(), "wagtail.edit", user=world.boss)
    audit.record(
        "membership.changed", actor=world.boss, subject=f"user {world.user.pk} candidate", reason=FIRST
    )


def _fitting(kind: str, answers: dict) -> dict:
    asked = registry.get(kind).questions.by_field
    return {name: value for name, value in answers.items() if name in asked}


def _leave(world) -> None:
    Mentor.objects.filter(user=world.user).update(state="left", left_on=date(2026, 1, 1), left_reason="time")
    seats.leave_all(user=world.user)
    for role in (Role.CANDIDATE, Role.MENTOR):
        memberships.end(user=world.user, foundation=world.here, role=role)


def opened() -> str:
    """All that is sealed, as one reads it who has the keys."""
    found = []
    for model in apps.get_models():
        sealed = [each.attname for each in model._meta.concrete_fields if isinstance(each, SealedField)]
        found += [str(row) for row in model._default_manager.values_list(*sealed)] if sealed else []
    found += [str(case.answers) for case in Case.objects.all()]
    found += [str(event.data(event.case.kind)) for event in Event.objects.select_related("case")]
    return "\n".join(found).lower()


def places(needle: str, life: SimpleNamespace) -> set[str]:
    """Where something stands: sealed, in the dump as it is, in a file or in the name of one."""
    found = {str(place) for place in dump.places(life.dumped, needle)}
    found |= {"sealed"} if needle.lower() in life.sealed else set()
    for path in life.folder.rglob("*"):
        if path.is_file() and (
            needle.lower() in path.name.lower() or needle.lower().encode() in path.read_bytes().lower()
        ):
            found.add(path.suffix)
    return found


def counts() -> dict[str, object]:
    """What reports are made of."""
    return {
        "cases": Counter(Case.objects.values_list("kind", "state", "foundation", "municipality")),
        "events": list(
            Event.objects.order_by("pk").values_list("case", "number", "transition", "to_state", "at")
        ),
        "enrolments": Counter(Enrolment.objects.values_list("course", "session", "state", "is_walk_in")),
        "completions": list(Completion.objects.order_by("pk").values_list("user", "course", "hours")),
        "certificates": list(Certificate.objects.order_by("pk").values_list("code", "course", "hours")),
        "marks": Counter(Evaluation.objects.values_list("grade", flat=True)),
        "mentors": Counter(Mentor.objects.values_list("foundation", "state", "since")),
        "roles": Counter(Membership.objects.values_list("foundation", "role", "since", "until")),
        "mail": Counter(OutgoingMail.objects.values_list("kind", "foundation")),
        "people": User.objects.count(),
    }


@pytest.mark.django_db(transaction=True)
def test_after_erasure_nothing_is_left_and_the_counts_are(life):
    life.dumped, life.sealed = dump.take(), opened()
    # Control: this search finds each of them, the document but as a sealed file.
    assert [needle for needle in NEEDLES if not places(needle, life)] == [WORDS["lookup"]]
    request = requests.look_up(address=ADDRESS.upper(), reason=WORDS["lookup"], by=life.boss)
    with pytest.raises(requests.NotErased, match="klacht"):
        requests.erase_person(request=request, by=life.boss)
    holds.release(case_id=Hold.objects.get(released_at=None).case_id, by=life.boss)
    requests.ask_copy(request=request, by=life.boss)
    assert requests.build(request.pk)
    before, neighbour = counts(), Case.objects.get(pk=life.neighbour.pk).answers
    log_lines = AuditEntry.objects.count()

    requests.erase_person(request=PersonRequest.objects.get(pk=request.pk), by=life.boss)

    life.dumped, life.sealed = dump.take(), opened()
    left = {needle: found for needle in NEEDLES if (found := places(needle, life))}
    assert left == {}
    assert counts() == before
    assert AuditEntry.objects.count() == log_lines + 1
    # The other's are as they were: her letters in files, her answers, what the coordinator wrote. A colleague was asked to look
    # along, in a letter without names.
    assert Case.objects.get(pk=life.neighbour.pk).answers == neighbour
    files = [path for path in life.folder.rglob("*") if path.is_file()]
    assert {path.suffix for path in files} == {".eml"}
    others = [path.read_text() for path in files if b"buur@example.nl" not in path.read_bytes()]
    assert [text.count("Subject: Kijkt u mee?") for text in others] == [1]
    assert OutgoingMail.objects.filter(state="queued").count() == 0
    user = User.objects.get(pk=life.user.pk)
    assert (user.is_active, user.has_usable_password(), user.full_name) == (False, False, "")
    assert requests.summary(requests.person_of(ADDRESS, requests.ALL)) == []


def test_the_copy_holds_everything_but_what_is_for_her_eyes_only(life):
    request = requests.look_up(address=OTHER, reason="Brief", by=life.boss)
    assert requests.ask_copy(request=request, by=life.boss)
    assert not requests.ask_copy(request=request, by=life.boss)
    assert requests.build(request.pk)
    assert not requests.build(request.pk)
    sealed = requests.path_of(request).read_bytes()
    assert not [needle for needle in NEEDLES if needle.encode() in sealed]
    file = requests.collect(request=request, by=life.boss)
    with zipfile.ZipFile(io.BytesIO(b"".join(archive.read(file)))) as copy:
        told = json.loads(copy.read("gegevens.json"))
        page = copy.read("lees-mij.html").decode()
        (document,) = [name for name in copy.namelist() if name.startswith("bestanden/")]
        assert WORDS["document"].encode() in copy.read(document)
    text = json.dumps(told, ensure_ascii=False)
    hidden = {"reflection", "document", "lookup", "hold"}
    for name, words in WORDS.items():
        assert (words in text) == (name not in hidden), name
    assert LAST in page
    assert "Buurman" not in text + page
    assert "buur@example.nl" not in text + page
    # Once.
    assert requests.collect(request=request, by=life.boss) is None
    assert list((life.folder / "exports").iterdir()) == []
    assert AuditEntry.objects.filter(subject=request.reference).count() == 3


def test_a_copy_that_nobody_collects_is_gone_after_a_week(life):
    request = requests.look_up(address=ADDRESS, reason="Brief", by=life.boss)
    requests.ask_copy(request=request, by=life.boss)
    requests.build(request.pk)
    assert requests.close_old() == 0
    PersonRequest.objects.update(expires_at=timezone.now())
    assert requests.collect(request=request, by=life.boss) is None
    assert requests.close_old() == 1
    assert list((life.folder / "exports").iterdir()) == []
    request.refresh_from_db()
    assert (request.address, request.state) == (None, "over")
