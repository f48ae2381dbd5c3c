"""Requests for a favour: plain, indirect, formal, chatty or bare (rubric, "Goals" and "Edges").

Most have two halves: what opens them ("may I", "would you", "hoping you could") and the deed that is asked for. A deed
that is only telling ("could you tell me how") makes a question, no favour.
"""

import re
from collections.abc import Iterator

from coach.language.line import Line, phrase, tight
from coach.language.phrases import Phrases
from coach.records.reading import Span

_SOFT = tight(r"""
(?: (?:please|possibly|maybe|perhaps|just|also|ever|even|really|kindly|at all|like|um|uh|still|actually|then|humbly|
at least|,)){0,3}
""")
_I_DO = phrase(r"""
come|join|shadow|watch|observe|sit in|sit with|follow|tag|visit|spend|do|help|work|email|e mail|send|write to|
write you|message|text|call you|get|have|use|borrow|meet|book|scrub|start|stay in touch|keep in touch|
stay in contact|keep in contact|contact|reach out|reach you|add|take part|volunteer|attend|rotate|present|be part|
be involved|get involved|go with|see you again|see your|see the|see a|see how you|stop by|drop by|swing by|pop in|
round with|try|assist|participate|apply|count on|list|put you|name you|connect|schedule|set up|arrange|
pick your brain|show you|bring you|copy you|practice|run it|run something|check in|check back|have|tell you about|
be your|be on|be considered|hold|stay|stand|walk|ride|learn from you|learn under|learn with you|train|carry|ring|
phone|sign up
""")
_TELLING = tight(r"""
(?:tell|explain|describe|say|talk about|talk me through|walk me through|elaborate|remember|recall|share how|
share what|share why|share some advice|share your (?:story|experience|journey|thoughts|path)|give (?:me )?(?:an|some|
any|a) (?:\w+ )?(?:advice|tips|example|tip|idea|sense|examples|insight|insights|word)|speak (?:a bit |more |
to )?(?:about|on|to)|talk (?:a bit |more )?about|advise|help me understand|clarify|repeat|think|change|go back|
do anything|do it|do that|do this again|do differently|make sense|recommend (?:any|a book|some|for|to|i|that)|
have done|let me know (?:what|how|why|if))
""")
_YOU_DO = phrase(rf"""
(?!{_TELLING}\b)(?:write|supervise|mentor|introduce|forward|recommend|support|read|look at|look over|look through|fix|
edit|review|
help|let|take me|take a|take on|give|send|put|connect|refer|call|phone|ring|sign|do me|do a|do one|show me|teach|
meet|be my|be a|be willing|be able|be open|be up for|be my|nominate|vouch|pass|keep|listen|watch me|observe me|
grade me|accept|fund|sponsor|pay|cover|approve|host|add me|include me|consider|email|e mail|proofread|correct|check|
grant|spare|lend|share (?:your|the|a|some|me)|have me|make (?:a|an|the|me)|get me|find me|point me|provide|upload|
submit|attest|reconsider|change my|move my|extend|excuse|come|stop by|join|speak|talk to|hook me|endorse|allow|
set me|say what i|hire|assign|arrange|supply|reschedule|record)
""")
_A_THING = phrase(r"""
(?:\w+ ){0,4}?(?:letter|lor|lors|recommendation|reference|ref|email|e mail|number|phone number|contact|card|slides|cv|
spot|
position|role|project|projects|shadowing|observership|research|room|mentor|opportunity|opportunities|opening|
openings|appointment|meeting|chat|call|zoom|introduction|intro|money|funding|funds|grant|support|signature|form|
extension|job|place|chance|placement|elective|coffee|buddy|feedback|advice session|mock interview|space|grade|honors|
copy|details|work|something i|anything i|way i|way to|somebody|someone|student|students|volunteers|help)
""")

