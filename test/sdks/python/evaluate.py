"""Evaluates the cases that it reads with OpenFeature's Python SDK and OFREP provider; prints one JSON line for each."""

import json
import sys

from openfeature import api
from openfeature.contrib.provider.ofrep import OFREPProvider
from openfeature.evaluation_context import EvaluationContext


def main():
    run = json.load(sys.stdin)
    headers = {"X-API-Key": run["key"]}
    api.set_provider(OFREPProvider(run["url"], headers_factory=lambda: headers))
    client = api.get_client()
    evaluate = {
        "boolean": client.get_boolean_details,
        "string": client.get_string_details,
        "integer": client.get_integer_details,
        "float": client.get_float_details,
        "object": client.get_object_details,
    }
    for case in run["cases"]:
        details = evaluate[case["type"]](case["flag"], case["default"], context_of(case))
        print(json.dumps(answer_of(case, details)))


def context_of(case):
    """None where the case has no context: the provider then sends none."""
    context = case.get("context")
    if context is None:
        return None
    return EvaluationContext(context.get("targetingKey"), context["attributes"])


def answer_of(case, details):
    return {
        "name": case["name"],
        "value": details.value,
        "variant": details.variant,
        "reason": details.reason,
        "errorCode": details.error_code,
        "errorMessage": details.error_message,
        "metadata": details.flag_metadata,
    }


main()
