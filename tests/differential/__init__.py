"""What the plugin says and what Flask does, compared on apps that a grammar writes."""
