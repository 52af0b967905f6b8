"""Two workers and one mail, in real parallel transactions, with a control in which the race happens."""

import contextlib
import threading

import pytest
from django.db import connection, transaction
from django.db.models import QuerySet

from organisation.mail import delivery
from organisation.mail.models import OutgoingMail

pytestmark = pytest.mark.django_db(transaction=True)


class Meeting:
    """Holds each worker between reading the row and claiming it, until the other is there too or has given up."""

    def __init__(self, monkeypatch):
        self.barrier = threading.Barrier(2, timeout=20)
        save = OutgoingMail.save

        def meet_then_save(mail, **kwargs):
            if kwargs.get("update_fields") and threading.current_thread() is not threading.main_thread():
                with contextlib.suppress(threading.BrokenBarrierError):
                    self.barrier.wait()
            save(mail, **kwargs)

        monkeypatch.setattr(OutgoingMail, "save", meet_then_save)

    def deliver_twice(self, mail_id):
        sent, errors = [], []

        def work():
            try:
                sent.append(delivery.deliver(mail_id))
            except BaseException as error:
                errors.append(error)
            finally:
                self.barrier.abort()
                connection.close()

        workers = [threading.Thread(target=work) for _ in range(2)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join(timeout=30)
        assert errors == []
        return sorted(sent)


def test_two_workers_send_a_mail_once(write, arrived, monkeypatch):
    mail = write(carries_key=False)
    assert Meeting(monkeypatch).deliver_twice(mail.pk) == [False, True]
    mail.refresh_from_db()
    assert (len(arrived), mail.state, mail.attempts) == (1, "sent", 1)


def test_control_without_the_lock_it_goes_out_twice(write, arrived, monkeypatch):
    monkeypatch.setattr(QuerySet, "select_for_update", lambda queryset, **kwargs: queryset)
    mail = write(carries_key=False)
    Meeting(monkeypatch).deliver_twice(mail.pk)
    assert len(arrived) == 2


@contextlib.contextmanager
def impatient():
    """Whoever waits for a lock here gets an error instead."""
    with connection.cursor() as cursor:
        cursor.execute("SET lock_timeout = '500ms'")
        yield
        cursor.execute("RESET lock_timeout")


def test_a_second_worker_takes_the_next_mail_and_does_not_wait(write, arrived, monkeypatch):
    first, second = write(), write()
    taken = []
    with_lock = threading.Event()
    done = threading.Event()

    def hold_the_first():
        with transaction.atomic():
            taken.append(delivery._claim(delivery.due()).pk)
            with_lock.set()
            done.wait(20)
        connection.close()

    holder = threading.Thread(target=hold_the_first)
    holder.start()
    assert with_lock.wait(20)
    try:
        with impatient():
            assert delivery.deliver_due(seconds=5) == 1
    finally:
        done.set()
        holder.join(20)
    assert taken == [first.pk]
    assert [message.extra_headers["Message-ID"] for message in arrived] == [second.message_id]
