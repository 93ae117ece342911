"""`python -m stridejit`: the command line."""

from __future__ import annotations

import os
import sys


def main() -> None:
    program = os.path.join(os.path.dirname(os.path.abspath(__file__)), "bin", "stridejit")
    os.execv(program, ["stridejit", *sys.argv[1:]])


if __name__ == "__main__":
    main()
