"""The numbers of a foundation: pictures drawn by the server, each with the table that says the same."""
