"""The lesson “Als er toch zorg moet komen”."""

LESSON = {
    "slug": "als-er-toch-zorg-moet-komen",
    "title": "Als er toch zorg moet komen",
    "intro": (
        "Soms komt er zorg die uw cliënt niet wil. U leest welke wet dan geldt, waar u wel en geen ja op zegt, en hoe u "
        "naast uw cliënt blijft staan."
    ),
    "minutes": 20,
    "body": [
        (
            "text",
            {
                "heading": "Ook met uw ja blijft het zijn nee",
                "text": (
                    "<p>“De mentor is akkoord.” Veel teams denken dat het daarmee geregeld is. Dat is niet zo. Verzet "
                    "uw cliënt zich, dan is het zorg tegen zijn wil. Ook als u ja zei, en ook als hij het besluit niet "
                    "kan overzien. Daarvoor zijn wetten, met stappen die uw cliënt beschermen. Uw handtekening kan die "
                    "stappen niet vervangen.</p>"
                    "<p>Verzet is meer dan het woord nee. Een hand wegduwen, pillen uitspugen, de deur op slot doen, "
                    "onder de dekens kruipen: het telt allemaal. U kent uw cliënt, dus u kunt zeggen: “Bij hem is dit "
                    "een nee.”</p>"
                    "<p>Vaak is uw stichting de benoemde mentor en werkt u in haar naam. Zeg bij elke vraag over dwang "
                    "daarom eerst dit: “Ik hoor u. Ik zeg nu geen ja en geen nee. Ik overleg met mijn stichting en bel "
                    "u morgen voor twaalf uur terug.”</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Welke wet geldt wanneer?",
                "text": (
                    "<h3>Een behandeling door een arts: de Wgbo</h3>"
                    "<p>De <b>Wgbo</b>, de wet over de medische behandeling, geldt voor iedereen. Bijvoorbeeld bij een "
                    "operatie. Kan uw cliënt het niet zelf beslissen, dan zegt u ja of nee. Verzet hij zich tegen iets "
                    "ingrijpends, dan mag het alleen als het duidelijk nodig is om ernstig nadeel te voorkomen.</p>"
                    "<h3>Dementie of een verstandelijke beperking: de Wzd</h3>"
                    "<p>De <b>Wet zorg en dwang</b> geldt in een instelling en ook thuis. Soms geldt zij ook bij "
                    "hersenletsel, Korsakov of Huntington: vraag het de arts. Verzet uw cliënt zich? Of zegt u nee, "
                    "namens een cliënt die het zelf niet kan beslissen? Dan volgt het team een stappenplan: eerst "
                    "zoeken naar iets wat hij wel wil. U denkt mee in het overleg. Het stappenplan overslaan kunt u "
                    "niet. Over een opname waar hij zich tegen verzet, beslist de rechter, en bij direct gevaar de "
                    "burgemeester.</p>"
                    "<h3>Een psychische stoornis: de Wvggz</h3>"
                    "<p>Dit is de <b>Wet verplichte ggz</b>. Over zorg waar uw cliënt zich tegen verzet, beslist de "
                    "rechter. Dat heet een zorgmachtiging. Bij direct gevaar neemt de burgemeester een crisismaatregel. "
                    "Uw ja telt dan niet als toestemming. U vertelt wat uw cliënt wil, en wat eerder hielp.</p>"
                    "<p>U hoeft niet te weten welke wet geldt. Vraag: “Volgens welke wet gaat dit, en wie kijkt er "
                    "mee?”</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Waar u wel en geen ja op zegt",
                "text": (
                    "<p>Dit kunt u doen:</p>"
                    "<ul>"
                    "<li>instemmen met gewone zorg waar uw cliënt zich niet tegen verzet, als hij er zelf niet over kan "
                    "beslissen;</li>"
                    "<li>vragen om een overleg en om een lichter plan;</li>"
                    "<li>nee zeggen als uw cliënt het zelf niet kan beslissen, en laten opschrijven waarom. Valt hij "
                    "onder de Wzd, dan mag die zorg alleen nog via het stappenplan. Uw nee houdt de zorg dus niet "
                    "altijd tegen, maar er moet wel beter gezocht worden;</li>"
                    "<li>de cliëntenvertrouwenspersoon inschakelen, of samen met uw stichting een klacht indienen.</li>"
                    "</ul>"
                    "<p>Hier zegt u geen ja op, hoe vriendelijk het ook gevraagd wordt:</p>"
                    "<ul>"
                    "<li>een formulier met “akkoord met vrijheidsbeperking” zonder dat erop staat wat, waarom en hoe "
                    "lang;</li>"
                    "<li>medicijnen die uw cliënt stiekem krijgt, bijvoorbeeld verstopt in de vla. (Weet hij ervan, en "
                    "is slikken lastig? Dan is het iets anders. De arts en de apotheker zeggen of het mag);</li>"
                    "<li>een opname waar uw cliënt zich tegen verzet;</li>"
                    "<li>zelf meehelpen met vasthouden, of iemand binnenlaten die uw cliënt niet wil. Een sleutel van "
                    "uw cliënt neemt u liever niet aan.</li>"
                    "</ul>"
                    "<p>Let ook op als uw cliënt niet zelf kan beslissen en níét protesteert. Staat er een hek aan het "
                    "bed? Gaat er een deur op slot? Krijgt hij een medicijn voor zijn gedrag, anders dan de richtlijn "
                    "voor artsen zegt? Ook dan gelden de stappen van de Wzd, zelfs als u het een goed idee vindt. U "
                    "hoeft de regels niet te kennen. Vraag: “Valt dit onder de Wzd, en volgt u het stappenplan?”</p>"
                ),
            },
        ),
        (
            "steps",
            {
                "heading": "Vijf vragen voordat u antwoord geeft",
                "intro": "Neem ze mee naar het overleg, op uw telefoon of op papier.",
                "steps": [
                    {
                        "title": "Wat is het ernstige nadeel?",
                        "text": (
                            "<p>“Wat gebeurt er precies als we dit niet doen, en hoe snel?” Dat het rooster niet klopt "
                            "of dat de familie klaagt, is geen ernstig nadeel.</p>"
                        ),
                    },
                    {
                        "title": "Wat is er geprobeerd?",
                        "text": (
                            "<p>“Welke drie dingen zijn gedaan, hoe lang, en wat werkte een beetje?” Vraag ook of pijn "
                            "is uitgesloten.</p>"
                        ),
                    },
                    {
                        "title": "Wat is de lichtste vorm?",
                        "text": (
                            "<p>Alleen de voeten. Eén keer per week. Een zachte stem in plaats van twee paar "
                            "handen.</p>"
                        ),
                    },
                    {
                        "title": "Tot wanneer, en wie kijkt mee?",
                        "text": (
                            "<p>“Op welke datum kijken we terug? Waaraan zien we dat het kan stoppen? Heeft de "
                            "Wzd-functionaris het plan beoordeeld?” Dat is iemand in de organisatie die toetst of dwang "
                            "echt nodig is.</p>"
                        ),
                    },
                    {
                        "title": "Wie vertelt het uw cliënt?",
                        "text": "<p>En hoe? Met welke woorden, op welk moment, en wie blijft er daarna bij hem zitten?</p>",
                    },
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Als het over de ggz gaat",
                "text": (
                    "<p>Mirjam is 41 en heeft psychosen gehad. Zij stopt met haar medicijnen en plakt de ramen af. Haar "
                    "mentor kan niet beslissen dat zij ze weer krijgt. Maar niets doen hoeft ook niet.</p>"
                    "<ul>"
                    "<li><b>Ga naar haar toe, als dat veilig kan.</b> Bel eerst uw coördinator, en spreek af hoe laat u "
                    "weer belt. “Je hebt de ramen dicht. Wat moet er buiten blijven?” En: “Wat deden die pillen met "
                    "je?” Misschien wil zij wel een lagere dosis, of een ander middel.</li>"
                    "<li><b>Bel haar behandelaar of de huisarts.</b> Vertel wat u ziet, zonder er een ziekte bij te "
                    "noemen: “De ramen zijn dicht, zij eet al vier dagen crackers. Ik weet niet of zij drinkt.”</li>"
                    "<li><b>Weet niemand ervan?</b> Bij de gemeente is een meldpunt voor zorgen over mensen met "
                    "psychische problemen. De gemeente kan dan uitzoeken of verplichte zorg nodig is. Overleg eerst met "
                    "uw stichting.</li>"
                    "<li><b>Komt er een verzoek bij de rechter?</b> Uw cliënt krijgt een advocaat. Zij kan ook een "
                    "eigen plan maken om verplichte zorg te voorkomen. Daar is weinig tijd voor, dus vraag er meteen "
                    "naar. Help haar te zeggen wie haar daarbij kan steunen.</li>"
                    "<li><b>Praat de rechter met u?</b> Vertel wat zij wil, wat vroeger hielp en wat het erger maakte. "
                    "U hoeft de rechter niet te overtuigen.</li>"
                    "</ul>"
                    "<p>Bij direct gevaar wacht u niet op overleg: bel 112. Zorgverleners mogen dan soms meteen "
                    "handelen. U hoort het dan achteraf, en u mag vragen waarom het nodig was.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Naast uw cliënt blijven",
                "text": (
                    "<p>Na dwang is uw cliënt boos, bang of beschaamd. Misschien is hij boos op u. Ga toch, het liefst "
                    "binnen een paar dagen. Verdedig niets. “Het is gebeurd terwijl u het niet wilde. Hoe was dat?” "
                    "Vraag ook: “Wat had het minder erg gemaakt?” Dat antwoord geeft u aan het team. Want de volgende "
                    "keer kan het misschien met de muziek aan, met die ene verzorgende, of helemaal niet.</p>"
                ),
            },
        ),
        (
            "case",
            {
                "heading": "“Wilt u hier even tekenen?”",
                "story": (
                    "<p>Herman is 82, heeft dementie en woont in een verpleeghuis. Hij slaat bij het wassen. Vorige "
                    "week beet hij een verzorgende. In zijn liezen is de huid kapot, en dat wordt erger. Zijn dochter "
                    "zegt: “Mijn vader was altijd schoon, dit is mensonwaardig.”</p>"
                    "<p>Om vier uur is er overleg. Het team is op. Er ligt een formulier: twee mensen houden Herman "
                    "vast bij de verzorging, en een half uur vooraf gaat er iets kalmerends door zijn vla. “U bent de "
                    "mentor”, zegt de teamleider tegen Semra. “Als u tekent, kunnen we vanavond beginnen. Anders gaat "
                    "die huid verder stuk en is dat uw verantwoordelijkheid.”</p>"
                ),
                "question": "Iedereen wacht. Wat zegt u?",
                "reveal": (
                    "<p><b>Er is echt iets aan de hand.</b> Een kapotte huid die erger wordt, kan ernstig nadeel zijn. "
                    "En een verzorgende is gebeten. Wie alleen zegt “dat mag niet”, laat Herman en het team zitten. "
                    "Begin dus zo: “Dit is zwaar voor jullie, en die huid moet verzorgd worden. Daar zijn we het over "
                    "eens.”</p>"
                    "<p><b>Maar niet met dit papier.</b> Herman verzet zich. Vasthouden en verstopte medicijnen zijn "
                    "dan onvrijwillige zorg onder de Wzd. Met of zonder handtekening. “Ik teken dit vandaag niet. Een "
                    "handtekening van mij maakt het niet in orde, ook niet voor jullie. Ik wil met jullie het "
                    "stappenplan doorlopen, en snel. Wie kan daar morgen bij zijn?”</p>"
                    "<p><b>Vraag door.</b> Welke arts kijkt vandaag of morgen naar die huid? Doet wassen hem pijn? "
                    "Kreeg hij vooraf een pijnstiller? Bij wie slaat hij niet? Verzorgende Ria blijkt hem te wassen op "
                    "de rand van zijn bed, met een warme handdoek om, en zonder te praten. Zonder één klap. Moet alles "
                    "elke dag? Alleen de liezen is misschien genoeg.</p>"
                    "<p><b>“Uw verantwoordelijkheid.”</b> Zeg daar iets op, rustig. “Ik ben er om namens Herman mee te "
                    "denken. Goede zorg geven en de wet volgen is aan jullie. Moet er vanavond iets omdat het "
                    "gevaarlijk wordt, dan beslissen jullie dat met de arts, en hoor ik het meteen.”</p>"
                    "<p><b>Bel op de gang uw coördinator.</b> Vijf minuten pauze vragen mag altijd. En na afloop de "
                    "dochter: “U wilt dat hij schoon is, zoals hij was. Wat deed hij vroeger zelf, ’s morgens?” Hij "
                    "schoor zich altijd eerst, blijkt. Met de radio aan.</p>"
                    "<p><b>Lukt het niet met Ria, de radio en een pijnstiller?</b> Dan kan dwang nodig zijn. Kort, in "
                    "de lichtste vorm, in een plan dat getoetst is, met een einddatum. Stiekem iets door zijn vla "
                    "blijft nee. Semra hoeft het niet mooi te vinden. Zij mag vragen wat er eerst is geprobeerd.</p>"
                ),
            },
        ),
        (
            "quiz",
            {
                "heading": "Ja, nee of eerst bellen?",
                "questions": [
                    (
                        "choice",
                        {
                            "question": (
                                "De begeleider van Roy, 29, met een verstandelijke beperking, appt: “Zijn telefoon gaat "
                                "’s avonds in de kluis ivm slapen. Akkoord?” Roy is woedend. Wat doet u? Meer "
                                "antwoorden zijn goed."
                            ),
                            "answers": [
                                {
                                    "text": (
                                        "“Wat gaat er mis door die telefoon, en wat is er al geprobeerd om het op te "
                                        "lossen?”"
                                    ),
                                    "is_right": True,
                                    "feedback": (
                                        "Moe zijn is iets anders dan elke nacht bedreigd worden. Aan het antwoord hoort "
                                        "u of er ernstig nadeel is."
                                    ),
                                },
                                {
                                    "text": "“Akkoord voor een week. Daarna wil ik van Roy zelf horen hoe het ging.”",
                                    "is_right": False,
                                    "feedback": (
                                        "Ook een week is een beperking waar hij zich tegen verzet. Met uw akkoord is "
                                        "het nog niet in orde, en het team krijgt er later last mee."
                                    ),
                                },
                                {
                                    "text": "U laat het aan de begeleiding. Over huisregels gaat een mentor niet.",
                                    "is_right": False,
                                    "feedback": (
                                        "Dit geldt alleen voor Roy, en het gaat over zijn vrijheid. Dan hebt u er wel "
                                        "een taak in. Geen antwoord lezen mensen vaak als ja."
                                    ),
                                },
                                {
                                    "text": "“Hij verzet zich. Loopt hiervoor het stappenplan? Dan kom ik erbij.”",
                                    "is_right": True,
                                    "feedback": (
                                        "Zo wordt een appje weer een besluit, met overleg. Bespreek het ook met uw "
                                        "coördinator."
                                    ),
                                },
                            ],
                        },
                    ),
                    (
                        "order",
                        {
                            "question": (
                                "Het verpleeghuis vraagt uw ja voor vasthouden bij de verzorging. Er is geen direct "
                                "gevaar. In welke volgorde doet u dit?"
                            ),
                            "items": [
                                {
                                    "text": "U zegt: “Ik bel u morgen voor twaalf uur terug.”",
                                    "feedback": "U hoeft nu niets te vinden, en het team weet wanneer het van u hoort.",
                                },
                                {
                                    "text": "U belt uw coördinator.",
                                    "feedback": (
                                        "Vóór u ja of nee zegt. Vaak is de stichting de benoemde mentor, en kijkt zij "
                                        "bij dwang mee."
                                    ),
                                },
                                {
                                    "text": "U gaat naar uw cliënt, en vraagt de verzorgenden wanneer het wel lukt.",
                                    "feedback": (
                                        "Nu weet u waar u namens uw cliënt over praat. Kijk zo mogelijk op het tijdstip "
                                        "waarop het misgaat."
                                    ),
                                },
                                {
                                    "text": (
                                        "U zit bij het overleg en stelt uw vragen: welk nadeel, wat is geprobeerd, tot "
                                        "wanneer?"
                                    ),
                                    "feedback": "Met wat u zag en hoorde kunt u echt meedenken over een lichter plan.",
                                },
                                {
                                    "text": "U schrijft op wat er is afgesproken, waarom, en wanneer u terugkijkt.",
                                    "feedback": "Zo duurt het niet langer dan nodig, en snapt een ander wat u deed.",
                                },
                            ],
                        },
                    ),
                    (
                        "choice",
                        {
                            "question": (
                                "Een ggz-arts belt: “Uw cliënt wil niet blijven, maar dat moet wel. Als u tekent voor "
                                "opname, hoeven we niet naar de rechter.” Wat zegt u?"
                            ),
                            "answers": [
                                {
                                    "text": "“Ik bel eerst mijn stichting. Vinden zij het goed, dan teken ik vanmiddag.”",
                                    "is_right": False,
                                    "feedback": (
                                        "Bellen is verstandig. Ook met een ja van de stichting kunt u hier niet voor "
                                        "tekenen: zij verzet zich, dus de rechter beslist."
                                    ),
                                },
                                {
                                    "text": "“Ik kan niet tekenen. Ik vertel u wel wat zij wil, en wat eerder hielp.”",
                                    "is_right": True,
                                    "feedback": (
                                        "U denkt mee zonder te tekenen. Vraag of zij al een advocaat heeft, en of zij "
                                        "weet dat zij een vertrouwenspersoon kan vragen. Bel daarna uw coördinator."
                                    ),
                                },
                                {
                                    "text": "“Ik teken voor drie dagen. Dan is zij rustiger en kan zij zelf kiezen.”",
                                    "is_right": False,
                                    "feedback": (
                                        "Ook voor drie dagen is het een opname tegen haar wil. De rechter en de "
                                        "advocaat zijn er voor haar: zonder hen kijkt er niemand of het echt moet."
                                    ),
                                },
                                {
                                    "text": "“Over een opname ga ik niet. Daarvoor kunt u het best haar familie bellen.”",
                                    "is_right": False,
                                    "feedback": (
                                        "Haar familie kan er ook niet voor tekenen. U bent wel nodig: u weet wat zij "
                                        "wil, en dat hoort in het plan."
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
                "heading": "Wat gebeurt er stil?",
                "question": (
                    "Is er bij uw cliënt iets op slot, omhoog, vast of ‘voor de rust’ gegeven? Weet u waarom, sinds "
                    "wanneer en tot wanneer? Aan wie vraagt u dat deze week?"
                ),
                "help_text": (
                    "Denk aan deuren, bedhekken, een telefoon die ’s avonds weg is, een pil voor het slapen. Vragen is "
                    "geen verwijt."
                ),
            },
        ),
        (
            "checklist",
            {
                "heading": "Zinnen om in uw telefoon te zetten",
                "items": [
                    "“Ik zeg nu geen ja en geen nee. Ik overleg met mijn stichting en bel u morgen terug.”",
                    "“Bij hem is dit een nee. Wilt u dat opschrijven?”",
                    "“Wat gebeurt er als we dit niet doen, en hoe snel?”",
                    "“Bij wie en wanneer lukt het wel?”",
                    "“Tot welke datum, en wie kijkt er dan mee?”",
                ],
            },
        ),
        (
            "help",
            {
                "heading": "Wie kan helpen?",
                "text": (
                    "<ul>"
                    "<li><b>Uw coördinator:</b> bij elke vraag over dwang, vóór u iets toezegt.</li>"
                    "<li><b>De cliëntenvertrouwenspersoon Wzd:</b> onafhankelijk en gratis, voor mensen met dementie of "
                    "een verstandelijke beperking. Ook u mag bellen. De instelling moet het nummer geven.</li>"
                    "<li><b>De patiëntenvertrouwenspersoon (pvp):</b> onafhankelijk en gratis, voor uw cliënt in de "
                    "ggz. Help uw cliënt te bellen.</li>"
                    "<li><b>De Wzd-functionaris van de organisatie:</b> voor de vraag of een plan getoetst is.</li>"
                    "<li><b>112:</b> bij direct gevaar.</li>"
                    "</ul>"
                ),
            },
        ),
    ],
}
