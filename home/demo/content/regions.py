"""Where one finds the foundation of one's own region."""

PAGES: list[dict] = [
    {
        "path": "regios",
        "kind": "regions",
        "title": "Regio's",
        "seo_title": "Welke stichting helpt in mijn gemeente?",
        "search_description": "Typ uw gemeente. U ziet welke stichting u helpt en hoe u die bereikt.",
        "intro": (
            "Typ een gemeente, dan ziet u wie u kunt bellen. Kennen wij daar geen stichting, dan helpt het landelijk "
            "bureau."
        ),
        "body": [
            (
                "text",
                {
                    "heading": "Tien van de elf stichtingen",
                    "text": (
                        "<p>Bij elke stichting staan alleen de gemeenten waarvan wij zeker weten dat zij er werkt. "
                        "Werkt een stichting ook in de omgeving? Dan staan nog niet al die gemeenten erbij.</p>"
                        "<p>Mentorschap Nederland is een vereniging van elf regionale stichtingen. Tien daarvan "
                        "staan op deze pagina. Van de elfde vullen wij de gegevens nog aan. Voor elke gemeente "
                        "waar wij geen stichting kennen, helpt het landelijk bureau.</p>"
                    ),
                },
            ),
        ],
    },
]
