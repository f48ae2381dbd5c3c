"""The plain door from end to end, as a shell sees it."""

import json
import os
import signal
import subprocess
import sys
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from coach.cli.play import stopped_by_ctrl_c
from coach.errors import EXIT_DATA, EXIT_INTERRUPTED, EXIT_OK, EXIT_USAGE

COACH = [sys.executable, "-m", "coach"]
SCRIPT = """Hi Dr. Okafor, sorry, do you have a second? I'm Sam, a third-year on your team this week.
What you said about touching the patient before the screen stayed with me.
I'd love to hear how you ended up in cardiology, was it always the plan?
So it was one patient who changed your mind more than the physiology.
Honestly I'm not sure yet. My grandad has heart failure and I like that you can follow someone for years.
What is the part of the job that nobody shows us?
That sounds like the clinic is where you get to know people.
Could I come and watch your clinic one afternoon? If it's a bad week another one is fine.
Great, I'll be there. Who should I look for?
Thank you Dr. Okafor, I'll think about Aberdeen on the way home. See you then!
"""


def play(*arguments: str, said: str | bytes = SCRIPT) -> subprocess.CompletedProcess[bytes]:
    stdin = said.encode() if isinstance(said, str) else said
    return subprocess.run([*COACH, *arguments], input=stdin, capture_output=True, check=False, timeout=120)


def partner_lines(result: dict[str, object]) -> list[str]:
    return [turn["text"] for turn in result["turns"] if turn["speaker"] == "partner"]


def test_a_script_gives_a_conversation_a_scorecard_and_a_stored_attempt() -> None:
    done = play("play", "approach-attending", "--plain", "--seed", "7", "--json")
    assert done.returncode == EXIT_OK, done.stderr.decode()
    result = json.loads(done.stdout)
    said = [turn["text"] for turn in result["turns"] if turn["speaker"] == "learner"]
    assert said == SCRIPT.splitlines()[: len(said)]
    assert result["ending"]
    assert set(result["scorecard"]["skills"]) == {"introduction", "goals", "questions", "listening", "closing"}
    shown = json.loads(play("show", result["attempt"], "--json").stdout)
    assert [turn["text"] for turn in shown["turns"]] == [turn["text"] for turn in result["turns"]]
    assert shown["scorecard"] == result["scorecard"]


def test_every_quote_is_an_exact_slice_of_the_learners_turn() -> None:
    result = json.loads(play("play", "approach-attending", "--plain", "--seed", "7", "--json").stdout)
    turns = result["turns"]
    evidence = [e for skill in result["scorecard"]["skills"].values() for c in skill["checks"] for e in c["evidence"]]
    assert evidence
    for found in evidence:
        assert turns[found["turn"]]["speaker"] == "learner"
        assert turns[found["turn"]]["text"][found["start"] : found["end"]] == found["quote"]


def test_the_same_seed_and_words_give_the_same_partner() -> None:
    runs = [json.loads(play("play", "approach-attending", "--seed", "7", "--json").stdout) for _ in range(2)]
    assert partner_lines(runs[0]) == partner_lines(runs[1])
    assert runs[0]["attempt"] != runs[1]["attempt"]


def test_a_partner_never_says_the_same_line_twice() -> None:
    said = "\n".join(["How did you end up in cardiology?", "ok", "why?", "hm", "..."] * 5)
    for scenario in ("approach-attending", "conference-mingling", "letter-request"):
        result = json.loads(play("play", scenario, "--seed", "3", "--json", said=said).stdout)
        lines = partner_lines(result)
        assert len(lines) == len(set(lines))


def test_without_json_the_conversation_is_on_stdout_and_talk_on_stderr() -> None:
    done = play("play", "approach-attending", "--plain", "--seed", "7", said="Hi, I'm Sam.\n")
    assert b"Dr. Okafor: " in done.stdout
    assert b"Where: " in done.stderr
    assert b"\x1b" not in done.stdout + done.stderr


