"""Sealing: what must not be readable in the database, found by equality, or guessed as a link.

Keys come from ``settings.FIELD_KEYS`` (newest first; the first seals, all open) and are kept outside the database.
Each purpose ("case:contact-question", "mail", …) has a key of its own, derived with HKDF, so that one leaked purpose opens
nothing else. `rotate` re-seals with the newest key.
"""

import base64
import hashlib
import hmac
import re
import uuid
from functools import lru_cache

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

__all__ = [
    "InvalidToken",
    "blind_index",
    "make_link",
    "read_link",
    "rotate",
    "seal",
    "unseal",
    "without_tokens",
]

MAC_BYTES = 16
TOKEN_IN_ADDRESS = re.compile(r"(?<=/)(?=[^/\s]*[A-Z0-9:_])[^/\s]{24,}")


@lru_cache(maxsize=256)
def _derived(secret: str, purpose: str) -> bytes:
    return HKDF(hashes.SHA256(), length=32, salt=b"mentorschap", info=purpose.encode()).derive(
        secret.encode()
    )


@lru_cache(maxsize=256)
def _ring(secrets: tuple[str, ...], purpose: str) -> MultiFernet:
    return MultiFernet(
        [Fernet(base64.urlsafe_b64encode(_derived(secret, f"seal:{purpose}"))) for secret in secrets]
    )


def _keyring(purpose: str) -> MultiFernet:
    return _ring(tuple(settings.FIELD_KEYS), purpose)


def seal(purpose: str, data: bytes) -> bytes:
    """`data`, encrypted and authenticated with the newest key of this purpose."""
    return _keyring(purpose).encrypt(data)


def unseal(purpose: str, token: bytes) -> bytes:
    """What `seal` was given. Raises `InvalidToken` for another purpose, a lost key or a changed token."""
    return _keyring(purpose).decrypt(token)


def rotate(purpose: str, token: bytes) -> bytes:
    """The same content, sealed with the newest key."""
    return _keyring(purpose).rotate(token)


def blind_index(purpose: str, text: str) -> str:
    """A keyed hash (64 hex digits) by which equal texts are found without being readable.

    It uses the oldest key, the last of the list, so that adding a key does not hide what was stored before.
    """
    key = _derived(settings.FIELD_KEYS[-1], f"index:{purpose}")
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()


def without_tokens(text: str) -> str:
    """`text` with every long unbroken piece of an address, such as the token of a personal link, replaced.

    For whatever is shown or written down for others than the holder of the link: logs, and mail in the outbox.
    """
    return TOKEN_IN_ADDRESS.sub("…", text)


def _mac(secret: str, purpose: str, key: uuid.UUID) -> bytes:
    return hmac.digest(_derived(secret, f"link:{purpose}"), key.bytes, "sha256")[:MAC_BYTES]


def make_link(purpose: str, key: uuid.UUID) -> str:
    """A URL-safe token of 43 characters that only who holds our keys can make from `key`.

    The database alone gives no links away.
    """
    raw = key.bytes + _mac(settings.FIELD_KEYS[0], purpose, key)
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def read_link(purpose: str, token: str) -> uuid.UUID | None:
    """The key inside a token of `make_link`, or None when it was not made by us for this purpose."""
    if len(token) != 43:
        return None
    try:
        raw = base64.b64decode(token + "=", altchars=b"-_", validate=True)
    except ValueError:
        return None
    key, mac = uuid.UUID(bytes=raw[:16]), raw[16:]
    if base64.urlsafe_b64encode(raw).rstrip(b"=").decode() != token:
        return None
    known = [hmac.compare_digest(mac, _mac(secret, purpose, key)) for secret in settings.FIELD_KEYS]
    return key if any(known) else None
