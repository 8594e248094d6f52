from dataclasses import replace

from tests.unit.render.sample import sample_account
from twosource.render.lookup import Lookup, numbered_findings


def test_findings_are_numbered_in_reading_order():
    numbered = numbered_findings(sample_account())
    assert [item.number for item in numbered] == list(range(1, 12))
    assert [item.finding.id for item in numbered[:6]] == ["f-blast", "f-cause", "f-toll", "f-hurt", "f-warned", "f-nine"]


def test_ids_that_name_nothing_are_shown_as_they_are():
    lookup = Lookup(sample_account())
    assert (lookup.origin("o-x"), lookup.entity("e-x"), lookup.outlet("a-x"), lookup.place("p-x"), lookup.role("e-x")) == (
        "o-x",
        "e-x",
        "a-x",
        "",
        "",
    )


def test_outlets_with_several_articles_are_told_apart():
    lookup = Lookup(sample_account())
    assert lookup.article_label("wire") == "Balkan Wire"
    assert lookup.article_label("evening") == "Delta Observer, 11 Mar 19:00"


def test_outlet_falls_back_to_the_accounts_voice_then_file_then_title():
    account = sample_account()
    bare = replace(account.articles[0], outlet=None)
    assert Lookup(replace(account, articles=(bare,))).outlet("wire") == "Balkan Wire"
    silent = replace(account, claims=())
    assert Lookup(replace(silent, articles=(replace(bare, name="folder/page.txt"),))).outlet("wire") == "page.txt"
    assert Lookup(replace(silent, articles=(bare,))).outlet("wire") == bare.title


def test_voice_chain_runs_from_outlet_to_speaker():
    lookup = Lookup(sample_account())
    assert lookup.voice(lookup.claims["c-nine-gazette"]) == ["Harbour Gazette", "Balkan Wire", "officials"]
    assert lookup.voice(replace(lookup.claims["c-nine-gazette"], voice=())) == ["Harbour Gazette"]


def test_speakers_come_before_outlets_own_voice_and_each_goes_in_page_order():
    order = [item.finding.id for item in numbered_findings(sample_account()) if item.finding.status == "single-origin"]
    assert order == ["f-hurt", "f-warned", "f-nine", "f-arrest", "f-ambulances", "f-poster", "f-earlier", "f-road"]
