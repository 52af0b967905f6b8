"""The words of the first pages, in Dutch. Editors change them in the Wagtail admin.

Figures carry their date and source. What a foundation decides for itself (retention periods, for one) is
written as our default.
"""

PHONE = "085 000 00 00"
EMAIL = "info@example.nl"

HOME = {
    "title": "Naast iemand staan",
    "seo_title": "Word mentor voor iemand bij u in de buurt",
    "search_description": (
        "Een mentor helpt een volwassene die zelf niet goed kan beslissen over zorg. "
        "Lees wat mentorschap is en hoe u vrijwillig mentor wordt."
    ),
    "intro": (
        "Niet iedereen kan zelf goed beslissen over zorg en begeleiding. Een mentor staat naast zo iemand: "
        "luistert, denkt mee en komt op voor wat de ander wil. Misschien past dat bij u."
    ),
    "illustration": "naast-elkaar",
    "body": [
        (
            "text",
            {
                "heading": "Mentorschap in een minuut",
                "text": (
                    "<p>Door dementie, een beperking of een ziekte kan een volwassene soms niet goed voor de eigen "
                    "belangen opkomen. De kantonrechter kan dan een mentor benoemen. De wet noemt dat "
                    "<b>mentorschap</b>: artikel 450 van Boek 1 van het Burgerlijk Wetboek.</p>"
                    "<p>Een mentor gaat over zorg, verpleging, behandeling en begeleiding. Niet over geld.</p>"
                    "<p>Als mentor beslist u zo veel mogelijk samen met de ander. Alleen als dat echt niet lukt, "
                    "beslist u voor de ander. U kijkt dan wat die persoon zelf gewild zou hebben.</p>"
                ),
            },
        ),
        (
            "figures",
            {
                "heading": "U bent niet de enige",
                "figures": [
                    {"value": "2.500", "label": "vrijwillige mentoren"},
                    {"value": "3.200", "label": "mensen met een mentor"},
                    {"value": "11", "label": "regionale stichtingen"},
                ],
                "date": "2023, afgerond",
                "source": "Mentorschap Nederland",
                "source_address": "",
            },
        ),
        (
            "steps",
            {
                "heading": "Zo begint u",
                "intro": "",
                "steps": [
                    {
                        "title": "Lees wat een mentor doet",
                        "text": "<p>En wat het van u vraagt. Dan weet u of het bij u past.</p>",
                    },
                    {
                        "title": "Meld u aan",
                        "text": "<p>U vult een formulier in. U kunt tussendoor stoppen en later verdergaan.</p>",
                    },
                    {
                        "title": "U hoort van ons",
                        "text": (
                            "<p>De coördinator van de stichting in uw regio antwoordt binnen vijf werkdagen. "
                            "Rond feestdagen kan het iets langer duren. U ziet meteen op welke datum u uiterlijk "
                            "iets hoort.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "contact",
            {
                "heading": "Liever eerst iemand spreken?",
                "text": "Dat kan altijd. Vragen verplicht u tot niets.",
                "phone": "",
                "email": "",
            },
        ),
    ],
}

BECOME_MENTOR = {
    "title": "Mentor worden",
    "seo_title": "Vrijwillig mentor worden: wat doet u en wat vraagt het?",
    "search_description": (
        "Wat een vrijwillige mentor doet en niet doet, hoeveel tijd het vraagt, welke training en steun u krijgt "
        "en hoe het na uw aanmelding verdergaat."
    ),
    "intro": (
        "Als mentor komt u op voor iemand die hulp nodig heeft bij keuzes over zorg. U doet dat als vrijwilliger, "
        "en u staat er niet alleen voor."
    ),
    "illustration": "op-weg",
    "body": [
        (
            "text",
            {
                "heading": "Dit doet u als mentor",
                "text": (
                    "<ul>"
                    "<li>U leert iemand kennen: wat vindt hij of zij belangrijk, wat geeft rust, wat juist niet?</li>"
                    "<li>U praat met zorgverleners en gaat mee naar gesprekken over de zorg.</li>"
                    "<li>U beslist samen over zorg, behandeling en begeleiding. Kan de ander dat niet, dan beslist "
                    "u zoals die persoon het gewild zou hebben.</li>"
                    "<li>U let op of de zorg goed is, en u zegt het als het beter moet.</li>"
                    "</ul>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Dit doet u niet",
                "text": (
                    "<ul>"
                    "<li>U geeft zelf geen zorg. Daar zijn zorgverleners voor.</li>"
                    "<li>U bent geen casemanager. U hoeft de zorg niet zelf te regelen.</li>"
                    "<li>U gaat niet over geld. Dat doet een bewindvoerder: iemand die de geldzaken beheert.</li>"
                    "</ul>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Dit vraagt het van u",
                "text": (
                    "<ul>"
                    "<li><b>Tijd.</b> U hebt ongeveer eens in de twee weken contact. Dat is een richtlijn: soms is "
                    "er meer nodig, soms minder. Voor elke cliënt mag u tot 48 uur per jaar gebruiken. Het hoeft "
                    "niet.</li>"
                    "<li><b>Eén, twee of drie mensen.</b> U bent mentor voor ten hoogste drie mensen. Met één "
                    "beginnen is heel gewoon.</li>"
                    "<li><b>Leren.</b> U volgt eerst een basiscursus. Daarna praat u ongeveer vier keer per jaar "
                    "met andere mentoren over wat u meemaakt.</li>"
                    "<li><b>Een VOG.</b> Dat is een verklaring omtrent het gedrag. Wij kijken ook naar referenties: "
                    "mensen die u goed kennen.</li>"
                    "<li><b>U bent 18 jaar of ouder.</b></li>"
                    "</ul>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Dit krijgt u van ons",
                "text": (
                    "<p>U hebt een coördinator in uw regio. Die zoekt met u naar iemand die bij u past en is er als "
                    "u vragen hebt. De rechter benoemt de stichting. U werkt als vrijwilliger in opdracht van die "
                    "stichting.</p>"
                    "<p>U leert ook verder: over grenzen stellen, over afstand en nabijheid, en over mensen die geen "
                    "zorg willen.</p>"
                ),
            },
        ),
        (
            "steps",
            {
                "heading": "Van aanmelding tot mentor",
                "intro": "Na elke stap kunt u stoppen. U hoeft niet te zeggen waarom.",
                "steps": [
                    {
                        "title": "U meldt zich aan",
                        "text": (
                            "<p>U krijgt meteen een bevestiging per mail. Daarin staat een link waarmee u altijd "
                            "kunt zien hoe het met uw aanmelding gaat.</p>"
                        ),
                    },
                    {
                        "title": "U hoort van de coördinator",
                        "text": (
                            "<p>Binnen vijf werkdagen. Rond feestdagen kan het iets langer duren; de datum staat in "
                            "uw bevestiging.</p>"
                        ),
                    },
                    {
                        "title": "U maakt kennis",
                        "text": "<p>In een gesprek ontdekt u samen of het werk bij u past.</p>",
                    },
                    {
                        "title": "U regelt uw VOG en referenties",
                        "text": "<p>De coördinator vertelt hoe dat gaat. Wij bewaren geen kopie van uw VOG.</p>",
                    },
                    {
                        "title": "U volgt de basiscursus",
                        "text": "<p>U leert wat een mentor doet, samen met anderen die net beginnen.</p>",
                    },
                    {
                        "title": "U wordt mentor",
                        "text": (
                            "<p>De coördinator neemt een besluit en bespreekt dat met u. Daarna zoekt u samen naar "
                            "iemand die bij u past.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "questions",
            {
                "heading": "Vragen die vaak komen",
                "questions": [
                    {
                        "question": "Sta ik er alleen voor?",
                        "answer": (
                            "<p>Nee. U hebt een coördinator die u kunt bellen, en u spreekt andere mentoren.</p>"
                        ),
                    },
                    {
                        "question": "Haal ik het wel, eens in de twee weken?",
                        "answer": (
                            "<p>Het is een richtlijn, geen verplichting. De ene maand vraagt meer van u dan de "
                            "andere. Bespreek met uw coördinator wat bij u past.</p>"
                        ),
                    },
                    {
                        "question": "Waarom vraagt het formulier naar mijn gemeente?",
                        "answer": (
                            "<p>Elke regio heeft een eigen stichting. Uw woongemeente bepaalt welke coördinator u "
                            "helpt.</p>"
                        ),
                    },
                    {
                        "question": "Kan ik het formulier later afmaken?",
                        "answer": (
                            "<p>Ja. Wij mailen u een link. Daarmee gaat u verder waar u was, ook op een ander "
                            "apparaat.</p>"
                        ),
                    },
                    {
                        "question": "Kan ik mijn aanmelding intrekken?",
                        "answer": "<p>Ja, op elk moment. Dat doet u met de link in uw bevestiging.</p>",
                    },
                ],
            },
        ),
        (
            "action",
            {
                "heading": "Past dit bij u?",
                "text": "Meld u aan. U zit nog nergens aan vast.",
                "link": {
                    "label": "Aanmelden als mentor",
                    "page": None,
                    "address": "/mentor-worden/aanmelden/",
                },
            },
        ),
    ],
}

PRIVACY = {
    "title": "Uw gegevens en uw privacy",
    "seo_title": "Privacyverklaring",
    "search_description": (
        "Welke gegevens wij vragen, waarom, hoe lang wij die bewaren, wie ze ziet en wat uw rechten zijn."
    ),
    "intro": (
        "Wij vragen alleen wat nodig is, en we zeggen waarom. "
        "Dit is versie 1 van onze privacyverklaring, van 22 november 2026."
    ),
    "body": [
        (
            "text",
            {
                "heading": "Wat wij vragen en waarom",
                "text": (
                    "<h3>Als u zich aanmeldt als mentor</h3>"
                    "<ul>"
                    "<li>Uw naam en aanhef, om u goed aan te spreken.</li>"
                    "<li>Uw e-mailadres, en uw telefoonnummer als u dat wilt, om u te bereiken.</li>"
                    "<li>Uw gemeente, en uw postcode als u die wilt geven. Uw gemeente bepaalt welke stichting u "
                    "helpt.</li>"
                    "<li>Uw motivatie, om het eerste gesprek voor te bereiden.</li>"
                    "</ul>"
                    "<p>Andere vragen in het formulier zijn niet verplicht. Dat staat er steeds bij.</p>"
                    "<p>Later kijken wij naar uw VOG. Wij schrijven op dat wij die gezien hebben, met het nummer, de "
                    "datum en tot wanneer die geldt. Wij bewaren geen kopie.</p>"
                    "<h3>Als u ons een vraag stelt</h3>"
                    "<p>Uw naam, hoe wij u bereiken en uw vraag. Alleen om u te antwoorden.</p>"
                    "<p>Wij vragen nooit om uw burgerservicenummer (BSN). Schrijf het ook niet in uw antwoorden.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Wie uw gegevens ziet",
                "text": (
                    "<p>De coördinatoren van de stichting in uw regio. Is er in uw gemeente geen stichting, dan is "
                    "dat het landelijk bureau. Past een andere stichting beter, dan gaat uw aanmelding daarheen. "
                    "Dat ziet u op uw eigen statuspagina.</p>"
                    "<p>Een bestuur ziet alleen aantallen, geen namen. Wij verkopen niets en geven niets door voor "
                    "reclame.</p>"
                    "<p>Wat u ons schrijft, staat versleuteld opgeslagen. Uw naam, postcode en gemeente niet: daarmee zoeken wij uw aanmelding op.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Hoe lang wij uw gegevens bewaren",
                "text": (
                    "<p>Een formulier dat u niet afmaakt, wissen wij 30 dagen na de laatste keer dat u iets invulde. "
                    "E-mails die wij u stuurden, wissen wij na 30 dagen.</p>"
                    "<p>Hoe lang een aanmelding of een vraag blijft staan nadat die is afgerond, spreekt uw stichting "
                    "met u af. Vraag het ons gerust.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Uw rechten",
                "text": (
                    "<p>Dit zijn uw rechten volgens de privacywet, de Algemene verordening gegevensbescherming "
                    "(AVG):</p>"
                    "<ul>"
                    "<li>U mag zien welke gegevens wij van u hebben.</li>"
                    "<li>U mag fouten laten verbeteren en gegevens laten wissen.</li>"
                    "<li>U mag een toestemming weer intrekken.</li>"
                    "<li>U mag bezwaar maken tegen wat wij met uw gegevens doen.</li>"
                    "</ul>"
                    "<p>Bent u niet tevreden over ons antwoord? Dan kunt u een klacht indienen bij de "
                    '<a href="https://www.autoriteitpersoonsgegevens.nl/">Autoriteit Persoonsgegevens</a>.</p>'
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Geen cookies om u te volgen",
                "text": (
                    "<p>Op de pagina’s en formulieren van deze site staan geen cookies. Logt u in, "
                    "dan gebruiken wij alleen een cookie die daarvoor nodig is. Die volgt u niet. Wij laden niets van "
                    "andere sites.</p>"
                ),
            },
        ),
        (
            "contact",
            {
                "heading": "Een vraag over uw gegevens?",
                "text": "Bel of mail ons. U krijgt altijd antwoord van een mens.",
                "phone": "",
                "email": "",
            },
        ),
    ],
}
