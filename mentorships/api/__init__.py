"""The register as JSON: the same selectors, services and policies as the pages."""

from ninja import Router

from . import mine, slots, staff

router = Router()
router.add_router("", mine.router)
router.add_router("", slots.router)
router.add_router("", staff.router)

__all__ = ["router"]
