"""The page types of the website, and what holds for the whole of it."""

from .agenda import AgendaPage, EventPage
from .articles import ArticleIndexPage, ArticlePage
from .base import BasePage, Illustration
from .foundations import FoundationPage
from .pages import EntrancePage, HomePage, InformationPage, QuestionsPage
from .regions import RegionsPage
from .search import SearchEntry, SearchSynonym
from .settings import SiteSettings

__all__ = [
    "AgendaPage",
    "ArticleIndexPage",
    "ArticlePage",
    "BasePage",
    "EntrancePage",
    "EventPage",
    "FoundationPage",
    "HomePage",
    "Illustration",
    "InformationPage",
    "QuestionsPage",
    "RegionsPage",
    "SearchEntry",
    "SearchSynonym",
    "SiteSettings",
]
