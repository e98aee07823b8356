"""What python-lsp-server is told: quick fixes, and lessons on hover."""
