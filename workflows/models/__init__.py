"""Cases and what belongs to them."""

from .attachment import Attachment
from .case import Case
from .desk_setting import DeskSetting
from .event import Event
from .hold import Hold
from .letter import Letter
from .mention import Mention
from .note import Note
from .pages import FormPage
from .presence import Presence
from .proposal import Proposal
from .question_set import QuestionSet
from .receipt import Receipt
from .step_setting import StepSetting

__all__ = [
    "Attachment",
    "Case",
    "DeskSetting",
    "Event",
    "FormPage",
    "Hold",
    "Letter",
    "Mention",
    "Note",
    "Presence",
    "Proposal",
    "QuestionSet",
    "Receipt",
    "StepSetting",
]
