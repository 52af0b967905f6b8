"""Names of people: how they are written, sorted and found."""

from organisation.folding import fold


def full_name(first: str, prefix: str, last: str) -> str:
    """The name as it is written: "Anna", "van der", "Berg" → "Anna van der Berg"."""
    return " ".join(part.strip() for part in (first, prefix, last) if part.strip())


def sort_key(first: str, prefix: str, last: str) -> str:
    """The folded name with the last name first and its prefix at the end, as a Dutch list is sorted."""
    return fold(f"{last} {first} {prefix}")
