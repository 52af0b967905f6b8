"""What each kind of change drops: what shows it, and nothing else. Where each thing is shown stands here, by hand.

A website of one page of each kind, of which every address is kept. `test_fresh` does the same with the pages that are handed
over, where nobody can say by hand what shows what.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from django.core.files.base import ContentFile
from django.db import transaction
from django.test import override_settings
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.images.models import Image
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction, Site

from home.models import (
    AgendaPage,
    ArticleIndexPage,
    ArticlePage,
    EntrancePage,
    EventPage,
    FoundationPage,
    HomePage,
    InformationPage,
    QuestionsPage,
    RegionsPage,
    SearchSynonym,
    SiteSettings,
)
from home.page_cache.shown import EVERYTHING
from home.selectors.website import forget
from organisation.calendar.models import ClosingDay
from organisation.foundations.models import Foundation, Municipality, ServiceArea
from organisation.privacy.models import RetentionPeriod
from tests.factories import cases
from tests.factories.website import never_committed, one_page
from tests.home.page_cache.reading import Answers, FirstReading, Reader, paths_of
from tests.home.test_media import SMALL, a_picture, document, image, video
from tests.home.test_uploads import picture

# Wagtail's own, when it makes a rendition.
pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")
NEW = "Zonnebloem"


@pytest.fixture(scope="module")
def made(django_db_setup, django_db_blocker, tmp_path_factory) -> Iterator[SimpleNamespace]:
    """A website that was read once, for every test of this module."""
    with (
        override_settings(MEDIA_ROOT=tmp_path_factory.mktemp("files")),
        never_committed(django_db_blocker),
        one_page() as home,
    ):
        world = _world(home)
        yield SimpleNamespace(world=world, read=FirstReading.of(ALL.split()))


@pytest.fixture
def world(made, db) -> SimpleNamespace:
    """What can change: a copy, for it does."""
    return deepcopy(made.world)


def _world(home: HomePage) -> SimpleNamespace:
    """What can change, and the pages that show it."""
    root = Collection.get_first_root_node()
    made = SimpleNamespace(
        home=home,
        haag=Foundation.objects.get(slug="haag-en-rijn"),
        leiden=Municipality.objects.get(name="Leiden"),
        album=root.add_child(name="Album"),
        attic=root.add_child(name="Zolder"),
    )
    CollectionViewRestriction.objects.create(collection=made.attic, restriction_type="login")
    made.bank = image("bank", *SMALL, collection=made.album)
    made.boom = image("boom", *SMALL)
    made.hidden = image("verborgen", *SMALL, collection=made.attic)
    made.folder = document("folder.pdf", collection=made.album)
    made.film = document("film.mp4")

    def page(kind: type, slug: str, *body, below: Page = home, **fields):
        fields = {"title": slug.title(), "search_description": f"Over {slug}"} | fields
        return below.add_child(instance=kind(slug=slug, body=list(body), **fields))

    soon = timezone.now() + timedelta(days=30)
    hours = {"starts_at": soon, "ends_at": soon + timedelta(hours=2), "place": "Leiden"}
    made.costs = page(InformationPage, "kosten")
    made.complaints = page(InformationPage, "klachten")
    made.privacy = page(InformationPage, "privacy")
    made.about = page(InformationPage, "over", show_in_menus=True)
    page(InformationPage, "lezen", ("related", {"heading": "Verder", "pages": [made.costs]}))
    page(EntrancePage, "voor-u", action=[("link", {"label": "Ga", "page": made.costs, "address": ""})])
    page(InformationPage, "foto", a_picture(made.bank), a_picture(made.hidden))
    page(InformationPage, "album", a_picture(made.bank), a_picture(made.boom))
    page(InformationPage, "folder", ("downloads", {"heading": "Mee", "documents": [made.folder]}))
    page(InformationPage, "film", ("video", video(file=made.film)))
    page(QuestionsPage, "vragen", ("contact", {"heading": "Bel ons", "text": "", "phone": "", "email": ""}))
    made.news = page(ArticleIndexPage, "nieuws")
    made.story = page(ArticlePage, "verhaal", a_picture(made.boom), below=made.news, date=date(2026, 1, 1))
    made.agenda = page(AgendaPage, "agenda")
    made.meeting = page(EventPage, "inloop", below=made.agenda, foundation=made.haag, **hours)
    made.regions = page(RegionsPage, "regios")
    page(FoundationPage, "haag", below=made.regions, foundation=made.haag)
    made.settings = SiteSettings.objects.create(
        site=Site.objects.get(),
        phone="010 123 45 67",
        email="bureau@example.nl",
        privacy_page=made.privacy,
        footer=[("page", made.complaints)],
    )
    made.hours = hours
    return made


PAGES = """/ /kosten/ /klachten/ /privacy/ /over/ /lezen/ /voor-u/ /foto/ /album/ /folder/ /film/ /vragen/ /nieuws/
    /nieuws/verhaal/ /agenda/ /agenda/inloop/ /regios/ /regios/haag/"""
OTHER_FORMS = "/nieuws/feed/ /agenda/ics/ /agenda/inloop/ics/"
FILES_OF_THE_SITE = "/robots.txt /.well-known/security.txt"
SHARED_JSON = "/api/v2/menus/ /api/v2/settings/ /api/v2/site/"
#: What holds for all pages stands on each of them, and in what is told of the website.
WEBSITE = f"{PAGES} {OTHER_FORMS} {FILES_OF_THE_SITE} {SHARED_JSON}"
PAGES_LISTED = "/sitemap.xml /api/v2/pages/ /api/v2/redirects/"
FILES_LISTED = "/api/v2/images/ /api/v2/documents/"
TOLD = "/api/v2/pages/find/?html_path="
ALONE = " ".join(
    f"{TOLD}{path}" for path in ("/kosten/", "/lezen/", "/foto/", "/folder/", "/agenda/inloop/", "/vragen/")
)
ALL = f"{WEBSITE} {PAGES_LISTED} {FILES_LISTED} {ALONE}"

#: The page on costs, what names it, and what stands above it.
COSTS = f"/ /kosten/ /lezen/ /voor-u/ {TOLD}/kosten/ {TOLD}/lezen/ {PAGES_LISTED}"
NEWS = f"/ /nieuws/ /nieuws/feed/ {PAGES_LISTED}"
AGENDA = f"/ /agenda/ /agenda/ics/ {PAGES_LISTED}"
MEETING = f"{AGENDA} /agenda/inloop/ /agenda/inloop/ics/ {TOLD}/agenda/inloop/"
#: What says who serves whom, or whose a meeting is.
REGIONAL = f"""/regios/ /regios/haag/ /agenda/ /agenda/ics/ /agenda/inloop/ /agenda/inloop/ics/
    {TOLD}/agenda/inloop/"""
BANK = f"/foto/ /album/ {TOLD}/foto/ {FILES_LISTED}"
TREE = f"/album/ /nieuws/verhaal/ {FILES_LISTED}"
FOLDER = f"/folder/ {TOLD}/folder/ {FILES_LISTED}"
ALBUM = f"{BANK} {FOLDER}"
NOTHING = ""


def published(page: Page, **changed: object) -> None:
    for name, value in changed.items():
        setattr(page, name, value)
    page.save_revision().publish()


def saved(thing, **changed: object) -> None:
    for name, value in changed.items():
        setattr(thing, name, value)
    thing.save()


def below(parent: Page, kind: type, **fields) -> None:
    page = kind(title=NEW, slug="nieuw", live=False, **fields)
    parent.add_child(instance=page)
    page.save_revision().publish()


def drafted(page: Page, **changed: object) -> None:
    for name, value in changed.items():
        setattr(page, name, value)
    page.save_revision()


def only_with_a_log_in(page: Page) -> None:
    PageViewRestriction.objects.create(page=page, restriction_type="login")


def other_picture(of: Image) -> None:
    """As Wagtail's form does it."""
    of.file = ContentFile(picture(50, 30), name="ander.png")
    of.width, of.height = 50, 30
    of.save()
    of.renditions.all().delete()


