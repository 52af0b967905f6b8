"""Where one finds the foundation of one's own region."""

PAGES: list[dict] = [
    {
        "path": "regios",
        "kind": "regions",
        "title": "Regio's",
        "seo_title": "Welke stichting helpt in mijn gemeente?",
        "search_description": "Typ uw gemeente. U ziet welke stichting u helpt en hoe u die bereikt.",
        "intro": "Elke regio heeft een eigen stichting. Typ uw gemeente, dan ziet u wie u kunt bellen.",
        "body": [
            (
                "text",
                {
                    "heading": "Tien van de elf stichtingen",
                    "text": (
                        "<p>Mentorschap Nederland is een vereniging van elf regionale stichtingen. Tien daarvan "
                        "staan op deze pagina. Van de elfde vullen wij de gegevens nog aan. Tot die tijd helpt "
                        "het landelijk bureau de mensen in dat gebied.</p>"
                    ),
                },
            ),
        ],
    },
]
