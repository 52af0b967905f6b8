"""Three years of work at every foundation: thousands of cases, in every state of every process that there is.

Read in this order: `walks` finds a legal way through the table of a process, `playing` lets the engine work out what each
move makes of the case, `stories` knows what goes with the cases of one process below (accounts, seats), `writing` puts it
into the database in bulk, and `load` tells how much of what. Nobody in it exists.
"""
