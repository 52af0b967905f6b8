"""The website that the tests of the pages look at."""

from tests.home.conftest import built, website

__all__ = ["built", "website"]
