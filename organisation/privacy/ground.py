"""What the ground itself holds of people: accounts, mail and the log; and what is for everybody or nobody's."""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings
from django.core import checks
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from organisation import audit
from organisation.audit.models import AuditEntry
from organisation.mail import clearing
from organisation.mail.models import OutgoingMail
from organisation.mail.services import recipient_index
from organisation.people.policies import narrow
from organisation.privacy import accounts, forgetting, periods, register, requests, retention
from organisation.privacy.register import Holder, Person, Piece, nobody


def mails_to(person: Person) -> QuerySet[OutgoingMail]:
    """The mail to these addresses from foundations within reach, whatever it is about."""
    mails = OutgoingMail.objects.filter(
        recipient_index__in=[recipient_index(address) for address in person.addresses]
    )
    return narrow(mails, person.scope).order_by("created_at", "pk")


def gather_mail(person: Person) -> Iterator[Piece]:
    for mail in mails_to(person).filter(cleared_at=None):
        hidden = mail.carries_key or mail.text is None
        yield Piece(
            what=_("E-mail that we sent"),
            title=mail.subject or "",
            data={
                _("to"): mail.recipient,
                _("subject"): mail.subject,
                _("text"): _("held a link to log in, and is not shown") if hidden else mail.text,
                _("written at"): mail.created_at,
                _("about"): mail.reference,
            },
        )


def erase_mail(person: Person) -> None:
    clearing.forget(mails_to(person))


def gather_log(person: Person) -> Iterator[Piece]:
    """What the log has of an account: what they did, and what was done with the account."""
    if person.user is None or not person.whole:
        return
    lines = AuditEntry.objects.filter(
        Q(actor=person.user) | Q(subject__regex=rf"^user {person.user.pk}( |$)")
    ).order_by("created_at", "pk")
    for line in lines.iterator():
        yield Piece(
            what=_("Line of the log"),
            title=audit.label(line.action),
            data={_("time"): line.created_at, _("about"): line.subject},
        )


def erase_log(person: Person) -> None:
    """Reasons about the account go. What they did as staff stays, by number."""
    if person.user is None or not person.whole:
        return
    about = AuditEntry.objects.filter(subject__regex=rf"^user {person.user.pk}( |$)", reason__isnull=False)
    forgetting.note(about.values_list("subject", flat=True))


def register_all() -> None:
    """Called in `ready()`."""
    register.register(
        Holder(
            key="account",
            models=(
                "organisation.User",
                "organisation.User_groups",
                "organisation.User_user_permissions",
                "organisation.Membership",
                "organisation.ApiToken",
                "account.EmailAddress",
                "account.EmailConfirmation",
                "mfa.Authenticator",
                "sessions.Session",
                "wagtailusers.UserProfile",
                "wagtailadmin.EditingSession",
                "wagtailadmin.FormState",
                "wagtailcore.APIToken",
                "wagtailcore.Comment",
                "wagtailcore.CommentReply",
                "wagtailcore.PageSubscription",
                "wagtailcore.ModelLogEntry",
            ),
            gather=accounts.gather,
            refuse=accounts.refuse,
            erase=accounts.erase,
            forget_accounts=accounts.forget,
            last=True,
        )
    )
    register.register(
        Holder(key="mail", models=("organisation.OutgoingMail",), gather=gather_mail, erase=erase_mail)
    )
    register.register(
        Holder(key="log", models=("organisation.AuditEntry",), gather=gather_log, erase=erase_log)
    )
    register.register(
        Holder(
            key="requests",
            models=("organisation.PersonRequest",),
            gather=requests.gather,
            erase=requests.erase,
        )
    )
    _register_nobody()
    for period in (accounts.LEFT, requests.CLOSED):
        periods.register(period)
    for key, kind in (("accounts", accounts), ("requests", requests)):
        retention.register(retention.Retained(key, kind.over, kind.lock, kind.forget_over))
    periods.register_fixed(
        "mail",
        periods.Fixed(
            gettext_lazy("Address and words of an e-mail"),
            settings.MAIL_CLEAR_AFTER_DAYS,
            gettext_lazy("To see whether it arrived."),
            gettext_lazy("after sending"),
        ),
    )
    audit.register(retention.FORGOTTEN, gettext_lazy("Forgotten, because its time was over"))
    audit.register(requests.LOOKED_UP, gettext_lazy("A person's data looked up"))
    audit.register(requests.COPY_ASKED, gettext_lazy("Copy of a person's data asked for"))
    audit.register(requests.COLLECTED, gettext_lazy("Copy of a person's data collected"))
    audit.register(requests.ERASED, gettext_lazy("A person's data erased"))
    checks.register(register.check_register, "organisation")


def _register_nobody() -> None:
    nobody(
        "about an organisation or a place, not a person",
        (
            "organisation.ClosingDay",
            "organisation.Foundation",
            "organisation.Municipality",
            "organisation.RetentionPeriod",
        ),
    )
    nobody("only references of what was forgotten", ("organisation.Forgotten",))
    nobody(
        "which colleague stood in for which, by the numbers of their accounts", ("organisation.Substitution",)
    )
    nobody(
        "rights and the frame of the website",
        (
            "auth.Group",
            "auth.Permission",
            "contenttypes.ContentType",
            "wagtailcore.Collection",
            "wagtailcore.CollectionViewRestriction",
            "wagtailcore.Locale",
            "wagtailcore.PageViewRestriction",
            "wagtailcore.Site",
            "wagtailcore.Task",
            "wagtailcore.GroupApprovalTask",
            "wagtailcore.Workflow",
            "wagtailredirects.Redirect",
            "wagtailembeds.Embed",
            "taggit.Tag",
        ),
    )
    nobody(
        "what editors put on the website; who did so is a number of an account, which is of nobody once it is erased",
        (
            "wagtailcore.PageLogEntry",
            "wagtailcore.ReferenceIndex",
            "wagtailcore.Revision",
            "wagtailcore.TaskState",
            "wagtailcore.UploadedFile",
            "wagtailcore.WorkflowState",
            "wagtaildocs.Document",
            "wagtailimages.Image",
            "wagtailimages.Rendition",
            "wagtailsearch.IndexEntry",
        ),
    )
