import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.client import HTTPConnection
from pathlib import Path

import psutil
import pytest

ROOT = Path(__file__).resolve().parents[2]


def eventually(condition: Callable[[], object], *, within: float, what: str) -> object:
    """Ask until the answer is true; fail when it is not in time."""
    deadline = time.monotonic() + within
    while not (answer := condition()):
        assert time.monotonic() < deadline, f"not within {within:g} s: {what}"
        time.sleep(0.05)
    return answer


class Served:
    """A supervisor of our own in a folder of its own, seen from outside."""

    def __init__(self, var_dir: Path) -> None:
        self.var_dir = var_dir
        self.port = free_port()
        self.output = var_dir.with_suffix(".out")
        self.process: subprocess.Popen[bytes] | None = None

    def environment(self, **changes: str) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        ours = {
            "PYTHONPATH": f".{os.pathsep}site",
            "VAR_DIR": str(self.var_dir),
            "PORT": str(self.port),
            "DEMO": "0",
        }
        return kept | ours | changes

    def start(self) -> None:
        with self.output.open("ab") as output:
            output.truncate(0)
            self.process = subprocess.Popen(
                [sys.executable, "-m", "config.serving.supervisor"],
                cwd=ROOT,
                env=self.environment(),
                stdout=output,
                stderr=output,
            )
        eventually(
            lambda: "Ready:" in self.said() or self.process.poll() is not None, within=300, what="Ready"
        )
        assert f"Ready: http://127.0.0.1:{self.port}/\n" in self.said(), self.said()

    def said(self) -> str:
        return self.output.read_text()

    def get(self, path: str) -> tuple[int, bytes]:
        """Status and body; status 0 when there is no answer."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            return response.status, response.read()
        except OSError:
            return 0, b""
        finally:
            connection.close()

    def part(self, word: str) -> psutil.Process | None:
        """The child of the supervisor with this word in its command line."""
        for child in psutil.Process(self.process.pid).children():
            with suppress(psutil.Error):
                if any(argument.endswith(word) for argument in child.cmdline()):
                    return child
        return None

    def processes(self) -> list[psutil.Process]:
        """Everything that runs for this folder, whoever its parent is by now."""
        found = []
        for process in psutil.process_iter():
            with suppress(psutil.Error):
                # PostgreSQL writes its status over its environment, but works in the folder of its data.
                in_folder = Path(process.cwd()).is_relative_to(self.var_dir)
                if in_folder or process.environ().get("VAR_DIR") == str(self.var_dir):
                    found.append(process)
        return found

    def stop(self) -> int:
        """Stop as a service manager does; the exit status."""
        self.process.terminate()
        return self.process.wait(60)

    def end(self) -> None:
        for process in self.processes():
            with suppress(psutil.Error):  # ended by itself meanwhile
                process.kill()
        if self.process:
            self.process.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="module")
def _served(served_folder: Path) -> Iterator[Served]:
    served = Served(served_folder)
    yield served
    served.end()


@pytest.fixture
def served(_served: Served) -> Served:
    """A supervisor that is ready; it serves several tests, and starts again after one that ended it."""
    if _served.process is None or _served.process.poll() is not None:
        _served.start()
    return _served
