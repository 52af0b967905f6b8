"""The field for the e-mail address by which someone logs in."""

from typing import Any

from django.db import models


class LoginEmailField(models.EmailField):
    """An address in lower case, however it is spelled when it is assigned, looked up or typed into a form."""

    def to_python(self, value: Any) -> Any:
        value = super().to_python(value)
        return value.strip().lower() if isinstance(value, str) else value

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        value = self.to_python(super().pre_save(model_instance, add))
        setattr(model_instance, self.attname, value)
        return value
