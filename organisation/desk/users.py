"""Wagtail's pages about users, for ours: a name with a prefix, a phone number, and no password.

Nobody chooses a password for somebody else: a new account gets a mail with a link to choose one.
"""

from __future__ import annotations

from django.db import transaction
from wagtail.users.forms import UserCreationForm as WagtailUserCreationForm
from wagtail.users.forms import UserEditForm as WagtailUserEditForm
from wagtail.users.views.users import UserViewSet as WagtailUserViewSet

from organisation.people.models import User
from organisation.people.services.accounts import confirm_address, send_set_password

OUR_FIELDS = {"name_prefix", "phone"}


class UserCreationForm(WagtailUserCreationForm):
    class Meta(WagtailUserCreationForm.Meta):
        fields = WagtailUserCreationForm.Meta.fields | OUR_FIELDS

    @transaction.atomic
    def save(self, commit: bool = True) -> User:
        self.instance.set_unusable_password()
        user = super().save(commit)
        if commit:
            confirm_address(user)
            send_set_password(user)
        return user


class UserEditForm(WagtailUserEditForm):
    class Meta(WagtailUserEditForm.Meta):
        fields = WagtailUserEditForm.Meta.fields | OUR_FIELDS

    @transaction.atomic
    def save(self, commit: bool = True) -> User:
        user = super().save(commit)
        if commit and "email" in self.changed_data:
            confirm_address(user)
        return user


class UserViewSet(WagtailUserViewSet):
    create_template_name = "organisation/desk/users/create.html"
    edit_template_name = "organisation/desk/users/edit.html"
    ordering = "sort_name"

    def get_form_class(self, for_update: bool = False) -> type[UserCreationForm | UserEditForm]:
        return UserEditForm if for_update else UserCreationForm
