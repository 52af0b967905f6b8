"""The lesson “Verslag doen, zorgvuldig met gegevens, en als er iets misgaat”."""

LESSON = {
    "slug": "verslag-doen",
    "title": "Verslag doen, zorgvuldig met gegevens, en als er iets misgaat",
    "intro": "Een notitie in twee minuten, wat u niet opschrijft, wanneer u belt, en hoe u goed stopt.",
    "minutes": 25,
    "body": [
        (
            "text",
            {
                "heading": "Twee minuten na het bezoek",
                "text": (
                    "<p>Schrijf meteen na het bezoek, in het systeem van uw stichting. Het kan op uw telefoon. Noteer "
                    "de datum, wat voor contact het was en hoe lang het duurde. Dan vier korte zinnen:</p>"
                    "<ul>"
                    "<li><b>Gezien en gehoord:</b> “Zat op bed, at niet. Zei: mijn been brandt.”</li>"
                    "<li><b>Gedaan:</b> “Verzorging gevraagd vandaag naar het been te kijken.”</li>"
                    "<li><b>Beloofd, en door wie:</b> “Joyce belt mij morgen voor twaalf uur.”</li>"
                    "<li><b>De volgende keer:</b> “Vragen naar het been. Vrijdag 14 maart.”</li>"
                    "</ul>"
                    "<p>Meer hoeft niet. Met deze regels kan een ander verder als u ziek wordt, en schrijft u straks uw "
                    "halfjaarverslag in een uur. Was het gewoon gezellig? “Koffie, kaarten, geen bijzonderheden” is een "
                    "goede notitie.</p>"
                ),
            },
        ),
        (
            "comparison",
            {
                "heading": "Alsof uw cliënt meeleest",
                "caption": "Uw cliënt mag vragen wat er over hem is opgeschreven; schrijf zo dat u het kunt voorlezen",
                "columns": ["Liever niet", "Liever zo", "Waarom"],
                "rows": [
                    [
                        "“Was weer aan het manipuleren.”",
                        "“Vroeg vier keer of ik bleef. Huilde toen ik nee zei.”",
                        "Een oordeel blijft jaren hangen. Een feit kan een ander zelf wegen",
                    ],
                    [
                        "“Lijkt wel depressief.”",
                        "“Drie bezoeken op rij in bed. Wil niet meer naar buiten. Gemeld aan de huisarts.”",
                        "U stelt geen diagnose. Wat u zag, is juist nuttig",
                    ],
                    [
                        "“Zoon drinkt en heeft schulden.”",
                        "Niets, of: “Zoon kwam deze maand niet.”",
                        "Over anderen alleen wat nodig is voor uw cliënt. Maakt u zich zorgen, bel dan uw coördinator",
                    ],
                    [
                        "“Begeleider is gemeen tegen haar.”",
                        "“Ik hoorde begeleider zeggen: ‘Zeur niet.’ 10.20 uur, gang.”",
                        "Alleen wat u zelf zag of hoorde, of wie het u vertelde",
                    ],
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Wat u nergens neerlegt",
                "text": (
                    "<p>Schrijf gegevens over uw cliënt alleen in het systeem van uw stichting. Dus niet in een "
                    "groepsapp, niet in een schriftje op de keukentafel, en niet als foto van een brief in uw telefoon. "
                    "In een gewone mail zet u geen naam van uw cliënt: “Kunt u mij bellen over de afspraak van "
                    "dinsdag?” is genoeg. Vraag uw coördinator of er een veilige mail is. Bankafschriften en een kopie "
                    "van het paspoort bewaart u niet. Vraagt iemand het burgerservicenummer, verwijs dan naar de "
                    "stichting.</p>"
                    "<p>Vraag voor een foto altijd of het mag, en zet hem nooit op internet. Praat in de intervisie en "
                    "thuis zonder naam, straat en opvallende details: in een dorp is “die dame met de papegaai” ook een "
                    "naam.</p>"
                    "<p>Vraagt uw cliënt of u iets voor u houdt? Beloof dat niet. Zeg: “Ik vertel het alleen aan mijn "
                    "coördinator. Ben je in gevaar, dan haal ik hulp. Dat zeg ik je dan zelf, zodra het veilig "
                    "kan.”</p>"
                    "<p>Tas met papieren in de trein laten liggen? Bericht naar de verkeerde gestuurd? Bel meteen uw "
                    "coördinator, ook in het weekend als er een nummer is. De stichting heeft soms maar 72 uur om het "
                    "te melden. Hoe eerder zij het weet, hoe meer er te redden valt.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Het halfjaarverslag en het verslag voor de rechter",
                "text": (
                    "<p>Het <b>halfjaarverslag</b> is voor uw coördinator. Lees uw notities terug en beantwoord vier "
                    "vragen: Hoe gaat het met uw cliënt, en wat wil hij? Welke besluiten zijn er genomen? Wat komt er "
                    "het komende half jaar? Hoe gaat het met ú? Die laatste vraag is echt voor u: daar mag staan dat "
                    "het zwaar is.</p>"
                    "<p>Het <b>verslag voor de kantonrechter</b> is er meestal elk jaar. Vaak wil de rechter aan het "
                    "begin ook een plan. Uw coördinator weet wat bij uw rechtbank geldt. De rechter ziet uw cliënt "
                    "bijna nooit en wil weten: waar woont hij, hoe is de zorg, welke grote besluiten vielen er en "
                    "waarom, en is een mentor nog nodig? U schrijft de eerste versie, uw coördinator leest die na en de "
                    "stichting stuurt het verslag op. Gaat het zo goed dat uw cliënt veel zelf kan? Schrijf dat op. De "
                    "rechter kan een mentorschap ook opheffen.</p>"
                    "<p>Lees uw cliënt voor wat u schrijft, of vertel het hem in drie zinnen. “Klopt dit? Wat moet de "
                    "rechter nog meer weten?”</p>"
                ),
            },
        ),
        (
            "steps",
            {
                "heading": "Er gaat iets mis: vier stappen",
                "intro": (
                    "Een incident is: een val of verwonding, iemand die weg is, geweld of dreiging, zorg onder dwang "
                    "zonder afspraak, iets wat op mishandeling of diefstal lijkt, een fout van uzelf. Ook bijna."
                ),
                "steps": [
                    {
                        "title": "Eerst veilig",
                        "text": (
                            "<p>Direct gevaar: bel 112. Anders: roep de zorg erbij, en breng ook uzelf in veiligheid. "
                            "Is een zorgverlener zelf het gevaar, haal dan een andere erbij.</p>"
                        ),
                    },
                    {
                        "title": "Dezelfde dag uw coördinator",
                        "text": (
                            "<p>Begin met deze zin: “Er is iets gebeurd en ik wil het u vandaag vertellen.” U hoeft nog "
                            "niet te weten hoe erg het is. Doet een zorgverlener iemand pijn, dan belt u daarna samen "
                            "de leiding.</p>"
                        ),
                    },
                    {
                        "title": "Schrijf op wat u zag en hoorde",
                        "text": (
                            "<p>Tijd, plaats, letterlijke woorden, wie u belde. Nog niet: waarom het gebeurde. Zoek het "
                            "niet zelf uit, ondervraag niemand en beschuldig niemand.</p>"
                        ),
                    },
                    {
                        "title": "Ga terug naar uw cliënt",
                        "text": "<p>“Ik heb het gemeld, zoals ik zei. Dit gebeurt er nu. Wat hebt u nodig?”</p>",
                    },
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Een klacht, over de zorg of over u",
                "text": (
                    "<p>Klaagt uw cliënt over de zorg, dan helpt u hem de klacht te zeggen: “Wat moet er anders? Wie "
                    "wilt u het vertellen? Zal ik erbij zitten?” Maak de klacht niet groter of kleiner dan hij is.</p>"
                    "<p>Gaat de klacht over u, dan steekt dat. Eén zin is genoeg: “Goed dat u het zegt. U mag dat ook "
                    "tegen de stichting zeggen, zonder mij. Ik geef u het nummer.” Verdedig u niet bij uw cliënt. Dat "
                    "kan bij uw coördinator, die ook naar uw kant luistert.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Goed stoppen",
                "text": (
                    "<p>U mag stoppen, ook zonder grote reden. Zeg het liefst een paar maanden van tevoren: eerst tegen "
                    "uw coördinator, dan, samen, tegen uw cliënt. “In juni stop ik als uw mentor. Dat ligt niet aan u. "
                    "Er komt iemand anders, en wij maken samen kennis.” Laat de nieuwe mentor een keer meekomen. Neem "
                    "één keer echt afscheid. Beloof niet dat u langs blijft komen als u dat niet zeker weet. Geef "
                    "papieren terug, en wis wat er over uw cliënt in uw telefoon staat.</p>"
                    "<p>Werkt u in naam van de stichting, dan regelt zij de rest. Heeft de rechter u zelf benoemd, dan "
                    "moet de rechter u ook ontslaan. Overlijdt uw cliënt, dan eindigt het mentorschap op die dag. Over "
                    "de uitvaart beslist u niet. Als de familie het goedvindt, kunt u erbij zijn. Bel uw coördinator, "
                    "ook voor uzelf.</p>"
                ),
            },
        ),
        (
            "case",
            {
                "heading": "Casus: “Maar je zegt het tegen niemand”",
                "story": (
                    "<p>Stef is 29 en heeft een licht verstandelijke beperking. Hij woont in een groep. Op de bank, bij "
                    "een spelletje, zegt hij: “Als Ronald avonddienst heeft, knijpt hij. Als ik niet naar boven ga.” "
                    "Hij schuift zijn mouw omhoog. Er zit een blauwe plek. “Maar je zegt het tegen niemand. Anders moet "
                    "ik weg, net als Kevin.”</p>"
                    "<p>U kent Ronald als een rustige man. De teamleider is aardig. Stef vertelde eerder een verhaal "
                    "dat niet klopte. En Stef heeft nog nooit iemand iets toevertrouwd.</p>"
                ),
                "question": "Wat zegt u op de bank, wie belt u, en wat schrijft u op?",
                "reveal": (
                    "<p>U wilt twee dingen: dat hij u blijft vertrouwen, en dat hij veilig is. Houdt u uw mond, dan "
                    "knijpt iemand hem misschien vanavond weer. Of het waar is, hoeft u niet te weten. U bent geen "
                    "rechercheur. Dat Ronald aardig lijkt, zegt niets. Dat Stef eerder iets vertelde wat niet klopte, "
                    "ook niet.</p>"
                    "<p>Op de bank, rustig: “Goed dat je het vertelt. Knijpen mag niet. Ik kan dit niet voor mezelf "
                    "houden, want ik wil dat je veilig bent. Ik bel mijn coördinator, en samen bellen wij de leiding "
                    "van dit huis. Jij mag erbij zijn.” Hij kan boos worden. Dat mag. Over Kevin zegt u wat waar is: "
                    "“Ik weet niet waarom Kevin weg is. Ik ga vragen dat jij hierdoor niet weg hoeft.” Beloven kunt u "
                    "dat niet.</p>"
                    "<p>Vraag niet door. Eén open vraag kan: “Wil je er nog iets over zeggen?” Geen “Was het echt "
                    "Ronald?” en geen foto van zijn arm, tenzij uw coördinator dat met hem en u afspreekt.</p>"
                    "<p>Voor u weggaat, weet u wie er vanavond dienst heeft. Bel uw coördinator nu, vanaf de stoep: "
                    "“Mijn cliënt zegt dat een begeleider hem pijn doet. Vanavond werkt die weer.” Samen belt u de "
                    "leiding van de instelling. Die moet hem beschermen, het uitzoeken, en geweld door een medewerker "
                    "melden bij de inspectie. Vraag: “Wie werkt er vanavond in zijn plaats? En welke arts kijkt naar "
                    "zijn arm, als Stef dat goedvindt?” Doet de leiding niets, of gaat het over de leiding zelf? Dan "
                    "spreekt u met uw coördinator af wie de inspectie belt. Spreek Ronald er niet zelf op aan. Noem "
                    "Stef ook iemand van buiten het huis die hem helpt praten, zoals de cliëntenvertrouwenspersoon. "
                    "Dreigt er nu geweld en krijgt u niemand te pakken, dan belt u 112.</p>"
                    "<p>U schrijft als incident: “12 mei, 16.10 uur. Stef zei: ‘Als Ronald avonddienst heeft, knijpt "
                    "hij.’ Blauwe plek, linkerbovenarm, zo groot als een munt van twee euro. Hij vroeg mij te zwijgen. "
                    "Ik zei dat ik dat niet kan. 16.40 uur coördinator gebeld.” Niet: “Ronald mishandelt Stef.” En "
                    "morgen gaat u even langs, of u belt: “Ik zei dat ik terug zou komen.”</p>"
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
                            "question": "Mevrouw was vandaag anders dan anders. Welke notitie helpt het meest?",
                            "answers": [
                                {
                                    "text": "“Mevrouw was onrustig en wilde vandaag nergens aan meewerken.”",
                                    "is_right": False,
                                    "feedback": (
                                        "“Onrustig” kan van alles zijn, en een ander weet hierna nog niet wat er "
                                        "gebeurde. Wat zag of hoorde u precies?"
                                    ),
                                },
                                {
                                    "text": "“Heeft waarschijnlijk een blaasontsteking. Verzorging moet dit nakijken.”",
                                    "is_right": False,
                                    "feedback": (
                                        "Vraag de zorg gerust om ernaar te kijken. In de notitie schrijft u wat u zag. "
                                        "De oorzaak zoekt de zorg uit."
                                    ),
                                },
                                {
                                    "text": "“Herkende mij niet. Hield haar buik vast. 14 uur gemeld aan Lia.”",
                                    "is_right": True,
                                    "feedback": (
                                        "Gezien, gedaan en aan wie. Iedereen kan hiermee verder, en het duurde één "
                                        "minuut. Wat Lia beloofde, zet u erbij."
                                    ),
                                },
                                {
                                    "text": "“Onrustig. Haar dochter ligt in scheiding, daar tobt zij misschien over.”",
                                    "is_right": False,
                                    "feedback": (
                                        "De scheiding is van de dochter: over anderen schrijft u alleen wat nodig is. "
                                        "En de buik, waar het om ging, staat er niet in."
                                    ),
                                },
                            ],
                        },
                    ),
                    (
                        "match",
                        {
                            "question": "Waar schrijft u dit op?",
                            "pairs": [
                                {
                                    "left": "Samen gewandeld, hij wil zijn nicht vaker zien",
                                    "right": "Contactmoment",
                                    "feedback": "Kort, meteen na het bezoek. De wens van nu helpt bij een besluit van later.",
                                },
                                {
                                    "left": "Ja gezegd tegen een staaroperatie, met de reden",
                                    "right": "Besluit, in vijf regels",
                                    "feedback": "Onderwerp, kon zij het zelf, haar wens, wie gevraagd, en waarom dit besluit.",
                                },
                                {
                                    "left": "Mijn telefoon met notities is gestolen",
                                    "right": "Incident, en meteen bellen",
                                    "feedback": (
                                        "Ook een fout of pech van uzelf is een incident. U wordt geholpen, en snel zijn "
                                        "maakt verschil."
                                    ),
                                },
                                {
                                    "left": "Het gaat goed met hem, maar mij kost het te veel avonden",
                                    "right": "Halfjaarverslag, of eerder aan de telefoon",
                                    "feedback": "De vraag hoe het met u gaat, is echt bedoeld. Eerder bellen mag altijd.",
                                },
                            ],
                        },
                    ),
                    (
                        "order",
                        {
                            "question": (
                                "Uw cliënt is niet op zijn kamer en niemand weet waar hij is. Zet in een goede "
                                "volgorde."
                            ),
                            "items": [
                                {
                                    "text": "Ik waarschuw de zorg meteen: zij zoeken en bellen zo nodig 112.",
                                    "feedback": (
                                        "Eerst veilig. De instelling heeft hier een werkwijze voor, en kent het huis en "
                                        "de buurt."
                                    ),
                                },
                                {
                                    "text": "Ik vertel wat ik weet: hij wilde steeds naar de oude winkel.",
                                    "feedback": (
                                        "U kent zijn wensen. Daar hebben de zoekers meer aan dan aan iemand extra op "
                                        "straat."
                                    ),
                                },
                                {
                                    "text": "Ik bel mijn coördinator, dezelfde dag.",
                                    "feedback": "Ook als hij na een uur terug is. Samen denkt u na over wat hierna komt.",
                                },
                                {
                                    "text": "Ik schrijf op hoe laat wat gebeurde, zonder te zeggen wiens schuld het is.",
                                    "feedback": "Nu weet u de tijden nog. Wie bang is de schuld te krijgen, zegt niets meer.",
                                },
                                {
                                    "text": "Ik vraag hem later: “Waar wilde u heen? Zullen we daar eens samen heen?”",
                                    "feedback": (
                                        "Weglopen is vaak ergens naartoe lopen. Misschien is er een wens die gewoon "
                                        "kan."
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
                "question": "Wat zou u willen dat een vreemde wel over u opschrijft, en wat beslist niet?",
                "help_text": (
                    "Schrijf vandaag in twee minuten een notitie over een gesprek dat u had. Lees hem terug alsof u de "
                    "ander bent, en streep door wat u niet zou willen lezen. Gooi hem daarna weg."
                ),
            },
        ),
        (
            "checklist",
            {
                "heading": "Elke keer, voor u naar huis gaat",
                "items": [
                    "Gezien, gedaan, beloofd, volgende keer: vier zinnen.",
                    "Kan ik dit aan mijn cliënt voorlezen?",
                    "Staat er niets in over anderen wat niet nodig is?",
                    "Was er iets wat ik vandaag aan mijn coördinator moet vertellen?",
                    "De volgende dag en tijd staan in mijn agenda, en mijn cliënt weet ze.",
                ],
            },
        ),
        (
            "help",
            {
                "heading": "Wie kan helpen?",
                "text": (
                    "<p>Uw <b>coördinator</b>, dezelfde dag als er iets gebeurt. <b>Veilig Thuis</b>, 0800 2000, gratis "
                    "en dag en nacht, om advies te vragen bij een vermoeden van mishandeling of verwaarlozing, thuis of "
                    "door naasten; u hoeft dan geen naam te noemen. Over zorg in een instelling: de "
                    "<b>klachtenfunctionaris</b> en de <b>vertrouwenspersoon</b> daar. Over een mentor of de stichting: "
                    'de <a href="page:/klachten/">klachtenregeling</a>. Direct gevaar: <b>112</b>.</p>'
                ),
            },
        ),
    ],
}
