"""People: names, titles, roles and ages around them."""

import pytest

from tests.unit.stages.annotate.entities.reading_help import found, holder, place

ROLES = [
    ("General Anton Petrov ordered the troops to leave.", "Anton Petrov", ["General"]),
    ("Ukrainian President Oleksandr Bondar thanked the drivers.", "Oleksandr Bondar", ["Ukrainian President"]),
    ("French Defense Minister Claire Dubois visited the base.", "Claire Dubois", ["French Defense Minister"]),
    ("Claire Dubois, the chairwoman of the Budget Council, resigned.", "Claire Dubois", ["the chairwoman of the Budget Council"]),
    ("Ruslan Dadayev, the Chechen leader, praised the plan.", "Ruslan Dadayev", ["the Chechen leader"]),
    ("The lawsuit names lawyer Robert Hayes as a witness.", "Robert Hayes", ["lawyer"]),
    ("Ukrainian lawmaker Petro Hnatiuk claims that the bridge is open.", "Petro Hnatiuk", ["Ukrainian lawmaker"]),
    ("NATO Secretary General Lars Holm urged caution.", "Lars Holm", ["NATO Secretary General"]),
    ("Former Secretary of State Helen Marsh spoke on Friday.", "Helen Marsh", ["Former Secretary of State"]),
    ("Sgt. Michael Dunn said the road was closed.", "Michael Dunn", ["Sgt."]),
    ("Helen Marsh is the mayor of Springfield.", "Helen Marsh", ["the mayor of Springfield"]),
    ("The country's top diplomat, Helen Marsh, flew home.", "Helen Marsh", ["The country's top diplomat"]),
    ("Firefighter Robert Hayes carried the child out.", "Robert Hayes", ["Firefighter"]),
    ("Pope Julius called for peace.", "Pope Julius", ["Pope"]),
    ("Mr. Robert Hayes left the room.", "Robert Hayes", []),
    ("Atlantic City Mayor Don Guardian spoke.", "Don Guardian", ["Atlantic City Mayor"]),
    ("Senate Minority Leader Harry Brooks spoke.", "Harry Brooks", ["Senate Minority Leader"]),
    ("Joh Husted, Ohio secretary of state, disagreed.", "Joh Husted", ["Ohio secretary of state"]),
    ("Nancy Bell, the top Democrat on the committee, objected.", "Nancy Bell", ["the top Democrat on the committee"]),
]


@pytest.mark.parametrize(("text", "name", "roles"), ROLES)
def test_roles_stand_beside_names(text, name, roles, parser, gazetteer):
    entities, _ = found(text, parser, gazetteer)
    assert entities[name].type == "person"
    assert [role.text.lower() for role in entities[name].roles][: len(roles)] == [role.lower() for role in roles]
    assert all(text[role.start : role.end] == role.text for role in entities[name].roles)


AGES = [
    ("Robert Hayes, 23, was arrested on Friday.", 23),
    ("Police arrested Robert Hayes (41) at the station.", 41),
    ("The victim was 19-year-old Robert Hayes.", 19),
    ("Robert Hayes, a 34-year-old teacher, was hurt.", 34),
    ("Robert Hayes, aged 52, died at the scene.", 52),
    ("Robert Hayes is 60 years old.", 60),
    ("Robert Hayes and Daniel Brooks, both 24, were charged.", 24),
    ("Robert Hayes, aka Bones, 35, was charged.", 35),
    ("Robert Hayes, who was 23, died at the scene.", 23),
    ("Robert Hayes, 8 months, was hurt.", 0),
    ("The baby was two-month-old Robert Hayes.", 0),
    ("Robert Hayes (18 months) was hurt.", 1),
    ("They are 21 year old Robert Hayes, 25 year old Daniel Brooks and another.", 21),
    ("Robert Hayes, 8 months pregnant, was hurt.", None),
    ("Robert Hayes paid 300 dollars to a 20-year-old clerk.", None),
    ("On July 28, Robert Hayes was charged.", None),
]


@pytest.mark.parametrize(("text", "age"), AGES)
def test_ages(text, age, parser, gazetteer):
    entities, _ = found(text, parser, gazetteer)
    assert entities["Robert Hayes"].age == age


@pytest.mark.parametrize(
    ("text", "aged"),
    [
        ("Police said Robert Hayes, 23, was arrested.", "Robert Hayes, 23"),
        ("Police arrested Robert Hayes (41) at the station.", "Robert Hayes (41)"),
        ("The victim was 19-year-old Robert Hayes.", "19-year-old Robert Hayes"),
        ("Robert Hayes and Daniel Brooks, both 24, were charged.", "Robert Hayes and Daniel Brooks, both 24"),
    ],
)
def test_the_words_that_tell_an_age(text, aged, parser, gazetteer):
    start, end = found(text, parser, gazetteer)[0]["Robert Hayes"].aged
    assert text[start:end] == aged


