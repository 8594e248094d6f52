"""What the scripts of this folder share: the scorer that defines every metric."""

import importlib.util


def load_scorer(path):
    """The module in the file `path`."""
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
