"""The lesson “Samenwerken met zorg, familie en bewindvoerder”."""

LESSON = {
    "slug": "samenwerken",
    "title": "Samenwerken met zorg, familie en bewindvoerder",
    "intro": (
        "Hoe u een zorgplanbespreking voorbereidt, hoe u vraagt wat nodig is, en wat u doet als mensen het niet eens "
        "zijn."
    ),
    "minutes": 20,
    "body": [
        (
            "text",
            {
                "heading": "Spreek in de eerste maand af waarvoor u gebeld wilt worden",
                "text": (
                    "<p>De meeste ergernis komt niet door onwil. De zorg weet gewoon niet wat u wilt horen. Spreek het "
                    "af met de vaste begeleider of contactverzorgende, en laat het in het dossier zetten:</p>"
                    "<ul>"
                    "<li><b>Bel mij hiervoor:</b> een val, een opname, een nieuw of ander medicijn, een andere kamer, "
                    "iets wat zijn vrijheid kleiner maakt. Ook als hij ziek is en niet opknapt.</li>"
                    "<li><b>Zo bereikt u mij:</b> “Op werkdagen na vijf uur. Is er eerder haast, bel dan de "
                    "stichting.”</li>"
                    "<li><b>Een voorstel hoor ik vooraf:</b> “Ik spreek haar graag voordat het plan af is.”</li>"
                    "</ul>"
                    "<p>Vraag ook iets terug: “Wat kan ik doen waardoor het voor jullie makkelijker wordt?” Soms is het "
                    "antwoord klein, zoals niet bellen tijdens de overdracht van drie uur. Wilt u de afspraken op één "
                    "blad? In de module “Mentor, en geen casemanager” staat een voorbeeld.</p>"
                ),
            },
        ),
        (
            "steps",
            {
                "heading": "De zorgplanbespreking",
                "intro": (
                    "In een zorgplan staat welke zorg iemand krijgt en waarom. Krijgt uw cliënt zorg uit de Wlz, de wet "
                    "voor langdurige zorg, dan bespreekt de instelling het plan regelmatig, meestal twee keer per jaar. "
                    "Woont hij thuis met hulp van de gemeente (Wmo) of de wijkverpleging, dan is er een gesprek over "
                    "dat plan."
                ),
                "steps": [
                    {
                        "title": "Twee weken ervoor: vraag het plan",
                        "text": (
                            "<p>“Mag ik het plan een week vooraf hebben? En kan het om tien uur? Dan is hij op zijn "
                            "best.” Vraag wie er aan tafel zitten.</p>"
                        ),
                    },
                    {
                        "title": "Een week ervoor: lees het met uw cliënt",
                        "text": (
                            "<p>Niet alles. Kies drie zinnen die over zijn dag gaan. “Hier staat dat u graag vroeg naar "
                            "bed gaat. Klopt dat?”</p>"
                        ),
                    },
                    {
                        "title": "Aan tafel: uw cliënt eerst",
                        "text": (
                            "<p>Ga naast hem zitten. Begin met: “Zullen we eerst van meneer horen hoe het gaat?” Praat "
                            "er iemand over hem heen, draai u dan naar hem toe: “Begrijpt u wat er gezegd werd?” Wil "
                            "hij niet komen, breng dan mee wat hij zei.</p>"
                        ),
                    },
                    {
                        "title": "Vraag één ding",
                        "text": "<p>Liever één wens die uitkomt dan tien die genoteerd worden.</p>",
                    },
                    {
                        "title": "Voor u opstaat: wie doet wat, wanneer?",
                        "text": (
                            "<p>“Even herhalen: Lotte belt de fysiotherapeut, uiterlijk vrijdag. Klopt dat?” Teken "
                            "niets wat u niet gelezen hebt. “Ik neem het mee en stuur het maandag terug” mag "
                            "altijd.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Vragen wat nodig is, in vier zinnen",
                "text": (
                    "<p>Van een klacht gaan mensen zich verdedigen. Met een vraag komt u verder. Zeg wat u ziet, wat "
                    "het met uw cliënt doet, wat u vraagt, en wanneer u het hoort.</p>"
                    "<p>“De laatste drie keer zat zij om elf uur nog in haar nachtpon. Zij trok steeds de deken over "
                    "haar knieën. Kan zij voor tien uur aangekleed zijn, of is er een reden dat het niet lukt? Zal ik "
                    "volgende week dinsdag bellen hoe het gaat?”</p>"
                    "<p>De vraag naar de reden hoort erbij. Misschien wil zij zelf niet eerder. Komt er geen antwoord, "
                    "herhaal dan de vraag op papier, met een datum. Daarna gaat u naar de teamleider. Helpt dat niet, "
                    "dan is er de klachtenfunctionaris van de instelling. Neem het liever niet over. Vraag wie het "
                    "doet, en wanneer.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Wie heeft het geld?",
                "text": (
                    "<p>U niet. Geen pinpas, geen pincode, geen contant geld bewaren, niets voorschieten, ook geen vijf "
                    "euro. Dat beschermt uw cliënt, en het beschermt u.</p>"
                    "<p>U kunt wel zeggen wat er nodig is. Aan de bewindvoerder: “Mevrouw wil graag een radio op haar "
                    "kamer, met grote knoppen. Is daar geld voor? En wilt u het haar zelf laten weten?” Vraag bij een "
                    "zorgbesluit dat geld kost eerst of het kan, en beloof daarna pas iets. Blijft een bewindvoerder "
                    "stil, bel dan uw coördinator.</p>"
                    "<p>Heeft uw cliënt geen bewindvoerder, en ziet u rekeningen dicht in de la, of een neef die steeds "
                    "pint? Meld het uw coördinator. Los het niet op, en sorteer de la niet.</p>"
                ),
            },
        ),
        (
            "comparison",
            {
                "heading": "Als mensen het niet eens zijn",
                "caption": "Zinnen die ruimte geven zonder iets te beloven",
                "columns": ["Iemand zegt", "Wat erachter kan zitten", "U kunt zeggen"],
                "rows": [
                    [
                        "Dochter: “U kent haar pas drie maanden.”",
                        "Verdriet dat een vreemde beslist",
                        "“Dat is waar. U kent haar al vijftig jaar. Wat moet ik echt weten?”",
                    ],
                    [
                        "Broer: “Wat heeft de dokter gezegd?”",
                        "Zorg, of oud zeer met de andere broer",
                        "“Ik vraag haar eerst of ik het u mag vertellen. U hoort het morgen.”",
                    ],
                    [
                        "Verzorgende: “Zo werkt het hier nu eenmaal.”",
                        "Te weinig handen, een vaste regel",
                        "“Ik begrijp dat het krap is. Wat kan er wél voor hem, één keer per week?”",
                    ],
                    [
                        "Arts: “U móét vandaag tekenen.”",
                        "Druk van een planning",
                        "“Wat gaat er mis als ik morgen om negen uur bel?”",
                    ],
                ],
            },
        ),
        (
            "case",
            {
                "heading": "Casus: de kamer moet vrijdag leeg",
                "story": (
                    "<p>Ans is 86 en heeft dementie. Na een gebroken heup herstelt zij op een tijdelijke afdeling. "
                    "Dinsdag belt de afdeling: “Ze is uitbehandeld. Vrijdag moet de kamer leeg. Naar huis kan niet "
                    "meer. Er is een plek in een verpleeghuis, maar dan wil ik vandaag uw ja.”</p>"
                    "<p>Haar zoon Gijs wil die plek: “Thuis valt ze dood.” Haar zoon Dirk wil haar naar huis halen: "
                    "“Dat heb ik pa beloofd.” De broers praten niet met elkaar. Ieder belt u apart. De bewindvoerder "
                    "mailt dat hij de huur van haar huis wil opzeggen zodra u ja zegt. Ans zegt tegen u: “Ik wil naar "
                    "huis.” Als u vraagt waar dat is, noemt zij de straat waar zij als kind woonde.</p>"
                ),
                "question": "Het is dinsdag. Wat doet u vandaag, en waar zegt u nog geen ja tegen?",
                "reveal": (
                    "<p>Uw eerste telefoontje is voor uw coördinator: “Er is druk om vandaag ja te zeggen tegen een "
                    "verhuizing, en de zonen zijn het niet eens.” Vraag meteen of die bij een gesprek kan zijn.</p>"
                    "<p>Er liggen drie besluiten op één hoop: waar slaapt Ans vrijdag, waar woont zij straks, en wat "
                    "gebeurt er met haar huis? Alleen het eerste heeft haast. Knip ze los.</p>"
                    "<p>Aan de afdeling: “Ik begrijp dat u de kamer nodig hebt. Ik wil haar eerst spreken. Wie heeft "
                    "beoordeeld of zij dit zelf kan beslissen? Wat maakt dat thuis niet kan, en met welke hulp wel? Is "
                    "er een plek voor een paar weken?” U hoeft geen kamer te zoeken. Daar heeft de afdeling mensen "
                    "voor.</p>"
                    "<p>Aan de bewindvoerder: “Er is nog geen besluit over wonen. Wilt u met de huur wachten tot ik u "
                    "bel?” Een huis dat weg is, krijgt zij niet terug. Vaak moet ook Ans of de rechter ja zeggen "
                    "voordat de huur wordt opgezegd.</p>"
                    "<p>Aan Gijs en Dirk zegt u hetzelfde, in dezelfde woorden, zodat niemand denkt dat u partij kiest: "
                    "“Ik zoek uit wat uw moeder wil en wat kan. Ik beslis niet tussen u beiden. Wanneer was zij thuis "
                    "op haar gemakkelijkst, en waar schrok u van?” Laat de belofte aan hun vader staan. Het is iets van "
                    "Dirk, en het is zwaar. Het is alleen niet de wens van Ans.</p>"
                    "<p>En Ans? “Naar huis” kan betekenen: ik wil weg van de drukte, ik wil mijn bed, ik wil bij mensen "
                    "horen. Vraag: “Wat doet u als u thuiskomt?” Misschien zegt zij: “De kat.” Dat helpt bij elke "
                    "plek.</p>"
                    "<p>Verzet zij zich tegen een opname, dan kunt u die niet goedkeuren. Dan beslist de rechter, "
                    "volgens de Wet zorg en dwang. Vraag de arts: “Is ‘ik wil naar huis’ bij haar verzet?” Zegt zij "
                    "geen ja en geen nee, dan is er vaak nog een besluit nodig van het CIZ, de dienst die over "
                    "langdurige zorg beslist. De afdeling weet hoe dat gaat. Daarna: één tafel, Ans erbij als zij dat "
                    "aankan, en de vraag van de week: waar slaapt zij vrijdag goed?</p>"
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
                                "Bij de zorgplanbespreking ligt het plan klaar om te tekenen. U ziet het voor het "
                                "eerst. Iedereen heeft haast. Wat doet u?"
                            ),
                            "answers": [
                                {
                                    "text": "Ik teken. Zij kennen haar langer dan ik, en een plan kan altijd nog anders.",
                                    "is_right": False,
                                    "feedback": (
                                        "Met uw handtekening zegt u dat dit bij uw cliënt past, en dat weet u nog niet. "
                                        "Een paar dagen later tekenen schaadt bijna nooit."
                                    ),
                                },
                                {
                                    "text": "Ik neem het mee, lees het met haar, en zij hebben het maandag terug.",
                                    "is_right": True,
                                    "feedback": (
                                        "Er is een dag bij, dus het blijft niet liggen. Vraag meteen of het plan de "
                                        "volgende keer een week eerder kan komen."
                                    ),
                                },
                                {
                                    "text": "Ik lees het snel door en teken, met erbij “onder voorbehoud”.",
                                    "is_right": False,
                                    "feedback": (
                                        "Ook zo is het getekend, en uw cliënt heeft het nog niet gehoord. Lees het "
                                        "eerst samen met haar."
                                    ),
                                },
                                {
                                    "text": "Ik teken alleen het blad over de medicijnen, want daar is haast bij.",
                                    "is_right": False,
                                    "feedback": (
                                        "Juist bij medicijnen wilt u weten wat en waarom. Is er echt haast, vraag dan "
                                        "nu uitleg over dat ene blad, en neem de rest mee."
                                    ),
                                },
                            ],
                        },
                    ),
                    (
                        "match",
                        {
                            "question": "Welke zin past bij deze situatie?",
                            "pairs": [
                                {
                                    "left": "De verzorging vraagt of u nieuwe kleren wilt kopen",
                                    "right": "“Ik koop niets. Wilt u de bewindvoerder bellen?”",
                                    "feedback": (
                                        "De verzorging weet welke maat en wat er stuk is, dus die belt het best zelf. "
                                        "Wil uw cliënt het zelf vragen, dan helpt u daarbij."
                                    ),
                                },
                                {
                                    "left": "Een wens van uw cliënt staat al een half jaar in het plan",
                                    "right": "“Wat is er nodig om dit deze maand te laten lukken?”",
                                    "feedback": "Zo wordt een zin op papier een afspraak, zonder te vragen wiens schuld het is.",
                                },
                                {
                                    "left": "Twee zussen bellen u om de beurt over elkaar",
                                    "right": "“Ik hoor graag wat hij zou willen. Over uw zus praat ik niet.”",
                                    "feedback": "U blijft bij uw cliënt en wordt geen scheidsrechter.",
                                },
                                {
                                    "left": "Er wordt over uw cliënt gepraat alsof hij er niet is",
                                    "right": "“Meneer, hebt u gehoord wat er gezegd werd? Wat vindt u?”",
                                    "feedback": (
                                        "U hoeft niemand terecht te wijzen. Draait u zich naar hem toe, dan doen de "
                                        "anderen dat vaak ook."
                                    ),
                                },
                            ],
                        },
                    ),
                    (
                        "choice",
                        {
                            "question": (
                                "De dochter van uw cliënt belt: “Hoe was het bij de psychiater?” Wat kan helpen? Kies "
                                "alles wat past."
                            ),
                            "answers": [
                                {
                                    "text": "“Ik vraag uw vader of ik het mag vertellen. U hoort het morgen.”",
                                    "is_right": True,
                                    "feedback": (
                                        "Bel ook terug als hij nee zegt. Kan hij deze vraag niet overzien, vraag dan uw "
                                        "coördinator wat u mag vertellen."
                                    ),
                                },
                                {
                                    "text": "Ik vertel het in grote lijnen. Zij is zijn dochter en maakt zich zorgen.",
                                    "is_right": False,
                                    "feedback": (
                                        "Het zijn zijn gegevens, en misschien wil hij juist dit voor zichzelf houden. "
                                        "Vraag het hem eerst. Dat kost een dag."
                                    ),
                                },
                                {
                                    "text": "“Zullen we het hem samen vragen als u zaterdag komt?”",
                                    "is_right": True,
                                    "feedback": "Dan hoort zij het van hemzelf, en vertelt hij zoveel als hij wil.",
                                },
                                {
                                    "text": "Ik zeg dat ik daar niets over mag zeggen, en rond het gesprek vriendelijk af.",
                                    "is_right": False,
                                    "feedback": (
                                        "Zij weet dan niet bij wie zij wel terechtkan. U kunt naar haar luisteren, het "
                                        "aan hém vragen en een moment afspreken."
                                    ),
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
                "question": "Wat doet u als mensen ruzie krijgen aan tafel? Wat merkt uw cliënt daarvan?",
                "help_text": (
                    "Kies één zin uit deze les die u niet vanzelf zou zeggen. Gebruik die deze week in een gewoon "
                    "gesprek."
                ),
            },
        ),
        (
            "checklist",
            {
                "heading": "Neem mee naar de zorgplanbespreking",
                "items": [
                    "Drie zinnen van uw cliënt, letterlijk opgeschreven.",
                    "Wat u zelf zag, met dagen erbij.",
                    "De ene vraag die u beantwoord wilt hebben.",
                    "Het vorige plan: wat is wel gelukt, wat niet?",
                    "“Wie doet wat, en wanneer hoor ik het?” voor u opstaat.",
                ],
            },
        ),
        (
            "help",
            {
                "heading": "Wie kan helpen?",
                "text": (
                    "<p>De <b>onafhankelijk cliëntondersteuner</b> kent de wegen en kost niets: vraag ernaar bij de "
                    "gemeente, of bij het zorgkantoor als de zorg uit de Wlz komt. De <b>klachtenfunctionaris</b> van "
                    "de instelling bemiddelt als praten met het team niet helpt. Bij ruzie in de familie, of druk om te "
                    "tekenen, belt u eerst uw <b>coördinator</b>.</p>"
                ),
            },
        ),
    ],
}
