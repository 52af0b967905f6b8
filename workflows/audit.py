"""What the audit log says about cases."""

from django.utils.translation import gettext_lazy as _

from organisation import audit
from organisation.people.models import User
from workflows.models import Case

CASE_READ = "case.read"


def register_actions() -> None:
    audit.register(CASE_READ, _("Case read"))
    audit.register("case.held", _("Case held"))
    audit.register("case.released", _("Hold of a case ended"))
    audit.register("cases.moved_at_once", _("Many cases moved at once"))
    audit.register("cases.exported", _("Cases exported"))
    audit.register("export.downloaded", _("Export downloaded"))
    audit.register("cases.handed_over", _("Cases handed over"))
    audit.register("letter.written", _("Words of a letter changed"))
    audit.register("letter.standard", _("Standard words of a letter again"))
    audit.register("substitution.named", _("Substitute named"))
    audit.register("substitution.ended", _("Substitution ended"))


def note_read(user: User, case: Case) -> None:
    """Write down that a member of staff looked at what somebody told us."""
    audit.record(CASE_READ, actor=user, foundation=case.foundation, subject=case.reference)
