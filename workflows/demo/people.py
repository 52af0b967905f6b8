"""Applicants who do not exist: what they wrote, and what happened then."""

from dataclasses import dataclass, field
from typing import Any

Step = tuple[int, str, dict[str, str]]


@dataclass(frozen=True)
class Person:
    """A fictitious applicant: answers, how many days ago they applied, and what happened how many days later.

    `owned_by` says which of the foundation's coordinators has the case, counted in order of name. `held` is why it is kept
    longer than usual.
    """

    answers: dict[str, Any]
    days_ago: int
    steps: list[Step] = field(default_factory=list)
    owned_by: int | None = None
    note: str = ""
    held: str = ""
    kind: str = "volunteer-application"


INVITE: Step = (2, "invite", {"message": "Past dinsdagmiddag u? Ik bel u morgen even."})
SCREEN: Step = (9, "screen", {})
ENROL: Step = (20, "enrol", {"message": "De cursus begint in het buurthuis aan de Singel."})
READY: Step = (30, "prepare_decision", {})


def answers(
    first: str, prefix: str, last: str, code: str, salutation: str, motivation: str, **more: Any
) -> dict[str, Any]:
    mail = f"{first}.{last}".lower().encode("ascii", "ignore").decode().replace(" ", "")
    return {
        "salutation": salutation,
        "first_name": first,
        "name_prefix": prefix,
        "last_name": last,
        "email": f"{mail}@example.nl",
        "municipality": code,
        "motivation": motivation,
    } | more


LEIDEN, DEN_HAAG, DELFT, WESTLAND, KATWIJK = "GM0546", "GM0518", "GM0503", "GM1783", "GM0537"
GRONINGEN, LEEUWARDEN, EMMEN, ASSEN = "GM0014", "GM0080", "GM0114", "GM0106"

