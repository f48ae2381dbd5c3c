"""The shapes that a question takes in English.

All patterns read clauses as ``clauses`` leaves them: normalised words with single spaces, openers left out.
"""

import re

AUXILIARY = (
    r"(?:do|does|did|are|is|was|were|have|has|had|can|could|will|would|shall|should|might|may|must|am|don't|doesn't"
    r"|didn't|aren't|isn't|wasn't|weren't|haven't|hasn't|can't|couldn't|won't|wouldn't|shouldn't)"
)
_WH = r"(?:what|how|why|where|when|who|whom|whose|which)"
_SELF = (
    r"(?:you|u|your|i|we|they|he|she|it|that|this|these|those|there|people|everyone|everybody|anyone|anybody|someone)"
)
_SUBJECT_QUESTION = (
    r"(?:made|makes|make|got|gets|drew|draws|brought|brings|led|leads|keeps|kept|helped|helps|happened|happens"
    r"|inspired"
    r"|attracted|pulled|pushed|took|changed|convinced|surprised|surprises|motivated|motivates|drives|drove"
    r"|counts|matters|needs|has to"
    r"|comes|came|goes|went|works|worked|stands|stood|gives|gave|sold|scared|worries|worried|prompted|started|sparked"
    r"|triggered|interested|interests|excites|excited|taught|told|holds|stops|stopped|decided|turned|set|sort"
    r"|sorts|kind"
    r"|kinds|type|types|advice|else|about|if|then|next|do|more|feels|feel|seems|sounds|looks|became|appeals"
    r"|strikes|struck|has|had)"
)

DIRECT = re.compile(
    rf"""(?:
    (?:what|how|why(?!\sdon't\s(?:we|i|you\s(?:try|take|go|start|come|just|give|make|have|let))\b)|where|when|who|whose|whom|whereabouts
        |who\selse)\s{AUXILIARY}\s(?!that's|what)\S+ # how do you
    |(?:what|which|how|whose)(?:\s(?!i\b|you\b|he\b|she\b|they\b|we\b|it\b|the\b|this\b|that\b|my\b|a\b|your\b|people\b
        |when\b)\S+){{1,9}}?\s{AUXILIARY}\s\S+ # what kind of music do you
    |(?:what|who|which\sone)\s{_SUBJECT_QUESTION}\b # what made you
    |(?:what|who)\s(?:still|really|actually|first|originally|finally|usually|mostly|ever|always)\s(?!is\b|was\b|has\b)
        (?:{_SUBJECT_QUESTION}|[a-z]{{3,}}s)\b(?!(?:\s\S+){{0,6}}?\s(?:is|was|are)\b) # what still gives you
    |{_WH}(?:'s|'d|'re|'ll|'ve)\b(?!\smore\b|(?:\s\S+){{1,3}}\s(?:is|was)\b)
    |how\s(?:about|come|so)\b|why\snot\b|how\sto\s\S+
    |(?:are|were|aren't|weren't|do|don't|have|haven't|can|can't|could|couldn't|will|won't|would|wouldn't|should|did|didn't
       |may|might|shall)\s(?:you|i|we|they|he|she|there)\b
    |(?:am|was|wasn't)\si\b|(?:was|wasn't|is|isn't|does|doesn't|has|hasn't)\s(?:he|she|there)\b
    |(?:is|isn't|was|wasn't|does|doesn't|has|hasn't|would|wouldn't|will|won't|should|can|can't|could)\s(?:it|that|this)\s(?!you\b|i\b|we\b|they\b|people\b|you're\b)\S+
    |(?:is|are|was|were|does|do|did|will|would|has|have|can|could|should)\s(?:your|anybody|anyone|any|everyone|everybody
       |people|these|those|someone|somebody|students)\b(?!\s(?:best|own|homework|who|that)\b)
    |(?:is|does|will|would|was)\s(?:the|a|an|my|his|her|their|our|\d+)\s\S+
    |(?:are|were|can|could|should)\s(?:the|my|his|her|their|our|most|many|all|other|both)\s\S+
    |(?:are|were|do|can|could|should|will|would)\s # are nights hard
       (?!always\b|sometimes\b|besides\b|perhaps\b|yes\b)[a-z]{{4,}}s\b\s[a-z]+
    |do\s(?:the|most|many|all|other|both)\s(?:\S+\s)?[a-z]{{3,}}s\s\S+
    |(?:is|was)\s(?:being|doing|having|working|training|teaching|applying|switching|taking|living)\s\S+
    |(?:often|usually|normally|generally|typically|currently|before|today|later)\s(?:do|did|are|were|have|would|can)\s(?:you|they|we)\b
    |why\syou\s[a-z]+|you\sever\s[a-z]+|ever\s(?!since\b|so\b)[a-z]+
    |(?:you\s)?(?:got|have|know|need)\sany\b
    |did\s(?:the|that|this|it|they|he|she|we|i|my)\s(?!was\b|for\b|in\b|with\b|last\b|because\b|and\b|at\b|on\b|when\b
       |once\b|yesterday\b|already\b|to\b)\S+
    )""",
    re.VERBOSE,
)
"""A main clause with question word order."""

