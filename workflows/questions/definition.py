"""Forms in steps. One set of form classes serves the pages, the check page, the API and the JSON Schema."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar

from django.core.exceptions import NON_FIELD_ERRORS
from django.utils.translation import gettext as _

from organisation.forms import PlainForm
from workflows.questions.fields import QuestionMixin

Answers = dict[str, Any]


#: The versions that a process can have before they would be taken for a set of a foundation's own questions.
VERSIONS = 1000


def form_version(version: int, set_id: int | None) -> int:
    return version + VERSIONS * (set_id or 0)


@dataclass(frozen=True, slots=True)
class Condition:
    """A question is asked only when another question of the same step has this answer."""

    field: str
    equals: str

    def holds(self, answers: Mapping[str, Any]) -> bool:
        return answers.get(self.field) == self.equals


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with an answer: which question, a stable code, and words that say what to do."""

    field: str
    code: str
    message: str


class StepForm(PlainForm):
    """The questions of one step. Every field is one of `workflows.questions.fields`.

    `conditions` names the questions that are only asked after a certain answer; such a question is required, if it says
    so, only when it is asked, and its answer is dropped when it is not. `in_letter` names the question whose answer stands
    in the letter of the move (``{bericht}``).
    """

    conditions: ClassVar[dict[str, Condition]] = {}
    in_letter: ClassVar[str] = ""
    #: Of a special kind for the law (faith, health): read where it is needed, one by one, and never in a list.
    special: ClassVar[bool] = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, condition in self.conditions.items():
            self._prepare_conditional(self.fields[name], condition)

    def about(self, case: Any) -> None:
        """Fit the questions to the case that the form is about. The form of a move may need it."""

    def about_many(self, foundations: Collection[int]) -> None:
        """Fit the questions to cases of these foundations at once: where `about` looks at no more than a foundation."""

    @classmethod
    def same_for_many(cls) -> bool:
        """Whether cases of one foundation are all asked the same."""
        return cls.about is StepForm.about or cls.about_many is not StepForm.about_many

    def _prepare_conditional(self, field: Any, condition: Condition) -> None:
        """Tell the form pack when to show this question, and what to say above it where there is no JavaScript."""
        other: Any = self.fields[condition.field]
        hint = _("only if you answer “%(answer)s” to “%(question)s”")
        field.when = {
            "field": self.add_prefix(condition.field),
            "value": condition.equals,
            "hint": hint % {"answer": dict(other.choices)[condition.equals], "question": other.label},
            "required": field.required,
        }
        if self.is_bound and not condition.holds({condition.field: self._raw(condition.field)}):
            field.required = False

    def _raw(self, name: str) -> Any:
        return self.fields[name].widget.value_from_datadict(self.data, self.files, self.add_prefix(name))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        for name, condition in self.conditions.items():
            if not condition.holds(cleaned):
                cleaned.pop(name, None)
                self.errors.pop(name, None)
        return cleaned

    def answers(self) -> Answers:
        """What was answered, as JSON values; questions left open are left out."""
        return {name: value for name, value in self.cleaned_data.items() if value not in ("", None, [])}

    def problems(self) -> list[Problem]:
        return [
            Problem(
                name if name != NON_FIELD_ERRORS else "",
                str(error.code or "invalid"),
                str(message),
            )
            for name, errors in self.errors.as_data().items()
            for error in errors
            for message in error.messages
        ]


@dataclass(frozen=True, slots=True)
class Step:
    """One page of a form: a key that is also its address, a title, and its questions.

    `set_id` is the key of the `QuestionSet` whose questions these are, where a foundation asks them and not the process.
    """

    key: str
    title: Any
    form: type[StepForm]
    intro: Any = ""
    set_id: int = 0

    def fields(self) -> dict[str, QuestionMixin]:
        return self.form.base_fields  # type: ignore[return-value]  # every field of ours is a question


