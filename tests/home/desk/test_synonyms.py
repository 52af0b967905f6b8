"""The words of search in the admin: who edits them, and what is refused."""

import pytest
from django.urls import reverse
from wagtail.permissions import policy_registry

from home.desk.policies import WebsitePolicy
from home.models import InformationPage, SearchSynonym
from home.selectors.search import search
from organisation.foundations.models import Foundation
from organisation.foundations.selectors import national_office
from organisation.foundations.services import load_reference_data
from organisation.people.models import Membership, Role, User


def person(name: str, role: str | None, foundation: Foundation | None, **fields) -> User:
    user = User.objects.create_user(email=f"{name}@example.nl", first_name=name, last_name="Jansen", **fields)
    if role:
        Membership.objects.create(user=user, foundation=foundation, role=role)
    return User.objects.get(pk=user.pk)


@pytest.fixture
def people(db) -> dict[str, User]:
    load_reference_data()
    noord, national = Foundation.objects.get(slug="noord"), national_office()
    return {
        "superuser": person("super", None, None, is_superuser=True),
        "national editor": person("redactie", Role.EDITOR, national),
        "regional editor": person("noord", Role.EDITOR, noord),
        "national coordinator": person("landelijk", Role.COORDINATOR, national),
        "nobody": person("niemand", None, None),
        "former": person("weg", Role.EDITOR, national, is_active=False),
    }


def test_only_editors_at_the_national_office_edit_the_words(people):
    policy = policy_registry.get_by_type(SearchSynonym)
    assert isinstance(policy, WebsitePolicy)
    for action in ("view", "add", "change", "delete"):
        allowed = {name for name, user in people.items() if policy.user_has_permission(user, action)}
        assert allowed == {"superuser", "national editor"}, action
    emails = policy.users_with_any_permission(["change"]).values_list("email", flat=True)
    assert set(emails) == {"super@example.nl", "redactie@example.nl"}


def test_an_editor_adds_a_word_that_is_found_from_then_on(client, people, website):
    page = InformationPage(title="Over de kwikstaart", slug="kwikstaart")
    website.home.add_child(instance=page)
    client.force_login(people["national editor"])
    address = reverse("search_synonyms:add")
    assert client.get(address).status_code == 200
    assert client.post(address, {"typed": "Wippers", "also": "kwikstaart, ijsvogel"}).status_code == 302
    assert [hit.page_id for hit in search("wippers").hits] == [page.pk]
    listed = client.get(reverse("search_synonyms:index")).content.decode()
    assert "kwikstaart, ijsvogel" in listed


def test_others_are_sent_away(client, people):
    SearchSynonym.objects.create(typed="Geheimwoord", also="kosten")
    for name in ("regional editor", "national coordinator"):
        client.force_login(people[name])
        for action in ("index", "add"):
            response = client.get(reverse(f"search_synonyms:{action}"))
            assert response.status_code == 302, (name, action)
            assert b"Geheimwoord" not in response.content


def test_words_without_a_letter_are_refused_at_their_field(client, people):
    client.force_login(people["superuser"])
    before = list(SearchSynonym.objects.values_list("pk", "typed", "also"))
    response = client.post(reverse("search_synonyms:add"), {"typed": "!?", "also": "…, –"})
    assert set(response.context["form"].errors) == {"typed", "also"}
    assert list(SearchSynonym.objects.values_list("pk", "typed", "also")) == before


def test_words_that_say_nothing_or_look_like_a_query_do_no_harm(website):
    for typed, also in (("de het een", "mentor"), ("a & b | !c", "kosten:* <-> ("), ("kosten", "de")):
        SearchSynonym.objects.update_or_create(typed=typed, defaults={"also": also})
    assert search("de het een").count == 0
    assert search("kosten").hits[0].title == "Wat kost een mentor?"
    assert "Wat kost een mentor?" in [hit.title for hit in search("a b c").hits]
