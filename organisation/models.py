"""The models of the subpackages, gathered for Django."""

from organisation.audit.models import AuditEntry
from organisation.calendar.models import ClosingDay
from organisation.foundations.models import Foundation, Municipality, ServiceArea
from organisation.mail.models import OutgoingMail
from organisation.people.models import ApiToken, Membership, Substitution, User
from organisation.privacy.models import Forgotten, PersonRequest, RetentionPeriod

__all__ = [
    "ApiToken",
    "AuditEntry",
    "ClosingDay",
    "Forgotten",
    "Foundation",
    "Membership",
    "Municipality",
    "OutgoingMail",
    "PersonRequest",
    "RetentionPeriod",
    "ServiceArea",
    "Substitution",
    "User",
]