WHOLE = [
    ("The victim, identified as Tyrone D. Walker Jr., 25, of Dayton, was pronounced dead.", {"Tyrone D. Walker Jr.": 25}),
    (
        'The victims were identified as Maria de la Cruz, 23; Jean-Luc O\'Neil, 25; and Robert "Bobby" McDonald III, 40.',
        {"Maria de la Cruz": 23, "Jean-Luc O'Neil": 25, 'Robert "Bobby" McDonald III': 40},
    ),
    ("The dead are Ali Hassan al-Majid, 50, and Ludwig van der Berg, 57.", {"Ali Hassan al-Majid": 50, "Ludwig van der Berg": 57}),
    ("Police identified the dead man as KEVIN LEE JONES, 23, of Dayton.", {"KEVIN LEE JONES": 23}),
    ("The charge is the death of 17-year-old Dallas James Gray.", {"Dallas James Gray": 17}),
    ("Fredrick Matthew Lochner, 16, faces a charge.", {"Fredrick Matthew Lochner": 16}),
    ("— Nijia Ward, 24, of Lilac Street in New Haven", {"Nijia Ward": 24}),
    ("The hospital has confirmed that Le Truong was a student.", {"Le Truong": None}),
    ("They named D'Andre Smith-Jones, 19, and La'Quan Brown, 20.", {"D'Andre Smith-Jones": 19, "La'Quan Brown": 20}),
    ("Killed were Anna Lopez, 5, and their mother, Maria Lopez, 31.", {"Anna Lopez": 5, "Maria Lopez": 31}),
]


@pytest.mark.parametrize(("text", "ages"), WHOLE)
def test_names_are_whole_and_have_their_ages(text, ages, parser, gazetteer):
    entities, _ = found(text, parser, gazetteer)
    assert {name: entities[name].age for name in ages} == ages


ONE_PERSON = [
    ("Robert Hayes left. Hayes returned on Monday.", "Robert Hayes", ["Robert Hayes/na", "Hayes/na"]),
    ("Volodymyr Karpenko spoke. Vladimir Karpenko smiled.", None, ["Volodymyr Karpenko/na", "Vladimir Karpenko/na"]),
    ("Dmytro Lysenkiy spoke. Later Dmitry Lysenky smiled.", None, ["Dmytro Lysenkiy/na", "Dmitry Lysenky/na"]),
    ("Joseph Turner spoke. Joe Turner smiled.", None, ["Joseph Turner/na", "Joe Turner/na"]),
    ("William Turner spoke. William J. Turner smiled.", None, ["William Turner/na", "William J. Turner/na"]),
    ('Robert "Bob" Hayes spoke. Robert Hayes smiled.', None, ['Robert "Bob" Hayes/na', "Robert Hayes/na"]),
]


@pytest.mark.parametrize(("text", "name", "mentions"), ONE_PERSON)
def test_names_of_one_person(text, name, mentions, parser, gazetteer):
    _, said = found(text, parser, gazetteer)
    assert mentions in said.values()
    assert name is None or said[name] == mentions


def test_different_given_names_are_different_people(parser, gazetteer):
    entities, _ = found("Robert Hayes met Linda Hayes in May. John A. Smith met John B. Smith.", parser, gazetteer)
    assert {"Robert Hayes", "Linda Hayes", "John A. Smith", "John B. Smith"} <= set(entities)


def test_a_bare_name_of_two_people_is_left_open(parser, gazetteer):
    assert holder("Robert Hayes met Linda Hayes in May. [Hayes] was tired.", parser, gazetteer) is None


def test_a_form_of_address_tells_two_people_apart(parser, gazetteer):
    assert holder("Robert Hayes met Linda Hayes in May. Mrs. [Hayes] was tired.", parser, gazetteer) == "Linda Hayes"


def test_a_place_is_nobody(parser, gazetteer):
    text = "The withdrawal from Kherson was quick. Kherson has been met with silence."
    spots = [place(text, "Kherson"), place(text[30:], "Kherson")]
    entities, _ = found(text, parser, gazetteer, spots[0])
    assert "Kherson" not in entities


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Residents of Kherson cheered. Kherson fell in March. Kherson said it was free.", "Kherson"),
        ("The Southwest Side was flooded. Police of the Southwest Side closed two roads.", "Southwest Side"),
        ("World War II was long. Nobody won World War II.", "World War II"),
    ],
)
def test_what_nobody_bears_is_nobody(text, name, parser, gazetteer):
    entities, _ = found(text, parser, gazetteer)
    assert name not in entities


def test_a_state_is_nobody_before_somebody_of_that_name_is_named(parser, gazetteer):
    marked = "[Jordan] said it would close the border. Robert Jordan stayed at home. Jordan smiled."
    assert holder(marked, parser, gazetteer) != "Robert Jordan"
    assert (
        holder(marked.replace("[", "").replace("]", "").replace("Jordan smiled", "[Jordan] smiled"), parser, gazetteer) == "Robert Jordan"
    )


def test_an_agency_is_no_part_of_a_photographers_name(parser, gazetteer):
    entities, _ = found("People cheered on Monday. Jorge Silva AP", parser, gazetteer)
    assert "Jorge Silva AP" not in entities


