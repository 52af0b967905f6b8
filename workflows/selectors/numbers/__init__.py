"""Numbers about the work, counted from the events, of which nobody can work out who is meant.

`counting` asks the database, `hiding` says which counts are not told, and `figures` puts together what is shown.
docs/numbers.md says what each number means.
"""
