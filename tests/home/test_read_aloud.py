"""What a page says to those who hear it: its headings, its landmarks and its links, each list read out alone."""

import re
from collections import defaultdict
from itertools import pairwise

import pytest
from bs4 import BeautifulSoup, Tag
from wagtail.models import Page

# More than pages: what was found, and what was not.
ANSWERS = ("/zoeken/?q=mentor", "/zoeken/?q=xqzzy", "/regios/?q=bergen", "/regios/?q=xqzzy", "/bestaat-niet/")
SAYS_NOTHING = {"", "hier", "klik hier", "lees meer", "lees verder", "link", "meer", "verder"}


def words(element: Tag) -> str:
    """What a screen reader calls it."""
    if told := element.get("aria-label"):
        return told
    if by := element.get("aria-labelledby"):
        return words(element.find_parent("html").find(id=by))
    inside = [each["aria-label"] for each in element.find_all(attrs={"aria-label": True})]
    return " ".join([*inside, *element.get_text().split()])


def faults_of_headings(page: BeautifulSoup) -> list[str]:
    headings = page.find_all(re.compile("^h[1-6]$"))
    levels = [int(each.name[1]) for each in headings]
    skipped = [f"h{one} to h{other}" for one, other in pairwise(levels) if other > one + 1]
    first = [] if levels[:1] == [1] and levels.count(1) == 1 else [f"levels {levels}"]
    return [*first, *skipped, *(f"empty {each.name}" for each in headings if not words(each))]


def faults_of_landmarks(page: BeautifulSoup) -> list[str]:
    counts = {name: len(page.find_all(name)) for name in ("header", "main", "footer")}
    wrong = [f"{count} {name}" for name, count in counts.items() if count != 1]
    named = [(each.name, words(each) if _is_named(each) else "") for each in page.find_all(["nav", "aside"])]
    twice = [f"two {name} {called!r}" for name, called in {*named} if named.count((name, called)) > 1]
    return [*wrong, *twice, *(f"{name} without a name" for name, called in named if not called)]


def faults_of_links(page: BeautifulSoup) -> list[str]:
    targets = defaultdict(set)
    for link in page.find_all("a", href=True):
        if link.find_parent(attrs={"aria-hidden": "true"}) is None and link.get("aria-hidden") != "true":
            targets[words(link).lower().rstrip(".")].add(link["href"])
    empty = [f"link {name!r} to {to}" for name, to in targets.items() if name in SAYS_NOTHING]
    return [*empty, *(f"{name!r} leads to {sorted(to)}" for name, to in targets.items() if len(to) > 1)]


def _is_named(element: Tag) -> bool:
    return bool(element.get("aria-label") or element.get("aria-labelledby"))


def faults(page: BeautifulSoup) -> list[str]:
    return [*faults_of_headings(page), *faults_of_landmarks(page), *faults_of_links(page)]


def test_every_page_makes_sense_read_aloud(client, website):
    addresses = [page.url for page in Page.objects.live().descendant_of(website.home, inclusive=True)]
    assert len(addresses) > 50
    found = {
        address: faults(BeautifulSoup(client.get(address).content, "html.parser"))
        for address in (*addresses, *ANSWERS)
    }
    assert {address: each for address, each in found.items() if each} == {}


GOOD = (
    "<header></header><nav aria-label='A'></nav><main><h1>Een</h1><h2>Twee</h2><a href='/a'>Wat kost het?</a></main>"
    "<aside aria-label='Hulp'></aside><footer></footer>"
)


@pytest.mark.parametrize(
    ("right", "wrong", "fault"),
    [
        ("<h2>Twee</h2>", "<h3>Twee</h3>", "h1 to h3"),
        ("<h2>Twee</h2>", "<h2> </h2>", "empty h2"),
        ("<h1>Een</h1>", "<h2>Een</h2>", "levels [2, 2]"),
        ("<header></header>", "", "0 header"),
        ("</nav>", "</nav><nav aria-label='A'></nav>", "two nav 'A'"),
        ("<aside aria-label='Hulp'>", "<aside>", "aside without a name"),
        ("Wat kost het?", "Lees meer.", "link 'lees meer' to {'/a'}"),
        ("</main>", "<a href='/b'>Wat kost het?</a></main>", "'wat kost het?' leads to ['/a', '/b']"),
        ("Wat kost het?", "<img src='a.png' alt=''>", "link '' to {'/a'}"),
    ],
)
def test_the_checks_find_what_makes_no_sense(right, wrong, fault):
    assert right in GOOD
    assert faults(BeautifulSoup(f"<html>{GOOD}</html>", "html.parser")) == []
    assert faults(BeautifulSoup(f"<html>{GOOD.replace(right, wrong)}</html>", "html.parser")) == [fault]
