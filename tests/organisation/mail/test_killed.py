"""A worker that is killed with SIGKILL, for real, before and after the message has left."""

import os
import signal
from email import message_from_bytes

import pytest
from django.db.models import F

from organisation.mail import delivery, tasks
from organisation.mail.delivery import STUCK_AFTER
from organisation.mail.eml import EmlBackend
from organisation.mail.models import OutgoingMail
from tests.factories.processes import forked

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),
]


class Stuck(EmlBackend):
    """Says that it has come so far, and then waits for ever."""

    ready: int
    sends_first: bool

    def send_messages(self, messages):
        if self.sends_first:
            super().send_messages(messages)
        os.write(self.ready, b".")
        signal.pause()


def kill_while_sending(mail_id):
    """Deliver in a process of its own and kill that in the middle."""
    told, Stuck.ready = os.pipe()
    worker = forked(lambda: delivery.deliver(mail_id))
    os.close(Stuck.ready)
    assert os.read(told, 1) == b"."
    os.close(told)
    os.kill(worker, signal.SIGKILL)
    assert os.WIFSIGNALED(os.waitpid(worker, 0)[1])


@pytest.mark.parametrize(("sends_first", "copies"), [(False, 1), (True, 2)], ids=["before", "after"])
def test_a_killed_worker_loses_nothing_and_repeats_once_at_most(
    write, settings, tmp_path, monkeypatch, sends_first, copies
):
    settings.VAR_DIR = tmp_path
    settings.MAIL_TRANSPORT = f"{__name__}.Stuck"
    monkeypatch.setattr(Stuck, "sends_first", sends_first, raising=False)
    mail = write()
    kill_while_sending(mail.pk)
    mail.refresh_from_db()
    assert (mail.state, mail.attempts) == ("sending", 1)

    settings.MAIL_TRANSPORT = "organisation.mail.eml.EmlBackend"
    tasks.sweep()
    mail.refresh_from_db()
    assert mail.state == "sending", "nobody knows yet that the worker is dead"

    OutgoingMail.objects.update(next_attempt_at=F("next_attempt_at") - STUCK_AFTER)
    tasks.sweep()
    tasks.sweep()
    mail.refresh_from_db()
    assert (mail.state, mail.attempts) == ("sent", 2)
    messages = [message_from_bytes(file.read_bytes()) for file in (tmp_path / "mail").glob("*.eml")]
    assert [message["Message-ID"] for message in messages] == [mail.message_id] * copies
