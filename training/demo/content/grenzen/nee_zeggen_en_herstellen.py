"""The lesson “Als een grens al verschoven is”."""

LESSON = {
    "slug": "nee-zeggen-en-herstellen",
    "title": "Als een grens al verschoven is",
    "intro": (
        "Grenzen verschuiven met kleine stapjes. U leert het op tijd te zien, het samen met uw coördinator te "
        "herstellen, en voor uzelf op te komen als een ander te ver gaat."
    ),
    "minutes": 20,
    "body": [
        (
            "text",
            {
                "heading": "Zo verschuift een grens",
                "text": (
                    "<p>Bijna nooit met een grote stap. U haalt één keer een pakje op. U bewaart een reservesleutel, "
                    "voor nood. U vertelt iets over uw eigen scheiding, omdat het zo paste. Elke stap is klein en "
                    "vriendelijk. Na een jaar staat u ergens waar u nooit ja tegen had gezegd.</p>"
                    "<p>Dit zijn tekens dat het tijd is om te bellen met uw coördinator:</p>"
                    "<ul>"
                    "<li>u schrijft iets niet op, omdat u dan moet uitleggen hoe het zo kwam;</li>"
                    "<li>uw cliënt schrikt als een ander iets overneemt;</li>"
                    "<li>u gaat iets regelen voordat iemand het vraagt;</li>"
                    "<li>u denkt: als ik dit niet meer doe, doet niemand het.</li>"
                    "</ul>"
                    "<p>Zo’n teken zegt niet dat u een slechte mentor bent. Meestal zegt het dat u iets zag wat nodig "
                    "was, en dat er niemand anders voor was. Dat laatste is nu juist wat het team moet weten.</p>"
                ),
            },
        ),
        (
            "comparison",
            {
                "heading": "Vijf gewoonten, en hoe u ze terugdraait",
                "caption": "Hoe het begint, wat er van kan komen en wat u kunt zeggen",
                "columns": ["Zo begint het", "Dit kan ervan komen", "Zo draait u het terug"],
                "rows": [
                    [
                        "U bewaart een sleutel, voor nood",
                        "U laat de monteur binnen, de hulp, de buurman",
                        (
                            "Vraag de begeleiding om een andere plek, zoals een sleutelkluis. “Vanaf maandag heeft de "
                            "thuiszorg uw sleutel.”"
                        ),
                    ],
                    [
                        "U geeft uw eigen nummer",
                        "Hij appt om twee uur ’s nachts",
                        (
                            "Vraag uw coördinator of er een apart nummer kan komen. “Dit is mijn nummer als mentor. Op "
                            "het andere neem ik niet meer op.”"
                        ),
                    ],
                    [
                        "U vertelt over uw zieke zoon",
                        "Zij slaapt er niet van en vraagt er elke keer naar",
                        "“Lief dat u eraan denkt. Er wordt goed voor hem gezorgd. Vandaag gaat het over u.”",
                    ],
                    [
                        "Hij vindt u op Facebook",
                        "Hij kent uw kleinkinderen bij naam",
                        (
                            "“Online ben ik geen vrienden met cliënten. Ik zie je dinsdag.” Zet uw pagina dicht voor "
                            "vreemden"
                        ),
                    ],
                    [
                        "U zit in hetzelfde koor",
                        "In de pauze vraagt zij naar de uitslag",
                        "“Hier zing ik. Over de uitslag bel ik je morgen.” Spreek vooraf af hoe u elkaar groet",
                    ],
                ],
            },
        ),
        (
            "steps",
            {
                "heading": "Een grens herstellen",
                "intro": "Leende u toch geld uit? Doet u elke week de was? Het is te herstellen, zo:",
                "steps": [
                    {
                        "title": "Vertel het uw coördinator",
                        "text": (
                            "<p>“Ik doe iets wat ik liever anders zou doen. Denkt u mee?” De coördinator hoort dit "
                            "vaker en helpt u. Hoe eerder u belt, hoe makkelijker het is op te lossen.</p>"
                        ),
                    },
                    {
                        "title": "Regel eerst wie het overneemt",
                        "text": (
                            "<p>Stopt u van de ene dag op de andere met de was, dan zit uw cliënt zonder schone kleren. "
                            "Vraag de begeleider wie het doet en vanaf wanneer.</p>"
                        ),
                    },
                    {
                        "title": "Zeg het uw cliënt, en neem het op u",
                        "text": (
                            "<p>“Ik heb elke week uw was gedaan. Dat had ik niet moeten doen. Dat ligt aan mij, niet "
                            "aan u. Vanaf 1 juni doet de thuiszorg het.” Zo denkt uw cliënt niet dat hij straf "
                            "krijgt.</p>"
                        ),
                    },
                    {
                        "title": "Zeg wat er blijft",
                        "text": (
                            "<p>“Ik blijf uw mentor. Volgende week dinsdag kom ik gewoon.” Als u dan komt, weet hij dat "
                            "het waar is.</p>"
                        ),
                    },
                    {
                        "title": "Houd het een paar weken vol",
                        "text": (
                            "<p>Uw cliënt vraagt het vast nog een keer. Zeg dan weer wie het nu doet. Lukt het een keer "
                            "niet? Dan begint u gewoon weer.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Als anderen u over de grens vragen",
                "text": (
                    "<p>Soms komt de vraag van iemand anders. Een zus wil dat u belt als haar broer op bezoek is. Een "
                    "begeleider vraagt of u de familie iets niet vertelt. Een arts vraagt of u een lastig bericht wilt "
                    "brengen.</p>"
                    "<p>Vraag u af: help ik hiermee mijn cliënt, of iemand anders? En zeg wat u wel doet:</p>"
                    "<ul>"
                    "<li>Tegen de zus: “Ik houd niet bij wie er komt. Maakt u zich zorgen over uw broer, vertel mij dan "
                    "wat u ziet.”</li>"
                    "<li>Tegen de begeleider: “Ik wil eerlijk kunnen zijn als zij het vragen. Wie vertelt het hun, en "
                    "wanneer?”</li>"
                    "<li>Tegen de arts: “Wilt u het zelf zeggen? Ik zit ernaast en blijf daarna nog even.”</li>"
                    "</ul>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Als iemand over uw grens gaat",
                "text": (
                    "<p>Wordt u uitgescholden, bedreigd of aangeraakt op een manier die u niet wilt? Sta op en zeg: "
                    "“Dit wil ik niet. Ik ga nu weg.” En ga. Bij gevaar belt u 112. Een ziekte kan verklaren waarom "
                    "iemand het doet. U hoeft het niet te ondergaan. Bel dezelfde dag uw coördinator en meld het als "
                    "incident. Dan weet ook de volgende die binnenkomt wat er speelt. Bewaar berichten waarin u "
                    "bedreigd wordt.</p>"
                    "<p>Wordt uw cliënt verliefd op u? Zeg het vriendelijk en duidelijk: “Ik merk dat je mij meer dan "
                    "aardig vindt. Dat mag je voelen. Ik ben je mentor, en dat blijft zo.” Kom een tijd alleen waar "
                    "anderen in de buurt zijn. Bel ook nu uw coördinator, want soms is een andere mentor voor u allebei "
                    "beter.</p>"
                    "<p>Het kan ook andersom. Merkt u dat u zelf verliefd wordt, of te vaak aan uw cliënt denkt? Een "
                    "gevoel is geen fout. Een relatie of seks met een cliënt kan nooit, ook niet als uw cliënt het wil. "
                    "Bel uw coördinator voordat er iets gebeurt: “Het komt te dichtbij. Ik wil hierover praten.”</p>"
                ),
            },
        ),
        (
            "case",
            {
                "heading": "De pinpas in de keukenla",
                "story": (
                    "<p>Bas is 47 en heeft hersenletsel. Hij woont op zichzelf, met een paar uur begeleiding. Op zijn "
                    "rekening staat elke week leefgeld van de bewindvoerder. Vorig voorjaar was hij drie keer zijn pas "
                    "kwijt. Zijn mentor Gonny zei toen: “Zal ik hem bewaren?” Sindsdien ligt de pas in haar keukenla. "
                    "Elke vrijdag pint zij zestig euro voor hem. Het gaat goed. Bas heeft het hele weekend te eten.</p>"
                    "<p>Vandaag is het woensdag. De bewindvoerder mailt haar: “Er is dinsdag honderd euro gepind bij "
                    "het station. Weet u hier iets van?” Gonny was dinsdag bij haar dochter. De pas ligt in de la. Maar "
                    "op het aanrecht lag ook een briefje met de code, en haar neef logeert bij haar.</p>"
                ),
                "question": "Gonny schrikt. Wat doet zij het eerst, wat antwoordt zij, en hoe gaat het vrijdag met Bas?",
                "reveal": (
                    "<p><b>Wat weegt.</b> Gonny wilde dat Bas te eten had, en dat lukte. Maar niemand wist ervan. Nu "
                    "kan niemand meer zien wie wat pinde. Daar kan Bas schade van hebben, en Gonny ook. Zij wil het "
                    "liefst eerst zelf uitzoeken wat er is gebeurd, of de honderd euro stilletjes terugleggen. Dat is "
                    "te begrijpen, en het maakt het erger. Dan lijkt het of zij iets verbergt.</p>"
                    "<p><b>Eerst haar coördinator, nu.</b> “Ik bewaar al een jaar de pas van Bas en ik pin voor hem. "
                    "Dinsdag is er honderd euro af, en dat was ik niet. Ik heb hulp nodig.” Zij hoeft niet te weten hoe "
                    "het kwam. Samen spreken zij af wat er vandaag gebeurt.</p>"
                    "<p><b>Dezelfde dag een eerlijk antwoord aan de bewindvoerder.</b> “Ik heb de pas van Bas en pin "
                    "voor hem op vrijdag. Dinsdag heb ik niet gepind. Mijn coördinator weet het. Wilt u de pas "
                    "blokkeren? En hoe krijgt Bas vrijdag zijn leefgeld?” Over haar neef beschuldigt zij niemand. Aan "
                    "haar coördinator vertelt zij wel wie er in huis was. Over aangifte beslist zij niet: dat bespreken "
                    "de bewindvoerder en de stichting.</p>"
                    "<p><b>Vrijdag.</b> De pas gaat niet zomaar terug in de la of naar Bas. De bewindvoerder regelt met "
                    "de begeleiding hoe Bas aan zijn geld komt, bijvoorbeeld twee keer per week een klein bedrag. Gonny "
                    "vraagt: “Is dat vóór vrijdag rond? Wie gaat er bij hem langs?” Zij schiet niets voor.</p>"
                    "<p><b>Tegen Bas.</b> Zij gaat samen met de coördinator of de begeleider. “Ik bewaarde jouw pas. "
                    "Dat had ik niet moeten doen. Dat ligt aan mij. Er is geld weg, en de bewindvoerder zoekt uit hoe "
                    "dat kan. Jij hebt vrijdag gewoon geld.” Bas kan kwaad worden: “Dan hoef jij ook niet meer te "
                    "komen.” Zij zegt dan: “Dat snap ik. Ik vraag je volgende week of ik weer mag komen.”</p>"
                    "<p><b>Opschrijven.</b> Sinds wanneer, hoeveel per week, waar de pas lag en wie zij belde. Niet wat "
                    "zij denkt over wie het deed. Of Gonny mentor blijft, bespreekt de stichting met haar en met Bas. "
                    "Vraag het uw coördinator hoe dat bij u gaat. Wie het zelf vertelt, staat er niet alleen voor.</p>"
                ),
            },
        ),
        (
            "quiz",
            {
                "heading": "Wat doet u?",
                "questions": [
                    (
                        "order",
                        {
                            "question": (
                                "U bewaart een sleutel van uw cliënt, “voor nood”. Nu laat u elke week de hulp binnen. "
                                "U wilt ermee stoppen. In welke volgorde?"
                            ),
                            "items": [
                                {
                                    "text": "U vertelt uw coördinator hoe het zo gekomen is.",
                                    "feedback": "Zo staat u er in de volgende gesprekken niet alleen voor.",
                                },
                                {
                                    "text": "U vraagt uw cliënt bij wie hij zijn sleutel wel wil laten.",
                                    "feedback": "Het is zijn huis. Misschien heeft hij zelf een idee.",
                                },
                                {
                                    "text": "U spreekt met de begeleiding af waar de sleutel komt, en vanaf welke dag.",
                                    "feedback": (
                                        "U stopt pas als een ander het overneemt. Anders staat de hulp voor een dichte "
                                        "deur."
                                    ),
                                },
                                {
                                    "text": "U geeft de sleutel af, en schrijft op aan wie en wanneer.",
                                    "feedback": "Zo kan er later geen misverstand over komen.",
                                },
                                {
                                    "text": "U zegt vriendelijk nee als de hulp u toch weer belt.",
                                    "feedback": "Die vraag komt bijna zeker. U noemt wie de sleutel nu heeft.",
                                },
                            ],
                        },
                    ),
                    (
                        "choice",
                        {
                            "question": (
                                "Uw cliënt heeft u op Facebook gevonden. Hij stuurt: “Wat een schatje, die kleindochter "
                                "van je.” Wat doet u?"
                            ),
                            "answers": [
                                {
                                    "text": "U laat het liggen. Over een paar weken is hij het waarschijnlijk vergeten.",
                                    "is_right": False,
                                    "feedback": (
                                        "Hij wacht op antwoord en snapt niet waarom het stil blijft. En uw foto’s staan "
                                        "nog open."
                                    ),
                                },
                                {
                                    "text": "U zet uw pagina dicht, en vertelt hem bij uw bezoek waarom.",
                                    "is_right": True,
                                    "feedback": (
                                        "Hij hoort het van u, zonder dat hij iets fout deed. Zeg erbij: “Mij zie je "
                                        "dinsdag, in het echt.”"
                                    ),
                                },
                                {
                                    "text": (
                                        "U zegt dat u het leuk vindt, en haalt alleen de foto’s van de kleinkinderen "
                                        "weg."
                                    ),
                                    "is_right": False,
                                    "feedback": (
                                        "Hij denkt nu dat het mag, en u moet bij elke foto opletten. Een duidelijk nee "
                                        "is rustiger."
                                    ),
                                },
                                {
                                    "text": "U blokkeert hem dezelfde avond, zodat hij niets meer van u kan zien.",
                                    "is_right": False,
                                    "feedback": (
                                        "Uw pagina dichtzetten is goed. Hoort hij er niets over, dan denkt hij dat u "
                                        "niets meer met hem te maken wilt hebben."
                                    ),
                                },
                            ],
                        },
                    ),
                    (
                        "choice",
                        {
                            "question": (
                                "Bij het afscheid houdt uw cliënt u vast en probeert u op de mond te kussen. U duwt hem "
                                "weg. Wat doet u daarna? Meer antwoorden zijn goed."
                            ),
                            "answers": [
                                {
                                    "text": "U zegt: “Dit wil ik niet. Een hand is goed”, en u gaat.",
                                    "is_right": True,
                                    "feedback": (
                                        "Kort en duidelijk, en u zegt ook wat wel mag. Dat is voor veel cliënten beter "
                                        "te onthouden dan een uitleg."
                                    ),
                                },
                                {
                                    "text": (
                                        "U vertelt het niet verder. Hij heeft dementie, en u wilt hem niet in een kwaad "
                                        "daglicht zetten."
                                    ),
                                    "is_right": False,
                                    "feedback": (
                                        "De verzorging kan het morgen overkomen, of een medebewoner. Vertel wat er "
                                        "gebeurde, zonder oordeel over hem."
                                    ),
                                },
                                {
                                    "text": "U slaat een paar bezoeken over, tot het gezakt is.",
                                    "is_right": False,
                                    "feedback": (
                                        "Even niet gaan kan goed zijn. Spreek het af met uw coördinator, dan kan die "
                                        "zorgen dat er intussen iemand voor hem is."
                                    ),
                                },
                                {
                                    "text": "U belt dezelfde dag uw coördinator en meldt wat er gebeurde.",
                                    "is_right": True,
                                    "feedback": (
                                        "U krijgt steun, en samen bedenkt u hoe het volgende bezoek gaat. Bijvoorbeeld "
                                        "in de huiskamer, of met iemand erbij."
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
                "heading": "Vanzelf ontstaan",
                "question": "Welke gewoonte tussen u en uw cliënt is vanzelf ontstaan? Past die nog bij een mentor?",
                "help_text": "Twijfelt u? Vertel het deze week in twee zinnen aan uw coördinator.",
            },
        ),
        (
            "checklist",
            {
                "heading": "Zinnen om bij de hand te hebben",
                "items": [
                    "“Ik heb dat een tijd gedaan. Vanaf maandag doet … het. Ik blijf komen.”",
                    "“Dit wil ik niet. Ik ga nu weg. Ik bel u donderdag.”",
                    "“Ik vertel het alleen aan mijn coördinator.”",
                    "Tegen mijn coördinator: “Het komt te dichtbij. Denkt u mee?”",
                ],
            },
        ),
        (
            "help",
            {
                "heading": "Wie kan helpen?",
                "text": (
                    "<ul>"
                    "<li><b>Uw coördinator:</b> bij elke twijfel over een grens, en dezelfde dag bij een incident.</li>"
                    "<li><b>De vertrouwenspersoon van uw stichting</b>, als die er is: als u het niet met uw "
                    "coördinator kunt bespreken.</li>"
                    "<li><b>Uw huisarts of Slachtofferhulp Nederland:</b> als u bent bedreigd of aangerand. Dat mag ook "
                    "weken later.</li>"
                    "<li><b>112:</b> bij direct gevaar.</li>"
                    "</ul>"
                ),
            },
        ),
    ],
}
