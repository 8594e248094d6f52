"""Small sets of words that decide how a clause is read: light, reporting, raising, aspectual and hedging words.

Words of general news English, of our own making.
"""


def classes(table: dict[str, str]) -> dict[str, str]:
    """Word -> class, of a table class -> words."""
    return {word: kind for kind, words in table.items() for word in words.split()}


LIGHT = frozenset(
    """complete finish carry_out conduct launch hold make take give have stage undertake mount wage perform open file issue impose
    deliver reach sign begin start continue resume announce declare express provide offer pledge set commit suffer face initiate
    receive pose undergo lodge bring show convey extend renew repeat do voice carry order pay establish enter get send level go
    step_up set_up convene promise win hand_down sustain organize organise plan""".split()
)
"""Verbs that may say little more than that their object, an event noun, takes place."""


REPORTING = frozenset(
    """say tell report state add claim note announce explain believe think know argue assert insist_that confirm reveal disclose
    describe quote cite mention remark comment suggest indicate reiterate declare stress observe recall write tweet post testify_that
    estimate understand hear allege_that acknowledge admit assume conclude_that contend maintain predict forecast expect expect_that
    speculate wonder guess feel respond reply answer point_out emphasise emphasize notice speak""".split()
)
"""Verbs that give somebody's words or thoughts when they have a clause or a quotation: attributions, not events."""
SPEAKING = frozenset("refer call warn urge accuse blame criticise criticize praise condemn deny vow promise threaten invoke use".split())
"""Other verbs of what a speaker does by speaking ("..., he said, calling it a success")."""

ALWAYS_REPORTING = frozenset("say tell report state add note explain believe think know reiterate quote cite tweet stress remark".split())
"""Those that are not events without a clause either."""

RAISING = frozenset("seem appear tend happen prove turn_out".split())
RAISING_ADJECTIVES = frozenset("likely unlikely due set able unable bound certain sure poised scheduled expected".split())
"""Predicates that only say how sure the infinitive below them is: "is likely to win"."""
ASPECTUAL = frozenset("begin start continue resume keep stop cease finish proceed go_on get come go use".split())
TRYING = frozenset("try attempt seek hope want plan intend aim wish decide struggle prepare look expect set mean manage fail like".split())
"""Verbs that only say how far it has come with the verb below them."""

SUBJECT_CONTROL = frozenset("promise threaten vow pledge offer refuse agree try want plan intend hope decide fail manage swear".split())
OBJECT_OF_BLAME = frozenset(
    """accuse blame charge convict condemn criticise criticize prevent stop bar keep ban suspect arrest detain jail sue fine
    indict praise thank punish prosecute prohibit discourage deter sentence forgive excuse clear acquit""".split()
)
PASSIVE_ALONE = frozenset(
    """kill injure wound arrest charge convict sentence jail detain shoot_dead hospitalise hospitalize evacuate rescue accuse indict
    acquit fire_job suspend hijack kidnap abduct stab hurt displace ban cancel delay rob nominate appoint elect fine hold sack oust
    destroy damage cancel postpone hit honour honor name""".split()
)
"""Transitive verbs whose past form without an object is a passive that a headline has cut short: "Five killed in crash"."""

COPULAS = frozenset("be become remain seem appear stay look feel sound prove turn_out represent constitute".split())
CHANGING = frozenset("turn go fall grow get".split())
"""Verbs that say of an adjective after them that it came to be so: "turned violent", "went missing"."""
HEDGES = frozenset(
    """may might could reportedly apparently allegedly possibly perhaps probably likely presumably seemingly supposedly potentially
    purportedly maybe suspected alleged appear seem likely believed thought""".split()
)
NEGATIVE = frozenset("not n't never no without neither nor nobody nothing none hardly nowhere".split())
NEGATIVE_VERBS = frozenset("fail refuse decline neglect omit stop cease avoid refrain".split())
MONTHS = frozenset("january february march april may june july august september october november december".split())
STOP_WORDS = frozenset(
    """be have do will would can could may might must shall should not the a an this that these those it he she they we i you his her
    their its who whom which what there here also very more most such other own same too just only even still yet already again
    reportedly apparently allegedly however so then thus therefore meanwhile get""".split()
) - {"only"}
