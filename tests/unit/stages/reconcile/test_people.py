"""Given these reports, expect these people in these roles."""

import pytest

from tests.unit.stages.reconcile.stories import account_of

CRASH = "A bus overturned in Leeds on Monday, killing two passengers. "


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (CRASH + "The victims were identified as Anna Moor, 23, and Paul Reed, 61.", "Anna Moor", "victim"),
        (CRASH + "The victims were identified as Anna Moor, 23, and Paul Reed, 61.", "Paul Reed", "victim"),
        (CRASH + "Anna Moor, 23, died at the scene.", "Anna Moor", "victim"),
        (CRASH + "The driver, Tom Hale, 41, was arrested on Tuesday.", "Tom Hale", "suspect"),
        (CRASH + "Tom Hale, 41, is charged with causing the deaths.", "Tom Hale", "suspect"),
        (CRASH + "Tom Hale, 41, pleaded guilty on Tuesday.", "Tom Hale", "suspect"),
        (CRASH + "Police Chief Ruth Bell said two people were killed.", "Ruth Bell", "official"),
        (CRASH + '"I heard a bang," said Mark Lowe, a witness.', "Mark Lowe", "witness"),
        (CRASH + "Those killed were Anna Moor, 23, her brother Paul Moor, 25, and the Rev. Hugh Lane, 70.", "Hugh Lane", "victim"),
        (CRASH + "Anna Moor, 23, and Paul Reed, 61, were both pronounced dead at the scene.", "Anna Moor", "victim"),
        ("A landslide hit Brand on Monday. It killed Anna Moor and Paul Reed.", "Paul Reed", "victim"),
        (CRASH + "Anna Moor, 23, was among the injured. Moor said she had felt a jolt.", "Anna Moor", "victim"),
        (CRASH + "The rescuers identified the dead late on Monday as Anna Moor, 23, her brother Paul Moor, 25.", "Paul Moor", "victim"),
        (CRASH + "Tom Hale was arrested on Tuesday. Hale was charged on Wednesday.", "Tom Hale", "suspect"),
        (CRASH + "The company identified the driver as Tom Hale, 41. He is being held without bail.", "Tom Hale", "suspect"),
        (
            CRASH + "Those killed were Pastor Hugh Lane, 70, and Anna Moor, 23. Lane was pronounced dead at the scene.",
            "Hugh Lane",
            "victim",
        ),
        (CRASH + "The victims were identified as Anna Moor, age 2 months, and Paul Reed, 61.", "Paul Reed", "victim"),
        (CRASH + "Two-month-old Mia Reed was thrown from the bus and died at the scene.", "Mia Reed", "victim"),
        (CRASH + "Killed were Anna Moor (23) and Mia Reed (7 months).", "Mia Reed", "victim"),
        (CRASH + "Anna Moor, 23, passed away in hospital.", "Anna Moor", "victim"),
        (CRASH + "Anna Moor's brother, John Moor, said she loved the sea.", "John Moor", "other"),
    ],
)
def test_the_role_of_a_person(models, text, name, role):
    account = account_of(models, North=text)
    (person,) = [person for person in account.people if person.name == name]
    assert role in person.roles


@pytest.mark.parametrize(
    ("text", "name", "status"),
    [
        (CRASH + "Anna Moor, 23, was killed.", "Anna Moor", "killed"),
        (CRASH + "Paul Reed, 61, was injured and is in hospital.", "Paul Reed", "injured"),
        (CRASH + "Tom Hale, 41, was arrested on Tuesday.", "Tom Hale", "arrested"),
        (CRASH + "Tom Hale, 41, was charged on Tuesday.", "Tom Hale", "charged"),
    ],
)
def test_what_befell_a_person(models, text, name, status):
    account = account_of(models, North=text)
    (person,) = [person for person in account.people if person.name == name]
    assert status in person.status


def test_who_tells_of_the_dead_is_none_of_them(models):
    account = account_of(models, North="A storm killed seven people in Derby on Monday, Anna Kern, the regional governor, said.")
    assert [person.status for person in account.people if person.name == "Anna Kern"] == [()]


