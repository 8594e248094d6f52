"""Verbs by the class of what they tell.

A verb with a particle is written "pull_out", one whose preposition makes another word of it "call_for".

Words of general news English, of our own making; `docs/reference/event-types.md` says what each class means.
"""

from twosource.stages.annotate.events.words import classes

VERBS = classes(
    {
        "AGREE": """accede accept acquiesce agree assent commit compromise concur consent guarantee pledge promise reaffirm swear
            team_up undertake volunteer vow""",
        "CONSULT": """attend bargain brief call_in confer consult convene converse correspond debate discuss greet host mediate meet
            meet_with negotiate parley phone receive reconvene renegotiate sit_down talk telephone tour visit""",
        "SUPPORT": """acclaim admire apologise apologize applaud appreciate approve back befriend bless celebrate champion commend
            commiserate conclude condole congratulate defend endorse extol favor favour finalise finalize hail honor honour
            laud normalise normalize praise ratify recognise recognize reconcile rejoice root salute side stand_by
            stand_with support sympathise sympathize thank uphold welcome""",
        "COOPERATE": """ally collaborate cooperate coordinate exchange integrate join_forces liaise partner pool share swap trade
            work_with""",
        "AID": """aid airlift allocate assist bail_out bankroll compensate contribute deliver distribute donate earmark equip
            escort evacuate feed finance fund help lend protect provide rebuild reimburse relieve rescue safeguard shelter
            ship sponsor subsidise subsidize supply train treat underwrite vaccinate""",
        "YIELD": """abandon abdicate acquit allow amnesty back_down backtrack bow call_off capitulate ceasefire cede commute concede
            decommission decriminalise demobilise demobilize disarm disband drop ease exempt exonerate fall_back free
            give_in give_up give_way grant hand_over lay_down legalise legalize let liberate lift loosen pardon parole
            permit pull_back pull_out reinstate relax release relent relinquish reopen repatriate repeal rescind resign
            restore retreat return revive stand_down step_down surrender turn_over unban unblock unfreeze vacate waive
            withdraw yield""",
        "REQUEST": """advise appeal appeal_to apply ask beg beseech call_for call_on call_upon demand encourage entreat exhort implore
            inquire insist invite lobby petition plead press pressure propose push query recommend request seek solicit
            summon urge""",
        "ACCUSE": """accuse admonish allege arraign assail bemoan berate blame blast castigate censure charge chastise chide complain
            condemn convict criticise criticize decry denigrate denounce deplore deride discredit disparage excoriate fault
            hit_out impeach implicate indict insult interrogate inveigh investigate lambast lambaste lament lash lash_out
            mock probe prosecute rail rebuke reprimand ridicule scapegoat scold scrutinise scrutinize sentence slam slander
            sue suspect take_aim vilify""",
        "REJECT": """abrogate annul back_out block breach cancel contest decline defy delay deny disagree disavow dismiss dispute
            disregard fail flout hinder ignore impede invalidate nullify object obstruct oppose overrule overturn postpone
            quash rebuff refrain refuse refute reject renege repudiate resist reverse rule_out scrap shelve shun snub spurn
            strike_down thwart turn_down veto violate vote_against vote_down walk_out""",
        "THREATEN": "blackmail caution extort intimidate menace threaten warn",
        "PROTEST": "agitate boycott chant demonstrate heckle march picket protest rally rampage riot walk_off",
        "SANCTION": """blacklist break_off curtail cut_off defund discontinue disinvite disqualify downgrade embargo expel kick_out
            oust recall sanction scale_back scale_down sever slash suspend terminate unseat withhold""",
        "MOBILIZE": """amass arm beef_up bolster build_up call_up conscript deploy dispatch fortify gear_up mass mobilise mobilize
            patrol rearm redeploy reinforce remilitarise station stockpile""",
        "COERCE": """annex apprehend arrest ban bar bulldoze censor clamp_down coerce commandeer confiscate cordon crack_down
            criminalise criminalize curb demolish deport detain disperse dissolve enforce evict execute expropriate
            extradite fine forbid force freeze hack handcuff impose impound imprison incarcerate intern jail lock_down
            lock_up muzzle nab nationalise nationalize outlaw persecute pick_up police prohibit quarantine raid remand
            repress restrict revoke round_up shut shut_down subpoena suppress tear-gas tighten""",
        "ASSAULT": """abduct ambush annihilate assassinate assault attack battle beat behead besiege blockade blow_up bludgeon bomb
            bombard burn capture clash conquer destroy detonate devastate displace exterminate fight fire fire_upon gas
            gun_down hang harass harm hit hurl hurt injure invade kick kidnap kill lob lynch maim massacre mine molest
            mow_down mug murder mutilate occupy open_fire overrun poison pound punch rape raze recapture retake rout seize
            shell shoot shoot_down slaughter slay stab storm strafe strangle strike target torch torpedo torture wipe_out
            wound""",
        "ACCIDENT": """capsize collapse collide crash derail drown explode leak malfunction plummet plunge ram rupture sink skid slip
            spill swerve topple""",
        "DISASTER": "engulf erupt flood inundate quake ravage submerge swamp",
        "DEATH": "die pass_away perish succumb",
        "CRIME": """bribe burgle cheat counterfeit defraud embezzle evade falsify forge groom hijack launder loot pilfer plunder rob
            scam smuggle stalk steal traffic trespass vandalise vandalize""",
        "TRIAL": "adjourn adjudicate cross-examine depose hear litigate retry rule testify try",
        "ELECTION": "campaign canvass elect poll re-elect reelect vote",
        "APPOINTMENT": """appoint demote hire inaugurate install lay_off nominate quit recruit replace retire sack succeed swear_in
            take_office take_over""",
        "ECONOMY": """acquire auction borrow buy climb default devalue downsize export fall grow hike import invest lower merge
            nosedive outsource pay price privatise privatize profit purchase raise rebound refinance restructure rise sell
            shrink skyrocket slump soar spend stagnate surge tumble""",
        "HEALTH": """contract diagnose heal hospitalise hospitalize immunise immunize infect inoculate recover relapse sicken test
            undergo""",
        "SPORT": "bat bowl coach compete defeat lose outplay outscore play qualify score tie trounce win",
    }
)
