"""The register."""

from .mentor import Mentor

__all__ = ["Mentor"]
