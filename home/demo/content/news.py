"""News. What is told here is invented."""

PAGES: list[dict] = [
    {
        "path": "nieuws",
        "kind": "articles",
        "title": "Nieuws",
        "seo_title": "Nieuws over mentorschap",
        "search_description": "Nieuws van het landelijk bureau en de regionale stichtingen voor mentorschap.",
        "intro": "Nieuws van het landelijk bureau en van de stichtingen in de regio’s.",
        "body": [],
    },
    {
        "path": "nieuws/informatiebijeenkomsten-voorjaar",
        "kind": "article",
        "title": "Kom luisteren hoe het is om mentor te zijn",
        "seo_title": "Informatiebijeenkomsten voor nieuwe mentoren",
        "search_description": (
            "Dit voorjaar vertellen mentoren in elke regio over hun werk. U kunt vragen stellen en zit "
            "nergens aan vast."
        ),
        "intro": (
            "Wilt u weten of mentor zijn bij u past? Dit voorjaar houden de stichtingen "
            "informatiebijeenkomsten. U zit nergens aan vast."
        ),
        "date": "2026-02-17",
        "authors": [
            {"name": "Redactie", "role": "landelijk bureau"},
        ],
        "body": [
            (
                "text",
                {
                    "heading": "Wat u er hoort",
                    "text": (
                        "<p>Een mentor vertelt hoe een gewone maand eruitziet. De coördinator legt uit wat "
                        "een mentor mag beslissen en wat niet. Daarna is er tijd voor uw vragen, ook voor "
                        "de moeilijke.</p>"
                        "<p>De bijeenkomsten duren ongeveer anderhalf uur. Er is koffie. Merkt u dat het "
                        "niets voor u is? Dan hoeft u verder niets te doen.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Waar en wanneer",
                    "text": (
                        '<p>Elke stichting kiest haar eigen data. U vindt ze in <a href="page:/agenda/">de '
                        "agenda</a>. Kunt u niet komen? "
                        "Bel dan de coördinator: die vertelt het u ook graag aan de telefoon.</p>"
                    ),
                },
            ),
            (
                "action",
                {
                    "heading": "Liever meteen lezen?",
                    "text": "Alles over het werk, de tijd en de cursus staat op één plek.",
                    "link": {
                        "label": "Lees over mentor worden",
                        "page": None,
                        "address": "/mentor-worden/",
                    },
                },
            ),
        ],
    },
    {
        "path": "nieuws/jonge-mentoren-gezocht",
        "kind": "article",
        "title": "Jonge cliënten zoeken jonge mentoren",
        "seo_title": "Gezocht: mentoren van 18 tot en met 35 jaar",
        "search_description": (
            "Cliënten van 18 tot 24 jaar willen vaak een mentor die hun wereld kent. Daarom zoeken wij "
            "mentoren van 18 tot en met 35 jaar."
        ),
        "intro": (
            "Cliënten van 18 tot 24 jaar vragen vaak om een mentor die niet veel ouder is. Daarom zoeken "
            "wij mentoren van 18 tot en met 35 jaar."
        ),
        "date": "2026-05-12",
        "authors": [
            {"name": "Redactie", "role": "landelijk bureau"},
        ],
        "body": [
            (
                "text",
                {
                    "heading": "Waarom leeftijd soms telt",
                    "text": (
                        "<p>Wie net 18 is, moet ineens veel zelf beslissen. Over een opleiding, een "
                        "woonplek, een behandeling. Jonge cliënten vertellen dat het helpt als hun mentor "
                        "weet hoe een appgroep werkt en hoe spannend een eerste kamer is.</p>"
                        "<p>Leeftijd is niet het enige. Ook een mentor van zestig kan heel goed passen bij "
                        "iemand van twintig. De coördinator zoekt naar een goede klik, en u maakt altijd "
                        "eerst kennis.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Past het naast werk of studie?",
                    "text": (
                        "<p>Vaak wel. U hebt ongeveer eens in de twee weken contact, en u spreekt zelf af "
                        "wanneer. Dat is een richtlijn. U begint met één cliënt. U krijgt een basiscursus "
                        "en een coördinator die u kunt bellen. Lees <a "
                        'href="page:/mentor-worden/wat-wij-vragen/">wat wij van u vragen</a> of het verhaal '
                        '<a href="page:/verhalen/een-eigen-voordeur/">over Sem en Yusuf</a>.</p>'
                    ),
                },
            ),
            (
                "action",
                {
                    "heading": "Is dit iets voor u?",
                    "text": "Aanmelden kan in stappen, ook op uw telefoon.",
                    "link": {
                        "label": "Aanmelden als mentor",
                        "page": None,
                        "address": "/mentor-worden/aanmelden/",
                    },
                },
            ),
        ],
    },
    {
        "path": "nieuws/cursus-als-een-client-geen-zorg-wil",
        "kind": "article",
        "title": "Nieuwe bijeenkomst: als een cliënt geen zorg wil",
        "seo_title": "Bijscholing voor mentoren: cliënten die zorg weigeren",
        "search_description": (
            "Vanaf dit najaar kunnen mentoren oefenen met een lastige vraag: wat doet u als uw cliënt geen "
            "zorg wil?"
        ),
        "intro": (
            "Vanaf dit najaar kunnen mentoren samen oefenen met een lastige vraag: wat doet u als uw cliënt "
            "geen zorg wil?"
        ),
        "date": "2026-08-25",
        "authors": [
            {"name": "Redactie", "role": "landelijk bureau"},
        ],
        "body": [
            (
                "text",
                {
                    "heading": "Wat u leert",
                    "text": (
                        "<ul>"
                        "<li>Hoe u ontdekt wat er achter een nee zit.</li>"
                        "<li>Wanneer een nee het laatste woord is, en wanneer niet.</li>"
                        "<li>Hoe u met een arts of wijkverpleegkundige zoekt naar iets wat wel kan.</li>"
                        "<li>Hoe u opschrijft wat u besloot en waarom.</li>"
                        "</ul>"
                        "<p>U oefent met voorbeelden die lijken op de praktijk. De mensen erin zijn "
                        "verzonnen.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Voor wie",
                    "text": (
                        "<p>Voor mentoren van alle stichtingen, ook als u net begint. Uw coördinator "
                        "vertelt u wanneer en waar de bijeenkomst in uw regio is. Meedoen kost u niets.</p>"
                    ),
                },
            ),
            (
                "related",
                {
                    "heading": "Verder lezen",
                    "paths": [
                        "verhalen/nee-is-ook-een-antwoord",
                        "mentor-worden/training-en-begeleiding",
                    ],
                },
            ),
            (
                "action",
                {
                    "heading": "Wilt u meedoen?",
                    "text": "Vraag uw coördinator naar de eerste datum.",
                    "link": {
                        "label": "Vind uw stichting en coördinator",
                        "page": None,
                        "address": "/regios/",
                    },
                },
            ),
        ],
    },
    {
        "path": "nieuws/volg-uw-aanmelding",
        "kind": "article",
        "title": "U ziet nu zelf hoe het met uw aanmelding gaat",
        "seo_title": "Volg uw aanmelding als mentor online",
        "search_description": (
            "Wie zich aanmeldt als mentor, ziet voortaan op een eigen pagina wat er is gebeurd, wat er nu "
            "komt en wanneer u uiterlijk iets hoort."
        ),
        "intro": (
            "Meldt u zich aan als mentor? Dan ziet u voortaan op een eigen pagina hoe het ervoor staat. U "
            "hebt daar geen account voor nodig."
        ),
        "date": "2026-11-03",
        "authors": [
            {"name": "Redactie", "role": "landelijk bureau"},
        ],
        "body": [
            (
                "text",
                {
                    "heading": "Wat er anders is",
                    "text": (
                        "<ul>"
                        "<li><b>Een datum.</b> U ziet meteen op welke dag u uiterlijk van ons hoort. Dat is "
                        "binnen vijf werkdagen. Rond feestdagen kan het iets langer duren.</li>"
                        "<li><b>Een overzicht.</b> Wat is er gebeurd, wat komt er nu en wie is aan zet?</li>"
                        "<li><b>Later verder.</b> U kunt het formulier halverwege laten liggen. Wij mailen "
                        "u een link om verder te gaan, ook op een ander apparaat.</li>"
                        "<li><b>Stoppen.</b> U kunt uw aanmelding zelf intrekken.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Hoe u erbij komt",
                    "text": (
                        "<p>De link staat in de bevestiging die u per mail krijgt. Stuur die link niet "
                        "door: wie hem heeft, kan uw pagina lezen. Bent u de mail kwijt? Bel ons, dan "
                        'helpen wij u. Lees ook <a href="page:/privacy/">hoe wij met uw gegevens '
                        "omgaan</a>.</p>"
                    ),
                },
            ),
            (
                "action",
                {
                    "heading": "Wilt u mentor worden?",
                    "text": "Het formulier invullen kan in een paar stappen.",
                    "link": {
                        "label": "Aanmelden als mentor",
                        "page": None,
                        "address": "/mentor-worden/aanmelden/",
                    },
                },
            ),
        ],
    },
]
