"""Words of general English around place names. Lower case throughout."""

CONNECTORS = frozenset("of and the de la le du del des los las el al an upon on sur am under - ' ’ . / d' st".split())
"""Words that may stand inside a name without a capital: "Isle of Wight", "Rio de Janeiro", "Stratford-upon-Avon"."""

LOCATING = frozenset(
    "in near at outside inside around across throughout toward towards beyond via off within between along above below beside".split()
)
"""Prepositions that a place usually follows."""

NEARBY = frozenset("near outside toward towards throughout nearby".split())
"""Those that hardly anything but a place follows."""

MOVING = frozenset("from to into through of for over on against".split())
"""Prepositions that a place often follows, and so do persons and things."""

COMPASS = frozenset(
    "north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern "
    "southeastern southwestern central upper lower greater downtown uptown inner outer mid historic old metro midtown rural".split()
)
"""Words before a name that say which part of the place."""

DIVISIONS: dict[str, frozenset[str]] = {
    word: frozenset(kinds.split())
    for word, kinds in {
        "county": "admin2 admin1",
        "counties": "admin2 admin1",
        "parish": "admin2",
        "borough": "admin2 city",
        "township": "city admin2",
        "district": "admin2 admin1 region",
        "raion": "admin2",
        "oblast": "admin1",
        "region": "admin1 region admin2",
        "province": "admin1 admin2",
        "governorate": "admin1",
        "prefecture": "admin1",
        "krai": "admin1",
        "territory": "admin1 region country",
        "republic": "admin1 country",
        "state": "admin1",
        "department": "admin1 admin2",
        "peninsula": "region",
    }.items()
}
"""The words that make a name a division's, and the gazetteer's kinds that they then mean."""

SETTLEMENTS = frozenset("city town village hamlet port suburb township borough capital settlement municipality".split())
"""Words before "of NAME", or after a name, that make it a settlement."""

FEATURES: dict[str, frozenset[str]] = {
    word: frozenset([kind])
    for kind, words in {
        "river": "river rivers creek",
        "lake": "lake reservoir",
        "sea": "sea ocean gulf",
        "bay": "bay sound",
        "strait": "strait straits",
        "island": "island islands",
        "mountain": "mountains mountain mount",
        "desert": "desert",
        "canal": "canal",
        "region": "delta",
    }.items()
    for word in words.split()
}
"""Words of natural features: "Dnipro river", "Lake Tahoe"."""

STREETS = frozenset(
    "street st st. road rd rd. avenue ave ave. drive dr dr. lane ln boulevard blvd blvd. highway hwy parkway pkwy court circle terrace "
    "streets avenues roads way place plaza route turnpike expressway freeway crescent close trail".split()
)
"""Words that make the name before them a street's."""

BODIES = frozenset(
    "police sheriff sheriff's department fire firefighters council councilman councilwoman councilor councillor commission commissioner "
    "commissioners mayor governor judge magistrate magistrates court courthouse jail prison school schools high elementary middle "
    "university college academy institute hospital clinic medical health center centre library museum airport station chamber district "
    "county city town township borough parish village hall park parks recreation board authority government administration office "
    "officials ministry minister ambassador embassy parliament assembly senate house legislature supreme army navy force forces guard "
    "national state public community regional general municipal district attorney superintendent symphony orchestra festival fair "
    "theatre theater church cathedral diocese archdiocese bishop archbishop rotary lions club society association foundation historical "
    "county's town's bridge tower harbor harbour zoo stadium arena railway transit water power electric economic development planning "
    "zoning tax budget campus agency bureau service services system team cathedral synod constabulary regiment division".split()
)
"""Words of bodies that belong to a place: a place name before them says where they are ("Alexandria Police", "Texas Supreme Court")."""

NOT_BODIES = frozenset(
    "times post tribune journal herald gazette chronicle news telegraph observer guardian examiner dispatch sun star globe press "
    "magazine radio tv inc inc. corp corp. ltd llc co co. plc bank airlines airways group holdings motors".split()
)
"""Words of outlets and companies: a place name in theirs says little of where anything is."""

