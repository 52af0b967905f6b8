"""A telephone number in the groups in which it is read, and as a link that dials it."""

import pytest
from django.template import Context, Engine

from organisation.people.phones import as_read, dial_address


@pytest.mark.parametrize(
    ("kept", "read"),
    [
        ("+31612345678", "06 12 34 56 78"),
        ("06-12345678", "06 12 34 56 78"),
        ("+31715123456", "071 512 3456"),
        ("+32470123456", "+32 470 12 34 56"),
        ("+491701234567", "+49 170 1234567"),
        ("0900-1234", "0900 1234"),
        ("", ""),
        ("via de receptie", "via de receptie"),
        ("12", "12"),
    ],
)
def test_as_read(kept, read):
    assert as_read(kept) == read


def test_ones_own_number_at_mijn(client, make_user):
    client.force_login(make_user("anna", phone="+31612345678"))
    assert "<dd>06 12 34 56 78</dd>" in client.get("/mijn/gegevens/").content.decode()


@pytest.mark.parametrize(
    ("typed", "address"),
    [("088 000 00 00", "tel:0880000000"), ("+31 88 000 00 00", "tel:+31880000000"), ("", ""), ("geen", "")],
)
def test_a_number_can_be_dialled(typed, address):
    assert dial_address(typed) == address


@pytest.mark.parametrize(
    ("typed", "link"),
    [
        ("088-8000000", '<a href="tel:0888000000">088 800 0000</a>'),
        ("0800 20 00", '<a href="tel:08002000">0800 2000</a>'),
        ("via <de receptie>", "via &lt;de receptie&gt;"),
        ("1<b>", '<a href="tel:1">1&lt;b&gt;</a>'),
    ],
)
def test_every_page_links_a_number_in_the_same_way(typed, link):
    shown = Engine(libraries={"phone_tags": "organisation.templatetags.phone_tags"}).from_string(
        "{% load phone_tags %}{{ number|phone_link }}"
    )
    assert shown.render(Context({"number": typed})) == link
