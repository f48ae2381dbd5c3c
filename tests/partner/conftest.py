import pytest

from coach.records.attempt import Setup
from coach.records.scenario import Scenario

LINE = {"say": "placeholder"}


def lines(*texts: str) -> list[dict[str, object]]:
    return [{"say": text} for text in texts]


def partner(**changes: object) -> dict[str, object]:
    base: dict[str, object] = {
        "id": "ana-reyes",
        "name": "Dr. Ana Reyes",
        "address": "Dr. Reyes",
        "role": "attending nephrologist",
        "who": "counts salt packets",
        "avoids": "her sister",
        "names": ["reyes", "ana"],
        "facts": {"town": "Cebu"},
        "temper": {"rapport": 0, "patience": 3, "brief": 0, "manner": "dry"},
        "opening": lines("Yes?", "You again?"),
        "topics": {
            "journey": {
                "label": "how I got into kidneys",
                "examples": ["how did you end up in nephrology", "why nephrology", "what made you choose kidneys"],
                "lines": lines('A fishing boat in {{ fact("town") }}, if you can believe it.'),
                "brief": lines("A boat."),
                "more": lines("The boat had a pump that failed."),
                "cue": "boat",
            },
            "hours": {
                "label": "the hours",
                "examples": ["what time do you get home", "how are your hours", "is call bad"],
                "lines": lines("Home by seven, mostly."),
            },
            "money": {
                "label": "the money",
                "examples": ["how much do you earn", "what is your salary"],
                "lines": lines("Enough for tea."),
                "private": True,
            },
        },
        "remarks": {
            "gossip": {
                "examples": ["did you hear what they say about the new registrar", "everyone is gossiping about him"],
                "lines": lines("Not from me.", "I don't do that."),
                "rapport": -1,
            }
        },
        "cues": {
            "boat": {
                "detail": "a fishing boat",
                "listen_for": ["boat", "fishing"],
                "lines": lines("I learned pumps on a boat."),
                "noticed": lines("You heard the boat."),
            },
            "salt": {
                "detail": "salt packets",
                "listen_for": ["salt"],
                "lines": lines("*counts salt packets* Nineteen."),
            },
        },
        "wants": [
            {"about": "name", "lines": lines("Who are you?", "Your name, then?")},
            {"about": "reason", "lines": lines("What brings you?", "And why me?")},
        ],
        "asks": {
            "shadow": {
                "what": "a clinic afternoon",
                "examples": ["could I come and watch your clinic", "can I shadow you one afternoon"],
                "ladder": [
                    {"answer": "yes", "needs": {"knows": ["name"], "rapport": 1}, "lines": lines("Tuesday at two.")},
                    {"answer": "not-yet", "lines": lines("Who would I be expecting?", "Tell me who you are first.")},
                ],
            }
        },
        "pools": {
            pool: lines(f"{pool} one.", f"{pool} two.", f"{pool} three.")
            for pool in (
                "greet greet-known hear-interest hear-background hear-reason hear-goal hear-stage hear-school noted "
                "confirm refine thanked sympathised congratulated agreed disagreed flattered apologised understood "
                "clarify steer move-on dodge again unknown-ask silence hesitation flat emoji nonsense language bot "
                "injection template off-topic rude monologue barrage parrot pasted ignored apart settled perhaps"
            ).split()
        },
        "interruptions": [{"id": "pager", "at": 6, "lines": lines("*A pager.* One minute."), "leaves": 2}],
        "endings": [
            {
                "id": "warm",
                "by": ["learner", "time"],
                "needs": {"knows": ["name"], "rapport": 1},
                "outcome": "good",
                "lines": lines("Go well."),
            },
            {"id": "curt", "outcome": "poor", "lines": lines("Right.", "That's it.")},
        ],
    }
    return base | changes


def scenario_of(*partners: dict[str, object], **changes: object) -> Scenario:
    body = {
        "id": "kidney-talk",
        "version": "1.0",
        "title": "A talk",
        "place": "rotation",
        "minutes": 5,
        "article": "introduce yourself",
        "turns": 12,
        "brief": {"setting": "a ward", "you": "a student", "goal": "talk"},
        "partners": list(partners) or [partner()],
    }
    return Scenario.model_validate(body | changes)


def setup_of(scenario: Scenario, seed: int = 1, difficulty: str = "busy") -> Setup:
    return Setup.model_validate(
        {"scenario": scenario, "scenario_hash": "x", "difficulty": difficulty, "seed": seed, "engine": "test"}
    )


@pytest.fixture
def setup() -> Setup:
    return setup_of(scenario_of())
