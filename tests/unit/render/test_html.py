import base64
import hashlib
import re
from copy import deepcopy
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from lxml import html as lxml_html

from tests.unit.render.sample import ESCAPE, HOSTILE, sample_account, text_of
from twosource.render.html import to_html
from twosource.render.safe import visible, web_link

VOID = {"meta", "input", "br", "link", "img", "hr"}


@pytest.fixture(scope="module")
def page() -> str:
    return to_html([sample_account()])


@pytest.fixture(scope="module")
def tree(page):
    return lxml_html.document_fromstring(page)


class Balance(HTMLParser):
    """Notes every tag that is closed out of turn, and all ids, links and attributes."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.scripts = 0

    def handle_starttag(self, tag, attrs):
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        self.scripts += tag == "script"
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in VOID and (not self.open or self.open.pop() != tag):
            self.wrong.append(tag)


@pytest.fixture(scope="module")
def parsed(page) -> Balance:
    balance = Balance()
    balance.feed(page)
    return balance


def test_every_tag_is_closed_in_turn(parsed):
    assert parsed.wrong == []
    assert parsed.open == []


def test_hostile_text_is_shown_not_run(page, parsed, tree):
    assert parsed.scripts == 1
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(&#34;owned&#34;)&lt;/script&gt; &amp; &#39;quotes&#39;" in page
    assert HOSTILE in tree.text_content()
    assert visible(ESCAPE) in tree.text_content()
    assert "\x1b" not in page
    assert "\u202e" not in page


def test_hostile_ids_cannot_break_out_of_attributes():
    account = sample_account()
    bad = replace(account.findings[0], id='"><img src=x onerror=alert(1)>')
    out = to_html([replace(account, findings=(bad,))])
    assert "<img" not in out


def test_nothing_is_loaded(parsed):
    loading = {
        (tag, name, value)
        for tag, name, value in parsed.attributes
        if name in ("src", "srcset", "data", "poster", "style") or (tag == "link")
    }
    assert loading == set()
    assert not any(name.startswith("on") for _, name, _ in parsed.attributes)
    outward = [value for tag, name, value in parsed.attributes if name == "href" and not value.startswith("#")]
    assert {value.split("#:~:")[0] for value in outward} == {"https://wire.example/blast?a=1&b=2"}


def test_links_lead_somewhere_and_ids_are_unique(parsed):
    ids = [value for _, name, value in parsed.attributes if name == "id"]
    assert len(ids) == len(set(ids))
    inward = {value[1:] for _, name, value in parsed.attributes if name == "href" and value.startswith("#")}
    assert inward <= set(ids)
    described = {value for _, name, value in parsed.attributes if name in ("aria-labelledby", "aria-controls")}
    assert described <= set(ids)


def test_the_policy_allows_our_own_style_and_script_only(page):
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page)[1].replace("&#39;", "'")
    assert policy.startswith("default-src 'none'; ")
    for tag in ("style", "script"):
        content = re.search(rf"<{tag}>(.*?)</{tag}>", page, re.S)[1]
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
        assert "http" not in content
    assert "unsafe" not in policy


def test_marks_are_the_exact_words(tree):
    (finding,) = tree.xpath("//*[@id='s1-f2']")
    assert [mark.text_content() for mark in finding.xpath(".//mark")] == [
        "a faulty heater had started the fire",
        "There is no heater in that building",
    ]
    quotes = [quote.text_content().strip() for quote in finding.xpath(".//blockquote")]
    assert (
        quotes[0]
        == "Petrescu said a faulty heater had started the fire. “We warned the owner twice this year,” she said. “Nothing was done.”"
    )


def test_copies_stand_aside_with_their_chain(tree):
    (finding,) = tree.xpath("//*[@id='s1-f1']")
    (aside,) = finding.xpath(".//div[contains(@class, 'set-aside')]")
    assert aside.xpath("string(.//*[@class='chain'])") == "Harbour Gazette › Balkan Wire"
    assert "an excerpt of Balkan Wire" in aside.text_content()
    assert len(finding.xpath(".//div[@class = 'card']//blockquote")) == 2


def test_contested_sides_stand_side_by_side(tree):
    (sides,) = tree.xpath("//*[@id='s1-f2']//div[@class='sides']")
    assert [side.xpath("string(h4)") for side in sides] == ["A faulty heater had started the fire", "There is no heater in that building"]


def test_articles_carry_their_whole_text_exactly(tree):
    for at, article in enumerate(("wire", "observer", "gazette", "evening"), start=1):
        (body,) = deepcopy(tree).xpath(f"//*[@id='s1-a{at}']/div[@class='article-text']")
        for reference in body.xpath(".//a[@class='ref']"):
            reference.drop_tree()
        shown = [part.text_content() for part in body.xpath("p[starts-with(@class, 'b-')]")]
        assert "\n\n".join(shown) == visible(text_of(article))


def test_marks_in_articles_are_numbered_by_finding(tree):
    (mark,) = tree.xpath("//*[@id='s1-a1']//mark[contains(., 'faulty')]")
    assert mark.text_content() == "a faulty heater had started the fire"
    assert mark.get("class") == "contested"
    assert mark.xpath("string(following-sibling::a[1])") == "2"


def test_figures_timeline_map_people_sources_problems_are_there(tree):
    text = " ".join(tree.text_content().split())
    assert "7 to 11" in text
    assert [" ".join(date.text_content().split()) for date in tree.xpath("//p[@class='date']")] == [
        "March 2019",
        "10 March 2026",
        "11 March 2026",
    ]
    assert tree.xpath("//ol[@class='timeline background']/preceding-sibling::h3[1]/text()") == ["Background"]
    assert tree.xpath("count(//ol[@class='timeline background']/li)") == 1
    assert {"Constanta", "Mangalia", "Tulcea", "Varna"} <= set(tree.xpath("//*[@class='wide']//*[@class='place-names']/*/text()"))
    assert "page7.txt: neither UTF-8 nor Windows-1252�]0;title�" in text
    assert "Ana Petrescu" in tree.xpath("//*[@class='wide']//*[@class='origins']/*/text()")
    assert len(tree.xpath("//*[@class='wide']//*[@class='arc']")) == 1


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://x.example/a", True),
        ("HTTP://x.example", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        (" https://x.example", False),
        ("https://x.example/\u202e", False),
        (None, False),
    ],
)
def test_only_web_addresses_become_links(url, expected):
    assert web_link(url) == (url if expected else None)


def test_an_empty_account_and_none_and_many():
    account = sample_account()
    empty = replace(
        account,
        articles=(),
        copies=(),
        entities=(),
        places=(),
        origins=(),
        claims=(),
        events=(),
        findings=(),
        figures=(),
        people=(),
        timeline=(),
        problems=(),
    )
    for accounts in ([], [empty], [account, account, empty]):
        balance = Balance()
        balance.feed(to_html(accounts))
        assert (balance.wrong, balance.open) == ([], [])


def test_the_same_account_gives_the_same_page(page):
    assert to_html([sample_account()]) == page
