"""The lesson “Waar gaat het nee over?”."""

LESSON = {
    "slug": "waar-gaat-het-nee-over",
    "title": "Waar gaat het nee over?",
    "intro": (
        "Achter een nee zit bijna altijd iets anders dan koppigheid. U leert het uit te zoeken, en u leert wanneer een "
        "nee gewoon blijft staan."
    ),
    "minutes": 20,
    "body": [
        (
            "text",
            {
                "heading": "Zelden tegen alles",
                "text": (
                    "<p>“Meneer weigert zorg.” Zo staat het in het dossier. Maar zorg bestaat uit honderd kleine "
                    "dingen. Iemand komt binnen zonder te bellen. Het licht gaat aan. Een koude washand. Een jongen van "
                    "twintig die “zo, daar gaan we” zegt.</p>"
                    "<p>Uw cliënt zegt nee tegen één van die dingen, en iedereen hoort een nee tegen alles. Wie zoekt "
                    "naar dat ene ding, heeft vaak geen dwang nodig. U hebt daarvoor iets wat het team vaak mist: u "
                    "hoeft vandaag niets gedaan te krijgen. U kunt gewoon naast iemand gaan zitten.</p>"
                    "<p>Begin dus niet met overtuigen. Vraag naar wat het ergste is. Wie op “waarom wilt u niet?” zijn "
                    "schouders ophaalt, weet op “wat is er het vervelendst aan?” soms meteen een antwoord.</p>"
                ),
            },
        ),
        (
            "comparison",
            {
                "heading": "Wat u hoort, en wat eronder kan zitten",
                "caption": "Vijf keer nee, met een vraag die verder helpt",
                "columns": ["U hoort", "Het kan gaan over", "Vraag"],
                "rows": [
                    [
                        "“Ik ben al gewassen.”",
                        "Schaamte. Of hij vergat het echt",
                        "“Wie mag u wel helpen? Een man of een vrouw? Wat doet u liever zelf?”",
                    ],
                    [
                        "“Die pillen vertrouw ik niet.”",
                        "Bijwerkingen, een andere kleur doosje, stemmen, een slechte ervaring",
                        "“Wat merkt u als u ze neemt? Zullen we de apotheker vragen wat het is?”",
                    ],
                    [
                        "“Ik ga niet naar het ziekenhuis.”",
                        "Daar stierf haar man. Of: wie zorgt er voor de hond?",
                        "“Wat gebeurde er de vorige keer? Wat moet er thuis geregeld zijn?”",
                    ],
                    [
                        "“Ik heb geen hulp nodig.”",
                        "Angst om het huis uit te moeten. Of zorg over de kosten",
                        "“Waar bent u bang voor als u ja zegt?”",
                    ],
                    [
                        "Zij duwt de lepel weg",
                        "Pijn in de mond, vol zitten, te snel, geen trek",
                        "Aan het team: “Wanneer wel? Bij wie wel? Wie heeft haar mond bekeken?”",
                    ],
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Kan uw cliënt dit zelf beslissen?",
                "text": (
                    "<p>U kent het uit de basiscursus: wie dit ene besluit kan overzien, beslist zelf. De zorgverlener "
                    "die het besluit voorlegt, beoordeelt dat. Bij een zwaar besluit of bij twijfel kijkt een "
                    "deskundige mee die er niet bij betrokken is. Bent u het niet eens met het oordeel? Dan kunt u zelf "
                    "om zo’n deskundige vragen. Lees ook <a "
                    'href="page:/voor-zorgprofessionals/wilsonbekwaam-ter-zake/">de vier vragen die zij '
                    "stellen</a>.</p>"
                    "<p>Wat u wel doet: vragen hoe het is gegaan.</p>"
                    "<ul>"
                    "<li>“Wie heeft dit beoordeeld, en over welk besluit precies?”</li>"
                    "<li>“Op welk moment van de dag? Had zij haar bril op en haar gehoorapparaat in?”</li>"
                    "<li>“Kon zij in haar eigen woorden vertellen wat er gebeurt als zij niets doet?”</li>"
                    "<li>“Had u dit ook onderzocht als zij ja had gezegd?”</li>"
                    "</ul>"
                    "<p>Stel die laatste vraag vriendelijk, want een arts kan er een verwijt in horen. Toch is hij "
                    "belangrijk: vaak vragen mensen zich pas bij een nee af of iemand het wel begrijpt.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Als het nee blijft staan",
                "text": (
                    "<p>Kan uw cliënt het zelf beslissen? Dan is het nee het antwoord. U kunt er geen ja tegenover "
                    "zetten, ook niet als iemand daarom vraagt. (Bij direct gevaar voor hem of een ander kan een arts, "
                    "de burgemeester of de rechter soms anders beslissen. U doet dat niet. Meer daarover in les 2.) Ook "
                    "een nee van vroeger telt. Schreef uw cliënt op wat hij niet wil, toen hij het nog begreep? Dan "
                    "volgt de arts dat, behalve als daar een goede reden tegen is. Vraag dan naar die reden.</p>"
                    "<p>Kan uw cliënt het niet zelf beslissen? Dan ligt de vraag bij u. Ook dan weegt het nee zwaar. "
                    "Wil uw cliënt een ingrijpende behandeling echt niet? Dan mag die alleen als het duidelijk nodig "
                    "is, omdat er anders iets ergs met hem gebeurt. Dat heet <b>ernstig nadeel</b>. Het staat in de "
                    "<b>Wgbo</b>, de wet over de medische behandeling.</p>"
                    "<p>Een nee dat blijft staan, is geen einde. Maak deze afspraken:</p>"
                    "<ul>"
                    "<li>Wat wil uw cliënt wél? Bijvoorbeeld alleen iets tegen de pijn.</li>"
                    "<li>Wanneer vraagt iemand het opnieuw, en wie? Niet elke dag, want dat wordt drammen.</li>"
                    "<li>Welk teken zegt dat de arts eerder moet komen?</li>"
                    "<li>Wie vertelt het aan de familie, en vindt uw cliënt dat goed?</li>"
                    "</ul>"
                    "<p>Het kan slecht aflopen, en dat is zwaar om te zien. U hebt dan niet gefaald. Bel uw "
                    "coördinator, ook als er niets meer te regelen is.</p>"
                ),
            },
        ),
        (
            "case",
            {
                "heading": "Een knobbel, en een nee",
                "story": (
                    "<p>Sjaan is 74 en heeft beginnende dementie. Zij woont thuis. Bij het wassen voelt de thuiszorg "
                    "een knobbel in haar borst. De huisarts wil haar naar het ziekenhuis sturen. “Geen denken aan”, "
                    "zegt Sjaan.</p>"
                    "<p>De huisarts belt mentor Peter: “Zij heeft dementie, dus u beslist. Vindt u het goed dat ik haar "
                    "verwijs?” Haar nicht Marja belt een uur later, in tranen: “U laat haar toch niet doodgaan?” Peter "
                    "kan die nacht niet slapen.</p>"
                ),
                "question": "Wat doet u, en in welke volgorde?",
                "reveal": (
                    "<p><b>Het woord “dus” klopt niet.</b> Dementie alleen zegt niet dat Sjaan dit niet kan beslissen. "
                    "Peter hoeft nog geen ja of nee te zeggen. “Ik begrijp dat u zich zorgen maakt. Wilt u eerst met "
                    "haar zelf beoordelen of zij dit kan overzien? Zij is ’s morgens het helderst. Ik wil er graag bij "
                    "zijn, als zij dat goed vindt.” En dan belt hij zijn coördinator, vóór het gesprek.</p>"
                    "<p><b>Waar gaat het nee over?</b> Peter drinkt thee bij Sjaan. “Wat is het ergste aan het "
                    "ziekenhuis?” Haar zus kreeg borstkanker. Een jaar van behandelingen, altijd misselijk, en toen "
                    "ging ze toch. “Ik heb aan haar bed gezeten. Dat doe ik niet.” Wist zij dat onderzoek iets anders "
                    "is dan behandelen? Dat er misschien een lichtere behandeling is? Dat kan de huisarts "
                    "uitleggen.</p>"
                    "<p><b>Stel: het blijft nee.</b> De huisarts komt twee keer, met een week ertussen. Sjaan vertelt "
                    "in eigen woorden: “Dan groeit het, en dan ga ik er misschien aan dood.” Beide keren zegt ze "
                    "hetzelfde. De huisarts vindt dat zij dit kan overzien. Dan staat haar nee. Peter beslist niet over "
                    "haar heen.</p>"
                    "<p><b>Wat er dan wel is.</b> Wat wil zij als het pijn gaat doen? Wie kijkt er elke maand? Mag het "
                    "over drie maanden nog eens gevraagd worden? De huisarts legt dat vast.</p>"
                    "<p><b>Tegen Marja.</b> Eerst vraagt hij Sjaan wat hij mag vertellen. Dan: “U houdt van haar, en "
                    "dit is vreselijk om te horen. Zij heeft hierover zelf beslist. Vraag haar eens naar haar zus.” "
                    "Niet: “Ik ga er niet over.” Dat is waar, maar Marja blijft dan alleen met haar angst.</p>"
                    "<p><b>En als de huisarts vond dat zij het niet kon overzien?</b> Dan had Peter moeten wegen: haar "
                    "verhaal over haar zus, haar verzet, wat onderzoek oplevert. Ook dan had hij nee kunnen zeggen. "
                    "Niet alleen: met de huisarts, Marja en zijn coördinator.</p>"
                ),
            },
        ),
        (
            "steps",
            {
                "heading": "Zo zoekt u een nee uit",
                "intro": "Vaak lukt dit in één bezoek en twee telefoontjes.",
                "steps": [
                    {
                        "title": "Vraag tijd",
                        "text": (
                            "<p>Vraag: “Wat gebeurt er als we drie dagen wachten?” Meestal kan dat. Kan het niet, dan "
                            "hoort u ook waarom.</p>"
                        ),
                    },
                    {
                        "title": "Ga zitten, zonder jas",
                        "text": (
                            "<p>“Ik kom u niet overhalen. Ik wil weten hoe het voor u is.” Wacht, ook als het stil "
                            "blijft.</p>"
                        ),
                    },
                    {
                        "title": "Zoek de keer dat het wel lukte",
                        "text": (
                            "<p>Vraag het team: bij wie, waar, hoe laat, met welke woorden? Dat is vaak de halve "
                            "oplossing.</p>"
                        ),
                    },
                    {
                        "title": "Vraag naar een mogelijke lichamelijke oorzaak",
                        "text": (
                            "<p>Pijn, een blaasontsteking, verstopping of een nieuw medicijn kan iemand ineens afwerend "
                            "maken. Vraag of de arts daarnaar keek.</p>"
                        ),
                    },
                    {
                        "title": "Breng een klein voorstel",
                        "text": (
                            "<p>“Mag zuster Bep op vrijdag, en dan alleen uw voeten?” Spreek af na hoeveel weken u "
                            "samen terugkijkt.</p>"
                        ),
                    },
                ],
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
                                "Meneer Faber, 80, doet sinds drie weken de deur niet open voor de wijkverpleging. Het "
                                "team vraagt of u hem wilt ompraten. Wat helpt? Meer antwoorden zijn goed."
                            ),
                            "answers": [
                                {
                                    "text": "U zegt hem dat de zorg straks stopt als hij niet opendoet. Dan weet hij dat.",
                                    "is_right": False,
                                    "feedback": (
                                        "Het team mag hem dat zelf uitleggen. Zegt u het, dan klinkt het als een "
                                        "dreigement, en u weet nog niet waarom de deur dichtblijft."
                                    ),
                                },
                                {
                                    "text": "U vraagt het team wat er drie weken geleden veranderde.",
                                    "is_right": True,
                                    "feedback": (
                                        "Begon het nee opeens? Dan is daar vaak een reden voor: een nieuwe hulp, een "
                                        "val, pijn."
                                    ),
                                },
                                {
                                    "text": "U vraagt hem wat er het vervelendst is aan dat bezoek.",
                                    "is_right": True,
                                    "feedback": (
                                        "Zo krijgt u iets waar u mee verder kunt. Misschien is het alleen het uur, of "
                                        "die ene stem."
                                    ),
                                },
                                {
                                    "text": "U gaat een ochtend met de verpleegkundige mee. Voor u doet hij wel open.",
                                    "is_right": False,
                                    "feedback": (
                                        "Hij doet open voor u, en krijgt zorg waar hij geen ja op zei. De volgende keer "
                                        "laat hij u misschien ook niet binnen. Vraag hem eerst of het mag."
                                    ),
                                },
                            ],
                        },
                    ),
                    (
                        "match",
                        {
                            "question": "Welke reactie past bij wat u hoort?",
                            "pairs": [
                                {
                                    "left": "De arts: “Zij heeft een verstandelijke beperking, dus u beslist.”",
                                    "right": "“Kunt u eerst met plaatjes nagaan of zij dit zelf kan kiezen?”",
                                    "feedback": (
                                        "Een beperking zegt nog niet dat zij dit besluit niet kan nemen. Soms past de "
                                        "uitleg niet bij haar."
                                    ),
                                },
                                {
                                    "left": "De verzorgende: “Bij mij wil hij nooit.”",
                                    "right": "“Bij wie lukt het wel, en wat doet die anders?”",
                                    "feedback": (
                                        "U zoekt naar wat werkt. Dat is ook voor de verzorgende prettiger dan een "
                                        "verwijt."
                                    ),
                                },
                                {
                                    "left": "De zoon: “U moet haar gewoon dwingen.”",
                                    "right": "“Dat mag ik niet. Wat zou haar helpen om wel ja te zeggen?”",
                                    "feedback": (
                                        "U bent duidelijk over wat u mag, en hij kan iets doen met wat hij over zijn "
                                        "moeder weet."
                                    ),
                                },
                                {
                                    "left": "Uw cliënt: “Laat me met rust.”",
                                    "right": "“Dat doe ik. Mag ik donderdag terugkomen, alleen voor koffie?”",
                                    "feedback": "U luistert naar het nee van nu, en u komt wel terug.",
                                },
                            ],
                        },
                    ),
                    (
                        "choice",
                        {
                            "question": (
                                "Uw cliënt kan volgens de arts zelf beslissen over een longfoto, en zegt nee. U vindt "
                                "het heel onverstandig. Wat doet u?"
                            ),
                            "answers": [
                                {
                                    "text": (
                                        "U geeft zelf toestemming. Zo’n foto is snel gemaakt, en dan weet iedereen "
                                        "meer."
                                    ),
                                    "is_right": False,
                                    "feedback": (
                                        "Over wat hij zelf kan beslissen, kunt u geen ja geven. De arts mag met uw ja "
                                        "niets doen."
                                    ),
                                },
                                {
                                    "text": "U vraagt zijn dochter om hem over te halen. Naar haar luistert hij meestal.",
                                    "is_right": False,
                                    "feedback": (
                                        "Hij beslist ook wie er van de foto mag weten. Vraag hem eerst of u zijn "
                                        "dochter iets mag vertellen."
                                    ),
                                },
                                {
                                    "text": "U vraagt of een andere arts wil kijken of hij dit echt zelf kan beslissen.",
                                    "is_right": False,
                                    "feedback": (
                                        "Twijfelt u of hij het overziet, dan mag u om een onafhankelijke deskundige "
                                        "vragen. Vindt u alleen zijn keuze moeilijk, dan blijft zijn nee staan. Praat "
                                        "er met uw coördinator over."
                                    ),
                                },
                                {
                                    "text": "U zegt dat u zich zorgen maakt, en vraagt of u er later op terug mag komen.",
                                    "is_right": True,
                                    "feedback": (
                                        "Zijn nee staat, en u mag eerlijk zeggen wat u vindt. Eén keer, met een "
                                        "afspraak voor later."
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
                "heading": "Een nee van uw cliënt",
                "question": (
                    "Tegen welke zorg zegt uw cliënt nee, met woorden of met gedrag? Wat weet u echt over de reden, en "
                    "wat denkt u alleen? Wat vraagt u bij uw volgende bezoek?"
                ),
                "help_text": (
                    "Zegt uw cliënt nooit nee? Vraag u dan af of dat is omdat alles goed is, of omdat niemand het "
                    "vraagt."
                ),
            },
        ),
        (
            "help",
            {
                "heading": "Wie kan helpen?",
                "text": (
                    "<ul>"
                    "<li><b>Uw coördinator:</b> voordat u over iets zwaars ja of nee zegt.</li>"
                    "<li><b>De huisarts of de specialist ouderengeneeskunde:</b> voor de vraag of uw cliënt dit zelf "
                    "kan beslissen, en of er een lichamelijke oorzaak is.</li>"
                    "<li><b>De gedragsdeskundige van de instelling</b> (psycholoog of orthopedagoog): om uit te zoeken "
                    "wat gedrag betekent.</li>"
                    "<li><b>Andere mentoren:</b> bij de intervisie, zonder naam van uw cliënt.</li>"
                    "</ul>"
                ),
            },
        ),
    ],
}
