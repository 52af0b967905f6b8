"""``make demo-large``: three years of demo content, in the database that ``make run`` serves, or will."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from . import environment
from .errors import StartError
from .postgres import Cluster


@contextmanager
def database(choices: environment.Environment) -> Iterator[None]:
    """The database of this environment: one elsewhere, the embedded one that is being served, or that one for the time being."""
    cluster = Cluster(choices.var_dir)
    if not choices.embedded or cluster.answers():
        yield
        return
    with cluster:
        cluster.create()
        yield


def main() -> int:
    try:
        choices = environment.read(os.environ)
        environment.make_folders(choices.var_dir)
        environment.export(choices, os.environ, settings="config.settings.production")
        with database(choices):
            from django.core.management import call_command

            from .prepare import prepare

            prepare()
            call_command("demo_large")
    except StartError as error:
        print(f"\n{error}\n", file=sys.stderr, flush=True)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
