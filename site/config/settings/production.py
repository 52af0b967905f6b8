"""As `make run` and a real installation serve it."""

from .base import *  # noqa: F403
