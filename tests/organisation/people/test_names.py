"""How names are written, sorted and found."""

import pytest

from organisation.folding import fold
from organisation.people.models import User
from organisation.people.names import full_name, sort_key


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Özgür", "ozgur"),
        ("İbrahim", "ibrahim"),
        ("Yılmaz", "yilmaz"),
        ("Groß", "gross"),
        ("  Jan-Peter   O'Neill ", "jan peter o neill"),
        ("Łukasz Ångström", "lukasz angstrom"),
        ("محمد", "mhmd"),
        ("", ""),
    ],
)
def test_a_name_is_found_without_its_accents(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize("text", ["Özgür", "İbrahim", "Groß", "محمد", "王小明", "Ελένη", "😀"])
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)
    assert fold(text.upper()) == fold(text.lower()) or text == "İbrahim"


def test_a_name_is_written_with_its_prefix_and_sorted_without():
    assert full_name("Anna", "van der", "Berg") == "Anna van der Berg"
    assert full_name("Anna", "", "Berg") == "Anna Berg"
    assert sort_key("Anna", "van der", "Berg") == "berg anna van der"


def test_a_list_is_sorted_on_the_last_name(db):
    for number, (first, prefix, last) in enumerate(
        [("Bo", "van", "Zanten"), ("Özgür", "", "Yılmaz"), ("Anna", "de", "Ångström"), ("Ann", "", "Berg")]
    ):
        User.objects.create(
            email=f"{number}@example.nl", first_name=first, name_prefix=prefix, last_name=last
        )
    assert [user.full_name for user in User.objects.all()] == [
        "Anna de Ångström",
        "Ann Berg",
        "Özgür Yılmaz",
        "Bo van Zanten",
    ]


def test_the_sort_name_follows_a_new_name_in_a_partial_save(db):
    user = User.objects.create(email="a@example.nl", first_name="Anna", last_name="Berg")
    user.last_name = "Özdemir"
    user.save(update_fields=["last_name"])
    user.refresh_from_db()
    assert user.sort_name == "ozdemir anna"
