#!/usr/bin/env python
"""Django's command line, with the places of this project on the path and its kept keys in the environment."""

import os
import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(1, str(Path(__file__).resolve().parent / "site"))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")

    from django.core.management import execute_from_command_line

    from config.serving.environment import fill_secrets

    fill_secrets(os.environ)
    execute_from_command_line(sys.argv)
