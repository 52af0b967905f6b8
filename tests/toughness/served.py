"""The whole platform as `make run` starts it, with a Redis and a mail server of our own that can be stopped."""

from __future__ import annotations

import json
import os
import signal
import socket
import socketserver
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any, TypeVar

import psutil
import psycopg
from django.conf import settings

Found = TypeVar("Found")
FOUND_WITHIN = 120  # seconds, on a machine with better things to do
PASSED_ON = ("PATH", "HOME", "LANG", "PYTHONDONTWRITEBYTECODE")


def eventually(look: Callable[[], Found], *, within: float = FOUND_WITHIN) -> Found:
    """What `look` finds, as soon as it finds something."""
    deadline = time.monotonic() + within
    while not (found := look()):
        assert time.monotonic() < deadline, f"not within {within} seconds"
        threading.Event().wait(0.1)
    return found


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]


def database_processes(folder: Path) -> list[psutil.Process]:
    """The living processes of the database below `folder`; a dead one that nobody has looked at does not count."""
    found = []
    for process in psutil.process_iter(["name", "status"]):
        with suppress(psutil.Error):
            if process.info["name"] == "postgres" and process.info["status"] != psutil.STATUS_ZOMBIE:
                found += [process] if process.cwd() == str(folder / "postgres" / "data") else []
    return found


class Redis:
    """A real Redis that keeps nothing on disk."""

    def __init__(self) -> None:
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        command = [
            "redis-server",
            "--port",
            str(self.port),
            "--bind",
            "127.0.0.1",
            "--save",
            "",
            "--appendonly",
            "no",
        ]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=tempfile.gettempdir())
        eventually(self._answers)

    def kill(self) -> None:
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None

    def _answers(self) -> bool:
        with socket.socket() as attempt:
            return attempt.connect_ex(("127.0.0.1", self.port)) == 0


class MailServer:
    """Takes every message. While it `holds`, a message has arrived but its sender is not told so yet."""

    def __init__(self) -> None:
        self.messages: list[Message] = []
        self.holding = threading.Event()
        self.released = threading.Event()
        self.released.set()
        messages, holding, released = self.messages, self.holding, self.released

        class Talk(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                self.say(b"220 here")
                while line := self.rfile.readline():
                    verb = line[:4].upper()
                    if verb == b"DATA":
                        self.say(b"354 go on")
                        messages.append(message_from_bytes(self.content()))
                        if not released.is_set():
                            holding.set()
                            released.wait(FOUND_WITHIN)
                    self.say(b"221 bye" if verb == b"QUIT" else b"250 yes")

            def content(self) -> bytes:
                lines = []
                while (line := self.rfile.readline()) not in (b".\r\n", b""):
                    lines.append(line)
                return b"".join(lines)

            def say(self, words: bytes) -> None:
                with suppress(OSError):  # the sender may have been killed
                    self.wfile.write(words + b"\r\n")

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = allow_reuse_address = True

        self._server = Server(("127.0.0.1", 0), Talk)
        self.url = f"smtp://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def to(self, address: str) -> list[str]:
        """The Message-ID of every message to this address, in the order of arrival."""
        return [message["Message-ID"] for message in self.messages if message["To"] == address]

    def hold(self) -> None:
        self.holding.clear()
        self.released.clear()

    def stop(self) -> None:
        self.released.set()
        self._server.shutdown()
        self._server.server_close()


class Served:
    """The supervisor with all its parts."""

    def __init__(self, folder: Path, *, broker: str, mail: str) -> None:
        self.folder = folder
        self.port = free_port()
        self._told = folder.with_suffix(".told")
        self._commands: subprocess.Popen[str] | None = None
        self._environment = {name: os.environ[name] for name in PASSED_ON if name in os.environ} | {
            "PYTHONPATH": os.pathsep.join([str(settings.BASE_DIR), str(settings.BASE_DIR / "site")]),
            "VAR_DIR": str(self.folder),
            "PORT": str(self.port),
            "CELERY_BROKER_URL": broker,
            "EMAIL_URL": mail,
            "DEMO": "1",
        }
        command = [sys.executable, "-m", "config.serving.supervisor"]
        with self._told.open("w") as told:
            self.process = subprocess.Popen(
                command, cwd=settings.BASE_DIR, env=self._environment, stdout=told, stderr=told
            )

    def wait_until_ready(self) -> None:
        def ready() -> bool:
            told = self._told.read_text()
            assert self.process.poll() is None, told
            return "\nReady:" in f"\n{told}"

        eventually(ready, within=300)

    def worker(self) -> int:
        return int((self.folder / "run" / "worker.pid").read_text())

    def kill_database(self) -> None:
        """Kill the server. Its processes notice that by themselves and go too."""
        data = self.folder / "postgres" / "data"
        server = int((data / "postmaster.pid").read_text().splitlines()[0])
        os.kill(server, signal.SIGKILL)

    @contextmanager
    def database_away(self) -> Iterator[None]:
        """No database, and nobody who starts it again, for the length of the block."""
        self.process.send_signal(signal.SIGSTOP)
        try:
            self.kill_database()
            eventually(lambda: not database_processes(self.folder))
            yield
        finally:
            self.process.send_signal(signal.SIGCONT)

    def ask(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        url = f"postgresql://postgres@/mentorschap?host={self.folder}/postgres/run"
        with psycopg.connect(url, autocommit=True) as connection:
            cursor = connection.execute(sql, values)
            return cursor.fetchall() if cursor.description else []

    def run(self, code: str) -> None:
        """Run `code` beside the platform, as a command of whoever runs it would."""
        if self._commands is None:
            self._commands = subprocess.Popen(
                [sys.executable, "-m", "tests.toughness.commands"],
                cwd=settings.BASE_DIR,
                env=self._environment | {"DJANGO_SETTINGS_MODULE": "config.settings.production"},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        self._commands.stdin.write(json.dumps(code) + "\n")
        self._commands.stdin.flush()
        assert self._commands.stdout.readline() == "0\n", "what went wrong stands in the output"

    def stop(self) -> None:
        if self._commands:
            self._commands.communicate()
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(60)
        finally:
            self.process.kill()
            self.process.wait()
