"""The mail of Django, allauth and Wagtail becomes rows."""

import pytest
from django.core.mail import EmailMessage, EmailMultiAlternatives, send_mail

from organisation.mail import delivery
from organisation.mail.models import OutgoingMail
from organisation.mail.services import BadMail

pytestmark = pytest.mark.django_db


def message(**changes):
    values = {"subject": "Dag", "body": "tekst", "to": ["anneke@example.nl"]}
    return EmailMultiAlternatives(**{**values, **changes})


def test_send_mail_writes_a_row_and_sends_nothing_yet(arrived):
    assert send_mail("Dag", "tekst", None, ["anneke@example.nl"], html_message="<p>tekst</p>") == 1
    row = OutgoingMail.objects.get()
    assert (row.recipient, row.subject, row.text, row.html) == (
        "anneke@example.nl",
        "Dag",
        "tekst",
        "<p>tekst</p>",
    )
    assert (row.kind, row.foundation, row.carries_key) == ("account", None, True)
    assert arrived == []


def test_each_recipient_gets_a_mail_that_names_nobody_else(arrived):
    message(to=["a@example.nl"], cc=["Bea <b@example.nl>"], bcc=["c@example.nl"]).send()
    assert delivery.deliver_due(seconds=10) == 3
    assert [sent.recipients() for sent in arrived] == [["a@example.nl"], ["b@example.nl"], ["c@example.nl"]]


def test_a_message_that_is_only_html_gets_a_text():
    mail = EmailMessage("Dag", "<p>Dag <b>Anneke</b></p>", to=["anneke@example.nl"])
    mail.content_subtype = "html"
    mail.send()
    row = OutgoingMail.objects.get()
    assert (row.text, row.html) == ("Dag Anneke", "<p>Dag <b>Anneke</b></p>")


def test_an_attachment_is_refused_clearly():
    mail = message()
    mail.attach("besluit.txt", "inhoud", "text/plain")
    with pytest.raises(BadMail, match="attachments"):
        mail.send()
    assert OutgoingMail.objects.count() == 0


def test_a_reply_address_and_odd_alternatives_are_refused_clearly():
    with pytest.raises(BadMail, match="reply"):
        message(reply_to=["ander@example.nl"]).send()
    mail = message()
    mail.attach_alternative("BEGIN:VCALENDAR", "text/calendar")
    with pytest.raises(BadMail, match="text/html"):
        mail.send()
    assert OutgoingMail.objects.count() == 0


@pytest.mark.parametrize(
    "bad",
    [
        {"subject": "Dag\nBcc: allen@example.nl"},
        {"to": ["anneke@example.nl\nBcc: allen@example.nl"]},
        {"to": ["Anneke\nBcc: b@example.nl <a@example.nl\n>"]},
    ],
)
def test_a_smuggled_header_is_refused(bad):
    with pytest.raises(BadMail):
        message(**bad).send()
    assert OutgoingMail.objects.count() == 0


def test_one_bad_recipient_leaves_no_half_of_a_message():
    with pytest.raises(BadMail):
        message(to=["a@example.nl", "geen adres"]).send()
    assert OutgoingMail.objects.count() == 0


def test_silent_failures_stay_silent():
    assert message(subject="Dag\n!").send(fail_silently=True) == 0


def test_no_recipient_no_row():
    assert message(to=[]).send() == 0
    assert OutgoingMail.objects.count() == 0
