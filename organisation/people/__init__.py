"""Who logs in, for which foundation in which role, and what that allows."""
