"""The lesson “Ruimte om fouten te maken”."""

LESSON = {
    "slug": "ruimte-om-fouten-te-maken",
    "title": "Ruimte om fouten te maken",
    "intro": "Wanneer laat u iets gaan, wanneer denkt u mee, en wanneer doet u vandaag iets? Ook over schulden, vrienden en een pinpas.",
    "minutes": 20,
    "body": [
        (
            "text",
            {
                "heading": "Hoe erg is het als het misgaat?",
                "text": (
                    "<p>Iedereen van twintig doet domme dingen. Wie een beperking heeft, mag dat vaak niet: er kijken zes mensen mee, en elk foutje komt in een verslag. "
                    "Dan leert hij vooral om dingen stil te houden.</p>"
                    "<p>De wet vraagt u om uw cliënt zo veel mogelijk <b>zelf</b> te laten doen en beslissen (artikel 454 van Boek 1 van het Burgerlijk Wetboek). Een keus "
                    "die u niet slim vindt, is dus nog geen reden om in te grijpen. Stel uzelf drie vragen:</p>"
                    "<ul>"
                    "<li><b>Kan het terug?</b> Een mislukt kapsel groeit uit. Een schuld van duizenden euro’s of een strafblad blijft jaren.</li>"
                    "<li><b>Wie betaalt de prijs?</b> Hij alleen, of ook een kind, een huisgenoot, de hele flat?</li>"
                    "<li><b>Weet hij wat er kan gebeuren?</b> Kan hij het met eigen woorden navertellen? Of zegt hij ja omdat een ander dat wil?</li>"
                    "</ul>"
                ),
            },
        ),
        (
            "comparison",
            {
                "heading": "Laten gaan, meedenken of vandaag doen",
                "caption": "Drie manieren om te antwoorden op risico",
                "columns": ["", "Laten gaan", "Meedenken", "Vandaag iets doen"],
                "rows": [
                    [
                        "Wat is er?",
                        "Het kan terug en raakt vooral hemzelf",
                        "Het kan flink tegenvallen, maar niet morgen",
                        "Het kan niet terug, of iemand is in gevaar",
                    ],
                    [
                        "Bijvoorbeeld",
                        "Een tatoeage, zijn haar, drie dagen chips, een date die tegenvalt",
                        "Stoppen met school, samenwonen, minder medicijnen willen",
                        "Bedreigd worden, zijn pinpas weggeven, ineens stoppen met medicijnen tegen aanvallen",
                    ],
                    [
                        "Wat zegt u?",
                        "“Vertel, hoe was het?”",
                        "“Wat hoop je? Wat kan er misgaan? Hoe proberen we het klein?”",
                        "“Dit laat ik niet liggen. Ik zeg je wat ik nu ga doen.”",
                    ],
                    [
                        "Wie erbij?",
                        "Niemand",
                        "Begeleider, arts of cliëntondersteuner, met hem aan tafel",
                        "Arts, begeleiding, politie of Veilig Thuis, en uw coördinator",
                    ],
                ],
            },
        ),
        (
            "steps",
            {
                "heading": "Een plan met een kans om te mislukken",
                "intro": "Hij wil iets waar u van schrikt, bijvoorbeeld op zichzelf wonen. Maak er samen een proef van.",
                "steps": [
                    {
                        "title": "Laat hem het eerst mooi maken",
                        "text": "<p>“Als het lukt, hoe ziet je dag er dan uit?” Zo hoort u wat hij echt wil. Misschien geen huis, maar een deur die op slot kan.</p>",
                    },
                    {
                        "title": "Vraag hem wat er mis kan gaan",
                        "text": "<p>Laat hem drie dingen noemen voordat u er één noemt. Hij weet er vaak meer dan u dacht.</p>",
                    },
                    {
                        "title": "Spreek een bel-moment af",
                        "text": "<p>“Waaraan merk jij dat het niet goed gaat? Wie bel je dan?” Schrijf samen de naam en het nummer op.</p>",
                    },
                    {
                        "title": "Probeer het klein",
                        "text": "<p>Een weekend, een maand, twee ochtenden. Met een datum om samen te kijken. Begeleiding vraagt u bij de gemeente of de instelling.</p>",
                    },
                    {
                        "title": "Ging het mis? Vraag dan alleen dit",
                        "text": "<p>“Wat zou je de volgende keer anders doen?” “Ik zei het toch” helpt hem niet: hij weet dat u het zei.</p>",
                    },
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Schulden horen bij de bewindvoerder",
                "text": (
                    "<p>Vroeg of laat ziet u een stapel dichte enveloppen. Over geld gaat u niet. Dat beschermt hem: wie half helpt met schulden, maakt dat niemand meer "
                    "alles op een rij heeft.</p>"
                    "<ul>"
                    "<li>Lenen doet u niet, aan niemand. Wel: “Zullen we samen je bewindvoerder bellen?”</li>"
                    "<li>Uw cliënt doet alle enveloppen in één grote envelop voor de bewindvoerder. U loopt mee naar de brievenbus.</li>"
                    "<li>U sluit geen telefoonabonnement met hem af en belt geen deurwaarder.</li>"
                    "<li>Heeft hij geen bewindvoerder? Dan is er schuldhulp van de gemeente. Ga mee naar het eerste gesprek als hij dat wil.</li>"
                    "</ul>"
                    "<p>Waar u wel over gaat, is <b>zijn zorg</b>. Jongeren slaan de tandarts of hun medicijnen over, omdat ze bang zijn voor de rekening. Vraag daarom: "
                    "“Ga je niet omdat je niet wilt, of omdat het geld kost?” En zeg tegen de bewindvoerder: “Hij heeft deze behandeling nodig. Wat kan er?”</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Vrienden, liefde en een dure jas",
                "text": (
                    "<p>Met wie hij omgaat en van wie hij houdt, beslist hij zelf. Seks ook. Over voorbehoedsmiddelen beslist hij ook zelf, als hij dat kan overzien. U mag "
                    "vragen, u hoeft niet alles te weten. Wilt u dat hij komt praten als het misgaat, reageer dan rustig als het goed gaat.</p>"
                    "<p>Seks die een van de twee niet wil, is nooit een fout om van te leren. Vertelt uw cliënt dat? Luister, zeg: “Het is niet jouw schuld”, en bel "
                    "dezelfde dag uw coördinator en samen met hem of haar het Centrum Seksueel Geweld, gratis op 0800 0188, dag en nacht.</p>"
                    "<p>Let op als er meerdere dingen tegelijk veranderen: dure spullen zonder uitleg, een tweede telefoon, schrikken van berichten, steeds weg moeten, "
                    "nieuwe vrienden die hem ophalen, een bankpas die “bij een maat” ligt. Misschien moet hij iets doen voor een ander. Zeg wat u ziet: “Je kijkt steeds op "
                    "je telefoon en je bent wit. Moet jij iets van iemand?” Laat zijn telefoon bij hem. Bel dezelfde dag uw coördinator, en vraag Veilig Thuis om advies: "
                    "0800 2000.</p>"
                ),
            },
        ),
        (
            "case",
            {
                "heading": "Jayden en de pinpas",
                "story": (
                    "<p>Jayden (21) heeft een lichte verstandelijke beperking en woont in een studio met begeleiding tot tien uur. Op donderdag, kwart over tien, appt hij: "
                    "“kan je bellen ff nu. niet tegen iemand zeggen”.</p>"
                    "<p>U belt. Hij huilt. Een jongen van de sportschool gaf hem honderd euro voor zijn pinpas en pincode, “één weekje maar”. Nu staat er elfduizend euro "
                    "op zijn rekening en is er ook weer vierduizend af. De jongen appt dat hij zijn mond moet houden, “anders komen we langs”. Jayden: “Als de "
                    "bewindvoerder dit weet, krijg ik nooit meer een pas. Beloof dat je niks zegt.”</p>"
                ),
                "question": "Wat belooft u, en wat doet u vanavond?",
                "reveal": (
                    "<p><b>Wat weegt.</b> Dit is geen fout om van te leren, maar gevaar. Met zijn rekening wordt gefraudeerd, en daar kan hij zelf verdachte in worden. Er "
                    "wordt gedreigd. Hij belde ú, en dat is veel waard. Wat u nu zegt, bepaalt of hij de volgende keer weer belt.</p>"
                    "<p><b>Wat u kunt beloven.</b> “Goed dat je belt. Ik beloof niet dat ik niets zeg, want jij bent niet veilig. Ik beloof wel dat ik jou vertel wat ik "
                    "doe, het liefst vooraf.”</p>"
                    "<p><b>Vanavond, in deze volgorde.</b></p>"
                    "<ul>"
                    "<li>“Ben je nu alleen? Is de deur dicht? Staat er iemand voor?” Staan zij voor de deur, dan belt hij of belt u 112. Is hij bang dat zij vannacht "
                    "komen, bel dan nu de politie, 0900 8844.</li>"
                    "<li>“Bel nu de bank en laat je pas blokkeren. Dat kan dag en nacht. Bel mij daarna meteen terug.” Lukt dat niet alleen, dan vraagt u de begeleiding "
                    "die ’s nachts bereikbaar is om hem te helpen. Het is zijn bank, dus u belt niet namens hem.</li>"
                    "<li>Hij gooit geen appjes weg, antwoordt niet meer en stort geen geld terug.</li>"
                    "<li>Die begeleiding hoort in elk geval dat hij bedreigd wordt: “Jayden is vannacht niet veilig. Kan er iemand naar hem toe?” Zeg hem dat u dit "
                    "vertelt.</li>"
                    "<li>Heeft uw stichting een nummer voor buiten kantoortijd, bel dat dan ook vanavond.</li>"
                    "</ul>"
                    "<p><b>Morgenvroeg.</b> Uw coördinator, als u haar nog niet sprak. Dan de bewindvoerder, het liefst door Jayden zelf: “Ik heb mijn pas weggegeven, en "
                    "die is nu geblokkeerd.” Over de bedreiging kan hij naar de politie. Vraag eerst om een advocaat, vóór hij daar iets over de rekening vertelt: hij kan "
                    "ook verdachte zijn. Uw coördinator denkt mee hoe hij die vindt.</p>"
                    "<p><b>Wat niet.</b> Vanavond zelf naar hem toe gaan terwijl er misschien mensen voor de deur staan. De jongen appen. Zelf met de bank of over het geld "
                    "gaan praten. Of zeggen dat het wel losloopt.</p>"
                    "<p>En over een maand: “Hoe herken jij de volgende?” Dan is het alsnog iets om van te leren.</p>"
                ),
            },
        ),
        (
            "quiz",
            {
                "heading": "Wat doet u?",
                "questions": [
                    (
                        "match",
                        {
                            "question": "Laten gaan, meedenken of vandaag doen? Zoek bij elke situatie het antwoord dat het best past.",
                            "pairs": [
                                {
                                    "left": "Zij laat een draak op haar arm tatoeëren.",
                                    "right": "“Mooi? Laat zien! Deed het zeer?”",
                                    "feedback": "Het is haar arm. U hoeft het niet mooi te vinden. Kijk wel.",
                                },
                                {
                                    "left": "Hij wil stoppen met zijn medicijn voor ADHD.",
                                    "right": "“Zullen we de arts vragen hoe je dat rustig kunt proberen?”",
                                    "feedback": "Een begrijpelijke wens die goed te proberen is, met een arts erbij en een datum om te kijken.",
                                },
                                {
                                    "left": "Zij wordt bedreigd met een naaktfoto.",
                                    "right": "“Niet betalen, niets wissen. We zoeken vandaag hulp.”",
                                    "feedback": "Wachten maakt het erger. De politie en Helpwanted kennen dit, en uw coördinator hoort het vandaag. Zeg tegen haar: “Jij hebt niets verkeerd gedaan.”",
                                },
                                {
                                    "left": "Hij heeft zijn leefgeld op dinsdag al op.",
                                    "right": "“Vervelend. Wat ga jij je bewindvoerder vragen?”",
                                    "feedback": "Zijn geld, zijn belletje. U helpt hem de zin bedenken en leent niets.",
                                },
                            ],
                        },
                    ),
                    (
                        "choice",
                        {
                            "question": "Uw cliënte (20) wil gaan samenwonen met een vriend die zij zes weken kent. De begeleiding vraagt u om het te verbieden. Wat doet u? Meer antwoorden zijn goed.",
                            "answers": [
                                {
                                    "text": "Instemmen met het verbod, want de begeleiding ziet haar bijna elke dag.",
                                    "is_right": False,
                                    "feedback": "Van wie iemand houdt, kan een mentor niet verbieden. Vraag de begeleiding wat zij precies zien en waar zij bang voor zijn.",
                                },
                                {
                                    "text": "Met haar bespreken wat zij hoopt, wat er mis kan gaan en wie zij dan belt.",
                                    "is_right": True,
                                    "feedback": "Zo leert zij iets, hoe het ook afloopt. En u hoort of zij dit zelf wil, of dat hij het wil.",
                                },
                                {
                                    "text": "Vragen of zij het eerst een paar weekenden wil proberen.",
                                    "is_right": True,
                                    "feedback": "Klein beginnen, met een weg terug. Of zij haar kamer zo lang mag houden, vraagt u aan de instelling en de bewindvoerder.",
                                },
                                {
                                    "text": "Zeggen dat zij volwassen is, en dat zij dit helemaal zelf mag uitzoeken.",
                                    "is_right": False,
                                    "feedback": "Haar begeleiding hoort bij haar woonplek, en daar gaat u wel over mee. Zij kiest zelf, en u helpt haar vooruit te denken.",
                                },
                            ],
                        },
                    ),
                    (
                        "choice",
                        {
                            "question": "Uw cliënt vraagt: “Kun je mijn zorgverzekeraar even bellen en afspreken dat ik in delen betaal?” Wat zegt u?",
                            "answers": [
                                {
                                    "text": "“Dat is geld, en daar ga ik niet over. Vraag het maar aan een ander.”",
                                    "is_right": False,
                                    "feedback": "Hij staat daarna nog met dezelfde brief in zijn hand. Zeg erbij wie hij kan bellen, en bedenk samen de eerste zin.",
                                },
                                {
                                    "text": "“Dat is voor je bewindvoerder. Bel jij? Dan zit ik ernaast.”",
                                    "is_right": True,
                                    "feedback": "Hij belt zelf, en hij staat er niet alleen voor. Vraag ook of hij door die schuld zorg laat liggen. Daar gaat u wel over.",
                                },
                                {
                                    "text": "“Geef maar hier. Als ik bel, luisteren ze, en dan is het geregeld.”",
                                    "is_right": False,
                                    "feedback": "U maakt dan een geldafspraak die kan botsen met wat de bewindvoerder doet. En bij de volgende brief belt hij weer naar u.",
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
                "question": "Welke keus van uw cliënt houdt u het liefst tegen? Stel uzelf er de drie vragen over: kan het terug, wie betaalt de prijs, weet hij wat er kan gebeuren? Wat zegt u deze week tegen hem?",
                "help_text": "Merkt u dat u vooral zelf schrikt? Dat hebben veel mentoren. Bel dan eerst even uw coördinator.",
            },
        ),
        (
            "checklist",
            {
                "heading": "Zinnen om mee te nemen",
                "items": [
                    "“Wat hoop je ervan? Noem eens drie dingen die mis kunnen gaan.”",
                    "“Ga je niet naar de arts omdat je niet wilt, of omdat het geld kost?”",
                    "“Ik beloof niet dat ik niets zeg. Ik vertel jou wat ik doe, het liefst vooraf.”",
                    "“Geef nooit je pas, je code of je telefoon mee. Ook niet aan een vriend, ook niet één dag.”",
                ],
            },
        ),
        (
            "help",
            {
                "heading": "Wie kan helpen?",
                "text": (
                    "<ul>"
                    "<li><b>Begeleider:</b> voor alles van elke dag, ook ’s avonds als er dienst is.</li>"
                    "<li><b>Bewindvoerder</b>, of schuldhulp van de gemeente: voor elke vraag over geld.</li>"
                    "<li><b>Helpwanted:</b> bij dreigen met foto’s of filmpjes. Gratis, en ook u mag er om raad vragen.</li>"
                    "<li><b>Centrum Seksueel Geweld</b>, gratis op 0800 0188: dag en nacht. Bel snel, het liefst binnen zeven dagen. Later mag ook.</li>"
                    "<li><b>113:</b> bij gedachten aan zelfmoord, gratis, dag en nacht.</li>"
                    "<li><b>Politie</b>, 0900 8844. Bij gevaar 112.</li>"
                    "<li><b>Uw coördinator:</b> als u twijfelt of iets een fout is of gevaar.</li>"
                    "</ul>"
                ),
            },
        ),
    ],
}
