"""A visitor without cookies and without JavaScript."""

from __future__ import annotations

import html
import re
from typing import Any

from django.test import Client

from workflows.engine import registry


class Visitor:
    """A browser that has no cookie, runs no script, and is checked for forgery as strictly as Django can."""

    start = "/mentor-worden/aanmelden/"
    kind = "volunteer-application"

    def __init__(self) -> None:
        self.client = Client(enforce_csrf_checks=True)

    def get(self, url: str) -> Any:
        return self.client.get(url)

    def post(self, url: str, data: dict[str, Any], **headers: str) -> Any:
        return self.client.post(url, data, headers=headers)

    def begin(self, **answers: Any) -> str:
        """Send the first step. Answers the address of the draft."""
        response = self.post(self.start, {**answers, "go": "next"})
        assert response.status_code == 303, errors_in(response)
        return draft_address(response.url)

    def fill_in(self, given: dict[str, Any]) -> str:
        """Send every step. Answers the address of the draft."""
        draft = ""
        for step in registry.get(self.kind).questions.steps:
            own = {name: given[name] for name in step.form.base_fields if name in given}
            response = self.post(f"{draft}{step.key}/" if draft else self.start, own | {"go": "next"})
            assert response.status_code == 303, errors_in(response)
            draft = draft or draft_address(response.url)
        return draft

    def apply(self, given: dict[str, Any]) -> str:
        """Fill in and send. Answers the address of the draft, where the confirmation is now."""
        draft = self.fill_in(given)
        response = self.post(f"{draft}controle/", {"privacy": "on", "go": "next"})
        assert (response.status_code, response.url) == (303, f"{draft}klaar/")
        return draft


def draft_address(url: str) -> str:
    """``…/TOKEN/`` of ``…/TOKEN/STEP/``."""
    return re.sub(r"[^/]+/(\?.*)?$", "", url)


def errors_in(response: Any) -> list[str]:
    """The words of every error on a page."""
    form = (response.context or {}).get("form")
    return [str(message) for messages in form.errors.values() for message in messages] if form else []


def text_of(response: Any) -> str:
    """What a page says, without markup."""
    words = html.unescape(re.sub(r"<[^>]+>", " ", response.content.decode()))
    return re.sub(r"\s+", " ", words)


def values_of(response: Any) -> dict[str, str]:
    """What stands in the text fields and text areas of a page, by name."""
    page = response.content.decode()
    found = {}
    for tag in re.findall(r"<input[^>]*>", page):
        attributes = dict(re.findall(r'([a-z-]+)="([^"]*)"', tag))
        if attributes.get("type") in ("text", "email", "tel"):
            found[attributes["name"]] = html.unescape(attributes.get("value", ""))
    for name, text in re.findall(r'<textarea name="([^"]+)"[^>]*>(.*?)</textarea>', page, re.DOTALL):
        found[name] = html.unescape(text).removeprefix("\n")
    return found
