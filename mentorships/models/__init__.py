"""The register."""

from .mentor import Mentor, MentorState

__all__ = ["Mentor", "MentorState"]