MARKED = re.compile(rf"(?:{_WH}(?:'s|'d|'re|'ll|'ve)?|{AUXILIARY})\b")
"""With a question mark, any clause that begins with a question word or an auxiliary asks."""

_TELL = (
    r"(?:(?:please|just|also|maybe|perhaps|but|and|so|you'll have to|you have to|you must|can you|could you|would you"
    r"|will you|why don't you|would you mind|do you mind|you could|you can|if you could|i'd like you to|i want you to"
    r"|want to|wanna|be able to|i was wondering if you could|i'm wondering if you could"
    r"|i was wondering if you can) )*"
).replace(" ", r"\s")
_WHAT = r"(?:what|how|why|where|when|who|which|whether|if)"

INDIRECT = re.compile(
    rf"""(?:
    {_TELL}(?:tell|telling|remind|reminding)\s(?:me|us)(?:\s(?:again|just|please|then|a\sbit|a\slittle|a\slittle\sbit|some|something|all
        |honestly))*(?:\s(?:more|about|what|how|why|when|where|who|which|whether|if|your|the\s(?:story|truth|real|most|best|worst|kind
        |sort)|everything|one|of)\b|$)
    |{_TELL}say\s(?:a\s(?:bit|little)\s)?(?:bit\s)?more\b
    |{_TELL}(?:walk|talk|run|take|guide)\s(?:me|us)\sthrough\b
    |{_TELL}(?:describe|explain|elaborate|expand)\b(?!\sto)
    |{_TELL}(?:help|helping)\s(?:me|us)\s(?:to\s)?(?:understand|see\s(?:what|how|why))\b
    |{_TELL}(?:share|sharing)\s(?:your|with\s(?:me|us)|some|what|how|a\sbit|more|any)\b
    |{_TELL}give\s(?:me|us)\s(?:an\sexample|a\ssense|an\sidea|some\sidea|some\sadvice|any\sadvice|your\s(?:opinion|take|thoughts))\b
    |{_TELL}(?:catch\s(?:me|us)\sup|fill(?:ing)?\s(?:me|us)\sin|(?:update|updating)\s(?:me|us)\son)\b
    |{_TELL}let\s(?:me|us)\sknow\s(?:what|how|why|which|your)\b
    |(?:can|could|may|might|let)\s(?:i|me)\s(?:just\s|please\s|also\s|maybe\s)*ask\b(?!\s(?:for|a\sfavor)\b)
    |(?:can|could|may)\si\s(?:just\s)?(?:get|hear|have)\syour\s(?:thoughts|take|opinion|view|advice)\b
    |(?:any|anything)\s(?:advice|tips?|thoughts|suggestions?|ideas?|recommendations?|regrets|words|other|others|else|lessons
        |surprises|questions|more|particular|specific|special|favorite|good|books?|downsides?|thing|things|of|you|that)\b
    |any(?:\s\S+){{1,4}}\sthings?\sabout\b|any(?:one|body)\selse\b|(?:any|every)(?:one|body|thing)\sthat\b
    |do\syou\sknow\b
    )""",
    re.VERBOSE,
)
"""A request to tell, or a fragment that stands for a question, at the beginning of a clause."""

WONDERING = re.compile(
    rf"""\b(?:
    (?!(?:i've|i\shave)\sbeen\s(?:\S+\s){{0,2}}?wondering\sabout\s(?!your?\b|what|how|why|whether|if\b|when|where|who))
    (?<!i've\s)(?<!i\shave\s)
    (?:i'm|i\sam|i\swas|i've\sbeen|i\shave\sbeen|i'd\sbeen|am|was|been)\s(?:just\s|also\s|really\s|kind\sof\s|sort\sof\s|still\s|always
        \s|very\s|actually\s|a\sbit\s|a\slittle\s|so\s|then\s|guess\s|genuinely\s)*
        (?:wondering|(?:curious|interested|keen|dying|eager|excited)\s(?:about|as\sto|to\s(?:hear|know|understand|learn|see)|{_WHAT}))\b
    |^wondering\b|^curious\s(?:about|to|{_WHAT})\b
    |i\s(?:just\s|also\s|always\s|often\s|kind\sof\s|guess\si\s|do\s)*(?:wonder|wondered)\s(?:now\s)?{_WHAT}\b(?!\s(?:that's|it's)\b|(?<=what)\sthat\b)
    |(?:i'd|i\swould|would|i|it'd|it\swould|we'd|i'm|i\sam|be|i\sshould|i\swill|i'll)\s(?:really\s|also\s|just\s|very\smuch\s|so\s|actually\s|be\s|simply\s)*
        (?:love|like|glad|happy|curious|interested|keen|grateful|honored|want|wanted|wanna|appreciate|hoping|hope|hoped|great|good|helpful
        |lovely|nice|useful|appreciated|interesting|need|trying)
        (?:\s(?:if\syou|to|it|could|can|would|really|just|be|able|also|simply|you|hearing|from|for))*\s
        (?:(?<!i'm\sglad\sto\s)(?<!i'm\shappy\sto\s)(?<!so\sglad\sto\s)(?:hear|hearing)\b(?!\sback|\sfrom\syou\ssoon|\sthat\b)
          |(?:know|learn|understand|ask|ask\syou|find\sout|see|figure\sout|share|tell\sme|explain)\s(?:a\sbit\s|a\slittle\s|more\s|about\s|of\s|on\s)*
            (?:{_WHAT}|your|yours|the\sjourney)\b
          |(?:your)\s(?:thoughts|take|opinion|view|advice|perspective|experience)\b
          |pick\syour\sbrain|get\syour\s(?:thoughts|take|opinion|view|advice|perspective))
    |^(?:love|great|interesting)\sto\s(?:hear|know)\s(?:more|how|what|why|your|about)\b
    |(?:my|one|another)\s(?:\S+\s)?question\s(?:is|was|would\sbe)\b
    )""",
    re.VERBOSE,
)
"""A wish to hear, which asks without the order of a question; it may begin in the middle of a clause."""

