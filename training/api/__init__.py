"""Courses, sessions, one's own learning and certificates as JSON: the same selectors, services and policies as the pages."""

from ninja import Router

from . import catalogue, certificates, learning, mine, sessions

router = Router()
router.add_router("", catalogue.router)
router.add_router("", sessions.router)
router.add_router("", mine.router)
router.add_router("", learning.router)
router.add_router("", certificates.router)

__all__ = ["router"]
