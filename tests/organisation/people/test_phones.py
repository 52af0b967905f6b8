"""A telephone number in the groups in which it is read."""

import pytest

from organisation.people.phones import as_read


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
