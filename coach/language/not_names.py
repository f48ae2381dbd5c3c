"""Words that follow "I'm", "this is" or "it's" and are nobody's name."""

NOT_NAMES = frozenset(
    """a able about above abroad absolutely across actually addicted admitted adult afraid after again against age
    agnostic ahead alive all allergic allowed almost alone along already alright also always am amazed amazing
    among an and angry another anxious any anyone anything anyway anywhere applicant apprehensive are around as
    asexual ashamed asian asking at attending autistic available away awake aware awesome awful back bad based
    basically bbc because been before behind being below best better between big bilingual bit black blind blown
    boring both bored born bothered bound brand british broke broken burned burnt but busy by calling calm
    catholic certain chinese christian chronically clear clearly close clueless cold colleague coming committed
    completely concerned confident confused conscious considering content convinced cool correct crap crazy
    curious current currently cut dead deaf dedicated deeply definitely delighted depressed desperate determined
    deeply diabetic different difficult disabled disappointed doctor doing done down dr drawn drowning due dumb
    during dying each early easy egyptian eight either eligible else embarrassed embarrassing empty engaged
    english enjoying enough enrolled equally especially ethiopian even ever every everyone everything everybody
    exactly excited exciting excellent exhausted expected extremely familiar family fantastic far fascinated
    fascinating feeling female few fifth final finally fine finished first firstly five flattered fluent
    following for foreign forgetful former four fourth free french frequently fresh freshly friends from
    frustrated full fully fun funny further gay generally genuinely german getting ghanaian giving glad going
    gonna good got grand grateful great greek guessing guilty half happy hard hardly headed healthy hearing
    hello her here hers hesitant hey hi hindu his home homesick honest honestly honored honoured hoping hopeful
    hopefully hopeless horrible how however huge human humbled hungry i if ill important impressed in incredible
    indeed indian indonesian inside inspired interested interesting interviewing into iranian iraqi irish is it
    its italian jamaican japanese jealous jewish jordanian just keen keeping kenyan kicking kind kinda knackered
    korean lacking last lastly late latino latina learning leaning least lebanese leaving left less lesbian like
    likely literally little living local long looking losing lost lots loving lovely low lucky mad mainly making
    malaysian male married maybe me mean mediocre medical meeting mexican mine miserable missing mixed mom
    moderately monday more most mostly moved moving much mum muslim my myself naturally near nearly neither
    nepali nervous never new newly next nice nigerian nine no nobody non none nope normal normally north not
    nothing now obsessed obviously of off often ok okay old older on once one only onto open opposed optimistic
    or originally other our out outside over overall overwhelmed own pakistani pale panicking partially
    particularly passing passionate passive past perfect perfectly perhaps persian persuaded petrified piecing
    planning pleased poor positive possibly postponing practically pregnant prepared presenting presently pretty
    previously primarily probably professor proud pumped purely queer quick quickly quiet quite rather reading
    ready real really reasonably relatively relieved remembering repeating replying right roman rubbish running
    russian sad said same satisfied saudi saying scared school second secondly seeing serious seriously set
    seven seventh several shadowing she shit shocked short should shy sick silly similar simply since single sir
    sitting six sixth skeptical sleepy slightly slow small so solid some somehow someone something sometimes
    somewhat somewhere somalian soon sorry sort sorta south spanish specifically speechless starting starving
    still straight stressed strong strongly struggling stubborn stuck stupid such sudanese super supposed sure
    surprised swamped swedish syrian taking talking tall telling ten terrible terrified thai than thankful that
    the their them then there therefore these they thinking third thirdly this those though three thrilled
    through tired to today together told tomorrow tonight too top torn total totally touched training
    transgender trans tried truly trying tunisian turkish twelve twenty twice two type typically ugandan
    ukrainian um uh er erm unable uncertain under undecided unfortunately unhappy unlike unlikely unpaid unsure
    until up upset upstairs us used useful useless usually utterly vegan vegetarian very vietnamese vietnamese
    visiting volunteering waiting walking wanting warm wary was we weak weird well were what whatever when where
    whether which while white who whole whoever whom why wide wild willing with within without wondering working
    worried worse worst worth wrong year yemeni yes yeah yet you young your yours zambian zimbabwean american
    canadian australian brazilian african european pakistan nigeria india egypt london dunno idk lol omg tbh ngl
    atm btw pls please thanks thank true false tough brutal brilliant lit huge insane intense nuts crazy quiet
    cute dope sweet tricky helpful common rare possible impossible necessary silly normal friday tuesday
    wednesday thursday saturday sunday january february march may june july august september october november
    december christmas summer winter spring autumn later earlier yesterday morning afternoon evening night
    people folks guys man dude mate bro everybody somebody anybody student students resident residents intern
    interns observer fellow registrar graduate doctor doctors nurse nurses teacher premed img fmg med medicine
    surgery surgeon patient patients part parts question questions heard assuming aiming applying thinking hi
    hiya dear madam ma'am ma maam prof attending consultant chief team ward clinic wow yep nah ha haha ah oh ooh
    ugh oof hm mm let's can could would will do does did have has had think guess hope know want need like love
    wish feel see get got go come came say tell ask sometimes maybe perhaps clearly listening thirty forty fifty
    sixty seventy eighty ninety hundred safe slow fast cold hot warm careful thirsty sweaty grumpy cranky moody picky
    messy lazy shaky dizzy chatty geeky nerdy bossy clumsy rusty fussy unlucky greedy nosy toast numb blank rude sober
    drunk hungover humble eager blunt punctual neutral loyal newbie rookie beginner noob foreigner introvert extrovert
    perfectionist optimist pessimist realist outsider insider volunteer psyched stoked chuffed gutted hyped wiped
    stumped unwell vague fond prone bust late early downstairs undergrad postgrad fresher mature impatient confident
    patient persistent consistent independent different competent reluctant hesitant ignorant relevant present absent
    aggressive sensitive competitive talkative supportive proactive active inactive creative pro con lefty righty
    anaemic anemic dyslexic problem problems worries worry bother matter mistake apologies pardon oops whoops phew yikes
    welcome same fault course deal idea clue comment chance thing sweat stress cheers lmao rofl hehe heh
    hahaha lolol lool haa hah hee jk xd
    greetings regards wishes apart aside aw aww eek aye nvm rip cool k kk yo sup gosh god""".split()
)
"""Closed-class words, adjectives, nationalities and roles."""

