"""Words of medical work, training and applying that mean much the same, by concept, written as in ``lexicon``."""

MEDICAL_LEXICON = """
field: specialty field discipline subspecialty area branch medicine cardiology surgery paediatrics pediatrics cardio
    psychiatry neurology nephrology oncology haematology hematology radiology pathology anaesthesia anesthesia
    anaesthetics anesthesiology anaesthesiology dermatology orthopaedics orthopedics gastroenterology pulmonology
    respiratory rheumatology endocrinology urology ophthalmology obstetrics gynaecology gynecology geriatrics
    palliative hospitalist cards peds paeds psych derm ortho rads path gi neuro nephro onc heme icu fm gp ent obgyn
    surg anesth gas pulm endo rheum critical_care family_medicine emergency_medicine internal_medicine primary_care
    internal_med family_med cardiologist nephrologist paediatrician pediatrician surgeon psychiatrist line_of_work
heart: heart hearts cardiology cardiologist cardio cards cardiac
kidney: kidney kidneys renal nephrology nephrologist nephro urine dialysis
child: paediatrics pediatrics peds paeds paediatrician pediatrician children child kids kid
family_doctor: family_medicine family_med family_doctor family_practice family_physician gp general_practice
    country_doctor rural_doctor rural_medicine primary_care small_town_doctor
internal: internal_medicine internal_med
surgical: surgery surgical surgeon operate operating theatre theater scrub_in or_and
call: survive_nights cover_for cover_at_night when_you're_away when_you're_off on_call oncall call_nights overnight
    nights night_shift night_shifts pager paged woken wake_you bleep calls how_much_call take_call call_like covers
    covering cover_nights
load: how_many_patients patient_load list_size census beds caseload how_busy how_many_people admissions
    many_do_you_see
leave_parental: parental_leave maternity_leave paternity_leave mat_leave leave_policy
couple: couple couples couples_match couples_matching match_together we_are_both boyfriend_and girlfriend_and
    partner_and
research: research paper papers publication publications publish pub pubs project projects study studies lab
    manuscript dataset academic scholarly trial trials abstract
working_on: researching investigate investigating what_did_you_study results findings result finding working_on
    current_project currently at_the_moment right_now studies_at your_study your_research your_project your_poster
    what_is_your_study what_did_you_find found_out look_into nutshell take_me_through
stalled: stalled stall stuck going_nowhere dead_project not_moving stopped_answering nothing_is_happening abandon
    drop_a_study
publications: publication publications paper papers published first_author author authorship pubmed
statistics: statistics stats biostatistics spss python code coding software stata regression
case_report: case_report case_reports write_up_a_case writing_up
year_out: research_year year_out gap_year year_off time_out time_off leave_of_absence gap gaps interruption
    year_of_graduation time_away took_a_year masters phd
limits: limitation limitations limits weak weakness weaknesses weak_spots bias flaw flaws wrong_with control_group
    shortcomings
next_step: next_step next_study follow_up_study look_at_next study_next do_next go_from_here what's_next coming_next
letter: testimonial endorsement write_for_me write_me letter letters lor rec recommendation reference referee
    references recommend_me vouch recommender recommenders referees rec_letter
due: due deadline tomorrow tonight urgent short_notice last_minute rushed quickly late friday
shadow: joining_you joining_your join_your drop_in hang_around look_around follow_along stop_by come_by sit_with_you
    take_students shadow shadowing sit_in observe watch tag_along come_along follow_you come_watch join_you accompany
    spend_time spend_a_day spend_an_afternoon visit sit_with come_and_see come_up spend_some_time couple_of_weeks
observe_abroad: observership observer observers externship attachment clinical_attachment usce us_experience
    clinical_experience hands_on
clinic: clinic clinics outpatient opd consultation consulting practice
ward: ward wards rounds round floor floors rotation rotations block clerkship placement firm posting
on_service: on_service off_service take_over takes_over next_week monday
apply: applicant apply applying application applications applicants match matched matching eras residency candidate
    candidates cycle apps
read_files: read_every read_all get_through screen screening filter sift pile stack personally_read go_through file
    files look_through
unmatched: unmatched didn't_match not_matching not_match reapply reapplying reapplicant reapplicants soap
    second_time_round second_cycle second_time wasn't_matched no_match
program: program programs residency department institution hospital place
program_choose: any_good good_program bad_program choose_between_programs tell_whether_a compare_programs rank ranking
    rank_list list look_for_in choose_a_program choosing_a_program ask_programs red_flags warning_signs
interview: interview_day interview_prep interview interviews interviewing interviewed interviewer interviewers panel
mock: mock practice_interview practise_interview grill interview_questions
exam: step_3 step_three step3 licence license boards exam exams board usmle shelf test tests plab mccqe step1 step2
    comlex osce finals step_1 step_2 step_one step_two ck licensing
step: step step1 step2
score: score scores cutoff cut-off minimum percentile 235 240 average_grades grades
fail: one_failed sink_my end_my_chances fail failed failing failure flunk flunked bombed didn't_pass resit attempt
    attempts repeat
compete: easy_to_get_into difficult_to_get hard_to_get_into easy_is_it how_hard_is_it shot realistic_shot competitive
    competition chances odds easy_to_match hard_to_match hard_to_get hard_is_it_to easy_to_get stand_a_chance get_in
    get_into match_into realistic spot spots
stand_out: get_noticed himself_noticed yourself_noticed noticed_when edge boost stand_out stands_out standout
    catch_your_eye catches_your_eye impress impresses impressive notice noticed set_apart memorable_application
    top_candidates stronger_applicant stronger_application attractive strong_applicant
patient: people_you_care_for people_you_look_after patient patients case cases someone_you_looked_after
    people_you_treat
news_bad: tell_somebody tell_someone give_bad deliver_bad break_it_to bad_news break_bad breaking_bad
    terrible_diagnosis tell_parents tell_a_family tell_the_family tell_relatives something_terrible delivering_bad
    difficult_conversation difficult_conversations
difficult_people: angry rude difficult_patient difficult_patients demanding refuse refuses won't_listen just_won't
    shouts shout difficult_parents difficult_families handle_them aggressive uncooperative noncompliant
odd: unusual interesting_case weird_case never_seen_before weird weirdest strange strangest rarest rare bizarre
    craziest zebra zebras oddest peculiar
study: prep prepping cram cramming studying learn learning revise revision resource resources podcast podcasts uworld
    amboss anki textbook qbank question_bank study_for what_did_you_use use_for prepare
read: read reading book books article journal journals literature novel
app: app apps pocket pockets phone_for keep_on_your_phone
teach: students_around supervising_students teach teaching teacher taught lecture lecturing educate education educator
    tutor
foreign: grad_from foreign_grad foreign_grads img_friendly non-us outside_the_us back_home home_country img imgs
    foreign abroad international overseas another_country caribbean trained_in graduated_in foreigner immigrant
    international_graduate international_doctors foreign_graduate
visa: sponsorship sponsoring immigration visa visas h1b h-1b j1 j-1 h1 work_permit waiver sponsor_visas green_card
conference: conference conferences congress meeting meetings convention symposium these_things
talk: talk talks lecture keynote presentation session sessions speech panel plenary slides slide
attend: should_i_see worth_seeing not_miss don't_miss go_to_tomorrow which_talks which_sessions what_to_see
poster: poster posters
cloth: cloth fabric textile
feedback: my_performance measure_up how_do_i_come how_did_it_go feedback how_did_i how_am_i how_i'm_doing i'm_doing
    how_have_i improve critique honest_opinion doing_ok comments
useful: make_myself pull_my_weight expectations be_useful actually_useful make_myself_useful lend_a_hand useful
    helpful good_impression do_well impress_on honors honours expect_from shine be_of_help help_the
present: present presenting presentation presentations case_presentation presented
procedure: angiogram angiograms stent stents echo scope scopes biopsy biopsies endoscopy suture suturing stitches
    minor_surgery procedure procedures line lines intubate intubation tap central lumbar cath catheter cannula
    technical hands put_in_a_line putting_in
train: train training trained qualify qualified trainee trainees
school: medical_school med_school school college university medical_degree degree mbbs studied_medicine study_medicine
    did_you_study go_to_school
away: away aways away_rotation away_rotations sub-i subi audition elective electives acting_internship rotate_with
    at_another_hospital visiting_rotation
fellowship: fellow fellowship fellowships subspecialise subspecialize
intern: intern internship intern_year house_job house_officer f1 fy1 foundation interns
graduate: graduate graduates alumni residents_go end_up_after go_on_to
statement: statement statements personal_statement personal_statements essay ps
review: review look_over look_at_my cast_an_eye proofread check_my read_my my_draft go_over_my before_i_submit over_my
    take_a_look have_a_look
cv: cv resume
academic: academic academia academics teaching_hospital university_hospital private_practice
sued: sued sue lawsuit lawsuits malpractice court complaint complaints negligence litigation
part_time: part_time part_timers less_than_full_time cut_your_hours four_day job_share flexible
holiday: holiday holidays vacation leave_days days_off annual_leave
extra_work: moonlight moonlighting locum extra_shifts extra_money earn_extra
society: society societies committee committees member membership college association join
board: board council seat student_representative student_seat
ecg: ecg ecgs ekg ekgs murmur murmurs heart_sounds
sickest: sickest which_patient_first see_first start_with order_of_rounds
sediment: sediment urine microscope microscopy casts
advice_code: code cardiac_arrest arrest resuscitation crash_call
signal: signal signals signaling preference_signal preference_signals
intent: letter_of_intent love_letter letters_of_intent intent
thank_note: thank_you_note thank_you_notes thank_you_emails thank_you_email
flag: red_flag red_flags hesitate put_off puts_you_off turn_off turns_you_off dealbreaker
rejected: reject regretted_rejecting missed_out rejected turned_down got_wrong passed_over wish_you'd_taken
email_rules: email_you_after contact_you_after allowed_to allowed may_we
first_choice: first_choice number_one top_choice dream_program top_of_my_list
exception: exception bend waive below_the_cutoff
recruit: recruit recruited recruitment enrol enroll participants sample
hospital_size: big_centre big_center big_hospital small_hospital big_hospitals community_hospital district_hospital
    tertiary
first_conference: first_conference first_ever_conference first_meeting first_congress never_been_to
meet_often: how_many_of_these every_year come_every
start_work: first_line first_cannula your_first_time
paperwork: document documents paperwork forms form materials details information
current: these_days nowadays presently lately busy_with
statement_start: opening_line opening_paragraph open_with first_line
ask_programs: ask_a_program questions_to_ask
procedural_nerves: scared_the_first nervous_the_first
see_patients: kinds_of_patients kind_of_patients types_of_patients conditions_do_you
"""
