"""Words for what befalls people and things in news, by the measure that counts it: the figures of an account."""

from typing import Final

VERBS: Final[dict[str, str]] = {
    **dict.fromkeys("kill slay murder massacre slaughter assassinate execute behead electrocute lynch".split(), "killed"),
    **dict.fromkeys("injure wound hurt maim hospitalize hospitalise".split(), "injured"),
    **dict.fromkeys("displace uproot".split(), "displaced"),
    **dict.fromkeys("evacuate".split(), "evacuated"),
    **dict.fromkeys("arrest detain apprehend".split(), "arrested"),
    **dict.fromkeys("capture seize retake recapture liberate reclaim occupy overrun abduct kidnap".split(), "captured"),
    **dict.fromkeys("destroy demolish raze flatten obliterate sink".split(), "destroyed"),
}
"""Verbs that do it to their object."""

INTRANSITIVE: Final[dict[str, str]] = {
    **dict.fromkeys("die perish drown suffocate".split(), "killed"),
    **dict.fromkeys("vanish disappear".split(), "missing"),
    **dict.fromkeys("flee".split(), "displaced"),
}
"""Verbs that befall their subject."""

ADJECTIVES: Final[dict[str, str]] = {
    **dict.fromkeys("dead deceased killed slain lifeless".split(), "killed"),
    **dict.fromkeys("wounded injured hurt hospitalized hospitalised".split(), "injured"),
    **dict.fromkeys("missing unaccounted".split(), "missing"),
    **dict.fromkeys("homeless displaced".split(), "displaced"),
    **dict.fromkeys(["evacuated"], "evacuated"),
    **dict.fromkeys("arrested detained".split(), "arrested"),
    **dict.fromkeys("captured seized abducted kidnapped retaken recaptured liberated".split(), "captured"),
    **dict.fromkeys("destroyed demolished razed flattened".split(), "destroyed"),
}
"""Adjectives and participles that say what became of the noun they stand with."""

NOUNS: Final[dict[str, str]] = {
    **dict.fromkeys("death fatality killing dead murder homicide".split(), "killed"),
    **dict.fromkeys("injury wounded injured".split(), "injured"),
    **dict.fromkeys("casualty".split(), "casualties"),
    **dict.fromkeys("evacuee evacuation".split(), "evacuated"),
    **dict.fromkeys("arrest detention detainee arrestee".split(), "arrested"),
    **dict.fromkeys("hostage captive abduction kidnapping".split(), "captured"),
    **dict.fromkeys("missing".split(), "missing"),
}
"""Nouns that are themselves what is counted ("12 deaths")."""

PERSON_NOUNS: Final = frozenset(
    "man woman boy girl child teenager teen toddler infant baby person people victim passenger driver pedestrian civilian soldier "
    "officer policeman "
    "policewoman student worker employee suspect gunman attacker resident bystander motorist cyclist motorcyclist father mother son "
    "daughter brother sister "
    "husband wife guard deputy firefighter protester migrant journalist reporter teacher pilot crew customer clerk owner patron adult "
    "youth juvenile "
    "grandfather grandmother neighbor neighbour friend girlfriend boyfriend couple individual sailor marine trooper sergeant fighter "
    "militant rebel insurgent "
    "policemen troop rider patient doctor nurse aide bomber shooter assailant intruder robber homeowner shopper guest member".split()
)
"""People in the roles that incident reports give them: "a man was shot dead" counts one."""


OF_PEOPLE: Final = frozenset({"killed", "injured", "casualties", "missing", "displaced", "evacuated", "arrested"})
"""Outcomes that befall people: a number without a noun counts persons under them ("killing five")."""


NOT_PEOPLE: Final = frozenset(
    "building block house home door street floor room step mile yard foot car vehicle time count charge shot bullet".split()
)
"""Nouns that stand beside such verbs without being their victims ("arrested five buildings away")."""


def joined(first: str, second: str) -> str:
    """The measure of two outcomes told of one count: "killed or wounded" is casualties; others keep the first."""
    if first == second or not second:
        return first
    if {first, second} <= {"killed", "injured", "casualties"}:
        return "casualties"
    return first