_WONDERING = tight(rf"""
(?:i'm|i was|i am|was|just|been|i've been|i|have been) wonder(?:ing|ed){_SOFT} (?:if|whether|about){_SOFT}
""")
_GRATEFUL_IF = tight(r"""
(?:appreciate(?: it)?|grateful|thankful|honored|honoured|obliged|glad|delighted|mean a lot|means a lot|pleased) if
""")
_MAY_I = Phrases(rf"""
(?:can|could|may|might) (?:i|we){_SOFT}|{_WONDERING} i (?:can|could|may|might)
|{_GRATEFUL_IF} (?:i|we)(?: can| could| might)?(?: possibly| also| be able to)?|(?:okay|all right|alright|cool|
fine|mind) if i
""")
_WOULD_YOU = Phrases(rf"""
(?:can|could|would|will) (?:you|u|someone|anyone|somebody){_SOFT}
|{_GRATEFUL_IF} you(?: can| could| would| might| were to|'d)?(?: possibly| also| be able to| be willing to| kindly)?
""")
_HOPING_YOU = Phrases(rf"""
{_WONDERING} (?:you|u) (?:can|could|would|might|are|were|have|had|will|take|need|ever)(?: (?:please|possibly|
be willing to|be able to|be open to|consider|maybe|be up for|be okay with)){{0,2}}
|(?:i'm|i am|was|i) (?:hoping|hope|hoped)(?: that)? (?:i (?:can|could|might)|you (?:can|could|would|might|will))
""")
_GRATEFUL = tight(r"""
(?:i|i'd|i'll|it) (?:would |will |'d |shall |'ll |am |be )*(?:really |so |very |deeply |greatly |most |be |also )*
(?:appreciate|grateful|thankful|honored|honoured|obliged|glad|delighted|mean a lot|means a lot|pleased)
""")
_ASKING_FOR = Phrases(rf"""
(?:i |we )?(?:humbly |kindly |respectfully |would like to |wish to |want to |am |hereby )*(?:request|requesting|beg|
begging|ask|asking|apply|seeking|seek)(?: you)? (?:for|your)(?: a| an| the| your| some)?
|i'm (?:\w+ )?(?:looking for|hoping for|after|in need of|in search of|seeking) (?:a|an|some|someone|somebody)
|{_GRATEFUL} (?:a|an|the|your)
""")
_I_ASK = Phrases(r"""
(?:i|i'm|i am|we|we're|i'd|i would|i'll) (?:(?!not\b|don't\b|never\b|can't\b|didn't\b)\w+ ){0,2}?(?:ask|asking|request|
requesting)(?: (?:you|the \w+|your \w+))?
""")
_ASKED_FOR = phrase(rf"""
for (?!(?:your )?(?:advice|tips|trouble|it|that|opinion|thoughts|view|take|name|story|directions)\b)\w+|
(?:that|if) you(?:'d| would| could| can| might| will)? (?!{_TELLING}\b|are\b|were\b|have\b|ever\b|like\b|think\b|
know\b)\w+|
(?:a|an|one|your) (?:\w+ ){{0,2}}?(?:letter|call|reference|recommendation|signature|favor|favour|introduction|meeting|
hour|
statement)
""")
_NEEDING = Phrases(r"""
(?<![\w'] )need(?= (?:a|an|one|your|the|some))|
(?:i|we|just|really|i'll|still|only|also|you know i|then i) (?:\w+ )?(?:want|need|require|looking for|look for|
seeking|seek|wanna get|want to get|was hoping for|am hoping for|hoping for|am after|'m after|could use|would need|
will need)(?: to have| to get| only| just)?(?: a| an| the| one| your| two| three| some| strong| good| my| more| \d+)*
""")
_NEEDED = phrase(r"""
(?:[\w']+ (?:, )?){0,5}?(?:dollars|pounds|euros|naira|rupees|phone call|statement|signature)|
(?:\w+ ){0,3}?(?:letter|letters|lor|recommendation|reference|references|lors|signature|travel money|conference money|
money|funding|research position|position|mentor|project|observership|spot|shadowing|phone number|number|email|form|
feedback|extension|letter writer|introduction|appointment|help|hand)
""")
_OFFERING = Phrases(r"""
(?:i'd|i would|i could|i can|i'll|(?:i'm |i'd be |i would be )?(?:happy|glad|willing) to)(?: also| just| even| gladly|
happily| be (?:happy|glad|willing) to){0,2}
""")
_WORK = phrase(r"""
pull|code|collect|enter|screen|transcribe|translate|recruit|clean (?:up )?(?:the|your)|draft|tidy|format|label|
write up|do (?:the|your|any|all|some) (?:\w+ ){0,3}?(?:data|entry|charts?|review|reviews|part|legwork|work|coding|
searches|search|analysis|stats|tables|figures|references|paperwork)|help (?:you|out|with|on)|go through (?:the|your)|
take (?:on )?(?:the|your|any|some) (?:\w+ )?(?:notes|minutes|shifts?|charts|work|part)|set up (?:the|your)
""")
_OPENED = ((_MAY_I, _I_DO), (_WOULD_YOU, _YOU_DO), (_HOPING_YOU, phrase(rf"(?!{_TELLING}\b)\w+")),
           (_ASKING_FOR, _A_THING), (_I_ASK, _ASKED_FOR), (_NEEDING, _NEEDED), (_OFFERING, _WORK))  # fmt: skip
