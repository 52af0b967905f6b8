"""The HTML of a letter: made from the words of the text, and nothing that was filled in is read as more than text."""

from __future__ import annotations

import pytest

from workflows.engine.letter_html import MARKS, letter_html, words_as_html

HOSTILE = (
    '<script>alert(1)</script>{kenmerk}{{ 7|add:7 }}{% now "Y" %}&amp;*vet*\n- niets\nhttps://x.nl "\'\ufdd0'
)
VALUES = {
    "aanhef": "Beste Noor",
    "kenmerk": "VA-1",
    "bericht": "",
    "statuslink": "https://ons.nl/status/abc/",
}


def html(body: str, **values: str) -> str:
    return words_as_html(body, VALUES | values)


@pytest.mark.parametrize(
    ("words", "drawn"),
    [
        ("Een.\nTwee.\n\nDrie.", "<p>Een.<br>Twee.</p>\n<p>Drie.</p>"),
        (
            "Neem mee:\n- pas\n- bril\n\nDag",
            "<p>Neem mee:</p>\n<ul><li>pas</li><li>bril</li></ul>\n<p>Dag</p>",
        ),
        ("1. Een\n2) Twee", "<ol><li>Een</li><li>Twee</li></ol>"),
        ("3. Drie", '<ol start="3"><li>Drie</li></ol>'),
        ("Dit is *heel belangrijk*.", "<p>Dit is <strong>heel belangrijk</strong>.</p>"),
        ("2 * 3 * 4 en a*b*c en ** en *", "<p>2 * 3 * 4 en a*b*c en ** en *</p>"),
        (
            "Zie https://ons.nl/a?b=1&c=2.",
            '<p>Zie <a href="https://ons.nl/a?b=1&amp;c=2">https://ons.nl/a?b=1&amp;c=2</a>.</p>',
        ),
        ("javascript:alert(1) ftp://x.nl", "<p>javascript:alert(1) ftp://x.nl</p>"),
        ('https://x.nl"onclick="a', '<p><a href="https://x.nl">https://x.nl</a>&quot;onclick=&quot;a</p>'),
        ("<b>Dag</b> & ‘u’", "<p>&lt;b&gt;Dag&lt;/b&gt; &amp; ‘u’</p>"),
        ("{aanhef},\n\n{kenmerk}", "<p>Beste Noor,</p>\n<p>VA-1</p>"),
        ("{onbekend} {", "<p>{onbekend} {</p>"),
        ("https://x.nl/{kenmerk}", "<p>https://x.nl/VA-1</p>"),
        ("Een\ufdd0Twee", "<p>EenTwee</p>"),
        ("", ""),
    ],
)
def test_the_same_words_as_html(words, drawn):
    assert html(words) == drawn


def test_our_own_link_is_words_that_lead_there():
    assert html("Kijk hier:\n{statuslink}") == (
        '<p>Kijk hier:<br><a class="go" href="https://ons.nl/status/abc/">Open uw eigen pagina</a></p>'
    )
    assert html("{statuslink}", statuslink="[de link]") == "<p>[de link]</p>"
    assert html("{statuslink}", statuslink='https://x.nl/"><script>').count("<script>") == 0


@pytest.mark.parametrize("name", ["aanhef", "kenmerk"])
def test_what_is_filled_in_is_text_whatever_it_says(name):
    drawn = html(f"Voor {{{name}}}.", **{name: HOSTILE})
    assert drawn == (
        "<p>Voor &lt;script&gt;alert(1)&lt;/script&gt;{kenmerk}{{ 7|add:7 }}{% now &quot;Y&quot; %}&amp;amp;*vet*<br>\n"
        "- niets<br>\nhttps://x.nl &quot;&#x27;\ufdd0.</p>"
    )


def test_what_a_coordinator_wrote_is_read_like_the_letter_and_its_braces_are_text():
    drawn = html("Dag\n\n{bericht}\n\nGroet", bericht="Een *punt*:\n- {aanhef}\n- <i>\n\nTot dan")
    assert drawn == (
        "<p>Dag</p>\n<p>Een <strong>punt</strong>:</p>\n<ul><li>{aanhef}</li><li>&lt;i&gt;</li></ul>\n"
        "<p>Tot dan</p>\n<p>Groet</p>"
    )
    assert html("{bericht}", bericht=f"Geen {MARKS['aanhef']}truc") == "<p>Geen truc</p>"


@pytest.mark.parametrize("words", ["Dag\n\n{bericht}\n\nGroet", "Dag\n\n{bericht} {details}\n\nGroet"])
def test_what_was_not_written_leaves_no_hole(words):
    assert html(words, details="") == "<p>Dag</p>\n<p>Groet</p>"


def test_a_whole_letter_loads_nothing_and_runs_nothing():
    letter = letter_html(subject="<b>{aanhef}", body="Dag", values=VALUES, sender="Stichting & <Zoon>")
    assert "<title>&lt;b&gt;{aanhef}</title>" in letter
    assert "Stichting &amp; &lt;Zoon&gt;" in letter
    for word in ("<script", "<img", "<link", "url(", "@import", "http:", "https:"):
        assert word not in letter
