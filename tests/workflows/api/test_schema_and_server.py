"""The schema of a form and the server judge every set of answers alike, except for the rules that no schema can say.

The judge of the schema is the `jsonschema` library; the judge of the other rules (`x-rules`) is written here, from their
description in docs/api.md.
"""

from __future__ import annotations

import base64
import copy
import os
import string
from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import phonenumbers
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis_jsonschema import from_schema
from jsonschema import Draft202012Validator

from organisation.people.bsn import contains_bsn
from organisation.people.models import Role
from tests.factories import cases, mentors, questions, training
from tests.factories.website import one_page
from workflows.engine import registry
from workflows.models import Case
from workflows.questions.schema import step_schema, whole_schema

pytestmark = pytest.mark.django_db

FOR_EVERYBODY = ["volunteer-application", "contact-question"]
KINDS = [*FOR_EVERYBODY, "course-enrolment", "mentor-intake"]
#: With a question of each kind that the foundation asks itself.
WITH_OWN = ["contact-question", "course-enrolment"]
#: Courses with the key of their one session; sessions count for the last one.
COURSES = {
    "cursus": UUID("11111111-1111-4111-8111-111111111111"),
    "Basis_2": UUID("22222222-2222-4222-8222-222222222222"),
    "dagdelen": UUID("33333333-3333-4333-8333-333333333333"),
}
SLUGS = [*COURSES, " cursus\n", "nergens"]
KEYS = [
    *map(str, COURSES.values()),
    f"{COURSES['cursus']}\u00a0",
    "0" * 8 + "-0000-0000-0000-" + "0" * 12,
    "",
    "\n",
]
MANY = settings(
    max_examples=1500 if os.environ.get("PROVE") else 40,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
# Spellings, right and wrong, that chance would hardly find. All of them fit the pattern of the schema.
PHONES = [
    *["06 12345678", "+31612345678", "0031 6 12 34 56 78", "06-12345678", "(071)5123456", "   0612345678\n"],
    *["+32 470 12 34 56", "", " \n", "06123456", "0612345679123", "+99912345678", "0900-1234", "(((((((((("],
]
# 111222333 and 123456782 pass the eleven-test, 123456789 does not.
NUMBERS = [
    *[
        "111222333",
        "123456782",
        "123.456.782",
        "123 456 782",
        "1 2 3 4 5 6 7 8 2",
        "111222333.",
        "€ 123456782,50",
    ],
    *["123456789", "1112223334", "0111222333", "12345-6782", "111222333.5", "+111222333", "NL111222333B01"],
    *[
        "010 111 222 333",
        "12 111222333",
        "111 222 333 444",
        "+31 111222333",
        "0031 1 11222333",
        "31 111222333",
    ],
]
SENTENCES = st.builds(
    "{} {}{}".format,
    st.sampled_from(["Bel mij.", "Nummer", "a\r\n"]),
    st.sampled_from(NUMBERS),
    st.sampled_from(["", " ", ".", ", graag"]),
)


# Days that chance would hardly find: leap years, days that do not exist, and what only a page accepts.
DAYS = [
    *["2026-05-03", "2024-02-29", " 1900-01-01\n", "2099-12-31", "", "\u00a0"],
    *["2023-02-29", "2026-06-31", "1900-02-29", "2026-09-31"],
]


def in_base64(content: bytes) -> str:
    return base64.b64encode(content).decode()


FILES = [
    {"name": "cv.pdf", "content": in_base64(b"%PDF-1.7")},
    {"name": "../../etc/passwd", "content": in_base64(b"%PDF-1.4 x")},
    {"name": "..", "content": in_base64(b"\x89PNG\r\n\x1a\n")},
    {"name": "\x00\n", "content": in_base64(b"%PDF-1.7")},
    {"name": "cv.pdf", "content": in_base64(b"MZ een programma")},
    {"name": "cv.pdf", "content": ""},
    {"name": "cv.pdf", "content": "AAAA"},
]


class Judge:
    """Says of answers to one form whether they should be accepted; of the form as it is got, with its version."""

    def __init__(self, kind: str, form: dict[str, Any] | None = None) -> None:
        self.schema = form["schema"] if form else whole_schema(registry.get(kind).questions)
        self.version = form["version"] if form else registry.get(kind).questions.version
        self.steps = [step["schema"] for step in form["steps"]] if form else []
        self.validator = Draft202012Validator(self.schema)

    def fits(self, answers: Any) -> bool:
        return self.validator.is_valid(answers)

    def broken_rules(self, answers: dict[str, Any]) -> set[tuple[str, str]]:
        """(question, code) of each rule beyond the schema that does not hold."""
        broken = {
            (name, RULES[rule](answers.get(name, ""), answers))
            for name, field in self.schema["properties"].items()
            for rule in field.get("x-rules", [])
        }
        return {(name, code) for name, code in broken if code}


def no_bsn(text: str) -> bool:
    """No nine digits, with at most one space or point between two of them, that pass the eleven-test and stand alone."""
    text = text.strip().replace("\r\n", "\n").replace("\r", "\n")
    return not any(_stands_alone(text, at) and _passes(text, at) for at in range(len(text)))


def _nine_from(text: str, at: int) -> tuple[str, int]:
    digits, here = "", at
    while here < len(text) and len(digits) < 9:
        if text[here] in string.digits:
            digits += text[here]
        elif not (text[here] in " ." and digits and here + 1 < len(text) and text[here + 1] in string.digits):
            break
        here += 1
    return digits, here


def _stands_alone(text: str, at: int) -> bool:
    digits, end = _nine_from(text, at)
    if len(digits) < 9 or text[at] not in string.digits:
        return False
    before, after, later = text[at - 1 : at] if at else "", text[end : end + 1], text[end + 1 : end + 2]
    if before and before in string.digits + ".+-":
        return False
    if text[:at].endswith(("+31 ", "0031 ")):
        return False
    return not (after and (after in string.digits or (after in ".-" and later and later in string.digits)))


def _passes(text: str, at: int) -> bool:
    digits, _end = _nine_from(text, at)
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return int(digits) > 0 and sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11 == 0


def real_phone(text: str) -> bool:
    """A number that exists in the numbering plan of its country, the Netherlands unless it begins with + or 00."""
    text = text.strip()
    if not text:
        return True
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(text, "NL"))
    except phonenumbers.NumberParseException:
        return False


