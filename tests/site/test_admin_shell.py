"""The admin as our own: our name on every page, and nothing that one may not use or that is about Wagtail."""

import re

import pytest
from django.urls import reverse

from organisation.foundations.models import Foundation
from organisation.people.models import Role, User
from tests.factories.cases import coordinator, foundation, member


@pytest.fixture
def people(db) -> dict[str, User]:
    place = foundation("Stichting Hier")
    return {
        "coordinator": coordinator(place),
        "editor": member(Foundation.objects.get(is_national=True), Role.EDITOR),
    }


def first_page(client, user: User) -> str:
    client.force_login(user)
    return client.get(reverse("wagtailadmin_home")).content.decode()


@pytest.mark.parametrize("who", ["coordinator", "editor"])
def test_the_admin_has_our_name_and_mark(client, people, who):
    page = first_page(client, people[who])
    assert re.search(r"<title>(.*?)</title>", page, re.DOTALL)[1].strip() == "Beginpagina - Mentorschap"
    logo = re.search(r"<template data-wagtail-sidebar-branding-logo>(.*?)</template>", page, re.DOTALL)[1]
    assert 'aria-label="Mentorschap"' in logo
    assert "img/favicon" in page
    assert "wagtailadmin/images/favicon" not in page


@pytest.mark.parametrize("who", ["coordinator", "editor"])
def test_nothing_is_told_about_wagtail(client, people, who):
    page = first_page(client, people[who])
    assert "guide.wagtail.org" not in page
    assert "docs.wagtail.org" not in page
    assert "whats-new-in-wagtail" not in page
    assert "editor-guide" not in page
    assert "keyboard-shortcuts-dialog" in page, "help that is of use stays"


def test_only_who_edits_pages_searches_them(client, people):
    offered = {who: 'role="search"' in first_page(client, user) for who, user in people.items()}
    assert offered == {"coordinator": False, "editor": True}
