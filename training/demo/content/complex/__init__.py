"""The module on complex situations: many helpers, invisible brain injury, psychiatric crisis and a crisis card, suspicion of abuse."""

from . import crisis_en_misbruik_dezelfde_dag, veel_hulpverleners_en_letsel_dat_niemand_ziet

COURSE = {
    "slug": "als-het-ingewikkeld-wordt",
    "kind": "module",
    "title": "Als het ingewikkeld wordt",
    "search_description": "Voor mentoren in een lastige situatie: veel hulpverleners, hersenletsel dat niemand ziet, een crisis, of een vermoeden van misbruik.",
    "intro": "Voor mentoren met een cliënt bij wie veel tegelijk speelt. U leert overzicht houden zonder alles te regelen, en wat u dezelfde dag doet als het misgaat.",
    "themes": ["complex"],
    "client_groups": ["psychiatrie", "hersenletsel", "verstandelijke-beperking"],
    "outcomes": [
        "U vraagt één overleg met één vraag als hulpverleners elkaar tegenspreken.",
        "U past uw bezoek aan iemand met hersenletsel aan, en laat anderen zien wat zij niet zien.",
        "U weet wie u belt bij een crisis, en u begint vooraf over een crisiskaart.",
        "U zet bij een vermoeden van misbruik dezelfde dag de goede stappen, en blijft zelf veilig.",
    ],
    "body": [
        (
            "text",
            {
                "heading": "Voor wie is deze module?",
                "text": (
                    "<p>Bij uw cliënt komen zes mensen over de vloer die elkaar niet spreken. Of hij praat zo goed dat niemand gelooft hoe weinig er lukt. Of u ziet een "
                    "blauwe plek, en weet niet wat u ervan moet denken.</p>"
                    "<p>Les 1 gaat over veel hulpverleners en over hersenletsel. Les 2 gaat over een crisis, geweld en misbruik: wie belt u dezelfde dag, en wat doet u "
                    "juist niet?</p>"
                ),
            },
        ),
    ],
    "lessons": [veel_hulpverleners_en_letsel_dat_niemand_ziet.LESSON, crisis_en_misbruik_dezelfde_dag.LESSON],
}
