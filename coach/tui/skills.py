"""The scorecard as a list to go through: skills with their levels in words, and the checks of the one that is open."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rich.table import Table
from rich.text import Text
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from coach.records.dispute import Dispute
from coach.records.rubric import Rubric
from coach.records.scenario import Skill
from coach.records.scorecard import Check, Evidence, Scorecard, SkillScore
from coach.reports.clean import clean
from coach.reports.text import SKILL_NAMES, UNSCORED, proof
from coach.tui.words import shortened

QUOTED = 60
REASON = 160
WRONG = "You say that's wrong"


class Skills(OptionList):
    """Enter unfolds a skill into its checks; marking either lights up what the learner said for it."""

    @dataclass
    class Marked(Message):
        """A skill or a check is marked; ``evidence`` is what was said for it."""

        evidence: tuple[Evidence, ...]

    def __init__(self, card: Scorecard, rubric: Rubric, disputes: Iterable[Dispute], *, id: str) -> None:
        super().__init__(id=id)
        self.card = card
        self.rubric = rubric
        self.disputes = {one.name: one for one in disputes}
        self.opened: Skill | None = None

    def on_mount(self) -> None:
        """Begin with all skills in sight, folded, and the first one marked."""
        self._fill(next(iter(self.card.skills)))

    def _fill(self, mark: str) -> None:
        with self.prevent(OptionList.OptionHighlighted):
            self.set_options(self._rows())
        self._mark(mark)

    def _mark(self, mark: str) -> None:
        with self.prevent(OptionList.OptionHighlighted):
            self.highlighted = self.get_option_index(mark)
        self.call_after_refresh(self.scroll_to_highlight)
        self.post_message(self.Marked(self._evidence(mark)))

    def _rows(self) -> Iterator[Option]:
        for skill, score in self.card.skills.items():
            yield Option(_skill_row(skill, score, self.rubric, "▾" if skill == self.opened else "▸"), skill)
            if skill == self.opened:
                for check in _listed(score):
                    dispute = self.disputes.get(f"{skill}.{check.id}")
                    yield Option(_check_row(check, dispute), f"{skill}/{check.id}")

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Light up what was said for the marked skill or check."""
        event.stop()
        self.post_message(self.Marked(self._evidence(event.option_id or "")))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click on a skill unfolds and folds it as the key does; a click on a check only marks it."""
        event.stop()
        if self.marked_check() is None:
            self.unfold()

    def marked_skill(self) -> Skill:
        """The skill that is marked, or whose check is."""
        name = str(self.highlighted_option.id if self.highlighted_option else "").partition("/")[0]
        skills = list(self.card.skills)
        return skills[skills.index(name) if name in skills else 0]

    def unfold(self) -> None:
        """Show the checks of the marked skill, or fold the skill that is open."""
        marked = self.highlighted_option
        name = (marked.id or "").partition("/")[0] if marked else ""
        for skill in self.card.skills:
            if skill == name:
                self.opened = None if skill == self.opened else skill
                self._fill(name)

    def marked_check(self) -> tuple[Skill, Check] | None:
        """The check that is marked; none where a skill is."""
        mark = self.highlighted_option.id if self.highlighted_option else None
        for skill, score in self.card.skills.items():
            for check in score.checks:
                if mark == f"{skill}/{check.id}":
                    return skill, check
        return None

    def unfold_to_check(self) -> None:
        """Unfold the marked skill if need be, and mark its first check."""
        skill = self.highlighted_option.id if self.highlighted_option else None
        score = next((score for name, score in self.card.skills.items() if name == skill), None)
        if score is None or not score.checks:
            return
        if self.opened != skill:
            self.unfold()
        self._mark(f"{skill}/{_listed(score)[0].id}")

    def show_disputes(self, disputes: Iterable[Dispute]) -> None:
        """Mark the checks that are disputed now."""
        self.disputes = {one.name: one for one in disputes}
        mark = self.highlighted_option.id if self.highlighted_option else None
        self._fill(mark or next(iter(self.card.skills)))

    def _evidence(self, mark: str) -> tuple[Evidence, ...]:
        name, _, wanted = mark.partition("/")
        score = next(score for skill, score in self.card.skills.items() if skill == name)
        checks = [check for check in score.checks if check.passed and wanted in ("", check.id)]
        return tuple(one for check in checks for one in check.evidence)


def _skill_row(skill: Skill, score: SkillScore, rubric: Rubric, sign: str) -> Table:
    name = Text(f"{SKILL_NAMES[skill]:13}", "bold")
    if score.status != "scored" or score.level is None:
        return _hanging(Text(sign), Text.assemble(name, "–  ", UNSCORED[score.status]))
    anchor = clean(rubric.skills[skill].anchors[score.level])
    return _hanging(Text(sign), Text.assemble(name, (f"{score.level} of 5", "bold"), "\n", anchor))


def _listed(score: SkillScore) -> list[Check]:
    """The checks in the order in which they are shown: those that passed first."""
    return sorted(score.checks, key=lambda check: not check.passed)


def _check_row(check: Check, dispute: Dispute | None) -> Table:
    words = Text()
    words.append(clean(check.reason), "" if check.passed else "dim")
    for one in proof(check.id, check.evidence) if check.passed else ():
        words.append(clean(f"  “{shortened(one.quote, QUOTED)}”"), "italic dim")
    if dispute:
        words.append("\n" + _said(dispute))
    return _hanging(Text("  ✓", "bold") if check.passed else Text("  ○"), words)


def _said(dispute: Dispute) -> str:
    """What the learner says of a check, in one paragraph."""
    reason = clean(" ".join(dispute.reason.split()))
    return f"≠ {WRONG}: {shortened(reason, REASON)}" if reason else f"≠ {WRONG}."


def _hanging(sign: Text, words: Text) -> Table:
    """A sign, and words that wrap beside it and not below; rich text reads no markup in a Text."""
    row = Table.grid(padding=(0, 1), expand=True)
    row.add_column(width=len(sign), no_wrap=True)
    row.add_column(ratio=1)
    row.add_row(sign, words)
    return row
