"""An account: what there is of it, when it is forgotten, and how. Its row and its roles stay, as those of nobody."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.db import connection
from django.db.models import Model
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.models import EditingSession, FormState
from wagtail.models import APIToken, Comment, CommentReply, ModelLogEntry, PageSubscription
from wagtail.users.models import UserProfile

from organisation.people.models import ApiToken, Membership, Role, User
from organisation.people.policies import Scope
from organisation.privacy import forgetting, keeps, periods
from organisation.privacy.register import Person, Piece, holders
from organisation.privacy.retention import Over

ADDRESS = "vergeten-{}@vergeten.invalid"
#: What goes with an account as a whole: ways in, and what somebody was doing in the admin.
OF_AN_ACCOUNT: tuple[type[Model], ...] = (
    ApiToken,
    APIToken,
    Authenticator,
    EmailAddress,
    EditingSession,
    FormState,
    PageSubscription,
    Comment,
    CommentReply,
)
STAFF = (Role.COORDINATOR, Role.DIRECTOR, Role.TRAINER, Role.EDITOR)
LEFT = periods.Period(
    key="account:left",
    group=gettext_lazy("People with an account"),
    label=gettext_lazy("Account, certificates and hours of who left"),
    months=60,
    why=gettext_lazy(
        "Who comes back, or goes on elsewhere, can show what they learned. After five years a certificate of conduct is"
        " asked anew, and training begins anew as well."
    ),
    since=gettext_lazy("since the last role ended"),
)
# Whose last role ended, or who never had one since the account was made, so long ago.
GONE = """
    SELECT person.id, (gone.day + make_interval(months => %(months)s))::date AS until
    FROM organisation_user person
    CROSS JOIN LATERAL (
        SELECT coalesce(max(until), (person.created AT TIME ZONE 'Europe/Amsterdam')::date) AS day
        FROM organisation_membership WHERE user_id = person.id
    ) gone
    WHERE person.forgotten_at IS NULL AND NOT person.is_superuser AND person.id > %(after)s
        AND (%(only)s::bigint[] IS NULL OR person.id = ANY(%(only)s))
        AND NOT EXISTS (
            SELECT FROM organisation_membership WHERE user_id = person.id AND (until IS NULL OR until > %(today)s)
        )
        AND gone.day + make_interval(months => %(months)s) <= %(today)s {more}
    ORDER BY person.id LIMIT %(limit)s
