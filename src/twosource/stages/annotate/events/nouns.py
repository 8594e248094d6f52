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
        "YIELD": """abdication acquittal amnesty armistice capitulation cease-fire ceasefire cessation concession demobilisation
            demobilization departure disarmament disengagement easing handover liberation lifting pardon pull-out pullback
            pullout reinstatement relaxation release reopening repatriation resignation retreat surrender truce withdrawal""",
        "REQUEST": "appeal call demand invitation lobbying petition plea proposal request summons",
        "ACCUSE": """accusation allegation backlash blame censure charge complaint condemnation conviction criticism denunciation
            enquiry impeachment indictment inquiry insult investigation lawsuit outcry probe prosecution rebuke reprimand
            scrutiny sentence suit""",
        "REJECT": """breach cancellation defiance delay denial disagreement dismissal dispute dissent objection postponement refusal
            rejection veto violation""",
        "THREATEN": "blackmail deadline intimidation threat ultimatum warning",
        "PROTEST": """boycott demonstration disorder insurrection march mutiny picket protest protests rally revolt revolution riot
            rioting sit-in unrest uprising walkout""",
        "SANCTION": "blacklist blacklisting cutoff embargo expulsion ouster recall sanction sanctions severance suspension",
        "MOBILIZE": """alert build-up buildup conscription deployment drill drills exercise mobilisation mobilization patrol rearmament
            redeployment reinforcement reinforcements""",
        "COERCE": """annexation arrest ban captivity censorship closure confiscation crackdown curfew custody deportation detention
            emergency eviction execution fine incarceration lockdown manhunt quarantine raid repression restriction search
            seizure shutdown standoff""",
        "ASSAULT": """abduction abuse aggression air-strike airstrike airstrikes ambush assassination assault atrocity attack barrage
            battle beating beheading blast blockade bloodbath bloodshed bombardment bombing capture carnage clash combat
            conflict conquest counter-attack counter-offensive counterattack counteroffensive crossfire cyberattack
            destruction explosion fighting firefight firing genocide gunfight gunfire gunplay homicide hostilities hostility
            incursion insurgency intervention invasion kidnapping killing manslaughter massacre murder occupation offensive
            onslaught rampage rape rocket-fire shelling shoot-out shooting shootout siege skirmish slaughter slaying
            stabbing strike torture violence war warfare""",
        "ACCIDENT": """accident blackout blaze collapse collision crash derailment fire inferno leak malfunction meltdown mishap outage
            pile-up pileup shipwreck sinking spill wildfire wreck""",
        "DISASTER": """aftershock avalanche blizzard catastrophe cyclone devastation disaster downpour drought earthquake eruption
            famine flash-flood flood flooding heatwave hurricane landslide mudslide quake snowfall storm temblor tornado
            tremor tsunami typhoon""",
        "DEATH": "burial casualty death demise extinction fatality funeral mourning post-mortem suicide vigil",
        "CRIME": """arson break-in bribery burglary bust carjacking conspiracy corruption counterfeiting cover-up crime embezzlement
            evasion extortion felony fraud hack hacking heist hijacking laundering looting misconduct misdemeanor offence
            offense perjury racketeering robbery smuggling spree swoop theft trafficking vandalism""",
        "TRIAL": """arraignment bail court-martial hearing injunction litigation proceedings retrial ruling sentencing testimony
            trial tribunal verdict""",
        "ELECTION": """ballot balloting by-election election inauguration poll primary re-election referendum run-off runoff vote
            voting""",
        "APPOINTMENT": """appointment coronation hiring layoff nomination promotion recruitment replacement reshuffle retirement sacking
            succession swearing-in transition""",
        "ECONOMY": """acquisition auction bankruptcy boom buyout cut decline decrease default devaluation downturn drop fall hike
            increase inflation investment launch lay-off layoffs merger outsourcing payment plunge purchase rebound
            recession reduction redundancy restructuring rise rollout sale slump surge takeover""",
        "HEALTH": """autopsy birth checkup concussion contamination diagnosis disease epidemic heart-attack hospitalisation
            hospitalization illness infection injury outbreak overdose pandemic poisoning pregnancy recovery rehab
            rehabilitation sprain surgery transplant vaccination wound""",
        "SPORT": """basket bout championship comeback debut defeat draw final game interception loss match opener play-off playoff
            playoffs quarter-final quarterfinal race season semi semi-final semifinal sweep touchdown tournament victory win""",
        "OTHER": """achievement act action address admission adoption advance affair aftermath anger announcement appearance
            approach argument arrival assessment attempt award awards bid bidding birthday blow break-out breakout
            breakthrough breakup broadcast campaign casting casualties change chaos chase choice clean-up cleanup climb coma
            communication competition completion concert confession confirmation construction consumption contest
            controversy coverup crisis cut-off damage decision demolition detection dinner disappearance disarray disclosure
            discovery displacement disruption disturbance dive divorce docking downtime effort enactment encounter end
            engagement enrollment escape evaluation event examination exhibition exit exodus expansion experiment face-off
            failure fallout festival feud fight filming finish flight flow gathering getaway getaways graduation halt harm
            heroics hijack hunt hurt identification implementation incident initiative injuries inspection intake
            integration interruption interview introduction intrusion jailbreak journey jump landing lead legislation
            maintenance marriage measure meetup migration mission monitoring move movement mystery observation odyssey offer
            opening operation orbit ordeal panic parade party passage pause penalty performance plan planning plight
            predicament premiere preparation presentation prize probation problem production protection punishment pursuit
            reconstruction record recording reign renovation repair rescue-operation response restoration resumption return
            reunion revelation reversal reward round row rule rush scandal screening secession selection separation session
            setback shake-up shakeup shift shot show sighting sleep smash snub spacewalk speech split spread stampede start
            stay step stint stop stoppage struggle study suffering surveillance suspicion swim swoop take-off takeoff task
            tenure test tie-up training transfer transit transport transportation travel turmoil turnaround unification
            unveiling usage vacation voyage wedding woe""",
    }
)

PURPOSELESS = frozenset("battle war fighting aid assistance help fight funding rescue asylum treatment operation grant".split())
"""Event nouns that take a purpose of their own: "the battle to retake the town", "funding to rebuild"."""