def test_a_byline_is_not_in_the_story(parser, gazetteer):
    from dataclasses import replace

    from tests.unit.helpers import article_of
    from twosource.stages.annotate.entities import find_entities
    from twosource.stages.annotate.parsed import parse

    article = article_of("By Robert Hayes\n\nLinda Brooks left on Monday.")
    article = replace(article, blocks=(replace(article.blocks[0], kind="byline"), article.blocks[1]))
    roster, _ = find_entities(parse(article, parser), (), gazetteer)
    assert [entity.name for entity in roster] == ["Linda Brooks"]


def test_headings_in_title_case_name_only_who_is_named_below(parser, gazetteer):
    text = "Hayes Says Bridge Was Blown Up After Long Night\n\nMayor Robert Hayes said on Monday that the bridge was closed."
    entities, said = found(text, parser, gazetteer)
    assert list(entities) == ["Robert Hayes"]
    assert said["Robert Hayes"][0] == "Hayes/na"


def test_a_husband_is_not_his_wife(parser, gazetteer):
    text = "Mr. Hayes spoke on Monday. President Hayes was tired. Later his wife, Linda Hayes, arrived. [Hayes] smiled."
    assert holder(text, parser, gazetteer) == "Hayes"


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("President Alan Reed met Linda Reed. [Reed] was tired.", "Alan Reed"),
        (
            "President Alan Reed spoke. Reed smiled. It rained. Nobody left. They sang. It went on. It ended. Linda Reed waved. [Reed] left.",
            "Alan Reed",
        ),
        ("Howard Dean spoke on Monday. Later [Dean], a former chairman of the party, left.", "Howard Dean"),
        ("Mayor Don Guardian spoke on Monday. “The hall is old,” [Guardian] said.", "Don Guardian"),
        ("Mayor Marty Small spoke of small towns. “It is a story,” said [Small], who stayed.", "Marty Small"),
        ("Tim Kaine spoke on Monday. Though [Kaine] is tired, he stays.", "Tim Kaine"),
        ("Bill de Blasio spoke on Monday. [De Blasio] said that he was tired.", "Bill de Blasio"),
    ],
)
def test_whom_a_family_name_means(marked, name, parser, gazetteer):
    assert holder(marked, parser, gazetteer) == name


def test_the_first_lady_does_not_take_over_the_name(parser, gazetteer):
    text = "Hayes spoke on Monday. Later Linda Hayes arrived. Robert Hayes smiled. Robert Hayes left. [Hayes] was tired."
    assert holder(text, parser, gazetteer) == "Robert Hayes"


KNOWN_BY_FAMILY_NAME = [
    ("President Hayes arrived with first lady Linda Hayes. [Hayes] smiled.", "Hayes"),
    ("First lady Linda Hayes came first. It rained. [Hayes] said it was late, and President Hayes agreed.", "Hayes"),
    ("President Hayes arrived. Linda Hayes, the first lady, waved. [Linda Hayes] smiled.", "Linda Hayes"),
    ("The police searched the home of Reed's son Paul Reed. [Reed] said it was wrong.", "Reed"),
    ("President Reed's daughter Jane Reed spoke. [Reed] said he was proud.", "Reed"),
    ("Reed spoke on Monday. His son Paul Reed did not. [Reed] said it rained.", "Reed"),
    ("President Reed spoke in May. His brother, Gov. Jed Reed, did not. [Reed] was tired.", "Reed"),
    ("President Reed spoke in May. Gov. Jed Reed did not. [Gov. Reed] was tired.", "Jed Reed"),
    ("President Reed spoke in May. Gov. Jed Reed did not, and Gov. Reed was tired. [Reed] smiled.", "Reed"),
    ("President Reed spoke. First Lady Linda Reed waved. [Mrs. Reed] smiled.", None),
    ("President Reed spoke. First Lady Linda Reed waved. Mr. Reed sang. [Mrs. Reed] smiled.", "Linda Reed"),
    ("President Reed spoke on Monday. It rained. Alan Reed won in May. [Reed] was glad.", "Alan Reed"),
    ("His wife, Linda Hayes, wept. [Hayes] left a note.", "Linda Hayes"),
    ("Alan Reed's son Paul Reed spoke. [Reed] smiled.", None),
]


@pytest.mark.parametrize(("marked", "name"), KNOWN_BY_FAMILY_NAME)
def test_a_bare_family_name_is_nobody_of_another_given_name(marked, name, parser, gazetteer):
    assert holder(marked, parser, gazetteer) == name


def test_a_place_before_a_noun_for_people_is_nobody(parser, gazetteer):
    entities, _ = found("The crash killed a 26-year-old West Haven resident on Friday.", parser, gazetteer)
    assert "West Haven" not in {name for name, entity in entities.items() if entity.type == "person"}


def test_whom_the_article_is_about_keeps_the_name_beside_somebody_named_once(parser, gazetteer):
    about = "Chris Reed spoke in May. Reed smiled. Reed sang. Reed left. A teacher, Anne Reed, died. It rained. The snow fell. "
    assert holder(about + "[Reed] wept.", parser, gazetteer) == "Chris Reed"
    assert holder(about.replace("It rained. The snow fell. ", "") + "[Reed] wept.", parser, gazetteer) is None
