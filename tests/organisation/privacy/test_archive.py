"""The copy of somebody's data: sealed on the disk, whole for who collects it, and small in memory."""

from __future__ import annotations

import io
import json
import os
import tracemalloc
import zipfile
from datetime import UTC, date, datetime

from organisation.privacy import archive
from organisation.privacy.register import Piece

HOSTILE = '<script>alert("x")</script>'


def test_what_goes_in_comes_out_and_nothing_else_lies_beside_it(tmp_path):
    pieces = [
        Piece("Aanmelding", "VA-1", {"naam": HOSTILE, "op": date(2026, 5, 3), "leeg": None, "ja": True}),
        Piece(
            "Brief",
            "",
            {"om": datetime(2026, 5, 3, 10, tzinfo=UTC)},
            (("../../x/cv .pdf", lambda: b"inhoud"),),
        ),
    ]
    path = tmp_path / "exports" / "kopie"
    archive.write(path, "AVG-1", ["noor@example.nl"], iter(pieces))
    assert [each.name for each in path.parent.iterdir()] == ["kopie"]
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert b"noor" not in path.read_bytes()
    with zipfile.ZipFile(io.BytesIO(b"".join(archive.read(path.open("rb"))))) as copy:
        names = copy.namelist()
        told = json.loads(copy.read("gegevens.json"))
        page = copy.read("lees-mij.html").decode()
        assert copy.read(names[0]) == b"inhoud"
    assert names == ["bestanden/2-.._.._x_cv .pdf", "gegevens.json", "lees-mij.html"]
    assert told[0] == {
        "soort": "Aanmelding",
        "titel": "VA-1",
        "naam": HOSTILE,
        "op": "2026-05-03",
        "leeg": None,
        "ja": True,
        "bestanden": [],
    }
    assert told[1]["bestanden"] == [names[0]]
    assert HOSTILE not in page
    assert "3 mei 2026" in page
    assert "noor@example.nl" in page


def test_of_nobody_there_is_a_page_that_says_so(tmp_path):
    archive.write(tmp_path / "kopie", "AVG-1", ["x@example.nl"], iter(()))
    with zipfile.ZipFile(io.BytesIO(b"".join(archive.read((tmp_path / "kopie").open("rb"))))) as copy:
        assert json.loads(copy.read("gegevens.json")) == []
        assert "Wij hebben niets van deze adressen." in copy.read("lees-mij.html").decode()


def test_forty_files_take_no_more_memory_than_a_few(tmp_path):
    size = 1024 * 1024
    pieces = (Piece("Brief", str(number), {}, (("a.pdf", lambda: os.urandom(size)),)) for number in range(40))
    tracemalloc.start()
    archive.write(tmp_path / "kopie", "AVG-1", ["x@example.nl"], pieces)
    length = sum(len(chunk) for chunk in archive.read((tmp_path / "kopie").open("rb")))
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert length > 40 * size
    assert most < 12 * size
