"""What somebody thought of a session."""

from __future__ import annotations

from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from organisation.people.models import User
from organisation.portal import portal_context
from training.forms import EvaluationForm
from training.models import Enrolment, EnrolmentState, Evaluation


@never_cache
@login_required
def evaluate(request: HttpRequest, enrolment_id: int) -> HttpResponse:
    """The short form after a session, for who was there; it can be changed afterwards."""
    enrolment = get_object_or_404(
        Enrolment.objects.select_related("course", "session"),
        pk=enrolment_id,
        user=cast(User, request.user),
        session__isnull=False,
        state__in=(EnrolmentState.ATTENDED, EnrolmentState.COMPLETED),
    )
    before = Evaluation.objects.filter(enrolment=enrolment).first()
    form = EvaluationForm(request.POST or None, initial=EvaluationForm.of(before))
    if request.method == "POST" and form.is_valid():
        Evaluation.objects.update_or_create(
            enrolment=enrolment, defaults=form.answers() | {"given_at": timezone.now()}
        )
        messages.success(request, _("Thank you. The trainer reads it without your name."))
        return redirect("my_sessions")
    context = {"form": form, "enrolment": enrolment}
    status = 400 if form.errors else 200
    return render(
        request, "training/portal/evaluate.html", context | portal_context(request, "sessions"), status=status
    )
