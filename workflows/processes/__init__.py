"""The processes: one folder each, loaded by `workflows.apps`. Nothing else in the project knows their names."""
