"""What each block looks like when it is filled in: for the editor who chooses one, and for the style guide.

Dutch, as the content of the website is.
"""

from __future__ import annotations

TEXT = {
    "heading": "Wat een mentor doet",
    "text": (
        "<p>Een mentor luistert, denkt mee en komt op voor wat de ander wil. Beslissen doen zij zo veel mogelijk "
        '<b>samen</b>. Lees ook <a href="/mentorschap/">wat mentorschap is</a>.</p>'
        "<h3>Waarover</h3><ul><li>zorg en behandeling</li><li>begeleiding en wonen</li></ul>"
    ),
}
STEPS = {
    "heading": "Zo gaat het",
    "intro": "U kunt op elk moment stoppen.",
    "steps": [
        {"title": "U meldt u aan", "text": "<p>Dat kost ongeveer tien minuten.</p>"},
        {"title": "Wij bellen u", "text": "<p>Binnen vijf werkdagen.</p>"},
        {"title": "U maakt kennis", "text": "<p>Bij u thuis of bij ons.</p>"},
    ],
}
QUESTIONS = {
    "heading": "Vragen",
    "questions": [
        {"question": "Hoeveel tijd kost het?", "answer": "<p>Meestal twee tot vier uur per maand.</p>"},
        {"question": "Moet ik ervaring hebben?", "answer": "<p>Nee. U krijgt een basiscursus.</p>"},
    ],
}
FIGURES = {
    "heading": "Mentorschap in cijfers",
    "figures": [
        {"value": "2.500", "label": "vrijwillige mentoren"},
        {"value": "3.200", "label": "mensen met een mentor"},
    ],
    "date": "2023, afgerond",
    "source": "Mentorschap Nederland",
    "source_address": "",
}
QUOTE = {"text": "Ik hoef niet alles te weten. Ik hoef er alleen te zijn.", "who": "Marga, mentor sinds 2019"}
COMPARISON = {
    "heading": "Mentor of bewindvoerder?",
    "table": {
        "caption": "Wie waarover beslist",
        "columns": [
            {"type": "text", "heading": ""},
            {"type": "text", "heading": "Mentor"},
            {"type": "text", "heading": "Bewindvoerder"},
        ],
        "rows": [
            {"values": ["Zorg en behandeling", "Ja", "Nee"]},
            {"values": ["Geld en spullen", "Nee", "Ja"]},
        ],
    },
}
VIDEO = {
    "heading": "Een middag met een mentor",
    "address": "https://vimeo.com/000000000",
    "file": None,
    "captions": None,
    "duration": "3 minuten",
    "transcript": "<p>Een vrouw schenkt koffie in. “Wat wilt u zelf?” vraagt zij.</p>",
}
CONTACT = {
    "heading": "Liever iemand spreken?",
    "text": "Bel of mail ons. Vragen verplicht u tot niets.",
    "phone": "",
    "email": "",
}
ACTION = {
    "heading": "Past dit bij u?",
    "text": "Aanmelden kan in stappen, ook op uw telefoon.",
    "link": {"label": "Aanmelden als mentor", "page": None, "address": "/mentor-worden/aanmelden/"},
}
