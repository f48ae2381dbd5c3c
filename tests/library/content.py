"""A small, complete content folder to be broken in one place at a time."""

from pathlib import Path

from coach.library.shapes import POOLS

PACK = """\
id: everyone
topics:
  journey:
    label: how I got here
    examples: ["how did you get here"]
  hours:
    label: the hours
    examples: ["how long are your days"]
    lines: ["Long ones."]
    brief: ["Long."]
pools:
""" + "".join(f'  {name}: ["A shared line for {name}."]\n' for name in sorted(POOLS))

PERSONA = """\
id: ada-obi
name: Dr. Ada Obi
address: Dr. Obi
names: [obi, ada]
role: attending cardiologist
who: Speaks fast.
avoids: her divorce
facts: {city: Aberdeen, since: 1998}
temper: {rapport: 0, patience: 4, brief: 1, manner: quick}
packs: [everyone]
topics:
  journey:
    examples: ["why medicine"]
    lines:
      - "By way of {{ fact('city') }}."
      - {say: "Slowly, {{ name }}.", needs: {knows: [name]}}
    cue: monitor
pools:
  noted: ["Hm."]
"""

SCENARIO = """\
id: after-rounds
version: "1.0"
title: After rounds
place: rotation
minutes: 8
article: prepare an introduction
difficulty: busy
turns: 14
brief: {setting: A ward., you: A student., goal: Meet her.}
partners:
  - persona: ada-obi
    cues:
      monitor: {detail: the monitor, listen_for: [monitor]}
    wants:
      - {about: name, lines: ["Who are you?", "Your name again?"]}
    asks:
      shadow:
        what: an afternoon in clinic
        examples: ["may I come along"]
        ladder:
          - answer: warm-yes
            needs: {knows: [name], picked_up: 1, heard: [monitor]}
            lines: ["Come, {{ name }}.", "Do come, {{ name }}."]
          - {answer: no, lines: ["No.", "Not now."]}
    interruptions:
      - {id: pager, at: 7, lines: ["*Her pager goes.*"], leaves: 2}
    endings:
      - {id: good, by: [learner], needs: {granted: [shadow]}, outcome: good, lines: ["See you then."]}
      - {id: plain, outcome: fair, lines: ["Bye."]}
    topics:
      hours: {examples: ["when do you get home"], lines: ["Seven to seven."]}
"""

PLACES = {
    "pack": "packs/everyone.yaml",
    "persona": "personas/ada-obi.yaml",
    "scenario": "rotation/after-rounds.yaml",
}


def write(root: Path, **texts: str) -> Path:
    """Write the three files, with the texts given in place of the whole ones, and return the scenario's path."""
    for kind, text in {"pack": PACK, "persona": PERSONA, "scenario": SCENARIO, **texts}.items():
        path = root / PLACES[kind]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root / PLACES["scenario"]
