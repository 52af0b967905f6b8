"""The form pack: what a screen reader hears is wired by hand in our templates, so it is read back here."""

import pytest
from bs4 import BeautifulSoup, Tag
from crispy_forms.helper import FormHelper
from crispy_forms.layout import Div, Field, Fieldset, Layout, Row, Submit
from crispy_forms.utils import render_crispy_form
from django import forms
from django.template import engines

from organisation.forms import PlainForm
from workflows.questions.definition import Condition, StepForm


class When:
    """What a conditional question carries."""

    field = "heard_from"
    value = "other paper"
    hint = "only if you chose 'Other'"
    required = True


class Sample(PlainForm):
    """One of each kind of control."""

    salutation = forms.ChoiceField(
        label="Salutation",
        help_text="As on letters.",
        choices=[("mevrouw", "Mevrouw"), ("geen", "Geen aanhef")],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose a salutation"},
    )
    first_name = forms.CharField(
        label="First name",
        widget=forms.TextInput(attrs={"autocomplete": "given-name"}),
        error_messages={"required": "Fill in your first name"},
    )
    name_prefix = forms.CharField(label="Prefix", required=False, help_text="Such as <b>de</b>")
    email = forms.EmailField(
        label="Mail", help_text="For the confirmation.", error_messages={"invalid": "Needs an @"}
    )
    municipality = forms.ChoiceField(
        label="Municipality",
        choices=[("", "Choose"), ("0546", "Leiden")],
        error_messages={"required": "Choose one"},
    )
    days = forms.MultipleChoiceField(
        label="Days",
        choices=[("mo", "Monday"), ("tu", "Tuesday")],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    heard_from = forms.ChoiceField(label="Heard from", choices=[("other", "Other")], required=False)
    heard_other = forms.CharField(label="Namely", required=False)
    heard_other.when = When
    motivation = forms.CharField(
        label="Why", widget=forms.Textarea, error_messages={"required": "Tell us why"}
    )
    start = forms.DateField(label="From", required=False, help_text="Such as 22-11-2026")
    document = forms.FileField(label="Document", required=False)
    privacy = forms.BooleanField(label="I have read it", error_messages={"required": "Tick the box"})
    website = forms.CharField(label="Leave empty", required=False)
    website.is_trap = True
    source = forms.CharField(widget=forms.HiddenInput, initial="home")

    def clean(self) -> dict[str, object]:
        if self.data.get("name_prefix") == "clash":
            raise forms.ValidationError("These do not go together")
        return super().clean()


def rendered(form: forms.Form, helper: FormHelper | None = None) -> BeautifulSoup:
    return BeautifulSoup(render_crispy_form(form, helper), "html.parser")


def the(found: Tag | None) -> Tag:
    assert isinstance(found, Tag)
    return found


def box(page: BeautifulSoup, control_id: str) -> Tag:
    """The question around a control."""
    return the(the(page.find(id=control_id)).find_parent("div", class_="field"))


@pytest.fixture
def blank() -> BeautifulSoup:
    return rendered(Sample())


@pytest.fixture
def refused() -> BeautifulSoup:
    return rendered(Sample({"email": "jan", "days": ["tu"], "source": "home"}))


def test_every_field_is_there_once(blank: BeautifulSoup) -> None:
    names = [control["name"] for control in blank.find_all(["input", "select", "textarea"])]
    assert [*dict.fromkeys(names)] == list(Sample.base_fields)
    assert len(names) == len(Sample.base_fields) + 2  # two groups of two


def test_every_control_has_one_label_above_it(blank: BeautifulSoup) -> None:
    for control in blank.find_all(["input", "select", "textarea"]):
        if control.get("type") == "hidden":
            continue
        labels = blank.find_all("label", attrs={"for": control["id"]})
        assert len(labels) == 1, control
        if control.get("type") not in {"radio", "checkbox"}:
            assert labels[0] in control.find_all_previous("label")


def test_no_id_stands_twice_and_no_reference_dangles(blank: BeautifulSoup, refused: BeautifulSoup) -> None:
    for page in (blank, refused):
        ids = [tag["id"] for tag in page.find_all(id=True)]
        assert sorted(ids) == sorted(set(ids))
        references = {
            name for tag in page.find_all(True) for name in str(tag.get("aria-describedby", "")).split()
        }
        references |= {tag["aria-labelledby"] for tag in page.find_all(attrs={"aria-labelledby": True})}
        assert references
        assert references <= set(ids)


def test_help_stands_between_label_and_control(blank: BeautifulSoup) -> None:
    order = [
        tag
        for tag in box(blank, "id_email").find_all(True)
        if tag.name in {"label", "input"} or tag.get("id")
    ]
    assert [tag.get("id", tag.name) for tag in order] == ["label", "id_email_helptext", "id_email"]
    assert the(blank.find(id="id_email"))["aria-describedby"] == "id_email_helptext"


def test_optional_is_said_and_required_is_marked(blank: BeautifulSoup) -> None:
    said = {
        the(tag.find_parent("div", class_="field")).find(["input", "select"])["name"]
        for tag in blank.select(".optional")
    }
    assert said == {"name_prefix", "days", "heard_from", "start", "document"}
    required = {
        tag["name"]
        for tag in blank.find_all(["input", "select", "textarea"], attrs={"aria-required": "true"})
    }
    assert required == {"first_name", "email", "municipality", "motivation", "privacy"}
    assert the(box(blank, "id_salutation_0").fieldset)["aria-required"] == "true"
    assert not blank.find_all(required=True)


def test_groups_have_a_legend(blank: BeautifulSoup) -> None:
    radio, checks = the(box(blank, "id_salutation_0").fieldset), the(box(blank, "id_days_0").fieldset)
    assert radio.legend.get_text(strip=True) == "Salutation"
    assert (radio["role"], radio["aria-describedby"]) == ("radiogroup", "id_salutation_helptext")
    assert checks.legend.get_text(" ", strip=True).startswith("Days")
    assert [tag["value"] for tag in checks.find_all("input")] == ["mo", "tu"]


def test_errors_stand_at_the_field_and_are_announced(refused: BeautifulSoup) -> None:
    mail = the(refused.find(id="id_email"))
    assert mail["aria-invalid"] == "true"
    assert mail["aria-describedby"] == "id_email_helptext id_email_error"
    assert the(refused.find(id="id_email_error")).p.find(string=True, recursive=False) == "Needs an @"
    assert mail["value"] == "jan"
    radio = the(box(refused, "id_salutation_0").fieldset)
    assert (radio["aria-invalid"], radio["aria-describedby"]) == (
        "true",
        "id_salutation_helptext id_salutation_error",
    )
    assert the(refused.find(id="id_days_1")).has_attr("checked")
    assert not the(refused.find(id="id_days_0")).has_attr("checked")
    assert "field-invalid" not in box(refused, "id_name_prefix")["class"]


def test_summary_says_the_same_words_and_leads_to_the_controls(refused: BeautifulSoup) -> None:
    summary = the(refused.select_one("[data-error-summary]"))
    assert summary["tabindex"] == "-1"
    assert summary.has_attr("autofocus")
    links = {link["href"]: link.get_text() for link in summary.find_all("a")}
    assert links == {
        "#id_salutation_0": "Choose a salutation",
        "#id_first_name": "Fill in your first name",
        "#id_email": "Needs an @",
        "#id_municipality": "Choose one",
        "#id_motivation": "Tell us why",
        "#id_privacy": "Tick the box",
    }
    for href, words in links.items():
        field = box(refused, href[1:])
        assert the(field.select_one(".field-error p")).find(string=True, recursive=False) == words


def test_no_summary_without_errors(blank: BeautifulSoup) -> None:
    assert blank.select("[data-error-summary], .field-error, [aria-invalid]") == []


def test_errors_of_the_whole_form_are_in_the_summary() -> None:
    page = rendered(Sample({"name_prefix": "clash"}))
    assert the(page.select_one("[data-error-summary] li")).get_text() == "These do not go together"


def test_conditional_question_names_its_condition(blank: BeautifulSoup) -> None:
    question = box(blank, "id_heard_other")
    assert (question["data-when-field"], question["data-when-value"]) == ("heard_from", "other paper")
    assert When.hint in question.label.get_text()
    assert not question.has_attr("hidden")
    assert question.select(".optional") == []


def test_trap_is_out_of_the_way_of_people(blank: BeautifulSoup) -> None:
    trap = the(the(blank.find(id="id_website")).find_parent("div"))
    assert (trap["class"], trap["aria-hidden"]) == (["trap"], "true")


def test_what_visitors_typed_is_escaped_everywhere() -> None:
    hostile = '"><script>{{ 7|add:7 }}</script>'
    page = rendered(Sample(dict.fromkeys(Sample.base_fields, hostile)))
    assert page.find_all("script") == []
    assert the(page.find(id="id_first_name"))["value"] == hostile
    assert the(page.find(id="id_motivation")).get_text().strip() == hostile


def test_form_does_without_browser_bubbles_and_takes_files() -> None:
    form = the(rendered(Sample()).form)
    assert form.has_attr("novalidate")
    assert (form["method"], form["enctype"]) == ("post", "multipart/form-data")


def test_prefix_stands_before_every_name_and_id() -> None:
    page = rendered(Sample({}, prefix="who"))
    assert the(page.find(id="id_who-salutation_0"))["name"] == "who-salutation"
    assert the(page.select_one("[data-error-summary] a"))["href"] == "#id_who-salutation_0"


def test_layout_objects_render() -> None:
    helper = FormHelper()
    helper.form_tag = False
    helper.layout = Layout(
        Fieldset("Who are you?", Row("first_name", "name_prefix"), Field("email", wrapper_class="wide")),
        Div("motivation", css_class="apart"),
    )
    helper.add_input(Submit("go", "Next"))
    page = rendered(Sample({}), helper)
    assert page.form is None
    assert the(page.select_one("fieldset.section > legend")).get_text() == "Who are you?"
    assert [tag["name"] for tag in page.select("fieldset.section .row input")] == [
        "first_name",
        "name_prefix",
    ]
    assert "wide" in box(page, "id_email")["class"]
    assert the(page.select_one(".apart textarea"))["name"] == "motivation"
    assert the(page.select_one(".buttons button.button-main")).get_text() == "Next"
    assert page.select("[data-error-summary]")


@pytest.mark.parametrize("name", ["500.html", "503.html"])
def test_pages_for_bad_times_need_nothing(name: str) -> None:
    page = BeautifulSoup(engines["django"].get_template(name).render(), "html.parser")
    assert the(page.html)["lang"] == "nl"
    assert the(page.h1).get_text(strip=True)


@pytest.mark.parametrize("name", ["400.html", "403.html", "403_csrf.html", "404.html"])
def test_error_pages_need_no_request(name: str) -> None:
    page = BeautifulSoup(engines["django"].get_template(name).render(), "html.parser")
    assert the(page.select_one("a.skip"))["href"] == "#" + the(page.main)["id"]
    assert page.select("[style], style, script:not([src])") == []


def test_steps_say_in_words_when_a_question_is_asked() -> None:
    class Step(StepForm):
        conditions = {"namely": Condition(field="heard_from", equals="other")}

        heard_from = forms.ChoiceField(label="Heard from?", choices=[("paper", "Paper"), ("other", "Other")])
        namely = forms.CharField(label="Namely")

    question = box(rendered(Step(prefix="how")), "id_how-namely")
    assert (question["data-when-field"], question["data-when-value"]) == ("how-heard_from", "other")
    assert all(words in the(question.select_one(".when")).get_text() for words in ("Other", "Heard from?"))
    assert question.find_all(required=True) == []
