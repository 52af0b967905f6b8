"""The module on a client who refuses care: what the no is about, who may decide, and involuntary care."""

from . import als_er_toch_zorg_moet_komen, waar_gaat_het_nee_over

COURSE = {
    "slug": "als-een-client-zorg-weigert",
    "kind": "module",
    "title": "Als een cliënt zorg weigert",
    "search_description": (
        "Uw cliënt zegt nee tegen zorg. Zoek uit waar het nee over gaat, wie mag beslissen, en waar u als mentor wel en geen ja "
        "op zegt."
    ),
    "intro": (
        "Voor mentoren van wie de cliënt niet gewassen, onderzocht of opgenomen wil worden. U leert het nee uit te zoeken, en u "
        "weet wat u mag toezeggen als anderen haast hebben."
    ),
    "themes": ["zorg-weigeren"],
    "client_groups": ["ouderen", "psychiatrie", "verstandelijke-beperking"],
    "outcomes": [
        "U kunt uitzoeken tegen welk deel van de zorg uw cliënt nee zegt.",
        "U kunt vragen wie beoordeelde of uw cliënt dit zelf kan beslissen, en hoe.",
        "U kunt een nee laten staan, en afspreken wat er dan wel gebeurt.",
        "U kunt bij zorg tegen iemands wil de goede vragen stellen voordat u iets toezegt.",
    ],
    "body": [
        (
            "text",
            {
                "heading": "Voor wie is deze module?",
                "text": (
                    "<p>Voor mentoren die gebeld worden met: “Hij wil weer niet, kunt u toestemming geven?” Of die zelf zien "
                    "dat het slechter gaat, terwijl hun cliënt de deur dichthoudt.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Wat komt er aan de orde?",
                "text": (
                    "<p>Les 1 gaat over het nee zelf. Waar gaat het over, en wat doet u als het antwoord nee blijft?</p>"
                    "<p>Les 2 gaat over zorg die er toch komt. U leest in gewone woorden wat de wetten erover zeggen en waar u "
                    "wel en geen ja op zegt. U oefent met een team dat vandaag nog een handtekening wil. Bij zorg tegen iemands "
                    "wil overlegt u altijd eerst met uw stichting.</p>"
                ),
            },
        ),
    ],
    "lessons": [waar_gaat_het_nee_over.LESSON, als_er_toch_zorg_moet_komen.LESSON],
}
