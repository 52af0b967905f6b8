"""Every address of the platform, in the order in which it is tried."""

from django.conf import settings
from django.urls import include, path, re_path
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.views import authenticate_with_password

from config import api, content_api
from home.desk.choosing import chosen
from home.front.files import picture
from home.front.pages import serve

urlpatterns = [
    *api.urlpatterns,
    *content_api.urlpatterns,
    path("", include("home.front.urls")),
    # Before the drafts below: a link to choose a password is of their shape too, once there are a thousand accounts.
    path("", include("organisation.people.urls")),
    path("", include("training.front.urls")),
    path("", include("mentorships.front.urls")),
    path("", include("workflows.front.urls")),
    path("mijn/", include("organisation.portal.urls")),
    path("admin/choose-page/chosen-multiple/", chosen),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    # Pictures of editors. They are few and cached by browsers. Documents are not among them: those go through Wagtail.
    re_path(r"^media/(?P<path>(?:images|original_images|avatar_images)/[^/]{1,200})$", picture),
    # Wagtail's own addresses for visitors of restricted pages; allauth alone logs in.
    path(
        "_util/login/",
        RedirectView.as_view(pattern_name="account_login", query_string=True),
        name="wagtailcore_login",
    ),
    path(
        "_util/authenticate_with_password/<int:page_view_restriction_id>/<int:page_id>/",
        authenticate_with_password,
        name="wagtailcore_authenticate_with_password",
    ),
    # No page of the website acts on who is logged in, and its forms set no cookie: there is nothing to forge
    # (docs/decisions/, "Forms without a cookie"). `workflows.front.guarded` refuses what another site sends.
    re_path(wagtail_urls.serve_pattern, csrf_exempt(serve), name="wagtail_serve"),
]

if settings.DEBUG:
    from debug_toolbar.toolbar import debug_toolbar_urls

    urlpatterns = [*debug_toolbar_urls(), *urlpatterns]
