"""The questions of a process: form classes in steps, the fields they are made of, and the JSON Schema drawn from them."""
