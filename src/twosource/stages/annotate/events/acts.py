"""Nouns whose commonest sense is an act or an event, beyond those that have a class of their own in `nouns`.

They only refer to events (`references`): no claim is made of them. Written by scripts/expand_event_nouns.py from WordNet 3.0,
Copyright 2006 by Princeton University; all rights reserved; its licence (https://wordnet.princeton.edu/license-and-commercial-use)
permits use, copying, modification and distribution with this notice.
"""

ACTS = frozenset(
    """
    abandonment ablation abolition abortion abreaction acceleration accenting accompaniment accomplishment accreditation acculturation
    acrobatics acting activity addition adherence adjournment adjudication adjustment ado advent adventure advocacy affront allegiance
    allocation allotment alteration ambuscade amendment amplification analysis annihilation anticoagulation appalling application
    apprenticeship arousal artifice assigning assignment assist attainment attendance automation avoidance awakening awarding backbend
    bang banging bash bathing batting behavior belch belching bestowal betrayal betterment blackening blare blaring bleat blend
    blending blessing blunder boarding boating bonfire booking boost bootlegging borrowing bouncing break breakaway breakdown breaking
    breath breathing bringing broadening brushing bunt burning burst bustle buying buzz calamity calibration campfire camping candidacy
    canter care career careerism caress carnival carry case catching catharsis cause census centralization certification chastisement
    chastity chattering checkout chomp chore choreography chorus christening clamor clang clangor clangoring clap classification
    clatter clean cleaning cleansing clerking click climax clinch closing clowning cluck clutch clutches coaching coalescence
    codification coincidence coming commercialization commotion communion commutation commuting comparison compiling compliance
    complication compounding computation conceptualization confinement conservation consolidation contact contemplation contingency
    continuance continuation contortion contraception contraction conversion cooking correction countershot counting coup course
    courtesy cracking crackle crawl creaking creation crossing crouch crucifixion crunch crusade cultivation cutting dab dancing dash
    dealing dealings debacle debauch debunking defection defense deference deformation degradation deliverance demoralization
    denouement depletion depreciation depredation descent desecration desertion detecting determination development deviation devilment
    diagnosing dialysis digitalization disappointment disassembly discharge discontinuance discount discrimination disenfranchisement
    dislocation disobedience dispatch dispensation dispersal dispersion disposal dispossession dissection disservice dissociation
    distension distortion divergence diversification diversion diving dodging domination doom double doubleheader doweling downfall
    drafting drain drainage drinking drive drugging ducking duel dyeing eating eclipse education ejection elaboration electroshock
    elevation elimination embrace embracing emergence emigration emission encouragement encroachment endeavor enforcement engineering
    enlargement enrichment entrance entry epiphany episode equipping errand error escalation escapade espionage establishment estimate
    evil exacerbation excavation excursion exercising exertion exhumation expedition expenditure experimentation exploit exploitation
    exploration exposure expurgation extension extravaganza fadeout faltering farming fast feat feeding festivity fielding finance
    financing finding fingering fingerprinting fistfight fixing flash flashing flatus flick flip flowing flurry flutter footstep
    foraging formulation forwarding founding fragmentation framing fraternisation frolic frustration fumble fun fusion gallop gambling
    gasp gavotte gaze genesis gesture giving glance gleaming glimmer glimpse going grading grappling grassfire growl grumble grumbling
    grunt guidance gulp gulping gunshot gyration hamming handling handstand happening haul havoc headstand heartbeat heaving hiding
    hissing hit hold holding holdup holocaust homer hop hopscotch hornpipe housebreaking housekeeping housework hubbub hugging humming
    hunting idealization immigration impact impairment impinging importation imposition imprisonment improvement inception incitement
    incorporation incubation inculcation indexing indignity indirection induction industrialization infiltration infliction inhalation
    inhibition initiation injection inoculation inquest inroad installation instance instillation integrating intensification
    interaction interference intermission interplay interposition interpretation investigating involvement irregularity irrigation
    irruption issuance jabbing jerking job joke jolt journeying joust juxtaposition keeping kick kickoff kill kiss kissing knock
    knocking lag lapse lashing launching leakage leap leapfrog leaping leaving lecturing legation lending lengthening lessening lesson
    licking lift liquidation localization looking lunge lurch magnification malingering manifestation manipulation manumission marathon
    marching marvel masking massage mating measurement measuring meddling meet melee melioration merging merrymaking mimicry mingling
    ministration minuet miracle misbehavior miscalculation miscegenation mischief misdeed misfortune mismanagement mistake misuse
    mitigation mixing modernization modification molding monopolization multiplication murmur murmuring mutilation muttering navigation
    necropsy negligence neutralization nod notification nursing obedience objectification obliteration observance occasion occupancy
    occurrence omen omission onrush onset oppression orgy orientation outburst outcome outflow outing outlay outreach overachievement
    overeating overflow overprotection oversimplification overthrow pacification pageant panting pantomime paperwork participation
    parting pass passing pastime peal pealing penetration percussion perfusion perpetration perpetuation persecution pervaporation
    petting phrasing pilgrimage pitching placement planting playacting playback playing plodding plowing popping portrayal potshot
    pounding practice prank prayer precaution preferment presentment preservation pressing pretense prevention priming primping
    prizefight procedure proceeding process procrastination procreation procurement programming progress project prolongation
    prostitution provision provocation publication publishing pull pulling pulsation punch purging purification push pushing pushup
    putout quackery quaver quickie racing racket raising rallying ramification randomization rationing rattle rattling ravage
    readjustment reappearance reassurance rebellion rebuff rebuilding receipt reclassification reclining recreation recurrence
    redemption redevelopment rediscovery reelection reflex refocusing reform refueling regimentation registration rehearing rehearsal
    relay remedy remission removal renewal repayment repeal repeat repetition replacing replication repose reprisal research resistance
    respiration responsibility restraint retaliation retention retraining retribution revel revelry revenge revision revival ride
    ringing ripple rite ritual roar roaring rodeo role roleplaying roll romp rotation roundup rumble rumpus run runaway running rushing
    rustle rustling sabotage sacrament sacrifice sacrilege safeguard sailing salvation salvo sampling saving scamper scan schism
    schooling scouring scouting scramble scrape scream screech screeching scrimmage scrubbing scuffle sealing seaquake seduction
    seepage selling sending septation sequestration service services severing sewing shaking shaving shenanigan shielding shining
    shirking shiver shock shopping shuffling sightseeing simulation singing sinning sip sitting skeet skimming skit skulking slavery
    slinging slip smoking snap sniveling snoring sojourn solo somersault somersaulting spatter specialization spending spike splash
    splatter splutter sponsorship spraying sputtering squat squatting squeak squeal squeeze stabilization staining stare starting
    stealing stiffening stimulation stirring stoop straining strangulation stratagem stratification stretching stride strife striving
    stroke stroll strut stumping stunt stylization submission substitution success succor suck suffocation supervision supporting surf
    survey surveying swash sweeping swell swerve swig swimming switch switching systematization tally tampering tango tap tapping taunt
    teaching teasing tenancy tending tenting testing therapy thieving threshing throbbing throw thrust thud thuggee thumping thunder
    thwack tinkle titration toss touch tow tracing trading tragedy trampling transaction transformation transfusion transgression
    transmission transmitting transmutation transvestitism tread treason trick trimming triple triumph trot trouble try tug tumble
    tumbling tuning turn turning twist twisting underachievement undoing unloading upkeep uplifting uppercut uptake use vacationing
    vaccinating validation vaporization vending vengeance ventilation venture vibration vigilantism vindication vocation volley
    vomiting wager wailing wait waiting walk walkover waning warehousing washing washup watching wave waxing weakening weaning weeping
    wetting wheeze whipping whir whirl whirring whistling wickedness winning withholding work workout worship writing yawn yelp yelping
    yield zoning
    """.split()
)