ALSO_NAMES = frozenset(
    """christian may june april august grand roman monday sunday friday german summer autumn grant mark will rich
    hope happy lucky an do man long early young little able small strong short best wise sharp love joy faith mercy
    patience comfort precious blessing gift english french day case major minor sunny frank""".split()
)
"""Entries that are names as well, where they stand with a capital in the middle of a sentence."""

NAME_PARTICLES = frozenset(
    "de da das dos del della di van von der den bin ibn bint al el la le o st mac ter abu ben du".split()
)
"""Small words inside a name."""

LAUGHS = frozenset("haha hahaha hah ha heh hehe lol lolol lool lmao rofl omg xd oh um uh sorry".split())
"""Laughter and the like."""

CHAT = LAUGHS | frozenset(
    """haha hahaha hah ha heh hehe lol lolol lool lmao rofl omg xd jk oh ah ooh um uh er erm hm mm well so okay yeah yes
    sure right sorry oops whoops aw aww hey hi hello hiya no worries worry problem problems apologies pardon fine it's
    its that's all good thanks thank you cheers of course yikes gosh god bother sweat stress just actually and but oh
    please sir ma'am ma doctor dr prof professor don't cool great awesome not at welcome you're""".split()
)
"""What people say around a name when they are asked for it: laughter, hesitation, apologies, courtesies."""

OPENERS = frozenset(
    "hi hello hey hiya morning evening afternoon good dear yes yeah sorry um uh so well greetings okay oh".split()
)
"""Greetings and hesitations that a line opens with."""
