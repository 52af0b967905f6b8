"""What is asked of the platform: each kind of request with the cases, drafts and log-ins that it needs."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from urllib.parse import urlencode

from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.test import Client

from home import demo as home_demo
from organisation.demo import foundations as demo_foundations
from organisation.foundations.models import Foundation
from organisation.people.models import Role, User
from organisation.people.services import memberships, tokens
from tests.bench import crowd, wsgi
from tests.factories import cases as made
from workflows.demo import pages
from workflows.models import Case
from workflows.selectors.pages import form_page, notice_version
from workflows.services import drafts

FORM = "/mentor-worden/aanmelden/"
API = "/api/v1"
HOME = "haag-en-rijn"
WEBSITE = (
    ("home", "/"),
    ("entrance", "/voor-gemeenten/"),
    ("information page", "/mentorschap/"),
    ("questions", "/mentorschap/veelgestelde-vragen/"),
    ("list of articles", "/nieuws/"),
    ("article", "/verhalen/koffie-zonder-haast/"),
    ("agenda", "/agenda/"),
    ("regions", "/regios/"),
    ("page of a foundation", "/regios/haag-en-rijn/"),
)
TOLD = (
    ("JSON: a page", "/api/v2/pages/find/?html_path=/mentorschap/"),
    ("JSON: a list of 20", "/api/v2/pages/?limit=20"),
)
KEY = {"Authorization": "of their own"}
_numbers = count(1)


@dataclass(frozen=True, slots=True)
class Request:
    method: str
    path: str
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    status: int = 200


@dataclass(frozen=True, slots=True)
class Kind:
    """One line of the table. `make` prepares the next request; `times` is how often it is asked."""

    title: str
    make: Callable[[], Request]
    goal: float | None = None
    times: int = 100


BARE = Kind("bare Django view", lambda: Request("GET", wsgi.BARE), times=150)


class Somebody:
    """Somebody with a session and a token; staff with a second factor too."""

    def __init__(self, name: str, *, foundation: Foundation | None, role: str = Role.COORDINATOR) -> None:
        self.user = User.objects.create_user(
            email=f"{name}@example.nl",
            first_name=name.title(),
            last_name="Jansen",
            is_superuser=foundation is None,
        )
        if foundation:
            memberships.grant(user=self.user, foundation=foundation, role=role)
        if role != Role.MENTOR:
            TOTP.activate(self.user, generate_totp_secret())
        self._token = tokens.create(user=self.user, name="bench")
        self.log_in()

    def log_in(self) -> None:
        """Begin a session, in which nothing was said that no page has shown yet."""
        client = Client()
        client.force_login(self.user)
        self._cookie = f"sessionid={client.cookies['sessionid'].value}; csrftoken={'c' * 32}"

    def page(self, path: str) -> Request:
        return Request("GET", path, headers={"Cookie": self._cookie})

    def post(self, path: str, *, status: int = 302, **fields: str) -> Request:
        fields["csrfmiddlewaretoken"] = "c" * 32
        form = _form(path, fields, status=status)
        form.headers["Cookie"] = self._cookie
        return form

    def get(self, path: str) -> Request:
        return Request("GET", API + path, headers={"Authorization": f"Bearer {self._token}"})

    def send(self, path: str, body: dict[str, object]) -> Request:
        request = _json(API + path, body, status=200)
        request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class World:
    """The pages, people and the first thousand cases."""

    def __init__(self) -> None:
        demo_foundations.load()
        pages.load(home_demo.load())
        self.foundation = Foundation.objects.get(slug=HOME)
        page = form_page(made.KIND)
        self.privacy_version = notice_version(
            made.registry.get(made.KIND), page.before_sending if page else ""
        )
        self.coordinator = Somebody("annemiek", foundation=self.foundation)
        self.superuser = Somebody("marieke", foundation=None)
        crowd.add_cases(1000, seed=1)
        self.case = made.application(self.foundation)

    def visitors(self) -> Iterator[Kind]:
        """A form without an account, and its page."""
        started = drafts.start(process=made.registry.get(made.KIND), answers=made.answers(self.foundation))
        step = f"{FORM}{started.draft_token}/over-u/"
        status = self.case.status_token
        person = {
            name: str(made.ANSWERS[name]) for name in ("salutation", "first_name", "last_name", "birth_year")
        }
        home = {
            "municipality": made.answers(self.foundation)["municipality"],
            "postcode": "2511 CV",
            "shown": "",
        }
        yield Kind("form: first step, with 342 municipalities", lambda: Request("GET", FORM))
        yield Kind("form: first step sent, a draft begins", lambda: _form(FORM, home, status=303))
        yield Kind("form: a further step", lambda: Request("GET", step))
        yield Kind("form: a further step sent", lambda: _form(step, person, status=303))
        yield Kind("form: submission with its mail", self._last_step, goal=20)
        yield Kind("JSON: submission with its mail", self._submission, goal=20)
        yield Kind("status page", lambda: Request("GET", f"/status/{status}/"))
        yield Kind("JSON: status", lambda: Request("GET", f"{API}/status/{status}"))

    def website(self) -> Iterator[Kind]:
        """A page of each kind: as it is kept, for who has it already, and drawn anew."""
        for kinds, goal in ((WEBSITE, 25), (TOLD, 40)):
            for title, path in kinds:
                # Who brings a key of their own is not answered from what is kept.
                yield Kind(f"{title}, drawn", lambda path=path: Request("GET", path, headers=KEY), goal)
                yield Kind(f"{title}, kept", lambda path=path: Request("GET", path), goal=1.3, times=400)
        tag = Client(HTTP_HOST="127.0.0.1").get("/").headers["ETag"]
        known = {"If-None-Match": tag}
        yield Kind("home, known already (304)", lambda: Request("GET", "/", b"", known, 304), 1.3, times=400)

    def search(self) -> Iterator[Kind]:
        """The search of the website, without an account."""
        yield Kind("search: a rare word", lambda: Request("GET", "/zoeken/?q=wilsonbekwaam"), goal=12)
        yield Kind("search: a word on most pages", lambda: Request("GET", "/zoeken/?q=mentor"), goal=15)

    def staff(self) -> Iterator[Kind]:
        """What a coordinator does with one case."""
        case, who = self.case.reference, self.coordinator
        yield Kind("Wagtail's own page, for comparison", lambda: who.page("/admin/account/"))
        yield Kind("desk: a case", lambda: who.page(f"/admin/dossiers/{case}/"))
        yield Kind("desk: a move with its letter", self._move, goal=20)
        yield Kind("JSON: a case", lambda: who.get(f"/cases/{case}"))
        yield Kind("JSON: a move with its letter", self._json_move, goal=20)

    def lists(self) -> Iterator[Kind]:
        """The same lists, whatever the number of cases."""
        for who, name in ((self.coordinator, "coordinator"), (self.superuser, "superuser")):
            for words, text, goal in (
                ("", "", 30),
                (", rare word", crowd.RARE, 60),
                (", common word", "noor", 60),
            ):
                yield Kind(f"desk: list, {name}{words}", _page(who, f"/admin/dossiers/alle/?q={text}"), goal)
            for words, text, goal in (
                ("", "", 30),
                (", rare word", crowd.RARE, 60),
                (", common word", "noor", 60),
            ):
                yield Kind(f"JSON: list, {name}{words}", _get(who, f"/cases?q={text}"), goal)
        yield Kind("desk: today, coordinator", _page(self.coordinator, "/admin/dossiers/"), times=100)

    def _last_step(self) -> Request:
        answers = made.answers(self.foundation, email=_address())
        case = drafts.start(process=made.registry.get(made.KIND), answers=answers)
        return _form(f"{FORM}{case.draft_token}/controle/", {"privacy": "on", "go": "next"}, status=303)

    def _submission(self) -> Request:
        answers = made.answers(self.foundation, email=_address())
        body = {"form_version": 1, "answers": answers, "privacy_version": self.privacy_version}
        request = _json(f"{API}/forms/{made.KIND}/submissions", body, status=201)
        request.headers["Idempotency-Key"] = f"key-{next(_numbers)}"
        return request

    def _fresh(self) -> Case:
        return made.application(self.foundation, email=_address())

    def _move(self) -> Request:
        """Each in a session of its own: a browser shows the page after it, and what that says is not said again."""
        case = self._fresh()
        self.coordinator.log_in()
        path = f"/admin/dossiers/{case.reference}/invite/"
        return self.coordinator.post(path, expected_version=str(case.version), message="Welkom.", comment="")

    def _json_move(self) -> Request:
        case = self._fresh()
        body = {"expected_version": case.version, "data": {"message": "Welkom."}}
        return self.coordinator.send(f"/cases/{case.reference}/moves/invite", body)


def _page(who: Somebody, path: str) -> Callable[[], Request]:
    return lambda: who.page(path)


def _get(who: Somebody, path: str) -> Callable[[], Request]:
    return lambda: who.get(path)


def _address() -> str:
    return f"iemand{next(_numbers)}@example.nl"


def _visitor() -> dict[str, str]:
    """Each request comes from another visitor, so that the limits count and refuse nobody."""
    number = next(_numbers)
    return {"X-Forwarded-For": f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"}


def _form(path: str, fields: dict[str, str], *, status: int) -> Request:
    headers = _visitor() | {"Content-Type": "application/x-www-form-urlencoded"}
    return Request("POST", path, urlencode(fields).encode(), headers, status)


def _json(path: str, body: dict[str, object], *, status: int) -> Request:
    return Request(
        "POST", path, json.dumps(body).encode(), _visitor() | {"Content-Type": "application/json"}, status
    )
