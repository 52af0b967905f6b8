"""How one command serves the whole platform: a database, a web server, a worker and a clock, watched as one."""
