"""The register."""

from .mentor import Mentor, MentorState
from .plan import Plan

__all__ = ["Mentor", "MentorState", "Plan"]
