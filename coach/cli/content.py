"""Commands about what ships with the program: scenarios, briefs, the glossary, and checking files."""

from dataclasses import asdict
from pathlib import Path

import click

from coach.cli.output import as_json, data, say
from coach.errors import EXIT_DATA, EXIT_OK

JSON = click.option("--json", "as_data", is_flag=True, help="JSON on stdout.")


@click.command()
@JSON
def scenarios(as_data: bool) -> None:
    """List the scenarios."""
    from coach.reports.clean import clean
    from coach.wiring import content

    library = content().library
    headers = library.headers()
    for file in sorted({problem.path for problem in library.damaged()}):
        say(f"{clean(file)} isn't as it should be; `coach validate` tells what is wrong with it.")
    if as_data:
        as_json([header.model_dump(mode="json") for header in headers])
        return
    for header in headers:
        data(f"{header.id:22} {clean(header.title)} ({header.place}, {header.minutes} min, {header.difficulty})")
    say("`coach brief ID` tells more; `coach play ID` starts.")


@click.command()
@click.argument("scenario")
@JSON
def brief(scenario: str, as_data: bool) -> None:
    """Show a scenario's brief."""
    from coach.reports.text import brief_lines
    from coach.wiring import content

    found = content().library.scenario(scenario)
    if as_data:
        people = [{"id": p.id, "name": p.name, "role": p.role} for p in found.partners]
        fields = {"id", "version", "title", "place", "minutes", "turns", "difficulty", "article", "skills", "brief"}
        as_json(found.model_dump(mode="json", include=fields) | {"partners": people})
        return
    for line in brief_lines(found):
        data(line)


@click.command()
@click.argument("term", required=False)
@JSON
def glossary(term: str | None, as_data: bool) -> None:
    """Explain TERM, or all words of American training, for those who trained elsewhere."""
    from coach.reports.text import glossary_line
    from coach.wiring import content

    found = content().glossary(term)
    if as_data:
        as_json([entry.model_dump(mode="json") for entry in found])
        return
    for entry in found:
        data(glossary_line(entry))


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@JSON
def validate(path: Path | None, as_data: bool) -> int:
    """Check a scenario, persona or pack file, or a folder of them; without PATH all content in use."""
    from coach.reports.clean import clean
    from coach.wiring import validate as check

    problems = check(path)
    where = path or "the content in use"
    if as_data:
        as_json([asdict(problem) for problem in problems])
    else:
        for problem in problems:
            data(clean(str(problem)))
        say(f"{len(problems)} problem{'s' * (len(problems) != 1)} in {where}" if problems else f"{where}: no problems")
    return EXIT_DATA if problems else EXIT_OK
