"""The page types of the website, and what holds for the whole of it."""

from .articles import ArticleIndexPage, ArticlePage
from .base import BasePage, Illustration
from .foundations import FoundationPage
from .pages import HomePage, InformationPage
from .regions import RegionsPage
from .settings import SiteSettings

__all__ = [
    "ArticleIndexPage",
    "ArticlePage",
    "BasePage",
    "FoundationPage",
    "HomePage",
    "Illustration",
    "InformationPage",
    "RegionsPage",
    "SiteSettings",
]
