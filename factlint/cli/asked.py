"""`asked(arguments, tree, targets)`: what a run is asked, as a report of an earlier one is kept for.

In: the arguments, the settings, the texts that they come to. Out: all of it as plain data with the state of each
text; None for a run that is not to be answered so: of one text, which has been changed or nobody would check it;
one that mends, writes or compares with what stands elsewhere; one in which anything is wrong already.
"""

from collections.abc import Mapping, Sequence

from factlint.cli.output import use_color
from factlint.engine.kept_report import Asked
from factlint.engine.stamps import state_of
from factlint.files.target import Target
from factlint.hints import TYPE_CHECKING
from factlint.settings.tree import SettingsTree

if TYPE_CHECKING:
    from argparse import Namespace

APART = "no_cache fix fix_only diff unsafe_fixes baseline new_from_rev output_file".split()
"""Options with which a run depends on more than is told here, or does more than to print."""


def asked(arguments: "Namespace", tree: SettingsTree, targets: Sequence[Target]) -> Asked | None:
    """What the run is asked; None where no report is kept for such a run."""
    options = vars(arguments)
    if any(options[name] for name in APART) or not {"auto", "off"}.issuperset(options["story"]):
        return None
    if len(targets) < 2 or any(target.stdin or target.trouble for target in targets):
        return None
    named = dict.fromkeys((tree.current, *(target.folder for target in targets)))
    folders = {folder: tree.get(folder) for folder in named}
    if any(each is None or each.baseline or each.context for each in folders.values()):
        return None
    states = [state_of(target.name) for target in targets]
    how = (
        use_color(arguments.color, to_file=False),
        plain(options),
        plain(folders),
        tuple((target.name, target.folder, target.named) for target in targets),
    )
    return None if None in states else Asked(tree.current, how, tuple(state for state in states if state))


def plain(value: object) -> object:
    """The same as plain data, one and the same for what is equal."""
    if isinstance(value, Mapping):
        return tuple((key, plain(each)) for key, each in sorted(value.items()))
    if isinstance(value, frozenset):
        return tuple(sorted(value))
    if isinstance(value, tuple | list):
        return tuple(map(plain, value))
    return value
