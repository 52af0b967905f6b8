"""Stories of mentors and clients, and a long read. All people in them are invented."""

PAGES: list[dict] = [
    {
        "path": "verhalen",
        "kind": "articles",
        "title": "Verhalen",
        "seo_title": "Verhalen van mentoren en cliënten",
        "search_description": (
            "Verhalen over wat een mentor en een cliënt samen meemaken. Over koffie, een eigen voordeur, "
            "nee zeggen en samen beslissen."
        ),
        "intro": (
            "Hoe gaat dat, mentor zijn? En een mentor hebben? Lees het in deze verhalen. De mensen erin "
            "zijn verzonnen, zodat niemand te herkennen is."
        ),
        "body": [
            (
                "action",
                {
                    "heading": "Wilt u ook naast iemand staan?",
                    "text": "Lees wat een mentor doet en hoe u begint.",
                    "link": {
                        "label": "Mentor worden",
                        "page": None,
                        "address": "/mentor-worden/",
                    },
                },
            ),
        ],
    },
    {
        "path": "verhalen/koffie-zonder-haast",
        "kind": "article",
        "title": "Koffie zonder haast",
        "seo_title": "Verhaal: mentor van iemand met dementie",
        "search_description": (
            "Hanneke is mentor van meneer Aalders, die dementie heeft. De arts vraagt toestemming voor een "
            "medicijn. Hanneke begint met een vraag."
        ),
        "intro": (
            "Hanneke is sinds twee jaar mentor van meneer Aalders. Hij heeft dementie en woont in een "
            "verpleeghuis. De mensen in dit verhaal zijn verzonnen."
        ),
        "date": "2026-04-21",
        "authors": [
            {"name": "Marit Oudeland", "role": "coördinator"},
        ],
        "body": [
            (
                "text",
                {
                    "heading": "De eerste keer",
                    "text": (
                        "<p>De eerste keer dat Hanneke op bezoek kwam, zei meneer Aalders bijna niets. Hij "
                        "keek naar buiten, naar de duiven op het dak. Hanneke schonk koffie in en keek mee. "
                        "Na een half uur zei hij: ‘Die ene is van mij.’</p>"
                        "<p>‘Ik had een lijst met vragen bij me’, vertelt Hanneke. ‘Die heb ik in mijn tas "
                        "gelaten.’</p>"
                        "<p>Meneer Aalders is 81. Vroeger had hij zelf duiven. Dat weet zijn zus, met wie "
                        "hij nog contact heeft. Zij woont ver weg en loopt moeilijk. Daarom vroeg zij om "
                        "een mentor die dichtbij is.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Eerst kennen",
                    "text": (
                        "<p>Om de week drinkt Hanneke koffie met hem. Soms praten ze, soms niet. Ze merkte "
                        "dat hij niet tegen drukte kan. Dat hij ’s morgens vroeg wakker is en dan graag "
                        "iemand hoort. En van zijn zus hoorde ze dat hij nooit een pil nam als het zonder "
                        "kon.</p>"
                        "<p>In het voorjaar werd meneer Aalders onrustig. Hij liep ’s avonds over de gang "
                        "en werd boos als iemand hem terugbracht. De arts dacht aan een rustgevend medicijn "
                        "en vroeg Hanneke om toestemming.</p>"
                        "<p>Hanneke vroeg eerst iets anders: ‘Wanneer begint het?’ Een verzorgende wist het "
                        "precies. Om half zeven, als de tafels worden afgeruimd en de televisie aangaat.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Samen een ander plan",
                    "text": (
                        "<p>Hanneke sprak met de arts, de verzorging en de zus. Op een rustig moment vroeg "
                        "ze het ook aan meneer Aalders zelf. Een gesprek over medicijnen kon hij niet meer "
                        "volgen. Maar toen ze vroeg hoe het ’s avonds in de huiskamer was, zei hij meteen: "
                        "‘Herrie.’</p>"
                        "<p>Ze spraken af om eerst iets te proberen. Meneer Aalders drinkt zijn koffie nu "
                        "na het eten in de kamer aan de tuinkant. De televisie blijft daar uit. Na vier "
                        "weken keken ze terug. Hij liep nog wel over de gang, maar hij werd bijna niet meer "
                        "boos. Het medicijn was niet nodig.</p>"
                        "<p>‘Het had ook anders kunnen gaan’, zegt Hanneke. ‘Als het plan niet had "
                        "geholpen, had ik misschien ja gezegd. Dan had ik hem en zijn zus uitgelegd "
                        "waarom.’</p>"
                    ),
                },
            ),
            (
                "quote",
                {
                    "text": ("Ik dacht dat ik vooral zou beslissen. Ik ben vooral gaan luisteren."),
                    "who": "Hanneke, mentor",
                },
            ),
            (
                "text",
                {
                    "heading": "Niet alleen",
                    "text": (
                        "<p>Vlak voor het gesprek met de arts belde Hanneke haar coördinator. ‘Ik twijfelde "
                        "of ik wel nee mocht zeggen tegen een arts. Zij zei: je hoeft nog geen ja of nee te "
                        "zeggen. Je mag eerst vragen stellen.’ Later vertelde ze erover aan andere "
                        "mentoren. Die herkenden het allemaal.</p>"
                        "<p>Vorige maand zat er een duif op de vensterbank. Meneer Aalders wees. ‘Die is "
                        "van mij’, zei hij. Hanneke schonk nog een keer in.</p>"
                    ),
                },
            ),
            (
                "related",
                {
                    "heading": "Verder lezen",
                    "paths": [
                        "mentorschap/wat-doet-een-mentor",
                        "verhalen/wat-zou-zij-gewild-hebben",
                    ],
                },
            ),
            (
                "action",
                {
                    "heading": "Zou u naast iemand willen staan?",
                    "text": "Lees wat een mentor doet en wat het van u vraagt.",
                    "link": {
                        "label": "Mentor worden",
                        "page": None,
                        "address": "/mentor-worden/",
                    },
                },
            ),
        ],
    },
    {
        "path": "verhalen/een-eigen-voordeur",
        "kind": "article",
        "title": "Een eigen voordeur",
        "seo_title": "Verhaal: een jonge mentor en een jonge cliënt",
        "search_description": (
            "Sem is 22 en wil op zichzelf wonen. Zijn mentor Yusuf zegt niet meteen ja en niet meteen nee. "
            "Samen zoeken ze uit wat er kan."
        ),
        "intro": (
            "Sem is 22 en heeft een licht verstandelijke beperking. Hij wil op zichzelf wonen. Yusuf, 31, "
            "is zijn mentor. De mensen in dit verhaal zijn verzonnen."
        ),
        "date": "2026-06-09",
        "authors": [
            {"name": "Joris Tamboer", "role": "trainer"},
        ],
        "body": [
            (
                "text",
                {
                    "heading": "‘Ik wil een sleutel’",
                    "text": (
                        "<p>Sem woont met zeven anderen in een huis met begeleiding. Bij het tweede bezoek "
                        "van Yusuf had hij een tekening klaar. Een bed, een bank, een spelcomputer en een "
                        "deur. ‘Ik wil een sleutel’, zei hij. ‘En dat niemand dan binnenkomt.’</p>"
                        "<p>De begeleiding vond het te vroeg. Sem vergeet te eten als hij een spel speelt. "
                        "Hij laat iedereen binnen die aanbelt. Zijn moeder werd er bang van.</p>"
                        "<p>‘Ik voelde dat iedereen naar mij keek’, zegt Yusuf. ‘Alsof ik moest kiezen "
                        "tussen Sem en de rest.’</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wat kan Sem zelf?",
                    "text": (
                        "<p>Yusuf ging eerst met Sem praten. Wat is er fijn aan een eigen deur? Wat is er "
                        "eng aan? Sem wist meer dan men dacht. Hij wist dat hij hulp nodig had met koken. "
                        "Hij wist ook dat een jongen van zijn werk steeds geld van hem leende. ‘Daarom wil "
                        "ik juist een deur’, zei Sem.</p>"
                        "<p>Over geld gaat Yusuf niet. Sem heeft een bewindvoerder die zijn geldzaken "
                        "beheert. Yusuf vroeg Sem of hij die zelf wilde bellen. Dat deden ze samen, met de "
                        "telefoon op de luidspreker.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Een huis in stappen",
                    "text": (
                        "<p>Er kwam een gesprek met iedereen aan tafel. Sem zat naast Yusuf en had zijn "
                        "tekening mee. Een cliëntondersteuner, die gratis advies geeft over zorg en wonen, "
                        "kende een plek met kleine studio’s. Eigen voordeur, en beneden een begeleider tot "
                        "tien uur ’s avonds.</p>"
                        "<p>Sem besloot zelf dat hij daar wilde kijken. Daarna besloot hij zelf dat hij er "
                        "wilde wonen. Yusuf stemde in met het zorgplan, want dat was voor Sem te veel "
                        "papier. Ze lazen de belangrijkste zinnen wel samen.</p>"
                        "<p>Twee afspraken stonden er bovenaan: Sem doet alleen open voor mensen die hij "
                        "kent. En om zes uur gaat er een wekker voor het eten.</p>"
                    ),
                },
            ),
            (
                "quote",
                {
                    "text": (
                        "Je hoeft geen antwoord op alles te hebben. Je moet het wel willen uitzoeken, samen "
                        "met de ander."
                    ),
                    "who": "Yusuf, mentor",
                },
            ),
            (
                "text",
                {
                    "heading": "Niet alles zelf oplossen",
                    "text": (
                        "<p>De eerste weken belde Sem vaak. Of Yusuf de wasmachine kon maken. Of Yusuf met "
                        "de buurman kon praten. ‘Ik wilde het allemaal oplossen’, zegt Yusuf. ‘Mijn "
                        "coördinator vroeg: wie is daarvoor? Dat was de begeleider beneden. Ik ben Sem gaan "
                        "helpen om het daar te vragen.’</p>"
                        "<p>Soms gaat het mis. De wekker stond een keer uit, en Sem at drie dagen chips. Ze "
                        "lachten erom en zetten hem weer aan.</p>"
                        "<p>Aan zijn broek hangt nu een bos met één sleutel en vier sleutelhangers. Als "
                        "Yusuf komt, belt hij aan. Sem kijkt eerst door het raam.</p>"
                    ),
                },
            ),
            (
                "related",
                {
                    "heading": "Verder lezen",
                    "paths": [
                        "mentorschap/wat-doet-een-mentor",
                        "voor-zorgprofessionals/clientondersteuner-en-mentor",
                    ],
                },
            ),
            (
                "action",
                {
                    "heading": "Bent u tussen 18 en 35?",
                    "text": ("Jonge cliënten zijn vaak blij met een mentor die niet veel ouder is."),
                    "link": {
                        "label": "Lees hoe u mentor wordt",
                        "page": None,
                        "address": "/mentor-worden/",
                    },
                },
            ),
        ],
    },
    {
        "path": "verhalen/nee-is-ook-een-antwoord",
        "kind": "article",
        "title": "Nee is ook een antwoord",
        "seo_title": "Verhaal: een cliënt die geen zorg wil",
        "search_description": (
            "Corrie wil niemand over de vloer, ook niet voor de wond aan haar voet. Haar mentor Anneke "
            "zoekt uit wat er achter dat nee zit."
        ),
        "intro": (
            "Corrie is 56 en woont alleen met twee katten. Zij wil niemand over de vloer. Anneke, 64, is "
            "haar mentor. De mensen in dit verhaal zijn verzonnen."
        ),
        "date": "2026-09-15",
        "authors": [
            {"name": "Marit Oudeland", "role": "coördinator"},
        ],
        "body": [
            (
                "text",
                {
                    "heading": "Door de brievenbus",
                    "text": (
                        "<p>De eerste drie gesprekken voerden Corrie en Anneke door de brievenbus. Anneke "
                        "zat op een krukje in het portiek. Corrie zat aan de andere kant op de mat. ‘Ik kon "
                        "haar katten zien’, zegt Anneke. ‘Daar hebben we het dus over gehad.’</p>"
                        "<p>Corrie hoort soms stemmen en vertrouwt mensen niet snel. Zij heeft vaak "
                        "meegemaakt dat anderen over haar beslisten. De vierde keer ging de deur open, op "
                        "een kier.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Een wond aan haar voet",
                    "text": (
                        "<p>In de zomer kreeg Corrie een wond aan haar voet die niet dichtging. De huisarts "
                        "wilde dat er elke dag een wijkverpleegkundige kwam. Corrie zei nee. De huisarts "
                        "belde Anneke: ‘Kunt u toestemming geven?’</p>"
                        "<p>Anneke vroeg eerst of Corrie dit zelf kon beslissen. De huisarts ging erheen en "
                        "legde het uit. Corrie begreep dat het een wond was. Dat zij haar voet kon "
                        "verliezen, geloofde ze niet. ‘Dat zeggen ze altijd’, zei ze. De huisarts dacht dat "
                        "Corrie dit ene besluit niet goed kon overzien, en vroeg een tweede arts om mee te "
                        "kijken. Die vond hetzelfde.</p>"
                        "<p>Nu lag het besluit bij Anneke. Ze wist ook dat een nee van Corrie zwaar telt. "
                        "Tegen haar wil verzorgen mag alleen als dat duidelijk nodig is om ernstig nadeel "
                        "te voorkomen. En daar zijn regels voor.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wat zit er achter het nee?",
                    "text": (
                        "<p>Anneke ging terug naar het krukje. ‘Wat is het ergste aan zo’n bezoek?’ vroeg "
                        "ze. Corrie hoefde niet na te denken. De schoenen in de gang. Elke keer een ander "
                        "gezicht. En dat Minoes naar buiten zou glippen.</p>"
                        "<p>Daar konden ze iets mee. Anneke belde de thuiszorg. Kon het met twee vaste "
                        "mensen? Konden die hun schoenen uitdoen en bellen voor ze kwamen? Kon het om de "
                        "dag, met een ander verband? De huisarts vond dat genoeg, als ze na een week "
                        "opnieuw keken.</p>"
                        "<p>Corrie dacht er een nacht over na. De volgende dag zei ze door de brievenbus: "
                        "‘Die ene met de vlecht mag.’</p>"
                    ),
                },
            ),
            (
                "quote",
                {
                    "text": ("Ik hoefde haar niet over te halen. Ik moest weten waar ze nee tegen zei."),
                    "who": "Anneke, mentor",
                },
            ),
            (
                "text",
                {
                    "heading": "Na zeven weken",
                    "text": (
                        "<p>De wond ging dicht in zeven weken. Twee keer bleef de deur op slot. Dan kwam de "
                        "verpleegkundige de dag erna terug. Anneke besprak dat steeds met haar coördinator "
                        "en schreef op wat er was besloten en waarom.</p>"
                        "<p>‘Het had ook mis kunnen gaan’, zegt ze. ‘Dan was er toch zorg gekomen die zij "
                        "niet wilde. Dan had ik naast haar gezeten.’</p>"
                        "<p>De wijkverpleegkundige komt niet meer. De kier in de deur is gebleven. Anneke "
                        "mag nu binnen, op haar sokken. Minoes kijkt vanaf de kast.</p>"
                    ),
                },
            ),
            (
                "related",
                {
                    "heading": "Verder lezen",
                    "paths": [
                        "voor-zorgprofessionals/wilsonbekwaam-ter-zake",
                        "mentorschap/rechten-van-de-client",
                    ],
                },
            ),
            (
                "action",
                {
                    "heading": "Kent u iemand zoals Corrie?",
                    "text": "Lees hoe u een mentor vraagt, en wat u zelf al kunt doen.",
                    "link": {
                        "label": "Een mentor aanvragen",
                        "page": None,
                        "address": "/mentor-aanvragen/",
                    },
                },
            ),
        ],
    },
    {
        "path": "verhalen/wat-zou-zij-gewild-hebben",
        "kind": "article",
        "title": "Wat zou zij gewild hebben?",
        "seo_title": "Beslissen voor iemand die het niet meer kan zeggen",
        "search_description": (
            "Hoe beslist u voor iemand die het zelf niet meer kan zeggen? Een coördinator en een trainer "
            "over zoeken, wegen en leven met twijfel."
        ),
        "intro": (
            "Een mentor beslist zoals de cliënt het gewild zou hebben. Dat klinkt eenvoudig. Maar hoe weet "
            "u wat iemand wil die het niet meer kan zeggen? De mensen en de voorbeelden in dit artikel zijn "
            "verzonnen."
        ),
        "date": "2026-10-13",
        "authors": [
            {"name": "Marit Oudeland", "role": "coördinator"},
            {"name": "Joris Tamboer", "role": "trainer"},
        ],
        "body": [
            (
                "text",
                {
                    "heading": "Een appel en een dieet",
                    "text": (
                        "<p>Mevrouw Bakker is 84. Zij praat niet meer en herkent haar zoon soms wel en soms "
                        "niet. Ze verslikt zich vaak. De logopedist geeft een duidelijk advies: alleen nog "
                        "gemalen eten. Haar mentor, een vrijwilliger die we Rob noemen, moet ja of nee "
                        "zeggen.</p>"
                        "<p>Rob kent mevrouw een jaar. Hij weet één ding zeker: zij eet graag een appel. Ze "
                        "houdt hem in twee handen vast en doet er een half uur over. Dan kijkt ze tevreden. "
                        "Gemalen eten duwt ze weg.</p>"
                        "<p>Zegt Rob ja, dan is ze veiliger en eet ze met minder plezier. Zegt hij nee, dan "
                        "kan ze zich ernstig verslikken. Wat zou zij gewild hebben? Wij, een coördinator en "
                        "een trainer, krijgen zulke vragen elke week. Een lijst met goede antwoorden hebben "
                        "wij niet. Wel een manier van zoeken.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Eerst: kan zij het echt niet zelf?",
                    "text": (
                        "<p>Het lijkt een overbodige vraag. Toch beginnen wij er altijd mee. De wet zegt "
                        "dat een mentor de cliënt zo veel mogelijk zelf laat beslissen (artikel 454 van "
                        "Boek 1 van het Burgerlijk Wetboek). En iemand kan vaker zelf kiezen dan wij "
                        "denken, als de vraag klein genoeg is.</p>"
                        "<p>Over een dieet kan mevrouw niet meer meepraten. Maar zij kan wel laten zien wat "
                        "zij lekker vindt. Rob legde een stuk zachte peer naast de appel. Ze pakte de "
                        "appel. De volgende dag weer. Dat is geen besluit over een dieet, maar het is wel "
                        "een antwoord.</p>"
                    ),
                },
            ),
            (
                "quote",
                {
                    "text": ("Maak de vraag kleiner. Niet: wat wilt u met uw zorg? Wel: dit of dat, nu."),
                    "who": "Joris Tamboer, trainer",
                },
            ),
            (
                "text",
                {
                    "heading": "Vier bronnen",
                    "text": (
                        "<p>Kan iemand het niet zelf, dan gaat u zoeken. Wij gebruiken vier bronnen. Geen "
                        "van de vier is genoeg. Samen geven zij vaak een beeld.</p>"
                    ),
                },
            ),
            (
                "table",
                {
                    "heading": "Waar vindt u wat iemand wil?",
                    "caption": "Vier bronnen om te ontdekken wat een cliënt zou willen",
                    "columns": ["Bron", "Wat u eruit leert", "Waar u op let"],
                    "rows": [
                        [
                            "Wat iemand nu laat zien",
                            "Wat plezier, rust of angst geeft, op dit moment",
                            (
                                "Kijk vaker dan één keer, op verschillende tijden. Pijn en moeheid kleuren "
                                "het beeld"
                            ),
                        ],
                        [
                            "Wat iemand vroeger zei of schreef",
                            "Wat altijd belangrijk was, zoals geloof, gezondheid of vrijheid",
                            "Mensen veranderen. Past het nog bij wie zij nu is?",
                        ],
                        [
                            "Wat familie en vrienden weten",
                            "Verhalen, gewoonten, eerdere keuzes",
                            "Vraag wat zíj zou willen. Mensen antwoorden snel wat zij zelf willen",
                        ],
                        [
                            "Wat zorgverleners zien en adviseren",
                            "Wat er kan gebeuren, en hoe groot de kans is",
                            "Vraag ook naar een tussenweg, en naar niets doen",
                        ],
                    ],
                },
            ),
            (
                "text",
                {
                    "heading": "De zoon, de verzorgende en de logopedist",
                    "text": (
                        "<p>Rob belde de zoon. Die zei eerst: ‘Doe maar veilig.’ Rob vroeg door: ‘En uw "
                        "moeder? Wat zou zij zeggen?’ Het bleef even stil. ‘Mijn moeder fietste op haar "
                        "tachtigste nog zonder handen’, zei de zoon.</p>"
                        "<p>De verzorgende vertelde dat mevrouw zich vooral ’s avonds verslikt, als zij moe "
                        "is. De logopedist vertelde hoe groot de kans op een longontsteking was, en wat dat "
                        "voor mevrouw zou betekenen. Rob vroeg ook of er iets tussenin bestond. Dat was er: "
                        "’s morgens een geschilde appel in dunne stukken, rechtop, met iemand ernaast. En "
                        "’s avonds gemalen.</p>"
                        "<p>Rob zei ja tegen dat plan, voor zes weken. Hij schreef op waarom: zij heeft er "
                        "plezier in, zij nam altijd al risico’s, en het gevaar wordt kleiner. Ook schreef "
                        "hij op wanneer ze zouden stoppen: als zij twee keer ernstig zou hoesten.</p>"
                    ),
                },
            ),
            (
                "quote",
                {
                    "text": (
                        "Een goed besluit is te volgen. Iemand anders had misschien iets anders gekozen, "
                        "maar begrijpt wel waarom u dit koos."
                    ),
                    "who": "Marit Oudeland, coördinator",
                },
            ),
            (
                "text",
                {
                    "heading": "Als de bronnen elkaar tegenspreken",
                    "text": (
                        "<p>Vaak wijzen ze niet dezelfde kant op. Iemand schreef vroeger dat zij nooit naar "
                        "een verpleeghuis wilde. Nu zit zij daar tevreden aan tafel te zingen. Wat telt "
                        "dan? Wij geven veel gewicht aan wie iemand nu is. Het leven dat zij vandaag leidt, "
                        "is van haar.</p>"
                        "<p>Er is één grens die vaststaat. Verzet iemand zich tegen iets ingrijpends, dan "
                        "mag het alleen doorgaan als het duidelijk nodig is om ernstig nadeel te voorkomen. "
                        "Een duwende hand kan zo’n nee zijn. Neem die serieus.</p>"
                        "<p>En soms weet u het gewoon niet. Niemand kende haar vroeger, en zij laat weinig "
                        "merken. Kies dan wat voor haar goed lijkt, kies het liefst iets wat u kunt "
                        "terugdraaien, en spreek af wanneer u opnieuw kijkt.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Leven met twijfel",
                    "text": (
                        "<p>Mentoren vragen ons wel eens wanneer het twijfelen ophoudt. Wij hopen van niet. "
                        "Twijfel houdt u aan het kijken. Alleen hoeft u er niet alleen mee te zitten. Bel "
                        "uw coördinator voor het besluit, en niet pas erna. Vertel erover aan andere "
                        "mentoren. Laat een zwaar besluit een nacht liggen als dat kan.</p>"
                        "<p>Rob doet dat ook. Na zes weken keek hij terug met de verzorging. Mevrouw Bakker "
                        "had één keer gehoest. Het plan mocht blijven.</p>"
                        "<p>‘Ik weet nog steeds niet zeker of ze dit gewild had’, zei Rob. ‘Maar ik kan "
                        "haar zoon aankijken. En haar ook, elke morgen als ze die appel ziet.’</p>"
                    ),
                },
            ),
            (
                "related",
                {
                    "heading": "Verder lezen",
                    "paths": [
                        "mentorschap/wat-doet-een-mentor",
                        "voor-zorgprofessionals/wilsonbekwaam-ter-zake",
                        "mentor-worden/training-en-begeleiding",
                    ],
                },
            ),
            (
                "action",
                {
                    "heading": "Wilt u leren om zo te kijken?",
                    "text": "In de basiscursus oefent u ermee, met anderen die net beginnen.",
                    "link": {
                        "label": "Mentor worden",
                        "page": None,
                        "address": "/mentor-worden/",
                    },
                },
            ),
        ],
    },
]
