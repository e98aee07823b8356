"""What the plugin says and what Flask does, compared on apps that two grammars write."""
