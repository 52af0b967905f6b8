"""The words of the Kenniscarrousel, in Dutch: one module for each course. Editors change them in the admin.

Each module has ``COURSE``, a dict; ``docs/training.md`` tells of its blocks. All people in them are invented.
"""

from . import (
    basiscursus,
    complex,
    geen_casemanager,
    grenzen,
    jongeren,
    ouderen,
    sessions,
    thuis,
    zorg_weigeren,
)

#: (short name, name), in the order in which they are offered.
THEMES = [
    ("basis", "De basis"),
    ("grenzen", "Grenzen, afstand en nabijheid"),
    ("zorg-weigeren", "Zorg weigeren"),
    ("rol", "Uw rol als mentor"),
    ("thuis", "Thuis wonen"),
    ("ouderen", "Ouderen en dementie"),
    ("jongeren", "Jonge cliënten"),
    ("complex", "Ingewikkelde situaties"),
]
CLIENT_GROUPS = [
    ("ouderen", "Ouderen"),
    ("verstandelijke-beperking", "Mensen met een verstandelijke beperking"),
    ("psychiatrie", "Mensen met een psychiatrische aandoening"),
    ("hersenletsel", "Mensen met hersenletsel"),
    ("jongeren", "Jongeren van 18 tot 24 jaar"),
]
COURSES = [
    basiscursus.COURSE,
    grenzen.COURSE,
    zorg_weigeren.COURSE,
    geen_casemanager.COURSE,
    thuis.COURSE,
    ouderen.COURSE,
    jongeren.COURSE,
    complex.COURSE,
    *sessions.COURSES,
]
CATALOGUE = {
    "title": "Kenniscarrousel",
    "seo_title": "Kenniscarrousel: cursussen voor mentoren",
    "search_description": (
        "De basiscursus, modules van een half uur en bijeenkomsten voor vrijwillige mentoren. "
        "Leer op uw telefoon, in stukjes van tien minuten."
    ),
    "intro": (
        "Alles wat u als mentor kunt leren, bij elkaar. De lessen volgt u thuis, in stukjes van tien minuten. Voor een "
        "bijeenkomst schrijft u zich in."
    ),
}
