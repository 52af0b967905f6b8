"""The module on staying a mentor and not becoming the case manager: who arranges what, and how to give a question back."""

from . import een_vraag_teruggeven, overleg_mails_en_afspraken

COURSE = {
    "slug": "mentor-en-geen-casemanager",
    "kind": "module",
    "title": "Mentor, en geen casemanager",
    "search_description": (
        "Wie regelt wat rond uw cliënt? Geef vragen terug, blijf mentor in het overleg en spreek af wanneer u gebeld wordt. Met "
        "voorbeeldzinnen."
    ),
    "intro": (
        "Voor mentoren die steeds meer regelen, plannen en doorgeven. U leert waar u over gaat, en hoe u de rest teruggeeft "
        "zonder dat uw cliënt tussen wal en schip valt."
    ),
    "themes": ["rol"],
    "client_groups": [],
    "outcomes": [
        "U kunt bij elke vraag zeggen wie hem regelt, en wat u zelf doet.",
        "U kunt een vraag teruggeven met een naam en een datum.",
        "U kunt in een overleg nee zeggen tegen een taak en toch opkomen voor uw cliënt.",
        "U kunt op één blad afspreken waarvoor iemand u belt, mailt of met rust laat.",
    ],
    "body": [
        (
            "text",
            {
                "heading": "Voor wie is deze module?",
                "text": (
                    "<p>Voor mentoren met een cliënt rond wie het druk is. Misschien werd u mentor omdat u graag iets voor een "
                    "ander doet. Dan komt er vanzelf steeds iets bij: een taxi bellen, een bril ophalen, een bericht doorgeven. "
                    "Deze module helpt u om weer tijd te houden voor uw cliënt.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Wat komt er aan de orde?",
                "text": (
                    "<p>In les 1 ziet u wie wat regelt, in een instelling en thuis. U oefent hoe u een vraag teruggeeft, en wat "
                    "u doet als niemand hem oppakt.</p>"
                    "<p>Les 2 gaat over het overleg waar iedereen naar u kijkt, en over een week met zeven mails: over welke "
                    "gaat u? U maakt een afspraak op één blad over wie u waarvoor belt.</p>"
                ),
            },
        ),
    ],
    "lessons": [een_vraag_teruggeven.LESSON, overleg_mails_en_afspraken.LESSON],
}