def closed(collection: Collection) -> None:
    CollectionViewRestriction.objects.create(collection=collection, restriction_type="login")


def moved_as_the_admin_does(collection: Collection, to: Collection) -> None:
    collection, to = (Collection.objects.get(pk=each.pk) for each in (collection, to))
    with transaction.atomic():
        collection.save()
        collection.move(to, "sorted-child")


def served_by(world: SimpleNamespace) -> ServiceArea:
    return ServiceArea.objects.get(municipality=world.leiden, until=None)


#: What changes, and all that is dropped for it.
CHANGES: dict[str, tuple[Callable[[SimpleNamespace], object], str]] = {
    "title of a page that others name": (lambda w: published(w.costs, title=NEW), COSTS),
    "page withdrawn that others name": (lambda w: w.costs.unpublish(), COSTS),
    "page deleted": (lambda w: w.costs.delete(), ALL),
    "page restricted": (lambda w: only_with_a_log_in(w.costs), ALL),
    "draft": (lambda w: drafted(w.costs, title=NEW), NOTHING),
    "menu: title": (lambda w: published(w.about, title=NEW), f"{WEBSITE} {PAGES_LISTED}"),
    "menu: one more": (lambda w: published(w.costs, show_in_menus=True), f"{WEBSITE} {COSTS}"),
    "menu: another order": (lambda w: w.about.move(w.home, pos="first-child"), ALL),
    "foot: title": (lambda w: published(w.complaints, title=NEW), f"{WEBSITE} {PAGES_LISTED}"),
    "foot: other pages": (lambda w: saved(w.settings, footer=[("page", w.costs)]), WEBSITE),
    "foot: no privacy statement": (lambda w: saved(w.settings, privacy_page=None), WEBSITE),
    "frame: another page to ask": (lambda w: saved(w.settings, contact_page=w.costs), WEBSITE),
    "telephone of the national office": (lambda w: saved(w.settings, phone="085 111 11 11"), WEBSITE),
    "article": (lambda w: published(w.story, title=NEW), f"{NEWS} /nieuws/verhaal/"),
    "article: one more": (lambda w: below(w.news, ArticlePage, date=date(2026, 2, 2)), NEWS),
    "meeting: title": (lambda w: published(w.meeting, title=NEW), MEETING),
    "meeting: called off": (lambda w: published(w.meeting, is_cancelled=True), MEETING),
    "meeting: withdrawn": (lambda w: w.meeting.unpublish(), MEETING),
    "meeting: one more": (lambda w: below(w.agenda, EventPage, **w.hours), AGENDA),
    "image: description": (lambda w: saved(w.bank, title=NEW, description=NEW), BANK),
    "image: other file": (lambda w: other_picture(w.boom), TREE),
    "image: into a private collection": (lambda w: saved(w.bank, collection=w.attic), BANK),
    "image: deleted": (lambda w: w.boom.delete(), TREE),
    "image: one more": (lambda w: image("nieuw", *SMALL), FILES_LISTED),
    "document: title": (lambda w: saved(w.folder, title=NEW), FOLDER),
    "document: other file": (lambda w: saved(w.folder, file=ContentFile(b"x", name="ander.pdf")), FOLDER),
    "document: into a private collection": (lambda w: saved(w.folder, collection=w.attic), FOLDER),
    "document: deleted": (lambda w: w.film.delete(), f"/film/ {FILES_LISTED}"),
    "document: one more": (lambda w: document("nieuw.pdf"), FILES_LISTED),
    "collection: made private": (lambda w: closed(w.album), ALBUM),
    "collection: moved below a private one": (lambda w: moved_as_the_admin_does(w.album, w.attic), ALBUM),
    "collection: opened": (lambda w: CollectionViewRestriction.objects.get().delete(), f"/foto/ {TOLD}/foto/ {FILES_LISTED}"),
    "collection: one more": (lambda w: Collection.get_first_root_node().add_child(name=NEW), FILES_LISTED),
    "municipality: another name": (lambda w: saved(w.leiden, other_names=NEW), REGIONAL),
    "municipality: one more": (lambda w: cases.municipality("Leidenaar"), REGIONAL),
    "service area: ended": (lambda w: saved(served_by(w), until=date(2026, 1, 1)), REGIONAL),
    "service area: deleted": (lambda w: served_by(w).delete(), REGIONAL),
    "foundation: telephone": (lambda w: saved(w.haag, phone="070 000 00 99"), REGIONAL),
    "foundation: name": (lambda w: saved(w.haag, name=NEW), REGIONAL),
    "retention period": (lambda w: RetentionPeriod.objects.create(key="account:left", months=77), "/privacy/"),
    "redirect": (lambda w: Redirect.add_redirect("/oud/", w.costs), PAGES_LISTED),
    "word of search": (lambda w: SearchSynonym.objects.create(typed=NEW, also="kosten"), NOTHING),
    "closing day": (lambda w: ClosingDay.objects.create(date=date(2026, 1, 5), name=NEW), NOTHING),
    "account": (lambda w: cases.person("iemand"), NOTHING),
}  # fmt: skip
#: Tells the truth anew where nobody sees a difference.
SEEN_NOWHERE = {"collection: one more", "municipality: another name"}


