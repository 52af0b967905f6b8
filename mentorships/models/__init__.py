"""The register."""

from .mentor import Mentor
from .plan import Plan

__all__ = ["Mentor", "Plan"]
