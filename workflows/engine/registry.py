"""The processes that this installation knows, by kind. `workflows.apps` loads them at start."""

from collections.abc import Callable
from importlib import import_module
from pkgutil import iter_modules

from workflows.engine.definition import Process

_processes: dict[str, Process] = {}
#: What each process does, every minute, about news from below that it missed. Returns how many cases moved.
sweeps: list[Callable[[], int]] = []
#: News of more cases than this is left to the sweep, so that whoever brought it about does not wait for all of them.
AT_ONCE = 25


def register(process: Process) -> Process:
    if process.kind in _processes:
        raise ValueError(f"Two processes are called {process.kind}.")
    _processes[process.kind] = process
    return process


def get(kind: str) -> Process:
    """The process of this kind. Raises `KeyError` for an unknown one."""
    return _processes[kind]


def find(kind: str) -> Process | None:
    return _processes.get(kind)


def all_processes() -> list[Process]:
    return [_processes[kind] for kind in sorted(_processes)]


def load(package: str) -> None:
    """Import ``process`` and, where there is one, ``listens`` of every folder below `package`."""
    root = import_module(package)
    for folder in iter_modules(root.__path__, f"{package}."):
        if not folder.ispkg:
            continue
        parts = {part.name for part in iter_modules(import_module(folder.name).__path__)}
        for part in ("process", "listens"):
            if part in parts:
                import_module(f"{folder.name}.{part}")
