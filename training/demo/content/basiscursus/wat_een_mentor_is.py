"""The lesson “Wat een mentor is, en wat niet”."""

LESSON = {
    "slug": "wat-een-mentor-is",
    "title": "Wat een mentor is, en wat niet",
    "intro": "Wat u beslist, wat u aan een ander laat, en wat u zegt als iemand u belt met een vraag.",
    "minutes": 20,
    "body": [
        (
            "text",
            {
                "heading": "De telefoon gaat",
                "text": (
                    "<p>“Met de begeleider van meneer Postma. De dokter wil hem een ander medicijn geven. Vindt u dat "
                    "goed?” Zo begint het vaak. U hoeft dan geen ja of nee te zeggen. Vraag eerst twee dingen: “Heeft "
                    "de dokter bekeken of meneer Postma dit zelf kan beslissen? En wat zegt hij er zelf van?”</p>"
                    "<p>In die twee vragen zit bijna uw hele taak. Een mentor is iemand die van de rechter mag "
                    "meebeslissen over de zorg voor een volwassene. Eerst helpt u die persoon om zelf te kiezen. Pas "
                    "als dat bij dit ene onderwerp niet lukt, beslist u in zijn plaats. De wet zegt het ook: een mentor "
                    "laat de cliënt zo veel mogelijk zelf doen (artikel 454 van Boek 1 van het Burgerlijk Wetboek).</p>"
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
                    "<li><b>Begeleiding:</b> bijvoorbeeld de dagbesteding, het zorgplan of een woonplek met zorg.</li>"
                    "</ul>"
                    "<p>Over drie dingen gaat u niet. <b>Geld:</b> daar is een bewindvoerder voor, of uw cliënt doet "
                    "het zelf. <b>Heel persoonlijke keuzes:</b> stemmen, trouwen, geloven, van iemand houden. En "
                    "<b>alles wat uw cliënt zelf kan beslissen</b>, ook als u het anders zou doen.</p>"
                    "<p>U bent ook geen verzorger, geen casemanager en geen hulpdienst. Loopt uw cliënt op kapotte "
                    "schoenen? Dan ziet u dat en zegt u het. Hij kiest nieuwe, de begeleiding gaat mee en de "
                    "bewindvoerder betaalt. Doet u het allemaal zelf, dan is er niemand meer die van buiten "
                    "meekijkt.</p>"
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
                ],
            },
        ),
        (
            "text",
            {
                "heading": "De rechter, de stichting en uw mandaat",
                "text": (
                    "<p>De kantonrechter is een rechter van de rechtbank. Die schrijft in een <b>beschikking</b> wie de "
                    "mentor is. Vaak is dat de stichting. U werkt dan in haar naam. Het papier waarin de stichting u "
                    "dat toevertrouwt, heet een <b>mandaat</b>. Soms benoemt de rechter de vrijwilliger zelf. Vraag uw "
                    "coördinator hoe het bij uw cliënt zit, want een ziekenhuis kan ernaar vragen.</p>"
                    "<p>Het mandaat geeft u ruimte, en steun in de rug. Elke stichting spreekt met u af welke besluiten "
                    "u eerst bespreekt. Denk aan een operatie, een verhuizing, stoppen met een behandeling of zorg waar "
                    "uw cliënt zich tegen verzet. Uw coördinator neemt uw besluit niet over. U denkt samen na, en u "
                    "staat er niet alleen voor. U begint met één cliënt. Komen er later meer bij, dan zijn het er nooit "
                    "meer dan drie. Wat bij u past, spreekt u af met uw coördinator.</p>"
                    "<p>Zo stelt u zich voor aan een arts of begeleider: “Ik ben Hanneke. Ik ben vrijwillig mentor van "
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
                        "text": "<p>“Wat zegt hij er zelf van? Wie heeft bekeken of hij dit zelf kan beslissen?”</p>",
                    },
                    {
                        "title": "Kijk of u erover gaat",
                        "text": (
                            "<p>Gaat het over geld, een aanvraag of gewoon de zorg van elke dag? Zeg dan wie er wel "
                            "over gaat: “Dat is voor de bewindvoerder. Hebt u het nummer?”</p>"
                        ),
                    },
                    {
                        "title": "Vraag tijd, en noem een dag en een uur",
                        "text": "<p>“Ik spreek hem eerst. Ik bel u woensdag voor twaalf uur terug.”</p>",
                    },
                    {
                        "title": "Twijfelt u? Bel uw coördinator",
                        "text": (
                            "<p>“Ik heb een vraag gekregen en weet niet of ik daarover ga.” Bel vóór het besluit. Dan "
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
                    "<p>Willem is 54. Hij heeft een verstandelijke beperking en suikerziekte, en woont met vijf anderen "
                    "in een huis met begeleiding. ’s Nachts eet hij de koelkast leeg. Zijn suiker is te hoog en de "
                    "huisarts waarschuwt voor zijn ogen.</p>"
                    "<p>De begeleider belt u. “Wij willen een slot op de koelkast, alleen voor Willem. U hoeft alleen "
                    "maar te tekenen. En wilt u regelen dat hij minder zakgeld krijgt? Anders koopt hij koek.” Zijn zus "
                    "belt een uur later: “Doe het alsjeblieft. Straks is hij blind.” Willem zegt: “Afblijven. Het is "
                    "mijn koelkast.”</p>"
                ),
                "question": "Waar gaat u over, waar gaat een ander over, en wat zegt u vandaag?",
                "reveal": (
                    "<p>Iedereen wil iets goeds voor Willem, en er is echt gevaar. Toch zitten hier drie vragen door "
                    "elkaar. Die haalt u eerst uit elkaar.</p>"
                    "<p>Over <b>het zakgeld</b> gaat u niet. “Dat is niet aan mij. Dat bespreekt u met Willem en zijn "
                    "bewindvoerder.” U mag er wel iets bij zeggen: minder geld geven zodat iemand minder eet, kan ook "
                    "dwang zijn.</p>"
                    "<p><b>Het slot</b> is meer dan een handtekening. Het beperkt Willem in zijn eigen huis, en hij "
                    "zegt duidelijk nee. Voor zulke zorg gelden regels, de Wet zorg en dwang. Daarin staat dat de "
                    "instelling eerst zoekt naar iets lichters, en dat een deskundige meekijkt. Uw handtekening kan dat "
                    "niet vervangen. U zegt: “Ik teken vandaag niet. Ik wil wel meedenken. Wat hebben jullie al "
                    "geprobeerd? Wie kijkt mee volgens de Wet zorg en dwang?”</p>"
                    "<p>Bij <b>de suikerziekte</b> denkt u wel mee. Weet Willem wat er met zijn ogen kan gebeuren? Wie "
                    "heeft het hem verteld, met plaatjes, op een rustig moment? Kan hij het dan zelf overzien? Over "
                    "zijn suiker vraagt u dat aan de huisarts. Over het slot vraagt u het aan de deskundige van de "
                    "instelling, zoals de gedragsdeskundige. Vraag ook wat de huisarts deze week al kan doen, want het "
                    "zoeken mag niet ten koste gaan van zijn ogen. Waarom eet hij ’s nachts: honger, verveling, een "
                    "medicijn? U gaat deze week langs en vraagt: “Hoe is dat, ’s nachts?”</p>"
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
                                    "text": (
                                        "Ik zeg ja. De arts heeft hiervoor geleerd, en met een gebroken heup is er "
                                        "haast."
                                    ),
                                    "is_right": False,
                                    "feedback": (
                                        "Misschien wordt het ja. U weet nog niet wat zij zelf wil en of zij dit kan "
                                        "beslissen. Die twee vragen kosten vijf minuten, en die zijn er tot morgen. "
                                        "Moet het écht meteen, dan mag een arts handelen zonder op u te wachten."
                                    ),
                                },
                                {
                                    "text": "Ik zeg nee, en bespreek het maandag rustig met mijn coördinator.",
                                    "is_right": False,
                                    "feedback": (
                                        "Nee is ook een besluit, en tot maandag wachten kan haar schaden. Zeg: “Ik bel "
                                        "u binnen een uur terug.” Bel dan het weekendnummer van de stichting."
                                    ),
                                },
                                {
                                    "text": "Ik bel haar zoon en laat hem kiezen. Hij kent haar al vijftig jaar.",
                                    "is_right": False,
                                    "feedback": (
                                        "Vraag haar zoon wat zij zou willen. Kan zij het zelf niet beslissen, dan "
                                        "beslist de mentor. Dat hoeft hij niet te dragen."
                                    ),
                                },
                                {
                                    "text": "Ik vraag eerst wat zij zelf wil, en of zij hier zelf over kan beslissen.",
                                    "is_right": True,
                                    "feedback": (
                                        "Vraag ook wat er gebeurt als zij niet geopereerd wordt, en of u haar even mag "
                                        "spreken. Bel dan het nummer van de stichting, en bel het ziekenhuis terug op "
                                        "de tijd die u noemde."
                                    ),
                                },
                            ],
                        },
                    ),
                    (
                        "match",
                        {
                            "question": "Met wie bespreekt u deze vraag het eerst?",
                            "pairs": [
                                {
                                    "left": "Voor de extra hulp thuis komt er een eigen bijdrage",
                                    "right": "De bewindvoerder",
                                    "feedback": (
                                        "Of er geld voor is, weet de bewindvoerder. Of de hulp nodig is, bespreekt u "
                                        "met uw cliënt en de zorg."
                                    ),
                                },
                                {
                                    "left": "Zij wil een weekend weg met haar vriend",
                                    "right": "De cliënt zelf, want zij overziet dit",
                                    "feedback": (
                                        "Zij kan dit zelf kiezen. U kunt vragen wat zij nodig heeft om het goed te "
                                        "laten gaan."
                                    ),
                                },
                                {
                                    "left": "Zij begrijpt de narcose niet, en er is een onderzoek nodig",
                                    "right": "De cliënt en de arts, en dan beslist u",
                                    "feedback": (
                                        "Dit gaat over behandeling, en zij kan dit ene besluit niet zelf nemen. U zoekt "
                                        "eerst uit wat zij wil."
                                    ),
                                },
                                {
                                    "left": "Hoe vraagt zij bij de gemeente meer hulp aan?",
                                    "right": "De cliëntondersteuner",
                                    "feedback": (
                                        "Die kent de regels en helpt gratis. U vertelt wat uw cliënt nodig heeft en "
                                        "wil."
                                    ),
                                },
                                {
                                    "left": "De afdeling wil vandaag een handtekening voor iets groots",
                                    "right": "Uw coördinator, vóór u antwoord geeft",
                                    "feedback": "Bel met twee zinnen: “Dit wordt mij gevraagd. Zij willen het vandaag weten.”",
                                },
                            ],
                        },
                    ),
                    (
                        "choice",
                        {
                            "question": (
                                "Mevrouw woont thuis en er komt wijkverpleging. Wat doet u als mentor? Kies alles wat "
                                "past."
                            ),
                            "answers": [
                                {
                                    "text": (
                                        "Vragen waarom er deze week vijf verschillende mensen kwamen, waar zij bang van "
                                        "werd."
                                    ),
                                    "is_right": True,
                                    "feedback": "U zegt wat het met haar doet. Het rooster laat u aan de zorg.",
                                },
                                {
                                    "text": "Haar medicijndoos een keer vullen, omdat de verpleegkundige het vergat.",
                                    "is_right": False,
                                    "feedback": (
                                        "Gaat er iets mis met de pillen, dan weet niemand wie ze klaarzette. Bel de "
                                        "wijkverpleging: “De doos is leeg. Wie komt er vandaag?”"
                                    ),
                                },
                                {
                                    "text": "Doorgeven dat zij de hulp liever ’s middags heeft.",
                                    "is_right": True,
                                    "feedback": (
                                        "Een wens van uw cliënt doorgeven hoort bij uw werk, als zij het zelf niet kan "
                                        "zeggen."
                                    ),
                                },
                                {
                                    "text": "Haar huurtoeslag aanvragen, want de brief ligt er al een maand.",
                                    "is_right": False,
                                    "feedback": (
                                        "Toeslagen gaan over geld. Bel samen met haar de bewindvoerder, of zeg zelf dat "
                                        "er een brief ligt. Is er geen bewindvoerder, bespreek dan met uw coördinator "
                                        "wie haar kan helpen."
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
                "help_text": "Maak er één zin van voor uw cliënt. Zeg die zin deze week een keer hardop.",
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
}
