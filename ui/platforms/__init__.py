"""What the catalogue knows of a platform, to be read where one works on an account of it."""
