"""What the audit log says about mentors."""

from django.utils.translation import gettext_lazy as _

from mentorships.models import Mentor
from organisation import audit
from organisation.people.models import User

MENTOR_READ = "mentor.read"


def register_actions() -> None:
    audit.register(MENTOR_READ, _("Mentor read"))
    audit.register("mentor.available", _("Mentor made available"))
    audit.register("mentor.paused", _("Mentor paused"))
    audit.register("mentor.resumed", _("Mentor available again"))
    audit.register("mentor.left", _("Mentor left"))
    audit.register("mentor.wish_forgotten", _("Wish about faith forgotten"))
    audit.register("mentor.vog", _("VOG written down"))
    audit.register("mentor.text", _("Version of a text made"))
    audit.register("plan.changed", _("Plan of a year changed"))
    audit.register("mentor.slot_off", _("Time for a conversation called off"))


def note_read(user: User, mentor: Mentor) -> None:
    """Write down that a member of staff looked at what a mentor told us."""
    audit.record(MENTOR_READ, actor=user, foundation=mentor.foundation, subject=f"mentor {mentor.pk}")
