"""The slots of a line: the few names a partner's words may fill in, and nothing else of a template's power."""

import re

SLOTS = frozenset({"name", "stage", "school", "field", "background", "first", "second"})
"""What a line may name: the learner's own facts, and two topics to steer to."""

STEERING_SLOTS = frozenset({"first", "second"})
STEERING_POOLS = frozenset({"clarify", "perhaps", "steer", "move-on"})
"""The only pools in which the partner has topics at hand to offer."""

SIMPLE = re.compile(r"\{\{-?\s*(?:(?P<slot>[a-z]+)|fact\(\s*(?P<q>[\"'])(?P<fact>[^\"'{}]*)(?P=q)\s*\))\s*-?\}\}")


def slots_of(text: str) -> tuple[frozenset[str], frozenset[str], str]:
    """The slots a line names, the facts it names, and what is wrong with its template (or nothing)."""
    if "{" not in text:
        return frozenset(), frozenset(), ""
    found = list(SIMPLE.finditer(text))
    rest = SIMPLE.sub("", text)
    if any(mark in rest for mark in ("{{", "{%", "{#", "}}")):
        return frozenset(), frozenset(), _fault(text)
    slots = frozenset(match["slot"] for match in found if match["slot"])
    return slots, frozenset(match["fact"] for match in found if match["fact"] is not None), ""


def _fault(text: str) -> str:
    """What to tell of a template that is more, or less, than slots."""
    from jinja2 import TemplateSyntaxError, nodes
    from jinja2.sandbox import SandboxedEnvironment

    try:
        tree = SandboxedEnvironment(autoescape=False).parse(text)
    except (TemplateSyntaxError, RecursionError) as error:
        return f"not a valid slot: {getattr(error, 'message', None) or 'nested too deeply'}"
    for output in tree.body:
        if not isinstance(output, nodes.Output):
            return "a line may hold slots such as {{ name }}, and no statements"
        for part in output.nodes:
            fault = _part_fault(part)
            if fault:
                return fault
    return "a line may hold slots such as {{ name }}, and no comments"


def _part_fault(part: object) -> str:
    from jinja2 import nodes as kinds

    if isinstance(part, kinds.TemplateData | kinds.Name):
        return ""
    if isinstance(part, kinds.Call) and isinstance(part.node, kinds.Name):
        return f'{part.node.name}() isn\'t a slot; facts are written {{{{ fact("key") }}}}'
    if isinstance(part, kinds.Getattr):
        return f'facts are written {{{{ fact("{part.attr}") }}}}'
    return "a line may hold slots such as {{ name }}, and no calculations"