@pytest.fixture
def before(made, keeping, settings, tmp_path) -> Answers:
    """What each address answered; all of it is kept."""
    settings.MEDIA_ROOT = tmp_path
    forget()
    made.read.repeat(keeping, tmp_path)
    return made.read.answers


@pytest.fixture
def reader(before, world, client) -> Reader:
    return Reader(client, ALL.split())


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_drops_what_shows_it_and_nothing_else(
    change, world, reader, before, keeping, django_capture_on_commit_callbacks
):
    make, where = CHANGES[change]
    assert paths_of(keeping) == set(reader.paths)

    with django_capture_on_commit_callbacks(execute=True):
        make(world)

    dropped = set(reader.paths) - paths_of(keeping)
    assert dropped == set(where.split())
    fresh = reader.drawn()
    assert reader.kept() == fresh
    differ = {path for path in reader.paths if fresh[path] != before[path]}
    assert differ <= dropped
    # A change that is seen nowhere proves nothing of those above.
    assert bool(differ) == (where != NOTHING and change not in SEEN_NOWHERE)


def test_what_is_kept_is_what_would_be_drawn(reader):
    assert reader.kept() == reader.drawn()


def test_control_what_is_shown_and_not_told_stays_old(
    world, reader, keeping, monkeypatch, django_capture_on_commit_callbacks
):
    """Each image and document is known to be shown by being read: without that a new title is not seen."""
    monkeypatch.setattr("home.page_cache.shown._tag_of", lambda instance: "nothing")
    keeping.drop([EVERYTHING])
    before = reader.kept()
    with django_capture_on_commit_callbacks(execute=True):
        saved(world.folder, title=NEW)
    assert reader.kept()["/folder/"] == before["/folder/"] != reader.drawn()["/folder/"]
