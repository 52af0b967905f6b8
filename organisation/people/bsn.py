"""The citizen service number (BSN): we never ask for it and may not keep it, so it is known when somebody types it."""

import re

from stdnum.nl import bsn

# Nine digits, perhaps in groups, that are no part of a longer number, an amount or a telephone number. The lookahead makes
# each place a start of its own: a group before a number must not hide it.
POSSIBLE_BSN = re.compile(r"(?<![\d.+-])(?<!\+31 )(?<!0031 )(?=(\d(?:[ .]?\d){8})(?![\d]|[.-]\d))", re.ASCII)


def _bsns(text: str) -> list[str]:
    """What stands in `text` as nine digits that pass the eleven-test of the citizen service number."""
    return [match for match in POSSIBLE_BSN.findall(text) if bsn.is_valid(re.sub(r"\D", "", match))]


def contains_bsn(text: str) -> bool:
    return bool(_bsns(text))


def without_bsn(text: str) -> str:
    """`text` with an ellipsis in the place of each citizen service number."""
    for number in _bsns(text):
        text = text.replace(number, "…")
    return text
