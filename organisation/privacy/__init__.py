"""What is kept of people, for how long, and how one person's data are found, handed over and erased.

The ground knows none of the tables above it. Each app says in its `ready()` what it holds (`register`), for how long
(`periods`), what it forgets when that time is over (`retention`), and when something must be kept nevertheless (`keeps`).
"""
