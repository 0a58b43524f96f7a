"""Answers each line that it reads, a question, with one line: what Flagsmith's Python SDK says."""

import dataclasses
import json
import sys

from flagsmith import Flagsmith
from flagsmith.exceptions import FlagsmithAPIError

# Seconds: nothing is fetched again unless it is asked for.
NEVER = 100_000


def main():
    client = None
    for line in sys.stdin:
        question = json.loads(line)
        try:
            if "start" in question:
                client = start(**question["start"])
                answer = {"started": True}
            elif "update" in question:
                client.update_environment()
                answer = {"updated": True}
            else:
                answer = {"flags": flags_of(client, question)}
        except (FlagsmithAPIError, ValueError) as error:
            answer = {"error": f"{error} {error.__cause__ or ''}".strip()}
        print(json.dumps(answer), flush=True)


def start(url, key, isLocal, isRealtime):
    return Flagsmith(
        environment_key=key,
        api_url=f"{url}/flagsmith/api/v1/",
        enable_local_evaluation=isLocal,
        environment_refresh_interval_seconds=NEVER,
        enable_realtime_updates=isRealtime,
        realtime_api_url=f"{url}/flagsmith/",
    )


def flags_of(client, question):
    identifier = question.get("identifier")
    if identifier is None:
        flags = client.get_environment_flags()
    else:
        passing = set(question.get("transientTraits", []))
        traits = {
            key: {"value": value, "transient": True} if key in passing else value
            for key, value in question.get("traits", {}).items()
        }
        flags = client.get_identity_flags(identifier, traits, transient=question.get("isTransient", False))
    return {flag.feature_name: told(flag) for flag in flags.all_flags()}


def told(flag):
    return {key: dataclasses.asdict(flag)[key] for key in ("enabled", "value", "variant")}


main()
