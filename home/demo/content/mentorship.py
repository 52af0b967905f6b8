"""What mentorschap is, what a mentor decides, and the client's rights."""

PAGES: list[dict] = [
    {
        "path": "mentorschap",
        "kind": "information",
        "title": "Wat is mentorschap?",
        "seo_title": "Wat is mentorschap en voor wie is het?",
        "search_description": (
            "Mentorschap beschermt een volwassene die zelf niet goed kan beslissen over zorg. Lees voor wie "
            "het is, wie beslist, hoe lang het duurt en wat blijft."
        ),
        "intro": (
            "Mentorschap is hulp bij beslissingen over zorg. De kantonrechter benoemt iemand die naast een "
            "volwassene staat die dat zelf niet goed kan. Die persoon heet de mentor."
        ),
        "body": [
            (
                "text",
                {
                    "heading": "Voor wie is het?",
                    "text": (
                        "<p>Mentorschap is er voor mensen van 18 jaar en ouder. Zij kunnen door hun "
                        "gezondheid, een ziekte of een beperking niet goed opkomen voor hun eigen belangen. "
                        "Denk aan iemand met dementie, een verstandelijke beperking, hersenletsel of een "
                        "psychische ziekte. Soms is het voor een tijd, soms voor altijd.</p>"
                        "<p>Een ziekte of beperking alleen is niet genoeg. Het gaat erom of iemand hulp "
                        "nodig heeft bij beslissingen, en of daar nu niemand voor is.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Waar gaat het over?",
                    "text": (
                        "<p>Over vier onderwerpen: <b>verzorging, verpleging, behandeling en "
                        "begeleiding</b>. Dus over de arts en de operatie, en ook over waar iemand woont, "
                        "hoe de dag eruitziet en welke hulp daarbij past.</p>"
                        "<p>Geld hoort er niet bij. Daarvoor kan de rechter een <b>bewindvoerder</b> "
                        "benoemen: iemand die de geldzaken beheert. Lees ook <a "
                        'href="page:/mentorschap/wat-doet-een-mentor/">wat een mentor wel en niet '
                        "doet</a>.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wie beslist dat er een mentor komt?",
                    "text": (
                        "<p>De <b>kantonrechter</b>. Dat is een rechter van de rechtbank die over dit soort "
                        "zaken gaat. De rechter vraagt, als dat kan, wat de persoon zelf vindt. Wil die een "
                        "bepaalde mentor? Dan volgt de rechter die wens, tenzij er goede redenen zijn om "
                        "dat niet te doen (artikel 452).</p>"
                        "<p>Heeft iemand geen wens, dan kijkt de rechter eerst naar de partner. Daarna naar "
                        "ouders, kinderen, broers en zussen. Is er niemand die het kan of wil? Dan kan de "
                        "rechter een stichting voor mentorschap benoemen. Een vrijwilliger van de stichting "
                        "is dan uw mentor en werkt in haar naam. Soms benoemt de rechter de vrijwilliger "
                        "zelf.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wat verandert er voor iemand met een mentor?",
                    "text": (
                        "<p>Kan de persoon over een onderwerp zelf goed beslissen? Dan blijft dat zo. De "
                        "mentor moet dat zelfs aanmoedigen (artikel 454).</p>"
                        "<p>Kan het niet, dan beslist de mentor over de zorg. De persoon kan dan "
                        "bijvoorbeeld niet zelf een overeenkomst met een zorginstelling tekenen (artikel "
                        "453). Al het andere blijft gelijk: stemmen, trouwen, vrienden kiezen, geloven. Ook "
                        "over het eigen geld verandert er niets.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Hoe lang duurt het?",
                    "text": (
                        "<p>Zo lang als het nodig is. Soms noemt de rechter een einddatum. Het mentorschap "
                        "stopt ook als iemand overlijdt of onder curatele komt. Bij <b>curatele</b> beslist "
                        "een curator over geld en over zorg.</p>"
                        "<p>Is een mentor niet meer nodig? Dan kan de rechter het mentorschap opheffen "
                        "(artikel 462). De persoon zelf kan daarom vragen, en ook de familie en de "
                        "mentor.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Waar staat dat in de wet?",
                    "text": (
                        "<p>In Boek 1 van het Burgerlijk Wetboek, de artikelen 450 tot en met 462. U leest "
                        'ze op <a href="https://wetten.overheid.nl/BWBR0002656/">wetten.overheid.nl, '
                        "Burgerlijk Wetboek Boek 1</a>. De overheid geeft ook <a "
                        'href="https://www.rijksoverheid.nl/onderwerpen/curatele-bewind-en-mentorschap">uitleg '
                        "over curatele, bewind en mentorschap op rijksoverheid.nl</a>.</p>"
                    ),
                },
            ),
            (
                "related",
                {
                    "heading": "Verder lezen",
                    "paths": [
                        "mentorschap/wat-doet-een-mentor",
                        "mentorschap/rechten-van-de-client",
                        "mentorschap/kosten",
                        "mentorschap/veelgestelde-vragen",
                    ],
                },
            ),
            (
                "action",
                {
                    "heading": "Denkt u aan een mentor voor iemand?",
                    "text": "Lees hoe u het vraagt en wat er daarna gebeurt.",
                    "link": {
                        "label": "Een mentor aanvragen",
                        "page": None,
                        "address": "/mentor-aanvragen/",
                    },
                },
            ),
        ],
    },
    {
        "path": "mentorschap/wat-doet-een-mentor",
        "kind": "information",
        "title": "Wat doet een mentor wel en niet?",
        "seo_title": "Wat mag een mentor beslissen, en wat niet?",
        "search_description": (
            "Een mentor beslist mee over zorg, behandeling, wonen en begeleiding. Niet over geld. Met een "
            "vergelijking van mentor, bewindvoerder en curator."
        ),
        "intro": (
            "Een mentor mag beslissen over verzorging, verpleging, behandeling en begeleiding. De mentor doet "
            "dat samen met de cliënt: de persoon om wie het gaat. Alleen als dat niet kan, beslist de mentor voor "
            "de cliënt."
        ),
        "body": [
            (
                "text",
                {
                    "heading": "Hierover mag een mentor beslissen",
                    "text": (
                        "<ul>"
                        "<li><b>Verzorging.</b> Bijvoorbeeld welke hulp iemand krijgt bij wassen, aankleden "
                        "en eten.</li>"
                        "<li><b>Verpleging.</b> Bijvoorbeeld of er een wijkverpleegkundige komt, en hoe "
                        "vaak.</li>"
                        "<li><b>Behandeling.</b> Bijvoorbeeld ja of nee zeggen tegen een onderzoek, een "
                        "medicijn of een operatie.</li>"
                        "<li><b>Begeleiding.</b> Bijvoorbeeld welke dagbesteding past, welke begeleider "
                        "komt en wat er in het zorgplan staat.</li>"
                        "</ul>"
                        "<p>Ook een andere woonplek met zorg hoort hierbij. Wil iemand echt niet worden "
                        "opgenomen? Dan kan de mentor dat niet alleen beslissen. Voor opname tegen iemands "
                        "wil gelden aparte wetten, met een eigen beoordeling.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Hierover beslist een mentor niet",
                    "text": (
                        "<ul>"
                        "<li><b>Geld en spullen.</b> Dat doet de cliënt zelf of een bewindvoerder: iemand die "
                        "van de rechter de geldzaken beheert.</li>"
                        "<li><b>Heel persoonlijke keuzes.</b> Stemmen, trouwen, een testament maken, "
                        "geloven, van iemand houden. Die keuzes zijn van de cliënt.</li>"
                        "<li><b>Wat de cliënt zelf kan beslissen.</b> Begrijpt de cliënt waar het over gaat "
                        "en wat de gevolgen zijn? Dan beslist de cliënt.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "table",
                {
                    "heading": "Mentor, bewindvoerder of curator?",
                    "caption": (
                        "Een mentor gaat over zorg, een bewindvoerder over geld en een curator over allebei. Alle "
                        "drie benoemt de kantonrechter"
                    ),
                    "columns": ["Vraag", "Mentor", "Bewindvoerder", "Curator"],
                    "rows": [
                        [
                            "Waarover gaat het?",
                            "Verzorging, verpleging, behandeling en begeleiding",
                            "Geld en bezit",
                            "Geld en bezit, en ook verzorging, verpleging, behandeling en begeleiding",
                        ],
                        [
                            "Wie beslist?",
                            "De cliënt als dat kan, anders de mentor",
                            "Over het geld onder bewind: de bewindvoerder, het liefst samen met de cliënt",
                            "De curator. De cliënt heeft voor bijna alle afspraken toestemming nodig",
                        ],
                        [
                            "Kan het samen?",
                            "Ja, vaak met een bewindvoerder",
                            "Ja, vaak met een mentor",
                            "Nee, de curator doet beide",
                        ],
                        [
                            "Waar staat het in Boek 1 van het Burgerlijk Wetboek?",
                            "Artikel 450 tot en met 462",
                            "Artikel 431 tot en met 449",
                            "Artikel 378 tot en met 391",
                        ],
                    ],
                },
            ),
            (
                "steps",
                {
                    "heading": "Zo komt een mentor tot een besluit",
                    "intro": "",
                    "steps": [
                        {
                            "title": "Kan de cliënt dit zelf beslissen?",
                            "text": (
                                "<p>De mentor vraagt het, legt uit en neemt de tijd. Ook de zorgverlener "
                                "kijkt hiernaar. Per onderwerp kan het antwoord anders zijn.</p>"
                            ),
                        },
                        {
                            "title": "Wat wil de cliënt?",
                            "text": (
                                "<p>Nu, en vroeger. Ook wie niet meer praat, kan iets laten merken. De "
                                "mentor kijkt en luistert.</p>"
                            ),
                        },
                        {
                            "title": "Wat zeggen anderen?",
                            "text": (
                                "<p>De mentor vraagt het aan familie, vrienden en zorgverleners die de "
                                "cliënt kennen.</p>"
                            ),
                        },
                        {
                            "title": "Wat past het best bij deze cliënt?",
                            "text": (
                                "<p>De mentor weegt alles en kiest. Zoals de cliënt het gewild zou hebben, "
                                "of anders wat goed is voor de cliënt.</p>"
                            ),
                        },
                        {
                            "title": "Uitleggen en opschrijven",
                            "text": (
                                "<p>De mentor vertelt de cliënt en de zorgverlener wat het besluit is, en "
                                "waarom.</p>"
                            ),
                        },
                    ],
                },
            ),
            (
                "text",
                {
                    "heading": "Als de cliënt nee zegt",
                    "text": (
                        "<p>Soms geeft een mentor toestemming voor iets ingrijpends, en verzet de cliënt "
                        "zich. Dan mag het alleen doorgaan als het duidelijk nodig is om ernstig nadeel te "
                        "voorkomen. Ernstig nadeel is bijvoorbeeld groot gevaar voor de gezondheid.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Dit doet een mentor door het jaar",
                    "text": (
                        "<ul>"
                        "<li>De mentor houdt contact. Ongeveer eens in de twee weken is de richtlijn.</li>"
                        "<li>De mentor gaat mee naar gesprekken over het zorgplan.</li>"
                        "<li>De mentor let op of de zorg goed is, en zegt het als het beter moet.</li>"
                        "<li>De mentor houdt bij wat er speelt en deelt dat met de stichting. Elk jaar is "
                        "er een verslag voor de kantonrechter, en die kan ook tussendoor om uitleg vragen.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Dit doet een mentor niet",
                    "text": (
                        "<ul>"
                        "<li>Een mentor geeft zelf geen zorg. Daar zijn zorgverleners voor.</li>"
                        "<li>Een mentor is geen casemanager: iemand die alle hulp regelt en op elkaar "
                        "afstemt.</li>"
                        "<li>Een mentor doet geen administratie en betaalt geen rekeningen.</li>"
                        "<li>Een mentor is niet dag en nacht bereikbaar zoals een hulpdienst.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "related",
                {
                    "heading": "Verder lezen",
                    "paths": [
                        "mentorschap/rechten-van-de-client",
                        "voor-zorgprofessionals/samenwerken-met-een-mentor",
                        "verhalen/wat-zou-zij-gewild-hebben",
                    ],
                },
            ),
            (
                "action",
                {
                    "heading": "Wilt u dit doen voor een ander?",
                    "text": "Als vrijwilliger, met een basiscursus en een coördinator die u kunt bellen.",
                    "link": {
                        "label": "Lees hoe u mentor wordt",
                        "page": None,
                        "address": "/mentor-worden/",
                    },
                },
            ),
            (
                "action",
                {
                    "heading": "Hebt u een mentor nodig?",
                    "text": "Voor uzelf, een familielid, een buur of een cliënt.",
                    "link": {
                        "label": "Lees hoe u een mentor aanvraagt",
                        "page": None,
                        "address": "/mentor-aanvragen/",
                    },
                },
            ),
        ],
    },
    {
        "path": "mentorschap/rechten-van-de-client",
        "kind": "information",
        "title": "Uw rechten als u een mentor hebt",
        "seo_title": "Rechten van een cliënt met een mentor",
        "search_description": (
            "U hebt een mentor, of u krijgt er een. Lees wat u zelf blijft beslissen, wanneer u nee mag "
            "zeggen en hoe u een andere mentor vraagt."
        ),
        "intro": (
            "Hebt u een mentor, of krijgt u er een? Dan houdt u rechten. U mag erop rekenen dat uw mentor "
            "die kent."
        ),
        "body": [
            (
                "text",
                {
                    "heading": "U beslist zelf als u dat kan",
                    "text": (
                        "<p>Uw mentor helpt u om zo veel mogelijk zelf te beslissen. Dat staat in de wet "
                        "(artikel 454). Soms kunt u over het ene onderwerp wel beslissen en over het andere "
                        "niet. Dan beslist uw mentor alleen over dat andere.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Uw mening telt",
                    "text": (
                        "<ul>"
                        "<li><b>Bij de rechter.</b> De rechter wil horen wat u vindt. U mag zeggen wie u "
                        "als mentor wilt. De rechter volgt dat, tenzij er goede redenen zijn om het niet te "
                        "doen (artikel 452).</li>"
                        "<li><b>Bij uw mentor.</b> Uw mentor vraagt wat u wilt, ook als het lastig is om "
                        "dat te zeggen.</li>"
                        "<li><b>Bij de zorg.</b> U mag bij elk gesprek over uw zorg zijn, als u dat "
                        "wilt.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "U mag nee zeggen",
                    "text": (
                        "<p>Wilt u iets ingrijpends echt niet, zoals een operatie? Dan mag het alleen "
                        "doorgaan als het duidelijk nodig is om ernstig nadeel voor u te voorkomen. Uw "
                        "mentor moet dus heel goed naar uw nee luisteren.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "U krijgt uitleg in gewone woorden",
                    "text": (
                        "<p>Vraag gerust: waarom kiest u dit? Wat gebeurt er als we niets doen? Mag ik er "
                        "een nacht over slapen? U mag iemand meenemen die u vertrouwt.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Uw privacy",
                    "text": (
                        "<p>Uw mentor vertelt alleen door wat nodig is voor uw zorg. De stichting bewaart "
                        "uw gegevens veilig. U mag vragen wat er over u is opgeschreven.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Het gaat niet goed met uw mentor",
                    "text": (
                        "<ul>"
                        "<li><b>Praat erover.</b> Met uw mentor, of met de coördinator van de stichting. De "
                        "coördinator helpt mentoren en cliënten.</li>"
                        "<li><b>Vraag om een andere mentor.</b> Zeg het tegen de stichting. Of vraag het "
                        "aan de kantonrechter. Die kan een mentor ontslaan als daar goede redenen voor zijn "
                        "(artikel 461).</li>"
                        "<li><b>Vraag om te stoppen.</b> Is een mentor niet meer nodig? De kantonrechter "
                        "kan het mentorschap opheffen (artikel 462).</li>"
                        '<li><b>Dien een klacht in.</b> Lees <a href="page:/klachten/">hoe u een klacht '
                        "indient</a>.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Hulp bij deze stappen is gratis",
                    "text": (
                        "<p>Een <b>onafhankelijk cliëntondersteuner</b> denkt met u mee en helpt u met "
                        "formulieren en gesprekken. Vraag ernaar bij uw gemeente. Krijgt u zorg uit de Wet "
                        "langdurige zorg? Vraag het dan bij uw zorgkantoor. Het kost u niets.</p>"
                    ),
                },
            ),
            (
                "action",
                {
                    "heading": "Wilt u hierover iemand spreken?",
                    "text": (
                        "Zoek de stichting in uw gemeente. Daar zit een coördinator die naar u luistert."
                    ),
                    "link": {
                        "label": "Vind de stichting bij u in de buurt",
                        "page": None,
                        "address": "/regios/",
                    },
                },
            ),
        ],
    },
]
