"""The module on young clients of 18 to 24: what changes at 18, apps and appointments, parents stepping back, risk and room for mistakes."""

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
    "lessons": [
        {
            "slug": "achttien-en-alles-anders",
            "title": "Achttien, en alles is anders",
            "intro": "Wat er op 18 verandert, hoe u contact houdt per app, en hoe u met ouders praat zonder iets weg te geven.",
            "minutes": 20,
            "body": [
                (
                    "text",
                    {
                        "heading": "Eén verjaardag, veel brieven",
                        "text": (
                            "<p>Tot 18 jaar hebben ouders het gezag. Op de dag dat iemand 18 wordt, is dat voorbij, ook als hij niet kan lezen of klokkijken. Zijn ouders mogen dan "
                            "niet meer zomaar voor hem tekenen. Soms beslissen zij nog mee over zorg die hij niet kan overzien. Is er een mentor, dan doet de mentor dat. De "
                            "rechter kan al vóór de verjaardag een mentor benoemen.</p>"
                            "<p>Tegelijk verandert bijna elke regeling. Jeugdhulp stopt meestal. Soms mag die nog een tijd doorgaan. Een vertrouwde begeleider kan in één maand weg "
                            "zijn. Vraag daarom zo vroeg mogelijk: “Wat stopt er, op welke datum, en wat komt ervoor in de plaats?” U hoeft dat niet zelf te regelen. U zorgt dat "
                            "de vraag op tafel ligt, en dat uw cliënt weet wie het regelt.</p>"
                        ),
                    },
                ),
                (
                    "comparison",
                    {
                        "heading": "Wat verandert er, en wie pakt het op?",
                        "caption": "Voor en na de achttiende verjaardag",
                        "columns": ["Onderwerp", "Tot 18", "Vanaf 18", "Wie pakt het op?"],
                        "rows": [
                            [
                                "Arts en behandeling",
                                "Ouders beslissen mee. Vanaf 16 beslist hij zelf, als hij het kan overzien",
                                "Hijzelf. Kan hij het niet overzien: de mentor",
                                "Uw cliënt en u",
                            ],
                            [
                                "Begeleiding en wonen",
                                "Vaak jeugdhulp via de gemeente, soms al Wlz",
                                "Wmo via de gemeente, of Wlz via het CIZ",
                                "Begeleider of cliëntondersteuner, met u erbij",
                            ],
                            [
                                "Zorgverzekering",
                                "Geen premie en geen eigen risico",
                                "Eigen premie en een eigen risico",
                                "Uw cliënt of de bewindvoerder",
                            ],
                            [
                                "Kinderbijslag, uitkering, toeslagen",
                                "Ouders krijgen kinderbijslag. Zijn loon is al van hem",
                                "Uitkering en toeslagen op eigen naam",
                                "Uw cliënt of de bewindvoerder",
                            ],
                            [
                                "School of werk",
                                "School belt de ouders",
                                "School belt hem",
                                "Uw cliënt. U mag meegaan als hij dat wil",
                            ],
                        ],
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Afspreken met iemand van negentien",
                        "text": (
                            "<p>Een uur tegenover elkaar aan tafel is voor veel jongeren een verhoor. <b>Naast elkaar</b> praat makkelijker: op de fiets, lopend naar de snackbar, "
                            "met een spel aan. Twintig minuten is genoeg. Kies een tijd waarop hij wakker is. Vraag of hij “je” wil zeggen.</p>"
                            "<p>Kwam hij niet opdagen? Het zegt minder over u dan u denkt. Hij vergat het, hij had geen geld voor de bus, of hij zag op tegen iets. App: “Jammer "
                            "dat ik je miste. Donderdag om drie uur ben ik weer in de buurt. Bij jou of bij de kiosk?” Vraag niet waarom. Geef hem wel een keus. Stuur op de dag "
                            "zelf nog één bericht.</p>"
                            "<p>Lukt het drie keer niet, vraag dan: “Wat maakt het lastig?” Misschien wil hij liever bellen. Ook een kort bericht waar hij op antwoordt, is "
                            "contact.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Maak samen app-regels",
                        "text": (
                            "<p>Praat er in de eerste weken over, en laat hem de helft bedenken. Bijvoorbeeld:</p>"
                            "<ul>"
                            "<li>“Ik kijk overdag op mijn telefoon. ’s Nachts staat hij uit. Is er gevaar, dan bel je 112. Kun je niet slapen van de zorgen, dan bel je de "
                            "begeleiding die dienst heeft. Denk je aan zelfmoord, dan bel je gratis 113.”</li>"
                            "<li>“Over je medicijnen en je behandeling appen we niet. Dan bellen we. Een telefoon kan iedereen lezen.”</li>"
                            "<li>“Je hoeft niet meteen te antwoorden. Een duimpje is genoeg.”</li>"
                            "</ul>"
                            "<p>Dacht hij eerder aan zelfmoord? Maak de afspraak over de nacht dan samen met zijn behandelaar. Leest u toch een bericht over gevaar of doodgaan, "
                            "dan wacht u niet.</p>"
                            "<p>Sluit u niet aan bij een groepsapp waarin begeleiders over hem praten. Vraag hun om u te bellen, en om het hem eerst te vertellen. Voeg hem ook "
                            "niet toe op uw eigen sociale media. Dat is niet onaardig. Het houdt voor u allebei duidelijk wie u bent.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Ouders die een stap terug doen",
                        "text": (
                            "<p>Zij hebben achttien jaar elke tablet, elke aanval en elk formulier bijgehouden. En dan komt er iemand met een papier van de rechter. Het lijkt op "
                            "bemoeien, maar vaak zijn zij bang. En zij weten dingen die u nodig hebt.</p>"
                            "<p>Geef hun een <b>plek</b>. “U kent hem het langst. Waaraan ziet u dat het de verkeerde kant op gaat?” Schrijf het op en gebruik het. Geef hun ook "
                            "een <b>grens</b>: “Ik vertel u graag dingen die hij goed vindt. Daarom vraag ik het hem elke keer.” En soms een troost: “U hoeft niet minder van hem "
                            "te houden. U hoeft alleen minder te onthouden.”</p>"
                            "<p>Maak met uw cliënt drie lijstjes: wat mogen je ouders altijd weten, wat alleen na vragen, wat nooit? Vaak staat er meer op het eerste lijstje dan u "
                            "dacht. Vraag het over een half jaar opnieuw, want het verandert.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Wat u wel kunt beloven",
                        "text": (
                            "<p>“Wat jij vertelt, blijft bij mij” klinkt mooi, maar u kunt het niet waarmaken. U overlegt met uw coördinator, en uw stichting leest uw verslagen. "
                            "Zeg het zoals het is, in het eerste gesprek:</p>"
                            "<p>“Wat jij mij vertelt, vertel ik alleen aan mijn coördinator. Je ouders horen het van mij niet als jij dat niet wilt. Ben je in gevaar, dan haal ik "
                            "hulp. Dat zeg ik je eerst, als dat veilig kan.”</p>"
                            "<p>Zo weet hij waar hij aan toe is. En u hoeft later niets terug te nemen.</p>"
                        ),
                    },
                ),
                (
                    "case",
                    {
                        "heading": "Noa wil niet dat haar moeder het weet",
                        "story": (
                            "<p>Noa (19) heeft een lichte verstandelijke beperking en epilepsie. Zij woont bij haar moeder, die alle medicijnen klaarlegt en bij elke arts mee naar "
                            "binnen gaat.</p>"
                            "<p>Op een bankje in het park vertelt Noa: “Ik heb een vriend, en ik slik de pil. Van de huisarts bij school. Mama mag het niet weten, ze wordt gek.” U "
                            "schrikt: weet die huisarts van haar epilepsiemedicijn? Noa haalt haar schouders op, en haar bus komt. ’s Avonds belt haar moeder u: “Ze doet zo "
                            "geheimzinnig. Heeft ze iets met een jongen? U moet het me zeggen, ik ben verantwoordelijk als ze een aanval krijgt.”</p>"
                        ),
                        "question": "Wat zegt u tegen de moeder? En wat doet u met wat Noa vertelde?",
                        "reveal": (
                            "<p><b>Wat weegt.</b> Noa is volwassen. Over haar lijf en haar liefde gaat zij, niet u en niet haar moeder. De pil is een behandeling: de huisarts "
                            "bekijkt of zij dat kan overzien. Er is ook een echt risico. Sommige medicijnen tegen epilepsie en de pil werken elkaar tegen, en sommige kunnen "
                            "schadelijk zijn bij een zwangerschap. Dat moet iemand snel nakijken. Haar moeder hoeft daarvoor niets te horen.</p>"
                            "<p><b>Tegen de moeder.</b> “Ik hoor dat u zich zorgen maakt, en u kent haar aanvallen het best. Wat Noa mij vertelt, vertel ik niet aan u door. Ik zeg "
                            "dat altijd, ook als er niets is. Is er iets met haar gezondheid, dan zorg ik dat er een arts bij komt.” Zeg niet: “Er is niets aan de hand.” Dat is "
                            "niet waar, en zij komt er misschien achter.</p>"
                            "<p><b>Tegen Noa.</b> Bel haar vandaag nog, op een moment dat zij alleen is. App hier niet over: haar moeder kan meelezen. “Fijn dat je het vertelde. "
                            "Ik zeg het niet tegen je moeder, alleen tegen mijn coördinator. Eén ding is belangrijk: jouw pil en je epilepsiemedicijn kunnen elkaar dwarszitten. De "
                            "apotheek kan dat nakijken, of de huisarts. Zullen we morgenvroeg samen bellen, of doe jij het? Gebruik tot die tijd ook een condoom, en stop met geen "
                            "van beide zelf.” Is haar moeder erbij, vraag dan alleen: “Bel jij mij morgenvroeg, als je onderweg bent?”</p>"
                            "<p>Vrijde zij deze dagen zonder condoom, of is zij bang dat zij zwanger is? Laat haar dat er meteen bij vertellen, dan kan er haast bij zijn. ’s "
                            "Avonds en in het weekend geeft de huisartsenpost raad.</p>"
                            "<p>Vraag ook, zonder verhoor: “Is hij lief voor je? Kun je nee zeggen?” Dan weet u of het over liefde gaat of over iets anders. En later: “Wat zou er "
                            "gebeuren als je moeder het wist? Wil je het alleen vertellen of met mij erbij?” Een geheim thuis is zwaar. Het blijft haar keus.</p>"
                            "<p><b>Wat niet.</b> De huisarts bellen achter haar rug, of Noa beloven dat u nooit iets met iemand deelt.</p>"
                            "<p><b>Coördinator.</b> Bel morgen. Bel meteen als Noa niet wil bellen, als zij al gestopt is met haar medicijn, of als u denkt dat die vriend haar "
                            "dwingt.</p>"
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
                                    "question": "Bij de arts kijkt iedereen naar u en niet naar uw cliënt van 18. De arts vraagt: “Wat is de klacht?” Wat doet u?",
                                    "answers": [
                                        {
                                            "text": "U zegt: “Dat kan hij u beter vertellen dan ik”, en u wacht tot hij begint.",
                                            "is_right": True,
                                            "feedback": "Eén zin is genoeg: dan kijkt iedereen naar hem. Oefen vooraf samen de eerste zin die hij gaat zeggen.",
                                        },
                                        {
                                            "text": "U vertelt het kort en duidelijk, zodat hij zich niet hoeft te schamen.",
                                            "is_right": False,
                                            "feedback": "De volgende keer kijkt de arts weer naar u, en uw cliënt ook. Geef hem eerst de kans, ook als het even stil is.",
                                        },
                                        {
                                            "text": "U zegt: “Hij is volwassen”, en gaat op de gang zitten zonder het hem te vragen.",
                                            "is_right": False,
                                            "feedback": "Misschien had hij u er graag bij, om mee te onthouden. Vraag het hem vooraf. Wil hij alleen naar binnen, dan is de gang goed.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "match",
                                {
                                    "question": "Uw cliënt is net 18. Bij wie hoort deze brief?",
                                    "pairs": [
                                        {
                                            "left": "“U krijgt een eigen zorgverzekering. De premie is …”",
                                            "right": "De bewindvoerder, of uw cliënt als die er niet is",
                                            "feedback": "Premie is geld. Vraag wel of hij verzekerd is, want zonder verzekering kan hij zorg mislopen.",
                                        },
                                        {
                                            "left": "“Uw jeugdhulp stopt op 1 maart.”",
                                            "right": "De begeleider of een cliëntondersteuner, met u en uw cliënt",
                                            "feedback": "Dit gaat over begeleiding, dus u zit aan tafel. Het uitzoeken hoeft u niet zelf te doen.",
                                        },
                                        {
                                            "left": "“Wilt u toestemming geven voor een onderzoek?”",
                                            "right": "Uw cliënt zelf, en u als hij het niet kan overzien",
                                            "feedback": "Ook met een mentor begint de arts bij hem. Vraag om uitleg in gewone taal.",
                                        },
                                        {
                                            "left": "“U kunt stemmen op 17 maart.”",
                                            "right": "Alleen uw cliënt zelf",
                                            "feedback": "Stemmen is heel persoonlijk. U mag helpen uitzoeken hoe het gaat, en niets zeggen over op wie.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": "Uw cliënt kwam twee keer niet opdagen en leest uw berichten wel. Wat kunt u doen? Meer antwoorden zijn goed.",
                                    "answers": [
                                        {
                                            "text": "Appen: “Zo kan ik niet met je werken. Laat maar horen wat je wilt.”",
                                            "is_right": False,
                                            "feedback": "Hij leest er vooral in dat u weggaat, en dat maakte hij vaker mee. Zeg wat u wilt: “Ik wil je graag zien. Wat past jou?”",
                                        },
                                        {
                                            "text": "Wachten tot hij zelf iets laat horen, want hij is volwassen en hij kan u vinden.",
                                            "is_right": False,
                                            "feedback": "Bij stilte denken veel jongeren: er wacht niemand op mij. Een kort bericht per week houdt het contact open.",
                                        },
                                        {
                                            "text": "Vragen wat hem beter past: bellen, wandelen of een andere tijd.",
                                            "is_right": True,
                                            "feedback": "Hij krijgt iets te kiezen in plaats van iets uit te leggen. En u leert wat voor hem werkt.",
                                        },
                                        {
                                            "text": "Zijn begeleider vragen of het goed gaat, en hem dat vooraf zeggen.",
                                            "is_right": True,
                                            "feedback": "U hoort of er iets is, en hij weet dat er niet achter hem om gepraat wordt.",
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
                        "question": "Wat mocht u zelf op uw negentiende uitzoeken zonder dat iemand meekeek? En wat kan uw cliënt deze week zelf doen, zonder dat iedereen meekijkt?",
                        "help_text": "Denk aan iets kleins, zoals zelf de afspraak bij de tandarts verzetten.",
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Kies er één voor het volgende gesprek",
                        "items": [
                            "Vraag: “Wat stopt er het komende jaar, en weet je wie dat regelt?”",
                            "Maak drie lijstjes: wat mogen je ouders altijd weten, na vragen, nooit?",
                            "Spreek drie app-regels af, waarvan hij er minstens één bedenkt.",
                            "Zeg: “Wat jij mij vertelt, vertel ik alleen aan mijn coördinator. Ben je in gevaar, dan haal ik hulp. Dat zeg ik je eerst, als dat veilig kan.”",
                        ],
                    },
                ),
            ],
        },
        {
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
        },
    ],
}
