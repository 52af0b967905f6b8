"""Where one finds the foundation of one's own region."""

PAGES: list[dict] = [
    {
        "path": "regios",
        "kind": "regions",
        "title": "Regio's",
        "seo_title": "Welke stichting helpt in mijn gemeente?",
        "search_description": "Typ uw gemeente. U ziet welke stichting u helpt en hoe u die bereikt.",
        "intro": "Elf stichtingen helpen mensen in hun eigen regio. Typ uw gemeente, dan ziet u wie u kunt bellen.",
        "body": [],
    },
]
