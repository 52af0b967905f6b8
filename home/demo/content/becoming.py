"""Becoming a mentor."""

PAGES: list[dict] = [
    {
        "path": "mentor-worden",
        "kind": "information",
        "illustration": "op-weg",
        "title": "Mentor worden",
        "seo_title": "Vrijwillig mentor worden: wat doet u en wat vraagt het?",
        "search_description": (
            "Wat een vrijwillige mentor doet en niet doet, wat het van u vraagt, welke steun u krijgt en "
            "hoe het na uw aanmelding verdergaat."
        ),
        "intro": (
            "Als mentor komt u op voor iemand die hulp nodig heeft bij keuzes over zorg. U doet dat als "
            "vrijwilliger, en u staat er niet alleen voor."
        ),
        "action": ("Aanmelden als mentor", "mentor-worden/aanmelden"),
        "body": [
            (
                "text",
                {
                    "heading": "Dit doet u als mentor",
                    "text": (
                        "<ul>"
                        "<li>U leert iemand kennen: wat vindt hij of zij belangrijk, wat geeft rust, wat "
                        "juist niet?</li>"
                        "<li>U praat met zorgverleners en gaat mee naar gesprekken over de zorg.</li>"
                        "<li>U beslist samen over zorg, behandeling en begeleiding. Kan de ander dat niet, "
                        "dan beslist u zoals die persoon het gewild zou hebben.</li>"
                        "<li>U let op of de zorg goed is, en u zegt het als het beter moet.</li>"
                        "</ul>"
                        "<p>Zelf zorg geven hoeft niet, en geldzaken horen er niet bij. Lees <a "
                        'href="page:/mentorschap/wat-doet-een-mentor/">wat een mentor wel en niet '
                        "doet</a>.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Dit vraagt het van u",
                    "text": (
                        "<p>U hebt ongeveer eens in de twee weken contact met uw cliënt. U begint met een "
                        "basiscursus. Wij vragen een VOG: een verklaring omtrent het gedrag. En u bent 18 "
                        'jaar of ouder. Lees precies <a href="page:/mentor-worden/wat-wij-vragen/">wat wij '
                        "van u vragen</a>.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Dit krijgt u van ons",
                    "text": (
                        "<p>U hebt een coördinator in uw regio. Die zoekt met u naar iemand die bij u past "
                        "en is er als u vragen hebt. De kantonrechter benoemt een mentor: vaak is dat de "
                        "stichting, en dan werkt u als vrijwilliger in haar naam.</p>"
                        "<p>U leert verder, samen met andere mentoren. Lees over <a "
                        'href="page:/mentor-worden/training-en-begeleiding/">training en begeleiding</a> en '
                        'over <a href="page:/mentor-worden/vergoeding-en-vog/">vergoeding en VOG</a>.</p>'
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
                                "<p>U krijgt meteen een bevestiging per mail. Daarin staat een link waarmee "
                                "u altijd kunt zien hoe het met uw aanmelding gaat.</p>"
                            ),
                        },
                        {
                            "title": "U hoort van de coördinator",
                            "text": (
                                "<p>Binnen vijf werkdagen. Rond feestdagen kan het iets langer duren; de "
                                "datum staat in uw bevestiging.</p>"
                            ),
                        },
                        {
                            "title": "U maakt kennis",
                            "text": ("<p>In een gesprek ontdekt u samen of het werk bij u past.</p>"),
                        },
                        {
                            "title": "U regelt uw VOG en referenties",
                            "text": (
                                "<p>De coördinator vertelt hoe dat gaat. Wij bewaren geen kopie van uw "
                                "VOG.</p>"
                            ),
                        },
                        {
                            "title": "U volgt de basiscursus",
                            "text": (
                                "<p>U leert wat een mentor doet, samen met anderen die net beginnen.</p>"
                            ),
                        },
                        {
                            "title": "U wordt mentor",
                            "text": (
                                "<p>De coördinator neemt een besluit en bespreekt dat met u. Daarna zoekt u "
                                "samen naar iemand die bij u past.</p>"
                            ),
                        },
                    ],
                },
            ),
            (
                "quote",
                {
                    "text": (
                        "Je hoeft geen antwoord op alles te hebben. Je moet het wel willen uitzoeken, samen "
                        "met de ander."
                    ),
                    "who": "Yusuf, in het verzonnen verhaal ‘Een eigen voordeur’",
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
                                "<p>Nee. U hebt een coördinator die u kunt bellen, en u spreekt andere "
                                "mentoren.</p>"
                            ),
                        },
                        {
                            "question": "Haal ik het wel, eens in de twee weken?",
                            "answer": (
                                "<p>Het is een richtlijn, geen verplichting. De ene maand vraagt meer van u "
                                "dan de andere. Bespreek met uw coördinator wat bij u past.</p>"
                            ),
                        },
                        {
                            "question": "Mag ik zeggen bij wie ik mij thuis voel?",
                            "answer": (
                                "<p>Graag zelfs. U vertelt met welke mensen u graag omgaat en hoe ver u "
                                "wilt reizen. U maakt eerst kennis. Daarna zegt u pas ja of nee, en de "
                                "cliënt ook.</p>"
                            ),
                        },
                        {
                            "question": "Waarom vraagt het formulier naar mijn gemeente?",
                            "answer": (
                                "<p>Uw woongemeente bepaalt welke stichting, en dus welke coördinator, u "
                                "helpt.</p>"
                            ),
                        },
                        {
                            "question": "Kan ik het formulier later afmaken?",
                            "answer": (
                                "<p>Ja. Wij mailen u een link. Daarmee gaat u verder waar u was, ook op een "
                                "ander apparaat.</p>"
                            ),
                        },
                        {
                            "question": "Kan ik mijn aanmelding intrekken?",
                            "answer": ("<p>Ja, op elk moment. Dat doet u met de link in uw bevestiging.</p>"),
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
    },
    {
        "path": "mentor-worden/wat-wij-vragen",
        "kind": "information",
        "title": "Wat wij van u vragen",
        "seo_title": "Wat vraagt het om vrijwillig mentor te zijn?",
        "search_description": (
            "Hoeveel tijd kost het, wat neemt u mee en welke regels zijn er? Lees het rustig voor u zich "
            "aanmeldt."
        ),
        "intro": (
            "Mentor zijn vraagt tijd, geduld en een open blik. Hier leest u wat u kunt verwachten, zodat u "
            "rustig kunt kiezen."
        ),
        "body": [
            (
                "text",
                {
                    "heading": "Tijd",
                    "text": (
                        "<ul>"
                        "<li><b>Contact.</b> Ongeveer eens in de twee weken. Dat is een richtlijn: soms is "
                        "er meer nodig, soms minder.</li>"
                        "<li><b>Uren.</b> Reken op ten hoogste ongeveer een uur per week: 48 uur per jaar voor "
                        "elke cliënt. Dat is een vuistregel, geen plicht.</li>"
                        "<li><b>Overleg met andere mentoren.</b> Ongeveer vier keer per jaar.</li>"
                        "<li><b>Verslag.</b> U schrijft kort op wat u deed en besloot. Elk jaar is er een verslag "
                        "voor de kantonrechter. Daar helpen wij bij.</li>"
                        "</ul>"
                        "<p>U bent mentor voor ten hoogste drie mensen. Met één beginnen is heel gewoon.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wat u meeneemt",
                    "text": (
                        "<ul>"
                        "<li>U kunt luisteren, ook als iemand weinig zegt of anders praat dan u gewend "
                        "bent.</li>"
                        "<li>U kunt uw eigen mening even opzij zetten. Het gaat om wat de ander wil.</li>"
                        "<li>U durft vragen te stellen aan een arts of een instelling, en u blijft "
                        "vriendelijk.</li>"
                        "<li>U zegt het als iets te veel wordt.</li>"
                        "</ul>"
                        "<p>U hoeft geen zorgverlener te zijn. U hoeft ook niets te weten van wetten. Dat "
                        "leert u in de basiscursus.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wat wij vastleggen",
                    "text": (
                        "<ul>"
                        "<li>U bent 18 jaar of ouder.</li>"
                        "<li>U hebt een VOG. Wij spreken ook met mensen die u goed kennen: uw "
                        "referenties.</li>"
                        "<li>U volgt de basiscursus voor u begint.</li>"
                        "<li>U tekent een vrijwilligersovereenkomst en een gedragscode. Daarin staan "
                        "afspraken over bijvoorbeeld geheimhouding, geschenken en veilig omgaan met "
                        "elkaar.</li>"
                        "</ul>"
                        "<p>Pas als dit er allemaal is, wordt u mentor van iemand.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wanneer het niet kan",
                    "text": (
                        "<p>Werkt u bij de instelling waar de cliënt woont of begeleiding krijgt? Of bent u "
                        "de eigen hulpverlener? Dan kunt u van die cliënt geen mentor zijn (artikel 452 van "
                        "Boek 1 van het Burgerlijk Wetboek). Voor iemand anders kan het misschien wel.</p>"
                        "<p>Past het nu niet in uw leven? Dat is goed om te weten. Later aanmelden kan "
                        "altijd.</p>"
                    ),
                },
            ),
            (
                "related",
                {
                    "heading": "Verder lezen",
                    "paths": [
                        "mentor-worden/training-en-begeleiding",
                        "mentor-worden/vergoeding-en-vog",
                    ],
                },
            ),
            (
                "action",
                {
                    "heading": "Kunt u zich hierin vinden?",
                    "text": "Meld u aan. U kunt tussendoor stoppen en later verdergaan.",
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
        "path": "mentor-worden/training-en-begeleiding",
        "kind": "information",
        "title": "Training en begeleiding",
        "seo_title": "Training en begeleiding voor vrijwillige mentoren",
        "search_description": (
            "U begint met een basiscursus. Daarna hebt u een vaste coördinator, overleg met andere mentoren "
            "en bijscholing over onderwerpen die u kiest."
        ),
        "intro": (
            "U hoeft het niet meteen te kunnen. U leert het vooraf in een cursus, en daarna met uw "
            "coördinator en andere mentoren."
        ),
        "body": [
            (
                "text",
                {
                    "heading": "De basiscursus",
                    "text": (
                        "<p>U volgt zes lessen op uw telefoon of computer, in stukjes, wanneer het u "
                        "uitkomt. Na de cursus weet u:</p>"
                        "<ul>"
                        "<li>wat een mentor mag beslissen en wat niet;</li>"
                        "<li>hoe u merkt of iemand over een onderwerp zelf kan beslissen;</li>"
                        "<li>hoe u ontdekt wat iemand wil die dat niet goed kan zeggen;</li>"
                        "<li>hoe u een gesprek voert met een arts, een instelling of familie;</li>"
                        "<li>hoe u een besluit kort en duidelijk opschrijft.</li>"
                        "</ul>"
                        '<p>Bekijk alvast wat er in <a href="/kenniscarrousel/basiscursus/">de '
                        "basiscursus</a> aan bod komt. Uw stichting vertelt u wanneer u kunt "
                        "beginnen.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Uw coördinator",
                    "text": (
                        "<p>De coördinator kent u en uw cliënt. U belt als u twijfelt, als een besluit "
                        "zwaar is, of als er ruzie dreigt. De coördinator is er ook bij het eerste bezoek, "
                        "en als u wilt stoppen.</p>"
                        "<p>De coördinator neemt het besluit niet van u over. U denkt samen na, en u "
                        "schrijft samen op waarom u koos wat u koos.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Praten met andere mentoren",
                    "text": (
                        "<p>Ongeveer vier keer per jaar zit u met andere mentoren aan tafel. Dat heet "
                        "<b>intervisie</b>: iemand vertelt wat er speelt, de anderen stellen vragen. Namen "
                        "van cliënten noemt u daar niet.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Verder leren",
                    "text": (
                        '<p>In <a href="/kenniscarrousel/">de Kenniscarrousel</a> verdiept u zich in '
                        "wat u tegenkomt. Bijvoorbeeld:</p>"
                        "<ul>"
                        "<li>grenzen stellen, en nee zeggen zonder ruzie;</li>"
                        "<li>afstand en nabijheid: betrokken zijn zonder alles mee naar huis te nemen;</li>"
                        "<li>cliënten die geen zorg willen;</li>"
                        "<li>mentor blijven en geen casemanager worden;</li>"
                        "<li>cliënten van 18 tot 24 jaar;</li>"
                        "<li>zorg voor ouderen;</li>"
                        "<li>cliënten die thuis wonen;</li>"
                        "<li>situaties waarin veel tegelijk speelt.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "quote",
                {
                    "text": (
                        "Mijn coördinator zei: je hoeft nog geen ja of nee te zeggen. Je mag eerst vragen "
                        "stellen."
                    ),
                    "who": "Hanneke, in het verzonnen verhaal ‘Koffie zonder haast’",
                },
            ),
            (
                "action",
                {
                    "heading": "Wilt u dit leren?",
                    "text": "Meld u aan. Daarna maakt u kennis met de coördinator in uw regio.",
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
        "path": "mentor-worden/vergoeding-en-vog",
        "kind": "information",
        "title": "Vergoeding en VOG",
        "seo_title": "Vergoeding, VOG en referenties voor mentoren",
        "search_description": (
            "Welke kosten krijgt u terug als vrijwilliger, hoe vraagt u een VOG aan en wat bewaren wij "
            "daarvan?"
        ),
        "intro": (
            "U krijgt geen loon. Over uw onkosten maakt u vooraf afspraken. Voor u begint, vragen wij een "
            "VOG en referenties."
        ),
        "body": [
            (
                "text",
                {
                    "heading": "Uw onkosten",
                    "text": (
                        "<p>Denk aan reiskosten, bellen en parkeren. Elke stichting heeft hierover haar "
                        "eigen afspraken. De coördinator vertelt u in het eerste gesprek:</p>"
                        "<ul>"
                        "<li>welke kosten u terugkrijgt;</li>"
                        "<li>hoe u ze doorgeeft;</li>"
                        "<li>wanneer u het geld krijgt.</li>"
                        "</ul>"
                        "<p>Kost de basiscursus u iets, en wie betaalt de VOG? Vraag het uw coördinator voordat "
                        "u begint.</p>"
                        "<p>De afspraken staan in uw vrijwilligersovereenkomst. Krijgt u een uitkering? "
                        "Vraag dan aan de instantie die uw uitkering betaalt of een vergoeding gevolgen "
                        "heeft.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wat is een VOG?",
                    "text": (
                        "<p>Een VOG is een <b>verklaring omtrent het gedrag</b>. De overheid kijkt of u een "
                        "strafbaar feit hebt gepleegd dat niet past bij dit werk. Is dat niet zo, dan "
                        "krijgt u de verklaring.</p>"
                        "<p>Iedere mentor laat een VOG zien. Onze cliënten moeten iemand kunnen vertrouwen "
                        "die bij hen thuis komt.</p>"
                    ),
                },
            ),
            (
                "steps",
                {
                    "heading": "Zo regelt u uw VOG",
                    "intro": "",
                    "steps": [
                        {
                            "title": "De coördinator zet de aanvraag klaar",
                            "text": (
                                "<p>Dat gebeurt na het kennismakingsgesprek. U hoort dan ook wie de kosten "
                                "betaalt.</p>"
                            ),
                        },
                        {
                            "title": "U maakt de aanvraag af",
                            "text": "<p>U krijgt bericht over hoe dat gaat.</p>",
                        },
                        {"title": "U krijgt de VOG", "text": "<p>De VOG komt bij u, niet bij ons.</p>"},
                        {
                            "title": "U laat hem aan de coördinator zien",
                            "text": (
                                "<p>Wij schrijven het nummer, de datum en de geldigheid op. Wij bewaren "
                                "geen kopie. Stuur ons dus geen scan.</p>"
                            ),
                        },
                        {
                            "title": "U vraagt later een nieuwe aan",
                            "text": ("<p>Meestal na vijf jaar. Uw coördinator laat het u op tijd weten.</p>"),
                        },
                    ],
                },
            ),
            (
                "text",
                {
                    "heading": "Referenties",
                    "text": (
                        "<p>U geeft namen van mensen die u goed kennen, bijvoorbeeld van uw werk of een "
                        "vereniging. Wij bellen hen pas als u dat goed vindt. Wij vragen hoe u met anderen "
                        "omgaat, niet naar uw privéleven.</p>"
                    ),
                },
            ),
            (
                "related",
                {
                    "heading": "Verder lezen",
                    "paths": ["mentor-worden/wat-wij-vragen", "privacy"],
                },
            ),
            (
                "action",
                {
                    "heading": "Klaar om te beginnen?",
                    "text": "Uw VOG komt later. Aanmelden kan nu al.",
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
