"""How people say that they wish not to live: phrases over a line of normalised words, one group for each kind.

The kinds follow the Columbia Suicide Severity Rating Scale (wish to be dead, thoughts, plan, self-harm) and the
feelings that the Interpersonal Theory of Suicide names (burden, hopelessness).
"""

from coach.language.line import tight

ADVERBS = tight(r"""
(?:really |just |honestly |kind of |kinda |sort of |sometimes |often |always |actually |even |literally |truly |
only |still |lately |already |seriously |also |simply |maybe |basically |fucking |genuinely )*
""")
_MORE = "(?:any more|anymore|any longer|no more)"
_END = r"(?= (?:[.,?]|and|but|because|so|after|if i|when i|please|too|tonight|today|now|tbh|ngl|anymore|any more)| $)"
_NOT = rf"i {ADVERBS}(?:don't|do not|didn't|not|never|no|can't|cannot) {ADVERBS}"
_WANT = tight(r"""
(?:want|wanna|wanted|wish|would like|'d like|feel like|gonna|going|plan|planning|decided|ready|hope|rather|
would rather)
""")
_DIE = tight(r"""
(?:die|be dead|kill myself|not exist|not be here|not be alive|not wake up|never wake up|stop existing|stop living|
end it all|end my life|cease to exist|unalive myself)
""")
_ACT = tight(r"""
(?:suicide|kill(?:ing)? myself|end(?:ing)? (?:it(?: all)?|my life|things for good)|tak(?:e|ing) my (?:own )?life|
(?:hurt|harm|cut)(?:ing|ting)? myself|dying|being dead|not being (?:here|alive|around)|not existing|
jump(?:ing)? (?:off|in front|from)|hanging myself|overdos(?:e|ing)|self harm(?:ing)?|disappearing (?:forever|
for good)|my own death)
""")
_GONE = tight(r"""
(?:died|die|was gone|were gone|am gone|was dead|were dead|disappeared|killed myself|wasn't here|vanished|
weren't here|am dead|was not here|didn't wake up)
""")

