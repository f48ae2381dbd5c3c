"""The full screen: library, brief, talk and debrief; the only part of the program that knows Textual."""


def start(
    scenario: str | None = None,
    seed: int | None = None,
    difficulty: str | None = None,
    resume: str | None = None,
    *,
    unaided: bool = False,
) -> None:
    """Open the program: at home, at the brief of ``scenario``, or in the middle of the attempt ``resume``."""
    from coach.tui.app import CoachApp

    CoachApp(scenario=scenario, seed=seed, difficulty=difficulty, resume=resume, unaided=unaided).run()
