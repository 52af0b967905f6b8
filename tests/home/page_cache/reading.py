"""Reading a website as it is kept, and as it is when drawn anew."""

from __future__ import annotations

import shutil
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client, override_settings

from home.page_cache import middleware
from home.page_cache.pieces import PIECE
from home.page_cache.shown import EVERYTHING
from home.page_cache.store import Kept, Store, store

Answers = dict[str, tuple[int, bytes]]


@contextmanager
def all_news() -> Iterator[Store]:
    """An empty memory of pages, in a process that hears all news at once."""
    with override_settings(PAGE_CACHE=True), pytest.MonkeyPatch.context() as patch:
        patch.setattr(middleware.listener, "listens", lambda: True)
        store.drop([EVERYTHING])
        yield store
        store.drop([EVERYTHING])


@dataclass
class Reader:
    """Reads every page, as it is kept and as it is when drawn anew."""

    client: Client
    paths: list[str]

    def kept(self) -> Answers:
        return {path: self._read(path) for path in self.paths}

    def drawn(self) -> Answers:
        return {path: self._read(path, Authorization="of their own") for path in self.paths}

    def _read(self, path: str, **headers: str) -> tuple[int, bytes]:
        response = self.client.get(path, headers=headers)
        return response.status_code, response.content


@dataclass
class FirstReading:
    """A website of which each address was read once, for the tests of a module: the answers, and what was kept of them."""

    paths: list[str]
    answers: Answers
    kept: dict[Hashable, tuple[Kept, frozenset[str]]]
    files: Path

    @classmethod
    def of(cls, paths: list[str]) -> FirstReading:
        with all_news() as store:
            answers = Reader(Client(), paths).kept()
            return cls(paths, answers, dict(store._kept), Path(settings.MEDIA_ROOT))

    def repeat(self, store: Store, files: Path) -> None:
        """As it was when all had been read: the same is kept in `store`, and lies in `files`."""
        shutil.copytree(self.files, files, dirs_exist_ok=True)
        for key, (kept, tags) in self.kept.items():
            assert store.keep(key, kept, tags, since=store.moment)


def paths_of(store: Store) -> set[str]:
    """The addresses of the pages that are kept, and not the pieces of pages."""
    pages = (key for key in store._kept if key[0] != PIECE)
    return {f"{key[3]}?{key[4]}" if key[4] else key[3] for key in pages}
