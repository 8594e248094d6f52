"""Sources: the words that name who says it, what kind of origin that is, and which entity of the article it refers to."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from twosource.model.mentions import EntityMention, EntityType
from twosource.stages.annotate.attributions.grammar import antecedent, child, dependents, lefts, rights
from twosource.stages.annotate.entities.lexicon import BODY_NOUNS, LOCAL_BODIES

if TYPE_CHECKING:
    from spacy.tokens import Token

OriginKind = Literal["person", "organisation", "outlet", "unnamed", "document", "imagery"]

IMAGERY = frozenset(
    "photo photograph picture image imagery footage video clip satellite screenshot recording tape film drone map camera selfie".split()
)
DOCUMENTS = frozenset(
    "report document letter statement poll survey study data filing lawsuit suit memo email e-mail transcript record analysis "
    "indictment complaint affidavit ruling article story editorial book law bill resolution paper figure statistic census research "
    "release text message tweet post website site page headline ad placard sign banner review audit dossier cable evidence result "
    "finding number estimate warrant motion order opinion column op-ed note diary invoice contract agreement treaty plan draft".split()
)
UNNAMED = frozenset(
    "official source people person expert critic analyst observer resident witness supporter opponent lawmaker leader aide adviser "
    "advisor diplomat insider some many most other several few one voter activist researcher scientist economist historian scholar "
    "investigator reporter journalist rumor rumour speculation everyone anyone somebody someone nobody authority worker protester "
    "neighbor neighbour bystander skeptic sceptic pundit strategist operative donor user viewer".split()
)
OUTLET_WORDS = frozenset(
    "news times post journal tribune herald guardian press radio tv television magazine gazette daily reuters ap afp bbc cnn nbc cbs "
    "abc fox npr pbs msnbc bloomberg politico axios telegraph independent agency chronicle globe observer economist mail mirror sun "
    "star examiner inquirer bulletin broadcaster newspaper outlet media tass interfax xinhua kyodo yonhap jazeera buzzfeed huffpost "
    "vox slate atlantic".split()
)
"""Words that names of news outlets and agencies are made of."""
OUTLET_NOUNS = frozenset({"newspaper", "broadcaster", "outlet", "media", "medium"})
"""Nouns for outlets ("media" has two lemmas)."""

DASHES = frozenset({"—", "–", "--", "―"})
MAX_DATELINE = 12
"""Tokens of a dateline: town, region, date and agency."""

SHORTEST_TOWN = 3
"""Letters that a dateline's town has more of: shorter words in capitals are acronyms."""

BY_TYPE: dict[EntityType, OriginKind] = {
    "person": "person",
    "organisation": "organisation",
    "group": "organisation",
    "other": "organisation",
}


def mention_of(source: "Token", entities: "MentionIndex") -> EntityMention | None:
    """The mention that the source's head stands in; a relative pronoun stands for its antecedent.

    A head without one ("lobbyist and strategist Charlie Black", "the governor, Jo Kim") takes the person named in apposition to it.
    Several speakers at once ("Smith and Jones said") are no one of them, nor is a dateline ("LONDON —") anybody.
    """
    head = antecedent(source)
    if _is_dateline(head) or (head is source and _is_first_of_two(head)):
        return None
    own = entities.at(head.idx) or entities.at(source.idx)
    if own is not None and _is_first_of_list(head, own, entities):
        return None
    if own is not None or head.pos_ == "PRON":
        return own
    named = (entities.at(item.idx) for item in dependents(head) if item.dep_ in ("appos", "flat") and item.pos_ == "PROPN")
    return next((item for item in named if item is not None and item.type == "person"), None)


def _is_first_of_two(head: "Token") -> bool:
    """Whether a name is joined by "and" to another person or body."""
    joined = child(head, "conj")
    link = child(head, "cc")
    return joined is not None and link is not None and link.lower_ in ("and", "&") and joined.pos_ in ("PROPN", "PRON", "NOUN")


def _is_first_of_list(head: "Token", own: EntityMention, entities: "MentionIndex") -> bool:
    """Whether another name is apposed to a person's ("Jo Kim, Ann Lee and Bo Orr"): nobody has two names, so it is a list."""
    others = (entities.at(item.idx) for item in dependents(head) if item.dep_ in ("appos", "conj") and item.pos_ == "PROPN")
    return own.type == "person" and any(
        other is not None and other.type == "person" and other.form == "name" and other.entity != own.entity for other in others
    )


