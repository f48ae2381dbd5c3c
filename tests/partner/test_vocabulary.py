from coach.partner.vocabulary import Vocabulary


def test_mends_typing_errors_but_not_other_words() -> None:
    vocabulary = Vocabulary(["cardiology", "thought", "into", "letter"])
    assert vocabulary.mend("cardiolgy") == "cardiology"
    assert vocabulary.mend("itno") == "into"
    assert vocabulary.mend("though") == "though"
    assert vocabulary.mend("leader") == "leader"
