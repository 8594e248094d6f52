"""Nouns that name an event, by the class of what they tell.

Words of general news English, of our own making; `docs/reference/event-types.md` says what each class means.
"""

from twosource.stages.annotate.events.words import classes

NOUNS = classes(
    {
        "AGREE": """acceptance accord agreement assent assurance commitment compromise consensus consent deal guarantee memorandum
            pact pledge promise ratification readiness settlement signing treaty understanding undertaking willingness""",
        "CONSULT": """briefing conference consultation conversation debate dialog dialogue discussion mediation meeting negotiation
            negotiations phone-call rendezvous stopover summit talk talks tour trip videoconference visit""",
        "SUPPORT": """apology applause approval backing celebration celebrations ceremony commemoration condolence condolences
            congratulation congratulations endorsement gratitude honour normalisation normalization praise rapprochement
            recognition reconciliation solidarity support sympathy thanks tribute""",
        "COOPERATE": """alliance co-operation coalition collaboration cooperation coordination exchange extradition maneuver manoeuvre
            partnership swap trade""",
        "AID": """aid airlift assistance asylum bailout contribution delivery distribution donation evacuation funding grant help
            loan relief rescue shipment subsidy supplies supply treatment""",
        "YIELD": """abdication acquittal amnesty armistice capitulation cease-fire ceasefire cessation clemency concession
            demobilisation demobilization departure disarmament disengagement easing handover liberation lifting pardon parole
            pull-out pullback pullout reinstatement relaxation release reopening repatriation resignation retreat surrender
            truce withdrawal""",
        "REQUEST": "appeal call demand invitation lobbying petition plea proposal request summons",
        "ACCUSE": """accusation allegation audit backlash blame censure charge complaint condemnation conviction criticism denunciation
            enquiry furor furore impeachment indictment inquiry insult investigation lawsuit outcry outrage probe prosecution
            rebuke reprimand scrutiny sentence slur suit uproar""",
        "REJECT": """breach cancellation defiance delay denial disagreement dismissal dispute dissent objection postponement refusal
            rejection veto violation""",
        "THREATEN": "blackmail deadline intimidation threat ultimatum warning",
        "PROTEST": """boycott demonstration disorder insurrection lockout march mutiny picket protest protests rally revolt revolution
            riot rioting sit-in unrest uprising walkout""",
        "SANCTION": "blacklist blacklisting cutoff embargo expulsion ouster recall sanction sanctions severance suspension",
        "MOBILIZE": """alert build-up buildup conscription deployment drill drills exercise mobilisation mobilization patrol rearmament
            redeployment reinforcement reinforcements""",
        "COERCE": """annexation arrest ban captivity censorship clampdown closure confiscation crackdown curfew custody deportation
            detention emergency eviction execution fine incarceration lockdown manhunt purge quarantine raid repression
            restriction search seizure shutdown standoff subpoena""",
        "ASSAULT": """abduction abuse aggression air-strike airstrike airstrikes ambush assassination assault atrocity attack barrage
            battle beating beheading blast blockade bloodbath bloodshed bombardment bombing brawl capture carnage clash combat
            conflict conquest counter-attack counter-offensive counterattack counteroffensive crossfire cyberattack destruction
            explosion fighting firefight firing genocide gunfight gunfire gunplay homicide hostage-taking hostilities hostility
            incursion insurgency intervention invasion kidnapping killing manslaughter massacre mugging murder occupation
            offensive onslaught putsch rampage rape rocket-fire shelling shoot-out shooting shootout siege skirmish slaughter
            slay slaying stabbing strike torture tussle violence war warfare""",
        "ACCIDENT": """accident blackout blaze blowout brownout capsizing cave-in collapse collision crash crash-landing derailment fire
            glitch grounding hit-and-run inferno leak malfunction meltdown misfire mishap outage pile-up pileup ricochet
            shipwreck short-circuit sinking spill wildfire wreck""",
        "DISASTER": """aftershock avalanche blizzard catastrophe cyclone deluge devastation disaster downpour drought earthquake eruption
            famine flash-flood flood flooding heatwave hurricane landfall landslide mudslide quake rockslide sinkhole snowfall
            storm temblor tornado tremor tsunami typhoon""",
        "DEATH": "burial casualty death demise extinction fatality funeral mourning post-mortem suicide vigil",
        "CRIME": """arson break-in bribe bribery burglary bust carjacking conspiracy corruption counterfeiting cover-up crime
            embezzlement evasion extortion felony fraud hack hacking heist hijacking laundering looting misconduct misdemeanor
            offence offense payoff perjury racketeering robbery shoplifting smuggling spree stick-up swoop theft trafficking
            vandalism""",
        "TRIAL": """arraignment bail court-martial cross-examination deposition hearing injunction litigation mistrial proceedings
            retrial ruling sentencing testimony trial tribunal verdict""",
        "ELECTION": """ballot balloting by-election caucus election inauguration poll primary re-election recount referendum run-off
            runoff vote voting""",
        "APPOINTMENT": """appointment coronation hiring layoff nomination promotion recruitment replacement reshuffle retirement sacking
            succession swearing-in transition""",
        "ECONOMY": """acquisition auction bankruptcy boom buyout cut cutback decline decrease default devaluation downgrade downturn drop
            fall furlough hike increase inflation investment launch lay-off layoffs merger outsourcing payment plunge purchase
            rebound recession reduction redundancy restructuring rise rollout sale shortage slowdown slump spin-off spinoff
            surge takeover""",
        "HEALTH": """addiction autopsy birth checkup concussion contamination detox diagnosis disease epidemic heart-attack
            hospitalisation hospitalization illness infection injury miscarriage outbreak overdose pandemic pneumonia poisoning
            pregnancy recovery rehab rehabilitation relapse sprain surgery transplant vaccination wound""",
        "SPORT": """basket bout championship comeback debut defeat draw final finale game interception loss match opener play-off
            playoff playoffs quarter-final quarterfinal race rout season semi semi-final semifinal shutout sweep thrashing
            touchdown tournament upset victory win""",
        "OTHER": """achievement act action address admission adoption advance affair aftermath anger announcement appearance approach
            argument arrival assessment attempt audition award awards bid bidding birthday blitz blow break-out breakout
            breakthrough breakup broadcast campaign casting casualties challenge change chaos chase choice clean-up cleanup climb
            climbdown coma communication competition completion concert confession confirmation confusion construction
            consumption contest controversy coverup crisis cut-off damage decision demolition detection dinner disappearance
            disarray disclosure discovery displacement disruption disturbance dive divorce docking downtime effort enactment
            encounter end engagement enrollment escape evaluation event examination exhibition exit exodus expansion experiment
            face-off failure fallout feast festival feud fight filming finish flare-up flight flow flyby frenzy gathering
            getaway getaways graduation halt harm heroics hijack hoax honeymoon hunt hurt identification implementation
            incident initiative injuries inspection intake integration interruption interview introduction intrusion isolation
            jailbreak journey jump landing lead legislation lie lift-off liftoff maintenance marriage measure meetup migration
            mission monitoring move movement mystery observation odyssey offer opening operation orbit ordeal ousting overhaul
            panic parade party passage pause penalty performance plan planning plight predicament premiere preparation
            presentation prize probation problem production protection punishment pursuit quarrel reaction reboot reconstruction record
            recording reign remake renovation repair rescue-operation response restoration resumption return reunion revamp
            revelation reversal reward rift round row rule rumor rumour rush scandal scare screening secession selection
            separation session setback shake-up shakeup shift shot show sighting silence sleep smash snub spacewalk spat speech
            splashdown split spread stampede stand-off start stay step stint stop stoppage struggle study suffering
            surveillance suspicion swim swoop take-off takeoff task tenure test tie-up tip-off training transfer transit
            transport transportation travel turmoil turnaround unification unveiling update usage vacation voyage wedding woe""",
    }
)

ABBREVIATED = classes({"CRIME": "dui dwi", "ECONOMY": "ipo", "HEALTH": "cpr mri", "SPORT": "ko tko"})
"""Abbreviations of event nouns: names to the parser, but names of what is done."""
NOUNS |= ABBREVIATED

PURPOSELESS = frozenset("battle war fighting aid assistance help fight funding rescue asylum treatment operation grant".split())
"""Event nouns that take a purpose of their own: "the battle to retake the town", "funding to rebuild"."""
