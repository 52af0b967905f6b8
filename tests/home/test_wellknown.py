"""Files for machines."""

from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree

import pytest
from django.conf import settings
from wagtail.models import PageViewRestriction

from home.demo.content import PAGES
from home.front import wellknown
from home.models import InformationPage, SiteSettings

ADDRESSES = [
    f"{settings.SITE_URL}/{page['path']}/" if page["path"] else f"{settings.SITE_URL}/" for page in PAGES
]
NAMESPACE = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def locations(client) -> list[str]:
    response = client.get("/sitemap.xml")
    assert response.headers["Content-Type"] == "application/xml"
    return [node.text for node in ElementTree.fromstring(response.content).iterfind("s:url/s:loc", NAMESPACE)]


def test_the_sitemap_names_every_public_page(client, website):
    assert locations(client) == ADDRESSES


def test_the_sitemap_names_no_draft_and_no_private_page(client, website):
    website.home.add_child(instance=InformationPage(title="Concept", slug="concept", live=False))
    PageViewRestriction.objects.create(page=website.privacy, restriction_type=PageViewRestriction.LOGIN)
    assert locations(client) == [each for each in ADDRESSES if not each.endswith("/privacy/")]


def test_the_sitemap_costs_the_same_for_more_pages(client, website, django_assert_num_queries):
    locations(client)
    with django_assert_num_queries(2):
        locations(client)
    for number in range(3):
        website.home.add_child(instance=InformationPage(title=f"Pagina {number}", slug=f"pagina-{number}"))
    locations(client)
    with django_assert_num_queries(2):
        assert len(locations(client)) == len(ADDRESSES) + 3


def test_robots_stay_out_of_personal_pages(client, website):
    text = client.get("/robots.txt").content.decode()
    assert text.splitlines()[0] == "User-agent: *"
    assert {"Disallow: /admin/", "Disallow: /accounts/", "Disallow: /mijn/", "Disallow: /status/"} < set(
        text.splitlines()
    )
    assert f"Sitemap: {settings.SITE_URL}/sitemap.xml" in text.splitlines()


def test_security_txt_says_whom_to_tell(client, website):
    response = client.get("/.well-known/security.txt")
    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    fields = dict(line.split(": ", 1) for line in response.content.decode().splitlines())
    assert fields["Contact"] == "mailto:info@example.nl"
    assert fields["Canonical"] == f"{settings.SITE_URL}/.well-known/security.txt"
    assert fields["Preferred-Languages"] == "nl, en"
    expires = datetime.fromisoformat(fields["Expires"])
    assert timedelta(days=120) < expires - datetime.now(UTC) < timedelta(days=365)


def test_without_an_address_there_is_no_security_txt(client, website):
    settings_row = SiteSettings.objects.get()
    settings_row.email = ""
    settings_row.save()
    assert client.get("/.well-known/security.txt").status_code == 404


@pytest.mark.parametrize("view", [wellknown.sitemap, wellknown.robots, wellknown.security])
def test_they_only_answer_to_reading(rf, view):
    assert view(rf.post("/")).status_code == 405
