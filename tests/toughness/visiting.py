"""Visitors of a running platform: browsers without cookies or JavaScript, and programs that send JSON."""

from __future__ import annotations

import http.client
import json
import time
from dataclasses import dataclass
from html.parser import HTMLParser
from itertools import count
from typing import Any
from urllib.parse import urlencode, urlsplit

from tests.toughness.served import FOUND_WITHIN

FORM = "/mentor-worden/aanmelden/"
STEPS = {
    "": {"municipality": "GM0518", "postcode": "2511 CV"},
    "over-u/": {"salutation": "geen", "first_name": "Noor", "last_name": "Heuvel", "birth_year": "1970"},
    "bereikbaar/": {"phone": "06 12345678"},
    "motivatie/": {"motivation": "Ik wil graag naast iemand staan.", "availability": "avond"},
}
JSON_ANSWERS = {
    "salutation": "geen",
    "first_name": "Noor",
    "last_name": "Heuvel",
    "municipality": "GM0518",
    "motivation": "Ik wil graag naast iemand staan.",
}
LAST_BUTTON = {"privacy": "on", "go": "next"}
_numbers = count(1)


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    location: str
    text: str
    seconds: float


class Hidden(HTMLParser):
    """The form that a page asks to send again: where it goes, and what it holds."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.address, self.fields = "", []
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        if tag == "form":
            self.address = given["action"] or ""
        if tag == "input" and given.get("type") == "hidden":
            self.fields.append((given["name"], given["value"]))


class Visitor:
    def __init__(self, port: int) -> None:
        self.port = port
        self.email = f"iemand{next(_numbers)}@example.nl"

    def request(
        self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None
    ) -> Answer:
        began = time.monotonic()
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            text = response.read().decode()
        finally:
            connection.close()
        return Answer(response.status, response.headers.get("Location", ""), text, time.monotonic() - began)

    def get(self, path: str) -> Answer:
        return self.request("GET", path)

    def post(self, path: str, fields: Any) -> Answer:
        return self.request(
            "POST", path, urlencode(fields).encode(), {"Content-Type": "application/x-www-form-urlencoded"}
        )

    def post_json(self, path: str, body: dict[str, Any], **headers: str) -> Answer:
        content = {"Content-Type": "application/json"}
        return self.request("POST", path, json.dumps(body).encode(), headers | content)

    def fill_in(self) -> str:
        """Everything but the last button. Answers the address of the check page."""
        draft = ""
        for step, fields in STEPS.items():
            own = {"email": self.email} if step == "bereikbaar/" else {}
            answer = self.post((draft or FORM) + (step if draft else ""), fields | own | {"go": "next"})
            assert answer.status == 303, answer.text
            draft = draft or FORM + urlsplit(answer.location).path.removeprefix(FORM).split("/")[0] + "/"
        return f"{draft}controle/"

    def send(self, check: str) -> Answer:
        return self.post(check, LAST_BUTTON)

    def send_until_confirmed(self, check: str, fields: Any = LAST_BUTTON) -> tuple[Answer, list[Answer]]:
        """Send, and send again what a page holds for that, until there is a confirmation. Also every answer on the way."""
        answers = [self.post(check, fields)]
        deadline = time.monotonic() + FOUND_WITHIN
        while answers[-1].status != 303:
            assert answers[-1].status == 503, answers[-1].text
            assert time.monotonic() < deadline
            again = Hidden(answers[-1].text)
            answers.append(self.post(again.address, again.fields))
        return self.confirmation(answers[-1].location), answers

    def confirmation(self, location: str) -> Answer:
        """The page that says it arrived, waiting for the database if need be."""
        deadline = time.monotonic() + FOUND_WITHIN
        while (page := self.get(location)).status == 503:
            assert time.monotonic() < deadline
        assert page.status == 200, page.text
        return page
