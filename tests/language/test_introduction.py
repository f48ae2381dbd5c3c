import pytest

from coach.language import read as coach_read
from coach.language.introduction import find_introduction
from coach.language.sentences import sentences
from coach.records.reading import Introduction


def read(text: str) -> Introduction:
    return find_introduction(text, sentences(text))


def quote(text: str, part: str) -> str | None:
    span = getattr(read(text), part)
    return span.quote if span else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hi, I'm Sam.", "Sam"),
        ("hi im sam, third year", "sam"),
        ("hello, i am adaeze from Enugu", "adaeze"),
        ("My name is Oluwaseun Adebayo and people call me Seun", "Seun"),
        ("people call me Sam", "Sam"),
        ("Everyone just calls me Bea.", "Bea"),
        ("my name's kofi", "kofi"),
        ("names priyanka, ms2", "priyanka"),
        ("I go by Jo", "Jo"),
        ("I am called Nguyen Van An, sir", "Nguyen Van An"),
        ("Hi Dr. Lee, this is Priya from the surgery team", "Priya"),
        ("Good morning doctor. It's Hanna, the student from last week", "Hanna"),
        ("hey dr ruiz its marco from blue team", "marco"),
        ("Sam here, second year", "Sam"),
        ("hi, tunde here", "tunde"),
        ("Good evening sir, myself Rahul Sharma, final year MBBS", "Rahul Sharma"),
        ("I'm, uh, I'm Lotte, the intern", "Lotte"),
        ("I am Doctor Elif Kaya, a graduate of Ege University", "Elif Kaya"),
        ("Ana de la Cruz, third year.", "Ana de la Cruz"),
        ("Dr. Stone? Ravi, I'm a second-year.", "Ravi"),
        ("I'm Siobhán O'Neill and I'm in fourth year", "Siobhán O'Neill"),
        ("Fatima is my name.", "Fatima"),
        ("It's Owen Pryce, from the renal round", "Owen Pryce"),
        ("It's me, Owen Pryce", "Owen Pryce"),
        ("haha no worries, priya. priya nair", "priya nair"),
        ("lol its fine, im priya", "priya"),
        ("sorry to barge in, its priya nair", "priya nair"),
        ("hi dr kordic! sorry to barge in, its priya, the final year from leeds.", "priya"),
        ("and its priya not haha lol", "priya"),
        ("i'm maria", "maria"),
        ("my name is owen pryce and i am in my final year", "owen pryce"),
        ("Morning. Tessa Vaughan. May I sit?", "Tessa Vaughan"),
        ("Hello Doctor, Tessa Vaughan, medical student in Kiel.", "Tessa Vaughan"),
        ("Tessa Vaughan from the burns unit, second year.", "Tessa Vaughan"),
        ("hello hello. tessa from kiel, we wrote last week", "tessa"),
        ("Tessa's the name.", "Tessa"),
        ("hi! tessa vaughan, m2", "tessa vaughan"),
        ("Sir, Anand this side, intern.", "Anand"),
        ("Tessa Vaughan, PGY-1. This is Maya Roth, our new pharmacist.", "Tessa Vaughan"),
        ("I'm writing as a second-year. Best regards, Tessa Vaughan", "Tessa Vaughan"),
        ("hello this is tessa vaughan i am a third year student", "tessa vaughan"),
    ],
)
def test_name_is_found(text: str, name: str):
    assert quote(text, "name") == name