PEOPLE_AFTER = frozenset(
    "bridge bridges dam airport airfield port harbour harbor crossing checkpoint border front frontline plant refinery railway tunnel "
    "hospital prison road highway campus schools courthouse jail library park garrison enclave salient skyline waterfront downtown "
    "homes houses apartment citizens motorists drivers taxpayers councillors parents children youth pub farmer driver nurse lawyer "
    "man woman men women resident residents teen teenager boy girl couple family native police area home house officials deputies "
    "mayor firefighters students voters store restaurant church business suburb neighborhood neighbourhood metro-area school".split()
)
"""Words right after a name that make it a place's: "a Columbia woman", "Gainesville residents"."""

TITLES = frozenset(
    "mr mr. mrs mrs. ms ms. miss dr dr. president chancellor premier senator sen sen. rep rep. representative congressman gov gov. "
    "governor mayor sheriff judge justice officer detective sgt sgt. sergeant lt lt. lieutenant capt capt. captain col col. colonel gen "
    "gen. general maj maj. major cpl cpl. pvt pvt. pfc spc coach chief deputy minister secretary sir lord lady dame king queen prince "
    "princess pope bishop rev rev. reverend father sister brother uncle aunt professor prof prof. attorney ambassador commissioner "
    "director chairman councilman councilwoman alderman superintendent principal saint agent trooper patrolman".split()
)
"""Words before a name that make it a person's."""

KIN = frozenset("son daughter wife husband mother father brother sister uncle aunt grandson granddaughter twin fiance fiancee".split())
"""Nouns of family: the name after them ("whose son, Parker, ...") is a person's."""

LAND_WORDS = frozenset(
    "colony heights hills hill beach springs falls grove gate canyon creek ridge valley forest woods junction crossing point bend prairie "
    "glen meadow meadows gardens landing mills mill estates".split()
)
"""Words that make a place name with the name before them, one that the gazetteer does not have."""

SPEAKING = frozenset("say tell add explain recall think believe know ask reply laugh smile note admit insist testify".split())
"""Verbs after a bare name that are a person's more often than a town's."""

ACTING = frozenset(
    "say announce accuse deny agree insist warn claim declare demand decide vow pledge promise threaten reject refuse condemn welcome "
    "urge call ask want seek hope fear believe know think expect plan intend try consider support back oppose recognize recognise sign "
    "ratify propose offer negotiate order impose lift suspend withdraw invade attack strike bomb shell capture seize annex launch deploy "
    "send pull retreat occupy retaliate respond react acknowledge admit confirm maintain argue describe dismiss blame criticise criticize "
    "denounce defend approve veto block ban expel recall summon veto vote win lose fight wage arm supply fund pay buy sell test fire "
    "develop build join leave".split()
)
"""Verbs whose doer, where it is a country or a capital, is its government or forces."""

GOING = frozenset(
    "visit enter leave reach flee shell bomb capture seize retake recapture liberate besiege occupy invade annex evacuate storm "
    "encircle tour pound bombard rebuild flood".split()
)
"""Verbs whose object is often a place."""

TOWARDS_POWER = frozenset("for with against by between among".split())
"""Prepositions before a capital that mean its government: "a setback for Moscow", "talks with Tehran", "relations between ..."."""

GOVERNMENT = frozenset(
    "government troops forces army military navy soldiers ministry minister president leadership leaders decision move policy stance "
    "response ambassador envoy negotiators authorities officials regime parliament claim claims announcement offer demand demands "
    "position aggression meddling interference support actions behaviour behavior annexation diplomats goals interests influence allies "
    "foes war invasion offensive campaign efforts".split()
)
"""Nouns that a government possesses: "Moscow's decision"."""

SEATS = frozenset(
    "kremlin,white house,downing street,10 downing street,pentagon,whitehall,elysee,capitol hill,foggy bottom,number 10".split(",")
)
"""Seats of power (folded): they speak and decide unless a preposition of place stands before them."""

