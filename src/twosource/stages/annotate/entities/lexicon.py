"""Word lists of general English news: titles, roles, bodies, groups, given names. All are of our own making."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


HONORIFICS: Final = {
    "mr": "m", "mr.": "m", "sir": "m", "lord": "m", "mrs": "f", "mrs.": "f", "ms": "f", "ms.": "f", "miss": "f", "lady": "f",
    "dame": "f", "madam": "f", "dr": "", "dr.": "", "prof": "", "prof.": "",
}  # fmt: skip
"""Forms of address with the gender that they show ("" where they show none). They are no role."""

TITLES: Final = _words(
    """
    president vice-president premier minister chancellor secretary undersecretary ambassador envoy consul governor
    lieutenant-governor mayor councilman councilwoman councillor councilor alderman senator congressman congresswoman
    representative delegate lawmaker deputy speaker chairman chairwoman chairperson chair commissioner commissar king queen prince
    princess emperor sultan sheikh sheik emir duke duchess earl baron baroness count countess pope cardinal archbishop bishop
    patriarch rabbi imam ayatollah reverend pastor father sister brother monsignor justice judge magistrate attorney solicitor
    prosecutor sheriff marshal chief superintendent inspector constable trooper detective officer agent captain commander general
    lieutenant colonel major sergeant corporal private admiral commodore ensign brigadier cadet director manager executive
    principal dean professor doctor coach treasurer comptroller auditor coroner spokesman spokeswoman spokesperson gen gen. lt lt.
    col col. maj maj. sgt sgt. cpl cpl. pvt capt capt. cmdr cmdr. adm adm. brig brig. det det. insp supt rep rep. reps. sen sen.
    sens. gov gov. rev rev. fr fr. hon hon. pres pres. sec atty mp mep ceo cfo coo pm leader whip nominee adviser advisor editor
    counsel strategist assemblyman assemblywoman committeeman committeewoman democrat republican"""
)
"""Words that stand, with a capital, before a person's name."""

REGNAL: Final = _words("pope king queen prince princess emperor empress sultan tsar czar saint")
"""Titles that are part of the name they stand before ("Pope Francis")."""

SPOKES: Final = _words("spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons mouthpiece")

LEADERS: Final = _words(
    """
    president premier chancellor king queen emperor sultan emir dictator pope chairman chairwoman strongman warlord minister
    governor secretary"""
)
"""Offices whose holder may be called "the leader"."""

PERSON_NOUNS: Final = TITLES | _words(
    """
    leader official politician legislator parliamentarian congressperson assemblyman assemblywoman candidate nominee incumbent
    frontrunner front-runner contender challenger diplomat negotiator mediator adviser advisor aide strategist pollster lobbyist
    activist campaigner organizer organiser protester demonstrator dissident rebel militant separatist insurgent terrorist
    extremist warlord dictator strongman monarch heir pontiff cleric priest nun minister preacher founder co-founder cofounder
    owner co-owner head boss chief-of-staff ceo entrepreneur businessman businesswoman billionaire millionaire tycoon magnate
    oligarch banker economist analyst expert researcher scientist physicist chemist biologist historian sociologist psychologist
    psychiatrist scholar academic lecturer teacher instructor student pupil graduate engineer architect programmer developer
    designer lawyer barrister counsel defender advocate policeman policewoman cop deputy investigator examiner pathologist medic
    paramedic firefighter fireman nurse surgeon physician soldier serviceman sailor airman marine veteran gunner pilot astronaut
    cosmonaut driver conductor captain mechanic farmer fisherman rancher worker employee employer contractor builder plumber
    electrician clerk cashier waiter waitress bartender chef cook barber hairdresser janitor guard bodyguard watchman custodian
    author writer novelist poet playwright journalist reporter correspondent columnist editor publisher anchor presenter
    broadcaster host commentator blogger photographer cameraman filmmaker producer screenwriter actor actress comedian singer
    songwriter rapper musician composer pianist guitarist drummer artist painter sculptor dancer model celebrity star superstar
    player footballer quarterback linebacker receiver striker midfielder defender goalkeeper pitcher catcher winger
    athlete runner sprinter swimmer boxer wrestler golfer cyclist skater skier champion manager trainer referee umpire suspect
    gunman shooter attacker assailant killer murderer robber thief burglar hijacker kidnapper bomber pirate hacker perpetrator
    culprit offender defendant accused convict inmate prisoner detainee fugitive criminal felon accomplice victim survivor witness
    bystander passerby hostage captive complainant plaintiff petitioner whistleblower informant resident neighbor neighbour native
    citizen villager tenant landlord homeowner shopper customer client passenger motorist pedestrian tourist visitor immigrant
    migrant refugee man woman boy girl child toddler infant baby teen teenager youth kid person individual adult lady gentleman
    guy father mother dad mom mum son daughter brother sister husband wife spouse partner fiance fiancee fiancé fiancée boyfriend
    girlfriend uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter stepfather stepmother stepson
    stepdaughter widow widower friend roommate colleague co-worker coworker classmate relative parent member volunteer participant
    democrat republican socialist conservative liberal independent hopeful mogul narrator moderator operative surrogate donor juror
    speechwriter
    source insider vice-chairman vice-chair vice-president chairman-elect president-elect ex-president ex-wife ex-husband
    ex-girlfriend ex-boyfriend superintendent administrator coordinator supervisor organizer planner secretary-general treasurer
    registrar chaplain"""
) - {"private", "count", "major", "chair", "fr", "fr.", "hon", "sec", "whip"}
"""Nouns for one person, by office, trade, part in the news or kinship."""

