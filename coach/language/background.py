"""What of the learner's own life lies behind an interest: family, work, an experience (rubric, "Introduction")."""

from coach.language.line import Line, tight
from coach.language.phrases import Phrases
from coach.records.reading import Span

FAMILY = tight(r"""
mum|mom|mam|mama|mother|mommy|mummy|dad|daddy|father|da|papa|parents|brother|sister|twin|gran|granny|grandma|grandad|
granddad|grandpa|grandmother|grandfather|grandparents|nan|nana|nani|dadi|abuela|abuelo|cucu|lola|lolo|aunt|auntie|
aunty|uncle|cousin|niece|nephew|son|daughter|kid|kids|child|children|baby|wife|husband|partner|girlfriend|boyfriend|
fiance|fiancé|fiancee|fiancée|family|best friend|friend|roommate|neighbor|neighbour|nonna|nonno|oma|opa|yaya|halmoni|
babcia|tita|tito|mamma|folks|people|village|teacher|coach
""")
_JOBS = tight(r"""
pharmacist|nurse|paramedic|emt|medic|teacher|engineer|lawyer|scribe|carer|caregiver|physio|physiotherapist|
technician|soldier|doctor|midwife|dentist|accountant|musician|chef|waiter|waitress|farmer|driver|volunteer|scientist|
researcher|programmer|banker|consultant|athlete|dancer|interpreter|translator|social worker|aide|cna|firefighter|
police officer|cop|barista|tutor|phlebotomist|radiographer|optometrist|psychologist|therapist|counselor|missionary|
journalist|athlete|swimmer|rower|patient
""")
_LIFE = Phrases(rf"""
my (?:own |late |little |older |younger |big |baby |kid |younger |elder |twin |great |step |host |whole |best |dear |
eldest |only |youngest ){{0,2}}(?:{FAMILY})(?:'s| in law| in law's)? (?!too|in fact|and i |or|said|says|told|will|
would|thinks|in [.,])\w+
|(?:i'm|i am|as|being) (?:\w+ )?(?:the )?(?:first|only one|only|eldest|one) (?:\w+ ){{0,3}}?in (?:my |the )?family
|when i was (?:a |in |about |still |just |little|young|small|growing|\d+|\w+teen|nine|ten|eleven|twelve|eight|seven|
six|five)(?: ?(?:kid|child|teen|teenager|boy|girl|college|high school|school|primary school|old|years old|intern|
student|nursing|army|\w+))?
|since i was (?:a |about )?\w+|growing up|i grew up|i was (?:raised|born|brought up)|(?:back|from|at) home(?= (?:in|
we|i|the|they))|where i'm from|where i come from
|in my (?:own |home |last |old |small |previous |former )?(?:country|village|community|town|hometown|hospital|city|
home country|culture|life|place|region|island|neighborhood)
|i (?:was|used to be|used to work (?:as|in|at|for|on)|worked as|trained as|trained|served as|started as|qualified as|
started out as|have been|was working as|'ve been) (?:a |an |the |in |on )?(?:(?!not|her|his|
your)\w+ ){{0,3}}?(?:{_JOBS})
|i (?:also |previously |first |had |once |just )?(?:worked|volunteered|served|ran|coached|taught|interned|rowed|
played|swam|danced|studied|lived|moved|emigrated|immigrated|fled|drove|nursed|shadowed|scribed) (?:as|at|in|on|for|
with|to|from|here|there|an?|over|my)
|i (?:also |previously |first |had |just |kind of )?(?:did|had|spent|took|done|finished|completed|made|wrote|led|
started|founded|set up|organized|built|ran) (?:a|an|my|some|two|three|four|five|six|seven|eight|nine|ten|eleven|
several|\d+|the|one) (?:\w+ ){{0,4}}?(?:summer|taster|elective|placement|rotation|project|essay|thesis|dissertation|
year|years|month|months|weeks|week|masters|master|phd|degree|internship|shifts|shift|lab|poster|clinic|research|
study|observership|fortnight|job|fellowship|posting|attachment|course|surgery|transplant|accident|stroke|illness|
operation|miscarriage|scare|patient|child|case|audit|trial|ward)
|(?:did|done|writing|wrote) my (?:\w+ )?(?:essay|thesis|dissertation|project|masters|elective|research|placement|phd|
degree|house job|internship|national service|service year|military service|year) (?:on|in|at|with|about|there)
|i (?:do|did|have|work|pull|volunteer) (?:\w+ )?(?:shifts|volunteer|nights|weekends) (?:on|at|in|for)
|i (?:took care of|cared for|looked after|sat with|care for|take care of|nursed|look after|am caring for|
helped (?:my|raise|look|care)|lost (?:my|a|an)|buried)
|i (?:was|got|had been|am|was once) (?:\w+ )?(?:diagnosed|hospitalized|hospitalised|admitted|treated|operated|
in a (?:car |bike )?(?:accident|crash)|sick|homeless|a refugee|in foster|adopted|deployed|in the (?:army|navy|
military|icu|peace corps|air force|marines))
|i(?:'ve| have| live with) (?:\w+ )?(?:type (?:1|one|2) diabetes|diabetes|asthma|epilepsy|crohn's|lupus|cancer|adhd|
a stammer|a disability|been diagnosed|migraines)
|i(?:'ve)? (?:\w+ )?(?:saw|seen|met|watched|had|watch|treated|see) (?:a|an|this|one|so many|many|too many|several|
how|people|patients|mothers|women|children|kids|families|men) (?:\w+ ){{0,5}}?(?:patient|patients|lady|man|woman|kid|
kids|boy|girl|child|children|baby|babies|die|dying|died|lose|deliver|suffer|suffering|community|mother|mothers|women|
families|case|cases|guess|person|get|go|come|wait)
|(?:there was|we had|we lost|we saw) (?:a|an|this|one) (?:\w+ ){{0,4}}?(?:patient|lady|man|woman|kid|boy|girl|child|
baby|family|mother|case|resident)
|what i(?:'ve| have)? (?:saw|seen|experienced|lived|went|gone)|i(?:'ve)? (?:experienced|witnessed|lived|survived|
went through|been through|experience)
|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|several|a few|couple of) (?:years|months|
summers|seasons) (?:as|in|at|on|with|before|of working|working|doing|driving|nursing)
|before (?:med|medical|medicine|school|this|coming|i came|i started|uni|residency|starting|
that i)(?: school)?(?: i)? (?:i|was|worked|school|as|[.,])
|i (?:come|came|am|'m) (?:originally )?from (?:a |the |an )?(?:\w+ )?(?:family|village|small town|farm|rural|town|
place|country|background|refugee|working class|farming|community|city|island|reservation)
|(?:a |the |one )?(?:patient|lady|man|woman|kid|boy|girl|mother) (?:i|we) (?:\w+ )?(?:saw|met|had|looked|cared|
followed|treated|admitted|clerked|sat|took)
|my (?:first|last|previous|old|former) (?:job|career|life|degree|patient|work|profession|placement|rotation)|
my own (?:\w+ )?(?:experience|illness|surgery|diagnosis|birth|treatment|condition|health|accident)
|i was (?:his|her|their) (?!not)\w+|(?:on the wards|
in clinic|on call|in the ed) i(?:'ve)? (?:watched|seen|saw|had|met|keep)
|i (?:crossed|left|arrived|escaped|cleaned|sold|fixed|delivered|learned|learnt|translated|interpreted|
organized) (?!you)\w+
""")
_HEARSAY = (" your ", " you ")


def find_background(line: Line) -> Span | None:
    """The first piece of the learner's own life that is told."""
    for found in _LIFE.finditer(line):
        if line.asks(found.start()) and _is_question(line, found.start()):
            continue
        if not any(word in f"{found.group()} " for word in _HEARSAY):
            return line.span(found.start(), max(found.end(), line.clause_end(found.end())))
    return None


def _is_question(line: Line, at: int) -> bool:
    """Whether the clause is itself put as a question ("is my family going to hate me?")."""
    start = line.sentence_start(at)
    return line.line[start:at].count(" ") <= 3 and line.line[start : start + 12].strip().split(" ")[0] in {
        "is", "are", "do", "does", "did", "will", "would", "should", "can", "could", "how", "what", "why", "was",
        "were",
    }  # fmt: skip
