"""docs/openapi.json: what `/api/v1/openapi.json` serves, for who reads the project without running it (`make docs`)."""

import json
import os
from pathlib import Path

PLACE = Path(__file__).resolve().parents[2] / "docs" / "openapi.json"


def drawn() -> str:
    """The description of the API, in a form in which two versions are easily compared."""
    from config.api import api

    return json.dumps(api.get_openapi_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    import django

    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.test"
    django.setup()
    PLACE.write_text(drawn())
