"""The module on old age and dementia: talking with somebody who forgets, pain and unrest, decisions in the last phase, saying goodbye."""

from . import beslissen_aan_het_einde, praten_met_iemand_die_vergeet

COURSE = {
    "slug": "ouder-worden-en-dementie",
    "kind": "module",
    "title": "Ouder worden en dementie",
    "search_description": "Voor mentoren van ouderen: praten met iemand die vergeet, pijn en onrust herkennen, en beslissen over behandeling in de laatste levensfase.",
    "intro": "Voor mentoren met een oudere cliënt, vaak met dementie. U leert praten met iemand die vergeet, en beslissen als het leven ten einde loopt.",
    "themes": ["ouderen"],
    "client_groups": ["ouderen"],
    "outcomes": [
        "U begint een bezoek zo dat iemand met dementie niet hoeft te raden wie u bent.",
        "U zoekt eerst naar pijn en andere oorzaken voordat u ja of nee zegt tegen een medicijn tegen onrust.",
        "U vraagt de arts op tijd om een gesprek over reanimeren, ziekenhuis en wat er nog toe doet.",
        "U weet wat u bij een sterfbed doet, en welke taken bij anderen liggen.",
    ],
    "body": [
        (
            "text",
            {
                "heading": "Voor wie is deze module?",
                "text": (
                    "<p>Uw cliënt is oud, vergeet veel, of wordt steeds zwakker. Soms weet zij niet meer wie u bent. Soms belt de arts met een vraag waar u van schrikt: "
                    "nog naar het ziekenhuis, of niet?</p>"
                    "<p>Les 1 gaat over gewone bezoeken: wat u zegt als het verhaal niet klopt, en wat u vraagt als zij roept of slaat. Les 2 gaat over de laatste tijd: op "
                    "tijd praten, beslissen en afscheid nemen.</p>"
                ),
            },
        ),
    ],
    "lessons": [praten_met_iemand_die_vergeet.LESSON, beslissen_aan_het_einde.LESSON],
}
