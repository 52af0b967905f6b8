"""Words that the desk uses in more than one place."""

from django.utils.translation import gettext_lazy as _

from workflows.engine.definition import WaitsFor
from workflows.policies import ActorKind

WAITS_FOR = {
    WaitsFor.STAFF.value: _("Us"),
    WaitsFor.APPLICANT.value: _("The applicant"),
    WaitsFor.THIRD_PARTY.value: _("Somebody else"),
}
#: Who acted, when it was not a member of staff with a name.
ACTORS = {
    ActorKind.APPLICANT.value: _("the applicant"),
    ActorKind.STAFF.value: _("a colleague"),
    ActorKind.SYSTEM.value: _("the system"),
}
