"""What somebody who gets hold of the database can read: of applicants only what the process lists as searchable."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from django.conf import settings as django_settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.utils import timezone

from home.models import SearchEntry
from mentorships.models import Mentor, Preferences, Vog
from organisation.folding import fold
from organisation.foundations.models import Municipality
from organisation.mail.clearing import clear_old
from organisation.mail.models import OutgoingMail
from organisation.people.models import Role, User
from organisation.people.names import sort_key
from organisation.people.selectors import coordinators_of
from organisation.people.services import tokens
from tests.factories.visitor import Visitor
from tests.workflows.privacy import dump
from workflows.demo import intakes
from workflows.demo.people import PEOPLE
from workflows.engine import registry
from workflows.engine.perform import perform
from workflows.models import Case
from workflows.policies import Actor
from workflows.selectors.cases import cases_for
from workflows.services import attachments
from workflows.services.notes import add_note
from workflows.tasks import expire_drafts

KIND = "volunteer-application"
#: The folded words by which staff find a case, and the folded name by which a list is sorted.
SEARCH, SORT = ("workflows_case", "search"), ("workflows_case", "sort_name")
#: Accepted people log in: their account has their name and address, because they are members now.
ACCOUNT = {"organisation_user", "account_emailaddress", "organisation_membership"}

pytestmark = pytest.mark.django_db(transaction=True)


@dataclass
class Secrets:
    """What was typed, by what it is."""

    names: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    years: list[str] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def add(self, answers: dict) -> None:
        self.names += [answers[name] for name in ("first_name", "last_name") if answers.get(name)]
        self.addresses += [answers["email"]] if answers.get("email") else []
        self.years += [str(answers["birth_year"])] if answers.get("birth_year") else []
        if phone := answers.get("phone"):
            digits = re.sub(r"\D", "", phone).removeprefix("0")
            self.numbers += [phone, f"+31{digits}", f"0{digits}", digits]
        self.words += [
            answers[name] for name in ("motivation", "heard_from_other", "question") if answers.get(name)
        ]


@pytest.fixture
def told(settings, tmp_path, monkeypatch, play_demo) -> Secrets:
    """The demo applicants, and all that can be said about them in every other way there is."""
    settings.EMAIL_BACKEND = "organisation.mail.backend.QueueBackend"
    settings.ATTACHMENT_DIR = tmp_path / "attachments"
    monkeypatch.setattr("organisation.mail.services.nudge", lambda mail_id: True)
    play_demo()
    secrets = Secrets()
    for person in PEOPLE:
        secrets.add(person.answers)
        secrets.words += [text for _days, _move, data in person.steps for text in data.values()]
        secrets.words += [person.note] if person.note else []
    for case in Case.objects.filter(account__isnull=True):
        secrets.add(case.answers)
    _mentors(secrets)
    _draft(secrets)
    _submission_by_key(secrets)
    _work_on_a_case(secrets)
    return secrets


def _mentors(secrets: Secrets) -> None:
    """What mentors told at their intake, why they left, and the numbers of their VOGs."""
    written = ("experience", "interests", "wishes")
    for told in [case.answers for case in Case.objects.filter(kind="mentor-intake")] + [
        kept.told for kept in Preferences.objects.all()
    ]:
        secrets.words += [told[name] for name in written if told.get(name)]
    secrets.words += [kept.worldview for kept in Preferences.objects.all() if kept.worldview]
    secrets.words += [mentor.left_words for mentor in Mentor.objects.all() if mentor.left_words]
    secrets.words += [vog.number for vog in Vog.objects.all()]
    secrets.words += [intakes.REPORT]
    assert len(set(secrets.words)) > 40


def _draft(secrets: Secrets) -> None:
    """Somebody began, saved with a mistake in it, and had the link mailed."""
    visitor = Visitor()
    answers = {"first_name": "Quirijn", "last_name": "Zwanenveld", "birth_year": 1948}
    draft = visitor.begin(municipality="GM0546", postcode="2311 XZ")
    visitor.post(f"{draft}over-u/", answers | {"salutation": "heer", "go": "next"})
    visitor.post(
        f"{draft}motivatie/",
        {
            "motivation": "Een halve gedachte over pinguïns.",
            "heard_from": "anders",
            "heard_from_other": "",
            "go": "save",
        },
    )
    assert visitor.post(f"{draft}bewaren/", {"email": "quirijn@example.nl", "go": "save"}).status_code == 303
    secrets.add(answers | {"email": "quirijn@example.nl", "motivation": "Een halve gedachte over pinguïns."})


def _submission_by_key(secrets: Secrets) -> None:
    process = registry.get(KIND)
    answers = {
        "salutation": "geen",
        "first_name": "Xaviera",
        "last_name": "Ypenburg",
        "email": "xaviera@example.nl",
        "phone": "06 87654321",
        "birth_year": 1967,
        "municipality": "GM0518",
        "motivation": "Ik las over jullie in de trein naar Zutphen.",
    }
    body = {
        "form_version": process.questions.version,
        "answers": answers,
        "privacy_version": Client().get(f"/api/v1/forms/{KIND}").json()["privacy"]["version"],
    }
    for _time in range(2):
        sent = Client().post(
            f"/api/v1/forms/{KIND}/submissions",
            body,
            content_type="application/json",
            headers={"Idempotency-Key": "sleutel-van-xaviera"},
        )
        assert sent.status_code == 201, sent.content
    secrets.add(answers)
    secrets.words += ["sleutel-van-xaviera", sent.json()["status_url"].rstrip("/").split("/")[-1]]


def _work_on_a_case(secrets: Secrets) -> None:
    """A coordinator and the applicant of the submission above write to each other, and a document is added."""
    case = Case.objects.filter(state="submitted").latest("pk")
    coordinator = coordinators_of(case.foundation_id)[0]
    staff, applicant = Actor.staff(coordinator), Actor.applicant(case)
    words = {
        "question": "Kunt u ook op woensdag langskomen bij de molen?",
        "answer": "Woensdag werk ik in de bakkerij, donderdag kan.",
        "message": "Wij vonden het een fijn gesprek over uw zus.",
        "comment": "Klonk wat gehaast door de telefoon.",
        "internal": "Heeft een hond die Bobbie heet.",
        "shared": "Vergeet uw identiteitsbewijs niet mee te nemen.",
        "document": "Dit is mijn levensloop in enkele regels.",
        "name": "Levensloop Xaviera Ypenburg",
    }
    perform(case.pk, "ask", actor=staff, data={"question": words["question"]}, comment=words["comment"])
    perform(case.pk, "answer", actor=applicant, data={"answer": words["answer"]})
    perform(case.pk, "invite", actor=staff, data={"message": words["message"]}, comment=words["comment"])
    add_note(case_id=case.pk, author=coordinator, body=words["internal"])
    add_note(case_id=case.pk, author=coordinator, body=words["shared"], shared=True)
    upload = SimpleUploadedFile(f"{words['name']}.pdf", b"%PDF-1.7 " + words["document"].encode())
    attachments.attach(case=case, upload=upload, actor=applicant)
    bearer = tokens.create(user=coordinator, name="test")
    read = Client(headers={"authorization": f"Bearer {bearer}"})
    assert read.get(f"/api/v1/cases/{case.reference}").status_code == 200
    assert read.get(f"/api/v1/cases?q={fold('Ypenburg')}").json()["count"] == 1
    secrets.words += [*words.values(), bearer]


def clear_mail() -> None:
    """All mail went out long ago, and the nightly task has come by."""
    long_ago = timezone.now() - timedelta(days=django_settings.MAIL_CLEAR_AFTER_DAYS + 1)
    total = OutgoingMail.objects.count()
    OutgoingMail.objects.update(state="sent", sent_at=long_ago, created_at=long_ago)
    assert (clear_old(), total > 0) == (total, True)


def found_of(dumped: dump.Dump, needles: list[str]) -> dict[str, set]:
    """Where each needle stands as typed, but for the accounts of those who have one."""
    return {
        needle: found
        for needle in sorted(set(needles))
        if (found := {place for place in dump.places(dumped, needle) if place[0] not in ACCOUNT})
    }


@pytest.mark.parametrize("cleared", [False, True])
def test_nothing_that_was_typed_is_in_the_dump(told, cleared):
    if cleared:
        clear_mail()
    dumped = dump.take()
    assert len(dumped["workflows_event", "sealed_data"]) > 30
    assert len(dumped["workflows_note", "body"]) >= 3
    assert dumped["workflows_receipt", "response"]
    assert dumped["workflows_attachment", "name"]
    assert len(dumped["organisation_outgoingmail", "recipient"]) >= 5
    for mail in ("recipient", "subject", "text"):
        assert (set(dumped["organisation_outgoingmail", mail]) == {"\\N"}) == cleared
    assert found_of(dumped, told.addresses) == {}
    assert found_of(dumped, told.words) == {}
    assert found_of(dumped, told.numbers) == {}
    # A beginning or an end of a sentence would be as bad as the whole.
    pieces = [piece for text in told.words for piece in (text[:24], text[-24:], fold(text)[:24])]
    assert {needle: places for needle, places in found_of(dumped, pieces).items() if len(needle) > 15} == {}
    # As a value of its own or in JSON; inside a date or as the number of a row it says nothing of anybody.
    years = {
        (table, column)
        for (table, column), fields in dumped.items()
        if column != "id" and not column.endswith("_id")
        for text in fields
        for year in told.years
        if text == year or f'"{year}"' in text or (f":{year}" in text.replace(" ", "") and "{" in text)
    }
    assert years == set()


def test_names_are_only_in_the_columns_by_which_staff_find_and_sort(told):
    clear_mail()
    dumped = dump.take()
    # Staff and members of the demo, who may bear the same names, stand in the accounts and on the website; some names are
    # those of a municipality too.
    staff = {name for user in User.objects.all() for name in (user.first_name, user.last_name)}
    website = " ".join(text for entry in SearchEntry.objects.all() for text in entry.passages)
    public = fold(" ".join([website, *Municipality.objects.values_list("official_name", flat=True)]))
    names = [name for name in told.names if name not in staff and fold(name) not in public]
    assert len(set(names)) > 25
    as_typed = found_of(dumped, names)
    assert set().union(*as_typed.values()) <= {SEARCH, SORT}
    folded = found_of(dumped, [fold(name) for name in names])
    assert set().union(*folded.values()) == {SEARCH, SORT}
    assert {"Quirijn", "Zwanenveld"} & set(as_typed) == set()
    assert {"yildiz", "ypenburg"} <= set(folded)
    assert {"quirijn", "zwanenveld"} & set(folded) == set(), "a draft is nobody's to search"


def test_the_search_columns_hold_what_the_process_lists_and_not_a_word_more(told):
    for case in Case.objects.filter(submitted_at__isnull=False).select_related("municipality"):
        process = registry.get(case.kind)
        listed = [case.answers.get(name) for name in process.searchable if name != "email"]
        home = case.municipality.name if case.municipality else ""
        words = [case.reference, case.reference.replace("-", ""), home, *filter(None, listed)]
        with connection.cursor() as cursor:
            # As PostgreSQL cuts them: "9e6h" of a reference is a number and a letter to it.
            cursor.execute(
                "SELECT tsvector_to_array(search), tsvector_to_array(to_tsvector('simple', %s::text))"
                " FROM workflows_case WHERE id = %s",
                [fold(" ".join(words)), case.pk],
            )
            lexemes, listed = cursor.fetchone()
        assert set(lexemes) == set(listed)
        answers = case.answers
        assert case.sort_name == sort_key(
            answers["first_name"], answers.get("name_prefix", ""), answers["last_name"]
        )
        assert re.fullmatch(r"[0-9a-f]{64}", case.email_index)


def test_the_accounts_that_are_left_out_are_of_people_who_were_accepted_or_work_here(told):
    """Nobody else's address stands in the tables that the searches above pass over."""
    dumped = dump.take()
    theirs = Case.objects.filter(account__isnull=False, kind=KIND)
    accepted = set(theirs.values_list("account__email", flat=True))
    # Whoever goes on to the basic course can log in.
    assert accepted == {"kandidaat@example.nl", "samuel.osei@example.nl", "willemijn.dam@example.nl"}
    others = set(told.addresses) - accepted
    assert len(others) > 10
    assert not others & set(dumped["organisation_user", "email"])
    assert not others & set(dumped["account_emailaddress", "email"])
    candidates = User.objects.filter(memberships__role=Role.CANDIDATE)
    in_intake = Case.objects.filter(kind="mentor-intake").values("account")
    assert set(candidates.exclude(pk__in=in_intake).values_list("email", flat=True)) == accepted


