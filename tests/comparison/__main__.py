"""Write docs/comparison.md: `python -m tests.comparison`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from comparison.measure import measured_page

TARGET = Path(__file__).parents[2] / "docs" / "comparison.md"

TARGET.write_text(measured_page(), encoding="utf-8")
