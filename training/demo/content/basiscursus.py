"""The basic course: what somebody who never did this needs before the first client, from the first visit to stopping well."""

COURSE = {
    "slug": "basiscursus",
    "kind": "basic_course",
    "title": "Basiscursus mentorschap",
    "search_description": (
        "Zes lessen voor wie mentor wordt: uw rol, kennismaken, samen beslissen, samenwerken, moeilijke gesprekken en verslag "
        "doen."
    ),
    "intro": (
        "Voor wie mentor wordt en dit nog nooit deed. Na zes lessen weet u wat u doet bij het eerste bezoek, het eerste besluit "
        "en het eerste lastige telefoontje."
    ),
    "themes": ["basis"],
    "client_groups": [],
    "outcomes": [
        "U kunt aan de telefoon zeggen waar u over gaat, wie over de rest gaat, en wanneer u terugbelt.",
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
                    "<p>Voor iedereen die vrijwillig mentor wordt. U hoeft niets te weten van wetten of van zorg. U leest op uw "
                    "eigen tempo, ook op de telefoon. Reken per les op twintig minuten tot een half uur. U kunt tussendoor "
                    "stoppen.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Wat komt er aan bod?",
                "text": (
                    "<p>Wat een mentor beslist, hoe u iemand leert kennen, hoe u samen een besluit neemt, en wat u doet als een "
                    "gesprek moeilijk wordt of als er iets misgaat.</p>"
                    "<p>In elke les staat een situatie waarin goede mensen van mening verschillen. U denkt eerst zelf, daarna "
                    "leest u hoe een ander het zou aanpakken. De mensen in de cursus zijn verzonnen. Wat u bij een overdenking "
                    "opschrijft, ziet alleen u.</p>"
                ),
            },
        ),
    ],
    "lessons": [
        # 1 --------------------------------------------------------------------------------------------------
        {
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
        },
        # 2 --------------------------------------------------------------------------------------------------
        {
            "slug": "uw-client-leren-kennen",
            "title": "Uw cliënt leren kennen",
            "intro": "Wat u doet bij de eerste bezoeken, en hoe u merkt wat iemand wil die het niet met woorden zegt.",
            "minutes": 20,
            "body": [
                (
                    "text",
                    {
                        "heading": "Het eerste bezoek mag klein zijn",
                        "text": (
                            "<p>Bij het eerste bezoek gaat uw coördinator meestal mee. Bel van tevoren iemand die uw cliënt "
                            "elke dag ziet, en vraag drie dingen: “Welk moment van de dag is goed? Wat kan ik beter niet doen? "
                            "Hoe laat zij merken dat ze iets wel of niet wil?” Aan het derde antwoord hebt u het meest. Schrijf "
                            "het op.</p>"
                            "<p>Blijf een half uur, niet langer. Zeg wie u bent, en zeg het zo dat het niet dreigt: “Dag "
                            "mevrouw, ik ben Karin. De rechter wil dat er iemand met u meedenkt over uw zorg. Dat ga ik doen. "
                            "Ik wil u eerst leren kennen.” Veel mensen denken dat u over hun geld komt, of dat ze moeten "
                            "verhuizen. Neem dat meteen weg: “Ik ga niet over uw geld. En er verandert vandaag niets.”</p>"
                            "<p>Laat uw vragenlijst in de tas. Kijk wat er staat, hangt en ligt. Een foto, een trui in "
                            "clubkleuren, een geloofsboek, planten: daar kunt u iets over zeggen zonder iets te vragen. “Wat "
                            "een mooie hond” werkt beter dan “Hebt u kinderen?”</p>"
                            "<p>Sluit af met wat u gaat doen: “Donderdag over twee weken kom ik weer, om half elf.” Op tijd "
                            "komen is de eerste afspraak die u nakomt, en uw cliënt merkt dat.</p>"
                        ),
                    },
                ),
                (
                    "steps",
                    {
                        "heading": "De eerste vier bezoeken",
                        "intro": (
                            "Ongeveer eens in de twee weken is een richtlijn. Vraag uw coördinator wat bij uw cliënt past. "
                            "Langzamer is ook goed."
                        ),
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
                                    "<p>Was u er ’s middags? Kom nu ’s ochtends of bij het eten. Iemand die na drie uur niets "
                                    "zegt, praat om tien uur misschien wel.</p>"
                                ),
                            },
                            {
                                "title": "Het vierde: vragen wie u mag spreken",
                                "text": (
                                    "<p>“Wie kent u goed? Mag ik haar bellen om te vragen hoe u vroeger was?” Zegt uw cliënt "
                                    "nee, dan wacht u nog, of u vraagt uw coördinator hoe u het aanpakt.</p>"
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
                            "<p>U hoeft niet alles te weten. U zoekt wat straks telt bij een besluit. Was iemand graag alleen "
                            "of juist onder de mensen? Nam zij risico’s? Hoe dacht hij over dokters en pillen? Is er een geloof "
                            "dat meebeslist? Wat deed iemand als het moeilijk was: praten, werken, weglopen?</p>"
                            "<p>Vraag naar gewone dingen: “Hoe zag een zondag er bij u thuis uit?” “Wie zat er aan tafel?” "
                            "“Waar was u goed in?” Vraag niet naar jaartallen. Wie dementie heeft, weet het antwoord misschien "
                            "niet meer en schaamt zich dan. Zeg liever: “Bij ons thuis aten we vrijdag vis. Was dat bij u ook "
                            "zo?”</p>"
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
                            "<p>Een getuige zegt wat hij zag, niet wat hij ervan vond. Dus niet: “Ze was niet gezellig.” Wel: "
                            "“Zij keek naar de deur en hield haar tas vast.” Met de tweede zin kan een ander iets.</p>"
                            "<p>Zie iets drie keer voordat u zegt dat het bij haar hoort. Is het plotseling nieuw, meld het dan "
                            "meteen. En maak de vraag klein genoeg. Niet: “Hoe wilt u wonen?” Wel twee dingen naast elkaar, "
                            "zodat kijken of wijzen genoeg is: deze stoel of die, met de deur open of dicht. Wissel links en "
                            "rechts om, want sommige mensen kiezen altijd het laatste wat u noemt.</p>"
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
                            "<p>Zohra is 79 en heeft dementie. Haar Nederlands is bijna weg. Zij spreekt weer de taal van haar "
                            "jeugd, en die spreekt niemand op de afdeling. Bij het douchen slaat zij van zich af.</p>"
                            "<p>Een verzorgende zegt tegen u: “U bent nu drie keer geweest. Zij wil gewoon niet, hè? Dan "
                            "douchen we haar niet meer, als u dat zegt.” Haar dochter zegt aan de telefoon: “Mijn moeder was de "
                            "schoonste vrouw van de straat. Laat haar alsjeblieft niet vies worden.”</p>"
                            "<p>U kent Zohra zes weken. U hebt haar zien lachen bij muziek. Meer weet u niet.</p>"
                        ),
                        "question": "Wat is hier de wens van Zohra, en wat antwoordt u?",
                        "reveal": (
                            "<p>Het eerlijke antwoord is: u weet het nog niet. Dat mag u zeggen. “Ik weet nog niet waar zij nee "
                            "tegen zegt. Kunnen we dat eerst uitzoeken?”</p>"
                            "<p>Want dat zij slaat, kan een nee zijn tegen water op haar hoofd. Of tegen kou, tegen pijn in een "
                            "schouder, tegen een man bij het bed, tegen naakt zijn voor een vreemde. Dat zij altijd schoon was, "
                            "is ook waar. Beide kunnen tegelijk kloppen: zij wil schoon zijn, en zij wil dit niet.</p>"
                            "<p>Wat u kunt vragen aan de verzorging: “Slaat zij altijd, of bij bepaalde mensen? Wanneer begint "
                            "het: bij de deur, bij de knopen, bij het water? Is er naar pijn gekeken? Kan een vrouw het doen?” "
                            "Vraag of de arts deze week naar pijn kijkt. Vraag het team om twee weken op te schrijven wat er "
                            "vooraf ging. U hoeft niet mee de badkamer in. Daar is zij bloot, en daar hoort niemand extra "
                            "bij.</p>"
                            "<p>Aan de dochter: “U kent haar. Hoe waste zij zich thuis? Met een kom, met een doek, voor het "
                            "gebed? Welke woorden gebruikte u als kind voor wassen? Zou u een keer willen helpen om ze voor te "
                            "zeggen?” Zo helpt de dochter mee, en staat zij niet tegenover u. Is er een gesprek met de arts, "
                            "vraag dan om een tolk. Dan hoeft de dochter daar niet te vertalen en kan zij gewoon dochter "
                            "zijn.</p>"
                            "<p>Zeg niet: “Dan maar niet meer douchen.” Dat lijkt vriendelijk, maar u hebt dan besloten zonder "
                            "te weten wat zij wil. Zeg ook niet: “Het moet van haar dochter.”</p>"
                            "<p>Zij slaat, dus zij verzet zich. Wassen terwijl iemand zich verzet, is zorg onder dwang. "
                            "Daarvoor gelden regels, in de Wet zorg en dwang. Vraag daarom nu al: “Loopt hiervoor het "
                            "stappenplan van die wet?” Houden mensen haar vast onder de douche? Bel dan dezelfde dag uw "
                            "coördinator.</p>"
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
                                            "feedback": "Zo komt u op een moment dat voor uw cliënt goed is, en weet u waar u op let.",
                                        },
                                        {
                                            "text": "Ik zeg wie ik ben, en dat ik niet over zijn geld ga.",
                                            "feedback": (
                                                "Wie niet weet waarom u er bent, is op zijn hoede. Hiermee neemt u de grootste "
                                                "zorg weg."
                                            ),
                                        },
                                        {
                                            "text": "Ik zeg iets over de foto aan de muur en wacht wat er komt.",
                                            "feedback": (
                                                "Pas als iemand weet wie u bent, komt er iets van hem zelf. Wachten hoort "
                                                "erbij."
                                            ),
                                        },
                                        {
                                            "text": "Ik zeg wanneer ik terugkom, en ga na een half uur weg.",
                                            "feedback": "Weggaan terwijl het nog goed is, maakt de volgende keer makkelijker.",
                                        },
                                        {
                                            "text": "Buiten schrijf ik op wat ik zag, en nog niet wat ik ervan vind.",
                                            "feedback": "Meteen erna weet u het nog precies. Later wordt het vanzelf uw mening.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": (
                                        "U zit al twintig minuten naast uw cliënt. Hij zegt niets en kijkt naar buiten. Wat "
                                        "doet u?"
                                    ),
                                    "answers": [
                                        {
                                            "text": "Ik kijk mee naar buiten, zeg af en toe wat ik zie, en wacht.",
                                            "is_right": True,
                                            "feedback": (
                                                "U bent er, zonder iets van hem te willen. Let op of hij uw kant op draait, of "
                                                "zijn handen stiller worden. Dat is contact."
                                            ),
                                        },
                                        {
                                            "text": "Ik vraag naar zijn familie, zodat hij merkt dat ik belangstelling heb.",
                                            "is_right": False,
                                            "feedback": (
                                                "Voor wie traag denkt of moe is, voelt elke vraag als een toets. Zeg één ding "
                                                "en wacht. Dat geeft hem meer ruimte."
                                            ),
                                        },
                                        {
                                            "text": "Ik sta op en ga. Zwijgen is ook een antwoord, en dat wil ik respecteren.",
                                            "is_right": False,
                                            "feedback": (
                                                "Zwijgen kan nee zijn, maar ook rust of verlegenheid. Vraag het eerst: “Ik "
                                                "blijf nog tien minuten. Is dat goed?” Draait hij zich dan van u af, dan gaat "
                                                "u."
                                            ),
                                        },
                                        {
                                            "text": "Ik zet de televisie aan, dan is het voor ons allebei minder ongemakkelijk.",
                                            "is_right": False,
                                            "feedback": (
                                                "Het geluid vult de stilte en neemt zijn aandacht weg. U ziet dan niet meer hoe "
                                                "hij op u reageert."
                                            ),
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": (
                                        "Uw cliënt zegt ja op de vraag of zij naar een andere dagbesteding wil. U bent niet "
                                        "zeker van dat ja. Wat helpt? Kies alles wat past."
                                    ),
                                    "answers": [
                                        {
                                            "text": "Samen een ochtend gaan kijken, en letten op haar gezicht en handen.",
                                            "is_right": True,
                                            "feedback": (
                                                "Wie iets ziet en voelt, kan er beter ja of nee op zeggen dan wie het alleen "
                                                "hoort."
                                            ),
                                        },
                                        {
                                            "text": "Haar vader vragen wat zij bedoelt. Hij begrijpt haar al dertig jaar.",
                                            "is_right": False,
                                            "feedback": (
                                                "Haar vader weet hoe zij vroeger koos. Het ja van nu ziet u het best aan "
                                                "haarzelf. Vraag hem liever: “Hoe merkt u dat zij iets echt wil?”"
                                            ),
                                        },
                                        {
                                            "text": "Het ja meteen doorgeven. Anders denkt zij dat haar woord niet telt.",
                                            "is_right": False,
                                            "feedback": (
                                                "Haar woord telt juist als u weet dat zij de vraag begreep. Kijk dat eerst na. "
                                                "Dan weet u zekerder dat zij het echt wil."
                                            ),
                                        },
                                        {
                                            "text": "Een week later vragen: “Of blijft u liever waar u nu bent?”",
                                            "is_right": True,
                                            "feedback": (
                                                "Komt er twee keer hetzelfde uit, ook bij de omgekeerde vraag? Dan weet u "
                                                "zekerder dat zij het wil."
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
                            "Schrijf drie dingen op. Vraag deze week aan iemand die u goed kent hetzelfde over u, en leg de "
                            "twee lijstjes naast elkaar."
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
        # 3 --------------------------------------------------------------------------------------------------
        {
            "slug": "samen-beslissen",
            "title": "Samen beslissen",
            "intro": "Hoe u één besluit tegelijk neemt, zo veel mogelijk met uw cliënt, en het opschrijft in vijf regels.",
            "minutes": 20,
            "body": [
                (
                    "text",
                    {
                        "heading": "Eén besluit tegelijk",
                        "text": (
                            "<p>U hoort nog wel eens: “Meneer is wilsonbekwaam.” Vraag dan: “Waarvoor?” Bijna iedereen kan iets "
                            "zelf beslissen. Iemand overziet een operatie niet, maar weet heel goed wie hem mag wassen. De wet "
                            "kijkt daarom naar één besluit op één moment. Dat heet <b>wilsbekwaam ter zake</b>: kan hij dít, "
                            "nú, zelf beslissen?</p>"
                            "<p>U gaat ervan uit dat het kan. Pas als blijkt dat het niet lukt, wordt het anders. Dat wordt "
                            "bekeken met vier vragen:</p>"
                            "<ul>"
                            "<li>Begrijpt hij de uitleg?</li>"
                            "<li>Ziet hij dat het over hemzelf gaat?</li>"
                            "<li>Kan hij de mogelijkheden afwegen, op zijn eigen manier?</li>"
                            "<li>Kan hij laten merken wat hij kiest, en blijft dat ongeveer gelijk?</li>"
                            "</ul>"
                            "<p>De zorgverlener die het besluit voorlegt, beoordeelt dat. Bij twijfel vraagt die een deskundige "
                            "die er buiten staat. U beoordeelt het niet, maar u weet wel iets: wanneer hij helder is, welke "
                            "woorden hij gebruikt, of hij altijd ja zegt tegen een witte jas. Zeg dat. Bent u het niet eens met "
                            "het oordeel? Dan mag u zelf om zo’n deskundige vragen.</p>"
                            "<p>Een keuze die u dom vindt, is geen bewijs dat iemand niet kan kiezen. Een diagnose ook "
                            "niet.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Eerst helpen, dan pas oordelen",
                        "text": (
                            "<p>Veel besluiten lukken wél als u de vraag anders stelt. Kies het goede uur. Zet de televisie "
                            "uit. Zoek de bril en het gehoorapparaat. Eén ding per zin, met een plaatje of het voorwerp erbij. "
                            "Vraag de arts om een tweede gesprek: “Na tien minuten is zij op. Kan het in twee keer?”</p>"
                            "<p>Laat uw cliënt navertellen zonder dat het een toets wordt: “Kunt u mij vertellen wat de dokter "
                            "zei? Dan weet ik of ik het ook goed begrepen heb.”</p>"
                            "<p>En knip. Een groot besluit bestaat uit kleine. Wie niet kan kiezen óf er een operatie komt, kan "
                            "vaak wel kiezen wie meegaat, wanneer het is, welke muziek er klinkt en wie het de familie "
                            "vertelt.</p>"
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
                                    "<p>“Wat is precies de keuze? Wat gebeurt er als we niets doen? Kan het ook minder, korter "
                                    "of later?”</p>"
                                ),
                            },
                            {
                                "title": "Vraag het uw cliënt, en vraag wie beoordeelde of hij het kan",
                                "text": "<p>Kan hij het zelf? Dan bent u klaar met beslissen. U helpt hem om het te zeggen.</p>",
                            },
                            {
                                "title": "Zoek zijn wens",
                                "text": (
                                    "<p>Wat laat hij nu merken? Wat zei of schreef hij vroeger? Vraag of er een papier is "
                                    "waarin hij een behandeling weigert. Schreef hij dat toen hij het nog begreep? Dan volgt de "
                                    "arts dat, behalve als daar een goede reden tegen is. Vraag dan naar die reden.</p>"
                                ),
                            },
                            {
                                "title": "Vraag mensen die hem kennen",
                                "text": "<p>Niet: “Wat vindt u?” Wel: “Wat zou híj kiezen, en waaraan merkt u dat?”</p>",
                            },
                            {
                                "title": "Kies, leg uit, schrijf op",
                                "text": (
                                    "<p>Kies zoals hij het gewild zou hebben. Weet niemand dat, kies dan wat goed voor hem is, "
                                    "en het liefst iets wat u kunt terugdraaien. Vertel hem wat er gebeurt, ook als hij het "
                                    "niet helemaal volgt. Spreek een dag af waarop u opnieuw kijkt.</p>"
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
                            "<p>Verzet uw cliënt zich tegen iets ingrijpends? Dan is uw ja niet genoeg. Het mag dan alleen als "
                            "het duidelijk nodig is, omdat er anders iets ergs met hem gebeurt. De wet noemt dat <b>ernstig "
                            "nadeel</b>. Het staat in de wet over mentorschap, en voor behandelingen ook in de <b>Wgbo</b>, de "
                            "wet over de medische behandeling. Een nee kan ook een dichte mond zijn, of een hand die duwt.</p>"
                            "<p>Gaat het om opname of zorg tegen iemands wil? Dan gelden aparte wetten met eigen stappen: de "
                            "Wet zorg en dwang of de Wet verplichte ggz. U hoeft die niet te kennen. Uw zin is: “Zij verzet "
                            "zich. Volgens welke regels gaat dit nu, en wie kijkt er mee?” Bel daarna uw coördinator.</p>"
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
                                "Waarom dit besluit",
                                "Beter voor haar",
                                (
                                    "Nee gezegd. Eerst een maand elke avond een uur later naar bed. Dat past bij haar, en van "
                                    "de pil kan zij suf worden en vallen. Opnieuw kijken op 4 april"
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
                            "<p>Joop is 58 en heeft een verstandelijke beperking. Hij heeft al weken kiespijn. Hij eet bijna "
                            "niets meer en slaat soms tegen zijn wang. De tandarts wil drie kiezen trekken, onder narcose in "
                            "het ziekenhuis. Er is een plek over negen dagen. De volgende is over vier maanden.</p>"
                            "<p>’s Ochtends zegt Joop: “Ja, kies eruit.” ’s Avonds zegt hij: “Geen prik. Joop blijft thuis.” De "
                            "tandarts zegt dat Joop de narcose niet overziet, en vraagt u om toestemming. De begeleiding zegt: "
                            "“Geef hem die ochtend iets rustigs in de thee, dan merkt hij het niet.”</p>"
                        ),
                        "question": "Wat weegt, wat kan Joop zelf, en wat zegt u tegen de tandarts en de begeleiding?",
                        "reveal": (
                            "<p>Het lijkt of Joop steeds iets anders wil. Maar hij zegt twee dingen die allebei waar zijn: de "
                            "pijn moet weg, en hij is bang voor de prik. Wie alleen naar het ja of alleen naar het nee "
                            "luistert, hoort de helft.</p>"
                            "<p>Wat weegt: hij lijdt nu, hij eet niet, en wachten duurt vier maanden. Daar staat tegenover: het "
                            "is ingrijpend, en zijn angst is echt. Niets doen is hier ook een besluit, met gevolgen.</p>"
                            "<p>Wat kan Joop zelf? De narcose niet. Wel: wie er naast hem zit, wat hij meeneemt, of hij een "
                            "filmpje van het ziekenhuis wil zien, welke arm. Leg hem die keuzes voor, ’s ochtends, met "
                            "plaatjes.</p>"
                            "<p>Aan de tandarts vraagt u: “Kan hij in slaap komen zonder dat hij de naald voelt, met een kapje "
                            "of verdovende zalf? Kan hij vooraf komen kijken? Wat krijgt hij vandaag tegen de pijn? Hij eet "
                            "bijna niets: kan dit wel negen dagen wachten?” Heeft hij koorts of een dikke wang, of drinkt hij "
                            "weinig? Dan belt de begeleiding vandaag nog de tandarts of de huisarts. Vaak kan er meer dan er "
                            "eerst op tafel ligt, maar iemand moet het vragen.</p>"
                            "<p>Aan de begeleiding: “Iets in zijn thee zonder dat hij het weet, daar zeg ik geen ja tegen. Als "
                            "hij erachter komt, drinkt hij bij niemand meer thee. Helpt iets rustigs, dan spreken we dat open "
                            "met hem en de arts af.” Iets stiekem geven is bovendien al snel zorg onder dwang, en daar gelden "
                            "regels voor.</p>"
                            "<p>U bespreekt het met uw coördinator vóór u antwoord geeft. Een mogelijk besluit: ja tegen de "
                            "narcose over negen dagen, met een kijkbezoek, zijn vaste begeleider en het kapje. En u spreekt "
                            "vooraf af wat er gebeurt als Joop die ochtend wegloopt: niet vasthouden, eerst een uur rust, en "
                            "dan met de arts opnieuw kijken of het écht nodig is om ernstig nadeel te voorkomen. Iemand anders "
                            "had misschien anders gekozen. Maar die kan volgen waarom u dit koos.</p>"
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
                                        "Uw cliënt stopt met fysiotherapie. Hij weet dat hij dan slechter gaat lopen en zegt: "
                                        "“Ik lees liever.” De arts vindt dat hij het goed overziet. Zijn vrouw smeekt u om in "
                                        "te grijpen. Wat doet u?"
                                    ),
                                    "answers": [
                                        {
                                            "text": "Ik beslis dat hij doorgaat, want hij voelt de gevolgen pas als het te laat is.",
                                            "is_right": False,
                                            "feedback": (
                                                "Hij overziet het en kiest zelf. Dan valt er voor u niets te beslissen, ook als "
                                                "zijn vrouw later gelijk krijgt."
                                            ),
                                        },
                                        {
                                            "text": "Ik vraag de arts om nog eens te kijken of hij dit echt kan overzien.",
                                            "is_right": False,
                                            "feedback": (
                                                "Nog eens kijken mag als er iets veranderd is. Hier valt alleen de uitkomst "
                                                "tegen. Anderen kunnen zijn keuze jammer vinden, en toch kan hij er goed over "
                                                "nagedacht hebben."
                                            ),
                                        },
                                        {
                                            "text": "Ik zeg dat hij zelf kiest, en vraag wat hij later nodig heeft.",
                                            "is_right": True,
                                            "feedback": (
                                                "Zijn keuze staat, en zijn vrouw blijft niet met lege handen: “Zullen we hem "
                                                "samen vragen wat hij nodig heeft als lopen lastiger wordt?” Schrijf op dat hij "
                                                "zelf koos, en waarom."
                                            ),
                                        },
                                        {
                                            "text": "Ik spreek met hem af dat hij het nog drie maanden probeert, voor haar.",
                                            "is_right": False,
                                            "feedback": (
                                                "Zo wordt zijn keuze toch een ja dat hij niet wilde. Zij mag hem dat zelf "
                                                "vragen. U staat naast hem."
                                            ),
                                        },
                                    ],
                                },
                            ),
                            (
                                "order",
                                {
                                    "question": "De arts stelt een zwaar nieuw medicijn voor. Zet uw stappen in een goede volgorde.",
                                    "items": [
                                        {
                                            "text": "Ik vraag wat de keuze is en wat er gebeurt als we wachten.",
                                            "feedback": "Weet u niet precies wat de vraag is, dan kunt u uw cliënt niets voorleggen.",
                                        },
                                        {
                                            "text": "Mijn cliënt krijgt uitleg, en de arts bekijkt of hij zelf kan beslissen.",
                                            "feedback": "De cliënt eerst. Kan hij het zelf, dan bent u hier klaar met beslissen.",
                                        },
                                        {
                                            "text": "Hij kan het niet. Ik zoek uit wat hij zou willen, ook bij zijn broer.",
                                            "feedback": "De broer vertelt wat hij weet over de wens. Hij hoeft niet te beslissen.",
                                        },
                                        {
                                            "text": "Ik bespreek het met mijn coördinator.",
                                            "feedback": (
                                                "Bij een zwaar besluit altijd vóór u antwoord geeft. Nu kunt u vertellen wat de "
                                                "arts zei en wat uw cliënt wil."
                                            ),
                                        },
                                        {
                                            "text": "Ik geef antwoord, en leg het mijn cliënt uit.",
                                            "feedback": "Uw cliënt hoort het van u, ook als de arts het al weet.",
                                        },
                                        {
                                            "text": "Ik schrijf de vijf regels op, met de dag waarop we terugkijken.",
                                            "feedback": "Schrijf dezelfde dag. Dan weet u de redenen nog precies.",
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
                                            "feedback": (
                                                "Ook wat iemand laat zien is een wens. Schrijf op wat u zag, dan kan een ander "
                                                "meekijken."
                                            ),
                                        },
                                        {
                                            "left": "“Hij kon het niet navertellen, ook niet met plaatjes, zegt de arts.”",
                                            "right": "Kon de cliënt zelf beslissen?",
                                            "feedback": (
                                                "Hier staat wat er geprobeerd is en wie het beoordeelde. Dat zegt meer dan één "
                                                "woord."
                                            ),
                                        },
                                        {
                                            "left": "“Zijn dochter, de huisarts, de avondploeg.”",
                                            "right": "Wie gevraagd",
                                            "feedback": "Zo ziet een lezer dat u niet op één stem hebt vertrouwd.",
                                        },
                                        {
                                            "left": "“Het risico is klein, zij geniet ervan, en we kunnen elke dag stoppen.”",
                                            "right": "Waarom dit besluit",
                                            "feedback": "Dit zijn de redenen. Ook iemand die anders zou kiezen, kan ze volgen.",
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
                            "Welk besluit nam u deze maand voor of met iemand anders, al was het klein? Schrijf het op in de "
                            "vijf regels."
                        ),
                        "help_text": "Weet u niet wat die persoon zelf wilde? Dan kunt u het deze week nog vragen.",
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
                            "<p>Uw <b>coördinator</b> denkt mee vóór elk zwaar besluit. De <b>huisarts of behandelend arts</b> "
                            "legt uit, ook een tweede keer. Wil uw cliënt zorg niet die er toch komt? Dan is er een gratis, "
                            "onafhankelijke vertrouwenspersoon: de <b>cliëntenvertrouwenspersoon</b> bij de Wet zorg en dwang, "
                            "de <b>patiëntenvertrouwenspersoon</b> bij de Wet verplichte ggz. De instelling geeft u het "
                            "nummer.</p>"
                        ),
                    },
                ),
            ],
        },
        # 4 --------------------------------------------------------------------------------------------------
        {
            "slug": "samenwerken",
            "title": "Samenwerken met zorg, familie en bewindvoerder",
            "intro": (
                "Hoe u een zorgplanbespreking voorbereidt, hoe u vraagt wat nodig is, en wat u doet als mensen het niet eens "
                "zijn."
            ),
            "minutes": 20,
            "body": [
                (
                    "text",
                    {
                        "heading": "Spreek in de eerste maand af waarvoor u gebeld wilt worden",
                        "text": (
                            "<p>De meeste ergernis komt niet door onwil. De zorg weet gewoon niet wat u wilt horen. Spreek het "
                            "af met de vaste begeleider of contactverzorgende, en laat het in het dossier zetten:</p>"
                            "<ul>"
                            "<li><b>Bel mij hiervoor:</b> een val, een opname, een nieuw of ander medicijn, een andere kamer, "
                            "iets wat zijn vrijheid kleiner maakt. Ook als hij ziek is en niet opknapt.</li>"
                            "<li><b>Zo bereikt u mij:</b> “Op werkdagen na vijf uur. Is er eerder haast, bel dan de "
                            "stichting.”</li>"
                            "<li><b>Een voorstel hoor ik vooraf:</b> “Ik spreek haar graag voordat het plan af is.”</li>"
                            "</ul>"
                            "<p>Vraag ook iets terug: “Wat kan ik doen waardoor het voor jullie makkelijker wordt?” Soms is het "
                            "antwoord klein, zoals niet bellen tijdens de overdracht van drie uur. Wilt u de afspraken op één "
                            "blad? In de module “Mentor, en geen casemanager” staat een voorbeeld.</p>"
                        ),
                    },
                ),
                (
                    "steps",
                    {
                        "heading": "De zorgplanbespreking",
                        "intro": (
                            "In een zorgplan staat welke zorg iemand krijgt en waarom. Krijgt uw cliënt zorg uit de Wlz, de wet "
                            "voor langdurige zorg, dan bespreekt de instelling het plan regelmatig, meestal twee keer per jaar. "
                            "Woont hij thuis met hulp van de gemeente (Wmo) of de wijkverpleging, dan is er een gesprek over "
                            "dat plan."
                        ),
                        "steps": [
                            {
                                "title": "Twee weken ervoor: vraag het plan",
                                "text": (
                                    "<p>“Mag ik het plan een week vooraf hebben? En kan het om tien uur? Dan is hij op zijn "
                                    "best.” Vraag wie er aan tafel zitten.</p>"
                                ),
                            },
                            {
                                "title": "Een week ervoor: lees het met uw cliënt",
                                "text": (
                                    "<p>Niet alles. Kies drie zinnen die over zijn dag gaan. “Hier staat dat u graag vroeg naar "
                                    "bed gaat. Klopt dat?”</p>"
                                ),
                            },
                            {
                                "title": "Aan tafel: uw cliënt eerst",
                                "text": (
                                    "<p>Ga naast hem zitten. Begin met: “Zullen we eerst van meneer horen hoe het gaat?” Praat "
                                    "er iemand over hem heen, draai u dan naar hem toe: “Begrijpt u wat er gezegd werd?” Wil "
                                    "hij niet komen, breng dan mee wat hij zei.</p>"
                                ),
                            },
                            {
                                "title": "Vraag één ding",
                                "text": "<p>Liever één wens die uitkomt dan tien die genoteerd worden.</p>",
                            },
                            {
                                "title": "Voor u opstaat: wie doet wat, wanneer?",
                                "text": (
                                    "<p>“Even herhalen: Lotte belt de fysiotherapeut, uiterlijk vrijdag. Klopt dat?” Teken "
                                    "niets wat u niet gelezen hebt. “Ik neem het mee en stuur het maandag terug” mag "
                                    "altijd.</p>"
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
                            "<p>Van een klacht gaan mensen zich verdedigen. Met een vraag komt u verder. Zeg wat u ziet, wat "
                            "het met uw cliënt doet, wat u vraagt, en wanneer u het hoort.</p>"
                            "<p>“De laatste drie keer zat zij om elf uur nog in haar nachtpon. Zij trok steeds de deken over "
                            "haar knieën. Kan zij voor tien uur aangekleed zijn, of is er een reden dat het niet lukt? Zal ik "
                            "volgende week dinsdag bellen hoe het gaat?”</p>"
                            "<p>De vraag naar de reden hoort erbij. Misschien wil zij zelf niet eerder. Komt er geen antwoord, "
                            "herhaal dan de vraag op papier, met een datum. Daarna gaat u naar de teamleider. Helpt dat niet, "
                            "dan is er de klachtenfunctionaris van de instelling. Neem het liever niet over. Vraag wie het "
                            "doet, en wanneer.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Wie heeft het geld?",
                        "text": (
                            "<p>U niet. Geen pinpas, geen pincode, geen contant geld bewaren, niets voorschieten, ook geen vijf "
                            "euro. Dat beschermt uw cliënt, en het beschermt u.</p>"
                            "<p>U kunt wel zeggen wat er nodig is. Aan de bewindvoerder: “Mevrouw wil graag een radio op haar "
                            "kamer, met grote knoppen. Is daar geld voor? En wilt u het haar zelf laten weten?” Vraag bij een "
                            "zorgbesluit dat geld kost eerst of het kan, en beloof daarna pas iets. Blijft een bewindvoerder "
                            "stil, bel dan uw coördinator.</p>"
                            "<p>Heeft uw cliënt geen bewindvoerder, en ziet u rekeningen dicht in de la, of een neef die steeds "
                            "pint? Meld het uw coördinator. Los het niet op, en sorteer de la niet.</p>"
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
                            "<p>Ans is 86 en heeft dementie. Na een gebroken heup herstelt zij op een tijdelijke afdeling. "
                            "Dinsdag belt de afdeling: “Ze is uitbehandeld. Vrijdag moet de kamer leeg. Naar huis kan niet "
                            "meer. Er is een plek in een verpleeghuis, maar dan wil ik vandaag uw ja.”</p>"
                            "<p>Haar zoon Gijs wil die plek: “Thuis valt ze dood.” Haar zoon Dirk wil haar naar huis halen: "
                            "“Dat heb ik pa beloofd.” De broers praten niet met elkaar. Ieder belt u apart. De bewindvoerder "
                            "mailt dat hij de huur van haar huis wil opzeggen zodra u ja zegt. Ans zegt tegen u: “Ik wil naar "
                            "huis.” Als u vraagt waar dat is, noemt zij de straat waar zij als kind woonde.</p>"
                        ),
                        "question": "Het is dinsdag. Wat doet u vandaag, en waar zegt u nog geen ja tegen?",
                        "reveal": (
                            "<p>Uw eerste telefoontje is voor uw coördinator: “Er is druk om vandaag ja te zeggen tegen een "
                            "verhuizing, en de zonen zijn het niet eens.” Vraag meteen of die bij een gesprek kan zijn.</p>"
                            "<p>Er liggen drie besluiten op één hoop: waar slaapt Ans vrijdag, waar woont zij straks, en wat "
                            "gebeurt er met haar huis? Alleen het eerste heeft haast. Knip ze los.</p>"
                            "<p>Aan de afdeling: “Ik begrijp dat u de kamer nodig hebt. Ik wil haar eerst spreken. Wie heeft "
                            "beoordeeld of zij dit zelf kan beslissen? Wat maakt dat thuis niet kan, en met welke hulp wel? Is "
                            "er een plek voor een paar weken?” U hoeft geen kamer te zoeken. Daar heeft de afdeling mensen "
                            "voor.</p>"
                            "<p>Aan de bewindvoerder: “Er is nog geen besluit over wonen. Wilt u met de huur wachten tot ik u "
                            "bel?” Een huis dat weg is, krijgt zij niet terug. Vaak moet ook Ans of de rechter ja zeggen "
                            "voordat de huur wordt opgezegd.</p>"
                            "<p>Aan Gijs en Dirk zegt u hetzelfde, in dezelfde woorden, zodat niemand denkt dat u partij kiest: "
                            "“Ik zoek uit wat uw moeder wil en wat kan. Ik beslis niet tussen u beiden. Wanneer was zij thuis "
                            "op haar gemakkelijkst, en waar schrok u van?” Laat de belofte aan hun vader staan. Het is iets van "
                            "Dirk, en het is zwaar. Het is alleen niet de wens van Ans.</p>"
                            "<p>En Ans? “Naar huis” kan betekenen: ik wil weg van de drukte, ik wil mijn bed, ik wil bij mensen "
                            "horen. Vraag: “Wat doet u als u thuiskomt?” Misschien zegt zij: “De kat.” Dat helpt bij elke "
                            "plek.</p>"
                            "<p>Verzet zij zich tegen een opname, dan kunt u die niet goedkeuren. Dan beslist de rechter, "
                            "volgens de Wet zorg en dwang. Vraag de arts: “Is ‘ik wil naar huis’ bij haar verzet?” Zegt zij "
                            "geen ja en geen nee, dan is er vaak nog een besluit nodig van het CIZ, de dienst die over "
                            "langdurige zorg beslist. De afdeling weet hoe dat gaat. Daarna: één tafel, Ans erbij als zij dat "
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
                                        "Bij de zorgplanbespreking ligt het plan klaar om te tekenen. U ziet het voor het "
                                        "eerst. Iedereen heeft haast. Wat doet u?"
                                    ),
                                    "answers": [
                                        {
                                            "text": "Ik teken. Zij kennen haar langer dan ik, en een plan kan altijd nog anders.",
                                            "is_right": False,
                                            "feedback": (
                                                "Met uw handtekening zegt u dat dit bij uw cliënt past, en dat weet u nog niet. "
                                                "Een paar dagen later tekenen schaadt bijna nooit."
                                            ),
                                        },
                                        {
                                            "text": "Ik neem het mee, lees het met haar, en zij hebben het maandag terug.",
                                            "is_right": True,
                                            "feedback": (
                                                "Er is een dag bij, dus het blijft niet liggen. Vraag meteen of het plan de "
                                                "volgende keer een week eerder kan komen."
                                            ),
                                        },
                                        {
                                            "text": "Ik lees het snel door en teken, met erbij “onder voorbehoud”.",
                                            "is_right": False,
                                            "feedback": (
                                                "Ook zo is het getekend, en uw cliënt heeft het nog niet gehoord. Lees het "
                                                "eerst samen met haar."
                                            ),
                                        },
                                        {
                                            "text": "Ik teken alleen het blad over de medicijnen, want daar is haast bij.",
                                            "is_right": False,
                                            "feedback": (
                                                "Juist bij medicijnen wilt u weten wat en waarom. Is er echt haast, vraag dan "
                                                "nu uitleg over dat ene blad, en neem de rest mee."
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
                                            "right": "“Ik koop niets. Wilt u de bewindvoerder bellen?”",
                                            "feedback": (
                                                "De verzorging weet welke maat en wat er stuk is, dus die belt het best zelf. "
                                                "Wil uw cliënt het zelf vragen, dan helpt u daarbij."
                                            ),
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
                                            "feedback": (
                                                "U hoeft niemand terecht te wijzen. Draait u zich naar hem toe, dan doen de "
                                                "anderen dat vaak ook."
                                            ),
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": (
                                        "De dochter van uw cliënt belt: “Hoe was het bij de psychiater?” Wat kan helpen? Kies "
                                        "alles wat past."
                                    ),
                                    "answers": [
                                        {
                                            "text": "“Ik vraag uw vader of ik het mag vertellen. U hoort het morgen.”",
                                            "is_right": True,
                                            "feedback": (
                                                "Bel ook terug als hij nee zegt. Kan hij deze vraag niet overzien, vraag dan uw "
                                                "coördinator wat u mag vertellen."
                                            ),
                                        },
                                        {
                                            "text": "Ik vertel het in grote lijnen. Zij is zijn dochter en maakt zich zorgen.",
                                            "is_right": False,
                                            "feedback": (
                                                "Het zijn zijn gegevens, en misschien wil hij juist dit voor zichzelf houden. "
                                                "Vraag het hem eerst. Dat kost een dag."
                                            ),
                                        },
                                        {
                                            "text": "“Zullen we het hem samen vragen als u zaterdag komt?”",
                                            "is_right": True,
                                            "feedback": "Dan hoort zij het van hemzelf, en vertelt hij zoveel als hij wil.",
                                        },
                                        {
                                            "text": "Ik zeg dat ik daar niets over mag zeggen, en rond het gesprek vriendelijk af.",
                                            "is_right": False,
                                            "feedback": (
                                                "Zij weet dan niet bij wie zij wel terechtkan. U kunt naar haar luisteren, het "
                                                "aan hém vragen en een moment afspreken."
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
                        "question": "Wat doet u als mensen ruzie krijgen aan tafel? Wat merkt uw cliënt daarvan?",
                        "help_text": (
                            "Kies één zin uit deze les die u niet vanzelf zou zeggen. Gebruik die deze week in een gewoon "
                            "gesprek."
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
                            "<p>De <b>onafhankelijk cliëntondersteuner</b> kent de wegen en kost niets: vraag ernaar bij de "
                            "gemeente, of bij het zorgkantoor als de zorg uit de Wlz komt. De <b>klachtenfunctionaris</b> van "
                            "de instelling bemiddelt als praten met het team niet helpt. Bij ruzie in de familie, of druk om te "
                            "tekenen, belt u eerst uw <b>coördinator</b>.</p>"
                        ),
                    },
                ),
            ],
        },
        # 5 --------------------------------------------------------------------------------------------------
        {
            "slug": "moeilijke-gesprekken",
            "title": "Moeilijke gesprekken",
            "intro": "Wat u zegt bij een nee, bij boosheid, bij stilte en bij spijt, en wat u doet als de telefoon elke dag gaat.",
            "minutes": 25,
            "body": [
                (
                    "steps",
                    {
                        "heading": "Een nee in drie zinnen",
                        "intro": (
                            "Uw cliënt vraagt iets wat u niet doet: geld lenen, een kast verhuizen, blijven eten met Kerst. Een "
                            "nee dat u inpakt in tien redenen klinkt als misschien. Deze drie zinnen zijn genoeg."
                        ),
                        "steps": [
                            {
                                "title": "Laat horen dat u het begrijpt",
                                "text": "<p>“U zit zonder sigaretten en het is pas woensdag. Dat is vervelend.”</p>",
                            },
                            {
                                "title": "Zeg nee, met hooguit één reden",
                                "text": (
                                    "<p>“Ik leen geen geld uit. Dat doe ik bij niemand, want dan gaat het tussen ons over "
                                    "geld.”</p>"
                                ),
                            },
                            {
                                "title": "Zeg wat u wel doet",
                                "text": (
                                    "<p>“Zullen we samen de bewindvoerder bellen? U praat, ik zit ernaast.” Komt de vraag "
                                    "terug, herhaal dan uw tweede zin, even rustig. Een nieuwe reden geven maakt het een "
                                    "onderhandeling.</p>"
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
                            "<p>Wie heel boos is, kan niet goed luisteren. Uitleg maakt het dan erger. Praat langzamer en "
                            "zachter dan hij. Ga zitten, schuin, met uw stoel aan de kant van de deur. Raak hem niet aan.</p>"
                            "<p>Zeg wat u ziet: “U bent kwaad. Ik luister.” Wacht tot het zakt. Vraag dan één ding: “Wat is het "
                            "ergste eraan?” Vaak gaat het niet over u, maar over alweer een mens die over hem beslist. Dat mag "
                            "u zeggen: “Het is ook veel, al die mensen die iets van u vinden.”</p>"
                            "<p>Wordt u uitgescholden of voelt u zich niet veilig, dan gaat u weg. Dat is verstandig. “Ik ga "
                            "nu. Ik ben niet boos. Donderdag bel ik u.” Bel dezelfde dag uw coördinator, ook als er niets "
                            "gebeurd is. En bel donderdag uw cliënt, want dan hoort hij dat boosheid u niet wegjaagt.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Iemand zegt niets",
                        "text": (
                            "<p>Tel in uw hoofd tot tien voordat u iets zegt. Sommige mensen hebben die tijd nodig om uw zin te "
                            "begrijpen.</p>"
                            "<p>Blijft het stil, geef dan de keus zonder vraagteken: “Praten hoeft niet. Ik blijf nog tien "
                            "minuten zitten.” Of doe iets kleins met uw handen: een mandarijn pellen, een foto rechtzetten. "
                            "Zwijgt iemand die anders praat, zeg dan wat u opvalt: “U bent vandaag stiller dan anders. Is er "
                            "iets gebeurd, of is het gewoon zo’n dag?” Vertrouwt u het niet, vraag het dan ook aan de zorg.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Sorry zeggen, zonder maar",
                        "text": (
                            "<p>U vergeet een afspraak. U vertelt iets door wat uw cliënt voor zich wilde houden. Dat overkomt "
                            "iedereen wel eens. Zeg het snel en kort: wat u deed, wat het voor hem was, wat u gaat doen. “Ik "
                            "zou dinsdag komen en ik ben het vergeten. U hebt op mij zitten wachten. Dat spijt me. Ik heb het "
                            "nu in mijn telefoon staan en ik bel u maandagavond.”</p>"
                            "<p>Drie dingen laat u weg: het woord “maar”, uw drukke week, en “u begrijpt het toch wel?” Met dat "
                            "laatste moet hij u troosten. Hebt u iets doorverteld, dan hoort uw coördinator het ook.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "De telefoon die elke dag gaat",
                        "text": (
                            "<p>Kijk eerst waar het bellen over gaat. Schrijf een week lang op: hoe laat, waarover, wat hielp. "
                            "Dan ziet u of het eenzaamheid is, angst in de avond, of een vraag die nooit iemand "
                            "beantwoordt.</p>"
                            "<p>Maak daarna een afspraak die u volhoudt. Liever twee vaste momenten dan altijd half bereikbaar: "
                            "“Ik bel u dinsdag en vrijdag om zeven uur. Dan heb ik tijd. Belt u ertussendoor, dan neem ik niet "
                            "op. Ik ben dan niet boos. Ik bel op onze tijd.” Zet het op een briefje naast de telefoon, met "
                            "eronder wie er wel is: de begeleiding, de huisartsenpost, 113, 112. In week twee wordt het vaak "
                            "even méér. Houd de tijden dan toch aan, want met vaste tijden weet hij waar hij aan toe is.</p>"
                            "<p>Lees wel uw berichten als u wakker bent. Gaat het over gevaar of zelfmoord, dan wacht u niet: "
                            "zie de casus hieronder. Dacht uw cliënt eerder aan zelfmoord? Maak deze afspraak dan alleen samen "
                            "met de behandelaar.</p>"
                            "<p>Bespreek het vooraf met uw coördinator en met de begeleiding. Vraag hun: “Wie kan er ’s avonds "
                            "even bij hem binnenlopen?” Anders zit hij ’s avonds nog steeds alleen.</p>"
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
                                "“Hier, vijftig euro. Koop iets leuks.”",
                                "“Wat lief!” En u neemt het aan",
                                "“Wat aardig. Geld neem ik van niemand aan. Een kop koffie met u wel.”",
                            ],
                        ],
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Uw eigen grens",
                        "text": (
                            "<p>Een grens voelt u meestal eerst in uw lijf: u zucht als u de naam op het scherm ziet, u slaapt "
                            "slecht na een bezoek, u praat er thuis over aan tafel. Dat zegt niets over hoe goed u dit doet. "
                            "Het is het moment om te bellen, niet om nog een maand te kijken.</p>"
                            "<p>U hebt geen verhaal nodig. Een van deze zinnen is genoeg: “Ik zie op tegen het volgende "
                            "bezoek.” “Ik doe dingen die een ander hoort te doen.” “Het komt te dichtbij, want mijn eigen vader "
                            "had dit ook.” Uw coördinator kan meegaan, tijdelijk iets overnemen, of met u zoeken naar "
                            "minder.</p>"
                        ),
                    },
                ),
                (
                    "case",
                    {
                        "heading": "Casus: vrijdagavond, tien voor elf",
                        "story": (
                            "<p>Annelies is 34 en heeft een psychische ziekte. Zij woont alleen, met begeleiding overdag. Zij "
                            "belt u soms zes keer op een dag. Vorige week hebt u, samen met uw coördinator en haar begeleiding, "
                            "vaste beltijden afgesproken.</p>"
                            "<p>Vrijdag belt zij vijf keer na elkaar. U neemt niet op, zoals afgesproken. Om tien voor elf komt "
                            "er een bericht: “Jij dus ook al. Laat maar. Morgen heeft niemand meer last van mij.” U kent haar. "
                            "Zij zegt vaker grote dingen als ze zich alleen voelt. Maar zo schreef zij het nog niet.</p>"
                        ),
                        "question": "Houdt u zich aan de afspraak, of belt u? En wat zegt u dan?",
                        "reveal": (
                            "<p>U belt. Een afspraak over bellen is er voor gewone dagen. Of dit ernst is, kunt u niet lezen in "
                            "een bericht, en u hoeft dat ook niet te beoordelen. Dat doen mensen die ervoor geleerd hebben. U "
                            "zorgt dat zij bij hen terechtkomt.</p>"
                            "<p>Vraag het gewoon. “Annelies, ik schrik van je bericht. Denk je aan zelfmoord?” Ernaar vragen "
                            "brengt niemand op het idee. Het laat merken dat zij het mag zeggen. Dan luistert u. Niet: “Doe nou "
                            "niet zo.” Niet: “Denk aan je moeder.”</p>"
                            "<p>Zegt zij ja: “Heb je een plan? Ben je nu in gevaar? Is er iemand bij je?” Is er gevaar op dit "
                            "moment, of neemt zij niet op: bel 112 en geef haar adres. Hebt u haar aan de lijn, houd haar dan "
                            "aan de lijn. Bel 112 met een andere telefoon, of laat een huisgenoot bellen. Is het minder "
                            "dringend, maar bent u er niet gerust op? Bel haar begeleiding als die er is, of de huisartsenpost. "
                            "Zij kunnen de crisisdienst laten komen. Zeg haar ook dat zij zelf dag en nacht gratis kan bellen "
                            "met 113. Hang pas op als u weet wie het overneemt. U hoeft er niet heen te gaan en de nacht bij "
                            "haar te blijven. U hoeft dit niet alleen op te lossen, en dat is niet hard van u.</p>"
                            "<p>Beloof niet dat u het stilhoudt: “Ik ga dit wel vertellen, aan mensen die vannacht kunnen "
                            "helpen. Ik zeg je aan wie.”</p>"
                            "<p>Bel daarna het nummer van de stichting dat u voor de avond hebt gekregen, en anders de volgende "
                            "ochtend uw coördinator. Schrijf kort op hoe laat u wat deed.</p>"
                            "<p>En maandag? Dan blijft de afspraak staan, met één zin erbij: “Als je bang bent dat je jezelf "
                            "iets aandoet, bel dan 113 of de huisartsenpost. Die zijn wakker. Ik bel dinsdag om zeven uur, "
                            "zoals altijd.” Vraag haar en haar begeleiding ook of er een crisisplan is, en wie daarin staat. "
                            "Misschien denkt u: had ik maar eerder opgenomen. Zeg dat hardop tegen uw coördinator. Daar is dat "
                            "gesprek voor.</p>"
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
                                        "Uw cliënt schreeuwt dat u achter zijn rug met de arts hebt gepraat. Het klopt. Zet in "
                                        "een goede volgorde."
                                    ),
                                    "items": [
                                        {
                                            "text": "Ik ga zitten, bij de deur, en praat zachter dan hij.",
                                            "feedback": "Eerst veiligheid en rust. Wie kwaad is, hoort nog geen uitleg.",
                                        },
                                        {
                                            "text": "Ik zeg: “U bent kwaad. Ik luister. Wat is het ergste eraan?”",
                                            "feedback": (
                                                "Als hij zich gehoord voelt, zakt de boosheid. U hoort ook waar het echt over "
                                                "gaat."
                                            ),
                                        },
                                        {
                                            "text": "Ik zeg wat waar is: “Ik had het eerst u moeten zeggen. Het spijt me.”",
                                            "feedback": "Nu het zakt, komt een sorry aan. Eén zin, zonder maar.",
                                        },
                                        {
                                            "text": "Ik spreek af hoe we het voortaan doen, en bel mijn coördinator.",
                                            "feedback": "Zo wordt het een afspraak, en blijft er geen ruzie liggen.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": (
                                        "Uw cliënt vraagt twintig euro tot vrijdag. Hij is verder altijd eerlijk tegen u. Wat "
                                        "doet u?"
                                    ),
                                    "answers": [
                                        {
                                            "text": "Ik zeg dat ik nooit geld uitleen, en bel met hem de bewindvoerder.",
                                            "is_right": True,
                                            "feedback": (
                                                "U zegt nee tegen de lening, en u helpt wel. En hij oefent om het zelf te "
                                                "vragen."
                                            ),
                                        },
                                        {
                                            "text": "Ik zeg dat ik geen contant geld bij me heb. Dat is minder pijnlijk voor hem.",
                                            "is_right": False,
                                            "feedback": (
                                                "De volgende keer vraagt hij het weer, en als hij uw portemonnee ziet, klopt "
                                                "het niet meer. Een eerlijk nee is voor u allebei rustiger."
                                            ),
                                        },
                                        {
                                            "text": "Ik geef hem tien euro, en zeg erbij dat dit echt de enige keer is.",
                                            "is_right": False,
                                            "feedback": (
                                                "Vrijdag moet hij erover beginnen of u ontlopen, en dat zet iets tussen u. Is "
                                                "er geen eten of is het koud in huis, dan moet de begeleiding dat vandaag "
                                                "weten."
                                            ),
                                        },
                                        {
                                            "text": "Ik koop brood en beleg voor hem. Dan heb ik hem geen geld gegeven.",
                                            "is_right": False,
                                            "feedback": (
                                                "Ook zo betaalt u, en hoort niemand dat zijn geld op is. Bel vandaag samen wie "
                                                "daarover gaat. Heeft hij echt niets te eten, bel dan ook uw coördinator."
                                            ),
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": (
                                        "U merkt dat u al drie weken een reden zoekt om niet te gaan. Wat helpt? Kies alles wat "
                                        "past."
                                    ),
                                    "answers": [
                                        {
                                            "text": "Het nog een maand aankijken. Zoiets gaat meestal over.",
                                            "is_right": False,
                                            "feedback": (
                                                "Soms gaat het over. Uw cliënt merkt het intussen wel als u met tegenzin komt. "
                                                "Met één telefoontje komt u er sneller achter wat er is."
                                            ),
                                        },
                                        {
                                            "text": (
                                                "Een kort bezoek plannen, waarin we samen iets doen, en vooraf zeggen hoe lang "
                                                "ik blijf."
                                            ),
                                            "is_right": True,
                                            "feedback": (
                                                "Een half uur met een begin en een eind is te overzien, voor u en vaak ook voor "
                                                "uw cliënt."
                                            ),
                                        },
                                        {
                                            "text": "Wat minder vaak gaan, zonder er iets over te zeggen. Dan valt het niet zo op.",
                                            "is_right": False,
                                            "feedback": (
                                                "Minder gaan mag. Zegt u er niets over, dan gaat uw cliënt raden wat hij "
                                                "verkeerd deed. Zeg wanneer u wel komt."
                                            ),
                                        },
                                        {
                                            "text": "Mijn coördinator bellen: “Ik zie op tegen het volgende bezoek.”",
                                            "is_right": True,
                                            "feedback": (
                                                "Eén zin is genoeg. Samen zoekt u uit of het aan de situatie ligt, aan de "
                                                "afspraken of aan de klik."
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
                            "Op welke vraag van uw cliënt zou u het moeilijkst nee kunnen zeggen? Wat zegt u dan, in drie "
                            "zinnen?"
                        ),
                        "help_text": "Begrip, nee, wat wel. Zeg de drie zinnen deze week één keer hardop.",
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Spreek dit af voordat het nodig is",
                        "items": [
                            "Op deze tijden bel ik, en op deze tijden ben ik er niet. Mijn cliënt heeft het op papier.",
                            "Deze nummers staan bij zijn telefoon: begeleiding, huisartsenpost, 113, 112.",
                            (
                                "Ik weet welk nummer van de stichting ik ’s avonds kan bellen, en waar ik snel het adres van "
                                "mijn cliënt vind. 112 vraagt daarnaar."
                            ),
                            (
                                "Ik geef of leen geen geld. Geld, sieraden en dure cadeaus neem ik niet aan. Een tekening of "
                                "een plak cake mag. Twijfel ik, dan vraag ik het."
                            ),
                            "Ik weet met wie ik na een zwaar bezoek even praat, zonder de naam te noemen.",
                        ],
                    },
                ),
                (
                    "help",
                    {
                        "heading": "Wie kan helpen?",
                        "text": (
                            "<p>Direct gevaar: <b>112</b>. Gedachten aan zelfmoord, bij uw cliënt of bij uzelf: bel gratis "
                            "<b>113</b>, dag en nacht. Buiten kantoortijd met haast: de <b>huisartsenpost</b>. Voor al het "
                            "andere, en ook als er niets gebeurd is: uw <b>coördinator</b>. In de intervisie, het overleg met "
                            "andere mentoren, kunt u een lastig gesprek naspelen zonder naam.</p>"
                        ),
                    },
                ),
            ],
        },
        # 6 --------------------------------------------------------------------------------------------------
        {
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
        },
    ],
}
