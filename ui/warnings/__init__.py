"""The page of warnings: unusual use, and what platforms wrote; and the way in for an alert that came."""
