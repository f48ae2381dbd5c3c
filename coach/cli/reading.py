"""Commands over JSON lines: read utterances, put single turns to a partner."""

import gc

import click

from coach.cli.output import answers, as_json, input_lines, rows


@click.command()
def analyze() -> None:
    """Read utterances: JSON lines {"id", "text", "previous"} in, one JSON line each out, in order."""
    gc.disable()  # neither the rules nor readings make cycles, and to look for some takes a tenth of the time
    try:
        from coach.language.analysis import analyze_rows

        for found in analyze_rows(rows(input_lines())):
            as_json(found)
    finally:
        gc.freeze()  # what stands now goes with the process; nothing is to be gained by looking through it at the end
        gc.enable()


@click.command()
@click.option("--jsonl", is_flag=True, required=True, help="Rows on stdin, one answer a line.")
def respond(jsonl: bool) -> None:  # noqa: ARG001 - the only form there is, asked for by name
    """Put single learner turns to a partner: {"id", "scenario", "turns", "text"} in; nothing is stored."""
    from coach.practice.respond import respond as reply
    from coach.wiring import content

    find = content().library.scenario
    for found in answers(input_lines(), lambda row: reply(row, find)):
        as_json(found)
