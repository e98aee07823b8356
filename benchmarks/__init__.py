"""How fast the plugin is, beside others: `python -m benchmarks` measures it all."""