VAGUE_PERSONS: Final = _words(
    """
    man woman boy girl child person individual adult lady gentleman guy kid baby teen teenager youth member friend source relative
    parent resident neighbor neighbour witness worker employee citizen victim someone somebody anyone everyone one another expert
    analyst student customer passenger socialist conservative liberal independent hopeful donor juror operative"""
)
"""Nouns for persons that say too little to point at the one holder of an office."""

KINSHIP: Final = _words(
    """
    father mother dad mom mum son daughter brother sister husband wife spouse partner fiance fiancee fiancé fiancée boyfriend
    girlfriend uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter stepfather stepmother stepson
    stepdaughter widow widower friend roommate colleague co-worker coworker classmate relative parent neighbor neighbour"""
)

UNNAMED_SPEAKERS: Final = SPOKES | _words("official source diplomat adviser advisor aide officer representative lawmaker envoy minister")
"""Nouns for a person who may speak unnamed for a body ("a Kremlin spokesperson")."""

MALE_NOUNS: Final = _words(
    """
    man boy father dad son brother husband uncle nephew grandfather grandson stepfather stepson widower fiance fiancé boyfriend
    gentleman guy king prince emperor sultan sheikh sheik emir duke earl baron pope cardinal archbishop patriarch rabbi imam
    ayatollah priest monsignor spokesman chairman congressman councilman alderman businessman policeman fireman cameraman
    fisherman serviceman gunman actor waiter assemblyman statesman salesman pontiff ex-husband ex-boyfriend"""
)
FEMALE_NOUNS: Final = _words(
    """
    woman girl mother mom mum daughter sister wife aunt niece grandmother granddaughter stepmother stepdaughter widow fiancee
    fiancée girlfriend lady queen princess duchess baroness countess nun spokeswoman chairwoman congresswoman councilwoman
    businesswoman policewoman actress waitress assemblywoman ex-wife ex-girlfriend"""
)

ROLE_MODIFIERS: Final = _words(
    """
    former ex ex- acting interim deputy vice assistant associate senior top chief lead leading prime foreign finance defense
    defence interior home first second third outgoing incoming longtime veteran late then current new ranking retired special co-
    high-ranking then-president one-time onetime"""
)

ORG_HEADS: Final = _words(
    """jail prison detention-center ministries agencies
    ministry department agency administration bureau office commission committee council parliament congress senate assembly duma
    bundestag knesset court tribunal government cabinet treasury police force guard army navy command corps brigade battalion
    regiment staff chiefs fleet coast-guard union alliance league federation confederation association society organization
    organisation institute institution foundation fund trust university college school academy hospital clinic church diocese
    museum library orchestra company corporation corp corp. inc inc. ltd ltd. llc plc co. group holdings bank exchange airlines
    airways railways motors industries laboratories labs systems technologies technology energy petroleum partners associates
    brothers news times post journal herald tribune gazette guardian telegraph magazine press radio television tv network
    broadcasting channel team club fc party movement front authority board panel center centre service services laboratory studio
    studios records entertainment international enterprise enterprises coalition task-force unit division conference initiative
    program programme campaign project chamber embassy consulate mission delegation secretariat inspectorate directorate
    observatory watch network taskforce coal oil gas steel mining bancorp pharmaceuticals foods brands stores courthouse"""
)
"""Last (or, before "of", first) words of the names of bodies."""

NOT_ALONE: Final = _words("state party city county region district republic west east north south")
"""Capitalised words that alone name no body."""

BARE_BODIES: Final = _words("congress senate parliament duma knesset bundestag treasury cabinet")
"""Of these words those that alone, with a capital, name one body of a state."""

