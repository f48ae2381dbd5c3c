"""The plain door: a conversation line by line on stdin and stdout, for pipes, scripts and screen readers."""

import asyncio
import signal
import sys
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING

import click

from coach.cli.output import Screen, input_lines, say, stdin_closed
from coach.errors import EXIT_INTERRUPTED, EXIT_OK, UsageError
from coach.records.scenario import Difficulty

if TYPE_CHECKING:
    from coach.conversation import Conversation
    from coach.practice import Practice
    from coach.records.attempt import AttemptSummary

DIFFICULTIES = ("open", "busy", "guarded")


@click.command()
@click.argument("scenario")
@click.option("--plain", is_flag=True, help="Line by line on stdin and stdout instead of the full screen.")
@click.option("--seed", type=int, help="The same seed and words give the same conversation.")
@click.option("--difficulty", type=click.Choice(DIFFICULTIES), help="How the same person is disposed today.")
@click.option("--json", "as_data", is_flag=True, help="End with one JSON object on stdout; the talk goes to stderr.")
@click.option("--unaided", is_flag=True, help="No taking lines back; the attempt counts as unaided.")
@click.pass_obj
def play(
    screen: Screen | None,
    scenario: str,
    plain: bool,
    seed: int | None,
    difficulty: Difficulty | None,
    as_data: bool,
    unaided: bool,
) -> int:
    """Talk through SCENARIO. Type a line and press Enter; /help lists what else you can do."""
    from coach.records.attempt import Aids
    from coach.wiring import content, open_practice

    found = content().library.scenario(scenario)
    if screen and _wants_screen(plain or as_data):
        screen(scenario=scenario, seed=seed, difficulty=difficulty, unaided=unaided)
        return EXIT_OK
    lines = _spoken()
    with open_practice() as practice:
        _tell_unfinished(practice.store.summaries(status="open"))
        talk = practice.start(
            found, seed=seed, difficulty=difficulty, aids=Aids(hints=not unaided, take_backs=not unaided)
        )
        return _run(practice, talk, lines, as_data)


@click.command()
@click.argument("attempt", required=False)
@click.option("--plain", is_flag=True, help="Line by line on stdin and stdout instead of the full screen.")
@click.option("--json", "as_data", is_flag=True, help="End with one JSON object on stdout; the talk goes to stderr.")
@click.pass_obj
def resume(screen: Screen | None, attempt: str | None, plain: bool, as_data: bool) -> int:
    """Go on with an unfinished conversation: the newest, or ATTEMPT."""
    from coach.wiring import open_practice

    show = screen if _wants_screen(plain or as_data) else None
    lines = iter(()) if show else _spoken()
    with open_practice() as practice:
        rows = practice.store.summaries(status="open")
        open_ones = [row.id for row in sorted(rows, key=lambda row: not row.learner_turns)]
        if attempt is None and not open_ones:
            raise UsageError("there is no unfinished conversation; `coach scenarios` lists what to start")
        chosen = attempt or open_ones[0]
        talk = practice.resume(chosen)
        if not show:
            return _run(practice, talk, lines, as_data)
    show(resume=talk.attempt.id)
    return EXIT_OK


def _wants_screen(plain: bool) -> bool:
    return not plain and not stdin_closed() and sys.stdin.isatty() and sys.stdout.isatty()


def _spoken() -> Iterator[str]:
    """Lines of stdin, looked at before anything is stored; on a terminal they come from an editable prompt."""
    return _typed() if not stdin_closed() and sys.stdin.isatty() else input_lines()


def _typed() -> Iterator[str]:
    import contextlib
    from importlib import import_module

    with contextlib.suppress(ImportError):
        import_module("readline")  # gives input() line editing and history
    with contextlib.suppress(EOFError):
        while True:
            yield input("> ")


def _run(practice: "Practice", talk: "Conversation", lines: Iterator[str], as_data: bool) -> int:
    """Talk on a loop without a signal handler of its own, so that Ctrl+C stops a blocked read at once."""
    from coach.cli.plain import PlainDoor

    loop = asyncio.new_event_loop()
    try:
        with stopped_by_ctrl_c(lines) as stoppable:
            return loop.run_until_complete(PlainDoor(practice, talk, as_data).run(stoppable))
    except KeyboardInterrupt:
        say("coach: stopped; what was said is saved")
        return EXIT_INTERRUPTED
    finally:
        loop.close()


@contextmanager
def stopped_by_ctrl_c(lines: Iterator[str]) -> Generator[Iterator[str]]:
    """``lines`` that end with KeyboardInterrupt after Ctrl+C.

    Python drops the exception where it is raised in a weak reference's callback, as during an import; so that it was
    pressed is remembered and looked at around every line.
    """
    pressed: list[int] = []

    def remember(number: int, frame: FrameType | None) -> None:
        pressed.append(number)
        signal.default_int_handler(number, frame)

    def until_pressed() -> Iterator[str]:
        while not pressed and (line := next(lines, None)) is not None:
            yield line
        if pressed:
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, remember)
    try:
        yield until_pressed()
    finally:
        signal.signal(signal.SIGINT, before)


def _tell_unfinished(rows: "Sequence[AttemptSummary]") -> None:
    """Name the newest in which the learner said something."""
    begun = next((row.id for row in rows if row.learner_turns), None)
    if begun:
        say(f"You have an unfinished conversation: `coach resume {begun[:8]}` goes on with it.\n")
