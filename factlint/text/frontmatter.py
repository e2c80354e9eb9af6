"""Front matter: the block above a text in, its plain top-level fields out.

YAML between `---`, TOML between `+++`. Keys are in lower case, values as they are
written; lists and nested fields are left out, and so is a block that does not parse:
front matter is looked at for its date and language, never judged.
"""

_DEEPEST = 1000
"""Brackets in a block: beyond that it is an attack on the parser, which takes squared time for nesting."""


def front_matter(block: str) -> dict[str, str]:
    """The fields of a front matter block with its fences."""
    fence, _, rest = block.replace("\r\n", "\n").replace("\r", "\n").strip().partition("\n")
    body = rest.rpartition("\n")[0]
    return _toml(body) if fence.startswith("+++") else _yaml(body)


def _yaml(body: str) -> dict[str, str]:
    """By events, which take no stack and expand no alias, however the block is nested."""
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    fields: dict[str, str] = {}
    if body.count("[") + body.count("{") > _DEEPEST:
        return fields
    depth = 0
    key: str | None = None
    try:
        for event in yaml.parse(body, Loader=loader):
            if isinstance(event, yaml.events.CollectionStartEvent):
                depth += 1
                if depth == 1 and not isinstance(event, yaml.events.MappingStartEvent):
                    return {}
                if depth == 2:
                    key = None if key is not None else ""
            elif isinstance(event, yaml.events.CollectionEndEvent):
                depth -= 1
            elif depth == 1 and isinstance(event, (yaml.events.ScalarEvent, yaml.events.AliasEvent)):
                value = event.value if isinstance(event, yaml.events.ScalarEvent) else ""
                if key is None:
                    key = value
                else:
                    fields.setdefault(key.lower(), value)
                    key = None
    except yaml.YAMLError:
        return {}
    fields.pop("", None)
    return fields


def _toml(body: str) -> dict[str, str]:
    import tomllib

    try:
        fields = tomllib.loads(body)
    except (tomllib.TOMLDecodeError, RecursionError):
        return {}
    return {key.lower(): str(value) for key, value in fields.items() if not isinstance(value, (dict, list))}
