"""The embedded server: what is committed survives whatever ends it."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.serving.errors import StartError
from config.serving.identity import identity_below_root
from config.serving.postgres import Cluster, ensure_cluster


@pytest.fixture
def var_dir() -> Iterator[Path]:
    """A folder that only we may enter, as a checkout of root's often is, with a path short enough for a socket."""
    with tempfile.TemporaryDirectory(prefix="closed-") as closed:
        folder = Path(closed) / "var"
        folder.mkdir(mode=0o700)
        yield folder


def test_what_is_committed_survives_a_kill(var_dir: Path) -> None:
    with ensure_cluster(var_dir, durable=True) as cluster:
        cluster.create()
        with cluster.connect("mentorschap") as connection:
            connection.execute("CREATE TABLE kept AS SELECT 'koffie' AS word")
        cluster.process.kill()
        cluster.process.wait()
        cluster.start()
        cluster.wait()
        with cluster.connect("mentorschap") as connection:
            assert connection.execute("SELECT word FROM kept").fetchall() == [("koffie",)]


def test_a_mark_lives_and_dies_with_its_database(var_dir: Path) -> None:
    with ensure_cluster(var_dir, durable=False) as cluster:
        cluster.create("marked")
        assert cluster.read_mark("marked") is None
        cluster.mark("marked", "it's prepared")
        cluster.create("marked")
        assert cluster.read_mark("marked") == "it's prepared"
        with cluster.connect() as connection:
            connection.execute("DROP DATABASE marked")
        assert cluster.read_mark("marked") is None


def test_an_interrupted_first_start_is_made_good(var_dir: Path) -> None:
    cluster = ensure_cluster(var_dir, durable=False)
    (cluster.folder / "unfinished").touch()
    (cluster.data / "postgresql.conf").unlink()
    with ensure_cluster(var_dir, durable=False) as again:
        assert again.answers()


def test_only_we_can_open_the_socket(var_dir: Path) -> None:
    with ensure_cluster(var_dir, durable=False) as cluster:
        assert cluster.run.stat().st_mode & 0o077 == 0
        with cluster.connect() as connection:
            assert connection.execute("SHOW listen_addresses").fetchone() == ("",)


def test_the_folders_above_are_left_as_they_are(var_dir: Path) -> None:
    before = [(path, path.stat().st_mode, path.stat().st_uid) for path in var_dir.parents]
    with ensure_cluster(var_dir, durable=False):
        pass
    assert before == [(path, path.stat().st_mode, path.stat().st_uid) for path in var_dir.parents]


def test_a_path_too_long_for_a_socket_is_said(tmp_path: Path) -> None:
    with pytest.raises(StartError, match="too long for a database socket"):
        Cluster(tmp_path / ("x" * 100)).prepare()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root's server needs somebody else to run as")
def test_programs_below_a_closed_folder_are_reached_with_one_capability(var_dir: Path) -> None:
    program = var_dir.parent / "program"
    program.write_text("#!/bin/sh\nexec cat /proc/self/status\n")
    program.chmod(0o755)
    folder = var_dir / "postgres"
    folder.mkdir(mode=0o700)
    identity = identity_below_root(folder, program=program)
    status = subprocess.run(
        [*identity.prefix, program], capture_output=True, text=True, **identity.options
    ).stdout
    told = dict(line.split(":\t", 1) for line in status.splitlines())
    assert "0" not in told["Uid"].split()
    assert {int(told[kind], 16).bit_count() for kind in ("CapEff", "CapPrm", "CapBnd")} == {1}
