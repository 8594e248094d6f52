"""Given these reports, expect these events, whatever the number of reports that say the same."""

from tests.unit.stages.reconcile.stories import account_of
from twosource.stages.reconcile.material import Material, per_story

REPORT = "Rebels captured the town of Koidu on Monday. General Paul Okoro left the city."
STATE = "The town of Koidu was the last big rebel stronghold in the east. "


def mentions_of(account, words):
    texts = {item.id: item.text for item in account.articles}
    return [
        {mention.article for mention in event.mentions}
        for event in account.events
        if words in {texts[at.article][at.start : at.end] for at in event.mentions}
    ]


def test_reports_in_the_same_words_tell_one_event(models):
    outlets = {f"Outlet{number}": f"News from {number} places. {REPORT}" for number in range(2, 8)}
    assert mentions_of(account_of(models, **outlets), "captured") == [set(outlets)]


def test_what_agrees_with_nothing_is_an_event_by_itself(models):
    account = account_of(models, North="They left on Monday. It was late.", South="They left on Friday, and the town was empty.")
    assert sorted(map(sorted, mentions_of(account, "left"))) == [["North"], ["South"]]


def test_states_that_share_their_words_are_one(models):
    account = account_of(
        models,
        North=STATE + "It rained.",
        South="It snowed. In the east Koidu was the last big rebel stronghold of the war.",
        East="Koidu was the home of a singer.",
    )
    assert {"North", "South"} in mentions_of(account, "stronghold")


def test_a_question_about_a_story_is_answered_once():
    asked = []

    @per_story
    def answer(material, word):
        asked.append(word)
        return word.upper()

    one, other = (Material(None, None, None, (), (), ()) for _ in range(2))
    assert [answer(one, "a"), answer(one, "a"), answer(other, "a")] == ["A", "A", "A"]
    assert asked == ["a", "a"]