def test_somebody_of_another_year_is_no_victim_of_this_event(models):
    text = CRASH + "Nina Frost, 30, was killed in a crash in York in 2015."
    account = account_of(models, North=text)
    assert not [person for person in account.people if person.name == "Nina Frost" and "victim" in person.roles]


def test_what_is_told_of_another_year_is_so_in_the_sentences_after_it(models):
    text = CRASH + "In 2015, Nina Frost, 30, was killed in a crash in York. She was crossing a road. Frost was hit by a van."
    account = account_of(models, North=text)
    assert not [person for person in account.people if person.name == "Nina Frost" and "victim" in person.roles]


@pytest.mark.parametrize(
    "recalled",
    [
        "On March 3, 2015, a bus hit a wall in York.\n\nNina Frost, 30, was killed.",  # goes on over a paragraph
        "The road is near the wall where a bus crashed in 2015. Nina Frost, 30, was killed.",
        "Two years earlier, in 2015, Nina Frost, 30, and Carl Frost were hurt there. Frost later died.",
        "Nina Frost, 30, was 19 when she was charged with killing her brother in 2015.",
    ],
)
def test_who_is_recalled_from_another_time_has_no_part_in_this_event(models, recalled):
    account = account_of(models, North=CRASH + recalled)
    (person,) = [person for person in account.people if person.name == "Nina Frost"]
    assert not {"victim", "suspect"} & set(person.roles)


def test_what_is_told_of_the_day_again_is_of_this_event(models):
    text = CRASH + "In 2015 a bus hit a wall in York. The crash on Monday was worse. Nina Frost, 30, was killed."
    account = account_of(models, North=text)
    (person,) = [person for person in account.people if person.name == "Nina Frost"]
    assert "victim" in person.roles


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Hit by the bus were Tom Hale, 41; Mark Lowe, 30; and the Rev. Carl Frost, 28.", "victim"),
        ("According to the records, Tom Hale, Mark Lowe, 30, Carl Frost, 28, all pleaded guilty.", "suspect"),
        ("She acted to stop the burglary perpetrated by Tom Hale, 41, Mark Lowe, 30, and Carl Frost, 28.", "suspect"),
    ],
)
def test_what_is_told_of_one_in_a_list_is_told_of_all(models, told, role):
    account = account_of(models, North=CRASH + told)
    roles = {person.name: person.roles for person in account.people}
    assert all(role in roles[name] for name in ("Mark Lowe", "Carl Frost"))


def test_who_speaks_is_no_victim_by_a_pronoun(models):
    text = CRASH + "Police Chief Ruth Bell said the driver had left the road. He fled before killing himself, Bell said."
    account = account_of(models, North=text, South=text.replace("Chief", "chief"))
    (chief,) = [person for person in account.people if person.name == "Ruth Bell"]
    assert "victim" not in chief.roles


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (CRASH + "The passengers were hit by a car that Tom Hale, 41, drove. Tom Hale, 41, later hit a fence.", "Tom Hale", "victim"),
        (CRASH + "The two were killed by Tom Hale, 41, police said.", "Tom Hale", "victim"),
        (CRASH + "Anna Moor, 23, accidentally stabbed herself with a pen.", "Anna Moor", "suspect"),
        (CRASH + "Mark Lowe was hurt, a witness said. Lowe spoke on Tuesday.", "Mark Lowe", "suspect"),
    ],
)
def test_no_such_role(models, text, name, role):
    account = account_of(models, North=text)
    assert not [person for person in account.people if person.name == name and role in person.roles]


def test_who_died_of_an_injury_is_killed(models):
    account = account_of(models, North=CRASH + "Anna Moor, 23, was injured and died on Tuesday.")
    (person,) = [person for person in account.people if person.name == "Anna Moor"]
    assert "injured" not in person.status


def test_who_took_the_picture_of_the_dead_is_none_of_them(models):
    account = account_of(models, North=CRASH + "Two killed Anna Kern / Derby Post Rescuers stood by the bus. (Anna Kern / Derby Post)")
    assert not [person for person in account.people if person.name == "Anna Kern" and "victim" in person.roles]
