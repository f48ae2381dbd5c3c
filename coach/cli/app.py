"""The table of commands, and how errors leave the program."""

import os
import sys
from importlib import import_module
from io import TextIOWrapper

import click

from coach import __version__
from coach.cli.output import Screen
from coach.errors import EXIT_FAILED, EXIT_INTERRUPTED, EXIT_OK, CoachError

COMMANDS: dict[str, tuple[str, str]] = {
    "play": ("coach.cli.play:play", "Talk through a scenario."),
    "resume": ("coach.cli.play:resume", "Go on with an unfinished conversation."),
    "scenarios": ("coach.cli.content:scenarios", "List the scenarios."),
    "brief": ("coach.cli.content:brief", "Show a scenario's brief."),
    "glossary": ("coach.cli.content:glossary", "Explain words of American training."),
    "validate": ("coach.cli.content:validate", "Check scenario, persona and pack files."),
    "history": ("coach.cli.records:history", "List your attempts."),
    "show": ("coach.cli.records:show", "Show an attempt, its scores and its debrief."),
    "dispute": ("coach.cli.disputes:dispute", "Say that a check of your scores is wrong, and why."),
    "disputes": ("coach.cli.disputes:disputes", "List the checks that learners call wrong."),
    "unmatched": ("coach.cli.records:unmatched", "List what learners said that no script answers."),
    "backup": ("coach.cli.records:backup", "Write all your data to one file."),
    "import": ("coach.cli.records:import_", "Add attempts from a backup or a JSON file."),
    "delete": ("coach.cli.records:delete", "Delete an attempt for good."),
    "doctor": ("coach.cli.records:doctor", "Check the data folder and the content."),
    "analyze": ("coach.cli.reading:analyze", "Read utterances: JSON lines in, JSON lines out."),
    "score": ("coach.cli.scoring:score", "Score conversations from anywhere."),
    "explain": ("coach.cli.scoring:explain", "Explain how an attempt's levels were made."),
    "rubric": ("coach.cli.scoring:rubric", "Show, copy and check rubrics."),
    "agreement": ("coach.cli.agreement:agreement", "Hold the scores against people's marks."),
    "respond": ("coach.cli.reading:respond", "Put single learner turns to a partner."),
}
EXITS = """\b
Exit codes: 0 done · 1 failed · 2 wrong use (unknown command, scenario or attempt)
3 a file or input that can't be read as what it should be
4 the store can't be read or written · 130 stopped with Ctrl+C (nothing lost)"""


class Commands(click.Group):
    """A group that knows its commands' names and help without importing them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """All commands, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """The command itself, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        return getattr(import_module(module), name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, with the nearest command named when there is none."""
        if args and args[0] not in COMMANDS:
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, 1)
            hint = f" Did you mean '{near[0]}'?" if near else " `coach --help` lists the commands."
            raise click.UsageError(f"There is no command '{args[0]}'.{hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        """The table, without importing the commands."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])


@click.group(
    cls=Commands, invoke_without_command=True, epilog=EXITS, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, message="coach %(version)s")
@click.pass_context
def coach(ctx: click.Context) -> None:
    """Rehearse the conversations that shape a medical career.

    Without a command the full-screen program opens. Your data stays on this machine.
    """
    if ctx.invoked_subcommand is None:
        _full_screen(ctx.obj)


def _full_screen(screen: Screen | None) -> None:
    if screen is None or not (sys.stdin and sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.UsageError(
            "the full screen needs a terminal; `coach play approach-attending --plain` works in pipes"
        )
    screen()


def run(arguments: list[str], screen: Screen | None = None) -> int:
    """Run a command and return its exit code; no error that a person can act on shows a traceback.

    ``screen`` opens the full screen; it is handed in from above, since no command imports it.
    """
    _show_what_can_be_shown()
    try:
        done = coach.main(arguments, prog_name="coach", standalone_mode=False, obj=screen)
        if sys.stdout:
            sys.stdout.flush()
    except CoachError as error:
        click.echo(f"coach: {error}", err=True)
        return error.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (KeyboardInterrupt, click.Abort, EOFError):
        click.echo("coach: stopped", err=True)
        return EXIT_INTERRUPTED
    except OSError as error:
        if not isinstance(error, BrokenPipeError):
            click.echo(f"coach: {error.filename or 'output'}: {error.strerror}", err=True)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_FAILED
    return done if isinstance(done, int) else EXIT_OK


def _show_what_can_be_shown() -> None:
    """Where a terminal's encoding lacks a character, its number is shown instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
