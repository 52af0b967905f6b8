"""Files that lie sealed on the disk, piece by piece, so that a long one takes no more memory than a short one."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from organisation.sealing import seal, unseal

CHUNK = 1024 * 1024
LENGTH = struct.Struct(">I")


def keep(path: Path, plain: IO[bytes], purpose: str) -> None:
    """Seal all that `plain` holds under `path`, complete or not at all."""
    plain.seek(0)
    unfinished = path.with_suffix(".part")
    with open(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as sealed:
        while chunk := plain.read(CHUNK):
            token = seal(purpose, chunk)
            sealed.write(LENGTH.pack(len(token)) + token)
        sealed.flush()
        os.fsync(sealed.fileno())
    unfinished.replace(path)


def read(sealed: IO[bytes], purpose: str) -> Iterator[bytes]:
    """The bytes of the file, piece by piece; it is closed at the end."""
    with sealed:
        while size := sealed.read(LENGTH.size):
            yield unseal(purpose, sealed.read(LENGTH.unpack(size)[0]))


def drop(path: Path) -> None:
    """Throw away a sealed file, and what there is of an unfinished one."""
    for each in (path, path.with_suffix(".part")):
        each.unlink(missing_ok=True)
