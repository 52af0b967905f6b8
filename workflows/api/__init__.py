"""Forms, status, cases and moves as JSON: the same questions, selectors, services and policies as the pages and the desk."""

from ninja import Router

from . import batches, cases, forms, intake, numbers, status

router = Router()
router.add_router("", forms.router)
router.add_router("", status.router)
router.add_router("", cases.router)
router.add_router("", batches.router)
router.add_router("", numbers.router)
router.add_router("", intake.router)

__all__ = ["router"]
