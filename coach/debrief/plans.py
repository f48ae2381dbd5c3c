"""If-then plans: a moment that will come again, and what to do in it (Gollwitzer and Sheeran 2006, d = 0.65)."""

PLANS = {
    "name": "If I go up to someone, then my name and my year are in my first sentence.",
    "role": "If I say my name, then I say my year or my role with it.",
    "unprompted": "If I begin to talk, then my name comes before anyone has to ask for it.",
    "reason": "If I have said who I am, then my next sentence says why I came to this person.",
    "interest": "If I introduce myself, then I name the one thing in this field that I want to know more of.",
    "pointed": "If I am about to name a field, then I name a patient, a talk or a question instead.",
    "background": "If I say what interests me, then I say where in my own life it comes from.",
    "brief": "If I have said three sentences about myself, then I stop and ask something.",
    "hands-over": "If my introduction is done, then I end it on a question.",
    "purpose": "If someone asks what brings me here, then I say one thing that I want.",
    "motive": 'If I say what I want, then I go on with "because" and one thing I have lived.',
    "specific": "If I say what I want, then I add which field, what I would do, or by when.",
    "fitting": "If I ask for something, then I have said who I am first, and I add that a no is fine.",
    "next-step": "If someone offers something, then I say back what I will do and when.",
    "asked": "If someone has told me something, then I ask one question about it before I say anything of mine.",
    "one-at-a-time": "If I have two questions in my head, then I ask the one I want most and wait.",
    "open": "If my question starts with is, do or can, then I begin it again with how or what.",
    "mostly-open": "If my question starts with is, do or can, then I begin it again with how or what.",
    "several": "If my question has been answered, then I ask one more from the answer.",
    "relevant": "If I look for a question, then I look for it in what they have just said.",
    "follow-up": "If someone has answered me, then my next question uses a word of theirs.",
    "deeper": "If an answer has a surprise in it, then I stay with it for one more question.",
    "paced": "If I have asked two questions, then I give something of my own before the third.",
    "answered": "If I am asked something, then I answer it before I ask or tell anything else.",
    "detail": "If someone lets a detail fall, then my next sentence has that detail in it.",
    "accurate": "If I am not sure that I heard it right, then I ask before I say it back.",
    "attuned": "If I am about to give advice, then I first say what I understood and ask whether advice is wanted.",
    "about-them": "If I am about to tell my own story, then I first say one sentence about theirs.",
    "regular": "If someone stops talking, then I name one thing they said before I go on.",
    "understood": 'If someone has told me something that matters to them, then I say "so ..." and what I understood.',
    "recalled": "If the talk comes to its end, then I name one thing from its beginning.",
    "balanced": "If I have said three sentences, then I stop.",
    "acknowledged": "If someone has spoken, then I say one word about it before my own next point.",
    "thanked": "If I leave, then I say thank you.",
    "thanked-for": "If I say thank you, then I say for what.",
    "step-named": "If we have agreed on something, then I say the day before I go.",
    "short": "If I have said goodbye, then I go.",
    "left": "If they look at the time, then I thank them and go.",
}
"""One plan for each check that a debrief may ask to change."""

TOO_SHORT = "If I have no idea how to begin, then I say my name, my year and one thing I would like to know."


def plan(check: str) -> str | None:
    """The plan for a missing check."""
    return PLANS.get(check)
