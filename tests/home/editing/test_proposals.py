"""Proposing, deciding, withdrawing; and that what was looked at is what goes online."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.html import strip_tags
from wagtail.models import TaskState, WorkflowState

from home.models import Approval, InformationPage
from organisation.mail.models import OutgoingMail
from tests.home.editing.conftest import SECRET, filled_in

H1 = re.compile(r"<h1\b.*?</h1>", re.DOTALL)
PEOPLE = ["national", "colleague", "here", "neighbour", "there", "coordinator", "chief", "deputy"]

#: Who may decide on what who proposed. The page stands in the part of Hier.
DECIDES = {
    "here": {"national", "colleague", "neighbour", "chief", "deputy"},
    "national": {"colleague", "here", "neighbour", "chief", "deputy"},
    "chief": {"national", "colleague", "here", "neighbour", "deputy"},
}


def mails(name: str) -> set[str]:
    """The subjects of the mail to one of the people."""
    return {mail.subject for mail in mail_to(name)}


def mail_to(name: str) -> list[OutgoingMail]:
    """Recipients are sealed, so that no query finds them."""
    return [mail for mail in OutgoingMail.objects.order_by("pk") if mail.recipient == f"{name}@example.nl"]


def task_of(page) -> TaskState:
    return page.current_workflow_task_state


def ways_to_approve(page) -> list[tuple[str, dict]]:
    state = task_of(page)
    return [
        (reverse("review", args=[state.pk]), {"decision": "approve"}),
        (reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk]), {}),
    ]


@pytest.mark.parametrize("way", [0, 1], ids=["our page", "the panel of Wagtail"])
@pytest.mark.parametrize("decider", PEOPLE)
@pytest.mark.parametrize("proposer", DECIDES)
def test_who_decides(proposer, decider, way, proposed, as_):
    page = proposed(proposer)
    address, data = ways_to_approve(page)[way]
    as_(decider).post(address, data)
    page.refresh_from_db()
    assert page.live == (decider in DECIDES[proposer])


@pytest.mark.parametrize("decider", PEOPLE)
def test_who_has_it_on_their_list(decider, proposed, people):
    proposed("here")
    listed = TaskState.objects.reviewable_by(getattr(people, decider))
    assert bool(listed) == (decider in DECIDES["here"])


def test_the_author_does_not_approve_what_somebody_else_proposed(written, people, as_):
    page = written("here")
    page.get_workflow().start(page, people.neighbour)
    address, data = ways_to_approve(page)[0]
    assert as_("here").post(address, data).status_code == 302
    page.refresh_from_db()
    assert not page.live
    as_("national").post(address, data)
    page.refresh_from_db()
    assert page.live


def test_what_was_proposed_is_what_goes_online(proposed, people, as_, client):
    page = proposed("here")
    proposed_revision = task_of(page).revision
    as_("neighbour").post(reverse("review", args=[task_of(page).pk]), {"decision": "approve"})
    page.refresh_from_db()
    assert page.live_revision == proposed_revision
    approval = Approval.objects.get()
    assert (approval.revision, approval.proposed_by, approval.approved_by) == (
        proposed_revision,
        people.here,
        people.neighbour,
    )
    assert SECRET in client.get(page.url).content.decode()


def test_a_proposal_stands_still_for_everybody(proposed, as_):
    page = proposed("here")
    for who in ("here", "neighbour", "national", "chief"):
        data = filled_in("Anders", "uil")
        as_(who).post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data)
    assert page.revisions.count() == 1


def test_a_change_behind_the_back_of_the_lock_needs_a_new_look(proposed, people, as_):
    """By way of the API an earlier version can be put back while the page is proposed."""
    page = proposed("here")
    looked_at = task_of(page)
    page.title = "Iets heel anders"
    changed = page.save_revision(user=people.here)
    as_("neighbour").post(reverse("review", args=[looked_at.pk]), {"decision": "approve"})
    page.refresh_from_db()
    assert not page.live
    assert not Approval.objects.exists()
    assert (task_of(page).revision, task_of(page).status) == (changed, "in_progress")
    assert task_of(page) != looked_at


def test_the_proposed_words_cannot_be_overwritten(proposed, people):
    page = proposed("here")
    revision = task_of(page).revision
    page.title = "Stilletjes veranderd"
    with pytest.raises(IntegrityError, match="does not change any more"), transaction.atomic():
        page.save_revision(user=people.here, overwrite_revision=revision)
    with pytest.raises(IntegrityError, match="does not change any more"), transaction.atomic():
        type(revision).objects.filter(pk=revision.pk).update(user=people.neighbour)


def test_an_account_that_is_deleted_takes_no_proposal_along(proposed, people):
    page = proposed("here")
    people.here.delete()
    assert task_of(page).revision.user is None


def test_sending_back_needs_a_reason_and_lets_the_proposer_go_on(proposed, as_, settings):
    settings.EMAIL_BACKEND = "organisation.mail.backend.QueueBackend"
    page = proposed("here")
    address = reverse("review", args=[task_of(page).pk])
    answer = as_("neighbour").post(address, {"decision": "reject", "comment": ""})
    assert answer.status_code == 200
    assert "Schrijf wat er anders moet" in answer.content.decode()
    as_("neighbour").post(address, {"decision": "reject", "comment": "Noem ook het telefoonnummer."})
    assert page.current_workflow_state.status == WorkflowState.STATUS_NEEDS_CHANGES
    assert mails("hanna") == {"“Over de Bosuil” is teruggestuurd"}
    assert "Noem ook het telefoonnummer." in mail_to("hanna")[0].text
    data = filled_in(f"Beter over de {SECRET}", "uil", **{"action-submit": "1"})
    as_("here").post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data)
    as_("neighbour").post(reverse("review", args=[task_of(page).pk]), {"decision": "approve"})
    page.refresh_from_db()
    assert (page.live, page.title) == (True, f"Beter over de {SECRET}")
    assert "“Beter over de Bosuil” is goedgekeurd" in mails("hanna")


@pytest.mark.parametrize(
    ("proposer", "mailed"),
    [
        ("here", {"hugo"}),  # the colleague at the same foundation
        ("there", {"nora", "niels"}),  # who has none: the national office
        ("national", {"hanna", "hugo"}),  # whose part it is
    ],
)
def test_those_nearest_by_are_asked_to_look(proposer, mailed, proposed, places):
    proposed(proposer, parent=places.there if proposer == "there" else places.here)
    asked = OutgoingMail.objects.filter(kind="moderation")
    assert {mail.recipient.split("@")[0] for mail in asked} == mailed
    mail = asked.first()
    assert mail.subject == f"Wilt u “Over de {SECRET}” bekijken?"
    assert f"/admin/voorstellen/{TaskState.objects.get().pk}/" in mail.text
    assert not mail.carries_key


def test_the_proposer_withdraws_and_goes_on(proposed, as_):
    page = proposed("here")
    stale = task_of(page)
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    as_("here").post(edit, filled_in(page.title, page.slug, **{"action-cancel-workflow": "1"}))
    assert page.current_workflow_state is None
    as_("here").post(edit, filled_in("Opnieuw", "uil"))
    answer = as_("neighbour").post(reverse("review", args=[stale.pk]), {"decision": "approve"})
    assert answer.url == edit
    page.refresh_from_db()
    assert not page.live


def test_the_editor_offers_each_what_they_may(written, proposed, as_):
    def buttons(who, page) -> set[str]:
        html = as_(who).get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
        names = ("action-publish", "action-submit", "action-cancel-workflow", "action-workflow-action")
        found = {name for name in names if f'name="{name}"' in html}
        return found | ({"review"} if "/admin/voorstellen/" in html else set())

    draft, waiting = written("here", slug="klad"), proposed("here", slug="voorstel")
    assert buttons("here", draft) == {"action-submit"}
    assert buttons("chief", draft) == {"action-submit"}
    assert buttons("here", waiting) == {"action-cancel-workflow"}
    assert buttons("neighbour", waiting) == {"review", "action-cancel-workflow"}
    assert buttons("national", waiting) == {"review", "action-cancel-workflow"}


def test_the_first_button_of_a_new_page_is_to_propose(places, as_):
    address = reverse("wagtailadmin_pages:add", args=["home", "informationpage", places.here.pk])
    html = as_("here").get(address).content.decode()
    assert html.index('name="action-submit"') < html.index(
        "action-save-draft" if "action-save-draft" in html else "</html>"
    )
    assert "Voorstellen" in html
    as_("here").post(address, filled_in("Nieuw", "nieuw", **{"action-submit": "1"}))
    page = InformationPage.objects.get(slug="nieuw")
    assert (page.live, page.workflow_in_progress) == (False, True)


def test_the_page_to_decide_on_tells_what_is_proposed(proposed, as_):
    page = proposed("here")
    address = reverse("review", args=[task_of(page).pk])
    html = as_("neighbour").get(address).content.decode()
    assert "Hanna Berg" in html
    assert " ".join(strip_tags(H1.findall(html)[0]).split()) == f"Voorstel Over de {SECRET}"
    assert "Goedkeuren en publiceren" in html
    own = as_("here").get(address).content.decode()
    assert "Goedkeuren en publiceren" not in own
    assert as_("there").get(address).status_code == 302
    assert as_("coordinator").get(address).status_code == 302


# -- Dates


def approve(page, decider) -> None:
    task_of(page).approve(user=decider)
    page.refresh_from_db()


def test_an_approved_date_is_kept(written, people):
    page = written("here")
    page.go_live_at = timezone.now() + timedelta(hours=1)
    revision = page.save_revision(user=people.here)
    page.get_workflow().start(page, people.here)
    approve(page, people.neighbour)
    revision.refresh_from_db()
    assert (page.live, revision.approved_go_live_at) == (
        False,
        page.get_latest_revision_as_object().go_live_at,
    )


# -- The brake, and taking away


@pytest.mark.parametrize(
    ("who", "may"),
    [
        ("here", True),
        ("neighbour", True),
        ("national", True),
        ("chief", True),
        ("there", False),
        ("coordinator", False),
    ],
)
def test_any_reviewer_takes_a_page_offline_also_while_it_is_proposed(who, may, places, people, as_):
    page = places.here.get_children().get().specific
    page.save_revision(user=people.here)
    page.get_workflow().start(page, people.here)
    as_(who).post(reverse("wagtailadmin_pages:unpublish", args=[page.pk]))
    page.refresh_from_db()
    assert page.live == (not may)


@pytest.mark.parametrize(
    ("who", "may"), [("here", False), ("there", False), ("national", True), ("chief", True)]
)
def test_only_who_edits_everywhere_deletes_and_moves_what_is_online(who, may, places, people):
    page = places.here.get_children().get().specific
    rights = page.permissions_for_user(getattr(people, who))
    assert (rights.can_delete(), rights.can_move(), rights.can_move_to(places.there)) == (may,) * 3


def test_editors_delete_their_drafts(written, people):
    page = written("here")
    assert page.permissions_for_user(people.neighbour).can_delete()
    assert not page.permissions_for_user(people.there).can_delete()


# -- The workflow itself


def test_an_approval_by_the_proposer_cannot_be_written(proposed, people):
    page = proposed("here")
    with pytest.raises(IntegrityError), transaction.atomic():
        Approval.objects.create(
            revision=task_of(page).revision, proposed_by=people.here, approved_by=people.here
        )


def test_an_approval_by_the_author_publishes_nothing(written, people):
    page = written("here")
    revision = page.get_latest_revision()
    Approval.objects.create(revision=revision, proposed_by=people.neighbour, approved_by=people.here)
    with pytest.raises(IntegrityError, match="before somebody else approved"), transaction.atomic():
        revision.publish()
    with pytest.raises(PermissionDenied):
        revision.publish(user=people.neighbour)
