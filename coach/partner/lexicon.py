"""Words of a career, a life and a talk that mean much the same, by concept.

One concept a line: its name, a colon, and words in any inflection; a phrase of two to five words stands with
underscores; an indented line goes on with the concept above it. A word may belong to several concepts.
"""

LEXICON = """
path: background story way_into got_to_where where_you_are led path pathway journey route road career trajectory
    way_here end_up ended_up get_into got_into get_here got_here go_into went_into fall_into fell_into come_to came_to
    become became start_out started_out wind_up wound_up land_in landed_in getting_into going_into got_started
    get_started come_about came_about bring_you brought_you lead_you led_you enter entered take_up took_up how_come
    drift
why_field: why_kids why_adults over_adults settled_for settle_on settled_on rather_than instead_of why how_come
    what_made what_drew drew_you what_attracted what_led reason_you appeal appealed interest_you got_you_interested
    attract attracted draw drawn in_the_first_place of_all_things and_not_something went_for go_for
choose: choose chose chosen choice pick picked decide decided decision settle opt select selected plump made_you
    made_up_your_mind make_up_my_mind went_with commit
know_moment: moment turning_point lightbulb click clicked for_sure knew_this made_up_your_mind tipped sealed convinced
    point_did_you this_is_it particular_case one_case one_day realise realize realised
torn: torn between two_fields two_specialties can't_decide can't_choose can't_make_up narrow tie_breaker undecided
    compare comparing comparison back_and_forth stuck_between no_idea not_sure_what unsure no_clue haven't_decided
    haven't_figured open_mind
fit_for: suit suits suited right_for right_type personality type_of_person kind_of_person sort_of_person traits
    qualities thrive thrives does_well do_well fit for_me for_them sort_of_people what_sort kind_of_resident introvert
    extrovert
myth: always_misunderstand misunderstanding wrong_idea wrong_impression myth myths misconception misconceptions
    misunderstand misunderstood stereotype stereotypes get_wrong_about wrong_about people_think outsiders glamorous
    assume wrongly
day: weekday workday days day daily routine schedule diary week weekly tuesday monday wednesday thursday
typical: weekday workday run-of-the-mill what_fills look_like_for_you rundown typical normal usual average regular
    ordinary look_like looks_like standard walk_me_through talk_me_through all_day involve involves consist describe
hours: day_to_yourself days_to_yourself long_hours leave_work clock_out working_hours off_work knock_off clock_off
    schedule finish home_of_an work_till evening evenings hours hour workload home_late get_home home_by make_it_home
    lifestyle home_time weekends weekend finish_work work_life long_days leave_the_hospital hours_a_week
    time_do_you_get
hard: hard hardest difficult difficulty tough toughest toughest_bit challenge challenging challenges worst struggle
    struggles frustrating frustrate frustrates annoying annoy dislike hate downside downsides bad_part worst_part
    drain draining negatives negative sucks lonely isolating isolated drawback cons trickiest demanding
good: upsides advantages pros plus_side bright_side most_fun what's_nice best favorite favourite love enjoy enjoyable
    rewarding reward good_part best_part like_most fulfilling happy joy satisfying satisfaction look_forward worth_it
    upside proudest delight gets_you_up keeps_you_going perks nicest
moment_good: good_moment recently lately recent_win win small_win made_you_smile
remember: recall recollect comes_to_mind come_to_mind springs_to_mind sticks_in_your_mind stands_out_in_your remember
    memory memorable stick stuck stay_with stayed_with unforgettable sticks never_forget never_forgotten won't_forget
    think_about_still still_think left_a_mark haunts
regret: same_path same_career same_choice all_over_again second_time_around live_your_life regret regrets
    second_thoughts look_back looking_back do_again do_it_over go_back choose_again same_again choose_it_again
    do_it_again pick_again pick_it_again over_again wrong_choice other_way still_pick still_choose choose_differently
    knowing_what_you_know same_thing_again right_choice if_you_could_go turn_back_time still_go
quit: leave_the_profession change_careers another_line_of_work jack_it_in quit quitting give_up giving_up drop_out
    dropping_out walk_away walked_away resign resigning packing_it pack_it_in packing_it_all leave_medicine
    throw_in_the_towel stopped_leaving retire retiring retirement stepping_down step_down
alternative: other_than_a anything_other something_else other_career different_career another_career alternative
    else_did_you plan_b second_choice if_not instead other_specialties otherwise else_would you_weren't not_medicine
    would_you_be_doing be_doing_now had_you_not nearly_go originally_want could_have_been
family: in-laws relatives folks loved_ones family kids kid children child husband wife spouse partner girlfriend
    boyfriend fiance fiancee married marriage baby babies parents mother father mum mom dad daughter son daughters
    sons raise
sibling: only_child any_siblings sibling siblings brother brothers sister sisters
child_birth: baby babies pregnant pregnancy newborn have_kids have_children having_kids have_a_family start_a_family
    maternity paternity parental deliver delivered deliveries obstetrics births
balance: balance outside_work outside_medicine work_life life time_off free_time
hobby: hobby hobbies fun spare_time free_time outside_work outside_medicine outside_the_hospital sport sports music
    instrument pastime pastimes not_here not_working not_at_work not_at_the_hospital when_you're_not days_off
    besides_medicine
unwind: unwind relax switch_off decompress destress de-stress leave_work_at leave_it_at let_go clear_your_head
    take_it_home take_work_home stop_thinking wind_down
advice: should_know ought_to_know need_to_know want_students_to_know bear_in_mind keep_in_mind takeaway best_advice
    piece_of_advice biggest_piece word_of_advice what_advice any_advice advice advise recommend tip tips suggest
    suggestion tell_someone guidance counsel wisdom pointers if_you_were_me in_my_place my_shoes my_position
    someone_like_me word_of_wisdom words_of_wisdom you'd_tell what_would_you_tell starting_out should_i_be_doing
younger_self: younger_self younger_you younger yourself_at tell_yourself say_to_yourself wish_you'd_known
    wish_you_had_known wish_someone_had_told at_my_age back_then_knowing
mentor: show_me_the_ropes sounding_board mentor mentors mentoring mentored mentorship mentee mentees role_model
    sponsor supervise supervisor guide looked_up under_your_wing taught_you influenced influence coming_up
    opened_doors adviser advisor
seek: find finding get_hold look_for go_about how_do_i_find come_by
willing: really_wants actually_wants actually_want really_want serious polite genuine genuinely willing means_it
begin: first_steps take_first break_into begin start started starting get_started begin_with beginner never_done
    never_any zero new_to get_involved getting_started where_do_i
online: online video zoom virtual virtually screen on_screen in_person
money: bonus bonuses compensation remuneration well_off rich decent_living make_good_money living_in money pay paid
    salary income earn earning earnings salaries finances afford wage wages well_paid make_a_living financially
    lucrative
debt: debt debts loan loans owe owing pay_off repay repayment forgiveness student_loan
cost: cost costs expensive cheap price fee fees afford pay_for charge funding fund funds grant grants stipend
    scholarship bursary sponsor sponsorship reimburse budget contribute
mistake: blunder blunders oversight wrong_call misdiagnosed missed_a_diagnosis mistake mistakes error errors mess_up
    messed_up screw_up screwed_up got_wrong get_wrong get_it_wrong go_wrong went_wrong harmed wrong_dose
    missed_something slip_up
burnout: burning_out frazzled running_on_empty at_the_end_of_my_tether knackered worn_down shattered burnout burn_out
    burnt burned burnt_out burned_out exhausted exhaustion tired fatigue cope coping overwhelmed stress stressed
    stressful worn_out drained hit_a_wall sick_of fed_up tired_of
wellbeing: keep_residents residents_from_burning prevent_burnout support_for_residents protect_residents wellness
    wellbeing well-being morale looked_after look_after_your looking_after staff_wellbeing
die: die died dies dying death deaths passed_away lose_a_patient lost_a_patient losing_a_patient lose_someone
    lost_someone losing_someone losing_patients patient_you_lost lost_my lost_one lost_a_child lose_people first_loss
    bereaved
first_time: very_first first_ever first_time first_day first_week first_night beginner my_first_ever
surprise: surprise surprised surprising unexpected expect expected didn't_expect shock shocked off_guard
change: nowadays_compared since_you_began over_forty_years over_your_career back_in_the_day times_have change changed
    changes changing evolve evolved shift different_now compared_to_now compared_with_now when_you_started used_to_be
    back_then old_days your_day back_in in_the_past over_the_years
improve_place: if_you_could_change change_about do_differently_here change_one_thing would_you_change you'd_change
    could_change one_thing_about fix
future: decade down_the_line next_few_years ambition ambitions aspirations future years_from ten_years five_years
    years_time plans own_plans what's_next next_for see_yourself after_residency wanna_do_after long_term
ai: automation machines ai artificial_intelligence chatgpt gpt machine_learning algorithm algorithms computers
    computer robots automated replace replaced
leader: running_the_show prepared_you_for_leading leading_people leader leadership leading lead chair chief director
    manage managing head run running in_charge pd program_director
team: team colleagues colleague nurses nurse nursing pharmacist pharmacists staff coworkers people_you_work
contact: write_to get_back_to_you reach_you drop_you touch_base ring_you call_you mobile cell telephone reach_out ping
    where_can_i_write how_should_i_get hold_of_you touch_with_you secretary email e-mail mail phone_number number
    contact whatsapp text reach get_in_touch drop_you_a_line message write_to_you linkedin business_card dm
keep_touch: stay_in_touch keep_in_touch kept_in_touch keep_you_posted keep_contact stay_connected update_you updates
meet: coffee appointment sit_down catch_up minutes chat zoom call_with properly_talk have_a_chat find_a_time
    half_an_hour
introduce: anyone_i_should anyone_else_here somebody_to_talk_to introduce introduction put_in_touch put_me_in_touch
    connect connected connection ought_to_meet should_meet should_i_meet speak_to_one talk_to_one talk_to_him
    talk_with_him
cold_email: cold_email cold_emails email_professors emailing email_someone never_met haven't_met don't_know
    out_of_the_blue
network: know_anyone don't_know_anyone network networking networker connections contacts using_people schmooze
    schmoozing work_a_room work_the_room mingle mingling small_talk
approach: approach walk_up go_up_to come_up_to talk_to_a_stranger opening_line stranger strangers
copy: copy slides pdf forward send_me
hands: hands hand shaky shake tremor steady clumsy dexterity
student_you: like_as_a_student student_were_you yourself_as_a_student when_you_were_a_student you_like_as_a_student
    kind_of_student sort_of_student good_student were_you_like as_a_student
from: hometown born grew_up grow_up raised originally where_are_you_from are_you_from are_from you_from whereabouts
    come_from which_part part_of childhood
language: language languages speak speaking spanish portuguese french english accent bilingual
move: move moved moving settle settle_in settled adjust adapt homesick culture_shock new_country came_to_this
    come_to_this_country newcomer
imposter: fake_it faking pretending inadequate not_smart_enough not_clever_enough don't_belong self-confidence
    confidence imposter impostor fraud self_doubt doubt not_good_enough belong don't_know_what_you're
    what_you're_doing real_doctor out_of_your_depth found_out
nervous: terrified panicking panicked stressed_about dreading stomach_in_knots on_edge nervous nerves anxious anxiety
    scared afraid fear shy intimidated intimidating freeze awkward worried stage_fright
wait: waiting wait hear_back hearing_back results_day
rural: rural small_town small_towns village country countryside remote small_place for_miles out_there farm
secret: secret secrets privacy private confidential everybody_knows everyone_knows
home_visit: house_call house_calls home_visits people's_homes people's_houses visit_people_at_home
city: neighbourhoods place_to_live living_here moving_here area_to_live city town live living neighborhood
    neighbourhood rent car commute
car: car bus drive driving public_transport without_a_car get_around getting_around
weather: weather winter cold snow rain freezing
food: food eat lunch dinner breakfast canteen snacks
animal: dog cat pet
illness: illness ill disease condition depression mental_health disability diagnosis sick disclose chronic
mistreat: racist racism sexism sexist bias discrimination discriminated bullied bullying harassment mistreated
    humiliated
seniors: senior seniors boss bosses attending consultant registrar superior above_you
hierarchy: treats_me_badly rude_to_me mean_to_me belittles belittled disrespectful condescending stand_up_to hierarchy
    hierarchical shouts shout yells speak_up challenge_someone
woman: woman women female male minority boys'_club male-dominated gender
sleep: sleep sleeping slept nap rest recover
stay: stay stayed staying stay_in_the_same same_place remain so_long many_years forty_years
survive: getting_through surviving stay_sane keep_sane sane survive survival get_through_residency one_piece
    make_it_through
think: think_about_it think_it_over think_over sleep_on_it
no_reply: nobody_answers nobody_replies no_reply no_replies ghosted ignored never_heard didn't_answer got_nothing
    no_one_answers nobody_gets_back
first_gen: first_generation first_gen nobody_in_my_family first_in_my_family no_one_in_my_family parents_didn't
    been_to_university
idea: idea inspiration come_up_with came_up_with
pregnancy: pregnant pregnancy expecting
place_look: building premises what's_it_like_where
story: story tale what_happened_with tell_me_about_the
write_down: write_in notebook write_down jot little_book diary
paid_kind: paid_you_in paid_in pay_you_in other_than_money bartering barter in_kind
proud: accomplishment achievement achievements achieved proud proudest
request: any_chance any_possibility any_way_i is_it_possible would_it_be_possible could_i_possibly i_was_hoping
    willing_to open_to up_for
culture: friendly welcoming supportive collegial malignant toxic cutthroat culture atmosphere vibe environment morale
    get_along
leave_work: bring_it_home bring_work_home bringing_it_home taking_it_home take_it_home take_work_home
late: tomorrow tonight closes by_friday asap last_minute overdue
retire: retire retirement retiring take_over successor hang_up_your wind_down
languages: bilingual mother_tongue translate translator interpreter
lonely: lonely alone isolated isolating isolation on_your_own
miss: miss missing homesick far_from far_away
work_together: worked_with_you worked_together when_i_was_on
name_of: name_of what_was_the_name what's_the_name 's_name initials who_was identify
funny: funny funniest hilarious laugh comical silly silliest cracks_you_up amusing ridiculous cutest odd_thing
    made_you_laugh joke jokes
worst_day: worst_day bad_day worst_shift worst_night darkest toughest_day hardest_day hardest_moment saddest awful
    terrible_day rather_forget never_end lowest_point nightmare
emotion: cry cried tears teared broken_down weep emotional emotionally attached fond heartbreaking break_your_heart
    numb care_too_much to_heart distance feel_sad
uncertain: unsure uncertain uncertainty not_sure don't_know not_knowing no_idea can't_figure stuck_on
    don't_have_the_answer figure_out no_answer not_certain
relative: relatives families family_meeting next_of_kin patients'_families patient's_family loved_ones anxious_parents
    the_parents the_daughter the_wife the_son
trusting: trust rapport win_over suspicious open_up bedside_manner feel_heard connect_with_patients gain_their
    gain_confidence
explain: explain explaining plain_language simple_words plain_words communicate communication layman understandable
good_doctor: good_doctor great_doctor excellent_physician great_physician good_physician better_doctor best_doctor
    quality_in_a every_doctor_have good_clinician
fear: scared scary frightened frighten afraid terrified fear panic scares worry_at_night nerve heart_race terrifying
memorise: memorise memorize remember_everything in_your_head by_heart retain mnemonics forget_things your_brain
    all_that_information
persuade: persuade convince refuse refuses refusing won't_listen doesn't_listen doesn't_want stubborn noncompliant
    non-compliant skipping skips
motivation: motivated motivation will_to_study discipline procrastinating procrastinate keep_studying lost_interest
liking: do_you_like do_you_love do_you_enjoy are_you_happy you_happy enjoying still_fun happy_with satisfied
    like_it_here you_love
setback: rejected rejection turned_down setback setbacks unsuccessful disappointment bounce_back failed_at
    biggest_failure fail_at
organise: time_management organise organize organised prioritise prioritize juggle fit_everything multitask keep_track
    hours_in_the_day
"""
