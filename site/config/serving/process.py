"""Child processes that never outlive their parent."""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress

#: What a worker gets when whoever watches over it is gone.
ORPHANED = signal.SIGUSR2
_PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None) if sys.platform == "linux" else None


def die_with_parent(number: int = signal.SIGTERM, *, parent: int | None = None) -> None:
    """Ask the kernel to send this process a signal when its parent ends, however it ends (Linux only).

    ``parent`` is the process expected to be the parent: when it is gone already, the signal is raised at
    once. Beware: the kernel counts the end of the *thread* that started the child, so start children from the
    main thread.
    """
    if _libc is None:
        return
    _libc.prctl(_PR_SET_PDEATHSIG, int(number), 0, 0, 0)
    if parent is not None and os.getppid() != parent:
        os.kill(os.getpid(), number)


def bound_to_this_process(number: int = signal.SIGTERM) -> Callable[[], None]:
    """A ``preexec_fn`` that binds the child's life to ours."""
    parent = os.getpid()
    return lambda: die_with_parent(number, parent=parent)


def end_group_when_orphaned() -> None:
    """Have `ORPHANED` end this process, the leader of its group, and all its children at once.

    A library's own way to stop waits for what may never come, and whoever would have lost patience with it is gone.
    """
    signal.signal(ORPHANED, lambda _number, _frame: os.killpg(0, signal.SIGKILL))


def kill_group(process: subprocess.Popen[bytes]) -> None:
    """End whatever is left of a child that was started with ``start_new_session``."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)


def stop(process: subprocess.Popen[bytes], number: int, *, patience: float) -> None:
    """Ask a child to stop, wait ``patience`` seconds, then end its whole group."""
    if process.poll() is None:
        process.send_signal(number)
        with suppress(subprocess.TimeoutExpired):
            process.wait(patience)
    kill_group(process)
    process.wait()
