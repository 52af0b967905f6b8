"""Each form has questions of its own."""

from workflows.engine.usual_forms import TransferForm


def test_what_one_form_changes_of_a_question_another_does_not_see():
    ours, untouched = TransferForm(), TransferForm()
    asked = ours.fields["foundation"]
    asked.required, asked.choices = False, [("noord", "Noord")]
    asked.widget.attrs["size"] = 3
    asked.error_messages["required"] = "Kies er een."
    asked.validators.append(str)
    for other in (untouched, TransferForm()):
        seen = other.fields["foundation"]
        assert (seen.required, list(seen.choices), list(seen.widget.choices)) == (True, [], [])
        assert (seen.widget.attrs, seen.validators) == ({}, [])
        assert seen.error_messages["required"] != "Kies er een."
    assert list(asked.widget.choices) == [("noord", "Noord")]
