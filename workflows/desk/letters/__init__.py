"""The letters of a foundation at the desk: their words, versions, a look before they go out, and what went out."""
