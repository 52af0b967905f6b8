"""The lesson “Achttien, en alles is anders”."""

LESSON = {
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
}
