"""Words that mean much the same when a learner asks something of someone in medicine.

Matching compares words by their stems and by these concepts, so that "why cards?" reaches a topic whose
examples say "how did you choose cardiology?". A phrase of two or three words stands with underscores.
"""

from collections.abc import Mapping
from functools import lru_cache

from coach.language.words import stem

CONCEPTS: Mapping[str, str] = {
    "path": "path journey route career story background trajectory way_here end_up ended_up get_into got_into get_here got_here go_into went_into "
    "fall_into fell_into come_to came_to become became start_out started_out wind_up wound_up land_in landed_in getting_into going_into",
    "choose": "choose chose chosen pick picked decide decided decision settle draw drew drawn attract attracted appeal appealed "
    "opt choice select made_you what_made pull pulled convince convinced inspire inspired",
    "field": "specialty speciality field discipline subspecialty area branch medicine cardiology surgery paediatrics pediatrics "
    "psychiatry neurology nephrology oncology haematology hematology radiology pathology anaesthesia anesthesia anaesthetics anesthesiology "
    "anaesthesiology dermatology orthopaedics orthopedics gastroenterology pulmonology respiratory rheumatology endocrinology "
    "urology ophthalmology obstetrics gynaecology gynecology geriatrics palliative hospitalist cards peds paeds psych derm "
    "ortho rads path gi neuro nephro onc heme id em icu im fm gp ent obgyn surg anesth gas pulm endo rheum critical_care "
    "family_medicine emergency_medicine internal_medicine primary_care",
    "day": "day daily week weekly routine schedule diary calendar morning",
    "typical": "typical normal usual average regular ordinary look_like looks_like",
    "hours": "hours hour call oncall shift shifts nights night weekend weekends overnight workload home_late get_home lifestyle",
    "hard": "hard hardest difficult tough toughest challenge challenging challenges worst struggle struggles frustrating frustrate frustrates "
    "annoying annoy dislike hate downside downsides bad_part worst_part drain draining",
    "good": "best favourite favorite love enjoy enjoyable rewarding reward good_part best_part like_most fulfilling happy proud joy satisfying",
    "regret": "regret regrets second_thoughts look_back do_again do_differently choose_again same_again choose_it_again do_it_again "
    "do_it_over pick_again pick_it_again over_again change_anything wrong_choice other_way",
    "family": "family kids kid children child husband wife spouse partner girlfriend boyfriend fiance fiancee married marriage home baby babies "
    "parents mother father mum mom dad daughter son",
    "balance": "balance outside_work outside_medicine work_life life time_off free_time switch_off unwind",
    "hobby": "hobby hobbies fun unwind relax spare_time free_time outside_work outside_medicine weekends sport music play",
    "advice": "advice advise recommend recommendation_for tip tips suggest suggestion tell_someone guidance counsel wisdom pointers should_i "
    "if_you_were_me in_my_place my_shoes my_position",
    "mentor": "mentor mentors mentoring mentorship role_model sponsor supervise supervisor guide looked_up",
    "research": "research paper papers publication publications publish pub pubs project projects study studies lab manuscript data "
    "dataset analysis abstract academic scholarly",
    "letter": "letter letters lor rec recommendation reference referee references recommend_me vouch",
    "shadow": "shadow shadowing sit_in observe watch tag_along come_along follow_you come_watch join_you accompany spend_time "
    "spend_a_day spend_an_afternoon visit",
    "clinic": "clinic clinics outpatient opd consultation consulting",
    "ward": "ward wards rounds round floor floors rotation rotations block clerkship placement firm posting",
    "apply": "apply applying application applications applicant applicants match matched matching eras residency candidate candidates cycle",
    "program": "program programme programs programmes residency department institution hospital place",
    "interview": "interview interviews interviewing interviewed",
    "exam": "exam exams step board boards usmle shelf score scores step1 step2 test tests plab mccqe",
    "money": "money pay paid salary income earn earning debt debts loan loans salaries financial finances afford wage wages",
    "mistake": "mistake mistakes error errors mess_up messed_up screw_up screwed_up got_wrong go_wrong went_wrong fail failed failure",
    "burnout": "burnout burn_out burnt burned burnt_out burned_out exhausted exhaustion tired fatigue cope coping overwhelmed stress stressed stressful",
    "patient": "patient patients case cases",
    "die": "die died dying death lose lost loss passed_away",
    "remember": "remember memory memorable stick stuck stay_with stayed_with unforgettable sticks",
    "study": "study studying learn learning revise revision book books resource resources podcast podcasts app apps read reading uworld amboss anki textbook",
    "teach": "teach teaching teacher taught lecture lecturing educate education educator",
    "foreign": "img imgs foreign abroad international visa immigrant overseas another_country usce",
    "surprise": "surprise surprised surprising unexpected expect expected didn't_expect",
    "change": "change changed changes changing different evolve evolved shift",
    "future": "future next ahead years_from ten_years five_years years_time plan plans goal",
    "ai": "ai artificial_intelligence chatgpt machine_learning algorithm algorithms computers robots automated automation",
    "leader": "leader leadership leading lead chair chief director manage managing head run running",
    "team": "team colleagues colleague nurses nurse pharmacist staff coworkers people_you_work",
    "contact": "email e-mail mail phone mobile number contact card linkedin whatsapp text reach stay_in_touch keep_in_touch",
    "meet": "meet meeting coffee chat zoom call_with appointment talk sit_down catch_up minutes",
    "introduce": "introduce introduction put_in_touch connect connected connection refer",
    "conference": "conference conferences congress meeting reception convention symposium",
    "talk": "talk lecture keynote presentation session speech panel plenary slides slide",
    "poster": "poster posters",
    "network": "network networking connections contacts using_people schmooze schmoozing",
    "feedback": "feedback how_did_i how_am_i improve improvement critique brutal honest_opinion doing_ok doing_well",
    "procedure": "procedure procedures line lines intubate intubation tap central lumbar cath catheter echo technique technical hands scrub",
    "train": "train training trained medical_school med_school school university college studied qualify qualified",
    "from": "from hometown born grew_up grow_up raised originally",
    "away": "away aways sub-i subi audition elective electives acting_internship",
    "fellowship": "fellowship fellow fellowships subspecialise subspecialize",
    "intern": "intern internship intern_year first_year_of house_job house_officer f1 fy1 foundation",
    "money_help": "grant grants funding fund funds stipend scholarship bursary sponsor sponsorship fee fees cost costs",
    "confidence": "confidence confident imposter impostor not_good_enough belong nervous nerves anxious scared afraid fear shy intimidated freeze",
    "rural": "rural small_town village country_practice countryside community remote",
    "city": "city town live living neighbourhood neighborhood rent car commute weather winter",
    "statement": "statement personal_statement essay ps",
    "cv": "cv resume résumé",
    "mistreat": "racist racism sexism sexist bias discrimination discriminated bullied bullying harassment mistreated",
    "woman": "woman women female",
    "sleep": "sleep sleeping slept nap",
    "quit": "quit leave leaving left give_up drop_out walk_away stop",
    "private": "private academic academia academics practice community_practice industry pharma",
    "join": "join involved part_of sign_up volunteer committee society club",
}


@lru_cache(maxsize=1)
def concept_index() -> tuple[dict[str, tuple[str, ...]], dict[tuple[str, ...], tuple[str, ...]]]:
    """Concepts by stem, and by phrase as a tuple of stems."""
    single: dict[str, set[str]] = {}
    phrases: dict[tuple[str, ...], set[str]] = {}
    for concept, entries in CONCEPTS.items():
        for entry in entries.split():
            stems = tuple(stem(word) for word in entry.split("_"))
            if len(stems) == 1:
                single.setdefault(stems[0], set()).add(concept)
            else:
                phrases.setdefault(stems, set()).add(concept)
    return {key: tuple(sorted(value)) for key, value in single.items()}, {
        key: tuple(sorted(value)) for key, value in phrases.items()
    }


def concepts_of(stems: list[str]) -> set[str]:
    """The concepts named by a sequence of stems, phrases of two to four words included."""
    single, phrases = concept_index()
    found: set[str] = set()
    for at, one in enumerate(stems):
        found.update(single.get(one, ()))
        for length in (2, 3, 4):
            found.update(phrases.get(tuple(stems[at : at + length]), ()))
    return found
