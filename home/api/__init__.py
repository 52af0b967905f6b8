"""The website as JSON, for whoever shows it elsewhere: `/api/v2/`, Wagtail's own read API with what ours adds."""