DESPAIR = {
    "wishes not to live": rf"""
        {_NOT}(?:want|wanna|wish|feel like|care|like) {ADVERBS}(?:to |in |for )?(?:be|being|live|living|exist|
existing|go on|carry on|keep going|keep living|survive|continue)
        (?:(?: here| around)? {_MORE}(?! (?:with|in|on|at|for|than|
as) )| alive(?! after)| in this world| on this earth| (?:with )?(?:this|my) life| living| existing)
        |{_NOT}(?:want|wanna|wish|see (?:a|any|the) (?:point|reason)|have (?:a|any) (?:reason|will|wish)|
feel like) {ADVERBS}(?:to |in |for )?
        (?:be here|be alive|live|wake up(?: in the morning| tomorrow| again| ever)?|waking up|living|existing|exist|
go on living|keep living|being alive|being here){_END}
        |{_NOT}(?:go on living|go on|live|keep living|keep on living|carry on living|carry on|bear to live|
keep myself safe|stay alive|keep going)(?: like this| with this life| {_MORE}| this way| much longer)*{_END}

    """,
    "wishes to die": rf"""
        (?:i|i'm|i am|and|but|so|i'd|just) {ADVERBS}{_WANT} {ADVERBS}(?:to )?{ADVERBS}{_DIE}
        (?! (?:of|from|laughing|to|for|when|whenever|every|a little|inside|tired|serious|asleep|than|the (?:call|
meeting|rotation|block|year)|on (?:a )?(?:good|high)|already|with (?:a|on)|at (?:the|my))(?= ))
        |i {ADVERBS}(?:want|wanna) (?:to )?(?:disappear|vanish|sleep|be gone) (?:forever|for good|and (?:never|
not) (?:wake|come back))|sleep and (?:never|not) wake up
        |wish i (?:'d |had )?{ADVERBS}(?:(?:was|were|could be) (?:dead(?! (?:tired|serious|asleep|sure))|not alive|
not here|gone forever)|(?:was |were )?never (?:been )?born|wasn't (?:alive|born|around {_MORE}|here {_MORE})
        |weren't (?:alive|born)|hadn't been born|died|didn't (?:exist|wake up)|don't wake up|wouldn't wake up|
could (?:die|not wake up|never wake up|stop existing|not exist))
        |i {ADVERBS}(?:hope|pray|wish|hoping) (?:that )?(?:to )?(?:i )?{ADVERBS}(?:won't|don't|didn't|wouldn't|not|
never|not to|never to) {ADVERBS}wake up
        |(?:should|must) (?:have never|never have|not have) been born|i {ADVERBS}(?:hate|regret) (?:being alive|
living{_END}|that i (?:was born|woke up|exist|am alive)|waking up alive)
        |i {ADVERBS}(?:hope|wish) (?:a |some |the )?(?:car|truck|bus|train|lorry) (?:would |just )*(?:hits?|kills?|
runs? over) me
        |i {ADVERBS}(?:want|need|wanna) {ADVERBS}(?:everything|the pain|this pain|this life|
my life) (?:all )?(?:to )?(?:be over|end|stop forever|over){_END}

    """,
    "thinks of it": rf"""
        (?:i|i'm|i am|i've|i have|i'd|keep|been|and|but|sometimes) {ADVERBS}(?:been |keep |kept |having |have |had |
was |get |getting |am )*{ADVERBS}
        (?:thinking|thought|think|thoughts|dreaming|fantasi[zs]ing|considering|considered|contemplating|contemplated|
ideas|googling|planning|plan|plans|planned) {ADVERBS}(?:a lot |again |few times )?(?:about |of |on |to |
how to )?(?:just )?{_ACT}(?! (?:prevention|research|risk|rates|screening))
        |(?:i'm|i am|i've been|i feel|been|feeling|i was|i get|i have been) {ADVERBS}(?:feeling |getting |been |
quite |very |so |pretty |a bit |having )*suicidal
        |i {ADVERBS}(?:imagine|imagined|wonder|wondered|think about|
thought about) {ADVERBS}(?:what )?(?:it would be like |it'd be like |about )?(?:to {ADVERBS}(?:not wake up|be dead|
die|not exist)|if i {ADVERBS}(?:drove off|jumped|stepped off|swerved|never woke up|didn't wake up|died|was dead))
        |i {ADVERBS}(?:look|looked|stare|stared|stood|stand) (?:at|on) (?:the )?(?:bridge|train|tracks|pills|roof|
balcony|traffic) and {ADVERBS}(?:think|thought|wonder|wondered|imagine|want)

    """,
    "would do it or has done": rf"""
        (?:kill|killing|hang|hanging|shoot|shooting|drown|drowning|unalive|unaliving) myself(?! (?:with|for|over|
trying|studying|working|to (?:get|study|finish|pass|make)|at|by studying|laughing|reading|doing|in the (?:gym|
library)))
        |(?:end|ending|ended|take|taking) my (?:own )?life|i(?:'m|'ll| will| am)? {ADVERBS}(?:going to |gonna |
want to |wanna )?(?:end|ending) it all
        |(?:hurt|hurting|harm|harming|cut|cutting|burn|burning) myself(?! (?:shaving|lifting|playing|running|in|off|
some|on|at|by|accident|accidentally|with (?:a |the )(?:scalpel|needle|knife)|doing|while|skiing|out|badly|a)\b)
        |(?:i|i'd|i'll|i'm|i've|to|and) {ADVERBS}(?:to |will |might |could |would |going to |gonna |tried to |
try to |about to |have |attempted to )*(?:commit|committing|committed|attempt|attempting|attempted|do|did) suicide
        (?! (?:risk|assessment|screen|screening|prevention|training|awareness|history|questions|module|talk|lecture|
research))
        |i {ADVERBS}(?:have|found|made|got|wrote|written|bought|saved|stockpiled|hid|'ve got) (?:up )?(?:a |my |the |
some |enough |all my )?(?:suicide note|goodbye (?:letters?|notes?)|pills to (?:die|end|take)|plan to (?:die|kill|
end (?:it|my life)))
        |(?:i'm|i am) (?:going to|gonna) (?:jump off|jump in front|overdose|hang myself|end things|kms)|(?:want|
wanna|going|gonna) (?:to )?kms|kms{_END}
        |(?:ready|time|want|decided) (?:for me )?to leave this (?:world|earth|life)|i(?:'ll| will| might|'m)? (?:not|
won't) be (?:alive|around) (?:tomorrow|much longer|for long)

    """,
    "sees no worth in life": rf"""
        (?:no|not any|see no|is no|can't see (?:a|any|the)|lost (?:all |my )?(?:the )?|have no) ?(?:point|reason|
reasons|purpose|meaning|will|desire|wish|hope) (?:for me )?(?:in |to |of )?(?:for me )?
        (?:to )?(?:living|live|being alive|life|go on living|existing|exist|be alive|keep living|stay alive|wake up|
get up in|(?:go on|going on|keep going|carry on)(?= [.]| $))(?! (?:in|with|as|on|near|here) )
        |(?:my )?life (?:is|isn't|has|feels|does not|doesn't|seems) {ADVERBS}(?:not )?(?:feel )?(?:worth (?:living|
it {_MORE}|nothing)|no (?:point|meaning|purpose|value)|pointless|worthless|meaningless){_END}
        |(?:what's|what is) the (?:point|use|reason) (?:in |of )(?:living|being alive|my life|going on|existing|
me being here){_END}
        |(?:i'm|i am) {ADVERBS}(?:so )?(?:tired|sick|done|exhausted|fed up|finished) (?:of|with) (?:living|
being alive|life|existing|my life|this life){_END}
        |i {ADVERBS}(?:feel|see|have) {ADVERBS}(?:like )?(?:there(?:'s| is) )?no (?:way out|reason to (?:live|
be here|wake up|exist)|hope left|future for me|point (?:in anything|to anything|in being))
        |there(?:'s| is) no (?:way out|reason|hope|point|future) (?:left )?for me(?! (?:to|in|with|at|as) )|(?:i|
i'm) {ADVERBS}(?:feel |feeling |am )?{ADVERBS}(?:completely |totally |utterly |so |very )*hopeless{_END}

    """,
    "feels a burden": rf"""
        (?:better off|happier|easier) (?:without me|if i (?:was|were|wasn't|weren't|am) {ADVERBS}(?:not )?(?:dead|
gone|here|alive|around|born)|if i {_GONE})
        |(?:world|family|everyone|they|parents|kids|everybody|people|husband|wife|friends) (?:would|will|'d|is|are|
might|'ll) {ADVERBS}be (?:\w+ )?(?:better|happier) (?:off )?(?:without me|if i (?:wasn't|weren't|was|{_GONE}))
        |i(?:'m|'d| am| would| could)? {ADVERBS}(?:be )?(?:better off|better) (?:dead|not alive|not existing|
not being here)|better (?:for (?:everyone|all|them) )?if i {ADVERBS}(?:{_GONE}|never existed|didn't exist)
        |(?:i'm|i am|i feel|feel like|feeling like) {ADVERBS}(?:like )?(?:a |such a |only a )?burden (?:to|on|
for) (?:everyone|everybody|my family|my parents|people|all|the world|my (?:wife|husband|kids|mum|mom|friends))
        |(?:nobody|no one|noone|who) (?:would|will|'d|'ll) {ADVERBS}(?:care|notice|miss me|cry|mind|be sad|
even know) (?:if|when|that) (?:i|i'm) {ADVERBS}(?:{_GONE}|dead|gone)|nobody (?:would|will) miss me{_END}

    """,
}  # fmt: skip
"""Patterns by kind; each is anchored on words that the reader checks for first."""

TRIGGERS = frozenset(
    """die died dying dead suicide suicidal kill killing kms unalive unaliving end ending ended live living life
    alive here exist existing existed existence disappear disappearing disappeared vanish hurt hurting harm
    harming cut cutting burn burning overdose jump jumping jumped hang hanging shoot shooting drown drowning
    wake waking woke hopeless burden gone born pills bridge point reason world without hit hits goodbye miss
    forever anymore more longer going carry over be safe balcony roof train tracks traffic way future hope""".split()
)
"""At least one of these stands in every phrase of despair."""
