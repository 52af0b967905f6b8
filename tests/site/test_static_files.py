"""The address of a static file: with the hash of what is in it, and put together once."""

import pytest
from django.core.files.base import ContentFile

from config.static_files import StaticFiles


@pytest.fixture
def storage(tmp_path) -> StaticFiles:
    return StaticFiles(location=tmp_path, base_url="/static/")


def collect(storage: StaticFiles, words: str) -> str:
    """Collect one file with these words. Returns its address."""
    storage.delete("look.css")
    storage.save("look.css", ContentFile(words.encode()))
    list(storage.post_process({"look.css": (storage, "look.css")}))
    return storage.url("look.css")


def test_the_address_changes_with_what_is_in_the_file(storage):
    first, second = collect(storage, "a { color: red }"), collect(storage, "a { color: blue }")
    assert first.startswith("/static/look.")
    assert first != second


def test_it_is_put_together_once(storage, monkeypatch):
    address, asked = collect(storage, "a { color: red }"), []
    monkeypatch.setattr(storage, "stored_name", asked.append)
    assert [storage.url("look.css") for _time in range(3)] == [address] * 3
    assert asked == []