EXTRA_SEATS = frozenset({"brussels", "the hague", "geneva", "strasbourg"})
"""Cities, not capitals of states (or of more than one), that stand for the bodies that sit there."""

POSTAL: dict[str, str] = dict(
    pair.split("=")
    for pair in (
        "AL=Alabama,AK=Alaska,AZ=Arizona,AR=Arkansas,CA=California,CO=Colorado,CT=Connecticut,DE=Delaware,FL=Florida,GA=Georgia,HI=Hawaii,"
        "ID=Idaho,IL=Illinois,IN=Indiana,IA=Iowa,KS=Kansas,KY=Kentucky,LA=Louisiana,ME=Maine,MD=Maryland,MA=Massachusetts,MI=Michigan,"
        "MN=Minnesota,MS=Mississippi,MO=Missouri,MT=Montana,NE=Nebraska,NV=Nevada,NH=New Hampshire,NJ=New Jersey,NM=New Mexico,"
        "NY=New York State,NC=North Carolina,ND=North Dakota,OH=Ohio,OK=Oklahoma,OR=Oregon,PA=Pennsylvania,RI=Rhode Island,"
        "SC=South Carolina,SD=South Dakota,TN=Tennessee,TX=Texas,UT=Utah,VT=Vermont,VA=Virginia,WA=Washington State,WV=West Virginia,"
        "WI=Wisconsin,WY=Wyoming,AB=Alberta,BC=British Columbia,MB=Manitoba,ON=Ontario,QC=Quebec,SK=Saskatchewan,DC=Washington DC"
    ).split(",")
)
"""Postal codes of states and provinces: read as such only after "CITY, "."""

NEVER = frozenset(
    "i a an the he she it we they you his her their our my this that these those monday tuesday wednesday thursday friday saturday sunday "
    "january february march april may june july august september october november december mr mrs ms dr new north south east west "
    "god jesus christ christmas easter internet web page photo home house senate congress democrats republicans democrat republican "
    "christian muslim islam jewish catholic university college school police mayor president police state county city town street".split()
)
"""Capitalised words that are never looked up on their own, though some village somewhere bears the name."""

COMMON = frozenset(
    "about above across after again against allow along also always among another answer around because become before begin behind "
    "being below best better between beyond both bring build call came cape care carry case cause center centre chance change charge "
    "children church city clear close come company could country course court cross date deal death decide east easy eight else end "
    "enough even ever every fact fall family father few field fight final find fire first five follow food force form found four free "
    "friend from front full game gave general girl give good govern great ground group grow half hand hard have head hear heart help "
    "here high hill hold home hope hour house however hundred idea into island issue just keep kill kind king know lake land large last "
    "late law lead learn leave left less letter level life light like line list little live local long look lord lose love made main "
    "make many march mark market matter mean meet member middle might mile military mill mind mine minute miss model money month more "
    "morning most mother mountain move much music must name near need never news next night none north note nothing number offer office "
    "often once only open order other over page paper park part party pass peace people person place plan play point police port post "
    "power press price problem public quarter queen question race rate reach read ready real reason record report rest result right "
    "river road rock role rule safe said same save school sears second section sell send serve service seven share ship shore short "
    "should show side sign since sister site small some soon south speak special spring staff stage stand star start state station stay "
    "step still stone stop story street strong student study such summer support sure system table take talk team tell term test than "
    "that their them then there these they thing think this those though thousand three through time today together told took total "
    "town trade train tree true turn under union unit until upon valley very view village vote wait walk wall want water week well went "
    "were west what wheel when where which while white whole will winter wish with woman wood word work world would write year young "
    "america american english monday tuesday wednesday thursday friday saturday sunday january february april june july august "
    "september october november december pope pool rose sale sand seal bath bush bishop mayor major sergeant general mission reform "
    "obama putin trump biden clinton facebook google twitter reuters guardian independent republic federal central national united".split()
)
"""Common English words and first words of names that some village bears too."""
