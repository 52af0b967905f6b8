"""The register."""

from .agreement import Acceptance, AgreementText, TextKind
from .mentor import LeavingReason, Mentor, MentorState
from .plan import Plan
from .preferences import MOST_CLIENTS, Preferences
from .setting import USUAL_VOG_YEARS, MentorSetting
from .slot import LENGTHS, ConversationSlot, SlotBooking
from .vog import Vog, VogReminder

__all__ = [
    "LENGTHS",
    "MOST_CLIENTS",
    "USUAL_VOG_YEARS",
    "Acceptance",
    "AgreementText",
    "ConversationSlot",
    "LeavingReason",
    "Mentor",
    "MentorSetting",
    "MentorState",
    "Plan",
    "Preferences",
    "SlotBooking",
    "TextKind",
    "Vog",
    "VogReminder",
]
