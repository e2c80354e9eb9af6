"""A fact in one line, for lists of rules: what a rule of a fact states is of more use than its message."""

from factlint.checks.kind import kind
from factlint.rulebook.rule import Rule


def is_fact(rule: Rule) -> bool:
    """Whether a rule states a fact."""
    return hasattr(kind(rule.check), "judge")


def fact_told(rule: Rule) -> str:
    """A fact in a line: "Ruth Okafor: mayor of Ayr, since June 2017"."""
    options = {key: value for key, value in rule.options.items() if isinstance(value, str) and value}
    about = next((options[key] for key in ("person", "event", "short", "speaker") if key in options), "")
    value = next((options[key] for key in ("is", "when", "born", "honorific", "pronoun") if key in options), "")
    for key in ("says", "about"):
        words = rule.options.get(key)
        about = about or (str(words[0]) if isinstance(words, tuple) and words else "")
    for key in ("long", "one_of", "series"):
        several = rule.options.get(key)
        if isinstance(several, tuple) and several:
            value = " or ".join(str(each.get("is")) if isinstance(each, dict) else str(each) for each in several)
    times = [f"{key} {options[key]}" for key in ("since", "from", "until") if key in options]
    told = ", ".join(filter(None, (value, *times)))
    return f"{about}: {told}" if about and told else told or about or rule.message
