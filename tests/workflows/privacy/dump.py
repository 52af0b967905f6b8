"""A dump of the whole database, read back as text: every field of every row, bytes included."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from functools import cached_property

from django.db import connection
from psycopg.conninfo import make_conninfo

from config.serving.postgres import BIN

Place = tuple[str, str]


class Dump(dict[Place, list[str]]):
    """Every field of every row, by table and column."""

    @cached_property
    def without_case(self) -> dict[Place, str]:
        return {place: _without_case("\0".join(fields)) for place, fields in self.items()}


def take() -> Dump:
    """Everything that `pg_dump` writes, by table and column. Bytes are there as they would be read by anybody, as text."""
    known = connection.get_connection_params()
    address = make_conninfo(**{name: known[name] for name in ("dbname", "user", "host") if name in known})
    command = [BIN / "pg_dump", "--no-owner", "--dbname", address]
    dumped = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    found = Dump()
    for table, columns, rows in _tables(dumped):
        for row in rows:
            for column, field in zip(columns, row.split("\t"), strict=True):
                found.setdefault((table, column), []).append(_readable(field))
    # Definitions, comments and whatever else is not a row.
    found["", "not in a table"] = [re.sub(r"(?ms)^COPY .*?^\\\.$", "", dumped)]
    return found


def _tables(dumped: str) -> Iterator[tuple[str, list[str], list[str]]]:
    for table, columns, rows in re.findall(
        r"(?ms)^COPY public\.(\S+) \(([^)]*)\) FROM stdin;\n(.*?)^\\\.$", dumped
    ):
        yield table, [column.strip(' "') for column in columns.split(",")], rows.splitlines()


def _readable(field: str) -> str:
    if field.startswith("\\\\x"):
        return bytes.fromhex(field[3:]).decode("utf-8", "replace")
    return field.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t").replace("\\\\", "\\")


def places(dump: Dump, words: str) -> set[Place]:
    """Where these words stand, as whole words and whatever their capitals."""
    pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)
    sought = _without_case(words)
    # Looking for the letters first is a hundred times as fast, and passes nothing by.
    near = (place for place, text in dump.without_case.items() if sought in text)
    return {place for place in near if any(pattern.search(field) for field in dump[place])}


def _without_case(text: str) -> str:
    """Texts that differ in case alone become the same; also by Python's rules for the i with and without its dot."""
    return text.casefold().replace("ı", "i").replace("\N{COMBINING DOT ABOVE}", "")
