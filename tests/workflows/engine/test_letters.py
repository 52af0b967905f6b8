"""What the applicant reads: whose words, filled in once, with nothing of what anybody typed taken for more than text."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

import pytest
from django.core.exceptions import ValidationError

from organisation.foundations.selectors import national_office
from organisation.mail.models import OutgoingMail
from tests.factories import cases
from workflows.engine import registry
from workflows.engine.checks import letter_keys
from workflows.engine.definition import Process
from workflows.engine.letters import (
    Words,
    default_words,
    fill,
    how_to_reach,
    letter_values,
    opening,
    send_letter,
    words_for,
    write_out,
)
from workflows.engine.perform import perform
from workflows.engine.placeholders import EVERYWHERE, KEPT, OWN, PLACEHOLDERS, placeholders_of, problems
from workflows.models import Letter
from workflows.services.notes import add_note

pytestmark = pytest.mark.django_db
PROCESS = registry.get(cases.KIND)
TYPED = [
    "{kenmerk}",
    "{{ 7|add:7 }}",
    "{% now 'Y' %}",
    "%(stichting)s",
    "<b>Noor</b><script>alert(1)</script>",
    "{statuslink",
    "}{",
    "\\g<0>",
    "نور",
    "👩‍🦰 Zoë",
    'O\'Brien & "Co"',
]


def mail_of(case, letter: str) -> OutgoingMail:
    return OutgoingMail.objects.get(kind=f"{case.kind}/{letter}", reference=case.reference)


class Reader(HTMLParser):
    """What somebody reads in an HTML letter, paragraph by paragraph."""

    def __init__(self) -> None:
        super().__init__()
        self.read, self.inside = [], False

    def handle_starttag(self, tag, attrs):
        if tag in ("p", "li"):
            self.read.append("")
            self.inside = True

    def handle_endtag(self, tag):
        self.inside = self.inside and tag not in ("p", "li")

    def handle_data(self, data):
        if self.inside:
            self.read[-1] += data


def read(html: str) -> list[str]:
    """The paragraphs and items of a letter after the name of who sends it."""
    reader = Reader()
    reader.feed(html)
    return reader.read[1:]


def write(key: str, subject: str = "Onderwerp", body: str = "Tekst", foundation=None) -> Letter:
    letter = Letter(
        kind=cases.KIND,
        key=key,
        foundation=foundation,
        subject=subject,
        body=body,
    )
    letter.full_clean(exclude=["written_by"])
    letter.save()
    return letter


# Whose words


def test_a_foundations_own_words_come_before_everyones_and_those_before_the_default(here, there):
    default = words_for(PROCESS, "received", here.pk)
    assert default.subject == "We hebben uw aanmelding ontvangen ({kenmerk})"
    write("received", "Van iedereen")
    write("received", "Van Hier", foundation=here)
    write("rejected", "Een andere brief", foundation=there)
    Letter.objects.create(
        kind="contact-question",
        key="received",
        foundation=there,
        subject="Anders",
        body="x",
    )
    found = [words_for(PROCESS, "received", pk).subject for pk in (here.pk, there.pk, None)]
    assert found == ["Van Hier", "Van iedereen", "Van iedereen"]
    OutgoingMail.objects.all().delete()
    cases.application(here)
    cases.application(there, email="bart@example.nl")
    assert sorted(mail.subject for mail in OutgoingMail.objects.all()) == ["Van Hier", "Van iedereen"]


def test_each_foundation_and_everyone_has_each_letter_once(here):
    write("received", foundation=here)
    write("received")
    for foundation in (here, None):
        with pytest.raises(ValidationError):
            write("received", foundation=foundation)


def test_a_version_that_is_not_in_use_any_more_is_sent_to_nobody(here, case, staff):
    old = write("interview", "Van eerst {bericht}", foundation=here)
    Letter.objects.filter(pk=old.pk).update(in_use=False)
    new = Letter.objects.create(
        kind=cases.KIND,
        key="interview",
        foundation=here,
        number=2,
        subject="Van nu",
        body="Dag",
    )
    perform(case.pk, "invite", actor=staff)
    mail = mail_of(case, "interview")
    assert (mail.subject, mail.version) == ("Van nu", str(new.pk))


def test_a_mail_keeps_of_which_standard_words_it_was_made(case, tmp_path):
    mail = mail_of(case, "received")
    assert mail.version == default_words(PROCESS.folder, "received").version
    (tmp_path / "mail").mkdir()
    (tmp_path / "mail" / "received.txt").write_text("Onderwerp\n\nAndere woorden")
    assert default_words(tmp_path, "received").version not in ("", mail.version)


# Placeholders


def wrong(process: Process, key: str, *, subject: str = "Onderwerp", body: str = "Tekst", standard: str = ""):
    return list(problems(process, key, subject=subject, body=body, standard=standard))


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("voornaam", "aanhef"),
        ("Kenmerk", "kenmerk"),
        ("kenmerk.pk", "kenmerk"),
        ("", ""),
        ("aanhef ", "aanhef"),
        (" kenmerk", "kenmerk"),
        ("stichtng", "stichting"),
        ("kenmerk\n", "kenmerk"),
        ("details", ""),
        ("onderwerp", ""),
    ],
)
def test_an_unknown_placeholder_is_refused_with_the_nearest_known_one(name, meant):
    ((where, words),) = wrong(PROCESS, "received", body=f"Dag {{{name}}}, uw {{kenmerk}}")
    assert where == "body"
    assert words.startswith(f"{{{name}}} kan de brief niet invullen. Bedoelt u {{{meant}")
    assert any(words.endswith(f" Bedoelt u {{{known}}}?") for known in placeholders_of(PROCESS, "received"))


@pytest.mark.parametrize("typed", ["{aanhef", "aanhef}", "{{aanhef}}", "Dag {aanhef} {", "}{"])
def test_a_lonely_brace_is_refused(typed):
    assert [where for where, _words in wrong(PROCESS, "received", body=typed)] == ["body"]


@pytest.mark.parametrize("name", KEPT)
def test_what_somebody_wrote_or_needs_stays_in_the_text(name):
    standard = f"Dag {{{name}}}"
    filled = {"received": ("conceptlink", "dagen", "inloggen")}
    process = replace(PROCESS, placeholders=filled, facts=lambda case: ())
    ((field, words),) = wrong(process, "received", body="Dag", standard=standard)
    assert (field, f"Laat {{{name}}} in de tekst staan" in words) == ("body", True)
    assert wrong(process, "received", body=f"Iets anders {{{name}}}", standard=standard) == []


@pytest.mark.parametrize("process", registry.all_processes(), ids=lambda process: process.kind)
def test_nothing_of_a_person_and_no_link_can_stand_in_a_subject(process):
    found = {
        key: {
            name for name in placeholders_of(process, key) if not wrong(process, key, subject=f"{{{name}}}")
        }
        for key in ("received", OWN)
    }
    everywhere = {"kenmerk", "stichting", "antwoord_voor"}
    assert found == {"received": everywhere, OWN: everywhere | {"onderwerp"}}


@pytest.mark.parametrize("name", ["aanhef", "naam", "statuslink", "bericht"])
def test_what_cannot_stand_in_a_subject_is_said_with_what_can(name):
    """Nobody is led to a placeholder that is refused as well."""
    ((field, words),) = wrong(PROCESS, "received", subject=f"{{{name}}} {{kenmerk}} {{{name}}}")
    assert (field, words) == (
        "subject",
        f"{{{name}}} kan niet in een onderwerp staan: anderen kunnen het op een telefoon zien. "
        "Alleen deze kunnen daar staan: {kenmerk}, {stichting}, {antwoord_voor}.",
    )


def test_a_typing_error_in_a_subject_is_told_with_what_was_meant():
    ((field, words),) = wrong(PROCESS, "received", subject="Over {kenmrk}")
    assert (field, words.endswith("Bedoelt u {kenmerk}?")) == ("subject", True)


def test_what_only_some_letters_can_fill_in():
    """What one move fills in stands in its letter alone: in any other, its place would stay empty."""
    beyond = {
        (process.kind, key): sorted(set(placeholders_of(process, key)) - set(EVERYWHERE))
        for process in registry.all_processes()
        for key in letter_keys(process)
    }
    about = {each for each in beyond if each[0] in ("course-enrolment", "mentor-intake")}
    assert {place: names for place, names in beyond.items() if names} == {
        **{place: ["details", "onderwerp"] if place[1] == OWN else ["details"] for place in about},
        ("contact-question", "apply"): ["conceptlink", "dagen"],
        ("contact-question", "draft"): ["conceptlink", "dagen"],
        ("contact-question", OWN): ["onderwerp"],
        ("volunteer-application", "accepted"): ["inloggen"],
        ("volunteer-application", "basic_course"): ["inloggen"],
        ("volunteer-application", "draft"): ["conceptlink", "dagen"],
        ("volunteer-application", OWN): ["onderwerp"],
    }


def test_every_placeholder_there_is_is_filled_in_and_there_are_no_others(case):
    values = letter_values(PROCESS, case)
    assert set(values) == set(PLACEHOLDERS)
    everything = "".join(f"[{{{name}}}]" for name in PLACEHOLDERS)
    assert fill(everything, values) == "".join(f"[{values[name]}]" for name in PLACEHOLDERS)


SIGNING = [
    (process, key)
    for process in registry.all_processes()
    for key in letter_keys(process)
    if "{coordinator}" in default_words(process.folder, key).body
]


@pytest.mark.parametrize(
    ("process", "key"), SIGNING, ids=[f"{process.kind}/{key}" for process, key in SIGNING]
)
def test_a_letter_of_a_case_that_nobody_has_is_signed_by_the_foundation(case, coordinator, process, key):
    """In the plain text and in the HTML; of a case that somebody has, with their name above the foundation."""
    for owner, signed in (
        (None, ["de coördinatoren van Stichting Hier"]),
        (coordinator, [coordinator.full_name, "Stichting Hier"]),
    ):
        case.owner = owner
        values = letter_values(PROCESS, case) | {"bericht": "Dag."}
        written = write_out(default_words(process.folder, key), values, case.foundation)
        assert written.text.rstrip().split("\n\n")[-1].splitlines() == ["Met vriendelijke groet,", *signed]
        assert "<br>".join(["Met vriendelijke groet,", *signed]) in written.html


def test_words_of_ones_own_keep_the_foundation_where_it_stands_by_itself(case):
    words = Words("Dag", "{stichting} schrijft u.\n\n{coordinator}, {stichting}")
    text = write_out(words, letter_values(PROCESS, case), case.foundation).text
    assert text == "Stichting Hier schrijft u.\n\nde coördinatoren van Stichting Hier, Stichting Hier"


def test_filling_in_is_one_pass():
    values = {"aanhef": "{kenmerk}", "kenmerk": "{aanhef}"}
    assert fill("{aanhef} {kenmerk} {onbekend} {", values) == "{kenmerk} {aanhef} {onbekend} {"


@pytest.mark.parametrize("typed", [typed for typed in TYPED if "<" not in typed])
def test_what_an_applicant_is_called_arrives_as_typed(here, typed):
    case = cases.application(here, salutation="geen", first_name=typed, name_prefix=None, last_name=typed)
    mail = mail_of(case, "received")
    assert mail.text.splitlines()[0] == f"Beste {typed} {typed},"
    assert mail.text.count(case.reference) == 1, "the reference stands once, and no name turned into it"
    assert read(mail.html)[0] == f"Beste {typed} {typed},"


@pytest.mark.parametrize("typed", TYPED)
def test_what_a_coordinator_writes_arrives_as_typed(case, staff, typed):
    perform(case.pk, "invite", actor=staff, data={"message": typed})
    mail = mail_of(case, "interview")
    assert f"\n\n{typed}\n\n" in mail.text
    assert typed in read(mail.html)


# Empty messages


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("message", ["", "   ", "\n\n"])
def test_a_message_that_was_not_written_leaves_no_hole(case, staff, here, line_end, message):
    write("interview", body=line_end.join(["Dag,", "", "{bericht}", "", "Groet"]), foundation=here)
    perform(case.pk, "invite", actor=staff, data={"message": message})
    assert mail_of(case, "interview").text == "Dag,\n\nGroet"


@pytest.mark.parametrize("key", ["interview", "screening", "basic_course", "accepted", "reopened", "arrived"])
def test_no_default_letter_has_a_hole_without_a_message(case, key):
    OutgoingMail.objects.all().delete()
    send_letter(PROCESS, key, case)
    text = mail_of(case, key).text
    assert "\n\n\n" not in text
    assert "{" not in text


def test_a_message_keeps_its_own_lines(case, staff):
    perform(case.pk, "ask", actor=staff, data={"question": "Eerste.\r\n\r\nTweede.\rDerde."})
    assert "\n\nEerste.\n\nTweede.\nDerde.\n\n" in mail_of(case, "question").text


# Subjects


@pytest.mark.parametrize(
    "name", ["Hier\nBcc: iedereen@example.nl", "Hier\r\nX: y", "Hier\x85X: y", "Hier\u2028X: y", "Hier\x9bX"]
)
def test_no_name_can_smuggle_a_header_into_a_subject(case, here, name):
    """A foundation with such a letter in its name is refused by the form; here it got in some other way."""
    write("received", subject="Van {stichting}", foundation=here)
    case.foundation.name = name
    OutgoingMail.objects.all().delete()
    send_letter(PROCESS, "received", case)
    subject = mail_of(case, "received").subject
    assert subject.startswith("Van Hier")
    assert subject.isprintable()


# To whom


def test_without_an_address_there_is_no_mail(case, staff):
    case.answers = {name: value for name, value in case.answers.items() if name != "email"}
    case.save()
    OutgoingMail.objects.all().delete()
    perform(case.pk, "invite", actor=staff, data={"message": "Dag"})
    add_note(case_id=case.pk, author=staff.user, body="Gedeeld", shared=True)
    assert OutgoingMail.objects.count() == 0
    case.refresh_from_db()
    assert case.state == "interview"


def test_a_shared_note_is_mailed_and_an_internal_one_is_not(case, coordinator):
    OutgoingMail.objects.all().delete()
    add_note(case_id=case.pk, author=coordinator, body="Alleen voor ons")
    assert OutgoingMail.objects.count() == 0
    add_note(case_id=case.pk, author=coordinator, body="Voor {aanhef}", shared=True)
    assert "\n\nVoor {aanhef}\n\n" in mail_of(case, "message").text


@pytest.mark.parametrize(
    ("answers", "begins"),
    [
        (
            {"salutation": "mevrouw", "name_prefix": "van den", "last_name": "Heuvel"},
            "Beste mevrouw Van den Heuvel",
        ),
        ({"salutation": "heer", "last_name": "Kuiper"}, "Beste meneer Kuiper"),
        (
            {"salutation": "geen", "first_name": "Sam", "name_prefix": "de", "last_name": "Wit"},
            "Beste Sam de Wit",
        ),
        ({"first_name": "Sam"}, "Beste Sam"),
        ({}, "Beste lezer"),
    ],
)
def test_how_a_letter_begins(answers, begins):
    assert opening(answers) == begins


def test_how_to_reach_a_foundation_and_else_the_national_office(here, there):
    office = national_office()
    for phone, email, says in (
        ("", "", ""),
        ("030 1", "", "Bel 030 1."),
        ("030 1", "post@landelijk.example.nl", "Bel 030 1 of mail post@landelijk.example.nl."),
    ):
        office.phone, office.email = phone, email
        office.save()
        assert how_to_reach(there) == how_to_reach(None) == how_to_reach(office) == says
    assert how_to_reach(here) == "Bel 070 123 4567 of mail post@hier.example.nl."
    there.email = "post@daar.example.nl"
    assert how_to_reach(there) == "Mail post@daar.example.nl."