PEOPLE = [
    Person(
        answers(
            "Noor",
            "van den",
            "Heuvel",
            LEIDEN,
            "mevrouw",
            "Mijn tante had een mentor. Wat rustig, dacht ik: iemand die naast haar zit. Dat wil ik ook doen.",
            phone="06 12345678",
            birth_year=1974,
            postcode="2311 EZ",
            availability=["overdag", "avond"],
            heard_from="bekende",
        ),
        1,
    ),
    Person(
        answers(
            "Bram",
            "",
            "Kuiper",
            DEN_HAAG,
            "heer",
            "Ik ben net met pensioen en heb tijd. Ik kan goed luisteren.",
            birth_year=1959,
            availability=["overdag"],
            heard_from="krant",
        ),
        0,
    ),
    Person(
        answers(
            "Fatima",
            "el",
            "Haddad",
            DEN_HAAG,
            "mevrouw",
            "Ik spreek Nederlands, Arabisch en Frans. Ik wil graag iets doen voor mensen die er alleen voor staan.",
            phone="06 23456789",
            heard_from="anders",
            heard_from_other="Op een markt in de buurt",
        ),
        8,
    ),
    Person(
        answers(
            "Özgür",
            "",
            "Yıldız",
            DELFT,
            "geen",
            "Ik werkte jaren in de zorg. Nu wil ik naast iemand staan, zonder dienstrooster.",
            birth_year=1981,
            availability=["avond", "weekend"],
        ),
        5,
        owned_by=0,
    ),
    Person(
        answers(
            "Trees",
            "",
            "Mulder",
            WESTLAND,
            "mevrouw",
            "Mijn kinderen zijn het huis uit. Ik zoek vrijwilligerswerk dat ertoe doet.",
            postcode="2671 AB",
        ),
        7,
        [
            (
                2,
                "ask",
                {
                    "question": "U schrijft dat u tijd hebt in het weekend. Kunt u soms ook overdag, voor een gesprek met de zorg?"
                },
            )
        ],
        owned_by=0,
    ),
    Person(
        answers(
            "Jelle",
            "de",
            "Boer",
            LEIDEN,
            "heer",
            "Een vriend van mij is mentor. Zijn verhalen bleven hangen.",
            birth_year=1990,
            heard_from="mentor",
        ),
        12,
        [INVITE],
        owned_by=0,
        note="Gebeld. Rustige man, stelt goede vragen. Afspraak gemaakt.",
    ),
    Person(
        answers(
            "Marloes",
            "",
            "Visser",
            KATWIJK,
            "mevrouw",
            "Ik wil leren hoe ik iemand kan helpen zonder het over te nemen.",
            phone="071 5123456",
        ),
        40,
        [INVITE, SCREEN],
        owned_by=1,
        note="@annemiek, wilt u haar tweede referent bellen? Ik ben donderdag vrij.",
    ),
    Person(
        answers(
            "Samuel",
            "",
            "Osei",
            DEN_HAAG,
            "heer",
            "In mijn kerk zie ik veel mensen alleen. Mentor zijn past bij mij.",
            availability=["weekend"],
        ),
        60,
        [INVITE, SCREEN, ENROL],
        owned_by=1,
    ),
    Person(
        answers(
            "Willemijn",
            "van",
            "Dam",
            LEIDEN,
            "mevrouw",
            "Ik was jarenlang bewindvoerder en wil nu graag de menselijke kant.",
            birth_year=1966,
        ),
        50,
        [INVITE, SCREEN, ENROL, READY],
        owned_by=0,
    ),
    Person(
        answers(
            "Pieter", "", "Zwart", DELFT, "heer", "Ik wil wat terugdoen voor de buurt.", postcode="2611 GX"
        ),
        45,
        [
            INVITE,
            (
                12,
                "reject",
                {
                    "message": "In ons gesprek merkten we dat u vooral praktisch wilt helpen. Een maatje past beter bij u. De vrijwilligerscentrale in Delft helpt u graag verder."
                },
            ),
            (13, "confirm", {}),
        ],
        owned_by=0,
    ),
    Person(
        answers(
            "Harm",
            "",
            "Terpstra",
            DEN_HAAG,
            "heer",
            "Ik wil de administratie en het geld van mensen op orde brengen. Daar ben ik goed in.",
            phone="06 45678901",
        ),
        11,
        [
            INVITE,
            (
                9,
                "reject",
                {
                    "message": "U wilt vooral helpen met geld. Een mentor gaat daar niet over. Bij Humanitas zoeken ze mensen zoals u."
                },
            ),
        ],
        owned_by=1,
    ),
    Person(
        answers(
            "Lotte",
            "",
            "Prins",
            DEN_HAAG,
            "mevrouw",
            "Ik studeer rechten en wil weten hoe het echt is.",
            birth_year=2003,
        ),
        30,
        [(6, "withdraw", {"reason": "Ik ga verhuizen."})],
    ),
    Person(
        answers(
            "Kees",
            "",
            "Hoekstra",
            EMMEN,
            "heer",
            "Ik heb een broer met een beperking. Ik weet hoeveel het scheelt als iemand meedenkt.",
            phone="06 34567890",
        ),
        3,
    ),
    Person(
        answers(
            "Anouk",
            "",
            "Postma",
            GRONINGEN,
            "mevrouw",
            "Ik werk parttime en zoek iets met betekenis.",
            availability=["overdag"],
        ),
        9,
        [INVITE],
        owned_by=0,
    ),
    Person(
        answers(
            "Ruurd",
            "",
            "Wiersma",
            LEEUWARDEN,
            "heer",
            "Ik was wijkagent. Ik kan goed met mensen omgaan die boos of bang zijn.",
            birth_year=1957,
        ),
        35,
        [INVITE, SCREEN],
        owned_by=0,
    ),
    Person(
        answers(
            "Dina",
            "",
            "Brouwer",
            ASSEN,
            "mevrouw",
            "Ik wil graag mentor worden voor ouderen met dementie, zoals mijn moeder.",
        ),
        14,
        [
            (1, "ask", {"question": "Kunt u ons vertellen op welke dagen u kunt?"}),
            (5, "answer", {"answer": "Op maandag en donderdag, de hele dag."}),
        ],
    ),
    # Kept long enough: one is forgotten in the first night, the other is held.
    Person(
        answers("Hendrik", "", "Stoffels", DELFT, "heer", "Ik heb tijd over en wil die goed gebruiken."),
        260,
        [(6, "withdraw", {"reason": "Ik heb ander vrijwilligerswerk gevonden."})],
    ),
    Person(
        answers("Ria", "", "Koning", LEIDEN, "mevrouw", "Ik wil er zijn voor wie niemand heeft."),
        400,
        [
            (10, "reject", {"message": "Wij zoeken nu mensen die overdag kunnen. Dat lukt u niet."}),
            (11, "confirm", {}),
        ],
        owned_by=0,
        held="Mevrouw heeft een klacht ingediend over het gesprek.",
    ),
]

QUESTIONS = [
    Person(
        {
            "first_name": "Gerda",
            "last_name": "Smit",
            "email": "gerda.smit@example.nl",
            "phone": "0591 612345",
            "municipality": EMMEN,
            "question": "Mijn buurvrouw van 84 kan niet meer goed voor zichzelf kiezen. Kan zij een mentor krijgen? En wat kost dat?",
        },
        2,
        kind="contact-question",
    ),
    Person(
        {
            "first_name": "Milan",
            "last_name": "Verhoef",
            "email": "milan.verhoef@example.nl",
            "municipality": DEN_HAAG,
            "question": "Is er binnenkort een avond waar ik met een mentor kan praten?",
        },
        6,
        [
            (
                1,
                "reply",
                {
                    "answer": "Ja. Op de eerste dinsdag van de maand is er een inloopavond. U bent welkom vanaf 19.30 uur."
                },
            )
        ],
        kind="contact-question",
    ),
    Person(
        {
            "first_name": "Ilse",
            "name_prefix": "van",
            "last_name": "Leeuwen",
            "email": "ilse.vanleeuwen@example.nl",
            "question": "Ik woon in het buitenland. Kan ik op afstand mentor zijn van mijn oom?",
        },
        0,
        kind="contact-question",
    ),
]