def wrong_session(key: str, answers: dict[str, Any]) -> str:
    """A session that is chosen is one of this course; where sessions count, one is chosen."""
    course, key = answers["course"].strip(), key.strip()
    if not key:
        return "required" if course == "dagdelen" else ""
    keys = {str(known) for known in COURSES.values()}
    is_right = key == str(COURSES[course]) if course in COURSES else key in keys
    return "" if is_right else "session"


def no_day(text: str) -> str:
    """A day that exists."""
    try:
        date.fromisoformat(text.strip() or "2026-01-01")
    except ValueError:
        return "date"
    return ""


def no_file(file: Any) -> str:
    """A file that is not empty, and one of those that we accept by its first bytes."""
    if not file:
        return ""
    content = base64.b64decode(file["content"])
    return "" if content.startswith((b"%PDF", b"\x89PNG\r\n\x1a\n")) else "type" if content else "empty"


#: What the error is called where a rule does not hold for an answer; "" where it does.
RULES: dict[str, Callable[[str, dict[str, Any]], str]] = {
    "no-bsn": lambda text, answers: "" if no_bsn(text) else "bsn",
    "phone": lambda text, answers: "" if real_phone(text) else "phone",
    "course": lambda slug, answers: "" if slug.strip() in COURSES else "course",
    "session": wrong_session,
    "date": lambda text, answers: no_day(text),
    "file": lambda file, answers: no_file(file),
    "agreement-version": lambda key, answers: "" if key == "agreement-1" else "version",
    "conduct-version": lambda key, answers: "" if key == "conduct-1" else "version",
}
#: What the versions of a text are called; chance would hardly find the right one.
VERSIONS = ["agreement-1", "agreement-1", "conduct-1", "conduct-1", "conduct-2", "agreement"]


@pytest.fixture
def here(settings, tmp_path):
    settings.ATTACHMENT_DIR = tmp_path
    with one_page():
        place = cases.foundation()
        for slug, key in COURSES.items():
            entry = "approval" if slug == "Basis_2" else "at_once"
            course = training.course(slug=slug, entry=entry, needs_attendance=slug == "dagdelen")
            training.session(course, key=key)
        yield place


@pytest.fixture(
    params=[*((kind, False) for kind in KINDS), *((kind, True) for kind in WITH_OWN)],
    ids=lambda param: param[0] + "-own" * param[1],
)
def judge(request, here, anyone, as_user) -> tuple[str, Judge]:
    kind, with_own = request.param
    if not with_own:
        return kind, Judge(kind)
    questions.ask(here, *questions.ALL, kind=kind)
    if kind not in FOR_EVERYBODY:
        return kind, Judge(kind, as_user(cases.member(here, Role.MENTOR)).get(f"/forms/{kind}").json())
    code = here.service_areas.get().municipality.cbs_code
    return kind, Judge(kind, anyone.get(f"/forms/{kind}", municipality=code).json())


@pytest.fixture
def send(anyone, as_user, here):
    """Send answers; to a form for members as another member each time, who is in no course yet and sent no intake."""

    def sender(kind: str, answers: Any, version: int = 1):
        if kind in FOR_EVERYBODY:
            return post(anyone, kind, answers, version)
        member = mentors.candidate(here).user if kind == "mentor-intake" else cases.member(here, Role.MENTOR)
        return post(as_user(member), kind, answers, version)

    return sender


