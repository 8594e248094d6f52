"""Predicates: which verbs and event nouns may name the same happening.

Two triggers are of one *family* when one word is made from the other (withdraw, withdrawal) and *akin* when they are near synonyms
in news ("withdraw", "retreat"). Families are stems: derivational endings come off, in the manner of Porter (1980), but only those that
make a noun of a verb or the other way round. The exceptions and the synonyms are a word list of general news English, made by hand.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

ENDINGS: Final = "ization isation ation ator ition ment ance ence acy ery ing ism ize ise ify ate ion al er or ed ee y e".split()
"""Endings that come off, longest first where one ends like another."""

STEM: Final = 4
"""Letters that a stem keeps at the least (with three, "enter" would lose its end)."""

DOUBLED: Final = frozenset("bdgmnprt")
"""Letters that an ending doubles ("rob", "robbery"); l and s are doubled in the words themselves ("kill", "press")."""

IRREGULAR = {
    "invasion": "invade", "explosion": "explode", "destruction": "destroy", "collision": "collide", "decision": "decide",
    "death": "die", "dead": "die", "deadly": "die", "fatality": "die", "fatal": "die", "loss": "lose", "choice": "choose",
    "sale": "sell", "flight": "fly", "thought": "think", "belief": "believe", "growth": "grow", "birth": "bear", "born": "bear",
    "seizure": "seize", "theft": "steal", "shot": "shoot", "shooting": "shoot", "fought": "fight", "pursuit": "pursue",
    "shelling": "shell", "suicide": "kill", "killing": "kill", "assassination": "assassinate", "win": "win", "victory": "win",
    "conclusion": "conclude", "expulsion": "expel", "suspension": "suspend", "permission": "permit", "admission": "admit",
    "division": "divide", "provision": "provide", "revision": "revise", "visit": "visit", "trial": "try", "speech": "speak",
    "descent": "descend", "response": "respond", "defence": "defend", "defense": "defend", "offence": "offend", "offense": "offend",
    "proof": "prove", "relief": "relieve", "departure": "depart", "failure": "fail", "closure": "close", "pressure": "press",
    "arrival": "arrive", "approval": "approve", "removal": "remove", "refusal": "refuse", "denial": "deny", "trip": "travel",
    "war": "war", "marriage": "marry", "warn": "warn", "warning": "warn", "missing": "disappear",
}  # fmt: skip

SYNONYMS: Final = (
    "withdraw withdrawal retreat pullout pullback pull_out pull_back",
    "retake recapture reclaim regain liberate liberation",
    "capture seize seizure conquer",
    "kill murder slay assassinate die dead death homicide",
    "injure wound hurt injury",
    "attack strike assault raid",
    "shell bombard bomb bombing shelling bombardment",
    "explode explosion blast detonate",
    "destroy demolish ruin destruction",
    "evacuate evacuation",
    "flee escape",
    "arrest detain detention",
    "crash collide collision",
    "quake earthquake tremor",
    "resign quit resignation",
    "appoint name nominate",
    "win victory triumph",
    "buy acquire purchase acquisition takeover",
    "fire sack dismiss",
    "sentence sentencing",
    "charge indict indictment",
    "convict conviction",
    "steal theft rob robbery heist burgle burglary",
    "counteroffensive counter-offensive counterattack counter-attack",
    "offensive advance",
    "protest demonstrate demonstration",
    "meet meeting summit",
    "agree agreement deal accord",
    "launch start begin",
    "end finish complete conclude",
    "shoot shooting gunfire",
    "storm hurricane cyclone typhoon",
    "flood flooding",
    "announce announcement",
    "enter entry reach arrive arrival",
    "cross crossing",
)
"""Each line is one set of near synonyms; a word may stand in several."""

RELATED: Final = (
    "capture apprehend arrest detain detention nab catch pick_up custody",
    "kill murder slay assassinate die dead death homicide execute shoot gun_down stab",
    "die pass_away passing pass",
    "suicide hang",
    "shoot shooting gunfire gun_down rampage crossfire gunplay shootout fire",
    "attack strike assault raid hit",
    "rob robbery raid heist burgle burglary steal theft snatch loot hold_up stick_up smash_and_grab",
    "shell bombard bomb bombing shelling bombardment strike",
    "explode explosion blast detonate go_off",
    "destroy demolish ruin destruction devastate wreck level raze",
    "destroy damage devastate",
    "cut sever damage",
    "fire blaze burn inferno wildfire",
    "arson torch",
    "flee escape run_away make_off jailbreak break_out run_off",
    "crash collide collision smash wreck",
    "quake earthquake tremor temblor shake jolt rattle",
    "resign quit resignation step_down stand_down",
    "appoint name nominate pick choose select",
    "replace succeed take_over",
    "win victory triumph beat defeat overcome top down edge rout",
    "clinch secure win seal",
    "retain keep defend",
    "buy acquire purchase acquisition takeover take_over",
    "fire sack dismiss oust",
    "sentence sentencing jail imprison",
    "charge indict indictment accuse",
    "convict conviction guilty verdict find",
    "protest demonstrate demonstration rally march vigil",
    "riot unrest clash disturbance violence",
    "clash fight battle fighting skirmish",
    "meet meeting summit talk negotiate negotiation",
    "launch release unveil introduce issue rush_out roll_out debut publish announce",
    "reveal unveil disclose announce",
    "end finish complete conclude shut_down",
    "stop halt stoppage suspend",
    "enter entry reach arrive arrival check_in check admit",
    "rehab treat treatment stint",
    "place put",
    "fix patch plug repair resolve address close",
    "repair restore restoration",
    "find discover discovery",
    "outage disrupt disruption downtime blackout go_down",
    "spark trigger unleash prompt cause",
    "reverse overturn repeal scrap revoke restore",
    "topple bring_down overthrow oust",
    "break eclipse surpass",
    "exploit use",
    "hack breach",
    "hijack seize",
    "board storm",
    "foil thwart repel repulse prevent stop",
    "intercept stop",
    "sign ink",
    "offer propose proposal bid",
    "reject refuse turn_down rebuff",
    "sink go_down",
    "vanish disappear",
    "rescue save",
    "abduct kidnap",
    "free release",
    "ban bar prohibit outlaw",
    "approve pass adopt",
    "raise increase hike rise",
    "cut reduce lower slash",
    "fall drop decline plunge slump",
    "host present",
    "cancel call_off scrap",
    "delay postpone put_off",
    "marry wed wedding marriage",
    "investigate probe inquiry",
    "sue lawsuit",
    "hand_over transfer",
    "strand trap",
    "topple collapse fall give_way",
    "nominate nomination",
    "praise hail laud",
    "condemn denounce criticise criticize blast slam",
)
"""Sets of words by which reports may tell one event, though each also tells of others ("the shooting", "he was killed"): wider than
synonyms, and enough only together with other evidence."""


GENERIC = frozenset(
    "be have do say get make go know take see come think look want give use find tell ask work seem feel try call mean keep let help show "
    "hear like live believe hold bring happen write provide sit stand include set learn lead understand watch follow speak read allow add "
    "spend walk offer remember love consider appear wait serve expect put need become turn talk start stop agree deal issue".split()
)
"""Verbs that say little by themselves: two claims with one of them are one statement only if their other words agree. The commonest verbs
of English less those that name a kind of event."""

LIGHT = frozenset("complete begin start finish end launch make carry conduct announce order propose suggest recommend stage halt".split())
"""Verbs that only say how far the event of their object has come, or that it is done at all; general English of news, by hand."""

AFTERMATH = tuple(
    "arrest charge indict accuse plead convict sentence try trial sue appeal testify investigate investigation search mourn bury funeral "
    "remember identify respond react comment interview question plea hearing bail jail custody detain suspect warrant bond court".split()
)
"""Predicates of what follows an event; general English of news, by hand."""


COMMON: Final = frozenset(
    "be have do make take get give go come put use see look find know think want need try help let keep leave call ask tell show work turn "
    "become move play run live bring hold feel happen start begin end seem mean include continue set follow lead remain stand one time way "
    "thing lot part get_out go_on add change provide receive allow offer serve".split()
)
"""Triggers so general that the word alone says nothing of which event is meant; the most frequent verbs of English, by hand."""


def common(lemma: str) -> bool:
    """Whether a trigger says too little to tell one event from another."""
    return lemma in COMMON or lemma in LIGHT


@cache
def family(lemma: str) -> str:
    """A key that words of one family share. A particle belongs to the verb: to take off is not to take over."""
    word = lemma.lower().replace("\u2010", "").replace("-", "")
    word, particle, rest = IRREGULAR.get(word, word).partition("_")
    return _stem(word) + particle + rest


def _stem(word: str) -> str:
    """A word without its derivational endings, as long as enough of it is left."""
    ending = next((end for end in ENDINGS if word.endswith(end) and len(word) - len(end) >= STEM), None)
    if ending is None:
        return word
    word = word.removesuffix(ending)
    return _stem(word[:-1] if word[-1] == word[-2] and word[-1] in DOUBLED else word)


@cache
def akin(one: str, other: str) -> bool:
    """Whether two trigger lemmas may name the same happening."""
    a, b = family(one), family(other)
    return a == b or bool(_synonym_sets(a) & _synonym_sets(b))


@cache
def related(one: str, other: str) -> bool:
    """Whether two trigger lemmas are akin, or of one set of related words, or one is the other with a particle ("shut", "shut_down")."""
    a, b = family(one), family(other)
    first, second = sorted((a, b))
    return akin(one, other) or second.startswith(first + "_") or bool(_related_sets(a) & _related_sets(b))


@cache
def blocks(lemma: str) -> tuple[str, ...]:
    """Keys under which a trigger is compared with others: its family, and each set of synonyms it is in."""
    return (family(lemma), *(f"set-{number}" for number in sorted(_synonym_sets(family(lemma)))))


def wide_blocks(lemma: str) -> tuple[str, ...]:
    """Keys that two triggers share if they are related: those of `blocks`, the verb without its particle, and the sets of related words."""
    key = family(lemma)
    return (*blocks(lemma), key.partition("_")[0], *(f"related-{number}" for number in sorted(_related_sets(key))))


def tells_event(lemma: str) -> bool:
    """Whether a word is among those for happenings that are listed here ("dead", where it is the predicate)."""
    return bool(_synonym_sets(family(lemma)) | _related_sets(family(lemma)))


def _synonym_sets(key: str) -> frozenset[int]:
    return _SYNONYM_SETS.get(key, frozenset())


def _related_sets(key: str) -> frozenset[int]:
    return _RELATED_SETS.get(key, frozenset())


def _make_sets(sets: Sequence[str]) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, words in enumerate(sets):
        for word in words.split():
            found.setdefault(family(word), set()).add(number)
    return {key: frozenset(numbers) for key, numbers in found.items()}


_SYNONYM_SETS: Final = _make_sets(SYNONYMS)
_RELATED_SETS: Final = _make_sets(RELATED)
