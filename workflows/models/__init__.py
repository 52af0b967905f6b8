"""Cases and what belongs to them."""

from .attachment import Attachment
from .batch import Batch, BatchRow
from .case import Case
from .desk_setting import DeskSetting
from .event import Event
from .export import Export
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
    "Batch",
    "BatchRow",
    "Case",
    "DeskSetting",
    "Event",
    "Export",
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
