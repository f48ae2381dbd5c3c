"""Words so common in such talks that meeting one again shows neither listening nor memory."""

from coach.language.words import stem

_TALK = """
people person patient patients hospital doctor doctors dr prof medicine medical student students team ward
clinic rounds round rotation residency resident attending fellow program school university surgery call work
working job year years month months week weeks day days hour hours minute minutes today tomorrow tonight
yesterday morning afternoon evening night time times monday tuesday first last next second two three four five
six seven eight nine ten half one ones lot place part point way end side name names sir madam maam luck email
mail message letter question questions answer reason idea course case chance moment sense matter fact word words
"""
_VERBS = """
talk talking speak speaking tell telling told ask asking asked answer want wanted need needed look looking
looked like liked love loved feel felt start started help helped find found give gave given take took taken make
made making let keep kept put try tried trying happen happened change changed use used leave left stay stayed
meet met show showed turn turned bring brought call called hear heard listen learn learned learnt remind read
write wrote written send sent wait run running move see saw seen watch play sit sat stand stood hope hopefully
wish believe guess remember forget understand believe care mind wonder enjoy hate decide decided choose chose
chosen
"""
_QUALITIES = """
good great nice better best worst bad big small little long short old young new next different same real right
wrong hard easy early late sure okay fine sorry glad happy sad true honest honestly actually probably usually
always sometimes often never maybe perhaps certainly really especially pretty quite enough able interesting
interested important possible welcome busy ready open whole full free
"""
_ANYONE = """
since though unless whether until per while both anyone anybody someone somebody everyone everybody nobody else
something anything everything nothing somewhere anywhere around away back together alone instead already almost
yet soon later ago ever once twice yes yeah haha lol wow
"""

COMMON = frozenset(stem(word) for word in (_TALK + _VERBS + _QUALITIES + _ANYONE).split())
"""The stems of these words."""
