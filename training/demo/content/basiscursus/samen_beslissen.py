"""The lesson “Samen beslissen”."""

LESSON = {
    "slug": "samen-beslissen",
    "title": "Samen beslissen",
    "intro": "Hoe u één besluit tegelijk neemt, zo veel mogelijk met uw cliënt, en het opschrijft in vijf regels.",
    "minutes": 20,
    "body": [
        (
            "text",
            {
                "heading": "Eén besluit tegelijk",
                "text": (
                    "<p>U hoort nog wel eens: “Meneer is wilsonbekwaam.” Vraag dan: “Waarvoor?” Bijna iedereen kan iets "
                    "zelf beslissen. Iemand overziet een operatie niet, maar weet heel goed wie hem mag wassen. De wet "
                    "kijkt daarom naar één besluit op één moment. Dat heet <b>wilsbekwaam ter zake</b>: kan hij dít, "
                    "nú, zelf beslissen?</p>"
                    "<p>U gaat ervan uit dat het kan. Pas als blijkt dat het niet lukt, wordt het anders. Dat wordt "
                    "bekeken met vier vragen:</p>"
                    "<ul>"
                    "<li>Begrijpt hij de uitleg?</li>"
                    "<li>Ziet hij dat het over hemzelf gaat?</li>"
                    "<li>Kan hij de mogelijkheden afwegen, op zijn eigen manier?</li>"
                    "<li>Kan hij laten merken wat hij kiest, en blijft dat ongeveer gelijk?</li>"
                    "</ul>"
                    "<p>De zorgverlener die het besluit voorlegt, beoordeelt dat. Bij twijfel vraagt die een deskundige "
                    "die er buiten staat. U beoordeelt het niet, maar u weet wel iets: wanneer hij helder is, welke "
                    "woorden hij gebruikt, of hij altijd ja zegt tegen een witte jas. Zeg dat. Bent u het niet eens met "
                    "het oordeel? Dan mag u zelf om zo’n deskundige vragen.</p>"
                    "<p>Een keuze die u dom vindt, is geen bewijs dat iemand niet kan kiezen. Een diagnose ook "
                    "niet.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Eerst helpen, dan pas oordelen",
                "text": (
                    "<p>Veel besluiten lukken wél als u de vraag anders stelt. Kies het goede uur. Zet de televisie "
                    "uit. Zoek de bril en het gehoorapparaat. Eén ding per zin, met een plaatje of het voorwerp erbij. "
                    "Vraag de arts om een tweede gesprek: “Na tien minuten is zij op. Kan het in twee keer?”</p>"
                    "<p>Laat uw cliënt navertellen zonder dat het een toets wordt: “Kunt u mij vertellen wat de dokter "
                    "zei? Dan weet ik of ik het ook goed begrepen heb.”</p>"
                    "<p>En knip. Een groot besluit bestaat uit kleine. Wie niet kan kiezen óf er een operatie komt, kan "
                    "vaak wel kiezen wie meegaat, wanneer het is, welke muziek er klinkt en wie het de familie "
                    "vertelt.</p>"
                ),
            },
        ),
        (
            "steps",
            {
                "heading": "Van vraag naar besluit",
                "intro": "",
                "steps": [
                    {
                        "title": "Maak de vraag scherp",
                        "text": (
                            "<p>“Wat is precies de keuze? Wat gebeurt er als we niets doen? Kan het ook minder, korter "
                            "of later?”</p>"
                        ),
                    },
                    {
                        "title": "Vraag het uw cliënt, en vraag wie beoordeelde of hij het kan",
                        "text": "<p>Kan hij het zelf? Dan bent u klaar met beslissen. U helpt hem om het te zeggen.</p>",
                    },
                    {
                        "title": "Zoek zijn wens",
                        "text": (
                            "<p>Wat laat hij nu merken? Wat zei of schreef hij vroeger? Vraag of er een papier is "
                            "waarin hij een behandeling weigert. Schreef hij dat toen hij het nog begreep? Dan volgt de "
                            "arts dat, behalve als daar een goede reden tegen is. Vraag dan naar die reden.</p>"
                        ),
                    },
                    {
                        "title": "Vraag mensen die hem kennen",
                        "text": "<p>Niet: “Wat vindt u?” Wel: “Wat zou híj kiezen, en waaraan merkt u dat?”</p>",
                    },
                    {
                        "title": "Kies, leg uit, schrijf op",
                        "text": (
                            "<p>Kies zoals hij het gewild zou hebben. Weet niemand dat, kies dan wat goed voor hem is, "
                            "en het liefst iets wat u kunt terugdraaien. Vertel hem wat er gebeurt, ook als hij het "
                            "niet helemaal volgt. Spreek een dag af waarop u opnieuw kijkt.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Als uw cliënt nee zegt",
                "text": (
                    "<p>Verzet uw cliënt zich tegen iets ingrijpends? Dan is uw ja niet genoeg. Het mag dan alleen als "
                    "het duidelijk nodig is, omdat er anders iets ergs met hem gebeurt. De wet noemt dat <b>ernstig "
                    "nadeel</b>. Het staat in de wet over mentorschap, en voor behandelingen ook in de <b>Wgbo</b>, de "
                    "wet over de medische behandeling. Een nee kan ook een dichte mond zijn, of een hand die duwt.</p>"
                    "<p>Gaat het om opname of zorg tegen iemands wil? Dan gelden aparte wetten met eigen stappen: de "
                    "Wet zorg en dwang of de Wet verplichte ggz. U hoeft die niet te kennen. Uw zin is: “Zij verzet "
                    "zich. Volgens welke regels gaat dit nu, en wie kijkt er mee?” Bel daarna uw coördinator.</p>"
                ),
            },
        ),
        (
            "comparison",
            {
                "heading": "Vijf regels die een ander kan volgen",
                "caption": "Hetzelfde besluit over mevrouw Tromp, twee keer opgeschreven",
                "columns": ["Regel", "Hier kan niemand mee verder", "Dit is te volgen"],
                "rows": [
                    [
                        "Onderwerp",
                        "Medicatie",
                        "Slaapmiddel voor de nacht: wel of niet beginnen. Gevraagd door de arts op 3 maart",
                    ],
                    [
                        "Kon zij zelf beslissen?",
                        "Wilsonbekwaam",
                        "Nee, volgens de arts. Zij kon ’s ochtends en ’s middags niet navertellen waarvoor de pil is",
                    ],
                    [
                        "Haar wens",
                        "Wil niets",
                        "Zij zegt: “Ik ben niet moe.” Slikte vroeger nooit iets om te slapen, zegt haar zus",
                    ],
                    [
                        "Wie gevraagd",
                        "Familie en zorg",
                        "Zus (telefoon, 4 maart), nachtzuster, arts, coördinator",
                    ],
                    [
                        "Waarom dit besluit",
                        "Beter voor haar",
                        (
                            "Nee gezegd. Eerst een maand elke avond een uur later naar bed. Dat past bij haar, en van "
                            "de pil kan zij suf worden en vallen. Opnieuw kijken op 4 april"
                        ),
                    ],
                ],
            },
        ),
        (
            "case",
            {
                "heading": "Casus: wel van de pijn af, niet naar de naald",
                "story": (
                    "<p>Joop is 58 en heeft een verstandelijke beperking. Hij heeft al weken kiespijn. Hij eet bijna "
                    "niets meer en slaat soms tegen zijn wang. De tandarts wil drie kiezen trekken, onder narcose in "
                    "het ziekenhuis. Er is een plek over negen dagen. De volgende is over vier maanden.</p>"
                    "<p>’s Ochtends zegt Joop: “Ja, kies eruit.” ’s Avonds zegt hij: “Geen prik. Joop blijft thuis.” De "
                    "tandarts zegt dat Joop de narcose niet overziet, en vraagt u om toestemming. De begeleiding zegt: "
                    "“Geef hem die ochtend iets rustigs in de thee, dan merkt hij het niet.”</p>"
                ),
                "question": "Wat weegt, wat kan Joop zelf, en wat zegt u tegen de tandarts en de begeleiding?",
                "reveal": (
                    "<p>Het lijkt of Joop steeds iets anders wil. Maar hij zegt twee dingen die allebei waar zijn: de "
                    "pijn moet weg, en hij is bang voor de prik. Wie alleen naar het ja of alleen naar het nee "
                    "luistert, hoort de helft.</p>"
                    "<p>Wat weegt: hij lijdt nu, hij eet niet, en wachten duurt vier maanden. Daar staat tegenover: het "
                    "is ingrijpend, en zijn angst is echt. Niets doen is hier ook een besluit, met gevolgen.</p>"
                    "<p>Wat kan Joop zelf? De narcose niet. Wel: wie er naast hem zit, wat hij meeneemt, of hij een "
                    "filmpje van het ziekenhuis wil zien, welke arm. Leg hem die keuzes voor, ’s ochtends, met "
                    "plaatjes.</p>"
                    "<p>Aan de tandarts vraagt u: “Kan hij in slaap komen zonder dat hij de naald voelt, met een kapje "
                    "of verdovende zalf? Kan hij vooraf komen kijken? Wat krijgt hij vandaag tegen de pijn? Hij eet "
                    "bijna niets: kan dit wel negen dagen wachten?” Heeft hij koorts of een dikke wang, of drinkt hij "
                    "weinig? Dan belt de begeleiding vandaag nog de tandarts of de huisarts. Vaak kan er meer dan er "
                    "eerst op tafel ligt, maar iemand moet het vragen.</p>"
                    "<p>Aan de begeleiding: “Iets in zijn thee zonder dat hij het weet, daar zeg ik geen ja tegen. Als "
                    "hij erachter komt, drinkt hij bij niemand meer thee. Helpt iets rustigs, dan spreken we dat open "
                    "met hem en de arts af.” Iets stiekem geven is bovendien al snel zorg onder dwang, en daar gelden "
                    "regels voor.</p>"
                    "<p>U bespreekt het met uw coördinator vóór u antwoord geeft. Een mogelijk besluit: ja tegen de "
                    "narcose over negen dagen, met een kijkbezoek, zijn vaste begeleider en het kapje. En u spreekt "
                    "vooraf af wat er gebeurt als Joop die ochtend wegloopt: niet vasthouden, eerst een uur rust, en "
                    "dan met de arts opnieuw kijken of het écht nodig is om ernstig nadeel te voorkomen. Iemand anders "
                    "had misschien anders gekozen. Maar die kan volgen waarom u dit koos.</p>"
                ),
            },
        ),
        (
            "quiz",
            {
                "heading": "Wat doet u?",
                "questions": [
                    (
                        "choice",
                        {
                            "question": (
                                "Uw cliënt stopt met fysiotherapie. Hij weet dat hij dan slechter gaat lopen en zegt: "
                                "“Ik lees liever.” De arts vindt dat hij het goed overziet. Zijn vrouw smeekt u om in "
                                "te grijpen. Wat doet u?"
                            ),
                            "answers": [
                                {
                                    "text": "Ik beslis dat hij doorgaat, want hij voelt de gevolgen pas als het te laat is.",
                                    "is_right": False,
                                    "feedback": (
                                        "Hij overziet het en kiest zelf. Dan valt er voor u niets te beslissen, ook als "
                                        "zijn vrouw later gelijk krijgt."
                                    ),
                                },
                                {
                                    "text": "Ik vraag de arts om nog eens te kijken of hij dit echt kan overzien.",
                                    "is_right": False,
                                    "feedback": (
                                        "Nog eens kijken mag als er iets veranderd is. Hier valt alleen de uitkomst "
                                        "tegen. Anderen kunnen zijn keuze jammer vinden, en toch kan hij er goed over "
                                        "nagedacht hebben."
                                    ),
                                },
                                {
                                    "text": "Ik zeg dat hij zelf kiest, en vraag wat hij later nodig heeft.",
                                    "is_right": True,
                                    "feedback": (
                                        "Zijn keuze staat, en zijn vrouw blijft niet met lege handen: “Zullen we hem "
                                        "samen vragen wat hij nodig heeft als lopen lastiger wordt?” Schrijf op dat hij "
                                        "zelf koos, en waarom."
                                    ),
                                },
                                {
                                    "text": "Ik spreek met hem af dat hij het nog drie maanden probeert, voor haar.",
                                    "is_right": False,
                                    "feedback": (
                                        "Zo wordt zijn keuze toch een ja dat hij niet wilde. Zij mag hem dat zelf "
                                        "vragen. U staat naast hem."
                                    ),
                                },
                            ],
                        },
                    ),
                    (
                        "order",
                        {
                            "question": "De arts stelt een zwaar nieuw medicijn voor. Zet uw stappen in een goede volgorde.",
                            "items": [
                                {
                                    "text": "Ik vraag wat de keuze is en wat er gebeurt als we wachten.",
                                    "feedback": "Weet u niet precies wat de vraag is, dan kunt u uw cliënt niets voorleggen.",
                                },
                                {
                                    "text": "Mijn cliënt krijgt uitleg, en de arts bekijkt of hij zelf kan beslissen.",
                                    "feedback": "De cliënt eerst. Kan hij het zelf, dan bent u hier klaar met beslissen.",
                                },
                                {
                                    "text": "Hij kan het niet. Ik zoek uit wat hij zou willen, ook bij zijn broer.",
                                    "feedback": "De broer vertelt wat hij weet over de wens. Hij hoeft niet te beslissen.",
                                },
                                {
                                    "text": "Ik bespreek het met mijn coördinator.",
                                    "feedback": (
                                        "Bij een zwaar besluit altijd vóór u antwoord geeft. Nu kunt u vertellen wat de "
                                        "arts zei en wat uw cliënt wil."
                                    ),
                                },
                                {
                                    "text": "Ik geef antwoord, en leg het mijn cliënt uit.",
                                    "feedback": "Uw cliënt hoort het van u, ook als de arts het al weet.",
                                },
                                {
                                    "text": "Ik schrijf de vijf regels op, met de dag waarop we terugkijken.",
                                    "feedback": "Schrijf dezelfde dag. Dan weet u de redenen nog precies.",
                                },
                            ],
                        },
                    ),
                    (
                        "match",
                        {
                            "question": "Bij welke regel van het besluit hoort deze zin?",
                            "pairs": [
                                {
                                    "left": "“Zij duwde drie keer de kom weg en pakte het brood.”",
                                    "right": "De wens van de cliënt",
                                    "feedback": (
                                        "Ook wat iemand laat zien is een wens. Schrijf op wat u zag, dan kan een ander "
                                        "meekijken."
                                    ),
                                },
                                {
                                    "left": "“Hij kon het niet navertellen, ook niet met plaatjes, zegt de arts.”",
                                    "right": "Kon de cliënt zelf beslissen?",
                                    "feedback": (
                                        "Hier staat wat er geprobeerd is en wie het beoordeelde. Dat zegt meer dan één "
                                        "woord."
                                    ),
                                },
                                {
                                    "left": "“Zijn dochter, de huisarts, de avondploeg.”",
                                    "right": "Wie gevraagd",
                                    "feedback": "Zo ziet een lezer dat u niet op één stem hebt vertrouwd.",
                                },
                                {
                                    "left": "“Het risico is klein, zij geniet ervan, en we kunnen elke dag stoppen.”",
                                    "right": "Waarom dit besluit",
                                    "feedback": "Dit zijn de redenen. Ook iemand die anders zou kiezen, kan ze volgen.",
                                },
                            ],
                        },
                    ),
                ],
            },
        ),
        (
            "reflection",
            {
                "heading": "Voor uzelf",
                "question": (
                    "Welk besluit nam u deze maand voor of met iemand anders, al was het klein? Schrijf het op in de "
                    "vijf regels."
                ),
                "help_text": "Weet u niet wat die persoon zelf wilde? Dan kunt u het deze week nog vragen.",
            },
        ),
        (
            "checklist",
            {
                "heading": "Zes vragen aan de arts, om voor te lezen",
                "items": [
                    "Wat is de keuze, in gewone woorden?",
                    "Wat levert het haar op, op een gewone dag?",
                    "Wat is het nadeel, en hoe vaak komt dat voor?",
                    "Wat gebeurt er als we niets doen, of drie weken wachten?",
                    "Kan het minder ingrijpend, of eerst op proef?",
                    "Hoe hebt u bekeken of zij dit zelf kan beslissen?",
                ],
            },
        ),
        (
            "help",
            {
                "heading": "Wie kan helpen?",
                "text": (
                    "<p>Uw <b>coördinator</b> denkt mee vóór elk zwaar besluit. De <b>huisarts of behandelend arts</b> "
                    "legt uit, ook een tweede keer. Wil uw cliënt zorg niet die er toch komt? Dan is er een gratis, "
                    "onafhankelijke vertrouwenspersoon: de <b>cliëntenvertrouwenspersoon</b> bij de Wet zorg en dwang, "
                    "de <b>patiëntenvertrouwenspersoon</b> bij de Wet verplichte ggz. De instelling geeft u het "
                    "nummer.</p>"
                ),
            },
        ),
    ],
}
