"""The module on boundaries: being close to a client without becoming a friend, and saying no kindly."""

from . import dichtbij_en_toch_mentor, nee_zeggen_en_herstellen

COURSE = {
    "slug": "grenzen-en-nabijheid",
    "kind": "module",
    "title": "Grenzen, afstand en nabijheid",
    "search_description": (
        "Voor mentoren met een cliënt: cadeaus, appjes, een gewoonte die te ver gaat, en wat u doet als iemand over uw grens "
        "gaat."
    ),
    "intro": (
        "Voor mentoren die merken dat het dichtbij komt, of dat er iets is gegroeid wat niet meer past. U krijgt zinnen en "
        "stappen om warm te blijven en het recht te zetten."
    ),
    "themes": ["grenzen"],
    "client_groups": [],
    "outcomes": [
        "U kunt met drie vragen nagaan of iets nog bij een mentor past.",
        "U kunt een cadeau weigeren zonder de gever te kwetsen.",
        "U kunt een gewoonte terugdraaien zonder uw cliënt te laten vallen.",
        "U weet wat u doet als iemand u aanraakt, bedreigt of online opzoekt.",
    ],
    "body": [
        (
            "text",
            {
                "heading": "Voor wie is deze module?",
                "text": (
                    "<p>Voor mentoren die de basiscursus deden en al een cliënt hebben. Nee zeggen in drie zinnen en vaste "
                    "beltijden kent u. Hier gaat u verder. Misschien krijgt u cadeaus waar u geen raad mee weet. Of u deed één "
                    "keer iets extra’s, en nu rekent iedereen erop.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Wat komt er aan de orde?",
                "text": (
                    "<p>Les 1 gaat over dichtbij zijn: vriendschap, cadeaus, appjes in de avond, en een cliënt die alleen u "
                    "heeft.</p>"
                    "<p>In les 2 leest u hoe een grens ongemerkt verschuift, en hoe u dat herstelt met uw coördinator. Ook "
                    "leest u wat u doet als een ander over uw grens gaat. Beide kan iedere mentor overkomen.</p>"
                ),
            },
        ),
    ],
    "lessons": [dichtbij_en_toch_mentor.LESSON, nee_zeggen_en_herstellen.LESSON],
}
