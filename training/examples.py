"""What each block of a lesson looks like when it is filled in: for the editor who chooses one, and for the style guide."""

from __future__ import annotations

CASE = {
    "heading": "Een cadeau bij het afscheid",
    "story": "<p>Mevrouw Prins geeft u bij het weggaan een envelop. Er zit vijftig euro in. “Voor al uw moeite”, zegt ze.</p>",
    "question": "Wat doet u?",
    "reveal": "<p>U bedankt haar en geeft de envelop terug. “Wat lief dat u aan mij denkt. Ik mag geen geld aannemen. "
    "Een kop koffie met u is voor mij genoeg.”</p>",
}
QUIZ = {
    "heading": "Wat doet u?",
    "questions": [
        {
            "type": "choice",
            "value": {
                "question": "Een cliënt belt u elke avond. Wat helpt?",
                "answers": [
                    {
                        "text": "Samen een vaste tijd afspreken om te bellen",
                        "is_right": True,
                        "feedback": "Een vaste tijd geeft rust, aan de cliënt en aan u.",
                    },
                    {
                        "text": "Niet meer opnemen",
                        "is_right": False,
                        "feedback": "Dan weet de cliënt niet waar hij aan toe is. Spreek liever iets af.",
                    },
                ],
            },
        }
    ],
}
REFLECTION = {
    "heading": "Voor uzelf",
    "question": "Wanneer zei u ja, terwijl u nee bedoelde?",
    "help_text": "Denk aan de afgelopen twee weken.",
}
CHECKLIST = {
    "heading": "Voor uw volgende bezoek",
    "items": ["Ik weet hoe lang ik blijf", "Ik zeg dat aan het begin", "Ik spreek af wanneer ik weer kom"],
}
HELP = {
    "heading": "Wie kan helpen?",
    "text": "<p>Bel uw coördinator als u twijfelt. Liever een keer te vaak dan te laat.</p>",
}
SOUND = {
    "file": None,
    "heading": "Een mentor vertelt over nee zeggen",
    "duration": "2 minuten",
    "transcript": "<p>“De eerste keer dat ik nee zei, schrok ik zelf. Zij niet. Zij zei: gelukkig, dan weet ik waar ik aan toe "
    "ben.”</p>",
}
