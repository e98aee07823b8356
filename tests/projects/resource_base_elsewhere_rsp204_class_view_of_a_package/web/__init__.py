from .pages import Page
