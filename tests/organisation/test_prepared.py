"""A prepared query finds what the queryset finds, for any values, and makes the same objects of it."""

from datetime import date

import pytest
from django.db.models import F
from django.db.models.functions import Upper

from organisation.foundations.models import Foundation, Municipality
from organisation.mail.models import OutgoingMail
from organisation.mail.services import queue_mail
from organisation.people.models import User
from organisation.prepared import Prepared, add, change

pytestmark = pytest.mark.django_db


@pytest.fixture
def towns():
    """Two municipalities that became one, and one that stayed."""
    new = town("GM0001", "Nieuwstad")
    return new, town("GM0002", "Oudstad", merged_into=new, until=date(2026, 1, 1)), town("GM0003", "Blijf")


def town(code: str, name: str, **more) -> Municipality:
    more |= {"official_name": name, "province": "Utrecht", "inhabitants": 1, "longitude": 5, "latitude": 52}
    return Municipality.objects.create(cbs_code=code, name=name, **more)


def state(row) -> dict:
    return {name: value for name, value in row.__dict__.items() if name != "_state"}


def test_finds_what_the_queryset_finds_for_each_value(towns, django_assert_num_queries):
    by_code = Prepared(lambda code: Municipality.objects.select_related("merged_into").filter(cbs_code=code))
    for one in towns:
        with django_assert_num_queries(1):
            found = by_code.first(one.cbs_code)
            heir = found.merged_into
        expected = Municipality.objects.select_related("merged_into").get(cbs_code=one.cbs_code)
        assert state(found) == state(expected)
        assert heir == expected.merged_into
        assert (found._state.db, found._state.adding) == ("default", False)
    assert by_code.first("GM0004") is None
    assert by_code.first("' OR 1=1 --") is None


def test_one_value_may_stand_in_several_places_and_another_stays_as_it_is(towns):
    def small(day, code):
        return Municipality.objects.in_force(day).filter(inhabitants=1).exclude(cbs_code=code)

    on = Prepared(small)
    for day in (date(2025, 12, 31), date(2026, 1, 1)):
        assert on.all(day, "GM0003") == list(small(day, "GM0003"))
    assert [one.name for one in on.all(date(2025, 12, 31), "GM0003")] == ["Nieuwstad", "Oudstad"]
    assert [one.name for one in on.all(date(2026, 1, 1), "GM0003")] == ["Nieuwstad"]


def test_annotations_deferred_columns_and_lists_of_values(towns, django_assert_num_queries):
    loud = Prepared(
        lambda code: Municipality.objects.annotate(loud=Upper("name")).defer("name").filter(cbs_code=code)
    )
    found = loud.first("GM0003")
    assert (found.loud, found.get_deferred_fields()) == ("BLIJF", {"name"})
    with django_assert_num_queries(1):
        assert found.name == "Blijf"
    names = Prepared(
        lambda code: Municipality.objects.filter(cbs_code=code).values_list("name", F("inhabitants") + 1)
    )
    assert names.all("GM0003") == [("Blijf", 2)]


def test_fields_that_convert_what_they_read_do_so(django_assert_num_queries):
    """The subject of a mail is sealed in its column."""
    mail = queue_mail(to="noor@example.nl", subject="Dag Noor", text="Tekst", kind="test")
    found = Prepared(lambda key: OutgoingMail.objects.select_related("foundation").filter(pk=key)).first(
        mail.pk
    )
    assert (found.recipient, found.subject, found.html, found.foundation) == (
        "noor@example.nl",
        "Dag Noor",
        None,
        None,
    )


def test_what_takes_another_query_is_refused():
    for build in (
        lambda: Foundation.objects.prefetch_related("service_areas"),
        lambda: User.objects.values("pk"),
    ):
        with pytest.raises(TypeError):
            Prepared(build).all()


def test_a_new_row_is_the_one_that_saving_makes(django_assert_num_queries):
    values = {"kind": "test", "recipient": "noor@example.nl", "subject": "Dag", "text": "Tekst"}
    saved = OutgoingMail.objects.create(message_id="<1@example.nl>", **values)
    added = OutgoingMail(message_id="<2@example.nl>", **values)
    with django_assert_num_queries(1):
        add(added)
    own = {"id", "message_id", "created_at", "next_attempt_at"}
    rows = [state(OutgoingMail.objects.get(pk=row.pk)) for row in (saved, added)]
    assert [rows[1].pop(name) for name in ("id", "message_id")] == [added.pk, "<2@example.nl>"]
    assert {name: value for name, value in rows[0].items() if name not in own} == {
        name: value for name, value in rows[1].items() if name not in own
    }
    added.subject = "Dag Noor"
    added.save()
    assert OutgoingMail.objects.count() == 2


def test_a_change_is_what_saving_these_columns_writes(django_assert_num_queries):
    """Sealed ones too; what else was changed on the object stays unwritten."""
    mail = queue_mail(to="noor@example.nl", subject="Dag Noor", text="Tekst", kind="test", reference="VA-1")
    before = state(OutgoingMail.objects.get(pk=mail.pk))
    mail.subject, mail.attempts, mail.reference = "Dag", 3, "VA-2"
    with django_assert_num_queries(1):
        change(mail, ["subject", "attempts"])
    changed = before | {"subject": "Dag", "attempts": 3}
    assert state(OutgoingMail.objects.get(pk=mail.pk)) == changed
    with django_assert_num_queries(0):
        change(mail, [])
