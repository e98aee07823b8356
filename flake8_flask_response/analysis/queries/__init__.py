"""What rules may ask of an event: what Flask makes of a return, statuses, bodies, headers."""