def test_no_file_of_ours_can_be_read(told, settings):
    files = [path for path in settings.ATTACHMENT_DIR.rglob("*") if path.is_file()]
    assert len(files) == 1
    needles = [text.encode() for text in told.words + told.names + told.addresses]
    for path in files:
        data = path.read_bytes()
        assert not [needle for needle in needles if needle in data or needle in str(path).encode()]
    log_files = (django_settings.VAR_DIR / "logs").rglob("*")
    assert not [path for path in log_files if path.is_file() and b"Ypenburg" in path.read_bytes()]


SEALED = [
    ("workflows_case", "sealed_answers"),
    ("workflows_note", "body"),
    ("workflows_receipt", "response"),
    ("organisation_outgoingmail", "text"),
]
PLAIN = [("workflows_receipt", "kind"), ("workflows_case", "privacy_version")]


def test_control_what_is_not_sealed_is_found(told):
    """The same search, with one secret put unsealed into each of these columns."""
    secrets = dict(zip([*SEALED, *PLAIN], [*told.words[:4], *told.names[:2]], strict=True))
    with connection.cursor() as cursor:
        for (table, column), secret in secrets.items():
            value = secret if (table, column) in PLAIN else f'{{"motivation":"{secret}"}}'.encode()
            cursor.execute(f"UPDATE {table} SET {column} = %s", [value])
    found = found_of(dump.take(), list(secrets.values()))
    assert {place: found[secret] - {SEARCH, SORT} for place, secret in secrets.items()} == {
        place: {place} for place in secrets
    }


def test_a_draft_that_was_left_is_gone_from_the_dump_altogether(told):
    """Its sealed answers too, so that not even the keys bring it back."""
    Case.objects.filter(state="draft").update(changed_at="2020-01-01T12:00Z")
    assert expire_drafts() == 2, "that of a visitor, and the intake of a candidate"
    seen = cases_for(User.objects.get(email="beheer@example.nl"))
    for draft in Case.objects.filter(state="expired"):
        assert (bytes(draft.sealed_answers), draft.answers) == (b"", {})
        assert not seen.filter(pk=draft.pk).exists()
