"""Reading a website as it is kept, and as it is when drawn anew."""

from __future__ import annotations

from dataclasses import dataclass

from django.test import Client

from home.page_cache.pieces import PIECE
from home.page_cache.store import Store


@dataclass
class Reader:
    """Reads every page, as it is kept and as it is when drawn anew."""

    client: Client
    paths: list[str]

    def kept(self) -> dict[str, tuple[int, bytes]]:
        return {path: self._read(path) for path in self.paths}

    def drawn(self) -> dict[str, tuple[int, bytes]]:
        return {path: self._read(path, Authorization="of their own") for path in self.paths}

    def _read(self, path: str, **headers: str) -> tuple[int, bytes]:
        response = self.client.get(path, headers=headers)
        return response.status_code, response.content


def paths_of(store: Store) -> set[str]:
    """The addresses of the pages that are kept, and not the pieces of pages."""
    pages = (key for key in store._kept if key[0] != PIECE)
    return {f"{key[3]}?{key[4]}" if key[4] else key[3] for key in pages}