def post(caller, kind: str, answers: Any, version: int):
    body = {
        "form_version": version,
        "answers": answers,
        "privacy_version": registry.get(kind).privacy_version,
    }
    return caller.post(f"/forms/{kind}/submissions", body)


def test_the_form_is_a_json_schema(judge):
    kind, judge = judge
    steps = judge.steps or [step_schema(step) for step in registry.get(kind).questions.steps]
    for schema in [judge.schema, *steps]:
        Draft202012Validator.check_schema(schema)


def test_a_name_is_asked_in_the_order_in_which_it_is_said():
    names = ["salutation", "first_name", "name_prefix", "last_name"]
    asked = {
        kind: step_schema(registry.get(kind).questions.step("over-u"))["x-order"] for kind in FOR_EVERYBODY
    }
    assert asked == {
        "volunteer-application": [*names, "birth_year"],
        "contact-question": [*names[1:], "email", "phone"],
    }


#: What the strategies of hypothesis-jsonschema are made from; the rest of a question's schema filters them.
DRAWN_FROM = {"type", "maxLength", "pattern", "minimum", "maximum", "items", "uniqueItems", "minItems"}


def answer_to(field: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Answers that the schema of one question accepts."""
    if options := field.get("oneOf"):
        return st.sampled_from([option["const"] for option in options])
    rules = field.get("x-rules", [])
    if "phone" in rules:
        return st.sampled_from(PHONES)
    if "course" in rules or "session" in rules:
        return st.sampled_from(SLUGS if "course" in rules else KEYS)
    if any(rule.endswith("-version") for rule in rules):
        return st.sampled_from(VERSIONS)
    if "file" in rules:
        return st.sampled_from(FILES)
    plain = from_schema({name: part for name, part in field.items() if name in DRAWN_FROM})
    plain = plain.filter(Draft202012Validator(field).is_valid)
    if "date" in rules:
        return plain | st.sampled_from(DAYS)
    return plain | SENTENCES if "no-bsn" in rules else plain


@st.composite
def accepted(draw: st.DrawFn, schema: dict[str, Any]) -> dict[str, Any]:
    """Answers that the schema of a form accepts, its conditions included."""
    questions = {name: answer_to(field) for name, field in schema["properties"].items()}
    conditions = schema.get("x-conditions", {})
    optional = set(questions) - set(schema["required"]) - set(conditions)
    answers = draw(
        st.fixed_dictionaries(
            {name: questions[name] for name in schema["required"]},
            optional={name: questions[name] for name in sorted(optional)},
        )
    )
    for name, condition in conditions.items():
        if answers.get(condition["field"]) == condition["equals"]:
            answers[name] = draw(questions[name])
    return answers


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
# Beginnings and ends that a page forgives and a schema does not, and what only looks like an answer.
EDGES = [
    "",
    " ",
    "\t",
    "\n",
    "\u00a0",
    "\u0000",
    "\u000b",
    "\u001f",
    "\u0085",
    "\ufeff",
    "\u2028",
    "ß",
    "://",
    "www.",
    "<b>",
    "x" * 5000,
]


@st.composite
def twisted(draw: st.DrawFn, schema: dict[str, Any]) -> dict[str, Any]:
    """Answers that were right, with one to three of them changed, taken away or added."""
    answers = copy.copy(draw(accepted(schema)))
    for _change in range(draw(st.integers(1, 3))):
        name = draw(st.sampled_from([*schema["properties"], "privacy", "id"]))
        value = answers.get(name)
        match draw(st.sampled_from(["leave out", "replace", "edge", "retype"])):
            case "leave out":
                answers.pop(name, None)
            case "replace":
                answers[name] = draw(JSON)
            case "edge" if isinstance(value, str):
                edge = draw(st.sampled_from(EDGES))
                answers[name] = draw(st.sampled_from([edge, edge + value, value + edge, value * 2]))
            case "edge" if isinstance(value, list):
                answers[name] = draw(st.sampled_from([value * 2, [*value, ""], [*value, None]]))
            case _:
                answers[name] = draw(
                    st.sampled_from([str(value), [value], {"value": value}, None, True, 1970.0, "1970"])
                )
    return answers


def check(send, kind: str, judge: Judge, answers: dict[str, Any]) -> None:
    """The server makes a case of what the schema and the rules accept, and of nothing else."""
    before = Case.objects.count()
    response = send(kind, answers, judge.version)
    broken = judge.broken_rules(answers) if judge.fits(answers) else None
    if broken == set():
        assert (response.status_code, response.content) == (201, response.content), response.content
        assert Case.objects.count() == before + 1
        return
    assert response.status_code == 400
    assert response.headers["Content-Type"] == "application/problem+json"
    assert Case.objects.count() == before
    named = {(error["field"], error["code"]) for error in response.json()["errors"]}
    if broken:
        assert named == broken
    else:
        assert named


@pytest.mark.prove
def test_what_the_schema_accepts_the_server_accepts(judge, send):
    kind, judge = judge

    @MANY
    @given(accepted(judge.schema))
    def right(answers):
        assert judge.fits(answers)
        check(send, kind, judge, answers)

    right()


@pytest.mark.prove
def test_what_the_schema_refuses_the_server_refuses(judge, send):
    kind, judge = judge
    seen = {True: 0, False: 0}

    @MANY
    @given(twisted(judge.schema))
    def wrong(answers):
        seen[judge.fits(answers)] += 1
        check(send, kind, judge, answers)

    wrong()
    assert seen[False] > seen[True]


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({"heard_from": "anders"}, {("heard_from_other", "required")}),
        ({"heard_from": "anders", "heard_from_other": " "}, {("heard_from_other", "required")}),
        ({"heard_from": "mentor", "heard_from_other": "Op straat"}, {("heard_from_other", "not_asked")}),
        ({"heard_from_other": "Op straat"}, {("heard_from_other", "not_asked")}),
        ({"heard_from": "anders", "heard_from_other": "Op straat"}, set()),
        ({"birth_year": 1970.0}, set()),
        ({"birth_year": "1970"}, {("birth_year", "type")}),
        ({"birth_year": True}, {("birth_year", "type")}),
        ({"salutation": ""}, {("salutation", "required")}),
        ({"heard_from": ""}, {("heard_from", "format")}),
        ({"last_name": "\t"}, {("last_name", "required")}),
        ({"last_name": "\ufeff"}, {("last_name", "format")}),
        ({"first_name": "Win: http://evil.example"}, {("first_name", "name")}),
        ({"name_prefix": "wWw.evil.example"}, {("name_prefix", "name")}),
        ({"last_name": "<b>Heuvel</b>"}, {("last_name", "name")}),
        ({"first_name": "O'Brien & Zn. (Ww)", "last_name": "://"[:2] + "x"}, set()),
        ({"motivation": "Zie <https://www.example.nl>."}, set()),
        ({"postcode": "1 2 3 4 A B"}, {("postcode", "format")}),
        ({"postcode": "1234 ſd"}, {("postcode", "invalid")}),
        ({"postcode": "2511 sa"}, {("postcode", "invalid")}),
        ({"postcode": "2511cv"}, set()),
        ({"availability": ["avond", "avond"]}, {("availability", "format")}),
        ({"availability": []}, set()),
        ({"phone": ""}, set()),
        ({"phone": None}, {("phone", "type")}),
        ({"motivation": "Mijn nummer is 111222333."}, {("motivation", "bsn")}),
        ({"privacy": True}, {("privacy", "unknown")}),
    ],
)
def test_by_hand(send, changed, wrong):
    """Cases that were once judged differently by the schema and the server, and the conditional question."""
    foundation = cases.foundation()
    answers = cases.answers(foundation) | changed
    agree(send, "volunteer-application", answers, wrong)


@pytest.mark.parametrize(
    ("answers", "wrong"),
    [
        ({"course": "Basis_2"}, set()),
        ({"course": "x" * 200}, {("course", "course")}),
        ({"course": " cursus\n", "session": f"\t{COURSES['cursus']} "}, set()),
        ({"course": "cursus", "session": "\n"}, set()),
        ({"course": "cursus", "session": str(COURSES["dagdelen"])}, {("session", "session")}),
        ({"course": "dagdelen"}, {("session", "required")}),
        ({"course": "dagdelen", "session": str(COURSES["dagdelen"])}, set()),
        ({"course": "cursus", "session": f"{{{COURSES['cursus']}}}"}, {("session", "format")}),
        ({"course": "een cursus"}, {("course", "course")}),
    ],
)
def test_an_enrolment_by_hand(send, answers, wrong):
    agree(send, "course-enrolment", answers, wrong)


def agree(send, kind: str, answers: dict[str, Any], wrong: set[tuple[str, str]]) -> None:
    judge = Judge(kind)
    response = send(kind, answers)
    assert {(error["field"], error["code"]) for error in response.json().get("errors", [])} == wrong
    assert response.status_code == (400 if wrong else 201)
    assert (judge.fits(answers) and not judge.broken_rules(answers)) == (not wrong)


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("frame", ["{}", "Nr {}, graag", "a{}b", "1{}", "{}\r\n5", "-{}"])
def test_citizen_service_numbers(number, frame):
    text = frame.format(number)
    assert contains_bsn(text) == (not no_bsn(text))
