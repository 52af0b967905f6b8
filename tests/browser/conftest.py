"""Chromium, the platform with its demo content, and people who visit it.

A visitor is a browser context of its own. Whatever a visitor meets that must never happen (an error in the console, a
refusal by the content policy, a request to another host) fails the test when it ends.
"""

import re
import shutil
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
from django.core import mail as outbox
from django.core.mail import EmailMessage
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from organisation.mail import delivery

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]
# A form that is sent with something missing answers 400, and Chromium says so; nothing else may be said.
EXPECTED = re.compile(r"Failed to load resource: the server responded with a status of 400")
PATIENCE = 15_000  # milliseconds; only a page that never comes takes them


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    # Playwright keeps an event loop in this thread, which Django takes for a view that must not wait for a database.
    patch = pytest.MonkeyPatch()
    patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        yield browser
        browser.close()
    patch.undo()


@pytest.fixture
def site(live_server, settings, play_demo) -> str:
    """The address of the platform, with its demo content. Mail arrives in Django's outbox."""
    settings.SITE_URL = live_server.url
    settings.MAIL_TRANSPORT = "django.core.mail.backends.locmem.EmailBackend"
    settings.EMAIL_BACKEND = "organisation.mail.backend.QueueBackend"
    play_demo()
    return live_server.url


class Visitor:
    """Somebody with a browser, and what that browser did."""

    def __init__(self, context: BrowserContext, site: str) -> None:
        self.context, self.site = context, site
        self.hosts: set[str] = set()
        self.complaints: list[str] = []
        context.set_default_timeout(PATIENCE)
        context.on("request", lambda request: self.hosts.add(urlsplit(request.url).netloc))
        context.on("console", self._listen)
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        self.page: Page = context.new_page()

    def _listen(self, message) -> None:
        if message.type in ("error", "warning") and not EXPECTED.match(message.text):
            self.complaints.append(f"{message.text} ({message.page and message.page.url})")

    def visit(self, path: str) -> Page:
        self.page.goto(path if "://" in path else self.site + path)
        return self.page

    def press(self, button: str) -> None:
        """Press the button of a form, by its words, and wait for what comes."""
        with self.page.expect_navigation():
            self.page.get_by_role("main").get_by_role("button", name=button, exact=True).click()

    def follow(self, link: str) -> None:
        with self.page.expect_navigation():
            self.page.get_by_role("main").get_by_role("link", name=link, exact=True).first.click()


@pytest.fixture
def newcomer(chromium: Browser, site: str) -> Iterator[Callable[..., Visitor]]:
    """Makes visitors; options are those of a browser context."""
    visitors: list[Visitor] = []

    def come(**options) -> Visitor:
        options = {"viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce"} | options
        visitor = Visitor(chromium.new_context(locale="nl-NL", **options), site)
        visitors.append(visitor)
        return visitor

    yield come
    for visitor in visitors:
        visitor.context.close()
    assert [complaint for visitor in visitors for complaint in visitor.complaints] == []
    assert {host for visitor in visitors for host in visitor.hosts} <= {urlsplit(site).netloc}


@pytest.fixture
def letters(site: str) -> Callable[[str], list[EmailMessage]]:
    """The mail to one address, oldest first, once everything that waits was delivered."""

    def to(address: str) -> list[EmailMessage]:
        delivery.deliver_due(seconds=PATIENCE / 1000)
        return [message for message in outbox.outbox if message.to == [address]]

    return to


def link_in(message: EmailMessage) -> str:
    """The first address in a letter."""
    return re.search(r"https?://\S+", message.body)[0]
