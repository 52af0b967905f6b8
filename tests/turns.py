"""Which tests a process of pytest gets at once, and in which order they come.

pytest-xdist has groups of its own (`xdist_group`), which do nothing with pytest 9: its ids of tests cannot be written any more.
"""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling

#: Both of a kind that one process does: it starts a whole platform, and prepares it once.
PLATFORMS = ("tests/serving/test_supervisor.py", "tests/toughness/")
BROWSER = "tests/browser/"


def piece(nodeid: str) -> str:
    """What a test belongs to: a file, so that what its fixtures make for all its tests is made by one process.

    In a browser each test is on its own: they are long, and what they need is made for all of them.
    """
    if nodeid.startswith(PLATFORMS):
        return "platforms"
    return nodeid if nodeid.startswith(BROWSER) else nodeid.partition("::")[0]


def turn(nodeid: str) -> int:
    """What waits for others most comes first, then what takes long; what is short fills the end."""
    return 0 if nodeid.startswith(PLATFORMS) else 1 if nodeid.startswith(BROWSER) else 2


class InPieces(LoadScopeScheduling):
    def _split_scope(self, nodeid: str) -> str:
        return piece(nodeid)
