"""Commands about what is stored: the history, single attempts, and the data as a whole."""

from pathlib import Path

import click

from coach.cli.output import as_json, data, say
from coach.errors import EXIT_FAILED, EXIT_OK

JSON = click.option("--json", "as_data", is_flag=True, help="JSON on stdout.")


@click.command()
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="How many, newest first.")
@click.option("--open", "unfinished", is_flag=True, help="Only those that can be resumed.")
@JSON
def history(limit: int, unfinished: bool, as_data: bool) -> None:
    """List your attempts, newest first."""
    from coach.reports.text import SUMMARY_HEADING, SUMMARY_LEGEND, summary_line
    from coach.wiring import open_records

    with open_records() as store:
        rows = store.summaries(status="open" if unfinished else None, limit=limit)
    if as_data:
        as_json([row.model_dump(mode="json") for row in rows])
        return
    if rows:
        say(SUMMARY_HEADING)
    for row in rows:
        data(summary_line(row))
    if rows:
        say(SUMMARY_LEGEND)
    else:
        say("Nothing here yet; `coach scenarios` lists what to start.")


@click.command()
@click.argument("attempt")
@JSON
def show(attempt: str, as_data: bool) -> None:
    """Show ATTEMPT (the beginning of its id will do): what was said, its scores and its debrief."""
    from coach.reports.clean import clean
    from coach.reports.disputes import dispute_lines
    from coach.reports.text import card_lines, debrief_lines, turn_line
    from coach.wiring import open_records

    with open_records() as store:
        found = store.load(attempt)
        card, debrief, disputes = store.card(found.id), store.debrief(found.id), store.disputes(found.id)
    if as_data:
        body = found.model_dump(mode="json", exclude={"setup": {"scenario"}})
        extra = {"scenario": found.setup.scenario.id}
        made = {
            "scorecard": card and card.model_dump(mode="json"),
            "debrief": debrief and debrief.model_dump(mode="json"),
            "disputes": [dispute.model_dump(mode="json") for dispute in disputes],
        }
        as_json(body | extra | made)
        return
    data(f"{clean(found.setup.scenario.title)} ({found.status}, started {found.started.astimezone():%Y-%m-%d %H:%M})\n")
    for turn in found.turns:
        data(turn_line(turn, found.setup.scenario.partners))
    for section in (debrief_lines(debrief) if debrief else (), card_lines(card) if card else ()):
        data("")
        for line in section:
            data(line)
    for line in dispute_lines(disputes):
        data(line)
    if card and any(score.checks for score in card.skills.values()):
        short = found.id[:8]
        say(f"\nChecks for which there was no room count as passed and aren't listed; `coach explain {short}` does.")
    if found.status == "open":
        say(f"\nUnfinished: `coach resume {found.id[:8]}` goes on.")


@click.command()
@JSON
def unmatched(as_data: bool) -> None:
    """List what learners said that no script answers, for authors: scenario, partner, words."""
    from coach.reports.clean import clean
    from coach.wiring import open_records

    with open_records() as store:
        rows = list(store.unmatched())
    if as_data:
        as_json([{"scenario": scenario, "partner": partner, "text": text} for scenario, partner, text in rows])
        return
    for scenario, partner, text in rows:
        data(f"{scenario}\t{partner}\t{clean(text)}")


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
def backup(file: Path) -> None:
    """Write all your data to FILE, which must not exist yet."""
    from coach.wiring import open_records, write_backup

    with open_records() as store:
        write_backup(store, file)
    say(f"Backed up to {file}.")


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@JSON
def import_(file: Path, as_data: bool) -> None:
    """Add the attempts in FILE, a backup or what `coach play --json` wrote; those you have are skipped."""
    from coach.wiring import open_records, read_import

    with open_records() as store:
        report = read_import(store, file)
    if as_data:
        as_json(report.model_dump(mode="json"))
        return
    say(f"{report.added} added, {report.skipped} already here.")
    for name in report.differing:
        say(f"{name} is here too, with other content; yours was kept.")


@click.command()
@click.argument("attempt")
@click.option("--yes", is_flag=True, help="Don't ask.")
def delete(attempt: str, yes: bool) -> int:
    """Delete ATTEMPT and everything that belongs to it, for good."""
    from coach.reports.clean import clean
    from coach.wiring import open_records

    with open_records() as store:
        found = store.load(attempt)
        started = f"{found.started.astimezone():%Y-%m-%d %H:%M}"
        if not (yes or _sure(f"Delete '{clean(found.setup.scenario.title)}' of {started} for good?")):
            say("Nothing was deleted.")
            return EXIT_FAILED
        store.delete(found.id)
    say(f"Deleted {found.id}.")
    return EXIT_OK


def _sure(question: str) -> bool:
    """Whether the answer is yes; no answer is a no."""
    try:
        return click.confirm(question, err=True)
    except click.Abort:
        say()
        return False


@click.command()
@JSON
def doctor(as_data: bool) -> int:
    """Check the data folder, the store and the content; changes nothing."""
    from coach.wiring import examine

    findings = examine()
    if as_data:
        as_json([finding.model_dump(mode="json") for finding in findings])
    else:
        for finding in findings:
            data(f"{'ok ' if finding.ok else 'BAD'}  {finding.name}: {finding.detail}")
    return EXIT_OK if all(finding.ok for finding in findings) else EXIT_FAILED
