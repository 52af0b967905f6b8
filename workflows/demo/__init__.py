"""The pages around the forms, and cases in every state."""
