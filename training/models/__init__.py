"""Courses and lessons as pages; sessions, enrolments, progress and certificates as rows."""

from .attendance import Attendance, Correction, Evaluation, Presence
from .catalogue import CataloguePage, ClientGroup, Theme
from .certificate import Certificate
from .course import RECURRING, CourseKind, CoursePage, Entry, ModulePage
from .enrolment import CAME, FOLLOWING, LISTED, RUNNING, SEATED, Enrolment, EnrolmentState
from .feed import CalendarFeed
from .intervision import IntervisionGroup, IntervisionMeeting, IntervisionMember
from .learning import Answer, Completion, LessonProgress
from .lesson import LessonChange, LessonPage
from .reminder import MailChoice, Reminder, TrainingSetting
from .sessions import Part, Session

__all__ = [
    "CAME",
    "FOLLOWING",
    "LISTED",
    "RECURRING",
    "RUNNING",
    "SEATED",
    "Answer",
    "Attendance",
    "CalendarFeed",
    "CataloguePage",
    "Certificate",
    "ClientGroup",
    "Completion",
    "Correction",
    "CourseKind",
    "CoursePage",
    "Enrolment",
    "EnrolmentState",
    "Entry",
    "Evaluation",
    "IntervisionGroup",
    "IntervisionMeeting",
    "IntervisionMember",
    "LessonChange",
    "LessonPage",
    "LessonProgress",
    "MailChoice",
    "ModulePage",
    "Part",
    "Presence",
    "Reminder",
    "Session",
    "Theme",
    "TrainingSetting",
]
