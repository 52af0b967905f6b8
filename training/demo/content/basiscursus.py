"""The basic course: what somebody who never did this needs before the first client, from the first visit to stopping well."""

COURSE = {
    "slug": "basiscursus",
    "kind": "basic_course",
    "title": "Basiscursus mentorschap",
    "search_description": (
        "Zes lessen voor wie mentor wordt: uw rol, kennismaken, samen beslissen, samenwerken, moeilijke "
        "gesprekken en verslag doen."
    ),
    "intro": (
        "Voor wie mentor wordt en dit nog nooit deed. Na zes lessen weet u wat u doet bij het eerste bezoek, het "
        "eerste besluit en het eerste lastige telefoontje."
    ),
    "themes": ["basis"],
    "client_groups": [],
    "outcomes": [
        "U kunt aan de telefoon zeggen welk besluit van u is, welk van een ander, en wanneer u terugbelt.",
        "U kunt nagaan wat iemand wil, ook als die het niet met woorden zegt.",
        "U kunt een besluit samen voorbereiden en in vijf regels opschrijven, zodat een ander het kan volgen.",
        "U weet wanneer u uw coördinator belt, en welke zin u dan als eerste zegt.",
    ],
    "body": [
        (
            "text",
            {
                "heading": "Voor wie is deze cursus?",
                "text": (
                    "<p>Voor iedereen die vrijwillig mentor wordt. U hoeft niets te weten van wetten of van zorg. "
                    "U leest op uw eigen tempo, ook op de telefoon. Een les duurt ongeveer een kwartier, en u kunt "
                    "tussendoor stoppen.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Wat komt er aan bod?",
                "text": (
                    "<p>Wat een mentor beslist en wat niet. Hoe u iemand leert kennen. Hoe u samen een besluit neemt "
                    "en opschrijft. Hoe u samenwerkt met zorg, familie en bewindvoerder. Wat u zegt als een gesprek "
                    "moeilijk wordt. En hoe u verslag doet, ook als er iets misgaat.</p>"
                    "<p>In elke les staat een situatie waarin goede mensen van mening verschillen. U denkt eerst "
                    "zelf, daarna leest u hoe een ander het zou aanpakken. De mensen in de cursus zijn verzonnen. "
                    "Wat u bij een overdenking opschrijft, ziet alleen u.</p>"
                ),
            },
        ),
    ],
    "lessons": [
        # 1 ---------------------------------------------------------------------------------------------------------
        {
            "slug": "wat-een-mentor-is",
            "title": "Wat een mentor is, en wat niet",
            "intro": "Wat u beslist, wat u aan een ander laat, en wat u zegt als iemand u belt met een vraag.",
            "minutes": 15,
            "body": [
                (
                    "text",
                    {
                        "heading": "De telefoon gaat",
                        "text": (
                            "<p>“Met de begeleider van meneer Postma. De dokter wil hem een ander medicijn geven. Vindt u "
                            "dat goed?” Zo begint het vaak. U hoeft dan geen ja of nee te zeggen. U hebt "
                            "eerst twee vragen: “Kan meneer Postma dit zelf beslissen? En wat zegt hij ervan?”</p>"
                            "<p>In die twee vragen zit bijna uw hele taak. Een mentor is iemand die van de rechter mag "
                            "meebeslissen over de zorg voor een volwassene. Eerst helpt u die persoon om zelf te kiezen. "
                            "Pas als dat bij dit ene onderwerp niet lukt, beslist u in zijn plaats. De wet zegt het ook: "
                            "een mentor laat de cliënt zo veel mogelijk zelf doen (artikel 454 van Boek 1 van het Burgerlijk "
                            "Wetboek).</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Vier onderwerpen, en wat erbuiten valt",
                        "text": (
                            "<p>Als mentor gaat u over vier dingen:</p>"
                            "<ul>"
                            "<li><b>Verzorging:</b> bijvoorbeeld welke hulp iemand krijgt bij wassen en eten.</li>"
                            "<li><b>Verpleging:</b> bijvoorbeeld of er een wijkverpleegkundige komt.</li>"
                            "<li><b>Behandeling:</b> bijvoorbeeld een onderzoek, een medicijn of een operatie.</li>"
                            "<li><b>Begeleiding:</b> bijvoorbeeld de dagbesteding, het zorgplan of een woonplek met "
                            "zorg.</li>"
                            "</ul>"
                            "<p>Drie dingen zijn niet van u. <b>Geld</b> niet: daar is een bewindvoerder voor, of uw cliënt "
                            "doet het zelf. <b>Heel persoonlijke keuzes</b> niet: stemmen, trouwen, geloven, van "
                            "iemand houden. En <b>alles wat uw cliënt zelf kan beslissen</b>, ook als u het "
                            "anders zou doen.</p>"
                            "<p>U bent ook geen verzorger, geen casemanager en geen hulpdienst. Loopt uw cliënt op kapotte schoenen? Dan ziet "
                            "u dat en zegt u het. Hij kiest nieuwe, de begeleiding gaat mee en de bewindvoerder betaalt. Doet u het allemaal "
                            "zelf, dan is er niemand meer die van buiten meekijkt.</p>"
                        ),
                    },
                ),
                (
                    "comparison",
                    {
                        "heading": "Wie er nog meer om uw cliënt heen staan",
                        "caption": "Wie wat doet, en wat u als mentor aan hen vraagt",
                        "columns": ["Wie", "Doet dit", "Vraag van u"],
                        "rows": [
                            ["Uw cliënt", "Beslist zelf wat lukt", "“Wat vindt u hier zelf van?”"],
                            [
                                "Familie en vrienden",
                                "Kennen het levensverhaal, houden van iemand",
                                "“Wat zou zij zelf gezegd hebben?”",
                            ],
                            [
                                "Begeleider of verzorgende",
                                "Geeft de zorg, elke dag",
                                "“Wat ziet u op een gewone dag?”",
                            ],
                            [
                                "Arts",
                                "Legt uit, adviseert, vraagt toestemming",
                                "“Wat gebeurt er als we wachten?”",
                            ],
                            [
                                "Bewindvoerder",
                                "Beheert het geld",
                                "“Is hier geld voor, en wie vertelt het haar?”",
                            ],
                            [
                                "Cliëntondersteuner",
                                "Wijst gratis de weg in regels en aanvragen",
                                "“Welke hulp bestaat er, en hoe vragen we die?”",
                            ],
                            [
                                "Coördinator",
                                "Staat achter u, namens de stichting",
                                "“Ik twijfel. Denkt u even mee?”",
                            ],
                            [
                                "Kantonrechter",
                                "Benoemt de mentor en houdt toezicht",
                                "Meestal via uw coördinator, bijvoorbeeld met het verslag van elk jaar",
                            ],
                        ],
                    },
                ),
                (
                    "text",
                    {
                        "heading": "De rechter, de stichting en uw mandaat",
                        "text": (
                            "<p>De kantonrechter is een rechter van de rechtbank. Die schrijft in een <b>beschikking</b> wie "
                            "de mentor is. Vaak is dat de stichting. U werkt dan in haar naam. Het papier waarin de "
                            "stichting u dat toevertrouwt, heet een <b>mandaat</b>. Soms benoemt de rechter de vrijwilliger "
                            "zelf. Vraag uw coördinator hoe het bij uw cliënt zit, want een ziekenhuis kan ernaar "
                            "vragen.</p>"
                            "<p>Het mandaat geeft u ruimte, en steun in de rug. Elke stichting spreekt met u af welke besluiten u "
                            "eerst bespreekt. Denk aan een operatie, een verhuizing, stoppen met een behandeling of zorg "
                            "waar uw cliënt zich tegen verzet. Uw coördinator neemt uw besluit niet over. U denkt samen "
                            "na, en u staat er niet alleen voor. U begint met één cliënt, en u hebt er nooit meer dan drie.</p>"
                            "<p>Zo stelt u zich voor aan een arts of begeleider: “Ik ben Els. Ik ben vrijwillig mentor van "
                            "mevrouw De Graaf. Ik beslis met haar mee over zorg. Ik kom ongeveer eens in de twee weken. Als u "
                            "mij niet bereikt, belt u de stichting.”</p>"
                        ),
                    },
                ),
                (
                    "steps",
                    {
                        "heading": "Iemand belt met een vraag: vijf stappen",
                        "intro": "",
                        "steps": [
                            {
                                "title": "Vraag om welk besluit het gaat",
                                "text": "<p>“Wat moet er precies besloten worden, en wanneer moet het er zijn?”</p>",
                            },
                            {
                                "title": "Vraag naar uw cliënt",
                                "text": (
                                    "<p>“Wat zegt hij er zelf van? Wie heeft bekeken of hij dit zelf kan beslissen?”</p>"
                                ),
                            },
                            {
                                "title": "Kijk of het van u is",
                                "text": (
                                    "<p>Gaat het over geld, een aanvraag of gewoon de zorg van elke dag? Zeg dan wie er wel "
                                    "over gaat: “Dat is voor de bewindvoerder. Hebt u het nummer?”</p>"
                                ),
                            },
                            {
                                "title": "Koop tijd, met een dag en een uur",
                                "text": "<p>“Ik spreek hem eerst. Ik bel u woensdag voor twaalf uur terug.”</p>",
                            },
                            {
                                "title": "Twijfelt u? Bel uw coördinator",
                                "text": (
                                    "<p>“Ik heb een vraag gekregen en weet niet of die van mij is.” Bel vóór het besluit. Dan "
                                    "valt er nog iets te kiezen.</p>"
                                ),
                            },
                        ],
                    },
                ),
                (
                    "case",
                    {
                        "heading": "Casus: een slot op de koelkast",
                        "story": (
                            "<p>Willem is 54. Hij heeft een verstandelijke beperking en suikerziekte, en woont met vijf "
                            "anderen in een huis met begeleiding. ’s Nachts eet hij de koelkast leeg. Zijn suiker is "
                            "te hoog en de huisarts waarschuwt voor zijn ogen.</p>"
                            "<p>De begeleider belt u. “Wij willen een slot op de koelkast, alleen voor Willem. U hoeft alleen "
                            "maar te tekenen. En wilt u regelen dat hij minder zakgeld krijgt? Anders koopt hij koek.” "
                            "Zijn zus belt een uur later: “Doe het alsjeblieft. Straks is hij blind.” Willem zegt: “Afblijven. "
                            "Het is mijn koelkast.”</p>"
                        ),
                        "question": "Wat is hier van u, wat is van een ander, en wat zegt u vandaag?",
                        "reveal": (
                            "<p>Iedereen wil iets goeds voor Willem, en er is echt gevaar. Toch zitten hier drie "
                            "vragen door elkaar. Die haalt u eerst uit elkaar.</p>"
                            "<p><b>Het zakgeld</b> is niet van u. “Over zijn geld ga ik niet. Dat bespreekt u met Willem en zijn "
                            "bewindvoerder.” U mag er wel iets bij zeggen: minder geld geven zodat iemand minder eet, is dwang via een "
                            "omweg.</p>"
                            "<p><b>Het slot</b> is meer dan een handtekening. Het beperkt Willem in zijn eigen huis, en hij zegt "
                            "duidelijk nee. Voor zulke zorg gelden regels, de Wet zorg en dwang. Daarin staat dat de "
                            "instelling eerst zoekt naar iets lichters, en dat een deskundige meekijkt. Uw handtekening "
                            "kan dat niet vervangen. U zegt: “Ik teken vandaag niet. Ik wil wel meedenken. Wat hebben jullie al "
                            "geprobeerd? Wie kijkt mee volgens de Wet zorg en dwang?”</p>"
                            "<p><b>De suikerziekte</b> is wel uw terrein. Weet Willem wat er met zijn ogen kan gebeuren? Wie "
                            "heeft het hem verteld, met plaatjes, op een rustig moment? Kan hij het dan zelf overzien? Dat oordeel vraagt u aan de "
                            "huisarts. Waarom eet hij ’s nachts: honger, "
                            "verveling, een medicijn? U gaat deze week langs en vraagt: “Hoe is dat, ’s nachts?”</p>"
                            "<p>Tegen de zus: “Ik begrijp dat u bang bent. Ik wil weten wat Willem helpt, en ik neem zijn ogen "
                            "serieus. Mag ik u vragen wat vroeger hielp?” Beloof haar niet dat het slot er komt.</p>"
                            "<p>Bel dezelfde dag uw coördinator. Een beperking waar uw cliënt nee tegen zegt, bespreekt u "
                            "altijd eerst.</p>"
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
                                        "Zaterdagavond belt het ziekenhuis. Uw cliënt heeft haar heup gebroken. Morgen kan zij "
                                        "geopereerd worden. “Geeft u toestemming?” Wat doet u het eerst?"
                                    ),
                                    "answers": [
                                        {
                                            "text": "Ik zeg ja. De arts weet het beter dan ik, en er is haast.",
                                            "is_right": False,
                                            "feedback": (
                                                "Het kan best dat het ja wordt. Maar vraag eerst wat zij zelf wil en of zij het "
                                                "kan beslissen. Dat kost vijf minuten en die zijn er tot morgen. Moet het écht "
                                                "meteen, dan mag een arts handelen zonder op u te wachten."
                                            ),
                                        },
                                        {
                                            "text": (
                                                "Ik vraag wat zij zelf zegt, of zij het kan beslissen, en wat er gebeurt als "
                                                "ze niet geopereerd wordt. Dan bel ik het nummer van de stichting."
                                            ),
                                            "is_right": True,
                                            "feedback": (
                                                "Zo weet u genoeg om samen na te denken. Spreek af hoe laat u terugbelt, en vraag "
                                                "of u haar zelf even mag spreken."
                                            ),
                                        },
                                        {
                                            "text": "Ik zeg nee, want zoiets groots kan ik niet op zaterdagavond beslissen.",
                                            "is_right": False,
                                            "feedback": (
                                                "Het is eerlijk dat u het niet zomaar wilt doen. Maar nee is ook een besluit, en "
                                                "voor haar misschien een slecht. “Ik bel u binnen een uur terug” geeft u tijd."
                                            ),
                                        },
                                        {
                                            "text": "Ik bel haar zoon en laat hem beslissen. Hij kent haar het langst.",
                                            "is_right": False,
                                            "feedback": (
                                                "Hem bellen is een goed idee: hij weet wat zij zou willen. Maar als zij het zelf "
                                                "niet kan, is het besluit van de mentor. Leg die last niet bij hem neer."
                                            ),
                                        },
                                    ],
                                },
                            ),
                            (
                                "match",
                                {
                                    "question": "Bij wie hoort deze vraag?",
                                    "pairs": [
                                        {
                                            "left": "“Mag ik een nieuwe televisie?”",
                                            "right": "Bij de bewindvoerder",
                                            "feedback": (
                                                "Het gaat over geld. U kunt uw cliënt wel helpen om zelf te bellen en "
                                                "de vraag te stellen."
                                            ),
                                        },
                                        {
                                            "left": "“Ga ik vandaag mee wandelen of niet?”",
                                            "right": "Bij de cliënt zelf",
                                            "feedback": "Dit kan bijna iedereen zelf kiezen. Niemand hoeft daar toestemming voor te geven.",
                                        },
                                        {
                                            "left": "“Zij overziet de narcose niet. Mag het onderzoek doorgaan?”",
                                            "right": "Bij u, met de arts en de cliënt",
                                            "feedback": (
                                                "Dit gaat over behandeling, en zij kan dit ene besluit niet zelf nemen. U gaat eerst "
                                                "na wat zij wil."
                                            ),
                                        },
                                        {
                                            "left": "“Hoe vragen we meer hulp thuis aan bij de gemeente?”",
                                            "right": "Bij de cliëntondersteuner",
                                            "feedback": (
                                                "Die kent de regels en helpt gratis. U zegt wat uw cliënt nodig heeft en wil, en u "
                                                "hoeft de formulieren niet te kennen."
                                            ),
                                        },
                                        {
                                            "left": "“Ik weet niet of dit van mij is.”",
                                            "right": "Bij uw coördinator",
                                            "feedback": "Daar is uw coördinator voor. Een te vroeg telefoontje bestaat niet.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": "Mevrouw woont thuis en er komt wijkverpleging. Wat doet u als mentor? Kies alles wat past.",
                                    "answers": [
                                        {
                                            "text": "Vragen waarom er deze week vijf verschillende mensen kwamen, terwijl zij daar bang van wordt.",
                                            "is_right": True,
                                            "feedback": "U zegt wat de zorg met haar doet, en laat het rooster aan de zorg.",
                                        },
                                        {
                                            "text": "Haar medicijndoos vullen als de verpleegkundige het vergeet.",
                                            "is_right": False,
                                            "feedback": (
                                                "Handig, en goed bedoeld. Maar gaat er dan iets mis, dan weet niemand wie het deed. Bel de wijkverpleging: “De doos is leeg. Wie "
                                                "komt er vandaag?”"
                                            ),
                                        },
                                        {
                                            "text": "Met haar bespreken of zij de hulp liever ’s ochtends of ’s middags heeft, en dat doorgeven.",
                                            "is_right": True,
                                            "feedback": "Zij kiest, u zorgt dat het gehoord wordt. Dit is begeleiding en verzorging: uw terrein.",
                                        },
                                        {
                                            "text": "Haar huurtoeslag aanvragen, want de brief ligt er al een maand.",
                                            "is_right": False,
                                            "feedback": (
                                                "Dat u de brief ziet, is waardevol. Toeslagen gaan over geld. Geef het door aan de bewindvoerder. Is die er niet, bespreek dan met uw "
                                                "coördinator wie haar kan helpen."
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
                        "question": (
                            "Iemand nam eens een besluit over u: een ouder, een baas, een arts. Wat had u willen horen of "
                            "zeggen voordat het vaststond?"
                        ),
                        "help_text": (
                            "Maak er één zin van die u straks tegen uw cliënt kunt zeggen, en zeg hem deze week een keer hardop."
                        ),
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Vraag dit aan uw coördinator voor u begint",
                        "items": [
                            "Wie heeft de rechter benoemd: de stichting of mij? Welk papier laat ik zien?",
                            "Welke besluiten bespreek ik eerst met u, en wat teken ik zelf?",
                            "Wie bel ik ’s avonds en in het weekend?",
                            "Heeft mijn cliënt een bewindvoerder, en hoe heet die?",
                            "Wie in de familie wil graag iets van mij horen, en wat vindt mijn cliënt daarvan?",
                        ],
                    },
                ),
            ],
        },
        # 2 ---------------------------------------------------------------------------------------------------------
        {
            "slug": "uw-client-leren-kennen",
            "title": "Uw cliënt leren kennen",
            "intro": "Wat u doet bij de eerste bezoeken, en hoe u merkt wat iemand wil die het niet met woorden zegt.",
            "minutes": 15,
            "body": [
                (
                    "text",
                    {
                        "heading": "Het eerste bezoek mag klein zijn",
                        "text": (
                            "<p>Bij het eerste bezoek gaat uw coördinator meestal mee. Bel van tevoren iemand die uw cliënt "
                            "elke dag ziet, en vraag drie dingen: “Welk moment van de dag is goed? Wat kan ik beter niet doen? "
                            "Hoe laat zij merken dat ze iets wel of niet wil?” Het derde antwoord is goud. Schrijf het op.</p>"
                            "<p>Blijf een half uur, niet langer. Zeg wie u bent, en zeg het zo dat het niet dreigt: “Dag "
                            "mevrouw, ik ben Karin. De rechter wil dat er iemand met u meedenkt over uw zorg. Dat ga ik "
                            "doen. Ik wil u eerst leren kennen.” Veel mensen denken dat u over hun geld komt, of dat ze moeten "
                            "verhuizen. Neem dat meteen weg: “Ik ga niet over uw geld. En er verandert vandaag niets.”</p>"
                            "<p>Laat uw vragenlijst in de tas. Kijk wat er staat, hangt en ligt. Een foto, een trui in clubkleuren, een "
                            "geloofsboek, planten: daar kunt u iets over zeggen zonder iets te vragen. “Wat een mooie "
                            "hond” werkt beter dan “Hebt u kinderen?”</p>"
                            "<p>Sluit af met wat u gaat doen: “Donderdag over twee weken kom ik weer, om half elf.” Kom dan "
                            "ook. Op tijd komen is de eerste afspraak die u nakomt, en uw cliënt merkt dat.</p>"
                        ),
                    },
                ),
                (
                    "steps",
                    {
                        "heading": "De eerste vier bezoeken",
                        "intro": "Ongeveer eens in de twee weken is een richtlijn. Gaat het langzamer, dan is dat ook goed.",
                        "steps": [
                            {
                                "title": "Het eerste: zitten en kijken",
                                "text": (
                                    "<p>U leert elkaars gezicht kennen. Let op één ding: wanneer ontspannen de schouders, de "
                                    "handen, de stem?</p>"
                                ),
                            },
                            {
                                "title": "Het tweede: samen iets doen",
                                "text": (
                                    "<p>Koffie halen, een rondje lopen, aardappels schillen, muziek luisteren. Naast elkaar "
                                    "praat makkelijker dan tegenover elkaar.</p>"
                                ),
                            },
                            {
                                "title": "Het derde: een ander moment",
                                "text": (
                                    "<p>Was u er ’s middags? Kom nu ’s ochtends of bij het eten. Iemand die na drie uur niets zegt, "
                                    "praat om tien uur misschien wel.</p>"
                                ),
                            },
                            {
                                "title": "Het vierde: vragen wie u mag spreken",
                                "text": (
                                    "<p>“Wie kent u goed? Mag ik haar bellen om te vragen hoe u vroeger was?” Zegt uw cliënt nee, "
                                    "dan wacht u nog, of u vraagt uw coördinator hoe u het aanpakt.</p>"
                                ),
                            },
                        ],
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Een levensverhaal, in stukjes",
                        "text": (
                            "<p>U hoeft niet alles te weten. U zoekt wat straks telt bij een besluit. Was iemand graag alleen of juist onder "
                            "de mensen? Nam zij risico’s? Hoe dacht hij over dokters en pillen? Is er een geloof dat "
                            "meebeslist? Wat deed iemand als het moeilijk was: praten, werken, weglopen?</p>"
                            "<p>Vraag naar gewone dingen: “Hoe zag een zondag er bij u thuis uit?” “Wie zat er aan tafel?” "
                            "“Waar was u goed in?” Vraag niet naar jaartallen. Wie dementie heeft, weet het antwoord misschien "
                            "niet meer en schaamt zich dan. Zeg liever: “Bij ons thuis aten we vrijdag vis. Was dat bij u ook zo?”</p>"
                            "<p>Stuit u op iets verdrietigs, dan hoeft u niet verder te graven. “Dat klinkt zwaar. Ik vind het "
                            "goed dat u het vertelt.” En dan mag het stil zijn.</p>"
                        ),
                    },
                ),
                (
                    "comparison",
                    {
                        "heading": "Zonder woorden: wat u ziet en hoe u het nagaat",
                        "caption": "Gedrag kan meer dan één ding betekenen; daarom probeert u het uit",
                        "columns": ["U ziet", "Het kan zijn", "Zo gaat u het na"],
                        "rows": [
                            [
                                "Zij draait het hoofd weg",
                                "Nee, te dichtbij, te hard licht, moe",
                                "Ga anders zitten. Bied het later nog eens aan, zonder aandringen",
                            ],
                            [
                                "Hij zegt altijd ja",
                                "Ja, of: ik begrijp het niet, of: wees niet boos",
                                "Vraag het andersom: “Of blijft u liever hier?” Is het weer ja, dan weet u het nog niet",
                            ],
                            [
                                "Zij pakt uw hand en knijpt",
                                "Fijn dat u er bent, of: ik ben bang, of: ik heb pijn",
                                "Kijk naar haar gezicht. Vraag de verzorging wanneer zij dit nog meer doet",
                            ],
                            [
                                "Hij loopt weg of gaat schreeuwen",
                                "Te druk, te veel vragen, pijn",
                                "Wat gebeurde er vlak ervoor? Maak het stil en wacht",
                            ],
                            [
                                "Zij is opeens anders dan anders",
                                "Vaak iets lichamelijks: pijn, koorts, een nieuw medicijn",
                                "Meld het dezelfde dag aan de zorg: “Ik ken haar zo niet. Kijkt u naar pijn?”",
                            ],
                        ],
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Kijken als een goede getuige",
                        "text": (
                            "<p>Een getuige zegt wat hij zag, niet wat hij ervan vond. Dus niet: “Ze was niet gezellig.” Wel: “Zij "
                            "keek naar de deur en hield haar tas vast.” Met de tweede zin kan een ander iets.</p>"
                            "<p>Zie iets drie keer voordat u zegt dat het bij haar hoort. En maak de vraag klein genoeg. Niet: “Hoe "
                            "wilt u wonen?” Wel twee dingen naast elkaar, zodat kijken of wijzen genoeg is: deze stoel of die, "
                            "met de deur open of dicht. Wissel links en rechts om, want sommige mensen kiezen altijd het "
                            "laatste wat u noemt.</p>"
                        ),
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "Hij neuriede als het goed was. Dat stond nergens. Toen ik het de nachtzuster vertelde, zei ze: nu "
                            "snap ik waarom het bij mij altijd stil is."
                        ),
                        "who": "Mentor Henk",
                    },
                ),
                (
                    "case",
                    {
                        "heading": "Casus: zij wil niet onder de douche",
                        "story": (
                            "<p>Fatima is 79 en heeft dementie. Haar Nederlands is bijna weg. Zij spreekt weer de taal van "
                            "haar jeugd, en die spreekt niemand op de afdeling. Bij het douchen slaat zij van zich af.</p>"
                            "<p>Een verzorgende zegt tegen u: “U bent nu drie keer geweest. Zij wil gewoon niet, hè? Dan douchen "
                            "we haar niet meer, als u dat zegt.” Haar dochter zegt aan de telefoon: “Mijn moeder was de "
                            "schoonste vrouw van de straat. Laat haar alsjeblieft niet vies worden.”</p>"
                            "<p>U kent Fatima zes weken. U hebt haar zien lachen bij muziek. Meer weet u niet.</p>"
                        ),
                        "question": "Wat is hier de wens van Fatima, en wat antwoordt u?",
                        "reveal": (
                            "<p>Het eerlijke antwoord is: u weet het nog niet. Dat mag u zeggen. “Ik weet nog niet waar zij nee tegen "
                            "zegt. Kunnen we dat eerst uitzoeken?”</p>"
                            "<p>Want dat zij slaat, kan een nee zijn tegen water op haar hoofd. Of tegen kou, tegen pijn in een "
                            "schouder, tegen een man bij het bed, tegen naakt zijn voor een vreemde. Dat zij altijd schoon "
                            "was, is ook waar. Beide kunnen tegelijk kloppen: zij wil schoon zijn, en zij wil dit niet.</p>"
                            "<p>Wat u kunt vragen aan de verzorging: “Slaat zij altijd, of bij bepaalde mensen? Wanneer begint het: bij "
                            "de deur, bij de knopen, bij het water? Is er naar pijn gekeken? Kan een vrouw het doen?” Laat hen "
                            "twee weken opschrijven wat er vooraf ging. Zij zijn erbij. U hoeft niet mee de badkamer in: dat is "
                            "haar meest kwetsbare moment.</p>"
                            "<p>Aan de dochter: “U kent haar. Hoe waste zij zich thuis? Met een kom, met een doek, "
                            "voor het gebed? Welke woorden gebruikte u als kind voor wassen? Zou u een keer willen helpen om "
                            "ze voor te zeggen?” Zo wordt de dochter een bron en geen tegenpartij. Is er een gesprek met de "
                            "arts, vraag dan om een tolk. Dan hoeft de dochter daar niet te vertalen en kan zij gewoon dochter zijn.</p>"
                            "<p>Zeg niet: “Dan maar niet meer douchen.” Dat lijkt vriendelijk, maar u hebt dan besloten zonder te "
                            "weten wat zij wil. Zeg ook niet: “Het moet van haar dochter.”</p>"
                            "<p>Hoort u dat twee mensen haar vasthouden onder de douche? Bel dan dezelfde dag uw "
                            "coördinator. Zorg onder dwang heeft regels, in de Wet zorg en dwang. De instelling moet die "
                            "volgen en kan uitleggen hoe zij dat doet.</p>"
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
                                    "question": "Zet uw eerste bezoek in een goede volgorde.",
                                    "items": [
                                        {
                                            "text": "Ik bel een verzorgende: welk moment is goed, en hoe zegt hij ja en nee?",
                                            "feedback": "Zo begint u op een moment dat voor uw cliënt goed is, en weet u waar u op let.",
                                        },
                                        {
                                            "text": "Ik zeg wie ik ben, en dat ik niet over zijn geld ga.",
                                            "feedback": "Wie niet weet waarom u er bent, is op zijn hoede. Dit neemt de grootste zorg weg.",
                                        },
                                        {
                                            "text": "Ik zeg iets over de foto aan de muur en wacht wat er komt.",
                                            "feedback": "Pas als iemand weet wie u bent, kan er iets van hem zelf komen. Wachten hoort erbij.",
                                        },
                                        {
                                            "text": "Ik zeg wanneer ik terugkom, en ga na een half uur weg.",
                                            "feedback": "Weggaan terwijl het nog goed is, maakt de volgende keer makkelijker.",
                                        },
                                        {
                                            "text": "In de auto schrijf ik op wat ik zag, en nog niet wat ik ervan vind.",
                                            "feedback": "Meteen erna weet u het nog precies. Later wordt het vanzelf uw mening.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": "U zit al twintig minuten naast uw cliënt. Hij zegt niets en kijkt naar buiten. Wat doet u?",
                                    "answers": [
                                        {
                                            "text": "Ik stel nog een paar vragen. Hij moet merken dat ik belangstelling heb.",
                                            "is_right": False,
                                            "feedback": (
                                                "U bedoelt het hartelijk. Maar voor wie traag denkt of moe is, voelt elke "
                                                "vraag als een toets. Eén opmerking en dan wachten geeft hem meer ruimte."
                                            ),
                                        },
                                        {
                                            "text": "Ik kijk mee naar buiten en zeg af en toe wat ik zie.",
                                            "is_right": True,
                                            "feedback": (
                                                "U bent er, zonder iets van hem te willen. Let op of hij uw kant op draait, "
                                                "of zijn handen stiller worden. Dat is contact."
                                            ),
                                        },
                                        {
                                            "text": "Ik ga weg. Hij wil mij duidelijk niet.",
                                            "is_right": False,
                                            "feedback": (
                                                "Zwijgen kan nee zijn, maar ook rust, verlegenheid of gewoon zijn manier. "
                                                "Zeg: “Ik blijf nog tien minuten, als u dat goed vindt”, en kijk wat hij doet."
                                            ),
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": (
                                        "Uw cliënt zegt ja op de vraag of zij naar een andere dagbesteding wil. U bent niet zeker van dat ja. "
                                        "Wat helpt? Kies alles wat past."
                                    ),
                                    "answers": [
                                        {
                                            "text": "Een week later vragen: “Of blijft u liever waar u nu bent?”",
                                            "is_right": True,
                                            "feedback": "Komt er twee keer hetzelfde uit, ook bij de omgekeerde vraag, dan wordt het ja sterker.",
                                        },
                                        {
                                            "text": "Samen een ochtend gaan kijken en letten op haar gezicht en handen.",
                                            "is_right": True,
                                            "feedback": "Wie iets ziet en voelt, kan er beter ja of nee op zeggen dan wie het alleen hoort.",
                                        },
                                        {
                                            "text": "Haar vader laten zeggen wat zij bedoelt.",
                                            "is_right": False,
                                            "feedback": (
                                                "Haar vader is een goede bron voor hoe zij vroeger koos. Maar het ja van nu leest u "
                                                "het best bij haarzelf. Vraag hem liever: “Hoe ziet u aan haar dat zij iets echt wil?”"
                                            ),
                                        },
                                        {
                                            "text": "Het ja meteen doorgeven. Zij heeft het tenslotte gezegd.",
                                            "is_right": False,
                                            "feedback": (
                                                "Het is goed dat u haar woorden serieus neemt. Juist daarom loont het om na te gaan "
                                                "of ze de vraag begreep. Dan staat haar ja straks stevig."
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
                        "question": (
                            "Stel: u kunt morgen niet meer praten. Waaraan ziet een vreemde dat u iets wel wilt, niet wilt, of "
                            "rust nodig hebt?"
                        ),
                        "help_text": (
                            "Schrijf drie dingen op. Vraag deze week aan iemand die u goed kent hetzelfde over u, en leg de twee "
                            "lijstjes naast elkaar."
                        ),
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Eén blad over uw cliënt, bewaard waar uw stichting dat vraagt",
                        "items": [
                            "Zo ziet een ja eruit, en zo een nee.",
                            "Dit geeft rust. Dit geeft onrust.",
                            "Op dit moment van de dag gaat praten het best.",
                            "Deze mensen zijn belangrijk, en deze liever niet.",
                            "Zo dacht zij vroeger over dokters, risico, geloof en alleen zijn.",
                            "Dit weet ik nog niet, en dit vraag ik de volgende keer.",
                        ],
                    },
                ),
            ],
        },
        # 3 ---------------------------------------------------------------------------------------------------------
        {
            "slug": "samen-beslissen",
            "title": "Samen beslissen",
            "intro": "Hoe u één besluit tegelijk neemt, zo veel mogelijk met uw cliënt, en het opschrijft in vijf regels.",
            "minutes": 15,
            "body": [
                (
                    "text",
                    {
                        "heading": "Eén besluit tegelijk",
                        "text": (
                            "<p>U hoort nog wel eens: “Meneer is wilsonbekwaam.” Vraag dan: “Waarvoor?” Niemand kan alles "
                            "of niets. Iemand overziet een operatie niet, maar weet heel goed wie hem mag wassen. "
                            "De wet kijkt daarom naar één besluit op één moment. Dat heet <b>wilsbekwaam ter zake</b>: "
                            "kan hij dít, nú, zelf beslissen?</p>"
                            "<p>U gaat ervan uit dat het kan. Pas als blijkt dat het niet lukt, wordt het anders. Dat wordt "
                            "bekeken met vier vragen:</p>"
                            "<ul>"
                            "<li>Begrijpt hij de uitleg?</li>"
                            "<li>Ziet hij dat het over hemzelf gaat?</li>"
                            "<li>Kan hij de mogelijkheden afwegen, op zijn eigen manier?</li>"
                            "<li>Kan hij laten merken wat hij kiest, en blijft dat ongeveer gelijk?</li>"
                            "</ul>"
                            "<p>Het oordeel is van de zorgverlener die het besluit voorlegt. Bij twijfel vraagt die een collega die er buiten "
                            "staat. U beoordeelt het niet, maar u weet wel iets: wanneer hij helder is, welke woorden hij "
                            "gebruikt, of hij altijd ja zegt tegen een witte jas. Zeg dat.</p>"
                            "<p>Een keuze die u dom vindt, is geen bewijs dat iemand niet kan kiezen. Een diagnose ook niet.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Eerst helpen, dan pas oordelen",
                        "text": (
                            "<p>Veel besluiten lukken wél als u de vraag anders stelt. Kies het goede uur. Zet de televisie uit. Zoek de bril "
                            "en het gehoorapparaat. Eén ding per zin, met een plaatje of het voorwerp erbij. Vraag de arts om een "
                            "tweede gesprek: “Na tien minuten is zij op. Kan het in twee keer?”</p>"
                            "<p>Laat uw cliënt navertellen zonder dat het een toets wordt: “Kunt u mij vertellen wat de dokter "
                            "zei? Dan weet ik of ik het ook goed begrepen heb.”</p>"
                            "<p>En knip. Een groot besluit bestaat uit kleine. Wie niet kan kiezen óf er een operatie komt, "
                            "kan vaak wel kiezen wie meegaat, wanneer het is, welke muziek er klinkt en wie het de familie vertelt.</p>"
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
                                    "<p>“Wat is precies de keuze? Wat gebeurt er als we niets doen? Kan het ook minder, "
                                    "korter of later?”</p>"
                                ),
                            },
                            {
                                "title": "Vraag het uw cliënt, en vraag wie beoordeelde of hij het kan",
                                "text": "<p>Kan hij het zelf? Dan bent u klaar met beslissen. U helpt hem om het te zeggen.</p>",
                            },
                            {
                                "title": "Zoek zijn wens",
                                "text": (
                                    "<p>Wat laat hij nu merken? Wat zei of schreef hij vroeger? Vraag of er een papier is waarin hij "
                                    "een behandeling weigert. Schreef hij dat toen hij het nog kon overzien, dan volgt de "
                                    "arts dat, tenzij er goede redenen zijn om het niet te doen.</p>"
                                ),
                            },
                            {
                                "title": "Vraag mensen die hem kennen",
                                "text": "<p>Niet: “Wat vindt u?” Wel: “Wat zou híj kiezen, en waaraan merkt u dat?”</p>",
                            },
                            {
                                "title": "Kies, leg uit, schrijf op",
                                "text": (
                                    "<p>Kies zoals hij het gewild zou hebben. Weet niemand dat, kies dan wat goed voor hem is, en het "
                                    "liefst iets wat u kunt terugdraaien. Vertel hem wat er gebeurt, ook als hij het niet helemaal volgt. "
                                    "Spreek een dag af waarop u opnieuw kijkt.</p>"
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
                            "<p>Verzet uw cliënt zich tegen iets ingrijpends? Dan is uw ja niet genoeg. Het mag alleen "
                            "doorgaan als het duidelijk nodig is om ernstig nadeel te voorkomen, zoals groot gevaar voor zijn "
                            "gezondheid. Dat staat in de wet over mentorschap, en voor behandelingen ook in de Wgbo, de wet "
                            "over de medische behandeling. Een nee kan ook een dichte mond zijn, of een hand die duwt.</p>"
                            "<p>Gaat het om opname of zorg tegen iemands wil? Dan gelden aparte wetten met eigen stappen: de Wet "
                            "zorg en dwang of de Wet verplichte ggz. U hoeft die niet te kennen. Uw zin is: “Zij verzet zich. "
                            "Volgens welke regels gaat dit nu, en wie kijkt er mee?” Bel daarna uw coördinator.</p>"
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
                                "Grond: waarom dit",
                                "Beter voor haar",
                                (
                                    "Nee gezegd. Eerst een maand elke avond een uur later naar bed. Dat past bij haar, en van de pil "
                                    "kan zij suf worden en vallen. Opnieuw kijken op 4 april"
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
                            "<p>Joop is 58 en heeft een verstandelijke beperking. Hij heeft al weken kiespijn. Hij eet bijna niets "
                            "meer en slaat soms tegen zijn wang. De tandarts wil drie kiezen trekken, onder narcose in het "
                            "ziekenhuis. Er is een plek over negen dagen. De volgende is over vier maanden.</p>"
                            "<p>’s Ochtends zegt Joop: “Ja, kies eruit.” ’s Avonds zegt hij: “Geen prik. Joop blijft thuis.” De tandarts zegt "
                            "dat Joop de narcose niet overziet, en vraagt u om toestemming. De begeleiding zegt: “Geef hem die ochtend "
                            "iets rustigs in de thee, dan merkt hij het niet.”</p>"
                        ),
                        "question": "Wat weegt, wat kan Joop zelf, en wat zegt u tegen de tandarts en de begeleiding?",
                        "reveal": (
                            "<p>Het lijkt of Joop steeds iets anders wil. Maar hij zegt twee dingen die allebei waar zijn: de "
                            "pijn moet weg, en hij is bang voor de prik. Wie alleen naar het ja of alleen naar het nee luistert, hoort de helft.</p>"
                            "<p>Wat weegt: hij lijdt nu, hij eet niet, en wachten duurt vier maanden. Daar staat tegenover: het is ingrijpend, en "
                            "zijn angst is echt. Niets doen is hier ook een besluit, met gevolgen.</p>"
                            "<p>Wat kan Joop zelf? De narcose niet. Wel: wie er naast hem zit, wat hij meeneemt, of hij een filmpje van het "
                            "ziekenhuis wil zien, welke arm. Leg hem die keuzes voor, ’s ochtends, met plaatjes.</p>"
                            "<p>Aan de tandarts vraagt u: “Kan hij in slaap komen zonder dat hij de naald voelt, met een kapje of verdovende "
                            "zalf? Kan hij vooraf komen kijken? Wat krijgt hij tot die tijd tegen de pijn?” Vaak kan er meer dan er eerst op "
                            "tafel ligt, maar iemand moet het vragen.</p>"
                            "<p>Aan de begeleiding: “Iets in zijn thee zonder dat hij het weet, daar zeg ik geen ja tegen. Als hij erachter "
                            "komt, drinkt hij bij niemand meer thee. Helpt iets rustigs, dan spreken we dat open met hem en de arts af.” Iets "
                            "stiekem geven is bovendien al snel zorg onder dwang, en daar gelden regels voor.</p>"
                            "<p>U bespreekt het met uw coördinator vóór u antwoord geeft. Een mogelijk besluit: ja tegen de narcose over negen "
                            "dagen, met een kijkbezoek, zijn vaste begeleider en het kapje. En u spreekt vooraf af wat er gebeurt als Joop die "
                            "ochtend wegloopt: niet vasthouden, eerst een uur rust, en dan met de arts opnieuw kijken of het écht nodig is "
                            "om ernstig nadeel te voorkomen. Iemand anders had misschien anders gekozen. Maar die kan volgen waarom u dit koos.</p>"
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
                                        "Uw cliënt stopt met fysiotherapie. Hij weet dat hij dan slechter gaat lopen en zegt: “Ik lees "
                                        "liever.” De arts vindt dat hij het goed overziet. Zijn vrouw smeekt u om in te grijpen. Wat doet u?"
                                    ),
                                    "answers": [
                                        {
                                            "text": "Ik beslis dat hij doorgaat. Later is hij daar blij om.",
                                            "is_right": False,
                                            "feedback": (
                                                "Misschien heeft zijn vrouw gelijk over later. Maar hij overziet het en kiest zelf. Dan "
                                                "valt er voor u niets te beslissen, ook niet met de beste bedoeling."
                                            ),
                                        },
                                        {
                                            "text": (
                                                "Ik zeg tegen haar: “Hij kan dit zelf kiezen. Zullen we hem samen vragen wat hij nodig "
                                                "heeft als lopen lastiger wordt?”"
                                            ),
                                            "is_right": True,
                                            "feedback": (
                                                "U laat zijn keuze staan en u laat haar niet met lege handen zitten. Schrijf op dat hij "
                                                "zelf koos, en waarom."
                                            ),
                                        },
                                        {
                                            "text": "Ik vraag de arts of hij toch nog eens naar die wilsbekwaamheid wil kijken.",
                                            "is_right": False,
                                            "feedback": (
                                                "Nog eens kijken mag als er iets veranderd is. Hier is de reden alleen dat de uitkomst "
                                                "tegenvalt. Een keuze die anderen spijt, kan een goed overwogen keuze zijn."
                                            ),
                                        },
                                    ],
                                },
                            ),
                            (
                                "order",
                                {
                                    "question": "De arts stelt een nieuw medicijn voor. Zet uw stappen in een goede volgorde.",
                                    "items": [
                                        {
                                            "text": "Ik vraag wat de keuze is en wat er gebeurt als we wachten.",
                                            "feedback": "Zonder scherpe vraag kunt u uw cliënt niets voorleggen.",
                                        },
                                        {
                                            "text": "Ik leg het mijn cliënt voor op een goed moment.",
                                            "feedback": "De cliënt eerst. Misschien kan hij het zelf, en dan hoeft de rest niet.",
                                        },
                                        {
                                            "text": "De arts beoordeelt dat hij dit niet kan overzien.",
                                            "feedback": "Pas hierna is het besluit van u, en alleen dit ene besluit.",
                                        },
                                        {
                                            "text": "Ik vraag zijn broer wat híj gekozen zou hebben.",
                                            "feedback": "De broer is een bron voor de wens. Hij hoeft het besluit niet te dragen.",
                                        },
                                        {
                                            "text": "Ik geef antwoord, en leg het mijn cliënt uit.",
                                            "feedback": "Uw cliënt hoort het van u, ook als de arts het al weet.",
                                        },
                                        {
                                            "text": "Ik schrijf de vijf regels op, met de dag waarop we terugkijken.",
                                            "feedback": "Dezelfde dag opschrijven, dan staan de redenen er nog zoals ze waren.",
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
                                            "feedback": "Ook wat iemand laat zien is een wens. Schrijf op wat u zag, dan kan een ander meekijken.",
                                        },
                                        {
                                            "left": "“Hij kon het niet navertellen, ook niet met plaatjes. De arts beoordeelde dit.”",
                                            "right": "Kon de cliënt zelf beslissen?",
                                            "feedback": "Hier staat wat er geprobeerd is en wie het oordeel gaf. Dat zegt meer dan één woord.",
                                        },
                                        {
                                            "left": "“Zijn dochter, de huisarts, de avondploeg.”",
                                            "right": "Wie gevraagd",
                                            "feedback": "Zo ziet een lezer dat u niet op één stem hebt vertrouwd.",
                                        },
                                        {
                                            "left": "“Het risico is klein, zij geniet ervan, en we kunnen elke dag stoppen.”",
                                            "right": "Grond: waarom dit",
                                            "feedback": "Dit zijn de redenen. Iemand die anders zou kiezen, kan ze volgen.",
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
                            "Welk besluit nam u deze maand voor of met iemand anders, al was het klein? Schrijf het op in de vijf regels."
                        ),
                        "help_text": (
                            "Merkt u dat een regel leeg blijft, vaak die van de wens? Stel die persoon deze week alsnog de vraag."
                        ),
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
                            "<p>Uw <b>coördinator</b> denkt mee vóór elk zwaar besluit. De <b>huisarts of behandelend arts</b> legt uit, "
                            "ook een tweede keer. Wil uw cliënt zorg niet die er toch komt? Dan is er een gratis, onafhankelijke "
                            "vertrouwenspersoon: de <b>cliëntenvertrouwenspersoon</b> bij de Wet zorg en dwang, de "
                            "<b>patiëntenvertrouwenspersoon</b> bij de Wet verplichte ggz. De instelling geeft u het nummer.</p>"
                        ),
                    },
                ),
            ],
        },
        # 4 ---------------------------------------------------------------------------------------------------------
        {
            "slug": "samenwerken",
            "title": "Samenwerken met zorg, familie en bewindvoerder",
            "intro": "Hoe u een zorgplanbespreking voorbereidt, vraagt wat nodig is, en staat als mensen het niet eens zijn.",
            "minutes": 15,
            "body": [
                (
                    "text",
                    {
                        "heading": "Maak in de eerste maand vier afspraken",
                        "text": (
                            "<p>De meeste ergernis komt niet door onwil. De zorg weet gewoon niet wat u wilt horen. Spreek het af met "
                            "de vaste begeleider of contactverzorgende, en laat het in het dossier zetten:</p>"
                            "<ul>"
                            "<li><b>Bel mij hiervoor:</b> een val, een opname, een nieuw medicijn, een voorstel dat zijn vrijheid kleiner maakt, "
                            "een andere kamer.</li>"
                            "<li><b>Hiervoor niet:</b> nieuwe sokken, een verkoudheid, wie er bij de bingo was.</li>"
                            "<li><b>Zo bereikt u mij:</b> “Op werkdagen na vijf uur. Is er eerder haast, bel dan de stichting.”</li>"
                            "<li><b>Een voorstel hoor ik vooraf:</b> “Ik spreek haar graag voordat het plan af is.”</li>"
                            "</ul>"
                            "<p>Vraag ook iets terug: “Wat kan ik doen waardoor het voor jullie makkelijker wordt?” Soms is het antwoord "
                            "klein, zoals niet bellen tijdens de overdracht van drie uur.</p>"
                        ),
                    },
                ),
                (
                    "steps",
                    {
                        "heading": "De zorgplanbespreking",
                        "intro": (
                            "In een zorgplan staat welke zorg iemand krijgt en waarom. Krijgt uw cliënt zorg uit de Wlz, de wet voor langdurige "
                            "zorg, dan bespreekt de instelling het plan regelmatig, meestal twee keer per jaar. Woont hij thuis met "
                            "hulp van de gemeente (Wmo) of de wijkverpleging, dan is er een gesprek over dat plan."
                        ),
                        "steps": [
                            {
                                "title": "Twee weken ervoor: vraag het plan",
                                "text": (
                                    "<p>“Mag ik het plan een week vooraf hebben? En kan het om tien uur? Dan is hij op zijn best.” Vraag wie er aan "
                                    "tafel zitten.</p>"
                                ),
                            },
                            {
                                "title": "Een week ervoor: lees het met uw cliënt",
                                "text": (
                                    "<p>Niet alles. Kies drie zinnen die over zijn dag gaan. “Hier staat dat u graag vroeg naar bed gaat. Klopt dat?”</p>"
                                ),
                            },
                            {
                                "title": "Aan tafel: uw cliënt eerst",
                                "text": (
                                    "<p>Ga naast hem zitten. Begin met: “Zullen we eerst van meneer horen hoe het gaat?” Praat er iemand over hem heen, "
                                    "draai u dan naar hem toe: “Begrijpt u wat er gezegd werd?” Wil hij niet komen, breng dan mee wat hij zei.</p>"
                                ),
                            },
                            {
                                "title": "Vraag één ding",
                                "text": "<p>Liever één wens die uitkomt dan tien die genoteerd worden.</p>",
                            },
                            {
                                "title": "Voor u opstaat: wie doet wat, wanneer?",
                                "text": (
                                    "<p>“Even herhalen: Nadia belt de fysiotherapeut, uiterlijk vrijdag. Klopt dat?” Teken niets wat u niet gelezen hebt. "
                                    "“Ik neem het mee en stuur het maandag terug” mag altijd.</p>"
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
                            "<p>Een klacht maakt mensen stijf. Een goede vraag zet ze aan het werk. Zo bouwt u hem op: wat u ziet, wat het met uw "
                            "cliënt doet, wat u vraagt, en wanneer u het hoort.</p>"
                            "<p>“De laatste drie keer zat zij om elf uur nog in haar nachtpon. Zij trok steeds de deken over haar knieën. Kan zij voor tien uur "
                            "aangekleed zijn, of is er een reden dat het niet lukt? Zal ik volgende week dinsdag bellen hoe het gaat?”</p>"
                            "<p>De vraag naar de reden hoort erbij. Misschien wil zij zelf niet eerder. Komt er geen antwoord, "
                            "herhaal dan de vraag op papier, met een datum. Daarna gaat u naar de teamleider. Helpt dat niet, dan is er de "
                            "klachtenfunctionaris van de instelling. Neem het niet zelf over: wie elke week de nagels knipt, hoort "
                            "nooit waarom de zorg het niet doet.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Wie heeft het geld?",
                        "text": (
                            "<p>U niet. Geen pinpas, geen pincode, geen contant geld bewaren, niets voorschieten, ook geen vijf euro. "
                            "Dat beschermt uw cliënt, en het beschermt u.</p>"
                            "<p>U kunt wel zeggen wat er nodig is. Aan de bewindvoerder: “Mevrouw heeft pijn in haar schoenen en wil nieuwe, "
                            "bruine. Is daar ruimte voor? En wilt u het haar zelf laten weten?” Vraag bij een zorgbesluit dat geld kost "
                            "eerst of het kan, en beloof daarna pas iets. Blijft een bewindvoerder stil, bel dan uw coördinator.</p>"
                            "<p>Heeft uw cliënt geen bewindvoerder, en ziet u rekeningen dicht in de la, of een neef die steeds pint? Meld het "
                            "uw coördinator. Los het niet op, en sorteer de la niet.</p>"
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
                            "<p>Ans is 86 en heeft dementie. Na een gebroken heup herstelt zij op een tijdelijke afdeling. Dinsdag belt de "
                            "afdeling: “Ze is uitbehandeld. Vrijdag moet de kamer leeg. Naar huis kan niet meer. Er is een plek in een "
                            "verpleeghuis, maar dan wil ik vandaag uw ja.”</p>"
                            "<p>Haar zoon Kees wil die plek: “Thuis valt ze dood.” Haar zoon Dirk wil haar naar huis halen: “Dat heb ik pa beloofd.” De "
                            "broers praten niet met elkaar. Ieder belt u apart. De bewindvoerder mailt dat hij de huur van haar huis wil opzeggen "
                            "zodra u ja zegt. Ans zegt tegen u: “Ik wil naar huis.” Als u vraagt waar dat is, noemt zij de straat waar zij als kind "
                            "woonde.</p>"
                        ),
                        "question": "Het is dinsdag. Wat doet u vandaag, en waar zegt u nog geen ja tegen?",
                        "reveal": (
                            "<p>Uw eerste telefoontje is voor uw coördinator: “Er is druk om vandaag ja te zeggen tegen een verhuizing, en de zonen zijn het "
                            "niet eens.” Vraag meteen of die bij een gesprek kan zijn.</p>"
                            "<p>Er liggen drie besluiten op één hoop: waar slaapt Ans vrijdag, waar woont zij straks, en wat gebeurt er met haar "
                            "huis? Alleen het eerste heeft haast. Knip ze los.</p>"
                            "<p>Aan de afdeling: “Vrijdag is jullie planning. Ik wil haar eerst spreken. Wie heeft beoordeeld of zij dit "
                            "zelf kan beslissen? Wat maakt dat thuis niet kan, en met welke hulp wel? Is er een plek voor een paar weken?” U hoeft geen "
                            "kamer te zoeken. Daar heeft de afdeling mensen voor.</p>"
                            "<p>Aan de bewindvoerder: “Er is nog geen besluit over wonen. Wilt u met de huur wachten tot ik u bel?” Een huis dat weg "
                            "is, draait u niet terug.</p>"
                            "<p>Aan Kees en Dirk zegt u hetzelfde, in dezelfde woorden, zodat niemand denkt dat u partij kiest: “Ik zoek uit wat uw moeder "
                            "wil en wat kan. Ik beslis niet tussen u beiden. Wanneer was zij thuis op haar gemakkelijkst, en waar schrok u van?” Laat de "
                            "belofte aan hun vader staan. Het is iets van Dirk, en het is zwaar. Het is alleen niet de wens van Ans.</p>"
                            "<p>En Ans? “Naar huis” kan betekenen: ik wil weg van de drukte, ik wil mijn bed, ik wil bij mensen horen. Vraag: “Wat doet "
                            "u als u thuiskomt?” Misschien zegt zij: “De kat.” Dat helpt bij elke plek.</p>"
                            "<p>Verzet zij zich tegen een opname, dan kunt u die niet in uw eentje goedkeuren. Dan komt er een rechter aan te pas, volgens de Wet zorg en "
                            "dwang. Zeg dat ook tegen de afdeling. Daarna: één tafel, Ans erbij als zij dat "
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
                                        "Bij de zorgplanbespreking ligt het plan klaar om te tekenen. U ziet het voor het eerst. Iedereen heeft haast. "
                                        "Wat doet u?"
                                    ),
                                    "answers": [
                                        {
                                            "text": "Ik teken. Het zijn goede mensen en volgend jaar kijk ik beter.",
                                            "is_right": False,
                                            "feedback": (
                                                "Vertrouwen is fijn. Maar met uw handtekening zegt u dat dit past bij uw cliënt, en dat weet u nog niet. Een paar "
                                                "dagen later tekenen schaadt bijna nooit."
                                            ),
                                        },
                                        {
                                            "text": "Ik zeg: “Ik neem het mee, lees het met haar, en u hebt het maandag terug.”",
                                            "is_right": True,
                                            "feedback": (
                                                "Vriendelijk, met een dag erbij. Vraag meteen of het plan de volgende keer een week eerder kan komen."
                                            ),
                                        },
                                        {
                                            "text": "Ik zeg dat ik dit onbehoorlijk vind en dat het overleg over moet.",
                                            "is_right": False,
                                            "feedback": (
                                                "Uw ergernis is te begrijpen. Maar uw cliënt heeft deze mensen morgen weer nodig. Hetzelfde doel haalt u met een "
                                                "vraag en een datum."
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
                                            "right": "“Dat doe ik niet. Zal ik de bewindvoerder vragen of er geld voor is?”",
                                            "feedback": "U helpt de vraag op de goede plek te komen, en blijft zelf van het geld af.",
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
                                            "feedback": "U hoeft niemand terecht te wijzen. Door u naar hem te draaien, draait de tafel mee.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": (
                                        "De dochter van uw cliënt belt: “Hoe was het bij de psychiater?” Wat kan helpen? Kies alles wat past."
                                    ),
                                    "answers": [
                                        {
                                            "text": "“Ik vraag uw vader of ik het mag vertellen. U hoort het morgen van mij.”",
                                            "is_right": True,
                                            "feedback": "Zo blijft het van hem, en weet zij wanneer ze antwoord krijgt. Bel ook terug als hij nee zegt.",
                                        },
                                        {
                                            "text": "“Zullen we het hem samen vragen als u zaterdag komt?”",
                                            "is_right": True,
                                            "feedback": "Dan hoort zij het van hemzelf, en vertelt hij zoveel als hij wil.",
                                        },
                                        {
                                            "text": "Ik vertel het. Zij is zijn dochter en maakt zich zorgen.",
                                            "is_right": False,
                                            "feedback": (
                                                "Haar zorg is echt. Toch zijn het zijn gegevens. Misschien wil hij juist dit zelf houden. Vraag het hem eerst, dat kost "
                                                "een dag."
                                            ),
                                        },
                                        {
                                            "text": "“Daar mag ik niets over zeggen.” En ik sluit af.",
                                            "is_right": False,
                                            "feedback": (
                                                "Zorgvuldig bedoeld, maar zij staat nu voor een dichte deur. U kunt wel luisteren, naar hém vragen en een "
                                                "moment afspreken."
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
                        "question": (
                            "Wat doet u als het schuurt in een gesprek met meer mensen: sussen, zwijgen, of juist doordrukken? Wat kost dat "
                            "degene voor wie u daar zit?"
                        ),
                        "help_text": (
                            "Kies één zin uit deze les die u niet vanzelf zou zeggen, en gebruik hem deze week in een gewoon gesprek."
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
                            "<p>De <b>onafhankelijk cliëntondersteuner</b> kent de wegen en kost niets: vraag ernaar bij de gemeente, of bij "
                            "het zorgkantoor als de zorg uit de Wlz komt. De <b>klachtenfunctionaris</b> van de instelling bemiddelt als praten met het "
                            "team niet helpt. Bij ruzie in de familie, of druk om te tekenen, belt u eerst uw <b>coördinator</b>.</p>"
                        ),
                    },
                ),
            ],
        },
        # 5 ---------------------------------------------------------------------------------------------------------
        {
            "slug": "moeilijke-gesprekken",
            "title": "Moeilijke gesprekken",
            "intro": "Wat u zegt bij een nee, bij boosheid, bij stilte en bij spijt, en wat u doet als de telefoon elke dag gaat.",
            "minutes": 15,
            "body": [
                (
                    "steps",
                    {
                        "heading": "Een nee in drie zinnen",
                        "intro": (
                            "Uw cliënt vraagt iets wat u niet doet: geld lenen, een kast verhuizen, blijven eten met Kerst. Een nee dat u "
                            "inpakt in tien redenen klinkt als misschien. Deze drie zinnen zijn genoeg."
                        ),
                        "steps": [
                            {
                                "title": "Laat horen dat u het begrijpt",
                                "text": "<p>“U zit zonder sigaretten en het is pas woensdag. Dat is vervelend.”</p>",
                            },
                            {
                                "title": "Zeg nee, met hooguit één reden",
                                "text": "<p>“Ik leen geen geld. Dat doe ik bij niemand, want dan gaat het tussen ons over geld.”</p>",
                            },
                            {
                                "title": "Zeg wat u wel doet",
                                "text": (
                                    "<p>“Zullen we samen de bewindvoerder bellen? U praat, ik zit ernaast.” Komt de vraag terug, herhaal dan uw "
                                    "tweede zin, even rustig. Een nieuwe reden geven maakt het een onderhandeling.</p>"
                                ),
                            },
                        ],
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Iemand wordt boos",
                        "text": (
                            "<p>Een boze mens kan niet nadenken en u niet volgen. Uitleg maakt het dan erger. Praat langzamer en zachter dan hij. "
                            "Ga zitten, schuin, met uw stoel aan de kant van de deur. Raak hem niet aan.</p>"
                            "<p>Zeg wat u ziet: “U bent kwaad. Ik luister.” Wacht tot het zakt. Vraag dan één ding: “Wat is het ergste eraan?” Vaak gaat het niet over u, maar over alweer een mens die over hem beslist. Dat mag u zeggen: “Het is ook veel, al die mensen die iets van u vinden.”</p>"
                            "<p>Wordt u uitgescholden of voelt u zich niet veilig, dan gaat u weg. Dat is verstandig. “Ik ga nu. "
                            "Ik ben niet boos. Donderdag bel ik u.” Bel dezelfde dag uw coördinator, ook als er niets gebeurd is. En bel donderdag "
                            "uw cliënt, want dan hoort hij dat boosheid u niet wegjaagt.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Iemand zegt niets",
                        "text": (
                            "<p>Stilte voelt voor u langer dan voor de ander. Tel in uw hoofd tot tien voordat u iets zegt. Sommige mensen hebben "
                            "die tijd nodig om uw zin binnen te laten.</p>"
                            "<p>Blijft het stil, geef dan de keus zonder vraagteken: “Praten hoeft niet. Ik blijf nog tien minuten zitten.” Of doe "
                            "iets kleins met uw handen: een mandarijn pellen, een foto rechtzetten. Zwijgt iemand die anders "
                            "praat, zeg dan wat u opvalt: “U bent vandaag stiller dan anders. Is er iets gebeurd, of is het gewoon zo’n dag?” Vertrouwt "
                            "u het niet, vraag het dan ook aan de zorg.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Sorry zeggen, zonder maar",
                        "text": (
                            "<p>U vergeet een afspraak. U vertelt iets door wat uw cliënt voor zich wilde houden. Het overkomt iedereen die dit lang doet. Zeg het "
                            "vlug en kort: wat u deed, wat het voor hem was, wat u gaat doen. “Ik zou dinsdag komen en ik ben het vergeten. U hebt op mij "
                            "zitten wachten. Dat spijt me. Ik heb het nu in mijn telefoon staan en ik bel u maandagavond.”</p>"
                            "<p>Drie dingen laat u weg: het woord “maar”, uw drukke week, en “u begrijpt het toch wel?” Met dat laatste moet "
                            "hij u troosten. Hebt u iets doorverteld, dan hoort uw coördinator het ook. Wie zelden sorry hoorde, onthoudt dit langer dan tien goede bezoeken.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "De telefoon die elke dag gaat",
                        "text": (
                            "<p>Kijk eerst waar het bellen over gaat. Schrijf een week lang op: hoe laat, waarover, wat hielp. Dan ziet u of het eenzaamheid is, "
                            "angst in de avond, of een vraag die nooit iemand beantwoordt.</p>"
                            "<p>Maak daarna een afspraak die u volhoudt. Liever twee vaste momenten dan altijd half bereikbaar: “Ik bel u dinsdag en vrijdag om zeven uur. "
                            "Dan heb ik tijd. Belt u ertussendoor, dan neem ik niet op. Ik ben dan niet boos. Ik bel op onze tijd.” Zet het op een briefje naast de "
                            "telefoon, met eronder wie er wel is: de begeleiding, de huisartsenpost, 112. En houd u eraan, ook in week "
                            "twee, als het even méér wordt. Neemt u bij de zevende keer toch op, dan leert hij dat zeven keer bellen werkt. Alleen bij gevaar is het anders: zie de casus hieronder.</p>"
                            "<p>Bespreek het vooraf met uw coördinator en met de begeleiding. Vraag hun: “Wie kan er ’s avonds even bij hem binnenlopen?” "
                            "Anders verplaatst u alleen de leegte.</p>"
                        ),
                    },
                ),
                (
                    "comparison",
                    {
                        "heading": "Wat u hoort, en wat u kunt zeggen",
                        "caption": "Zinnen om aan te passen tot ze in uw mond passen",
                        "columns": ["U hoort", "Zegt u liever niet", "Wel"],
                        "rows": [
                            [
                                "“Jij bent mijn enige vriend.”",
                                "“Ach welnee.” Of: “En jij de mijne.”",
                                "“Ik kom graag. Ik ben uw mentor, geen vriend. Wie zou u nog eens willen zien?”",
                            ],
                            [
                                "“Jij deugt ook niet, net als de rest.”",
                                "“Na alles wat ik voor u doe?”",
                                "“U bent teleurgesteld. Vertel eens wat u had verwacht.”",
                            ],
                            [
                                "“Beloof dat ik hier nooit weg hoef.”",
                                "“Dat beloof ik.”",
                                "“Dat kan ik niet beloven. Wel dat ik het eerst met u bespreek.”",
                            ],
                            [
                                "“Hier, een ring. Voor jou.”",
                                "“Wat lief!” En in de tas",
                                "“Wat een mooi gebaar. Ik neem niets aan. Vertelt u mij van wie hij was?”",
                            ],
                        ],
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Uw eigen grens",
                        "text": (
                            "<p>Een grens voelt u meestal eerst in uw lijf: u zucht als u de naam op het scherm ziet, u slaapt slecht na een bezoek, u praat er "
                            "thuis over aan tafel. Dat zegt niets over hoe goed u dit doet. Het is het moment om te bellen, niet om nog een maand "
                            "te kijken.</p>"
                            "<p>U hebt geen verhaal nodig. Een van deze zinnen is genoeg: “Ik zie op tegen het volgende bezoek.” “Ik doe dingen die niet van "
                            "mij zijn.” “Het komt te dichtbij, want mijn eigen vader had dit ook.” Uw coördinator kan meegaan, tijdelijk iets overnemen, "
                            "of met u zoeken naar minder.</p>"
                        ),
                    },
                ),
                (
                    "case",
                    {
                        "heading": "Casus: vrijdagavond, tien voor elf",
                        "story": (
                            "<p>Annelies is 34 en heeft een psychische ziekte. Zij woont alleen, met begeleiding overdag. Zij belt u soms zes keer op een dag. Vorige "
                            "week hebt u, samen met uw coördinator, vaste beltijden afgesproken.</p>"
                            "<p>Vrijdag belt zij vijf keer na elkaar. U neemt niet op, zoals afgesproken. Om tien voor elf komt er een "
                            "bericht: “Jij dus ook al. Laat maar. Morgen heeft niemand meer last van mij.” U kent haar. Zij zegt vaker grote "
                            "dingen als ze zich alleen voelt. Maar zo schreef zij het nog niet.</p>"
                        ),
                        "question": "Houdt u zich aan de afspraak, of belt u? En wat zegt u dan?",
                        "reveal": (
                            "<p>U belt. Een afspraak over bellen is er voor gewone dagen. Of dit ernst is, kunt u niet lezen in een bericht, en u hoeft "
                            "dat ook niet te beoordelen. Dat doen mensen die ervoor geleerd hebben. U zorgt dat zij bij hen terechtkomt.</p>"
                            "<p>Vraag het gewoon. “Annelies, ik schrik van je bericht. Denk je aan zelfmoord?” Ernaar vragen brengt niemand op het idee. "
                            "Het laat merken dat zij het mag zeggen. Dan luistert u. Niet: “Doe nou niet zo.” Niet: “Denk aan je moeder.”</p>"
                            "<p>Zegt zij ja: “Ben je nu in gevaar? Is er iemand bij je?” Is er gevaar op dit moment, of "
                            "neemt zij niet op: bel 112 en geef haar adres. Is het minder dringend, maar bent u er niet gerust op? Bel haar begeleiding als die er is, "
                            "of de huisartsenpost. Zij kunnen de crisisdienst laten komen. Zeg haar ook dat zij zelf dag en nacht gratis met 113 kan praten, via 0800-0113. U hoeft niet "
                            "in de auto te stappen en de nacht bij haar te blijven. U bent geen hulpdienst, en dat maakt u niet hard.</p>"
                            "<p>Beloof niet dat u het stilhoudt: “Ik ga dit wel vertellen, aan mensen die vannacht kunnen helpen. Ik zeg je aan wie.”</p>"
                            "<p>Bel daarna het nummer van de stichting dat u voor de avond hebt gekregen, en anders de volgende ochtend uw coördinator. "
                            "Schrijf kort op hoe laat u wat deed.</p>"
                            "<p>En maandag? Dan blijft de afspraak staan, met één zin erbij: “Als je bang bent dat je jezelf iets aandoet, bel dan 113 of de "
                            "huisartsenpost. Die zijn wakker. Ik bel dinsdag om zeven uur, zoals altijd.” Vraag haar en haar begeleiding ook of er een crisisplan is, en wie daarin staat. Misschien denkt u: had ik maar eerder opgenomen. Zeg "
                            "dat hardop tegen uw coördinator. Daar is dat gesprek voor.</p>"
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
                                    "question": "Uw cliënt schreeuwt dat u achter zijn rug met de arts hebt gepraat. Zet in een goede volgorde.",
                                    "items": [
                                        {
                                            "text": "Ik ga zitten, bij de deur, en praat zachter dan hij.",
                                            "feedback": "Eerst veiligheid en rust. Wie kwaad is, hoort nog geen uitleg.",
                                        },
                                        {
                                            "text": "Ik zeg: “U bent kwaad. Ik luister.” En ik wacht.",
                                            "feedback": "Gehoord worden laat boosheid zakken. Uw kant komt straks.",
                                        },
                                        {
                                            "text": "Ik vraag wat voor hem het ergste is.",
                                            "feedback": "Nu weet u waar het over gaat. Dat is vaak iets anders dan u dacht.",
                                        },
                                        {
                                            "text": "Ik zeg wat waar is: “Ik heb gebeld. Dat had ik eerst u moeten zeggen. Het spijt me.”",
                                            "feedback": "Pas als het zakt, komt een sorry aan. Eén zin, zonder maar.",
                                        },
                                        {
                                            "text": "Ik spreek af hoe we het voortaan doen, en bel mijn coördinator.",
                                            "feedback": "Zo wordt het een afspraak en geen ruzie die blijft liggen. En u houdt het niet alleen.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": "Uw cliënt vraagt twintig euro tot vrijdag. Hij is verder altijd eerlijk tegen u. Wat doet u?",
                                    "answers": [
                                        {
                                            "text": "Ik geef het. Het is niet veel en hij heeft het koud in huis.",
                                            "is_right": False,
                                            "feedback": (
                                                "Een warm hart zegt ja. Maar vrijdag moet hij het terugvragen of u ontlopen, en dat zet iets tussen u. Is het echt koud, "
                                                "dan moet de bewindvoerder of begeleiding dat vandaag weten."
                                            ),
                                        },
                                        {
                                            "text": "Ik zeg dat ik nooit geld leen, en bel samen met hem de bewindvoerder of begeleiding.",
                                            "is_right": True,
                                            "feedback": "Nee tegen de lening, ja tegen de zorg. En hij oefent om het zelf te vragen.",
                                        },
                                        {
                                            "text": "Ik zeg dat ik geen contant geld bij me heb.",
                                            "is_right": False,
                                            "feedback": (
                                                "Dat voelt zachter dan nee. Alleen vraagt hij het de volgende keer weer, en als hij uw portemonnee ziet, klopt het niet meer. "
                                                "Een eerlijk nee is voor u allebei rustiger."
                                            ),
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": "U merkt dat u al drie weken een reden zoekt om niet te gaan. Wat helpt? Kies alles wat past.",
                                    "answers": [
                                        {
                                            "text": "Mijn coördinator bellen: “Ik zie op tegen het volgende bezoek.”",
                                            "is_right": True,
                                            "feedback": "Eén zin is genoeg. Samen vindt u uit of het aan de situatie, de afspraken of de klik ligt.",
                                        },
                                        {
                                            "text": "Een kort bezoek plannen waarin u samen iets doet, en zeggen hoe lang u blijft.",
                                            "is_right": True,
                                            "feedback": "Een half uur met een begin en een eind is te overzien, voor u en vaak ook voor uw cliënt.",
                                        },
                                        {
                                            "text": "Nog even doorzetten. Wie zich opgeeft, moet het afmaken.",
                                            "is_right": False,
                                            "feedback": (
                                                "Trouw zijn is mooi. Maar tegenzin die u wegstopt, merkt uw cliënt toch. Wie op tijd belt, houdt het juist langer vol."
                                            ),
                                        },
                                        {
                                            "text": "Minder bellen en bezoeken, zonder er iets over te zeggen.",
                                            "is_right": False,
                                            "feedback": (
                                                "Minder mag: eens in de twee weken is een richtlijn. Maar stilletjes minder laat uw cliënt raden wat hij verkeerd deed. Zeg "
                                                "wanneer u wel komt."
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
                        "question": "Bij wie in uw eigen leven zegt u ja terwijl u nee bedoelt? Wat vreest u dat er gebeurt?",
                        "help_text": (
                            "Zeg deze week één klein nee in drie zinnen: begrip, nee, wat wel. Schrijf op wat er echt gebeurde."
                        ),
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Spreek dit af voordat het nodig is",
                        "items": [
                            "Op deze tijden bel ik, en op deze tijden ben ik er niet. Mijn cliënt heeft het op papier.",
                            "Deze nummers staan bij zijn telefoon: begeleiding, huisartsenpost, 112.",
                            "Ik weet welk nummer van de stichting ik ’s avonds kan bellen.",
                            "Ik geef niets, leen niets en neem niets aan; twijfel leg ik aan mijn coördinator voor.",
                            "Ik weet met wie ik na een zwaar bezoek even praat, zonder de naam te noemen.",
                        ],
                    },
                ),
                (
                    "help",
                    {
                        "heading": "Wie kan helpen?",
                        "text": (
                            "<p>Direct gevaar: <b>112</b>. Gedachten aan zelfmoord, bij uw cliënt of bij uzelf: <b>113</b>, gratis, dag en nacht, via 0800-0113. Buiten "
                            "kantoortijd met haast: de <b>huisartsenpost</b>. Voor al het andere, en ook als er niets gebeurd is: uw <b>coördinator</b>. "
                            "In de intervisie, het overleg met andere mentoren, kunt u een lastig gesprek naspelen zonder naam.</p>"
                        ),
                    },
                ),
            ],
        },
        # 6 ---------------------------------------------------------------------------------------------------------
        {
            "slug": "verslag-doen",
            "title": "Verslag doen, zorgvuldig met gegevens, en als er iets misgaat",
            "intro": "Een notitie in twee minuten, wat u niet opschrijft, wanneer u belt, en hoe u goed stopt.",
            "minutes": 15,
            "body": [
                (
                    "text",
                    {
                        "heading": "Twee minuten na het bezoek",
                        "text": (
                            "<p>Schrijf voordat u wegrijdt, op uw telefoon, in het systeem van uw stichting. Datum, soort contact en hoe lang, en dan vier korte zinnen:</p>"
                            "<ul>"
                            "<li><b>Gezien en gehoord:</b> “Zat op bed, at niet. Zei: mijn been brandt.”</li>"
                            "<li><b>Gedaan:</b> “Verzorging gevraagd vandaag naar het been te kijken.”</li>"
                            "<li><b>Beloofd, en door wie:</b> “Samira belt mij morgen voor twaalf uur.”</li>"
                            "<li><b>De volgende keer:</b> “Vragen naar het been. Vrijdag 14 maart.”</li>"
                            "</ul>"
                            "<p>Meer hoeft niet. Met deze regels kan een ander verder als u ziek wordt, en schrijft u straks uw halfjaarverslag in een uur. "
                            "Was het gewoon gezellig? “Koffie, kaarten, geen bijzonderheden” is een goede notitie.</p>"
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
                            "<p>Schrijf gegevens over uw cliënt alleen in het systeem van uw stichting. Dus niet in een groepsapp, niet in een schriftje op de keukentafel, en niet als foto van een brief in uw telefoon. In een mail zet u geen naam, ook niet in het onderwerp: “Kunt u mij bellen over de afspraak van dinsdag?” is genoeg. Burgerservicenummer, bankafschriften en kopieën van een paspoort hebt u niet nodig.</p>"
                            "<p>Vraag voor een foto altijd of het mag, en zet hem nooit op internet. Praat in de intervisie en thuis zonder naam, straat en "
                            "opvallende details: in een dorp is “die dame met de papegaai” ook een naam.</p>"
                            "<p>Tas met papieren in de trein laten liggen? Bericht naar de verkeerde gestuurd? Bel meteen uw coördinator, ook in het weekend "
                            "als er een nummer is. De stichting heeft soms maar 72 uur om het te melden. Hoe eerder zij het weet, hoe meer er te redden valt.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Het halfjaarverslag en het verslag voor de rechter",
                        "text": (
                            "<p>Het <b>halfjaarverslag</b> is voor uw coördinator. Lees uw notities terug en beantwoord vier vragen: Hoe gaat het met uw cliënt, en wat wil hij? Welke "
                            "besluiten zijn er genomen? Wat komt er het komende half jaar? Hoe gaat het met ú? Een eerlijke zin bij die laatste vraag is "
                            "meer waard dan een bladzijde bij de eerste.</p>"
                            "<p>Het <b>verslag voor de kantonrechter</b> is er elk jaar. De rechter ziet uw cliënt bijna nooit en wil weten: waar woont hij, hoe is de zorg, "
                            "welke grote besluiten vielen er en waarom, en is een mentor nog nodig? U maakt het concept, uw coördinator leest het na en de "
                            "stichting dient het in. Gaat het zo goed dat uw cliënt veel zelf kan? Schrijf dat op. De rechter kan een mentorschap ook opheffen.</p>"
                            "<p>Lees uw cliënt voor wat u schrijft, of vertel het hem in drie zinnen. “Klopt dit? Wat moet de rechter nog meer weten?”</p>"
                        ),
                    },
                ),
                (
                    "steps",
                    {
                        "heading": "Er gaat iets mis: vier stappen",
                        "intro": (
                            "Een incident is: een val of verwonding, iemand die weg is, geweld of dreiging, zorg onder dwang zonder afspraak, iets wat op "
                            "mishandeling of diefstal lijkt, een fout van uzelf. Ook bijna."
                        ),
                        "steps": [
                            {
                                "title": "Eerst veilig",
                                "text": "<p>Direct gevaar: bel 112. Anders: roep de zorg erbij, en breng ook uzelf in veiligheid.</p>",
                            },
                            {
                                "title": "Dezelfde dag uw coördinator",
                                "text": (
                                    "<p>Begin met deze zin: “Er is iets gebeurd en ik wil het u vandaag vertellen.” U hoeft nog niet te weten hoe erg het is.</p>"
                                ),
                            },
                            {
                                "title": "Schrijf op wat u zag en hoorde",
                                "text": (
                                    "<p>Tijd, plaats, letterlijke woorden, wie u belde. Nog niet: waarom het gebeurde. Zoek het niet zelf uit, ondervraag niemand "
                                    "en beschuldig niemand.</p>"
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
                            "<p>Klaagt uw cliënt over de zorg, dan helpt u hem de klacht te zeggen: “Wat moet er anders? Wie wilt u het vertellen? Zal ik erbij "
                            "zitten?” Maak de klacht niet groter of kleiner dan hij is.</p>"
                            "<p>Gaat de klacht over u, dan steekt dat. Eén zin is genoeg: “Goed dat u het zegt. U mag dat ook tegen de stichting zeggen, "
                            "zonder mij. Ik geef u het nummer.” Verdedig u niet bij uw cliënt. Dat kan bij uw coördinator, die ook naar uw kant luistert.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Goed stoppen",
                        "text": (
                            "<p>U mag stoppen. U hoeft niet ziek te zijn of een reden te hebben die groot genoeg is. Zeg het liefst een paar maanden van tevoren: eerst tegen uw "
                            "coördinator, dan, samen, tegen uw cliënt. “In juni stop ik als uw mentor. Dat ligt niet aan u. Er komt iemand anders, en wij maken samen kennis.”</p>"
                            "<p>Laat de nieuwe mentor een keer meekomen. Draag het blad over uw cliënt over: hoe een ja eruitziet, wat rust geeft. "
                            "Neem één keer echt afscheid, met een dag en een kop koffie. Beloof niet dat u langs blijft komen als u dat niet zeker weet. "
                            "Geef papieren terug en wis wat er over uw cliënt in uw telefoon staat.</p>"
                            "<p>Werkt u in naam van de stichting, dan regelt zij de rest. Heeft de rechter u zelf benoemd, dan moet de rechter u ook ontslaan. "
                            "Overlijdt uw cliënt, dan eindigt het mentorschap op die dag. Over de uitvaart beslist u dan niet. Als de familie het goedvindt, kunt u erbij zijn. Bel uw coördinator, ook voor uzelf.</p>"
                        ),
                    },
                ),
                (
                    "case",
                    {
                        "heading": "Casus: “Maar je zegt het tegen niemand”",
                        "story": (
                            "<p>Stef is 29 en heeft een licht verstandelijke beperking. Hij woont in een groep. Op de bank, bij een spelletje, zegt hij: “Als Ronald "
                            "avonddienst heeft, knijpt hij. Als ik niet naar boven ga.” Hij schuift zijn mouw omhoog. Er zit een blauwe plek. “Maar je zegt het tegen "
                            "niemand. Anders moet ik weg, net als Kevin.”</p>"
                            "<p>U kent Ronald als een rustige man. De teamleider is aardig. Stef vertelde eerder een verhaal dat niet klopte. En Stef heeft nog nooit "
                            "iemand iets toevertrouwd.</p>"
                        ),
                        "question": "Wat zegt u op de bank, wie belt u, en wat schrijft u op?",
                        "reveal": (
                            "<p>Twee dingen trekken: zijn vertrouwen en zijn veiligheid. Zwijgen lijkt trouw, maar dan knijpt iemand hem misschien vanavond weer. "
                            "Of het waar is, hoeft u niet te weten. U bent geen rechercheur. Dat Ronald aardig lijkt, zegt niets. Dat Stef eerder iets vertelde "
                            "wat niet klopte, ook niet.</p>"
                            "<p>Op de bank, rustig: “Goed dat je het vertelt. Knijpen mag niet. Ik kan dit niet voor mezelf houden, want ik wil dat je veilig bent. "
                            "Ik zeg je wel wie ik bel, en jij mag erbij zijn.” Hij kan boos worden. Dat mag. Over Kevin zegt u wat waar is: “Ik weet niet waarom Kevin weg is. Ik ga "
                            "vragen dat jij hierdoor niet weg hoeft.” Beloven kunt u dat niet.</p>"
                            "<p>Vraag niet door. Eén open vraag kan: “Wil je er nog iets over zeggen?” Geen “Was het echt Ronald?” en geen foto van zijn arm, "
                            "tenzij uw coördinator dat met hem en u afspreekt.</p>"
                            "<p>Voor u weggaat, weet u wie er vanavond dienst heeft. Bel uw coördinator nu, vanaf de stoep: “Mijn cliënt zegt dat een begeleider hem pijn doet. Vanavond "
                            "werkt die weer.” Samen belt u de leiding van de instelling. Die moet hem beschermen, het uitzoeken, en geweld door een medewerker melden bij "
                            "de inspectie. Vraag: “Wie werkt er vanavond in zijn plaats?” Spreek Ronald er niet zelf op aan. Noem Stef ook iemand van buiten het huis die hem helpt praten, zoals de "
                            "cliëntenvertrouwenspersoon. Dreigt er nu geweld en krijgt u niemand te pakken, dan belt u 112.</p>"
                            "<p>U schrijft als incident: “12 mei, 16.10 uur. Stef zei: ‘Als Ronald avonddienst heeft, knijpt hij.’ Blauwe plek, linkerbovenarm, zo groot als een munt van twee euro. Hij vroeg mij te "
                            "zwijgen. Ik zei dat ik dat niet kan. 16.40 uur coördinator gebeld.” Niet: “Ronald mishandelt Stef.” En morgen gaat u even langs, of u belt: “Ik zei dat ik terug zou komen.”</p>"
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
                                            "text": "“Mevrouw was lastig en wilde niet meewerken.”",
                                            "is_right": False,
                                            "feedback": (
                                                "Zo’n middag kost kracht, en dat mag u uw coördinator vertellen. Maar wie dit leest, weet nog niet wat er gebeurde. Wat zag of hoorde u precies?"
                                            ),
                                        },
                                        {
                                            "text": "“Waarschijnlijk een blaasontsteking of begin van dementie.”",
                                            "is_right": False,
                                            "feedback": (
                                                "Goed dat u aan iets lichamelijks denkt. Zet het dan om in een vraag aan de zorg, en schrijf zelf alleen op wat u zag."
                                            ),
                                        },
                                        {
                                            "text": "“Herkende mij niet. Hield haar buik vast. Om 14 uur gemeld aan Lia, die belt de arts en mij.”",
                                            "is_right": True,
                                            "feedback": "Gezien, gedaan, beloofd en door wie. Iedereen kan hiermee verder, en het duurde één minuut.",
                                        },
                                        {
                                            "text": "Een hele bladzijde, met ook wat haar dochter over haar huwelijk vertelde.",
                                            "is_right": False,
                                            "feedback": (
                                                "Met zorg gedaan, maar het huwelijk van de dochter is van de dochter. En in een bladzijde raakt die buik zoek."
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
                                            "feedback": "Onderwerp, kon zij het zelf, haar wens, wie gevraagd, en de grond.",
                                        },
                                        {
                                            "left": "Mijn telefoon met notities is gestolen",
                                            "right": "Incident, en meteen bellen",
                                            "feedback": "Ook een fout of pech van uzelf is een incident. U wordt geholpen, en snel zijn maakt verschil.",
                                        },
                                        {
                                            "left": "Het gaat goed met hem, maar mij kost het te veel avonden",
                                            "right": "Halfjaarverslag, of eerder aan de telefoon",
                                            "feedback": "De vraag hoe het met u gaat staat er niet voor de vorm. Eerder bellen mag altijd.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "order",
                                {
                                    "question": "Uw cliënt is niet op zijn kamer en niemand weet waar hij is. Zet in een goede volgorde.",
                                    "items": [
                                        {
                                            "text": "Ik waarschuw de zorg meteen: zij zoeken en bellen zo nodig 112.",
                                            "feedback": "Eerst veilig. De instelling heeft hier een werkwijze voor, en kent het huis en de buurt.",
                                        },
                                        {
                                            "text": "Ik vertel wat ik weet: hij wilde steeds naar de oude winkel.",
                                            "feedback": "U kent zijn wensen. Dat is nu belangrijker dan zelf gaan rondrijden.",
                                        },
                                        {
                                            "text": "Ik bel mijn coördinator, dezelfde dag.",
                                            "feedback": "Ook als hij na een uur terug is. Samen denkt u na over wat hierna komt.",
                                        },
                                        {
                                            "text": "Ik schrijf op hoe laat wat gebeurde, zonder te zeggen wiens schuld het is.",
                                            "feedback": "Nu weet u de tijden nog. De schuldvraag maakt mensen stil die u nog nodig hebt.",
                                        },
                                        {
                                            "text": "Ik vraag hem later: “Waar wilde u heen? Zullen we daar eens samen heen?”",
                                            "feedback": "Weglopen is vaak ergens naartoe lopen. Misschien ligt daar een wens die gewoon kan.",
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
                            "Schrijf vandaag in twee minuten een notitie over een gesprek dat u had. Lees hem terug alsof u de ander bent, en streep door "
                            "wat u niet zou willen lezen. Gooi hem daarna weg."
                        ),
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Elke keer, voor u wegrijdt",
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
                            "<p>Uw <b>coördinator</b>, elke dag dat er iets gebeurt. <b>Veilig Thuis</b>, 0800 2000, gratis en dag en nacht, om advies te vragen bij een "
                            "vermoeden van mishandeling of verwaarlozing, thuis of door naasten; u hoeft dan geen naam te noemen. Over zorg in een instelling: de <b>klachtenfunctionaris</b> en de "
                            '<b>vertrouwenspersoon</b> daar. Over een mentor of de stichting: de <a href="page:/klachten/">klachtenregeling</a>. Direct gevaar: <b>112</b>.</p>'
                        ),
                    },
                ),
            ],
        },
    ],
}
