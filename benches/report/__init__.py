"""The report: every goal of speed as one row, beside its limit and its peers. `python -m report --help`."""
