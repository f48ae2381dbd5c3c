import pytest

from coach.records.agreement import Agreement, Average, Comparison, Disagreement, Figure, Figures, SkillAgreement
from coach.records.scorecard import Check, Evidence, ScorerName
from coach.reports.agreement import agreement_lines, figure_words

FIGURES = Figures(
    exact=Figure(value=0.5, low=0.25, high=0.75),
    within_one=Figure(value=1.0, low=0.995, high=1.0),
    kappa=Figure(value=-0.126, low=-0.3, high=0.001),
)


def comparison(first: str = "rules", second: str = "raters' mean", n: int = 12, **more) -> Comparison:
    return Comparison(first=first, second=second, n=n, figures=FIGURES, **more)


def agreement(raters: tuple[str, ...], n: int = 12, **more) -> Agreement:
    several = len(raters) > 1
    part = SkillAgreement(
        conversations=n + 2,
        mean=comparison(n=n, only_first=("c1",), only_second=("c2", "c3")),
        median=comparison(second="raters' median"),
        each=tuple(comparison(second=rater, n=n) for rater in raters),
        each_average=Average(comparisons=len(raters), n=n, figures=FIGURES),
        pairs=(comparison(raters[0], raters[1], only_first=("c4",)),) if several else (),
        pairs_average=Average(comparisons=1, n=n, figures=FIGURES) if several else None,
    )
    scorer = ScorerName(name="rules", version="1.0", rubric="networking 1.0")
    return Agreement(
        scorer=scorer, raters=raters, conversations=n + 2, times=1000, seed=7, skills={"goals": part}, **more
    )


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (Figure(), "—"),
        (Figure(value=0.824), ".82"),
        (Figure(value=0.996, low=0.9, high=1.0), "1.0 (.90–1.0)"),
        (Figure(value=-0.5, low=-1.0, high=-0.001), "−.50 (−1.0–.00)"),
    ],
)
def test_a_figure_is_written_as_in_journals(figure: Figure, words: str) -> None:
    assert figure_words(figure) == words


def test_two_raters_stand_beside_the_scorer() -> None:
    lines = list(agreement_lines(agreement(("NK", "TT"))))
    assert lines == [
        "14 conversations marked by 2 raters, held against rules 1.0, rubric networking 1.0.",
        "Brackets: 5th to 95th percentile of 1,000 resamples of the conversations (seed 7).",
        "",
        "Goals: 14 conversations",
        "                          n   exact          within one     weighted κ       Spearman ρ",
        "  rules, raters' mean     12  .50 (.25–.75)  1.0 (.99–1.0)  −.13 (−.30–.00)  —",
        "  rules, one rater (avg)  12  .50 (.25–.75)  1.0 (.99–1.0)  −.13 (−.30–.00)  —",
        "  NK, TT                  12  .50 (.25–.75)  1.0 (.99–1.0)  −.13 (−.30–.00)  —",
        "  Scored by rules, not by the raters: 1 (c1).",
        "  Scored by the raters, not by rules: 2 (c2, c3).",
        "  Scored by one of NK and TT: 1 (c4).",
        "",
        "— is undefined: there are no such conversations, or the marks don't differ.",
    ]


def test_one_rater_is_called_by_name_and_nobody_is_averaged() -> None:
    text = "\n".join(agreement_lines(agreement(("NK",))))
    assert "  rules, NK  12  " in text
    assert "mean" not in text
    assert "avg" not in text
    assert "Scored by NK, not by rules: 2 (c2, c3)." in text


def test_three_raters_have_a_median_too() -> None:
    assert "  rules, raters' median " in "\n".join(agreement_lines(agreement(("A", "B", "C"))))


@pytest.mark.parametrize(
    ("n", "words"),
    [(0, "No conversation scored by both"), (1, "Only 1 conversation scored"), (9, "Only 9 conversations scored")],
)
def test_few_conversations_are_too_few_to_judge_by(n: int, words: str) -> None:
    text = "\n".join(agreement_lines(agreement(("NK",), n)))
    assert words in text
    assert "too wide to judge by" in text
    assert "too wide" not in "\n".join(agreement_lines(agreement(("NK",), 10)))


def test_a_disagreement_shows_levels_checks_quotes_and_the_setting_and_no_escapes() -> None:
    evidence = Evidence(turn=0, start=0, end=9, quote="why\x1b[31m ink")
    checks = (
        Check(id="asked", passed=True, reason="You asked.", evidence=(evidence,)),
        Check(id="why", passed=False, reason="A reason."),
    )
    each = Disagreement(
        conversation="c\x1b9",
        setting="On the \x07stairs",
        skill="goals",
        level=4,
        mean=1.75,
        difference=2.25,
        raters={"N\x1bK": 1.5, "TT": 2, "OW": None},
        checks=checks,
    )
    lines = list(agreement_lines(agreement(("NK", "TT", "OW"), disagreements=(each,))))
    assert lines[-6:] == [
        "Largest disagreements",
        "",
        "1. c9, Goals: rules 4; NK 1.5, TT 2, OW n/a (mean 1.8)",
        "   On the stairs",
        '   yes  You asked. "why[31m ink"',
        "   no   A reason.",
    ]
