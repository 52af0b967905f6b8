"""The page types of the website, and what holds for the whole of it."""

from .areas import EditorialArea
from .articles import ArticleIndexPage, ArticlePage
from .base import BasePage, Illustration
from .moderation import Approval, Review
from .pages import HomePage, InformationPage
from .regions import RegionsPage
from .settings import SiteSettings

__all__ = [
    "Approval",
    "ArticleIndexPage",
    "ArticlePage",
    "BasePage",
    "EditorialArea",
    "HomePage",
    "Illustration",
    "InformationPage",
    "RegionsPage",
    "Review",
    "SiteSettings",
]