def test_an_unknown_scenario_names_the_nearest() -> None:
    done = play("play", "aproach-attending", "--plain")
    assert done.returncode == EXIT_USAGE
    assert b"approach-attending" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_line_of_five_megabytes_is_refused_and_the_talk_goes_on() -> None:
    said = b"Hi, I'm Sam, a third-year.\n" + b"a" * 5_000_000 + b"\nHow did you end up in cardiology?\n"
    done = play("play", "approach-attending", "--json", "--seed", "1", said=said)
    assert done.returncode == EXIT_OK
    assert b"5,000,000 characters" in done.stderr
    assert sum(turn["speaker"] == "learner" for turn in json.loads(done.stdout)["turns"]) == 2


def test_bytes_that_are_not_text_are_told_by_line_and_nothing_is_lost() -> None:
    done = play("play", "approach-attending", "--json", "--seed", "1", said=b"Hi, I'm Sam.\n\xff\xfe\x00binary\n")
    assert done.returncode == EXIT_DATA
    assert b"line 2: not UTF-8" in done.stderr
    history = json.loads(play("history", "--json").stdout)
    assert [(row["status"], row["learner_turns"]) for row in history] == [("open", 1)]


def test_a_closed_stdin_is_told_and_stores_nothing() -> None:
    shell = " ".join([*COACH, "play approach-attending --plain <&-"])
    done = subprocess.run(["/bin/sh", "-c", shell], capture_output=True, check=False, timeout=60)
    assert done.returncode == EXIT_USAGE
    assert b"standard input is closed" in done.stderr
    assert json.loads(play("history", "--json").stdout) == []


def test_end_of_input_leaves_and_still_debriefs() -> None:
    done = play("play", "approach-attending", "--json", said="Hi Dr. Okafor, I'm Sam, a third-year on your team.\n")
    result = json.loads(done.stdout)
    assert done.returncode == EXIT_OK
    assert result["turns"][-1]["speaker"] == "partner"
    assert result["debrief"]


def test_words_with_a_slash_are_obeyed_not_said() -> None:
    said = "/help\nHi, I'm Sam.\nHello hello.\n/back\n/nonsense\n/so-far\n/pause\nnever said\n"
    done = play("play", "approach-attending", "--plain", "--seed", "1", said=said)
    assert done.returncode == EXIT_OK
    for told in (b"/leave", b"Taken back", b"There is no /nonsense", b"goes on"):
        assert told in done.stderr
    history = json.loads(play("history", "--json").stdout)
    assert [row["learner_turns"] for row in history if row["status"] == "open"] == [1]
    assert [row["learner_turns"] for row in history if row["status"] == "left"] == [2]
    assert all(row["assisted"] for row in history if row["parent"])


def test_a_paused_talk_resumes_with_what_was_said() -> None:
    play("play", "approach-attending", "--plain", "--seed", "1", said="Hi, I'm Sam, a third-year.\n/pause\n")
    done = play("resume", "--plain", "--json", said="How did you end up in cardiology?\n")
    said = [turn["text"] for turn in json.loads(done.stdout)["turns"] if turn["speaker"] == "learner"]
    assert said == ["Hi, I'm Sam, a third-year.", "How did you end up in cardiology?"]


def test_despair_stops_the_practice_and_names_real_help() -> None:
    said = "Hi, I'm Sam.\nI don't want to be alive anymore.\nI'm in Ireland\n"
    done = play("play", "approach-attending", "--json", "--seed", "1", said=said)
    result = json.loads(done.stdout)
    assert b"116 123" in done.stderr
    assert result["scorecard"] is None
    assert result["debrief"]["status"] == "care"


def test_this_rotation_is_killing_me_is_no_alarm() -> None:
    done = play(
        "play", "approach-attending", "--json", "--seed", "1", said="Hi, I'm Sam. This rotation is killing me.\n"
    )
    assert b"emergency" not in done.stderr
    assert json.loads(done.stdout)["scorecard"]


