"""The verb behind an event noun ("withdrawal": withdraw), so that a noun and a verb that tell one event can be recognised as such.

Endings first, then pairs that no ending gives. Our own making; only verbs and nouns of this layer's lists come out.
"""

from twosource.stages.annotate.events.nouns import NOUNS
from twosource.stages.annotate.events.verbs import VERBS

ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ation", ("", "e", "ate")),
    ("ition", ("e", "ish")),
    ("ption", ("be",)),
    ("sion", ("d", "de", "s", "se", "t")),
    ("tion", ("t", "te", "e", "")),
    ("ment", ("", "e")),
    ("ance", ("", "e")),
    ("ence", ("", "e")),
    ("ing", ("", "e")),
    ("ery", ("e", "")),
    ("al", ("", "e")),
    ("ure", ("", "e")),
    ("ion", ("", "e")),
    ("age", ("",)),
    ("er", ("",)),
)
"""Endings of nouns of action and what the verb has in their place, the longer first."""

PLAIN_PAIRS = """
    acquisition:acquire admission:admit adoption:adopt announcement:announce appearance:appear arrival:arrive assessment:assess
    birth:bear breakup:separate broadcast:broadcast building:build burial:bury censorship:censor closure:close concession:concede
    completion:complete confession:confess confirmation:confirm conquest:conquer construction:construct consumption:consume
    contamination:contaminate coronation:crown defiance:defy delivery:deliver denial:deny denunciation:denounce departure:leave
    destruction:destroy detection:detect detention:detain diagnosis:diagnose disappearance:disappear disarmament:disarm
    disclosure:disclose discovery:discover disruption:disrupt enactment:enact engagement:engage enrollment:enroll evaluation:evaluate
    examination:examine exhibition:exhibit expansion:expand expulsion:expel graduation:graduate handover:hand_over
    identification:identify implementation:implement inspection:inspect interruption:interrupt intervention:intervene
    introduction:introduce intrusion:intrude landing:land legislation:legislate loss:lose maintenance:maintain merger:merge
    migration:migrate monitoring:monitor movement:move observation:observe occupation:occupy opening:open overdose:overdose
    performance:perform preparation:prepare presentation:present production:produce promotion:promote punishment:punish
    pursuit:pursue ratification:ratify recognition:recognise reconciliation:reconcile reconstruction:rebuild recovery:recover
    renovation:renovate resumption:resume revelation:reveal sale:sell screening:screen separation:separate settlement:settle
    shutdown:shut_down speech:speak takeover:take_over take-off:take_off testimony:testify trafficking:traffic
    transportation:transport uprising:revolt unveiling:unveil walkout:walk_out break-in:break_in breakout:break_out layoff:lay_off
    lay-off:lay_off layoffs:lay_off cover-up:cover_up
    barrage:barrage final:final surgery:surgery vacation:vacation probation:probation
"""
"""noun:verb, one verb each; the last line keeps nouns that only look as if they came from a verb."""

PAIRS: dict[str, str] = {
    noun: verb
    for verb, nouns in {
        "advance": "advancement",
        "agree": "accord deal pact treaty",
        "apologise": "apology",
        "assassinate": "assassination",
        "bomb": "bombing bombardment",
        "choose": "choice selection",
        "cease": "cessation",
        "collide": "collision",
        "complain": "complaint",
        "crash": "wreck",
        "criticise": "criticism",
        "decide": "decision",
        "die": "death demise fatality",
        "divide": "split",
        "donate": "donation",
        "elect": "election vote re-election",
        "erupt": "eruption",
        "explode": "explosion blast",
        "fight": "fighting combat battle firefight gunfight skirmish",
        "fly": "flight",
        "flee": "flight",
        "flood": "flooding",
        "grow": "growth",
        "injure": "injury",
        "investigate": "inquiry enquiry probe",
        "invade": "invasion incursion",
        "kidnap": "abduction",
        "kill": "killing slaying murder homicide massacre slaughter assassination manslaughter",
        "marry": "marriage wedding",
        "meet": "meeting summit talk talks",
        "negotiate": "negotiation negotiations",
        "protest": "demonstration rally march",
        "quake": "earthquake temblor",
        "rescue": "rescue-operation",
        "resign": "resignation",
        "respond": "response",
        "retreat": "pullback pull-back",
        "return": "comeback",
        "rob": "robbery heist",
        "seize": "seizure",
        "shoot": "shooting gunfire shoot-out shootout",
        "steal": "theft",
        "strike": "airstrike air-strike airstrikes",
        "succeed": "success succession",
        "threaten": "threat",
        "try": "trial attempt",
        "win": "victory",
        "withdraw": "withdrawal pullout pull-out disengagement",
        "attack": "onslaught counter-attack counterattack offensive counter-offensive counteroffensive aggression cyberattack",
    }.items()
    for noun in nouns.split()
} | dict(pair.split(":") for pair in PLAIN_PAIRS.split())


def verb_behind(noun: str) -> str:
    """The verb that a noun of action is made of or means; the noun itself where none is known."""
    return _BEHIND.get(noun, noun)


def _derive(noun: str) -> str:
    if noun in PAIRS:
        return PAIRS[noun]
    if noun in VERBS:
        return noun
    for ending, puts in ENDINGS:
        stem = noun.removesuffix(ending)
        if stem == noun or len(stem) < 3:
            continue
        doubled: tuple[str, ...] = (stem[:-1],) if len(stem) > 3 and stem[-1] == stem[-2] else ()
        for verb in (*(stem + put for put in puts), *doubled):
            if verb in VERBS:
                return verb
    return noun


_BEHIND: dict[str, str] = {noun: verb for noun in sorted(NOUNS) if (verb := _derive(noun)) != noun}
