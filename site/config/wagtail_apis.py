"""Wagtail's own APIs for pages, images and documents: v2 to read what is public, v3 (a preview) to write with its tokens."""

from django.urls import path
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.api.v2.views import PagesAPIViewSet
from wagtail.api.v3.urls import api as v3
from wagtail.documents.api.v2.views import DocumentsAPIViewSet
from wagtail.images.api.v2.views import ImagesAPIViewSet

v2 = WagtailAPIRouter("wagtailapi")
v2.register_endpoint("pages", PagesAPIViewSet)
v2.register_endpoint("images", ImagesAPIViewSet)
v2.register_endpoint("documents", DocumentsAPIViewSet)

# Its interactive page loads scripts of another host, which no page of ours may do; the OpenAPI file stays.
v3.docs_url = None

urlpatterns = [
    path("api/v2/", v2.urls),
    path("api/v3/", v3.urls),
]
