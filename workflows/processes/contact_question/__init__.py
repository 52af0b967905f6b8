"""Somebody asks us something."""
