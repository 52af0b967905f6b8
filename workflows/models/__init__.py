"""Cases and what belongs to them."""

from .attachment import Attachment
from .case import Case
from .event import Event
from .hold import Hold
from .letter import Letter
from .note import Note
from .pages import FormPage
from .receipt import Receipt
from .step_setting import StepSetting

__all__ = ["Attachment", "Case", "Event", "FormPage", "Hold", "Letter", "Note", "Receipt", "StepSetting"]
