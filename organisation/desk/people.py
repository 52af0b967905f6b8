"""Who is what at which foundation: memberships in the Wagtail admin."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets import AdminDateInput

from organisation import audit
from organisation.people.models import Membership, User

#: What other apps have to say to whoever ended a role, set a day on which it ends, or made another one of it: each is given the
#: request and the role as it was.
on_ending: list[Callable[[HttpRequest, Membership], None]] = []


def register_actions() -> None:
    """Called in `ready()`."""
    audit.register("membership.granted", _("Role given"))
    audit.register("membership.changed", _("Role changed"))
    audit.register("membership.removed", _("Role removed"))


def note(action: str, actor: User, membership: Membership) -> None:
    """Add a line to the audit log, naming the account and the role but no person."""
    subject = f"user {membership.user_id} {membership.role}"
    audit.record(action, actor=actor, foundation=membership.foundation, subject=subject)


def tell_of_ending(request: HttpRequest, membership: Membership) -> None:
    for tell in on_ending:
        tell(request, membership)


def end_of(membership: Membership) -> str:
    """The day from which it no longer holds, or nothing."""
    return date_format(membership.until) if membership.until else ""


class MembershipForm(forms.ModelForm):
    """The person is named by the address of the account, which is quicker than a list of thousands."""

    person = forms.EmailField(
        label=_("E-mail address of the account"),
        help_text=_("The account must exist. You make one under Settings, Users."),
    )

    class Meta:
        model = Membership
        fields = ["person", "foundation", "role", "since", "until"]
        widgets = {"since": AdminDateInput(), "until": AdminDateInput()}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            # Another person is another membership: end this one and give a new one.
            self.fields["person"].disabled = True
            self.initial["person"] = self.instance.user.email

    def clean_person(self) -> str:
        address = self.cleaned_data["person"]
        if not self.instance.pk:
            user = User.objects.filter(email=address).first()
            if user is None:
                raise forms.ValidationError(_("There is no account with this e-mail address."))
            self.instance.user = user
        return address

    def _get_validation_exclusions(self) -> set[str]:
        # `user` is not a field of this form, yet the rules of the model about it hold.
        exclusions: set[str] = super()._get_validation_exclusions()  # type: ignore[misc]
        return exclusions - {"user"} if self.instance.user_id else exclusions


class MembershipIndexView(generic.IndexView):
    """Everyone with a role, now, before or later."""

    def get_base_queryset(self) -> QuerySet[Membership]:
        return Membership.objects.select_related("user", "foundation")


class MembershipCreateView(generic.CreateView):
    """Give a role."""

    @transaction.atomic
    def save_instance(self) -> Membership:
        membership = super().save_instance()
        note("membership.granted", self.request.user, membership)
        return membership


class MembershipEditView(generic.EditView):
    """Change the dates of a role, or end it."""

    @transaction.atomic
    def save_instance(self) -> Membership:
        before = Membership.objects.select_related("user", "foundation").get(pk=self.object.pk)
        membership = super().save_instance()
        note("membership.changed", self.request.user, membership)
        ends = membership.until and membership.until != before.until
        if ends or (membership.role, membership.foundation_id) != (before.role, before.foundation_id):
            tell_of_ending(self.request, before)
        return membership


class MembershipDeleteView(generic.DeleteView):
    """Take back what was given by mistake."""

    @transaction.atomic
    def delete_action(self) -> None:
        note("membership.removed", self.request.user, self.object)
        super().delete_action()
        tell_of_ending(self.request, self.object)


class MembershipViewSet(ModelViewSet):
    """Roles at foundations, under Settings."""

    model = Membership
    name = "memberships"
    url_prefix = "rollen"
    icon = "group"
    menu_label = _("Roles at foundations")
    menu_order = 610
    add_to_settings_menu = True
    add_to_reference_index = False
    copy_view_enabled = False
    index_view_class = MembershipIndexView
    add_view_class = MembershipCreateView
    edit_view_class = MembershipEditView
    delete_view_class = MembershipDeleteView
    list_display = [
        "user",
        Column("email", label=_("E-mail address"), accessor="user.email"),
        "foundation",
        Column("role", label=_("Role"), accessor="get_role_display", sort_key="role"),
        Column("since", label=_("Since"), accessor=lambda row: date_format(row.since), sort_key="since"),
        Column("until", label=_("Until"), accessor=end_of, sort_key="until"),
    ]
    list_filter = ["role", "foundation"]
    search_fields = ["user__email", "user__sort_name", "user__last_name"]
    search_backend_name = None
    ordering = ["user__sort_name", "foundation__name", "-since"]

    def get_form_class(self, for_update: bool = False) -> type[MembershipForm]:
        return MembershipForm


membership_viewset = MembershipViewSet()
