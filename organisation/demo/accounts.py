"""The demo accounts as `make run` prints them. Imports nothing, so that it can be read before Django starts."""

PASSWORD = "mentorschap-demo"

ACCOUNTS = [
    ("beheer@example.nl", "may do everything"),
    ("redactie@example.nl", "edits pages"),
    ("redactie2@example.nl", "edits pages, and approves what the other proposes"),
    ("redactie.haag-en-rijn@example.nl", "edits the pages of Haag en Rijn"),
    ("coordinator.haag-en-rijn@example.nl", "coordinator of Haag en Rijn"),
    ("collega.haag-en-rijn@example.nl", "her colleague at Haag en Rijn"),
    ("coordinator.noord@example.nl", "coordinator of Noord"),
    ("directeur.haag-en-rijn@example.nl", "director of Haag en Rijn: totals only"),
    ("trainer@example.nl", "trainer"),
    ("mentor@example.nl", "mentor of Haag en Rijn"),
    ("kandidaat@example.nl", "candidate mentor of Haag en Rijn"),
]
