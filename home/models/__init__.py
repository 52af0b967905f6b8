"""The page types of the website, and what holds for the whole of it."""

from .articles import ArticleIndexPage, ArticlePage
from .base import BasePage, Illustration
from .pages import HomePage, InformationPage
from .regions import RegionsPage
from .search import SearchEntry, SearchSynonym
from .settings import SiteSettings

__all__ = [
    "ArticleIndexPage",
    "ArticlePage",
    "BasePage",
    "HomePage",
    "Illustration",
    "InformationPage",
    "RegionsPage",
    "SearchEntry",
    "SearchSynonym",
    "SiteSettings",
]
