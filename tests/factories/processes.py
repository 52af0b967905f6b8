"""A process of its own for what is going to be killed."""

import os
import traceback
from collections.abc import Callable

from django.db import connection


def forked(work: Callable[[], object]) -> int:
    """The number of a process that does `work`, and ends with 1 when that ends or fails; why is on its standard error.

    A connection is never shared between processes. After browser tests the parent runs an event loop, and Django then has
    another connection in the child than it closed in the parent, so both close theirs.
    """
    connection.close()
    child = os.fork()
    if child:
        return child
    try:
        connection.close()
        work()
    except BaseException:
        os.write(2, traceback.format_exc().encode())
    finally:
        os._exit(1)
