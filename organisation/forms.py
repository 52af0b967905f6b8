"""What every form of ours begins from."""

from __future__ import annotations

from typing import Any

from django import forms


class PlainForm(forms.Form):
    """A form as the form pack shows it: errors are ours and not bubbles of the browser, and a label is only its words."""

    # Some screen readers call an empty field with `required` wrong before anything was sent; the form pack says aria-required.
    use_required_attribute = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