PREFACE = re.compile(
    r"(?:be honest|honest question|(?:a |one )?(?:quick|random|serious|last|small|silly|dumb) (?:question|one)"
    r"|just curious|out of curiosity"
    r"|if (?:i may|you don't mind me|i can) ask(?:ing)?|one (?:more |last )?(?:thing|question)"
    r"|in your (?:opinion|experience|view)"
    r"|for you|these days|looking back|if you were me) (?=\S)"
)
"""Words that lead up to a direct question without a comma."""

ELLIPTICAL = re.compile(
    r"(?:and |what about |how about )?(?:you|yours|yourself|urself)(?: too| then| though)?"
    r"|why(?! i\b| he\b| she\b| they\b| we\b| it\b| the\b| my\b)(?: \S+){0,2}|what (?:else|other)(?: \S+){0,4}"
    r"|who else(?: \S+){0,3}"
    r"|how(?: so| long| often| much| many| far| old| come| exactly)(?: ago)?|like what|such as|such as what"
    r"|for example what"
    r"|(?:in )?what (?:way|ways|sense|kind|year|time)|since when|until when|what then|then what|and then"
    r"|where(?: exactly| to)?|which one"
    r"|(?:that |this |it )?sound (?:okay|good|right|all right|fair|like a plan)(?: to you| for you)?"
    r"|what for|meaning|as in|which(?! (?:you|i|we|he|she|it|they|is|are|was|can|will|would|means|makes"
    r"|the)\b)(?: \S+){1,3}|(?:best|worst|weirdest|favorite|hardest"
    r"|biggest)(?: \S+){1,6} you(?: \S+){0,4}"
    r"|(?:\S+ ){1,8}how (?:long|much|many|often)"
)
"""A whole sentence that asks by what it leaves out."""

NOT_ASKED = re.compile(
    r"\b(?:who (?:knows|cares|wouldn't|doesn't|isn't|hasn't|can say|would have thought)|how (?:cool|great"
    r"|awesome|amazing|nice|crazy|weird"
    r"|sad|lucky|funny|good) (?:is|was|are) (?:that|this|it)|what could (?:possibly )?go wrong"
    r"|what's not to (?:like|love)|guess what|guess who"
    r"|you know what|know what i mean|what can i say|what do i know|isn't (?:that|it) (?:great|amazing|crazy"
    r"|funny|something|awful|wild)"
    r"|are you kidding|am i right|what the (?:hell|heck)|how (?:do|shall|should) i (?:put|say) (?:it|this|that)"
    r"|why would (?:anyone|anybody)"
    r"|who would(?: ever)? want|would you believe|can you (?:believe|imagine)|why bother"
    r"|what's the point of (?:even|complaining)"
    r"|do i look like|how hard can (?:it|that) be|what (?:more|else) (?:could|can) (?:you|one|i|anyone) (?:ask"
    r"|want|wish)|let me ask (?:around|my))\b"
)
"""Asked for effect: nobody is meant to answer."""

TAG = re.compile(
    r"(?: (?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|haven't|hasn't|hadn't|can't|couldn't|won't"
    r"|wouldn't|ain't|do|does|did|is|are|was"
    r"|have|has|can|will|would) (?:you|it|they|he|she|that|we|i|there)| (?:right|yeah|okay|no|eh|huh|innit"
    r"|correct|true|hm|mm|you know)| shall we)+$"
)
"""A tag at the end of a statement."""

ASKS_BACK = re.compile(
    r"\b(?:you|you're|you've|your)\b.* (?:or|(?:do|don't|did|didn't|are|aren't|were|weren't|have|haven't|can"
    r"|will|would) you|is that (?:right|correct|it)|huh|eh|innit)$"
)
"""A statement about the partner that ends in a tag or is left open with "or"; it asks even without its mark."""
