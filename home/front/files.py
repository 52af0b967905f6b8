"""The images of the library. (Documents go through Wagtail, which asks who may have them.)"""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponseBase
from django.views.static import serve

from home.selectors.files import image_at, is_for_everybody, may_have
from home.selectors.website import private_collections

#: The pictures of people who work here are in no collection.
AVATARS = "avatar_images/"


def picture(request: HttpRequest, path: str) -> HttpResponseBase:
    """An image in one of its sizes, to who may see it; nothing is looked up where no collection is private."""
    image = None
    if private_collections() and not path.startswith(AVATARS):
        image = image_at(path)
        if image is None or not may_have(image, request):
            raise Http404
    response = serve(request, path, document_root=settings.MEDIA_ROOT)
    if image and not is_for_everybody(image):
        response.headers["Cache-Control"] = "private, no-cache"
    return response
