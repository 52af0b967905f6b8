"""What public pages never do, and what they weigh."""

import gzip

import pytest
from playwright.sync_api import Response

from tests.browser.conftest import Visitor
from tests.browser.walks import APPLY, KINDS
from workflows.models import Case

pytestmark = pytest.mark.browser

REGIONS = ("/regios/", "/regios/haag-en-rijn/")
PUBLIC = ("/", "/mentor-worden/", APPLY, "/contact/", "/privacy/", "/zoeken/?q=mentor", *REGIONS, *KINDS)
BUDGET = 60 * 1024
TEXT = ("text/html", "text/css", "text/javascript", "application/javascript", "font/")


def weigh(response: Response) -> int:
    """Bytes as they travel. The server of the tests sends static files as they are; the real one compresses them."""
    if response.headers.get("content-encoding"):
        return response.request.sizes()["responseBodySize"]
    return len(gzip.compress(response.body()))


@pytest.fixture
def status_page(site: str) -> str:
    case = Case.objects.filter(kind="volunteer-application", paused_on__isnull=False).first()
    return f"/status/{case.status_token}/"


def answers_to(visitor: Visitor, path: str) -> list[Response]:
    """The answers that a visit to one page brings, the page itself first."""
    answers: list[Response] = []
    visitor.page.on("response", lambda answer: answers.append(answer))
    visitor.visit(path)
    visitor.page.wait_for_load_state("networkidle")
    return answers


def test_public_pages_are_light_set_no_cookie_and_ask_no_other_host(newcomer, status_page):
    """That no other host is asked and nothing is refused, every visitor watches (`newcomer`)."""
    for path in (*PUBLIC, status_page):
        visitor = newcomer()
        answers = answers_to(visitor, path)
        assert answers[0].headers["content-encoding"] == "gzip", path
        assert "Cookie" not in answers[0].headers.get("vary", ""), path
        assert [each.url for each in answers if "set-cookie" in each.headers] == []
        assert visitor.context.cookies() == []
        assert visitor.page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
        weighed = [each for each in answers if each.headers["content-type"].startswith(TEXT)]
        assert len(weighed) >= 3, path
        assert sum(weigh(each) for each in weighed) < BUDGET, path
