"""`make demo-large` beside a platform that is served, and without one."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.serving.environment import Environment
from config.serving.large import database
from config.serving.postgres import Cluster, ensure_cluster


@pytest.fixture
def choices() -> Iterator[Environment]:
    """An embedded database in a folder of its own, with a path short enough for a socket."""
    with tempfile.TemporaryDirectory(prefix="large-") as folder:
        yield Environment("127.0.0.1", 8000, Path(folder), embedded=True, demo=True)


def test_the_database_runs_for_as_long_as_it_is_needed(choices: Environment) -> None:
    with database(choices), Cluster(choices.var_dir).connect("mentorschap") as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    assert not Cluster(choices.var_dir).answers()


def test_a_database_that_is_being_served_goes_on(choices: Environment) -> None:
    with ensure_cluster(choices.var_dir, durable=False) as served:
        with database(choices):
            pass
        assert served.answers()