"""What opens a request, with the deeds or things that go on it; an offer of work asks to be taken on."""

_ASKS = Phrases(rf"""
(?:can|could|would|will|do) you{_SOFT} (?:be (?:willing|able|open|happy|free|up|okay|comfortable|interested|
available|so kind|kind enough)(?: to| for| with| in)?|mind|consider|have (?:time|room|space|any room|any space|
any projects?|any openings?|any work|a project|an? opening|a spot)|take (?:on )?(?:students|observers|med students|
volunteers|visitors)){_SOFT}
|do you (?:need (?:a|an|any|some|help|someone|somebody|another|extra|me)|want (?:me|help|another|a hand))
|(?<![\w'] )(?:possible|any chance) (?:for me )?(?:to|i could|i can) (?!know|ask|hear|tell|learn)\w+
|(?:what i'm|what i am|all i'm) (?:after|hoping for|asking(?: for)?|looking for) is (?!to\b|advice|some)\w+
|my (?:idea|proposal|suggestion) is (?:that |to |for )?(?:we|you|i|us|three|two|one|a|an|the)
|(?:i|i've) (?:have |got ){{1,2}}(?:one|an|a small|a quick|just one) (?:ask|request)
|(?:letter|reference|lor|recommendation|signature) (?:needed|required)|(?<![\w'] )suppose i
|(?:would|will|is|was|might|could) (?:it|that|this|there){_SOFT} (?:be )?{_SOFT} ?(?:possible|okay|alright|all right|
fine|cool|feasible|appropriate|acceptable|allowed|weird|too much|room|space|a chance|any chance|any room|a way|
any way|a spot|an opportunity|an opening)(?: to| for| if| that| with|(?= [?.]))
|would (?:a|an|my|the|next|this|some) (?:\w+ ){{0,5}}?(?:be (?:okay|alright|all right|fine|possible|good|too much|
convenient)|work for you)
|(?:you think|do you think) there(?:'s| is| would be| might be) (?:a )?(?:place|room|space|spot|work|something|
chance|way)
|(?:is|are) there (?:a|an|any|some|room|space|still|maybe)? ?(?:\w+ ){{0,3}}?(?:project|projects|room|space|opening|
openings|spot|spots|position|positions|opportunity|opportunities|chance|anything i|anything (?:\w+ ){{0,4}}i (?:could|
can)|something i|way i|way to|
way for me|work i|part i|role i|role|roles|shadowing|research i|funds|funding|travel grant|anyone i could|
anyone (?:else )?(?:\w+ ){{0,6}}?i could|someone (?:\w+ )?i could)
|any (?:chance|possibility|way|openings?|spots?|room|space|projects?) (?:\w+ )?(?:i|you|we|to|for|of|in|on|that|
could|with|there)
|{_WONDERING} (?:there (?:is|was|might be|are|were|would be|'s) (?:a|any|an|some|room|
space)|(?:it|that) (?:would|might|could) be|it's (?:possible|okay)|(?:a|an|the|some) (?:letter|shadowing|
observership|letter|recommendation))
|(?:wanted|want|wanna|like|'d like|would like|love|have|hoping|here|came|come|going|need|writing|dare|
i) (?:to )?(?:\w+ )?(?:ask|see|check|know|find out|inquire|enquire) (?:you )?(?:if|whether) (?:i (?:can|could|may|
might)|you (?:can|could|would|might|will|want|are able|have (?:room|space|time))|
there(?:'s| is| was| are| might be| could be) (?:room|space|a|any|an|some))
|(?:want|wanted|like|came|come|here|going|need) to ask (?:you )?(?:for|about (?:the |a )?(?:letter|shadowing|
outreach|joining|research|position|job|spot))
|(?:kindly|please) (?:sir |ma'am |doctor )?(?:do )?(?:put|send|give|write|let|consider|help|take|allow|accept|
forward|copy|sign|support|grant|assist|review|read|check|look|add|include|connect|introduce|recommend|keep|find time|
can you|could you|share|provide|arrange|approve|extend|attest)
|{_GRATEFUL} to (?:work|join|help|observe|shadow|come|be part|learn from|assist|be able|have|meet|contribute|volunteer)
|(?:i'd|i would|would|i'll|i) (?:really |also |just |so |very much |,)*(?:love|like|be happy|be glad|be interested|
be keen|be thrilled|be into it|be honored|be honoured|be grateful|
be up)(?: a chance| the chance| an opportunity| for)?(?: (?:to|in|is to|if i could|it if i could))?(?: (?:maybe|
possibly|just|also|really|come and|come|get to|be able to|try to|have a chance to))* (?:shadow|join|visit|observe|
help (?:you|with|out|on|in)|helping|work (?:with|on|in|for|under)|working (?:with|on|in)|come|volunteer|watch|
follow (?:you|your|along|up with|a|the)|sit in|spend|be part|be involved|get involved|do something (?:for|with)|
see (?:your|what your|you|the|an?|how (?:your|the) (?:clinic|practice|team|ward|day))|contribute|scrub|collaborate|
stay in touch|keep in touch|meet (?:you|with you|again|up)|send you|buy you|have you|rotate|round with|use|spend it|
tag|connect with)
|(?:do|get|give|send|write|make|find|let|put|copy|introduce|connect|refer|hire|take|mentor|teach|help|
pass) me (?!know\b|think\b|see\b|tell\b|ask\b|say\b|start\b|off\b|down\b|up with\b|a (?:lot|bit|hard)\b)(?:(?:a|an|
some|good)(?! (?:\w+ )?(?:advice|tips?|idea|example))|in|the|your|on|to|forward|through|his|her|one|when|with|come|
join|shadow|scrub|watch|out|under|along|something|letter|that|my)
|(?:be|become) my (?:\w+ )?(?:mentor|supervisor|letter|letter writer|buddy|advisor|adviser|referee|reference|sponsor|
preceptor|pi)
|if you (?:ever |do |still |would |could |'re |are |have |had |need |want |can |'d )+(?:take|have|need|want|be|
accept|host|looking for|open to|be open|willing|room|space|any room|spare)(?: on| any| a| to)? (?:students|student|
observers|help|room|space|hands|hand|volunteers|someone|somebody|an extra|another|me|have|take|space|time for me)
|(?:could|can|would|do) (?:use|take|fit|need) (?:a|an|another|some|one more) (?:extra )?(?:pair of hands|student|
hand|help|volunteer|extra)
|are you (?:\w+ )?(?:looking for|taking|accepting|open to|willing to|up for|free|available|able to|okay with|hiring|
recruiting)(?: (?:on|any|a|an|new|more|to))* ?(?:students?|observers?|help|volunteers?|someone|somebody|
med students?|mentees?|coffee|a call|meet|write|mentor|supervise|chat|for a|take|let|me)
|you in(?= \?)|i need \d+|
my (?:offer|proposal|request|idea) is|i offer(?: you)?|would that (?:suit|work)|(?:i|i'd|i would) (?:want|like|love|
wanna)(?: to)? (?!talk|speak|chat|check|be|share|agree)(?:\w+ ){{1,8}}?with you(?= (?:[.,]|if|on|for|in|this|next|
one|$)| $)|(?:would you|do you) mind (?:if i|
giving|writing|sending|sharing|introducing|letting|looking|reading|reviewing|checking|taking|passing|putting|signing|
me)
|(?:shall|should|could|can|may) we (?:\w+ )?(?:meet|try|schedule|set|find|talk again|arrange|have|exchange|connect|
do)
|put (?:it|this|my name|in a word|in a good word|a word|me) (?:through|in|forward|down|for)|put in a (?:good )?word|
(?:i'd|i would) (?:be )?(?:into|down for|up for) (?:it|that|helping|joining)
|i propose|my (?:ask|request) is|(?:a|one|small|quick|big|my) (?:favor|favour|request)
|(?:wanted|want|like|hoping|hope|trying|here|came|come) to (?:shadow|observe|join|work with|help with|help out|
sit in|follow|get involved|be part of|volunteer (?:with|at|in)|rotate with|assist|learn from) (?:you|your|the|in|at|
on|for|with|one|a|some|this|any)
|how (?:can|could|do|would|might) i (?:\w+ )?(?:join|get involved|help|be part|sign up|volunteer|apply|shadow|
contribute)(?= (?:you|with you|your|in your|the|this|here|it|on|at|for|[?.]))
""")
_NOT_ASKS = re.compile(
    r" (?:is|would) it (?:be )?(?:okay|all right|alright|fine|possible) (?:if i|to) (?:ask|say|tell|sit|know) "
    r"| any way you (?:like|want|prefer) "
    r"| (?:can|could|may|might|let) i(?: (?:just|also|please|maybe)){0,3} (?:ask|say|tell you|be honest"
    r"|have (?:a )?(?:question|think)|get (?:into|better|over|that|this|it)"
    r"|(?:sit|stand) (?:here |down )?(?:[.,?]|by|next|beside|opposite)|join you [.,?]|sit $"
    r"|do (?:to|about|better|now|differently|next|if)|help (?:her|him|them|someone|but))"
    r"| could you (?:do it|do that|do this|be|have (?:done|known|imagined)) "
)
_REPORTED = re.compile(
    r" (?:he|she|they|patient|mom|mum|people|attending|did|ever|someone|somebody|then|why|how|what|when|who|where"
    r"|if you asked|said) (?:\w+ ){0,1}$"
)
_DENIED = re.compile(r" (?:don't|didn't|won't|can't|not|never|no|without) (?:(?!mind\b)\w+ )?(?:for )?$")
"""What makes a request none: "I don't write for a favour"; "if you don't mind" is none of that."""


def find_ask(line: Line) -> Span | None:
    """The first request for a favour, to the end of its sentence."""
    for start, end in sorted(_requests(line)):
        if not _NOT_ASKS.match(line.line, start) and not _told(line, start):
            return line.span(start, line.sentence_end(end))
    return None


def _requests(line: Line) -> Iterator[tuple[int, int]]:
    for found in _ASKS.finditer(line):
        yield found.span()
    for opening, deed in _OPENED:
        for found in opening.finditer(line):
            if done := deed.match(line.line, found.end()):
                yield found.start(), done.end()


def _told(line: Line, at: int) -> bool:
    """Whether the words are part of a question about something else, or are told of others."""
    before = line.line[max(line.sentence_start(at), at - 30) : at + 1]
    return bool(_REPORTED.search(before) or _DENIED.search(before)) and " so " not in before
