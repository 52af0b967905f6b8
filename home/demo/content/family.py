"""For family and friends."""

PAGES: list[dict] = [
    {
        "path": "voor-familie",
        "kind": "entrance",
        "title": "Voor familie en naasten",
        "seo_title": "Mentorschap voor familie, partner en vrienden",
        "search_description": (
            "Is uw vader, zus of kind niet meer in staat om over zorg te beslissen? Lees wat u zelf kunt "
            "doen, en wanneer een mentor helpt."
        ),
        "intro": (
            "Uw partner, ouder, kind of vriend kan niet goed meer over zorg beslissen. U wilt het goed "
            "doen, en misschien is het veel. Hier leest u wat er kan."
        ),
        "action": ("Praat met de stichting in de regio", "regios"),
        "tasks": [
            ("Een mentor aanvragen", "mentor-aanvragen", "Stap voor stap, met hulp van een coördinator."),
            (
                "Weten wat een mentor mag",
                "mentorschap/wat-doet-een-mentor",
                "Waarover een mentor beslist, en waarover niet.",
            ),
            ("Weten wat het kost", "mentorschap/kosten", "Wie wat betaalt, en wat als dat niet kan."),
            (
                "Lezen hoe het bij anderen ging",
                "verhalen/koffie-zonder-haast",
                "Een dochter, haar vader en een mentor die de tijd neemt.",
            ),
        ],
        "body": [
            (
                "text",
                {
                    "heading": "Moet er altijd een mentor komen?",
                    "text": (
                        "<p>Nee. Als familie mag u vaak al meebeslissen over een behandeling. Zorgverleners "
                        "vragen dan eerst aan de partner, en anders aan de naaste familie. Gaat dat goed, "
                        "dan is een mentor niet nodig.</p>"
                        "<p>Een mentor helpt als:</p>"
                        "<ul>"
                        "<li>er niemand is die kan beslissen, of niemand dichtbij;</li>"
                        "<li>de familie het niet eens wordt;</li>"
                        "<li>een instelling of een gemeente vraagt wie er officieel mag beslissen;</li>"
                        "<li>het u te zwaar wordt en u weer gewoon zoon, dochter of vriend wilt zijn.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Zelf mentor worden",
                    "text": (
                        "<p>Dat kan. De rechter volgt de wens van de persoon zelf. Is die er niet, dan "
                        "kijkt de rechter eerst naar de partner, en dan naar ouders, kinderen, broers en "
                        "zussen (artikel 452). U vraagt de kantonrechter om u te benoemen. Lees <a "
                        'href="page:/mentor-aanvragen/naar-de-kantonrechter/">hoe het bij de kantonrechter '
                        "gaat</a>.</p>"
                        "<p>Als mentor bent u niet de baas. U beslist zo veel mogelijk samen. U schrijft op "
                        "wat u besluit. Elk jaar is er een verslag voor de kantonrechter, en die kan ook "
                        "tussendoor om uitleg vragen. Denk vooraf na over deze vragen:</p>"
                        "<ul>"
                        "<li>Kan ik nee horen van iemand van wie ik hou?</li>"
                        "<li>Kan ik met mijn familie over zorg praten zonder ruzie?</li>"
                        "<li>Wie neemt het over als ik ziek ben?</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Iemand van buiten de familie",
                    "text": (
                        "<p>Soms is het beter als een ander beslist. Een vrijwillige mentor kent geen oude "
                        "ruzies en heeft maar één taak: opkomen voor uw familielid. U blijft welkom. Een "
                        "goede mentor vraagt u wat uw familielid vroeger graag wilde, want dat weet u het "
                        "best.</p>"
                        "<p>U mag vragen hoe het gaat. Wat de mentor u vertelt, hangt af van wat uw "
                        "familielid daarvan vindt.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Bent u vriend of buur?",
                    "text": (
                        "<p>U kunt de rechter niet zelf om een mentor vragen. U kunt wel iets doen. Vertel "
                        "wat u ziet aan de familie of de huisarts. Of bel ons: wij kijken met u wie de "
                        "volgende stap kan zetten. Wat u ons vertelt, behandelen wij vertrouwelijk.</p>"
                    ),
                },
            ),
            (
                "questions",
                {
                    "heading": "Vragen van familie",
                    "questions": [
                        {
                            "question": "Mijn moeder wil geen mentor. Wat nu?",
                            "answer": (
                                "<p>Praat met haar over wat haar zorgen geeft. Vaak gaat het om de angst "
                                "dat een vreemde alles bepaalt. Een mentor beslist zo veel mogelijk met "
                                "haar samen, en zij mag zeggen wie het wordt. De rechter luistert naar "
                                "haar.</p>"
                            ),
                        },
                        {
                            "question": (
                                "Mijn vader heeft een levenstestament. Is een mentor dan nog nodig?"
                            ),
                            "answer": (
                                "<p>Vaak niet. In een levenstestament staat wie er mag beslissen als iemand "
                                "het zelf niet kan. Laat het papier aan de zorgverlener zien. Komt u er "
                                "samen niet uit, dan kan de rechter oordelen of een mentor toch nodig "
                                "is.</p>"
                            ),
                        },
                        {
                            "question": "Ons kind wordt 18. Wat verandert er?",
                            "answer": (
                                "<p>U beslist dan niet meer als ouder. Kan uw kind niet goed zelf over zorg "
                                "beslissen, dan kunt u al voor de verjaardag om mentorschap vragen. Zo valt "
                                "er geen gat.</p>"
                            ),
                        },
                        {
                            "question": "Kunnen wij samen mentor zijn, mijn broer en ik?",
                            "answer": (
                                "<p>De kantonrechter kan twee mentoren benoemen. Schrijf in het verzoek hoe "
                                "u de taken verdeelt en wat u doet als u het niet eens bent.</p>"
                            ),
                        },
                        {
                            "question": "Wie betaalt dit?",
                            "answer": (
                                "<p>Wie het verzoek indient, betaalt griffierecht aan de rechtbank. De beloning "
                                "betaalt de persoon met een mentor. Lees <a "
                                'href="page:/mentorschap/kosten/">wat een mentor kost</a>.</p>'
                            ),
                        },
                    ],
                },
            ),
            (
                "action",
                {
                    "heading": "Wilt u er met iemand over praten?",
                    "text": ("De coördinator in de regio van uw familielid luistert en denkt mee."),
                    "link": {
                        "label": "Vind de stichting in de regio",
                        "page": None,
                        "address": "/regios/",
                    },
                },
            ),
        ],
    },
]
