"""What people call things, in the Wagtail admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.model import ModelViewSet

from home.models import SearchSynonym


class SynonymViewSet(ModelViewSet):
    """The words that search takes for one another. `home/desk/policies.py` says who edits them."""

    model = SearchSynonym
    name = "search_synonyms"
    url_prefix = "zoekwoorden"
    menu_label = _("Words of search")
    icon = "search"
    add_to_settings_menu = True
    search_backend_name = None
    copy_view_enabled = False
    add_to_reference_index = False
    list_display = ["typed", "also"]
    search_fields = ["typed", "also"]
    form_fields = ["typed", "also"]

    def register_permissions(self) -> None:
        """Rights come from roles, not from groups."""


synonyms = SynonymViewSet()
