"""Django's own server with autoreload, for ``make dev``. Run as a module: its reloader starts this file again
as a child.
"""

import os

from django.core.management import execute_from_command_line

from .process import die_with_parent

if __name__ == "__main__":
    die_with_parent()
    host = os.environ["HOST"]
    execute_from_command_line(
        [
            "manage.py",
            "runserver",
            f"[{host}]:{os.environ['PORT']}" if ":" in host else f"{host}:{os.environ['PORT']}",
        ]
    )
