"""Writing rows to a file for Excel, or for other programs, one by one: a long list takes no more memory than a short one."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from pathlib import Path
from typing import IO, Final

import xlsxwriter

from workflows.models import Export
from workflows.selectors.columns import Value

#: Where a sheet may take the beginning of a formula: at the front of a cell, and of what a program that parts cells by commas
#: takes for one. Also the wide forms of East Asian keyboards.
FORMULA: Final = re.compile(r"^(?=[\t\r])|(?:^|(?<=[,\r\n]))(?=[ \t\u00a0]*[=+\-@＝＋－＠])")
#: What XML cannot hold.
CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")
LONGEST_CELL: Final = 32_767
WIDTH: Final = 24


def write(
    target: IO[bytes], format: str, heads: Sequence[str], rows: Iterable[Iterable[Value]], *, folder: Path
) -> None:
    """Write a file of `format` to `target`; what the library keeps on the disk meanwhile lies in `folder`."""
    if format == Export.Format.XLSX:
        _write_xlsx(target, heads, rows, folder)
    else:
        _write_csv(target, heads, rows)


def _write_csv(target: IO[bytes], heads: Sequence[str], rows: Iterable[Iterable[Value]]) -> None:
    """As a Dutch Excel opens it: UTF-8 with its mark, a semicolon between cells, each in quotes, days as 27-11-2026."""
    text = io.TextIOWrapper(target, encoding="utf-8-sig", newline="")
    try:
        writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL)
        writer.writerow([harmless(head) for head in heads])
        for row in rows:
            writer.writerow([_as_text(value) for value in row])
        text.flush()
    finally:
        text.detach()


def _as_text(value: Value) -> str:
    if isinstance(value, date):
        return value.strftime("%d-%m-%Y")
    return harmless(value or "")


def harmless(text: str) -> str:
    """The same words, which no program takes for a formula."""
    return FORMULA.sub("'", text)


def _write_xlsx(
    target: IO[bytes], heads: Sequence[str], rows: Iterable[Iterable[Value]], folder: Path
) -> None:
    """Words are written as words and days as days, so that nothing is ever a formula or an address to follow."""
    book = xlsxwriter.Workbook(target, {"constant_memory": True, "tmpdir": str(folder)})
    try:
        bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "dd-mm-yyyy"})
        sheet = book.add_worksheet()
        sheet.set_column(0, max(0, len(heads) - 1), WIDTH)
        sheet.freeze_panes(1, 0)
        for column, head in enumerate(heads):
            sheet.write_string(0, column, head, bold)
        for number, row in enumerate(rows, start=1):
            for column, value in enumerate(row):
                if isinstance(value, date):
                    sheet.write_datetime(number, column, value, day)
                elif value:
                    sheet.write_string(number, column, _fitting(value))
    finally:
        book.close()


def _fitting(text: str) -> str:
    return CONTROL.sub("", text)[:LONGEST_CELL]


def lines(heads: Sequence[str], rows: Iterable[Iterable[Value]]) -> Iterator[bytes]:
    """The same CSV, line by line, for what is made while it is sent."""
    for number, row in enumerate(chain([heads], rows)):
        line = io.BytesIO()
        _write_csv(line, list(map(str, row)), [])
        yield line.getvalue() if number == 0 else line.getvalue().removeprefix("\ufeff".encode())
