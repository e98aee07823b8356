"""Look for disagreements: `python -m differential FIRST COUNT` in the folder `tests`.

Prints each kind of disagreement once, with how often it was seen and the smallest app that still
shows it. Ends with 1 if there are any.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections import defaultdict

from flake8_flask_response.check import DEBUG_VARIABLE

from .compare import Disagreement, disagreements
from .grammar import app_of_seed
from .projects import project_of_seed
from .smaller import smallest
from .wide import wide_app_of_seed

_PREAMBLE = ("import ", "from ", "app = ")


def main() -> int:
    """Compare the apps of some seeds; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m differential")
    parser.add_argument("first", type=int)
    parser.add_argument("count", type=int)
    parser.add_argument("--show", type=int, default=10, help="how many kinds to make small")
    parser.add_argument("--only", default="", help="a pattern of the signatures to look at")
    parser.add_argument("--wide", action="store_true", help="apps of the wide grammar")
    parser.add_argument("--projects", action="store_true", help="apps of several modules")
    given = parser.parse_args()
    app_of = wide_app_of_seed if given.wide else app_of_seed
    app_of = project_of_seed if given.projects else app_of
    os.environ[DEBUG_VARIABLE] = "1"
    kinds: dict[str, list[int]] = defaultdict(list)
    samples: dict[str, Disagreement] = {}
    for seed in range(given.first, given.first + given.count):
        for one in disagreements(app_of(seed)):
            kinds[one.signature].append(seed)
            samples.setdefault(one.signature, one)
    ranked = sorted(kinds, key=lambda s: -len(kinds[s]))
    for signature in ranked:
        sys.stdout.write(f"{len(kinds[signature]):6} {signature} seed {kinds[signature][0]}\n")
    for signature in [s for s in ranked if re.search(given.only, s)][: given.show]:
        source = smallest(app_of(kinds[signature][0]), signature)
        code = "\n".join(t for t in source.splitlines() if t and not t.startswith(_PREAMBLE))
        sys.stdout.write(f"\n== {samples[signature].kind} {signature}\n{code}\n")
        for one in disagreements(source):
            if one.signature == signature:
                sys.stdout.write(f"   {one}\n")
    sys.stdout.write(f"{given.count} apps, {len(kinds)} kinds of disagreement\n")
    return bool(kinds)


if __name__ == "__main__":
    raise SystemExit(main())
