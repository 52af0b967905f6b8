"""The portal at `/mijn/`: a register of rooms, so that each app above adds its own.

portal.register(Room(key="application", title=_("My application"), url_name="…", order=10, visible=has_one))
"""

from organisation.portal.registry import Room, register, rooms_for
from organisation.portal.views import portal_context

__all__ = ["Room", "portal_context", "register", "rooms_for"]
