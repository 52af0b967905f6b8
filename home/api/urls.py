"""The addresses below `/api/v2/`."""

from django.urls import path, re_path
from wagtail.api.v2.router import WagtailAPIRouter

from home.api import search, website
from home.api.drafts import Drafts
from home.api.media import Documents, Images
from home.api.pages import Pages
from home.api.redirects import Redirects

router = WagtailAPIRouter("wagtailapi")
router.register_endpoint("pages", Pages)
router.register_endpoint("images", Images)
router.register_endpoint("documents", Documents)
router.register_endpoint("redirects", Redirects)

urlpatterns = [
    path("site/", website.site),
    path("menus/", website.menus),
    path("settings/", website.site_settings),
    path("search/", search.results),
    path("drafts/<str:token>/", router.wrap_view(Drafts.as_view({"get": "detail_view"})), name="draft"),
    path("", router.urls),
    re_path(r"", website.nothing_here),
]
