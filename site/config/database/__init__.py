"""Django's backend for PostgreSQL, which asks the network instead of the database whether a kept connection still works."""
