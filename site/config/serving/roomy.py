"""Room for deep calls, taken once a request instead of again and again.

CPython (from 3.11 on) keeps the frames of a thread in pieces of 16 KB, asks the system for a piece when a call does not
fit in the last one, and gives it back when that call returns. Templates call deep: where a row of a list happens to begin
at the end of a piece, each call in it costs two system calls, which came to a third of what such a page cost, more or
less by chance. A piece is at least as large as the frame that asks for it and rounded up to a power of two, and what is
left of it serves the calls that follow. Memory that no frame comes to is never touched.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

#: In words of eight bytes: a little over 128 KB, so that the piece has 256 KB and leaves nearly half to the request.
FRAME = 2**14 + 2**8


def roomy(call: Callable[..., Any]) -> Callable[..., Any]:
    """`call`, with room for all that it calls."""

    def with_room(*args: Any) -> Any:
        return call(*args)

    with_room.__code__ = with_room.__code__.replace(co_stacksize=FRAME)
    return with_room