@pytest.mark.parametrize(
    "text",
    [
        "I'm fine thanks",
        "i'm tired",
        "i'm sorry",
        "im late",
        "i'm here",
        "i'm waiting",
        "i'm cardiology",
        "lol its fine",
        "haha no worries",
        "its hard not easy",
        "I'm Nigerian",
        "im so tired after nights",
        "I am interested in cardiology",
        "Hi Wren, I'm a first-year",
        "Dr. Okafor, I'm a third-year",
        "It's Friday and I'm off",
        "this is hard",
        "its ok, its a lot",
        "her name is Grace",
        "the patient's name's Tom",
        "My name is on the list",
        "I'm here for the talk",
        "nobody here knows",
        "I taught myself Python",
        "I'm Sam's roommate",
        "I'm forty one",
        "I am slow and careful",
        "What is your name?",
        "call me tomorrow",
        "this is ridiculous",
        "I come from the CCU side, one of the residents.",
        "Poster, not podium.",
        "I go to Kiel, second year",
        "Priya from surgery told me to ask you.",
        "Good Morning. Great Talk. I liked it.",
        "Thank you and Best Regards",
        "It's Internal Medicine",
    ],
)
def test_no_name(text: str):
    assert quote(text, "name") is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("I'm Sam, a third-year", "third-year"),
        ("im in 500 level at UNN", "500 level"),
        ("Hi! MS3 here, got a second?", "MS3"),
        ("I'm the new intern on your team", "intern"),
        ("Lena, final year, from Galway", "final year"),
        ("I am a foreign graduate from Peru", "foreign graduate"),
        ("I'm one of the third years", "third years"),
        ("I'm your observer this month", "observer"),
        ("as a premed I have no idea", "premed"),
        ("I'm a PGY-2 in psych", "PGY-2"),
        ("I'm an SHO in medicine", "SHO"),
        ("I'm a house officer in Kumasi", "house officer"),
        ("I rotated with you in March", "I rotated with you"),
        ("I graduated from Damascus in 2019", "I graduated"),
        ("I'm a nurse from Leeds", "I'm a nurse"),
        ("Omar Haddad, second-year psychiatry resident.", "second-year psychiatry resident"),
        ("Omar Haddad, doctor from Aleppo.", "doctor from Aleppo"),
        ("I'm Omar Haddad, nephrologist, new in town.", "nephrologist"),
        ("It's Omar, one of the six.", "one of the six"),
        ("I completed my internship in Aleppo", "completed my internship"),
        ("I finished in 2019", "I finished"),
        ("I'm Omar, class of 2027", "class of 2027"),
        ("I'm the senior tonight", "I'm the senior"),
        ("I'm doing my elective here", "I'm doing my elective"),
        ("I'm working in a mission hospital", "I'm working in a mission hospital"),
    ],
)
def test_role_is_found(text: str, role: str):
    assert quote(text, "role") == role


@pytest.mark.parametrize(
    "text",
    [
        "What was it like when you were an intern?",
        "How's intern year really?",
        "do residents get lunch",
        "The registrar said it was fine",
        "Third year is hard, isn't it?",
        "A resident told me to ask you",
        "is it too much to have a student there",
        "what happens when it's the resident who sees it?",
        "When you finished residency, how was it?",
        "Oh, the residents here are kind",
    ],
)
def test_others_roles_are_not_hers(text: str):
    assert quote(text, "role") is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("I'm Jo, third year from Adelaide", "Adelaide"),
        ("MS3 at UCSF, hi", "UCSF"),
        ("I'm a student at Kings College", "Kings College"),
        ("im ali, 4th year at bergdorf med school", "bergdorf med school"),
        ("I study at the University of Nairobi", "the University of Nairobi"),
        ("its mara from green team", "green team"),
        ("Mara, from gen surg, hello", "gen surg"),
    ],
)
def test_institution_is_found(text: str, place: str):
    assert quote(text, "institution") == place


@pytest.mark.parametrize(
    "text",
    [
        "I went home",
        "in my hospital we wait",
        "is it the same at your hospital?",
        "third year. I saw you at lunch",
        "we need a lamp on the memory ward",
        "I was a baker for ten years before school",
    ],
)
def test_no_institution(text: str):
    assert quote(text, "institution") is None