BODY_NOUNS: Final = _words(
    """
    ministry department agency administration bureau commission committee council parliament congress senate court tribunal
    government army navy air-force union alliance league federation association society organization organisation institute
    foundation university college school hospital church company corporation bank airline newspaper magazine network party
    movement authority board panel firm embassy kremlin club team office bloc"""
)
"""Nouns for a body that may be named again by that noun alone ("the ministry")."""

LOCAL_BODIES: Final = _words("police")
"""Bodies that news names by a bare common noun."""

GROUP_NOUNS: Final = _words(
    """
    forces troops soldiers military army navy servicemen fighters commanders officers militants militia militias rebels
    separatists insurgents mercenaries guards officials authorities prosecutors investigators police lawmakers legislators
    senators ministers diplomats negotiators leaders politicians representatives delegates intelligence government regime
    parliament opposition administration spokesmen generals airmen marines sailors pilots judges regulators firefighters deputies
    detectives agents commandos paratroopers partisans protesters activists scientists researchers"""
)
"""Plural and collective nouns that make a group or body of what stands before them ("Russian forces", "city officials")."""

OWNED_BODIES: Final = _words("campaign camp team administration office cabinet company government")
OWNED_GROUPS: Final = _words(
    """aides advisers advisors allies lawyers attorneys supporters backers staffers surrogates relatives representatives
    associates followers
    opponents critics rivals loyalists fans family parents"""
)
"""What stands with a person's name for those around them
("the Sanders campaign", "Smith's lawyers")."""

ALONE_GROUPS: Final = _words("authorities prosecutors investigators detectives firefighters")
"""Groups that news names by a bare noun, one of each in a story."""

SEATS: Final = {
    "kremlin": "RU",
    "white house": "US",
    "downing street": "GB",
    "elysee": "FR",
    "elysee palace": "FR",
    "10 downing street": "GB",
    "blue house": "KR",
    "bundeskanzleramt": "DE",
    "quirinal": "IT",
}
"""Seats that stand for a state's government, with the state."""

SEAT_BODIES: Final = {"pentagon": "US", "capitol hill": "US", "foggy bottom": "US", "scotland yard": "GB", "whitehall": "GB"}
"""Seats that stand for one body of a state."""

SPEECH: Final = _words(
    """
    say tell add claim state announce declare report confirm deny warn note explain argue insist stress admit acknowledge suggest
    believe think hope expect urge ask call describe write tweet post reply respond answer reveal recall remark comment testify
    allege assert maintain contend predict promise vow pledge demand accuse blame concede observe continue express notice propose
    want refuse reject condemn praise hail estimate emphasize emphasise reiterate indicate mention repeat calculate conclude decline
    vote object complain joke quip shout whisper lament retort counter clarify disclose detail describe argue caution remind assure
    advise appeal protest criticize criticise slam blast tout defend dismiss voice agree disagree learn see know feel wonder fear
    worry doubt plan intend hint interview tweet retweet text email apologize apologise bristle fire rebut refute signal"""
)
"""Verbs whose subject speaks or holds a view."""

PARTICLES: Final = _words("vanden de la le van von der den bin ibn al el del di da dos das du abu ter ten af zu y ben ul ur")
SUFFIXES: Final = _words("jr jr. sr sr. ii iii iv")

CALENDAR: Final = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december today yesterday tomorrow"""
)
NOT_NAMES: Final = _words(
    """
    i the a an this that these those it he she they we you his her its their our my but and or yet however meanwhile read also
    latest more share photo photos video image file advertisement subscribe follow related click here copyright getty images story
    continues breaking live update updated according mr mrs ms st
    god internet covid english christmas easter thanksgiving bible facebook twitter instagram youtube if when while as in on at
    for from by with after before not no yes tv dvd cd ceo cfo pm am est gmt pac all some many most what why how who where
    provided courtesy handout
    there then now later earlier instead still also only even perhaps maybe last next though although because since
    unless until whether once despite during under over like unlike such so every each both either neither here's that's it's"""
)
"""Capitalised words that are, alone, no name of a person or a body."""

COMPASS: Final = _words("north south east west northeast northwest southeast southwest far near upper lower")
"""Words before "Side" in the name of a part of a city."""
ROADS: Final = _words("street st st. avenue ave ave. road rd rd. drive dr dr. boulevard blvd blvd. highway parkway county")
"""Of the next list those that are nobody's family name."""
STREETS: Final = _words(
    """
    street st st. avenue ave ave. road rd rd. drive dr. lane ln boulevard blvd blvd. highway parkway court place square plaza park
    river lake mountain mount island islands bay beach bridge valley county city town village region province district oblast
    heights hills creek airport station tower building stadium hotel mall canal strait gulf sea ocean peninsula coast"""
)
"""Words that end the name of a place or of something built, never of a person."""
