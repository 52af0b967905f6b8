"""The basic course: what somebody who never did this needs before the first client, from the first visit to stopping well."""

from . import (
    moeilijke_gesprekken,
    samen_beslissen,
    samenwerken,
    uw_client_leren_kennen,
    verslag_doen,
    wat_een_mentor_is,
)

COURSE = {
    "slug": "basiscursus",
    "kind": "basic_course",
    "title": "Basiscursus mentorschap",
    "search_description": (
        "Zes lessen voor wie mentor wordt: uw rol, kennismaken, samen beslissen, samenwerken, moeilijke gesprekken en verslag "
        "doen."
    ),
    "intro": (
        "Voor wie mentor wordt en dit nog nooit deed. Na zes lessen weet u wat u doet bij het eerste bezoek, het eerste besluit "
        "en het eerste lastige telefoontje."
    ),
    "themes": ["basis"],
    "client_groups": [],
    "outcomes": [
        "U kunt aan de telefoon zeggen waar u over gaat, wie over de rest gaat, en wanneer u terugbelt.",
        "U kunt nagaan wat iemand wil, ook als die het niet met woorden zegt.",
        "U kunt een besluit samen voorbereiden en in vijf regels opschrijven, zodat een ander het kan volgen.",
        "U weet wanneer u uw coördinator belt, en welke zin u dan als eerste zegt.",
    ],
    "body": [
        (
            "text",
            {
                "heading": "Voor wie is deze cursus?",
                "text": (
                    "<p>Voor iedereen die vrijwillig mentor wordt. U hoeft niets te weten van wetten of van zorg. U leest op uw "
                    "eigen tempo, ook op de telefoon. Reken per les op twintig minuten tot een half uur. U kunt tussendoor "
                    "stoppen.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Wat komt er aan bod?",
                "text": (
                    "<p>Wat een mentor beslist, hoe u iemand leert kennen, hoe u samen een besluit neemt, en wat u doet als een "
                    "gesprek moeilijk wordt of als er iets misgaat.</p>"
                    "<p>In elke les staat een situatie waarin goede mensen van mening verschillen. U denkt eerst zelf, daarna "
                    "leest u hoe een ander het zou aanpakken. De mensen in de cursus zijn verzonnen. Wat u bij een overdenking "
                    "opschrijft, ziet alleen u.</p>"
                ),
            },
        ),
    ],
    "lessons": [
        wat_een_mentor_is.LESSON,
        uw_client_leren_kennen.LESSON,
        samen_beslissen.LESSON,
        samenwerken.LESSON,
        moeilijke_gesprekken.LESSON,
        verslag_doen.LESSON,
    ],
}
