"""What moves, without what it tells: the particulars are left out of the file, and no frame is drawn anew.

A moving image of 15 MB may hold thousands of frames: read whole, they would fill the memory. Therefore only the outline
of the file is read, which each of the four formats keeps in blocks that say their own length.
"""

from __future__ import annotations

from typing import Any

PNG_TOLD = {b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"}
WEBP_TOLD = {b"EXIF": 0x08, b"XMP ": 0x04}  # with the bit of the first block that announces each
GIF_REPEATS = {b"NETSCAPE2.0", b"ANIMEXTS1.0"}
EXIF, EMPTY = b"Exif\0\0", b"II*\0\x08\0\0\0"


def untold(content: bytes, kind: str, info: dict[str, Any]) -> bytes:
    """The same frames without EXIF, XMP, comments and texts; the same bytes when there are none.

    `kind`, `info`: what Pillow says of it. Raises ValueError or IndexError on a damaged file.
    """
    if kind == "AVIF":
        return _avif(content, info)
    return {"GIF": _gif, "PNG": _png, "WEBP": _webp}[kind](content)


def _png(content: bytes) -> bytes:
    """Signature; then each chunk: length, name, data, sum of four bytes. What follows the last one is left out."""
    kept, at, name = bytearray(content[:8]), 8, b""
    while at < len(content) and name != b"IEND":
        name, end = content[at + 4 : at + 8], at + 12 + int.from_bytes(content[at : at + 4])
        if name not in PNG_TOLD:
            kept += content[at:end]
        at = end
    return bytes(kept)


def _webp(content: bytes) -> bytes:
    """RIFF, length, WEBP; then each chunk: name, length, data to an even number of bytes."""
    kept, at, last = bytearray(content[:12]), 12, 8 + int.from_bytes(content[4:8], "little")
    while at < min(last, len(content)):
        name, length = content[at : at + 4], int.from_bytes(content[at + 4 : at + 8], "little")
        end = at + 8 + length + length % 2
        if name not in WEBP_TOLD:
            kept += content[at:end]
        at = end
    if kept[12:16] == b"VP8X":
        kept[20] &= ~sum(WEBP_TOLD.values())
    kept[4:8] = (len(kept) - 8).to_bytes(4, "little")
    return bytes(kept)


def _gif(content: bytes) -> bytes:
    """Head and palette; then extensions (!), frames (,) and the end (;). Each is a head and a row of small blocks."""
    at = 13 + _palette(content[10])
    kept = bytearray(content[:at])
    while at < len(content) and content[at] != ord(";"):
        start, told = at, False
        if content[at] == ord("!"):
            comment, application = content[at + 1] == 0xFE, content[at + 1] == 0xFF
            told = comment or (application and content[at + 3 : at + 14] not in GIF_REPEATS)
            at = _after_blocks(content, at + 2)
        elif content[at] == ord(","):
            at = _after_blocks(content, at + 11 + _palette(content[at + 9]))
        else:  # stray bytes between two parts, which every reader passes by
            at, told = at + 1, True
        if not told:
            kept += content[start:at]
    return bytes(kept + b";")


def _palette(flags: int) -> int:
    return 3 * 2 ** ((flags & 0x07) + 1) if flags & 0x80 else 0


def _after_blocks(content: bytes, at: int) -> int:
    while content[at]:
        at += content[at] + 1
    return at + 1


def _avif(content: bytes, info: dict[str, Any]) -> bytes:
    """Its parts point to each other by place, so what it tells is written over instead of left out."""
    for name in ("exif", "xmp"):
        told = info.get(name)
        if told and told not in content:
            raise ValueError(f"{name} lies scattered")
        if told:
            content = content.replace(told, _nothing(told) if name == "exif" else b" " * len(told))
    return content


def _nothing(exif: bytes) -> bytes:
    """An EXIF block of the same length, with the head that a reader wants and an empty list."""
    return (exif[: len(EXIF) if exif.startswith(EXIF) else 0] + EMPTY).ljust(len(exif), b"\0")
