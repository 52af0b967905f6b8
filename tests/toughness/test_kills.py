"""Parts are killed with SIGKILL while visitors send their form: nobody's form is lost, doubled or left without its mail."""

from __future__ import annotations

import os
import re
import signal
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.toughness.served import MailServer, Redis, Served, eventually
from tests.toughness.visiting import Answer, Hidden, Visitor

pytestmark = pytest.mark.redis
REFERENCE = re.compile(r"VA-[0-9A-Z]{4}-[0-9A-Z]{4}")
# The letter that a killed worker was sending is due again three minutes later; nobody waits for that here.
TIME_PASSES = """
    UPDATE organisation_outgoingmail SET next_attempt_at = next_attempt_at - interval '3 minutes'
    WHERE state = 'sending' AND attempts = 1
"""


def assert_there_once(platform: Served, page: Answer) -> str:
    """The case of a confirmation: one, sent once, with one letter. Answers its reference."""
    reference = REFERENCE.search(page.text)[0]
    assert platform.ask("SELECT version, state FROM workflows_case WHERE reference = %s", reference) == [
        (1, "submitted")
    ]
    events = (
        "SELECT transition FROM workflows_event JOIN workflows_case c ON c.id = case_id WHERE reference = %s"
    )
    assert platform.ask(events, reference) == [("submit",)]
    letters = "SELECT count(*) FROM organisation_outgoingmail WHERE reference = %s"
    assert platform.ask(letters, reference) == [(1,)]
    return reference


def sent(platform: Served, reference: str) -> list[tuple[str]]:
    """The Message-ID of the letter once its row says that it was sent."""
    sql = "SELECT message_id FROM organisation_outgoingmail WHERE reference = %s AND state = 'sent'"
    return platform.ask(sql, reference)


def test_a_worker_killed_while_it_sends_repeats_the_letter_once_at_most(
    platform: Served, mail: MailServer
) -> None:
    visitor = Visitor(platform.port)
    check = visitor.fill_in()
    mail.hold()
    page, _answers = visitor.send_until_confirmed(check)
    reference = assert_there_once(platform, page)
    assert mail.holding.wait(60), "the letter is with the mail server, and the worker does not know it yet"
    killed = platform.worker()
    os.kill(killed, signal.SIGKILL)
    eventually(lambda: (platform.folder / "run" / "worker.pid").exists() and platform.worker() != killed)
    mail.released.set()
    assert sent(platform, reference) == []

    platform.ask(TIME_PASSES)
    [(message_id,)] = eventually(lambda: sent(platform, reference))
    assert mail.to(visitor.email) == [message_id, message_id]


def test_a_visitor_notices_nothing_of_a_broker_that_is_gone(
    platform: Served, mail: MailServer, redis: Redis
) -> None:
    visitor = Visitor(platform.port)
    check = visitor.fill_in()
    redis.kill()
    try:
        page, answers = visitor.send_until_confirmed(check)
    finally:
        redis.start()
    assert [answer.status for answer in answers] == [303]
    assert answers[0].seconds < 10
    reference = assert_there_once(platform, page)
    [(message_id,)] = eventually(lambda: sent(platform, reference))
    assert mail.to(visitor.email) == [message_id]


def test_without_a_database_the_form_comes_back_to_be_sent_again(platform: Served, mail: MailServer) -> None:
    visitor = Visitor(platform.port)
    check = visitor.fill_in()
    with platform.database_away():
        answer = visitor.send(check)
        assert (answer.status, Hidden(answer.text).address) == (503, check)
        assert "Opnieuw versturen" in answer.text
        again = visitor.post(check, Hidden(answer.text).fields)
        assert again.status == 503
    page, _answers = visitor.send_until_confirmed(check, Hidden(again.text).fields)
    assert_arrived(platform, mail, visitor, page)


def test_a_form_sent_while_the_database_dies_arrives_once(platform: Served, mail: MailServer) -> None:
    visitors = [Visitor(platform.port) for _each in range(4)]
    checks = [visitor.fill_in() for visitor in visitors]
    with ThreadPoolExecutor(len(visitors)) as pool:
        sending = [
            pool.submit(visitor.send_until_confirmed, check)
            for visitor, check in zip(visitors, checks, strict=True)
        ]
        platform.kill_database()
        pages = [each.result()[0] for each in sending]
    for visitor, page in zip(visitors, pages, strict=True):
        assert_arrived(platform, mail, visitor, page)


def assert_arrived(platform: Served, mail: MailServer, visitor: Visitor, page: Answer) -> None:
    """The case is there once, and its letter went out; twice at most, if the database died while it was sent."""
    reference = assert_there_once(platform, page)
    platform.ask(TIME_PASSES)
    [(message_id,)] = eventually(lambda: sent(platform, reference))
    assert mail.to(visitor.email) in ([message_id], [message_id, message_id])
