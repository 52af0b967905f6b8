"""What docs/api.md tells about content can be pasted into a shell: each command of that section is carried out here."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest
from django.conf import settings
from django.http import HttpResponse

from organisation.foundations.selectors import national_office
from organisation.people.models import Role
from organisation.people.services import memberships, tokens
from tests.factories import cases

SECTION = "## Content as JSON"
SERVER = "http://127.0.0.1:8000"
PICKED = re.compile(r'pick "(.+?)"')


def commands() -> list[str]:
    text = (Path(settings.BASE_DIR) / "docs" / "api.md").read_text()
    section = text.split(SECTION)[1].split("\n## ")[0]
    script = "\n".join(re.findall(r"```sh\n(.*?)```", section, re.DOTALL))
    return re.findall(r"^(?:curl|[A-Z_]+=)(?:'[^']*'|\"[^\"]*\"|[^'\"\n])*", script, re.MULTILINE)


class Shell:
    """As much of a shell as the examples need: variables, `curl`, `pick` and `tee`."""

    def __init__(self, client, token: str) -> None:
        self.client, self.token = client, token
        self.variables: dict[str, str] = {}
        self.kept: HttpResponse | None = None
        self.answers: list[tuple[str, str, int]] = []

    def run(self, command: str) -> None:
        name, is_set, value = command.partition("=")
        if is_set and re.fullmatch(r"[A-Z_]+", name):
            self.variables[name] = self.value(value)
        else:
            self.curl(command)

    def value(self, words: str) -> str:
        if words.startswith("$(curl"):
            return str(self.pick(words, self.curl(words[2:-1].partition(" | ")[0])))
        if words.startswith("$(pick"):
            return str(self.pick(words, self.kept))
        return re.sub(r"\$\(.*api_token.*\)", self.token, words).strip('"')

    def pick(self, words: str, answer: HttpResponse) -> object:
        value = answer.json()
        for key in re.findall(r"\['(\w+)'\]", PICKED.search(words)[1]):
            value = value[key]
        return value

    def curl(self, command: str) -> HttpResponse:
        command, _pipe, after = command.partition(" | ")
        filled = re.sub(r"\$([A-Z_]+)", lambda found: self.variables[found[1]], command)
        _curl, *words = shlex.split(filled)
        headers, method, body, address = {}, "", "", ""
        words = iter(words)
        for word in words:
            if word == "-H":
                header, _colon, value = next(words).partition(": ")
                headers[header] = value
            elif word == "-X":
                method = next(words)
            elif word == "-d":
                body = next(words)
            elif word != "-s":
                address = word.removeprefix(SERVER)
        method = method or ("POST" if body else "GET")
        answer = self.client.generic(method, address, body, headers.pop("Content-Type", ""), headers=headers)
        self.answers.append((method, address, answer.status_code))
        if after.startswith("tee"):
            self.kept = answer
        return answer


@pytest.mark.django_db
def test_every_example_about_content_works(client, website):
    editor = cases.person("redactie")
    memberships.grant(user=editor, foundation=national_office(), role=Role.EDITOR)
    shell = Shell(client, tokens.create(user=editor, name="test"))
    for command in commands():
        shell.run(command)
    assert len(shell.answers) == 16
    assert [each for each in shell.answers if each[2] not in (200, 201, 204)] == []
    assert [method for method, _address, _status in shell.answers if method != "GET"] == [
        "POST",
        "PATCH",
        "DELETE",
    ]
    assert json.loads(shell.kept.content)["title"] == "Een nieuwe pagina"
