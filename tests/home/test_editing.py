"""What an editor does in the Wagtail admin: make a page, change it, look at it first."""

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from home.models import HomePage, InformationPage, SiteSettings
from organisation.people.models import User


def filled_in(**fields) -> dict:
    text = {"heading": "Een kop", "text": rich_text("<p>Een <b>nieuwe</b> tekst</p>")}
    return nested_form_data(
        {
            "title": "Nieuwe pagina",
            "slug": "nieuwe-pagina",
            "intro": "Een inleiding.",
            "illustration": "gesprek",
            "action": streamfield([]),
            "body": streamfield([("text", text)]),
            "seo_title": "",
            "search_description": "",
            "comments-TOTAL_FORMS": 0,
            "comments-INITIAL_FORMS": 0,
            **fields,
        }
    )


def add_address(parent) -> str:
    return reverse("wagtailadmin_pages:add", args=["home", "informationpage", parent.pk])


def test_an_editor_makes_a_page(admin_client, client, website):
    assert admin_client.get(add_address(website.home)).status_code == 200
    response = admin_client.post(add_address(website.home), filled_in(**{"action-submit": "1"}))
    assert response.status_code == 302
    page = InformationPage.objects.get(slug="nieuwe-pagina")
    assert page.body[0].value["heading"] == "Een kop"
    assert client.get("/nieuwe-pagina/").status_code == 404
    page.current_workflow_task_state.approve(
        user=User.objects.create_superuser("ander@example.nl", first_name="An", last_name="Der")
    )
    assert "<b>nieuwe</b>" in client.get("/nieuwe-pagina/").content.decode()


@pytest.mark.parametrize("name", ["home", "become_mentor", "privacy"])
def test_every_page_can_be_opened_for_editing(admin_client, website, name):
    response = admin_client.get(reverse("wagtailadmin_pages:edit", args=[getattr(website, name).pk]))
    assert response.status_code == 200


def test_fields_stand_in_the_order_of_the_page():
    names = [panel.field_name for panel in HomePage.content_panels if hasattr(panel, "field_name")]
    assert names == ["intro", "illustration", "action", "tasks", "body"]


def test_an_editor_looks_at_a_page_before_it_exists(admin_client, website):
    address = reverse("wagtailadmin_pages:preview_on_add", args=["home", "informationpage", website.home.pk])
    assert admin_client.post(address, filled_in()).json()["is_valid"]
    html = admin_client.get(address).content.decode()
    assert "<h1>Nieuwe pagina</h1>" in html
    assert "<h2>Een kop</h2>" in html
    assert not InformationPage.objects.filter(slug="nieuwe-pagina").exists()


def test_an_editor_looks_at_a_change_before_it_is_public(admin_client, client, website):
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[website.privacy.pk])
    assert admin_client.post(address, filled_in(slug="privacy")).json()["is_valid"]
    assert "<h1>Nieuwe pagina</h1>" in admin_client.get(address).content.decode()
    assert "Nieuwe pagina" not in client.get("/privacy/").content.decode()


def test_an_editor_changes_the_phone_number(admin_client, client, website):
    row = SiteSettings.objects.get()
    address = reverse("wagtailsettings:edit", args=["home", "sitesettings", row.site_id])
    assert admin_client.get(address).status_code == 200
    assert "085 000 0000" in client.get("/").content.decode()
    data = {
        "phone": "085-000 00 02",
        "email": row.email,
        "privacy_page": row.privacy_page_id,
        "footer-count": "0",
    }
    assert admin_client.post(address, data).status_code == 302
    html = client.get("/").content.decode()
    assert '<a href="tel:0850000002">085 000 0002</a>' in html
    assert "085 000 0000" not in html
