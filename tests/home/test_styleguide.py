"""The style guide for staff, and the entrances for an audience."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Collection, CollectionViewRestriction

from home.blocks import ContentBlock
from home.desk.styleguide import all_blocks
from home.models import EntrancePage, InformationPage
from tests.home.test_media import document, image

pytestmark = pytest.mark.filterwarnings(
    "ignore:Unclosed file:ResourceWarning"
)  # Wagtail's own, when it makes a rendition

NOTHING_YET = "Er is nog niets in de bibliotheek om dit mee te laten zien."


def specimens(page: BeautifulSoup) -> dict[str, str]:
    """What follows the name of each block."""
    return {
        each.find(string=True, recursive=False).strip(): str(each.find_next_sibling())
        for each in page.select(".specimen")
    }


def test_every_block_is_shown(admin_client, small_site):
    small_site.add_child(instance=InformationPage(title="Een pagina", slug="pagina"))
    image()
    document("Folder.pdf")
    page = BeautifulSoup(admin_client.get("/admin/stijlgids/").content, "html.parser")
    shown = specimens(page)
    assert set(shown) == {str(block.label) for block in all_blocks().values()}
    # Those of lessons too, without their answers.
    assert {"Tekst", "Praktijkvoorbeeld", "Quiz", "Reflectie", "Checklist", "Geluid"} <= set(shown)
    assert NOTHING_YET not in page.get_text()
    ids = [each["id"] for each in page.find_all(id=True)]
    assert len(ids) == len(set(ids))


def test_a_block_that_has_nothing_to_show_says_so(admin_client, small_site):
    page = BeautifulSoup(admin_client.get("/admin/stijlgids/").content, "html.parser")
    assert sorted(name for name, html in specimens(page).items() if NOTHING_YET in html) == [
        "Afbeelding",
        "Downloads",
        "Verder lezen",
    ]


def test_what_is_private_is_no_example(admin_client, small_site):
    closed = Collection.get_first_root_node().add_child(name="Zolder")
    CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")
    hidden = [image("Zolderraam", collection=closed), document("Zolderbrief.pdf", collection=closed)]
    image("Bank")
    document("Folder.pdf")
    html = admin_client.get("/admin/stijlgids/").content.decode()
    assert [each.title in html for each in hidden] == [False, False]
    assert ["Folder.pdf" in html, 'alt="Bank"' in html] == [True, True]


def test_it_is_for_staff_only_and_in_their_menu(client, admin_client, small_site):
    assert client.get("/admin/stijlgids/").status_code == 302
    assert reverse("home_styleguide") == "/admin/stijlgids/"
    assert "/admin/stijlgids/" in admin_client.get("/admin/").content.decode()


@pytest.mark.parametrize("name", ["text", "steps", "video", "action"])
def test_an_editor_sees_a_block_before_choosing_it(admin_client, small_site, name):
    block = ContentBlock().child_blocks[name]
    assert block.is_previewable
    response = admin_client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
    html = response.content.decode()
    assert "css/site.css" in html
    assert "<h2" in html


def entrance(home, number: int) -> EntrancePage:
    below = [
        home.add_child(instance=InformationPage(title=f"Doel {number}{each}", slug=f"doel-{number}-{each}"))
        for each in range(number)
    ]
    tasks = [
        ("task", {"label": page.title, "page": page, "address": "", "text": "Uitleg."}) for page in below
    ]
    action = [("link", {"label": "Begin hier", "page": None, "address": "/contact/"})]
    return home.add_child(
        instance=EntrancePage(
            title="Voor u", slug=f"voor-{number}", intro="Kort.", action=action, tasks=tasks
        )
    )


def test_an_entrance_says_first_what_to_do_then_what_they_come_for(client, small_site):
    entrance(small_site, 3)
    main = BeautifulSoup(client.get("/voor-3/").content, "html.parser").main
    links = [(link.get_text(), link["href"]) for link in main.find_all("a")]
    assert links == [
        ("Begin hier", "/contact/"),
        ("Doel 30", "/doel-3-0/"),
        ("Doel 31", "/doel-3-1/"),
        ("Doel 32", "/doel-3-2/"),
    ]


def test_a_task_whose_page_is_gone_is_not_offered(client, small_site):
    entrance(small_site, 2)
    InformationPage.objects.get(slug="doel-2-0").unpublish()
    main = BeautifulSoup(client.get("/voor-2/").content, "html.parser").main
    assert [link.get_text() for link in main.select(".tasks a")] == ["Doel 21"]


def test_three_tasks_cost_no_more_queries_than_one(client, small_site):
    costs = {}
    for number in (1, 3):
        entrance(small_site, number)
    for number in (1, 3):
        client.get(f"/voor-{number}/")
        with CaptureQueriesContext(connection) as captured:
            client.get(f"/voor-{number}/")
        costs[number] = len(captured)
    assert costs[1] == costs[3]
