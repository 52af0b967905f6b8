"""Codes by chance that people read aloud and type."""

import secrets

#: No I, L, O or U: read aloud over the telephone, nothing is taken for something else.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def new_code(*, groups: int) -> str:
    """Groups of four signs, such as 7K3F-92QX; each is 20 bits by chance."""
    return "-".join("".join(secrets.choice(ALPHABET) for _place in range(4)) for _group in range(groups))