def _is_dateline(head: "Token") -> bool:
    """Whether a word in capitals opens its sentence and a dash follows, behind at most an agency in brackets."""
    if not (head.is_upper and len(head) > SHORTEST_TOWN and head.left_edge.i == head.sent.start):
        return False
    after = [token.text for token in head.doc[head.i + 1 : head.i + MAX_DATELINE]]
    end = after.index(")") + 1 if after[:1] == ["("] and ")" in after else 0
    return after[end : end + 1] != [] and after[end] in DASHES


def after_dateline(source: "Token") -> "Token":
    """The source behind a dateline: in "KYIV (AP) — President Kim said" the parser may take the place for the subject."""
    if source.pos_ != "PROPN":
        return source
    end = source.right_edge.i
    dash = next((at for at in range(source.i + 1, min(end, source.i + MAX_DATELINE)) if source.doc[at].text in DASHES), None)
    behind = (item for item in rights(source) if dash is not None and item.left_edge.i >= dash)
    return next((item for item in behind if item.pos_ in ("PROPN", "NOUN", "PRON")), source)


class MentionIndex:
    """The entity mentions of an article by the characters they cover (where they overlap: the longest)."""

    def __init__(self, entities: Sequence[EntityMention]) -> None:
        self._at: dict[int, EntityMention] = {}
        for mention in sorted(entities, key=lambda item: (item.end - item.start, item.start)):
            for offset in range(mention.start, mention.end):
                self._at[offset] = mention

    def at(self, offset: int) -> EntityMention | None:
        """The mention at a character."""
        return self._at.get(offset)


def is_outlet(source: "Token") -> bool:
    """Whether a noun names a news outlet or agency."""
    words = [source, *(item for item in lefts(source) if item.dep_ in ("compound", "amod", "det", "nmod"))]
    named = source.pos_ == "PROPN" and source.ent_type_ != "PERSON"
    return (named and any(word.lower_ in OUTLET_WORDS for word in words)) or source.lemma_ in OUTLET_NOUNS


def can_tell(source: "Token") -> bool:
    """Whether a noun names somebody or something that reports rest on: people, bodies, images, documents; no "concerns"."""
    lemma = source.lemma_.lower()
    told = lemma in UNNAMED | IMAGERY | DOCUMENTS | BODY_NOUNS | LOCAL_BODIES
    return told or source.ent_type_ in ("PERSON", "ORG", "NORP") or is_outlet(source)


def origin_kind(source: "Token | None", mention: EntityMention | None) -> OriginKind:
    """What sort of origin a source is."""
    if source is None:
        return "unnamed"
    if mention is not None and mention.type == "person":
        return "person"
    head = antecedent(source)
    return _kind_by_word(head, mention) or _kind_by_name(head, mention)


def _is_one_of(head: "Token", nouns: frozenset[str]) -> bool:
    """Whether a noun is in a list; a plural that begins a sentence keeps its s, since the tagger takes it for a name."""
    lemma = head.lemma_.lower()
    return lemma in nouns or lemma.removesuffix("s") in nouns


def _kind_by_word(head: "Token", mention: EntityMention | None) -> OriginKind | None:
    """The kind that the noun or pronoun itself tells."""
    lemma = head.lemma_.lower()
    if _is_one_of(head, IMAGERY):
        return "imagery"
    if is_outlet(head):
        return "outlet"
    if lemma in DOCUMENTS and head.pos_ == "NOUN":
        return "document"
    if mention is None and (head.pos_ == "PRON" or head.tag_ == "PRP$"):
        return "unnamed" if lemma in UNNAMED or lemma == "it" else "person"
    return None


def _kind_by_name(head: "Token", mention: EntityMention | None) -> OriginKind:
    """The kind by the entity, else by the parser's name tags."""
    if mention is not None:
        return BY_TYPE[mention.type]
    lemma = head.lemma_.lower()
    if _is_one_of(head, UNNAMED) and not _is_definite(head):
        return "unnamed"
    body = head.pos_ == "NOUN" and lemma in BODY_NOUNS | LOCAL_BODIES
    return "organisation" if body or head.ent_type_ in ("ORG", "GPE", "NORP", "LOC", "FAC") else "person"


def _is_definite(head: "Token") -> bool:
    """Whether a noun means somebody the text has named ("the general"), unlike "officials", "a senior official"."""
    determiner = child(head, "det", "poss")
    return determiner is not None and determiner.lower_ not in ("a", "an", "some", "many", "most", "several", "other")
