"""The module on clients who live at home: small networks, loneliness, seeing decline, home care, and when home is no longer safe."""

from . import als_het_thuis_minder_gaat, wie_ziet_uw_client

COURSE = {
    "slug": "een-client-die-thuis-woont",
    "kind": "module",
    "title": "Een cliënt die thuis woont",
    "search_description": "Voor mentoren van een cliënt die thuis woont: wie ziet wat, wat doet u als het minder gaat, en wie beslist als thuis niet meer veilig is?",
    "intro": "Voor mentoren met een cliënt die zelfstandig woont. U leert wie wat ziet, hoe u merkt dat het minder gaat, en wat u dan doet.",
    "themes": ["thuis"],
    "client_groups": [],
    "outcomes": [
        "U kunt met uw cliënt op papier zetten wie wanneer langskomt, en waar de stille dagen zitten.",
        "U vraagt een buur of kennis om iets kleins, zonder te vertellen wat privé is.",
        "U ziet aan vaste plekken in huis dat het minder gaat, en weet wie u dan belt.",
        "U weet wie beslist als thuis wonen niet meer veilig is, ook als uw cliënt niet weg wil.",
    ],
    "body": [
        (
            "text",
            {
                "heading": "Voor wie is deze module?",
                "text": (
                    "<p>Uw cliënt woont in een eigen huis. Er is geen nachtdienst en geen gang waar iemand langsloopt. Misschien komt er thuiszorg, misschien een "
                    "buurvrouw. En u.</p>"
                    "<p>Deze module gaat over wat er tussen die bezoeken gebeurt: wie merkt het als uw cliënt valt, of als het langzaam minder gaat? En over de dag dat "
                    "iemand tegen u zegt: “Zo kan het niet langer.”</p>"
                ),
            },
        ),
    ],
    "lessons": [wie_ziet_uw_client.LESSON, als_het_thuis_minder_gaat.LESSON],
}