@pytest.mark.parametrize(
    "text",
    [
        "I'm really interested in how kidneys fail slowly",
        "i really like derm",
        "I'm thinking about cards or renal",
        "I'd like to go into paediatrics",
        "passionate about transplant ethics",
        "really keen on rural health",
        "I want to be a surgeon",
        "leaning towards EM",
        "My field of interest is neurology",
        "stroke is pretty much, neurology is where I'm headed",
        "I decide for oncology",
    ],
)
def test_interest_is_found(text: str):
    assert quote(text, "interest") is not None


@pytest.mark.parametrize(
    "text",
    [
        "I am passionate about medicine and helping people",
        "I'm interested in everything",
        "I'm not interested in surgery",
        "why did you get interested in cardiology?",
        "I'd love to hear how you ended up in cardiology",
        "Are you into research?",
        "I love coffee",
        "I'm interested in learning more",
        "I never liked surgery",
    ],
)
def test_no_particular_interest(text: str):
    assert quote(text, "interest") is None


@pytest.mark.parametrize(
    "text",
    [
        "my grandad has heart failure",
        "My mum's been on dialysis for years",
        "I was a pharmacist for five years before this",
        "I used to work as a paramedic",
        "When I was nineteen my village lost its clinic",
        "I grew up on a farm",
        "I spent six months in a refugee clinic",
        "I'm the first in my family to do medicine",
        "because of what I have seen in my own community",
        "I took care of an old lady at night",
        "I volunteered at a hospice",
        "I was diagnosed with epilepsy as a kid",
    ],
)
def test_background_is_found(text: str):
    assert quote(text, "background") is not None


@pytest.mark.parametrize(
    "text",
    [
        "I was wondering if you had time",
        "I heard your talk",
        "the patient was febrile",
        "did your mother mind?",
        "I want to learn",
        "I was not her doctor",
    ],
)
def test_no_background(text: str):
    assert quote(text, "background") is None


@pytest.mark.parametrize(
    "text",
    [
        "what you said about the monitor stuck with me",
        "I heard your talk on sepsis",
        "I wanted to catch you because of the lupus case",
        "i came over because you explain things",
        "Dr. Amadi suggested I talk to you",
        "I read your paper twice",
        "the way you spoke to that family stayed with me",
        "got your name off the alumni list",
        "I wanted to ask you about ID",
        "that's why I came",
        "I'm ringing about the lady in bed two",
        "I came to hear where I stand",
        "Dr. Haq sent me.",
    ],
)
def test_reason_is_found(text: str):
    assert quote(text, "reason") is not None


@pytest.mark.parametrize(
    "text",
    [
        "I'm Sam.",
        "ok thanks",
        "how are you",
        "I like the coffee here",
        "On the tenth I write to you",
        "It's like you said, a room.",
        "Is it okay if I ask you about the rota?",
    ],
)
def test_no_reason(text: str):
    assert quote(text, "reason") is None


@pytest.mark.parametrize(
    "text",
    [
        "do you have a minute?",
        "got a sec",
        "Have you two minutes before the round?",
        "is now a good time",
        "can I sit here?",
        "how about you",
        "I'm Sam. How did you end up here?",
        "so how did you choose psych",
        "Over to you, ma.",
        "I'm a first year and I wanted to ask how you got into it",
    ],
)
def test_invitation_is_found(text: str):
    assert quote(text, "invites") is not None


@pytest.mark.parametrize(
    "text", ["I'm Sam.", "It was that it didn't have to happen", "ok thanks", "just tell me, there's no problem"]
)
def test_no_invitation(text: str):
    assert quote(text, "invites") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("no worries, priya nair", "priya nair"),
        ("haha no worries", None),
        ("um priya", "priya"),
        ("lol sorry", None),
        ("cardiology", None),
        ("its priya, not lol", "priya"),
        ("not sam, its priya", "priya"),
    ],
)
def test_a_bare_name_answers_who_asks_for_it(text: str, name: str | None):
    found = coach_read(text, "So it is Sam? What is your name?").introduction.name
    assert (found.quote if found else None) == name
    assert coach_read("um priya nair", "Where are you going?").introduction.name is None


def test_nothing_in_nothing():
    assert read("") == read("...") == Introduction()
