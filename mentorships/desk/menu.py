"""The register in the menu of the admin: one entry, with for each what they may see."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.base import ViewSetGroup

from mentorships.desk.mentors import MentorViewSet
from mentorships.desk.settings import MentorSettingViewSet
from mentorships.desk.slots import SlotViewSet
from mentorships.desk.texts import TextViewSet


class MentorGroup(ViewSetGroup):
    items = (MentorViewSet, SlotViewSet, TextViewSet, MentorSettingViewSet)
    menu_label = _("Mentors")
    menu_name = "mentorships"
    menu_icon = "group"
    menu_order = 105