def test_an_identifier_is_told_and_can_be_blanked() -> None:
    said = "Hi, I'm Sam.\nI saw Mr Dorsey in bed 4, MRN 4471982, this morning.\n/blank\n/leave\n"
    done = play("play", "approach-attending", "--json", "--seed", "1", said=said)
    assert b"identify a patient" in done.stderr
    assert b"4471982" not in done.stdout
    assert "█" in done.stdout.decode()


FIRST = "Morning! My patient Maria Gonzalez, MRN 4432187, is better."
HARMLESS = "How did you end up in cardiology, and was it always the plan?"


def learner_lines(result: dict[str, object]) -> list[str]:
    return [turn["text"] for turn in result["turns"] if turn["speaker"] == "learner"]


@pytest.mark.parametrize("between", [f"{HARMLESS}\n", f"{HARMLESS}\n/back\n"])
def test_only_the_line_that_holds_an_identifier_is_blanked(between: str) -> None:
    said = f"{FIRST}\n{between}/blank\n/so-far\n/blank\n/pause\n"
    done = play("play", "approach-attending", "--json", "--seed", "1", said=said)
    assert done.returncode == EXIT_OK, done.stderr.decode()
    lines = learner_lines(json.loads(done.stdout))
    assert "4432187" not in lines[0]
    assert "█" in lines[0]
    assert lines[1:] == ([] if "/back" in between else [HARMLESS])
    _, _, after = done.stderr.decode().partition("The words are gone")
    assert "4432187" not in after
    assert "Nothing that you said looks like" in after


def test_a_resumed_talk_can_still_be_blanked() -> None:
    play("play", "approach-attending", "--plain", "--seed", "1", said=f"{FIRST}\n{HARMLESS}\n/pause\n")
    done = play("resume", "--json", said="/blank\n/pause\n")
    lines = learner_lines(json.loads(done.stdout))
    assert "4432187" not in lines[0]
    assert lines[1] == HARMLESS


def test_a_resumed_talk_that_stopped_for_the_learners_sake_asks_again() -> None:
    play("play", "approach-attending", "--plain", "--seed", "1", said="I don't want to be alive anymore.\n/pause\n")
    done = play("resume", "--json", said="I'm in Ireland\n")
    assert b"Which country are you in?" in done.stderr
    assert b"116 123" in done.stderr
    assert json.loads(done.stdout)["debrief"]["status"] == "care"


def test_empty_lines_are_not_said_and_dots_are() -> None:
    done = play("play", "approach-attending", "--json", "--seed", "1", said="\n \nHi, I'm Sam.\n\n\n\n...\n\n")
    assert learner_lines(json.loads(done.stdout)) == ["Hi, I'm Sam.", "..."]


def test_a_paused_talk_ends_with_an_object_too() -> None:
    done = play("play", "approach-attending", "--json", "--seed", "1", said="Hi, I'm Sam.\n/pause\n")
    result = json.loads(done.stdout)
    assert (result["status"], result["scorecard"], result["debrief"], result["ended"]) == ("open", None, None, None)
    assert learner_lines(result) == ["Hi, I'm Sam."]


def test_the_object_says_how_the_attempt_was_made() -> None:
    said = "Hi, I'm Sam.\nGive me money.\n/back\nHow did you end up in cardiology?\n"
    done = play("play", "approach-attending", "--json", "--difficulty", "guarded", said=said)
    result = json.loads(done.stdout)
    shown = json.loads(play("show", result["attempt"], "--json").stdout)
    assert result["assisted"] is shown["assisted"] is True
    for name in ("scenario_hash", "difficulty", "seed", "voice", "engine"):
        assert result[name] == shown["setup"][name]
    for name in ("started", "ended"):
        assert datetime.fromisoformat(result[name]) == datetime.fromisoformat(shown[name])
    assert result["difficulty"] == "guarded"


def test_lines_left_are_told_now_and_then() -> None:
    said = "".join(f"What is number {number} like?\n" for number in range(8))
    told = play("play", "approach-attending", "--plain", "--seed", "7", said=said).stderr.decode()
    assert 1 <= told.count("of yours at most)") <= 4


