import pytest

from organisation.foundations.services import load_reference_data


@pytest.fixture
def reference_data(db):
    """The municipalities, foundations and service areas of this release."""
    load_reference_data()
