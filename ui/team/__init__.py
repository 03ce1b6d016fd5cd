"""Members and grants: who is in the team, who may open what, and what waits for an answer."""
