"""Pictures of editors are served; whatever else lies among the media is not."""

from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

pytestmark = pytest.mark.django_db


def _put(name: str) -> Path:
    path = Path(settings.MEDIA_ROOT) / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"bytes of " + name.encode())
    return path


@pytest.mark.parametrize("name", ["images/twee.png", "original_images/twee.png", "avatar_images/ik.png"])
def test_a_picture_is_served_without_a_cookie(client: Client, name: str) -> None:
    path = _put(name)
    answer = client.get(f"/media/{name}")
    path.unlink()

    assert answer.status_code == 200
    assert b"".join(answer.streaming_content) == b"bytes of " + name.encode()
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert not answer.cookies


@pytest.mark.parametrize(
    "path", ["documents/geheim.pdf", "images/../documents/geheim.pdf", "images/../../secrets/key"]
)
def test_nothing_else_is(client: Client, path: str) -> None:
    _put("documents/geheim.pdf")

    assert client.get(f"/media/{path}").status_code == 404
