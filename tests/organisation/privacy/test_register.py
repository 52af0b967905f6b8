"""No model that can hold data of a person is forgotten."""

from __future__ import annotations

import pytest

from home.models import SiteSettings
from organisation.foundations.models import ServiceArea
from organisation.people.models import User
from organisation.privacy import register
from organisation.privacy.register import Holder, can_hold_a_person, check_register
from training.models import Attendance, Completion


def test_every_model_is_named_once():
    assert check_register() == []


@pytest.fixture
def named(monkeypatch):
    """What the register names, to be changed by a test."""
    monkeypatch.setattr(
        register,
        "_register",
        register._Register(dict(register._register.holders), dict(register._register.nobody)),
    )
    return register._register


def problems() -> list[tuple[str, str]]:
    return [(problem.id, problem.msg.split(" ")[0]) for problem in check_register()]


def test_a_model_that_nobody_named_is_an_error(named):
    del named.holders["mail"]
    assert problems() == [("organisation.E001", "organisation.OutgoingMail")]


def test_a_model_that_does_not_exist_or_is_named_twice_is_an_error(named):
    named.holders["more"] = Holder(
        "more", ("organisation.Gone", "organisation.User"), erase=lambda person: None
    )
    assert problems() == [
        ("organisation.E002", "organisation.Gone"),
        ("organisation.E003", "organisation.User"),
    ]


@pytest.mark.parametrize(
    ("model", "can"),
    [
        (User, True),
        (User.groups.through, True),  # only keys, but of an account
        (Attendance, True),  # of an enrolment, which is of somebody
        (Completion, True),
        (SiteSettings, True),
        (ServiceArea, False),  # places and dates
    ],
)
def test_what_can_hold_a_person(model, can):
    assert can_hold_a_person(model) is can
