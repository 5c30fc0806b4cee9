"""A recorded event of Agents Classic goes in, its envelope comes out, for each way."""

import copy
import json
from pathlib import Path
from types import ModuleType


def rehearse(sample: ModuleType, folder: Path) -> None:
    event = json.loads(Path("examples/python/action_group_handler.event.json").read_text())
    answer = sample.lambda_handler(event, None)
    assert answer["messageVersion"] == "1.0", "messageVersion is 1.0"
    response = answer["response"]
    for name in ("actionGroup", "apiPath", "httpMethod"):
        assert response[name] == event[name], f"{name} comes back as it went in"
    body = response["responseBody"]["application/json"]["body"]
    assert isinstance(body, str), "the body is a string"
    assert response["httpStatusCode"] == 200 and json.loads(body)["tail_lines"] == 100, "parameters arrive as a list"

    def status(**changes: object) -> int:
        return sample.lambda_handler({**copy.deepcopy(event), **changes}, None)["response"]["httpStatusCode"]

    assert status(apiPath="/pods/delete") == 404, "an unknown path is 404"
    assert status(parameters=[]) == 400, "a missing parameter is 400"
    kind = [{"name": "kind", "type": "string", "value": "Pod"}, {"name": "name", "type": "string", "value": "a"}]
    in_body = {"content": {"application/json": {"properties": kind}}}
    cluster = [{"name": "cluster_name", "type": "string", "value": "prod"}]
    assert status(apiPath="/events", parameters=cluster, requestBody=in_body) == 200, "a body counts as parameters"
    sample.ROUTES["GET", "/broken"] = lambda _: 1 / 0
    assert status(apiPath="/broken") == 500, "a fault of the function is 500"