"""


def subject_of(user_id: int) -> str:
    """What the log calls an account."""
    return f"user {user_id}"


def gone(
    period: str, *, today: date, after: int, limit: int, only: Collection[int] | None, more: str = ""
) -> list[tuple[int, date]]:
    """(account, until which day) of those who left longer ago than `period`; `more` narrows it, in SQL about `person`."""
    values: dict[str, Any] = {
        "months": periods.months([period])[period, None],
        "today": today,
        "after": after,
        "only": None if only is None else list(only),
        "limit": limit,
    }
    with connection.cursor() as cursor:
        cursor.execute(GONE.format(more=more), values)
        return cursor.fetchall()


def over(*, today: date, scope: Scope, after: int, limit: int, only: Collection[int] | None) -> list[Over]:
    """Accounts whose time is over. They are of all foundations, and so only within reach of who has all."""
    if not Person(frozenset(), scope=scope).whole:
        return []
    found = gone(LEFT.key, today=today, after=after, limit=limit, only=only)
    kept = keeps.reasons([pk for pk, _until in found])
    return [
        Over(
            pk=pk,
            subject=subject_of(pk),
            period=LEFT.key,
            foundation_id=None,
            until=until,
            kept=tuple(dict.fromkeys(reason.words for reason in kept.get(pk, []))),
        )
        for pk, until in found
    ]


def lock(keys: Sequence[int]) -> list[int]:
    people = User.objects.select_for_update(skip_locked=True).filter(pk__in=keys, forgotten_at=None)
    return list(people.order_by("pk").values_list("pk", flat=True))


def gather(person: Person) -> Iterator[Piece]:
    user = person.user
    if user is None:
        return
    roles = Membership.objects.filter(user=user).select_related("foundation").order_by("since", "pk")
    yield Piece(
        what=_("Account"),
        title=user.full_name,
        data={
            _("name"): user.full_name,
            _("e-mail address"): user.email,
            _("phone number"): user.phone,
            _("made on"): user.created,
            _("last logged in"): user.last_login,
            _("other addresses"): list(
                EmailAddress.objects.filter(user=user)
                .exclude(email=user.email)
                .values_list("email", flat=True)
            ),
            _("second factors"): list(Authenticator.objects.filter(user=user).values_list("type", flat=True)),
            _("keys of programs"): list(ApiToken.objects.filter(user=user).values_list("name", flat=True)),
            _("roles"): [
                {
                    _("role"): role.get_role_display(),
                    _("foundation"): role.foundation.name,
                    _("since"): role.since,
                    _("until"): role.until,
                }
                for role in roles
                if role.foundation_id in person.scope
            ],
        },
    )


def refuse(person: Person) -> list[str]:
    """Staff hand over their work first, and who is everywhere in it is not erased by a form."""
    user = person.user
    if user is None:
        return []
    if user.is_superuser:
        return [_("This account manages the platform. Take that away first.")]
    if Membership.objects.current().filter(user=user, role__in=STAFF).exists() and person.whole:
        return [_("This person works here now. End the role first, so that the work is handed over.")]
    return []


def erase(person: Person) -> None:
    if person.user is not None and person.whole:
        forget([person.user.pk])


def forget_over(going: Sequence[Over]) -> None:
    for holder in holders():
        holder.forget_accounts([each.pk for each in going])


def forget(user_ids: Sequence[int]) -> None:
    """Make these accounts of nobody: no name, no address, no way in. Numbers that others refer to stay."""
    today = timezone.localdate()
    for model in OF_AN_ACCOUNT:
        model._default_manager.filter(user__in=user_ids).delete()
    _forget_profiles(user_ids)
    Comment.objects.filter(resolved_by__in=user_ids).update(resolved_by=None)
    for membership in Membership.objects.filter(user__in=user_ids, until=None):
        membership.until = max(today, membership.since)
        membership.save()
    _forget_log(user_ids)
    for user in User.objects.filter(pk__in=user_ids):
        user.email = ADDRESS.format(user.pk)
        user.first_name = user.name_prefix = user.last_name = user.phone = ""
        user.is_active = False
        user.forgotten_at = timezone.now()
        user.set_unusable_password()
        user.save()
        user.groups.clear()
        user.user_permissions.clear()
    _end_sessions(user_ids)
    forgetting.note(_subjects(user_ids))


def _subjects(user_ids: Iterable[int]) -> list[str]:
    return [subject_of(pk) for pk in user_ids]


def _forget_profiles(user_ids: Sequence[int]) -> None:
    for profile in UserProfile.objects.filter(user__in=user_ids):
        if profile.avatar:
            profile.avatar.delete(save=False)
        profile.delete()


def _forget_log(user_ids: Sequence[int]) -> None:
    """The admin's own history calls whom it is about by name, and keeps forms that were not sent."""
    about = {
        User: [str(pk) for pk in user_ids],
        Membership: [
            str(pk) for pk in Membership.objects.filter(user__in=user_ids).values_list("pk", flat=True)
        ],
    }
    for model, keys in about.items():
        ModelLogEntry.objects.filter(
            content_type=ContentType.objects.get_for_model(model), object_id__in=keys
        ).update(label="", data={})
        FormState.objects.filter(
            content_type=ContentType.objects.get_for_model(model), object_id__in=keys
        ).delete()


def _end_sessions(user_ids: Iterable[int]) -> None:
    wanted = {str(pk) for pk in user_ids}
    for session in Session.objects.iterator():
        if session.get_decoded().get("_auth_user_id") in wanted:
            session.delete()