@dataclass(frozen=True)
class Questions:
    """All the steps of a process, and last those that a foundation adds itself.

    `version` is that of the process: it changes whenever an answer that was right could become wrong.
    """

    version: int
    steps: tuple[Step, ...]

    def with_step(self, step: Step) -> "Questions":
        return Questions(self.version, (*self.steps, step))

    @property
    def set_id(self) -> int:
        """The key of the foundation's own questions among these; 0 for none."""
        return self.steps[-1].set_id

    @property
    def form_version(self) -> int:
        """One number for all of them, as programs send it back: another one for each set of own questions."""
        return form_version(self.version, self.set_id)

    @cached_property
    def by_field(self) -> dict[str, Step]:
        return {name: step for step in self.steps for name in step.form.base_fields}

    def step(self, key: str) -> Step | None:
        return next((step for step in self.steps if step.key == key), None)

    def after(self, step: Step) -> Step | None:
        place = self.steps.index(step) + 1
        return self.steps[place] if place < len(self.steps) else None

    def before(self, step: Step) -> Step | None:
        place = self.steps.index(step)
        return self.steps[place - 1] if place else None

    def in_one(self) -> type[StepForm]:
        """The first step with the questions of the others below, for a page that asks them all; they have no conditions."""
        first, *others = (step.form for step in self.steps)
        more = {name: field for form in others for name, field in form.base_fields.items()}
        return type(first)(first.__name__, (first,), more) if more else first

    def forms(self, answers: Mapping[str, Any]) -> Iterator[tuple[Step, StepForm]]:
        for step in self.steps:
            data = {name: answers[name] for name in step.form.base_fields if name in answers}
            yield step, step.form(data)

    def clean(self, answers: Mapping[str, Any]) -> tuple[Answers, list[Problem]]:
        """The answers of all steps as they are kept, and everything that is wrong with them at once."""
        cleaned: Answers = {}
        problems: list[Problem] = []
        for _step, form in self.forms(answers):
            if form.is_valid():
                cleaned |= form.answers()
            else:
                problems += form.problems()
        return cleaned, problems

    def unfinished(self, answers: Mapping[str, Any]) -> list[Step]:
        """The steps that still need something before the whole can be sent."""
        return [step for step, form in self.forms(answers) if not form.is_valid()]

    def clean_json(self, answers: Mapping[str, Any]) -> tuple[Answers, list[Problem]]:
        """As `clean`, for JSON: an unknown or unasked question and a value of the wrong type are problems too."""
        fields = {name: field for step in self.steps for name, field in step.fields().items()}
        conditions = {
            name: condition for step in self.steps for name, condition in step.form.conditions.items()
        }
        read = JsonAnswers.read(fields, conditions, answers)
        cleaned, problems = self.clean(read.typed)
        return cleaned, read.all_problems(problems)


@dataclass(frozen=True, slots=True)
class JsonAnswers:
    """Answers that came as JSON, held against the types and spellings of their schema.

    A schema is strict where a page is lenient (a tab before a name, a year typed as text), and the API keeps to its
    schemas. `typed` is what a form can clean, `problems` what it never sees, `misspelled` what it might let pass.
    """

    typed: Answers
    problems: list[Problem]
    misspelled: list[Problem]

    @classmethod
    def read(
        cls, fields: Mapping[str, Any], conditions: Mapping[str, Condition], answers: Mapping[str, Any]
    ) -> "JsonAnswers":
        read = cls({}, [], [])
        for name, value in answers.items():
            if name not in fields:
                read.problems.append(Problem(name, "unknown", _("This question does not exist.")))
            elif not fields[name].accepts_json(value):
                read.problems.append(Problem(name, "type", _("This answer has the wrong type.")))
            else:
                read.typed[name] = value
                if not fields[name].fits_schema(value):
                    message = _("This answer is not written as its schema says.")
                    read.misspelled.append(Problem(name, "format", message))
        for name, condition in conditions.items():
            if name in read.typed and not condition.holds(read.typed):
                message = _("This question is not asked with these answers.")
                read.problems.append(Problem(name, "not_asked", message))
        return read

    def all_problems(self, of_form: list[Problem]) -> list[Problem]:
        """These and what a form says of `typed`, whose words come before a bare "not as its schema says"."""
        known = {problem.field for problem in self.problems}
        found = self.problems + [problem for problem in of_form if problem.field not in known]
        known = {problem.field for problem in found}
        return found + [problem for problem in self.misspelled if problem.field not in known]
