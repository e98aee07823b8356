"""What rules may ask: what Flask makes of a return, statuses, bodies, headers, cookies.

It imports from all rooms up to `flask`. Begin with `replies.py`.
"""
