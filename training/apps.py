"""The Kenniscarrousel: courses, lessons, sessions, progress and certificates. Its models come with the training work."""

from django.apps import AppConfig


class TrainingConfig(AppConfig):
    name = "training"
