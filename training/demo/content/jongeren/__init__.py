"""The module on young clients of 18 to 24: what changes at 18, apps and appointments, parents stepping back, risk and room for mistakes."""

from . import achttien_en_alles_anders, ruimte_om_fouten_te_maken

COURSE = {
    "slug": "jonge-clienten",
    "kind": "module",
    "title": "Jonge cliënten, van 18 tot en met 24 jaar",
    "search_description": "Voor mentoren van jonge cliënten: wat verandert er op 18, hoe houdt u contact per app, wat mag misgaan en wat niet, en wat hebben ouders nodig?",
    "intro": "Voor mentoren met een cliënt die net volwassen is. U leert contact houden, ouders een plek geven, en verschil zien tussen een fout en gevaar.",
    "themes": ["jongeren"],
    "client_groups": ["jongeren"],
    "outcomes": [
        "U weet wat er op de achttiende verjaardag verandert, en wie wat oppakt.",
        "U maakt met uw cliënt duidelijke afspraken over appen, komen en niet komen.",
        "U kunt ouders serieus nemen zonder te vertellen wat uw cliënt voor zich wil houden.",
        "U kunt kiezen: laten gaan, meedenken, of vandaag iets doen.",
    ],
    "body": [
        (
            "text",
            {
                "heading": "Voor wie is deze module?",
                "text": (
                    "<p>Uw cliënt is 18, 20 of 23. Gisteren beslisten anderen, vandaag staat er een handtekening van hem onder. Hij wil vrijheid en vergeet zijn afspraak. "
                    "Zijn moeder belt u. Hij belt ook, om half twaalf ’s avonds.</p>"
                    "<p>Les 1 gaat over wat er op 18 verandert, over appen en over ouders. Les 2 gaat over fouten maken: wat mag misgaan, en wanneer doet u vandaag nog "
                    "iets?</p>"
                ),
            },
        ),
    ],
    "lessons": [achttien_en_alles_anders.LESSON, ruimte_om_fouten_te_maken.LESSON],
}
