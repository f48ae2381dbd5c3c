"""A scenario's hash: the same for the same content, on every machine."""

import hashlib
import json

from coach.records.scenario import Scenario


def scenario_hash(scenario: Scenario) -> str:
    """SHA-256, in hexadecimal, of the scenario's canonical JSON: keys sorted, values that are the default left out.

    Leaving out defaults keeps the hash of old content when a field is added to the records.
    """
    body = scenario.model_dump(mode="json", exclude_defaults=True)
    text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()
