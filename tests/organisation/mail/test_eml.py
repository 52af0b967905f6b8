"""Without a mail server each message is a file."""

from email import message_from_bytes
from email.policy import default

import pytest

from organisation.mail import delivery, eml

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(settings, tmp_path):
    settings.VAR_DIR = tmp_path
    settings.MAIL_TRANSPORT = "organisation.mail.eml.EmlBackend"
    return tmp_path / "mail"


def test_one_file_a_message(write, folder):
    mails = [write(subject="Dag Özgür 🙂"), write()]
    assert delivery.deliver_due(seconds=10) == 2
    files = sorted(folder.iterdir())
    assert [file.suffix for file in files] == [".eml", ".eml"]
    messages = [message_from_bytes(file.read_bytes(), policy=default) for file in files]
    assert [message["Message-ID"] for message in messages] == [mail.message_id for mail in mails]
    assert messages[0]["Subject"] == "Dag Özgür 🙂"


def test_only_the_owner_reads_it(write, folder):
    write()
    delivery.deliver_due(seconds=10)
    (file,) = folder.iterdir()
    assert (folder.stat().st_mode & 0o777, file.stat().st_mode & 0o777) == (0o700, 0o600)


def test_a_write_that_breaks_off_leaves_no_eml_and_the_mail_waits(write, folder, monkeypatch):
    def full(descriptor):
        raise OSError("No space left on device")

    monkeypatch.setattr(eml.os, "fsync", full)
    mail = write()
    delivery.deliver_due(seconds=10)
    mail.refresh_from_db()
    assert (mail.state, mail.failure) == ("queued", "temporary")
    assert list(folder.glob("*.eml")) == []
