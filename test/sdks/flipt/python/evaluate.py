"""Reads questions, and answers each with one line: what Flipt's Python client says."""

import json
import sys

from flipt import FliptClient
from flipt.authentication import ClientTokenAuthentication
from flipt.evaluation import BatchEvaluationRequest, EvaluationRequest
from flipt.exceptions import FliptApiError
from flipt.models import ListParameters

BOOLEAN = {"flag_key", "enabled", "reason"}
VARIANT = {"flag_key", "match", "reason", "variant_key", "variant_attachment", "segment_keys"}
ERROR = {"flag_key", "namespace_key", "reason"}


def main():
    asked = json.load(sys.stdin)
    client = FliptClient(asked["url"], authentication=ClientTokenAuthentication(asked["key"]))
    for question in asked["questions"]:
        try:
            answer = answer_to(client, **question)
        except FliptApiError as error:
            answer = {"error": error.message}
        print(json.dumps(answer))


def answer_to(client, ask, flags=(), context=None, limit=None):
    if ask == "list":
        params = ListParameters(limit=limit) if limit else None
        return [listed(flag) for flag in client.flag.list_flags("default", params).flags]
    requests = [EvaluationRequest(flag_key=flag, entity_id="ada", context=context or {}) for flag in flags]
    if ask == "batch":
        return [one_of(one) for one in client.evaluation.batch(BatchEvaluationRequest(requests=requests)).responses]
    if ask == "boolean":
        return told(client.evaluation.boolean(requests[0]), BOOLEAN)
    return told(client.evaluation.variant(requests[0]), VARIANT)


def one_of(response):
    if response.boolean_response:
        return told(response.boolean_response, BOOLEAN)
    if response.variant_response:
        return told(response.variant_response, VARIANT)
    return told(response.error_response, ERROR)


def told(answer, names):
    return answer.model_dump(mode="json", by_alias=True, include=names)


def listed(flag):
    variants = [variant.key for variant in flag.variants]
    return {"key": flag.key, "type": flag.type, "enabled": flag.enabled, "variants": variants}


main()
