"""The copy of somebody's data: a zip with a page to read, JSON for machines, and the files; sealed piece by piece on the disk."""

from __future__ import annotations

import html
import json
import re
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

from django.core.serializers.json import DjangoJSONEncoder
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from organisation.privacy.register import Piece
from organisation.sealing import files as sealed_files
from organisation.sealing.files import CHUNK

PURPOSE = "person-archive"
UNSAFE = re.compile(r"[^\w.\- ]+")


def write(path: Path, reference: str, addresses: Iterable[str], pieces: Iterable[Piece]) -> None:
    """Make the archive under `path`, complete or not at all. What is readable meanwhile has no name on the disk."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.TemporaryFile(dir=path.parent) as plain:
        _zip(plain, path.parent, reference, sorted(addresses), pieces)
        sealed_files.keep(path, plain, PURPOSE)


def read(sealed: IO[bytes]) -> Iterator[bytes]:
    """The bytes of the archive, piece by piece; the file is closed at the end."""
    return sealed_files.read(sealed, PURPOSE)


def _zip(
    target: IO[bytes], folder: Path, reference: str, addresses: list[str], pieces: Iterable[Piece]
) -> None:
    """One pass over the pieces: files go in as they come; what is long of the rest waits in nameless files until its turn."""
    with (
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive,
        tempfile.SpooledTemporaryFile(CHUNK, dir=str(folder)) as entries,
        tempfile.SpooledTemporaryFile(CHUNK, dir=str(folder)) as page,
    ):
        page.write(_head(reference, addresses).encode())
        number, what = 0, ""
        for number, piece in enumerate(pieces, start=1):
            files = [_file(archive, number, name, read()) for name, read in piece.files]
            told = {"soort": str(piece.what), "titel": piece.title, **piece.data, "bestanden": files}
            entries.write(b",\n" if number > 1 else b"")
            entries.write(json.dumps(told, cls=DjangoJSONEncoder, ensure_ascii=False, indent=1).encode())
            if str(piece.what) != what:
                what = str(piece.what)
                page.write(f"<h2>{html.escape(what)}</h2>".encode())
            page.write(_told(piece, files).encode())
        if not number:
            nothing = _("We have nothing of these addresses.")
            page.write(f"<p>{html.escape(nothing)}</p>".encode())
        page.write(b"</main></body></html>")
        _pour(archive, "gegevens.json", b"[", entries, b"]\n")
        _pour(archive, "lees-mij.html", b"", page, b"")


def _file(archive: zipfile.ZipFile, number: int, name: str, content: bytes) -> str:
    kept = f"bestanden/{number}-{UNSAFE.sub('_', name)[-100:]}"
    archive.writestr(kept, content)
    return kept


def _pour(archive: zipfile.ZipFile, name: str, before: bytes, source: IO[bytes], after: bytes) -> None:
    source.seek(0)
    with archive.open(name, "w") as target:
        target.write(before)
        while chunk := source.read(CHUNK):
            target.write(chunk)
        target.write(after)


def _head(reference: str, addresses: list[str]) -> str:
    title = _("Your data")
    intro = _(
        "This is everything that we keep of %(addresses)s, as far as it is with us, on %(day)s. The same stands in"
        " gegevens.json, for a computer to read. What belongs to it as a file is in the folder “bestanden”."
    ) % {"addresses": ", ".join(addresses), "day": date_format(timezone.localdate(), "j F Y")}
    return (
        f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{html.escape(title)}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><style>'
        "body{font:1.1rem/1.6 system-ui,sans-serif;margin:0;color:#1a1a1a;background:#fff}"
        "main{max-width:46rem;margin:0 auto;padding:1.5rem}dt{font-weight:600;margin-top:.5rem}"
        "dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}section{border-top:1px solid #bbb;padding:.5rem 0}"
        f"</style></head><body><main><h1>{html.escape(title)}</h1><p>{html.escape(reference)}</p>"
        f"<p>{html.escape(intro)}</p>"
    )


def _told(piece: Piece, files: list[str]) -> str:
    rows = "".join(_row(str(name), value) for name, value in piece.data.items())
    rows += "".join(_row(_("file"), name) for name in files)
    return f"<section><h3>{html.escape(piece.title or '–')}</h3><dl>{rows}</dl></section>"


def _row(name: str, value: Any) -> str:
    return f"<dt>{html.escape(capfirst(name) or name)}</dt><dd>{html.escape(_words(value))}</dd>"


def _words(value: Any) -> str:
    """A value as one reads it."""
    if value is None or value == "" or value == [] or value == {}:
        return "–"
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, dict):
        given = {name: each for name, each in value.items() if each not in ("", None, [], {})}
        return "\n".join(
            f"{name}{'' if name.endswith('?') else ':'} {_words(each)}" for name, each in given.items()
        )
    if isinstance(value, (list, tuple)):
        apart = "\n\n" if any(isinstance(each, dict) for each in value) else "\n"
        return apart.join(_words(each) for each in value)
    if hasattr(value, "hour"):
        return date_format(timezone.localtime(value), "j F Y H.i")
    if hasattr(value, "year"):
        return date_format(value, "j F Y")
    return str(value)
