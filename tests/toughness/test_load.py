"""Many submissions at once, and many of them twice: one case each, and no failure."""

from __future__ import annotations

import json
import os
import uuid
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.toughness.served import MailServer, Served, eventually
from tests.toughness.test_kills import REFERENCE, assert_there_once
from tests.toughness.visiting import JSON_ANSWERS, Answer, Visitor
from workflows.demo import texts
from workflows.engine import registry
from workflows.selectors.pages import notice_version

pytestmark = [pytest.mark.redis, pytest.mark.prove]
SUBMISSIONS, CONNECTIONS = (500, 25) if os.environ.get("PROVE") else (60, 12)
ADDRESS = "/api/v1/forms/volunteer-application/submissions"


def test_submissions_that_come_twice_make_one_case(platform: Served, mail: MailServer) -> None:
    first = [(Visitor(platform.port), str(uuid.uuid4())) for _each in range(SUBMISSIONS * 2 // 3)]
    again = first[: SUBMISSIONS - len(first)]
    # A repetition comes right after the first, so that both are often under way at once.
    queue = [each for pair in zip(again, again, strict=True) for each in pair] + first[len(again) :]
    with ThreadPoolExecutor(CONNECTIONS) as pool:
        answers = list(pool.map(lambda each: submit(*each), queue))
    assert len(answers) == SUBMISSIONS
    assert Counter(answer.status for answer in answers) == {201: SUBMISSIONS}
    receipts: dict[str, set[str]] = {}
    for (_visitor, key), answer in zip(queue, answers, strict=True):
        receipts.setdefault(key, set()).add(answer.text)
    assert len(receipts) == len(first)
    assert all(len(texts) == 1 for texts in receipts.values()), "the same key gets the same answer"
    references = [json.loads(text)["reference"] for texts in receipts.values() for text in texts]
    assert len(set(references)) == len(first)
    cases = "SELECT count(*), count(DISTINCT link_key) FROM workflows_case WHERE reference = ANY(%s)"
    assert platform.ask(cases, references) == [(len(first), len(first))]
    assert platform.ask(
        "SELECT count(*), count(DISTINCT case_id) FROM workflows_event e JOIN workflows_case c ON c.id = e.case_id"
        " WHERE reference = ANY(%s)",
        references,
    ) == [(len(first), len(first))]
    made = [visitor.email for visitor, _key in first]
    eventually(lambda: all(mail.to(email) for email in made), within=300)
    assert {len(mail.to(email)) for email in made} == {1}


def submit(visitor: Visitor, key: str) -> Answer:
    # The version of the privacy notice holds its words, which the demo content brings.
    version = notice_version(registry.get("volunteer-application"), texts.APPLY["before_sending"])
    body = {"form_version": 1, "privacy_version": version, "answers": JSON_ANSWERS | {"email": visitor.email}}
    return visitor.post_json(ADDRESS, body, **{"Idempotency-Key": key})


def test_a_button_pressed_twice_sends_once(platform: Served) -> None:
    visitors = [Visitor(platform.port) for _each in range(4)]
    checks = [visitor.fill_in() for visitor in visitors]
    with ThreadPoolExecutor(len(visitors) * 2) as pool:
        presses = [
            (visitor, check) for visitor, check in zip(visitors, checks, strict=True) for _press in range(2)
        ]
        answers = list(pool.map(lambda press: press[0].send(press[1]), presses))
    assert {answer.status for answer in answers} == {303}
    for number, visitor in enumerate(visitors):
        one, other = answers[number * 2 : number * 2 + 2]
        assert one.location == other.location
        page = visitor.confirmation(one.location)
        assert REFERENCE.search(page.text)[0] == assert_there_once(platform, page)
