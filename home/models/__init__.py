"""The page types of the website, and what holds for the whole of it."""

from .base import BasePage, Illustration
from .pages import HomePage, InformationPage
from .settings import SiteSettings

__all__ = ["BasePage", "HomePage", "Illustration", "InformationPage", "SiteSettings"]