def test_an_unfinished_conversation_is_told_apart_from_the_brief() -> None:
    play("play", "approach-attending", "--plain", said="Hi.\n/pause\n")
    told = play("play", "approach-attending", "--plain", said="/pause\n").stderr.decode().splitlines()
    assert "unfinished" in told[0]
    assert told[1] == ""


@contextmanager
def playing(*arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    pipe = subprocess.PIPE
    with subprocess.Popen([*COACH, "play", *arguments], stdin=pipe, stdout=pipe, stderr=pipe, env=environment) as child:
        yield child


def tell(child: subprocess.Popen[bytes], line: str) -> bytes:
    """Say a line and wait for what the partner answers."""
    assert child.stdin
    assert child.stdout
    child.stdin.write(f"{line}\n".encode())
    child.stdin.flush()
    return child.stdout.readline()


@pytest.mark.parametrize("stage", ["brief", "middle"])
def test_ctrl_c_keeps_everything(stage: str) -> None:
    with playing("approach-attending", "--plain") as child:
        assert child.stderr
        while b"/help" not in child.stderr.readline():
            pass
        if stage == "middle":
            assert tell(child, "Hi, I'm Sam, a third-year on your team.").startswith(b"Dr. Okafor: ")
        child.send_signal(signal.SIGINT)
        _, errors = child.communicate(timeout=60)
    assert child.returncode == EXIT_INTERRUPTED
    assert b"what was said is saved" in errors
    assert b"Traceback" not in errors
    history = json.loads(play("history", "--json").stdout)
    assert [(row["status"], row["learner_turns"]) for row in history] == [("open", 1 if stage == "middle" else 0)]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_ctrl_c_that_python_drops_stops_the_talk_all_the_same() -> None:
    class Thing:
        pass

    def typed() -> Iterator[str]:
        thing = Thing()
        watched = weakref.ref(thing, lambda _: signal.raise_signal(signal.SIGINT))
        del thing
        assert watched() is None
        yield "Hi, I'm Sam.\n"
        raise AssertionError("a line was asked for after Ctrl+C")

    handler = signal.getsignal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt), stopped_by_ctrl_c(typed()) as lines:
        list(lines)
    assert signal.getsignal(signal.SIGINT) is handler


@pytest.mark.parametrize("after", range(1, 11))
def test_killed_after_any_turn_that_turn_is_there(after: int) -> None:
    said: list[str] = []
    with playing("approach-attending", "--plain", "--seed", "7") as child:
        for line in SCRIPT.splitlines()[:after]:
            said.append(line)
            if not tell(child, line):
                break
        child.kill()
    row = json.loads(play("history", "--json").stdout)[0]
    stored = json.loads(play("show", row["id"], "--json").stdout)["turns"]
    assert [t["text"] for t in stored if t["speaker"] == "learner"][: len(said)] == said
    if row["status"] == "open":
        resumed = play("resume", row["id"], "--json", said="Thank you, bye.\n")
        assert resumed.returncode == EXIT_OK
        again = json.loads(resumed.stdout)["turns"]
        assert [t["text"] for t in again][: len(stored)] == [t["text"] for t in stored]


def test_where_nothing_was_said_there_is_nothing_to_resume() -> None:
    from coach.wiring import open_practice

    with open_practice() as practice:
        practice.start(practice.library.scenario("letter-request"))
    done = play("play", "approach-attending", "--plain", "--seed", "7", said="Hi.\n/pause\n")
    assert b"unfinished" not in done.stderr
    with open_practice() as practice:
        practice.start(practice.library.scenario("letter-request"))
    assert b"Hi." in play("resume", "--plain", said="/pause\n").stdout


def test_what_show_writes_is_no_import_and_the_way_out_is_told(tmp_path: Path) -> None:
    done = play("play", "approach-attending", "--json", "--seed", "7", said="Hi, I'm Sam.\n")
    file = tmp_path / "shown.json"
    file.write_bytes(play("show", json.loads(done.stdout)["attempt"], "--json").stdout)
    told = play("import", str(file))
    assert told.returncode == EXIT_DATA
    assert b"`coach backup FILE`" in told.stderr
