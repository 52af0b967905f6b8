"""The module on young clients of 18 to 24: what changes at 18, apps and appointments, parents stepping back, risk and room for mistakes."""

COURSE = {
    "slug": "jonge-clienten",
    "kind": "module",
    "title": "Jonge cliënten, van 18 tot en met 24 jaar",
    "search_description": (
        "Voor mentoren van jonge cliënten: wat verandert er op 18, hoe houdt u contact per app, wat mag misgaan en wat niet, en wat hebben ouders nodig?"
    ),
    "intro": (
        "Voor mentoren met een cliënt die net volwassen is. U leert contact houden, ouders een plek geven, en verschil zien tussen een fout en gevaar."
    ),
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
                    "<p>Uw cliënt is 18, 20 of 23. Gisteren besliste een ander alles, vandaag staat er een handtekening van hem onder. Hij wil vrijheid en vergeet zijn afspraak. "
                    "Zijn moeder belt u. Zijn telefoon ook, om half twaalf ’s avonds.</p>"
                    "<p>In twee lessen komt aan bod:</p>"
                    "<ul>"
                    "<li>wat er verandert op de dag dat iemand 18 wordt;</li>"
                    "<li>hoe u contact maakt met iemand die liever appt dan praat;</li>"
                    "<li>ouders die het moeilijk vinden om los te laten;</li>"
                    "<li>hoeveel risico mag, en wie dat bepaalt;</li>"
                    "<li>schulden: waarom die bij de bewindvoerder horen, en wat u dan wel doet.</li>"
                    "</ul>"
                ),
            },
        ),
    ],
    "lessons": [
        {
            "slug": "achttien-en-alles-anders",
            "title": "Achttien, en alles is anders",
            "intro": "Wat er op 18 verandert, hoe u contact houdt per app, en hoe u met ouders praat zonder iets weg te geven.",
            "minutes": 15,
            "body": [
                (
                    "text",
                    {
                        "heading": "Eén verjaardag, veel brieven",
                        "text": (
                            "<p>Tot 18 jaar hebben ouders het gezag. Op de dag dat iemand 18 wordt, is dat voorbij, ook als hij niet kan lezen of klokkijken. Zijn ouders mogen dan niet meer "
                            "voor hem tekenen. Vaak is dat de reden dat er een mentor komt. De rechter kan dat al voor de verjaardag regelen.</p>"
                            "<p>Tegelijk verandert bijna elke regeling. Jeugdhulp stopt meestal, soms mag zij nog een tijd door. Een vertrouwde begeleider kan in één maand weg zijn. "
                            "Vraag daarom zo vroeg mogelijk: “Wat stopt er, op welke datum, en wat komt ervoor in de plaats?” U hoeft dat niet zelf te regelen. U zorgt dat "
                            "de vraag op tafel ligt, en dat uw cliënt weet wie hem oppakt.</p>"
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
                                "Ouders beslissen mee. Vanaf 16 beslist iemand al zelf als hij het kan overzien",
                                "Hijzelf. Kan hij het niet overzien: de mentor",
                                "Uw cliënt en u",
                            ],
                            [
                                "Begeleiding en wonen",
                                "Jeugdhulp via de gemeente",
                                "Wmo via de gemeente, of Wlz via het CIZ",
                                "Begeleider of cliëntondersteuner, met u erbij",
                            ],
                            [
                                "Zorgverzekering",
                                "Gratis, met de ouders mee",
                                "Eigen premie en een eigen risico",
                                "Uw cliënt of de bewindvoerder",
                            ],
                            [
                                "Uitkering, loon, toeslagen",
                                "Bij de ouders",
                                "Op eigen naam",
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
                            "<p>Een uur tegenover elkaar aan tafel is voor veel jongeren een verhoor. <b>Naast elkaar</b> praat makkelijker: in de auto, lopend naar de snackbar, met een spel aan. "
                            "Twintig minuten is genoeg. Kies een tijd waarop hij wakker is. Vraag of hij “je” wil zeggen.</p>"
                            "<p>Kwam hij niet opdagen? Het zegt minder over u dan u denkt. Hij vergat het, hij had geen geld voor de bus, of hij zag op tegen iets. App: "
                            "“Jammer dat ik je miste. Donderdag om drie uur ben ik weer in de buurt. Bij jou of bij de kiosk?” Geen waarom, wel een keus. Stuur op de "
                            "dag zelf nog één bericht.</p>"
                            "<p>Lukt het drie keer niet, vraag dan: “Wat maakt het lastig?” Misschien wil hij liever bellen. Ongeveer eens in de twee weken contact is een "
                            "richtlijn. Een kort bericht waar hij op antwoordt, is ook contact.</p>"
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
                            "<li>“Ik kijk overdag op mijn telefoon. ’s Nachts staat hij uit. Is er gevaar, dan bel je 112. Kun je niet slapen van de zorgen, dan bel je de begeleider die dienst heeft.”</li>"
                            "<li>“Over je medicijnen en je behandeling appen we niet. Dan bellen we. Een telefoon kan iedereen lezen.”</li>"
                            "<li>“Je hoeft niet meteen te antwoorden. Een duimpje is genoeg.”</li>"
                            "</ul>"
                            "<p>Sluit u niet aan bij een groepsapp waarin begeleiders over hem praten. Vraag hun om u te bellen, en om het hem eerst te vertellen. Voeg hem ook niet toe op uw "
                            "eigen sociale media. Dat is niet onaardig. Het houdt voor u allebei duidelijk wie u bent.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Ouders die een stap terug doen",
                        "text": (
                            "<p>Zij hebben achttien jaar elke tablet, elke aanval en elk formulier bijgehouden. En dan komt er iemand met een papier van de rechter. Wat eruitziet als "
                            "bemoeien, is vaak angst, en ook kennis die u nodig hebt.</p>"
                            "<p>Geef hun een <b>plek</b>. “U kent hem het langst. Waaraan ziet u dat het de verkeerde kant op gaat?” Schrijf het op en gebruik het. "
                            "Geef hun ook een <b>grens</b>: “Ik vertel u graag dingen die hij goed vindt. Daarom vraag ik het hem elke keer.”</p>"
                            "<p>Maak met uw cliënt drie lijstjes: wat mogen je ouders altijd weten, wat alleen na vragen, wat nooit? Vaak staat er meer op het eerste lijstje dan u dacht. "
                            "Vraag het over een half jaar opnieuw, want het verandert.</p>"
                        ),
                    },
                ),
                (
                    "quote",
                    {
                        "text": "Ik zei tegen zijn moeder: u hoeft niet minder van hem te houden. U mag alleen iets minder onthouden. Toen moest ze lachen, en ook een beetje huilen.",
                        "who": "Mentor Karim",
                    },
                ),
                (
                    "case",
                    {
                        "heading": "Noa wil niet dat haar moeder het weet",
                        "story": (
                            "<p>Noa (19) heeft een lichte verstandelijke beperking en epilepsie. Zij woont bij haar moeder, die alle medicijnen uitzet en bij elke arts mee naar binnen gaat.</p>"
                            "<p>In de auto vertelt Noa: “Ik heb een vriend, en ik slik de pil. Van de huisarts bij school. Mama mag het niet weten, ze wordt gek.” U schrikt: weet die huisarts "
                            "van haar epilepsiemedicijn? Noa haalt haar schouders op. ’s Avonds belt haar moeder: “Ze doet zo geheimzinnig. Heeft ze iets met een jongen? U moet het me zeggen, ik "
                            "ben verantwoordelijk als ze een aanval krijgt.”</p>"
                        ),
                        "question": "Wat zegt u tegen de moeder? En wat doet u met wat Noa vertelde?",
                        "reveal": (
                            "<p><b>Wat weegt.</b> Noa is volwassen. Over haar lijf en haar liefde gaat zij, niet u en niet haar moeder. Tegelijk is er een echt risico: sommige medicijnen tegen epilepsie en "
                            "de pil werken elkaar tegen. Ook kunnen sommige schadelijk zijn bij een zwangerschap. Een arts moet dat dus snel weten. Haar moeder hoeft daarvoor niets te horen.</p>"
                            "<p><b>Tegen de moeder.</b> “Ik hoor dat u zich zorgen maakt, en u kent haar aanvallen het best. Wat Noa mij vertelt, vertel ik niet door. Ik zeg dat altijd, ook als er niets is. "
                            "Is er iets met haar gezondheid wat nu niet goed gaat, dan zorg ik dat er een arts bij komt.” Zeg niet: “Er is niets aan de hand.” Dat is niet waar, en zij komt er ooit achter.</p>"
                            "<p><b>Tegen Noa.</b> Bel of app vandaag nog: “Fijn dat je het vertelde. Ik zeg het niet tegen je moeder. Eén ding is belangrijk: jouw pil en je epilepsiemedicijn kunnen elkaar "
                            "dwarszitten. Dat weet de huisarts of de neuroloog. Zullen we samen bellen, of doe jij het? Morgen?” Vertel ook dat zij tot die tijd niet zelf moet stoppen met het "
                            "epilepsiemedicijn.</p>"
                            "<p>Vraag ook, zonder verhoor: “Is hij lief voor je? Kun je nee zeggen?” Dan weet u of het over liefde gaat of over iets anders. En later: “Wat zou er gebeuren als je moeder "
                            "het wist? Wil je het alleen doen of met mij erbij?” Een geheim thuis is zwaar. Het blijft haar keus.</p>"
                            "<p><b>Wat niet.</b> De huisarts bellen achter haar rug, of Noa beloven dat u nooit iets met iemand deelt. “Behalve als je in gevaar bent, en dan zeg ik het eerst tegen jou”, dat kunt u wel beloven.</p>"
                            "<p><b>Coördinator.</b> Bel als Noa morgen niet wil bellen, als zij al gestopt is met haar medicijn, of als u denkt dat die vriend haar dwingt.</p>"
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
                                            "text": "U vertelt het kort, dan gaat het sneller en schaamt hij zich niet.",
                                            "is_right": False,
                                            "feedback": "Sneller is het wel. Maar zo leert de arts dat u het aanspreekpunt bent, en hij ook. Geef hem eerst de kans, ook als het even stil is.",
                                        },
                                        {
                                            "text": "U zegt: “Dat kan hij u beter vertellen dan ik”, en wacht.",
                                            "is_right": True,
                                            "feedback": "Eén zin, en de stoelen draaien. Oefen vooraf samen de eerste zin die hij gaat zeggen. Dan lukt het bijna altijd.",
                                        },
                                        {
                                            "text": "U gaat op de gang zitten, want hij is volwassen.",
                                            "is_right": False,
                                            "feedback": "Als hij dat wil, is het goed. Vraag het hem vooraf. Velen willen u er wel bij, als een soort geheugen.",
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
                                            "feedback": "Premie is geld. U vraagt wel na of hij verzekerd is, want zonder verzekering loopt zijn zorg vast.",
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
                                            "text": "Appen dat u zo niet met hem kunt werken.",
                                            "is_right": False,
                                            "feedback": "U baalt, en dat mag. Hij leest er vooral in dat u weggaat, en dat maakte hij vaker mee. Zeg wat u wilt: “Ik wil je graag zien.”",
                                        },
                                        {
                                            "text": "Vragen wat hem beter past: bellen, wandelen of een andere tijd.",
                                            "is_right": True,
                                            "feedback": "Hij krijgt iets te kiezen in plaats van iets uit te leggen. En u leert wat voor hem werkt.",
                                        },
                                        {
                                            "text": "Zijn begeleider vragen of het goed met hem gaat, en hem vertellen dat u dat doet.",
                                            "is_right": True,
                                            "feedback": "U weet dan of er zorg is, en hij weet dat er niet achter hem om gepraat wordt.",
                                        },
                                        {
                                            "text": "Wachten tot hij zelf iets laat horen. Hij is volwassen.",
                                            "is_right": False,
                                            "feedback": "U wilt hem ruimte geven. Alleen is stilte voor veel jongeren een teken dat niemand wacht. Een kort bericht per week houdt de lijn open.",
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
                        "question": "Wat mocht u zelf op uw negentiende uitzoeken zonder dat iemand meekeek? En wat van uw cliënt weet iedereen, dat u deze week aan hem teruggeeft?",
                        "help_text": "Denk aan iets kleins, zoals zelf de afspraak bij de tandarts verzetten.",
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Neem mee naar uw cliënt",
                        "items": [
                            "Vraag: “Wat stopt er het komende jaar, en weet je wie dat regelt?”",
                            "Maak drie lijstjes: wat mogen je ouders altijd weten, na vragen, nooit?",
                            "Spreek drie app-regels af, waarvan hij er minstens één bedenkt.",
                            "Oefen één zin die hij zelf zegt bij de arts of in het gesprek over zijn zorg.",
                            "Zeg: “Wat jij vertelt, blijft bij mij. Behalve bij gevaar, en dan hoor jij het eerst.”",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "ruimte-om-fouten-te-maken",
            "title": "Ruimte om fouten te maken",
            "intro": "Wanneer laat u iets gaan, wanneer denkt u mee, en wanneer doet u vandaag iets? Ook over schulden, vrienden en een pinpas.",
            "minutes": 15,
            "body": [
                (
                    "text",
                    {
                        "heading": "Van wie is het risico?",
                        "text": (
                            "<p>Iedereen van twintig doet domme dingen. Wie een beperking heeft, mag dat vaak niet: er kijken zes mensen mee, en elk foutje komt in een verslag. Dan leert hij "
                            "niets, behalve dingen stil houden.</p>"
                            "<p>De wet vraagt u om uw cliënt zo veel mogelijk <b>zelf</b> te laten doen en beslissen (artikel 454 van Boek 1 van het Burgerlijk Wetboek). Een keus die u niet slim vindt, is dus nog "
                            "geen reden om in te grijpen. Stel uzelf drie vragen:</p>"
                            "<ul>"
                            "<li><b>Kan het terug?</b> Een mislukt kapsel wel. Een baby of een strafblad niet.</li>"
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
                                "“Dit laat ik niet liggen. Dit ga ik nu doen, en jij weet het als eerste.”",
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
                        "intro": "Hij wil iets waar u van slikt, bijvoorbeeld op zichzelf wonen. Maak er samen een proef van.",
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
                                "text": "<p>“Waaraan merk jij dat het niet goed gaat? Wie bel je dan?” Een nummer, geen goed voornemen.</p>",
                            },
                            {
                                "title": "Probeer het klein",
                                "text": "<p>Een weekend, een maand, twee ochtenden. Met een datum om samen te kijken. Begeleiding vraagt u bij de gemeente of de instelling.</p>",
                            },
                            {
                                "title": "Ging het mis? Vraag dan alleen dit",
                                "text": "<p>“Wat zou je de volgende keer anders doen?” Laat “ik zei het toch” in uw zak. Hij weet dat u het zei.</p>",
                            },
                        ],
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Schulden horen bij de bewindvoerder",
                        "text": (
                            "<p>Vroeg of laat ziet u een stapel dichte enveloppen, of vraagt hij u om twintig euro. Geld is niet van u. Dat is niet streng, het beschermt hem: wie half helpt "
                            "met schulden, maakt dat niemand meer het hele plaatje heeft.</p>"
                            "<ul>"
                            "<li>U leent niets en schiet niets voor. “Dat doe ik niet, bij niemand. Zullen we samen je bewindvoerder bellen?”</li>"
                            "<li>Enveloppen gaan dicht of open naar de bewindvoerder. Uw cliënt doet ze zelf in één grote envelop, u loopt mee naar de brievenbus.</li>"
                            "<li>U sluit geen telefoonabonnement met hem af en belt geen deurwaarder.</li>"
                            "<li>Heeft hij geen bewindvoerder? Dan is er schuldhulp van de gemeente. Ga mee naar het eerste gesprek als hij dat wil.</li>"
                            "</ul>"
                            "<p>Wel van u is het <b>gevolg voor zijn zorg</b>. Jongeren slaan de tandarts of hun medicijnen over, omdat ze bang zijn voor de rekening. Vraag daarom: “Ga je niet omdat je "
                            "niet wilt, of omdat het geld kost?” En zeg tegen de bewindvoerder: “Hij heeft deze behandeling nodig. Wat kan er?”</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Vrienden, liefde en een dure jas",
                        "text": (
                            "<p>Met wie hij omgaat en van wie hij houdt, beslist hij zelf. Seks en voorbehoedsmiddelen ook. U mag vragen, u hoeft niet alles te weten. Wilt u dat hij komt praten als het "
                            "misgaat, reageer dan rustig als het goed gaat.</p>"
                            "<p>Let wel op als er meerdere dingen tegelijk veranderen: dure spullen zonder uitleg, een tweede telefoon, schrikken van berichten, steeds weg moeten, nieuwe vrienden die hem "
                            "ophalen, een bankpas die “bij een maat” ligt. Zeg wat u ziet: “Je kijkt steeds op je telefoon en je bent wit. Moet jij iets van iemand?” Pak zijn telefoon niet af. Dan is hij weg, "
                            "en de telefoon ook.</p>"
                        ),
                    },
                ),
                (
                    "case",
                    {
                        "heading": "Jayden en de pinpas",
                        "story": (
                            "<p>Jayden (21) heeft een lichte verstandelijke beperking en woont in een studio met begeleiding tot tien uur. Op donderdag, kwart over tien, appt hij: “kan je bellen ff nu. "
                            "niet tegen iemand zeggen”.</p>"
                            "<p>U belt. Hij huilt. Een jongen van de sportschool gaf hem honderd euro voor zijn pinpas en pincode, “één weekje maar”. Nu staat er elfduizend euro op zijn rekening en "
                            "is er ook weer vierduizend af. De jongen appt dat hij zijn mond moet houden, “anders komen we langs”. Jayden: “Als de bewindvoerder dit weet, krijg ik nooit meer een pas. Beloof dat je "
                            "niks zegt.”</p>"
                        ),
                        "question": "Wat belooft u, en wat doet u vanavond?",
                        "reveal": (
                            "<p><b>Wat weegt.</b> Dit is geen fout om van te leren, maar gevaar. Zijn rekening wordt gebruikt voor fraude, en daar kan hij zelf verdachte in worden. Er wordt gedreigd. Maar hij belde ú, "
                            "en dat is veel waard. Wat u nu zegt, bepaalt of hij de volgende keer weer belt.</p>"
                            "<p><b>Wat u kunt beloven.</b> “Goed dat je belt. Ik beloof niet dat ik niets zeg, want jij bent niet veilig. Ik beloof wel dat jij elke keer als eerste hoort wat ik doe.”</p>"
                            "<p><b>Vanavond, in deze volgorde.</b></p>"
                            "<ul>"
                            "<li>“Ben je nu alleen? Is de deur dicht? Staat er iemand voor?” Staan zij voor de deur, dan belt hij of belt u 112.</li>"
                            "<li>Hij belt zelf de bank om de pas te blokkeren. Dat kan dag en nacht. U blijft aan de lijn of zit erbij. Het is zijn bank, u doet het niet voor hem.</li>"
                            "<li>Hij gooit geen appjes weg en stort geen geld terug op verzoek van die jongen.</li>"
                            "<li>De begeleiding die ’s nachts bereikbaar is, hoort dat hij bedreigd is. Niet het hele verhaal, wel: “Jayden is vannacht niet veilig.”</li>"
                            "</ul>"
                            "<p><b>Morgen.</b> De bewindvoerder, als eerste, en het liefst door hemzelf: “Ik heb iets doms gedaan en de pas is geblokkeerd.” Daarna de politie, 0900 8844, over de bedreiging. Vraag meteen of hij een advocaat "
                            "nodig heeft, want hij kan ook verdachte zijn. En uw coördinator, zo vroeg mogelijk. Heeft uw stichting een nummer voor buiten kantoortijd, bel dat dan vanavond al.</p>"
                            "<p><b>Wat niet.</b> Vanavond zelf naar hem toe rijden als er misschien mensen voor de deur staan. De jongen appen. De bewindvoerder spelen. Of zeggen dat het wel losloopt.</p>"
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
                                            "feedback": "Haar arm. Of u het mooi vindt, doet er niet toe. Dat u kijkt wel.",
                                        },
                                        {
                                            "left": "Hij wil stoppen met zijn medicijn voor ADHD.",
                                            "right": "“Zullen we de arts vragen hoe je dat rustig kunt proberen?”",
                                            "feedback": "Een begrijpelijke wens die goed te proberen is, met een arts erbij en een datum om te kijken.",
                                        },
                                        {
                                            "left": "Zij wordt bedreigd met een naaktfoto.",
                                            "right": "“Niet betalen, niets wissen. We zoeken vandaag hulp.”",
                                            "feedback": "Dit wordt erger als je wacht. De politie en Helpwanted kennen dit. En zij heeft niets verkeerd gedaan.",
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
                                            "text": "Instemmen met het verbod: de begeleiding kent haar beter.",
                                            "is_right": False,
                                            "feedback": "Hun zorg is het horen waard. Maar van wie iemand houdt, kan een mentor niet verbieden. Vraag wat zij precies vrezen.",
                                        },
                                        {
                                            "text": "Zeggen dat zij volwassen is en dat u er verder buiten blijft.",
                                            "is_right": False,
                                            "feedback": "Volwassen is zij. Alleen hangt haar begeleiding aan haar woonplek, en daar gaat u wel over mee. Vrij laten is iets anders dan alleen laten.",
                                        },
                                        {
                                            "text": "Met haar bespreken wat zij hoopt, wat er mis kan gaan en wie zij dan belt.",
                                            "is_right": True,
                                            "feedback": "Zo leert zij iets, hoe het ook afloopt. En u hoort of zij dit zelf wil, of dat hij het wil.",
                                        },
                                        {
                                            "text": "Vragen of zij eerst een paar weekenden kan proberen en haar kamer mag houden.",
                                            "is_right": True,
                                            "feedback": "Klein beginnen met een weg terug. De kamer houden is iets om met de instelling en de bewindvoerder na te vragen.",
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
                                            "text": "“Doe ik even, het is zo gebeurd.”",
                                            "is_right": False,
                                            "feedback": "Het lijkt klein en aardig. Maar u maakt dan een geldafspraak die botst met wat de bewindvoerder doet, en hij heeft er niets van geleerd.",
                                        },
                                        {
                                            "text": "“Dat is echt jouw zaak, daar zeg ik niets over.”",
                                            "is_right": False,
                                            "feedback": "U houdt uw grens goed vast. Alleen staat hij daarna nog met dezelfde brief. Wijs hem de deur waar hij wel moet zijn.",
                                        },
                                        {
                                            "text": "“Dat is voor je bewindvoerder. Zullen we samen bedenken wat je zegt? Dan bel jij, en ik zit ernaast.”",
                                            "is_right": True,
                                            "feedback": "De grens blijft heel, en hij leert iets. Vraag er wel bij of hij door die schuld zorg laat liggen. Dat is van u.",
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
                        "question": "Welke keus van uw cliënt houdt u het liefst tegen? Leg haar langs de drie vragen: kan het terug, wie betaalt de prijs, weet hij wat er kan gebeuren? Wat zegt u deze week?",
                        "help_text": "Merkt u dat het vooral úw schrik is? Dat is geen fout. Het helpt om dat te weten voordat u belt.",
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Zinnen om mee te nemen",
                        "items": [
                            "“Wat hoop je ervan? Noem eens drie dingen die mis kunnen gaan.”",
                            "“Ik leen niets uit, aan niemand. Ik bel wel met je mee.”",
                            "“Ga je niet naar de arts omdat je niet wilt, of omdat het geld kost?”",
                            "“Ik beloof niet dat ik niets zeg. Ik beloof dat jij het als eerste hoort.”",
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
                            "<li><b>Helpwanted:</b> bij dreigen met foto’s of filmpjes. Gratis, ook voor wie meekijkt.</li>"
                            "<li><b>Centrum Seksueel Geweld</b>, 0800 0188: dag en nacht, het liefst binnen zeven dagen.</li>"
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
