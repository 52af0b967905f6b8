"""The one door: whatever asks to log in is sent to django-allauth."""

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache


@never_cache
def log_in(request: HttpRequest) -> HttpResponse:
    """Wagtail's own log-in addresses.

    Wagtail also sends people here who are logged in but may not see what they asked for. Sending those on would
    send them round in a circle, so they get a 403.
    """
    if request.user.is_authenticated:
        raise PermissionDenied(_("Your account has no access to this page."))
    return redirect_to_login(request.GET.get("next", ""), login_url="account_login")
