"""Verbs that mean different things by their object or subject: "attack the bill", "fire the minister", "strike a deal"."""

from dataclasses import dataclass

PEOPLE_DISMISSED = frozenset(
    """minister chief head director manager coach employee worker staff official officer secretary adviser advisor executive ceo
    president general commander teacher spokesman player team aide prosecutor judge ambassador board""".split()
)
WORKERS = frozenset("worker teacher nurse driver pilot union staff doctor crew miner docker employee cleaner player writer actor".split())
ENVOYS = frozenset("ambassador envoy diplomat charge staff consul attaché attache chargé inspector peacekeeper".split())
WORDS_AND_PLANS = frozenset(
    """bill decision policy plan move law remark comment claim proposal statement idea report ruling record handling critic rival
    opponent approach speech government administration media press deal budget legislation credibility""".split()
)
TIES = frozenset("tie relation relations relationship aid assistance funding fund support cooperation contact link trade supply".split())
BARRIERS = frozenset("border crossing airport airspace school embassy consulate office station port road mosque newspaper website".split())
PRIZES = frozenset("medal prize honour honor order award title honorary degree".split())
MONEY = frozenset(
    "million billion money dollar euro pound fund aid assistance loan grant equipment food medicine weapon vaccine arms".split()
)
DEADLINES = frozenset("deadline ultimatum hour day".split())
SANCTIONING = frozenset({"sanction", "sanctions", "embargo", "boycott", "expulsion"})
BOMBS = frozenset("bomb device mine grenade missile shell rocket drone explosive vest".split())
TRUCES = frozenset({"ceasefire", "cease-fire", "truce", "armistice"})
CAPTIVES = frozenset(
    "suspect man woman people person fugitive militant soldier fighter leader gunman hostage civilian protester journalist".split()
)
TALKS = frozenset("talk talks negotiation negotiations summit deal agreement ceasefire truce plan effort merger accord pact".split())
HAZARDS = frozenset("roof window ladder cliff balcony bridge horse bike bicycle boat ship train height floor building tree death".split())
AGREEMENTS = frozenset("agreement treaty pact accord deal memorandum".split())
TARIFFS = frozenset({"tariff", "tariffs", "duty"})
ARMY = frozenset("troop force soldier army unit rebel militia fighter tank warship police officer security".split())


@dataclass(frozen=True, slots=True)
class Sense:
    """`type` holds where the object (or the passive subject) is one of `objects`, or the subject one of `subjects`."""

    type: str
    objects: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()


SENSES: dict[str, tuple[Sense, ...]] = {
    "attack": (Sense("ACCUSE", WORDS_AND_PLANS),),
    "fire": (Sense("APPOINTMENT", PEOPLE_DISMISSED), Sense("ASSAULT")),
    "dismiss": (Sense("APPOINTMENT", PEOPLE_DISMISSED), Sense("REJECT")),
    "recall": (Sense("SANCTION", ENVOYS), Sense("OTHER")),
    "withdraw": (Sense("SANCTION", ENVOYS | TIES), Sense("YIELD")),
    "strike": (
        Sense("AGREE", frozenset({"deal", "agreement", "accord", "bargain"})),
        Sense("PROTEST", subjects=WORKERS),
        Sense("ASSAULT"),
    ),
    "close": (Sense("COERCE", BARRIERS), Sense("OTHER")),
    "cut": (Sense("SANCTION", TIES), Sense("YIELD", TARIFFS), Sense("ECONOMY")),
    "reduce": (Sense("SANCTION", TIES), Sense("YIELD", TARIFFS), Sense("OTHER")),
    "stop": (Sense("SANCTION", TIES), Sense("OTHER")),
    "end": (Sense("SANCTION", TIES), Sense("OTHER")),
    "halt": (Sense("SANCTION", TIES), Sense("OTHER")),
    "slash": (Sense("SANCTION", TIES), Sense("ECONOMY")),
    "award": (Sense("SUPPORT", PRIZES), Sense("AID")),
    "give": (Sense("THREATEN", DEADLINES), Sense("AID", MONEY), Sense("OTHER")),
    "send": (Sense("AID", MONEY), Sense("MOBILIZE", ARMY), Sense("OTHER")),
    "offer": (Sense("AID", MONEY), Sense("AGREE")),
    "establish": (Sense("SUPPORT", TIES), Sense("OTHER")),
    "summon": (Sense("ACCUSE", ENVOYS), Sense("REQUEST")),
    "violate": (Sense("ASSAULT", TRUCES), Sense("REJECT")),
    "breach": (Sense("ASSAULT", TRUCES), Sense("REJECT")),
    "break": (Sense("ASSAULT", TRUCES), Sense("OTHER")),
    "break_down": (Sense("REJECT", subjects=TALKS), Sense("OTHER")),
    "fall_through": (Sense("REJECT", subjects=TALKS), Sense("OTHER")),
    "fall_apart": (Sense("REJECT", subjects=TALKS), Sense("OTHER")),
    "collapse": (Sense("REJECT", subjects=TALKS), Sense("ACCIDENT")),
    "stall": (Sense("REJECT", subjects=TALKS), Sense("OTHER")),
    "capture": (Sense("COERCE", CAPTIVES), Sense("ASSAULT")),
    "explode": (Sense("ASSAULT", subjects=BOMBS), Sense("ACCIDENT")),
    "burn": (Sense("PROTEST", frozenset({"flag", "effigy", "portrait"})), Sense("ASSAULT")),
    "sign": (Sense("SUPPORT", AGREEMENTS), Sense("AGREE")),
    "agree": (Sense("SUPPORT", AGREEMENTS), Sense("AGREE")),
    "reach": (Sense("SUPPORT", AGREEMENTS), Sense("OTHER")),
    "lower": (Sense("YIELD", TARIFFS), Sense("ECONOMY")),
    "roll_back": (Sense("YIELD", TARIFFS | frozenset({"sanction", "restriction"})), Sense("OTHER")),
    "promote": (Sense("APPOINTMENT", PEOPLE_DISMISSED), Sense("OTHER")),
    "name": (Sense("APPOINTMENT", PEOPLE_DISMISSED), Sense("OTHER")),
    "move": (Sense("MOBILIZE", ARMY | frozenset({"missile", "battery", "battalion"})), Sense("OTHER")),
    "hold": (Sense("ASSAULT", CAPTIVES & frozenset({"hostage", "civilian"})), Sense("COERCE", CAPTIVES), Sense("OTHER")),
    "receive": (Sense("CONSULT", PEOPLE_DISMISSED | ENVOYS), Sense("OTHER")),
    "call_for": (Sense("THREATEN", SANCTIONING), Sense("REQUEST")),
    "open": (Sense("YIELD", BARRIERS), Sense("OTHER")),
    "set": (Sense("THREATEN", DEADLINES), Sense("OTHER")),
}
"""Tried in order; a sense without words is the default of its verb."""
