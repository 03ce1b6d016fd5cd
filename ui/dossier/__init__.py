"""An account's ownership dossier in the window: what is kept, what is missing, evidence put in and looked at."""
