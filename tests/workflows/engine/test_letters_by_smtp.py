"""A letter as it comes out of the mail server, whatever its reader is called."""

from __future__ import annotations

from collections.abc import Iterator
from email.header import decode_header, make_header

import pytest

from organisation.mail import delivery
from organisation.mail.models import OutgoingMail
from tests.factories import cases
from tests.toughness.served import MailServer
from tests.workflows.engine.test_letters import PROCESS, TYPED, read
from workflows.engine.letters import send_letter
from workflows.models import Letter

pytestmark = pytest.mark.django_db


@pytest.fixture
def server(settings) -> Iterator[MailServer]:
    server = MailServer()
    settings.MAIL_TRANSPORT = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, _colon, port = server.url.removeprefix("smtp://").partition(":")
    settings.EMAIL_PORT = int(port)
    yield server
    server.stop()


@pytest.mark.parametrize("typed", [*TYPED, "*vet*", "https://kwaad.nl", "- streep", "{{aanhef}}{bericht}"])
def test_a_name_arrives_as_it_was_typed(server, here, case, typed):
    Letter.objects.create(
        kind=cases.KIND,
        key="received",
        foundation=here,
        subject="Welkom bij {stichting} ({kenmerk})",
        body="{aanhef},\n\nDag.\n\n{kenmerk}",
    )
    case.answers = case.answers | {
        "salutation": "geen",
        "first_name": typed,
        "name_prefix": "",
        "last_name": "B",
    }
    case.foundation.name = typed
    OutgoingMail.objects.all().delete()
    send_letter(PROCESS, "received", case)
    assert delivery.deliver(OutgoingMail.objects.get().pk)
    (message,) = server.messages
    text, html = (part.get_payload(decode=True).decode() for part in message.get_payload())
    assert [part.get_content_type() for part in message.get_payload()] == ["text/plain", "text/html"]
    subject = str(make_header(decode_header(message["Subject"].replace("\r\n", "").replace("\n", ""))))
    assert subject == f"Welkom bij {typed} ({case.reference})"
    assert text.replace("\r\n", "\n") == f"Beste {typed} B,\n\nDag.\n\n{case.reference}"
    assert read(html) == [f"Beste {typed} B,", "Dag.", case.reference]
