"""What arrives: exactly what was written, with the headers of a machine that means well."""

from email import message_from_bytes
from email.policy import default
from email.utils import parsedate_to_datetime

import pytest

from organisation.mail import delivery

HOSTILE = """{{ settings.SECRET_KEY }} {% load log %} {% include "base.html" %} %(name)s {name} ${name} <b>&amp;</b>
.
From here on
"""


def arrived_as(arrived):
    return message_from_bytes(arrived[-1].message().as_bytes(), policy=default)


def test_text_with_template_syntax_arrives_as_typed(write, arrived):
    mail = write(subject="{{ subject }} {% now 'Y' %}", text=HOSTILE, html=f"<pre>{HOSTILE}</pre>")
    assert delivery.deliver(mail.pk)
    message = arrived_as(arrived)
    assert message["Subject"] == "{{ subject }} {% now 'Y' %}"
    assert message.get_body(("plain",)).get_content() == HOSTILE
    assert message.get_body(("html",)).get_content().strip() == f"<pre>{HOSTILE}</pre>"


def test_headers(write, arrived, foundation, settings):
    mail = write(foundation=foundation)
    assert delivery.deliver(mail.pk)
    message = arrived_as(arrived)
    assert message["Message-ID"] == mail.message_id
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["From"] == settings.DEFAULT_FROM_EMAIL
    assert message["To"] == "anneke@example.nl"
    assert message["Reply-To"] == "post@haag-en-rijn.example.nl"
    assert parsedate_to_datetime(message["Date"]) == mail.created_at.replace(microsecond=0)


@pytest.mark.parametrize("known", [True, False])
def test_no_reply_address_without_one(write, arrived, foundation, known):
    foundation.email = ""
    foundation.save()
    assert delivery.deliver(write(foundation=foundation if known else None).pk)
    assert "Reply-To" not in arrived_as(arrived)


def test_a_text_alone_is_one_part(write, arrived):
    assert delivery.deliver(write().pk)
    assert arrived_as(arrived).get_content_type() == "text/plain"


def test_text_and_html_are_alternatives(write, arrived):
    assert delivery.deliver(write(html="<p>Dag</p>").pk)
    parts = [part.get_content_type() for part in arrived_as(arrived).walk()]
    assert parts == ["multipart/alternative", "text/plain", "text/html"]
