"""The words of the public pages, in Dutch: a module or two for each branch of the tree. Editors change them in the admin.

Each module has ``PAGES``, a list of dicts. ``path`` is the address below the home page (empty for the home
page itself), ``kind`` the sort of page (`home.demo.load.TYPES`), ``body`` a list of blocks, where a ``table`` and ``related``
pages are said in short. In rich text, ``page:/…/`` is a link to a page of ours. Parents come before their children.

A ``foundation`` has the short name of one at the end of its path, and stands only where that foundation is known.

Figures carry their date and source. What a foundation decides for itself is written as our default. All people are invented.
"""

from . import (
    about,
    agenda,
    asking,
    becoming,
    care,
    family,
    foundations,
    legal,
    mentorship,
    mentorship_answers,
    municipalities,
    news,
    regions,
    start,
    stories,
)

PHONE_AND_EMAIL = {"phone": "085 000 0000", "email": "info@example.nl"}
MENU = ("mentorschap", "mentor-worden", "mentor-aanvragen", "regios")
FOOTER = (
    "voor-familie",
    "voor-zorgprofessionals",
    "voor-gemeenten",
    "over-ons",
    "nieuws",
    "agenda",
    "verhalen",
    "klachten",
    "cookies",
    "toegankelijkheid",
)

PAGES: list[dict] = [
    *start.PAGES,
    *mentorship.PAGES,
    *mentorship_answers.PAGES,
    *becoming.PAGES,
    *asking.PAGES,
    *regions.PAGES,
    *foundations.PAGES,
    *municipalities.PAGES,
    *care.PAGES,
    *family.PAGES,
    *stories.PAGES,
    *news.PAGES,
    *agenda.PAGES,
    *about.PAGES,
    *legal.PAGES,
]
