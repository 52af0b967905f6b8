"""A dump of the whole database, read back as text: every field of every row, bytes included."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator

from django.db import connection
from psycopg.conninfo import make_conninfo

from config.serving.postgres import BIN

Place = tuple[str, str]


def take() -> dict[Place, list[str]]:
    """Everything that `pg_dump` writes, by table and column. Bytes are there as they would be read by anybody, as text."""
    known = connection.get_connection_params()
    address = make_conninfo(**{name: known[name] for name in ("dbname", "user", "host") if name in known})
    command = [BIN / "pg_dump", "--no-owner", "--dbname", address]
    dumped = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    found: dict[Place, list[str]] = {}
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


def places(dump: dict[Place, list[str]], words: str) -> set[Place]:
    """Where these words stand, as whole words and whatever their capitals."""
    pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)
    return {place for place, fields in dump.items() if any(pattern.search(field) for field in fields)}
