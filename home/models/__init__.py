"""The page types of the website, and what holds for the whole of it."""

from .agenda import AgendaPage, EventPage
from .areas import EditorialArea
from .articles import ArticleIndexPage, ArticlePage
from .base import BasePage, Illustration, LeadingPage, WelcomingPage
from .foundations import FoundationPage
from .moderation import Approval, Review
from .pages import EntrancePage, HomePage, InformationPage, QuestionsPage
from .regions import RegionsPage
from .search import SearchEntry, SearchSynonym
from .settings import SiteSettings

__all__ = [
    "AgendaPage",
    "Approval",
    "ArticleIndexPage",
    "ArticlePage",
    "BasePage",
    "EditorialArea",
    "EntrancePage",
    "EventPage",
    "FoundationPage",
    "HomePage",
    "Illustration",
    "InformationPage",
    "LeadingPage",
    "QuestionsPage",
    "RegionsPage",
    "Review",
    "SearchEntry",
    "SearchSynonym",
    "SiteSettings",
    "WelcomingPage",
]
